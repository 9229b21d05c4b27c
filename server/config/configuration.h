// SPDX-License-Identifier: GPL-3.0-or-later
// Configuration: the values people set, for the platform and its services. Kept in the store first, then
// in memory, where reads are answered from: any thread, without waiting for the disk; changes wait for it
// and are made one after another. Sealed values stay sealed in memory and never leave by anything but
// value(), which is for the server's own use. Owned by Platform, after the store.
#pragma once

#include "core/clock.h"
#include "core/permission.h"
#include "server/store/config_repository.h"

#include <QHash>
#include <QObject>

#include <mutex>
#include <shared_mutex>

namespace server::config {

using Place = store::ConfigPlace;
using Entry = store::ConfigRecord;

struct Change
{
    Place place;
    QString value;                      // the mark of the sealed value there keeps it
    std::optional<bool> sealed = {};    // nothing: as it is, else by its name
};

struct Actor
{
    QString name; // as kept in the history
    core::Permissions may;
};

class Configuration : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kMaxValue = 65'536;
    static constexpr qsizetype kMaxEntries = 20'000;

    static core::Result<std::unique_ptr<Configuration>> open(store::ConfigRepository &repository, const core::Clock &clock);

    std::optional<Entry> find(const Place &place) const;
    QVector<Entry> all() const; // by key, the global one first

    // All of them or none; answers the entries as they then are. Wrong input is named by field: "value"
    // for a change alone, "configs.1.value" with a list's name. Forbidden for a setting beyond the actor.
    core::Result<QVector<Entry>> set(const QVector<Change> &changes, const Actor &actor, const QString &listName = {});
    core::Result<> remove(const Place &place, const Actor &actor); // NotFound
    core::Result<> removeService(const core::ServiceId &service, const Actor &actor); // all of its values

    core::Result<store::ConfigHistoryPage> history(const Place &place, int limit, int offset);

    // In clear, for the server's own use; nothing when it is not set.
    core::Result<std::optional<QString>> value(const Place &place) const;

signals:
    // After the change, on the thread that made it.
    void changed(const QVector<server::store::ConfigPlace> &places);

private:
    Configuration(store::ConfigRepository &repository, const core::Clock &clock) : m_repository(repository), m_clock(clock) { }

    using Errors = QMap<QString, QString>;
    core::Result<std::optional<store::ConfigEdit>> editFor(const Change &change, const QString &who, const QString &prefix, Errors &errors) const;
    core::Result<> carryOut(const QVector<store::ConfigEdit> &edits, const QString &who);
    static core::Result<> mayChange(const Place &place, const Actor &actor);

    store::ConfigRepository &m_repository;
    const core::Clock &m_clock;
    std::mutex m_writing;
    mutable std::shared_mutex m_mutex; // of the entries
    QHash<Place, Entry> m_entries;
};

} // namespace server::config
