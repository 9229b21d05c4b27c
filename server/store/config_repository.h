// SPDX-License-Identifier: GPL-3.0-or-later
// ConfigRepository: the configuration people edit, by scope and key, and every change ever made to it.
// Sealed values are handed out sealed and opened by unseal() alone; the history keeps only their marks.
// Any thread; writes are on the disk when acknowledged.
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QVector>

#include <compare>
#include <optional>

namespace server::store {

class Database;
class Sealer;

struct ConfigPlace
{
    core::ServiceId service; // empty: the global scope
    QString key;
    friend bool operator==(const ConfigPlace &, const ConfigPlace &) = default;
    friend auto operator<=>(const ConfigPlace &a, const ConfigPlace &b)
    {
        const int byKey = QString::compare(a.key, b.key);
        return byKey != 0 ? byKey <=> 0 : QString::compare(a.service.toString(), b.service.toString()) <=> 0;
    }
    friend size_t qHash(const ConfigPlace &place, size_t seed = 0) { return qHashMulti(seed, place.service, place.key); }
};

struct ConfigRecord
{
    ConfigPlace place;
    QString value;      // sealed text when `sealed`
    bool sealed = false;
    qint64 createdAtMs = 0;
    qint64 updatedAtMs = 0;
    QString updatedBy;
    QString shown() const; // what people may see of the value
};

struct ConfigEdit
{
    ConfigPlace place;
    std::optional<ConfigRecord> before; // nothing: there was none
    std::optional<ConfigRecord> after;  // nothing: it is removed
};

struct ConfigHistoryRow
{
    qint64 id = 0;
    QString action; // created, changed, removed
    QString oldValue;
    QString newValue;
    bool sealed = false; // the value after the change; for a removal, the one before
    qint64 changedAtMs = 0;
    QString changedBy;
};

struct ConfigHistoryPage
{
    QVector<ConfigHistoryRow> rows; // newest first
    qint64 total = 0;
};

class ConfigRepository
{
public:
    ConfigRepository(Database &database, const Sealer &sealer) : m_database(database), m_sealer(sealer) { }

    core::Result<QVector<ConfigRecord>> all();
    // All of them or none, each with a row of history.
    core::Result<> apply(const QVector<ConfigEdit> &edits, const QString &who, qint64 nowMs);
    core::Result<ConfigHistoryPage> history(const ConfigPlace &place, int limit, int offset);

    core::Result<QString> seal(const QString &plain, const ConfigPlace &place) const;
    core::Result<QString> unseal(const QString &sealed, const ConfigPlace &place) const;
    // Seals every value anew (key_rotation.h), within the caller's transaction.
    static core::Result<int> reseal(Database &database, const Sealer &from, const Sealer &to);

private:
    Database &m_database;
    const Sealer &m_sealer;
};

} // namespace server::store
