// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_json.h"
#include "core/service_shape.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestServiceJson : public QObject
{
    Q_OBJECT

    static QJsonObject referenceBody()
    {
        return {
            {u"id"_s, u"custom-mcp"_s},
            {u"name"_s, u"Custom MCP Service"_s},
            {u"description"_s, u"Custom service for specific functionality"_s},
            {u"category"_s, u"custom"_s},
            {u"image"_s, u"myregistry/custom-mcp:latest"_s},
            {u"port"_s, 3010},
            {u"environment"_s, QJsonObject{{u"NODE_ENV"_s, u"production"_s}, {u"API_KEY"_s, u"secret-key"_s}}},
            {u"labels"_s, QJsonObject{{u"team"_s, u"platform"_s}, {u"owner"_s, u"john@example.com"_s}}},
            {u"resources"_s,
             QJsonObject{{u"cpu"_s, QJsonObject{{u"limit"_s, 1000}, {u"request"_s, 500}}},
                         {u"memory"_s, QJsonObject{{u"limit"_s, 1024}, {u"request"_s, 512}}}}},
            {u"healthCheck"_s, QJsonObject{{u"endpoint"_s, u"/health"_s}, {u"interval"_s, 30}, {u"timeout"_s, 10}, {u"retries"_s, 3}}},
        };
    }

    static QJsonObject with(const QString &key, const QJsonValue &value)
    {
        QJsonObject body = referenceBody();
        body.insert(key, value);
        return body;
    }

private slots:
    void theReferencesCreateBodyIsRead()
    {
        const core::Result<core::ServiceSpec> spec = core::specFromCreateBody(referenceBody());
        QVERIFY(spec.ok());
        QCOMPARE(spec->id, core::ServiceId(u"custom-mcp"_s));
        QCOMPARE(spec->port, 3010);
        QCOMPARE(spec->cpu.limit, 1000);
        QCOMPARE(spec->memory.request, 512);
        QVERIFY(spec->healthCheck.type == core::HealthCheckType::Http);
        QCOMPARE(spec->environment.value(u"API_KEY"_s), u"secret-key"_s);
    }

    void secretsAreMaskedInDetails()
    {
        core::Service service;
        service.spec = *core::specFromCreateBody(referenceBody());
        const QJsonObject environment = core::serviceDetails(service).value(u"environment"_s).toObject();
        QCOMPARE(environment.value(u"API_KEY"_s).toString(), u"********"_s);
        QCOMPARE(environment.value(u"NODE_ENV"_s).toString(), u"production"_s);
    }

    void detailsComeBackAsTheyWere()
    {
        core::Service service;
        service.spec = *core::specFromCreateBody(referenceBody());
        service.spec.environment.remove(u"API_KEY"_s);
        service.spec.createdAtMs = 1'753'358'400'000;
        service.spec.updatedAtMs = 1'753'358'460'000;
        service.state.status = core::ServiceStatus::Running;
        service.state.health = core::HealthStatus::Degraded;
        service.state.healthCheckedMs = 1'753'358'461'000;
        for (core::Check *check : {&service.state.startup, &service.state.readiness, &service.state.liveness})
            *check = {core::CheckStatus::Passing, {}, service.state.healthCheckedMs};
        service.state.cpuPercent = 10.5;
        service.state.memoryMb = 256;
        service.state.replicas = {{.index = 0, .status = core::ServiceStatus::Running, .health = core::HealthStatus::Healthy, .pid = 7, .port = 3010,
                                   .cpuPercent = 10.5, .memoryMb = 256, .restarts = 2, .startedAtMs = 1'753'358'450'000}};
        service.state.requests = {true, 1234, 12.3, 0.01, 10, 50, 100};
        const core::Service back = core::serviceFromJson(core::serviceDetails(service));
        QVERIFY(back.spec == service.spec);
        QVERIFY(back.state == service.state);
    }

    void theListFormDoesNotInventLimits()
    {
        core::Service service;
        service.spec = *core::specFromCreateBody(referenceBody());
        service.spec.cpu = {};
        const core::Service back = core::serviceFromJson(core::serviceListItem(service, {.cpuPercent = 800, .memoryMb = 16'384}));
        QCOMPARE(back.spec.cpu.limit, 0);
        QCOMPARE(back.spec.memory.limit, 0);
    }

    void storedFormKeepsEverything()
    {
        core::ServiceSpec spec = *core::specFromCreateBody(referenceBody());
        spec.command = {u"/bin/sh"_s, u"-c"_s, u"true"_s};
        spec.volumes = {{u"/data"_s, u"/app/data"_s, true}};
        spec.dependencies = {u"redis"_s};
        spec.createdAtMs = 5;
        spec.updatedAtMs = 6;
        QVERIFY(core::specFromStored(core::specToStored(spec)) == spec);
    }

    void wrongFieldsAreNamed_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("field");
        QTest::newRow("port too high") << with(u"port"_s, 65536) << u"port"_s;
        QTest::newRow("port as text") << with(u"port"_s, u"80"_s) << u"port"_s;
        QTest::newRow("port with a fraction") << with(u"port"_s, 80.5) << u"port"_s;
        QTest::newRow("image with spaces") << with(u"image"_s, u"not an image"_s) << u"image"_s;
        QTest::newRow("image in capitals") << with(u"image"_s, u"MyRegistry/Custom MCP"_s) << u"image"_s;
        QTest::newRow("unknown field") << with(u"privileged"_s, true) << u"privileged"_s;
        QTest::newRow("unknown field inside") << with(u"resources"_s, QJsonObject{{u"gpu"_s, QJsonObject()}}) << u"resources.gpu"_s;
        QTest::newRow("id with a slash") << with(u"id"_s, u"a/b"_s) << u"id"_s;
        QTest::newRow("id that climbs") << with(u"id"_s, u".."_s) << u"id"_s;
        QTest::newRow("variable beginning with a digit") << with(u"environment"_s, QJsonObject{{u"1A"_s, u"x"_s}}) << u"environment.1A"_s;
        QTest::newRow("variable that is no text") << with(u"environment"_s, QJsonObject{{u"A"_s, 1}}) << u"environment.A"_s;
        QTest::newRow("health check on another host")
            << with(u"healthCheck"_s, QJsonObject{{u"endpoint"_s, u"http://169.254.169.254/"_s}}) << u"healthCheck.endpoint"_s;
        QTest::newRow("health check without scheme but with host")
            << with(u"healthCheck"_s, QJsonObject{{u"endpoint"_s, u"//evil.example/"_s}}) << u"healthCheck.endpoint"_s;
        QTest::newRow("request above limit")
            << with(u"resources"_s, QJsonObject{{u"memory"_s, QJsonObject{{u"limit"_s, 10}, {u"request"_s, 20}}}}) << u"resources.memory.request"_s;
        QTest::newRow("depends on itself") << with(u"dependencies"_s, QJsonArray{u"custom-mcp"_s}) << u"dependencies"_s;
        QTest::newRow("http check without a port") << with(u"port"_s, QJsonValue::Null) << u"port"_s;
        QTest::newRow("relative volume target")
            << with(u"volumes"_s, QJsonArray{QJsonObject{{u"source"_s, u"a"_s}, {u"target"_s, u"b"_s}}}) << u"volumes.0.target"_s;
        QTest::newRow("too many replicas") << with(u"replicas"_s, 65) << u"replicas"_s;
        QTest::newRow("NUL in an argument") << with(u"command"_s, QJsonArray{u"a"_s, QString(QChar(0))}) << u"command.1"_s;
        QJsonObject nothingToRun = referenceBody();
        nothingToRun.remove(u"image"_s);
        QTest::newRow("neither image nor command") << nothingToRun << u"image"_s;
        QJsonObject noId = referenceBody();
        noId.remove(u"id"_s);
        QTest::newRow("no id") << noId << u"id"_s;
    }
    void wrongFieldsAreNamed()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, field);
        const core::Result<core::ServiceSpec> spec = core::specFromCreateBody(body);
        QVERIFY(!spec.ok());
        QVERIFY(spec.error().code == core::ErrorCode::Validation);
        QCOMPARE(spec.error().fields.keys(), QStringList{field});
        QVERIFY(!spec.error().fields.value(field).isEmpty());
    }

    void updatesMerge()
    {
        const core::ServiceSpec before = *core::specFromCreateBody(referenceBody());
        const core::Result<core::ServiceSpec> after = core::specWithUpdate(before,
            {{u"image"_s, u"myregistry/custom-mcp:1.2.0"_s},
             {u"environment"_s, QJsonObject{{u"LOG_LEVEL"_s, u"debug"_s}, {u"NODE_ENV"_s, QJsonValue::Null}, {u"API_KEY"_s, u"********"_s}}},
             {u"resources"_s, QJsonObject{{u"memory"_s, QJsonObject{{u"limit"_s, 2048}}}}}});
        QVERIFY(after.ok());
        QCOMPARE(after->image, u"myregistry/custom-mcp:1.2.0"_s);
        QCOMPARE(after->environment.value(u"LOG_LEVEL"_s), u"debug"_s);
        QVERIFY(!after->environment.contains(u"NODE_ENV"_s));
        QCOMPARE(after->environment.value(u"API_KEY"_s), u"secret-key"_s); // the mask keeps what is stored
        QCOMPARE(after->memory.limit, 2048);
        QCOMPARE(after->memory.request, 512);
        QCOMPARE(after->name, before.name);
    }

    void anUpdateCannotChangeTheId()
    {
        const core::ServiceSpec before = *core::specFromCreateBody(referenceBody());
        const core::Result<core::ServiceSpec> after = core::specWithUpdate(before, {{u"id"_s, u"other"_s}});
        QVERIFY(!after.ok());
        QVERIFY(after.error().fields.contains(u"id"_s));
    }

    void imagesAreJudged_data()
    {
        QTest::addColumn<QString>("image");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << u"redis"_s << true;
        QTest::newRow("tag") << u"mcp-platform/filesystem:1.2.0"_s << true;
        QTest::newRow("registry with port") << u"registry.local:5000/a/b:latest"_s << true;
        QTest::newRow("digest") << u"a@sha256:"_s + QString(64, u'a') << true;
        QTest::newRow("empty") << u""_s << false;
        QTest::newRow("shell") << u"redis;rm"_s << false;
        QTest::newRow("double slash") << u"a//b"_s << false;
        QTest::newRow("short digest") << u"a@sha256:abc"_s << false;
    }
    void imagesAreJudged()
    {
        QFETCH(QString, image);
        QFETCH(bool, good);
        QCOMPARE(core::isValidImage(image), good);
    }

    void theShapeDescribesItself()
    {
        const QJsonObject schema = core::serviceCreateShape().toJsonSchema();
        QCOMPARE(schema.value(u"additionalProperties"_s), QJsonValue(false));
        QCOMPARE(schema.value(u"required"_s).toArray(), QJsonArray{u"id"_s});
        const QJsonObject port = schema.value(u"properties"_s).toObject().value(u"port"_s).toObject();
        QCOMPARE(port.value(u"minimum"_s).toInt(), 1);
        QCOMPARE(port.value(u"maximum"_s).toInt(), 65535);
    }
};

QTEST_GUILESS_MAIN(TestServiceJson)
#include "tst_service_json.moc"
