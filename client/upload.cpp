// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/transfer_parts.h"
#include "client/transfers.h"

#include "core/backup_json.h"

#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QTimer>

namespace client {
namespace {

using core::Error;
using core::Result;

constexpr qint64 kPiece = 512 * 1024;
const QByteArray kUploads = QByteArrayLiteral("/backups/uploads");

QJsonObject dataOf(const HttpAnswer &answer)
{
    return answer.json.value(QLatin1String("data")).toObject();
}

Result<qint64> sizeOf(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return diskError(QStringLiteral("The file cannot be read"), source.errorString());
    return source.size();
}

Result<QByteArray> pieceOf(const QString &file, qint64 offset, qint64 size)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly) || !source.seek(offset))
        return diskError(QStringLiteral("The file cannot be read"), source.errorString());
    QByteArray piece = source.read(size);
    if (piece.size() != size)
        return diskError(QStringLiteral("The file cannot be read"), QStringLiteral("it has become shorter"));
    return piece;
}

HttpRequest beginning(const QString &name, qint64 size)
{
    const QJsonObject body{{QStringLiteral("name"), name}, {QStringLiteral("size"), size}};
    return {QByteArrayLiteral("POST"), kUploads, {}, body, {}};
}

HttpRequest ending(const QByteArray &path, const QString &passphrase)
{
    QJsonObject body;
    if (!passphrase.isEmpty())
        body.insert(QStringLiteral("passphrase"), passphrase);
    return {QByteArrayLiteral("POST"), path + "/complete", {}, body, {}};
}

// The shell keeps the upload's id, and sends the file in pieces as this does.
void tellUpload(Session &session, const QString &file, const QString &name, const QString &passphrase)
{
    const qint64 size = QFileInfo(file).size();
    HttpRequest begin = beginning(name, size);
    begin.told.keepsIdAs = QByteArrayLiteral("MCP_UPLOAD");
    const QByteArray path = kUploads + "/{MCP_UPLOAD}";
    HttpRequest pieces{QByteArrayLiteral("PUT"), path, {}, {}, {}};
    pieces.told.bodyFrom = file;
    pieces.told.bodyBytes = size;
    pieces.told.pieceBytes = kPiece;
    for (const HttpRequest &one : {begin, pieces, ending(path, passphrase)})
        session.send(one, {});
}

class Upload final : public Transfer
{
public:
    Upload(Session &session, const QString &file, const QString &name, const QString &passphrase)
        : m_session(&session)
        , m_file(file)
        , m_name(name)
        , m_passphrase(passphrase)
    {
        m_again.setSingleShot(true);
        connect(&m_again, &QTimer::timeout, this, [this] { std::exchange(m_step, {})(); });
        later(core::Millis(0), [this] { measure(); });
    }

    // Deleted on the way: what the server has of it is of no use to anybody.
    ~Upload() override
    {
        if (!m_over)
            callOff();
    }

    void cancel() override
    {
        if (!m_over)
            end(calledOff());
    }

private:
    using Good = std::function<void(const HttpAnswer &)>;

    void measure()
    {
        onDisk(
            this, [file = m_file] { return sizeOf(file); },
            [this](const Result<qint64> &size) {
                if (m_over)
                    return;
                if (!size) {
                    end(size.error());
                    return;
                }
                m_total = *size;
                begin();
            });
    }

    void begin()
    {
        send(beginning(m_name, m_total),
             [this](const HttpAnswer &answer) {
                 const QJsonObject data = dataOf(answer);
                 m_path = kUploads + '/' + pathSegment(data.value(QLatin1String("id")).toString());
                 m_piece = std::clamp<qint64>(data.value(QLatin1String("partBytes")).toInteger(kPiece), 1, kPiece);
                 next();
             },
             [this] { begin(); });
    }

    void next()
    {
        const QPointer self(this);
        emit progressed(m_done, m_total);
        if (!self || m_over) // a listener may have called it off, or deleted it
            return;
        if (m_done >= m_total) {
            complete();
            return;
        }
        onDisk(
            this,
            [file = m_file, offset = m_done, size = std::min(m_piece, m_total - m_done)] { return pieceOf(file, offset, size); },
            [this](const Result<QByteArray> &piece) {
                if (m_over)
                    return;
                piece ? sendPiece(*piece) : end(piece.error());
            });
    }

    void sendPiece(const QByteArray &piece)
    {
        HttpRequest wire{QByteArrayLiteral("PUT"), m_path, {{QByteArrayLiteral("offset"), QString::number(m_done)}}, {}, {}};
        wire.bytes = piece;
        send(wire,
             [this](const HttpAnswer &answer) {
                 m_done = dataOf(answer).value(QLatin1String("offset")).toInteger();
                 m_patience.gotOn();
                 next();
             },
             [this] { next(); });
    }

    void complete()
    {
        send(ending(m_path, m_passphrase),
             [this](const HttpAnswer &answer) { end(std::optional(core::backupJobFromJson(dataOf(answer)))); },
             [this] { complete(); });
    }

    void send(const HttpRequest &request, Good good, std::function<void()> again)
    {
        if (!m_session)
            return;
        m_session->send(request, [self = QPointer(this), good = std::move(good), again = std::move(again)](const Result<HttpAnswer> &answer) {
            if (!self || self->m_over)
                return;
            if (answer)
                good(*answer);
            else
                self->failed(answer.error(), again);
        });
    }

    void failed(const Error &error, const std::function<void()> &again)
    {
        // The answer to a part was lost, and the server says how far it is.
        const QJsonValue offset = error.details.value(QLatin1String("offset"));
        if (error.code == core::ErrorCode::Conflict && offset.isDouble() && offset.toInteger() != m_done) {
            m_done = std::clamp<qint64>(offset.toInteger(), 0, m_total);
            next();
        } else if (const auto pause = m_patience.afterFailure(error)) {
            later(*pause, again);
        } else {
            end(error);
        }
    }

    void later(core::Millis pause, std::function<void()> step)
    {
        m_step = std::move(step);
        m_again.start(pause);
    }

    void callOff()
    {
        if (m_session && !m_path.isEmpty())
            m_session->send({QByteArrayLiteral("DELETE"), m_path, {}, {}, {}}, [](const Result<HttpAnswer> &) {});
    }

    void end(const Result<std::optional<core::BackupJob>> &result)
    {
        m_over = true;
        m_again.stop();
        m_passphrase.fill(u'\0');
        if (!result)
            callOff();
        emit finished(result);
    }

    QPointer<Session> m_session;
    const QString m_file;
    const QString m_name;
    QString m_passphrase;
    QByteArray m_path; // of what the server has of it; empty: nothing yet
    qint64 m_piece = kPiece;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_over = false;
    Patience m_patience;
    std::function<void()> m_step;
    QTimer m_again;
};

} // namespace

std::unique_ptr<Transfer> makeUpload(Session &session, const QString &file, const QString &name, const QString &passphrase)
{
    if (session.isTelling()) {
        tellUpload(session, file, name, passphrase);
        return nullptr;
    }
    return std::make_unique<Upload>(session, file, name, passphrase);
}

} // namespace client
