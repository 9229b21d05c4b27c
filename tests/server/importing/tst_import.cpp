// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/importing/import.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace server::importing;

class TestImport : public QObject
{
    Q_OBJECT

    static ImportedService only(const core::Result<Import> &import)
    {
        return import && import->services.size() == 1 ? import->services.first() : ImportedService();
    }
    static bool says(const QStringList &notes, const QString &words)
    {
        return std::any_of(notes.begin(), notes.end(), [&](const QString &note) { return note.contains(words); });
    }

    // A service with many variables, and hundreds more that are the same one.
    static QByteArray multiplied()
    {
        QByteArray yaml = "services:\n  a: &a\n    image: x\n    environment:\n";
        for (int i = 0; i < 1000; ++i)
            yaml += "      V" + QByteArray::number(i) + ": x\n";
        for (int i = 0; i < 250; ++i)
            yaml += "  b" + QByteArray::number(i) + ": *a\n";
        return yaml;
    }

private slots:
    void aFolderByABareNameIsNoVolume()
    {
        const core::Result<Import> import = importCompose(R"(
services:
  app:
    image: x
    volumes:
      - {type: bind, source: data, target: /data}
      - {type: volume, source: kept, target: /kept}
)");
        QVERIFY(says(only(import).notes, u"./data is relative"_s));
        QVERIFY(only(import).spec.volumes == (QVector<core::Volume>{{u"kept"_s, u"/kept"_s, false}}));
    }

    void aComposeFileBecomesServices()
    {
        const core::Result<Import> import = importCompose(R"(
version: "3.8"
services:
  Web App:
    image: ghcr.io/team/web:1.2
    command: serve --title "My notes" --port 80
    working_dir: /srv
    environment:
      LOG_LEVEL: debug
      RETRIES: 3
    ports: ["127.0.0.1:8080:80"]
    volumes:
      - notes:/data
      - /srv/shared:/shared:ro
    networks: [front, back]
    depends_on:
      db: {condition: service_healthy}
    restart: unless-stopped
    deploy:
      replicas: 2
      resources: {limits: {cpus: "0.5", memory: 512M}}
  db:
    image: postgres:16
    environment: ["POSTGRES_PASSWORD=hush", "EMPTY"]
    mem_limit: 1g
volumes: {notes: {}}
)");
        QVERIFY(import.ok());
        QCOMPARE(import->services.size(), 2);
        const core::ServiceSpec &web = import->services[0].spec;
        QCOMPARE(web.id.toString(), u"web-app"_s);
        QCOMPARE(web.name, u"Web App"_s);
        QVERIFY(web.runtime == core::RuntimeKind::Docker);
        QCOMPARE(web.image, u"ghcr.io/team/web:1.2"_s);
        QCOMPARE(web.command, (QStringList{u"serve"_s, u"--title"_s, u"My notes"_s, u"--port"_s, u"80"_s}));
        QCOMPARE(web.workdir, u"/srv"_s);
        QCOMPARE(web.environment.value(u"RETRIES"_s), u"3"_s);
        QCOMPARE(web.port, 8080);
        QCOMPARE(web.labels.value(u"io.mcp-console.port"_s), u"80"_s);
        QVERIFY(web.volumes == (QVector<core::Volume>{{u"notes"_s, u"/data"_s, false}, {u"/srv/shared"_s, u"/shared"_s, true}}));
        QCOMPARE(web.networks, (QStringList{u"front"_s, u"back"_s}));
        QCOMPARE(web.dependencies, QStringList{u"db"_s});
        QVERIFY(web.restartPolicy == core::RestartPolicy::Always);
        QCOMPARE(web.replicas, 2);
        QCOMPARE(web.cpu.limit, 500);
        QCOMPARE(web.memory.limit, 512);
        QCOMPARE(import->services[0].problem, QString());
        const core::ServiceSpec &db = import->services[1].spec;
        QCOMPARE(db.environment.value(u"POSTGRES_PASSWORD"_s), u"hush"_s);
        QCOMPARE(db.environment.value(u"EMPTY"_s, u"missing"_s), QString());
        QCOMPARE(db.memory.limit, 1024);
        QVERIFY(says(import->notes, u"volumes"_s));
    }

    void whatIsNotTakenOverIsTold_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("note");
        QTest::newRow("rights over the machine") << QByteArray("privileged: true") << u"\"privileged\" is left out"_s;
        QTest::newRow("the machine's network") << QByteArray("network_mode: host") << u"\"network_mode\" is left out"_s;
        QTest::newRow("a second port") << QByteArray("ports: [\"80:80\", \"81:81\"]") << u"port 81 is not published"_s;
        QTest::newRow("a port over UDP") << QByteArray("ports: [\"53:53/udp\"]") << u"port 53 is not published"_s;
        QTest::newRow("a port on every address") << QByteArray("ports: [\"0.0.0.0:80:80\"]") << u"on this machine only"_s;
        QTest::newRow("a relative folder") << QByteArray("volumes: [\"./data:/data\"]") << u"./data is relative"_s;
        QTest::newRow("a volume without a name") << QByteArray("volumes: [\"/data\"]") << u"/data has no name"_s;
        QTest::newRow("a variable without a default") << QByteArray("working_dir: ${WHERE}") << u"WHERE is not known"_s;
        QTest::newRow("a variable with a default") << QByteArray("working_dir: ${WHERE:-/srv}") << u"\"/srv\""_s;
        QTest::newRow("an unknown field") << QByteArray("sysctls: {}") << u"\"sysctls\" is not taken over"_s;
        QTest::newRow("a folder of the machine") << QByteArray("volumes: [\"/etc:/data\"]") << u"/etc is a place of this machine"_s;
        QTest::newRow("no network") << QByteArray("network_mode: none") << u"the container has a network"_s;
        QTest::newRow("a check") << QByteArray("healthcheck: {test: [CMD, true]}") << u"check"_s;
    }
    void whatIsNotTakenOverIsTold()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, note);
        const ImportedService service = only(importCompose("services:\n  a:\n    image: x\n    " + field + "\n"));
        QCOMPARE(service.problem, QString());
        QVERIFY2(says(service.notes, note), qPrintable(service.notes.join(u'\n')));
    }

    void oneIdIsGivenOnce()
    {
        const core::Result<Import> import = importFile(core::ImportKind::Compose, "services: {Web App: {image: x}, web-app: {image: y}, other: {image: z}}");
        QVERIFY(import.ok());
        QCOMPARE(import->services[0].problem, QString());
        QVERIFY(import->services[1].problem.contains(u"\"web-app\""_s));
        QCOMPARE(import->services[2].problem, QString());
    }

    void aDollarCanBeWritten()
    {
        const ImportedService service = only(importCompose("services: {a: {image: x, working_dir: /cost/$$5}}"));
        QCOMPARE(service.spec.workdir, u"/cost/$5"_s);
    }

    void whatCannotBeAServiceSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("problem");
        QTest::newRow("built from sources") << QByteArray("services: {a: {build: .}}") << u"built from sources"_s;
        QTest::newRow("no image") << QByteArray("services: {a: {command: x}}") << u"no image"_s;
        QTest::newRow("an open quote") << QByteArray("services: {a: {image: x, command: 'a \"b'}}") << u"quote"_s;
        QTest::newRow("no mapping") << QByteArray("services: {a: 7}") << u"no mapping"_s;
    }
    void whatCannotBeAServiceSaysWhy()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, problem);
        QVERIFY2(only(importCompose(yaml)).problem.contains(problem), qPrintable(only(importCompose(yaml)).problem));
    }

    void aBadFileIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QByteArray() << u"services"_s;
        QTest::newRow("a list") << QByteArray("- a") << u"services"_s;
        QTest::newRow("broken") << QByteArray("services:\n  a: [1, 2\n") << u"line"_s;
        QTest::newRow("a list where a text is expected") << QByteArray("services:\n  a:\n    image: [x]\n") << u"line 3"_s;
        QTest::newRow("ports that are no list") << QByteArray("services:\n  a:\n    image: x\n    ports: 80\n") << u"line 4"_s;
        QTest::newRow("neither true nor false") << QByteArray("services: {a: {image: x, volumes: [{source: v, target: /v, read_only: perhaps}]}}") << u"true or false"_s;
        QTest::newRow("aliases that multiply it") << multiplied() << u"aliases"_s;
        QTest::newRow("deeply nested") << QByteArray(100 * 1000, '[') << u""_s;
    }
    void aBadFileIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, words);
        const core::Result<Import> import = importCompose(yaml);
        QVERIFY(!import.ok());
        QVERIFY2(import.error().fields.value(u"content"_s).contains(words), qPrintable(import.error().fields.value(u"content"_s)));
    }

    void readOnlyIsKnownHoweverItIsWritten_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<bool>("isReadOnly");
        for (const char *word : {"true", "True", "TRUE", "yes", "on"})
            QTest::newRow(word) << QByteArray(word) << true;
        for (const char *word : {"false", "False", "no"})
            QTest::newRow(word) << QByteArray(word) << false;
    }
    void readOnlyIsKnownHoweverItIsWritten()
    {
        QFETCH(QByteArray, word);
        QFETCH(bool, isReadOnly);
        const ImportedService service = only(importCompose("services: {a: {image: x, volumes: [{source: v, target: /v, read_only: " + word + "}]}}"));
        QCOMPARE(service.spec.volumes.size(), 1);
        QCOMPARE(service.spec.volumes[0].readOnly, isReadOnly);
    }

    void aFileBeyondMeasureIsRefused()
    {
        QByteArray many = "services:\n";
        for (int i = 0; i < 257; ++i)
            many += "  a" + QByteArray::number(i) + ": {image: x}\n";
        QVERIFY(importFile(core::ImportKind::Compose, many).error().fields.value(u"content"_s).contains(u"256 services"_s));
        QVERIFY(!importFile(core::ImportKind::Compose, QByteArray(300 * 1024, ' ')).ok());
    }

    void anMcpJsonBecomesServices()
    {
        const core::Result<Import> import = importMcpJson(R"({"mcpServers": {
            "Files": {"command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem", "/srv"], "env": {"DEBUG": "1"}},
            "remote": {"url": "https:\/\/example.org/mcp"},
            "odd": {"args": []},
            "extra": {"command": "x", "autoApprove": []}
        }, "theme": "dark"})");
        QVERIFY(import.ok());
        QCOMPARE(import->services.size(), 4);
        QHash<QString, ImportedService> byName;
        for (const ImportedService &service : import->services)
            byName.insert(service.spec.name, service);
        const core::ServiceSpec files = byName[u"Files"_s].spec;
        QCOMPARE(files.id.toString(), u"files"_s);
        QVERIFY(files.runtime == core::RuntimeKind::Process);
        QCOMPARE(files.command.size(), 4);
        QCOMPARE(files.environment.value(u"DEBUG"_s), u"1"_s);
        QCOMPARE(files.labels.value(u"mcp-console.stdin"_s), u"open"_s);
        QVERIFY(byName[u"remote"_s].problem.contains("elsewhere"));
        QVERIFY(byName[u"odd"_s].problem.contains("no command"));
        QVERIFY(says(byName[u"extra"_s].notes, u"autoApprove"_s));
        QVERIFY(says(import->notes, u"theme"_s));
        for (const char *wrong : {R"("args": "x")", R"("env": ["A=b"])", R"("env": {"A": {}})", R"("cwd": 5)", R"("args": [7])"})
            QVERIFY2(!only(importMcpJson(QByteArray(R"({"servers": {"a": {"command": "x", )") + wrong + "}}}")).problem.isEmpty(), wrong);
        QVERIFY(!only(importMcpJson(R"({"servers": {"a": {"url": "https:\/\/me:hush@host/"}}})")).problem.contains("hush"));
        QVERIFY(importMcpJson(R"({"servers": {"a": {"command": "x"}}})").ok());
        QVERIFY(importMcpJson("{\n\"mcpServers\": [}\n").error().fields.value(u"content"_s).contains("line 2"));
        QVERIFY(!importMcpJson("{}").ok());
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
