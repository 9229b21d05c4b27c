// SPDX-License-Identifier: GPL-3.0-or-later
// FormField: a label, its control below, a hint, and the reason when the control's value is refused.
// FormDialog: a dialog of such fields with a heading, a place for what concerns no single field, and
// buttons named for what they do. One that destroys something (a Danger action, or setDestroys) has the
// name of a protected environment typed first: see widgets::Protection. What the action would send can be
// copied instead (offerCurl), by the same submit(): while it tells, nothing is shown as busy or closed. GUI thread.
#pragma once

#include "core/result.h"
#include "ui/dialogs/curl_copy.h"
#include "ui/theme/console_style.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui::widgets {
class TextLabel;
}

namespace ui::dialogs {

class FormField : public QWidget
{
    Q_OBJECT

public:
    FormField(const QString &label, QWidget *control, const QString &hint = {}, QWidget *parent = nullptr);
    QWidget *control() const { return m_control; }
    void setLabel(const QString &label);
    void setHint(const QString &hint);
    void setError(const QString &why); // empty: none
    QString error() const;

private:
    QWidget *m_control;
    widgets::TextLabel *m_label;
    widgets::TextLabel *m_hint;
    widgets::TextLabel *m_error;
};

struct NamedField
{
    FormField *field;
    QStringList paths; // the server's names for it
};

// A check box with what it means in a sentence below.
QCheckBox *addChoice(QVBoxLayout *form, const QString &text, const QString &meaning, QWidget *parent);

class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(const QString &title, const QString &action, theme::ButtonVariant variant, QWidget *parent);

    // Shows each named reason at its field, and the rest above all fields.
    void showError(const core::Error &error);
    void clearErrors();
    QString generalError() const;
    QPushButton *actionButton() const { return m_action; }
    QPushButton *cancelButton() const { return m_cancel; }
    QPushButton *curlButton() const { return m_curl; } // null unless it is offered
    // Offers to copy what the action sends; `calls` where this only asks, and whoever opened it sends.
    void offerCurl(client::Backend *backend, const std::function<void()> &calls = {});
    void accept() override;
    void reject() override;
    QLineEdit *nameGate() const { return m_gateName; } // where the name is typed; null until it is asked for

protected:
    QVBoxLayout *form() const { return m_form; }
    // `paths` are the server's names for the value; "environment" also takes "environment.KEY".
    FormField *addField(const QString &label, QWidget *control, const QStringList &paths, const QString &hint = {});
    void addField(FormField *field, const QStringList &paths);
    void setIntro(const QString &text);
    void setAside(QWidget *aside, int width); // stands at the right of the form, as high as it
    void addToBar(QWidget *widget);           // at the left of the buttons
    enum class Busy { No, Yes };
    void setBusy(Busy busy, const QString &actionText); // while waiting: no second click
    enum class Destroys { No, Yes };
    void setDestroys(Destroys destroys); // beside what the look of the action says
    virtual void submit() = 0;
    bool isTelling() const { return m_isTelling; } // inside a submit() of which nothing is sent
    void setCurlShown(bool shown); // not where the action sends nothing
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void orderBar();
    void tell();
    void showGate();
    bool passesGate();
    void fitHeight();
    int formWidth() const;
    int m_fitted = 0; // the height it was given last
    QVBoxLayout *m_form;
    QHBoxLayout *m_middle;
    QHBoxLayout *m_bar;
    QWidget *m_aside = nullptr;
    QPushButton *m_cancel;
    widgets::TextLabel *m_intro;
    widgets::TextLabel *m_general;
    QPushButton *m_action;
    QHash<QString, FormField *> m_fields;
    FormField *m_gate = nullptr;
    QLineEdit *m_gateName = nullptr;
    Destroys m_destroys = Destroys::No;
    QPushButton *m_curl = nullptr;
    dialogs::Told m_told;
    bool m_isTelling = false;
};

} // namespace ui::dialogs
