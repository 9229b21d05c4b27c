// SPDX-License-Identifier: GPL-3.0-or-later
// A read-only connection: whatever is asked of it, nothing but GETs and its own sign-in reaches the server.
#include "client/rest_backend.h"

#include "test_server.h"

#include <QtTest>

using client::Changes;
using client::Credential;
using core::ErrorCode;

class TestReadOnly : public QObject
{
    Q_OBJECT

    core::SystemClock m_clock;
    TestServer m_server;

    std::unique_ptr<client::RestBackend> backend(Changes changes)
    {
        client::RestOptions options;
        options.http.changes = changes;
        return std::make_unique<client::RestBackend>(
            m_server.apiBase(), client::alwaysThis(Credential::password(QStringLiteral("a@b.c"), QStringLiteral("right"))), m_clock, options);
    }

    // What reached the server beside GETs and the sign-in.
    QList<QByteArray> changesSeen() const
    {
        QList<QByteArray> found;
        for (const SeenRequest &request : m_server.seen)
            if (request.method != "GET" && !request.path().startsWith("/api/v1/auth/"))
                found << request.method + ' ' + request.path();
        return found;
    }

    template <typename T>
    static std::optional<core::Error> errorOf(const client::Future<T> &future)
    {
        [&] { QTRY_VERIFY(future.isFinished()); }();
        return future.result() ? std::nullopt : std::optional(future.result().error());
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.listen());
        m_server.behave();
    }
    void init() { m_server.seen.clear(); }

    void nothingThatChangesIsSent()
    {
        auto b = backend(Changes::Refused);
        b->open();
        QTRY_VERIFY(b->connectionState().isLive());
        const core::ServiceId service(QStringLiteral("a"));
        const core::BackupId backup(QStringLiteral("b"));
        QList<std::optional<core::Error>> errors;
        client::ServicesApi &services = b->services();
        errors << errorOf(services.create({})) << errorOf(services.update(service, {})) << errorOf(services.remove(service, {}))
               << errorOf(services.start(service)) << errorOf(services.stop(service, {})) << errorOf(services.restart(service))
               << errorOf(services.scale(service, 2)) << errorOf(services.exec(service, {})) << errorOf(services.checkHealthNow(service));
        client::BackupsApi &backups = b->backups();
        errors << errorOf(backups.create({})) << errorOf(backups.restore(backup, {})) << errorOf(backups.verify(backup, {}))
               << errorOf(backups.drill(backup, {})) << errorOf(backups.remove(backup, true)) << errorOf(backups.createSchedule({}))
               << errorOf(backups.removeSchedule(core::ScheduleId(QStringLiteral("s")))) << errorOf(backups.cancel(core::JobId(QStringLiteral("j"))));
        QTemporaryFile file;
        QVERIFY(file.open());
        QVERIFY(file.write("archive") > 0 && file.flush());
        const auto upload = backups.upload(file.fileName(), QStringLiteral("x"), {});
        QSignalSpy ended(upload.get(), &client::Transfer::finished);
        QTRY_COMPARE(ended.count(), 1);
        for (const std::optional<core::Error> &error : errors) {
            QVERIFY(error);
            QCOMPARE(error->code, ErrorCode::Forbidden);
            QVERIFY(error->details.value(QLatin1StringView("readOnly")).toBool());
        }
        b->close(client::SignOut::Yes);
        QTRY_COMPARE(m_server.count("POST", "/api/v1/auth/logout"), 1);
        QCOMPARE(changesSeen(), QList<QByteArray>());
    }

    void readingGoesOn()
    {
        m_server.on("GET", "/api/v1/services/a", [](const SeenRequest &) { return TestAnswer{404, {}, {}, {}}; });
        auto b = backend(Changes::Refused);
        b->open();
        QTRY_VERIFY(b->connectionState().isLive());
        QVERIFY(errorOf(b->services().get(core::ServiceId(QStringLiteral("a")))));
        QCOMPARE(m_server.count("GET", "/api/v1/services/a"), 1);
    }

    void whoIsSignedInMayChangeNothing()
    {
        m_server.on("POST", "/api/v1/auth/login", [](const SeenRequest &) {
            const QJsonObject user{{QStringLiteral("id"), QStringLiteral("user_1")}, {QStringLiteral("email"), QStringLiteral("a@b.c")},
                                   {QStringLiteral("roles"), QJsonArray{QStringLiteral("admin")}}, {QStringLiteral("permissions"), QJsonArray{QStringLiteral("*")}}};
            return TestAnswer{200, TestServer::data(QJsonObject{{QStringLiteral("accessToken"), QStringLiteral("t")}, {QStringLiteral("refreshToken"), QStringLiteral("r")},
                                                                {QStringLiteral("expiresIn"), 900}, {QStringLiteral("user"), user}}), {}, {}};
        });
        for (const Changes changes : {Changes::Sent, Changes::Refused}) {
            auto b = backend(changes);
            b->open();
            QTRY_VERIFY(!b->user().email.isEmpty());
            const bool readOnly = changes == Changes::Refused;
            QCOMPARE(b->user().may(core::Permission::ServicesWrite), !readOnly);
            QCOMPARE(b->user().may(core::Permission::KeysWrite), !readOnly);
            QVERIFY(b->user().may(core::Permission::ServicesRead));
            QVERIFY(b->user().may(core::Permission::AuditRead));
            QCOMPARE(b->withheld().testFlag(core::Permission::ConfigWrite), readOnly); // which is told as the reason
        }
        m_server.behave();
    }

    void fromThisMomentOn()
    {
        m_server.on("POST", "/api/v1/services/a/start", [](const SeenRequest &) { return TestAnswer{202, TestServer::data(QJsonObject()), {}, {}}; });
        auto b = backend(Changes::Sent);
        b->open();
        QTRY_VERIFY(b->connectionState().isLive());
        QVERIFY(!errorOf(b->services().start(core::ServiceId(QStringLiteral("a")))));
        QCOMPARE(changesSeen().size(), 1);
        QSignalSpy changed(b.get(), &client::Backend::connectionChanged);
        b->refuseChanges();
        QCOMPARE(changed.count(), 1); // what is offered is looked at again
        QVERIFY(b->withheld().testFlag(core::Permission::ServicesWrite));
        QVERIFY(errorOf(b->services().start(core::ServiceId(QStringLiteral("a")))));
        QCOMPARE(changesSeen().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestReadOnly)
#include "tst_read_only.moc"
