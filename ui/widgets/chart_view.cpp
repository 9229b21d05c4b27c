// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_view.h"

#include "models/format.h"
#include "ui/widgets/dense_curve.h"

#include <QKeyEvent>
#include <QPointer>
#include <QWindow>

#include <cmath>

namespace ui::widgets {

using theme::Color;

namespace {

constexpr std::chrono::milliseconds kSlide{1000};
constexpr std::chrono::milliseconds kFrame{16};
constexpr double kZoom = 1.25;    // a notch of the wheel
constexpr double kKeyZoom = 1.6;  // a press of plus or minus
constexpr int kPanPart = 10;      // an arrow key moves by a tenth
constexpr int kLeastDrag = 6;     // pixels; less is a click
constexpr int kGutter = 64;       // for the labels of values: the same in every chart, so that times align
constexpr int kRight = 20;
constexpr int kAbove = 8;
constexpr int kBelow = 22;        // for the labels of times
constexpr int kLabelHeight = 32; // at least, from one label of values to the next

} // namespace

ChartView::ChartView(Unit unit, const core::Clock &clock, QWidget *parent)
    : QWidget(parent), m_unit(unit), m_clock(clock)
{
    setLayoutDirection(Qt::LeftToRight); // as time goes, in every language
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_slide.setInterval(kSlide);
    connect(&m_slide, &QTimer::timeout, this, &ChartView::refresh);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kFrame);
    connect(&m_soon, &QTimer::timeout, this, &ChartView::refresh);
}

void ChartView::addCurve(ChartCurve curve)
{
    m_curves.push_back({std::move(curve), {}});
    scheduleRefresh();
}

void ChartView::addSeries(models::SeriesModel *series, const QString &name, Color token)
{
    const QPointer<models::SeriesModel> model(series);
    ChartCurve curve;
    curve.name = name;
    curve.token = token;
    curve.points = [model](qint64 from, qint64 to, int columns) {
        return model ? models::Curve::fromReduced(model->reduced(from, to, columns)) : models::Curve{};
    };
    curve.at = [model](qint64 time, qint64 reach) -> std::optional<models::CurveReading> {
        const auto point = model ? model->nearest(time) : std::nullopt;
        if (!point || std::abs(point->timeMs - time) > std::max<qint64>(reach, 15'000))
            return std::nullopt;
        return models::CurveReading{point->timeMs, point->value, point->value, point->value};
    };
    addCurve(std::move(curve));
    connect(series, &models::SeriesModel::changed, this, &ChartView::scheduleRefresh);
}

void ChartView::clearSeries()
{
    m_curves.clear();
    scheduleRefresh();
}

void ChartView::setCurveVisibility(int index, Visibility visibility)
{
    m_curves[size_t(index)].curve.visibility = visibility;
    scheduleRefresh();
}

void ChartView::setWindow(core::Seconds window)
{
    m_window = window;
    m_slide.start();
    scheduleRefresh();
}

void ChartView::setRange(qint64 fromMs, qint64 toMs)
{
    toMs = std::max(toMs, fromMs + 1);
    if (!m_window && fromMs == m_from && toMs == m_to)
        return;
    m_window.reset();
    m_slide.stop();
    m_from = fromMs;
    m_to = toMs;
    scheduleRefresh();
}

void ChartView::setHandling(Handling handling)
{
    m_handling = handling;
    setFocusPolicy(handling == Handling::Zoom ? Qt::StrongFocus : Qt::NoFocus);
}

void ChartView::setNotice(const QString &text)
{
    if (text == m_notice)
        return;
    m_notice = text;
    restyle();
}

double ChartView::niceStep(double highest, int count)
{
    return models::ChartMetrics::axisStep(Unit::Plain, highest, count);
}

qint64 ChartView::niceTimeStepMs(qint64 spanMs, int count)
{
    constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;
    for (const qint64 step : {second, 2 * second, 5 * second, 10 * second, 15 * second, 30 * second, minute, 2 * minute,
                              5 * minute, 10 * minute, 15 * minute, 30 * minute, hour, 2 * hour, 3 * hour, 6 * hour,
                              12 * hour, day})
        if (step * count >= spanMs)
            return step;
    return (spanMs / count / day + 1) * day;
}

// --- geometry --------------------------------------------------------------------------------------

QRect ChartView::plotRect() const
{
    return rect().adjusted(kGutter, kAbove, -kRight, -kBelow);
}

int ChartView::xOf(qint64 timeMs) const
{
    const QRect plot = plotRect();
    return plot.left() + int(std::lround(double(timeMs - m_from) / double(m_to - m_from) * plot.width()));
}

qint64 ChartView::timeAt(int x) const
{
    const QRect plot = plotRect();
    const double part = double(x - plot.left()) / std::max(1, plot.width());
    return m_from + std::llround(part * double(m_to - m_from));
}

double ChartView::yOf(double value) const
{
    const QRect plot = plotRect();
    return plot.bottom() + 1 - value / m_top * plot.height();
}

// --- refreshing ------------------------------------------------------------------------------------

void ChartView::scheduleRefresh()
{
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void ChartView::refresh()
{
    if (!isVisible()) {
        m_slide.stop();
        return;
    }
    if (m_window) {
        m_to = m_clock.nowMs();
        m_from = m_to - std::chrono::duration_cast<core::Millis>(*m_window).count();
    }
    const int columns = plotColumns();
    double highest = 0;
    m_drawnPoints = 0;
    for (Line &line : m_curves) {
        const bool shown = line.curve.visibility == Visibility::Shown;
        line.drawn = shown ? line.curve.points(m_from, m_to, columns) : models::Curve{};
        highest = std::max(highest, line.drawn.highest);
        m_drawnPoints += line.drawn.pointCount();
    }
    // A little room above, but a share ends where it is whole.
    const double whole = m_unit == Unit::Percent ? 100 : m_unit == Unit::Ratio || m_unit == Unit::OnOff ? 1 : 0;
    const double above = highest <= whole ? std::min(highest * 1.04, whole) : highest * 1.04;
    const double wanted = std::max(above, models::ChartMetrics::leastTop(m_unit));
    m_step = models::ChartMetrics::axisStep(m_unit, wanted, std::clamp(plotRect().height() / kLabelHeight, 2, 5));
    m_top = m_step * std::ceil(wanted / m_step - 1e-9);
    restyle();
}

void ChartView::restyle()
{
    m_stale = true;
    update();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    scheduleRefresh();
}

void ChartView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const QWindow *shown = window()->windowHandle();
    m_comesIntoSight = shown && shown->isExposed();
    if (m_window)
        m_slide.start();
    refresh();
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        restyle();
    QWidget::changeEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    hover(std::nullopt);
    update();
}

// --- looking ---------------------------------------------------------------------------------------

void ChartView::setHoverTime(std::optional<qint64> timeMs)
{
    if (timeMs == m_hover)
        return;
    m_hover = timeMs;
    update();
}

void ChartView::hover(std::optional<qint64> timeMs)
{
    if (timeMs == m_hover)
        return;
    setHoverTime(timeMs);
    emit hovered(timeMs);
}

std::vector<ChartView::Reading> ChartView::readings() const
{
    std::vector<Reading> all;
    if (!m_hover)
        return all;
    // Within two pixels there is no telling apart.
    const qint64 reach = 2 * (m_to - m_from) / plotColumns();
    for (const Line &line : m_curves)
        if (line.curve.visibility == Visibility::Shown)
            all.push_back({&line.curve, line.curve.at(*m_hover, reach)});
    return all;
}

QStringList ChartView::hoverTexts() const
{
    QStringList texts;
    if (!m_hover)
        return texts;
    texts << hoverTimeText();
    for (const Reading &reading : readings()) {
        const QString value = reading.value ? models::ChartMetrics::value(m_unit, reading.value->value)
                                            : tr("no value", "of a curve at a time");
        texts << (reading.curve->name.isEmpty() ? value : reading.curve->name + u' ' + value);
    }
    return texts;
}

QString ChartView::summary() const
{
    QStringList texts;
    for (const Line &line : m_curves) {
        if (line.curve.visibility == Visibility::Hidden)
            continue;
        const std::optional<models::CurveReading> latest = line.curve.at(m_to, m_to - m_from);
        const auto value = [this](double figure) { return models::ChartMetrics::value(m_unit, figure); };
        const QString text = latest ? tr("now %1, between %2 and %3", "of a curve: its latest, lowest and highest value")
                                          .arg(value(latest->value), value(line.drawn.lowest), value(line.drawn.highest))
                                    : tr("no value", "of a curve at a time");
        texts << (line.curve.name.isEmpty() ? text : line.curve.name + u' ' + text);
    }
    if (texts.isEmpty())
        return m_notice;
    return tr("Over %1: %2", "a stretch of time; what curves showed in it")
        .arg(models::Format::duration(core::Seconds((m_to - m_from) / 1000)), texts.join(QStringLiteral("; ")));
}

void ChartView::moveHover(qint64 deltaMs)
{
    const qint64 at = m_hover ? *m_hover + deltaMs : m_to;
    hover(std::clamp(at, m_from, m_to));
    setAccessibleDescription(hoverTexts().join(QStringLiteral(", ")));
}

// --- zooming and panning ---------------------------------------------------------------------------

void ChartView::zoomAround(qint64 timeMs, double factor)
{
    const double before = double(timeMs - m_from) * factor;
    const double after = double(m_to - timeMs) * factor;
    emit rangeWanted(timeMs - qint64(before), timeMs + qint64(after));
}

void ChartView::panBy(qint64 deltaMs)
{
    emit rangeWanted(m_from + deltaMs, m_to + deltaMs);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const bool left = event->button() == Qt::LeftButton;
    if (m_handling != Handling::Zoom || !plotRect().contains(at) || (!left && event->button() != Qt::MiddleButton)) {
        event->ignore();
        return;
    }
    m_dragX = at.x();
    m_dragTime = timeAt(at.x());
    const bool pan = !left || event->modifiers().testFlag(Qt::ShiftModifier);
    m_drag = pan ? Drag::Panning : Drag::Pressed;
    if (pan)
        setCursor(Qt::ClosedHandCursor);
    event->accept();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QRect plot = plotRect();
    if (m_drag == Drag::Panning) {
        hover(std::nullopt);
        if (at.x() != xOf(m_dragTime))
            panBy(m_dragTime - timeAt(at.x()));
    } else {
        if (m_drag == Drag::Pressed && std::abs(at.x() - m_dragX) >= kLeastDrag)
            m_drag = Drag::Selecting;
        const bool inside = plot.contains(at) || m_drag == Drag::Selecting;
        hover(inside ? std::optional(timeAt(std::clamp(at.x(), plot.left(), plot.right()))) : std::nullopt);
        update();
    }
    event->accept();
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_drag == Drag::Selecting && event->button() == Qt::LeftButton) {
        const QRect plot = plotRect();
        const qint64 other = timeAt(std::clamp(event->position().toPoint().x(), plot.left(), plot.right() + 1));
        const auto [from, to] = std::minmax(m_dragTime, other);
        endDrag();
        if (to > from)
            emit rangeWanted(from, to);
    } else {
        endDrag();
    }
    event->accept();
}

void ChartView::endDrag()
{
    m_drag = Drag::None;
    unsetCursor();
    update();
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_handling == Handling::Zoom && event->button() == Qt::LeftButton)
        emit resetWanted();
    event->accept();
}

void ChartView::leaveEvent(QEvent *event)
{
    if (m_drag == Drag::None)
        hover(std::nullopt);
    QWidget::leaveEvent(event);
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // what is not for the chart scrolls the page
    const QPoint at = event->position().toPoint();
    if (m_handling != Handling::Zoom || !plotRect().contains(at))
        return;
    const QPoint angle = event->angleDelta();
    const bool sideways = std::abs(angle.x()) > std::abs(angle.y());
    if (sideways) {
        panBy(-qint64(double(angle.x()) / 120 * double(m_to - m_from) / (2 * kPanPart)));
        event->accept();
    } else if (angle.y() != 0 && (m_wheel == WheelZoom::Plain || event->modifiers().testFlag(Qt::ControlModifier))) {
        zoomAround(timeAt(at.x()), std::pow(kZoom, -double(angle.y()) / 120));
        event->accept();
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (m_handling != Handling::Zoom) {
        QWidget::keyPressEvent(event);
        return;
    }
    const qint64 span = m_to - m_from;
    const qint64 centre = m_hover.value_or(m_from + span / 2);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        shift ? moveHover(-span / 100) : panBy(-span / kPanPart);
        break;
    case Qt::Key_Right:
        shift ? moveHover(span / 100) : panBy(span / kPanPart);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomAround(centre, 1 / kKeyZoom);
        break;
    case Qt::Key_Minus:
        zoomAround(centre, kKeyZoom);
        break;
    case Qt::Key_0:
    case Qt::Key_Home:
        emit resetWanted();
        break;
    case Qt::Key_Escape:
        if (m_drag == Drag::None && !m_hover) {
            event->ignore();
            return;
        }
        endDrag();
        hover(std::nullopt);
        break;
    default:
        event->ignore(); // up and down scroll the page
        return;
    }
    event->accept();
}

} // namespace ui::widgets
