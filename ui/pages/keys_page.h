// SPDX-License-Identifier: GPL-3.0-or-later
// KeysPage: API keys, one's own or everybody's, as a table with a filter; made with a key that is shown
// once, and revoked. Every state of the list is designed. GUI thread; owned by the window; the backend
// outlives it or is taken away by setBackend(nullptr).
#pragma once

#include "client/poll_pace.h"
#include "models/account_model.h"
#include "models/api_key_filter_model.h"
#include "ui/pages/page.h"

#include <QPointer>
#include <QTimer>

class QPushButton;

namespace ui::widgets {
class StateStack;
class TableView;
}

namespace ui::pages {

class KeyList;
class ListFilterBar;
class ListFoot;

class KeysPage : public Page
{
    Q_OBJECT

public:
    explicit KeysPage(const PageContext &context, QWidget *parent = nullptr);
    ~KeysPage() override;

    PageId id() const override { return PageId::ApiKeys; }
    QString title() const override;
    theme::Icon icon() const override { return theme::Icon::Key; }
    void setBackend(client::Backend *backend) override;
    void setActive(bool active) override;
    QList<QWidget *> topBarWidgets() const override;
    QList<Command> commands() override;
    void focusSearch() override;
    void refresh() override;

    void openCreate();
    void tick(); // counts down
    QString whyNotCreate() const;

    models::ApiKeyFilterModel &filter() { return m_filter; }
    KeyList *list() const { return m_list; }
    widgets::TableView *table() const;
    widgets::StateStack *states() const;
    ListFilterBar *filterBar() const { return m_filterBar; }
    QPushButton *revokeButton() const { return m_topRevoke; }
    QString footerText() const;

private:
    void buildList();
    void connectParts();
    void keepView();
    void chooseWhose();
    void fillWhose();
    void connectionChanged();
    void showState();
    void showFooter();
    void showButtons();
    void showCounts();
    void showBadge();
    bool isLive() const;
    QString nameOf(const core::UserId &id) const;

    PageContext m_context;
    QPointer<client::Backend> m_backend;
    models::AccountModel m_accounts; // for their names, where everybody's keys are shown
    models::ApiKeyModel m_keys;
    models::ApiKeyFilterModel m_filter;
    bool m_active = false;
    int m_ending = -1;
    QTimer m_tick;
    client::PollPace m_pace;

    ListFilterBar *m_filterBar;
    KeyList *m_list;
    QPointer<QPushButton> m_topCreate; // stand in the window's top bar
    QPointer<QPushButton> m_topRevoke;
    QPushButton *m_createButton;
    QPushButton *m_clearButton;
    ListFoot *m_foot;
};

} // namespace ui::pages
