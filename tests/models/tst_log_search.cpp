// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/byte_finder.h"
#include "models/filtered_log.h"
#include "models/log_search.h"
#include "models/pattern_hints.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using core::LogEntry;
using core::LogLevel;
using core::ServiceId;
using models::FilteredLog;
using models::LineBits;
using models::LineSet;
using models::LogBuffer;
using models::LogPattern;
using models::LogSearch;
using models::PatternCase;
using models::PatternSyntax;

class TestLogSearch : public QObject
{
    Q_OBJECT

    const ServiceId m_a{QStringLiteral("a")};

    static LogPattern fixed(const QString &text, PatternCase letterCase = PatternCase::Sensitive)
    {
        return {text, PatternSyntax::Fixed, letterCase};
    }
    static LogPattern regex(const QString &text, PatternCase letterCase = PatternCase::Sensitive)
    {
        return {text, PatternSyntax::Regex, letterCase};
    }

    // A line of words of a small language, so that patterns hit often and in odd places.
    static QByteArray randomLine(QRandomGenerator &random, bool ascii)
    {
        static const QByteArrayList words{"error", "connection", "Refused", "by", "10.0.3.7:5432", "took", "39", "ms",
                                          "", "k", "KELVIN", "aaab", "aab", "]", "[x]", "(", "\t", "tail "};
        static const QByteArrayList beyond{"\xc3\xbc" "ber", "\xc3\x9c" "BER", "\xe2\x84\xaa", "\xf0\x9f\x98\x80", "\xff\xfe", "\r"};
        QByteArray line;
        for (int n = random.bounded(8); n > 0; --n) {
            const auto &from = !ascii && random.bounded(4) == 0 ? beyond : words;
            line += from[random.bounded(from.size())];
            if (random.bounded(3))
                line += ' ';
        }
        return line;
    }

    static QVector<LogEntry> randomEntries(QRandomGenerator &random, int count, bool ascii)
    {
        QVector<LogEntry> entries;
        for (int i = 0; i < count; ++i)
            entries.append({1000 + i, LogLevel(random.bounded(4)), core::LogStream::Stdout, 0, randomLine(random, ascii)});
        return entries;
    }

    // What a search means, said in the slowest way.
    static bool naive(const LogPattern &pattern, QByteArrayView line)
    {
        const QString text = QString::fromUtf8(line);
        if (pattern.syntax == PatternSyntax::Fixed && pattern.letterCase == PatternCase::Sensitive)
            return line.toByteArray().contains(pattern.text.toUtf8());
        const bool ascii = std::all_of(pattern.text.begin(), pattern.text.end(), [](QChar c) { return c.unicode() < 0x80; });
        if (pattern.syntax == PatternSyntax::Fixed && ascii)
            return line.toByteArray().toLower().contains(pattern.text.toUtf8().toLower());
        const QString expression = pattern.syntax == PatternSyntax::Fixed ? QRegularExpression::escape(pattern.text) : pattern.text;
        return QRegularExpression(expression, pattern.letterCase == PatternCase::Insensitive
                                                  ? QRegularExpression::CaseInsensitiveOption
                                                  : QRegularExpression::NoPatternOption)
            .match(text)
            .hasMatch();
    }

    static QList<qint64> naiveHits(const LogPattern &pattern, const LogBuffer &buffer)
    {
        QList<qint64> hits;
        for (qint64 n = buffer.firstLine(); n < buffer.endLine(); ++n) {
            if (naive(pattern, buffer.line(n).text))
                hits.append(n);
        }
        return hits;
    }

    static QList<qint64> members(const LineSet &set)
    {
        QList<qint64> lines;
        for (qint64 rank = set.firstRank(); rank < set.endRank(); ++rank)
            lines.append(set.lineOf(rank));
        return lines;
    }

private slots:
    void aSetOfLinesAnswersLikeAList()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 30; ++round) {
            LineSet set;
            qint64 start = random.bounded(10'000);
            set.reset(start, 7);
            QList<qint64> truth;
            qint64 rank = 7; // of truth's first
            qint64 block = start;
            for (int step = 0; step < 40; ++step) {
                LineBits bits;
                const int most = random.bounded(3) == 0 ? 0 : random.bounded(200);
                for (int n = 0; n < most; ++n)
                    bits.set(random.bounded(LineBits::kLines));
                for (int i = bits.next(0); i < LineBits::kLines; i = bits.next(i + 1))
                    truth.append(block + i);
                set.add(block, bits);
                block += LineBits::kLines;
                if (random.bounded(5) == 0) {
                    const qint64 drop = std::min(block, start + LineBits::kLines * qint64(1 + random.bounded(3)));
                    set.dropBefore(drop);
                    start = drop;
                    while (!truth.isEmpty() && truth.first() < drop) {
                        truth.removeFirst();
                        ++rank;
                    }
                }
                QCOMPARE(set.firstRank(), rank);
                QCOMPARE(set.count(), qint64(truth.size()));
                for (int probe = 0; probe < 20; ++probe) {
                    const qint64 line = start - 10 + random.bounded(qint32(block - start + 20));
                    const auto at = std::lower_bound(truth.begin(), truth.end(), line);
                    QCOMPARE(set.rankOf(line), rank + (at - truth.begin()));
                    QCOMPARE(set.contains(line), at != truth.end() && *at == line);
                    QCOMPARE(set.next(line).value_or(-1), at != truth.end() ? *at : -1);
                    QCOMPARE(set.previous(line).value_or(-1), at != truth.begin() ? *std::prev(at) : -1);
                }
            }
            QCOMPARE(members(set), truth);
        }
    }

    void bitsAreFoundFromBothSides()
    {
        QRandomGenerator random(5);
        LineBits bits;
        QList<int> truth;
        for (int i = 0; i < LineBits::kLines; ++i) {
            if (random.bounded(50) == 0 || i == 0 || i == LineBits::kLines - 1 || i == 64) {
                bits.set(i);
                truth.append(i);
            }
        }
        QCOMPARE(bits.count(), int(truth.size()));
        for (int i = 0; i <= LineBits::kLines; ++i) {
            const auto at = std::lower_bound(truth.begin(), truth.end(), i);
            QCOMPARE(bits.countBefore(i), int(at - truth.begin()));
            QCOMPARE(bits.next(i), at == truth.end() ? LineBits::kLines : *at);
            QCOMPARE(bits.previous(i), at == truth.begin() ? -1 : *std::prev(at));
        }
        for (int n = 0; n < truth.size(); ++n)
            QCOMPARE(bits.select(n), truth[n]);
    }

    void findsBytesLikeASlowReader()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 30'000; ++round) {
            QByteArray hay;
            const int letters = 2 + random.bounded(3);
            for (int n = random.bounded(300); n > 0; --n)
                hay += char((random.bounded(2) ? 'a' : 'A') + random.bounded(letters));
            if (random.bounded(4) == 0)
                hay.replace('a', '@'); // differs from '`' by the case bit
            QByteArray needle;
            for (int n = 1 + random.bounded(6); n > 0; --n)
                needle += random.bounded(12) == 0 ? '`' : char((random.bounded(2) ? 'a' : 'A') + random.bounded(letters));
            if (hay.size() > 40 && random.bounded(3) == 0)
                needle = hay.mid(random.bounded(int(hay.size())), 1 + random.bounded(30));
            const bool fold = random.bounded(2);
            const models::ByteFinder finder(needle, fold ? Qt::CaseInsensitive : Qt::CaseSensitive);
            const char *found = finder.find(hay.constData(), hay.constData() + hay.size());
            const qsizetype expected = fold ? hay.toLower().indexOf(needle.toLower()) : hay.indexOf(needle);
            QCOMPARE(found ? found - hay.constData() : -1, expected);
        }
    }

    void readsPatterns_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<bool>("caseless");
        QTest::addColumn<QByteArrayList>("literals");
        QTest::addColumn<bool>("exact");
        const auto row = [](const char *name, const char *expression, QByteArrayList literals, bool exact = false, bool caseless = false) {
            QTest::newRow(name) << QString::fromLatin1(expression) << caseless << literals << exact;
        };
        row("plain text", "timeout", {"timeout"}, true);
        row("the longest piece", "a.connection[0-9]+of", {"connection"});
        row("a quantifier takes its letter", "abcd*ef", {"abc"});
        row("plus keeps its letter", "ab+c", {"ab"});
        row("none may be", "x{0,3}", {});
        row("at least two", "qx{2,}", {"qx"});
        row("escaped dot", "10\\.0\\.3", {"10.0.3"}, true);
        row("alternatives", "refused|timeout", {"refused", "timeout"}, true);
        row("alternatives in a group with more", "(refused|slow 19[0-9]) ", {"refused", "slow 19"});
        row("an optional group", "(refused)?x", {});
        row("an alternative without", "refused|.*", {});
        row("an empty alternative", "refused|", {});
        row("look-around", "(?=refused)x", {});
        row("options inside", "(?i)refused", {});
        row("classes of classes", "[[:alpha:]]refused", {});
        row("a bracket in a class", "[]a(]refused", {"refused"});
        row("quoted", "\\Qabc\\E*", {});
        row("caseless: relatives of k and s", "disks", {"di"}, false, true);
        row("caseless text", "error", {"error"}, true, true);
        row("lazy", "abc+?def", {"abc"});
        row("nested", "x(?:(ab|cd)e|fgh)", {"ab", "cd", "fgh"});
    }

    void readsPatterns()
    {
        QFETCH(QString, expression);
        QFETCH(bool, caseless);
        QFETCH(QByteArrayList, literals);
        QFETCH(bool, exact);
        const auto found = models::requiredLiterals(expression, caseless ? Qt::CaseInsensitive : Qt::CaseSensitive);
        QCOMPARE(QByteArrayList(found.any.begin(), found.any.end()), literals);
        QCOMPARE(found.exact, exact);
    }

    void knowsWhichPatternsKeepToALine()
    {
        for (const char *yes : {"a+b", "^x$", "[^x]+y", "\\bfoo\\b", "(a|b){2,3}c", "a+?b", "\\s+$", "."})
            QVERIFY2(models::isLineLocal(QString::fromLatin1(yes)), yes);
        for (const char *no : {"\\Ax", "x\\z", "x\\Z", "(?s)a.b", "(?>a+)b", "a++b", "(?<!x)y", "(a)\\1", "\\Kx", "x(?!y)", "(*COMMIT)a"})
            QVERIFY2(!models::isLineLocal(QString::fromLatin1(no)), no);
    }

    void findsWhatANaiveSearchFinds_data()
    {
        QTest::addColumn<LogPattern>("pattern");
        const char *const texts[] = {"connection", "a", "by 10.0.3.7", "]", "zzz", "tail ", "KELVIN"};
        for (const char *text : texts) {
            QTest::addRow("fixed %s", text) << fixed(QString::fromUtf8(text));
            QTest::addRow("fixed, any case %s", text) << fixed(QString::fromUtf8(text).toUpper(), PatternCase::Insensitive);
        }
        QTest::newRow("fixed, beyond ASCII") << fixed(QStringLiteral("über"));
        QTest::newRow("fixed, any case beyond ASCII") << fixed(QStringLiteral("über"), PatternCase::Insensitive);
        const char *const expressions[] = {"error", "refused|error", "took +39", "a+b$", "^error", "[^x]+took", "\\s", "\\s+$",
                                           "x*", "^$", "(a|e)[a-z]+ .*ms", "k", "tail $", "[^a]+$", ".ber", "\\W{3}", "(?i)refused",
                                           "(?<=by )10", "a++b", "\\Aerror", "err(or)? .*", "(a+)+c", "\\S+@", "(?!e)b"};
        for (const char *text : expressions) {
            QTest::addRow("regex %s", text) << regex(QString::fromUtf8(text));
            QTest::addRow("regex, any case %s", text) << regex(QString::fromUtf8(text), PatternCase::Insensitive);
        }
    }

    void findsWhatANaiveSearchFinds()
    {
        QFETCH(LogPattern, pattern);
        for (const bool ascii : {true, false}) {
            QRandomGenerator random(17);
            LogBuffer buffer;
            buffer.setCapBytes(300'000);
            LogSearch search(buffer);
            buffer.append(m_a, randomEntries(random, 5000, ascii));
            QVERIFY(search.setPattern(pattern).ok());
            // Lines arrive, and old ones go, while it is at work.
            for (int batch = 0; batch < 6; ++batch) {
                buffer.append(m_a, randomEntries(random, random.bounded(1800), ascii));
                if (batch % 3 == 2)
                    QVERIFY(QTest::qWaitFor([&] { return search.isComplete(); }));
            }
            QVERIFY(QTest::qWaitFor([&] { return search.isComplete(); }));
            QVERIFY(buffer.firstLine() > 0);
            const QList<qint64> hits = naiveHits(pattern, buffer);
            QCOMPARE(members(search.hits()), hits);
            if (hits.size() > 2) {
                QCOMPARE(search.nextHit(hits[0]).value(), hits[1]);
                QCOMPARE(search.previousHit(hits[1]).value(), hits[0]);
                QCOMPARE(search.hitNumber(hits[1]), 2);
                QVERIFY(!search.previousHit(hits[0]));
                QVERIFY(!search.nextHit(hits.last()));
            }
        }
    }

    void typingNarrowsAndWidensAgain()
    {
        QRandomGenerator random(23);
        LogBuffer buffer;
        LogSearch search(buffer);
        buffer.append(m_a, randomEntries(random, 20'000, true));
        const QString word = QStringLiteral("connection");
        for (int round = 0; round < 4; ++round) {
            for (int n = 1; n <= word.size(); ++n) {
                QVERIFY(search.setPattern(fixed(word.left(n), PatternCase::Insensitive)).ok());
                if (random.bounded(2)) { // at times the typist is faster
                    QVERIFY(QTest::qWaitFor([&] { return search.isComplete(); }));
                    QCOMPARE(members(search.hits()), naiveHits(search.pattern(), buffer));
                }
                buffer.append(m_a, randomEntries(random, 50, true));
            }
            QVERIFY(QTest::qWaitFor([&] { return search.isComplete(); }));
            QCOMPARE(members(search.hits()), naiveHits(search.pattern(), buffer));
            QVERIFY(search.setPattern(fixed(QStringLiteral("con"), PatternCase::Insensitive)).ok());
            QVERIFY(QTest::qWaitFor([&] { return search.isComplete(); }));
            QCOMPARE(members(search.hits()), naiveHits(search.pattern(), buffer));
        }
        buffer.clear();
        QCOMPARE(search.hitCount(), 0);
        buffer.append(m_a, randomEntries(random, 5000, true));
        QVERIFY(QTest::qWaitFor([&] { return search.isComplete(); }));
        QCOMPARE(members(search.hits()), naiveHits(search.pattern(), buffer));
        QVERIFY(search.setPattern({}).ok());
        QVERIFY(!search.isActive());
        QCOMPARE(search.hitCount(), 0);
    }

    void aWrongExpressionIsRefusedInWords()
    {
        LogBuffer buffer;
        LogSearch search(buffer);
        QVERIFY(search.setPattern(regex(QStringLiteral("good"))).ok());
        const auto result = search.setPattern(regex(QStringLiteral("a(b")));
        QVERIFY(!result);
        QVERIFY(result.error().fields.contains(QStringLiteral("pattern")));
        QCOMPARE(search.pattern().text, QStringLiteral("good"));
    }

    void marksWhatIsOnScreen()
    {
        LogBuffer buffer;
        LogSearch search(buffer);
        const auto spans = [&](const LogPattern &pattern, const QString &text) {
            static_cast<void>(search.setPattern(pattern));
            QList<std::pair<int, int>> found;
            for (const models::TextSpan &span : search.spans(text))
                found.append({int(span.start), int(span.length)});
            return found;
        };
        using List = QList<std::pair<int, int>>;
        QCOMPARE(spans(fixed(QStringLiteral("aa")), QStringLiteral("aaaa aa")), (List{{0, 2}, {2, 2}, {5, 2}}));
        QCOMPARE(spans(fixed(QStringLiteral("CON"), PatternCase::Insensitive), QStringLiteral("ü con Con")), (List{{2, 3}, {6, 3}}));
        QCOMPARE(spans(regex(QStringLiteral("[0-9]*")), QStringLiteral("a12b3")), (List{{1, 2}, {4, 1}}));
        QCOMPARE(spans(regex(QStringLiteral("x|yy")), QStringLiteral("yyx")), (List{{0, 2}, {2, 1}}));
        QCOMPARE(spans({}, QStringLiteral("abc")), List());
    }

    void aHopelessExpressionDoesNotStopTheWindow()
    {
        LogBuffer buffer;
        LogSearch search(buffer);
        buffer.append(m_a, QVector<LogEntry>(3000, {1, LogLevel::Info, core::LogStream::Stdout, 0, QByteArray(40, 'a') + '!'}));
        QVERIFY(search.setPattern(regex(QStringLiteral("(a|aa)+$"))).ok());
        QTest::qWait(20); // it is at it
        QVERIFY(search.setPattern(fixed(QStringLiteral("aaa"))).ok());
        QVERIFY(QTest::qWaitFor([&] { return search.isComplete(); }, 60'000)); // left alone it would take hours
        QCOMPARE(search.hitCount(), 3000);
    }
};

QTEST_GUILESS_MAIN(TestLogSearch)
#include "tst_log_search.moc"
