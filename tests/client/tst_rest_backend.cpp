// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/rest_backend.h"

#include "client/json.h"
#include "test_server.h"

#include "core/backup_json.h"
#include "core/service_json.h"

#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QtTest>

using client::ConnectionPhase;
using client::Credential;
using core::Result;
using core::ServiceId;

class TestRestBackend : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    core::SystemClock m_clock;

    client::RestOptions quick() const
    {
        client::RestOptions options;
        options.http.retryDelay = core::Millis(5);
        options.http.timeout = core::Millis(2000);
        options.link.firstPause = core::Millis(10);
        options.link.longestPause = core::Millis(60);
        options.stream.pingInterval = core::Millis(30);
        options.stream.answerTimeout = core::Millis(300);
        return options;
    }

    std::unique_ptr<client::RestBackend> backend(const QString &password = QStringLiteral("right"))
    {
        return std::make_unique<client::RestBackend>(
            m_server->apiBase(), client::alwaysThis(Credential::password(QStringLiteral("a@b.c"), password)), m_clock, quick());
    }

    static QJsonObject service(const QString &id)
    {
        core::Service s;
        s.spec.id = ServiceId(id);
        s.spec.name = id;
        return core::serviceListItem(s);
    }

    int subscriptions(const QString &channel, const QString &service = {}) const
    {
        return int(std::count_if(m_server->messages.begin(), m_server->messages.end(), [&](const QJsonObject &m) {
            return m.value(QLatin1String("type")) == QLatin1String("subscribe") && m.value(QLatin1String("channel")) == channel
                && m.value(QLatin1String("filters")).toObject().value(QLatin1String("serviceId")).toString() == service;
        }));
    }

private slots:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        QVERIFY(m_server->listen());
        m_server->behave();
    }

    void goesLive()
    {
        auto b = backend();
        QVector<ConnectionPhase> phases;
        connect(b.get(), &client::Backend::connectionChanged, this, [&](const client::ConnectionState &s) { phases.append(s.phase); });
        QSignalSpy resynced(b.get(), &client::Backend::resynced);
        b->open();
        QTRY_VERIFY(b->connectionState().isLive());
        QCOMPARE(phases, QVector<ConnectionPhase>({ConnectionPhase::Connecting, ConnectionPhase::SigningIn, ConnectionPhase::Live}));
        QCOMPARE(resynced.count(), 1);
        QCOMPARE(subscriptions(QStringLiteral("services")), 1);
        QCOMPARE(subscriptions(QStringLiteral("metrics")), 1);
        QCOMPARE(b->user().email, QStringLiteral("a@b.c"));
        QTRY_VERIFY(b->latency().has_value());
        QCOMPARE(m_server->messages.first().value(QLatin1String("token")).toString(), QStringLiteral("token-1"));
    }

    void newsOfBackupsComeToThoseWhoMaySeeThem()
    {
        auto stranger = backend();
        stranger->open();
        QTRY_VERIFY(stranger->connectionState().isLive());
        QCOMPARE(subscriptions(QStringLiteral("backups")), 0);
        stranger.reset();

        m_server->permissions.append(QStringLiteral("backups:read"));
        auto b = backend();
        QSignalSpy changed(b.get(), &client::Backend::backupChanged);
        QSignalSpy removed(b.get(), &client::Backend::backupRemoved);
        QSignalSpy job(b.get(), &client::Backend::backupJobChanged);
        QSignalSpy schedule(b.get(), &client::Backend::scheduleChanged);
        QSignalSpy noSchedule(b.get(), &client::Backend::scheduleRemoved);
        b->open();
        QTRY_VERIFY(b->connectionState().isLive());
        QCOMPARE(subscriptions(QStringLiteral("backups")), 1);

        core::Backup backup;
        backup.id = core::BackupId(QStringLiteral("backup_1"));
        backup.progress = core::BackupProgress{.bytesDone = 10, .bytesTotal = 40, .step = QStringLiteral("Reading a")};
        core::BackupJob running;
        running.id = core::JobId(QStringLiteral("job_1"));
        running.status = core::JobStatus::Running;
        core::BackupSchedule daily;
        daily.id = core::ScheduleId(QStringLiteral("schedule_1"));
        daily.name = QStringLiteral("daily");
        m_server->tell(QStringLiteral("backups"), QStringLiteral("backup.changed"), core::backupListItem(backup));
        m_server->tell(QStringLiteral("backups"), QStringLiteral("backup.deleted"), {{QStringLiteral("id"), QStringLiteral("backup_0")}});
        m_server->tell(QStringLiteral("backups"), QStringLiteral("job.changed"), core::toJson(running));
        m_server->tell(QStringLiteral("backups"), QStringLiteral("schedule.changed"), core::toJson(daily));
        m_server->tell(QStringLiteral("backups"), QStringLiteral("schedule.deleted"), {{QStringLiteral("id"), QStringLiteral("schedule_0")}});
        m_server->tell(QStringLiteral("backups"), QStringLiteral("something.new"), {});
        QTRY_COMPARE(noSchedule.count(), 1);
        QCOMPARE(changed.first().first().value<core::Backup>().progress->percent(), 25.0);
        QCOMPARE(removed.first().first().value<core::BackupId>(), core::BackupId(QStringLiteral("backup_0")));
        QVERIFY(job.first().first().value<core::BackupJob>().status == core::JobStatus::Running);
        QCOMPARE(schedule.first().first().value<core::BackupSchedule>().name, QStringLiteral("daily"));
    }

    void aServerWithoutBackupsIsGoodEnough()
    {
        m_server->permissions.append(QStringLiteral("backups:*"));
        const auto usual = m_server->onMessage;
        m_server->onMessage = [&](QWebSocket *socket, const QJsonObject &message) {
            if (message.value(QLatin1String("channel")) == QLatin1String("backups"))
                TestServer::say(socket, {{QStringLiteral("type"), QStringLiteral("error")}, {QStringLiteral("code"), QStringLiteral("VALIDATION_ERROR")}, {QStringLiteral("channel"), QStringLiteral("backups")}});
            else
                usual(socket, message);
        };
        auto b = backend();
        b->open();
        QTRY_VERIFY(b->connectionState().isLive());
        QTRY_VERIFY(b->latency().has_value());
        QVERIFY(b->connectionState().isLive());
    }

    void everyBackupIsListedOnce()
    {
        // A page slips by one while it is fetched: what moved comes twice.
        m_server->on("GET", "/api/v1/backups", [](const SeenRequest &request) {
            const int page = request.target.contains("page=2") ? 2 : 1;
            QJsonArray rows;
            for (int i = page == 1 ? 0 : 2; i < (page == 1 ? 3 : 5); ++i) {
                core::Backup backup;
                backup.id = core::BackupId(QStringLiteral("backup_%1").arg(i));
                rows.append(core::backupListItem(backup));
            }
            QJsonObject answer = TestServer::data(rows);
            answer.insert(QStringLiteral("meta"), QJsonObject{{QStringLiteral("pagination"), QJsonObject{{QStringLiteral("page"), page}, {QStringLiteral("limit"), 3}, {QStringLiteral("total"), 5}, {QStringLiteral("pages"), 2}}}});
            return TestAnswer{200, answer, {}, {}};
        });
        auto b = backend();
        const auto future = b->backups().list();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result().ok());
        QCOMPARE(future.result()->size(), 5);
    }

    void aWrongPasswordNeedsAPerson()
    {
        auto b = backend(QStringLiteral("wrong"));
        b->open();
        QTRY_COMPARE(b->connectionState().phase, ConnectionPhase::Failed);
        QCOMPARE(b->connectionState().error->code, core::ErrorCode::Unauthorized);
        QVERIFY(!b->connectionState().error->message.contains(QLatin1String("wrong")));
        b->openWith(client::alwaysThis(Credential::password(QStringLiteral("a@b.c"), QStringLiteral("right"))));
        QTRY_VERIFY(b->connectionState().isLive());
    }

    void anotherKindOfServerNeedsAPerson()
    {
        m_server->on("GET", "/api/v1/info", [](const SeenRequest &) { return TestAnswer{200, {{QStringLiteral("hello"), 1}}, {}, {}}; });
        auto b = backend();
        b->open();
        QTRY_COMPARE(b->connectionState().phase, ConnectionPhase::Failed);
        QCOMPARE(m_server->count("POST", "/api/v1/auth/login"), 0); // no password for a stranger
    }

    void waitsForAServerThatIsNotThereYet()
    {
        const quint16 port = m_server->port();
        m_server->vanish();
        auto b = backend(); // knows the port of before
        b = std::make_unique<client::RestBackend>(QUrl(QStringLiteral("http://127.0.0.1:%1/api/v1").arg(port)),
                                                  client::alwaysThis(Credential::password(QStringLiteral("a@b.c"), QStringLiteral("right"))), m_clock, quick());
        b->open();
        QTRY_COMPARE(b->connectionState().phase, ConnectionPhase::Reconnecting);
        QCOMPARE(b->connectionState().error->details.value(QLatin1String("network")).toString(), QStringLiteral("refused"));
        QTRY_VERIFY(b->connectionState().nextTryMs > 0);
        QVERIFY(m_server->listen(port));
        QTRY_VERIFY(b->connectionState().isLive());
    }

    void comesBackAndSubscribesAnew()
    {
        auto b = backend();
        b->open();
        QTRY_VERIFY(b->connectionState().isLive());
        bool flowing = false;
        b->subscribeLogs(ServiceId(QStringLiteral("a"))).then(this, [&](const Result<> &r) { flowing = r.ok(); });
        QTRY_VERIFY(flowing);

        QSignalSpy resynced(b.get(), &client::Backend::resynced);
        const quint16 port = m_server->port();
        m_server->vanish();
        QTRY_COMPARE(b->connectionState().phase, ConnectionPhase::Reconnecting);
        QVERIFY(b->connectionState().lastLiveMs > 0);
        m_server->messages.clear();
        QVERIFY(m_server->listen(port));
        QTRY_VERIFY(b->connectionState().isLive());
        QCOMPARE(resynced.count(), 1);
        // In force before anybody is told.
        QCOMPARE(subscriptions(QStringLiteral("services")), 1);
        QCOMPARE(subscriptions(QStringLiteral("logs"), QStringLiteral("a")), 1);
        QCOMPARE(m_server->count("POST", "/api/v1/auth/login"), 1);
    }

    void countsSubscribers()
    {
        auto b = backend();
        b->open();
        QTRY_VERIFY(b->connectionState().isLive());
        int answers = 0;
        const ServiceId a(QStringLiteral("a"));
        b->subscribeLogs(a).then(this, [&](const Result<> &r) { answers += r.ok(); });
        b->subscribeLogs(a).then(this, [&](const Result<> &r) { answers += r.ok(); });
        QTRY_COMPARE(answers, 2);
        QCOMPARE(subscriptions(QStringLiteral("logs"), QStringLiteral("a")), 1);
        b->unsubscribeLogs(a);
        const auto unsubscribed = [&] {
            return std::any_of(m_server->messages.begin(), m_server->messages.end(),
                               [](const QJsonObject &m) { return m.value(QLatin1String("type")) == QLatin1String("unsubscribe"); });
        };
        bool later = false;
        b->services().get(a).then(this, [&](const auto &) { later = true; }); // a round trip, for what may be on its way
        QTRY_VERIFY(later);
        QVERIFY(!unsubscribed());
        b->unsubscribeLogs(a);
        QTRY_VERIFY(unsubscribed());
    }

    void aRefusedSubscriptionSaysSo()
    {
        const auto usual = m_server->onMessage;
        m_server->onMessage = [usual](QWebSocket *socket, const QJsonObject &m) {
            if (m.value(QLatin1String("channel")) == QLatin1String("logs"))
                TestServer::say(socket, {{QStringLiteral("type"), QStringLiteral("error")}, {QStringLiteral("code"), QStringLiteral("FORBIDDEN")},
                                         {QStringLiteral("message"), QStringLiteral("No")}, {QStringLiteral("channel"), QStringLiteral("logs")}});
            else
                usual(socket, m);
        };
        auto b = backend();
        b->open();
        QTRY_VERIFY(b->connectionState().isLive());
        std::optional<core::ErrorCode> code;
        b->subscribeLogs(ServiceId(QStringLiteral("a"))).then(this, [&](const Result<> &r) {
            if (!r)
                code = r.error().code;
        });
        QTRY_VERIFY(code);
        QCOMPARE(*code, core::ErrorCode::Forbidden);
    }

    void agreesWithAServerThatNeverAcknowledges()
    {
        m_server->onMessage = [](QWebSocket *, const QJsonObject &) {};
        auto b = backend();
        b->open();
        QTRY_VERIFY(b->connectionState().isLive());
        QCOMPARE(subscriptions(QStringLiteral("services")), 1);
    }

    void aTokenThatTheEventsRefuseIsRenewedOnce()
    {
        m_server->refusedToken = QStringLiteral("token-1");
        auto b = backend();
        b->open();
        QTRY_VERIFY(b->connectionState().isLive());
        QCOMPARE(m_server->count("POST", "/api/v1/auth/refresh"), 1);
    }

    void handsOnEvents()
    {
        auto b = backend();
        QVector<core::ServiceEvent> events;
        QVector<core::MetricSample> samples;
        QVector<core::LogEntry> entries;
        qint64 dropped = 0;
        connect(b.get(), &client::Backend::serviceEvent, this, [&](const core::ServiceEvent &e) { events.append(e); });
        connect(b.get(), &client::Backend::metricSamples, this, [&](const QVector<core::MetricSample> &s) { samples += s; });
        connect(b.get(), &client::Backend::logEntries, this, [&](const ServiceId &, const QVector<core::LogEntry> &e, qint64 d) {
            entries += e;
            dropped += d;
        });
        b->open();
        QTRY_VERIFY(b->connectionState().isLive());
        b->subscribeLogs(ServiceId(QStringLiteral("a")));

        m_server->tell(QStringLiteral("services"), QStringLiteral("service.started"),
                       {{QStringLiteral("serviceId"), QStringLiteral("a")}, {QStringLiteral("service"), service(QStringLiteral("a"))}});
        m_server->tell(QStringLiteral("metrics"), QStringLiteral("metric.update"),
                       {{QStringLiteral("serviceId"), QStringLiteral("a")}, {QStringLiteral("metric"), QStringLiteral("cpu_usage")}, {QStringLiteral("value"), 75.5}});
        m_server->tell(QStringLiteral("logs"), QStringLiteral("log.entry"),
                       {{QStringLiteral("serviceId"), QStringLiteral("a")}, {QStringLiteral("level"), QStringLiteral("error")}, {QStringLiteral("message"), QStringLiteral("one")}});
        m_server->tell(QStringLiteral("logs"), QStringLiteral("log.batch"),
                       {{QStringLiteral("serviceId"), QStringLiteral("a")}, {QStringLiteral("dropped"), 3},
                        {QStringLiteral("entries"), QJsonArray{QJsonObject{{QStringLiteral("message"), QStringLiteral("two")}}, QJsonObject{{QStringLiteral("message"), QStringLiteral("three")}}}}});
        m_server->tell(QStringLiteral("logs"), QStringLiteral("log.dropped"), {{QStringLiteral("serviceId"), QStringLiteral("a")}, {QStringLiteral("dropped"), 4}});
        m_server->tell(QStringLiteral("logs"), QStringLiteral("log.entry"), {{QStringLiteral("serviceId"), QStringLiteral("b")}, {QStringLiteral("message"), QStringLiteral("not ours")}});

        QTRY_COMPARE(dropped, 7);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].service.spec.name, QStringLiteral("a"));
        QCOMPARE(samples.size(), 1);
        QCOMPARE(samples[0].value, 75.5);
        QCOMPARE(entries.size(), 3);
        QVERIFY(entries[0].level == core::LogLevel::Error);
        QCOMPARE(entries[2].message, QByteArray("three"));
    }

    void missingNumbersMakeItFetchAnew()
    {
        auto b = backend();
        b->open();
        QTRY_VERIFY(b->connectionState().isLive());
        QSignalSpy resynced(b.get(), &client::Backend::resynced);
        QSignalSpy events(b.get(), &client::Backend::serviceEvent);
        const QJsonObject data{{QStringLiteral("serviceId"), QStringLiteral("a")}};
        for (int seq : {1, 2, 3})
            m_server->tell(QStringLiteral("services"), QStringLiteral("service.updated"), data, seq);
        QTRY_COMPARE(events.count(), 3);
        m_server->tell(QStringLiteral("services"), QStringLiteral("service.updated"), data, 7);
        QTRY_COMPARE(resynced.count(), 1);
        m_server->tell(QStringLiteral("services"), QStringLiteral("service.updated"), data, 8);
        QTRY_COMPARE(events.count(), 5);
        QCOMPARE(resynced.count(), 1);
    }

    void gathersEveryPage()
    {
        constexpr int kServices = 1234;
        m_server->on("GET", "/api/v1/services", [&](const SeenRequest &r) {
            const QUrlQuery query(QString::fromLatin1(r.target.mid(r.target.indexOf('?') + 1)));
            const int page = query.queryItemValue(QStringLiteral("page")).toInt();
            const int limit = query.queryItemValue(QStringLiteral("limit")).toInt();
            QJsonArray rows;
            for (int i = (page - 1) * limit; i < std::min(kServices, page * limit); ++i)
                rows.append(service(QStringLiteral("s%1").arg(i)));
            return TestAnswer{200, {{QStringLiteral("data"), rows},
                                    {QStringLiteral("meta"), QJsonObject{{QStringLiteral("pagination"), QJsonObject{{QStringLiteral("page"), page}, {QStringLiteral("limit"), limit}, {QStringLiteral("total"), kServices}, {QStringLiteral("pages"), (kServices + limit - 1) / limit}}}}}}, {}, {}};
        });
        auto b = backend();
        QVector<core::Service> all;
        b->services().listAll().then(this, [&](const Result<QVector<core::Service>> &r) { if (r) all = *r; });
        QTRY_COMPARE(all.size(), kServices);
        QSet<QString> ids;
        for (const core::Service &s : std::as_const(all))
            ids.insert(s.spec.id.toString());
        QCOMPARE(ids.size(), kServices);
        QCOMPARE(m_server->count("GET", "/api/v1/services"), 13);
    }

    void beginsAnewWhenTheListMovesOnTheWay()
    {
        int asked = 0;
        m_server->on("GET", "/api/v1/services", [&](const SeenRequest &r) {
            ++asked;
            const int page = r.target.contains("page=2") ? 2 : 1;
            const int total = asked == 1 ? 101 : 100; // one is deleted while we read
            QJsonArray rows;
            for (int i = 101 - total + (page - 1) * 100; i < 101 && rows.size() < 100; ++i)
                rows.append(service(QStringLiteral("s%1").arg(i)));
            return TestAnswer{200, {{QStringLiteral("data"), rows}, {QStringLiteral("meta"), QJsonObject{{QStringLiteral("pagination"), QJsonObject{{QStringLiteral("page"), page}, {QStringLiteral("limit"), 100}, {QStringLiteral("total"), total}, {QStringLiteral("pages"), (total + 99) / 100}}}}}}, {}, {}};
        });
        auto b = backend();
        QVector<core::Service> all;
        b->services().listAll().then(this, [&](const Result<QVector<core::Service>> &r) { if (r) all = *r; });
        QTRY_COMPARE(all.size(), 100);
        QCOMPARE(asked, 3);
        QCOMPARE(all.first().spec.id.toString(), QStringLiteral("s1")); // s100 was not skipped, s0 is gone
        QCOMPARE(all.last().spec.id.toString(), QStringLiteral("s100"));
    }

    void oneBadPageIsOneAnswer()
    {
        m_server->on("GET", "/api/v1/services", [&](const SeenRequest &r) {
            if (!r.target.contains("page=1&"))
                return TestAnswer{500, {}, {}, {}};
            return TestAnswer{200, {{QStringLiteral("data"), QJsonArray{service(QStringLiteral("a"))}}, {QStringLiteral("meta"), QJsonObject{{QStringLiteral("pagination"), QJsonObject{{QStringLiteral("total"), 900}, {QStringLiteral("pages"), 9}}}}}}, {}, {}};
        });
        auto b = backend();
        int answers = 0;
        b->services().listAll().then(this, [&](const Result<QVector<core::Service>> &r) { answers += r.ok() ? 100 : 1; });
        QTRY_COMPARE(answers, 1);
    }

    void anUnhealthyPlatformIsAnAnswer()
    {
        int status = 503;
        QJsonObject body{{QStringLiteral("success"), true},
                         {QStringLiteral("data"),
                          QJsonObject{{QStringLiteral("status"), QStringLiteral("unhealthy")},
                                      {QStringLiteral("checks"),
                                       QJsonObject{{QStringLiteral("filesystem"), QJsonObject{{QStringLiteral("status"), QStringLiteral("unhealthy")}}}}}}}};
        m_server->on("GET", "/api/v1/health", [&](const SeenRequest &) { return TestAnswer{status, body, {}, {}}; });
        auto b = backend();
        std::optional<Result<client::PlatformHealth>> answer;
        const auto ask = [&] {
            answer.reset();
            b->platform().health().then(this, [&](const Result<client::PlatformHealth> &r) { answer = r; });
            QTRY_VERIFY_WITH_TIMEOUT(answer, 20'000);
        };
        ask();
        QVERIFY(answer->ok());
        QVERIFY((*answer)->status == core::HealthStatus::Unhealthy);
        QCOMPARE((*answer)->checks.size(), 1);
        QCOMPARE(m_server->count("GET", "/api/v1/health"), 1); // nothing to be tried again

        // What something in between says with the same status is none.
        body = {{QStringLiteral("message"), QStringLiteral("Backend is down")}};
        ask();
        QVERIFY(!answer->ok());
        QVERIFY(answer->error().code == core::ErrorCode::Unavailable);
    }

    void ordersAreSentAsTheReferenceShows()
    {
        auto b = backend();
        const ServiceId id(QStringLiteral("a"));
        for (const char *action : {"start", "stop", "restart", "scale", "exec", "logs", "health"})
            m_server->on(qstrcmp(action, "logs") && qstrcmp(action, "health") ? "POST" : "GET", QByteArray("/api/v1/services/a/") + action,
                         [](const SeenRequest &) { return TestAnswer{200, TestServer::data(QJsonObject()), {}, {}}; });
        m_server->on("DELETE", "/api/v1/services/a", [](const SeenRequest &) { return TestAnswer{200, {}, {}, {}}; });
        int ok = 0;
        const auto count = [&](const Result<> &r) { ok += r.ok(); };
        b->services().start(id).then(this, count);
        b->services().stop(id, {false, core::Seconds(5)}).then(this, count);
        b->services().restart(id).then(this, count);
        b->services().scale(id, 3).then(this, count);
        b->services().exec(id, {{QStringLiteral("node"), QStringLiteral("--version")}, QStringLiteral("/app"), {{QStringLiteral("A"), QStringLiteral("b")}}}).then(this, [&](const Result<client::ExecOutcome> &r) { ok += r.ok(); });
        b->services().logs(id, {50, 1753358400000, 0}).then(this, [&](const Result<QVector<core::LogEntry>> &r) { ok += r.ok(); });
        b->services().remove(id, {true, true}).then(this, count);
        QTRY_COMPARE(ok, 7);
        const auto body = [&](const QByteArray &path) {
            for (const SeenRequest &r : std::as_const(m_server->seen)) {
                if (r.path() == path)
                    return r.json();
            }
            return QJsonObject();
        };
        QCOMPARE(body("/api/v1/services/a/stop"), QJsonObject({{QStringLiteral("graceful"), false}, {QStringLiteral("timeout"), 5}}));
        QCOMPARE(body("/api/v1/services/a/scale"), QJsonObject({{QStringLiteral("replicas"), 3}}));
        QCOMPARE(body("/api/v1/services/a/exec").keys(), QStringList({QStringLiteral("command"), QStringLiteral("env"), QStringLiteral("workdir")}));
        QVERIFY(std::any_of(m_server->seen.begin(), m_server->seen.end(), [](const SeenRequest &r) {
            return r.target == "/api/v1/services/a/logs?lines=50&since=2025-07-24T12%3A00%3A00Z";
        }));
        QVERIFY(std::any_of(m_server->seen.begin(), m_server->seen.end(), [](const SeenRequest &r) {
            return r.method == "DELETE" && r.target == "/api/v1/services/a?force=true&cleanup=true";
        }));
    }

    void aSilentLineIsDead()
    {
        client::RestOptions options = quick();
        options.stream.silenceLimit = core::Millis(100);
        auto b = std::make_unique<client::RestBackend>(
            m_server->apiBase(), client::alwaysThis(Credential::password(QStringLiteral("a@b.c"), QStringLiteral("right"))), m_clock, options);
        b->open();
        QTRY_VERIFY(b->connectionState().isLive());
        QStringList why;
        connect(b.get(), &client::Backend::connectionChanged, this, [&](const client::ConnectionState &s) {
            if (s.phase == ConnectionPhase::Reconnecting && s.nextTryMs > 0)
                why.append(s.error->details.value(QLatin1String("network")).toString());
        });
        m_server->fallSilent();
        QTRY_COMPARE(why, QStringList({QStringLiteral("timeout")}));
        QTRY_VERIFY(b->connectionState().isLive()); // over a fresh line
    }

    void closingIsQuietAndFinal()
    {
        auto b = backend();
        b->open();
        QTRY_VERIFY(b->connectionState().isLive());
        m_server->on("POST", "/api/v1/auth/logout", [](const SeenRequest &) { return TestAnswer{200, {}, {}, {}}; });
        b->close(client::SignOut::Yes);
        QCOMPARE(b->connectionState().phase, ConnectionPhase::Disconnected);
        QTRY_COMPARE(m_server->count("POST", "/api/v1/auth/logout"), 1);
        QCOMPARE(m_server->count("GET", "/api/v1/info"), 1);
    }

    void goingAwayWithAnswersOutstandingCallsNobody()
    {
        m_server->on("GET", "/api/v1/stats", [](const SeenRequest &) { return TestAnswer{.json = {}, .extraHeaders = {}, .raw = {}, .silent = true}; });
        auto b = backend();
        b->open();
        QTRY_VERIFY(b->connectionState().isLive());
        bool called = false;
        b->platform().stats().then(this, [&](const auto &) { called = true; });
        QTRY_COMPARE(m_server->count("GET", "/api/v1/stats"), 1);
        b.reset();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void anUntrustedCertificateIsShownAndNotAccepted()
    {
        QTemporaryDir dir;
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"),
                                                  QStringLiteral("-subj"), QStringLiteral("/CN=test.local"), QStringLiteral("-keyout"), dir.filePath(QStringLiteral("k.pem")), QStringLiteral("-out"), dir.filePath(QStringLiteral("c.pem"))});
        if (!openssl.waitForStarted())
            QSKIP("the openssl program is not installed");
        QVERIFY(openssl.waitForFinished());
        QFile keyFile(dir.filePath(QStringLiteral("k.pem")));
        QVERIFY(keyFile.open(QIODevice::ReadOnly));
        const QSslCertificate certificate = QSslCertificate::fromPath(dir.filePath(QStringLiteral("c.pem"))).value(0);
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(certificate);
        tls.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        auto *sslServer = new QSslServer;
        sslServer->setSslConfiguration(tls);
        TestServer server(sslServer);
        QVERIFY(server.listen());
        server.behave();
        const QUrl base(QStringLiteral("https://127.0.0.1:%1/api/v1").arg(server.port()));
        const auto credentials = client::alwaysThis(Credential::password(QStringLiteral("a@b.c"), QStringLiteral("right")));

        client::RestBackend strict(base, credentials, m_clock, quick());
        strict.open();
        QTRY_COMPARE(strict.connectionState().phase, ConnectionPhase::Failed);
        QVERIFY(server.seen.isEmpty());
        const QJsonObject shown = strict.connectionState().error->details.value(QLatin1String("tls")).toObject();
        QCOMPARE(shown.value(QLatin1String("subject")).toString(), QStringLiteral("test.local"));
        const QByteArray fingerprint = shown.value(QLatin1String("sha256")).toString().toLatin1();
        QCOMPARE(fingerprint, certificate.digest(QCryptographicHash::Sha256).toHex());

        client::RestOptions wrong = quick();
        wrong.acceptedCertificateSha256 = QByteArray(64, 'a');
        client::RestBackend other(base, credentials, m_clock, wrong);
        other.open();
        QTRY_COMPARE(other.connectionState().phase, ConnectionPhase::Failed);

        client::RestOptions accepted = quick();
        accepted.acceptedCertificateSha256 = fingerprint;
        client::RestBackend accepting(base, credentials, m_clock, accepted);
        accepting.open();
        QTRY_VERIFY_WITH_TIMEOUT(accepting.connectionState().isLive(), 5000);
    }
};

QTEST_GUILESS_MAIN(TestRestBackend)
#include "tst_rest_backend.moc"
