// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/fetch.h"

namespace client {

using core::Error;
using core::Result;

namespace {

constexpr qint64 kPiece = 512 * 1024;
constexpr qint64 kAhead = 2 * kPiece; // held of what came and is not written yet

Error closedEarly()
{
    Error error;
    error.code = core::ErrorCode::Unavailable;
    error.message = QStringLiteral("The connection was closed");
    return error;
}

} // namespace

Fetch::Fetch(HttpClient &http, Session &session, Broken broken)
    : m_http(&http)
    , m_session(&session)
    , m_broken(broken)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Fetch::ask);
    m_again.start(0); // nobody is answered inside the call
}

Fetch::~Fetch()
{
    dropReply();
}

void Fetch::cancel()
{
    if (!m_over)
        end(calledOff());
}

void Fetch::begin(std::shared_ptr<Target> target, qint64 total)
{
    m_target = std::move(target);
    m_done = 0;
    m_total = total;
}

void Fetch::ask()
{
    if (!m_session || !m_http)
        return;
    m_session->token([self = QPointer(this)](const Result<QByteArray> &token) {
        if (self)
            self->askAnew(token);
    });
}

void Fetch::askAnew(const Result<QByteArray> &token)
{
    if (!m_over)
        token ? open(*token) : tryAgain(token.error());
}

void Fetch::open(const QByteArray &token)
{
    m_token = token;
    m_headRead = m_isBody = false;
    m_reply = m_http->open(request(), token);
    m_reply->setReadBufferSize(kAhead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Fetch::take);
    connect(m_reply, &QNetworkReply::finished, this, &Fetch::take, Qt::QueuedConnection);
}

void Fetch::take()
{
    if (m_over || m_writing || !m_reply)
        return;
    const bool isOver = m_reply->isFinished();
    if (!m_headRead && m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid()) {
        m_headRead = true;
        m_isBody = accept(*m_reply);
    }
    if (m_isBody && m_reply->bytesAvailable() > 0)
        write(m_reply->read(kPiece));
    else if (isOver)
        replyEnded();
}

void Fetch::write(const QByteArray &piece)
{
    m_writing = true;
    onDisk(
        this, [target = m_target, piece] { return target->write(piece); },
        [this, size = piece.size()](const Result<> &written) {
            m_writing = false;
            if (m_over)
                return;
            if (!written) {
                end(written.error());
                return;
            }
            m_done += size;
            if (m_broken == Broken::GoesOn)
                m_patience.gotOn();
            const QPointer self(this);
            emit progressed(m_done, m_total);
            if (self && !m_over) // a listener may have called it off, or deleted it
                take();
        });
}

void Fetch::replyEnded()
{
    const std::optional<Error> failure = HttpClient::failureOf(*m_reply);
    // Less than was announced, or another part than was asked for, is a line that broke.
    const bool isWhole = m_isBody && m_target && (m_total == 0 || m_done == m_total);
    dropReply();
    if (failure && failure->code == core::ErrorCode::Unauthorized && !m_renewed) {
        m_renewed = true;
        m_session->renew(m_token, [self = QPointer(this)](const Result<QByteArray> &token) {
            if (self)
                self->askAnew(token);
        });
    } else if (failure || !isWhole) {
        tryAgain(failure ? *failure : closedEarly());
    } else {
        commit();
    }
}

void Fetch::commit()
{
    m_writing = true;
    onDisk(
        this, [target = m_target] { return target->commit(); },
        [this](const Result<> &committed) {
            if (!m_over)
                end(committed ? Result<std::optional<core::BackupJob>>(std::nullopt) : committed.error());
        });
}

void Fetch::tryAgain(const Error &error)
{
    dropReply();
    if (const auto pause = m_patience.afterFailure(error)) {
        m_renewed = false;
        m_again.start(*pause);
    } else {
        end(error);
    }
}

void Fetch::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater(); // may be what called us
    m_reply.clear();
}

void Fetch::end(const Result<std::optional<core::BackupJob>> &outcome)
{
    m_over = true;
    m_again.stop();
    dropReply();
    m_target.reset();
    emit finished(outcome);
}

} // namespace client
