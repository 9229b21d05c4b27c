// SPDX-License-Identifier: GPL-3.0-or-later
// PasswordHasher: argon2id (RFC 9106) on a queue of its own, because one hash takes a third of a
// second and 64 MiB. Any thread; the destructor waits for what is running. Passwords are wiped after use.
#pragma once

#include "core/result.h"
#include "server/auth/work_queue.h"

namespace server::auth {

struct PasswordCost
{
    quint32 memoryKib = 64 * 1024;
    quint32 passes = 3;
    quint32 lanes = 1;
};

class PasswordHasher
{
public:
    static constexpr int kMaxPasswordBytes = 1024;
    static constexpr int kMaxWaiting = 64; // beyond this the queue answers Unavailable

    explicit PasswordHasher(PasswordCost cost = {}, int threads = 2);

    core::Future<QString> hashAsync(const QString &password); // a PHC string
    // With an empty hash (unknown user) it works as long as with one and answers false.
    core::Future<bool> verifyAsync(const QString &password, const QString &hash);

    // The same on the calling thread.
    core::Result<QString> hash(const QString &password) const;
    core::Result<bool> verify(const QString &password, const QString &hash) const;

    // Whether a stored hash was made with other costs than today's.
    bool needsRehash(const QString &hash) const;

    // For work that goes with a hash, so that a whole sign-in is one job.
    WorkQueue &queue() { return m_queue; }

private:
    PasswordCost m_cost;
    QByteArray m_decoy; // well-formed, belongs to no password
    WorkQueue m_queue;  // last: its end waits for jobs that use the rest
};

} // namespace server::auth
