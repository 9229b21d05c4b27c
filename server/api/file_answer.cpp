// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/file_answer.h"

#include "server/api/envelope.h"
#include "server/api/file_stream.h"
#include "server/http/byte_range.h"

#include <QUrl>

namespace server::api {
namespace {

using namespace Qt::StringLiterals;

// RFC 6266: a name that any header can hold, and beside it the real one where that is another.
QByteArray disposition(const QString &name)
{
    QByteArray plain;
    for (const QChar c : name) {
        const bool isSafe = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-' || c == u'_';
        plain.append(isSafe ? char(c.unicode()) : '_');
    }
    QByteArray text = "attachment; filename=\"" + plain + '"';
    if (QString::fromLatin1(plain) != name)
        text += "; filename*=UTF-8''" + QUrl::toPercentEncoding(name);
    return text;
}

} // namespace

http::Response fileResponse(const Payload &payload, const http::Request &request, const QByteArray &requestId, qint64 nowMs, QThreadPool &workers)
{
    const FileToSend &file = *payload.file;
    const QByteArray total = QByteArray::number(file.size);
    const QByteArray tag = '"' + file.tag + '"';
    http::RangeChoice choice{http::RangeChoice::Kind::Whole, 0, file.size};
    if (request.method == "GET") // RFC 9110, 14.2: nothing else is asked for in part
        choice = http::chooseRange(http::headerValue(request.headers, "Range"), http::headerValue(request.headers, "If-Range"), file.size, tag);
    if (choice.kind == http::RangeChoice::Kind::Unsatisfiable) {
        core::Error error = core::Error::validation(u"Range"_s, u"There is nothing in this range"_s);
        error.details.insert(u"size"_s, file.size);
        http::Response refusal = errorResponse(error, requestId, nowMs);
        refusal.status = 416; // which the table of codes does not have
        refusal.headers.emplaceBack("Content-Range", "bytes */" + total);
        return refusal;
    }
    http::Response response;
    response.status = choice.kind == http::RangeChoice::Kind::Part ? 206 : 200;
    response.contentType = file.contentType;
    response.headers = payload.headers;
    response.headers.emplaceBack("ETag", tag);
    response.headers.emplaceBack("Accept-Ranges", "bytes");
    response.headers.emplaceBack("Content-Disposition", disposition(file.name));
    if (choice.kind == http::RangeChoice::Kind::Part) {
        response.headers.emplaceBack("Content-Range", "bytes " + QByteArray::number(choice.first) + '-'
                                         + QByteArray::number(choice.first + choice.size - 1) + '/' + total);
    }
    response.stream = std::make_shared<FileStream>(file.file, choice.first, choice.size, workers);
    return response;
}

} // namespace server::api
