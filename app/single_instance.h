// SPDX-License-Identifier: GPL-3.0-or-later
// SingleInstance: one console for a person and a settings file. The first one listens on a socket in a
// folder of the person's own; a later one hands its wishes over and ends. A lock tells who is first, so
// that a socket left by one that was killed is in nobody's way. Window's thread; owned by main().
#pragma once

#include "app/start_wishes.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

class QLocalSocket;

namespace app {

class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    enum class Standing {
        First,      // goes on; tells of others by wished()
        HandedOver, // the first one has taken the wishes
        Unheard,    // there is a first one, but it does not answer
    };
    static constexpr int kMostVisitors = 8; // at a time

    // `folder` is the person's own; `key` the same for consoles that count as one.
    SingleInstance(const QString &folder, const QString &key, QObject *parent = nullptr);
    ~SingleInstance() override;

    // Once. Waits for the first one's answer, which comes at once unless it hangs.
    Standing begin(const StartWishes &wishes, int patienceMs = 5000);

    QString socketName() const { return m_path; }
    static QString folderOfPerson();
    static QString keyFor(const QString &settingsFile);

signals:
    void wished(const app::StartWishes &wishes);

private:
    void listen();
    bool handOver(const StartWishes &wishes, int patienceMs) const;
    void visitorCame();
    void read(QLocalSocket *visitor);

    QString m_path;
    QLockFile m_lock;
    int m_visitors = 0;
    QLocalServer m_server; // and its visitors
};

} // namespace app
