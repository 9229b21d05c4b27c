// SPDX-License-Identifier: GPL-3.0-or-later
// LogAccess: the log as screen readers have it: the lines in sight as text, time and level before each
// message, the cursor at the line that keys act on. Works only for what is on the screen, whatever the
// source holds. GUI thread; owned by Qt, which drops it with its view.
#pragma once

#include <QAccessibleWidget>

namespace ui::widgets {

class LogView;

class LogAccess final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit LogAccess(LogView *view);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text which) const override;
    QAccessible::State state() const override;

    void selection(int index, int *startOffset, int *endOffset) const override;
    int selectionCount() const override;
    void addSelection(int, int) override { } // what is chosen is chosen by lines, in the view
    void removeSelection(int) override;
    void setSelection(int, int, int) override { }
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int startOffset, int endOffset) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int startIndex, int endIndex) override;
    QString attributes(int offset, int *startOffset, int *endOffset) const override;

private:
    struct Shown
    {
        QString text;         // the lines in sight, each with its end
        QVector<int> starts;  // of each line in it
        qint64 first = 0;     // number of the first one
    };
    Shown shown() const;
    qint64 lineAt(const Shown &shown, int offset) const;
    LogView &view() const;
};

} // namespace ui::widgets
