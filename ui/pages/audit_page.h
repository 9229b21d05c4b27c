// SPDX-License-Identifier: GPL-3.0-or-later
// AuditPage: who did what on one server: the audit log as a table that grows at the top while one looks
// and is fetched page by page below, with a filter that the server applies, the chosen entry beside it,
// the export into a file and the check of the chain. Asks for nothing while it is hidden. GUI thread;
// owned by the window; the backend outlives it or is taken away by setBackend(nullptr).
#pragma once

#include "models/audit_model.h"
#include "ui/pages/page.h"

#include <QTimer>

class QPushButton;
class QSplitter;
class QToolButton;

namespace ui::widgets {
class StateStack;
class TableView;
class TextLabel;
}

namespace ui::pages {

class AuditDetail;
class AuditFilterBar;

class AuditPage : public Page
{
    Q_OBJECT

public:
    static constexpr core::Millis kLook{5'000}; // between looks for new entries

    explicit AuditPage(const PageContext &context, QWidget *parent = nullptr);
    ~AuditPage() override;

    PageId id() const override { return PageId::Audit; }
    QString title() const override;
    theme::Icon icon() const override { return theme::Icon::ShieldCheck; }
    void setBackend(client::Backend *backend) override;
    void setActive(bool active) override;
    QList<QWidget *> topBarWidgets() const override;
    QList<Command> commands() override;
    void focusSearch() override;
    void refresh() override;

    void setLookInterval(core::Millis interval) { m_look.setInterval(interval); }
    void askExport(client::AuditFormat format);
    void exportTo(const QString &file, client::AuditFormat format); // what is shown
    void verify();
    void select(int row); // -1: none

    models::AuditModel &model() { return m_model; }
    widgets::TableView *table() const { return m_table; }
    widgets::StateStack *states() const { return m_states; }
    AuditFilterBar *filterBar() const { return m_filterBar; }
    AuditDetail *detail() const { return m_detail; }
    QToolButton *exportButton() const;
    QPushButton *verifyButton() const;
    QString footerText() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildList();
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
    void fitSides();

    PageContext m_context;
    QPointer<client::Backend> m_backend;
    models::AuditModel m_model;
    bool m_active = false;
    bool m_verifying = false;
    QTimer m_look;

    QSplitter *m_splitter;
    QWidget *m_list;
    AuditFilterBar *m_filterBar;
    widgets::StateStack *m_states;
    widgets::TableView *m_table;
    AuditDetail *m_detail;
    QPointer<QToolButton> m_export; // stand in the window's top bar
    QPointer<QPushButton> m_verify;
    QPushButton *m_clearButton;
    widgets::TextLabel *m_count;
    widgets::TextLabel *m_freshness;
};

} // namespace ui::pages
