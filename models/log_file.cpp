// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_file.h"

#include "models/log_time.h"

#include <QFile>
#include <QFileInfo>
#include <QFuture>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <cstring>
#include <deque>
#include <memory>

namespace models {
namespace {

constexpr size_t kBlock = 256 * 1024;        // read at once: stays in the processor's cache
constexpr size_t kChunksPerHandover = 8;     // 32,768 lines: the window's thread is not asked too often
constexpr size_t kInFlight = 8;              // chunks that are being read, or wait for it

// What one thread cuts out of the file and another makes a chunk of.
struct RawChunk
{
    std::vector<char> text;       // lines, each with its line end
    std::vector<quint32> ends;    // where the line ends stand
    void clear()
    {
        text.clear();
        ends.clear();
    }
    bool isFull() const { return ends.size() >= size_t(LogChunk::kLines); }
    void add(const char *line, size_t bytes)
    {
        text.insert(text.end(), line, line + bytes);
        ends.push_back(quint32(text.size()));
        text.push_back('\n');
    }
};

// A chunk whose first lines may yet have to be told the time of the lines before them.
struct ReadChunk
{
    LogChunkBuilder lines;
    int untimed = 0;       // lines before the first one that tells a time
    qint64 lastTimeMs = 0; // when there is such a line
};

// Of lines as they stand in the file. A line without a time goes on with the one before it, a stack
// trace for one; but a level that it names is its own.
ReadChunk readLines(const RawChunk &raw)
{
    LogTimeReader times;
    ReadChunk made{LogChunkBuilder(qsizetype(raw.text.size()))};
    const int count = int(raw.ends.size());
    made.untimed = count;
    quint32 begin = 0;
    for (int i = 0; i < count; ++i) {
        const QByteArrayView text(raw.text.data() + begin, raw.ends[size_t(i)] - begin);
        const LogTimeReader::Time time = times.read(text);
        if (time.ms >= 0) {
            made.untimed = std::min(made.untimed, i);
            made.lastTimeMs = time.ms;
        }
        const core::LogLevel level = core::detectLogLevel(text.sliced(time.ms >= 0 ? time.end : 0));
        made.lines.append(text, LineFacts::make(made.lastTimeMs, level, core::LogStream::Stdout, LogLineKind::Entry, 0), 0);
        begin = raw.ends[size_t(i)] + 1;
    }
    made.lines.seal();
    return made;
}

// Cuts lines and has them read on the threads of a pool, as many as there are processors; gives the
// chunks out in order. Lives on the reader's thread.
class ChunkMaker
{
public:
    ~ChunkMaker() { m_pool.waitForDone(); }

    void line(const char *text, size_t bytes)
    {
        while (bytes >= size_t(LogChunk::kLongestLine)) {
            add(text, size_t(LogChunk::kLongestLine));
            text += LogChunk::kLongestLine;
            bytes -= size_t(LogChunk::kLongestLine);
        }
        add(text, bytes);
    }

    void piece(const char *text) { add(text, size_t(LogChunk::kLongestLine)); } // of a line not yet at its end

    // Waits until no more than so many are unfinished.
    std::vector<LogChunk> takeReady(size_t leave)
    {
        std::vector<LogChunk> chunks;
        while (m_pending.size() > leave) {
            ReadChunk read = m_pending.front().result.takeResult();
            m_spare.push_back(std::move(m_pending.front().raw));
            m_pending.pop_front();
            if (read.untimed > 0 && m_timeMs > 0)
                read.lines.setTimes(0, read.untimed, m_timeMs);
            if (read.untimed < read.lines.chunk().lineCount())
                m_timeMs = read.lastTimeMs;
            chunks.push_back(read.lines.chunk());
        }
        return chunks;
    }
    std::vector<LogChunk> takeAll()
    {
        if (m_raw && !m_raw->ends.empty())
            submit();
        return takeReady(0);
    }
    size_t pending() const { return m_pending.size(); }

private:
    struct Pending
    {
        std::unique_ptr<RawChunk> raw;
        QFuture<ReadChunk> result;
    };

    void add(const char *text, size_t bytes)
    {
        if (!m_raw)
            m_raw = takeSpare();
        m_raw->add(text, bytes);
        if (m_raw->isFull())
            submit();
    }

    std::unique_ptr<RawChunk> takeSpare()
    {
        if (m_spare.empty())
            return std::make_unique<RawChunk>();
        auto spare = std::move(m_spare.back());
        m_spare.pop_back();
        spare->clear();
        return spare;
    }

    void submit()
    {
        const RawChunk &raw = *m_raw;
        m_pending.push_back({std::move(m_raw), QtConcurrent::run(&m_pool, [&raw] { return readLines(raw); })});
    }

    QThreadPool m_pool;
    std::unique_ptr<RawChunk> m_raw;
    std::vector<std::unique_ptr<RawChunk>> m_spare; // used again while they are in the processor's cache
    std::deque<Pending> m_pending;
    qint64 m_timeMs = 0;
};

} // namespace

LogFile::LogFile(LogBuffer &buffer, QObject *parent)
    : QObject(parent)
    , m_buffer(buffer)
{
}

LogFile::~LogFile()
{
    stop();
}

void LogFile::cancel()
{
    stop();
    m_state = State::Idle;
}

void LogFile::stop()
{
    ++m_generation; // what is posted already is not wanted
    m_stop = true;
    if (m_reader.joinable())
        m_reader.join(); // it looks at m_stop once a block
    m_stop = false;
}

void LogFile::open(const QString &path, const core::ServiceId &name)
{
    stop();
    m_buffer.clear();
    m_name = name;
    m_state = State::Reading;
    const quint64 generation = m_generation;
    // For small lines the facts may be half as large as the text.
    m_buffer.setCapBytes(std::max(m_buffer.capBytes(), 2 * std::min(QFileInfo(path).size(), kMostBytes)));

    m_reader = std::thread([this, path, generation] {
        const auto finish = [&](const core::Result<> &result) {
            QMetaObject::invokeMethod(
                this,
                [this, generation, result] {
                    if (generation != m_generation)
                        return;
                    m_state = State::Idle;
                    emit finished(result);
                },
                Qt::QueuedConnection);
        };
        const auto handOver = [&](std::vector<LogChunk> chunks, LogFileProgress progress) {
            QMetaObject::invokeMethod(
                this, [this, generation, chunks = std::move(chunks), progress] { take(generation, chunks, progress); },
                Qt::QueuedConnection);
        };
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            finish(core::Error{core::ErrorCode::NotFound, tr("The file cannot be read: %1").arg(file.errorString()), {}, {}, {}});
            return;
        }
        const qint64 size = file.size();
        bool skipping = size > kMostBytes && file.seek(size - kMostBytes); // to the next line end
        ChunkMaker maker;
        std::vector<char> block(kBlock + size_t(LogChunk::kLongestLine));
        size_t held = 0; // bytes of an unfinished line at the front
        LogFileProgress progress{file.pos(), size};
        while (!m_stop) {
            const qint64 got = file.read(block.data() + held, qint64(kBlock));
            if (got < 0) {
                handOver(maker.takeAll(), progress);
                finish(core::Error{core::ErrorCode::Internal, tr("The file cannot be read: %1").arg(file.errorString()), {}, {}, {}});
                return;
            }
            if (got == 0)
                break;
            progress.bytesRead += got;
            const char *at = block.data();
            const char *search = at + held; // no line end in what was held
            const char *const end = search + got;
            while (const char *lineEnd = static_cast<const char *>(std::memchr(search, '\n', size_t(end - search)))) {
                if (skipping)
                    skipping = false;
                else
                    maker.line(at, size_t(lineEnd - at));
                at = search = lineEnd + 1;
            }
            while (end - at >= LogChunk::kLongestLine) {
                maker.piece(at);
                at += LogChunk::kLongestLine;
            }
            held = size_t(end - at);
            std::memmove(block.data(), at, held);
            if (maker.pending() >= kInFlight + kChunksPerHandover)
                handOver(maker.takeReady(kInFlight), progress);
        }
        if (m_stop)
            return;
        if (held > 0 && !skipping)
            maker.line(block.data(), held);
        handOver(maker.takeAll(), progress);
        finish(core::success());
    });
}

void LogFile::take(quint64 generation, const std::vector<LogChunk> &chunks, LogFileProgress progress)
{
    if (generation != m_generation)
        return;
    m_buffer.appendChunks(m_name, chunks);
    emit progressed(progress);
}

} // namespace models
