// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/style_parts.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace ui::theme::parts {
namespace {

struct ButtonColors
{
    QColor fill;
    QColor border;
    QColor text;
};

ButtonColors buttonColors(const QStyleOption &option, ButtonVariant variant)
{
    const auto c = [&option](Color token) { return color(option.palette, token); };
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & QStyle::State_Sunken;
    const bool over = option.state & QStyle::State_MouseOver;
    const bool on = option.state & QStyle::State_On;
    switch (variant) {
    case ButtonVariant::Primary:
        if (!enabled)
            return {c(Color::OffSoft), {}, c(Color::Disabled)};
        return {c(over || down ? Color::AccentHover : Color::Accent), {}, c(Color::OnAccent)};
    case ButtonVariant::Danger:
        if (!enabled)
            return {c(Color::OffSoft), {}, c(Color::Disabled)};
        return {c(over || down ? Color::ErrorHover : Color::Error), {}, c(Color::OnError)};
    case ButtonVariant::Flat:
        if (!enabled)
            return {{}, {}, c(Color::Disabled)};
        if (on)
            return {c(Color::AccentSoft), c(Color::Accent), c(Color::Accent)};
        return {down ? c(Color::Pressed) : over ? c(Color::Hover) : QColor(), {}, c(Color::Text)};
    case ButtonVariant::Link:
        return {{}, {}, c(!enabled ? Color::Disabled : down ? Color::AccentHover : over ? Color::Accent : Color::Text)};
    case ButtonVariant::Normal:
        break;
    }
    if (!enabled)
        return {c(Color::Surface), c(Color::LineFaint), c(Color::Disabled)};
    if (on)
        return {c(Color::AccentSoft), c(Color::Accent), c(Color::Accent)};
    return {c(down ? Color::Pressed : over ? Color::Hover : Color::Surface), c(over ? Color::Border : Color::Line),
            c(Color::Text)};
}

QIcon::Mode iconMode(const QStyleOption &option)
{
    return option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled;
}

void chevron(QPainter &painter, const QRect &box, const QStyleOption &option)
{
    const Color token = option.state & QStyle::State_Enabled ? Color::Text2 : Color::Disabled;
    paintIcon(&painter, box, Icon::ChevronDown, color(option.palette, token));
}

enum class LabelPlace { Centre, Start };

// Icon, gap and text as one group in `box`.
void buttonLabel(QPainter &painter, const QRect &box, LabelPlace place, const QStyleOption &option, const QIcon &icon,
                 const QSize &iconSize, const QString &text, const QColor &ink)
{
    const int textFlags = Qt::TextShowMnemonic | Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine;
    const int textWidth = text.isEmpty() ? 0 : option.fontMetrics.size(textFlags, text).width();
    const int iconWidth = icon.isNull() ? 0 : iconSize.width();
    const int gap = textWidth && iconWidth ? space::s : 0;
    int x = box.x() + (place == LabelPlace::Start ? 0 : std::max(0, (box.width() - textWidth - gap - iconWidth) / 2));
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, box, part); };
    if (iconWidth) {
        icon.paint(&painter, placed(QRect(x, box.center().y() - iconSize.height() / 2 + 1, iconWidth, iconSize.height())),
                   Qt::AlignCenter, iconMode(option), option.state & QStyle::State_On ? QIcon::On : QIcon::Off);
        x += iconWidth + gap;
    }
    if (textWidth) {
        painter.setPen(ink);
        painter.drawText(placed(QRect(x, box.y(), box.right() - x + 1, box.height())), textFlags, text);
    }
}

} // namespace

void roundBox(QPainter &painter, const QRectF &box, qreal radius, const QColor &fill, const QColor &border,
              qreal borderWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (border.isValid()) {
        painter.setPen(QPen(border, borderWidth));
        const qreal half = borderWidth / 2;
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius - half, radius - half);
    } else if (fill.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(box, radius, radius);
    }
    painter.restore();
}

bool showsKeyboardFocus(const QStyleOption &option)
{
    return (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
}

void focusRing(QPainter &painter, const QRect &box, qreal radius, const QPalette &palette)
{
    roundBox(painter, box, radius, {}, color(palette, Color::Accent), 2);
}

void hairline(QPainter &painter, const QRect &line, const QColor &color)
{
    painter.fillRect(line, color);
}

ButtonVariant variantOf(const QStyleOption &option, const QWidget *widget)
{
    if (widget) {
        const QVariant set = widget->property("consoleVariant");
        if (set.isValid())
            return static_cast<ButtonVariant>(set.toInt());
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option)) {
        if (button->features & QStyleOptionButton::DefaultButton)
            return ButtonVariant::Primary;
        if (button->features & QStyleOptionButton::Flat)
            return ButtonVariant::Flat;
    }
    if (option.type == QStyleOption::SO_ToolButton && (option.state & QStyle::State_AutoRaise))
        return ButtonVariant::Flat;
    return ButtonVariant::Normal;
}

void buttonBevel(QPainter &painter, const QStyleOption &option, ButtonVariant variant)
{
    const ButtonColors colors = buttonColors(option, variant);
    roundBox(painter, option.rect, radius::s, colors.fill, colors.border);
    if (!showsKeyboardFocus(option))
        return;
    if (variant == ButtonVariant::Primary || variant == ButtonVariant::Danger)
        roundBox(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), radius::s - 2, {}, colors.text, 1.5);
    else
        focusRing(painter, option.rect, radius::s, option.palette);
}

void pushButtonLabel(QPainter &painter, const QStyleOptionButton &option, ButtonVariant variant)
{
    QRect box = option.rect;
    if (option.features & QStyleOptionButton::HasMenu) {
        const QRect arrow(box.right() - space::s - size::iconSmall, box.y(), size::iconSmall, box.height());
        chevron(painter, QStyle::visualRect(option.direction, option.rect, arrow), option);
        box.setRight(arrow.left());
    }
    box = QStyle::visualRect(option.direction, option.rect, box);
    buttonLabel(painter, box, variant == ButtonVariant::Link ? LabelPlace::Start : LabelPlace::Centre, option, option.icon, option.iconSize,
                option.text, buttonColors(option, variant).text);
}

void toolButton(QPainter &painter, const QStyleOptionToolButton &option, ButtonVariant variant)
{
    buttonBevel(painter, option, variant);
    QRect box = option.rect;
    const bool showsText = option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull();
    if ((option.features & QStyleOptionToolButton::HasMenu) && showsText) {
        const QRect arrow(box.right() - space::s - size::iconSmall, box.y(), size::iconSmall, box.height());
        chevron(painter, QStyle::visualRect(option.direction, option.rect, arrow), option);
        box.setRight(arrow.left());
    }
    box = QStyle::visualRect(option.direction, option.rect, box);
    if (option.features & QStyleOptionToolButton::Arrow) {
        const Color token = option.state & QStyle::State_Enabled ? Color::Text2 : Color::Disabled;
        const QRect arrow = QRect(0, 0, size::iconSmall, size::iconSmall);
        painter.save();
        painter.translate(QRectF(box).center());
        painter.rotate(option.arrowType == Qt::UpArrow          ? 180
                           : option.arrowType == Qt::LeftArrow  ? 90
                           : option.arrowType == Qt::RightArrow ? -90
                                                                : 0);
        paintIcon(&painter, arrow.translated(-arrow.center() - QPoint(1, 1)), Icon::ChevronDown,
                  color(option.palette, token));
        painter.restore();
        return;
    }
    const bool showsIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly;
    painter.setFont(option.font);
    buttonLabel(painter, box, LabelPlace::Centre, option, showsIcon ? option.icon : QIcon(), option.iconSize,
                showsText ? option.text : QString(), buttonColors(option, variant).text);
}

void checkBox(QPainter &painter, const QStyleOption &option)
{
    const auto c = [&option](Color token) { return color(option.palette, token); };
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool marked = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool over = option.state & QStyle::State_MouseOver;
    constexpr int corner = 4;
    if (marked) {
        roundBox(painter, option.rect, corner, c(enabled ? (over ? Color::AccentHover : Color::Accent) : Color::OffSoft));
        const bool partly = option.state & QStyle::State_NoChange;
        paintIcon(&painter, option.rect.adjusted(2, 2, -2, -2), partly ? Icon::Minus : Icon::Check,
                  c(enabled ? Color::OnAccent : Color::Disabled));
    } else {
        roundBox(painter, option.rect, corner, c(Color::Surface),
                 c(!enabled ? Color::Line : over ? Color::Accent : Color::Border));
    }
    if (showsKeyboardFocus(option))
        focusRing(painter, option.rect.adjusted(-2, -2, 2, 2), corner + 2, option.palette);
}

void radioButton(QPainter &painter, const QStyleOption &option)
{
    const auto c = [&option](Color token) { return color(option.palette, token); };
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool over = option.state & QStyle::State_MouseOver;
    const qreal round = option.rect.height() / 2.0;
    if (option.state & QStyle::State_On) {
        roundBox(painter, option.rect, round, c(enabled ? Color::Accent : Color::OffSoft));
        roundBox(painter, QRectF(option.rect).adjusted(5, 5, -5, -5), 3, c(enabled ? Color::OnAccent : Color::Disabled));
    } else {
        roundBox(painter, option.rect, round, c(Color::Surface),
                 c(!enabled ? Color::Line : over ? Color::Accent : Color::Border), 1.25); // thinner, a ring that small is pale
    }
    if (showsKeyboardFocus(option))
        focusRing(painter, option.rect.adjusted(-2, -2, 2, 2), round + 2, option.palette);
}

} // namespace ui::theme::parts
