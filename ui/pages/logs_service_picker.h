// SPDX-License-Identifier: GPL-3.0-or-later
// LogsServicePicker: the pop-up in which services are chosen for the log: type to filter, click or
// Enter to add or take away; it stays open for more. GUI thread; owned by the service bar.
#pragma once

#include "models/service_filter_model.h"

#include <QFrame>
#include <QSet>

class QLineEdit;
class QListView;

namespace ui::pages {

class LogsServicePicker : public QFrame
{
    Q_OBJECT

public:
    LogsServicePicker(models::ServiceModel &services, QWidget *parent);
    ~LogsServicePicker() override;

    void setChosen(const QSet<core::ServiceId> &chosen);
    void openBelow(QWidget *anchor);
    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }

signals:
    void toggled(const core::ServiceId &service);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void toggle(const QModelIndex &index);

    models::ServiceModel &m_services;
    models::ServiceFilterModel m_filter; // of the services while it is open
    QSet<core::ServiceId> m_chosen;
    QLineEdit *m_field;
    QListView *m_list;
};

} // namespace ui::pages
