// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/admin_json.h"
#include "client/fetch.h"
#include "client/transfers.h"

#include <QSaveFile>

namespace client {
namespace {

using core::Result;

HttpRequest requestFor(const AuditFilter &filter)
{
    return {QByteArrayLiteral("GET"), QByteArrayLiteral("/audit/export"), queryOf(filter), {}, {}};
}

// Written line by line.
class LineFile final : public Fetch::Target
{
public:
    LineFile(const QString &file, AuditFormat format)
        : m_file(file)
        , m_format(format)
    {
        m_file.setDirectWriteFallback(false);
    }

    Result<> write(const QByteArray &piece) override
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

    Result<> commit() override
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
class AuditExport final : public Fetch
{
public:
    AuditExport(HttpClient &http, Session &session, const AuditFilter &filter, AuditFormat format, const QString &file)
        : Fetch(http, session, Broken::BeginsAnew)
        , m_filter(filter)
        , m_format(format)
        , m_file(file)
    {
    }

private:
    HttpRequest request() const override
    {
        HttpRequest wire = requestFor(m_filter);
        wire.headers = {{"Accept", "*/*"}};
        return wire;
    }

    bool accept(const QNetworkReply &reply) override
    {
        if (reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200)
            return false;
        begin(std::make_shared<LineFile>(m_file, m_format));
        return true;
    }

    const AuditFilter m_filter;
    const AuditFormat m_format;
    const QString m_file;
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
