// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/transfer_parts.h"
#include "client/transfers.h"

#include <QCryptographicHash>
#include <QNetworkReply>
#include <QPointer>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTimer>

namespace client {
namespace {

using core::Error;
using core::Result;

constexpr qint64 kPiece = 512 * 1024;
constexpr qint64 kAhead = 2 * kPiece; // held of what came and is not written yet

QByteArray pathOf(const core::BackupId &id)
{
    return QByteArrayLiteral("/backups/") + pathSegment(id.toString()) + "/download";
}

// The file beside the one that is wanted, and the digest of what is in it. Used by one thread at a time.
class PartFile
{
public:
    explicit PartFile(const QString &file)
        : m_file(file)
    {
        m_file.setDirectWriteFallback(false);
    }

    Result<> write(const QByteArray &piece)
    {
        if (!m_file.isOpen()) {
            if (!m_file.open(QIODevice::WriteOnly))
                return diskError(QStringLiteral("The file cannot be written"), m_file.errorString());
            // It may hold accounts.
            m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        }
        if (m_file.write(piece) != piece.size() || !m_file.flush())
            return diskError(QStringLiteral("The file cannot be written"), m_file.errorString());
        m_hash.addData(piece);
        return core::success();
    }

    // `digest`: SHA-256 in hex; empty when the server did not say.
    Result<> commit(const QByteArray &digest)
    {
        if (const Result<> opened = write({}); !opened)
            return opened;
        if (!digest.isEmpty() && m_hash.result().toHex() != digest) {
            Error error = Error::internal(QStringLiteral("digest differs"));
            error.message = QStringLiteral("The archive was damaged on the way");
            return error;
        }
        if (!m_file.commit())
            return diskError(QStringLiteral("The file cannot be written"), m_file.errorString());
        return core::success();
    }

private:
    QSaveFile m_file; // gone with this unless committed
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

// Where a part begins and how much there is: "bytes 100-199/200".
struct PlaceInWhole
{
    qint64 first = 0;
    qint64 total = 0;
};

std::optional<PlaceInWhole> contentRange(const QNetworkReply &reply)
{
    static const QRegularExpression form(QStringLiteral("^bytes (\\d+)-\\d+/(\\d+)$"));
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(reply.rawHeader("Content-Range")));
    if (!match.hasMatch())
        return std::nullopt;
    return PlaceInWhole{match.captured(1).toLongLong(), match.captured(2).toLongLong()};
}

class Download final : public Transfer
{
public:
    Download(HttpClient &http, Session &session, const core::BackupId &id, const QString &file)
        : m_http(&http)
        , m_session(&session)
        , m_file(file)
    {
        m_request.path = pathOf(id);
        m_again.setSingleShot(true);
        connect(&m_again, &QTimer::timeout, this, &Download::ask);
        m_again.start(0); // nobody is answered inside the call
    }

    ~Download() override { dropReply(); }

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
        // As it is: what a proxy packs cannot be asked for in part.
        m_request.headers = {{"Accept", "*/*"}, {"Accept-Encoding", "identity"}};
        if (m_done > 0) {
            m_request.headers.append({"Range", "bytes=" + QByteArray::number(m_done) + '-'});
            m_request.headers.append({"If-Range", m_tag});
        }
        m_headRead = m_isBody = false;
        m_reply = m_http->open(m_request, token);
        m_reply->setReadBufferSize(kAhead);
        connect(m_reply, &QNetworkReply::readyRead, this, &Download::take);
        connect(m_reply, &QNetworkReply::finished, this, &Download::take, Qt::QueuedConnection);
    }

    // What the head says: from the beginning, or on from where it broke off.
    void readHead()
    {
        m_headRead = true;
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const auto place = contentRange(*m_reply);
        m_isBody = status == 200 || (status == 206 && place && place->first == m_done);
        if (!m_isBody)
            return;
        if (status == 200) {
            m_part = std::make_shared<PartFile>(m_file);
            m_done = 0;
            m_total = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        } else {
            m_total = place->total;
        }
        m_tag = m_reply->rawHeader("ETag");
    }

    void take()
    {
        if (m_over || m_writing || !m_reply)
            return;
        const bool isOver = m_reply->isFinished();
        if (!m_headRead && m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
            readHead();
        if (m_isBody && m_reply->bytesAvailable() > 0)
            write(m_reply->read(kPiece));
        else if (isOver)
            replyEnded();
    }

    void write(const QByteArray &piece)
    {
        m_writing = true;
        onDisk(
            this, [part = m_part, piece] { return part->write(piece); },
            [this, size = piece.size()](const Result<> &written) {
                m_writing = false;
                if (m_over)
                    return;
                if (!written) {
                    end(written.error());
                    return;
                }
                m_done += size;
                m_patience.gotOn();
                const QPointer self(this);
                emit progressed(m_done, m_total);
                if (self && !m_over) // a listener may have called it off, or deleted it
                    take();
            });
    }

    void replyEnded()
    {
        std::optional<Error> failure = HttpClient::failureOf(*m_reply);
        const bool whole = m_isBody && m_part && m_done == m_total;
        dropReply();
        if (!failure && whole) {
            commit();
        } else if (failure && failure->code == core::ErrorCode::Unauthorized && !m_renewed) {
            m_renewed = true;
            m_session->renew(m_token, [self = QPointer(this)](const Result<QByteArray> &token) {
                if (!self || self->m_over)
                    return;
                token ? self->open(*token) : self->tryAgain(token.error());
            });
        } else {
            if (!failure) { // less than was announced, or another part than was asked for
                failure.emplace();
                failure->code = core::ErrorCode::Unavailable;
                failure->message = QStringLiteral("The connection was closed");
            }
            tryAgain(*failure);
        }
    }

    void commit()
    {
        m_writing = true;
        const QByteArray tag = m_tag.startsWith('"') ? m_tag.mid(1).chopped(1) : QByteArray();
        const QByteArray digest = tag.size() == 64 ? tag : QByteArray();
        onDisk(
            this, [part = m_part, digest] { return part->commit(digest); },
            [this](const Result<> &committed) {
                if (!m_over)
                    end(committed ? Result<std::optional<core::BackupJob>>(std::nullopt) : committed.error());
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

    void end(const Result<std::optional<core::BackupJob>> &result)
    {
        m_over = true;
        m_again.stop();
        dropReply();
        m_part.reset();
        emit finished(result);
    }

    const QPointer<HttpClient> m_http;
    const QPointer<Session> m_session;
    const QString m_file;
    HttpRequest m_request;
    QByteArray m_token;
    QByteArray m_tag; // of what is being fetched: the rest must be of the same
    QPointer<QNetworkReply> m_reply; // null also when its client is gone
    std::shared_ptr<PartFile> m_part; // shared with the write that is under way
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

} // namespace

std::unique_ptr<Transfer> makeDownload(HttpClient &http, Session &session, const core::BackupId &id, const QString &file)
{
    if (!session.isTelling())
        return std::make_unique<Download>(http, session, id, file);
    HttpRequest wire{QByteArrayLiteral("GET"), pathOf(id), {}, {}, {}};
    wire.told.answerTo = file;
    session.send(wire, {});
    return nullptr;
}

} // namespace client
