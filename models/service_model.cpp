// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service_model.h"

#include "models/format.h"
#include "models/server_words.h"

#include <QDateTime>
#include <QRegularExpression>

#include <limits>

namespace models {
namespace {

constexpr size_t kManyStretches = 32;
constexpr int kNear = 64; // rows from one changed stretch to the next, on average

void push(Sparkline &line, float value)
{
    if (line.size() >= ServiceModel::kHistory)
        line.remove(0, line.size() - ServiceModel::kHistory + 1);
    line.append(value);
}

// The status a service is in after an event that says no more than its kind.
std::optional<core::ServiceStatus> statusAfter(core::ServiceEventKind kind)
{
    switch (kind) {
    case core::ServiceEventKind::Starting: return core::ServiceStatus::Starting;
    case core::ServiceEventKind::Started: return core::ServiceStatus::Running;
    case core::ServiceEventKind::Stopping: return core::ServiceStatus::Stopping;
    case core::ServiceEventKind::Stopped: return core::ServiceStatus::Stopped;
    case core::ServiceEventKind::Failed: return core::ServiceStatus::Error;
    default: return std::nullopt;
    }
}

bool isFigure(int column)
{
    switch (column) {
    case ServiceModel::Replicas:
    case ServiceModel::Cpu:
    case ServiceModel::Memory:
    case ServiceModel::Port:
    case ServiceModel::Restarts: return true;
    default: return false;
    }
}

bool tellsTheService(const core::ServiceEvent &event)
{
    return !event.service.spec.name.isEmpty();
}

} // namespace

ServiceModel::ServiceModel(QObject *parent)
    : TableModel(parent)
{
}

ServiceModel::ServiceModel(client::Backend &backend, QObject *parent)
    : TableModel(parent)
{
    setBackend(&backend);
}

void ServiceModel::setBackend(client::Backend *backend)
{
    if (backend == m_backend)
        return;
    if (m_backend)
        m_backend->disconnect(this);
    m_backend = backend;
    ++m_generation;
    m_inFlight = m_again = false;
    m_sinceAsked.clear();
    m_loadedAtMs = 0;
    clear();
    setLoadState(LoadState::Idle);
    if (!backend)
        return;
    connect(backend, &client::Backend::serviceEvent, this, &ServiceModel::applyEvent);
    connect(backend, &client::Backend::metricSamples, this, &ServiceModel::applySamples);
    connect(backend, &client::Backend::resynced, this, &ServiceModel::refresh);
    if (backend->connectionState().isLive())
        refresh();
}

void ServiceModel::refresh()
{
    if (!m_backend)
        return;
    if (m_inFlight) {
        m_again = true;
        return;
    }
    m_inFlight = true;
    m_sinceAsked.clear();
    setLoadState(LoadState::Loading);
    const quint64 generation = m_generation;
    m_backend->services().listAll().then(this, [this, generation](core::Result<QVector<core::Service>> result) {
        finishLoad(generation, std::move(result));
    });
}

void ServiceModel::finishLoad(quint64 generation, core::Result<QVector<core::Service>> result)
{
    if (generation != m_generation)
        return;
    m_inFlight = false;
    if (result) {
        m_loadedAtMs = QDateTime::currentMSecsSinceEpoch();
        applyServices(*result);
        // The list may be older than what was told while it was on its way.
        const auto events = std::exchange(m_sinceAsked, {});
        for (const core::ServiceEvent &event : events)
            applyEvent(event);
        setLoadState(LoadState::Ready);
    } else {
        m_loadError = std::move(result).error();
        setLoadState(LoadState::Failed);
    }
    if (std::exchange(m_again, false))
        refresh();
}

const core::Service *ServiceModel::service(const core::ServiceId &id) const
{
    const ServiceRow *row = find(id);
    return row ? &row->service : nullptr;
}

core::ServiceId ServiceModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? rowAt(index.row()).service.spec.id : core::ServiceId();
}

void ServiceModel::applyServices(const QVector<core::Service> &services)
{
    std::vector<ServiceRow> rows;
    rows.reserve(size_t(services.size()));
    for (const core::Service &service : services)
        rows.push_back({service, {}, {}});
    applyList(std::move(rows));
}

void ServiceModel::applyEvent(const core::ServiceEvent &event)
{
    if (m_inFlight)
        m_sinceAsked.append(event);
    if (event.kind == core::ServiceEventKind::Deleted) {
        removeRow(event.id);
        return;
    }
    if (tellsTheService(event)) {
        applyRow({event.service, {}, {}});
        return;
    }
    const int row = rowOf(event.id);
    const auto status = statusAfter(event.kind);
    if (row >= 0 && status) {
        ServiceRow &target = mutableRow(row);
        count(target, -1);
        target.service.state.status = *status;
        target.service.state.reason = event.reason;
        count(target, 1);
        emitRowsChanged(row, row);
    } else {
        fetchOne(event.id);
    }
}

void ServiceModel::fetchOne(const core::ServiceId &id)
{
    if (!m_backend)
        return;
    const quint64 generation = m_generation;
    m_backend->services().get(id).then(this, [this, id, generation](const core::Result<core::Service> &result) {
        if (generation != m_generation)
            return;
        if (result)
            applyRow({*result, {}, {}});
        else if (result.error().code == core::ErrorCode::NotFound)
            removeRow(id);
    });
}

void ServiceModel::applySamples(const QVector<core::MetricSample> &samples)
{
    // One dataChanged a run of neighbouring rows, whatever the number of samples.
    std::vector<int> touched;
    for (const core::MetricSample &sample : samples) {
        if (sample.replica >= 0 || sample.service.isEmpty())
            continue;
        const bool cpu = sample.metric == QLatin1String("cpu_usage");
        if (!cpu && sample.metric != QLatin1String("memory_usage"))
            continue;
        const int row = rowOf(sample.service);
        if (row < 0)
            continue;
        ServiceRow &target = mutableRow(row);
        if (cpu) {
            target.service.state.cpuPercent = sample.value;
            push(target.cpu, float(sample.value));
        } else {
            target.service.state.memoryMb = sample.value;
            push(target.memory, float(sample.value));
        }
        touched.push_back(row);
    }
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    if (touched.empty())
        return;
    std::vector<std::pair<int, int>> runs;
    for (const int row : touched) {
        if (!runs.empty() && runs.back().second == row - 1)
            runs.back().second = row;
        else
            runs.emplace_back(row, row);
    }
    // Many stretches close together are told as one: what lies between costs less than the signals.
    const int span = touched.back() - touched.front() + 1;
    if (runs.size() > kManyStretches && span / int(runs.size()) < kNear)
        runs = {{touched.front(), touched.back()}};
    for (const auto &[first, last] : runs)
        emit dataChanged(index(first, Cpu), index(last, Memory));
}

void ServiceModel::setColumnSet(ColumnSet set)
{
    if (set == m_columnSet)
        return;
    if (set == ColumnSet::All) {
        beginInsertColumns({}, Uptime + 1, ColumnCount - 1);
        m_columnSet = set;
        endInsertColumns();
    } else {
        beginRemoveColumns({}, Uptime + 1, ColumnCount - 1);
        m_columnSet = set;
        endRemoveColumns();
    }
}

void ServiceModel::carryOver(const ServiceRow &from, ServiceRow &to) const
{
    if (to.cpu.isEmpty())
        to.cpu = from.cpu;
    if (to.memory.isEmpty())
        to.memory = from.memory;
    // A list item says less than the details: what it leaves out is kept.
    const core::ServiceSpec &old = from.service.spec;
    core::ServiceSpec &spec = to.service.spec;
    if (spec.environment.isEmpty() && spec.updatedAtMs == old.updatedAtMs) {
        spec.environment = old.environment;
        if (spec.labels.isEmpty())
            spec.labels = old.labels;
        if (spec.volumes.isEmpty())
            spec.volumes = old.volumes;
    }
}

int ServiceModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_columnSet == ColumnSet::All ? int(ColumnCount) : Uptime + 1;
}

QVariant ServiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ServiceRow &row = rowAt(index.row());
    const core::ServiceSpec &spec = row.service.spec;
    const core::ServiceState &state = row.service.state;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return display(row, column);
    case Qt::ToolTipRole: return toolTip(row, column);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                            display(row, column).toString());
    case Qt::TextAlignmentRole:
        if (isFigure(column))
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case IdRole: return spec.id.toString();
    case SubtitleRole: // no word twice
        return display(row, Name).toString() == spec.id.toString() ? spec.image : spec.id.toString();
    case StatusRole: return int(state.status);
    case HealthRole: return int(state.health);
    case SparklineRole:
        if (column == Cpu)
            return QVariant::fromValue(row.cpu);
        if (column == Memory)
            return QVariant::fromValue(row.memory);
        return {};
    case ValueRole:
        if (column == Cpu)
            return state.cpuPercent;
        if (column == Memory)
            return state.memoryMb;
        if (column == Replicas)
            return double(core::runningReplicas(state));
        if (column == Port)
            return double(spec.port);
        if (column == Restarts)
            return double(state.restarts);
        return {};
    case LimitRole:
        if (column == Cpu)
            return spec.cpu.limit / 10.0;
        if (column == Memory)
            return double(spec.memory.limit);
        if (column == Replicas)
            return double(spec.replicas);
        return {};
    case SortRole: return sortValue(row, column);
    case ReasonRole: return ServerWords::text(state.reason);
    case RunningReplicasRole: return core::runningReplicas(state);
    case WantedReplicasRole: return spec.replicas;
    case TimeRole:
        if (column == Updated)
            return spec.updatedAtMs;
        if (column == Uptime)
            return state.startedAtMs;
        return {};
    default: return {};
    }
}

// Why it is not up yet. Of an image on its way ("Pulling the image: 45 % of 20 MB") a cell has room for the figure.
QString ServiceModel::startText(const QString &reason)
{
    static const QRegularExpression percent(QStringLiteral("^(?:Replica \\d+: )?Pulling .*?(\\d{1,3}) %"));
    if (const auto match = percent.match(reason); match.hasMatch())
        return tr("%1 % pulled", "of an image").arg(match.captured(1));
    return reason.isEmpty() ? QStringLiteral("–") : ServerWords::text(reason);
}

QVariant ServiceModel::display(const ServiceRow &row, int column) const
{
    const core::ServiceSpec &spec = row.service.spec;
    const core::ServiceState &state = row.service.state;
    const bool up = state.status == core::ServiceStatus::Running || state.status == core::ServiceStatus::Stopping;
    switch (column) {
    case Name: return spec.name.isEmpty() ? spec.id.toString() : spec.name;
    case Status: return Format::status(state.status);
    case Replicas: return QStringLiteral("%1/%2").arg(core::runningReplicas(state)).arg(spec.replicas);
    case Cpu: return up ? Format::percent(state.cpuPercent) : QStringLiteral("–");
    case Memory: return up ? Format::megabytes(state.memoryMb) : QStringLiteral("–");
    case Health:
        if (up)
            return Format::health(state.health);
        if (state.status == core::ServiceStatus::Starting)
            return startText(state.reason);
        return state.status == core::ServiceStatus::Error && !state.reason.isEmpty() ? ServerWords::text(state.reason) : QStringLiteral("–");
    case Category: return spec.category;
    case Uptime:
        if (!up || state.startedAtMs == 0)
            return QStringLiteral("–");
        return Format::duration(
            core::Seconds((QDateTime::currentMSecsSinceEpoch() - state.startedAtMs) / 1000));
    case Version: return spec.version.isEmpty() ? QStringLiteral("–") : spec.version;
    case Port: return spec.port > 0 ? QString::number(spec.port) : QStringLiteral("–");
    case Updated:
        return spec.updatedAtMs > 0 ? Format::ago(spec.updatedAtMs, QDateTime::currentMSecsSinceEpoch())
                                    : QStringLiteral("–");
    case Restarts: return Format::count(state.restarts);
    case Runtime: return textKey(row, Runtime);
    default: return {};
    }
}

QVariant ServiceModel::sortValue(const ServiceRow &row, int column) const
{
    switch (column) {
    case Name:
    case Category:
    case Version:
    case Runtime: return textKey(row, column);
    default: return numberKey(row, column);
    }
}

double ServiceModel::numberKey(const ServiceRow &row, int column)
{
    const core::ServiceState &state = row.service.state;
    switch (column) {
    case Status: return int(state.status);
    case Replicas: return core::runningReplicas(state);
    case Cpu: return state.cpuPercent;
    case Memory: return state.memoryMb;
    case Health: return int(state.health);
    // As shown: the one that started last has the least.
    case Uptime: return state.startedAtMs > 0 ? -double(state.startedAtMs) : -std::numeric_limits<double>::infinity();
    case Port: return row.service.spec.port;
    case Updated: return double(row.service.spec.updatedAtMs);
    case Restarts: return state.restarts;
    default: return 0;
    }
}

QString ServiceModel::textKey(const ServiceRow &row, int column)
{
    const core::ServiceSpec &spec = row.service.spec;
    switch (column) {
    case Name: return spec.name.isEmpty() ? spec.id.toString() : spec.name;
    case Category: return spec.category;
    case Version: return spec.version;
    case Runtime:
        return spec.runtime == core::RuntimeKind::Docker ? tr("Container", "runtime of a service")
                                                         : tr("Process", "runtime of a service");
    default: return {};
    }
}

QString ServiceModel::toolTip(const ServiceRow &row, int column) const
{
    const core::ServiceState &state = row.service.state;
    switch (column) {
    case Name: {
        const QString name = display(row, Name).toString(); // whole, where its cell cuts it
        return row.service.spec.description.isEmpty() ? name : name + u'\n' + row.service.spec.description;
    }
    case Status: return ServerWords::text(state.reason);
    case Health:
        if ((state.status == core::ServiceStatus::Starting || state.health == core::HealthStatus::Unknown) && !state.reason.isEmpty())
            return ServerWords::text(state.reason); // what it waits for, or since when nobody knows
        if (!state.readiness.output.isEmpty() && state.readiness.status == core::CheckStatus::Failing)
            return ServerWords::text(state.readiness.output);
        return state.healthCheckedMs ? tr("Last checked %1", "time of day").arg(Format::clockTime(state.healthCheckedMs))
                                     : QString();
    case Memory:
        if (row.service.spec.memory.limit > 0 && !state.memoryLimitEnforced)
            return tr("Limit of %1, not enforced on this system", "memory")
                .arg(Format::megabytes(row.service.spec.memory.limit));
        return {};
    case Updated: return row.service.spec.updatedAtMs ? Format::dateTime(row.service.spec.updatedAtMs) : QString();
    case Uptime: return state.startedAtMs ? tr("Since %1", "date and time").arg(Format::dateTime(state.startedAtMs)) : QString();
    default: return {};
    }
}

QVariant ServiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (isFigure(section)))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Service", "column: name of the service");
    case Status: return tr("Status", "column");
    case Replicas: return tr("Replicas", "column: running of wanted");
    case Cpu: return tr("CPU", "column");
    case Memory: return tr("Memory", "column");
    case Health: return tr("Health", "column");
    case Category: return tr("Category", "column");
    case Uptime: return tr("Uptime", "column");
    case Version: return tr("Version", "column");
    case Port: return tr("Port", "column");
    case Updated: return tr("Updated", "column: when it was changed last");
    case Restarts: return tr("Restarts", "column: how often it was restarted");
    case Runtime: return tr("Runtime", "column: process or container");
    default: return {};
    }
}

void ServiceModel::setLoadState(LoadState state)
{
    if (state == m_loadState)
        return;
    m_loadState = state;
    emit loadStateChanged(state);
}

} // namespace models
