// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log on its way into a file, from a server in the same process that says what it is told;
// the real one is in tests/integration.
#include "client/rest_backend.h"

#include "test_server.h"

#include <QTemporaryDir>
#include <QtTest>

using client::AuditFormat;
using Outcome = core::Result<std::optional<core::BackupJob>>;

class TestAuditExport : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<client::RestBackend> m_backend;
    std::unique_ptr<QTemporaryDir> m_dir;
    core::SystemClock m_clock;

    static QByteArray lines(int count)
    {
        QByteArray all;
        for (int i = 1; i <= count; ++i)
            all += QStringLiteral("{\"sequence\":%1,\"timestampMs\":1751371200000,\"actor\":{\"email\":\"a@b.c\"},\"action\":\"services.start\",\"result\":\"success\",\"status\":202}\n").arg(i).toUtf8();
        return all;
    }

    void serve(const QByteArray &body, int status = 200, qsizetype cutAfter = 1 << 30)
    {
        m_server->on("GET", "/api/v1/audit/export", [=](const SeenRequest &) {
            TestAnswer answer{status, status == 200 ? QJsonObject() : TestServer::error(QStringLiteral("FORBIDDEN"), QStringLiteral("No")), {}, status == 200 ? body : QByteArray()};
            answer.cutAfter = cutAfter;
            return answer;
        });
    }

    QString path() const { return m_dir->filePath(QStringLiteral("audit")); }
    QByteArray written() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("cannot be read");
    }

    Outcome finish(client::Transfer &transfer)
    {
        std::optional<Outcome> told;
        QObject scope;
        connect(&transfer, &client::Transfer::finished, &scope, [&](const Outcome &outcome) { told = outcome; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(told, 30'000); }();
        return told.value_or(core::Error::internal(QStringLiteral("never finished")));
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<TestServer>();
        QVERIFY(m_server->listen());
        m_server->behave();
        m_backend = std::make_unique<client::RestBackend>(
            m_server->apiBase(), client::alwaysThis(client::Credential::password(QStringLiteral("a@b.c"), QStringLiteral("right"))), m_clock);
    }

    void writesTheLinesAsTheyCome()
    {
        const QByteArray body = lines(5'000);
        serve(body);
        client::AuditFilter filter;
        filter.user = QStringLiteral("a@b.c");
        const auto transfer = m_backend->audit().exportTo(filter, AuditFormat::JsonLines, path());
        const Outcome outcome = finish(*transfer);
        QVERIFY2(outcome.ok(), qPrintable(outcome ? QString() : outcome.error().message));
        QVERIFY(written() == body);
        QVERIFY(!(QFile::permissions(path()) & (QFile::ReadOther | QFile::ReadGroup)));
        QVERIFY(m_server->seen.last().target.contains("user="));
    }

    void writesATable()
    {
        serve(lines(5'000));
        const auto transfer = m_backend->audit().exportTo({}, AuditFormat::Csv, path());
        QVERIFY(finish(*transfer).ok());
        const QList<QByteArray> rows = written().split('\n');
        QCOMPARE(rows.size(), 5'002); // the head, and what follows the last line end
        QVERIFY(rows.first().startsWith("sequence,timestamp,email"));
        QVERIFY(rows[5'000].startsWith("5000,2025-07-01T12:00:00"));
    }

    void nothingIsATableWithAHead()
    {
        serve({});
        const auto transfer = m_backend->audit().exportTo({}, AuditFormat::Csv, path());
        QVERIFY(finish(*transfer).ok());
        QCOMPARE(written().count('\n'), 1);
    }

    void aLineThatIsCutBeginsAnew()
    {
        const QByteArray body = lines(3'000);
        int asked = 0;
        m_server->on("GET", "/api/v1/audit/export", [&](const SeenRequest &) {
            TestAnswer answer{200, {}, {}, body};
            answer.cutAfter = ++asked == 1 ? 100'000 : 1 << 30;
            return answer;
        });
        const auto transfer = m_backend->audit().exportTo({}, AuditFormat::JsonLines, path());
        QVERIFY(finish(*transfer).ok());
        QCOMPARE(asked, 2);
        QVERIFY(written() == body);
    }

    void aRefusalLeavesNoFile()
    {
        serve({}, 403);
        const auto transfer = m_backend->audit().exportTo({}, AuditFormat::Csv, path());
        const Outcome outcome = finish(*transfer);
        QVERIFY(!outcome.ok());
        QVERIFY(outcome.error().code == core::ErrorCode::Forbidden);
        QVERIFY(!QFile::exists(path()));
    }

    void canBeCalledOff()
    {
        serve(lines(10));
        const auto transfer = m_backend->audit().exportTo({}, AuditFormat::Csv, path());
        QVector<Outcome> told;
        connect(transfer.get(), &client::Transfer::finished, this, [&](const Outcome &outcome) { told.append(outcome); });
        transfer->cancel();
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().error().details.value(QLatin1String("cancelled")).toBool());
        QVERIFY(!QFile::exists(path()));
    }
};

QTEST_GUILESS_MAIN(TestAuditExport)
#include "tst_audit_export.moc"
