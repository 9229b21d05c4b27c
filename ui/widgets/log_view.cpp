// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_view.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/log_herald.h"
#include "ui/widgets/log_pill.h"
#include "ui/widgets/log_view_metrics.h"

#include <QEvent>
#include <QScrollBar>
#include <QWheelEvent>
#include <QtMath>

namespace ui::widgets {

using namespace log_metrics;

namespace {

constexpr int kMostFieldRows = 400;

} // namespace

LogView::LogView(QWidget *parent) : QAbstractScrollArea(parent), m_herald(new LogHerald(this))
{
    setFrameShape(QFrame::NoFrame);
    setLayoutDirection(Qt::LeftToRight); // in every language
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Log", "accessible name"));
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // else the window's own ground is painted below it, frame by frame
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);

    setCornerWidget(new widgets::Panel(theme::Color::Surface, {}, this));

    m_pill = new LogPill(viewport());
    m_pill->hide();
    connect(m_pill, &QPushButton::clicked, this, [this] {
        setFollow(Follow::Yes);
        setFocus();
    });
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    updateMetrics();
}

void LogView::updateMetrics()
{
    m_font = theme::monoFont(theme::type::small);
    m_strongFont = theme::monoFont(theme::type::small, QFont::DemiBold);
    const QFontMetricsF metrics(m_font);
    m_charWidth = metrics.horizontalAdvance(u'0');
    // In a panel the message needs the room more than the columns before it.
    m_room = viewport()->width() < kNarrow ? Room::Narrow : Room::Plenty;
    const bool narrow = m_room == Room::Narrow;
    const int gap = narrow ? theme::space::s : theme::space::m;
    m_barX = narrow ? theme::space::m : theme::space::xl;
    m_timeX = m_barX + kBarWidth + gap;
    m_levelX = m_timeX + qCeil(m_charWidth * (narrow ? kShortTimeColumns : log_text::kTimeColumns)) + gap;
    m_messageX = m_levelX + qCeil(metrics.horizontalAdvance(QStringLiteral("DEBUG"))) + kChevronRoom;
}

void LogView::setBuffer(models::LogSource *source)
{
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    if (m_source) {
        connect(m_source, &models::LogSource::appended, this, &LogView::linesAppended);
        connect(m_source, &models::LogSource::trimmed, this, &LogView::linesTrimmed);
        connect(m_source, &models::LogSource::cleared, this, &LogView::linesCleared);
    }
    m_unfolded.clear();
    linesCleared();
    setFollow(Follow::Yes);
}

void LogView::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

void LogView::setWrap(Wrap wrap)
{
    if (wrap == m_wrap)
        return;
    m_wrap = wrap;
    setHorizontalScrollBarPolicy(wrap == Wrap::Yes ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_position.offset = 0;
    relayout();
}

void LogView::setTimeForm(TimeForm form, const core::Clock &clock)
{
    m_timeForm = form;
    m_clock = &clock;
    if (form == TimeForm::Relative)
        m_tick.start();
    else
        m_tick.stop();
    viewport()->update();
}

void LogView::setColorBy(ColorBy colorBy)
{
    m_colorBy = colorBy;
    viewport()->update();
}

void LogView::setServiceNames(std::function<QString(const core::ServiceId &)> nameOf)
{
    m_nameOf = std::move(nameOf);
}

void LogView::setMarks(std::function<QVector<models::TextSpan>(const QString &)> find)
{
    m_marks = std::move(find);
    viewport()->update();
}

// --- lines come and go ------------------------------------------------------------------------

void LogView::linesAppended()
{
    if (m_bookmark)
        restoreBookmark();
    else if (m_follow == Follow::Yes)
        setPosition(endPosition());
    else
        updateBars();
    if (m_follow == Follow::No)
        showPill();
    tellNews();
    viewport()->update();
}

void LogView::setNewsFrom(std::optional<qint64> bufferLine)
{
    m_newsFrom = bufferLine;
    m_herald->hush();
}

// What a search finds anew among older lines is none.
void LogView::tellNews()
{
    if (!m_newsFrom || m_source->isEmpty())
        return;
    const qint64 end = m_source->endLine();
    const qint64 count = end - std::max(m_source->firstLine(), m_source->fromBufferLine(*m_newsFrom));
    if (count <= 0)
        return;
    m_newsFrom = m_source->toBufferLine(end - 1) + 1;
    if (m_follow == Follow::Yes && isVisible() && isActiveWindow())
        m_herald->came(count, spokenLine(end - 1));
}

void LogView::linesTrimmed(qint64 newFirst)
{
    // Numbers are absolute, so what is on screen stays, unless it is gone.
    m_position = std::max(m_position, Position{newFirst, 0});
    m_seenEnd = std::max(m_seenEnd, newFirst);
    if (m_cursor.line < newFirst)
        m_current = Current::None;
    m_anchor = std::max(m_anchor, Place{newFirst, 0});
    m_cursor = std::max(m_cursor, Place{newFirst, 0});
    if (!m_unfolded.empty()) {
        const qint64 kept = m_source->isEmpty() ? std::numeric_limits<qint64>::max()
                                                : m_source->toBufferLine(m_source->firstLine());
        m_unfolded.erase(m_unfolded.begin(), m_unfolded.lower_bound(kept));
    }
    updateBars();
    viewport()->update();
}

void LogView::linesCleared()
{
    // Other numbers from here on. What was read back to is looked for among the lines to come.
    if (m_follow == Follow::No && !m_bookmark)
        m_bookmark = m_read;
    m_widest = 0;
    m_position = {m_source ? m_source->firstLine() : 0, 0};
    m_anchor = m_cursor = {m_position.line, 0};
    m_current = Current::None;
    m_seenEnd = m_source ? m_source->endLine() : 0;
    if (m_bookmark)
        restoreBookmark();
    else
        setPosition(endPosition());
    if (m_follow == Follow::No)
        showPill();
    emit selectionChanged();
    viewport()->update();
}

// What is read now, for the day the numbers change.
void LogView::keepBookmark()
{
    if (m_source && !m_source->isEmpty() && m_follow == Follow::No && !m_bookmark) {
        const qint64 line = std::clamp(m_position.line, m_source->firstLine(), m_source->endLine() - 1);
        m_read = Bookmark{m_source->toBufferLine(line), m_source->line(line).timeMs, m_position.offset};
    }
}

void LogView::restoreBookmark()
{
    if (!m_source || m_source->isEmpty())
        return;
    const Bookmark mark = *m_bookmark;
    const qint64 first = m_source->firstLine();
    const qint64 end = m_source->endLine();
    // By its number while that still is the same line, else by its time.
    qint64 line = std::max(first, m_source->fromBufferLine(mark.bufferLine));
    if (line >= end || m_source->line(line).timeMs != mark.timeMs)
        line = m_source->lineAtTime(mark.timeMs);
    m_seenEnd = end;
    if (line < end) { // else it may be among the lines that a search has yet to find
        m_bookmark.reset();
        setPosition({line, mark.offset});
    } else {
        setPosition(endPosition());
    }
}

std::optional<qint64> LogView::readTimeMs() const
{
    if (m_follow == Follow::Yes)
        return std::nullopt;
    const std::optional<Bookmark> &mark = m_bookmark ? m_bookmark : m_read;
    return mark ? std::optional(mark->timeMs) : std::nullopt;
}

void LogView::readBackTo(qint64 timeMs)
{
    setFollow(Follow::No);
    m_bookmark = Bookmark{-1, timeMs, 0};
    restoreBookmark();
}

// --- heights ----------------------------------------------------------------------------------

int LogView::room() const
{
    return std::max(kRowHeight, viewport()->height() - 2 * kPad);
}

int LogView::columnsPerRow() const
{
    return std::max(8, int((viewport()->width() - m_messageX - theme::space::xl) / m_charWidth));
}

const LogView::Unfolded *LogView::unfolded(qint64 line) const
{
    if (m_unfolded.empty())
        return nullptr;
    const auto at = m_unfolded.find(m_source->toBufferLine(line));
    return at != m_unfolded.end() && at->second.timeMs == m_source->line(line).timeMs ? &at->second : nullptr;
}

QString LogView::textOf(qint64 line) const
{
    const Unfolded *fields = unfolded(line);
    if (fields && !fields->head.isEmpty())
        return fields->head;
    // What a line says comes before the rest of it, unless a hit is in what that leaves out.
    const QByteArrayView text = m_source->line(line).text;
    if (fields || !log_text::isObject(text))
        return log_text::display(text);
    const QString said = log_text::messageFirst(text);
    if (!m_marks || !m_marks(said).isEmpty())
        return said;
    const QString all = log_text::display(text);
    return m_marks(all).isEmpty() ? said : all;
}

QVector<int> LogView::rowsOf(const QString &text) const
{
    return m_wrap == Wrap::Yes ? log_text::rowStarts(text, m_font, columnsPerRow()) : QVector<int>{0};
}

int LogView::heightOf(qint64 line) const
{
    if (isEven())
        return kRowHeight;
    int height = m_wrap == Wrap::Yes ? int(rowsOf(textOf(line)).size()) * kRowHeight : kRowHeight;
    if (const Unfolded *fields = unfolded(line))
        height += int(fields->rows.size()) * kFieldHeight + kFieldPad;
    return height;
}

int LogView::visibleLines() const
{
    return std::max(1, room() / kRowHeight);
}

qint64 LogView::topLine() const
{
    return m_position.line + (m_position.offset > 0 ? 1 : 0);
}

std::pair<qint64, qint64> LogView::linesInSight() const
{
    if (!m_source || m_source->isEmpty())
        return {0, 0};
    const qint64 end = m_source->endLine();
    if (isEven())
        return {m_position.line, std::min(end, m_position.line + visibleLines() + 1)};
    qint64 line = m_position.line;
    for (int y = -m_position.offset; line < end && y < room(); ++line)
        y += heightOf(line);
    return {m_position.line, line};
}

LogView::Position LogView::endPosition() const
{
    if (!m_source)
        return {};
    const qint64 first = m_source->firstLine();
    const qint64 end = m_source->endLine();
    if (isEven()) {
        const qint64 beyond = (end - first) * kRowHeight - room();
        return beyond <= 0 ? Position{first, 0} : Position{first + beyond / kRowHeight, int(beyond % kRowHeight)};
    }
    int left = room();
    for (qint64 line = end - 1; line >= first; --line) {
        left -= heightOf(line);
        if (left <= 0)
            return {line, -left};
    }
    return {first, 0};
}

LogView::Position LogView::normalized(Position position) const
{
    if (!m_source || m_source->isEmpty())
        return {m_source ? m_source->firstLine() : 0, 0};
    const qint64 first = m_source->firstLine();
    const qint64 last = m_source->endLine() - 1;
    if (position.line < first)
        return {first, 0};
    position.line = std::min(position.line, last);
    if (isEven()) {
        const qint64 pixels = (position.line - first) * kRowHeight + position.offset;
        if (pixels <= 0)
            return {first, 0};
        position = {first + pixels / kRowHeight, int(pixels % kRowHeight)};
        return std::min(position, endPosition());
    }
    while (position.offset < 0 && position.line > first)
        position.offset += heightOf(--position.line);
    position.offset = std::max(0, position.offset);
    for (int height = heightOf(position.line); position.offset >= height && position.line < last; height = heightOf(position.line)) {
        position.offset -= height;
        ++position.line;
    }
    return std::min(position, endPosition());
}

// --- scrolling and following ------------------------------------------------------------------

qint64 LogView::newLines() const
{
    return m_source && m_follow == Follow::No ? std::max<qint64>(0, m_source->endLine() - m_seenEnd) : 0;
}

void LogView::updateBars()
{
    m_bars = Bars::Updating;
    const qint64 first = m_source ? m_source->firstLine() : 0;
    const Position end = endPosition();
    const auto steps = [first](qint64 line) { return int(std::clamp<qint64>(line - first, 0, INT_MAX - 1)); };
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(visibleLines());
    bar->setSingleStep(1);
    bar->setRange(0, steps(end.line) + (end.offset > 0 ? 1 : 0));
    bar->setValue(m_position >= end ? bar->maximum() : steps(m_position.line));
    const int width = m_wrap == Wrap::Yes ? 0 : m_messageX + m_widest + theme::space::xl;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(qCeil(m_charWidth * 4));
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    m_scrollX = horizontalScrollBar()->value();
    m_bars = Bars::Idle;
    placePill();
}

void LogView::setPosition(const Position &position)
{
    m_position = normalized(position);
    updateBars();
    keepBookmark();
    viewport()->update();
}

// Reading back stops following; arriving at the end begins it again.
void LogView::moveByUser(const Position &position)
{
    if (!m_source || m_source->isEmpty())
        return;
    m_bookmark.reset();
    m_position = normalized(position);
    const bool atEnd = m_position >= endPosition();
    if (!atEnd && m_follow == Follow::Yes)
        setFollow(Follow::No);
    else if (atEnd && m_follow == Follow::No && m_drag == Drag::None)
        setFollow(Follow::Yes);
    setPosition(m_position);
    if (!atEnd && m_position == Position{m_source->firstLine(), 0})
        emit topReached();
}

void LogView::bringIntoSight(qint64 line, int margin)
{
    int above = 0; // of the line, from the upper edge
    if (isEven()) {
        above = int(std::clamp<qint64>((line - m_position.line) * kRowHeight - m_position.offset, INT_MIN / 2, INT_MAX / 2));
    } else if (line >= m_position.line) {
        above = -m_position.offset;
        for (qint64 i = m_position.line; i < line && above <= room(); ++i)
            above += heightOf(i);
    } else {
        above = -1;
    }
    if (above < 0)
        setPosition({line, -margin});
    else if (above + kRowHeight > room())
        setPosition({line, kRowHeight + margin - room()});
}

void LogView::setFollow(Follow follow)
{
    const bool changed = m_follow != follow;
    m_follow = follow;
    if (follow == Follow::Yes) {
        m_bookmark.reset();
        m_read.reset();
        setPosition(endPosition());
        m_pill->hide();
    } else if (changed) {
        m_seenEnd = m_source ? m_source->endLine() : 0;
        keepBookmark();
        showPill();
        m_herald->hush();
    }
    if (changed)
        emit followChanged(follow);
}

void LogView::showPill()
{
    const qint64 count = newLines();
    m_pill->setText(count > 0 ? tr("%n new line(s)", "button: leads to lines that arrived while reading back",
                                   int(std::min<qint64>(count, INT_MAX)))
                              : tr("Latest lines", "button: leads to the end of the log"));
    placePill();
    m_pill->setVisible(m_source && !m_source->isEmpty());
}

void LogView::placePill()
{
    m_pill->resize(m_pill->sizeHint());
    m_pill->move((viewport()->width() - m_pill->width()) / 2, viewport()->height() - m_pill->height() - theme::space::m);
}

void LogView::scrollContentsBy(int, int)
{
    m_scrollX = horizontalScrollBar()->value();
    if (m_bars == Bars::Idle && m_source) {
        const QScrollBar *bar = verticalScrollBar();
        if (bar->value() >= bar->maximum())
            moveByUser(endPosition());
        else
            moveByUser({m_source->firstLine() + bar->value(), 0});
    }
    viewport()->update();
}

void LogView::wheelEvent(QWheelEvent *event)
{
    const bool sideways = std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y())
        || event->modifiers() & (Qt::ShiftModifier | Qt::AltModifier);
    if (sideways) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (!event->pixelDelta().isNull()) {
        scrollBy(-event->pixelDelta().y());
    } else {
        m_wheel += -event->angleDelta().y() * kWheelRows * kRowHeight;
        scrollBy(m_wheel / QWheelEvent::DefaultDeltasPerStep);
        m_wheel %= QWheelEvent::DefaultDeltasPerStep;
    }
    event->accept();
}

void LogView::relayout()
{
    setPosition(m_follow == Follow::Yes ? endPosition() : m_position);
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateMetrics();
    relayout();
}

void LogView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

// --- unfolding --------------------------------------------------------------------------------

bool LogView::mayUnfold(qint64 line) const
{
    return m_source && line >= m_source->firstLine() && line < m_source->endLine()
        && m_source->line(line).kind == models::LogLineKind::Entry
        && log_text::maySayMore(m_source->line(line).text);
}

bool LogView::isUnfolded(qint64 line) const
{
    return m_source && line >= m_source->firstLine() && line < m_source->endLine() && unfolded(line);
}

void LogView::toggleUnfolded(qint64 line)
{
    if (!mayUnfold(line))
        return;
    const qint64 key = m_source->toBufferLine(line);
    if (unfolded(line)) {
        m_unfolded.erase(key);
    } else {
        const models::LogLine source = m_source->line(line);
        const QVector<models::LogField> fields = models::unfoldLine(source.text);
        if (fields.isEmpty())
            return;
        Unfolded made{source.timeMs, {}, {}, 0};
        for (const models::LogField &field : fields) {
            if (made.head.isEmpty() && log_text::isMessageKey(field.key) && !field.value.isEmpty()) {
                made.head = log_text::display(field.value.section(u'\n', 0, 0).toUtf8());
                if (!field.value.contains(u'\n'))
                    continue;
            }
            if (log_text::isLevelKey(field.key)) // said beside the time
                continue;
            // A stack trace is read line by line.
            const QStringList lines = field.value.split(u'\n');
            for (qsizetype i = 0; i < lines.size() && made.rows.size() < kMostFieldRows; ++i)
                made.rows.append({i == 0 ? field.key : QString(), log_text::display(lines[i].toUtf8()), field.type});
            made.keyColumns = std::max(made.keyColumns, int(std::min<qsizetype>(field.key.size(), kMostKeyColumns)));
        }
        if (m_follow == Follow::Yes)
            setFollow(Follow::No); // what was opened is to be read
        m_unfolded.insert_or_assign(key, std::move(made));
    }
    relayout();
}

} // namespace ui::widgets
