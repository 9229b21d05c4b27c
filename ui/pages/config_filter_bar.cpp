// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/config_filter_bar.h"

#include "ui/pages/kept_view.h"
#include "ui/widgets/bar_layout.h"
#include "ui/widgets/controls.h"

#include <QLineEdit>
#include <QMenu>

namespace ui::pages {

using models::ConfigFilterModel;
using models::ConfigModel;
using theme::Color;
using theme::Icon;
using Kind = ConfigModel::Kind;

namespace {

constexpr int kLeastField = 120;
constexpr int kRoomForWords = 700; // below it the menu button shows its icon alone
constexpr int kMostMoreWidth = 200;

} // namespace

ConfigFilterBar::ConfigFilterBar(ConfigFilterModel &filter, QWidget *parent)
    : Panel(Color::Background, Qt::BottomEdge, parent), m_filter(filter)
{
    using Part = widgets::BarLayout::Part;
    auto *row = new widgets::BarLayout(this);
    m_text = new QLineEdit(this);
    m_text->setPlaceholderText(tr("Filter configuration", "placeholder"));
    m_text->setAccessibleName(tr("Filter configuration", "accessible name"));
    m_text->setToolTip(tr("Words of the key, the value, the service, what it is for or who changed it", "tool tip"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(theme::icon(Icon::ListFilter), QLineEdit::LeadingPosition);
    m_text->setMinimumWidth(kLeastField);
    m_text->setMaximumWidth(theme::size::field * 2);
    m_chips = new widgets::ChipRow(this);
    m_chips->addChip(tr("All", "filter: configuration values of any kind"), kAll);
    for (const Kind kind : {Kind::Platform, Kind::Global, Kind::Service})
        m_chips->addChip(ConfigModel::kindName(kind), int(kind));
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

    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        emit changed();
    });
    connect(m_chips, &widgets::ChipRow::chosenChanged, this, [this](int value) {
        m_filter.setKind(value == kAll ? std::nullopt : std::optional(static_cast<Kind>(value)));
        emit changed();
    });
    connect(m_more->menu(), &QMenu::aboutToShow, this, &ConfigFilterBar::fillMenu);
    connect(&m_filter, &ConfigFilterModel::countsChanged, this, &ConfigFilterBar::showCounts);
    showMore();
    showCounts();
}

void ConfigFilterBar::clear()
{
    m_filter.setService({});
    m_filter.setTraits(0);
    m_text->clear();
    m_chips->choose(kAll);
    showMore();
    emit changed();
}

void ConfigFilterBar::chooseService(const core::ServiceId &service)
{
    m_filter.setService(service.toString());
    showMore();
    emit changed();
}

void ConfigFilterBar::keepIn(KeptView &kept)
{
    kept.keep(QStringLiteral("words"), m_text);
    kept.keep(QStringLiteral("kind"), m_chips);
    kept.keep(QStringLiteral("traits"), [this] { return QVariant(m_filter.traits()); },
              [this](const QVariant &traits) { m_filter.setTraits(traits.toUInt()); });
    kept.keep(QStringLiteral("service"), [this] { return QVariant(m_filter.service()); },
              [this](const QVariant &service) { chooseService(core::ServiceId(service.toString())); });
}

void ConfigFilterBar::showCounts()
{
    m_chips->chip(kAll)->setCount(m_filter.countAll());
    for (const Kind kind : {Kind::Platform, Kind::Global, Kind::Service})
        m_chips->chip(int(kind))->setCount(m_filter.count(kind));
}

void ConfigFilterBar::showMore()
{
    QStringList parts;
    if (!m_filter.service().isEmpty())
        parts << m_filter.service();
    if (m_filter.traits() & ConfigFilterModel::Encrypted)
        parts << tr("encrypted", "filter: configuration values");
    if (m_filter.traits() & ConfigFilterModel::Used)
        parts << tr("in use", "filter: configuration values that services refer to");
    if (m_filter.traits() & ConfigFilterModel::Set)
        parts << tr("set", "filter: configuration values, no defaults");
    const QString text = parts.isEmpty() ? tr("Filter", "button: choose service, traits") : parts.join(QStringLiteral(", "));
    m_more->setText(text);
    m_more->setAccessibleName(text);
    m_more->setToolTip(parts.isEmpty() ? tr("Show the values of one service, or some only", "tool tip")
                                       : tr("Shown: %1", "tool tip: what is filtered for").arg(text));
    m_more->setIcon(theme::icon(Icon::ListFilter, parts.isEmpty() ? Color::Text : Color::Accent));
    m_more->setToolButtonStyle(width() >= kRoomForWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void ConfigFilterBar::fillMenu()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    const auto add = [this](QMenu *to, const QString &text, bool on, const std::function<void()> &choose) {
        QAction *action = to->addAction(QString(text).replace(u'&', QStringLiteral("&&")), this, [this, choose] {
            choose();
            showMore();
            emit changed();
        });
        action->setCheckable(true);
        action->setChecked(on);
    };
    const auto trait = [&](ConfigFilterModel::Trait which, const QString &text) {
        add(menu, text, m_filter.traits() & which, [this, which] { m_filter.setTraits(m_filter.traits() ^ which); });
    };
    trait(ConfigFilterModel::Encrypted, tr("Only encrypted ones", "menu: configuration values"));
    trait(ConfigFilterModel::Used, tr("Only those in use", "menu: configuration values that services refer to"));
    trait(ConfigFilterModel::Set, tr("No defaults", "menu: only configuration values that somebody has set"));
    menu->addSeparator();
    QMenu *services = menu->addMenu(theme::icon(Icon::Boxes), tr("Service", "menu: only its values"));
    for (const QString &service : m_filter.servicesThere()) {
        const bool on = m_filter.service() == service;
        add(services, service, on, [this, service, on] { m_filter.setService(on ? QString() : service); });
    }
    services->setEnabled(!services->isEmpty());
}

void ConfigFilterBar::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    showMore();
}

} // namespace ui::pages
