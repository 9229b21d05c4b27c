// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_parts.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace ui::theme::parts {
namespace {

bool isInvalid(const QWidget *widget)
{
    return widget && widget->property("consoleInvalid").toBool();
}

} // namespace

bool isEditableText(const QWidget *widget)
{
    const auto *plain = qobject_cast<const QPlainTextEdit *>(widget);
    const auto *rich = qobject_cast<const QTextEdit *>(widget);
    return (plain && !plain->isReadOnly()) || (rich && !rich->isReadOnly());
}

void fieldFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const auto c = [&option](Color token) { return color(option.palette, token); };
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focus = option.state & QStyle::State_HasFocus;
    const bool over = option.state & QStyle::State_MouseOver;
    const Color border = isInvalid(widget) ? Color::Error
        : focus && enabled                 ? Color::Accent
        : !enabled                         ? Color::Line
        : over                             ? Color::Text3
                                           : Color::Border;
    roundBox(painter, option.rect, radius::s, c(enabled ? Color::Surface : Color::Background), c(border),
             focus && enabled ? 2 : 1);
}

void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    if (option.frame)
        fieldFrame(painter, option, widget);
    const QRect arrow(option.rect.right() - space::s - size::iconSmall, option.rect.y(), size::iconSmall,
                      option.rect.height());
    const Color token = option.state & QStyle::State_Enabled ? Color::Text2 : Color::Disabled;
    paintIcon(&painter, QStyle::visualRect(option.direction, option.rect, arrow), Icon::ChevronDown, color(option.palette, token));
}

void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget, const QRect &up,
             const QRect &down)
{
    if (option.frame)
        fieldFrame(painter, option, widget);
    const bool enabled = option.state & QStyle::State_Enabled;
    const auto arrow = [&](const QRect &box, Icon icon, QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step) {
        const bool can = enabled && (option.stepEnabled & step);
        const bool over = can && (option.activeSubControls & part) && (option.state & QStyle::State_MouseOver);
        if (over)
            roundBox(painter, QRectF(box).adjusted(1, 1, -1, -1), 3, color(option.palette, Color::Pressed));
        const int side = size::iconSmall - 2;
        paintIcon(&painter, QRect(box.center().x() - side / 2, box.center().y() - side / 2, side, side), icon,
                  color(option.palette, can ? Color::Text2 : Color::Disabled));
    };
    if (option.buttonSymbols != QAbstractSpinBox::NoButtons) {
        arrow(up, Icon::ChevronUp, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled);
        arrow(down, Icon::ChevronDown, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled);
    }
}

void progressBar(QPainter &painter, const QStyleOptionProgressBar &option)
{
    constexpr int thick = 6;
    QRect box = option.rect;
    if (option.textVisible && !option.text.isEmpty()) {
        const int width = option.fontMetrics.horizontalAdvance(QStringLiteral("100%")) + space::s;
        painter.setPen(color(option.palette, Color::Text2));
        painter.drawText(QStyle::visualRect(option.direction, box, box.adjusted(box.width() - width, 0, 0, 0)), Qt::AlignRight | Qt::AlignVCenter, option.text);
        box = QStyle::visualRect(option.direction, box, box.adjusted(0, 0, -width - space::s, 0));
    }
    const QRectF groove(box.x(), box.center().y() - thick / 2, box.width(), thick);
    roundBox(painter, groove, thick / 2.0, color(option.palette, Color::OffSoft));
    const double range = double(option.maximum) - option.minimum;
    QRectF bar = groove;
    if (range > 0) {
        bar.setWidth(groove.width() * std::clamp((option.progress - option.minimum) / range, 0.0, 1.0));
        if (option.direction == Qt::RightToLeft)
            bar.moveRight(groove.right());
    } else {
        bar.setWidth(groove.width() / 3); // busy, with no figure to show
        bar.moveLeft(groove.center().x() - bar.width() / 2);
    }
    if (bar.width() >= 1)
        roundBox(painter, bar, thick / 2.0, color(option.palette, Color::Accent));
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    if (option.minimum >= option.maximum || slider.isEmpty())
        return;
    const bool held = option.state & QStyle::State_Sunken;
    const bool over = (option.state & QStyle::State_MouseOver) && (option.activeSubControls & QStyle::SC_ScrollBarSlider);
    const Color token = held ? Color::Text2 : over ? Color::Text3 : Color::Border;
    roundBox(painter, QRectF(slider).adjusted(2, 2, -2, -2), (size::scrollBar - 4) / 2.0, color(option.palette, token));
}

} // namespace ui::theme::parts
