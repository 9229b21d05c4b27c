// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/event_watcher.h"

#include <QJsonDocument>
#include <QTest>

namespace support {

using namespace Qt::StringLiterals;

EventWatcher::EventWatcher(const DaemonProcess &daemon)
{
    connect(&m_socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { take(QJsonDocument::fromJson(text.toUtf8()).object()); });
    m_socket.open(daemon.webSocketUrl());
}

void EventWatcher::send(const QJsonObject &message)
{
    m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
}

bool EventWatcher::has(const QString &type) const
{
    return std::any_of(m_messages.begin(), m_messages.end(), [&](const QJsonObject &m) { return m.value(u"type"_s).toString() == type; });
}

QList<QJsonObject> EventWatcher::events(const QString &name) const
{
    QList<QJsonObject> found;
    for (const QJsonObject &message : m_messages) {
        if (message.value(u"event"_s).toString() == name)
            found.append(message);
    }
    return found;
}

bool EventWatcher::signIn(const QByteArray &credential)
{
    if (!QTest::qWaitFor([this] { return isConnected(); }))
        return false;
    send({{u"type"_s, u"auth"_s}, {u"token"_s, QString::fromLatin1(credential)}});
    return QTest::qWaitFor([this] { return has(u"auth.ok"_s); });
}

bool EventWatcher::subscribe(const QString &channel, const QJsonObject &filters, bool batch)
{
    const qsizetype before = m_messages.size();
    send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, channel}, {u"filters"_s, filters}, {u"batch"_s, batch}});
    return QTest::qWaitFor([&] {
        for (qsizetype i = before; i < m_messages.size(); ++i) {
            if (m_messages.at(i).value(u"type"_s).toString() == u"subscribed"_s)
                return true;
        }
        return false;
    });
}

void EventWatcher::take(const QJsonObject &message)
{
    const QJsonObject data = message.value(u"data"_s).toObject();
    const QString event = message.value(u"event"_s).toString();
    if (event == u"log.dropped"_s) {
        m_lostLines += data.value(u"dropped"_s).toInteger();
    } else if (event == u"log.entry"_s) {
        ++m_logLines;
        m_newestMessage = data.value(u"message"_s).toString();
    }
    m_messages.append(message);
}

} // namespace support
