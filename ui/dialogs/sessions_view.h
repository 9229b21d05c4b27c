// SPDX-License-Identifier: GPL-3.0-or-later
// SessionsView: where one person is signed in, each session with the way to end it, and all others at once.
// Of somebody else, or of the one who is signed in. GUI thread; the backend outlives it or is taken away.
#pragma once

#include "models/session_model.h"

#include <QPointer>
#include <QWidget>

class QPushButton;

namespace ui::widgets {
class StateStack;
class TableView;
}

namespace ui::dialogs {

class SessionsView : public QWidget
{
    Q_OBJECT

public:
    explicit SessionsView(const core::Clock &clock, QWidget *parent = nullptr);
    ~SessionsView() override;

    // Of this person; of the one who is signed in where `user` is empty. Fetched when it is shown.
    void setSource(client::Backend *backend, const core::UserId &user = {});
    void setLocked(const QString &why); // why nothing can be ended now; empty: it can
    void refresh();
    void tick();
    int count() const; // below zero: not known

    widgets::TableView *table() const { return m_table; }
    widgets::StateStack *states() const { return m_states; }
    QPushButton *endButton() const { return m_end; }
    QPushButton *endOthersButton() const { return m_endOthers; }

signals:
    void changed(); // how many there are
    void done(const QString &text);
    void failed(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showState();
    void showButtons();
    client::Future<> sendEnd(const core::SessionId &id);
    client::Future<> sendEndOthers();
    void endChosen();
    void endOthers();

    QPointer<client::Backend> m_backend;
    core::UserId m_user;
    QString m_locked;
    models::SessionModel m_model;
    widgets::StateStack *m_states;
    widgets::TableView *m_table;
    QPushButton *m_end;
    QPushButton *m_endOthers;
};

} // namespace ui::dialogs
