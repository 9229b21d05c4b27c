// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of what the API serves. Router, authentication, authorisation, validation, rate
// cost, API description and the tests that walk every route read it; nothing about a route is
// written anywhere else. Adding an endpoint is one row in a routes_ file and one function in a handlers_ file.
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
    int length = 512; // of a String, at most
};

// Where a handler runs. OnLane: on the listener's thread, so it must be quick and never wait.
// OnWorker: on a pool thread, where it may touch the database and files.
enum class Runs { OnLane, OnWorker };

enum class BodyUse {
    None,     // takes no body
    Required,
    Optional, // may be left out
    Partial,  // an update: required fields may be missing
    Bytes,    // application/octet-stream, without a shape
};

// Whether a request is one of the caller's allowance.
enum class RateUse { Counted, Free };

// Whether what a route answers goes into the audit log.
enum class AuditUse {
    ByMethod,     // what may change state does: everything but GET
    Always,       // a GET that changes state, or that hands out what is worth knowing of
    RefusalsOnly, // too frequent to keep when all is well
    Never,
};

// Whether an API key may call, given the permission. People: what belongs to a sign-in, such as ending it.
enum class Callers { All, People };

// Free: people need no permission where {userId} is their own.
enum class Own { Needs, Free };

// What a good answer's `data` is.
struct AnswerForm
{
    enum class Kind {
        Unsaid,    // only while a row is being written; a test refuses it
        Object,    // one object of `shape`
        List,      // a list of objects of `shape`
        PagedList, // the same with meta.pagination
        Text,      // no envelope: a body of `contentType`
        File,      // no envelope: bytes of `contentType`, whole or in part
        Redirect,  // 302, no body
    };
    Kind kind = Kind::Unsaid;
    const core::Shape *shape = nullptr;
    QByteArray contentType = {};
    QByteArray otherContentType = {}; // which a query parameter may ask for instead
    int otherStatus = 0;              // an answer of the same form, such as one that is no good news; 0: none
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
    AnswerForm answer = {};
    bool isExtension = false; // not in the API reference
    RateUse rate = RateUse::Counted;
    AuditUse audit = AuditUse::ByMethod;
    QString accountField = {}; // of the body: the account that somebody wants to be let in as
    Callers callers = Callers::All;
    Own own = Own::Needs;

    bool takesBody() const { return bodyUse != BodyUse::None; }

    // For rows that differ from the defaults.
    Route onLane() && { runs = Runs::OnLane; return std::move(*this); }
    Route taking(const core::Shape &shape, BodyUse use = BodyUse::Required) &&
    {
        body = &shape;
        bodyUse = use;
        return std::move(*this);
    }
    Route takingBytes() && { bodyUse = BodyUse::Bytes; return std::move(*this); }
    Route with(std::vector<Parameter> parameters) && { query = std::move(parameters); return std::move(*this); }
    Route giving(const core::Shape &shape) && { answer = {AnswerForm::Kind::Object, &shape}; return std::move(*this); }
    Route givingList(const core::Shape &shape) && { answer = {AnswerForm::Kind::List, &shape}; return std::move(*this); }
    Route givingPages(const core::Shape &shape) && { answer = {AnswerForm::Kind::PagedList, &shape}; return std::move(*this); }
    Route givingText(QByteArray type) && { answer = {AnswerForm::Kind::Text, nullptr, std::move(type)}; return std::move(*this); }
    Route givingFile(QByteArray type) && { answer = {AnswerForm::Kind::File, nullptr, std::move(type)}; return std::move(*this); }
    Route redirecting() && { successStatus = 302; answer = {AnswerForm::Kind::Redirect}; return std::move(*this); }
    Route orText(QByteArray type) && { answer.otherContentType = std::move(type); return std::move(*this); }
    Route orAnswering(int status) && { answer.otherStatus = status; return std::move(*this); }
    Route extending() && { isExtension = true; return std::move(*this); }
    Route freeOfRate() && { rate = RateUse::Free; return std::move(*this); }
    Route audited(AuditUse use) && { audit = use; return std::move(*this); }
    Route accountIn(QString field) && { accountField = std::move(field); return std::move(*this); }
    Route forPeople() && { callers = Callers::People; return std::move(*this); }
    Route freeForOneself() && { own = Own::Free; return std::move(*this); }
    Route answering(int status) && { successStatus = status; return std::move(*this); }
};

const std::vector<Route> &routeTable();

} // namespace server::api
