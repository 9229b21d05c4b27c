<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message>
        <source>Dismiss</source>
        <comment>accessible name: closes a short message</comment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>app::CompositionRoot</name>
    <message>
        <source>Pauses of the window</source>
        <comment>about</comment>
        <translation>Aussetzer des Fensters</translation>
    </message>
    <message numerus="yes">
        <source>%n of 50 ms or more</source>
        <comment>pauses</comment>
        <translation>
            <numerusform>%n von 50 ms oder mehr</numerusform>
            <numerusform>%n von 50 ms oder mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1 ms</source>
        <comment>pause</comment>
        <translation>längster %1 ms</translation>
    </message>
</context>
<context>
    <name>app::ConnectionManager</name>
    <message>
        <source>Local server</source>
        <comment>name of the connection</comment>
        <translation>Lokaler Server</translation>
    </message>
    <message>
        <source>This connection is not known any more.</source>
        <translation>Diese Verbindung ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>No password is kept for this server; type it to try</source>
        <translation>Für diesen Server ist kein Passwort gespeichert; geben Sie es zum Testen ein</translation>
    </message>
    <message>
        <source>MCP Console</source>
        <comment>title of a page in the browser</comment>
        <translation>MCP Console</translation>
    </message>
    <message>
        <source>You are signed in with the provider. You can close this page and go back to the console.</source>
        <translation>Sie sind über den Anbieter angemeldet. Sie können diese Seite schließen und zur Konsole zurückkehren.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed. Go back to the console to see why.</source>
        <translation>Die Anmeldung ist nicht gelungen. Kehren Sie zur Konsole zurück, um den Grund zu sehen.</translation>
    </message>
</context>
<context>
    <name>app::DesktopNotices</name>
    <message>
        <source>Open</source>
        <comment>button of a notification</comment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>app::HealthWatch</name>
    <message>
        <source>It is off.</source>
        <comment>the local server</comment>
        <translation>Er ist aus.</translation>
    </message>
    <message>
        <source>Answered in %1.</source>
        <comment>a server; duration</comment>
        <translation>Hat in %1 geantwortet.</translation>
    </message>
</context>
<context>
    <name>app::Keychain</name>
    <message>
        <source>The keychain is locked; the password is kept for this run only.</source>
        <translation>Der Schlüsselbund ist gesperrt; das Passwort wird nur für diesen Programmlauf behalten.</translation>
    </message>
    <message>
        <source>There is no keychain here; the password is kept for this run only.</source>
        <translation>Hier gibt es keinen Schlüsselbund; das Passwort wird nur für diesen Programmlauf behalten.</translation>
    </message>
</context>
<context>
    <name>app::ServerLog</name>
    <message numerus="yes">
        <source>%n line(s) were lost here</source>
        <translation>
            <numerusform>Hier ging %n Zeile verloren</numerusform>
            <numerusform>Hier gingen %n Zeilen verloren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StartWishes</name>
    <message>
        <source>There is no page “%1”. Pages are: %2.</source>
        <translation>Es gibt keine Seite „%1“. Vorhandene Seiten: %2.</translation>
    </message>
    <message>
        <source>A place is a page, or a page and a service: services/filesystem.</source>
        <translation>Ein Ziel ist eine Seite oder eine Seite mit einem Dienst: services/filesystem.</translation>
    </message>
    <message>
        <source>This is no link that the console follows.</source>
        <translation>Diesem Link folgt die Konsole nicht.</translation>
    </message>
</context>
<context>
    <name>app::Tray</name>
    <message>
        <source>Window without a server</source>
        <comment>menu of the tray icon</comment>
        <translation>Fenster ohne Server</translation>
    </message>
    <message>
        <source>New window</source>
        <comment>menu of the tray icon</comment>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>menu of the tray icon</comment>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>models::AccountModel</name>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>column</comment>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <comment>column</comment>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>column: how many requests an hour</comment>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>column: when</comment>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>models::ApiKeyModel</name>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>May</source>
        <comment>column: what an API key may do</comment>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>column: when an API key expires</comment>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>column: when</comment>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Made by</source>
        <comment>column: whose API key</comment>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>column: when</comment>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>models::AuditModel</name>
    <message>
        <source>Success</source>
        <comment>result of something that was done</comment>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>result of something that was tried</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>result of something that was tried</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <comment>who did something</comment>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: who did it</comment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column: what was done</comment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>column: what it was done to</comment>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column: an address on the network</comment>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>models::AuditWords</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in from the window on the same machine</source>
        <translation>Anmelden aus dem Fenster auf demselben Rechner</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Come back from a sign-in provider</source>
        <translation>Von einem Anmeldeanbieter zurückkommen</translation>
    </message>
    <message>
        <source>Sign in through a provider</source>
        <translation>Über einen Anbieter anmelden</translation>
    </message>
    <message>
        <source>Begin to set up a second factor</source>
        <translation>Einrichten eines zweiten Faktors beginnen</translation>
    </message>
    <message>
        <source>Set up a second factor</source>
        <translation>Zweiten Faktor einrichten</translation>
    </message>
    <message>
        <source>Give up the own second factor</source>
        <translation>Eigenen zweiten Faktor aufgeben</translation>
    </message>
    <message>
        <source>Make new recovery codes</source>
        <translation>Neue Wiederherstellungscodes erzeugen</translation>
    </message>
    <message>
        <source>Make an API key</source>
        <translation>API-Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Revoke an API key</source>
        <translation>API-Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Sign in to the events of the server</source>
        <translation>Für die Ereignisse des Servers anmelden</translation>
    </message>
    <message>
        <source>Follow events of the server</source>
        <translation>Ereignisse des Servers verfolgen</translation>
    </message>
    <message>
        <source>Make a person&apos;s account</source>
        <translation>Konto einer Person erstellen</translation>
    </message>
    <message>
        <source>Change a person&apos;s account</source>
        <translation>Konto einer Person ändern</translation>
    </message>
    <message>
        <source>Delete a person&apos;s account</source>
        <translation>Konto einer Person löschen</translation>
    </message>
    <message>
        <source>Set a person&apos;s password</source>
        <translation>Passwort einer Person setzen</translation>
    </message>
    <message>
        <source>Let a person sign in again</source>
        <translation>Person wieder anmelden lassen</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>Rolle geben</translation>
    </message>
    <message>
        <source>Take a role away</source>
        <translation>Rolle nehmen</translation>
    </message>
    <message>
        <source>Take a person&apos;s second factor off</source>
        <translation>Zweiten Faktor einer Person entfernen</translation>
    </message>
    <message>
        <source>End a session of a person</source>
        <translation>Sitzung einer Person beenden</translation>
    </message>
    <message>
        <source>End the sessions of a person</source>
        <translation>Sitzungen einer Person beenden</translation>
    </message>
    <message>
        <source>Change the own account</source>
        <translation>Eigenes Konto ändern</translation>
    </message>
    <message>
        <source>Change the own password</source>
        <translation>Eigenes Passwort ändern</translation>
    </message>
    <message>
        <source>End a session of one&apos;s own</source>
        <translation>Eigene Sitzung beenden</translation>
    </message>
    <message>
        <source>End the other sessions of one&apos;s own</source>
        <translation>Eigene andere Sitzungen beenden</translation>
    </message>
    <message>
        <source>Create a service</source>
        <translation>Dienst erstellen</translation>
    </message>
    <message>
        <source>Change a service</source>
        <translation>Dienst ändern</translation>
    </message>
    <message>
        <source>Delete a service</source>
        <translation>Dienst löschen</translation>
    </message>
    <message>
        <source>Start a service</source>
        <translation>Dienst starten</translation>
    </message>
    <message>
        <source>Stop a service</source>
        <translation>Dienst stoppen</translation>
    </message>
    <message>
        <source>Restart a service</source>
        <translation>Dienst neu starten</translation>
    </message>
    <message>
        <source>Set how many replicas of a service run</source>
        <translation>Zahl der laufenden Replikate eines Dienstes setzen</translation>
    </message>
    <message>
        <source>Run a command in a service</source>
        <translation>Befehl in einem Dienst ausführen</translation>
    </message>
    <message>
        <source>Check the health of a service</source>
        <translation>Zustand eines Dienstes prüfen</translation>
    </message>
    <message>
        <source>Make services of a file</source>
        <translation>Dienste aus einer Datei erstellen</translation>
    </message>
    <message>
        <source>Bring the newest image of a service</source>
        <translation>Neuestes Image eines Dienstes holen</translation>
    </message>
    <message>
        <source>Make a service of a container</source>
        <translation>Dienst aus einem Container erstellen</translation>
    </message>
    <message>
        <source>Set a configuration value</source>
        <translation>Konfigurationswert setzen</translation>
    </message>
    <message>
        <source>Delete a configuration value</source>
        <translation>Konfigurationswert löschen</translation>
    </message>
    <message>
        <source>Set several configuration values</source>
        <translation>Mehrere Konfigurationswerte setzen</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Backup erstellen</translation>
    </message>
    <message>
        <source>Delete a backup</source>
        <translation>Backup löschen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Backup wiederherstellen</translation>
    </message>
    <message>
        <source>Verify a backup</source>
        <translation>Backup prüfen</translation>
    </message>
    <message>
        <source>Restore a backup to try it</source>
        <translation>Backup zur Probe wiederherstellen</translation>
    </message>
    <message>
        <source>Download a backup</source>
        <translation>Backup herunterladen</translation>
    </message>
    <message>
        <source>Cancel a job</source>
        <translation>Auftrag abbrechen</translation>
    </message>
    <message>
        <source>Begin to upload a backup</source>
        <translation>Hochladen eines Backups beginnen</translation>
    </message>
    <message>
        <source>Upload a part of a backup</source>
        <translation>Teil eines Backups hochladen</translation>
    </message>
    <message>
        <source>Finish the upload of a backup</source>
        <translation>Hochladen eines Backups abschließen</translation>
    </message>
    <message>
        <source>Call off the upload of a backup</source>
        <translation>Hochladen eines Backups abbrechen</translation>
    </message>
    <message>
        <source>Make a backup schedule</source>
        <translation>Backup-Zeitplan erstellen</translation>
    </message>
    <message>
        <source>Change a backup schedule</source>
        <translation>Backup-Zeitplan ändern</translation>
    </message>
    <message>
        <source>Delete a backup schedule</source>
        <translation>Backup-Zeitplan löschen</translation>
    </message>
    <message>
        <source>Run a backup schedule now</source>
        <translation>Backup-Zeitplan jetzt ausführen</translation>
    </message>
    <message>
        <source>Write the audit log into a file</source>
        <translation>Audit-Log in eine Datei schreiben</translation>
    </message>
    <message>
        <source>More attempts than are entered one by one</source>
        <translation>Mehr Versuche, als einzeln eingetragen werden</translation>
    </message>
    <message>
        <source>Entries could not be written</source>
        <translation>Einträge konnten nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The audit log does not end as it was left</source>
        <translation>Das Audit-Log endet nicht so, wie es verlassen wurde</translation>
    </message>
</context>
<context>
    <name>models::BackupContentsModel</name>
    <message numerus="yes">
        <source>and %n more; search for what you need</source>
        <comment>files that are not shown</comment>
        <translation>
            <numerusform>und %n weitere; suchen Sie nach dem, was Sie brauchen</numerusform>
            <numerusform>und %n weitere; suchen Sie nach dem, was Sie brauchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column: of a file</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>column: when a file was last changed</comment>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>models::BackupModel</name>
    <message>
        <source>≈ %1</source>
        <comment>estimated size</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Backup</source>
        <comment>column</comment>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>column: how long the backup took</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>column: when</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>column</comment>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>column</comment>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Last proven</source>
        <comment>column: when the backup was last shown to be whole</comment>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>column: by hand, by a schedule</comment>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>models::BackupWords</name>
    <message>
        <source>Full</source>
        <comment>type of a backup</comment>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Incremental</source>
        <comment>type of a backup</comment>
        <translation>Inkrementell</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>status of a backup</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>status of a backup: it is being made</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Verifying</source>
        <comment>status of a backup</comment>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>status of a backup</comment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>status of a backup</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>status of a backup</comment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>origin of a backup</comment>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>origin of a backup</comment>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <comment>origin of a backup: of what was overwritten</comment>
        <translation>Vor Wiederherstellung</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <comment>origin of a backup</comment>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>None</source>
        <comment>encryption of a backup</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Platform key</source>
        <comment>encryption of a backup</comment>
        <translation>Plattformschlüssel</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>encryption of a backup</comment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>what a restore does with a thing</comment>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <comment>what a restore does with a thing</comment>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <comment>what a restore does with a thing</comment>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>what a restore does with a thing</comment>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Definition</source>
        <comment>part of a service in a backup</comment>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>part of a service in a backup</comment>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Data folder</source>
        <comment>part of a service in a backup</comment>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>part of a service in a backup</comment>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>part of a backup</comment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>part of a backup</comment>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>API keys</source>
        <comment>part of a backup</comment>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Second factors</source>
        <comment>part of a backup: of signing in</comment>
        <translation>Zweite Faktoren</translation>
    </message>
    <message>
        <source>Linked sign-ins</source>
        <comment>part of a backup: accounts of providers such as Google</comment>
        <translation>Verknüpfte Anmeldungen</translation>
    </message>
    <message>
        <source>Schedules</source>
        <comment>part of a backup</comment>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <comment>part of a service in a backup; a folder</comment>
        <translation>Volume %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percentage, with the space your language uses</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes: done, all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>size a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Failed its check</source>
        <comment>proof of a backup</comment>
        <translation>Prüfung nicht bestanden</translation>
    </message>
    <message>
        <source>Drilled %1</source>
        <comment>proof of a backup; when: &apos;2 h ago&apos;</comment>
        <translation>Getestet %1</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <comment>proof of a backup; when: &apos;2 h ago&apos;</comment>
        <translation>Geprüft %1</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>proof of a backup</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1 waits for its turn</source>
        <comment>a backup</comment>
        <translation>%1 wartet auf Ausführung</translation>
    </message>
    <message>
        <source>Backing up %1</source>
        <comment>a backup&apos;s name</comment>
        <translation>Sicherung von %1</translation>
    </message>
    <message>
        <source>Verifying %1 waits for its turn</source>
        <comment>a backup</comment>
        <translation>Prüfung von %1 wartet auf Ausführung</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <comment>a backup</comment>
        <translation>Prüfung von %1</translation>
    </message>
    <message>
        <source>Restoring %1 waits for its turn</source>
        <comment>a backup</comment>
        <translation>Wiederherstellung von %1 wartet auf Ausführung</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <comment>a backup</comment>
        <translation>Wiederherstellung von %1</translation>
    </message>
    <message>
        <source>The drill of %1 waits for its turn</source>
        <comment>a backup</comment>
        <translation>Restore-Test von %1 wartet auf Ausführung</translation>
    </message>
    <message>
        <source>Restore drill of %1</source>
        <comment>a backup</comment>
        <translation>Restore-Test von %1</translation>
    </message>
    <message>
        <source>Checking %1 waits for its turn</source>
        <comment>an uploaded backup</comment>
        <translation>Eingangsprüfung von %1 wartet auf Ausführung</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <comment>an uploaded backup</comment>
        <translation>Eingangsprüfung von %1</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <comment>a backup</comment>
        <translation>%1 wurde abgebrochen</translation>
    </message>
    <message>
        <source>Verifying %1 was cancelled</source>
        <comment>a backup</comment>
        <translation>Prüfung von %1 wurde abgebrochen</translation>
    </message>
    <message>
        <source>Restoring %1 was cancelled</source>
        <comment>a backup</comment>
        <translation>Wiederherstellung von %1 wurde abgebrochen</translation>
    </message>
    <message>
        <source>The drill of %1 was cancelled</source>
        <comment>a backup</comment>
        <translation>Restore-Test von %1 wurde abgebrochen</translation>
    </message>
    <message>
        <source>Uploading %1 was cancelled</source>
        <comment>a backup</comment>
        <translation>Hochladen von %1 wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1 is made and verified</source>
        <comment>a backup</comment>
        <translation>%1 ist erstellt und geprüft</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a backup</comment>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 is whole: every byte was checked</source>
        <comment>a backup</comment>
        <translation>%1 ist intakt: Jedes Byte wurde geprüft</translation>
    </message>
    <message>
        <source>%1 failed its check</source>
        <comment>a backup</comment>
        <translation>%1 hat die Prüfung nicht bestanden</translation>
    </message>
    <message>
        <source>%1 was restored</source>
        <comment>a backup</comment>
        <translation>%1 wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 was restored in part</source>
        <comment>a backup</comment>
        <translation>%1 wurde teilweise wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 could not be restored</source>
        <comment>a backup</comment>
        <translation>%1 konnte nicht wiederhergestellt werden</translation>
    </message>
    <message>
        <source>%1 restores: its drill passed</source>
        <comment>a backup</comment>
        <translation>%1 ist wiederherstellbar: Restore-Test bestanden</translation>
    </message>
    <message>
        <source>The drill of %1 failed</source>
        <comment>a backup</comment>
        <translation>Der Restore-Test von %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 was uploaded and is whole</source>
        <comment>a backup</comment>
        <translation>%1 wurde hochgeladen und ist intakt</translation>
    </message>
    <message>
        <source>%1 could not be taken in</source>
        <comment>an uploaded backup</comment>
        <translation>%1 konnte nicht aufgenommen werden</translation>
    </message>
    <message>
        <source>Forever</source>
        <comment>how long backups are kept</comment>
        <translation>Für immer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long backups are kept</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>how long backups are kept</comment>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>how long backups are kept</comment>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n</source>
        <comment>how many backups are kept</comment>
        <translation>
            <numerusform>das letzte</numerusform>
            <numerusform>die letzten %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n daily</source>
        <comment>how many backups are kept: one a day</comment>
        <translation>
            <numerusform>%n tägliches</numerusform>
            <numerusform>%n tägliche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly</source>
        <comment>how many backups are kept: one a week</comment>
        <translation>
            <numerusform>%n wöchentliches</numerusform>
            <numerusform>%n wöchentliche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <comment>how many backups are kept: one a month</comment>
        <translation>
            <numerusform>%n monatliches</numerusform>
            <numerusform>%n monatliche</numerusform>
        </translation>
    </message>
    <message>
        <source>Has not run yet</source>
        <comment>a schedule</comment>
        <translation>Noch nicht gelaufen</translation>
    </message>
    <message>
        <source>Running now</source>
        <comment>a schedule</comment>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <comment>the last run of a schedule; when: &apos;2 h ago&apos;</comment>
        <translation>Abgebrochen %1</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <comment>the last run of a schedule; when: &apos;2 h ago&apos;</comment>
        <translation>Abgeschlossen %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <comment>the last run of a schedule; when: &apos;2 h ago&apos;</comment>
        <translation>Fehlgeschlagen %1</translation>
    </message>
    <message>
        <source>Ran %1</source>
        <comment>the last run of a schedule; when: &apos;2 h ago&apos;</comment>
        <translation>Gelaufen %1</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>next run of a schedule</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>now</source>
        <comment>next run of a schedule</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>next run of a schedule; a duration</comment>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>models::ChartMetrics</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>percent of one core</source>
        <translation>Prozent eines Kerns</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>a second, over a minute</source>
        <translation>pro Sekunde, über eine Minute</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation>Fehlgeschlagene Anfragen</translation>
    </message>
    <message>
        <source>share of all, over a minute</source>
        <translation>Anteil an allen, über eine Minute</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>Latenz p50</translation>
    </message>
    <message>
        <source>half of the requests were faster</source>
        <translation>die Hälfte der Anfragen war schneller</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>Latenz p95</translation>
    </message>
    <message>
        <source>95 of 100 requests were faster</source>
        <translation>95 von 100 Anfragen waren schneller</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>Latenz p99</translation>
    </message>
    <message>
        <source>99 of 100 requests were faster</source>
        <translation>99 von 100 Anfragen waren schneller</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Zustandsprüfung</translation>
    </message>
    <message>
        <source>how long it took</source>
        <translation>wie lange sie gedauert hat</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>since the server started</source>
        <translation>seit dem Start des Servers</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>whether it runs</source>
        <translation>ob er läuft</translation>
    </message>
    <message>
        <source>Host CPU</source>
        <translation>Host-CPU</translation>
    </message>
    <message>
        <source>percent of all cores</source>
        <translation>Prozent aller Kerne</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>Host-Speicher</translation>
    </message>
    <message>
        <source>in use on the machine</source>
        <translation>auf dem Rechner belegt</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>processes at work, over a minute</source>
        <translation>arbeitende Prozesse, über eine Minute</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>how full the data folder&apos;s disk is</source>
        <translation>wie voll der Datenträger des Datenordners ist</translation>
    </message>
    <message>
        <source>API requests</source>
        <translation>API-Anfragen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>open to the server</source>
        <translation>offen zum Server</translation>
    </message>
    <message>
        <source>Watchers</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>clients that follow events</source>
        <translation>Clients, die Ereignissen folgen</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>value: the service runs</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>value: the service does not run</comment>
        <translation>Steht</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>axis label, percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>axis label, so many a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>axis label, seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>axis label, milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>models::CommandLine</name>
    <message>
        <source>Something is missing after the last backslash.</source>
        <translation>Nach dem letzten umgekehrten Schrägstrich fehlt etwas.</translation>
    </message>
    <message>
        <source>A quote (%1) is not closed.</source>
        <translation>Ein Anführungszeichen (%1) ist nicht geschlossen.</translation>
    </message>
</context>
<context>
    <name>models::ConfigDraftModel</name>
    <message>
        <source>New</source>
        <comment>change of a configuration value: it was not set</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>change of a configuration value</comment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>change of a configuration value</comment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a configuration value</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>change of a configuration value</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>change of a configuration value</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column: what is done to a value</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column: a value</comment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column: a value</comment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>column: services</comment>
        <translation>Benutzt von</translation>
    </message>
</context>
<context>
    <name>models::ConfigHistoryModel</name>
    <message>
        <source>empty</source>
        <comment>a configuration value</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>set to %1</source>
        <comment>history of a configuration value</comment>
        <translation>auf %1 gesetzt</translation>
    </message>
    <message>
        <source>deleted; it was %1</source>
        <comment>history of a configuration value</comment>
        <translation>gelöscht; war %1</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column: who changed it</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column</comment>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>models::ConfigImport</name>
    <message>
        <source>Line %1 has no “=”.</source>
        <comment>a file of values</comment>
        <translation>Zeile %1 hat kein „=“.</translation>
    </message>
    <message>
        <source>Line %1: “%2” cannot be a key.</source>
        <comment>a file of values</comment>
        <translation>Zeile %1: „%2“ kann kein Schlüssel sein.</translation>
    </message>
    <message>
        <source>Line %1: a quote is not closed.</source>
        <comment>a file of values</comment>
        <translation>Zeile %1: Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Line %1 is no JSON: %2.</source>
        <comment>a file of values; the reason</comment>
        <translation>Zeile %1 ist kein JSON: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be a key.</source>
        <comment>a file of values</comment>
        <translation>„%1“ kann kein Schlüssel sein.</translation>
    </message>
    <message>
        <source>“%1” is neither a text, a number nor true or false.</source>
        <comment>a file of values</comment>
        <translation>„%1“ ist weder Text noch Zahl noch true oder false.</translation>
    </message>
</context>
<context>
    <name>models::ConfigModel</name>
    <message>
        <source>Platform</source>
        <comment>kind of configuration value: a setting of the platform&apos;s own</comment>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Global</source>
        <comment>kind of configuration value: for every service</comment>
        <translation>Global</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>kind of configuration value: of one service each</comment>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Global</source>
        <comment>scope of a configuration value</comment>
        <translation>Global</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>accessible text: a value</comment>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>an encrypted configuration value</comment>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a configuration value</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>scope of a configuration value</comment>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>default</source>
        <comment>a configuration value that nobody has set</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Kept encrypted: it can be replaced, but is shown to nobody.</source>
        <translation>Verschlüsselt gespeichert: Der Wert lässt sich ersetzen, wird aber niemandem angezeigt.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>column: for everything, or of one service</comment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>column: services</comment>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>column: when</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column: who changed it</comment>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>models::CronWords</name>
    <message>
        <source>%1 %2</source>
        <comment>cron in words: times of day, then days</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 every day</source>
        <comment>cron in words: times of day</comment>
        <translation>%1 täglich</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>cron in words: times and days, then months</comment>
        <translation>%1 im %2</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Jede Minute</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message numerus="yes">
        <source>Every hour, %n minute(s) past</source>
        <comment>cron in words</comment>
        <translation>
            <numerusform>Jede Stunde, %n Minute nach der vollen</numerusform>
            <numerusform>Jede Stunde, %n Minuten nach der vollen</numerusform>
        </translation>
    </message>
    <message>
        <source>At minutes %1 of every hour</source>
        <comment>a list of minutes</comment>
        <translation>Zu den Minuten %1 jeder Stunde</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Jede Stunde</numerusform>
            <numerusform>Alle %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s) past</source>
        <comment>cron in words: every so many hours</comment>
        <translation>
            <numerusform>%1, %n Minute nach der vollen</numerusform>
            <numerusform>%1, %n Minuten nach der vollen</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>a list of times of day</comment>
        <translation>Um %1 Uhr</translation>
    </message>
    <message>
        <source>every hour from %1 to %2</source>
        <comment>times of day</comment>
        <translation>%1, dann stündlich bis %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>cron in words: every so many minutes, then stretches of time</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>At minutes %1 of each hour from %2</source>
        <comment>lists of minutes and of stretches of time</comment>
        <translation>Zu den Minuten %1 jeder Stunde von %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one day, month, number or time to another</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <comment>one number</comment>
        <translation>am %1. des Monats</translation>
    </message>
    <message>
        <source>on days %1 of the month</source>
        <comment>a list of numbers</comment>
        <translation>an den Tagen %1 des Monats</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>days of the month, days of the week</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>montags bis freitags</translation>
    </message>
    <message>
        <source>at weekends</source>
        <translation>am Wochenende</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a list of weekdays</comment>
        <translation>am %1</translation>
    </message>
</context>
<context>
    <name>models::DashboardWords</name>
    <message>
        <source>Database</source>
        <comment>health check of the platform</comment>
        <translation>Datenbank</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <comment>database</comment>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 connections</source>
        <comment>database</comment>
        <translation>%1 von %2 Verbindungen</translation>
    </message>
    <message>
        <source>schema %1</source>
        <comment>database: version of its layout</comment>
        <translation>Schema %1</translation>
    </message>
    <message>
        <source>Disk</source>
        <comment>health check of the platform</comment>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>%1 used</source>
        <comment>disk: share</comment>
        <translation>%1 belegt</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>disk: size</comment>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 inodes</source>
        <comment>disk: share of its entries in use</comment>
        <translation>%1 Inodes</translation>
    </message>
    <message>
        <source>Docker engine</source>
        <comment>health check of the platform</comment>
        <translation>Docker-Engine</translation>
    </message>
    <message>
        <source>Runtime</source>
        <comment>health check of the platform: what runs services</comment>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>local processes</source>
        <comment>what runs services</comment>
        <translation>lokale Prozesse</translation>
    </message>
    <message>
        <source>Docker containers</source>
        <comment>what runs services</comment>
        <translation>Docker-Container</translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <comment>engine</comment>
        <translation>
            <numerusform>%n Container</numerusform>
            <numerusform>%n Container</numerusform>
        </translation>
    </message>
    <message>
        <source>Cache</source>
        <comment>health check of the platform</comment>
        <translation>Cache</translation>
    </message>
    <message>
        <source>up %1</source>
        <comment>cache: for so long</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Container engine</source>
        <comment>health check</comment>
        <translation>Container-Engine</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>container engine</comment>
        <translation>Läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) running</source>
        <comment>of this server</comment>
        <translation>
            <numerusform>%n Container läuft</numerusform>
            <numerusform>%n Container laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>not in use</source>
        <comment>container engine: no service runs in it</comment>
        <translation>unbenutzt</translation>
    </message>
    <message>
        <source>Looking for one…</source>
        <comment>container engine</comment>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>It cannot be reached</source>
        <comment>container engine</comment>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>None found · no service needs it</source>
        <comment>container engine</comment>
        <translation>Keine · kein Dienst braucht sie</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>health check</comment>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Newest %1</source>
        <comment>backup; when: &apos;2 h ago&apos;</comment>
        <translation>Neuestes %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>backups</comment>
        <translation>Noch keine</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) overdue</source>
        <translation>
            <numerusform>%n Zeitplan überfällig</numerusform>
            <numerusform>%n Zeitpläne überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <comment>backups</comment>
        <translation>
            <numerusform>%n beschädigt</numerusform>
            <numerusform>%n beschädigt</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>memory: of a size</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>TB</source>
        <comment>size</comment>
        <translation>TB</translation>
    </message>
    <message>
        <source>GB</source>
        <comment>size</comment>
        <translation>GB</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>size</comment>
        <translation>MB</translation>
    </message>
    <message>
        <source>%</source>
        <comment>percentage sign after a large figure</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>% of %1</source>
        <comment>CPU: so many percent of a limit</comment>
        <translation>% von %1</translation>
    </message>
    <message>
        <source>per s · %1 errors</source>
        <comment>requests: the share that failed</comment>
        <translation>pro s · %1 Fehler</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>age: seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>age: minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>age: hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>age: days</comment>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>models::EventLogModel</name>
    <message>
        <source>%1 is healthy</source>
        <comment>service</comment>
        <translation>%1 ist fehlerfrei</translation>
    </message>
    <message>
        <source>%1 is degraded</source>
        <comment>service</comment>
        <translation>%1 ist beeinträchtigt</translation>
    </message>
    <message>
        <source>%1 is unhealthy</source>
        <comment>service</comment>
        <translation>%1 ist fehlerhaft</translation>
    </message>
</context>
<context>
    <name>models::Format</name>
    <message>
        <source>%1 B</source>
        <comment>size</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <comment>size</comment>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>size</comment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <comment>size</comment>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <comment>size</comment>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percentage, with the space your language uses</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>so many a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <comment>latency</comment>
        <translation>&lt; 1 ms</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>duration: days and hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <comment>duration: hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <comment>duration: minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>never</source>
        <comment>time of an event</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>just now</source>
        <comment>time of an event</comment>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>vor %n s</numerusform>
            <numerusform>vor %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>time of an event</comment>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>day and time of day; the letters of QDateTime</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <comment>day and time of day; the letters of QDateTime</comment>
        <translation>d. MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>status of a service</comment>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>status of a service</comment>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>status of a service</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>status of a service</comment>
        <translation>Stoppt</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>status of a service</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>health of a service</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>health of a service</comment>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Healthy</source>
        <comment>health of a service</comment>
        <translation>Fehlerfrei</translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>health of a service</comment>
        <translation>Beeinträchtigt</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <comment>health of a service</comment>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <comment>health check</comment>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Passing</source>
        <comment>health check</comment>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failing</source>
        <comment>health check</comment>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <comment>service</comment>
        <translation>%1 wurde erstellt</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>service</comment>
        <translation>%1 wurde geändert</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>service</comment>
        <translation>%1 wurde gelöscht</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <comment>service</comment>
        <translation>%1 startet</translation>
    </message>
    <message>
        <source>%1 started</source>
        <comment>service</comment>
        <translation>%1 ist gestartet</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <comment>service</comment>
        <translation>%1 wird gestoppt</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <comment>service</comment>
        <translation>%1 ist gestoppt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>service</comment>
        <translation>%1 ist ausgefallen</translation>
    </message>
    <message>
        <source>%1 was scaled</source>
        <comment>service</comment>
        <translation>%1 wurde skaliert</translation>
    </message>
    <message>
        <source>Health of %1 changed</source>
        <comment>service</comment>
        <translation>Zustand von %1 hat sich geändert</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>connection</comment>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <comment>connection</comment>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>connection</comment>
        <translation>Wird angemeldet…</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>connection</comment>
        <translation>Live</translation>
    </message>
    <message numerus="yes">
        <source>Reconnecting in %n s</source>
        <comment>connection</comment>
        <translation>
            <numerusform>Neuer Versuch in %n s</numerusform>
            <numerusform>Neuer Versuch in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <comment>connection</comment>
        <translation>Wird neu verbunden…</translation>
    </message>
    <message>
        <source>Connection failed</source>
        <comment>connection</comment>
        <translation>Verbindung gescheitert</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Is the server running?</source>
        <translation>Unter dieser Adresse antwortet nichts. Läuft der Server?</translation>
    </message>
    <message>
        <source>No computer of this name was found.</source>
        <translation>Es wurde kein Computer dieses Namens gefunden.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Der Server hat zu lange nicht geantwortet.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut.</translation>
    </message>
    <message>
        <source>Too many requests; the server asks to wait.</source>
        <translation>Zu viele Anfragen; der Server bittet zu warten.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <comment>a failure without a reason</comment>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
        <source>d MMM yyyy, h:mm AP</source>
        <comment>day and time of day; the letters of QDateTime</comment>
        <translation>d. MMM yyyy, h:mm AP</translation>
    </message>
    <message>
        <source>The sign-in was declined at the provider.</source>
        <translation>Die Anmeldung wurde beim Anbieter abgelehnt.</translation>
    </message>
    <message>
        <source>The provider does not answer at the moment.</source>
        <translation>Der Anbieter antwortet im Moment nicht.</translation>
    </message>
    <message>
        <source>The provider has not verified your e-mail address.</source>
        <translation>Der Anbieter hat Ihre E-Mail-Adresse nicht bestätigt.</translation>
    </message>
    <message>
        <source>This server has no account for you, and makes none by itself.</source>
        <translation>Dieser Server hat kein Konto für Sie und legt von sich aus keines an.</translation>
    </message>
    <message>
        <source>Your account on this server is not active.</source>
        <translation>Ihr Konto auf diesem Server ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Nobody signed in in the browser in time.</source>
        <translation>Die Anmeldung im Browser erfolgte nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es konnte kein Browser geöffnet werden.</translation>
    </message>
    <message>
        <source>The session has ended. Sign in through the provider again.</source>
        <translation>Die Sitzung ist beendet. Melden Sie sich erneut über den Anbieter an.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be used.</source>
        <translation>Die Antwort des Anbieters war nicht verwendbar.</translation>
    </message>
</context>
<context>
    <name>models::ImportFile</name>
    <message>
        <source>Compose file</source>
        <translation>Compose-Datei</translation>
    </message>
    <message>
        <source>mcp.json of a desktop client or editor</source>
        <translation>mcp.json eines Desktop-Clients oder Editors</translation>
    </message>
    <message>
        <source>There is nothing in it</source>
        <translation>Kein Inhalt</translation>
    </message>
    <message>
        <source>It is larger than %1, more than a server takes</source>
        <comment>a file; a size</comment>
        <translation>Größer als %1; mehr nimmt ein Server nicht an</translation>
    </message>
    <message>
        <source>This is neither a Compose file, which has “services:”, nor an mcp.json, which has “mcpServers”</source>
        <translation>Dies ist weder eine Compose-Datei mit „services:“ noch eine mcp.json mit „mcpServers“</translation>
    </message>
    <message>
        <source>This is no file</source>
        <translation>Dies ist keine Datei</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <comment>a file; the system&apos;s reason</comment>
        <translation>Nicht lesbar: %1</translation>
    </message>
    <message>
        <source>This is no text</source>
        <translation>Dies ist kein Text</translation>
    </message>
</context>
<context>
    <name>models::ImportPreviewModel</name>
    <message>
        <source>Container</source>
        <comment>runtime of a service</comment>
        <translation>Container</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime of a service</comment>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a service of a file: nothing is in its way</comment>
        <translation>Bereit</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <comment>a service of a file: what is not taken over</comment>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Exists already</source>
        <comment>a service of a file</comment>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Cannot be made</source>
        <comment>a service of a file</comment>
        <translation>Nicht erstellbar</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>a service of a file</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a service of a file: by the server</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>column</comment>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Image or command</source>
        <comment>column: what a service runs</comment>
        <translation>Image oder Befehl</translation>
    </message>
    <message>
        <source>Runtime</source>
        <comment>column: process or container</comment>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>column</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: whether a service of a file can be made</comment>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>models::LogFeed</name>
    <message>
        <source>Some lines are missing here</source>
        <comment>log</comment>
        <translation>Hier fehlen Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are missing here</source>
        <comment>log</comment>
        <translation>
            <numerusform>Hier fehlt %n Zeile</numerusform>
            <numerusform>Hier fehlen %n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::LogFile</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>models::LogPattern</name>
    <message>
        <source>%1, at character %2</source>
        <comment>what is wrong with a regular expression, and where</comment>
        <translation>%1, bei Zeichen %2</translation>
    </message>
</context>
<context>
    <name>models::OtherContainersModel</name>
    <message>
        <source>Container</source>
        <comment>column</comment>
        <translation>Container</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>column</comment>
        <translation>Image</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: of a container</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>column</comment>
        <translation>Port</translation>
    </message>
</context>
<context>
    <name>models::PeopleWords</name>
    <message>
        <source>Administrator</source>
        <comment>role</comment>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>role</comment>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Developer</source>
        <comment>role</comment>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>Viewer</source>
        <comment>role</comment>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Everything, people and the audit log included</source>
        <comment>what a role may do</comment>
        <translation>Alles, auch Benutzer und Audit-Log</translation>
    </message>
    <message>
        <source>Services, configuration and backups</source>
        <comment>what a role may do</comment>
        <translation>Dienste, Konfiguration und Backups</translation>
    </message>
    <message>
        <source>Services; sees configuration</source>
        <comment>what a role may do</comment>
        <translation>Dienste; sieht die Konfiguration</translation>
    </message>
    <message>
        <source>Sees services, logs and metrics</source>
        <comment>what a role may do</comment>
        <translation>Sieht Dienste, Logs und Metriken</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an account</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>state of an account</comment>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>tier</comment>
        <translation>Free</translation>
    </message>
    <message>
        <source>Basic</source>
        <comment>tier</comment>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Pro</source>
        <comment>tier</comment>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <comment>tier</comment>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>%1 requests an hour</source>
        <comment>what a tier allows</comment>
        <translation>%1 Anfragen pro Stunde</translation>
    </message>
    <message>
        <source>As many requests as wanted</source>
        <comment>what a tier allows</comment>
        <translation>Beliebig viele Anfragen</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>group of permissions</comment>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>group of permissions</comment>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>group of permissions</comment>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>group of permissions</comment>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>group of permissions</comment>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>group of permissions</comment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>API keys</source>
        <comment>group of permissions</comment>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Audit log</source>
        <comment>group of permissions</comment>
        <translation>Audit-Log</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>group of permissions</comment>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>See services and the container engine</source>
        <comment>permission</comment>
        <translation>Dienste und Container-Engine sehen</translation>
    </message>
    <message>
        <source>Make, change, start, stop and delete services</source>
        <comment>permission</comment>
        <translation>Dienste erstellen, ändern, starten, stoppen und löschen</translation>
    </message>
    <message>
        <source>Run commands inside services</source>
        <comment>permission</comment>
        <translation>Befehle in Diensten ausführen</translation>
    </message>
    <message>
        <source>Read the logs of services</source>
        <comment>permission</comment>
        <translation>Logs der Dienste lesen</translation>
    </message>
    <message>
        <source>Read metrics, for Prometheus too</source>
        <comment>permission</comment>
        <translation>Metriken lesen, auch für Prometheus</translation>
    </message>
    <message>
        <source>See the configuration</source>
        <comment>permission</comment>
        <translation>Konfiguration sehen</translation>
    </message>
    <message>
        <source>Change the configuration</source>
        <comment>permission</comment>
        <translation>Konfiguration ändern</translation>
    </message>
    <message>
        <source>See and download backups</source>
        <comment>permission</comment>
        <translation>Backups sehen und herunterladen</translation>
    </message>
    <message>
        <source>Make, restore and delete backups</source>
        <comment>permission</comment>
        <translation>Backups erstellen, wiederherstellen und löschen</translation>
    </message>
    <message>
        <source>See people, their sessions and keys</source>
        <comment>permission</comment>
        <translation>Benutzer, ihre Sitzungen und Schlüssel sehen</translation>
    </message>
    <message>
        <source>Make, change and delete people</source>
        <comment>permission</comment>
        <translation>Benutzer erstellen, ändern und löschen</translation>
    </message>
    <message>
        <source>Make and revoke API keys with this key</source>
        <comment>permission</comment>
        <translation>API-Schlüssel mit diesem Schlüssel erstellen und widerrufen</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <comment>permission</comment>
        <translation>Audit-Log lesen</translation>
    </message>
    <message>
        <source>Change the platform itself</source>
        <comment>permission</comment>
        <translation>Die Plattform selbst ändern</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>permissions of an API key</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>see</source>
        <comment>permission: services, logs…</comment>
        <translation>sehen</translation>
    </message>
    <message>
        <source>change</source>
        <comment>permission: services, configuration…</comment>
        <translation>ändern</translation>
    </message>
    <message>
        <source>run commands</source>
        <comment>permission: inside services</comment>
        <translation>Befehle ausführen</translation>
    </message>
    <message>
        <source>administer</source>
        <comment>permission: the platform</comment>
        <translation>verwalten</translation>
    </message>
    <message>
        <source>everything</source>
        <comment>permission: all of services, backups…</comment>
        <translation>alles</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permissions: a group, what of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an API key</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <comment>state of an API key</comment>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of an API key</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>never</source>
        <comment>when an API key ends</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>when an API key ends; a duration</comment>
        <translation>in %1</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <comment>of a password</comment>
        <translation>
            <numerusform>Mindestens %n Zeichen</numerusform>
            <numerusform>Mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>It must not be the e-mail address</source>
        <comment>a password</comment>
        <translation>Es darf nicht die E-Mail-Adresse sein</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>strength of a password</comment>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>strength of a password</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>strength of a password</comment>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>strength of a password</comment>
        <translation>Stark</translation>
    </message>
</context>
<context>
    <name>models::PermissionTree</name>
    <message>
        <source>Your account may not do this, so that a key of yours cannot either.</source>
        <translation>Ihr Konto darf dies nicht, daher kann es auch keiner Ihrer Schlüssel.</translation>
    </message>
</context>
<context>
    <name>models::Permit</name>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>Zurzeit besteht keine Verbindung zum Server.</translation>
    </message>
    <message numerus="yes">
        <source>Your account lacks the permission(s) %1.</source>
        <comment>why something cannot be done</comment>
        <translation>
            <numerusform>Ihrem Konto fehlt die Berechtigung %1.</numerusform>
            <numerusform>Ihrem Konto fehlen die Berechtigungen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection is read-only: the console sends no change to this server.</source>
        <translation>Diese Verbindung ist nur zum Lesen: Die Konsole sendet keine Änderung an diesen Server.</translation>
    </message>
</context>
<context>
    <name>models::RestorePlanModel</name>
    <message>
        <source>stopped meanwhile, then started again</source>
        <comment>a service in a restore</comment>
        <translation>wird währenddessen gestoppt, dann wieder gestartet</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a service in a restore</comment>
        <translation>wird gestoppt</translation>
    </message>
    <message>
        <source>started</source>
        <comment>a service in a restore</comment>
        <translation>wird gestartet</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <comment>of a configuration</comment>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them</source>
        <comment>users, roles, keys</comment>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>in a restore: accounts and global configuration</comment>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: of a restore</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Happens</source>
        <comment>column: what a restore does</comment>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column</comment>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>models::RunCalendar</name>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>format of a date with time, as QDateTime has it</comment>
        <translation>ddd, d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>clocks go forward that day</source>
        <comment>note at a run: daylight saving time begins</comment>
        <translation>Beginn der Sommerzeit</translation>
    </message>
    <message>
        <source>clocks go back that day</source>
        <comment>note at a run: daylight saving time ends</comment>
        <translation>Ende der Sommerzeit</translation>
    </message>
</context>
<context>
    <name>models::ScheduleModel</name>
    <message>
        <source>Off</source>
        <comment>state of a schedule</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On time</source>
        <comment>state of a schedule</comment>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a schedule that has not run yet</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a schedule: its last run failed</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>state of a schedule: its newest good backup is too old</comment>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>column</comment>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Runs</source>
        <comment>column: when a schedule runs, in words</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Next run</source>
        <comment>column</comment>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Last run</source>
        <comment>column</comment>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>column: how long backups are kept</comment>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column</comment>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>models::ServerWords</name>
    <message>
        <source>Measuring</source>
        <extracomment>step of a backup job</extracomment>
        <translation>Ermitteln der Größe</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>step of a backup job</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <extracomment>step of a backup job; a service or a part of the platform</extracomment>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>Datenbank lesen</translation>
    </message>
    <message>
        <source>Reading the volume %1</source>
        <translation>Volume %1 lesen</translation>
    </message>
    <message>
        <source>Verifying</source>
        <extracomment>step of a job</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <extracomment>step of a job; a service</extracomment>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>Extracting</source>
        <extracomment>step of a restore</extracomment>
        <translation>Entpacken</translation>
    </message>
    <message>
        <source>Extracting %1</source>
        <extracomment>step of a restore; a service</extracomment>
        <translation>%1 entpacken</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <extracomment>step of a restore; a service</extracomment>
        <translation>%1 stoppen</translation>
    </message>
    <message>
        <source>Putting in place</source>
        <extracomment>step of a restore</extracomment>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Putting in place %1</source>
        <extracomment>step of a restore; a service</extracomment>
        <translation>%1 einsetzen</translation>
    </message>
    <message>
        <source>Filling the volume %1</source>
        <translation>Volume %1 füllen</translation>
    </message>
    <message>
        <source>Starting services</source>
        <translation>Dienste starten</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>definition</source>
        <extracomment>part of a service that was restored</extracomment>
        <translation>Definition</translation>
    </message>
    <message>
        <source>configuration</source>
        <extracomment>part of a service, or of the platform, that was restored</extracomment>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>logs</source>
        <extracomment>part of a service that was restored</extracomment>
        <translation>Logs</translation>
    </message>
    <message>
        <source>data</source>
        <extracomment>part of a service that was restored: its data folder</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>volume %1</source>
        <extracomment>part of a service that was restored; a folder</extracomment>
        <translation>Volume %1</translation>
    </message>
    <message>
        <source>accounts</source>
        <extracomment>part of the platform that was restored</extracomment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Restored; finished after the server had ended</source>
        <translation>Wiederhergestellt; abgeschlossen, nachdem der Server geendet hatte</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n files; healthy</source>
        <translation>
            <numerusform>%n Datei wiederhergestellt; fehlerfrei</numerusform>
            <numerusform>%n Dateien wiederhergestellt; fehlerfrei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n files; not started, as it did not run when the backup was made</source>
        <translation>
            <numerusform>%n Datei wiederhergestellt; nicht gestartet, da der Dienst beim Erstellen des Backups nicht lief</numerusform>
            <numerusform>%n Dateien wiederhergestellt; nicht gestartet, da der Dienst beim Erstellen des Backups nicht lief</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts can be read</source>
        <translation>Konten lassen sich lesen</translation>
    </message>
    <message>
        <source>Not restored: called off</source>
        <translation>Nicht wiederhergestellt: abgebrochen</translation>
    </message>
    <message>
        <source>Not restored: the server ended before its turn</source>
        <translation>Nicht wiederhergestellt: der Server endete vorher</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Taken back: the server ended while it was restored</source>
        <translation>Zurückgenommen: der Server endete während der Wiederherstellung</translation>
    </message>
    <message>
        <source>Half restored: %1</source>
        <translation>Halb wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>the volume %1 is taken back once the container engine is there</source>
        <translation>das Volume %1 wird zurückgenommen, sobald die Container-Engine da ist</translation>
    </message>
    <message>
        <source>Configuration stays as it was: %1</source>
        <translation>Konfiguration bleibt, wie sie war: %1</translation>
    </message>
    <message>
        <source>Accounts stay as they were: %1</source>
        <translation>Konten bleiben, wie sie waren: %1</translation>
    </message>
    <message>
        <source>Not started again before its volume is taken back, once the container engine is there</source>
        <translation>Nicht wieder gestartet, bevor sein Volume zurückgenommen ist, sobald die Container-Engine da ist</translation>
    </message>
    <message>
        <source>Cannot be started again: %1</source>
        <translation>Lässt sich nicht wieder starten: %1</translation>
    </message>
    <message>
        <source>Cannot be started: %1</source>
        <translation>Lässt sich nicht starten: %1</translation>
    </message>
    <message>
        <source>Did not become healthy in time</source>
        <translation>Wurde nicht rechtzeitig fehlerfrei</translation>
    </message>
    <message>
        <source>Unhealthy: %1</source>
        <translation>Fehlerhaft: %1</translation>
    </message>
    <message>
        <source>Not proven: %1</source>
        <translation>Nicht nachgewiesen: %1</translation>
    </message>
    <message>
        <source>Its definition is not in the backup</source>
        <translation>Seine Definition ist nicht im Backup</translation>
    </message>
    <message>
        <source>Its secrets are sealed with another platform&apos;s key: %1</source>
        <translation>Seine Geheimnisse sind mit dem Schlüssel einer anderen Plattform versiegelt: %1</translation>
    </message>
    <message>
        <source>It works in %1, which is not in the backup</source>
        <translation>Er arbeitet in %1, das nicht im Backup ist</translation>
    </message>
    <message>
        <source>It runs in a container, and there is no container engine</source>
        <translation>Er läuft in einem Container, und es gibt keine Container-Engine</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Left out: %1 and %2 more</source>
        <translation>Ausgelassen: %1 und %2 weitere</translation>
    </message>
    <message>
        <source>Left out: the volume %1: %2</source>
        <translation>Ausgelassen: das Volume %1: %2</translation>
    </message>
    <message>
        <source>Left out: the volume %1 is in the backup already, by another service</source>
        <translation>Ausgelassen: das Volume %1 ist schon im Backup, durch einen anderen Dienst</translation>
    </message>
    <message>
        <source>Left out: the volume %1 is in the backup already, by another volume</source>
        <translation>Ausgelassen: das Volume %1 ist schon im Backup, durch ein anderes Volume</translation>
    </message>
    <message>
        <source>Left out: the volume %1 is not a folder of this machine</source>
        <translation>Ausgelassen: das Volume %1 ist kein Ordner dieses Rechners</translation>
    </message>
    <message>
        <source>Left out: the volume %1 is the server&apos;s own data folder, or lies in it</source>
        <translation>Ausgelassen: das Volume %1 ist der Datenordner des Servers oder liegt darin</translation>
    </message>
    <message>
        <source>Left out: there is no such service any more</source>
        <translation>Ausgelassen: diesen Dienst gibt es nicht mehr</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>es ist nicht da</translation>
    </message>
    <message>
        <source>there is no container engine</source>
        <translation>es gibt keine Container-Engine</translation>
    </message>
    <message>
        <source>is not in the backup</source>
        <translation>ist nicht im Backup</translation>
    </message>
    <message>
        <source>is not in this backup</source>
        <translation>ist nicht in diesem Backup</translation>
    </message>
    <message>
        <source>is there, and stays as it is</source>
        <translation>ist da und bleibt, wie es ist</translation>
    </message>
    <message>
        <source>differs, and stays as it is</source>
        <translation>weicht ab und bleibt, wie es ist</translation>
    </message>
    <message>
        <source>is not accepted here: %1</source>
        <translation>wird hier nicht angenommen: %1</translation>
    </message>
    <message>
        <source>is sealed with another platform&apos;s key; the value that is here stays</source>
        <translation>ist mit dem Schlüssel einer anderen Plattform versiegelt; der Wert, der hier ist, bleibt</translation>
    </message>
    <message>
        <source>is sealed with another platform&apos;s key; set it anew</source>
        <translation>ist mit dem Schlüssel einer anderen Plattform versiegelt; setzen Sie es neu</translation>
    </message>
    <message>
        <source>needs the permission %1</source>
        <translation>braucht die Berechtigung %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more stay as they are</source>
        <translation>
            <numerusform>%n weiterer bleibt, wie er ist</numerusform>
            <numerusform>%n weitere bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be put into the place of the root folder</source>
        <translation>lässt sich nicht an die Stelle des Wurzelordners setzen</translation>
    </message>
    <message>
        <source>would go to the server&apos;s own data folder</source>
        <translation>käme in den Datenordner des Servers</translation>
    </message>
    <message>
        <source>has no folder of this machine to go to</source>
        <translation>hat auf diesem Rechner keinen Ordner als Ziel</translation>
    </message>
    <message>
        <source>%1 is there, and is no folder</source>
        <translation>%1 ist da und ist kein Ordner</translation>
    </message>
    <message>
        <source>the folder %1, where it would go, is not here</source>
        <translation>der Ordner %1, in den es käme, ist nicht hier</translation>
    </message>
    <message>
        <source>%1 is where a file system is mounted: it cannot be replaced as a whole</source>
        <translation>%1 ist der Einhängepunkt eines Dateisystems: Er lässt sich nicht als Ganzes ersetzen</translation>
    </message>
    <message>
        <source>the server may not write to %1</source>
        <translation>der Server darf nicht in %1 schreiben</translation>
    </message>
    <message>
        <source>There is no container engine</source>
        <translation>Es gibt keine Container-Engine</translation>
    </message>
    <message>
        <source>The volume %1 cannot be restored: %2</source>
        <translation>Das Volume %1 lässt sich nicht wiederherstellen: %2</translation>
    </message>
    <message>
        <source>The volume %1 cannot be read: %2</source>
        <translation>Das Volume %1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>The engine has no image by which the volume %1 could be reached</source>
        <translation>Die Engine hat kein Image, mit dem das Volume %1 zu erreichen wäre</translation>
    </message>
    <message>
        <source>The volume %1 is used by the container %2, which is not of this server</source>
        <translation>Das Volume %1 wird vom Container %2 benutzt, der nicht zu diesem Server gehört</translation>
    </message>
    <message>
        <source>%1 cannot be restored as it was: %2</source>
        <translation>%1 lässt sich nicht wiederherstellen, wie es war: %2</translation>
    </message>
    <message>
        <source>%1 depends on %2, which is neither here nor restored with it</source>
        <translation>%1 hängt von %2 ab, das weder hier ist noch mit wiederhergestellt wird</translation>
    </message>
    <message>
        <source>%1 is to be put back first, at the next start</source>
        <translation>%1 ist zuerst zurückzusetzen, beim nächsten Start</translation>
    </message>
    <message>
        <source>its configuration is not accepted here: %1</source>
        <translation>seine Konfiguration wird hier nicht angenommen: %1</translation>
    </message>
    <message>
        <source>Two parts of the backup would go to %1; restore them one after the other</source>
        <translation>Zwei Teile des Backups kämen nach %1; stellen Sie sie nacheinander wieder her</translation>
    </message>
    <message>
        <source>These run, and what they work on would be replaced: %1</source>
        <translation>Diese laufen, und womit sie arbeiten, würde ersetzt: %1</translation>
    </message>
    <message>
        <source>There is too little room: %1 are needed, %2 are free</source>
        <translation>Es ist zu wenig Platz: %1 werden gebraucht, %2 sind frei</translation>
    </message>
    <message>
        <source>There is too little room for a drill: %1 are needed, %2 are free</source>
        <translation>Für einen Restore-Test ist zu wenig Platz: %1 werden gebraucht, %2 sind frei</translation>
    </message>
    <message>
        <source>You do not have the permission to restore %1</source>
        <translation>Sie haben nicht die Berechtigung, %1 wiederherzustellen</translation>
    </message>
    <message>
        <source>the definition of %1</source>
        <extracomment>what somebody may not restore; a service</extracomment>
        <translation>die Definition von %1</translation>
    </message>
    <message>
        <source>accounts; name the services to restore without them</source>
        <extracomment>what somebody may not restore</extracomment>
        <translation>Konten; nennen Sie die Dienste, um ohne sie wiederherzustellen</translation>
    </message>
    <message>
        <source>%1: the address belongs to another account here</source>
        <translation>%1: die Adresse gehört hier zu einem anderen Konto</translation>
    </message>
    <message>
        <source>%1: is inactive, since the second factor does not open with this platform&apos;s key</source>
        <translation>%1: ist inaktiv, da der zweite Faktor sich mit dem Schlüssel dieser Plattform nicht öffnen lässt</translation>
    </message>
    <message>
        <source>%1: its user is not here</source>
        <translation>%1: sein Benutzer ist nicht hier</translation>
    </message>
    <message>
        <source>that of %1: sealed with another platform&apos;s key</source>
        <translation>der von %1: mit dem Schlüssel einer anderen Plattform versiegelt</translation>
    </message>
    <message>
        <source>that of %1: the user is not here</source>
        <translation>der von %1: der Benutzer ist nicht hier</translation>
    </message>
    <message>
        <source>This backup holds a service whose id is not allowed</source>
        <translation>Dieses Backup enthält einen Dienst, dessen ID nicht erlaubt ist</translation>
    </message>
    <message>
        <source>The accounts in this backup cannot be read</source>
        <translation>Die Konten in diesem Backup lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>There would be no active administrator left</source>
        <translation>Es bliebe kein aktiver Administrator übrig</translation>
    </message>
    <message>
        <source>%1 in the backup cannot be read</source>
        <translation>%1 im Backup lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>%1 does not come to a stop</source>
        <translation>%1 kommt nicht zum Stehen</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>Es wurde abgebrochen</translation>
    </message>
    <message>
        <source>This job is over</source>
        <translation>Dieser Auftrag ist vorbei</translation>
    </message>
    <message>
        <source>The server ended before this was done</source>
        <translation>Der Server endete, bevor dies fertig war</translation>
    </message>
    <message>
        <source>The server ended before it was made</source>
        <translation>Der Server endete, bevor es erstellt war</translation>
    </message>
    <message>
        <source>Its archive is gone</source>
        <translation>Sein Archiv ist weg</translation>
    </message>
    <message>
        <source>This backup is not whole</source>
        <translation>Dieses Backup ist nicht vollständig</translation>
    </message>
    <message>
        <source>Not everything was restored</source>
        <translation>Nicht alles wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>The safety backup of what would be overwritten could not be made: %1</source>
        <translation>Das Sicherheits-Backup dessen, was überschrieben würde, ließ sich nicht erstellen: %1</translation>
    </message>
    <message>
        <source>The archive of %1 is that of another backup</source>
        <translation>Das Archiv von %1 ist das eines anderen Backups</translation>
    </message>
    <message>
        <source>The archive of this backup cannot be read</source>
        <translation>Das Archiv dieses Backups lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The archive cannot be put among the backups</source>
        <translation>Das Archiv lässt sich nicht zu den Backups legen</translation>
    </message>
    <message>
        <source>The archive is damaged: %1</source>
        <translation>Das Archiv ist beschädigt: %1</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>sein Ende fehlt</translation>
    </message>
    <message>
        <source>a part of it was changed, cut off or moved</source>
        <translation>ein Teil davon wurde geändert, abgeschnitten oder verschoben</translation>
    </message>
    <message>
        <source>The file is no archive of this program</source>
        <translation>Die Datei ist kein Archiv dieses Programms</translation>
    </message>
    <message>
        <source>The file is no archive of this program, or its beginning is damaged</source>
        <translation>Die Datei ist kein Archiv dieses Programms, oder ihr Anfang ist beschädigt</translation>
    </message>
    <message>
        <source>The archive was made by a newer version</source>
        <translation>Das Archiv stammt von einer neueren Version</translation>
    </message>
    <message>
        <source>The archive is encrypted in a way that is not known here</source>
        <translation>Das Archiv ist auf eine Weise verschlüsselt, die hier unbekannt ist</translation>
    </message>
    <message>
        <source>The archive opens with a passphrase only</source>
        <translation>Das Archiv lässt sich nur mit einer Passphrase öffnen</translation>
    </message>
    <message>
        <source>The archive opens with the key of the platform that made it, not with a passphrase</source>
        <translation>Das Archiv lässt sich mit dem Schlüssel der Plattform öffnen, die es erstellt hat, nicht mit einer Passphrase</translation>
    </message>
    <message>
        <source>Is not the one that the archive was made with</source>
        <translation>Ist nicht die, mit der das Archiv erstellt wurde</translation>
    </message>
    <message>
        <source>The archive was made with the key of another platform</source>
        <translation>Das Archiv wurde mit dem Schlüssel einer anderen Plattform erstellt</translation>
    </message>
    <message>
        <source>is needed: this backup is encrypted with one</source>
        <translation>wird gebraucht: Dieses Backup ist damit verschlüsselt</translation>
    </message>
    <message>
        <source>This backup is here already, as “%1”</source>
        <translation>Dieses Backup ist schon hier, als „%1“</translation>
    </message>
    <message>
        <source>This incremental backup is based on %1, which is not here: upload that one first</source>
        <translation>Dieses inkrementelle Backup baut auf %1 auf, das nicht hier ist: Laden Sie zuerst jenes hoch</translation>
    </message>
    <message>
        <source>Other backups are based on this one and cannot be restored without it: %1</source>
        <translation>Andere Backups bauen auf diesem auf und lassen sich ohne es nicht wiederherstellen: %1</translation>
    </message>
    <message>
        <source>The backup %1 that it is based on is not here</source>
        <translation>Das Backup %1, auf dem es aufbaut, ist nicht hier</translation>
    </message>
    <message>
        <source>The backup “%1” that it is based on is not whole</source>
        <translation>Das Backup „%1“, auf dem es aufbaut, ist nicht vollständig</translation>
    </message>
    <message>
        <source>A job works on “%1”: wait for it or cancel it</source>
        <translation>Ein Auftrag arbeitet an „%1“: Warten Sie darauf oder brechen Sie ihn ab</translation>
    </message>
    <message>
        <source>Cannot put a folder into the place of %1: %2</source>
        <translation>An die Stelle von %1 lässt sich kein Ordner setzen: %2</translation>
    </message>
    <message>
        <source>The server has no room for this archive</source>
        <translation>Der Server hat keinen Platz für dieses Archiv</translation>
    </message>
    <message>
        <source>Too many uploads are under way</source>
        <translation>Es laufen zu viele Uploads</translation>
    </message>
    <message>
        <source>The upload cannot be stored</source>
        <translation>Der Upload lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>The part could not be stored</source>
        <translation>Der Teil ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>Name must not contain control characters</source>
        <translation>Der Name darf keine Steuerzeichen enthalten</translation>
    </message>
    <message numerus="yes">
        <source>must have 1 to %n characters</source>
        <translation>
            <numerusform>muss %n Zeichen haben</numerusform>
            <numerusform>muss 1 bis %n Zeichen haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n characters</source>
        <translation>
            <numerusform>darf höchstens %n Zeichen haben</numerusform>
            <numerusform>darf höchstens %n Zeichen haben</numerusform>
        </translation>
    </message>
    <message>
        <source>must have %1 to %2 characters</source>
        <translation>muss %1 bis %2 Zeichen haben</translation>
    </message>
    <message>
        <source>is of use only with encrypt</source>
        <translation>ist nur mit encrypt von Nutzen</translation>
    </message>
    <message>
        <source>must be a time to come</source>
        <translation>muss in der Zukunft liegen</translation>
    </message>
    <message>
        <source>there is no such service, or it is named twice</source>
        <translation>diesen Dienst gibt es nicht, oder er ist zweimal genannt</translation>
    </message>
    <message>
        <source>there is no such service</source>
        <translation>diesen Dienst gibt es nicht</translation>
    </message>
    <message>
        <source>must be an age such as 7d, 4w or 12m, a count such as 30, forever, or an object of keepLast, keepDaily, keepWeekly and keepMonthly</source>
        <translation>muss ein Alter wie 7d, 4w oder 12m sein, eine Zahl wie 30, forever oder ein Objekt aus keepLast, keepDaily, keepWeekly und keepMonthly</translation>
    </message>
    <message>
        <source>is no time zone known here, such as Europe/Berlin</source>
        <translation>ist keine hier bekannte Zeitzone wie Europe/Berlin</translation>
    </message>
    <message>
        <source>must be from 1 to %1</source>
        <translation>muss von 1 bis %1 sein</translation>
    </message>
    <message>
        <source>completed</source>
        <extracomment>how the last run of a schedule ended</extracomment>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>how the last run of a schedule ended</extracomment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>how the last run of a schedule stands</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>how the last run of a schedule ended</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <extracomment>how the last run of a schedule ended; why</extracomment>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>A run of this schedule is under way</source>
        <translation>Ein Lauf dieses Zeitplans ist im Gange</translation>
    </message>
    <message numerus="yes">
        <source>There are %n schedules, which is as many as this server keeps</source>
        <translation>
            <numerusform>Es gibt %n Zeitplan; mehr behält dieser Server nicht</numerusform>
            <numerusform>Es gibt %n Zeitpläne; mehr behält dieser Server nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>never comes</source>
        <extracomment>of a cron expression: it names no moment that ever is</extracomment>
        <translation>kommt nie</translation>
    </message>
    <message numerus="yes">
        <source>is longer than %n characters</source>
        <translation>
            <numerusform>ist länger als %n Zeichen</numerusform>
            <numerusform>ist länger als %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %n fields, not five: minute, hour, day of month, month, day of week</source>
        <translation>
            <numerusform>hat %n Feld, nicht fünf: Minute, Stunde, Tag des Monats, Monat, Wochentag</numerusform>
            <numerusform>hat %n Felder, nicht fünf: Minute, Stunde, Tag des Monats, Monat, Wochentag</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is none of @hourly, @daily, @midnight, @weekly, @monthly, @yearly and @annually</source>
        <translation>%1 ist keines von @hourly, @daily, @midnight, @weekly, @monthly, @yearly und @annually</translation>
    </message>
    <message>
        <source>minute: %1</source>
        <extracomment>part of a cron expression; what is wrong with it</extracomment>
        <translation>Minute: %1</translation>
    </message>
    <message>
        <source>hour: %1</source>
        <extracomment>part of a cron expression; what is wrong with it</extracomment>
        <translation>Stunde: %1</translation>
    </message>
    <message>
        <source>day of month: %1</source>
        <extracomment>part of a cron expression; what is wrong with it</extracomment>
        <translation>Tag des Monats: %1</translation>
    </message>
    <message>
        <source>month: %1</source>
        <extracomment>part of a cron expression; what is wrong with it</extracomment>
        <translation>Monat: %1</translation>
    </message>
    <message>
        <source>day of week: %1</source>
        <extracomment>part of a cron expression; what is wrong with it</extracomment>
        <translation>Wochentag: %1</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>%1 is no value</source>
        <translation>%1 ist kein Wert</translation>
    </message>
    <message>
        <source>%1 is not in %2-%3</source>
        <translation>%1 liegt nicht in %2-%3</translation>
    </message>
    <message>
        <source>%1 ends before it begins</source>
        <translation>%1 endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>%1 has no step of 1 or more</source>
        <translation>%1 hat keine Schrittweite von 1 oder mehr</translation>
    </message>
    <message>
        <source>How much the server writes into its own log</source>
        <translation>Wie viel der Server in sein eigenes Log schreibt</translation>
    </message>
    <message>
        <source>How long the lines of services are kept</source>
        <translation>Wie lange die Zeilen von Diensten behalten werden</translation>
    </message>
    <message>
        <source>How many MB of lines are kept of one service</source>
        <translation>Wie viele MB an Zeilen je Dienst behalten werden</translation>
    </message>
    <message>
        <source>How long samples are kept</source>
        <translation>Wie lange Messwerte behalten werden</translation>
    </message>
    <message>
        <source>Requests an hour in the tier %1</source>
        <translation>Anfragen pro Stunde im Tarif %1</translation>
    </message>
    <message>
        <source>Requests at once in the tier %1</source>
        <translation>Anfragen auf einmal im Tarif %1</translation>
    </message>
    <message>
        <source>The tier of callers without credentials, by address; while not set, what the command line says</source>
        <translation>Der Tarif von Aufrufern ohne Anmeldung, je Adresse; solange nicht gesetzt, was die Kommandozeile sagt</translation>
    </message>
    <message>
        <source>Failed sign-ins to one account within the window</source>
        <translation>Fehlgeschlagene Anmeldungen an einem Konto innerhalb der Frist</translation>
    </message>
    <message>
        <source>Failed sign-ins from one address within the window</source>
        <translation>Fehlgeschlagene Anmeldungen von einer Adresse innerhalb der Frist</translation>
    </message>
    <message>
        <source>How long failed sign-ins count</source>
        <translation>Wie lange fehlgeschlagene Anmeldungen zählen</translation>
    </message>
    <message>
        <source>Where the container engine listens; empty: it is looked for</source>
        <translation>Wo die Container-Engine lauscht; leer: sie wird gesucht</translation>
    </message>
    <message>
        <source>A folder with ca.pem, cert.pem and key.pem; set, TCP is spoken with TLS</source>
        <translation>Ein Ordner mit ca.pem, cert.pem und key.pem; gesetzt wird TCP mit TLS gesprochen</translation>
    </message>
    <message>
        <source>Folders of this machine that containers may mount, with what is below them</source>
        <translation>Ordner dieses Rechners, die Container einhängen dürfen, mit allem darunter</translation>
    </message>
    <message>
        <source>The address that containers&apos; ports are published on</source>
        <translation>Die Adresse, auf der Ports von Containern veröffentlicht werden</translation>
    </message>
    <message>
        <source>Who signs in to private registries: registry=user:password, separated by spaces</source>
        <translation>Wer sich an privaten Registries anmeldet: registry=user:password, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>What runs a service that does not say</source>
        <translation>Was einen Dienst ausführt, der es nicht sagt</translation>
    </message>
    <message>
        <source>The mail server; while empty no mail is sent</source>
        <translation>Der Mailserver; solange leer, wird keine Mail gesendet</translation>
    </message>
    <message>
        <source>The mail server&apos;s port</source>
        <translation>Der Port des Mailservers</translation>
    </message>
    <message>
        <source>How the connection to the mail server is protected</source>
        <translation>Wie die Verbindung zum Mailserver geschützt wird</translation>
    </message>
    <message>
        <source>Who signs in to the mail server; empty: nobody</source>
        <translation>Wer sich am Mailserver anmeldet; leer: niemand</translation>
    </message>
    <message>
        <source>The password for the mail server</source>
        <translation>Das Passwort für den Mailserver</translation>
    </message>
    <message>
        <source>The sender of the platform&apos;s mail</source>
        <translation>Der Absender der Mails der Plattform</translation>
    </message>
    <message>
        <source>Addresses beyond loopback that a sign-in may return to</source>
        <translation>Adressen außerhalb von Loopback, zu denen eine Anmeldung zurückkehren darf</translation>
    </message>
    <message>
        <source>How browsers reach this server, for the way back from a provider; empty: its own loopback address</source>
        <translation>Wie Browser diesen Server erreichen, für den Rückweg von einem Anbieter; leer: seine eigene Loopback-Adresse</translation>
    </message>
    <message>
        <source>Hand tokens over in the redirect&apos;s query, as the reference shows it; loopback targets only</source>
        <translation>Tokens in der Query der Weiterleitung übergeben, wie die Referenz es zeigt; nur Loopback-Ziele</translation>
    </message>
    <message>
        <source>What people call the provider</source>
        <translation>Wie Menschen den Anbieter nennen</translation>
    </message>
    <message>
        <source>What the provider calls this server; while empty it is off</source>
        <translation>Wie der Anbieter diesen Server nennt; solange leer, ist er aus</translation>
    </message>
    <message>
        <source>The secret shared with the provider</source>
        <translation>Das mit dem Anbieter geteilte Geheimnis</translation>
    </message>
    <message>
        <source>The OpenID issuer; its endpoints are found from there</source>
        <translation>Der OpenID-Issuer; von dort werden seine Endpunkte gefunden</translation>
    </message>
    <message>
        <source>Where people are sent to sign in</source>
        <translation>Wohin Personen zum Anmelden geschickt werden</translation>
    </message>
    <message>
        <source>Where a code is traded</source>
        <translation>Wo ein Code eingetauscht wird</translation>
    </message>
    <message>
        <source>Where the account is asked for</source>
        <translation>Wo nach dem Konto gefragt wird</translation>
    </message>
    <message>
        <source>Where verified addresses are asked for, with providers that keep them apart</source>
        <translation>Wo nach bestätigten Adressen gefragt wird, bei Anbietern, die sie getrennt führen</translation>
    </message>
    <message>
        <source>Where the provider&apos;s keys are</source>
        <translation>Wo die Schlüssel des Anbieters sind</translation>
    </message>
    <message>
        <source>What is asked of the provider; empty: its usual ones</source>
        <translation>Wonach der Anbieter gefragt wird; leer: das für ihn Übliche</translation>
    </message>
    <message>
        <source>Whether a first sign-in makes an account</source>
        <translation>Ob eine erste Anmeldung ein Konto erstellt</translation>
    </message>
    <message>
        <source>The role of accounts made that way</source>
        <translation>Die Rolle von so erstellten Konten</translation>
    </message>
    <message>
        <source>Whose addresses may sign up; empty: any</source>
        <translation>Wessen Adressen sich registrieren dürfen; leer: alle</translation>
    </message>
    <message>
        <source>Must be an http or https URL without query</source>
        <translation>Muss eine http- oder https-URL ohne Query sein</translation>
    </message>
    <message>
        <source>Must be http or https URLs without query</source>
        <translation>Müssen http- oder https-URLs ohne Query sein</translation>
    </message>
    <message>
        <source>Must be unix:///path, tcp://host:port or npipe:////./pipe/name</source>
        <translation>Muss unix:///path, tcp://host:port oder npipe:////./pipe/name sein</translation>
    </message>
    <message>
        <source>Must be an absolute path</source>
        <translation>Muss ein absoluter Pfad sein</translation>
    </message>
    <message>
        <source>Must be absolute paths</source>
        <translation>Müssen absolute Pfade sein</translation>
    </message>
    <message>
        <source>Must be an IP address</source>
        <translation>Muss eine IP-Adresse sein</translation>
    </message>
    <message>
        <source>Must be registry=user:password, separated by spaces</source>
        <translation>Muss registry=user:password sein, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Must be a host name or an address</source>
        <translation>Muss ein Hostname oder eine Adresse sein</translation>
    </message>
    <message>
        <source>Must be an e-mail address</source>
        <translation>Muss eine E-Mail-Adresse sein</translation>
    </message>
    <message>
        <source>Must be domain names</source>
        <translation>Müssen Domainnamen sein</translation>
    </message>
    <message>
        <source>Not a scope</source>
        <translation>Kein Scope</translation>
    </message>
    <message numerus="yes">
        <source>Must be at most %n characters</source>
        <translation>
            <numerusform>Darf höchstens %n Zeichen haben</numerusform>
            <numerusform>Darf höchstens %n Zeichen haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May have at most %n items</source>
        <translation>
            <numerusform>Darf höchstens %n Eintrag haben</numerusform>
            <numerusform>Darf höchstens %n Einträge haben</numerusform>
        </translation>
    </message>
    <message>
        <source>Each must be one of: %1</source>
        <translation>Jeder muss einer von diesen sein: %1</translation>
    </message>
    <message>
        <source>Must be a whole number between %1 and %2</source>
        <translation>Muss eine ganze Zahl zwischen %1 und %2 sein</translation>
    </message>
    <message>
        <source>Must be true or false</source>
        <translation>Muss true oder false sein</translation>
    </message>
    <message>
        <source>Must be one of: %1</source>
        <translation>Muss eines von diesen sein: %1</translation>
    </message>
    <message>
        <source>Value must not contain control characters</source>
        <translation>Der Wert darf keine Steuerzeichen enthalten</translation>
    </message>
    <message>
        <source>The platform has no such setting, and this prefix is its own</source>
        <translation>Die Plattform hat keine solche Einstellung, und dieses Präfix gehört ihr</translation>
    </message>
    <message>
        <source>You do not have the permission to change this setting</source>
        <translation>Sie haben nicht die Berechtigung, diese Einstellung zu ändern</translation>
    </message>
    <message>
        <source>This setting is always encrypted</source>
        <translation>Diese Einstellung ist immer verschlüsselt</translation>
    </message>
    <message>
        <source>This setting is never encrypted</source>
        <translation>Diese Einstellung ist nie verschlüsselt</translation>
    </message>
    <message>
        <source>This stands for an encrypted value, and not for the one that is stored here</source>
        <translation>Dies steht für einen verschlüsselten Wert, und nicht für den, der hier gespeichert ist</translation>
    </message>
    <message>
        <source>To keep it in clear, send a new value: an encrypted one is never shown</source>
        <translation>Um ihn offen zu speichern, senden Sie einen neuen Wert: ein verschlüsselter wird nie gezeigt</translation>
    </message>
    <message>
        <source>Given twice</source>
        <translation>Zweimal angegeben</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n configuration values</source>
        <translation>
            <numerusform>Es ist Platz für %n Konfigurationswert</numerusform>
            <numerusform>Es ist Platz für %n Konfigurationswerte</numerusform>
        </translation>
    </message>
    <message>
        <source>The scope of a service needs the service&apos;s id</source>
        <translation>Der Bereich eines Dienstes braucht die ID des Dienstes</translation>
    </message>
    <message>
        <source>The global scope has no service</source>
        <translation>Der globale Bereich hat keinen Dienst</translation>
    </message>
    <message>
        <source>After &quot;config:&quot; comes the key of a configuration value</source>
        <translation>Nach „config:“ folgt der Schlüssel eines Konfigurationswerts</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a secret of the platform&apos;s own</source>
        <translation>„%1“ ist ein Geheimnis der Plattform selbst</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not set, and only who may write configuration can refer to it before</source>
        <translation>„%1“ ist nicht gesetzt, und vorher darf nur darauf verweisen, wer Konfiguration schreiben darf</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is encrypted, and only who may write configuration can hand it out</source>
        <translation>„%1“ ist verschlüsselt, und nur wer Konfiguration schreiben darf, kann es weitergeben</translation>
    </message>
    <message>
        <source>Invalid request data</source>
        <translation>Ungültige Daten in der Anfrage</translation>
    </message>
    <message>
        <source>Validation failed</source>
        <translation>Prüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Invalid query parameters</source>
        <translation>Ungültige Query-Parameter</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>Unbekanntes Feld</translation>
    </message>
    <message>
        <source>Must not contain control characters</source>
        <translation>Darf keine Steuerzeichen enthalten</translation>
    </message>
    <message>
        <source>%1 must not be empty</source>
        <translation>%1 darf nicht leer sein</translation>
    </message>
    <message numerus="yes">
        <source>%1 must be at least %n characters</source>
        <translation>
            <numerusform>%1 muss mindestens %n Zeichen haben</numerusform>
            <numerusform>%1 muss mindestens %n Zeichen haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 must be at most %n characters</source>
        <translation>
            <numerusform>%1 darf höchstens %n Zeichen haben</numerusform>
            <numerusform>%1 darf höchstens %n Zeichen haben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 must not contain control characters</source>
        <translation>%1 darf keine Steuerzeichen enthalten</translation>
    </message>
    <message>
        <source>%1 must be one of: %2</source>
        <translation>%1 muss eines von diesen sein: %2</translation>
    </message>
    <message>
        <source>%1 must be a time such as 2025-07-24T12:00:00Z</source>
        <translation>%1 muss ein Zeitpunkt wie 2025-07-24T12:00:00Z sein</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3</source>
        <translation>%1 muss zwischen %2 und %3 liegen</translation>
    </message>
    <message>
        <source>%1 must be at least %2</source>
        <translation>%1 muss mindestens %2 sein</translation>
    </message>
    <message>
        <source>%1 needs at least %2</source>
        <translation>%1 braucht mindestens %2</translation>
    </message>
    <message>
        <source>%1 may have at most %2</source>
        <translation>%1 darf höchstens %2 haben</translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation>%1 muss ein Text sein</translation>
    </message>
    <message>
        <source>%1 must be a whole number</source>
        <translation>%1 muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>%1 must be a number</source>
        <translation>%1 muss eine Zahl sein</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 muss true oder false sein</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 muss ein Objekt sein</translation>
    </message>
    <message>
        <source>%1 must be a list of objects</source>
        <translation>%1 muss eine Liste von Objekten sein</translation>
    </message>
    <message>
        <source>%1 must be an object of objects</source>
        <translation>%1 muss ein Objekt aus Objekten sein</translation>
    </message>
    <message>
        <source>%1 must be a list of texts</source>
        <translation>%1 muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>%1 must be an object of texts</source>
        <translation>%1 muss ein Objekt aus Texten sein</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 wird gebraucht</translation>
    </message>
    <message>
        <source>Target must be an absolute path</source>
        <translation>Das Ziel muss ein absoluter Pfad sein</translation>
    </message>
    <message>
        <source>Endpoint must be a path such as /health, without scheme or host</source>
        <translation>Der Endpunkt muss ein Pfad wie /health sein, ohne Schema und Host</translation>
    </message>
    <message>
        <source>Metrics endpoint must be a path such as /metrics, without scheme or host</source>
        <translation>Der Metrik-Endpunkt muss ein Pfad wie /metrics sein, ohne Schema und Host</translation>
    </message>
    <message>
        <source>Category may have letters, digits, spaces, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;</source>
        <translation>Eine Kategorie darf Buchstaben, Ziffern, Leerzeichen, „.“, „_“ und „-“ haben</translation>
    </message>
    <message>
        <source>Invalid Docker image format</source>
        <translation>Ungültiges Format eines Docker-Images</translation>
    </message>
    <message>
        <source>Not a network name</source>
        <translation>Kein Name eines Netzwerks</translation>
    </message>
    <message>
        <source>Not a service id</source>
        <translation>Keine Dienst-ID</translation>
    </message>
    <message>
        <source>Id must begin with a letter or digit and have only a-z, 0-9, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;</source>
        <translation>Eine ID muss mit einem Buchstaben oder einer Ziffer beginnen und darf nur a-z, 0-9, „_“, „.“ und „-“ haben</translation>
    </message>
    <message>
        <source>A variable&apos;s name has letters, digits and &apos;_&apos; and does not begin with a digit</source>
        <translation>Der Name einer Variable hat Buchstaben, Ziffern und „_“ und beginnt nicht mit einer Ziffer</translation>
    </message>
    <message>
        <source>A label&apos;s name has letters, digits, &apos;.&apos;, &apos;_&apos;, &apos;-&apos; and &apos;/&apos;</source>
        <translation>Der Name eines Labels hat Buchstaben, Ziffern, „.“, „_“, „-“ und „/“</translation>
    </message>
    <message>
        <source>A key begins with a letter or digit and has only letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, at most 128 of them</source>
        <translation>Ein Schlüssel beginnt mit einem Buchstaben oder einer Ziffer und hat nur Buchstaben, Ziffern, „_“, „.“ und „-“, höchstens 128 davon</translation>
    </message>
    <message>
        <source>Give an image or a command</source>
        <translation>Geben Sie ein Image oder einen Befehl an</translation>
    </message>
    <message>
        <source>The program must not be empty</source>
        <translation>Das Programm darf nicht leer sein</translation>
    </message>
    <message>
        <source>Request must not be more than the limit</source>
        <translation>Die Anforderung darf nicht über dem Limit liegen</translation>
    </message>
    <message>
        <source>A check over http or tcp needs a port</source>
        <translation>Eine Prüfung über http oder tcp braucht einen Port</translation>
    </message>
    <message>
        <source>Metrics need a port</source>
        <translation>Metriken brauchen einen Port</translation>
    </message>
    <message>
        <source>Not enough ports above the first one</source>
        <translation>Über dem ersten sind nicht genug Ports</translation>
    </message>
    <message>
        <source>Must be in the future</source>
        <translation>Muss in der Zukunft liegen</translation>
    </message>
    <message>
        <source>Invalid email or password</source>
        <translation>E-Mail oder Passwort ist falsch</translation>
    </message>
    <message>
        <source>This account is not active</source>
        <translation>Dieses Konto ist nicht aktiv</translation>
    </message>
    <message>
        <source>Too many failed sign-ins; try again later</source>
        <translation>Zu viele fehlgeschlagene Anmeldungen; versuchen Sie es später wieder</translation>
    </message>
    <message>
        <source>Too many wrong codes; try again later</source>
        <translation>Zu viele falsche Codes; versuchen Sie es später wieder</translation>
    </message>
    <message>
        <source>Authentication required</source>
        <translation>Anmeldung erforderlich</translation>
    </message>
    <message>
        <source>Invalid or expired token</source>
        <translation>Token ungültig oder abgelaufen</translation>
    </message>
    <message>
        <source>Invalid or expired API key</source>
        <translation>API-Schlüssel ungültig oder abgelaufen</translation>
    </message>
    <message>
        <source>Invalid or expired code</source>
        <translation>Code ungültig oder abgelaufen</translation>
    </message>
    <message>
        <source>Invalid or expired local credential</source>
        <translation>Lokale Anmeldung ungültig oder abgelaufen</translation>
    </message>
    <message>
        <source>A code of the second factor is needed</source>
        <translation>Ein Code des zweiten Faktors wird gebraucht</translation>
    </message>
    <message>
        <source>This code is not valid, or was used already</source>
        <translation>Dieser Code ist nicht gültig oder wurde schon benutzt</translation>
    </message>
    <message>
        <source>No second factor is set up</source>
        <translation>Es ist kein zweiter Faktor eingerichtet</translation>
    </message>
    <message>
        <source>The second factor is set up already</source>
        <translation>Der zweite Faktor ist schon eingerichtet</translation>
    </message>
    <message>
        <source>Your own second factor is given up with a code, at /auth/mfa/disable</source>
        <translation>Den eigenen zweiten Faktor gibt man mit einem Code auf, unter /auth/mfa/disable</translation>
    </message>
    <message>
        <source>This is not your password</source>
        <translation>Das ist nicht Ihr Passwort</translation>
    </message>
    <message>
        <source>Needed to change the email</source>
        <translation>Wird gebraucht, um die E-Mail zu ändern</translation>
    </message>
    <message>
        <source>The new password must differ from the old one</source>
        <translation>Das neue Passwort muss sich vom alten unterscheiden</translation>
    </message>
    <message>
        <source>Password is too long</source>
        <translation>Das Passwort ist zu lang</translation>
    </message>
    <message numerus="yes">
        <source>Password must be at least %n characters</source>
        <translation>
            <numerusform>Das Passwort muss mindestens %n Zeichen haben</numerusform>
            <numerusform>Das Passwort muss mindestens %n Zeichen haben</numerusform>
        </translation>
    </message>
    <message>
        <source>Password is one of the commonest; choose another</source>
        <translation>Das Passwort ist eines der häufigsten; wählen Sie ein anderes</translation>
    </message>
    <message>
        <source>Password must not be the email address or a part of it</source>
        <translation>Das Passwort darf nicht die E-Mail-Adresse oder ein Teil davon sein</translation>
    </message>
    <message>
        <source>Invalid email format</source>
        <translation>Ungültiges Format einer E-Mail</translation>
    </message>
    <message>
        <source>Email is taken</source>
        <translation>Die E-Mail ist vergeben</translation>
    </message>
    <message>
        <source>A user with this email already exists</source>
        <translation>Es gibt schon einen Benutzer mit dieser E-Mail</translation>
    </message>
    <message numerus="yes">
        <source>Name must have 1 to %n characters</source>
        <translation>
            <numerusform>Der Name muss %n Zeichen haben</numerusform>
            <numerusform>Der Name muss 1 bis %n Zeichen haben</numerusform>
        </translation>
    </message>
    <message>
        <source>Name must be one line</source>
        <translation>Der Name muss in einer Zeile stehen</translation>
    </message>
    <message>
        <source>At least one role is needed</source>
        <translation>Mindestens eine Rolle wird gebraucht</translation>
    </message>
    <message>
        <source>A user needs at least one role</source>
        <translation>Ein Benutzer braucht mindestens eine Rolle</translation>
    </message>
    <message>
        <source>Unknown role; there are %1</source>
        <translation>Unbekannte Rolle; es gibt %1</translation>
    </message>
    <message>
        <source>The last active administrator must stay one</source>
        <translation>Der letzte aktive Administrator muss einer bleiben</translation>
    </message>
    <message>
        <source>This account may do more than you may</source>
        <translation>Dieses Konto darf mehr als Sie</translation>
    </message>
    <message>
        <source>You cannot give a role that may do more than you may</source>
        <translation>Sie können keine Rolle geben, die mehr darf als Sie</translation>
    </message>
    <message>
        <source>A key cannot have permissions that its maker does not have</source>
        <translation>Ein Schlüssel kann keine Berechtigungen haben, die sein Ersteller nicht hat</translation>
    </message>
    <message>
        <source>Unknown permission: %1</source>
        <translation>Unbekannte Berechtigung: %1</translation>
    </message>
    <message>
        <source>Not yours to give: %1</source>
        <translation>Nicht Ihre, um sie zu geben: %1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n keys already; revoke one first</source>
        <translation>
            <numerusform>Es gibt schon %n Schlüssel; widerrufen Sie ihn zuerst</numerusform>
            <numerusform>Es gibt schon %n Schlüssel; widerrufen Sie zuerst einen</numerusform>
        </translation>
    </message>
    <message>
        <source>You do not have the permission for this</source>
        <translation>Sie haben nicht die Berechtigung dafür</translation>
    </message>
    <message>
        <source>This needs a signed-in person; an API key cannot do it</source>
        <translation>Dies braucht eine angemeldete Person; ein API-Schlüssel kann es nicht</translation>
    </message>
    <message>
        <source>Sign-in with %1 is not set up on this server</source>
        <translation>Die Anmeldung mit %1 ist auf diesem Server nicht eingerichtet</translation>
    </message>
    <message>
        <source>This sign-in is unknown, used or too old; begin again</source>
        <translation>Diese Anmeldung ist unbekannt, benutzt oder zu alt; beginnen Sie von vorn</translation>
    </message>
    <message>
        <source>The sign-in provider does not answer</source>
        <translation>Der Anmeldeanbieter antwortet nicht</translation>
    </message>
    <message>
        <source>The sign-in provider&apos;s answer cannot be used</source>
        <translation>Die Antwort des Anmeldeanbieters ist nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>The sign-in provider does not confirm this sign-in</source>
        <translation>Der Anmeldeanbieter bestätigt diese Anmeldung nicht</translation>
    </message>
    <message>
        <source>E-mail is not set up on this server</source>
        <translation>E-Mail ist auf diesem Server nicht eingerichtet</translation>
    </message>
    <message>
        <source>E-mail has no sender: smtp.from is not set</source>
        <translation>E-Mail hat keinen Absender: smtp.from ist nicht gesetzt</translation>
    </message>
    <message>
        <source>Not an address that mail can be sent from</source>
        <translation>Keine Adresse, von der Mail gesendet werden kann</translation>
    </message>
    <message>
        <source>Not an address that mail can be sent to</source>
        <translation>Keine Adresse, an die Mail gesendet werden kann</translation>
    </message>
    <message>
        <source>The mail server&apos;s name is not known</source>
        <translation>Der Name des Mailservers ist nicht bekannt</translation>
    </message>
    <message>
        <source>The mail server&apos;s name is not one</source>
        <translation>Der Name des Mailservers ist keiner</translation>
    </message>
    <message>
        <source>The mail server cannot be reached</source>
        <translation>Der Mailserver ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>The mail server did not answer in time</source>
        <translation>Der Mailserver antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>The mail server refuses the sign-in</source>
        <translation>Der Mailserver verweigert die Anmeldung</translation>
    </message>
    <message>
        <source>The mail server does not protect the connection as it should</source>
        <translation>Der Mailserver schützt die Verbindung nicht, wie er sollte</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted</source>
        <translation>Dem Zertifikat des Mailservers wird nicht vertraut</translation>
    </message>
    <message>
        <source>The mail server broke the connection off</source>
        <translation>Der Mailserver brach die Verbindung ab</translation>
    </message>
    <message>
        <source>What answers is not a mail server</source>
        <translation>Was antwortet, ist kein Mailserver</translation>
    </message>
    <message>
        <source>The mail server did not take the mail</source>
        <translation>Der Mailserver nahm die Mail nicht an</translation>
    </message>
    <message>
        <source>The password for the mail server would be sent in clear; choose starttls or tls</source>
        <translation>Das Passwort für den Mailserver würde offen gesendet; wählen Sie starttls oder tls</translation>
    </message>
    <message>
        <source>Entry %1 is missing</source>
        <translation>Eintrag %1 fehlt</translation>
    </message>
    <message>
        <source>Entry %1 was changed, or does not follow on the one before it</source>
        <translation>Eintrag %1 wurde geändert oder folgt nicht auf den vor ihm</translation>
    </message>
    <message>
        <source>The last entry is not the one that was sealed</source>
        <translation>Der letzte Eintrag ist nicht der, der versiegelt wurde</translation>
    </message>
    <message>
        <source>This was done, but could not be written into the audit log</source>
        <translation>Dies wurde getan, ließ sich aber nicht ins Audit-Log schreiben</translation>
    </message>
    <message>
        <source>Service not found</source>
        <translation>Dienst nicht gefunden</translation>
    </message>
    <message>
        <source>Configuration not found</source>
        <translation>Konfiguration nicht gefunden</translation>
    </message>
    <message>
        <source>Backup not found</source>
        <translation>Backup nicht gefunden</translation>
    </message>
    <message>
        <source>Job not found</source>
        <translation>Auftrag nicht gefunden</translation>
    </message>
    <message>
        <source>Schedule not found</source>
        <translation>Zeitplan nicht gefunden</translation>
    </message>
    <message>
        <source>Upload not found</source>
        <translation>Upload nicht gefunden</translation>
    </message>
    <message>
        <source>Provider not found</source>
        <translation>Anbieter nicht gefunden</translation>
    </message>
    <message>
        <source>API key not found</source>
        <translation>API-Schlüssel nicht gefunden</translation>
    </message>
    <message>
        <source>Session not found</source>
        <translation>Sitzung nicht gefunden</translation>
    </message>
    <message>
        <source>User not found</source>
        <translation>Benutzer nicht gefunden</translation>
    </message>
    <message>
        <source>Role not found</source>
        <translation>Rolle nicht gefunden</translation>
    </message>
    <message>
        <source>Second factor not found</source>
        <translation>Zweiter Faktor nicht gefunden</translation>
    </message>
    <message>
        <source>There is nothing at this path</source>
        <translation>Unter diesem Pfad gibt es nichts</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Interner Fehler</translation>
    </message>
    <message>
        <source>Rate limit exceeded</source>
        <translation>Anfragegrenze überschritten</translation>
    </message>
    <message>
        <source>The server is busy; try again in a moment</source>
        <translation>Der Server ist ausgelastet; versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>The server is shutting down</source>
        <translation>Der Server fährt herunter</translation>
    </message>
    <message>
        <source>The server is ending</source>
        <translation>Der Server endet</translation>
    </message>
    <message>
        <source>Already exists</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>The database is busy</source>
        <translation>Die Datenbank ist ausgelastet</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>Die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>The database could not be made</source>
        <translation>Die Datenbank ließ sich nicht anlegen</translation>
    </message>
    <message>
        <source>The database could not be brought from schema %1 to %2, and is as it was</source>
        <translation>Die Datenbank ließ sich nicht von Schema %1 auf %2 bringen und ist, wie sie war</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The data folder is read-only</source>
        <translation>Der Datenordner ist schreibgeschützt</translation>
    </message>
    <message>
        <source>The disk cannot be read or written</source>
        <translation>Der Datenträger lässt sich nicht lesen oder beschreiben</translation>
    </message>
    <message>
        <source>Another server uses the data folder %1</source>
        <translation>Ein anderer Server benutzt den Datenordner %1</translation>
    </message>
    <message>
        <source>The data folder was written by a newer version of this program (schema %1; version %2 knows schema %3): install the newer version again, or restore a backup into a new folder</source>
        <translation>Der Datenordner wurde von einer neueren Version dieses Programms geschrieben (Schema %1; Version %2 kennt Schema %3): Installieren Sie wieder die neuere Version, oder stellen Sie ein Backup in einen neuen Ordner wieder her</translation>
    </message>
    <message>
        <source>The secrets in the data folder were sealed with another key than the one in platform.key or MCP_PLATFORM_KEY</source>
        <translation>Die Geheimnisse im Datenordner wurden mit einem anderen Schlüssel versiegelt als dem in platform.key oder MCP_PLATFORM_KEY</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2: %3</source>
        <translation>Auf %1 Port %2 kann nicht gelauscht werden: %3</translation>
    </message>
    <message>
        <source>The program mcp-process-guard was not found; if the server is killed, its services run on until it starts again.</source>
        <translation>Das Programm mcp-process-guard wurde nicht gefunden; wird der Server hart beendet, laufen seine Dienste weiter, bis er wieder startet.</translation>
    </message>
    <message>
        <source>The process guard could not be started: no file descriptor is free.</source>
        <translation>Der Prozesswächter ließ sich nicht starten: Es ist kein Dateideskriptor frei.</translation>
    </message>
    <message numerus="yes">
        <source>The process guard ended %n times and was given up; if the server is killed, its services run on until it starts again.</source>
        <translation>
            <numerusform>Der Prozesswächter endete %n-mal und wurde aufgegeben; wird der Server hart beendet, laufen seine Dienste weiter, bis er wieder startet.</numerusform>
            <numerusform>Der Prozesswächter endete %n-mal und wurde aufgegeben; wird der Server hart beendet, laufen seine Dienste weiter, bis er wieder startet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Die Datei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The archive was damaged on the way</source>
        <translation>Das Archiv wurde unterwegs beschädigt</translation>
    </message>
    <message>
        <source>No way back from the browser could be opened on this computer</source>
        <translation>Auf diesem Computer ließ sich kein Rückweg vom Browser öffnen</translation>
    </message>
    <message>
        <source>The sign-in through the provider failed</source>
        <translation>Die Anmeldung über den Anbieter ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Die Verbindung ging verloren</translation>
    </message>
    <message>
        <source>The connection was closed</source>
        <translation>Die Verbindung wurde geschlossen</translation>
    </message>
    <message>
        <source>The server fell silent</source>
        <translation>Der Server verstummte</translation>
    </message>
    <message>
        <source>The server took too long to answer</source>
        <translation>Der Server brauchte zu lange für eine Antwort</translation>
    </message>
    <message>
        <source>The server refused the sign-in to its events</source>
        <translation>Der Server verweigerte die Anmeldung für seine Ereignisse</translation>
    </message>
    <message>
        <source>The host was not found</source>
        <translation>Der Host wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Nothing answers at this address</source>
        <translation>Unter dieser Adresse antwortet nichts</translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <translation>Es ließ sich keine sichere Verbindung herstellen</translation>
    </message>
    <message>
        <source>The server could not be reached</source>
        <translation>Der Server war nicht zu erreichen</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing was sent</source>
        <translation>Diese Verbindung ist nur lesend: Nichts wurde gesendet</translation>
    </message>
    <message>
        <source>The server points to another address, which is not followed</source>
        <translation>Der Server verweist auf eine andere Adresse, der nicht gefolgt wird</translation>
    </message>
    <message>
        <source>The answer is too large to be shown</source>
        <translation>Die Antwort ist zu groß, um gezeigt zu werden</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read</source>
        <translation>Die Antwort des Servers ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>The server answered with status %1</source>
        <translation>Der Server antwortete mit Status %1</translation>
    </message>
    <message>
        <source>What answers at this address is no MCP Platform server</source>
        <translation>Was unter dieser Adresse antwortet, ist kein MCP-Platform-Server</translation>
    </message>
    <message>
        <source>An address is needed</source>
        <translation>Eine Adresse wird gebraucht</translation>
    </message>
    <message>
        <source>This is not an address</source>
        <translation>Das ist keine Adresse</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://</source>
        <translation>Die Adresse muss mit http:// oder https:// beginnen</translation>
    </message>
    <message>
        <source>The address must not hold a name or password</source>
        <translation>Die Adresse darf weder Namen noch Passwort enthalten</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>Die Sitzung ist zu Ende</translation>
    </message>
    <message>
        <source>The local server is not running</source>
        <translation>Der lokale Server läuft nicht</translation>
    </message>
    <message>
        <source>Exit code %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>Exit code %1; a process of it was killed over the memory limit of %2 MB</source>
        <translation>Exit-Code %1; einer seiner Prozesse wurde über dem Speicherlimit von %2 MB hart beendet</translation>
    </message>
    <message>
        <source>Killed by signal %1</source>
        <translation>Von Signal %1 hart beendet</translation>
    </message>
    <message>
        <source>Killed by signal %1; a process of it was killed over the memory limit of %2 MB</source>
        <translation>Von Signal %1 hart beendet; einer seiner Prozesse wurde über dem Speicherlimit von %2 MB hart beendet</translation>
    </message>
    <message>
        <source>Killed: over its memory limit of %1 MB</source>
        <translation>Hart beendet: über seinem Speicherlimit von %1 MB</translation>
    </message>
    <message>
        <source>A process of it was killed over the memory limit of %1 MB</source>
        <translation>Einer seiner Prozesse wurde über dem Speicherlimit von %1 MB hart beendet</translation>
    </message>
    <message>
        <source>%1; restart %2 of %3 in %4</source>
        <translation>%1; Neustart %2 von %3 in %4</translation>
    </message>
    <message numerus="yes">
        <source>%1, gave up after %n restarts</source>
        <translation>
            <numerusform>%1, nach %n Neustart aufgegeben</numerusform>
            <numerusform>%1, nach %n Neustarts aufgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Replica %1: %2</source>
        <translation>Replikat %1: %2</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wartet: %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Wartet auf %1</translation>
    </message>
    <message>
        <source>Waiting for the container engine</source>
        <translation>Wartet auf die Container-Engine</translation>
    </message>
    <message>
        <source>Not ready within %1 s: %2</source>
        <translation>Nicht bereit innerhalb von %1 s: %2</translation>
    </message>
    <message>
        <source>Not ready in time: %1</source>
        <translation>Nicht rechtzeitig bereit: %1</translation>
    </message>
    <message numerus="yes">
        <source>Health check failed %n times in a row: %1</source>
        <translation>
            <numerusform>Zustandsprüfung %n-mal fehlgeschlagen: %1</numerusform>
            <numerusform>Zustandsprüfung %n-mal in Folge fehlgeschlagen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on which this depends, stopped</source>
        <translation>%1, wovon dieser Dienst abhängt, wurde gestoppt</translation>
    </message>
    <message>
        <source>%1, on which this depends: %2</source>
        <translation>%1, wovon dieser Dienst abhängt: %2</translation>
    </message>
    <message>
        <source>Scaled to 0 replicas</source>
        <translation>Auf 0 Replikate skaliert</translation>
    </message>
    <message>
        <source>The container engine is not reachable; last known at %1 UTC</source>
        <translation>Die Container-Engine ist nicht zu erreichen; zuletzt bekannt um %1 UTC</translation>
    </message>
    <message>
        <source>This server cannot run &quot;%1&quot; services</source>
        <translation>Dieser Server kann keine „%1“-Dienste ausführen</translation>
    </message>
    <message>
        <source>Stopped before it was started</source>
        <translation>Gestoppt, bevor er gestartet war</translation>
    </message>
    <message>
        <source>The container was removed by somebody else</source>
        <translation>Der Container wurde von jemand anderem entfernt</translation>
    </message>
    <message>
        <source>The engine cannot be reached; the container may go on</source>
        <translation>Die Engine ist nicht zu erreichen; der Container läuft vielleicht weiter</translation>
    </message>
    <message>
        <source>HTTP %1 in %2 ms</source>
        <translation>HTTP %1 in %2 ms</translation>
    </message>
    <message>
        <source>HTTP %1 in %2 ms (redirects are not followed)</source>
        <translation>HTTP %1 in %2 ms (Weiterleitungen wird nicht gefolgt)</translation>
    </message>
    <message>
        <source>No answer within %1</source>
        <translation>Keine Antwort innerhalb von %1</translation>
    </message>
    <message>
        <source>Connected in %1 ms</source>
        <translation>Verbunden in %1 ms</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Connection closed without an answer</source>
        <translation>Verbindung ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>The answer is not HTTP</source>
        <translation>Die Antwort ist kein HTTP</translation>
    </message>
    <message>
        <source>The answer&apos;s head is too large</source>
        <translation>Der Kopf der Antwort ist zu groß</translation>
    </message>
    <message>
        <source>The service has no port to ask</source>
        <translation>Der Dienst hat keinen Port zum Fragen</translation>
    </message>
    <message>
        <source>The health check endpoint is no path</source>
        <translation>Der Endpunkt der Zustandsprüfung ist kein Pfad</translation>
    </message>
    <message>
        <source>The process is running</source>
        <translation>Der Prozess läuft</translation>
    </message>
    <message>
        <source>The process is not running</source>
        <translation>Der Prozess läuft nicht</translation>
    </message>
    <message>
        <source>The image&apos;s own check has not passed yet</source>
        <translation>Die eigene Prüfung des Images ist noch nicht bestanden</translation>
    </message>
    <message>
        <source>The image&apos;s own check has not passed yet: %1</source>
        <translation>Die eigene Prüfung des Images ist noch nicht bestanden: %1</translation>
    </message>
    <message>
        <source>The image&apos;s own check passes</source>
        <translation>Die eigene Prüfung des Images ist bestanden</translation>
    </message>
    <message>
        <source>The image&apos;s own check passes: %1</source>
        <translation>Die eigene Prüfung des Images ist bestanden: %1</translation>
    </message>
    <message>
        <source>The image&apos;s own check fails</source>
        <translation>Die eigene Prüfung des Images schlägt fehl</translation>
    </message>
    <message>
        <source>The image&apos;s own check fails: %1</source>
        <translation>Die eigene Prüfung des Images schlägt fehl: %1</translation>
    </message>
    <message>
        <source>Started; no health check is set</source>
        <translation>Gestartet; keine Zustandsprüfung ist gesetzt</translation>
    </message>
    <message>
        <source>Cannot start: %1</source>
        <translation>Lässt sich nicht starten: %1</translation>
    </message>
    <message>
        <source>Cannot start %1: %2</source>
        <translation>%1 lässt sich nicht starten: %2</translation>
    </message>
    <message>
        <source>Cannot start: no file descriptor is free</source>
        <translation>Lässt sich nicht starten: Es ist kein Dateideskriptor frei</translation>
    </message>
    <message>
        <source>Cannot start: the memory limit of %1 MB could not be set</source>
        <translation>Lässt sich nicht starten: Das Speicherlimit von %1 MB ließ sich nicht setzen</translation>
    </message>
    <message>
        <source>the program %1 was not found, or may not be run</source>
        <translation>das Programm %1 wurde nicht gefunden oder darf nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>the program %1 was not found in the container, or may not be run</source>
        <translation>das Programm %1 wurde im Container nicht gefunden oder darf nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>the program %1 is not in the image</source>
        <translation>das Programm %1 ist nicht im Image</translation>
    </message>
    <message>
        <source>the program&apos;s name is empty</source>
        <translation>der Name des Programms ist leer</translation>
    </message>
    <message>
        <source>needs the program %1, which was not found</source>
        <translation>braucht das Programm %1, das nicht gefunden wurde</translation>
    </message>
    <message>
        <source>needs the program %1, which was not found. %2</source>
        <translation>braucht das Programm %1, das nicht gefunden wurde. %2</translation>
    </message>
    <message>
        <source>give a command, or an image that the catalogue knows</source>
        <translation>geben Sie einen Befehl an oder ein Image, das der Katalog kennt</translation>
    </message>
    <message>
        <source>unknown image %1: it is not in the catalogue of programs; give a command, or run it as a container</source>
        <translation>unbekanntes Image %1: Es ist nicht im Katalog der Programme; geben Sie einen Befehl an, oder führen Sie es als Container aus</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>kein solcher Ordner</translation>
    </message>
    <message>
        <source>no such folder: %1</source>
        <translation>kein solcher Ordner: %1</translation>
    </message>
    <message>
        <source>the service&apos;s folder cannot be made</source>
        <translation>der Ordner des Dienstes lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>must name a program</source>
        <translation>muss ein Programm nennen</translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation>muss ein absoluter Pfad sein</translation>
    </message>
    <message>
        <source>Port %1 is in use by the service &quot;%2&quot;</source>
        <translation>Port %1 wird vom Dienst „%2“ benutzt</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program</source>
        <translation>Port %1 wird von einem anderen Programm benutzt</translation>
    </message>
    <message>
        <source>No free port above %1</source>
        <translation>Kein freier Port über %1</translation>
    </message>
    <message>
        <source>%1 refers to &quot;%2&quot;, which is a secret of the platform&apos;s own</source>
        <translation>%1 verweist auf „%2“, das ein Geheimnis der Plattform selbst ist</translation>
    </message>
    <message>
        <source>%1 refers to the configuration value &quot;%2&quot;, which is not set</source>
        <translation>%1 verweist auf den Konfigurationswert „%2“, der nicht gesetzt ist</translation>
    </message>
    <message>
        <source>The stored secret %1 of service %2 cannot be read</source>
        <translation>Das gespeicherte Geheimnis %1 des Dienstes %2 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Service is already running</source>
        <translation>Der Dienst läuft schon</translation>
    </message>
    <message>
        <source>Service is already starting</source>
        <translation>Der Dienst startet schon</translation>
    </message>
    <message>
        <source>Service is stopping</source>
        <translation>Der Dienst stoppt gerade</translation>
    </message>
    <message>
        <source>Service is not running</source>
        <translation>Der Dienst läuft nicht</translation>
    </message>
    <message>
        <source>Service is being deleted</source>
        <translation>Der Dienst wird gerade gelöscht</translation>
    </message>
    <message>
        <source>Service is scaled to 0 replicas; scale it up to start it</source>
        <translation>Der Dienst ist auf 0 Replikate skaliert; skalieren Sie ihn hoch, um ihn zu starten</translation>
    </message>
    <message>
        <source>Service is needed by: %1</source>
        <translation>Der Dienst wird gebraucht von: %1</translation>
    </message>
    <message>
        <source>Services would wait for each other: %1</source>
        <translation>Dienste würden aufeinander warten: %1</translation>
    </message>
    <message>
        <source>There is no service &quot;%1&quot;</source>
        <translation>Es gibt keinen Dienst „%1“</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; exists already</source>
        <translation>Den Dienst „%1“ gibt es schon</translation>
    </message>
    <message>
        <source>A service with this id exists already</source>
        <translation>Ein Dienst mit dieser ID ist schon vorhanden</translation>
    </message>
    <message>
        <source>A service with this id already exists</source>
        <translation>Es gibt schon einen Dienst mit dieser ID</translation>
    </message>
    <message>
        <source>A service cannot depend on itself</source>
        <translation>Ein Dienst kann nicht von sich selbst abhängen</translation>
    </message>
    <message>
        <source>The service&apos;s data cannot be removed now: %1. Nothing was deleted</source>
        <translation>Die Daten des Dienstes lassen sich jetzt nicht entfernen: %1. Nichts wurde gelöscht</translation>
    </message>
    <message>
        <source>The service&apos;s folder could not be removed</source>
        <translation>Der Ordner des Dienstes ließ sich nicht entfernen</translation>
    </message>
    <message>
        <source>Must name a program</source>
        <translation>Muss ein Programm nennen</translation>
    </message>
    <message>
        <source>Must be between 0 and %1</source>
        <translation>Muss zwischen 0 und %1 liegen</translation>
    </message>
    <message>
        <source>Pulling the image</source>
        <translation>Das Image wird geladen</translation>
    </message>
    <message>
        <source>Pulling the image: %1 % of %2 MB</source>
        <extracomment>so many percent, of so many megabytes</extracomment>
        <translation>Das Image wird geladen: %1 % von %2 MB</translation>
    </message>
    <message>
        <source>Looking for a newer image</source>
        <translation>Ein neueres Image wird gesucht</translation>
    </message>
    <message>
        <source>The image was not updated: %1</source>
        <translation>Das Image wurde nicht aktualisiert: %1</translation>
    </message>
    <message>
        <source>The newer image of %1 did not come up, so that it went back to the one before: %2</source>
        <translation>Das neuere Image von %1 kam nicht hoch, sodass das vorige wieder gilt: %2</translation>
    </message>
    <message>
        <source>Went back from %1 to %2: %3</source>
        <translation>Von %1 zurück auf %2: %3</translation>
    </message>
    <message>
        <source>The service is a process and has no image in an engine</source>
        <translation>Der Dienst ist ein Prozess und hat kein Image in einer Engine</translation>
    </message>
    <message>
        <source>The service has no image in an engine</source>
        <translation>Der Dienst hat kein Image in einer Engine</translation>
    </message>
    <message>
        <source>The image of this service is being updated already</source>
        <translation>Das Image dieses Dienstes wird schon aktualisiert</translation>
    </message>
    <message>
        <source>The service is going over to a new image just now</source>
        <translation>Der Dienst wechselt gerade auf ein neues Image</translation>
    </message>
    <message>
        <source>The image could not be pulled: %1</source>
        <translation>Das Image ließ sich nicht laden: %1</translation>
    </message>
    <message>
        <source>This container engine cannot ask a registry which image is the newest</source>
        <translation>Diese Container-Engine kann eine Registry nicht nach dem neuesten Image fragen</translation>
    </message>
    <message>
        <source>The container engine has not been found yet</source>
        <translation>Die Container-Engine wurde noch nicht gefunden</translation>
    </message>
    <message>
        <source>the container engine has not been found yet</source>
        <translation>die Container-Engine wurde noch nicht gefunden</translation>
    </message>
    <message>
        <source>No container engine was found at %1</source>
        <translation>Unter %1 wurde keine Container-Engine gefunden</translation>
    </message>
    <message>
        <source>The container engine cannot be reached: %1</source>
        <translation>Die Container-Engine ist nicht zu erreichen: %1</translation>
    </message>
    <message>
        <source>The container engine refused: %1</source>
        <translation>Die Container-Engine lehnte ab: %1</translation>
    </message>
    <message>
        <source>the container engine refused it: %1</source>
        <translation>die Container-Engine lehnte es ab: %1</translation>
    </message>
    <message>
        <source>The container engine&apos;s answer is too large</source>
        <translation>Die Antwort der Container-Engine ist zu groß</translation>
    </message>
    <message>
        <source>The container engine&apos;s answer makes no sense</source>
        <translation>Die Antwort der Container-Engine ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>The container engine&apos;s answer to a pull makes no sense</source>
        <translation>Die Antwort der Container-Engine beim Laden ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>The container engine speaks version %1 of the API; at least %2 is needed</source>
        <translation>Die Container-Engine spricht Version %1 der API; mindestens %2 wird gebraucht</translation>
    </message>
    <message>
        <source>The container engine does not remove the volumes of the service</source>
        <translation>Die Container-Engine entfernt die Volumes des Dienstes nicht</translation>
    </message>
    <message>
        <source>The engine has another container of the name %1</source>
        <translation>Die Engine hat einen anderen Container namens %1</translation>
    </message>
    <message>
        <source>no engine is configured</source>
        <translation>keine Engine ist eingerichtet</translation>
    </message>
    <message>
        <source>there is nothing at %1</source>
        <translation>unter %1 gibt es nichts</translation>
    </message>
    <message>
        <source>nobody listens at %1</source>
        <translation>unter %1 lauscht niemand</translation>
    </message>
    <message>
        <source>%1 may not be opened by this server&apos;s user</source>
        <translation>%1 darf vom Benutzer dieses Servers nicht geöffnet werden</translation>
    </message>
    <message>
        <source>%1 took too long</source>
        <translation>%1 dauerte zu lange</translation>
    </message>
    <message>
        <source>it answered with status %1</source>
        <translation>sie antwortete mit Status %1</translation>
    </message>
    <message>
        <source>its events make no sense</source>
        <translation>ihre Ereignisse ergeben keinen Sinn</translation>
    </message>
    <message>
        <source>it ended the stream of events</source>
        <translation>sie beendete den Strom der Ereignisse</translation>
    </message>
    <message>
        <source>The engine closed the connection without an answer</source>
        <translation>Die Engine schloss die Verbindung ohne Antwort</translation>
    </message>
    <message>
        <source>The engine broke the answer off</source>
        <translation>Die Engine brach die Antwort ab</translation>
    </message>
    <message>
        <source>a container needs an image</source>
        <translation>ein Container braucht ein Image</translation>
    </message>
    <message>
        <source>an image is written as name, name:tag or registry/name:tag, in small letters</source>
        <translation>ein Image schreibt man als Name, Name:Tag oder Registry/Name:Tag, in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>the part after @ must be sha256: and 64 hexadecimal digits</source>
        <translation>der Teil nach @ muss sha256: und 64 hexadezimale Ziffern sein</translation>
    </message>
    <message>
        <source>the tag after : is not one</source>
        <translation>der Tag nach : ist keiner</translation>
    </message>
    <message>
        <source>the registry before the first / is not one</source>
        <translation>die Registry vor dem ersten / ist keine</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>%1: the target must be an absolute path in the container</source>
        <translation>%1: das Ziel muss ein absoluter Pfad im Container sein</translation>
    </message>
    <message>
        <source>%1: the source is neither a volume&apos;s name nor an absolute path</source>
        <translation>%1: die Quelle ist weder der Name eines Volumes noch ein absoluter Pfad</translation>
    </message>
    <message>
        <source>%1: the engine runs on another machine, so only named volumes can be used</source>
        <translation>%1: die Engine läuft auf einem anderen Rechner, daher gehen nur benannte Volumes</translation>
    </message>
    <message>
        <source>%1: there is no such file or folder</source>
        <translation>%1: diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>%1: no folder of this machine may be mounted; see the setting engine.hostRoots</source>
        <translation>%1: kein Ordner dieses Rechners darf eingehängt werden; siehe die Einstellung engine.hostRoots</translation>
    </message>
    <message>
        <source>%1: only what lies below %2 may be mounted</source>
        <translation>%1: nur was unter %2 liegt, darf eingehängt werden</translation>
    </message>
    <message>
        <source>%1: not a network&apos;s name</source>
        <translation>%1: kein Name eines Netzwerks</translation>
    </message>
    <message>
        <source>A container needs at least %1 thousandths of a core</source>
        <translation>Ein Container braucht mindestens %1 Tausendstel eines Kerns</translation>
    </message>
    <message>
        <source>A container needs at least %1 MB</source>
        <translation>Ein Container braucht mindestens %1 MB</translation>
    </message>
    <message>
        <source>The engine has no such container</source>
        <translation>Die Engine hat keinen solchen Container</translation>
    </message>
    <message>
        <source>The container belongs to a service already</source>
        <translation>Der Container gehört schon zu einem Dienst</translation>
    </message>
    <message>
        <source>The container belongs to another server</source>
        <translation>Der Container gehört zu einem anderen Server</translation>
    </message>
    <message>
        <source>The service %1 was made from this container already</source>
        <translation>Aus diesem Container wurde schon der Dienst %1 erstellt</translation>
    </message>
    <message>
        <source>The container itself cannot be taken up: %1. The service gets one of its own</source>
        <translation>Der Container selbst lässt sich nicht übernehmen: %1. Der Dienst bekommt einen eigenen</translation>
    </message>
    <message>
        <source>it belongs to a service of this or another server</source>
        <translation>er gehört zu einem Dienst dieses oder eines anderen Servers</translation>
    </message>
    <message>
        <source>it may more than a service may (%1)</source>
        <translation>er darf mehr, als ein Dienst darf (%1)</translation>
    </message>
    <message>
        <source>it mounts %1, which is not below engine.hostRoots</source>
        <translation>er hängt %1 ein, das nicht unter engine.hostRoots liegt</translation>
    </message>
    <message>
        <source>the container %1 cannot be taken up: %2</source>
        <translation>der Container %1 lässt sich nicht übernehmen: %2</translation>
    </message>
    <message>
        <source>Port %1 is not the service&apos;s: a service has one</source>
        <translation>Port %1 ist nicht der des Dienstes: Ein Dienst hat einen</translation>
    </message>
    <message>
        <source>The mount at %1 (%2) is not taken over</source>
        <translation>Der Mount unter %1 (%2) wird nicht übernommen</translation>
    </message>
    <message>
        <source>It shares the machine&apos;s network; as a service it would have one of its own</source>
        <translation>Er teilt das Netzwerk des Rechners; als Dienst hätte er ein eigenes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not taken over</source>
        <translation>„%1“ wird nicht übernommen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the wrong form</source>
        <translation>„%1“ hat die falsche Form</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is left out: it would open the machine to the container</source>
        <translation>„%1“ entfällt: Es würde dem Container den Rechner öffnen</translation>
    </message>
    <message>
        <source>&quot;deploy&quot; is not taken over</source>
        <translation>„deploy“ wird nicht übernommen</translation>
    </message>
    <message>
        <source>&quot;network_mode: none&quot; is not taken over: the container has a network</source>
        <translation>„network_mode: none“ wird nicht übernommen: Der Container hat ein Netzwerk</translation>
    </message>
    <message>
        <source>the check of the file is not taken over; an image&apos;s own one is used, or one by HTTP can be set</source>
        <translation>die Prüfung der Datei wird nicht übernommen; die eigene eines Images wird benutzt, oder eine über HTTP kann gesetzt werden</translation>
    </message>
    <message>
        <source>containers get names of ours, not &quot;%1&quot;</source>
        <translation>Container bekommen unsere Namen, nicht „%1“</translation>
    </message>
    <message>
        <source>port %1 is published on this machine only, not on %2</source>
        <translation>Port %1 wird nur auf diesem Rechner veröffentlicht, nicht auf %2</translation>
    </message>
    <message>
        <source>port %1 is not published: a service has one port, over TCP</source>
        <translation>Port %1 wird nicht veröffentlicht: Ein Dienst hat einen Port, über TCP</translation>
    </message>
    <message>
        <source>the port %1 is not taken over</source>
        <translation>der Port %1 wird nicht übernommen</translation>
    </message>
    <message>
        <source>%1 has no name, so it is left to the image</source>
        <translation>%1 hat keinen Namen, bleibt also dem Image überlassen</translation>
    </message>
    <message>
        <source>%1 is relative to a folder that is not known here: write the whole path</source>
        <translation>%1 ist relativ zu einem Ordner, der hier nicht bekannt ist: Schreiben Sie den ganzen Pfad</translation>
    </message>
    <message>
        <source>%1 is a place of this machine: it is mounted only below a folder of the setting engine.hostRoots</source>
        <translation>%1 ist ein Ort auf diesem Rechner: Er wird nur unter einem Ordner der Einstellung engine.hostRoots eingehängt</translation>
    </message>
    <message>
        <source>how often it is restarted is the platform&apos;s to say, not the file&apos;s</source>
        <translation>wie oft er neu gestartet wird, sagt die Plattform, nicht die Datei</translation>
    </message>
    <message>
        <source>%1 is no amount of memory</source>
        <translation>%1 ist keine Speichermenge</translation>
    </message>
    <message>
        <source>what stands under &quot;%1&quot; is made with the engine&apos;s usual settings</source>
        <translation>was unter „%1“ steht, wird mit den üblichen Einstellungen der Engine erstellt</translation>
    </message>
    <message>
        <source>the variable %1 has its default, &quot;%2&quot;</source>
        <translation>die Variable %1 hat ihren Standardwert, „%2“</translation>
    </message>
    <message>
        <source>the variable %1 is not known here and left empty</source>
        <translation>die Variable %1 ist hier nicht bekannt und bleibt leer</translation>
    </message>
    <message>
        <source>the variable %1 is no text</source>
        <translation>die Variable %1 ist kein Text</translation>
    </message>
    <message>
        <source>a volume in memory is not taken over</source>
        <translation>ein Volume im Arbeitsspeicher wird nicht übernommen</translation>
    </message>
    <message>
        <source>it is built from sources: build the image and name it here</source>
        <translation>er wird aus Quellen gebaut: Bauen Sie das Image und nennen Sie es hier</translation>
    </message>
    <message>
        <source>it has no image</source>
        <translation>er hat kein Image</translation>
    </message>
    <message>
        <source>it has no command</source>
        <translation>er hat keinen Befehl</translation>
    </message>
    <message>
        <source>it is no mapping</source>
        <translation>er ist kein Mapping</translation>
    </message>
    <message>
        <source>it is switched off in the file</source>
        <translation>er ist in der Datei abgeschaltet</translation>
    </message>
    <message>
        <source>it runs elsewhere (%1): there is nothing to start here</source>
        <translation>er läuft anderswo (%1): Hier gibt es nichts zu starten</translation>
    </message>
    <message>
        <source>%1 asks for a value when it is started: enter it before</source>
        <translation>%1 fragt beim Start nach einem Wert: Tragen Sie ihn vorher ein</translation>
    </message>
    <message>
        <source>command: a quote is not closed</source>
        <translation>Befehl: ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>an argument is no text</source>
        <translation>ein Argument ist kein Text</translation>
    </message>
    <message>
        <source>the name has no letter or digit</source>
        <translation>der Name hat weder Buchstaben noch Ziffern</translation>
    </message>
    <message>
        <source>another service of the file gets the id &quot;%1&quot; too</source>
        <translation>ein anderer Dienst der Datei bekommt auch die ID „%1“</translation>
    </message>
    <message>
        <source>there is no mapping &quot;services&quot; in it</source>
        <translation>darin gibt es kein Mapping „services“</translation>
    </message>
    <message>
        <source>there is no object &quot;mcpServers&quot; in it</source>
        <translation>darin gibt es kein Objekt „mcpServers“</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>must be no larger than 256 KB</source>
        <translation>darf nicht größer als 256 KB sein</translation>
    </message>
    <message>
        <source>must have at most 256 services</source>
        <translation>darf höchstens 256 Dienste haben</translation>
    </message>
    <message>
        <source>with its aliases written out, the file is too long</source>
        <translation>mit ausgeschriebenen Aliasen ist die Datei zu lang</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>hier wird true oder false erwartet</translation>
    </message>
    <message>
        <source>a text or a number is expected here</source>
        <translation>hier wird ein Text oder eine Zahl erwartet</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>hier wird eine Liste erwartet</translation>
    </message>
    <message>
        <source>a list of ports is expected here</source>
        <translation>hier wird eine Liste von Ports erwartet</translation>
    </message>
    <message>
        <source>a list of volumes is expected here</source>
        <translation>hier wird eine Liste von Volumes erwartet</translation>
    </message>
    <message>
        <source>Read-only file tools for one folder, with health and metrics. Comes with MCP Console.</source>
        <translation>Nur lesende Dateiwerkzeuge für einen Ordner, mit Zustandsprüfung und Metriken. Kommt mit MCP Console.</translation>
    </message>
    <message>
        <source>The reference server: every feature of the protocol, for trying out clients.</source>
        <translation>Der Referenzserver: jede Funktion des Protokolls, um Clients auszuprobieren.</translation>
    </message>
    <message>
        <source>Reads and writes files in the service&apos;s own folder. Speaks over stdin and stdout.</source>
        <translation>Liest und schreibt Dateien im eigenen Ordner des Dienstes. Spricht über stdin und stdout.</translation>
    </message>
    <message>
        <source>A knowledge graph that outlives a conversation. Speaks over stdin and stdout.</source>
        <translation>Ein Wissensgraph, der ein Gespräch überdauert. Spricht über stdin und stdout.</translation>
    </message>
    <message>
        <source>Helps a model to think a problem through in steps. Speaks over stdin and stdout.</source>
        <translation>Hilft einem Modell, ein Problem in Schritten zu durchdenken. Spricht über stdin und stdout.</translation>
    </message>
    <message>
        <source>Install Node.js 20 or newer with npm; the version 18 of Debian 12 is too old for this server</source>
        <translation>Installieren Sie Node.js 20 oder neuer mit npm; die Version 18 von Debian 12 ist zu alt für diesen Server</translation>
    </message>
    <message>
        <source>Install Node.js 18 or newer, e.g. apt install nodejs npm</source>
        <translation>Installieren Sie Node.js 18 oder neuer, z. B. apt install nodejs npm</translation>
    </message>
</context>
<context>
    <name>models::ServiceModel</name>
    <message>
        <source>%1 % pulled</source>
        <comment>of an image</comment>
        <translation>%1&#xa0;% geladen</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>runtime of a service</comment>
        <translation>Container</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime of a service</comment>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Last checked %1</source>
        <comment>time of day</comment>
        <translation>Zuletzt geprüft %1</translation>
    </message>
    <message>
        <source>Limit of %1, not enforced on this system</source>
        <comment>memory</comment>
        <translation>Limit von %1, auf diesem System nicht durchgesetzt</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>date and time</comment>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>column: name of the service</comment>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Replicas</source>
        <comment>column: running of wanted</comment>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>column</comment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>column</comment>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>column</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column</comment>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Uptime</source>
        <comment>column</comment>
        <translation>Betriebszeit</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>column</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>column</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>column: when it was changed last</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>column: how often it was restarted</comment>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>Runtime</source>
        <comment>column: process or container</comment>
        <translation>Laufzeit</translation>
    </message>
</context>
<context>
    <name>models::SessionModel</name>
    <message>
        <source>Unknown program</source>
        <comment>of a session</comment>
        <translation>Unbekanntes Programm</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <comment>a session; the program that signed in</comment>
        <translation>%1 (dieses Fenster)</translation>
    </message>
    <message>
        <source>Program</source>
        <comment>column: of a session</comment>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Signed in</source>
        <comment>column: when</comment>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>column: when</comment>
        <translation>Zuletzt aktiv</translation>
    </message>
</context>
<context>
    <name>models::TransferList</name>
    <message>
        <source>Downloading %1</source>
        <comment>a backup</comment>
        <translation>Herunterladen von %1</translation>
    </message>
    <message>
        <source>Uploading %1</source>
        <comment>a backup</comment>
        <translation>Hochladen von %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes: done, all</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::AccountQuestionDialog</name>
    <message numerus="yes">
        <source>%n session(s) end at once.</source>
        <comment>of a person</comment>
        <translation>
            <numerusform>%n Sitzung endet sofort.</numerusform>
            <numerusform>%n Sitzungen enden sofort.</numerusform>
        </translation>
    </message>
    <message>
        <source>All sessions end at once.</source>
        <comment>of a person</comment>
        <translation>Alle Sitzungen enden sofort.</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) stop working.</source>
        <comment>of a person</comment>
        <translation>
            <numerusform>%n API-Schlüssel gilt nicht mehr.</numerusform>
            <numerusform>%n API-Schlüssel gelten nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>API keys stop working.</source>
        <comment>of a person</comment>
        <translation>API-Schlüssel gelten nicht mehr.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a person</comment>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <comment>title of a dialog; a person</comment>
        <translation>%1 deaktivieren?</translation>
    </message>
    <message>
        <source>Take off the second factor of %1?</source>
        <comment>title of a dialog; a person</comment>
        <translation>Zweiten Faktor von %1 entfernen?</translation>
    </message>
    <message>
        <source>Delete user</source>
        <comment>button</comment>
        <translation>Benutzer löschen</translation>
    </message>
    <message>
        <source>Disable user</source>
        <comment>button</comment>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Take it off</source>
        <comment>button: a second factor</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The account %1 goes for good.</source>
        <comment>an e-mail address</comment>
        <translation>Das Konto %1 wird endgültig gelöscht.</translation>
    </message>
    <message>
        <source>What they made stays. To keep them out for a while, disable the account instead.</source>
        <translation>Was diese Person erstellt hat, bleibt. Um sie nur vorübergehend auszuschließen, deaktivieren Sie stattdessen das Konto.</translation>
    </message>
    <message>
        <source>%1 cannot sign in until the account is enabled again.</source>
        <comment>an e-mail address</comment>
        <translation>%1 kann sich nicht anmelden, bis das Konto wieder aktiviert wird.</translation>
    </message>
    <message>
        <source>Keys work again when the account is enabled.</source>
        <translation>Schlüssel gelten wieder, wenn das Konto aktiviert wird.</translation>
    </message>
    <message>
        <source>From then on the password alone is enough to sign in, until they set up another one.</source>
        <comment>a second factor</comment>
        <translation>Danach genügt zum Anmelden das Passwort allein, bis ein neuer zweiter Faktor eingerichtet wird.</translation>
    </message>
    <message>
        <source>All their sessions end at once.</source>
        <comment>of a person</comment>
        <translation>Alle Sitzungen dieser Person enden sofort.</translation>
    </message>
    <message>
        <source>Make sure that it is they who ask for it.</source>
        <comment>before a second factor is taken off</comment>
        <translation>Vergewissern Sie sich, dass die Bitte darum wirklich von dieser Person kommt.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::AdoptDialog</name>
    <message>
        <source>Image</source>
        <comment>of a container</comment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>of a container</comment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>of a container</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>of a container</comment>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Volumes</source>
        <comment>of a container</comment>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Networks</source>
        <comment>of a container</comment>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>limit of a container</comment>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Adopt a container</source>
        <comment>title of a dialog</comment>
        <translation>Container übernehmen</translation>
    </message>
    <message>
        <source>Adopt</source>
        <comment>button: makes a service of a container</comment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Containers that others started here can become services: watched, restarted and backed up like the rest. The container goes on running meanwhile.</source>
        <translation>Container, die andere hier gestartet haben, können zu Diensten werden: überwacht, neu gestartet und gesichert wie die übrigen. Der Container läuft dabei weiter.</translation>
    </message>
    <message>
        <source>Find a container</source>
        <comment>placeholder</comment>
        <translation>Container suchen</translation>
    </message>
    <message>
        <source>Find a container</source>
        <comment>accessible name</comment>
        <translation>Container suchen</translation>
    </message>
    <message>
        <source>Look again</source>
        <comment>tool tip: at the containers of the engine</comment>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Containers of others</source>
        <comment>accessible name of a table</comment>
        <translation>Fremde Container</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <comment>button</comment>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Choose a container to see what it would be as a service. Nothing is made before you adopt it.</source>
        <translation>Wählen Sie einen Container aus, um zu sehen, wie er als Dienst aussähe. Erst beim Übernehmen wird etwas erstellt.</translation>
    </message>
    <message>
        <source>As a service</source>
        <comment>heading: what a container would be</comment>
        <translation>Als Dienst</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>label: of the new service</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>It cannot be changed later.</source>
        <comment>hint: the id of a service</comment>
        <translation>Sie kann später nicht geändert werden.</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <comment>heading: of a container</comment>
        <translation>Nicht übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>%n Container</numerusform>
            <numerusform>%n Container</numerusform>
        </translation>
    </message>
    <message>
        <source>The container engine is not there</source>
        <comment>title</comment>
        <translation>Die Container-Engine ist nicht da</translation>
    </message>
    <message>
        <source>No containers of others</source>
        <comment>title</comment>
        <translation>Keine fremden Container</translation>
    </message>
    <message>
        <source>What runs in this engine is of this server already. Containers started by hand, or by another tool, show here.</source>
        <translation>Was in dieser Engine läuft, gehört bereits zu diesem Server. Container, die von Hand oder von einem anderen Werkzeug gestartet wurden, erscheinen hier.</translation>
    </message>
    <message>
        <source>No container matches</source>
        <comment>title</comment>
        <translation>Kein passender Container</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Versuchen Sie andere Wörter oder lassen Sie sich alle anzeigen.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <comment>what is not taken over of a container</comment>
        <translation>Nichts wird ausgelassen.</translation>
    </message>
    <message>
        <source>Small letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, beginning with a letter or digit</source>
        <translation>Kleinbuchstaben, Ziffern, „-“, „_“ und „.“, beginnend mit einem Buchstaben oder einer Ziffer</translation>
    </message>
    <message>
        <source>A service with this id exists already</source>
        <translation>Ein Dienst mit dieser ID ist schon vorhanden</translation>
    </message>
    <message>
        <source>Adopting…</source>
        <comment>button while a service is made of a container</comment>
        <translation>Wird übernommen…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::BackupScopeForm</name>
    <message>
        <source>What goes in</source>
        <comment>heading: of a backup</comment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The whole platform: all services, accounts, keys and settings</source>
        <comment>what goes into a backup</comment>
        <translation>Die gesamte Plattform: alle Dienste, Konten, Schlüssel und Einstellungen</translation>
    </message>
    <message>
        <source>Chosen services</source>
        <comment>what goes into a backup</comment>
        <translation>Ausgewählte Dienste</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>label</comment>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>check box: goes into a backup</comment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The services&apos; own folders and the folders of this computer that are their volumes.</source>
        <translation>Die eigenen Ordner der Dienste und die Ordner dieses Computers, die ihre Volumes sind.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>check box: goes into a backup</comment>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Settings and values. Sealed values stay sealed.</source>
        <translation>Einstellungen und Werte. Versiegelte Werte bleiben versiegelt.</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>check box: goes into a backup</comment>
        <translation>Logs</translation>
    </message>
    <message>
        <source>What the services have written so far.</source>
        <translation>Was die Dienste bisher geschrieben haben.</translation>
    </message>
    <message>
        <source>Compress</source>
        <comment>check box: a backup</comment>
        <translation>Komprimieren</translation>
    </message>
    <message>
        <source>Smaller and mostly faster; leave it out when the data is compressed already.</source>
        <translation>Kleiner und meist schneller; nicht nötig, wenn die Daten schon komprimiert sind.</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>a service</comment>
        <translation>%1 (zurzeit nicht da)</translation>
    </message>
    <message>
        <source>Choose at least one service</source>
        <translation>Wählen Sie mindestens einen Dienst aus</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::BrowserStep</name>
    <message>
        <source>Sign in with %1 in your browser.</source>
        <comment>name of a provider</comment>
        <translation>Melden Sie sich in Ihrem Browser mit %1 an.</translation>
    </message>
    <message>
        <source>A page has been opened there. The console goes on by itself when you are done; it waits ten minutes.</source>
        <translation>Dort wurde eine Seite geöffnet. Die Konsole macht von selbst weiter, sobald Sie fertig sind; sie wartet zehn Minuten.</translation>
    </message>
    <message>
        <source>The browser is done. Signing in at the server…</source>
        <translation>Der Browser ist fertig. Anmeldung beim Server…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CertificatePanel</name>
    <message>
        <source>The certificate of this server is not trusted</source>
        <comment>title</comment>
        <translation>Dem Zertifikat dieses Servers wird nicht vertraut</translation>
    </message>
    <message>
        <source>Trust it only when its fingerprint is the one that the keeper of the server told you. The console then takes this certificate and no other for this server.</source>
        <translation>Vertrauen Sie ihm nur, wenn sein Fingerabdruck mit dem übereinstimmt, den Ihnen der Betreiber des Servers genannt hat. Die Konsole nimmt für diesen Server dann dieses Zertifikat und kein anderes an.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <comment>button</comment>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a time</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>validity of a certificate</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Issued to</source>
        <comment>certificate</comment>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>nobody named</source>
        <comment>certificate</comment>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>Issued by</source>
        <comment>certificate</comment>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>certificate</comment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <comment>certificate: fingerprint</comment>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ChangePasswordDialog</name>
    <message>
        <source>Change your password</source>
        <comment>title of a dialog</comment>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Change password</source>
        <comment>button</comment>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Your other sessions end with it. This window stays signed in.</source>
        <translation>Ihre anderen Sitzungen enden damit. Dieses Fenster bleibt angemeldet.</translation>
    </message>
    <message>
        <source>Present password</source>
        <comment>label</comment>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>label</comment>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>The same again</source>
        <comment>label: the new password is typed twice</comment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Type the password that you have now</source>
        <translation>Geben Sie Ihr jetziges Passwort ein</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <comment>passwords</comment>
        <translation>Die beiden stimmen nicht überein</translation>
    </message>
    <message>
        <source>Changing…</source>
        <comment>button while the password is being changed</comment>
        <translation>Wird geändert…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CodeStep</name>
    <message>
        <source>Code of the app</source>
        <comment>label: of a second factor</comment>
        <translation>Code aus der App</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <comment>label: of a second factor</comment>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <comment>button</comment>
        <translation>Wiederherstellungscode verwenden</translation>
    </message>
    <message>
        <source>Use the app instead</source>
        <comment>button</comment>
        <translation>Stattdessen App verwenden</translation>
    </message>
    <message>
        <source>Your account has a second factor.</source>
        <translation>Ihr Konto hat einen zweiten Faktor.</translation>
    </message>
    <message>
        <source>The account %1 has a second factor.</source>
        <comment>e-mail</comment>
        <translation>Das Konto %1 hat einen zweiten Faktor.</translation>
    </message>
    <message>
        <source>This code is not right, or was used already. Wait for the next one.</source>
        <translation>Dieser Code stimmt nicht oder wurde schon verwendet. Warten Sie auf den nächsten.</translation>
    </message>
    <message>
        <source>This code is not right, or was used already.</source>
        <translation>Dieser Code stimmt nicht oder wurde schon verwendet.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConfigImportDialog</name>
    <message>
        <source>Import configuration</source>
        <comment>title of a dialog</comment>
        <translation>Konfiguration importieren</translation>
    </message>
    <message>
        <source>Lines of a .env file or a JSON object. Nothing is changed before you have reviewed what differs.</source>
        <translation>Zeilen einer .env-Datei oder ein JSON-Objekt. Geändert wird erst, wenn Sie die Unterschiede durchgesehen haben.</translation>
    </message>
    <message>
        <source>Values</source>
        <comment>label</comment>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Global, for every service</source>
        <comment>scope of a configuration value</comment>
        <translation>Global, für jeden Dienst</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>scope of a configuration value; a service</comment>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>label</comment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>button</comment>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a file with values</source>
        <comment>title of a dialog</comment>
        <translation>Datei mit Werten wählen</translation>
    </message>
    <message numerus="yes">
        <source>Review %n value(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n Wert durchsehen</numerusform>
            <numerusform>%n Werte durchsehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more line(s) that cannot be read.</source>
        <translation>
            <numerusform>Und %n weitere Zeile, die nicht lesbar ist.</numerusform>
            <numerusform>Und %n weitere Zeilen, die nicht lesbar sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConfigReviewDialog</name>
    <message>
        <source>Review the changes</source>
        <comment>title of a dialog</comment>
        <translation>Änderungen durchsehen</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Values are set together, all of them or none.</source>
        <translation>Noch ist nichts geändert. Die Werte werden gemeinsam gesetzt, alle oder keiner.</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>accessible name of the table</comment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>button: the chosen change</comment>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>button: keeps the changes for later</comment>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Applying…</source>
        <comment>button, while changes are made</comment>
        <translation>Wird angewendet…</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n Änderung anwenden</numerusform>
            <numerusform>%n Änderungen anwenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) use what is changed here: %1. They take it up at their next start.</source>
        <translation>
            <numerusform>%n Dienst benutzt, was hier geändert wird: %1. Er übernimmt es beim nächsten Start.</numerusform>
            <numerusform>%n Dienste benutzen, was hier geändert wird: %1. Sie übernehmen es beim nächsten Start.</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes are made.</source>
        <translation>Alle Änderungen sind ausgeführt.</translation>
    </message>
    <message>
        <source>Nothing was changed: see what was refused.</source>
        <translation>Nichts wurde geändert: Sehen Sie nach, was abgelehnt wurde.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConfigValueFields</name>
    <message>
        <source>A number from %1 to %2.</source>
        <comment>hint</comment>
        <translation>Eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>Several are separated by commas.</source>
        <comment>hint</comment>
        <translation>Mehrere werden durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Separated by commas, of: %1.</source>
        <comment>hint</comment>
        <translation>Durch Kommas getrennt, aus: %1.</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>label</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>A new value</source>
        <comment>placeholder</comment>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>It is encrypted, and shown to nobody. Left empty, it stays as it is.</source>
        <comment>hint</comment>
        <translation>Er ist verschlüsselt und wird niemandem angezeigt. Bleibt das Feld leer, ändert sich nichts.</translation>
    </message>
    <message>
        <source>Once it is saved it is shown to nobody any more.</source>
        <comment>hint</comment>
        <translation>Nach dem Speichern wird er niemandem mehr angezeigt.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConnectDialog</name>
    <message>
        <source>Connect to a server</source>
        <comment>title of a dialog</comment>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <comment>title of a dialog</comment>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>button</comment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A server that runs elsewhere, with an account on it.</source>
        <translation>Ein Server, der anderswo läuft, mit einem Konto darauf.</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>label: of a server</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <comment>placeholder: what a connection is called when nothing is typed</comment>
        <translation>Name des Hosts</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <comment>label: of a connection</comment>
        <translation>Name (optional)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>label</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>As it is</source>
        <comment>placeholder: the password is not changed</comment>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>label</comment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Keep the password in this computer&apos;s keychain</source>
        <comment>check box</comment>
        <translation>Passwort im Schlüsselbund dieses Computers speichern</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <comment>button</comment>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Without https the password and all data can be read on the way.</source>
        <translation>Ohne https können Passwort und alle Daten unterwegs mitgelesen werden.</translation>
    </message>
    <message>
        <source>The password of %1 is needed: the keychain did not give it, or it was changed.</source>
        <comment>name of a server</comment>
        <translation>Das Passwort von %1 wird benötigt: Der Schlüsselbund gab es nicht heraus, oder es wurde geändert.</translation>
    </message>
    <message>
        <source>Keep the connection</source>
        <comment>check box: without its password</comment>
        <translation>Verbindung behalten</translation>
    </message>
    <message>
        <source>It works: answered in %1</source>
        <comment>test of a connection; duration</comment>
        <translation>Funktioniert: Antwort in %1</translation>
    </message>
    <message>
        <source>It works: version %1, answered in %2</source>
        <comment>test of a connection; version, duration</comment>
        <translation>Funktioniert: Version %1, Antwort in %2</translation>
    </message>
    <message>
        <source>It does not work</source>
        <comment>test of a connection</comment>
        <translation>Funktioniert nicht</translation>
    </message>
    <message>
        <source>Give an address such as https://mcp.example.com</source>
        <translation>Geben Sie eine Adresse wie https://mcp.example.com an</translation>
    </message>
    <message>
        <source>Give the e-mail address of your account</source>
        <translation>Geben Sie die E-Mail-Adresse Ihres Kontos an</translation>
    </message>
    <message>
        <source>Give the password of your account</source>
        <translation>Geben Sie das Passwort Ihres Kontos an</translation>
    </message>
    <message>
        <source>Trying…</source>
        <comment>test of a connection</comment>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <comment>button</comment>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>label: of a connection</comment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Production, staging…</source>
        <comment>placeholder: group of a connection</comment>
        <translation>Produktion, Staging…</translation>
    </message>
    <message>
        <source>Group (optional)</source>
        <comment>label: of a connection</comment>
        <translation>Gruppe (optional)</translation>
    </message>
    <message>
        <source>As usual</source>
        <comment>care with a server</comment>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Protected: type its name before anything is destroyed</source>
        <comment>care with a server</comment>
        <translation>Geschützt: vor zerstörenden Aktionen den Namen eingeben</translation>
    </message>
    <message>
        <source>Read-only: send no change at all</source>
        <comment>care with a server</comment>
        <translation>Nur lesen: gar keine Änderung senden</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>label: care with a server</comment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>The window is framed in its colour.</source>
        <translation>Das Fenster wird in dieser Farbe umrahmt.</translation>
    </message>
    <message>
        <source>Whatever would change something is greyed.</source>
        <translation>Alles, was etwas ändern würde, ist ausgegraut.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <comment>title of a dialog</comment>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The sign-in waits for it for five minutes.</source>
        <translation>Die Anmeldung wartet fünf Minuten darauf.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>button</comment>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>The session of %1 at %2 has ended. What you see stays; sign in to go on.</source>
        <comment>e-mail, name of a server</comment>
        <translation>Die Sitzung von %1 auf %2 ist beendet. Was Sie sehen, bleibt; melden Sie sich an, um fortzufahren.</translation>
    </message>
    <message>
        <source>Sign in at %1 through your provider again: nothing of such a sign-in is kept.</source>
        <comment>name of a server</comment>
        <translation>Melden Sie sich bei %1 erneut über Ihren Anbieter an: Von einer solchen Anmeldung wird nichts behalten.</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <comment>button</comment>
        <translation>Browser erneut öffnen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The sign-in took too long. Begin again.</source>
        <translation>Die Anmeldung hat zu lange gedauert. Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>It works: a code of your second factor will be asked for</source>
        <comment>test of a connection</comment>
        <translation>Es funktioniert: Nach einem Code Ihres zweiten Faktors wird gefragt</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Geben Sie den Code ein</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CreateBackupDialog</name>
    <message>
        <source>New backup</source>
        <comment>title of a dialog</comment>
        <translation>Neues Backup</translation>
    </message>
    <message>
        <source>Create backup</source>
        <comment>button</comment>
        <translation>Backup erstellen</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>For example: before the upgrade</source>
        <comment>placeholder: description of a backup</comment>
        <translation>Zum Beispiel: vor dem Upgrade</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>label</comment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What has changed since the last one, which it then needs</source>
        <comment>tool tip: an incremental backup</comment>
        <translation>Was sich seit dem letzten geändert hat, das dann benötigt wird</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>label</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Until it is deleted</source>
        <comment>how long a backup is kept</comment>
        <translation>Bis es gelöscht wird</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long a backup is kept</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>label: how long</comment>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>None: anyone with the file reads it</source>
        <comment>encryption of a backup</comment>
        <translation>Keine: Jeder mit der Datei kann sie lesen</translation>
    </message>
    <message>
        <source>The platform&apos;s key: opens here only</source>
        <comment>encryption of a backup</comment>
        <translation>Plattformschlüssel: nur hier zu öffnen</translation>
    </message>
    <message>
        <source>A passphrase: opens anywhere with it</source>
        <comment>encryption of a backup</comment>
        <translation>Passphrase: überall mit ihr zu öffnen</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>label</comment>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>How large it becomes is measured when it begins.</source>
        <translation>Wie groß es wird, wird zu Beginn gemessen.</translation>
    </message>
    <message>
        <source>The last one alike, %1, has %2 and took %3.</source>
        <comment>a backup&apos;s name, its size, a duration</comment>
        <translation>Das letzte dieser Art, %1, ist %2 groß und dauerte %3.</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Geben Sie einen Namen an</translation>
    </message>
    <message>
        <source>Creating…</source>
        <comment>button while a backup is being created</comment>
        <translation>Wird erstellt…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CronBuilder</name>
    <message>
        <source>Hourly</source>
        <comment>how often a schedule runs</comment>
        <translation>Stündlich</translation>
    </message>
    <message>
        <source>Daily</source>
        <comment>how often a schedule runs</comment>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <comment>how often a schedule runs</comment>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <comment>how often a schedule runs</comment>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Own expression</source>
        <comment>how often a schedule runs: written as cron has it</comment>
        <translation>Eigener Ausdruck</translation>
    </message>
    <message>
        <source>How often</source>
        <comment>label</comment>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>On</source>
        <comment>label: days of the week</comment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>On day</source>
        <comment>label: of the month</comment>
        <translation>Am Tag</translation>
    </message>
    <message>
        <source>At</source>
        <comment>label: time of day</comment>
        <translation>Um</translation>
    </message>
    <message>
        <source>At minute</source>
        <comment>label: of each hour</comment>
        <translation>Zur Minute</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <comment>label</comment>
        <translation>Cron-Ausdruck</translation>
    </message>
    <message>
        <source>Minute, hour, day of the month, month, day of the week.</source>
        <comment>hint: fields of a cron expression</comment>
        <translation>Minute, Stunde, Tag des Monats, Monat, Wochentag.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>label</comment>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Shorter months are left out.</source>
        <comment>hint: day of the month</comment>
        <translation>Kürzere Monate werden ausgelassen.</translation>
    </message>
    <message>
        <source>Choose at least one day</source>
        <translation>Wählen Sie mindestens einen Tag aus</translation>
    </message>
    <message>
        <source>There is no such time zone</source>
        <translation>Diese Zeitzone gibt es nicht</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CurlMenu</name>
    <message>
        <source>Copy as curl</source>
        <comment>button and menu: what an action would send, as lines for a shell</comment>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Copies what this would send as lines for a shell, and sends nothing. Variables stand where secrets go.</source>
        <comment>tool tip</comment>
        <translation>Kopiert als Shell-Zeilen, was hiermit gesendet würde, und sendet nichts. Anstelle von Geheimnissen stehen Variablen.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied. Set before they run: %1</source>
        <comment>short message; variables of a shell</comment>
        <translation>
            <numerusform>%n Zeile kopiert. Vor dem Ausführen zu setzen: %1</numerusform>
            <numerusform>%n Zeilen kopiert. Vor dem Ausführen zu setzen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::DeleteBackupDialog</name>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a backup&apos;s name</comment>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <comment>button</comment>
        <translation>Backup löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backup(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n Backup löschen</numerusform>
            <numerusform>%n Backups löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Its %1 are removed from the server. This cannot be undone.</source>
        <comment>a size</comment>
        <translation>Seine %1 werden vom Server entfernt. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>It is removed from the server. This cannot be undone.</source>
        <translation>Es wird vom Server entfernt. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of backups</comment>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) build on it and cannot be restored without it: %1.</source>
        <comment>backups</comment>
        <translation>
            <numerusform>%n Backup baut darauf auf und kann ohne es nicht wiederhergestellt werden: %1.</numerusform>
            <numerusform>%n Backups bauen darauf auf und können ohne es nicht wiederhergestellt werden: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete those too</source>
        <comment>check box: backups that need this one</comment>
        <translation>Diese auch löschen</translation>
    </message>
    <message>
        <source>All of the chain goes, this one and everything that builds on it.</source>
        <translation>Die ganze Kette wird gelöscht: dieses Backup und alles, was darauf aufbaut.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::DeleteConfigDialog</name>
    <message>
        <source>Set %1 back to its default?</source>
        <comment>title of a dialog; a key</comment>
        <translation>%1 auf den Standardwert zurücksetzen?</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a key</comment>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Set back</source>
        <comment>button</comment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Delete value</source>
        <comment>button</comment>
        <translation>Wert löschen</translation>
    </message>
    <message>
        <source>It is encrypted: once it is gone, nobody can bring it back.</source>
        <translation>Er ist verschlüsselt: Ist er einmal weg, kann ihn niemand zurückholen.</translation>
    </message>
    <message>
        <source>Its history is kept, from where it can be taken back.</source>
        <translation>Sein Verlauf bleibt erhalten; von dort lässt sich der Wert zurückholen.</translation>
    </message>
    <message>
        <source>Looking up which services use it…</source>
        <translation>Es wird ermittelt, welche Dienste ihn benutzen…</translation>
    </message>
    <message>
        <source>Which services use it could not be looked up.</source>
        <translation>Welche Dienste ihn benutzen, konnte nicht ermittelt werden.</translation>
    </message>
    <message>
        <source>No service refers to it.</source>
        <translation>Kein Dienst verweist darauf.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) use it, and take the default at their next start: %1.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>%n Dienst benutzt ihn und übernimmt beim nächsten Start den Standardwert: %1.</numerusform>
            <numerusform>%n Dienste benutzen ihn und übernehmen beim nächsten Start den Standardwert: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) refer to it: %1. Without a global value of this key they will not start again.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>%n Dienst verweist darauf: %1. Ohne einen globalen Wert dieses Schlüssels startet er nicht mehr.</numerusform>
            <numerusform>%n Dienste verweisen darauf: %1. Ohne einen globalen Wert dieses Schlüssels starten sie nicht mehr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::DeleteServiceDialog</name>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a service&apos;s name</comment>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Delete service</source>
        <comment>button</comment>
        <translation>Dienst löschen</translation>
    </message>
    <message numerus="yes">
        <source>It is running with %n replica(s), which will be stopped first. This cannot be undone.</source>
        <translation>
            <numerusform>Er läuft mit %n Replikat, das zuerst gestoppt wird. Dies lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>Er läuft mit %n Replikaten, die zuerst gestoppt werden. Dies lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) depend on it: %1.</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n Dienst hängt davon ab: %1.</numerusform>
            <numerusform>%n Dienste hängen davon ab: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete its data too</source>
        <comment>check box</comment>
        <translation>Auch die Daten löschen</translation>
    </message>
    <message>
        <source>Its logs, its samples and its working folder. Without this they are kept, and a new service of the same id finds them again.</source>
        <translation>Logs, Messwerte und Arbeitsordner. Sonst bleiben sie erhalten, und ein neuer Dienst mit derselben ID findet sie wieder.</translation>
    </message>
    <message>
        <source>Do not wait for it to end</source>
        <comment>check box</comment>
        <translation>Nicht auf sein Ende warten</translation>
    </message>
    <message>
        <source>Its processes are killed at once instead of being asked to finish what they are doing.</source>
        <translation>Seine Prozesse werden sofort hart beendet, statt ihre Arbeit noch abschließen zu dürfen.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EditAccountDialog</name>
    <message>
        <source>Edit %1</source>
        <comment>title of a dialog; a person</comment>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>label</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Signs in with it.</source>
        <comment>hint: a person&apos;s e-mail</comment>
        <translation>Dient zum Anmelden.</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>label: how many requests an hour</comment>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>label</comment>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>As it is</source>
        <comment>placeholder: the password is not changed</comment>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>A new password ends their sessions.</source>
        <translation>Ein neues Passwort beendet die Sitzungen dieser Person.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button while a user is being changed</comment>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EditProfileDialog</name>
    <message>
        <source>Edit your profile</source>
        <comment>title of a dialog</comment>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>label</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>You sign in with it.</source>
        <comment>hint: one&apos;s own e-mail</comment>
        <translation>Damit melden Sie sich an.</translation>
    </message>
    <message>
        <source>Your password</source>
        <comment>label</comment>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>Needed for another e-mail, since it is what you sign in with.</source>
        <translation>Nötig für eine andere E-Mail, da Sie sich damit anmelden.</translation>
    </message>
    <message>
        <source>Give a name</source>
        <translation>Geben Sie einen Namen an</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button while a profile is being changed</comment>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EngineOffer</name>
    <message>
        <source>In %1 %2 on the server.</source>
        <comment>a container engine and its version</comment>
        <translation>In %1 %2 auf dem Server.</translation>
    </message>
    <message>
        <source>The server is still looking for a container engine. The service starts when there is one.</source>
        <translation>Der Server sucht noch eine Container-Engine. Der Dienst startet, sobald eine da ist.</translation>
    </message>
    <message>
        <source>The server has not found a container engine</source>
        <translation>Der Server hat keine Container-Engine gefunden</translation>
    </message>
    <message>
        <source>No container can be started now: %1. The service waits until the engine is there.</source>
        <comment>why, in the engine&apos;s words</comment>
        <translation>Zurzeit kann kein Container gestartet werden: %1. Der Dienst wartet, bis die Engine da ist.</translation>
    </message>
    <message>
        <source>The engine has it: %1.</source>
        <comment>an image; its size</comment>
        <translation>Die Engine hat es: %1.</translation>
    </message>
    <message>
        <source>The engine does not have it yet: it will be pulled when the service starts.</source>
        <comment>an image</comment>
        <translation>Die Engine hat es noch nicht: Es wird beim Start des Dienstes geladen.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EnrolDialog</name>
    <message>
        <source>Set up a second factor</source>
        <comment>title of a dialog</comment>
        <translation>Zweiten Faktor einrichten</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>button</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Your password</source>
        <comment>label</comment>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>Leave it empty if you sign in through a provider and have none.</source>
        <translation>Lassen Sie das Feld leer, wenn Sie sich über einen Anbieter anmelden und keines haben.</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app, or type the key into it:</source>
        <translation>Scannen Sie dies mit einer Authenticator-App oder geben Sie den Schlüssel dort ein:</translation>
    </message>
    <message>
        <source>Key for the authenticator app</source>
        <comment>accessible name</comment>
        <translation>Schlüssel für die Authenticator-App</translation>
    </message>
    <message>
        <source>Code that the app shows</source>
        <comment>label</comment>
        <translation>Code aus der App</translation>
    </message>
    <message>
        <source>Besides your password, a code of an app on your phone is asked for from then on. Your other sessions end.</source>
        <translation>Außer Ihrem Passwort wird dann ein Code aus einer App auf Ihrem Telefon verlangt. Ihre anderen Sitzungen enden.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <comment>button: a second factor</comment>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <comment>button: recovery codes</comment>
        <translation>Sicher verwahrt</translation>
    </message>
    <message>
        <source>Asking…</source>
        <comment>button while a second factor is begun</comment>
        <translation>Anfrage…</translation>
    </message>
    <message>
        <source>Type the code that the app shows</source>
        <translation>Geben Sie den Code aus der App ein</translation>
    </message>
    <message>
        <source>Checking…</source>
        <comment>button while a code is checked</comment>
        <translation>Wird geprüft…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EnvironmentEditor</name>
    <message>
        <source>Add variable</source>
        <comment>button</comment>
        <translation>Variable hinzufügen</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <comment>tool tip</comment>
        <translation>Variable entfernen</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>placeholder: name of an environment variable</comment>
        <translation>NAME</translation>
    </message>
    <message>
        <source>value</source>
        <comment>placeholder: value of an environment variable</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <comment>accessible name</comment>
        <translation>Name der Variablen</translation>
    </message>
    <message>
        <source>Value of the variable</source>
        <comment>accessible name</comment>
        <translation>Wert der Variablen</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::FormDialog</name>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <comment>label; name of an environment</comment>
        <translation>Zum Fortfahren „%1“ eingeben</translation>
    </message>
    <message>
        <source>This is a protected environment.</source>
        <translation>Dies ist eine geschützte Umgebung.</translation>
    </message>
    <message>
        <source>Name of the protected environment</source>
        <comment>accessible name</comment>
        <translation>Name der geschützten Umgebung</translation>
    </message>
    <message>
        <source>Nothing was done: this is not the name.</source>
        <translation>Nichts wurde ausgeführt: Das ist nicht der Name.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::GiveUpFactorDialog</name>
    <message>
        <source>Give up the second factor?</source>
        <comment>title of a dialog</comment>
        <translation>Zweiten Faktor abschalten?</translation>
    </message>
    <message>
        <source>Give it up</source>
        <comment>button: a second factor</comment>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>From then on your password alone is enough to sign in. The recovery codes end with it.</source>
        <translation>Danach genügt zum Anmelden Ihr Passwort allein. Die Wiederherstellungscodes werden damit ungültig.</translation>
    </message>
    <message>
        <source>Your password</source>
        <comment>label</comment>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>Leave it empty if you sign in through a provider and have none.</source>
        <translation>Lassen Sie das Feld leer, wenn Sie sich über einen Anbieter anmelden und keines haben.</translation>
    </message>
    <message>
        <source>Code of the app, or a recovery code</source>
        <comment>label</comment>
        <translation>Code aus der App oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Geben Sie einen Code ein</translation>
    </message>
    <message>
        <source>Asking…</source>
        <comment>button while a second factor is given up</comment>
        <translation>Anfrage…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::HealthCheckFields</name>
    <message>
        <source>Health check</source>
        <comment>heading of a part of the form</comment>
        <translation>Zustandsprüfung</translation>
    </message>
    <message>
        <source>HTTP request</source>
        <comment>kind of health check</comment>
        <translation>HTTP-Anfrage</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <comment>kind of health check</comment>
        <translation>TCP-Verbindung</translation>
    </message>
    <message>
        <source>Process is alive</source>
        <comment>kind of health check</comment>
        <translation>Prozess läuft</translation>
    </message>
    <message>
        <source>None</source>
        <comment>kind of health check</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>How</source>
        <comment>label: the kind of a health check</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Path</source>
        <comment>label: of a health check</comment>
        <translation>Pfad</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Every</source>
        <comment>label: interval of a health check</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <comment>label: of a health check</comment>
        <translation>Antwortfrist</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <comment>label: of a health check, until it counts as failing</comment>
        <translation>Fehler in Folge</translation>
    </message>
    <message>
        <source>The image&apos;s own, or that it runs</source>
        <comment>kind of health check</comment>
        <translation>Die des Images, sonst ob er läuft</translation>
    </message>
    <message>
        <source>A path such as /health, without address or spaces.</source>
        <translation>Ein Pfad wie /health, ohne Adresse und Leerzeichen.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ImportDialog</name>
    <message>
        <source>Import services</source>
        <comment>title of a dialog</comment>
        <translation>Dienste importieren</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>button</comment>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>or drop it here, or paste its text</source>
        <comment>beside a button that chooses a file</comment>
        <translation>oder hier ablegen oder ihren Text einfügen</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <comment>label</comment>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>Everything that can be made</source>
        <comment>check box: of the services in a file</comment>
        <translation>Alles, was erstellt werden kann</translation>
    </message>
    <message>
        <source>Services of the file</source>
        <comment>accessible name of a table</comment>
        <translation>Dienste der Datei</translation>
    </message>
    <message>
        <source>A Compose file or an mcp.json is known by its content</source>
        <comment>below an empty field for a file&apos;s text</comment>
        <translation>Eine Compose-Datei oder mcp.json wird am Inhalt erkannt</translation>
    </message>
    <message>
        <source>Neither a Compose file nor an mcp.json yet</source>
        <comment>below the text of a file</comment>
        <translation>Noch keine Compose-Datei und keine mcp.json</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of a file; its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a file with services</source>
        <comment>title of a dialog</comment>
        <translation>Datei mit Diensten wählen</translation>
    </message>
    <message>
        <source>Compose files and mcp.json (%1)</source>
        <comment>kind of file</comment>
        <translation>Compose-Dateien und mcp.json (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <comment>kind of file</comment>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>button while a file is read</comment>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>button while the server works out what an import would make</comment>
        <translation>Wird ermittelt…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <comment>button while services are being made of a file</comment>
        <translation>Wird importiert…</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were created. They are not started yet.</source>
        <translation>
            <numerusform>%n Dienst wurde erstellt. Er ist noch nicht gestartet.</numerusform>
            <numerusform>%n Dienste wurden erstellt. Sie sind noch nicht gestartet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were created</source>
        <translation>
            <numerusform>%n Dienst wurde erstellt</numerusform>
            <numerusform>%n Dienste wurden erstellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused; its reason stands below.</source>
        <comment>services, after &apos;so many were created&apos;</comment>
        <translation>
            <numerusform>%n abgelehnt; der Grund steht unten.</numerusform>
            <numerusform>%n abgelehnt; die Gründe stehen unten.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no service in this file.</source>
        <translation>In dieser Datei ist kein Dienst.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n service(s) can be made. Nothing has been made yet.</source>
        <translation>
            <numerusform>Erstellbar: %1 von %n Dienst. Noch ist nichts erstellt.</numerusform>
            <numerusform>Erstellbar: %1 von %n Diensten. Noch ist nichts erstellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why %1 cannot be made</source>
        <comment>heading; a service of a file</comment>
        <translation>Warum %1 nicht erstellt werden kann</translation>
    </message>
    <message>
        <source>Why %1 was refused</source>
        <comment>heading; a service of a file</comment>
        <translation>Warum %1 abgelehnt wurde</translation>
    </message>
    <message>
        <source>What is left out of %1</source>
        <comment>heading; a service of a file</comment>
        <translation>Was von %1 ausgelassen wird</translation>
    </message>
    <message>
        <source>Nothing: it is taken over as it stands in the file.</source>
        <comment>what is left out of a service</comment>
        <translation>Nichts: Er wird übernommen, wie er in der Datei steht.</translation>
    </message>
    <message>
        <source>From a Compose file, or the mcp.json of a desktop client or editor. You see what would be made before it is.</source>
        <translation>Aus einer Compose-Datei oder der mcp.json eines Desktop-Clients oder Editors. Sie sehen vorher, was erstellt würde.</translation>
    </message>
    <message>
        <source>Look at what would be made</source>
        <comment>button: the dry run of an import</comment>
        <translation>Vorschau anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n service(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n Dienst importieren</numerusform>
            <numerusform>%n Dienste importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <comment>button: nothing is chosen</comment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::KeyShownDialog</name>
    <message>
        <source>Your new key</source>
        <comment>title of a dialog</comment>
        <translation>Ihr neuer Schlüssel</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <comment>button: closes the dialog with an API key</comment>
        <translation>Sicher verwahrt</translation>
    </message>
    <message>
        <source>This is %1. It is shown this once: the server keeps only what it needs to know it again.</source>
        <comment>an API key&apos;s name</comment>
        <translation>Dies ist %1. Der Schlüssel wird nur dieses eine Mal angezeigt: Der Server behält nur, was er zum Wiedererkennen braucht.</translation>
    </message>
    <message>
        <source>API key</source>
        <comment>accessible name</comment>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>A program sends it in the header X-API-Key.</source>
        <translation>Ein Programm sendet ihn im Header X-API-Key.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewAccountDialog</name>
    <message>
        <source>New user</source>
        <comment>title of a dialog</comment>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>Create user</source>
        <comment>button</comment>
        <translation>Benutzer erstellen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>label</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>First password</source>
        <comment>label</comment>
        <translation>Erstes Passwort</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>label</comment>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>label: how many requests an hour</comment>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Send a welcome mail</source>
        <comment>check box</comment>
        <translation>Willkommens-Mail senden</translation>
    </message>
    <message>
        <source>It tells them where to sign in; never the password.</source>
        <translation>Darin steht, wo man sich anmeldet; niemals das Passwort.</translation>
    </message>
    <message>
        <source>Give an e-mail address</source>
        <translation>Geben Sie eine E-Mail-Adresse an</translation>
    </message>
    <message>
        <source>Give a name</source>
        <translation>Geben Sie einen Namen an</translation>
    </message>
    <message>
        <source>Choose at least one role</source>
        <translation>Wählen Sie mindestens eine Rolle aus</translation>
    </message>
    <message>
        <source>Creating…</source>
        <comment>button while a user is being created</comment>
        <translation>Wird erstellt…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewCodesDialog</name>
    <message>
        <source>New recovery codes</source>
        <comment>title of a dialog</comment>
        <translation>Neue Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Make new codes</source>
        <comment>button</comment>
        <translation>Neue Codes erstellen</translation>
    </message>
    <message>
        <source>The codes that you have end, used or not.</source>
        <translation>Ihre bisherigen Codes werden ungültig, ob benutzt oder nicht.</translation>
    </message>
    <message>
        <source>Code of the app, or a recovery code</source>
        <comment>label</comment>
        <translation>Code aus der App oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Geben Sie einen Code ein</translation>
    </message>
    <message>
        <source>Making…</source>
        <comment>button while recovery codes are made</comment>
        <translation>Wird erstellt…</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <comment>button: recovery codes</comment>
        <translation>Sicher verwahrt</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewConfigDialog</name>
    <message>
        <source>New configuration value</source>
        <comment>title of a dialog</comment>
        <translation>Neuer Konfigurationswert</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A service takes it where its environment says config:KEY; a value in the service&apos;s own scope goes before the global one.</source>
        <translation>Ein Dienst übernimmt ihn, wo in seiner Umgebung config:KEY steht; ein Wert im eigenen Bereich des Dienstes geht dem globalen vor.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>label</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Global, for every service</source>
        <comment>scope of a configuration value</comment>
        <translation>Global, für jeden Dienst</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>scope of a configuration value; a service</comment>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>label</comment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Keep it encrypted</source>
        <comment>check box: a configuration value</comment>
        <translation>Verschlüsselt speichern</translation>
    </message>
    <message>
        <source>It is stored encrypted and shown to nobody; services that refer to it still get it.</source>
        <translation>Er wird verschlüsselt gespeichert und niemandem angezeigt; Dienste, die darauf verweisen, erhalten ihn trotzdem.</translation>
    </message>
    <message>
        <source>Add to the changes</source>
        <comment>button: make it later, with others</comment>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>A key begins with a letter or digit and has only letters, digits, “_”, “.” and “-”.</source>
        <translation>Ein Schlüssel beginnt mit einem Buchstaben oder einer Ziffer und enthält nur Buchstaben, Ziffern, „_“, „.“ und „-“.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button, while a value is saved</comment>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewKeyDialog</name>
    <message>
        <source>New API key</source>
        <comment>title of a dialog</comment>
        <translation>Neuer API-Schlüssel</translation>
    </message>
    <message>
        <source>Create key</source>
        <comment>button</comment>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>A key lets a program in. Give it no more than it needs: whoever has it may do the same.</source>
        <translation>Ein Schlüssel gewährt einem Programm Zugang. Geben Sie ihm nicht mehr, als es braucht: Wer ihn hat, darf dasselbe.</translation>
    </message>
    <message>
        <source>What uses it, for example: Prometheus</source>
        <comment>placeholder: name of an API key</comment>
        <translation>Was ihn benutzt, zum Beispiel: Prometheus</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Your account may do none of this.</source>
        <comment>tool tip: of a preset for API keys</comment>
        <translation>Ihr Konto darf nichts davon.</translation>
    </message>
    <message>
        <source>Read only</source>
        <comment>preset of permissions</comment>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Metrics only</source>
        <comment>preset of permissions</comment>
        <translation>Nur Metriken</translation>
    </message>
    <message>
        <source>Run services</source>
        <comment>preset of permissions</comment>
        <translation>Dienste betreiben</translation>
    </message>
    <message>
        <source>All I may</source>
        <comment>preset of permissions</comment>
        <translation>Alles Erlaubte</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>permissions are chosen one by one</comment>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Permissions</source>
        <comment>accessible name of the tree</comment>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>It may</source>
        <comment>label: what an API key may do</comment>
        <translation>Er darf</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long an API key is good for</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is revoked</source>
        <comment>how long an API key is good for</comment>
        <translation>Bis zum Widerruf</translation>
    </message>
    <message>
        <source>Good for</source>
        <comment>label: how long</comment>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <comment>hint: permissions</comment>
        <translation>Wählen Sie mindestens eine aus.</translation>
    </message>
    <message>
        <source>Ends on %1.</source>
        <comment>hint: a date and time</comment>
        <translation>Läuft am %1 ab.</translation>
    </message>
    <message>
        <source>It never ends by itself. Note where it is used, so that it can be replaced.</source>
        <comment>hint: an API key</comment>
        <translation>Er läuft nie von selbst ab. Notieren Sie, wo er benutzt wird, damit er ersetzt werden kann.</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Geben Sie einen Namen an</translation>
    </message>
    <message>
        <source>Choose at least one permission</source>
        <translation>Wählen Sie mindestens eine Berechtigung aus</translation>
    </message>
    <message>
        <source>Creating…</source>
        <comment>button while an API key is being made</comment>
        <translation>Wird erstellt…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewServiceDialog</name>
    <message>
        <source>New service</source>
        <comment>title of a dialog</comment>
        <translation>Neuer Dienst</translation>
    </message>
    <message>
        <source>Start it at once</source>
        <comment>check box in the dialog for a new service</comment>
        <translation>Sofort starten</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>title of a dialog; a service&apos;s name</comment>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Create and start</source>
        <comment>button: a new service</comment>
        <translation>Erstellen und starten</translation>
    </message>
    <message>
        <source>Create service</source>
        <comment>button</comment>
        <translation>Dienst erstellen</translation>
    </message>
    <message numerus="yes">
        <source>Save %n change(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n Änderung speichern</numerusform>
            <numerusform>%n Änderungen speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: nothing is changed yet</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The JSON beside the form is not right yet: %1</source>
        <comment>a reason</comment>
        <translation>Das JSON neben dem Formular stimmt noch nicht: %1</translation>
    </message>
    <message>
        <source>Creating…</source>
        <comment>button while a service is being created</comment>
        <translation>Wird erstellt…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button while changes are being saved</comment>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile. Your changes are kept and now stand against what there is; look at them and save again.</source>
        <translation>Jemand anderes hat ihn inzwischen geändert. Ihre Änderungen bleiben erhalten und werden nun mit dem aktuellen Stand verglichen; sehen Sie sie durch und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>It is running. What it runs with changes at its next start.</source>
        <translation>Er läuft. Womit er läuft, ändert sich beim nächsten Start.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <comment>label</comment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Type the passphrase of the backup</source>
        <translation>Geben Sie die Passphrase des Backups ein</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::PassphraseFields</name>
    <message>
        <source>Show what is typed</source>
        <comment>tool tip: of a passphrase</comment>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <comment>tool tip: of a passphrase</comment>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>label</comment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <comment>label: the passphrase is typed twice</comment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>It is kept nowhere and nobody can recover it: without it this backup is lost. Keep it in your password manager.</source>
        <translation>Sie wird nirgends gespeichert, und niemand kann sie wiederbeschaffen: Ohne sie ist dieses Backup verloren. Bewahren Sie sie in Ihrem Passwortmanager auf.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <comment>of a passphrase</comment>
        <translation>
            <numerusform>Mindestens %n Zeichen</numerusform>
            <numerusform>Mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <comment>passphrases</comment>
        <translation>Die beiden stimmen nicht überein</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::PasswordField</name>
    <message>
        <source>Suggest and copy</source>
        <comment>button: a password</comment>
        <translation>Vorschlag kopieren</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <comment>of a password</comment>
        <translation>
            <numerusform>Mindestens %n Zeichen</numerusform>
            <numerusform>Mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied for %n second(s). Hand it over by a way of your own.</source>
        <comment>a password</comment>
        <translation>
            <numerusform>Für %n Sekunde kopiert. Geben Sie es auf eigenem Weg weiter.</numerusform>
            <numerusform>Für %n Sekunden kopiert. Geben Sie es auf eigenem Weg weiter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ProfileDialog</name>
    <message>
        <source>Your profile</source>
        <comment>title of a dialog</comment>
        <translation>Ihr Profil</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Your profile</source>
        <comment>heading</comment>
        <translation>Ihr Profil</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>button: one&apos;s own profile</comment>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <comment>button</comment>
        <translation>Passwort ändern…</translation>
    </message>
    <message>
        <source>Second factor</source>
        <comment>heading</comment>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <comment>button: a second factor</comment>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>New recovery codes…</source>
        <comment>button</comment>
        <translation>Neue Codes…</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <comment>heading</comment>
        <translation>Wo Sie angemeldet sind</translation>
    </message>
    <message>
        <source>This server does not tell of one&apos;s own profile.</source>
        <translation>Dieser Server gibt keine Auskunft über das eigene Profil.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of oneself</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>of oneself</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>of oneself</comment>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>of oneself: how many requests an hour</comment>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Not known.</source>
        <comment>whether there is a second factor</comment>
        <translation>Nicht bekannt.</translation>
    </message>
    <message>
        <source>Off. Your password alone is enough to sign in.</source>
        <translation>Aus. Zum Anmelden genügt Ihr Passwort allein.</translation>
    </message>
    <message>
        <source>On. No recovery codes are left: without the app you cannot sign in.</source>
        <translation>Ein. Es sind keine Wiederherstellungscodes übrig: Ohne die App können Sie sich nicht anmelden.</translation>
    </message>
    <message numerus="yes">
        <source>On. %n recovery code(s) left.</source>
        <translation>
            <numerusform>Ein. %n Wiederherstellungscode übrig.</numerusform>
            <numerusform>Ein. %n Wiederherstellungscodes übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it up…</source>
        <comment>button: a second factor</comment>
        <translation>Abschalten…</translation>
    </message>
    <message>
        <source>Whether there is one could not be asked.</source>
        <comment>a second factor</comment>
        <translation>Ob es einen gibt, konnte nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>Your profile was changed</source>
        <translation>Ihr Profil wurde geändert</translation>
    </message>
    <message>
        <source>Your password was changed; your other sessions have ended</source>
        <translation>Ihr Passwort wurde geändert; Ihre anderen Sitzungen sind beendet</translation>
    </message>
    <message>
        <source>The second factor was given up</source>
        <translation>Der zweite Faktor wurde abgeschaltet</translation>
    </message>
    <message>
        <source>The second factor is on</source>
        <translation>Der zweite Faktor ist eingeschaltet</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ProviderChoice</name>
    <message>
        <source>Or without a password</source>
        <comment>heading: of ways to sign in</comment>
        <translation>Oder ohne Passwort</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <comment>button; name of a provider</comment>
        <translation>Mit %1 anmelden</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RecoveryCodes</name>
    <message>
        <source>Each of these codes signs you in once when the app is not at hand. They are shown this once: print them, or keep them in your password manager.</source>
        <translation>Mit jedem dieser Codes können Sie sich einmal anmelden, wenn die App nicht zur Hand ist. Sie werden nur dieses eine Mal angezeigt: Drucken Sie sie aus oder bewahren Sie sie in Ihrem Passwortmanager auf.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <comment>accessible name</comment>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Save…</source>
        <comment>button: recovery codes</comment>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <comment>title of a dialog</comment>
        <translation>Wiederherstellungscodes speichern</translation>
    </message>
    <message>
        <source>Saved in %1, readable by you alone.</source>
        <comment>a file</comment>
        <translation>In %1 gespeichert, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <comment>why</comment>
        <translation>Speichern nicht möglich: %1</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RestoreDialog</name>
    <message>
        <source>Restore from %1</source>
        <comment>title of a dialog; a backup&apos;s name</comment>
        <translation>Aus %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Chosen services</source>
        <comment>what is restored</comment>
        <translation>Ausgewählte Dienste</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>label</comment>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Overwrite what is there</source>
        <comment>check box: of a restore</comment>
        <translation>Vorhandenes überschreiben</translation>
    </message>
    <message>
        <source>Without this only what is missing is created, and the rest is left as it is. What is overwritten goes into a safety backup first.</source>
        <translation>Sonst wird nur Fehlendes erstellt und alles andere unverändert gelassen. Was überschrieben wird, kommt zuvor in ein Sicherheits-Backup.</translation>
    </message>
    <message>
        <source>Stop services meanwhile</source>
        <comment>check box: of a restore</comment>
        <translation>Dienste währenddessen stoppen</translation>
    </message>
    <message>
        <source>Those whose files are replaced are stopped, and started again when they ran.</source>
        <translation>Dienste, deren Dateien ersetzt werden, werden gestoppt und wieder gestartet, falls sie liefen.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>label</comment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>This backup was encrypted with one.</source>
        <comment>hint: the passphrase of a backup</comment>
        <translation>Dieses Backup wurde mit einer verschlüsselt.</translation>
    </message>
    <message>
        <source>Everything: services, accounts, keys and settings</source>
        <comment>what is restored</comment>
        <translation>Alles: Dienste, Konten, Schlüssel und Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>All %n service(s) in it</source>
        <comment>what is restored</comment>
        <translation>
            <numerusform>Der eine Dienst darin</numerusform>
            <numerusform>Alle %n Dienste darin</numerusform>
        </translation>
    </message>
    <message>
        <source>What would happen</source>
        <comment>accessible name: the plan of a restore</comment>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>accessible name: of a restore</comment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel the restore</source>
        <comment>button</comment>
        <translation>Wiederherstellung abbrechen</translation>
    </message>
    <message>
        <source>Show the safety backup</source>
        <comment>button</comment>
        <translation>Sicherheits-Backup anzeigen</translation>
    </message>
    <message>
        <source>Nothing is changed yet: the next step shows what would happen.</source>
        <translation>Noch ist nichts geändert: Der nächste Schritt zeigt, was geschehen würde.</translation>
    </message>
    <message>
        <source>This is what would happen. Nothing has been changed yet.</source>
        <translation>Dies würde geschehen. Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Look at what would happen</source>
        <comment>button: the dry run of a restore</comment>
        <translation>Vorschau anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Restore and overwrite %n</source>
        <comment>button: so many things</comment>
        <translation>
            <numerusform>Wiederherstellen, %n überschreiben</numerusform>
            <numerusform>Wiederherstellen, %n überschreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>button</comment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <comment>button: closes the dialog while a restore runs</comment>
        <translation>Im Hintergrund fortsetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose at least one service</source>
        <translation>Wählen Sie mindestens einen Dienst aus</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>button while the server works out what a restore would do</comment>
        <translation>Wird ermittelt…</translation>
    </message>
    <message numerus="yes">
        <source>creates %n</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>erstellt %n</numerusform>
            <numerusform>erstellt %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overwrites %n</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>überschreibt %n</numerusform>
            <numerusform>überschreibt %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leaves %n as they are</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>lässt %n unverändert</numerusform>
            <numerusform>lässt %n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cannot restore %n</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>kann %n nicht wiederherstellen</numerusform>
            <numerusform>kann %n nicht wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>The restore %1.</source>
        <comment>a list of what it does</comment>
        <translation>Die Wiederherstellung %1.</translation>
    </message>
    <message>
        <source>It writes %1; %2 are free.</source>
        <comment>sizes</comment>
        <translation>Sie schreibt %1; frei sind %2.</translation>
    </message>
    <message>
        <source>Stopped meanwhile: %1.</source>
        <comment>services</comment>
        <translation>Währenddessen gestoppt: %1.</translation>
    </message>
    <message>
        <source>Started afterwards: %1.</source>
        <comment>services</comment>
        <translation>Danach gestartet: %1.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <comment>button while a restore is being started</comment>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>in a restore: accounts and global configuration</comment>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>What was overwritten is in the safety backup %1.</source>
        <comment>a backup&apos;s name</comment>
        <translation>Was überschrieben wurde, liegt im Sicherheits-Backup %1.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RetentionField</name>
    <message>
        <source>Forever</source>
        <comment>how long backups are kept</comment>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>For some time</source>
        <comment>how long backups are kept</comment>
        <translation>Für einige Zeit</translation>
    </message>
    <message>
        <source>A number of them</source>
        <comment>how many backups are kept</comment>
        <translation>Eine bestimmte Anzahl</translation>
    </message>
    <message>
        <source>The newest of each day, week and month</source>
        <comment>how many backups are kept</comment>
        <translation>Das neueste je Tag, Woche und Monat</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>label: how long</comment>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>How many</source>
        <comment>label: backups, days, weeks or months</comment>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>unit</comment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>unit</comment>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <comment>unit</comment>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Of what</source>
        <comment>label: unit of time</comment>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>The last</source>
        <comment>label: so many backups are kept</comment>
        <translation>Die letzten</translation>
    </message>
    <message>
        <source>Daily</source>
        <comment>label: one backup a day is kept, for so many days</comment>
        <translation>Tägliche</translation>
    </message>
    <message>
        <source>Weekly</source>
        <comment>label: one backup a week is kept, for so many weeks</comment>
        <translation>Wöchentliche</translation>
    </message>
    <message>
        <source>Monthly</source>
        <comment>label: one backup a month is kept, for so many months</comment>
        <translation>Monatliche</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RevokeKeyDialog</name>
    <message>
        <source>Revoke %1?</source>
        <comment>title of a dialog; an API key&apos;s name</comment>
        <translation>%1 widerrufen?</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <comment>button</comment>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>What uses it is refused from the next request on. This cannot be undone.</source>
        <translation>Was ihn benutzt, wird ab der nächsten Anfrage abgelehnt. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <comment>an API key; when, as in: 5 min ago</comment>
        <translation>Er wurde zuletzt %1 benutzt.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <comment>an API key</comment>
        <translation>Er wurde nie benutzt.</translation>
    </message>
    <message>
        <source>It was made by %1.</source>
        <comment>an API key; a person</comment>
        <translation>Er wurde von %1 erstellt.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RolesField</name>
    <message>
        <source>This role may do more than you may, so that you cannot give it.</source>
        <translation>Diese Rolle darf mehr als Sie, daher können Sie sie nicht vergeben.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ScaleDialog</name>
    <message>
        <source>Scale %1</source>
        <comment>title of a dialog; a service&apos;s name</comment>
        <translation>%1 skalieren</translation>
    </message>
    <message numerus="yes">
        <source>Scale to %n replica(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Auf %n Replikat skalieren</numerusform>
            <numerusform>Auf %n Replikate skalieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Each replica is a process or container of its own. The first one listens on the service&apos;s port, further ones on the next free ports.</source>
        <translation>Jedes Replikat ist ein eigener Prozess oder Container. Das erste lauscht auf dem Port des Dienstes, weitere auf den nächsten freien Ports.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <comment>label</comment>
        <translation>Replikate</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ScheduleDialog</name>
    <message>
        <source>New schedule</source>
        <comment>title of a dialog</comment>
        <translation>Neuer Zeitplan</translation>
    </message>
    <message>
        <source>Create schedule</source>
        <comment>button</comment>
        <translation>Zeitplan erstellen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>title of a dialog; a schedule&apos;s name</comment>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: nothing is changed yet</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>For example: nightly</source>
        <comment>placeholder: name of a schedule</comment>
        <translation>Zum Beispiel: nächtlich</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>label</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>A full one after</source>
        <comment>label: so many incremental backups</comment>
        <translation>Voll-Backup nach</translation>
    </message>
    <message>
        <source>Encrypt with the platform&apos;s key</source>
        <comment>check box: the backups of a schedule</comment>
        <translation>Mit dem Plattformschlüssel verschlüsseln</translation>
    </message>
    <message>
        <source>They open on this installation only. Nobody is there to type a passphrase.</source>
        <translation>Sie lassen sich nur in dieser Installation öffnen. Niemand ist da, um eine Passphrase einzugeben.</translation>
    </message>
    <message>
        <source>Run once when the server is back</source>
        <comment>what becomes of missed runs</comment>
        <translation>Einmal nachholen, wenn der Server wieder da ist</translation>
    </message>
    <message>
        <source>Skip them</source>
        <comment>what becomes of missed runs</comment>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Missed runs</source>
        <comment>label</comment>
        <translation>Verpasste Läufe</translation>
    </message>
    <message>
        <source>Restore drill after each run</source>
        <comment>check box: of a schedule</comment>
        <translation>Restore-Test nach jedem Lauf</translation>
    </message>
    <message>
        <source>Restores into a throw-away place and starts the services there, so that you know it works. Takes about as long again.</source>
        <translation>Stellt vorübergehend an anderer Stelle wieder her und startet dort die Dienste, damit Sie wissen, dass es klappt. Dauert etwa noch einmal so lange.</translation>
    </message>
    <message>
        <source>Switched on</source>
        <comment>check box: a schedule</comment>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>In words</source>
        <comment>heading: when a schedule runs</comment>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>The next five runs</source>
        <comment>heading</comment>
        <translation>Die nächsten fünf Läufe</translation>
    </message>
    <message>
        <source>In the time of this computer</source>
        <comment>below a heading: times</comment>
        <translation>In der Zeitzone dieses Computers</translation>
    </message>
    <message>
        <source>Save changes</source>
        <comment>button</comment>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>It never runs: there is no such day.</source>
        <translation>Er läuft nie: Diesen Tag gibt es nicht.</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Geben Sie einen Namen an</translation>
    </message>
    <message>
        <source>Keep at least one of them</source>
        <translation>Mindestens eines muss aufbewahrt werden</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button while changes are being saved</comment>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ServiceForm</name>
    <message>
        <source>More settings</source>
        <comment>button: shows further fields</comment>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime</comment>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>runtime</comment>
        <translation>Container</translation>
    </message>
    <message>
        <source>Runs as</source>
        <comment>label</comment>
        <translation>Läuft als</translation>
    </message>
    <message>
        <source>From the catalogue</source>
        <comment>where a new service comes from</comment>
        <translation>Aus dem Katalog</translation>
    </message>
    <message>
        <source>An image</source>
        <comment>where a new service comes from</comment>
        <translation>Ein Image</translation>
    </message>
    <message>
        <source>A command</source>
        <comment>where a new service comes from</comment>
        <translation>Ein Befehl</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>label: an entry of the catalogue</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>The catalogue is being fetched…</source>
        <translation>Der Katalog wird geladen…</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>label</comment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>label</comment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Working folder (optional)</source>
        <comment>label</comment>
        <translation>Arbeitsordner (optional)</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label: of a service</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>label: of a service</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Cannot be changed later.</source>
        <translation>Kann später nicht geändert werden.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no port</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>label</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Replicas take the next free ones.</source>
        <translation>Replikate nehmen die nächsten freien.</translation>
    </message>
    <message>
        <source>As the image says</source>
        <comment>placeholder: the port inside a container</comment>
        <translation>Wie das Image angibt</translation>
    </message>
    <message>
        <source>Port inside</source>
        <comment>label: the one that a service listens on inside of its container</comment>
        <translation>Port im Container</translation>
    </message>
    <message>
        <source>Where the port leads to in the container.</source>
        <translation>Wohin der Port im Container führt.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <comment>label</comment>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>label: environment variables</comment>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Values whose name says key, token, secret or password are stored encrypted.</source>
        <translation>Werte, deren Name key, token, secret oder password enthält, werden verschlüsselt gespeichert.</translation>
    </message>
    <message>
        <source>Resources</source>
        <comment>heading of a part of the form</comment>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>No limit</source>
        <comment>of a resource</comment>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no request of a resource</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <comment>label</comment>
        <translation>CPU-Limit</translation>
    </message>
    <message>
        <source>In thousandths of a core: 500 is half of one.</source>
        <translation>In Tausendstel eines Kerns: 500 ist ein halber.</translation>
    </message>
    <message>
        <source>CPU request</source>
        <comment>label</comment>
        <translation>CPU-Anforderung</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>megabytes, behind a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <comment>label</comment>
        <translation>Speicherlimit</translation>
    </message>
    <message>
        <source>Memory request</source>
        <comment>label</comment>
        <translation>Speicheranforderung</translation>
    </message>
    <message>
        <source>How it runs</source>
        <comment>heading of a part of the form</comment>
        <translation>Wie er läuft</translation>
    </message>
    <message>
        <source>After a failure</source>
        <comment>when it is restarted</comment>
        <translation>Nach einem Fehler</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>when it is restarted</comment>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when it is restarted</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Restart it</source>
        <comment>label: when it is restarted</comment>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Path of its own metrics (optional)</source>
        <comment>label</comment>
        <translation>Pfad eigener Metriken (optional)</translation>
    </message>
    <message>
        <source>What it is</source>
        <comment>heading of a part of the form</comment>
        <translation>Was er ist</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>label</comment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>label</comment>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>label</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Add label</source>
        <comment>button</comment>
        <translation>Label hinzufügen</translation>
    </message>
    <message>
        <source>Remove label</source>
        <comment>tool tip</comment>
        <translation>Label entfernen</translation>
    </message>
    <message>
        <source>name</source>
        <comment>placeholder: of a label</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>value</source>
        <comment>placeholder: of a label</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <comment>accessible name</comment>
        <translation>Name des Labels</translation>
    </message>
    <message>
        <source>Value of the label</source>
        <comment>accessible name</comment>
        <translation>Wert des Labels</translation>
    </message>
    <message>
        <source>Labels</source>
        <comment>label: labels of a service</comment>
        <translation>Labels</translation>
    </message>
    <message>
        <source>What it needs</source>
        <comment>heading of a part of the form</comment>
        <translation>Was er braucht</translation>
    </message>
    <message>
        <source>Volumes</source>
        <comment>label</comment>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Networks</source>
        <comment>label</comment>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Names, with commas between them. What is not there yet will be made.</source>
        <translation>Namen, durch Kommas getrennt. Was noch nicht da ist, wird erstellt.</translation>
    </message>
    <message>
        <source>Services it depends on</source>
        <comment>label</comment>
        <translation>Dienste, von denen er abhängt</translation>
    </message>
    <message>
        <source>Ids, with commas between them.</source>
        <translation>IDs, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>This server has no catalogue. Give an image or a command instead.</source>
        <translation>Dieser Server hat keinen Katalog. Geben Sie stattdessen ein Image oder einen Befehl an.</translation>
    </message>
    <message>
        <source>Needs %1 on the server.</source>
        <comment>programs</comment>
        <translation>Benötigt %1 auf dem Server.</translation>
    </message>
    <message>
        <source>Command (optional)</source>
        <comment>label</comment>
        <translation>Befehl (optional)</translation>
    </message>
    <message>
        <source>Instead of what the image runs by itself. It is told its port by the variable PORT.</source>
        <translation>Statt dessen, was das Image von sich aus ausführt. Seinen Port erfährt es über die Variable PORT.</translation>
    </message>
    <message>
        <source>The program with its arguments; quotes keep spaces together. It is told its port by the variable PORT.</source>
        <translation>Das Programm mit seinen Argumenten; Anführungszeichen schützen Leerzeichen. Seinen Port erfährt es über die Variable PORT.</translation>
    </message>
    <message>
        <source>As the image says</source>
        <comment>placeholder: working folder</comment>
        <translation>Wie im Image festgelegt</translation>
    </message>
    <message>
        <source>A program of the server&apos;s machine.</source>
        <translation>Ein Programm auf dem Rechner des Servers.</translation>
    </message>
    <message>
        <source>This is the server&apos;s default.</source>
        <comment>process or container</comment>
        <translation>Dies ist die Vorgabe des Servers.</translation>
    </message>
    <message>
        <source>A container is made from an image.</source>
        <translation>Ein Container wird aus einem Image erstellt.</translation>
    </message>
    <message>
        <source>Not the name of an image. It looks like registry/name:tag, with the name in lower case.</source>
        <translation>Kein Name eines Images. Er sieht aus wie registry/name:tag, mit dem Namen in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>A path such as /metrics, without address or spaces.</source>
        <translation>Ein Pfad wie /metrics, ohne Adresse und Leerzeichen.</translation>
    </message>
    <message>
        <source>A check over the network needs a port.</source>
        <translation>Eine Prüfung über das Netzwerk braucht einen Port.</translation>
    </message>
    <message>
        <source>There are not enough ports above it for so many replicas.</source>
        <translation>Oberhalb davon gibt es nicht genug Ports für so viele Replikate.</translation>
    </message>
    <message>
        <source>%1 has this port too: only one of them can run.</source>
        <comment>a service</comment>
        <translation>%1 hat diesen Port auch: Nur einer von beiden kann laufen.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::SessionsView</name>
    <message>
        <source>Sessions</source>
        <comment>accessible name of the table</comment>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Signed in nowhere</source>
        <comment>title: a person without sessions</comment>
        <translation>Nirgends angemeldet</translation>
    </message>
    <message>
        <source>A session begins with a sign-in, and ends when it is ended here or is not used for long.</source>
        <translation>Eine Sitzung beginnt mit einer Anmeldung und endet, wenn sie hier beendet oder lange nicht benutzt wird.</translation>
    </message>
    <message>
        <source>End session</source>
        <comment>button</comment>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>End all others</source>
        <comment>button: sessions</comment>
        <translation>Alle anderen beenden</translation>
    </message>
    <message>
        <source>Choose a session first.</source>
        <translation>Wählen Sie zuerst eine Sitzung aus.</translation>
    </message>
    <message>
        <source>This window works by this session.</source>
        <translation>Dieses Fenster arbeitet mit dieser Sitzung.</translation>
    </message>
    <message>
        <source>There are no others.</source>
        <comment>sessions</comment>
        <translation>Es gibt keine anderen.</translation>
    </message>
    <message>
        <source>The session could not be ended: %1</source>
        <translation>Die Sitzung konnte nicht beendet werden: %1</translation>
    </message>
    <message>
        <source>The session was ended</source>
        <translation>Die Sitzung wurde beendet</translation>
    </message>
    <message>
        <source>The sessions could not be ended: %1</source>
        <translation>Die Sitzungen konnten nicht beendet werden: %1</translation>
    </message>
    <message>
        <source>All other sessions were ended</source>
        <translation>Alle anderen Sitzungen wurden beendet</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::SpecAside</name>
    <message>
        <source>Changes</source>
        <comment>what an edit changes</comment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>As JSON</source>
        <comment>heading: the form&apos;s values</comment>
        <translation>Als JSON</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>accessible name: what an edit changes</comment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Definition as JSON</source>
        <comment>accessible name</comment>
        <translation>Definition als JSON</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a fault in JSON</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>A definition is a JSON object: { … }</source>
        <translation>Eine Definition ist ein JSON-Objekt: { … }</translation>
    </message>
    <message>
        <source>The id cannot be changed.</source>
        <translation>Die ID kann nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::UploadBackupDialog</name>
    <message>
        <source>Upload a backup</source>
        <comment>title of a dialog</comment>
        <translation>Backup hochladen</translation>
    </message>
    <message>
        <source>Upload</source>
        <comment>button</comment>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>%1, %2. The server reads every byte and checks it before the backup is taken in.</source>
        <comment>a file&apos;s name, its size</comment>
        <translation>%1, %2. Der Server liest und prüft jedes Byte, bevor das Backup aufgenommen wird.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>label</comment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Only when it was encrypted with one.</source>
        <comment>hint: the passphrase of a backup</comment>
        <translation>Nur wenn es mit einer verschlüsselt wurde.</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Geben Sie einen Namen an</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::VolumeEditor</name>
    <message>
        <source>Add volume</source>
        <comment>button</comment>
        <translation>Volume hinzufügen</translation>
    </message>
    <message>
        <source>name or host path</source>
        <comment>placeholder: of a volume</comment>
        <translation>Name oder Host-Pfad</translation>
    </message>
    <message>
        <source>Source of the volume</source>
        <comment>accessible name</comment>
        <translation>Quelle des Volumes</translation>
    </message>
    <message>
        <source>Target of the volume</source>
        <comment>accessible name</comment>
        <translation>Ziel des Volumes</translation>
    </message>
    <message>
        <source>Read only</source>
        <comment>check box: a volume</comment>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Remove volume</source>
        <comment>tool tip</comment>
        <translation>Volume entfernen</translation>
    </message>
</context>
<context>
    <name>ui::pages::AccountActions</name>
    <message>
        <source>Choose somebody first.</source>
        <translation>Wählen Sie zuerst jemanden aus.</translation>
    </message>
    <message>
        <source>This account may do more than you may.</source>
        <translation>Dieses Konto darf mehr als Sie.</translation>
    </message>
    <message>
        <source>You are signed in with this account.</source>
        <translation>Sie sind mit diesem Konto angemeldet.</translation>
    </message>
    <message>
        <source>It is disabled already.</source>
        <comment>an account</comment>
        <translation>Es ist bereits deaktiviert.</translation>
    </message>
    <message>
        <source>It is enabled already.</source>
        <comment>an account</comment>
        <translation>Es ist bereits aktiviert.</translation>
    </message>
    <message>
        <source>Give up your own second factor in your profile.</source>
        <translation>Ihren eigenen zweiten Faktor schalten Sie in Ihrem Profil ab.</translation>
    </message>
    <message>
        <source>%1 could not be enabled</source>
        <comment>a person</comment>
        <translation>%1 konnte nicht aktiviert werden</translation>
    </message>
    <message>
        <source>%1 could not be disabled</source>
        <comment>a person</comment>
        <translation>%1 konnte nicht deaktiviert werden</translation>
    </message>
    <message>
        <source>%1 can sign in again</source>
        <comment>a person</comment>
        <translation>%1 kann sich wieder anmelden</translation>
    </message>
    <message>
        <source>%1 is disabled</source>
        <comment>a person</comment>
        <translation>%1 ist deaktiviert</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>a person</comment>
        <translation>%1 konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>a person</comment>
        <translation>%1 wurde gelöscht</translation>
    </message>
    <message>
        <source>The role could not be given to %1</source>
        <comment>a person</comment>
        <translation>Die Rolle konnte %1 nicht gegeben werden</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <comment>a person, a role</comment>
        <translation>%1 ist jetzt %2</translation>
    </message>
    <message>
        <source>The role could not be taken from %1</source>
        <comment>a person</comment>
        <translation>Die Rolle konnte %1 nicht entzogen werden</translation>
    </message>
    <message>
        <source>%1 is no longer %2</source>
        <comment>a person, a role</comment>
        <translation>%1 ist nicht mehr %2</translation>
    </message>
    <message>
        <source>%1 has no second factor</source>
        <comment>a person</comment>
        <translation>%1 hat keinen zweiten Faktor</translation>
    </message>
    <message>
        <source>The second factor of %1 could not be taken off</source>
        <comment>a person</comment>
        <translation>Der zweite Faktor von %1 konnte nicht entfernt werden</translation>
    </message>
    <message>
        <source>The second factor of %1 was taken off</source>
        <comment>a person</comment>
        <translation>Der zweite Faktor von %1 wurde entfernt</translation>
    </message>
</context>
<context>
    <name>ui::pages::AccountDetail</name>
    <message>
        <source>Overview</source>
        <comment>tab</comment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>tab: where a person is signed in</comment>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>API keys</source>
        <comment>tab: of a person</comment>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Parts of the account</source>
        <comment>accessible name of the tabs</comment>
        <translation>Teile des Kontos</translation>
    </message>
    <message>
        <source>No API keys</source>
        <comment>title: a person without keys</comment>
        <translation>Keine API-Schlüssel</translation>
    </message>
    <message>
        <source>Keys are made by the person who is to have them.</source>
        <translation>Schlüssel erstellt die Person selbst, die sie haben soll.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <comment>button: an API key</comment>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>button: a person</comment>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Take off the second factor…</source>
        <comment>menu: of a person</comment>
        <translation>Zweiten Faktor entfernen…</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <comment>menu: of a person</comment>
        <translation>E-Mail kopieren</translation>
    </message>
    <message>
        <source>Copy id</source>
        <comment>menu</comment>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Delete user…</source>
        <comment>menu</comment>
        <translation>Benutzer löschen…</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>heading</comment>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>of a person</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <comment>of a person: when</comment>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>of a person: how many requests an hour</comment>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>of a person: when the account was made</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>of a person</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Disable…</source>
        <comment>button: a person</comment>
        <translation>Deaktivieren…</translation>
    </message>
    <message>
        <source>Enable</source>
        <comment>button: a person</comment>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Somebody needs at least one role. Give another one first.</source>
        <comment>a person</comment>
        <translation>Jeder braucht mindestens eine Rolle. Geben Sie zuerst eine andere.</translation>
    </message>
</context>
<context>
    <name>ui::pages::AuditDetail</name>
    <message>
        <source>Close panel</source>
        <comment>tool tip</comment>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>accessible name: of an entry of the audit log</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show only</source>
        <comment>heading: entries like the chosen one</comment>
        <translation>Nur anzeigen</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>fact</comment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>User id</source>
        <comment>fact</comment>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>API key</source>
        <comment>fact</comment>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>From</source>
        <comment>fact: an address on the network</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>fact: what it was done to</comment>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>fact: the status of HTTP</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>fact: the code of an error</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>fact: its id</comment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>fact: of an entry of the audit log</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Hash</source>
        <comment>fact: of this entry and all before it</comment>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Show the service %1</source>
        <comment>button</comment>
        <translation>Dienst %1 anzeigen</translation>
    </message>
    <message>
        <source>What</source>
        <comment>fact: what was done, in words</comment>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>ui::pages::AuditFilterBar</name>
    <message>
        <source>Search the audit log</source>
        <comment>placeholder</comment>
        <translation>Audit-Log durchsuchen</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <comment>accessible name</comment>
        <translation>Audit-Log durchsuchen</translation>
    </message>
    <message>
        <source>Text in who, action, object, address or request id</source>
        <comment>tool tip</comment>
        <translation>Text in Wer, Aktion, Objekt, Adresse oder Anfrage-ID</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: entries with any result</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>label: new entries come by themselves</comment>
        <translation>Live</translation>
    </message>
    <message>
        <source>New entries come by themselves</source>
        <comment>accessible name of a switch</comment>
        <translation>Neue Einträge kommen von selbst</translation>
    </message>
    <message>
        <source>Look for new entries every few seconds</source>
        <comment>tool tip</comment>
        <translation>Alle paar Sekunden nach neuen Einträgen sehen</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>placeholder: an e-mail address or id</comment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>accessible name</comment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>placeholder</comment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>placeholder: the id of what it was done to</comment>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>When</source>
        <comment>accessible name</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>a span of time</comment>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Last hour</source>
        <comment>a span of time</comment>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <comment>a span of time</comment>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <comment>a span of time</comment>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <comment>a span of time</comment>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Between…</source>
        <comment>a span of time</comment>
        <translation>Zwischen…</translation>
    </message>
    <message>
        <source>From this time on</source>
        <comment>accessible name</comment>
        <translation>Ab diesem Zeitpunkt</translation>
    </message>
    <message>
        <source>Before this time</source>
        <comment>accessible name</comment>
        <translation>Vor diesem Zeitpunkt</translation>
    </message>
</context>
<context>
    <name>ui::pages::AuditPage</name>
    <message>
        <source>Audit log</source>
        <comment>accessible name of the table</comment>
        <translation>Audit-Log</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button: the audit log into a file</comment>
        <translation>Export</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <comment>menu: the form of a file</comment>
        <translation>Als Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>As lines of JSON…</source>
        <comment>menu: the form of a file</comment>
        <translation>Als JSON-Zeilen…</translation>
    </message>
    <message>
        <source>Check the log</source>
        <comment>button: whether the audit log is whole</comment>
        <translation>Log prüfen</translation>
    </message>
    <message>
        <source>Audit</source>
        <comment>title of the page</comment>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Export the audit log as a table…</source>
        <comment>command</comment>
        <translation>Audit-Log als Tabelle exportieren…</translation>
    </message>
    <message>
        <source>Export the audit log as lines of JSON…</source>
        <comment>command</comment>
        <translation>Audit-Log als JSON-Zeilen exportieren…</translation>
    </message>
    <message>
        <source>Check that the audit log is whole</source>
        <comment>command</comment>
        <translation>Prüfen, ob das Audit-Log intakt ist</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <comment>title of a dialog</comment>
        <translation>Audit-Log exportieren</translation>
    </message>
    <message>
        <source>audit log</source>
        <comment>what is downloaded</comment>
        <translation>Audit-Log</translation>
    </message>
    <message>
        <source>The audit log could not be checked</source>
        <translation>Das Audit-Log konnte nicht geprüft werden</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is whole: %n entries follow one another</source>
        <translation>
            <numerusform>Das Audit-Log ist intakt: %n Eintrag, lückenlos</numerusform>
            <numerusform>Das Audit-Log ist intakt: %n Einträge, lückenlos</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is not whole at entry %1: %2</source>
        <comment>the reason</comment>
        <translation>Das Audit-Log ist bei Eintrag %1 nicht intakt: %2</translation>
    </message>
    <message>
        <source>Write what is shown into a file</source>
        <comment>tool tip</comment>
        <translation>Das Angezeigte in eine Datei schreiben</translation>
    </message>
    <message>
        <source>It is being checked.</source>
        <comment>the audit log</comment>
        <translation>Es wird gerade geprüft.</translation>
    </message>
    <message>
        <source>Whether entries were changed, removed or put in between</source>
        <comment>tool tip</comment>
        <translation>Ob Einträge geändert, entfernt oder eingefügt wurden</translation>
    </message>
    <message>
        <source>You may not see the audit log</source>
        <comment>title</comment>
        <translation>Sie dürfen das Audit-Log nicht sehen</translation>
    </message>
    <message>
        <source>This server has no audit log</source>
        <comment>title: an older server without the feature</comment>
        <translation>Dieser Server hat kein Audit-Log</translation>
    </message>
    <message>
        <source>It is of an older version, which keeps none.</source>
        <translation>Er ist von einer älteren Version, die dies nicht hat.</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <comment>title: of the audit log</comment>
        <translation>Kein passender Eintrag</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Versuchen Sie andere Wörter oder lassen Sie sich alle anzeigen.</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <comment>title: an empty audit log</comment>
        <translation>Noch wurde nichts getan</translation>
    </message>
    <message>
        <source>Whatever changes something on this server will stand here, with who did it.</source>
        <translation>Jede Änderung auf diesem Server wird hier stehen, samt der Person, die sie vorgenommen hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n matching entries</source>
        <comment>footer: of the audit log</comment>
        <translation>
            <numerusform>%n passender Eintrag</numerusform>
            <numerusform>%n passende Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>footer: of the audit log</comment>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupActions</name>
    <message>
        <source>Choose a backup first.</source>
        <translation>Wählen Sie zuerst ein Backup aus.</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <comment>with a backup</comment>
        <translation>Es läuft nichts.</translation>
    </message>
    <message>
        <source>Something is under way with it. Cancel that first.</source>
        <comment>a backup</comment>
        <translation>Damit läuft gerade etwas. Brechen Sie das zuerst ab.</translation>
    </message>
    <message>
        <source>It is not finished yet.</source>
        <comment>a backup</comment>
        <translation>Es ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>It was not completed.</source>
        <comment>a backup</comment>
        <translation>Es wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Something is under way with it already.</source>
        <comment>a backup</comment>
        <translation>Damit läuft bereits etwas.</translation>
    </message>
    <message>
        <source>%1 could not be verified</source>
        <comment>a backup</comment>
        <translation>%1 konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>%1 is being verified</source>
        <comment>a backup</comment>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>The drill of %1 could not begin</source>
        <comment>a backup</comment>
        <translation>Der Restore-Test von %1 konnte nicht beginnen</translation>
    </message>
    <message>
        <source>%1 is being restored into a throw-away place</source>
        <comment>a backup</comment>
        <translation>%1 wird vorübergehend an anderer Stelle wiederhergestellt</translation>
    </message>
    <message>
        <source>The work on %1 could not be cancelled</source>
        <comment>a backup</comment>
        <translation>Die Arbeit an %1 konnte nicht abgebrochen werden</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>a backup</comment>
        <translation>%1 wurde gelöscht</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>a backup</comment>
        <translation>%1 konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <source>%1 could not be run</source>
        <comment>a schedule</comment>
        <translation>%1 konnte nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>%1 runs now</source>
        <comment>a schedule</comment>
        <translation>%1 läuft jetzt</translation>
    </message>
    <message>
        <source>%1 could not be changed</source>
        <comment>a schedule</comment>
        <translation>%1 konnte nicht geändert werden</translation>
    </message>
    <message>
        <source>%1 is switched on</source>
        <comment>a schedule</comment>
        <translation>%1 ist eingeschaltet</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <comment>a schedule</comment>
        <translation>%1 ist ausgeschaltet</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>a schedule</comment>
        <translation>%1 konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <source>%1 was deleted. Its backups stay.</source>
        <comment>a schedule</comment>
        <translation>%1 wurde gelöscht. Die Backups bleiben.</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupContents</name>
    <message>
        <source>Search files</source>
        <comment>placeholder: in a backup</comment>
        <translation>Dateien suchen</translation>
    </message>
    <message>
        <source>Search files</source>
        <comment>accessible name: in a backup</comment>
        <translation>Dateien suchen</translation>
    </message>
    <message>
        <source>Contents of the backup</source>
        <comment>accessible name of the tree</comment>
        <translation>Inhalt des Backups</translation>
    </message>
    <message>
        <source>No file matches</source>
        <comment>title</comment>
        <translation>Keine passende Datei</translation>
    </message>
    <message>
        <source>Nothing is in it</source>
        <comment>title: a backup without files</comment>
        <translation>Nichts darin</translation>
    </message>
    <message>
        <source>A search looks at the whole path. Try a part of the name.</source>
        <translation>Durchsucht wird der ganze Pfad. Versuchen Sie einen Teil des Namens.</translation>
    </message>
    <message>
        <source>Neither definitions nor files were asked for.</source>
        <translation>Weder Definitionen noch Dateien wurden angefordert.</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupDetail</name>
    <message>
        <source>Overview</source>
        <comment>tab</comment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>tab: what lies in a backup</comment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Parts of the backup</source>
        <comment>accessible name of the tabs</comment>
        <translation>Teile des Backups</translation>
    </message>
    <message>
        <source>Restore…</source>
        <comment>button: a backup</comment>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Download</source>
        <comment>button: a backup</comment>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>button: a backup</comment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Restore drill…</source>
        <comment>menu: a backup</comment>
        <translation>Restore-Test…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <comment>menu</comment>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Delete backup…</source>
        <comment>menu</comment>
        <translation>Backup löschen…</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupFilterBar</name>
    <message>
        <source>Filter backups</source>
        <comment>placeholder</comment>
        <translation>Backups filtern</translation>
    </message>
    <message>
        <source>Words of the name, id, description, services or who made it</source>
        <comment>tool tip</comment>
        <translation>Wörter aus Name, ID, Beschreibung, Diensten oder Ersteller</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: backups of any state</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button: choose type, origin, service</comment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show some types, origins or services only</source>
        <comment>tool tip</comment>
        <translation>Nur bestimmte Typen, Herkünfte oder Dienste anzeigen</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>menu: of a backup</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>menu: of a backup</comment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>menu: only backups that hold it</comment>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>menu: only backups that it made</comment>
        <translation>Zeitplan</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupOverview</name>
    <message>
        <source>Progress</source>
        <comment>accessible name: of a backup</comment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: work on a backup</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Proof</source>
        <comment>heading: what shows that a backup can be restored</comment>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Chain</source>
        <comment>heading: backups that build on one another</comment>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Read back</source>
        <comment>proof: every byte of the backup was checked</comment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>proof of a backup</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Whole, %1</source>
        <comment>proof; when</comment>
        <translation>Intakt, %1</translation>
    </message>
    <message>
        <source>Damaged, %1</source>
        <comment>proof; when</comment>
        <translation>Beschädigt, %1</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>proof: the backup was restored into a throw-away place</comment>
        <translation>Restore-Test</translation>
    </message>
    <message>
        <source>Restored in %1, %2</source>
        <comment>proof; a duration, when</comment>
        <translation>Wiederhergestellt in %1, %2</translation>
    </message>
    <message>
        <source>Failed, %1</source>
        <comment>proof; when</comment>
        <translation>Fehlgeschlagen, %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>proof: what was wrong</comment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>About</source>
        <comment>detail: description of a backup</comment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>detail: when</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>By</source>
        <comment>detail: who made the backup</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>detail</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>detail</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1, holds %2</source>
        <comment>sizes: of the archive, of what is in it</comment>
        <translation>%1, enthält %2</translation>
    </message>
    <message>
        <source>Estimate</source>
        <comment>detail</comment>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>about %1, %2</source>
        <comment>a size, a duration</comment>
        <translation>etwa %1, %2</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>detail</comment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>detail: how long</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>detail</comment>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>data</source>
        <comment>what is in a backup</comment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>configuration</source>
        <comment>what is in a backup</comment>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>logs</source>
        <comment>what is in a backup</comment>
        <translation>Logs</translation>
    </message>
    <message>
        <source>accounts and keys</source>
        <comment>what is in a backup</comment>
        <translation>Konten und Schlüssel</translation>
    </message>
    <message>
        <source>Holds</source>
        <comment>detail: what is in it</comment>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>detail</comment>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Kept until</source>
        <comment>detail</comment>
        <translation>Aufbewahrt bis</translation>
    </message>
    <message>
        <source>it is deleted</source>
        <comment>kept until</comment>
        <translation>zum Löschen</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <comment>detail</comment>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Builds on %1</source>
        <comment>link: a backup</comment>
        <translation>Baut auf %1 auf</translation>
    </message>
    <message>
        <source>Needed by %1</source>
        <comment>link: a backup</comment>
        <translation>Benötigt von %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupsPage</name>
    <message>
        <source>New backup</source>
        <comment>button</comment>
        <translation>Neues Backup</translation>
    </message>
    <message>
        <source>Upload</source>
        <comment>button: a backup from a file</comment>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>accessible name of the table</comment>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Create the first backup</source>
        <comment>button</comment>
        <translation>Erstes Backup erstellen</translation>
    </message>
    <message>
        <source>Upload one</source>
        <comment>button: a backup from a file</comment>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>title of the page</comment>
        <translation>Backups</translation>
    </message>
    <message>
        <source>New backup</source>
        <comment>command</comment>
        <translation>Neues Backup</translation>
    </message>
    <message>
        <source>Upload a backup…</source>
        <comment>command</comment>
        <translation>Backup hochladen…</translation>
    </message>
    <message>
        <source>Restore %1…</source>
        <comment>command; a backup</comment>
        <translation>%1 wiederherstellen…</translation>
    </message>
    <message>
        <source>Download %1…</source>
        <comment>command; a backup</comment>
        <translation>%1 herunterladen…</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <comment>command; a backup</comment>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>Drill %1…</source>
        <comment>command; a backup</comment>
        <translation>Restore-Test von %1…</translation>
    </message>
    <message>
        <source>Delete %1…</source>
        <comment>command; a backup</comment>
        <translation>%1 löschen…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <comment>menu: a backup</comment>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Download…</source>
        <comment>menu: a backup</comment>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>menu: a backup</comment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Restore drill…</source>
        <comment>menu: a backup</comment>
        <translation>Restore-Test…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>menu: work on a backup</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <comment>menu: a backup</comment>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <comment>title of a dialog; a backup&apos;s name</comment>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>Restore drill of %1</source>
        <comment>title of a dialog; a backup&apos;s name</comment>
        <translation>Restore-Test von %1</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>button: a backup</comment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Begin the drill</source>
        <comment>button</comment>
        <translation>Test beginnen</translation>
    </message>
    <message>
        <source>It was encrypted with a passphrase, which is needed to read it. It is not kept.</source>
        <translation>Es wurde mit einer Passphrase verschlüsselt, die zum Lesen nötig ist. Sie wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 is being made</source>
        <comment>a backup</comment>
        <translation>%1 wird erstellt</translation>
    </message>
    <message>
        <source>Download a backup</source>
        <comment>title of a dialog</comment>
        <translation>Backup herunterladen</translation>
    </message>
    <message>
        <source>Choose a backup to upload</source>
        <comment>title of a dialog</comment>
        <translation>Backup zum Hochladen wählen</translation>
    </message>
    <message>
        <source>Backups (%1)</source>
        <comment>kind of file</comment>
        <translation>Backups (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <comment>kind of file</comment>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>You may not see backups</source>
        <comment>title</comment>
        <translation>Sie dürfen keine Backups sehen</translation>
    </message>
    <message>
        <source>This server has no backups</source>
        <comment>title: an older server without the feature</comment>
        <translation>Dieser Server hat keine Backups</translation>
    </message>
    <message>
        <source>It is of an older version, which cannot make any.</source>
        <translation>Er ist von einer älteren Version, die keine erstellen kann.</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <comment>title</comment>
        <translation>Noch keine Backups</translation>
    </message>
    <message>
        <source>A backup holds services, their data and the platform&apos;s settings, is checked byte by byte, and can be restored as a whole or in parts. Make one now, or let a schedule do it.</source>
        <translation>Ein Backup enthält Dienste, ihre Daten und die Einstellungen der Plattform, wird Byte für Byte geprüft und lässt sich ganz oder in Teilen wiederherstellen. Erstellen Sie jetzt eines oder überlassen Sie es einem Zeitplan.</translation>
    </message>
    <message>
        <source>No backup matches</source>
        <comment>title</comment>
        <translation>Kein passendes Backup</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Versuchen Sie andere Wörter oder lassen Sie sich alle anzeigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n Backup</numerusform>
            <numerusform>%n Backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n backup(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 von %n Backup</numerusform>
            <numerusform>%1 von %n Backups</numerusform>
        </translation>
    </message>
    <message>
        <source>newest good one %1</source>
        <comment>footer: when</comment>
        <translation>neuestes intaktes %1</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) failed their check</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>%n Backup hat die Prüfung nicht bestanden</numerusform>
            <numerusform>%n Backups haben die Prüfung nicht bestanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::BulkDialog</name>
    <message numerus="yes">
        <source>Start %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>%n Dienst starten</numerusform>
            <numerusform>%n Dienste starten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>%n Dienst stoppen</numerusform>
            <numerusform>%n Dienste stoppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>%n Dienst neu starten</numerusform>
            <numerusform>%n Dienste neu starten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>%n Dienst löschen</numerusform>
            <numerusform>%n Dienste löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Started</source>
        <comment>result of an order</comment>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>result of an order</comment>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Restarted</source>
        <comment>result of an order</comment>
        <translation>Neu gestartet</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>result of an order</comment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>This cannot be undone. Those that run are stopped first.</source>
        <translation>Dies lässt sich nicht rückgängig machen. Laufende werden zuerst gestoppt.</translation>
    </message>
    <message>
        <source>Their clients lose the connection until they are started again.</source>
        <translation>Ihre Clients verlieren die Verbindung, bis sie wieder gestartet werden.</translation>
    </message>
    <message>
        <source>Their clients lose the connection for a moment.</source>
        <translation>Ihre Clients verlieren für einen Moment die Verbindung.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>They are needed by %1.</source>
        <comment>names of services</comment>
        <translation>Benötigt von: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes %n more request(s) before %1; what is left then waits.</source>
        <comment>time of day</comment>
        <translation>
            <numerusform>Der Server nimmt bis %1 nur noch %n Anfrage an; was dann übrig ist, wartet.</numerusform>
            <numerusform>Der Server nimmt bis %1 nur noch %n Anfragen an; was dann übrig ist, wartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Services and how the order went</source>
        <comment>accessible name</comment>
        <translation>Dienste und Ergebnis des Auftrags</translation>
    </message>
    <message>
        <source>Delete their logs, samples and working folders too</source>
        <comment>check box</comment>
        <translation>Auch Logs, Messwerte und Arbeitsordner löschen</translation>
    </message>
    <message>
        <source>Do not wait for them to end</source>
        <comment>check box</comment>
        <translation>Nicht auf ihr Ende warten</translation>
    </message>
    <message>
        <source>Waits for the server&apos;s limit until %1</source>
        <comment>state of an order; time of day</comment>
        <translation>Wartet wegen der Grenze des Servers bis %1</translation>
    </message>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>Zurzeit besteht keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>At work…</source>
        <comment>state of an order</comment>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>button: done of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Stop here</source>
        <comment>button: leave out what is not yet begun</comment>
        <translation>Hier aufhören</translation>
    </message>
    <message numerus="yes">
        <source>Try %n again</source>
        <comment>button: services for which an order failed</comment>
        <translation>
            <numerusform>%n erneut versuchen</numerusform>
            <numerusform>%n erneut versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>state of an order that was called off</comment>
        <translation>Nicht ausgeführt</translation>
    </message>
</context>
<context>
    <name>ui::pages::BulkModel</name>
    <message>
        <source>Service</source>
        <comment>column</comment>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: how an order went</comment>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConfigActions</name>
    <message>
        <source>Nobody has set it: its default holds.</source>
        <comment>why a setting cannot be set back</comment>
        <translation>Niemand hat ihn gesetzt: Es gilt der Standardwert.</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <comment>a configuration value</comment>
        <translation>%1 ist gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%1 is saved. %n service(s) take it up at the next start.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>%1 ist gespeichert. %n Dienst übernimmt den Wert beim nächsten Start.</numerusform>
            <numerusform>%1 ist gespeichert. %n Dienste übernehmen den Wert beim nächsten Start.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>a configuration value</comment>
        <translation>%1 wurde gelöscht</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>a configuration value</comment>
        <translation>%1 konnte nicht gelöscht werden</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConfigDetail</name>
    <message>
        <source>Value</source>
        <comment>tab: of a configuration value</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>History</source>
        <comment>tab: of a configuration value</comment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Parts of the value</source>
        <comment>accessible name of the tabs</comment>
        <translation>Teile des Werts</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add to the changes</source>
        <comment>button: make it later, with others</comment>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Copy key</source>
        <comment>menu</comment>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <comment>menu: how a service&apos;s environment refers to it</comment>
        <translation>Verweis kopieren</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Keep it encrypted</source>
        <comment>check box: a configuration value</comment>
        <translation>Verschlüsselt speichern</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>heading: services that refer to a configuration value</comment>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>History</source>
        <comment>accessible name of the table: changes of a configuration value</comment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>For every service that has no value of its own</source>
        <comment>a configuration value</comment>
        <translation>Für jeden Dienst, der keinen eigenen Wert hat</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <comment>a configuration value; a service</comment>
        <translation>Nur für %1</translation>
    </message>
    <message>
        <source>%1 has changed it meanwhile. Saving replaces that.</source>
        <comment>a configuration value; who</comment>
        <translation>%1 hat ihn inzwischen geändert. Beim Speichern wird das ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) use it, and take up a change at their next start.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>%n Dienst benutzt ihn und übernimmt eine Änderung beim nächsten Start.</numerusform>
            <numerusform>%n Dienste benutzen ihn und übernehmen eine Änderung beim nächsten Start.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change takes hold when the server is started again.</source>
        <translation>Eine Änderung wirkt erst, wenn der Server neu gestartet wird.</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>fact</comment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>The platform&apos;s own setting</source>
        <comment>scope of a configuration value</comment>
        <translation>Einstellung der Plattform selbst</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>fact</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Takes</source>
        <comment>fact: a permission</comment>
        <translation>Erfordert</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>fact: how a service refers to it</comment>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>fact</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>never: the default holds</source>
        <comment>a setting</comment>
        <translation>nie: Es gilt der Standardwert</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when; who</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>First set</source>
        <comment>fact</comment>
        <translation>Zuerst gesetzt</translation>
    </message>
    <message>
        <source>Show the service</source>
        <comment>tool tip</comment>
        <translation>Dienst anzeigen</translation>
    </message>
    <message>
        <source>The platform decides it for its own settings.</source>
        <translation>Bei ihren eigenen Einstellungen legt dies die Plattform fest.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <comment>a configuration value</comment>
        <translation>Er wird gerade gespeichert.</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>Es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>An encrypted value is shown to nobody: type a new one to keep it in the open.</source>
        <translation>Ein verschlüsselter Wert wird niemandem angezeigt: Geben Sie einen neuen ein, um ihn offen zu speichern.</translation>
    </message>
    <message>
        <source>Make it later, together with others</source>
        <comment>tool tip</comment>
        <translation>Später ausführen, zusammen mit anderen</translation>
    </message>
    <message>
        <source>Set back to the default…</source>
        <comment>menu: a setting</comment>
        <translation>Auf Standard zurücksetzen…</translation>
    </message>
    <message>
        <source>Delete value…</source>
        <comment>menu</comment>
        <translation>Wert löschen…</translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation>Wählen Sie zuerst eine Änderung aus.</translation>
    </message>
    <message>
        <source>What an encrypted value was before is kept nowhere.</source>
        <translation>Was ein verschlüsselter Wert vorher war, wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>There was no value before it.</source>
        <comment>a change</comment>
        <translation>Davor gab es keinen Wert.</translation>
    </message>
    <message>
        <source>It could not be taken back</source>
        <comment>a change</comment>
        <translation>Sie konnte nicht zurückgenommen werden</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <comment>title: of a configuration value</comment>
        <translation>Noch keine Änderungen</translation>
    </message>
    <message>
        <source>Nobody has set it: its default holds.</source>
        <translation>Niemand hat ihn gesetzt: Es gilt der Standardwert.</translation>
    </message>
    <message>
        <source>Revert this change</source>
        <comment>button: a configuration value goes back to the one before</comment>
        <translation>Änderung zurücknehmen</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConfigFilterBar</name>
    <message>
        <source>Filter configuration</source>
        <comment>placeholder</comment>
        <translation>Konfiguration filtern</translation>
    </message>
    <message>
        <source>Words of the key, the value, the service, what it is for or who changed it</source>
        <comment>tool tip</comment>
        <translation>Wörter aus Schlüssel, Wert, Dienst, Zweck oder wer ihn geändert hat</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: configuration values of any kind</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>filter: configuration values</comment>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>filter: configuration values that services refer to</comment>
        <translation>benutzt</translation>
    </message>
    <message>
        <source>set</source>
        <comment>filter: configuration values, no defaults</comment>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button: choose service, traits</comment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show the values of one service, or some only</source>
        <comment>tool tip</comment>
        <translation>Nur die Werte eines Dienstes oder nur manche anzeigen</translation>
    </message>
    <message>
        <source>Only encrypted ones</source>
        <comment>menu: configuration values</comment>
        <translation>Nur verschlüsselte</translation>
    </message>
    <message>
        <source>Only those in use</source>
        <comment>menu: configuration values that services refer to</comment>
        <translation>Nur benutzte</translation>
    </message>
    <message>
        <source>No defaults</source>
        <comment>menu: only configuration values that somebody has set</comment>
        <translation>Keine Standardwerte</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>menu: only its values</comment>
        <translation>Dienst</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConfigPage</name>
    <message>
        <source>New value</source>
        <comment>button: a configuration value</comment>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>button: configuration from a file</comment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>accessible name of the table</comment>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Set the first value</source>
        <comment>button</comment>
        <translation>Ersten Wert setzen</translation>
    </message>
    <message>
        <source>Import some</source>
        <comment>button: configuration from a file</comment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>button: the gathered changes</comment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Review…</source>
        <comment>button: the gathered changes</comment>
        <translation>Durchsehen…</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>title of the page</comment>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>New configuration value…</source>
        <comment>command</comment>
        <translation>Neuer Konfigurationswert…</translation>
    </message>
    <message>
        <source>Import configuration…</source>
        <comment>command</comment>
        <translation>Konfiguration importieren…</translation>
    </message>
    <message>
        <source>Review changes of the configuration…</source>
        <comment>command</comment>
        <translation>Änderungen der Konfiguration durchsehen…</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu: a configuration value</comment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Add its deletion to the changes</source>
        <comment>menu: a configuration value</comment>
        <translation>Löschen vormerken</translation>
    </message>
    <message>
        <source>Set back to the default…</source>
        <comment>menu: a setting</comment>
        <translation>Auf Standard zurücksetzen…</translation>
    </message>
    <message>
        <source>Delete value…</source>
        <comment>menu</comment>
        <translation>Wert löschen…</translation>
    </message>
    <message>
        <source>All of it is set already.</source>
        <translation>Alles davon ist schon gesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed</source>
        <comment>of the configuration</comment>
        <translation>
            <numerusform>%n Wert geändert</numerusform>
            <numerusform>%n Werte geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not see the configuration</source>
        <comment>title</comment>
        <translation>Sie dürfen die Konfiguration nicht sehen</translation>
    </message>
    <message>
        <source>This server has no configuration</source>
        <comment>title: an older server without the feature</comment>
        <translation>Dieser Server hat keine Konfiguration</translation>
    </message>
    <message>
        <source>It is of an older version, which keeps none.</source>
        <translation>Er ist von einer älteren Version, die dies nicht hat.</translation>
    </message>
    <message>
        <source>Nothing is configured yet</source>
        <comment>title</comment>
        <translation>Noch ist nichts konfiguriert</translation>
    </message>
    <message>
        <source>Values that are set here reach services whose environment refers to them as config:KEY. They can be kept encrypted, and every change can be taken back.</source>
        <translation>Hier gesetzte Werte erreichen Dienste, deren Umgebung mit config:KEY auf sie verweist. Sie lassen sich verschlüsselt speichern, und jede Änderung kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>No value matches</source>
        <comment>title</comment>
        <translation>Kein passender Wert</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Versuchen Sie andere Wörter oder lassen Sie sich alle anzeigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) gathered, and not made yet</source>
        <comment>of the configuration</comment>
        <translation>
            <numerusform>%n Änderung vorgemerkt, noch nicht ausgeführt</numerusform>
            <numerusform>%n Änderungen vorgemerkt, noch nicht ausgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 von %n Wert</numerusform>
            <numerusform>%1 von %n Werten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <comment>footer: configuration values, no defaults</comment>
        <translation>
            <numerusform>%n gesetzt</numerusform>
            <numerusform>%n gesetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::DashboardChart</name>
    <message>
        <source>CPU by service</source>
        <comment>heading of a chart</comment>
        <translation>CPU nach Dienst</translation>
    </message>
    <message>
        <source>Memory by service</source>
        <comment>heading of a chart</comment>
        <translation>Speicher nach Dienst</translation>
    </message>
    <message>
        <source>Opens the metrics</source>
        <comment>what a heading does when it is pressed</comment>
        <translation>Öffnet die Metriken</translation>
    </message>
    <message>
        <source>You may not see services</source>
        <comment>note in a chart</comment>
        <translation>Sie dürfen keine Dienste sehen</translation>
    </message>
    <message>
        <source>Your roles lack the permission %1.</source>
        <translation>Ihren Rollen fehlt die Berechtigung %1.</translation>
    </message>
    <message>
        <source>The services could not be loaded</source>
        <comment>note in a chart</comment>
        <translation>Die Dienste konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>You may not see metrics</source>
        <comment>note in a chart</comment>
        <translation>Sie dürfen keine Metriken sehen</translation>
    </message>
    <message>
        <source>The samples could not be loaded</source>
        <comment>note in a chart</comment>
        <translation>Die Messwerte konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>No service is running</source>
        <comment>note in a chart</comment>
        <translation>Kein Dienst läuft</translation>
    </message>
    <message>
        <source>What the busiest ones use is drawn here.</source>
        <translation>Hier erscheint der Verbrauch der aktivsten Dienste.</translation>
    </message>
    <message>
        <source>Go to services</source>
        <comment>button</comment>
        <translation>Zu den Diensten</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <comment>note in a chart</comment>
        <translation>Noch keine Messwerte</translation>
    </message>
    <message>
        <source>The first ones come within seconds.</source>
        <translation>Die ersten kommen in wenigen Sekunden.</translation>
    </message>
</context>
<context>
    <name>ui::pages::DashboardPage</name>
    <message>
        <source>Stretch of time</source>
        <comment>accessible name of a row of chips</comment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>1 h</source>
        <comment>stretch of time</comment>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>stretch of time</comment>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <comment>stretch of time</comment>
        <translation>7 d</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <comment>title of a page</comment>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>tile</comment>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Host CPU</source>
        <comment>tile</comment>
        <translation>Host-CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>tile</comment>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Disk</source>
        <comment>tile</comment>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>tile</comment>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Connections</source>
        <comment>tile</comment>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Platform health</source>
        <comment>heading</comment>
        <translation>Zustand der Plattform</translation>
    </message>
    <message>
        <source>Busiest services</source>
        <comment>heading</comment>
        <translation>Aktivste Dienste</translation>
    </message>
    <message>
        <source>All services</source>
        <comment>link</comment>
        <translation>Alle Dienste</translation>
    </message>
    <message>
        <source>on average of the last minutes</source>
        <comment>beside a heading: how services are ranked</comment>
        <translation>im Mittel der letzten Minuten</translation>
    </message>
    <message>
        <source>Busiest services</source>
        <comment>accessible name of a table</comment>
        <translation>Aktivste Dienste</translation>
    </message>
    <message>
        <source>Recent events</source>
        <comment>heading</comment>
        <translation>Letzte Ereignisse</translation>
    </message>
    <message>
        <source>Recent events</source>
        <comment>accessible name of a list</comment>
        <translation>Letzte Ereignisse</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <comment>command</comment>
        <translation>Letzte Stunde anzeigen</translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <comment>command</comment>
        <translation>Letzte 24 Stunden anzeigen</translation>
    </message>
    <message>
        <source>Show the last 7 days</source>
        <comment>command</comment>
        <translation>Letzte 7 Tage anzeigen</translation>
    </message>
    <message>
        <source>Busiest services by CPU</source>
        <comment>command</comment>
        <translation>Aktivste Dienste nach CPU</translation>
    </message>
    <message>
        <source>Busiest services by memory</source>
        <comment>command</comment>
        <translation>Aktivste Dienste nach Speicher</translation>
    </message>
    <message>
        <source>Figures as of %1; they go on when the server answers again.</source>
        <comment>time</comment>
        <translation>Zahlen vom Stand %1; es geht weiter, wenn der Server wieder antwortet.</translation>
    </message>
    <message>
        <source>not allowed</source>
        <comment>tile</comment>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>not available</source>
        <comment>tile</comment>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>of %1 running</source>
        <comment>services: after the number that run</comment>
        <translation>von %1 laufen</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n ausgefallen</numerusform>
            <numerusform>%n ausgefallen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the services that failed</source>
        <translation>Ausgefallene Dienste anzeigen</translation>
    </message>
    <message>
        <source>High</source>
        <comment>CPU or memory</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Above %1</source>
        <comment>tool tip: why a figure is marked; a percentage</comment>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <comment>share of memory</comment>
        <translation>%1 belegt</translation>
    </message>
    <message>
        <source>%1 since the server started</source>
        <comment>requests</comment>
        <translation>%1 seit dem Start des Servers</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>many requests fail</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1 of the requests fail</source>
        <translation>%1 der Anfragen schlagen fehl</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>tile: the server does not say</comment>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>This server sends no such figure.</source>
        <translation>Dieser Server sendet keine solche Zahl.</translation>
    </message>
    <message>
        <source>% used</source>
        <comment>disk: after a number</comment>
        <translation>% belegt</translation>
    </message>
    <message numerus="yes">
        <source>open · %n watching</source>
        <comment>connections: those that follow events</comment>
        <translation>
            <numerusform>offen · %n Beobachter</numerusform>
            <numerusform>offen · %n Beobachter</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <comment>connections: after a number</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>You may not see the health</source>
        <comment>note in a card</comment>
        <translation>Sie dürfen den Zustand nicht sehen</translation>
    </message>
    <message>
        <source>The health could not be asked for</source>
        <comment>note in a card</comment>
        <translation>Der Zustand konnte nicht abgefragt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Event stream</source>
        <comment>health check: how live changes come</comment>
        <translation>Ereignisstrom</translation>
    </message>
    <message>
        <source>Version %1</source>
        <comment>of the server</comment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>You may not see services</source>
        <comment>note in a card</comment>
        <translation>Sie dürfen keine Dienste sehen</translation>
    </message>
    <message>
        <source>Your roles lack the permission %1.</source>
        <translation>Ihren Rollen fehlt die Berechtigung %1.</translation>
    </message>
    <message>
        <source>The services could not be loaded</source>
        <comment>note in a card</comment>
        <translation>Die Dienste konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>No services yet</source>
        <comment>note in a card</comment>
        <translation>Noch keine Dienste</translation>
    </message>
    <message>
        <source>Describe one, or begin with samples from the catalogue.</source>
        <translation>Beschreiben Sie einen oder beginnen Sie mit Beispielen aus dem Katalog.</translation>
    </message>
    <message>
        <source>Add a service</source>
        <comment>button</comment>
        <translation>Dienst hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <comment>note in a card</comment>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>The services that use the most show here as soon as one runs.</source>
        <translation>Die Dienste mit dem höchsten Verbrauch erscheinen hier, sobald einer läuft.</translation>
    </message>
    <message>
        <source>Go to services</source>
        <comment>button</comment>
        <translation>Zu den Diensten</translation>
    </message>
    <message>
        <source>You may not see events</source>
        <comment>note in a card</comment>
        <translation>Sie dürfen keine Ereignisse sehen</translation>
    </message>
    <message>
        <source>Nothing has happened</source>
        <comment>note in a card</comment>
        <translation>Nichts ist geschehen</translation>
    </message>
    <message>
        <source>Watching since %1. Starts, stops and failures show here at once.</source>
        <comment>time of day</comment>
        <translation>Beobachtet seit %1. Starts, Stopps und Ausfälle erscheinen hier sofort.</translation>
    </message>
</context>
<context>
    <name>ui::pages::JumpToTime</name>
    <message>
        <source>Jump to a time</source>
        <comment>title of a dialog</comment>
        <translation>Zu Zeitpunkt springen</translation>
    </message>
    <message>
        <source>Jump</source>
        <comment>button: to a time in a log</comment>
        <translation>Springen</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>label</comment>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Such as 12:03, 2026-11-23 12:03:10, or -15m for fifteen minutes ago</source>
        <comment>hint</comment>
        <translation>Etwa 12:03, 2026-11-23 12:03:10 oder -15m für „vor fünfzehn Minuten“</translation>
    </message>
    <message>
        <source>This is no time that can be understood</source>
        <comment>error of a field</comment>
        <translation>Dies ist keine verständliche Zeitangabe</translation>
    </message>
</context>
<context>
    <name>ui::pages::KeyList</name>
    <message>
        <source>API keys</source>
        <comment>accessible name of the table</comment>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>Wählen Sie zuerst einen Schlüssel aus.</translation>
    </message>
    <message>
        <source>Copy its beginning</source>
        <comment>menu: of an API key, by which one knows it</comment>
        <translation>Anfang kopieren</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <comment>menu: an API key</comment>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>%1 could not be revoked: %2</source>
        <comment>an API key, why</comment>
        <translation>%1 konnte nicht widerrufen werden: %2</translation>
    </message>
    <message>
        <source>%1 was revoked</source>
        <comment>an API key</comment>
        <translation>%1 wurde widerrufen</translation>
    </message>
</context>
<context>
    <name>ui::pages::KeysPage</name>
    <message>
        <source>New key</source>
        <comment>button: an API key</comment>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <comment>button: an API key</comment>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>API keys</source>
        <comment>title of the page</comment>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Filter API keys</source>
        <comment>placeholder</comment>
        <translation>API-Schlüssel filtern</translation>
    </message>
    <message>
        <source>Words of the name, the beginning, what it may or who made it</source>
        <comment>tool tip</comment>
        <translation>Wörter aus Name, Anfang, Berechtigungen oder Ersteller</translation>
    </message>
    <message>
        <source>Whose keys</source>
        <comment>accessible name: own or everybody&apos;s</comment>
        <translation>Wessen Schlüssel</translation>
    </message>
    <message>
        <source>My keys</source>
        <comment>whose API keys</comment>
        <translation>Meine Schlüssel</translation>
    </message>
    <message>
        <source>Everybody&apos;s keys</source>
        <comment>whose API keys</comment>
        <translation>Alle Schlüssel</translation>
    </message>
    <message>
        <source>Make the first key</source>
        <comment>button: an API key</comment>
        <translation>Ersten Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Your account may not see the keys of others.</source>
        <translation>Ihr Konto darf die Schlüssel anderer nicht sehen.</translation>
    </message>
    <message>
        <source>You may not see API keys</source>
        <comment>title</comment>
        <translation>Sie dürfen keine API-Schlüssel sehen</translation>
    </message>
    <message>
        <source>No API keys yet</source>
        <comment>title</comment>
        <translation>Noch keine API-Schlüssel</translation>
    </message>
    <message>
        <source>A key lets a program in without a password: a scraper of metrics, a pipeline, a script. It may do no more than you may, and less if you say so.</source>
        <translation>Ein Schlüssel gewährt einem Programm ohne Passwort Zugang: einem Metrik-Sammler, einer Pipeline, einem Skript. Er darf nicht mehr als Sie, und weniger, wenn Sie es festlegen.</translation>
    </message>
    <message>
        <source>No key matches</source>
        <comment>title</comment>
        <translation>Kein passender Schlüssel</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Versuchen Sie andere Wörter oder lassen Sie sich alle anzeigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n API-Schlüssel</numerusform>
            <numerusform>%n API-Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n API key(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 von %n API-Schlüssel</numerusform>
            <numerusform>%1 von %n API-Schlüsseln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) end soon</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>%n API-Schlüssel läuft bald ab</numerusform>
            <numerusform>%n API-Schlüssel laufen bald ab</numerusform>
        </translation>
    </message>
    <message>
        <source>New API key…</source>
        <comment>command</comment>
        <translation>Neuer API-Schlüssel…</translation>
    </message>
    <message>
        <source>Revoke %1…</source>
        <comment>command; an API key</comment>
        <translation>%1 widerrufen…</translation>
    </message>
</context>
<context>
    <name>ui::pages::ListFilterBar</name>
    <message>
        <source>All</source>
        <comment>filter: of any state</comment>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>ui::pages::ListFoot</name>
    <message>
        <source>Updated live</source>
        <comment>footer</comment>
        <translation>Live aktualisiert</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>footer: time of day</comment>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::ListStates</name>
    <message>
        <source>Your roles lack the permission %1.</source>
        <translation>Ihren Rollen fehlt die Berechtigung %1.</translation>
    </message>
    <message>
        <source>Your account lacks the permission.</source>
        <translation>Ihrem Konto fehlt die Berechtigung.</translation>
    </message>
</context>
<context>
    <name>ui::pages::LogsPage</name>
    <message>
        <source>Logs</source>
        <comment>title of a page</comment>
        <translation>Logs</translation>
    </message>
    <message>
        <source>%1 lines are too many for the clipboard. Save them to a file instead.</source>
        <translation>%1 Zeilen sind zu viel für die Zwischenablage. Speichern Sie sie stattdessen in einer Datei.</translation>
    </message>
    <message>
        <source>Connection lost %1 – %2</source>
        <comment>in a log: from when to when</comment>
        <translation>Verbindung verloren %1 – %2</translation>
    </message>
    <message>
        <source>Earlier lines could not be fetched</source>
        <translation>Frühere Zeilen konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>No more lines fit into memory. Choose fewer services to read further back.</source>
        <translation>Mehr Zeilen passen nicht in den Speicher. Wählen Sie weniger Dienste, um weiter zurück zu lesen.</translation>
    </message>
    <message>
        <source>The log begins later than that; this is its first line.</source>
        <translation>Das Log beginnt später; dies ist seine erste Zeile.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <comment>title of a dialog</comment>
        <translation>Log speichern</translation>
    </message>
    <message>
        <source>Text (*.log)</source>
        <comment>kind of file</comment>
        <translation>Text (*.log)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <comment>kind of file</comment>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were saved to %1</source>
        <translation>
            <numerusform>%n Zeile wurde in %1 gespeichert</numerusform>
            <numerusform>%n Zeilen wurden in %1 gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be saved</source>
        <translation>%1 konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Pause the log</source>
        <comment>command</comment>
        <translation>Log anhalten</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <comment>command</comment>
        <translation>Dem Log folgen</translation>
    </message>
    <message>
        <source>Jump to a time in the log</source>
        <comment>command</comment>
        <translation>Im Log zu einem Zeitpunkt springen</translation>
    </message>
    <message>
        <source>Choose the services of the log</source>
        <comment>command</comment>
        <translation>Dienste des Logs wählen</translation>
    </message>
    <message>
        <source>Save the log to a file</source>
        <comment>command</comment>
        <translation>Log in einer Datei speichern</translation>
    </message>
    <message>
        <source>Show every line of the log</source>
        <comment>command</comment>
        <translation>Jede Zeile des Logs anzeigen</translation>
    </message>
    <message>
        <source>UTC</source>
        <comment>how times are shown</comment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Relative time</source>
        <comment>how times are shown</comment>
        <translation>Relative Zeit</translation>
    </message>
    <message>
        <source>Local time</source>
        <comment>how times are shown</comment>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Stop or go on following the newest lines (Ctrl+P)</source>
        <comment>tool tip</comment>
        <translation>Den neuesten Zeilen nicht mehr oder wieder folgen (Strg+P)</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: stop following the log</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Follow</source>
        <comment>button: go on following the log</comment>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button: save the log to a file</comment>
        <translation>Export</translation>
    </message>
    <message>
        <source>Save the lines that are shown to a file (Ctrl+S)</source>
        <comment>tool tip</comment>
        <translation>Die angezeigten Zeilen in einer Datei speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>log level</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warn</source>
        <comment>log level</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Info</source>
        <comment>log level</comment>
        <translation>Info</translation>
    </message>
    <message>
        <source>Debug</source>
        <comment>log level</comment>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Choose services</source>
        <comment>button: for the log</comment>
        <translation>Dienste wählen</translation>
    </message>
    <message>
        <source>Show what is running</source>
        <comment>button: for the log</comment>
        <translation>Laufende anzeigen</translation>
    </message>
    <message>
        <source>Go to services</source>
        <comment>button</comment>
        <translation>Zu den Diensten</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <comment>button</comment>
        <translation>Suche und Filter aufheben</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>How times are shown</source>
        <comment>tool tip</comment>
        <translation>Wie Zeiten angezeigt werden</translation>
    </message>
    <message>
        <source>Jump to a time…</source>
        <comment>menu</comment>
        <translation>Zu Zeitpunkt springen…</translation>
    </message>
    <message>
        <source>Break long lines into rows, or scroll sideways</source>
        <comment>tool tip</comment>
        <translation>Lange Zeilen umbrechen oder seitlich scrollen</translation>
    </message>
    <message>
        <source>Wrap on</source>
        <comment>how long lines are shown</comment>
        <translation>Umbruch ein</translation>
    </message>
    <message>
        <source>Wrap off</source>
        <comment>how long lines are shown</comment>
        <translation>Umbruch aus</translation>
    </message>
    <message>
        <source>Following paused</source>
        <comment>state of a log</comment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Following</source>
        <comment>state of a log</comment>
        <translation>Folgt</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>title of an empty page</comment>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Start the local server or connect to another one to read its logs.</source>
        <translation>Starten Sie den lokalen Server oder verbinden Sie sich mit einem anderen, um dessen Logs zu lesen.</translation>
    </message>
    <message>
        <source>You may not read logs</source>
        <comment>title of an empty page</comment>
        <translation>Sie dürfen keine Logs lesen</translation>
    </message>
    <message>
        <source>Your roles do not include logs:read. An administrator of this server can give you one that does.</source>
        <translation>Ihre Rollen enthalten logs:read nicht. Ein Administrator dieses Servers kann Ihnen eine solche Rolle geben.</translation>
    </message>
    <message>
        <source>No services yet</source>
        <comment>title of an empty page</comment>
        <translation>Noch keine Dienste</translation>
    </message>
    <message>
        <source>What your services write appears here, from their first line on.</source>
        <translation>Was Ihre Dienste schreiben, erscheint hier ab der ersten Zeile.</translation>
    </message>
    <message>
        <source>Whose log?</source>
        <comment>title of an empty page</comment>
        <translation>Wessen Log?</translation>
    </message>
    <message>
        <source>Choose one or several services; their lines are merged by time.</source>
        <translation>Wählen Sie einen oder mehrere Dienste aus; ihre Zeilen werden nach Zeit zusammengeführt.</translation>
    </message>
    <message>
        <source>No line matches</source>
        <comment>title of an empty page</comment>
        <translation>Keine passende Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out by the search and the filters.</source>
        <translation>
            <numerusform>%n Zeile ist durch Suche und Filter ausgeblendet.</numerusform>
            <numerusform>%n Zeilen sind durch Suche und Filter ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <comment>title of an empty page</comment>
        <translation>Warten auf die Verbindung</translation>
    </message>
    <message>
        <source>The log is read as soon as the server answers.</source>
        <translation>Das Log wird gelesen, sobald der Server antwortet.</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <comment>title of an empty page</comment>
        <translation>Noch keine Logzeilen</translation>
    </message>
    <message>
        <source>New lines appear here as they are written.</source>
        <translation>Neue Zeilen erscheinen hier, sobald sie geschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln hits</source>
        <comment>search: the chosen one of all</comment>
        <translation>
            <numerusform>%1 von %Ln Treffer</numerusform>
            <numerusform>%1 von %Ln Treffern</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <comment>state of a search</comment>
        <translation>Wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <comment>search: matching ones of all</comment>
        <translation>
            <numerusform>%1 von %Ln Zeile</numerusform>
            <numerusform>%1 von %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <comment>size of a log: shown and all</comment>
        <translation>
            <numerusform>%1 von %Ln Zeile</numerusform>
            <numerusform>%1 von %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>size of a log</comment>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lines/s</source>
        <comment>speed of a log</comment>
        <translation>%1 Zeilen/s</translation>
    </message>
    <message>
        <source>Connection lost; this is the log as of %1</source>
        <comment>time</comment>
        <translation>Verbindung verloren; dies ist das Log, Stand %1</translation>
    </message>
    <message>
        <source>Reading back to that time…</source>
        <comment>state of a log</comment>
        <translation>Bis zu diesem Zeitpunkt wird zurückgelesen…</translation>
    </message>
    <message>
        <source>Reading earlier lines…</source>
        <comment>state of a log</comment>
        <translation>Frühere Zeilen werden gelesen…</translation>
    </message>
    <message>
        <source>%1 older lines were let go to save memory</source>
        <comment>state of a log</comment>
        <translation>%1 ältere Zeilen wurden verworfen, um Speicher zu sparen</translation>
    </message>
</context>
<context>
    <name>ui::pages::LogsSearchBar</name>
    <message>
        <source>Search the log</source>
        <comment>placeholder</comment>
        <translation>Log durchsuchen</translation>
    </message>
    <message>
        <source>Search the log</source>
        <comment>accessible name</comment>
        <translation>Log durchsuchen</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <comment>button</comment>
        <translation>Voriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <comment>button</comment>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <comment>button</comment>
        <translation>Suche leeren (Esc)</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <comment>option of a search</comment>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <comment>option of a search</comment>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Only matches</source>
        <comment>option of a search</comment>
        <translation>Nur Treffer</translation>
    </message>
    <message>
        <source>Show only lines that match</source>
        <comment>option of a search</comment>
        <translation>Nur passende Zeilen anzeigen</translation>
    </message>
</context>
<context>
    <name>ui::pages::LogsServiceBar</name>
    <message>
        <source>Service</source>
        <comment>button: add one to the log</comment>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Add a service</source>
        <comment>button</comment>
        <translation>Dienst hinzufügen</translation>
    </message>
    <message>
        <source>Add or remove services (Ctrl+L)</source>
        <comment>tool tip</comment>
        <translation>Dienste hinzufügen oder entfernen (Strg+L)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>services that have no room over the log</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::MenuFilterBar</name>
    <message>
        <source>Shown: %1</source>
        <comment>tool tip: what is filtered for</comment>
        <translation>Angezeigt: %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::MetricCard</name>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>newest value in a chart</comment>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>of the values in a chart</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Highest</source>
        <comment>of the values in a chart</comment>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Chart of %1</source>
        <comment>accessible name; a metric</comment>
        <translation>Diagramm von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n curve(s) could not be loaded: %1</source>
        <comment>of a chart</comment>
        <translation>
            <numerusform>%n Kurve konnte nicht geladen werden: %1</numerusform>
            <numerusform>%n Kurven konnten nicht geladen werden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No samples in this stretch of time</source>
        <comment>over an empty chart</comment>
        <translation>Keine Messwerte in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Loading…</source>
        <comment>over an empty chart</comment>
        <translation>Wird geladen…</translation>
    </message>
</context>
<context>
    <name>ui::pages::MetricsPage</name>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>Metrics of the last 15 minutes</source>
        <translation>Metriken der letzten 15 Minuten</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Metrics of the last hour</source>
        <translation>Metriken der letzten Stunde</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>Metrics of the last 6 hours</source>
        <translation>Metriken der letzten 6 Stunden</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Metrics of the last 24 hours</source>
        <translation>Metriken der letzten 24 Stunden</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>Metrics of the last 7 days</source>
        <translation>Metriken der letzten 7 Tage</translation>
    </message>
    <message>
        <source>15 d</source>
        <translation>15 d</translation>
    </message>
    <message>
        <source>Metrics of the last 15 days</source>
        <translation>Metriken der letzten 15 Tage</translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <comment>button</comment>
        <translation>Letzte 24 Stunden anzeigen</translation>
    </message>
    <message>
        <source>Choose other services</source>
        <comment>button</comment>
        <translation>Andere Dienste wählen</translation>
    </message>
    <message>
        <source>Show the usual metrics</source>
        <comment>button</comment>
        <translation>Übliche Metriken anzeigen</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>button: add a service to the charts</comment>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Choose services</source>
        <comment>accessible name of a button</comment>
        <translation>Dienste wählen</translation>
    </message>
    <message>
        <source>Choose services (Ctrl+F)</source>
        <comment>tool tip</comment>
        <translation>Dienste wählen (Strg+F)</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>button: back to the live charts</comment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to live (double-click in a chart)</source>
        <comment>tool tip</comment>
        <translation>Zurück zu Live (Doppelklick in ein Diagramm)</translation>
    </message>
    <message>
        <source>Stretch of time</source>
        <comment>accessible name</comment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tool tip: a metric and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drag to zoom, Shift+drag to move, double-click to reset</source>
        <comment>footer: how to use the charts</comment>
        <translation>Ziehen zoomt, Umschalt+Ziehen verschiebt, Doppelklick setzt zurück</translation>
    </message>
    <message>
        <source>With the keyboard: arrows move, plus and minus zoom, Shift+arrows read values, Home resets</source>
        <comment>tool tip</comment>
        <translation>Mit der Tastatur: Pfeile verschieben, Plus und Minus zoomen, Umschalt+Pfeile lesen Werte, Pos1 setzt zurück</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: charts stand still</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button</comment>
        <translation>Export</translation>
    </message>
    <message>
        <source>Points as CSV…</source>
        <comment>menu entry</comment>
        <translation>Punkte als CSV…</translation>
    </message>
    <message>
        <source>CSV files</source>
        <comment>kind of file</comment>
        <translation>CSV-Dateien</translation>
    </message>
    <message>
        <source>Charts as PNG…</source>
        <comment>menu entry</comment>
        <translation>Diagramme als PNG…</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <comment>kind of file</comment>
        <translation>PNG-Bilder</translation>
    </message>
    <message>
        <source>Copy the charts</source>
        <comment>menu entry</comment>
        <translation>Diagramme kopieren</translation>
    </message>
    <message>
        <source>The charts are in the clipboard</source>
        <comment>toast</comment>
        <translation>Die Diagramme sind in der Zwischenablage</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>title of a page</comment>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Choose services for the charts</source>
        <comment>command</comment>
        <translation>Dienste für die Diagramme wählen</translation>
    </message>
    <message>
        <source>Export the points of the charts as CSV</source>
        <comment>command</comment>
        <translation>Punkte der Diagramme als CSV exportieren</translation>
    </message>
    <message>
        <source>Export the charts as PNG</source>
        <comment>command</comment>
        <translation>Diagramme als PNG exportieren</translation>
    </message>
    <message>
        <source>d MMM hh:mm</source>
        <comment>day and time, the letters of QDateTime</comment>
        <translation>d. MMM hh:mm</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a stretch from one time to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>button: charts follow again</comment>
        <translation>Live</translation>
    </message>
    <message>
        <source>Hold the charts where they are</source>
        <comment>tool tip</comment>
        <translation>Diagramme an dieser Stelle anhalten</translation>
    </message>
    <message>
        <source>Follow what happens now</source>
        <comment>tool tip</comment>
        <translation>Dem aktuellen Geschehen folgen</translation>
    </message>
    <message>
        <source>Export metrics</source>
        <comment>title of a dialog</comment>
        <translation>Metriken exportieren</translation>
    </message>
    <message>
        <source>The points are in %1</source>
        <comment>toast; a file</comment>
        <translation>Die Punkte liegen in %1</translation>
    </message>
    <message>
        <source>The points could not be written: %1</source>
        <comment>toast; the reason</comment>
        <translation>Die Punkte konnten nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The charts are in %1</source>
        <comment>toast; a file</comment>
        <translation>Die Diagramme liegen in %1</translation>
    </message>
    <message>
        <source>The charts could not be written: %1</source>
        <comment>toast; the reason</comment>
        <translation>Die Diagramme konnten nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Your role may not read metrics</source>
        <comment>why controls are grey</comment>
        <translation>Ihre Rolle darf keine Metriken lesen</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <comment>tool tip</comment>
        <translation>Noch gibt es nichts zu exportieren</translation>
    </message>
    <message>
        <source>No server</source>
        <comment>title</comment>
        <translation>Kein Server</translation>
    </message>
    <message>
        <source>Connect to a server to see its figures.</source>
        <comment>empty page</comment>
        <translation>Verbinden Sie sich mit einem Server, um seine Zahlen zu sehen.</translation>
    </message>
    <message>
        <source>Metrics are not open to you</source>
        <comment>title</comment>
        <translation>Metriken sind für Sie nicht zugänglich</translation>
    </message>
    <message>
        <source>Your role may not read metrics. An administrator can give it the permission metrics:read.</source>
        <comment>empty page</comment>
        <translation>Ihre Rolle darf keine Metriken lesen. Ein Administrator kann ihr die Berechtigung metrics:read geben.</translation>
    </message>
    <message>
        <source>No metric is chosen</source>
        <comment>title</comment>
        <translation>Keine Metrik ausgewählt</translation>
    </message>
    <message>
        <source>Choose above what the charts should show.</source>
        <comment>empty page</comment>
        <translation>Wählen Sie oben, was die Diagramme zeigen sollen.</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <comment>title</comment>
        <translation>Noch keine Messwerte</translation>
    </message>
    <message>
        <source>The server takes samples every few seconds; the first will appear here by itself.</source>
        <comment>empty page</comment>
        <translation>Der Server misst alle paar Sekunden; die ersten Messwerte erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Nothing was measured of these services in this time. Samples appear here while they run.</source>
        <comment>empty page</comment>
        <translation>Von diesen Diensten wurde in dieser Zeit nichts gemessen. Messwerte erscheinen hier, während sie laufen.</translation>
    </message>
    <message numerus="yes">
        <source>a point every %n s</source>
        <comment>footer: distance of points</comment>
        <translation>
            <numerusform>je %n s ein Punkt</numerusform>
            <numerusform>je %n s ein Punkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a point every %n min</source>
        <comment>footer: distance of points</comment>
        <translation>
            <numerusform>je %n min ein Punkt</numerusform>
            <numerusform>je %n min ein Punkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a point every %n h</source>
        <comment>footer: distance of points</comment>
        <translation>
            <numerusform>je %n h ein Punkt</numerusform>
            <numerusform>je %n h ein Punkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Machine and server, %1</source>
        <comment>footer: what is shown; distance of points</comment>
        <translation>Rechner und Server, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s), %1</source>
        <comment>footer: what is shown; distance of points</comment>
        <translation>
            <numerusform>%n Dienst, %1</numerusform>
            <numerusform>%n Dienste, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>footer: day and time of day</comment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>footer</comment>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Standing still</source>
        <comment>footer: the charts do not follow</comment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Updated live</source>
        <comment>footer</comment>
        <translation>Live aktualisiert</translation>
    </message>
</context>
<context>
    <name>ui::pages::ScheduleAside</name>
    <message>
        <source>Run now</source>
        <comment>button: a schedule</comment>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>button: a schedule</comment>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Show its backups</source>
        <comment>menu: a schedule</comment>
        <translation>Seine Backups anzeigen</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Delete schedule…</source>
        <comment>menu</comment>
        <translation>Zeitplan löschen…</translation>
    </message>
    <message>
        <source>The month before</source>
        <comment>tool tip</comment>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>button: in a calendar</comment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>The next month</source>
        <comment>tool tip</comment>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>%1 is switched on</source>
        <comment>accessible name of a switch; a schedule</comment>
        <translation>%1 ist eingeschaltet</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <comment>tool tip: a schedule</comment>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <comment>tool tip: a schedule</comment>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Next run</source>
        <comment>detail: of a schedule</comment>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Last run</source>
        <comment>detail: of a schedule</comment>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>detail: why the last run failed</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>detail: runs of a schedule that were not made</comment>
        <translation>Verpasst</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) since the last one</source>
        <translation>
            <numerusform>%n Lauf seit dem letzten</numerusform>
            <numerusform>%n Läufe seit dem letzten</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest good</source>
        <comment>detail: the newest good backup of a schedule</comment>
        <translation>Neuestes intaktes</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>detail: how long backups are kept</comment>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>detail</comment>
        <translation>Typ</translation>
    </message>
    <message numerus="yes">
        <source>Incremental, a full one after %n</source>
        <comment>type of a schedule&apos;s backups</comment>
        <translation>
            <numerusform>Inkrementell, Voll-Backup nach %n</numerusform>
            <numerusform>Inkrementell, Voll-Backup nach %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>detail: a restore drill after each run</comment>
        <translation>Restore-Test</translation>
    </message>
    <message>
        <source>After each run</source>
        <comment>when a drill is made</comment>
        <translation>Nach jedem Lauf</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>format of a day, as QDate has it</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>runs of a day</comment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs on this day.</source>
        <translation>An diesem Tag läuft nichts.</translation>
    </message>
    <message>
        <source>Show the backup</source>
        <comment>tool tip</comment>
        <translation>Backup anzeigen</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a run of a schedule</comment>
        <translation>geplant</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a month, and its year</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::pages::SchedulesPage</name>
    <message>
        <source>New schedule</source>
        <comment>button</comment>
        <translation>Neuer Zeitplan</translation>
    </message>
    <message>
        <source>Schedules</source>
        <comment>accessible name of the table</comment>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Create a schedule</source>
        <comment>button</comment>
        <translation>Zeitplan erstellen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Filter schedules</source>
        <comment>placeholder</comment>
        <translation>Zeitpläne filtern</translation>
    </message>
    <message>
        <source>Filter schedules</source>
        <comment>accessible name</comment>
        <translation>Zeitpläne filtern</translation>
    </message>
    <message>
        <source>Schedules</source>
        <comment>title of the page</comment>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>New schedule</source>
        <comment>command</comment>
        <translation>Neuer Zeitplan</translation>
    </message>
    <message>
        <source>Run %1 now</source>
        <comment>command; a schedule</comment>
        <translation>%1 jetzt ausführen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>command; a schedule</comment>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>You may not see schedules</source>
        <comment>title</comment>
        <translation>Sie dürfen keine Zeitpläne sehen</translation>
    </message>
    <message>
        <source>This server has no schedules</source>
        <comment>title: an older server without the feature</comment>
        <translation>Dieser Server hat keine Zeitpläne</translation>
    </message>
    <message>
        <source>It is of an older version, which cannot make backups.</source>
        <translation>Er ist von einer älteren Version, die keine Backups erstellen kann.</translation>
    </message>
    <message>
        <source>No schedules yet</source>
        <comment>title</comment>
        <translation>Noch keine Zeitpläne</translation>
    </message>
    <message>
        <source>A schedule makes backups by itself, keeps as many as you wish, and warns when one is overdue.</source>
        <translation>Ein Zeitplan erstellt Backups von selbst, bewahrt so viele auf, wie Sie wünschen, und warnt, wenn eines überfällig ist.</translation>
    </message>
    <message>
        <source>No schedule matches</source>
        <comment>title</comment>
        <translation>Kein passender Zeitplan</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Versuchen Sie andere Wörter oder lassen Sie sich alle anzeigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n Zeitplan</numerusform>
            <numerusform>%n Zeitpläne</numerusform>
        </translation>
    </message>
    <message>
        <source>next run %1</source>
        <comment>footer: when</comment>
        <translation>nächster Lauf %1</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>footer: schedules</comment>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) overdue</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>%n Zeitplan überfällig</numerusform>
            <numerusform>%n Zeitpläne überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Run now</source>
        <comment>menu: a schedule</comment>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>menu: a schedule</comment>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <comment>menu: a schedule</comment>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <comment>menu: a schedule</comment>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Show its backups</source>
        <comment>menu: a schedule</comment>
        <translation>Seine Backups anzeigen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <comment>menu: a schedule</comment>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <comment>a schedule</comment>
        <translation>%1 wurde erstellt</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>a schedule</comment>
        <translation>%1 wurde geändert</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a schedule&apos;s name</comment>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>No backups are made by it any more, and none of those it made is deleted by itself any more. They stay until you delete them.</source>
        <translation>Er erstellt dann keine Backups mehr, und von den erstellten wird keines mehr von selbst gelöscht. Sie bleiben, bis Sie sie löschen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>button: do not delete</comment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete schedule</source>
        <comment>button</comment>
        <translation>Zeitplan löschen</translation>
    </message>
</context>
<context>
    <name>ui::pages::SeriesChip</name>
    <message>
        <source>Shown in the charts. Delete takes it away.</source>
        <comment>of a service</comment>
        <translation>In den Diagrammen angezeigt. Entf nimmt ihn heraus.</translation>
    </message>
    <message>
        <source>Hidden in the charts. Delete takes it away.</source>
        <comment>of a service</comment>
        <translation>In den Diagrammen ausgeblendet. Entf nimmt ihn heraus.</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <comment>tool tip: a service&apos;s name</comment>
        <translation>%1 herausnehmen</translation>
    </message>
    <message>
        <source>Hide %1; with Ctrl hide all others</source>
        <comment>tool tip: a service&apos;s name</comment>
        <translation>%1 ausblenden; mit Strg alle anderen ausblenden</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>tool tip: a service&apos;s name</comment>
        <translation>%1 einblenden</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceActions</name>
    <message>
        <source>The server is working on an earlier order.</source>
        <translation>Der Server arbeitet noch an einem früheren Auftrag.</translation>
    </message>
    <message>
        <source>It is still stopping.</source>
        <translation>Er wird noch gestoppt.</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <comment>why a service cannot be started</comment>
        <translation>Er läuft bereits.</translation>
    </message>
    <message>
        <source>It is stopping already.</source>
        <translation>Er wird bereits gestoppt.</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>Er läuft nicht.</translation>
    </message>
    <message>
        <source>It does not run. Start it instead.</source>
        <translation>Er läuft nicht. Starten Sie ihn stattdessen.</translation>
    </message>
    <message>
        <source>It is just starting or stopping.</source>
        <translation>Er wird gerade gestartet oder gestoppt.</translation>
    </message>
    <message>
        <source>It is stopping.</source>
        <comment>why a service takes no order</comment>
        <translation>Er wird gestoppt.</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <comment>service</comment>
        <translation>%1 startet</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <comment>service</comment>
        <translation>%1 konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <comment>service</comment>
        <translation>%1 wird gestoppt</translation>
    </message>
    <message>
        <source>%1 could not be stopped</source>
        <comment>service</comment>
        <translation>%1 konnte nicht gestoppt werden</translation>
    </message>
    <message>
        <source>%1 is restarting</source>
        <comment>service</comment>
        <translation>%1 wird neu gestartet</translation>
    </message>
    <message>
        <source>%1 could not be restarted</source>
        <comment>service</comment>
        <translation>%1 konnte nicht neu gestartet werden</translation>
    </message>
    <message numerus="yes">
        <source>%1 goes to %n replica(s)</source>
        <comment>service</comment>
        <translation>
            <numerusform>%1 wird auf %n Replikat skaliert</numerusform>
            <numerusform>%1 wird auf %n Replikate skaliert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be scaled</source>
        <comment>service</comment>
        <translation>%1 konnte nicht skaliert werden</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>service</comment>
        <translation>%1 wurde gelöscht</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>service</comment>
        <translation>%1 konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <source>The samples could not be added</source>
        <translation>Die Beispiele konnten nicht hinzugefügt werden</translation>
    </message>
    <message>
        <source>This server&apos;s catalogue has no samples</source>
        <translation>Der Katalog dieses Servers enthält keine Beispiele</translation>
    </message>
    <message>
        <source>%1 could not be added</source>
        <comment>service</comment>
        <translation>%1 konnte nicht hinzugefügt werden</translation>
    </message>
    <message>
        <source>Its clients lose the connection.</source>
        <translation>Seine Clients verlieren die Verbindung.</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <comment>title of a dialog; a service</comment>
        <translation>%1 stoppen?</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: a service</comment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <comment>title of a dialog; a service</comment>
        <translation>%1 neu starten?</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>button: a service</comment>
        <translation>Neu starten</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceBulkBar</name>
    <message>
        <source>Choose none</source>
        <comment>tool tip</comment>
        <translation>Auswahl aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>button: verb and how many of the selected services</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>For %1 of the %2 selected. The others: %3</source>
        <comment>tool tip; the last is a reason</comment>
        <translation>Für %1 der %2 ausgewählten. Die anderen: %3</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button: services</comment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: services</comment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>button: services</comment>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>button: services</comment>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceColumns</name>
    <message>
        <source>As the room allows</source>
        <comment>menu: columns</comment>
        <translation>Nach verfügbarem Platz</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceConfiguration</name>
    <message>
        <source>Fields</source>
        <comment>how a definition is shown</comment>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <comment>tool tip</comment>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>button: a service</comment>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Definition as JSON</source>
        <comment>accessible name</comment>
        <translation>Definition als JSON</translation>
    </message>
    <message>
        <source>The definition was copied, without its secrets</source>
        <translation>Die Definition wurde ohne ihre Geheimnisse kopiert</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>field of a service</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field of a service</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>About</source>
        <comment>field of a service: its description</comment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>field of a service</comment>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>field of a service</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>field of a service</comment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>field of a service</comment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>field of a service: working folder</comment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Runs as</source>
        <comment>field of a service</comment>
        <translation>Läuft als</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>runtime</comment>
        <translation>Container</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime</comment>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>field of a service</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Replicas</source>
        <comment>field of a service</comment>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>field of a service: when it is restarted</comment>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>when it is restarted</comment>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when it is restarted</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>After a failure</source>
        <comment>when it is restarted</comment>
        <translation>Nach einem Fehler</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>field of a service</comment>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Labels</source>
        <comment>field of a service</comment>
        <translation>Labels</translation>
    </message>
    <message>
        <source>(read only)</source>
        <comment>volume</comment>
        <translation>(nur lesen)</translation>
    </message>
    <message>
        <source>Volumes</source>
        <comment>field of a service</comment>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Networks</source>
        <comment>field of a service</comment>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>field of a service</comment>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <comment>field of a service</comment>
        <translation>CPU-Limit</translation>
    </message>
    <message>
        <source>%1 thousandths of a core</source>
        <comment>CPU limit</comment>
        <translation>%1 Tausendstel eines Kerns</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <comment>field of a service</comment>
        <translation>Speicherlimit</translation>
    </message>
    <message>
        <source>Health check</source>
        <comment>field of a service</comment>
        <translation>Zustandsprüfung</translation>
    </message>
    <message>
        <source>HTTP %1, every %2 s</source>
        <comment>health check: path and interval</comment>
        <translation>HTTP %1, alle %2 s</translation>
    </message>
    <message>
        <source>TCP connection, every %1 s</source>
        <comment>health check: interval</comment>
        <translation>TCP-Verbindung, alle %1 s</translation>
    </message>
    <message>
        <source>Process is alive</source>
        <comment>health check</comment>
        <translation>Prozess läuft</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>field of a service: path</comment>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>field of a service</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>field of a service</comment>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceDetail</name>
    <message>
        <source>Overview</source>
        <comment>tab</comment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>tab</comment>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>tab</comment>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Exec</source>
        <comment>tab: run a command where the service runs</comment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>tab</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>tab</comment>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Parts of the service</source>
        <comment>accessible name of the tabs</comment>
        <translation>Teile des Dienstes</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button: a service</comment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: a service</comment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>button: a service</comment>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Scale</source>
        <comment>button: a service</comment>
        <translation>Skalieren</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>menu: a service</comment>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Show in Logs</source>
        <comment>menu: go to the page of logs</comment>
        <translation>In Logs anzeigen</translation>
    </message>
    <message>
        <source>Show in Metrics</source>
        <comment>menu: go to the page of metrics</comment>
        <translation>In Metriken anzeigen</translation>
    </message>
    <message>
        <source>Copy id</source>
        <comment>menu</comment>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Delete service…</source>
        <comment>menu</comment>
        <translation>Dienst löschen…</translation>
    </message>
    <message>
        <source>Config</source>
        <comment>tab: short for configuration</comment>
        <translation>Konfig</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceExec</name>
    <message>
        <source>Output of commands</source>
        <comment>accessible name</comment>
        <translation>Ausgabe von Befehlen</translation>
    </message>
    <message>
        <source>Commands run where the service runs, without a shell. Their output appears here.</source>
        <translation>Befehle laufen dort, wo der Dienst läuft, ohne Shell. Ihre Ausgabe erscheint hier.</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>accessible name: program with arguments</comment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>button: a command</comment>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Copy the output</source>
        <comment>tool tip</comment>
        <translation>Ausgabe kopieren</translation>
    </message>
    <message>
        <source>Clear the output</source>
        <comment>tool tip</comment>
        <translation>Ausgabe leeren</translation>
    </message>
    <message>
        <source>Running…</source>
        <comment>a command</comment>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>There is no shell: %1 is passed on as it is.</source>
        <comment>signs such as |</comment>
        <translation>Es gibt keine Shell: %1 wird unverändert übergeben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n argument(s)</source>
        <comment>a program</comment>
        <translation>
            <numerusform>%1 mit %n Argument</numerusform>
            <numerusform>%1 mit %n Argumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes keep spaces. Up and Down: earlier lines.</source>
        <translation>Anführungszeichen schützen Leerzeichen. Pfeil auf und ab: frühere Zeilen.</translation>
    </message>
    <message>
        <source>… %1 more characters</source>
        <comment>output of a command</comment>
        <translation>… %1 weitere Zeichen</translation>
    </message>
    <message>
        <source>stderr:</source>
        <comment>the error stream of a command</comment>
        <translation>stderr:</translation>
    </message>
    <message>
        <source>Stopped: it took too long</source>
        <comment>a command</comment>
        <translation>Abgebrochen: Es dauerte zu lange</translation>
    </message>
    <message>
        <source>Exit code %1</source>
        <comment>of a command</comment>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>the output was cut</source>
        <comment>a command</comment>
        <translation>die Ausgabe wurde gekürzt</translation>
    </message>
    <message>
        <source>Type a command first.</source>
        <translation>Geben Sie zuerst einen Befehl ein.</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceFilterBar</name>
    <message>
        <source>Filter services</source>
        <comment>placeholder</comment>
        <translation>Dienste filtern</translation>
    </message>
    <message>
        <source>Filter services</source>
        <comment>accessible name</comment>
        <translation>Dienste filtern</translation>
    </message>
    <message>
        <source>Words of the name, id, image or labels; also status:error and category:storage</source>
        <comment>tool tip</comment>
        <translation>Wörter aus Name, ID, Image oder Labels; auch status:error und category:storage</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: services of any status</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>tool tip: choose the columns of the table</comment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>button: choose the categories that are shown</comment>
        <translation>Kategorie</translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n Kategorie</numerusform>
            <numerusform>%n Kategorien</numerusform>
        </translation>
    </message>
    <message>
        <source>Show some categories only</source>
        <comment>tool tip</comment>
        <translation>Nur bestimmte Kategorien anzeigen</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <comment>tool tip: categories</comment>
        <translation>Angezeigt: %1</translation>
    </message>
    <message>
        <source>All categories</source>
        <comment>menu</comment>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>menu: category and how many services it has</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceHealthView</name>
    <message>
        <source>Startup</source>
        <comment>health check</comment>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Readiness</source>
        <comment>health check</comment>
        <translation>Readiness</translation>
    </message>
    <message>
        <source>Liveness</source>
        <comment>health check</comment>
        <translation>Liveness</translation>
    </message>
    <message>
        <source>Check now</source>
        <comment>button: the health of a service</comment>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>This server checks by its own clock only.</source>
        <translation>Dieser Server prüft nur nach eigenem Takt.</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>heading</comment>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Needs</source>
        <comment>heading: the services that this one depends on</comment>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Show this service</source>
        <comment>tool tip</comment>
        <translation>Diesen Dienst anzeigen</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a relative time</comment>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceImageView</name>
    <message>
        <source>Image</source>
        <comment>heading: of a container</comment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Look for a newer image</source>
        <comment>tool tip</comment>
        <translation>Nach einem neueren Image suchen</translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <comment>tool tip</comment>
        <translation>Digest kopieren</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>button: bring a newer image</comment>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>The digest was copied</source>
        <translation>Der Digest wurde kopiert</translation>
    </message>
    <message>
        <source>Looking for a newer one…</source>
        <comment>an image</comment>
        <translation>Ein neueres wird gesucht…</translation>
    </message>
    <message>
        <source>The engine does not have it yet: it will be pulled at the next start.</source>
        <comment>an image</comment>
        <translation>Die Engine hat es noch nicht: Es wird beim nächsten Start geladen.</translation>
    </message>
    <message>
        <source>There is a newer image under this name.</source>
        <translation>Unter diesem Namen gibt es ein neueres Image.</translation>
    </message>
    <message>
        <source>Whether there is a newer one is not known: %1</source>
        <comment>why, in the registry&apos;s words</comment>
        <translation>Ob es ein neueres gibt, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>This is the newest under its name.</source>
        <comment>an image</comment>
        <translation>Dies ist das neueste unter seinem Namen.</translation>
    </message>
    <message>
        <source>Pulls what the name means now. The container that runs is kept until the new one is well; if it does not come up, the service goes back by itself.</source>
        <translation>Lädt, was der Name jetzt bezeichnet. Der laufende Container bleibt, bis der neue fehlerfrei ist; kommt dieser nicht hoch, kehrt der Dienst von selbst zurück.</translation>
    </message>
    <message>
        <source>Update the image?</source>
        <comment>title of a dialog</comment>
        <translation>Image aktualisieren?</translation>
    </message>
    <message>
        <source>The service is replaced; its clients lose the connection for a moment.</source>
        <translation>Der Dienst wird ersetzt; seine Clients verlieren kurz die Verbindung.</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceIntake</name>
    <message>
        <source>Import</source>
        <comment>button: a menu of ways in which services come in</comment>
        <translation>Import</translation>
    </message>
    <message>
        <source>From Compose or mcp.json…</source>
        <comment>menu: services of a file</comment>
        <translation>Aus Compose oder mcp.json…</translation>
    </message>
    <message>
        <source>Adopt containers…</source>
        <comment>menu: containers of others become services</comment>
        <translation>Container übernehmen…</translation>
    </message>
    <message>
        <source>Bring in services from a file or as containers that are there</source>
        <comment>tool tip</comment>
        <translation>Dienste aus einer Datei oder aus vorhandenen Containern hereinholen</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>what a command belongs to</comment>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Import services from Compose or mcp.json</source>
        <comment>command</comment>
        <translation>Dienste aus Compose oder mcp.json importieren</translation>
    </message>
    <message>
        <source>Adopt containers</source>
        <comment>command</comment>
        <translation>Container übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were created</source>
        <translation>
            <numerusform>%n Dienst wurde erstellt</numerusform>
            <numerusform>%n Dienste wurden erstellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <comment>ids of services</comment>
        <translation>Nicht importiert: %1</translation>
    </message>
    <message>
        <source>%1 is a service now</source>
        <comment>a container</comment>
        <translation>%1 ist jetzt ein Dienst</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceLogs</name>
    <message>
        <source>Loading…</source>
        <comment>state of a log</comment>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <comment>state of a log</comment>
        <translation>Warten auf die Verbindung</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <comment>state of a log</comment>
        <translation>Noch keine Logzeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>size of a log</comment>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Following</source>
        <comment>state of a log</comment>
        <translation>Folgt</translation>
    </message>
    <message>
        <source>Following paused</source>
        <comment>state of a log</comment>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceMenu</name>
    <message>
        <source>Open</source>
        <comment>menu: show the service</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>menu: services</comment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>menu: services</comment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>menu: services</comment>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Scale…</source>
        <comment>menu: a service</comment>
        <translation>Skalieren…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>menu: a service</comment>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Show in Logs</source>
        <comment>menu: go to the page of logs</comment>
        <translation>In Logs anzeigen</translation>
    </message>
    <message>
        <source>Show in Metrics</source>
        <comment>menu: go to the page of metrics</comment>
        <translation>In Metriken anzeigen</translation>
    </message>
    <message>
        <source>Copy id</source>
        <comment>menu</comment>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <comment>menu</comment>
        <translation>IDs kopieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <comment>menu: services</comment>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>menu: verb, and how many of the chosen services</comment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button: services</comment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: services</comment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>button: services</comment>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>button: services</comment>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceMetrics</name>
    <message>
        <source>15 min</source>
        <comment>stretch of time</comment>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <comment>stretch of time</comment>
        <translation>1 h</translation>
    </message>
    <message>
        <source>6 h</source>
        <comment>stretch of time</comment>
        <translation>6 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>stretch of time</comment>
        <translation>24 h</translation>
    </message>
    <message>
        <source>CPU, percent of one core</source>
        <comment>heading of a chart</comment>
        <translation>CPU, Prozent eines Kerns</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>heading of a chart</comment>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Loading…</source>
        <comment>state of a chart</comment>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <comment>state of a chart</comment>
        <translation>Noch keine Messwerte</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceOverview</name>
    <message>
        <source>CPU</source>
        <comment>card</comment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>card</comment>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>heading</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Startup</source>
        <comment>health check</comment>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Readiness</source>
        <comment>health check</comment>
        <translation>Readiness</translation>
    </message>
    <message>
        <source>Liveness</source>
        <comment>health check</comment>
        <translation>Liveness</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>heading</comment>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>requests a second</comment>
        <translation>Rate</translation>
    </message>
    <message>
        <source>p50</source>
        <comment>latency percentile</comment>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <comment>latency percentile</comment>
        <translation>p95</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>share of requests that failed</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>CPU limit</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>memory limit</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>This system cannot enforce the limit.</source>
        <translation>Dieses System kann das Limit nicht durchsetzen.</translation>
    </message>
    <message>
        <source>About</source>
        <comment>detail: description of a service</comment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>detail</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>detail</comment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>detail</comment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Runs as</source>
        <comment>detail: process or container</comment>
        <translation>Läuft als</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>runtime</comment>
        <translation>Container</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime</comment>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Up for</source>
        <comment>detail: since it was started</comment>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>detail: how often it was restarted after a crash</comment>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>detail</comment>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Networks</source>
        <comment>detail</comment>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>detail</comment>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Volume</source>
        <comment>detail</comment>
        <translation>Volume</translation>
    </message>
    <message>
        <source>(read only)</source>
        <comment>volume</comment>
        <translation>(nur lesen)</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>detail</comment>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>detail: when it was last changed</comment>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServicePicker</name>
    <message>
        <source>Choose services</source>
        <comment>accessible name of a list that opens</comment>
        <translation>Dienste wählen</translation>
    </message>
    <message>
        <source>Filter services</source>
        <comment>placeholder</comment>
        <translation>Dienste filtern</translation>
    </message>
    <message>
        <source>Filter services</source>
        <comment>accessible name</comment>
        <translation>Dienste filtern</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>accessible name of a list</comment>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>There are no services yet</source>
        <comment>foot of a list</comment>
        <translation>Es gibt noch keine Dienste</translation>
    </message>
    <message>
        <source>No service matches</source>
        <comment>foot of a list</comment>
        <translation>Kein passender Dienst</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen, which is the most</source>
        <comment>foot of a list of services</comment>
        <translation>
            <numerusform>%n gewählt, mehr geht nicht</numerusform>
            <numerusform>%n gewählt, mehr geht nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>foot of a list of services</comment>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::ServicesPage</name>
    <message>
        <source>New service</source>
        <comment>button</comment>
        <translation>Neuer Dienst</translation>
    </message>
    <message>
        <source>Describe a new service (%1)</source>
        <comment>tool tip; a key</comment>
        <translation>Einen neuen Dienst beschreiben (%1)</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>accessible name of the table</comment>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Add sample services</source>
        <comment>button</comment>
        <translation>Beispieldienste hinzufügen</translation>
    </message>
    <message>
        <source>Import a file</source>
        <comment>button: services of a Compose file or mcp.json</comment>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>title of the page</comment>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>New service</source>
        <comment>command</comment>
        <translation>Neuer Dienst</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>command; a service</comment>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Scale %1…</source>
        <comment>command; a service</comment>
        <translation>%1 skalieren…</translation>
    </message>
    <message>
        <source>Delete %1…</source>
        <comment>command; a service</comment>
        <translation>%1 löschen…</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are starting</source>
        <translation>
            <numerusform>%n Dienst startet</numerusform>
            <numerusform>%n Dienste starten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are stopping</source>
        <translation>
            <numerusform>%n Dienst wird gestoppt</numerusform>
            <numerusform>%n Dienste werden gestoppt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are restarting</source>
        <translation>
            <numerusform>%n Dienst wird neu gestartet</numerusform>
            <numerusform>%n Dienste werden neu gestartet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were deleted</source>
        <translation>
            <numerusform>%n Dienst wurde gelöscht</numerusform>
            <numerusform>%n Dienste wurden gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was created</source>
        <comment>service</comment>
        <translation>%1 wurde erstellt</translation>
    </message>
    <message>
        <source>It could not be started</source>
        <translation>Er konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>%1 was changed. What it runs with changes at its next start.</source>
        <comment>service</comment>
        <translation>%1 wurde geändert. Womit er läuft, ändert sich beim nächsten Start.</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>service</comment>
        <translation>%1 wurde geändert</translation>
    </message>
    <message>
        <source>You may not see services</source>
        <comment>title</comment>
        <translation>Sie dürfen keine Dienste sehen</translation>
    </message>
    <message>
        <source>No services yet</source>
        <comment>title</comment>
        <translation>Noch keine Dienste</translation>
    </message>
    <message>
        <source>A service is an MCP server that is kept running here, with its log, its health and its figures. Describe your own, or begin with samples from the catalogue.</source>
        <translation>Ein Dienst ist ein MCP-Server, der hier am Laufen gehalten wird, mit seinem Log, seinem Zustand und seinen Zahlen. Beschreiben Sie einen eigenen oder beginnen Sie mit Beispielen aus dem Katalog.</translation>
    </message>
    <message>
        <source>No service matches</source>
        <comment>title</comment>
        <translation>Kein passender Dienst</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Versuchen Sie andere Wörter oder lassen Sie sich alle anzeigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) failed</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>%n Dienst ausgefallen</numerusform>
            <numerusform>%n Dienste ausgefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n service(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 von %n Dienst</numerusform>
            <numerusform>%1 von %n Diensten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>footer: services</comment>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::StateBar</name>
    <message>
        <source>Services by state</source>
        <comment>accessible name of a bar</comment>
        <translation>Dienste nach Status</translation>
    </message>
</context>
<context>
    <name>ui::pages::UsersPage</name>
    <message>
        <source>New user</source>
        <comment>button</comment>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>accessible name of the table</comment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>title of the page</comment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Filter users</source>
        <comment>placeholder</comment>
        <translation>Benutzer filtern</translation>
    </message>
    <message>
        <source>Words of the name, e-mail or id</source>
        <comment>tool tip</comment>
        <translation>Wörter aus Name, E-Mail oder ID</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>accessible name: only people with it</comment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>All roles</source>
        <comment>filter</comment>
        <translation>Alle Rollen</translation>
    </message>
    <message>
        <source>New user…</source>
        <comment>command</comment>
        <translation>Neuer Benutzer…</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <comment>command; a person</comment>
        <translation>%1 bearbeiten…</translation>
    </message>
    <message>
        <source>Disable %1…</source>
        <comment>command; a person</comment>
        <translation>%1 deaktivieren…</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <comment>command; a person</comment>
        <translation>%1 aktivieren</translation>
    </message>
    <message>
        <source>Delete %1…</source>
        <comment>command; a person</comment>
        <translation>%1 löschen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>menu: a person</comment>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <comment>menu: a person</comment>
        <translation>Deaktivieren…</translation>
    </message>
    <message>
        <source>Enable</source>
        <comment>menu: a person</comment>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Take off the second factor…</source>
        <comment>menu: of a person</comment>
        <translation>Zweiten Faktor entfernen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <comment>menu: a person</comment>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>%1 was made, but the welcome mail was not sent: %2</source>
        <comment>a person, why</comment>
        <translation>%1 wurde erstellt, aber die Willkommens-Mail wurde nicht gesendet: %2</translation>
    </message>
    <message>
        <source>%1 was made, and a welcome mail sent</source>
        <comment>a person</comment>
        <translation>%1 wurde erstellt und eine Willkommens-Mail gesendet</translation>
    </message>
    <message>
        <source>%1 was made</source>
        <comment>a person</comment>
        <translation>%1 wurde erstellt</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>a person</comment>
        <translation>%1 wurde geändert</translation>
    </message>
    <message>
        <source>You may not see people</source>
        <comment>title</comment>
        <translation>Sie dürfen keine Benutzer sehen</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <comment>title</comment>
        <translation>Noch niemand da</translation>
    </message>
    <message>
        <source>Make an account for each person, with the roles that they need.</source>
        <translation>Erstellen Sie für jede Person ein Konto mit den Rollen, die sie braucht.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <comment>title</comment>
        <translation>Niemand passt</translation>
    </message>
    <message>
        <source>Try other words, or look at everybody.</source>
        <translation>Versuchen Sie andere Wörter oder lassen Sie sich alle anzeigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 von %n Benutzer</numerusform>
            <numerusform>%1 von %n Benutzern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shell::AboutDialog</name>
    <message>
        <source>About MCP Console</source>
        <comment>title of a dialog</comment>
        <translation>Über MCP Console</translation>
    </message>
    <message>
        <source>MCP Console</source>
        <comment>the product</comment>
        <translation>MCP Console</translation>
    </message>
    <message>
        <source>Runs servers of the Model Context Protocol and lets you watch them. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Betreibt Server des Model Context Protocol und lässt Sie diese überwachen. Freie Software unter der GNU General Public License, Version 3 oder später; ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Licences</source>
        <comment>accessible name</comment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <comment>heading</comment>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <comment>link</comment>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>ui::shell::AccountRow</name>
    <message>
        <source>Servers and account</source>
        <comment>tool tip</comment>
        <translation>Server und Konto</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>account row</comment>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>menu: of servers</comment>
        <translation>Lokaler Server</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <comment>menu</comment>
        <translation>Mit einem Server verbinden…</translation>
    </message>
    <message>
        <source>Manage servers…</source>
        <comment>menu</comment>
        <translation>Server verwalten…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>menu</comment>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>menu: a saved server</comment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>New window</source>
        <comment>menu</comment>
        <translation>Neues Fenster</translation>
    </message>
</context>
<context>
    <name>ui::shell::Activity</name>
    <message>
        <source>The local server is starting</source>
        <comment>under way</comment>
        <translation>Der lokale Server startet</translation>
    </message>
    <message>
        <source>The local server is stopping</source>
        <comment>under way</comment>
        <translation>Der lokale Server wird gestoppt</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <comment>service; under way</comment>
        <translation>%1 startet</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <comment>service; under way</comment>
        <translation>%1 wird gestoppt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: of something under way</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 could not be stopped</source>
        <comment>service</comment>
        <translation>%1 konnte nicht gestoppt werden</translation>
    </message>
    <message>
        <source>%1 could not be cancelled</source>
        <comment>what is under way: &apos;Backing up nightly&apos;</comment>
        <translation>%1 konnte nicht abgebrochen werden</translation>
    </message>
    <message>
        <source>%1 could not be downloaded</source>
        <comment>a backup</comment>
        <translation>%1 konnte nicht heruntergeladen werden</translation>
    </message>
    <message>
        <source>%1 could not be uploaded</source>
        <comment>a backup</comment>
        <translation>%1 konnte nicht hochgeladen werden</translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <comment>a backup, a file</comment>
        <translation>%1 liegt in %2</translation>
    </message>
</context>
<context>
    <name>ui::shell::ActivityPanel</name>
    <message>
        <source>What happened lately</source>
        <comment>accessible name: drops down from the bell</comment>
        <translation>Was zuletzt geschah</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>something under way; time of day</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>heading</comment>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>Lately</source>
        <comment>heading: what happened</comment>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Results of what you do, and failures of services, are kept here while the console runs.</source>
        <translation>Ergebnisse Ihrer Aktionen und Ausfälle von Diensten bleiben hier stehen, solange die Konsole läuft.</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button: empties a list</comment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Show the service</source>
        <comment>tool tip</comment>
        <translation>Dienst anzeigen</translation>
    </message>
</context>
<context>
    <name>ui::shell::BellButton</name>
    <message>
        <source>What happened lately</source>
        <comment>tool tip: the bell</comment>
        <translation>Was zuletzt geschah</translation>
    </message>
    <message numerus="yes">
        <source>%n new failure(s)</source>
        <comment>the bell</comment>
        <translation>
            <numerusform>%n neuer Fehler</numerusform>
            <numerusform>%n neue Fehler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shell::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <comment>placeholder: command palette</comment>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <comment>accessible name: command palette</comment>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>accessible name: what the command palette found</comment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Searching…</source>
        <comment>command palette</comment>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <comment>command palette</comment>
        <translation>Nichts heißt „%1“</translation>
    </message>
    <message>
        <source>%1 to run · %2 to close</source>
        <comment>foot of the command palette; names of keys</comment>
        <translation>%1: ausführen · %2: schließen</translation>
    </message>
</context>
<context>
    <name>ui::shell::ConnectionsDialog</name>
    <message>
        <source>The keychain is locked. Until it is unlocked, a password is kept for this run only, and asked for in the next.</source>
        <translation>Der Schlüsselbund ist gesperrt. Bis er entsperrt wird, wird ein Passwort nur für diesen Programmlauf behalten und beim nächsten wieder abgefragt.</translation>
    </message>
    <message>
        <source>There is no keychain here. A password is kept for this run only, and asked for in the next; it is never written to a file.</source>
        <translation>Hier gibt es keinen Schlüsselbund. Ein Passwort wird nur für diesen Programmlauf behalten und beim nächsten wieder abgefragt; es wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Servers</source>
        <comment>title of a dialog</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <comment>button</comment>
        <translation>Server hinzufügen…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Passwords are kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>Passwörter liegen im Schlüsselbund dieses Computers und sonst nirgends.</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>name of the connection</comment>
        <translation>Lokaler Server</translation>
    </message>
    <message>
        <source>Runs on this computer</source>
        <comment>the local server</comment>
        <translation>Läuft auf diesem Computer</translation>
    </message>
    <message>
        <source>trusted by you</source>
        <comment>of a connection: its certificate</comment>
        <translation>von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>Shown now</source>
        <comment>of a connection</comment>
        <translation>Wird angezeigt</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <comment>button: another server</comment>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <comment>accessible name; a server</comment>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>tool tip; a server</comment>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>tool tip; a server</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <comment>a server</comment>
        <translation>%1 aus der Liste entfernen?</translation>
    </message>
    <message>
        <source>Its password is removed from the keychain too. Nothing changes on the server.</source>
        <translation>Auch das Passwort wird aus dem Schlüsselbund entfernt. Auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>button</comment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Open %1 in a new window</source>
        <comment>tool tip; a server</comment>
        <translation>%1 in neuem Fenster öffnen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>how a server does: not known yet</comment>
        <translation>Wird ermittelt…</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>how a server does</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Not reached</source>
        <comment>how a server does</comment>
        <translation>Nicht erreicht</translation>
    </message>
</context>
<context>
    <name>ui::shell::FactsDialog</name>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <comment>keys</comment>
        <translation>Zu einer Seite gehen</translation>
    </message>
    <message>
        <source>Through the tabs of the details</source>
        <comment>keys</comment>
        <translation>Durch die Tabs der Details</translation>
    </message>
    <message>
        <source>Tab, arrows, Space, Enter</source>
        <comment>keys</comment>
        <translation>Tab, Pfeile, Leertaste, Eingabe</translation>
    </message>
    <message>
        <source>Reach and use everything without a pointer</source>
        <comment>keys</comment>
        <translation>Alles ohne Maus erreichen und benutzen</translation>
    </message>
</context>
<context>
    <name>ui::shell::GuideDialog</name>
    <message>
        <source>Guide</source>
        <comment>title of a dialog</comment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Guide</source>
        <comment>accessible name</comment>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>ui::shell::LocalRetention</name>
    <message>
        <source>Keep log lines for</source>
        <comment>label: of the local server</comment>
        <translation>Logzeilen aufbewahren</translation>
    </message>
    <message>
        <source> days</source>
        <comment>suffix of a number</comment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Most of one service</source>
        <comment>label: how much log text is kept</comment>
        <translation>Höchstens je Dienst</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>suffix of a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Keep samples for</source>
        <comment>label: of the local server</comment>
        <translation>Messwerte aufbewahren</translation>
    </message>
    <message>
        <source>Part of the server&apos;s own configuration. How long backups are kept is said by each schedule.</source>
        <translation>Teil der eigenen Konfiguration des Servers. Wie lange Backups aufbewahrt werden, legt jeder Zeitplan fest.</translation>
    </message>
    <message>
        <source>Start the local server and open it in this window to change this.</source>
        <translation>Starten Sie den lokalen Server und öffnen Sie ihn in diesem Fenster, um dies zu ändern.</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>Der Server wird abgefragt.</translation>
    </message>
    <message>
        <source>This server does not have it.</source>
        <translation>Dieser Server hat dies nicht.</translation>
    </message>
</context>
<context>
    <name>ui::shell::LocalServerCard</name>
    <message>
        <source>Local server</source>
        <comment>card</comment>
        <translation>Lokaler Server</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>accessible name of the switch</comment>
        <translation>Lokaler Server</translation>
    </message>
    <message>
        <source>Log, settings and folder of the local server</source>
        <comment>tool tip</comment>
        <translation>Log, Einstellungen und Ordner des lokalen Servers</translation>
    </message>
    <message>
        <source>Show its log</source>
        <comment>menu: local server</comment>
        <translation>Log anzeigen</translation>
    </message>
    <message>
        <source>Open its data folder</source>
        <comment>menu: local server</comment>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>menu: local server</comment>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button: look at the local server</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Stop the local server</source>
        <comment>tool tip</comment>
        <translation>Lokalen Server stoppen</translation>
    </message>
    <message>
        <source>Start the local server</source>
        <comment>tool tip</comment>
        <translation>Lokalen Server starten</translation>
    </message>
    <message>
        <source>Runs services on this computer</source>
        <translation>Betreibt Dienste auf diesem Computer</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>state of the local server</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Starting…</source>
        <comment>state of the local server</comment>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Its services are stopped in order</source>
        <translation>Seine Dienste werden geordnet gestoppt</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>state of the local server</comment>
        <translation>Stoppt…</translation>
    </message>
    <message>
        <source>Could not start</source>
        <comment>state of the local server</comment>
        <translation>Start gescheitert</translation>
    </message>
    <message>
        <source>Port %1 · just started</source>
        <comment>local server</comment>
        <translation>Port %1 · gerade gestartet</translation>
    </message>
    <message>
        <source>Port %1 · up %2 min</source>
        <comment>local server</comment>
        <translation>Port %1 · seit %2 min</translation>
    </message>
    <message>
        <source>Port %1 · up %2</source>
        <comment>local server; duration</comment>
        <translation>Port %1 · seit %2</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of the local server</comment>
        <translation>Läuft</translation>
    </message>
</context>
<context>
    <name>ui::shell::MainWindow</name>
    <message>
        <source>MCP Console</source>
        <comment>title of the window</comment>
        <translation>MCP Console</translation>
    </message>
    <message>
        <source>Protect</source>
        <comment>section of the side bar: backups and schedules</comment>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Administration</source>
        <comment>section of the side bar: people, keys, configuration</comment>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Try now</source>
        <comment>button: to connect</comment>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>of commands</comment>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Start the local server</source>
        <comment>command</comment>
        <translation>Lokalen Server starten</translation>
    </message>
    <message>
        <source>Stop the local server</source>
        <comment>command</comment>
        <translation>Lokalen Server stoppen</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>of commands</comment>
        <translation>Lokaler Server</translation>
    </message>
    <message>
        <source>Show the log of the local server</source>
        <comment>command</comment>
        <translation>Log des lokalen Servers anzeigen</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <comment>command</comment>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Settings of the local server</source>
        <comment>command</comment>
        <translation>Einstellungen des lokalen Servers</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <comment>command</comment>
        <translation>Mit einem Server verbinden…</translation>
    </message>
    <message>
        <source>Manage servers…</source>
        <comment>command</comment>
        <translation>Server verwalten…</translation>
    </message>
    <message>
        <source>What happened lately</source>
        <comment>command</comment>
        <translation>Was zuletzt geschah</translation>
    </message>
    <message>
        <source>Your profile…</source>
        <comment>command</comment>
        <translation>Ihr Profil…</translation>
    </message>
    <message>
        <source>Light theme</source>
        <comment>command</comment>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <comment>command</comment>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <comment>command</comment>
        <translation>Design des Systems</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>command</comment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Guide</source>
        <comment>command</comment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>About MCP Console</source>
        <comment>command</comment>
        <translation>Über MCP Console</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>command</comment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Your profile…</source>
        <comment>menu</comment>
        <translation>Ihr Profil…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>menu</comment>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>menu: theme</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>menu: theme</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>menu: theme</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Guide</source>
        <comment>menu</comment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>menu</comment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About MCP Console</source>
        <comment>menu</comment>
        <translation>Über MCP Console</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>title of the page</comment>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <comment>button</comment>
        <translation>Zertifikat ansehen…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>title of a dialog</comment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>about</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Qt</source>
        <comment>about</comment>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Connected to</source>
        <comment>about</comment>
        <translation>Verbunden mit</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) will be stopped with it, and start again with its next start.</source>
        <translation>
            <numerusform>%n Dienst wird mit ihm gestoppt und startet wieder, wenn der Server das nächste Mal startet.</numerusform>
            <numerusform>%n Dienste werden mit ihm gestoppt und starten wieder, wenn der Server das nächste Mal startet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it running</source>
        <comment>button</comment>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <comment>button</comment>
        <translation>Server stoppen</translation>
    </message>
    <message>
        <source>New window</source>
        <comment>command</comment>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>command</comment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>menu</comment>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Stop the local server?</source>
        <comment>title</comment>
        <translation>Lokalen Server stoppen?</translation>
    </message>
    <message>
        <source>%1 – MCP Console</source>
        <comment>title of the window; name of a server</comment>
        <translation>%1 – MCP Console</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s rate limit is reached. What is asked for goes on in %n second(s).</source>
        <translation>
            <numerusform>Die Anfragegrenze des Servers ist erreicht. Angefordertes geht in %n Sekunde weiter.</numerusform>
            <numerusform>Die Anfragegrenze des Servers ist erreicht. Angefordertes geht in %n Sekunden weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you see is as of %1, %2.</source>
        <comment>time of day; how long ago that is</comment>
        <translation>Was Sie sehen, ist der Stand von %1, %2.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <comment>button</comment>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>This window changes its language as soon as what you began in it is done.</source>
        <comment>a dialog, or gathered changes</comment>
        <translation>Dieses Fenster wechselt die Sprache, sobald abgeschlossen ist, was Sie darin begonnen haben.</translation>
    </message>
</context>
<context>
    <name>ui::shell::NoticeDesk</name>
    <message numerus="yes">
        <source>%n service(s) failed</source>
        <comment>title of a notification</comment>
        <translation>
            <numerusform>%n Dienst ausgefallen</numerusform>
            <numerusform>%n Dienste ausgefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup job(s) failed</source>
        <comment>title of a notification</comment>
        <translation>
            <numerusform>%n Backup-Auftrag fehlgeschlagen</numerusform>
            <numerusform>%n Backup-Aufträge fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup schedule(s) overdue</source>
        <comment>title of a notification</comment>
        <translation>
            <numerusform>%n Backup-Zeitplan überfällig</numerusform>
            <numerusform>%n Backup-Zeitpläne überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection lost</source>
        <comment>title of a notification</comment>
        <translation>Verbindung verloren</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of things</comment>
        <translation>
            <numerusform>%1 und noch %n</numerusform>
            <numerusform>%1 und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>names of things; a server</comment>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>ui::shell::PaletteEntries</name>
    <message>
        <source>Go to %1</source>
        <comment>command; a page</comment>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Service · %1</source>
        <comment>command; its status</comment>
        <translation>Dienst · %1</translation>
    </message>
    <message>
        <source>Logs of %1</source>
        <comment>command; service</comment>
        <translation>Logs von %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <comment>command; service</comment>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <comment>command; service</comment>
        <translation>%1 stoppen</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <comment>command; service</comment>
        <translation>%1 neu starten</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <comment>command; a server</comment>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>the local server</source>
        <comment>command: switch to it</comment>
        <translation>dem lokalen Server</translation>
    </message>
</context>
<context>
    <name>ui::shell::Preferences</name>
    <message>
        <source>A service failed</source>
        <comment>kind of notification</comment>
        <translation>Ein Dienst ist ausgefallen</translation>
    </message>
    <message>
        <source>A backup failed</source>
        <comment>kind of notification</comment>
        <translation>Ein Backup ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>A backup is overdue</source>
        <comment>kind of notification</comment>
        <translation>Ein Backup ist überfällig</translation>
    </message>
    <message>
        <source>The connection to a server was lost</source>
        <comment>kind of notification</comment>
        <translation>Die Verbindung zu einem Server ging verloren</translation>
    </message>
</context>
<context>
    <name>ui::shell::SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <comment>button: opens the command palette</comment>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
</context>
<context>
    <name>ui::shell::ServerLogDialog</name>
    <message>
        <source>Log of the local server</source>
        <comment>title of a dialog</comment>
        <translation>Log des lokalen Servers</translation>
    </message>
    <message>
        <source>What the server itself says, since the console was started.</source>
        <translation>Was der Server selbst gemeldet hat, seit die Konsole gestartet wurde.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <comment>button: of a log</comment>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <comment>button</comment>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Log of the local server</source>
        <comment>accessible name</comment>
        <translation>Log des lokalen Servers</translation>
    </message>
    <message>
        <source>The server has said nothing yet.</source>
        <translation>Der Server hat noch nichts gemeldet.</translation>
    </message>
</context>
<context>
    <name>ui::shell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <comment>title of a dialog</comment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <comment>accessible name</comment>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>What you choose counts at once.</source>
        <comment>below the settings</comment>
        <translation>Was Sie wählen, gilt sofort.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>section of the settings</comment>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>label</comment>
        <translation>Design</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <comment>density</comment>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>density</comment>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Density</source>
        <comment>label</comment>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>How much room each row of a table takes.</source>
        <translation>Wie viel Platz jede Tabellenzeile einnimmt.</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <comment>time of day</comment>
        <translation>Wie in der Sprache üblich</translation>
    </message>
    <message>
        <source>24 hours: 18:30</source>
        <comment>time of day</comment>
        <translation>24 Stunden: 18:30</translation>
    </message>
    <message>
        <source>12 hours: 6:30 PM</source>
        <comment>time of day</comment>
        <translation>12 Stunden: 6:30 PM</translation>
    </message>
    <message>
        <source>Time of day</source>
        <comment>label</comment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Logs and charts always count 24 hours.</source>
        <translation>Logs und Diagramme zählen immer 24 Stunden.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>label</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <comment>section of the settings</comment>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>The usual keys: %1</source>
        <comment>tool tip</comment>
        <translation>Übliche Tasten: %1</translation>
    </message>
    <message>
        <source>These keys do something already: %1. The ones before stay.</source>
        <comment>keys; what they do</comment>
        <translation>Diese Tasten sind schon belegt: %1. Die bisherigen bleiben.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <comment>section of the settings</comment>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Told by the desktop while no window of the console shows it. What happened stands behind the bell in any case.</source>
        <translation>Der Desktop meldet dies, solange kein Fenster der Konsole es zeigt. Was geschah, steht in jedem Fall hinter der Glocke.</translation>
    </message>
    <message>
        <source>Show an icon in the notification area</source>
        <comment>check box</comment>
        <translation>Symbol im Infobereich anzeigen</translation>
    </message>
    <message>
        <source>It tells how the servers that are open do, and leads back to their windows.</source>
        <translation>Es zeigt, wie es den geöffneten Servern geht, und führt zurück zu ihren Fenstern.</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>section of the settings</comment>
        <translation>Lokaler Server</translation>
    </message>
    <message>
        <source>Any free port</source>
        <comment>port 0</comment>
        <translation>Freier Port</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>label</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Counts from the next start of the server. When the port is taken, a free one is used.</source>
        <translation>Gilt ab dem nächsten Start des Servers. Ist der Port belegt, wird ein freier benutzt.</translation>
    </message>
    <message>
        <source>When the port is taken, a free one is used.</source>
        <translation>Ist der Port belegt, wird ein freier benutzt.</translation>
    </message>
    <message>
        <source>As it was left</source>
        <comment>when to start the local server</comment>
        <translation>Wie zuletzt</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>when to start the local server</comment>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when to start the local server</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Start with the console</source>
        <comment>label</comment>
        <translation>Mit der Konsole starten</translation>
    </message>
    <message>
        <source>Data folder</source>
        <comment>accessible name</comment>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>button: a folder</comment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button: a folder</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Data folder</source>
        <comment>label</comment>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Everything that the local server keeps: services, logs, samples, secrets (sealed). Another folder counts from the server&apos;s next start, and begins empty: nothing is moved.</source>
        <translation>Alles, was der lokale Server aufbewahrt: Dienste, Logs, Messwerte, Geheimnisse (versiegelt). Ein anderer Ordner gilt ab dem nächsten Start des Servers und ist anfangs leer: Nichts wird verschoben.</translation>
    </message>
    <message>
        <source>Data folder of the local server</source>
        <comment>title of a dialog</comment>
        <translation>Datenordner des lokalen Servers</translation>
    </message>
    <message>
        <source>Give a whole path, from the root on.</source>
        <translation>Geben Sie einen vollständigen Pfad an, vom Wurzelverzeichnis aus.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Dies ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>section of the settings</comment>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>proxy</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <comment>proxy</comment>
        <translation>HTTP-Proxy</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <comment>proxy</comment>
        <translation>SOCKS-5-Proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <comment>label</comment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Servers on this computer are always reached directly.</source>
        <translation>Server auf diesem Computer werden immer direkt erreicht.</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <comment>accessible name</comment>
        <translation>Host des Proxys</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <comment>accessible name</comment>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>Host and port</source>
        <comment>label: of a proxy</comment>
        <translation>Host und Port</translation>
    </message>
    <message>
        <source>A proxy that asks for a password has to be set in the system.</source>
        <translation>Ein Proxy, der ein Passwort verlangt, muss im System eingestellt werden.</translation>
    </message>
    <message>
        <source>This is no name of a host. What was before stays.</source>
        <translation>Dies ist kein Hostname. Der bisherige bleibt.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>motion</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>motion</comment>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>motion</comment>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Motion</source>
        <comment>label</comment>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Reduced: nothing turns or glides.</source>
        <translation>Reduziert: Nichts dreht sich oder gleitet.</translation>
    </message>
    <message>
        <source>A window in which something is begun follows when that is done.</source>
        <translation>Ein Fenster, in dem etwas begonnen wurde, folgt, sobald das abgeschlossen ist.</translation>
    </message>
</context>
<context>
    <name>ui::shell::ShortcutTable</name>
    <message>
        <source>Search, or run a command</source>
        <comment>keys</comment>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Describe a new service</source>
        <comment>keys</comment>
        <translation>Neuen Dienst beschreiben</translation>
    </message>
    <message>
        <source>Search or filter on the page</source>
        <comment>keys</comment>
        <translation>Auf der Seite suchen oder filtern</translation>
    </message>
    <message>
        <source>Fetch what is shown anew</source>
        <comment>keys</comment>
        <translation>Angezeigtes neu laden</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>keys</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>keys</comment>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Open another window</source>
        <comment>keys</comment>
        <translation>Weiteres Fenster öffnen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <comment>keys</comment>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>keys</comment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <comment>keys</comment>
        <translation>Handbuch öffnen</translation>
    </message>
    <message>
        <source>Quit: close all windows</source>
        <comment>keys</comment>
        <translation>Beenden: alle Fenster schließen</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <comment>keys</comment>
        <translation>Zu einer Seite gehen</translation>
    </message>
    <message>
        <source>Through the tabs of the details</source>
        <comment>keys</comment>
        <translation>Durch die Tabs der Details</translation>
    </message>
    <message>
        <source>Editing a text</source>
        <comment>keys</comment>
        <translation>Text bearbeiten</translation>
    </message>
</context>
<context>
    <name>ui::shell::Standing</name>
    <message>
        <source>Not connected</source>
        <comment>how a server does</comment>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Healthy</source>
        <comment>how a server does</comment>
        <translation>Fehlerfrei</translation>
    </message>
    <message>
        <source>Services have failed</source>
        <comment>how a server does</comment>
        <translation>Dienste sind ausgefallen</translation>
    </message>
    <message>
        <source>Not reached</source>
        <comment>how a server does</comment>
        <translation>Nicht erreicht</translation>
    </message>
</context>
<context>
    <name>ui::shell::TaskButton</name>
    <message numerus="yes">
        <source>%n running</source>
        <comment>button: so many things are under way</comment>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) under way</source>
        <comment>accessible name</comment>
        <translation>
            <numerusform>%n laufender Vorgang</numerusform>
            <numerusform>%n laufende Vorgänge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shell::WelcomePage</name>
    <message>
        <source>Start with sample services</source>
        <comment>button</comment>
        <translation>Mit Beispieldiensten beginnen</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <comment>button</comment>
        <translation>Mit einem Server verbinden…</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <comment>button</comment>
        <translation>Handbuch lesen</translation>
    </message>
    <message>
        <source>The local server could not start</source>
        <comment>title</comment>
        <translation>Der lokale Server konnte nicht starten</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>The local server is starting</source>
        <comment>title</comment>
        <translation>Der lokale Server startet</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Dies dauert einen Moment.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <comment>button</comment>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>The local server is stopping</source>
        <comment>title</comment>
        <translation>Der lokale Server wird gestoppt</translation>
    </message>
    <message>
        <source>Its services are stopped in order.</source>
        <translation>Seine Dienste werden geordnet gestoppt.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>button</comment>
        <translation>Stoppt…</translation>
    </message>
    <message>
        <source>The local server is running</source>
        <comment>title</comment>
        <translation>Der lokale Server läuft</translation>
    </message>
    <message>
        <source>Open it to see its services.</source>
        <translation>Öffnen Sie ihn, um seine Dienste zu sehen.</translation>
    </message>
    <message>
        <source>Open the local server</source>
        <comment>button</comment>
        <translation>Lokalen Server öffnen</translation>
    </message>
    <message>
        <source>Run MCP servers from here</source>
        <comment>title</comment>
        <translation>MCP-Server von hier aus betreiben</translation>
    </message>
    <message>
        <source>Switch the local server on to run them on this computer, or connect to a server that runs elsewhere. You can change between them at any time.</source>
        <translation>Schalten Sie den lokalen Server ein, um sie auf diesem Computer zu betreiben, oder verbinden Sie sich mit einem Server, der anderswo läuft. Sie können jederzeit zwischen ihnen wechseln.</translation>
    </message>
    <message>
        <source>Start the local server</source>
        <comment>button</comment>
        <translation>Lokalen Server starten</translation>
    </message>
</context>
<context>
    <name>ui::widgets::ChartView</name>
    <message>
        <source>no value</source>
        <comment>of a curve at a time</comment>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on an axis; the letters of QDateTime</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>two times and how long it is from one to the other</comment>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <source>max %1</source>
        <comment>highest sample of a step</comment>
        <translation>max. %1</translation>
    </message>
    <message>
        <source>now %1, between %2 and %3</source>
        <comment>of a curve: its latest, lowest and highest value</comment>
        <translation>jetzt %1, zwischen %2 und %3</translation>
    </message>
    <message>
        <source>Over %1: %2</source>
        <comment>a stretch of time; what curves showed in it</comment>
        <translation>Zeitraum %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Environment</name>
    <message>
        <source>None</source>
        <comment>colour of an environment</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Blue</source>
        <comment>colour of an environment</comment>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <comment>colour of an environment</comment>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Orange</source>
        <comment>colour of an environment</comment>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Violet</source>
        <comment>colour of an environment</comment>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Red</source>
        <comment>colour of an environment</comment>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Gray</source>
        <comment>colour of an environment</comment>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Protected</source>
        <comment>an environment</comment>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Read-only</source>
        <comment>an environment</comment>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>As usual</source>
        <comment>how careful the console is with an environment</comment>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Whatever destroys something asks for the name of this environment first.</source>
        <translation>Vor jeder zerstörenden Aktion wird der Name dieser Umgebung verlangt.</translation>
    </message>
    <message>
        <source>The console sends no change to this environment.</source>
        <translation>Die Konsole sendet keine Änderung an diese Umgebung.</translation>
    </message>
</context>
<context>
    <name>ui::widgets::LevelChip</name>
    <message>
        <source>Click to hide lines of this level</source>
        <comment>tool tip</comment>
        <translation>Klicken, um Zeilen dieser Stufe auszublenden</translation>
    </message>
    <message>
        <source>Hidden; click to show lines of this level</source>
        <comment>tool tip</comment>
        <translation>Ausgeblendet; klicken, um Zeilen dieser Stufe anzuzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>accessible description of a log level</comment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::widgets::LogTimeline</name>
    <message>
        <source>Lines over time</source>
        <comment>accessible name of the strip over the log</comment>
        <translation>Zeilen im Zeitverlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>tool tip of the strip over the log</comment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <comment>tool tip of the strip over the log</comment>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>tool tip of the strip over the log</comment>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on an axis; the letters of QDateTime</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>ui::widgets::LogView</name>
    <message>
        <source>Log</source>
        <comment>accessible name</comment>
        <translation>Log</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <comment>button: leads to lines that arrived while reading back</comment>
        <translation>
            <numerusform>%n neue Zeile</numerusform>
            <numerusform>%n neue Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest lines</source>
        <comment>button: leads to the end of the log</comment>
        <translation>Neueste Zeilen</translation>
    </message>
    <message>
        <source>Replica %1</source>
        <comment>tool tip of a log line</comment>
        <translation>Replikat %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>menu</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with time and level</source>
        <comment>menu</comment>
        <translation>Mit Zeit und Stufe kopieren</translation>
    </message>
    <message>
        <source>Copy this value</source>
        <comment>menu: of a field</comment>
        <translation>Diesen Wert kopieren</translation>
    </message>
    <message>
        <source>Search for this value</source>
        <comment>menu: of a field</comment>
        <translation>Nach diesem Wert suchen</translation>
    </message>
    <message>
        <source>Search for the selection</source>
        <comment>menu</comment>
        <translation>Nach der Auswahl suchen</translation>
    </message>
    <message>
        <source>Fold</source>
        <comment>menu: hide the fields of a log line</comment>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Show the fields</source>
        <comment>menu: of a log line</comment>
        <translation>Felder anzeigen</translation>
    </message>
    <message>
        <source>Select all</source>
        <comment>menu</comment>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>ui::widgets::MonthGrid</name>
    <message>
        <source>Calendar of runs</source>
        <comment>accessible name</comment>
        <translation>Kalender der Läufe</translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>%n abgeschlossen</numerusform>
            <numerusform>%n abgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>%n geplant</numerusform>
            <numerusform>%n geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>no runs</source>
        <comment>of backup schedules on a day</comment>
        <translation>keine Läufe</translation>
    </message>
</context>
<context>
    <name>ui::widgets::QrCode</name>
    <message>
        <source>QR code for an authenticator app</source>
        <comment>accessible name</comment>
        <translation>QR-Code für eine Authenticator-App</translation>
    </message>
</context>
<context>
    <name>ui::widgets::SecretBox</name>
    <message>
        <source>Copy</source>
        <comment>button: a secret</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>accessible name of a button; what is copied</comment>
        <translation>Kopieren: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It is taken out of the clipboard again in %n second(s).</source>
        <comment>a secret</comment>
        <translation>
            <numerusform>Kopiert. In %n Sekunde wird es wieder aus der Zwischenablage entfernt.</numerusform>
            <numerusform>Kopiert. In %n Sekunden wird es wieder aus der Zwischenablage entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::widgets::ServiceChip</name>
    <message>
        <source>Click to hide its lines</source>
        <comment>tool tip of a service over the log</comment>
        <translation>Klicken, um seine Zeilen auszublenden</translation>
    </message>
    <message>
        <source>Its lines are hidden; click to show them</source>
        <comment>tool tip of a service over the log</comment>
        <translation>Seine Zeilen sind ausgeblendet; klicken, um sie anzuzeigen</translation>
    </message>
    <message>
        <source>Space hides or shows its lines, Delete takes it away</source>
        <comment>accessible description of a service over the log</comment>
        <translation>Leertaste blendet seine Zeilen aus oder ein, Entf nimmt ihn heraus</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Sidebar</name>
    <message>
        <source>Pages</source>
        <comment>accessible name of the side bar</comment>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>ui::widgets::StateStack</name>
    <message>
        <source>Loading…</source>
        <comment>state of a page</comment>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <comment>title of a failed page</comment>
        <translation>Dies konnte nicht geladen werden</translation>
    </message>
</context>
</TS>
