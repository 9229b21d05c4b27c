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
inline const Setting<QByteArray> kWindows{"window/list", QByteArrayLiteral("[]")}; // JSON: what each shows, and where
inline const Setting<QByteArray> kViewChoices{"window/choices", QByteArrayLiteral("{}")}; // JSON, of the pages
inline const Setting<bool> kStartLocalServer{"localServer/startWithConsole", false};
inline const Setting<QString> kLocalStart{"localServer/start", QStringLiteral("asItWas")}; // asItWas, always, never
inline const Setting<int> kLocalPort{"localServer/port", 8080};
inline const Setting<QString> kLocalFolder{"localServer/folder", {}}; // empty: the usual one
inline const Setting<QString> kDensity{"window/density", QStringLiteral("comfortable")}; // comfortable, compact
inline const Setting<QString> kMotion{"window/motion", QStringLiteral("system")}; // system, full, reduced
inline const Setting<QString> kHours{"window/hours", QStringLiteral("24")}; // system, 24, 12
inline const Setting<QString> kLanguage{"window/language", {}}; // "en"; empty: the system's
inline const Setting<QByteArray> kShortcuts{"window/shortcuts", QByteArrayLiteral("{}")}; // JSON: name to keys
inline const Setting<QString> kQuietKinds{"notices/quiet", {}}; // names, with spaces between
inline const Setting<bool> kTrayIcon{"notices/trayIcon", true};
inline const Setting<QString> kProxyKind{"network/proxy", QStringLiteral("system")}; // system, none, http, socks5
inline const Setting<QString> kProxyHost{"network/proxyHost", {}};
inline const Setting<int> kProxyPort{"network/proxyPort", 8080};
inline const Setting<QByteArray> kConnections{"connections/list", QByteArrayLiteral("[]")}; // JSON
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
