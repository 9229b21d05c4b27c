// SPDX-License-Identifier: GPL-3.0-or-later
// OtherContainersModel: containers of the server's engine that are not of this server, fetched when
// asked. Lives on the window's thread; owned by the dialog; the backend outlives it.
#pragma once

#include "core/engine.h"
#include "models/list_loader.h"
#include "models/table_model.h"

namespace models {

class OtherContainersModel final : public TableModel<core::EngineContainer, QString>
{
    Q_OBJECT
public:
    enum Column { Name, Image, State, Port, ColumnCount };
    enum Role {
        SubtitleRole = Qt::UserRole + 1, // QString: the short id, second line of the name
        RunningRole,                     // bool
        SearchRole,                      // QString: everything to be found by
        SortRole,                        // what the column sorts by
    };

    OtherContainersModel(client::Backend &backend, QObject *parent = nullptr);

    void refresh();
    LoadState loadState() const { return m_loader.state(); }
    const core::Error &loadError() const { return m_loader.error(); }
    bool everLoaded() const { return m_loader.everLoaded(); }
    static bool isRunning(const core::EngineContainer &container);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void applyContainers(const QVector<core::EngineContainer> &containers);

signals:
    void loadStateChanged();

protected:
    QString idOf(const core::EngineContainer &container) const override { return container.id; }
    bool same(const core::EngineContainer &a, const core::EngineContainer &b) const override { return a == b; }

private:
    QString display(const core::EngineContainer &container, int column) const;

    ListLoader<core::EngineContainer> m_loader;
};

} // namespace models
