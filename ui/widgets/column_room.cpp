// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/column_room.h"

#include "models/format.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/table_view.h"

#include <QEvent>
#include <QHeaderView>

namespace ui::widgets {

namespace {
constexpr int kLeastRoom = 200; // less: not laid out yet
constexpr int kMostStretched = 420;
constexpr int kMostMore = 96; // a column gets of what is left over
} // namespace

int pillColumn(const QVector<StatusLook> &looks)
{
    int widest = 0;
    for (const StatusLook &look : looks)
        widest = std::max(widest, pillSize(look).width());
    return widest + 2 * theme::space::m;
}

int wordColumn(const QStringList &words, CellMark mark)
{
    const QFontMetrics metrics(theme::font(theme::type::body));
    int widest = 0;
    for (const QString &word : words)
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest + 1 + 2 * theme::space::m + (mark == CellMark::Before ? theme::size::iconSmall + theme::space::s : 0);
}

int healthColumn()
{
    using enum core::HealthStatus;
    QStringList words;
    for (const core::HealthStatus health : {Unknown, Starting, Healthy, Degraded, Unhealthy})
        words << models::Format::health(health);
    return wordColumn(words);
}

int timeColumn(const std::function<QString(qint64, qint64)> &said, CellMark mark)
{
    constexpr qint64 minute = 60'000;
    constexpr qint64 day = 24 * 60 * minute;
    constexpr qint64 now = 100 * day + day / 2;
    QStringList words;
    for (const qint64 since : {qint64(0), minute - 1, 59 * minute, 5 * 60 * minute, day, 29 * day})
        words << said(now - since, now);
    return wordColumn(words, mark);
}

ColumnRoom::ColumnRoom(TableView &table, int stretched, int leastStretched, QVector<Rule> rules)
    : QObject(&table), m_table(table), m_stretched(stretched), m_least(leastStretched), m_rules(std::move(rules))
{
    QHeaderView *header = table.horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(stretched, QHeaderView::Stretch);
    table.viewport()->installEventFilter(this);
}

bool ColumnRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_table.viewport()->width() != m_room) {
        m_room = m_table.viewport()->width();
        fit();
    }
    return QObject::eventFilter(watched, event);
}

void ColumnRoom::fit()
{
    if (m_room < kLeastRoom)
        return;
    const QFontMetrics metrics = m_table.horizontalHeader()->fontMetrics();
    int left = m_room - m_least;
    QVector<Rule> shown;
    for (Rule rule : std::as_const(m_rules)) {
        const QString label = m_table.model()->headerData(rule.column, Qt::Horizontal).toString();
        rule.width = std::max(rule.width, metrics.horizontalAdvance(label) + 2 * theme::space::m + theme::size::iconSmall + 2);
        if (rule.width > left)
            break; // what matters less does not come before what matters more
        left -= rule.width;
        shown << rule;
    }
    for (Rule &rule : shown) {
        const int taken = std::clamp(rule.wish - rule.width, 0, left);
        rule.width += taken;
        left -= taken;
    }
    const int spare = left + m_least - kMostStretched;
    const int more = shown.isEmpty() ? 0 : std::clamp(spare / int(shown.size()), 0, kMostMore);
    for (const Rule &rule : std::as_const(m_rules))
        m_table.setColumnHidden(rule.column, std::none_of(shown.begin(), shown.end(), [&](const Rule &one) { return one.column == rule.column; }));
    for (const Rule &rule : std::as_const(shown))
        m_table.setColumnWidth(rule.column, rule.width + more);
}

} // namespace ui::widgets
