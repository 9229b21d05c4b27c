// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/containers/engine_watch.h"

#include <QJsonObject>

namespace server::containers {

using namespace Qt::StringLiterals;

EngineWatch::EngineWatch(QVector<engine::EngineAddress> addresses, WatchOptions options, QObject *parent)
    : QObject(parent), m_addresses(std::move(addresses)), m_options(std::move(options))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &EngineWatch::look);
    connect(&m_pulse, &QTimer::timeout, this, &EngineWatch::beat);
}

EngineWatch::~EngineWatch() = default;

void EngineWatch::start()
{
    if (m_addresses.isEmpty())
        lost(u"no engine is configured"_s);
    else
        look();
}

void EngineWatch::look()
{
    if (m_client) { // known: it is the one that our containers are in
        m_client->greet([this](const core::Result<engine::EngineFacts> &facts) { greeted(facts); });
        return;
    }
    if (m_next >= m_addresses.size())
        m_next = 0;
    m_candidate = std::make_unique<engine::EngineClient>(m_addresses[m_next++]);
    m_candidate->greet([this](const core::Result<engine::EngineFacts> &facts) { greeted(facts); });
}

void EngineWatch::greeted(const core::Result<engine::EngineFacts> &facts)
{
    if (!facts) {
        // The client is on the stack: it goes when the next one is asked.
        if (!m_client && m_next < m_addresses.size()) {
            if (m_problem.isEmpty())
                m_problem = facts.error().message; // of the likeliest place
            QMetaObject::invokeMethod(this, &EngineWatch::look, Qt::QueuedConnection);
            return;
        }
        return lost(!m_client && m_addresses.size() > 1 && !m_problem.isEmpty() ? m_problem : facts.error().message);
    }
    if (!m_client)
        m_client = std::move(m_candidate);
    m_facts = *facts;
    m_failures = 0;
    m_problem.clear();
    listen();
    m_pulse.start(m_options.pulse);
    m_state = State::Up;
    emit stateChanged();
}

void EngineWatch::listen()
{
    m_stream = {};
    // From the event after the last one; what was before the first is looked up by the owner.
    m_events = m_client->open(engine::eventsRequest(m_lastEventNs > 0 ? m_lastEventNs + 1 : 0));
    connect(m_events.get(), &engine::EngineCall::dataCame, this, [this](const QByteArray &bytes) {
        if (m_events->status() == 200 && !m_stream.feed(bytes, [this](const QJsonObject &event) { take(event); }))
            lost(u"its events make no sense"_s);
    });
    connect(m_events.get(), &engine::EngineCall::finished, this, [this](const core::Result<> &result) {
        lost(result ? u"it ended the stream of events"_s : result.error().message);
    });
    m_events->start();
}

void EngineWatch::take(const QJsonObject &json)
{
    EngineEvent event;
    event.action = json.value("Action"_L1).toString();
    const QJsonObject actor = json.value("Actor"_L1).toObject();
    event.container = actor.value("ID"_L1).toString();
    const QJsonObject attributes = actor.value("Attributes"_L1).toObject();
    for (auto it = attributes.begin(); it != attributes.end(); ++it)
        event.attributes.insert(it.key(), it.value().toString());
    event.timeNs = json.value("timeNano"_L1).toInteger();
    m_lastEventNs = std::max(m_lastEventNs, event.timeNs);
    emit happened(event);
}

void EngineWatch::beat()
{
    if (m_state != State::Up)
        return;
    engine::EngineRequest question{.target = "/containers/json?limit=1"};
    question.headTime = m_options.pulse;
    m_client->call(std::move(question), [this](const core::Result<QJsonValue> &answer) {
        if (!answer && m_state == State::Up)
            lost(answer.error().message);
    });
}

void EngineWatch::lost(const QString &why)
{
    if (m_events) { // it may be on the stack
        m_events->disconnect(this);
        m_events.release()->deleteLater();
    }
    m_pulse.stop();
    const core::Millis delay = m_options.retries.at(std::min(m_failures, m_options.retries.size() - 1));
    ++m_failures;
    if (!m_addresses.isEmpty())
        m_retry.start(delay);
    const bool isNew = m_state != State::Down || m_problem != why;
    m_state = State::Down;
    m_problem = why;
    if (isNew)
        emit stateChanged();
}

} // namespace server::containers
