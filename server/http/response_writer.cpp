// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/response_writer.h"

#include "server/http/syntax.h"

#include <QLoggingCategory>

#include <charconv>

namespace server::http {

Q_LOGGING_CATEGORY(lcResponse, "server.http.response")

namespace {

void appendNumber(QByteArray &out, qint64 number, int base = 10)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number, base).ptr;
    out.append(digits, end - digits);
}

// Written by us alone, whatever the handler says.
bool isOurs(QByteArrayView name)
{
    for (const char *ours : {"content-length", "transfer-encoding", "connection", "date", "content-type", "keep-alive"}) {
        if (syntax::equalsIgnoringCase(name, ours))
            return true;
    }
    return false;
}

// A value that reached us from a request must not be able to end the line (response splitting).
void appendFields(QByteArray &out, const Headers &headers)
{
    for (const auto &[name, value] : headers) {
        if (isOurs(name))
            continue;
        if (!syntax::isToken(name) || !syntax::all(value, syntax::FieldValue)) {
            qCWarning(lcResponse) << "A response field that no header can hold was left out";
            continue;
        }
        out.append(name).append(": ").append(value).append("\r\n");
    }
}

} // namespace

BodyForm appendHead(QByteArray &out, const Response &response, AnswerTo &to, QByteArrayView date)
{
    const bool bodiless = response.status == 204 || response.status == 304;
    const qint64 size = response.stream ? response.stream->size() : response.body.size();
    BodyForm form = BodyForm::Whole;
    if (response.stream)
        form = size >= 0 ? BodyForm::Sized : to.minorVersion > 0 ? BodyForm::Chunked : BodyForm::UntilClose;

    if (form == BodyForm::UntilClose)
        to.keepAlive = false;

    out.append("HTTP/1.1 ");
    appendNumber(out, response.status);
    out.append(' ').append(reasonPhrase(response.status)).append("\r\nDate: ").append(date);
    if (!bodiless) {
        if (!response.contentType.isEmpty() && syntax::all(response.contentType, syntax::FieldValue)
            && (response.stream || size > 0))
            out.append("\r\nContent-Type: ").append(response.contentType);
        if (size >= 0) {
            out.append("\r\nContent-Length: ");
            appendNumber(out, size);
        } else if (form == BodyForm::Chunked) {
            out.append("\r\nTransfer-Encoding: chunked");
        }
    }
    if (!to.keepAlive)
        out.append("\r\nConnection: close");
    else if (to.minorVersion == 0)
        out.append("\r\nConnection: keep-alive");
    out.append("\r\n");
    appendFields(out, response.headers);
    out.append("\r\n");
    return bodiless || to.head ? BodyForm::None : form;
}

void appendChunk(QByteArray &out, QByteArrayView data)
{
    appendNumber(out, data.size(), 16);
    out.append("\r\n").append(data).append("\r\n");
}

QByteArrayView reasonPhrase(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 303: return "See Other";
    case 304: return "Not Modified";
    case 307: return "Temporary Redirect";
    case 308: return "Permanent Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 406: return "Not Acceptable";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 412: return "Precondition Failed";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 415: return "Unsupported Media Type";
    case 416: return "Range Not Satisfiable";
    case 417: return "Expectation Failed";
    case 421: return "Misdirected Request";
    case 422: return "Unprocessable Content";
    case 426: return "Upgrade Required";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    case 505: return "HTTP Version Not Supported";
    default: return status < 400 ? "Done" : "Error";
    }
}

} // namespace server::http
