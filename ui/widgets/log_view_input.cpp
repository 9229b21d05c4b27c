// SPDX-License-Identifier: GPL-3.0-or-later
// LogView, what pointer and keys do: places, selection, the current line, copying.
#include "ui/widgets/log_view.h"
#include "ui/widgets/log_view_metrics.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextLayout>
#include <QTimerEvent>
#include <QToolTip>

namespace ui::widgets {

using namespace log_metrics;

// --- places -----------------------------------------------------------------------------------

std::optional<LogView::Spot> LogView::spotAt(const QPoint &point) const
{
    if (!m_source || m_source->isEmpty())
        return std::nullopt;
    const qint64 end = m_source->endLine();
    int y = kPad - m_position.offset;
    qint64 line = m_position.line;
    if (point.y() < y && line > m_source->firstLine())
        return Spot{line - 1, y - heightOf(line - 1), -1};
    while (line + 1 < end && y + heightOf(line) <= point.y()) {
        y += heightOf(line);
        ++line;
    }
    Spot spot{line, y, -1};
    if (const Unfolded *fields = unfolded(line)) {
        const int fieldsTop = y + int(rowsOf(textOf(line)).size()) * kRowHeight;
        const int row = (point.y() - fieldsTop) / kFieldHeight;
        if (point.y() >= fieldsTop && row < fields->rows.size())
            spot.fieldRow = row;
    }
    return spot;
}

QString LogView::spokenLine(qint64 line) const
{
    const models::LogLine shown = m_source->line(line);
    const TimeForm form = m_clock ? m_timeForm : TimeForm::Local;
    return log_text::time(shown.timeMs, form, form == TimeForm::Relative ? m_clock->nowMs() : 0).trimmed() + u' ' + log_text::level(shown.level)
        + u' ' + textOf(line);
}

QRect LogView::lineRect(qint64 line) const
{
    const auto [from, to] = linesInSight();
    if (line < from || line >= to)
        return {};
    int y = kPad - m_position.offset;
    for (qint64 above = from; above < line; ++above)
        y += heightOf(above);
    return {0, y, viewport()->width(), heightOf(line)};
}

int LogView::columnAt(const QString &text, int rowStart, int rowEnd, qreal x) const
{
    if (x <= 0)
        return rowStart;
    if (log_text::isAscii(text))
        return std::min(rowStart + qRound(x / m_charWidth), rowEnd);
    QTextLayout layout(text.mid(rowStart, rowEnd - rowStart), m_font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line.isValid() ? rowStart + line.xToCursor(x) : rowStart;
}

LogView::Place LogView::placeAt(const QPoint &point) const
{
    const auto spot = spotAt(point);
    if (!spot)
        return {};
    const QString text = textOf(spot->line);
    const QVector<int> starts = rowsOf(text);
    const int row = std::clamp((point.y() - spot->top) / kRowHeight, 0, int(starts.size()) - 1);
    const int end = row + 1 < starts.size() ? starts[row + 1] : int(text.size());
    if (spot->fieldRow >= 0)
        return {spot->line, int(text.size())};
    return {spot->line, columnAt(text, starts[row], end, point.x() - messageX())};
}

std::pair<LogView::Place, LogView::Place> LogView::selection() const
{
    return {std::min(m_anchor, m_cursor), std::max(m_anchor, m_cursor)};
}

void LogView::setSelection(const Place &anchor, const Place &cursor)
{
    if (anchor == m_anchor && cursor == m_cursor)
        return;
    m_anchor = anchor;
    m_cursor = cursor;
    viewport()->update();
    emit selectionChanged();
}

void LogView::selectAll()
{
    if (!m_source || m_source->isEmpty())
        return;
    const qint64 last = m_source->endLine() - 1;
    setSelection({m_source->firstLine(), 0}, {last, int(textOf(last).size())});
}

void LogView::clearSelection()
{
    setSelection(m_cursor, m_cursor);
}

QString LogView::selectedText(CopyForm form) const
{
    if (!m_source || !hasSelection())
        return {};
    const auto [from, to] = selection();
    QString out;
    for (qint64 number = from.line; number <= to.line; ++number) {
        const models::LogLine line = m_source->line(number);
        // A line that is taken whole is taken as it was written, fields and all.
        const bool inner = number > from.line && number < to.line;
        const QString text = inner ? log_text::display(line.text) : textOf(number);
        if (number > from.line)
            out += u'\n';
        if (form == CopyForm::WithTimeAndLevel) {
            const TimeForm time = m_timeForm == TimeForm::Utc ? TimeForm::Utc : TimeForm::Local;
            out += QStringLiteral("%1 %2 ").arg(log_text::time(line.timeMs, time, 0), log_text::level(line.level).leftJustified(5));
            out += log_text::display(line.text);
            continue;
        }
        const int left = number == from.line ? std::min(from.column, int(text.size())) : 0;
        const int right = number == to.line ? std::min(to.column, int(text.size())) : int(text.size());
        if (left == 0 && right == text.size() && !unfolded(number))
            out += log_text::display(line.text);
        else
            out += QStringView(text).mid(left, right - left);
    }
    return out;
}

void LogView::copy(CopyForm form)
{
    if (!hasSelection())
        return;
    const auto [from, to] = selection();
    if (to.line - from.line >= kMostCopied)
        emit copyRefused(to.line - from.line + 1);
    else
        QApplication::clipboard()->setText(selectedText(form));
}

// --- the current line -------------------------------------------------------------------------

std::optional<qint64> LogView::currentLine() const
{
    if (m_current == Current::None || !m_source || m_cursor.line < m_source->firstLine() || m_cursor.line >= m_source->endLine())
        return std::nullopt;
    return m_cursor.line;
}

void LogView::choose(const Place &place)
{
    m_current = Current::Chosen;
    setSelection(place, place);
    viewport()->update();
    const models::LogLine line = m_source->line(place.line);
    // What a screen reader says of the move.
    setAccessibleDescription(log_text::level(line.level) + u' ' + log_text::display(line.text));
    if (!QAccessible::isActive())
        return;
    if (QAccessibleInterface *face = QAccessible::queryAccessibleInterface(this); face && face->textInterface()) {
        QAccessibleTextCursorEvent moved(this, face->textInterface()->cursorPosition());
        QAccessible::updateAccessibility(&moved);
    }
}

void LogView::setCurrentLine(qint64 line)
{
    if (!m_source || line < m_source->firstLine() || line >= m_source->endLine())
        return;
    setFollow(Follow::No);
    m_bookmark.reset();
    choose({line, 0});
    bringIntoSight(line, room() / 3);
}

void LogView::stepLine(qint64 by)
{
    const qint64 first = m_source->firstLine();
    const qint64 last = m_source->endLine() - 1;
    const qint64 from = currentLine().value_or(by < 0 ? m_position.line + visibleLines() : topLine() - 1);
    setFollow(Follow::No);
    m_bookmark.reset();
    const qint64 line = std::clamp(from + by, first, last);
    choose({line, 0});
    bringIntoSight(line, 0);
}

// --- the pointer ------------------------------------------------------------------------------

void LogView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const auto spot = spotAt(point);
    if (event->button() != Qt::LeftButton || !spot)
        return;
    const Place place = placeAt(point);
    if (event->modifiers() & Qt::ShiftModifier) {
        setSelection(m_anchor, place);
    } else {
        choose(place);
        if (point.x() < m_messageX - 2 && spot->fieldRow < 0 && mayUnfold(place.line)) {
            toggleUnfolded(place.line);
            return;
        }
    }
    m_drag = Drag::Selecting;
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_drag != Drag::Selecting) {
        updatePointer(point);
        return;
    }
    const bool beyond = point.y() < 0 || point.y() > viewport()->height();
    if (beyond && !m_dragTimer)
        m_dragTimer = startTimer(kDragStepMs);
    else if (!beyond && m_dragTimer)
        killTimer(std::exchange(m_dragTimer, 0));
    setSelection(m_anchor, placeAt(point));
}

void LogView::updatePointer(const QPoint &point)
{
    const auto spot = spotAt(point);
    const bool opens = spot && spot->fieldRow < 0 && point.x() < m_messageX - 2 && mayUnfold(spot->line);
    viewport()->setCursor(opens ? Qt::PointingHandCursor : point.x() < m_messageX - 2 ? Qt::ArrowCursor : Qt::IBeamCursor);
}

void LogView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_drag = Drag::None;
    if (m_dragTimer)
        killTimer(std::exchange(m_dragTimer, 0));
}

void LogView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->button() != Qt::LeftButton || !spotAt(point))
        return;
    if (point.x() < m_messageX - 2) { // the second of two quick clicks
        mousePressEvent(event);
        return;
    }
    const Place place = placeAt(point);
    const QString text = textOf(place.line);
    int from = std::min(place.column, int(text.size()));
    int to = from;
    while (from > 0 && log_text::isWordChar(text[from - 1]))
        --from;
    while (to < text.size() && log_text::isWordChar(text[to]))
        ++to;
    setSelection({place.line, from}, {place.line, to});
}

void LogView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_dragTimer) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const QPoint point = viewport()->mapFromGlobal(QCursor::pos());
    const int step = point.y() < 0 ? -1 : point.y() > viewport()->height() ? 1 : 0;
    scrollBy(step * 2 * kRowHeight);
    setSelection(m_anchor, placeAt(point));
}

QString LogView::tipAt(const QPoint &point) const
{
    const auto spot = spotAt(point);
    if (!spot || point.x() >= m_levelX)
        return {};
    const models::LogLine line = m_source->line(spot->line);
    QString tip = log_text::exactTime(line.timeMs, m_timeForm);
    if (m_colorBy == ColorBy::Service && m_nameOf && line.service)
        tip.prepend(m_nameOf(*line.service) + u'\n');
    if (line.replica > 0)
        tip += u'\n' + tr("Replica %1", "tool tip of a log line").arg(line.replica);
    return tip;
}

bool LogView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = tipAt(help->pos());
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip.toHtmlEscaped().replace(u'\n', QLatin1StringView("<br>")), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void LogView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto spot = byKey ? std::nullopt : spotAt(event->pos());
    QMenu menu(this);
    QAction *copyText = menu.addAction(tr("Copy", "menu"), this, [this] { copy(CopyForm::Messages); });
    copyText->setShortcut(QKeySequence::Copy);
    QAction *copyFull = menu.addAction(tr("Copy with time and level", "menu"), this,
                                       [this] { copy(CopyForm::WithTimeAndLevel); });
    copyText->setEnabled(hasSelection());
    copyFull->setEnabled(hasSelection());
    if (spot && spot->fieldRow >= 0) {
        const QString value = unfolded(spot->line)->rows[spot->fieldRow].value;
        menu.addAction(tr("Copy this value", "menu: of a field"), this, [value] { QApplication::clipboard()->setText(value); });
        menu.addAction(tr("Search for this value", "menu: of a field"), this, [this, value] { emit searchWanted(value); });
    } else if (hasSelection() && m_anchor.line == m_cursor.line) {
        const QString text = selectedText(CopyForm::Messages);
        menu.addAction(tr("Search for the selection", "menu"), this, [this, text] { emit searchWanted(text); });
    }
    const qint64 line = spot ? spot->line : currentLine().value_or(-1);
    if (mayUnfold(line)) {
        menu.addSeparator();
        menu.addAction(isUnfolded(line) ? tr("Fold", "menu: hide the fields of a log line") : tr("Show the fields", "menu: of a log line"),
                       this, [this, line] { toggleUnfolded(line); });
    }
    menu.addSeparator();
    QAction *all = menu.addAction(tr("Select all", "menu"), this, &LogView::selectAll);
    all->setShortcut(QKeySequence::SelectAll);
    all->setEnabled(m_source && !m_source->isEmpty());
    menu.exec(event->globalPos());
}

// --- keys -------------------------------------------------------------------------------------

void LogView::moveCursor(const Place &cursor)
{
    m_current = Current::Chosen;
    setSelection(m_anchor, cursor);
    bringIntoSight(cursor.line, 0);
    if (m_wrap == Wrap::Yes)
        return;
    const int x = qRound(xOf(textOf(cursor.line), 0, cursor.column));
    const int width = viewport()->width() - m_messageX - theme::space::xl;
    if (x < m_scrollX)
        horizontalScrollBar()->setValue(x);
    else if (x > m_scrollX + width)
        horizontalScrollBar()->setValue(x - width);
}

bool LogView::extendKey(int key)
{
    const qint64 first = m_source->firstLine();
    const qint64 last = m_source->endLine() - 1;
    const Place at{std::clamp(m_cursor.line, first, last), m_cursor.column};
    const auto toLine = [&](qint64 line) { return Place{std::clamp(line, first, last), at.column}; };
    const int size = int(textOf(at.line).size());
    switch (key) {
    case Qt::Key_Up:
        moveCursor(toLine(at.line - 1));
        return true;
    case Qt::Key_Down:
        moveCursor(toLine(at.line + 1));
        return true;
    case Qt::Key_PageUp:
        moveCursor(toLine(at.line - visibleLines()));
        return true;
    case Qt::Key_PageDown:
        moveCursor(toLine(at.line + visibleLines()));
        return true;
    case Qt::Key_Home:
        moveCursor({at.line, 0});
        return true;
    case Qt::Key_End:
        moveCursor({at.line, size});
        return true;
    case Qt::Key_Left:
        moveCursor({at.line, std::clamp(at.column - 1, 0, size)});
        return true;
    case Qt::Key_Right:
        moveCursor({at.line, std::clamp(at.column + 1, 0, size)});
        return true;
    default:
        return false;
    }
}

bool LogView::scrollKey(int key)
{
    const auto current = currentLine();
    switch (key) {
    case Qt::Key_Up:
        stepLine(-1);
        return true;
    case Qt::Key_Down:
        stepLine(1);
        return true;
    case Qt::Key_PageUp:
        scrollBy(-(room() - kRowHeight));
        return true;
    case Qt::Key_PageDown:
        scrollBy(room() - kRowHeight);
        return true;
    case Qt::Key_Home:
        moveByUser({m_source->firstLine(), 0});
        return true;
    case Qt::Key_End:
        setFollow(Follow::Yes);
        return true;
    case Qt::Key_Right:
        if (current && !isUnfolded(*current) && mayUnfold(*current))
            toggleUnfolded(*current);
        else
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(m_charWidth * 4));
        return true;
    case Qt::Key_Left:
        if (current && isUnfolded(*current) && horizontalScrollBar()->value() == 0)
            toggleUnfolded(*current);
        else
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() - qRound(m_charWidth * 4));
        return true;
    case Qt::Key_Space:
        if (current)
            toggleUnfolded(*current);
        return current.has_value();
    default:
        return false;
    }
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy(CopyForm::Messages);
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && m_source && !m_source->isEmpty()) {
        if (event->modifiers() & Qt::ShiftModifier ? extendKey(event->key()) : scrollKey(event->key()))
            return;
        if (event->key() == Qt::Key_Escape && (hasSelection() || m_current == Current::Chosen)) {
            m_current = Current::None;
            clearSelection();
            viewport()->update();
            return;
        }
    }
    event->ignore();
}

} // namespace ui::widgets
