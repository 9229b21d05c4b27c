// SPDX-License-Identifier: GPL-3.0-or-later
// LogView: shows a models::LogSource: colour bar, time, level, message; lines unfold into their fields
// in place. Works and paints only for the rows on screen, whatever the source holds. While following
// it stays at the end; reading back stops that, and a pill leads to the new lines. GUI thread; owned
// by its page; the source outlives it or is taken away by setBuffer(nullptr). Columns count QChars.
#pragma once

#include "core/clock.h"
#include "models/log_fields.h"
#include "models/log_pattern.h"
#include "models/log_source.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/log_text.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <functional>
#include <map>
#include <optional>

namespace ui::widgets {

class LogHerald;
class LogPill;

enum class Follow { No, Yes };
enum class Wrap { No, Yes };
enum class ColorBy { Replica, Service };
enum class CopyForm { Messages, WithTimeAndLevel };

class LogView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr qint64 kMostCopied = 100'000; // lines; more belongs into a file

    explicit LogView(QWidget *parent = nullptr);

    void setBuffer(models::LogSource *source);
    void setPlaceholder(const QString &text); // shown while there is no line
    void setWrap(Wrap wrap);
    Wrap wrap() const { return m_wrap; }
    // Relative times tick with this clock, which outlives the view.
    void setTimeForm(TimeForm form, const core::Clock &clock);
    TimeForm timeForm() const { return m_timeForm; }
    void setColorBy(ColorBy colorBy);
    void setServiceNames(std::function<QString(const core::ServiceId &)> nameOf); // for the tool tip
    // Marks what the function finds in a text; an empty one marks nothing.
    void setMarks(std::function<QVector<models::TextSpan>(const QString &)> find);

    Follow follow() const { return m_follow; }
    void setFollow(Follow follow);
    qint64 newLines() const; // arrived since following stopped
    qint64 topLine() const;  // number of the first line that is wholly on screen
    // Lines of the buffer below from this one on are news, told to screen readers while the view follows.
    void setNewsFrom(std::optional<qint64> bufferLine);
    int visibleLines() const;
    std::pair<qint64, qint64> linesInSight() const; // from, and one past the last
    std::optional<qint64> readTimeMs() const; // of the line at the upper edge where a person reads back
    void readBackTo(qint64 timeMs);           // to the line of that time, as soon as there are lines; following ends

    // The line that keys act on and a hit is found from; a person has one once they chose one.
    std::optional<qint64> currentLine() const;
    void setCurrentLine(qint64 line); // brings it into sight; following ends
    bool mayUnfold(qint64 line) const;
    bool isUnfolded(qint64 line) const;
    QString shownText(qint64 line) const { return textOf(line); } // in its first row or rows
    void toggleUnfolded(qint64 line);

    bool hasSelection() const { return m_anchor != m_cursor; }
    void selectAll();
    void clearSelection();
    QString selectedText(CopyForm form) const;
    void copy(CopyForm form);

    static QString displayText(QByteArrayView line) { return log_text::display(line); }

signals:
    void followChanged(ui::widgets::Follow follow);
    void selectionChanged();
    void topReached(); // by a person reading back, who may want what is older
    void searchWanted(const QString &text);
    void copyRefused(qint64 lines); // too many for the clipboard

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    friend class LogAccess; // which tells screen readers
    struct Place // in the text
    {
        qint64 line = 0;
        int column = 0;
        auto operator<=>(const Place &) const = default;
    };
    struct Position // of the upper edge: so many pixels below the top of that line
    {
        qint64 line = 0;
        int offset = 0;
        auto operator<=>(const Position &) const = default;
    };
    struct FieldRow
    {
        QString key; // empty: goes on with the value of the row above
        QString value;
        models::LogFieldType type;
    };
    struct Unfolded
    {
        qint64 timeMs;  // to know the line again
        QString head;   // the message among the fields
        QVector<FieldRow> rows;
        int keyColumns = 0;
    };
    struct Bookmark // what is read, over a change of the source's numbers
    {
        qint64 bufferLine;
        qint64 timeMs;
        int offset;
    };
    struct Spot // what is under a point
    {
        qint64 line = 0;
        int top = 0;       // y of the line
        int fieldRow = -1; // of an unfolded line
    };

    // log_view.cpp: lines come and go, scrolling, following
    void linesAppended();
    void tellNews();
    void linesTrimmed(qint64 newFirst);
    void linesCleared();
    void updateMetrics();
    void updateBars();
    void relayout();
    bool isEven() const { return m_wrap == Wrap::No && m_unfolded.empty(); }
    int room() const; // height for lines
    int columnsPerRow() const;
    int heightOf(qint64 line) const;
    Position endPosition() const;
    Position normalized(Position position) const;
    void setPosition(const Position &position);
    void moveByUser(const Position &position);
    void scrollBy(int pixels) { moveByUser({m_position.line, m_position.offset + pixels}); }
    void bringIntoSight(qint64 line, int margin);
    void keepBookmark();
    void restoreBookmark();
    void showPill();
    void placePill();
    const Unfolded *unfolded(qint64 line) const;
    QString textOf(qint64 line) const;
    QVector<int> rowsOf(const QString &text) const;

    // log_view_paint.cpp
    struct Ink;
    void paintLine(QPainter &painter, qint64 number, int y, int height);
    void paintColumns(QPainter &painter, const models::LogLine &line, int y, int height);
    void paintText(QPainter &painter, const QString &text, int from, int to, int x, int y, int height, const Ink &ink);
    void paintFields(QPainter &painter, const Unfolded &fields, int y);
    int messageX() const { return m_messageX - m_scrollX; }
    qreal xOf(const QString &text, int rowStart, int column) const;

    // log_view_input.cpp
    QString spokenLine(qint64 line) const; // time, level, message
    QRect lineRect(qint64 line) const;     // empty when out of sight
    std::optional<Spot> spotAt(const QPoint &point) const;
    Place placeAt(const QPoint &point) const;
    int columnAt(const QString &text, int rowStart, int rowEnd, qreal x) const;
    std::pair<Place, Place> selection() const;
    void setSelection(const Place &anchor, const Place &cursor);
    void moveCursor(const Place &cursor);
    void choose(const Place &place);
    void stepLine(qint64 by);
    QString tipAt(const QPoint &point) const;
    void updatePointer(const QPoint &point);
    bool scrollKey(int key);
    bool extendKey(int key);

    models::LogSource *m_source = nullptr;
    QString m_placeholder;
    std::function<QVector<models::TextSpan>(const QString &)> m_marks;
    std::function<QString(const core::ServiceId &)> m_nameOf;
    const core::Clock *m_clock = nullptr;
    Wrap m_wrap = Wrap::No;
    TimeForm m_timeForm = TimeForm::Local;
    ColorBy m_colorBy = ColorBy::Replica;
    Follow m_follow = Follow::Yes;
    qint64 m_seenEnd = 0; // end of the source when following stopped
    std::optional<qint64> m_newsFrom;
    LogHerald *m_herald;
    Position m_position;
    std::optional<Bookmark> m_read;     // where a person reads, while not following
    std::optional<Bookmark> m_bookmark; // to go back to as soon as the line is there again
    std::map<qint64, Unfolded> m_unfolded; // by number in the buffer below
    int m_scrollX = 0;
    int m_widest = 0; // of the messages painted so far
    Place m_anchor;
    Place m_cursor;
    enum class Current { None, Chosen } m_current = Current::None;
    enum class Drag { None, Selecting } m_drag = Drag::None;
    int m_dragTimer = 0; // scrolls while the pointer is held beyond an edge
    int m_wheel = 0;     // what is left of a turn that was less than a row
    enum class Bars { Idle, Updating } m_bars = Bars::Idle;

    QFont m_font;
    QFont m_strongFont;
    qreal m_charWidth = 8; // not whole: a long line would drift
    int m_barX = 0;
    int m_timeX = 0;
    int m_levelX = 0;
    int m_messageX = 0;
    enum class Room { Plenty, Narrow } m_room = Room::Plenty;
    QTimer m_tick;
    LogPill *m_pill;
};

} // namespace ui::widgets
