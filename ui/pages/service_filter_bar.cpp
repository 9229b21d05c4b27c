// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/service_filter_bar.h"

#include "models/format.h"
#include "models/search_syntax.h"
#include "ui/pages/kept_view.h"
#include "ui/widgets/bar_layout.h"
#include "ui/widgets/controls.h"

#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>

namespace ui::pages {

using core::ServiceStatus;
using theme::Color;
using theme::Icon;

namespace {

constexpr std::array kChips{ServiceStatus::Running, ServiceStatus::Error, ServiceStatus::Stopped};
constexpr int kLeastField = 120;
constexpr int kRoomForWords = 700; // below it the category button shows its icon alone
constexpr int kMostCategoryWidth = 180;

} // namespace

ServiceFilterBar::ServiceFilterBar(models::ServiceFilterModel &filter, QWidget *parent)
    : Panel(Color::Background, Qt::BottomEdge, parent), m_filter(filter)
{
    using Part = widgets::BarLayout::Part;
    auto *row = new widgets::BarLayout(this);
    m_text = new QLineEdit(this);
    m_text->setPlaceholderText(tr("Filter services", "placeholder"));
    m_text->setAccessibleName(tr("Filter services", "accessible name"));
    m_text->setToolTip(tr("Words of the name, id, image or labels; also status:error and category:storage", "tool tip"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(theme::icon(Icon::ListFilter), QLineEdit::LeadingPosition);
    m_text->setMinimumWidth(kLeastField);
    m_text->setMaximumWidth(theme::size::field * 2);
    m_chips = new widgets::ChipRow(this);
    m_chips->addChip(tr("All", "filter: services of any status"), kAll);
    for (const ServiceStatus status : kChips)
        m_chips->addChip(models::Format::status(status), int(status));
    m_chips->choose(kAll);
    m_category = new QToolButton(this);
    theme::setVariant(m_category, theme::ButtonVariant::Normal);
    m_category->setIcon(theme::icon(Icon::Package, Color::Text));
    m_category->setPopupMode(QToolButton::InstantPopup);
    m_category->setFocusPolicy(Qt::StrongFocus);
    m_category->setMaximumWidth(kMostCategoryWidth);
    m_category->setMenu(new QMenu(m_category));
    m_columns = widgets::makeIconButton(Icon::Settings, tr("Columns", "tool tip: choose the columns of the table"),
                                        theme::ButtonVariant::Normal, this);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    row->addPart(m_text, Part::Lead);
    row->addPart(m_chips, Part::Middle);
    row->addPart(m_category, Part::End);
    row->addPart(m_columns, Part::End);

    connect(m_text, &QLineEdit::textChanged, this, &ServiceFilterBar::apply);
    connect(m_chips, &widgets::ChipRow::chosenChanged, this, [this](int value) {
        if (m_mirror == Mirror::No)
            chooseStatus(value == kAll ? std::nullopt : std::optional(static_cast<ServiceStatus>(value)));
    });
    connect(m_category->menu(), &QMenu::aboutToShow, this, &ServiceFilterBar::fillCategories);
    connect(&m_filter, &models::ServiceFilterModel::countsChanged, this, &ServiceFilterBar::showCounts);
    showCategory();
    showCounts();
}

void ServiceFilterBar::setColumnMenu(QMenu *menu)
{
    m_columns->setMenu(menu);
}

void ServiceFilterBar::clear()
{
    m_status = std::nullopt;
    m_categories.clear();
    const QSignalBlocker blocker(m_text);
    m_text->clear();
    apply();
}

void ServiceFilterBar::chooseStatus(std::optional<ServiceStatus> status)
{
    m_status = status;
    const QString text = models::SearchSyntax::withoutStatus(m_text->text());
    if (!models::SearchSyntax::parse(m_text->text()).statuses.isEmpty()) {
        const QSignalBlocker blocker(m_text);
        m_text->setText(text);
    }
    apply();
}

void ServiceFilterBar::chooseCategories(const QStringList &categories)
{
    m_categories = categories;
    if (!models::SearchSyntax::parse(m_text->text()).categories.isEmpty()) {
        const QSignalBlocker blocker(m_text);
        m_text->setText(models::SearchSyntax::withoutCategory(m_text->text()));
    }
    apply();
}

bool ServiceFilterBar::isFiltering() const
{
    return !m_text->text().trimmed().isEmpty() || m_status || !m_categories.isEmpty();
}

// What was clicked counts behind what is typed: each as it was, not as the chips show it.
void ServiceFilterBar::keepIn(KeptView &kept)
{
    kept.keep(QStringLiteral("status"), [this] { return m_status ? QVariant(int(*m_status)) : QVariant(); },
              [this](const QVariant &status) { chooseStatus(static_cast<ServiceStatus>(status.toInt())); });
    kept.keep(QStringLiteral("categories"), [this] { return m_categories.isEmpty() ? QVariant() : QVariant(m_categories); },
              [this](const QVariant &categories) { chooseCategories(categories.toStringList()); });
    kept.keep(QStringLiteral("words"), m_text);
}

void ServiceFilterBar::apply()
{
    const models::SearchSyntax typed = models::SearchSyntax::parse(m_text->text());
    // What is asked for and does not exist is looked for as a word, and so not found.
    QStringList words{typed.words};
    words += typed.unknown;
    QStringList categories = m_categories;
    if (!typed.categories.isEmpty()) {
        QStringList known;
        for (const models::CategoryCount &one : m_filter.categoryCounts())
            known << one.category;
        categories = models::matchingCategories(typed.categories, known);
        if (categories.isEmpty())
            words << QStringLiteral("category:") + typed.categories.first();
    }
    const auto statuses = !typed.statuses.isEmpty() ? typed.statuses
        : m_status                                  ? QVector<ServiceStatus>{*m_status}
                                                    : QVector<ServiceStatus>();
    m_filter.setText(words.join(u' '));
    m_filter.setStatuses(statuses);
    m_filter.setCategories(categories);
    {
        const QScopedValueRollback mirror(m_mirror, Mirror::Yes);
        const int shown = statuses.size() == 1 && m_chips->chip(int(statuses.first())) ? int(statuses.first()) : kAll;
        m_chips->choose(shown);
    }
    showCategory();
    emit changed();
}

void ServiceFilterBar::showCounts()
{
    m_chips->chip(kAll)->setCount(m_filter.countAll());
    for (const ServiceStatus status : kChips)
        m_chips->chip(int(status))->setCount(m_filter.count(status));
}

void ServiceFilterBar::showCategory()
{
    const QStringList &chosen = m_filter.categories();
    const QString text = chosen.isEmpty() ? tr("Category", "button: choose the categories that are shown")
        : chosen.size() == 1              ? chosen.first()
                                          : tr("%n categories", "button", int(chosen.size()));
    m_category->setText(text);
    m_category->setToolTip(chosen.isEmpty() ? tr("Show some categories only", "tool tip")
                                            : tr("Shown: %1", "tool tip: categories").arg(chosen.join(QStringLiteral(", "))));
    m_category->setAccessibleName(text);
    m_category->setIcon(theme::icon(Icon::Package, chosen.isEmpty() ? Color::Text : Color::Accent));
    m_category->setToolButtonStyle(width() >= kRoomForWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void ServiceFilterBar::fillCategories()
{
    QMenu *menu = m_category->menu();
    menu->clear();
    const QStringList chosen = m_filter.categories();
    QAction *all = menu->addAction(tr("All categories", "menu"), this, [this] { chooseCategories({}); });
    all->setCheckable(true);
    all->setChecked(chosen.isEmpty());
    menu->addSeparator();
    for (const models::CategoryCount &one : m_filter.categoryCounts()) {
        QString name = one.category;
        QAction *action = menu->addAction(tr("%1 (%2)", "menu: category and how many services it has")
                                              .arg(name.replace(u'&', QStringLiteral("&&")), models::Format::count(one.count)));
        action->setCheckable(true);
        action->setChecked(chosen.contains(one.category));
        connect(action, &QAction::triggered, this, [this, chosen, category = one.category](bool on) {
            QStringList next = chosen;
            if (on)
                next << category;
            else
                next.removeAll(category);
            chooseCategories(next);
        });
    }
}

void ServiceFilterBar::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    showCategory();
}

} // namespace ui::pages
