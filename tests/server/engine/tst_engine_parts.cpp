// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of an engine, piece by piece: addresses, answers, frames, objects, image names, figures.
#include "server/engine/answer_reader.h"
#include "server/engine/containers.h"
#include "server/engine/frame_splitter.h"
#include "server/engine/images.h"
#include "server/engine/json_stream.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace server::engine;

class TestEngineParts : public QObject
{
    Q_OBJECT
private slots:
    void addressesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tls");
        QTest::addColumn<QString>("again"); // empty: refused
        QTest::newRow("a socket") << u"unix:///var/run/docker.sock"_s << QString() << u"unix:///var/run/docker.sock"_s;
        QTest::newRow("a port") << u"tcp://10.0.0.1:2400"_s << QString() << u"tcp://10.0.0.1:2400"_s;
        QTest::newRow("the usual port") << u"tcp://engine"_s << QString() << u"tcp://engine:2375"_s;
        QTest::newRow("the usual port with TLS") << u"tcp://engine"_s << u"/certs"_s << u"tcp://engine:2376"_s;
        QTest::newRow("version 6") << u"tcp://[::1]:2375"_s << QString() << u"tcp://[::1]:2375"_s;
        QTest::newRow("a pipe") << u"npipe:////./pipe/docker_engine"_s << QString() << u"npipe:////./pipe/docker_engine"_s;
        QTest::newRow("nothing") << QString() << QString() << QString();
        QTest::newRow("a relative socket") << u"unix://docker.sock"_s << QString() << QString();
        QTest::newRow("another scheme") << u"ssh://engine"_s << QString() << QString();
        QTest::newRow("a path") << u"tcp://engine/path"_s << QString() << QString();
        QTest::newRow("a user") << u"tcp://me@engine"_s << QString() << QString();
    }
    void addressesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, tls);
        QFETCH(QString, again);
        const core::Result<EngineAddress> address = engineAddress(text, tls);
        QCOMPARE(address.ok(), !again.isEmpty());
        if (address)
            QCOMPARE(address->toText(), again);
    }

    void theLikeliestPlacesComeFirst()
    {
        QMap<QByteArray, QString> environment{{"XDG_RUNTIME_DIR", u"/run/user/7"_s}};
        const auto look = [&](const char *name) { return environment.value(name); };
        QVector<EngineAddress> places = likelyEngineAddresses(look);
        QCOMPARE(places.first().path, u"/var/run/docker.sock"_s);
        QVERIFY(std::any_of(places.begin(), places.end(), [](const EngineAddress &a) { return a.path == "/run/user/7/podman/podman.sock"_L1; }));
        environment = {{"DOCKER_HOST", u"tcp://far:2376"_s}, {"DOCKER_TLS_VERIFY", u"1"_s}, {"HOME", u"/somewhere/me"_s}};
        places = likelyEngineAddresses(look);
        QCOMPARE(places.size(), 1);
        QVERIFY(places.first().kind == EngineAddress::Kind::Tls);
        QCOMPARE(places.first().tlsFolder, u"/somewhere/me/.docker"_s);
        environment.insert("DOCKER_HOST", u"nonsense"_s);
        QVERIFY(likelyEngineAddresses(look).isEmpty());
    }

    void answersAreReadFromPiecesOfAnySize_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("by length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello") << QByteArray("hello");
        QTest::newRow("in chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\n\r\n") << QByteArray("hello");
        QTest::newRow("until the end") << QByteArray("HTTP/1.1 200 OK\r\n\r\nhello") << QByteArray("hello");
        QTest::newRow("none") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << QByteArray();
        QTest::newRow("after an interim one") << QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok") << QByteArray("ok");
        QTest::newRow("upgraded") << QByteArray("HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\nraw") << QByteArray("raw");
        QTest::newRow("a raw stream") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/vnd.docker.raw-stream\r\n\r\nraw") << QByteArray("raw");
    }
    void answersAreReadFromPiecesOfAnySize()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, body);
        for (qsizetype size = 1; size <= answer.size(); ++size) {
            AnswerReader reader;
            QByteArray got;
            for (qsizetype at = 0; at < answer.size(); at += size)
                reader.feed(QByteArrayView(answer).sliced(at, std::min(size, answer.size() - at)), got);
            QVERIFY(reader.end() == AnswerReader::State::Complete);
            QCOMPARE(got, body);
        }
    }

    void brokenAnswersAreTold_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH\r\n\r\n");
        QTest::newRow("no status") << QByteArray("HTTP/1.1 abc\r\n\r\n");
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-");
        QTest::newRow("a field without a name") << QByteArray("HTTP/1.1 200 OK\r\n: x\r\n\r\n");
        QTest::newRow("a head without end") << "HTTP/1.1 200 OK\r\nX: " + QByteArray(128 * 1024, 'x');
        QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhel");
        QTest::newRow("more than it says") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhello");
        QTest::newRow("a length that is none") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\n");
        QTest::newRow("a chunk that is none") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n");
        QTest::newRow("half its chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n");
        QTest::newRow("another coding") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n");
    }
    void brokenAnswersAreTold()
    {
        QFETCH(QByteArray, answer);
        AnswerReader reader;
        QByteArray body;
        if (reader.feed(answer, body) != AnswerReader::State::Broken)
            QVERIFY(reader.end() == AnswerReader::State::Broken);
        QVERIFY(*reader.fault());
    }

    void framesAreTakenApart()
    {
        const auto frame = [](char kind, const QByteArray &content) {
            return QByteArray(1, kind) + QByteArray(3, '\0') + QByteArray::fromHex(QByteArray::number(content.size(), 16).rightJustified(8, '0')) + content;
        };
        const QByteArray stream = frame(1, "out") + frame(2, "error") + frame(1, "") + frame(1, QByteArray(70'000, 'x'));
        for (const qsizetype size : {1, 3, 7, 8, 9, 4096, 100'000}) {
            FrameSplitter splitter;
            QByteArray out;
            QByteArray err;
            int frames = 0;
            for (qsizetype at = 0; at < stream.size(); at += size) {
                QVERIFY(splitter.feed(QByteArrayView(stream).sliced(at, std::min(size, stream.size() - at)),
                                      [&](FrameSplitter::Stream kind, FrameSplitter::Piece piece, QByteArrayView content) {
                    (kind == FrameSplitter::Stream::Stderr ? err : out).append(content);
                    frames += piece == FrameSplitter::Piece::First;
                }));
            }
            QCOMPARE(out, "out" + QByteArray(70'000, 'x'));
            QCOMPARE(err, QByteArray("error"));
            QCOMPARE(frames, 3);
        }
        FrameSplitter splitter;
        QVERIFY(!splitter.feed(QByteArray("plain text, no frames"), [](auto, auto, auto) { }));
    }

    void objectsAreTakenFromAStream()
    {
        const QByteArray stream = "{\"a\":1}\n{\"b\":\"}{\\\"\"}  {\"c\":[{\"d\":{}}]}\r\n";
        for (qsizetype size = 1; size <= stream.size(); ++size) {
            JsonStream objects;
            QVector<QJsonObject> got;
            for (qsizetype at = 0; at < stream.size(); at += size) {
                QVERIFY(objects.feed(QByteArrayView(stream).sliced(at, std::min(size, stream.size() - at)),
                                     [&](const QJsonObject &object) { got << object; }));
            }
            QCOMPARE(got.size(), 3);
            QCOMPARE(got[1].value("b"_L1).toString(), u"}{\""_s);
        }
        JsonStream broken;
        QVERIFY(!broken.feed("<html>", [](const QJsonObject &) { }));
        JsonStream endless;
        QVERIFY(!endless.feed("{\"a\":\"" + QByteArray(5 * 1024 * 1024, 'x'), [](const QJsonObject &) { }));
    }

    void imageNamesAreTakenApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("parts"); // registry repository tag digest; empty: refused
        const QString digest = u"sha256:"_s + QString(64, u'a');
        QTest::newRow("a name") << u"busybox"_s << u"docker.io library/busybox latest "_s;
        QTest::newRow("with a tag") << u"team/notes:1.2"_s << u"docker.io team/notes 1.2 "_s;
        QTest::newRow("with a registry") << u"ghcr.io/team/notes"_s << u"ghcr.io team/notes latest "_s;
        QTest::newRow("with a port") << u"localhost:5000/notes:x"_s << u"localhost:5000 notes x "_s;
        QTest::newRow("with a digest") << u"notes@"_s + digest << u"docker.io library/notes  "_s + digest;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("capitals") << u"Notes"_s << QString();
        QTest::newRow("a space") << u"a b"_s << QString();
        QTest::newRow("a line end") << u"a:1\n"_s << QString();
        QTest::newRow("a bad tag") << u"a:-"_s << QString();
        QTest::newRow("a bad digest") << u"a@sha256:12"_s << QString();
        QTest::newRow("a step upwards") << u"../a"_s << QString();
        QTest::newRow("an option") << u"--privileged"_s << QString();
        QTest::newRow("a query") << u"a?b=c"_s << QString();
    }
    void imageNamesAreTakenApart()
    {
        QFETCH(QString, text);
        QFETCH(QString, parts);
        const core::Result<ImageName> name = imageName(text);
        QCOMPARE(name.ok(), !parts.isEmpty());
        if (name)
            QCOMPARE(QStringList({name->registry, name->repository, name->tag, name->digest}).join(u' '), parts);
        else
            QVERIFY(name.error().fields.contains(u"image"_s));
    }

    void usageIsReckonedAsDockerDoes()
    {
        const auto usage = [](const QByteArray &memory) {
            return usageFrom(QJsonDocument::fromJson("{\"cpu_stats\":{\"cpu_usage\":{\"total_usage\":2500000000}},\"pids_stats\":{\"current\":3},"
                                                     "\"memory_stats\":" + memory + "}").object());
        };
        const auto first = usage("{\"usage\":1000,\"stats\":{\"total_inactive_file\":300,\"inactive_file\":1}}");
        QVERIFY(first.has_value());
        QCOMPARE(first->cpuSeconds, 2.5);
        QCOMPARE(first->memoryBytes, 700);
        QCOMPARE(first->processes, 3);
        QCOMPARE(usage("{\"usage\":1000,\"stats\":{\"inactive_file\":400}}")->memoryBytes, 600);
        QCOMPARE(usage("{\"usage\":100,\"stats\":{\"inactive_file\":400}}")->memoryBytes, 100);
        QVERIFY(!usage("{}").has_value()); // it does not run
    }

    void aRegistrysCredentialsAreWrittenAsTheEngineWantsThem()
    {
        const QByteArray auth = registryAuth(u"me"_s, u"pä:ss"_s, u"ghcr.io"_s);
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromBase64(auth, QByteArray::Base64UrlEncoding)).object();
        QCOMPARE(json.value("username"_L1).toString(), u"me"_s);
        QCOMPARE(json.value("password"_L1).toString(), u"pä:ss"_s);
        QCOMPARE(json.value("serveraddress"_L1).toString(), u"ghcr.io"_s);
    }
};

QTEST_GUILESS_MAIN(TestEngineParts)
#include "tst_engine_parts.moc"
