// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backup_detail.h"

#include "ui/pages/backup_contents.h"
#include "ui/pages/backup_overview.h"
#include "ui/theme/fonts.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/backup_looks.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/permit.h"
#include "ui/widgets/tab_keys.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace ui::pages {

using core::Backup;
using theme::ButtonVariant;
using theme::Color;
using theme::Icon;

namespace {

constexpr int kSide = theme::space::xl;

// The row of the table is newer in what it has; the rest is only in the details.
Backup merged(const Backup &details, const Backup &row)
{
    Backup backup = row;
    backup.description = details.description;
    backup.options = details.options;
    backup.hasAccounts = details.hasAccounts;
    backup.neededBy = details.neededBy;
    backup.createdBy = details.createdBy;
    backup.contentBytes = details.contentBytes;
    backup.fileCount = details.fileCount;
    backup.digest = details.digest;
    return backup;
}

} // namespace

BackupDetail::BackupDetail(BackupActions &actions, models::BackupDesk &desk, const core::Clock &clock, QWidget *parent)
    : Panel(Color::Surface, {}, parent), m_actions(actions)
{
    setMinimumWidth(360);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    buildHeader(column);
    auto *tabRow = new widgets::Panel(Color::Surface, Qt::BottomEdge, this);
    auto *tabLayout = new QHBoxLayout(tabRow);
    tabLayout->setContentsMargins(kSide - theme::kTabInset, 0, kSide - theme::kTabInset, 0);
    m_tabs = new QTabBar(tabRow);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Overview", "tab"));
    m_tabs->addTab(tr("Contents", "tab: what lies in a backup"));
    m_tabs->setAccessibleName(tr("Parts of the backup", "accessible name of the tabs"));
    widgets::addTabKeys(m_tabs);
    tabLayout->addWidget(m_tabs, 1);
    column->addWidget(tabRow);
    m_stack = new QStackedWidget(this);
    m_overview = new BackupOverview(desk, clock, m_stack);
    m_contents = new BackupContents(m_stack);
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_contents);
    m_overview->setAccessibleName(m_tabs->tabText(Overview));
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_overview, &BackupOverview::backupWanted, this, &BackupDetail::backupWanted);
    connect(m_overview, &BackupOverview::cancelWanted, this, [this] { emit wanted(BackupAction::Cancel); });
}

void BackupDetail::buildHeader(QVBoxLayout *outer)
{
    auto *header = new QWidget(this);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(kSide, theme::space::l, kSide, theme::space::m);
    column->setSpacing(0);
    auto *title = new QHBoxLayout;
    m_name = new widgets::TextLabel({}, theme::type::title, Color::Text, QFont::DemiBold, header);
    m_status = new widgets::StatusPill(header);
    title->addWidget(m_name, 1);
    title->addWidget(m_status);
    column->addLayout(title);
    m_subtitle = new widgets::TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, header);
    m_subtitle->setFont(theme::monoFont(theme::type::small));
    column->addSpacing(theme::space::xs);
    column->addWidget(m_subtitle);
    column->addSpacing(theme::space::m);
    m_restore = widgets::makeButton(tr("Restore…", "button: a backup"), Icon::ArchiveRestore, ButtonVariant::Primary, header);
    m_download = widgets::makeButton(tr("Download", "button: a backup"), Icon::Download, ButtonVariant::Normal, header);
    m_verify = widgets::makeButton(tr("Verify", "button: a backup"), Icon::ShieldCheck, ButtonVariant::Normal, header);
    m_more = widgets::makeIconButton(Icon::Ellipsis, tr("More actions", "tool tip"), ButtonVariant::Normal, header);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    menu->setToolTipsVisible(true);
    m_drill = menu->addAction(theme::icon(Icon::FlaskConical), tr("Restore drill…", "menu: a backup"), this,
                              [this] { emit wanted(BackupAction::Drill); });
    menu->addSeparator();
    menu->addAction(theme::icon(Icon::Copy), tr("Copy id", "menu"), this,
                    [this] { QGuiApplication::clipboard()->setText(m_backup.id.toString()); });
    menu->addAction(theme::icon(Icon::X), tr("Close panel", "menu"), this, &BackupDetail::closeWanted);
    menu->addSeparator();
    m_delete = menu->addAction(theme::icon(Icon::Trash, Color::Error), tr("Delete backup…", "menu"), this,
                               [this] { emit wanted(BackupAction::Delete); });
    m_more->setMenu(menu);
    column->addLayout(widgets::makeActionRow({m_restore, m_download, m_verify}, {m_more}));
    outer->addWidget(header);
    connect(m_restore, &QPushButton::clicked, this, [this] { emit wanted(BackupAction::Restore); });
    connect(m_download, &QPushButton::clicked, this, [this] { emit wanted(BackupAction::Download); });
    connect(m_verify, &QPushButton::clicked, this, [this] { emit wanted(BackupAction::Verify); });
}

void BackupDetail::show(client::Backend *backend, const Backup *backup)
{
    ++m_generation;
    m_backend = backend;
    m_backup = backup && backend ? *backup : Backup();
    const bool there = !m_backup.id.isEmpty();
    m_contents->setSource(there ? backend : nullptr, m_backup.id);
    if (!there)
        return;
    showAll();
    fetchDetails();
}

void BackupDetail::update(const Backup &backup)
{
    if (backup.id != m_backup.id)
        return;
    const bool turned = backup.status != m_backup.status || backup.proof != m_backup.proof || backup.basedOn != m_backup.basedOn;
    m_backup = merged(m_backup, backup);
    showAll();
    if (turned)
        fetchDetails();
}

void BackupDetail::fetchDetails()
{
    if (!m_backend)
        return;
    m_backend->backups().get(m_backup.id).then(this, [this, generation = m_generation](const core::Result<Backup> &result) {
        if (generation != m_generation || !result)
            return;
        // Asked for when something turned: what it says of the rest is as new as the row.
        m_backup = merged(*result, m_backup);
        showAll();
    });
}

void BackupDetail::showAll()
{
    m_name->setText(m_backup.name);
    m_subtitle->setText(m_backup.id.toString());
    m_status->setLook(widgets::lookOf(m_backup));
    m_overview->setBackup(m_backup);
    refreshButtons();
}

void BackupDetail::refreshButtons()
{
    const auto show = [this](auto *to, BackupAction action) {
        const QString why = m_actions.whyNot(action, &m_backup);
        widgets::permit(to, why);
    };
    show(m_restore, BackupAction::Restore);
    show(m_download, BackupAction::Download);
    show(m_verify, BackupAction::Verify);
    show(m_drill, BackupAction::Drill);
    show(m_delete, BackupAction::Delete);
    m_overview->setCancellable(m_actions.whyNot(BackupAction::Cancel, &m_backup));
}

void BackupDetail::tick()
{
    if (isVisible())
        m_overview->tick();
}

void BackupDetail::openContents()
{
    m_tabs->setCurrentIndex(Contents);
    m_tabs->setFocus(Qt::TabFocusReason);
}

void BackupDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeWanted();
    else
        Panel::keyPressEvent(event);
}

} // namespace ui::pages
