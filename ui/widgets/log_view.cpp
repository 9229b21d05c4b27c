// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_view.h"

#include "models/format.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/basics.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>
#include <QTimerEvent>

namespace ui::widgets {

using theme::Color;

namespace {

constexpr int kRowHeight = 22;
constexpr int kNarrow = 620;
constexpr int kBarWidth = 3;
constexpr qsizetype kLongestShown = 8192; // bytes of one line on screen; copying takes what is shown
constexpr int kTab = 4;
constexpr int kDragStepMs = 40;

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString levelWord(core::LogLevel level)
{
    switch (level) {
    case core::LogLevel::Debug:
        return QStringLiteral("DEBUG");
    case core::LogLevel::Warn:
        return QStringLiteral("WARN");
    case core::LogLevel::Error:
        return QStringLiteral("ERROR");
    case core::LogLevel::Info:
        break;
    }
    return QStringLiteral("INFO");
}

bool isWordChar(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u'/';
}

// The index after an escape sequence that starts at `at`.
qsizetype skipEscape(QByteArrayView line, qsizetype at)
{
    qsizetype i = at + 1;
    if (i >= line.size())
        return i;
    if (line[i] == '[') { // CSI: ends with a byte from @ to ~
        for (++i; i < line.size(); ++i)
            if (line[i] >= '@' && line[i] <= '~')
                return i + 1;
        return i;
    }
    if (line[i] == ']') { // OSC: ends with BEL or ESC backslash
        for (++i; i < line.size(); ++i) {
            if (line[i] == '\a')
                return i + 1;
            if (line[i] == '\x1b')
                return std::min(i + 2, line.size());
        }
        return i;
    }
    return i + 1;
}

} // namespace

LogView::LogView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Log", "accessible name"));
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);

    m_pill = makeButton({}, theme::Icon::ArrowDown, theme::ButtonVariant::Primary, viewport());
    m_pill->setCursor(Qt::ArrowCursor);
    m_pill->hide();
    connect(m_pill, &QPushButton::clicked, this, [this] {
        setFollow(Follow::Yes);
        setFocus();
    });
    updateMetrics();
}

void LogView::updateMetrics()
{
    m_font = theme::monoFont(theme::type::small);
    m_strongFont = theme::monoFont(theme::type::small, QFont::DemiBold);
    const QFontMetrics metrics(m_font);
    m_charWidth = metrics.horizontalAdvance(u'0');
    m_rowHeight = kRowHeight;
    // In a panel the message needs the room more than the columns before it.
    const bool narrow = isNarrow();
    m_barX = narrow ? theme::space::m : theme::space::xl;
    m_timeX = m_barX + kBarWidth + (narrow ? theme::space::s : theme::space::m);
    m_levelX = m_timeX + m_charWidth * (narrow ? 8 : 12) + (narrow ? theme::space::s : theme::space::m);
    m_messageX = m_levelX + metrics.horizontalAdvance(QStringLiteral("DEBUG")) + (narrow ? theme::space::s : theme::space::l);
}

bool LogView::isNarrow() const
{
    return viewport()->width() < kNarrow;
}

void LogView::setBuffer(models::LogBuffer *buffer)
{
    if (m_buffer)
        m_buffer->disconnect(this);
    m_buffer = buffer;
    if (m_buffer) {
        connect(m_buffer, &models::LogBuffer::appended, this, &LogView::linesAppended);
        connect(m_buffer, &models::LogBuffer::trimmed, this, &LogView::linesTrimmed);
        connect(m_buffer, &models::LogBuffer::cleared, this, &LogView::linesCleared);
    }
    linesCleared();
}

void LogView::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

// --- lines come and go ------------------------------------------------------------------------

void LogView::linesAppended(qint64, qint64)
{
    updateBars();
    if (m_follow == Follow::Yes)
        scrollToEnd();
    else
        showPill();
    viewport()->update();
}

void LogView::linesTrimmed(qint64 newFirst)
{
    // Numbers are absolute, so what is on screen stays, unless it is gone.
    m_top = std::max(m_top, newFirst);
    m_seenEnd = std::max(m_seenEnd, newFirst);
    if (hasSelection()) {
        m_anchor = std::max(m_anchor, Place{newFirst, 0});
        m_cursor = std::max(m_cursor, Place{newFirst, 0});
    }
    updateBars();
    viewport()->update();
}

void LogView::linesCleared()
{
    m_widest = 0;
    m_scrollX = 0;
    m_top = m_buffer ? m_buffer->firstLine() : 0;
    m_anchor = m_cursor = {m_top, 0};
    setFollow(Follow::Yes);
    updateBars();
    scrollToEnd();
    viewport()->update();
}

// --- scrolling and following ------------------------------------------------------------------

int LogView::visibleLines() const
{
    return std::max(1, viewport()->height() / m_rowHeight);
}

qint64 LogView::topLine() const
{
    return m_top;
}

qint64 LogView::newLines() const
{
    return m_buffer && m_follow == Follow::No ? std::max<qint64>(0, m_buffer->endLine() - m_seenEnd) : 0;
}

void LogView::updateBars()
{
    m_bars = Bars::Updating;
    const qint64 count = m_buffer ? m_buffer->lineCount() : 0;
    const qint64 first = m_buffer ? m_buffer->firstLine() : 0;
    verticalScrollBar()->setPageStep(visibleLines());
    verticalScrollBar()->setRange(0, int(std::clamp<qint64>(count - visibleLines(), 0, INT_MAX)));
    verticalScrollBar()->setValue(int(std::clamp<qint64>(m_top - first, 0, INT_MAX)));
    m_top = first + verticalScrollBar()->value();
    const int width = m_messageX + m_widest + theme::space::xl;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(m_charWidth * 4);
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    m_bars = Bars::Idle;
    placePill();
}

void LogView::scrollToEnd()
{
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void LogView::setFollow(Follow follow)
{
    if (follow == Follow::Yes) {
        const bool changed = m_follow != follow;
        m_follow = follow;
        scrollToEnd();
        m_pill->hide();
        if (changed)
            emit followChanged(follow);
        return;
    }
    if (m_follow == follow)
        return;
    m_follow = follow;
    m_seenEnd = m_buffer ? m_buffer->endLine() : 0;
    showPill();
    emit followChanged(follow);
}

void LogView::showPill()
{
    const qint64 count = newLines();
    m_pill->setText(count > 0 ? tr("%n new line(s)", "button: leads to lines that arrived while reading back",
                                   int(std::min<qint64>(count, INT_MAX)))
                              : tr("Latest lines", "button: leads to the end of the log"));
    placePill();
    m_pill->show();
}

void LogView::placePill()
{
    m_pill->adjustSize();
    m_pill->move((viewport()->width() - m_pill->width()) / 2, viewport()->height() - m_pill->height() - theme::space::l);
}

void LogView::scrollContentsBy(int, int)
{
    m_scrollX = horizontalScrollBar()->value();
    if (m_bars == Bars::Idle && m_buffer) {
        m_top = m_buffer->firstLine() + verticalScrollBar()->value();
        const bool atEnd = verticalScrollBar()->value() >= verticalScrollBar()->maximum();
        if (!atEnd && m_follow == Follow::Yes)
            setFollow(Follow::No);
        else if (atEnd && m_follow == Follow::No && m_drag == Drag::None)
            setFollow(Follow::Yes);
    }
    viewport()->update();
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateMetrics();
    updateBars();
    if (m_follow == Follow::Yes)
        scrollToEnd();
}

void LogView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

// --- painting ---------------------------------------------------------------------------------

QString LogView::displayText(QByteArrayView line)
{
    const bool plain = line.size() <= kLongestShown
        && std::none_of(line.begin(), line.end(), [](char c) { return uchar(c) < 0x20 || uchar(c) == 0x7f; });
    if (plain)
        return QString::fromUtf8(line);
    QByteArray shown;
    shown.reserve(std::min(line.size(), kLongestShown) + 8);
    for (qsizetype i = 0; i < line.size() && shown.size() < kLongestShown;) {
        const char c = line[i];
        if (c == '\x1b') {
            i = skipEscape(line, i);
            continue;
        }
        if (c == '\t')
            shown.append(kTab - shown.size() % kTab, ' ');
        else if (uchar(c) >= 0x20 && uchar(c) != 0x7f)
            shown.append(c);
        ++i;
    }
    const bool cut = shown.size() >= kLongestShown;
    return QString::fromUtf8(shown) + (cut ? QStringLiteral("…") : QString());
}

QString LogView::textOf(qint64 line) const
{
    return displayText(m_buffer->line(line).text);
}

int LogView::firstRowY() const
{
    // At the end the last row sits on the lower edge; elsewhere the first one below the upper edge,
    // and a row that is cut by the lower edge is painted too.
    const bool atEnd = m_top + visibleLines() >= m_buffer->endLine();
    const bool full = m_buffer->lineCount() >= visibleLines();
    return atEnd && full ? viewport()->height() - visibleLines() * m_rowHeight : theme::space::xs;
}

void LogView::paintLine(QPainter &painter, qint64 number, int y)
{
    const models::LogLine line = m_buffer->line(number);
    const auto c = [this](Color token) { return theme::color(this, token); };
    const QRect row(0, y, viewport()->width(), m_rowHeight);
    const QString text = displayText(line.text);
    if (line.kind == models::LogLineKind::Gap) {
        painter.fillRect(row, c(Color::WarnSoft));
        painter.setFont(theme::font(theme::type::small));
        painter.setPen(c(Color::Warn));
        painter.drawText(row.adjusted(m_timeX, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, text);
        return;
    }
    const bool wrong = line.level == core::LogLevel::Error;
    const bool warned = line.level == core::LogLevel::Warn;
    if (wrong)
        painter.fillRect(row, c(Color::ErrorSoft));

    painter.setClipRect(m_messageX - 2, y, row.width(), m_rowHeight);
    if (hasSelection()) {
        const auto [from, to] = selection();
        if (number >= from.line && number <= to.line) {
            const int left = number == from.line ? xOf(text, from.column) : 0;
            const int right = number == to.line ? xOf(text, to.column) : xOf(text, int(text.size())) + m_charWidth;
            QColor fill = c(Color::Accent);
            fill.setAlphaF(0.28f);
            painter.fillRect(messageX() + left, y, right - left, m_rowHeight, fill);
        }
    }
    painter.setFont(m_font);
    painter.setPen(c(line.level == core::LogLevel::Debug ? Color::Text2 : Color::Text));
    const int baseline = y + (m_rowHeight + painter.fontMetrics().ascent() - painter.fontMetrics().descent()) / 2;
    painter.drawText(messageX(), baseline, text);
    m_widest = std::max(m_widest, isAscii(text) ? int(text.size()) * m_charWidth : xOf(text, int(text.size())));
    painter.setClipping(false);

    painter.fillRect(m_barX, y + 3, kBarWidth, m_rowHeight - 6,
                     c(line.stream == core::LogStream::System ? Color::Off : theme::seriesColor(line.replica)));
    painter.setPen(c(wrong ? Color::Error : Color::Text3));
    const QString time = models::Format::logTime(line.timeMs);
    painter.drawText(m_timeX, baseline, isNarrow() ? time.left(8) : time);
    if (wrong || warned)
        painter.setFont(m_strongFont);
    painter.setPen(c(wrong ? Color::Error : warned ? Color::Warn : Color::Text3));
    painter.drawText(m_levelX, baseline, levelWord(line.level));
}

void LogView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme::color(this, Color::Surface));
    if (!m_buffer || m_buffer->isEmpty()) {
        painter.setPen(theme::color(this, Color::Text2));
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
        return;
    }
    const int widest = m_widest;
    const qint64 end = m_buffer->endLine();
    int y = firstRowY();
    for (qint64 number = m_top; number < end && y < viewport()->height(); ++number, y += m_rowHeight)
        paintLine(painter, number, y);
    if (m_widest != widest) // the horizontal bar may not change inside a paint
        QMetaObject::invokeMethod(this, [this] { updateBars(); }, Qt::QueuedConnection);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(theme::color(this, Color::Accent), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

// --- places and selection ---------------------------------------------------------------------

int LogView::xOf(const QString &text, int column) const
{
    const int upTo = std::clamp(column, 0, int(text.size()));
    if (isAscii(text))
        return upTo * m_charWidth;
    return QFontMetrics(m_font).horizontalAdvance(text, upTo);
}

int LogView::columnAt(const QString &text, int x) const
{
    if (x <= 0)
        return 0;
    if (isAscii(text))
        return std::min((x + m_charWidth / 2) / m_charWidth, int(text.size()));
    QTextLayout layout(text, m_font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    return line.isValid() ? line.xToCursor(x) : 0;
}

LogView::Place LogView::placeAt(const QPoint &point) const
{
    if (!m_buffer || m_buffer->isEmpty())
        return {};
    const int top = firstRowY();
    const qint64 end = m_buffer->endLine();
    const int rows = int(std::floor(double(point.y() - top) / m_rowHeight));
    const qint64 line = std::clamp(m_top + rows, m_buffer->firstLine(), end - 1);
    return {line, columnAt(textOf(line), point.x() - messageX())};
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
    if (!m_buffer || m_buffer->isEmpty())
        return;
    const qint64 last = m_buffer->endLine() - 1;
    setSelection({m_buffer->firstLine(), 0}, {last, int(textOf(last).size())});
}

void LogView::clearSelection()
{
    setSelection(m_cursor, m_cursor);
}

QString LogView::selectedText(CopyForm form) const
{
    if (!m_buffer || !hasSelection())
        return {};
    const auto [from, to] = selection();
    QString out;
    for (qint64 number = from.line; number <= to.line; ++number) {
        const models::LogLine line = m_buffer->line(number);
        const QString text = displayText(line.text);
        if (number > from.line)
            out += u'\n';
        if (form == CopyForm::WithTimeAndLevel) {
            out += QStringLiteral("%1 %2 %3").arg(models::Format::logTime(line.timeMs),
                                                  levelWord(line.level).leftJustified(5), text);
            continue;
        }
        const int left = number == from.line ? std::min(from.column, int(text.size())) : 0;
        const int right = number == to.line ? std::min(to.column, int(text.size())) : int(text.size());
        out += QStringView(text).mid(left, right - left);
    }
    return out;
}

void LogView::copy(CopyForm form) const
{
    if (hasSelection())
        QApplication::clipboard()->setText(selectedText(form));
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_buffer || m_buffer->isEmpty())
        return;
    const Place place = placeAt(event->position().toPoint());
    setSelection(event->modifiers() & Qt::ShiftModifier ? m_anchor : place, place);
    m_drag = Drag::Selecting;
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag != Drag::Selecting)
        return;
    const int y = int(event->position().y());
    const bool beyond = y < 0 || y > viewport()->height();
    if (beyond && !m_dragTimer)
        m_dragTimer = startTimer(kDragStepMs);
    else if (!beyond && m_dragTimer)
        killTimer(std::exchange(m_dragTimer, 0));
    setSelection(m_anchor, placeAt(event->position().toPoint()));
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
    if (event->button() != Qt::LeftButton || !m_buffer || m_buffer->isEmpty())
        return;
    const Place place = placeAt(event->position().toPoint());
    const QString text = textOf(place.line);
    int from = place.column;
    int to = place.column;
    while (from > 0 && isWordChar(text[from - 1]))
        --from;
    while (to < text.size() && isWordChar(text[to]))
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
    verticalScrollBar()->setValue(verticalScrollBar()->value() + step * 2);
    setSelection(m_anchor, placeAt(point));
}

void LogView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copyText = menu.addAction(tr("Copy", "menu"), this, [this] { copy(CopyForm::Messages); });
    copyText->setShortcut(QKeySequence::Copy);
    QAction *copyFull = menu.addAction(tr("Copy with time and level", "menu"), this,
                                       [this] { copy(CopyForm::WithTimeAndLevel); });
    copyText->setEnabled(hasSelection());
    copyFull->setEnabled(hasSelection());
    menu.addSeparator();
    QAction *all = menu.addAction(tr("Select all", "menu"), this, &LogView::selectAll);
    all->setShortcut(QKeySequence::SelectAll);
    all->setEnabled(m_buffer && !m_buffer->isEmpty());
    menu.exec(event->globalPos());
}

void LogView::scrollTo(const Place &place)
{
    if (place.line < m_top)
        verticalScrollBar()->setValue(int(place.line - m_buffer->firstLine()));
    else if (place.line >= m_top + visibleLines())
        verticalScrollBar()->setValue(int(place.line - m_buffer->firstLine()) - visibleLines() + 1);
    const int x = xOf(textOf(place.line), place.column);
    const int room = viewport()->width() - m_messageX - theme::space::xl;
    if (x < m_scrollX)
        horizontalScrollBar()->setValue(x);
    else if (x > m_scrollX + room)
        horizontalScrollBar()->setValue(x - room);
}

void LogView::moveCursor(const Place &cursor)
{
    setSelection(m_anchor, cursor);
    scrollTo(cursor);
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
    if (!m_buffer || m_buffer->isEmpty()) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const qint64 first = m_buffer->firstLine();
    const qint64 last = m_buffer->endLine() - 1;
    const Place at{std::clamp(m_cursor.line, first, last), m_cursor.column};
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    const auto toLine = [&](qint64 line) { return Place{std::clamp(line, first, last), at.column}; };
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Up:
        extend ? moveCursor(toLine(at.line - 1)) : bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
        return;
    case Qt::Key_Down:
        extend ? moveCursor(toLine(at.line + 1)) : bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return;
    case Qt::Key_PageUp:
        extend ? moveCursor(toLine(at.line - visibleLines())) : bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        return;
    case Qt::Key_PageDown:
        extend ? moveCursor(toLine(at.line + visibleLines())) : bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return;
    case Qt::Key_Home:
        extend ? moveCursor({at.line, 0}) : bar->setValue(0);
        return;
    case Qt::Key_End:
        extend ? moveCursor({at.line, int(textOf(at.line).size())}) : setFollow(Follow::Yes);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = event->key() == Qt::Key_Left ? -1 : 1;
        if (extend)
            moveCursor({at.line, std::clamp(at.column + step, 0, int(textOf(at.line).size()))});
        else
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() + step * m_charWidth * 4);
        return;
    }
    case Qt::Key_Escape:
        if (hasSelection()) {
            clearSelection();
            return;
        }
        break;
    default:
        break;
    }
    event->ignore();
}

} // namespace ui::widgets
