// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_names.h"

namespace ui::pages {

QString pageName(PageId page)
{
    switch (page) { // without a default: a page that has no name is told by the compiler
    case PageId::Dashboard: return QStringLiteral("dashboard");
    case PageId::Services: return QStringLiteral("services");
    case PageId::Logs: return QStringLiteral("logs");
    case PageId::Metrics: return QStringLiteral("metrics");
    case PageId::Backups: return QStringLiteral("backups");
    case PageId::Schedules: return QStringLiteral("schedules");
    case PageId::Users: return QStringLiteral("users");
    case PageId::ApiKeys: return QStringLiteral("api-keys");
    case PageId::Configuration: return QStringLiteral("configuration");
    case PageId::Audit: return QStringLiteral("audit");
    }
    return {};
}

std::optional<PageId> pageFromName(QStringView name)
{
    const QStringList names = pageNames();
    const qsizetype at = names.indexOf(name);
    return at < 0 ? std::nullopt : std::optional(static_cast<PageId>(at));
}

QStringList pageNames()
{
    QStringList names;
    for (int page = 0; !pageName(static_cast<PageId>(page)).isEmpty(); ++page)
        names << pageName(static_cast<PageId>(page));
    return names;
}

} // namespace ui::pages
