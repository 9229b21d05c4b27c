// SPDX-License-Identifier: GPL-3.0-or-later
// The short questions: delete a service, how many replicas it should have, and any other that is answered
// by going on or not. They ask and tell the answer; whoever opened them acts on it. GUI thread.
#pragma once

#include "client/types.h"
#include "ui/dialogs/form_field.h"

#include <functional>

class QCheckBox;
class QSpinBox;

namespace ui::dialogs {

// "2 services depend on it: Git MCP, Search MCP."; empty without any.
QString dependentsText(const QStringList &dependents);

class DeleteServiceDialog : public FormDialog
{
    Q_OBJECT

public:
    // `dependents`: names of the services that need this one.
    DeleteServiceDialog(const core::Service &service, QWidget *parent, const QStringList &dependents = {});
    client::RemoveOptions options() const;

protected:
    void submit() override { accept(); }

private:
    QCheckBox *m_force;
    QCheckBox *m_cleanup;
};

class ScaleDialog : public FormDialog
{
    Q_OBJECT

public:
    ScaleDialog(const core::Service &service, QWidget *parent, const QStringList &dependents = {});
    int replicas() const;

protected:
    void submit() override { accept(); }

private:
    void showActionText();
    int m_before;
    QSpinBox *m_replicas;
    widgets::TextLabel *m_dependents;
};

struct Question
{
    QString title;   // "Delete nightly?"
    QString meaning; // what follows from it
    QString action;  // "Delete schedule"
    QString keep = {}; // of the button that does nothing; empty: "Cancel"
};

// Whether to do what cannot be taken back.
class QuestionDialog final : public FormDialog
{
    Q_OBJECT

public:
    QuestionDialog(const Question &question, QWidget *parent);
    // Opens one; `yes` runs when it is answered so, unless `context` has gone. `told`: what `yes` sends.
    static void ask(const Question &question, QWidget *parent, QObject *context, const std::function<void()> &yes, const dialogs::Told &told = {});
    // Only over a protected environment, which has its name typed; elsewhere `yes` runs at once.
    static void askIfProtected(const Question &question, QWidget *parent, QObject *context, const std::function<void()> &yes,
                               const dialogs::Told &told = {});
    const QString &meaning() const { return m_meaning; }

protected:
    void submit() override { accept(); }

private:
    QString m_meaning;
};

} // namespace ui::dialogs
