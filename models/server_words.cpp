// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server_words.h"

#include "models/server_texts.h"

#include <QHash>
#include <QVarLengthArray>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace models {
namespace {

constexpr int kDeepest = 4; // words in words: "Replica 2: Health check failed 3 times in a row: No answer within 5 s"

// A text with placeholders, cut at them: literals[0] mark literals[1] mark ... literals[n].
struct Pattern
{
    ServerText row;
    QStringList literals;
    QVarLengthArray<QChar, 4> marks; // '1' to '9', or 'n'
    qsizetype weight = 0;            // characters that are not placeholders
};

using Captures = QVarLengthArray<QStringView, 4>;

struct Known
{
    QHash<QString, const char *> whole;
    std::vector<Pattern> patterns; // those that say most first
};

bool isMark(const QString &text, qsizetype at)
{
    return text[at] == u'%' && at + 1 < text.size() && (text[at + 1] == u'n' || (text[at + 1] >= u'1' && text[at + 1] <= u'9'));
}

void enter(const ServerText &row, Known &known)
{
    const QString text = QString::fromUtf8(row.text);
    Pattern pattern{row, {}, {}, 0};
    QString literal;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isMark(text, i)) {
            literal += text[i];
            continue;
        }
        pattern.marks.append(text[++i]);
        pattern.weight += literal.size();
        pattern.literals.append(std::exchange(literal, {}));
    }
    if (pattern.marks.isEmpty()) {
        known.whole.insert(text, row.text);
        return;
    }
    pattern.weight += literal.size();
    pattern.literals.append(literal);
    known.patterns.push_back(std::move(pattern));
}

Known makeKnown()
{
    Known known;
    for (const auto rows : {serviceTexts(), platformTexts(), backupTexts()}) {
        for (const ServerText &row : rows)
            enter(row, known);
    }
    std::stable_sort(known.patterns.begin(), known.patterns.end(), [](const Pattern &a, const Pattern &b) { return a.weight > b.weight; });
    return known;
}

const Known &known()
{
    static const Known texts = makeKnown();
    return texts;
}

bool fits(QChar mark, QStringView found)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return !found.isEmpty() && (mark != u'n' || (found.size() < 10 && std::all_of(found.begin(), found.end(), isDigit)));
}

// What stands in place of the marks; nothing when the text is another one.
std::optional<Captures> match(const Pattern &pattern, QStringView said)
{
    if (!said.startsWith(pattern.literals.first()) || !said.endsWith(pattern.literals.last()))
        return std::nullopt;
    const qsizetype end = said.size() - pattern.literals.last().size();
    qsizetype from = pattern.literals.first().size();
    Captures found;
    for (qsizetype i = 0; i < pattern.marks.size(); ++i) {
        const bool isLast = i + 1 == pattern.marks.size();
        const qsizetype to = isLast ? end : said.indexOf(pattern.literals[i + 1], from);
        if (to < from || to > end || !fits(pattern.marks[i], said.sliced(from, to - from)))
            return std::nullopt;
        found.append(said.sliced(from, to - from));
        from = to + (isLast ? 0 : pattern.literals[i + 1].size());
    }
    return found;
}

struct Told
{
    QString text;
    bool isKnown = false;
};

Told tell(const QString &said, Inside inside, int depth);

// Words one after another, as the server joins them.
Told tellList(const QString &said, const QString &separator, int depth)
{
    Told told{{}, true};
    QStringList texts;
    const QStringList parts = said.split(separator);
    for (const QString &part : parts) {
        const Told one = tell(part, Inside::Names, depth);
        told.isKnown = told.isKnown && one.isKnown;
        texts.append(one.text);
    }
    told.text = texts.join(separator);
    return told;
}

Told filled(const Pattern &pattern, const Captures &found, int depth)
{
    const qsizetype counted = pattern.marks.indexOf(u'n');
    QString text = ServerWords::tr(pattern.row.text, nullptr, counted < 0 ? -1 : found[counted].toInt());
    QStringList values(10);
    for (qsizetype i = 0; i < pattern.marks.size(); ++i) {
        if (pattern.marks[i] == u'n')
            continue;
        const QString value = found[i].toString();
        // Beside words stand names too, and a volume may be called "data"; but no name has a space.
        const bool isName = pattern.row.inside == Inside::Names || (pattern.row.inside == Inside::Words && !value.contains(u' '));
        values[pattern.marks[i].digitValue()] = isName ? value : tell(value, pattern.row.inside, depth + 1).text;
    }
    // All at once: what is put in may look like a placeholder.
    Told told{{}, true};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isMark(text, i) && text[i + 1] != u'n')
            told.text += values[text[++i].digitValue()];
        else
            told.text += text[i];
    }
    return told;
}

// `inside`: what this text stood in, when it stood in another one.
Told tell(const QString &said, Inside inside, int depth)
{
    if (said.isEmpty() || depth > kDeepest)
        return {said, false};
    if (const char *row = known().whole.value(said))
        return {ServerWords::tr(row), true};
    if (inside == Inside::Parts && said.contains(QLatin1String(", ")))
        return tellList(said, QStringLiteral(", "), depth + 1);
    for (const Pattern &pattern : known().patterns) {
        if (const auto found = match(pattern, said))
            return filled(pattern, *found, depth);
    }
    return said.contains(QLatin1String("; ")) ? tellList(said, QStringLiteral("; "), depth + 1) : Told{said, false};
}

} // namespace

QString ServerWords::text(const QString &said)
{
    return tell(said, Inside::Names, 0).text;
}

QStringList ServerWords::texts(const QStringList &said)
{
    QStringList texts;
    for (const QString &one : said)
        texts.append(text(one));
    return texts;
}

bool ServerWords::knows(const QString &said)
{
    return tell(said, Inside::Names, 0).isKnown;
}

} // namespace models
