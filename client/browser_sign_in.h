// SPDX-License-Identifier: GPL-3.0-or-later
// BrowserSignIn: one sign-in through a provider, done in the system's browser (RFC 8252): a way back on
// loopback, a state that only this sign-in knows, PKCE, and the one-time code that comes back. Opening the
// browser is the owner's; destroying this ends it, and the way back with it. The owner's thread, never blocks;
// answers once. Neither code nor verifier is ever logged.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QHash>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

class QTcpSocket;

namespace client {

// What a sign-in through a provider brought: traded for tokens once, see Credential::provider.
struct ProviderGrant
{
    QString code;
    QString verifier;
};

// What the browser shows at the end, in the window's language.
struct BrowserWords
{
    QString title;
    QString done;
    QString failed;
};

class BrowserSignIn final : public QObject
{
    Q_OBJECT
public:
    static constexpr core::Millis kPatience{10 * 60 * 1000}; // for as long as the server remembers the way back

    BrowserSignIn(const QUrl &apiBase, const QString &provider, const BrowserWords &words, QObject *parent = nullptr);

    // Opens the way back; where the browser has to go.
    core::Result<QUrl> begin(core::Millis patience = kPatience);

signals:
    void granted(const client::ProviderGrant &grant);
    // details.signIn names why: the server's word for it, or "timeout".
    void failed(const core::Error &error);

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &target);
    void reply(QTcpSocket *socket, const QByteArray &status, const QString &text);
    void fail(const QString &why);

    QUrl m_apiBase;
    QString m_provider;
    BrowserWords m_words;
    QHash<QTcpSocket *, QByteArray> m_heads; // as far as they came; outlives the sockets
    QTcpServer m_server;
    QTimer m_patience;
    QString m_state;
    QString m_verifier;
    bool m_over = false;
};

} // namespace client
