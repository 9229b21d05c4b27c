// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/earlier_lines.h"

#include <algorithm>
#include <array>

namespace models {

EarlierLines::EarlierLines(LogBuffer &buffer, QObject *parent) : QObject(parent), m_buffer(buffer) { }

void EarlierLines::setBackend(client::Backend *backend)
{
    cancel();
    m_backend = backend;
    m_atBeginning.clear();
}

void EarlierLines::cancel()
{
    ++m_generation;
    m_waiting = 0;
    m_answers.clear();
}

bool EarlierLines::atBeginning(const QVector<core::ServiceId> &services) const
{
    return std::all_of(services.begin(), services.end(), [this](const core::ServiceId &id) { return m_atBeginning.contains(id); });
}

void EarlierLines::load(const QVector<core::ServiceId> &services, qint64 backToMs)
{
    if (isBusy() || !m_backend || services.isEmpty())
        return;
    m_services = services;
    m_backToMs = backToMs;
    emit started();
    askAll();
}

void EarlierLines::askAll()
{
    if (m_buffer.memoryBytes() > m_buffer.capBytes() / 10 * 9) {
        finish(End::Full); // what came in would push itself out again
        return;
    }
    QVector<core::ServiceId> open;
    for (const core::ServiceId &service : m_services) {
        if (!m_atBeginning.contains(service))
            open << service;
    }
    if (open.isEmpty()) {
        finish(End::Beginning);
        return;
    }
    const quint64 generation = ++m_generation;
    m_answers.clear();
    m_waiting = int(open.size());
    for (const core::ServiceId &service : open) {
        client::LogQuery query;
        query.lines = kPage;
        query.untilMs = oldestOf(service);
        m_backend->services().logs(service, query).then(
            this, [this, generation, service, before = query.untilMs](const core::Result<QVector<core::LogEntry>> &result) {
                if (generation == m_generation)
                    answered(service, before, result);
            });
    }
}

void EarlierLines::answered(const core::ServiceId &service, qint64 before, const core::Result<QVector<core::LogEntry>> &result)
{
    if (!result) {
        m_error = result.error();
        cancel();
        finish(End::Failed);
        return;
    }
    m_answers.append({service, before, *result});
    if (--m_waiting == 0)
        mergeAnswers();
}

void EarlierLines::mergeAnswers()
{
    // A full answer says nothing of what is older than its first line.
    qint64 completeFrom = 0;
    for (const Answer &answer : m_answers) {
        if (answer.entries.size() >= kPage)
            completeFrom = std::max(completeFrom, answer.entries.front().timeMs);
    }
    QVector<LogArrival> fresh;
    for (const Answer &answer : std::exchange(m_answers, {})) {
        if (answer.entries.size() < kPage
            && (answer.entries.isEmpty() || answer.entries.front().timeMs >= completeFrom))
            m_atBeginning.insert(answer.service);
        for (const core::LogEntry &entry : answer.entries) {
            const bool atEdge = answer.before > 0 && entry.timeMs >= answer.before;
            if (entry.timeMs >= completeFrom && !(atEdge && isThere(answer.service, entry)))
                fresh.append({entry, answer.service, LogLineKind::Entry});
        }
    }
    std::stable_sort(fresh.begin(), fresh.end(),
                     [](const LogArrival &a, const LogArrival &b) { return a.entry.timeMs < b.entry.timeMs; });
    const bool gotAny = !fresh.isEmpty();
    if (gotAny)
        m_buffer.rewrite(fresh, [](const core::ServiceId &) { return true; });
    const bool reached = m_backToMs == 0 || (!m_buffer.isEmpty() && m_buffer.line(m_buffer.firstLine()).timeMs <= m_backToMs);
    if (atBeginning(m_services))
        finish(gotAny && reached ? End::Reached : End::Beginning);
    else if (reached || !gotAny)
        finish(End::Reached);
    else
        askAll();
}

void EarlierLines::finish(End end)
{
    m_waiting = 0;
    emit finished(end);
}

qint64 EarlierLines::oldestOf(const core::ServiceId &service) const
{
    const auto index = m_buffer.serviceIndex(service);
    if (!index)
        return 0;
    std::array<LogFacts, 1024> facts;
    for (qint64 line = m_buffer.firstLine(); line < m_buffer.endLine(); line += qint64(facts.size())) {
        const auto some = std::span(facts).first(size_t(std::min<qint64>(m_buffer.endLine() - line, qint64(facts.size()))));
        m_buffer.readFacts(line, some);
        for (const LogFacts &fact : some) {
            if (fact.serviceIndex == *index && fact.kind == LogLineKind::Entry)
                return fact.timeMs;
        }
    }
    return 0;
}

bool EarlierLines::isThere(const core::ServiceId &service, const core::LogEntry &entry) const
{
    for (qint64 line = m_buffer.lineAtTime(entry.timeMs); line < m_buffer.endLine(); ++line) {
        const LogLine there = m_buffer.line(line);
        if (there.timeMs > entry.timeMs)
            return false;
        if (*there.service == service && there.text == entry.message)
            return true;
    }
    return false;
}

} // namespace models
