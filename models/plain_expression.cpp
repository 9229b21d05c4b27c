// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plain_expression.h"

#include <algorithm>

namespace models {
namespace {

constexpr int kBudget = 4096; // steps of one try: several repeats in a row may go back very often
constexpr int kMostCount = 1000;

using Bytes = std::bitset<256>;

void addRange(Bytes &set, uchar from, uchar to)
{
    for (unsigned c = from; c <= to; ++c)
        set.set(c);
}

bool isAsciiLetter(uchar c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// \d, \w or \s, as an engine without Unicode properties takes them.
bool addNamedClass(Bytes &set, char16_t name)
{
    switch (name) {
    case u'd':
        addRange(set, '0', '9');
        return true;
    case u'w':
        addRange(set, '0', '9');
        addRange(set, 'a', 'z');
        addRange(set, 'A', 'Z');
        set.set('_');
        return true;
    case u's':
        addRange(set, '\t', '\r');
        set.set(' ');
        return true;
    default:
        return false;
    }
}

// A character that a backslash makes stand for itself.
bool isEscapable(char16_t c)
{
    return c < 0x80 && c > 0x20 && !isAsciiLetter(uchar(c)) && !(c >= u'0' && c <= u'9');
}

class Reader
{
public:
    Reader(QStringView text, Qt::CaseSensitivity sensitivity) : m_text(text), m_caseless(sensitivity == Qt::CaseInsensitive) { }

    bool atEnd() const { return m_at >= m_text.size(); }
    char16_t peek() const { return m_text[m_at].unicode(); }
    bool take(char16_t c)
    {
        if (atEnd() || peek() != c)
            return false;
        ++m_at;
        return true;
    }
    bool loose() const { return m_loose; }

    // One character or class; nothing: not of this kind.
    std::optional<Bytes> atom()
    {
        const char16_t c = peek();
        ++m_at;
        Bytes set;
        switch (c) {
        case u'.':
            addRange(set, 0, 0x7f);
            set.reset('\n');
            set.reset('\r'); // whether a dot takes it depends on how the engine was built
            m_loose = true;
            return set;
        case u'[':
            return bracket();
        case u'\\':
            if (atEnd())
                return std::nullopt;
            if (addNamedClass(set, peek())) {
                ++m_at;
                return set;
            }
            if (!isEscapable(peek()))
                return std::nullopt;
            set.set(uchar(peek()));
            ++m_at;
            return set;
        case u'(': case u')': case u'|': case u'*': case u'+': case u'?': case u'{': case u'^': case u'$':
            return std::nullopt;
        default:
            break;
        }
        if (c >= 0x80 || c < 0x20)
            return std::nullopt;
        addLetter(set, uchar(c));
        return set;
    }

    // How often; false: not of this kind.
    bool repeat(int &least, int &most, int noEnd)
    {
        if (take(u'*')) {
            least = 0;
            most = noEnd;
        } else if (take(u'+')) {
            most = noEnd;
        } else if (take(u'?')) {
            least = 0;
        } else if (take(u'{')) {
            if (!number(least))
                return false;
            most = least;
            if (take(u',')) {
                most = noEnd;
                if (!atEnd() && peek() != u'}' && !number(most))
                    return false;
            }
            if (!take(u'}') || most < least)
                return false;
        } else {
            return true;
        }
        take(u'?'); // how many it takes first makes no difference to whether there is a match
        return atEnd() || peek() != u'+'; // but never giving back does
    }

private:
    void addLetter(Bytes &set, uchar c)
    {
        set.set(c);
        if (!m_caseless || !isAsciiLetter(c))
            return;
        set.set(c ^ 0x20);
        if ((c | 0x20) == 'k' || (c | 0x20) == 's') // which have other forms: K of kelvin, long s
            m_loose = true;
    }

    std::optional<Bytes> bracket()
    {
        Bytes set;
        const bool negated = take(u'^');
        if (!atEnd() && peek() == u']')
            return std::nullopt;
        while (!take(u']')) {
            if (atEnd())
                return std::nullopt;
            Bytes named;
            bool isNamed = false;
            const std::optional<uchar> from = inBracket(named, isNamed);
            if (isNamed) {
                set |= named;
                if (!atEnd() && peek() == u'-')
                    return std::nullopt;
                continue;
            }
            if (!from)
                return std::nullopt;
            uchar to = *from;
            if (m_at + 1 < m_text.size() && peek() == u'-' && m_text[m_at + 1] != u']') {
                ++m_at;
                const std::optional<uchar> last = inBracket(named, isNamed);
                if (!last || isNamed || *last < *from)
                    return std::nullopt;
                to = *last;
            }
            for (unsigned c = *from; c <= to; ++c)
                addLetter(set, uchar(c));
        }
        if (!negated)
            return set;
        m_loose = true;
        Bytes ascii;
        addRange(ascii, 0, 0x7f);
        return ~set & ascii;
    }

    std::optional<uchar> inBracket(Bytes &named, bool &isNamed)
    {
        const char16_t c = peek();
        ++m_at;
        if (c == u'[' || c >= 0x80 || c < 0x20)
            return std::nullopt;
        if (c != u'\\')
            return uchar(c);
        if (atEnd())
            return std::nullopt;
        const char16_t next = peek();
        ++m_at;
        if (addNamedClass(named, next)) {
            isNamed = true;
            return std::nullopt;
        }
        return isEscapable(next) ? std::optional(uchar(next)) : std::nullopt;
    }

    bool number(int &value)
    {
        const qsizetype begin = m_at;
        int read = 0;
        for (; !atEnd() && peek() >= u'0' && peek() <= u'9' && read <= kMostCount; ++m_at)
            read = read * 10 + (peek() - u'0');
        if (m_at == begin || read > kMostCount)
            return false;
        value = read;
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_caseless;
    bool m_loose = false;
};

} // namespace

std::optional<PlainExpression> PlainExpression::make(const QString &expression, Qt::CaseSensitivity sensitivity)
{
    PlainExpression made;
    Reader reader(expression, sensitivity);
    made.m_atBegin = reader.take(u'^');
    while (!reader.atEnd()) {
        if (reader.take(u'$')) {
            if (!reader.atEnd())
                return std::nullopt;
            made.m_atEnd = true;
            break; // before a carriage return, it depends on how the engine was built
        }
        const std::optional<Bytes> set = reader.atom();
        if (!set)
            return std::nullopt;
        Step step{*set};
        if (!reader.repeat(step.least, step.most, kNoEnd))
            return std::nullopt;
        made.m_steps.push_back(step);
    }
    if (made.m_steps.empty())
        return std::nullopt;
    made.m_loose = reader.loose() || made.m_atEnd;
    if (!made.m_atBegin) {
        for (const Step &step : made.m_steps) {
            if (step.least != 1 || step.most != 1)
                break;
            Bytes set = step.set;
            if (sensitivity == Qt::CaseInsensitive && set.count() == 2) {
                for (unsigned c = 'A'; c <= 'Z'; ++c)
                    if (set.test(c) && set.test(c | 0x20))
                        set.reset(c);
            }
            unsigned c = 0;
            while (c < 0x80 && !set.test(c))
                ++c;
            // Letters that have other forms are no sure beginning.
            if (set.count() != 1 || c == 0x80 || (sensitivity == Qt::CaseInsensitive && (c == 'k' || c == 's')))
                break;
            made.m_prefix.append(char(c));
            ++made.m_prefixSteps;
        }
    }
    return made;
}

PlainExpression::Answer PlainExpression::match(size_t step, const char *at, const char *end, int &budget) const
{
    for (; step < m_steps.size(); ++step) {
        const Step &now = m_steps[step];
        const char *reach = at;
        const char *const furthest = now.most < end - at ? at + now.most : end;
        while (reach < furthest && now.set.test(uchar(*reach)))
            ++reach;
        if (reach - at < now.least)
            return Answer::No;
        budget -= 1 + int((reach - at) / 16);
        if (budget <= 0)
            return Answer::Unsure;
        if (reach - at == now.least || (step + 1 < m_steps.size() && (now.set & m_steps[step + 1].set).none()
                                        && m_steps[step + 1].least > 0)) {
            // One way only: what comes next is not in this class, so giving back can not help.
            at = reach;
            continue;
        }
        for (const char *next = reach; next >= at + now.least; --next) {
            if (const Answer rest = match(step + 1, next, end, budget); rest != Answer::No)
                return rest;
        }
        return Answer::No;
    }
    return !m_atEnd || at == end ? Answer::Yes : Answer::No;
}

PlainExpression::Answer PlainExpression::matchBehindPrefix(const char *at, const char *end) const
{
    int budget = kBudget;
    return match(m_prefixSteps, at, end, budget);
}

bool PlainExpression::mayMatchOtherwise(QByteArrayView line) const
{
    return m_loose && std::any_of(line.begin(), line.end(), [](char c) { return uchar(c) >= 0x80 || c == '\r'; });
}

PlainExpression::Answer PlainExpression::search(QByteArrayView line) const
{
    if (line.startsWith('\xef'))
        return Answer::Unsure; // perhaps a byte order mark, which is no part of the text
    const char *const end = line.data() + line.size();
    int budget = kBudget;
    for (const char *at = line.data(); at <= end; ++at) {
        if (const Answer answer = match(0, at, end, budget); answer != Answer::No)
            return answer;
        if (m_atBegin)
            break;
    }
    return mayMatchOtherwise(line) ? Answer::Unsure : Answer::No;
}

} // namespace models
