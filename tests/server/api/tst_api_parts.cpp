// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the pipeline that need no socket: query, envelope, events as text, the queue to the hub.
#include "core/service_shape.h"
#include "server/api/envelope.h"
#include "server/api/event_queue.h"
#include "server/api/event_text.h"
#include "server/api/json_text.h"
#include "server/api/query.h"
#include "server/api/route_table.h"
#include "server/api/subscribe_message.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace server::api;

class TestApiParts : public QObject
{
    Q_OBJECT

    static std::vector<Parameter> parameters()
    {
        return {
            {u"search"_s, ParameterType::String, {}},
            {u"limit"_s, ParameterType::Integer, {}, {}, 1, 100},
            {u"force"_s, ParameterType::Boolean, {}},
            {u"since"_s, ParameterType::Time, {}},
            {u"step"_s, ParameterType::Step, {}},
            {u"order"_s, ParameterType::OneOf, {}, {u"asc"_s, u"desc"_s}},
        };
    }

private slots:
    void queriesAreRead()
    {
        const auto read = readQuery("search=a+b%20%C3%A4&limit=7&force=true&since=2025-07-24T12%3A00%3A00Z&step=5m&order=desc&", parameters());
        QVERIFY(read.ok());
        QCOMPARE(read->value(u"search"_s), u"a b \u00e4"_s);
        QCOMPARE(read->value(u"limit"_s), u"7"_s);
        QCOMPARE(read->size(), 6);
        QVERIFY(readQuery({}, {}).ok());
    }

    void wrongQueriesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("field");
        QTest::newRow("unknown") << QByteArray("colour=red") << u"colour"_s;
        QTest::newRow("twice") << QByteArray("limit=1&limit=2") << u"limit"_s;
        QTest::newRow("out of range") << QByteArray("limit=101") << u"limit"_s;
        QTest::newRow("not a number") << QByteArray("limit=1e1") << u"limit"_s;
        QTest::newRow("number too long for any type") << QByteArray("limit=99999999999999999999") << u"limit"_s;
        QTest::newRow("not a flag") << QByteArray("force=yes") << u"force"_s;
        QTest::newRow("flag without value") << QByteArray("force") << u"force"_s;
        QTest::newRow("not a time") << QByteArray("since=now") << u"since"_s;
        QTest::newRow("not a step") << QByteArray("step=5x") << u"step"_s;
        QTest::newRow("not a choice") << QByteArray("order=up") << u"order"_s;
        QTest::newRow("half a percent sign") << QByteArray("search=%4") << u"search"_s;
        QTest::newRow("no UTF-8") << QByteArray("search=%ff") << u"search"_s;
        QTest::newRow("NUL") << QByteArray("search=%00") << u"search"_s;
        QTest::newRow("too long") << "search=" + QByteArray(600, 'a') << u"search"_s;
    }
    void wrongQueriesAreNamed()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, field);
        const auto read = readQuery(query, parameters());
        QVERIFY(!read.ok());
        QVERIFY(read.error().code == core::ErrorCode::Validation);
        QCOMPARE(read.error().fields.keys(), QStringList{field});
    }

    void noMoreThanTwentyFaultsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("unknown") << QByteArray("1");
        QTest::newRow("malformed") << QByteArray("%zz");
    }
    void noMoreThanTwentyFaultsAreNamed()
    {
        QFETCH(QByteArray, value);
        QByteArrayList pairs;
        for (int i = 0; i < 40; ++i)
            pairs.append("p" + QByteArray::number(i) + '=' + value);
        const auto read = readQuery(pairs.join('&'), parameters());
        QVERIFY(!read.ok());
        QCOMPARE(read.error().fields.size(), 20);
    }

    void errorsHaveTheReferencesForm()
    {
        core::Error error = core::Error::validation(u"port"_s, u"Port must be between 1 and 65535"_s);
        error.detail = u"secret detail for the log"_s;
        const server::http::Response response = errorResponse(error, "req_1", 1'753'358'400'000);
        QCOMPARE(response.status, 400);
        QVERIFY(!response.body.contains("secret detail"));
        const QJsonObject json = QJsonDocument::fromJson(response.body).object().value(u"error"_s).toObject();
        QCOMPARE(json.value(u"code"_s).toString(), u"VALIDATION_ERROR"_s);
        QCOMPARE(json.value(u"details"_s).toObject().value(u"fields"_s).toObject().value(u"port"_s).toString(), u"Port must be between 1 and 65535"_s);
        QCOMPARE(json.value(u"requestId"_s).toString(), u"req_1"_s);
        QCOMPARE(json.value(u"timestamp"_s).toString(), u"2025-07-24T12:00:00Z"_s);
    }

    void answersHaveTheEnvelope()
    {
        const server::http::Response made = successResponse(Payload{.json = "{\"a\":1}", .meta = {{u"pagination"_s, QJsonObject{{u"page"_s, 1}}}}}, 201, "req_1", 1'753'358'400'000);
        QCOMPARE(made.status, 201);
        const QJsonObject json = QJsonDocument::fromJson(made.body).object();
        QCOMPARE(json.value(u"data"_s).toObject().value(u"a"_s).toInt(), 1);
        const QJsonObject meta = json.value(u"meta"_s).toObject();
        QCOMPARE(meta.value(u"version"_s).toString(), u"v1"_s);
        QCOMPARE(meta.value(u"pagination"_s).toObject().value(u"page"_s).toInt(), 1);
        const server::http::Response tree = successResponse(Payload{.data = u"\u00e4\"\n"_s}, 200, "req_1", 0);
        QCOMPARE(QJsonDocument::fromJson(tree.body).object().value(u"data"_s).toString(), u"\u00e4\"\n"_s);
    }

    void everyRateLimitAnswerSaysWhenToComeBack()
    {
        core::Error error;
        error.code = core::ErrorCode::RateLimited;
        error.details.insert(u"retryAfter"_s, 3600);
        const server::http::Response response = errorResponse(error, "req_1", 0);
        QCOMPARE(response.status, 429);
        QCOMPARE(server::http::headerValue(response.headers, "retry-after"), QByteArray("3600"));
    }

    void jsonTextReadsBack_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << QByteArray("plain");
        QTest::newRow("quotes and backslashes") << QByteArray("\"a\\b\"");
        QTest::newRow("control characters") << QByteArray("a\0b\x01\x1f\n\r\t", 9);
        QTest::newRow("beyond Latin") << QByteArray("\u00e4 \u4e2d \U0001F600");
        QTest::newRow("empty") << QByteArray();
    }
    void jsonTextReadsBack()
    {
        QFETCH(QByteArray, text);
        QByteArray json = "[";
        appendJsonString(json, text);
        json.append(',');
        appendJsonNumber(json, 0.1);
        json.append(',');
        appendJsonNumber(json, std::numeric_limits<double>::quiet_NaN());
        json.append(']');
        const QJsonArray back = QJsonDocument::fromJson(json).array();
        QCOMPARE(back.size(), 3);
        QCOMPARE(back.at(0).toString().toUtf8(), text);
        QCOMPARE(back.at(1).toDouble(), 0.1);
        QVERIFY(back.at(2).isNull());
    }

    void theRouteTableIsSound()
    {
        QSet<QByteArray> seen;
        for (const Route &route : routeTable()) {
            const QByteArray key = route.method + ' ' + route.path;
            QVERIFY2(!seen.contains(key), key.constData());
            seen.insert(key);
            QVERIFY2(route.path.startsWith('/') && !route.path.endsWith('/'), key.constData());
            QVERIFY2(!route.summary.isEmpty(), key.constData());
            QVERIFY2((route.body == nullptr) == (route.bodyUse == BodyUse::None || route.bodyUse == BodyUse::Bytes), key.constData());
            QVERIFY2(!route.takesBody() || route.method == "POST" || route.method == "PUT", key.constData());
            QVERIFY2(route.answer.kind != AnswerForm::Kind::Unsaid, key.constData());
        }
    }

    void subscriptionsAreRead()
    {
        const auto key = readSubscription({{u"channel"_s, u"logs"_s}, {u"batch"_s, true},
                                           {u"filters"_s, QJsonObject{{u"serviceId"_s, u"a"_s}, {u"level"_s, u"warn"_s}}}});
        QVERIFY(key.ok());
        QVERIFY(key->channel == Channel::Logs && key->batching == Batching::Batched);
        QVERIFY(key->level == core::LogLevel::Warn);
        QVERIFY(!readSubscription({{u"channel"_s, u"logs"_s}, {u"batch"_s, 1}}).ok());
        // The streams of service events are never batched: few and each of its own weight.
        QVERIFY(readSubscription({{u"channel"_s, u"services"_s}, {u"batch"_s, true}})->batching == Batching::Single);
    }

    void someChannelsAreWatchedWithoutFilters_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Channel>("channel");
        QTest::newRow("backups") << u"backups"_s << Channel::Backups;
        QTest::newRow("engine") << u"engine"_s << Channel::Engine;
    }
    void someChannelsAreWatchedWithoutFilters()
    {
        QFETCH(QString, name);
        QFETCH(Channel, channel);
        const auto key = readSubscription({{u"channel"_s, name}, {u"batch"_s, true}});
        QVERIFY(key.ok());
        QVERIFY(key->channel == channel && key->batching == Batching::Single);
        const auto filtered = readSubscription({{u"channel"_s, name}, {u"filters"_s, QJsonObject{{u"serviceId"_s, u"a"_s}}}});
        QVERIFY(!filtered.ok());
        QVERIFY(filtered.error().fields.contains(u"filters.serviceId"_s));
    }

    void eventsOfADeletedServiceCarryNoService()
    {
        core::ServiceEvent event{core::ServiceEventKind::Deleted, core::ServiceId(u"a"_s), 1'753'358'400'000, {}, {}};
        const QJsonObject data = QJsonDocument::fromJson(serviceEventData(event, {})).object();
        QCOMPARE(data.value(u"serviceId"_s).toString(), u"a"_s);
        QVERIFY(!data.contains(u"service"_s));
    }

    void batchesLeaveOutWhatTheFilterDrops()
    {
        const QVector<core::LogEntry> entries{
            {1, core::LogLevel::Debug, core::LogStream::Stdout, 0, "quiet"},
            {2, core::LogLevel::Error, core::LogStream::Stderr, 1, "loud"},
        };
        const LogBatchText text = logBatchData(core::ServiceId(u"a"_s), entries, core::LogLevel::Warn, 5);
        QCOMPARE(text.lines, 1);
        const QJsonObject data = QJsonDocument::fromJson(text.data).object();
        QCOMPARE(data.value(u"dropped"_s).toInt(), 5);
        QCOMPARE(data.value(u"entries"_s).toArray().size(), 1);
        QCOMPARE(data.value(u"entries"_s).toArray().at(0).toObject().value(u"message"_s).toString(), u"loud"_s);
    }

    void theQueueDropsLogLinesAndSaysHowMany()
    {
        EventQueue queue;
        const core::ServiceId id(u"noisy"_s);
        const QVector<core::LogEntry> big(1000, core::LogEntry{1, core::LogLevel::Info, core::LogStream::Stdout, 0, QByteArray(1000, 'x')});
        QVERIFY(queue.put(id, big)); // wakes
        QVERIFY(!queue.put(id, big));
        for (int i = 0; i < 20; ++i)
            queue.put(id, big);
        queue.put(core::ServiceEvent{});
        const EventQueue::Contents contents = queue.take();
        QCOMPARE(contents.services.size(), size_t(1)); // never dropped
        qint64 kept = 0;
        qint64 dropped = 0;
        for (const QueuedLogs &logs : contents.logs) {
            kept += logs.entries.size();
            dropped += logs.dropped;
        }
        QVERIFY(dropped > 0);
        QCOMPARE(kept + dropped, 22'000);
        QVERIFY(queue.take().isEmpty());
        QVERIFY(queue.put(id, big)); // wakes again
    }

    void linesOfOneServiceTravelTogether()
    {
        EventQueue queue;
        const QVector<core::LogEntry> one{{1, core::LogLevel::Info, core::LogStream::Stdout, 0, "x"}};
        for (const QString &id : {u"a"_s, u"a"_s, u"b"_s, u"a"_s})
            queue.put(core::ServiceId(id), one);
        const EventQueue::Contents contents = queue.take();
        QCOMPARE(contents.logs.size(), size_t(3)); // and the order between services stays
        QCOMPARE(contents.logs.at(0).entries.size(), 2);
    }

    void ofOneBackupOnlyTheLatestIsTold()
    {
        EventQueue queue;
        const auto backup = [](const QString &id, qint64 done) {
            core::Backup made;
            made.id = core::BackupId(id);
            made.progress = core::BackupProgress{.bytesDone = done, .bytesTotal = 100, .step = {}};
            return made;
        };
        core::BackupJob job;
        job.id = core::JobId(u"a"_s); // another kind of thing, whatever its id
        QVERIFY(queue.put(backup(u"a"_s, 1))); // wakes
        QVERIFY(!queue.put(job));
        queue.put(backup(u"b"_s, 1));
        queue.put(backup(u"a"_s, 2));
        queue.put(core::BackupId(u"b"_s));
        const EventQueue::Contents contents = queue.take();
        QByteArrayList told;
        for (const BackupNews &news : contents.backups)
            told.append(eventName(news));
        QCOMPARE(told, QByteArrayList({"job.changed", "backup.changed", "backup.deleted"}));
        const QJsonObject data = QJsonDocument::fromJson(eventData(contents.backups.at(1))).object();
        QCOMPARE(data.value("id"_L1).toString(), u"a"_s);
        QCOMPARE(data.value("progress"_L1).toObject().value("bytesDone"_L1).toInt(), 2);
        QCOMPARE(eventData(contents.backups.at(2)), QByteArray("{\"id\":\"b\"}"));
        QCOMPARE(eventName(core::BackupSchedule()), QByteArray("schedule.changed"));
        QCOMPARE(eventName(core::ScheduleId()), QByteArray("schedule.deleted"));
        QVERIFY(queue.take().isEmpty());
    }

    void onlyLogsThatSomebodyReadsAreWanted()
    {
        EventQueue queue;
        QVERIFY(!queue.wantsLogs(core::ServiceId(u"a"_s)));
        queue.setLogReaders({core::ServiceId(u"a"_s)}, false);
        QVERIFY(queue.wantsLogs(core::ServiceId(u"a"_s)));
        QVERIFY(!queue.wantsLogs(core::ServiceId(u"b"_s)));
        queue.setLogReaders({}, true);
        QVERIFY(queue.wantsLogs(core::ServiceId(u"b"_s)));
    }
};

QTEST_GUILESS_MAIN(TestApiParts)
#include "tst_api_parts.moc"
