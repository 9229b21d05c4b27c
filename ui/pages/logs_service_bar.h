// SPDX-License-Identifier: GPL-3.0-or-later
// LogsServiceBar: which services the log is of, as chips in up to two rows, and the way to more of
// them. GUI thread; owned by the page.
#pragma once

#include "models/service_model.h"
#include "ui/theme/tokens.h"

#include <QSet>
#include <QWidget>

class QAbstractButton;

namespace ui::widgets {
class FilterChip;
class ServiceChip;
}

namespace ui::pages {

class ServicePicker;

class LogsServiceBar : public QWidget
{
    Q_OBJECT

public:
    LogsServiceBar(models::ServiceModel &services, QWidget *parent);

    const QVector<core::ServiceId> &services() const { return m_services; }
    void setServices(const QVector<core::ServiceId> &services); // tells nobody
    QSet<core::ServiceId> hidden() const;
    QString nameOf(const core::ServiceId &service) const;
    void setDot(const core::ServiceId &service, theme::Color dot);
    void setProblem(const core::ServiceId &service, const QString &why);
    widgets::ServiceChip *chip(const core::ServiceId &service) const { return m_chips.value(service); }
    QAbstractButton *addButton() const;
    ServicePicker *picker() const { return m_picker; }
    void openPicker();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void servicesChanged(const QVector<core::ServiceId> &services);
    void hiddenChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Placing { Measure, Move };
    int arrange(int width, Placing placing) const; // the height that it takes
    void toggle(const core::ServiceId &service);
    void rename();
    void changed();

    models::ServiceModel &m_model;
    QVector<core::ServiceId> m_services;
    QHash<core::ServiceId, widgets::ServiceChip *> m_chips;
    widgets::FilterChip *m_more; // what did not fit
    class AddChip;
    AddChip *m_add;
    ServicePicker *m_picker;
};

} // namespace ui::pages
