// SPDX-License-Identifier: GPL-3.0-or-later
// BackupScopeForm: what a backup takes up: everything or chosen services, and which parts of them. Read
// and written as core::BackupOptions; `encrypt` is left as it was set. GUI thread; owned by the dialog.
#pragma once

#include "core/backup.h"
#include "ui/dialogs/form_field.h"

class QListWidget;
class QRadioButton;

namespace models {
class ServiceModel;
}

namespace ui::dialogs {

class BackupScopeForm : public QWidget
{
    Q_OBJECT

public:
    BackupScopeForm(const models::ServiceModel &services, QWidget *parent);

    core::BackupOptions options() const;
    void setOptions(const core::BackupOptions &options); // does not tell changed()
    bool check(); // says what is wrong at the field; true: nothing is
    FormField *servicesField() const { return m_field; }
    QListWidget *list() const { return m_list; }
    QRadioButton *everything() const { return m_everything; }
    QRadioButton *chosen() const { return m_chosen; }

signals:
    void changed();

private:
    void showList();

    core::BackupOptions m_base;
    QRadioButton *m_everything;
    QRadioButton *m_chosen;
    QListWidget *m_list;
    FormField *m_field;
    QCheckBox *m_data;
    QCheckBox *m_config;
    QCheckBox *m_logs;
    QCheckBox *m_compress;
};

} // namespace ui::dialogs
