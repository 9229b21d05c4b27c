// SPDX-License-Identifier: GPL-3.0-or-later
// What is written by hand about the program says what the program says: the man page, the sample of the
// configuration, docs/DAEMON.md and the completions of the shells name every command and option, and no other.
#include "server/cli/command.h"
#include "server/cli/help.h"
#include "tests/places/places.h"
#include "tests/support/run_program.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace server;

namespace {

QString textOf(const QString &name)
{
    QFile file(places::source(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Every long option of every command.
QStringList allOptions()
{
    QStringList names;
    for (const cli::Command &command : cli::allCommands()) {
        for (const QCommandLineOption &option : cli::optionsOf(command)) {
            if (!names.contains(option.names().constLast()))
                names.append(option.names().constLast());
        }
    }
    names.sort();
    return names;
}

QStringList found(const QString &text, const QString &pattern)
{
    QStringList names;
    for (auto all = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text); all.hasNext();) {
        const QString name = all.next().captured(1);
        if (!names.contains(name))
            names.append(name);
    }
    names.sort();
    return names;
}

} // namespace

class TestCliDocs : public QObject
{
    Q_OBJECT

private slots:
    void theManPage()
    {
        const QString page = textOf(u"installer/man/mcp-platform-server.1"_s);
        QVERIFY(!page.isEmpty());
        QCOMPARE(found(page, u"Fl \\\\-([a-z-]+)"_s), allOptions());
        for (const cli::Command &command : cli::allCommands())
            QVERIFY2(page.contains(u"\n.It Cm "_s + command.name), qPrintable(command.name));
        // The synopsis shows a command with its own options, once.
        const QString synopsis = page.section(u".Sh SYNOPSIS"_s, 1).section(u".Sh DESCRIPTION"_s, 0, 0);
        for (const cli::Command &command : cli::allCommands()) {
            static const QRegularExpression kNext(u"\n\\.Nm\n"_s);
            const QStringList parts = synopsis.split(kNext);
            const auto shows = [&command](const QString &part) {
                const QString first = part.section(u'\n', 0, 0);
                return first == u".Cm "_s + command.name || first == u".Op Cm "_s + command.name;
            };
            const auto part = std::find_if(parts.begin(), parts.end(), shows);
            QVERIFY2(part != parts.end(), qPrintable(command.name));
            for (const QCommandLineOption &option : command.options)
                QVERIFY2(part->contains(u"Fl \\-"_s + option.names().constLast()), qPrintable(command.name + u' ' + option.names().constLast()));
        }
    }

    void theManPageIsWellFormed()
    {
        if (support::findProgram(u"mandoc"_s).isEmpty())
            QSKIP("mandoc is not installed (package mandoc)");
        QProcess lint;
        lint.setProcessChannelMode(QProcess::MergedChannels);
        lint.start(u"mandoc"_s, {u"-T"_s, u"lint"_s, u"-W"_s, u"warning"_s, places::source(QStringLiteral("installer/man/mcp-platform-server.1"))});
        QVERIFY(lint.waitForFinished(60'000));
        const QByteArray said = lint.readAll();
        QVERIFY2(lint.exitCode() == 0 && said.isEmpty(), said.constData());
    }

    void theSampleShowsEveryOptionWithItsDefault()
    {
        const QString sample = textOf(u"installer/config/server.conf"_s);
        QStringList names;
        for (const daemon::OptionRow &row : daemon::optionTable())
            names.append(row.name);
        names.sort();
        QCOMPARE(found(sample, u"^#?([a-z-]+) = "_s), names);
        for (const daemon::OptionRow &row : daemon::optionTable()) {
            if (row.fallback.isEmpty() || row.name == u"data-dir"_s)
                continue;
            const QString value = row.kind == daemon::OptionKind::Number ? row.fallback : u'"' + row.fallback + u'"';
            QVERIFY2(sample.contains(u"\n#%1 = %2\n"_s.arg(row.name, value)), qPrintable(row.name));
        }
        // As it stands, and with every line taken in, it is in order.
        QTemporaryDir dir;
        QString all = sample;
        all.replace(QRegularExpression(u"^#([a-z-]+ = )"_s, QRegularExpression::MultilineOption), u"\\1"_s);
        for (const QString &text : {sample, all}) {
            QFile file(dir.filePath(u"server.conf"_s));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(text.toUtf8());
            file.close();
            const daemon::LoadedConfig loaded = daemon::loadConfig({file.fileName(), {}});
            QVERIFY2(loaded.problems.isEmpty(), qPrintable(loaded.problems.join(u'\n')));
        }
    }

    void theDocsPage()
    {
        const QString page = textOf(u"docs/DAEMON.md"_s);
        for (const cli::Command &command : cli::allCommands())
            QVERIFY2(page.contains(u'`' + command.name), qPrintable(command.name));
        for (const daemon::OptionRow &row : daemon::optionTable()) {
            static const QString kLive = u"yes"_s;
            const QRegularExpressionMatch line = QRegularExpression(u"^\\|[^|]*`%1`[^|]*\\|[^|]*\\|([^|]*)\\|([^|]*)\\|"_s.arg(row.name), QRegularExpression::MultilineOption).match(page);
            QVERIFY2(line.hasMatch(), qPrintable(row.name));
            QVERIFY2(line.captured(2).contains(kLive) == (row.takenUp == daemon::TakenUp::AtReload), qPrintable(row.name));
            if (!row.fallback.isEmpty() && row.name != u"data-dir"_s)
                QVERIFY2(line.captured(1).contains(row.fallback), qPrintable(row.name));
        }
    }

    void theShellsCompleteAll_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("option");
        QTest::newRow("bash") << u"installer/completions/mcp-platform-server.bash"_s << u"(?<![\\w-])--([a-z][a-z-]+)"_s;
        QTest::newRow("zsh") << u"installer/completions/mcp-platform-server.zsh"_s << u"(?<![\\w-])--([a-z][a-z-]+)"_s;
        QTest::newRow("fish") << u"installer/completions/mcp-platform-server.fish"_s << u"^complete .*? -l ([a-z-]+)"_s;
    }
    void theShellsCompleteAll()
    {
        QFETCH(QString, file);
        QFETCH(QString, option);
        QString text = textOf(file);
        QVERIFY(!text.isEmpty());
        text.remove(QRegularExpression(u"^#.*$"_s, QRegularExpression::MultilineOption));
        QCOMPARE(found(text, option), allOptions());
        for (const cli::Command &command : cli::allCommands()) {
            for (const QString &word : command.name.split(u' '))
                QVERIFY2(text.contains(QRegularExpression(u"(?<![\\w-])%1(?![\\w-])"_s.arg(QRegularExpression::escape(word)))), qPrintable(command.name));
        }
    }

    void bashCompletesAsAPersonTypes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("answers"); // some of them
        QTest::addColumn<QString>("not_answered");
        QTest::newRow("a command") << u"ro"_s << u"rotate-key"_s << u"restore"_s;
        QTest::newRow("what user takes") << u"user "_s << u"add list passwd unlock"_s << u"--listen"_s;
        QTest::newRow("an option of a command") << u"user add --r"_s << u"--role"_s << u"--remove-second-factor"_s;
        QTest::newRow("a role") << u"user add --role o"_s << u"operator"_s << u"admin"_s;
        QTest::newRow("the server's options") << u"--tls"_s << u"--tls-cert --tls-key"_s << u"--config"_s;
        QTest::newRow("none of them for a backup") << u"backup --"_s << u"--incremental --passphrase"_s << u"--listen"_s;
    }
    void bashCompletesAsAPersonTypes()
    {
        QFETCH(QString, line);
        QFETCH(QString, answers);
        QFETCH(QString, not_answered);
        QStringList words = line.split(u' ');
        words.prepend(u"mcp-platform-server"_s);
        const QString script = u"source '%1'; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _mcp_platform_server; printf '%s\\n' \"${COMPREPLY[@]}\""_s
                                   .arg(places::source(QStringLiteral("installer/completions/mcp-platform-server.bash")));
        const QStringList said = QString::fromUtf8(support::runProgram(u"bash"_s, QStringList{u"-c"_s, script, u"bash"_s} + words)).split(u'\n');
        for (const QString &answer : answers.split(u' '))
            QVERIFY2(said.contains(answer), qPrintable(said.join(u' ')));
        QVERIFY2(!said.contains(not_answered), qPrintable(said.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestCliDocs)
#include "tst_cli_docs.moc"
