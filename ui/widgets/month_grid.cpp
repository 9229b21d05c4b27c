// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/month_grid.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/access.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace ui::widgets {

using models::CalendarRun;
using theme::Color;
using theme::Icon;

namespace {

constexpr int kWeeks = 6;
constexpr int kDays = 7;
constexpr int kHead = 24;
constexpr int kCell = 44;
constexpr int kMark = 12;

} // namespace

MonthGrid::MonthGrid(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessRole(this, QAccessible::Grouping);
    setAccessibleName(tr("Calendar of runs", "accessible name"));
    setMonth(QDate::currentDate());
}

void MonthGrid::setMonth(const QDate &day)
{
    const QDate first(day.year(), day.month(), 1);
    if (first == m_month)
        return;
    m_month = first;
    m_marks.clear();
    update();
    emit monthChanged();
}

QDate MonthGrid::firstShown() const
{
    const int before = (m_month.dayOfWeek() - int(locale().firstDayOfWeek()) + kDays) % kDays;
    return m_month.addDays(-before);
}

QDate MonthGrid::lastShown() const
{
    return firstShown().addDays(kWeeks * kDays - 1);
}

void MonthGrid::setToday(const QDate &day)
{
    if (day == m_today)
        return;
    m_today = day;
    update();
}

void MonthGrid::setRuns(const QMap<QDate, QVector<CalendarRun>> &runs)
{
    m_marks.clear();
    for (auto it = runs.cbegin(); it != runs.cend(); ++it) {
        Marks &marks = m_marks[it.key()];
        for (const CalendarRun &run : it.value()) {
            switch (run.kind) {
            case CalendarRun::Kind::Good: ++marks.good; break;
            case CalendarRun::Kind::Failed: ++marks.failed; break;
            case CalendarRun::Kind::Running: ++marks.running; break;
            case CalendarRun::Kind::Coming: ++marks.coming; break;
            }
        }
    }
    setAccessibleDescription(textOf(m_chosen));
    update();
}

void MonthGrid::choose(const QDate &day)
{
    if (day == m_chosen)
        return;
    m_chosen = day;
    if (day.year() != m_month.year() || day.month() != m_month.month())
        setMonth(day);
    setAccessibleDescription(textOf(day));
    update();
    emit dayChosen(day);
}

QString MonthGrid::textOf(const QDate &day) const
{
    QStringList parts{locale().toString(day, QLocale::LongFormat)};
    const Marks marks = m_marks.value(day);
    if (marks.good > 0)
        parts << tr("%n completed", "runs of backup schedules on a day", marks.good);
    if (marks.failed > 0)
        parts << tr("%n failed", "runs of backup schedules on a day", marks.failed);
    if (marks.running > 0)
        parts << tr("%n running", "runs of backup schedules on a day", marks.running);
    if (marks.coming > 0)
        parts << tr("%n to come", "runs of backup schedules on a day", marks.coming);
    if (parts.size() == 1)
        parts << tr("no runs", "of backup schedules on a day");
    return parts.join(QStringLiteral(", "));
}

QSize MonthGrid::sizeHint() const
{
    return {kDays * 48, kHead + kWeeks * kCell};
}

QSize MonthGrid::minimumSizeHint() const
{
    return {kDays * 36, kHead + kWeeks * kCell};
}

QRect MonthGrid::cell(const QDate &day) const
{
    const int at = int(firstShown().daysTo(day));
    const int column = at % kDays;
    const int left = width() * column / kDays;
    const int right = width() * (column + 1) / kDays;
    return QStyle::visualRect(layoutDirection(), rect(), {left, kHead + at / kDays * kCell, right - left, kCell});
}

QDate MonthGrid::dayAt(const QPoint &at) const
{
    if (at.y() < kHead || at.x() < 0 || at.x() >= width())
        return {};
    const int row = (at.y() - kHead) / kCell;
    const int x = isRightToLeft() ? width() - 1 - at.x() : at.x();
    return row < kWeeks ? firstShown().addDays(row * kDays + x * kDays / width()) : QDate();
}

void MonthGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(theme::font(theme::type::caption, QFont::Medium));
    painter.setPen(theme::color(this, Color::Text3));
    for (int column = 0; column < kDays; ++column) {
        const QDate day = firstShown().addDays(column);
        painter.drawText(QRect(cell(day).x(), 0, cell(day).width(), kHead), Qt::AlignCenter,
                         locale().dayName(day.dayOfWeek(), QLocale::ShortFormat));
    }
    for (QDate day = firstShown(); day <= lastShown(); day = day.addDays(1))
        paintDay(painter, day);
}

void MonthGrid::paintDay(QPainter &painter, const QDate &day) const
{
    const auto c = [this](Color token) { return theme::color(this, token); };
    const QRect box = cell(day).adjusted(1, 1, -1, -1);
    const bool inside = day.month() == m_month.month();
    if (day == m_chosen)
        theme::parts::roundBox(painter, box, theme::radius::s, c(Color::AccentSoft));
    if (day == m_chosen && hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        theme::parts::focusRing(painter, box, theme::radius::s, palette());
    const bool today = day == m_today;
    painter.setFont(theme::font(theme::type::small, today ? QFont::Bold : QFont::Normal));
    painter.setPen(c(today ? Color::Accent : inside ? Color::Text : Color::Text3));
    painter.drawText(QRect(box.x(), box.y() + 3, box.width(), 18), Qt::AlignCenter, locale().toString(day.day()));

    const Marks marks = m_marks.value(day);
    struct Mark
    {
        int count;
        Icon icon;
        Color token;
    };
    QVector<Mark> shown;
    for (const Mark &mark : {Mark{marks.failed, Icon::CircleX, Color::Error}, Mark{marks.running, Icon::Loader, Color::Accent},
                             Mark{marks.good, Icon::CircleCheck, Color::Ok}, Mark{marks.coming, Icon::Clock, Color::Text3}})
        if (mark.count > 0)
            shown << mark;
    int x = box.center().x() - (int(shown.size()) * (kMark + 2) - 2) / 2;
    for (const Mark &mark : shown) {
        theme::paintIcon(&painter, QRect(x, box.bottom() - kMark - 4, kMark, kMark), mark.icon, c(mark.token));
        x += kMark + 2;
    }
}

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    if (const QDate day = dayAt(event->position().toPoint()); day.isValid())
        choose(day);
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    const QDate from = m_chosen.isValid() ? m_chosen : m_month;
    switch (event->key()) {
    case Qt::Key_Left: return choose(from.addDays(isRightToLeft() ? 1 : -1));
    case Qt::Key_Right: return choose(from.addDays(isRightToLeft() ? -1 : 1));
    case Qt::Key_Up: return choose(from.addDays(-kDays));
    case Qt::Key_Down: return choose(from.addDays(kDays));
    case Qt::Key_PageUp: return choose(from.addMonths(-1));
    case Qt::Key_PageDown: return choose(from.addMonths(1));
    case Qt::Key_Home: return choose(m_today.isValid() ? m_today : QDate::currentDate());
    default: return QWidget::keyPressEvent(event);
    }
}

bool MonthGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const QDate day = dayAt(help->pos()); day.isValid())
            QToolTip::showText(help->globalPos(), textOf(day), this, cell(day));
        return true;
    }
    return QWidget::event(event);
}

} // namespace ui::widgets
