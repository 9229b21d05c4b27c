// SPDX-License-Identifier: GPL-3.0-or-later
// StartWishes: what a start of the program, a link or a second start asks of the console: which server,
// which page. Made from text that may come from anybody: a value is either whole and sound or refused,
// and a link never carries a secret. Plain value; any thread.
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "ui/pages/page.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <optional>

namespace app {

struct StartWishes
{
    bool local = false; // the local server, started when it is off
    // A remote one: the base of its API, or, as links have it, a host and perhaps a port alone; empty: none.
    QUrl server;
    std::optional<ui::pages::PageId> page;
    core::ServiceId service;    // on the page of services, logs or metrics
    QByteArray activationToken; // by which a desktop lets the first window come to the front

    bool namesServer() const { return local || !server.isEmpty(); }
    bool operator==(const StartWishes &) const = default;
};

inline constexpr qsizetype kMostWishBytes = 8 * 1024;

// "services" or "services/ID".
core::Result<> readPlace(const QString &text, StartWishes &wishes);
// mcpconsole://HOST[:PORT][/PAGE[/SERVICE]] for a server behind https (http on this computer itself),
// mcpconsole://local[/PAGE[/SERVICE]] for the local one. Anything more in it, a name before an @, a query,
// is refused.
core::Result<StartWishes> wishesOfLink(const QString &link);
bool isConsoleLink(const QString &text);

// As one console tells another; what is read is checked as if a stranger had sent it.
QByteArray toBytes(const StartWishes &wishes);
core::Result<StartWishes> wishesFromBytes(const QByteArray &bytes);

} // namespace app

Q_DECLARE_METATYPE(app::StartWishes)
