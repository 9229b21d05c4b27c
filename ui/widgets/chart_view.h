// SPDX-License-Identifier: GPL-3.0-or-later
// ChartView: curves over one stretch of time, reduced to the plot's pixel columns, with a band from the
// lowest to the highest sample where a point stands for many. The curves are drawn once into a
// picture, so that hovering repaints no curve. Tells the values under the pointer; zooms and pans on
// request of the page. GUI thread; owned by its page. What the curves' functions reach outlives the
// view or is taken away by clearSeries(). Drawing: chart_view_paint.cpp.
#pragma once

#include "models/chart_series.h"
#include "models/series_model.h"
#include "ui/theme/tokens.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace ui::widgets {

using Unit = models::MetricUnit;

enum class Dash { Solid, Dashed };
enum class Visibility { Hidden, Shown };

struct ChartCurve
{
    QString name; // empty: the only one
    theme::Color token = theme::Color::Series1;
    Dash dash = Dash::Solid;
    std::function<models::Curve(qint64 fromMs, qint64 toMs, int columns)> points;
    std::function<std::optional<models::CurveReading>(qint64 timeMs, qint64 reachMs)> at;
    Visibility visibility = Visibility::Shown;
};

// What the pointer and the keys do: look, or also ask for another stretch of time.
enum class Handling { Look, Zoom };
// Whether the wheel zooms by itself; where a page scrolls, it needs Control for that.
enum class WheelZoom { Plain, WithControl };

class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(Unit unit, const core::Clock &clock, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {320, 180}; }

    void addCurve(ChartCurve curve);
    void addSeries(models::SeriesModel *series, const QString &name, theme::Color token);
    void clearSeries();
    int curveCount() const { return int(m_curves.size()); }
    void setCurveVisibility(int index, Visibility visibility);

    void setWindow(core::Seconds window);         // the last so long, sliding with the clock
    void setRange(qint64 fromMs, qint64 toMs);    // as given; somebody else slides it
    qint64 fromMs() const { return m_from; }
    qint64 toMs() const { return m_to; }
    int plotColumns() const { return std::max(1, plotRect().width()); }
    QRect plotRect() const;
    int xOf(qint64 timeMs) const;
    qint64 timeAt(int x) const;

    void setHandling(Handling handling);
    void setWheelZoom(WheelZoom wheel) { m_wheel = wheel; }
    void setNotice(const QString &text); // over an empty plot
    QString notice() const { return m_notice; }
    // Shows the values at a time that is under the pointer here or in a chart beside this one.
    void setHoverTime(std::optional<qint64> timeMs);
    std::optional<qint64> hoverTime() const { return m_hover; }
    // "12:03:07", then "Git MCP 4.1 %" and so on: what the card shows.
    QStringList hoverTexts() const;
    QString summary() const; // what the curves in sight show, in words

    void scheduleRefresh(); // samples have changed
    // Points drawn at the last update, over all curves.
    qsizetype drawnPoints() const { return m_drawnPoints; }
    double top() const { return m_top; } // of the value axis

    // About `count` round steps that cover 0..highest.
    static double niceStep(double highest, int count);
    static qint64 niceTimeStepMs(qint64 spanMs, int count);

signals:
    void hovered(std::optional<qint64> timeMs);
    void rangeWanted(qint64 fromMs, qint64 toMs);
    void resetWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Line
    {
        ChartCurve curve;
        models::Curve drawn; // of the stretch in view
    };
    struct Reading
    {
        const ChartCurve *curve;
        std::optional<models::CurveReading> value;
    };

    void refresh();
    void restyle();
    QPen penOf(const ChartCurve &curve) const;
    double yOf(double value) const;
    std::vector<Reading> readings() const;
    void zoomAround(qint64 timeMs, double factor);
    void panBy(qint64 deltaMs);
    void moveHover(qint64 deltaMs);
    void hover(std::optional<qint64> timeMs);
    void endDrag();

    void renderFrame();
    void drawGrid(QPainter &painter) const;
    void drawTimeLabels(QPainter &painter) const;
    void drawBand(QPainter &painter, const Line &line) const;
    void drawLine(QPainter &painter, const Line &line) const;
    void drawDense(QPainter &painter) const;
    void drawSelection(QPainter &painter) const;
    void drawHover(QPainter &painter) const;
    void drawCard(QPainter &painter, const std::vector<Reading> &readings, int x) const;
    QString hoverTimeText() const;

    Unit m_unit;
    const core::Clock &m_clock;
    std::optional<core::Seconds> m_window = core::Seconds(900);
    std::vector<Line> m_curves;
    qint64 m_from = 0;
    qint64 m_to = 1;
    double m_top = 1;
    double m_step = 1;
    qsizetype m_drawnPoints = 0;
    Handling m_handling = Handling::Look;
    WheelZoom m_wheel = WheelZoom::WithControl;
    QString m_notice;
    std::optional<qint64> m_hover;
    enum class Drag { None, Pressed, Selecting, Panning } m_drag = Drag::None;
    qint64 m_dragTime = 0; // under the pointer when the drag began
    int m_dragX = 0;
    QTimer m_slide;
    QTimer m_soon;
    QPixmap m_frame; // everything but what follows the pointer
    bool m_stale = true;
    bool m_comesIntoSight = false; // with a page that is painted as a whole: the frame is made after it
};

} // namespace ui::widgets
