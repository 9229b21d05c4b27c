// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/metrics_chips.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/tool_tip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QWidget>

namespace ui::pages {

using theme::Color;

namespace {
constexpr int kHeight = 28; // of every chip
constexpr int kPad = 12;
constexpr int kMark = 12;   // the curve's dash
constexpr int kGap = 7;
constexpr int kCross = 12;
constexpr int kMostName = 168;
} // namespace

SeriesChip::SeriesChip(const QString &name, int number, QWidget *parent) : QAbstractButton(parent), m_number(number)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    setFont(theme::font(theme::type::small, QFont::Medium));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
    connect(this, &QAbstractButton::toggled, this, &SeriesChip::tellAccessible);
}

void SeriesChip::setName(const QString &name)
{
    if (name == text())
        return;
    setText(name);
    setAccessibleName(name);
    tellAccessible();
}

void SeriesChip::tellAccessible()
{
    setAccessibleDescription(isChecked() ? tr("Shown in the charts. Delete takes it away.", "of a service")
                                         : tr("Hidden in the charts. Delete takes it away.", "of a service"));
}

QSize SeriesChip::sizeHint() const
{
    const int name = std::min(kMostName, fontMetrics().horizontalAdvance(text()) + 1);
    return {kPad + kMark + kGap + name + kGap + kCross + kPad - 3, kHeight};
}

QRect SeriesChip::crossRect() const
{
    const QRect box(width() - kPad + 3 - kCross, (height() - kCross) / 2, kCross, kCross);
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

void SeriesChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto c = [this](Color token) { return theme::color(this, token); };
    const qreal round = height() / 2.0;
    theme::parts::roundBox(painter, rect(), round, c(underMouse() && isEnabled() ? Color::Hover : Color::Surface),
                           c(!isEnabled() ? Color::LineFaint : underMouse() ? Color::Border : Color::Line));
    const bool on = isChecked() && isEnabled();
    QPen pen(c(on ? theme::seriesColor(m_number) : Color::Border), 2.5, Qt::SolidLine, Qt::RoundCap);
    if (m_number >= 5) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({2, 1});
    }
    painter.setPen(pen);
    const auto mirrored = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const QRect mark = mirrored(QRect(kPad, 0, kMark, height()));
    painter.drawLine(QPointF(mark.left() + 1, height() / 2.0), QPointF(mark.right(), height() / 2.0));
    painter.setPen(c(on ? Color::Text : !isEnabled() ? Color::Disabled : Color::Text3));
    const int nameX = kPad + kMark + kGap;
    const QRect box = mirrored(QRect(nameX, 0, width() - nameX - kGap - kCross - kPad + 3, height()));
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, fontMetrics().elidedText(text(), Qt::ElideRight, box.width()));
    theme::paintIcon(&painter, crossRect(), theme::Icon::X, c(m_overCross ? Color::Text : Color::Text3));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        theme::parts::focusRing(painter, rect(), round, palette());
}

void SeriesChip::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() == Qt::LeftButton && crossRect().adjusted(-4, -8, 6, 8).contains(at)) {
        emit removeWanted();
        return;
    }
    if (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ControlModifier)) {
        emit onlyWanted();
        return;
    }
    QAbstractButton::mousePressEvent(event);
}

void SeriesChip::mouseMoveEvent(QMouseEvent *event)
{
    const bool over = crossRect().adjusted(-4, -8, 6, 8).contains(event->position().toPoint());
    if (over != m_overCross) {
        m_overCross = over;
        update();
    }
    QAbstractButton::mouseMoveEvent(event);
}

void SeriesChip::leaveEvent(QEvent *event)
{
    m_overCross = false;
    QAbstractButton::leaveEvent(event);
}

void SeriesChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit removeWanted();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

bool SeriesChip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QString does = m_overCross ? tr("Take %1 away", "tool tip: a service's name").arg(text())
            : isChecked()                ? tr("Hide %1; with Ctrl hide all others", "tool tip: a service's name").arg(text())
                                         : tr("Show %1", "tool tip: a service's name").arg(text());
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), widgets::plainTip(does), this);
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace ui::pages
