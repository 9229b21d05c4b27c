// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backups_page.h"

#include "models/backup_desk.h"
#include "models/backup_words.h"
#include "models/format.h"
#include "models/service_model.h"
#include "ui/dialogs/backup_questions.h"
#include "ui/dialogs/create_backup_dialog.h"
#include "ui/dialogs/restore_dialog.h"
#include "ui/pages/backup_detail.h"
#include "ui/pages/backup_filter_bar.h"
#include "ui/widgets/backup_looks.h"
#include "ui/widgets/column_room.h"
#include "ui/widgets/permit.h"
#include "ui/widgets/scrim.h"
#include "ui/widgets/states.h"

#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ui::pages {

using core::Backup;
using models::BackupModel;
using theme::Color;
using theme::Icon;

namespace {

constexpr int kLeastList = 520;
constexpr int kDetailWidth = 386;
constexpr int kLeastName = 190;
constexpr std::chrono::milliseconds kTick{20'000}; // ages in words
const QString kOrderKey = QStringLiteral("backups/order");

} // namespace

BackupsPage::BackupsPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_desk(*context.backups), m_actions(*context.backups)
{
    m_filter.setBackups(&m_desk.backups);
    m_topCreate = widgets::makeButton(tr("New backup", "button"), Icon::Plus, theme::ButtonVariant::Primary, this);
    m_topUpload = widgets::makeButton(tr("Upload", "button: a backup from a file"), Icon::Upload, theme::ButtonVariant::Normal, this);
    m_topCreate->hide();
    m_topUpload->hide();
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    m_detail = new BackupDetail(m_actions, m_desk, context.clock, m_splitter);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({681, kDetailWidth});
    m_detail->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    connectParts();
    recallView();
    showState();
}

BackupsPage::~BackupsPage()
{
    // Members end before the children that show them.
    m_table->setModel(nullptr);
    m_detail->show(nullptr, nullptr);
    delete m_splitter;
    delete m_topCreate;
    delete m_topUpload;
}

void BackupsPage::connectParts()
{
    connect(m_filterBar, &BackupFilterBar::changed, this, &BackupsPage::showState);
    connect(&m_desk.backups, &BackupModel::loadStateChanged, this, [this] {
        showState();
        showFooter();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, [this] {
            restoreSelection();
            showState();
            showBadge();
        });
    connect(&m_desk.backups, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        if (first.column() > BackupModel::Name)
            return; // ages alone
        if (const Backup *backup = selected())
            m_detail->update(*backup);
        showFooter();
        showBadge();
    });
    const auto jobs = [this] {
        if (const Backup *backup = selected())
            m_detail->update(*backup);
    };
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_desk.jobs, signal, this, jobs);
    connect(&m_desk.jobs, &QAbstractItemModel::dataChanged, this, jobs);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BackupsPage::selectionMoved);
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this] { m_detail->focusTabs(); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &BackupsPage::openMenu);
    connect(m_detail, &BackupDetail::wanted, this, &BackupsPage::run);
    connect(m_detail, &BackupDetail::backupWanted, this, [this](const core::BackupId &id) { goTo({.page = PageId::Backups, .backup = id}); });
    connect(m_detail, &BackupDetail::closeWanted, this, [this] {
        select({});
        m_table->setFocus();
    });
    connect(&m_actions, &BackupActions::done, this, &BackupsPage::done);
    connect(&m_actions, &BackupActions::failed, this, &BackupsPage::failed);
    connect(&m_actions, &BackupActions::needed, this, [this](const core::BackupId &id, const QStringList &names) {
        if (const Backup *backup = m_desk.backups.find(id))
            askDelete(*backup, names);
    });
    connect(m_states->retryButton(), &QPushButton::clicked, this, [this] {
        if (m_backend && !m_backend->connectionState().isLive())
            m_backend->retryNow();
        else
            m_desk.refresh();
    });
    for (QPushButton *button : {m_createButton, m_topCreate.data()})
        connect(button, &QPushButton::clicked, this, [this] { openCreate(); });
    for (QPushButton *button : {m_uploadButton, m_topUpload.data()})
        connect(button, &QPushButton::clicked, this, &BackupsPage::askUpload);
    connect(m_clearButton, &QPushButton::clicked, m_filterBar, &BackupFilterBar::clear);
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_desk.tick();
        m_detail->tick();
    });
}

QString BackupsPage::title() const
{
    return tr("Backups", "title of the page");
}

QList<QWidget *> BackupsPage::topBarWidgets() const
{
    return {m_topUpload, m_topCreate};
}

void BackupsPage::setActive(bool active)
{
    if (!active) {
        m_tick.stop();
        return;
    }
    m_desk.tick();
    m_tick.start();
}

void BackupsPage::goTo(const Destination &destination)
{
    if (!destination.schedule.isEmpty()) {
        m_filterBar->clear();
        m_filterBar->chooseSchedule(destination.schedule);
    }
    if (destination.backup.isEmpty())
        return;
    if (m_desk.backups.find(destination.backup) && !m_filter.indexOf(destination.backup).isValid())
        m_filterBar->clear();
    m_wanted = destination.backup;
    restoreSelection();
}

QList<Command> BackupsPage::commands()
{
    QList<Command> list;
    if (m_actions.allowed(BackupAction::Create)) {
        list.append({tr("New backup", "command"), title(), Icon::Archive, [this] { openCreate(); }});
        list.append({tr("Upload a backup…", "command"), title(), Icon::Upload, [this] { askUpload(); }});
    }
    const Backup *backup = selected();
    if (!backup)
        return list;
    const auto offer = [&](BackupAction action, const QString &text, Icon icon) {
        if (m_actions.allowed(action, backup))
            list.append({text.arg(backup->name), title(), icon, [this, action] { run(action); }});
    };
    offer(BackupAction::Restore, tr("Restore %1…", "command; a backup"), Icon::ArchiveRestore);
    offer(BackupAction::Download, tr("Download %1…", "command; a backup"), Icon::Download);
    offer(BackupAction::Verify, tr("Verify %1", "command; a backup"), Icon::ShieldCheck);
    offer(BackupAction::Drill, tr("Drill %1…", "command; a backup"), Icon::FlaskConical);
    offer(BackupAction::Delete, tr("Delete %1…", "command; a backup"), Icon::Trash);
    return list;
}

void BackupsPage::refresh()
{
    if (m_backend)
        m_desk.refresh();
}

void BackupsPage::focusSearch()
{
    if (m_list->isHidden())
        select({});
    m_filterBar->field()->setFocus();
    m_filterBar->field()->selectAll();
}

QWidget *BackupsPage::buildList()
{
    m_list = new QWidget(m_splitter);
    m_list->setMinimumWidth(kLeastList);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_filterBar = new BackupFilterBar(m_filter, m_desk.schedules, m_list);
    column->addWidget(m_filterBar);
    m_states = new widgets::StateStack(m_list);
    buildTable();
    m_createButton = m_states->empty().addButton(tr("Create the first backup", "button"), theme::ButtonVariant::Primary);
    m_uploadButton = m_states->empty().addButton(tr("Upload one", "button: a backup from a file"), theme::ButtonVariant::Normal);
    m_clearButton = m_states->empty().addButton(tr("Clear the filter", "button"), theme::ButtonVariant::Normal);
    column->addWidget(m_states, 1);
    auto *foot = new widgets::Panel(Color::Surface, Qt::TopEdge, m_list);
    foot->setFixedHeight(theme::size::footer);
    auto *feet = new QHBoxLayout(foot);
    feet->setContentsMargins(theme::space::xl, 0, theme::space::xl, 0);
    m_count = new widgets::TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, foot);
    m_freshness = new widgets::TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, foot);
    m_freshness->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    feet->addWidget(m_count, 2);
    feet->addWidget(m_freshness, 1);
    column->addWidget(foot);
    return m_list;
}

void BackupsPage::buildTable()
{
    m_table = new widgets::TableView(m_states);
    m_table->setAccessibleName(tr("Backups", "accessible name of the table"));
    m_table->setModel(&m_filter);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(BackupModel::Age, Qt::DescendingOrder);
    m_table->installEventFilter(this);
    const auto set = [this](int column, widgets::CellDelegate *delegate) { m_table->setItemDelegateForColumn(column, delegate); };
    set(BackupModel::Name, new widgets::TwoLineDelegate(BackupModel::SubtitleRole, m_table));
    set(BackupModel::Status, new widgets::PillDelegate([](const QModelIndex &index) {
            auto look = widgets::lookOf(static_cast<core::BackupStatus>(index.data(BackupModel::StatusRole).toInt()));
            look.word = index.data().toString();
            return look;
        }, BackupModel::PercentRole, m_table));
    set(BackupModel::Proven, new widgets::MarkDelegate([](const QModelIndex &index) -> std::optional<widgets::StatusLook> {
            if (static_cast<core::BackupStatus>(index.data(BackupModel::StatusRole).toInt()) != core::BackupStatus::Completed)
                return std::nullopt;
            return widgets::lookOf(static_cast<BackupModel::Proof>(index.data(BackupModel::ProvenRole).toInt()), index.data().toString());
        }, m_table));
    set(BackupModel::Size, new widgets::TextDelegate(Color::Text, m_table));
    for (const int column : {BackupModel::Type, BackupModel::Duration, BackupModel::Age, BackupModel::Services,
                             BackupModel::Encryption, BackupModel::Origin})
        set(column, new widgets::TextDelegate(Color::Text2, m_table));
    new widgets::ColumnRoom(*m_table, BackupModel::Name, kLeastName,
                            {{BackupModel::Status, 138}, {BackupModel::Size, 96}, {BackupModel::Age, 108}, {BackupModel::Proven, 176},
                             {BackupModel::Type, 104}, {BackupModel::Services, 150}, {BackupModel::Encryption, 116},
                             {BackupModel::Duration, 92}, {BackupModel::Origin, 116}});
    m_states->setContent(m_table);
}

void BackupsPage::recallView()
{
    // "+3": the column and the way; what is none of both stays as it is.
    const QString order = m_context.choice(kOrderKey);
    bool known = false;
    const int column = order.mid(1).toInt(&known);
    if (known && column >= 0 && column < BackupModel::ColumnCount)
        m_table->sortByColumn(column, order.startsWith(u'-') ? Qt::DescendingOrder : Qt::AscendingOrder);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int section, Qt::SortOrder way) {
        if (section >= 0)
            m_context.remember(kOrderKey, (way == Qt::DescendingOrder ? QChar(u'-') : QChar(u'+')) + QString::number(section));
    });
}

bool BackupsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!m_selected.isEmpty())
                m_detail->focusTabs();
            return true;
        case Qt::Key_Delete: run(BackupAction::Delete); return true;
        default: break;
        }
    }
    return Page::eventFilter(watched, event);
}

void BackupsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitSides();
}

void BackupsPage::fitSides()
{
    // Where there is no room for both, the chosen backup stands alone until it is closed.
    const bool both = width() >= kLeastList + m_detail->minimumWidth();
    m_list->setVisible(both || m_detail->isHidden());
}

void BackupsPage::setBackend(client::Backend *backend)
{
    if (m_backend)
        m_backend->disconnect(this);
    select({});
    m_wanted = {};
    m_backend = backend;
    m_actions.setBackend(backend);
    if (backend) {
        connect(backend, &client::Backend::connectionChanged, this, &BackupsPage::connectionChanged);
        connect(backend, &client::Backend::resynced, this, &BackupsPage::connectionChanged);
    }
    connectionChanged();
    showBadge();
}

void BackupsPage::connectionChanged()
{
    m_detail->refreshButtons();
    showButtons();
    showState();
    showFooter();
}

void BackupsPage::showButtons()
{
    const QString why = m_actions.whyNot(BackupAction::Create);
    for (QPushButton *button : {m_createButton, m_uploadButton, m_topCreate.data(), m_topUpload.data()}) {
        if (!button)
            continue;
        widgets::permit(button, why);
    }
}

const Backup *BackupsPage::selected() const
{
    return m_selected.isEmpty() ? nullptr : m_desk.backups.find(m_selected);
}

void BackupsPage::selectionMoved()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        // A row may be on its way out, or only filtered out: what that means is known afterwards.
        QMetaObject::invokeMethod(this, [this] {
            const bool unchosen = !m_selected.isEmpty() && !m_table->selectionModel()->hasSelection();
            if (unchosen && (!selected() || m_filter.indexOf(m_selected).isValid()))
                select({});
        }, Qt::QueuedConnection);
        return;
    }
    const core::BackupId id = m_filter.idAt(rows.first());
    if (id == m_selected)
        return;
    m_selected = id;
    m_detail->show(m_backend, selected());
    m_detail->setVisible(true);
    fitSides();
    showFooter();
}

void BackupsPage::restoreSelection()
{
    if (!m_wanted.isEmpty() && m_filter.indexOf(m_wanted).isValid())
        select(std::exchange(m_wanted, {}));
    if (m_selected.isEmpty())
        return;
    if (!selected())
        select({});
    else if (m_filter.indexOf(m_selected).isValid() && !m_table->selectionModel()->hasSelection())
        select(m_selected);
}

void BackupsPage::select(const core::BackupId &id)
{
    const QModelIndex index = id.isEmpty() ? QModelIndex() : m_filter.indexOf(id);
    if (index.isValid()) {
        m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(index);
        return;
    }
    m_selected = {};
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_detail->hide();
    m_detail->show(nullptr, nullptr);
    fitSides();
    showFooter();
}

void BackupsPage::openMenu(const QPoint &at)
{
    const Backup *backup = selected();
    if (!backup)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const auto add = [&](BackupAction action, Icon icon, const QString &text) {
        QAction *entry = menu->addAction(theme::icon(icon), text, this, [this, action] { run(action); });
        const QString why = m_actions.whyNot(action, backup);
        widgets::permit(entry, why);
    };
    add(BackupAction::Restore, Icon::ArchiveRestore, tr("Restore…", "menu: a backup"));
    add(BackupAction::Download, Icon::Download, tr("Download…", "menu: a backup"));
    menu->addSeparator();
    add(BackupAction::Verify, Icon::ShieldCheck, tr("Verify", "menu: a backup"));
    add(BackupAction::Drill, Icon::FlaskConical, tr("Restore drill…", "menu: a backup"));
    menu->addSeparator();
    add(BackupAction::Cancel, Icon::X, tr("Cancel", "menu: work on a backup"));
    add(BackupAction::Delete, Icon::Trash, tr("Delete…", "menu: a backup"));
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void BackupsPage::run(BackupAction action)
{
    if (action == BackupAction::Create)
        return openCreate();
    if (action == BackupAction::Upload)
        return askUpload();
    const Backup *backup = selected();
    if (!backup || !m_actions.allowed(action, backup))
        return;
    switch (action) {
    case BackupAction::Restore: return openRestore(*backup);
    case BackupAction::Download: return askDownload(*backup);
    case BackupAction::Cancel: return m_actions.cancel(*backup);
    case BackupAction::Verify:
    case BackupAction::Drill:
        return backup->encryption == core::Encryption::Passphrase ? askPassphrase(action, *backup) : start(action, *backup, {});
    case BackupAction::Delete: {
        QStringList needing;
        if (m_detail->backup().id == backup->id)
            for (const core::BackupId &id : m_detail->backup().neededBy) {
                const Backup *other = m_desk.backups.find(id);
                needing << (other ? other->name : id.toString());
            }
        return askDelete(*backup, needing);
    }
    case BackupAction::Create:
    case BackupAction::Upload: return;
    }
}

void BackupsPage::start(BackupAction action, const Backup &backup, const QString &passphrase)
{
    if (action == BackupAction::Verify)
        m_actions.verify(backup, passphrase);
    else
        m_actions.drill(backup, passphrase);
}

void BackupsPage::askPassphrase(BackupAction action, const Backup &backup)
{
    const bool verify = action == BackupAction::Verify;
    auto *dialog = new dialogs::PassphraseDialog(
        verify ? tr("Verify %1", "title of a dialog; a backup's name").arg(backup.name) : tr("Restore drill of %1", "title of a dialog; a backup's name").arg(backup.name),
        verify ? tr("Verify", "button: a backup") : tr("Begin the drill", "button"),
        tr("It was encrypted with a passphrase, which is needed to read it. It is not kept."), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, action, backup] { start(action, backup, dialog->passphrase()); });
    connect(m_backend, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

void BackupsPage::askDelete(const Backup &backup, const QStringList &needing)
{
    auto *dialog = new dialogs::DeleteBackupDialog(backup, needing, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, backup] { m_actions.remove(backup, dialog->withChain()); });
    dialog->open();
}

void BackupsPage::openCreate(const QStringList &services)
{
    if (!m_backend || !m_actions.allowed(BackupAction::Create))
        return;
    auto *dialog = new dialogs::CreateBackupDialog(*m_backend, m_context.services, m_desk.backups, m_context.clock.nowMs(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!services.isEmpty())
        dialog->chooseServices(services);
    connect(dialog, &dialogs::CreateBackupDialog::created, this, [this](const Backup &backup) {
        m_desk.backups.applyBackup(backup);
        goTo({.page = PageId::Backups, .backup = backup.id});
        emit done(tr("%1 is being made", "a backup").arg(backup.name));
    });
    connect(m_backend, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

void BackupsPage::openRestore(const Backup &backup)
{
    auto *dialog = new dialogs::RestoreDialog(*m_backend, m_desk, backup, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::RestoreDialog::backupWanted, this, [this](const core::BackupId &id) { goTo({.page = PageId::Backups, .backup = id}); });
    connect(m_backend, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

void BackupsPage::askDownload(const Backup &backup)
{
    auto *dialog = new QFileDialog(window(), tr("Download a backup", "title of a dialog"),
                                   QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QString name = backup.name;
    for (QChar &c : name)
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_' && c != u'.')
            c = u'-';
    // Only the details say how it was packed.
    const bool packed = m_detail->backup().id != backup.id || m_detail->backup().options.compress;
    const QString suffix = packed ? QStringLiteral(".tar.zst") : QStringLiteral(".tar");
    dialog->selectFile(name + suffix + (backup.encryption == core::Encryption::None ? QString() : QStringLiteral(".mcpbak")));
    connect(dialog, &QFileDialog::fileSelected, this, &BackupsPage::downloadTo);
    widgets::Scrim::open(dialog);
}

void BackupsPage::downloadTo(const QString &file)
{
    if (const Backup *backup = selected())
        m_actions.download(*backup, file);
}

void BackupsPage::askUpload()
{
    if (!m_actions.allowed(BackupAction::Upload))
        return;
    auto *dialog = new QFileDialog(window(), tr("Choose a backup to upload", "title of a dialog"),
                                   QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Backups (%1)", "kind of file").arg(QStringLiteral("*.tar *.tar.zst *.mcpbak")), tr("All files (%1)", "kind of file").arg(QStringLiteral("*"))});
    connect(dialog, &QFileDialog::fileSelected, this, &BackupsPage::upload);
    widgets::Scrim::open(dialog);
}

void BackupsPage::upload(const QString &file)
{
    auto *dialog = new dialogs::UploadBackupDialog(file, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, file] { m_actions.upload(file, dialog->name(), dialog->passphrase()); });
    dialog->open();
}

} // namespace ui::pages
