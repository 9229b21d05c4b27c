// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown: the chosen services and metrics, and a card for each metric.
#include "ui/pages/metrics_page.h"

#include "models/service_model.h"
#include "ui/pages/kept_view.h"
#include "ui/pages/metrics_chips.h"
#include "ui/pages/metrics_choice.h"
#include "ui/pages/service_picker.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/states.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QSignalBlocker>

namespace ui::pages {

using models::ChartMetrics;
using models::MetricScope;

namespace {
constexpr int kTwoColumns = 1400; // a page this wide has two
} // namespace

MetricScope MetricsPage::scope() const
{
    return m_chosen.empty() ? MetricScope::Platform : MetricScope::Service;
}

QString MetricsPage::nameOf(const core::ServiceId &id) const
{
    const core::Service *service = m_context.services.service(id);
    return service && !service->spec.name.isEmpty() ? service->spec.name : id.toString();
}

SeriesChip *MetricsPage::serviceChip(const core::ServiceId &id) const
{
    for (const Chosen &chosen : m_chosen)
        if (chosen.id == id)
            return chosen.chip;
    return nullptr;
}

QVector<core::ServiceId> MetricsPage::chosenServices() const
{
    QVector<core::ServiceId> ids;
    for (const Chosen &chosen : m_chosen)
        ids.append(chosen.id);
    return ids;
}

void MetricsPage::addService(const core::ServiceId &id, std::optional<int> wanted)
{
    if (serviceChip(id) || m_chosen.size() >= size_t(kMostServices))
        return;
    int number = wanted.value_or(0); // else the first that is free
    while (std::any_of(m_chosen.begin(), m_chosen.end(), [number](const Chosen &chosen) { return chosen.number == number; }))
        ++number;
    auto *chip = new SeriesChip(nameOf(id), number, m_add->parentWidget());
    m_chips->insertWidget(int(m_chosen.size()), chip);
    chip->show();
    m_chosen.push_back({id, number, chip});
    connect(chip, &SeriesChip::removeWanted, this, [this, id] { removeService(id); }, Qt::QueuedConnection);
    connect(chip, &SeriesChip::onlyWanted, this, [this, chip] {
        // Alone already: all of them again.
        const bool alone = chip->isChecked()
            && std::count_if(m_chosen.begin(), m_chosen.end(), [](const Chosen &one) { return one.chip->isChecked(); }) == 1;
        for (const Chosen &one : m_chosen)
            one.chip->setChecked(alone || one.chip == chip);
    });
    connect(chip, &QAbstractButton::toggled, this, [this, id](bool on) {
        for (size_t i = 0; i < m_chosen.size(); ++i)
            if (m_chosen[i].id == id)
                for (MetricCard *card : std::as_const(m_shown))
                    card->setVisibility(int(i), on ? widgets::Visibility::Shown : widgets::Visibility::Hidden);
    });
}

void MetricsPage::removeService(const core::ServiceId &id)
{
    const auto at = std::find_if(m_chosen.begin(), m_chosen.end(), [&id](const Chosen &chosen) { return chosen.id == id; });
    if (at == m_chosen.end())
        return;
    const bool hadFocus = at->chip->hasFocus();
    at->chip->hide();
    m_chips->removeWidget(at->chip);
    at->chip->deleteLater();
    m_chosen.erase(at);
    if (hadFocus)
        (m_chosen.empty() ? static_cast<QWidget *>(m_add) : m_chosen.back().chip)->setFocus();
    servicesChosen();
}

void MetricsPage::toggleService(const core::ServiceId &id)
{
    if (serviceChip(id)) {
        removeService(id);
    } else {
        addService(id);
        servicesChosen();
    }
}

void MetricsPage::chooseServices(const QVector<core::ServiceId> &ids)
{
    for (const core::ServiceId &id : chosenServices())
        if (!ids.contains(id))
            removeService(id);
    for (const core::ServiceId &id : ids)
        addService(id);
    servicesChosen();
}

void MetricsPage::servicesChosen()
{
    m_picker->setChosenCount(int(m_chosen.size()));
    rebuild();
}

void MetricsPage::renameChips()
{
    bool changed = false;
    for (const Chosen &chosen : m_chosen) {
        const QString name = nameOf(chosen.id);
        if (name != chosen.chip->text()) {
            chosen.chip->setName(name);
            chosen.chip->updateGeometry();
            changed = true;
        }
    }
    if (changed)
        rebuild();
}

QStringList MetricsPage::chosenMetrics() const
{
    return m_metrics.value(scope());
}

void MetricsPage::chooseMetrics(const QStringList &ids)
{
    // In the order of the table, whatever was chosen first: charts keep their places.
    QStringList chosen;
    for (const models::ChartMetric &metric : ChartMetrics::all())
        if (metric.scope == scope() && ids.contains(metric.id))
            chosen.append(metric.id);
    m_metrics[scope()] = chosen;
    rememberMetrics(m_context, scope(), chosen);
    rebuild();
}

void MetricsPage::rebuild()
{
    const MetricScope shown = scope();
    const QStringList chosen = m_metrics.value(shown);
    for (const models::ChartMetric &metric : ChartMetrics::all()) {
        widgets::FilterChip *chip = m_metricChips.value(metric.id);
        const QSignalBlocker quiet(chip);
        chip->setVisible(metric.scope == shown);
        chip->setChecked(metric.scope == shown && chosen.contains(metric.id));
    }
    m_shown.clear();
    QVector<models::ChartKey> keys;
    for (const QString &id : chosen) {
        const models::ChartMetric *metric = ChartMetrics::find(id);
        MetricCard *&card = m_cards[id];
        if (!card) {
            card = new MetricCard(*metric, m_feed, m_context.clock, m_scroll->widget());
            widgets::ChartView *chart = card->chart();
            connect(card, &MetricCard::retryWanted, this, &MetricsPage::refresh);
            connect(chart, &widgets::ChartView::hovered, this,
                    [this, chart](std::optional<qint64> timeMs) { hoverAll(chart, timeMs); });
            connect(chart, &widgets::ChartView::rangeWanted, this, &MetricsPage::showRange);
            connect(chart, &widgets::ChartView::resetWanted, this, &MetricsPage::backToLive);
        }
        std::vector<CardCurve> curves;
        if (m_chosen.empty())
            curves.push_back({{{}, id}, {}, 0, widgets::Visibility::Shown});
        for (const Chosen &service : m_chosen)
            curves.push_back({{service.id, id}, nameOf(service.id), service.number,
                              service.chip->isChecked() ? widgets::Visibility::Shown : widgets::Visibility::Hidden});
        for (const CardCurve &curve : curves)
            keys.append(curve.key);
        card->setCurves(curves);
        m_shown.append(card);
    }
    m_feed.setKeys(keys);
    placeCards();
    setRange(m_range);
    feedChanged();
}

void MetricsPage::placeCards()
{
    const int columns = m_scroll->width() >= kTwoColumns ? 2 : 1;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int i = 0; i < m_grid->rowCount(); ++i)
        m_grid->setRowStretch(i, 0);
    for (MetricCard *card : std::as_const(m_cards))
        card->setVisible(m_shown.contains(card));
    QWidget *before = m_export;
    for (int i = 0; i < m_shown.size(); ++i) {
        m_grid->addWidget(m_shown[i], i / columns, i % columns);
        m_grid->setRowStretch(i / columns, 1);
        setTabOrder(before, m_shown[i]->chart());
        before = m_shown[i]->chart();
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void MetricsPage::keepView()
{
    KeptView &kept = KeptView::of(this);
    const auto keepMetrics = [&](const QString &key, MetricScope scope) {
        kept.keep(key, [this, scope] { return QVariant(m_metrics.value(scope)); },
                  [this, scope](const QVariant &ids) { m_metrics[scope] = ids.toStringList(); });
    };
    keepMetrics(QStringLiteral("metrics/service"), MetricScope::Service);
    keepMetrics(QStringLiteral("metrics/platform"), MetricScope::Platform);
    kept.keep(QStringLiteral("services"),
              [this] {
                  QVariantList services;
                  for (const Chosen &chosen : m_chosen)
                      services << QVariant(QVariantList{chosen.id.toString(), chosen.number, chosen.chip->isChecked()});
                  return QVariant(services);
              },
              [this](const QVariant &services) {
                  for (const QVariant &service : services.toList()) {
                      const QVariantList parts = service.toList();
                      const core::ServiceId id(parts.value(0).toString());
                      addService(id, parts.value(1).toInt());
                      SeriesChip *chip = serviceChip(id);
                      const QSignalBlocker quiet(chip); // its curves are not there yet
                      chip->setChecked(parts.value(2).toBool());
                  }
                  servicesChosen();
              });
    kept.keep(QStringLiteral("range"),
              [this] {
                  QVariantList range{qlonglong(m_span.count())};
                  if (!isFollowing())
                      range << m_range.fromMs << m_range.toMs;
                  return QVariant(range);
              },
              [this](const QVariant &range) {
                  const QVariantList parts = range.toList();
                  follow(core::Seconds(parts.value(0).toLongLong()));
                  if (parts.size() == 3)
                      setRange({parts[1].toLongLong(), parts[2].toLongLong(), models::Follow::No}); // how far off the server's clock is, is not known yet
              });
    kept.keepScrolling(QStringLiteral("scroll"), m_states);
}

bool MetricsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll && event->type() == QEvent::Resize) {
        placeCards();
        const int columns = m_scroll->width() >= kTwoColumns ? 2 : 1;
        m_feed.setColumns(m_scroll->width() / columns - 140); // about the width of a plot
    }
    return Page::eventFilter(watched, event);
}

} // namespace ui::pages
