// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/admin_json.h"
#include "client/transfer_parts.h"
#include "client/transfers.h"

#include <QNetworkReply>
#include <QPointer>
#include <QSaveFile>
#include <QTimer>

namespace client {
namespace {

using core::Error;
using core::Result;
using Outcome = Result<std::optional<core::BackupJob>>;

constexpr qint64 kPiece = 256 * 1024;
constexpr qint64 kAhead = 4 * kPiece; // held of what came and is not written yet

HttpRequest requestFor(const AuditFilter &filter)
{
    return {QByteArrayLiteral("GET"), QByteArrayLiteral("/audit/export"), queryOf(filter), {}, {}};
}

// The file beside the one that is wanted, written line by line. Used by one thread at a time.
class LineFile
{
public:
    LineFile(const QString &file, AuditFormat format)
        : m_file(file)
        , m_format(format)
    {
        m_file.setDirectWriteFallback(false);
    }

    Result<> write(const QByteArray &piece)
    {
        if (const Result<> opened = open(); !opened)
            return opened;
        if (m_format == AuditFormat::JsonLines)
            return put(piece);
        m_rest += piece;
        QByteArray table;
        qsizetype from = 0;
        for (qsizetype end; (end = m_rest.indexOf('\n', from)) >= 0; from = end + 1)
            table += auditCsvLine(m_rest.mid(from, end - from));
        m_rest.remove(0, from);
        return put(table);
    }

    Result<> commit()
    {
        if (const Result<> opened = open(); !opened)
            return opened;
        if (!m_file.commit())
            return diskError(QStringLiteral("The file cannot be written"), m_file.errorString());
        return core::success();
    }

private:
    Result<> open()
    {
        if (m_file.isOpen())
            return core::success();
        if (!m_file.open(QIODevice::WriteOnly))
            return diskError(QStringLiteral("The file cannot be written"), m_file.errorString());
        // It tells who did what.
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return m_format == AuditFormat::Csv ? put(auditCsvHead()) : core::success();
    }

    Result<> put(const QByteArray &bytes)
    {
        if (m_file.write(bytes) != bytes.size())
            return diskError(QStringLiteral("The file cannot be written"), m_file.errorString());
        return core::success();
    }

    QSaveFile m_file; // gone with this unless committed
    const AuditFormat m_format;
    QByteArray m_rest; // the beginning of a line
};

// A log that broke off begins anew: the server cannot send a part of it.
class AuditExport final : public Transfer
{
public:
    AuditExport(HttpClient &http, Session &session, const AuditFilter &filter, AuditFormat format, const QString &file)
        : m_http(&http)
        , m_session(&session)
        , m_format(format)
        , m_file(file)
    {
        m_request = requestFor(filter);
        m_request.headers = {{"Accept", "*/*"}};
        m_again.setSingleShot(true);
        connect(&m_again, &QTimer::timeout, this, &AuditExport::ask);
        m_again.start(0); // nobody is answered inside the call
    }

    ~AuditExport() override { dropReply(); }

    void cancel() override
    {
        if (!m_over)
            end(calledOff());
    }

private:
    void ask()
    {
        if (!m_session || !m_http)
            return;
        m_session->token([self = QPointer(this)](const Result<QByteArray> &token) {
            if (!self || self->m_over)
                return;
            token ? self->open(*token) : self->tryAgain(token.error());
        });
    }

    void open(const QByteArray &token)
    {
        m_token = token;
        m_lines = std::make_shared<LineFile>(m_file, m_format);
        m_done = 0;
        m_reply = m_http->open(m_request, token);
        m_reply->setReadBufferSize(kAhead);
        connect(m_reply, &QNetworkReply::readyRead, this, &AuditExport::take);
        connect(m_reply, &QNetworkReply::finished, this, &AuditExport::take, Qt::QueuedConnection);
    }

    void take()
    {
        if (m_over || m_writing || !m_reply)
            return;
        const bool isOver = m_reply->isFinished();
        const bool isLog = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200;
        if (isLog && m_reply->bytesAvailable() > 0)
            write(m_reply->read(kPiece));
        else if (isOver)
            replyEnded();
    }

    void write(const QByteArray &piece)
    {
        m_writing = true;
        onDisk(
            this, [lines = m_lines, piece] { return lines->write(piece); },
            [this, size = piece.size()](const Result<> &written) {
                m_writing = false;
                if (m_over)
                    return;
                if (!written) {
                    end(written.error());
                    return;
                }
                m_done += size;
                const QPointer self(this);
                emit progressed(m_done, 0);
                if (self && !m_over) // a listener may have called it off, or deleted it
                    take();
            });
    }

    void replyEnded()
    {
        const std::optional<Error> failure = HttpClient::failureOf(*m_reply);
        dropReply();
        if (!failure) {
            commit();
        } else if (failure->code == core::ErrorCode::Unauthorized && !m_renewed) {
            m_renewed = true;
            m_session->renew(m_token, [self = QPointer(this)](const Result<QByteArray> &token) {
                if (!self || self->m_over)
                    return;
                token ? self->open(*token) : self->tryAgain(token.error());
            });
        } else {
            tryAgain(*failure);
        }
    }

    void commit()
    {
        m_writing = true;
        onDisk(
            this, [lines = m_lines] { return lines->commit(); },
            [this](const Result<> &committed) {
                if (!m_over)
                    end(committed ? Outcome(std::nullopt) : Outcome(committed.error()));
            });
    }

    void tryAgain(const Error &error)
    {
        dropReply();
        if (const auto pause = m_patience.afterFailure(error)) {
            m_renewed = false;
            m_again.start(*pause);
        } else {
            end(error);
        }
    }

    void dropReply()
    {
        if (!m_reply)
            return;
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater(); // may be what called us
        m_reply.clear();
    }

    void end(const Outcome &outcome)
    {
        m_over = true;
        m_again.stop();
        dropReply();
        m_lines.reset();
        emit finished(outcome);
    }

    const QPointer<HttpClient> m_http;
    const QPointer<Session> m_session;
    const AuditFormat m_format;
    const QString m_file;
    HttpRequest m_request;
    QByteArray m_token;
    QPointer<QNetworkReply> m_reply; // null also when its client is gone
    std::shared_ptr<LineFile> m_lines; // shared with the write that is under way
    qint64 m_done = 0;
    bool m_writing = false;
    bool m_renewed = false;
    bool m_over = false;
    Patience m_patience;
    QTimer m_again;
};

} // namespace

std::unique_ptr<Transfer> makeAuditExport(HttpClient &http, Session &session, const AuditFilter &filter, AuditFormat format, const QString &file)
{
    if (!session.isTelling())
        return std::make_unique<AuditExport>(http, session, filter, format, file);
    HttpRequest wire = requestFor(filter); // of lines of JSON: a table is made of them here
    wire.told.answerTo = file;
    session.send(wire, {});
    return nullptr;
}

} // namespace client
