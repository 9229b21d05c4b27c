// SPDX-License-Identifier: GPL-3.0-or-later
// BadInput: makes requests that are wrong somewhere, by a seed, so that a failure comes back. Bodies
// begin as their shape wants them, so that what is wrong lies deep as often as on the surface.
#pragma once

#include "core/shape.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <random>

namespace support {

struct BadRequest
{
    QByteArray method;
    QByteArray target;
    QList<QByteArray> headers; // whole lines, beside Host and Content-Length
    QByteArray body;
};

class BadInput
{
public:
    explicit BadInput(quint32 seed) : m_random(seed) { }

    // `path` is as in the route table; `query` are the names of its parameters. With `mustFail` the
    // request is wrong for certain, for routes that a lucky one would do harm to.
    BadRequest make(const QByteArray &method, const QByteArray &path, const QStringList &query, const core::Shape *body, bool mustFail);

private:
    int below(int limit) { return int(m_random() % quint32(limit)); }
    QByteArray segment();
    QByteArray queryValue();
    QByteArray header();
    QString text();
    QJsonValue anyValue(int depth);
    QJsonValue fieldValue(const core::Field &field, int depth);
    QJsonObject objectOf(const core::Shape &shape, int depth);
    QByteArray bodyOf(const core::Shape *shape);

    std::mt19937 m_random;
};

} // namespace support
