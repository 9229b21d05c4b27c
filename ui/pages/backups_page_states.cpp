// SPDX-License-Identifier: GPL-3.0-or-later
// What the backups page shows when: loading, none yet, none found, not allowed, a server without
// backups, failed, content; the line at its foot and the badge in the side bar.
#include "ui/pages/backups_page.h"

#include "models/backup_desk.h"
#include "models/format.h"
#include "ui/pages/backup_detail.h"

#include <QPushButton>

namespace ui::pages {

using models::BackupModel;
using models::Format;
using theme::Icon;

void BackupsPage::showState()
{
    ListStates *states = m_frame->states();
    const BackupModel &model = m_desk.backups;
    if (states->showTrouble(m_backend, loadOf(model),
                            {core::Permission::BackupsRead, tr("You may not see backups", "title"), Icon::Archive,
                             tr("This server has no backups", "title: an older server without the feature"),
                             tr("It is of an older version, which cannot make any.")}))
        return showFooter();
    if (model.rowCount() == 0) {
        states->showEmpty(Icon::Archive, tr("No backups yet", "title"),
                          tr("A backup holds services, their data and the platform's settings, is checked byte by byte, and can be "
                             "restored as a whole or in parts. Make one now, or let a schedule do it."),
                          {m_createButton, m_uploadButton});
    } else if (m_filter.rowCount() == 0) {
        states->showEmpty(Icon::Search, tr("No backup matches", "title"), tr("Try other words, or look at all of them."), {m_clearButton});
    } else {
        states->show(ListStates::Shown::Content);
    }
    showFooter();
}

QString BackupsPage::footerText() const
{
    const int all = m_desk.backups.rowCount();
    const int shown = m_filter.rowCount();
    QString text = shown == all ? tr("%n backup(s)", "footer", all) : tr("%1 of %n backup(s)", "footer", all).arg(shown);
    qint64 bytes = 0;
    for (int row = 0; row < shown; ++row)
        if (const core::Backup *backup = m_desk.backups.find(m_filter.idAt(m_filter.index(row, 0))))
            bytes += backup->sizeBytes;
    if (bytes > 0)
        text += QStringLiteral(" · ") + Format::bytes(bytes);
    if (const core::Backup *good = m_desk.backups.newestGood())
        text += QStringLiteral(" · ") + tr("newest good one %1", "footer: when").arg(Format::ago(good->createdAtMs, m_context.clock.nowMs()));
    return text;
}

void BackupsPage::showFooter()
{
    m_frame->foot()->setCount(footerText());
    m_frame->foot()->setFreshness(m_backend, m_desk.backups.everLoaded(), ListFoot::While::ToldLive);
}

void BackupsPage::showBadge()
{
    // Damaged ones, which somebody counts on: a failed attempt is told where it failed.
    int damaged = 0;
    for (int row = 0; row < m_desk.backups.rowCount(); ++row) {
        const core::Backup &backup = m_desk.backups.rowAt(row);
        damaged += backup.status == core::BackupStatus::Completed && BackupModel::proofOf(backup) == BackupModel::Proof::Bad;
    }
    if (std::exchange(m_unproven, damaged) != damaged)
        emit badgeChanged(damaged, tr("%n backup(s) failed their check", "badge of the page", damaged));
}

} // namespace ui::pages
