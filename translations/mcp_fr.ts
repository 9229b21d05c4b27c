<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message>
        <source>Dismiss</source>
        <comment>accessible name: closes a short message</comment>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>app::CompositionRoot</name>
    <message>
        <source>Pauses of the window</source>
        <comment>about</comment>
        <translation>Blocages de la fenêtre</translation>
    </message>
    <message numerus="yes">
        <source>%n of 50 ms or more</source>
        <comment>pauses</comment>
        <translation>
            <numerusform>%n de 50 ms ou plus</numerusform>
            <numerusform>%n de 50 ms ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1 ms</source>
        <comment>pause</comment>
        <translation>maximum %1 ms</translation>
    </message>
</context>
<context>
    <name>app::ConnectionManager</name>
    <message>
        <source>Local server</source>
        <comment>name of the connection</comment>
        <translation>Serveur local</translation>
    </message>
    <message>
        <source>This connection is not known any more.</source>
        <translation>Cette connexion n’est plus connue.</translation>
    </message>
    <message>
        <source>No password is kept for this server; type it to try</source>
        <translation>Aucun mot de passe n’est conservé pour ce serveur&#x202f;; saisissez-le pour essayer</translation>
    </message>
    <message>
        <source>MCP Console</source>
        <comment>title of a page in the browser</comment>
        <translation>MCP Console</translation>
    </message>
    <message>
        <source>You are signed in with the provider. You can close this page and go back to the console.</source>
        <translation>Vous êtes connecté avec le fournisseur d’identité. Vous pouvez fermer cette page et revenir à la console.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed. Go back to the console to see why.</source>
        <translation>La connexion n’a pas abouti. Revenez à la console pour en voir la raison.</translation>
    </message>
</context>
<context>
    <name>app::DesktopNotices</name>
    <message>
        <source>Open</source>
        <comment>button of a notification</comment>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>app::HealthWatch</name>
    <message>
        <source>It is off.</source>
        <comment>the local server</comment>
        <translation>Il est arrêté.</translation>
    </message>
    <message>
        <source>Answered in %1.</source>
        <comment>a server; duration</comment>
        <translation>Réponse en %1.</translation>
    </message>
</context>
<context>
    <name>app::Keychain</name>
    <message>
        <source>The keychain is locked; the password is kept for this run only.</source>
        <translation>Le trousseau est verrouillé&#x202f;; le mot de passe n’est conservé que pour cette exécution.</translation>
    </message>
    <message>
        <source>There is no keychain here; the password is kept for this run only.</source>
        <translation>Il n’y a pas de trousseau ici&#x202f;; le mot de passe n’est conservé que pour cette exécution.</translation>
    </message>
</context>
<context>
    <name>app::ServerLog</name>
    <message numerus="yes">
        <source>%n line(s) were lost here</source>
        <translation>
            <numerusform>%n ligne a été perdue ici</numerusform>
            <numerusform>%n lignes ont été perdues ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StartWishes</name>
    <message>
        <source>There is no page “%1”. Pages are: %2.</source>
        <translation>La page «&#xa0;%1&#xa0;» n’existe pas. Les pages sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A place is a page, or a page and a service: services/filesystem.</source>
        <translation>Un emplacement est une page, ou une page et un service&#xa0;: services/filesystem.</translation>
    </message>
    <message>
        <source>This is no link that the console follows.</source>
        <translation>La console ne suit pas ce type de lien.</translation>
    </message>
</context>
<context>
    <name>app::Tray</name>
    <message>
        <source>Window without a server</source>
        <comment>menu of the tray icon</comment>
        <translation>Fenêtre sans serveur</translation>
    </message>
    <message>
        <source>New window</source>
        <comment>menu of the tray icon</comment>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>menu of the tray icon</comment>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>models::AccountModel</name>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>column</comment>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <comment>column</comment>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>column: how many requests an hour</comment>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>column: when</comment>
        <translation>Création</translation>
    </message>
</context>
<context>
    <name>models::ApiKeyModel</name>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>May</source>
        <comment>column: what an API key may do</comment>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>column: when an API key expires</comment>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>column: when</comment>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Made by</source>
        <comment>column: whose API key</comment>
        <translation>Créée par</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>column: when</comment>
        <translation>Création</translation>
    </message>
</context>
<context>
    <name>models::AuditModel</name>
    <message>
        <source>Success</source>
        <comment>result of something that was done</comment>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>result of something that was tried</comment>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>result of something that was tried</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <comment>who did something</comment>
        <translation>non authentifié</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: who did it</comment>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column: what was done</comment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>column: what it was done to</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column: an address on the network</comment>
        <translation>Provenance</translation>
    </message>
</context>
<context>
    <name>models::AuditWords</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in from the window on the same machine</source>
        <translation>Se connecter depuis la fenêtre sur la même machine</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Come back from a sign-in provider</source>
        <translation>Revenir d’un fournisseur d’identité</translation>
    </message>
    <message>
        <source>Sign in through a provider</source>
        <translation>Se connecter par un fournisseur d’identité</translation>
    </message>
    <message>
        <source>Begin to set up a second factor</source>
        <translation>Commencer à configurer un second facteur</translation>
    </message>
    <message>
        <source>Set up a second factor</source>
        <translation>Configurer un second facteur</translation>
    </message>
    <message>
        <source>Give up the own second factor</source>
        <translation>Renoncer à son propre second facteur</translation>
    </message>
    <message>
        <source>Make new recovery codes</source>
        <translation>Créer de nouveaux codes de récupération</translation>
    </message>
    <message>
        <source>Make an API key</source>
        <translation>Créer une clé API</translation>
    </message>
    <message>
        <source>Revoke an API key</source>
        <translation>Révoquer une clé API</translation>
    </message>
    <message>
        <source>Sign in to the events of the server</source>
        <translation>Se connecter aux événements du serveur</translation>
    </message>
    <message>
        <source>Follow events of the server</source>
        <translation>Suivre des événements du serveur</translation>
    </message>
    <message>
        <source>Make a person&apos;s account</source>
        <translation>Créer le compte d’un utilisateur</translation>
    </message>
    <message>
        <source>Change a person&apos;s account</source>
        <translation>Modifier le compte d’un utilisateur</translation>
    </message>
    <message>
        <source>Delete a person&apos;s account</source>
        <translation>Supprimer le compte d’un utilisateur</translation>
    </message>
    <message>
        <source>Set a person&apos;s password</source>
        <translation>Définir le mot de passe d’un utilisateur</translation>
    </message>
    <message>
        <source>Let a person sign in again</source>
        <translation>Permettre de nouveau la connexion d’un utilisateur</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>Attribuer un rôle</translation>
    </message>
    <message>
        <source>Take a role away</source>
        <translation>Retirer un rôle</translation>
    </message>
    <message>
        <source>Take a person&apos;s second factor off</source>
        <translation>Retirer le second facteur d’un utilisateur</translation>
    </message>
    <message>
        <source>End a session of a person</source>
        <translation>Fermer une session d’un utilisateur</translation>
    </message>
    <message>
        <source>End the sessions of a person</source>
        <translation>Fermer les sessions d’un utilisateur</translation>
    </message>
    <message>
        <source>Change the own account</source>
        <translation>Modifier son propre compte</translation>
    </message>
    <message>
        <source>Change the own password</source>
        <translation>Changer son propre mot de passe</translation>
    </message>
    <message>
        <source>End a session of one&apos;s own</source>
        <translation>Fermer une de ses propres sessions</translation>
    </message>
    <message>
        <source>End the other sessions of one&apos;s own</source>
        <translation>Fermer ses autres sessions</translation>
    </message>
    <message>
        <source>Create a service</source>
        <translation>Créer un service</translation>
    </message>
    <message>
        <source>Change a service</source>
        <translation>Modifier un service</translation>
    </message>
    <message>
        <source>Delete a service</source>
        <translation>Supprimer un service</translation>
    </message>
    <message>
        <source>Start a service</source>
        <translation>Démarrer un service</translation>
    </message>
    <message>
        <source>Stop a service</source>
        <translation>Arrêter un service</translation>
    </message>
    <message>
        <source>Restart a service</source>
        <translation>Redémarrer un service</translation>
    </message>
    <message>
        <source>Set how many replicas of a service run</source>
        <translation>Définir le nombre de réplicas actifs d’un service</translation>
    </message>
    <message>
        <source>Run a command in a service</source>
        <translation>Exécuter une commande dans un service</translation>
    </message>
    <message>
        <source>Check the health of a service</source>
        <translation>Contrôler la santé d’un service</translation>
    </message>
    <message>
        <source>Make services of a file</source>
        <translation>Créer des services depuis un fichier</translation>
    </message>
    <message>
        <source>Bring the newest image of a service</source>
        <translation>Récupérer l’image la plus récente d’un service</translation>
    </message>
    <message>
        <source>Make a service of a container</source>
        <translation>Créer un service depuis un conteneur</translation>
    </message>
    <message>
        <source>Set a configuration value</source>
        <translation>Définir une valeur de configuration</translation>
    </message>
    <message>
        <source>Delete a configuration value</source>
        <translation>Supprimer une valeur de configuration</translation>
    </message>
    <message>
        <source>Set several configuration values</source>
        <translation>Définir plusieurs valeurs de configuration</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Créer une sauvegarde</translation>
    </message>
    <message>
        <source>Delete a backup</source>
        <translation>Supprimer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Verify a backup</source>
        <translation>Vérifier une sauvegarde</translation>
    </message>
    <message>
        <source>Restore a backup to try it</source>
        <translation>Tester la restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>Download a backup</source>
        <translation>Télécharger une sauvegarde</translation>
    </message>
    <message>
        <source>Cancel a job</source>
        <translation>Annuler une tâche</translation>
    </message>
    <message>
        <source>Begin to upload a backup</source>
        <translation>Commencer l’envoi d’une sauvegarde</translation>
    </message>
    <message>
        <source>Upload a part of a backup</source>
        <translation>Envoyer une partie d’une sauvegarde</translation>
    </message>
    <message>
        <source>Finish the upload of a backup</source>
        <translation>Terminer l’envoi d’une sauvegarde</translation>
    </message>
    <message>
        <source>Call off the upload of a backup</source>
        <translation>Annuler l’envoi d’une sauvegarde</translation>
    </message>
    <message>
        <source>Make a backup schedule</source>
        <translation>Créer une planification de sauvegarde</translation>
    </message>
    <message>
        <source>Change a backup schedule</source>
        <translation>Modifier une planification de sauvegarde</translation>
    </message>
    <message>
        <source>Delete a backup schedule</source>
        <translation>Supprimer une planification de sauvegarde</translation>
    </message>
    <message>
        <source>Run a backup schedule now</source>
        <translation>Exécuter maintenant une planification de sauvegarde</translation>
    </message>
    <message>
        <source>Write the audit log into a file</source>
        <translation>Écrire le journal d’audit dans un fichier</translation>
    </message>
    <message>
        <source>More attempts than are entered one by one</source>
        <translation>Plus de tentatives qu’il n’en est inscrit une à une</translation>
    </message>
    <message>
        <source>Entries could not be written</source>
        <translation>Des entrées n’ont pas pu être écrites</translation>
    </message>
    <message>
        <source>The audit log does not end as it was left</source>
        <translation>Le journal d’audit ne se termine pas comme il avait été laissé</translation>
    </message>
</context>
<context>
    <name>models::BackupContentsModel</name>
    <message numerus="yes">
        <source>and %n more; search for what you need</source>
        <comment>files that are not shown</comment>
        <translation>
            <numerusform>et %n autre&#x202f;; cherchez ce qu’il vous faut</numerusform>
            <numerusform>et %n autres&#x202f;; cherchez ce qu’il vous faut</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column: of a file</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>column: when a file was last changed</comment>
        <translation>Modification</translation>
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
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>column: how long the backup took</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>column: when</comment>
        <translation>Création</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>column</comment>
        <translation>Services</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>column</comment>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Last proven</source>
        <comment>column: when the backup was last shown to be whole</comment>
        <translation>Dernière preuve</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>column: by hand, by a schedule</comment>
        <translation>Origine</translation>
    </message>
</context>
<context>
    <name>models::BackupWords</name>
    <message>
        <source>Full</source>
        <comment>type of a backup</comment>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Incremental</source>
        <comment>type of a backup</comment>
        <translation>Incrémentielle</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>status of a backup</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>status of a backup: it is being made</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Verifying</source>
        <comment>status of a backup</comment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>status of a backup</comment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>status of a backup</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>status of a backup</comment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>origin of a backup</comment>
        <translation>Manuelle</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>origin of a backup</comment>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <comment>origin of a backup: of what was overwritten</comment>
        <translation>Avant une restauration</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <comment>origin of a backup</comment>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>None</source>
        <comment>encryption of a backup</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Platform key</source>
        <comment>encryption of a backup</comment>
        <translation>Clé de la plateforme</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>encryption of a backup</comment>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>what a restore does with a thing</comment>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <comment>what a restore does with a thing</comment>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <comment>what a restore does with a thing</comment>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>what a restore does with a thing</comment>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Definition</source>
        <comment>part of a service in a backup</comment>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>part of a service in a backup</comment>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Data folder</source>
        <comment>part of a service in a backup</comment>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>part of a service in a backup</comment>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>part of a backup</comment>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>part of a backup</comment>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>API keys</source>
        <comment>part of a backup</comment>
        <translation>Clés API</translation>
    </message>
    <message>
        <source>Second factors</source>
        <comment>part of a backup: of signing in</comment>
        <translation>Seconds facteurs</translation>
    </message>
    <message>
        <source>Linked sign-ins</source>
        <comment>part of a backup: accounts of providers such as Google</comment>
        <translation>Comptes liés</translation>
    </message>
    <message>
        <source>Schedules</source>
        <comment>part of a backup</comment>
        <translation>Planifications</translation>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>size a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Failed its check</source>
        <comment>proof of a backup</comment>
        <translation>Contrôle échoué</translation>
    </message>
    <message>
        <source>Drilled %1</source>
        <comment>proof of a backup; when: &apos;2 h ago&apos;</comment>
        <translation>Testée %1</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <comment>proof of a backup; when: &apos;2 h ago&apos;</comment>
        <translation>Vérifiée %1</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>proof of a backup</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>%1 waits for its turn</source>
        <comment>a backup</comment>
        <translation>%1 attend son tour</translation>
    </message>
    <message>
        <source>Backing up %1</source>
        <comment>a backup&apos;s name</comment>
        <translation>Sauvegarde de %1</translation>
    </message>
    <message>
        <source>Verifying %1 waits for its turn</source>
        <comment>a backup</comment>
        <translation>La vérification de %1 attend son tour</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <comment>a backup</comment>
        <translation>Vérification de %1</translation>
    </message>
    <message>
        <source>Restoring %1 waits for its turn</source>
        <comment>a backup</comment>
        <translation>La restauration de %1 attend son tour</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <comment>a backup</comment>
        <translation>Restauration de %1</translation>
    </message>
    <message>
        <source>The drill of %1 waits for its turn</source>
        <comment>a backup</comment>
        <translation>Le test de %1 attend son tour</translation>
    </message>
    <message>
        <source>Restore drill of %1</source>
        <comment>a backup</comment>
        <translation>Test de restauration de %1</translation>
    </message>
    <message>
        <source>Checking %1 waits for its turn</source>
        <comment>an uploaded backup</comment>
        <translation>Le contrôle de %1 attend son tour</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <comment>an uploaded backup</comment>
        <translation>Contrôle de %1</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <comment>a backup</comment>
        <translation>%1 a été annulée</translation>
    </message>
    <message>
        <source>Verifying %1 was cancelled</source>
        <comment>a backup</comment>
        <translation>La vérification de %1 a été annulée</translation>
    </message>
    <message>
        <source>Restoring %1 was cancelled</source>
        <comment>a backup</comment>
        <translation>La restauration de %1 a été annulée</translation>
    </message>
    <message>
        <source>The drill of %1 was cancelled</source>
        <comment>a backup</comment>
        <translation>Le test de %1 a été annulé</translation>
    </message>
    <message>
        <source>Uploading %1 was cancelled</source>
        <comment>a backup</comment>
        <translation>L’envoi de %1 a été annulé</translation>
    </message>
    <message>
        <source>%1 is made and verified</source>
        <comment>a backup</comment>
        <translation>%1 est créée et vérifiée</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a backup</comment>
        <translation>%1 a échoué</translation>
    </message>
    <message>
        <source>%1 is whole: every byte was checked</source>
        <comment>a backup</comment>
        <translation>%1 est intacte&#xa0;: chaque octet a été contrôlé</translation>
    </message>
    <message>
        <source>%1 failed its check</source>
        <comment>a backup</comment>
        <translation>%1 n’a pas passé le contrôle</translation>
    </message>
    <message>
        <source>%1 was restored</source>
        <comment>a backup</comment>
        <translation>%1 a été restaurée</translation>
    </message>
    <message>
        <source>%1 was restored in part</source>
        <comment>a backup</comment>
        <translation>%1 a été restaurée en partie</translation>
    </message>
    <message>
        <source>%1 could not be restored</source>
        <comment>a backup</comment>
        <translation>%1 n’a pas pu être restaurée</translation>
    </message>
    <message>
        <source>%1 restores: its drill passed</source>
        <comment>a backup</comment>
        <translation>%1 est restaurable&#xa0;: son test a réussi</translation>
    </message>
    <message>
        <source>The drill of %1 failed</source>
        <comment>a backup</comment>
        <translation>Le test de %1 a échoué</translation>
    </message>
    <message>
        <source>%1 was uploaded and is whole</source>
        <comment>a backup</comment>
        <translation>%1 a été envoyée et est intacte</translation>
    </message>
    <message>
        <source>%1 could not be taken in</source>
        <comment>an uploaded backup</comment>
        <translation>%1 n’a pas pu être acceptée</translation>
    </message>
    <message>
        <source>Forever</source>
        <comment>how long backups are kept</comment>
        <translation>Sans limite</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long backups are kept</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>how long backups are kept</comment>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>how long backups are kept</comment>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n</source>
        <comment>how many backups are kept</comment>
        <translation>
            <numerusform>la dernière</numerusform>
            <numerusform>les %n dernières</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n daily</source>
        <comment>how many backups are kept: one a day</comment>
        <translation>
            <numerusform>%n quotidienne</numerusform>
            <numerusform>%n quotidiennes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly</source>
        <comment>how many backups are kept: one a week</comment>
        <translation>
            <numerusform>%n hebdomadaire</numerusform>
            <numerusform>%n hebdomadaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <comment>how many backups are kept: one a month</comment>
        <translation>
            <numerusform>%n mensuelle</numerusform>
            <numerusform>%n mensuelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Has not run yet</source>
        <comment>a schedule</comment>
        <translation>Pas encore exécutée</translation>
    </message>
    <message>
        <source>Running now</source>
        <comment>a schedule</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <comment>the last run of a schedule; when: &apos;2 h ago&apos;</comment>
        <translation>Annulée %1</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <comment>the last run of a schedule; when: &apos;2 h ago&apos;</comment>
        <translation>Terminée %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <comment>the last run of a schedule; when: &apos;2 h ago&apos;</comment>
        <translation>Échouée %1</translation>
    </message>
    <message>
        <source>Ran %1</source>
        <comment>the last run of a schedule; when: &apos;2 h ago&apos;</comment>
        <translation>Exécutée %1</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>next run of a schedule</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>now</source>
        <comment>next run of a schedule</comment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>next run of a schedule; a duration</comment>
        <translation>dans %1</translation>
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
        <translation>pourcentage d’un cœur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisée</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>a second, over a minute</source>
        <translation>par seconde, sur une minute</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation>Requêtes en échec</translation>
    </message>
    <message>
        <source>share of all, over a minute</source>
        <translation>part du total, sur une minute</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>Latence p50</translation>
    </message>
    <message>
        <source>half of the requests were faster</source>
        <translation>la moitié des requêtes était plus rapide</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>Latence p95</translation>
    </message>
    <message>
        <source>95 of 100 requests were faster</source>
        <translation>95 requêtes sur 100 étaient plus rapides</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>Latence p99</translation>
    </message>
    <message>
        <source>99 of 100 requests were faster</source>
        <translation>99 requêtes sur 100 étaient plus rapides</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Contrôle de santé</translation>
    </message>
    <message>
        <source>how long it took</source>
        <translation>sa durée</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Redémarrages</translation>
    </message>
    <message>
        <source>since the server started</source>
        <translation>depuis le démarrage du serveur</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>whether it runs</source>
        <translation>si le service est actif</translation>
    </message>
    <message>
        <source>Host CPU</source>
        <translation>CPU de l’hôte</translation>
    </message>
    <message>
        <source>percent of all cores</source>
        <translation>pourcentage de tous les cœurs</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>Mémoire de l’hôte</translation>
    </message>
    <message>
        <source>in use on the machine</source>
        <translation>utilisée sur la machine</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>processes at work, over a minute</source>
        <translation>processus au travail, sur une minute</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>how full the data folder&apos;s disk is</source>
        <translation>taux de remplissage du disque des données</translation>
    </message>
    <message>
        <source>API requests</source>
        <translation>Requêtes API</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>open to the server</source>
        <translation>ouvertes vers le serveur</translation>
    </message>
    <message>
        <source>Watchers</source>
        <translation>Observateurs</translation>
    </message>
    <message>
        <source>clients that follow events</source>
        <translation>clients qui suivent les événements</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>value: the service runs</comment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>value: the service does not run</comment>
        <translation>Inactif</translation>
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
        <translation>Il manque quelque chose après la dernière barre oblique inverse.</translation>
    </message>
    <message>
        <source>A quote (%1) is not closed.</source>
        <translation>Un guillemet (%1) n’est pas fermé.</translation>
    </message>
</context>
<context>
    <name>models::ConfigDraftModel</name>
    <message>
        <source>New</source>
        <comment>change of a configuration value: it was not set</comment>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>change of a configuration value</comment>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>change of a configuration value</comment>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a configuration value</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>change of a configuration value</comment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>change of a configuration value</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column: what is done to a value</comment>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column: a value</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column: a value</comment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>column: services</comment>
        <translation>Utilisée par</translation>
    </message>
</context>
<context>
    <name>models::ConfigHistoryModel</name>
    <message>
        <source>empty</source>
        <comment>a configuration value</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>set to %1</source>
        <comment>history of a configuration value</comment>
        <translation>définie à %1</translation>
    </message>
    <message>
        <source>deleted; it was %1</source>
        <comment>history of a configuration value</comment>
        <translation>supprimée&#x202f;; c’était %1</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column: who changed it</comment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column</comment>
        <translation>Changement</translation>
    </message>
</context>
<context>
    <name>models::ConfigImport</name>
    <message>
        <source>Line %1 has no “=”.</source>
        <comment>a file of values</comment>
        <translation>La ligne %1 n’a pas de «&#xa0;=&#xa0;».</translation>
    </message>
    <message>
        <source>Line %1: “%2” cannot be a key.</source>
        <comment>a file of values</comment>
        <translation>Ligne %1&#xa0;: «&#xa0;%2&#xa0;» ne peut pas être une clé.</translation>
    </message>
    <message>
        <source>Line %1: a quote is not closed.</source>
        <comment>a file of values</comment>
        <translation>Ligne %1&#xa0;: un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>Line %1 is no JSON: %2.</source>
        <comment>a file of values; the reason</comment>
        <translation>La ligne %1 n’est pas du JSON&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be a key.</source>
        <comment>a file of values</comment>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être une clé.</translation>
    </message>
    <message>
        <source>“%1” is neither a text, a number nor true or false.</source>
        <comment>a file of values</comment>
        <translation>«&#xa0;%1&#xa0;» n’est ni un texte, ni un nombre, ni true ou false.</translation>
    </message>
</context>
<context>
    <name>models::ConfigModel</name>
    <message>
        <source>Platform</source>
        <comment>kind of configuration value: a setting of the platform&apos;s own</comment>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Global</source>
        <comment>kind of configuration value: for every service</comment>
        <translation>Globales</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>kind of configuration value: of one service each</comment>
        <translation>Services</translation>
    </message>
    <message>
        <source>Global</source>
        <comment>scope of a configuration value</comment>
        <translation>Globale</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>accessible text: a value</comment>
        <translation>chiffrée</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>an encrypted configuration value</comment>
        <translation>non définie</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a configuration value</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>scope of a configuration value</comment>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>default</source>
        <comment>a configuration value that nobody has set</comment>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>Kept encrypted: it can be replaced, but is shown to nobody.</source>
        <translation>Conservée chiffrée&#xa0;: elle peut être remplacée, mais n’est montrée à personne.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column</comment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>column: for everything, or of one service</comment>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>column: services</comment>
        <translation>Utilisée par</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>column: when</comment>
        <translation>Modification</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column: who changed it</comment>
        <translation>Par</translation>
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
        <translation>%1 chaque jour</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>cron in words: times and days, then months</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Chaque minute</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Chaque minute</numerusform>
            <numerusform>Toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Chaque heure</translation>
    </message>
    <message numerus="yes">
        <source>Every hour, %n minute(s) past</source>
        <comment>cron in words</comment>
        <translation>
            <numerusform>Chaque heure, à la minute %n</numerusform>
            <numerusform>Chaque heure, à la minute %n</numerusform>
        </translation>
    </message>
    <message>
        <source>At minutes %1 of every hour</source>
        <comment>a list of minutes</comment>
        <translation>Aux minutes %1 de chaque heure</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Chaque heure</numerusform>
            <numerusform>Toutes les %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s) past</source>
        <comment>cron in words: every so many hours</comment>
        <translation>
            <numerusform>%1, à la minute %n</numerusform>
            <numerusform>%1, à la minute %n</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>a list of times of day</comment>
        <translation>À %1</translation>
    </message>
    <message>
        <source>every hour from %1 to %2</source>
        <comment>times of day</comment>
        <translation>chaque heure de %1 à %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>cron in words: every so many minutes, then stretches of time</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>At minutes %1 of each hour from %2</source>
        <comment>lists of minutes and of stretches of time</comment>
        <translation>Aux minutes %1 de chaque heure, de %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one day, month, number or time to another</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <comment>one number</comment>
        <translation>le jour %1 du mois</translation>
    </message>
    <message>
        <source>on days %1 of the month</source>
        <comment>a list of numbers</comment>
        <translation>les jours %1 du mois</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>days of the month, days of the week</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>en semaine</translation>
    </message>
    <message>
        <source>at weekends</source>
        <translation>le week-end</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a list of weekdays</comment>
        <translation>chaque %1</translation>
    </message>
</context>
<context>
    <name>models::DashboardWords</name>
    <message>
        <source>Database</source>
        <comment>health check of the platform</comment>
        <translation>Base de données</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <comment>database</comment>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 connections</source>
        <comment>database</comment>
        <translation>%1 connexions sur %2</translation>
    </message>
    <message>
        <source>schema %1</source>
        <comment>database: version of its layout</comment>
        <translation>schéma %1</translation>
    </message>
    <message>
        <source>Disk</source>
        <comment>health check of the platform</comment>
        <translation>Disque</translation>
    </message>
    <message>
        <source>%1 used</source>
        <comment>disk: share</comment>
        <translation>%1 utilisés</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>disk: size</comment>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1 inodes</source>
        <comment>disk: share of its entries in use</comment>
        <translation>inodes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Docker engine</source>
        <comment>health check of the platform</comment>
        <translation>Moteur Docker</translation>
    </message>
    <message>
        <source>Runtime</source>
        <comment>health check of the platform: what runs services</comment>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>local processes</source>
        <comment>what runs services</comment>
        <translation>processus locaux</translation>
    </message>
    <message>
        <source>Docker containers</source>
        <comment>what runs services</comment>
        <translation>conteneurs Docker</translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <comment>engine</comment>
        <translation>
            <numerusform>%n conteneur</numerusform>
            <numerusform>%n conteneurs</numerusform>
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
        <translation>actif depuis %1</translation>
    </message>
    <message>
        <source>Container engine</source>
        <comment>health check</comment>
        <translation>Moteur de conteneurs</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>container engine</comment>
        <translation>Actif</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) running</source>
        <comment>of this server</comment>
        <translation>
            <numerusform>%n conteneur actif</numerusform>
            <numerusform>%n conteneurs actifs</numerusform>
        </translation>
    </message>
    <message>
        <source>not in use</source>
        <comment>container engine: no service runs in it</comment>
        <translation>inutilisé</translation>
    </message>
    <message>
        <source>Looking for one…</source>
        <comment>container engine</comment>
        <translation>Recherche d’un moteur…</translation>
    </message>
    <message>
        <source>It cannot be reached</source>
        <comment>container engine</comment>
        <translation>Il est injoignable</translation>
    </message>
    <message>
        <source>None found · no service needs it</source>
        <comment>container engine</comment>
        <translation>Aucun · aucun service n’en a besoin</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>health check</comment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Newest %1</source>
        <comment>backup; when: &apos;2 h ago&apos;</comment>
        <translation>Dernière %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>backups</comment>
        <translation>Aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) overdue</source>
        <translation>
            <numerusform>%n planification en retard</numerusform>
            <numerusform>%n planifications en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <comment>backups</comment>
        <translation>
            <numerusform>%n endommagée</numerusform>
            <numerusform>%n endommagées</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>memory: of a size</comment>
        <translation>sur %1</translation>
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
        <translation>% sur %1</translation>
    </message>
    <message>
        <source>per s · %1 errors</source>
        <comment>requests: the share that failed</comment>
        <translation>par s · %1 d’erreurs</translation>
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
        <translation>%1 j</translation>
    </message>
</context>
<context>
    <name>models::EventLogModel</name>
    <message>
        <source>%1 is healthy</source>
        <comment>service</comment>
        <translation>%1 est sain</translation>
    </message>
    <message>
        <source>%1 is degraded</source>
        <comment>service</comment>
        <translation>%1 est dégradé</translation>
    </message>
    <message>
        <source>%1 is unhealthy</source>
        <comment>service</comment>
        <translation>%1 est défaillant</translation>
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
        <translation>%1 j %2 h</translation>
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
        <translation>jamais</translation>
    </message>
    <message>
        <source>just now</source>
        <comment>time of an event</comment>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>il y a %n s</numerusform>
            <numerusform>il y a %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>time of an event</comment>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>day and time of day; the letters of QDateTime</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <comment>day and time of day; the letters of QDateTime</comment>
        <translation>d MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>status of a service</comment>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>status of a service</comment>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>status of a service</comment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>status of a service</comment>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>status of a service</comment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>health of a service</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>health of a service</comment>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Healthy</source>
        <comment>health of a service</comment>
        <translation>Sain</translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>health of a service</comment>
        <translation>Dégradé</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <comment>health of a service</comment>
        <translation>Défaillant</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <comment>health check</comment>
        <translation>Pas encore contrôlé</translation>
    </message>
    <message>
        <source>Passing</source>
        <comment>health check</comment>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Failing</source>
        <comment>health check</comment>
        <translation>En échec</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <comment>service</comment>
        <translation>%1 a été créé</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>service</comment>
        <translation>%1 a été modifié</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>service</comment>
        <translation>%1 a été supprimé</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <comment>service</comment>
        <translation>%1 démarre</translation>
    </message>
    <message>
        <source>%1 started</source>
        <comment>service</comment>
        <translation>%1 a démarré</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <comment>service</comment>
        <translation>%1 s’arrête</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <comment>service</comment>
        <translation>%1 s’est arrêté</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>service</comment>
        <translation>%1 a échoué</translation>
    </message>
    <message>
        <source>%1 was scaled</source>
        <comment>service</comment>
        <translation>%1 a été mis à l’échelle</translation>
    </message>
    <message>
        <source>Health of %1 changed</source>
        <comment>service</comment>
        <translation>La santé de %1 a changé</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>connection</comment>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <comment>connection</comment>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>connection</comment>
        <translation>Authentification…</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>connection</comment>
        <translation>En direct</translation>
    </message>
    <message numerus="yes">
        <source>Reconnecting in %n s</source>
        <comment>connection</comment>
        <translation>
            <numerusform>Reconnexion dans %n s</numerusform>
            <numerusform>Reconnexion dans %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <comment>connection</comment>
        <translation>Reconnexion…</translation>
    </message>
    <message>
        <source>Connection failed</source>
        <comment>connection</comment>
        <translation>Échec de la connexion</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Is the server running?</source>
        <translation>Rien ne répond à cette adresse. Le serveur est-il actif&#x202f;?</translation>
    </message>
    <message>
        <source>No computer of this name was found.</source>
        <translation>Aucun ordinateur de ce nom n’a été trouvé.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Le serveur a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>Le certificat du serveur n’est pas approuvé.</translation>
    </message>
    <message>
        <source>Too many requests; the server asks to wait.</source>
        <translation>Trop de requêtes&#x202f;; le serveur demande d’attendre.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <comment>a failure without a reason</comment>
        <translation>Un problème est survenu.</translation>
    </message>
    <message>
        <source>d MMM yyyy, h:mm AP</source>
        <comment>day and time of day; the letters of QDateTime</comment>
        <translation>d MMM yyyy, h:mm AP</translation>
    </message>
    <message>
        <source>The sign-in was declined at the provider.</source>
        <translation>La connexion a été refusée chez le fournisseur d’identité.</translation>
    </message>
    <message>
        <source>The provider does not answer at the moment.</source>
        <translation>Le fournisseur d’identité ne répond pas pour le moment.</translation>
    </message>
    <message>
        <source>The provider has not verified your e-mail address.</source>
        <translation>Le fournisseur d’identité n’a pas vérifié votre adresse e-mail.</translation>
    </message>
    <message>
        <source>This server has no account for you, and makes none by itself.</source>
        <translation>Ce serveur n’a pas de compte pour vous et n’en crée pas de lui-même.</translation>
    </message>
    <message>
        <source>Your account on this server is not active.</source>
        <translation>Votre compte sur ce serveur n’est pas actif.</translation>
    </message>
    <message>
        <source>Nobody signed in in the browser in time.</source>
        <translation>Personne ne s’est connecté à temps dans le navigateur.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Aucun navigateur n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>The session has ended. Sign in through the provider again.</source>
        <translation>La session a pris fin. Connectez-vous de nouveau par le fournisseur d’identité.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be used.</source>
        <translation>La réponse du fournisseur d’identité n’a pas pu être utilisée.</translation>
    </message>
</context>
<context>
    <name>models::ImportFile</name>
    <message>
        <source>Compose file</source>
        <translation>Fichier Compose</translation>
    </message>
    <message>
        <source>mcp.json of a desktop client or editor</source>
        <translation>mcp.json d’un client de bureau ou d’un éditeur</translation>
    </message>
    <message>
        <source>There is nothing in it</source>
        <translation>Il n’y a rien dedans</translation>
    </message>
    <message>
        <source>It is larger than %1, more than a server takes</source>
        <comment>a file; a size</comment>
        <translation>Il dépasse %1, la taille qu’un serveur accepte</translation>
    </message>
    <message>
        <source>This is neither a Compose file, which has “services:”, nor an mcp.json, which has “mcpServers”</source>
        <translation>Ce n’est ni un fichier Compose, qui contient «&#xa0;services:&#xa0;», ni un mcp.json, qui contient «&#xa0;mcpServers&#xa0;»</translation>
    </message>
    <message>
        <source>This is no file</source>
        <translation>Ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <comment>a file; the system&apos;s reason</comment>
        <translation>Lecture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is no text</source>
        <translation>Ce n’est pas du texte</translation>
    </message>
</context>
<context>
    <name>models::ImportPreviewModel</name>
    <message>
        <source>Container</source>
        <comment>runtime of a service</comment>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime of a service</comment>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a service of a file: nothing is in its way</comment>
        <translation>Prêt</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <comment>a service of a file: what is not taken over</comment>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Exists already</source>
        <comment>a service of a file</comment>
        <translation>Existe déjà</translation>
    </message>
    <message>
        <source>Cannot be made</source>
        <comment>a service of a file</comment>
        <translation>Impossible à créer</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>a service of a file</comment>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a service of a file: by the server</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>column</comment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Image or command</source>
        <comment>column: what a service runs</comment>
        <translation>Image ou commande</translation>
    </message>
    <message>
        <source>Runtime</source>
        <comment>column: process or container</comment>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>column</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: whether a service of a file can be made</comment>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>models::LogFeed</name>
    <message>
        <source>Some lines are missing here</source>
        <comment>log</comment>
        <translation>Il manque des lignes ici</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are missing here</source>
        <comment>log</comment>
        <translation>
            <numerusform>Il manque %n ligne ici</numerusform>
            <numerusform>Il manque %n lignes ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::LogFile</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Impossible de lire le fichier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>models::LogPattern</name>
    <message>
        <source>%1, at character %2</source>
        <comment>what is wrong with a regular expression, and where</comment>
        <translation>%1, au caractère %2</translation>
    </message>
</context>
<context>
    <name>models::OtherContainersModel</name>
    <message>
        <source>Container</source>
        <comment>column</comment>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>column</comment>
        <translation>Image</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: of a container</comment>
        <translation>État</translation>
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
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>role</comment>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Developer</source>
        <comment>role</comment>
        <translation>Développeur</translation>
    </message>
    <message>
        <source>Viewer</source>
        <comment>role</comment>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Everything, people and the audit log included</source>
        <comment>what a role may do</comment>
        <translation>Tout, y compris les utilisateurs et le journal d’audit</translation>
    </message>
    <message>
        <source>Services, configuration and backups</source>
        <comment>what a role may do</comment>
        <translation>Services, configuration et sauvegardes</translation>
    </message>
    <message>
        <source>Services; sees configuration</source>
        <comment>what a role may do</comment>
        <translation>Services&#x202f;; voit la configuration</translation>
    </message>
    <message>
        <source>Sees services, logs and metrics</source>
        <comment>what a role may do</comment>
        <translation>Voit les services, les journaux et les métriques</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an account</comment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>state of an account</comment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>tier</comment>
        <translation>Gratuite</translation>
    </message>
    <message>
        <source>Basic</source>
        <comment>tier</comment>
        <translation>Basique</translation>
    </message>
    <message>
        <source>Pro</source>
        <comment>tier</comment>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <comment>tier</comment>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>%1 requests an hour</source>
        <comment>what a tier allows</comment>
        <translation>%1 requêtes par heure</translation>
    </message>
    <message>
        <source>As many requests as wanted</source>
        <comment>what a tier allows</comment>
        <translation>Requêtes illimitées</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>group of permissions</comment>
        <translation>Services</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>group of permissions</comment>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>group of permissions</comment>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>group of permissions</comment>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>group of permissions</comment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>group of permissions</comment>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>API keys</source>
        <comment>group of permissions</comment>
        <translation>Clés API</translation>
    </message>
    <message>
        <source>Audit log</source>
        <comment>group of permissions</comment>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>group of permissions</comment>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>See services and the container engine</source>
        <comment>permission</comment>
        <translation>Voir les services et le moteur de conteneurs</translation>
    </message>
    <message>
        <source>Make, change, start, stop and delete services</source>
        <comment>permission</comment>
        <translation>Créer, modifier, démarrer, arrêter et supprimer des services</translation>
    </message>
    <message>
        <source>Run commands inside services</source>
        <comment>permission</comment>
        <translation>Exécuter des commandes dans les services</translation>
    </message>
    <message>
        <source>Read the logs of services</source>
        <comment>permission</comment>
        <translation>Lire les journaux des services</translation>
    </message>
    <message>
        <source>Read metrics, for Prometheus too</source>
        <comment>permission</comment>
        <translation>Lire les métriques, aussi pour Prometheus</translation>
    </message>
    <message>
        <source>See the configuration</source>
        <comment>permission</comment>
        <translation>Voir la configuration</translation>
    </message>
    <message>
        <source>Change the configuration</source>
        <comment>permission</comment>
        <translation>Modifier la configuration</translation>
    </message>
    <message>
        <source>See and download backups</source>
        <comment>permission</comment>
        <translation>Voir et télécharger les sauvegardes</translation>
    </message>
    <message>
        <source>Make, restore and delete backups</source>
        <comment>permission</comment>
        <translation>Créer, restaurer et supprimer des sauvegardes</translation>
    </message>
    <message>
        <source>See people, their sessions and keys</source>
        <comment>permission</comment>
        <translation>Voir les utilisateurs, leurs sessions et leurs clés</translation>
    </message>
    <message>
        <source>Make, change and delete people</source>
        <comment>permission</comment>
        <translation>Créer, modifier et supprimer des utilisateurs</translation>
    </message>
    <message>
        <source>Make and revoke API keys with this key</source>
        <comment>permission</comment>
        <translation>Créer et révoquer des clés API avec cette clé</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <comment>permission</comment>
        <translation>Lire le journal d’audit</translation>
    </message>
    <message>
        <source>Change the platform itself</source>
        <comment>permission</comment>
        <translation>Modifier la plateforme elle-même</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>permissions of an API key</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>see</source>
        <comment>permission: services, logs…</comment>
        <translation>voir</translation>
    </message>
    <message>
        <source>change</source>
        <comment>permission: services, configuration…</comment>
        <translation>modifier</translation>
    </message>
    <message>
        <source>run commands</source>
        <comment>permission: inside services</comment>
        <translation>exécuter des commandes</translation>
    </message>
    <message>
        <source>administer</source>
        <comment>permission: the platform</comment>
        <translation>administrer</translation>
    </message>
    <message>
        <source>everything</source>
        <comment>permission: all of services, backups…</comment>
        <translation>tout</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permissions: a group, what of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an API key</comment>
        <translation>Active</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <comment>state of an API key</comment>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of an API key</comment>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>never</source>
        <comment>when an API key ends</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>when an API key ends; a duration</comment>
        <translation>dans %1</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <comment>of a password</comment>
        <translation>
            <numerusform>Au moins %n caractère</numerusform>
            <numerusform>Au moins %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>It must not be the e-mail address</source>
        <comment>a password</comment>
        <translation>Ce ne doit pas être l’adresse e-mail</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>strength of a password</comment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>strength of a password</comment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>strength of a password</comment>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>strength of a password</comment>
        <translation>Fort</translation>
    </message>
</context>
<context>
    <name>models::PermissionTree</name>
    <message>
        <source>Your account may not do this, so that a key of yours cannot either.</source>
        <translation>Votre compte n’a pas ce droit, vos clés ne peuvent donc pas l’avoir non plus.</translation>
    </message>
</context>
<context>
    <name>models::Permit</name>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>Il n’y a pas de connexion au serveur actuellement.</translation>
    </message>
    <message numerus="yes">
        <source>Your account lacks the permission(s) %1.</source>
        <comment>why something cannot be done</comment>
        <translation>
            <numerusform>Votre compte n’a pas l’autorisation %1.</numerusform>
            <numerusform>Votre compte n’a pas les autorisations %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection is read-only: the console sends no change to this server.</source>
        <translation>Cette connexion est en lecture seule&#xa0;: la console n’envoie aucune modification à ce serveur.</translation>
    </message>
</context>
<context>
    <name>models::RestorePlanModel</name>
    <message>
        <source>stopped meanwhile, then started again</source>
        <comment>a service in a restore</comment>
        <translation>arrêté entre-temps, puis redémarré</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a service in a restore</comment>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>started</source>
        <comment>a service in a restore</comment>
        <translation>démarré</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <comment>of a configuration</comment>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them</source>
        <comment>users, roles, keys</comment>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>in a restore: accounts and global configuration</comment>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: of a restore</comment>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Happens</source>
        <comment>column: what a restore does</comment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column</comment>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>models::RunCalendar</name>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>format of a date with time, as QDateTime has it</comment>
        <translation>ddd d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>clocks go forward that day</source>
        <comment>note at a run: daylight saving time begins</comment>
        <translation>passage à l’heure d’été ce jour-là</translation>
    </message>
    <message>
        <source>clocks go back that day</source>
        <comment>note at a run: daylight saving time ends</comment>
        <translation>passage à l’heure d’hiver ce jour-là</translation>
    </message>
</context>
<context>
    <name>models::ScheduleModel</name>
    <message>
        <source>Off</source>
        <comment>state of a schedule</comment>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>On time</source>
        <comment>state of a schedule</comment>
        <translation>À l’heure</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a schedule that has not run yet</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a schedule: its last run failed</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>state of a schedule: its newest good backup is too old</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>column</comment>
        <translation>Planification</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Runs</source>
        <comment>column: when a schedule runs, in words</comment>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Next run</source>
        <comment>column</comment>
        <translation>Prochain passage</translation>
    </message>
    <message>
        <source>Last run</source>
        <comment>column</comment>
        <translation>Dernier passage</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>column: how long backups are kept</comment>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column</comment>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>models::ServerWords</name>
    <message>
        <source>Measuring</source>
        <extracomment>step of a backup job</extracomment>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>step of a backup job</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <extracomment>step of a backup job; a service or a part of the platform</extracomment>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>Lecture de la base de données</translation>
    </message>
    <message>
        <source>Reading the volume %1</source>
        <translation>Lecture du volume %1</translation>
    </message>
    <message>
        <source>Verifying</source>
        <extracomment>step of a job</extracomment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <extracomment>step of a job; a service</extracomment>
        <translation>Vérification de %1</translation>
    </message>
    <message>
        <source>Extracting</source>
        <extracomment>step of a restore</extracomment>
        <translation>Extraction</translation>
    </message>
    <message>
        <source>Extracting %1</source>
        <extracomment>step of a restore; a service</extracomment>
        <translation>Extraction de %1</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <extracomment>step of a restore; a service</extracomment>
        <translation>Arrêt de %1</translation>
    </message>
    <message>
        <source>Putting in place</source>
        <extracomment>step of a restore</extracomment>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>Putting in place %1</source>
        <extracomment>step of a restore; a service</extracomment>
        <translation>Mise en place de %1</translation>
    </message>
    <message>
        <source>Filling the volume %1</source>
        <translation>Remplissage du volume %1</translation>
    </message>
    <message>
        <source>Starting services</source>
        <translation>Démarrage des services</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restauré&#xa0;: %1</translation>
    </message>
    <message>
        <source>definition</source>
        <extracomment>part of a service that was restored</extracomment>
        <translation>définition</translation>
    </message>
    <message>
        <source>configuration</source>
        <extracomment>part of a service, or of the platform, that was restored</extracomment>
        <translation>configuration</translation>
    </message>
    <message>
        <source>logs</source>
        <extracomment>part of a service that was restored</extracomment>
        <translation>journaux</translation>
    </message>
    <message>
        <source>data</source>
        <extracomment>part of a service that was restored: its data folder</extracomment>
        <translation>données</translation>
    </message>
    <message>
        <source>volume %1</source>
        <extracomment>part of a service that was restored; a folder</extracomment>
        <translation>volume %1</translation>
    </message>
    <message>
        <source>accounts</source>
        <extracomment>part of the platform that was restored</extracomment>
        <translation>comptes</translation>
    </message>
    <message>
        <source>Restored; finished after the server had ended</source>
        <translation>Restauré&#x202f;; terminé après l’arrêt du serveur</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n files; healthy</source>
        <translation>
            <numerusform>%n fichier restauré&#x202f;; service sain</numerusform>
            <numerusform>%n fichiers restaurés&#x202f;; service sain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n files; not started, as it did not run when the backup was made</source>
        <translation>
            <numerusform>%n fichier restauré&#x202f;; service non démarré, car inactif lors de la création de la sauvegarde</numerusform>
            <numerusform>%n fichiers restaurés&#x202f;; service non démarré, car inactif lors de la création de la sauvegarde</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts can be read</source>
        <translation>Les comptes sont lisibles</translation>
    </message>
    <message>
        <source>Not restored: called off</source>
        <translation>Non restauré&#xa0;: opération annulée</translation>
    </message>
    <message>
        <source>Not restored: the server ended before its turn</source>
        <translation>Non restauré&#xa0;: le serveur s’est arrêté avant son tour</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Remis en l’état&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken back: the server ended while it was restored</source>
        <translation>Remis en l’état&#xa0;: le serveur s’est arrêté pendant la restauration</translation>
    </message>
    <message>
        <source>Half restored: %1</source>
        <translation>Restauré à moitié&#xa0;: %1</translation>
    </message>
    <message>
        <source>the volume %1 is taken back once the container engine is there</source>
        <translation>le volume %1 sera remis en l’état dès que le moteur de conteneurs sera là</translation>
    </message>
    <message>
        <source>Configuration stays as it was: %1</source>
        <translation>La configuration reste inchangée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accounts stay as they were: %1</source>
        <translation>Les comptes restent inchangés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not started again before its volume is taken back, once the container engine is there</source>
        <translation>Redémarré seulement après la remise en l’état de son volume, dès que le moteur de conteneurs sera là</translation>
    </message>
    <message>
        <source>Cannot be started again: %1</source>
        <translation>Redémarrage impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot be started: %1</source>
        <translation>Démarrage impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Did not become healthy in time</source>
        <translation>N’est pas devenu sain à temps</translation>
    </message>
    <message>
        <source>Unhealthy: %1</source>
        <translation>Défaillant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not proven: %1</source>
        <translation>Non prouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its definition is not in the backup</source>
        <translation>Sa définition n’est pas dans la sauvegarde</translation>
    </message>
    <message>
        <source>Its secrets are sealed with another platform&apos;s key: %1</source>
        <translation>Ses secrets sont scellés avec la clé d’une autre plateforme&#xa0;: %1</translation>
    </message>
    <message>
        <source>It works in %1, which is not in the backup</source>
        <translation>Il travaille dans %1, qui n’est pas dans la sauvegarde</translation>
    </message>
    <message>
        <source>It runs in a container, and there is no container engine</source>
        <translation>Il tourne dans un conteneur, et il n’y a pas de moteur de conteneurs</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Exclu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out: %1 and %2 more</source>
        <translation>Exclu&#xa0;: %1 et %2 de plus</translation>
    </message>
    <message>
        <source>Left out: the volume %1: %2</source>
        <translation>Exclu&#xa0;: le volume %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Left out: the volume %1 is in the backup already, by another service</source>
        <translation>Exclu&#xa0;: le volume %1 est déjà dans la sauvegarde, par un autre service</translation>
    </message>
    <message>
        <source>Left out: the volume %1 is in the backup already, by another volume</source>
        <translation>Exclu&#xa0;: le volume %1 est déjà dans la sauvegarde, par un autre volume</translation>
    </message>
    <message>
        <source>Left out: the volume %1 is not a folder of this machine</source>
        <translation>Exclu&#xa0;: le volume %1 n’est pas un dossier de cette machine</translation>
    </message>
    <message>
        <source>Left out: the volume %1 is the server&apos;s own data folder, or lies in it</source>
        <translation>Exclu&#xa0;: le volume %1 est le dossier de données du serveur, ou s’y trouve</translation>
    </message>
    <message>
        <source>Left out: there is no such service any more</source>
        <translation>Exclu&#xa0;: ce service n’existe plus</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>il est absent</translation>
    </message>
    <message>
        <source>there is no container engine</source>
        <translation>il n’y a pas de moteur de conteneurs</translation>
    </message>
    <message>
        <source>is not in the backup</source>
        <translation>n’est pas dans la sauvegarde</translation>
    </message>
    <message>
        <source>is not in this backup</source>
        <translation>n’est pas dans cette sauvegarde</translation>
    </message>
    <message>
        <source>is there, and stays as it is</source>
        <translation>existe déjà et reste tel quel</translation>
    </message>
    <message>
        <source>differs, and stays as it is</source>
        <translation>diffère et reste tel quel</translation>
    </message>
    <message>
        <source>is not accepted here: %1</source>
        <translation>n’est pas acceptée ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>is sealed with another platform&apos;s key; the value that is here stays</source>
        <translation>est scellée avec la clé d’une autre plateforme&#x202f;; la valeur présente ici reste</translation>
    </message>
    <message>
        <source>is sealed with another platform&apos;s key; set it anew</source>
        <translation>est scellée avec la clé d’une autre plateforme&#x202f;; définissez-la de nouveau</translation>
    </message>
    <message>
        <source>needs the permission %1</source>
        <translation>requiert l’autorisation %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more stay as they are</source>
        <translation>
            <numerusform>%n autre reste inchangée</numerusform>
            <numerusform>%n autres restent inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be put into the place of the root folder</source>
        <translation>ne peut pas prendre la place du dossier racine</translation>
    </message>
    <message>
        <source>would go to the server&apos;s own data folder</source>
        <translation>irait dans le dossier de données du serveur</translation>
    </message>
    <message>
        <source>has no folder of this machine to go to</source>
        <translation>n’a pas de dossier de destination sur cette machine</translation>
    </message>
    <message>
        <source>%1 is there, and is no folder</source>
        <translation>%1 existe et n’est pas un dossier</translation>
    </message>
    <message>
        <source>the folder %1, where it would go, is not here</source>
        <translation>le dossier %1, où il irait, n’existe pas ici</translation>
    </message>
    <message>
        <source>%1 is where a file system is mounted: it cannot be replaced as a whole</source>
        <translation>%1 est le point de montage d’un système de fichiers&#xa0;: impossible de le remplacer en entier</translation>
    </message>
    <message>
        <source>the server may not write to %1</source>
        <translation>le serveur n’a pas le droit d’écrire dans %1</translation>
    </message>
    <message>
        <source>There is no container engine</source>
        <translation>Il n’y a pas de moteur de conteneurs</translation>
    </message>
    <message>
        <source>The volume %1 cannot be restored: %2</source>
        <translation>Le volume %1 ne peut pas être restauré&#xa0;: %2</translation>
    </message>
    <message>
        <source>The volume %1 cannot be read: %2</source>
        <translation>Le volume %1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>The engine has no image by which the volume %1 could be reached</source>
        <translation>Le moteur n’a aucune image permettant d’accéder au volume %1</translation>
    </message>
    <message>
        <source>The volume %1 is used by the container %2, which is not of this server</source>
        <translation>Le volume %1 est utilisé par le conteneur %2, qui n’appartient pas à ce serveur</translation>
    </message>
    <message>
        <source>%1 cannot be restored as it was: %2</source>
        <translation>%1 ne peut pas être restauré à l’identique&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 depends on %2, which is neither here nor restored with it</source>
        <translation>%1 dépend de %2, qui n’est ni présent ici ni restauré avec lui</translation>
    </message>
    <message>
        <source>%1 is to be put back first, at the next start</source>
        <translation>%1 doit d’abord être remis en l’état, au prochain démarrage</translation>
    </message>
    <message>
        <source>its configuration is not accepted here: %1</source>
        <translation>sa configuration n’est pas acceptée ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Two parts of the backup would go to %1; restore them one after the other</source>
        <translation>Deux parties de la sauvegarde iraient dans %1&#x202f;; restaurez-les l’une après l’autre</translation>
    </message>
    <message>
        <source>These run, and what they work on would be replaced: %1</source>
        <translation>Ces services sont actifs, et ce sur quoi ils travaillent serait remplacé&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is too little room: %1 are needed, %2 are free</source>
        <translation>La place manque&#xa0;: %1 requis, %2 libres</translation>
    </message>
    <message>
        <source>There is too little room for a drill: %1 are needed, %2 are free</source>
        <translation>La place manque pour un test&#xa0;: %1 requis, %2 libres</translation>
    </message>
    <message>
        <source>You do not have the permission to restore %1</source>
        <translation>Vous n’avez pas l’autorisation de restaurer ceci&#xa0;: %1</translation>
    </message>
    <message>
        <source>the definition of %1</source>
        <extracomment>what somebody may not restore; a service</extracomment>
        <translation>la définition de %1</translation>
    </message>
    <message>
        <source>accounts; name the services to restore without them</source>
        <extracomment>what somebody may not restore</extracomment>
        <translation>les comptes&#x202f;; nommez les services à restaurer sans eux</translation>
    </message>
    <message>
        <source>%1: the address belongs to another account here</source>
        <translation>%1&#xa0;: l’adresse appartient ici à un autre compte</translation>
    </message>
    <message>
        <source>%1: is inactive, since the second factor does not open with this platform&apos;s key</source>
        <translation>%1&#xa0;: compte inactif, car le second facteur ne s’ouvre pas avec la clé de cette plateforme</translation>
    </message>
    <message>
        <source>%1: its user is not here</source>
        <translation>%1&#xa0;: son utilisateur n’existe pas ici</translation>
    </message>
    <message>
        <source>that of %1: sealed with another platform&apos;s key</source>
        <translation>celui de %1&#xa0;: scellé avec la clé d’une autre plateforme</translation>
    </message>
    <message>
        <source>that of %1: the user is not here</source>
        <translation>celui de %1&#xa0;: l’utilisateur n’existe pas ici</translation>
    </message>
    <message>
        <source>This backup holds a service whose id is not allowed</source>
        <translation>Cette sauvegarde contient un service dont l’id n’est pas autorisé</translation>
    </message>
    <message>
        <source>The accounts in this backup cannot be read</source>
        <translation>Les comptes de cette sauvegarde sont illisibles</translation>
    </message>
    <message>
        <source>There would be no active administrator left</source>
        <translation>Il ne resterait aucun administrateur actif</translation>
    </message>
    <message>
        <source>%1 in the backup cannot be read</source>
        <translation>%1 est illisible dans la sauvegarde</translation>
    </message>
    <message>
        <source>%1 does not come to a stop</source>
        <translation>%1 ne parvient pas à s’arrêter</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Opération annulée</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>L’opération a été annulée</translation>
    </message>
    <message>
        <source>This job is over</source>
        <translation>Cette tâche est terminée</translation>
    </message>
    <message>
        <source>The server ended before this was done</source>
        <translation>Le serveur s’est arrêté avant la fin de l’opération</translation>
    </message>
    <message>
        <source>The server ended before it was made</source>
        <translation>Le serveur s’est arrêté avant la fin de sa création</translation>
    </message>
    <message>
        <source>Its archive is gone</source>
        <translation>Son archive a disparu</translation>
    </message>
    <message>
        <source>This backup is not whole</source>
        <translation>Cette sauvegarde n’est pas intacte</translation>
    </message>
    <message>
        <source>Not everything was restored</source>
        <translation>Tout n’a pas été restauré</translation>
    </message>
    <message>
        <source>The safety backup of what would be overwritten could not be made: %1</source>
        <translation>La sauvegarde de sécurité de ce qui serait écrasé n’a pas pu être créée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The archive of %1 is that of another backup</source>
        <translation>L’archive de %1 est celle d’une autre sauvegarde</translation>
    </message>
    <message>
        <source>The archive of this backup cannot be read</source>
        <translation>L’archive de cette sauvegarde est illisible</translation>
    </message>
    <message>
        <source>The archive cannot be put among the backups</source>
        <translation>L’archive ne peut pas être placée parmi les sauvegardes</translation>
    </message>
    <message>
        <source>The archive is damaged: %1</source>
        <translation>L’archive est endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>sa fin manque</translation>
    </message>
    <message>
        <source>a part of it was changed, cut off or moved</source>
        <translation>une partie a été modifiée, coupée ou déplacée</translation>
    </message>
    <message>
        <source>The file is no archive of this program</source>
        <translation>Le fichier n’est pas une archive de ce programme</translation>
    </message>
    <message>
        <source>The file is no archive of this program, or its beginning is damaged</source>
        <translation>Le fichier n’est pas une archive de ce programme, ou son début est endommagé</translation>
    </message>
    <message>
        <source>The archive was made by a newer version</source>
        <translation>L’archive a été créée par une version plus récente</translation>
    </message>
    <message>
        <source>The archive is encrypted in a way that is not known here</source>
        <translation>L’archive est chiffrée d’une manière inconnue ici</translation>
    </message>
    <message>
        <source>The archive opens with a passphrase only</source>
        <translation>L’archive ne s’ouvre qu’avec une phrase secrète</translation>
    </message>
    <message>
        <source>The archive opens with the key of the platform that made it, not with a passphrase</source>
        <translation>L’archive s’ouvre avec la clé de la plateforme qui l’a créée, et non avec une phrase secrète</translation>
    </message>
    <message>
        <source>Is not the one that the archive was made with</source>
        <translation>N’est pas celle avec laquelle l’archive a été créée</translation>
    </message>
    <message>
        <source>The archive was made with the key of another platform</source>
        <translation>L’archive a été créée avec la clé d’une autre plateforme</translation>
    </message>
    <message>
        <source>is needed: this backup is encrypted with one</source>
        <translation>est requise&#xa0;: cette sauvegarde est chiffrée avec une phrase secrète</translation>
    </message>
    <message>
        <source>This backup is here already, as “%1”</source>
        <translation>Cette sauvegarde est déjà ici, sous le nom «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This incremental backup is based on %1, which is not here: upload that one first</source>
        <translation>Cette sauvegarde incrémentielle s’appuie sur %1, qui n’est pas ici&#xa0;: envoyez d’abord celle-là</translation>
    </message>
    <message>
        <source>Other backups are based on this one and cannot be restored without it: %1</source>
        <translation>D’autres sauvegardes s’appuient sur elle et ne peuvent pas être restaurées sans elle&#xa0;: %1</translation>
    </message>
    <message>
        <source>The backup %1 that it is based on is not here</source>
        <translation>La sauvegarde %1, sur laquelle elle s’appuie, n’est pas ici</translation>
    </message>
    <message>
        <source>The backup “%1” that it is based on is not whole</source>
        <translation>La sauvegarde «&#xa0;%1&#xa0;», sur laquelle elle s’appuie, n’est pas intacte</translation>
    </message>
    <message>
        <source>A job works on “%1”: wait for it or cancel it</source>
        <translation>Une tâche est en cours sur «&#xa0;%1&#xa0;»&#xa0;: attendez-la ou annulez-la</translation>
    </message>
    <message>
        <source>Cannot put a folder into the place of %1: %2</source>
        <translation>Impossible de mettre un dossier à la place de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The server has no room for this archive</source>
        <translation>Le serveur n’a pas la place pour cette archive</translation>
    </message>
    <message>
        <source>Too many uploads are under way</source>
        <translation>Trop d’envois sont en cours</translation>
    </message>
    <message>
        <source>The upload cannot be stored</source>
        <translation>L’envoi ne peut pas être stocké</translation>
    </message>
    <message>
        <source>The part could not be stored</source>
        <translation>La partie n’a pas pu être stockée</translation>
    </message>
    <message>
        <source>Name must not contain control characters</source>
        <translation>Le nom ne doit pas contenir de caractères de contrôle</translation>
    </message>
    <message numerus="yes">
        <source>must have 1 to %n characters</source>
        <translation>
            <numerusform>doit avoir de 1 à %n caractère</numerusform>
            <numerusform>doit avoir de 1 à %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n characters</source>
        <translation>
            <numerusform>doit avoir au plus %n caractère</numerusform>
            <numerusform>doit avoir au plus %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>must have %1 to %2 characters</source>
        <translation>doit avoir de %1 à %2 caractères</translation>
    </message>
    <message>
        <source>is of use only with encrypt</source>
        <translation>ne sert qu’avec encrypt</translation>
    </message>
    <message>
        <source>must be a time to come</source>
        <translation>doit être un moment à venir</translation>
    </message>
    <message>
        <source>there is no such service, or it is named twice</source>
        <translation>ce service n’existe pas, ou est nommé deux fois</translation>
    </message>
    <message>
        <source>there is no such service</source>
        <translation>ce service n’existe pas</translation>
    </message>
    <message>
        <source>must be an age such as 7d, 4w or 12m, a count such as 30, forever, or an object of keepLast, keepDaily, keepWeekly and keepMonthly</source>
        <translation>doit être un âge comme 7d, 4w ou 12m, un nombre comme 30, forever, ou un objet avec keepLast, keepDaily, keepWeekly et keepMonthly</translation>
    </message>
    <message>
        <source>is no time zone known here, such as Europe/Berlin</source>
        <translation>n’est pas un fuseau horaire connu ici, comme Europe/Berlin</translation>
    </message>
    <message>
        <source>must be from 1 to %1</source>
        <translation>doit être compris entre 1 et %1</translation>
    </message>
    <message>
        <source>completed</source>
        <extracomment>how the last run of a schedule ended</extracomment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>how the last run of a schedule ended</extracomment>
        <translation>annulé</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>how the last run of a schedule stands</extracomment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>how the last run of a schedule ended</extracomment>
        <translation>échoué</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <extracomment>how the last run of a schedule ended; why</extracomment>
        <translation>échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>A run of this schedule is under way</source>
        <translation>Un passage de cette planification est en cours</translation>
    </message>
    <message numerus="yes">
        <source>There are %n schedules, which is as many as this server keeps</source>
        <translation>
            <numerusform>Il y a %n planification, le maximum pour ce serveur</numerusform>
            <numerusform>Il y a %n planifications, le maximum pour ce serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>never comes</source>
        <extracomment>of a cron expression: it names no moment that ever is</extracomment>
        <translation>n’arrive jamais</translation>
    </message>
    <message numerus="yes">
        <source>is longer than %n characters</source>
        <translation>
            <numerusform>dépasse %n caractère</numerusform>
            <numerusform>dépasse %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %n fields, not five: minute, hour, day of month, month, day of week</source>
        <translation>
            <numerusform>a %n champ, et non cinq&#xa0;: minute, heure, jour du mois, mois, jour de la semaine</numerusform>
            <numerusform>a %n champs, et non cinq&#xa0;: minute, heure, jour du mois, mois, jour de la semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is none of @hourly, @daily, @midnight, @weekly, @monthly, @yearly and @annually</source>
        <translation>%1 ne figure pas parmi @hourly, @daily, @midnight, @weekly, @monthly, @yearly et @annually</translation>
    </message>
    <message>
        <source>minute: %1</source>
        <extracomment>part of a cron expression; what is wrong with it</extracomment>
        <translation>minute&#xa0;: %1</translation>
    </message>
    <message>
        <source>hour: %1</source>
        <extracomment>part of a cron expression; what is wrong with it</extracomment>
        <translation>heure&#xa0;: %1</translation>
    </message>
    <message>
        <source>day of month: %1</source>
        <extracomment>part of a cron expression; what is wrong with it</extracomment>
        <translation>jour du mois&#xa0;: %1</translation>
    </message>
    <message>
        <source>month: %1</source>
        <extracomment>part of a cron expression; what is wrong with it</extracomment>
        <translation>mois&#xa0;: %1</translation>
    </message>
    <message>
        <source>day of week: %1</source>
        <extracomment>part of a cron expression; what is wrong with it</extracomment>
        <translation>jour de la semaine&#xa0;: %1</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>une valeur manque</translation>
    </message>
    <message>
        <source>%1 is no value</source>
        <translation>%1 n’est pas une valeur</translation>
    </message>
    <message>
        <source>%1 is not in %2-%3</source>
        <translation>%1 n’est pas dans %2-%3</translation>
    </message>
    <message>
        <source>%1 ends before it begins</source>
        <translation>%1 finit avant de commencer</translation>
    </message>
    <message>
        <source>%1 has no step of 1 or more</source>
        <translation>le pas de %1 n’est pas d’au moins 1</translation>
    </message>
    <message>
        <source>How much the server writes into its own log</source>
        <translation>Niveau de détail du journal propre au serveur</translation>
    </message>
    <message>
        <source>How long the lines of services are kept</source>
        <translation>Durée de conservation des lignes des services</translation>
    </message>
    <message>
        <source>How many MB of lines are kept of one service</source>
        <translation>Volume de lignes conservées par service, en MB</translation>
    </message>
    <message>
        <source>How long samples are kept</source>
        <translation>Durée de conservation des mesures</translation>
    </message>
    <message>
        <source>Requests an hour in the tier %1</source>
        <translation>Requêtes par heure pour l’offre %1</translation>
    </message>
    <message>
        <source>Requests at once in the tier %1</source>
        <translation>Requêtes en rafale pour l’offre %1</translation>
    </message>
    <message>
        <source>The tier of callers without credentials, by address; while not set, what the command line says</source>
        <translation>Offre des appelants sans identifiants, par adresse&#x202f;; si elle n’est pas définie, celle de la ligne de commande</translation>
    </message>
    <message>
        <source>Failed sign-ins to one account within the window</source>
        <translation>Échecs de connexion à un même compte durant la période</translation>
    </message>
    <message>
        <source>Failed sign-ins from one address within the window</source>
        <translation>Échecs de connexion depuis une même adresse durant la période</translation>
    </message>
    <message>
        <source>How long failed sign-ins count</source>
        <translation>Durée de prise en compte des échecs de connexion</translation>
    </message>
    <message>
        <source>Where the container engine listens; empty: it is looked for</source>
        <translation>Où écoute le moteur de conteneurs&#x202f;; vide&#xa0;: il est recherché</translation>
    </message>
    <message>
        <source>A folder with ca.pem, cert.pem and key.pem; set, TCP is spoken with TLS</source>
        <translation>Dossier contenant ca.pem, cert.pem et key.pem&#x202f;; s’il est défini, TCP passe par TLS</translation>
    </message>
    <message>
        <source>Folders of this machine that containers may mount, with what is below them</source>
        <translation>Dossiers de cette machine que les conteneurs peuvent monter, avec ce qu’ils contiennent</translation>
    </message>
    <message>
        <source>The address that containers&apos; ports are published on</source>
        <translation>Adresse sur laquelle les ports des conteneurs sont publiés</translation>
    </message>
    <message>
        <source>Who signs in to private registries: registry=user:password, separated by spaces</source>
        <translation>Qui se connecte aux registres privés&#xa0;: registry=user:password, séparés par des espaces</translation>
    </message>
    <message>
        <source>What runs a service that does not say</source>
        <translation>Exécution des services qui ne la précisent pas</translation>
    </message>
    <message>
        <source>The mail server; while empty no mail is sent</source>
        <translation>Serveur de messagerie&#x202f;; tant qu’il est vide, aucun e-mail n’est envoyé</translation>
    </message>
    <message>
        <source>The mail server&apos;s port</source>
        <translation>Port du serveur de messagerie</translation>
    </message>
    <message>
        <source>How the connection to the mail server is protected</source>
        <translation>Protection de la connexion au serveur de messagerie</translation>
    </message>
    <message>
        <source>Who signs in to the mail server; empty: nobody</source>
        <translation>Qui se connecte au serveur de messagerie&#x202f;; vide&#xa0;: personne</translation>
    </message>
    <message>
        <source>The password for the mail server</source>
        <translation>Mot de passe du serveur de messagerie</translation>
    </message>
    <message>
        <source>The sender of the platform&apos;s mail</source>
        <translation>Expéditeur des e-mails de la plateforme</translation>
    </message>
    <message>
        <source>Addresses beyond loopback that a sign-in may return to</source>
        <translation>Adresses, hors boucle locale, vers lesquelles une connexion peut revenir</translation>
    </message>
    <message>
        <source>How browsers reach this server, for the way back from a provider; empty: its own loopback address</source>
        <translation>Adresse de ce serveur pour les navigateurs, au retour d’un fournisseur d’identité&#x202f;; vide&#xa0;: sa propre adresse de boucle locale</translation>
    </message>
    <message>
        <source>Hand tokens over in the redirect&apos;s query, as the reference shows it; loopback targets only</source>
        <translation>Transmettre les jetons dans les paramètres de la redirection, comme le montre la référence&#x202f;; cibles en boucle locale seulement</translation>
    </message>
    <message>
        <source>What people call the provider</source>
        <translation>Nom du fournisseur d’identité pour les utilisateurs</translation>
    </message>
    <message>
        <source>What the provider calls this server; while empty it is off</source>
        <translation>Nom de ce serveur chez le fournisseur d’identité&#x202f;; tant qu’il est vide, celui-ci est désactivé</translation>
    </message>
    <message>
        <source>The secret shared with the provider</source>
        <translation>Secret partagé avec le fournisseur d’identité</translation>
    </message>
    <message>
        <source>The OpenID issuer; its endpoints are found from there</source>
        <translation>Émetteur OpenID&#x202f;; ses points d’accès en sont déduits</translation>
    </message>
    <message>
        <source>Where people are sent to sign in</source>
        <translation>Où les utilisateurs sont envoyés pour se connecter</translation>
    </message>
    <message>
        <source>Where a code is traded</source>
        <translation>Où un code est échangé</translation>
    </message>
    <message>
        <source>Where the account is asked for</source>
        <translation>Où le compte est demandé</translation>
    </message>
    <message>
        <source>Where verified addresses are asked for, with providers that keep them apart</source>
        <translation>Où les adresses vérifiées sont demandées, chez les fournisseurs d’identité qui les tiennent à part</translation>
    </message>
    <message>
        <source>Where the provider&apos;s keys are</source>
        <translation>Où se trouvent les clés du fournisseur d’identité</translation>
    </message>
    <message>
        <source>What is asked of the provider; empty: its usual ones</source>
        <translation>Ce qui est demandé au fournisseur d’identité&#x202f;; vide&#xa0;: l’habituel</translation>
    </message>
    <message>
        <source>Whether a first sign-in makes an account</source>
        <translation>Si une première connexion crée un compte</translation>
    </message>
    <message>
        <source>The role of accounts made that way</source>
        <translation>Rôle des comptes ainsi créés</translation>
    </message>
    <message>
        <source>Whose addresses may sign up; empty: any</source>
        <translation>Domaines dont les adresses peuvent s’inscrire&#x202f;; vide&#xa0;: tous</translation>
    </message>
    <message>
        <source>Must be an http or https URL without query</source>
        <translation>Doit être une URL http ou https sans paramètres</translation>
    </message>
    <message>
        <source>Must be http or https URLs without query</source>
        <translation>Doit contenir des URL http ou https sans paramètres</translation>
    </message>
    <message>
        <source>Must be unix:///path, tcp://host:port or npipe:////./pipe/name</source>
        <translation>Doit être unix:///path, tcp://host:port ou npipe:////./pipe/name</translation>
    </message>
    <message>
        <source>Must be an absolute path</source>
        <translation>Doit être un chemin absolu</translation>
    </message>
    <message>
        <source>Must be absolute paths</source>
        <translation>Doit contenir des chemins absolus</translation>
    </message>
    <message>
        <source>Must be an IP address</source>
        <translation>Doit être une adresse IP</translation>
    </message>
    <message>
        <source>Must be registry=user:password, separated by spaces</source>
        <translation>Doit être de la forme registry=user:password, séparés par des espaces</translation>
    </message>
    <message>
        <source>Must be a host name or an address</source>
        <translation>Doit être un nom d’hôte ou une adresse</translation>
    </message>
    <message>
        <source>Must be an e-mail address</source>
        <translation>Doit être une adresse e-mail</translation>
    </message>
    <message>
        <source>Must be domain names</source>
        <translation>Doit contenir des noms de domaine</translation>
    </message>
    <message>
        <source>Not a scope</source>
        <translation>Ce n’est pas une portée</translation>
    </message>
    <message numerus="yes">
        <source>Must be at most %n characters</source>
        <translation>
            <numerusform>Doit avoir au plus %n caractère</numerusform>
            <numerusform>Doit avoir au plus %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May have at most %n items</source>
        <translation>
            <numerusform>Peut avoir au plus %n élément</numerusform>
            <numerusform>Peut avoir au plus %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Each must be one of: %1</source>
        <translation>Chaque valeur doit être l’une de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Must be a whole number between %1 and %2</source>
        <translation>Doit être un nombre entier entre %1 et %2</translation>
    </message>
    <message>
        <source>Must be true or false</source>
        <translation>Doit être true ou false</translation>
    </message>
    <message>
        <source>Must be one of: %1</source>
        <translation>Doit être l’une de ces valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Value must not contain control characters</source>
        <translation>La valeur ne doit pas contenir de caractères de contrôle</translation>
    </message>
    <message>
        <source>The platform has no such setting, and this prefix is its own</source>
        <translation>La plateforme n’a pas ce paramètre, et ce préfixe lui est réservé</translation>
    </message>
    <message>
        <source>You do not have the permission to change this setting</source>
        <translation>Vous n’avez pas l’autorisation de modifier ce paramètre</translation>
    </message>
    <message>
        <source>This setting is always encrypted</source>
        <translation>Ce paramètre est toujours chiffré</translation>
    </message>
    <message>
        <source>This setting is never encrypted</source>
        <translation>Ce paramètre n’est jamais chiffré</translation>
    </message>
    <message>
        <source>This stands for an encrypted value, and not for the one that is stored here</source>
        <translation>Ceci représente une valeur chiffrée, mais pas celle qui est stockée ici</translation>
    </message>
    <message>
        <source>To keep it in clear, send a new value: an encrypted one is never shown</source>
        <translation>Pour la conserver en clair, envoyez une nouvelle valeur&#xa0;: une valeur chiffrée n’est jamais montrée</translation>
    </message>
    <message>
        <source>Given twice</source>
        <translation>Indiquée deux fois</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n configuration values</source>
        <translation>
            <numerusform>Il y a de la place pour %n valeur de configuration</numerusform>
            <numerusform>Il y a de la place pour %n valeurs de configuration</numerusform>
        </translation>
    </message>
    <message>
        <source>The scope of a service needs the service&apos;s id</source>
        <translation>La portée d’un service requiert l’id du service</translation>
    </message>
    <message>
        <source>The global scope has no service</source>
        <translation>La portée globale n’a pas de service</translation>
    </message>
    <message>
        <source>After &quot;config:&quot; comes the key of a configuration value</source>
        <translation>Après «&#xa0;config:&#xa0;» vient la clé d’une valeur de configuration</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a secret of the platform&apos;s own</source>
        <translation>«&#xa0;%1&#xa0;» est un secret propre à la plateforme</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not set, and only who may write configuration can refer to it before</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas définie&#xa0;: pour y faire référence d’avance, il faut pouvoir modifier la configuration</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is encrypted, and only who may write configuration can hand it out</source>
        <translation>«&#xa0;%1&#xa0;» est chiffrée&#xa0;: pour la transmettre, il faut pouvoir modifier la configuration</translation>
    </message>
    <message>
        <source>Invalid request data</source>
        <translation>Données de requête non valides</translation>
    </message>
    <message>
        <source>Validation failed</source>
        <translation>Échec de la validation</translation>
    </message>
    <message>
        <source>Invalid query parameters</source>
        <translation>Paramètres de requête non valides</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>Champ inconnu</translation>
    </message>
    <message>
        <source>Must not contain control characters</source>
        <translation>Ne doit pas contenir de caractères de contrôle</translation>
    </message>
    <message>
        <source>%1 must not be empty</source>
        <translation>%1 ne doit pas être vide</translation>
    </message>
    <message numerus="yes">
        <source>%1 must be at least %n characters</source>
        <translation>
            <numerusform>%1 doit avoir au moins %n caractère</numerusform>
            <numerusform>%1 doit avoir au moins %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 must be at most %n characters</source>
        <translation>
            <numerusform>%1 doit avoir au plus %n caractère</numerusform>
            <numerusform>%1 doit avoir au plus %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 must not contain control characters</source>
        <translation>%1 ne doit pas contenir de caractères de contrôle</translation>
    </message>
    <message>
        <source>%1 must be one of: %2</source>
        <translation>%1 doit être l’une de ces valeurs&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 must be a time such as 2025-07-24T12:00:00Z</source>
        <translation>%1 doit être un moment comme 2025-07-24T12:00:00Z</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3</source>
        <translation>%1 doit être compris entre %2 et %3</translation>
    </message>
    <message>
        <source>%1 must be at least %2</source>
        <translation>%1 doit être au moins égal à %2</translation>
    </message>
    <message>
        <source>%1 needs at least %2</source>
        <translation>%1&#xa0;: au moins %2 requis</translation>
    </message>
    <message>
        <source>%1 may have at most %2</source>
        <translation>%1&#xa0;: %2 au plus</translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation>%1 doit être un texte</translation>
    </message>
    <message>
        <source>%1 must be a whole number</source>
        <translation>%1 doit être un nombre entier</translation>
    </message>
    <message>
        <source>%1 must be a number</source>
        <translation>%1 doit être un nombre</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 doit être true ou false</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 doit être un objet</translation>
    </message>
    <message>
        <source>%1 must be a list of objects</source>
        <translation>%1 doit être une liste d’objets</translation>
    </message>
    <message>
        <source>%1 must be an object of objects</source>
        <translation>%1 doit être un objet d’objets</translation>
    </message>
    <message>
        <source>%1 must be a list of texts</source>
        <translation>%1 doit être une liste de textes</translation>
    </message>
    <message>
        <source>%1 must be an object of texts</source>
        <translation>%1 doit être un objet de textes</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 est requis</translation>
    </message>
    <message>
        <source>Target must be an absolute path</source>
        <translation>La cible doit être un chemin absolu</translation>
    </message>
    <message>
        <source>Endpoint must be a path such as /health, without scheme or host</source>
        <translation>Le point d’accès doit être un chemin comme /health, sans schéma ni hôte</translation>
    </message>
    <message>
        <source>Metrics endpoint must be a path such as /metrics, without scheme or host</source>
        <translation>Le point d’accès des métriques doit être un chemin comme /metrics, sans schéma ni hôte</translation>
    </message>
    <message>
        <source>Category may have letters, digits, spaces, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;</source>
        <translation>La catégorie peut contenir des lettres, des chiffres, des espaces, «&#xa0;.&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;»</translation>
    </message>
    <message>
        <source>Invalid Docker image format</source>
        <translation>Format d’image Docker non valide</translation>
    </message>
    <message>
        <source>Not a network name</source>
        <translation>Ce n’est pas un nom de réseau</translation>
    </message>
    <message>
        <source>Not a service id</source>
        <translation>Ce n’est pas un id de service</translation>
    </message>
    <message>
        <source>Id must begin with a letter or digit and have only a-z, 0-9, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;</source>
        <translation>L’id doit commencer par une lettre ou un chiffre et ne contenir que a-z, 0-9, «&#xa0;_&#xa0;», «&#xa0;.&#xa0;» et «&#xa0;-&#xa0;»</translation>
    </message>
    <message>
        <source>A variable&apos;s name has letters, digits and &apos;_&apos; and does not begin with a digit</source>
        <translation>Le nom d’une variable contient des lettres, des chiffres et «&#xa0;_&#xa0;» et ne commence pas par un chiffre</translation>
    </message>
    <message>
        <source>A label&apos;s name has letters, digits, &apos;.&apos;, &apos;_&apos;, &apos;-&apos; and &apos;/&apos;</source>
        <translation>Le nom d’un libellé contient des lettres, des chiffres, «&#xa0;.&#xa0;», «&#xa0;_&#xa0;», «&#xa0;-&#xa0;» et «&#xa0;/&#xa0;»</translation>
    </message>
    <message>
        <source>A key begins with a letter or digit and has only letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, at most 128 of them</source>
        <translation>Une clé commence par une lettre ou un chiffre et ne contient que des lettres, des chiffres, «&#xa0;_&#xa0;», «&#xa0;.&#xa0;» et «&#xa0;-&#xa0;», 128 au plus</translation>
    </message>
    <message>
        <source>Give an image or a command</source>
        <translation>Indiquez une image ou une commande</translation>
    </message>
    <message>
        <source>The program must not be empty</source>
        <translation>Le programme ne doit pas être vide</translation>
    </message>
    <message>
        <source>Request must not be more than the limit</source>
        <translation>La demande ne doit pas dépasser la limite</translation>
    </message>
    <message>
        <source>A check over http or tcp needs a port</source>
        <translation>Un contrôle par http ou tcp nécessite un port</translation>
    </message>
    <message>
        <source>Metrics need a port</source>
        <translation>Les métriques nécessitent un port</translation>
    </message>
    <message>
        <source>Not enough ports above the first one</source>
        <translation>Pas assez de ports au-dessus du premier</translation>
    </message>
    <message>
        <source>Must be in the future</source>
        <translation>Doit être dans le futur</translation>
    </message>
    <message>
        <source>Invalid email or password</source>
        <translation>E-mail ou mot de passe non valide</translation>
    </message>
    <message>
        <source>This account is not active</source>
        <translation>Ce compte n’est pas actif</translation>
    </message>
    <message>
        <source>Too many failed sign-ins; try again later</source>
        <translation>Trop d’échecs de connexion&#x202f;; réessayez plus tard</translation>
    </message>
    <message>
        <source>Too many wrong codes; try again later</source>
        <translation>Trop de codes erronés&#x202f;; réessayez plus tard</translation>
    </message>
    <message>
        <source>Authentication required</source>
        <translation>Authentification requise</translation>
    </message>
    <message>
        <source>Invalid or expired token</source>
        <translation>Jeton non valide ou expiré</translation>
    </message>
    <message>
        <source>Invalid or expired API key</source>
        <translation>Clé API non valide ou expirée</translation>
    </message>
    <message>
        <source>Invalid or expired code</source>
        <translation>Code non valide ou expiré</translation>
    </message>
    <message>
        <source>Invalid or expired local credential</source>
        <translation>Identifiant local non valide ou expiré</translation>
    </message>
    <message>
        <source>A code of the second factor is needed</source>
        <translation>Un code du second facteur est requis</translation>
    </message>
    <message>
        <source>This code is not valid, or was used already</source>
        <translation>Ce code n’est pas valable ou a déjà été utilisé</translation>
    </message>
    <message>
        <source>No second factor is set up</source>
        <translation>Aucun second facteur n’est configuré</translation>
    </message>
    <message>
        <source>The second factor is set up already</source>
        <translation>Le second facteur est déjà configuré</translation>
    </message>
    <message>
        <source>Your own second factor is given up with a code, at /auth/mfa/disable</source>
        <translation>On renonce à son propre second facteur avec un code, à /auth/mfa/disable</translation>
    </message>
    <message>
        <source>This is not your password</source>
        <translation>Ce n’est pas votre mot de passe</translation>
    </message>
    <message>
        <source>Needed to change the email</source>
        <translation>Requis pour changer d’e-mail</translation>
    </message>
    <message>
        <source>The new password must differ from the old one</source>
        <translation>Le nouveau mot de passe doit différer de l’ancien</translation>
    </message>
    <message>
        <source>Password is too long</source>
        <translation>Le mot de passe est trop long</translation>
    </message>
    <message numerus="yes">
        <source>Password must be at least %n characters</source>
        <translation>
            <numerusform>Le mot de passe doit avoir au moins %n caractère</numerusform>
            <numerusform>Le mot de passe doit avoir au moins %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Password is one of the commonest; choose another</source>
        <translation>Ce mot de passe est l’un des plus courants&#x202f;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>Password must not be the email address or a part of it</source>
        <translation>Le mot de passe ne doit être ni l’adresse e-mail ni une partie de celle-ci</translation>
    </message>
    <message>
        <source>Invalid email format</source>
        <translation>Format d’e-mail non valide</translation>
    </message>
    <message>
        <source>Email is taken</source>
        <translation>Cet e-mail est déjà pris</translation>
    </message>
    <message>
        <source>A user with this email already exists</source>
        <translation>Un utilisateur avec cet e-mail existe déjà</translation>
    </message>
    <message numerus="yes">
        <source>Name must have 1 to %n characters</source>
        <translation>
            <numerusform>Le nom doit avoir de 1 à %n caractère</numerusform>
            <numerusform>Le nom doit avoir de 1 à %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Name must be one line</source>
        <translation>Le nom doit tenir sur une ligne</translation>
    </message>
    <message>
        <source>At least one role is needed</source>
        <translation>Au moins un rôle est requis</translation>
    </message>
    <message>
        <source>A user needs at least one role</source>
        <translation>Un utilisateur a besoin d’au moins un rôle</translation>
    </message>
    <message>
        <source>Unknown role; there are %1</source>
        <translation>Rôle inconnu&#x202f;; il y a %1</translation>
    </message>
    <message>
        <source>The last active administrator must stay one</source>
        <translation>Le dernier administrateur actif doit le rester</translation>
    </message>
    <message>
        <source>This account may do more than you may</source>
        <translation>Ce compte a plus de droits que vous</translation>
    </message>
    <message>
        <source>You cannot give a role that may do more than you may</source>
        <translation>Vous ne pouvez pas attribuer un rôle qui a plus de droits que vous</translation>
    </message>
    <message>
        <source>A key cannot have permissions that its maker does not have</source>
        <translation>Une clé ne peut pas avoir d’autorisations que son auteur n’a pas</translation>
    </message>
    <message>
        <source>Unknown permission: %1</source>
        <translation>Autorisation inconnue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not yours to give: %1</source>
        <translation>Vous ne pouvez pas accorder&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n keys already; revoke one first</source>
        <translation>
            <numerusform>Il y a déjà %n clé&#x202f;; révoquez-en d’abord une</numerusform>
            <numerusform>Il y a déjà %n clés&#x202f;; révoquez-en d’abord une</numerusform>
        </translation>
    </message>
    <message>
        <source>You do not have the permission for this</source>
        <translation>Vous n’avez pas l’autorisation pour cela</translation>
    </message>
    <message>
        <source>This needs a signed-in person; an API key cannot do it</source>
        <translation>Une personne connectée est requise&#x202f;; une clé API ne suffit pas</translation>
    </message>
    <message>
        <source>Sign-in with %1 is not set up on this server</source>
        <translation>La connexion avec %1 n’est pas configurée sur ce serveur</translation>
    </message>
    <message>
        <source>This sign-in is unknown, used or too old; begin again</source>
        <translation>Cette connexion est inconnue, déjà utilisée ou trop ancienne&#x202f;; recommencez</translation>
    </message>
    <message>
        <source>The sign-in provider does not answer</source>
        <translation>Le fournisseur d’identité ne répond pas</translation>
    </message>
    <message>
        <source>The sign-in provider&apos;s answer cannot be used</source>
        <translation>La réponse du fournisseur d’identité est inutilisable</translation>
    </message>
    <message>
        <source>The sign-in provider does not confirm this sign-in</source>
        <translation>Le fournisseur d’identité ne confirme pas cette connexion</translation>
    </message>
    <message>
        <source>E-mail is not set up on this server</source>
        <translation>L’e-mail n’est pas configuré sur ce serveur</translation>
    </message>
    <message>
        <source>E-mail has no sender: smtp.from is not set</source>
        <translation>L’e-mail n’a pas d’expéditeur&#xa0;: smtp.from n’est pas défini</translation>
    </message>
    <message>
        <source>Not an address that mail can be sent from</source>
        <translation>Adresse inutilisable comme expéditeur d’e-mails</translation>
    </message>
    <message>
        <source>Not an address that mail can be sent to</source>
        <translation>Adresse inutilisable comme destinataire d’e-mails</translation>
    </message>
    <message>
        <source>The mail server&apos;s name is not known</source>
        <translation>Le nom du serveur de messagerie est inconnu</translation>
    </message>
    <message>
        <source>The mail server&apos;s name is not one</source>
        <translation>Le nom du serveur de messagerie n’en est pas un</translation>
    </message>
    <message>
        <source>The mail server cannot be reached</source>
        <translation>Le serveur de messagerie est injoignable</translation>
    </message>
    <message>
        <source>The mail server did not answer in time</source>
        <translation>Le serveur de messagerie n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>The mail server refuses the sign-in</source>
        <translation>Le serveur de messagerie refuse l’authentification</translation>
    </message>
    <message>
        <source>The mail server does not protect the connection as it should</source>
        <translation>Le serveur de messagerie ne protège pas la connexion comme il le devrait</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted</source>
        <translation>Le certificat du serveur de messagerie n’est pas approuvé</translation>
    </message>
    <message>
        <source>The mail server broke the connection off</source>
        <translation>Le serveur de messagerie a interrompu la connexion</translation>
    </message>
    <message>
        <source>What answers is not a mail server</source>
        <translation>Ce qui répond n’est pas un serveur de messagerie</translation>
    </message>
    <message>
        <source>The mail server did not take the mail</source>
        <translation>Le serveur de messagerie n’a pas accepté l’e-mail</translation>
    </message>
    <message>
        <source>The password for the mail server would be sent in clear; choose starttls or tls</source>
        <translation>Le mot de passe du serveur de messagerie serait envoyé en clair&#x202f;; choisissez starttls ou tls</translation>
    </message>
    <message>
        <source>Entry %1 is missing</source>
        <translation>L’entrée %1 manque</translation>
    </message>
    <message>
        <source>Entry %1 was changed, or does not follow on the one before it</source>
        <translation>L’entrée %1 a été modifiée, ou ne suit pas la précédente</translation>
    </message>
    <message>
        <source>The last entry is not the one that was sealed</source>
        <translation>La dernière entrée n’est pas celle qui a été scellée</translation>
    </message>
    <message>
        <source>This was done, but could not be written into the audit log</source>
        <translation>Ceci a été fait, mais n’a pas pu être inscrit dans le journal d’audit</translation>
    </message>
    <message>
        <source>Service not found</source>
        <translation>Service introuvable</translation>
    </message>
    <message>
        <source>Configuration not found</source>
        <translation>Configuration introuvable</translation>
    </message>
    <message>
        <source>Backup not found</source>
        <translation>Sauvegarde introuvable</translation>
    </message>
    <message>
        <source>Job not found</source>
        <translation>Tâche introuvable</translation>
    </message>
    <message>
        <source>Schedule not found</source>
        <translation>Planification introuvable</translation>
    </message>
    <message>
        <source>Upload not found</source>
        <translation>Envoi introuvable</translation>
    </message>
    <message>
        <source>Provider not found</source>
        <translation>Fournisseur d’identité introuvable</translation>
    </message>
    <message>
        <source>API key not found</source>
        <translation>Clé API introuvable</translation>
    </message>
    <message>
        <source>Session not found</source>
        <translation>Session introuvable</translation>
    </message>
    <message>
        <source>User not found</source>
        <translation>Utilisateur introuvable</translation>
    </message>
    <message>
        <source>Role not found</source>
        <translation>Rôle introuvable</translation>
    </message>
    <message>
        <source>Second factor not found</source>
        <translation>Second facteur introuvable</translation>
    </message>
    <message>
        <source>There is nothing at this path</source>
        <translation>Il n’y a rien à ce chemin</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Erreur interne</translation>
    </message>
    <message>
        <source>Rate limit exceeded</source>
        <translation>Limite de requêtes dépassée</translation>
    </message>
    <message>
        <source>The server is busy; try again in a moment</source>
        <translation>Le serveur est occupé&#x202f;; réessayez dans un instant</translation>
    </message>
    <message>
        <source>The server is shutting down</source>
        <translation>Le serveur est en cours d’arrêt</translation>
    </message>
    <message>
        <source>The server is ending</source>
        <translation>Le serveur s’arrête</translation>
    </message>
    <message>
        <source>Already exists</source>
        <translation>Existe déjà</translation>
    </message>
    <message>
        <source>The database is busy</source>
        <translation>La base de données est occupée</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>La base de données est endommagée</translation>
    </message>
    <message>
        <source>The database could not be made</source>
        <translation>La base de données n’a pas pu être créée</translation>
    </message>
    <message>
        <source>The database could not be brought from schema %1 to %2, and is as it was</source>
        <translation>La base de données n’a pas pu passer du schéma %1 au schéma %2, et reste inchangée</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The data folder is read-only</source>
        <translation>Le dossier de données est en lecture seule</translation>
    </message>
    <message>
        <source>The disk cannot be read or written</source>
        <translation>Impossible de lire le disque ou d’y écrire</translation>
    </message>
    <message>
        <source>Another server uses the data folder %1</source>
        <translation>Un autre serveur utilise le dossier de données %1</translation>
    </message>
    <message>
        <source>The data folder was written by a newer version of this program (schema %1; version %2 knows schema %3): install the newer version again, or restore a backup into a new folder</source>
        <translation>Le dossier de données a été écrit par une version plus récente de ce programme (schéma %1&#x202f;; la version %2 connaît le schéma %3)&#xa0;: réinstallez la version plus récente, ou restaurez une sauvegarde dans un nouveau dossier</translation>
    </message>
    <message>
        <source>The secrets in the data folder were sealed with another key than the one in platform.key or MCP_PLATFORM_KEY</source>
        <translation>Les secrets du dossier de données ont été scellés avec une autre clé que celle de platform.key ou de MCP_PLATFORM_KEY</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2: %3</source>
        <translation>Impossible d’écouter sur %1, port %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The program mcp-process-guard was not found; if the server is killed, its services run on until it starts again.</source>
        <translation>Le programme mcp-process-guard est introuvable&#x202f;; si le serveur est tué, ses services continuent de tourner jusqu’à son redémarrage.</translation>
    </message>
    <message>
        <source>The process guard could not be started: no file descriptor is free.</source>
        <translation>Le gardien de processus n’a pas pu démarrer&#xa0;: aucun descripteur de fichier n’est libre.</translation>
    </message>
    <message numerus="yes">
        <source>The process guard ended %n times and was given up; if the server is killed, its services run on until it starts again.</source>
        <translation>
            <numerusform>Le gardien de processus s’est arrêté %n fois et a été abandonné&#x202f;; si le serveur est tué, ses services continuent de tourner jusqu’à son redémarrage.</numerusform>
            <numerusform>Le gardien de processus s’est arrêté %n fois et a été abandonné&#x202f;; si le serveur est tué, ses services continuent de tourner jusqu’à son redémarrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Impossible d’écrire le fichier</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Impossible de lire le fichier</translation>
    </message>
    <message>
        <source>The archive was damaged on the way</source>
        <translation>L’archive a été endommagée en chemin</translation>
    </message>
    <message>
        <source>No way back from the browser could be opened on this computer</source>
        <translation>Aucun retour depuis le navigateur n’a pu être ouvert sur cet ordinateur</translation>
    </message>
    <message>
        <source>The sign-in through the provider failed</source>
        <translation>La connexion par le fournisseur d’identité a échoué</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>La connexion a été perdue</translation>
    </message>
    <message>
        <source>The connection was closed</source>
        <translation>La connexion a été fermée</translation>
    </message>
    <message>
        <source>The server fell silent</source>
        <translation>Le serveur ne donne plus signe de vie</translation>
    </message>
    <message>
        <source>The server took too long to answer</source>
        <translation>Le serveur a mis trop de temps à répondre</translation>
    </message>
    <message>
        <source>The server refused the sign-in to its events</source>
        <translation>Le serveur a refusé la connexion à ses événements</translation>
    </message>
    <message>
        <source>The host was not found</source>
        <translation>L’hôte est introuvable</translation>
    </message>
    <message>
        <source>Nothing answers at this address</source>
        <translation>Rien ne répond à cette adresse</translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <translation>Aucune connexion sécurisée n’a pu être établie</translation>
    </message>
    <message>
        <source>The server could not be reached</source>
        <translation>Le serveur n’a pas pu être joint</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>Le certificat du serveur n’est pas approuvé</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing was sent</source>
        <translation>Cette connexion est en lecture seule&#xa0;: rien n’a été envoyé</translation>
    </message>
    <message>
        <source>The server points to another address, which is not followed</source>
        <translation>Le serveur renvoie vers une autre adresse, qui n’est pas suivie</translation>
    </message>
    <message>
        <source>The answer is too large to be shown</source>
        <translation>La réponse est trop volumineuse pour être affichée</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read</source>
        <translation>La réponse du serveur n’a pas pu être lue</translation>
    </message>
    <message>
        <source>The server answered with status %1</source>
        <translation>Le serveur a répondu avec le statut %1</translation>
    </message>
    <message>
        <source>What answers at this address is no MCP Platform server</source>
        <translation>Ce qui répond à cette adresse n’est pas un serveur MCP Platform</translation>
    </message>
    <message>
        <source>An address is needed</source>
        <translation>Une adresse est requise</translation>
    </message>
    <message>
        <source>This is not an address</source>
        <translation>Ce n’est pas une adresse</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://</source>
        <translation>L’adresse doit commencer par http:// ou https://</translation>
    </message>
    <message>
        <source>The address must not hold a name or password</source>
        <translation>L’adresse ne doit contenir ni nom ni mot de passe</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>La session a pris fin</translation>
    </message>
    <message>
        <source>The local server is not running</source>
        <translation>Le serveur local n’est pas actif</translation>
    </message>
    <message>
        <source>Exit code %1</source>
        <translation>Code de sortie %1</translation>
    </message>
    <message>
        <source>Exit code %1; a process of it was killed over the memory limit of %2 MB</source>
        <translation>Code de sortie %1&#x202f;; un de ses processus a été tué pour dépassement de la limite mémoire de %2 MB</translation>
    </message>
    <message>
        <source>Killed by signal %1</source>
        <translation>Tué par le signal %1</translation>
    </message>
    <message>
        <source>Killed by signal %1; a process of it was killed over the memory limit of %2 MB</source>
        <translation>Tué par le signal %1&#x202f;; un de ses processus a été tué pour dépassement de la limite mémoire de %2 MB</translation>
    </message>
    <message>
        <source>Killed: over its memory limit of %1 MB</source>
        <translation>Tué&#xa0;: limite mémoire de %1 MB dépassée</translation>
    </message>
    <message>
        <source>A process of it was killed over the memory limit of %1 MB</source>
        <translation>Un de ses processus a été tué pour dépassement de la limite mémoire de %1 MB</translation>
    </message>
    <message>
        <source>%1; restart %2 of %3 in %4</source>
        <translation>%1&#x202f;; redémarrage %2 sur %3 dans %4</translation>
    </message>
    <message numerus="yes">
        <source>%1, gave up after %n restarts</source>
        <translation>
            <numerusform>%1, abandon après %n redémarrage</numerusform>
            <numerusform>%1, abandon après %n redémarrages</numerusform>
        </translation>
    </message>
    <message>
        <source>Replica %1: %2</source>
        <translation>Réplica %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>En attente de %1</translation>
    </message>
    <message>
        <source>Waiting for the container engine</source>
        <translation>En attente du moteur de conteneurs</translation>
    </message>
    <message>
        <source>Not ready within %1 s: %2</source>
        <translation>Pas prêt en %1 s&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not ready in time: %1</source>
        <translation>Pas prêt à temps&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Health check failed %n times in a row: %1</source>
        <translation>
            <numerusform>Contrôle de santé échoué %n fois&#xa0;: %1</numerusform>
            <numerusform>Contrôle de santé échoué %n fois de suite&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on which this depends, stopped</source>
        <translation>%1, dont il dépend, s’est arrêté</translation>
    </message>
    <message>
        <source>%1, on which this depends: %2</source>
        <translation>%1, dont il dépend&#xa0;: %2</translation>
    </message>
    <message>
        <source>Scaled to 0 replicas</source>
        <translation>Réduit à 0 réplica</translation>
    </message>
    <message>
        <source>The container engine is not reachable; last known at %1 UTC</source>
        <translation>Le moteur de conteneurs est injoignable&#x202f;; dernier état connu à %1 UTC</translation>
    </message>
    <message>
        <source>This server cannot run &quot;%1&quot; services</source>
        <translation>Ce serveur ne peut pas exécuter de services «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Stopped before it was started</source>
        <translation>Arrêté avant d’avoir démarré</translation>
    </message>
    <message>
        <source>The container was removed by somebody else</source>
        <translation>Le conteneur a été supprimé par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The engine cannot be reached; the container may go on</source>
        <translation>Le moteur est injoignable&#x202f;; le conteneur tourne peut-être encore</translation>
    </message>
    <message>
        <source>HTTP %1 in %2 ms</source>
        <translation>HTTP %1 en %2 ms</translation>
    </message>
    <message>
        <source>HTTP %1 in %2 ms (redirects are not followed)</source>
        <translation>HTTP %1 en %2 ms (les redirections ne sont pas suivies)</translation>
    </message>
    <message>
        <source>No answer within %1</source>
        <translation>Pas de réponse en %1</translation>
    </message>
    <message>
        <source>Connected in %1 ms</source>
        <translation>Connecté en %1 ms</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Connection closed without an answer</source>
        <translation>Connexion fermée sans réponse</translation>
    </message>
    <message>
        <source>The answer is not HTTP</source>
        <translation>La réponse n’est pas du HTTP</translation>
    </message>
    <message>
        <source>The answer&apos;s head is too large</source>
        <translation>L’en-tête de la réponse est trop volumineux</translation>
    </message>
    <message>
        <source>The service has no port to ask</source>
        <translation>Le service n’a pas de port à interroger</translation>
    </message>
    <message>
        <source>The health check endpoint is no path</source>
        <translation>Le point d’accès du contrôle de santé n’est pas un chemin</translation>
    </message>
    <message>
        <source>The process is running</source>
        <translation>Le processus est actif</translation>
    </message>
    <message>
        <source>The process is not running</source>
        <translation>Le processus n’est pas actif</translation>
    </message>
    <message>
        <source>The image&apos;s own check has not passed yet</source>
        <translation>Le contrôle propre à l’image n’a pas encore réussi</translation>
    </message>
    <message>
        <source>The image&apos;s own check has not passed yet: %1</source>
        <translation>Le contrôle propre à l’image n’a pas encore réussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>The image&apos;s own check passes</source>
        <translation>Le contrôle propre à l’image réussit</translation>
    </message>
    <message>
        <source>The image&apos;s own check passes: %1</source>
        <translation>Le contrôle propre à l’image réussit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The image&apos;s own check fails</source>
        <translation>Le contrôle propre à l’image échoue</translation>
    </message>
    <message>
        <source>The image&apos;s own check fails: %1</source>
        <translation>Le contrôle propre à l’image échoue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Started; no health check is set</source>
        <translation>Démarré&#x202f;; aucun contrôle de santé n’est défini</translation>
    </message>
    <message>
        <source>Cannot start: %1</source>
        <translation>Démarrage impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot start %1: %2</source>
        <translation>Impossible de démarrer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cannot start: no file descriptor is free</source>
        <translation>Démarrage impossible&#xa0;: aucun descripteur de fichier n’est libre</translation>
    </message>
    <message>
        <source>Cannot start: the memory limit of %1 MB could not be set</source>
        <translation>Démarrage impossible&#xa0;: la limite mémoire de %1 MB n’a pas pu être définie</translation>
    </message>
    <message>
        <source>the program %1 was not found, or may not be run</source>
        <translation>le programme %1 est introuvable, ou ne peut pas être exécuté</translation>
    </message>
    <message>
        <source>the program %1 was not found in the container, or may not be run</source>
        <translation>le programme %1 est introuvable dans le conteneur, ou ne peut pas être exécuté</translation>
    </message>
    <message>
        <source>the program %1 is not in the image</source>
        <translation>le programme %1 n’est pas dans l’image</translation>
    </message>
    <message>
        <source>the program&apos;s name is empty</source>
        <translation>le nom du programme est vide</translation>
    </message>
    <message>
        <source>needs the program %1, which was not found</source>
        <translation>nécessite le programme %1, qui est introuvable</translation>
    </message>
    <message>
        <source>needs the program %1, which was not found. %2</source>
        <translation>nécessite le programme %1, qui est introuvable. %2</translation>
    </message>
    <message>
        <source>give a command, or an image that the catalogue knows</source>
        <translation>indiquez une commande, ou une image que le catalogue connaît</translation>
    </message>
    <message>
        <source>unknown image %1: it is not in the catalogue of programs; give a command, or run it as a container</source>
        <translation>image %1 inconnue&#xa0;: elle n’est pas dans le catalogue des programmes&#x202f;; indiquez une commande, ou exécutez-la comme conteneur</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>no such folder: %1</source>
        <translation>ce dossier n’existe pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>the service&apos;s folder cannot be made</source>
        <translation>le dossier du service ne peut pas être créé</translation>
    </message>
    <message>
        <source>must name a program</source>
        <translation>doit nommer un programme</translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation>doit être un chemin absolu</translation>
    </message>
    <message>
        <source>Port %1 is in use by the service &quot;%2&quot;</source>
        <translation>Le port %1 est utilisé par le service «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program</source>
        <translation>Le port %1 est utilisé par un autre programme</translation>
    </message>
    <message>
        <source>No free port above %1</source>
        <translation>Aucun port libre au-dessus de %1</translation>
    </message>
    <message>
        <source>%1 refers to &quot;%2&quot;, which is a secret of the platform&apos;s own</source>
        <translation>%1 fait référence à «&#xa0;%2&#xa0;», un secret propre à la plateforme</translation>
    </message>
    <message>
        <source>%1 refers to the configuration value &quot;%2&quot;, which is not set</source>
        <translation>%1 fait référence à la valeur de configuration «&#xa0;%2&#xa0;», qui n’est pas définie</translation>
    </message>
    <message>
        <source>The stored secret %1 of service %2 cannot be read</source>
        <translation>Le secret stocké %1 du service %2 est illisible</translation>
    </message>
    <message>
        <source>Service is already running</source>
        <translation>Le service est déjà actif</translation>
    </message>
    <message>
        <source>Service is already starting</source>
        <translation>Le service démarre déjà</translation>
    </message>
    <message>
        <source>Service is stopping</source>
        <translation>Le service s’arrête</translation>
    </message>
    <message>
        <source>Service is not running</source>
        <translation>Le service n’est pas actif</translation>
    </message>
    <message>
        <source>Service is being deleted</source>
        <translation>Le service est en cours de suppression</translation>
    </message>
    <message>
        <source>Service is scaled to 0 replicas; scale it up to start it</source>
        <translation>Le service est réduit à 0 réplica&#x202f;; augmentez ce nombre pour le démarrer</translation>
    </message>
    <message>
        <source>Service is needed by: %1</source>
        <translation>Le service est requis par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Services would wait for each other: %1</source>
        <translation>Les services s’attendraient mutuellement&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no service &quot;%1&quot;</source>
        <translation>Il n’y a pas de service «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; exists already</source>
        <translation>Le service «&#xa0;%1&#xa0;» existe déjà</translation>
    </message>
    <message>
        <source>A service with this id exists already</source>
        <translation>Un service avec cet id existe déjà</translation>
    </message>
    <message>
        <source>A service with this id already exists</source>
        <translation>Un service avec cet id existe déjà</translation>
    </message>
    <message>
        <source>A service cannot depend on itself</source>
        <translation>Un service ne peut pas dépendre de lui-même</translation>
    </message>
    <message>
        <source>The service&apos;s data cannot be removed now: %1. Nothing was deleted</source>
        <translation>Les données du service ne peuvent pas être supprimées actuellement&#xa0;: %1. Rien n’a été supprimé</translation>
    </message>
    <message>
        <source>The service&apos;s folder could not be removed</source>
        <translation>Le dossier du service n’a pas pu être supprimé</translation>
    </message>
    <message>
        <source>Must name a program</source>
        <translation>Doit nommer un programme</translation>
    </message>
    <message>
        <source>Must be between 0 and %1</source>
        <translation>Doit être compris entre 0 et %1</translation>
    </message>
    <message>
        <source>Pulling the image</source>
        <translation>Récupération de l’image</translation>
    </message>
    <message>
        <source>Pulling the image: %1 % of %2 MB</source>
        <extracomment>so many percent, of so many megabytes</extracomment>
        <translation>Récupération de l’image&#xa0;: %1&#xa0;% de %2 MB</translation>
    </message>
    <message>
        <source>Looking for a newer image</source>
        <translation>Recherche d’une image plus récente</translation>
    </message>
    <message>
        <source>The image was not updated: %1</source>
        <translation>L’image n’a pas été mise à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>The newer image of %1 did not come up, so that it went back to the one before: %2</source>
        <translation>L’image plus récente de %1 n’a pas démarré, il est donc revenu à la précédente&#xa0;: %2</translation>
    </message>
    <message>
        <source>Went back from %1 to %2: %3</source>
        <translation>Retour de %1 à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The service is a process and has no image in an engine</source>
        <translation>Le service est un processus et n’a pas d’image dans un moteur</translation>
    </message>
    <message>
        <source>The service has no image in an engine</source>
        <translation>Le service n’a pas d’image dans le moteur</translation>
    </message>
    <message>
        <source>The image of this service is being updated already</source>
        <translation>L’image de ce service est déjà en cours de mise à jour</translation>
    </message>
    <message>
        <source>The service is going over to a new image just now</source>
        <translation>Le service est en train de passer à une nouvelle image</translation>
    </message>
    <message>
        <source>The image could not be pulled: %1</source>
        <translation>L’image n’a pas pu être récupérée&#xa0;: %1</translation>
    </message>
    <message>
        <source>This container engine cannot ask a registry which image is the newest</source>
        <translation>Ce moteur de conteneurs ne peut pas demander à un registre quelle image est la plus récente</translation>
    </message>
    <message>
        <source>The container engine has not been found yet</source>
        <translation>Le moteur de conteneurs n’a pas encore été trouvé</translation>
    </message>
    <message>
        <source>the container engine has not been found yet</source>
        <translation>le moteur de conteneurs n’a pas encore été trouvé</translation>
    </message>
    <message>
        <source>No container engine was found at %1</source>
        <translation>Aucun moteur de conteneurs n’a été trouvé à %1</translation>
    </message>
    <message>
        <source>The container engine cannot be reached: %1</source>
        <translation>Le moteur de conteneurs est injoignable&#xa0;: %1</translation>
    </message>
    <message>
        <source>The container engine refused: %1</source>
        <translation>Le moteur de conteneurs a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the container engine refused it: %1</source>
        <translation>le moteur de conteneurs l’a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The container engine&apos;s answer is too large</source>
        <translation>La réponse du moteur de conteneurs est trop volumineuse</translation>
    </message>
    <message>
        <source>The container engine&apos;s answer makes no sense</source>
        <translation>La réponse du moteur de conteneurs n’a pas de sens</translation>
    </message>
    <message>
        <source>The container engine&apos;s answer to a pull makes no sense</source>
        <translation>La réponse du moteur de conteneurs à une récupération n’a pas de sens</translation>
    </message>
    <message>
        <source>The container engine speaks version %1 of the API; at least %2 is needed</source>
        <translation>Le moteur de conteneurs utilise la version %1 de l’API&#x202f;; il faut au moins la %2</translation>
    </message>
    <message>
        <source>The container engine does not remove the volumes of the service</source>
        <translation>Le moteur de conteneurs ne supprime pas les volumes du service</translation>
    </message>
    <message>
        <source>The engine has another container of the name %1</source>
        <translation>Le moteur a un autre conteneur du nom de %1</translation>
    </message>
    <message>
        <source>no engine is configured</source>
        <translation>aucun moteur n’est configuré</translation>
    </message>
    <message>
        <source>there is nothing at %1</source>
        <translation>il n’y a rien à %1</translation>
    </message>
    <message>
        <source>nobody listens at %1</source>
        <translation>personne n’écoute à %1</translation>
    </message>
    <message>
        <source>%1 may not be opened by this server&apos;s user</source>
        <translation>l’utilisateur de ce serveur n’a pas le droit d’ouvrir %1</translation>
    </message>
    <message>
        <source>%1 took too long</source>
        <translation>%1 a pris trop de temps</translation>
    </message>
    <message>
        <source>it answered with status %1</source>
        <translation>il a répondu avec le statut %1</translation>
    </message>
    <message>
        <source>its events make no sense</source>
        <translation>ses événements n’ont pas de sens</translation>
    </message>
    <message>
        <source>it ended the stream of events</source>
        <translation>il a mis fin au flux d’événements</translation>
    </message>
    <message>
        <source>The engine closed the connection without an answer</source>
        <translation>Le moteur a fermé la connexion sans réponse</translation>
    </message>
    <message>
        <source>The engine broke the answer off</source>
        <translation>Le moteur a interrompu la réponse</translation>
    </message>
    <message>
        <source>a container needs an image</source>
        <translation>un conteneur nécessite une image</translation>
    </message>
    <message>
        <source>an image is written as name, name:tag or registry/name:tag, in small letters</source>
        <translation>une image s’écrit nom, nom:tag ou registre/nom:tag, en minuscules</translation>
    </message>
    <message>
        <source>the part after @ must be sha256: and 64 hexadecimal digits</source>
        <translation>la partie après @ doit être sha256: et 64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>the tag after : is not one</source>
        <translation>le tag après «&#xa0;:&#xa0;» n’en est pas un</translation>
    </message>
    <message>
        <source>the registry before the first / is not one</source>
        <translation>le registre avant le premier «&#xa0;/&#xa0;» n’en est pas un</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>%1: the target must be an absolute path in the container</source>
        <translation>%1&#xa0;: la cible doit être un chemin absolu dans le conteneur</translation>
    </message>
    <message>
        <source>%1: the source is neither a volume&apos;s name nor an absolute path</source>
        <translation>%1&#xa0;: la source n’est ni un nom de volume ni un chemin absolu</translation>
    </message>
    <message>
        <source>%1: the engine runs on another machine, so only named volumes can be used</source>
        <translation>%1&#xa0;: le moteur tourne sur une autre machine, seuls des volumes nommés peuvent donc être utilisés</translation>
    </message>
    <message>
        <source>%1: there is no such file or folder</source>
        <translation>%1&#xa0;: ce fichier ou dossier n’existe pas</translation>
    </message>
    <message>
        <source>%1: no folder of this machine may be mounted; see the setting engine.hostRoots</source>
        <translation>%1&#xa0;: aucun dossier de cette machine ne peut être monté&#x202f;; voir le paramètre engine.hostRoots</translation>
    </message>
    <message>
        <source>%1: only what lies below %2 may be mounted</source>
        <translation>%1&#xa0;: seul ce qui se trouve sous %2 peut être monté</translation>
    </message>
    <message>
        <source>%1: not a network&apos;s name</source>
        <translation>%1&#xa0;: ce n’est pas un nom de réseau</translation>
    </message>
    <message>
        <source>A container needs at least %1 thousandths of a core</source>
        <translation>Un conteneur nécessite au moins %1 millièmes de cœur</translation>
    </message>
    <message>
        <source>A container needs at least %1 MB</source>
        <translation>Un conteneur nécessite au moins %1 MB</translation>
    </message>
    <message>
        <source>The engine has no such container</source>
        <translation>Le moteur n’a pas ce conteneur</translation>
    </message>
    <message>
        <source>The container belongs to a service already</source>
        <translation>Le conteneur appartient déjà à un service</translation>
    </message>
    <message>
        <source>The container belongs to another server</source>
        <translation>Le conteneur appartient à un autre serveur</translation>
    </message>
    <message>
        <source>The service %1 was made from this container already</source>
        <translation>Le service %1 a déjà été créé depuis ce conteneur</translation>
    </message>
    <message>
        <source>The container itself cannot be taken up: %1. The service gets one of its own</source>
        <translation>Le conteneur lui-même ne peut pas être adopté&#xa0;: %1. Le service en reçoit un propre</translation>
    </message>
    <message>
        <source>it belongs to a service of this or another server</source>
        <translation>il appartient à un service de ce serveur ou d’un autre</translation>
    </message>
    <message>
        <source>it may more than a service may (%1)</source>
        <translation>il a plus de droits qu’un service (%1)</translation>
    </message>
    <message>
        <source>it mounts %1, which is not below engine.hostRoots</source>
        <translation>il monte %1, qui n’est pas sous engine.hostRoots</translation>
    </message>
    <message>
        <source>the container %1 cannot be taken up: %2</source>
        <translation>le conteneur %1 ne peut pas être adopté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Port %1 is not the service&apos;s: a service has one</source>
        <translation>Le port %1 n’est pas celui du service&#xa0;: un service en a un seul</translation>
    </message>
    <message>
        <source>The mount at %1 (%2) is not taken over</source>
        <translation>Le montage à %1 (%2) n’est pas repris</translation>
    </message>
    <message>
        <source>It shares the machine&apos;s network; as a service it would have one of its own</source>
        <translation>Il partage le réseau de la machine&#x202f;; en tant que service, il aurait le sien</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not taken over</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas repris</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the wrong form</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas la bonne forme</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is left out: it would open the machine to the container</source>
        <translation>«&#xa0;%1&#xa0;» est exclu&#xa0;: cela ouvrirait la machine au conteneur</translation>
    </message>
    <message>
        <source>&quot;deploy&quot; is not taken over</source>
        <translation>«&#xa0;deploy&#xa0;» n’est pas repris</translation>
    </message>
    <message>
        <source>&quot;network_mode: none&quot; is not taken over: the container has a network</source>
        <translation>«&#xa0;network_mode: none&#xa0;» n’est pas repris&#xa0;: le conteneur a un réseau</translation>
    </message>
    <message>
        <source>the check of the file is not taken over; an image&apos;s own one is used, or one by HTTP can be set</source>
        <translation>le contrôle du fichier n’est pas repris&#x202f;; celui de l’image est utilisé, ou un contrôle HTTP peut être défini</translation>
    </message>
    <message>
        <source>containers get names of ours, not &quot;%1&quot;</source>
        <translation>les conteneurs reçoivent des noms d’ici, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>port %1 is published on this machine only, not on %2</source>
        <translation>le port %1 n’est publié que sur cette machine, et non sur %2</translation>
    </message>
    <message>
        <source>port %1 is not published: a service has one port, over TCP</source>
        <translation>le port %1 n’est pas publié&#xa0;: un service a un seul port, en TCP</translation>
    </message>
    <message>
        <source>the port %1 is not taken over</source>
        <translation>le port %1 n’est pas repris</translation>
    </message>
    <message>
        <source>%1 has no name, so it is left to the image</source>
        <translation>%1 n’a pas de nom et est donc laissé à l’image</translation>
    </message>
    <message>
        <source>%1 is relative to a folder that is not known here: write the whole path</source>
        <translation>%1 est relatif à un dossier inconnu ici&#xa0;: écrivez le chemin complet</translation>
    </message>
    <message>
        <source>%1 is a place of this machine: it is mounted only below a folder of the setting engine.hostRoots</source>
        <translation>%1 est un emplacement de cette machine&#xa0;: il n’est monté que sous un dossier du paramètre engine.hostRoots</translation>
    </message>
    <message>
        <source>how often it is restarted is the platform&apos;s to say, not the file&apos;s</source>
        <translation>la fréquence de ses redémarrages relève de la plateforme, pas du fichier</translation>
    </message>
    <message>
        <source>%1 is no amount of memory</source>
        <translation>%1 n’est pas une quantité de mémoire</translation>
    </message>
    <message>
        <source>what stands under &quot;%1&quot; is made with the engine&apos;s usual settings</source>
        <translation>ce qui figure sous «&#xa0;%1&#xa0;» est créé avec les paramètres habituels du moteur</translation>
    </message>
    <message>
        <source>the variable %1 has its default, &quot;%2&quot;</source>
        <translation>la variable %1 a sa valeur par défaut, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the variable %1 is not known here and left empty</source>
        <translation>la variable %1 est inconnue ici et laissée vide</translation>
    </message>
    <message>
        <source>the variable %1 is no text</source>
        <translation>la variable %1 n’est pas un texte</translation>
    </message>
    <message>
        <source>a volume in memory is not taken over</source>
        <translation>un volume en mémoire n’est pas repris</translation>
    </message>
    <message>
        <source>it is built from sources: build the image and name it here</source>
        <translation>il est construit depuis des sources&#xa0;: construisez l’image et nommez-la ici</translation>
    </message>
    <message>
        <source>it has no image</source>
        <translation>il n’a pas d’image</translation>
    </message>
    <message>
        <source>it has no command</source>
        <translation>il n’a pas de commande</translation>
    </message>
    <message>
        <source>it is no mapping</source>
        <translation>ce n’est pas un tableau associatif</translation>
    </message>
    <message>
        <source>it is switched off in the file</source>
        <translation>il est désactivé dans le fichier</translation>
    </message>
    <message>
        <source>it runs elsewhere (%1): there is nothing to start here</source>
        <translation>il tourne ailleurs (%1)&#xa0;: il n’y a rien à démarrer ici</translation>
    </message>
    <message>
        <source>%1 asks for a value when it is started: enter it before</source>
        <translation>%1 demande une valeur au démarrage&#xa0;: saisissez-la avant</translation>
    </message>
    <message>
        <source>command: a quote is not closed</source>
        <translation>command&#xa0;: un guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>an argument is no text</source>
        <translation>un argument n’est pas un texte</translation>
    </message>
    <message>
        <source>the name has no letter or digit</source>
        <translation>le nom n’a ni lettre ni chiffre</translation>
    </message>
    <message>
        <source>another service of the file gets the id &quot;%1&quot; too</source>
        <translation>un autre service du fichier reçoit aussi l’id «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no mapping &quot;services&quot; in it</source>
        <translation>il ne contient pas de tableau associatif «&#xa0;services&#xa0;»</translation>
    </message>
    <message>
        <source>there is no object &quot;mcpServers&quot; in it</source>
        <translation>il ne contient pas d’objet «&#xa0;mcpServers&#xa0;»</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>doit être un objet</translation>
    </message>
    <message>
        <source>must be no larger than 256 KB</source>
        <translation>ne doit pas dépasser 256 KB</translation>
    </message>
    <message>
        <source>must have at most 256 services</source>
        <translation>doit avoir au plus 256 services</translation>
    </message>
    <message>
        <source>with its aliases written out, the file is too long</source>
        <translation>une fois ses alias développés, le fichier est trop long</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>true ou false est attendu ici</translation>
    </message>
    <message>
        <source>a text or a number is expected here</source>
        <translation>un texte ou un nombre est attendu ici</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>une liste est attendue ici</translation>
    </message>
    <message>
        <source>a list of ports is expected here</source>
        <translation>une liste de ports est attendue ici</translation>
    </message>
    <message>
        <source>a list of volumes is expected here</source>
        <translation>une liste de volumes est attendue ici</translation>
    </message>
    <message>
        <source>Read-only file tools for one folder, with health and metrics. Comes with MCP Console.</source>
        <translation>Outils de fichiers en lecture seule pour un dossier, avec santé et métriques. Fourni avec MCP Console.</translation>
    </message>
    <message>
        <source>The reference server: every feature of the protocol, for trying out clients.</source>
        <translation>Le serveur de référence&#xa0;: toutes les fonctions du protocole, pour essayer des clients.</translation>
    </message>
    <message>
        <source>Reads and writes files in the service&apos;s own folder. Speaks over stdin and stdout.</source>
        <translation>Lit et écrit des fichiers dans le dossier propre au service. Communique par stdin et stdout.</translation>
    </message>
    <message>
        <source>A knowledge graph that outlives a conversation. Speaks over stdin and stdout.</source>
        <translation>Un graphe de connaissances qui survit à une conversation. Communique par stdin et stdout.</translation>
    </message>
    <message>
        <source>Helps a model to think a problem through in steps. Speaks over stdin and stdout.</source>
        <translation>Aide un modèle à réfléchir à un problème par étapes. Communique par stdin et stdout.</translation>
    </message>
    <message>
        <source>Install Node.js 20 or newer with npm; the version 18 of Debian 12 is too old for this server</source>
        <translation>Installez Node.js 20 ou plus récent avec npm&#x202f;; la version 18 de Debian 12 est trop ancienne pour ce serveur</translation>
    </message>
    <message>
        <source>Install Node.js 18 or newer, e.g. apt install nodejs npm</source>
        <translation>Installez Node.js 18 ou plus récent, par ex. apt install nodejs npm</translation>
    </message>
</context>
<context>
    <name>models::ServiceModel</name>
    <message>
        <source>%1 % pulled</source>
        <comment>of an image</comment>
        <translation>%1&#xa0;% récupérés</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>runtime of a service</comment>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime of a service</comment>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Last checked %1</source>
        <comment>time of day</comment>
        <translation>Dernier contrôle à %1</translation>
    </message>
    <message>
        <source>Limit of %1, not enforced on this system</source>
        <comment>memory</comment>
        <translation>Limite de %1, non appliquée sur ce système</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>date and time</comment>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>column: name of the service</comment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Replicas</source>
        <comment>column: running of wanted</comment>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>column</comment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>column</comment>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>column</comment>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column</comment>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Uptime</source>
        <comment>column</comment>
        <translation>Actif depuis</translation>
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
        <translation>Modification</translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>column: how often it was restarted</comment>
        <translation>Redémarrages</translation>
    </message>
    <message>
        <source>Runtime</source>
        <comment>column: process or container</comment>
        <translation>Exécution</translation>
    </message>
</context>
<context>
    <name>models::SessionModel</name>
    <message>
        <source>Unknown program</source>
        <comment>of a session</comment>
        <translation>Programme inconnu</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <comment>a session; the program that signed in</comment>
        <translation>%1 (cette fenêtre)</translation>
    </message>
    <message>
        <source>Program</source>
        <comment>column: of a session</comment>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Signed in</source>
        <comment>column: when</comment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>column: when</comment>
        <translation>Dernière activité</translation>
    </message>
</context>
<context>
    <name>models::TransferList</name>
    <message>
        <source>Downloading %1</source>
        <comment>a backup</comment>
        <translation>Téléchargement de %1</translation>
    </message>
    <message>
        <source>Uploading %1</source>
        <comment>a backup</comment>
        <translation>Envoi de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes: done, all</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::AccountQuestionDialog</name>
    <message numerus="yes">
        <source>%n session(s) end at once.</source>
        <comment>of a person</comment>
        <translation>
            <numerusform>%n session prend fin aussitôt.</numerusform>
            <numerusform>%n sessions prennent fin aussitôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All sessions end at once.</source>
        <comment>of a person</comment>
        <translation>Toutes les sessions prennent fin aussitôt.</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) stop working.</source>
        <comment>of a person</comment>
        <translation>
            <numerusform>%n clé API cesse de fonctionner.</numerusform>
            <numerusform>%n clés API cessent de fonctionner.</numerusform>
        </translation>
    </message>
    <message>
        <source>API keys stop working.</source>
        <comment>of a person</comment>
        <translation>Les clés API cessent de fonctionner.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a person</comment>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <comment>title of a dialog; a person</comment>
        <translation>Désactiver %1&#x202f;?</translation>
    </message>
    <message>
        <source>Take off the second factor of %1?</source>
        <comment>title of a dialog; a person</comment>
        <translation>Retirer le second facteur de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Delete user</source>
        <comment>button</comment>
        <translation>Supprimer l’utilisateur</translation>
    </message>
    <message>
        <source>Disable user</source>
        <comment>button</comment>
        <translation>Désactiver l’utilisateur</translation>
    </message>
    <message>
        <source>Take it off</source>
        <comment>button: a second factor</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The account %1 goes for good.</source>
        <comment>an e-mail address</comment>
        <translation>Le compte %1 disparaît définitivement.</translation>
    </message>
    <message>
        <source>What they made stays. To keep them out for a while, disable the account instead.</source>
        <translation>Ce qui a été créé par ce compte reste. Pour en bloquer l’accès quelque temps, désactivez-le plutôt.</translation>
    </message>
    <message>
        <source>%1 cannot sign in until the account is enabled again.</source>
        <comment>an e-mail address</comment>
        <translation>%1 ne peut plus se connecter tant que le compte n’est pas réactivé.</translation>
    </message>
    <message>
        <source>Keys work again when the account is enabled.</source>
        <translation>Les clés fonctionnent de nouveau quand le compte est réactivé.</translation>
    </message>
    <message>
        <source>From then on the password alone is enough to sign in, until they set up another one.</source>
        <comment>a second factor</comment>
        <translation>Le mot de passe seul suffit alors pour se connecter, jusqu’à la configuration d’un autre facteur.</translation>
    </message>
    <message>
        <source>All their sessions end at once.</source>
        <comment>of a person</comment>
        <translation>Toutes les sessions de ce compte prennent fin aussitôt.</translation>
    </message>
    <message>
        <source>Make sure that it is they who ask for it.</source>
        <comment>before a second factor is taken off</comment>
        <translation>Assurez-vous que la demande vient bien de cette personne.</translation>
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
        <translation>Commande</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>of a container</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>of a container</comment>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Volumes</source>
        <comment>of a container</comment>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Networks</source>
        <comment>of a container</comment>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>limit of a container</comment>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Adopt a container</source>
        <comment>title of a dialog</comment>
        <translation>Adopter un conteneur</translation>
    </message>
    <message>
        <source>Adopt</source>
        <comment>button: makes a service of a container</comment>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Containers that others started here can become services: watched, restarted and backed up like the rest. The container goes on running meanwhile.</source>
        <translation>Les conteneurs que d’autres ont démarrés ici peuvent devenir des services&#xa0;: surveillés, redémarrés et sauvegardés comme les autres. Le conteneur continue de tourner pendant ce temps.</translation>
    </message>
    <message>
        <source>Find a container</source>
        <comment>placeholder</comment>
        <translation>Chercher un conteneur</translation>
    </message>
    <message>
        <source>Find a container</source>
        <comment>accessible name</comment>
        <translation>Chercher un conteneur</translation>
    </message>
    <message>
        <source>Look again</source>
        <comment>tool tip: at the containers of the engine</comment>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Containers of others</source>
        <comment>accessible name of a table</comment>
        <translation>Conteneurs tiers</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <comment>button</comment>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Choose a container to see what it would be as a service. Nothing is made before you adopt it.</source>
        <translation>Choisissez un conteneur pour voir le service qu’il deviendrait. Rien n’est créé avant l’adoption.</translation>
    </message>
    <message>
        <source>As a service</source>
        <comment>heading: what a container would be</comment>
        <translation>En tant que service</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>label: of the new service</comment>
        <translation>Id</translation>
    </message>
    <message>
        <source>It cannot be changed later.</source>
        <comment>hint: the id of a service</comment>
        <translation>Il ne peut plus être modifié ensuite.</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <comment>heading: of a container</comment>
        <translation>Non repris</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>%n conteneur</numerusform>
            <numerusform>%n conteneurs</numerusform>
        </translation>
    </message>
    <message>
        <source>The container engine is not there</source>
        <comment>title</comment>
        <translation>Le moteur de conteneurs est absent</translation>
    </message>
    <message>
        <source>No containers of others</source>
        <comment>title</comment>
        <translation>Aucun conteneur tiers</translation>
    </message>
    <message>
        <source>What runs in this engine is of this server already. Containers started by hand, or by another tool, show here.</source>
        <translation>Ce qui tourne dans ce moteur appartient déjà à ce serveur. Les conteneurs démarrés à la main, ou par un autre outil, s’affichent ici.</translation>
    </message>
    <message>
        <source>No container matches</source>
        <comment>title</comment>
        <translation>Aucun conteneur ne correspond</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Essayez d’autres mots, ou affichez tout.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <comment>what is not taken over of a container</comment>
        <translation>Rien n’est laissé de côté.</translation>
    </message>
    <message>
        <source>Small letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, beginning with a letter or digit</source>
        <translation>Minuscules, chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;», en commençant par une lettre ou un chiffre</translation>
    </message>
    <message>
        <source>A service with this id exists already</source>
        <translation>Un service avec cet id existe déjà</translation>
    </message>
    <message>
        <source>Adopting…</source>
        <comment>button while a service is made of a container</comment>
        <translation>Adoption…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::BackupScopeForm</name>
    <message>
        <source>What goes in</source>
        <comment>heading: of a backup</comment>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>The whole platform: all services, accounts, keys and settings</source>
        <comment>what goes into a backup</comment>
        <translation>Toute la plateforme&#xa0;: tous les services, comptes, clés et paramètres</translation>
    </message>
    <message>
        <source>Chosen services</source>
        <comment>what goes into a backup</comment>
        <translation>Services choisis</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>label</comment>
        <translation>Services</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>check box: goes into a backup</comment>
        <translation>Données</translation>
    </message>
    <message>
        <source>The services&apos; own folders and the folders of this computer that are their volumes.</source>
        <translation>Les dossiers propres aux services et les dossiers de cet ordinateur qui leur servent de volumes.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>check box: goes into a backup</comment>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Settings and values. Sealed values stay sealed.</source>
        <translation>Paramètres et valeurs. Les valeurs scellées restent scellées.</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>check box: goes into a backup</comment>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>What the services have written so far.</source>
        <translation>Ce que les services ont écrit jusqu’ici.</translation>
    </message>
    <message>
        <source>Compress</source>
        <comment>check box: a backup</comment>
        <translation>Compresser</translation>
    </message>
    <message>
        <source>Smaller and mostly faster; leave it out when the data is compressed already.</source>
        <translation>Plus petite et généralement plus rapide&#x202f;; inutile si les données sont déjà compressées.</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>a service</comment>
        <translation>%1 (absent actuellement)</translation>
    </message>
    <message>
        <source>Choose at least one service</source>
        <translation>Choisissez au moins un service</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::BrowserStep</name>
    <message>
        <source>Sign in with %1 in your browser.</source>
        <comment>name of a provider</comment>
        <translation>Connectez-vous avec %1 dans votre navigateur.</translation>
    </message>
    <message>
        <source>A page has been opened there. The console goes on by itself when you are done; it waits ten minutes.</source>
        <translation>Une page y a été ouverte. La console continue d’elle-même quand vous avez terminé&#x202f;; elle attend dix minutes.</translation>
    </message>
    <message>
        <source>The browser is done. Signing in at the server…</source>
        <translation>Le navigateur a terminé. Authentification auprès du serveur…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CertificatePanel</name>
    <message>
        <source>The certificate of this server is not trusted</source>
        <comment>title</comment>
        <translation>Le certificat de ce serveur n’est pas approuvé</translation>
    </message>
    <message>
        <source>Trust it only when its fingerprint is the one that the keeper of the server told you. The console then takes this certificate and no other for this server.</source>
        <translation>Ne l’approuvez que si son empreinte est celle que le responsable du serveur vous a indiquée. La console accepte ensuite ce certificat et aucun autre pour ce serveur.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <comment>button</comment>
        <translation>Approuver ce certificat</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a time</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>validity of a certificate</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Issued to</source>
        <comment>certificate</comment>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>nobody named</source>
        <comment>certificate</comment>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Issued by</source>
        <comment>certificate</comment>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>certificate</comment>
        <translation>Validité</translation>
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
        <translation>Changer votre mot de passe</translation>
    </message>
    <message>
        <source>Change password</source>
        <comment>button</comment>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Your other sessions end with it. This window stays signed in.</source>
        <translation>Vos autres sessions prennent fin en même temps. Cette fenêtre reste connectée.</translation>
    </message>
    <message>
        <source>Present password</source>
        <comment>label</comment>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>label</comment>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>The same again</source>
        <comment>label: the new password is typed twice</comment>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Type the password that you have now</source>
        <translation>Saisissez votre mot de passe actuel</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <comment>passwords</comment>
        <translation>Les deux ne sont pas identiques</translation>
    </message>
    <message>
        <source>Changing…</source>
        <comment>button while the password is being changed</comment>
        <translation>Modification…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CodeStep</name>
    <message>
        <source>Code of the app</source>
        <comment>label: of a second factor</comment>
        <translation>Code de l’application</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <comment>label: of a second factor</comment>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <comment>button</comment>
        <translation>Utiliser un code de récupération</translation>
    </message>
    <message>
        <source>Use the app instead</source>
        <comment>button</comment>
        <translation>Utiliser l’application</translation>
    </message>
    <message>
        <source>Your account has a second factor.</source>
        <translation>Votre compte a un second facteur.</translation>
    </message>
    <message>
        <source>The account %1 has a second factor.</source>
        <comment>e-mail</comment>
        <translation>Le compte %1 a un second facteur.</translation>
    </message>
    <message>
        <source>This code is not right, or was used already. Wait for the next one.</source>
        <translation>Ce code n’est pas correct ou a déjà été utilisé. Attendez le suivant.</translation>
    </message>
    <message>
        <source>This code is not right, or was used already.</source>
        <translation>Ce code n’est pas correct ou a déjà été utilisé.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConfigImportDialog</name>
    <message>
        <source>Import configuration</source>
        <comment>title of a dialog</comment>
        <translation>Importer une configuration</translation>
    </message>
    <message>
        <source>Lines of a .env file or a JSON object. Nothing is changed before you have reviewed what differs.</source>
        <translation>Lignes d’un fichier .env ou objet JSON. Rien n’est modifié avant que vous ayez vérifié les différences.</translation>
    </message>
    <message>
        <source>Values</source>
        <comment>label</comment>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Global, for every service</source>
        <comment>scope of a configuration value</comment>
        <translation>Globale, pour tous les services</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>scope of a configuration value; a service</comment>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>label</comment>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>button</comment>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a file with values</source>
        <comment>title of a dialog</comment>
        <translation>Choisir un fichier de valeurs</translation>
    </message>
    <message numerus="yes">
        <source>Review %n value(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Vérifier %n valeur</numerusform>
            <numerusform>Vérifier %n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more line(s) that cannot be read.</source>
        <translation>
            <numerusform>Et %n autre ligne illisible.</numerusform>
            <numerusform>Et %n autres lignes illisibles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConfigReviewDialog</name>
    <message>
        <source>Review the changes</source>
        <comment>title of a dialog</comment>
        <translation>Vérifier les modifications</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Values are set together, all of them or none.</source>
        <translation>Rien n’est encore modifié. Les valeurs sont définies ensemble, toutes ou aucune.</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>accessible name of the table</comment>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>button: the chosen change</comment>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>button: keeps the changes for later</comment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Applying…</source>
        <comment>button, while changes are made</comment>
        <translation>Application…</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Appliquer %n modification</numerusform>
            <numerusform>Appliquer %n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) use what is changed here: %1. They take it up at their next start.</source>
        <translation>
            <numerusform>%n service utilise ce qui est modifié ici&#xa0;: %1. Il en tient compte à son prochain démarrage.</numerusform>
            <numerusform>%n services utilisent ce qui est modifié ici&#xa0;: %1. Ils en tiennent compte à leur prochain démarrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes are made.</source>
        <translation>Toutes les modifications sont faites.</translation>
    </message>
    <message>
        <source>Nothing was changed: see what was refused.</source>
        <translation>Rien n’a été modifié&#xa0;: voyez ce qui a été refusé.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConfigValueFields</name>
    <message>
        <source>A number from %1 to %2.</source>
        <comment>hint</comment>
        <translation>Un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>Several are separated by commas.</source>
        <comment>hint</comment>
        <translation>Plusieurs valeurs se séparent par des virgules.</translation>
    </message>
    <message>
        <source>Separated by commas, of: %1.</source>
        <comment>hint</comment>
        <translation>Séparées par des virgules, parmi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>label</comment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>A new value</source>
        <comment>placeholder</comment>
        <translation>Une nouvelle valeur</translation>
    </message>
    <message>
        <source>It is encrypted, and shown to nobody. Left empty, it stays as it is.</source>
        <comment>hint</comment>
        <translation>Elle est chiffrée et n’est montrée à personne. Laissée vide, elle reste inchangée.</translation>
    </message>
    <message>
        <source>Once it is saved it is shown to nobody any more.</source>
        <comment>hint</comment>
        <translation>Une fois enregistrée, elle n’est plus montrée à personne.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConnectDialog</name>
    <message>
        <source>Connect to a server</source>
        <comment>title of a dialog</comment>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <comment>title of a dialog</comment>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>button</comment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A server that runs elsewhere, with an account on it.</source>
        <translation>Un serveur qui tourne ailleurs, sur lequel vous avez un compte.</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>label: of a server</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <comment>placeholder: what a connection is called when nothing is typed</comment>
        <translation>Nom de l’hôte</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <comment>label: of a connection</comment>
        <translation>Nom (facultatif)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>label</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>As it is</source>
        <comment>placeholder: the password is not changed</comment>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>label</comment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Keep the password in this computer&apos;s keychain</source>
        <comment>check box</comment>
        <translation>Conserver le mot de passe dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <comment>button</comment>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Without https the password and all data can be read on the way.</source>
        <translation>Sans https, le mot de passe et toutes les données peuvent être lus en chemin.</translation>
    </message>
    <message>
        <source>The password of %1 is needed: the keychain did not give it, or it was changed.</source>
        <comment>name of a server</comment>
        <translation>Le mot de passe de %1 est requis&#xa0;: le trousseau ne l’a pas fourni, ou il a été changé.</translation>
    </message>
    <message>
        <source>Keep the connection</source>
        <comment>check box: without its password</comment>
        <translation>Conserver la connexion</translation>
    </message>
    <message>
        <source>It works: answered in %1</source>
        <comment>test of a connection; duration</comment>
        <translation>Test réussi&#xa0;: réponse en %1</translation>
    </message>
    <message>
        <source>It works: version %1, answered in %2</source>
        <comment>test of a connection; version, duration</comment>
        <translation>Test réussi&#xa0;: version %1, réponse en %2</translation>
    </message>
    <message>
        <source>It does not work</source>
        <comment>test of a connection</comment>
        <translation>Échec du test</translation>
    </message>
    <message>
        <source>Give an address such as https://mcp.example.com</source>
        <translation>Indiquez une adresse comme https://mcp.example.com</translation>
    </message>
    <message>
        <source>Give the e-mail address of your account</source>
        <translation>Indiquez l’adresse e-mail de votre compte</translation>
    </message>
    <message>
        <source>Give the password of your account</source>
        <translation>Indiquez le mot de passe de votre compte</translation>
    </message>
    <message>
        <source>Trying…</source>
        <comment>test of a connection</comment>
        <translation>Essai…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <comment>button</comment>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>label: of a connection</comment>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Production, staging…</source>
        <comment>placeholder: group of a connection</comment>
        <translation>Production, préproduction…</translation>
    </message>
    <message>
        <source>Group (optional)</source>
        <comment>label: of a connection</comment>
        <translation>Groupe (facultatif)</translation>
    </message>
    <message>
        <source>As usual</source>
        <comment>care with a server</comment>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Protected: type its name before anything is destroyed</source>
        <comment>care with a server</comment>
        <translation>Protégé&#xa0;: saisir son nom avant toute destruction</translation>
    </message>
    <message>
        <source>Read-only: send no change at all</source>
        <comment>care with a server</comment>
        <translation>Lecture seule&#xa0;: n’envoyer aucune modification</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>label: care with a server</comment>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>The window is framed in its colour.</source>
        <translation>La fenêtre est encadrée de sa couleur.</translation>
    </message>
    <message>
        <source>Whatever would change something is greyed.</source>
        <translation>Tout ce qui modifierait quelque chose est grisé.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <comment>title of a dialog</comment>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>The sign-in waits for it for five minutes.</source>
        <translation>La connexion l’attend pendant cinq minutes.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>button</comment>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>The session of %1 at %2 has ended. What you see stays; sign in to go on.</source>
        <comment>e-mail, name of a server</comment>
        <translation>La session de %1 sur %2 est terminée. Ce que vous voyez reste affiché ; connectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Sign in at %1 through your provider again: nothing of such a sign-in is kept.</source>
        <comment>name of a server</comment>
        <translation>Connectez-vous de nouveau à %1 par votre fournisseur : rien d’une telle connexion n’est conservé.</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <comment>button</comment>
        <translation>Rouvrir le navigateur</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>The sign-in took too long. Begin again.</source>
        <translation>La connexion a pris trop de temps. Recommencez.</translation>
    </message>
    <message>
        <source>It works: a code of your second factor will be asked for</source>
        <comment>test of a connection</comment>
        <translation>Cela fonctionne : un code de votre second facteur sera demandé</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Saisissez le code</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CreateBackupDialog</name>
    <message>
        <source>New backup</source>
        <comment>title of a dialog</comment>
        <translation>Nouvelle sauvegarde</translation>
    </message>
    <message>
        <source>Create backup</source>
        <comment>button</comment>
        <translation>Créer la sauvegarde</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For example: before the upgrade</source>
        <comment>placeholder: description of a backup</comment>
        <translation>Par exemple&#xa0;: avant la mise à niveau</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>label</comment>
        <translation>Description</translation>
    </message>
    <message>
        <source>What has changed since the last one, which it then needs</source>
        <comment>tool tip: an incremental backup</comment>
        <translation>Ce qui a changé depuis la précédente, dont elle a alors besoin</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>label</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Until it is deleted</source>
        <comment>how long a backup is kept</comment>
        <translation>Jusqu’à sa suppression</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long a backup is kept</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>label: how long</comment>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>None: anyone with the file reads it</source>
        <comment>encryption of a backup</comment>
        <translation>Aucun&#xa0;: lisible par quiconque a le fichier</translation>
    </message>
    <message>
        <source>The platform&apos;s key: opens here only</source>
        <comment>encryption of a backup</comment>
        <translation>Clé de la plateforme&#xa0;: s’ouvre ici seulement</translation>
    </message>
    <message>
        <source>A passphrase: opens anywhere with it</source>
        <comment>encryption of a backup</comment>
        <translation>Phrase secrète&#xa0;: s’ouvre partout avec elle</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>label</comment>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>How large it becomes is measured when it begins.</source>
        <translation>Sa taille est mesurée au lancement.</translation>
    </message>
    <message>
        <source>The last one alike, %1, has %2 and took %3.</source>
        <comment>a backup&apos;s name, its size, a duration</comment>
        <translation>La dernière semblable, %1, fait %2 et a pris %3.</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Donnez-lui un nom</translation>
    </message>
    <message>
        <source>Creating…</source>
        <comment>button while a backup is being created</comment>
        <translation>Création…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CronBuilder</name>
    <message>
        <source>Hourly</source>
        <comment>how often a schedule runs</comment>
        <translation>Chaque heure</translation>
    </message>
    <message>
        <source>Daily</source>
        <comment>how often a schedule runs</comment>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Weekly</source>
        <comment>how often a schedule runs</comment>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Monthly</source>
        <comment>how often a schedule runs</comment>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Own expression</source>
        <comment>how often a schedule runs: written as cron has it</comment>
        <translation>Expression libre</translation>
    </message>
    <message>
        <source>How often</source>
        <comment>label</comment>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>On</source>
        <comment>label: days of the week</comment>
        <translation>Jours</translation>
    </message>
    <message>
        <source>On day</source>
        <comment>label: of the month</comment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>At</source>
        <comment>label: time of day</comment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>At minute</source>
        <comment>label: of each hour</comment>
        <translation>À la minute</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <comment>label</comment>
        <translation>Expression cron</translation>
    </message>
    <message>
        <source>Minute, hour, day of the month, month, day of the week.</source>
        <comment>hint: fields of a cron expression</comment>
        <translation>Minute, heure, jour du mois, mois, jour de la semaine.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>label</comment>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Shorter months are left out.</source>
        <comment>hint: day of the month</comment>
        <translation>Les mois plus courts sont ignorés.</translation>
    </message>
    <message>
        <source>Choose at least one day</source>
        <translation>Choisissez au moins un jour</translation>
    </message>
    <message>
        <source>There is no such time zone</source>
        <translation>Ce fuseau horaire n’existe pas</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CurlMenu</name>
    <message>
        <source>Copy as curl</source>
        <comment>button and menu: what an action would send, as lines for a shell</comment>
        <translation>Copier comme curl</translation>
    </message>
    <message>
        <source>Copies what this would send as lines for a shell, and sends nothing. Variables stand where secrets go.</source>
        <comment>tool tip</comment>
        <translation>Copie ce qui serait envoyé sous forme de lignes pour un shell, et n’envoie rien. Des variables remplacent les secrets.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied. Set before they run: %1</source>
        <comment>short message; variables of a shell</comment>
        <translation>
            <numerusform>%n ligne copiée. À définir avant l’exécution&#xa0;: %1</numerusform>
            <numerusform>%n lignes copiées. À définir avant l’exécution&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::DeleteBackupDialog</name>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a backup&apos;s name</comment>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <comment>button</comment>
        <translation>Supprimer la sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backup(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Supprimer %n sauvegarde</numerusform>
            <numerusform>Supprimer %n sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>Its %1 are removed from the server. This cannot be undone.</source>
        <comment>a size</comment>
        <translation>Ses %1 sont effacés du serveur. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>It is removed from the server. This cannot be undone.</source>
        <translation>Elle est effacée du serveur. Cette action est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of backups</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) build on it and cannot be restored without it: %1.</source>
        <comment>backups</comment>
        <translation>
            <numerusform>%n sauvegarde s’appuie sur elle et ne peut pas être restaurée sans elle&#xa0;: %1.</numerusform>
            <numerusform>%n sauvegardes s’appuient sur elle et ne peuvent pas être restaurées sans elle&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete those too</source>
        <comment>check box: backups that need this one</comment>
        <translation>Les supprimer aussi</translation>
    </message>
    <message>
        <source>All of the chain goes, this one and everything that builds on it.</source>
        <translation>Toute la chaîne disparaît, celle-ci et tout ce qui s’appuie sur elle.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::DeleteConfigDialog</name>
    <message>
        <source>Set %1 back to its default?</source>
        <comment>title of a dialog; a key</comment>
        <translation>Rétablir la valeur par défaut de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a key</comment>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Set back</source>
        <comment>button</comment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Delete value</source>
        <comment>button</comment>
        <translation>Supprimer la valeur</translation>
    </message>
    <message>
        <source>It is encrypted: once it is gone, nobody can bring it back.</source>
        <translation>Elle est chiffrée&#xa0;: une fois supprimée, personne ne peut la récupérer.</translation>
    </message>
    <message>
        <source>Its history is kept, from where it can be taken back.</source>
        <translation>Son historique est conservé et permet de la rétablir.</translation>
    </message>
    <message>
        <source>Looking up which services use it…</source>
        <translation>Recherche des services qui l’utilisent…</translation>
    </message>
    <message>
        <source>Which services use it could not be looked up.</source>
        <translation>Impossible de rechercher les services qui l’utilisent.</translation>
    </message>
    <message>
        <source>No service refers to it.</source>
        <translation>Aucun service n’y fait référence.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) use it, and take the default at their next start: %1.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>%n service l’utilise et prend la valeur par défaut à son prochain démarrage&#xa0;: %1.</numerusform>
            <numerusform>%n services l’utilisent et prennent la valeur par défaut à leur prochain démarrage&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) refer to it: %1. Without a global value of this key they will not start again.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>%n service y fait référence&#xa0;: %1. Sans valeur globale pour cette clé, il ne redémarrera pas.</numerusform>
            <numerusform>%n services y font référence&#xa0;: %1. Sans valeur globale pour cette clé, ils ne redémarreront pas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::DeleteServiceDialog</name>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a service&apos;s name</comment>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Delete service</source>
        <comment>button</comment>
        <translation>Supprimer le service</translation>
    </message>
    <message numerus="yes">
        <source>It is running with %n replica(s), which will be stopped first. This cannot be undone.</source>
        <translation>
            <numerusform>Il est actif avec %n réplica, qui sera d’abord arrêté. Cette action est irréversible.</numerusform>
            <numerusform>Il est actif avec %n réplicas, qui seront d’abord arrêtés. Cette action est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) depend on it: %1.</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n service en dépend&#xa0;: %1.</numerusform>
            <numerusform>%n services en dépendent&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete its data too</source>
        <comment>check box</comment>
        <translation>Supprimer aussi ses données</translation>
    </message>
    <message>
        <source>Its logs, its samples and its working folder. Without this they are kept, and a new service of the same id finds them again.</source>
        <translation>Ses journaux, ses mesures et son dossier de travail. Sans cette option, ils sont conservés, et un nouveau service de même id les retrouve.</translation>
    </message>
    <message>
        <source>Do not wait for it to end</source>
        <comment>check box</comment>
        <translation>Ne pas attendre sa fin</translation>
    </message>
    <message>
        <source>Its processes are killed at once instead of being asked to finish what they are doing.</source>
        <translation>Ses processus sont tués aussitôt au lieu d’être invités à terminer leur travail.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EditAccountDialog</name>
    <message>
        <source>Edit %1</source>
        <comment>title of a dialog; a person</comment>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>label</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Signs in with it.</source>
        <comment>hint: a person&apos;s e-mail</comment>
        <translation>Sert à se connecter.</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>label: how many requests an hour</comment>
        <translation>Offre</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>label</comment>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>As it is</source>
        <comment>placeholder: the password is not changed</comment>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>A new password ends their sessions.</source>
        <translation>Un nouveau mot de passe met fin aux sessions de ce compte.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button while a user is being changed</comment>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EditProfileDialog</name>
    <message>
        <source>Edit your profile</source>
        <comment>title of a dialog</comment>
        <translation>Modifier votre profil</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>label</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>You sign in with it.</source>
        <comment>hint: one&apos;s own e-mail</comment>
        <translation>Vous sert à vous connecter.</translation>
    </message>
    <message>
        <source>Your password</source>
        <comment>label</comment>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>Needed for another e-mail, since it is what you sign in with.</source>
        <translation>Requis pour changer d’e-mail, car celui-ci vous sert à vous connecter.</translation>
    </message>
    <message>
        <source>Give a name</source>
        <translation>Indiquez un nom</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button while a profile is being changed</comment>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EngineOffer</name>
    <message>
        <source>In %1 %2 on the server.</source>
        <comment>a container engine and its version</comment>
        <translation>Dans %1 %2 sur le serveur.</translation>
    </message>
    <message>
        <source>The server is still looking for a container engine. The service starts when there is one.</source>
        <translation>Le serveur cherche encore un moteur de conteneurs. Le service démarrera dès qu’il y en aura un.</translation>
    </message>
    <message>
        <source>The server has not found a container engine</source>
        <translation>Le serveur n’a pas trouvé de moteur de conteneurs</translation>
    </message>
    <message>
        <source>No container can be started now: %1. The service waits until the engine is there.</source>
        <comment>why, in the engine&apos;s words</comment>
        <translation>Aucun conteneur ne peut démarrer actuellement&#xa0;: %1. Le service attend que le moteur soit là.</translation>
    </message>
    <message>
        <source>The engine has it: %1.</source>
        <comment>an image; its size</comment>
        <translation>Le moteur l’a déjà&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The engine does not have it yet: it will be pulled when the service starts.</source>
        <comment>an image</comment>
        <translation>Le moteur ne l’a pas encore&#xa0;: elle sera récupérée au démarrage du service.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EnrolDialog</name>
    <message>
        <source>Set up a second factor</source>
        <comment>title of a dialog</comment>
        <translation>Configurer un second facteur</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>button</comment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Your password</source>
        <comment>label</comment>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>Leave it empty if you sign in through a provider and have none.</source>
        <translation>Laissez vide si vous passez par un fournisseur d’identité et n’en avez pas.</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app, or type the key into it:</source>
        <translation>Scannez ceci avec une application d’authentification, ou saisissez-y la clé&#xa0;:</translation>
    </message>
    <message>
        <source>Key for the authenticator app</source>
        <comment>accessible name</comment>
        <translation>Clé pour l’application d’authentification</translation>
    </message>
    <message>
        <source>Code that the app shows</source>
        <comment>label</comment>
        <translation>Code affiché par l’application</translation>
    </message>
    <message>
        <source>Besides your password, a code of an app on your phone is asked for from then on. Your other sessions end.</source>
        <translation>En plus de votre mot de passe, un code d’une application de votre téléphone sera alors demandé. Vos autres sessions prennent fin.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <comment>button: a second factor</comment>
        <translation>Activer</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <comment>button: recovery codes</comment>
        <translation>Je les ai conservés</translation>
    </message>
    <message>
        <source>Asking…</source>
        <comment>button while a second factor is begun</comment>
        <translation>Demande…</translation>
    </message>
    <message>
        <source>Type the code that the app shows</source>
        <translation>Saisissez le code affiché par l’application</translation>
    </message>
    <message>
        <source>Checking…</source>
        <comment>button while a code is checked</comment>
        <translation>Contrôle…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EnvironmentEditor</name>
    <message>
        <source>Add variable</source>
        <comment>button</comment>
        <translation>Ajouter une variable</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <comment>tool tip</comment>
        <translation>Retirer la variable</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>placeholder: name of an environment variable</comment>
        <translation>NOM</translation>
    </message>
    <message>
        <source>value</source>
        <comment>placeholder: value of an environment variable</comment>
        <translation>valeur</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <comment>accessible name</comment>
        <translation>Nom de la variable</translation>
    </message>
    <message>
        <source>Value of the variable</source>
        <comment>accessible name</comment>
        <translation>Valeur de la variable</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::FormDialog</name>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <comment>label; name of an environment</comment>
        <translation>Saisissez «&#xa0;%1&#xa0;» pour continuer</translation>
    </message>
    <message>
        <source>This is a protected environment.</source>
        <translation>Cet environnement est protégé.</translation>
    </message>
    <message>
        <source>Name of the protected environment</source>
        <comment>accessible name</comment>
        <translation>Nom de l’environnement protégé</translation>
    </message>
    <message>
        <source>Nothing was done: this is not the name.</source>
        <translation>Rien n’a été fait&#xa0;: ce n’est pas le bon nom.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::GiveUpFactorDialog</name>
    <message>
        <source>Give up the second factor?</source>
        <comment>title of a dialog</comment>
        <translation>Renoncer au second facteur&#x202f;?</translation>
    </message>
    <message>
        <source>Give it up</source>
        <comment>button: a second factor</comment>
        <translation>Y renoncer</translation>
    </message>
    <message>
        <source>From then on your password alone is enough to sign in. The recovery codes end with it.</source>
        <translation>Votre mot de passe seul suffit alors pour se connecter. Les codes de récupération ne sont plus valables.</translation>
    </message>
    <message>
        <source>Your password</source>
        <comment>label</comment>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>Leave it empty if you sign in through a provider and have none.</source>
        <translation>Laissez vide si vous passez par un fournisseur d’identité et n’en avez pas.</translation>
    </message>
    <message>
        <source>Code of the app, or a recovery code</source>
        <comment>label</comment>
        <translation>Code de l’application ou code de récupération</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Saisissez un code</translation>
    </message>
    <message>
        <source>Asking…</source>
        <comment>button while a second factor is given up</comment>
        <translation>Demande…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::HealthCheckFields</name>
    <message>
        <source>Health check</source>
        <comment>heading of a part of the form</comment>
        <translation>Contrôle de santé</translation>
    </message>
    <message>
        <source>HTTP request</source>
        <comment>kind of health check</comment>
        <translation>Requête HTTP</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <comment>kind of health check</comment>
        <translation>Connexion TCP</translation>
    </message>
    <message>
        <source>Process is alive</source>
        <comment>kind of health check</comment>
        <translation>Processus vivant</translation>
    </message>
    <message>
        <source>None</source>
        <comment>kind of health check</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>How</source>
        <comment>label: the kind of a health check</comment>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path</source>
        <comment>label: of a health check</comment>
        <translation>Chemin</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Every</source>
        <comment>label: interval of a health check</comment>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <comment>label: of a health check</comment>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <comment>label: of a health check, until it counts as failing</comment>
        <translation>Échecs consécutifs</translation>
    </message>
    <message>
        <source>The image&apos;s own, or that it runs</source>
        <comment>kind of health check</comment>
        <translation>Celui de l’image, ou processus vivant</translation>
    </message>
    <message>
        <source>A path such as /health, without address or spaces.</source>
        <translation>Un chemin comme /health, sans adresse ni espaces.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ImportDialog</name>
    <message>
        <source>Import services</source>
        <comment>title of a dialog</comment>
        <translation>Importer des services</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>button</comment>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>or drop it here, or paste its text</source>
        <comment>beside a button that chooses a file</comment>
        <translation>ou déposez-le ici, ou collez son texte</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <comment>label</comment>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>Everything that can be made</source>
        <comment>check box: of the services in a file</comment>
        <translation>Tout ce qui peut être créé</translation>
    </message>
    <message>
        <source>Services of the file</source>
        <comment>accessible name of a table</comment>
        <translation>Services du fichier</translation>
    </message>
    <message>
        <source>A Compose file or an mcp.json is known by its content</source>
        <comment>below an empty field for a file&apos;s text</comment>
        <translation>Un fichier Compose ou mcp.json est reconnu à son contenu</translation>
    </message>
    <message>
        <source>Neither a Compose file nor an mcp.json yet</source>
        <comment>below the text of a file</comment>
        <translation>Ni un fichier Compose ni un mcp.json pour l’instant</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of a file; its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a file with services</source>
        <comment>title of a dialog</comment>
        <translation>Choisir un fichier de services</translation>
    </message>
    <message>
        <source>Compose files and mcp.json (%1)</source>
        <comment>kind of file</comment>
        <translation>Fichiers Compose et mcp.json (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <comment>kind of file</comment>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>button while a file is read</comment>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>button while the server works out what an import would make</comment>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <comment>button while services are being made of a file</comment>
        <translation>Importation…</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were created. They are not started yet.</source>
        <translation>
            <numerusform>%n service a été créé. Il n’est pas encore démarré.</numerusform>
            <numerusform>%n services ont été créés. Ils ne sont pas encore démarrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were created</source>
        <translation>
            <numerusform>%n service a été créé</numerusform>
            <numerusform>%n services ont été créés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused; its reason stands below.</source>
        <comment>services, after &apos;so many were created&apos;</comment>
        <translation>
            <numerusform>%n refusé&#x202f;; la raison figure ci-dessous.</numerusform>
            <numerusform>%n refusés&#x202f;; la raison figure ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no service in this file.</source>
        <translation>Il n’y a aucun service dans ce fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n service(s) can be made. Nothing has been made yet.</source>
        <translation>
            <numerusform>%1 sur %n service peut être créé. Rien n’a encore été créé.</numerusform>
            <numerusform>%1 sur %n services peuvent être créés. Rien n’a encore été créé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why %1 cannot be made</source>
        <comment>heading; a service of a file</comment>
        <translation>Pourquoi %1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>Why %1 was refused</source>
        <comment>heading; a service of a file</comment>
        <translation>Pourquoi %1 a été refusé</translation>
    </message>
    <message>
        <source>What is left out of %1</source>
        <comment>heading; a service of a file</comment>
        <translation>Ce qui n’est pas repris de %1</translation>
    </message>
    <message>
        <source>Nothing: it is taken over as it stands in the file.</source>
        <comment>what is left out of a service</comment>
        <translation>Rien&#xa0;: il est repris tel quel du fichier.</translation>
    </message>
    <message>
        <source>From a Compose file, or the mcp.json of a desktop client or editor. You see what would be made before it is.</source>
        <translation>Depuis un fichier Compose, ou le mcp.json d’un client de bureau ou d’un éditeur. Vous voyez ce qui serait créé avant que cela le soit.</translation>
    </message>
    <message>
        <source>Look at what would be made</source>
        <comment>button: the dry run of an import</comment>
        <translation>Voir ce qui serait créé</translation>
    </message>
    <message numerus="yes">
        <source>Import %n service(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Importer %n service</numerusform>
            <numerusform>Importer %n services</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <comment>button: nothing is chosen</comment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::KeyShownDialog</name>
    <message>
        <source>Your new key</source>
        <comment>title of a dialog</comment>
        <translation>Votre nouvelle clé</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <comment>button: closes the dialog with an API key</comment>
        <translation>Je l’ai conservée</translation>
    </message>
    <message>
        <source>This is %1. It is shown this once: the server keeps only what it needs to know it again.</source>
        <comment>an API key&apos;s name</comment>
        <translation>Voici %1. Elle n’est montrée que cette fois&#xa0;: le serveur ne garde que ce qu’il faut pour la reconnaître.</translation>
    </message>
    <message>
        <source>API key</source>
        <comment>accessible name</comment>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>A program sends it in the header X-API-Key.</source>
        <translation>Un programme l’envoie dans l’en-tête X-API-Key.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewAccountDialog</name>
    <message>
        <source>New user</source>
        <comment>title of a dialog</comment>
        <translation>Nouvel utilisateur</translation>
    </message>
    <message>
        <source>Create user</source>
        <comment>button</comment>
        <translation>Créer l’utilisateur</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>label</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First password</source>
        <comment>label</comment>
        <translation>Premier mot de passe</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>label</comment>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>label: how many requests an hour</comment>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Send a welcome mail</source>
        <comment>check box</comment>
        <translation>Envoyer un e-mail de bienvenue</translation>
    </message>
    <message>
        <source>It tells them where to sign in; never the password.</source>
        <translation>Il indique où se connecter, jamais le mot de passe.</translation>
    </message>
    <message>
        <source>Give an e-mail address</source>
        <translation>Indiquez une adresse e-mail</translation>
    </message>
    <message>
        <source>Give a name</source>
        <translation>Indiquez un nom</translation>
    </message>
    <message>
        <source>Choose at least one role</source>
        <translation>Choisissez au moins un rôle</translation>
    </message>
    <message>
        <source>Creating…</source>
        <comment>button while a user is being created</comment>
        <translation>Création…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewCodesDialog</name>
    <message>
        <source>New recovery codes</source>
        <comment>title of a dialog</comment>
        <translation>Nouveaux codes de récupération</translation>
    </message>
    <message>
        <source>Make new codes</source>
        <comment>button</comment>
        <translation>Créer de nouveaux codes</translation>
    </message>
    <message>
        <source>The codes that you have end, used or not.</source>
        <translation>Les codes que vous avez ne sont plus valables, utilisés ou non.</translation>
    </message>
    <message>
        <source>Code of the app, or a recovery code</source>
        <comment>label</comment>
        <translation>Code de l’application ou code de récupération</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Saisissez un code</translation>
    </message>
    <message>
        <source>Making…</source>
        <comment>button while recovery codes are made</comment>
        <translation>Création…</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <comment>button: recovery codes</comment>
        <translation>Je les ai conservés</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewConfigDialog</name>
    <message>
        <source>New configuration value</source>
        <comment>title of a dialog</comment>
        <translation>Nouvelle valeur de configuration</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A service takes it where its environment says config:KEY; a value in the service&apos;s own scope goes before the global one.</source>
        <translation>Un service la reprend là où son environnement indique config:KEY&#x202f;; une valeur de portée propre au service l’emporte sur la valeur globale.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>label</comment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Global, for every service</source>
        <comment>scope of a configuration value</comment>
        <translation>Globale, pour tous les services</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>scope of a configuration value; a service</comment>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>label</comment>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Keep it encrypted</source>
        <comment>check box: a configuration value</comment>
        <translation>La conserver chiffrée</translation>
    </message>
    <message>
        <source>It is stored encrypted and shown to nobody; services that refer to it still get it.</source>
        <translation>Elle est stockée chiffrée et n’est montrée à personne&#x202f;; les services qui y font référence la reçoivent quand même.</translation>
    </message>
    <message>
        <source>Add to the changes</source>
        <comment>button: make it later, with others</comment>
        <translation>Ajouter aux modifications</translation>
    </message>
    <message>
        <source>A key begins with a letter or digit and has only letters, digits, “_”, “.” and “-”.</source>
        <translation>Une clé commence par une lettre ou un chiffre et ne contient que des lettres, des chiffres, «&#xa0;_&#xa0;», «&#xa0;.&#xa0;» et «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button, while a value is saved</comment>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewKeyDialog</name>
    <message>
        <source>New API key</source>
        <comment>title of a dialog</comment>
        <translation>Nouvelle clé API</translation>
    </message>
    <message>
        <source>Create key</source>
        <comment>button</comment>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>A key lets a program in. Give it no more than it needs: whoever has it may do the same.</source>
        <translation>Une clé laisse entrer un programme. Ne lui donnez que ce dont il a besoin&#xa0;: quiconque la détient peut en faire autant.</translation>
    </message>
    <message>
        <source>What uses it, for example: Prometheus</source>
        <comment>placeholder: name of an API key</comment>
        <translation>Ce qui l’utilise, par exemple&#xa0;: Prometheus</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Your account may do none of this.</source>
        <comment>tool tip: of a preset for API keys</comment>
        <translation>Votre compte n’a aucun de ces droits.</translation>
    </message>
    <message>
        <source>Read only</source>
        <comment>preset of permissions</comment>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Metrics only</source>
        <comment>preset of permissions</comment>
        <translation>Métriques seules</translation>
    </message>
    <message>
        <source>Run services</source>
        <comment>preset of permissions</comment>
        <translation>Gérer les services</translation>
    </message>
    <message>
        <source>All I may</source>
        <comment>preset of permissions</comment>
        <translation>Tous mes droits</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>permissions are chosen one by one</comment>
        <translation>Au choix</translation>
    </message>
    <message>
        <source>Permissions</source>
        <comment>accessible name of the tree</comment>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>It may</source>
        <comment>label: what an API key may do</comment>
        <translation>Droits</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long an API key is good for</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is revoked</source>
        <comment>how long an API key is good for</comment>
        <translation>Jusqu’à sa révocation</translation>
    </message>
    <message>
        <source>Good for</source>
        <comment>label: how long</comment>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <comment>hint: permissions</comment>
        <translation>Choisissez-en au moins une.</translation>
    </message>
    <message>
        <source>Ends on %1.</source>
        <comment>hint: a date and time</comment>
        <translation>Expire le %1.</translation>
    </message>
    <message>
        <source>It never ends by itself. Note where it is used, so that it can be replaced.</source>
        <comment>hint: an API key</comment>
        <translation>Elle n’expire jamais d’elle-même. Notez où elle est utilisée, afin de pouvoir la remplacer.</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Donnez-lui un nom</translation>
    </message>
    <message>
        <source>Choose at least one permission</source>
        <translation>Choisissez au moins une autorisation</translation>
    </message>
    <message>
        <source>Creating…</source>
        <comment>button while an API key is being made</comment>
        <translation>Création…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewServiceDialog</name>
    <message>
        <source>New service</source>
        <comment>title of a dialog</comment>
        <translation>Nouveau service</translation>
    </message>
    <message>
        <source>Start it at once</source>
        <comment>check box in the dialog for a new service</comment>
        <translation>Le démarrer aussitôt</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>title of a dialog; a service&apos;s name</comment>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Create and start</source>
        <comment>button: a new service</comment>
        <translation>Créer et démarrer</translation>
    </message>
    <message>
        <source>Create service</source>
        <comment>button</comment>
        <translation>Créer le service</translation>
    </message>
    <message numerus="yes">
        <source>Save %n change(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Enregistrer %n modification</numerusform>
            <numerusform>Enregistrer %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: nothing is changed yet</comment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The JSON beside the form is not right yet: %1</source>
        <comment>a reason</comment>
        <translation>Le JSON à côté du formulaire n’est pas encore correct&#xa0;: %1</translation>
    </message>
    <message>
        <source>Creating…</source>
        <comment>button while a service is being created</comment>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button while changes are being saved</comment>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile. Your changes are kept and now stand against what there is; look at them and save again.</source>
        <translation>Quelqu’un d’autre l’a modifié entre-temps. Vos modifications sont conservées et se comparent maintenant à l’état actuel&#x202f;; relisez-les et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>It is running. What it runs with changes at its next start.</source>
        <translation>Il est actif. Ce qui concerne son exécution change à son prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <comment>label</comment>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Type the passphrase of the backup</source>
        <translation>Saisissez la phrase secrète de la sauvegarde</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::PassphraseFields</name>
    <message>
        <source>Show what is typed</source>
        <comment>tool tip: of a passphrase</comment>
        <translation>Afficher la saisie</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <comment>tool tip: of a passphrase</comment>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>label</comment>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <comment>label: the passphrase is typed twice</comment>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>It is kept nowhere and nobody can recover it: without it this backup is lost. Keep it in your password manager.</source>
        <translation>Elle n’est conservée nulle part et personne ne peut la retrouver&#xa0;: sans elle, cette sauvegarde est perdue. Conservez-la dans votre gestionnaire de mots de passe.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <comment>of a passphrase</comment>
        <translation>
            <numerusform>Au moins %n caractère</numerusform>
            <numerusform>Au moins %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <comment>passphrases</comment>
        <translation>Les deux ne sont pas identiques</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::PasswordField</name>
    <message>
        <source>Suggest and copy</source>
        <comment>button: a password</comment>
        <translation>Proposer et copier</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <comment>of a password</comment>
        <translation>
            <numerusform>Au moins %n caractère</numerusform>
            <numerusform>Au moins %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied for %n second(s). Hand it over by a way of your own.</source>
        <comment>a password</comment>
        <translation>
            <numerusform>Copié pour %n seconde. Transmettez-le par un moyen de votre choix.</numerusform>
            <numerusform>Copié pour %n secondes. Transmettez-le par un moyen de votre choix.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ProfileDialog</name>
    <message>
        <source>Your profile</source>
        <comment>title of a dialog</comment>
        <translation>Votre profil</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Your profile</source>
        <comment>heading</comment>
        <translation>Votre profil</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>button: one&apos;s own profile</comment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <comment>button</comment>
        <translation>Changer le mot de passe…</translation>
    </message>
    <message>
        <source>Second factor</source>
        <comment>heading</comment>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <comment>button: a second factor</comment>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>New recovery codes…</source>
        <comment>button</comment>
        <translation>Nouveaux codes de récupération…</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <comment>heading</comment>
        <translation>Où vous êtes connecté</translation>
    </message>
    <message>
        <source>This server does not tell of one&apos;s own profile.</source>
        <translation>Ce serveur ne renseigne pas sur votre propre profil.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of oneself</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>of oneself</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>of oneself</comment>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>of oneself: how many requests an hour</comment>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Not known.</source>
        <comment>whether there is a second factor</comment>
        <translation>Inconnu.</translation>
    </message>
    <message>
        <source>Off. Your password alone is enough to sign in.</source>
        <translation>Désactivé. Votre mot de passe seul suffit pour se connecter.</translation>
    </message>
    <message>
        <source>On. No recovery codes are left: without the app you cannot sign in.</source>
        <translation>Activé. Il ne reste aucun code de récupération&#xa0;: sans l’application, vous ne pouvez pas vous connecter.</translation>
    </message>
    <message numerus="yes">
        <source>On. %n recovery code(s) left.</source>
        <translation>
            <numerusform>Activé. Il reste %n code de récupération.</numerusform>
            <numerusform>Activé. Il reste %n codes de récupération.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it up…</source>
        <comment>button: a second factor</comment>
        <translation>Y renoncer…</translation>
    </message>
    <message>
        <source>Whether there is one could not be asked.</source>
        <comment>a second factor</comment>
        <translation>Impossible de savoir s’il y en a un.</translation>
    </message>
    <message>
        <source>Your profile was changed</source>
        <translation>Votre profil a été modifié</translation>
    </message>
    <message>
        <source>Your password was changed; your other sessions have ended</source>
        <translation>Votre mot de passe a été changé&#x202f;; vos autres sessions ont pris fin</translation>
    </message>
    <message>
        <source>The second factor was given up</source>
        <translation>Le second facteur a été abandonné</translation>
    </message>
    <message>
        <source>The second factor is on</source>
        <translation>Le second facteur est activé</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ProviderChoice</name>
    <message>
        <source>Or without a password</source>
        <comment>heading: of ways to sign in</comment>
        <translation>Ou sans mot de passe</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <comment>button; name of a provider</comment>
        <translation>Se connecter avec %1</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RecoveryCodes</name>
    <message>
        <source>Each of these codes signs you in once when the app is not at hand. They are shown this once: print them, or keep them in your password manager.</source>
        <translation>Chacun de ces codes permet de vous connecter une fois quand vous n’avez pas l’application. Ils ne sont montrés que cette fois&#xa0;: imprimez-les, ou conservez-les dans votre gestionnaire de mots de passe.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <comment>accessible name</comment>
        <translation>Codes de récupération</translation>
    </message>
    <message>
        <source>Save…</source>
        <comment>button: recovery codes</comment>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <comment>title of a dialog</comment>
        <translation>Enregistrer les codes de récupération</translation>
    </message>
    <message>
        <source>Saved in %1, readable by you alone.</source>
        <comment>a file</comment>
        <translation>Enregistrés dans %1, lisibles par vous seul.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <comment>why</comment>
        <translation>Enregistrement impossible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RestoreDialog</name>
    <message>
        <source>Restore from %1</source>
        <comment>title of a dialog; a backup&apos;s name</comment>
        <translation>Restaurer depuis %1</translation>
    </message>
    <message>
        <source>Chosen services</source>
        <comment>what is restored</comment>
        <translation>Services choisis</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>label</comment>
        <translation>Services</translation>
    </message>
    <message>
        <source>Overwrite what is there</source>
        <comment>check box: of a restore</comment>
        <translation>Écraser l’existant</translation>
    </message>
    <message>
        <source>Without this only what is missing is created, and the rest is left as it is. What is overwritten goes into a safety backup first.</source>
        <translation>Sans cette option, seul ce qui manque est créé et le reste est laissé tel quel. Ce qui est écrasé passe d’abord dans une sauvegarde de sécurité.</translation>
    </message>
    <message>
        <source>Stop services meanwhile</source>
        <comment>check box: of a restore</comment>
        <translation>Arrêter les services entre-temps</translation>
    </message>
    <message>
        <source>Those whose files are replaced are stopped, and started again when they ran.</source>
        <translation>Ceux dont les fichiers sont remplacés sont arrêtés, puis redémarrés s’ils étaient actifs.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>label</comment>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>This backup was encrypted with one.</source>
        <comment>hint: the passphrase of a backup</comment>
        <translation>Cette sauvegarde a été chiffrée avec une phrase secrète.</translation>
    </message>
    <message>
        <source>Everything: services, accounts, keys and settings</source>
        <comment>what is restored</comment>
        <translation>Tout&#xa0;: services, comptes, clés et paramètres</translation>
    </message>
    <message numerus="yes">
        <source>All %n service(s) in it</source>
        <comment>what is restored</comment>
        <translation>
            <numerusform>Tout&#xa0;: %n service</numerusform>
            <numerusform>Tout&#xa0;: %n services</numerusform>
        </translation>
    </message>
    <message>
        <source>What would happen</source>
        <comment>accessible name: the plan of a restore</comment>
        <translation>Ce qui se passerait</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>accessible name: of a restore</comment>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel the restore</source>
        <comment>button</comment>
        <translation>Annuler la restauration</translation>
    </message>
    <message>
        <source>Show the safety backup</source>
        <comment>button</comment>
        <translation>Voir la sauvegarde de sécurité</translation>
    </message>
    <message>
        <source>Nothing is changed yet: the next step shows what would happen.</source>
        <translation>Rien n’est encore modifié&#xa0;: l’étape suivante montre ce qui se passerait.</translation>
    </message>
    <message>
        <source>This is what would happen. Nothing has been changed yet.</source>
        <translation>Voici ce qui se passerait. Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Look at what would happen</source>
        <comment>button: the dry run of a restore</comment>
        <translation>Voir ce qui se passerait</translation>
    </message>
    <message numerus="yes">
        <source>Restore and overwrite %n</source>
        <comment>button: so many things</comment>
        <translation>
            <numerusform>Restaurer et écraser %n élément</numerusform>
            <numerusform>Restaurer et écraser %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>button</comment>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <comment>button: closes the dialog while a restore runs</comment>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose at least one service</source>
        <translation>Choisissez au moins un service</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>button while the server works out what a restore would do</comment>
        <translation>Examen…</translation>
    </message>
    <message numerus="yes">
        <source>creates %n</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>crée %n élément</numerusform>
            <numerusform>crée %n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overwrites %n</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>écrase %n élément</numerusform>
            <numerusform>écrase %n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leaves %n as they are</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>laisse %n élément tel quel</numerusform>
            <numerusform>laisse %n éléments tels quels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cannot restore %n</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>ne peut restaurer %n élément</numerusform>
            <numerusform>ne peut restaurer %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>Il n’y a rien à restaurer.</translation>
    </message>
    <message>
        <source>The restore %1.</source>
        <comment>a list of what it does</comment>
        <translation>La restauration %1.</translation>
    </message>
    <message>
        <source>It writes %1; %2 are free.</source>
        <comment>sizes</comment>
        <translation>Elle écrit %1&#x202f;; %2 sont libres.</translation>
    </message>
    <message>
        <source>Stopped meanwhile: %1.</source>
        <comment>services</comment>
        <translation>Arrêtés entre-temps&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Started afterwards: %1.</source>
        <comment>services</comment>
        <translation>Démarrés ensuite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <comment>button while a restore is being started</comment>
        <translation>Lancement…</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>in a restore: accounts and global configuration</comment>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>What was overwritten is in the safety backup %1.</source>
        <comment>a backup&apos;s name</comment>
        <translation>Ce qui a été écrasé se trouve dans la sauvegarde de sécurité %1.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Précédent</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RetentionField</name>
    <message>
        <source>Forever</source>
        <comment>how long backups are kept</comment>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>For some time</source>
        <comment>how long backups are kept</comment>
        <translation>Pendant une durée</translation>
    </message>
    <message>
        <source>A number of them</source>
        <comment>how many backups are kept</comment>
        <translation>Un certain nombre</translation>
    </message>
    <message>
        <source>The newest of each day, week and month</source>
        <comment>how many backups are kept</comment>
        <translation>La plus récente de chaque jour, semaine et mois</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>label: how long</comment>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>How many</source>
        <comment>label: backups, days, weeks or months</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>unit</comment>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>unit</comment>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Months</source>
        <comment>unit</comment>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Of what</source>
        <comment>label: unit of time</comment>
        <translation>Unité</translation>
    </message>
    <message>
        <source>The last</source>
        <comment>label: so many backups are kept</comment>
        <translation>Les dernières</translation>
    </message>
    <message>
        <source>Daily</source>
        <comment>label: one backup a day is kept, for so many days</comment>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Weekly</source>
        <comment>label: one backup a week is kept, for so many weeks</comment>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>Monthly</source>
        <comment>label: one backup a month is kept, for so many months</comment>
        <translation>Par mois</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RevokeKeyDialog</name>
    <message>
        <source>Revoke %1?</source>
        <comment>title of a dialog; an API key&apos;s name</comment>
        <translation>Révoquer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <comment>button</comment>
        <translation>Révoquer la clé</translation>
    </message>
    <message>
        <source>What uses it is refused from the next request on. This cannot be undone.</source>
        <translation>Ce qui l’utilise est refusé dès la prochaine requête. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <comment>an API key; when, as in: 5 min ago</comment>
        <translation>Dernière utilisation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <comment>an API key</comment>
        <translation>Elle n’a jamais été utilisée.</translation>
    </message>
    <message>
        <source>It was made by %1.</source>
        <comment>an API key; a person</comment>
        <translation>Elle a été créée par %1.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RolesField</name>
    <message>
        <source>This role may do more than you may, so that you cannot give it.</source>
        <translation>Ce rôle a plus de droits que vous, vous ne pouvez donc pas l’attribuer.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ScaleDialog</name>
    <message>
        <source>Scale %1</source>
        <comment>title of a dialog; a service&apos;s name</comment>
        <translation>Mettre %1 à l’échelle</translation>
    </message>
    <message numerus="yes">
        <source>Scale to %n replica(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Passer à %n réplica</numerusform>
            <numerusform>Passer à %n réplicas</numerusform>
        </translation>
    </message>
    <message>
        <source>Each replica is a process or container of its own. The first one listens on the service&apos;s port, further ones on the next free ports.</source>
        <translation>Chaque réplica est un processus ou un conteneur distinct. Le premier écoute sur le port du service, les autres sur les ports libres suivants.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <comment>label</comment>
        <translation>Réplicas</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ScheduleDialog</name>
    <message>
        <source>New schedule</source>
        <comment>title of a dialog</comment>
        <translation>Nouvelle planification</translation>
    </message>
    <message>
        <source>Create schedule</source>
        <comment>button</comment>
        <translation>Créer la planification</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>title of a dialog; a schedule&apos;s name</comment>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: nothing is changed yet</comment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>For example: nightly</source>
        <comment>placeholder: name of a schedule</comment>
        <translation>Par exemple&#xa0;: chaque nuit</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>label</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>A full one after</source>
        <comment>label: so many incremental backups</comment>
        <translation>Complète après</translation>
    </message>
    <message>
        <source>Encrypt with the platform&apos;s key</source>
        <comment>check box: the backups of a schedule</comment>
        <translation>Chiffrer avec la clé de la plateforme</translation>
    </message>
    <message>
        <source>They open on this installation only. Nobody is there to type a passphrase.</source>
        <translation>Elles ne s’ouvrent que sur cette installation. Personne n’est là pour saisir une phrase secrète.</translation>
    </message>
    <message>
        <source>Run once when the server is back</source>
        <comment>what becomes of missed runs</comment>
        <translation>Exécuter une fois au retour du serveur</translation>
    </message>
    <message>
        <source>Skip them</source>
        <comment>what becomes of missed runs</comment>
        <translation>Les ignorer</translation>
    </message>
    <message>
        <source>Missed runs</source>
        <comment>label</comment>
        <translation>Passages manqués</translation>
    </message>
    <message>
        <source>Restore drill after each run</source>
        <comment>check box: of a schedule</comment>
        <translation>Test de restauration après chaque passage</translation>
    </message>
    <message>
        <source>Restores into a throw-away place and starts the services there, so that you know it works. Takes about as long again.</source>
        <translation>Restaure dans un emplacement jetable et y démarre les services, pour que vous sachiez que cela fonctionne. Prend à peu près autant de temps en plus.</translation>
    </message>
    <message>
        <source>Switched on</source>
        <comment>check box: a schedule</comment>
        <translation>Activée</translation>
    </message>
    <message>
        <source>In words</source>
        <comment>heading: when a schedule runs</comment>
        <translation>En clair</translation>
    </message>
    <message>
        <source>The next five runs</source>
        <comment>heading</comment>
        <translation>Les cinq prochains passages</translation>
    </message>
    <message>
        <source>In the time of this computer</source>
        <comment>below a heading: times</comment>
        <translation>À l’heure de cet ordinateur</translation>
    </message>
    <message>
        <source>Save changes</source>
        <comment>button</comment>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>It never runs: there is no such day.</source>
        <translation>Elle ne s’exécute jamais&#xa0;: ce jour n’existe pas.</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Donnez-lui un nom</translation>
    </message>
    <message>
        <source>Keep at least one of them</source>
        <translation>Conservez-en au moins une</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button while changes are being saved</comment>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ServiceForm</name>
    <message>
        <source>More settings</source>
        <comment>button: shows further fields</comment>
        <translation>Plus de paramètres</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime</comment>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>runtime</comment>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Runs as</source>
        <comment>label</comment>
        <translation>Exécuter comme</translation>
    </message>
    <message>
        <source>From the catalogue</source>
        <comment>where a new service comes from</comment>
        <translation>Depuis le catalogue</translation>
    </message>
    <message>
        <source>An image</source>
        <comment>where a new service comes from</comment>
        <translation>Une image</translation>
    </message>
    <message>
        <source>A command</source>
        <comment>where a new service comes from</comment>
        <translation>Une commande</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>label: an entry of the catalogue</comment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>The catalogue is being fetched…</source>
        <translation>Récupération du catalogue…</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>label</comment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>label</comment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Working folder (optional)</source>
        <comment>label</comment>
        <translation>Dossier de travail (facultatif)</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label: of a service</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>label: of a service</comment>
        <translation>Id</translation>
    </message>
    <message>
        <source>Cannot be changed later.</source>
        <translation>Ne peut plus être modifié ensuite.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no port</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>label</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Replicas take the next free ones.</source>
        <translation>Les réplicas prennent les suivants libres.</translation>
    </message>
    <message>
        <source>As the image says</source>
        <comment>placeholder: the port inside a container</comment>
        <translation>Selon l’image</translation>
    </message>
    <message>
        <source>Port inside</source>
        <comment>label: the one that a service listens on inside of its container</comment>
        <translation>Port interne</translation>
    </message>
    <message>
        <source>Where the port leads to in the container.</source>
        <translation>Où mène le port dans le conteneur.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <comment>label</comment>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>label: environment variables</comment>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Values whose name says key, token, secret or password are stored encrypted.</source>
        <translation>Les valeurs dont le nom contient key, token, secret ou password sont stockées chiffrées.</translation>
    </message>
    <message>
        <source>Resources</source>
        <comment>heading of a part of the form</comment>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>No limit</source>
        <comment>of a resource</comment>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no request of a resource</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <comment>label</comment>
        <translation>Limite CPU</translation>
    </message>
    <message>
        <source>In thousandths of a core: 500 is half of one.</source>
        <translation>En millièmes de cœur&#xa0;: 500 en représente la moitié.</translation>
    </message>
    <message>
        <source>CPU request</source>
        <comment>label</comment>
        <translation>Demande CPU</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>megabytes, behind a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <comment>label</comment>
        <translation>Limite mémoire</translation>
    </message>
    <message>
        <source>Memory request</source>
        <comment>label</comment>
        <translation>Demande mémoire</translation>
    </message>
    <message>
        <source>How it runs</source>
        <comment>heading of a part of the form</comment>
        <translation>Fonctionnement</translation>
    </message>
    <message>
        <source>After a failure</source>
        <comment>when it is restarted</comment>
        <translation>Après un échec</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>when it is restarted</comment>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when it is restarted</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Restart it</source>
        <comment>label: when it is restarted</comment>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Path of its own metrics (optional)</source>
        <comment>label</comment>
        <translation>Chemin de ses propres métriques (facultatif)</translation>
    </message>
    <message>
        <source>What it is</source>
        <comment>heading of a part of the form</comment>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>label</comment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>label</comment>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>label</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Add label</source>
        <comment>button</comment>
        <translation>Ajouter un libellé</translation>
    </message>
    <message>
        <source>Remove label</source>
        <comment>tool tip</comment>
        <translation>Retirer le libellé</translation>
    </message>
    <message>
        <source>name</source>
        <comment>placeholder: of a label</comment>
        <translation>nom</translation>
    </message>
    <message>
        <source>value</source>
        <comment>placeholder: of a label</comment>
        <translation>valeur</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <comment>accessible name</comment>
        <translation>Nom du libellé</translation>
    </message>
    <message>
        <source>Value of the label</source>
        <comment>accessible name</comment>
        <translation>Valeur du libellé</translation>
    </message>
    <message>
        <source>Labels</source>
        <comment>label: labels of a service</comment>
        <translation>Libellés</translation>
    </message>
    <message>
        <source>What it needs</source>
        <comment>heading of a part of the form</comment>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Volumes</source>
        <comment>label</comment>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Networks</source>
        <comment>label</comment>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Names, with commas between them. What is not there yet will be made.</source>
        <translation>Noms séparés par des virgules. Ce qui n’existe pas encore sera créé.</translation>
    </message>
    <message>
        <source>Services it depends on</source>
        <comment>label</comment>
        <translation>Services dont il dépend</translation>
    </message>
    <message>
        <source>Ids, with commas between them.</source>
        <translation>Ids séparés par des virgules.</translation>
    </message>
    <message>
        <source>This server has no catalogue. Give an image or a command instead.</source>
        <translation>Ce serveur n’a pas de catalogue. Indiquez plutôt une image ou une commande.</translation>
    </message>
    <message>
        <source>Needs %1 on the server.</source>
        <comment>programs</comment>
        <translation>Nécessite %1 sur le serveur.</translation>
    </message>
    <message>
        <source>Command (optional)</source>
        <comment>label</comment>
        <translation>Commande (facultatif)</translation>
    </message>
    <message>
        <source>Instead of what the image runs by itself. It is told its port by the variable PORT.</source>
        <translation>Au lieu de ce que l’image exécute d’elle-même. Elle reçoit son port par la variable PORT.</translation>
    </message>
    <message>
        <source>The program with its arguments; quotes keep spaces together. It is told its port by the variable PORT.</source>
        <translation>Le programme avec ses arguments&#x202f;; les guillemets conservent les espaces. Il reçoit son port par la variable PORT.</translation>
    </message>
    <message>
        <source>As the image says</source>
        <comment>placeholder: working folder</comment>
        <translation>Selon l’image</translation>
    </message>
    <message>
        <source>A program of the server&apos;s machine.</source>
        <translation>Un programme de la machine du serveur.</translation>
    </message>
    <message>
        <source>This is the server&apos;s default.</source>
        <comment>process or container</comment>
        <translation>C’est le choix par défaut du serveur.</translation>
    </message>
    <message>
        <source>A container is made from an image.</source>
        <translation>Un conteneur est créé à partir d’une image.</translation>
    </message>
    <message>
        <source>Not the name of an image. It looks like registry/name:tag, with the name in lower case.</source>
        <translation>Ce n’est pas un nom d’image. Il est de la forme registre/nom:tag, le nom en minuscules.</translation>
    </message>
    <message>
        <source>A path such as /metrics, without address or spaces.</source>
        <translation>Un chemin comme /metrics, sans adresse ni espaces.</translation>
    </message>
    <message>
        <source>A check over the network needs a port.</source>
        <translation>Un contrôle par le réseau nécessite un port.</translation>
    </message>
    <message>
        <source>There are not enough ports above it for so many replicas.</source>
        <translation>Il n’y a pas assez de ports au-dessus pour autant de réplicas.</translation>
    </message>
    <message>
        <source>%1 has this port too: only one of them can run.</source>
        <comment>a service</comment>
        <translation>%1 utilise aussi ce port&#xa0;: un seul des deux peut être actif.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::SessionsView</name>
    <message>
        <source>Sessions</source>
        <comment>accessible name of the table</comment>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Signed in nowhere</source>
        <comment>title: a person without sessions</comment>
        <translation>Connecté nulle part</translation>
    </message>
    <message>
        <source>A session begins with a sign-in, and ends when it is ended here or is not used for long.</source>
        <translation>Une session commence à la connexion, et prend fin quand on la ferme ici ou après une longue inactivité.</translation>
    </message>
    <message>
        <source>End session</source>
        <comment>button</comment>
        <translation>Fermer la session</translation>
    </message>
    <message>
        <source>End all others</source>
        <comment>button: sessions</comment>
        <translation>Fermer les autres</translation>
    </message>
    <message>
        <source>Choose a session first.</source>
        <translation>Choisissez d’abord une session.</translation>
    </message>
    <message>
        <source>This window works by this session.</source>
        <translation>Cette fenêtre utilise cette session.</translation>
    </message>
    <message>
        <source>There are no others.</source>
        <comment>sessions</comment>
        <translation>Il n’y en a pas d’autres.</translation>
    </message>
    <message>
        <source>The session could not be ended: %1</source>
        <translation>Impossible de fermer la session&#xa0;: %1</translation>
    </message>
    <message>
        <source>The session was ended</source>
        <translation>La session a été fermée</translation>
    </message>
    <message>
        <source>The sessions could not be ended: %1</source>
        <translation>Impossible de fermer les sessions&#xa0;: %1</translation>
    </message>
    <message>
        <source>All other sessions were ended</source>
        <translation>Toutes les autres sessions ont été fermées</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::SpecAside</name>
    <message>
        <source>Changes</source>
        <comment>what an edit changes</comment>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>As JSON</source>
        <comment>heading: the form&apos;s values</comment>
        <translation>En JSON</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>accessible name: what an edit changes</comment>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>Definition as JSON</source>
        <comment>accessible name</comment>
        <translation>Définition en JSON</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a fault in JSON</comment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A definition is a JSON object: { … }</source>
        <translation>Une définition est un objet JSON&#xa0;: { … }</translation>
    </message>
    <message>
        <source>The id cannot be changed.</source>
        <translation>L’id ne peut pas être modifié.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::UploadBackupDialog</name>
    <message>
        <source>Upload a backup</source>
        <comment>title of a dialog</comment>
        <translation>Envoyer une sauvegarde</translation>
    </message>
    <message>
        <source>Upload</source>
        <comment>button</comment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>%1, %2. The server reads every byte and checks it before the backup is taken in.</source>
        <comment>a file&apos;s name, its size</comment>
        <translation>%1, %2. Le serveur lit chaque octet et le contrôle avant d’accepter la sauvegarde.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>label</comment>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Only when it was encrypted with one.</source>
        <comment>hint: the passphrase of a backup</comment>
        <translation>Seulement si elle a été chiffrée avec une phrase secrète.</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Donnez-lui un nom</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::VolumeEditor</name>
    <message>
        <source>Add volume</source>
        <comment>button</comment>
        <translation>Ajouter un volume</translation>
    </message>
    <message>
        <source>name or host path</source>
        <comment>placeholder: of a volume</comment>
        <translation>nom ou chemin sur l’hôte</translation>
    </message>
    <message>
        <source>Source of the volume</source>
        <comment>accessible name</comment>
        <translation>Source du volume</translation>
    </message>
    <message>
        <source>Target of the volume</source>
        <comment>accessible name</comment>
        <translation>Cible du volume</translation>
    </message>
    <message>
        <source>Read only</source>
        <comment>check box: a volume</comment>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Remove volume</source>
        <comment>tool tip</comment>
        <translation>Retirer le volume</translation>
    </message>
</context>
<context>
    <name>ui::pages::AccountActions</name>
    <message>
        <source>Choose somebody first.</source>
        <translation>Choisissez d’abord un utilisateur.</translation>
    </message>
    <message>
        <source>This account may do more than you may.</source>
        <translation>Ce compte a plus de droits que vous.</translation>
    </message>
    <message>
        <source>You are signed in with this account.</source>
        <translation>Vous êtes connecté avec ce compte.</translation>
    </message>
    <message>
        <source>It is disabled already.</source>
        <comment>an account</comment>
        <translation>Il est déjà désactivé.</translation>
    </message>
    <message>
        <source>It is enabled already.</source>
        <comment>an account</comment>
        <translation>Il est déjà activé.</translation>
    </message>
    <message>
        <source>Give up your own second factor in your profile.</source>
        <translation>Renoncez à votre propre second facteur dans votre profil.</translation>
    </message>
    <message>
        <source>%1 could not be enabled</source>
        <comment>a person</comment>
        <translation>Impossible d’activer le compte %1</translation>
    </message>
    <message>
        <source>%1 could not be disabled</source>
        <comment>a person</comment>
        <translation>Impossible de désactiver le compte %1</translation>
    </message>
    <message>
        <source>%1 can sign in again</source>
        <comment>a person</comment>
        <translation>%1 peut de nouveau se connecter</translation>
    </message>
    <message>
        <source>%1 is disabled</source>
        <comment>a person</comment>
        <translation>Le compte %1 est désactivé</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>a person</comment>
        <translation>Impossible de supprimer le compte %1</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>a person</comment>
        <translation>Le compte %1 a été supprimé</translation>
    </message>
    <message>
        <source>The role could not be given to %1</source>
        <comment>a person</comment>
        <translation>Impossible d’attribuer le rôle à %1</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <comment>a person, a role</comment>
        <translation>%1 a maintenant le rôle %2</translation>
    </message>
    <message>
        <source>The role could not be taken from %1</source>
        <comment>a person</comment>
        <translation>Impossible de retirer le rôle à %1</translation>
    </message>
    <message>
        <source>%1 is no longer %2</source>
        <comment>a person, a role</comment>
        <translation>%1 n’a plus le rôle %2</translation>
    </message>
    <message>
        <source>%1 has no second factor</source>
        <comment>a person</comment>
        <translation>%1 n’a pas de second facteur</translation>
    </message>
    <message>
        <source>The second factor of %1 could not be taken off</source>
        <comment>a person</comment>
        <translation>Impossible de retirer le second facteur de %1</translation>
    </message>
    <message>
        <source>The second factor of %1 was taken off</source>
        <comment>a person</comment>
        <translation>Le second facteur de %1 a été retiré</translation>
    </message>
</context>
<context>
    <name>ui::pages::AccountDetail</name>
    <message>
        <source>Overview</source>
        <comment>tab</comment>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>tab: where a person is signed in</comment>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>API keys</source>
        <comment>tab: of a person</comment>
        <translation>Clés API</translation>
    </message>
    <message>
        <source>Parts of the account</source>
        <comment>accessible name of the tabs</comment>
        <translation>Parties du compte</translation>
    </message>
    <message>
        <source>No API keys</source>
        <comment>title: a person without keys</comment>
        <translation>Aucune clé API</translation>
    </message>
    <message>
        <source>Keys are made by the person who is to have them.</source>
        <translation>Les clés sont créées par la personne à qui elles sont destinées.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <comment>button: an API key</comment>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>button: a person</comment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Take off the second factor…</source>
        <comment>menu: of a person</comment>
        <translation>Retirer le second facteur…</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <comment>menu: of a person</comment>
        <translation>Copier l’e-mail</translation>
    </message>
    <message>
        <source>Copy id</source>
        <comment>menu</comment>
        <translation>Copier l’id</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <source>Delete user…</source>
        <comment>menu</comment>
        <translation>Supprimer l’utilisateur…</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>heading</comment>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>of a person</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <comment>of a person: when</comment>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>of a person: how many requests an hour</comment>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>of a person: when the account was made</comment>
        <translation>Création</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>of a person</comment>
        <translation>Id</translation>
    </message>
    <message>
        <source>Disable…</source>
        <comment>button: a person</comment>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Enable</source>
        <comment>button: a person</comment>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Somebody needs at least one role. Give another one first.</source>
        <comment>a person</comment>
        <translation>Il faut au moins un rôle. Attribuez-en d’abord un autre.</translation>
    </message>
</context>
<context>
    <name>ui::pages::AuditDetail</name>
    <message>
        <source>Close panel</source>
        <comment>tool tip</comment>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>accessible name: of an entry of the audit log</comment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show only</source>
        <comment>heading: entries like the chosen one</comment>
        <translation>N’afficher que</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>fact</comment>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>User id</source>
        <comment>fact</comment>
        <translation>Id utilisateur</translation>
    </message>
    <message>
        <source>API key</source>
        <comment>fact</comment>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>From</source>
        <comment>fact: an address on the network</comment>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>fact: what it was done to</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>fact: the status of HTTP</comment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>fact: the code of an error</comment>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>fact: its id</comment>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>fact: of an entry of the audit log</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Hash</source>
        <comment>fact: of this entry and all before it</comment>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Show the service %1</source>
        <comment>button</comment>
        <translation>Afficher le service %1</translation>
    </message>
    <message>
        <source>What</source>
        <comment>fact: what was done, in words</comment>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>ui::pages::AuditFilterBar</name>
    <message>
        <source>Search the audit log</source>
        <comment>placeholder</comment>
        <translation>Rechercher dans le journal d’audit</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <comment>accessible name</comment>
        <translation>Rechercher dans le journal d’audit</translation>
    </message>
    <message>
        <source>Text in who, action, object, address or request id</source>
        <comment>tool tip</comment>
        <translation>Texte dans l’auteur, l’action, l’objet, l’adresse ou l’id de requête</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: entries with any result</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>label: new entries come by themselves</comment>
        <translation>En direct</translation>
    </message>
    <message>
        <source>New entries come by themselves</source>
        <comment>accessible name of a switch</comment>
        <translation>Les nouvelles entrées arrivent d’elles-mêmes</translation>
    </message>
    <message>
        <source>Look for new entries every few seconds</source>
        <comment>tool tip</comment>
        <translation>Chercher de nouvelles entrées toutes les quelques secondes</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>placeholder: an e-mail address or id</comment>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>accessible name</comment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>placeholder</comment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>placeholder: the id of what it was done to</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>When</source>
        <comment>accessible name</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>a span of time</comment>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Last hour</source>
        <comment>a span of time</comment>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <comment>a span of time</comment>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <comment>a span of time</comment>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <comment>a span of time</comment>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Between…</source>
        <comment>a span of time</comment>
        <translation>Entre…</translation>
    </message>
    <message>
        <source>From this time on</source>
        <comment>accessible name</comment>
        <translation>À partir de ce moment</translation>
    </message>
    <message>
        <source>Before this time</source>
        <comment>accessible name</comment>
        <translation>Avant ce moment</translation>
    </message>
</context>
<context>
    <name>ui::pages::AuditPage</name>
    <message>
        <source>Audit log</source>
        <comment>accessible name of the table</comment>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button: the audit log into a file</comment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <comment>menu: the form of a file</comment>
        <translation>En tableau (CSV)…</translation>
    </message>
    <message>
        <source>As lines of JSON…</source>
        <comment>menu: the form of a file</comment>
        <translation>En lignes JSON…</translation>
    </message>
    <message>
        <source>Check the log</source>
        <comment>button: whether the audit log is whole</comment>
        <translation>Contrôler le journal</translation>
    </message>
    <message>
        <source>Audit</source>
        <comment>title of the page</comment>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Export the audit log as a table…</source>
        <comment>command</comment>
        <translation>Exporter le journal d’audit en tableau…</translation>
    </message>
    <message>
        <source>Export the audit log as lines of JSON…</source>
        <comment>command</comment>
        <translation>Exporter le journal d’audit en lignes JSON…</translation>
    </message>
    <message>
        <source>Check that the audit log is whole</source>
        <comment>command</comment>
        <translation>Contrôler que le journal d’audit est intact</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <comment>title of a dialog</comment>
        <translation>Exporter le journal d’audit</translation>
    </message>
    <message>
        <source>audit log</source>
        <comment>what is downloaded</comment>
        <translation>journal d’audit</translation>
    </message>
    <message>
        <source>The audit log could not be checked</source>
        <translation>Impossible de contrôler le journal d’audit</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is whole: %n entries follow one another</source>
        <translation>
            <numerusform>Le journal d’audit est intact&#xa0;: %n entrée</numerusform>
            <numerusform>Le journal d’audit est intact&#xa0;: %n entrées se suivent</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is not whole at entry %1: %2</source>
        <comment>the reason</comment>
        <translation>Le journal d’audit n’est pas intact à l’entrée %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Write what is shown into a file</source>
        <comment>tool tip</comment>
        <translation>Écrire ce qui est affiché dans un fichier</translation>
    </message>
    <message>
        <source>It is being checked.</source>
        <comment>the audit log</comment>
        <translation>Contrôle en cours.</translation>
    </message>
    <message>
        <source>Whether entries were changed, removed or put in between</source>
        <comment>tool tip</comment>
        <translation>Si des entrées ont été modifiées, retirées ou intercalées</translation>
    </message>
    <message>
        <source>You may not see the audit log</source>
        <comment>title</comment>
        <translation>Vous ne pouvez pas voir le journal d’audit</translation>
    </message>
    <message>
        <source>This server has no audit log</source>
        <comment>title: an older server without the feature</comment>
        <translation>Ce serveur n’a pas de journal d’audit</translation>
    </message>
    <message>
        <source>It is of an older version, which keeps none.</source>
        <translation>Sa version est plus ancienne et n’en tient pas.</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <comment>title: of the audit log</comment>
        <translation>Aucune entrée ne correspond</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Essayez d’autres mots, ou affichez tout.</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <comment>title: an empty audit log</comment>
        <translation>Rien n’a encore été fait</translation>
    </message>
    <message>
        <source>Whatever changes something on this server will stand here, with who did it.</source>
        <translation>Tout ce qui modifie quelque chose sur ce serveur figurera ici, avec son auteur.</translation>
    </message>
    <message numerus="yes">
        <source>%n matching entries</source>
        <comment>footer: of the audit log</comment>
        <translation>
            <numerusform>%n entrée correspondante</numerusform>
            <numerusform>%n entrées correspondantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>footer: of the audit log</comment>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupActions</name>
    <message>
        <source>Choose a backup first.</source>
        <translation>Choisissez d’abord une sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <comment>with a backup</comment>
        <translation>Rien n’est en cours.</translation>
    </message>
    <message>
        <source>Something is under way with it. Cancel that first.</source>
        <comment>a backup</comment>
        <translation>Une opération est en cours sur elle. Annulez-la d’abord.</translation>
    </message>
    <message>
        <source>It is not finished yet.</source>
        <comment>a backup</comment>
        <translation>Elle n’est pas encore terminée.</translation>
    </message>
    <message>
        <source>It was not completed.</source>
        <comment>a backup</comment>
        <translation>Elle n’a pas abouti.</translation>
    </message>
    <message>
        <source>Something is under way with it already.</source>
        <comment>a backup</comment>
        <translation>Une opération est déjà en cours sur elle.</translation>
    </message>
    <message>
        <source>%1 could not be verified</source>
        <comment>a backup</comment>
        <translation>%1 n’a pas pu être vérifiée</translation>
    </message>
    <message>
        <source>%1 is being verified</source>
        <comment>a backup</comment>
        <translation>%1 est en cours de vérification</translation>
    </message>
    <message>
        <source>The drill of %1 could not begin</source>
        <comment>a backup</comment>
        <translation>Le test de %1 n’a pas pu commencer</translation>
    </message>
    <message>
        <source>%1 is being restored into a throw-away place</source>
        <comment>a backup</comment>
        <translation>%1 est en cours de restauration dans un emplacement jetable</translation>
    </message>
    <message>
        <source>The work on %1 could not be cancelled</source>
        <comment>a backup</comment>
        <translation>L’opération sur %1 n’a pas pu être annulée</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>a backup</comment>
        <translation>%1 a été supprimée</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>a backup</comment>
        <translation>%1 n’a pas pu être supprimée</translation>
    </message>
    <message>
        <source>%1 could not be run</source>
        <comment>a schedule</comment>
        <translation>%1 n’a pas pu être exécutée</translation>
    </message>
    <message>
        <source>%1 runs now</source>
        <comment>a schedule</comment>
        <translation>%1 s’exécute maintenant</translation>
    </message>
    <message>
        <source>%1 could not be changed</source>
        <comment>a schedule</comment>
        <translation>%1 n’a pas pu être modifiée</translation>
    </message>
    <message>
        <source>%1 is switched on</source>
        <comment>a schedule</comment>
        <translation>%1 est activée</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <comment>a schedule</comment>
        <translation>%1 est désactivée</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>a schedule</comment>
        <translation>%1 n’a pas pu être supprimée</translation>
    </message>
    <message>
        <source>%1 was deleted. Its backups stay.</source>
        <comment>a schedule</comment>
        <translation>%1 a été supprimée. Ses sauvegardes restent.</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupContents</name>
    <message>
        <source>Search files</source>
        <comment>placeholder: in a backup</comment>
        <translation>Chercher un fichier</translation>
    </message>
    <message>
        <source>Search files</source>
        <comment>accessible name: in a backup</comment>
        <translation>Chercher un fichier</translation>
    </message>
    <message>
        <source>Contents of the backup</source>
        <comment>accessible name of the tree</comment>
        <translation>Contenu de la sauvegarde</translation>
    </message>
    <message>
        <source>No file matches</source>
        <comment>title</comment>
        <translation>Aucun fichier ne correspond</translation>
    </message>
    <message>
        <source>Nothing is in it</source>
        <comment>title: a backup without files</comment>
        <translation>Elle est vide</translation>
    </message>
    <message>
        <source>A search looks at the whole path. Try a part of the name.</source>
        <translation>La recherche porte sur le chemin entier. Essayez une partie du nom.</translation>
    </message>
    <message>
        <source>Neither definitions nor files were asked for.</source>
        <translation>Ni définitions ni fichiers n’ont été demandés.</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupDetail</name>
    <message>
        <source>Overview</source>
        <comment>tab</comment>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>tab: what lies in a backup</comment>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Parts of the backup</source>
        <comment>accessible name of the tabs</comment>
        <translation>Parties de la sauvegarde</translation>
    </message>
    <message>
        <source>Restore…</source>
        <comment>button: a backup</comment>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Download</source>
        <comment>button: a backup</comment>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>button: a backup</comment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Restore drill…</source>
        <comment>menu: a backup</comment>
        <translation>Test de restauration…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <comment>menu</comment>
        <translation>Copier l’id</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <source>Delete backup…</source>
        <comment>menu</comment>
        <translation>Supprimer la sauvegarde…</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupFilterBar</name>
    <message>
        <source>Filter backups</source>
        <comment>placeholder</comment>
        <translation>Filtrer les sauvegardes</translation>
    </message>
    <message>
        <source>Words of the name, id, description, services or who made it</source>
        <comment>tool tip</comment>
        <translation>Mots du nom, de l’id, de la description, des services ou de l’auteur</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: backups of any state</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button: choose type, origin, service</comment>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Show some types, origins or services only</source>
        <comment>tool tip</comment>
        <translation>N’afficher que certains types, origines ou services</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>menu: of a backup</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>menu: of a backup</comment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>menu: only backups that hold it</comment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>menu: only backups that it made</comment>
        <translation>Planification</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupOverview</name>
    <message>
        <source>Progress</source>
        <comment>accessible name: of a backup</comment>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: work on a backup</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Proof</source>
        <comment>heading: what shows that a backup can be restored</comment>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Chain</source>
        <comment>heading: backups that build on one another</comment>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Read back</source>
        <comment>proof: every byte of the backup was checked</comment>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>proof of a backup</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Whole, %1</source>
        <comment>proof; when</comment>
        <translation>Intacte, %1</translation>
    </message>
    <message>
        <source>Damaged, %1</source>
        <comment>proof; when</comment>
        <translation>Endommagée, %1</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>proof: the backup was restored into a throw-away place</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>Restored in %1, %2</source>
        <comment>proof; a duration, when</comment>
        <translation>Restaurée en %1, %2</translation>
    </message>
    <message>
        <source>Failed, %1</source>
        <comment>proof; when</comment>
        <translation>Échec, %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>proof: what was wrong</comment>
        <translation>Problème</translation>
    </message>
    <message>
        <source>About</source>
        <comment>detail: description of a backup</comment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>detail: when</comment>
        <translation>Création</translation>
    </message>
    <message>
        <source>By</source>
        <comment>detail: who made the backup</comment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>detail</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>detail</comment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1, holds %2</source>
        <comment>sizes: of the archive, of what is in it</comment>
        <translation>%1, contient %2</translation>
    </message>
    <message>
        <source>Estimate</source>
        <comment>detail</comment>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>about %1, %2</source>
        <comment>a size, a duration</comment>
        <translation>environ %1, %2</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>detail</comment>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>detail: how long</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>detail</comment>
        <translation>Services</translation>
    </message>
    <message>
        <source>data</source>
        <comment>what is in a backup</comment>
        <translation>données</translation>
    </message>
    <message>
        <source>configuration</source>
        <comment>what is in a backup</comment>
        <translation>configuration</translation>
    </message>
    <message>
        <source>logs</source>
        <comment>what is in a backup</comment>
        <translation>journaux</translation>
    </message>
    <message>
        <source>accounts and keys</source>
        <comment>what is in a backup</comment>
        <translation>comptes et clés</translation>
    </message>
    <message>
        <source>Holds</source>
        <comment>detail: what is in it</comment>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>detail</comment>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Kept until</source>
        <comment>detail</comment>
        <translation>Conservée jusqu’à</translation>
    </message>
    <message>
        <source>it is deleted</source>
        <comment>kept until</comment>
        <translation>sa suppression</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <comment>detail</comment>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Builds on %1</source>
        <comment>link: a backup</comment>
        <translation>S’appuie sur %1</translation>
    </message>
    <message>
        <source>Needed by %1</source>
        <comment>link: a backup</comment>
        <translation>Requise par %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupsPage</name>
    <message>
        <source>New backup</source>
        <comment>button</comment>
        <translation>Nouvelle sauvegarde</translation>
    </message>
    <message>
        <source>Upload</source>
        <comment>button: a backup from a file</comment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>accessible name of the table</comment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Create the first backup</source>
        <comment>button</comment>
        <translation>Créer la première sauvegarde</translation>
    </message>
    <message>
        <source>Upload one</source>
        <comment>button: a backup from a file</comment>
        <translation>En envoyer une</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>title of the page</comment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>New backup</source>
        <comment>command</comment>
        <translation>Nouvelle sauvegarde</translation>
    </message>
    <message>
        <source>Upload a backup…</source>
        <comment>command</comment>
        <translation>Envoyer une sauvegarde…</translation>
    </message>
    <message>
        <source>Restore %1…</source>
        <comment>command; a backup</comment>
        <translation>Restaurer %1…</translation>
    </message>
    <message>
        <source>Download %1…</source>
        <comment>command; a backup</comment>
        <translation>Télécharger %1…</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <comment>command; a backup</comment>
        <translation>Vérifier %1</translation>
    </message>
    <message>
        <source>Drill %1…</source>
        <comment>command; a backup</comment>
        <translation>Tester %1…</translation>
    </message>
    <message>
        <source>Delete %1…</source>
        <comment>command; a backup</comment>
        <translation>Supprimer %1…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <comment>menu: a backup</comment>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Download…</source>
        <comment>menu: a backup</comment>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>menu: a backup</comment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Restore drill…</source>
        <comment>menu: a backup</comment>
        <translation>Test de restauration…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>menu: work on a backup</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete…</source>
        <comment>menu: a backup</comment>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <comment>title of a dialog; a backup&apos;s name</comment>
        <translation>Vérifier %1</translation>
    </message>
    <message>
        <source>Restore drill of %1</source>
        <comment>title of a dialog; a backup&apos;s name</comment>
        <translation>Test de restauration de %1</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>button: a backup</comment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Begin the drill</source>
        <comment>button</comment>
        <translation>Lancer le test</translation>
    </message>
    <message>
        <source>It was encrypted with a passphrase, which is needed to read it. It is not kept.</source>
        <translation>Elle a été chiffrée avec une phrase secrète, nécessaire pour la lire. Celle-ci n’est pas conservée.</translation>
    </message>
    <message>
        <source>%1 is being made</source>
        <comment>a backup</comment>
        <translation>%1 est en cours de création</translation>
    </message>
    <message>
        <source>Download a backup</source>
        <comment>title of a dialog</comment>
        <translation>Télécharger une sauvegarde</translation>
    </message>
    <message>
        <source>Choose a backup to upload</source>
        <comment>title of a dialog</comment>
        <translation>Choisir une sauvegarde à envoyer</translation>
    </message>
    <message>
        <source>Backups (%1)</source>
        <comment>kind of file</comment>
        <translation>Sauvegardes (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <comment>kind of file</comment>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>You may not see backups</source>
        <comment>title</comment>
        <translation>Vous ne pouvez pas voir les sauvegardes</translation>
    </message>
    <message>
        <source>This server has no backups</source>
        <comment>title: an older server without the feature</comment>
        <translation>Ce serveur n’a pas de sauvegardes</translation>
    </message>
    <message>
        <source>It is of an older version, which cannot make any.</source>
        <translation>Sa version est plus ancienne et ne peut pas en créer.</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <comment>title</comment>
        <translation>Pas encore de sauvegardes</translation>
    </message>
    <message>
        <source>A backup holds services, their data and the platform&apos;s settings, is checked byte by byte, and can be restored as a whole or in parts. Make one now, or let a schedule do it.</source>
        <translation>Une sauvegarde contient les services, leurs données et les paramètres de la plateforme&#x202f;; elle est contrôlée octet par octet et peut être restaurée en tout ou en partie. Créez-en une maintenant, ou confiez-le à une planification.</translation>
    </message>
    <message>
        <source>No backup matches</source>
        <comment>title</comment>
        <translation>Aucune sauvegarde ne correspond</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Essayez d’autres mots, ou affichez tout.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n sauvegarde</numerusform>
            <numerusform>%n sauvegardes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n backup(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 sur %n sauvegarde</numerusform>
            <numerusform>%1 sur %n sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>newest good one %1</source>
        <comment>footer: when</comment>
        <translation>dernière valide %1</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) failed their check</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>%n sauvegarde n’a pas passé le contrôle</numerusform>
            <numerusform>%n sauvegardes n’ont pas passé le contrôle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::BulkDialog</name>
    <message numerus="yes">
        <source>Start %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>Démarrer %n service</numerusform>
            <numerusform>Démarrer %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>Arrêter %n service</numerusform>
            <numerusform>Arrêter %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>Redémarrer %n service</numerusform>
            <numerusform>Redémarrer %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>Supprimer %n service</numerusform>
            <numerusform>Supprimer %n services</numerusform>
        </translation>
    </message>
    <message>
        <source>Started</source>
        <comment>result of an order</comment>
        <translation>Démarré</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>result of an order</comment>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Restarted</source>
        <comment>result of an order</comment>
        <translation>Redémarré</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>result of an order</comment>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>This cannot be undone. Those that run are stopped first.</source>
        <translation>Cette action est irréversible. Ceux qui sont actifs sont d’abord arrêtés.</translation>
    </message>
    <message>
        <source>Their clients lose the connection until they are started again.</source>
        <translation>Leurs clients perdent la connexion jusqu’à ce qu’ils soient redémarrés.</translation>
    </message>
    <message>
        <source>Their clients lose the connection for a moment.</source>
        <translation>Leurs clients perdent la connexion un instant.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>They are needed by %1.</source>
        <comment>names of services</comment>
        <translation>En dépendent&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes %n more request(s) before %1; what is left then waits.</source>
        <comment>time of day</comment>
        <translation>
            <numerusform>Le serveur accepte encore %n requête avant %1&#x202f;; le reste attendra.</numerusform>
            <numerusform>Le serveur accepte encore %n requêtes avant %1&#x202f;; le reste attendra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Services and how the order went</source>
        <comment>accessible name</comment>
        <translation>Services et résultat de l’ordre</translation>
    </message>
    <message>
        <source>Delete their logs, samples and working folders too</source>
        <comment>check box</comment>
        <translation>Supprimer aussi leurs journaux, mesures et dossiers de travail</translation>
    </message>
    <message>
        <source>Do not wait for them to end</source>
        <comment>check box</comment>
        <translation>Ne pas attendre leur fin</translation>
    </message>
    <message>
        <source>Waits for the server&apos;s limit until %1</source>
        <comment>state of an order; time of day</comment>
        <translation>En attente de la limite du serveur jusqu’à %1</translation>
    </message>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>Il n’y a pas de connexion au serveur actuellement.</translation>
    </message>
    <message>
        <source>At work…</source>
        <comment>state of an order</comment>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>button: done of all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Stop here</source>
        <comment>button: leave out what is not yet begun</comment>
        <translation>S’arrêter là</translation>
    </message>
    <message numerus="yes">
        <source>Try %n again</source>
        <comment>button: services for which an order failed</comment>
        <translation>
            <numerusform>Réessayer (%n)</numerusform>
            <numerusform>Réessayer (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>state of an order that was called off</comment>
        <translation>Non fait</translation>
    </message>
</context>
<context>
    <name>ui::pages::BulkModel</name>
    <message>
        <source>Service</source>
        <comment>column</comment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: how an order went</comment>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConfigActions</name>
    <message>
        <source>Nobody has set it: its default holds.</source>
        <comment>why a setting cannot be set back</comment>
        <translation>Personne ne l’a défini&#xa0;: sa valeur par défaut s’applique.</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <comment>a configuration value</comment>
        <translation>%1 est enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>%1 is saved. %n service(s) take it up at the next start.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>%1 est enregistrée. %n service en tient compte au prochain démarrage.</numerusform>
            <numerusform>%1 est enregistrée. %n services en tiennent compte au prochain démarrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>a configuration value</comment>
        <translation>%1 a été supprimée</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>a configuration value</comment>
        <translation>%1 n’a pas pu être supprimée</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConfigDetail</name>
    <message>
        <source>Value</source>
        <comment>tab: of a configuration value</comment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>History</source>
        <comment>tab: of a configuration value</comment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Parts of the value</source>
        <comment>accessible name of the tabs</comment>
        <translation>Parties de la valeur</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add to the changes</source>
        <comment>button: make it later, with others</comment>
        <translation>Ajouter aux modifications</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Copy key</source>
        <comment>menu</comment>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <comment>menu: how a service&apos;s environment refers to it</comment>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <source>Keep it encrypted</source>
        <comment>check box: a configuration value</comment>
        <translation>La conserver chiffrée</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>heading: services that refer to a configuration value</comment>
        <translation>Utilisée par</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>History</source>
        <comment>accessible name of the table: changes of a configuration value</comment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>For every service that has no value of its own</source>
        <comment>a configuration value</comment>
        <translation>Pour tout service sans valeur propre</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <comment>a configuration value; a service</comment>
        <translation>Seulement pour %1</translation>
    </message>
    <message>
        <source>%1 has changed it meanwhile. Saving replaces that.</source>
        <comment>a configuration value; who</comment>
        <translation>%1 l’a modifiée entre-temps. Enregistrer remplace cette modification.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) use it, and take up a change at their next start.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>%n service l’utilise et tient compte d’une modification à son prochain démarrage.</numerusform>
            <numerusform>%n services l’utilisent et tiennent compte d’une modification à leur prochain démarrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change takes hold when the server is started again.</source>
        <translation>Une modification prend effet au redémarrage du serveur.</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>fact</comment>
        <translation>Portée</translation>
    </message>
    <message>
        <source>The platform&apos;s own setting</source>
        <comment>scope of a configuration value</comment>
        <translation>Paramètre propre à la plateforme</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>fact</comment>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Takes</source>
        <comment>fact: a permission</comment>
        <translation>Requiert</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>fact: how a service refers to it</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>fact</comment>
        <translation>Modification</translation>
    </message>
    <message>
        <source>never: the default holds</source>
        <comment>a setting</comment>
        <translation>jamais&#xa0;: valeur par défaut</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when; who</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>First set</source>
        <comment>fact</comment>
        <translation>Création</translation>
    </message>
    <message>
        <source>Show the service</source>
        <comment>tool tip</comment>
        <translation>Afficher le service</translation>
    </message>
    <message>
        <source>The platform decides it for its own settings.</source>
        <translation>La plateforme en décide pour ses propres paramètres.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <comment>a configuration value</comment>
        <translation>Enregistrement en cours.</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>Il n’y a rien à enregistrer.</translation>
    </message>
    <message>
        <source>An encrypted value is shown to nobody: type a new one to keep it in the open.</source>
        <translation>Une valeur chiffrée n’est montrée à personne&#xa0;: saisissez-en une nouvelle pour la conserver en clair.</translation>
    </message>
    <message>
        <source>Make it later, together with others</source>
        <comment>tool tip</comment>
        <translation>La faire plus tard, avec d’autres</translation>
    </message>
    <message>
        <source>Set back to the default…</source>
        <comment>menu: a setting</comment>
        <translation>Rétablir la valeur par défaut…</translation>
    </message>
    <message>
        <source>Delete value…</source>
        <comment>menu</comment>
        <translation>Supprimer la valeur…</translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation>Choisissez d’abord un changement.</translation>
    </message>
    <message>
        <source>What an encrypted value was before is kept nowhere.</source>
        <translation>L’ancien contenu d’une valeur chiffrée n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>There was no value before it.</source>
        <comment>a change</comment>
        <translation>Il n’y avait pas de valeur avant.</translation>
    </message>
    <message>
        <source>It could not be taken back</source>
        <comment>a change</comment>
        <translation>Impossible d’annuler le changement</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <comment>title: of a configuration value</comment>
        <translation>Pas encore de changements</translation>
    </message>
    <message>
        <source>Nobody has set it: its default holds.</source>
        <translation>Personne ne l’a défini&#xa0;: sa valeur par défaut s’applique.</translation>
    </message>
    <message>
        <source>Revert this change</source>
        <comment>button: a configuration value goes back to the one before</comment>
        <translation>Annuler ce changement</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConfigFilterBar</name>
    <message>
        <source>Filter configuration</source>
        <comment>placeholder</comment>
        <translation>Filtrer la configuration</translation>
    </message>
    <message>
        <source>Words of the key, the value, the service, what it is for or who changed it</source>
        <comment>tool tip</comment>
        <translation>Mots de la clé, de la valeur, du service, de l’usage ou de l’auteur du changement</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: configuration values of any kind</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>filter: configuration values</comment>
        <translation>chiffrées</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>filter: configuration values that services refer to</comment>
        <translation>utilisées</translation>
    </message>
    <message>
        <source>set</source>
        <comment>filter: configuration values, no defaults</comment>
        <translation>définies</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button: choose service, traits</comment>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Show the values of one service, or some only</source>
        <comment>tool tip</comment>
        <translation>Afficher les valeurs d’un seul service, ou certaines seulement</translation>
    </message>
    <message>
        <source>Only encrypted ones</source>
        <comment>menu: configuration values</comment>
        <translation>Seulement les chiffrées</translation>
    </message>
    <message>
        <source>Only those in use</source>
        <comment>menu: configuration values that services refer to</comment>
        <translation>Seulement les utilisées</translation>
    </message>
    <message>
        <source>No defaults</source>
        <comment>menu: only configuration values that somebody has set</comment>
        <translation>Sans valeurs par défaut</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>menu: only its values</comment>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConfigPage</name>
    <message>
        <source>New value</source>
        <comment>button: a configuration value</comment>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>button: configuration from a file</comment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>accessible name of the table</comment>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Set the first value</source>
        <comment>button</comment>
        <translation>Définir la première valeur</translation>
    </message>
    <message>
        <source>Import some</source>
        <comment>button: configuration from a file</comment>
        <translation>En importer</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>button: the gathered changes</comment>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Review…</source>
        <comment>button: the gathered changes</comment>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>title of the page</comment>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>New configuration value…</source>
        <comment>command</comment>
        <translation>Nouvelle valeur de configuration…</translation>
    </message>
    <message>
        <source>Import configuration…</source>
        <comment>command</comment>
        <translation>Importer une configuration…</translation>
    </message>
    <message>
        <source>Review changes of the configuration…</source>
        <comment>command</comment>
        <translation>Vérifier les modifications de la configuration…</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu: a configuration value</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Add its deletion to the changes</source>
        <comment>menu: a configuration value</comment>
        <translation>Ajouter sa suppression aux modifications</translation>
    </message>
    <message>
        <source>Set back to the default…</source>
        <comment>menu: a setting</comment>
        <translation>Rétablir la valeur par défaut…</translation>
    </message>
    <message>
        <source>Delete value…</source>
        <comment>menu</comment>
        <translation>Supprimer la valeur…</translation>
    </message>
    <message>
        <source>All of it is set already.</source>
        <translation>Tout est déjà défini.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed</source>
        <comment>of the configuration</comment>
        <translation>
            <numerusform>%n valeur modifiée</numerusform>
            <numerusform>%n valeurs modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not see the configuration</source>
        <comment>title</comment>
        <translation>Vous ne pouvez pas voir la configuration</translation>
    </message>
    <message>
        <source>This server has no configuration</source>
        <comment>title: an older server without the feature</comment>
        <translation>Ce serveur n’a pas de configuration</translation>
    </message>
    <message>
        <source>It is of an older version, which keeps none.</source>
        <translation>Sa version est plus ancienne et n’en tient pas.</translation>
    </message>
    <message>
        <source>Nothing is configured yet</source>
        <comment>title</comment>
        <translation>Rien n’est encore configuré</translation>
    </message>
    <message>
        <source>Values that are set here reach services whose environment refers to them as config:KEY. They can be kept encrypted, and every change can be taken back.</source>
        <translation>Les valeurs définies ici parviennent aux services dont l’environnement y fait référence par config:KEY. Elles peuvent être conservées chiffrées, et chaque changement peut être annulé.</translation>
    </message>
    <message>
        <source>No value matches</source>
        <comment>title</comment>
        <translation>Aucune valeur ne correspond</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Essayez d’autres mots, ou affichez tout.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) gathered, and not made yet</source>
        <comment>of the configuration</comment>
        <translation>
            <numerusform>%n modification en attente, pas encore faite</numerusform>
            <numerusform>%n modifications en attente, pas encore faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 sur %n valeur</numerusform>
            <numerusform>%1 sur %n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <comment>footer: configuration values, no defaults</comment>
        <translation>
            <numerusform>%n définie</numerusform>
            <numerusform>%n définies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::DashboardChart</name>
    <message>
        <source>CPU by service</source>
        <comment>heading of a chart</comment>
        <translation>CPU par service</translation>
    </message>
    <message>
        <source>Memory by service</source>
        <comment>heading of a chart</comment>
        <translation>Mémoire par service</translation>
    </message>
    <message>
        <source>Opens the metrics</source>
        <comment>what a heading does when it is pressed</comment>
        <translation>Ouvre les métriques</translation>
    </message>
    <message>
        <source>You may not see services</source>
        <comment>note in a chart</comment>
        <translation>Vous ne pouvez pas voir les services</translation>
    </message>
    <message>
        <source>Your roles lack the permission %1.</source>
        <translation>Vos rôles n’ont pas l’autorisation %1.</translation>
    </message>
    <message>
        <source>The services could not be loaded</source>
        <comment>note in a chart</comment>
        <translation>Impossible de charger les services</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>You may not see metrics</source>
        <comment>note in a chart</comment>
        <translation>Vous ne pouvez pas voir les métriques</translation>
    </message>
    <message>
        <source>The samples could not be loaded</source>
        <comment>note in a chart</comment>
        <translation>Impossible de charger les mesures</translation>
    </message>
    <message>
        <source>No service is running</source>
        <comment>note in a chart</comment>
        <translation>Aucun service actif</translation>
    </message>
    <message>
        <source>What the busiest ones use is drawn here.</source>
        <translation>La consommation des plus actifs est tracée ici.</translation>
    </message>
    <message>
        <source>Go to services</source>
        <comment>button</comment>
        <translation>Aller aux services</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <comment>note in a chart</comment>
        <translation>Pas encore de mesures</translation>
    </message>
    <message>
        <source>The first ones come within seconds.</source>
        <translation>Les premières arrivent en quelques secondes.</translation>
    </message>
</context>
<context>
    <name>ui::pages::DashboardPage</name>
    <message>
        <source>Stretch of time</source>
        <comment>accessible name of a row of chips</comment>
        <translation>Période</translation>
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
        <translation>7 j</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <comment>title of a page</comment>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>tile</comment>
        <translation>Services</translation>
    </message>
    <message>
        <source>Host CPU</source>
        <comment>tile</comment>
        <translation>CPU de l’hôte</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>tile</comment>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Disk</source>
        <comment>tile</comment>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>tile</comment>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Connections</source>
        <comment>tile</comment>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Platform health</source>
        <comment>heading</comment>
        <translation>Santé de la plateforme</translation>
    </message>
    <message>
        <source>Busiest services</source>
        <comment>heading</comment>
        <translation>Services les plus actifs</translation>
    </message>
    <message>
        <source>All services</source>
        <comment>link</comment>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>on average of the last minutes</source>
        <comment>beside a heading: how services are ranked</comment>
        <translation>en moyenne sur les dernières minutes</translation>
    </message>
    <message>
        <source>Busiest services</source>
        <comment>accessible name of a table</comment>
        <translation>Services les plus actifs</translation>
    </message>
    <message>
        <source>Recent events</source>
        <comment>heading</comment>
        <translation>Événements récents</translation>
    </message>
    <message>
        <source>Recent events</source>
        <comment>accessible name of a list</comment>
        <translation>Événements récents</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <comment>command</comment>
        <translation>Afficher la dernière heure</translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <comment>command</comment>
        <translation>Afficher les 24 dernières heures</translation>
    </message>
    <message>
        <source>Show the last 7 days</source>
        <comment>command</comment>
        <translation>Afficher les 7 derniers jours</translation>
    </message>
    <message>
        <source>Busiest services by CPU</source>
        <comment>command</comment>
        <translation>Services les plus actifs par CPU</translation>
    </message>
    <message>
        <source>Busiest services by memory</source>
        <comment>command</comment>
        <translation>Services les plus actifs par mémoire</translation>
    </message>
    <message>
        <source>Figures as of %1; they go on when the server answers again.</source>
        <comment>time</comment>
        <translation>Chiffres relevés à %1&#x202f;; ils reprennent quand le serveur répond de nouveau.</translation>
    </message>
    <message>
        <source>not allowed</source>
        <comment>tile</comment>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>not available</source>
        <comment>tile</comment>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>of %1 running</source>
        <comment>services: after the number that run</comment>
        <translation>sur %1 actifs</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the services that failed</source>
        <translation>Afficher les services en échec</translation>
    </message>
    <message>
        <source>High</source>
        <comment>CPU or memory</comment>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Above %1</source>
        <comment>tool tip: why a figure is marked; a percentage</comment>
        <translation>Au-dessus de %1</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <comment>share of memory</comment>
        <translation>%1 utilisés</translation>
    </message>
    <message>
        <source>%1 since the server started</source>
        <comment>requests</comment>
        <translation>%1 depuis le démarrage du serveur</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>many requests fail</comment>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>%1 of the requests fail</source>
        <translation>%1 des requêtes échouent</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>tile: the server does not say</comment>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>This server sends no such figure.</source>
        <translation>Ce serveur n’envoie pas ce chiffre.</translation>
    </message>
    <message>
        <source>% used</source>
        <comment>disk: after a number</comment>
        <translation>% utilisés</translation>
    </message>
    <message numerus="yes">
        <source>open · %n watching</source>
        <comment>connections: those that follow events</comment>
        <translation>
            <numerusform>ouvertes · %n observateur</numerusform>
            <numerusform>ouvertes · %n observateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <comment>connections: after a number</comment>
        <translation>ouvertes</translation>
    </message>
    <message>
        <source>You may not see the health</source>
        <comment>note in a card</comment>
        <translation>Vous ne pouvez pas voir l’état de santé</translation>
    </message>
    <message>
        <source>The health could not be asked for</source>
        <comment>note in a card</comment>
        <translation>Impossible d’obtenir l’état de santé</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Event stream</source>
        <comment>health check: how live changes come</comment>
        <translation>Flux d’événements</translation>
    </message>
    <message>
        <source>Version %1</source>
        <comment>of the server</comment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>You may not see services</source>
        <comment>note in a card</comment>
        <translation>Vous ne pouvez pas voir les services</translation>
    </message>
    <message>
        <source>Your roles lack the permission %1.</source>
        <translation>Vos rôles n’ont pas l’autorisation %1.</translation>
    </message>
    <message>
        <source>The services could not be loaded</source>
        <comment>note in a card</comment>
        <translation>Impossible de charger les services</translation>
    </message>
    <message>
        <source>No services yet</source>
        <comment>note in a card</comment>
        <translation>Pas encore de services</translation>
    </message>
    <message>
        <source>Describe one, or begin with samples from the catalogue.</source>
        <translation>Décrivez-en un, ou commencez par des exemples du catalogue.</translation>
    </message>
    <message>
        <source>Add a service</source>
        <comment>button</comment>
        <translation>Ajouter un service</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <comment>note in a card</comment>
        <translation>Rien n’est actif</translation>
    </message>
    <message>
        <source>The services that use the most show here as soon as one runs.</source>
        <translation>Les services qui consomment le plus s’affichent ici dès que l’un d’eux est actif.</translation>
    </message>
    <message>
        <source>Go to services</source>
        <comment>button</comment>
        <translation>Aller aux services</translation>
    </message>
    <message>
        <source>You may not see events</source>
        <comment>note in a card</comment>
        <translation>Vous ne pouvez pas voir les événements</translation>
    </message>
    <message>
        <source>Nothing has happened</source>
        <comment>note in a card</comment>
        <translation>Il ne s’est rien passé</translation>
    </message>
    <message>
        <source>Watching since %1. Starts, stops and failures show here at once.</source>
        <comment>time of day</comment>
        <translation>Surveillance depuis %1. Démarrages, arrêts et échecs s’affichent ici aussitôt.</translation>
    </message>
</context>
<context>
    <name>ui::pages::JumpToTime</name>
    <message>
        <source>Jump to a time</source>
        <comment>title of a dialog</comment>
        <translation>Aller à un moment</translation>
    </message>
    <message>
        <source>Jump</source>
        <comment>button: to a time in a log</comment>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>label</comment>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Such as 12:03, 2026-11-23 12:03:10, or -15m for fifteen minutes ago</source>
        <comment>hint</comment>
        <translation>Par exemple 12:03, 2026-11-23 12:03:10, ou -15m pour il y a quinze minutes</translation>
    </message>
    <message>
        <source>This is no time that can be understood</source>
        <comment>error of a field</comment>
        <translation>Ce moment n’est pas reconnu</translation>
    </message>
</context>
<context>
    <name>ui::pages::KeyList</name>
    <message>
        <source>API keys</source>
        <comment>accessible name of the table</comment>
        <translation>Clés API</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>Choisissez d’abord une clé.</translation>
    </message>
    <message>
        <source>Copy its beginning</source>
        <comment>menu: of an API key, by which one knows it</comment>
        <translation>Copier son début</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <comment>menu: an API key</comment>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>%1 could not be revoked: %2</source>
        <comment>an API key, why</comment>
        <translation>Impossible de révoquer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was revoked</source>
        <comment>an API key</comment>
        <translation>%1 a été révoquée</translation>
    </message>
</context>
<context>
    <name>ui::pages::KeysPage</name>
    <message>
        <source>New key</source>
        <comment>button: an API key</comment>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <comment>button: an API key</comment>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>API keys</source>
        <comment>title of the page</comment>
        <translation>Clés API</translation>
    </message>
    <message>
        <source>Filter API keys</source>
        <comment>placeholder</comment>
        <translation>Filtrer les clés API</translation>
    </message>
    <message>
        <source>Words of the name, the beginning, what it may or who made it</source>
        <comment>tool tip</comment>
        <translation>Mots du nom, du début, des droits ou de l’auteur</translation>
    </message>
    <message>
        <source>Whose keys</source>
        <comment>accessible name: own or everybody&apos;s</comment>
        <translation>Propriétaire des clés</translation>
    </message>
    <message>
        <source>My keys</source>
        <comment>whose API keys</comment>
        <translation>Mes clés</translation>
    </message>
    <message>
        <source>Everybody&apos;s keys</source>
        <comment>whose API keys</comment>
        <translation>Toutes les clés</translation>
    </message>
    <message>
        <source>Make the first key</source>
        <comment>button: an API key</comment>
        <translation>Créer la première clé</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Your account may not see the keys of others.</source>
        <translation>Votre compte ne peut pas voir les clés des autres.</translation>
    </message>
    <message>
        <source>You may not see API keys</source>
        <comment>title</comment>
        <translation>Vous ne pouvez pas voir les clés API</translation>
    </message>
    <message>
        <source>No API keys yet</source>
        <comment>title</comment>
        <translation>Pas encore de clés API</translation>
    </message>
    <message>
        <source>A key lets a program in without a password: a scraper of metrics, a pipeline, a script. It may do no more than you may, and less if you say so.</source>
        <translation>Une clé laisse entrer un programme sans mot de passe&#xa0;: un collecteur de métriques, un pipeline, un script. Elle n’a pas plus de droits que vous, et moins si vous le précisez.</translation>
    </message>
    <message>
        <source>No key matches</source>
        <comment>title</comment>
        <translation>Aucune clé ne correspond</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Essayez d’autres mots, ou affichez tout.</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n clé API</numerusform>
            <numerusform>%n clés API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n API key(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 sur %n clé API</numerusform>
            <numerusform>%1 sur %n clés API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) end soon</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>%n clé API expire bientôt</numerusform>
            <numerusform>%n clés API expirent bientôt</numerusform>
        </translation>
    </message>
    <message>
        <source>New API key…</source>
        <comment>command</comment>
        <translation>Nouvelle clé API…</translation>
    </message>
    <message>
        <source>Revoke %1…</source>
        <comment>command; an API key</comment>
        <translation>Révoquer %1…</translation>
    </message>
</context>
<context>
    <name>ui::pages::ListFilterBar</name>
    <message>
        <source>All</source>
        <comment>filter: of any state</comment>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>ui::pages::ListFoot</name>
    <message>
        <source>Updated live</source>
        <comment>footer</comment>
        <translation>En direct</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>footer: time of day</comment>
        <translation>État à %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::ListStates</name>
    <message>
        <source>Your roles lack the permission %1.</source>
        <translation>Vos rôles n’ont pas l’autorisation %1.</translation>
    </message>
    <message>
        <source>Your account lacks the permission.</source>
        <translation>Votre compte n’a pas l’autorisation.</translation>
    </message>
</context>
<context>
    <name>ui::pages::LogsPage</name>
    <message>
        <source>Logs</source>
        <comment>title of a page</comment>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>%1 lines are too many for the clipboard. Save them to a file instead.</source>
        <translation>%1 lignes, c’est trop pour le presse-papiers. Enregistrez-les plutôt dans un fichier.</translation>
    </message>
    <message>
        <source>Connection lost %1 – %2</source>
        <comment>in a log: from when to when</comment>
        <translation>Connexion perdue %1 – %2</translation>
    </message>
    <message>
        <source>Earlier lines could not be fetched</source>
        <translation>Impossible de récupérer les lignes antérieures</translation>
    </message>
    <message>
        <source>No more lines fit into memory. Choose fewer services to read further back.</source>
        <translation>Aucune autre ligne ne tient en mémoire. Choisissez moins de services pour remonter plus loin.</translation>
    </message>
    <message>
        <source>The log begins later than that; this is its first line.</source>
        <translation>Le journal commence plus tard&#x202f;; voici sa première ligne.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <comment>title of a dialog</comment>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Text (*.log)</source>
        <comment>kind of file</comment>
        <translation>Texte (*.log)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <comment>kind of file</comment>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were saved to %1</source>
        <translation>
            <numerusform>%n ligne a été enregistrée dans %1</numerusform>
            <numerusform>%n lignes ont été enregistrées dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be saved</source>
        <translation>Impossible d’enregistrer %1</translation>
    </message>
    <message>
        <source>Pause the log</source>
        <comment>command</comment>
        <translation>Mettre le journal en pause</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <comment>command</comment>
        <translation>Suivre le journal</translation>
    </message>
    <message>
        <source>Jump to a time in the log</source>
        <comment>command</comment>
        <translation>Aller à un moment du journal</translation>
    </message>
    <message>
        <source>Choose the services of the log</source>
        <comment>command</comment>
        <translation>Choisir les services du journal</translation>
    </message>
    <message>
        <source>Save the log to a file</source>
        <comment>command</comment>
        <translation>Enregistrer le journal dans un fichier</translation>
    </message>
    <message>
        <source>Show every line of the log</source>
        <comment>command</comment>
        <translation>Afficher toutes les lignes du journal</translation>
    </message>
    <message>
        <source>UTC</source>
        <comment>how times are shown</comment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Relative time</source>
        <comment>how times are shown</comment>
        <translation>Heure relative</translation>
    </message>
    <message>
        <source>Local time</source>
        <comment>how times are shown</comment>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>Stop or go on following the newest lines (Ctrl+P)</source>
        <comment>tool tip</comment>
        <translation>Arrêter ou reprendre le suivi des lignes les plus récentes (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: stop following the log</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Follow</source>
        <comment>button: go on following the log</comment>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button: save the log to a file</comment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save the lines that are shown to a file (Ctrl+S)</source>
        <comment>tool tip</comment>
        <translation>Enregistrer les lignes affichées dans un fichier (Ctrl+S)</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>log level</comment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warn</source>
        <comment>log level</comment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Info</source>
        <comment>log level</comment>
        <translation>Info</translation>
    </message>
    <message>
        <source>Debug</source>
        <comment>log level</comment>
        <translation>Débogage</translation>
    </message>
    <message>
        <source>Choose services</source>
        <comment>button: for the log</comment>
        <translation>Choisir des services</translation>
    </message>
    <message>
        <source>Show what is running</source>
        <comment>button: for the log</comment>
        <translation>Afficher les services actifs</translation>
    </message>
    <message>
        <source>Go to services</source>
        <comment>button</comment>
        <translation>Aller aux services</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <comment>button</comment>
        <translation>Effacer recherche et filtres</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>How times are shown</source>
        <comment>tool tip</comment>
        <translation>Affichage des heures</translation>
    </message>
    <message>
        <source>Jump to a time…</source>
        <comment>menu</comment>
        <translation>Aller à un moment…</translation>
    </message>
    <message>
        <source>Break long lines into rows, or scroll sideways</source>
        <comment>tool tip</comment>
        <translation>Renvoi à la ligne des longues lignes, ou défilement latéral</translation>
    </message>
    <message>
        <source>Wrap on</source>
        <comment>how long lines are shown</comment>
        <translation>Avec renvoi</translation>
    </message>
    <message>
        <source>Wrap off</source>
        <comment>how long lines are shown</comment>
        <translation>Sans renvoi</translation>
    </message>
    <message>
        <source>Following paused</source>
        <comment>state of a log</comment>
        <translation>Suivi en pause</translation>
    </message>
    <message>
        <source>Following</source>
        <comment>state of a log</comment>
        <translation>Suivi actif</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>title of an empty page</comment>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Start the local server or connect to another one to read its logs.</source>
        <translation>Démarrez le serveur local ou connectez-vous à un autre pour lire ses journaux.</translation>
    </message>
    <message>
        <source>You may not read logs</source>
        <comment>title of an empty page</comment>
        <translation>Vous ne pouvez pas lire les journaux</translation>
    </message>
    <message>
        <source>Your roles do not include logs:read. An administrator of this server can give you one that does.</source>
        <translation>Vos rôles n’incluent pas logs:read. Un administrateur de ce serveur peut vous donner un rôle qui l’inclut.</translation>
    </message>
    <message>
        <source>No services yet</source>
        <comment>title of an empty page</comment>
        <translation>Pas encore de services</translation>
    </message>
    <message>
        <source>What your services write appears here, from their first line on.</source>
        <translation>Ce que vos services écrivent apparaît ici, dès leur première ligne.</translation>
    </message>
    <message>
        <source>Whose log?</source>
        <comment>title of an empty page</comment>
        <translation>Quel journal&#x202f;?</translation>
    </message>
    <message>
        <source>Choose one or several services; their lines are merged by time.</source>
        <translation>Choisissez un ou plusieurs services&#x202f;; leurs lignes sont fusionnées par ordre chronologique.</translation>
    </message>
    <message>
        <source>No line matches</source>
        <comment>title of an empty page</comment>
        <translation>Aucune ligne ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out by the search and the filters.</source>
        <translation>
            <numerusform>%n ligne est exclue par la recherche et les filtres.</numerusform>
            <numerusform>%n lignes sont exclues par la recherche et les filtres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <comment>title of an empty page</comment>
        <translation>En attente de la connexion</translation>
    </message>
    <message>
        <source>The log is read as soon as the server answers.</source>
        <translation>Le journal est lu dès que le serveur répond.</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <comment>title of an empty page</comment>
        <translation>Rien n’a encore été journalisé</translation>
    </message>
    <message>
        <source>New lines appear here as they are written.</source>
        <translation>Les nouvelles lignes apparaissent ici à mesure qu’elles sont écrites.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln hits</source>
        <comment>search: the chosen one of all</comment>
        <translation>
            <numerusform>Résultat %1 sur %Ln</numerusform>
            <numerusform>Résultat %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <comment>state of a search</comment>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <comment>search: matching ones of all</comment>
        <translation>
            <numerusform>%1 sur %Ln ligne</numerusform>
            <numerusform>%1 sur %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <comment>size of a log: shown and all</comment>
        <translation>
            <numerusform>%1 sur %Ln ligne</numerusform>
            <numerusform>%1 sur %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>size of a log</comment>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lines/s</source>
        <comment>speed of a log</comment>
        <translation>%1 lignes/s</translation>
    </message>
    <message>
        <source>Connection lost; this is the log as of %1</source>
        <comment>time</comment>
        <translation>Connexion perdue&#x202f;; journal tel qu’il était à %1</translation>
    </message>
    <message>
        <source>Reading back to that time…</source>
        <comment>state of a log</comment>
        <translation>Lecture en arrière jusqu’à ce moment…</translation>
    </message>
    <message>
        <source>Reading earlier lines…</source>
        <comment>state of a log</comment>
        <translation>Lecture des lignes antérieures…</translation>
    </message>
    <message>
        <source>%1 older lines were let go to save memory</source>
        <comment>state of a log</comment>
        <translation>%1 lignes anciennes ont été écartées pour libérer de la mémoire</translation>
    </message>
</context>
<context>
    <name>ui::pages::LogsSearchBar</name>
    <message>
        <source>Search the log</source>
        <comment>placeholder</comment>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Search the log</source>
        <comment>accessible name</comment>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <comment>button</comment>
        <translation>Résultat précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <comment>button</comment>
        <translation>Résultat suivant (Entrée)</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <comment>button</comment>
        <translation>Effacer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <comment>option of a search</comment>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <comment>option of a search</comment>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Only matches</source>
        <comment>option of a search</comment>
        <translation>Résultats seuls</translation>
    </message>
    <message>
        <source>Show only lines that match</source>
        <comment>option of a search</comment>
        <translation>N’afficher que les lignes correspondantes</translation>
    </message>
</context>
<context>
    <name>ui::pages::LogsServiceBar</name>
    <message>
        <source>Service</source>
        <comment>button: add one to the log</comment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Add a service</source>
        <comment>button</comment>
        <translation>Ajouter un service</translation>
    </message>
    <message>
        <source>Add or remove services (Ctrl+L)</source>
        <comment>tool tip</comment>
        <translation>Ajouter ou retirer des services (Ctrl+L)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>services that have no room over the log</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::MenuFilterBar</name>
    <message>
        <source>Shown: %1</source>
        <comment>tool tip: what is filtered for</comment>
        <translation>Affichage&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::MetricCard</name>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>newest value in a chart</comment>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>of the values in a chart</comment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Highest</source>
        <comment>of the values in a chart</comment>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Chart of %1</source>
        <comment>accessible name; a metric</comment>
        <translation>Graphique&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n curve(s) could not be loaded: %1</source>
        <comment>of a chart</comment>
        <translation>
            <numerusform>%n courbe n’a pas pu être chargée&#xa0;: %1</numerusform>
            <numerusform>%n courbes n’ont pas pu être chargées&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No samples in this stretch of time</source>
        <comment>over an empty chart</comment>
        <translation>Aucune mesure dans cette période</translation>
    </message>
    <message>
        <source>Loading…</source>
        <comment>over an empty chart</comment>
        <translation>Chargement…</translation>
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
        <translation>Métriques des 15 dernières minutes</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Metrics of the last hour</source>
        <translation>Métriques de la dernière heure</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>Metrics of the last 6 hours</source>
        <translation>Métriques des 6 dernières heures</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Metrics of the last 24 hours</source>
        <translation>Métriques des 24 dernières heures</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 j</translation>
    </message>
    <message>
        <source>Metrics of the last 7 days</source>
        <translation>Métriques des 7 derniers jours</translation>
    </message>
    <message>
        <source>15 d</source>
        <translation>15 j</translation>
    </message>
    <message>
        <source>Metrics of the last 15 days</source>
        <translation>Métriques des 15 derniers jours</translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <comment>button</comment>
        <translation>Afficher les 24 dernières heures</translation>
    </message>
    <message>
        <source>Choose other services</source>
        <comment>button</comment>
        <translation>Choisir d’autres services</translation>
    </message>
    <message>
        <source>Show the usual metrics</source>
        <comment>button</comment>
        <translation>Afficher les métriques habituelles</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>button: add a service to the charts</comment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Choose services</source>
        <comment>accessible name of a button</comment>
        <translation>Choisir des services</translation>
    </message>
    <message>
        <source>Choose services (Ctrl+F)</source>
        <comment>tool tip</comment>
        <translation>Choisir des services (Ctrl+F)</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>button: back to the live charts</comment>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Back to live (double-click in a chart)</source>
        <comment>tool tip</comment>
        <translation>Revenir au direct (double-clic dans un graphique)</translation>
    </message>
    <message>
        <source>Stretch of time</source>
        <comment>accessible name</comment>
        <translation>Période</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tool tip: a metric and what it says</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Drag to zoom, Shift+drag to move, double-click to reset</source>
        <comment>footer: how to use the charts</comment>
        <translation>Glisser pour zoomer, Maj+glisser pour déplacer, double-clic pour réinitialiser</translation>
    </message>
    <message>
        <source>With the keyboard: arrows move, plus and minus zoom, Shift+arrows read values, Home resets</source>
        <comment>tool tip</comment>
        <translation>Au clavier&#xa0;: les flèches déplacent, plus et moins zooment, Maj+flèches lisent les valeurs, Début réinitialise</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: charts stand still</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button</comment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Points as CSV…</source>
        <comment>menu entry</comment>
        <translation>Points en CSV…</translation>
    </message>
    <message>
        <source>CSV files</source>
        <comment>kind of file</comment>
        <translation>Fichiers CSV</translation>
    </message>
    <message>
        <source>Charts as PNG…</source>
        <comment>menu entry</comment>
        <translation>Graphiques en PNG…</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <comment>kind of file</comment>
        <translation>Images PNG</translation>
    </message>
    <message>
        <source>Copy the charts</source>
        <comment>menu entry</comment>
        <translation>Copier les graphiques</translation>
    </message>
    <message>
        <source>The charts are in the clipboard</source>
        <comment>toast</comment>
        <translation>Les graphiques sont dans le presse-papiers</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>title of a page</comment>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Choose services for the charts</source>
        <comment>command</comment>
        <translation>Choisir les services des graphiques</translation>
    </message>
    <message>
        <source>Export the points of the charts as CSV</source>
        <comment>command</comment>
        <translation>Exporter les points des graphiques en CSV</translation>
    </message>
    <message>
        <source>Export the charts as PNG</source>
        <comment>command</comment>
        <translation>Exporter les graphiques en PNG</translation>
    </message>
    <message>
        <source>d MMM hh:mm</source>
        <comment>day and time, the letters of QDateTime</comment>
        <translation>d MMM hh:mm</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a stretch from one time to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>button: charts follow again</comment>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Hold the charts where they are</source>
        <comment>tool tip</comment>
        <translation>Figer les graphiques en l’état</translation>
    </message>
    <message>
        <source>Follow what happens now</source>
        <comment>tool tip</comment>
        <translation>Suivre ce qui se passe maintenant</translation>
    </message>
    <message>
        <source>Export metrics</source>
        <comment>title of a dialog</comment>
        <translation>Exporter les métriques</translation>
    </message>
    <message>
        <source>The points are in %1</source>
        <comment>toast; a file</comment>
        <translation>Les points sont dans %1</translation>
    </message>
    <message>
        <source>The points could not be written: %1</source>
        <comment>toast; the reason</comment>
        <translation>Impossible d’écrire les points&#xa0;: %1</translation>
    </message>
    <message>
        <source>The charts are in %1</source>
        <comment>toast; a file</comment>
        <translation>Les graphiques sont dans %1</translation>
    </message>
    <message>
        <source>The charts could not be written: %1</source>
        <comment>toast; the reason</comment>
        <translation>Impossible d’écrire les graphiques&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your role may not read metrics</source>
        <comment>why controls are grey</comment>
        <translation>Votre rôle ne permet pas de lire les métriques</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <comment>tool tip</comment>
        <translation>Il n’y a encore rien à exporter</translation>
    </message>
    <message>
        <source>No server</source>
        <comment>title</comment>
        <translation>Aucun serveur</translation>
    </message>
    <message>
        <source>Connect to a server to see its figures.</source>
        <comment>empty page</comment>
        <translation>Connectez-vous à un serveur pour voir ses chiffres.</translation>
    </message>
    <message>
        <source>Metrics are not open to you</source>
        <comment>title</comment>
        <translation>Les métriques ne vous sont pas accessibles</translation>
    </message>
    <message>
        <source>Your role may not read metrics. An administrator can give it the permission metrics:read.</source>
        <comment>empty page</comment>
        <translation>Votre rôle ne permet pas de lire les métriques. Un administrateur peut lui donner l’autorisation metrics:read.</translation>
    </message>
    <message>
        <source>No metric is chosen</source>
        <comment>title</comment>
        <translation>Aucune métrique choisie</translation>
    </message>
    <message>
        <source>Choose above what the charts should show.</source>
        <comment>empty page</comment>
        <translation>Choisissez ci-dessus ce que les graphiques doivent montrer.</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <comment>title</comment>
        <translation>Pas encore de mesures</translation>
    </message>
    <message>
        <source>The server takes samples every few seconds; the first will appear here by itself.</source>
        <comment>empty page</comment>
        <translation>Le serveur prend des mesures toutes les quelques secondes&#x202f;; la première apparaîtra ici d’elle-même.</translation>
    </message>
    <message>
        <source>Nothing was measured of these services in this time. Samples appear here while they run.</source>
        <comment>empty page</comment>
        <translation>Rien n’a été mesuré pour ces services durant cette période. Les mesures apparaissent ici pendant qu’ils sont actifs.</translation>
    </message>
    <message numerus="yes">
        <source>a point every %n s</source>
        <comment>footer: distance of points</comment>
        <translation>
            <numerusform>un point toutes les %n s</numerusform>
            <numerusform>un point toutes les %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a point every %n min</source>
        <comment>footer: distance of points</comment>
        <translation>
            <numerusform>un point toutes les %n min</numerusform>
            <numerusform>un point toutes les %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a point every %n h</source>
        <comment>footer: distance of points</comment>
        <translation>
            <numerusform>un point toutes les %n h</numerusform>
            <numerusform>un point toutes les %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>Machine and server, %1</source>
        <comment>footer: what is shown; distance of points</comment>
        <translation>Machine et serveur, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s), %1</source>
        <comment>footer: what is shown; distance of points</comment>
        <translation>
            <numerusform>%n service, %1</numerusform>
            <numerusform>%n services, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>footer: day and time of day</comment>
        <translation>État au %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>footer</comment>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Standing still</source>
        <comment>footer: the charts do not follow</comment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Updated live</source>
        <comment>footer</comment>
        <translation>En direct</translation>
    </message>
</context>
<context>
    <name>ui::pages::ScheduleAside</name>
    <message>
        <source>Run now</source>
        <comment>button: a schedule</comment>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>button: a schedule</comment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Show its backups</source>
        <comment>menu: a schedule</comment>
        <translation>Afficher ses sauvegardes</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <source>Delete schedule…</source>
        <comment>menu</comment>
        <translation>Supprimer la planification…</translation>
    </message>
    <message>
        <source>The month before</source>
        <comment>tool tip</comment>
        <translation>Le mois précédent</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>button: in a calendar</comment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>The next month</source>
        <comment>tool tip</comment>
        <translation>Le mois suivant</translation>
    </message>
    <message>
        <source>%1 is switched on</source>
        <comment>accessible name of a switch; a schedule</comment>
        <translation>%1 est activée</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <comment>tool tip: a schedule</comment>
        <translation>La désactiver</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <comment>tool tip: a schedule</comment>
        <translation>L’activer</translation>
    </message>
    <message>
        <source>Next run</source>
        <comment>detail: of a schedule</comment>
        <translation>Prochain passage</translation>
    </message>
    <message>
        <source>Last run</source>
        <comment>detail: of a schedule</comment>
        <translation>Dernier passage</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>detail: why the last run failed</comment>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>detail: runs of a schedule that were not made</comment>
        <translation>Manqués</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) since the last one</source>
        <translation>
            <numerusform>%n passage depuis le dernier</numerusform>
            <numerusform>%n passages depuis le dernier</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest good</source>
        <comment>detail: the newest good backup of a schedule</comment>
        <translation>Dernière valide</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>detail: how long backups are kept</comment>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>detail</comment>
        <translation>Type</translation>
    </message>
    <message numerus="yes">
        <source>Incremental, a full one after %n</source>
        <comment>type of a schedule&apos;s backups</comment>
        <translation>
            <numerusform>Incrémentielle, une complète après %n</numerusform>
            <numerusform>Incrémentielle, une complète après %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>detail: a restore drill after each run</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>After each run</source>
        <comment>when a drill is made</comment>
        <translation>Après chaque passage</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>format of a day, as QDate has it</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>runs of a day</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs on this day.</source>
        <translation>Rien ne s’exécute ce jour-là.</translation>
    </message>
    <message>
        <source>Show the backup</source>
        <comment>tool tip</comment>
        <translation>Afficher la sauvegarde</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a run of a schedule</comment>
        <translation>à venir</translation>
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
        <translation>Nouvelle planification</translation>
    </message>
    <message>
        <source>Schedules</source>
        <comment>accessible name of the table</comment>
        <translation>Planifications</translation>
    </message>
    <message>
        <source>Create a schedule</source>
        <comment>button</comment>
        <translation>Créer une planification</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Filter schedules</source>
        <comment>placeholder</comment>
        <translation>Filtrer les planifications</translation>
    </message>
    <message>
        <source>Filter schedules</source>
        <comment>accessible name</comment>
        <translation>Filtrer les planifications</translation>
    </message>
    <message>
        <source>Schedules</source>
        <comment>title of the page</comment>
        <translation>Planifications</translation>
    </message>
    <message>
        <source>New schedule</source>
        <comment>command</comment>
        <translation>Nouvelle planification</translation>
    </message>
    <message>
        <source>Run %1 now</source>
        <comment>command; a schedule</comment>
        <translation>Exécuter %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>command; a schedule</comment>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>You may not see schedules</source>
        <comment>title</comment>
        <translation>Vous ne pouvez pas voir les planifications</translation>
    </message>
    <message>
        <source>This server has no schedules</source>
        <comment>title: an older server without the feature</comment>
        <translation>Ce serveur n’a pas de planifications</translation>
    </message>
    <message>
        <source>It is of an older version, which cannot make backups.</source>
        <translation>Sa version est plus ancienne et ne peut pas créer de sauvegardes.</translation>
    </message>
    <message>
        <source>No schedules yet</source>
        <comment>title</comment>
        <translation>Pas encore de planifications</translation>
    </message>
    <message>
        <source>A schedule makes backups by itself, keeps as many as you wish, and warns when one is overdue.</source>
        <translation>Une planification crée des sauvegardes d’elle-même, en conserve autant que vous le souhaitez, et avertit quand l’une est en retard.</translation>
    </message>
    <message>
        <source>No schedule matches</source>
        <comment>title</comment>
        <translation>Aucune planification ne correspond</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Essayez d’autres mots, ou affichez tout.</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n planification</numerusform>
            <numerusform>%n planifications</numerusform>
        </translation>
    </message>
    <message>
        <source>next run %1</source>
        <comment>footer: when</comment>
        <translation>prochain passage %1</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>footer: schedules</comment>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) overdue</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>%n planification en retard</numerusform>
            <numerusform>%n planifications en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Run now</source>
        <comment>menu: a schedule</comment>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>menu: a schedule</comment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <comment>menu: a schedule</comment>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch on</source>
        <comment>menu: a schedule</comment>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Show its backups</source>
        <comment>menu: a schedule</comment>
        <translation>Afficher ses sauvegardes</translation>
    </message>
    <message>
        <source>Delete…</source>
        <comment>menu: a schedule</comment>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <comment>a schedule</comment>
        <translation>%1 a été créée</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>a schedule</comment>
        <translation>%1 a été modifiée</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a schedule&apos;s name</comment>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>No backups are made by it any more, and none of those it made is deleted by itself any more. They stay until you delete them.</source>
        <translation>Elle ne crée plus de sauvegardes, et aucune de celles qu’elle a créées n’est plus supprimée d’elle-même. Elles restent jusqu’à ce que vous les supprimiez.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>button: do not delete</comment>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Delete schedule</source>
        <comment>button</comment>
        <translation>Supprimer la planification</translation>
    </message>
</context>
<context>
    <name>ui::pages::SeriesChip</name>
    <message>
        <source>Shown in the charts. Delete takes it away.</source>
        <comment>of a service</comment>
        <translation>Affiché dans les graphiques. Suppr le retire.</translation>
    </message>
    <message>
        <source>Hidden in the charts. Delete takes it away.</source>
        <comment>of a service</comment>
        <translation>Masqué dans les graphiques. Suppr le retire.</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <comment>tool tip: a service&apos;s name</comment>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Hide %1; with Ctrl hide all others</source>
        <comment>tool tip: a service&apos;s name</comment>
        <translation>Masquer %1&#x202f;; avec Ctrl, masquer tous les autres</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>tool tip: a service&apos;s name</comment>
        <translation>Afficher %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceActions</name>
    <message>
        <source>The server is working on an earlier order.</source>
        <translation>Le serveur traite un ordre précédent.</translation>
    </message>
    <message>
        <source>It is still stopping.</source>
        <translation>Il est encore en cours d’arrêt.</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <comment>why a service cannot be started</comment>
        <translation>Il est déjà actif.</translation>
    </message>
    <message>
        <source>It is stopping already.</source>
        <translation>Il s’arrête déjà.</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>Il n’est pas actif.</translation>
    </message>
    <message>
        <source>It does not run. Start it instead.</source>
        <translation>Il n’est pas actif. Démarrez-le plutôt.</translation>
    </message>
    <message>
        <source>It is just starting or stopping.</source>
        <translation>Il est en cours de démarrage ou d’arrêt.</translation>
    </message>
    <message>
        <source>It is stopping.</source>
        <comment>why a service takes no order</comment>
        <translation>Il s’arrête.</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <comment>service</comment>
        <translation>%1 démarre</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <comment>service</comment>
        <translation>%1 n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <comment>service</comment>
        <translation>%1 s’arrête</translation>
    </message>
    <message>
        <source>%1 could not be stopped</source>
        <comment>service</comment>
        <translation>%1 n’a pas pu être arrêté</translation>
    </message>
    <message>
        <source>%1 is restarting</source>
        <comment>service</comment>
        <translation>%1 redémarre</translation>
    </message>
    <message>
        <source>%1 could not be restarted</source>
        <comment>service</comment>
        <translation>%1 n’a pas pu redémarrer</translation>
    </message>
    <message numerus="yes">
        <source>%1 goes to %n replica(s)</source>
        <comment>service</comment>
        <translation>
            <numerusform>%1 passe à %n réplica</numerusform>
            <numerusform>%1 passe à %n réplicas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be scaled</source>
        <comment>service</comment>
        <translation>%1 n’a pas pu être mis à l’échelle</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>service</comment>
        <translation>%1 a été supprimé</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>service</comment>
        <translation>%1 n’a pas pu être supprimé</translation>
    </message>
    <message>
        <source>The samples could not be added</source>
        <translation>Les exemples n’ont pas pu être ajoutés</translation>
    </message>
    <message>
        <source>This server&apos;s catalogue has no samples</source>
        <translation>Le catalogue de ce serveur n’a pas d’exemples</translation>
    </message>
    <message>
        <source>%1 could not be added</source>
        <comment>service</comment>
        <translation>%1 n’a pas pu être ajouté</translation>
    </message>
    <message>
        <source>Its clients lose the connection.</source>
        <translation>Ses clients perdent la connexion.</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <comment>title of a dialog; a service</comment>
        <translation>Arrêter %1&#x202f;?</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: a service</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <comment>title of a dialog; a service</comment>
        <translation>Redémarrer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>button: a service</comment>
        <translation>Redémarrer</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceBulkBar</name>
    <message>
        <source>Choose none</source>
        <comment>tool tip</comment>
        <translation>Tout désélectionner</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>button: verb and how many of the selected services</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>For %1 of the %2 selected. The others: %3</source>
        <comment>tool tip; the last is a reason</comment>
        <translation>Pour %1 des %2 sélectionnés. Les autres&#xa0;: %3</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button: services</comment>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: services</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>button: services</comment>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>button: services</comment>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceColumns</name>
    <message>
        <source>As the room allows</source>
        <comment>menu: columns</comment>
        <translation>Selon la place</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceConfiguration</name>
    <message>
        <source>Fields</source>
        <comment>how a definition is shown</comment>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <comment>tool tip</comment>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>button: a service</comment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Definition as JSON</source>
        <comment>accessible name</comment>
        <translation>Définition en JSON</translation>
    </message>
    <message>
        <source>The definition was copied, without its secrets</source>
        <translation>La définition a été copiée, sans ses secrets</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>field of a service</comment>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field of a service</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>About</source>
        <comment>field of a service: its description</comment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>field of a service</comment>
        <translation>Catégorie</translation>
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
        <translation>Commande</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>field of a service: working folder</comment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Runs as</source>
        <comment>field of a service</comment>
        <translation>Exécuté comme</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>runtime</comment>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime</comment>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>field of a service</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Replicas</source>
        <comment>field of a service</comment>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>field of a service: when it is restarted</comment>
        <translation>Redémarrage</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>when it is restarted</comment>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when it is restarted</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>After a failure</source>
        <comment>when it is restarted</comment>
        <translation>Après un échec</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>field of a service</comment>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Labels</source>
        <comment>field of a service</comment>
        <translation>Libellés</translation>
    </message>
    <message>
        <source>(read only)</source>
        <comment>volume</comment>
        <translation>(lecture seule)</translation>
    </message>
    <message>
        <source>Volumes</source>
        <comment>field of a service</comment>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Networks</source>
        <comment>field of a service</comment>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>field of a service</comment>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <comment>field of a service</comment>
        <translation>Limite CPU</translation>
    </message>
    <message>
        <source>%1 thousandths of a core</source>
        <comment>CPU limit</comment>
        <translation>%1 millièmes de cœur</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <comment>field of a service</comment>
        <translation>Limite mémoire</translation>
    </message>
    <message>
        <source>Health check</source>
        <comment>field of a service</comment>
        <translation>Contrôle de santé</translation>
    </message>
    <message>
        <source>HTTP %1, every %2 s</source>
        <comment>health check: path and interval</comment>
        <translation>HTTP %1, toutes les %2 s</translation>
    </message>
    <message>
        <source>TCP connection, every %1 s</source>
        <comment>health check: interval</comment>
        <translation>Connexion TCP, toutes les %1 s</translation>
    </message>
    <message>
        <source>Process is alive</source>
        <comment>health check</comment>
        <translation>Processus vivant</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>field of a service: path</comment>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>field of a service</comment>
        <translation>Création</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>field of a service</comment>
        <translation>Modification</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceDetail</name>
    <message>
        <source>Overview</source>
        <comment>tab</comment>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>tab</comment>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>tab</comment>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Exec</source>
        <comment>tab: run a command where the service runs</comment>
        <translation>Exec</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>tab</comment>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>tab</comment>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Parts of the service</source>
        <comment>accessible name of the tabs</comment>
        <translation>Parties du service</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button: a service</comment>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: a service</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>button: a service</comment>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Scale</source>
        <comment>button: a service</comment>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>menu: a service</comment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Show in Logs</source>
        <comment>menu: go to the page of logs</comment>
        <translation>Afficher dans Journaux</translation>
    </message>
    <message>
        <source>Show in Metrics</source>
        <comment>menu: go to the page of metrics</comment>
        <translation>Afficher dans Métriques</translation>
    </message>
    <message>
        <source>Copy id</source>
        <comment>menu</comment>
        <translation>Copier l’id</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <source>Delete service…</source>
        <comment>menu</comment>
        <translation>Supprimer le service…</translation>
    </message>
    <message>
        <source>Config</source>
        <comment>tab: short for configuration</comment>
        <translation>Config</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceExec</name>
    <message>
        <source>Output of commands</source>
        <comment>accessible name</comment>
        <translation>Sortie des commandes</translation>
    </message>
    <message>
        <source>Commands run where the service runs, without a shell. Their output appears here.</source>
        <translation>Les commandes s’exécutent là où tourne le service, sans shell. Leur sortie apparaît ici.</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>accessible name: program with arguments</comment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>button: a command</comment>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Copy the output</source>
        <comment>tool tip</comment>
        <translation>Copier la sortie</translation>
    </message>
    <message>
        <source>Clear the output</source>
        <comment>tool tip</comment>
        <translation>Effacer la sortie</translation>
    </message>
    <message>
        <source>Running…</source>
        <comment>a command</comment>
        <translation>Exécution…</translation>
    </message>
    <message>
        <source>There is no shell: %1 is passed on as it is.</source>
        <comment>signs such as |</comment>
        <translation>Il n’y a pas de shell&#xa0;: %1 est transmis tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n argument(s)</source>
        <comment>a program</comment>
        <translation>
            <numerusform>%1 avec %n argument</numerusform>
            <numerusform>%1 avec %n arguments</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes keep spaces. Up and Down: earlier lines.</source>
        <translation>Les guillemets conservent les espaces. Haut et Bas&#xa0;: lignes antérieures.</translation>
    </message>
    <message>
        <source>… %1 more characters</source>
        <comment>output of a command</comment>
        <translation>… %1 caractères de plus</translation>
    </message>
    <message>
        <source>stderr:</source>
        <comment>the error stream of a command</comment>
        <translation>stderr&#xa0;:</translation>
    </message>
    <message>
        <source>Stopped: it took too long</source>
        <comment>a command</comment>
        <translation>Arrêtée&#xa0;: elle durait trop longtemps</translation>
    </message>
    <message>
        <source>Exit code %1</source>
        <comment>of a command</comment>
        <translation>Code de sortie %1</translation>
    </message>
    <message>
        <source>the output was cut</source>
        <comment>a command</comment>
        <translation>la sortie a été tronquée</translation>
    </message>
    <message>
        <source>Type a command first.</source>
        <translation>Saisissez d’abord une commande.</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceFilterBar</name>
    <message>
        <source>Filter services</source>
        <comment>placeholder</comment>
        <translation>Filtrer les services</translation>
    </message>
    <message>
        <source>Filter services</source>
        <comment>accessible name</comment>
        <translation>Filtrer les services</translation>
    </message>
    <message>
        <source>Words of the name, id, image or labels; also status:error and category:storage</source>
        <comment>tool tip</comment>
        <translation>Mots du nom, de l’id, de l’image ou des libellés&#x202f;; aussi status:error et category:storage</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: services of any status</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>tool tip: choose the columns of the table</comment>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>button: choose the categories that are shown</comment>
        <translation>Catégorie</translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n catégorie</numerusform>
            <numerusform>%n catégories</numerusform>
        </translation>
    </message>
    <message>
        <source>Show some categories only</source>
        <comment>tool tip</comment>
        <translation>N’afficher que certaines catégories</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <comment>tool tip: categories</comment>
        <translation>Affichage&#xa0;: %1</translation>
    </message>
    <message>
        <source>All categories</source>
        <comment>menu</comment>
        <translation>Toutes les catégories</translation>
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
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Readiness</source>
        <comment>health check</comment>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Liveness</source>
        <comment>health check</comment>
        <translation>Vivacité</translation>
    </message>
    <message>
        <source>Check now</source>
        <comment>button: the health of a service</comment>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>This server checks by its own clock only.</source>
        <translation>Ce serveur ne contrôle qu’à son propre rythme.</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>heading</comment>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Needs</source>
        <comment>heading: the services that this one depends on</comment>
        <translation>Dépendances</translation>
    </message>
    <message>
        <source>Show this service</source>
        <comment>tool tip</comment>
        <translation>Afficher ce service</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a relative time</comment>
        <translation>relevé %1</translation>
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
        <translation>Chercher une image plus récente</translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <comment>tool tip</comment>
        <translation>Copier le digest</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>button: bring a newer image</comment>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>The digest was copied</source>
        <translation>Le digest a été copié</translation>
    </message>
    <message>
        <source>Looking for a newer one…</source>
        <comment>an image</comment>
        <translation>Recherche d’une image plus récente…</translation>
    </message>
    <message>
        <source>The engine does not have it yet: it will be pulled at the next start.</source>
        <comment>an image</comment>
        <translation>Le moteur ne l’a pas encore&#xa0;: elle sera récupérée au prochain démarrage.</translation>
    </message>
    <message>
        <source>There is a newer image under this name.</source>
        <translation>Il existe une image plus récente sous ce nom.</translation>
    </message>
    <message>
        <source>Whether there is a newer one is not known: %1</source>
        <comment>why, in the registry&apos;s words</comment>
        <translation>On ne sait pas s’il en existe une plus récente&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is the newest under its name.</source>
        <comment>an image</comment>
        <translation>C’est la plus récente sous ce nom.</translation>
    </message>
    <message>
        <source>Pulls what the name means now. The container that runs is kept until the new one is well; if it does not come up, the service goes back by itself.</source>
        <translation>Récupère l’image que ce nom désigne maintenant. Le conteneur actif est gardé jusqu’à ce que le nouveau soit sain&#x202f;; s’il ne démarre pas, le service revient de lui-même en arrière.</translation>
    </message>
    <message>
        <source>Update the image?</source>
        <comment>title of a dialog</comment>
        <translation>Mettre à jour l’image&#x202f;?</translation>
    </message>
    <message>
        <source>The service is replaced; its clients lose the connection for a moment.</source>
        <translation>Le service est remplacé&#x202f;; ses clients perdent un instant la connexion.</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceIntake</name>
    <message>
        <source>Import</source>
        <comment>button: a menu of ways in which services come in</comment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>From Compose or mcp.json…</source>
        <comment>menu: services of a file</comment>
        <translation>Depuis Compose ou mcp.json…</translation>
    </message>
    <message>
        <source>Adopt containers…</source>
        <comment>menu: containers of others become services</comment>
        <translation>Adopter des conteneurs…</translation>
    </message>
    <message>
        <source>Bring in services from a file or as containers that are there</source>
        <comment>tool tip</comment>
        <translation>Faire entrer des services depuis un fichier ou des conteneurs existants</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>what a command belongs to</comment>
        <translation>Services</translation>
    </message>
    <message>
        <source>Import services from Compose or mcp.json</source>
        <comment>command</comment>
        <translation>Importer des services depuis Compose ou mcp.json</translation>
    </message>
    <message>
        <source>Adopt containers</source>
        <comment>command</comment>
        <translation>Adopter des conteneurs</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were created</source>
        <translation>
            <numerusform>%n service a été créé</numerusform>
            <numerusform>%n services ont été créés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <comment>ids of services</comment>
        <translation>Non importés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is a service now</source>
        <comment>a container</comment>
        <translation>%1 est maintenant un service</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceLogs</name>
    <message>
        <source>Loading…</source>
        <comment>state of a log</comment>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <comment>state of a log</comment>
        <translation>En attente de la connexion</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <comment>state of a log</comment>
        <translation>Rien n’a encore été journalisé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>size of a log</comment>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Following</source>
        <comment>state of a log</comment>
        <translation>Suivi actif</translation>
    </message>
    <message>
        <source>Following paused</source>
        <comment>state of a log</comment>
        <translation>Suivi en pause</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceMenu</name>
    <message>
        <source>Open</source>
        <comment>menu: show the service</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>menu: services</comment>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>menu: services</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>menu: services</comment>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Scale…</source>
        <comment>menu: a service</comment>
        <translation>Mettre à l’échelle…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>menu: a service</comment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Show in Logs</source>
        <comment>menu: go to the page of logs</comment>
        <translation>Afficher dans Journaux</translation>
    </message>
    <message>
        <source>Show in Metrics</source>
        <comment>menu: go to the page of metrics</comment>
        <translation>Afficher dans Métriques</translation>
    </message>
    <message>
        <source>Copy id</source>
        <comment>menu</comment>
        <translation>Copier l’id</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <comment>menu</comment>
        <translation>Copier les ids</translation>
    </message>
    <message>
        <source>Delete…</source>
        <comment>menu: services</comment>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>menu: verb, and how many of the chosen services</comment>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button: services</comment>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: services</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>button: services</comment>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>button: services</comment>
        <translation>Supprimer</translation>
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
        <translation>CPU, pourcentage d’un cœur</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>heading of a chart</comment>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Loading…</source>
        <comment>state of a chart</comment>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <comment>state of a chart</comment>
        <translation>Pas encore de mesures</translation>
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
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>heading</comment>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Startup</source>
        <comment>health check</comment>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Readiness</source>
        <comment>health check</comment>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Liveness</source>
        <comment>health check</comment>
        <translation>Vivacité</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>heading</comment>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>requests a second</comment>
        <translation>Débit</translation>
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
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>CPU limit</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>memory limit</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>This system cannot enforce the limit.</source>
        <translation>Ce système ne peut pas appliquer la limite.</translation>
    </message>
    <message>
        <source>About</source>
        <comment>detail: description of a service</comment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>detail</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>detail</comment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>detail</comment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Runs as</source>
        <comment>detail: process or container</comment>
        <translation>Exécuté comme</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>runtime</comment>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime</comment>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Up for</source>
        <comment>detail: since it was started</comment>
        <translation>Actif depuis</translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>detail: how often it was restarted after a crash</comment>
        <translation>Redémarrages</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>detail</comment>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Networks</source>
        <comment>detail</comment>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>detail</comment>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>Volume</source>
        <comment>detail</comment>
        <translation>Volume</translation>
    </message>
    <message>
        <source>(read only)</source>
        <comment>volume</comment>
        <translation>(lecture seule)</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>detail</comment>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>detail: when it was last changed</comment>
        <translation>Modification</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServicePicker</name>
    <message>
        <source>Choose services</source>
        <comment>accessible name of a list that opens</comment>
        <translation>Choisir des services</translation>
    </message>
    <message>
        <source>Filter services</source>
        <comment>placeholder</comment>
        <translation>Filtrer les services</translation>
    </message>
    <message>
        <source>Filter services</source>
        <comment>accessible name</comment>
        <translation>Filtrer les services</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>accessible name of a list</comment>
        <translation>Services</translation>
    </message>
    <message>
        <source>There are no services yet</source>
        <comment>foot of a list</comment>
        <translation>Pas encore de services</translation>
    </message>
    <message>
        <source>No service matches</source>
        <comment>foot of a list</comment>
        <translation>Aucun service ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen, which is the most</source>
        <comment>foot of a list of services</comment>
        <translation>
            <numerusform>%n choisi, le maximum</numerusform>
            <numerusform>%n choisis, le maximum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>foot of a list of services</comment>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::ServicesPage</name>
    <message>
        <source>New service</source>
        <comment>button</comment>
        <translation>Nouveau service</translation>
    </message>
    <message>
        <source>Describe a new service (%1)</source>
        <comment>tool tip; a key</comment>
        <translation>Décrire un nouveau service (%1)</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>accessible name of the table</comment>
        <translation>Services</translation>
    </message>
    <message>
        <source>Add sample services</source>
        <comment>button</comment>
        <translation>Ajouter des services d’exemple</translation>
    </message>
    <message>
        <source>Import a file</source>
        <comment>button: services of a Compose file or mcp.json</comment>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>title of the page</comment>
        <translation>Services</translation>
    </message>
    <message>
        <source>New service</source>
        <comment>command</comment>
        <translation>Nouveau service</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>command; a service</comment>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Scale %1…</source>
        <comment>command; a service</comment>
        <translation>Mettre %1 à l’échelle…</translation>
    </message>
    <message>
        <source>Delete %1…</source>
        <comment>command; a service</comment>
        <translation>Supprimer %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are starting</source>
        <translation>
            <numerusform>%n service démarre</numerusform>
            <numerusform>%n services démarrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are stopping</source>
        <translation>
            <numerusform>%n service s’arrête</numerusform>
            <numerusform>%n services s’arrêtent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are restarting</source>
        <translation>
            <numerusform>%n service redémarre</numerusform>
            <numerusform>%n services redémarrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were deleted</source>
        <translation>
            <numerusform>%n service a été supprimé</numerusform>
            <numerusform>%n services ont été supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was created</source>
        <comment>service</comment>
        <translation>%1 a été créé</translation>
    </message>
    <message>
        <source>It could not be started</source>
        <translation>Il n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>%1 was changed. What it runs with changes at its next start.</source>
        <comment>service</comment>
        <translation>%1 a été modifié. Ce qui concerne son exécution change à son prochain démarrage.</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>service</comment>
        <translation>%1 a été modifié</translation>
    </message>
    <message>
        <source>You may not see services</source>
        <comment>title</comment>
        <translation>Vous ne pouvez pas voir les services</translation>
    </message>
    <message>
        <source>No services yet</source>
        <comment>title</comment>
        <translation>Pas encore de services</translation>
    </message>
    <message>
        <source>A service is an MCP server that is kept running here, with its log, its health and its figures. Describe your own, or begin with samples from the catalogue.</source>
        <translation>Un service est un serveur MCP maintenu actif ici, avec son journal, sa santé et ses chiffres. Décrivez le vôtre, ou commencez par des exemples du catalogue.</translation>
    </message>
    <message>
        <source>No service matches</source>
        <comment>title</comment>
        <translation>Aucun service ne correspond</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Essayez d’autres mots, ou affichez tout.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) failed</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>%n service en échec</numerusform>
            <numerusform>%n services en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n service(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 sur %n service</numerusform>
            <numerusform>%1 sur %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>footer: services</comment>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::StateBar</name>
    <message>
        <source>Services by state</source>
        <comment>accessible name of a bar</comment>
        <translation>Services par état</translation>
    </message>
</context>
<context>
    <name>ui::pages::UsersPage</name>
    <message>
        <source>New user</source>
        <comment>button</comment>
        <translation>Nouvel utilisateur</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>accessible name of the table</comment>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>title of the page</comment>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Filter users</source>
        <comment>placeholder</comment>
        <translation>Filtrer les utilisateurs</translation>
    </message>
    <message>
        <source>Words of the name, e-mail or id</source>
        <comment>tool tip</comment>
        <translation>Mots du nom, de l’e-mail ou de l’id</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>accessible name: only people with it</comment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>All roles</source>
        <comment>filter</comment>
        <translation>Tous les rôles</translation>
    </message>
    <message>
        <source>New user…</source>
        <comment>command</comment>
        <translation>Nouvel utilisateur…</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <comment>command; a person</comment>
        <translation>Modifier %1…</translation>
    </message>
    <message>
        <source>Disable %1…</source>
        <comment>command; a person</comment>
        <translation>Désactiver %1…</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <comment>command; a person</comment>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>Delete %1…</source>
        <comment>command; a person</comment>
        <translation>Supprimer %1…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>menu: a person</comment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <comment>menu: a person</comment>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Enable</source>
        <comment>menu: a person</comment>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Take off the second factor…</source>
        <comment>menu: of a person</comment>
        <translation>Retirer le second facteur…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <comment>menu: a person</comment>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>%1 was made, but the welcome mail was not sent: %2</source>
        <comment>a person, why</comment>
        <translation>Le compte %1 a été créé, mais l’e-mail de bienvenue n’a pas été envoyé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was made, and a welcome mail sent</source>
        <comment>a person</comment>
        <translation>Le compte %1 a été créé, et un e-mail de bienvenue envoyé</translation>
    </message>
    <message>
        <source>%1 was made</source>
        <comment>a person</comment>
        <translation>Le compte %1 a été créé</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>a person</comment>
        <translation>Le compte %1 a été modifié</translation>
    </message>
    <message>
        <source>You may not see people</source>
        <comment>title</comment>
        <translation>Vous ne pouvez pas voir les utilisateurs</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <comment>title</comment>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Make an account for each person, with the roles that they need.</source>
        <translation>Créez un compte pour chaque personne, avec les rôles nécessaires.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <comment>title</comment>
        <translation>Aucun utilisateur ne correspond</translation>
    </message>
    <message>
        <source>Try other words, or look at everybody.</source>
        <translation>Essayez d’autres mots, ou affichez tout le monde.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 sur %n utilisateur</numerusform>
            <numerusform>%1 sur %n utilisateurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shell::AboutDialog</name>
    <message>
        <source>About MCP Console</source>
        <comment>title of a dialog</comment>
        <translation>À propos de MCP Console</translation>
    </message>
    <message>
        <source>MCP Console</source>
        <comment>the product</comment>
        <translation>MCP Console</translation>
    </message>
    <message>
        <source>Runs servers of the Model Context Protocol and lets you watch them. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Exécute des serveurs du Model Context Protocol et vous permet de les surveiller. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure&#x202f;; fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Licences</source>
        <comment>accessible name</comment>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <comment>heading</comment>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <comment>link</comment>
        <translation>Retour à la liste</translation>
    </message>
</context>
<context>
    <name>ui::shell::AccountRow</name>
    <message>
        <source>Servers and account</source>
        <comment>tool tip</comment>
        <translation>Serveurs et compte</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>account row</comment>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>menu: of servers</comment>
        <translation>Serveur local</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <comment>menu</comment>
        <translation>Se connecter à un serveur…</translation>
    </message>
    <message>
        <source>Manage servers…</source>
        <comment>menu</comment>
        <translation>Gérer les serveurs…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>menu</comment>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>menu: a saved server</comment>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>New window</source>
        <comment>menu</comment>
        <translation>Nouvelle fenêtre</translation>
    </message>
</context>
<context>
    <name>ui::shell::Activity</name>
    <message>
        <source>The local server is starting</source>
        <comment>under way</comment>
        <translation>Le serveur local démarre</translation>
    </message>
    <message>
        <source>The local server is stopping</source>
        <comment>under way</comment>
        <translation>Le serveur local s’arrête</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <comment>service; under way</comment>
        <translation>%1 démarre</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <comment>service; under way</comment>
        <translation>%1 s’arrête</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: of something under way</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 could not be stopped</source>
        <comment>service</comment>
        <translation>%1 n’a pas pu être arrêté</translation>
    </message>
    <message>
        <source>%1 could not be cancelled</source>
        <comment>what is under way: &apos;Backing up nightly&apos;</comment>
        <translation>Impossible d’annuler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 could not be downloaded</source>
        <comment>a backup</comment>
        <translation>Impossible de télécharger %1</translation>
    </message>
    <message>
        <source>%1 could not be uploaded</source>
        <comment>a backup</comment>
        <translation>Impossible d’envoyer %1</translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <comment>a backup, a file</comment>
        <translation>%1 est dans %2</translation>
    </message>
</context>
<context>
    <name>ui::shell::ActivityPanel</name>
    <message>
        <source>What happened lately</source>
        <comment>accessible name: drops down from the bell</comment>
        <translation>Activité récente</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>something under way; time of day</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>heading</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Lately</source>
        <comment>heading: what happened</comment>
        <translation>Récemment</translation>
    </message>
    <message>
        <source>Results of what you do, and failures of services, are kept here while the console runs.</source>
        <translation>Les résultats de vos actions et les échecs des services sont gardés ici tant que la console est ouverte.</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button: empties a list</comment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Show the service</source>
        <comment>tool tip</comment>
        <translation>Afficher le service</translation>
    </message>
</context>
<context>
    <name>ui::shell::BellButton</name>
    <message>
        <source>What happened lately</source>
        <comment>tool tip: the bell</comment>
        <translation>Activité récente</translation>
    </message>
    <message numerus="yes">
        <source>%n new failure(s)</source>
        <comment>the bell</comment>
        <translation>
            <numerusform>%n nouvel échec</numerusform>
            <numerusform>%n nouveaux échecs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shell::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <comment>placeholder: command palette</comment>
        <translation>Rechercher ou exécuter une commande</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <comment>accessible name: command palette</comment>
        <translation>Rechercher ou exécuter une commande</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>accessible name: what the command palette found</comment>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Searching…</source>
        <comment>command palette</comment>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <comment>command palette</comment>
        <translation>Rien ne s’appelle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 to run · %2 to close</source>
        <comment>foot of the command palette; names of keys</comment>
        <translation>%1 pour exécuter · %2 pour fermer</translation>
    </message>
</context>
<context>
    <name>ui::shell::ConnectionsDialog</name>
    <message>
        <source>The keychain is locked. Until it is unlocked, a password is kept for this run only, and asked for in the next.</source>
        <translation>Le trousseau est verrouillé. Tant qu’il l’est, un mot de passe n’est conservé que pour cette exécution, et redemandé à la suivante.</translation>
    </message>
    <message>
        <source>There is no keychain here. A password is kept for this run only, and asked for in the next; it is never written to a file.</source>
        <translation>Il n’y a pas de trousseau ici. Un mot de passe n’est conservé que pour cette exécution, et redemandé à la suivante&#x202f;; il n’est jamais écrit dans un fichier.</translation>
    </message>
    <message>
        <source>Servers</source>
        <comment>title of a dialog</comment>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <comment>button</comment>
        <translation>Ajouter un serveur…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Passwords are kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>Les mots de passe sont conservés dans le trousseau de cet ordinateur et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>name of the connection</comment>
        <translation>Serveur local</translation>
    </message>
    <message>
        <source>Runs on this computer</source>
        <comment>the local server</comment>
        <translation>Tourne sur cet ordinateur</translation>
    </message>
    <message>
        <source>trusted by you</source>
        <comment>of a connection: its certificate</comment>
        <translation>approuvé par vous</translation>
    </message>
    <message>
        <source>Shown now</source>
        <comment>of a connection</comment>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <comment>button: another server</comment>
        <translation>Basculer</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <comment>accessible name; a server</comment>
        <translation>Basculer vers %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>tool tip; a server</comment>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>tool tip; a server</comment>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <comment>a server</comment>
        <translation>Retirer %1 de la liste&#x202f;?</translation>
    </message>
    <message>
        <source>Its password is removed from the keychain too. Nothing changes on the server.</source>
        <translation>Son mot de passe est aussi retiré du trousseau. Rien ne change sur le serveur.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>button</comment>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Open %1 in a new window</source>
        <comment>tool tip; a server</comment>
        <translation>Ouvrir %1 dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>how a server does: not known yet</comment>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>how a server does</comment>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Not reached</source>
        <comment>how a server does</comment>
        <translation>Injoignable</translation>
    </message>
</context>
<context>
    <name>ui::shell::FactsDialog</name>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <comment>keys</comment>
        <translation>Aller à une page</translation>
    </message>
    <message>
        <source>Through the tabs of the details</source>
        <comment>keys</comment>
        <translation>Parcourir les onglets des détails</translation>
    </message>
    <message>
        <source>Tab, arrows, Space, Enter</source>
        <comment>keys</comment>
        <translation>Tab, flèches, Espace, Entrée</translation>
    </message>
    <message>
        <source>Reach and use everything without a pointer</source>
        <comment>keys</comment>
        <translation>Tout atteindre et utiliser sans pointeur</translation>
    </message>
</context>
<context>
    <name>ui::shell::GuideDialog</name>
    <message>
        <source>Guide</source>
        <comment>title of a dialog</comment>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Guide</source>
        <comment>accessible name</comment>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>ui::shell::LocalRetention</name>
    <message>
        <source>Keep log lines for</source>
        <comment>label: of the local server</comment>
        <translation>Conserver le journal</translation>
    </message>
    <message>
        <source> days</source>
        <comment>suffix of a number</comment>
        <translation> jours</translation>
    </message>
    <message>
        <source>Most of one service</source>
        <comment>label: how much log text is kept</comment>
        <translation>Maximum par service</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>suffix of a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Keep samples for</source>
        <comment>label: of the local server</comment>
        <translation>Conserver les mesures</translation>
    </message>
    <message>
        <source>Part of the server&apos;s own configuration. How long backups are kept is said by each schedule.</source>
        <translation>Fait partie de la configuration du serveur lui-même. La durée de conservation des sauvegardes est fixée par chaque planification.</translation>
    </message>
    <message>
        <source>Start the local server and open it in this window to change this.</source>
        <translation>Démarrez le serveur local et ouvrez-le dans cette fenêtre pour modifier ceci.</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>Le serveur est en cours d’interrogation.</translation>
    </message>
    <message>
        <source>This server does not have it.</source>
        <translation>Ce serveur n’en dispose pas.</translation>
    </message>
</context>
<context>
    <name>ui::shell::LocalServerCard</name>
    <message>
        <source>Local server</source>
        <comment>card</comment>
        <translation>Serveur local</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>accessible name of the switch</comment>
        <translation>Serveur local</translation>
    </message>
    <message>
        <source>Log, settings and folder of the local server</source>
        <comment>tool tip</comment>
        <translation>Journal, paramètres et dossier du serveur local</translation>
    </message>
    <message>
        <source>Show its log</source>
        <comment>menu: local server</comment>
        <translation>Afficher son journal</translation>
    </message>
    <message>
        <source>Open its data folder</source>
        <comment>menu: local server</comment>
        <translation>Ouvrir son dossier de données</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>menu: local server</comment>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button: look at the local server</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Stop the local server</source>
        <comment>tool tip</comment>
        <translation>Arrêter le serveur local</translation>
    </message>
    <message>
        <source>Start the local server</source>
        <comment>tool tip</comment>
        <translation>Démarrer le serveur local</translation>
    </message>
    <message>
        <source>Runs services on this computer</source>
        <translation>Exécute des services sur cet ordinateur</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>state of the local server</comment>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Starting…</source>
        <comment>state of the local server</comment>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Its services are stopped in order</source>
        <translation>Ses services sont arrêtés dans l’ordre</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>state of the local server</comment>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Could not start</source>
        <comment>state of the local server</comment>
        <translation>Échec du démarrage</translation>
    </message>
    <message>
        <source>Port %1 · just started</source>
        <comment>local server</comment>
        <translation>Port %1 · vient de démarrer</translation>
    </message>
    <message>
        <source>Port %1 · up %2 min</source>
        <comment>local server</comment>
        <translation>Port %1 · actif depuis %2 min</translation>
    </message>
    <message>
        <source>Port %1 · up %2</source>
        <comment>local server; duration</comment>
        <translation>Port %1 · actif depuis %2</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of the local server</comment>
        <translation>Actif</translation>
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
        <translation>Protection</translation>
    </message>
    <message>
        <source>Administration</source>
        <comment>section of the side bar: people, keys, configuration</comment>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Try now</source>
        <comment>button: to connect</comment>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>of commands</comment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Start the local server</source>
        <comment>command</comment>
        <translation>Démarrer le serveur local</translation>
    </message>
    <message>
        <source>Stop the local server</source>
        <comment>command</comment>
        <translation>Arrêter le serveur local</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>of commands</comment>
        <translation>Serveur local</translation>
    </message>
    <message>
        <source>Show the log of the local server</source>
        <comment>command</comment>
        <translation>Afficher le journal du serveur local</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <comment>command</comment>
        <translation>Ouvrir le dossier de données</translation>
    </message>
    <message>
        <source>Settings of the local server</source>
        <comment>command</comment>
        <translation>Paramètres du serveur local</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <comment>command</comment>
        <translation>Se connecter à un serveur…</translation>
    </message>
    <message>
        <source>Manage servers…</source>
        <comment>command</comment>
        <translation>Gérer les serveurs…</translation>
    </message>
    <message>
        <source>What happened lately</source>
        <comment>command</comment>
        <translation>Activité récente</translation>
    </message>
    <message>
        <source>Your profile…</source>
        <comment>command</comment>
        <translation>Votre profil…</translation>
    </message>
    <message>
        <source>Light theme</source>
        <comment>command</comment>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <comment>command</comment>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <comment>command</comment>
        <translation>Thème du système</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>command</comment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Guide</source>
        <comment>command</comment>
        <translation>Guide</translation>
    </message>
    <message>
        <source>About MCP Console</source>
        <comment>command</comment>
        <translation>À propos de MCP Console</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>command</comment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Your profile…</source>
        <comment>menu</comment>
        <translation>Votre profil…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>menu</comment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>menu: theme</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>menu: theme</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>menu: theme</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Guide</source>
        <comment>menu</comment>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>menu</comment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About MCP Console</source>
        <comment>menu</comment>
        <translation>À propos de MCP Console</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>title of the page</comment>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <comment>button</comment>
        <translation>Voir le certificat…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>title of a dialog</comment>
        <translation>Raccourcis clavier</translation>
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
        <translation>Connecté à</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) will be stopped with it, and start again with its next start.</source>
        <translation>
            <numerusform>%n service sera arrêté avec lui, et redémarrera à son prochain démarrage.</numerusform>
            <numerusform>%n services seront arrêtés avec lui, et redémarreront à son prochain démarrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it running</source>
        <comment>button</comment>
        <translation>Le laisser actif</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <comment>button</comment>
        <translation>Arrêter le serveur</translation>
    </message>
    <message>
        <source>New window</source>
        <comment>command</comment>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>command</comment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>menu</comment>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Stop the local server?</source>
        <comment>title</comment>
        <translation>Arrêter le serveur local&#x202f;?</translation>
    </message>
    <message>
        <source>%1 – MCP Console</source>
        <comment>title of the window; name of a server</comment>
        <translation>%1 – MCP Console</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s rate limit is reached. What is asked for goes on in %n second(s).</source>
        <translation>
            <numerusform>La limite de requêtes du serveur est atteinte. Les demandes reprennent dans %n seconde.</numerusform>
            <numerusform>La limite de requêtes du serveur est atteinte. Les demandes reprennent dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you see is as of %1, %2.</source>
        <comment>time of day; how long ago that is</comment>
        <translation>Ce que vous voyez date de %1, %2.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <comment>button</comment>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>This window changes its language as soon as what you began in it is done.</source>
        <comment>a dialog, or gathered changes</comment>
        <translation>Cette fenêtre changera de langue dès que ce que vous y avez commencé sera terminé.</translation>
    </message>
</context>
<context>
    <name>ui::shell::NoticeDesk</name>
    <message numerus="yes">
        <source>%n service(s) failed</source>
        <comment>title of a notification</comment>
        <translation>
            <numerusform>%n service en échec</numerusform>
            <numerusform>%n services en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup job(s) failed</source>
        <comment>title of a notification</comment>
        <translation>
            <numerusform>%n tâche de sauvegarde en échec</numerusform>
            <numerusform>%n tâches de sauvegarde en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup schedule(s) overdue</source>
        <comment>title of a notification</comment>
        <translation>
            <numerusform>%n planification de sauvegarde en retard</numerusform>
            <numerusform>%n planifications de sauvegarde en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection lost</source>
        <comment>title of a notification</comment>
        <translation>Connexion perdue</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of things</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>names of things; a server</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ui::shell::PaletteEntries</name>
    <message>
        <source>Go to %1</source>
        <comment>command; a page</comment>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Service · %1</source>
        <comment>command; its status</comment>
        <translation>Service · %1</translation>
    </message>
    <message>
        <source>Logs of %1</source>
        <comment>command; service</comment>
        <translation>Journaux de %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <comment>command; service</comment>
        <translation>Démarrer %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <comment>command; service</comment>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <comment>command; service</comment>
        <translation>Redémarrer %1</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <comment>command; a server</comment>
        <translation>Basculer vers %1</translation>
    </message>
    <message>
        <source>the local server</source>
        <comment>command: switch to it</comment>
        <translation>le serveur local</translation>
    </message>
</context>
<context>
    <name>ui::shell::Preferences</name>
    <message>
        <source>A service failed</source>
        <comment>kind of notification</comment>
        <translation>Un service a échoué</translation>
    </message>
    <message>
        <source>A backup failed</source>
        <comment>kind of notification</comment>
        <translation>Une sauvegarde a échoué</translation>
    </message>
    <message>
        <source>A backup is overdue</source>
        <comment>kind of notification</comment>
        <translation>Une sauvegarde est en retard</translation>
    </message>
    <message>
        <source>The connection to a server was lost</source>
        <comment>kind of notification</comment>
        <translation>La connexion à un serveur a été perdue</translation>
    </message>
</context>
<context>
    <name>ui::shell::SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <comment>button: opens the command palette</comment>
        <translation>Rechercher ou exécuter une commande</translation>
    </message>
</context>
<context>
    <name>ui::shell::ServerLogDialog</name>
    <message>
        <source>Log of the local server</source>
        <comment>title of a dialog</comment>
        <translation>Journal du serveur local</translation>
    </message>
    <message>
        <source>What the server itself says, since the console was started.</source>
        <translation>Ce que dit le serveur lui-même, depuis l’ouverture de la console.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <comment>button: of a log</comment>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <comment>button</comment>
        <translation>Ouvrir le dossier de données</translation>
    </message>
    <message>
        <source>Log of the local server</source>
        <comment>accessible name</comment>
        <translation>Journal du serveur local</translation>
    </message>
    <message>
        <source>The server has said nothing yet.</source>
        <translation>Le serveur n’a encore rien dit.</translation>
    </message>
</context>
<context>
    <name>ui::shell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <comment>title of a dialog</comment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <comment>accessible name</comment>
        <translation>Sections des paramètres</translation>
    </message>
    <message>
        <source>What you choose counts at once.</source>
        <comment>below the settings</comment>
        <translation>Vos choix s’appliquent aussitôt.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>section of the settings</comment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>label</comment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <comment>density</comment>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>density</comment>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Density</source>
        <comment>label</comment>
        <translation>Densité</translation>
    </message>
    <message>
        <source>How much room each row of a table takes.</source>
        <translation>La place que prend chaque ligne d’un tableau.</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <comment>time of day</comment>
        <translation>Selon la langue</translation>
    </message>
    <message>
        <source>24 hours: 18:30</source>
        <comment>time of day</comment>
        <translation>24 heures&#xa0;: 18:30</translation>
    </message>
    <message>
        <source>12 hours: 6:30 PM</source>
        <comment>time of day</comment>
        <translation>12 heures&#xa0;: 6:30 PM</translation>
    </message>
    <message>
        <source>Time of day</source>
        <comment>label</comment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Logs and charts always count 24 hours.</source>
        <translation>Les journaux et les graphiques comptent toujours sur 24 heures.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>label</comment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <comment>section of the settings</comment>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>The usual keys: %1</source>
        <comment>tool tip</comment>
        <translation>Touches par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>These keys do something already: %1. The ones before stay.</source>
        <comment>keys; what they do</comment>
        <translation>Ces touches ont déjà une fonction&#xa0;: %1. Les précédentes restent.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <comment>section of the settings</comment>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Told by the desktop while no window of the console shows it. What happened stands behind the bell in any case.</source>
        <translation>Signalées par le bureau quand aucune fenêtre de la console ne les montre. Dans tous les cas, ce qui s’est passé figure derrière la cloche.</translation>
    </message>
    <message>
        <source>Show an icon in the notification area</source>
        <comment>check box</comment>
        <translation>Afficher une icône dans la zone de notification</translation>
    </message>
    <message>
        <source>It tells how the servers that are open do, and leads back to their windows.</source>
        <translation>Elle indique l’état des serveurs ouverts et ramène à leurs fenêtres.</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>section of the settings</comment>
        <translation>Serveur local</translation>
    </message>
    <message>
        <source>Any free port</source>
        <comment>port 0</comment>
        <translation>Tout port libre</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>label</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Counts from the next start of the server. When the port is taken, a free one is used.</source>
        <translation>S’applique au prochain démarrage du serveur. Si le port est pris, un port libre est utilisé.</translation>
    </message>
    <message>
        <source>When the port is taken, a free one is used.</source>
        <translation>Si le port est pris, un port libre est utilisé.</translation>
    </message>
    <message>
        <source>As it was left</source>
        <comment>when to start the local server</comment>
        <translation>Comme à la fermeture</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>when to start the local server</comment>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when to start the local server</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Start with the console</source>
        <comment>label</comment>
        <translation>Démarrer avec la console</translation>
    </message>
    <message>
        <source>Data folder</source>
        <comment>accessible name</comment>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>button: a folder</comment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button: a folder</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Data folder</source>
        <comment>label</comment>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Everything that the local server keeps: services, logs, samples, secrets (sealed). Another folder counts from the server&apos;s next start, and begins empty: nothing is moved.</source>
        <translation>Tout ce que le serveur local conserve&#xa0;: services, journaux, mesures, secrets (scellés). Un autre dossier s’applique au prochain démarrage du serveur, et commence vide&#xa0;: rien n’est déplacé.</translation>
    </message>
    <message>
        <source>Data folder of the local server</source>
        <comment>title of a dialog</comment>
        <translation>Dossier de données du serveur local</translation>
    </message>
    <message>
        <source>Give a whole path, from the root on.</source>
        <translation>Indiquez un chemin complet, depuis la racine.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>C’est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>section of the settings</comment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>proxy</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <comment>proxy</comment>
        <translation>Proxy HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <comment>proxy</comment>
        <translation>Proxy SOCKS 5</translation>
    </message>
    <message>
        <source>Proxy</source>
        <comment>label</comment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Servers on this computer are always reached directly.</source>
        <translation>Les serveurs de cet ordinateur sont toujours joints directement.</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <comment>accessible name</comment>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <comment>accessible name</comment>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>Host and port</source>
        <comment>label: of a proxy</comment>
        <translation>Hôte et port</translation>
    </message>
    <message>
        <source>A proxy that asks for a password has to be set in the system.</source>
        <translation>Un proxy qui demande un mot de passe doit être configuré dans le système.</translation>
    </message>
    <message>
        <source>This is no name of a host. What was before stays.</source>
        <translation>Ce n’est pas un nom d’hôte. L’ancien reste.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>motion</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>motion</comment>
        <translation>Complètes</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>motion</comment>
        <translation>Réduites</translation>
    </message>
    <message>
        <source>Motion</source>
        <comment>label</comment>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Reduced: nothing turns or glides.</source>
        <translation>Réduites&#xa0;: rien ne tourne ni ne glisse.</translation>
    </message>
    <message>
        <source>A window in which something is begun follows when that is done.</source>
        <translation>Une fenêtre où quelque chose est commencé suivra quand ce sera terminé.</translation>
    </message>
</context>
<context>
    <name>ui::shell::ShortcutTable</name>
    <message>
        <source>Search, or run a command</source>
        <comment>keys</comment>
        <translation>Rechercher, ou exécuter une commande</translation>
    </message>
    <message>
        <source>Describe a new service</source>
        <comment>keys</comment>
        <translation>Décrire un nouveau service</translation>
    </message>
    <message>
        <source>Search or filter on the page</source>
        <comment>keys</comment>
        <translation>Rechercher ou filtrer dans la page</translation>
    </message>
    <message>
        <source>Fetch what is shown anew</source>
        <comment>keys</comment>
        <translation>Actualiser ce qui est affiché</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>keys</comment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>keys</comment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Open another window</source>
        <comment>keys</comment>
        <translation>Ouvrir une autre fenêtre</translation>
    </message>
    <message>
        <source>Close the window</source>
        <comment>keys</comment>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>keys</comment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <comment>keys</comment>
        <translation>Ouvrir le guide</translation>
    </message>
    <message>
        <source>Quit: close all windows</source>
        <comment>keys</comment>
        <translation>Quitter&#xa0;: fermer toutes les fenêtres</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <comment>keys</comment>
        <translation>Aller à une page</translation>
    </message>
    <message>
        <source>Through the tabs of the details</source>
        <comment>keys</comment>
        <translation>Parcourir les onglets des détails</translation>
    </message>
    <message>
        <source>Editing a text</source>
        <comment>keys</comment>
        <translation>Édition d’un texte</translation>
    </message>
</context>
<context>
    <name>ui::shell::Standing</name>
    <message>
        <source>Not connected</source>
        <comment>how a server does</comment>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Healthy</source>
        <comment>how a server does</comment>
        <translation>Sain</translation>
    </message>
    <message>
        <source>Services have failed</source>
        <comment>how a server does</comment>
        <translation>Des services ont échoué</translation>
    </message>
    <message>
        <source>Not reached</source>
        <comment>how a server does</comment>
        <translation>Injoignable</translation>
    </message>
</context>
<context>
    <name>ui::shell::TaskButton</name>
    <message numerus="yes">
        <source>%n running</source>
        <comment>button: so many things are under way</comment>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) under way</source>
        <comment>accessible name</comment>
        <translation>
            <numerusform>%n opération en cours</numerusform>
            <numerusform>%n opérations en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shell::WelcomePage</name>
    <message>
        <source>Start with sample services</source>
        <comment>button</comment>
        <translation>Commencer avec des services d’exemple</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <comment>button</comment>
        <translation>Se connecter à un serveur…</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <comment>button</comment>
        <translation>Lire le guide</translation>
    </message>
    <message>
        <source>The local server could not start</source>
        <comment>title</comment>
        <translation>Le serveur local n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The local server is starting</source>
        <comment>title</comment>
        <translation>Le serveur local démarre</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <comment>button</comment>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>The local server is stopping</source>
        <comment>title</comment>
        <translation>Le serveur local s’arrête</translation>
    </message>
    <message>
        <source>Its services are stopped in order.</source>
        <translation>Ses services sont arrêtés dans l’ordre.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>button</comment>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>The local server is running</source>
        <comment>title</comment>
        <translation>Le serveur local est actif</translation>
    </message>
    <message>
        <source>Open it to see its services.</source>
        <translation>Ouvrez-le pour voir ses services.</translation>
    </message>
    <message>
        <source>Open the local server</source>
        <comment>button</comment>
        <translation>Ouvrir le serveur local</translation>
    </message>
    <message>
        <source>Run MCP servers from here</source>
        <comment>title</comment>
        <translation>Exécutez des serveurs MCP depuis ici</translation>
    </message>
    <message>
        <source>Switch the local server on to run them on this computer, or connect to a server that runs elsewhere. You can change between them at any time.</source>
        <translation>Démarrez le serveur local pour les exécuter sur cet ordinateur, ou connectez-vous à un serveur qui tourne ailleurs. Vous pouvez passer de l’un à l’autre à tout moment.</translation>
    </message>
    <message>
        <source>Start the local server</source>
        <comment>button</comment>
        <translation>Démarrer le serveur local</translation>
    </message>
</context>
<context>
    <name>ui::widgets::ChartView</name>
    <message>
        <source>no value</source>
        <comment>of a curve at a time</comment>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on an axis; the letters of QDateTime</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>two times and how long it is from one to the other</comment>
        <translation>%1 à %2, %3</translation>
    </message>
    <message>
        <source>max %1</source>
        <comment>highest sample of a step</comment>
        <translation>max %1</translation>
    </message>
    <message>
        <source>now %1, between %2 and %3</source>
        <comment>of a curve: its latest, lowest and highest value</comment>
        <translation>maintenant %1, entre %2 et %3</translation>
    </message>
    <message>
        <source>Over %1: %2</source>
        <comment>a stretch of time; what curves showed in it</comment>
        <translation>Sur %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Environment</name>
    <message>
        <source>None</source>
        <comment>colour of an environment</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Blue</source>
        <comment>colour of an environment</comment>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Teal</source>
        <comment>colour of an environment</comment>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <source>Orange</source>
        <comment>colour of an environment</comment>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Violet</source>
        <comment>colour of an environment</comment>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Red</source>
        <comment>colour of an environment</comment>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Gray</source>
        <comment>colour of an environment</comment>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Protected</source>
        <comment>an environment</comment>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>Read-only</source>
        <comment>an environment</comment>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>As usual</source>
        <comment>how careful the console is with an environment</comment>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Whatever destroys something asks for the name of this environment first.</source>
        <translation>Toute destruction demande d’abord le nom de cet environnement.</translation>
    </message>
    <message>
        <source>The console sends no change to this environment.</source>
        <translation>La console n’envoie aucune modification à cet environnement.</translation>
    </message>
</context>
<context>
    <name>ui::widgets::LevelChip</name>
    <message>
        <source>Click to hide lines of this level</source>
        <comment>tool tip</comment>
        <translation>Cliquez pour masquer les lignes de ce niveau</translation>
    </message>
    <message>
        <source>Hidden; click to show lines of this level</source>
        <comment>tool tip</comment>
        <translation>Masqué&#x202f;; cliquez pour afficher les lignes de ce niveau</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>accessible description of a log level</comment>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::widgets::LogTimeline</name>
    <message>
        <source>Lines over time</source>
        <comment>accessible name of the strip over the log</comment>
        <translation>Lignes au fil du temps</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>tool tip of the strip over the log</comment>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <comment>tool tip of the strip over the log</comment>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>tool tip of the strip over the log</comment>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on an axis; the letters of QDateTime</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>ui::widgets::LogView</name>
    <message>
        <source>Log</source>
        <comment>accessible name</comment>
        <translation>Journal</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <comment>button: leads to lines that arrived while reading back</comment>
        <translation>
            <numerusform>%n nouvelle ligne</numerusform>
            <numerusform>%n nouvelles lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest lines</source>
        <comment>button: leads to the end of the log</comment>
        <translation>Dernières lignes</translation>
    </message>
    <message>
        <source>Replica %1</source>
        <comment>tool tip of a log line</comment>
        <translation>Réplica %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>menu</comment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with time and level</source>
        <comment>menu</comment>
        <translation>Copier avec l’heure et le niveau</translation>
    </message>
    <message>
        <source>Copy this value</source>
        <comment>menu: of a field</comment>
        <translation>Copier cette valeur</translation>
    </message>
    <message>
        <source>Search for this value</source>
        <comment>menu: of a field</comment>
        <translation>Rechercher cette valeur</translation>
    </message>
    <message>
        <source>Search for the selection</source>
        <comment>menu</comment>
        <translation>Rechercher la sélection</translation>
    </message>
    <message>
        <source>Fold</source>
        <comment>menu: hide the fields of a log line</comment>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Show the fields</source>
        <comment>menu: of a log line</comment>
        <translation>Afficher les champs</translation>
    </message>
    <message>
        <source>Select all</source>
        <comment>menu</comment>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>ui::widgets::MonthGrid</name>
    <message>
        <source>Calendar of runs</source>
        <comment>accessible name</comment>
        <translation>Calendrier des passages</translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>%n terminé</numerusform>
            <numerusform>%n terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>%n échoué</numerusform>
            <numerusform>%n échoués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>%n à venir</numerusform>
            <numerusform>%n à venir</numerusform>
        </translation>
    </message>
    <message>
        <source>no runs</source>
        <comment>of backup schedules on a day</comment>
        <translation>aucun passage</translation>
    </message>
</context>
<context>
    <name>ui::widgets::QrCode</name>
    <message>
        <source>QR code for an authenticator app</source>
        <comment>accessible name</comment>
        <translation>Code QR pour une application d’authentification</translation>
    </message>
</context>
<context>
    <name>ui::widgets::SecretBox</name>
    <message>
        <source>Copy</source>
        <comment>button: a secret</comment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>accessible name of a button; what is copied</comment>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It is taken out of the clipboard again in %n second(s).</source>
        <comment>a secret</comment>
        <translation>
            <numerusform>Copié. Il sera retiré du presse-papiers dans %n seconde.</numerusform>
            <numerusform>Copié. Il sera retiré du presse-papiers dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::widgets::ServiceChip</name>
    <message>
        <source>Click to hide its lines</source>
        <comment>tool tip of a service over the log</comment>
        <translation>Cliquez pour masquer ses lignes</translation>
    </message>
    <message>
        <source>Its lines are hidden; click to show them</source>
        <comment>tool tip of a service over the log</comment>
        <translation>Ses lignes sont masquées&#x202f;; cliquez pour les afficher</translation>
    </message>
    <message>
        <source>Space hides or shows its lines, Delete takes it away</source>
        <comment>accessible description of a service over the log</comment>
        <translation>Espace masque ou affiche ses lignes, Suppr le retire</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Sidebar</name>
    <message>
        <source>Pages</source>
        <comment>accessible name of the side bar</comment>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>ui::widgets::StateStack</name>
    <message>
        <source>Loading…</source>
        <comment>state of a page</comment>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <comment>title of a failed page</comment>
        <translation>Chargement impossible</translation>
    </message>
</context>
</TS>
