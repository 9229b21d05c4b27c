// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration of a server, as one noun of Backend (see there for thread and answers). An
// encrypted value is never fetched in clear: what stands for it is a mark, which keeps it when it is
// sent back.
#pragma once

#include "client/types.h"

namespace client {

// The same key may be in the global scope and in those of services.
struct ConfigPlace
{
    core::ServiceId service; // empty: the global scope
    QString key;
    bool isGlobal() const { return service.isEmpty(); }
    friend bool operator==(const ConfigPlace &, const ConfigPlace &) = default;
    friend std::strong_ordering operator<=>(const ConfigPlace &a, const ConfigPlace &b)
    {
        if (const auto order = a.key.compare(b.key); order != 0)
            return order < 0 ? std::strong_ordering::less : std::strong_ordering::greater;
        return a.service <=> b.service;
    }
    friend size_t qHash(const ConfigPlace &place, size_t seed = 0) { return qHashMulti(seed, place.service, place.key); }
};

struct ConfigEntry
{
    ConfigPlace place;
    QString value; // of an encrypted one its mark
    bool encrypted = false;
    bool isDefault = false;     // a setting of the platform that nobody has set
    bool restartNeeded = false; // it takes hold at the next start of the server
    qint64 createdAtMs = 0;
    qint64 updatedAtMs = 0;
    QString updatedBy;
    QStringList usedBy; // services whose environment refers to it
    bool operator==(const ConfigEntry &) const = default;
};

struct ConfigChange
{
    ConfigPlace place;
    QString value;
    std::optional<bool> encrypted = {}; // nothing: as it is, and for a new key by its name
};

enum class ConfigAction { Created, Changed, Removed };

struct ConfigHistoryEntry
{
    ConfigAction action = ConfigAction::Changed;
    QString oldValue; // of an encrypted one its mark; empty when there was none
    QString newValue;
    bool encrypted = false;
    qint64 changedAtMs = 0;
    QString changedBy;
};

enum class SettingKind { Text, Number, Flag, OneOf, List };

// One of the platform's own settings: what it is for and what it may be.
struct PlatformSetting
{
    QString key; // a * stands for one name, such as a sign-in provider's
    SettingKind kind = SettingKind::Text;
    QString about;
    QString fallback; // what holds while nothing is set
    bool encrypted = false;
    bool restartNeeded = false;
    core::Permissions needs; // to change it
    qint64 min = 0; // of a number
    qint64 max = 0;
    QStringList options;
    bool isPattern() const { return key.contains(u'*'); }
    bool covers(const QString &name) const;
};

class ConfigApi
{
public:
    virtual ~ConfigApi() = default;
    virtual Future<QVector<ConfigEntry>> list() = 0; // all that is set
    virtual Future<QVector<PlatformSetting>> settings() = 0;
    virtual Future<ConfigEntry> get(const ConfigPlace &place) = 0;
    virtual Future<ConfigEntry> set(const ConfigChange &change) = 0;
    // All or none; what is wrong is named as "configs.1.value".
    virtual Future<QVector<ConfigEntry>> setAll(const QVector<ConfigChange> &changes) = 0;
    virtual Future<> remove(const ConfigPlace &place) = 0;
    virtual Future<Page<ConfigHistoryEntry>> history(const ConfigPlace &place, int page, int limit) = 0; // newest first
};

} // namespace client
