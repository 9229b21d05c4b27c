// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/service_overview.h"

#include "models/chart_feed.h"
#include "models/format.h"
#include "models/server_words.h"
#include "ui/pages/service_image.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/access.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/scroll_edge.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/status_pill.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ui::pages {

using models::Format;
using theme::Color;
using widgets::TextLabel;

namespace {

constexpr int kCheckName = 72; // at least
constexpr core::Seconds kCurve{15 * 60};
constexpr int kColumns = 300;

// The icon of a check's state.
class CheckMark final : public QWidget
{
public:
    explicit CheckMark(QWidget *parent) : QWidget(parent)
    {
        setFixedSize(theme::size::icon, theme::size::icon);
        widgets::setAccessRole(this, QAccessible::Graphic);
    }
    void setStatus(core::CheckStatus status)
    {
        m_look = widgets::lookOf(status);
        setToolTip(m_look.word);
        setAccessibleName(m_look.word);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        theme::paintIcon(&painter, rect(), m_look.icon, theme::color(this, widgets::inkOf(m_look.tone)));
    }

private:
    widgets::StatusLook m_look = widgets::lookOf(core::CheckStatus::Unknown);
};

// Why a service is not well, in the colour of a failure; or what it is about just now, in a quiet one.
class ReasonBox final : public QWidget
{
public:
    using QWidget::QWidget;
    void setToken(Color token)
    {
        m_token = token;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        theme::parts::roundBox(painter, rect(), theme::radius::m, theme::color(this, m_token));
    }

private:
    Color m_token = Color::ErrorSoft;
};

QString joined(const QStringList &list)
{
    return list.isEmpty() ? QStringLiteral("–") : list.join(QStringLiteral(", "));
}

} // namespace

ServiceOverview::ServiceOverview(const core::Clock &clock, QWidget *parent) : ScrollPane(parent), m_clock(clock)
{
    auto *body = new QWidget(this);
    setWidget(body);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(theme::space::xl, theme::space::l - 2, theme::space::xl, theme::space::xl);
    new widgets::ScrollEdge(this, column);
    column->setSpacing(0);

    m_reasonBox = new ReasonBox(body);
    auto *reasonRow = new QVBoxLayout(m_reasonBox);
    reasonRow->setContentsMargins(theme::space::m, theme::space::m - 2, theme::space::m, theme::space::m - 2);
    m_reason = new TextLabel({}, theme::type::body, Color::Error, QFont::Normal, m_reasonBox);
    m_reason->setOverflow(widgets::Overflow::Wrap);
    reasonRow->addWidget(m_reason);
    m_reasonBox->hide();
    column->addWidget(m_reasonBox);
    auto *reasonGap = new QWidget(body);
    reasonGap->setFixedHeight(0);
    column->addWidget(reasonGap);

    auto *figures = new QHBoxLayout;
    figures->setSpacing(theme::space::m - 2);
    m_cpu = addFigure(figures, tr("CPU", "card"), Color::Series1);
    m_memory = addFigure(figures, tr("Memory", "card"), Color::Series2);
    column->addLayout(figures);

    column->addSpacing(theme::space::l);
    column->addWidget(widgets::makeHeading(tr("Health", "heading"), body));
    column->addSpacing(theme::space::xs + 2);
    m_startup = addCheck(column, tr("Startup", "health check"));
    m_readiness = addCheck(column, tr("Readiness", "health check"));
    m_liveness = addCheck(column, tr("Liveness", "health check"));

    m_image = new ServiceImageView(body);
    connect(m_image, &ServiceImageView::done, this, &ServiceOverview::done);
    column->addWidget(m_image);

    column->addSpacing(theme::space::xl);
    column->addWidget(widgets::makeHeading(tr("Details", "heading"), body));
    column->addSpacing(theme::space::m);
    m_details = new widgets::KeyValueList(body);
    column->addWidget(m_details);

    m_requests = new QWidget(body);
    auto *requests = new QVBoxLayout(m_requests);
    requests->setContentsMargins(0, theme::space::xl, 0, 0);
    requests->setSpacing(theme::space::xs);
    requests->addWidget(widgets::makeHeading(tr("Requests", "heading"), m_requests));
    auto *grid = new QHBoxLayout;
    for (const QString &title : {tr("Rate", "requests a second"), tr("p50", "latency percentile"),
                                 tr("p95", "latency percentile"), tr("Errors", "share of requests that failed")}) {
        auto *cell = new QVBoxLayout;
        cell->setSpacing(2);
        cell->addWidget(new TextLabel(title, theme::type::small, Color::Text2, QFont::Normal, m_requests));
        auto *figure = new TextLabel({}, theme::type::body, Color::Text, QFont::DemiBold, m_requests);
        cell->addWidget(figure);
        m_requestFigures << figure;
        grid->addLayout(cell, 1);
    }
    requests->addLayout(grid);
    column->addWidget(m_requests);
    column->addStretch();

    connect(&m_cpuSeries, &models::SeriesModel::changed, this, &ServiceOverview::showCurves);
    connect(&m_memorySeries, &models::SeriesModel::changed, this, &ServiceOverview::showCurves);
}

ServiceOverview::Figure ServiceOverview::addFigure(QLayout *row, const QString &title, Color token)
{
    auto *card = new widgets::Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme::space::m, theme::space::m - 2, theme::space::m, theme::space::m);
    column->setSpacing(2);
    Figure figure{new TextLabel({}, theme::type::large, Color::Text, QFont::DemiBold, card),
                  new TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, card),
                  new widgets::SparklineView(token, widgets::Fill::Below, card)};
    column->addWidget(new TextLabel(title, theme::type::small, Color::Text2, QFont::Normal, card));
    auto *values = new QHBoxLayout;
    values->setSpacing(theme::space::xs + 2);
    figure.value->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    values->addWidget(figure.value);
    values->addWidget(figure.of, 1, Qt::AlignBottom);
    column->addLayout(values);
    column->addSpacing(theme::space::xs);
    column->addWidget(figure.curve);
    row->addWidget(card);
    return figure;
}

ServiceOverview::CheckRow ServiceOverview::addCheck(QVBoxLayout *column, const QString &title)
{
    auto *box = new widgets::Panel(Color::Surface, Qt::TopEdge, this);
    box->setFixedHeight(theme::row::s);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 1, 0, 0);
    row->setSpacing(theme::space::s);
    auto *mark = new CheckMark(box);
    auto *name = new TextLabel(title, theme::type::body, Color::Text, QFont::Medium, box);
    // All three are as wide as the longest of them.
    int widest = kCheckName;
    for (const QString &one : {tr("Startup", "health check"), tr("Readiness", "health check"), tr("Liveness", "health check")})
        widest = std::max(widest, name->fontMetrics().horizontalAdvance(one) + 1);
    name->setFixedWidth(widest);
    CheckRow result{box, mark, new TextLabel({}, theme::type::body, Color::Text2, QFont::Normal, box),
                    new TextLabel({}, theme::type::small, Color::Text3, QFont::Normal, box)};
    result.time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    result.time->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    row->addWidget(mark);
    row->addWidget(name);
    row->addWidget(result.output, 1);
    row->addWidget(result.time);
    column->addWidget(box);
    return result;
}

void ServiceOverview::showCheck(const CheckRow &row, const core::Check &check)
{
    static_cast<CheckMark *>(row.mark)->setStatus(check.status);
    row.output->setText(check.output.isEmpty() ? Format::check(check.status) : models::ServerWords::text(check.output));
    row.time->setText(check.lastCheckMs > 0 ? Format::ago(check.lastCheckMs, m_clock.nowMs()) : QString());
    row.time->setToolTip(Format::dateTime(check.lastCheckMs));
}

void ServiceOverview::setSource(client::Backend *backend, const core::ServiceId &id)
{
    m_image->setSource(backend, id);
    if (!backend || id.isEmpty()) {
        m_cpuSeries.stop();
        m_memorySeries.stop();
        return;
    }
    m_cpuSeries.show(backend, id, QStringLiteral("cpu_usage"), kCurve);
    m_memorySeries.show(backend, id, QStringLiteral("memory_usage"), kCurve);
}

void ServiceOverview::setService(const core::Service &service)
{
    m_service = service;
    const core::ServiceSpec &spec = service.spec;
    const core::ServiceState &state = service.state;
    const bool up = core::runningReplicas(state) > 0 || state.status == core::ServiceStatus::Running;

    showReason();
    m_image->setService(service);

    m_cpu.value->setText(up ? Format::percent(state.cpuPercent) : QStringLiteral("–"));
    m_cpu.of->setText(spec.cpu.limit > 0 ? tr("of %1", "CPU limit").arg(Format::percent(spec.cpu.limit / 10.0)) : QString());
    m_memory.value->setText(up ? Format::megabytes(state.memoryMb) : QStringLiteral("–"));
    m_memory.of->setText(spec.memory.limit > 0 ? tr("of %1", "memory limit").arg(Format::megabytes(spec.memory.limit))
                                               : QString());
    m_memory.of->setToolTip(spec.memory.limit > 0 && !state.memoryLimitEnforced
                                ? tr("This system cannot enforce the limit.") : QString());
    showChecks();

    QVector<widgets::KeyValue> rows;
    const auto add = [&rows](const QString &key, const QString &value, widgets::ValueFont font = widgets::ValueFont::Text,
                             const QString &tip = {}) { rows.append({key, value, font, tip}); };
    if (!spec.description.isEmpty())
        add(tr("About", "detail: description of a service"), spec.description);
    add(tr("Port", "detail"), spec.port > 0 ? QString::number(spec.port) : QStringLiteral("–"));
    if (!spec.command.isEmpty())
        add(tr("Command", "detail"), spec.command.join(u' '), widgets::ValueFont::Mono);
    if (!spec.image.isEmpty() && spec.runtime != core::RuntimeKind::Docker) // that of a container stands above
        add(tr("Image", "detail"), spec.image, widgets::ValueFont::Mono);
    add(tr("Runs as", "detail: process or container"),
        spec.runtime == core::RuntimeKind::Docker ? tr("Container", "runtime") : tr("Process", "runtime"));
    if (up && state.startedAtMs > 0)
        add(tr("Up for", "detail: since it was started"),
            Format::duration(core::Seconds((m_clock.nowMs() - state.startedAtMs) / 1000)), widgets::ValueFont::Text,
            Format::dateTime(state.startedAtMs));
    add(tr("Restarts", "detail: how often it was restarted after a crash"), Format::count(state.restarts));
    add(tr("Category", "detail"), spec.category);
    if (!spec.networks.isEmpty())
        add(tr("Networks", "detail"), joined(spec.networks));
    if (!spec.dependencies.isEmpty())
        add(tr("Depends on", "detail"), joined(spec.dependencies));
    for (const core::Volume &volume : spec.volumes)
        add(tr("Volume", "detail"), volume.source + QStringLiteral(" → ") + volume.target
                + (volume.readOnly ? u' ' + tr("(read only)", "volume") : QString()));
    if (!spec.environment.isEmpty()) {
        QStringList lines;
        for (auto it = spec.environment.cbegin(); it != spec.environment.cend(); ++it)
            lines << it.key() + u'=' + (core::isSecretName(it.key()) ? QString(core::kSecretMask) : it.value());
        add(tr("Environment", "detail"), lines.join(u'\n'), widgets::ValueFont::Mono);
    }
    if (spec.updatedAtMs > 0)
        add(tr("Updated", "detail: when it was last changed"), Format::dateTime(spec.updatedAtMs));
    m_details->setRows(rows);

    const core::RequestFigures &requests = state.requests;
    m_requests->setVisible(requests.known);
    if (requests.known) {
        m_requestFigures[0]->setText(Format::rate(requests.ratePerSec));
        m_requestFigures[1]->setText(Format::milliseconds(requests.p50Ms));
        m_requestFigures[2]->setText(Format::milliseconds(requests.p95Ms));
        m_requestFigures[3]->setText(Format::percent(requests.errorRatio * 100));
    }
}

// A failure; else what keeps it from being up, or what became of its image.
void ServiceOverview::showReason()
{
    const core::ServiceState &state = m_service.state;
    const bool failed = state.status == core::ServiceStatus::Error;
    const bool isTold = !state.reason.isEmpty()
        && (failed || state.status == core::ServiceStatus::Starting || state.status == core::ServiceStatus::Running);
    m_reason->setText(isTold ? models::ServerWords::text(state.reason) : QString());
    m_reason->setToken(failed ? Color::Error : Color::Text);
    static_cast<ReasonBox *>(m_reasonBox)->setToken(failed ? Color::ErrorSoft : Color::AccentSoft);
    m_reasonBox->setVisible(isTold);
    static_cast<QVBoxLayout *>(widget()->layout())->itemAt(1)->widget()->setFixedHeight(isTold ? theme::space::m : 0);
}

QString ServiceOverview::reasonText() const
{
    return m_reason->text();
}

void ServiceOverview::showChecks()
{
    showCheck(m_startup, m_service.state.startup);
    showCheck(m_readiness, m_service.state.readiness);
    showCheck(m_liveness, m_service.state.liveness);
}

void ServiceOverview::tick()
{
    if (!isVisible())
        return;
    showChecks();
    showCurves();
}

void ServiceOverview::showCurves()
{
    const qint64 to = m_clock.nowMs();
    // One that has begun a moment ago is shown from its beginning.
    const models::SeriesStore &samples = m_cpuSeries.samples();
    const core::Seconds window = samples.isEmpty()
        ? core::Seconds(kCurve)
        : models::ChartFeed::windowFor(kCurve, core::Millis(to - samples.first().timeMs));
    const qint64 from = to - std::chrono::duration_cast<core::Millis>(window).count();
    m_cpu.curve->setSeries(m_cpuSeries.reduced(from, to, kColumns), from, to, 1);
    m_memory.curve->setSeries(m_memorySeries.reduced(from, to, kColumns), from, to, 1);
}

} // namespace ui::pages
