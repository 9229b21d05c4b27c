// SPDX-License-Identifier: GPL-3.0-or-later
// ServicesPage: the services of one server as a live table with a filter, and the chosen one beside
// it. Every state of the list is designed: loading, none yet, none found, failed, content. GUI
// thread; owned by the window; the backend outlives it or is taken away by setBackend(nullptr).
#pragma once

#include "models/service_filter_model.h"
#include "ui/pages/page.h"
#include "ui/pages/service_actions.h"

class QLineEdit;
class QPushButton;
class QSplitter;

namespace ui::widgets {
class ChipRow;
class StateStack;
class TableView;
class TextLabel;
}

namespace ui::pages {

class ServiceDetail;

class ServicesPage : public Page
{
    Q_OBJECT

public:
    explicit ServicesPage(const PageContext &context, QWidget *parent = nullptr);
    ~ServicesPage() override;

    PageId id() const override { return PageId::Services; }
    QString title() const override;
    theme::Icon icon() const override { return theme::Icon::Boxes; }
    void setBackend(client::Backend *backend) override;
    void goTo(const Destination &destination) override;
    QList<QWidget *> topBarWidgets() const override;
    QList<Command> commands() override;
    void focusSearch() override;
    void refresh() override;

    void openNewService();
    bool mayCreate() const;

    models::ServiceModel &model() { return m_model; }
    models::ServiceFilterModel &filter() { return m_filter; }
    widgets::TableView *table() const { return m_table; }
    widgets::StateStack *states() const { return m_states; }
    widgets::ChipRow *chips() const { return m_chips; }
    QLineEdit *filterField() const { return m_text; }
    ServiceDetail *detail() const { return m_detail; }
    core::ServiceId selectedId() const { return m_selected; }
    void select(const core::ServiceId &id);
    QString footerText() const;

signals:
    void permissionsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildList();
    void buildTable();
    void showState();
    void showCounts();
    void showFooter();
    void selectionMoved();
    void selectionSettled();
    void restoreSelection();
    void connectionChanged();
    void fitColumns();

    const core::Clock &m_clock;
    QPointer<client::Backend> m_backend;
    models::ServiceModel &m_model;
    models::ServiceFilterModel m_filter;
    ServiceActions m_actions;
    core::ServiceId m_selected;
    core::ServiceId m_wanted; // created by us; chosen as soon as it is in the list
    int m_failedCount = 0;

    QSplitter *m_splitter;
    QLineEdit *m_text;
    widgets::ChipRow *m_chips;
    widgets::StateStack *m_states;
    widgets::TableView *m_table;
    QPointer<QPushButton> m_topButton; // stands in the window's top bar
    QPushButton *m_newButton;
    QPushButton *m_samplesButton;
    QPushButton *m_clearButton;
    widgets::TextLabel *m_count;
    widgets::TextLabel *m_freshness;
    ServiceDetail *m_detail;
};

} // namespace ui::pages
