// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/exec_job.h"

#include <QSocketNotifier>

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace server::runtime {

namespace {

constexpr size_t kPiece = 64 * 1024;
// A stranger may still hold the pipe and write; its buffer is all that is waited for.
constexpr int kMaxLastPieces = 32;
constexpr int kSignalBase = 128; // as shells report a death by signal

} // namespace

ExecJob::ExecJob(quint64 run, const ExecRequest &request, std::function<void(core::Result<ExecResult>)> done)
    : m_run(run)
    , m_cap(std::max<qint64>(0, request.outputCap))
    , m_timeLimit(request.timeLimit)
    , m_done(std::move(done))
{
    m_out.bytes = &m_result.stdOut;
    m_out.truncated = &m_result.stdOutTruncated;
    m_err.bytes = &m_result.stdErr;
    m_err.truncated = &m_result.stdErrTruncated;
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_result.timedOut = true;
        emit tooLate();
    });
}

ExecJob::~ExecJob() = default;

void ExecJob::collect(Descriptor standardOutput, Descriptor standardError)
{
    open(m_out, std::move(standardOutput));
    open(m_err, std::move(standardError));
    if (m_timeLimit.count() > 0)
        m_limit.start(m_timeLimit);
}

void ExecJob::open(Stream &stream, Descriptor end)
{
    setNonBlocking(end);
    stream.end = std::move(end);
    stream.notifier = std::make_unique<QSocketNotifier>(stream.end.get(), QSocketNotifier::Read);
    connect(stream.notifier.get(), &QSocketNotifier::activated, this, [this, &stream] { read(stream, Amount::OnePiece); });
}

void ExecJob::read(Stream &stream, Amount amount)
{
    char buffer[kPiece];
    for (int piece = 0; stream.end.isOpen() && piece < (amount == Amount::OnePiece ? 1 : kMaxLastPieces); ++piece) {
        const ssize_t got = ::read(stream.end.get(), buffer, sizeof buffer);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0 && errno == EAGAIN)
            return;
        if (got <= 0) {
            stream.notifier->setEnabled(false);
            stream.end.reset();
            return;
        }
        const qint64 room = m_cap - stream.bytes->size();
        stream.bytes->append(buffer, std::min<qint64>(got, room));
        *stream.truncated = *stream.truncated || got > room;
    }
}

void ExecJob::processesGone(int exitCode, int signal)
{
    m_limit.stop();
    read(m_out, Amount::Everything);
    read(m_err, Amount::Everything);
    m_out.notifier.reset();
    m_err.notifier.reset();
    m_result.exitCode = signal != 0 ? kSignalBase + signal : exitCode;
    if (const auto done = std::exchange(m_done, nullptr))
        done(std::move(m_result));
}

void ExecJob::fail(core::Error error)
{
    m_limit.stop();
    if (const auto done = std::exchange(m_done, nullptr))
        done(std::move(error));
}

} // namespace server::runtime
