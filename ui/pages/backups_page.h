// SPDX-License-Identifier: GPL-3.0-or-later
// BackupsPage: the backups of one server as a live table with a filter, what can be done with them, and
// the chosen one beside it. Every state of the list is designed (backups_page_states.cpp). GUI thread;
// owned by the window; the backend outlives it or is taken away by setBackend(nullptr).
#pragma once

#include "models/backup_filter_model.h"
#include "ui/pages/backup_actions.h"
#include "ui/pages/chosen_row.h"
#include "ui/pages/list_frame.h"

#include <QTimer>

class QMenu;
class QPushButton;

namespace ui::dialogs {
class RestoreDialog;
}

namespace ui::pages {

class BackupDetail;
class BackupFilterBar;

class BackupsPage : public Page
{
    Q_OBJECT

public:
    explicit BackupsPage(const PageContext &context, QWidget *parent = nullptr);
    ~BackupsPage() override;

    PageId id() const override { return PageId::Backups; }
    QString title() const override;
    theme::Icon icon() const override { return theme::Icon::Archive; }
    void setBackend(client::Backend *backend) override;
    void setActive(bool active) override;
    void goTo(const Destination &destination) override;
    Destination place() const override;
    QList<QWidget *> topBarWidgets() const override;
    QList<Command> commands() override;
    void focusSearch() override;
    void refresh() override;

    void openCreate(const QStringList &services = {});
    void askUpload();
    void upload(const QString &file); // asks for its name
    void run(BackupAction action);    // on the chosen one, with what has to be asked first
    void downloadTo(const QString &file);

    models::BackupFilterModel &filter() { return m_filter; }
    widgets::TableView *table() const { return m_frame->table(); }
    widgets::StateStack *states() const { return m_frame->states(); }
    BackupFilterBar *filterBar() const { return m_filterBar; }
    BackupDetail *detail() const { return m_detail; }
    BackupActions &actions() { return m_actions; }
    core::BackupId selectedId() const { return m_chosen.id(); }
    void select(const core::BackupId &id) { m_chosen.choose(id); }
    QString footerText() const;

private:
    void buildTable();
    void connectParts();
    void keepView();
    void showState();
    void showFooter();
    void showButtons();
    void showBadge();
    void showChosen();
    void connectionChanged();
    void openMenu(const QPoint &at);
    void addCurl(QMenu *menu, const core::Backup &backup);
    dialogs::Told told(BackupAction action, const core::Backup &backup);
    QString fileNameFor(const core::Backup &backup) const;
    const core::Backup *selected() const;
    void askPassphrase(BackupAction action, const core::Backup &backup);
    void askDelete(const core::Backup &backup, const QStringList &needing);
    void askDownload(const core::Backup &backup);
    void openRestore(const core::Backup &backup);
    void start(BackupAction action, const core::Backup &backup, const QString &passphrase);

    PageContext m_context;
    models::BackupDesk &m_desk;
    QPointer<client::Backend> m_backend;
    models::BackupFilterModel m_filter;
    BackupActions m_actions;
    ChosenRow<core::BackupId> m_chosen;
    int m_unproven = -1;
    QTimer m_tick;

    ListFrame *m_frame;
    BackupFilterBar *m_filterBar;
    BackupDetail *m_detail;
    QPointer<QPushButton> m_topCreate; // stand in the window's top bar
    QPointer<QPushButton> m_topUpload;
    QPushButton *m_createButton;
    QPushButton *m_uploadButton;
    QPushButton *m_clearButton;
};

} // namespace ui::pages
