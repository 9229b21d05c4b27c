// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/audit_log.h"

#include "server/audit/chain.h"
#include "server/store/database.h"
#include "server/store/sealer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcAudit, "mcp.audit", QtInfoMsg)

namespace server::audit {
namespace {

using namespace Qt::StringLiterals;

const QString kEndsSetting = u"audit.chain"_s;
constexpr int kRowsAtOnce = 1'000;
constexpr qint64 kRemovedAtOnce = 5'000;       // a long transaction would hold up everybody
constexpr qint64 kRemovalPauseMs = 3600 * 1000;

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

AuditEntry ownEntry(const QString &action, const QJsonObject &details, qint64 nowMs)
{
    AuditEntry entry;
    entry.record.timeMs = nowMs;
    entry.record.action = action;
    entry.record.result = store::AuditResult::Failed;
    entry.record.details = compact(details);
    return entry;
}

} // namespace

AuditLog::AuditLog(store::Database &database, const store::Sealer &sealer, const core::Clock &clock, const AuditOptions &options)
    : m_database(database)
    , m_sealer(sealer)
    , m_clock(clock)
    , m_retention(options.retention)
    , m_rows(database)
    , m_settings(database)
    , m_users(database)
    , m_brake(options.brake)
{
    m_ends.before = m_ends.hash = noHash();
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1); // its database connection is worth keeping
}

core::Result<std::unique_ptr<AuditLog>> AuditLog::open(store::Database &database, const store::Sealer &sealer,
                                                       const core::Clock &clock, const AuditOptions &options)
{
    std::unique_ptr<AuditLog> log(new AuditLog(database, sealer, clock, options));
    if (core::Result<> loaded = log->load(); !loaded)
        return loaded.error();
    return log;
}

AuditLog::~AuditLog()
{
    m_ending = true;
    {
        std::unique_lock lock(m_mutex);
        for (store::AuditRecord &summary : m_brake.takeSummaries(m_clock.nowMs(), FloodBrake::Windows::All))
            m_pending.push_back({{std::move(summary), {}}, {}});
        wake(lock);
    }
    m_thread.waitForDone();
}

core::Result<> AuditLog::load()
{
    auto last = m_rows.last();
    if (!last)
        return last.error();
    const qint64 found = *last ? (*last)->sequence : 0;
    auto text = m_settings.getSealed(kEndsSetting, m_sealer);
    if (text && !*text && found == 0)
        return core::success(); // a new one

    const QJsonObject ends = text && *text ? QJsonDocument::fromJson(**text).object() : QJsonObject();
    if (!ends.isEmpty()) {
        m_ends.first = ends.value("first"_L1).toInteger();
        m_ends.before = ends.value("before"_L1).toString().toLatin1();
        m_ends.last = ends.value("last"_L1).toInteger();
        m_ends.hash = ends.value("hash"_L1).toString().toLatin1();
    }
    const QByteArray foundHash = *last ? (*last)->hash : m_ends.before;
    // All entries may be past their time and removed: then the chain ends where it begins.
    const qint64 foundEnd = *last ? found : m_ends.first - 1;
    if (!ends.isEmpty() && foundEnd == m_ends.last && foundHash == m_ends.hash)
        return core::success();

    // The sealed hash is kept as what the next entry follows on: the break stays to be seen.
    qCWarning(lcAudit, "The audit log does not end as it was left: entry %lld was the last, entry %lld is. "
                       "Somebody changed the database.",
              static_cast<long long>(m_ends.last), static_cast<long long>(found));
    QJsonObject details{{u"expectedLast"_s, m_ends.last}, {u"foundLast"_s, found}};
    if (ends.isEmpty())
        details.insert(u"seal"_s, u"missing or broken"_s);
    m_ends.last = std::max(m_ends.last, found);
    record(ownEntry(u"audit.damaged"_s, details, m_clock.nowMs()));
    return core::success();
}

void AuditLog::record(AuditEntry entry, Kept kept)
{
    std::unique_lock lock(m_mutex);
    m_pending.push_back({std::move(entry), std::move(kept)});
    wake(lock);
}

void AuditLog::attempt(AuditEntry entry)
{
    std::unique_lock lock(m_mutex);
    if (m_brake.admit(entry.record) == FloodBrake::Verdict::Count)
        return;
    m_pending.push_back({std::move(entry), {}});
    wake(lock);
}

void AuditLog::setRetention(core::Seconds retention)
{
    m_retention = retention;
    m_removedMs = 0; // looked at anew
}

void AuditLog::maintain()
{
    const qint64 now = m_clock.nowMs();
    std::unique_lock lock(m_mutex);
    for (store::AuditRecord &summary : m_brake.takeSummaries(now, FloodBrake::Windows::Over))
        m_pending.push_back({{std::move(summary), {}}, {}});
    if (m_retention.load().count() > 0 && std::abs(now - m_removedMs) >= kRemovalPauseMs)
        m_removalDue = true;
    if (!m_pending.empty() || m_removalDue)
        wake(lock);
}

void AuditLog::waitUntilKept()
{
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return !m_working; });
}

void AuditLog::wake(std::unique_lock<std::mutex> &lock)
{
    if (m_working)
        return;
    m_working = true;
    lock.unlock();
    m_thread.start([this] { work(); });
}

// On the log's thread, until there is nothing more to do.
void AuditLog::work()
{
    for (;;) {
        std::vector<Pending> batch;
        bool removal = false;
        {
            const std::lock_guard lock(m_mutex);
            batch.swap(m_pending);
            removal = std::exchange(m_removalDue, false);
            if (batch.empty() && !removal) {
                m_working = false;
                m_idle.notify_all();
                return;
            }
        }
        if (!batch.empty()) {
            const core::Result<> written = write(batch);
            if (!written) {
                qCWarning(lcAudit, "%zu entries of the audit log could not be written: %s", batch.size(),
                          qPrintable(written.error().detail));
                const std::lock_guard lock(m_mutex);
                m_lost += qint64(batch.size());
            }
            if (written)
                tell();
            for (const Pending &one : batch) {
                if (one.kept)
                    one.kept(written);
            }
        }
        if (removal) {
            if (const core::Result<> removed = removeOld(); !removed)
                qCWarning(lcAudit, "Old entries of the audit log could not be removed: %s", qPrintable(removed.error().detail));
        }
    }
}

void AuditLog::tellWritten(std::function<void(qint64 last)> told)
{
    const std::lock_guard lock(m_telling);
    m_told = std::move(told);
}

void AuditLog::tell()
{
    qint64 last = 0;
    {
        const std::lock_guard lock(m_mutex);
        last = m_ends.last;
    }
    const std::lock_guard lock(m_telling);
    if (m_told)
        m_told(last);
}

void AuditLog::resolveAccount(AuditEntry &entry)
{
    if (entry.account.isEmpty())
        return;
    const auto user = m_users.findByEmail(entry.account);
    if (!user || !*user)
        return;
    entry.record.object = (*user)->id.toString();
    if (entry.record.result == store::AuditResult::Success && entry.record.user.isEmpty()) {
        entry.record.user = (*user)->id;
        entry.record.email = (*user)->email;
    }
}

core::Result<> AuditLog::write(std::vector<Pending> &batch)
{
    Ends ends;
    qint64 lost = 0;
    {
        const std::lock_guard lock(m_mutex);
        ends = m_ends;
        lost = m_lost;
    }
    QVector<store::AuditRecord> records;
    const auto add = [&](store::AuditRecord record) {
        record.sequence = ++ends.last;
        record.hash = ends.hash = chainHash(ends.hash, record);
        records.append(std::move(record));
    };
    if (lost > 0)
        add(ownEntry(u"audit.lost"_s, {{u"entries"_s, lost}}, m_clock.nowMs()).record);
    for (Pending &one : batch) {
        resolveAccount(one.entry);
        add(one.entry.record);
    }

    if (auto done = change(ends, [&] { return m_rows.append(records); }); !done)
        return done;
    const std::lock_guard lock(m_mutex);
    m_lost -= lost;
    return core::success();
}

core::Result<> AuditLog::removeOld()
{
    const qint64 now = m_clock.nowMs();
    const core::Seconds retention = m_retention;
    if (retention.count() <= 0) // it has been changed to that meanwhile
        return core::success();
    auto newest = m_rows.lastBefore(now - core::Millis(retention).count());
    if (!newest)
        return newest.error();
    Ends ends;
    {
        const std::lock_guard lock(m_mutex);
        ends = m_ends;
    }
    if (!*newest || (*newest)->sequence < ends.first) {
        m_removedMs = now;
        return core::success();
    }
    const std::lock_guard removing(m_removing);
    const qint64 upTo = std::min((*newest)->sequence, ends.first + kRemovedAtOnce - 1);
    auto edge = m_rows.find(upTo);
    if (!edge)
        return edge.error();
    if (!*edge) // a gap: whoever made it shall not have it tidied away
        return core::Error::internal(u"entry %1 is missing"_s.arg(upTo));
    ends.first = upTo + 1;
    ends.before = (*edge)->hash;
    if (auto done = change(ends, [&] { return m_rows.removeUpTo(upTo); }); !done)
        return done;
    const std::lock_guard lock(m_mutex);
    if (upTo < (*newest)->sequence)
        m_removalDue = true; // the rest in the next turn
    else
        m_removedMs = now;
    return core::success();
}

// Rows and the ends of the chain, both or neither.
core::Result<> AuditLog::change(const Ends &ends, const std::function<core::Result<>()> &rows)
{
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (auto changed = rows(); !changed)
        return changed;
    if (auto saved = saveEnds(ends); !saved)
        return saved;
    if (auto committed = transaction->commit(); !committed)
        return committed;
    const std::lock_guard lock(m_mutex);
    m_ends = ends;
    return core::success();
}

core::Result<> AuditLog::saveEnds(const Ends &ends)
{
    const QJsonObject json{
        {u"first"_s, ends.first},
        {u"before"_s, QString::fromLatin1(ends.before)},
        {u"last"_s, ends.last},
        {u"hash"_s, QString::fromLatin1(ends.hash)},
    };
    return m_settings.setSealed(kEndsSetting, QJsonDocument(json).toJson(QJsonDocument::Compact), m_sealer);
}

core::Result<Verification> AuditLog::verify()
{
    const std::shared_lock removing(m_removing);
    Ends ends;
    {
        const std::lock_guard lock(m_mutex);
        ends = m_ends;
    }
    Verification found;
    found.checkedAtMs = m_clock.nowMs();
    const auto broken = [&found](qint64 at, const QString &problem) {
        if (!found.whole)
            return;
        found.whole = false;
        found.brokenAt = at;
        found.problem = problem;
    };
    QByteArray hash = ends.before;
    qint64 next = ends.first;
    qint64 reached = 0;
    while (reached < ends.last && !m_ending) {
        auto rows = m_rows.after(reached, {}, kRowsAtOnce);
        if (!rows)
            return rows.error();
        if (rows->isEmpty())
            break;
        for (const store::AuditRecord &row : std::as_const(*rows)) {
            reached = row.sequence;
            if (row.sequence > ends.last)
                break; // came after we began
            if (row.sequence != next)
                broken(next, u"Entry %1 is missing"_s.arg(next));
            else if (chainHash(hash, row) != row.hash)
                broken(row.sequence, u"Entry %1 was changed, or does not follow on the one before it"_s.arg(row.sequence));
            hash = row.hash;
            next = row.sequence + 1;
            found.first = found.entries == 0 ? row.sequence : found.first;
            found.last = row.sequence;
            ++found.entries;
        }
    }
    if (m_ending) {
        core::Error error;
        error.code = core::ErrorCode::Unavailable;
        error.message = u"The server is shutting down"_s;
        return error;
    }
    if (next != ends.last + 1)
        broken(next, u"Entry %1 is missing"_s.arg(next));
    else if (hash != ends.hash)
        broken(ends.last, u"The last entry is not the one that was sealed"_s);
    return found;
}

} // namespace server::audit
