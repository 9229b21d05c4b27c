// SPDX-License-Identifier: GPL-3.0-or-later
// The API description as others see it: two linters read it, and a browser uses the page made from it.
// Pictures of the page go to the folder named by MCP_DOCS_PICTURES.
#include "tests/places/places.h"
#include "tests/support/daemon_process.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using support::DaemonProcess;
using support::HttpAnswer;

class TestApiDocs : public QObject
{
    Q_OBJECT

    DaemonProcess m_daemon;
    QTemporaryDir m_folder;

    static QString modules()
    {
        return qEnvironmentVariable("MCP_NODE_MODULES", places::source(QStringLiteral("build/npm/node_modules")));
    }
    static QString part(const QString &name) { return places::source(QStringLiteral("tests/npm/")) + name; }
    static QString node() { return QStandardPaths::findExecutable(u"node"_s); }

    struct Said
    {
        int code = -1;
        QByteArray text;
    };

    Said run(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.insert(u"REDOCLY_TELEMETRY"_s, u"off"_s);
        variables.insert(u"REDOCLY_SUPPRESS_UPDATE_NOTICE"_s, u"true"_s);
        variables.insert(u"NO_COLOR"_s, u"1"_s);
        process.setProcessEnvironment(variables);
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(node(), arguments);
        const bool ended = process.waitForFinished(240'000);
        return {ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_daemon.start({u"--public-rate-tier"_s, u"enterprise"_s}), m_daemon.log().constData());
        QFile file(m_folder.filePath(u"openapi.json"_s));
        const HttpAnswer answer = m_daemon.get(u"/api/v1/openapi.json"_s);
        QCOMPARE(answer.status, 200);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(answer.body), answer.body.size());
    }

    void lintersFindNothing_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("redocly") << u"@redocly/cli/bin/cli.js"_s << QStringList{u"lint"_s, u"--config"_s, part(u"redocly.yaml"_s), u"openapi.json"_s};
        QTest::newRow("spectral") << u"@stoplight/spectral-cli/dist/index.js"_s
                                  << QStringList{u"lint"_s, u"--fail-severity"_s, u"hint"_s, u"--ruleset"_s, part(u"spectral.yaml"_s), u"openapi.json"_s};
    }
    void lintersFindNothing()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        const QString script = modules() + u'/' + program;
        if (node().isEmpty() || !QFileInfo::exists(script))
            QSKIP("node or the linter is not installed (scripts/test installs both)");
        const Said said = run(QStringList{script} + arguments);
        QVERIFY2(said.code == 0 && !said.text.contains("warning"), said.text.constData());
    }

    void thePageIsUsedInABrowser()
    {
        QString chromium = QStandardPaths::findExecutable(u"chromium"_s);
        if (chromium.isEmpty())
            chromium = QStandardPaths::findExecutable(u"chromium-browser"_s);
        if (node().isEmpty() || chromium.isEmpty() || !QFileInfo::exists(modules() + u"/playwright-core"_s))
            QSKIP("node, chromium or playwright-core is not installed (scripts/test installs them)");
        QStringList arguments{part(u"docs_in_browser.js"_s), modules(), chromium, m_daemon.url().toString()};
        if (qEnvironmentVariableIsSet("MCP_DOCS_PICTURES"))
            arguments.append(qEnvironmentVariable("MCP_DOCS_PICTURES"));
        const Said said = run(arguments);
        QVERIFY2(said.code == 0 && said.text.contains("screens used"), said.text.constData());
    }

    void thePageIsServedWithAStrictPolicy()
    {
        const HttpAnswer page = m_daemon.get(u"/docs"_s);
        QCOMPARE(page.status, 200);
        QVERIFY(page.headers.value("content-type").startsWith("text/html"));
        QVERIFY(page.headers.value("content-security-policy").startsWith("default-src 'none'"));
        QVERIFY(!page.headers.value("content-security-policy").contains("unsafe"));
        QCOMPARE(page.headers.value("x-content-type-options"), QByteArray("nosniff"));
    }
};

QTEST_GUILESS_MAIN(TestApiDocs)
#include "tst_api_docs.moc"
