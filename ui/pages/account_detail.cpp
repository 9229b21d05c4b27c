// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/account_detail.h"

#include "models/format.h"
#include "models/people_words.h"
#include "ui/dialogs/account_dialogs.h"
#include "ui/dialogs/curl_copy.h"
#include "ui/dialogs/roles_field.h"
#include "ui/dialogs/sessions_view.h"
#include "ui/pages/key_list.h"
#include "ui/pages/list_states.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/people_looks.h"
#include "ui/widgets/permit.h"
#include "ui/widgets/scroll_edge.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/tab_keys.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace ui::pages {

using client::Account;
using models::ApiKeyModel;
using models::Format;
using models::LoadState;
using models::PeopleWords;
using theme::ButtonVariant;
using theme::Color;
using theme::Icon;
using widgets::ValueFont;

namespace {
constexpr int kSide = theme::space::xl;
constexpr int kLeastWidth = 360;
} // namespace

AccountDetail::AccountDetail(AccountActions &actions, const core::Clock &clock, QWidget *parent)
    : Panel(Color::Surface, {}, parent), m_actions(actions), m_clock(clock), m_keys(clock)
{
    setMinimumWidth(kLeastWidth);
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
    m_tabs->addTab(tr("Sessions", "tab: where a person is signed in"));
    m_tabs->addTab(tr("API keys", "tab: of a person"));
    m_tabs->setAccessibleName(tr("Parts of the account", "accessible name of the tabs"));
    widgets::addTabKeys(m_tabs);
    tabLayout->addWidget(m_tabs, 1);
    column->addWidget(tabRow);

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildOverview());
    m_stack->widget(Overview)->setAccessibleName(m_tabs->tabText(Overview));
    m_sessions = new dialogs::SessionsView(clock, m_stack);
    m_stack->addWidget(m_sessions);
    auto *keys = new QWidget(m_stack);
    auto *keyColumn = new QVBoxLayout(keys);
    keyColumn->setContentsMargins({});
    keyColumn->setSpacing(0);
    m_keyList = new KeyList(m_keys, m_keys, [this](const QModelIndex &index) { return m_keys.idAt(index); }, KeyList::Columns::Few, clock, keys);
    m_keyList->states()->empty().setIcon(Icon::Key, Color::Text3);
    m_keyList->states()->empty().setTexts(tr("No API keys", "title: a person without keys"), tr("Keys are made by the person who is to have them."));
    keyColumn->addWidget(m_keyList, 1);
    auto *bar = new widgets::Panel(Color::Surface, Qt::TopEdge, keys);
    auto *buttons = new QHBoxLayout(bar);
    buttons->setContentsMargins(theme::space::l, theme::space::s, theme::space::l, theme::space::s);
    m_revoke = widgets::makeButton(tr("Revoke…", "button: an API key"), Icon::Trash, ButtonVariant::Normal, bar);
    buttons->addWidget(m_revoke);
    buttons->addStretch();
    keyColumn->addWidget(bar);
    m_stack->addWidget(keys);
    column->addWidget(m_stack, 1);
    connectParts();
}

AccountDetail::~AccountDetail()
{
    m_keyList->disconnect(this);
    delete m_keyList; // it shows the keys, which end before the children do
}

void AccountDetail::buildHeader(QVBoxLayout *outer)
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
    column->addSpacing(theme::space::xs);
    column->addWidget(m_subtitle);
    column->addSpacing(theme::space::m);
    m_edit = widgets::makeButton(tr("Edit…", "button: a person"), Icon::Pencil, ButtonVariant::Normal, header);
    m_switch = widgets::makeButton({}, Icon::UserX, ButtonVariant::Normal, header);
    m_more = widgets::makeIconButton(Icon::Ellipsis, tr("More actions", "tool tip"), ButtonVariant::Normal, header);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    menu->setToolTipsVisible(true);
    m_factor = menu->addAction(theme::icon(Icon::ShieldAlert), tr("Take off the second factor…", "menu: of a person"), this,
                               [this] { emit wanted(AccountAction::ResetFactor); });
    menu->addSeparator();
    menu->addAction(theme::icon(Icon::Copy), tr("Copy e-mail", "menu: of a person"), this,
                    [this] { QGuiApplication::clipboard()->setText(m_account.email); });
    menu->addAction(theme::icon(Icon::Copy), tr("Copy id", "menu"), this,
                    [this] { QGuiApplication::clipboard()->setText(m_account.id.toString()); });
    menu->addAction(theme::icon(Icon::X), tr("Close panel", "menu"), this, &AccountDetail::closeWanted);
    menu->addSeparator();
    m_delete = menu->addAction(theme::icon(Icon::Trash, Color::Error), tr("Delete user…", "menu"), this,
                               [this] { emit wanted(AccountAction::Delete); });
    m_more->setMenu(menu);
    column->addLayout(widgets::makeActionRow({m_edit, m_switch}, {m_more}));
    outer->addWidget(header);
}

QWidget *AccountDetail::buildOverview()
{
    auto *scroll = new widgets::ScrollPane(m_stack);
    auto *body = new QWidget(scroll);
    scroll->setWidget(body);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(kSide, theme::space::l - 2, kSide, theme::space::xl);
    new widgets::ScrollEdge(scroll, column);
    column->setSpacing(0);
    column->addWidget(widgets::makeHeading(tr("Details", "heading"), body));
    column->addSpacing(theme::space::m);
    m_facts = new widgets::KeyValueList(body);
    column->addWidget(m_facts);
    column->addSpacing(theme::space::xl);
    column->addWidget(widgets::makeHeading(tr("Roles", "heading"), body));
    column->addSpacing(theme::space::m);
    m_roles = new dialogs::RolesField({}, body);
    column->addWidget(m_roles);
    column->addStretch();
    return scroll;
}

void AccountDetail::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_edit, &QPushButton::clicked, this, [this] { emit wanted(AccountAction::Edit); });
    connect(m_switch, &QPushButton::clicked, this, [this] { emit wanted(m_account.isActive() ? AccountAction::Disable : AccountAction::Enable); });
    connect(m_roles, &dialogs::RolesField::toggled, this, &AccountDetail::changeRole);
    dialogs::offerCurl(m_switch, [this] {
        const auto other = m_account.isActive() ? client::AccountStatus::Inactive : client::AccountStatus::Active;
        return dialogs::Told{m_backend, [this, other] { m_actions.setStatus(m_account, other); }};
    });
    for (const QString &role : core::roleNames())
        dialogs::offerCurl(m_roles->box(role), [this, role] {
            return dialogs::Told{m_backend, [this, role] { changeRole(role, !m_account.roles.contains(role)); }};
        });
    connect(&m_actions, &AccountActions::refused, this, [this](const core::UserId &id) {
        if (id == m_account.id)
            m_roles->setRoles(m_account.roles);
    });
    connect(m_sessions, &dialogs::SessionsView::done, this, &AccountDetail::done);
    connect(m_sessions, &dialogs::SessionsView::failed, this, &AccountDetail::failed);
    connect(m_keyList, &KeyList::done, this, &AccountDetail::done);
    connect(m_keyList, &KeyList::failed, this, &AccountDetail::failed);
    connect(m_keyList, &KeyList::chosenChanged, this, &AccountDetail::showKeys);
    connect(m_revoke, &QPushButton::clicked, m_keyList, &KeyList::askRevoke);
    connect(m_keyList->states()->retryButton(), &QPushButton::clicked, &m_keys, &ApiKeyModel::refresh);
    connect(&m_keys, &ApiKeyModel::loadStateChanged, this, &AccountDetail::showKeys);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_keys, signal, this, &AccountDetail::showKeys);
}

void AccountDetail::show(client::Backend *backend, const Account *account)
{
    m_backend = backend;
    m_account = account && backend ? *account : Account();
    const bool there = !m_account.id.isEmpty();
    m_sessions->setSource(there ? backend : nullptr, m_account.id);
    m_keys.setSource(there ? backend : nullptr, ApiKeyModel::Whose::Ones, m_account.id);
    m_keyList->setBackend(there ? backend : nullptr);
    if (!there)
        return;
    m_keys.setOwnerNames([name = PeopleWords::nameOf(m_account)](const core::UserId &) { return name; });
    showAll();
    refresh();
}

void AccountDetail::update(const Account &account)
{
    if (account.id != m_account.id)
        return;
    const bool ended = m_account.isActive() && !account.isActive();
    m_account = account;
    showAll();
    if (ended)
        m_sessions->refresh();
}

void AccountDetail::refresh()
{
    if (m_account.id.isEmpty())
        return;
    m_sessions->refresh();
    m_keys.refresh();
}

dialogs::AccountBelongings AccountDetail::belongings() const
{
    return {m_sessions->count(), m_keys.everLoaded() ? m_keys.rowCount() : -1};
}

void AccountDetail::showAll()
{
    m_name->setText(PeopleWords::nameOf(m_account));
    m_subtitle->setText(m_account.email);
    m_status->setLook(widgets::lookOf(m_account.status));
    m_facts->setRows({{tr("E-mail", "of a person"), m_account.email},
                      {tr("Last sign-in", "of a person: when"), Format::ago(m_account.lastLoginMs, m_clock.nowMs()), ValueFont::Text,
                       m_account.lastLoginMs > 0 ? Format::dateTime(m_account.lastLoginMs) : QString()},
                      {tr("Tier", "of a person: how many requests an hour"),
                       PeopleWords::tier(m_account.tier) + QStringLiteral(" · ") + PeopleWords::tierMeaning(m_account.tier)},
                      {tr("Made", "of a person: when the account was made"), Format::dateTime(m_account.createdAtMs)},
                      {tr("Id", "of a person"), m_account.id.toString(), ValueFont::Mono}});
    m_roles->setRoles(m_account.roles);
    const bool active = m_account.isActive();
    m_switch->setText(active ? tr("Disable…", "button: a person") : tr("Enable", "button: a person"));
    m_switch->setIcon(theme::icon(active ? Icon::UserX : Icon::UserCheck, Color::Text));
    refreshButtons();
}

void AccountDetail::refreshButtons()
{
    const auto show = [this](auto *to, AccountAction action) {
        widgets::permit(to, m_actions.whyNot(action, &m_account));
    };
    show(m_edit, AccountAction::Edit);
    show(m_switch, m_account.isActive() ? AccountAction::Disable : AccountAction::Enable);
    show(m_factor, AccountAction::ResetFactor);
    show(m_delete, AccountAction::Delete);
    m_roles->setOwn(m_backend ? m_backend->user().permissions : core::Permissions());
    m_roles->setLocked(m_actions.whyNot(AccountAction::Roles, &m_account));
    m_sessions->setLocked(m_actions.whyNot(AccountAction::EndSessions, &m_account));
    showKeys();
}

void AccountDetail::showKeys()
{
    using Shown = widgets::StateStack::Shown;
    widgets::StateStack *states = m_keyList->states();
    const bool none = m_keys.rowCount() == 0;
    if (none && m_keys.loadState() == LoadState::Failed) {
        states->setFailure(Format::error(m_keys.loadError()));
        states->show(Shown::Failed);
    } else if (none && !m_keys.everLoaded()) {
        states->show(Shown::Loading);
    } else {
        states->show(none ? Shown::Empty : Shown::Content);
    }
    widgets::permit(m_revoke, m_keyList->whyNotRevoke(m_keyList->chosen()));
}

void AccountDetail::changeRole(const QString &role, bool on)
{
    if (!on && m_account.roles.size() == 1 && m_account.roles.contains(role)) {
        emit failed(tr("Somebody needs at least one role. Give another one first.", "a person"));
        m_roles->setRoles(m_account.roles);
        return;
    }
    if (on)
        m_actions.giveRole(m_account, role);
    else
        m_actions.takeRole(m_account, role);
}

void AccountDetail::tick()
{
    if (!isVisible())
        return;
    showAll();
    m_sessions->tick();
    m_keys.tick();
}

void AccountDetail::focusTabs()
{
    m_tabs->setFocus(Qt::TabFocusReason);
}

void AccountDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeWanted();
    else
        Panel::keyPressEvent(event);
}

} // namespace ui::pages
