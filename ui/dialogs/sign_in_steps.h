// SPDX-License-Identifier: GPL-3.0-or-later
// What a sign-in takes beside a password, as parts of the connect dialog: the code of a second factor, the
// providers that a server has, and the wait for the browser. They know nothing of a server. GUI thread; owned by
// the dialog, which wipes what was typed.
#pragma once

#include "ui/dialogs/form_field.h"

class QLineEdit;
class QVBoxLayout;

namespace ui::dialogs {

// A code of the app, or a recovery code instead.
class CodeStep : public QWidget
{
    Q_OBJECT

public:
    explicit CodeStep(QWidget *parent);
    void begin(const QString &account); // empty field, code of the app
    QString code() const;
    void wipe();
    void showWrong();  // it was refused
    void setHint(const QString &hint);
    FormField *field() const { return m_field; }
    QLineEdit *edit() const { return m_edit; }
    QPushButton *otherKindButton() const { return m_other; }

private:
    enum class Kind { App, Recovery };
    void choose(Kind kind);

    Kind m_kind = Kind::App;
    QLineEdit *m_edit;
    FormField *m_field;
    QPushButton *m_other;
    widgets::TextLabel *m_words;
};

// A button for each, below a line that sets them apart; nothing while there are none.
class ProviderChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ProviderChoice(QWidget *parent);
    // By name and title.
    void setProviders(const QVector<std::pair<QString, QString>> &providers);
    QString titleOf(const QString &name) const;
    QList<QPushButton *> buttons() const { return m_buttons; }

signals:
    void chosen(const QString &name);

private:
    QVBoxLayout *m_column;
    QVector<std::pair<QString, QString>> m_providers;
    QList<QPushButton *> m_buttons;
};

// The browser has the word.
class BrowserStep : public QWidget
{
    Q_OBJECT

public:
    explicit BrowserStep(QWidget *parent);
    void begin(const QString &providerTitle);
    void goOn(); // it came back: the server has the word
    QString text() const;

private:
    widgets::TextLabel *m_words;
    widgets::TextLabel *m_note;
};

} // namespace ui::dialogs
