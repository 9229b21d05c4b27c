// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/services_page.h"

#include "models/format.h"
#include "models/permit.h"
#include "ui/dialogs/new_service_dialog.h"
#include "ui/pages/service_bulk.h"
#include "ui/pages/service_columns.h"
#include "ui/pages/service_detail.h"
#include "ui/pages/service_exec.h"
#include "ui/pages/service_filter_bar.h"
#include "ui/pages/service_intake.h"
#include "ui/pages/service_menu.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/permit.h"
#include "ui/widgets/table_view.h"

#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>

namespace ui::pages {

using models::ServiceModel;
using theme::Color;
using theme::Icon;

namespace {

constexpr int kLeastList = 520;
constexpr int kDetailWidth = 386;
constexpr std::chrono::milliseconds kBulkRefresh{100};

} // namespace

ServicesPage::ServicesPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_clock(context.clock), m_model(context.services)
{
    m_model.setColumnSet(ServiceModel::ColumnSet::All);
    m_filter.setServices(&m_model);
    m_topButton = widgets::makeButton(tr("New service", "button"), Icon::Plus, theme::ButtonVariant::Primary, this);
    m_topButton->setToolTip(tr("Describe a new service (%1)", "tool tip; a key").arg(
        QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
    m_topButton->hide();
    m_intake = new ServiceIntake(m_model, *this);
    m_frame = new ListFrame(tr("Services", "accessible name of the table"), kLeastList, this);
    buildBars();
    buildTable();
    m_newButton = m_frame->states()->addButton(tr("New service", "button"), theme::ButtonVariant::Primary);
    m_samplesButton = m_frame->states()->addButton(tr("Add sample services", "button"), theme::ButtonVariant::Normal);
    m_importButton = m_frame->states()->addButton(tr("Import a file", "button: services of a Compose file or mcp.json"), theme::ButtonVariant::Normal);
    m_clearButton = m_frame->states()->addButton(tr("Clear the filter", "button"), theme::ButtonVariant::Normal);
    m_detail = new ServiceDetail(m_actions, m_clock, m_frame);
    m_frame->setDetail(m_detail, kDetailWidth);

    connect(m_filterBar, &ServiceFilterBar::changed, this, &ServicesPage::showState);
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
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ServicesPage::showState); // which the filter no longer had
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &) {
        if (const core::Service *service = m_model.service(m_selected))
            m_detail->update(*service);
        // Figures alone change nothing about what may be done.
        if (first.column() <= ServiceModel::Status && m_bars->currentWidget() == m_bulkBar && !m_bulkSoon.isActive())
            m_bulkSoon.start();
    });
    connect(table()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ServicesPage::selectionMoved);
    connect(m_frame, &ListFrame::openWanted, this, &ServicesPage::openDetail);
    connect(m_frame, &ListFrame::editWanted, this, [this] {
        if (mayCreate())
            openEdit(m_selected);
    });
    connect(m_frame, &ListFrame::deleteWanted, this, [this] { runOnSelected(ServiceAction::Delete); });
    connect(table(), &QWidget::customContextMenuRequested, this, &ServicesPage::openMenu);
    connect(m_bulkBar, &ServiceBulkBar::wanted, this, &ServicesPage::runOnSelected);
    connect(m_bulkBar, &ServiceBulkBar::clearWanted, this, [this] { select(m_selected); });
    connect(m_detail, &ServiceDetail::closeWanted, this, [this] {
        select({});
        table()->setFocus();
    });
    connect(m_detail, &ServiceDetail::editWanted, this, &ServicesPage::openEdit);
    connect(m_detail, &ServiceDetail::deleteWanted, this, [this] {
        if (const core::Service *service = m_model.service(m_selected))
            m_detail->askDelete(m_actions.dependentsOf({*service}));
    });
    connect(m_detail, &ServiceDetail::serviceWanted, this, [this](const core::ServiceId &id) { goTo({.service = id}); });
    connect(m_detail, &ServiceDetail::pageWanted, this,
            [this](PageId page, const core::ServiceId &id) { emit wants({.page = page, .service = id}); });
    connect(m_detail, &ServiceDetail::done, this, &ServicesPage::done);
    m_actions.setWindow(this);
    m_actions.setServices(&m_model);
    connect(&m_actions, &ServiceActions::done, this, &ServicesPage::done);
    connect(&m_actions, &ServiceActions::failed, this, &ServicesPage::failed);
    m_bulkSoon.setSingleShot(true);
    m_bulkSoon.setInterval(kBulkRefresh);
    connect(&m_bulkSoon, &QTimer::timeout, this, &ServicesPage::showBulk);
    connect(&m_actions, &ServiceActions::busyChanged, this, [this] {
        if (!m_bulkSoon.isActive())
            m_bulkSoon.start();
    });
    connect(states()->retryButton(), &QPushButton::clicked, this, [this] {
        if (m_backend && !m_backend->connectionState().isLive())
            m_backend->retryNow();
        else
            m_model.refresh();
    });
    for (QPushButton *button : {m_newButton, m_topButton.data()})
        connect(button, &QPushButton::clicked, this, &ServicesPage::openNewService);
    connect(m_samplesButton, &QPushButton::clicked, &m_actions, &ServiceActions::addSamples);
    dialogs::offerCopying(m_samplesButton, [this] { m_actions.copySamples(m_samplesButton); });
    connect(m_importButton, &QPushButton::clicked, m_intake, &ServiceIntake::openImport);
    connect(m_intake, &ServiceIntake::done, this, &ServicesPage::done);
    connect(m_intake, &ServiceIntake::failed, this, &ServicesPage::failed);
    connect(m_intake, &ServiceIntake::cameIn, this, [this](const core::ServiceId &id) { goTo({.service = id}); });
    connect(m_clearButton, &QPushButton::clicked, m_filterBar, &ServiceFilterBar::clear);
    recallView();
    keepView();
    showState();
}

ServicesPage::~ServicesPage()
{
    // Members end before the children that show them.
    m_frame->end();
    m_detail->show(nullptr, nullptr);
    delete m_frame;
    delete m_topButton;
}

QString ServicesPage::title() const
{
    return tr("Services", "title of the page");
}

QList<QWidget *> ServicesPage::topBarWidgets() const
{
    return {m_intake->button(), m_topButton};
}

void ServicesPage::goTo(const Destination &destination)
{
    if (destination.status) {
        m_filterBar->clear();
        m_filterBar->chooseStatus(destination.status);
    }
    if (destination.part)
        m_detail->tabs()->setCurrentIndex(*destination.part);
    if (destination.service.isEmpty())
        return;
    if (m_model.service(destination.service) && !m_filter.indexOf(destination.service).isValid())
        m_filterBar->clear();
    m_wanted = destination.service;
    restoreSelection();
}

Destination ServicesPage::place() const
{
    return {.page = id(), .service = m_selected.isEmpty() ? m_wanted : m_selected, .part = m_detail->tabs()->currentIndex()};
}

bool ServicesPage::holdsWork() const
{
    return m_detail->exec()->isRunning();
}

QList<Command> ServicesPage::commands()
{
    QList<Command> list;
    if (mayCreate())
        list.append({tr("New service", "command"), QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText),
                     Icon::Plus, [this] { openNewService(); }});
    if (mayCreate())
        list += m_intake->commands();
    const core::Service *service = m_model.service(m_selected);
    if (!service)
        return list;
    const auto offer = [&](bool allowed, const QString &text, Icon icon, const std::function<void()> &run, const dialogs::Told &told = {}) {
        if (allowed)
            list.append({text.arg(displayName(*service)), title(), icon, run, told});
    };
    offer(m_actions.mayWrite(), tr("Edit %1", "command; a service"), Icon::Pencil, [this, id = m_selected] { openEdit(id); });
    offer(m_actions.allowed(ServiceAction::Scale, *service), tr("Scale %1…", "command; a service"), Icon::Scale,
          [this] { m_detail->askScale(); });
    offer(m_actions.allowed(ServiceAction::Delete, *service), tr("Delete %1…", "command; a service"), Icon::Trash,
          [this] { runOnSelected(ServiceAction::Delete); },
          {m_backend, [this, service = *service] { m_actions.tell(ServiceAction::Delete, {service}); }});
    return list;
}

void ServicesPage::refresh()
{
    if (m_backend)
        m_model.refresh();
}

widgets::ChipRow *ServicesPage::chips() const
{
    return m_filterBar->chips();
}

QLineEdit *ServicesPage::filterField() const
{
    return m_filterBar->field();
}

// The bar for many stands where the filter was, so that no row moves under the pointer.
void ServicesPage::buildBars()
{
    m_bars = new QStackedWidget(m_frame->list());
    m_filterBar = new ServiceFilterBar(m_filter, m_bars);
    m_bulkBar = new ServiceBulkBar(m_actions, m_bars);
    m_bars->addWidget(m_filterBar);
    m_bars->addWidget(m_bulkBar);
    m_bars->setMinimumHeight(theme::size::topBar + 1); // more where the words need two rows
    m_frame->addBar(m_bars);
}

void ServicesPage::buildTable()
{
    widgets::TableView *table = m_frame->table();
    table->setModel(&m_filter);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setSortingEnabled(true);
    table->sortByColumn(ServiceModel::Name, Qt::AscendingOrder);
    const auto set = [table](int column, widgets::CellDelegate *delegate) { table->setItemDelegateForColumn(column, delegate); };
    set(ServiceModel::Name, new widgets::TwoLineDelegate(ServiceModel::SubtitleRole, table));
    set(ServiceModel::Status, new widgets::StatusDelegate(ServiceModel::StatusRole, table));
    set(ServiceModel::Cpu, new widgets::SparklineDelegate(ServiceModel::SparklineRole, Color::Series1, table));
    set(ServiceModel::Memory, new widgets::SparklineDelegate(ServiceModel::SparklineRole, Color::Series2, table));
    for (const int column : {ServiceModel::Replicas, ServiceModel::Port, ServiceModel::Restarts})
        set(column, new widgets::TextDelegate(Color::Text, table));
    for (const int column : {ServiceModel::Health, ServiceModel::Category, ServiceModel::Uptime, ServiceModel::Version,
                             ServiceModel::Updated, ServiceModel::Runtime})
        set(column, new widgets::TextDelegate(Color::Text2, table));
    m_columns = new ServiceColumns(*table);
    m_filterBar->setColumnMenu(m_columns->menu());
    m_frame->states()->installEventFilter(this);
}

bool ServicesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == states() && event->type() == QEvent::Resize)
        m_columns->setRoom(states()->width());
    return Page::eventFilter(watched, event);
}

void ServicesPage::openDetail()
{
    if (m_selected.isEmpty() || m_detail->isHidden())
        return;
    m_detail->focusTabs();
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
    m_intake->setBackend(backend);
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
    for (QPushButton *button : {m_newButton, m_samplesButton, m_importButton, m_topButton.data(), m_intake->button()})
        if (button)
            widgets::permit(button, models::Permit::whyNot(m_backend, core::Permission::ServicesWrite));
    showState();
    showFooter();
    showBulk();
    emit permissionsChanged();
}

bool ServicesPage::mayCreate() const
{
    return models::Permit::may(m_backend, core::Permission::ServicesWrite);
}

QVector<core::Service> ServicesPage::selectedServices() const
{
    QModelIndexList rows = table()->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end()); // as they are shown
    QVector<core::Service> services;
    services.reserve(rows.size());
    for (const QModelIndex &row : std::as_const(rows))
        services << m_model.rowAt(m_filter.mapToSource(row).row()).service;
    return services;
}

void ServicesPage::showBulk()
{
    const QItemSelectionModel *selection = table()->selectionModel();
    const bool many = selection && selection->selectedRows().size() > 1;
    if (many)
        m_bulkBar->setServices(selectedServices());
    QWidget *const bar = many ? static_cast<QWidget *>(m_bulkBar) : m_filterBar;
    if (m_bars->currentWidget() == bar)
        return;
    const bool typing = m_filterBar->isAncestorOf(QWidget::focusWidget());
    m_bars->setCurrentWidget(bar);
    if (many && typing)
        table()->setFocus();
}

QMap<int, QString> ServicesPage::portsOfOthers(const core::ServiceId &id) const
{
    QMap<int, QString> ports;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const core::Service &other = m_model.rowAt(row).service;
        if (other.spec.port == 0 || other.spec.id == id)
            continue;
        for (int i = 0; i < std::max(1, other.spec.replicas); ++i)
            ports.insert(other.spec.port + i, displayName(other));
    }
    return ports;
}

void ServicesPage::runOnSelected(ServiceAction action)
{
    const QVector<core::Service> chosen = selectedServices();
    if (chosen.size() == 1 && action == ServiceAction::Delete) {
        if (m_actions.allowed(action, chosen.first()))
            m_detail->askDelete(m_actions.dependentsOf(chosen));
        return;
    }
    QVector<core::Service> services;
    for (const core::Service &service : chosen)
        if (m_actions.allowed(action, service))
            services << service;
    if (services.isEmpty())
        return;
    const bool loses = action == ServiceAction::Stop || action == ServiceAction::Delete;
    auto *dialog = new BulkDialog(m_actions, action, services, loses ? m_actions.dependentsOf(services) : QStringList(), m_clock, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BulkDialog::ended, this, [this, action](int doneCount, int failedCount) {
        if (failedCount > 0 || doneCount == 0)
            return; // the dialog tells
        switch (action) {
        case ServiceAction::Start: emit done(tr("%n service(s) are starting", nullptr, doneCount)); break;
        case ServiceAction::Stop: emit done(tr("%n service(s) are stopping", nullptr, doneCount)); break;
        case ServiceAction::Restart: emit done(tr("%n service(s) are restarting", nullptr, doneCount)); break;
        case ServiceAction::Delete: emit done(tr("%n service(s) were deleted", nullptr, doneCount)); break;
        case ServiceAction::Scale: break;
        }
    });
    if (m_backend)
        connect(m_backend, &QObject::destroyed, dialog, &QObject::deleteLater);
    if (action == ServiceAction::Start)
        dialog->beginQuietly();
    else
        dialog->open();
}

void ServicesPage::openMenu(const QPoint &at)
{
    const QVector<core::Service> chosen = selectedServices();
    if (chosen.isEmpty())
        return;
    auto *menu = new ServiceMenu(m_actions, chosen, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &ServiceMenu::actionWanted, this, [this, chosen](ServiceAction action) {
        if (chosen.size() > 1 || action == ServiceAction::Delete)
            return runOnSelected(action);
        switch (action) {
        case ServiceAction::Start: return m_actions.start(chosen.first());
        case ServiceAction::Stop: return m_actions.stop(chosen.first());
        case ServiceAction::Restart: return m_actions.restart(chosen.first());
        case ServiceAction::Scale: return m_detail->askScale();
        case ServiceAction::Delete: return;
        }
    });
    connect(menu, &ServiceMenu::openWanted, this, &ServicesPage::openDetail);
    connect(menu, &ServiceMenu::editWanted, this, &ServicesPage::openEdit);
    connect(menu, &ServiceMenu::pageWanted, this,
            [this](PageId page, const core::ServiceId &id) { emit wants({.page = page, .service = id}); });
    menu->popup(table()->viewport()->mapToGlobal(at));
}

void ServicesPage::selectionMoved()
{
    const QModelIndexList rows = table()->selectionModel()->selectedRows();
    showBulk();
    if (rows.isEmpty()) {
        // Rows may be on their way out; what that means is known when they are gone.
        QMetaObject::invokeMethod(this, &ServicesPage::selectionSettled, Qt::QueuedConnection);
        return;
    }
    showFooter();
    // Of many the one stays in sight that was; else the one that has the focus is shown.
    core::ServiceId id = m_filter.idAt(rows.first());
    if (rows.size() > 1) {
        for (const QModelIndex &row : rows)
            if (m_filter.idAt(row) == m_selected)
                return;
        if (table()->selectionModel()->isSelected(table()->currentIndex()))
            id = m_filter.idAt(table()->currentIndex());
    }
    if (id == m_selected)
        return;
    m_selected = id;
    m_detail->show(m_backend, m_model.service(id));
    m_detail->setVisible(true);
    showFooter();
}

void ServicesPage::selectionSettled()
{
    if (m_selected.isEmpty() || table()->selectionModel()->hasSelection())
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
    if (index.isValid() && !table()->selectionModel()->hasSelection())
        select(m_selected);
}

void ServicesPage::select(const core::ServiceId &id)
{
    const QModelIndex index = id.isEmpty() ? QModelIndex() : m_filter.indexOf(id);
    if (index.isValid()) {
        table()->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        table()->scrollTo(index);
        return;
    }
    m_selected = {};
    table()->clearSelection();
    table()->setCurrentIndex({});
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
    dialog->setTakenPorts(portsOfOthers({}));
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

void ServicesPage::openEdit(const core::ServiceId &id)
{
    const core::Service *service = m_model.service(id);
    if (!m_backend || !service)
        return;
    auto *dialog = new dialogs::NewServiceDialog(*m_backend, *service, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTakenPorts(portsOfOthers(id));
    connect(dialog, &dialogs::NewServiceDialog::saved, this, [this](const core::Service &changed) {
        if (changed.spec.id == m_selected)
            m_detail->refetch();
        const bool running = core::runningReplicas(changed.state) > 0;
        emit done(running ? tr("%1 was changed. What it runs with changes at its next start.", "service").arg(displayName(changed))
                          : tr("%1 was changed", "service").arg(displayName(changed)));
    });
    connect(m_backend, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

void ServicesPage::focusSearch()
{
    if (m_bars->currentWidget() != m_filterBar)
        select(m_selected);
    if (m_frame->isListHidden())
        select({});
    filterField()->setFocus();
    filterField()->selectAll();
}

} // namespace ui::pages
