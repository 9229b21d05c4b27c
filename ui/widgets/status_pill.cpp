// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_pill.h"

#include "models/format.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/access.h"

#include <QPainter>
#include <QStyle>

namespace ui::widgets {

using theme::Color;
using theme::Icon;

StatusLook lookOf(core::ServiceStatus status)
{
    const QString word = models::Format::status(status);
    switch (status) {
    case core::ServiceStatus::Running:
        return {Tone::Ok, Icon::CircleCheck, word};
    case core::ServiceStatus::Starting:
    case core::ServiceStatus::Stopping:
        return {Tone::Warn, Icon::Loader, word};
    case core::ServiceStatus::Error:
        return {Tone::Error, Icon::CircleX, word};
    case core::ServiceStatus::Stopped:
        break;
    }
    return {Tone::Off, Icon::CircleDot, word};
}

StatusLook lookOf(core::HealthStatus status)
{
    const QString word = models::Format::health(status);
    switch (status) {
    case core::HealthStatus::Healthy:
        return {Tone::Ok, Icon::CircleCheck, word};
    case core::HealthStatus::Starting:
        return {Tone::Warn, Icon::Loader, word};
    case core::HealthStatus::Degraded:
        return {Tone::Warn, Icon::TriangleAlert, word};
    case core::HealthStatus::Unhealthy:
        return {Tone::Error, Icon::CircleX, word};
    case core::HealthStatus::Unknown:
        break;
    }
    return {Tone::Off, Icon::CircleDot, word};
}

StatusLook lookOf(core::CheckStatus status)
{
    const QString word = models::Format::check(status);
    switch (status) {
    case core::CheckStatus::Passing:
        return {Tone::Ok, Icon::CircleCheck, word};
    case core::CheckStatus::Failing:
        return {Tone::Error, Icon::CircleX, word};
    case core::CheckStatus::Unknown:
        break;
    }
    return {Tone::Off, Icon::CircleMinus, word};
}

Color inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return Color::Ok;
    case Tone::Warn:
        return Color::Warn;
    case Tone::Error:
        return Color::Error;
    case Tone::Accent:
        return Color::Accent;
    case Tone::Off:
        break;
    }
    return Color::Off;
}

Color softOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return Color::OkSoft;
    case Tone::Warn:
        return Color::WarnSoft;
    case Tone::Error:
        return Color::ErrorSoft;
    case Tone::Accent:
        return Color::AccentSoft;
    case Tone::Off:
        break;
    }
    return Color::OffSoft;
}

namespace {

constexpr int kPad = 7;
constexpr int kGap = 6;

QFont pillFont()
{
    return theme::font(theme::type::small, QFont::Medium);
}

} // namespace

QSize pillSize(const StatusLook &look)
{
    const int text = QFontMetrics(pillFont()).horizontalAdvance(look.word);
    return {kPad + theme::size::iconSmall + kGap + text + kPad + 3, theme::size::pill};
}

StatusLook fitted(StatusLook look, int width)
{
    const QFontMetrics metrics(pillFont());
    const int over = pillSize(look).width() - width;
    if (over > 0)
        look.word = metrics.elidedText(look.word, Qt::ElideRight, metrics.horizontalAdvance(look.word) - over);
    return look;
}

void paintPill(QPainter *painter, const QPoint &topLeft, const StatusLook &look, const QPalette &palette)
{
    const QRect box(topLeft, pillSize(look));
    const QColor ink = theme::color(palette, inkOf(look.tone));
    theme::parts::roundBox(*painter, box, box.height() / 2.0, theme::color(palette, softOf(look.tone)));
    const int side = theme::size::iconSmall;
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(painter->layoutDirection(), box, part); };
    theme::paintIcon(painter, placed(QRect(box.x() + kPad, box.y() + (box.height() - side) / 2, side, side)), look.icon, ink);
    painter->save();
    painter->setFont(pillFont());
    painter->setPen(ink);
    painter->drawText(placed(box.adjusted(kPad + side + kGap, 0, 0, 0)), Qt::AlignVCenter | Qt::TextSingleLine, look.word);
    painter->restore();
}

StatusPill::StatusPill(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessRole(this, QAccessible::StaticText);
}

void StatusPill::setLook(const StatusLook &look)
{
    m_look = look;
    setAccessibleName(look.word);
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    return pillSize(m_look);
}

void StatusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(&painter, {0, 0}, m_look, palette());
}

} // namespace ui::widgets
