// SPDX-License-Identifier: GPL-3.0-or-later
// BackupContents: a look into a backup: its files as a tree, fetched as folders are opened, or what a
// search finds. GUI thread; owned by the detail panel.
#pragma once

#include "models/backup_contents_model.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace ui::widgets {
class StateStack;
class TreeView;
}

namespace ui::pages {

class BackupContents : public QWidget
{
    Q_OBJECT

public:
    explicit BackupContents(QWidget *parent);
    ~BackupContents() override;

    // Nothing is fetched before the view is looked at.
    void setSource(client::Backend *backend, const core::BackupId &id);
    models::BackupContentsModel &model() { return m_model; }
    QLineEdit *field() const { return m_field; }
    widgets::TreeView *tree() const { return m_tree; }
    widgets::StateStack *states() const { return m_states; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void begin();
    void showState();

    QPointer<client::Backend> m_backend;
    core::BackupId m_id;
    models::BackupContentsModel m_model;
    QTimer m_typed;
    bool m_failed = false;
    QLineEdit *m_field;
    widgets::StateStack *m_states;
    widgets::TreeView *m_tree;
};

} // namespace ui::pages
