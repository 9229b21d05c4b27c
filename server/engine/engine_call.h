// SPDX-License-Identifier: GPL-3.0-or-later
// EngineCall: one request to an engine on a connection of its own, and its answer as it comes: whole
// for most, a stream for logs, events and statistics, two-way after an upgrade. Never blocks. Lives
// on its owner's thread; deleting it cuts the connection and tells nobody.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "server/engine/answer_reader.h"
#include "server/engine/engine_address.h"

#include <QIODevice>
#include <QJsonValue>
#include <QTimer>

#include <memory>

namespace server::engine {

struct EngineRequest
{
    QByteArray method = QByteArrayLiteral("GET");
    QByteArray target;       // "/v1.41/containers/json?all=1", encoded
    QByteArray body = {};
    QByteArray contentType = QByteArrayLiteral("application/json"); // of a body
    std::shared_ptr<QIODevice> content = {}; // instead of a body: sent as it is read, to its end; of a known size
    http::Headers headers = {};
    enum class Kind { Plain, Upgrade } kind = Kind::Plain;
    // Whether it may be asked once more beside itself (EngineClient::setAskAgain).
    enum class Again { IfRead, Yes, No } again = Again::IfRead;
    core::Millis connectTime{5'000};
    core::Millis headTime{30'000};  // from the request to the head of the answer; 0: as long as it takes
    core::Millis quietTime{30'000}; // within the body; 0: a stream may be silent

    bool isRead() const { return method == "GET" || method == "HEAD"; }
    bool mayBeAskedAgain() const { return again == Again::Yes || (again == Again::IfRead && isRead()); }
};

class EngineCall : public QObject
{
    Q_OBJECT
public:
    EngineCall(const EngineAddress &address, EngineRequest request, QObject *parent = nullptr);
    ~EngineCall() override;

    void start(); // answers from the event loop

    int status() const { return m_reader.status(); }
    const http::Headers &headers() const { return m_reader.headers(); }

    // Upgraded: to the other side.
    void write(const QByteArray &bytes);

signals:
    void headCame();
    void dataCame(const QByteArray &bytes);
    // Once, at the end. Unavailable: not reached, cut, or too late; `detail` says what exactly. An
    // answer that tells of an error is no failure here.
    void finished(const core::Result<> &result);

private:
    void connected();
    void sendContent();
    void readAvailable();
    void take(const QByteArray &bytes);
    void ended();
    void fail(const QString &why);
    void finish(const core::Result<> &result);
    void wait(core::Millis time, const char *what);

    const EngineAddress m_address;
    const EngineRequest m_request;
    AnswerReader m_reader;
    std::unique_ptr<QIODevice> m_socket;
    QTimer m_timer;
    const char *m_waitingFor = "";
    bool m_headTold = false;
    bool m_done = false;
};

} // namespace server::engine
