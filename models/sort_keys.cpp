// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sort_keys.h"

#include <QString>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <numeric>
#include <span>

namespace models {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

struct Item
{
    quint64 key = 0;
    quint32 row = 0;
};

// The eight bytes from `depth` on, so that comparing the integers compares the bytes.
quint64 bytesAt(const QByteArray &text, qsizetype depth)
{
    unsigned char bytes[8] = {};
    if (depth < text.size())
        std::memcpy(bytes, text.constData() + depth, size_t(std::min<qsizetype>(8, text.size() - depth)));
    return qFromBigEndian<quint64>(bytes);
}

// Sorts eight bytes at a time: most texts differ within few steps, and integers compare without
// looking at the texts. `starts` becomes true where a text differs from the one before.
void order(std::span<Item> items, const Item *base, qsizetype depth, const std::vector<QByteArray> &texts,
           std::vector<bool> &starts)
{
    while (true) {
        bool more = false;
        bool alike = true;
        for (Item &item : items) {
            item.key = bytesAt(texts[item.row], depth);
            more |= texts[item.row].size() > depth;
            alike &= item.key == items.front().key;
        }
        if (!more)
            return;
        depth += 8;
        if (!alike)
            break;
    }
    std::sort(items.begin(), items.end(), [](const Item &a, const Item &b) { return a.key < b.key; });
    for (size_t begin = 0; begin < items.size();) {
        size_t end = begin + 1;
        while (end < items.size() && items[end].key == items[begin].key)
            ++end;
        if (begin > 0)
            starts[size_t(&items[begin] - base)] = true;
        if (end - begin > 1)
            order(items.subspan(begin, end - begin), base, depth, texts, starts);
        begin = end;
    }
}

} // namespace

void appendFolded(QByteArray &into, QStringView text)
{
    const qsizetype before = into.size();
    into.resize(before + text.size());
    char *out = into.data() + before;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit >= 128) {
            into.truncate(before);
            const QString plain = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
            QString kept;
            kept.reserve(plain.size());
            std::copy_if(plain.begin(), plain.end(), std::back_inserter(kept),
                         [](QChar one) { return one.category() != QChar::Mark_NonSpacing; });
            into.append(kept.toUtf8());
            return;
        }
        *out++ = char(unit >= 'A' && unit <= 'Z' ? unit + 32 : unit);
    }
}

QByteArray folded(QStringView text)
{
    QByteArray made;
    appendFolded(made, text);
    return made;
}

QByteArray naturalKey(QStringView text)
{
    const QByteArray plain = folded(text);
    QByteArray key;
    key.reserve(plain.size() + 4);
    for (qsizetype i = 0; i < plain.size();) {
        if (!isDigit(plain[i])) {
            key.append(plain[i++]);
            continue;
        }
        qsizetype end = i;
        while (end < plain.size() && isDigit(plain[end]))
            ++end;
        while (i + 1 < end && plain[i] == '0')
            ++i;
        // Of two numbers the one with more digits is the greater.
        key.append(char('0' + std::min<qsizetype>(end - i, 64)));
        key.append(plain.constData() + i, end - i);
        i = end;
    }
    return key;
}

quint64 orderedBits(double value)
{
    if (std::isnan(value))
        return 0;
    const auto bits = std::bit_cast<quint64>(value == 0 ? 0.0 : value); // -0 and 0 are one
    constexpr quint64 sign = quint64(1) << 63;
    return bits & sign ? ~bits : bits | sign;
}

std::vector<quint32> textRanks(const std::vector<QByteArray> &texts)
{
    std::vector<Item> items(texts.size());
    for (size_t i = 0; i < items.size(); ++i)
        items[i].row = quint32(i);
    std::vector<bool> starts(texts.size(), false);
    if (!items.empty())
        order(items, items.data(), 0, texts, starts);
    std::vector<quint32> ranks(texts.size());
    quint32 rank = 0;
    for (size_t i = 0; i < items.size(); ++i) {
        if (starts[i])
            rank = quint32(i);
        ranks[items[i].row] = rank;
    }
    return ranks;
}

} // namespace models
