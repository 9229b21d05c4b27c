// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/metrics_page.h"

#include "models/format.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/states.h"

#include <QPushButton>

namespace ui::pages {

using models::ChartFeed;
using theme::Color;
using theme::Icon;

namespace {
constexpr int kHour = 3600;
constexpr int kDay = 24 * kHour;
} // namespace

void MetricsPage::feedChanged()
{
    bool loading = false;
    for (const models::ChartKey &key : m_feed.keys())
        loading = loading || m_feed.state(key) == ChartFeed::State::Loading;
    if (!loading)
        m_slow.stop();
    else if (!m_slow.isActive() && sender() != &m_slow)
        m_slow.start();
    const auto word = loading && !m_slow.isActive() ? MetricCard::LoadingWord::Shown : MetricCard::LoadingWord::NotYet;
    if (!m_feed.keys().isEmpty() && m_shownAtMs == 0 && m_feed.newestMs() > 0)
        m_shownAtMs = m_context.clock.nowMs();
    tick();
    for (MetricCard *card : std::as_const(m_shown))
        card->refresh(word);
    showState();
}

void MetricsPage::showState()
{
    using Shown = widgets::StateStack::Shown;
    bool anyData = false, anyWaiting = false;
    std::optional<core::Error> error;
    int failed = 0;
    for (const models::ChartKey &key : m_feed.keys()) {
        const models::ChartSeries *series = m_feed.series(key);
        anyData = anyData || (series && !series->isEmpty());
        const ChartFeed::State state = m_feed.state(key);
        anyWaiting = anyWaiting || state == ChartFeed::State::Waiting || state == ChartFeed::State::Loading;
        if (state == ChartFeed::State::Failed) {
            ++failed;
            error = m_feed.error(key);
        }
    }
    const bool forbidden = m_backend && (!mayRead() || (!anyData && error && error->code == core::ErrorCode::Forbidden));
    const bool usable = m_backend && !forbidden;
    for (QWidget *control : {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_ranges), static_cast<QWidget *>(m_reset)})
        control->setEnabled(usable);
    for (widgets::FilterChip *chip : std::as_const(m_metricChips))
        chip->setEnabled(usable);
    const QString reason = forbidden ? tr("Your role may not read metrics", "why controls are grey") : QString();
    m_live->setEnabled(usable);
    m_export->setEnabled(usable && anyData);
    m_export->setToolTip(forbidden ? reason : anyData ? QString() : tr("There is nothing to export yet", "tool tip"));
    m_add->setToolTip(forbidden ? reason : tr("Choose services (Ctrl+F)", "tool tip"));

    widgets::MessageState &empty = m_states->empty();
    const auto showEmpty = [&](Icon icon, const QString &title, const QString &sentence, const QList<QPushButton *> &steps) {
        empty.setIcon(icon, Color::Text3);
        empty.setTexts(title, sentence);
        for (QPushButton *button : {m_wider, m_other, m_usual})
            button->setVisible(steps.contains(button));
        m_states->show(Shown::Empty);
    };
    if (!m_backend) {
        showEmpty(Icon::Plug, tr("No server", "title"), tr("Connect to a server to see its figures.", "empty page"), {});
    } else if (forbidden) {
        showEmpty(Icon::EyeOff, tr("Metrics are not open to you", "title"),
                  tr("Your role may not read metrics. An administrator can give it the permission metrics:read.", "empty page"), {});
    } else if (m_shown.isEmpty()) {
        showEmpty(Icon::ChartLine, tr("No metric is chosen", "title"), tr("Choose above what the charts should show.", "empty page"), {m_usual});
    } else if (anyData) {
        m_states->show(Shown::Content);
    } else if (!isLive()) {
        const auto &why = m_backend->connectionState().error;
        if (why) {
            m_states->setFailure(models::Format::error(*why));
            m_states->show(Shown::Failed);
        } else {
            m_states->show(Shown::Loading);
        }
    } else if (failed == m_feed.keys().size()) {
        m_states->setFailure(models::Format::error(*error));
        m_states->show(Shown::Failed);
    } else if (anyWaiting) {
        m_states->show(Shown::Loading);
    } else if (isFollowing() && failed == 0) {
        QList<QPushButton *> steps;
        if (m_span.count() < kDay)
            steps.append(m_wider);
        if (!m_chosen.empty())
            steps.append(m_other);
        showEmpty(Icon::ChartLine, tr("No samples yet", "title"),
                  m_chosen.empty() ? tr("The server takes samples every few seconds; the first will appear here by itself.", "empty page")
                                   : tr("Nothing was measured of these services in this time. Samples appear here while they run.", "empty page"),
                  steps);
    } else {
        m_states->show(Shown::Content); // an empty stretch among others; the charts say so
    }
    showFoot();
}

QString MetricsPage::footerText() const
{
    return m_stretch->text();
}

QString MetricsPage::freshnessText() const
{
    return m_freshness->text();
}

void MetricsPage::showFoot()
{
    const qint64 step = m_feed.step().count() / 1000;
    const QString each = step < 60 ? tr("a point every %n s", "footer: distance of points", int(step))
        : step < kHour             ? tr("a point every %n min", "footer: distance of points", int(step / 60))
                                   : tr("a point every %n h", "footer: distance of points", int(step / kHour));
    m_stretch->setText(m_chosen.empty() ? tr("Machine and server, %1", "footer: what is shown; distance of points").arg(each)
                                        : tr("%n service(s), %1", "footer: what is shown; distance of points", int(m_chosen.size())).arg(each));
    const bool charts = m_states->shown() == widgets::StateStack::Shown::Content;
    m_hint->setVisible(charts);
    Color ink = Color::Text2;
    if (!m_backend) {
        m_freshness->clear();
    } else if (!isLive()) {
        const qint64 last = m_backend->connectionState().lastLiveMs;
        m_freshness->setText(last > 0 ? tr("As of %1", "footer: day and time of day").arg(models::Format::dateTime(last))
                                      : tr("Not connected", "footer"));
        ink = Color::Warn;
    } else if (!isFollowing()) {
        m_freshness->setText(tr("Standing still", "footer: the charts do not follow"));
    } else {
        m_freshness->setText(tr("Updated live", "footer"));
    }
    m_freshness->setToken(ink);
}

} // namespace ui::pages
