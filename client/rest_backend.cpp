// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/rest_backend.h"

#include "client/curl.h"
#include "client/json.h"
#include "client/rest_apis.h"

#include "core/backup_json.h"
#include "core/engine_json.h"

#include <QJsonArray>

namespace client {
namespace {

HttpOptions httpOptions(const RestOptions &options)
{
    HttpOptions http = options.http;
    if (http.acceptedCertificateSha256.isEmpty())
        http.acceptedCertificateSha256 = options.acceptedCertificateSha256;
    return http;
}

StreamOptions streamOptions(const RestOptions &options)
{
    StreamOptions stream = options.stream;
    if (stream.acceptedCertificateSha256.isEmpty())
        stream.acceptedCertificateSha256 = options.acceptedCertificateSha256;
    return stream;
}

const QString kServices = QStringLiteral("services");
const QString kLogs = QStringLiteral("logs");
const QString kMetrics = QStringLiteral("metrics");
const QString kBackups = QStringLiteral("backups");
const QString kEngine = QStringLiteral("engine");
const QString kAudit = QStringLiteral("audit");
const QString kConfig = QStringLiteral("config");

} // namespace

RestBackend::RestBackend(const QUrl &apiBase, CredentialSource credentials, const core::Clock &clock,
                         const RestOptions &options, QObject *parent)
    : Backend(parent)
    , m_http(apiBase, httpOptions(options))
    , m_session(m_http, std::move(credentials), clock)
    , m_stream(eventAddress(apiBase), streamOptions(options), clock)
    , m_link(m_http, m_session, m_stream, clock, options.link)
    , m_platform(makeRestPlatform(m_http, m_session))
    , m_services(makeRestServices(m_session))
    , m_backups(makeRestBackups(m_http, m_session))
    , m_engine(makeRestEngine(m_session))
    , m_accounts(makeRestAccounts(m_session))
    , m_profile(makeRestProfile(m_session))
    , m_keys(makeRestKeys(m_session))
    , m_config(makeRestConfig(m_session))
    , m_audit(makeRestAudit(m_http, m_session))
{
    connect(&m_http, &HttpClient::paused, this, &RestBackend::paused);
    const auto ignore = [](const core::Result<> &) {};
    m_stream.want(kServices, {}, ignore);
    m_stream.want(kEngine, {}, ignore);  // refused by a server that does not tell
    m_stream.want(kMetrics, {}, ignore); // refused without metrics:read; then there are no curves
    // Most people may not see backups: they do not ask, for a refusal is kept in the audit log. A server
    // without this channel refuses it, and then there is no news of them.
    connect(&m_session, &Session::signedIn, this, [this, ignore] {
        if (m_session.user().may(core::Permission::BackupsRead))
            m_stream.want(kBackups, {}, ignore);
        else
            m_stream.unwant(kBackups, {});
        wantTidings();
    });

    connect(&m_link, &Link::changed, this, [this] { emit connectionChanged(m_link.state()); });
    connect(&m_link, &Link::live, this, &RestBackend::wantTidings); // now it is known what the server has agreed to
    connect(&m_link, &Link::live, this, &Backend::resynced);
    connect(&m_link, &Link::reached, this, &RestBackend::setLatency);
    connect(&m_stream, &EventStream::latency, this, &RestBackend::setLatency);
    connect(&m_stream, &EventStream::event, this, &RestBackend::receive);

    // Events that never came: what they changed is not known, so all is fetched anew.
    m_resync.setSingleShot(true);
    m_resync.setInterval(500);
    // (Lost log lines are told by number instead, and shown as missing.)
    connect(&m_stream, &EventStream::gap, this, [this](const QString &channel) {
        if (channel != kLogs && !m_resync.isActive())
            m_resync.start();
    });
    connect(&m_resync, &QTimer::timeout, this, [this] {
        if (m_link.state().isLive())
            emit resynced();
    });
}

RestBackend::~RestBackend()
{
    // Nobody hears of the end from inside it.
    m_link.disconnect(this);
    m_stream.disconnect(this);
    m_session.disconnect(this);
}

void RestBackend::open()
{
    m_link.open();
}

void RestBackend::close(SignOut signOut)
{
    m_link.close();
    if (signOut == SignOut::Yes)
        m_session.signOut();
}

void RestBackend::refuseChanges()
{
    m_http.refuseChanges();
    m_session.withholdChanges();
    if (m_link.state().isLive())
        emit connectionChanged(m_link.state()); // what may be done is another now
}

void RestBackend::openWith(CredentialSource credentials)
{
    m_session.setSource(std::move(credentials));
    m_link.open();
}

void RestBackend::retryNow()
{
    m_link.retryNow();
}

CurlLines RestBackend::asCurl(const std::function<void()> &calls)
{
    return curlLines(m_http.base(), m_session.requestsOf(calls), m_http.acceptsByHand() ? Trust::ByFile : Trust::OfSystem);
}

QString RestBackend::address() const
{
    QUrl url = m_http.base();
    QString path = url.path();
    path.chop(int(qstrlen("/api/v1")));
    url.setPath(path);
    return url.toString();
}

PlatformApi &RestBackend::platform()
{
    return *m_platform;
}

ServicesApi &RestBackend::services()
{
    return *m_services;
}

BackupsApi &RestBackend::backups()
{
    return *m_backups;
}

EngineApi &RestBackend::engine()
{
    return *m_engine;
}

AccountsApi &RestBackend::accounts()
{
    return *m_accounts;
}

ProfileApi &RestBackend::profile()
{
    return *m_profile;
}

KeysApi &RestBackend::keys()
{
    return *m_keys;
}

ConfigApi &RestBackend::config()
{
    return *m_config;
}

AuditApi &RestBackend::audit()
{
    return *m_audit;
}

Future<> RestBackend::subscribeLogs(const core::ServiceId &id)
{
    ++m_logSubscribers[id];
    auto promise = std::make_shared<QPromise<core::Result<>>>();
    promise->start();
    auto future = promise->future();
    m_stream.want(kLogs, id, [promise](const core::Result<> &result) {
        promise->addResult(result);
        promise->finish();
    });
    return future;
}

void RestBackend::unsubscribeLogs(const core::ServiceId &id)
{
    const auto at = m_logSubscribers.find(id);
    if (at == m_logSubscribers.end() || --*at > 0)
        return;
    m_logSubscribers.erase(at);
    m_stream.unwant(kLogs, id);
}

void RestBackend::receive(const QString &channel, const QString &event, const QJsonObject &data, qint64 dropped)
{
    if (channel == kServices) {
        if (const auto told = serviceEventFromJson(event, data))
            emit serviceEvent(*told);
    } else if (channel == kLogs) {
        const core::ServiceId id(data.value(QLatin1String("serviceId")).toString());
        if (!m_logSubscribers.contains(id))
            return;
        QVector<core::LogEntry> entries;
        if (event == QLatin1String("log.batch")) {
            const QJsonArray told = data.value(QLatin1String("entries")).toArray();
            entries.reserve(told.size());
            for (const auto &entry : told)
                entries.append(core::logEntryFromJson(entry.toObject()));
        } else if (data.contains(QLatin1String("message"))) {
            entries.append(core::logEntryFromJson(data));
        }
        if (!entries.isEmpty() || dropped > 0)
            emit logEntries(id, entries, dropped);
    } else if (channel == kMetrics) {
        emit metricSamples(samplesFromJson(data));
    } else if (channel == kBackups) {
        receiveOfBackups(event, data);
    } else if (channel == kEngine) {
        emit engineChanged(core::engineFromJson(data));
    } else if (channel == kAudit) {
        emit m_tidings.audited();
    } else if (channel == kConfig) {
        emit m_tidings.configChanged();
    }
}

// Of what the person may see, as with backups. Before the connection stands it is only noted, and answered "no".
void RestBackend::wantTidings()
{
    const auto want = [this](const QString &channel, core::Permission needed, Tidings::Of of) {
        m_tidings.setTelling(of, false);
        if (m_session.user().may(needed))
            m_stream.want(channel, {}, [this, of](const core::Result<> &result) { m_tidings.setTelling(of, result.ok()); });
        else
            m_stream.unwant(channel, {});
    };
    want(kAudit, core::Permission::AuditRead, Tidings::Of::Audit);
    want(kConfig, core::Permission::ConfigRead, Tidings::Of::Config);
}

void RestBackend::receiveOfBackups(const QString &event, const QJsonObject &data)
{
    const QString id = data.value(QLatin1String("id")).toString();
    if (event == QLatin1String("backup.changed"))
        emit backupChanged(core::backupFromJson(data));
    else if (event == QLatin1String("backup.deleted"))
        emit backupRemoved(core::BackupId(id));
    else if (event == QLatin1String("job.changed"))
        emit backupJobChanged(core::backupJobFromJson(data));
    else if (event == QLatin1String("schedule.changed"))
        emit scheduleChanged(core::scheduleFromJson(data));
    else if (event == QLatin1String("schedule.deleted"))
        emit scheduleRemoved(core::ScheduleId(id));
}

void RestBackend::setLatency(core::Millis latency)
{
    m_latency = latency;
    emit latencyChanged();
}

} // namespace client
