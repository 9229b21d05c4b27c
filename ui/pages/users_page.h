// SPDX-License-Identifier: GPL-3.0-or-later
// UsersPage: the people of one server as a table with a filter, what can be done with their accounts, and
// the chosen one beside it. A server tells no news of people, so that the list is fetched again while it is
// shown. Every state of the list is designed (users_page_states.cpp). GUI thread; owned by the window; the
// backend outlives it or is taken away by setBackend(nullptr).
#pragma once

#include "client/poll_pace.h"
#include "models/account_filter_model.h"
#include "ui/pages/account_actions.h"
#include "ui/pages/chosen_row.h"
#include "ui/pages/list_frame.h"

#include <QTimer>

class QPushButton;

namespace ui::dialogs {
enum class AccountQuestion;
}

namespace ui::pages {

class AccountDetail;
class ListFilterBar;

class UsersPage : public Page
{
    Q_OBJECT

public:
    explicit UsersPage(const PageContext &context, QWidget *parent = nullptr);
    ~UsersPage() override;

    PageId id() const override { return PageId::Users; }
    QString title() const override;
    theme::Icon icon() const override { return theme::Icon::Users; }
    void setBackend(client::Backend *backend) override;
    void setActive(bool active) override;
    void goTo(const Destination &destination) override;
    Destination place() const override;
    QList<QWidget *> topBarWidgets() const override;
    QList<Command> commands() override;
    void focusSearch() override;
    void refresh() override;

    void openCreate();
    void run(AccountAction action); // on the chosen one, with what has to be asked first

    models::AccountFilterModel &filter() { return m_filter; }
    widgets::TableView *table() const { return m_frame->table(); }
    widgets::StateStack *states() const { return m_frame->states(); }
    ListFilterBar *filterBar() const { return m_filterBar; }
    AccountDetail *detail() const { return m_detail; }
    AccountActions &actions() { return m_actions; }
    core::UserId selectedId() const { return m_chosen.id(); }
    void select(const core::UserId &id) { m_chosen.choose(id); }
    QString footerText() const;

private:
    void buildFilterBar();
    void buildTable();
    void connectParts();
    void connectFilter();
    void showState();
    void showFooter();
    void showButtons();
    void showCounts();
    void showChosen();
    void connectionChanged();
    void openMenu(const QPoint &at);
    void openEdit(const client::Account &account);
    dialogs::Told told(AccountAction action, const client::Account &account);
    void ask(dialogs::AccountQuestion question, const client::Account &account, const dialogs::Told &sends);
    const client::Account *selected() const;
    bool isLive() const;
    bool maySee() const;

    PageContext m_context;
    QPointer<client::Backend> m_backend;
    models::AccountModel m_accounts;
    models::AccountFilterModel m_filter;
    AccountActions m_actions;
    ChosenRow<core::UserId> m_chosen;
    bool m_active = false;
    QTimer m_tick;
    client::PollPace m_pace;

    ListFrame *m_frame;
    ListFilterBar *m_filterBar;
    AccountDetail *m_detail;
    QPointer<QPushButton> m_topCreate; // stands in the window's top bar
    QPushButton *m_createButton;
    QPushButton *m_clearButton;
};

} // namespace ui::pages
