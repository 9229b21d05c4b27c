// SPDX-License-Identifier: GPL-3.0-or-later
// EngineClient: one container engine (Docker from 20.10, Podman from 4.3) behind its HTTP API: finds out
// which version both sides speak, sends calls, reads whole answers and errors, and asks again beside a call
// that stays unanswered. Never blocks; answers come from the event loop. Lives on its owner's thread; calls
// end with it and tell nobody.
#pragma once

#include "server/engine/engine_call.h"

#include <functional>
#include <memory>
#include <vector>

namespace server::engine {

struct EngineFacts
{
    QString name;          // "Docker", "Podman"
    QString version;       // "20.10.24"
    QByteArray apiVersion; // that is spoken: "1.41"
    int cgroupVersion = 0; // 1 or 2; 0: not told
    bool isRootless = false;
    QStringList warnings;  // the engine's own

    bool operator==(const EngineFacts &) const = default;
};

template <typename T = core::Unit>
using Done = std::function<void(core::Result<T>)>;

class EngineClient : public QObject
{
    Q_OBJECT
public:
    static constexpr QByteArrayView kNewestApi{"1.41"};
    static constexpr QByteArrayView kOldestApi{"1.40"};

    explicit EngineClient(const EngineAddress &address, QObject *parent = nullptr);
    ~EngineClient() override;

    const EngineAddress &address() const { return m_address; }

    // The longest that any step of a call is waited for, where there is a limit at all.
    void setPatience(core::Millis most) { m_patience = most; }
    // What may be asked twice, and was not answered for so long, is asked once more beside itself, and later again;
    // the first answer counts. 0: never.
    void setAskAgain(core::Millis after) { m_askAgain = after; }
    // The same at once, for all that waits.
    void askAgain();

    // Whether somebody is there, and which version both speak: until then calls use the newest of ours. Costs an engine little.
    void ping(Done<> done);
    // Who is there. Podman runs programs of the system for it.
    void introduce(Done<EngineFacts> done);
    // Both.
    void greet(Done<EngineFacts> done);
    // What another client of the same engine has found out.
    void speak(const QByteArray &apiVersion) { m_apiVersion = apiVersion; }
    const QByteArray &apiVersion() const { return m_apiVersion; }

    // Sends `request`, whose target is given without version ("/containers/json"), and reads the JSON of
    // its answer: null for an empty one. Errors: NotFound, Conflict, Validation, Internal with the engine's
    // own words in `message`; Unavailable when it was not reached, cut or too late.
    void call(EngineRequest request, Done<QJsonValue> done);
    // The same for an answer that is taken as it comes. The caller starts it, watches and owns it.
    std::unique_ptr<EngineCall> open(EngineRequest request) const;
    // What a stream's answer means, once its head is there and its body, if it is an error's.
    static core::Error errorOf(int status, const QByteArray &body);
    // An answer that is well-formed, but none to the question.
    static core::Error senseless();

signals:
    // The engine answers, but not what it was asked before: that is lost, and more of that time may be.
    void answerLost();

private:
    struct Question;
    using QuestionPtr = std::shared_ptr<Question>;
    using Heard = std::function<void(core::Result<>, const EngineCall &, const QByteArray &body)>;
    EngineRequest versioned(EngineRequest request) const;
    EngineRequest withinPatience(EngineRequest request) const;
    void send(EngineRequest request, Heard heard);
    void tryOnce(const QuestionPtr &question);
    void tryAgain(const QuestionPtr &question);
    void over(const QuestionPtr &question, EngineCall *call, const core::Result<> &result);

    const EngineAddress m_address;
    QByteArray m_apiVersion{kNewestApi.data(), kNewestApi.size()};
    core::Millis m_patience{std::chrono::hours(1)};
    core::Millis m_askAgain{0};
    std::vector<QuestionPtr> m_questions; // that wait for their answer
};

// A segment of a path, and a query from names and values.
QByteArray segment(const QString &text);
QByteArray query(std::initializer_list<std::pair<const char *, QString>> parameters);

} // namespace server::engine
