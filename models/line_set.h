// SPDX-License-Identifier: GPL-3.0-or-later
// LineSet: which lines of a log are in: a bit a line, in blocks of 4096, with the number of members
// before each block, so that "the n-th member" and "how many before this line" are answered at once.
// Members have ranks, counted from reset() on; dropping the oldest lines changes no rank. Blocks can
// be shared with other threads; the set itself is a plain value of one thread.
#pragma once

#include "models/log_chunk.h"

#include <deque>
#include <optional>

namespace models {

class LineBits
{
public:
    static constexpr int kLines = LogChunk::kLines;

    bool test(int i) const { return m_words[size_t(i) / 64] >> (unsigned(i) % 64) & 1; }
    void set(int i) { m_words[size_t(i) / 64] |= quint64(1) << (unsigned(i) % 64); }
    void clear() { m_words.fill(0); }
    int count() const;
    int countBefore(int i) const; // members below i
    int next(int i) const;        // the first member not below i, or kLines
    int previous(int i) const;    // the last member below i, or -1
    int select(int n) const;      // the member with n others below it
    LineBits &operator|=(const LineBits &other);
    LineBits &operator&=(const LineBits &other);
    bool operator==(const LineBits &) const = default;

private:
    std::array<quint64, kLines / 64> m_words{};
};

class LineSet
{
public:
    // Empties it; blocks begin at `start`, `start` + 4096 and so on. Ranks begin at `rank`.
    void reset(qint64 start, qint64 rank = 0);
    // Adds members of one block; blocks are added in order, and only the last may be added to again.
    void add(qint64 blockStart, const LineBits &bits);
    void dropBefore(qint64 line); // whole blocks

    qint64 firstRank() const { return m_blocks.empty() ? m_endRank : m_blocks.front().before; }
    qint64 endRank() const { return m_endRank; }
    qint64 count() const { return m_endRank - firstRank(); }

    qint64 lineOf(qint64 rank) const;  // rank is within [firstRank, endRank)
    qint64 rankOf(qint64 line) const;  // of the first member not before the line
    bool contains(qint64 line) const;
    std::optional<qint64> next(qint64 line) const;     // the first member not before the line
    std::optional<qint64> previous(qint64 line) const; // the last member before the line

    // The members of one block, null when there is none.
    std::shared_ptr<const LineBits> block(qint64 blockStart) const;
    qint64 memoryBytes() const;

private:
    struct Block
    {
        std::shared_ptr<const LineBits> bits; // null: no member
        qint64 before = 0;                    // members in earlier blocks
    };

    qint64 m_start = 0; // of the first block
    qint64 m_endRank = 0;
    std::deque<Block> m_blocks;
};

} // namespace models
