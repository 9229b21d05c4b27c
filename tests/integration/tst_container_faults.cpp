// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is done with services as containers, while the engine fails in every way: nothing hangs, and
// what the server tells of a service is true again within seconds of the recovery. A real engine stands behind
// a proxy that can fail. Each fault meets one operation (every second one on Podman, which takes longer),
// MCP_ENGINE_FAULTS_TURN=1 to 16 others; MCP_ENGINE_FAULTS=all meets them all (over an hour),
// MCP_ENGINE_FAULTS="fault: operation" one row.
#include "tests/support/container_engine.h"
#include "tests/support/daemon_process.h"
#include "tests/support/fair_time.h"
#include "tests/support/fault_proxy.h"
#include "tests/support/run_program.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <mutex>

using namespace Qt::StringLiterals;
using support::FaultProxy;
using support::HttpAnswer;
using support::ProxyFault;
using Kind = ProxyFault::Kind;

namespace {

constexpr int kRecoveryMs = 5'000;
constexpr int kWatchMs = 15'000; // how long it is looked at, to say when it was right after all
constexpr int kMostWatchMs = 90'000; // also when little of that counts, on a machine that does much else
constexpr int kFaultMs = 2'000;
constexpr int kAnswerMs = 45'000; // the longest that any call may take
const QString kImage = u"127.0.0.1:1/fault/busybox:1"_s; // nobody has it to be pulled

QByteArray answer(const QByteArray &status, const QByteArray &body, const QByteArray &fields = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + fields + "\r\n" + body;
}

// Another program that listens where a container would. Any thread.
class PortThief
{
public:
    ~PortThief() { leave(); }
    void come()
    {
        const std::lock_guard lock(m_mutex);
        m_isThere = true;
    }
    void take(int port)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_isThere || m_socket >= 0 || port == 0)
            return;
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_port = htons(quint16(port));
        place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::bind(m_socket, reinterpret_cast<sockaddr *>(&place), sizeof place) != 0 || ::listen(m_socket, 1) != 0)
            ::close(std::exchange(m_socket, -1));
    }
    void leave()
    {
        const std::lock_guard lock(m_mutex);
        m_isThere = false;
        if (m_socket >= 0)
            ::close(std::exchange(m_socket, -1));
    }

private:
    std::mutex m_mutex;
    bool m_isThere = false;
    int m_socket = -1;
};

int freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

enum class Ends { Running, Stopped, Gone };

struct Operation
{
    const char *name;
    int before = 1; // replicas that run
    QByteArray method = {};
    QString path = {}; // %1: the service
    QJsonObject body = {};
    Ends ends = Ends::Running;
    int after = 1;
    bool restartsServer = false;
};

std::vector<Operation> operations()
{
    const QString one = u"/api/v1/services/%1"_s;
    return {
        {.name = "start", .before = 0, .method = "POST", .path = one + u"/start"_s},
        {.name = "stop", .method = "POST", .path = one + u"/stop"_s, .body = {{u"timeout"_s, 1}}, .ends = Ends::Stopped, .after = 0},
        {.name = "stop at once", .method = "POST", .path = one + u"/stop"_s, .body = {{u"graceful"_s, false}}, .ends = Ends::Stopped, .after = 0},
        {.name = "restart", .method = "POST", .path = one + u"/restart"_s},
        {.name = "scale up", .method = "POST", .path = one + u"/scale"_s, .body = {{u"replicas"_s, 2}}, .after = 2},
        {.name = "scale down", .before = 2, .method = "POST", .path = one + u"/scale"_s, .body = {{u"replicas"_s, 1}}},
        {.name = "change", .method = "PUT", .path = one, .body = {{u"environment"_s, QJsonObject{{u"NEW"_s, u"1"_s}}}}},
        {.name = "delete", .method = "DELETE", .path = one, .ends = Ends::Gone, .after = 0},
        {.name = "delete with its data", .method = "DELETE", .path = one + u"?cleanup=true"_s, .ends = Ends::Gone, .after = 0},
        {.name = "run a command", .method = "POST", .path = one + u"/exec"_s, .body = {{u"command"_s, QJsonArray{u"true"_s}}, {u"timeout"_s, 3}}},
        {.name = "check the health", .method = "POST", .path = one + u"/health/check"_s},
        {.name = "ask for the image", .method = "GET", .path = one + u"/image"_s},
        {.name = "list images", .method = "GET", .path = u"/api/v1/engine/images"_s},
        {.name = "list containers", .method = "GET", .path = u"/api/v1/engine/containers"_s},
        {.name = "adopt", .method = "POST", .path = u"/api/v1/engine/containers/foreign/adopt"_s, .body = {{u"dryRun"_s, true}}},
        {.name = "follow log and usage"},
        {.name = "take up after the server was killed", .restartsServer = true},
    };
}

} // namespace

class TestContainerFaults : public QObject
{
    Q_OBJECT

    struct Fault
    {
        const char *name;
        std::function<void()> begin;
        std::function<void()> end;
        bool endsContainers = false; // as an engine that is stopped does
        bool spoilsLogs = false;     // what is told of a log cannot be known to be wrong
        bool takesPort = false;      // of the service
    };

    support::ContainerEngine m_engine;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<support::DaemonProcess> m_daemon;
    QNetworkAccessManager m_network;
    PortThief m_thief;
    QTimer m_thieving;
    QString m_id;
    QString m_struck; // the container to which something was done; empty: none ran
    int m_port = 0; // of the service; 0: it has none
    int m_rows = 0;
    qint64 m_slowestMs = 0;

    Fault proxied(const char *name, const ProxyFault &fault)
    {
        return {.name = name, .begin = [this, fault] { m_proxy->fail(fault); }, .end = [this] { m_proxy->heal(); }, .spoilsLogs = fault.kind == Kind::Corrupt};
    }
    Fault says(const char *name, const QByteArray &text) { return proxied(name, {.kind = Kind::Says, .text = text}); }
    void strike(const QByteArray &method, const QString &action)
    {
        if (!m_struck.isEmpty())
            m_engine.call(method, u"/containers/%1%2"_s.arg(m_struck, action));
    }
    // To the service's first container, by somebody else.
    Fault behind(const char *name, const QByteArray &method, const QString &action, const QString &undo = {})
    {
        return {.name = name,
                .begin = [this, method, action] {
                    m_struck = container();
                    strike(method, action);
                },
                .end = [this, undo] {
                    if (!undo.isEmpty())
                        strike("POST", undo);
                },
                .endsContainers = true};
    }

    std::vector<Fault> faults()
    {
        const QByteArray json = "Content-Type: application/json\r\n";
        return {
            {.name = "the engine is killed and started", .begin = [this] { m_engine.kill(); }, .end = [this] { m_engine.start(); }, .endsContainers = true},
            {.name = "the engine is stopped and started", .begin = [this] { m_engine.stop(); }, .end = [this] { m_engine.start(); }, .endsContainers = true},
            {.name = "the engine stands still", .begin = [this] { m_engine.signal(SIGSTOP); }, .end = [this] { m_engine.signal(SIGCONT); }},
            {.name = "its socket is gone", .begin = [this] { m_proxy->vanish(FaultProxy::Instead::Nothing); }, .end = [this] { m_proxy->appear(); }},
            {.name = "a file has its socket's place", .begin = [this] { m_proxy->vanish(FaultProxy::Instead::File); }, .end = [this] { m_proxy->appear(); }},
            {.name = "its socket may not be opened", .begin = [this] { m_proxy->vanish(FaultProxy::Instead::Forbidden); }, .end = [this] { m_proxy->appear(); }},
            proxied("it hangs up on everybody", {.kind = Kind::CutAtRequest, .alsoOpen = true}),
            proxied("it hangs up on requests", {.kind = Kind::CutAtRequest}),
            proxied("it does what is asked and hangs up", {.kind = Kind::CutAtAnswer}),
            proxied("it is cut off in the head", {.kind = Kind::CutInAnswer, .bytes = 20}),
            proxied("it is cut off in the body", {.kind = Kind::CutInAnswer, .bytes = 260}),
            {.name = "streams are cut off once", .begin = [this] { m_proxy->cutOpen(); }, .end = [] { }},
            proxied("streams are cut off again and again", {.cutOpenEveryMs = 300}),
            proxied("it falls silent for everybody", {.kind = Kind::SilentAtRequest, .alsoOpen = true}),
            proxied("it never answers requests", {.kind = Kind::SilentAtRequest}),
            proxied("it does what is asked and never answers", {.kind = Kind::SilentAtAnswer}),
            proxied("it falls silent in the head", {.kind = Kind::SilentInAnswer, .bytes = 20}),
            proxied("it answers late", {.kind = Kind::Late, .delayMs = 700}),
            proxied("it answers drop by drop", {.kind = Kind::Drip, .bytes = 40, .delayMs = 20}),
            says("it answers 500", answer("500 Internal Server Error", "{\"message\":\"something broke\"}")),
            says("it answers 500 without words", answer("500 Internal Server Error", "")),
            proxied("it does what is asked and answers 500", {.kind = Kind::SaysAfter, .text = answer("500 Internal Server Error", "{\"message\":\"broke after\"}")}),
            says("it answers 503", answer("503 Service Unavailable", "{\"message\":\"starting\"}")),
            says("it answers 404 out of place", answer("404 Not Found", "{\"message\":\"No such container\"}")),
            says("it answers 409 out of place", answer("409 Conflict", "{\"message\":\"conflict\"}")),
            says("it answers 304 out of place", "HTTP/1.1 304 Not Modified\r\n\r\n"),
            says("it answers with a page", answer("200 OK", "<html>no</html>")),
            says("it answers with other JSON", answer("200 OK", "{}")),
            says("it answers with half of its JSON", answer("200 OK", "{\"Id\": [1, ")),
            says("it answers with noise", QByteArray(4096, '\xfe')),
            says("its answer is longer than it says", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}{}"),
            says("its answer is shorter than it says", "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{}"),
            says("its chunks make no sense", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
            proxied("its answers turn into noise", {.kind = Kind::Corrupt, .bytes = 300}),
            {.name = "its disk is full", .begin = [this] { m_engine.fillSpace(); }, .end = [this] { m_engine.freeSpace(); }, .spoilsLogs = true},
            {.name = "the image is missing",
             .begin = [this] { m_engine.call("DELETE", u"/images/"_s + kImage); },
             .end = [this] { tagImage(); }},
            {.name = "another program takes the port",
             .begin = [this] {
                 m_thief.come();
                 m_thief.take(m_port);
                 m_thieving.start(10);
             },
             .end = [this] { endThieving(); },
             .takesPort = true},
            {.name = "another program takes the port in between",
             .begin = [this] {
                 m_thief.come();
                 m_proxy->fail({.before = [this](const QByteArray &request) { stealPortOf(request); }});
             },
             .end = [this] {
                 m_proxy->heal();
                 endThieving();
             },
             .takesPort = true},
            behind("the container is killed", "POST", u"/kill"_s),
            behind("the container is stopped", "POST", u"/stop?t=1"_s),
            behind("the container is restarted", "POST", u"/restart?t=1"_s),
            behind("the container is removed", "DELETE", u"?force=1"_s),
            behind("the container is renamed", "POST", u"/rename?name=renamed-by-somebody"_s),
            behind("the container is paused", "POST", u"/pause"_s, u"/unpause"_s),
        };
    }

    // A container is about to be started; on the proxy's thread.
    void stealPortOf(const QByteArray &request)
    {
        const QList<QByteArray> path = request.left(request.indexOf('\r')).split(' ').value(1).split('/'); // "", "v1.41", "containers", id, "start"
        if (path.value(2) != "containers" || path.value(4) != "start")
            return;
        const QJsonObject ports = QJsonDocument::fromJson(m_engine.call("GET", u"/containers/%1/json"_s.arg(QLatin1StringView(path[3]))))["HostConfig"_L1]["PortBindings"_L1].toObject();
        for (const QJsonValue &port : ports)
            m_thief.take(port[0]["HostPort"_L1].toString().toInt());
    }
    void endThieving()
    {
        m_thieving.stop();
        m_thief.leave();
    }
    void tagImage() { m_engine.call("POST", u"/images/%1/tag?repo=127.0.0.1:1/fault/busybox&tag=1"_s.arg(QLatin1StringView(support::ContainerEngine::kImage))); }
    QJsonArray containers(const QString &more = {}) const
    {
        const QString filters = QString::fromLatin1(QUrl::toPercentEncoding(u"{\"label\":[\"io.mcp-console.service=%1\"]}"_s.arg(m_id)));
        return QJsonDocument::fromJson(m_engine.call("GET", u"/containers/json?filters=%1%2"_s.arg(filters, more))).array();
    }
    // Each asked by itself: in a list Docker shows a container as it was last written down, which a full disk prevents.
    int running() const
    {
        int count = 0;
        for (const QJsonValue &container : containers(u"&all=1"_s))
            count += QJsonDocument::fromJson(m_engine.call("GET", u"/containers/%1/json"_s.arg(container["Id"_L1].toString())))["State"_L1]["Running"_L1].toBool() ? 1 : 0;
        return count;
    }
    QString container() const { return containers().at(0)["Id"_L1].toString(); } // empty: none runs
    QJsonObject service() { return m_daemon->get(u"/api/v1/services/"_s + m_id).data().toObject(); }
    bool startDaemon()
    {
        return m_daemon->start({u"--public-rate-tier"_s, u"enterprise"_s}, {{u"DOCKER_HOST"_s, m_proxy->address()}}) && m_daemon->signIn();
    }
    bool isEngineUp() { return m_daemon->get(u"/api/v1/engine"_s).data()["state"_L1].toString() == "up"_L1; }
    QNetworkReply *ask(const QByteArray &method, const QString &path, const QJsonObject &body)
    {
        QNetworkRequest request(QUrl(m_daemon->url().toString(QUrl::StripTrailingSlash) + path));
        request.setRawHeader("Authorization", "Bearer " + m_daemon->token());
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
        return m_network.sendCustomRequest(request, method, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson());
    }
    QList<int> ticks()
    {
        QList<int> numbers;
        for (const QJsonValue &line : m_daemon->get(u"/api/v1/services/%1/logs?lines=1000"_s.arg(m_id)).data()["logs"_L1].toArray()) {
            if (line["message"_L1].toString().startsWith("tick "_L1) && line["metadata"_L1]["replica"_L1].toInt() == 0)
                numbers.append(line["message"_L1].toString().section(u' ', 1).toInt());
        }
        return numbers;
    }
    bool isRight(const Operation &operation)
    {
        if (operation.ends == Ends::Gone)
            return containers(u"&all=1"_s).isEmpty() && m_daemon->get(u"/api/v1/services/"_s + m_id).status == 404;
        const QJsonObject now = service();
        if (now["status"_L1].toString() != (operation.ends == Ends::Running ? "running"_L1 : "stopped"_L1))
            return false;
        int told = 0;
        for (const QJsonValue &replica : now["instances"_L1].toArray())
            told += replica["status"_L1].toString() == "running"_L1;
        return told == operation.after && running() == operation.after;
    }
    // Short: what a test says is cut off.
    QByteArray howItIs()
    {
        const QJsonObject now = service();
        QByteArray text = now["status"_L1].toString().toUtf8() + " (" + now["statusReason"_L1].toString().toUtf8() + ");";
        for (const QJsonValue &replica : now["instances"_L1].toArray())
            text += ' ' + replica["status"_L1].toString().toUtf8();
        text += "; engine:";
        for (const QJsonValue &container : containers(u"&all=1"_s))
            text += ' ' + container["Names"_L1][0].toString().toUtf8() + ' ' + container["State"_L1].toString().toUtf8();
        return text + '\n' + m_daemon->log().right(500);
    }
    // What the server takes the engine for, and what the engine itself tells of the container's usage.
    QByteArray howUsageIs()
    {
        const QByteArray own = m_engine.call("GET", u"/containers/%1/stats?stream=false"_s.arg(container()));
        return "server: " + m_daemon->get(u"/api/v1/engine"_s).body.left(300) + "; engine: " + QJsonDocument(QJsonDocument::fromJson(own)["memory_stats"_L1].toObject()).toJson(QJsonDocument::Compact).left(120)
            + "; " + QJsonDocument(service()["resources"_L1].toObject()).toJson(QJsonDocument::Compact) + "; " + howItIs();
    }

private slots:
    void initTestCase()
    {
        if (!m_engine.limitSpace(256) || !m_engine.start())
            QSKIP(qPrintable(m_engine.problem().isEmpty() ? u"the engine's data cannot be mounted"_s : m_engine.problem()));
        const QString setpriv = support::findProgram(u"setpriv"_s);
        if (setpriv.isEmpty())
            QSKIP("setpriv is not installed");
        m_network.setProxy(QNetworkProxy::NoProxy);
        tagImage();
        m_engine.call("POST", u"/containers/create?name=foreign"_s, "{\"Image\":\"mcp-test/busybox:1\",\"Cmd\":[\"sleep\",\"9999\"]}");
        m_proxy = std::make_unique<FaultProxy>(m_engine.socket());
        m_daemon = std::make_unique<support::DaemonProcess>();
        // Without what lets root open everything.
        m_daemon->setLauncher({setpriv, u"--inh-caps=-all"_s, u"--bounding-set=-dac_override,-dac_read_search"_s});
        connect(&m_thieving, &QTimer::timeout, this, [this] { m_thief.take(m_port); });
        QVERIFY2(startDaemon(), m_daemon->log().constData());
        QTRY_VERIFY_WITH_TIMEOUT(isEngineUp(), 10'000);
    }
    void cleanupTestCase()
    {
        m_daemon.reset();
        m_proxy.reset();
        if (m_rows > 0)
            qInfo("%d faults met; the slowest recovery took %lld ms", m_rows, m_slowestMs);
    }

    void theStateIsRightAfterTheRecovery_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("operation");
        const QString wanted = qEnvironmentVariable("MCP_ENGINE_FAULTS");
        const int turn = qEnvironmentVariableIntValue("MCP_ENGINE_FAULTS_TURN");
        const bool isHalf = m_engine.kind() == support::ContainerEngine::Kind::Podman;
        const std::vector<Fault> all = faults();
        const std::vector<Operation> everything = operations();
        for (int f = 0; f < int(all.size()); ++f) {
            for (int o = 0; o < int(everything.size()); ++o) {
                const QString name = u"%1: %2"_s.arg(QLatin1StringView(all[size_t(f)].name), QLatin1StringView(everything[size_t(o)].name));
                const bool isInTurn = (f + turn) % int(everything.size()) == o && (!isHalf || (f + turn) % 2 == 0);
                if (wanted == "all"_L1 || (wanted.isEmpty() ? isInTurn : name.contains(wanted)))
                    QTest::newRow(qPrintable(name)) << f << o;
            }
        }
    }
    void theStateIsRightAfterTheRecovery()
    {
        QFETCH(int, fault);
        QFETCH(int, operation);
        const Fault wrong = std::move(faults()[size_t(fault)]);
        const Operation doing = std::move(operations()[size_t(operation)]);
        m_id = u"row-%1"_s.arg(++m_rows);
        QVERIFY2(m_daemon->isRunning(), m_daemon->log().constData());
        QTRY_VERIFY_WITH_TIMEOUT(isEngineUp(), 10'000);
        m_port = wrong.takesPort ? freePort() : 0;
        QJsonObject body{{u"id"_s, m_id}, {u"runtime"_s, u"docker"_s}, {u"image"_s, kImage}, {u"replicas"_s, std::max(1, doing.before)}, {u"restartPolicy"_s, u"always"_s},
                               {u"volumes"_s, QJsonArray{QJsonObject{{u"source"_s, m_id + u"-data"_s}, {u"target"_s, u"/data"_s}}}},
                               {u"command"_s, QJsonArray{u"/bin/sh"_s, u"-c"_s, u"trap exit TERM; i=0; while :; do i=$((i+1)); echo tick $i; sleep 0.1; done"_s}}};
        if (m_port > 0) {
            body.insert(u"port"_s, m_port);
            body.insert(u"healthCheck"_s, QJsonObject{{u"type"_s, u"process"_s}});
        }
        const HttpAnswer made = m_daemon->post(u"/api/v1/services"_s, body);
        QVERIFY2(made.status == 201, made.body.constData());
        if (doing.before > 0) {
            QCOMPARE(m_daemon->post(u"/api/v1/services/%1/start"_s.arg(m_id)).status, 202);
            QTRY_COMPARE_WITH_TIMEOUT(containers().size(), doing.before, 20'000);
            QVERIFY(m_daemon->waitForStatus(m_id, u"running"_s));
        }

        wrong.begin();
        QElapsedTimer faulty;
        faulty.start();
        std::unique_ptr<QNetworkReply> reply;
        if (!doing.method.isEmpty()) {
            const QString path = doing.path.contains("%1"_L1) ? doing.path.arg(m_id) : doing.path;
            reply.reset(ask(doing.method, path, doing.body));
        }
        if (doing.restartsServer) {
            m_daemon->kill();
            QVERIFY2(startDaemon(), m_daemon->log().constData());
        }
        QTest::qWait(int(std::max<qint64>(0, kFaultMs - faulty.elapsed())));
        wrong.end();
        QElapsedTimer watched;
        watched.start();
        support::FairTime recovering;

        // A deletion that was refused says so, and can be repeated; so can a start on a port that somebody has.
        const bool mayBeRefused = (doing.ends == Ends::Gone || wrong.takesPort) && reply;
        double took = 0;
        bool right = false;
        while (!right && took < kWatchMs && watched.elapsed() < kMostWatchMs) {
            right = isRight(doing);
            took = recovering.elapsedMs();
            if (!right && mayBeRefused && reply->isFinished() && reply->error() != QNetworkReply::NoError)
                reply.reset(ask(doing.method, doing.path.arg(m_id), doing.body));
            if (!right)
                QTest::qWait(50);
        }
        m_slowestMs = std::max(m_slowestMs, qint64(took));
        if (took > kRecoveryMs)
            qInfo("right after %lld ms, of which %.0f count", watched.elapsed(), took);
        QVERIFY2(right, howItIs().constData());
        QVERIFY2(took < kRecoveryMs, qPrintable(u"right after %1 ms"_s.arg(took)));
        if (reply)
            QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), kAnswerMs); // nothing hangs
        if (doing.ends == Ends::Gone) {
            if (doing.path.contains("cleanup"_L1))
                QVERIFY(!m_engine.call("GET", u"/volumes"_s).contains(QByteArray(m_id.toLatin1() + "-data")));
            return;
        }

        // And it goes on as if nothing had been.
        if (doing.ends == Ends::Running) {
            const auto runs = [this] {
                return m_daemon->post(u"/api/v1/services/%1/exec"_s.arg(m_id), {{u"command"_s, QJsonArray{u"echo"_s, u"works"_s}}, {u"timeout"_s, 3}}).data()["stdout"_L1].toString()
                    == "works\n"_L1;
            };
            QTRY_VERIFY2_WITH_TIMEOUT(runs(), howItIs().constData(), 10'000);
            const int last = ticks().isEmpty() ? 0 : ticks().last();
            QTRY_VERIFY2_WITH_TIMEOUT(!ticks().isEmpty() && ticks().last() != last, howItIs().constData(), 10'000);
            QVERIFY2(support::comesWithin(20'000, [this] { return service()["resources"_L1]["memory"_L1]["usage"_L1].toDouble() > 0; }), howUsageIs().constData());
            const QList<int> got = ticks();
            for (int i = 1; i < got.size() && !wrong.spoilsLogs; ++i) {
                const bool isNext = got[i] == got[i - 1] + 1 || got[i] == 1; // another container begins anew
                QVERIFY2(isNext || (wrong.endsContainers && got[i] > got[i - 1]), qPrintable(u"%1 after %2"_s.arg(got[i]).arg(got[i - 1])));
            }
        }
        HttpAnswer deleted;
        const auto isAnswered = [&] { // an engine that has just come back may break a connection yet; then nothing was deleted
            if (deleted.status == 0 || deleted.status == 503)
                deleted = m_daemon->remove(u"/api/v1/services/%1?force=true&cleanup=true"_s.arg(m_id));
            return deleted.status != 503;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isAnswered(), deleted.body.constData(), 10'000);
        QVERIFY2(deleted.status == 200, deleted.body.constData());
        QTRY_VERIFY_WITH_TIMEOUT(containers(u"&all=1"_s).isEmpty(), 10'000);
    }

    void figuresComeAlsoWhenTheirStreamIsSilent()
    {
        const QString id = u"unheard"_s;
        const QJsonObject body{{u"id"_s, id}, {u"runtime"_s, u"docker"_s}, {u"image"_s, kImage}, {u"restartPolicy"_s, u"never"_s}, {u"command"_s, QJsonArray{u"sleep"_s, u"999"_s}}};
        QCOMPARE(m_daemon->post(u"/api/v1/services"_s, body).status, 201);
        m_proxy->fail({.kind = Kind::SilentAtAnswer, .only = "stream=true"});
        QCOMPARE(m_daemon->post(u"/api/v1/services/unheard/start"_s).status, 202);
        QVERIFY2(m_daemon->waitForStatus(id, u"running"_s), m_daemon->log().constData());
        const auto usage = [&] { return m_daemon->get(u"/api/v1/services/unheard"_s).data()["resources"_L1]["memory"_L1]["usage"_L1].toDouble(); };
        QVERIFY(support::comesWithin(20'000, [&] { return usage() > 0; }));
        QVERIFY(m_proxy->requests() > 0);
        m_proxy->heal();
        QCOMPARE(m_daemon->remove(u"/api/v1/services/unheard?force=true"_s).status, 200);
    }

    void aStartThatComesTooEarlyIsNoCrash()
    {
        const QString id = u"early"_s;
        const QJsonObject body{{u"id"_s, id}, {u"runtime"_s, u"docker"_s}, {u"image"_s, kImage}, {u"restartPolicy"_s, u"never"_s}, {u"command"_s, QJsonArray{u"sleep"_s, u"999"_s}}};
        QCOMPARE(m_daemon->post(u"/api/v1/services"_s, body).status, 201);
        m_proxy->fail({.kind = Kind::Says, .text = answer("500 Internal Server Error", "{\"message\":\"must be in Created or Stopped state to be started: container state improper\"}"), .only = "/start "});
        QCOMPARE(m_daemon->post(u"/api/v1/services/early/start"_s).status, 202);
        QTRY_VERIFY_WITH_TIMEOUT(m_proxy->requests() > 1, 20'000);
        m_proxy->heal();
        QVERIFY2(m_daemon->waitForStatus(id, u"running"_s), m_daemon->log().constData());
        QCOMPARE(m_daemon->remove(u"/api/v1/services/early?force=true"_s).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestContainerFaults)
#include "tst_container_faults.moc"
