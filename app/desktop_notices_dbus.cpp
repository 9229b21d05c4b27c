// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_notices.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QHash>

#include <optional>

namespace app {

namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kDefault = QStringLiteral("default"); // a click on the notification itself
const QString kOpen = QStringLiteral("open");
constexpr qsizetype kMostOpen = 200; // so many may still be followed; a desktop need not tell when one goes
constexpr int kAsTheDesktopLikes = -1; // how long it stays

class Notices final : public DesktopNotices
{
    Q_OBJECT

public:
    Notices()
    {
        // Of whoever sends them, else the bus would be asked first who that is, and waited for.
        m_bus.connect({}, kPath, kService, QStringLiteral("ActionInvoked"), this, SLOT(invoked(uint, QString)));
        m_bus.connect({}, kPath, kService, QStringLiteral("NotificationClosed"), this, SLOT(closed(uint)));
    }

    void show(const QString &title, const QString &text, Weight weight, quint64 place) override
    {
        if (!m_bus.isConnected())
            return;
        const Waiting notice{title, text, weight, place};
        if (m_skills) {
            send(notice);
            return;
        }
        m_waiting.append(notice);
        if (m_waiting.size() == 1)
            askSkills();
    }

private slots:
    void invoked(uint id, const QString &action)
    {
        if ((action != kDefault && action != kOpen) || !m_places.contains(id))
            return;
        emit opened(m_places.take(id));
    }
    void closed(uint id) { m_places.remove(id); }

private:
    struct Waiting
    {
        QString title;
        QString text;
        Weight weight;
        quint64 place;
    };

    QDBusMessage call(const QString &method) const { return QDBusMessage::createMethodCall(kService, kPath, kService, method); }

    void askSkills()
    {
        auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call(QStringLiteral("GetCapabilities"))), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
            answer->deleteLater();
            const QList<Waiting> waiting = std::exchange(m_waiting, {});
            const QDBusPendingReply<QStringList> skills = *answer;
            if (skills.isError())
                return; // nobody shows any here; the next one asks again
            m_skills = skills.value();
            for (const Waiting &notice : waiting)
                send(notice);
        });
    }

    void send(const Waiting &notice)
    {
        // Where marks are read, names of services may not be any.
        const bool marked = m_skills->contains(QStringLiteral("body-markup"));
        QStringList actions;
        if (m_skills->contains(QStringLiteral("actions")))
            actions = {kDefault, DesktopNotices::tr("Open", "button of a notification"), kOpen, DesktopNotices::tr("Open", "button of a notification")};
        const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(uchar(notice.weight == Weight::Low ? 0 : 1))},
                                {QStringLiteral("desktop-entry"), QStringLiteral("mcp-console")}};
        QDBusMessage message = call(QStringLiteral("Notify"));
        message.setArguments({QStringLiteral("MCP Console"), 0U, QStringLiteral("mcp-console"), notice.title,
                              marked ? notice.text.toHtmlEscaped() : notice.text, actions, hints, kAsTheDesktopLikes});
        auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, place = notice.place] {
            answer->deleteLater();
            const QDBusPendingReply<uint> id = *answer;
            if (id.isError()) {
                m_skills.reset(); // it is gone; what comes in its place may be able to do less
                return;
            }
            if (m_places.size() >= kMostOpen)
                m_places.clear();
            m_places.insert(id.value(), place);
        });
    }

    QDBusConnection m_bus = QDBusConnection::sessionBus();
    std::optional<QStringList> m_skills; // of who shows them; unknown until it has answered
    QList<Waiting> m_waiting;            // for that answer
    QHash<uint, quint64> m_places;       // by the desktop's number
};

} // namespace

std::unique_ptr<DesktopNotices> DesktopNotices::make()
{
    return std::make_unique<Notices>();
}

} // namespace app

#include "desktop_notices_dbus.moc"
