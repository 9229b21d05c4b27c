// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/byte_range.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace server::http {
namespace {

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// A number of any length; what no file can hold is as good as the largest.
qint64 numberOf(QByteArrayView digits)
{
    while (digits.size() > 1 && digits.front() == '0')
        digits = digits.sliced(1);
    return digits.size() > 18 ? std::numeric_limits<qint64>::max() : digits.toLongLong();
}

// The one range in "bytes=0-499"; nothing for anything else.
std::optional<QByteArrayView> onlyRange(QByteArrayView field)
{
    constexpr QByteArrayView kUnit("bytes=");
    if (field.size() <= kUnit.size() || field.first(kUnit.size()).compare(kUnit, Qt::CaseInsensitive) != 0 || field.contains(','))
        return std::nullopt;
    return field.sliced(kUnit.size()).trimmed();
}

} // namespace

RangeChoice chooseRange(const QByteArray &range, const QByteArray &ifRange, qint64 total, QByteArrayView tag)
{
    const RangeChoice whole{RangeChoice::Kind::Whole, 0, total};
    // A weak tag or a date never is the same as our strong tag.
    if (!ifRange.isNull() && (tag.isEmpty() || QByteArrayView(ifRange).trimmed() != tag))
        return whole;
    const std::optional<QByteArrayView> one = onlyRange(QByteArrayView(range).trimmed());
    const qsizetype hyphen = one ? one->indexOf('-') : -1;
    if (hyphen < 0)
        return whole;
    const QByteArrayView before = one->first(hyphen);
    const QByteArrayView after = one->sliced(hyphen + 1);
    const RangeChoice nowhere{RangeChoice::Kind::Unsatisfiable, 0, 0};

    if (before.isEmpty()) { // the last so many
        if (!isDigits(after))
            return whole;
        const qint64 size = std::min(numberOf(after), total);
        return size > 0 ? RangeChoice{RangeChoice::Kind::Part, total - size, size} : nowhere;
    }
    if (!isDigits(before) || (!after.isEmpty() && !isDigits(after)))
        return whole;
    const qint64 first = numberOf(before);
    const qint64 last = after.isEmpty() ? std::numeric_limits<qint64>::max() : numberOf(after);
    if (last < first)
        return whole;
    if (first >= total)
        return nowhere;
    return {RangeChoice::Kind::Part, first, std::min(last, total - 1) - first + 1};
}

} // namespace server::http
