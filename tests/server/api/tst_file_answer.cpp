// SPDX-License-Identifier: GPL-3.0-or-later
// Files as answers: which part, with which head, and read by workers a block ahead.
#include "server/api/file_answer.h"
#include "server/api/file_stream.h"

#include <QJsonDocument>
#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace server::api;
using server::http::headerValue;
using server::http::Request;
using server::http::Response;

namespace {

// A disk that waits to be let go on, and may fail.
class Disk final : public QIODevice
{
public:
    Disk(const QByteArray &content, int reads = 1'000'000) : m_content(content), m_allowed(reads) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    qint64 size() const override { return m_content.size(); }
    void allow(int reads) { m_allowed.release(reads); }
    std::atomic<int> reads{0};
    std::atomic<qint64> failsFrom{std::numeric_limits<qint64>::max()};

protected:
    qint64 readData(char *data, qint64 most) override
    {
        m_allowed.acquire();
        ++reads;
        const qint64 count = std::min(most, m_content.size() - pos());
        if (pos() + count > failsFrom)
            return -1;
        std::copy_n(m_content.constData() + pos(), count, data);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_content;
    QSemaphore m_allowed;
};

} // namespace

class TestFileAnswer : public QObject
{
    Q_OBJECT

    QThreadPool m_workers;

    static QByteArray content(int size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        for (int i = 0; i < size; ++i)
            bytes[i] = char(i * 31 + i / 251);
        return bytes;
    }

    Response answer(const QByteArray &bytes, const QByteArray &method, const server::http::Headers &headers, const QString &name = u"daily.tar.zst"_s)
    {
        Request request;
        request.method = method;
        request.headers = headers;
        const Payload payload{.file = FileToSend{std::make_shared<Disk>(bytes), bytes.size(), "application/octet-stream", name, "abc"}};
        return fileResponse(payload, request, "req_1", 1'753'358'400'000, m_workers);
    }

    static QByteArray readAll(FileStream &stream, qint64 atOnce = 50'000)
    {
        QByteArray all;
        int news = 0;
        QObject::connect(&stream, &FileStream::readyRead, &stream, [&] { ++news; });
        while (!stream.atEnd()) {
            const QByteArray piece = stream.read(atOnce);
            all += piece;
            if (piece.isEmpty()) {
                const int seen = news;
                if (!QTest::qWaitFor([&] { return news > seen || stream.atEnd(); }, 10'000))
                    break;
            }
        }
        return all;
    }

    static QByteArray bodyOf(const Response &response) { return readAll(static_cast<FileStream &>(*response.stream)); }

private slots:
    void wholeOrInPart_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<QByteArray>("ifRange");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("size");
        QTest::newRow("whole") << QByteArray("GET") << QByteArray() << QByteArray() << 200 << 0 << 1'000'000;
        QTest::newRow("a part") << QByteArray("GET") << QByteArray("bytes=300000-700000") << QByteArray() << 206 << 300'000 << 400'001;
        QTest::newRow("the rest of the same") << QByteArray("GET") << QByteArray("bytes=999990-") << QByteArray("\"abc\"") << 206 << 999'990 << 10;
        QTest::newRow("the rest of another") << QByteArray("GET") << QByteArray("bytes=999990-") << QByteArray("\"abd\"") << 200 << 0 << 1'000'000;
        QTest::newRow("a HEAD has no parts") << QByteArray("HEAD") << QByteArray("bytes=1-2") << QByteArray() << 200 << 0 << 1'000'000;
    }
    void wholeOrInPart()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, range);
        QFETCH(QByteArray, ifRange);
        QFETCH(int, status);
        QFETCH(int, first);
        QFETCH(int, size);
        server::http::Headers headers;
        if (!range.isNull())
            headers.append({"range", range});
        if (!ifRange.isNull())
            headers.append({"If-Range", ifRange});
        const QByteArray bytes = content(1'000'000);
        const Response response = answer(bytes, method, headers);
        QCOMPARE(response.status, status);
        QCOMPARE(response.stream->size(), size);
        QCOMPARE(headerValue(response.headers, "ETag"), QByteArray("\"abc\""));
        QCOMPARE(headerValue(response.headers, "Accept-Ranges"), QByteArray("bytes"));
        QCOMPARE(headerValue(response.headers, "Content-Range"),
                 status == 206 ? "bytes " + QByteArray::number(first) + '-' + QByteArray::number(first + size - 1) + "/1000000" : QByteArray());
        QVERIFY(bodyOf(response) == bytes.mid(first, size));
    }

    void outsideIsRefusedInTheErrorFormat()
    {
        const Response response = answer(content(1000), "GET", {{"Range", "bytes=1000-"}});
        QCOMPARE(response.status, 416);
        QVERIFY(!response.stream);
        QCOMPARE(headerValue(response.headers, "Content-Range"), QByteArray("bytes */1000"));
        const QJsonObject error = QJsonDocument::fromJson(response.body).object().value("error"_L1).toObject();
        QCOMPARE(error.value("code"_L1).toString(), u"VALIDATION_ERROR"_s);
        QVERIFY(error.value("details"_L1).toObject().value("fields"_L1).toObject().contains("Range"_L1));
    }

    void namesThatNoHeaderHolds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("wanted");
        QTest::newRow("plain") << u"daily-2025.tar.zst"_s << QByteArray("attachment; filename=\"daily-2025.tar.zst\"");
        QTest::newRow("of people") << u"Täglich.tar"_s << QByteArray("attachment; filename=\"T_glich.tar\"; filename*=UTF-8''T%C3%A4glich.tar");
        QTest::newRow("with a quote and an end of line") << u"a\"\r\nX-Evil: 1"_s
                                                         << QByteArray("attachment; filename=\"a___X-Evil__1\"; filename*=UTF-8''a%22%0D%0AX-Evil%3A%201");
    }
    void namesThatNoHeaderHolds()
    {
        QFETCH(QString, name);
        QTEST(headerValue(answer("x", "GET", {}, name).headers, "Content-Disposition"), "wanted");
    }

    void aBlockAheadAndNoMore()
    {
        auto disk = std::make_shared<Disk>(content(4'000'000), 0);
        FileStream stream(disk, 0, 4'000'000, m_workers);
        QVERIFY(stream.read(1000).isEmpty()); // never waits
        QVERIFY(!stream.atEnd());
        disk->allow(1'000'000);
        QVERIFY(m_workers.waitForDone(10'000));
        QCOMPARE(disk->reads.load(), 1);
        QCOMPARE(stream.read(10).size(), 10); // more is fetched when less than a block is there
        QVERIFY(m_workers.waitForDone(10'000));
        QCOMPARE(disk->reads.load(), 2);
        QCOMPARE(stream.read(10).size(), 10);
        QVERIFY(m_workers.waitForDone(10'000));
        QCOMPARE(disk->reads.load(), 2);
        QVERIFY(readAll(stream) == content(4'000'000).mid(20));
    }

    void aDiskThatFailsEndsItEarly()
    {
        auto disk = std::make_shared<Disk>(content(1'000'000));
        disk->failsFrom = 600'000;
        FileStream stream(disk, 0, 1'000'000, m_workers);
        const QByteArray got = readAll(stream);
        QVERIFY(stream.atEnd());
        QVERIFY(got.size() < 600'000);
        QVERIFY(content(1'000'000).startsWith(got));
    }

    void aReaderThatLeavesHarmsNobody()
    {
        for (int i = 0; i < 50; ++i) {
            auto disk = std::make_shared<Disk>(content(600'000), i % 3);
            {
                FileStream stream(disk, 0, 600'000, m_workers);
                stream.read(1);
                if (i % 2 == 0)
                    QCoreApplication::processEvents();
            }
            disk->allow(100);
        }
        QVERIFY(m_workers.waitForDone(10'000));
    }
};

QTEST_GUILESS_MAIN(TestFileAnswer)
#include "tst_file_answer.moc"
