// SPDX-License-Identifier: GPL-3.0-or-later
// NewServiceDialog: describes a new service (from the server's catalogue, an image or a command) and
// creates it; what the server refuses is shown at the field it is about. GUI thread; the backend
// outlives it.
#pragma once

#include "client/backend.h"
#include "ui/dialogs/form_field.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ui::widgets {
class ChipRow;
}

namespace ui::dialogs {

class EnvironmentEditor;

class NewServiceDialog : public FormDialog
{
    Q_OBJECT

public:
    NewServiceDialog(client::Backend &backend, QWidget *parent);

    core::ServiceSpec spec() const;
    // "Filesystem MCP" -> "filesystem-mcp"
    static QString idFromName(const QString &name);

signals:
    void created(const core::ServiceId &id, const QString &name);
    // Created, but its start was refused.
    void startFailed(const core::ServiceId &id, const core::Error &error);

protected:
    void submit() override;

private:
    enum Source { Catalogue, Image, Command };
    void showSource();
    void catalogueArrived(const core::Result<QVector<client::CatalogueEntry>> &result);
    void takeEntry(int index);
    void showActionText();

    client::Backend &m_backend;
    QVector<client::CatalogueEntry> m_catalogue;
    bool m_idTyped = false;
    bool m_nameTyped = false;

    widgets::ChipRow *m_source;
    QComboBox *m_entry;
    QLineEdit *m_image;
    QLineEdit *m_command;
    QLineEdit *m_workdir;
    QLineEdit *m_name;
    QLineEdit *m_id;
    QSpinBox *m_port;
    QSpinBox *m_replicas;
    QComboBox *m_checkType;
    QLineEdit *m_checkPath;
    EnvironmentEditor *m_environment;
    QCheckBox *m_startNow;
    FormField *m_entryField;
    FormField *m_imageField;
    FormField *m_commandField;
    FormField *m_workdirField;
    FormField *m_checkPathField;
};

} // namespace ui::dialogs
