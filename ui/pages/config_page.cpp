// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/config_page.h"

#include "models/format.h"
#include "models/service_model.h"
#include "ui/dialogs/config_import_dialog.h"
#include "ui/dialogs/config_questions.h"
#include "ui/dialogs/config_review_dialog.h"
#include "ui/pages/config_detail.h"
#include "ui/pages/config_filter_bar.h"
#include "ui/pages/kept_view.h"
#include "ui/widgets/backup_looks.h"
#include "ui/widgets/column_room.h"
#include "ui/widgets/permit.h"

#include <QLineEdit>
#include <QMenu>
#include <QTabBar>

namespace ui::pages {

using client::ConfigChange;
using client::ConfigEntry;
using client::ConfigPlace;
using models::ConfigModel;
using models::ConfigRow;
using theme::ButtonVariant;
using theme::Color;
using theme::Icon;

namespace {

constexpr int kLeastList = 520;
constexpr int kDetailWidth = 386;
constexpr int kLeastKey = 220;
constexpr std::chrono::milliseconds kTick{20'000};
constexpr std::chrono::milliseconds kPoll{30'000};

} // namespace

ConfigPage::ConfigPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_model(context.clock), m_actions(m_model), m_news(client::Tidings::Of::Config, kPoll, context.clock, [this] { fetch(); })
{
    m_filter.setConfig(&m_model);
    m_topNew = widgets::makeButton(tr("New value", "button: a configuration value"), Icon::Plus, ButtonVariant::Primary, this);
    m_topImport = widgets::makeButton(tr("Import", "button: configuration from a file"), Icon::Upload, ButtonVariant::Normal, this);
    m_topNew->hide();
    m_topImport->hide();
    m_frame = new ListFrame(tr("Configuration", "accessible name of the table"), kLeastList, this);
    m_filterBar = new ConfigFilterBar(m_filter, m_frame->list());
    m_frame->addBar(m_filterBar);
    m_frame->addBar(buildDraftBar());
    buildTable();
    m_newButton = m_frame->states()->addButton(tr("Set the first value", "button"), ButtonVariant::Primary);
    m_importButton = m_frame->states()->addButton(tr("Import some", "button: configuration from a file"), ButtonVariant::Normal);
    m_clearButton = m_frame->states()->addButton(tr("Clear the filter", "button"), ButtonVariant::Normal);
    m_detail = new ConfigDetail(m_actions, m_draft, context.clock, m_frame);
    m_frame->setDetail(m_detail, kDetailWidth);
    connectParts();
    KeptView &kept = KeptView::of(this);
    m_filterBar->keepIn(kept);
    kept.keep(QStringLiteral("tab"), m_detail->tabs());
    m_frame->keepIn(kept);
    showDraft();
    showState();
}

ConfigPage::~ConfigPage()
{
    // Members end before the children that show them.
    m_frame->end();
    m_detail->show(nullptr, nullptr);
    delete m_frame;
    delete m_topNew;
    delete m_topImport;
}

void ConfigPage::connectParts()
{
    connect(m_filterBar, &ConfigFilterBar::changed, this, &ConfigPage::showState);
    connect(&m_model, &ConfigModel::loadStateChanged, this, [this] {
        showState();
        showFooter();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_filter, signal, this, [this] {
            m_chosen.restore();
            showState();
        });
        connect(&m_draft, signal, this, &ConfigPage::showDraft);
    }
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        if (first.column() > ConfigModel::Key)
            return; // ages alone
        if (const ConfigRow *row = selected())
            m_detail->update(*row);
        showFooter();
    });
    connect(&m_draft, &QAbstractItemModel::dataChanged, this, &ConfigPage::showDraft);
    m_chosen.watch(table(), {[this](const QModelIndex &index) { return m_filter.placeAt(index); },
                             [this](const ConfigPlace &place) { return m_filter.indexOf(place); },
                             [this](const ConfigPlace &place) { return m_model.find(place) != nullptr; }},
                   [this] { showChosen(); });
    for (const auto signal : {&ListFrame::openWanted, &ListFrame::editWanted})
        connect(m_frame, signal, this, [this] {
            if (selected())
                m_detail->focusValue();
        });
    connect(m_frame, &ListFrame::deleteWanted, this, &ConfigPage::askDelete);
    connect(table(), &QWidget::customContextMenuRequested, this, &ConfigPage::openMenu);
    connect(m_detail, &ConfigDetail::deleteWanted, this, &ConfigPage::askDelete);
    connect(m_detail, &ConfigDetail::serviceWanted, this,
            [this](const core::ServiceId &id) { emit wants({.page = PageId::Services, .service = id}); });
    connect(m_detail, &ConfigDetail::closeWanted, this, [this] {
        select({});
        table()->setFocus();
    });
    connect(&m_actions, &ConfigActions::done, this, &ConfigPage::done);
    connect(&m_actions, &ConfigActions::failed, this, &ConfigPage::failed);
    connect(states()->retryButton(), &QPushButton::clicked, this, [this] {
        if (m_backend && !m_backend->connectionState().isLive())
            m_backend->retryNow();
        else
            fetch();
    });
    for (QPushButton *button : {m_newButton, m_topNew.data()})
        connect(button, &QPushButton::clicked, this, &ConfigPage::openNew);
    for (QPushButton *button : {m_importButton, m_topImport.data()})
        connect(button, &QPushButton::clicked, this, &ConfigPage::openImport);
    connect(m_clearButton, &QPushButton::clicked, m_filterBar, &ConfigFilterBar::clear);
    connect(m_review, &QPushButton::clicked, this, &ConfigPage::openReview);
    connect(m_discard, &QPushButton::clicked, this, [this] { m_draft.clear(); });
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, &m_model, &ConfigModel::tick);
}

QWidget *ConfigPage::buildDraftBar()
{
    m_draftBar = new widgets::Panel(Color::AccentSoft, Qt::BottomEdge, m_frame->list());
    auto *row = new QHBoxLayout(m_draftBar);
    row->setContentsMargins(theme::space::xl, theme::space::s, theme::space::xl, theme::space::s);
    row->setSpacing(theme::space::s);
    m_draftText = new widgets::TextLabel({}, theme::type::body, Color::Text, QFont::Medium, m_draftBar);
    m_discard = widgets::makeButton(tr("Discard", "button: the gathered changes"), {}, ButtonVariant::Normal, m_draftBar);
    m_review = widgets::makeButton(tr("Review…", "button: the gathered changes"), {}, ButtonVariant::Primary, m_draftBar);
    row->addWidget(m_draftText, 1);
    row->addWidget(m_discard);
    row->addWidget(m_review);
    return m_draftBar;
}

void ConfigPage::buildTable()
{
    widgets::TableView *table = m_frame->table();
    table->setModel(&m_filter);
    table->setSortingEnabled(true);
    table->sortByColumn(ConfigModel::Key, Qt::AscendingOrder);
    table->setItemDelegate(new widgets::TextDelegate(Color::Text2, table));
    table->setItemDelegateForColumn(ConfigModel::Key,
                                      new widgets::TwoLineDelegate(ConfigModel::AboutRole, table, widgets::TwoLineDelegate::Second::Sentence));
    table->setItemDelegateForColumn(ConfigModel::Value, new widgets::MarkDelegate([](const QModelIndex &index) -> std::optional<widgets::StatusLook> {
        if (!index.data(ConfigModel::EncryptedRole).toBool())
            return std::nullopt;
        return widgets::StatusLook{widgets::Tone::Off, Icon::Lock, index.data().toString()};
    }, table));
    new widgets::ColumnRoom(*table, ConfigModel::Key, kLeastKey,
                            {{ConfigModel::Value, 190}, {ConfigModel::Scope, 120}, {ConfigModel::UsedBy, 140, 180}, {ConfigModel::Changed, std::max(108, widgets::timeColumn(&models::Format::ago))},
                             {ConfigModel::ChangedBy, 170}});
}

QString ConfigPage::title() const
{
    return tr("Configuration", "title of the page");
}

QList<QWidget *> ConfigPage::topBarWidgets() const
{
    return {m_topImport, m_topNew};
}

QPushButton *ConfigPage::newButton() const
{
    return m_topNew;
}

bool ConfigPage::mayRead() const
{
    return m_backend && m_backend->user().may(core::Permission::ConfigRead);
}

void ConfigPage::setActive(bool active)
{
    m_active = active;
    m_news.setActive(active);
    if (!active) {
        m_tick.stop();
        return;
    }
    fetch();
    m_model.tick();
    m_tick.start();
}

// While it is looked at.
void ConfigPage::fetch()
{
    if (m_active && mayRead() && m_backend->connectionState().isLive())
        m_model.refresh();
}

void ConfigPage::goTo(const Destination &destination)
{
    if (!destination.service.isEmpty()) {
        m_filterBar->clear();
        m_filterBar->chooseService(destination.service);
    }
    if (destination.value)
        m_chosen.want(*destination.value);
}

Destination ConfigPage::place() const
{
    return {.page = id(), .value = m_chosen.idOrWanted()};
}

bool ConfigPage::holdsWork() const
{
    return m_draft.rowCount() > 0 || m_detail->isDirty();
}

QList<Command> ConfigPage::commands()
{
    if (!mayRead())
        return {};
    QList<Command> list;
    if (m_actions.whyNot().isEmpty()) {
        list << Command{tr("New configuration value…", "command"), {}, Icon::Plus, [this] {
                            emit wants({.page = PageId::Configuration});
                            openNew();
                        }};
        list << Command{tr("Import configuration…", "command"), {}, Icon::Upload, [this] {
                            emit wants({.page = PageId::Configuration});
                            openImport();
                        }};
        if (m_draft.rowCount() > 0)
            list << Command{tr("Review changes of the configuration…", "command"), {}, Icon::Check, [this] {
                                emit wants({.page = PageId::Configuration});
                                openReview();
                            }};
    }
    return list;
}

void ConfigPage::refresh()
{
    fetch();
}

void ConfigPage::focusSearch()
{
    if (m_frame->isListHidden())
        select({});
    m_filterBar->field()->setFocus();
    m_filterBar->field()->selectAll();
}

void ConfigPage::setBackend(client::Backend *backend)
{
    if (m_backend)
        m_backend->disconnect(this);
    m_chosen.forget();
    m_draft.clear();
    m_backend = backend;
    m_actions.setBackend(backend);
    m_news.setBackend(backend);
    m_model.setBackend(backend);
    if (backend) {
        connect(backend, &client::Backend::connectionChanged, this, &ConfigPage::connectionChanged);
        connect(backend, &client::Backend::resynced, this, [this] {
            connectionChanged();
            fetch();
        });
    }
    connectionChanged();
    fetch();
}

void ConfigPage::connectionChanged()
{
    m_detail->refreshButtons();
    showButtons();
    showDraft();
    showState();
    showFooter();
}

const ConfigRow *ConfigPage::selected() const
{
    return m_chosen.isEmpty() ? nullptr : m_model.find(m_chosen.id());
}

void ConfigPage::showChosen()
{
    const ConfigRow *row = selected();
    m_detail->show(row ? m_backend.data() : nullptr, row);
    m_detail->setVisible(row);
    showFooter();
}

void ConfigPage::openMenu(const QPoint &at)
{
    const ConfigRow *row = selected();
    if (!row)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    QAction *edit = menu->addAction(theme::icon(Icon::Pencil), tr("Edit", "menu: a configuration value"), this, [this] { m_detail->focusValue(); });
    widgets::permit(edit, m_actions.whyNot(row->setting.get()));
    menu->addSeparator();
    const QString whyNot = m_actions.whyNotRemove(*row);
    QAction *gather = menu->addAction(theme::icon(Icon::Minus), tr("Add its deletion to the changes", "menu: a configuration value"), this, &ConfigPage::gatherDeletion);
    widgets::permit(gather, whyNot);
    QAction *remove = menu->addAction(theme::icon(Icon::Trash, Color::Error),
                                      row->setting ? tr("Set back to the default…", "menu: a setting") : tr("Delete value…", "menu"), this, &ConfigPage::askDelete);
    widgets::permit(remove, whyNot);
    menu->popup(table()->viewport()->mapToGlobal(at));
}

QStringList ConfigPage::serviceIds() const
{
    QStringList ids;
    for (int row = 0; row < m_context.services.rowCount(); ++row)
        ids << m_context.services.rowAt(row).service.spec.id.toString();
    return ids;
}

void ConfigPage::openNew()
{
    if (!m_backend || !m_actions.whyNot().isEmpty())
        return;
    auto *dialog = new dialogs::NewConfigDialog(serviceIds(), m_model.settings(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->prefill(m_filter.service());
    dialog->offerCurl(m_backend);
    connect(dialog, &dialogs::NewConfigDialog::saveWanted, this, [this, dialog](const ConfigChange &change) {
        m_actions.set(change).then(dialog, [this, dialog, place = change.place](const core::Result<ConfigEntry> &result) {
            m_chosen.want(place);
            dialog->finish(result);
            m_chosen.restore();
        });
    });
    connect(dialog, &dialogs::NewConfigDialog::gatherWanted, this, [this](const ConfigChange &change) { gatherAll({change}); });
    connect(m_backend, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

void ConfigPage::openImport()
{
    if (!m_backend || !m_actions.whyNot().isEmpty())
        return;
    auto *dialog = new dialogs::ConfigImportDialog(serviceIds(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->prefill(m_filter.service());
    connect(dialog, &dialogs::ConfigImportDialog::gathered, this, [this](const QVector<ConfigChange> &changes) {
        gatherAll(changes);
        if (m_draft.rowCount() > 0)
            openReview();
        else
            emit done(tr("All of it is set already."));
    });
    connect(m_backend, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

void ConfigPage::gatherAll(const QVector<ConfigChange> &changes)
{
    for (const ConfigChange &change : changes) {
        const ConfigRow *now = m_model.find(change.place);
        m_draft.set(change, now ? &now->entry : nullptr);
    }
}

void ConfigPage::gatherDeletion()
{
    if (const ConfigRow *row = selected(); row && m_actions.whyNotRemove(*row).isEmpty())
        m_draft.remove(row->entry);
}

void ConfigPage::openReview()
{
    if (!m_backend || m_draft.rowCount() == 0)
        return;
    auto *dialog = new dialogs::ConfigReviewDialog(*m_backend, m_draft, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::ConfigReviewDialog::applied, this, [this](const QVector<ConfigEntry> &entries, const QVector<ConfigPlace> &removed) {
        m_actions.take(entries, removed);
        fetch(); // who uses them
        if (const int count = int(entries.size() + removed.size()); count > 0)
            emit done(tr("%n value(s) changed", "of the configuration", count));
    });
    connect(dialog, &QDialog::finished, this, [this] { m_draft.dropDone(); });
    connect(m_backend, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

void ConfigPage::askDelete()
{
    const ConfigRow *row = selected();
    if (!m_backend || !row || !m_actions.whyNotRemove(*row).isEmpty())
        return;
    using Dialog = dialogs::DeleteConfigDialog;
    auto *dialog = new Dialog(*m_backend, row->entry, row->setting ? Dialog::What::Setting : Dialog::What::Value, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto remove = [this, place = row->entry.place] {
        if (m_backend)
            m_actions.remove(place);
    };
    connect(dialog, &QDialog::accepted, this, remove);
    dialog->offerCurl(m_backend, remove);
    connect(m_backend, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

} // namespace ui::pages
