// SPDX-License-Identifier: GPL-3.0-or-later
// BackupFilterBar: words, chips for the state, and a menu for type, origin, service and schedule; sets
// the filter of the table below it. GUI thread; owned by the backups page.
#pragma once

#include "models/backup_filter_model.h"
#include "models/schedule_model.h"
#include "ui/widgets/basics.h"

class QLineEdit;
class QMenu;

namespace ui::widgets {
class ChipRow;
}

namespace ui::pages {

class KeptView;

class BackupFilterBar : public widgets::Panel
{
    Q_OBJECT

public:
    static constexpr int kAll = 100; // no state

    BackupFilterBar(models::BackupFilterModel &filter, models::ScheduleModel &schedules, QWidget *parent);

    void clear();
    void chooseSchedule(const core::ScheduleId &schedule);
    void keepIn(KeptView &kept);
    QLineEdit *field() const { return m_text; }
    widgets::ChipRow *chips() const { return m_chips; }
    QToolButton *more() const { return m_more; }

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCounts();
    void showMore();
    void fillMenu();

    models::BackupFilterModel &m_filter;
    models::ScheduleModel &m_schedules;
    QLineEdit *m_text;
    widgets::ChipRow *m_chips;
    QToolButton *m_more;
};

} // namespace ui::pages
