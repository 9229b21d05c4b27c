// SPDX-License-Identifier: GPL-3.0-or-later
// A list of texts in one column, as JSON. Free functions; any thread.
#pragma once

#include <QStringList>

namespace server::store {

QString listToText(const QStringList &list);
QStringList listFromText(const QString &text);

} // namespace server::store
