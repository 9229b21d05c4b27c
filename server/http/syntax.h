// SPDX-License-Identifier: GPL-3.0-or-later
// Syntax: the character classes and list rules of RFC 9110, 5.6, as constant tables and free
// functions without state. Any thread.
#pragma once

#include <QByteArrayView>

#include <array>

namespace server::http::syntax {

enum CharClass : quint8 {
    Token = 1,      // RFC 9110, 5.6.2
    FieldValue = 2, // VCHAR, obs-text, SP, HTAB
    Target = 4,     // what a request target may hold; see below
    Digit = 8,
    HexDigit = 16,
    HostName = 32,  // reg-name of RFC 3986, without percent-encoding
};

consteval std::array<quint8, 256> makeTable()
{
    std::array<quint8, 256> table{};
    const auto set = [&table](const char *chars, quint8 bits) {
        for (; *chars; ++chars)
            table[quint8(*chars)] |= bits;
    };
    for (int c = 0x21; c < 0x7f; ++c)
        table[c] |= FieldValue | Target;
    for (int c = 0x80; c < 0x100; ++c)
        table[c] |= FieldValue;
    table[' '] |= FieldValue;
    table['\t'] |= FieldValue;
    // Browsers send some characters raw that RFC 3986 would have encoded ("[", "|", "{"). These
    // four are the ones that a second parser could read as something else.
    for (const char c : {'#', '"', '<', '>', '\\'})
        table[quint8(c)] &= quint8(~Target);
    set("0123456789", Token | Digit | HexDigit | HostName);
    set("abcdefABCDEF", HexDigit);
    set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", Token | HostName);
    set("!#$%&'*+-.^_`|~", Token);
    set("-._~", HostName);
    return table;
}

inline constexpr std::array<quint8, 256> kTable = makeTable();

constexpr bool is(char c, CharClass kind)
{
    return (kTable[quint8(c)] & kind) != 0;
}

inline bool all(QByteArrayView text, CharClass kind)
{
    for (const char c : text) {
        if (!is(c, kind))
            return false;
    }
    return true;
}

inline bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && all(text, Token);
}

// Without optional white space around it.
inline QByteArrayView trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && (text.front() == ' ' || text.front() == '\t'))
        text = text.sliced(1);
    while (!text.isEmpty() && (text.back() == ' ' || text.back() == '\t'))
        text.chop(1);
    return text;
}

inline bool equalsIgnoringCase(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && qstrnicmp(a.data(), a.size(), b.data(), b.size()) == 0;
}

// Calls `take` for each non-empty element of a comma-separated list.
template <typename Take>
void forEachElement(QByteArrayView list, Take take)
{
    while (!list.isEmpty()) {
        const qsizetype comma = list.indexOf(',');
        const QByteArrayView element = trimmed(comma < 0 ? list : list.first(comma));
        list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
        if (!element.isEmpty())
            take(element);
    }
}

} // namespace server::http::syntax
