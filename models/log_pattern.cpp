// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_pattern.h"

#include "models/pattern_hints.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace models {
namespace {

// Below one candidate in so many lines, lines are looked at one by one.
constexpr int kSparse = 8;
constexpr int kLeastPrefix = 3; // shorter ones stand nearly everywhere

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

Qt::CaseSensitivity sensitivityOf(PatternCase letterCase)
{
    return letterCase == PatternCase::Sensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

LineBits rangeBits(int from, int to)
{
    LineBits bits;
    for (int i = from; i < to; ++i)
        bits.set(i);
    return bits;
}

} // namespace

bool LogPattern::narrows(const LogPattern &wider) const
{
    if (wider.isEmpty() || syntax != PatternSyntax::Fixed || wider.syntax != PatternSyntax::Fixed)
        return false;
    if (wider.letterCase == PatternCase::Sensitive)
        return letterCase == PatternCase::Sensitive && text.contains(wider.text);
    // Folding differs between ASCII and the rest, so only what is plain counts.
    return isAscii(text) && isAscii(wider.text) && text.contains(wider.text, Qt::CaseInsensitive);
}

core::Result<std::shared_ptr<const LinePattern>> LinePattern::make(const LogPattern &pattern)
{
    std::shared_ptr<LinePattern> made(new LinePattern);
    made->m_pattern = pattern;
    const Qt::CaseSensitivity sensitivity = sensitivityOf(pattern.letterCase);
    const bool fixed = pattern.syntax == PatternSyntax::Fixed;
    if (fixed && (sensitivity == Qt::CaseSensitive || isAscii(pattern.text))) {
        made->m_literals.emplace_back(pattern.text.toUtf8(), sensitivity);
        return std::shared_ptr<const LinePattern>(std::move(made));
    }
    made->m_engine = Engine::Expression;
    const QString expression = fixed ? QRegularExpression::escape(pattern.text) : pattern.text;
    auto options = QRegularExpression::PatternOptions(QRegularExpression::NoPatternOption);
    if (sensitivity == Qt::CaseInsensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    made->m_expression = QRegularExpression(expression, options);
    if (!made->m_expression.isValid()) {
        return core::Error::validation(
            QStringLiteral("pattern"),
            QCoreApplication::translate("models::LogPattern", "%1, at character %2", "what is wrong with a regular expression, and where")
                .arg(made->m_expression.errorString())
                .arg(made->m_expression.patternErrorOffset() + 1));
    }
    made->m_expression.optimize();
    made->m_plain = PlainExpression::make(expression, sensitivity);
    if (made->m_plain && made->m_plain->prefix().size() >= kLeastPrefix)
        made->m_plainPrefix.emplace(made->m_plain->prefix(), sensitivity);
    made->m_lineLocal = isLineLocal(expression);
    if (made->m_lineLocal) {
        made->m_multiline = QRegularExpression(expression, options | QRegularExpression::MultilineOption);
        made->m_multiline.optimize();
    }
    const RequiredLiterals required = requiredLiterals(expression, sensitivity);
    for (const QByteArray &literal : required.any)
        made->m_literals.emplace_back(literal, sensitivity);
    if (required.exact)
        made->m_engine = Engine::Bytes;
    return std::shared_ptr<const LinePattern>(std::move(made));
}

bool LinePattern::matches(QByteArrayView line) const
{
    const auto holds = [&](const ByteFinder &finder) { return finder.find(line.begin(), line.end()) != nullptr; };
    if (!m_literals.empty() && std::none_of(m_literals.begin(), m_literals.end(), holds))
        return false;
    return m_engine == Engine::Bytes || matchesExpression(line);
}

bool LinePattern::matchesExpression(QByteArrayView line) const
{
    return m_expression
        .match(QString::fromUtf8(line), 0, QRegularExpression::NormalMatch,
               QRegularExpression::DontCheckSubjectStringMatchOption)
        .hasMatch();
}

LineBits LinePattern::match(const LogChunk &chunk, int from, int to, const LineBits *among, Scratch &scratch) const
{
    LineBits hits;
    const auto byLine = [&](const LineBits &candidates) {
        for (int i = candidates.next(from); i < to && !scratch.givenUp(); i = candidates.next(i + 1)) {
            if (matches(chunk.textOf(i)))
                hits.set(i);
        }
    };
    if (among && among->count() < (to - from) / kSparse) {
        byLine(*among);
        return hits;
    }
    if (m_plainPrefix) {
        matchPlain(chunk, from, to, scratch, hits);
        if (among)
            hits &= *among;
        return hits;
    }
    for (const ByteFinder &finder : m_literals)
        matchFixed(chunk, from, to, finder, hits);
    if (m_engine == Engine::Expression) {
        LineBits candidates = m_literals.empty() ? rangeBits(from, to) : hits;
        hits.clear();
        if (among)
            candidates &= *among;
        const int count = candidates.count();
        if (m_plain) {
            for (int i = candidates.next(from); i < to && !scratch.givenUp(); i = candidates.next(i + 1)) {
                if (matchesPlain(chunk.textOf(i)))
                    hits.set(i);
            }
        } else if (count < std::max(1, (to - from) / kSparse) || !matchWhole(chunk, from, to, scratch, hits)) {
            hits.clear();
            for (int i = candidates.next(from); i < to && !scratch.givenUp(); i = candidates.next(i + 1)) {
                if (matchesExpression(chunk.textOf(i)))
                    hits.set(i);
            }
        }
    }
    if (among)
        hits &= *among;
    return hits;
}

void LinePattern::matchFixed(const LogChunk &chunk, int from, int to, const ByteFinder &finder, LineBits &hits) const
{
    if (from >= to)
        return;
    const char *const text = chunk.text();
    const char *const end = text + chunk.end(to - 1);
    const char *at = text + chunk.begin(from);
    int line = from;
    while (const char *found = finder.find(at, end)) {
        const auto offset = quint32(found - text);
        while (line + 1 < to && chunk.begin(line + 1) <= offset)
            ++line;
        if (offset + size_t(finder.needle().size()) > chunk.end(line)) { // reaches beyond its line
            at = found + 1;
            continue;
        }
        hits.set(line);
        if (line + 1 >= to)
            return;
        at = text + chunk.begin(line + 1);
    }
}

bool LinePattern::matchesPlain(QByteArrayView line) const
{
    const PlainExpression::Answer answer = m_plain->search(line);
    return answer == PlainExpression::Answer::Yes || (answer == PlainExpression::Answer::Unsure && matchesExpression(line));
}

// From one place of the prefix to the next, whatever lines are between them.
void LinePattern::matchPlain(const LogChunk &chunk, int from, int to, const Scratch &scratch, LineBits &hits) const
{
    if (from >= to)
        return;
    using Answer = PlainExpression::Answer;
    const char *const text = chunk.text();
    const char *const end = text + chunk.end(to - 1);
    const char *at = text + chunk.begin(from);
    int line = from;
    while (const char *found = m_plainPrefix->find(at, end)) {
        if (scratch.givenUp())
            return;
        const auto offset = quint32(found - text);
        while (line + 1 < to && chunk.begin(line + 1) <= offset)
            ++line;
        const char *const behind = found + m_plainPrefix->needle().size();
        const QByteArrayView whole = chunk.textOf(line); // a last carriage return is no part of it
        const char *const lineEnd = whole.data() + whole.size();
        at = found + 1;
        if (behind > lineEnd) // reaches beyond its line
            continue;
        Answer answer = m_plain->matchBehindPrefix(behind, lineEnd);
        if (answer == Answer::No) {
            if (!m_plain->mayMatchOtherwise(whole))
                continue; // perhaps from a later place in the line
            answer = Answer::Unsure;
        }
        if (answer == Answer::Yes || matchesExpression(whole))
            hits.set(line);
        if (line + 1 >= to)
            return;
        at = text + chunk.begin(line + 1);
    }
}

// All lines as one text; false when that would not find the same as line by line.
bool LinePattern::matchWhole(const LogChunk &chunk, int from, int to, Scratch &scratch, LineBits &hits) const
{
    if (!m_lineLocal || from >= to)
        return false;
    const quint32 begin = chunk.begin(from);
    // With the last line end: ^ does not match at the end of a text, were its last line empty.
    const qsizetype bytes = qsizetype(chunk.end(to - 1)) + 1 - begin;
    const char *const text = chunk.text() + begin;
    if (std::memchr(text, '\r', size_t(bytes)))
        return false; // taken for a line end by some, and left out at the end of a line by us

    scratch.text.resize(std::max(scratch.text.size(), size_t(bytes) + 1));
    auto *const out = reinterpret_cast<QChar *>(scratch.text.data());
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    qsizetype length = decoder.appendToBuffer(out, QByteArrayView(text, bytes)) - out;
    // As many characters as bytes: then all of them are where their bytes are.
    const bool inStep = length == bytes;
    if (!inStep) {
        scratch.starts.resize(size_t(to - from) + 1);
        QChar *end = out;
        for (int i = from; i < to; ++i) {
            scratch.starts[size_t(i - from)] = end - out;
            end = decoder.appendToBuffer(end, chunk.textOf(i));
            *end++ = u'\n';
        }
        scratch.starts.back() = end - out;
        length = end - out;
    }
    const auto startOf = [&](int line) {
        return inStep ? qsizetype(chunk.begin(line) - begin) : scratch.starts[size_t(line - from)];
    };
    const auto endOf = [&](int line) {
        return inStep ? qsizetype(chunk.end(line) - begin) : scratch.starts[size_t(line - from) + 1] - 1;
    };
    const QString subject = QString::fromRawData(out, length);
    int line = from;
    for (qsizetype at = 0; at < length && !scratch.givenUp();) {
        const QRegularExpressionMatch match = m_multiline.match(subject, at, QRegularExpression::NormalMatch,
                                                                QRegularExpression::DontCheckSubjectStringMatchOption);
        if (!match.isValid())
            return false; // too much going back for one text; perhaps not for one line
        if (!match.hasMatch() || match.capturedStart() >= length)
            break;
        while (line + 1 < to && startOf(line + 1) <= match.capturedStart())
            ++line;
        if (match.capturedEnd() <= endOf(line) || matchesExpression(chunk.textOf(line)))
            hits.set(line);
        if (line + 1 >= to)
            break;
        at = startOf(line + 1);
    }
    return true;
}

QVector<TextSpan> LinePattern::spans(const QString &shown) const
{
    QVector<TextSpan> found;
    if (m_pattern.syntax == PatternSyntax::Fixed) {
        const Qt::CaseSensitivity sensitivity = sensitivityOf(m_pattern.letterCase);
        const qsizetype size = m_pattern.text.size();
        for (qsizetype at = shown.indexOf(m_pattern.text, 0, sensitivity); at >= 0 && size > 0;
             at = shown.indexOf(m_pattern.text, at + size, sensitivity))
            found.append({at, size});
        return found;
    }
    auto matches = m_expression.globalMatch(shown);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() > 0)
            found.append({match.capturedStart(), match.capturedLength()});
    }
    return found;
}

} // namespace models
