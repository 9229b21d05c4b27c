// SPDX-License-Identifier: GPL-3.0-or-later
// ServicePicker: a list of all services that opens below a button: filter as typed, arrows move, Space
// or a click chooses and unchooses, Escape closes; it stays open for more. Any number of services. GUI thread; owned by
// what opens it.
#pragma once

#include "models/service_filter_model.h"

#include <QFrame>

#include <climits>
#include <functional>

class QLineEdit;
class QListView;

namespace ui::widgets {
class TextLabel;
}

namespace ui::pages {

class ServicePicker final : public QFrame
{
    Q_OBJECT

public:
    static constexpr int kNoLimit = INT_MAX;

    // `isChosen` tells what is ticked; at `limit` ticked ones the others cannot be chosen.
    ServicePicker(models::ServiceModel &services, std::function<bool(const core::ServiceId &)> isChosen, int limit,
                  QWidget *parent);
    ~ServicePicker() override;

    void openBelow(QWidget *anchor);
    void setChosenCount(int count); // repaints the ticks, too
    QLineEdit *field() const { return m_text; }
    QListView *list() const { return m_list; }

signals:
    void toggled(const core::ServiceId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void toggle(const QModelIndex &index);
    void showCount();

    models::ServiceModel &m_services;
    models::ServiceFilterModel m_filter; // of the services while it is open
    std::function<bool(const core::ServiceId &)> m_isChosen;
    int m_limit;
    int m_count = 0;
    QLineEdit *m_text;
    QListView *m_list;
    widgets::TextLabel *m_foot;
};

} // namespace ui::pages
