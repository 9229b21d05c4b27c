// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/service_menu.h"

#include "models/format.h"
#include "models/permit.h"
#include "ui/dialogs/curl_copy.h"
#include "ui/widgets/permit.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace ui::pages {

using theme::Color;
using theme::Icon;

ServiceMenu::ServiceMenu(ServiceActions &actions, const QVector<core::Service> &services, QWidget *parent) : QMenu(parent)
{
    setToolTipsVisible(true);
    const bool one = services.size() == 1;
    const core::ServiceId id = services.first().spec.id;
    if (one) {
        addAction(tr("Open", "menu: show the service"), QKeySequence(Qt::Key_Return), this, &ServiceMenu::openWanted);
        addSeparator();
    }
    addOrder(actions, services, ServiceAction::Start, Icon::Play, tr("Start", "menu: services"));
    addOrder(actions, services, ServiceAction::Stop, Icon::Square, tr("Stop", "menu: services"));
    addOrder(actions, services, ServiceAction::Restart, Icon::Restart, tr("Restart", "menu: services"));
    if (one) {
        addOrder(actions, services, ServiceAction::Scale, Icon::Scale, tr("Scale…", "menu: a service"));
        QAction *edit = addAction(theme::icon(Icon::Pencil), tr("Edit…", "menu: a service"), this, [this, id] { emit editWanted(id); });
        widgets::permit(edit, models::Permit::whyNot(actions.backend(), core::Permission::ServicesWrite));
        addSeparator();
        addAction(theme::icon(Icon::ScrollText), tr("Show in Logs", "menu: go to the page of logs"), this,
                  [this, id] { emit pageWanted(PageId::Logs, id); });
        addAction(theme::icon(Icon::ChartLine), tr("Show in Metrics", "menu: go to the page of metrics"), this,
                  [this, id] { emit pageWanted(PageId::Metrics, id); });
    }
    addSeparator();
    addAction(theme::icon(Icon::Copy), one ? tr("Copy id", "menu") : tr("Copy ids", "menu"), this, [services] {
        QStringList ids;
        for (const core::Service &service : services)
            ids << service.spec.id.toString();
        QGuiApplication::clipboard()->setText(ids.join(u'\n'));
    });
    addCurl(actions, services);
    addSeparator();
    QAction *remove = addOrder(actions, services, ServiceAction::Delete, Icon::Trash, tr("Delete…", "menu: services"));
    remove->setIcon(theme::icon(Icon::Trash, Color::Error));
    remove->setShortcut(QKeySequence(Qt::Key_Delete));
}

// Each order for those that it makes sense for.
void ServiceMenu::addCurl(ServiceActions &actions, const QVector<core::Service> &services)
{
    auto *menu = new dialogs::CurlMenu(this, parentWidget(), actions.backend());
    const auto add = [&](ServiceAction action, const QString &text) {
        const auto fits = [&](const core::Service &service) { return actions.allowed(action, service); };
        if (std::any_of(services.begin(), services.end(), fits))
            menu->add(text, {}, [&actions, services, action] { actions.tell(action, services); });
    };
    add(ServiceAction::Start, tr("Start", "button: services"));
    add(ServiceAction::Stop, tr("Stop", "button: services"));
    add(ServiceAction::Restart, tr("Restart", "button: services"));
    add(ServiceAction::Delete, tr("Delete", "button: services"));
}

QAction *ServiceMenu::addOrder(ServiceActions &actions, const QVector<core::Service> &services, ServiceAction action, Icon icon,
                               const QString &text)
{
    int fitting = 0;
    QString reason;
    for (const core::Service &service : services) {
        const QString why = actions.whyNot(action, service);
        if (why.isEmpty())
            ++fitting;
        else if (reason.isEmpty())
            reason = why;
    }
    const QString counted = fitting == services.size() || fitting == 0
        ? text
        : tr("%1 (%2 of %3)", "menu: verb, and how many of the chosen services").arg(text, models::Format::count(fitting), models::Format::count(services.size()));
    QAction *entry = addAction(theme::icon(icon), counted, this, [this, action] { emit actionWanted(action); });
    entry->setEnabled(fitting > 0);
    entry->setToolTip(reason);
    return entry;
}

} // namespace ui::pages
