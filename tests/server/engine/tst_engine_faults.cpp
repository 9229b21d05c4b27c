// SPDX-License-Identifier: GPL-3.0-or-later
// Every operation against an engine that fails in every way: each answers once, with an error in words
// and within its patience; nothing hangs and nothing crashes.
#include "server/engine/container_exec.h"
#include "server/engine/containers.h"
#include "server/engine/images.h"
#include "server/engine/networks.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace server::engine;

namespace {

using Act = std::function<void(QLocalSocket &)>; // once a request has come

struct Fault
{
    QString name;
    Act act;
    bool listens = true;
};

QByteArray answer(const QByteArray &status, const QByteArray &body, const QByteArray &fields = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + fields + "\r\n" + body;
}

Act says(const QByteArray &text)
{
    return [text](QLocalSocket &socket) {
        socket.write(text);
        socket.flush();
        socket.disconnectFromServer();
    };
}

Act staysAfter(const QByteArray &text)
{
    return [text](QLocalSocket &socket) { socket.write(text); };
}

std::vector<Fault> faults()
{
    const QByteArray json = "application/json";
    std::vector<Fault> list{
        {u"nobody listens"_s, {}, false},
        {u"it says nothing"_s, [](QLocalSocket &) { }},
        {u"it hangs up"_s, [](QLocalSocket &socket) { socket.disconnectFromServer(); }},
        {u"it is cut off"_s, [](QLocalSocket &socket) { socket.abort(); }},
        {u"it speaks another protocol"_s, says("SSH-2.0-x\r\n\r\n")},
        {u"it sends noise"_s, says(QByteArray(4096, '\xfe'))},
        {u"it stops within the status line"_s, staysAfter("HTTP/1.1 20")},
        {u"it ends within the status line"_s, says("HTTP/1.1 20")},
        {u"it stops within the head"_s, staysAfter("HTTP/1.1 200 OK\r\nContent-")},
        {u"it ends within the head"_s, says("HTTP/1.1 200 OK\r\nContent-")},
        {u"its head has no end"_s, says("HTTP/1.1 200 OK\r\nX: " + QByteArray(200'000, 'x'))},
        {u"a field has no name"_s, says("HTTP/1.1 200 OK\r\n: x\r\n\r\n{}")},
        {u"its length is none"_s, says("HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n{}")},
        {u"its body ends early"_s, says("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{\"Id\":")},
        {u"its body stops"_s, staysAfter("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{\"Id\":")},
        {u"its body is too long"_s, says("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}{}")},
        {u"its chunks make no sense"_s, says("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")},
        {u"its chunks end early"_s, says("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n{\"a\"")},
        {u"its chunks stop"_s, staysAfter("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n{\"a\"")},
        {u"a coding nobody knows"_s, says("HTTP/1.1 200 OK\r\nTransfer-Encoding: br\r\n\r\nx")},
        {u"a page instead of JSON"_s, says(answer("200 OK", "<html>no</html>"))},
        {u"half of its JSON"_s, says(answer("200 OK", "{\"Id\": [1, "))},
        {u"an error of its own"_s, says(answer("500 Internal Server Error", "{\"message\":\"no space left on device\"}"))},
        {u"an error without words"_s, says(answer("500 Internal Server Error", ""))},
        {u"an error page"_s, says(answer("502 Bad Gateway", "<html>bad gateway</html>"))},
        {u"not now"_s, says(answer("503 Service Unavailable", "{\"message\":\"starting\"}"))},
        {u"forbidden"_s, says(answer("403 Forbidden", "{\"message\":\"authorization denied by plugin\"}"))},
        {u"a version it does not know"_s, says(answer("400 Bad Request", "{\"message\":\"client version 1.41 is too new\"}"))},
        {u"moved away"_s, says(answer("301 Moved Permanently", "", "Location: http://elsewhere/\r\n"))},
        {u"words beyond measure"_s, says(answer("500 Internal Server Error", "{\"message\":\"" + QByteArray(100'000, 'm') + "\"}"))},
    };
    return list;
}

struct Operation
{
    QString name;
    std::function<void(EngineClient &, Done<>)> begin;
};

template <typename T>
Done<T> into(Done<> done)
{
    return [done](const core::Result<T> &result) { done(result ? core::success() : core::Result<>(result.error())); };
}

std::vector<Operation> operations(QObject *owner)
{
    return {
        {u"greet"_s, [](EngineClient &c, Done<> done) { c.greet(into<EngineFacts>(done)); }},
        {u"list containers"_s, [](EngineClient &c, Done<> done) { listContainers(c, u"x"_s, into<QVector<ContainerSummary>>(done)); }},
        {u"inspect a container"_s, [](EngineClient &c, Done<> done) { inspectContainer(c, u"x"_s, into<ContainerDetails>(done)); }},
        {u"create a container"_s, [](EngineClient &c, Done<> done) { createContainer(c, u"x"_s, {{u"Image"_s, u"y"_s}}, into<QString>(done)); }},
        {u"start a container"_s, [](EngineClient &c, Done<> done) { startContainer(c, u"x"_s, done); }},
        {u"signal a container"_s, [](EngineClient &c, Done<> done) { signalContainer(c, u"x"_s, "SIGTERM", into<bool>(done)); }},
        {u"pause a container"_s, [](EngineClient &c, Done<> done) { pauseContainer(c, u"x"_s, done); }},
        {u"go on with a container"_s, [](EngineClient &c, Done<> done) { unpauseContainer(c, u"x"_s, done); }},
        {u"rename a container"_s, [](EngineClient &c, Done<> done) { renameContainer(c, u"x"_s, u"y"_s, done); }},
        {u"remove a container"_s, [](EngineClient &c, Done<> done) { removeContainer(c, u"x"_s, done); }},
        {u"look for a path"_s, [](EngineClient &c, Done<> done) { hasPath(c, u"x"_s, u"/y"_s, into<bool>(done)); }},
        {u"list images"_s, [](EngineClient &c, Done<> done) { listImages(c, into<QVector<ImageDetails>>(done)); }},
        {u"inspect an image"_s, [](EngineClient &c, Done<> done) { inspectImage(c, u"x"_s, into<ImageDetails>(done)); }},
        {u"ask for the newest image"_s, [](EngineClient &c, Done<> done) { newestDigest(c, u"x"_s, "auth", into<QString>(done)); }},
        {u"list networks"_s, [](EngineClient &c, Done<> done) { listNetworks(c, into<QVector<NetworkSummary>>(done)); }},
        {u"make a network"_s, [](EngineClient &c, Done<> done) { ensureNetwork(c, u"x"_s, {}, done); }},
        {u"join a network"_s, [](EngineClient &c, Done<> done) { connectNetwork(c, u"x"_s, u"y"_s, done); }},
        {u"list volumes"_s, [](EngineClient &c, Done<> done) { listVolumes(c, into<QVector<VolumeSummary>>(done)); }},
        {u"make a volume"_s, [](EngineClient &c, Done<> done) { ensureVolume(c, u"x"_s, {}, done); }},
        {u"remove a volume"_s, [](EngineClient &c, Done<> done) { removeVolume(c, u"x"_s, done); }},
        {u"pull an image"_s, [owner](EngineClient &c, Done<> done) {
             auto *pull = new ImagePull(c, u"x"_s, {}, owner);
             QObject::connect(pull, &ImagePull::finished, owner, [done](const core::Result<> &result) { done(result); });
         }},
        {u"run a command"_s, [owner](EngineClient &c, Done<> done) {
             ExecOrder order;
             order.container = u"x"_s;
             order.command = {u"true"_s};
             order.timeLimit = core::Millis(1'000);
             auto *exec = new ContainerExec(c, order, owner);
             QObject::connect(exec, &ContainerExec::finished, owner, [done](const core::Result<ExecOutput> &output) {
                 // A time that is over is told in the output.
                 done(output && !output->timedOut ? core::success() : core::Result<>(core::Error::internal(u"x"_s)));
             });
             exec->start();
         }},
    };
}

} // namespace

class TestEngineFaults : public QObject
{
    Q_OBJECT
private slots:
    void everyOperationAnswersOnce_data()
    {
        QTest::addColumn<int>("fault");
        const std::vector<Fault> all = faults();
        for (int i = 0; i < int(all.size()); ++i)
            QTest::newRow(qPrintable(all[size_t(i)].name)) << i;
    }
    void everyOperationAnswersOnce()
    {
        QFETCH(int, fault);
        const Fault now = std::move(faults()[size_t(fault)]);
        QTemporaryDir folder;
        const QString socket = folder.filePath(u"engine.sock"_s);
        QLocalServer server;
        if (now.listens)
            QVERIFY(server.listen(socket));
        connect(&server, &QLocalServer::newConnection, this, [&] {
            while (QLocalSocket *peer = server.nextPendingConnection()) {
                peer->setParent(&server);
                connect(peer, &QLocalSocket::readyRead, peer, [&now, peer] {
                    if (!peer->readAll().isEmpty() && !peer->property("acted").toBool()) {
                        peer->setProperty("acted", true);
                        now.act(*peer);
                    }
                });
            }
        });
        QObject owner;
        EngineClient client(*engineAddress(u"unix://"_s + socket));
        client.setPatience(core::Millis(700));
        client.setAskAgain(core::Millis(200));
        struct Told
        {
            QString name;
            int answers = 0;
            core::Result<> result = core::success();
        };
        std::vector<Operation> all = operations(&owner);
        std::vector<Told> told(all.size());
        for (size_t i = 0; i < all.size(); ++i) {
            told[i].name = all[i].name;
            all[i].begin(client, [&told, i](const core::Result<> &result) {
                ++told[i].answers;
                told[i].result = result;
            });
        }
        QTRY_VERIFY_WITH_TIMEOUT(std::all_of(told.begin(), told.end(), [](const Told &t) { return t.answers > 0; }), 20'000);
        QCoreApplication::processEvents();
        for (const Told &t : told) {
            QVERIFY2(t.answers == 1, qPrintable(t.name));
            if (t.result.ok())
                QFAIL(qPrintable(t.name + u" took a fault for success"_s));
            QVERIFY2(!t.result.error().message.isEmpty(), qPrintable(t.name));
            QVERIFY2(t.result.error().message.size() < 700, qPrintable(t.name));
        }
    }

    void aClientThatGoesTellsNobody()
    {
        QTemporaryDir folder;
        QLocalServer server;
        QVERIFY(server.listen(folder.filePath(u"engine.sock"_s)));
        int answers = 0;
        {
            EngineClient client(*engineAddress(u"unix://"_s + folder.filePath(u"engine.sock"_s)));
            for (int i = 0; i < 20; ++i)
                inspectContainer(client, u"x"_s, [&](const core::Result<ContainerDetails> &) { ++answers; });
            QCoreApplication::processEvents();
        }
        QCoreApplication::processEvents();
        QCOMPARE(answers, 0);
    }
};

QTEST_GUILESS_MAIN(TestEngineFaults)
#include "tst_engine_faults.moc"
