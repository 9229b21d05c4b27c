// SPDX-License-Identifier: GPL-3.0-or-later
// FileStream: a body out of an open file. Read on the listener's thread, which must not wait for a
// disk: workers read a block ahead, and no more, so that a slow peer costs no memory. A file that
// cannot be read ends the stream early, which the peer sees as a connection that broke off.
#pragma once

#include "server/http/message.h"

#include <QIODevice>

class QThreadPool;

namespace server::api {

class FileStream final : public http::BodyStream
{
    Q_OBJECT
public:
    // `size` bytes from `first` on; nobody else reads the file.
    FileStream(std::shared_ptr<QIODevice> file, qint64 first, qint64 size, QThreadPool &workers);
    ~FileStream() override;

    QByteArray read(qint64 maxBytes) override;
    bool atEnd() const override;
    qint64 size() const override { return m_size; }

private:
    struct State;
    static void readAhead(const std::shared_ptr<State> &state);

    const qint64 m_size;
    const std::shared_ptr<State> m_state; // outlives the stream while a worker reads
};

} // namespace server::api
