// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/containers/engine_watch.h"

#include <QFileInfo>
#include <QJsonObject>

namespace server::containers {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestRefusal = 64 * 1024;
constexpr core::Millis kDeafPause{200};

} // namespace

EngineWatch::EngineWatch(QVector<engine::EngineAddress> addresses, WatchOptions options, QObject *parent)
    : QObject(parent), m_addresses(std::move(addresses)), m_options(std::move(options))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &EngineWatch::look);
    connect(&m_pulse, &QTimer::timeout, this, &EngineWatch::beat);
    m_deaf.setSingleShot(true);
    connect(&m_deaf, &QTimer::timeout, this, [this] {
        if (m_state != State::Up)
            return;
        leaveEvents();
        listen();
        m_client->askAgain();
        emit answersLost();
    });
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
    // Once known, it is the one that our containers are in.
    if (!m_client && !m_candidate) {
        m_candidate = std::make_unique<engine::EngineClient>(m_addresses[m_next++]);
        m_pings = 0;
        m_isThere = false;
    }
    // An answer that never comes shall not keep us from one that would.
    m_retry.start(m_options.greetTime);
    if (m_isThere) { // and takes its time, or was deaf once more
        if (m_client)
            m_client->askAgain();
        return;
    }
    ++m_pings;
    engine::EngineClient &engine = m_client ? *m_client : *m_candidate;
    engine.ping([this](const core::Result<> &heard) {
        --m_pings;
        if (m_state == State::Up || m_isThere || (!m_client && !m_candidate))
            return; // a later one was answered sooner, or the candidate was given up
        if (heard)
            getToKnow();
        else if (m_pings == 0)
            greeted(heard.error());
    });
}

// One that is known is back when it works; what it is since can wait.
void EngineWatch::getToKnow()
{
    m_isThere = true;
    if (!m_client) {
        m_candidate->introduce([this](const core::Result<engine::EngineFacts> &facts) {
            m_isThere = false;
            greeted(facts);
        });
        return;
    }
    engine::listContainers(*m_client, m_options.label, [this](const core::Result<QVector<engine::ContainerSummary>> &containers) {
        m_isThere = false;
        if (!containers)
            return greeted(containers.error());
        greeted(m_facts);
        m_client->introduce([this](const core::Result<engine::EngineFacts> &facts) {
            if (m_state != State::Up || !facts || m_facts == *facts)
                return;
            m_facts = *facts;
            emit stateChanged();
        });
    }, m_options.pulseTime);
}

void EngineWatch::greeted(const core::Result<engine::EngineFacts> &facts)
{
    if (!facts) {
        m_retry.stop();
        if (m_client)
            return lost(facts.error().message);
        noteProblem(m_candidate->address(), facts.error().message);
        m_candidate.release()->deleteLater(); // it is on the stack
        if (m_next < m_addresses.size()) {
            QMetaObject::invokeMethod(this, &EngineWatch::look, Qt::QueuedConnection);
            return;
        }
        m_next = 0;
        const QString problem = bestProblem();
        m_placeProblem.clear();
        m_emptyPlaces.clear();
        return lost(problem);
    }
    if (!m_client) {
        m_client = std::move(m_candidate);
        m_client->setAskAgain(m_options.askAgain);
        connect(m_client.get(), &engine::EngineClient::answerLost, this, [this] {
            if (!m_deaf.isActive())
                m_deaf.start(kDeafPause);
        });
    }
    m_retry.stop();
    m_facts = *facts;
    m_problem.clear();
    ++m_times;
    m_state = State::Up;
    listen();
    m_pulse.start(m_options.pulse);
    emit stateChanged();
}

// That something is there and does not answer says more than that there is nothing.
void EngineWatch::noteProblem(const engine::EngineAddress &address, const QString &problem)
{
    if (address.kind == engine::EngineAddress::Kind::LocalSocket && !QFileInfo::exists(address.path))
        m_emptyPlaces.append(address.path);
    else if (m_placeProblem.isEmpty())
        m_placeProblem = problem;
}

QString EngineWatch::bestProblem() const
{
    return m_placeProblem.isEmpty() ? u"No container engine was found at %1"_s.arg(m_emptyPlaces.join(u", "_s)) : m_placeProblem;
}

void EngineWatch::listen()
{
    m_stream = {};
    m_refusal.clear();
    // From the event after the last one; what was before the first is looked up by the owner.
    engine::EngineRequest request = engine::eventsRequest(m_lastEventNs > 0 ? m_lastEventNs + 1 : 0);
    if (m_facts.name == "Docker"_L1) // which sends the head at once
        request.headTime = m_options.pulseTime;
    m_events = m_client->open(std::move(request));
    connect(m_events.get(), &engine::EngineCall::dataCame, this, [this](const QByteArray &bytes) {
        if (m_events->status() != 200)
            m_refusal.append(bytes.first(std::min(bytes.size(), kLargestRefusal - std::min(kLargestRefusal, m_refusal.size()))));
        else if (!m_stream.feed(bytes, [this](const QJsonObject &event) { take(event); }))
            lost(u"its events make no sense"_s);
    });
    connect(m_events.get(), &engine::EngineCall::finished, this, [this](const core::Result<> &result) {
        if (m_events->status() >= 300)
            return lost(engine::EngineClient::errorOf(m_events->status(), m_refusal).message);
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
    engine::listContainers(*m_client, m_options.label, [this, time = m_times](const core::Result<QVector<engine::ContainerSummary>> &containers) {
        if (m_state != State::Up || time != m_times)
            return;
        if (containers) {
            m_failures = 0;
            emit listed(*containers);
        } else if (containers.error().code == core::ErrorCode::Unavailable) {
            lost(containers.error().message);
        }
    }, m_options.pulseTime);
}

void EngineWatch::leaveEvents()
{
    if (!m_events)
        return;
    m_events->disconnect(this);
    m_events.release()->deleteLater(); // it may be on the stack
}

void EngineWatch::lost(const QString &why)
{
    leaveEvents();
    m_pulse.stop();
    const core::Millis delay = m_options.retries.at(std::min(m_failures, m_options.retries.size() - 1));
    ++m_failures; // until it has answered for a while
    if (!m_addresses.isEmpty())
        m_retry.start(delay);
    const bool isNew = m_state != State::Down || m_problem != why;
    m_state = State::Down;
    m_problem = why;
    if (isNew)
        emit stateChanged();
}

} // namespace server::containers
