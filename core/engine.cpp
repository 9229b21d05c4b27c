// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine.h"

#include <array>

namespace core {
namespace {

constexpr std::array kPhases{
    std::pair{EnginePhase::Looking, QLatin1StringView("looking")},
    std::pair{EnginePhase::Up, QLatin1StringView("up")},
    std::pair{EnginePhase::Down, QLatin1StringView("down")},
};
constexpr std::array kImportKinds{
    std::pair{ImportKind::Compose, QLatin1StringView("compose")},
    std::pair{ImportKind::McpJson, QLatin1StringView("mcp-json")},
};

template <typename Rows, typename E>
QString nameOf(const Rows &rows, E value)
{
    for (const auto &[candidate, name] : rows) {
        if (candidate == value)
            return name;
    }
    return {};
}

template <typename Rows>
auto valueOf(const Rows &rows, QStringView text) -> std::optional<decltype(rows[0].first)>
{
    for (const auto &[value, name] : rows) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

} // namespace

QString toString(EnginePhase value) { return nameOf(kPhases, value); }
QString toString(ImportKind value) { return nameOf(kImportKinds, value); }
std::optional<EnginePhase> enginePhaseFromString(QStringView text) { return valueOf(kPhases, text); }
std::optional<ImportKind> importKindFromString(QStringView text) { return valueOf(kImportKinds, text); }

} // namespace core
