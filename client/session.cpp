// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/session.h"

#include "client/json.h"

#include <QPromise>
#include <QScopedValueRollback>

namespace client {

namespace {

using core::Permission;
// What a person may only use to change something.
const core::Permissions kChanging = Permission::ServicesWrite | Permission::ServicesExec | Permission::ConfigWrite | Permission::BackupsWrite
    | Permission::UsersWrite | Permission::KeysWrite | Permission::PlatformAdmin;

HttpRequest ofSession(const QByteArray &path, const std::optional<QJsonObject> &body, core::Millis timeout)
{
    HttpRequest request{QByteArrayLiteral("POST"), path, {}, body, timeout};
    request.isOfSession = true;
    return request;
}

} // namespace

Credential Credential::password(const QString &username, const QString &password, const QString &mfaCode)
{
    return {Kind::Password, username, password, mfaCode};
}

Credential Credential::refreshToken(const QString &token)
{
    return {Kind::RefreshToken, {}, token, {}};
}

Credential Credential::local(const QString &oneTimeCredential)
{
    return {Kind::Local, {}, oneTimeCredential, {}};
}

Credential Credential::provider(const QString &code, const QString &verifier, const QString &mfaCode)
{
    return {Kind::Provider, {}, code, mfaCode, verifier};
}

CredentialSource alwaysThis(const Credential &credential)
{
    return [credential] {
        QPromise<core::Result<Credential>> promise;
        promise.start();
        promise.addResult(core::Result<Credential>(credential));
        promise.finish();
        return promise.future();
    };
}

Session::Session(HttpClient &http, CredentialSource source, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_source(std::move(source))
    , m_clock(clock)
{
}

void Session::token(TokenDone done)
{
    if (!m_access.isEmpty() && m_clock.monotonicMs() < m_renewAtMs) {
        done(m_access);
        return;
    }
    m_waiting.push_back(std::move(done));
    startRenewal();
}

void Session::renew(const QByteArray &refusedToken, TokenDone done)
{
    if (refusedToken == m_access)
        m_access.clear();
    token(std::move(done));
}

QVector<HttpRequest> Session::requestsOf(const std::function<void()> &calls)
{
    QVector<HttpRequest> requests;
    const QScopedValueRollback gathered(m_gathered, &requests);
    calls();
    return requests;
}

void Session::send(const HttpRequest &request, HttpClient::Done done)
{
    if (m_gathered) {
        m_gathered->append(request);
        return;
    }
    token([this, request, done = std::move(done)](const core::Result<QByteArray> &token) {
        if (!token) {
            done(token.error());
            return;
        }
        m_http.send(request, *token, [this, request, done, used = *token](core::Result<HttpAnswer> result) {
            if (result || result.error().code != core::ErrorCode::Unauthorized) {
                done(std::move(result));
                return;
            }
            renew(used, [this, request, done](const core::Result<QByteArray> &fresh) {
                if (fresh)
                    m_http.send(request, *fresh, done);
                else
                    done(fresh.error());
            });
        });
    });
}

void Session::setSource(CredentialSource source)
{
    m_source = std::move(source);
    m_refused.reset();
}

void Session::signOut()
{
    if (!m_access.isEmpty())
        m_http.send(ofSession(QByteArrayLiteral("/auth/logout"), std::nullopt, core::Millis(3000)), m_access,
                    [](const core::Result<HttpAnswer> &) {});
    ++m_generation;
    m_access.clear();
    m_refresh.clear();
    core::Error error;
    error.code = core::ErrorCode::Unavailable;
    error.message = QStringLiteral("Signed out");
    finish(error);
}

void Session::startRenewal()
{
    if (m_renewing)
        return;
    if (m_refused) {
        finish(*m_refused);
        return;
    }
    m_renewing = true;
    if (!m_refresh.isEmpty())
        refresh();
    else
        signIn();
}

void Session::refresh()
{
    const quint64 generation = m_generation;
    post(QByteArrayLiteral("/auth/refresh"), {{QStringLiteral("refreshToken"), m_refresh}},
         [this, generation](core::Result<HttpAnswer> result) {
             if (generation != m_generation)
                 return;
             const bool over = !result
                 && (result.error().code == core::ErrorCode::Unauthorized
                     || result.error().code == core::ErrorCode::Forbidden);
             if (over) { // ended or expired: from the beginning
                 m_refresh.clear();
                 signIn();
                 return;
             }
             take(std::move(result));
         });
}

void Session::signIn()
{
    const quint64 generation = m_generation;
    m_source().then(this, [this, generation](const core::Result<Credential> &credential) {
        if (generation != m_generation)
            return;
        if (credential)
            signInWith(*credential);
        else
            take(credential.error());
    });
}

void Session::signInWith(const Credential &credential)
{
    QByteArray path;
    QJsonObject body;
    switch (credential.kind) {
    case Credential::Kind::Password:
        path = QByteArrayLiteral("/auth/login");
        body = {{QStringLiteral("username"), credential.username}, {QStringLiteral("password"), credential.secret}};
        if (!credential.mfaCode.isEmpty())
            body.insert(QStringLiteral("mfaCode"), credential.mfaCode);
        break;
    case Credential::Kind::RefreshToken:
        path = QByteArrayLiteral("/auth/refresh");
        body = {{QStringLiteral("refreshToken"), credential.secret}};
        m_refresh = credential.secret; // kept unless the answer brings another one
        break;
    case Credential::Kind::Local:
        path = QByteArrayLiteral("/auth/local");
        body = {{QStringLiteral("credential"), credential.secret}};
        break;
    case Credential::Kind::Provider:
        path = QByteArrayLiteral("/auth/oauth/token");
        body = {{QStringLiteral("code"), credential.secret}, {QStringLiteral("codeVerifier"), credential.verifier}};
        if (!credential.mfaCode.isEmpty())
            body.insert(QStringLiteral("mfaCode"), credential.mfaCode);
        break;
    }
    const quint64 generation = m_generation;
    post(path, body, [this, generation](core::Result<HttpAnswer> result) {
        if (generation == m_generation)
            take(std::move(result));
    });
}

void Session::take(core::Result<HttpAnswer> result)
{
    if (!result) {
        const core::ErrorCode code = result.error().code;
        if (code == core::ErrorCode::Unauthorized || code == core::ErrorCode::Forbidden
            || code == core::ErrorCode::Validation) {
            m_refresh.clear();
            m_refused = result.error();
            finish(result.error());
            emit refused(*m_refused);
            return;
        }
        finish(result.error());
        return;
    }
    const QJsonObject data = result->json.value(QLatin1String("data")).toObject();
    m_access = data.value(QLatin1String("accessToken")).toString().toLatin1();
    if (m_access.isEmpty()) {
        core::Error error = core::Error::internal(QStringLiteral("no accessToken in the answer"));
        error.message = QStringLiteral("The server's answer could not be read");
        finish(error);
        return;
    }
    if (const QString refresh = data.value(QLatin1String("refreshToken")).toString(); !refresh.isEmpty())
        m_refresh = refresh; // renewal may rotate it
    // A tenth of the life, at most a minute, is left to whatever is on its way.
    const qint64 lifeMs = qint64(data.value(QLatin1String("expiresIn")).toDouble(900) * 1000);
    m_renewAtMs = m_clock.monotonicMs() + lifeMs - std::min<qint64>(60'000, lifeMs / 10);
    if (const QJsonObject user = data.value(QLatin1String("user")).toObject(); !user.isEmpty()) {
        m_user = userFromJson(user);
        withholdChanges();
        emit signedIn();
    }
    finish(m_access);
}

core::Permissions Session::withheld() const
{
    return m_http.changes() == Changes::Refused ? kChanging : core::Permissions();
}

void Session::finish(const core::Result<QByteArray> &result)
{
    m_renewing = false;
    const auto waiting = std::exchange(m_waiting, {});
    for (const TokenDone &done : waiting)
        done(result);
}

void Session::post(const QByteArray &path, const QJsonObject &body, HttpClient::Done done)
{
    m_http.send(ofSession(path, body, core::Millis(0)), {}, std::move(done));
}

} // namespace client
