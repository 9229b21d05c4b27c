// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_config.h"

#include "tests/support/fake_backend.h"

#include <QDateTime>

namespace support {

using client::ConfigAction;
using client::ConfigChange;
using client::ConfigEntry;
using client::ConfigHistoryEntry;
using client::ConfigPlace;
using client::Future;
using core::Error;
using core::Result;

namespace {

const QString kMark = QStringLiteral("encrypted:AES256:");

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

Error noEntry(const ConfigPlace &place)
{
    return Error::notFound(QStringLiteral("Configuration"), QStringLiteral("key"), place.key);
}

QString nameOf(const ConfigPlace &place)
{
    return place.isGlobal() ? place.key : place.service.toString() + u'/' + place.key;
}

} // namespace

ConfigEntry FakeConfig::makeEntry(const QString &key, const QString &value, const QString &service)
{
    ConfigEntry entry;
    entry.place = {core::ServiceId(service), key};
    entry.value = value;
    entry.encrypted = value.startsWith(kMark);
    entry.createdAtMs = entry.updatedAtMs = now() - 3'600'000;
    entry.updatedBy = QStringLiteral("admin@localhost");
    return entry;
}

client::PlatformSetting FakeConfig::makeSetting(const QString &key, client::SettingKind kind, const QString &fallback)
{
    client::PlatformSetting setting;
    setting.key = key;
    setting.kind = kind;
    setting.fallback = fallback;
    setting.about = QStringLiteral("What %1 is for").arg(key);
    setting.needs = core::Permission::ConfigWrite;
    return setting;
}

void FakeConfig::fill(int entries)
{
    for (int i = 0; i < entries; ++i)
        put(makeEntry(QStringLiteral("key.%1").arg(i, 5, 10, QLatin1Char('0')), QString::number(i), i % 3 == 0 ? QStringLiteral("notes") : QString()));
}

void FakeConfig::put(const ConfigEntry &entry)
{
    m_entries.insert_or_assign(entry.place, entry);
    m_history[entry.place].prepend({ConfigAction::Created, {}, entry.value, entry.encrypted, entry.updatedAtMs, entry.updatedBy});
}

const ConfigEntry *FakeConfig::held(const ConfigPlace &place) const
{
    const auto at = m_entries.find(place);
    return at == m_entries.end() ? nullptr : &at->second;
}

ConfigEntry FakeConfig::shown(ConfigEntry entry) const
{
    entry.usedBy = m_users.value(entry.place);
    return entry;
}

ConfigEntry FakeConfig::carryOut(const ConfigChange &change)
{
    const ConfigEntry *before = held(change.place);
    ConfigEntry entry = before ? *before : makeEntry(change.place.key, {}, change.place.service.toString());
    const QString old = entry.value;
    entry.encrypted = change.encrypted.value_or(before && before->encrypted);
    if (entry.encrypted && change.value != entry.value)
        entry.value = kMark + QString::number(++m_marks);
    else
        entry.value = change.value;
    entry.updatedAtMs = now();
    entry.updatedBy = m_backend.user().email;
    m_history[change.place].prepend(
        {before ? ConfigAction::Changed : ConfigAction::Created, old, entry.value, entry.encrypted, entry.updatedAtMs, entry.updatedBy});
    m_entries.insert_or_assign(change.place, entry);
    return shown(entry);
}

Result<> FakeConfig::check(const QVector<ConfigChange> &changes, const QString &prefix) const
{
    Error error = Error::validation({}, {});
    error.fields.clear();
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const auto refused = m_refused.constFind(changes[i].place.key);
        if (refused != m_refused.cend())
            error.fields.insert((prefix.isEmpty() ? QString() : prefix.arg(i)) + refused->first, refused->second);
    }
    return error.fields.isEmpty() ? core::success() : Result<>(error);
}

Future<QVector<ConfigEntry>> FakeConfig::list()
{
    return m_backend.answer<QVector<ConfigEntry>>(QStringLiteral("config.list"), [this]() -> Result<QVector<ConfigEntry>> {
        QVector<ConfigEntry> entries;
        for (const auto &[place, entry] : m_entries)
            entries.append(shown(entry));
        return entries;
    });
}

Future<QVector<client::PlatformSetting>> FakeConfig::settings()
{
    return m_backend.answer<QVector<client::PlatformSetting>>(
        QStringLiteral("config.settings"), [this]() -> Result<QVector<client::PlatformSetting>> { return m_settings; });
}

Future<ConfigEntry> FakeConfig::get(const ConfigPlace &place)
{
    return m_backend.answer<ConfigEntry>(QStringLiteral("config.get ") + nameOf(place), [this, place]() -> Result<ConfigEntry> {
        if (const ConfigEntry *entry = held(place))
            return shown(*entry);
        for (const client::PlatformSetting &setting : std::as_const(m_settings)) {
            if (!place.isGlobal() || !setting.covers(place.key))
                continue;
            ConfigEntry entry;
            entry.place = place;
            entry.value = setting.fallback;
            entry.encrypted = setting.encrypted;
            entry.isDefault = true;
            return shown(entry);
        }
        return noEntry(place);
    });
}

Future<ConfigEntry> FakeConfig::set(const ConfigChange &change)
{
    m_lastChanges = {change};
    return m_backend.answer<ConfigEntry>(QStringLiteral("config.set ") + nameOf(change.place), [this, change]() -> Result<ConfigEntry> {
        if (const Result<> good = check({change}, {}); !good)
            return good.error();
        return carryOut(change);
    });
}

Future<QVector<ConfigEntry>> FakeConfig::setAll(const QVector<ConfigChange> &changes)
{
    m_lastChanges = changes;
    return m_backend.answer<QVector<ConfigEntry>>(
        QStringLiteral("config.setAll %1").arg(changes.size()), [this, changes]() -> Result<QVector<ConfigEntry>> {
            if (const Result<> good = check(changes, QStringLiteral("configs.%1.")); !good)
                return good.error();
            QVector<ConfigEntry> entries;
            for (const ConfigChange &change : changes)
                entries.append(carryOut(change));
            return entries;
        });
}

Future<> FakeConfig::remove(const ConfigPlace &place)
{
    return m_backend.answer<core::Unit>(QStringLiteral("config.remove ") + nameOf(place), [this, place]() -> Result<> {
        const ConfigEntry *entry = held(place);
        if (!entry)
            return noEntry(place);
        m_history[place].prepend({ConfigAction::Removed, entry->value, {}, entry->encrypted, now(), m_backend.user().email});
        m_entries.erase(place);
        return core::success();
    });
}

Future<client::Page<ConfigHistoryEntry>> FakeConfig::history(const ConfigPlace &place, int page, int limit)
{
    return m_backend.answer<client::Page<ConfigHistoryEntry>>(
        QStringLiteral("config.history ") + nameOf(place), [this, place, page, limit]() -> Result<client::Page<ConfigHistoryEntry>> {
            const QVector<ConfigHistoryEntry> all = m_history.value(place);
            if (all.isEmpty())
                return noEntry(place);
            return client::Page<ConfigHistoryEntry>{all.mid(qsizetype(page - 1) * limit, limit), page, limit, int(all.size()),
                                                    int((all.size() + limit - 1) / limit)};
        });
}

} // namespace support
