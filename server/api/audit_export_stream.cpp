// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/audit_export_stream.h"

#include "core/clock.h"

#include <QJsonDocument>
#include <QThreadPool>

#include <mutex>

namespace server::api {
namespace {

using namespace Qt::StringLiterals;

constexpr int kEntriesAtOnce = 1'000;

} // namespace

QJsonObject auditJson(const store::AuditRecord &record)
{
    QJsonObject json{
        {u"sequence"_s, record.sequence},
        {u"timestamp"_s, core::toIsoUtc(record.timeMs)},
        {u"timestampMs"_s, record.timeMs},
        {u"requestId"_s, record.requestId},
        {u"actor"_s,
         QJsonObject{{u"userId"_s, record.user.toString()}, {u"email"_s, record.email}, {u"keyId"_s, record.keyId}}},
        {u"address"_s, record.address},
        {u"action"_s, record.action},
        {u"object"_s, record.object},
        {u"result"_s, store::toString(record.result)},
        {u"status"_s, record.status},
        {u"code"_s, record.code},
        {u"details"_s, QJsonDocument::fromJson(record.details.toUtf8()).object()},
        {u"hash"_s, QString::fromLatin1(record.hash)},
    };
    return json;
}

struct AuditExportStream::State
{
    audit::AuditLog &log;
    const store::AuditFilter filter;
    QThreadPool &workers;
    std::mutex mutex; // guards what follows
    AuditExportStream *stream = nullptr; // null: nobody wants it any more
    QByteArray ready;
    qint64 reached = 0;
    bool fetching = false;
    bool ended = false;
};

AuditExportStream::AuditExportStream(audit::AuditLog &log, const store::AuditFilter &filter, QThreadPool &workers)
    : m_state(new State{log, filter, workers, {}, this, {}, 0, false, false})
{
    const std::lock_guard lock(m_state->mutex);
    fetchMore();
}

AuditExportStream::~AuditExportStream()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->stream = nullptr;
}

// With the lock held.
void AuditExportStream::fetchMore()
{
    if (m_state->fetching || m_state->ended)
        return;
    m_state->fetching = true;
    m_state->workers.start([state = m_state] {
        const core::Result<QVector<store::AuditRecord>> page = state->log.rows().after(state->reached, state->filter, kEntriesAtOnce);
        QByteArray text;
        if (page) {
            for (const store::AuditRecord &record : *page)
                text.append(QJsonDocument(auditJson(record)).toJson(QJsonDocument::Compact)).append('\n');
        }
        const std::lock_guard lock(state->mutex);
        state->fetching = false;
        // A page that cannot be read ends the stream; the missing rest shows in the numbers and hashes.
        state->ended = !page || page->size() < kEntriesAtOnce;
        if (page && !page->isEmpty())
            state->reached = page->last().sequence;
        state->ready.append(text);
        if (state->stream)
            emit state->stream->readyRead(); // taken on the listener's thread
    });
}

QByteArray AuditExportStream::read(qint64 maxBytes)
{
    const std::lock_guard lock(m_state->mutex);
    QByteArray out = m_state->ready.left(maxBytes);
    m_state->ready.remove(0, out.size());
    if (m_state->ready.isEmpty())
        fetchMore();
    return out;
}

bool AuditExportStream::atEnd() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->ended && m_state->ready.isEmpty();
}

} // namespace server::api
