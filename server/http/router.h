// SPDX-License-Identifier: GPL-3.0-or-later
// Router: finds the row of a route table that a request asks for. Segments are matched while still
// percent-encoded, so that %2F never splits a path; captured ones are decoded afterwards.
// Filled once, then read from any thread. Fixed segments win over captures; HEAD matches GET.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <memory>
#include <vector>

namespace server::http {

struct RouteMatch
{
    enum class Kind {
        Found,
        NoSuchPath,  // 404
        WrongMethod, // 405, see `allow`
        BadSegment,  // 400: percent sign, UTF-8 or NUL; see `field` and `problem`
    };

    struct Value
    {
        QByteArray name; // "serviceId"
        QString value;   // decoded
    };

    Kind kind = Kind::NoSuchPath;
    int row = -1;
    std::vector<Value> values; // in path order
    QByteArrayList allow;      // sorted; HEAD beside GET
    QByteArray field;
    QString problem;

    QString value(QByteArrayView name) const; // null when not captured
};

class Router
{
public:
    Router();
    ~Router();
    Router(Router &&) noexcept;
    Router &operator=(Router &&) noexcept;

    // `pattern` begins with '/'; a segment is literal or one capture: "/services/{serviceId}/logs".
    // Refuses a malformed pattern, the same method and path twice, and another capture name at a
    // place where one is known already.
    core::Result<> add(QByteArrayView method, QByteArrayView pattern, int row);

    // `path` is encoded and has no query. A trailing slash is a segment of its own (empty).
    RouteMatch match(QByteArrayView method, QByteArrayView path) const;

private:
    struct Node;
    std::unique_ptr<Node> m_root;
};

// Strict percent-decoding to UTF-8 text; the error's message says what is wrong. '+' stays '+'.
core::Result<QString> decodePercent(QByteArrayView encoded);

} // namespace server::http
