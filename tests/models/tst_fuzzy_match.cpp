// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fuzzy_match.h"

#include <QtTest>

using models::fuzzyMatch;

class tst_FuzzyMatch : public QObject
{
    Q_OBJECT

private slots:
    void whatMatches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("marked"); // letters met in upper case, all others as dots; empty: no match
        const auto row = [](const char *name, const char *text, const char *pattern, const char *marked) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(pattern) << QString::fromLatin1(marked);
        };
        row("nothing typed", "Logs", "", "....");
        row("beginning", "Logs", "lo", "LO..");
        row("case makes no difference", "logs", "LOG", "LOG.");
        row("letters apart", "Filesystem", "fsm", "F...S....M");
        row("first letters of words", "Restart Git MCP", "rgm", "R.......G...M..");
        row("together rather than apart", "a logo of Logs", "log", "..LOG.........");
        row("words in another order", "Restart Git", "git rest", "REST....GIT");
        row("a word within a name", "postgres-mcp", "mcp", ".........MCP");
        row("a hump", "newService", "s", "...S......");
        row("wrong order", "Logs", "gol", "");
        row("a letter too many", "Logs", "logss", "");
        row("one word misses", "Restart Git", "git stop", "");
    }
    void whatMatches()
    {
        QFETCH(QString, text);
        QFETCH(QString, pattern);
        QFETCH(QString, marked);
        const auto match = fuzzyMatch(text, pattern);
        QCOMPARE(match.has_value(), !marked.isEmpty());
        if (!match)
            return;
        QString seen(text.size(), u'.');
        for (const int at : match->positions)
            seen[at] = text.at(at).toUpper();
        QCOMPARE(seen, marked);
    }

    void whatIsBetter_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        const auto row = [](const char *name, const char *pattern, const char *better, const char *worse) {
            QTest::newRow(name) << QString::fromLatin1(pattern) << QString::fromLatin1(better) << QString::fromLatin1(worse);
        };
        row("at the beginning", "log", "Logs", "Open the logs");
        row("at the beginning of a word", "mem", "Shared Memory", "Remember me");
        row("side by side", "start", "Start Git", "Show the art of it");
    }
    void whatIsBetter()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        const auto a = fuzzyMatch(better, pattern);
        const auto b = fuzzyMatch(worse, pattern);
        QVERIFY(a && b);
        QVERIFY2(a->score > b->score, qPrintable(QStringLiteral("%1 <= %2").arg(a->score).arg(b->score)));
    }
};

QTEST_APPLESS_MAIN(tst_FuzzyMatch)
#include "tst_fuzzy_match.moc"
