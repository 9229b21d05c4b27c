// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/service_detail.h"

#include "ui/dialogs/curl_copy.h"
#include "ui/dialogs/small_dialogs.h"
#include "ui/pages/kept_view.h"
#include "ui/pages/service_configuration.h"
#include "ui/pages/service_exec.h"
#include "ui/pages/service_health.h"
#include "ui/pages/service_logs.h"
#include "ui/pages/service_metrics.h"
#include "ui/pages/service_overview.h"
#include "ui/theme/fonts.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/log_view.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/tab_keys.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
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
constexpr int kLeastWidth = 360;
constexpr int kMostLeast = 440; // longer words scroll and wrap
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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    buildHeader();
    column->addWidget(m_header);

    auto *tabRow = new widgets::Panel(Color::Surface, Qt::BottomEdge, this);
    auto *tabLayout = new QHBoxLayout(tabRow);
    tabLayout->setContentsMargins(theme::space::xl - theme::kTabInset, 0, theme::space::xl - theme::kTabInset, 0);
    m_tabs = new QTabBar(tabRow);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Overview", "tab"));
    m_tabs->addTab(tr("Logs", "tab"));
    m_tabs->addTab(tr("Metrics", "tab"));
    m_tabs->addTab(tr("Exec", "tab: run a command where the service runs"));
    m_tabs->addTab(tr("Health", "tab"));
    m_tabs->addTab(tr("Config", "tab: short for configuration"));
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Parts of the service", "accessible name of the tabs"));
    widgets::addTabKeys(m_tabs);
    tabLayout->addWidget(m_tabs, 1);
    column->addWidget(tabRow);

    m_stack = new QStackedWidget(this);
    m_overview = new ServiceOverview(clock, this);
    m_logs = new ServiceLogs(this);
    m_metrics = new ServiceMetrics(clock, this);
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_logs);
    m_stack->addWidget(m_metrics);
    m_exec = new ServiceExec(this);
    m_health = new ServiceHealthView(clock, this);
    m_configuration = new ServiceConfiguration(this);
    m_stack->addWidget(m_exec);
    m_stack->addWidget(m_health);
    m_stack->addWidget(m_configuration);
    m_overview->setAccessibleName(m_tabs->tabText(Overview));
    m_health->setAccessibleName(m_tabs->tabText(Health));
    connect(m_health, &ServiceHealthView::serviceWanted, this, &ServiceDetail::serviceWanted);
    connect(m_configuration, &ServiceConfiguration::editWanted, this, [this] { emit editWanted(m_service.spec.id); });
    connect(m_overview, &ServiceOverview::done, this, &ServiceDetail::done);
    connect(m_configuration, &ServiceConfiguration::copied, this, &ServiceDetail::done);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(&m_actions, &ServiceActions::busyChanged, this, &ServiceDetail::refreshButtons);

    // Wide enough for the tabs and the buttons of the window's language.
    const int buttons = m_stop->sizeHint().width() + m_restart->sizeHint().width() + m_scale->sizeHint().width()
        + m_more->sizeHint().width() + 3 * theme::space::s + 2 * theme::space::xl;
    setMinimumWidth(std::clamp(std::max(tabsWidth(), buttons), kLeastWidth, kMostLeast));

    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (!isVisible() || !m_backend)
            return;
        m_overview->tick();
        m_health->tick();
        if (++m_ticks % kDetailsEvery == 0 && m_backend->connectionState().isLive())
            fetchDetails();
    });
}

void ServiceDetail::buildHeader()
{
    m_header = new QWidget(this);
    auto *column = new QVBoxLayout(m_header);
    column->setContentsMargins(theme::space::xl, theme::space::l, theme::space::xl, theme::space::m);
    column->setSpacing(0);
    auto *title = new QHBoxLayout;
    m_name = new widgets::TextLabel({}, theme::type::title, Color::Text, QFont::DemiBold, m_header);
    m_status = new widgets::StatusPill(m_header);
    title->addWidget(m_name, 1);
    title->addWidget(m_status);
    column->addLayout(title);
    m_subtitle = new widgets::TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, m_header);
    m_subtitle->setFont(theme::monoFont(theme::type::small));
    m_subtitle->setObjectName(QStringLiteral("subtitle"));
    column->addSpacing(theme::space::xs);
    column->addWidget(m_subtitle);
    column->addSpacing(theme::space::m);

    m_start = widgets::makeButton(tr("Start", "button: a service"), Icon::Play, ButtonVariant::Primary, m_header);
    m_stop = widgets::makeButton(tr("Stop", "button: a service"), Icon::Square, ButtonVariant::Normal, m_header);
    m_restart = widgets::makeButton(tr("Restart", "button: a service"), Icon::Restart, ButtonVariant::Normal, m_header);
    m_scale = widgets::makeButton(tr("Scale", "button: a service"), Icon::Scale, ButtonVariant::Normal, m_header);
    m_more = widgets::makeIconButton(Icon::Ellipsis, tr("More actions", "tool tip"), ButtonVariant::Normal, m_header);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    menu->setToolTipsVisible(true);
    m_edit = menu->addAction(theme::icon(Icon::Pencil), tr("Edit…", "menu: a service"), this,
                             [this] { emit editWanted(m_service.spec.id); });
    menu->addSeparator();
    menu->addAction(theme::icon(Icon::ScrollText), tr("Show in Logs", "menu: go to the page of logs"), this,
                    [this] { emit pageWanted(PageId::Logs, m_service.spec.id); });
    menu->addAction(theme::icon(Icon::ChartLine), tr("Show in Metrics", "menu: go to the page of metrics"), this,
                    [this] { emit pageWanted(PageId::Metrics, m_service.spec.id); });
    menu->addSeparator();
    menu->addAction(theme::icon(Icon::Copy), tr("Copy id", "menu"), this,
                    [this] { QGuiApplication::clipboard()->setText(m_service.spec.id.toString()); });
    menu->addAction(theme::icon(Icon::X), tr("Close panel", "menu"), this, &ServiceDetail::closeWanted);
    menu->addSeparator();
    m_delete = menu->addAction(theme::icon(Icon::Trash, Color::Error), tr("Delete service…", "menu"), this,
                               &ServiceDetail::deleteWanted);
    m_more->setMenu(menu);
    column->addLayout(widgets::makeActionRow({m_start, m_stop, m_restart, m_scale}, {m_more}));

    connect(m_start, &QPushButton::clicked, this, [this] { m_actions.start(m_service); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_actions.stop(m_service); });
    connect(m_restart, &QPushButton::clicked, this, [this] { m_actions.restart(m_service); });
    connect(m_scale, &QPushButton::clicked, this, &ServiceDetail::askScale);
    const auto offer = [this](QPushButton *button, ServiceAction action) {
        dialogs::offerCurl(button, [this, action] {
            return dialogs::Told{m_backend, [this, action] { m_actions.tell(action, {m_service}); }};
        });
    };
    offer(m_start, ServiceAction::Start);
    offer(m_stop, ServiceAction::Stop);
    offer(m_restart, ServiceAction::Restart);
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
    m_exec->setSource(backend, id);
    m_health->setSource(backend, id);
    m_configuration->setService(m_service);
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

void ServiceDetail::keepIn(KeptView &kept)
{
    kept.keep(QStringLiteral("range"), m_metrics->range());
    kept.keep(QStringLiteral("form"), m_configuration->forms());
    kept.keep(QStringLiteral("exec"), [this] { return m_exec->kept(); }, [this](const QVariant &exec) { m_exec->restore(exec); }, KeptView::When::Last);
    kept.keep(QStringLiteral("read"),
              [this] {
                  const std::optional<qint64> time = m_logs->view()->readTimeMs();
                  return time ? QVariant(*time) : QVariant();
              },
              [this](const QVariant &time) { m_logs->view()->readBackTo(time.toLongLong()); }, KeptView::When::Last);
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
            m_configuration->setService(m_service);
        });
}

void ServiceDetail::showHeader()
{
    m_name->setText(displayName(m_service));
    m_subtitle->setText(!m_service.spec.image.isEmpty()       ? m_service.spec.image
                            : !m_service.spec.command.isEmpty() ? m_service.spec.command.join(u' ').simplified()
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
    const auto show = [this](auto *to, ServiceAction action) {
        const QString why = m_actions.whyNot(action, m_service);
        to->setEnabled(why.isEmpty());
        to->setToolTip(why);
    };
    show(m_start, ServiceAction::Start);
    show(m_stop, ServiceAction::Stop);
    show(m_restart, ServiceAction::Restart);
    show(m_scale, ServiceAction::Scale);
    show(m_delete, ServiceAction::Delete);
    show(m_edit, ServiceAction::Delete);
    m_exec->showState();
    m_health->showState();
    m_configuration->setEditable(m_actions.whyNot(ServiceAction::Delete, m_service));
}

void ServiceDetail::focusTabs()
{
    m_tabs->setFocus(Qt::TabFocusReason);
}

int ServiceDetail::tabsWidth() const
{
    return m_tabs->sizeHint().width() + 2 * (theme::space::xl - theme::kTabInset);
}

void ServiceDetail::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    // The long word gives way where it would push the tabs out of sight.
    const QString word = tr("Configuration", "tab");
    const QFontMetrics metrics = m_tabs->fontMetrics();
    const int more = metrics.horizontalAdvance(word) - metrics.horizontalAdvance(m_tabs->tabText(Configuration));
    m_tabs->setTabText(Configuration, tabsWidth() + more <= width() ? word : tr("Config", "tab: short for configuration"));
}

void ServiceDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeWanted();
    else
        Panel::keyPressEvent(event);
}

void ServiceDetail::askDelete(const QStringList &dependents)
{
    auto *dialog = new dialogs::DeleteServiceDialog(m_service, window(), dependents);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, service = m_service] {
        m_actions.remove(service, dialog->options());
    });
    dialog->offerCurl(m_backend, [this, dialog, service = m_service] { m_actions.tell(ServiceAction::Delete, {service}, dialog->options()); });
    dialog->open();
}

void ServiceDetail::askScale()
{
    auto *dialog = new dialogs::ScaleDialog(m_service, window(), m_actions.dependentsOf({m_service}));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, service = m_service] {
        m_actions.scale(service, dialog->replicas());
    });
    dialog->offerCurl(m_backend, [backend = m_backend, dialog, id = m_service.spec.id] { backend->services().scale(id, dialog->replicas()); });
    dialog->open();
}

} // namespace ui::pages
