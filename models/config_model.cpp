// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config_model.h"

#include "models/format.h"
#include "models/server_words.h"

namespace models {

using client::ConfigEntry;
using client::ConfigPlace;
using client::PlatformSetting;

ConfigModel::ConfigModel(const core::Clock &clock, QObject *parent)
    : TableModel(parent), m_clock(clock),
      m_loader(
          *this, [](client::Backend &backend) { return backend.config().list(); },
          [this](const QVector<ConfigEntry> &entries) { applyEntries(entries); }, [this] { emit loadStateChanged(); })
{
}

void ConfigModel::setBackend(client::Backend *backend)
{
    if (backend == m_loader.backend())
        return;
    if (m_loader.backend())
        m_loader.backend()->disconnect(this);
    m_loader.setBackend(backend);
    ++m_generation;
    m_settings.clear();
    clear();
}

void ConfigModel::refresh()
{
    if (m_loader.backend() && m_settings.isEmpty())
        fetchSettings();
    m_loader.refresh();
}

void ConfigModel::tick()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, Changed), index(rowCount() - 1, Changed), {Qt::DisplayRole});
}

// They are the same until another server comes; one that does not tell them has none to show.
void ConfigModel::fetchSettings()
{
    m_loader.backend()->config().settings().then(this, [this, generation = m_generation](const core::Result<QVector<PlatformSetting>> &result) {
        if (generation != m_generation || !result || !m_settings.isEmpty())
            return;
        for (const PlatformSetting &setting : *result)
            m_settings.append(std::make_shared<const PlatformSetting>(setting));
        if (everLoaded()) {
            QVector<ConfigEntry> entries;
            for (int row = 0; row < rowCount(); ++row)
                entries.append(rowAt(row).entry);
            applyEntries(entries);
        }
    });
}

std::shared_ptr<const PlatformSetting> ConfigModel::settingOf(const ConfigPlace &place) const
{
    if (!place.isGlobal())
        return {};
    for (const auto &setting : m_settings)
        if (setting->covers(place.key))
            return setting;
    return {};
}

QVector<PlatformSetting> ConfigModel::settings() const
{
    QVector<PlatformSetting> all;
    for (const auto &setting : m_settings)
        all.append(*setting);
    return all;
}

ConfigEntry ConfigModel::defaultOf(const PlatformSetting &setting)
{
    ConfigEntry entry;
    entry.place.key = setting.key;
    entry.value = setting.fallback;
    entry.encrypted = setting.encrypted;
    entry.restartNeeded = setting.restartNeeded;
    entry.isDefault = true;
    return entry;
}

ConfigPlace ConfigModel::placeAt(const QModelIndex &index) const
{
    return index.isValid() ? rowAt(index.row()).entry.place : ConfigPlace();
}

ConfigModel::Kind ConfigModel::kindOf(const ConfigRow &row)
{
    if (row.setting)
        return Kind::Platform;
    return row.entry.place.isGlobal() ? Kind::Global : Kind::Service;
}

QString ConfigModel::kindName(Kind kind)
{
    switch (kind) {
    case Kind::Platform: return tr("Platform", "kind of configuration value: a setting of the platform's own");
    case Kind::Global: return tr("Global", "kind of configuration value: for every service");
    case Kind::Service: return tr("Services", "kind of configuration value: of one service each");
    }
    return {};
}

QString ConfigModel::scopeName(const ConfigPlace &place)
{
    return place.isGlobal() ? tr("Global", "scope of a configuration value") : place.service.toString();
}

QString ConfigModel::shownValue(const QString &value, bool encrypted)
{
    return encrypted ? QString(8, QChar(0x2022)) : value;
}

void ConfigModel::applyEntries(const QVector<ConfigEntry> &entries)
{
    std::vector<ConfigRow> rows;
    rows.reserve(size_t(entries.size() + m_settings.size()));
    // Of two with one place the last one counts: what is set, after the defaults.
    for (const auto &setting : m_settings)
        if (!setting->isPattern())
            rows.push_back({defaultOf(*setting), setting});
    for (const ConfigEntry &entry : entries)
        rows.push_back(withSetting(entry));
    applyList(std::move(rows));
}

void ConfigModel::applyEntry(const ConfigEntry &entry)
{
    m_loader.tell([this, entry] { applyRow(withSetting(entry)); });
}

void ConfigModel::removeEntry(const ConfigPlace &place)
{
    m_loader.tell([this, place] {
        const auto setting = settingOf(place);
        if (setting && !setting->isPattern())
            applyRow({defaultOf(*setting), setting});
        else
            removeRow(place);
    });
}

double ConfigModel::numberKey(const ConfigRow &row, int column)
{
    switch (column) {
    case UsedBy: return double(row.entry.usedBy.size());
    case Changed: return double(row.entry.updatedAtMs);
    default: return 0;
    }
}

QString ConfigModel::textKey(const ConfigRow &row, int column)
{
    switch (column) {
    case Value: return shownValue(row.entry.value, row.entry.encrypted);
    case Scope: return QString::number(int(kindOf(row))) + row.entry.place.service.toString();
    case ChangedBy: return row.entry.updatedBy;
    default: return row.entry.place.key;
    }
}

QVariant ConfigModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ConfigRow &row = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return display(row, column);
    case Qt::ToolTipRole: return toolTip(row, column);
    case Qt::AccessibleTextRole: {
        const QString text = column == Value && row.entry.encrypted ? tr("encrypted", "accessible text: a value") : display(row, column);
        return QStringLiteral("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), text);
    }
    case AboutRole: return row.setting ? ServerWords::text(row.setting->about) : QString();
    case EncryptedRole: return row.entry.encrypted;
    case DefaultRole: return row.entry.isDefault;
    default: return {};
    }
}

QString ConfigModel::display(const ConfigRow &row, int column) const
{
    const ConfigEntry &entry = row.entry;
    switch (column) {
    case Key: return entry.place.key;
    case Value:
        if (entry.encrypted)
            return entry.isDefault ? tr("not set", "an encrypted configuration value") : shownValue(entry.value, true);
        return entry.value.isEmpty() ? tr("empty", "a configuration value") : entry.value.section(u'\n', 0, 0);
    case Scope: return row.setting ? tr("Platform", "scope of a configuration value") : scopeName(entry.place);
    case UsedBy: return entry.usedBy.isEmpty() ? QStringLiteral("–") : entry.usedBy.join(QStringLiteral(", "));
    case Changed: return entry.isDefault ? tr("default", "a configuration value that nobody has set") : Format::ago(entry.updatedAtMs, m_clock.nowMs());
    case ChangedBy: return entry.updatedBy.isEmpty() ? QStringLiteral("–") : entry.updatedBy;
    default: return {};
    }
}

QString ConfigModel::toolTip(const ConfigRow &row, int column) const
{
    switch (column) {
    case Value: return row.entry.encrypted ? tr("Kept encrypted: it can be replaced, but is shown to nobody.") : row.entry.value;
    case UsedBy: return row.entry.usedBy.join(QStringLiteral(", "));
    case Changed: return row.entry.updatedAtMs > 0 ? Format::dateTime(row.entry.updatedAtMs) : QString();
    default: return {};
    }
}

QVariant ConfigModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Key: return tr("Key", "column");
    case Value: return tr("Value", "column");
    case Scope: return tr("Scope", "column: for everything, or of one service");
    case UsedBy: return tr("Used by", "column: services");
    case Changed: return tr("Changed", "column: when");
    case ChangedBy: return tr("By", "column: who changed it");
    default: return {};
    }
}

} // namespace models
