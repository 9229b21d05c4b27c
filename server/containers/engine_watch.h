// SPDX-License-Identifier: GPL-3.0-or-later
// EngineWatch: whether the engine can be reached, and what happens in it: greets it, reads its events,
// lists containers now and then (the pulse), and begins anew when one of these breaks. What may have been
// missed is for the owner to look up when it is Up again; what may have been lost, when `answersLost` says so. Lives on the runtime thread; never blocks.
#pragma once

#include "server/engine/containers.h"
#include "server/engine/json_stream.h"

#include <QTimer>

#include <optional>

namespace server::containers {

struct EngineEvent
{
    QString action;    // "die", "oom", "start", "pause", "unpause", "rename", "destroy", "health_status: healthy"
    QString container; // its id
    QMap<QString, QString> attributes; // labels, "exitCode", "name", "oldName", "signal"
    qint64 timeNs = 0;
};

struct WatchOptions
{
    QVector<core::Millis> retries{core::Millis(250), core::Millis(500), core::Millis(1'000), core::Millis(2'000)}; // the last repeats
    core::Millis pulse{4'000};     // between two lists
    core::Millis pulseTime{10'000}; // that a list may take
    core::Millis greetTime{2'500}; // unanswered for so long, it is greeted once more
    core::Millis askAgain{1'500};  // so is any other question
    QString label;                 // of the containers that are listed; empty: of all
};

class EngineWatch : public QObject
{
    Q_OBJECT
public:
    enum class State { Looking, Up, Down };

    // Asks the addresses in turn and keeps to the first that answers.
    explicit EngineWatch(QVector<engine::EngineAddress> addresses, WatchOptions options = {}, QObject *parent = nullptr);
    ~EngineWatch() override;

    void start();
    void beat(); // lists now; else with the pulse

    State state() const { return m_state; }
    const QString &problem() const { return m_problem; }        // while Down
    const engine::EngineFacts &facts() const { return m_facts; } // of the last time it was Up
    // The engine, since it was first found; the same object from then on. Null before.
    engine::EngineClient *client() const { return m_client.get(); }

signals:
    void stateChanged();
    void happened(const server::containers::EngineEvent &event);
    void listed(const QVector<server::engine::ContainerSummary> &containers); // with every pulse
    // The engine was deaf for a while, although no connection broke: nothing that it was asked then may be answered.
    void answersLost();

private:
    void look();
    void noteProblem(const engine::EngineAddress &address, const QString &problem);
    QString bestProblem() const;
    void getToKnow();
    void greeted(const core::Result<engine::EngineFacts> &facts);
    void listen();
    void take(const QJsonObject &event);
    void leaveEvents();
    void lost(const QString &why);

    const QVector<engine::EngineAddress> m_addresses;
    const WatchOptions m_options;
    qsizetype m_next = 0; // address to be asked
    std::unique_ptr<engine::EngineClient> m_candidate;
    int m_pings = 0;          // that were not answered yet
    bool m_isThere = false;   // one was, and more is being found out
    QString m_placeProblem;   // of the first place that has something there
    QStringList m_emptyPlaces;
    std::unique_ptr<engine::EngineClient> m_client;
    std::unique_ptr<engine::EngineCall> m_events;
    engine::JsonStream m_stream;
    QByteArray m_refusal; // the body of an answer that is no stream
    engine::EngineFacts m_facts;
    State m_state = State::Looking;
    QString m_problem;
    qint64 m_lastEventNs = 0;
    qsizetype m_failures = 0;
    quint64 m_times = 0;      // that it was Up
    QTimer m_retry;
    QTimer m_pulse;
    QTimer m_deaf; // many answers are lost at once, and told together
};

} // namespace server::containers
