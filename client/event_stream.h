// SPDX-License-Identifier: GPL-3.0-or-later
// EventStream: one WebSocket to /ws at a time: signs in, subscribes to what is wanted, watches the
// numbering of events and the line's pulse. Does not come back by itself: that is Link's work. Lives
// on its owner's thread; owned by RestBackend. Reference: "WebSocket API"; RFC 6455.
#pragma once

#include "client/types.h"

#include <QHash>
#include <QTimer>
#include <QUrl>
#include <QWebSocket>

#include <functional>
#include <memory>

namespace client {

struct StreamOptions
{
    core::Millis pingInterval{5'000};
    core::Millis silenceLimit{15'000};  // not even a pong: the line is dead
    core::Millis openTimeout{10'000};   // connected, upgraded and answered
    core::Millis answerTimeout{3'000};  // a server that never acknowledges is taken to agree
    QByteArray acceptedCertificateSha256;
};

class EventStream final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(core::Result<>)>;

    EventStream(const QUrl &address, const StreamOptions &options, const core::Clock &clock,
                QObject *parent = nullptr);
    ~EventStream() override;

    void open(const QByteArray &token); // ends in ready(), refused() or lost(); ready() in lost()
    void close();                       // silently
    bool isReady() const { return m_step == Step::Ready; }

    // Wanted from now on, over connections. `done` answers for this connection; an empty service
    // means all. Asked for once more, it only answers.
    void want(const QString &channel, const core::ServiceId &service, Done done);
    void unwant(const QString &channel, const core::ServiceId &service);

signals:
    void ready(); // signed in, and every wanted subscription was answered
    void refused(const core::Error &error);
    void lost(const core::Error &error);
    void event(const QString &channel, const QString &event, const QJsonObject &data, qint64 dropped);
    void gap(const QString &channel, qint64 missing); // so many events were never received
    void latency(core::Millis roundTrip);

private:
    enum class Step { Closed, Opening, Authenticating, Subscribing, Ready };
    struct Wanted
    {
        QString channel;
        core::ServiceId service;
        bool asked = false;
        bool agreed = false;
        std::vector<Done> waiting;
    };

    void connected();
    void stateChanged(QAbstractSocket::SocketState state);
    void received(const QString &text);
    void receivedError(const QJsonObject &message);
    void receivedUnsubscribed(const QJsonObject &message);
    void receivedEvent(const QJsonObject &message);
    void authenticated();
    void ask(Wanted &wanted);
    void answered(Wanted &wanted, const core::Result<> &result);
    Wanted *find(const QString &channel, const core::ServiceId &service);
    Wanted *firstUnanswered(const QJsonObject &message);
    void readyWhenAllAnswered();
    void fail(const core::Error &error);
    void dispose();
    void pulse();
    void answerOverdue();
    void sendJson(const QJsonObject &message);

    QUrl m_address;
    StreamOptions m_options;
    const core::Clock &m_clock;
    QWebSocket *m_socket = nullptr;
    Step m_step = Step::Closed;
    QByteArray m_token;
    std::vector<std::unique_ptr<Wanted>> m_wanted;
    QHash<qint64, qint64> m_lastSeq; // by stream: the server numbers each on its own
    qint64 m_heardAtMs = 0; // monotonic
    std::optional<core::Error> m_certificate;
    QTimer m_deadline; // of opening, then of an answer
    QTimer m_pulse;
};

} // namespace client
