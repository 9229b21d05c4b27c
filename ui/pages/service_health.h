// SPDX-License-Identifier: GPL-3.0-or-later
// ServiceHealthView: how a service stands by its checks, with what each said, and by the services it
// needs. Asked for when shown and every few seconds while it is; "Check now" asks the server to look
// at once. GUI thread; owned by the detail panel.
#pragma once

#include "client/backend.h"
#include "core/clock.h"
#include "ui/widgets/scroll_pane.h"

#include <QPointer>

class QPushButton;
class QVBoxLayout;

namespace ui::widgets {
class StatusPill;
class TextLabel;
}

namespace ui::pages {

class ServiceHealthView : public widgets::ScrollPane
{
    Q_OBJECT

public:
    explicit ServiceHealthView(const core::Clock &clock, QWidget *parent = nullptr);
    void setSource(client::Backend *backend, const core::ServiceId &id);
    void showState(); // permission or connection have changed
    void tick();      // once a second

    QPushButton *checkButton() const { return m_check; }
    QStringList texts() const; // what the checks and dependencies say

signals:
    void serviceWanted(const core::ServiceId &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void checkNow();
    void show(const client::ServiceHealth &health);
    void showTimes();

    const core::Clock &m_clock;
    QPointer<client::Backend> m_backend;
    core::ServiceId m_id;
    quint64 m_generation = 0;
    int m_age = 0; // seconds since the last answer
    bool m_asked = false;
    bool m_checking = false;
    client::ServiceHealth m_health;

    widgets::StatusPill *m_status;
    widgets::TextLabel *m_when;
    widgets::TextLabel *m_failure;
    QPushButton *m_check;
    QWidget *m_body;
    QVBoxLayout *m_rows;
    QVector<std::pair<widgets::TextLabel *, qint64>> m_times;
};

} // namespace ui::pages
