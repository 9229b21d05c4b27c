// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backups_page.h"

#include "models/backup_desk.h"
#include "models/backup_words.h"
#include "models/format.h"
#include "models/service_model.h"
#include "ui/dialogs/backup_questions.h"
#include "ui/dialogs/create_backup_dialog.h"
#include "ui/dialogs/curl_copy.h"
#include "ui/dialogs/restore_dialog.h"
#include "ui/pages/backup_contents.h"
#include "ui/pages/backup_detail.h"
#include "ui/pages/backup_filter_bar.h"
#include "ui/pages/kept_view.h"
#include "ui/widgets/backup_looks.h"
#include "ui/widgets/column_room.h"
#include "ui/widgets/permit.h"
#include "ui/widgets/scrim.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QStandardPaths>
#include <QTabBar>

namespace ui::pages {

using core::Backup;
using models::BackupModel;
using theme::Color;
using theme::Icon;

namespace {

constexpr int kLeastList = 520;
constexpr int kDetailWidth = 400; // its three orders in a row
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
    m_frame = new ListFrame(tr("Backups", "accessible name of the table"), kLeastList, this);
    m_filterBar = new BackupFilterBar(m_filter, m_desk.schedules, m_frame->list());
    m_frame->addBar(m_filterBar);
    buildTable();
    m_createButton = m_frame->states()->addButton(tr("Create the first backup", "button"), theme::ButtonVariant::Primary);
    m_uploadButton = m_frame->states()->addButton(tr("Upload one", "button: a backup from a file"), theme::ButtonVariant::Normal);
    m_clearButton = m_frame->states()->addButton(tr("Clear the filter", "button"), theme::ButtonVariant::Normal);
    m_detail = new BackupDetail(m_actions, m_desk, context.clock, m_frame);
    m_frame->setDetail(m_detail, kDetailWidth);
    connectParts();
    m_frame->rememberOrder(context, kOrderKey);
    keepView();
    showState();
}

BackupsPage::~BackupsPage()
{
    // Members end before the children that show them.
    m_frame->end();
    m_detail->show(nullptr, nullptr);
    delete m_frame;
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
            m_chosen.restore();
            showState();
            showBadge();
        });
    connect(&m_desk.backups, &QAbstractItemModel::rowsRemoved, this, &BackupsPage::showState); // which the filter no longer had
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
    m_chosen.watch(table(), {[this](const QModelIndex &index) { return m_filter.idAt(index); },
                             [this](const core::BackupId &id) { return m_filter.indexOf(id); },
                             [this](const core::BackupId &id) { return m_desk.backups.find(id) != nullptr; }},
                   [this] { showChosen(); });
    connect(m_frame, &ListFrame::openWanted, this, [this] {
        if (selected())
            m_detail->openContents();
    });
    connect(m_frame, &ListFrame::deleteWanted, this, [this] { run(BackupAction::Delete); });
    connect(table(), &QWidget::customContextMenuRequested, this, &BackupsPage::openMenu);
    connect(m_detail, &BackupDetail::wanted, this, &BackupsPage::run);
    connect(m_detail, &BackupDetail::backupWanted, this, [this](const core::BackupId &id) { goTo({.page = PageId::Backups, .backup = id}); });
    connect(m_detail, &BackupDetail::closeWanted, this, [this] {
        select({});
        table()->setFocus();
    });
    connect(&m_actions, &BackupActions::done, this, &BackupsPage::done);
    connect(&m_actions, &BackupActions::failed, this, &BackupsPage::failed);
    connect(&m_actions, &BackupActions::needed, this, [this](const core::BackupId &id, const QStringList &names) {
        if (const Backup *backup = m_desk.backups.find(id))
            askDelete(*backup, names);
    });
    connect(states()->retryButton(), &QPushButton::clicked, this, [this] {
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
        showFooter();
    });
}

void BackupsPage::keepView()
{
    KeptView &kept = KeptView::of(this);
    m_filterBar->keepIn(kept);
    kept.keep(QStringLiteral("tab"), m_detail->tabs());
    kept.keep(QStringLiteral("files"), m_detail->contents()->field());
    m_frame->keepIn(kept);
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
    showFooter();
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
    m_chosen.want(destination.backup);
}

Destination BackupsPage::place() const
{
    return {.page = id(), .backup = m_chosen.idOrWanted()};
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
            list.append({text.arg(backup->name), title(), icon, [this, action] { run(action); }, told(action, *backup)});
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
    if (m_frame->isListHidden())
        select({});
    m_filterBar->field()->setFocus();
    m_filterBar->field()->selectAll();
}

void BackupsPage::buildTable()
{
    widgets::TableView *table = m_frame->table();
    table->setModel(&m_filter);
    table->setSortingEnabled(true);
    table->sortByColumn(BackupModel::Age, Qt::DescendingOrder);
    const auto set = [table](int column, widgets::CellDelegate *delegate) { table->setItemDelegateForColumn(column, delegate); };
    set(BackupModel::Name, new widgets::TwoLineDelegate(BackupModel::SubtitleRole, table));
    set(BackupModel::Status, new widgets::PillDelegate([](const QModelIndex &index) {
            auto look = widgets::lookOf(static_cast<core::BackupStatus>(index.data(BackupModel::StatusRole).toInt()));
            look.word = index.data().toString();
            return look;
        }, BackupModel::PercentRole, table));
    set(BackupModel::Proven, new widgets::MarkDelegate([](const QModelIndex &index) -> std::optional<widgets::StatusLook> {
            if (static_cast<core::BackupStatus>(index.data(BackupModel::StatusRole).toInt()) != core::BackupStatus::Completed)
                return std::nullopt;
            return widgets::lookOf(static_cast<BackupModel::Proof>(index.data(BackupModel::ProvenRole).toInt()), index.data().toString());
        }, table));
    set(BackupModel::Size, new widgets::TextDelegate(Color::Text, table));
    for (const int column : {BackupModel::Type, BackupModel::Duration, BackupModel::Age, BackupModel::Services,
                             BackupModel::Encryption, BackupModel::Origin})
        set(column, new widgets::TextDelegate(Color::Text2, table));
    using models::BackupWords;
    const int proven = widgets::timeColumn([](qint64 timeMs, qint64 nowMs) {
        core::BackupProof proof;
        proof.verifiedAtMs = timeMs;
        proof.verified = true;
        return BackupWords::proven(proof, nowMs);
    }, widgets::CellMark::Before);
    const int types = widgets::wordColumn({BackupWords::type(core::BackupType::Full), BackupWords::type(core::BackupType::Incremental)});
    const int encryptions = widgets::wordColumn({BackupWords::encryption(core::Encryption::None), BackupWords::encryption(core::Encryption::PlatformKey),
                                                 BackupWords::encryption(core::Encryption::Passphrase)});
    const int origins = widgets::wordColumn({BackupWords::origin(core::BackupOrigin::Manual), BackupWords::origin(core::BackupOrigin::Schedule),
                                             BackupWords::origin(core::BackupOrigin::Safety), BackupWords::origin(core::BackupOrigin::Upload)});
    new widgets::ColumnRoom(*table, BackupModel::Name, kLeastName,
                            {{BackupModel::Status, std::max(138, widgets::pillColumn({widgets::lookOf(core::BackupStatus::Completed), widgets::lookOf(core::BackupStatus::Failed), widgets::lookOf(core::BackupStatus::Cancelled)}))}, {BackupModel::Size, 96}, {BackupModel::Age, std::max(108, widgets::timeColumn(&models::Format::ago))}, {BackupModel::Proven, std::max(176, proven)},
                             {BackupModel::Type, std::max(104, types)}, {BackupModel::Services, 150, 240}, {BackupModel::Encryption, std::max(116, encryptions)},
                             {BackupModel::Duration, 92}, {BackupModel::Origin, std::max(116, origins)}});
}

void BackupsPage::setBackend(client::Backend *backend)
{
    if (m_backend)
        m_backend->disconnect(this);
    m_chosen.forget();
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
    return m_chosen.isEmpty() ? nullptr : m_desk.backups.find(m_chosen.id());
}

void BackupsPage::showChosen()
{
    const Backup *backup = selected();
    m_detail->show(backup ? m_backend.data() : nullptr, backup);
    m_detail->setVisible(backup);
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
    menu->addSeparator();
    addCurl(menu, *backup);
    menu->popup(table()->viewport()->mapToGlobal(at));
}

// What asks no more; the others are told by their dialogs.
dialogs::Told BackupsPage::told(BackupAction action, const Backup &backup)
{
    const bool asks = backup.encryption == core::Encryption::Passphrase;
    switch (action) {
    case BackupAction::Download: return {m_backend, [this, backup] { m_actions.download(backup, fileNameFor(backup)); }};
    case BackupAction::Cancel: return {m_backend, [this, backup] { m_actions.cancel(backup); }};
    case BackupAction::Verify:
    case BackupAction::Drill: return asks ? dialogs::Told() : dialogs::Told{m_backend, [this, action, backup] { start(action, backup, {}); }};
    default: return {};
    }
}

void BackupsPage::addCurl(QMenu *menu, const Backup &backup)
{
    auto *curl = new dialogs::CurlMenu(menu, this, m_backend);
    const auto add = [&](BackupAction action, const QString &text) {
        if (const dialogs::Told one = told(action, backup); one.backend)
            curl->add(text, m_actions.whyNot(action, &backup), one.calls);
    };
    add(BackupAction::Download, tr("Download…", "menu: a backup"));
    add(BackupAction::Verify, tr("Verify", "menu: a backup"));
    add(BackupAction::Drill, tr("Restore drill…", "menu: a backup"));
    add(BackupAction::Cancel, tr("Cancel", "menu: work on a backup"));
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
    dialog->offerCurl(m_backend, [this, dialog, action, backup] { start(action, backup, dialog->passphrase()); });
    connect(m_backend, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

void BackupsPage::askDelete(const Backup &backup, const QStringList &needing)
{
    auto *dialog = new dialogs::DeleteBackupDialog(backup, needing, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, backup] { m_actions.remove(backup, dialog->withChain()); });
    dialog->offerCurl(m_backend, [this, dialog, backup] { m_actions.remove(backup, dialog->withChain()); });
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
    dialog->selectFile(fileNameFor(backup));
    connect(dialog, &QFileDialog::fileSelected, this, &BackupsPage::downloadTo);
    widgets::Scrim::open(dialog);
}

QString BackupsPage::fileNameFor(const Backup &backup) const
{
    QString name = backup.name;
    for (QChar &c : name)
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_' && c != u'.')
            c = u'-';
    // Only the details say how it was packed.
    const bool packed = m_detail->backup().id != backup.id || m_detail->backup().options.compress;
    const QString suffix = packed ? QStringLiteral(".tar.zst") : QStringLiteral(".tar");
    return name + suffix + (backup.encryption == core::Encryption::None ? QString() : QStringLiteral(".mcpbak"));
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
    dialog->offerCurl(m_backend, [this, dialog, file] { m_actions.upload(file, dialog->name(), dialog->passphrase()); });
    dialog->open();
}

} // namespace ui::pages
