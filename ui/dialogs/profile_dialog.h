// SPDX-License-Identifier: GPL-3.0-or-later
// ProfileDialog: the account of the one who is signed in: who it is, the password, the second factor, and
// where else one is signed in; each is changed by a form of its own. GUI thread; the backend outlives it or
// closes it.
#pragma once

#include "client/backend.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace ui::widgets {
class KeyValueList;
class StateStack;
class TextLabel;
}

namespace ui::dialogs {

class SessionsView;

class ProfileDialog : public QDialog
{
    Q_OBJECT

public:
    ProfileDialog(client::Backend &backend, const core::Clock &clock, QWidget *parent);

    widgets::StateStack *states() const { return m_states; }
    SessionsView *sessions() const { return m_sessions; }
    widgets::KeyValueList *facts() const { return m_facts; }
    QString factorText() const;
    QPushButton *editButton() const { return m_edit; }
    QPushButton *passwordButton() const { return m_password; }
    QPushButton *factorButton() const { return m_factor; } // sets it up, or gives it up
    QPushButton *codesButton() const { return m_codes; }

    void openEdit();
    void openPassword();
    void openFactor();
    void openCodes();

signals:
    void done(const QString &text);
    void failed(const QString &text);
    void passwordChanged(const QString &password); // for who keeps it; nobody shows it

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildContent();
    void load();
    void loadFactor();
    void showAccount();
    void showFactor();
    void showButtons();
    void openForm(QDialog *form);

    client::Backend &m_backend;
    const core::Clock &m_clock;
    client::Account m_account;
    std::optional<client::SecondFactor> m_factorState; // nothing: not known
    widgets::StateStack *m_states;
    widgets::KeyValueList *m_facts;
    widgets::TextLabel *m_factorLabel;
    QPushButton *m_edit;
    QPushButton *m_password;
    QPushButton *m_factor;
    QPushButton *m_codes;
    SessionsView *m_sessions;
};

} // namespace ui::dialogs
