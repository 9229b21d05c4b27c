// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/config_actions.h"

#include "models/format.h"
#include "models/permit.h"

namespace ui::pages {

using client::ConfigEntry;
using client::ConfigPlace;
using core::Permission;

QString ConfigActions::whyNot(const client::PlatformSetting *setting) const
{
    return models::Permit::whyNot(m_backend, setting ? Permission::ConfigWrite | setting->needs : core::Permissions(Permission::ConfigWrite));
}

QString ConfigActions::whyNotRemove(const models::ConfigRow &row) const
{
    if (const QString why = whyNot(row.setting.get()); !why.isEmpty())
        return why;
    return row.entry.isDefault ? tr("Nobody has set it: its default holds.", "why a setting cannot be set back") : QString();
}

client::Future<ConfigEntry> ConfigActions::set(const client::ConfigChange &change)
{
    Q_ASSERT(m_backend);
    return m_backend->config().set(change).then(this, [this](const core::Result<ConfigEntry> &result) {
        if (result) {
            m_model.applyEntry(*result);
            emit done(result->usedBy.isEmpty() ? tr("%1 is saved", "a configuration value").arg(result->place.key)
                                               : tr("%1 is saved. %n service(s) take it up at the next start.", "a configuration value",
                                                    int(result->usedBy.size())).arg(result->place.key));
            emit changed(result->place);
        }
        return result;
    });
}

client::Future<> ConfigActions::remove(const ConfigPlace &place)
{
    Q_ASSERT(m_backend);
    return m_backend->config().remove(place).then(this, [this, place](const core::Result<> &result) {
        if (result || result.error().code == core::ErrorCode::NotFound) { // somebody else was faster
            m_model.removeEntry(place);
            emit done(tr("%1 was deleted", "a configuration value").arg(place.key));
            emit changed(place);
        } else {
            fail(tr("%1 could not be deleted", "a configuration value").arg(place.key), result.error());
        }
        return result;
    });
}

void ConfigActions::take(const QVector<ConfigEntry> &entries, const QVector<ConfigPlace> &removed)
{
    for (const ConfigPlace &place : removed) {
        m_model.removeEntry(place);
        emit changed(place);
    }
    for (const ConfigEntry &entry : entries) {
        m_model.applyEntry(entry);
        emit changed(entry.place);
    }
}

void ConfigActions::fail(const QString &what, const core::Error &error)
{
    emit failed(what + QStringLiteral(": ") + models::Format::refusal(error));
}

} // namespace ui::pages
