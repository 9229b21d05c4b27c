// SPDX-License-Identifier: GPL-3.0-or-later
// SchedulesPage: the backup schedules of one server as a table, with a light for those whose newest good
// backup is older than promised; beside it the chosen one and a calendar of past and coming runs. GUI
// thread; owned by the window; the backend outlives it or is taken away by setBackend(nullptr).
#pragma once

#include "ui/pages/backup_actions.h"
#include "ui/pages/chosen_row.h"
#include "ui/pages/list_frame.h"

#include <QSortFilterProxyModel>
#include <QTimer>

class QLineEdit;
class QPushButton;

namespace ui::pages {

class ScheduleAside;

class SchedulesPage : public Page
{
    Q_OBJECT

public:
    explicit SchedulesPage(const PageContext &context, QWidget *parent = nullptr);
    ~SchedulesPage() override;

    PageId id() const override { return PageId::Schedules; }
    QString title() const override;
    theme::Icon icon() const override { return theme::Icon::CalendarClock; }
    void setBackend(client::Backend *backend) override;
    void setActive(bool active) override;
    void goTo(const Destination &destination) override;
    Destination place() const override;
    QList<QWidget *> topBarWidgets() const override;
    QList<Command> commands() override;
    void focusSearch() override;
    void refresh() override;

    void openCreate();
    void openEdit(const core::ScheduleId &id);
    void askDelete(const core::ScheduleId &id);
    void select(const core::ScheduleId &id) { m_chosen.choose(id); }
    core::ScheduleId selectedId() const { return m_chosen.id(); }

    widgets::TableView *table() const { return m_frame->table(); }
    widgets::StateStack *states() const { return m_frame->states(); }
    ScheduleAside *aside() const { return m_aside; }
    QLineEdit *filterField() const { return m_text; }
    QString footerText() const;

private:
    QWidget *buildFilterBar();
    void buildTable();
    void connectParts();
    void showState();
    void showFooter();
    void showBadge();
    void connectionChanged();
    void openMenu(const QPoint &at);
    QModelIndex indexOf(const core::ScheduleId &id) const;

    PageContext m_context;
    models::BackupDesk &m_desk;
    QPointer<client::Backend> m_backend;
    QSortFilterProxyModel m_filter;
    BackupActions m_actions;
    ChosenRow<core::ScheduleId> m_chosen;
    int m_overdue = -1;
    QTimer m_tick;

    ListFrame *m_frame;
    QLineEdit *m_text;
    ScheduleAside *m_aside;
    QPointer<QPushButton> m_topCreate; // stands in the window's top bar
    QPushButton *m_createButton;
    QPushButton *m_clearButton;
};

} // namespace ui::pages
