// SPDX-License-Identifier: GPL-3.0-or-later
// JsonStream: objects one after another, as an engine sends events, pull progress and statistics: each
// on a line of its own, or run together. Holds at most one unfinished object, of a limited size.
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <functional>

namespace server::engine {

class JsonStream
{
public:
    // Calls take() for each object. False: this is no such stream.
    bool feed(QByteArrayView bytes, const std::function<void(const QJsonObject &)> &take);

    bool isBetweenObjects() const { return m_depth == 0; }

private:
    QByteArray m_object;
    int m_depth = 0;
    bool m_inText = false;
    bool m_escaped = false;
};

} // namespace server::engine
