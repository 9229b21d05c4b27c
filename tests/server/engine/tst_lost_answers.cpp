// SPDX-License-Identifier: GPL-3.0-or-later
// An engine that loses what it is asked, or is only slow: it is asked again beside, each question is answered
// once, and what may not be done twice is not asked twice.
#include "server/engine/containers.h"
#include "server/engine/images.h"

#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace server::engine;

namespace {

constexpr core::Millis kAgain{100};

QByteArray says(const QByteArray &status, const QByteArray &json)
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(json.size()) + "\r\n\r\n" + json;
}

QByteArray container(const QByteArray &name)
{
    return says("200 OK", "{\"Id\":\"x\",\"Name\":\"/" + name + "\",\"State\":{\"Status\":\"running\"}}");
}

// What is answered to the n-th request: nothing when it is empty, and nothing but the end when it is "cut".
struct Engine
{
    QTemporaryDir folder;
    QLocalServer server;
    std::function<QByteArray(int number)> answer;
    int slowMs = 0; // the first one only
    QList<QByteArray> heard;

    Engine()
    {
        server.listen(folder.filePath(u"engine.sock"_s));
        QObject::connect(&server, &QLocalServer::newConnection, &server, [this] {
            while (QLocalSocket *peer = server.nextPendingConnection()) {
                QObject::connect(peer, &QLocalSocket::readyRead, peer, [this, peer] {
                    heard.append(peer->readAll());
                    const QByteArray told = answer(int(heard.size()));
                    QTimer::singleShot(heard.size() == 1 ? slowMs : 0, peer, [peer, told] {
                        if (told.isEmpty())
                            return;
                        if (told != "cut")
                            peer->write(told);
                        peer->flush();
                        peer->disconnectFromServer();
                    });
                });
            }
        });
    }
    EngineAddress address() const { return *engineAddress(u"unix://"_s + server.fullServerName()); }
};

} // namespace

class TestLostAnswers : public QObject
{
    Q_OBJECT
private slots:
    void aQuestionThatWasLostIsAskedAgain()
    {
        Engine engine;
        engine.answer = [](int number) { return number <= 2 ? QByteArray() : container("x"); };
        EngineClient client(engine.address());
        client.setAskAgain(kAgain);
        QSignalSpy lost(&client, &EngineClient::answerLost);
        int answers = 0;
        inspectContainer(client, u"x"_s, [&](const core::Result<ContainerDetails> &details) { answers += details.ok() ? 1 : 100; });
        QTRY_COMPARE(answers, 1);
        QCOMPARE(engine.heard.size(), 3);
        QCOMPARE(engine.heard.first(), engine.heard.last());
        QCOMPARE(lost.size(), 1);
    }

    void itIsNotAskedAgainUnlessThatIsWanted()
    {
        Engine engine;
        engine.answer = [](int) { return QByteArray(); };
        EngineClient client(engine.address());
        client.setPatience(core::Millis(500));
        int failures = 0;
        inspectContainer(client, u"x"_s, [&](const core::Result<ContainerDetails> &details) { failures += details.ok() ? 100 : 1; });
        QTRY_COMPARE(failures, 1);
        QCOMPARE(engine.heard.size(), 1);
    }

    void aSlowAnswerIsTakenOnceAndIsNotLost()
    {
        Engine engine;
        engine.slowMs = 300;
        engine.answer = [](int number) { return number == 1 ? container("first") : QByteArray(); };
        EngineClient client(engine.address());
        client.setAskAgain(kAgain);
        QSignalSpy lost(&client, &EngineClient::answerLost);
        QStringList names;
        inspectContainer(client, u"x"_s, [&](const core::Result<ContainerDetails> &details) { names.append(details ? details->name : u"failed"_s); });
        QTRY_COMPARE(names, QStringList{u"first"_s});
        QVERIFY(engine.heard.size() > 1);
        QVERIFY(lost.isEmpty());
    }

    void aTryThatBreaksLeavesItToTheOthers()
    {
        Engine engine;
        engine.slowMs = 400;
        engine.answer = [](int number) { return number == 1 ? container("first") : QByteArray("cut"); };
        EngineClient client(engine.address());
        client.setAskAgain(kAgain);
        QStringList names;
        inspectContainer(client, u"x"_s, [&](const core::Result<ContainerDetails> &details) { names.append(details ? details->name : u"failed"_s); });
        QTRY_COMPARE(names, QStringList{u"first"_s});
        QVERIFY(engine.heard.size() > 1);
    }

    void allTriesTogetherEndInTime()
    {
        Engine engine;
        engine.answer = [](int) { return QByteArray(); };
        EngineClient client(engine.address());
        client.setAskAgain(kAgain);
        client.setPatience(core::Millis(1'000));
        int failures = 0;
        QElapsedTimer timer;
        timer.start();
        inspectContainer(client, u"x"_s, [&](const core::Result<ContainerDetails> &details) { failures += details.ok() ? 100 : 1; });
        QTRY_COMPARE_WITH_TIMEOUT(failures, 1, 20'000);
        QVERIFY(timer.elapsed() >= 1'000);
        QCOMPARE(engine.heard.size(), 4); // at 0, 100, 300 and 700 ms
    }

    void whatMayNotBeDoneTwiceIsAskedOnce_data()
    {
        QTest::addColumn<std::function<void(EngineClient &, Done<>)>>("ask");
        using Ask = std::function<void(EngineClient &, Done<>)>;
        QTest::newRow("a signal that a program hears") << Ask([](EngineClient &c, Done<> done) { signalContainer(c, u"x"_s, "SIGTERM", [done](const core::Result<bool> &) { done(core::success()); }); });
        QTest::newRow("a registry") << Ask([](EngineClient &c, Done<> done) { newestDigest(c, u"x"_s, {}, [done](const core::Result<QString> &) { done(core::success()); }); });
    }
    void whatMayNotBeDoneTwiceIsAskedOnce()
    {
        QFETCH(std::function<void(EngineClient &, Done<>)>, ask);
        Engine engine;
        engine.answer = [](int) { return QByteArray(); };
        EngineClient client(engine.address());
        client.setAskAgain(kAgain);
        client.setPatience(core::Millis(700));
        int answers = 0;
        ask(client, [&](const core::Result<> &) { ++answers; });
        QTRY_VERIFY(!engine.heard.isEmpty());
        client.askAgain();
        QTRY_COMPARE(answers, 1);
        QCOMPARE(engine.heard.size(), 1);
    }

    void allThatWaitsIsAskedAgainAtOnce()
    {
        Engine engine;
        engine.answer = [](int number) { return number <= 2 ? QByteArray() : container("x"); };
        EngineClient client(engine.address());
        client.setAskAgain(core::Millis(60'000));
        int answers = 0;
        for (int i = 0; i < 2; ++i)
            inspectContainer(client, u"x"_s, [&](const core::Result<ContainerDetails> &details) { answers += details.ok() ? 1 : 100; });
        QTRY_COMPARE(engine.heard.size(), 2);
        QElapsedTimer timer;
        timer.start();
        client.askAgain(); // too soon: they were only just asked
        QTRY_VERIFY(timer.elapsed() > 600);
        QCOMPARE(engine.heard.size(), 2);
        client.askAgain();
        QTRY_COMPARE(answers, 2);
        QCOMPARE(engine.heard.size(), 4);
    }

    void aRefusalOfWhatIsDoneAlreadyIsNone_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("done");
        QTest::newRow("it has the name") << QByteArray("y") << true;
        QTest::newRow("it has another") << QByteArray("z") << false;
    }
    void aRefusalOfWhatIsDoneAlreadyIsNone()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, done);
        Engine engine;
        engine.answer = [&](int number) { return number == 1 ? QByteArray() : number == 2 ? says("409 Conflict", "{\"message\":\"taken\"}") : container(name); };
        EngineClient client(engine.address());
        client.setAskAgain(kAgain);
        int good = 0;
        int bad = 0;
        renameContainer(client, u"x"_s, u"y"_s, [&](const core::Result<> &result) { ++(result ? good : bad); });
        QTRY_COMPARE(good + bad, 1);
        QCOMPARE(good, done ? 1 : 0);
    }

    void whoeverHearsMayDeleteTheClient()
    {
        Engine engine;
        engine.answer = [](int number) { return number == 1 ? QByteArray() : container("x"); };
        auto client = std::make_unique<EngineClient>(engine.address());
        client->setAskAgain(kAgain);
        int answers = 0;
        inspectContainer(*client, u"x"_s, [&](const core::Result<ContainerDetails> &) {
            ++answers;
            client.reset();
        });
        QTRY_COMPARE(answers, 1);
        QCoreApplication::processEvents();
        QCOMPARE(answers, 1);
    }
};

QTEST_GUILESS_MAIN(TestLostAnswers)
#include "tst_lost_answers.moc"
