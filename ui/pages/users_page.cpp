// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/users_page.h"

#include "models/format.h"
#include "models/people_words.h"
#include "models/server_words.h"
#include "ui/dialogs/account_dialogs.h"
#include "ui/dialogs/curl_copy.h"
#include "ui/pages/account_detail.h"
#include "ui/pages/kept_view.h"
#include "ui/pages/list_filter_bar.h"
#include "ui/widgets/backup_looks.h"
#include "ui/widgets/column_room.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/people_looks.h"
#include "ui/widgets/permit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>

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
    m_frame = new ListFrame(tr("Users", "accessible name of the table"), kLeastList, this);
    buildFilterBar();
    buildTable();
    m_createButton = m_frame->states()->addButton(tr("New user", "button"), theme::ButtonVariant::Primary);
    m_clearButton = m_frame->states()->addButton(tr("Clear the filter", "button"), theme::ButtonVariant::Normal);
    m_detail = new AccountDetail(m_actions, context.clock, m_frame);
    m_frame->setDetail(m_detail, kDetailWidth);
    connectParts();
    connectFilter();
    m_frame->rememberOrder(context, kOrderKey);
    KeptView &kept = KeptView::of(this);
    m_filterBar->keepIn(kept);
    kept.keep(QStringLiteral("role"), m_filterBar->box());
    kept.keep(QStringLiteral("tab"), m_detail->tabs());
    m_frame->keepIn(kept);
    showButtons();
    showState();
}

UsersPage::~UsersPage()
{
    // Members end before the children that show them.
    m_frame->end();
    m_detail->disconnect(this);
    delete m_frame;
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

void UsersPage::buildFilterBar()
{
    m_filterBar = new ListFilterBar(tr("Filter users", "placeholder"), tr("Words of the name, e-mail or id", "tool tip"),
                                    tr("Role", "accessible name: only people with it"), m_frame->list());
    for (const AccountStatus status : {AccountStatus::Active, AccountStatus::Inactive})
        m_filterBar->chips()->addChip(PeopleWords::status(status), int(status));
    m_filterBar->box()->addItem(tr("All roles", "filter"), QString());
    for (const QString &role : core::roleNames())
        m_filterBar->box()->addItem(PeopleWords::role(role), role);
    m_frame->addBar(m_filterBar);
}

void UsersPage::buildTable()
{
    widgets::TableView *table = m_frame->table();
    table->setModel(&m_filter);
    table->setSortingEnabled(true);
    table->sortByColumn(AccountModel::Name, Qt::AscendingOrder);
    const auto set = [table](int column, widgets::CellDelegate *delegate) { table->setItemDelegateForColumn(column, delegate); };
    set(AccountModel::Name, new widgets::TwoLineDelegate(AccountModel::SubtitleRole, table));
    set(AccountModel::Status, new widgets::PillDelegate([](const QModelIndex &index) {
            return widgets::lookOf(index.data(AccountModel::ActiveRole).toBool() ? AccountStatus::Active : AccountStatus::Inactive);
        }, -1, table));
    for (const int column : {AccountModel::Roles, AccountModel::LastLogin, AccountModel::Tier, AccountModel::Created})
        set(column, new widgets::TextDelegate(Color::Text2, table));
    const int tiers = widgets::wordColumn({PeopleWords::tier(QStringLiteral("free")), PeopleWords::tier(QStringLiteral("basic")), PeopleWords::tier(QStringLiteral("pro")),
                                           PeopleWords::tier(QStringLiteral("enterprise"))});
    new widgets::ColumnRoom(*table, AccountModel::Name, kLeastName,
                            {{AccountModel::Status, std::max(112, widgets::pillColumn({widgets::lookOf(AccountStatus::Active), widgets::lookOf(AccountStatus::Inactive)}))}, {AccountModel::Roles, 170}, {AccountModel::LastLogin, std::max(136, widgets::timeColumn(&models::Format::ago))}, {AccountModel::Tier, std::max(104, tiers)}, {AccountModel::Created, 160}});
}

void UsersPage::connectParts()
{
    connect(&m_accounts, &AccountModel::loadStateChanged, this, &UsersPage::showState);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, [this] {
            m_chosen.restore();
            showState();
        });
    connect(&m_accounts, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        if (first.column() > AccountModel::Name)
            return; // ages alone
        if (const Account *account = selected())
            m_detail->update(*account);
    });
    m_chosen.watch(table(), {[this](const QModelIndex &index) { return m_filter.idAt(index); },
                             [this](const core::UserId &id) { return m_filter.indexOf(id); },
                             [this](const core::UserId &id) { return m_accounts.find(id) != nullptr; }},
                   [this] { showChosen(); });
    connect(m_frame, &ListFrame::openWanted, this, [this] {
        if (selected())
            m_detail->focusTabs();
    });
    connect(m_frame, &ListFrame::deleteWanted, this, [this] { run(AccountAction::Delete); });
    connect(table(), &QWidget::customContextMenuRequested, this, &UsersPage::openMenu);
    connect(m_detail, &AccountDetail::wanted, this, &UsersPage::run);
    connect(m_detail, &AccountDetail::done, this, &UsersPage::done);
    connect(m_detail, &AccountDetail::failed, this, &UsersPage::failed);
    connect(m_detail, &AccountDetail::closeWanted, this, [this] {
        select({});
        table()->setFocus();
    });
    connect(&m_actions, &AccountActions::done, this, &UsersPage::done);
    connect(&m_actions, &AccountActions::failed, this, &UsersPage::failed);
    connect(states()->retryButton(), &QPushButton::clicked, this, [this] {
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
        if (m_backend && m_pace.isDue(m_backend->rateLimit(), m_context.clock.nowMs()))
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

void UsersPage::setBackend(client::Backend *backend)
{
    if (m_backend)
        m_backend->disconnect(this);
    m_chosen.forget();
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
        if (button)
            widgets::permit(button, why);
    }
}

void UsersPage::goTo(const Destination &destination)
{
    if (destination.user.isEmpty())
        return;
    if (m_accounts.find(destination.user) && !m_filter.indexOf(destination.user).isValid())
        m_clearButton->click();
    m_chosen.want(destination.user);
}

Destination UsersPage::place() const
{
    return {.page = id(), .user = m_chosen.idOrWanted()};
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
            list.append({text.arg(PeopleWords::nameOf(*account)), title(), icon, [this, action] { run(action); }, told(action, *account)});
    };
    offer(AccountAction::Edit, tr("Edit %1…", "command; a person"), Icon::Pencil);
    offer(AccountAction::Disable, tr("Disable %1…", "command; a person"), Icon::UserX);
    offer(AccountAction::Enable, tr("Enable %1", "command; a person"), Icon::UserCheck);
    offer(AccountAction::Delete, tr("Delete %1…", "command; a person"), Icon::Trash);
    return list;
}

void UsersPage::focusSearch()
{
    if (m_frame->isListHidden())
        select({});
    m_filterBar->field()->setFocus();
    m_filterBar->field()->selectAll();
}

const Account *UsersPage::selected() const
{
    return m_chosen.isEmpty() ? nullptr : m_accounts.find(m_chosen.id());
}

void UsersPage::showChosen()
{
    const Account *account = selected();
    m_detail->show(account ? m_backend.data() : nullptr, account);
    m_detail->setVisible(account);
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
        widgets::permit(entry, m_actions.whyNot(action, account));
    };
    add(AccountAction::Edit, Icon::Pencil, tr("Edit…", "menu: a person"));
    if (account->isActive())
        add(AccountAction::Disable, Icon::UserX, tr("Disable…", "menu: a person"));
    else
        add(AccountAction::Enable, Icon::UserCheck, tr("Enable", "menu: a person"));
    add(AccountAction::ResetFactor, Icon::ShieldAlert, tr("Take off the second factor…", "menu: of a person"));
    menu->addSeparator();
    add(AccountAction::Delete, Icon::Trash, tr("Delete…", "menu: a person"));
    if (!account->isActive()) { // what asks is told by its dialog
        menu->addSeparator();
        auto *curl = new dialogs::CurlMenu(menu, this, m_backend);
        curl->add(tr("Enable", "menu: a person"), m_actions.whyNot(AccountAction::Enable, account),
                  told(AccountAction::Enable, *account).calls);
    }
    menu->popup(table()->viewport()->mapToGlobal(at));
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
    case AccountAction::Disable: return ask(AccountQuestion::Disable, *account, told(action, *account));
    case AccountAction::Delete: return ask(AccountQuestion::Delete, *account, told(action, *account));
    case AccountAction::ResetFactor: return ask(AccountQuestion::ResetFactor, *account, told(action, *account));
    case AccountAction::Create:
    case AccountAction::Roles:
    case AccountAction::EndSessions: return;
    }
}

// What is known by the action and the person alone; the others are told by their dialogs.
dialogs::Told UsersPage::told(AccountAction action, const Account &account)
{
    switch (action) {
    case AccountAction::Enable: return {m_backend, [this, account] { m_actions.setStatus(account, AccountStatus::Active); }};
    case AccountAction::Disable: return {m_backend, [this, account] { m_actions.setStatus(account, AccountStatus::Inactive); }};
    case AccountAction::Delete: return {m_backend, [this, account] { m_actions.remove(account); }};
    case AccountAction::ResetFactor: return {m_backend, [this, account] { m_actions.resetFactor(account); }};
    default: return {};
    }
}

void UsersPage::ask(AccountQuestion question, const Account &account, const dialogs::Told &sends)
{
    const dialogs::AccountBelongings belongings = m_detail->account().id == account.id ? m_detail->belongings() : dialogs::AccountBelongings();
    auto *dialog = new dialogs::AccountQuestionDialog(question, account, belongings, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, sends.calls);
    dialog->offerCurl(sends.backend, sends.calls);
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
            emit failed(tr("%1 was made, but the welcome mail was not sent: %2", "a person, why")
                            .arg(name, models::ServerWords::text(made.welcomeProblem)));
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
