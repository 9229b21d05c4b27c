// SPDX-License-Identifier: GPL-3.0-or-later
// What a handler sees of a request (Context) and what it gives back (Answer). No HTTP types here:
// a handler is a plain function that can be called by a test without a socket.
#pragma once

#include "core/future.h"
#include "core/permission.h"
#include "server/auth/principal.h"

#include <QHash>
#include <QHostAddress>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace server::http {
class BodyStream;
}

namespace server::api {

struct AppServices; // everything a handler may use; owned by Platform, outlives every request

struct Context
{
    const AppServices &app;
    QByteArray requestId;
    auth::PrincipalPtr principal;     // null for public routes called without credentials
    QHash<QString, QString> path;     // captured segments, decoded
    QHash<QString, QString> query;    // only parameters the route declares, checked
    QJsonObject body;                 // checked against the route's shape
    QByteArray bytes = {};            // the body of a route that takes bytes
    QHostAddress peer;
    QString userAgent;

    bool hasQuery(const QString &name) const { return query.contains(name); }
    bool queryFlag(const QString &name) const { return query.value(name) == QLatin1StringView("true"); }
    int queryInt(const QString &name, int fallback) const;
};

// A file as an answer, which the pipeline sends whole or in the part that is asked for.
struct FileToSend
{
    std::shared_ptr<QIODevice> file; // open, seekable, read by nobody else
    qint64 size = 0;
    QByteArray contentType;
    QString name;   // to keep it under
    QByteArray tag; // names these very bytes
};

// The `data` of a good answer. One of: a JSON value; JSON text made before (`json`), to save making
// it again; a body of another type (`raw` or `stream` with `contentType`, or a `file`), sent without
// envelope; or the address a redirecting row sends to (`location`), without a body.
struct Payload
{
    QJsonValue data = QJsonValue(QJsonValue::Null);
    QByteArray json = {};
    QJsonObject meta = {};
    QByteArray contentType = {};
    QByteArray raw = {};
    std::shared_ptr<http::BodyStream> stream = {};
    std::optional<FileToSend> file = {};
    QByteArray location = {}; // fully encoded
    int status = 0; // 0: the route's own
    auth::PrincipalPtr signedIn = {}; // who has just been let in, for the audit log; not sent
    QList<std::pair<QByteArray, QByteArray>> headers = {}; // beside those that every answer has
};

using Outcome = core::Result<Payload>;

// Now, or later. Handlers return an Outcome; those that wait for another thread return a future.
class Answer
{
public:
    Answer(Payload payload) : m_answer(Outcome(std::move(payload))) { }
    Answer(core::Error error) : m_answer(Outcome(std::move(error))) { }
    Answer(Outcome outcome) : m_answer(std::move(outcome)) { }
    Answer(core::Future<Payload> later) : m_answer(std::move(later)) { }

    Outcome *now() { return std::get_if<Outcome>(&m_answer); }
    core::Future<Payload> &later() { return std::get<core::Future<Payload>>(m_answer); }

private:
    std::variant<Outcome, core::Future<Payload>> m_answer;
};

using Handler = Answer (*)(Context &);

} // namespace server::api
