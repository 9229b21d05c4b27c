// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/engine_json.h"

#include "core/engine_json.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using containers::EngineState;

core::EnginePhase phaseOf(const EngineState &state)
{
    switch (state.phase) {
    case EngineState::Phase::Looking: return core::EnginePhase::Looking;
    case EngineState::Phase::Up: return core::EnginePhase::Up;
    case EngineState::Phase::Down: return core::EnginePhase::Down;
    }
    return core::EnginePhase::Looking;
}

} // namespace

QJsonObject engineJson(const EngineState &state)
{
    core::Engine engine;
    engine.phase = phaseOf(state);
    engine.problem = state.problem;
    engine.address = state.address;
    if (engine.isUp()) {
        engine.name = state.facts.name;
        engine.version = state.facts.version;
        engine.apiVersion = QString::fromLatin1(state.facts.apiVersion);
        engine.isRootless = state.facts.isRootless;
        engine.warnings = state.facts.warnings;
    }
    return core::toJson(engine);
}

QJsonObject engineCheck(const EngineState &state, int services)
{
    return {
        {u"status"_s, state.phase == EngineState::Phase::Up ? u"healthy"_s : u"degraded"_s},
        {u"details"_s, QJsonObject{{u"state"_s, core::toString(phaseOf(state))}, {u"services"_s, services}}},
    };
}

} // namespace server::api
