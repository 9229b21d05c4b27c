// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_pill.h"

#include "ui/theme/direction.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_parts.h"

#include <QPainter>

namespace ui::widgets {

using theme::Color;

namespace {
constexpr int kShadow = 4; // around the pill, below more than above
}

LogPill::LogPill(QWidget *parent) : QPushButton(parent)
{
    setFont(theme::font(theme::type::body, QFont::Medium));
    setCursor(Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
}

QSize LogPill::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + theme::size::iconSmall + theme::space::s + 2 * theme::space::m + 2 * kShadow,
            theme::size::control + 2 * kShadow};
}

void LogPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto c = [this](Color token) { return theme::color(this, token); };
    const QRectF box = QRectF(rect()).adjusted(kShadow, kShadow, -kShadow, -kShadow);
    const qreal round = box.height() / 2;
    for (int i = kShadow; i > 0; --i)
        theme::parts::roundBox(painter, box.adjusted(-i + 1, -i + 2, i - 1, i), round + i, c(Color::Shadow));
    theme::parts::roundBox(painter, box, round, c(underMouse() || isDown() ? Color::AccentHover : Color::Accent));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        theme::parts::roundBox(painter, box.adjusted(2, 2, -2, -2), round - 2, {}, c(Color::OnAccent), 1.5);
    const int side = theme::size::iconSmall;
    const int x = int(box.left()) + theme::space::m;
    theme::paintIcon(&painter, theme::placed(this, QRect(x, int(box.center().y()) - side / 2, side, side)), theme::Icon::ArrowDown, c(Color::OnAccent));
    painter.setPen(c(Color::OnAccent));
    painter.drawText(theme::placed(this, QRectF(x + side + theme::space::s, box.top(), box.right() - x - side - theme::space::s, box.height()).toRect()),
                     Qt::AlignVCenter | Qt::TextSingleLine, text());
}

} // namespace ui::widgets
