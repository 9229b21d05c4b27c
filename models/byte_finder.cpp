// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/byte_finder.h"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define MODELS_HAVE_SSE2
#endif

namespace models {
namespace {

constexpr bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

constexpr bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

constexpr char lower(char c)
{
    return isUpper(c) ? char(c | 0x20) : c;
}

// How common a byte is in log text: a guess that need not be right to be useful.
int commonness(char c, bool fold)
{
    static constexpr char kLetters[] = "zqxjkvbywgfmhupdclnrotisae"; // rare to common
    if (const char *at = std::strchr(kLetters, lower(c)); at && c != '\0') {
        const int place = int(at - kLetters);
        return isUpper(c) && !fold ? 20 + place : 60 + place * 4;
    }
    if (c == ' ')
        return 255;
    if (c >= '0' && c <= '9')
        return 150;
    if (c == '.' || c == '-' || c == ':' || c == '/' || c == '=' || c == '_' || c == '"' || c == ',')
        return 120;
    return 10;
}

} // namespace

ByteFinder::ByteFinder(QByteArray needle, Qt::CaseSensitivity sensitivity)
    : m_needle(std::move(needle))
    , m_fold(sensitivity == Qt::CaseInsensitive)
{
    if (m_fold)
        std::transform(m_needle.begin(), m_needle.end(), m_needle.begin(), lower);
    qsizetype rarest = 0;
    for (qsizetype i = 1; i < m_needle.size(); ++i) {
        if (commonness(m_needle[i], m_fold) < commonness(m_needle[rarest], m_fold))
            rarest = i;
    }
    qsizetype second = rarest == 0 ? m_needle.size() - 1 : 0;
    for (qsizetype i = 0; i < m_needle.size(); ++i) {
        if (i != rarest && commonness(m_needle[i], m_fold) < commonness(m_needle[second], m_fold))
            second = i;
    }
    m_first = std::min(rarest, second);
    m_second = std::max(rarest, second);
}

bool ByteFinder::equalAt(const char *at) const
{
    const char *needle = m_needle.constData();
    const qsizetype size = m_needle.size();
    if (!m_fold)
        return std::memcmp(at, needle, size_t(size)) == 0;
    for (qsizetype i = 0; i < size; ++i) {
        if (lower(at[i]) != needle[i])
            return false;
    }
    return true;
}

const char *ByteFinder::findSlowly(const char *begin, const char *end) const
{
    for (const char *at = begin; at + m_needle.size() <= end; ++at) {
        if (equalAt(at))
            return at;
    }
    return nullptr;
}

const char *ByteFinder::findOne(const char *begin, const char *end) const
{
    return static_cast<const char *>(std::memchr(begin, m_needle[0], size_t(end - begin)));
}

#ifdef MODELS_HAVE_SSE2

const char *ByteFinder::find(const char *begin, const char *end) const
{
    const qsizetype size = m_needle.size();
    if (end - begin < size || size == 0)
        return size == 0 ? begin : nullptr;
    const char a = m_needle[m_first];
    const char b = m_needle[m_second];
    if (size == 1 && !(m_fold && isLower(a)))
        return findOne(begin, end);

    // A letter is compared with its case bit set on both sides, which lets a few other characters
    // pass ('@' for '`'); whatever passes is compared in full.
    const __m128i firstCase = _mm_set1_epi8(m_fold && isLower(a) ? 0x20 : 0);
    const __m128i secondCase = _mm_set1_epi8(m_fold && isLower(b) ? 0x20 : 0);
    const __m128i first = _mm_set1_epi8(a);
    const __m128i second = _mm_set1_epi8(b);
    const auto load = [](const char *at) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(at)); };
    const auto candidates = [&](const char *at) {
        const __m128i one = _mm_cmpeq_epi8(_mm_or_si128(load(at + m_first), firstCase), first);
        const __m128i two = _mm_cmpeq_epi8(_mm_or_si128(load(at + m_second), secondCase), second);
        return _mm_and_si128(one, two);
    };

    const char *at = begin;
    const char *const lastBlock = end - m_second - 16; // the last place from which 16 can be read
    while (at <= lastBlock) {
        if (at + 48 <= lastBlock) { // four at once while nothing is found
            const __m128i c0 = candidates(at);
            const __m128i c1 = candidates(at + 16);
            const __m128i c2 = candidates(at + 32);
            const __m128i c3 = candidates(at + 48);
            const __m128i any = _mm_or_si128(_mm_or_si128(c0, c1), _mm_or_si128(c2, c3));
            if (_mm_movemask_epi8(any) == 0) {
                at += 64;
                continue;
            }
            quint64 mask = quint64(quint32(_mm_movemask_epi8(c0))) | quint64(quint32(_mm_movemask_epi8(c1))) << 16
                | quint64(quint32(_mm_movemask_epi8(c2))) << 32 | quint64(quint32(_mm_movemask_epi8(c3))) << 48;
            for (; mask != 0; mask &= mask - 1) {
                const char *place = at + std::countr_zero(mask);
                if (place + size <= end && equalAt(place))
                    return place;
            }
            at += 64;
            continue;
        }
        auto mask = quint32(_mm_movemask_epi8(candidates(at)));
        for (; mask != 0; mask &= mask - 1) {
            const char *place = at + std::countr_zero(mask);
            if (place + size <= end && equalAt(place))
                return place;
        }
        at += 16;
    }
    return findSlowly(at, end);
}

#else

const char *ByteFinder::find(const char *begin, const char *end) const
{
    const qsizetype size = m_needle.size();
    if (end - begin < size || size == 0)
        return size == 0 ? begin : nullptr;
    if (m_fold)
        return findSlowly(begin, end);
    if (size == 1)
        return findOne(begin, end);
    const char rare = m_needle[m_first];
    for (const char *at = begin; at + size <= end; ++at) {
        const char *hit = static_cast<const char *>(std::memchr(at + m_first, rare, size_t(end - at - size + 1)));
        if (!hit)
            return nullptr;
        at = hit - m_first;
        if (equalAt(at))
            return at;
    }
    return nullptr;
}

#endif

} // namespace models
