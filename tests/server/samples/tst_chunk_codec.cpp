// SPDX-License-Identifier: GPL-3.0-or-later
// The chunk codec: every double and every time comes back to the bit; broken blobs do no harm.
#include "server/samples/bit_stream.h"
#include "server/samples/chunk_codec.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>

using namespace server::samples;

namespace {

constexpr qint64 kStart = 1'753'358'400'000;

QVector<Sample> regular(int count, const std::function<double(int)> &value, qint64 interval = 5000)
{
    QVector<Sample> samples;
    for (int i = 0; i < count; ++i)
        samples.append({kStart + i * interval, value(i)});
    return samples;
}

QVector<Sample> roundTrip(const QVector<Sample> &samples)
{
    QVector<Sample> out;
    const QByteArray data = encodeChunk({samples.constData(), size_t(samples.size())});
    if (!decodeChunk(data, samples.first().timeMs, &out))
        return {};
    return out;
}

double sizePerSample(const QVector<Sample> &samples)
{
    return double(encodeChunk({samples.constData(), size_t(samples.size())}).size()) / double(samples.size());
}

} // namespace

class TestChunkCodec : public QObject
{
    Q_OBJECT
private slots:
    void shapesComeBackToTheBit_data();
    void shapesComeBackToTheBit();
    void timesComeBack_data();
    void timesComeBack();
    void randomMixturesComeBack();
    void usualSeriesAreSmall_data();
    void usualSeriesAreSmall();
    void brokenBlobsDoNoHarm();
    void decodingAppends();
    void bitsComeBack();
};

void TestChunkCodec::shapesComeBackToTheBit_data()
{
    QTest::addColumn<QVector<Sample>>("samples");
    const double inf = std::numeric_limits<double>::infinity();
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double payload = std::bit_cast<double>(quint64(0x7ff8000000001234));
    const auto row = [](const char *name, const std::function<double(int)> &value, int count = 120) {
        QTest::newRow(name) << regular(count, value);
    };
    row("one sample", [](int) { return 42.5; }, 1);
    row("one NaN", [=](int) { return nan; }, 1);
    row("two samples", [](int i) { return i * 0.1; }, 2);
    row("three samples", [](int i) { return std::sqrt(i); }, 3);
    row("constant integer", [](int) { return 1; });
    row("constant zero", [](int) { return 0.0; });
    row("constant minus zero", [](int) { return -0.0; });
    row("constant third", [](int) { return 1.0 / 3; });
    row("constant NaN", [=](int) { return nan; });
    row("a counter", [](int i) { return 1e6 + i * 17 + i % 3; });
    row("a falling counter", [](int i) { return 1e6 - i * 17; });
    row("a counter that is reset", [](int i) { return i < 60 ? 9e14 + i : i; });
    row("percent with two decimals", [](int i) { return double(qint64(std::sin(i) * 5000 + 5000)) / 100; });
    row("negative decimals", [](int i) { return -double(i * 37 % 101) / 1000; });
    row("six decimals", [](int i) { return double(i * 7919 % 1000003) / 1e6; });
    row("pages as MB", [](int i) { return (5000 + i * 3 % 50) / 256.0; });
    row("sine in full precision", [](int i) { return std::sin(i * 0.1); });
    row("powers of two", [](int i) { return std::ldexp(1.0, i - 60); });
    row("denormals", [](int i) { return std::numeric_limits<double>::denorm_min() * i; });
    row("the largest doubles", [](int i) { return i % 2 ? std::numeric_limits<double>::max() : std::numeric_limits<double>::lowest(); });
    row("infinities", [=](int i) { return i % 3 == 0 ? inf : i % 3 == 1 ? -inf : double(i); });
    row("NaN among numbers", [=](int i) { return i % 10 == 3 ? nan : i; });
    row("NaN with a payload", [=](int i) { return i % 2 ? payload : 0.25; });
    row("minus zero among integers", [](int i) { return i == 5 ? -0.0 : i; });
    row("integers beyond 2^52", [](int i) { return 9007199254740992.0 + i * 2; });
    row("integers at 2^52", [](int i) { return 4503599627370495.0 - i; });
    row("a common step", [](int i) { return 7 + (i * 37 % 11) * 4096.0; });
    row("a common step going down", [](int i) { return -1e9 - i * 4096.0; });
    row("a common step over the whole range", [](int i) { return (i % 3 - 1) * 4503599627370495.0; });
    row("a common step of decimals", [](int i) { return (i % 7) * 25 / 100.0; });
    row("mostly zero", [](int i) { return i % 17 == 0 ? i : 0; });
    row("one outlier", [](int i) { return i == 50 ? 1e15 : i; });
    row("300 samples", [](int i) { return i * 1.5; }, 300);
}

void TestChunkCodec::shapesComeBackToTheBit()
{
    QFETCH(QVector<Sample>, samples);
    QVERIFY(roundTrip(samples) == samples);
}

void TestChunkCodec::timesComeBack_data()
{
    QTest::addColumn<QVector<qint64>>("times");
    const auto row = [](const char *name, const std::function<qint64(int)> &time) {
        QVector<qint64> times;
        for (int i = 0; i < 120; ++i)
            times.append(time(i));
        QTest::newRow(name) << times;
    };
    QRandomGenerator random(3);
    row("every five seconds", [](int i) { return kStart + i * 5000; });
    row("jitter of some ms", [&](int i) { return kStart + i * 5000 + random.bounded(9); });
    row("a missed scrape", [](int i) { return kStart + (i < 50 ? i : i + 1) * 5000; });
    row("a gap of ten years", [](int i) { return kStart + i * 5000 + (i > 60 ? 315'360'000'000 : 0); });
    row("drifting interval", [](int i) { return kStart + i * 5000 + i * i; });
    row("every millisecond", [](int i) { return kStart + i; });
    row("from zero", [](int i) { return qint64(i); });
    row("negative", [](int i) { return -kStart + i; });
    row("both ends of the range", [](int i) {
        return i == 0 ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max() - 120 + i;
    });
    row("backwards too", [&](int) { return qint64(random.generate64()); });
}

void TestChunkCodec::timesComeBack()
{
    QFETCH(QVector<qint64>, times);
    for (const int count : {2, 3, 4, 120}) {
        QVector<Sample> samples;
        for (int i = 0; i < count; ++i)
            samples.append({times[i], double(i)});
        QVERIFY(roundTrip(samples) == samples);
    }
}

void TestChunkCodec::randomMixturesComeBack()
{
    QRandomGenerator random(2025);
    for (int round = 0; round < 20'000; ++round) {
        const int count = 1 + random.bounded(140);
        const int timeKind = random.bounded(4);
        const int valueKind = random.bounded(9);
        QVector<Sample> samples;
        qint64 time = kStart + random.bounded(1'000'000);
        double value = random.bounded(1'000'000);
        for (int i = 0; i < count; ++i) {
            switch (timeKind) {
            case 0: time += 5000; break;
            case 1: time += 5000 + random.bounded(-5, 6); break;
            case 2: time += 1 + random.bounded(1 << random.bounded(1, 30)); break;
            default: time += random.bounded(20) == 0 ? 3'600'000 : 15'000; break;
            }
            switch (valueKind) {
            case 0: value += random.bounded(100); break;
            case 1: value = double(random.bounded(10'000)) / 100; break;
            case 2: value = random.generateDouble(); break;
            case 3: value = std::bit_cast<double>(random.generate64()); break;
            case 4: value += random.bounded(10) == 0 ? random.bounded(1000) : 0; break;
            case 5: value = double(random.bounded(-4096, 4096)) / 256; break;
            case 6: value = double(random.bounded(-1'000'000, 1'000'000)) / std::pow(10, random.bounded(0, 8)); break;
            case 7: value = random.bounded(30) == 0 ? std::nan("") : double(random.bounded(3)); break;
            default: value = double(qint64(random.generate64() >> random.bounded(64))); break;
            }
            samples.append({time, value});
        }
        const QVector<Sample> back = roundTrip(samples);
        if (!(back == samples)) {
            for (int i = 0; i < qMin(count, int(back.size())); ++i) {
                if (!(back[i] == samples[i]))
                    qWarning("round %d kinds %d %d at %d: %.17g became %.17g", round, timeKind, valueKind, i, samples[i].value, back[i].value);
            }
            QFAIL("not the same");
        }
    }
}

void TestChunkCodec::usualSeriesAreSmall_data()
{
    QTest::addColumn<QVector<Sample>>("samples");
    QTest::addColumn<double>("most");
    QRandomGenerator random(5);
    double level = 0;
    QTest::newRow("constant") << regular(120, [](int) { return 1; }) << 0.12;
    QTest::newRow("steady counter") << regular(120, [&](int) { return level += 12; }) << 0.15;
    QTest::newRow("mostly still") << regular(120, [&](int) { return level += random.bounded(4) == 0 ? random.bounded(-200, 200) : 0; }) << 0.7;
    QTest::newRow("memory in bytes, by pages") << regular(120, [&](int) { return (9000 + (level += random.bounded(-8, 9))) * 4096; }) << 0.95;
    QTest::newRow("request counter") << regular(120, [&](int) { return level += random.bounded(40); }) << 1.0;
    QTest::newRow("byte counter") << regular(120, [&](int) { return level += random.bounded(1'000'000); }) << 2.8;
    QTest::newRow("percent, two decimals") << regular(120, [&](int) { return double(random.bounded(2000, 2400)) / 100; }) << 1.4;
    QTest::newRow("memory in pages") << regular(120, [&](int) { return (20'000 + (level += random.bounded(-8, 9))) / 256; }) << 0.9;
}

void TestChunkCodec::usualSeriesAreSmall()
{
    QFETCH(QVector<Sample>, samples);
    QFETCH(double, most);
    const double size = sizePerSample(samples);
    QVERIFY2(size <= most, qPrintable(QString::number(size)));
    QVERIFY(roundTrip(samples) == samples);
}

void TestChunkCodec::brokenBlobsDoNoHarm()
{
    QRandomGenerator random(11);
    QVector<Sample> out;
    int refused = 0;
    for (int round = 0; round < 200'000; ++round) {
        QByteArray data;
        if (round % 2 == 0) {
            const QVector<Sample> samples = regular(1 + random.bounded(60), [&](int i) {
                return round % 4 == 0 ? i * 0.3 : random.generateDouble();
            });
            data = encodeChunk({samples.constData(), size_t(samples.size())});
            const int hits = 1 + random.bounded(3);
            for (int i = 0; i < hits; ++i)
                data[random.bounded(int(data.size()))] = char(random.bounded(256));
            if (random.bounded(3) == 0)
                data.truncate(random.bounded(int(data.size()) + 1));
        } else {
            data.resize(random.bounded(40));
            for (char &c : data)
                c = char(random.bounded(256));
            if (data.size() > 2 && round % 3 != 0)
                data[0] = char(random.bounded(4) | random.bounded(4) << 4);
        }
        out.resize(0);
        if (!decodeChunk(data, kStart, &out)) {
            ++refused;
            QVERIFY(out.isEmpty());
        }
    }
    QVERIFY(refused > 1000);
    QVERIFY(!decodeChunk({}, kStart, &out));
    // A tail that was cut is always noticed.
    const QVector<Sample> samples = regular(120, [&](int) { return double(random.bounded(1000)); });
    const QByteArray whole = encodeChunk({samples.constData(), size_t(samples.size())});
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!decodeChunk(QByteArrayView(whole).first(size), kStart, &out));
}

void TestChunkCodec::decodingAppends()
{
    QVector<Sample> out;
    const QVector<Sample> first = regular(10, [](int i) { return i; });
    for (int i = 0; i < 2; ++i)
        QVERIFY(decodeChunk(encodeChunk({first.constData(), size_t(first.size())}), kStart, &out));
    QCOMPARE(out.size(), 20);
    QVERIFY(out.mid(10) == first);
}

void TestChunkCodec::bitsComeBack()
{
    QRandomGenerator random(17);
    QVector<std::pair<quint64, int>> written;
    QByteArray data;
    BitWriter out(data);
    for (int i = 0; i < 10'000; ++i) {
        const int bits = random.bounded(65);
        const quint64 value = bits == 64 ? random.generate64() : random.generate64() & ((quint64(1) << bits) - 1);
        written.append({value, bits});
        out.write(value, bits);
    }
    out.finish();
    BitReader in(data);
    for (const auto &[value, bits] : written)
        QCOMPARE(in.read(bits), value);
    QVERIFY(!in.overrun());
    in.read(16);
    QVERIFY(in.overrun());
    for (const quint64 v : {quint64(0), quint64(127), quint64(128), ~quint64(0), quint64(1) << 63}) {
        QByteArray text;
        putVarint(text, v);
        QByteArrayView view(text);
        quint64 back = 1;
        QVERIFY(takeVarint(view, &back));
        QCOMPARE(back, v);
        QVERIFY(view.isEmpty());
        QCOMPARE(unzigzag(zigzag(v)), v);
    }
}

QTEST_GUILESS_MAIN(TestChunkCodec)
#include "tst_chunk_codec.moc"
