// SPDX-License-Identifier: GPL-3.0-or-later
// LocalServerCard: the switch of the bundled server at the foot of the side bar, and how it is doing.
// GUI thread; owned by the window.
#pragma once

#include "client/connection_state.h"
#include "core/clock.h"
#include "ui/shell/local_server_control.h"
#include "ui/theme/icons.h"
#include "ui/widgets/basics.h"

namespace ui::widgets {
class ToggleSwitch;
}

namespace ui::shell {

// An icon and a few words in its colour: "Live · 12 ms".
class StateLine : public QWidget
{
    Q_OBJECT

public:
    explicit StateLine(QWidget *parent = nullptr);
    void setState(theme::Icon icon, theme::Color token, const QString &text);
    QString text() const { return m_text->text(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Icon m_icon = theme::Icon::CircleDot;
    theme::Color m_token = theme::Color::Off;
    widgets::TextLabel *m_text;
};

// How a connection stands, as a line.
void showConnection(StateLine &line, const client::ConnectionState &state, std::optional<core::Millis> latency, qint64 nowMs);

class LocalServerCard : public widgets::Card
{
    Q_OBJECT

public:
    LocalServerCard(LocalServerControl &control, const core::Clock &clock, QWidget *parent = nullptr);

    widgets::ToggleSwitch *toggle() const { return m_toggle; }
    StateLine *stateLine() const { return m_line; }
    QString detail() const;
    void refresh(); // figures that move with the clock

    // What the window knows of its connection to it; nothing while it looks elsewhere.
    void setConnection(std::optional<client::ConnectionState> state, std::optional<core::Millis> latency);

    QToolButton *menuButton() const { return m_menuButton; }

signals:
    void stopWanted(); // the window may want to ask first
    void openWanted(); // it runs, but the window looks elsewhere
    void logWanted();
    void settingsWanted();
    void folderWanted();

private:
    LocalServerControl &m_control;
    const core::Clock &m_clock;
    std::optional<client::ConnectionState> m_connection;
    std::optional<core::Millis> m_latency;
    widgets::ToggleSwitch *m_toggle;
    widgets::TextLabel *m_detail;
    StateLine *m_line;
    QPushButton *m_open;
    QToolButton *m_menuButton;
};

} // namespace ui::shell
