// SPDX-License-Identifier: GPL-3.0-or-later
// /ws of the real daemon: sign-in, subscriptions with their filters, numbering, and refusals.
#include "tests/support/daemon_process.h"
#include "tests/support/event_watcher.h"

#include <QJsonDocument>
#include <QTest>
#include <QWebSocket>

using namespace Qt::StringLiterals;
using support::DaemonProcess;
using support::EventWatcher;

class TestEvents : public QObject
{
    Q_OBJECT

    DaemonProcess m_daemon;

    void create(const QString &id, const QString &script)
    {
        QCOMPARE(m_daemon.post(u"/api/v1/services"_s, {{u"id"_s, id}, {u"command"_s, QJsonArray{u"/bin/sh"_s, u"-c"_s, script}}}).status, 201);
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_daemon.start(), m_daemon.log().constData());
        QVERIFY(m_daemon.signIn());
    }

    void silenceIsEndedAfterFiveSeconds()
    {
        EventWatcher watcher(m_daemon);
        QTRY_VERIFY(watcher.isConnected());
        QTRY_VERIFY_WITH_TIMEOUT(!watcher.isConnected(), 8'000);
        QCOMPARE(watcher.closeCode(), 1008);
    }

    void aWrongTokenIsRefused()
    {
        EventWatcher watcher(m_daemon);
        QTRY_VERIFY(watcher.isConnected());
        watcher.send({{u"type"_s, u"auth"_s}, {u"token"_s, u"nonsense"_s}});
        QTRY_VERIFY(!watcher.isConnected());
        QCOMPARE(watcher.messages().value(0).value(u"code"_s).toString(), u"UNAUTHORIZED"_s);
        QCOMPARE(watcher.closeCode(), 1008);
    }

    void nothingBeforeSignIn()
    {
        EventWatcher watcher(m_daemon);
        QTRY_VERIFY(watcher.isConnected());
        watcher.send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, u"services"_s}});
        QTRY_VERIFY(!watcher.isConnected());
        QVERIFY(!watcher.has(u"subscribed"_s));
    }

    void wrongSubscriptionsAreNamed_data()
    {
        QTest::addColumn<QJsonObject>("message");
        QTest::addColumn<QString>("field");
        const auto subscribe = [](const QString &channel, const QJsonValue &filters) {
            return QJsonObject{{u"type"_s, u"subscribe"_s}, {u"channel"_s, channel}, {u"filters"_s, filters}};
        };
        QTest::newRow("channel") << subscribe(u"weather"_s, QJsonObject()) << u"channel"_s;
        QTest::newRow("filter") << subscribe(u"logs"_s, QJsonObject{{u"colour"_s, u"red"_s}}) << u"filters.colour"_s;
        QTest::newRow("level") << subscribe(u"logs"_s, QJsonObject{{u"level"_s, u"loud"_s}}) << u"filters.level"_s;
        QTest::newRow("service id") << subscribe(u"logs"_s, QJsonObject{{u"serviceId"_s, u"../x"_s}}) << u"filters.serviceId"_s;
        QTest::newRow("event") << subscribe(u"services"_s, QJsonObject{{u"event"_s, u"service.flown"_s}}) << u"filters.event"_s;
        QTest::newRow("filters as a list") << subscribe(u"logs"_s, QJsonArray()) << u"filters"_s;
        QTest::newRow("type") << QJsonObject{{u"type"_s, u"dance"_s}} << u"type"_s;
    }
    void wrongSubscriptionsAreNamed()
    {
        QFETCH(QJsonObject, message);
        QFETCH(QString, field);
        EventWatcher watcher(m_daemon);
        QVERIFY(watcher.signIn(m_daemon.token()));
        watcher.send(message);
        QTRY_VERIFY(watcher.has(u"error"_s));
        const QJsonObject error = watcher.messages().last();
        QCOMPARE(error.value(u"code"_s).toString(), u"VALIDATION_ERROR"_s);
        QVERIFY(error.value(u"details"_s).toObject().value(u"fields"_s).toObject().contains(field));
        QVERIFY(watcher.isConnected()); // a mistake ends nothing
    }

    void messagesThatAreNoJsonAreAnswered()
    {
        EventWatcher watcher(m_daemon);
        QVERIFY(watcher.signIn(m_daemon.token()));
        watcher.sendText(u"hello"_s);
        QTRY_VERIFY(watcher.has(u"error"_s));
        watcher.send({{u"type"_s, u"ping"_s}});
        QTRY_VERIFY(watcher.has(u"pong"_s));
    }

    void theAuditLogAndTheConfigurationTellOfThemselves()
    {
        EventWatcher watcher(m_daemon);
        QVERIFY(watcher.signIn(m_daemon.token()));
        QVERIFY(watcher.subscribe(u"audit"_s));
        QVERIFY(watcher.subscribe(u"config"_s));
        const QString secret = u"planted-secret-of-the-configuration"_s;
        QCOMPARE(m_daemon.put(u"/api/v1/config/app.token"_s, {{u"value"_s, secret}}).status, 200);
        QTRY_VERIFY(!watcher.events(u"config.changed"_s).isEmpty());
        const QJsonObject changed = watcher.events(u"config.changed"_s).first().value(u"data"_s).toObject();
        const QJsonArray places{QJsonObject{{u"key"_s, u"app.token"_s}, {u"serviceId"_s, QJsonValue()}}};
        QCOMPARE(changed.value(u"changed"_s).toArray(), places);
        QTRY_VERIFY(!watcher.events(u"audit.recorded"_s).isEmpty());
        const QJsonObject newest = m_daemon.get(u"/api/v1/audit?limit=1"_s).data().toArray().first().toObject();
        QTRY_COMPARE(watcher.events(u"audit.recorded"_s).last().value(u"data"_s).toObject().value(u"last"_s).toInteger(),
                     newest.value(u"sequence"_s).toInteger());
        QCOMPARE(m_daemon.remove(u"/api/v1/config/app.token"_s).status, 200);
        QTRY_COMPARE(watcher.events(u"config.changed"_s).size(), 2);
        for (const QJsonObject &message : std::as_const(watcher.messages()))
            QVERIFY(!QJsonDocument(message).toJson().contains(secret.toUtf8()));
    }

    void everyChangeOfAServiceIsTold()
    {
        EventWatcher all(m_daemon);
        EventWatcher one(m_daemon);
        EventWatcher kind(m_daemon);
        for (EventWatcher *watcher : {&all, &one, &kind})
            QVERIFY(watcher->signIn(m_daemon.token()));
        QVERIFY(all.subscribe(u"services"_s));
        QVERIFY(one.subscribe(u"services"_s, {{u"serviceId"_s, u"told"_s}}));
        QVERIFY(kind.subscribe(u"services"_s, {{u"event"_s, u"service.scaled"_s}}));

        create(u"told"_s, u"exec sleep 600"_s);
        create(u"other"_s, u"exec sleep 600"_s);
        m_daemon.post(u"/api/v1/services/told/start"_s);
        QTRY_VERIFY(!one.events(u"service.started"_s).isEmpty());
        QTRY_VERIFY(!one.events(u"service.health_changed"_s).isEmpty());
        m_daemon.put(u"/api/v1/services/told"_s, {{u"description"_s, u"changed"_s}});
        m_daemon.post(u"/api/v1/services/told/scale"_s, {{u"replicas"_s, 2}});
        m_daemon.post(u"/api/v1/services/told/stop"_s, {{u"graceful"_s, false}});
        QTRY_VERIFY(!one.events(u"service.stopped"_s).isEmpty());
        m_daemon.remove(u"/api/v1/services/told"_s);
        for (const char *name : {"created", "starting", "started", "updated", "scaled", "stopping", "stopped", "deleted"})
            QTRY_VERIFY2(!one.events(u"service."_s + QString::fromLatin1(name)).isEmpty(), name);
        QTRY_VERIFY(!all.events(u"service.created"_s).isEmpty());
        QCOMPARE(all.events(u"service.created"_s).size(), 2);

        // As the reference shows it, with the service as it then was beside it.
        const QJsonObject started = one.events(u"service.started"_s).first();
        QCOMPARE(started.value(u"channel"_s).toString(), u"services"_s);
        const QJsonObject data = started.value(u"data"_s).toObject();
        QCOMPARE(data.value(u"serviceId"_s).toString(), u"told"_s);
        QVERIFY(data.value(u"timestamp"_s).toString().endsWith(u'Z'));
        QCOMPARE(data.value(u"service"_s).toObject().value(u"status"_s).toString(), u"running"_s);

        for (const QJsonObject &message : std::as_const(kind.messages())) {
            if (message.value(u"type"_s).toString() == u"event"_s)
                QCOMPARE(message.value(u"event"_s).toString(), u"service.scaled"_s);
        }
        // Numbered without a hole, each subscription for itself.
        for (EventWatcher *watcher : {&all, &one}) {
            qint64 last = 0;
            for (const QJsonObject &message : std::as_const(watcher->messages())) {
                if (message.value(u"type"_s).toString() != u"event"_s)
                    continue;
                const qint64 seq = message.value(u"seq"_s).toInteger();
                if (last > 0)
                    QCOMPARE(seq, last + 1);
                last = seq;
            }
        }
        m_daemon.remove(u"/api/v1/services/other"_s);
    }

    void aFailureIsToldWithItsReason()
    {
        EventWatcher watcher(m_daemon);
        QVERIFY(watcher.signIn(m_daemon.token()));
        QVERIFY(watcher.subscribe(u"services"_s, {{u"serviceId"_s, u"fails"_s}}));
        QCOMPARE(m_daemon.post(u"/api/v1/services"_s, {{u"id"_s, u"fails"_s}, {u"restartPolicy"_s, u"never"_s},
                                                       {u"command"_s, QJsonArray{u"/bin/sh"_s, u"-c"_s, u"exit 7"_s}}}).status, 201);
        m_daemon.post(u"/api/v1/services/fails/start"_s);
        QTRY_VERIFY(!watcher.events(u"service.failed"_s).isEmpty());
        QVERIFY(watcher.events(u"service.failed"_s).first().value(u"data"_s).toObject().value(u"reason"_s).toString().contains(u"7"_s));
    }

    void logsComeFilteredAndInOrder()
    {
        EventWatcher every(m_daemon);
        EventWatcher errors(m_daemon);
        EventWatcher batched(m_daemon);
        for (EventWatcher *watcher : {&every, &errors, &batched})
            QVERIFY(watcher->signIn(m_daemon.token()));
        QVERIFY(every.subscribe(u"logs"_s, {{u"serviceId"_s, u"talks"_s}}));
        QVERIFY(errors.subscribe(u"logs"_s, {{u"serviceId"_s, u"talks"_s}, {u"level"_s, u"error"_s}}));
        QVERIFY(batched.subscribe(u"logs"_s, {{u"serviceId"_s, u"talks"_s}}, true));
        create(u"talks"_s, u"i=0; while [ $i -lt 2000 ]; do echo line $i; i=$((i+1)); done; echo ERROR last; exec sleep 600"_s);
        m_daemon.post(u"/api/v1/services/talks/start"_s);
        QTRY_VERIFY(!errors.events(u"log.entry"_s).isEmpty());
        QCOMPARE(errors.events(u"log.entry"_s).first().value(u"data"_s).toObject().value(u"message"_s).toString(), u"ERROR last"_s);

        const auto spoken = [](const QStringList &messages) {
            QStringList lines;
            for (const QString &message : messages) {
                if (message.startsWith(u"line "_s))
                    lines.append(message);
            }
            return lines;
        };
        QStringList expected;
        for (int i = 0; i < 2000; ++i)
            expected.append(u"line %1"_s.arg(i));
        const auto singles = [&] {
            QStringList messages;
            for (const QJsonObject &event : every.events(u"log.entry"_s))
                messages.append(event.value(u"data"_s).toObject().value(u"message"_s).toString());
            return spoken(messages);
        };
        const auto inBatches = [&] {
            QStringList messages;
            for (const QJsonObject &event : batched.events(u"log.batch"_s)) {
                for (const QJsonValue &entry : event.value(u"data"_s).toObject().value(u"entries"_s).toArray())
                    messages.append(entry.toObject().value(u"message"_s).toString());
            }
            return spoken(messages);
        };
        QTRY_COMPARE(singles().size(), expected.size());
        QCOMPARE(singles(), expected);
        QTRY_COMPARE(inBatches().size(), expected.size());
        QCOMPARE(inBatches(), expected);
        QVERIFY(batched.events(u"log.batch"_s).size() < 500);
    }

    // More at once than a reader may be behind: it may lose lines and is told how many, and it stays.
    void aBurstOfLinesCutsNobodyOff()
    {
        constexpr int kBurst = 10'000; // of 4,000 bytes each
        EventWatcher watcher(m_daemon);
        QVERIFY(watcher.signIn(m_daemon.token()));
        QVERIFY(watcher.subscribe(u"logs"_s, {{u"serviceId"_s, u"bursts"_s}}));
        create(u"bursts"_s, u"seq -f \"line %.0f $(printf '%04000d' 0)\" 1 %1; i=1; while :; do echo tick $i; i=$((i+1)); sleep 0.1; done"_s.arg(kBurst));
        m_daemon.post(u"/api/v1/services/bursts/start"_s);
        // Every line is accounted for: what came, and what was told as lost before the newest tick.
        const auto isComplete = [&] {
            const QString newest = watcher.newestMessage();
            if (!newest.startsWith(u"tick "_s))
                return false;
            // The platform's own lines ("Started", "Ready") come or are lost like any other.
            constexpr int kOwnLines = 4;
            const qint64 more = watcher.logLines() + watcher.lostLines() - (kBurst + newest.mid(5).toInt());
            return more >= 0 && more <= kOwnLines;
        };
        QTRY_VERIFY_WITH_TIMEOUT(!watcher.isConnected() || isComplete(), 60'000);
        QVERIFY2(watcher.isConnected(), "The burst ended the connection");
        QCOMPARE(m_daemon.remove(u"/api/v1/services/bursts?force=true"_s).status, 200);
    }

    void metricsComeForWhatRuns()
    {
        EventWatcher watcher(m_daemon);
        QVERIFY(watcher.signIn(m_daemon.token()));
        QVERIFY(watcher.subscribe(u"metrics"_s, {{u"serviceId"_s, u"talks"_s}, {u"metric"_s, u"cpu_usage"_s}}));
        QTRY_VERIFY_WITH_TIMEOUT(!watcher.events(u"metric.update"_s).isEmpty(), 12'000);
        const QJsonObject data = watcher.events(u"metric.update"_s).first().value(u"data"_s).toObject();
        QCOMPARE(data.value(u"metric"_s).toString(), u"cpu_usage"_s);
        QCOMPARE(data.value(u"serviceId"_s).toString(), u"talks"_s);
        QVERIFY(data.value(u"value"_s).isDouble());
    }

    void unsubscribingEndsAChannel()
    {
        EventWatcher watcher(m_daemon);
        QVERIFY(watcher.signIn(m_daemon.token()));
        QVERIFY(watcher.subscribe(u"services"_s));
        QVERIFY(watcher.subscribe(u"services"_s, {{u"serviceId"_s, u"talks"_s}}));
        watcher.send({{u"type"_s, u"unsubscribe"_s}, {u"channel"_s, u"services"_s}});
        QTRY_VERIFY(watcher.has(u"unsubscribed"_s));
        watcher.messages().clear();
        m_daemon.put(u"/api/v1/services/talks"_s, {{u"description"_s, u"unseen"_s}});
        watcher.send({{u"type"_s, u"ping"_s}});
        QTRY_VERIFY(watcher.has(u"pong"_s));
        QVERIFY(watcher.events(u"service.updated"_s).isEmpty());
    }

    void signingOutClosesTheSocket()
    {
        EventWatcher watcher(m_daemon);
        QVERIFY(watcher.signIn(m_daemon.token()));
        QVERIFY(watcher.subscribe(u"services"_s));
        QCOMPARE(m_daemon.post(u"/api/v1/auth/logout"_s).status, 200);
        QTRY_VERIFY(!watcher.isConnected());
        QCOMPARE(watcher.closeCode(), 1008);
        QVERIFY(m_daemon.signIn());
    }
};

QTEST_GUILESS_MAIN(TestEvents)
#include "tst_events.moc"
