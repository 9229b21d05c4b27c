// SPDX-License-Identifier: GPL-3.0-or-later
// AuditLog: who did what to what, from where, with what result; kept in order, each entry chained to the
// one before (chain.h), and the ends of the chain sealed with the platform's key. Any thread. One thread
// of its own writes: what comes while a commit is under way shares the next one. Owned by Platform, which
// ends it before the store.
#pragma once

#include "core/clock.h"
#include "server/audit/flood_brake.h"
#include "server/store/audit_repository.h"
#include "server/store/setting_repository.h"
#include "server/store/user_repository.h"

#include <QThreadPool>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <vector>

namespace server::audit {

struct AuditOptions
{
    core::Seconds retention{365 * 24 * 3600}; // older entries are removed; 0: never
    BrakeLimits brake;
};

struct AuditEntry
{
    store::AuditRecord record; // without number and hash
    // The account a sign-in was tried for, as typed. Only the id of one that exists is kept, since
    // people type passwords into the wrong field; after a success it is who did it, too.
    QString account;
};

struct Verification
{
    bool whole = true;
    qint64 first = 0; // numbers of the entries there are; 0: none
    qint64 last = 0;
    qint64 entries = 0;
    qint64 brokenAt = 0; // the first number that does not fit; 0: none
    QString problem;     // in words, for people
    qint64 checkedAtMs = 0;
};

class AuditLog
{
public:
    using Kept = std::function<void(const core::Result<> &)>;

    // A log that does not end as it was left gets an entry that says so, and goes on.
    static core::Result<std::unique_ptr<AuditLog>> open(store::Database &database, const store::Sealer &sealer,
                                                        const core::Clock &clock, const AuditOptions &options = {});
    ~AuditLog(); // writes what is left
    AuditLog(const AuditLog &) = delete;
    AuditLog &operator=(const AuditLog &) = delete;

    // What has been done. `kept` is called on the log's thread once the entry is on the disk, or is not.
    void record(AuditEntry entry, Kept kept = {});
    // What was tried in vain: written like the above, but in bounded number (flood_brake.h).
    void attempt(AuditEntry entry);

    // Who is told on the log's thread, after each commit, the number of the newest entry; nobody after
    // tellWritten({}) has returned.
    void tellWritten(std::function<void(qint64 last)> told);
    void setRetention(core::Seconds retention); // 0: for ever. Any thread
    void maintain();      // summaries that are due, entries past their time; worth calling every minute
    void waitUntilKept(); // all that was given so far

    core::Result<Verification> verify(); // reads all of it; may take seconds
    void cancelVerification() { m_ending = true; } // the server ends
    store::AuditRepository &rows() { return m_rows; }

private:
    struct Ends // of the chain
    {
        qint64 first = 1;  // the oldest entry there should be
        QByteArray before; // hash of the one before it
        qint64 last = 0;
        QByteArray hash;   // of the last
    };
    struct Pending
    {
        AuditEntry entry;
        Kept kept;
    };

    AuditLog(store::Database &database, const store::Sealer &sealer, const core::Clock &clock, const AuditOptions &options);
    core::Result<> load();
    void wake(std::unique_lock<std::mutex> &lock);
    void work();
    void tell();
    void resolveAccount(AuditEntry &entry);
    core::Result<> write(std::vector<Pending> &batch);
    core::Result<> removeOld();
    core::Result<> change(const Ends &ends, const std::function<core::Result<>()> &rows);
    core::Result<> saveEnds(const Ends &ends);

    store::Database &m_database;
    const store::Sealer &m_sealer;
    const core::Clock &m_clock;
    std::atomic<core::Seconds> m_retention;
    store::AuditRepository m_rows;
    store::SettingRepository m_settings;
    store::UserRepository m_users;

    std::mutex m_mutex; // guards what follows
    std::condition_variable m_idle;
    FloodBrake m_brake;
    std::vector<Pending> m_pending;
    Ends m_ends; // written by the log's thread alone
    bool m_working = false;
    bool m_removalDue = false;
    qint64 m_lost = 0; // entries that could not be written

    std::mutex m_telling;
    std::function<void(qint64)> m_told; // guarded by it
    std::shared_mutex m_removing; // held shared while the rows are verified
    std::atomic<qint64> m_removedMs{0};
    std::atomic<bool> m_ending{false};
    QThreadPool m_thread; // last: ends first
};

} // namespace server::audit
