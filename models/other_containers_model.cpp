// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/other_containers_model.h"

namespace models {

using core::EngineContainer;

namespace {
constexpr int kShortId = 12; // characters, as engines show it
} // namespace

OtherContainersModel::OtherContainersModel(client::Backend &backend, QObject *parent)
    : TableModel(parent)
    , m_loader(
          *this, [](client::Backend &from) { return from.engine().otherContainers(); },
          [this](const QVector<EngineContainer> &containers) { applyContainers(containers); }, [this] { emit loadStateChanged(); })
{
    m_loader.setBackend(&backend);
}

void OtherContainersModel::refresh()
{
    m_loader.refresh();
}

bool OtherContainersModel::isRunning(const EngineContainer &container)
{
    return container.status == QLatin1String("running");
}

void OtherContainersModel::applyContainers(const QVector<EngineContainer> &containers)
{
    applyList({containers.begin(), containers.end()});
}

QString OtherContainersModel::display(const EngineContainer &container, int column) const
{
    switch (column) {
    case Name: return container.name.isEmpty() ? container.id.left(kShortId) : container.name;
    case Image: return container.image;
    case State: return container.statusText.isEmpty() ? container.status : container.statusText; // in the engine's words
    case Port: return container.port > 0 ? QString::number(container.port) : QStringLiteral("–");
    default: return {};
    }
}

QVariant OtherContainersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const EngineContainer &container = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return display(container, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Port ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SubtitleRole: return container.id.left(kShortId);
    case RunningRole: return isRunning(container);
    case SearchRole: {
        QStringList words{container.id, container.name, container.image, container.status, container.statusText};
        if (container.port > 0)
            words << QString::number(container.port);
        return words.join(u'\n');
    }
    case SortRole:
        switch (index.column()) {
        case State: return QVariant(QString(isRunning(container) ? u'0' : u'1') + display(container, State));
        case Port: return container.port;
        default: return display(container, index.column());
        }
    default: return {};
    }
}

QVariant OtherContainersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Port)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Container", "column");
    case Image: return tr("Image", "column");
    case State: return tr("State", "column: of a container");
    case Port: return tr("Port", "column");
    default: return {};
    }
}

} // namespace models
