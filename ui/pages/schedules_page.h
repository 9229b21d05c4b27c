// SPDX-License-Identifier: GPL-3.0-or-later
// SchedulesPage: the backup schedules of one server as a table, with a light for those whose newest good
// backup is older than promised; beside it the chosen one and a calendar of past and coming runs. GUI
// thread; owned by the window; the backend outlives it or is taken away by setBackend(nullptr).
#pragma once

#include "ui/pages/backup_actions.h"
#include "ui/pages/page.h"

#include <QSortFilterProxyModel>
#include <QTimer>

class QLineEdit;
class QPushButton;
class QSplitter;

namespace ui::widgets {
class StateStack;
class TableView;
class TextLabel;
}

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
    QList<QWidget *> topBarWidgets() const override;
    QList<Command> commands() override;
    void focusSearch() override;
    void refresh() override;

    void openCreate();
    void openEdit(const core::ScheduleId &id);
    void askDelete(const core::ScheduleId &id);
    void select(const core::ScheduleId &id);
    core::ScheduleId selectedId() const { return m_selected; }

    widgets::TableView *table() const { return m_table; }
    widgets::StateStack *states() const { return m_states; }
    ScheduleAside *aside() const { return m_aside; }
    QLineEdit *filterField() const { return m_text; }
    QString footerText() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildList();
    void buildTable();
    void connectParts();
    void showState();
    void showFooter();
    void showBadge();
    void connectionChanged();
    void selectionMoved();
    void restoreSelection();
    void openMenu(const QPoint &at);
    QModelIndex indexOf(const core::ScheduleId &id) const;

    PageContext m_context;
    models::BackupDesk &m_desk;
    QPointer<client::Backend> m_backend;
    QSortFilterProxyModel m_filter;
    BackupActions m_actions;
    core::ScheduleId m_selected;
    core::ScheduleId m_wanted; // asked for; chosen as soon as it is in the list
    int m_overdue = -1;
    QTimer m_tick;

    QSplitter *m_splitter;
    QWidget *m_list;
    QLineEdit *m_text;
    widgets::StateStack *m_states;
    widgets::TableView *m_table;
    ScheduleAside *m_aside;
    QPointer<QPushButton> m_topCreate; // stands in the window's top bar
    QPushButton *m_createButton;
    QPushButton *m_clearButton;
    widgets::TextLabel *m_count;
};

} // namespace ui::pages
