// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_fields.h"
#include "models/log_file.h"
#include "models/log_time.h"

#include "core/clock.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using core::LogLevel;
using core::ServiceId;
using models::LogBuffer;
using models::LogField;
using models::LogFieldType;
using models::LogFile;

class TestLogFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const ServiceId m_name{QStringLiteral("saved")};

    QString write(const QByteArray &text)
    {
        QFile file(m_folder.filePath(QStringLiteral("a.log")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the file of the test");
        return file.fileName();
    }

    static bool read(LogFile &file, const QString &path, const ServiceId &name)
    {
        std::optional<bool> good;
        QObject context;
        QObject::connect(&file, &LogFile::finished, &context, [&](const core::Result<> &result) { good = result.ok(); });
        file.open(path, name);
        return QTest::qWaitFor([&] { return good.has_value(); }, 20'000) && *good;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
    }

    void readsTimesAndLevels()
    {
        LogBuffer buffer;
        LogFile file(buffer);
        QVERIFY(read(file, write("no time yet\n"
                                 "2025-07-24T12:00:00.123Z ERROR it broke\n"
                                 "    at line 5\r\n"
                                 "[2025-07-24 12:00:01,5+02:00] [WARN] zone\n"
                                 "{\"level\":\"debug\",\"timestamp\":\"2025-07-24T12:00:02Z\",\"message\":\"x\"}\n"
                                 "\n"
                                 "no line end"), m_name));
        QCOMPARE(buffer.lineCount(), 7);
        const qint64 base = core::parseIsoUtc(u"2025-07-24T12:00:00Z");
        const qint64 first = buffer.firstLine();
        const QList<qint64> times{0, base + 123, base + 123, base + 1500 - 7'200'000, base + 2000, base + 2000, base + 2000};
        for (int i = 0; i < 7; ++i)
            QCOMPARE(buffer.line(first + i).timeMs, times[i]);
        QVERIFY(buffer.line(first + 1).level == LogLevel::Error);
        QVERIFY(buffer.line(first + 3).level == LogLevel::Warn);
        QVERIFY(buffer.line(first + 4).level == LogLevel::Debug);
        QCOMPARE(buffer.line(first + 1).text.toByteArray(), QByteArray("2025-07-24T12:00:00.123Z ERROR it broke"));
        QCOMPARE(buffer.line(first + 2).text.toByteArray(), QByteArray("    at line 5"));
        QCOMPARE(buffer.line(first + 6).text.toByteArray(), QByteArray("no line end"));
        QCOMPARE(*buffer.line(first).service, m_name);
    }

    void readsEveryByteOfRandomFiles()
    {
        QRandomGenerator random(41);
        for (int round = 0; round < 8; ++round) {
            QByteArrayList lines;
            const int count = round == 0 ? 0 : random.bounded(30'000);
            for (int i = 0; i < count; ++i) {
                const int length = random.bounded(2000) == 0 ? random.bounded(2'000'000 / (1 + i / 100)) : random.bounded(150);
                QByteArray line(length, Qt::Uninitialized);
                for (char &c : line)
                    c = char(' ' + random.bounded(95));
                lines.append(line);
            }
            QByteArray text = lines.join('\n');
            if (!text.isEmpty() && random.bounded(2))
                text += '\n';
            QByteArrayList expected;
            for (QByteArray line : text.split('\n')) {
                for (; line.size() >= models::LogChunk::kLongestLine; line = line.mid(models::LogChunk::kLongestLine))
                    expected.append(line.left(models::LogChunk::kLongestLine));
                expected.append(line);
            }
            if (expected.last().isEmpty())
                expected.removeLast();
            LogBuffer buffer;
            LogFile file(buffer);
            QVERIFY(read(file, write(text), m_name));
            QByteArrayList found;
            for (qint64 n = buffer.firstLine(); n < buffer.endLine(); ++n)
                found.append(buffer.line(n).text.toByteArray());
            QCOMPARE(found.size(), expected.size());
            QVERIFY(found.join('\n') == expected.join('\n'));
            // And more can come behind.
            buffer.append(ServiceId(QStringLiteral("live")), {{5, LogLevel::Warn, core::LogStream::Stdout, 0, "live"}});
            QCOMPARE(buffer.line(buffer.endLine() - 1).text.toByteArray(), QByteArray("live"));
            if (!found.isEmpty())
                QCOMPARE(buffer.line(buffer.endLine() - 2).text.toByteArray(), found.last());
        }
    }

    void aLineWithoutATimeHasThatOfTheLineBefore()
    {
        // Over the ends of chunks too.
        QByteArray text;
        for (int i = 0; i < 20'000; ++i) {
            if (i % 5000 == 3000)
                text += "2025-07-24T12:00:" + QByteArray::number(10 + i / 1000) + "Z now\n";
            else
                text += "trace\n";
        }
        LogBuffer buffer;
        LogFile file(buffer);
        QVERIFY(read(file, write(text), m_name));
        qint64 time = 0;
        for (int i = 0; i < 20'000; ++i) {
            if (i % 5000 == 3000)
                time = core::parseIsoUtc(QStringLiteral("2025-07-24T12:00:%1Z").arg(10 + i / 1000));
            QCOMPARE(buffer.line(buffer.firstLine() + i).timeMs, time);
        }
    }

    void tellsHowFarItIsAndStops()
    {
        QByteArray text;
        for (int i = 0; i < 400'000; ++i)
            text += "INFO line " + QByteArray::number(i) + " of some length\n";
        const QString path = write(text);
        LogBuffer buffer;
        {
            LogFile file(buffer);
            QSignalSpy progressed(&file, &LogFile::progressed);
            QVERIFY(read(file, path, m_name));
            QCOMPARE(buffer.lineCount(), 400'000);
            QVERIFY(progressed.count() > 1);
            QCOMPARE(progressed.last()[0].value<models::LogFileProgress>().bytesRead, qint64(text.size()));
            QVERIFY(!file.isReading());

            int finished = 0;
            connect(&file, &LogFile::finished, this, [&finished] { ++finished; });
            file.open(path, m_name);
            file.open(path, m_name); // the first is given up
            QTRY_COMPARE(finished, 1);
            QCOMPARE(buffer.lineCount(), 400'000);
            file.open(path, m_name);
            file.cancel();
            QVERIFY(!file.isReading());
            QCoreApplication::processEvents();
            QCOMPARE(finished, 1);
            QVERIFY(buffer.lineCount() < 400'000);
            file.disconnect(this);
            file.open(path, m_name);
        } // ends in the midst of it
        QCoreApplication::processEvents();
    }

    void saysWhenThereIsNoFile()
    {
        LogBuffer buffer;
        LogFile file(buffer);
        QVERIFY(!read(file, m_folder.filePath(QStringLiteral("none")), m_name));
        QVERIFY(buffer.isEmpty());
    }

    void readsTimesAsWritten_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<qint64>("ms");
        const qint64 base = core::parseIsoUtc(u"2025-07-24T12:00:00Z");
        QTest::newRow("UTC") << QByteArray("2025-07-24T12:00:00Z x") << base;
        QTest::newRow("microseconds") << QByteArray("2025-07-24T12:00:00.123456Z x") << base + 123;
        QTest::newRow("east") << QByteArray("2025-07-24T14:00:00+0200 x") << base;
        QTest::newRow("west") << QByteArray("2025-07-24T07:30:00-04:30 x") << base;
        QTest::newRow("hours only") << QByteArray("2025-07-24T14:00:00+02 x") << base;
        QTest::newRow("nothing") << QByteArray("hello") << qint64(-1);
        QTest::newRow("no such day") << QByteArray("2025-02-30T12:00:00Z") << qint64(-1);
        QTest::newRow("no such minute") << QByteArray("2025-07-24T12:71:00Z") << qint64(-1);
        QTest::newRow("cut") << QByteArray("2025-07-24T12:00") << qint64(-1);
        QTest::newRow("JSON seconds") << QByteArray("{\"ts\": 1753358400.5}") << base + 500;
        QTest::newRow("JSON milliseconds") << QByteArray("{\"time\":1753358400123}") << base + 123;
        QTest::newRow("local") << QByteArray("2025-07-24 12:00:00 x")
                               << QDateTime(QDate(2025, 7, 24), QTime(12, 0)).toMSecsSinceEpoch();
    }

    void readsTimesAsWritten()
    {
        QFETCH(QByteArray, line);
        QFETCH(qint64, ms);
        models::LogTimeReader reader;
        QCOMPARE(reader.read(line).ms, ms);
        static_cast<void>(reader.read("2025-07-24T12:59:59Z")); // of the same hour
        QCOMPARE(reader.read(line).ms, ms);
    }

    void unfoldsJson()
    {
        const QVector<LogField> expected{
            {QStringLiteral("z"), QStringLiteral("a\n\u00fc\U0001F600/"), LogFieldType::String},
            {QStringLiteral("http.status"), QStringLiteral("500"), LogFieldType::Number},
            {QStringLiteral("http.took"), QStringLiteral("1.50e+3"), LogFieldType::Number},
            {QStringLiteral("ids.0"), QStringLiteral("12345678901234567890"), LogFieldType::Number},
            {QStringLiteral("ids.1.ok"), QStringLiteral("true"), LogFieldType::Bool},
            {QStringLiteral("none"), QStringLiteral("null"), LogFieldType::Null},
            {QStringLiteral("o"), QStringLiteral("{}"), LogFieldType::EmptyObject},
            {QStringLiteral("l"), QStringLiteral("[]"), LogFieldType::EmptyArray},
            {QStringLiteral("http"), QString(), LogFieldType::String},
        };
        const QByteArray text = " {\"z\":\"a\\n\xc3\xbc\\ud83d\\ude00\\/\", \"http\" : {\"status\":500,\"took\":1.50e+3},"
                                "\"ids\":[12345678901234567890,{\"ok\":true}],\"none\":null,\"o\":{},\"l\":[ ],\"http\":\"\"} ";
        QVERIFY(models::unfoldJson(text) == expected);
        QVERIFY(models::unfoldJson("2025-07-24T12:00:00Z INFO " + text) == expected);
        for (qsizetype n = 0; n + 2 < text.size(); ++n)
            QVERIFY(models::unfoldJson(text.left(n)).isEmpty());
        for (const char *bad : {"{\"a\":01}", "{\"a\":1,}", "{a:1}", "{\"a\":tru}", "{\"a\":\"\\x\"}", "{\"a\":1} more", "{\"a\":.5}", "[1]", ""})
            QVERIFY2(models::unfoldJson(bad).isEmpty(), bad);
        QVERIFY(models::unfoldJson("{\"a\":" + QByteArray(100'000, '[')).isEmpty());
    }

    void unfoldsLogfmt()
    {
        const QVector<LogField> expected{
            {QStringLiteral("level"), QStringLiteral("info"), LogFieldType::String},
            {QStringLiteral("msg"), QStringLiteral("a \"b\" c"), LogFieldType::String},
            {QStringLiteral("ms"), QStringLiteral("12.5"), LogFieldType::Number},
            {QStringLiteral("ok"), QStringLiteral("true"), LogFieldType::Bool},
            {QStringLiteral("empty"), QString(), LogFieldType::String},
            {QStringLiteral("v"), QStringLiteral("1.2.3"), LogFieldType::String},
        };
        const QByteArray text = "level=info msg=\"a \\\"b\\\" c\" ms=12.5 ok=true empty= v=1.2.3";
        QVERIFY(models::unfoldLogfmt(text) == expected);
        QVERIFY(models::unfoldLine(text) == expected);
        QVERIFY(models::unfoldLogfmt("just some words with a=b in them and c=d").isEmpty());
        QVERIFY(models::unfoldLogfmt("a=b").isEmpty());
        QCOMPARE(models::unfoldLogfmt("a=1 b=\"cut").size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_log_file.moc"
