// SPDX-License-Identifier: GPL-3.0-or-later
// ServiceOverview: how one service is doing at a glance: CPU and memory with their curves, its
// checks, what it is, and its requests. GUI thread; owned by the detail panel.
#pragma once

#include "core/clock.h"
#include "models/series_model.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/scroll_pane.h"

namespace ui::widgets {
class KeyValueList;
class SparklineView;
class TextLabel;
}
class QVBoxLayout;

namespace ui::pages {

class ServiceImageView;

class ServiceOverview : public widgets::ScrollPane
{
    Q_OBJECT

public:
    explicit ServiceOverview(const core::Clock &clock, QWidget *parent = nullptr);

    void setSource(client::Backend *backend, const core::ServiceId &id); // the curves' samples
    void setService(const core::Service &service);
    void tick(); // relative times and curves move on
    ServiceImageView *image() const { return m_image; }
    QString reasonText() const; // that is shown; empty: none is

signals:
    void done(const QString &text);

private:
    struct Figure
    {
        widgets::TextLabel *value;
        widgets::TextLabel *of;
        widgets::SparklineView *curve;
    };
    struct CheckRow
    {
        QWidget *box;
        QWidget *mark;
        widgets::TextLabel *output;
        widgets::TextLabel *time;
    };
    Figure addFigure(QLayout *row, const QString &title, theme::Color token);
    CheckRow addCheck(QVBoxLayout *column, const QString &title);
    void showCheck(const CheckRow &row, const core::Check &check);
    void showCurves();
    void showChecks();
    void showReason();

    const core::Clock &m_clock;
    core::Service m_service;
    models::SeriesModel m_cpuSeries;
    models::SeriesModel m_memorySeries;
    Figure m_cpu;
    Figure m_memory;
    QWidget *m_reasonBox;
    widgets::TextLabel *m_reason;
    CheckRow m_startup;
    CheckRow m_readiness;
    CheckRow m_liveness;
    ServiceImageView *m_image;
    widgets::KeyValueList *m_details;
    QWidget *m_requests;
    QVector<widgets::TextLabel *> m_requestFigures;
};

} // namespace ui::pages
