// SPDX-License-Identifier: GPL-3.0-or-later
// ConfigPage: the configuration of one server as a table with a filter, the chosen value beside it, and
// the changes that are gathered to be reviewed and made together. Every state of the list is designed
// (config_page_states.cpp). GUI thread; owned by the window; the backend outlives it or is taken away
// by setBackend(nullptr).
#pragma once

#include "models/config_draft_model.h"
#include "models/config_filter_model.h"
#include "ui/pages/chosen_row.h"
#include "ui/pages/config_actions.h"
#include "ui/pages/list_frame.h"
#include "ui/pages/told_or_polled.h"

#include <QTimer>

class QPushButton;

namespace ui::widgets {
class Panel;
class StateStack;
class TableView;
class TextLabel;
}

namespace ui::pages {

class ConfigDetail;
class ConfigFilterBar;

class ConfigPage : public Page
{
    Q_OBJECT

public:
    explicit ConfigPage(const PageContext &context, QWidget *parent = nullptr);
    ~ConfigPage() override;

    PageId id() const override { return PageId::Configuration; }
    QString title() const override;
    theme::Icon icon() const override { return theme::Icon::Settings; }
    void setBackend(client::Backend *backend) override;
    void setActive(bool active) override;
    void goTo(const Destination &destination) override;
    Destination place() const override;
    bool holdsWork() const override;
    QList<QWidget *> topBarWidgets() const override;
    QList<Command> commands() override;
    void focusSearch() override;
    void refresh() override;

    void openNew();
    void openImport();
    void openReview();
    void askDelete();
    void gatherDeletion(); // of the chosen one
    void select(const client::ConfigPlace &place) { m_chosen.choose(place); } // an empty key: none

    models::ConfigModel &model() { return m_model; }
    models::ConfigDraftModel &draft() { return m_draft; }
    widgets::TableView *table() const { return m_frame->table(); }
    widgets::StateStack *states() const { return m_frame->states(); }
    ConfigFilterBar *filterBar() const { return m_filterBar; }
    ConfigDetail *detail() const { return m_detail; }
    QPushButton *newButton() const;
    QPushButton *reviewButton() const { return m_review; }
    QString footerText() const;

private:
    QWidget *buildDraftBar();
    void buildTable();
    void connectParts();
    void showState();
    void showFooter();
    void showButtons();
    void showDraft();
    void connectionChanged();
    void fetch();
    bool mayRead() const;
    void showChosen();
    void openMenu(const QPoint &at);
    const models::ConfigRow *selected() const;
    QStringList serviceIds() const;
    void gatherAll(const QVector<client::ConfigChange> &changes);

    PageContext m_context;
    QPointer<client::Backend> m_backend;
    models::ConfigModel m_model;
    models::ConfigFilterModel m_filter;
    models::ConfigDraftModel m_draft;
    ConfigActions m_actions;
    ChosenRow<client::ConfigPlace> m_chosen;
    bool m_active = false;
    QTimer m_tick; // ages in words
    ToldOrPolled m_news;

    ListFrame *m_frame;
    ConfigFilterBar *m_filterBar;
    widgets::Panel *m_draftBar;
    widgets::TextLabel *m_draftText;
    QPushButton *m_review;
    QPushButton *m_discard;
    ConfigDetail *m_detail;
    QPointer<QPushButton> m_topNew; // stand in the window's top bar
    QPointer<QPushButton> m_topImport;
    QPushButton *m_newButton;
    QPushButton *m_importButton;
    QPushButton *m_clearButton;
};

} // namespace ui::pages
