// SPDX-License-Identifier: GPL-3.0-or-later
// The units in installer/systemd, looked at by systemd's own tool: well formed, and a sandbox that it calls OK
// or better.
#include "tests/places/places.h"
#include "tests/support/run_program.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace support;

class TestSystemdUnits : public QObject
{
    Q_OBJECT

    const QString m_folder = places::source(QStringLiteral("installer/systemd/"));
    QString m_analyze;

    static QByteArray outputOf(const QString &program, const QStringList &arguments, int &code)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.waitForFinished(60'000);
        code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        return process.readAllStandardOutput();
    }

private slots:
    void initTestCase()
    {
        m_analyze = findProgram(u"systemd-analyze"_s);
        if (m_analyze.isEmpty())
            QSKIP("systemd-analyze is not installed (package systemd)");
    }

    void theUnitsAreWellFormed()
    {
        // The program as it is built, since the unit's is where a package puts it.
        QTemporaryDir copy;
        for (const QString &name : {u"mcp-platform-server.service"_s, u"mcp-platform-server.socket"_s}) {
            QFile unit(m_folder + name);
            QVERIFY(unit.open(QIODevice::ReadOnly));
            QFile local(copy.filePath(name));
            QVERIFY(local.open(QIODevice::WriteOnly));
            local.write(unit.readAll().replace("/usr/bin/mcp-platform-server", places::program(QStringLiteral("mcp-platform-server")).toUtf8()));
        }
        int code = -1;
        const QByteArray said = outputOf(m_analyze, {u"verify"_s, u"--man=no"_s, copy.filePath(u"mcp-platform-server.service"_s), copy.filePath(u"mcp-platform-server.socket"_s)}, code);
        QVERIFY2(code == 0 && !said.contains("mcp-platform-server"), said.constData());
    }

    void theSandboxIsGood()
    {
        int code = -1;
        const QByteArray said = outputOf(m_analyze, {u"security"_s, u"--offline=true"_s, u"--no-pager"_s, m_folder + u"mcp-platform-server.service"_s}, code);
        static const QRegularExpression kOverall(u"Overall exposure level for \\S+: ([0-9.]+) (\\w+)"_s);
        const QRegularExpressionMatch match = kOverall.match(QString::fromUtf8(said));
        if (!match.hasMatch() && said.contains("offline"))
            QSKIP("this systemd-analyze cannot judge a unit that is not installed");
        QVERIFY2(match.hasMatch(), said.constData());
        QVERIFY2(match.captured(1).toDouble() < 3.0, said.constData());
        QVERIFY2(match.captured(2) == u"OK"_s || match.captured(2) == u"SAFE"_s || match.captured(2) == u"PERFECT"_s, said.constData());
    }

    void theUnitUsesWhatTheProgramKnows()
    {
        QFile unit(m_folder + u"mcp-platform-server.service"_s);
        QVERIFY(unit.open(QIODevice::ReadOnly));
        const QByteArray text = unit.readAll();
        QVERIFY(text.contains("\nType=notify\n"));
        QVERIFY(text.contains("\nExecStart=/usr/bin/mcp-platform-server serve --config /etc/mcp-platform/server.conf\n"));
        QVERIFY(text.contains("\nRestartPreventExitStatus=2 3\n")); // wrong use, and a folder in use
        QVERIFY(text.contains("\nLoadCredential=platform-key\n"));
        QVERIFY(text.contains("\nUser=mcp-platform\n"));
    }
};

QTEST_GUILESS_MAIN(TestSystemdUnits)
#include "tst_systemd_units.moc"
