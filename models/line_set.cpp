// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/line_set.h"

#include <algorithm>
#include <bit>

namespace models {

int LineBits::count() const
{
    int n = 0;
    for (const quint64 word : m_words)
        n += std::popcount(word);
    return n;
}

int LineBits::countBefore(int i) const
{
    int n = 0;
    for (int word = 0; word < i / 64; ++word)
        n += std::popcount(m_words[size_t(word)]);
    if (i % 64 != 0)
        n += std::popcount(m_words[size_t(i) / 64] & ((quint64(1) << (unsigned(i) % 64)) - 1));
    return n;
}

int LineBits::next(int i) const
{
    if (i >= kLines)
        return kLines;
    size_t word = size_t(i) / 64;
    quint64 left = m_words[word] & (~quint64(0) << (unsigned(i) % 64));
    while (left == 0) {
        if (++word == m_words.size())
            return kLines;
        left = m_words[word];
    }
    return int(word * 64) + std::countr_zero(left);
}

int LineBits::previous(int i) const
{
    if (i <= 0)
        return -1;
    --i;
    size_t word = size_t(i) / 64;
    quint64 left = m_words[word] & (~quint64(0) >> (63 - unsigned(i) % 64));
    while (left == 0) {
        if (word-- == 0)
            return -1;
        left = m_words[word];
    }
    return int(word * 64) + 63 - std::countl_zero(left);
}

int LineBits::select(int n) const
{
    size_t word = 0;
    for (int here = std::popcount(m_words[0]); here <= n; here = std::popcount(m_words[word])) {
        n -= here;
        ++word;
    }
    quint64 left = m_words[word];
    for (; n > 0; --n)
        left &= left - 1;
    return int(word * 64) + std::countr_zero(left);
}

LineBits &LineBits::operator|=(const LineBits &other)
{
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] |= other.m_words[i];
    return *this;
}

LineBits &LineBits::operator&=(const LineBits &other)
{
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
    return *this;
}

void LineSet::reset(qint64 start, qint64 rank)
{
    m_blocks.clear();
    m_start = start;
    m_endRank = rank;
}

void LineSet::add(qint64 blockStart, const LineBits &bits)
{
    const auto index = size_t((blockStart - m_start) / LineBits::kLines);
    while (m_blocks.size() <= index)
        m_blocks.push_back({nullptr, m_endRank});
    Q_ASSERT(index + 1 == m_blocks.size());
    Block &block = m_blocks.back();
    const int added = bits.count();
    if (added == 0)
        return;
    auto merged = std::make_shared<LineBits>(bits);
    if (block.bits)
        *merged |= *block.bits;
    m_endRank = block.before + merged->count();
    block.bits = std::move(merged);
}

void LineSet::dropBefore(qint64 line)
{
    while (!m_blocks.empty() && m_start + LineBits::kLines <= line) {
        m_blocks.pop_front();
        m_start += LineBits::kLines;
    }
    if (m_blocks.empty())
        m_start = std::max(m_start, line);
}

qint64 LineSet::lineOf(qint64 rank) const
{
    Q_ASSERT(rank >= firstRank() && rank < m_endRank);
    const auto after = std::partition_point(m_blocks.begin(), m_blocks.end(),
                                            [&](const Block &block) { return block.before <= rank; });
    // Blocks without a member share their count with the next: the last of them has the member.
    const auto at = std::prev(after);
    return m_start + qint64(at - m_blocks.begin()) * LineBits::kLines + at->bits->select(int(rank - at->before));
}

qint64 LineSet::rankOf(qint64 line) const
{
    if (line <= m_start)
        return firstRank();
    const auto index = size_t((line - m_start) / LineBits::kLines);
    if (index >= m_blocks.size())
        return m_endRank;
    const Block &block = m_blocks[index];
    return block.before + (block.bits ? block.bits->countBefore(int((line - m_start) % LineBits::kLines)) : 0);
}

bool LineSet::contains(qint64 line) const
{
    if (line < m_start)
        return false;
    const auto index = size_t((line - m_start) / LineBits::kLines);
    return index < m_blocks.size() && m_blocks[index].bits
        && m_blocks[index].bits->test(int((line - m_start) % LineBits::kLines));
}

std::optional<qint64> LineSet::next(qint64 line) const
{
    const qint64 rank = rankOf(line);
    return rank < m_endRank ? std::optional(lineOf(rank)) : std::nullopt;
}

std::optional<qint64> LineSet::previous(qint64 line) const
{
    const qint64 rank = rankOf(line);
    return rank > firstRank() ? std::optional(lineOf(rank - 1)) : std::nullopt;
}

std::shared_ptr<const LineBits> LineSet::block(qint64 blockStart) const
{
    if (blockStart < m_start)
        return nullptr;
    const auto index = size_t((blockStart - m_start) / LineBits::kLines);
    return index < m_blocks.size() ? m_blocks[index].bits : nullptr;
}

qint64 LineSet::memoryBytes() const
{
    qint64 bytes = qint64(m_blocks.size() * sizeof(Block));
    for (const Block &block : m_blocks)
        bytes += block.bits ? qint64(sizeof(LineBits)) : 0;
    return bytes;
}

} // namespace models
