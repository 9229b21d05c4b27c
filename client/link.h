// SPDX-License-Identifier: GPL-3.0-or-later
// Link: brings a connection up and keeps it up: reach, sign in, open the events, and again with
// growing pauses when the line is lost. What needs a person (a wrong password, an untrusted
// certificate) stops it. Lives on its owner's thread; owned by RestBackend.
#pragma once

#include "client/backoff.h"
#include "client/connection_state.h"
#include "client/event_stream.h"
#include "client/session.h"

namespace client {

struct LinkOptions
{
    core::Millis firstPause{500};
    core::Millis longestPause{30'000};
    core::Millis steadyAfter{5'000}; // live for so long, the pauses begin anew
};

class Link final : public QObject
{
    Q_OBJECT
public:
    Link(HttpClient &http, Session &session, EventStream &stream, const core::Clock &clock,
         const LinkOptions &options, QObject *parent = nullptr);

    void open();
    void close();
    void retryNow();
    const ConnectionState &state() const { return m_state; }

signals:
    void changed();
    void live();
    void reached(core::Millis took); // how long the first answer took

private:
    void greet();
    void signIn();
    void openStream(const QByteArray &token);
    void streamRefused(const core::Error &error);
    void streamLost(const core::Error &error);
    void failed(const core::Error &error);
    void pause(const core::Error &error);
    void enter(ConnectionPhase phase, std::optional<core::Error> error = std::nullopt, qint64 nextTryMs = 0);

    HttpClient &m_http;
    Session &m_session;
    EventStream &m_stream;
    const core::Clock &m_clock;
    LinkOptions m_options;
    Backoff m_backoff;
    ConnectionState m_state;
    QTimer m_retry;
    QByteArray m_token;
    bool m_greeted = false;      // the server is known to be one of ours
    bool m_renewedOnce = false;  // a refused stream was tried with a fresh token
    quint64 m_generation = 0;    // answers to an earlier try are not ours
    qint64 m_liveSinceMs = 0;    // monotonic
};

} // namespace client
