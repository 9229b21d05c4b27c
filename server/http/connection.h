// SPDX-License-Identifier: GPL-3.0-or-later
// Connection: the guard of one HTTP/1.1 connection (RFC 9112). Frames requests by itself, within
// limits and time limits, and sends the answers in the order of the requests, whatever order they
// are made in. On its lane's thread; owned by the lane. Times in milliseconds.
#pragma once

#include "server/http/channel.h"
#include "server/http/chunk_decoder.h"
#include "server/http/forwarded.h"
#include "server/http/head_parser.h"
#include "server/http/response_writer.h"

#include <deque>

namespace server::http {

class Connection final : public Channel
{
    Q_OBJECT
public:
    Connection(Lane &lane, quint64 id, const QHostAddress &peer, QTcpSocket *socket);
    ~Connection() override;

    void refuseNow(const Refusal &refusal);              // before anything was read
    void respond(quint64 exchange, Response &&response); // late and unknown ones do nothing
    void sweep(qint64 now) override;
    void windDown() override;
    void abandon() override;
    void receive() override;

protected:
    void drained() override;
    bool mayRead() const override;
    void take(QByteArrayView input) override;

private:
    enum class Phase {
        Head,    // between requests or within a head
        Body,
        Discard, // no further request is wanted: what still comes is read and dropped
    };
    struct Pending
    {
        quint64 exchange = 0;
        AnswerTo to;
        bool ready = false;
        Response response;
    };

    // Input
    qsizetype consume(QByteArrayView input);
    void consumeKept();
    qsizetype takeHead(QByteArrayView input);
    qsizetype takeBody(QByteArrayView input);
    std::optional<Refusal> checkPolicy() const;
    void beginWebSocket(QByteArrayView rest);
    const QHostAddress &client() const { return m_forwarded.client.isNull() ? m_peer : m_forwarded.client; }
    Request makeRequest();
    Pending lastAnswer() const;
    void dispatch();
    void refuse(const Refusal &refusal);
    bool mayStart() const;

    // Output
    void advance();
    bool begin(Pending &&pending, QByteArray &out);
    void pump();
    void pumpOnce(QByteArray &out);
    void endStream();
    void finishIfDone();
    void resumeReading();

    Phase m_phase = Phase::Head;
    QByteArray m_in; // received, not yet understood; begins at a head
    const bool m_behindProxy; // the peer is a proxy whose word counts
    ForwardedFacts m_forwarded; // of the request at hand
    HeadScanner m_scanner;
    Head m_head;
    QByteArray m_body;
    ChunkDecoder m_chunks;
    qint64 m_headSince = 0;   // 0: nothing of a head has come
    qint64 m_quietSince;      // connected or last answered
    qint64 m_windowSince = 0; // of the body
    qint64 m_windowBytes = 0;
    qint64 m_lingerUntil = 0;
    quint64 m_nextExchange = 1;
    bool m_served = false;
    bool m_owesContinue = false;
    bool m_paused = false;    // reading waits for answers or for the peer
    bool m_closing = false;   // the last answer is on its way

    std::deque<Pending> m_pending; // in the order of the requests
    std::shared_ptr<BodyStream> m_stream;
    BodyForm m_form = BodyForm::None;
    qint64 m_streamLeft = 0;
    bool m_advancing = false;
    bool m_pumping = false;
};

} // namespace server::http
