// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebar.h"

#include "ui/theme/direction.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/access.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ui::widgets {

using theme::Color;

namespace {

constexpr int kPad = 10;
constexpr int kBadge = 34; // room for its figure

class Mark final : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {theme::size::sidebar - 2 * kPad, 36}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect tile(8, (height() - 24) / 2, 24, 24);
        theme::parts::roundBox(painter, theme::placed(this, tile), theme::radius::s, theme::color(this, Color::Accent));
        theme::paintIcon(&painter, theme::placed(this, tile.adjusted(4, 4, -4, -4)), theme::Icon::Boxes, theme::color(this, Color::OnAccent));
        painter.setFont(theme::font(theme::type::large - 1, QFont::DemiBold));
        painter.setPen(theme::color(this, Color::Text));
        painter.drawText(theme::placed(this, rect().adjusted(tile.right() + 9, 0, 0, 0)), Qt::AlignVCenter, QStringLiteral("MCP Console"));
    }
};

} // namespace

SidebarEntry::SidebarEntry(theme::Icon icon, const QString &text, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setAccessRole(this, QAccessible::PageTab);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SidebarEntry::setBadge(int count, const QString &meaning)
{
    if (count == m_badge && toolTip() == meaning)
        return;
    m_badge = count;
    setToolTip(count > 0 ? meaning : QString());
    setAccessibleDescription(toolTip());
    update();
}

QSize SidebarEntry::sizeHint() const
{
    const int words = QFontMetrics(theme::font(theme::type::body, QFont::Medium)).horizontalAdvance(text());
    return {kPad + theme::size::icon + 11 + words + kPad + (m_badge > 0 ? kBadge : 0), theme::row::s};
}

void SidebarEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto c = [this](Color token) { return theme::color(this, token); };
    if (isChecked() && isEnabled())
        theme::parts::roundBox(painter, rect(), theme::radius::s, c(Color::Surface), c(Color::Line));
    else if (underMouse() && isEnabled())
        theme::parts::roundBox(painter, rect(), theme::radius::s, c(Color::Pressed));
    const int side = theme::size::icon;
    theme::paintIcon(&painter, theme::placed(this, QRect(kPad, (height() - side) / 2, side, side)), m_icon,
                     c(!isEnabled() ? Color::Disabled : isChecked() ? Color::Accent : Color::Text2));
    painter.setFont(theme::font(theme::type::body, QFont::Medium));
    painter.setPen(c(!isEnabled() ? Color::Disabled : isChecked() ? Color::Text : Color::Text2));
    painter.drawText(theme::placed(this, rect().adjusted(kPad + side + 11, 0, -kPad, 0)), Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (m_badge > 0) {
        painter.setFont(theme::font(theme::type::caption, QFont::DemiBold));
        const QString figure = m_badge > 99 ? QStringLiteral("99+") : locale().toString(m_badge);
        const int w = std::max(20, painter.fontMetrics().horizontalAdvance(figure) + 12);
        const QRect pill = theme::placed(this, QRect(width() - kPad - w, (height() - 18) / 2, w, 18));
        theme::parts::roundBox(painter, pill, 9, c(Color::ErrorSoft));
        painter.setPen(c(Color::Error));
        painter.drawText(pill, Qt::AlignCenter, figure);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        theme::parts::focusRing(painter, rect(), theme::radius::s, palette());
}

Sidebar::Sidebar(QWidget *parent) : Panel(Color::Sidebar, Qt::RightEdge, parent)
{
    setFixedWidth(theme::size::sidebar);
    setAccessRole(this, QAccessible::PageTabList);
    setAccessibleName(tr("Pages", "accessible name of the side bar"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(kPad, kPad, kPad, kPad);
    m_column->setSpacing(0);
    m_column->addWidget(new Mark(this));
    m_column->addSpacing(theme::space::s);
    m_entries = new QVBoxLayout;
    m_entries->setSpacing(0);
    m_column->addLayout(m_entries);
    m_column->addStretch();
    m_group.setExclusive(true);
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            emit currentChanged(id);
    });
}

void Sidebar::addSection(const QString &title)
{
    auto *label = new TextLabel(title, theme::type::small, Color::Text3, QFont::Medium, this);
    label->setContentsMargins(kPad, theme::space::l, kPad, theme::space::xs);
    m_entries->addWidget(label);
}

SidebarEntry *Sidebar::addEntry(theme::Icon icon, const QString &text)
{
    auto *entry = new SidebarEntry(icon, text, this);
    m_entries->addWidget(entry);
    setFixedWidth(std::max(width(), entry->sizeHint().width() + kBadge + 2 * kPad)); // as wide as the longest word
    m_group.addButton(entry, int(m_group.buttons().size()));
    return entry;
}

void Sidebar::setFooter(QWidget *footer)
{
    m_column->addWidget(footer);
}

void Sidebar::setCurrent(int index)
{
    if (QAbstractButton *entry = m_group.button(index))
        entry->setChecked(true);
}

} // namespace ui::widgets
