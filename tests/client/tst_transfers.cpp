// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/rest_backend.h"

#include "core/backup_json.h"
#include "test_server.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QtTest>

using client::Credential;
using core::BackupId;
using core::Result;
using Outcome = Result<std::optional<core::BackupJob>>;

// A server in the same process that says what is told; the real one is in tests/integration.
class TestTransfers : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<client::RestBackend> m_backend;
    std::unique_ptr<QTemporaryDir> m_dir;
    core::SystemClock m_clock;

    static QByteArray archive(int size = 3'000'001)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        quint32 state = 7;
        for (char &byte : bytes)
            byte = char((state = state * 1'664'525u + 1'013'904'223u) >> 24);
        return bytes;
    }

    static QByteArray tagOf(const QByteArray &bytes)
    {
        return "ETag: \"" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() + "\"\r\n";
    }

    QString path(const char *name = "a.tar.zst") const { return m_dir->filePath(QString::fromLatin1(name)); }

    static QByteArray contentOf(const QString &file)
    {
        QFile f(file);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArrayLiteral("cannot be read");
    }

    // Serves `bytes`, whole or from where the request says, at most `atOnce` in one answer before the line is cut.
    void serve(const QByteArray &bytes, qsizetype atOnce = 1 << 30, const QByteArray &tag = {})
    {
        m_server->on("GET", "/api/v1/backups/b1/download", [=](const SeenRequest &request) {
            const QByteArray range = request.headers.value("range");
            const qsizetype first = range.isEmpty() ? 0 : range.mid(6).chopped(1).toLongLong();
            TestAnswer answer{range.isEmpty() ? 200 : 206, {}, tag.isEmpty() ? tagOf(bytes) : tag, bytes.mid(first)};
            if (!range.isEmpty())
                answer.extraHeaders += "Content-Range: bytes " + QByteArray::number(first) + '-' + QByteArray::number(bytes.size() - 1) + '/'
                    + QByteArray::number(bytes.size()) + "\r\n";
            answer.cutAfter = atOnce;
            return answer;
        });
    }

    Outcome finish(client::Transfer &transfer)
    {
        std::optional<Outcome> told;
        int times = 0;
        QObject scope;
        connect(&transfer, &client::Transfer::finished, &scope, [&](const Outcome &outcome) {
            told = outcome;
            ++times;
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(told, 30'000); }();
        if (!told || times != 1)
            return core::Error::internal(QStringLiteral("finished %1 times").arg(times));
        return *told;
    }

    struct Uploaded
    {
        QByteArray bytes;
        QJsonObject begun;
        QJsonObject completed;
        int deleted = 0;
        int parts = 0;
    };

    // Takes parts in order; `trouble` may answer a part otherwise.
    void take(Uploaded &to, std::function<std::optional<TestAnswer>(int part)> trouble = [](int) { return std::nullopt; })
    {
        m_server->on("POST", "/api/v1/backups/uploads", [&to](const SeenRequest &request) {
            to.begun = request.json();
            return TestAnswer{201, TestServer::data(QJsonObject{{QStringLiteral("id"), QStringLiteral("u1")}, {QStringLiteral("partBytes"), 300'000}, {QStringLiteral("offset"), 0}}), {}, {}};
        });
        m_server->on("PUT", "/api/v1/backups/uploads/u1", [&to, trouble](const SeenRequest &request) {
            const qint64 offset = request.target.mid(request.target.indexOf("offset=") + 7).toLongLong();
            if (request.headers.value("content-type") != "application/octet-stream")
                return TestAnswer{415, TestServer::error(QStringLiteral("UNSUPPORTED_MEDIA_TYPE"), QStringLiteral("No")), {}, {}};
            if (offset != to.bytes.size()) {
                QJsonObject answer = TestServer::error(QStringLiteral("CONFLICT"), QStringLiteral("Not the next part"));
                QJsonObject error = answer.value(QLatin1String("error")).toObject();
                error.insert(QStringLiteral("details"), QJsonObject{{QStringLiteral("offset"), to.bytes.size()}});
                return TestAnswer{409, {{QStringLiteral("error"), error}}, {}, {}};
            }
            if (const auto other = trouble(++to.parts); other && !other->hangUp)
                return *other;
            else if (other) { // taken, and the answer is lost
                to.bytes += request.body;
                return *other;
            }
            to.bytes += request.body;
            return TestAnswer{200, TestServer::data(QJsonObject{{QStringLiteral("offset"), to.bytes.size()}}), {}, {}};
        });
        m_server->on("POST", "/api/v1/backups/uploads/u1/complete", [&to](const SeenRequest &request) {
            to.completed = request.json();
            return TestAnswer{202, TestServer::data(QJsonObject{{QStringLiteral("id"), QStringLiteral("job_1")}, {QStringLiteral("kind"), QStringLiteral("upload")}, {QStringLiteral("status"), QStringLiteral("queued")}}), {}, {}};
        });
        m_server->on("DELETE", "/api/v1/backups/uploads/u1", [&to](const SeenRequest &) {
            ++to.deleted;
            return TestAnswer{200, TestServer::data(QJsonObject()), {}, {}};
        });
    }

    void source(const QByteArray &bytes)
    {
        QFile f(path());
        QVERIFY(f.open(QIODevice::WriteOnly));
        QCOMPARE(f.write(bytes), bytes.size());
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<TestServer>();
        QVERIFY(m_server->listen());
        m_server->behave();
        client::RestOptions options;
        options.http.retryDelay = core::Millis(5);
        options.http.timeout = core::Millis(5'000);
        m_backend = std::make_unique<client::RestBackend>(
            m_server->apiBase(), client::alwaysThis(Credential::password(QStringLiteral("a@b.c"), QStringLiteral("right"))), m_clock, options);
    }

    void downloadsToAFile()
    {
        const QByteArray bytes = archive();
        serve(bytes);
        auto transfer = m_backend->backups().download(BackupId(QStringLiteral("b1")), path());
        QVector<qint64> done;
        connect(transfer.get(), &client::Transfer::progressed, this, [&](qint64 bytesDone, qint64 total) {
            done.append(bytesDone);
            QCOMPARE(total, bytes.size());
        });
        const Outcome outcome = finish(*transfer);
        QVERIFY2(outcome.ok(), qPrintable(outcome ? QString() : outcome.error().message));
        QVERIFY(!outcome->has_value());
        QCOMPARE(contentOf(path()), bytes);
        QVERIFY(done.size() > 1);
        QVERIFY(std::is_sorted(done.begin(), done.end()));
        QCOMPARE(done.last(), bytes.size());
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        QVERIFY(!(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void goesOnWhereTheLineBroke()
    {
        const QByteArray bytes = archive();
        serve(bytes, 1'000'000);
        auto transfer = m_backend->backups().download(BackupId(QStringLiteral("b1")), path());
        const Outcome outcome = finish(*transfer);
        QVERIFY2(outcome.ok(), qPrintable(outcome ? QString() : outcome.error().message));
        QCOMPARE(contentOf(path()), bytes);
        QVERIFY(m_server->count("GET", "/api/v1/backups/b1/download") >= 4);
        QVERIFY(m_server->seen.last().headers.value("if-range").startsWith('"'));
    }

    void beginsAnewWhenItIsAnotherArchive()
    {
        const QByteArray old = archive(2'000'000);
        const QByteArray fresh = archive(1'500'000).toHex();
        m_server->on("GET", "/api/v1/backups/b1/download", [&](const SeenRequest &request) {
            if (request.headers.contains("range")) // If-Range does not hold: the whole of it
                return TestAnswer{200, {}, tagOf(fresh), fresh};
            TestAnswer answer{200, {}, tagOf(old), old};
            answer.cutAfter = 900'000;
            return answer;
        });
        auto transfer = m_backend->backups().download(BackupId(QStringLiteral("b1")), path());
        QVERIFY(finish(*transfer).ok());
        QCOMPARE(contentOf(path()), fresh);
    }

    void findsWhatWasDamagedOnTheWay()
    {
        serve(archive(), 1 << 30, tagOf("something else"));
        auto transfer = m_backend->backups().download(BackupId(QStringLiteral("b1")), path());
        const Outcome outcome = finish(*transfer);
        QVERIFY(!outcome.ok());
        QVERIFY(outcome.error().message.contains(QLatin1String("damaged")));
        QVERIFY(QDir(m_dir->path()).isEmpty(QDir::Files | QDir::Hidden));
    }

    void tellsWhyADownloadIsRefused()
    {
        m_server->on("GET", "/api/v1/backups/b1/download",
                     [](const SeenRequest &) { return TestAnswer{403, TestServer::error(QStringLiteral("FORBIDDEN"), QStringLiteral("Not for you")), {}, {}}; });
        auto transfer = m_backend->backups().download(BackupId(QStringLiteral("b1")), path());
        const Outcome outcome = finish(*transfer);
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().code, core::ErrorCode::Forbidden);
        QCOMPARE(outcome.error().message, QStringLiteral("Not for you"));
        QVERIFY(!QFile::exists(path()));
    }

    void getsAnotherTokenForADownload()
    {
        const QByteArray bytes = archive(100'000);
        m_server->on("GET", "/api/v1/backups/b1/download", [&](const SeenRequest &request) {
            if (request.headers.value("authorization") == "Bearer token-1")
                return TestAnswer{401, TestServer::error(QStringLiteral("UNAUTHORIZED"), QStringLiteral("Expired")), {}, {}};
            return TestAnswer{200, {}, tagOf(bytes), bytes};
        });
        auto transfer = m_backend->backups().download(BackupId(QStringLiteral("b1")), path());
        QVERIFY(finish(*transfer).ok());
        QCOMPARE(contentOf(path()), bytes);
    }

    void calledOffOrFailedLeavesWhatWasThere()
    {
        QFile before(path());
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("mine");
        before.close();
        serve(archive());
        auto transfer = m_backend->backups().download(BackupId(QStringLiteral("b1")), path());
        connect(transfer.get(), &client::Transfer::progressed, transfer.get(), [&] { transfer->cancel(); });
        const Outcome outcome = finish(*transfer);
        QVERIFY(!outcome.ok());
        QVERIFY(outcome.error().details.value(QLatin1String("cancelled")).toBool());
        transfer.reset();
        QTRY_COMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden).size(), 1); // a write may be under way
        QCOMPARE(contentOf(path()), QByteArrayLiteral("mine"));
    }

    void cannotWriteThere()
    {
        serve(archive(1000));
        auto transfer = m_backend->backups().download(BackupId(QStringLiteral("b1")), m_dir->filePath(QStringLiteral("no/such/folder/a")));
        const Outcome outcome = finish(*transfer);
        QVERIFY(!outcome.ok());
        QVERIFY(outcome.error().details.value(QLatin1String("file")).toBool());
    }

    void mayBeDeletedAtAnyTime()
    {
        serve(archive());
        for (int i = 0; i < 20; ++i) {
            auto transfer = m_backend->backups().download(BackupId(QStringLiteral("b1")), path());
            connect(transfer.get(), &client::Transfer::progressed, this, [&] { QTimer::singleShot(0, this, [&] { transfer.reset(); }); });
            if (i % 2 == 0)
                QCoreApplication::processEvents();
            else
                QTRY_VERIFY(!transfer);
        }
        auto fromWithin = m_backend->backups().download(BackupId(QStringLiteral("b1")), path());
        connect(fromWithin.get(), &client::Transfer::progressed, this, [&] { fromWithin.reset(); });
        QTRY_VERIFY(!fromWithin);
        auto waiting = m_backend->backups().download(BackupId(QStringLiteral("b1")), path());
        auto running = m_backend->backups().download(BackupId(QStringLiteral("b1")), path("other"));
        QSignalSpy progress(running.get(), &client::Transfer::progressed);
        QVERIFY(progress.wait());
        m_backend.reset(); // transfers outlive what they go over
        QCoreApplication::processEvents();
        running->cancel();
    }

    void uploadsInParts()
    {
        const QByteArray bytes = archive(1'000'001);
        source(bytes);
        Uploaded to;
        take(to);
        auto transfer = m_backend->backups().upload(path(), QStringLiteral("from elsewhere"), QStringLiteral("open sesame"));
        const Outcome outcome = finish(*transfer);
        QVERIFY2(outcome.ok(), qPrintable(outcome ? QString() : outcome.error().message));
        QVERIFY(outcome->has_value());
        QCOMPARE((*outcome)->id.toString(), QStringLiteral("job_1"));
        QCOMPARE(to.bytes, bytes);
        QCOMPARE(to.parts, 4);
        QCOMPARE(to.begun, QJsonObject({{QStringLiteral("name"), QStringLiteral("from elsewhere")}, {QStringLiteral("size"), 1'000'001}}));
        QCOMPARE(to.completed, QJsonObject({{QStringLiteral("passphrase"), QStringLiteral("open sesame")}}));
        QCOMPARE(to.deleted, 0);
    }

    void goesOnWithWhatTheServerHas()
    {
        const QByteArray bytes = archive(1'000'001);
        source(bytes);
        Uploaded to;
        take(to, [](int part) -> std::optional<TestAnswer> {
            if (part == 2)
                return TestAnswer{200, {}, {}, {}, true}; // the line is cut after it was stored
            if (part == 3)
                return TestAnswer{503, TestServer::error(QStringLiteral("SERVICE_UNAVAILABLE"), QStringLiteral("Not now")), {}, {}};
            return std::nullopt;
        });
        auto transfer = m_backend->backups().upload(path(), QStringLiteral("x"), {});
        const Outcome outcome = finish(*transfer);
        QVERIFY2(outcome.ok(), qPrintable(outcome ? QString() : outcome.error().message));
        QCOMPARE(to.bytes, bytes);
        QVERIFY(to.completed.isEmpty());
    }

    void aFailedUploadIsTakenBack()
    {
        source(archive(1'000'001));
        Uploaded to;
        take(to, [](int part) -> std::optional<TestAnswer> {
            if (part == 2)
                return TestAnswer{403, TestServer::error(QStringLiteral("FORBIDDEN"), QStringLiteral("No longer")), {}, {}};
            return std::nullopt;
        });
        auto transfer = m_backend->backups().upload(path(), QStringLiteral("x"), {});
        const Outcome outcome = finish(*transfer);
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().code, core::ErrorCode::Forbidden);
        QTRY_COMPARE(to.deleted, 1);
    }

    void calledOffUploadsAreTakenBack()
    {
        source(archive(3'000'000));
        // Both outlive the loop: a part that was under way when it was called off may come in after the DELETE.
        std::array<Uploaded, 2> uploads;
        for (const bool byDeleting : {false, true}) {
            Uploaded &to = uploads[byDeleting];
            take(to);
            auto transfer = m_backend->backups().upload(path(), QStringLiteral("x"), {});
            int told = 0;
            connect(transfer.get(), &client::Transfer::finished, this, [&] { ++told; });
            QTRY_VERIFY(to.parts >= 2);
            byDeleting ? transfer.reset() : transfer->cancel();
            QTRY_COMPARE(to.deleted, 1);
            QCOMPARE(told, byDeleting ? 0 : 1);
            QVERIFY(to.bytes.size() < 3'000'000);
        }
    }

    void anUploadOfNothing()
    {
        auto transfer = m_backend->backups().upload(path("missing"), QStringLiteral("x"), {});
        const Outcome outcome = finish(*transfer);
        QVERIFY(!outcome.ok());
        QVERIFY(outcome.error().details.value(QLatin1String("file")).toBool());
        QCOMPARE(m_server->count("POST", "/api/v1/backups/uploads"), 0);
    }
};

QTEST_GUILESS_MAIN(TestTransfers)
#include "tst_transfers.moc"
