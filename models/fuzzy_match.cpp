// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fuzzy_match.h"

#include <algorithm>
#include <limits>

namespace models {

namespace {

constexpr int kLetter = 1;
constexpr int kAdjacent = 9;   // right after the letter before
constexpr int kWordStart = 8;
constexpr int kTextStart = 4;  // on top of kWordStart
constexpr int kNever = std::numeric_limits<int>::min() / 2;

bool startsWord(const QString &text, int at)
{
    if (at == 0)
        return true;
    const QChar before = text.at(at - 1);
    const QChar here = text.at(at);
    return (!before.isLetterOrNumber() && here.isLetterOrNumber()) || (before.isLower() && here.isUpper());
}

bool sameLetter(QChar a, QChar b)
{
    return a == b || a.toCaseFolded() == b.toCaseFolded();
}

// Whether the letters are there at all: most texts fail here, and cheaply.
bool isWithin(const QString &text, const QString &word)
{
    int at = 0;
    for (const QChar letter : word) {
        while (at < text.size() && !sameLetter(text.at(at), letter))
            ++at;
        if (at++ == text.size())
            return false;
    }
    return true;
}

} // namespace

FuzzyPattern::FuzzyPattern(const QString &pattern) : m_words(pattern.split(u' ', Qt::SkipEmptyParts)) { }

// The best placing of one word: m_best[i][j] is the score with letter i at place j.
std::optional<int> FuzzyPattern::matchWord(const QString &text, const QString &word, QVector<int> *positions)
{
    if (!isWithin(text, word))
        return std::nullopt;
    const int letters = int(word.size());
    const int places = int(text.size());
    m_best.assign(size_t(letters) * size_t(places), kNever);
    m_from.assign(m_best.size(), -1); // place of the letter before
    const auto at = [places](int i, int j) { return size_t(i) * size_t(places) + size_t(j); };
    for (int i = 0; i < letters; ++i) {
        int reach = kNever; // best end of the letters before, anywhere to the left
        int reachPlace = -1;
        for (int j = i; j < places; ++j) {
            if (i > 0 && j > 0 && m_best[at(i - 1, j - 1)] > reach) {
                reach = m_best[at(i - 1, j - 1)];
                reachPlace = j - 1;
            }
            if (!sameLetter(text.at(j), word.at(i)))
                continue;
            const int own = kLetter + (startsWord(text, j) ? kWordStart : 0) + (j == 0 ? kTextStart : 0);
            if (i == 0) {
                m_best[at(i, j)] = own;
                continue;
            }
            const int beside = m_best[at(i - 1, j - 1)];
            if (beside > kNever && beside + kAdjacent >= reach) {
                m_best[at(i, j)] = beside + kAdjacent + own;
                m_from[at(i, j)] = j - 1;
            } else if (reach > kNever) {
                m_best[at(i, j)] = reach + own;
                m_from[at(i, j)] = reachPlace;
            }
        }
    }
    const auto last = m_best.begin() + ptrdiff_t(at(letters - 1, 0));
    const auto end = std::max_element(last, m_best.end());
    if (*end <= kNever)
        return std::nullopt;
    if (positions) {
        int place = int(end - last);
        for (int i = letters - 1; i >= 0; --i) {
            positions->append(place);
            place = m_from[at(i, place)];
        }
    }
    return *end;
}

std::optional<int> FuzzyPattern::score(const QString &text)
{
    int score = 0;
    for (const QString &word : std::as_const(m_words)) {
        const std::optional<int> one = matchWord(text, word, nullptr);
        if (!one)
            return std::nullopt;
        score += *one;
    }
    return score;
}

std::optional<FuzzyMatch> FuzzyPattern::match(const QString &text)
{
    FuzzyMatch whole;
    for (const QString &word : std::as_const(m_words)) {
        const std::optional<int> one = matchWord(text, word, &whole.positions);
        if (!one)
            return std::nullopt;
        whole.score += *one;
    }
    std::sort(whole.positions.begin(), whole.positions.end());
    whole.positions.erase(std::unique(whole.positions.begin(), whole.positions.end()), whole.positions.end());
    return whole;
}

std::optional<FuzzyMatch> fuzzyMatch(const QString &text, const QString &pattern)
{
    return FuzzyPattern(pattern).match(text);
}

} // namespace models
