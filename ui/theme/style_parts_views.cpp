// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style_parts.h"

#include <QListView>
#include <QPainter>

namespace ui::theme::parts {

void tabShape(QPainter &painter, const QStyleOptionTab &option)
{
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        const QRect line(option.rect.x() + kTabInset, option.rect.bottom() - 1, option.rect.width() - 2 * kTabInset, 2);
        const Color token = option.state & QStyle::State_Enabled ? Color::Accent : Color::Disabled;
        painter.fillRect(line, color(option.palette, token));
    }
    if (showsKeyboardFocus(option) && selected)
        focusRing(painter, option.rect.adjusted(1, 4, -1, -5), radius::s, option.palette);
}

void tabLabel(QPainter &painter, const QStyleOptionTab &option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool strong = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
    painter.setPen(color(option.palette, !enabled ? Color::Disabled : strong ? Color::Text : Color::Text2));
    painter.drawText(option.rect.adjusted(0, 0, 0, -2), Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
}

void headerSection(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, color(option.palette, Color::Surface));
    hairline(painter, QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1),
             color(option.palette, Color::Line));
}

void headerLabel(QPainter &painter, const QStyleOptionHeader &option)
{
    // Qt counts them from the left.
    const bool first = option.position == (option.direction == Qt::RightToLeft ? QStyleOptionHeader::End : QStyleOptionHeader::Beginning)
        || option.position == QStyleOptionHeader::OnlyOneSection;
    const bool last = option.position == (option.direction == Qt::RightToLeft ? QStyleOptionHeader::Beginning : QStyleOptionHeader::End);
    const bool figures = option.textAlignment & Qt::AlignRight;
    const QRect box = QStyle::visualRect(option.direction, option.rect,
                                         option.rect.adjusted(first ? space::xl : space::m, 0, last && figures ? -space::xl : -space::m, 0));
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const bool right = option.direction == Qt::RightToLeft || figures; // figures stay there in any case
    const bool strong = sorted || (option.state & QStyle::State_MouseOver);
    const QColor ink = color(option.palette, strong ? Color::Text : Color::Text2);
    painter.setPen(ink);
    const QFontMetrics metrics = painter.fontMetrics();
    const int room = box.width() - (sorted ? size::iconSmall : 0);
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, room);
    const int textWidth = metrics.horizontalAdvance(text);
    const int mark = size::iconSmall - 2;
    const int textX = right ? box.right() + 1 - textWidth : box.x();
    painter.drawText(QRect(textX, box.y(), textWidth + 1, box.height()), Qt::AlignVCenter | Qt::AlignHCenter, text);
    if (sorted) {
        const int x = right ? textX - mark - 2 : textX + textWidth + 3;
        paintIcon(&painter, QRect(x, box.center().y() - mark / 2 + 1, mark, mark),
                  option.sortIndicator == QStyleOptionHeader::SortDown ? Icon::ChevronUp : Icon::ChevronDown, ink);
    }
}

void itemRow(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool inList = qobject_cast<const QListView *>(option.widget) && option.widget->window()->windowType() != Qt::Popup;
    const int corner = inList ? radius::s : 0;
    if (option.state & QStyle::State_Selected)
        roundBox(painter, option.rect, corner, color(option.palette, Color::AccentSoft));
    else if (option.state & QStyle::State_MouseOver)
        roundBox(painter, option.rect, corner, color(option.palette, Color::Hover));
    else if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (showsKeyboardFocus(option))
        focusRing(painter, option.rect.adjusted(1, 1, -1, -1), radius::s, option.palette);
}

void menuItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const auto c = [&option](Color token) { return color(option.palette, token); };
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const QRect line(option.rect.x(), option.rect.center().y(), option.rect.width(), 1);
        painter.fillRect(line, c(Color::Line));
        if (!option.text.isEmpty()) { // a section's title
            const QFont small = font(type::caption, QFont::Medium);
            painter.setFont(small);
            painter.fillRect(option.rect, c(Color::Surface));
            painter.setPen(c(Color::Text3));
            painter.drawText(option.rect.adjusted(space::m, 0, -space::m, 0), Qt::AlignVCenter, option.text);
        }
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool chosen = (option.state & QStyle::State_Selected) && enabled;
    if (chosen)
        roundBox(painter, option.rect.adjusted(space::xs, 1, -space::xs, -1), 4, c(Color::Pressed));
    const QColor ink = c(enabled ? Color::Text : Color::Disabled);

    const auto placed = [&option](const QRect &part) { return QStyle::visualRect(option.direction, option.rect, part); };
    QRect box = option.rect.adjusted(space::m, 0, -space::m, 0);
    const bool hasMarks = option.menuHasCheckableItems || option.maxIconWidth > 0;
    if (hasMarks) {
        const QRect mark(box.x(), box.center().y() - size::icon / 2, size::icon, size::icon);
        if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
            paintIcon(&painter, placed(mark), Icon::Check, c(enabled ? Color::Accent : Color::Disabled));
        else if (!option.icon.isNull())
            option.icon.paint(&painter, placed(mark), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        box.setLeft(mark.right() + 1 + space::s);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(box.right() - size::iconSmall + 1, box.y(), size::iconSmall, box.height());
        paintIcon(&painter, placed(arrow), Icon::ChevronRight, c(Color::Text2));
    }
    const qsizetype tab = option.text.indexOf(u'\t');
    painter.setFont(option.font);
    painter.setPen(ink);
    painter.drawText(placed(box), Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     tab < 0 ? option.text : option.text.left(tab));
    if (tab >= 0) {
        painter.setPen(c(enabled ? Color::Text3 : Color::Disabled));
        painter.drawText(placed(box), Qt::AlignVCenter | Qt::AlignRight, option.text.mid(tab + 1));
    }
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), option.text.isEmpty() ? 9 : 26};
    int width = contents.width() + 2 * space::m;
    if (option.menuHasCheckableItems || option.maxIconWidth > 0)
        width += size::icon + space::s;
    if (option.text.contains(u'\t'))
        width += space::xxl;
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += size::icon;
    return {width, row::s};
}

} // namespace ui::theme::parts
