// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: what the console remembers over runs, each a row of one table with key, type and default.
// No secret is ever kept here. Window's thread; owned by the composition root.
#pragma once

#include <QJsonArray>
#include <QObject>
#include <QSettings>
#include <QString>

#include <type_traits>

namespace app {

// One thing to remember. The type of the default is the type of the setting.
template <typename T>
struct Setting
{
    const char *key;
    T fallback;
};

namespace setting {
inline const Setting<QString> kTheme{"window/theme", QStringLiteral("system")}; // system, light, dark
inline const Setting<QByteArray> kGeometry{"window/geometry", {}};
inline const Setting<QByteArray> kLayout{"window/layout", {}};
inline const Setting<QByteArray> kViewChoices{"window/choices", QByteArrayLiteral("{}")}; // JSON, of the pages
inline const Setting<bool> kStartLocalServer{"localServer/startWithConsole", false};
inline const Setting<QString> kLocalStart{"localServer/start", QStringLiteral("asItWas")}; // asItWas, always, never
inline const Setting<int> kLocalPort{"localServer/port", 8080};
inline const Setting<QByteArray> kConnections{"connections/list", QByteArrayLiteral("[]")}; // JSON
inline const Setting<QString> kLastConnection{"connections/last", {}}; // an id; empty: none
} // namespace setting

class Settings final : public QObject
{
    Q_OBJECT
public:
    // The user's own file, or a given one.
    explicit Settings(QObject *parent = nullptr);
    explicit Settings(const QString &file, QObject *parent = nullptr);

    template <typename T>
    T get(const Setting<T> &setting) const
    {
        const QVariant stored = m_store.value(QLatin1String(setting.key));
        // Someone may have edited the file: what does not fit counts as not there.
        if (!stored.isValid() || !stored.canConvert<T>())
            return setting.fallback;
        if constexpr (std::is_same_v<T, int>) {
            bool fits = false;
            const int value = stored.toInt(&fits);
            return fits ? value : setting.fallback;
        } else {
            return stored.value<T>();
        }
    }

    template <typename T>
    void set(const Setting<T> &setting, const T &value)
    {
        if (get(setting) == value)
            return;
        m_store.setValue(QLatin1String(setting.key), QVariant::fromValue(value));
        emit changed(QLatin1String(setting.key));
    }

    // Whether what was set could be written so far.
    bool isWritable() const { return m_store.isWritable(); }

signals:
    void changed(const QString &key);

private:
    QSettings m_store;
};

} // namespace app
