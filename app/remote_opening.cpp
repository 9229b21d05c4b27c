// SPDX-License-Identifier: GPL-3.0-or-later
// What of the connection manager opens remote servers: by password or in the browser, with a second factor where
// the server asks for one, and again in place when a session has ended.
#include "app/connection_manager.h"

#include "client/json.h"

#include <QDesktopServices>

namespace app {

using client::ConnectionPhase;
using ui::shell::Connection;
using ui::shell::ConnectionKind;
using ui::shell::RemoteRequest;
using ui::shell::SignInProvider;

namespace {

constexpr core::Millis kLookUpTime{10'000};
constexpr qint64 kMostBytes = 64 * 1024;

bool asksForCode(const core::Error &error)
{
    return error.details.value(QLatin1String("mfaRequired")).toBool();
}

core::Error signInError(const char *why)
{
    core::Error error;
    error.code = core::ErrorCode::Unauthorized;
    error.details.insert(QStringLiteral("signIn"), QLatin1String(why));
    return error;
}

} // namespace

void ConnectionManager::openRemote(const RemoteRequest &request)
{
    ++m_opening;
    m_awaitingSecret.clear();
    const SignInPtr before = m_candidateSignIn;
    dropCandidate();
    m_localWanted = false;
    const core::Result<Connection> connection = connectionFor(request);
    if (!connection) {
        emit remoteFailed(connection.error());
        return;
    }
    m_candidateRequest = request;
    m_candidateConnection = *connection;
    if (request.provider.isEmpty()) {
        m_candidateSignIn = RemoteSignIn::byPassword(request.email, request.password);
    } else if (!request.mfaCode.isEmpty() && before && before->hasGrant()) {
        m_candidateSignIn = before;
    } else {
        startBrowser(connection->address, request.provider);
        return;
    }
    m_candidateSignIn->setCode(request.mfaCode);
    openCandidate();
}

void ConnectionManager::openCandidate()
{
    m_candidate = makeBackend(m_candidateConnection, *m_candidateSignIn);
    connect(m_candidate.get(), &client::Backend::connectionChanged, this, &ConnectionManager::candidateChanged);
    m_candidate->open();
}

void ConnectionManager::candidateChanged(const client::ConnectionState &state)
{
    switch (state.phase) {
    case ConnectionPhase::Live: {
        m_candidate->disconnect(this);
        if (!m_candidateConnection.provider.isEmpty()) { // now it is known who that is
            m_candidateConnection.email = m_candidate->user().email;
            m_candidateConnection.id = idOf(m_candidateConnection.address, m_candidateConnection.email);
        }
        if (m_candidateRequest.remember == ui::shell::Remember::Yes) {
            replace(m_candidateRequest.id, m_candidateConnection);
            if (m_candidateConnection.provider.isEmpty())
                m_secrets.write(secretKey(m_candidateConnection.id), m_candidateRequest.password);
        }
        m_candidateRequest = {};
        const SignInPtr signIn = std::exchange(m_candidateSignIn, {});
        signIn->used();
        adopt(std::move(m_candidate), m_candidateConnection, signIn);
        emit remoteOpened();
        break;
    }
    case ConnectionPhase::Failed:
    case ConnectionPhase::Reconnecting: { // somebody waits at the dialog: the first failure is the answer
        const core::Error error = state.error.value_or(core::Error());
        const SignInPtr signIn = m_candidateSignIn;
        dropCandidate();
        if (asksForCode(error))
            m_candidateSignIn = signIn;
        emit remoteFailed(error);
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
    m_candidateSignIn.reset();
    endBrowser();
    if (!m_candidate)
        return;
    m_candidate->disconnect(this);
    m_candidate.release()->deleteLater(); // we may be inside one of its signals
}

void ConnectionManager::cancelRemote()
{
    ++m_opening;
    m_awaitingSecret.clear();
    m_again.reset();
    dropCandidate();
}

void ConnectionManager::failRemote(const core::Error &error)
{
    m_again.reset();
    emit remoteFailed(error);
}

void ConnectionManager::signInAgain(const RemoteRequest &request)
{
    if (!m_backend || !m_signIn) {
        failRemote(signInError("over"));
        return;
    }
    endBrowser();
    m_again = request;
    if (!request.provider.isEmpty() && (request.mfaCode.isEmpty() || !m_signIn->hasGrant())) {
        startBrowser(m_current.address, request.provider);
        return;
    }
    if (!request.password.isEmpty())
        m_signIn->setPassword(request.password);
    m_signIn->setCode(request.mfaCode);
    m_backend->openWith(m_signIn->source());
}

// Of a remote server that is shown: what it says of a sign-in is the answer to who waits for one, and else news.
void ConnectionManager::currentChanged(const client::ConnectionState &state)
{
    switch (state.phase) {
    case ConnectionPhase::Live: {
        m_signIn->used();
        if (!m_again)
            break;
        const RemoteRequest request = *std::exchange(m_again, std::nullopt);
        if (request.remember == ui::shell::Remember::Yes && !request.password.isEmpty() && m_saved.find(m_current.id))
            m_secrets.write(secretKey(m_current.id), request.password);
        emit remoteOpened();
        break;
    }
    case ConnectionPhase::Failed:
        if (m_again)
            failRemote(state.error.value_or(core::Error()));
        else if (state.error && state.error->code == core::ErrorCode::Unauthorized)
            emit signInNeeded(m_current, *state.error);
        break;
    case ConnectionPhase::Reconnecting:
        if (m_again)
            failRemote(state.error.value_or(core::Error()));
        break;
    case ConnectionPhase::Disconnected:
    case ConnectionPhase::Connecting:
    case ConnectionPhase::SigningIn: break;
    }
}

void ConnectionManager::startBrowser(const QUrl &apiBase, const QString &provider)
{
    client::BrowserWords words;
    words.title = tr("MCP Console", "title of a page in the browser");
    words.done = tr("You are signed in with the provider. You can close this page and go back to the console.");
    words.failed = tr("The sign-in did not succeed. Go back to the console to see why.");
    m_browser = std::make_unique<client::BrowserSignIn>(apiBase, provider, words);
    connect(m_browser.get(), &client::BrowserSignIn::granted, this, &ConnectionManager::browserGranted);
    connect(m_browser.get(), &client::BrowserSignIn::failed, this, [this](const core::Error &error) {
        endBrowser();
        emit browserReturned();
        failRemote(error);
    });
    const core::Result<QUrl> address = m_browser->begin();
    if (!address) {
        endBrowser();
        failRemote(address.error());
        return;
    }
    m_browserAddress = *address;
    showInBrowser();
}

void ConnectionManager::openBrowserAgain()
{
    if (m_browser)
        showInBrowser();
}

void ConnectionManager::showInBrowser()
{
    if (QDesktopServices::openUrl(m_browserAddress))
        return;
    endBrowser();
    failRemote(signInError("browser"));
}

void ConnectionManager::browserGranted(const client::ProviderGrant &grant)
{
    endBrowser();
    emit browserReturned();
    if (m_again) {
        m_signIn->setGrant(grant);
        m_backend->openWith(m_signIn->source());
        return;
    }
    m_candidateSignIn = RemoteSignIn::byGrant(grant);
    openCandidate();
}

void ConnectionManager::endBrowser()
{
    m_browserAddress.clear();
    if (!m_browser)
        return;
    m_browser->disconnect(this);
    m_browser.release()->deleteLater(); // we may be inside one of its signals
}

void ConnectionManager::lookForProviders(const QUrl &address, const QByteArray &acceptedCertificateSha256)
{
    m_lookUp.reset(); // and what is on its way
    const core::Result<QUrl> base = client::apiBase(address.toString());
    if (!base)
        return;
    client::HttpOptions options;
    options.timeout = kLookUpTime;
    options.retries = 0;
    options.maxAnswerBytes = kMostBytes;
    options.acceptedCertificateSha256 = acceptedCertificateSha256;
    m_lookUp = std::make_unique<client::HttpClient>(*base, options);
    client::HttpRequest request;
    request.path = QByteArrayLiteral("/auth/oauth/providers");
    m_lookUp->send(request, {}, [this, address](const core::Result<client::HttpAnswer> &answer) {
        QVector<SignInProvider> providers; // none of a server that does not say, or is not there
        if (answer) {
            const QJsonArray told = answer->json.value(QLatin1String("data")).toArray();
            for (const QJsonValue &one : told) {
                const SignInProvider provider{one.toObject().value(QLatin1String("name")).toString(),
                                              one.toObject().value(QLatin1String("title")).toString()};
                if (!provider.name.isEmpty() && !provider.name.contains(u'/'))
                    providers.append(provider);
            }
        }
        emit providersFound(address, providers);
    });
}

void ConnectionManager::passwordChanged(const QString &password)
{
    if (!m_signIn || m_current.kind != ConnectionKind::Remote)
        return;
    m_signIn->setPassword(password);
    const QString key = secretKey(m_current.id);
    m_secrets.read(key).then(this, [this, key, password](const std::optional<QString> &kept) {
        if (kept)
            m_secrets.write(key, password);
    });
}

} // namespace app
