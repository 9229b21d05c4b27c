// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_timeline.h"

#include "models/format.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/access.h"
#include "ui/widgets/tool_tip.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace ui::widgets {

using theme::Color;

namespace {

constexpr int kBars = 28;     // height
constexpr int kAxis = 22;     // below the bars
constexpr int kPitch = 11;    // of a bar with its gap
constexpr double kGap = 2.5;
constexpr double kLeast = 3;  // of a bar that has any line
constexpr int kLabelRoom = 150;

QDateTime at(qint64 ms, TimeForm form)
{
    return form == TimeForm::Utc ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime::fromMSecsSinceEpoch(ms);
}

} // namespace

LogTimeline::LogTimeline(QWidget *parent) : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // as time goes, in every language
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessRole(this, QAccessible::Chart);
    setAccessibleName(tr("Lines over time", "accessible name of the strip over the log"));
}

QSize LogTimeline::sizeHint() const
{
    return {400, kBars + kAxis};
}

QSize LogTimeline::minimumSizeHint() const
{
    return {120, kBars + kAxis};
}

int LogTimeline::mostBars() const
{
    return std::max(8, width() / kPitch);
}

void LogTimeline::setBars(const models::TimeRange &range, const QVector<models::HistogramBucket> &bars)
{
    if (range == m_range && bars == m_bars)
        return;
    m_range = range;
    m_bars = bars;
    if (m_hot >= m_bars.size())
        m_hot = -1;
    update();
}

void LogTimeline::setTimeForm(TimeForm form)
{
    m_form = form;
    update();
}

void LogTimeline::setSight(const models::TimeRange &range)
{
    if (range == m_sight)
        return;
    m_sight = range;
    update();
}

double LogTimeline::barWidth() const
{
    return m_bars.isEmpty() ? width() : double(width()) / double(m_bars.size());
}

int LogTimeline::barAt(int x) const
{
    return m_bars.isEmpty() ? -1 : std::clamp(int(x / barWidth()), 0, int(m_bars.size()) - 1);
}

qint64 LogTimeline::timeOf(int bar) const
{
    return m_range.fromMs + (m_range.toMs - m_range.fromMs) * bar / std::max<qint64>(1, m_bars.size());
}

QString LogTimeline::dayForm()
{
    return tr("d MMM", "a day on an axis; the letters of QDateTime");
}

QString LogTimeline::describe(int bar) const
{
    if (bar < 0 || bar >= m_bars.size())
        return {};
    const models::HistogramBucket &bucket = m_bars[bar];
    const QString format = m_range.toMs - m_range.fromMs > 86'400'000 ? dayForm() + QStringLiteral(" HH:mm:ss") : QStringLiteral("HH:mm:ss");
    QString text = QLocale().toString(at(timeOf(bar), m_form), format) + QStringLiteral(" – ")
        + at(timeOf(bar + 1), m_form).time().toString(u"HH:mm:ss") + u'\n'
        + tr("%n line(s)", "tool tip of the strip over the log", int(bucket.lines));
    if (bucket.errors > 0)
        text += u'\n' + tr("%n error(s)", "tool tip of the strip over the log", int(bucket.errors));
    if (bucket.warnings > 0)
        text += u'\n' + tr("%n warning(s)", "tool tip of the strip over the log", int(bucket.warnings));
    return text;
}

void LogTimeline::setHot(int bar)
{
    if (bar == m_hot)
        return;
    m_hot = bar;
    setAccessibleDescription(describe(bar));
    update();
}

void LogTimeline::paintBars(QPainter &painter)
{
    const auto c = [this](Color token) { return theme::color(this, token); };
    qint64 most = 1;
    for (const models::HistogramBucket &bar : m_bars)
        most = std::max(most, bar.lines);
    const double width = barWidth();
    const double gap = width > 6 ? kGap : 1;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < m_bars.size(); ++i) {
        const models::HistogramBucket &bar = m_bars[i];
        if (bar.lines == 0)
            continue;
        // By the root, so that quiet stretches are seen beside a burst.
        const double height = std::max(kLeast, std::sqrt(double(bar.lines) / double(most)) * (kBars - 2));
        const QRectF box(i * width, kBars - height, width - gap, height);
        const bool inSight = !m_sight.isEmpty() && timeOf(i + 1) > m_sight.fromMs && timeOf(i) < m_sight.toMs;
        painter.setBrush(c(i == m_hot ? Color::Text2 : inSight ? Color::Text3 : Color::Border));
        painter.drawRoundedRect(box, 1.5, 1.5);
        double foot = kBars;
        const auto part = [&](qint64 count, Color token) {
            if (count == 0)
                return;
            const double share = std::max(kLeast + 1, height * double(count) / double(bar.lines));
            const double high = std::min(share, foot - (kBars - height));
            painter.setBrush(c(token));
            painter.drawRoundedRect(QRectF(box.left(), foot - high, box.width(), high), 1.5, 1.5);
            foot -= high;
        };
        part(bar.errors, Color::Error);
        part(bar.warnings, Color::Warn);
    }
}

void LogTimeline::paintAxis(QPainter &painter)
{
    const qint64 span = m_range.toMs - m_range.fromMs;
    const QString format = span > 2 * 86'400'000LL ? dayForm()
        : span > 86'400'000LL                      ? dayForm() + QStringLiteral(" HH:mm")
        : span > 10 * 60'000                       ? QStringLiteral("HH:mm")
                                                   : QStringLiteral("HH:mm:ss");
    painter.setFont(theme::font(theme::type::caption));
    painter.setPen(theme::color(this, Color::Text3));
    const int count = std::clamp(width() / kLabelRoom, 1, 10);
    const int top = kBars + 4;
    for (int i = 0; i <= count; ++i) {
        const QString text = QLocale().toString(at(m_range.fromMs + span * i / count, m_form), format);
        const int x = width() * i / count;
        const QRect box = i == 0 ? QRect(0, top, kLabelRoom, kAxis - 4)
            : i == count         ? QRect(x - kLabelRoom, top, kLabelRoom, kAxis - 4)
                                 : QRect(x - kLabelRoom / 2, top, kLabelRoom, kAxis - 4);
        painter.drawText(box, (i == 0 ? Qt::AlignLeft : i == count ? Qt::AlignRight : Qt::AlignHCenter) | Qt::AlignVCenter, text);
    }
}

void LogTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_bars.isEmpty() || m_range.isEmpty()) {
        painter.fillRect(0, kBars - 1, width(), 1, theme::color(this, Color::Line));
    } else {
        paintBars(painter);
        paintAxis(painter);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        theme::parts::focusRing(painter, rect(), theme::radius::s, palette());
}

void LogTimeline::mousePressEvent(QMouseEvent *event)
{
    const int bar = barAt(int(event->position().x()));
    if (event->button() == Qt::LeftButton && bar >= 0)
        emit timeChosen(timeOf(bar));
}

void LogTimeline::mouseMoveEvent(QMouseEvent *event)
{
    setHot(barAt(int(event->position().x())));
}

void LogTimeline::leaveEvent(QEvent *)
{
    setHot(-1);
}

void LogTimeline::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        setHot(std::max(0, (m_hot < 0 ? last + 1 : m_hot) - 1));
        return;
    case Qt::Key_Right:
        setHot(std::min(last, m_hot + 1));
        return;
    case Qt::Key_Home:
        setHot(std::min(0, last));
        return;
    case Qt::Key_End:
        setHot(last);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_hot >= 0)
            emit timeChosen(timeOf(m_hot));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void LogTimeline::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void LogTimeline::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setHot(-1);
    update();
}

bool LogTimeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = describe(barAt(help->pos().x()));
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainTip(text), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace ui::widgets
