// SPDX-License-Identifier: GPL-3.0-or-later
// BackupFilterBar: words, chips for the state, and a menu for type, origin, service and schedule; sets
// the filter of the table below it. GUI thread; owned by the backups page.
#pragma once

#include "models/backup_filter_model.h"
#include "models/schedule_model.h"
#include "ui/pages/menu_filter_bar.h"

namespace ui::pages {

class KeptView;

class BackupFilterBar : public MenuFilterBar
{
    Q_OBJECT

public:
    BackupFilterBar(models::BackupFilterModel &filter, models::ScheduleModel &schedules, QWidget *parent);

    void clear();
    void chooseSchedule(const core::ScheduleId &schedule);
    void keepIn(KeptView &kept);

protected:
    QStringList chosen() const override;
    void fillMenu(QMenu *menu) override;

private:
    static Words words();
    void showCounts();

    models::BackupFilterModel &m_filter;
    models::ScheduleModel &m_schedules;
};

} // namespace ui::pages
