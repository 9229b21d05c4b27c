// SPDX-License-Identifier: GPL-3.0-or-later
// ServicesPage: the services of one server as a live table with a filter, orders for one or many of
// them, and the chosen one beside it. Every state of the list is designed: loading, none yet, none
// found, not allowed, failed, content (services_page_states.cpp). GUI thread; owned by the window; the
// backend outlives it or is taken away by setBackend(nullptr).
#pragma once

#include "models/service_filter_model.h"
#include "ui/pages/list_frame.h"
#include "ui/pages/service_actions.h"

#include <QTimer>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace ui::widgets {
class ChipRow;
}

namespace ui::pages {

class BulkDialog;
class ServiceBulkBar;
class ServiceColumns;
class ServiceDetail;
class ServiceFilterBar;
class ServiceIntake;

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
    Destination place() const override;
    bool holdsWork() const override; // a command that runs: its output would be lost
    QList<QWidget *> topBarWidgets() const override;
    QList<Command> commands() override;
    void focusSearch() override;
    void refresh() override;

    void openNewService();
    ServiceIntake *intake() const { return m_intake; }
    void openEdit(const core::ServiceId &id);
    bool mayCreate() const;

    models::ServiceModel &model() { return m_model; }
    models::ServiceFilterModel &filter() { return m_filter; }
    widgets::TableView *table() const { return m_frame->table(); }
    widgets::StateStack *states() const { return m_frame->states(); }
    ServiceFilterBar *filterBar() const { return m_filterBar; }
    widgets::ChipRow *chips() const;
    QLineEdit *filterField() const;
    ServiceBulkBar *bulkBar() const { return m_bulkBar; }
    ServiceColumns *columns() const { return m_columns; }
    ServiceDetail *detail() const { return m_detail; }
    core::ServiceId selectedId() const { return m_selected; }
    QVector<core::Service> selectedServices() const;
    void select(const core::ServiceId &id);
    void runOnSelected(ServiceAction action);
    QString footerText() const;

signals:
    void permissionsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildBars();
    void buildTable();
    void recallView(); // as it was last chosen
    void keepView();
    void showState();
    void showCounts();
    void showFooter();
    void showBulk();
    void selectionMoved();
    void selectionSettled();
    void restoreSelection();
    void connectionChanged();
    void openMenu(const QPoint &at);
    void openDetail();
    QMap<int, QString> portsOfOthers(const core::ServiceId &id) const;

    PageContext m_context;
    const core::Clock &m_clock;
    QPointer<client::Backend> m_backend;
    models::ServiceModel &m_model;
    models::ServiceFilterModel m_filter;
    ServiceActions m_actions;
    ServiceIntake *m_intake;
    core::ServiceId m_selected;
    core::ServiceId m_wanted; // asked for; chosen as soon as it is in the list
    int m_failedCount = 0;
    QTimer m_bulkSoon;

    ListFrame *m_frame;
    QStackedWidget *m_bars;
    ServiceFilterBar *m_filterBar;
    ServiceBulkBar *m_bulkBar;
    ServiceColumns *m_columns;
    QPointer<QPushButton> m_topButton; // stands in the window's top bar
    QPushButton *m_newButton;
    QPushButton *m_samplesButton;
    QPushButton *m_importButton;
    QPushButton *m_clearButton;
    ServiceDetail *m_detail;
};

} // namespace ui::pages
