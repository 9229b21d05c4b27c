// SPDX-License-Identifier: GPL-3.0-or-later
// ConnectionControl: which server the window talks to, and how to choose, add, try and change others.
// GUI thread; implemented and owned by app, which also owns every Backend it hands out and keeps
// passwords in the keychain. A secret passes through here once and is never shown or logged.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/service.h"
#include "ui/widgets/environment.h"

#include <QObject>
#include <QString>
#include <QUrl>
#include <QVector>

#include <optional>

namespace client {
class Backend;
}

namespace ui::shell {

enum class ConnectionKind { None, Local, Remote };

struct Connection
{
    ConnectionKind kind = ConnectionKind::None;
    QString id;     // stable over runs; "local" for the bundled server
    QString name;   // "Local server", the host's name, or as a person called it
    QUrl address;
    QString email;  // who is signed in
    QByteArray acceptedCertificateSha256 = {}; // hex; empty: only what the system trusts
    widgets::Environment environment = {};
    QString provider = {}; // through which one signs in; empty: by a password
    bool operator==(const Connection &) const = default;
};

// Whom one can sign in with at a server, beside a password.
struct SignInProvider
{
    QString name;  // the server's
    QString title; // what people call it
    bool operator==(const SignInProvider &) const = default;
};

enum class Remember { No, Yes };

struct RemoteRequest
{
    QUrl address;
    QString email;
    QString password; // empty with an id: the one that is kept
    Remember remember = Remember::Yes; // keep the secret in the keychain
    QString name = {};                 // empty: the host's
    QString id = {};                   // of the saved connection that this changes; empty: a new one
    QByteArray acceptedCertificateSha256 = {};
    widgets::Environment environment = {};
    QString mfaCode = {};  // of the second factor, once the server has asked for it
    QString provider = {}; // sign in through it, in the browser, instead of by e-mail and password
};

// What a server said of itself to somebody who is not signed in.
struct Glance
{
    enum class Reach { Off, No, Yes } reach = Reach::No; // Off: the local server, which was not started
    core::HealthStatus health = core::HealthStatus::Unknown; // once reached
    QString words; // "Healthy", or why it was not reached
};

struct ConnectionTest
{
    std::optional<core::Error> error; // why not
    core::Millis took{0};             // of the first answer
    QString version;                  // of the server
};

enum class KeychainState { Unknown, Available, Locked, Absent };

class ConnectionControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Connection current() const = 0;
    // Null while there is no connection at all; else valid until backendAboutToChange().
    virtual client::Backend *backend() const = 0;
    virtual QVector<Connection> savedRemotes() const = 0;

    virtual void openLocal() = 0;                        // starts the local server when it is off
    virtual void openRemote(const RemoteRequest &) = 0;  // answered by remoteOpened or remoteFailed, with details.mfaRequired
                                                         // when the same is to be asked again with a code
    virtual void openSaved(const QString &id) = 0;       // likewise
    // At the server that is shown, which stays: with the password, code or provider alone; answered likewise. Without
    // a password with the one that is known.
    virtual void signInAgain(const RemoteRequest &) = 0;
    virtual void cancelRemote() = 0;     // what the three began, while it is not answered; then it is not
    virtual void openBrowserAgain() = 0; // while a sign-in through a provider waits there
    virtual void lookForProviders(const QUrl &address, const QByteArray &acceptedCertificateSha256) = 0; // told by providersFound
    // Of the one who is signed in, from now on: in the keychain too, where the old one is.
    virtual void passwordChanged(const QString &password) = 0;
    // Reaches the server and signs in, beside what is open; answered by remoteTested.
    virtual void testRemote(const RemoteRequest &) = 0;
    virtual void cancelTest() = 0;
    virtual void saveRemote(const RemoteRequest &) = 0;  // without opening it
    virtual void forget(const QString &id) = 0;          // and its secret
    virtual void close() = 0;

    // How servers do at a glance, the local one by the id "local": nothing until it is known. Looking takes a
    // moment and a request without a sign-in to each; told by glanced().
    virtual std::optional<Glance> glance(const QString &id) const = 0;
    virtual void lookAround() = 0;

    // As far as it is known; checkKeychain() asks it, answered by keychainChanged.
    virtual KeychainState keychain() const = 0;
    virtual void checkKeychain() = 0;

signals:
    void backendAboutToChange(); // pages let go of the backend inside this signal
    void backendChanged();
    void savedRemotesChanged();
    void remoteOpened();
    void remoteFailed(const core::Error &error); // details.tls: see client::certificateError
    void remoteTested(const ui::shell::ConnectionTest &test);
    void providersFound(const QUrl &address, const QVector<ui::shell::SignInProvider> &providers);
    void browserReturned(); // the person is done there
    // The server that is shown lets nobody in as it is: its session ended, and a code or a password is needed.
    void signInNeeded(const ui::shell::Connection &connection, const core::Error &error);
    void passwordNeeded(const ui::shell::Connection &connection); // saved, but its secret is gone
    void keychainChanged();
    void glanced(const QString &id);
    void notice(const QString &text); // "The keychain is locked; the password is kept for this run only."
};

} // namespace ui::shell
