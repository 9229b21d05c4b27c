// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_set.h"

#include "ui/pages/audit_page.h"
#include "ui/pages/backups_page.h"
#include "ui/pages/config_page.h"
#include "ui/pages/dashboard_page.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/logs_page.h"
#include "ui/pages/metrics_page.h"
#include "ui/pages/schedules_page.h"
#include "ui/pages/services_page.h"
#include "ui/pages/users_page.h"

namespace ui::shell {

QList<pages::Page *> makePages(const pages::PageContext &context)
{
    return {new pages::DashboardPage(context), new pages::ServicesPage(context), new pages::LogsPage(context),
            new pages::MetricsPage(context), new pages::BackupsPage(context), new pages::SchedulesPage(context),
            new pages::UsersPage(context),     new pages::KeysPage(context),    new pages::ConfigPage(context),
            new pages::AuditPage(context)};
}

} // namespace ui::shell
