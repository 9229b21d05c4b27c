// SPDX-License-Identifier: GPL-3.0-or-later
// Session: who we are to the server: signs in, keeps the tokens in memory only, renews the access
// token before it expires or when it was refused, one renewal at a time however many wait for it.
// Lives on its owner's thread; owned by RestBackend. Reference: "JWT Authentication".
#pragma once

#include "client/http_client.h"

#include <QFuture>

#include <vector>

namespace client {

// What a sign-in is done with. Never logged.
struct Credential
{
    enum class Kind { Password, RefreshToken, Local, Provider };
    Kind kind = Kind::Password;
    QString username; // Password only
    QString secret;   // password, refresh token, the local server's one-time credential, or a provider sign-in's one-time code
    QString mfaCode;  // Password and Provider only; may be empty
    QString verifier = {}; // Provider only: see client::BrowserSignIn

    static Credential password(const QString &username, const QString &password, const QString &mfaCode = {});
    static Credential refreshToken(const QString &token);
    static Credential local(const QString &oneTimeCredential);
    static Credential provider(const QString &code, const QString &verifier, const QString &mfaCode = {});
};

// Asked each time a sign-in is needed: a keychain or the local server may take its time.
using CredentialSource = std::function<QFuture<core::Result<Credential>>()>;
CredentialSource alwaysThis(const Credential &credential);

class Session final : public QObject
{
    Q_OBJECT
public:
    using TokenDone = std::function<void(core::Result<QByteArray>)>;

    Session(HttpClient &http, CredentialSource source, const core::Clock &clock, QObject *parent = nullptr);

    // A token that is good for a while yet; renewed or signed in for when there is none.
    void token(TokenDone done);
    // `refused` was answered with 401: gets another one, unless that has happened meanwhile.
    void renew(const QByteArray &refused, TokenDone done);

    // Sends with a token, and once more with another one when it is refused.
    void send(const HttpRequest &request, HttpClient::Done done);

    // What `calls` send goes nowhere and is never answered: it is given back instead.
    QVector<HttpRequest> requestsOf(const std::function<void()> &calls);
    bool isTelling() const { return m_gathered; } // while that runs

    // Refused credentials stay refused, so that a wrong password is not tried again by every call;
    // this lifts it.
    void allowSignIn() { m_refused.reset(); }
    void setSource(CredentialSource source);
    // Tells the server, without waiting, and forgets the tokens.
    void signOut();

    const SignedInUser &user() const { return m_user; }
    // What is offered to nobody while changes are refused, since it would not be sent.
    core::Permissions withheld() const;
    void withholdChanges() { m_user.permissions &= ~withheld(); }

signals:
    void signedIn();
    void refused(const core::Error &error); // a person is needed

private:
    void startRenewal();
    void refresh();
    void signIn();
    void signInWith(const Credential &credential);
    void take(core::Result<HttpAnswer> result);
    void finish(const core::Result<QByteArray> &result);
    void post(const QByteArray &path, const QJsonObject &body, HttpClient::Done done);

    HttpClient &m_http;
    CredentialSource m_source;
    const core::Clock &m_clock;
    QByteArray m_access;
    QString m_refresh;
    qint64 m_renewAtMs = 0; // monotonic
    SignedInUser m_user;
    bool m_renewing = false;
    QVector<HttpRequest> *m_gathered = nullptr; // while requestsOf() runs
    std::vector<TokenDone> m_waiting;
    std::optional<core::Error> m_refused;
    quint64 m_generation = 0; // answers from before a sign-out are not ours
};

} // namespace client
