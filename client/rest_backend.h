// SPDX-License-Identifier: GPL-3.0-or-later
// RestBackend: a server behind HTTP and WebSocket; the bundled one over loopback is no exception.
// Lives on its owner's thread (the window's), never blocks it; owned by the connection manager.
// Destroying it drops what is on its way: those futures are cancelled and call nobody.
#pragma once

#include "client/backend.h"
#include "client/event_stream.h"
#include "client/link.h"
#include "client/session.h"
#include "client/tidings.h"
#include "client/withholding.h"

#include <QHash>

namespace client {

struct RestOptions
{
    HttpOptions http;
    StreamOptions stream;
    LinkOptions link;
    // A certificate that a person looked at and accepted (SHA-256, hex); for HTTP and events alike.
    QByteArray acceptedCertificateSha256;
};

enum class SignOut { No, Yes };

class RestBackend final : public Backend, public Withholding, public TidingsSource
{
    Q_OBJECT
public:
    // `apiBase` as made by client::apiBase(); `clock` outlives this.
    RestBackend(const QUrl &apiBase, CredentialSource credentials, const core::Clock &clock,
                const RestOptions &options = {}, QObject *parent = nullptr);
    ~RestBackend() override;

    void open();
    void close(SignOut signOut = SignOut::No);
    // Another way to sign in, and a try with it.
    void openWith(CredentialSource credentials);
    void refuseChanges(); // from now on, until its end: see client::Changes

    QString address() const override;
    const ConnectionState &connectionState() const override { return m_link.state(); }
    const SignedInUser &user() const override { return m_session.user(); }
    Tidings &tidings() override { return m_tidings; }
    core::Permissions withheld() const override { return m_session.withheld(); }
    std::optional<core::Millis> latency() const override { return m_latency; }
    RateLimit rateLimit() const override { return m_http.rateLimit(); }
    void retryNow() override;
    CurlLines asCurl(const std::function<void()> &calls) override;
    PlatformApi &platform() override;
    ServicesApi &services() override;
    BackupsApi &backups() override;
    EngineApi &engine() override;
    AccountsApi &accounts() override;
    ProfileApi &profile() override;
    KeysApi &keys() override;
    ConfigApi &config() override;
    AuditApi &audit() override;
    Future<> subscribeLogs(const core::ServiceId &id) override;
    void unsubscribeLogs(const core::ServiceId &id) override;

private:
    void receive(const QString &channel, const QString &event, const QJsonObject &data, qint64 dropped);
    void wantTidings();
    void receiveOfBackups(const QString &event, const QJsonObject &data);
    void setLatency(core::Millis latency);

    HttpClient m_http;
    Session m_session;
    EventStream m_stream;
    Link m_link;
    std::unique_ptr<PlatformApi> m_platform;
    std::unique_ptr<ServicesApi> m_services;
    std::unique_ptr<BackupsApi> m_backups;
    std::unique_ptr<EngineApi> m_engine;
    std::unique_ptr<AccountsApi> m_accounts;
    std::unique_ptr<ProfileApi> m_profile;
    std::unique_ptr<KeysApi> m_keys;
    std::unique_ptr<ConfigApi> m_config;
    std::unique_ptr<AuditApi> m_audit;
    Tidings m_tidings;
    std::optional<core::Millis> m_latency;
    QHash<core::ServiceId, int> m_logSubscribers;
    QTimer m_resync; // after a gap; several at once make one
};

} // namespace client
