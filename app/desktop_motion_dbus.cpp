// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_motion.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace app {

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");

using ui::theme::Motion;

// The common word for it, and what GNOME had before there was one.
struct Word
{
    QString group;
    QString key;
};
const Word kWords[] = {{QStringLiteral("org.freedesktop.appearance"), QStringLiteral("reduced-motion")},
                       {QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations")}};

// Values come in one wrapping or, from Read(), in two.
QVariant bare(QVariant value)
{
    while (value.canConvert<QDBusVariant>() && value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

class PortalMotion final : public DesktopMotion
{
    Q_OBJECT

public:
    PortalMotion()
    {
        if (!m_bus.isConnected())
            return;
        m_bus.connect({}, kPath, kInterface, QStringLiteral("SettingChanged"), this, SLOT(changed(QString, QString, QDBusVariant)));
        for (const Word &word : kWords) {
            QDBusMessage ask = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
            ask.setArguments({word.group, word.key});
            auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(ask), this);
            connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, word] {
                answer->deleteLater();
                if (const QDBusPendingReply<QDBusVariant> value = *answer; !value.isError())
                    take(word.group, word.key, value.value().variant());
            });
        }
    }

private slots:
    void changed(const QString &group, const QString &key, const QDBusVariant &value) { take(group, key, value.variant()); }

private:
    void take(const QString &group, const QString &key, const QVariant &wrapped)
    {
        const QVariant value = bare(wrapped);
        if (group == kWords[0].group && key == kWords[0].key)
            m_asked = value.toUInt() == 1;
        else if (group == kWords[1].group && key == kWords[1].key)
            m_still = !value.toBool();
        else
            return;
        emit told(m_asked || m_still ? Motion::Reduced : Motion::Full);
    }

    QDBusConnection m_bus = QDBusConnection::sessionBus();
    bool m_asked = false; // by the common word
    bool m_still = false; // by GNOME's
};

} // namespace

std::unique_ptr<DesktopMotion> DesktopMotion::make()
{
    return std::make_unique<PortalMotion>();
}

} // namespace app

#include "desktop_motion_dbus.moc"
