// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_file.h"

#include "models/log_time.h"

#include <QFile>
#include <QFileInfo>

#include <cstring>

namespace models {
namespace {

constexpr size_t kBlock = 256 * 1024;        // read at once: stays in the processor's cache
constexpr size_t kChunksPerHandover = 16;    // 65,536 lines: the window's thread is not asked too often
constexpr qsizetype kExpectedChunk = 4096 * 96;

// Makes lines of bytes and chunks of lines. On the reader's thread.
class ChunkMaker
{
public:
    void line(QByteArrayView text)
    {
        if (m_chunk.chunk().isFull())
            turn();
        const QByteArrayView shown = text.endsWith('\r') ? text.chopped(1) : text;
        const LogTimeReader::Time time = m_times.read(shown);
        qsizetype rest = 0;
        if (time.ms >= 0) {
            m_timeMs = time.ms;
            rest = time.end;
        }
        // A line without a time goes on with the one before it, a stack trace for one; but a level
        // that it names is its own.
        const core::LogLevel level = core::detectLogLevel(shown.sliced(rest));
        m_chunk.append(text, LineFacts::make(m_timeMs, level, core::LogStream::Stdout, LogLineKind::Entry, 0), 0);
    }

    std::vector<LogChunk> takeFull()
    {
        if (m_chunk.chunk().isFull())
            turn();
        return std::exchange(m_full, {});
    }
    size_t fullCount() const { return m_full.size(); }
    std::vector<LogChunk> takeAll()
    {
        if (m_chunk.chunk().lineCount() > 0)
            turn();
        return std::exchange(m_full, {});
    }

private:
    void turn()
    {
        m_chunk.seal();
        m_full.push_back(m_chunk.chunk());
        const qsizetype bytes = m_chunk.chunk().textBytes();
        m_chunk = LogChunkBuilder(bytes + bytes / 64); // lines of a file are much alike
    }

    LogTimeReader m_times;
    qint64 m_timeMs = 0;
    LogChunkBuilder m_chunk{kExpectedChunk};
    std::vector<LogChunk> m_full;
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
                    maker.line({at, lineEnd - at});
                at = search = lineEnd + 1;
            }
            while (end - at >= LogChunk::kLongestLine) {
                maker.line({at, LogChunk::kLongestLine});
                at += LogChunk::kLongestLine;
            }
            held = size_t(end - at);
            std::memmove(block.data(), at, held);
            if (maker.fullCount() >= kChunksPerHandover)
                handOver(maker.takeFull(), progress);
        }
        if (m_stop)
            return;
        if (held > 0 && !skipping)
            maker.line({block.data(), qsizetype(held)});
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
