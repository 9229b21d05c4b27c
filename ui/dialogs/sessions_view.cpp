// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sessions_view.h"

#include "models/format.h"
#include "ui/dialogs/curl_copy.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/column_room.h"
#include "ui/widgets/states.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace ui::dialogs {

using models::Format;
using models::LoadState;
using models::SessionModel;
using theme::Color;
using theme::Icon;

namespace {
constexpr int kLeastDevice = 150;
}

SessionsView::SessionsView(const core::Clock &clock, QWidget *parent) : QWidget(parent), m_model(clock)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_states = new widgets::StateStack(this);
    m_table = new widgets::TableView(m_states);
    m_table->setAccessibleName(tr("Sessions", "accessible name of the table"));
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(SessionModel::Device, new widgets::TwoLineDelegate(SessionModel::SubtitleRole, m_table));
    for (const int at : {SessionModel::Since, SessionModel::LastSeen})
        m_table->setItemDelegateForColumn(at, new widgets::TextDelegate(Color::Text2, m_table));
    const int times = std::max(104, widgets::timeColumn(&Format::ago));
    new widgets::ColumnRoom(*m_table, SessionModel::Device, kLeastDevice, {{SessionModel::LastSeen, times}, {SessionModel::Since, times}});
    m_states->setContent(m_table);
    m_states->empty().setIcon(Icon::Monitor, Color::Text3);
    m_states->empty().setTexts(tr("Signed in nowhere", "title: a person without sessions"),
                               tr("A session begins with a sign-in, and ends when it is ended here or is not used for long."));
    column->addWidget(m_states, 1);

    auto *bar = new widgets::Panel(Color::Surface, Qt::TopEdge, this);
    auto *buttons = new QHBoxLayout(bar);
    buttons->setContentsMargins(theme::space::xl, theme::space::s, theme::space::xl, theme::space::s);
    buttons->setSpacing(theme::space::s);
    m_end = widgets::makeButton(tr("End session", "button"), Icon::LogOut, theme::ButtonVariant::Normal, bar);
    m_endOthers = widgets::makeButton(tr("End all others", "button: sessions"), {}, theme::ButtonVariant::Normal, bar);
    buttons->addWidget(m_end);
    buttons->addWidget(m_endOthers);
    buttons->addStretch();
    column->addWidget(bar);

    connect(m_end, &QPushButton::clicked, this, &SessionsView::endChosen);
    connect(m_endOthers, &QPushButton::clicked, this, &SessionsView::endOthers);
    dialogs::offerCurl(m_end, [this] {
        return dialogs::Told{m_backend, [this] { sendEnd(m_model.idAt(m_table->selectionModel()->selectedRows().first())); }};
    });
    dialogs::offerCurl(m_endOthers, [this] { return dialogs::Told{m_backend, [this] { sendEndOthers(); }}; });
    connect(m_states->retryButton(), &QPushButton::clicked, this, &SessionsView::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SessionsView::showButtons);
    connect(&m_model, &SessionModel::loadStateChanged, this, [this] {
        showState();
        emit changed();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &SessionsView::showState);
    showState();
}

SessionsView::~SessionsView()
{
    m_table->setModel(nullptr); // members end before the children that show them
}

void SessionsView::setSource(client::Backend *backend, const core::UserId &user)
{
    m_backend = backend;
    m_user = user;
    m_model.setSource(backend, user);
    showState();
    if (backend && isVisible())
        refresh();
}

void SessionsView::setLocked(const QString &why)
{
    m_locked = why;
    showButtons();
}

void SessionsView::refresh()
{
    m_model.refresh();
}

void SessionsView::tick()
{
    m_model.tick();
}

int SessionsView::count() const
{
    return m_model.everLoaded() ? m_model.rowCount() : -1;
}

void SessionsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void SessionsView::showState()
{
    using Shown = widgets::StateStack::Shown;
    const bool none = m_model.rowCount() == 0;
    if (none && m_model.loadState() == LoadState::Failed) {
        m_states->setFailure(Format::error(m_model.loadError()));
        m_states->show(Shown::Failed);
    } else if (none && !m_model.everLoaded()) {
        m_states->show(Shown::Loading);
    } else {
        m_states->show(none ? Shown::Empty : Shown::Content);
    }
    showButtons();
}

void SessionsView::showButtons()
{
    const QModelIndexList rows = m_table->selectionModel() ? m_table->selectionModel()->selectedRows() : QModelIndexList();
    const auto show = [](QPushButton *button, const QString &why) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
    };
    const bool current = !rows.isEmpty() && rows.first().data(SessionModel::CurrentRole).toBool();
    show(m_end, !m_locked.isEmpty() ? m_locked
                : rows.isEmpty()    ? tr("Choose a session first.")
                : current           ? tr("This window works by this session.")
                                    : QString());
    show(m_endOthers, !m_locked.isEmpty() ? m_locked : m_model.hasOthers() ? QString() : tr("There are no others.", "sessions"));
}

client::Future<> SessionsView::sendEnd(const core::SessionId &id)
{
    return m_user.isEmpty() ? m_backend->profile().endSession(id) : m_backend->accounts().endSession(m_user, id);
}

client::Future<> SessionsView::sendEndOthers()
{
    return m_user.isEmpty() ? m_backend->profile().endOtherSessions() : m_backend->accounts().endSessions(m_user);
}

void SessionsView::endChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (!m_backend || rows.isEmpty())
        return;
    const core::SessionId id = m_model.idAt(rows.first());
    sendEnd(id).then(this, [this, id, user = m_user](const core::Result<> &result) {
        // Gone already is what was wanted.
        if (!result && result.error().code != core::ErrorCode::NotFound) {
            emit failed(tr("The session could not be ended: %1").arg(Format::error(result.error())));
            return;
        }
        if (user == m_user)
            m_model.removeSession(id);
        emit done(tr("The session was ended"));
        emit changed();
    });
}

void SessionsView::endOthers()
{
    if (!m_backend)
        return;
    sendEndOthers().then(this, [this](const core::Result<> &result) {
        if (!result) {
            emit failed(tr("The sessions could not be ended: %1").arg(Format::error(result.error())));
            return;
        }
        emit done(tr("All other sessions were ended"));
        refresh();
    });
}

} // namespace ui::dialogs
