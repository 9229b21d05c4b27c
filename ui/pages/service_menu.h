// SPDX-License-Identifier: GPL-3.0-or-later
// ServiceMenu: what may be done with the chosen services; what may not is greyed, with the reason in
// its tool tip. It asks; the services page acts. GUI thread; owned by the page.
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/service_actions.h"

#include <QMenu>

namespace ui::pages {

class ServiceMenu : public QMenu
{
    Q_OBJECT

public:
    ServiceMenu(ServiceActions &actions, const QVector<core::Service> &services, QWidget *parent);

signals:
    void openWanted();
    void actionWanted(ui::pages::ServiceAction action);
    void editWanted(const core::ServiceId &id);
    void pageWanted(ui::pages::PageId page, const core::ServiceId &id);

private:
    QAction *addOrder(ServiceActions &actions, const QVector<core::Service> &services, ServiceAction action, theme::Icon icon,
                      const QString &text);
    void addCurl(ServiceActions &actions, const QVector<core::Service> &services);
};

} // namespace ui::pages
