// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzzy matching as command palettes do it: the letters typed, in order, anywhere in a text, better at
// the beginnings of words and side by side. Words of the pattern may come in any order. Free
// functions, no state; any thread.
#pragma once

#include <QString>
#include <QVector>

#include <optional>

namespace models {

struct FuzzyMatch
{
    int score = 0;          // larger is better; 0 for an empty pattern
    QVector<int> positions; // of the letters that were met, in QChars, rising
};

// Nothing: the text does not match. Case makes no difference.
std::optional<FuzzyMatch> fuzzyMatch(const QString &text, const QString &pattern);

} // namespace models
