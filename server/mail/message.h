// SPDX-License-Identifier: GPL-3.0-or-later
// A plain-text mail, and its form on the wire (RFC 5322, RFC 2045-2047). What could add a header line or
// a recipient is refused, not repaired. Free functions; any thread.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>

namespace server::mail {

struct Message
{
    QString from; // one bare address each
    QString to;
    QString subject;
    QString text;
};

// Validation of `from`, `to` or `subject`.
core::Result<QByteArray> wireForm(const Message &message, const QDateTime &date, const QByteArray &id);

// One bare ASCII address without anything that has a meaning around it.
bool isAddress(const QString &text);

} // namespace server::mail
