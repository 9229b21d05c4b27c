// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/basics.h"

#include "ui/theme/as_written.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/tool_tip.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ui::widgets {

using theme::Color;

TextLabel::TextLabel(const QString &text, int pixelSize, Color token, QFont::Weight weight, QWidget *parent)
    : QLabel(text, parent), m_token(token)
{
    setFont(theme::font(pixelSize, weight));
    setTextFormat(Qt::PlainText); // names and messages come from elsewhere
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TextLabel::setToken(Color token)
{
    m_token = token;
    update();
}

void TextLabel::setOverflow(Overflow overflow)
{
    m_overflow = overflow;
    setWordWrap(overflow == Overflow::Wrap);
    setSizePolicy(QSizePolicy::Preferred, overflow == Overflow::Wrap ? QSizePolicy::MinimumExpanding : QSizePolicy::Fixed);
    if (overflow == Overflow::Wrap) {
        QSizePolicy policy = sizePolicy();
        policy.setHeightForWidth(true);
        policy.setVerticalPolicy(QSizePolicy::Preferred);
        setSizePolicy(policy);
    }
    updateGeometry();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize base = QLabel::minimumSizeHint();
    if (m_overflow == Overflow::Wrap)
        return base;
    return {std::min(base.width(), fontMetrics().averageCharWidth() * 4), base.height()};
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const bool cut = m_overflow == Overflow::Elide && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
        if (cut)
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainTip(text()), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QLabel::event(event);
}

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(theme::color(this, isEnabled() ? m_token : Color::Disabled));
    const QRect box = contentsRect();
    if (m_overflow == Overflow::Wrap) {
        painter.drawText(box, int(alignment()) | Qt::TextWordWrap, theme::asWritten(text()));
    } else {
        painter.drawText(box, int(alignment()) | Qt::TextSingleLine,
                         fontMetrics().elidedText(theme::asWritten(text()), Qt::ElideRight, box.width()));
    }
}

Panel::Panel(Color token, Qt::Edges lines, QWidget *parent) : QWidget(parent), m_token(token), m_lines(lines)
{
    setAttribute(Qt::WA_OpaquePaintEvent); // no ground is painted below it
}

void Panel::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), theme::color(this, m_token));
    const QColor line = theme::color(this, Color::Line);
    if (m_lines & Qt::TopEdge)
        painter.fillRect(0, 0, width(), 1, line);
    if (m_lines & Qt::BottomEdge)
        painter.fillRect(0, height() - 1, width(), 1, line);
    if (m_lines & (isRightToLeft() ? Qt::RightEdge : Qt::LeftEdge))
        painter.fillRect(0, 0, 1, height(), line);
    if (m_lines & (isRightToLeft() ? Qt::LeftEdge : Qt::RightEdge))
        painter.fillRect(width() - 1, 0, 1, height(), line);
}

Card::Card(QWidget *parent) : QWidget(parent) { }

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::parts::roundBox(painter, rect(), theme::radius::m, theme::color(this, Color::Surface),
                           theme::color(this, Color::Line));
}

QPushButton *makeButton(const QString &text, std::optional<theme::Icon> icon, theme::ButtonVariant variant, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    theme::setVariant(button, variant);
    if (icon) {
        const Color ink = variant == theme::ButtonVariant::Primary ? Color::OnAccent
            : variant == theme::ButtonVariant::Danger              ? Color::OnError
                                                                   : Color::Text;
        button->setIcon(theme::icon(*icon, ink));
    }
    button->setAutoDefault(false);
    return button;
}

QToolButton *makeIconButton(theme::Icon icon, const QString &name, theme::ButtonVariant variant, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    theme::setVariant(button, variant);
    button->setIcon(theme::icon(icon, Color::Text));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

TextLabel *makeHeading(const QString &text, QWidget *parent)
{
    return new TextLabel(text, theme::type::body, Color::Text, QFont::DemiBold, parent);
}

void endQuietly(QWidget &ending)
{
    const QList<QObject *> within = ending.findChildren<QObject *>();
    for (const QObject *one : within)
        one->disconnect(&ending);
}

} // namespace ui::widgets
