// SPDX-License-Identifier: GPL-3.0-or-later
// LogPattern: what is searched for in a log, and LinePattern, the same made ready to run over lines
// and chunks. A LinePattern never changes and may be shared by threads; matching allocates only in
// the Scratch of its caller. Case is that of ASCII for fixed text within ASCII, of Unicode otherwise.
#pragma once

#include "core/result.h"
#include "models/byte_finder.h"
#include "models/line_set.h"
#include "models/plain_expression.h"

#include <QRegularExpression>

#include <atomic>
#include <memory>

namespace models {

enum class PatternSyntax { Fixed, Regex };
enum class PatternCase { Insensitive, Sensitive };

struct LogPattern
{
    QString text;
    PatternSyntax syntax = PatternSyntax::Fixed;
    PatternCase letterCase = PatternCase::Insensitive;

    bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const LogPattern &) const = default;
    // Whether every line that this matches is matched by `wider` too, as can be told by looking.
    bool narrows(const LogPattern &wider) const;
};

struct TextSpan
{
    qsizetype start = 0; // in QChars
    qsizetype length = 0;
    bool operator==(const TextSpan &) const = default;
};

class LinePattern
{
public:
    // Buffers that are used again from chunk to chunk, one a thread; and whether to give up, which
    // is asked at every line where lines are slow: an expression may take a tenth of a second each.
    struct Scratch
    {
        const std::atomic<quint64> *current = nullptr;
        quint64 wanted = 0;
        bool givenUp() const { return current && current->load(std::memory_order_relaxed) != wanted; }

        std::vector<char16_t> text;
        std::vector<qsizetype> starts;
    };

    // Validation, with the field "pattern", when the text is no regular expression.
    static core::Result<std::shared_ptr<const LinePattern>> make(const LogPattern &pattern);

    const LogPattern &pattern() const { return m_pattern; }
    bool matches(QByteArrayView line) const;

    // The matching lines among [from, to) of a chunk; with `among`, only those in it are looked at.
    LineBits match(const LogChunk &chunk, int from, int to, const LineBits *among, Scratch &scratch) const;

    // Where a line that is on screen matches, in order and without overlap; empty matches left out.
    QVector<TextSpan> spans(const QString &shown) const;

private:
    LinePattern() = default;

    void matchFixed(const LogChunk &chunk, int from, int to, const ByteFinder &finder, LineBits &hits) const;
    bool matchWhole(const LogChunk &chunk, int from, int to, Scratch &scratch, LineBits &hits) const;
    bool matchesExpression(QByteArrayView line) const;
    void matchPlain(const LogChunk &chunk, int from, int to, const Scratch &scratch, LineBits &hits) const;
    bool matchesPlain(QByteArrayView line) const;

    LogPattern m_pattern;
    std::vector<ByteFinder> m_literals; // Fixed: the text. Regex: a matching line has one of these
    QRegularExpression m_expression;    // of one line; unused when the finder is enough
    QRegularExpression m_multiline;     // of many lines at once, when that finds the same
    std::optional<PlainExpression> m_plain; // the expression, when it is of the plain kind
    std::optional<ByteFinder> m_plainPrefix; // of its prefix, when that is long enough to be looked for
    enum class Engine { Bytes, Expression } m_engine = Engine::Bytes;
    bool m_lineLocal = false;
};

} // namespace models
