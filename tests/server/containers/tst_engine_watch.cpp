// SPDX-License-Identifier: GPL-3.0-or-later
// How an engine is found, lost and found again, on a socket that answers as a test says: no question is heaped
// on one that is slow, one that is known is back as soon as it works, and one that was deaf is told.
#include "server/containers/engine_watch.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace server::containers;
using State = EngineWatch::State;

namespace {

// Docker as far as it is asked here; a path that is in `silent` is not answered, or not any more.
class Engine
{
public:
    Engine()
    {
        server.listen(folder.filePath(u"engine.sock"_s));
        QObject::connect(&server, &QLocalServer::newConnection, &server, [this] {
            while (QLocalSocket *peer = server.nextPendingConnection()) {
                QObject::connect(peer, &QLocalSocket::readyRead, peer, [this, peer] {
                    const QByteArray path = pathOf(peer->readAll());
                    ++asked[path];
                    if (silent.contains(path))
                        waiting.append({path, peer});
                    else
                        answer(path, peer);
                });
            }
        });
    }

    void answerAll()
    {
        silent.clear();
        for (const auto &[path, peer] : std::exchange(waiting, {}))
            answer(path, peer);
    }
    void hangUp()
    {
        for (QLocalSocket *peer : server.findChildren<QLocalSocket *>())
            peer->abort();
    }
    QVector<server::engine::EngineAddress> address() const { return {*server::engine::engineAddress(u"unix://"_s + server.fullServerName())}; }

    QTemporaryDir folder;
    QLocalServer server;
    QSet<QByteArray> silent;
    QHash<QByteArray, int> asked;
    QList<std::pair<QByteArray, QLocalSocket *>> waiting;

private:
    static QByteArray pathOf(const QByteArray &request) // without version and query
    {
        QByteArray path = request.split(' ').value(1).split('?').first();
        return path.startsWith("/v1.") ? path.mid(path.indexOf('/', 1)) : path;
    }
    static void answer(const QByteArray &path, QLocalSocket *peer)
    {
        QByteArray body = "{}";
        if (path == "/containers/json")
            body = "[]";
        else if (path == "/version")
            body = R"({"Version":"20.10.24"})";
        if (path == "/events") {
            peer->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            return;
        }
        peer->write("HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        peer->disconnectFromServer();
    }
};

WatchOptions quick()
{
    WatchOptions options;
    options.retries = {core::Millis(20)};
    options.pulse = core::Millis(100);
    options.greetTime = core::Millis(50);
    options.askAgain = core::Millis(100);
    return options;
}

} // namespace

class TestEngineWatch : public QObject
{
    Q_OBJECT
private slots:
    void anEngineThatIsSlowToSayWhatItIsIsAskedOnce()
    {
        Engine engine;
        engine.silent = {"/version"};
        EngineWatch watch(engine.address(), quick());
        watch.start();
        QTRY_COMPARE(engine.asked.value("/version"), 1);
        QElapsedTimer timer;
        timer.start();
        QTRY_VERIFY(timer.elapsed() > 500); // ten times what it is greeted again after
        QCOMPARE(engine.asked.value("/version"), 1);
        QCOMPARE(watch.state(), State::Looking);
        engine.answerAll();
        QTRY_COMPARE(watch.state(), State::Up);
        QCOMPARE(watch.facts().version, u"20.10.24"_s);
    }

    void aGreetingThatWasLostIsRepeated()
    {
        Engine engine;
        engine.silent = {"/_ping"};
        EngineWatch watch(engine.address(), quick());
        watch.start();
        QTRY_VERIFY(engine.asked.value("/_ping") >= 3);
        engine.silent.clear(); // the others stay lost
        QTRY_COMPARE(watch.state(), State::Up);
        QCOMPARE(engine.asked.value("/version"), 1);
    }

    // It hangs up on questions from before it was given up, in whatever order the system tells of them.
    void greetingsThatFailTooLateAreNotHeard()
    {
        const QByteArray before = qgetenv("QT_NO_GLIB");
        qputenv("QT_NO_GLIB", "1"); // the other loop tells in the order of the questions
        for (int round = 0; round < 20; ++round) {
            Engine engine;
            engine.silent = {"/_ping", "/version"};
            const std::unique_ptr<QThread> thread(QThread::create([address = engine.address()] {
                EngineWatch watch(address, quick());
                QEventLoop loop;
                connect(&watch, &EngineWatch::stateChanged, &loop, &QEventLoop::quit);
                watch.start();
                loop.exec();
                QCOMPARE(watch.state(), State::Down);
            }));
            thread->start();
            QTRY_VERIFY(engine.asked.value("/_ping") >= 5);
            engine.silent.remove("/_ping");
            QTRY_COMPARE(engine.asked.value("/version"), 1);
            engine.hangUp();
            QVERIFY(thread->wait(30'000));
        }
        before.isNull() ? qunsetenv("QT_NO_GLIB") : qputenv("QT_NO_GLIB", before);
    }

    void oneThatIsKnownIsBackAsSoonAsItWorks()
    {
        Engine engine;
        EngineWatch watch(engine.address(), quick());
        watch.start();
        QTRY_COMPARE(watch.state(), State::Up);
        QTRY_COMPARE(engine.asked.value("/events"), 1);
        QSignalSpy changes(&watch, &EngineWatch::stateChanged);
        engine.silent = {"/version"};
        engine.hangUp();
        QTRY_COMPARE(changes.size(), 2); // away, and back
        QCOMPARE(watch.state(), State::Up);
        QCOMPARE(watch.facts().version, u"20.10.24"_s);
        QTRY_COMPARE(engine.asked.value("/version"), 2);
    }

    void oneThatWasDeafIsToldAndListenedToAnew()
    {
        Engine engine;
        EngineWatch watch(engine.address(), quick());
        watch.start();
        QTRY_COMPARE(watch.state(), State::Up);
        QTRY_COMPARE(engine.asked.value("/events"), 1);
        QSignalSpy lost(&watch, &EngineWatch::answersLost);
        QSignalSpy changes(&watch, &EngineWatch::stateChanged);
        engine.silent = {"/containers/json"};
        const int before = engine.asked.value("/containers/json");
        QTRY_VERIFY(engine.asked.value("/containers/json") > before);
        engine.silent.clear();
        QTRY_VERIFY(!lost.isEmpty());
        QTRY_VERIFY(engine.asked.value("/events") >= 2);
        QVERIFY(changes.isEmpty()); // it was there all the time
    }
};

QTEST_GUILESS_MAIN(TestEngineWatch)
#include "tst_engine_watch.moc"
