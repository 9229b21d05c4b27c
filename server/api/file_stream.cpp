// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/file_stream.h"

#include <QThreadPool>

#include <algorithm>
#include <mutex>

namespace server::api {
namespace {

constexpr qint64 kBlock = 256 * 1024;

} // namespace

struct FileStream::State
{
    QThreadPool &workers;
    const std::shared_ptr<QIODevice> file; // used by one worker at a time, without the lock
    const qint64 first;
    std::mutex mutex; // guards what follows
    FileStream *stream = nullptr; // null: nobody wants it any more
    qint64 left = 0;              // to be read from the file
    QByteArray ready;
    bool started = false;
    bool reading = false;
};

FileStream::FileStream(std::shared_ptr<QIODevice> file, qint64 first, qint64 size, QThreadPool &workers)
    : m_size(size), m_state(new State{workers, std::move(file), first, {}, this, size, {}, false, false})
{
}

FileStream::~FileStream()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->stream = nullptr;
}

// With the lock held.
void FileStream::readAhead(const std::shared_ptr<State> &state)
{
    if (state->reading || state->left == 0 || state->ready.size() >= kBlock)
        return;
    state->reading = true;
    const bool mustSeek = !std::exchange(state->started, true);
    const qint64 wanted = std::min(kBlock, state->left);
    state->workers.start([state, mustSeek, wanted] {
        const QByteArray block = mustSeek && !state->file->seek(state->first) ? QByteArray() : state->file->read(wanted);
        const std::lock_guard lock(state->mutex);
        state->reading = false;
        state->left = block.isEmpty() ? 0 : state->left - block.size();
        state->ready.append(block);
        if (!state->stream)
            return;
        readAhead(state);
        emit state->stream->readyRead(); // taken on the listener's thread
    });
}

QByteArray FileStream::read(qint64 maxBytes)
{
    const std::lock_guard lock(m_state->mutex);
    QByteArray out = m_state->ready.left(maxBytes);
    m_state->ready.remove(0, out.size());
    readAhead(m_state);
    return out;
}

bool FileStream::atEnd() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->left == 0 && !m_state->reading && m_state->ready.isEmpty();
}

} // namespace server::api
