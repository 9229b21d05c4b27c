// SPDX-License-Identifier: GPL-3.0-or-later
// Request heads (RFC 9112, 2 to 6), read strictly: what two parsers could read in two ways is
// refused, because that is what request smuggling lives on. No sockets; any thread.
#pragma once

#include "server/http/handler.h"
#include "server/http/limits.h"

#include <optional>

namespace server::http {

struct Head
{
    QByteArray method;
    QByteArray target;
    QByteArray path;
    QByteArray query;
    QByteArray host;       // "name[:port]": from the target's absolute form, else the Host field
    Headers headers;
    QByteArray origin;
    qint64 contentLength = 0;
    int minorVersion = 1;
    bool chunked = false;
    bool expectsContinue = false;
    bool keepAlive = true;
    bool asksUpgrade = false;     // Connection names "upgrade"
    bool asksWebSocket = false;   // Upgrade names "websocket"
    bool hasOrigin = false;

    bool hasBody() const { return chunked || contentLength > 0; }
};

// Finds the end of a head in input that grows, looking at every byte once.
class HeadScanner
{
public:
    enum class State { NeedMore, Complete, Refused };

    // `input` begins where it began at the last call; begin() is the offset of the request line.
    State scan(QByteArrayView input, const Limits &limits);
    qsizetype begin() const { return m_begin; }
    qsizetype size() const { return m_lineStart; } // from offset 0, once complete
    const Refusal &refusal() const { return m_refusal; }
    void reset() { *this = HeadScanner(); }

private:
    State refuse(int status, const char *reason, const char *field = "");

    qsizetype m_begin = 0;
    qsizetype m_scanned = 0;
    qsizetype m_lineStart = 0;
    int m_lines = 0;
    Refusal m_refusal;
};

// `text` is a complete head with its closing empty line. Fills `head` as far as it came.
std::optional<Refusal> parseHead(QByteArrayView text, const Limits &limits, Head &head);

// One "name: value" line without its CRLF (RFC 9112, 5); used for trailers too.
std::optional<Refusal> parseField(QByteArrayView line, QByteArrayView &name, QByteArrayView &value);

// "name", "name:port", "[::1]:port" (RFC 3986, 3.2.2), without user information.
bool isValidAuthority(QByteArrayView authority);

} // namespace server::http
