// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of what the API serves. Router, authentication, authorisation, validation, rate
// cost, API description and the tests that walk every route read it; nothing about a route is
// written anywhere else. Adding an endpoint is one row here and one function in a handlers_ file.
#pragma once

#include "core/permission.h"
#include "core/shape.h"
#include "server/api/context.h"

#include <QByteArray>

#include <vector>

namespace server::api {

// A permission that must be spelled out: a row without one does not compile.
class Needs
{
public:
    Needs() = delete;
    constexpr Needs(core::Permission permission) : m_permission(permission) { }
    constexpr core::Permission permission() const { return m_permission; }

private:
    core::Permission m_permission;
};

enum class ParameterType { String, Integer, Boolean, Time, Step, OneOf };

struct Parameter
{
    QString name;
    ParameterType type = ParameterType::String;
    QString about;
    QStringList oneOf = {};
    int min = 1;
    int max = 1'000'000;
};

// Where a handler runs. OnLane: on the listener's thread, so it must be quick and never wait.
// OnWorker: on a pool thread, where it may touch the database and files.
enum class Runs { OnLane, OnWorker };

enum class BodyUse {
    None,     // takes no body
    Required,
    Optional, // may be left out
    Partial,  // an update: required fields may be missing
};

struct Route
{
    QByteArray method;
    QByteArray path;
    Needs needs;
    Handler handler;
    QString summary;
    Runs runs = Runs::OnWorker;
    const core::Shape *body = nullptr; // null: takes no body
    BodyUse bodyUse = BodyUse::None;
    std::vector<Parameter> query = {};
    int successStatus = 200;

    // For rows that differ from the defaults.
    Route onLane() && { runs = Runs::OnLane; return std::move(*this); }
    Route taking(const core::Shape &shape, BodyUse use = BodyUse::Required) &&
    {
        body = &shape;
        bodyUse = use;
        return std::move(*this);
    }
    Route with(std::vector<Parameter> parameters) && { query = std::move(parameters); return std::move(*this); }
    Route answering(int status) && { successStatus = status; return std::move(*this); }
};

const std::vector<Route> &routeTable();

} // namespace server::api
