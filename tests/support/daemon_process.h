// SPDX-License-Identifier: GPL-3.0-or-later
// DaemonProcess: the real daemon on a free loopback port and a data folder of the test's own, and a
// plain HTTP caller for it. One that ends without being asked to is told at once, with the reason, and in log(). Test
// thread; waits with an event loop, which tests may do.
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace support {

struct HttpAnswer
{
    int status = 0; // 0: no answer
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QJsonObject json() const;
    QJsonValue data() const { return json().value(QLatin1StringView("data")); }
    QJsonObject error() const { return json().value(QLatin1StringView("error")).toObject(); }
};

class DaemonProcess
{
public:
    static constexpr char kPassword[] = "correct horse battery";

    DaemonProcess();
    ~DaemonProcess(); // ends it by its own process id

    // A program, with its arguments, that the daemon is started by and that becomes it.
    void setLauncher(const QStringList &launcher) { m_launcher = launcher; }
    // False when it does not become ready; what it said is in log().
    bool start(const QStringList &moreArguments = {}, const QHash<QString, QString> &environment = {});
    void kill();      // SIGKILL, as a crash would
    int terminate();  // SIGTERM; the exit code
    bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }
    qint64 pid() const { return m_process ? m_process->processId() : 0; }

    QString dataDir() const { return m_dataDir.path(); }
    QUrl url() const { return m_url; }
    QUrl webSocketUrl() const;
    QByteArray log() const { return m_log; }

    // Signs in as the administrator; further calls carry the token.
    bool signIn();
    QByteArray token() const { return m_token; }
    void setToken(const QByteArray &token) { m_token = token; }

    HttpAnswer get(const QString &path) { return call("GET", path); }
    HttpAnswer post(const QString &path, const QJsonObject &body = {}) { return call("POST", path, body); }
    HttpAnswer put(const QString &path, const QJsonObject &body) { return call("PUT", path, body); }
    HttpAnswer remove(const QString &path) { return call("DELETE", path); }
    HttpAnswer call(const QByteArray &method, const QString &path, const QJsonObject &body = {},
                    const QHash<QByteArray, QByteArray> &headers = {});

    // The same with any bytes as the body.
    HttpAnswer send(const QByteArray &method, const QString &path, const QByteArray &body, const QHash<QByteArray, QByteArray> &headers);

    // Polls a service until its status is the given one.
    bool waitForStatus(const QString &service, const QString &status, int timeoutMs = 20'000);

private:
    void ended(int code, QProcess::ExitStatus status);

    QTemporaryDir m_dataDir;
    QStringList m_launcher;
    std::unique_ptr<QProcess> m_process;
    QNetworkAccessManager m_network;
    bool m_shallEnd = false; // somebody asked it to
    QByteArray m_log;
    QByteArray m_token;
    QUrl m_url;
};

// Process ids whose environment carries the given text; what a server left behind.
QList<qint64> processesWithEnvironment(const QByteArray &needle);
// The marker by which every child of the server on this data folder is known; empty before its first start.
QByteArray instanceMarker(const QString &dataDir);

} // namespace support
