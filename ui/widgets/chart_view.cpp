// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_view.h"

#include "models/format.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style_parts.h"

#include <QCategoryAxis>
#include <QChart>
#include <QDateTime>
#include <QLineSeries>
#include <QMouseEvent>

#include <cmath>

namespace ui::widgets {

using theme::Color;

namespace {

constexpr std::chrono::milliseconds kSlide{1000};
constexpr std::chrono::milliseconds kFrame{16};

void clearLabels(QCategoryAxis *axis)
{
    const QStringList labels = axis->categoriesLabels();
    for (const QString &label : labels)
        axis->remove(label);
}

} // namespace

ChartView::ChartView(Unit unit, const core::Clock &clock, QWidget *parent)
    : QChartView(parent), m_unit(unit), m_clock(clock)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QChart *plot = chart();
    plot->setAnimationOptions(QChart::NoAnimation);
    plot->legend()->hide();
    plot->setBackgroundRoundness(0);
    plot->setMargins(QMargins(0, 4, 20, 0));
    plot->layout()->setContentsMargins(0, 0, 0, 0);

    m_timeAxis = new QCategoryAxis(plot);
    m_valueAxis = new QCategoryAxis(plot);
    for (QCategoryAxis *axis : {m_timeAxis, m_valueAxis}) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setLabelsFont(theme::font(theme::type::caption));
        axis->setStartValue(-1);
    }
    m_timeAxis->setGridLineVisible(false);
    plot->addAxis(m_timeAxis, Qt::AlignBottom);
    plot->addAxis(m_valueAxis, Qt::AlignLeft);

    m_slide.setInterval(kSlide);
    connect(&m_slide, &QTimer::timeout, this, &ChartView::refresh);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kFrame);
    connect(&m_soon, &QTimer::timeout, this, &ChartView::refresh);
    applyColors();
}

ChartView::~ChartView() = default;

void ChartView::addSeries(models::SeriesModel *series, const QString &name, Color token)
{
    m_curves.push_back({series, name, token, {}});
    connect(series, &models::SeriesModel::changed, this, &ChartView::scheduleRefresh);
    scheduleRefresh();
}

void ChartView::clearSeries()
{
    for (Curve &curve : m_curves) {
        if (curve.model)
            curve.model->disconnect(this);
        for (QLineSeries *line : std::as_const(curve.lines)) {
            chart()->removeSeries(line);
            delete line;
        }
    }
    m_curves.clear();
    scheduleRefresh();
}

void ChartView::setWindow(core::Seconds window)
{
    m_window = window;
    scheduleRefresh();
}

double ChartView::niceStep(double highest, int count)
{
    const double raw = std::max(highest, 1e-6) / count;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0})
        if (factor * power >= raw * 0.999)
            return factor * power;
    return 10 * power;
}

qint64 ChartView::niceTimeStepMs(qint64 spanMs, int count)
{
    constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;
    for (const qint64 step : {5 * second, 10 * second, 15 * second, 30 * second, minute, 2 * minute, 5 * minute,
                              10 * minute, 15 * minute, 30 * minute, hour, 2 * hour, 3 * hour, 6 * hour, 12 * hour, day})
        if (step * count >= spanMs)
            return step;
    return (spanMs / count / day + 1) * day;
}

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
    m_to = m_clock.nowMs();
    m_from = m_to - std::chrono::duration_cast<core::Millis>(m_window).count();
    const int columns = std::max(1, int(chart()->plotArea().width()));
    double highest = 0;
    m_drawnPoints = 0;
    for (Curve &curve : m_curves) {
        const models::ReducedSeries reduced = curve.model ? curve.model->reduced(m_from, m_to, columns)
                                                          : models::ReducedSeries{};
        highest = std::max(highest, reduced.highest);
        while (curve.lines.size() < reduced.runs.size()) {
            auto *line = new QLineSeries(chart());
            line->setPen(QPen(theme::color(this, curve.token), 1.75));
            chart()->addSeries(line);
            line->attachAxis(m_timeAxis);
            line->attachAxis(m_valueAxis);
            curve.lines.append(line);
        }
        for (qsizetype i = 0; i < curve.lines.size(); ++i)
            curve.lines[i]->replace(i < reduced.runs.size() ? QList<QPointF>(reduced.runs[i]) : QList<QPointF>());
        m_drawnPoints += reduced.pointCount();
    }
    updateAxes(highest);
    viewport()->update();
}

void ChartView::updateAxes(double highest)
{
    constexpr int steps = 4;
    const double least = m_unit == Unit::Percent ? 1 : 16;
    const double step = niceStep(std::max(highest * 1.05, least), steps);
    m_top = step * steps;
    clearLabels(m_valueAxis);
    m_valueAxis->setRange(0, m_top);
    for (int i = 0; i <= steps; ++i)
        m_valueAxis->append(axisText(step * i, step), step * i);

    const qint64 timeStep = niceTimeStepMs(m_to - m_from, std::max(2, int(chart()->plotArea().width()) / 72));
    clearLabels(m_timeAxis);
    m_timeAxis->setRange(double(m_from), double(m_to));
    // Round times of the user's own clock, not of UTC.
    const qint64 offset = qint64(QDateTime::fromMSecsSinceEpoch(m_to).offsetFromUtc()) * 1000;
    const QString form = timeStep < 60'000 ? QStringLiteral("hh:mm:ss") : QStringLiteral("hh:mm");
    for (qint64 at = ((m_from + offset) / timeStep + 1) * timeStep - offset; at <= m_to; at += timeStep)
        m_timeAxis->append(QDateTime::fromMSecsSinceEpoch(at).toString(form), double(at));
}

QString ChartView::valueText(double value) const
{
    return m_unit == Unit::Percent ? models::Format::percent(value) : models::Format::megabytes(value);
}

QString ChartView::axisText(double value, double step) const
{
    if (m_unit == Unit::Megabytes)
        return models::Format::megabytes(value);
    const int digits = step < 0.1 ? 2 : step < 1 || std::fmod(step, 1) > 0.01 ? 1 : 0;
    return tr("%1%", "axis label, percent").arg(locale().toString(value, 'f', digits));
}

void ChartView::applyColors()
{
    const auto c = [this](Color token) { return theme::color(this, token); };
    chart()->setBackgroundBrush(c(Color::Surface));
    chart()->setPlotAreaBackgroundVisible(false);
    setBackgroundBrush(c(Color::Surface));
    for (QCategoryAxis *axis : {m_timeAxis, m_valueAxis}) {
        axis->setLabelsColor(c(Color::Text3));
        axis->setGridLinePen(QPen(c(Color::LineFaint), 1));
        axis->setLinePen(QPen(c(Color::Line), 1));
    }
    m_valueAxis->setLineVisible(false);
    for (Curve &curve : m_curves)
        for (QLineSeries *line : std::as_const(curve.lines))
            line->setPen(QPen(c(curve.token), 1.75));
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    scheduleRefresh();
}

void ChartView::showEvent(QShowEvent *event)
{
    QChartView::showEvent(event);
    m_slide.start();
    refresh();
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColors();
    QChartView::changeEvent(event);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    m_hoverX = int(event->position().x());
    viewport()->update();
    QChartView::mouseMoveEvent(event);
}

void ChartView::leaveEvent(QEvent *event)
{
    m_hoverX.reset();
    viewport()->update();
    QChartView::leaveEvent(event);
}

void ChartView::drawForeground(QPainter *painter, const QRectF &)
{
    const QRectF plot = chart()->plotArea();
    if (!m_hoverX || !plot.contains(QPointF(*m_hoverX, plot.center().y())) || m_to <= m_from)
        return;
    const qint64 time = m_from + qint64((*m_hoverX - plot.left()) / plot.width() * double(m_to - m_from));
    QStringList rows;
    QVector<Color> inks;
    qint64 shownTime = 0;
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing);
    for (const Curve &curve : m_curves) {
        const auto point = curve.model ? curve.model->nearest(time) : std::nullopt;
        if (!point || std::abs(point->timeMs - time) > (m_to - m_from) / 20)
            continue;
        shownTime = point->timeMs;
        rows << (curve.name.isEmpty() ? valueText(point->value) : curve.name + u' ' + valueText(point->value));
        inks << curve.token;
        const QPointF at(plot.left() + double(point->timeMs - m_from) / double(m_to - m_from) * plot.width(),
                         plot.bottom() - point->value / m_top * plot.height());
        painter->setPen(QPen(theme::color(this, Color::Surface), 2));
        painter->setBrush(theme::color(this, curve.token));
        painter->drawEllipse(at, 4, 4);
    }
    if (!rows.isEmpty()) {
        painter->setPen(QPen(theme::color(this, Color::Border), 1, Qt::DashLine));
        painter->drawLine(QPointF(*m_hoverX + 0.5, plot.top()), QPointF(*m_hoverX + 0.5, plot.bottom()));
        rows.prepend(QDateTime::fromMSecsSinceEpoch(shownTime).toString(QStringLiteral("hh:mm:ss")));
        painter->setFont(theme::font(theme::type::caption, QFont::Medium));
        const QFontMetrics metrics = painter->fontMetrics();
        int width = 0;
        for (const QString &row : std::as_const(rows))
            width = std::max(width, metrics.horizontalAdvance(row));
        const int height = metrics.height() + 2;
        QRectF tip(*m_hoverX + 12, plot.top() + 4, width + 16, double(height * rows.size() + 10));
        if (tip.right() > plot.right())
            tip.moveRight(*m_hoverX - 12);
        theme::parts::roundBox(*painter, tip, theme::radius::s, theme::color(this, Color::Tip));
        painter->setPen(theme::color(this, Color::OnTip));
        for (qsizetype i = 0; i < rows.size(); ++i)
            painter->drawText(QRectF(tip.x() + 8, tip.y() + 5 + double(i) * height, width + 2, height), Qt::AlignVCenter,
                              rows[i]);
    }
    painter->restore();
}

} // namespace ui::widgets
