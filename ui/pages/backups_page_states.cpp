// SPDX-License-Identifier: GPL-3.0-or-later
// What the backups page shows when: loading, none yet, none found, not allowed, a server without
// backups, failed, content; the line at its foot and the badge in the side bar.
#include "ui/pages/backups_page.h"

#include "models/backup_desk.h"
#include "models/format.h"
#include "ui/pages/backup_detail.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/states.h"

#include <QPushButton>

namespace ui::pages {

using models::BackupModel;
using models::Format;
using models::LoadState;
using theme::Color;
using theme::Icon;

void BackupsPage::showState()
{
    using Shown = widgets::StateStack::Shown;
    const BackupModel &model = m_desk.backups;
    const bool none = model.rowCount() == 0;
    const bool loadFailed = none && model.loadState() == LoadState::Failed;
    const auto unreachable = m_backend && !m_backend->connectionState().isLive() ? m_backend->connectionState().error : std::nullopt;
    const auto showEmpty = [this](Icon icon, const QString &title, const QString &sentence, const QList<QPushButton *> &buttons) {
        m_states->empty().setIcon(icon, Color::Text3);
        m_states->empty().setTexts(title, sentence);
        for (QPushButton *button : {m_createButton, m_uploadButton, m_clearButton})
            button->setVisible(buttons.contains(button));
        m_states->show(Shown::Empty);
    };
    if (none && unreachable) {
        m_states->setFailure(Format::error(*unreachable));
        m_states->show(Shown::Failed);
    } else if (loadFailed && model.loadError().code == core::ErrorCode::Forbidden) {
        showEmpty(Icon::EyeOff, tr("You may not see backups", "title"),
                  tr("Your roles lack the permission %1.").arg(core::permissionName(core::Permission::BackupsRead)), {});
    } else if (loadFailed && model.loadError().code == core::ErrorCode::NotFound) {
        showEmpty(Icon::Archive, tr("This server has no backups", "title: an older server without the feature"),
                  tr("It is of an older version, which cannot make any."), {});
    } else if (loadFailed) {
        m_states->setFailure(Format::error(model.loadError()));
        m_states->show(Shown::Failed);
    } else if (none && !model.everLoaded()) {
        m_states->show(Shown::Loading);
    } else if (none) {
        showEmpty(Icon::Archive, tr("No backups yet", "title"),
                  tr("A backup holds services, their data and the platform's settings, is checked byte by byte, and can be "
                     "restored as a whole or in parts. Make one now, or let a schedule do it."),
                  {m_createButton, m_uploadButton});
    } else if (m_filter.rowCount() == 0) {
        showEmpty(Icon::Search, tr("No backup matches", "title"), tr("Try other words, or look at all of them."), {m_clearButton});
    } else {
        m_states->show(Shown::Content);
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
    m_count->setText(footerText());
    const bool live = m_backend && m_backend->connectionState().isLive();
    if (live)
        m_freshness->setText(tr("Updated live", "footer"));
    else if (m_desk.backups.everLoaded() && m_backend && m_backend->connectionState().lastLiveMs > 0)
        m_freshness->setText(tr("As of %1", "footer: time of day").arg(Format::clockTime(m_backend->connectionState().lastLiveMs)));
    else
        m_freshness->clear();
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
