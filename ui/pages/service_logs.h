// SPDX-License-Identifier: GPL-3.0-or-later
// ServiceLogs: the live log of one service. It is fetched and followed from the first time the tab
// is shown until another service is chosen. GUI thread; owned by the detail panel.
#pragma once

#include "models/log_buffer.h"
#include "models/log_feed.h"

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace ui::widgets {
class LogView;
class TextLabel;
}

namespace ui::pages {

class ServiceLogs : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceLogs(QWidget *parent = nullptr);
    ~ServiceLogs() override;
    void setSource(client::Backend *backend, const core::ServiceId &id);
    widgets::LogView *view() const { return m_view; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void begin();
    void showState();

    QPointer<client::Backend> m_backend;
    core::ServiceId m_id;
    enum class Begun { No, Yes } m_begun = Begun::No;
    models::LogBuffer m_buffer;
    models::LogFeed m_feed;
    widgets::LogView *m_view;
    widgets::TextLabel *m_size;
    widgets::TextLabel *m_state;
    QTimer m_soon;
};

} // namespace ui::pages
