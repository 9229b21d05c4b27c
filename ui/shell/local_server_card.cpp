// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/local_server_card.h"

#include "models/format.h"
#include "models/server_words.h"
#include "ui/theme/direction.h"
#include "ui/widgets/controls.h"

#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace ui::shell {

using theme::Color;
using theme::Icon;
using widgets::TextLabel;

namespace {
constexpr QSize kMenuButton(28, 20);
} // namespace

StateLine::StateLine(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addSpacing(theme::size::iconSmall + 8); // the icon
    m_text = new TextLabel({}, theme::type::small, Color::Off, QFont::Medium, this);
    row->addWidget(m_text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StateLine::setState(Icon icon, Color token, const QString &text)
{
    m_icon = icon;
    m_token = token;
    m_text->setToken(token);
    if (m_text->text() != text)
        m_text->setText(text);
    update();
}

void StateLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = theme::size::iconSmall;
    theme::paintIcon(&painter, theme::placed(this, QRect(0, (height() - side) / 2, side, side)), m_icon, theme::color(this, m_token));
}

void showConnection(StateLine &line, const client::ConnectionState &state, std::optional<core::Millis> latency, qint64 nowMs)
{
    using Phase = client::ConnectionPhase;
    QString text = models::Format::connection(state, nowMs);
    switch (state.phase) {
    case Phase::Live:
        if (latency)
            text += QStringLiteral(" · ") + models::Format::latency(double(latency->count()));
        line.setState(Icon::CircleCheck, Color::Ok, text);
        break;
    case Phase::Connecting:
    case Phase::SigningIn:
        line.setState(Icon::Loader, Color::Warn, text);
        break;
    case Phase::Reconnecting:
        line.setState(Icon::WifiOff, Color::Warn, text);
        break;
    case Phase::Failed:
        line.setState(Icon::CircleAlert, Color::Error, text);
        break;
    case Phase::Disconnected:
        line.setState(Icon::CircleMinus, Color::Off, text);
        break;
    }
    line.setToolTip(state.error ? models::Format::error(*state.error).toHtmlEscaped() : QString());
}

LocalServerCard::LocalServerCard(LocalServerControl &control, const core::Clock &clock, QWidget *parent)
    : Card(parent), m_control(control), m_clock(clock)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space::m, theme::space::s, theme::space::s, theme::space::m - 1);
    column->setSpacing(theme::space::xs);
    auto *title = new QHBoxLayout;
    title->addWidget(new TextLabel(tr("Local server", "card"), theme::type::body, Color::Text, QFont::DemiBold, this), 1);
    m_toggle = new widgets::ToggleSwitch(this);
    m_toggle->setAccessibleName(tr("Local server", "accessible name of the switch"));
    title->addWidget(m_toggle);
    column->addLayout(title);
    m_detail = new TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, this);
    m_detail->setOverflow(widgets::Overflow::Wrap);
    column->addWidget(m_detail);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme::space::xs);
    m_line = new StateLine(this);
    foot->addWidget(m_line, 1);
    m_menuButton = widgets::makeIconButton(Icon::Ellipsis, tr("Log, settings and folder of the local server", "tool tip"),
                                           theme::ButtonVariant::Flat, this);
    m_menuButton->setFixedSize(kMenuButton);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_menuButton);
    menu->addAction(theme::icon(Icon::ScrollText), tr("Show its log", "menu: local server"), this, &LocalServerCard::logWanted);
    menu->addAction(theme::icon(Icon::FolderOpen), tr("Open its data folder", "menu: local server"), this, &LocalServerCard::folderWanted);
    menu->addAction(theme::icon(Icon::Settings), tr("Settings…", "menu: local server"), this, &LocalServerCard::settingsWanted);
    m_menuButton->setMenu(menu);
    foot->addWidget(m_menuButton);
    column->addLayout(foot);
    m_open = widgets::makeButton(tr("Open", "button: look at the local server"), {}, theme::ButtonVariant::Normal, this);
    column->addWidget(m_open, 0, Qt::AlignLeft);

    connect(m_toggle, &QAbstractButton::clicked, this, [this](bool on) {
        if (on)
            m_control.start();
        else
            emit stopWanted();
        refresh(); // the switch shows the server's state, not the click
    });
    connect(m_open, &QPushButton::clicked, this, &LocalServerCard::openWanted);
    connect(&m_control, &LocalServerControl::stateChanged, this, &LocalServerCard::refresh);
    refresh();
}

QString LocalServerCard::detail() const
{
    return m_detail->text();
}

void LocalServerCard::setConnection(std::optional<client::ConnectionState> state, std::optional<core::Millis> latency)
{
    m_connection = std::move(state);
    m_latency = latency;
    refresh();
}

void LocalServerCard::refresh()
{
    const LocalServerState state = m_control.state();
    const bool on = state.phase == LocalServerPhase::Starting || state.phase == LocalServerPhase::Running;
    m_toggle->setChecked(on);
    m_toggle->setEnabled(state.phase != LocalServerPhase::Starting && state.phase != LocalServerPhase::Stopping);
    m_toggle->setToolTip(on ? tr("Stop the local server", "tool tip") : tr("Start the local server", "tool tip"));
    m_open->setVisible(state.phase == LocalServerPhase::Running && !m_connection);
    m_detail->setToken(Color::Text2);
    QString detail;
    switch (state.phase) {
    case LocalServerPhase::Off:
        detail = tr("Runs services on this computer");
        m_line->setState(Icon::CircleMinus, Color::Off, tr("Off", "state of the local server"));
        break;
    case LocalServerPhase::Starting:
        detail = tr("Runs services on this computer");
        m_line->setState(Icon::Loader, Color::Warn, tr("Starting…", "state of the local server"));
        break;
    case LocalServerPhase::Stopping:
        detail = tr("Its services are stopped in order");
        m_line->setState(Icon::Loader, Color::Warn, tr("Stopping…", "state of the local server"));
        break;
    case LocalServerPhase::Failed:
        detail = models::ServerWords::text(state.reason);
        m_line->setState(Icon::CircleAlert, Color::Error, tr("Could not start", "state of the local server"));
        break;
    case LocalServerPhase::Running: {
        const qint64 up = std::max<qint64>(0, m_clock.nowMs() - state.sinceMs) / 1000;
        // Seconds would make the line restless, and say nothing after the first minute.
        detail = up < 60  ? tr("Port %1 · just started", "local server").arg(state.port)
            : up < 3600   ? tr("Port %1 · up %2 min", "local server").arg(state.port).arg(up / 60)
                          : tr("Port %1 · up %2", "local server; duration")
                                .arg(state.port).arg(models::Format::duration(core::Seconds(up)));
        if (m_connection)
            showConnection(*m_line, *m_connection, m_latency, m_clock.nowMs());
        else
            m_line->setState(Icon::CircleCheck, Color::Ok, tr("Running", "state of the local server"));
        break;
    }
    }
    if (m_detail->text() != detail)
        m_detail->setText(detail);
}

} // namespace ui::shell
