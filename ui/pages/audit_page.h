// SPDX-License-Identifier: GPL-3.0-or-later
// AuditPage: who did what on one server: the audit log as a table that grows at the top while one looks
// and is fetched page by page below, with a filter that the server applies, the chosen entry beside it,
// the export into a file and the check of the chain. Asks for nothing while it is hidden. GUI thread;
// owned by the window; the backend outlives it or is taken away by setBackend(nullptr).
#pragma once

#include "models/audit_model.h"
#include "ui/pages/list_frame.h"
#include "ui/pages/told_or_polled.h"

class QPushButton;
class QToolButton;

namespace ui::dialogs {
class CurlMenu;
}

namespace ui::pages {

class AuditDetail;
class AuditFilterBar;

class AuditPage : public Page
{
    Q_OBJECT

public:
    static constexpr core::Millis kLook{5'000}; // between looks for new entries, where the server tells of none

    explicit AuditPage(const PageContext &context, QWidget *parent = nullptr);
    ~AuditPage() override;

    PageId id() const override { return PageId::Audit; }
    QString title() const override;
    theme::Icon icon() const override { return theme::Icon::ShieldCheck; }
    void setBackend(client::Backend *backend) override;
    void setActive(bool active) override;
    bool holdsWork() const override { return m_verifying; }
    QList<QWidget *> topBarWidgets() const override;
    QList<Command> commands() override;
    void focusSearch() override;
    void refresh() override;

    void setLookInterval(core::Millis interval) { m_news.setInterval(interval); }
    void askExport(client::AuditFormat format);
    QString fileNameFor(client::AuditFormat format) const;
    void exportTo(const QString &file, client::AuditFormat format); // what is shown
    dialogs::Told toldExport();
    void verify();
    void select(int row); // -1: none

    models::AuditModel &model() { return m_model; }
    widgets::TableView *table() const { return m_frame->table(); }
    widgets::StateStack *states() const { return m_frame->states(); }
    AuditFilterBar *filterBar() const { return m_filterBar; }
    AuditDetail *detail() const { return m_detail; }
    QToolButton *exportButton() const;
    QPushButton *verifyButton() const;
    QString footerText() const;

private:
    void buildTable();
    void buildTopBar();
    void connectParts();
    bool mayRead() const;
    void connectionChanged();
    void applyFilter();
    void fetch();
    void look();
    void keepPlace(int inserted);
    void showState();
    void showFooter();
    void showButtons();
    void selectionMoved();

    PageContext m_context;
    QPointer<client::Backend> m_backend;
    models::AuditModel m_model;
    bool m_active = false;
    bool m_verifying = false;
    ToldOrPolled m_news;

    ListFrame *m_frame;
    AuditFilterBar *m_filterBar;
    AuditDetail *m_detail;
    QPointer<QToolButton> m_export; // stand in the window's top bar
    QPointer<dialogs::CurlMenu> m_curl; // made anew for each look at the menu
    QPointer<QPushButton> m_verify;
    QPushButton *m_clearButton;
};

} // namespace ui::pages
