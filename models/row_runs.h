// SPDX-License-Identifier: GPL-3.0-or-later
// Stretches of neighbouring rows, to tell views of many changes in few signals.
#pragma once

#include <vector>

namespace models {

// Up to so many stretches are told one by one; each costs a view a pass over its rows.
inline constexpr int kFewRuns = 8;

struct RowRun
{
    int first = 0;
    int last = 0;
};

// Stretches of places for which `belongs` is true; gives up after one more than kFewRuns.
template <typename Belongs>
std::vector<RowRun> runsOf(int count, Belongs belongs)
{
    std::vector<RowRun> runs;
    for (int i = 0; i < count; ++i) {
        if (!belongs(i))
            continue;
        if (!runs.empty() && runs.back().last == i - 1) {
            runs.back().last = i;
            continue;
        }
        runs.push_back({i, i});
        if (int(runs.size()) > kFewRuns)
            break;
    }
    return runs;
}

} // namespace models
