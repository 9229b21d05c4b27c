// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/check_cell.h"

#include "ui/theme/as_written.h"
#include "ui/theme/fonts.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace ui::widgets {

using theme::Color;

namespace {

constexpr int kRoom = theme::size::icon + theme::space::m; // of the box

} // namespace

bool CheckDelegate::toggle(QAbstractItemModel &model, const QModelIndex &index)
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return false;
    return model.setData(index, state.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

bool CheckDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseButtonDblClick)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    // Two quick clicks are two clicks: the second release comes after the double click.
    if (event->type() == QEvent::MouseButtonDblClick || mouse->button() != Qt::LeftButton
        || (option.direction == Qt::RightToLeft ? option.rect.right() - mouse->position().x() : mouse->position().x() - option.rect.x())
            > theme::space::xl + kRoom)
        return false;
    return toggle(*model, index);
}

void CheckDelegate::paintCell(QPainter *painter, const QRect &box, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (const QVariant state = index.data(Qt::CheckStateRole); state.isValid()) {
        QStyleOptionViewItem check = option;
        check.rect = QStyle::visualRect(option.direction, box, QRect(box.x(), box.y() + (box.height() - theme::size::icon) / 2, theme::size::icon, theme::size::icon));
        check.state = QStyle::State_Enabled | (state.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &check, painter, option.widget);
    }
    const QRect texts = QStyle::visualRect(option.direction, box, box.adjusted(kRoom, 0, 0, 0));
    const int middle = box.center().y() + 1;
    const auto line = [painter](const QRect &at, int align, const QString &text) {
        painter->drawText(at, align | int(Qt::TextSingleLine), painter->fontMetrics().elidedText(theme::asWritten(text), Qt::ElideRight, at.width()));
    };
    painter->setFont(theme::font(theme::type::body, QFont::DemiBold));
    painter->setPen(theme::color(option.palette, Color::Text));
    line(QRect(texts.x(), texts.y(), texts.width(), middle - texts.y()), Qt::AlignBottom, index.data().toString());
    painter->setFont(theme::monoFont(theme::type::caption));
    painter->setPen(quietInk(option));
    line(QRect(texts.x(), middle + 1, texts.width(), texts.bottom() - middle), Qt::AlignTop, index.data(m_role).toString());
}

} // namespace ui::widgets
