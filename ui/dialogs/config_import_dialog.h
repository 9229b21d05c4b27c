// SPDX-License-Identifier: GPL-3.0-or-later
// ConfigImportDialog: configuration values from a .env file or a JSON object, pasted, dropped or chosen,
// for one scope. What can be read is counted while one types; it goes into the gathered changes, and is
// made only after their review. GUI thread.
#pragma once

#include "client/config_api.h"
#include "models/config_import.h"
#include "ui/dialogs/form_field.h"

class QComboBox;
class QPlainTextEdit;

namespace ui::dialogs {

class ConfigImportDialog : public FormDialog
{
    Q_OBJECT

public:
    ConfigImportDialog(const QStringList &services, QWidget *parent);
    void prefill(const QString &service);
    void load(const QString &file);
    QPlainTextEdit *text() const { return m_text; }
    QComboBox *scopeBox() const { return m_scope; }
    QString foundText() const;

signals:
    void gathered(const QVector<client::ConfigChange> &changes);

protected:
    void submit() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void understand();
    void askFile();

    QPlainTextEdit *m_text;
    FormField *m_field;
    QComboBox *m_scope;
    widgets::TextLabel *m_found;
    models::ConfigImport::Parsed m_parsed;
};

} // namespace ui::dialogs
