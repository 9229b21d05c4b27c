// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pattern_hints.h"

#include <algorithm>
#include <optional>

namespace models {
namespace {

constexpr qsizetype kShortestLiteral = 2; // one byte is no sieve
constexpr size_t kMostLiterals = 8;

// The end of a character class that begins at `at`, or -1.
qsizetype classEnd(QStringView text, qsizetype at)
{
    qsizetype i = at + 1;
    if (i < text.size() && text[i] == u'^')
        ++i;
    if (i < text.size() && text[i] == u']') // first, it is a member
        ++i;
    for (; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u'[' && i + 1 < text.size() && (text[i + 1] == u':' || text[i + 1] == u'.' || text[i + 1] == u'='))
            return -1; // [:alpha:] and the like: rare enough to be left alone
        else if (text[i] == u']')
            return i + 1;
    }
    return -1;
}

// The end of the group that begins at `at`, or -1.
qsizetype groupEnd(QStringView text, qsizetype at)
{
    int depth = 0;
    for (qsizetype i = at; i < text.size(); ++i) {
        if (text[i] == u'\\') {
            ++i;
        } else if (text[i] == u'[') {
            const qsizetype end = classEnd(text, i);
            if (end < 0)
                return -1;
            i = end - 1;
        } else if (text[i] == u'(') {
            ++depth;
        } else if (text[i] == u')' && --depth == 0) {
            return i + 1;
        }
    }
    return -1;
}

// Alternatives outside groups; nullopt when brackets do not match.
std::optional<std::vector<QStringView>> alternatives(QStringView text)
{
    std::vector<QStringView> parts;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\') {
            ++i;
        } else if (text[i] == u'[' || text[i] == u'(') {
            const qsizetype end = text[i] == u'[' ? classEnd(text, i) : groupEnd(text, i);
            if (end < 0)
                return std::nullopt;
            i = end - 1;
        } else if (text[i] == u'|') {
            parts.push_back(text.mid(begin, i - begin));
            begin = i + 1;
        } else if (text[i] == u')') {
            return std::nullopt;
        }
    }
    parts.push_back(text.mid(begin));
    return parts;
}

// `text` from `at`: a quantifier, if there is one. `least` is how often its atom must occur.
struct Quantifier
{
    qsizetype end;
    int least;
    bool exists;
};

Quantifier quantifierAt(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return {at, 1, false};
    Quantifier found{at, 1, false};
    if (text[at] == u'*' || text[at] == u'?') {
        found = {at + 1, 0, true};
    } else if (text[at] == u'+') {
        found = {at + 1, 1, true};
    } else if (text[at] == u'{') {
        const qsizetype close = text.indexOf(u'}', at);
        const QStringView least = close < 0 ? QStringView() : text.mid(at + 1, close - at - 1);
        const qsizetype comma = least.indexOf(u',');
        bool number = false;
        const int n = (comma < 0 ? least : least.left(comma)).toInt(&number);
        // "{" that is no quantifier is a character, and ",n}" is one in later versions only.
        found = {close < 0 ? at + 1 : close + 1, number ? n : 0, true};
    }
    if (found.exists && found.end < text.size() && (text[found.end] == u'?' || text[found.end] == u'+'))
        ++found.end;
    return found;
}

bool mayStand(QChar c, Qt::CaseSensitivity sensitivity)
{
    if (sensitivity == Qt::CaseSensitive)
        return !c.isSurrogate() && c != u'\0';
    // k and s have relatives: the Kelvin sign and the long s.
    return c.unicode() < 0x80 && c != u'\0' && c.toLower() != u'k' && c.toLower() != u's';
}

// Strings of which every match of a (sub)expression holds one.
struct Literals
{
    std::vector<QByteArray> any; // empty: nothing can be told
    bool exact = false;          // and whoever holds one of them matches
    bool understood = true;

    qsizetype shortest() const
    {
        return any.empty() ? 0 : std::min_element(any.begin(), any.end(), [](const auto &a, const auto &b) {
            return a.size() < b.size();
        })->size();
    }
};

Literals ofAlternatives(QStringView text, Qt::CaseSensitivity sensitivity);

Literals ofSequence(QStringView text, Qt::CaseSensitivity sensitivity)
{
    Literals best;
    const auto offer = [&](std::vector<QByteArray> any) {
        Literals offered{std::move(any), false, true};
        if (offered.shortest() > best.shortest())
            best.any = std::move(offered.any);
    };
    QString run;
    bool plain = true; // nothing but characters so far
    const auto endRun = [&] {
        if (!run.isEmpty())
            offer({run.toUtf8()});
        run.clear();
    };
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        qsizetype end = i + 1;
        std::optional<QChar> literal;
        Literals group;
        if (c == u'[' || c == u'(') {
            end = c == u'[' ? classEnd(text, i) : groupEnd(text, i);
            if (end < 0)
                return {{}, false, false};
            if (c == u'(') {
                QStringView inner = text.mid(i + 1, end - i - 2);
                if (inner.startsWith(u"?:"))
                    inner = inner.mid(2);
                group = ofAlternatives(inner, sensitivity);
                if (!group.understood)
                    return {{}, false, false};
            }
        } else if (c == u'\\') {
            if (i + 1 >= text.size())
                return {{}, false, false};
            const QChar escaped = text[i + 1];
            end = i + 2;
            if (!escaped.isLetterOrNumber())
                literal = escaped;
            else if (!QStringView(u"dDwWsSbB").contains(escaped))
                return {{}, false, false}; // \x41, \p{Lu}, \Q..\E, \K and whatever may be invented
        } else if (c != u'.' && c != u'^' && c != u'$') {
            literal = c;
        }
        const Quantifier quantifier = quantifierAt(text, end);
        if (literal && mayStand(*literal, sensitivity) && quantifier.least > 0) {
            run += *literal;
            plain = plain && !quantifier.exists;
            if (quantifier.exists) // "ab+c": after b, anything may come that is not c
                endRun();
        } else {
            plain = false;
            endRun();
            if (quantifier.least > 0 && !group.any.empty())
                offer(group.any);
        }
        i = quantifier.end;
    }
    endRun();
    best.exact = plain && !best.any.empty();
    return best;
}

Literals ofAlternatives(QStringView text, Qt::CaseSensitivity sensitivity)
{
    // (one|two) as a whole is one|two.
    while (text.startsWith(u'(') && groupEnd(text, 0) == text.size()) {
        text = text.mid(1, text.size() - 2);
        if (text.startsWith(u"?:"))
            text = text.mid(2);
    }
    const auto parts = alternatives(text);
    if (!parts)
        return {{}, false, false};
    Literals all;
    all.exact = true;
    bool told = true;
    for (const QStringView part : *parts) {
        const Literals some = ofSequence(part, sensitivity);
        if (!some.understood)
            return {{}, false, false};
        told = told && !some.any.empty();
        all.exact = all.exact && some.exact;
        all.any.insert(all.any.end(), some.any.begin(), some.any.end());
    }
    if (!told || all.any.size() > kMostLiterals)
        return {};
    return all;
}

bool hasUnusualSyntax(const QString &expression)
{
    // Options in the pattern (extended syntax, no case, ...) and verbs change what the rest means.
    if (expression.contains(u"(*"))
        return true;
    for (qsizetype at = expression.indexOf(u"(?"); at >= 0; at = expression.indexOf(u"(?", at + 2)) {
        if (expression.mid(at + 2, 1) != u":")
            return true;
    }
    return false;
}

} // namespace

RequiredLiterals requiredLiterals(const QString &expression, Qt::CaseSensitivity sensitivity)
{
    if (hasUnusualSyntax(expression))
        return {};
    const Literals found = ofAlternatives(expression, sensitivity);
    if (!found.understood || (!found.exact && found.shortest() < kShortestLiteral))
        return {};
    return {found.any, found.exact};
}

bool isLineLocal(const QString &expression)
{
    if (hasUnusualSyntax(expression))
        return false;
    for (qsizetype i = 0; i < expression.size(); ++i) {
        const QChar c = expression[i];
        if (c == u'\\') {
            ++i;
            if (i >= expression.size())
                return false;
            const QChar escaped = expression[i];
            if (escaped.isLetterOrNumber() && !QStringView(u"dDwWsSbBtnrfehHvV").contains(escaped))
                return false;
        } else if (c == u'[') {
            const qsizetype end = classEnd(expression, i);
            if (end < 0)
                return false;
            i = end - 1;
        } else if (c == u'+' && i > 0 && QStringView(u"+*?}").contains(expression[i - 1])) {
            return false; // possessive, or looks like it
        }
    }
    return true;
}

} // namespace models
