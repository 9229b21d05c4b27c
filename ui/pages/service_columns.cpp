// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/service_columns.h"

#include "models/format.h"
#include "models/service_model.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/column_room.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QMenu>

namespace ui::pages {

using models::ServiceModel;

namespace {

struct Rule
{
    int column;
    int width;
    int curve = 0; // more, for a sparkline
    enum class Needs { Little, Plenty, Wish } needs = Needs::Plenty;
};

// By importance. Those that need little come while the name still has its least width, the others
// only when it has a good one; a wish is shown when chosen.
constexpr std::array kRules{
    Rule{ServiceModel::Status, 112, 0, Rule::Needs::Little},
    Rule{ServiceModel::Cpu, 84, 0, Rule::Needs::Little},
    Rule{ServiceModel::Memory, 84, 0, Rule::Needs::Little},
    Rule{ServiceModel::Replicas, 84, 0, Rule::Needs::Little},
    Rule{ServiceModel::Health, 96, 0, Rule::Needs::Little},
    Rule{ServiceModel::Cpu, 84, 48, Rule::Needs::Little},
    Rule{ServiceModel::Uptime, 96},
    Rule{ServiceModel::Category, 116},
    Rule{ServiceModel::Port, 72},
    Rule{ServiceModel::Memory, 84, 64},
    Rule{ServiceModel::Version, 88},
    Rule{ServiceModel::Updated, 120},
    Rule{ServiceModel::Restarts, 92, 0, Rule::Needs::Wish},
    Rule{ServiceModel::Runtime, 100, 0, Rule::Needs::Wish},
};
constexpr std::array kOrder{ServiceModel::Name, ServiceModel::Status, ServiceModel::Category, ServiceModel::Version,
                            ServiceModel::Replicas, ServiceModel::Port, ServiceModel::Cpu, ServiceModel::Memory,
                            ServiceModel::Health, ServiceModel::Uptime, ServiceModel::Updated, ServiceModel::Restarts,
                            ServiceModel::Runtime};
// As they are remembered; in the order of the model's columns.
constexpr std::array<QByteArrayView, ServiceModel::ColumnCount> kNames{
    "name", "status", "replicas", "cpu", "memory", "health", "category", "uptime", "version", "port", "updated", "restarts", "runtime"};
constexpr int kLeastName = 164;
constexpr int kGoodName = 260;
constexpr int kMostName = 420;  // more room than that is better shared
constexpr int kMostMore = 96;   // of it, a column
constexpr int kLeastRoom = 200; // less: not laid out yet

} // namespace

ServiceColumns::ServiceColumns(widgets::TableView &table) : QObject(&table), m_table(table), m_menu(new QMenu(&table))
{
    QHeaderView *header = table.horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(ServiceModel::Name, QHeaderView::Stretch);
    for (int place = 0; place < int(kOrder.size()); ++place)
        header->moveSection(header->visualIndex(kOrder[size_t(place)]), place);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { m_menu->popup(header->mapToGlobal(at)); });
    connect(m_menu, &QMenu::aboutToShow, this, &ServiceColumns::fillMenu);
}

void ServiceColumns::setRoom(int pixels)
{
    if (pixels == m_room)
        return;
    m_room = pixels;
    fit();
}

void ServiceColumns::choose(int column, Choice choice)
{
    m_choices.insert(column, choice);
    fit();
    emit chosen();
}

QString ServiceColumns::nameOf(int column)
{
    return QString::fromLatin1(kNames[size_t(column)]);
}

int ServiceColumns::columnOf(const QString &name)
{
    const QByteArray wanted = name.toLatin1();
    const auto at = std::find(kNames.begin(), kNames.end(), QByteArrayView(wanted));
    return at == kNames.end() ? -1 : int(at - kNames.begin());
}

QString ServiceColumns::choices() const
{
    QStringList words;
    for (int column = 0; column < ServiceModel::ColumnCount; ++column)
        if (const Choice choice = m_choices.value(column); choice != Choice::ByRoom)
            words << (choice == Choice::Always ? QChar(u'+') : QChar(u'-')) + nameOf(column);
    return words.join(u' ');
}

void ServiceColumns::setChoices(const QString &text)
{
    m_choices.clear();
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const int column = columnOf(word.mid(1));
        if (column > ServiceModel::Name && (word[0] == u'+' || word[0] == u'-'))
            m_choices.insert(column, word[0] == u'+' ? Choice::Always : Choice::Never);
    }
    fit();
}

bool ServiceColumns::isShown(int column) const
{
    return !m_table.isColumnHidden(column);
}

int ServiceColumns::widthOf(int column, int usual) const
{
    const QFontMetrics metrics = m_table.horizontalHeader()->fontMetrics();
    const QString label = m_table.model()->headerData(column, Qt::Horizontal).toString();
    int least = usual;
    if (column == ServiceModel::Status) {
        using enum core::ServiceStatus;
        QVector<widgets::StatusLook> looks;
        for (const core::ServiceStatus status : {Stopped, Starting, Running, Stopping, Error})
            looks << widgets::lookOf(status);
        least = std::max(least, widgets::pillColumn(looks));
    } else if (column == ServiceModel::Health) {
        least = std::max(least, widgets::healthColumn());
    } else if (column == ServiceModel::Updated) {
        least = std::max(least, widgets::timeColumn(&models::Format::ago));
    }
    return std::max(least, metrics.horizontalAdvance(label) + 2 * theme::space::m + theme::size::iconSmall + 2);
}

void ServiceColumns::fit()
{
    if (m_room < kLeastRoom)
        return;
    QHash<int, int> widths;
    int used = 0;
    const auto add = [&](const Rule &rule) {
        used -= widths.value(rule.column);
        const int width = widthOf(rule.column, rule.width) + rule.curve;
        widths.insert(rule.column, width);
        used += width;
    };
    for (const Rule &rule : kRules)
        if (rule.curve == 0 && m_choices.value(rule.column) == Choice::Always)
            add(rule);
    for (const Rule &rule : kRules) {
        const Choice choice = m_choices.value(rule.column);
        if (choice == Choice::Never || (choice == Choice::Always && rule.curve == 0) || rule.needs == Rule::Needs::Wish)
            continue;
        if (rule.curve > 0 && !widths.contains(rule.column))
            continue;
        const int more = rule.curve > 0 ? rule.curve : widthOf(rule.column, rule.width);
        if (used + more + (rule.needs == Rule::Needs::Little ? kLeastName : kGoodName) > m_room)
            break;
        add(rule);
    }
    // A wide window spreads the columns instead of leaving a gap behind the name.
    const int more = widths.isEmpty() ? 0 : std::clamp((m_room - used - kMostName) / int(widths.size()), 0, kMostMore);
    for (const int column : kOrder) {
        if (column == ServiceModel::Name)
            continue;
        m_table.setColumnHidden(column, !widths.contains(column));
        const int width = widths.value(column) + more;
        if (widths.contains(column) && m_table.columnWidth(column) != width)
            m_table.setColumnWidth(column, width);
    }
}

void ServiceColumns::fillMenu()
{
    m_menu->clear();
    QAction *usual = m_menu->addAction(tr("As the room allows", "menu: columns"), this, [this] {
        m_choices.clear();
        fit();
        emit chosen();
    });
    usual->setCheckable(true);
    usual->setChecked(m_choices.isEmpty());
    m_menu->addSeparator();
    for (const int column : kOrder) {
        if (column == ServiceModel::Name)
            continue;
        QAction *action = m_menu->addAction(m_table.model()->headerData(column, Qt::Horizontal).toString(), this,
                                            [this, column](bool on) { choose(column, on ? Choice::Always : Choice::Never); });
        action->setCheckable(true);
        action->setChecked(isShown(column));
    }
}

} // namespace ui::pages
