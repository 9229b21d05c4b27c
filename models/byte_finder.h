// SPDX-License-Identifier: GPL-3.0-or-later
// ByteFinder: finds a fixed string in bytes, 16 at a time by its two rarest characters. Never changes;
// any thread. Insensitive means the letters A to Z only; other bytes must be equal.
#pragma once

#include <QByteArray>

namespace models {

class ByteFinder
{
public:
    ByteFinder(QByteArray needle, Qt::CaseSensitivity sensitivity);

    const QByteArray &needle() const { return m_needle; }
    // The first occurrence that begins at or after `begin` and ends at or before `end`, or null.
    const char *find(const char *begin, const char *end) const;

private:
    bool equalAt(const char *at) const;
    const char *findOne(const char *begin, const char *end) const;
    const char *findSlowly(const char *begin, const char *end) const;

    QByteArray m_needle; // lower case when insensitive
    bool m_fold = false;
    qsizetype m_first = 0;  // places in the needle of its two rarest characters, in order
    qsizetype m_second = 0;
};

} // namespace models
