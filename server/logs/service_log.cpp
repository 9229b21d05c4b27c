// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/logs/service_log.h"

#include "server/logs/segment_reader.h"

#include <QDir>

namespace server::logs {
namespace {

// Lines of several replicas meet here and may be stamped a moment apart: those are set to the time
// of their predecessor. A larger step is a clock that was set back, and begins a new file, at most
// once a minute, because times in a file must not go back.
constexpr qint64 kClockStepMs = 5'000;
constexpr qint64 kClockStepPauseMs = 60'000;
constexpr qint64 kIdleCloseMs = 60'000;
constexpr qsizetype kKeepBuffer = 1024 * 1024;

} // namespace

ServiceLog::ServiceLog(QString folder, const LogStoreOptions &options, const LogRetention &retention, const core::Clock &clock)
    : m_folder(std::move(folder)), m_options(options), m_retention(retention), m_clock(clock)
{
    open();
}

QString ServiceLog::pathOf(quint32 number) const
{
    return m_folder + u'/' + QStringLiteral("%1.log").arg(number, 8, 10, QLatin1Char('0'));
}

void ServiceLog::open()
{
    const QStringList names = QDir(m_folder).entryList({QStringLiteral("*.log")}, QDir::Files, QDir::Name);
    std::vector<quint32> numbers;
    for (const QString &name : names) {
        bool ok = false;
        const quint32 number = QStringView(name).chopped(4).toUInt(&ok);
        if (ok && number > 0)
            numbers.push_back(number);
    }
    std::sort(numbers.begin(), numbers.end());
    for (const quint32 number : numbers)
        m_segments.push_back(inspect(number, number == numbers.back()));
    if (!numbers.empty())
        m_lastNumber = numbers.back();
    publish();
}

// A writer that died in the middle of a line left half of it. What is a line of ours is kept and
// ended, the rest cut off. Answers how many bytes are whole lines.
qint64 ServiceLog::mend(const QString &path, qint64 bytes, bool mayWrite)
{
    QFile file(path);
    char last = 0;
    if (bytes == 0 || !file.open(QIODevice::ReadOnly))
        return 0;
    if (file.seek(bytes - 1) && file.getChar(&last) && last == '\n')
        return bytes;
    qint64 start = 0; // of the half line
    for (qint64 step = 64 * 1024, from = bytes; start == 0 && from > 0; step *= 2) {
        from = std::max<qint64>(0, bytes - step);
        file.seek(from);
        const qsizetype end = file.read(bytes - from).lastIndexOf('\n');
        start = end >= 0 ? from + end + 1 : 0;
    }
    file.seek(start);
    const QByteArray half = file.read(bytes - start);
    file.close();
    if (!mayWrite || !file.open(QIODevice::ReadWrite))
        return start;
    if (parseHead(half) && !half.contains('\0') && file.seek(bytes) && file.putChar('\n') && file.flush())
        return bytes + 1;
    file.resize(start);
    return start;
}

LogSegment ServiceLog::inspect(quint32 number, bool isLast)
{
    const QString path = pathOf(number);
    LogSegment segment{number, mend(path, QFileInfo(path).size(), isLast), 0, 0};
    SegmentReader reader(path, segment.bytes);
    segment.firstMs = reader.firstTime().value_or(0);
    segment.lastMs = reader.lastTime().value_or(segment.firstMs);
    return segment;
}

void ServiceLog::publish()
{
    const std::lock_guard lock(m_publishing);
    m_published.segments = m_segments;
    m_published.end = m_segments.empty() ? LogCursor{m_lastNumber, 0}
                                         : LogCursor{m_segments.back().number, m_segments.back().bytes};
}

LogSnapshot ServiceLog::snapshot() const
{
    const std::lock_guard lock(m_publishing);
    return m_published;
}

quint64 ServiceLog::lostLines() const
{
    const std::lock_guard lock(m_publishing);
    return m_lost;
}

void ServiceLog::noteLoss(qsizetype lines)
{
    m_unreported += quint64(lines);
    const std::lock_guard lock(m_publishing);
    m_lost += quint64(lines);
}

bool ServiceLog::beginSegment()
{
    m_file.close();
    if (!QDir().mkpath(m_folder)) {
        m_failure = QStringLiteral("Cannot make the log folder");
        return false;
    }
    m_file.setFileName(pathOf(m_lastNumber + 1));
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
        m_failure = m_file.errorString();
        if (m_file.exists())
            ++m_lastNumber; // never write into what somebody else put there
        return false;
    }
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    m_segments.push_back({++m_lastNumber, 0, 0, 0});
    m_openedAt = m_clock.monotonicMs();
    m_mustRotate = false;
    return true;
}

bool ServiceLog::write(const QVector<core::LogEntry> &entries, const core::LogEntry *notice)
{
    const bool anySegment = !m_segments.empty();
    const qint64 wanted = notice ? notice->timeMs : entries.first().timeMs;
    qint64 last = anySegment ? m_segments.back().lastMs : 0;
    const bool clockWentBack = anySegment && wanted < last - kClockStepMs
        && (m_openedAt == std::numeric_limits<qint64>::min()
            || m_clock.monotonicMs() - m_openedAt >= kClockStepPauseMs);
    if (clockWentBack)
        last = 0;

    m_buffer.resize(0);
    qint64 first = -1;
    const auto put = [&](const core::LogEntry &entry) {
        last = std::max(last, std::max<qint64>(0, entry.timeMs));
        if (first < 0)
            first = last;
        formatEntry(m_buffer, entry, last);
    };
    if (notice)
        put(*notice);
    for (const core::LogEntry &entry : entries)
        put(entry);

    const bool full = anySegment && m_segments.back().bytes > 0
        && m_segments.back().bytes + m_buffer.size() > m_options.segmentBytes;
    if (!anySegment || full || clockWentBack || m_mustRotate) {
        if (!beginSegment())
            return false;
        dropOld();
    } else if (!m_file.isOpen()) {
        m_file.setFileName(pathOf(m_segments.back().number));
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::ExistingOnly | QIODevice::Unbuffered)) {
            m_failure = m_file.errorString();
            m_mustRotate = true; // somebody deleted it: go on in a new one
            return false;
        }
    }

    LogSegment &segment = m_segments.back();
    qint64 written = 0;
    while (written < m_buffer.size()) { // once, unless the disk fills up
        const qint64 n = m_file.write(m_buffer.constData() + written, m_buffer.size() - written);
        if (n <= 0) {
            m_failure = m_file.errorString();
            m_mustRotate = !m_file.resize(segment.bytes) || !m_file.seek(segment.bytes);
            return false;
        }
        written += n;
    }
    if (segment.bytes == 0)
        segment.firstMs = first;
    segment.lastMs = last;
    segment.bytes += m_buffer.size();
    m_wroteAt = m_clock.monotonicMs();
    if (m_buffer.capacity() > kKeepBuffer)
        m_buffer = {};
    return true;
}

void ServiceLog::append(const QVector<core::LogEntry> &entries, const Notify &notify)
{
    const std::lock_guard lock(m_writing);
    if (entries.isEmpty() && m_unreported == 0)
        return;
    std::optional<core::LogEntry> notice;
    if (m_unreported > 0) {
        notice = core::LogEntry{m_clock.nowMs(), core::LogLevel::Warn, core::LogStream::System, 0,
                                QByteArray::number(m_unreported) + (m_unreported == 1 ? " line" : " lines")
                                    + " lost: " + m_failure.toUtf8()};
        if (!entries.isEmpty())
            notice->timeMs = std::min(notice->timeMs, entries.first().timeMs);
    }
    const bool written = write(entries, notice ? &*notice : nullptr);
    if (written)
        m_unreported = 0;
    else
        noteLoss(entries.size());
    publish();
    if (!notify)
        return;
    // Lines that could not be kept are still shown to whoever watches.
    const LogCursor end = snapshot().end;
    if (notice && written)
        notify({*notice}, end);
    if (!entries.isEmpty())
        notify(entries, end);
}

void ServiceLog::dropOld()
{
    qint64 total = 0;
    for (const LogSegment &segment : m_segments)
        total += segment.bytes;
    const qint64 oldest = m_clock.nowMs() - m_retention.maxAgeMs;
    size_t drop = 0;
    while (drop < m_segments.size()) {
        const LogSegment &segment = m_segments[drop];
        const bool newest = drop + 1 == m_segments.size();
        // Room is kept for what the newest is going to hold.
        const bool tooMuch = !newest && total > m_retention.serviceBytes - m_options.segmentBytes;
        const bool tooOld = segment.bytes > 0 && segment.lastMs < oldest;
        if (!tooMuch && !tooOld)
            break;
        if (newest)
            m_file.close();
        QFile::remove(pathOf(segment.number));
        total -= segment.bytes;
        ++drop;
    }
    m_segments.erase(m_segments.begin(), m_segments.begin() + qsizetype(drop));
}

void ServiceLog::maintain(const Notify &notify)
{
    bool reportLoss = false;
    {
        const std::lock_guard lock(m_writing);
        dropOld();
        publish();
        if (m_file.isOpen() && m_clock.monotonicMs() - m_wroteAt >= kIdleCloseMs)
            m_file.close();
        reportLoss = m_unreported > 0;
    }
    if (reportLoss)
        append({}, notify);
}

core::Result<> ServiceLog::remove()
{
    const std::lock_guard lock(m_writing);
    m_file.close();
    m_segments.clear();
    m_unreported = 0;
    publish();
    // Numbers go on from the last: an old cursor can never fall into the text of a successor.
    if (QDir(m_folder).exists() && !QDir(m_folder).removeRecursively())
        return core::Error::internal(QStringLiteral("cannot delete the log folder ") + m_folder);
    return core::success();
}

core::Result<> ServiceLog::replace(const std::function<core::Result<>()> &swap)
{
    const std::lock_guard lock(m_writing);
    m_file.close();
    m_segments.clear();
    const core::Result<> swapped = swap();
    // Numbers never go back, as after a removal; a file is never written into that somebody else made.
    const quint32 last = m_lastNumber;
    open();
    m_lastNumber = std::max(m_lastNumber, last);
    m_mustRotate = true;
    return swapped;
}

} // namespace server::logs
