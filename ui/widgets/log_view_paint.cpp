// SPDX-License-Identifier: GPL-3.0-or-later
// LogView, how it is drawn.
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/log_view.h"
#include "ui/widgets/log_view_metrics.h"

#include <QPainter>
#include <QtMath>

namespace ui::widgets {

using namespace log_metrics;
using theme::Color;

namespace {

Color fieldColor(models::LogFieldType type)
{
    using Type = models::LogFieldType;
    switch (type) {
    case Type::Number:
        return Color::Series3;
    case Type::Bool:
        return Color::Series4;
    case Type::Null:
    case Type::EmptyObject:
    case Type::EmptyArray:
        return Color::Text3;
    case Type::String:
        break;
    }
    return Color::Series2;
}

} // namespace

// How a text is written, and how the marks in it.
struct LogView::Ink
{
    QColor text;
    QColor mark;
    QColor markedText;
};

qreal LogView::xOf(const QString &text, int rowStart, int column) const
{
    const int upTo = std::clamp(column, rowStart, int(text.size()));
    if (log_text::isAscii(text))
        return (upTo - rowStart) * m_charWidth;
    return QFontMetricsF(m_font).horizontalAdvance(text.mid(rowStart, upTo - rowStart));
}

// The row [from, to) of a text, with its marks; only what is in sight of a long one.
void LogView::paintText(QPainter &painter, const QString &text, int from, int to, int x, int y, int height, const Ink &ink)
{
    const int baseline = y + (height + painter.fontMetrics().ascent() - painter.fontMetrics().descent()) / 2;
    painter.setFont(m_font);
    painter.setPen(ink.text);
    if (log_text::isAscii(text)) {
        const int first = std::clamp(from + int(-x / m_charWidth) - 1, from, to);
        const int count = std::min(to - first, int(viewport()->width() / m_charWidth) + 3);
        painter.drawText(QPointF(x + (first - from) * m_charWidth, baseline), text.mid(first, count));
    } else {
        painter.drawText(x, baseline, text.mid(from, to - from));
    }
    if (!m_marks)
        return;
    for (const models::TextSpan &span : m_marks(text)) {
        const int begin = std::max(from, int(span.start));
        const int end = std::min(to, int(span.start + span.length));
        if (begin >= end)
            continue;
        const qreal left = x + xOf(text, from, begin);
        const qreal right = x + xOf(text, from, end);
        if (right < 0 || left > viewport()->width())
            continue;
        theme::parts::roundBox(painter, QRectF(left, y + 2, right - left, height - 4), 2, ink.mark);
        painter.setFont(m_strongFont);
        painter.setPen(ink.markedText);
        painter.drawText(QPointF(left, baseline), text.mid(begin, end - begin));
    }
}

void LogView::paintColumns(QPainter &painter, const models::LogLine &line, int y, int height)
{
    const auto c = [this](Color token) { return theme::color(this, token); };
    const bool wrong = line.level == core::LogLevel::Error;
    const bool warned = line.level == core::LogLevel::Warn;
    const int series = m_colorBy == ColorBy::Service ? line.serviceIndex : line.replica;
    const bool byPlatform = m_colorBy == ColorBy::Replica && line.stream == core::LogStream::System;
    theme::parts::roundBox(painter, QRectF(m_barX, y + 3, kBarWidth, height - 6), 1.5,
                           c(byPlatform ? Color::Off : theme::seriesColor(series)));
    const QFontMetrics metrics(m_font);
    const int baseline = y + (kRowHeight + metrics.ascent() - metrics.descent()) / 2;
    painter.setFont(m_font);
    painter.setPen(c(wrong ? Color::Error : Color::Text3));
    const TimeForm form = m_clock ? m_timeForm : TimeForm::Local;
    const QString time = log_text::time(line.timeMs, form, form == TimeForm::Relative ? m_clock->nowMs() : 0);
    const bool narrow = m_room == Room::Narrow;
    painter.drawText(m_timeX, baseline, !narrow ? time : form == TimeForm::Relative ? time.trimmed().left(kShortTimeColumns) : time.left(kShortTimeColumns));
    if (wrong || warned)
        painter.setFont(m_strongFont);
    painter.setPen(c(wrong ? Color::Error : warned ? Color::Warn : Color::Text3));
    painter.drawText(m_levelX, baseline, log_text::level(line.level));
}

void LogView::paintLine(QPainter &painter, qint64 number, int y, int height)
{
    const models::LogLine line = m_source->line(number);
    const auto c = [this](Color token) { return theme::color(this, token); };
    const Unfolded *fields = unfolded(number);
    const int fieldsHeight = fields ? int(fields->rows.size()) * kFieldHeight + kFieldPad : 0;
    const QRect box(0, y, viewport()->width(), height - fieldsHeight);
    const bool current = m_current == Current::Chosen && number == m_cursor.line;
    if (line.kind == models::LogLineKind::Gap) {
        painter.fillRect(box, c(Color::WarnSoft));
        painter.setPen(c(Color::Warn));
        const int side = theme::size::iconSmall;
        theme::paintIcon(&painter, QRect(m_timeX, y + (kRowHeight - side) / 2, side, side), theme::Icon::TriangleAlert, c(Color::Warn));
        painter.setFont(theme::font(theme::type::small, QFont::Medium));
        painter.drawText(box.adjusted(m_timeX + side + theme::space::s, 0, -theme::space::xl, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(log_text::display(line.text), Qt::ElideRight, box.width() - m_timeX - side - theme::space::xxl));
        return;
    }
    const bool wrong = line.level == core::LogLevel::Error;
    if (wrong)
        painter.fillRect(box, c(Color::ErrorSoft));
    else if (current)
        painter.fillRect(box, c(Color::Hover));
    if (current)
        painter.fillRect(0, y, 2, box.height(), c(Color::Accent));

    const QString text = textOf(number);
    const QVector<int> starts = rowsOf(text);
    const auto [from, to] = selection();
    const bool selected = hasSelection() && number >= from.line && number <= to.line;
    const Ink ink{c(line.level == core::LogLevel::Debug ? Color::Text2 : Color::Text),
                  c(current ? Color::Warn : Color::WarnSoft), c(current ? Color::Surface : Color::Warn)};
    painter.setClipRect(m_messageX - 2, y, box.width(), box.height());
    for (int row = 0; row < starts.size(); ++row) {
        const int begin = starts[row];
        const int end = row + 1 < starts.size() ? starts[row + 1] : int(text.size());
        const int top = y + row * kRowHeight;
        if (top + kRowHeight < 0 || top > viewport()->height())
            continue;
        if (selected) {
            const int first = number == from.line ? std::max(begin, from.column) : begin;
            const int last = number == to.line ? std::min(end, to.column) : end;
            const bool goesOn = number < to.line && row + 1 == starts.size();
            if (first < last || goesOn) {
                const qreal left = xOf(text, begin, first);
                const qreal right = xOf(text, begin, last) + (goesOn ? m_charWidth : 0);
                QColor fill = c(Color::Accent);
                fill.setAlphaF(kSelectionTint);
                painter.fillRect(QRectF(messageX() + left, top, right - left, kRowHeight), fill);
            }
        }
        paintText(painter, text, begin, end, messageX(), top, kRowHeight, ink);
    }
    if (m_wrap == Wrap::No)
        m_widest = std::max(m_widest, qCeil(xOf(text, 0, int(text.size()))));
    painter.setClipping(false);

    paintColumns(painter, line, y, box.height());
    if (fields || log_text::maySayMore(line.text)) {
        const int side = theme::size::iconSmall - 2;
        theme::paintIcon(&painter, QRect(m_messageX - side - 3, y + (kRowHeight - side) / 2, side, side),
                         fields ? theme::Icon::ChevronDown : theme::Icon::ChevronRight, c(Color::Text3));
    }
    if (fields)
        paintFields(painter, *fields, y + box.height());
}

void LogView::paintFields(QPainter &painter, const Unfolded &fields, int y)
{
    const auto c = [this](Color token) { return theme::color(this, token); };
    const int height = int(fields.rows.size()) * kFieldHeight;
    const int keyX = messageX() + kFieldIndent;
    const int valueX = keyX + qCeil((fields.keyColumns + 3) * m_charWidth);
    painter.setClipRect(m_messageX - 2, y, viewport()->width(), height + kFieldPad);
    painter.fillRect(messageX(), y + 1, 2, height, c(Color::Line));
    for (const FieldRow &row : fields.rows) {
        if (y + kFieldHeight > 0 && y < viewport()->height()) {
            const QString key = row.key.size() > kMostKeyColumns ? row.key.left(kMostKeyColumns - 1) + u'…' : row.key;
            paintText(painter, key, 0, int(key.size()), keyX, y, kFieldHeight, {c(Color::Text2), c(Color::WarnSoft), c(Color::Warn)});
            paintText(painter, row.value, 0, int(row.value.size()), valueX, y, kFieldHeight,
                      {c(fieldColor(row.type)), c(Color::WarnSoft), c(Color::Warn)});
        }
        if (m_wrap == Wrap::No)
            m_widest = std::max(m_widest, valueX - messageX() + qCeil(xOf(row.value, 0, int(row.value.size()))));
        y += kFieldHeight;
    }
    painter.setClipping(false);
}

void LogView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme::color(this, Color::Surface));
    if (!m_source || m_source->isEmpty()) {
        painter.setFont(theme::font(theme::type::body));
        painter.setPen(theme::color(this, Color::Text2));
        painter.drawText(viewport()->rect().adjusted(theme::space::xl, 0, -theme::space::xl, 0), Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
        return;
    }
    const int widest = m_widest;
    const qint64 end = m_source->endLine();
    int y = kPad - m_position.offset;
    for (qint64 number = m_position.line; number < end && y < viewport()->height(); ++number) {
        const int height = heightOf(number);
        paintLine(painter, number, y, height);
        y += height;
    }
    if (m_widest != widest) // the horizontal bar may not change inside a paint
        QMetaObject::invokeMethod(this, [this] { updateBars(); }, Qt::QueuedConnection);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(theme::color(this, Color::Accent), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace ui::widgets
