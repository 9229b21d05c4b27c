// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzzy matching as command palettes do it: the letters typed, in order, anywhere in a text, better at
// the beginnings of words and side by side. Words of the pattern may come in any order, and case makes
// no difference. Any thread; a FuzzyPattern is of one, and made once for many texts.
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>
#include <vector>

namespace models {

struct FuzzyMatch
{
    int score = 0;          // larger is better; 0 for an empty pattern
    QVector<int> positions; // of the letters that were met, in QChars, rising
};

class FuzzyPattern final
{
public:
    explicit FuzzyPattern(const QString &pattern = {});

    bool isEmpty() const { return m_words.isEmpty(); }
    // Nothing: the text does not match.
    std::optional<FuzzyMatch> match(const QString &text);
    std::optional<int> score(const QString &text); // of the same match, at less cost

private:
    std::optional<int> matchWord(const QString &text, const QString &word, QVector<int> *positions);

    QStringList m_words;
    std::vector<int> m_best; // kept from text to text: most of them are short
    std::vector<int> m_from;
};

std::optional<FuzzyMatch> fuzzyMatch(const QString &text, const QString &pattern);

} // namespace models
