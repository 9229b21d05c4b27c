// SPDX-License-Identifier: GPL-3.0-or-later
// BackupOverview: what a backup is: how far it is while a job works on it, why it failed, what proves it,
// its facts, and the chain that it belongs to. GUI thread; owned by the detail panel.
#pragma once

#include "core/backup.h"
#include "core/clock.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/scroll_pane.h"

class QProgressBar;
class QVBoxLayout;

namespace models {
class BackupDesk;
}
namespace ui::widgets {
class KeyValueList;
}

namespace ui::pages {

class BackupOverview : public widgets::ScrollPane
{
    Q_OBJECT

public:
    BackupOverview(models::BackupDesk &desk, const core::Clock &clock, QWidget *parent);

    void setBackup(const core::Backup &backup);
    void setCancellable(const QString &whyNot); // empty: it is
    void tick();
    widgets::KeyValueList *facts() const { return m_facts; }
    widgets::KeyValueList *proof() const { return m_proof; }
    QProgressBar *bar() const { return m_bar; }
    QPushButton *cancelButton() const { return m_cancel; }
    QList<QPushButton *> chain() const { return m_links; }

signals:
    void cancelWanted();
    void backupWanted(const core::BackupId &id);

private:
    void showProgress();
    void showProof();
    void showFacts();
    void showChain();
    void addLink(const QString &text, const core::BackupId &id);

    models::BackupDesk &m_desk;
    const core::Clock &m_clock;
    core::Backup m_backup;
    QWidget *m_progress;
    widgets::TextLabel *m_step;
    QProgressBar *m_bar;
    widgets::TextLabel *m_figures;
    QPushButton *m_cancel;
    widgets::TextLabel *m_problem;
    QWidget *m_proofPart;
    widgets::KeyValueList *m_proof;
    widgets::KeyValueList *m_facts;
    QWidget *m_chainPart;
    QVBoxLayout *m_chain;
    QList<QPushButton *> m_links;
    QVector<core::BackupId> m_linked; // as the links are shown
};

} // namespace ui::pages
