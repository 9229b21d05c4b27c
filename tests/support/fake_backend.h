// SPDX-License-Identifier: GPL-3.0-or-later
// FakeBackend: a server in memory for tests of models and pages. It answers from the next turn of the
// event loop on, never inside the call; it can be slow, failing, forbidden, empty or very full.
// Lives on the test's thread; owned by the test.
#pragma once

#include "client/backend.h"
#include "tests/support/fake_audit.h"
#include "tests/support/fake_backups.h"
#include "tests/support/fake_config.h"
#include "tests/support/fake_engine.h"
#include "tests/support/fake_identities.h"
#include "tests/support/fake_keys.h"

#include <QHash>
#include <QPromise>
#include <QTimer>

#include <functional>
#include <map>

namespace support {

class FakeBackend final : public client::Backend, private client::PlatformApi, private client::ServicesApi
{
    Q_OBJECT
public:
    explicit FakeBackend(QObject *parent = nullptr); // live, empty, signed in as an administrator
    ~FakeBackend() override;

    // --- how it behaves -------------------------------------------------------------------------
    void setDelay(core::Millis delay) { m_delay = delay; } // of every answer
    // Every call whose name starts with `call` ("services.create", "services", "") fails with this.
    void fail(const QString &call, const core::Error &error);
    void failNothing();
    void forbid(); // every call answers Forbidden, and the user holds no permission
    void setHeld(bool held); // answers are kept back until released
    void setConnection(client::ConnectionPhase phase, std::optional<core::Error> error = std::nullopt,
                       qint64 nextTryMs = 0);
    void drop();      // goes to Reconnecting
    void comeBack();  // Live again, and resynced()
    void setPermissions(core::Permissions permissions);
    void setLatency(core::Millis latency);
    void setRateLimit(const client::RateLimit &limit) { m_rateLimit = limit; }

    // --- what it holds --------------------------------------------------------------------------
    static core::Service makeService(const QString &id, core::ServiceStatus status = core::ServiceStatus::Running);
    void fill(int services);                  // "service-00000" and on, in mixed states
    void put(const core::Service &service);   // silently
    void putAndTell(const core::Service &service, core::ServiceEventKind kind);
    void removeAndTell(const core::ServiceId &id);
    const core::Service *held(const core::ServiceId &id) const;
    void addLog(const core::ServiceId &id, const core::LogEntry &entry);     // history only
    void writeLog(const core::ServiceId &id, const QVector<core::LogEntry> &entries); // history, and live if subscribed
    void tellLogs(const core::ServiceId &id, const QVector<core::LogEntry> &entries, qint64 dropped);
    void tellSamples(const QVector<core::MetricSample> &samples);
    void setStats(const client::PlatformStats &stats) { m_stats = stats; }       // instead of the services' sum
    void setHealth(const client::PlatformHealth &health) { m_health = health; }  // instead of a healthy database
    void setMetrics(const QVector<client::MetricSeries> &series) { m_metrics = series; }
    void setCatalogue(const QVector<client::CatalogueEntry> &entries) { m_catalogue = entries; }
    void setExecOutcome(const client::ExecOutcome &outcome) { m_execOutcome = outcome; }
    FakeBackups &fakeBackups() { return m_backups; }
    FakeEngine &fakeEngine() { return m_engine; }
    FakeAccounts &fakeAccounts() { return m_accounts; }
    FakeProfile &fakeProfile() { return m_profile; }
    FakeKeys &fakeKeys() { return m_keys; }
    FakeConfig &fakeConfig() { return m_config; }
    FakeAudit &fakeAudit() { return m_audit; }

    // --- what was asked of it -------------------------------------------------------------------
    // "services.start filesystem", in order.
    const QStringList &calls() const { return m_calls; }
    int callCount(const QString &prefix) const;
    void clearCalls() { m_calls.clear(); }
    int logSubscribers(const core::ServiceId &id) const { return m_logSubscribers.value(id); }
    const core::ServiceSpec &lastCreated() const { return m_lastCreated; }
    const QJsonObject &lastPatch() const { return m_lastPatch; }
    client::RemoveOptions lastRemoveOptions() const { return m_lastRemove; }
    client::StopOptions lastStopOptions() const { return m_lastStop; }

    // --- client::Backend ------------------------------------------------------------------------
    QString address() const override { return QStringLiteral("http://localhost:8080"); }
    const client::ConnectionState &connectionState() const override { return m_state; }
    const client::SignedInUser &user() const override { return m_user; }
    std::optional<core::Millis> latency() const override { return m_latency; }
    client::RateLimit rateLimit() const override { return m_rateLimit; }
    void retryNow() override { comeBack(); }
    // "curl services.stop files", for what is then not done.
    client::CurlLines asCurl(const std::function<void()> &calls) override;
    client::PlatformApi &platform() override { return *this; }
    client::ServicesApi &services() override { return *this; }
    client::BackupsApi &backups() override { return m_backups; }
    client::EngineApi &engine() override { return m_engine; }
    client::AccountsApi &accounts() override { return m_accounts; }
    client::ProfileApi &profile() override { return m_profile; }
    client::KeysApi &keys() override { return m_keys; }
    client::ConfigApi &config() override { return m_config; }
    client::AuditApi &audit() override { return m_audit; }
    client::Future<> subscribeLogs(const core::ServiceId &id) override;
    void unsubscribeLogs(const core::ServiceId &id) override;

private:
    friend class FakeBackups; // answers in the same way
    friend class FakeEngine;
    friend class FakeAccounts;
    friend class FakeProfile;
    friend class FakeKeys;
    friend class FakeConfig;
    friend class FakeAudit;

    client::Future<client::PlatformInfo> info() override;
    client::Future<client::PlatformStats> stats() override;
    client::Future<client::PlatformHealth> health() override;
    client::Future<QVector<client::MetricSeries>> metrics(const client::MetricQuery &query) override;

    client::Future<QVector<core::Service>> listAll() override;
    client::Future<client::Page<core::Service>> list(const client::ServiceQuery &query) override;
    client::Future<core::Service> get(const core::ServiceId &id) override;
    client::Future<core::Service> create(const core::ServiceSpec &spec) override;
    client::Future<core::Service> update(const core::ServiceId &id, const QJsonObject &patch) override;
    client::Future<> remove(const core::ServiceId &id, const client::RemoveOptions &options) override;
    client::Future<> start(const core::ServiceId &id) override;
    client::Future<> stop(const core::ServiceId &id, const client::StopOptions &options) override;
    client::Future<> restart(const core::ServiceId &id) override;
    client::Future<> scale(const core::ServiceId &id, int replicas) override;
    client::Future<QVector<core::LogEntry>> logs(const core::ServiceId &id, const client::LogQuery &query) override;
    client::Future<client::ExecOutcome> exec(const core::ServiceId &id, const client::ExecRequest &request) override;
    client::Future<client::ServiceHealth> health(const core::ServiceId &id) override;
    client::Future<> checkHealthNow(const core::ServiceId &id) override;
    client::Future<QVector<client::CatalogueEntry>> catalogue() override;

    // Computes the answer when it is due, not when it was asked for.
    template <typename T>
    client::Future<T> answer(const QString &call, std::function<core::Result<T>()> compute);
    void later(std::function<void()> work);
    std::optional<core::Error> failureOf(const QString &call) const;
    core::Result<> changeStatus(const core::ServiceId &id, core::ServiceStatus status, core::ServiceEventKind kind);

    client::RateLimit m_rateLimit;
    QStringList *m_told = nullptr; // while asCurl() runs
    FakeBackups m_backups{*this};
    FakeEngine m_engine{*this};
    FakeAccounts m_accounts{*this};
    FakeProfile m_profile{*this, m_accounts};
    FakeKeys m_keys{*this};
    FakeConfig m_config{*this};
    FakeAudit m_audit{*this};
    std::map<core::ServiceId, core::Service> m_services;
    QHash<core::ServiceId, QVector<core::LogEntry>> m_logs;
    QHash<core::ServiceId, int> m_logSubscribers;
    std::optional<client::PlatformStats> m_stats;
    std::optional<client::PlatformHealth> m_health;
    QVector<client::MetricSeries> m_metrics;
    client::ExecOutcome m_execOutcome;
    QVector<client::CatalogueEntry> m_catalogue;
    client::ConnectionState m_state;
    client::SignedInUser m_user;
    std::optional<core::Millis> m_latency{core::Millis{4}};
    core::Millis m_delay{0};
    bool m_held = false;
    std::vector<std::function<void()>> m_waiting;
    std::map<QString, core::Error> m_failures;
    QStringList m_calls;
    core::ServiceSpec m_lastCreated;
    QJsonObject m_lastPatch;
    client::RemoveOptions m_lastRemove;
    client::StopOptions m_lastStop;
};

template <typename T>
client::Future<T> FakeBackend::answer(const QString &call, std::function<core::Result<T>()> compute)
{
    if (m_told) {
        m_told->append(QStringLiteral("curl ") + call);
        return {};
    }
    m_calls.append(call);
    auto promise = std::make_shared<QPromise<core::Result<T>>>();
    promise->start();
    auto work = [this, call, promise, compute = std::move(compute)] {
        if (const auto error = failureOf(call))
            promise->addResult(core::Result<T>(*error));
        else
            promise->addResult(compute());
        promise->finish();
    };
    if (m_held)
        m_waiting.push_back(std::move(work));
    else
        later(std::move(work));
    return promise->future();
}

} // namespace support
