<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>app::CompositionRoot</name>
    <message numerus="yes">
        <source>%n of 50 ms or more</source>
        <comment>pauses</comment>
        <translation>
            <numerusform>%n of 50 ms or more</numerusform>
            <numerusform>%n of 50 ms or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ServerLog</name>
    <message numerus="yes">
        <source>%n line(s) were lost here</source>
        <translation>
            <numerusform>%n line was lost here</numerusform>
            <numerusform>%n lines were lost here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::BackupContentsModel</name>
    <message numerus="yes">
        <source>and %n more; search for what you need</source>
        <comment>files that are not shown</comment>
        <translation>
            <numerusform>and %n more; search for what you need</numerusform>
            <numerusform>and %n more; search for what you need</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::BackupWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long backups are kept</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>how long backups are kept</comment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>how long backups are kept</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n</source>
        <comment>how many backups are kept</comment>
        <translation>
            <numerusform>the last one</numerusform>
            <numerusform>the last %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n daily</source>
        <comment>how many backups are kept: one a day</comment>
        <translation>
            <numerusform>%n daily</numerusform>
            <numerusform>%n daily</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly</source>
        <comment>how many backups are kept: one a week</comment>
        <translation>
            <numerusform>%n weekly</numerusform>
            <numerusform>%n weekly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <comment>how many backups are kept: one a month</comment>
        <translation>
            <numerusform>%n monthly</numerusform>
            <numerusform>%n monthly</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::CronWords</name>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every %n minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every hour, %n minute(s) past</source>
        <comment>cron in words</comment>
        <translation>
            <numerusform>Every hour, %n minute past</numerusform>
            <numerusform>Every hour, %n minutes past</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Every %n hour</numerusform>
            <numerusform>Every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s) past</source>
        <comment>cron in words: every so many hours</comment>
        <translation>
            <numerusform>%1, %n minute past</numerusform>
            <numerusform>%1, %n minutes past</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::DashboardWords</name>
    <message numerus="yes">
        <source>%n connections</source>
        <comment>database</comment>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <comment>engine</comment>
        <translation>
            <numerusform>%n container</numerusform>
            <numerusform>%n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) overdue</source>
        <translation>
            <numerusform>%n schedule overdue</numerusform>
            <numerusform>%n schedules overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <comment>backups</comment>
        <translation>
            <numerusform>%n damaged</numerusform>
            <numerusform>%n damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) running</source>
        <comment>of this server</comment>
        <translation>
            <numerusform>%n container running</numerusform>
            <numerusform>%n containers running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::Format</name>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reconnecting in %n s</source>
        <comment>connection</comment>
        <translation>
            <numerusform>Reconnecting in %n s</numerusform>
            <numerusform>Reconnecting in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::ImportPreviewModel</name>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <comment>a service of a file: what is not taken over</comment>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::LogFeed</name>
    <message numerus="yes">
        <source>%n line(s) are missing here</source>
        <comment>log</comment>
        <translation>
            <numerusform>%n line is missing here</numerusform>
            <numerusform>%n lines are missing here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::PeopleWords</name>
    <message numerus="yes">
        <source>At least %n characters</source>
        <comment>of a password</comment>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::Permit</name>
    <message numerus="yes">
        <source>Your account lacks the permission(s) %1.</source>
        <comment>why something cannot be done</comment>
        <translation>
            <numerusform>Your account lacks the permission %1.</numerusform>
            <numerusform>Your account lacks the permissions %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::RestorePlanModel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <comment>of a configuration</comment>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them</source>
        <comment>users, roles, keys</comment>
        <translation>
            <numerusform>%n of them</numerusform>
            <numerusform>%n of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::ServerWords</name>
    <message numerus="yes">
        <source>Restored %n files; healthy</source>
        <translation>
            <numerusform>Restored %n file; healthy</numerusform>
            <numerusform>Restored %n files; healthy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n files; not started, as it did not run when the backup was made</source>
        <translation>
            <numerusform>Restored %n file; not started, as it did not run when the backup was made</numerusform>
            <numerusform>Restored %n files; not started, as it did not run when the backup was made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stay as they are</source>
        <translation>
            <numerusform>%n more stays as it is</numerusform>
            <numerusform>%n more stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have 1 to %n characters</source>
        <translation>
            <numerusform>must have 1 to %n character</numerusform>
            <numerusform>must have 1 to %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n characters</source>
        <translation>
            <numerusform>must have at most %n character</numerusform>
            <numerusform>must have at most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n schedules, which is as many as this server keeps</source>
        <translation>
            <numerusform>There is %n schedule, which is as many as this server keeps</numerusform>
            <numerusform>There are %n schedules, which is as many as this server keeps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is longer than %n characters</source>
        <translation>
            <numerusform>is longer than %n character</numerusform>
            <numerusform>is longer than %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %n fields, not five: minute, hour, day of month, month, day of week</source>
        <translation>
            <numerusform>has %n field, not five: minute, hour, day of month, month, day of week</numerusform>
            <numerusform>has %n fields, not five: minute, hour, day of month, month, day of week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Must be at most %n characters</source>
        <translation>
            <numerusform>Must be at most %n character</numerusform>
            <numerusform>Must be at most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May have at most %n items</source>
        <translation>
            <numerusform>May have at most %n item</numerusform>
            <numerusform>May have at most %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n configuration values</source>
        <translation>
            <numerusform>There is room for %n configuration value</numerusform>
            <numerusform>There is room for %n configuration values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 must be at least %n characters</source>
        <translation>
            <numerusform>%1 must be at least %n character</numerusform>
            <numerusform>%1 must be at least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 must be at most %n characters</source>
        <translation>
            <numerusform>%1 must be at most %n character</numerusform>
            <numerusform>%1 must be at most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Password must be at least %n characters</source>
        <translation>
            <numerusform>Password must be at least %n character</numerusform>
            <numerusform>Password must be at least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name must have 1 to %n characters</source>
        <translation>
            <numerusform>Name must have 1 to %n character</numerusform>
            <numerusform>Name must have 1 to %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n keys already; revoke one first</source>
        <translation>
            <numerusform>There is %n key already; revoke it first</numerusform>
            <numerusform>There are %n keys already; revoke one first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The process guard ended %n times and was given up; if the server is killed, its services run on until it starts again.</source>
        <translation>
            <numerusform>The process guard ended %n time and was given up; if the server is killed, its services run on until it starts again.</numerusform>
            <numerusform>The process guard ended %n times and was given up; if the server is killed, its services run on until it starts again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, gave up after %n restarts</source>
        <translation>
            <numerusform>%1, gave up after %n restart</numerusform>
            <numerusform>%1, gave up after %n restarts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Health check failed %n times in a row: %1</source>
        <translation>
            <numerusform>Health check failed %n time in a row: %1</numerusform>
            <numerusform>Health check failed %n times in a row: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::AccountQuestionDialog</name>
    <message numerus="yes">
        <source>%n session(s) end at once.</source>
        <comment>of a person</comment>
        <translation>
            <numerusform>%n session ends at once.</numerusform>
            <numerusform>%n sessions end at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) stop working.</source>
        <comment>of a person</comment>
        <translation>
            <numerusform>%n API key stops working.</numerusform>
            <numerusform>%n API keys stop working.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::AdoptDialog</name>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>%n container</numerusform>
            <numerusform>%n containers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConfigImportDialog</name>
    <message numerus="yes">
        <source>Review %n value(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Review %n value</numerusform>
            <numerusform>Review %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more line(s) that cannot be read.</source>
        <translation>
            <numerusform>And %n more line that cannot be read.</numerusform>
            <numerusform>And %n more lines that cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConfigReviewDialog</name>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Apply %n change</numerusform>
            <numerusform>Apply %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) use what is changed here: %1. They take it up at their next start.</source>
        <translation>
            <numerusform>%n service uses what is changed here: %1. It takes it up at its next start.</numerusform>
            <numerusform>%n services use what is changed here: %1. They take it up at their next start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CreateBackupDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long a backup is kept</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CurlMenu</name>
    <message numerus="yes">
        <source>%n line(s) copied. Set before they run: %1</source>
        <comment>short message; variables of a shell</comment>
        <translation>
            <numerusform>%n line copied. Set before it runs: %1</numerusform>
            <numerusform>%n lines copied. Set before they run: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::DeleteBackupDialog</name>
    <message numerus="yes">
        <source>Delete %n backup(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Delete %n backup</numerusform>
            <numerusform>Delete %n backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of backups</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) build on it and cannot be restored without it: %1.</source>
        <comment>backups</comment>
        <translation>
            <numerusform>%n backup builds on it and cannot be restored without it: %1.</numerusform>
            <numerusform>%n backups build on it and cannot be restored without it: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::DeleteConfigDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) use it, and take the default at their next start: %1.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>%n service uses it, and takes the default at its next start: %1.</numerusform>
            <numerusform>%n services use it, and take the default at their next start: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) refer to it: %1. Without a global value of this key they will not start again.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>%n service refers to it: %1. Without a global value of this key it will not start again.</numerusform>
            <numerusform>%n services refer to it: %1. Without a global value of this key they will not start again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::DeleteServiceDialog</name>
    <message numerus="yes">
        <source>It is running with %n replica(s), which will be stopped first. This cannot be undone.</source>
        <translation>
            <numerusform>It is running with one replica, which will be stopped first. This cannot be undone.</numerusform>
            <numerusform>It is running with %n replicas, which will be stopped first. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) depend on it: %1.</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n service depends on it: %1.</numerusform>
            <numerusform>%n services depend on it: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ImportDialog</name>
    <message numerus="yes">
        <source>%n service(s) were created. They are not started yet.</source>
        <translation>
            <numerusform>%n service was created. It is not started yet.</numerusform>
            <numerusform>%n services were created. They are not started yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were created</source>
        <translation>
            <numerusform>%n service was created</numerusform>
            <numerusform>%n services were created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused; its reason stands below.</source>
        <comment>services, after &apos;so many were created&apos;</comment>
        <translation>
            <numerusform>%n refused; its reason stands below.</numerusform>
            <numerusform>%n refused; their reasons stand below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n service(s) can be made. Nothing has been made yet.</source>
        <translation>
            <numerusform>%1 of %n service can be made. Nothing has been made yet.</numerusform>
            <numerusform>%1 of %n services can be made. Nothing has been made yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n service(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Import %n service</numerusform>
            <numerusform>Import %n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewKeyDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long an API key is good for</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewServiceDialog</name>
    <message numerus="yes">
        <source>Save %n change(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Save %n change</numerusform>
            <numerusform>Save %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::PassphraseFields</name>
    <message numerus="yes">
        <source>At least %n characters</source>
        <comment>of a passphrase</comment>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::PasswordField</name>
    <message numerus="yes">
        <source>Copied for %n second(s). Hand it over by a way of your own.</source>
        <comment>a password</comment>
        <translation>
            <numerusform>Copied for %n second. Hand it over by a way of your own.</numerusform>
            <numerusform>Copied for %n seconds. Hand it over by a way of your own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <comment>of a password</comment>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ProfileDialog</name>
    <message numerus="yes">
        <source>On. %n recovery code(s) left.</source>
        <translation>
            <numerusform>On. %n recovery code left.</numerusform>
            <numerusform>On. %n recovery codes left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RestoreDialog</name>
    <message numerus="yes">
        <source>All %n service(s) in it</source>
        <comment>what is restored</comment>
        <translation>
            <numerusform>The one service in it</numerusform>
            <numerusform>All %n services in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore and overwrite %n</source>
        <comment>button: so many things</comment>
        <translation>
            <numerusform>Restore and overwrite %n</numerusform>
            <numerusform>Restore and overwrite %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>creates %n</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>creates %n</numerusform>
            <numerusform>creates %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overwrites %n</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>overwrites %n</numerusform>
            <numerusform>overwrites %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leaves %n as they are</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>leaves %n as it is</numerusform>
            <numerusform>leaves %n as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cannot restore %n</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>cannot restore %n</numerusform>
            <numerusform>cannot restore %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ScaleDialog</name>
    <message numerus="yes">
        <source>Scale to %n replica(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Scale to %n replica</numerusform>
            <numerusform>Scale to %n replicas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::AuditPage</name>
    <message numerus="yes">
        <source>The audit log is whole: %n entries follow one another</source>
        <translation>
            <numerusform>The audit log is whole: it has %n entry</numerusform>
            <numerusform>The audit log is whole: %n entries follow one another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matching entries</source>
        <comment>footer: of the audit log</comment>
        <translation>
            <numerusform>%n matching entry</numerusform>
            <numerusform>%n matching entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>footer: of the audit log</comment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupsPage</name>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n backup(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 of %n backup</numerusform>
            <numerusform>%1 of %n backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) failed their check</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>%n backup failed its check</numerusform>
            <numerusform>%n backups failed their check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::BulkDialog</name>
    <message numerus="yes">
        <source>Start %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>Start %n service</numerusform>
            <numerusform>Start %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>Stop %n service</numerusform>
            <numerusform>Stop %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>Restart %n service</numerusform>
            <numerusform>Restart %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>Delete %n service</numerusform>
            <numerusform>Delete %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try %n again</source>
        <comment>button: services for which an order failed</comment>
        <translation>
            <numerusform>Try %n again</numerusform>
            <numerusform>Try %n again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server takes %n more request(s) before %1; what is left then waits.</source>
        <comment>time of day</comment>
        <translation>
            <numerusform>The server takes %n more request before %1; what is left then waits.</numerusform>
            <numerusform>The server takes %n more requests before %1; what is left then waits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::ConfigActions</name>
    <message numerus="yes">
        <source>%1 is saved. %n service(s) take it up at the next start.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>%1 is saved. %n service takes it up at the next start.</numerusform>
            <numerusform>%1 is saved. %n services take it up at the next start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::ConfigDetail</name>
    <message numerus="yes">
        <source>%n service(s) use it, and take up a change at their next start.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>%n service uses it, and takes up a change at its next start.</numerusform>
            <numerusform>%n services use it, and take up a change at their next start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::ConfigPage</name>
    <message numerus="yes">
        <source>%n value(s) changed</source>
        <comment>of the configuration</comment>
        <translation>
            <numerusform>%n value changed</numerusform>
            <numerusform>%n values changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) gathered, and not made yet</source>
        <comment>of the configuration</comment>
        <translation>
            <numerusform>%n change gathered, and not made yet</numerusform>
            <numerusform>%n changes gathered, and not made yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 of %n value</numerusform>
            <numerusform>%1 of %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <comment>footer: configuration values, no defaults</comment>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::DashboardPage</name>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open · %n watching</source>
        <comment>connections: those that follow events</comment>
        <translation>
            <numerusform>open · %n watching</numerusform>
            <numerusform>open · %n watching</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::KeysPage</name>
    <message numerus="yes">
        <source>%n API key(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n API key</numerusform>
            <numerusform>%n API keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n API key(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 of %n API key</numerusform>
            <numerusform>%1 of %n API keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) end soon</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>%n API key ends soon</numerusform>
            <numerusform>%n API keys end soon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::LogsPage</name>
    <message numerus="yes">
        <source>%n line(s) were saved to %1</source>
        <translation>
            <numerusform>%n line was saved to %1</numerusform>
            <numerusform>%n lines were saved to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out by the search and the filters.</source>
        <translation>
            <numerusform>%n line is left out by the search and the filters.</numerusform>
            <numerusform>%n lines are left out by the search and the filters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln hits</source>
        <comment>search: the chosen one of all</comment>
        <translation>
            <numerusform>%1 of %Ln hit</numerusform>
            <numerusform>%1 of %Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <comment>search: matching ones of all</comment>
        <translation>
            <numerusform>%1 of %Ln line</numerusform>
            <numerusform>%1 of %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <comment>size of a log: shown and all</comment>
        <translation>
            <numerusform>%1 of %Ln line</numerusform>
            <numerusform>%1 of %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>size of a log</comment>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::LogsServiceBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>services that have no room over the log</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::MetricCard</name>
    <message numerus="yes">
        <source>%n curve(s) could not be loaded: %1</source>
        <comment>of a chart</comment>
        <translation>
            <numerusform>%n curve could not be loaded: %1</numerusform>
            <numerusform>%n curves could not be loaded: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::MetricsPage</name>
    <message numerus="yes">
        <source>a point every %n s</source>
        <comment>footer: distance of points</comment>
        <translation>
            <numerusform>a point every %n s</numerusform>
            <numerusform>a point every %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a point every %n min</source>
        <comment>footer: distance of points</comment>
        <translation>
            <numerusform>a point every %n min</numerusform>
            <numerusform>a point every %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a point every %n h</source>
        <comment>footer: distance of points</comment>
        <translation>
            <numerusform>a point every %n h</numerusform>
            <numerusform>a point every %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s), %1</source>
        <comment>footer: what is shown; distance of points</comment>
        <translation>
            <numerusform>%n service, %1</numerusform>
            <numerusform>%n services, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::ScheduleAside</name>
    <message numerus="yes">
        <source>%n run(s) since the last one</source>
        <translation>
            <numerusform>%n run since the last one</numerusform>
            <numerusform>%n runs since the last one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incremental, a full one after %n</source>
        <comment>type of a schedule&apos;s backups</comment>
        <translation>
            <numerusform>Incremental, a full one after %n</numerusform>
            <numerusform>Incremental, a full one after %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>runs of a day</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::SchedulesPage</name>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n schedule</numerusform>
            <numerusform>%n schedules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>footer: schedules</comment>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) overdue</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>%n schedule overdue</numerusform>
            <numerusform>%n schedules overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceActions</name>
    <message numerus="yes">
        <source>%1 goes to %n replica(s)</source>
        <comment>service</comment>
        <translation>
            <numerusform>%1 goes to %n replica</numerusform>
            <numerusform>%1 goes to %n replicas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceBulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceExec</name>
    <message numerus="yes">
        <source>%1 with %n argument(s)</source>
        <comment>a program</comment>
        <translation>
            <numerusform>%1 with %n argument</numerusform>
            <numerusform>%1 with %n arguments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceFilterBar</name>
    <message numerus="yes">
        <source>%n categories</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n category</numerusform>
            <numerusform>%n categories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceIntake</name>
    <message numerus="yes">
        <source>%n service(s) were created</source>
        <translation>
            <numerusform>%n service was created</numerusform>
            <numerusform>%n services were created</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceLogs</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>size of a log</comment>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::ServicePicker</name>
    <message numerus="yes">
        <source>%n chosen, which is the most</source>
        <comment>foot of a list of services</comment>
        <translation>
            <numerusform>%n chosen, which is the most</numerusform>
            <numerusform>%n chosen, which is the most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>foot of a list of services</comment>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::ServicesPage</name>
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
            <numerusform>%1 of %n service</numerusform>
            <numerusform>%1 of %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) failed</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>%n service failed</numerusform>
            <numerusform>%n services failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>footer: services</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are starting</source>
        <translation>
            <numerusform>%n service is starting</numerusform>
            <numerusform>%n services are starting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are stopping</source>
        <translation>
            <numerusform>%n service is stopping</numerusform>
            <numerusform>%n services are stopping</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are restarting</source>
        <translation>
            <numerusform>%n service is restarting</numerusform>
            <numerusform>%n services are restarting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were deleted</source>
        <translation>
            <numerusform>%n service was deleted</numerusform>
            <numerusform>%n services were deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::UsersPage</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 of %n user</numerusform>
            <numerusform>%1 of %n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shell::BellButton</name>
    <message numerus="yes">
        <source>%n new failure(s)</source>
        <comment>the bell</comment>
        <translation>
            <numerusform>%n new failure</numerusform>
            <numerusform>%n new failures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shell::MainWindow</name>
    <message numerus="yes">
        <source>%n service(s) will be stopped with it, and start again with its next start.</source>
        <translation>
            <numerusform>%n service will be stopped with it, and starts again with its next start.</numerusform>
            <numerusform>%n services will be stopped with it, and start again with its next start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s rate limit is reached. What is asked for goes on in %n second(s).</source>
        <translation>
            <numerusform>The server&apos;s rate limit is reached. What is asked for goes on in %n second.</numerusform>
            <numerusform>The server&apos;s rate limit is reached. What is asked for goes on in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shell::NoticeDesk</name>
    <message numerus="yes">
        <source>%n service(s) failed</source>
        <comment>title of a notification</comment>
        <translation>
            <numerusform>%n service failed</numerusform>
            <numerusform>%n services failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup job(s) failed</source>
        <comment>title of a notification</comment>
        <translation>
            <numerusform>%n backup job failed</numerusform>
            <numerusform>%n backup jobs failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup schedule(s) overdue</source>
        <comment>title of a notification</comment>
        <translation>
            <numerusform>%n backup schedule is overdue</numerusform>
            <numerusform>%n backup schedules are overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of things</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shell::TaskButton</name>
    <message numerus="yes">
        <source>%n running</source>
        <comment>button: so many things are under way</comment>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) under way</source>
        <comment>accessible name</comment>
        <translation>
            <numerusform>%n thing under way</numerusform>
            <numerusform>%n things under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::widgets::LevelChip</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>accessible description of a log level</comment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::widgets::LogTimeline</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>tool tip of the strip over the log</comment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <comment>tool tip of the strip over the log</comment>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>tool tip of the strip over the log</comment>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::widgets::LogView</name>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <comment>button: leads to lines that arrived while reading back</comment>
        <translation>
            <numerusform>%n new line</numerusform>
            <numerusform>%n new lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::widgets::MonthGrid</name>
    <message numerus="yes">
        <source>%n completed</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>%n to come</numerusform>
            <numerusform>%n to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::widgets::SecretBox</name>
    <message numerus="yes">
        <source>Copied. It is taken out of the clipboard again in %n second(s).</source>
        <comment>a secret</comment>
        <translation>
            <numerusform>Copied. It is taken out of the clipboard again in %n second.</numerusform>
            <numerusform>Copied. It is taken out of the clipboard again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
