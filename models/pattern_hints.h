// SPDX-License-Identifier: GPL-3.0-or-later
// What can be told of a regular expression by reading it: strings of which every match holds one,
// and whether searching many lines at once finds the same as searching each. Both err on the side
// of "nothing can be told". Plain functions; any thread.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace models {

struct RequiredLiterals
{
    // At most eight strings (UTF-8), one of which is in every match; empty when nothing can be told.
    // For caseless patterns they are to be sought without regard to the case of A to Z, and hold no
    // letter that has another form outside ASCII.
    std::vector<QByteArray> any;
    bool exact = false; // the expression says no more than "one of these"
};
RequiredLiterals requiredLiterals(const QString &expression, Qt::CaseSensitivity sensitivity);

// Whether, with ^ and $ meaning ends of lines, a match within one line is found at or before its
// place also when the line stands among others (it may then reach beyond the line's end, which the
// caller must check): no look-around, no anchors to the whole text, nothing that forbids going back.
bool isLineLocal(const QString &expression);

} // namespace models
