// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/response_writer.h"

#include "server/http/syntax.h"

#include <QLoggingCategory>

#include <charconv>
#include <cstring>

namespace server::http {

Q_LOGGING_CATEGORY(lcResponse, "server.http.response")

namespace {

// Puts pieces behind what is in a buffer. The room is made once, for the most it may be: a head is some
// sixty pieces, and appending each by itself took as long as parsing the request.
class Writer
{
public:
    Writer(QByteArray &out, qsizetype most) : m_out(out), m_begin(out.size())
    {
        m_out.resize(m_begin + most);
        m_at = m_out.data() + m_begin;
    }
    ~Writer() { m_out.resize(m_at - m_out.constData()); }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    Writer &operator<<(QByteArrayView text)
    {
        std::memcpy(m_at, text.data(), size_t(text.size()));
        m_at += text.size();
        return *this;
    }
    Writer &operator<<(qint64 number)
    {
        m_at = std::to_chars(m_at, m_at + kNumber, number).ptr;
        return *this;
    }

    static constexpr qsizetype kNumber = 24;

private:
    QByteArray &m_out;
    const qsizetype m_begin;
    char *m_at = nullptr;
};

constexpr qsizetype kFixedPart = 320; // status line, framing and every literal, with the longest phrase

qsizetype mostOf(const Response &response, QByteArrayView date)
{
    qsizetype most = kFixedPart + date.size() + response.contentType.size();
    for (const auto &[name, value] : response.headers)
        most += name.size() + value.size() + 4;
    return most;
}

// Written by us alone, whatever the handler says.
bool isOurs(QByteArrayView name)
{
    switch (name.isEmpty() ? 0 : name.front() | 0x20) {
    case 'c': case 'd': case 'k': case 't': break;
    default: return false;
    }
    for (const char *ours : {"content-length", "transfer-encoding", "connection", "date", "content-type", "keep-alive"}) {
        if (syntax::equalsIgnoringCase(name, ours))
            return true;
    }
    return false;
}

// A value that reached us from a request must not be able to end the line (response splitting).
void writeFields(Writer &out, const Headers &headers)
{
    for (const auto &[name, value] : headers) {
        if (isOurs(name))
            continue;
        if (!syntax::isToken(name) || !syntax::all(value, syntax::FieldValue)) {
            qCWarning(lcResponse) << "A response field that no header can hold was left out";
            continue;
        }
        out << name << ": " << value << "\r\n";
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

    Writer head(out, mostOf(response, date));
    head << "HTTP/1.1 " << qint64(response.status) << " " << reasonPhrase(response.status) << "\r\nDate: " << date;
    if (!bodiless) {
        if (!response.contentType.isEmpty() && syntax::all(response.contentType, syntax::FieldValue)
            && (response.stream || size > 0))
            head << "\r\nContent-Type: " << response.contentType;
        if (size >= 0) {
            head << "\r\nContent-Length: " << size;
        } else if (form == BodyForm::Chunked) {
            head << "\r\nTransfer-Encoding: chunked";
        }
    }
    if (!to.keepAlive)
        head << "\r\nConnection: close";
    else if (to.minorVersion == 0)
        head << "\r\nConnection: keep-alive";
    head << "\r\n";
    writeFields(head, response.headers);
    head << "\r\n";
    return bodiless || to.head ? BodyForm::None : form;
}

void appendFields(QByteArray &out, const Headers &headers)
{
    qsizetype most = 0;
    for (const auto &[name, value] : headers)
        most += name.size() + value.size() + 4;
    Writer writer(out, most);
    writeFields(writer, headers);
}

void appendChunk(QByteArray &out, QByteArrayView data)
{
    out.append(QByteArray::number(data.size(), 16)).append("\r\n").append(data).append("\r\n");
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
