<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
    <name>ui::dialogs::DeleteServiceDialog</name>
    <message numerus="yes">
        <source>It is running with %n replica(s), which will be stopped first. This cannot be undone.</source>
        <translation>
            <numerusform>It is running with one replica, which will be stopped first. This cannot be undone.</numerusform>
            <numerusform>It is running with %n replicas, which will be stopped first. This cannot be undone.</numerusform>
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
</context>
<context>
    <name>ui::shell::MainWindow</name>
    <message numerus="yes">
        <source>%n service(s) failed</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>%n service failed</numerusform>
            <numerusform>%n services failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) will be stopped with it, and start again with its next start.</source>
        <translation>
            <numerusform>%n service will be stopped with it, and starts again with its next start.</numerusform>
            <numerusform>%n services will be stopped with it, and start again with its next start.</numerusform>
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
</TS>
