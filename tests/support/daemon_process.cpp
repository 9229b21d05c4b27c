// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/places/places.h"
#include "tests/support/daemon_process.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTest>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <csignal>
#include <cstring>
#endif

namespace support {

using namespace Qt::StringLiterals;

QJsonObject HttpAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

DaemonProcess::DaemonProcess()
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

DaemonProcess::~DaemonProcess()
{
    if (m_process && m_process->state() != QProcess::NotRunning) {
        m_shallEnd = true;
        m_process->terminate();
        if (!m_process->waitForFinished(20'000))
            kill();
    }
}

bool DaemonProcess::start(const QStringList &moreArguments, const QHash<QString, QString> &environment)
{
    m_process = std::make_unique<QProcess>();
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"MCP_ADMIN_PASSWORD"_s, QString::fromLatin1(kPassword));
    const QString npmParts = places::source(QStringLiteral("build/npm/node_modules"));
    if (!variables.contains(u"MCP_NODE_MODULES"_s) && QDir(npmParts).exists())
        variables.insert(u"MCP_NODE_MODULES"_s, npmParts);
    for (auto it = environment.begin(); it != environment.end(); ++it)
        variables.insert(it.key(), it.value());
    m_process->setProcessEnvironment(variables);
    QObject::connect(m_process.get(), &QProcess::readyReadStandardError, m_process.get(),
                     [this] { m_log += m_process->readAllStandardError(); });
    QObject::connect(m_process.get(), &QProcess::finished, m_process.get(), [this](int code, QProcess::ExitStatus status) { ended(code, status); });
    m_shallEnd = true; // a start that is refused ends with a line of its own
    const QStringList line = m_launcher + QStringList{places::program(QStringLiteral("mcp-platform-server")), u"--data-dir"_s, dataDir() + u"/data"_s, u"--listen"_s, u"127.0.0.1:0"_s} + moreArguments;
    m_process->start(line.first(), line.mid(1));
    QByteArray told;
    const QDeadlineTimer deadline(30'000);
    while (!told.contains('\n') && !deadline.hasExpired() && m_process->state() != QProcess::NotRunning) {
        m_process->waitForReadyRead(200);
        told += m_process->readAllStandardOutput();
    }
    m_log += m_process->readAllStandardError();
    if (!told.startsWith("ready "))
        return false;
    m_shallEnd = false;
    m_url = QUrl(QString::fromLatin1(told.mid(6).trimmed()));
    m_network.clearConnectionCache();
    return m_url.isValid();
}

// A daemon that vanishes says nothing itself.
void DaemonProcess::ended(int code, QProcess::ExitStatus status)
{
    m_log += m_process->readAllStandardError();
    if (m_shallEnd)
        return;
    QByteArray why = "exit code " + QByteArray::number(code);
#ifdef Q_OS_UNIX
    if (status == QProcess::CrashExit)
        why = "signal " + QByteArray::number(code) + ", " + strsignal(code);
#endif
    qWarning("The daemon ended by itself: %s. Its last words: %s", why.constData(), m_log.right(500).constData());
    m_log += "The daemon ended by itself: " + why + '\n';
}

void DaemonProcess::kill()
{
    if (!m_process)
        return;
    m_shallEnd = true;
#ifdef Q_OS_UNIX
    ::kill(pid_t(m_process->processId()), SIGKILL);
#else
    m_process->kill();
#endif
    m_process->waitForFinished(10'000);
}

int DaemonProcess::terminate()
{
    m_shallEnd = true;
    m_process->terminate();
    if (!m_process->waitForFinished(30'000))
        return -1;
    return m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -2;
}

QUrl DaemonProcess::webSocketUrl() const
{
    QUrl url = m_url;
    url.setScheme(u"ws"_s);
    url.setPath(u"/ws"_s);
    return url;
}

bool DaemonProcess::signIn()
{
    m_token.clear();
    const HttpAnswer answer = post(u"/api/v1/auth/login"_s, {{u"username"_s, u"admin@localhost"_s}, {u"password"_s, QString::fromLatin1(kPassword)}});
    m_token = answer.data().toObject().value("accessToken"_L1).toString().toLatin1();
    return !m_token.isEmpty();
}

HttpAnswer DaemonProcess::call(const QByteArray &method, const QString &path, const QJsonObject &body,
                               const QHash<QByteArray, QByteArray> &headers)
{
    const bool hasBody = method == "POST" || method == "PUT";
    QHash<QByteArray, QByteArray> all = headers;
    if (hasBody)
        all.insert("Content-Type", "application/json");
    return send(method, path, hasBody ? QJsonDocument(body).toJson(QJsonDocument::Compact) : QByteArray(), all);
}

HttpAnswer DaemonProcess::send(const QByteArray &method, const QString &path, const QByteArray &body,
                               const QHash<QByteArray, QByteArray> &headers)
{
    const QUrl url(m_url.toString() + path);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(60'000);
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token);
    for (auto it = headers.begin(); it != headers.end(); ++it)
        request.setRawHeader(it.key(), it.value());
    QNetworkReply *reply = m_network.sendCustomRequest(request, method, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    HttpAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    for (const QNetworkReply::RawHeaderPair &header : reply->rawHeaderPairs())
        answer.headers.insert(header.first.toLower(), header.second);
    reply->deleteLater();
    return answer;
}

bool DaemonProcess::waitForStatus(const QString &service, const QString &status, int timeoutMs)
{
    return QTest::qWaitFor([&] {
        return get(u"/api/v1/services/"_s + service).data().toObject().value("status"_L1).toString() == status;
    }, timeoutMs);
}

QList<qint64> processesWithEnvironment(const QByteArray &needle)
{
    QList<qint64> found;
    if (needle.isEmpty())
        return found;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        bool isPid = false;
        const qint64 pid = entry.toLongLong(&isPid);
        QFile environment(u"/proc/"_s + entry + u"/environ"_s);
        if (isPid && environment.open(QIODevice::ReadOnly) && environment.readAll().contains(needle))
            found.append(pid);
    }
    return found;
}

QByteArray instanceMarker(const QString &dataDir)
{
    QFile file(dataDir + u"/process-instance"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return "MCP_PLATFORM_INSTANCE=" + file.readAll().trimmed().split(' ').first(); // behind it: which file it is
}

} // namespace support
