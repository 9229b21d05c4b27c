// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that are compiled in: the page of the API description, its parts and the reference's examples.
// Any thread.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace server::api {

QByteArray resourceText(const QString &name);        // "docs/page.html"; empty: there is none
QStringList resourceNames(const QString &folder);    // of the files in it, sorted

} // namespace server::api
