// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fuzzy_match.h"

#include <QStringList>

#include <algorithm>
#include <limits>
#include <vector>

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

// The best placing of one word: best[i][j] is the score with letter i at place j.
std::optional<FuzzyMatch> matchWord(const QString &text, const QString &word)
{
    if (!isWithin(text, word))
        return std::nullopt;
    const int letters = int(word.size());
    const int places = int(text.size());
    std::vector<int> best(size_t(letters) * size_t(places), kNever);
    std::vector<int> from(best.size(), -1); // place of the letter before
    const auto at = [places](int i, int j) { return size_t(i) * size_t(places) + size_t(j); };
    for (int i = 0; i < letters; ++i) {
        int reach = kNever; // best end of the letters before, anywhere to the left
        int reachPlace = -1;
        for (int j = i; j < places; ++j) {
            if (i > 0 && j > 0 && best[at(i - 1, j - 1)] > reach) {
                reach = best[at(i - 1, j - 1)];
                reachPlace = j - 1;
            }
            if (!sameLetter(text.at(j), word.at(i)))
                continue;
            const int own = kLetter + (startsWord(text, j) ? kWordStart : 0) + (j == 0 ? kTextStart : 0);
            if (i == 0) {
                best[at(i, j)] = own;
                continue;
            }
            const int beside = best[at(i - 1, j - 1)];
            if (beside > kNever && beside + kAdjacent >= reach) {
                best[at(i, j)] = beside + kAdjacent + own;
                from[at(i, j)] = j - 1;
            } else if (reach > kNever) {
                best[at(i, j)] = reach + own;
                from[at(i, j)] = reachPlace;
            }
        }
    }
    const auto last = best.begin() + ptrdiff_t(at(letters - 1, 0));
    const auto end = std::max_element(last, best.end());
    if (*end <= kNever)
        return std::nullopt;
    FuzzyMatch match{*end, QVector<int>(letters)};
    int place = int(end - last);
    for (int i = letters - 1; i >= 0; --i) {
        match.positions[i] = place;
        place = from[at(i, place)];
    }
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &text, const QString &pattern)
{
    FuzzyMatch whole;
    const QStringList words = pattern.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const std::optional<FuzzyMatch> match = matchWord(text, word);
        if (!match)
            return std::nullopt;
        whole.score += match->score;
        whole.positions += match->positions;
    }
    std::sort(whole.positions.begin(), whole.positions.end());
    whole.positions.erase(std::unique(whole.positions.begin(), whole.positions.end()), whole.positions.end());
    return whole;
}

} // namespace models
