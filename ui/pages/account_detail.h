// SPDX-License-Identifier: GPL-3.0-or-later
// AccountDetail: the panel beside the table for the chosen person: who it is, roles, where they are signed
// in, their API keys, and what can be done with the account. Fed with the table's row. GUI thread; owned by
// the users page.
#pragma once

#include "models/api_key_model.h"
#include "ui/pages/account_actions.h"
#include "ui/widgets/basics.h"

class QAction;
class QStackedWidget;
class QTabBar;

namespace ui::dialogs {
class RolesField;
class SessionsView;
struct AccountBelongings;
}
namespace ui::widgets {
class KeyValueList;
class StatusPill;
}

namespace ui::pages {

class KeyList;

class AccountDetail : public widgets::Panel
{
    Q_OBJECT

public:
    enum Tab { Overview, Sessions, Keys };

    AccountDetail(AccountActions &actions, const core::Clock &clock, QWidget *parent);
    ~AccountDetail() override;

    // Shows this person of this backend; a null one empties the panel.
    void show(client::Backend *backend, const client::Account *account);
    void update(const client::Account &account); // the same one, changed
    void refreshButtons();
    void refresh();
    void tick();
    void focusTabs();
    const client::Account &account() const { return m_account; }
    dialogs::AccountBelongings belongings() const; // as far as they are known

    QPushButton *editButton() const { return m_edit; }
    QPushButton *switchButton() const { return m_switch; } // disables or enables
    QToolButton *moreButton() const { return m_more; }
    QTabBar *tabs() const { return m_tabs; }
    dialogs::RolesField *roles() const { return m_roles; }
    dialogs::SessionsView *sessions() const { return m_sessions; }
    KeyList *keys() const { return m_keyList; }
    widgets::KeyValueList *facts() const { return m_facts; }

signals:
    void wanted(ui::pages::AccountAction action);
    void closeWanted();
    void done(const QString &text);
    void failed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHeader(QVBoxLayout *column);
    QWidget *buildOverview();
    void connectParts();
    void showAll();
    void showKeys();
    void changeRole(const QString &role, bool on);

    AccountActions &m_actions;
    const core::Clock &m_clock;
    QPointer<client::Backend> m_backend;
    client::Account m_account;
    models::ApiKeyModel m_keys;
    widgets::TextLabel *m_name;
    widgets::TextLabel *m_subtitle;
    widgets::StatusPill *m_status;
    QPushButton *m_edit;
    QPushButton *m_switch;
    QToolButton *m_more;
    QAction *m_factor;
    QAction *m_delete;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    widgets::KeyValueList *m_facts;
    dialogs::RolesField *m_roles;
    dialogs::SessionsView *m_sessions;
    KeyList *m_keyList;
    QPushButton *m_revoke;
};

} // namespace ui::pages
