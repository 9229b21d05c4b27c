// SPDX-License-Identifier: GPL-3.0-or-later
// ConfigReviewDialog: all gathered changes of the configuration, each with what was and what will be and
// who uses it, looked at once more and made together; then what came of each. Values are set all or
// none; deletions follow one by one. GUI thread; the backend and the draft outlive it or close it.
#pragma once

#include "client/backend.h"
#include "models/config_draft_model.h"
#include "ui/dialogs/form_field.h"

namespace ui::widgets {
class TableView;
}

namespace ui::dialogs {

class ConfigReviewDialog : public FormDialog
{
    Q_OBJECT

public:
    ConfigReviewDialog(client::Backend &backend, models::ConfigDraftModel &draft, QWidget *parent);
    ~ConfigReviewDialog() override;

    widgets::TableView *table() const { return m_table; }
    QPushButton *dropButton() const { return m_drop; }
    QString concernText() const;

signals:
    void applied(const QVector<client::ConfigEntry> &entries, const QVector<client::ConfigPlace> &removed);

protected:
    void submit() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lookUp();
    void showState();
    void removeNext();
    void tellAll();
    void finish();
    void dropSelected();

    client::Backend &m_backend;
    models::ConfigDraftModel &m_draft;
    widgets::TableView *m_table;
    widgets::TextLabel *m_concern;
    QPushButton *m_drop;
    bool m_busy = false;
    QVector<client::ConfigEntry> m_set;
    QVector<client::ConfigPlace> m_toRemove;
    QVector<client::ConfigPlace> m_removed;
};

} // namespace ui::dialogs
