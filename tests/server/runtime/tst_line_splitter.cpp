// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/line_splitter.h"

#include <QRandomGenerator>
#include <QtTest>

using server::runtime::isValidUtf8;
using server::runtime::LineSplitter;

class TestLineSplitter final : public QObject
{
    Q_OBJECT

    static QByteArrayList split(const QByteArrayList &pieces)
    {
        LineSplitter splitter;
        QByteArrayList out;
        for (const QByteArray &piece : pieces)
            splitter.feed(piece, [&](QByteArray &&line) { out.append(std::move(line)); });
        if (auto last = splitter.finish())
            out.append(*last);
        return out;
    }
    static QByteArray cut(const QByteArray &line) { return line + " \xE2\x80\xA6[cut]"; }

private slots:
    void splits_data()
    {
        QTest::addColumn<QByteArrayList>("pieces");
        QTest::addColumn<QByteArrayList>("lines");
        const QByteArray full(LineSplitter::kMaxLine, 'x');
        QTest::newRow("whole lines") << QByteArrayList{"a\nb\n"} << QByteArrayList{"a", "b"};
        QTest::newRow("empty lines") << QByteArrayList{"\n\na\n\n"} << QByteArrayList{"", "", "a", ""};
        QTest::newRow("no line end at the end") << QByteArrayList{"a\nb"} << QByteArrayList{"a", "b"};
        QTest::newRow("a line in three pieces") << QByteArrayList{"a", "b", "c\nd\n"} << QByteArrayList{"abc", "d"};
        QTest::newRow("windows line ends") << QByteArrayList{"a\r\nb\r\n"} << QByteArrayList{"a", "b"};
        QTest::newRow("a windows line end in two pieces") << QByteArrayList{"a\r", "\nb\n"} << QByteArrayList{"a", "b"};
        QTest::newRow("a bare return stays") << QByteArrayList{"10%\r20%\n"} << QByteArrayList{"10%\r20%"};
        QTest::newRow("exactly the longest line") << QByteArrayList{full + "\nb\n"} << QByteArrayList{full, "b"};
        QTest::newRow("the longest line with a windows end") << QByteArrayList{full + "\r", "\nb\n"} << QByteArrayList{full, "b"};
        QTest::newRow("one byte too long") << QByteArrayList{full + "y\nb\n"} << QByteArrayList{cut(full), "b"};
        QTest::newRow("one byte too long, in pieces") << QByteArrayList{full, "y", "\nb\n"} << QByteArrayList{cut(full), "b"};
        QTest::newRow("far too long, in pieces")
            << QByteArrayList{full, full, full, full, "tail\nb\n"} << QByteArrayList{cut(full), "b"};
        QTest::newRow("far too long and no end") << QByteArrayList{full, full, full} << QByteArrayList{cut(full)};
        QTest::newRow("too long, a return at the limit")
            << QByteArrayList{full + "\r", "y\nb\n"} << QByteArrayList{cut(full), "b"};
        QByteArray accents = QByteArray("\xC3\xA9").repeated(LineSplitter::kMaxLine);
        QTest::newRow("cut between characters")
            << QByteArrayList{"x" + accents + "\n"} << QByteArrayList{cut("x" + accents.first(LineSplitter::kMaxLine - 2))};
        QTest::newRow("bytes that are no UTF-8") << QByteArrayList{"a\xFF" "b\n"} << QByteArrayList{"a\xEF\xBF\xBD" "b"};
        QTest::newRow("a character in two pieces") << QByteArrayList{"\xC3", "\xA9\n"} << QByteArrayList{"\xC3\xA9"};
        QTest::newRow("a NUL is kept") << QByteArrayList{QByteArray("a\0b\n", 4)} << QByteArrayList{QByteArray("a\0b", 3)};
        QTest::newRow("nothing") << QByteArrayList{""} << QByteArrayList{};
    }
    void splits()
    {
        QFETCH(QByteArrayList, pieces);
        QFETCH(QByteArrayList, lines);
        QCOMPARE(split(pieces), lines);
    }

    void doesNotCareHowTheBytesArrive()
    {
        auto *random = QRandomGenerator::global();
        for (int round = 0; round < 300; ++round) {
            QByteArray text;
            const int lines = random->bounded(1, 12);
            for (int i = 0; i < lines; ++i) {
                const int length = random->bounded(8) == 0 ? LineSplitter::kMaxLine - 3 + random->bounded(8)
                                                           : random->bounded(200);
                for (int k = 0; k < length; ++k)
                    text += "ab\r\xC3\xA9"[random->bounded(5)];
                text += random->bounded(2) ? "\n" : "\r\n";
            }
            QByteArrayList pieces;
            for (qsizetype at = 0; at < text.size();) {
                const qsizetype size = qMin<qsizetype>(random->bounded(1, 70'000), text.size() - at);
                pieces.append(text.mid(at, size));
                at += size;
            }
            QCOMPARE(split(pieces), split({text}));
        }
    }

    void validatesLikeQt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("valid");
        QTest::newRow("ASCII") << QByteArray("The quick brown fox jumps") << true;
        QTest::newRow("two, three and four bytes") << QByteArray("\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80") << true;
        QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << false;
        QTest::newRow("overlong of three") << QByteArray("\xE0\x80\xAF") << false;
        QTest::newRow("overlong of four") << QByteArray("\xF0\x80\x80\xAF") << false;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << false;
        QTest::newRow("past the last code point") << QByteArray("\xF4\x90\x80\x80") << false;
        QTest::newRow("lone continuation") << QByteArray("12345678\x80") << false;
        QTest::newRow("cut short") << QByteArray("\xE2\x82") << false;
        QTest::newRow("latin 1") << QByteArray("caf\xE9 au lait") << false;
    }
    void validatesLikeQt()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, valid);
        QCOMPARE(isValidUtf8(bytes), valid);
    }
    void agreesWithQtOnRandomBytes()
    {
        auto *random = QRandomGenerator::global();
        static const uchar kTelling[] = {0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0,
                                         0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF};
        for (int round = 0; round < 200'000; ++round) {
            QByteArray bytes;
            for (int i = random->bounded(1, 7); i > 0; --i)
                bytes += char(kTelling[random->bounded(int(sizeof kTelling))]);
            const bool same = QString::fromUtf8(bytes).toUtf8() == bytes;
            if (isValidUtf8(bytes) != same && !bytes.contains("\xEF\xBF\xBD") && !bytes.startsWith("\xEF\xBB\xBF"))
                QFAIL(bytes.toHex(' ').constData());
        }
    }
};

QTEST_APPLESS_MAIN(TestLineSplitter)
#include "tst_line_splitter.moc"
