// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/service_logs.h"

#include "models/format.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/log_view.h"

#include <QVBoxLayout>

namespace ui::pages {

using theme::Color;

namespace {
constexpr std::chrono::milliseconds kFigures{250}; // a figure that changes every frame cannot be read
} // namespace

ServiceLogs::ServiceLogs(QWidget *parent) : QWidget(parent), m_feed(m_buffer)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_view = new widgets::LogView(this);
    m_view->setBuffer(&m_buffer);
    column->addWidget(m_view, 1);
    auto *foot = new widgets::Panel(Color::Surface, Qt::TopEdge, this);
    foot->setFixedHeight(theme::size::footer);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(theme::space::xl, 0, theme::space::xl, 0);
    m_size = new widgets::TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, foot);
    m_state = new widgets::TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, foot);
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_size, 1);
    row->addWidget(m_state, 1);
    column->addWidget(foot);

    m_soon.setSingleShot(true);
    m_soon.setInterval(kFigures);
    connect(&m_soon, &QTimer::timeout, this, &ServiceLogs::showState);
    connect(&m_buffer, &models::LogBuffer::appended, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&m_feed, &models::LogFeed::stateChanged, this, [this] {
        // What is read of the past is no news.
        m_view->setNewsFrom(m_feed.state() == models::LogFeedState::Following ? std::optional(m_buffer.endLine()) : std::nullopt);
        showState();
    });
    connect(m_view, &widgets::LogView::followChanged, this, &ServiceLogs::showState);
    showState();
}

ServiceLogs::~ServiceLogs()
{
    m_view->setBuffer(nullptr); // the buffer ends before the children do
}

void ServiceLogs::setSource(client::Backend *backend, const core::ServiceId &id)
{
    if (backend == m_backend && id == m_id)
        return;
    m_backend = backend;
    m_id = id;
    m_begun = Begun::No;
    m_feed.stop();
    m_buffer.clear();
    m_view->setFollow(widgets::Follow::Yes);
    if (isVisible())
        begin();
}

void ServiceLogs::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_begun == Begun::No)
        begin();
}

void ServiceLogs::begin()
{
    if (!m_backend || m_id.isEmpty())
        return;
    m_begun = Begun::Yes;
    m_feed.show(m_backend, m_id);
}

void ServiceLogs::showState()
{
    using models::LogFeedState;
    const LogFeedState state = m_feed.state();
    m_view->setPlaceholder(state == LogFeedState::Failed    ? models::Format::error(m_feed.error())
                               : state == LogFeedState::Loading ? tr("Loading…", "state of a log")
                               : state == LogFeedState::Waiting ? tr("Waiting for the connection", "state of a log")
                                                                : tr("Nothing was logged yet", "state of a log"));
    m_size->setText(m_buffer.isEmpty() ? QString()
                                       : tr("%Ln lines", "size of a log", int(std::min<qint64>(m_buffer.lineCount(), INT_MAX))));
    switch (state) {
    case LogFeedState::Following:
        m_state->setText(m_view->follow() == widgets::Follow::Yes ? tr("Following", "state of a log")
                                                                  : tr("Following paused", "state of a log"));
        break;
    case LogFeedState::Waiting:
        m_state->setText(tr("Waiting for the connection", "state of a log"));
        break;
    case LogFeedState::Loading:
        m_state->setText(tr("Loading…", "state of a log"));
        break;
    case LogFeedState::Failed:
        m_state->setText(m_buffer.isEmpty() ? QString() : models::Format::error(m_feed.error()));
        break;
    case LogFeedState::Idle:
        m_state->clear();
        break;
    }
}

} // namespace ui::pages
