// SPDX-License-Identifier: GPL-3.0-or-later
// LogView: shows a models::LogSource: colour bar, time, level, message, one line a row, unwrapped.
// Paints only the rows on screen, whatever the buffer holds. While following it stays at the end;
// scrolling back stops that, and a pill leads to the new lines. GUI thread; owned by its page; the
// buffer outlives it or is taken away by setBuffer(nullptr). Columns of text count QChars as shown.
#pragma once

#include "models/log_source.h"

#include <QAbstractScrollArea>
#include <QPointer>

class QPushButton;

namespace ui::widgets {

enum class Follow { No, Yes };
enum class CopyForm { Messages, WithTimeAndLevel };

class LogView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit LogView(QWidget *parent = nullptr);

    void setBuffer(models::LogSource *buffer);
    void setPlaceholder(const QString &text); // shown while there is no line

    Follow follow() const { return m_follow; }
    void setFollow(Follow follow);
    qint64 newLines() const; // arrived since following stopped
    qint64 topLine() const;  // absolute number of the first line on screen
    int visibleLines() const;

    bool hasSelection() const { return m_anchor != m_cursor; }
    void selectAll();
    void clearSelection();
    QString selectedText(CopyForm form) const;
    void copy(CopyForm form) const;

    // How a line's bytes look on screen: escape sequences gone, tabs widened, overlong lines cut.
    static QString displayText(QByteArrayView line);

signals:
    void followChanged(ui::widgets::Follow follow);
    void selectionChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    struct Place
    {
        qint64 line = 0; // absolute
        int column = 0;
        auto operator<=>(const Place &) const = default;
    };

    void linesAppended(qint64 first, qint64 count);
    void linesTrimmed(qint64 newFirst);
    void linesCleared();

    void updateMetrics();
    bool isNarrow() const;
    void updateBars();
    void scrollToEnd();
    void showPill();
    void placePill();

    int firstRowY() const;
    void paintLine(QPainter &painter, qint64 number, int y);
    QString textOf(qint64 line) const;
    int xOf(const QString &text, int column) const;
    int columnAt(const QString &text, int x) const;
    Place placeAt(const QPoint &point) const;
    std::pair<Place, Place> selection() const;
    void setSelection(const Place &anchor, const Place &cursor);
    void moveCursor(const Place &cursor);
    void scrollTo(const Place &place);
    int messageX() const { return m_messageX - m_scrollX; }

    models::LogSource *m_buffer = nullptr;
    QString m_placeholder;
    Follow m_follow = Follow::Yes;
    qint64 m_seenEnd = 0;       // end of the buffer when following stopped
    qint64 m_top = 0;           // absolute; in step with the vertical bar
    int m_scrollX = 0;
    int m_widest = 0;           // of the messages painted so far
    Place m_anchor;
    Place m_cursor;
    enum class Drag { None, Selecting } m_drag = Drag::None;
    int m_dragTimer = 0;        // scrolls while the pointer is held beyond an edge
    enum class Bars { Idle, Updating } m_bars = Bars::Idle;

    QFont m_font;
    QFont m_strongFont;
    int m_charWidth = 8;
    int m_rowHeight = 22;
    int m_barX = 0;
    int m_timeX = 0;
    int m_levelX = 0;
    int m_messageX = 0;
    QPushButton *m_pill;
};

} // namespace ui::widgets
