// SPDX-License-Identifier: GPL-3.0-or-later
// The quick way with simple expressions against the general engine, which is the judge: by examples,
// and by many made up ones over lines that are made up to be awkward.
#include "models/log_buffer.h"
#include "models/log_pattern.h"
#include "models/plain_expression.h"

#include <QRegularExpression>
#include <QtTest>

using models::PlainExpression;
using Answer = PlainExpression::Answer;

class tst_PlainExpression : public QObject
{
    Q_OBJECT

    static bool judge(const QString &expression, Qt::CaseSensitivity sensitivity, const QByteArray &line)
    {
        const QRegularExpression engine(expression, sensitivity == Qt::CaseInsensitive ? QRegularExpression::CaseInsensitiveOption
                                                                                       : QRegularExpression::NoPatternOption);
        return engine.match(QString::fromUtf8(line)).hasMatch();
    }

    static QString pick(QRandomGenerator &random, const QStringList &from)
    {
        return from[random.bounded(int(from.size()))];
    }

private slots:
    void whatItTakesOn_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<bool>("taken");
        const auto row = [](const char *name, const char *expression, bool taken) {
            QTest::newRow(name) << QString::fromUtf8(expression) << taken;
        };
        row("letters and digits", R"(took \d+ ms)", true);
        row("counts", R"(query \d{3,4} ms, waiting 2\d)", true);
        row("anchors", R"(^ERROR .*refused$)", true);
        row("classes", R"([a-f0-9]{8}-[^ ;]+\.csv)", true);
        row("lazy", R"(path=.*?\.csv)", true);
        row("nothing", "", false);
        row("a choice", "warn|error", false);
        row("a group", "(ab)+", false);
        row("a word's edge", R"(\bms)", false);
        row("never giving back", "a++b", false);
        row("beyond ASCII", "grün", false);
        row("two of anything", ".{2}x", true);
        row("a reference", R"(a\1)", false);
        row("an option", "(?i)a", false);
        row("a brace alone", "a{", false);
        row("a named class", "[[:alpha:]]", false);
        row("an anchor in the middle", "a^b", false);
    }
    void whatItTakesOn()
    {
        QFETCH(QString, expression);
        QFETCH(bool, taken);
        for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive})
            QCOMPARE(PlainExpression::make(expression, sensitivity).has_value(), taken);
    }

    void howManyRepeatsInARowEndSoon()
    {
        const auto made = PlainExpression::make(QStringLiteral("a*a*a*a*a*a*b"), Qt::CaseSensitive);
        QVERIFY(made);
        QVERIFY(made->search(QByteArray(60'000, 'a')) == Answer::Unsure); // the engine, with its own limits, is asked
    }

    void itIsOfOneMindWithTheEngine_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 8; ++seed)
            QTest::newRow(qPrintable(QStringLiteral("seed %1").arg(seed))) << seed;
    }
    void itIsOfOneMindWithTheEngine()
    {
        QFETCH(int, seed);
        QRandomGenerator random(quint32(seed * 7919));
        const QStringList atoms{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("k"), QStringLiteral("S"), QStringLiteral(" "),
                                QStringLiteral("."), QStringLiteral(R"(\d)"), QStringLiteral(R"(\w)"), QStringLiteral(R"(\s)"),
                                QStringLiteral(R"(\.)"), QStringLiteral("[ab1]"), QStringLiteral("[a-k]"), QStringLiteral("[^a]"),
                                QStringLiteral("[^ks]"), QStringLiteral(R"([\d.-])"), QStringLiteral("took "), QStringLiteral("abc")};
        const QStringList repeats{QString(), QString(), QString(), QStringLiteral("+"), QStringLiteral("*"), QStringLiteral("?"),
                                  QStringLiteral("+?"), QStringLiteral("{2}"), QStringLiteral("{1,3}"), QStringLiteral("{0,2}"), QStringLiteral("{2,}")};
        const QByteArrayList pieces{"a", "b", "ab", "abc", "k", "K", "s", "S", "1", "23", " ", ".", "-", "took ", "TOOK ", "\t", "\r",
                                    "\xc3\xa9", "\xe2\x84\xaa", "\xc5\xbf", "\xf0\x9f\x98\x80", "\xff", "\xc3", "\xef\xbb\xbf"};
        int taken = 0, sure = 0, yes = 0;
        for (int i = 0; i < 1500; ++i) {
            QString expression = random.bounded(6) == 0 ? QStringLiteral("^") : QString();
            for (int n = random.bounded(1, 5); n > 0; --n)
                expression += pick(random, atoms) + pick(random, repeats);
            if (random.bounded(6) == 0)
                expression += u'$';
            const auto sensitivity = random.bounded(2) ? Qt::CaseSensitive : Qt::CaseInsensitive;
            const auto made = PlainExpression::make(expression, sensitivity);
            if (!made)
                continue;
            ++taken;
            // Through the pattern as well, which is what searches ask.
            const auto pattern = models::LinePattern::make({expression, models::PatternSyntax::Regex,
                                                            sensitivity == Qt::CaseSensitive ? models::PatternCase::Sensitive
                                                                                             : models::PatternCase::Insensitive});
            QVERIFY(pattern);
            models::LogBuffer buffer;
            QVector<core::LogEntry> entries;
            for (int k = 0; k < 12; ++k) {
                QByteArray line;
                for (int n = random.bounded(0, 9); n > 0; --n)
                    line += pieces[random.bounded(int(pieces.size()))];
                entries.append({1, core::LogLevel::Info, core::LogStream::Stdout, 0, line});
            }
            buffer.append(core::ServiceId(QStringLiteral("a")), entries);
            models::LinePattern::Scratch scratch;
            const models::LogPiece piece = buffer.pieces(0, entries.size()).front();
            const models::LineBits bits = (*pattern)->match(piece.chunk, 0, int(entries.size()), nullptr, scratch);
            for (int k = 0; k < entries.size(); ++k) {
                const QByteArray line = piece.chunk.textOf(k).toByteArray(); // a last carriage return is left out
                const bool wanted = judge(expression, sensitivity, line);
                const Answer answer = made->search(line);
                const QString what = QStringLiteral("%1 on %2").arg(expression, QString::fromLatin1(line.toPercentEncoding()));
                if (answer != Answer::Unsure) {
                    ++sure;
                    QVERIFY2((answer == Answer::Yes) == wanted, qPrintable(what));
                }
                yes += wanted;
                QVERIFY2(bits.test(k) == wanted, qPrintable(what));
            }
        }
        QVERIFY(taken > 500); // else little was tried
        QVERIFY(sure > 3000);
        QVERIFY(yes > 1000);
    }
};

QTEST_GUILESS_MAIN(tst_PlainExpression)
#include "tst_plain_expression.moc"
