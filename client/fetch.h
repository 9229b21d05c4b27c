// SPDX-License-Identifier: GPL-3.0-or-later
// Fetch: a file on its way from the server, whatever is in it: asked for with the session's token, taken no faster than the
// disk writes it, and asked for again after a lost line. What is asked for, and what of the answer belongs into the file,
// its heirs say. Thread of its session; the file is written on pool threads, by one at a time.
#pragma once

#include "client/session.h"
#include "client/transfer.h"
#include "client/transfer_parts.h"

#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace client {

class Fetch : public Transfer
{
public:
    // What is written beside the file that is wanted, and takes its place when all has come.
    class Target
    {
    public:
        virtual ~Target() = default;
        virtual core::Result<> write(const QByteArray &piece) = 0;
        virtual core::Result<> commit() = 0;
    };

    enum class Broken { GoesOn, BeginsAnew }; // what a lost line means for what has come

    Fetch(HttpClient &http, Session &session, Broken broken);
    ~Fetch() override;

    void cancel() override;

protected:
    virtual HttpRequest request() const = 0; // for what has not come yet
    // The head has come: whether the body belongs into the target, which begin() has made, now or for an earlier part.
    virtual bool accept(const QNetworkReply &reply) = 0;

    void begin(std::shared_ptr<Target> target, qint64 total = 0); // from the first byte on
    void setTotal(qint64 total) { m_total = total; }               // bytes; 0: not known
    qint64 done() const { return m_done; }                         // bytes that are written

private:
    void ask();
    void askAnew(const core::Result<QByteArray> &token);
    void open(const QByteArray &token);
    void take();
    void write(const QByteArray &piece);
    void replyEnded();
    void commit();
    void tryAgain(const core::Error &error);
    void dropReply();
    void end(const core::Result<std::optional<core::BackupJob>> &outcome);

    const QPointer<HttpClient> m_http;
    const QPointer<Session> m_session;
    const Broken m_broken;
    QByteArray m_token;
    QPointer<QNetworkReply> m_reply;  // null also when its client is gone
    std::shared_ptr<Target> m_target; // shared with the write that is under way
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_headRead = false;
    bool m_isBody = false; // what comes belongs into the file
    bool m_writing = false;
    bool m_renewed = false;
    bool m_over = false;
    Patience m_patience;
    QTimer m_again;
};

} // namespace client
