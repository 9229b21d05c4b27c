// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/config_filter_bar.h"

#include "ui/pages/kept_view.h"
#include "ui/widgets/controls.h"

#include <QLineEdit>
#include <QMenu>

namespace ui::pages {

using models::ConfigFilterModel;
using models::ConfigModel;
using theme::Icon;
using Kind = ConfigModel::Kind;

MenuFilterBar::Words ConfigFilterBar::words()
{
    return {tr("Filter configuration", "placeholder"),
            tr("Words of the key, the value, the service, what it is for or who changed it", "tool tip"),
            tr("All", "filter: configuration values of any kind"), tr("Filter", "button: choose service, traits"),
            tr("Show the values of one service, or some only", "tool tip")};
}

ConfigFilterBar::ConfigFilterBar(ConfigFilterModel &filter, QWidget *parent)
    : MenuFilterBar(words(), parent), m_filter(filter)
{
    for (const Kind kind : {Kind::Platform, Kind::Global, Kind::Service})
        chips()->addChip(ConfigModel::kindName(kind), int(kind));
    connect(field(), &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        emit changed();
    });
    connect(chips(), &widgets::ChipRow::chosenChanged, this, [this](int value) {
        m_filter.setKind(value == kAll ? std::nullopt : std::optional(static_cast<Kind>(value)));
        emit changed();
    });
    connect(&m_filter, &ConfigFilterModel::countsChanged, this, &ConfigFilterBar::showCounts);
    showMore();
    showCounts();
}

void ConfigFilterBar::clear()
{
    m_filter.setService({});
    m_filter.setTraits(0);
    field()->clear();
    chips()->choose(kAll);
    tell();
}

void ConfigFilterBar::chooseService(const core::ServiceId &service)
{
    m_filter.setService(service.toString());
    tell();
}

void ConfigFilterBar::keepIn(KeptView &kept)
{
    kept.keep(QStringLiteral("words"), field());
    kept.keep(QStringLiteral("kind"), chips());
    kept.keep(QStringLiteral("traits"), [this] { return QVariant(m_filter.traits()); },
              [this](const QVariant &traits) { m_filter.setTraits(traits.toUInt()); });
    kept.keep(QStringLiteral("service"), [this] { return QVariant(m_filter.service()); },
              [this](const QVariant &service) { chooseService(core::ServiceId(service.toString())); });
}

void ConfigFilterBar::showCounts()
{
    chips()->chip(kAll)->setCount(m_filter.countAll());
    for (const Kind kind : {Kind::Platform, Kind::Global, Kind::Service})
        chips()->chip(int(kind))->setCount(m_filter.count(kind));
}

QStringList ConfigFilterBar::chosen() const
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
    return parts;
}

void ConfigFilterBar::fillMenu(QMenu *menu)
{
    const auto trait = [&](ConfigFilterModel::Trait which, const QString &text) {
        addChoice(menu, text, m_filter.traits() & which, [this, which] { m_filter.setTraits(m_filter.traits() ^ which); });
    };
    trait(ConfigFilterModel::Encrypted, tr("Only encrypted ones", "menu: configuration values"));
    trait(ConfigFilterModel::Used, tr("Only those in use", "menu: configuration values that services refer to"));
    trait(ConfigFilterModel::Set, tr("No defaults", "menu: only configuration values that somebody has set"));
    menu->addSeparator();
    QMenu *services = menu->addMenu(theme::icon(Icon::Boxes), tr("Service", "menu: only its values"));
    for (const QString &service : m_filter.servicesThere()) {
        const bool on = m_filter.service() == service;
        addChoice(services, service, on, [this, service, on] { m_filter.setService(on ? QString() : service); });
    }
    services->setEnabled(!services->isEmpty());
}

} // namespace ui::pages
