// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config/settings.h"

#include <algorithm>

namespace server::config {

QString Settings::text(const QString &key) const
{
    const SettingRow *row = findSetting(key);
    Q_ASSERT_X(row, "Settings", qPrintable(key));
    if (!row)
        return {};
    const core::Result<std::optional<QString>> value = m_configuration.value({{}, key});
    if (!value) {
        qWarning("Setting %s cannot be read, its default holds: %s", qPrintable(key), qPrintable(value.error().detail));
        return row->fallback;
    }
    if (!*value)
        return row->fallback;
    if (const QString wrong = whatIsWrong(*row, **value); !wrong.isEmpty()) {
        qWarning("Setting %s is not used, its default holds: %s", qPrintable(key), qPrintable(wrong));
        return row->fallback;
    }
    return **value;
}

QStringList Settings::namesUnder(const QString &prefix) const
{
    QStringList names;
    for (const Entry &entry : m_configuration.all()) {
        const QString &key = entry.place.key;
        if (!entry.place.service.isEmpty() || !key.startsWith(prefix))
            continue;
        const SettingRow *row = findSetting(key);
        if (!row || !row->key.contains(u'*'))
            continue;
        const QString name = key.mid(prefix.size(), key.indexOf(u'.', prefix.size()) - prefix.size());
        if (!names.contains(name))
            names.append(name);
    }
    names.sort();
    return names;
}

void Settings::follow(const QString &prefix, QObject *context, const std::function<void()> &follower) const
{
    QObject::connect(&m_configuration, &Configuration::changed, context, [prefix, follower](const QVector<Place> &places) {
        const bool isMine = std::any_of(places.begin(), places.end(), [&](const Place &place) {
            return place.service.isEmpty() && place.key.startsWith(prefix);
        });
        if (isMine)
            follower();
    });
    follower();
}

} // namespace server::config
