// SPDX-License-Identifier: GPL-3.0-or-later
// BackupDetail: the panel beside the table for the chosen backup: what it is, what can be done with it,
// and what lies in it. Fed with the table's row, which is live, and completed by the server's details.
// GUI thread; owned by the backups page.
#pragma once

#include "core/clock.h"
#include "ui/pages/backup_actions.h"
#include "ui/widgets/basics.h"

class QAction;
class QStackedWidget;
class QTabBar;

namespace ui::widgets {
class StatusPill;
}

namespace ui::pages {

class BackupContents;
class BackupOverview;

class BackupDetail : public widgets::Panel
{
    Q_OBJECT

public:
    enum Tab { Overview, Contents };

    BackupDetail(BackupActions &actions, models::BackupDesk &desk, const core::Clock &clock, QWidget *parent);

    // Shows this backup of this backend; a null one empties the panel.
    void show(client::Backend *backend, const core::Backup *backup);
    void update(const core::Backup &backup); // the same one, changed
    void refreshButtons();
    void tick();
    void openContents(); // what lies in it, ready for the keys
    // With what only the details have, once they are here.
    const core::Backup &backup() const { return m_backup; }

    QPushButton *restoreButton() const { return m_restore; }
    QPushButton *downloadButton() const { return m_download; }
    QPushButton *verifyButton() const { return m_verify; }
    QToolButton *moreButton() const { return m_more; }
    QTabBar *tabs() const { return m_tabs; }
    BackupOverview *overview() const { return m_overview; }
    BackupContents *contents() const { return m_contents; }

signals:
    void wanted(ui::pages::BackupAction action);
    void backupWanted(const core::BackupId &id);
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHeader(QVBoxLayout *column);
    void fetchDetails();
    void showAll();

    BackupActions &m_actions;
    QPointer<client::Backend> m_backend;
    core::Backup m_backup;
    quint64 m_generation = 0;
    widgets::TextLabel *m_name;
    widgets::TextLabel *m_subtitle;
    widgets::StatusPill *m_status;
    QPushButton *m_restore;
    QPushButton *m_download;
    QPushButton *m_verify;
    QToolButton *m_more;
    QAction *m_drill;
    QAction *m_delete;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    BackupOverview *m_overview;
    BackupContents *m_contents;
};

} // namespace ui::pages
