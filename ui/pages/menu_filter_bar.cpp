// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu_filter_bar.h"

#include "ui/widgets/bar_layout.h"
#include "ui/widgets/controls.h"

#include <QLineEdit>
#include <QMenu>

namespace ui::pages {

using theme::Color;
using theme::Icon;

namespace {

constexpr int kLeastField = 120;
constexpr int kRoomForWords = 700; // below it the menu button shows its icon alone
constexpr int kMostMoreWidth = 200;

} // namespace

MenuFilterBar::MenuFilterBar(const Words &words, QWidget *parent) : Panel(Color::Background, Qt::BottomEdge, parent), m_words(words)
{
    using Part = widgets::BarLayout::Part;
    auto *row = new widgets::BarLayout(this);
    m_text = new QLineEdit(this);
    m_text->setPlaceholderText(words.name);
    m_text->setAccessibleName(words.name);
    m_text->setToolTip(words.about);
    m_text->setClearButtonEnabled(true);
    m_text->addAction(theme::icon(Icon::ListFilter), QLineEdit::LeadingPosition);
    m_text->setMinimumWidth(kLeastField);
    m_text->setMaximumWidth(theme::size::field * 2);
    m_chips = new widgets::ChipRow(this);
    m_chips->addChip(words.all, kAll);
    m_chips->choose(kAll);
    m_more = new QToolButton(this);
    theme::setVariant(m_more, theme::ButtonVariant::Normal);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setMaximumWidth(kMostMoreWidth);
    m_more->setMenu(new QMenu(m_more));
    row->addPart(m_text, Part::Lead);
    row->addPart(m_chips, Part::Middle);
    row->addPart(m_more, Part::End);
    connect(m_more->menu(), &QMenu::aboutToShow, this, [this] {
        m_more->menu()->clear();
        fillMenu(m_more->menu());
    });
}

void MenuFilterBar::addChoice(QMenu *to, const QString &text, bool on, const std::function<void()> &choose)
{
    QAction *action = to->addAction(QString(text).replace(u'&', QStringLiteral("&&")), this, [this, choose] {
        choose();
        tell();
    });
    action->setCheckable(true);
    action->setChecked(on);
}

void MenuFilterBar::tell()
{
    showMore();
    emit changed();
}

void MenuFilterBar::showMore()
{
    const QStringList parts = chosen();
    const QString text = parts.isEmpty() ? m_words.more : parts.join(QStringLiteral(", "));
    m_more->setText(text);
    m_more->setAccessibleName(text);
    m_more->setToolTip(parts.isEmpty() ? m_words.moreAbout : tr("Shown: %1", "tool tip: what is filtered for").arg(text));
    m_more->setIcon(theme::icon(Icon::ListFilter, parts.isEmpty() ? Color::Text : Color::Accent));
    m_more->setToolButtonStyle(width() >= kRoomForWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void MenuFilterBar::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    showMore();
}

} // namespace ui::pages
