// SPDX-License-Identifier: GPL-3.0-or-later
// EngineClient: one container engine (Docker from 20.10, Podman from 4.3) behind its HTTP API: finds out
// which version both sides speak, sends calls, reads whole answers and errors. Never blocks; answers
// come from the event loop. Lives on its owner's thread; calls end with it and tell nobody.
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

    // Asks who is there. Until it was answered well once, calls use the newest version of ours.
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

private:
    EngineRequest versioned(EngineRequest request) const;
    EngineRequest withinPatience(EngineRequest request) const;
    void send(EngineRequest request, std::function<void(core::Result<>, const EngineCall &, const QByteArray &body)> done);

    const EngineAddress m_address;
    QByteArray m_apiVersion{kNewestApi.data(), kNewestApi.size()};
    core::Millis m_patience{std::chrono::hours(1)};
    std::vector<std::unique_ptr<EngineCall>> m_calls;
};

// A segment of a path, and a query from names and values.
QByteArray segment(const QString &text);
QByteArray query(std::initializer_list<std::pair<const char *, QString>> parameters);

} // namespace server::engine
