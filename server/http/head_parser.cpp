// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/head_parser.h"

#include "server/http/syntax.h"

#include <cstring>

namespace server::http {

using syntax::equalsIgnoringCase;

namespace {

constexpr qsizetype kLongestMethod = 32;
constexpr qsizetype kRequestLineOverhead = kLongestMethod + 12; // spaces and version
constexpr int kLeadingEmptyLines = 2; // RFC 9112, 2.2: some clients send one after a body

Refusal refusal(int status, const char *reason, const char *field)
{
    return {status, reason, field};
}

bool validPercents(QByteArrayView text)
{
    for (qsizetype at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 3)) {
        if (at + 2 >= text.size() || !syntax::is(text[at + 1], syntax::HexDigit)
            || !syntax::is(text[at + 2], syntax::HexDigit))
            return false;
    }
    return true;
}

std::optional<Refusal> splitTarget(Head &head)
{
    QByteArrayView rest = head.target;
    if (rest == QByteArrayView("*")) {
        if (head.method != "OPTIONS")
            return refusal(400, "The request target must begin with a slash", "target");
        head.path = head.target;
        return std::nullopt;
    }

    if (!rest.startsWith('/')) {
        // absolute-form (RFC 9112, 3.2.2): its authority stands in for the Host field.
        const qsizetype colon = rest.indexOf("://");
        const QByteArrayView scheme = colon > 0 ? rest.first(colon) : QByteArrayView();
        if (!equalsIgnoringCase(scheme, "http") && !equalsIgnoringCase(scheme, "https"))
            return refusal(400, "The request target must begin with a slash", "target");
        rest = rest.sliced(colon + 3);
        qsizetype end = 0;
        while (end < rest.size() && rest[end] != '/' && rest[end] != '?')
            ++end;
        const QByteArrayView authority = rest.first(end);
        if (!isValidAuthority(authority))
            return refusal(400, "The request target names no valid host", "target");
        head.host = authority.toByteArray();
        rest = rest.sliced(end);
    }

    const qsizetype mark = rest.indexOf('?');
    head.path = (mark < 0 ? rest : rest.first(mark)).toByteArray();
    if (head.path.isEmpty())
        head.path = QByteArrayLiteral("/");
    if (mark >= 0)
        head.query = rest.sliced(mark + 1).toByteArray();
    return std::nullopt;
}

std::optional<Refusal> parseRequestLine(QByteArrayView line, const Limits &limits, Head &head)
{
    const qsizetype firstSpace = line.indexOf(' ');
    const qsizetype lastSpace = line.lastIndexOf(' ');
    if (firstSpace <= 0 || lastSpace <= firstSpace + 1)
        return refusal(400, "The request line must be method, target and version with one space between", "");
    const QByteArrayView method = line.first(firstSpace);
    const QByteArrayView target = line.sliced(firstSpace + 1, lastSpace - firstSpace - 1);
    const QByteArrayView version = line.sliced(lastSpace + 1);

    if (!syntax::isToken(method))
        return refusal(400, "The method is no token", "method");
    if (version.size() != 8 || !version.startsWith("HTTP/") || !syntax::is(version[5], syntax::Digit)
        || version[6] != '.' || !syntax::is(version[7], syntax::Digit))
        return refusal(400, "The request line does not end in an HTTP version", "version");
    head.method = method.toByteArray();
    if (version[5] != '1')
        return refusal(505, "Only HTTP/1.1 and HTTP/1.0 are spoken here", "version");
    head.minorVersion = version[7] == '0' ? 0 : 1; // a later minor is read as 1.1 (RFC 9110, 2.5)
    if (method.size() > kLongestMethod)
        return refusal(501, "No such method", "method");
    if (target.size() > limits.targetBytes)
        return refusal(414, "The request target is too long", "target");
    if (!syntax::all(target, syntax::Target))
        return refusal(400, "The request target contains a character that must be percent-encoded", "target");
    if (!validPercents(target))
        return refusal(400, "A percent sign in the request target lacks its two hexadecimal digits", "target");
    head.target = target.toByteArray();
    if (method == QByteArrayView("CONNECT"))
        return refusal(501, "This server is no proxy", "method");
    return splitTarget(head);
}

// What is collected while the fields go by and judged when all are known.
struct Framing
{
    int hosts = 0;
    int lengths = 0;
    int codings = 0;
    QByteArrayView host;
    QByteArrayView length;
    QByteArrayView coding;
};

std::optional<Refusal> judgeHost(const Framing &framing, Head &head)
{
    if (framing.hosts > 1)
        return refusal(400, "More than one Host field", "Host");
    if (framing.hosts == 0)
        return head.minorVersion == 0 ? std::nullopt
                                      : std::optional(refusal(400, "The Host field is missing", "Host"));
    if (!isValidAuthority(framing.host))
        return refusal(400, "The Host field is not valid", "Host");
    if (head.host.isEmpty())
        head.host = framing.host.toByteArray();
    return std::nullopt;
}

// RFC 9112, 6.3. Anything that an intermediary could read otherwise ends here.
std::optional<Refusal> judgeBody(const Framing &framing, const Limits &limits, Head &head)
{
    if (framing.codings > 0) {
        if (framing.lengths > 0)
            return refusal(400, "Content-Length and Transfer-Encoding exclude one another", "Transfer-Encoding");
        if (head.minorVersion == 0)
            return refusal(400, "HTTP/1.0 has no Transfer-Encoding", "Transfer-Encoding");
        if (framing.codings > 1)
            return refusal(400, "More than one Transfer-Encoding field", "Transfer-Encoding");
        bool unknown = false;
        int chunked = 0;
        int count = 0;
        syntax::forEachElement(framing.coding, [&](QByteArrayView name) {
            ++count;
            if (equalsIgnoringCase(name, "chunked"))
                ++chunked;
            else
                unknown = true;
        });
        if (unknown)
            return refusal(501, "Only the transfer coding \"chunked\" is understood", "Transfer-Encoding");
        // "chunked" alone, to the letter: "chunked,", ",chunked" and the like are how smuggling is tried.
        if (chunked != 1 || count != 1 || framing.coding.size() != 7)
            return refusal(400, "Transfer-Encoding must be \"chunked\", once", "Transfer-Encoding");
        head.chunked = true;
        return std::nullopt;
    }

    if (framing.lengths == 0)
        return std::nullopt;
    if (framing.lengths > 1)
        return refusal(400, "More than one Content-Length field", "Content-Length");
    if (framing.length.isEmpty() || !syntax::all(framing.length, syntax::Digit))
        return refusal(400, "Content-Length must be decimal digits", "Content-Length");
    qint64 length = 0;
    for (const char digit : framing.length) {
        length = length * 10 + (digit - '0');
        if (length > limits.bodyBytes)
            return refusal(413, "The body is too large", "Content-Length");
    }
    head.contentLength = length;
    return std::nullopt;
}

std::optional<Refusal> noteField(QByteArrayView name, QByteArrayView value, Head &head, Framing &framing)
{
    switch (name.size()) {
    case 4:
        if (equalsIgnoringCase(name, "host")) {
            ++framing.hosts;
            framing.host = value;
        }
        break;
    case 6:
        if (equalsIgnoringCase(name, "expect")) {
            if (!equalsIgnoringCase(value, "100-continue"))
                return refusal(417, "The only expectation met here is 100-continue", "Expect");
            head.expectsContinue = true;
        } else if (equalsIgnoringCase(name, "origin")) {
            // Two of them: kept as something that no allow-list holds.
            head.origin = head.hasOrigin ? QByteArrayLiteral("null") : value.toByteArray();
            head.hasOrigin = true;
        }
        break;
    case 7:
        if (equalsIgnoringCase(name, "upgrade")) {
            syntax::forEachElement(value, [&head](QByteArrayView protocol) {
                head.asksWebSocket |= equalsIgnoringCase(protocol, "websocket");
            });
        }
        break;
    case 10:
        if (equalsIgnoringCase(name, "connection")) {
            syntax::forEachElement(value, [&head](QByteArrayView option) {
                if (equalsIgnoringCase(option, "close"))
                    head.keepAlive = false;
                else if (equalsIgnoringCase(option, "upgrade"))
                    head.asksUpgrade = true;
            });
        }
        break;
    case 14:
        if (equalsIgnoringCase(name, "content-length")) {
            ++framing.lengths;
            framing.length = value;
        }
        break;
    case 17:
        if (equalsIgnoringCase(name, "transfer-encoding")) {
            ++framing.codings;
            framing.coding = value;
        }
        break;
    default:
        break;
    }
    return std::nullopt;
}

// HTTP/1.0 closes unless it was asked not to.
bool asksKeepAlive(const Headers &headers)
{
    bool asked = false;
    for (const auto &[name, value] : headers) {
        if (equalsIgnoringCase(name, "connection")) {
            syntax::forEachElement(value, [&asked](QByteArrayView option) {
                asked |= equalsIgnoringCase(option, "keep-alive");
            });
        }
    }
    return asked;
}

} // namespace

bool isValidAuthority(QByteArrayView authority)
{
    if (authority.isEmpty())
        return false;
    qsizetype end = 0;
    if (authority.front() == '[') {
        end = authority.indexOf(']') + 1;
        if (end <= 0 || QHostAddress(QString::fromLatin1(authority.sliced(1, end - 2))).protocol()
                            != QAbstractSocket::IPv6Protocol)
            return false;
    } else {
        while (end < authority.size() && syntax::is(authority[end], syntax::HostName))
            ++end;
        if (end == 0)
            return false;
    }
    if (end == authority.size())
        return true;
    const QByteArrayView port = authority.sliced(end + 1);
    return authority[end] == ':' && port.size() <= 5 && syntax::all(port, syntax::Digit)
        && port.toInt() <= 65535;
}

HeadScanner::State HeadScanner::refuse(int status, const char *reason, const char *field)
{
    m_refusal = {status, reason, field};
    return State::Refused;
}

HeadScanner::State HeadScanner::scan(QByteArrayView input, const Limits &limits)
{
    const char *const data = input.data();
    const qsizetype size = input.size();
    for (;;) {
        const void *hit = m_scanned < size ? std::memchr(data + m_scanned, '\n', size_t(size - m_scanned)) : nullptr;
        // A first byte that begins no method will not become one: answer what speaks TLS or
        // garbage at once instead of waiting for its end of line.
        if (m_lines == 0 && m_begin < size && data[m_begin] != '\r' && !syntax::is(data[m_begin], syntax::Token))
            return refuse(400, "This is no HTTP request");
        if (!hit) {
            m_scanned = size;
            break;
        }
        const qsizetype feed = static_cast<const char *>(hit) - data;
        m_scanned = feed + 1;
        if (feed == m_lineStart || data[feed - 1] != '\r')
            return refuse(400, "A line ends in a bare line feed");
        const bool empty = feed - 1 == m_lineStart;
        m_lineStart = feed + 1;
        if (!empty) {
            if (m_lines++ == 0 && feed - m_begin > limits.targetBytes + kRequestLineOverhead)
                return refuse(414, "The request line is too long", "target");
            if (m_lines - 1 > limits.headerCount)
                return refuse(431, "Too many header fields");
        } else if (m_lines > 0) {
            if (m_lineStart - m_begin > limits.headBytes)
                return refuse(431, "The head of the request is too large");
            return State::Complete;
        } else {
            m_begin = m_lineStart;
            if (m_begin > 2 * kLeadingEmptyLines)
                return refuse(400, "Empty lines stand before the request");
        }
    }
    if (m_lines == 0 && size - m_begin > limits.targetBytes + kRequestLineOverhead)
        return refuse(414, "The request line is too long", "target");
    if (size - m_begin > limits.headBytes)
        return refuse(431, "The head of the request is too large");
    return State::NeedMore;
}

std::optional<Refusal> parseField(QByteArrayView line, QByteArrayView &name, QByteArrayView &value)
{
    if (line.front() == ' ' || line.front() == '\t')
        return refusal(400, "A header field is folded over two lines", "");
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return refusal(400, "A header line has no name", "");
    name = line.first(colon);
    if (name.back() == ' ' || name.back() == '\t')
        return refusal(400, "White space stands before the colon of a header field", "");
    if (!syntax::isToken(name))
        return refusal(400, "The name of a header field is no token", "");
    value = syntax::trimmed(line.sliced(colon + 1));
    if (!syntax::all(value, syntax::FieldValue))
        return refusal(400, "A header field contains a control character", "");
    return std::nullopt;
}

std::optional<Refusal> parseHead(QByteArrayView text, const Limits &limits, Head &head)
{
    Framing framing;
    bool first = true;
    while (text.size() > 2) {
        // The scanner has seen a carriage return before each line feed; looking for one byte is much quicker.
        const qsizetype end = text.indexOf('\n') - 1;
        const QByteArrayView line = text.first(end);
        text = text.sliced(end + 2);
        if (first) {
            first = false;
            if (auto wrong = parseRequestLine(line, limits, head))
                return wrong;
            head.headers.reserve(12);
            continue;
        }
        QByteArrayView name;
        QByteArrayView value;
        if (auto wrong = parseField(line, name, value))
            return wrong;
        if (auto wrong = noteField(name, value, head, framing))
            return wrong;
        head.headers.emplaceBack(name.toByteArray(), value.toByteArray());
    }
    if (head.minorVersion == 0) {
        head.keepAlive = head.keepAlive && asksKeepAlive(head.headers);
        head.expectsContinue = false; // RFC 9110, 10.1.1
    }
    if (auto wrong = judgeHost(framing, head))
        return wrong;
    return judgeBody(framing, limits, head);
}

} // namespace server::http
