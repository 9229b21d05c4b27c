// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/chunk_decoder.h"

#include "server/http/head_parser.h"
#include "server/http/syntax.h"

namespace server::http {

namespace {

constexpr qsizetype kLongestSize = 16;          // hexadecimal digits
constexpr qsizetype kLongestSizeLine = 4 * 1024;
constexpr qint64 kLargestOverhead = 16 * 1024;  // tiny chunks with long extensions are an attack

} // namespace

ChunkDecoder::State ChunkDecoder::refuse(int status, const char *reason)
{
    m_refusal = {status, reason, "body"};
    return State::Refused;
}

// Moves up to the end of the line into m_line. True when it is complete (without its CRLF).
bool ChunkDecoder::takeLine(QByteArrayView input, qsizetype &used, qsizetype limit, State &state)
{
    const QByteArrayView rest = input.sliced(used);
    const qsizetype feed = rest.indexOf('\n');
    const qsizetype take = feed < 0 ? rest.size() : feed + 1;
    if (m_line.size() + take > limit) {
        state = refuse(400, "A line within the chunked body is too long");
        return false;
    }
    m_line.append(rest.first(take));
    used += take;
    if (feed < 0)
        return false;
    if (m_line.size() < 2 || m_line[m_line.size() - 2] != '\r') {
        state = refuse(400, "A line within the chunked body ends in a bare line feed");
        return false;
    }
    m_line.chop(2);
    return true;
}

ChunkDecoder::State ChunkDecoder::readSize()
{
    qsizetype digits = 0;
    qint64 size = 0;
    while (digits < m_line.size() && syntax::is(m_line[digits], syntax::HexDigit)) {
        if (digits == kLongestSize)
            return refuse(400, "A chunk size is too long");
        if (size >> 58)
            return refuse(413, "The body is too large");
        const char c = m_line[digits++];
        size = size * 16 + (c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
    }
    const QByteArrayView extension = QByteArrayView(m_line).sliced(digits);
    if (digits == 0)
        return refuse(400, "A chunk does not begin with its size");
    if (!extension.isEmpty()
        && (!syntax::trimmed(extension).startsWith(';') || !syntax::all(extension, syntax::FieldValue)))
        return refuse(400, "A chunk size is followed by something that is no extension");
    m_overhead += extension.size();
    if (m_overhead > kLargestOverhead)
        return refuse(400, "The chunk extensions are too long");
    m_left = size;
    m_line.resize(0);
    return State::NeedMore;
}

ChunkDecoder::State ChunkDecoder::feed(QByteArrayView input, QByteArray &body, const Limits &limits, qsizetype &used)
{
    used = 0;
    State state = State::NeedMore;
    while (used < input.size()) {
        switch (m_step) {
        case Step::Size:
            if (!takeLine(input, used, kLongestSizeLine, state))
                break;
            state = readSize();
            if (state == State::Refused)
                break;
            if (body.size() + m_left > limits.bodyBytes)
                return refuse(413, "The body is too large");
            m_step = m_left > 0 ? Step::Data : Step::Trailer;
            break;
        case Step::Data: {
            const qsizetype take = qsizetype(qMin<qint64>(m_left, input.size() - used));
            body.append(input.sliced(used, take));
            used += take;
            m_left -= take;
            if (m_left == 0)
                m_step = Step::DataEnd;
            break;
        }
        case Step::DataEnd:
            if (!takeLine(input, used, 2, state))
                break;
            if (!m_line.isEmpty())
                return refuse(400, "A chunk is longer than its size says");
            m_step = Step::Size;
            break;
        case Step::Trailer: {
            if (!takeLine(input, used, kLargestOverhead, state))
                break;
            if (m_line.isEmpty())
                return State::Complete;
            QByteArrayView name;
            QByteArrayView value;
            if (auto wrong = parseField(m_line, name, value)) {
                m_refusal = *wrong;
                return State::Refused;
            }
            m_overhead += m_line.size();
            if (m_overhead > kLargestOverhead)
                return refuse(431, "The trailer fields are too large");
            m_line.resize(0);
            break;
        }
        }
        if (state == State::Refused)
            return state;
    }
    return State::NeedMore;
}

} // namespace server::http
