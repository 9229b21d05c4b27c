// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine_json.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;

class TestEngineJson : public QObject
{
    Q_OBJECT

private slots:
    void theEngineComesBack_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::newRow("looking") << Engine{};
        QTest::newRow("down") << Engine{EnginePhase::Down, u"Permission denied"_s, {}, {}, {}, {}, false, {}, std::nullopt};
        QTest::newRow("up") << Engine{EnginePhase::Up, {}, u"unix:///run/docker.sock"_s, u"Docker"_s, u"26.1.0"_s, u"1.45"_s, true, {u"No swap limit"_s}, RuntimeKind::Docker};
    }
    void theEngineComesBack()
    {
        QFETCH(Engine, engine);
        QCOMPARE(engineFromJson(toJson(engine)), engine);
    }

    void whatIsNotThereIsNull()
    {
        const QJsonObject json = toJson(Engine{});
        QCOMPARE(json.value("state"_L1).toString(), u"looking"_s);
        QVERIFY(json.value("problem"_L1).isNull() && json.value("version"_L1).isNull());
        QVERIFY(toJson(EngineVolume{u"notes"_s, {}}).value("serviceId"_L1).isNull());
    }

    void whatItHasComesBack()
    {
        const EngineImage image{u"sha256:ab"_s, {u"notes:1"_s, u"notes:2"_s}, {u"notes@sha256:cd"_s}, 5'000'000'000, 1'753'358'400'000};
        QCOMPARE(engineImageFromJson(toJson(image)), image);
        const EngineNetwork network{u"inner"_s, u"bridge"_s};
        QCOMPARE(engineNetworkFromJson(toJson(network)), network);
        const EngineVolume volume{u"notes-data"_s, ServiceId(u"notes"_s)};
        QCOMPARE(engineVolumeFromJson(toJson(volume)), volume);
        const EngineContainer container{u"0123"_s, u"web"_s, u"nginx:1"_s, u"exited"_s, u"Exited (1) 2 hours ago"_s, 8080, 1'753'358'400'001};
        QCOMPARE(engineContainerFromJson(toJson(container)), container);
        const ServiceImage used{u"notes:1"_s, u"sha256:ab"_s, {u"notes@sha256:cd"_s}, u"sha256:ef"_s, true, {}, 7, 1'753'358'400'000};
        QCOMPARE(serviceImageFromJson(toJson(used)), used);
    }

    void aProposalComesBackWithoutItsSecrets()
    {
        ServiceImport import;
        import.notes = {u"Version is not needed any more"_s};
        ServiceProposal proposal;
        proposal.service.spec.id = ServiceId(u"notes"_s);
        proposal.service.spec.name = u"Notes"_s;
        proposal.service.spec.image = u"notes:1"_s;
        proposal.service.spec.runtime = RuntimeKind::Docker;
        proposal.service.spec.environment = {{u"API_KEY"_s, u"very-secret"_s}, {u"MODE"_s, u"calm"_s}};
        proposal.notes = {u"Privileged is left out"_s};
        proposal.problem = u"A service with this id exists already"_s;
        proposal.isCreated = true;
        import.services = {proposal, {}};
        const ServiceImport back = serviceImportFromJson(toJson(import, {}));
        QCOMPARE(back.notes, import.notes);
        QCOMPARE(back.services.size(), 2);
        const ServiceProposal &first = back.services.first();
        QCOMPARE(first.service.spec.environment.value(u"API_KEY"_s), QString(kSecretMask));
        QCOMPARE(first.service.spec.environment.value(u"MODE"_s), u"calm"_s);
        QVERIFY(first.service.spec.runtime == RuntimeKind::Docker);
        QCOMPARE(first.notes, proposal.notes);
        QCOMPARE(first.problem, proposal.problem);
        QVERIFY(first.isCreated);
        QVERIFY(back.services.last().problem.isEmpty() && !back.services.last().isCreated);
    }

    void aRequestSaysNoMoreThanItMust()
    {
        ImportRequest all{ImportKind::McpJson, u"{}"_s, std::nullopt, false};
        QCOMPARE(toJson(all), (QJsonObject{{u"kind"_s, u"mcp-json"_s}, {u"content"_s, u"{}"_s}}));
        QVERIFY(!importRequestFromJson(toJson(all)).services);
        all.services = QStringList();
        all.isDryRun = true;
        const ImportRequest none = importRequestFromJson(toJson(all));
        QVERIFY(none.services && none.services->isEmpty());
        QVERIFY(none.isDryRun && none.kind == ImportKind::McpJson);
    }
};

QTEST_APPLESS_MAIN(TestEngineJson)
#include "tst_engine_json.moc"
