// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of a body a request asks for by Range and If-Range (RFC 9110, 13.1.5 and 14). One range
// of bytes is understood; several, and what is no range, get the whole, as the RFC allows. Pure; any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace server::http {

struct RangeChoice
{
    enum class Kind { Whole, Part, Unsatisfiable };
    Kind kind = Kind::Whole;
    qint64 first = 0;
    qint64 size = 0; // of what is sent
};

// `range` and `ifRange` are the fields' values, null when absent; `tag` is the strong entity tag of
// what there is now, with its quotes.
RangeChoice chooseRange(const QByteArray &range, const QByteArray &ifRange, qint64 total, QByteArrayView tag);

} // namespace server::http
