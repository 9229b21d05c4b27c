// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/services_page.h"

#include "models/format.h"
#include "ui/dialogs/new_service_dialog.h"
#include "ui/pages/service_detail.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/states.h"
#include "ui/widgets/table_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui::pages {

using models::ServiceModel;
using theme::Color;
using theme::Icon;

namespace {

// Chip values: a status, or all.
constexpr int kAll = 100; // no status; a button group has its own plans for negative numbers

// Below these widths of the list the less telling columns step aside.
constexpr int kRoomForCurves = 660;
constexpr int kRoomForCategory = 980;
constexpr int kRoomForUptime = 860;

} // namespace

ServicesPage::ServicesPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_clock(context.clock), m_model(context.services)
{
    m_filter.setServices(&m_model);
    m_topButton = widgets::makeButton(tr("New service", "button"), Icon::Plus, theme::ButtonVariant::Primary, this);
    m_topButton->setToolTip(tr("Describe a new service (%1)", "tool tip; a key").arg(
        QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
    m_topButton->hide();
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    m_detail = new ServiceDetail(m_actions, m_clock, m_splitter);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({680, 388});
    m_detail->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);

    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        showState();
    });
    connect(m_chips, &widgets::ChipRow::chosenChanged, this, [this](int value) {
        m_filter.setStatus(value == kAll ? std::nullopt
                                         : std::optional(static_cast<core::ServiceStatus>(value)));
        showState();
    });
    connect(&m_filter, &models::ServiceFilterModel::countsChanged, this, &ServicesPage::showCounts);
    connect(&m_model, &ServiceModel::loadStateChanged, this, [this] {
        showState();
        showFooter();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, [this] {
            restoreSelection();
            showState();
        });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (const core::Service *service = m_model.service(m_selected))
            m_detail->update(*service);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ServicesPage::selectionMoved);
    connect(m_detail, &ServiceDetail::closeWanted, this, [this] { select({}); });
    connect(&m_actions, &ServiceActions::done, this, &ServicesPage::done);
    connect(&m_actions, &ServiceActions::failed, this, &ServicesPage::failed);
    connect(m_states->retryButton(), &QPushButton::clicked, this, [this] {
        if (m_backend && !m_backend->connectionState().isLive())
            m_backend->retryNow();
        else
            m_model.refresh();
    });
    for (QPushButton *button : {m_newButton, m_topButton.data()})
        connect(button, &QPushButton::clicked, this, &ServicesPage::openNewService);
    connect(m_samplesButton, &QPushButton::clicked, &m_actions, &ServiceActions::addSamples);
    connect(m_clearButton, &QPushButton::clicked, this, [this] {
        m_text->clear();
        m_chips->choose(kAll);
    });
    showState();
}

ServicesPage::~ServicesPage()
{
    // Members end before the children that show them.
    m_table->setModel(nullptr);
    m_detail->show(nullptr, nullptr);
    delete m_splitter;
    delete m_topButton;
}

QString ServicesPage::title() const
{
    return tr("Services", "title of the page");
}

QList<QWidget *> ServicesPage::topBarWidgets() const
{
    return {m_topButton};
}

void ServicesPage::goTo(const Destination &destination)
{
    if (destination.status) {
        m_text->clear();
        m_chips->choose(int(*destination.status));
    }
    if (destination.service.isEmpty())
        return;
    if (m_model.service(destination.service) && !m_filter.indexOf(destination.service).isValid()) {
        m_text->clear();
        m_chips->choose(kAll);
    }
    m_wanted = destination.service;
    restoreSelection();
}

QList<Command> ServicesPage::commands()
{
    QList<Command> list;
    if (mayCreate())
        list.append({tr("New service", "command"), QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText),
                     Icon::Plus, [this] { openNewService(); }});
    return list;
}

void ServicesPage::refresh()
{
    if (m_backend)
        m_model.refresh();
}

QWidget *ServicesPage::buildList()
{
    auto *list = new QWidget(m_splitter);
    list->setMinimumWidth(480);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);

    auto *bar = new widgets::Panel(Color::Background, Qt::BottomEdge, list);
    bar->setFixedHeight(theme::size::topBar + 1);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(theme::space::xl, 0, theme::space::xl, 1);
    row->setSpacing(theme::space::s);
    m_text = new QLineEdit(bar);
    m_text->setPlaceholderText(tr("Filter services", "placeholder"));
    m_text->setAccessibleName(tr("Filter services", "accessible name"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(theme::icon(Icon::ListFilter), QLineEdit::LeadingPosition);
    m_text->setMinimumWidth(120);
    m_text->setMaximumWidth(theme::size::field);
    m_chips = new widgets::ChipRow(bar);
    m_chips->addChip(tr("All", "filter: services of any status"), kAll);
    for (const auto status : {core::ServiceStatus::Running, core::ServiceStatus::Error, core::ServiceStatus::Stopped})
        m_chips->addChip(models::Format::status(status), int(status));
    m_chips->choose(kAll);
    row->addWidget(m_text, 1);
    row->addWidget(m_chips);
    row->addStretch();
    column->addWidget(bar);

    m_states = new widgets::StateStack(list);
    m_states->installEventFilter(this);
    buildTable();
    m_newButton = m_states->empty().addButton(tr("New service", "button"), theme::ButtonVariant::Primary);
    m_samplesButton = m_states->empty().addButton(tr("Add sample services", "button"), theme::ButtonVariant::Normal);
    m_clearButton = m_states->empty().addButton(tr("Clear the filter", "button"), theme::ButtonVariant::Normal);
    column->addWidget(m_states, 1);

    auto *foot = new widgets::Panel(Color::Surface, Qt::TopEdge, list);
    foot->setFixedHeight(theme::size::footer);
    auto *feet = new QHBoxLayout(foot);
    feet->setContentsMargins(theme::space::xl, 0, theme::space::xl, 0);
    m_count = new widgets::TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, foot);
    m_freshness = new widgets::TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, foot);
    m_freshness->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    feet->addWidget(m_count, 1);
    feet->addWidget(m_freshness, 1);
    column->addWidget(foot);
    return list;
}

void ServicesPage::buildTable()
{
    m_table = new widgets::TableView(m_states);
    m_table->setAccessibleName(tr("Services", "accessible name of the table"));
    m_table->setModel(&m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ServiceModel::Name, Qt::AscendingOrder);
    const auto set = [this](int column, widgets::CellDelegate *delegate) { m_table->setItemDelegateForColumn(column, delegate); };
    set(ServiceModel::Name, new widgets::TwoLineDelegate(ServiceModel::SubtitleRole, m_table));
    set(ServiceModel::Status, new widgets::StatusDelegate(ServiceModel::StatusRole, m_table));
    set(ServiceModel::Replicas, new widgets::TextDelegate(Color::Text, m_table));
    set(ServiceModel::Cpu, new widgets::SparklineDelegate(ServiceModel::SparklineRole, Color::Series1, m_table));
    set(ServiceModel::Memory, new widgets::SparklineDelegate(ServiceModel::SparklineRole, Color::Series2, m_table));
    for (const int column : {ServiceModel::Health, ServiceModel::Category, ServiceModel::Uptime})
        set(column, new widgets::TextDelegate(Color::Text2, m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(ServiceModel::Name, QHeaderView::Stretch);
    m_states->setContent(m_table);
}

void ServicesPage::fitColumns()
{
    // Widths do not follow the figures, so no column jitters while they change.
    const int room = m_states->width();
    const bool curves = room >= kRoomForCurves;
    const bool wide = room >= kRoomForCategory + 200;
    if (room < 200) // not laid out yet
        return;
    m_table->setColumnWidth(ServiceModel::Status, 112);
    m_table->setColumnWidth(ServiceModel::Replicas, 82);
    m_table->setColumnWidth(ServiceModel::Cpu, curves ? 152 : 80);
    m_table->setColumnWidth(ServiceModel::Memory, wide ? 164 : 92);
    m_table->setColumnWidth(ServiceModel::Health, 100);
    m_table->setColumnWidth(ServiceModel::Category, 130);
    m_table->setColumnWidth(ServiceModel::Uptime, 110);
    m_table->setColumnHidden(ServiceModel::Category, room < kRoomForCategory);
    m_table->setColumnHidden(ServiceModel::Uptime, room < kRoomForUptime);
}

bool ServicesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_states && event->type() == QEvent::Resize)
        fitColumns();
    return Page::eventFilter(watched, event);
}

void ServicesPage::setBackend(client::Backend *backend)
{
    if (m_backend)
        m_backend->disconnect(this);
    m_detail->show(nullptr, nullptr);
    m_detail->hide();
    m_selected = {};
    m_wanted = {};
    m_backend = backend;
    m_actions.setBackend(backend);
    if (backend) {
        connect(backend, &client::Backend::connectionChanged, this, &ServicesPage::connectionChanged);
        connect(backend, &client::Backend::resynced, this, &ServicesPage::connectionChanged);
    }
    connectionChanged();
    showState();
    showCounts();
}

void ServicesPage::connectionChanged()
{
    m_detail->refreshButtons();
    m_newButton->setEnabled(mayCreate());
    if (m_topButton)
        m_topButton->setEnabled(mayCreate());
    m_samplesButton->setEnabled(mayCreate());
    showState();
    showFooter();
    emit permissionsChanged();
}

bool ServicesPage::mayCreate() const
{
    return m_actions.mayWrite() && m_backend && m_backend->connectionState().isLive();
}

void ServicesPage::showState()
{
    using Shown = widgets::StateStack::Shown;
    const bool none = m_model.rowCount() == 0;
    const auto unreachable = m_backend && !m_backend->connectionState().isLive() ? m_backend->connectionState().error
                                                                                 : std::nullopt;
    if (none && unreachable) {
        m_states->setFailure(models::Format::error(*unreachable));
        m_states->show(Shown::Failed);
    } else if (none && m_model.loadState() == models::LoadState::Failed) {
        m_states->setFailure(models::Format::error(m_model.loadError()));
        m_states->show(Shown::Failed);
    } else if (none && !m_model.everLoaded()) {
        m_states->show(Shown::Loading);
    } else if (m_filter.rowCount() == 0) {
        widgets::MessageState &empty = m_states->empty();
        if (none) {
            empty.setIcon(Icon::Package, Color::Text3);
            empty.setTexts(tr("No services yet", "title"),
                           tr("A service is an MCP server that is kept running here, with its log, its health and its figures. "
                              "Describe your own, or begin with samples from the catalogue."));
        } else {
            empty.setIcon(Icon::Search, Color::Text3);
            empty.setTexts(tr("No service matches", "title"), tr("Try other words, or look at all of them."));
        }
        m_newButton->setVisible(none);
        m_samplesButton->setVisible(none);
        m_clearButton->setVisible(!none);
        m_states->show(Shown::Empty);
    } else {
        m_states->show(Shown::Content);
    }
    showFooter();
}

void ServicesPage::showCounts()
{
    m_chips->chip(kAll)->setCount(m_filter.countAll());
    for (const auto status : {core::ServiceStatus::Running, core::ServiceStatus::Error, core::ServiceStatus::Stopped})
        m_chips->chip(int(status))->setCount(m_filter.count(status));
    const int failedNow = m_model.statusCounts()[size_t(core::ServiceStatus::Error)];
    if (failedNow != m_failedCount) {
        m_failedCount = failedNow;
        emit badgeChanged(failedNow, tr("%n service(s) failed", "badge of the page", failedNow));
    }
    showFooter();
}

QString ServicesPage::footerText() const
{
    const int all = m_model.rowCount();
    const int shown = m_filter.rowCount();
    QString text = shown == all ? tr("%n service(s)", "footer", all)
                                : tr("%1 of %n service(s)", "footer", all).arg(shown);
    if (!m_selected.isEmpty())
        text += QStringLiteral(" · ") + tr("1 selected", "footer");
    return text;
}

void ServicesPage::showFooter()
{
    m_count->setText(footerText());
    const bool live = m_backend && m_backend->connectionState().isLive();
    if (live)
        m_freshness->setText(tr("Updated live", "footer"));
    else if (m_model.everLoaded())
        m_freshness->setText(tr("As of %1", "footer: time of day").arg(models::Format::clockTime(
            m_backend && m_backend->connectionState().lastLiveMs > 0 ? m_backend->connectionState().lastLiveMs
                                                                     : m_model.loadedAtMs())));
    else
        m_freshness->clear();
}

void ServicesPage::selectionMoved()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        // Rows may be on their way out; what that means is known when they are gone.
        QMetaObject::invokeMethod(this, &ServicesPage::selectionSettled, Qt::QueuedConnection);
        return;
    }
    const core::ServiceId id = m_filter.idAt(rows.first());
    if (id == m_selected)
        return;
    m_selected = id;
    m_detail->show(m_backend, m_model.service(id));
    m_detail->setVisible(true);
    showFooter();
}

void ServicesPage::selectionSettled()
{
    if (m_selected.isEmpty() || m_table->selectionModel()->hasSelection())
        return;
    // A row that is only filtered out stays chosen; one that was unchosen by hand does not.
    if (m_model.service(m_selected) && !m_filter.indexOf(m_selected).isValid())
        return;
    select({});
}

void ServicesPage::restoreSelection()
{
    if (!m_wanted.isEmpty() && m_filter.indexOf(m_wanted).isValid())
        select(std::exchange(m_wanted, {}));
    if (m_selected.isEmpty())
        return;
    if (!m_model.service(m_selected)) {
        select({});
        return;
    }
    const QModelIndex index = m_filter.indexOf(m_selected);
    if (index.isValid() && !m_table->selectionModel()->isRowSelected(index.row()))
        m_table->selectRow(index.row());
}

void ServicesPage::select(const core::ServiceId &id)
{
    const QModelIndex index = id.isEmpty() ? QModelIndex() : m_filter.indexOf(id);
    if (index.isValid()) {
        m_table->selectRow(index.row());
        m_table->scrollTo(index);
        return;
    }
    m_selected = {};
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_detail->hide();
    m_detail->show(nullptr, nullptr);
    showFooter();
}

void ServicesPage::openNewService()
{
    if (!m_backend)
        return;
    auto *dialog = new dialogs::NewServiceDialog(*m_backend, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::NewServiceDialog::created, this, [this](const core::ServiceId &id, const QString &name) {
        m_wanted = id;
        restoreSelection();
        emit done(tr("%1 was created", "service").arg(name));
    });
    connect(dialog, &dialogs::NewServiceDialog::startFailed, this, [this](const core::ServiceId &, const core::Error &error) {
        emit failed(tr("It could not be started") + QStringLiteral(": ") + models::Format::error(error));
    });
    connect(m_backend, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

void ServicesPage::focusSearch()
{
    m_text->setFocus();
    m_text->selectAll();
}

} // namespace ui::pages
