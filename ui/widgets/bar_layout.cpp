// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bar_layout.h"

#include "ui/theme/tokens.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ui::widgets {

namespace {
constexpr int kAbove = (theme::size::topBar - theme::size::control) / 2; // the first row, and below the last
} // namespace

BarLayout::BarLayout(QWidget *bar) : QLayout(bar)
{
    setContentsMargins(theme::space::xl, kAbove, theme::space::xl, kAbove + 1);
    setSpacing(theme::space::s);
}

BarLayout::~BarLayout()
{
    for (const Item &one : m_items)
        delete one.item;
}

void BarLayout::addPart(QWidget *widget, Part part)
{
    addChildWidget(widget);
    m_items.push_back({new QWidgetItem(widget), part});
    invalidate();
}

void BarLayout::addItem(QLayoutItem *item)
{
    m_items.push_back({item, Part::End});
}

QLayoutItem *BarLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].item : nullptr;
}

QLayoutItem *BarLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[size_t(index)].item;
    m_items.erase(m_items.begin() + index);
    invalidate();
    return taken;
}

std::vector<QLayoutItem *> BarLayout::shown(Part part) const
{
    std::vector<QLayoutItem *> found;
    for (const Item &one : m_items)
        if (one.part == part && !one.item->isEmpty())
            found.push_back(one.item);
    return found;
}

int BarLayout::widthOf(Part part) const
{
    int width = 0;
    for (const QLayoutItem *item : shown(part))
        width += item->sizeHint().width() + spacing();
    return width;
}

QSize BarLayout::sizeHint() const
{
    int lead = 0;
    for (const QLayoutItem *item : shown(Part::Lead))
        lead += item->minimumSize().width();
    const QMargins m = contentsMargins();
    return {m.left() + lead + widthOf(Part::Middle) + widthOf(Part::End) + m.right(), m.top() + theme::size::control + m.bottom()};
}

QSize BarLayout::minimumSize() const
{
    int first = widthOf(Part::End);
    for (const QLayoutItem *item : shown(Part::Lead))
        first += item->minimumSize().width();
    int second = 0;
    for (const QLayoutItem *item : shown(Part::Middle))
        second = std::max(second, item->minimumSize().width());
    const QMargins m = contentsMargins();
    return {m.left() + std::max(first, second) + m.right(), m.top() + theme::size::control + m.bottom()};
}

void BarLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Placing::Place);
}

int BarLayout::arrange(const QRect &rect, Placing placing) const
{
    const QMargins m = contentsMargins();
    const QRect inside = rect.adjusted(m.left(), 0, -m.right(), 0);
    const bool oneRow = sizeHint().width() <= rect.width();
    const auto place = [&](QLayoutItem *item, int x, int y, QSize size) {
        if (placing == Placing::Place)
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), inside, QRect(QPoint(inside.x() + x, rect.y() + y), size)));
    };
    const auto centred = [&](QLayoutItem *item, int x, int y, int width) {
        const int height = std::min(item->sizeHint().height(), theme::size::control);
        place(item, x, y + (theme::size::control - height) / 2, {width, height});
    };
    int y = m.top();
    int x = 0;
    const int others = widthOf(Part::End) + (oneRow ? widthOf(Part::Middle) : 0);
    for (QLayoutItem *item : shown(Part::Lead)) {
        const int width = std::min(item->maximumSize().width(), std::max(item->minimumSize().width(), inside.width() - others));
        centred(item, x, y, width);
        x += width + spacing();
    }
    int end = inside.width() - widthOf(Part::End) + spacing();
    for (QLayoutItem *item : shown(Part::End)) {
        centred(item, end, y, item->sizeHint().width());
        end += item->sizeHint().width() + spacing();
    }
    y += theme::size::control;
    for (QLayoutItem *item : shown(Part::Middle)) {
        if (oneRow) {
            centred(item, x, m.top(), item->sizeHint().width());
            x += item->sizeHint().width() + spacing();
            continue;
        }
        y += spacing();
        const int height = item->hasHeightForWidth() ? item->heightForWidth(inside.width()) : item->sizeHint().height();
        place(item, 0, y, {std::min(inside.width(), item->sizeHint().width()), height});
        y += height;
    }
    return y + m.bottom();
}

} // namespace ui::widgets
