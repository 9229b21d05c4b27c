// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/service_detail.h"

#include "ui/dialogs/small_dialogs.h"
#include "ui/pages/service_logs.h"
#include "ui/pages/service_metrics.h"
#include "ui/pages/service_overview.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/status_pill.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace ui::pages {

using theme::ButtonVariant;
using theme::Color;
using theme::Icon;

namespace {

constexpr std::chrono::milliseconds kTick{1000};
constexpr int kDetailsEvery = 10; // ticks; checks and requests come with the details alone

// The row of the table is newer in what it has; checks, requests and the like are only in the details.
core::Service merged(const core::Service &details, const core::Service &row)
{
    core::Service service = details;
    service.state.status = row.state.status;
    service.state.reason = row.state.reason;
    service.state.health = row.state.health;
    service.state.cpuPercent = row.state.cpuPercent;
    service.state.memoryMb = row.state.memoryMb;
    if (!row.state.replicas.isEmpty())
        service.state.replicas = row.state.replicas;
    if (!row.spec.name.isEmpty())
        service.spec.name = row.spec.name;
    service.spec.replicas = row.spec.replicas;
    return service;
}

} // namespace

ServiceDetail::ServiceDetail(ServiceActions &actions, const core::Clock &clock, QWidget *parent)
    : Panel(Color::Surface, {}, parent), m_actions(actions)
{
    setMinimumWidth(360);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    buildHeader();
    column->addWidget(m_header);

    auto *tabRow = new widgets::Panel(Color::Surface, Qt::BottomEdge, this);
    auto *tabLayout = new QHBoxLayout(tabRow);
    tabLayout->setContentsMargins(9, 0, 9, 0);
    m_tabs = new QTabBar(tabRow);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Overview", "tab"));
    m_tabs->addTab(tr("Logs", "tab"));
    m_tabs->addTab(tr("Metrics", "tab"));
    m_tabs->setAccessibleName(tr("Parts of the service", "accessible name of the tabs"));
    tabLayout->addWidget(m_tabs);
    tabLayout->addStretch();
    column->addWidget(tabRow);

    m_stack = new QStackedWidget(this);
    m_overview = new ServiceOverview(clock, this);
    m_logs = new ServiceLogs(this);
    m_metrics = new ServiceMetrics(clock, this);
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_logs);
    m_stack->addWidget(m_metrics);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(&m_actions, &ServiceActions::busyChanged, this, &ServiceDetail::refreshButtons);

    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (!isVisible() || !m_backend)
            return;
        m_overview->tick();
        if (++m_ticks % kDetailsEvery == 0 && m_backend->connectionState().isLive())
            fetchDetails();
    });
}

void ServiceDetail::buildHeader()
{
    m_header = new QWidget(this);
    auto *column = new QVBoxLayout(m_header);
    column->setContentsMargins(18, theme::space::l, 18, theme::space::m);
    column->setSpacing(0);
    auto *title = new QHBoxLayout;
    m_name = new widgets::TextLabel({}, theme::type::title, Color::Text, QFont::DemiBold, m_header);
    m_status = new widgets::StatusPill(m_header);
    title->addWidget(m_name, 1);
    title->addWidget(m_status);
    column->addLayout(title);
    m_subtitle = new widgets::TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, m_header);
    m_subtitle->setFont(theme::monoFont(theme::type::small));
    column->addSpacing(theme::space::xs);
    column->addWidget(m_subtitle);
    column->addSpacing(theme::space::m);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space::s);
    m_start = widgets::makeButton(tr("Start", "button: a service"), Icon::Play, ButtonVariant::Primary, m_header);
    m_stop = widgets::makeButton(tr("Stop", "button: a service"), Icon::Square, ButtonVariant::Normal, m_header);
    m_restart = widgets::makeButton(tr("Restart", "button: a service"), Icon::Restart, ButtonVariant::Normal, m_header);
    m_scale = widgets::makeButton(tr("Scale", "button: a service"), Icon::Scale, ButtonVariant::Normal, m_header);
    m_more = widgets::makeIconButton(Icon::Ellipsis, tr("More actions", "tool tip"), ButtonVariant::Normal, m_header);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    menu->addAction(theme::icon(Icon::Copy), tr("Copy id", "menu"), this,
                    [this] { QGuiApplication::clipboard()->setText(m_service.spec.id.toString()); });
    menu->addAction(theme::icon(Icon::X), tr("Close panel", "menu"), this, &ServiceDetail::closeWanted);
    menu->addSeparator();
    m_delete = menu->addAction(theme::icon(Icon::Trash, Color::Error), tr("Delete service…", "menu"), this,
                               &ServiceDetail::askDelete);
    m_more->setMenu(menu);
    for (QPushButton *button : {m_start, m_stop, m_restart, m_scale})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_more);
    column->addLayout(buttons);

    connect(m_start, &QPushButton::clicked, this, [this] { m_actions.start(m_service); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_actions.stop(m_service); });
    connect(m_restart, &QPushButton::clicked, this, [this] { m_actions.restart(m_service); });
    connect(m_scale, &QPushButton::clicked, this, &ServiceDetail::askScale);
}

void ServiceDetail::show(client::Backend *backend, const core::Service *service)
{
    ++m_generation;
    m_backend = backend;
    const core::ServiceId id = service && backend ? service->spec.id : core::ServiceId();
    m_service = service && backend ? *service : core::Service{};
    m_overview->setSource(backend, id);
    m_logs->setSource(backend, id);
    m_metrics->setSource(backend, id);
    if (id.isEmpty()) {
        m_tick.stop();
        return;
    }
    showHeader();
    m_overview->setService(m_service);
    m_ticks = 0;
    m_tick.start();
    fetchDetails();
}

void ServiceDetail::update(const core::Service &service)
{
    if (service.spec.id != m_service.spec.id)
        return;
    const bool turned = service.state.status != m_service.state.status;
    m_service = merged(m_service, service);
    showHeader();
    m_overview->setService(m_service);
    if (turned)
        fetchDetails();
}

void ServiceDetail::fetchDetails()
{
    if (!m_backend)
        return;
    m_backend->services().get(m_service.spec.id).then(
        this, [this, generation = m_generation](const core::Result<core::Service> &result) {
            if (generation != m_generation || !result)
                return;
            m_service = merged(*result, m_service);
            showHeader();
            m_overview->setService(m_service);
        });
}

void ServiceDetail::showHeader()
{
    m_name->setText(displayName(m_service));
    m_subtitle->setText(!m_service.spec.image.isEmpty()       ? m_service.spec.image
                            : !m_service.spec.command.isEmpty() ? m_service.spec.command.join(u' ')
                                                                : m_service.spec.id.toString());
    m_status->setLook(widgets::lookOf(m_service.state.status));
    refreshButtons();
}

void ServiceDetail::refreshButtons()
{
    const core::ServiceStatus status = m_service.state.status;
    const bool down = status == core::ServiceStatus::Stopped || status == core::ServiceStatus::Error;
    m_start->setVisible(down);
    m_stop->setVisible(!down);
    m_start->setEnabled(m_actions.allowed(ServiceAction::Start, m_service));
    m_stop->setEnabled(m_actions.allowed(ServiceAction::Stop, m_service));
    m_restart->setEnabled(m_actions.allowed(ServiceAction::Restart, m_service));
    m_scale->setEnabled(m_actions.allowed(ServiceAction::Scale, m_service));
    m_delete->setEnabled(m_actions.allowed(ServiceAction::Delete, m_service));
    const QString why = m_actions.mayWrite() ? QString() : tr("Your account may look at services but not change them.");
    for (QPushButton *button : {m_start, m_stop, m_restart, m_scale})
        button->setToolTip(why);
}

void ServiceDetail::askDelete()
{
    auto *dialog = new dialogs::DeleteServiceDialog(m_service, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, service = m_service] {
        m_actions.remove(service, dialog->options());
    });
    dialog->open();
}

void ServiceDetail::askScale()
{
    auto *dialog = new dialogs::ScaleDialog(m_service, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, service = m_service] {
        m_actions.scale(service, dialog->replicas());
    });
    dialog->open();
}

} // namespace ui::pages
