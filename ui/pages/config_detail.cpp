// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/config_detail.h"

#include "models/format.h"
#include "models/server_words.h"
#include "ui/dialogs/config_value_fields.h"
#include "ui/dialogs/curl_copy.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/column_room.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/permit.h"
#include "ui/widgets/scroll_edge.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tab_keys.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace ui::pages {

using client::ConfigEntry;
using models::ConfigHistoryModel;
using models::ConfigModel;
using models::Format;
using models::LoadState;
using theme::ButtonVariant;
using theme::Color;
using theme::Icon;
using widgets::TextLabel;
using Secrecy = dialogs::ConfigValueFields::Secrecy;

namespace {

constexpr int kSide = theme::space::xl;
constexpr int kMostLinks = 20;

QString dash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace

ConfigDetail::ConfigDetail(ConfigActions &actions, models::ConfigDraftModel &draft, const core::Clock &clock, QWidget *parent)
    : Panel(Color::Surface, {}, parent), m_actions(actions), m_draft(draft), m_clock(clock), m_history(clock)
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
    m_tabs->addTab(tr("Value", "tab: of a configuration value"));
    m_tabs->addTab(tr("History", "tab: of a configuration value"));
    m_tabs->setAccessibleName(tr("Parts of the value", "accessible name of the tabs"));
    widgets::addTabKeys(m_tabs);
    tabLayout->addWidget(m_tabs, 1);
    column->addWidget(tabRow);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildValue());
    m_stack->widget(0)->setAccessibleName(m_tabs->tabText(0));
    m_stack->addWidget(buildHistory());
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        if (tab == History && m_history.state() == LoadState::Idle)
            m_history.refresh();
    });
    connect(&m_actions, &ConfigActions::changed, this, [this](const client::ConfigPlace &place) {
        if (place == m_row.entry.place && m_history.state() != LoadState::Idle)
            m_history.refresh();
    });
}

ConfigDetail::~ConfigDetail()
{
    m_historyTable->setModel(nullptr); // the history ends before the children do
}

void ConfigDetail::buildHeader(QVBoxLayout *outer)
{
    auto *header = new QWidget(this);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(kSide, theme::space::l, kSide, theme::space::m);
    column->setSpacing(0);
    m_key = new TextLabel({}, theme::type::title, Color::Text, QFont::DemiBold, header);
    m_about = new TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, header);
    m_about->setOverflow(widgets::Overflow::Wrap);
    column->addWidget(m_key);
    column->addSpacing(theme::space::xs);
    column->addWidget(m_about);
    column->addSpacing(theme::space::m);
    m_save = widgets::makeButton(tr("Save", "button"), Icon::Check, ButtonVariant::Primary, header);
    m_gather = widgets::makeButton(tr("Add to the changes", "button: make it later, with others"), Icon::Plus, ButtonVariant::Normal, header);
    m_more = widgets::makeIconButton(Icon::Ellipsis, tr("More actions", "tool tip"), ButtonVariant::Normal, header);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    menu->setToolTipsVisible(true);
    menu->addAction(theme::icon(Icon::Copy), tr("Copy key", "menu"), this, [this] { QGuiApplication::clipboard()->setText(place().key); });
    menu->addAction(theme::icon(Icon::Copy), tr("Copy reference", "menu: how a service's environment refers to it"), this,
                    [this] { QGuiApplication::clipboard()->setText(QStringLiteral("config:") + place().key); });
    menu->addAction(theme::icon(Icon::X), tr("Close panel", "menu"), this, &ConfigDetail::closeWanted);
    menu->addSeparator();
    m_delete = menu->addAction(theme::icon(Icon::Trash, Color::Error), QString(), this, &ConfigDetail::deleteWanted);
    m_more->setMenu(menu);
    column->addLayout(widgets::makeActionRow({m_save, m_gather}, {m_more}));
    outer->addWidget(header);
    connect(m_save, &QPushButton::clicked, this, &ConfigDetail::save);
    connect(m_gather, &QPushButton::clicked, this, &ConfigDetail::gather);
    dialogs::offerCurl(m_save, [this] { return dialogs::Told{m_backend, [this] { m_actions.set(change()); }}; });
}

QWidget *ConfigDetail::buildValue()
{
    auto *scroll = new widgets::ScrollPane(this);
    auto *body = new QWidget(scroll);
    scroll->setWidget(body);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(kSide, theme::space::l - 2, kSide, theme::space::xl);
    new widgets::ScrollEdge(scroll, column);
    column->setSpacing(theme::space::m);
    m_value = new dialogs::ConfigValueFields(body);
    column->addWidget(m_value);
    m_encrypted = new QCheckBox(tr("Keep it encrypted", "check box: a configuration value"), body);
    column->addWidget(m_encrypted);
    m_notice = new TextLabel({}, theme::type::body, Color::Warn, QFont::Medium, body);
    m_notice->setOverflow(widgets::Overflow::Wrap);
    column->addWidget(m_notice);
    m_usersPart = new QWidget(body);
    m_users = new QVBoxLayout(m_usersPart);
    m_users->setContentsMargins(0, theme::space::s, 0, 0);
    m_users->setSpacing(theme::space::xs);
    m_users->addWidget(widgets::makeHeading(tr("Used by", "heading: services that refer to a configuration value"), m_usersPart));
    column->addWidget(m_usersPart);
    column->addSpacing(theme::space::s);
    column->addWidget(widgets::makeHeading(tr("Details", "heading"), body));
    m_facts = new widgets::KeyValueList(body);
    column->addWidget(m_facts);
    column->addStretch();
    connect(m_value, &dialogs::ConfigValueFields::edited, this, [this] {
        refreshButtons();
        showNotice();
    });
    connect(m_value, &dialogs::ConfigValueFields::submitted, this, &ConfigDetail::save);
    connect(m_encrypted, &QCheckBox::toggled, this, [this](bool on) {
        m_value->setSecrecy(on ? Secrecy::Encrypted : Secrecy::Open);
        m_value->setKeptHint(on && m_edited.encrypted && !m_edited.isDefault);
        refreshButtons();
        showNotice();
    });
    return scroll;
}

QWidget *ConfigDetail::buildHistory()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_historyStates = new widgets::StateStack(part);
    m_historyTable = new widgets::TableView(m_historyStates);
    m_historyTable->setAccessibleName(tr("History", "accessible name of the table: changes of a configuration value"));
    m_historyTable->setModel(&m_history);
    m_historyTable->setItemDelegate(new widgets::TextDelegate(Color::Text2, m_historyTable));
    m_historyTable->setItemDelegateForColumn(ConfigHistoryModel::What, new widgets::TextDelegate(Color::Text, m_historyTable));
    m_historyTable->verticalHeader()->setDefaultSectionSize(theme::row::m);
    new widgets::ColumnRoom(*m_historyTable, ConfigHistoryModel::What, 140, {{ConfigHistoryModel::When, std::max(110, widgets::timeColumn(&Format::ago))}, {ConfigHistoryModel::Who, 130}});
    m_historyStates->setContent(m_historyTable);
    column->addWidget(m_historyStates, 1);
    auto *foot = new widgets::Panel(Color::Surface, Qt::TopEdge, part);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(kSide, theme::space::s, kSide, theme::space::s);
    m_revert = widgets::makeButton(tr("Revert this change", "button: a configuration value goes back to the one before"), Icon::Restart, ButtonVariant::Normal, foot);
    row->addWidget(m_revert);
    row->addStretch();
    column->addWidget(foot);
    connect(m_revert, &QPushButton::clicked, this, &ConfigDetail::revert);
    dialogs::offerCurl(m_revert, [this] { return dialogs::Told{m_backend, [this] { m_actions.set(reversal()); }}; });
    connect(m_historyTable, &QAbstractItemView::activated, this, [this] {
        if (m_revert->isEnabled())
            revert();
    });
    connect(m_historyTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConfigDetail::refreshButtons);
    connect(&m_history, &ConfigHistoryModel::stateChanged, this, &ConfigDetail::showHistory);
    connect(m_historyStates->retryButton(), &QPushButton::clicked, &m_history, &ConfigHistoryModel::refresh);
    return part;
}

void ConfigDetail::show(client::Backend *backend, const models::ConfigRow *row)
{
    ++m_generation;
    m_saving = false;
    m_backend = backend;
    m_row = row && backend ? *row : models::ConfigRow();
    m_history.setPlace(m_backend, m_row.entry.place);
    if (m_row.entry.place.key.isEmpty())
        return;
    showEditor();
    showAll();
    fetchDetails();
    if (m_tabs->currentIndex() == History)
        m_history.refresh();
}

void ConfigDetail::update(const models::ConfigRow &row)
{
    if (row.entry.place != m_row.entry.place)
        return;
    const bool keep = isDirty() && !m_saving;
    const bool another = row.entry.value != m_row.entry.value || row.entry.encrypted != m_row.entry.encrypted;
    m_row = row;
    if (another && !keep)
        showEditor();
    showAll();
}

// Who uses it now: the list may be a while old, and says nothing of defaults.
void ConfigDetail::fetchDetails()
{
    m_backend->config().get(m_row.entry.place).then(this, [this, generation = m_generation](const core::Result<ConfigEntry> &result) {
        if (generation != m_generation || !result)
            return;
        update({*result, m_row.setting});
    });
}

void ConfigDetail::showEditor()
{
    m_edited = m_row.entry;
    const bool encrypted = m_edited.encrypted;
    m_encrypted->setChecked(encrypted);
    m_value->setForm(m_row.setting.get(), encrypted ? Secrecy::Encrypted : Secrecy::Open);
    m_value->setKeptHint(encrypted && !m_edited.isDefault);
    m_value->setValue(m_edited.value);
}

bool ConfigDetail::isDirty() const
{
    if (m_row.entry.place.key.isEmpty())
        return false;
    if (m_encrypted->isChecked() != m_edited.encrypted)
        return true;
    return m_edited.encrypted ? !m_value->isBlank() : m_value->value() != m_edited.value;
}

client::ConfigChange ConfigDetail::change() const
{
    client::ConfigChange change{m_row.entry.place, m_value->value(), {}};
    if (!m_row.setting)
        change.encrypted = m_encrypted->isChecked();
    return change;
}

void ConfigDetail::showAll()
{
    m_key->setText(place().key);
    m_about->setText(m_row.setting ? models::ServerWords::text(m_row.setting->about)
                                   : place().isGlobal() ? tr("For every service that has no value of its own", "a configuration value")
                                                        : tr("Only for %1", "a configuration value; a service").arg(place().service.toString()));
    showFacts();
    showUsers();
    showNotice();
    refreshButtons();
}

void ConfigDetail::showNotice()
{
    QStringList words;
    // What was typed began from something else than what is there now.
    if (isDirty() && m_edited.value != m_row.entry.value)
        words << tr("%1 has changed it meanwhile. Saving replaces that.", "a configuration value; who").arg(dash(m_row.entry.updatedBy));
    if (const int users = int(m_row.entry.usedBy.size()); users > 0)
        words << tr("%n service(s) use it, and take up a change at their next start.", "a configuration value", users);
    if (m_row.entry.restartNeeded)
        words << tr("A change takes hold when the server is started again.");
    m_notice->setText(words.join(u'\n'));
    m_notice->setVisible(!words.isEmpty());
}

QString ConfigDetail::noticeText() const
{
    return m_notice->text();
}

void ConfigDetail::showFacts()
{
    const ConfigEntry &entry = m_row.entry;
    QVector<widgets::KeyValue> rows{{tr("Scope", "fact"), m_row.setting ? tr("The platform's own setting", "scope of a configuration value") : ConfigModel::scopeName(entry.place)}};
    if (m_row.setting) {
        if (!entry.encrypted)
            rows << widgets::KeyValue{tr("Default", "fact"), dash(m_row.setting->isPattern() ? QString() : m_row.setting->fallback), widgets::ValueFont::Mono};
        if (const core::Permissions more = m_row.setting->needs & ~core::Permissions(core::Permission::ConfigWrite))
            rows << widgets::KeyValue{tr("Takes", "fact: a permission"), core::permissionNames(more).join(QStringLiteral(", ")), widgets::ValueFont::Mono};
    } else {
        rows << widgets::KeyValue{tr("Reference", "fact: how a service refers to it"), QStringLiteral("config:") + entry.place.key, widgets::ValueFont::Mono};
    }
    if (entry.isDefault) {
        rows << widgets::KeyValue{tr("Changed", "fact"), tr("never: the default holds", "a setting")};
    } else {
        const qint64 now = m_clock.nowMs();
        rows << widgets::KeyValue{tr("Changed", "fact"), tr("%1 by %2", "when; who").arg(Format::ago(entry.updatedAtMs, now), dash(entry.updatedBy)),
                                  widgets::ValueFont::Text, Format::dateTime(entry.updatedAtMs)};
        rows << widgets::KeyValue{tr("First set", "fact"), Format::ago(entry.createdAtMs, now), widgets::ValueFont::Text, Format::dateTime(entry.createdAtMs)};
    }
    m_facts->setRows(rows);
}

void ConfigDetail::showUsers()
{
    const QStringList &users = m_row.entry.usedBy;
    m_usersPart->setVisible(!users.isEmpty());
    if (users == m_linked)
        return;
    m_linked = users;
    qDeleteAll(m_links);
    m_links.clear();
    for (const QString &service : users.mid(0, kMostLinks)) {
        QPushButton *link = widgets::makeButton(service, Icon::Boxes, ButtonVariant::Link, m_usersPart);
        link->setToolTip(tr("Show the service", "tool tip"));
        m_users->addWidget(link, 0, Qt::AlignLeft);
        m_links << link;
        connect(link, &QPushButton::clicked, this, [this, service] { emit serviceWanted(core::ServiceId(service)); });
    }
}

void ConfigDetail::refreshButtons()
{
    const QString why = m_actions.whyNot(m_row.setting.get());
    m_value->setPermit(why);
    widgets::permit(m_encrypted, m_row.setting ? tr("The platform decides it for its own settings.") : why);
    const bool needsNew = m_edited.encrypted && m_value->isBlank();
    const QString whyNotSave = !why.isEmpty() ? why
        : m_saving     ? tr("It is being saved.", "a configuration value")
        : !isDirty()   ? tr("There is nothing to save.")
        : needsNew     ? tr("An encrypted value is shown to nobody: type a new one to keep it in the open.")
                       : QString();
    widgets::permit(m_save, whyNotSave);
    widgets::permit(m_gather, whyNotSave, tr("Make it later, together with others", "tool tip"));
    m_delete->setText(m_row.setting ? tr("Set back to the default…", "menu: a setting") : tr("Delete value…", "menu"));
    widgets::permit(m_delete, m_actions.whyNotRemove(m_row));

    const QModelIndexList chosen = m_historyTable->selectionModel()->selectedRows();
    QString whyNotRevert = why;
    if (whyNotRevert.isEmpty()) {
        if (chosen.isEmpty())
            whyNotRevert = tr("Choose a change first.");
        else if (const client::ConfigHistoryEntry &entry = m_history.entryAt(chosen.first().row()); entry.encrypted)
            whyNotRevert = tr("What an encrypted value was before is kept nowhere.");
        else if (entry.action == client::ConfigAction::Created)
            whyNotRevert = tr("There was no value before it.", "a change");
    }
    widgets::permit(m_revert, whyNotRevert);
}

void ConfigDetail::save()
{
    if (!m_backend || !m_save->isEnabled())
        return;
    m_saving = true;
    refreshButtons();
    m_actions.set(change()).then(this, [this, generation = m_generation](const core::Result<ConfigEntry> &result) {
        if (generation != m_generation)
            return;
        m_saving = false;
        if (result) {
            m_row.entry = *result;
            m_draft.drop(place());
            showEditor();
            showAll();
            return;
        }
        refreshButtons();
        const core::Error &error = result.error();
        const QString ofValue = error.fields.value(QStringLiteral("value"));
        m_value->setError(ofValue.isEmpty() ? Format::refusal(error) : models::ServerWords::text(ofValue));
        m_value->focusField();
    });
}

void ConfigDetail::gather()
{
    if (!m_gather->isEnabled())
        return;
    m_draft.set(change(), &m_row.entry);
    showEditor(); // it waits among the changes now
    showAll();
}

// To what was before the chosen change.
client::ConfigChange ConfigDetail::reversal() const
{
    const client::ConfigHistoryEntry &entry = m_history.entryAt(m_historyTable->selectionModel()->selectedRows().first().row());
    return {place(), entry.oldValue, m_row.setting ? std::nullopt : std::optional(false)};
}

void ConfigDetail::revert()
{
    if (!m_backend || m_historyTable->selectionModel()->selectedRows().isEmpty() || !m_revert->isEnabled())
        return;
    const client::ConfigChange back = reversal();
    m_revert->setEnabled(false);
    m_actions.set(back).then(this, [this, generation = m_generation](const core::Result<ConfigEntry> &result) {
        if (!result)
            m_actions.fail(tr("It could not be taken back", "a change"), result.error());
        if (generation == m_generation)
            refreshButtons();
    });
}

void ConfigDetail::showHistory()
{
    using Shown = widgets::StateStack::Shown;
    const bool none = m_history.rowCount() == 0;
    if (m_history.state() == LoadState::Failed && none) {
        m_historyStates->setFailure(Format::error(m_history.error()));
        m_historyStates->show(Shown::Failed);
    } else if (none && m_history.state() == LoadState::Ready) {
        m_historyStates->empty().setIcon(Icon::Clock, Color::Text3);
        m_historyStates->empty().setTexts(tr("No changes yet", "title: of a configuration value"), tr("Nobody has set it: its default holds."));
        m_historyStates->show(Shown::Empty);
    } else {
        m_historyStates->show(none ? Shown::Loading : Shown::Content);
    }
    refreshButtons();
}

void ConfigDetail::focusValue()
{
    m_tabs->setCurrentIndex(Value);
    m_value->focusField();
}

void ConfigDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (isDirty()) { // first what was typed, then the panel
            showEditor();
            showAll();
        } else {
            emit closeWanted();
        }
        return;
    }
    Panel::keyPressEvent(event);
}

} // namespace ui::pages
