// SPDX-License-Identifier: GPL-3.0-or-later
// ImportDialog: services from a Compose file or an mcp.json in three steps: the file, chosen, dropped or
// pasted; what would be made of it, from the server's dry run, without which nothing can be made; and
// what came of each. What is wrong with the file is said at its text, with the line marked. GUI thread;
// the backend and the services outlive it or close it.
#pragma once

#include "client/backend.h"
#include "models/import_preview_model.h"
#include "ui/dialogs/form_field.h"

#include <functional>

class QLabel;
class QPlainTextEdit;

namespace models {
class ServiceModel;
}
namespace ui::widgets {
class TableView;
}

namespace ui::dialogs {

class ImportDialog : public FormDialog
{
    Q_OBJECT

public:
    enum class Step { File, Preview, Outcome };

    ImportDialog(client::Backend &backend, const models::ServiceModel &services, QWidget *parent);
    ~ImportDialog() override;

    Step step() const { return m_step; }
    // What came of an import that ended after the dialog was closed.
    using Late = std::function<void(const core::Result<core::ServiceImport> &)>;
    void setLate(Late late) { m_late = std::move(late); }
    void openFile(const QString &path); // reads it, and goes on to the preview when it is one
    QPlainTextEdit *text() const { return m_text; }
    QPushButton *chooseButton() const { return m_choose; }
    QString kindText() const;
    QString textError() const { return m_textField->error(); }
    int markedLine() const { return m_markedLine; } // from 1; 0: none
    models::ImportPreviewModel &preview() { return m_preview; }
    widgets::TableView *table() const { return m_table; }
    QCheckBox *all() const { return m_all; }
    QString remarksText() const;
    QString summaryText() const;
    QPushButton *backButton() const { return m_back; }

signals:
    void imported(const QVector<core::ServiceId> &made);

protected:
    void submit() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildFile();
    void buildPreview();
    void go(Step step);
    void showButtons();
    void showKind();
    void showSummary();
    void showRemarks();
    void askFile();
    void refuse(const core::Error &error);
    void markLine(int line);
    void askPreview();
    void importChosen();
    void showOutcome(const core::Result<core::ServiceImport> &result);

    client::Backend &m_backend;
    const models::ServiceModel &m_services;
    Step m_step = Step::File;
    QString m_fileName; // without its folders; empty: pasted
    core::ImportRequest m_request; // what the preview was made of
    QStringList m_notes;           // about the file as a whole
    models::ImportPreviewModel m_preview;
    quint64 m_reading = 0; // files that were asked for later count
    int m_markedLine = 0;
    Late m_late;

    QWidget *m_filePart;
    QPushButton *m_choose;
    QPlainTextEdit *m_text;
    FormField *m_textField;
    QLabel *m_kindIcon;
    widgets::TextLabel *m_kind;

    QWidget *m_previewPart;
    widgets::TextLabel *m_summary;
    widgets::TextLabel *m_fileNotes;
    QCheckBox *m_all;
    widgets::TableView *m_table = nullptr; // events come before it is made
    widgets::TextLabel *m_remarksTitle;
    widgets::TextLabel *m_remarks;
    QPushButton *m_back;
};

} // namespace ui::dialogs
