// SPDX-License-Identifier: GPL-3.0-or-later
// PlainExpression: the kind of regular expression that people type most ("took \d+ ms"), made ready to
// run over bytes: letters, classes and repeats in a row, perhaps anchored, without groups or choices.
// Many times faster than a general engine on lines that match, and never of another mind: where it
// cannot be sure it says so, and the general engine is asked. Never changes; any thread.
#pragma once

#include <QByteArray>
#include <QString>

#include <bitset>
#include <optional>
#include <vector>

namespace models {

class PlainExpression final
{
public:
    enum class Answer { No, Yes, Unsure };

    // Nothing: it is not of this kind.
    static std::optional<PlainExpression> make(const QString &expression, Qt::CaseSensitivity sensitivity);

    // Whether it matches somewhere in a line.
    Answer search(QByteArrayView line) const;
    // Whether it matches where its prefix stands; `at` is behind the prefix.
    Answer matchBehindPrefix(const char *at, const char *end) const;

    // What every match begins with, in ASCII; lower case when case makes no difference. May be empty.
    const QByteArray &prefix() const { return m_prefix; }
    // Whether a line without a match by bytes may have one all the same.
    bool mayMatchOtherwise(QByteArrayView line) const;

private:
    using Bytes = std::bitset<256>; // of ASCII alone: a match by bytes is a match
    struct Step
    {
        Bytes set;
        int least = 1;
        int most = 1;
    };
    static constexpr int kNoEnd = 1 << 30;

    PlainExpression() = default;

    Answer match(size_t step, const char *at, const char *end, int &budget) const;

    std::vector<Step> m_steps;
    QByteArray m_prefix;       // of the first steps, m_prefixSteps of them
    size_t m_prefixSteps = 0;
    bool m_atBegin = false;    // ^
    bool m_atEnd = false;      // $
    bool m_loose = false;      // characters beyond ASCII, or a carriage return, may match what no step says
};

} // namespace models
