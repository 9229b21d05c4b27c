// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config/configuration.h"

#include "core/config_reference.h"
#include "core/service.h"
#include "server/config/setting_table.h"
#include "server/store/sealer.h"

#include <QSet>

#include <algorithm>

namespace server::config {
namespace {

using namespace Qt::StringLiterals;
using store::ConfigEdit;

core::Error fieldErrors(QMap<QString, QString> fields)
{
    core::Error error;
    error.code = core::ErrorCode::Validation;
    error.message = u"Invalid request data"_s;
    error.fields = std::move(fields);
    return error;
}

const SettingRow *settingAt(const Place &place)
{
    return place.service.isEmpty() ? findSetting(place.key) : nullptr;
}

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() == 0x7f || (c.unicode() < 0x20 && c != u'\n' && c != u'\t' && c != u'\r');
    });
}

// Before what is stored is looked at.
void checkInput(const Change &change, const QString &prefix, QMap<QString, QString> &errors)
{
    if (!core::configKeyPattern().match(change.place.key).hasMatch())
        errors.insert(prefix + u"key"_s, core::configKeyHint());
    else if (change.place.service.isEmpty() && isReservedKey(change.place.key) && !settingAt(change.place))
        errors.insert(prefix + u"key"_s, u"The platform has no such setting, and this prefix is its own"_s);
    if (change.value.size() > Configuration::kMaxValue)
        errors.insert(prefix + u"value"_s, u"Value must be at most %1 characters"_s.arg(Configuration::kMaxValue));
    else if (hasControl(change.value))
        errors.insert(prefix + u"value"_s, u"Value must not contain control characters"_s);
}

bool shallBeSealed(const Change &change, const std::optional<Entry> &before, const SettingRow *setting)
{
    if (setting)
        return setting->sealing == Sealing::Sealed;
    if (change.sealed)
        return *change.sealed;
    return before ? before->sealed : core::isSecretName(change.place.key);
}

core::Error noSuchEntry(const Place &place)
{
    core::Error error = core::Error::notFound(u"Configuration"_s, u"key"_s, place.key.left(128));
    if (!place.service.isEmpty())
        error.details.insert(u"serviceId"_s, place.service.toString());
    return error;
}

} // namespace

core::Result<std::unique_ptr<Configuration>> Configuration::open(store::ConfigRepository &repository, const core::Clock &clock)
{
    std::unique_ptr<Configuration> configuration(new Configuration(repository, clock));
    auto records = repository.all();
    if (!records)
        return records.error();
    for (const Entry &record : std::as_const(*records))
        configuration->m_entries.insert(record.place, record);
    return configuration;
}

std::optional<Entry> Configuration::find(const Place &place) const
{
    const std::shared_lock lock(m_mutex);
    const auto found = m_entries.constFind(place);
    return found == m_entries.cend() ? std::nullopt : std::optional(*found);
}

QVector<Entry> Configuration::all() const
{
    QVector<Entry> entries;
    {
        const std::shared_lock lock(m_mutex);
        entries.reserve(m_entries.size());
        for (const Entry &entry : m_entries)
            entries.append(entry);
    }
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.place < b.place; });
    return entries;
}

core::Result<> Configuration::mayChange(const Place &place, const Actor &actor)
{
    const SettingRow *setting = settingAt(place);
    if (!setting || actor.may.testFlag(setting->needs))
        return core::success();
    core::Error error;
    error.code = core::ErrorCode::Forbidden;
    error.message = u"You do not have the permission to change this setting"_s;
    error.details = {{u"key"_s, place.key}, {u"required"_s, core::permissionName(setting->needs)}};
    return error;
}

// What a change comes to, given what is stored; nothing when it changes nothing.
core::Result<std::optional<ConfigEdit>> Configuration::editFor(const Change &change, const QString &who, const QString &prefix, Errors &errors) const
{
    const std::optional<Entry> before = find(change.place);
    const SettingRow *setting = settingAt(change.place);
    const bool sealed = shallBeSealed(change, before, setting);
    const auto refuse = [&](const QString &field, const QString &why) -> std::optional<ConfigEdit> {
        errors.insert(prefix + field, why);
        return std::nullopt;
    };
    if (setting && change.sealed && *change.sealed != sealed)
        return refuse(u"encrypted"_s, sealed ? u"This setting is always encrypted"_s : u"This setting is never encrypted"_s);
    if (store::Sealer::isSealed(change.value)) {
        if (!before || !before->sealed || before->shown() != change.value)
            return refuse(u"value"_s, u"This stands for an encrypted value, and not for the one that is stored here"_s);
        if (!sealed)
            return refuse(u"value"_s, u"To keep it in clear, send a new value: an encrypted one is never shown"_s);
        return std::optional<ConfigEdit>();
    }
    if (setting) {
        if (const QString wrong = whatIsWrong(*setting, change.value); !wrong.isEmpty())
            return refuse(u"value"_s, wrong);
    }
    if (before && !sealed && !before->sealed && before->value == change.value)
        return std::optional<ConfigEdit>();

    Entry after{change.place, change.value, sealed, before ? before->createdAtMs : m_clock.nowMs(), m_clock.nowMs(), who};
    if (sealed) {
        auto text = m_repository.seal(change.value, change.place);
        if (!text)
            return text.error();
        after.value = *std::move(text);
    }
    return std::optional(ConfigEdit{change.place, before, after});
}

core::Result<QVector<Entry>> Configuration::set(const QVector<Change> &changes, const Actor &actor, const QString &listName)
{
    const std::lock_guard lock(m_writing);
    Errors errors;
    QVector<ConfigEdit> edits;
    QSet<Place> seen;
    for (qsizetype i = 0; i < changes.size() && errors.size() < 20; ++i) {
        const Change &change = changes[i];
        const QString prefix = listName.isEmpty() ? QString() : u"%1.%2."_s.arg(listName).arg(i);
        if (auto may = mayChange(change.place, actor); !may)
            return may.error();
        const qsizetype before = errors.size();
        checkInput(change, prefix, errors);
        if (seen.contains(change.place))
            errors.insert(prefix + u"key"_s, u"Given twice"_s);
        seen.insert(change.place);
        if (errors.size() > before)
            continue;
        auto edit = editFor(change, actor.name, prefix, errors);
        if (!edit)
            return edit.error();
        if (*edit)
            edits.append(**edit);
    }
    if (!errors.isEmpty())
        return fieldErrors(std::move(errors));
    const qsizetype added = std::count_if(edits.begin(), edits.end(), [](const ConfigEdit &edit) { return !edit.before; });
    if (added > 0 && m_entries.size() + added > kMaxEntries)
        return core::Error::conflict(u"There is room for %1 configuration values"_s.arg(kMaxEntries));
    if (auto done = carryOut(edits, actor.name); !done)
        return done.error();
    QVector<Entry> now;
    for (const Change &change : changes)
        now.append(find(change.place).value_or(Entry{}));
    return now;
}

core::Result<> Configuration::remove(const Place &place, const Actor &actor)
{
    const std::lock_guard lock(m_writing);
    const std::optional<Entry> before = find(place);
    if (!before)
        return noSuchEntry(place);
    if (auto may = mayChange(place, actor); !may)
        return may;
    return carryOut({ConfigEdit{place, before, std::nullopt}}, actor.name);
}

core::Result<> Configuration::removeService(const core::ServiceId &service, const Actor &actor)
{
    const std::lock_guard lock(m_writing);
    QVector<ConfigEdit> edits;
    for (const Entry &entry : all()) {
        if (entry.place.service == service)
            edits.append({entry.place, entry, std::nullopt});
    }
    return carryOut(edits, actor.name);
}

// m_writing is held.
core::Result<> Configuration::carryOut(const QVector<ConfigEdit> &edits, const QString &who)
{
    if (edits.isEmpty())
        return core::success();
    if (auto kept = m_repository.apply(edits, who, m_clock.nowMs()); !kept)
        return kept;
    QVector<Place> places;
    {
        const std::unique_lock lock(m_mutex);
        for (const ConfigEdit &edit : edits) {
            if (edit.after)
                m_entries.insert(edit.place, *edit.after);
            else
                m_entries.remove(edit.place);
            places.append(edit.place);
        }
    }
    emit changed(places);
    return core::success();
}

core::Result<store::ConfigHistoryPage> Configuration::history(const Place &place, int limit, int offset)
{
    auto page = m_repository.history(place, limit, offset);
    if (page && page->total == 0 && !settingAt(place))
        return noSuchEntry(place);
    return page;
}

core::Result<std::optional<QString>> Configuration::value(const Place &place) const
{
    const std::optional<Entry> entry = find(place);
    if (!entry)
        return std::optional<QString>();
    if (!entry->sealed)
        return std::optional(entry->value);
    auto plain = m_repository.unseal(entry->value, place);
    if (!plain)
        return plain.error();
    return std::optional(*std::move(plain));
}

} // namespace server::config
