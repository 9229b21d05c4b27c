// SPDX-License-Identifier: GPL-3.0-or-later
// ServiceDetail: the panel beside the table for the chosen service: what it is, what can be done with
// it, and tabs for overview, log and metrics. Fed with the table's row, which is live, and completed
// by the server's details. GUI thread; owned by the services page.
#pragma once

#include "core/clock.h"
#include "ui/pages/page.h"
#include "ui/pages/service_actions.h"
#include "ui/widgets/basics.h"

#include <QTimer>

class QTabBar;
class QStackedWidget;
class QAction;

namespace ui::widgets {
class StatusPill;
}

namespace ui::pages {

class KeptView;
class ServiceConfiguration;
class ServiceExec;
class ServiceHealthView;
class ServiceLogs;
class ServiceMetrics;
class ServiceOverview;

class ServiceDetail : public widgets::Panel
{
    Q_OBJECT

public:
    enum Tab { Overview, Logs, Metrics, Exec, Health, Configuration };

    ServiceDetail(ServiceActions &actions, const core::Clock &clock, QWidget *parent = nullptr);

    // Shows this service of this backend; a null service empties the panel.
    void show(client::Backend *backend, const core::Service *service);
    void update(const core::Service &service); // the same one, changed
    void keepIn(KeptView &kept);               // all but its tab, which one may be led to
    core::ServiceId shownId() const { return m_service.spec.id; }

    QPushButton *startButton() const { return m_start; }
    QPushButton *stopButton() const { return m_stop; }
    QPushButton *restartButton() const { return m_restart; }
    QPushButton *scaleButton() const { return m_scale; }
    ServiceOverview *overview() const { return m_overview; }
    ServiceLogs *logs() const { return m_logs; }
    QTabBar *tabs() const { return m_tabs; }
    ServiceExec *exec() const { return m_exec; }
    ServiceHealthView *health() const { return m_health; }
    ServiceConfiguration *configuration() const { return m_configuration; }
    // `dependents`: names of the services that need this one.
    void askDelete(const QStringList &dependents = {});
    void askScale();
    void refreshButtons();
    void refetch() { fetchDetails(); }
    void focusTabs();

signals:
    void closeWanted();
    void editWanted(const core::ServiceId &id);
    void deleteWanted();
    void serviceWanted(const core::ServiceId &id);
    void pageWanted(ui::pages::PageId page, const core::ServiceId &id);
    void done(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHeader();
    void fetchDetails();
    void showHeader();
    int tabsWidth() const; // of the row that they stand in

    ServiceActions &m_actions;
    QPointer<client::Backend> m_backend;
    core::Service m_service;
    QTimer m_tick;
    quint64 m_generation = 0;
    int m_ticks = 0;

    QWidget *m_header;
    widgets::TextLabel *m_name;
    widgets::TextLabel *m_subtitle;
    widgets::StatusPill *m_status;
    QPushButton *m_start;
    QPushButton *m_stop;
    QPushButton *m_restart;
    QPushButton *m_scale;
    QToolButton *m_more;
    QAction *m_edit;
    QAction *m_delete;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    ServiceOverview *m_overview;
    ServiceLogs *m_logs;
    ServiceMetrics *m_metrics;
    ServiceExec *m_exec;
    ServiceHealthView *m_health;
    ServiceConfiguration *m_configuration;
};

} // namespace ui::pages
