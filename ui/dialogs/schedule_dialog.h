// SPDX-License-Identifier: GPL-3.0-or-later
// ScheduleDialog: makes a backup schedule or changes one: when it runs, what goes in, how long backups
// are kept, what becomes of missed runs. Beside the form it says the expression in words and the next
// five runs in local time. Sends only what was changed. GUI thread; the backend outlives it or closes it.
#pragma once

#include "client/backend.h"
#include "core/clock.h"
#include "ui/dialogs/form_field.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace models {
class ServiceModel;
}

namespace ui::dialogs {

class BackupScopeForm;
class CronBuilder;
class RetentionField;

class ScheduleDialog : public FormDialog
{
    Q_OBJECT

public:
    ScheduleDialog(client::Backend &backend, const models::ServiceModel &services, const core::Clock &clock, QWidget *parent);
    ScheduleDialog(client::Backend &backend, const models::ServiceModel &services, const core::Clock &clock,
                   const core::BackupSchedule &schedule, QWidget *parent);

    core::BackupSchedule schedule() const;
    QString words() const;
    QStringList nextRuns() const;
    QLineEdit *nameField() const { return m_name; }
    CronBuilder *cron() const { return m_cron; }
    RetentionField *retention() const { return m_retention; }
    BackupScopeForm *scope() const { return m_scope; }
    QComboBox *typeBox() const { return m_type; }
    QCheckBox *drill() const { return m_drill; }

signals:
    void saved(const core::BackupSchedule &schedule);

protected:
    void submit() override;

private:
    void build(const models::ServiceModel &services);
    QWidget *buildAside();
    void fill(const core::BackupSchedule &schedule);
    void showParts();
    void finish(const core::Result<core::BackupSchedule> &result);
    QString actionText() const;

    client::Backend &m_backend;
    const core::Clock &m_clock;
    std::optional<core::BackupSchedule> m_before; // in a change
    QLineEdit *m_name;
    CronBuilder *m_cron;
    QComboBox *m_type;
    QSpinBox *m_fullEvery;
    FormField *m_fullEveryField;
    BackupScopeForm *m_scope;
    QCheckBox *m_encrypt;
    RetentionField *m_retention;
    QComboBox *m_missed;
    QCheckBox *m_drill;
    QCheckBox *m_enabled;
    widgets::TextLabel *m_words = nullptr;
    widgets::TextLabel *m_runs = nullptr;
};

} // namespace ui::dialogs
