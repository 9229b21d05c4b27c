// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_view.h"

#include "models/format.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/dense_curve.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QTimer>

#include <cmath>
#include <utility>

namespace ui::widgets {

using theme::Color;

namespace {

constexpr double kLineWidth = 1.75;
constexpr float kBandOpacity = 0.20f;
constexpr float kSelectionOpacity = 0.14f;
constexpr int kLabelRoom = 84;   // between labels of times
constexpr int kNameWidth = 220;  // at most, in the card
constexpr int kDot = 4;          // radius at the pointer
constexpr int kPiece = 16;     // columns of a band that are filled at once
constexpr int kMark = 14;        // a curve's dash in the card

constexpr qint64 kDayMs = 86'400'000;

qint64 offsetAt(qint64 timeMs)
{
    return qint64(QDateTime::fromMSecsSinceEpoch(timeMs).offsetFromUtc()) * 1000;
}

// Round times of the user's own clock, not of UTC.
QVector<qint64> ticks(qint64 from, qint64 to, qint64 step)
{
    QVector<qint64> all;
    const qint64 offset = offsetAt(from); // asked for once: a look at the time zone takes its time
    for (qint64 local = ((from + offset) / step + 1) * step;; local += step) {
        const qint64 guess = local - offset;
        const qint64 at = local - offsetAt(guess);
        if (at > to)
            return all;
        if (at >= from)
            all.append(at);
    }
}

} // namespace

QPen ChartView::penOf(const ChartCurve &curve) const
{
    // Lines with square ends are filled one by one; a whole path with round ones takes a hundred times
    // as long where a curve is dense.
    QPen pen(theme::color(this, curve.token), kLineWidth, Qt::SolidLine, Qt::SquareCap);
    if (curve.dash == Dash::Dashed) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({4, 2.5});
    }
    return pen;
}

void ChartView::paintEvent(QPaintEvent *)
{
    const bool fits = m_frame.deviceIndependentSize().toSize() == size() && m_frame.devicePixelRatio() == devicePixelRatioF();
    QPainter painter(this);
    if ((m_stale || !fits) && std::exchange(m_comesIntoSight, false)) {
        // A page full of charts would keep the window for as long as all of them take together.
        QTimer::singleShot(0, this, qOverload<>(&QWidget::update));
        if (fits)
            painter.drawPixmap(0, 0, m_frame); // as it was last
        else
            painter.fillRect(rect(), theme::color(this, Color::Surface));
        return;
    }
    if (m_stale || !fits)
        renderFrame();
    painter.drawPixmap(0, 0, m_frame);
    painter.setRenderHint(QPainter::Antialiasing);
    drawSelection(painter);
    drawHover(painter);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        theme::parts::focusRing(painter, rect(), theme::radius::s, palette());
}

void ChartView::renderFrame()
{
    const qreal ratio = devicePixelRatioF();
    m_frame = QPixmap(size() * ratio);
    m_frame.setDevicePixelRatio(ratio);
    m_frame.fill(theme::color(this, Color::Surface));
    if (m_frame.isNull())
        return;
    QPainter painter(&m_frame);
    drawGrid(painter);
    drawTimeLabels(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.setClipRect(plotRect().adjusted(0, -2, 0, 2)); // half a line's width beyond
    for (const Line &line : m_curves)
        drawBand(painter, line);
    for (const Line &line : m_curves)
        drawLine(painter, line);
    painter.restore();
    if (m_drawnPoints == 0 && !m_notice.isEmpty()) {
        painter.setPen(theme::color(this, Color::Text3));
        painter.setFont(theme::font(theme::type::small));
        painter.drawText(plotRect(), Qt::AlignCenter | Qt::TextWordWrap, m_notice);
    }
    m_stale = false;
}

void ChartView::drawGrid(QPainter &painter) const
{
    const QRect plot = plotRect();
    painter.setFont(theme::font(theme::type::caption));
    const int lines = int(std::lround(m_top / m_step));
    for (int i = 0; i <= lines; ++i) {
        const double value = m_step * i;
        const int y = int(std::lround(yOf(value)));
        painter.fillRect(plot.left(), y, plot.width(), 1, theme::color(this, i == 0 ? Color::Line : Color::LineFaint));
        painter.setPen(theme::color(this, Color::Text3));
        painter.drawText(QRect(0, y - 10, plot.left() - theme::space::s, 20), Qt::AlignRight | Qt::AlignVCenter,
                         models::ChartMetrics::axisLabel(m_unit, value, m_step));
    }
}

void ChartView::drawTimeLabels(QPainter &painter) const
{
    const QRect plot = plotRect();
    if (m_to <= m_from)
        return;
    const qint64 step = niceTimeStepMs(m_to - m_from, std::max(2, plot.width() / kLabelRoom));
    painter.setFont(theme::font(theme::type::caption));
    const QFontMetrics metrics(painter.font());
    const QLocale locale;
    for (const qint64 at : ticks(m_from, m_to, step)) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(at);
        const bool midnight = time.time() == QTime(0, 0);
        const bool isDay = step >= kDayMs || (midnight && m_to - m_from > kDayMs / 4);
        const QString text = isDay ? locale.toString(time, tr("d MMM", "a day on an axis; the letters of QDateTime"))
                                   : time.toString(step < 60'000 ? QStringLiteral("hh:mm:ss") : QStringLiteral("hh:mm"));
        const int width = metrics.horizontalAdvance(text);
        const int x = xOf(at);
        painter.fillRect(x, plot.bottom() + 1, 1, 4, theme::color(this, Color::Line));
        const int left = std::min(x - width / 2, this->width() - width - 2);
        painter.setPen(theme::color(this, isDay ? Color::Text2 : Color::Text3));
        painter.drawText(QRect(left, plot.bottom() + 5, width + 2, 16), Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

void ChartView::drawBand(QPainter &painter, const Line &line) const
{
    const QRect plot = plotRect();
    const double scale = plot.width() / double(m_to - m_from);
    QColor shade = theme::color(this, line.curve.token);
    shade.setAlphaF(kBandOpacity);
    painter.setBrush(shade);
    // Outlined, so that a spike one column wide can be seen.
    painter.setPen(QPen(shade, 1));
    const auto place = [&](const QPointF &point) {
        return QPointF(plot.left() + (point.x() - double(m_from)) * scale, yOf(point.y()));
    };
    for (const models::CurveRun &run : line.drawn.runs) {
        // In pieces: filling takes more than in proportion to the corners.
        for (qsizetype first = 0; first + 1 < run.high.size(); first += kPiece) {
            const qsizetype last = std::min(first + kPiece, run.high.size() - 1);
            QPolygonF area;
            area.reserve(2 * (kPiece + 1));
            for (qsizetype i = first; i <= last; ++i)
                area << place(run.high[i]);
            for (qsizetype i = last; i >= first; --i)
                area << place(run.low[i]);
            painter.setPen(Qt::NoPen);
            painter.drawPolygon(area);
            painter.setPen(QPen(shade, 1));
            painter.drawPolyline(area.constData(), int(last - first + 1));
        }
    }
}

void ChartView::drawLine(QPainter &painter, const Line &line) const
{
    const QRect plot = plotRect();
    const double scale = plot.width() / double(m_to - m_from);
    const auto place = [&](const QPointF &point) {
        return QPointF(plot.left() + (point.x() - double(m_from)) * scale, yOf(point.y()));
    };
    QVector<QLineF> pieces;
    for (const models::CurveRun &run : line.drawn.runs) {
        if (run.line.size() == 1) { // a sample on its own
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme::color(this, line.curve.token));
            painter.drawEllipse(place(run.line.first()), kLineWidth, kLineWidth);
            continue;
        }
        pieces.clear();
        pieces.reserve(run.line.size());
        // What goes up and down within a pixel column is one upright line from its lowest to its
        // highest point: it looks the same, and is half the work.
        for (qsizetype i = 0; i < run.line.size();) {
            const QPointF first = place(run.line[i]);
            const double column = std::floor(first.x());
            QPointF last = first;
            double top = first.y();
            double bottom = first.y();
            qsizetype next = i + 1;
            for (; next < run.line.size(); ++next) {
                const QPointF point = place(run.line[next]);
                if (std::floor(point.x()) != column)
                    break;
                top = std::min(top, point.y());
                bottom = std::max(bottom, point.y());
                last = point;
            }
            if (bottom > top) {
                const double middle = (first.x() + last.x()) / 2;
                pieces.append(QLineF(middle, top, middle, bottom));
            }
            if (next < run.line.size())
                pieces.append(QLineF(last, place(run.line[next])));
            i = next;
        }
        painter.setPen(penOf(line.curve));
        painter.drawLines(pieces);
    }
}

void ChartView::drawSelection(QPainter &painter) const
{
    if (m_drag != Drag::Selecting || !m_hover)
        return;
    const QRect plot = plotRect();
    const auto [from, to] = std::minmax(m_dragTime, *m_hover);
    const int left = std::max(plot.left(), xOf(from));
    const int right = std::min(plot.right() + 1, xOf(to));
    QColor shade = theme::color(this, Color::Accent);
    painter.fillRect(left, plot.top(), 1, plot.height(), shade);
    painter.fillRect(right, plot.top(), 1, plot.height(), shade);
    shade.setAlphaF(kSelectionOpacity);
    painter.fillRect(left, plot.top(), right - left, plot.height(), shade);
}

QString ChartView::hoverTimeText() const
{
    const QLocale locale;
    const auto time = [&](qint64 at) {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at);
        const QString clock = moment.toString(QStringLiteral("hh:mm:ss"));
        if (m_to - m_from <= kDayMs / 2)
            return clock;
        return tr("%1, %2", "day, time of day")
            .arg(locale.toString(moment, tr("d MMM", "a day on an axis; the letters of QDateTime")), clock);
    };
    if (m_drag != Drag::Selecting)
        return time(*m_hover);
    const auto [from, to] = std::minmax(m_dragTime, *m_hover);
    return tr("%1 to %2, %3", "two times and how long it is from one to the other")
        .arg(time(from), time(to), models::Format::duration(core::Seconds((to - from) / 1000)));
}

void ChartView::drawHover(QPainter &painter) const
{
    const QRect plot = plotRect();
    if (!m_hover || *m_hover < m_from || *m_hover > m_to)
        return;
    const int x = xOf(*m_hover);
    QPen pen(theme::color(this, Color::Border), 1, Qt::DashLine);
    painter.setPen(pen);
    painter.drawLine(QPointF(x + 0.5, plot.top()), QPointF(x + 0.5, plot.bottom()));
    const std::vector<Reading> all = readings();
    for (const Reading &reading : all) {
        if (!reading.value || reading.value->timeMs < m_from || reading.value->timeMs > m_to)
            continue;
        painter.setPen(QPen(theme::color(this, Color::Surface), 2));
        painter.setBrush(theme::color(this, reading.curve->token));
        painter.drawEllipse(QPointF(xOf(reading.value->timeMs), yOf(reading.value->value)), kDot, kDot);
    }
    drawCard(painter, all, x);
}

void ChartView::drawCard(QPainter &painter, const std::vector<Reading> &readings, int x) const
{
    const QFont strong = theme::font(theme::type::small, QFont::DemiBold);
    const QFont plain = theme::font(theme::type::small);
    const QFont quiet = theme::font(theme::type::caption);
    const QFontMetrics strongMetrics(strong);
    const QFontMetrics plainMetrics(plain);
    const QFontMetrics quietMetrics(quiet);

    struct Row
    {
        const ChartCurve *curve;
        QString name;
        QString value;
        QString most; // where the value stands for many samples
    };
    std::vector<Row> rows;
    int nameWidth = 0, valueWidth = 0, mostWidth = 0;
    for (const Reading &reading : readings) {
        Row row{reading.curve, plainMetrics.elidedText(reading.curve->name, Qt::ElideRight, kNameWidth),
                reading.value ? models::ChartMetrics::value(m_unit, reading.value->value) : QStringLiteral("–"), {}};
        if (reading.value && reading.value->highest > reading.value->value && m_unit != Unit::OnOff)
            row.most = tr("max %1", "highest sample of a step")
                           .arg(models::ChartMetrics::value(m_unit, reading.value->highest));
        nameWidth = std::max(nameWidth, plainMetrics.horizontalAdvance(row.name));
        valueWidth = std::max(valueWidth, strongMetrics.horizontalAdvance(row.value));
        mostWidth = std::max(mostWidth, quietMetrics.horizontalAdvance(row.most));
        rows.push_back(std::move(row));
    }
    const QString title = hoverTimeText();
    constexpr int pad = 10;
    const int rowHeight = plainMetrics.height() + 4;
    const int nameColumn = nameWidth > 0 ? nameWidth + theme::space::l : 0;
    const int mostColumn = mostWidth > 0 ? mostWidth + theme::space::s : 0;
    const int content = std::max(kMark + nameColumn + valueWidth + mostColumn, quietMetrics.horizontalAdvance(title));
    const int wholeHeight = 2 * pad - 2 + rowHeight * int(rows.size() + 1);
    QRect card(x + 14, plotRect().top() + 2, content + 2 * pad, wholeHeight);
    if (card.right() > width() - 4)
        card.moveRight(x - 14);
    card.moveLeft(std::max(4, card.left()));
    card.moveTop(std::max(2, std::min(card.top(), height() - wholeHeight - 2)));

    theme::parts::roundBox(painter, QRectF(card).adjusted(-1, 1, 1, 3), theme::radius::m, theme::color(this, Color::Shadow));
    theme::parts::roundBox(painter, card, theme::radius::m, theme::color(this, Color::Surface),
                           theme::color(this, Color::Line));
    int y = card.top() + pad - 1;
    const int left = card.left() + pad;
    const int right = card.right() + 1 - pad;
    painter.setFont(quiet);
    painter.setPen(theme::color(this, Color::Text3));
    painter.drawText(QRect(left, y, content, rowHeight), Qt::AlignVCenter | Qt::AlignLeft, title);
    y += rowHeight;
    for (const Row &row : rows) {
        QPen pen = penOf(*row.curve);
        pen.setWidthF(2.5);
        painter.setPen(pen);
        painter.drawLine(QPointF(left, y + rowHeight / 2.0), QPointF(left + kMark - 5, y + rowHeight / 2.0));
        painter.setFont(plain);
        painter.setPen(theme::color(this, Color::Text2));
        painter.drawText(QRect(left + kMark, y, nameWidth + 2, rowHeight), Qt::AlignVCenter | Qt::AlignLeft, row.name);
        painter.setFont(strong);
        painter.setPen(theme::color(this, row.value == u"–" ? Color::Text3 : Color::Text));
        painter.drawText(QRect(right - mostColumn - valueWidth, y, valueWidth, rowHeight), Qt::AlignVCenter | Qt::AlignRight,
                         row.value);
        painter.setFont(quiet);
        painter.setPen(theme::color(this, Color::Text3));
        painter.drawText(QRect(right - mostWidth, y, mostWidth, rowHeight), Qt::AlignVCenter | Qt::AlignRight, row.most);
        y += rowHeight;
    }
}

} // namespace ui::widgets
