// SPDX-License-Identifier: GPL-3.0-or-later
// Preferences: what a person chose about the console as a whole. One value, read and set whole, in force
// at once for whoever listens to changed(). GUI thread; implemented and owned by app, which keeps it.
#pragma once

#include "models/hour_style.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QSet>
#include <QString>

#include <array>

namespace ui::shell {

// What one may be told of without looking.
enum class NoticeKind { ServiceFailed, BackupFailed, BackupOverdue, ConnectionLost };
inline constexpr std::array kNoticeKinds{NoticeKind::ServiceFailed, NoticeKind::BackupFailed, NoticeKind::BackupOverdue, NoticeKind::ConnectionLost};
QString noticeKindName(NoticeKind kind); // "serviceFailed", as settings have it
QString noticeKindText(NoticeKind kind); // for people

struct ProxyChoice
{
    enum class Kind { System, None, Http, Socks5 } kind = Kind::System;
    QString host = {};
    quint16 port = 0;
    bool operator==(const ProxyChoice &) const = default;
};

struct PreferenceValues
{
    theme::Mode theme = theme::Mode::System;
    theme::Density density = theme::Density::Comfortable;
    std::optional<theme::Motion> motion = {}; // none: the desktop's
    models::HourStyle hours = models::HourStyle::System;
    QString language = {}; // "de"; empty: the system's
    QSet<NoticeKind> quietKinds = {}; // not told of outside the window
    bool trayIcon = true;
    ProxyChoice proxy = {};
    QHash<QString, QKeySequence> shortcuts = {}; // by name, where they differ from the usual: see ShortcutTable
    bool operator==(const PreferenceValues &) const = default;
};

class Preferences : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual const PreferenceValues &values() const = 0;
    virtual void set(const PreferenceValues &values) = 0;
    virtual QStringList languages() const = 0; // that the program speaks: "en"

signals:
    void changed();
};

// Of this run alone: for a window that nobody gave any.
class RunPreferences final : public Preferences
{
    Q_OBJECT

public:
    using Preferences::Preferences;
    const PreferenceValues &values() const override { return m_values; }
    void set(const PreferenceValues &values) override
    {
        if (values == m_values)
            return;
        m_values = values;
        emit changed();
    }
    QStringList languages() const override { return {QStringLiteral("en")}; }

private:
    PreferenceValues m_values;
};

} // namespace ui::shell
