// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/fetch.h"
#include "client/transfers.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSaveFile>

namespace client {
namespace {

using core::Error;
using core::Result;

QByteArray pathOf(const core::BackupId &id)
{
    return QByteArrayLiteral("/backups/") + pathSegment(id.toString()) + "/download";
}

// SHA-256 in hex; empty when the server did not say.
QByteArray digestIn(const QByteArray &tag)
{
    const QByteArray digest = tag.startsWith('"') ? tag.mid(1).chopped(1) : QByteArray();
    return digest.size() == 64 ? digest : QByteArray();
}

// What must have this digest, if it has one.
class PartFile final : public Fetch::Target
{
public:
    PartFile(const QString &file, const QByteArray &digest)
        : m_file(file)
        , m_digest(digest)
    {
        m_file.setDirectWriteFallback(false);
    }

    Result<> write(const QByteArray &piece) override
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

    Result<> commit() override
    {
        if (const Result<> opened = write({}); !opened)
            return opened;
        if (!m_digest.isEmpty() && m_hash.result().toHex() != m_digest) {
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
    const QByteArray m_digest;
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

class Download final : public Fetch
{
public:
    Download(HttpClient &http, Session &session, const core::BackupId &id, const QString &file)
        : Fetch(http, session, Broken::GoesOn)
        , m_path(pathOf(id))
        , m_file(file)
    {
    }

private:
    HttpRequest request() const override
    {
        HttpRequest wire{QByteArrayLiteral("GET"), m_path, {}, {}, {}};
        // As it is: what a proxy packs cannot be asked for in part.
        wire.headers = {{"Accept", "*/*"}, {"Accept-Encoding", "identity"}};
        if (done() > 0) {
            wire.headers.append({"Range", "bytes=" + QByteArray::number(done()) + '-'});
            wire.headers.append({"If-Range", m_tag});
        }
        return wire;
    }

    // From the beginning, or on from where it broke off.
    bool accept(const QNetworkReply &reply) override
    {
        const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const auto place = contentRange(reply);
        const QByteArray tag = reply.rawHeader("ETag");
        if (status == 200)
            begin(std::make_shared<PartFile>(m_file, digestIn(tag)), reply.header(QNetworkRequest::ContentLengthHeader).toLongLong());
        else if (status == 206 && place && place->first == done())
            setTotal(place->total);
        else
            return false;
        m_tag = tag;
        return true;
    }

    const QByteArray m_path;
    const QString m_file;
    QByteArray m_tag; // of what is being fetched: the rest must be of the same
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
