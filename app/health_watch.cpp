// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/health_watch.h"

#include "client/json.h"
#include "models/format.h"

namespace app {

using ui::shell::Glance;
using ui::shell::LocalServerPhase;

namespace {

const QString kLocalId = QStringLiteral("local");
constexpr int kServiceUnavailable = 503; // an unhealthy server says so with its health
constexpr qint64 kMostBytes = 64 * 1024;
constexpr core::Millis kPatience{5'000};

} // namespace

HealthWatch::HealthWatch(const SavedConnections &saved, const LocalServer &localServer, QObject *parent)
    : QObject(parent), m_saved(saved), m_localServer(localServer)
{
}

std::optional<Glance> HealthWatch::glance(const QString &id) const
{
    if (id == kLocalId && m_localServer.state().phase != LocalServerPhase::Running)
        return Glance{Glance::Reach::Off, core::HealthStatus::Unknown, tr("It is off.", "the local server")};
    const auto at = m_servers.find(id);
    return at == m_servers.end() ? std::nullopt : at->second.glance;
}

void HealthWatch::look()
{
    if (m_localServer.state().phase == LocalServerPhase::Running)
        ask(kLocalId, m_localServer.apiBase(), {});
    else if (m_servers.erase(kLocalId) > 0)
        emit glanced(kLocalId);
    for (const ui::shell::Connection &connection : m_saved.all())
        ask(connection.id, connection.address, connection.acceptedCertificateSha256);
    std::erase_if(m_servers, [this](const auto &entry) { return entry.first != kLocalId && !m_saved.find(entry.first); });
}

void HealthWatch::ask(const QString &id, const QUrl &address, const QByteArray &certificate)
{
    Server &server = m_servers[id];
    if (!server.http || server.address != address || server.certificate != certificate) {
        client::HttpOptions options;
        options.timeout = kPatience;
        options.retries = 0;
        options.maxAnswerBytes = kMostBytes;
        options.acceptedCertificateSha256 = certificate;
        options.changes = client::Changes::Refused;
        server = {address, certificate, std::make_unique<client::HttpClient>(address, options), false, std::nullopt};
    }
    if (server.asking)
        return;
    server.asking = true;
    client::HttpRequest request;
    request.path = QByteArrayLiteral("/health");
    request.answersWith = kServiceUnavailable;
    // Destroying the client, for another address or at the end, drops what is on its way.
    server.http->send(request, {}, [this, id](const core::Result<client::HttpAnswer> &answer) { answered(id, answer); });
}

void HealthWatch::answered(const QString &id, const core::Result<client::HttpAnswer> &answer)
{
    const auto at = m_servers.find(id);
    if (at == m_servers.end())
        return;
    Server &server = at->second;
    server.asking = false;
    Glance glance;
    if (answer) {
        glance.reach = Glance::Reach::Yes;
        glance.health = client::platformHealthFromJson(answer->json.value(QLatin1String("data")).toObject()).status;
        glance.words = tr("Answered in %1.", "a server; duration").arg(models::Format::milliseconds(double(answer->took.count())));
    } else {
        glance.words = models::Format::error(answer.error());
    }
    server.glance = glance;
    emit glanced(id);
}

} // namespace app
