// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preference_store.h"

#include "ui/shell/shortcut_table.h"
#include "ui/shell/translations.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QNetworkProxy>

#include <algorithm>

namespace app {

using models::HourStyle;
using ui::shell::NoticeKind;
using ui::shell::PreferenceValues;
using ui::shell::ProxyChoice;
using ui::theme::Density;

namespace {

const QString kDensities[] = {QStringLiteral("comfortable"), QStringLiteral("compact")};
const QString kMotions[] = {QStringLiteral("system"), QStringLiteral("full"), QStringLiteral("reduced")}; // the first: no choice
const QString kHourStyles[] = {QStringLiteral("system"), QStringLiteral("24"), QStringLiteral("12")};
const QString kProxyKinds[] = {QStringLiteral("system"), QStringLiteral("none"), QStringLiteral("http"), QStringLiteral("socks5")};

// What is not among the names, edited by hand perhaps, counts as the first.
template <typename Value, size_t N>
Value fromName(const QString (&names)[N], const QString &text)
{
    const auto at = std::find(std::begin(names), std::end(names), text);
    return at == std::end(names) ? Value(0) : Value(at - std::begin(names));
}

} // namespace

PreferenceStore::PreferenceStore(Settings &settings, ui::theme::Theme &theme, QObject *parent)
    : Preferences(parent), m_settings(settings), m_theme(theme), m_values(load())
{
    apply();
    // The menu and the palette change the theme past us.
    connect(&m_theme, &ui::theme::Theme::modeChanged, this, [this](ui::theme::Mode mode) {
        PreferenceValues now = m_values;
        now.theme = mode;
        set(now);
    });
}

QStringList PreferenceStore::languages() const
{
    return ui::shell::translatedLanguages();
}

void PreferenceStore::set(const PreferenceValues &values)
{
    if (values == m_values)
        return;
    if (values.theme != m_values.theme) // not that of the command line, which is for this run
        m_settings.set(setting::kTheme, toString(values.theme));
    m_values = values;
    save();
    apply();
    emit changed();
}

PreferenceValues PreferenceStore::load() const
{
    PreferenceValues values;
    values.theme = m_theme.mode(); // which the command line may have chosen for this run
    values.density = fromName<Density>(kDensities, m_settings.get(setting::kDensity));
    if (const int motion = fromName<int>(kMotions, m_settings.get(setting::kMotion)); motion > 0)
        values.motion = static_cast<ui::theme::Motion>(motion - 1);
    values.hours = fromName<HourStyle>(kHourStyles, m_settings.get(setting::kHours));
    const QString language = m_settings.get(setting::kLanguage);
    values.language = languages().contains(language) ? language : QString();
    const QStringList quiet = m_settings.get(setting::kQuietKinds).split(u' ');
    for (const NoticeKind kind : ui::shell::kNoticeKinds)
        if (quiet.contains(ui::shell::noticeKindName(kind)))
            values.quietKinds.insert(kind);
    values.trayIcon = m_settings.get(setting::kTrayIcon);
    values.proxy.kind = fromName<ProxyChoice::Kind>(kProxyKinds, m_settings.get(setting::kProxyKind));
    values.proxy.host = m_settings.get(setting::kProxyHost);
    values.proxy.port = quint16(std::clamp(m_settings.get(setting::kProxyPort), 1, 65535));
    const QJsonObject keys = QJsonDocument::fromJson(m_settings.get(setting::kShortcuts)).object();
    for (const ui::shell::ShortcutRow &row : ui::shell::shortcutTable())
        if (keys.contains(row.name))
            values.shortcuts.insert(row.name, QKeySequence::fromString(keys.value(row.name).toString(), QKeySequence::PortableText));
    return values;
}

void PreferenceStore::save()
{
    m_settings.set(setting::kDensity, kDensities[int(m_values.density)]);
    m_settings.set(setting::kMotion, kMotions[m_values.motion ? int(*m_values.motion) + 1 : 0]);
    m_settings.set(setting::kHours, kHourStyles[int(m_values.hours)]);
    m_settings.set(setting::kLanguage, m_values.language);
    QStringList quiet;
    for (const NoticeKind kind : ui::shell::kNoticeKinds)
        if (m_values.quietKinds.contains(kind))
            quiet << ui::shell::noticeKindName(kind);
    m_settings.set(setting::kQuietKinds, quiet.join(u' '));
    m_settings.set(setting::kTrayIcon, m_values.trayIcon);
    m_settings.set(setting::kProxyKind, kProxyKinds[int(m_values.proxy.kind)]);
    m_settings.set(setting::kProxyHost, m_values.proxy.host);
    m_settings.set(setting::kProxyPort, int(m_values.proxy.port));
    QJsonObject keys;
    for (auto it = m_values.shortcuts.cbegin(); it != m_values.shortcuts.cend(); ++it)
        keys.insert(it.key(), it.value().toString(QKeySequence::PortableText));
    m_settings.set(setting::kShortcuts, QJsonDocument(keys).toJson(QJsonDocument::Compact));
}

void PreferenceStore::apply()
{
    m_theme.setMode(m_values.theme);
    m_theme.setDensity(m_values.density);
    m_theme.setMotion(m_values.motion);
    models::setHourStyle(m_values.hours);
    ui::shell::useLanguage(*QCoreApplication::instance(), m_values.language);
    const ProxyChoice &proxy = m_values.proxy;
    const bool named = proxy.kind == ProxyChoice::Kind::Http || proxy.kind == ProxyChoice::Kind::Socks5;
    // Both calls replace what was before; servers on this computer never go through either.
    if (proxy.kind == ProxyChoice::Kind::System || (named && proxy.host.isEmpty()))
        QNetworkProxyFactory::setUseSystemConfiguration(true);
    else if (named)
        QNetworkProxy::setApplicationProxy(
            QNetworkProxy(proxy.kind == ProxyChoice::Kind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, proxy.host, proxy.port));
    else
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

} // namespace app
