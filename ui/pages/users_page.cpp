// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/users_page.h"

#include "models/people_words.h"
#include "ui/dialogs/account_dialogs.h"
#include "ui/pages/account_detail.h"
#include "ui/pages/list_filter_bar.h"
#include "ui/widgets/backup_looks.h"
#include "ui/widgets/column_room.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/people_looks.h"
#include "ui/widgets/states.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui::pages {

using client::Account;
using client::AccountStatus;
using dialogs::AccountQuestion;
using models::AccountModel;
using models::PeopleWords;
using theme::Color;
using theme::Icon;

namespace {

constexpr int kLeastList = 520;
constexpr int kDetailWidth = 400;
constexpr int kLeastName = 190;
constexpr std::chrono::milliseconds kTick{30'000}; // ages in words, and what others did meanwhile
const QString kOrderKey = QStringLiteral("users/order");

} // namespace

UsersPage::UsersPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_accounts(context.clock), m_actions(m_accounts)
{
    m_filter.setAccounts(&m_accounts);
    m_topCreate = widgets::makeButton(tr("New user", "button"), Icon::UserPlus, theme::ButtonVariant::Primary, this);
    m_topCreate->hide();
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    m_detail = new AccountDetail(m_actions, context.clock, m_splitter);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({667, kDetailWidth});
    m_detail->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    connectParts();
    connectFilter();
    recallView();
    showButtons();
    showState();
}

UsersPage::~UsersPage()
{
    // Members end before the children that show them.
    m_table->setModel(nullptr);
    m_detail->disconnect(this);
    delete m_splitter;
    delete m_topCreate;
}

QString UsersPage::title() const
{
    return tr("Users", "title of the page");
}

QList<QWidget *> UsersPage::topBarWidgets() const
{
    return {m_topCreate};
}

QWidget *UsersPage::buildList()
{
    m_list = new QWidget(m_splitter);
    m_list->setMinimumWidth(kLeastList);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_filterBar = new ListFilterBar(tr("Filter users", "placeholder"), tr("Words of the name, e-mail or id", "tool tip"),
                                    tr("Role", "accessible name: only people with it"), m_list);
    for (const AccountStatus status : {AccountStatus::Active, AccountStatus::Inactive})
        m_filterBar->chips()->addChip(PeopleWords::status(status), int(status));
    m_filterBar->box()->addItem(tr("All roles", "filter"), QString());
    for (const QString &role : core::roleNames())
        m_filterBar->box()->addItem(PeopleWords::role(role), role);
    column->addWidget(m_filterBar);
    m_states = new widgets::StateStack(m_list);
    buildTable();
    m_createButton = m_states->empty().addButton(tr("New user", "button"), theme::ButtonVariant::Primary);
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

void UsersPage::buildTable()
{
    m_table = new widgets::TableView(m_states);
    m_table->setAccessibleName(tr("Users", "accessible name of the table"));
    m_table->setModel(&m_filter);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(AccountModel::Name, Qt::AscendingOrder);
    m_table->installEventFilter(this);
    const auto set = [this](int column, widgets::CellDelegate *delegate) { m_table->setItemDelegateForColumn(column, delegate); };
    set(AccountModel::Name, new widgets::TwoLineDelegate(AccountModel::SubtitleRole, m_table));
    set(AccountModel::Status, new widgets::PillDelegate([](const QModelIndex &index) {
            return widgets::lookOf(index.data(AccountModel::ActiveRole).toBool() ? AccountStatus::Active : AccountStatus::Inactive);
        }, -1, m_table));
    for (const int column : {AccountModel::Roles, AccountModel::LastLogin, AccountModel::Tier, AccountModel::Created})
        set(column, new widgets::TextDelegate(Color::Text2, m_table));
    new widgets::ColumnRoom(*m_table, AccountModel::Name, kLeastName,
                            {{AccountModel::Status, 112}, {AccountModel::Roles, 170}, {AccountModel::LastLogin, 136}, {AccountModel::Tier, 104}, {AccountModel::Created, 160}});
    m_states->setContent(m_table);
}

void UsersPage::connectParts()
{
    connect(&m_accounts, &AccountModel::loadStateChanged, this, &UsersPage::showState);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, [this] {
            restoreSelection();
            showState();
        });
    connect(&m_accounts, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        if (first.column() > AccountModel::Name)
            return; // ages alone
        if (const Account *account = selected())
            m_detail->update(*account);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UsersPage::selectionMoved);
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this] { m_detail->focusTabs(); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &UsersPage::openMenu);
    connect(m_detail, &AccountDetail::wanted, this, &UsersPage::run);
    connect(m_detail, &AccountDetail::done, this, &UsersPage::done);
    connect(m_detail, &AccountDetail::failed, this, &UsersPage::failed);
    connect(m_detail, &AccountDetail::closeWanted, this, [this] {
        select({});
        m_table->setFocus();
    });
    connect(&m_actions, &AccountActions::done, this, &UsersPage::done);
    connect(&m_actions, &AccountActions::failed, this, &UsersPage::failed);
    connect(m_states->retryButton(), &QPushButton::clicked, this, [this] {
        if (m_backend && !m_backend->connectionState().isLive())
            m_backend->retryNow();
        else
            refresh();
    });
    for (QPushButton *button : {m_createButton, m_topCreate.data()})
        connect(button, &QPushButton::clicked, this, &UsersPage::openCreate);
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_accounts.tick();
        m_detail->tick();
        refresh();
    });
}

void UsersPage::connectFilter()
{
    connect(m_filterBar, &ListFilterBar::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        showState();
    });
    connect(m_filterBar, &ListFilterBar::stateChosen, this, [this](int value) {
        m_filter.setStatus(value == ListFilterBar::kAll ? std::nullopt : std::optional(static_cast<AccountStatus>(value)));
        showState();
    });
    connect(m_filterBar->box(), &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setRole(m_filterBar->box()->currentData().toString());
        showState();
    });
    connect(m_clearButton, &QPushButton::clicked, this, [this] {
        m_filterBar->clear();
        m_filterBar->box()->setCurrentIndex(0);
    });
    connect(&m_filter, &models::AccountFilterModel::countsChanged, this, &UsersPage::showCounts);
    showCounts();
}

void UsersPage::recallView()
{
    // "+3": the column and the way; what is none of both stays as it is.
    const QString order = m_context.choice(kOrderKey);
    bool known = false;
    const int column = order.mid(1).toInt(&known);
    if (known && column >= 0 && column < AccountModel::ColumnCount)
        m_table->sortByColumn(column, order.startsWith(u'-') ? Qt::DescendingOrder : Qt::AscendingOrder);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int section, Qt::SortOrder way) {
        if (section >= 0)
            m_context.remember(kOrderKey, (way == Qt::DescendingOrder ? QChar(u'-') : QChar(u'+')) + QString::number(section));
    });
}

bool UsersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!m_selected.isEmpty())
                m_detail->focusTabs();
            return true;
        case Qt::Key_Delete: run(AccountAction::Delete); return true;
        default: break;
        }
    }
    return Page::eventFilter(watched, event);
}

void UsersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitSides();
}

void UsersPage::fitSides()
{
    // Where there is no room for both, the chosen person stands alone until it is closed.
    const bool both = width() >= kLeastList + m_detail->minimumWidth();
    m_list->setVisible(both || m_detail->isHidden());
}

void UsersPage::setBackend(client::Backend *backend)
{
    if (m_backend)
        m_backend->disconnect(this);
    select({});
    m_wanted = {};
    m_backend = backend;
    m_actions.setBackend(backend);
    m_accounts.setBackend(backend);
    if (backend) {
        connect(backend, &client::Backend::connectionChanged, this, &UsersPage::connectionChanged);
        connect(backend, &client::Backend::resynced, this, &UsersPage::connectionChanged);
    }
    connectionChanged();
}

void UsersPage::setActive(bool active)
{
    m_active = active;
    if (!active) {
        m_tick.stop();
        return;
    }
    m_tick.start();
    m_accounts.tick();
    refresh();
}

bool UsersPage::isLive() const
{
    return m_backend && m_backend->connectionState().isLive();
}

bool UsersPage::maySee() const
{
    return m_backend && m_backend->user().may(core::Permission::UsersRead);
}

void UsersPage::refresh()
{
    // A refusal is kept in the audit log: who may not see people does not ask.
    if (!m_active || !isLive() || !maySee())
        return;
    m_accounts.refresh();
    m_detail->refresh();
}

void UsersPage::connectionChanged()
{
    m_detail->refreshButtons();
    showButtons();
    showState();
    refresh();
}

void UsersPage::showButtons()
{
    const QString why = m_actions.whyNot(AccountAction::Create);
    for (QPushButton *button : {m_createButton, m_topCreate.data()}) {
        if (!button)
            continue;
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
    }
}

void UsersPage::goTo(const Destination &destination)
{
    if (destination.user.isEmpty())
        return;
    if (m_accounts.find(destination.user) && !m_filter.indexOf(destination.user).isValid())
        m_clearButton->click();
    m_wanted = destination.user;
    restoreSelection();
}

QList<Command> UsersPage::commands()
{
    QList<Command> list;
    if (m_actions.allowed(AccountAction::Create))
        list.append({tr("New user…", "command"), title(), Icon::UserPlus, [this] { openCreate(); }});
    const Account *account = selected();
    if (!account)
        return list;
    const auto offer = [&](AccountAction action, const QString &text, Icon icon) {
        if (m_actions.allowed(action, account))
            list.append({text.arg(PeopleWords::nameOf(*account)), title(), icon, [this, action] { run(action); }});
    };
    offer(AccountAction::Edit, tr("Edit %1…", "command; a person"), Icon::Pencil);
    offer(AccountAction::Disable, tr("Disable %1…", "command; a person"), Icon::UserX);
    offer(AccountAction::Enable, tr("Enable %1", "command; a person"), Icon::UserCheck);
    offer(AccountAction::Delete, tr("Delete %1…", "command; a person"), Icon::Trash);
    return list;
}

void UsersPage::focusSearch()
{
    if (m_list->isHidden())
        select({});
    m_filterBar->field()->setFocus();
    m_filterBar->field()->selectAll();
}

const Account *UsersPage::selected() const
{
    return m_selected.isEmpty() ? nullptr : m_accounts.find(m_selected);
}

void UsersPage::selectionMoved()
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
    const core::UserId id = m_filter.idAt(rows.first());
    if (id == m_selected)
        return;
    m_selected = id;
    m_detail->show(m_backend, selected());
    m_detail->setVisible(true);
    fitSides();
}

void UsersPage::restoreSelection()
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

void UsersPage::select(const core::UserId &id)
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
}

void UsersPage::openMenu(const QPoint &at)
{
    const Account *account = selected();
    if (!account)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const auto add = [&](AccountAction action, Icon icon, const QString &text) {
        QAction *entry = menu->addAction(theme::icon(icon), text, this, [this, action] { run(action); });
        const QString why = m_actions.whyNot(action, account);
        entry->setEnabled(why.isEmpty());
        entry->setToolTip(why);
    };
    add(AccountAction::Edit, Icon::Pencil, tr("Edit…", "menu: a person"));
    if (account->isActive())
        add(AccountAction::Disable, Icon::UserX, tr("Disable…", "menu: a person"));
    else
        add(AccountAction::Enable, Icon::UserCheck, tr("Enable", "menu: a person"));
    add(AccountAction::ResetFactor, Icon::ShieldAlert, tr("Take off the second factor…", "menu: of a person"));
    menu->addSeparator();
    add(AccountAction::Delete, Icon::Trash, tr("Delete…", "menu: a person"));
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void UsersPage::run(AccountAction action)
{
    if (action == AccountAction::Create)
        return openCreate();
    const Account *account = selected();
    if (!account || !m_actions.allowed(action, account))
        return;
    switch (action) {
    case AccountAction::Edit: return openEdit(*account);
    case AccountAction::Enable: return m_actions.setStatus(*account, AccountStatus::Active);
    case AccountAction::Disable: return ask(AccountQuestion::Disable, *account);
    case AccountAction::Delete: return ask(AccountQuestion::Delete, *account);
    case AccountAction::ResetFactor: return ask(AccountQuestion::ResetFactor, *account);
    case AccountAction::Create:
    case AccountAction::Roles:
    case AccountAction::EndSessions: return;
    }
}

void UsersPage::ask(AccountQuestion question, const Account &account)
{
    const dialogs::AccountBelongings belongings = m_detail->account().id == account.id ? m_detail->belongings() : dialogs::AccountBelongings();
    auto *dialog = new dialogs::AccountQuestionDialog(question, account, belongings, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, question, account] {
        switch (question) {
        case AccountQuestion::Delete: return m_actions.remove(account);
        case AccountQuestion::Disable: return m_actions.setStatus(account, AccountStatus::Inactive);
        case AccountQuestion::ResetFactor: return m_actions.resetFactor(account);
        }
    });
    connect(m_backend, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

void UsersPage::openCreate()
{
    if (!m_actions.allowed(AccountAction::Create))
        return;
    auto *dialog = new dialogs::NewAccountDialog(*m_backend, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::NewAccountDialog::created, this, [this](const client::MadeAccount &made) {
        m_accounts.applyAccount(made.account);
        goTo({.page = PageId::Users, .user = made.account.id});
        const QString name = PeopleWords::nameOf(made.account);
        if (!made.welcomeProblem.isEmpty())
            emit failed(tr("%1 was made, but the welcome mail was not sent: %2", "a person, why").arg(name, made.welcomeProblem));
        else
            emit done(made.welcomeSent ? tr("%1 was made, and a welcome mail sent", "a person").arg(name) : tr("%1 was made", "a person").arg(name));
    });
    connect(m_backend, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

void UsersPage::openEdit(const Account &account)
{
    auto *dialog = new dialogs::EditAccountDialog(*m_backend, account, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::EditAccountDialog::changed, this, [this](const Account &changed) {
        m_accounts.applyAccount(changed);
        emit done(tr("%1 was changed", "a person").arg(PeopleWords::nameOf(changed)));
    });
    connect(m_backend, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

} // namespace ui::pages
