// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/answer_reader.h"

#include "server/http/syntax.h"

namespace server::engine {
namespace {

constexpr qsizetype kLongestHead = 64 * 1024;
constexpr qint64 kLargestPiece = qint64(1) << 40; // of a body that is handed on as it comes

bool saysToken(const http::Headers &headers, QByteArrayView name, QByteArrayView token)
{
    for (const QByteArray &part : http::headerValue(headers, name).split(',')) {
        if (part.trimmed().compare(token, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

AnswerReader::State AnswerReader::breakOff(const char *why)
{
    m_fault = why;
    return m_state = State::Broken;
}

AnswerReader::State AnswerReader::feed(QByteArrayView input, QByteArray &body)
{
    while (m_state == State::Head && !input.isEmpty()) {
        // The end of the head may lie across two pieces.
        const qsizetype before = m_headText.size();
        m_headText.append(input);
        const qsizetype end = m_headText.indexOf("\r\n\r\n", std::max<qsizetype>(0, before - 3));
        if (end < 0)
            return m_headText.size() > kLongestHead ? breakOff("The head of the answer is too long") : m_state;
        input = input.sliced(end + 4 - before);
        m_headText.truncate(end + 2);
        if (readHead() == State::Broken)
            return m_state;
        if (m_status >= 100 && m_status < 200 && m_status != 101) // interim: the real answer follows
            m_status = 0;
        else
            chooseFraming();
        m_headText.clear();
    }
    return feedBody(input, body);
}

AnswerReader::State AnswerReader::readHead()
{
    const QList<QByteArray> lines = m_headText.split('\n');
    const QByteArray &first = lines.first();
    bool isNumber = false;
    m_status = first.size() >= 12 ? QByteArrayView(first).sliced(9, 3).toInt(&isNumber) : 0;
    if (!first.startsWith("HTTP/1.") || !isNumber || m_status < 100)
        return breakOff("The answer is not HTTP");
    m_keepAlive = first[7] != '0';
    m_headers.clear();
    for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
        const QByteArray line = lines[i].chopped(lines[i].endsWith('\r') ? 1 : 0);
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || !http::syntax::all(QByteArrayView(line).first(colon), http::syntax::Token))
            return breakOff("A header field of the answer is malformed");
        m_headers.emplaceBack(line.first(colon), line.sliced(colon + 1).trimmed());
    }
    return m_state;
}

// RFC 9112, 6.3.
AnswerReader::State AnswerReader::chooseFraming()
{
    if (saysToken(m_headers, "Connection", "close"))
        m_keepAlive = false;
    const bool isUpgrade = m_status == 101
        || (m_status == 200 && http::headerValue(m_headers, "Content-Type") == "application/vnd.docker.raw-stream"
            && !http::hasHeader(m_headers, "Transfer-Encoding") && !http::hasHeader(m_headers, "Content-Length"));
    if (isUpgrade)
        return m_state = State::Raw;
    if (m_isHead || m_status == 204 || m_status == 304)
        return m_state = State::Complete;
    if (http::hasHeader(m_headers, "Transfer-Encoding")) {
        if (!saysToken(m_headers, "Transfer-Encoding", "chunked"))
            return breakOff("The answer has a transfer coding that is not known");
        m_framing = Framing::Chunked;
        return m_state = State::Body;
    }
    if (http::hasHeader(m_headers, "Content-Length")) {
        bool isNumber = false;
        m_left = http::headerValue(m_headers, "Content-Length").toLongLong(&isNumber);
        if (!isNumber || m_left < 0)
            return breakOff("The answer's Content-Length is no number");
        m_framing = Framing::Length;
        return m_state = m_left > 0 ? State::Body : State::Complete;
    }
    m_framing = Framing::UntilEnd;
    m_keepAlive = false;
    return m_state = State::Body;
}

AnswerReader::State AnswerReader::feedBody(QByteArrayView input, QByteArray &body)
{
    if (input.isEmpty())
        return m_state;
    if (m_state == State::Complete)
        return breakOff("The engine sent more than one answer");
    if (m_state == State::Raw) {
        body.append(input);
        return m_state;
    }
    if (m_state != State::Body)
        return m_state;
    switch (m_framing) {
    case Framing::Length:
        if (input.size() > m_left)
            return breakOff("The answer is longer than it says");
        body.append(input);
        m_left -= input.size();
        return m_state = m_left > 0 ? State::Body : State::Complete;
    case Framing::Chunked: {
        http::Limits limits;
        limits.bodyBytes = kLargestPiece;
        qsizetype used = 0;
        switch (m_chunks.feed(input, body, limits, used)) {
        case http::ChunkDecoder::State::NeedMore: return m_state;
        case http::ChunkDecoder::State::Refused: return breakOff("The answer's chunks are malformed");
        case http::ChunkDecoder::State::Complete: break;
        }
        return used < input.size() ? breakOff("The engine sent more than one answer") : m_state = State::Complete;
    }
    case Framing::UntilEnd: body.append(input); return m_state;
    case Framing::None: break;
    }
    return breakOff("The answer has no framing");
}

AnswerReader::State AnswerReader::end()
{
    if (m_state == State::Raw || (m_state == State::Body && m_framing == Framing::UntilEnd))
        return m_state = State::Complete;
    if (m_state == State::Head || m_state == State::Body)
        return breakOff(m_state == State::Head ? "The engine closed the connection without an answer"
                                               : "The engine broke the answer off");
    return m_state;
}

} // namespace server::engine
