// SPDX-License-Identifier: GPL-3.0-or-later
// ConfigDetail: the panel beside the table for the chosen configuration value: edited in place with the
// server's reasons at the field, which services use it before anything is saved, what it is, and its
// history with a way back. Fed with the table's row, completed by the server's details. What is typed
// and not saved stays when the row changes meanwhile. GUI thread; owned by the configuration page.
#pragma once

#include "core/clock.h"
#include "models/config_draft_model.h"
#include "models/config_history_model.h"
#include "ui/pages/config_actions.h"
#include "ui/widgets/basics.h"

class QAction;
class QCheckBox;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace ui::dialogs {
class ConfigValueFields;
}
namespace ui::widgets {
class KeyValueList;
class StateStack;
class TableView;
}

namespace ui::pages {

class ConfigDetail : public widgets::Panel
{
    Q_OBJECT

public:
    enum Tab { Value, History };

    ConfigDetail(ConfigActions &actions, models::ConfigDraftModel &draft, const core::Clock &clock, QWidget *parent);
    ~ConfigDetail() override;

    // Shows this value of this backend; a null row empties the panel.
    void show(client::Backend *backend, const models::ConfigRow *row);
    void update(const models::ConfigRow &row); // the same one, changed
    const client::ConfigPlace &place() const { return m_row.entry.place; }
    bool isDirty() const;
    void refreshButtons();
    void focusValue();
    void save();
    void gather();
    client::ConfigChange reversal() const;
    void revert(); // to the value before the chosen change

    QPushButton *saveButton() const { return m_save; }
    QPushButton *gatherButton() const { return m_gather; }
    QToolButton *moreButton() const { return m_more; }
    QAction *deleteAction() const { return m_delete; }
    QCheckBox *encrypted() const { return m_encrypted; }
    dialogs::ConfigValueFields *value() const { return m_value; }
    QTabBar *tabs() const { return m_tabs; }
    widgets::TableView *history() const { return m_historyTable; }
    QPushButton *revertButton() const { return m_revert; }
    widgets::KeyValueList *facts() const { return m_facts; }
    QList<QPushButton *> users() const { return m_links; }
    QString noticeText() const;

signals:
    void deleteWanted();
    void closeWanted();
    void serviceWanted(const core::ServiceId &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHeader(QVBoxLayout *column);
    QWidget *buildValue();
    QWidget *buildHistory();
    void fetchDetails();
    void showAll();
    void showEditor();
    void showNotice();
    void showFacts();
    void showUsers();
    void showHistory();
    client::ConfigChange change() const;

    ConfigActions &m_actions;
    models::ConfigDraftModel &m_draft;
    const core::Clock &m_clock;
    QPointer<client::Backend> m_backend;
    models::ConfigRow m_row;
    client::ConfigEntry m_edited; // what the editor began with
    models::ConfigHistoryModel m_history;
    quint64 m_generation = 0;
    bool m_saving = false;

    widgets::TextLabel *m_key;
    widgets::TextLabel *m_about;
    QPushButton *m_save;
    QPushButton *m_gather;
    QToolButton *m_more;
    QAction *m_delete;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    dialogs::ConfigValueFields *m_value;
    QCheckBox *m_encrypted;
    widgets::TextLabel *m_notice;
    widgets::KeyValueList *m_facts;
    QWidget *m_usersPart;
    QVBoxLayout *m_users;
    QList<QPushButton *> m_links;
    QStringList m_linked; // as the links are shown
    widgets::StateStack *m_historyStates;
    widgets::TableView *m_historyTable;
    QPushButton *m_revert;
};

} // namespace ui::pages
