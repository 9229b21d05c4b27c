// SPDX-License-Identifier: GPL-3.0-or-later
// Backups over a real data folder with a real store, and services that only say that they run. Test
// thread; jobs run on the runner's own.
#pragma once

#include "server/backups/backups.h"
#include "server/config/configuration.h"
#include "server/store/store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace server::backups {

// Keeps definitions in the store, as the real one does.
class FakeHost final : public ServiceHost
{
public:
    explicit FakeHost(store::ServiceRepository &repository) : m_repository(repository) { }

    QVector<core::Service> all() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_services.values();
    }
    std::optional<core::Service> find(const core::ServiceId &id) const override
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_services.constFind(id);
        return found == m_services.cend() ? std::nullopt : std::optional(*found);
    }
    core::Result<> put(const core::ServiceSpec &spec) override
    {
        const std::lock_guard lock(m_mutex);
        if (refused.contains(spec.id.toString()))
            return core::Error::conflict(QStringLiteral("refused by the test"));
        m_services[spec.id].spec = spec;
        return m_repository.upsert(spec);
    }
    core::Result<> remove(const core::ServiceId &id) override
    {
        const std::lock_guard lock(m_mutex);
        m_services.remove(id);
        return m_repository.remove(id);
    }
    core::Result<> stop(const core::ServiceId &id) override
    {
        setStatus(id, core::ServiceStatus::Stopped);
        calls.append(QStringLiteral("stop ") + id.toString());
        if (onStop)
            onStop();
        return core::success();
    }
    core::Result<> start(const core::ServiceId &id) override
    {
        setStatus(id, core::ServiceStatus::Running);
        calls.append(QStringLiteral("start ") + id.toString());
        return m_repository.setDesired(id, store::DesiredState::Running);
    }
    core::Result<> swapLog(const core::ServiceId &id, const std::function<core::Result<>()> &swap) override
    {
        calls.append(QStringLiteral("swap log ") + id.toString());
        return swap();
    }
    void setStatus(const core::ServiceId &id, core::ServiceStatus status)
    {
        const std::lock_guard lock(m_mutex);
        m_services[id].state.status = status;
    }

    QStringList refused;
    QStringList calls; // read once a job is over
    std::function<void()> onStop;

private:
    store::ServiceRepository &m_repository;
    mutable std::mutex m_mutex;
    QMap<core::ServiceId, core::Service> m_services;
};

class Fixture
{
public:
    const Asker admin{QStringLiteral("admin@localhost"), core::allPermissions()};

    Fixture()
    {
        open();
        store::UserRecord root;
        root.id = core::UserId(QStringLiteral("user_root"));
        root.email = QStringLiteral("root@example.org");
        root.roles = {QStringLiteral("admin")};
        const auto inserted = m_store->users().insert(root);
        Q_ASSERT(inserted);
    }
    ~Fixture() { close(); }

    void open(const QByteArray &platformKey = {})
    {
        auto opened = store::Store::open({m_dir.path(), platformKey});
        Q_ASSERT(opened);
        m_store = *std::move(opened);
        auto backups = Backups::open({m_dir.path(), *m_store, m_clock});
        Q_ASSERT(backups);
        m_backups = *std::move(backups);
        auto configuration = config::Configuration::open(m_store->configs(), m_clock);
        Q_ASSERT(configuration);
        m_configuration = *std::move(configuration);
        m_host = std::make_unique<FakeHost>(m_store->services());
        const auto stored = m_store->services().all();
        for (const store::StoredService &service : *stored)
            (void)m_host->put(service.spec);
        m_backups->start({*m_host, *m_configuration, [this] { ++accountsRestored; }}, drills);
    }
    void close()
    {
        if (m_backups)
            m_backups->stop();
        m_backups.reset();
        m_configuration.reset();
        m_host.reset();
        m_store.reset();
    }
    void reopen()
    {
        close();
        open();
    }

    QString dir() const { return m_dir.path(); }
    store::Store &store() { return *m_store; }
    Backups &backups() { return *m_backups; }
    FakeHost &host() { return *m_host; }
    config::Configuration &configuration() { return *m_configuration; }
    core::SystemClock &clock() { return m_clock; }
    QString data(const QString &service) const { return m_dir.path() + QStringLiteral("/services/") + service; }
    QString outside(const QString &name) const { return m_elsewhere.path() + u'/' + name; }

    static void write(const QString &path, const QByteArray &content)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        Q_ASSERT(written);
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
    }

    core::ServiceSpec addService(const QString &id)
    {
        core::ServiceSpec spec;
        spec.id = core::ServiceId(id);
        spec.name = QStringLiteral("Service ") + id;
        spec.command = {QStringLiteral("/bin/sleep"), QStringLiteral("1000")};
        spec.environment = {{QStringLiteral("LEVEL"), QStringLiteral("debug")}, {QStringLiteral("API_KEY"), QStringLiteral("planted-secret-") + id}};
        spec.createdAtMs = spec.updatedAtMs = 1'753'358'400'000;
        (void)m_host->put(spec);
        return spec;
    }
    void set(const QString &service, const QString &key, const QString &value)
    {
        const auto done = m_configuration->set({{{core::ServiceId(service), key}, value, {}}}, {admin.name, admin.permissions});
        Q_ASSERT(done);
    }
    QString value(const QString &service, const QString &key) const
    {
        const auto found = m_configuration->value({core::ServiceId(service), key});
        return found && *found ? **found : QStringLiteral("(none)");
    }

    core::BackupJob waitFor(const core::JobId &id)
    {
        (void)QTest::qWaitFor([&] {
            const auto job = m_backups->job(id);
            return job && job->isOver();
        }, 120'000);
        const auto job = m_backups->job(id);
        return job ? *job : core::BackupJob();
    }
    core::Backup waitFor(const core::BackupId &id)
    {
        (void)QTest::qWaitFor([&] {
            const QVector<core::BackupJob> jobs = m_backups->jobs();
            return std::all_of(jobs.begin(), jobs.end(), [&](const core::BackupJob &job) { return job.backup != id || job.isOver(); });
        }, 120'000);
        const auto backup = m_backups->find(id);
        return backup ? *backup : core::Backup();
    }
    core::BackupRequest request(const QString &name, const QStringList &services = {})
    {
        core::BackupRequest request;
        request.name = name;
        request.options.services = services;
        return request;
    }
    core::Backup make(const core::BackupRequest &request)
    {
        const auto created = m_backups->create(request, admin);
        return created ? waitFor(created->id) : core::Backup();
    }
    core::Backup make(const QString &name, const QStringList &services = {}) { return make(request(name, services)); }
    core::BackupJob restore(const core::BackupId &id, const core::RestoreRequest &request)
    {
        const auto job = m_backups->restore(id, request, admin);
        if (!job) {
            core::BackupJob refused;
            refused.status = core::JobStatus::Failed;
            refused.problem = job.error().message;
            return refused;
        }
        return waitFor(job->id);
    }
    // "service item action", in order.
    QStringList steps(const core::BackupId &id, const core::RestoreRequest &request)
    {
        const auto plan = m_backups->planRestore(id, request, admin);
        QStringList lines;
        if (!plan)
            return {plan.error().message};
        for (const core::RestoreStep &step : plan->steps)
            lines.append(QStringLiteral("%1 %2 %3").arg(step.service, step.item, core::toString(step.action)).trimmed());
        return lines;
    }
    QStringList archives() const { return QDir(m_dir.path() + QStringLiteral("/backups")).entryList(QDir::Files | QDir::Hidden); }
    bool leavesNothing() const
    {
        return QDir(m_dir.path() + QStringLiteral("/restores")).isEmpty() && QDir(m_dir.path() + QStringLiteral("/drills")).isEmpty();
    }

    std::atomic<int> accountsRestored{0};
    DrillOptions drills;

private:
    QTemporaryDir m_dir;
    QTemporaryDir m_elsewhere;
    core::SystemClock m_clock;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<Backups> m_backups;
    std::unique_ptr<config::Configuration> m_configuration;
    std::unique_ptr<FakeHost> m_host;
};

} // namespace server::backups
