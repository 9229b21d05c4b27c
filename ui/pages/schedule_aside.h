// SPDX-License-Identifier: GPL-3.0-or-later
// ScheduleAside: the panel beside the schedules: the chosen one with what can be done with it, and a
// month of past and coming runs, of that one or of all. GUI thread; owned by the schedules page.
#pragma once

#include "core/clock.h"
#include "models/run_calendar.h"
#include "ui/pages/backup_actions.h"
#include "ui/widgets/basics.h"

#include <QTimer>

class QVBoxLayout;

namespace ui::widgets {
class KeyValueList;
class MonthGrid;
class StatusPill;
class ToggleSwitch;
}

namespace ui::pages {

class KeptView;

class ScheduleAside : public widgets::Panel
{
    Q_OBJECT

public:
    ScheduleAside(BackupActions &actions, models::BackupDesk &desk, const core::Clock &clock, QWidget *parent);

    void setSchedule(const core::ScheduleId &id); // empty: none is chosen
    void refresh();     // the chosen one or its permissions have changed
    void keepIn(KeptView &kept); // the month and the day
    void refreshSoon(); // runs have changed; many changes at once are looked at once

    QPushButton *runButton() const { return m_run; }
    QPushButton *editButton() const { return m_edit; }
    QToolButton *moreButton() const { return m_more; }
    widgets::ToggleSwitch *enabledSwitch() const { return m_enabled; }
    widgets::MonthGrid *grid() const { return m_grid; }
    widgets::KeyValueList *facts() const { return m_facts; }
    QStringList dayTexts() const { return m_dayTexts; } // of the chosen day

signals:
    void editWanted(const core::ScheduleId &id);
    void deleteWanted(const core::ScheduleId &id);
    void backupsWanted(const core::ScheduleId &id);
    void backupWanted(const core::BackupId &id);
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildChosen();
    QWidget *buildCalendar();
    const core::BackupSchedule *schedule() const;
    void showChosen();
    void showRuns();
    void showDay();

    BackupActions &m_actions;
    models::BackupDesk &m_desk;
    const core::Clock &m_clock;
    core::ScheduleId m_id;
    QTimer m_soon;
    QMap<QDate, QVector<models::CalendarRun>> m_runs;
    QStringList m_dayTexts;

    QWidget *m_chosen;
    widgets::TextLabel *m_name;
    widgets::StatusPill *m_light;
    widgets::TextLabel *m_words;
    QPushButton *m_run;
    QPushButton *m_edit;
    widgets::ToggleSwitch *m_enabled;
    QToolButton *m_more;
    QAction *m_delete;
    widgets::KeyValueList *m_facts;
    widgets::TextLabel *m_month;
    widgets::MonthGrid *m_grid;
    widgets::TextLabel *m_day;
    QVBoxLayout *m_dayRows;
    QList<QWidget *> m_dayWidgets;
};

} // namespace ui::pages
