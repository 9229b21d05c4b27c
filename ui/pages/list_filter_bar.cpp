// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/list_filter_bar.h"

#include "ui/pages/kept_view.h"
#include "ui/widgets/bar_layout.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace ui::pages {

using theme::Color;
using theme::Icon;

namespace {
constexpr int kLeastField = 120;
constexpr int kBoxWidth = 150;
} // namespace

ListFilterBar::ListFilterBar(const QString &name, const QString &about, const QString &choice, QWidget *parent)
    : Panel(Color::Background, Qt::BottomEdge, parent)
{
    using Part = widgets::BarLayout::Part;
    auto *row = new widgets::BarLayout(this);
    m_text = new QLineEdit(this);
    m_text->setPlaceholderText(name);
    m_text->setAccessibleName(name);
    m_text->setToolTip(about);
    m_text->setClearButtonEnabled(true);
    m_text->addAction(theme::icon(Icon::ListFilter), QLineEdit::LeadingPosition);
    m_text->setMinimumWidth(kLeastField);
    m_text->setMaximumWidth(theme::size::field * 2);
    m_chips = new widgets::ChipRow(this);
    m_chips->addChip(tr("All", "filter: of any state"), kAll);
    m_chips->choose(kAll);
    m_box = new QComboBox(this);
    m_box->setAccessibleName(choice);
    m_box->setToolTip(choice);
    m_box->setMinimumWidth(kBoxWidth);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addPart(m_text, Part::Lead);
    row->addPart(m_chips, Part::Middle);
    row->addPart(m_box, Part::End);
    connect(m_text, &QLineEdit::textChanged, this, &ListFilterBar::textChanged);
    connect(m_chips, &widgets::ChipRow::chosenChanged, this, &ListFilterBar::stateChosen);
}

void ListFilterBar::clear()
{
    m_text->clear();
    m_chips->choose(kAll);
}

void ListFilterBar::keepIn(KeptView &kept)
{
    kept.keep(QStringLiteral("words"), m_text);
    kept.keep(QStringLiteral("state"), m_chips);
}

} // namespace ui::pages
