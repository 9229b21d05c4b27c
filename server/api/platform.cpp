// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/platform.h"

#include "core/version.h"
#include "server/api/backup_host.h"
#include "server/api/backup_volumes.h"
#include "server/api/container_setup.h"
#include "server/api/details_cache.h"
#include "server/api/drill_engine.h"
#include "server/api/event_hub.h"
#include "server/api/host_watch.h"
#include "server/api/oauth_sources.h"
#include "server/api/pipeline.h"
#include "server/api/platform_info.h"
#include "server/api/service_admin.h"
#include "server/api/setting_followers.h"
#include "server/api/smtp_sender.h"
#include "server/audit/audit_log.h"
#include "server/auth/auth_system.h"
#include "server/backups/backups.h"
#include "server/backups/uploads.h"
#include "server/config/references.h"
#include "server/config/settings.h"
#include "server/containers/engine_desk.h"
#include "server/http/listener.h"
#include "server/http/tls_files.h"
#include "server/jobs/metrics_collector.h"
#include "server/jobs/scraper.h"
#include "server/logs/log_store.h"
#include "server/runtime/process_driver.h"
#include "server/samples/sample_store.h"
#include "server/schedules/schedule_service.h"
#include "server/store/store.h"
#include "server/supervisor/socket_prober.h"
#include "server/supervisor/supervisor.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QThread>
#include <QThreadPool>

// Outside any namespace, as Qt asks for resources of static libraries.
static void initServerResources()
{
    Q_INIT_RESOURCE(server);
}

namespace server::api {
namespace {

using namespace Qt::StringLiterals;

constexpr int kWorkers = 8;
constexpr core::Millis kHousekeeping{60'000};

core::Result<runtime::Catalogue> readCatalogue(const QString &dataDir)
{
    initServerResources();
    QFile bundled(u":/server/catalogue.json"_s);
    if (!bundled.open(QIODevice::ReadOnly))
        return core::Error::internal(u"the bundled catalogue is missing"_s);
    core::Result<runtime::Catalogue> catalogue = runtime::Catalogue::fromJson(bundled.readAll());
    if (catalogue) {
        for (const QString &problem : catalogue->addFolder(dataDir + u"/catalogue.d"_s))
            qWarning("Catalogue: %s", qPrintable(problem));
    }
    return catalogue;
}

// After a restore; whoever is signed in meanwhile is judged by what is there now.
void readAccountsAnew(auth::AuthSystem &auth)
{
    if (const core::Result<> read = auth.reload(); !read)
        qWarning("Cannot read the restored accounts: %s", qPrintable(read.error().detail));
}

core::Capacity hostCapacity(const HostWatch &host)
{
    return {QThread::idealThreadCount() * 100, int(host.latest().memoryTotalMb)};
}

// Where a browser on this machine reaches the server; an address that stands for all is reached by loopback.
QUrl ownUrl(const QHostAddress &address, quint16 port)
{
    const bool isAny = address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6)
        || address == QHostAddress(QHostAddress::Any);
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(isAny ? u"127.0.0.1"_s : address.toString());
    url.setPort(port);
    return url;
}

// Objects that live on one thread and are made and destroyed there.
class ThreadHome
{
public:
    explicit ThreadHome(const QString &name)
    {
        m_thread.setObjectName(name);
        m_anchor.moveToThread(&m_thread);
        m_thread.start();
    }
    ~ThreadHome()
    {
        m_thread.quit();
        m_thread.wait();
    }
    // Runs a function there and waits for it.
    template <typename F>
    void run(F &&function)
    {
        QMetaObject::invokeMethod(&m_anchor, std::forward<F>(function), Qt::BlockingQueuedConnection);
    }
    QThread *thread() { return &m_thread; }
    QObject *anchor() { return &m_anchor; }

private:
    QThread m_thread;
    QObject m_anchor;
};

} // namespace

// Declared in the order in which they are made; taken apart in stop(), in the reverse one.
struct Platform::Parts
{
    core::SystemClock clock;
    qint64 startedAtMs = 0;
    std::optional<QSslConfiguration> tls;
    std::atomic<store::Tier> publicTier{store::Tier::Pro};  // while the setting is not set
    QThreadPool workers;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<backups::Backups> backups;
    std::unique_ptr<schedules::ScheduleService> schedules;
    std::unique_ptr<config::Configuration> configuration;
    std::unique_ptr<config::Settings> settings;
    std::unique_ptr<auth::AuthSystem> auth;
    std::unique_ptr<audit::AuditLog> audit;
    std::atomic<quint16> port{0};                           // once it listens
    std::unique_ptr<oauth::OAuthService> oauth;
    std::unique_ptr<SmtpSender> mail;
    std::unique_ptr<logs::LogStore> logs;
    std::unique_ptr<samples::SampleStore> samples;
    std::unique_ptr<samples::PlatformMetrics> metrics;
    std::unique_ptr<HostWatch> host;
    std::unique_ptr<backups::Uploads> uploads;
    supervisor::ServiceRegistry registry;
    DetailsCache details;

    std::unique_ptr<ThreadHome> runtimeHome;
    std::unique_ptr<QObject> followers;                     // of settings; on the runtime thread
    std::unique_ptr<runtime::ProcessDriver> driver;         // on the runtime thread, as are the next six
    std::unique_ptr<containers::DockerDriver> containers;
    std::unique_ptr<containers::EngineDesk> engine;
    std::unique_ptr<supervisor::SocketProber> prober;
    std::unique_ptr<supervisor::Supervisor> supervisor;
    std::unique_ptr<jobs::MetricsCollector> collector;
    std::unique_ptr<jobs::Scraper> scraper;
    std::unique_ptr<QTimer> housekeeping;

    std::unique_ptr<ServiceAdmin> services;
    std::unique_ptr<BackupHost> backupHost;
    std::unique_ptr<BackupVolumes> backupVolumes;
    std::unique_ptr<DrillEngine> drillEngine;
    std::unique_ptr<AppServices> app;
    std::unique_ptr<ThreadHome> eventHome;
    std::unique_ptr<EventHub> hub;                          // on the event thread
    logs::LogSubscription logFeed;
    std::unique_ptr<Pipeline> pipeline;
    std::unique_ptr<http::Listener> listener;

    core::Result<> openStores(const PlatformOptions &options);
    core::Result<> startRuntime(const PlatformOptions &options);
    void wire(const PlatformOptions &options);
    void followConfiguration(const PlatformOptions &options);
    core::Result<quint16> listen(const PlatformOptions &options);
    core::Result<> loadServices();
    runtime::Driver &driverOf(const core::ServiceId &id) const; // any thread
    jobs::PlatformGauges gauges() const;
    void takeApart(core::Millis stopTimeout);
};

Platform::Platform(PlatformOptions options) : m_options(std::move(options)) { }

Platform::~Platform()
{
    stop();
}

core::Result<> Platform::change(const LiveOptions &options)
{
    if (!m_parts || !m_parts->listener)
        return core::Error::conflict(u"The server does not run"_s);
    if (m_parts->tls && !options.tlsCertificate.isEmpty()) { // first: it is all that can fail
        const core::Result<QSslConfiguration> tls = http::readTlsFiles(options.tlsCertificate, options.tlsKey);
        if (!tls)
            return tls.error();
        m_parts->listener->setTls(*tls);
    }
    m_parts->publicTier = options.publicTier;
    m_parts->pipeline->setPublicTier(publicTier(*m_parts->settings, options.publicTier));
    m_parts->audit->setRetention(options.auditRetention);
    m_parts->listener->setMaxConnections(options.maxConnections);
    return core::success();
}

void Platform::pulse(const std::function<void()> &alive)
{
    if (!m_parts || !m_parts->listener)
        return;
    const auto missing = std::make_shared<std::atomic<int>>(m_options.lanes + 2);
    const auto here = [missing, alive] {
        if (--*missing == 0)
            alive();
    };
    QMetaObject::invokeMethod(m_parts->runtimeHome->anchor(), here, Qt::QueuedConnection);
    QMetaObject::invokeMethod(m_parts->eventHome->anchor(), here, Qt::QueuedConnection);
    m_parts->listener->callLanes(here);
}

bool Platform::isRunning() const
{
    return m_parts != nullptr;
}

qint64 Platform::startedAtMs() const
{
    return m_parts ? m_parts->startedAtMs : 0;
}

QByteArray Platform::issueLocalCredential()
{
    return m_parts ? m_parts->auth->service().issueLocalCredential() : QByteArray();
}

core::Result<quint16> Platform::start()
{
    if (m_parts)
        return core::Error::conflict(u"The server is running already"_s);
    m_parts = std::make_unique<Parts>();
    core::Result<quint16> port = assemble();
    if (!port)
        stop();
    return port;
}

core::Result<quint16> Platform::assemble()
{
    Parts &p = *m_parts;
    if (!m_options.tlsCertificate.isEmpty()) { // first: a wrong file must not start and end services
        core::Result<QSslConfiguration> tls = http::readTlsFiles(m_options.tlsCertificate, m_options.tlsKey);
        if (!tls)
            return tls.error();
        p.tls = *std::move(tls);
    }
    p.workers.setMaxThreadCount(kWorkers);
    p.workers.setObjectName(u"worker"_s);
    p.startedAtMs = p.clock.nowMs();
    if (core::Result<> opened = p.openStores(m_options); !opened)
        return opened.error();
    if (core::Result<> started = p.startRuntime(m_options); !started)
        return started.error();
    p.wire(m_options);
    p.followConfiguration(m_options);
    if (core::Result<> loaded = p.loadServices(); !loaded)
        return loaded.error();
    p.schedules->start();
    p.workers.start([&log = *p.audit] {
        const core::Result<audit::Verification> found = log.verify();
        if (found && !found->whole)
            qWarning("The audit log is not whole: %s", qPrintable(found->problem));
    });
    return p.listen(m_options);
}

void Platform::stop()
{
    if (!m_parts)
        return;
    m_parts->takeApart(m_options.stopTimeout);
    m_parts.reset();
}

core::Result<> Platform::Parts::openStores(const PlatformOptions &options)
{
    core::Result<std::unique_ptr<store::Store>> opened = store::Store::open({options.dataDir, options.platformKey});
    if (!opened)
        return opened.error();
    store = std::move(*opened);
    // First: it finishes or takes back, in the store and in folders, what a killed server left half restored.
    core::Result<std::unique_ptr<backups::Backups>> opening = backups::Backups::open({options.dataDir, *store, clock});
    if (!opening)
        return opening.error();
    backups = std::move(*opening);
    core::Result<std::unique_ptr<schedules::ScheduleService>> scheduled =
        schedules::ScheduleService::open({store->database(), *backups, clock}, {});
    if (!scheduled)
        return scheduled.error();
    schedules = std::move(*scheduled);
    core::Result<std::unique_ptr<config::Configuration>> configured = config::Configuration::open(store->configs(), clock);
    if (!configured)
        return configured.error();
    configuration = std::move(*configured);
    settings = std::make_unique<config::Settings>(*configuration);

    auth::AuthOptions authOptions;
    authOptions.bootstrap = {options.dataDir, options.adminEmail, options.adminPassword};
    core::Result<std::unique_ptr<auth::AuthSystem>> made = auth::AuthSystem::create(store->database(), store->sealer(), clock, authOptions);
    if (!made)
        return made.error();
    auth = std::move(*made);
    core::Result<std::unique_ptr<audit::AuditLog>> audited =
        audit::AuditLog::open(store->database(), store->sealer(), clock, {.retention = options.auditRetention, .brake = {}});
    if (!audited)
        return audited.error();
    audit = std::move(*audited);
    const QHostAddress address = options.address;
    oauth = std::make_unique<oauth::OAuthService>(store->database(), auth->service(), auth->users(), clock,
                                                  oauthSources(*settings, [this, address] { return ownUrl(address, port); }));
    mail = std::make_unique<SmtpSender>(*settings);

    logs = std::make_unique<logs::LogStore>(logs::LogStoreOptions{.folder = options.dataDir + u"/logs"_s}, clock);
    core::Result<std::unique_ptr<samples::SampleStore>> sampled = samples::SampleStore::open({.folder = options.dataDir}, clock);
    if (!sampled)
        return sampled.error();
    samples = std::move(*sampled);
    metrics = std::make_unique<samples::PlatformMetrics>(clock);
    host = std::make_unique<HostWatch>(options.dataDir);
    uploads = std::make_unique<backups::Uploads>(options.dataDir + u"/uploads"_s, clock, backups::Uploads::Options{});
    return uploads->prepare();
}

core::Result<> Platform::Parts::startRuntime(const PlatformOptions &options)
{
    core::Result<runtime::Catalogue> catalogue = readCatalogue(options.dataDir);
    if (!catalogue)
        return catalogue.error();
    runtimeHome = std::make_unique<ThreadHome>(u"runtime"_s);
    core::Result<> outcome = core::success();
    runtimeHome->run([&] {
        driver = std::make_unique<runtime::ProcessDriver>(
            runtime::ProcessDriverOptions{.dataDir = options.dataDir, .catalogue = std::move(*catalogue), .binDir = options.binDir, .guardProgram = {}},
            *logs, clock);
        outcome = driver->initialise();
        if (!outcome)
            return;
        containers = std::make_unique<containers::DockerDriver>(containerOptions(*settings, *logs, driver->identity()), *logs, clock);
        engine = std::make_unique<containers::EngineDesk>(*containers);
        containers->initialise();
        prober = std::make_unique<supervisor::SocketProber>();
        supervisor = std::make_unique<supervisor::Supervisor>(supervisor::Supervisor::Parts{
            .registry = registry,
            .drivers = {driver.get(), containers.get()},
            .prober = *prober,
            .clock = clock,
            .log = [this](const core::ServiceId &id, int replica, const QByteArray &line, core::LogLevel level) {
                driverOf(id).appendSystem(id, replica, line, level);
            },
            .environment = [this](const core::ServiceSpec &spec) { return config::resolved(*configuration, spec); },
        });
    });
    return outcome;
}

void Platform::Parts::wire(const PlatformOptions &options)
{
    services = std::make_unique<ServiceAdmin>(ServiceAdmin::Parts{clock, workers, store->services(), registry, *supervisor,
                                                                  driver->catalogue(), *logs, *samples, *configuration, *engine});
    backupHost = std::make_unique<BackupHost>(BackupHost::Parts{*services, registry, *supervisor, *logs});
    backupVolumes = std::make_unique<BackupVolumes>(*engine);
    drillEngine = std::make_unique<DrillEngine>(*engine, clock);
    backups->start({*backupHost, *configuration, [this] { readAccountsAnew(*auth); }, backupVolumes.get()},
                   {driver->catalogue(), options.binDir, drillEngine.get()});
    PlatformFacts facts{core::version(), core::buildName(), options.environment, options.dataDir, startedAtMs,
                        hostCapacity(*host), driver->guardProblem(), {}};
    facts.info = platformInfoJson(facts);
    app.reset(new AppServices{
        .clock = clock,
        .facts = std::move(facts),
        .workers = workers,
        .store = *store,
        .configuration = *configuration,
        .settings = *settings,
        .auth = *auth,
        .audit = *audit,
        .oauth = *oauth,
        .registry = registry,
        .supervisor = *supervisor,
        .services = *services,
        .engine = *engine,
        .backups = *backups,
        .schedules = *schedules,
        .details = details,
        .logs = *logs,
        .samples = *samples,
        .metrics = *metrics,
        .host = *host,
        .catalogue = driver->catalogue(),
        .uploads = *uploads,
        .gauges = [this] { return gauges(); },
        .sendMail = [this](const OutgoingMail &letter) { return mail->send(letter); },
    });

    eventHome = std::make_unique<ThreadHome>(u"events"_s);
    hub = std::make_unique<EventHub>(*app, EventHub::Options{});
    hub->moveToThread(eventHome->thread());
    pipeline = std::make_unique<Pipeline>(*app, PipelineOptions{options.publicTier});
    logFeed = logs->subscribe([this](const logs::LogBatch &batch) { hub->publish(batch); });
    // Emitted on whichever thread made the change; the hub takes it from there.
    QObject::connect(&auth->service(), &auth::AuthService::accessChanged, hub.get(),
                     [this](const core::UserId &user) { hub->accessChanged(user); }, Qt::DirectConnection);
    QObject::connect(backups.get(), &backups::BackupService::backupChanged, hub.get(),
                     [this](const core::Backup &backup) { hub->publish(backup); }, Qt::DirectConnection);
    QObject::connect(backups.get(), &backups::BackupService::backupRemoved, hub.get(),
                     [this](const core::BackupId &id) { hub->publish(id); }, Qt::DirectConnection);
    QObject::connect(backups.get(), &backups::BackupService::jobChanged, hub.get(),
                     [this](const core::BackupJob &job) { hub->publish(job); }, Qt::DirectConnection);
    QObject::connect(schedules.get(), &schedules::ScheduleService::scheduleChanged, hub.get(),
                     [this](const core::BackupSchedule &schedule) { hub->publish(schedule); }, Qt::DirectConnection);
    QObject::connect(schedules.get(), &schedules::ScheduleService::scheduleRemoved, hub.get(),
                     [this](const core::ScheduleId &id) { hub->publish(id); }, Qt::DirectConnection);
    QObject::connect(configuration.get(), &config::Configuration::changed, hub.get(),
                     [this](const QVector<config::Place> &places) { hub->publish(places); }, Qt::DirectConnection);
    audit->tellWritten([this](qint64 last) { hub->publishAudited(last); });

    runtimeHome->run([this] {
        QObject *here = runtimeHome->anchor();
        const auto tellBackups = [this] {
            if (engine->door())
                backups->engineIsThere();
        };
        QObject::connect(&containers->engineWatch(), &containers::EngineWatch::stateChanged, here, [this, tellBackups] {
            hub->publish(engine->state());
            tellBackups();
        });
        tellBackups(); // it may have been found meanwhile
        QObject::connect(supervisor.get(), &supervisor::Supervisor::event, here, [this](const core::ServiceEvent &event) { hub->publish(event); });
        QObject::connect(supervisor.get(), &supervisor::Supervisor::desiredRunningChanged, here,
                         [this](const core::ServiceId &id, supervisor::DesiredState desired) { services->keepDesired(id, desired); });
        QObject::connect(supervisor.get(), &supervisor::Supervisor::tookBack, here, [this](const core::ServiceSpec &spec) { services->keepSpec(spec); });
        collector = std::make_unique<jobs::MetricsCollector>(
            jobs::CollectorSources{
                .services = [this] { return supervisor->sampleUsage(); },
                .host = [this] { return host->refresh(); },
                .platform = [this] { return gauges(); },
            },
            *samples, *metrics, clock);
        QObject::connect(collector.get(), &jobs::MetricsCollector::sampled, here,
                         [this](const QVector<core::MetricSample> &batch) { hub->publish(batch); });
        scraper = std::make_unique<jobs::Scraper>(
            jobs::ScraperSeams{
                .services = [this] { return registry.all(); },
                .figures = [this](const core::ServiceId &id, const core::RequestFigures &figures) { supervisor->setRequestFigures(id, figures); },
                .store = [this](const QVector<samples::NewSample> &scraped) { collector->add(scraped); },
            },
            clock);
        collector->start();
        scraper->start();
        housekeeping = std::make_unique<QTimer>();
        QObject::connect(housekeeping.get(), &QTimer::timeout, here, [this] {
            workers.start([this] {
                logs->maintain();
                audit->maintain();
                backups->maintain();
                uploads->removeAbandoned();
                if (const core::Result<> saved = auth->save(); !saved)
                    qWarning("Cannot save sign-in state: %s", qPrintable(saved.error().detail));
            });
        });
        housekeeping->start(kHousekeeping);
    });
}

void Platform::Parts::followConfiguration(const PlatformOptions &options)
{
    publicTier = options.publicTier;
    followers = std::make_unique<QObject>();
    followers->moveToThread(runtimeHome->thread());
    followSettings(*settings, followers.get(), {*logs, *samples, *auth, *pipeline, publicTier, options.logLevel});
    QObject::connect(configuration.get(), &config::Configuration::changed, followers.get(), [this](const QVector<config::Place> &places) {
        tellUsers(*configuration, places, registry, [this](const core::ServiceId &id, const QByteArray &line) {
            driverOf(id).appendSystem(id, 0, line, core::LogLevel::Info);
        });
    });
}

runtime::Driver &Platform::Parts::driverOf(const core::ServiceId &id) const
{
    const supervisor::ServiceSnapshot service = registry.find(id);
    if (service && service->spec.runtime == core::RuntimeKind::Docker)
        return *containers;
    return *driver;
}

core::Result<> Platform::Parts::loadServices()
{
    core::Result<QVector<store::StoredService>> stored = store->services().all();
    if (!stored)
        return stored.error();
    QVector<supervisor::LoadedService> loaded;
    for (store::StoredService &service : *stored) {
        loaded.append({std::move(service.spec), service.desired == store::DesiredState::Running ? supervisor::DesiredState::Running
                                                                                                : supervisor::DesiredState::Stopped});
    }
    return supervisor->load(std::move(loaded)).takeResult();
}

core::Result<quint16> Platform::Parts::listen(const PlatformOptions &options)
{
    http::ListenerOptions listenerOptions;
    listenerOptions.address = options.address;
    listenerOptions.port = options.port;
    listenerOptions.descriptor = options.listening;
    listenerOptions.limits.connections = options.maxConnections;
    listenerOptions.lanes = options.lanes;
    listenerOptions.moreHosts = options.allowedHosts;
    for (const auto &[network, bits] : options.trustedProxies)
        listenerOptions.trustedProxies.append({network, bits});
    listenerOptions.forwarded = options.readsForwarded ? http::ForwardedFields::Forwarded : http::ForwardedFields::XForwarded;
    listenerOptions.tls = tls;
    listener = std::make_unique<http::Listener>(*pipeline, *hub, listenerOptions);
    core::Result<quint16> taken = listener->start();
    if (taken)
        port = *taken;
    return taken;
}

jobs::PlatformGauges Platform::Parts::gauges() const
{
    jobs::PlatformGauges gauges = processGauges();
    if (listener) {
        const http::ListenerStats stats = listener->stats();
        gauges.openConnections = stats.openConnections;
        gauges.webSocketClients = stats.openWebSockets;
    }
    return gauges;
}

void Platform::Parts::takeApart(core::Millis stopTimeout)
{
    if (audit)
        audit->cancelVerification();
    if (schedules)
        schedules->stop();
    if (backups)
        backups->stop(); // a restore needs services, and a watcher of one its socket
    // Services first, with the sockets still open, so that every watcher sees them end.
    if (supervisor)
        supervisor->shutdown({.mode = supervisor::StopMode::Graceful, .timeout = stopTimeout}).waitForFinished();
    if (runtimeHome) {
        runtimeHome->run([this] {
            followers.reset();
            housekeeping.reset();
            if (collector)
                collector->stop();
            if (scraper)
                scraper->stop();
        });
    }
    if (listener)
        listener->stop();
    workers.waitForDone();
    oauth.reset(); // answers go through the pipeline
    mail.reset();
    if (auth)
        auth->service().waitForIdle(); // its jobs answer requests
    logFeed.reset();
    if (audit)
        audit->waitUntilKept(); // answers wait for it
    for (QObject *teller : std::initializer_list<QObject *>{auth ? &auth->service() : nullptr, backups.get(), schedules.get(), configuration.get()}) {
        if (teller)
            QObject::disconnect(teller, nullptr, hub.get(), nullptr);
    }
    if (audit)
        audit->tellWritten({});
    if (runtimeHome) {
        runtimeHome->run([this] {
            scraper.reset();
            collector.reset();
            supervisor.reset();
            prober.reset();
            engine.reset();
            containers.reset();
            driver.reset();
        });
    }
    eventHome.reset();
    hub.reset();
    listener.reset();
    pipeline.reset();
    workers.waitForDone();
    runtimeHome.reset();
    app.reset();
    services.reset();
    // Members left go by themselves, in the reverse order of their declaration.
}

} // namespace server::api
