// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_access.h"

#include "ui/widgets/log_view.h"

#include <algorithm>

namespace ui::widgets {

LogAccess::LogAccess(LogView *view) : QAccessibleWidget(view, QAccessible::Terminal) { }

LogView &LogAccess::view() const
{
    return *static_cast<LogView *>(object());
}

void *LogAccess::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this) : QAccessibleWidget::interface_cast(type);
}

QString LogAccess::text(QAccessible::Text which) const
{
    return which == QAccessible::Value ? shown().text : QAccessibleWidget::text(which);
}

QAccessible::State LogAccess::state() const
{
    QAccessible::State now = QAccessibleWidget::state();
    now.readOnly = true;
    now.multiLine = true;
    now.selectableText = true;
    return now;
}

LogAccess::Shown LogAccess::shown() const
{
    Shown all;
    const auto [from, to] = view().linesInSight();
    all.first = from;
    for (qint64 line = from; line < to; ++line) {
        all.starts << int(all.text.size());
        all.text += view().spokenLine(line) + u'\n';
    }
    return all;
}

qint64 LogAccess::lineAt(const Shown &shown, int offset) const
{
    const auto after = std::upper_bound(shown.starts.cbegin(), shown.starts.cend(), offset);
    return shown.first + std::max<qsizetype>(after - shown.starts.cbegin() - 1, 0);
}

void LogAccess::selection(int, int *startOffset, int *endOffset) const
{
    *startOffset = *endOffset = cursorPosition();
}

int LogAccess::selectionCount() const
{
    return 0; // it may reach beyond what is in sight, of which nothing is known here
}

void LogAccess::removeSelection(int)
{
    view().clearSelection();
}

int LogAccess::cursorPosition() const
{
    const std::optional<qint64> current = view().currentLine();
    const Shown all = shown();
    const qint64 at = current ? *current - all.first : -1;
    return at >= 0 && at < all.starts.size() ? all.starts[at] : 0;
}

void LogAccess::setCursorPosition(int position)
{
    const Shown all = shown();
    if (!all.starts.isEmpty())
        view().setCurrentLine(lineAt(all, position));
}

QString LogAccess::text(int startOffset, int endOffset) const
{
    const QString all = shown().text;
    const qsizetype end = endOffset < 0 ? all.size() : endOffset; // to the end, as the bus asks for all
    return all.mid(startOffset, end - startOffset);
}

int LogAccess::characterCount() const
{
    return int(shown().text.size());
}

QRect LogAccess::characterRect(int offset) const
{
    const QRect line = view().lineRect(lineAt(shown(), offset));
    return {view().viewport()->mapToGlobal(line.topLeft()), line.size()};
}

int LogAccess::offsetAtPoint(const QPoint &point) const
{
    const Shown all = shown();
    const QPoint inside = view().viewport()->mapFromGlobal(point);
    for (qsizetype i = 0; i < all.starts.size(); ++i)
        if (view().lineRect(all.first + i).contains(inside))
            return all.starts[i];
    return -1;
}

void LogAccess::scrollToSubstring(int startIndex, int)
{
    setCursorPosition(startIndex);
}

QString LogAccess::attributes(int, int *startOffset, int *endOffset) const
{
    *startOffset = 0;
    *endOffset = characterCount();
    return {};
}

} // namespace ui::widgets
