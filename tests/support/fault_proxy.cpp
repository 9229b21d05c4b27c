// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_proxy.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
#include <QTimer>

#include <atomic>

namespace support {
namespace {

using Kind = ProxyFault::Kind;

bool isCut(Kind kind)
{
    return kind == Kind::CutAtRequest || kind == Kind::CutAtAnswer || kind == Kind::CutInAnswer;
}

bool isSilent(Kind kind)
{
    return kind == Kind::SilentAtRequest || kind == Kind::SilentAtAnswer || kind == Kind::SilentInAnswer;
}

// A client and the engine, and what goes wrong between them. Deletes itself when the client has gone.
class Link : public QObject
{
public:
    Link(QLocalSocket *client, const QString &engine, const ProxyFault &fault, std::atomic<int> &failed, QObject *parent)
        : QObject(parent), m_client(client), m_fault(fault), m_failed(failed)
    {
        client->setParent(this);
        connect(client, &QLocalSocket::readyRead, this, [this, engine] { takeRequest(engine); });
        connect(client, &QLocalSocket::disconnected, this, &Link::deleteLater);
        connect(&m_engine, &QLocalSocket::connected, this, [this] { m_engine.write(std::exchange(m_early, {})); });
        connect(&m_engine, &QLocalSocket::readyRead, this, [this] { takeAnswer(m_engine.readAll()); });
        connect(&m_engine, &QLocalSocket::disconnected, this, [this] { engineEnded(); });
        connect(&m_engine, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError error) {
            if (error != QLocalSocket::PeerClosedError)
                cut();
        });
        connect(&m_clock, &QTimer::timeout, this, [this] { drip(); });
    }

    void cut() { m_client->abort(); }
    void silence() { m_isSilenced = true; }

private:
    void takeRequest(const QString &engine)
    {
        const QByteArray bytes = m_client->readAll();
        if (m_isSilenced)
            return;
        if (m_isOpen)
            return passOn(bytes);
        if (!m_fault.only.isEmpty() && !bytes.first(std::max<qsizetype>(0, bytes.indexOf('\r'))).contains(m_fault.only))
            m_fault = {};
        if (m_fault.kind != Kind::None)
            ++m_failed;
        switch (m_fault.kind) {
        case Kind::CutAtRequest: return cut();
        case Kind::SilentAtRequest: return silence();
        case Kind::Says: return say();
        default: break;
        }
        if (m_fault.before)
            m_fault.before(bytes);
        m_isOpen = true;
        m_engine.connectToServer(engine);
        passOn(bytes);
    }

    void passOn(const QByteArray &bytes)
    {
        if (m_engine.state() == QLocalSocket::ConnectedState)
            m_engine.write(bytes);
        else if (m_engine.state() == QLocalSocket::ConnectingState) // a busy engine has many who wait at its door
            m_early += bytes;
    }

    void takeAnswer(QByteArray bytes)
    {
        if (m_isSilenced)
            return;
        switch (m_fault.kind) {
        case Kind::CutAtAnswer: return cut();
        case Kind::SilentAtAnswer: return silence();
        case Kind::SaysAfter: return say();
        case Kind::CutInAnswer:
        case Kind::SilentInAnswer: {
            const qsizetype room = m_fault.bytes - m_passed;
            pass(bytes.first(std::min(room, bytes.size())));
            if (bytes.size() < room)
                return;
            if (m_fault.kind == Kind::SilentInAnswer)
                return silence();
            m_client->flush();
            return cut();
        }
        case Kind::Late:
            QTimer::singleShot(m_fault.delayMs, this, [this, bytes] { pass(bytes); });
            return;
        case Kind::Drip:
            m_waiting += bytes;
            m_clock.start(m_fault.delayMs);
            return;
        case Kind::Corrupt:
            for (qsizetype i = std::max<qsizetype>(0, m_fault.bytes - m_passed); i < bytes.size(); ++i)
                bytes[i] = char(bytes[i] ^ 0x5a);
            return pass(bytes);
        default: return pass(bytes);
        }
    }

    void engineEnded()
    {
        if (m_isSilenced)
            return;
        takeAnswer(m_engine.readAll());
        m_hasEnded = true;
        if (m_fault.kind == Kind::Late)
            QTimer::singleShot(m_fault.delayMs, this, [this] { m_client->disconnectFromServer(); });
        else if (m_waiting.isEmpty())
            m_client->disconnectFromServer();
    }

    void drip()
    {
        pass(m_waiting.first(std::min<qsizetype>(m_fault.bytes, m_waiting.size())));
        m_waiting = m_waiting.mid(m_fault.bytes);
        if (!m_waiting.isEmpty())
            return;
        m_clock.stop();
        if (m_hasEnded)
            m_client->disconnectFromServer();
    }

    void pass(const QByteArray &bytes)
    {
        m_passed += bytes.size();
        m_client->write(bytes);
    }

    void say()
    {
        m_isSilenced = true; // nothing of the engine's own after it
        m_client->write(m_fault.text);
        m_client->flush();
        m_client->disconnectFromServer();
    }

    QLocalSocket *const m_client;
    QLocalSocket m_engine;
    ProxyFault m_fault;
    std::atomic<int> &m_failed;
    QTimer m_clock;
    QByteArray m_early; // of the request: the engine's door is not open yet
    QByteArray m_waiting;
    qint64 m_passed = 0;
    bool m_isOpen = false;
    bool m_isSilenced = false;
    bool m_hasEnded = false;
};

} // namespace

class FaultProxy::Worker : public QObject
{
public:
    explicit Worker(QString engine) : m_engine(std::move(engine))
    {
        connect(&m_cutter, &QTimer::timeout, this, [this] { cutOpen(); });
    }

    void listen(const QString &socket)
    {
        m_server = std::make_unique<QLocalServer>();
        connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
            while (QLocalSocket *client = m_server->nextPendingConnection())
                m_links.append(new Link(client, m_engine, m_fault, failed, this));
        });
        QFile::remove(socket);
        m_server->listen(socket);
    }

    void vanish(const QString &socket, Instead instead)
    {
        if (instead == Instead::Forbidden) {
            QFile::setPermissions(socket, {});
            return cutOpen();
        }
        m_server.reset();
        QFile::remove(socket);
        cutOpen();
        if (QFile file(socket); instead == Instead::File)
            (void)file.open(QIODevice::WriteOnly);
    }

    void fail(const ProxyFault &fault)
    {
        m_fault = fault;
        failed = 0;
        if (fault.cutOpenEveryMs > 0)
            m_cutter.start(fault.cutOpenEveryMs);
        else
            m_cutter.stop();
        for (const QPointer<Link> &link : std::exchange(m_silenced, {})) {
            if (link)
                link->cut();
        }
        if (!fault.alsoOpen)
            return;
        if (isCut(fault.kind))
            cutOpen();
        for (const QPointer<Link> &link : std::as_const(m_links)) {
            if (link && isSilent(fault.kind)) {
                link->silence();
                m_silenced.append(link);
            }
        }
    }

    void cutOpen()
    {
        for (const QPointer<Link> &link : std::exchange(m_links, {})) {
            if (link)
                link->cut();
        }
    }

    std::atomic<int> failed{0};

private:
    const QString m_engine;
    std::unique_ptr<QLocalServer> m_server;
    ProxyFault m_fault;
    QTimer m_cutter{this}; // moves along
    QList<QPointer<Link>> m_links;
    QList<QPointer<Link>> m_silenced; // in mid-stream
};

FaultProxy::FaultProxy(QString engineSocket) : m_worker(std::make_unique<Worker>(std::move(engineSocket)))
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName("fault proxy");
    m_thread.start();
    appear();
}

FaultProxy::~FaultProxy()
{
    QMetaObject::invokeMethod(m_worker.get(), [this] { m_worker.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void FaultProxy::fail(const ProxyFault &fault)
{
    QMetaObject::invokeMethod(m_worker.get(), [this, fault] { m_worker->fail(fault); }, Qt::BlockingQueuedConnection);
}

void FaultProxy::heal()
{
    fail({});
}

void FaultProxy::cutOpen()
{
    QMetaObject::invokeMethod(m_worker.get(), [this] { m_worker->cutOpen(); }, Qt::BlockingQueuedConnection);
}

void FaultProxy::vanish(Instead instead)
{
    QMetaObject::invokeMethod(m_worker.get(), [this, instead] { m_worker->vanish(socket(), instead); }, Qt::BlockingQueuedConnection);
}

void FaultProxy::appear()
{
    QMetaObject::invokeMethod(m_worker.get(), [this] { m_worker->listen(socket()); }, Qt::BlockingQueuedConnection);
}

int FaultProxy::requests() const
{
    return m_worker->failed;
}

} // namespace support
