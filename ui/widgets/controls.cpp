// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/controls.h"

#include "ui/theme/direction.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/access.h"
#include "ui/widgets/flow_layout.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui::widgets {

using theme::Color;

namespace {

// Whether the focus came by a key, as the style is told for Qt's own controls.
bool showsFocus(const QWidget *widget)
{
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

constexpr QSize kSwitch(30, 18);
constexpr int kChipHeight = 28;
constexpr int kChipPad = 12;
constexpr int kChipGap = 7;

} // namespace

ToggleSwitch::ToggleSwitch(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ToggleSwitch::sizeHint() const
{
    return kSwitch + QSize(6, 6); // room for the focus ring
}

void ToggleSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto c = [this](Color token) { return theme::color(this, token); };
    const QRectF track(QPointF((width() - kSwitch.width()) / 2.0, (height() - kSwitch.height()) / 2.0), kSwitch);
    const bool over = underMouse() && isEnabled();
    const QColor fill = !isEnabled() ? c(isChecked() ? Color::Disabled : Color::OffSoft)
        : isChecked()                ? c(over ? Color::AccentHover : Color::Accent)
                                     : c(over ? Color::Text3 : Color::Border);
    theme::parts::roundBox(painter, track, track.height() / 2, fill);
    const qreal knob = track.height() - 4;
    const qreal x = isChecked() != isRightToLeft() ? track.right() - knob - 2 : track.left() + 2;
    theme::parts::roundBox(painter, QRectF(x, track.top() + 2, knob, knob), knob / 2,
                           c(isChecked() && isEnabled() ? Color::OnAccent : Color::Surface));
    if (showsFocus(this))
        theme::parts::focusRing(painter, rect(), height() / 2.0, palette());
}

void ToggleSwitch::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

FilterChip::FilterChip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFont(theme::font(theme::type::small, QFont::Medium));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FilterChip::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    setAccessibleDescription(count < 0 ? QString() : locale().toString(count));
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    int width = 2 * kChipPad + fontMetrics().horizontalAdvance(text());
    if (m_count >= 0)
        width += kChipGap + fontMetrics().horizontalAdvance(locale().toString(m_count));
    return {width, kChipHeight};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto c = [this](Color token) { return theme::color(this, token); };
    const qreal round = height() / 2.0;
    if (isChecked())
        theme::parts::roundBox(painter, rect(), round, c(Color::AccentSoft), c(isEnabled() ? Color::Accent : Color::AccentSoft));
    else
        theme::parts::roundBox(painter, rect(), round, c(underMouse() && isEnabled() ? Color::Hover : Color::Surface),
                               c(!isEnabled() ? Color::LineFaint : underMouse() ? Color::Border : Color::Line));
    painter.setPen(c(!isEnabled() ? Color::Disabled : isChecked() ? Color::Accent : Color::Text2));
    const int textWidth = fontMetrics().horizontalAdvance(text());
    const QRect box = rect().adjusted(kChipPad, 0, -kChipPad + 2, 0);
    painter.drawText(theme::placed(this, box), Qt::AlignVCenter, text());
    if (m_count >= 0) {
        painter.setPen(c(isChecked() ? Color::Accent : Color::Text3));
        painter.drawText(theme::placed(this, box.adjusted(textWidth + kChipGap, 0, 0, 0)), Qt::AlignVCenter, locale().toString(m_count));
    }
    if (showsFocus(this))
        theme::parts::focusRing(painter, rect(), round, palette());
}

ChipRow::ChipRow(QWidget *parent) : QWidget(parent), m_layout(new FlowLayout(this))
{
    setAccessRole(this, QAccessible::Grouping);
    m_group.setExclusive(true);
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            emit chosenChanged(id);
    });
}

FilterChip *ChipRow::addChip(const QString &text, int value)
{
    auto *chip = new FilterChip(text, this);
    m_layout->addWidget(chip);
    m_group.addButton(chip, value);
    return chip;
}

FilterChip *ChipRow::chip(int value) const
{
    return qobject_cast<FilterChip *>(m_group.button(value));
}

void ChipRow::choose(int value)
{
    if (QAbstractButton *button = m_group.button(value))
        button->setChecked(true);
}

} // namespace ui::widgets
