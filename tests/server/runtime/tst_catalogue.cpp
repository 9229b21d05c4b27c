// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/catalogue.h"
#include "server/runtime/command_resolver.h"
#include "tests/places/places.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace server::runtime;

namespace {

void writeFile(const QString &path, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void makeProgram(const QString &path)
{
    writeFile(path, "#!/bin/sh\n");
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner));
}

Catalogue bundled()
{
    QFile file(places::source(QStringLiteral("resources/catalogue.json")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto catalogue = Catalogue::fromJson(file.readAll());
    if (!catalogue)
        qWarning() << catalogue.error().fields;
    return catalogue ? *catalogue : Catalogue();
}

core::ServiceSpec imageSpec(const QString &image)
{
    core::ServiceSpec spec;
    spec.id = core::ServiceId("svc");
    spec.image = image;
    return spec;
}

} // namespace

class TestCatalogue final : public QObject
{
    Q_OBJECT
private slots:
    void theBundledOneIsSound()
    {
        const Catalogue catalogue = bundled();
        QVERIFY(catalogue.entries().size() >= 4);
        for (const CatalogueEntry &entry : catalogue.entries()) {
            QVERIFY2(!entry.title.isEmpty() && !entry.description.isEmpty() && !entry.category.isEmpty(),
                     qPrintable(entry.image));
            QVERIFY(entry.transport == "http" ? entry.defaultPort > 0 : entry.stdinMode == StdinMode::HeldOpen);
            QVERIFY(entry.needs.isEmpty() || !entry.installHint.isEmpty());
            QVERIFY(!toJson(entry).isEmpty());
        }
    }

    void findsImages_data()
    {
        QTest::addColumn<QString>("image");
        QTest::addColumn<QString>("entry");
        QTest::newRow("plain") << "mcp/everything" << "mcp/everything";
        QTest::newRow("with a tag") << "mcp/everything:1.2" << "mcp/everything";
        QTest::newRow("with a digest") << "mcp/everything@sha256:abc" << "mcp/everything";
        QTest::newRow("with tag and digest") << "mcp/everything:1@sha256:abc" << "mcp/everything";
        QTest::newRow("another name") << "mcp-platform/filesystem:1.2.0" << "mcp-console/filesystem";
        QTest::newRow("a registry's port is no tag") << "host:5000/mcp/everything" << "";
        QTest::newRow("unknown") << "nobody/knows" << "";
        QTest::newRow("empty") << "" << "";
    }
    void findsImages()
    {
        QFETCH(QString, image);
        QFETCH(QString, entry);
        const Catalogue catalogue = bundled();
        const CatalogueEntry *found = catalogue.find(image);
        QCOMPARE(found ? found->image : QString(), entry);
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const char *entry, const char *field) {
            QTest::newRow(name) << QByteArray(entry) << QString::fromLatin1(field);
        };
        row("no image", R"({"command":["x"]})", "entries.0.image");
        row("a tag", R"({"image":"a:1","command":["x"]})", "entries.0.image");
        row("no command", R"({"image":"a"})", "entries.0.command");
        row("command and npm", R"({"image":"a","command":["x"],"npm":{"package":"p","program":"q"}})", "entries.0.command");
        row("command is a text", R"({"image":"a","command":"x y"})", "entries.0.command");
        row("unknown field", R"({"image":"a","command":["x"],"comand":1})", "entries.0.comand");
        row("a port out of range", R"({"image":"a","command":["x"],"port":70000})", "entries.0.port");
        row("a strange check", R"({"image":"a","command":["x"],"healthCheck":{"type":"magic"}})", "entries.0.healthCheck.type");
        row("a program with a path", R"({"image":"a","npm":{"package":"p","program":"../q"}})", "entries.0.npm.program");
        row("a number in the environment", R"({"image":"a","command":["x"],"environment":{"A":1}})", "entries.0.environment");
        row("a strange stdin", R"({"image":"a","command":["x"],"stdin":"wide"})", "entries.0.stdin");
        row("no object", "7", "entries.0.image");
    }
    void namesWhatIsWrong()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QString, field);
        const auto catalogue = Catalogue::fromJson("{\"version\":1,\"entries\":[" + entry + "]}");
        QVERIFY(!catalogue.ok());
        QCOMPARE(catalogue.error().fields.firstKey(), field);
    }

    void refusesWhatIsNoCatalogue()
    {
        QVERIFY(!Catalogue::fromJson("{").ok());
        QVERIFY(!Catalogue::fromJson("[]").ok());
        QVERIFY(!Catalogue::fromJson(R"({"version":2,"entries":[]})").ok());
        QVERIFY(!Catalogue::fromJson(R"({"version":1})").ok());
        QVERIFY(Catalogue::fromJson(R"({"version":1,"entries":[]})").ok());
    }

    void theAdministratorsFolderWins()
    {
        QTemporaryDir dir;
        writeFile(dir.filePath("10-own.json"), R"({"version":1,"entries":[{"image":"mcp/everything","command":["own"]}]})");
        writeFile(dir.filePath("20-bad.json"), R"({"version":1,"entries":[{"image":"x"}]})");
        writeFile(dir.filePath("30-more.json"), R"({"version":1,"entries":[{"image":"more","command":["m"]}]})");
        writeFile(dir.filePath("ignored.txt"), "not json");
        Catalogue catalogue = bundled();
        const QStringList problems = catalogue.addFolder(dir.path());
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().startsWith("20-bad.json: entries.0.command"));
        QCOMPARE(catalogue.find(u"mcp/everything")->command, QStringList{"own"});
        QVERIFY(catalogue.find(u"more"));
        QVERIFY(catalogue.addFolder("/no/such/folder").isEmpty());
    }

    void prefersInstalledPackagesOverNpx()
    {
        QTemporaryDir dir;
        const QString bin = dir.filePath("bin");
        makeProgram(bin + "/node");
        makeProgram(bin + "/npx");
        const CommandResolver far(bundled(), dir.path(), bin, {});
        const auto npx = far.resolve(imageSpec("mcp/everything"), 1, bin);
        QVERIFY(npx.ok());
        QCOMPARE(npx->arguments, (QStringList{"npx", "-y", "@modelcontextprotocol/server-everything", "streamableHttp"}));
        QCOMPARE(npx->program, bin + "/npx");

        makeProgram(dir.filePath("node_modules/.bin/mcp-server-everything"));
        const CommandResolver near(bundled(), dir.path(), bin, dir.filePath("node_modules"));
        const auto installed = near.resolve(imageSpec("mcp/everything"), 1, bin);
        QVERIFY(installed.ok());
        QCOMPARE(installed->arguments, (QStringList{dir.filePath("node_modules/.bin/mcp-server-everything"), "streamableHttp"}));
        QVERIFY(near.resolve(imageSpec("mcp/memory"), 1, bin).ok()); // not installed: npx again

        const auto stdio = far.resolve(imageSpec("mcp/filesystem"), 0, bin);
        QVERIFY(stdio.ok());
        QVERIFY(stdio->stdinMode == StdinMode::HeldOpen);
        QCOMPARE(stdio->arguments.last(), dir.path() + "/services/svc");
        const auto memory = far.resolve(imageSpec("mcp/memory"), 0, bin);
        QCOMPARE(memory->environment.value("MEMORY_FILE_PATH"), dir.path() + "/services/svc/memory.jsonl");
    }

    void saysWhatToInstall()
    {
        QTemporaryDir dir;
        const CommandResolver resolver(bundled(), dir.path(), dir.path(), {});
        const auto result = resolver.resolve(imageSpec("mcp/everything"), 1, dir.path());
        QVERIFY(!result.ok());
        QVERIFY(result.error().fields.value("image").contains("needs the program node"));
        QVERIFY(result.error().fields.value("image").contains("Install Node.js 20"));
    }

    void findsPrograms()
    {
        QTemporaryDir dir;
        makeProgram(dir.filePath("run"));
        writeFile(dir.filePath("plain"), "no program");
        QCOMPARE(findProgram("run", "/nowhere:" + dir.path(), "/"), dir.filePath("run"));
        QCOMPARE(findProgram("./run", "", dir.path()), dir.filePath("run"));
        QCOMPARE(findProgram(dir.filePath("run"), "", "/"), dir.filePath("run"));
        QCOMPARE(findProgram("plain", dir.path(), "/"), QString());
        QCOMPARE(findProgram("run", "", "/"), QString());
        QCOMPARE(findProgram("run", ".", dir.path()), QString());
        QCOMPARE(findProgram(dir.path(), "", "/"), QString()); // a folder
    }

    void aCommandAsksForStdinByALabel()
    {
        const CommandResolver resolver({}, "/tmp", "/tmp", {});
        core::ServiceSpec spec = imageSpec({});
        spec.command = {"/bin/cat"};
        QVERIFY(resolver.resolve(spec, 0, {})->stdinMode == StdinMode::Null);
        spec.labels.insert(kStdinLabel, "open");
        QVERIFY(resolver.resolve(spec, 0, {})->stdinMode == StdinMode::HeldOpen);
        spec.command = {"/bin/echo", QString(QChar::Null)};
        QVERIFY(!resolver.resolve(spec, 0, {}).ok());
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
