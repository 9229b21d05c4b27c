// SPDX-License-Identifier: GPL-3.0-or-later
// ConfigModel: the configuration of one backend: what is set, and beside it the platform's own settings
// that nobody has set, with their defaults. Loaded as a list, then patched by what this console changes;
// encrypted values are dots, since nobody is told them. Lives on the window's thread; owned by the page;
// the backend outlives it or is taken away by setBackend(nullptr).
#pragma once

#include "core/clock.h"
#include "models/list_loader.h"
#include "models/table_model.h"

namespace models {

struct ConfigRow
{
    client::ConfigEntry entry;
    std::shared_ptr<const client::PlatformSetting> setting; // null: none of the platform's own
};

class ConfigModel final : public TableModel<ConfigRow, client::ConfigPlace>
{
    Q_OBJECT
public:
    enum Column { Key, Value, Scope, UsedBy, Changed, ChangedBy, ColumnCount };
    enum Role {
        AboutRole = Qt::UserRole + 1, // QString: second line of the key
        EncryptedRole,                // bool
        DefaultRole,                  // bool: nobody has set it
    };
    enum class Kind { Platform, Global, Service };

    explicit ConfigModel(const core::Clock &clock, QObject *parent = nullptr);

    void setBackend(client::Backend *backend);
    void refresh();
    void tick(); // ages are others now
    LoadState loadState() const { return m_loader.state(); }
    const core::Error &loadError() const { return m_loader.error(); }
    bool everLoaded() const { return m_loader.everLoaded(); }

    QVector<client::PlatformSetting> settings() const; // all that the platform knows, once they are here
    // The platform's setting that a place is; null: none.
    std::shared_ptr<const client::PlatformSetting> settingOf(const client::ConfigPlace &place) const;
    client::ConfigPlace placeAt(const QModelIndex &index) const;
    static Kind kindOf(const ConfigRow &row);
    static QString kindName(Kind kind);
    static QString scopeName(const client::ConfigPlace &place); // "Global", or the service's id
    // As people see a value: dots for an encrypted one.
    static QString shownValue(const QString &value, bool encrypted);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    static double numberKey(const ConfigRow &row, int column);
    static QString textKey(const ConfigRow &row, int column);

    void applyEntries(const QVector<client::ConfigEntry> &entries);
    void applyEntry(const client::ConfigEntry &entry);
    void removeEntry(const client::ConfigPlace &place); // a setting has its default again

signals:
    void loadStateChanged();

protected:
    client::ConfigPlace idOf(const ConfigRow &row) const override { return row.entry.place; }
    bool same(const ConfigRow &a, const ConfigRow &b) const override { return a.entry == b.entry && a.setting == b.setting; }

private:
    void fetchSettings();
    ConfigRow withSetting(const client::ConfigEntry &entry) const { return {entry, settingOf(entry.place)}; }
    static client::ConfigEntry defaultOf(const client::PlatformSetting &setting);
    QString display(const ConfigRow &row, int column) const;
    QString toolTip(const ConfigRow &row, int column) const;

    const core::Clock &m_clock;
    ListLoader<client::ConfigEntry> m_loader;
    QVector<std::shared_ptr<const client::PlatformSetting>> m_settings;
    quint64 m_generation = 0;
};

} // namespace models
