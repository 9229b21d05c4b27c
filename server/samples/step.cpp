// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/samples/step.h"

#include <array>

namespace server::samples {
namespace {

struct Unit
{
    QLatin1StringView name;
    qint64 ms;
};

constexpr std::array kUnits{Unit{QLatin1StringView("w"), 604'800'000}, Unit{QLatin1StringView("d"), 86'400'000},
                            Unit{QLatin1StringView("h"), 3'600'000},   Unit{QLatin1StringView("m"), 60'000},
                            Unit{QLatin1StringView("s"), 1'000},       Unit{QLatin1StringView("ms"), 1}};

core::Error stepError(const QString &why)
{
    return core::Error::validation(QStringLiteral("step"), why);
}

} // namespace

core::Result<core::Millis> parseStep(QStringView text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    const QStringView unitName = text.mid(digits);
    const Unit *unit = nullptr;
    for (const Unit &candidate : kUnits) {
        if (unitName == candidate.name || (unitName.isEmpty() && candidate.ms == 1000))
            unit = &candidate;
    }
    if (digits == 0 || digits > 12 || unit == nullptr)
        return stepError(QStringLiteral("must be a whole number and a unit (ms, s, m, h, d or w), such as 15s or 5m"));
    const qint64 number = text.left(digits).toLongLong();
    if (number == 0)
        return stepError(QStringLiteral("must be more than zero"));
    constexpr qint64 kLongestMs = qint64(366) * 86'400'000;
    if (number > kLongestMs / unit->ms)
        return stepError(QStringLiteral("must be at most 366 days"));
    return core::Millis(number * unit->ms);
}

QString formatStep(core::Millis step)
{
    for (const Unit &unit : kUnits) {
        if (step.count() % unit.ms == 0)
            return QString::number(step.count() / unit.ms) + unit.name;
    }
    return {};
}

core::Millis stepThatFits(qint64 startMs, qint64 endMs, int maxPoints)
{
    constexpr std::array<qint64, 17> kUsual{1'000,     5'000,      15'000,     30'000,     60'000,     120'000,
                                            300'000,   600'000,    900'000,    1'800'000,  3'600'000,  7'200'000,
                                            21'600'000, 43'200'000, 86'400'000, 172'800'000, 604'800'000};
    for (const qint64 step : kUsual) {
        if (endMs / step - startMs / step + 1 <= maxPoints)
            return core::Millis(step);
    }
    const qint64 week = kUsual.back();
    return core::Millis(((endMs - startMs) / week / std::max(1, maxPoints) + 1) * week);
}

} // namespace server::samples
