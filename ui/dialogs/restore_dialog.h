// SPDX-License-Identifier: GPL-3.0-or-later
// RestoreDialog: restores from a backup in three steps: what and how; what would happen, from the
// server's dry run, without which nothing can be started; and what came of it, service by service, with
// the safety backup named. Closing it while the job runs leaves the job alone. GUI thread; the backend
// and the desk outlive it or close it.
#pragma once

#include "client/backend.h"
#include "models/restore_plan_model.h"
#include "ui/dialogs/form_field.h"

class QLineEdit;
class QListWidget;
class QProgressBar;
class QRadioButton;

namespace models {
class BackupDesk;
}
namespace ui::widgets {
class TreeView;
}

namespace ui::dialogs {

class RestoreDialog : public FormDialog
{
    Q_OBJECT

public:
    enum class Step { Choose, Plan, Outcome };

    RestoreDialog(client::Backend &backend, models::BackupDesk &desk, const core::Backup &backup, QWidget *parent);
    ~RestoreDialog() override;

    Step step() const { return m_step; }
    core::RestoreRequest request() const;
    const models::RestorePlanModel &plan() const { return m_plan; }
    QString planText() const;
    QListWidget *list() const { return m_list; }
    QRadioButton *chosen() const { return m_chosen; }
    QCheckBox *overwrite() const { return m_overwrite; }
    QCheckBox *stopServices() const { return m_stop; }
    QLineEdit *passphrase() const { return m_passphrase; }
    QPushButton *backButton() const { return m_back; }
    QPushButton *stopJobButton() const { return m_stopJob; }
    QString outcomeText() const; // a line a service
    core::JobId job() const { return m_job; }

signals:
    void backupWanted(const core::BackupId &id); // the safety backup

protected:
    void submit() override;

private:
    void buildChoose();
    void buildPlan();
    void buildOutcome();
    void fillServices();
    void go(Step step);
    void showButtons();
    void askPlan();
    void showPlan(const core::RestorePlan &plan);
    void restore();
    void showJob();
    void fail(const core::Error &error);

    client::Backend &m_backend;
    models::BackupDesk &m_desk;
    core::Backup m_backup;
    Step m_step = Step::Choose;
    models::RestorePlanModel m_plan;
    core::JobId m_job;
    std::optional<core::BackupJob> m_lastJob;

    QWidget *m_choosePart;
    QRadioButton *m_everything;
    QRadioButton *m_chosen;
    QListWidget *m_list;
    FormField *m_listField;
    QCheckBox *m_overwrite;
    QCheckBox *m_stop;
    QLineEdit *m_passphrase;
    FormField *m_passphraseField;

    QWidget *m_planPart;
    widgets::TextLabel *m_totals;
    widgets::TextLabel *m_problems;
    widgets::TreeView *m_tree;

    QWidget *m_outcomePart;
    widgets::TextLabel *m_state;
    QProgressBar *m_bar;
    widgets::TextLabel *m_figures;
    widgets::TextLabel *m_outcomes;
    widgets::TextLabel *m_safety;
    QPushButton *m_showSafety;
    QPushButton *m_stopJob;
    QPushButton *m_back;
};

} // namespace ui::dialogs
