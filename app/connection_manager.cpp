// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection_manager.h"

#include "client/json.h"

#include <QCryptographicHash>

namespace app {

using client::ConnectionPhase;
using client::Credential;
using ui::shell::Connection;
using ui::shell::ConnectionKind;
using ui::shell::LocalServerPhase;
using ui::widgets::Care;

namespace {

const QString kLocalId = QStringLiteral("local");
constexpr std::chrono::seconds kSignOutTime{2};

} // namespace

ConnectionManager::ConnectionManager(LocalServer &localServer, SavedConnections &saved, SecretStore &secrets,
                                     const core::Clock &clock, HealthWatch *watch, QObject *parent)
    : ConnectionControl(parent)
    , m_localServer(localServer)
    , m_saved(saved)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_watch(watch)
{
    if (m_watch)
        connect(m_watch, &HealthWatch::glanced, this, &ConnectionManager::glanced);
    connect(&m_localServer, &LocalServer::stateChanged, this, &ConnectionManager::localServerChanged);
    connect(&m_saved, &SavedConnections::changed, this, &ConnectionManager::savedChanged);
    connect(&m_saved, &SavedConnections::removed, this, &ConnectionManager::savedRemoved);
    connect(&m_secrets, &SecretStore::keptForThisRunOnly, this, &ConnectionManager::notice);
    connect(&m_secrets, &SecretStore::stateChanged, this, &ConnectionManager::keychainChanged);
}

ConnectionManager::~ConnectionManager() = default;

std::optional<ui::shell::Glance> ConnectionManager::glance(const QString &id) const
{
    return m_watch ? m_watch->glance(id) : std::nullopt;
}

void ConnectionManager::lookAround()
{
    if (m_watch)
        m_watch->look();
}

QString ConnectionManager::openingId() const
{
    return m_localWanted ? kLocalId : m_candidate ? m_candidateConnection.id : m_awaitingSecret;
}

void ConnectionManager::openAgain(const QString &id)
{
    m_lastId = id;
    if (id == kLocalId)
        m_localWanted = true;
    else if (m_saved.find(id))
        openSaved(id);
}

void ConnectionManager::setLast(const QString &id)
{
    if (id == m_lastId)
        return;
    m_lastId = id;
    emit lastChanged();
}

// Another window may have changed or forgotten what this one shows.
void ConnectionManager::savedChanged()
{
    if (const Connection *now = m_saved.find(m_current.id)) {
        const bool wasReadOnly = m_current.environment.care == Care::ReadOnly;
        const bool isReadOnly = now->environment.care == Care::ReadOnly;
        m_current.name = now->name;
        m_current.environment = now->environment;
        if (isReadOnly && !wasReadOnly && m_backend)
            m_backend->refuseChanges();
        else if (wasReadOnly && !isReadOnly) // takes another backend: what one refuses it refuses until its end
            openSaved(m_current.id);
    }
    emit savedRemotesChanged();
}

void ConnectionManager::savedRemoved(const QString &id)
{
    if (m_current.id == id)
        close();
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

void ConnectionManager::openSaved(const QString &id)
{
    const Connection *found = m_saved.find(id);
    if (!found) {
        core::Error error;
        error.code = core::ErrorCode::NotFound;
        error.message = tr("This connection is not known any more.");
        emit remoteFailed(error);
        return;
    }
    dropCandidate();
    m_localWanted = false;
    const quint64 opening = ++m_opening;
    const Connection connection = *found;
    if (!connection.provider.isEmpty()) { // of such a sign-in nothing is kept
        m_awaitingSecret.clear();
        emit passwordNeeded(connection);
        return;
    }
    m_awaitingSecret = id;
    m_secrets.read(secretKey(id)).then(this, [this, opening, connection](const std::optional<QString> &secret) {
        if (opening != m_opening)
            return;
        m_awaitingSecret.clear();
        if (!secret) {
            emit passwordNeeded(connection);
            return;
        }
        const SignInPtr signIn = RemoteSignIn::byPassword(connection.email, *secret);
        adopt(makeBackend(connection, *signIn), connection, signIn);
        m_backend->open();
        emit remoteOpened();
    });
}

void ConnectionManager::forget(const QString &id)
{
    if (!m_saved.find(id))
        return;
    m_secrets.remove(secretKey(id));
    m_saved.remove(id);
}

void ConnectionManager::close()
{
    ++m_opening;
    m_awaitingSecret.clear();
    dropCandidate();
    m_localWanted = false;
    adopt(nullptr, {});
    setLast({});
}

void ConnectionManager::adopt(BackendPtr backend, const Connection &connection, const SignInPtr &signIn)
{
    if (!backend && !m_backend)
        return;
    emit backendAboutToChange();
    BackendPtr old = std::move(m_backend);
    m_backend = std::move(backend);
    m_current = connection;
    m_signIn = signIn;
    m_again.reset();
    if (m_backend && signIn)
        connect(m_backend.get(), &client::Backend::connectionChanged, this, &ConnectionManager::currentChanged);
    if (connection.kind != ConnectionKind::None)
        setLast(connection.id);
    emit backendChanged();
    if (old) {
        old->disconnect(this);
        old->close(client::SignOut::Yes);
        // The sign-out has a moment to leave; we may also be inside one of its signals.
        QTimer::singleShot(kSignOutTime, old.get(), &QObject::deleteLater);
        old.release()->setParent(this);
    }
}

// Keeps a connection in the place of the one it was made from. Another address or person makes
// another id.
void ConnectionManager::replace(const QString &oldId, const Connection &connection)
{
    if (!oldId.isEmpty() && oldId != connection.id)
        m_secrets.remove(secretKey(oldId));
    m_saved.replace(oldId, connection);
}

core::Result<Connection> ConnectionManager::connectionFor(const ui::shell::RemoteRequest &request) const
{
    const core::Result<QUrl> base = client::apiBase(request.address.toString());
    if (!base)
        return base.error();
    Connection connection;
    connection.kind = ConnectionKind::Remote;
    connection.id = idOf(*base, request.email);
    connection.name = request.name.isEmpty() ? base->host() : request.name;
    connection.address = *base;
    connection.email = request.email;
    connection.acceptedCertificateSha256 = request.acceptedCertificateSha256;
    connection.environment = request.environment;
    connection.provider = request.provider;
    return connection;
}

ConnectionManager::BackendPtr ConnectionManager::makeBackend(const Connection &connection, RemoteSignIn &signIn)
{
    client::RestOptions options;
    options.acceptedCertificateSha256 = connection.acceptedCertificateSha256;
    if (connection.environment.care == Care::ReadOnly)
        options.http.changes = client::Changes::Refused;
    return std::make_unique<client::RestBackend>(connection.address, signIn.source(), m_clock, options);
}

void ConnectionManager::saveRemote(const ui::shell::RemoteRequest &request)
{
    const core::Result<Connection> made = connectionFor(request);
    if (!made) {
        emit remoteFailed(made.error());
        return;
    }
    Connection connection = *made;
    if (const Connection *old = m_saved.find(request.id); old && request.password.isEmpty())
        connection.provider = old->provider;
    const bool keep = request.remember == ui::shell::Remember::Yes;
    const auto store = [this, old = request.id, connection, keep](const std::optional<QString> &password) {
        replace(old, connection);
        if (!keep)
            m_secrets.remove(secretKey(connection.id));
        else if (password)
            m_secrets.write(secretKey(connection.id), *password);
    };
    if (!request.password.isEmpty() || !keep || request.id.isEmpty() || request.id == connection.id) {
        store(request.password.isEmpty() ? std::nullopt : std::optional(request.password));
        return;
    }
    // The kept password moves with the connection.
    m_secrets.read(secretKey(request.id)).then(this, store);
}

void ConnectionManager::testRemote(const ui::shell::RemoteRequest &request)
{
    cancelTest();
    const core::Result<Connection> connection = connectionFor(request);
    if (!connection) {
        emit remoteTested({connection.error(), core::Millis(0), {}});
        return;
    }
    if (!request.password.isEmpty() || request.id.isEmpty()) {
        startTest(*connection, request.password);
        return;
    }
    m_secrets.read(secretKey(request.id))
        .then(this, [this, testing = m_testing, connection = *connection](const std::optional<QString> &secret) {
            if (testing != m_testing)
                return;
            if (secret) {
                startTest(connection, *secret);
                return;
            }
            core::Error error;
            error.code = core::ErrorCode::Validation;
            error.fields.insert(QStringLiteral("password"), tr("No password is kept for this server; type it to try"));
            emit remoteTested({error, core::Millis(0), {}});
        });
}

void ConnectionManager::startTest(const Connection &connection, const QString &password)
{
    m_tester = makeBackend(connection, *RemoteSignIn::byPassword(connection.email, password));
    connect(m_tester.get(), &client::Backend::connectionChanged, this, &ConnectionManager::testChanged);
    m_tester->open();
}

void ConnectionManager::testChanged(const client::ConnectionState &state)
{
    switch (state.phase) {
    case ConnectionPhase::Live:
        m_tester->disconnect(this);
        m_tester->platform().info().then(this, [this, testing = m_testing](const core::Result<client::PlatformInfo> &info) {
            if (testing != m_testing || !m_tester)
                return;
            if (info)
                endTest({std::nullopt, m_tester->latency().value_or(core::Millis(0)), info->version});
            else
                endTest({info.error(), core::Millis(0), {}});
        });
        break;
    case ConnectionPhase::Failed:
    case ConnectionPhase::Reconnecting:
        endTest({state.error.value_or(core::Error()), core::Millis(0), {}});
        break;
    case ConnectionPhase::Disconnected:
    case ConnectionPhase::Connecting:
    case ConnectionPhase::SigningIn: break;
    }
}

void ConnectionManager::endTest(const ui::shell::ConnectionTest &test)
{
    cancelTest();
    emit remoteTested(test);
}

void ConnectionManager::cancelTest()
{
    ++m_testing;
    if (!m_tester)
        return;
    m_tester->disconnect(this);
    m_tester->close(client::SignOut::Yes);
    QTimer::singleShot(kSignOutTime, m_tester.get(), &QObject::deleteLater);
    m_tester.release()->setParent(this);
}

// The same address and person are the same connection, in every run.
QString ConnectionManager::idOf(const QUrl &address, const QString &email)
{
    const QByteArray hash =
        QCryptographicHash::hash(address.toEncoded() + '\n' + email.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("remote-") + QString::fromLatin1(hash.left(8).toHex());
}

QString ConnectionManager::secretKey(const QString &id)
{
    return QStringLiteral("password/") + id;
}

} // namespace app
