// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/single_instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSemaphore>
#include <QStandardPaths>
#include <QTimer>

namespace app {

namespace {

constexpr std::chrono::milliseconds kVisit{3000}; // a visitor that says nothing goes
constexpr int kTryMs = 200;
const QByteArray kTaken = QByteArrayLiteral("taken\n");
const QByteArray kRefused = QByteArrayLiteral("refused\n");

} // namespace

QString SingleInstance::folderOfPerson()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : runtime;
}

QString SingleInstance::keyFor(const QString &settingsFile)
{
    const QString file = settingsFile.isEmpty() ? QStringLiteral("own") : QFileInfo(settingsFile).absoluteFilePath();
    return QString::fromLatin1(QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256).left(6).toHex());
}

SingleInstance::SingleInstance(const QString &folder, const QString &key, QObject *parent)
    : QObject(parent), m_path(QDir(folder).filePath(QStringLiteral("mcp-console-") + key)), m_lock(m_path + QStringLiteral(".lock"))
{
    QDir().mkpath(folder);
    m_lock.setStaleLockTime(0); // held for as long as its holder lives, however long that is
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::visitorCame);
}

SingleInstance::~SingleInstance()
{
    m_server.close(); // before the lock goes: nobody may meet a socket without its owner
}

SingleInstance::Standing SingleInstance::begin(const StartWishes &wishes, int patienceMs)
{
    // The first one may be about to listen, or about to end: then its place is free at the next try.
    QDeadlineTimer patience(patienceMs);
    do {
        if (m_lock.tryLock(0)) {
            listen();
            return Standing::First;
        }
        if (m_lock.error() != QLockFile::LockFailedError) // no folder to lock in: nobody can be told, so go alone
            return Standing::First;
        if (handOver(wishes, int(std::max<qint64>(kTryMs, patience.remainingTime()))))
            return Standing::HandedOver;
    } while (!patience.hasExpired());
    return Standing::Unheard;
}

void SingleInstance::listen()
{
    if (m_server.listen(m_path))
        return;
    QLocalServer::removeServer(m_path); // left by one that was killed: the lock says that nobody holds it
    if (!m_server.listen(m_path))
        qWarning("Other starts cannot be heard: %s", qPrintable(m_server.errorString()));
}

bool SingleInstance::handOver(const StartWishes &wishes, int patienceMs) const
{
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(kTryMs)) {
        QSemaphore().tryAcquire(1, kTryMs); // it does not listen yet, or never will
        return false;
    }
    socket.write(toBytes(wishes) + '\n');
    QDeadlineTimer patience(patienceMs);
    while (!socket.canReadLine() && socket.waitForReadyRead(int(patience.remainingTime()))) { }
    return socket.readLine() == kTaken;
}

void SingleInstance::visitorCame()
{
    while (QLocalSocket *visitor = m_server.nextPendingConnection()) {
        if (m_visitors >= kMostVisitors) {
            visitor->abort();
            visitor->deleteLater();
            continue;
        }
        ++m_visitors;
        visitor->setReadBufferSize(kMostWishBytes + 1);
        connect(visitor, &QObject::destroyed, this, [this] { --m_visitors; });
        connect(visitor, &QLocalSocket::readyRead, this, [this, visitor] { read(visitor); });
        connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
        QTimer::singleShot(kVisit, visitor, [visitor] { visitor->abort(); visitor->deleteLater(); });
        read(visitor);
    }
}

void SingleInstance::read(QLocalSocket *visitor)
{
    if (!visitor->canReadLine()) {
        if (visitor->bytesAvailable() > kMostWishBytes)
            visitor->abort();
        return;
    }
    const core::Result<StartWishes> wishes = wishesFromBytes(visitor->readLine(kMostWishBytes + 1).trimmed());
    visitor->write(wishes ? kTaken : kRefused);
    disconnect(visitor, &QLocalSocket::readyRead, this, nullptr); // one wish a visit
    visitor->disconnectFromServer();
    if (wishes)
        emit wished(*wishes);
}

} // namespace app
