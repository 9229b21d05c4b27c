// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backups/job_run.h"

namespace server::backups {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kTellEveryMs = 250;
constexpr qint64 kRateAfterMs = 500; // before that a rate is a guess

} // namespace

JobRun::JobRun(core::BackupJob job, BackupBook &book, core::Clock &clock) : m_job(std::move(job)), m_book(book), m_clock(clock) { }

void JobRun::begin(const QString &step, qint64 bytesTotal, qint64 filesTotal)
{
    m_job.progress = {};
    m_job.progress.step = m_verb = step;
    m_job.progress.bytesTotal = bytesTotal;
    m_job.progress.filesTotal = filesTotal;
    m_beganMs = m_clock.monotonicMs();
    tell(true);
}

void JobRun::say(const QString &step)
{
    m_job.progress.step = step;
    tell(true);
}

// Whose files it is at, not which: names of files are nobody's business but their owner's.
void JobRun::step(const QByteArray &path)
{
    if (!path.startsWith("services/"))
        return;
    const qsizetype from = qsizetype(qstrlen("services/"));
    m_job.progress.step = m_verb + u' ' + QString::fromUtf8(path.mid(from, path.indexOf('/', from) - from));
}

void JobRun::advanced(qint64 bytes, qint64 files)
{
    core::BackupProgress &progress = m_job.progress;
    progress.bytesDone += bytes;
    progress.filesDone += files;
    // More than was measured: files grew meanwhile.
    if (progress.bytesTotal > 0)
        progress.bytesTotal = std::max(progress.bytesTotal, progress.bytesDone);
    if (progress.filesTotal > 0)
        progress.filesTotal = std::max(progress.filesTotal, progress.filesDone);
    tell(false);
}

void JobRun::tell(bool now)
{
    const qint64 nowMs = m_clock.monotonicMs();
    if (!now && nowMs - m_toldMs < kTellEveryMs)
        return;
    m_toldMs = nowMs;
    core::BackupProgress &progress = m_job.progress;
    const qint64 spent = nowMs - m_beganMs;
    progress.bytesPerSec = spent >= kRateAfterMs ? double(progress.bytesDone) * 1000.0 / double(spent) : 0;
    progress.remainingMs = progress.bytesPerSec > 0 && progress.bytesTotal > 0
        ? qint64(double(progress.bytesTotal - progress.bytesDone) * 1000.0 / progress.bytesPerSec)
        : -1;
    m_book.tellProgress(m_job.id, progress);
}

core::Error calledOff()
{
    return core::Error::conflict(u"Called off"_s);
}

} // namespace server::backups
