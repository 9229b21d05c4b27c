// SPDX-License-Identifier: GPL-3.0-or-later
// ConnectionControl: which server the window talks to, and how to choose another one.
// GUI thread; implemented and owned by app, which also owns every Backend it hands out and keeps
// passwords in the keychain. A secret passes through here once and is never shown or logged.
#pragma once

#include <QObject>
#include <QString>
#include <QUrl>
#include <QVector>

namespace client {
class Backend;
}

namespace ui::shell {

enum class ConnectionKind { None, Local, Remote };

struct Connection
{
    ConnectionKind kind = ConnectionKind::None;
    QString id;     // stable over runs; "local" for the bundled server
    QString name;   // "Local server" or the host's name
    QUrl address;
    QString email;  // who is signed in
    bool operator==(const Connection &) const = default;
};

enum class Remember { No, Yes };

struct RemoteRequest
{
    QUrl address;
    QString email;
    QString password;
    Remember remember = Remember::Yes; // keep the secret in the keychain
};

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
    virtual void openRemote(const RemoteRequest &) = 0;  // answered by remoteOpened or remoteFailed
    virtual void openSaved(const QString &id) = 0;       // likewise
    virtual void forget(const QString &id) = 0;          // and its secret
    virtual void close() = 0;

signals:
    void backendAboutToChange(); // pages let go of the backend inside this signal
    void backendChanged();
    void savedRemotesChanged();
    void remoteOpened();
    void remoteFailed(const QString &reason);
    void passwordNeeded(const ui::shell::Connection &connection); // saved, but its secret is gone
    void notice(const QString &text); // "The keychain is locked; the password is kept for this run only."
};

} // namespace ui::shell
