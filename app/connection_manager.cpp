// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection_manager.h"

#include "client/json.h"
#include "models/format.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace app {

using client::ConnectionPhase;
using client::Credential;
using ui::shell::Connection;
using ui::shell::ConnectionKind;
using ui::shell::LocalServerPhase;

namespace {

const QString kLocalId = QStringLiteral("local");

// The same address and person are the same connection, in every run.
QString remoteId(const QUrl &address, const QString &email)
{
    const QByteArray hash =
        QCryptographicHash::hash(address.toEncoded() + '\n' + email.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("remote-") + QString::fromLatin1(hash.left(8).toHex());
}

// What a person needs to judge a certificate by.
QString reasonFor(const core::Error &error)
{
    const QJsonObject tls = error.details.value(QLatin1String("tls")).toObject();
    if (tls.isEmpty())
        return models::Format::error(error);
    return QStringLiteral("%1 %2 (SHA-256 %3)")
        .arg(models::Format::error(error), tls.value(QLatin1String("errors")).toArray().first().toString(),
             tls.value(QLatin1String("sha256")).toString());
}

} // namespace

ConnectionManager::ConnectionManager(LocalServer &localServer, Settings &settings, SecretStore &secrets,
                                     const core::Clock &clock, QObject *parent)
    : ConnectionControl(parent)
    , m_localServer(localServer)
    , m_settings(settings)
    , m_secrets(secrets)
    , m_clock(clock)
{
    load();
    connect(&m_localServer, &LocalServer::stateChanged, this, &ConnectionManager::localServerChanged);
    connect(&m_secrets, &SecretStore::keptForThisRunOnly, this, &ConnectionManager::notice);
}

ConnectionManager::~ConnectionManager() = default;

void ConnectionManager::openLast()
{
    const QString last = m_settings.get(setting::kLastConnection);
    if (last == kLocalId)
        m_localWanted = true;
    else if (saved(last))
        openSaved(last);
}

void ConnectionManager::openLocal()
{
    ++m_opening;
    m_awaitingSecret.clear();
    dropCandidate();
    m_localWanted = true;
    if (m_localServer.state().phase == LocalServerPhase::Running)
        connectLocal();
    else
        m_localServer.start();
}

void ConnectionManager::localServerChanged()
{
    const bool shown = m_current.kind == ConnectionKind::Local;
    switch (m_localServer.state().phase) {
    case LocalServerPhase::Running:
        if (m_localWanted
            || (m_current.kind == ConnectionKind::None && !m_candidate && m_awaitingSecret.isEmpty()))
            connectLocal();
        break;
    case LocalServerPhase::Stopping: // let go first: its end is no lost connection
        if (shown)
            adopt(nullptr, {});
        break;
    case LocalServerPhase::Off:
    case LocalServerPhase::Failed:
    case LocalServerPhase::Starting: break;
    }
}

void ConnectionManager::connectLocal()
{
    if (m_current.kind == ConnectionKind::Local)
        return;
    m_localWanted = false;
    client::CredentialSource source = [this] {
        return m_localServer.issueCredential().then([](const core::Result<QString> &secret) {
            return secret ? core::Result<Credential>(Credential::local(*secret))
                          : core::Result<Credential>(secret.error());
        });
    };
    auto backend = std::make_unique<client::RestBackend>(m_localServer.apiBase(), std::move(source), m_clock);
    Connection connection;
    connection.kind = ConnectionKind::Local;
    connection.id = kLocalId;
    connection.name = tr("Local server", "name of the connection");
    connection.address = m_localServer.apiBase().resolved(QUrl(QStringLiteral("/")));
    adopt(std::move(backend), connection);
    m_backend->open();
}

void ConnectionManager::openRemote(const ui::shell::RemoteRequest &request)
{
    ++m_opening;
    m_awaitingSecret.clear();
    dropCandidate();
    m_localWanted = false;
    const core::Result<QUrl> base = client::apiBase(request.address.toString());
    if (!base) {
        emit remoteFailed(base.error().fields.value(QStringLiteral("address")));
        return;
    }
    m_candidateRequest = request;
    m_candidateConnection = {};
    m_candidateConnection.kind = ConnectionKind::Remote;
    m_candidateConnection.id = remoteId(*base, request.email);
    m_candidateConnection.name = base->host();
    m_candidateConnection.address = *base;
    m_candidateConnection.email = request.email;
    m_candidate = std::make_unique<client::RestBackend>(
        *base, client::alwaysThis(Credential::password(request.email, request.password)), m_clock);
    connect(m_candidate.get(), &client::Backend::connectionChanged, this, &ConnectionManager::candidateChanged);
    m_candidate->open();
}

void ConnectionManager::candidateChanged(const client::ConnectionState &state)
{
    switch (state.phase) {
    case ConnectionPhase::Live: {
        m_candidate->disconnect(this);
        if (m_candidateRequest.remember == ui::shell::Remember::Yes) {
            remember(m_candidateConnection);
            m_secrets.write(secretKey(m_candidateConnection.id), m_candidateRequest.password);
        }
        m_candidateRequest = {};
        adopt(std::move(m_candidate), m_candidateConnection);
        emit remoteOpened();
        break;
    }
    case ConnectionPhase::Failed:
    case ConnectionPhase::Reconnecting: { // somebody waits at the dialog: the first failure is the answer
        const QString reason = reasonFor(state.error.value_or(core::Error()));
        dropCandidate();
        emit remoteFailed(reason);
        break;
    }
    case ConnectionPhase::Disconnected:
    case ConnectionPhase::Connecting:
    case ConnectionPhase::SigningIn: break;
    }
}

void ConnectionManager::dropCandidate()
{
    m_candidateRequest = {};
    if (!m_candidate)
        return;
    m_candidate->disconnect(this);
    m_candidate.release()->deleteLater(); // we may be inside one of its signals
}

void ConnectionManager::openSaved(const QString &id)
{
    const Connection *found = saved(id);
    if (!found) {
        emit remoteFailed(tr("This connection is not known any more."));
        return;
    }
    dropCandidate();
    m_localWanted = false;
    const quint64 opening = ++m_opening;
    const Connection connection = *found;
    m_awaitingSecret = id;
    m_secrets.read(secretKey(id)).then(this, [this, opening, connection](const std::optional<QString> &secret) {
        if (opening != m_opening)
            return;
        m_awaitingSecret.clear();
        if (!secret) {
            emit passwordNeeded(connection);
            return;
        }
        auto backend = std::make_unique<client::RestBackend>(
            connection.address, client::alwaysThis(Credential::password(connection.email, *secret)), m_clock);
        adopt(std::move(backend), connection);
        connect(m_backend.get(), &client::Backend::connectionChanged, this,
                [this, connection](const client::ConnectionState &state) {
                    if (state.phase == ConnectionPhase::Failed && state.error
                        && state.error->code == core::ErrorCode::Unauthorized)
                        emit passwordNeeded(connection); // it was changed elsewhere
                });
        m_backend->open();
        emit remoteOpened();
    });
}

void ConnectionManager::forget(const QString &id)
{
    const auto gone = std::remove_if(m_saved.begin(), m_saved.end(), [&](const Connection &c) { return c.id == id; });
    if (gone == m_saved.end())
        return;
    m_saved.erase(gone, m_saved.end());
    m_secrets.remove(secretKey(id));
    save();
    emit savedRemotesChanged();
    if (m_current.id == id)
        close();
}

void ConnectionManager::close()
{
    ++m_opening;
    m_awaitingSecret.clear();
    dropCandidate();
    m_localWanted = false;
    adopt(nullptr, {});
    m_settings.set(setting::kLastConnection, QString());
}

void ConnectionManager::adopt(BackendPtr backend, const Connection &connection)
{
    if (!backend && !m_backend)
        return;
    emit backendAboutToChange();
    BackendPtr old = std::move(m_backend);
    m_backend = std::move(backend);
    m_current = connection;
    if (connection.kind != ConnectionKind::None)
        m_settings.set(setting::kLastConnection, connection.id);
    emit backendChanged();
    if (old) {
        old->disconnect(this);
        old->close(client::SignOut::Yes);
        // The sign-out has a moment to leave; we may also be inside one of its signals.
        QTimer::singleShot(2000, old.get(), &QObject::deleteLater);
        old.release()->setParent(this);
    }
}

const Connection *ConnectionManager::saved(const QString &id) const
{
    const auto at = std::find_if(m_saved.begin(), m_saved.end(), [&](const Connection &c) { return c.id == id; });
    return at == m_saved.end() ? nullptr : &*at;
}

void ConnectionManager::remember(const Connection &connection)
{
    if (saved(connection.id))
        return;
    m_saved.append(connection);
    save();
    emit savedRemotesChanged();
}

void ConnectionManager::load()
{
    const QJsonArray list = QJsonDocument::fromJson(m_settings.get(setting::kConnections)).array();
    for (const auto &item : list) {
        const QJsonObject json = item.toObject();
        Connection connection;
        connection.kind = ConnectionKind::Remote;
        connection.id = json.value(QLatin1String("id")).toString();
        connection.name = json.value(QLatin1String("name")).toString();
        connection.address = QUrl(json.value(QLatin1String("address")).toString());
        connection.email = json.value(QLatin1String("email")).toString();
        // Edited by hand, perhaps: only what could have been saved by us.
        if (!connection.id.isEmpty() && client::apiBase(connection.address.toString()).ok())
            m_saved.append(connection);
    }
}

void ConnectionManager::save()
{
    QJsonArray list;
    for (const Connection &connection : std::as_const(m_saved)) {
        list.append(QJsonObject{{QStringLiteral("id"), connection.id},
                                {QStringLiteral("name"), connection.name},
                                {QStringLiteral("address"), connection.address.toString()},
                                {QStringLiteral("email"), connection.email}});
    }
    m_settings.set(setting::kConnections, QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QString ConnectionManager::secretKey(const QString &id)
{
    return QStringLiteral("password/") + id;
}

} // namespace app
