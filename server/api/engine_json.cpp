// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/engine_json.h"

#include <QJsonArray>

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using containers::EngineState;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString phaseName(EngineState::Phase phase)
{
    switch (phase) {
    case EngineState::Phase::Looking: return u"looking"_s;
    case EngineState::Phase::Up: return u"up"_s;
    case EngineState::Phase::Down: return u"down"_s;
    }
    return {};
}

} // namespace

QJsonObject engineJson(const EngineState &state)
{
    const bool isUp = state.phase == EngineState::Phase::Up;
    const auto whenUp = [isUp](const QString &text) { return isUp ? orNull(text) : QJsonValue(QJsonValue::Null); };
    return {
        {u"state"_s, phaseName(state.phase)},
        {u"problem"_s, orNull(state.problem)},
        {u"address"_s, orNull(state.address)},
        {u"name"_s, whenUp(state.facts.name)},
        {u"version"_s, whenUp(state.facts.version)},
        {u"apiVersion"_s, whenUp(QString::fromLatin1(state.facts.apiVersion))},
        {u"rootless"_s, isUp && state.facts.isRootless},
        {u"warnings"_s, QJsonArray::fromStringList(isUp ? state.facts.warnings : QStringList())},
    };
}

QJsonObject engineCheck(const EngineState &state, int services)
{
    return {
        {u"status"_s, state.phase == EngineState::Phase::Up ? u"healthy"_s : u"degraded"_s},
        {u"details"_s, QJsonObject{{u"state"_s, phaseName(state.phase)}, {u"services"_s, services}}},
    };
}

} // namespace server::api
