// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/supervisor/socket_prober.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

#include <cmath>

namespace server::supervisor {
namespace {

constexpr qint64 kHeadCap = 16 * 1024;
constexpr qint64 kBodyCap = 4 * 1024;
constexpr core::Millis kDrainTime{1'000};

QString inWords(core::Millis time)
{
    if (time.count() % 1'000 == 0)
        return QStringLiteral("%1 s").arg(time.count() / 1'000);
    return QStringLiteral("%1 ms").arg(time.count());
}

// One probe: lives until its verdict is told and the connection is over.
class ProbeRun final : public QObject
{
public:
    ProbeRun(const ProbeTarget &target, std::function<void(const ProbeResult &)> done, QObject *parent)
        : QObject(parent), m_target(target), m_done(std::move(done)), m_socket(this)
    {
        m_clock.start();
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_socket.setReadBufferSize(kHeadCap);
        connect(&m_socket, &QTcpSocket::connected, this, &ProbeRun::onConnected);
        connect(&m_socket, &QTcpSocket::readyRead, this, &ProbeRun::onReadyRead);
        connect(&m_socket, &QTcpSocket::disconnected, this, [this] { onEnd(); });
        connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { onEnd(); });
        connect(&m_timer, &QTimer::timeout, this, [this] {
            if (m_done)
                tell(ProbeVerdict::Fail, QStringLiteral("No answer within %1").arg(inWords(m_target.timeout)));
            leave();
        });
        m_timer.setSingleShot(true);
        m_timer.start(m_target.timeout);
        // Begun from the event loop, so that an error of the first call is not told from within it.
        QMetaObject::invokeMethod(this, [this] { begin(); }, Qt::QueuedConnection);
    }

    ~ProbeRun() override { m_socket.disconnect(this); }

private:
    void begin()
    {
        m_clock.restart();
        if (m_target.port <= 0 || m_target.port > 65'535) {
            tell(ProbeVerdict::Fail, QStringLiteral("The service has no port to ask"));
            return leave();
        }
        if (m_target.kind == ProbeKind::Http) {
            m_requestTarget = requestTargetOf(m_target.path);
            if (m_requestTarget.isEmpty()) {
                tell(ProbeVerdict::Fail, QStringLiteral("The health check endpoint is no path"));
                return leave();
            }
        }
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(m_target.port));
    }

    void onConnected()
    {
        if (m_target.kind == ProbeKind::Tcp) {
            tell(ProbeVerdict::Pass, QStringLiteral("Connected in %1 ms").arg(elapsedMs(), 0, 'f', 0));
            return leave();
        }
        m_socket.write("GET " + m_requestTarget + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_target.port)
                       + "\r\nUser-Agent: mcp-console-health\r\nAccept: */*\r\nConnection: close\r\n\r\n");
    }

    void onReadyRead()
    {
        if (!m_done) { // the verdict is out; what follows is body
            m_drained += m_socket.readAll().size();
            if (m_drained > kBodyCap)
                leave();
            return;
        }
        m_head += m_socket.readAll();
        for (;;) {
            const qsizetype end = m_head.indexOf("\r\n\r\n");
            if (end < 0) {
                if (m_head.size() >= kHeadCap)
                    giveUp(QStringLiteral("The answer's head is too large"));
                return;
            }
            const int status = statusOf(m_head);
            if (status < 0)
                return giveUp(QStringLiteral("The answer is not HTTP"));
            if (status >= 100 && status < 200 && status != 101) { // interim: the real answer follows
                m_head.remove(0, end + 4);
                continue;
            }
            m_drained = m_head.size() - (end + 4);
            tellStatus(status);
            // Reading the rest lets the service finish its answer in peace instead of meeting a reset.
            if (m_drained > kBodyCap || m_socket.state() != QAbstractSocket::ConnectedState)
                return leave();
            m_timer.start(kDrainTime);
            return;
        }
    }

    static int statusOf(const QByteArray &head) // "HTTP/1.1 200 OK"
    {
        if (head.size() < 12 || !head.startsWith("HTTP/1.") || head[8] != ' ')
            return -1;
        bool ok = false;
        const int status = QByteArrayView(head).sliced(9, 3).toInt(&ok);
        return ok && status >= 100 && status <= 999 ? status : -1;
    }

    void tellStatus(int status)
    {
        const QString text = QStringLiteral("HTTP %1 in %2 ms").arg(status).arg(elapsedMs(), 0, 'f', 0);
        if (status >= 200 && status < 300)
            tell(ProbeVerdict::Pass, text);
        else if (status >= 300 && status < 400)
            tell(ProbeVerdict::Fail, text + QStringLiteral(" (redirects are not followed)"));
        else
            tell(ProbeVerdict::Fail, text);
    }

    void onEnd()
    {
        if (m_done && m_socket.bytesAvailable() > 0)
            onReadyRead();
        if (m_done) {
            switch (m_socket.error()) {
            case QAbstractSocket::ConnectionRefusedError:
                tell(ProbeVerdict::Fail, QStringLiteral("Connection refused"));
                break;
            case QAbstractSocket::RemoteHostClosedError:
                tell(ProbeVerdict::Fail, m_head.isEmpty() ? QStringLiteral("Connection closed without an answer")
                                                          : QStringLiteral("The answer is not HTTP"));
                break;
            default:
                tell(ProbeVerdict::Fail, m_socket.errorString());
            }
        }
        leave();
    }

    void giveUp(const QString &why)
    {
        tell(ProbeVerdict::Fail, why);
        leave();
    }

    void tell(ProbeVerdict verdict, const QString &output)
    {
        ProbeResult result{verdict, output, elapsedMs()};
        std::exchange(m_done, nullptr)(result);
    }

    void leave()
    {
        m_timer.stop();
        m_socket.disconnect(this);
        m_socket.abort();
        deleteLater();
    }

    double elapsedMs() const { return double(m_clock.nsecsElapsed()) / 1e6; }

    ProbeTarget m_target;
    std::function<void(const ProbeResult &)> m_done;
    QByteArray m_requestTarget;
    QByteArray m_head;
    qint64 m_drained = 0;
    QElapsedTimer m_clock;
    QTimer m_timer;
    QTcpSocket m_socket;
};

} // namespace

QByteArray requestTargetOf(const QString &path)
{
    const QByteArray bytes = path.toUtf8();
    if (!bytes.startsWith('/'))
        return {};
    QByteArray target;
    target.reserve(bytes.size());
    for (const char c : bytes) {
        const auto byte = uchar(c);
        if (c == '\r' || c == '\n' || c == '\0')
            return {};
        if (c == '#') // a fragment is never sent
            break;
        if (byte <= 0x20 || byte >= 0x7f || c == '"' || c == '<' || c == '>')
            target += '%' + QByteArray(1, c).toHex().toUpper();
        else
            target += c;
    }
    return target;
}

SocketProber::SocketProber(QObject *parent) : QObject(parent) { }

// Runs still under way go with their parent and tell nobody: whoever asked is going, too.
SocketProber::~SocketProber() = default;

void SocketProber::probe(const ProbeTarget &target, std::function<void(const ProbeResult &)> done)
{
    new ProbeRun(target, std::move(done), this);
}

} // namespace server::supervisor
