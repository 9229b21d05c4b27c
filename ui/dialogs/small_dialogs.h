// SPDX-License-Identifier: GPL-3.0-or-later
// The short questions about one service: delete it, or how many replicas it should have. They ask
// and tell the answer; whoever opened them acts on it. GUI thread.
#pragma once

#include "client/types.h"
#include "ui/dialogs/form_field.h"

class QCheckBox;
class QSpinBox;

namespace ui::dialogs {

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
    ScaleDialog(const core::Service &service, QWidget *parent);
    int replicas() const;

protected:
    void submit() override { accept(); }

private:
    void showActionText();
    int m_before;
    QSpinBox *m_replicas;
};

} // namespace ui::dialogs
