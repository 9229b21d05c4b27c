// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would make, containers of others, and files as they are handed in.
#include "models/dashboard_words.h"
#include "models/import_file.h"
#include "models/import_preview_model.h"
#include "models/other_containers_model.h"

#include "tests/support/fake_backend.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using core::ServiceImport;
using core::ServiceProposal;
using models::ImportFile;
using models::ImportPreviewModel;
using models::ImportRow;
using models::OtherContainersModel;
using support::FakeBackend;
using Verdict = models::ImportPreviewModel::Verdict;
using Reporting = QAbstractItemModelTester::FailureReportingMode;

namespace {

ServiceProposal proposal(const QString &id, const QStringList &notes = {}, const QString &problem = {}, bool isCreated = false)
{
    ServiceProposal one;
    one.service.spec.id = core::ServiceId(id);
    one.service.spec.name = id.toUpper();
    one.service.spec.runtime = core::RuntimeKind::Docker;
    one.service.spec.image = QStringLiteral("notes:1");
    one.notes = notes;
    one.problem = problem;
    one.isCreated = isCreated;
    return one;
}

ServiceImport file()
{
    return {{proposal(QStringLiteral("db")), proposal(QStringLiteral("web"), {QStringLiteral("no privileges")}),
             proposal(QStringLiteral("there"), {}, QStringLiteral("A service with this id exists already")),
             proposal(QStringLiteral("built"), {}, QStringLiteral("it is built from sources"))},
            {}};
}

const QSet<core::ServiceId> kThere{core::ServiceId(QStringLiteral("there"))};

core::EngineContainer container(const QString &id, const QString &status = QStringLiteral("running"), int port = 0)
{
    return {id, QStringLiteral("name-") + id, QStringLiteral("nginx:1.27"), status, {}, port, 0};
}

} // namespace

Q_DECLARE_METATYPE(std::optional<core::ImportKind>)

class tst_ImportModels : public QObject
{
    Q_OBJECT

    static Verdict verdict(const ImportPreviewModel &model, int row) { return ImportPreviewModel::verdictOf(model.rowAt(row)); }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void whatCanBeMadeIsChosen()
    {
        ImportPreviewModel model;
        QAbstractItemModelTester tester(&model, Reporting::QtTest);
        model.setImport(file(), kThere);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.chosenIds(), (QStringList{QStringLiteral("db"), QStringLiteral("web")}));
        QCOMPARE(verdict(model, 0), Verdict::Ready);
        QCOMPARE(verdict(model, 1), Verdict::WithNotes);
        QCOMPARE(verdict(model, 2), Verdict::Exists);
        QCOMPARE(verdict(model, 3), Verdict::Impossible);
        QCOMPARE(ImportPreviewModel::remarksOf(model.rowAt(3)), QStringList{QStringLiteral("it is built from sources")});
        QVERIFY(!model.index(3, ImportPreviewModel::Service).data(Qt::CheckStateRole).isValid());
        QVERIFY(!(model.flags(model.index(3, ImportPreviewModel::Service)) & Qt::ItemIsUserCheckable));
    }

    void whatCannotBeMadeCannotBeChosen()
    {
        ImportPreviewModel model;
        model.setImport(file(), kThere);
        QVERIFY(!model.setData(model.index(2, ImportPreviewModel::Service), Qt::Checked, Qt::CheckStateRole));
        model.chooseAll(Qt::Unchecked);
        QCOMPARE(model.allChosen(), Qt::Unchecked);
        QSignalSpy changed(&model, &ImportPreviewModel::chosenChanged);
        QVERIFY(model.setData(model.index(1, ImportPreviewModel::Service), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.allChosen(), Qt::PartiallyChecked);
        model.chooseAll(Qt::Checked);
        QCOMPARE(model.chosenIds().size(), 2);
        QCOMPARE(model.allChosen(), Qt::Checked);
    }

    void outcomesComeToTheirRows()
    {
        ImportPreviewModel model;
        QAbstractItemModelTester tester(&model, Reporting::QtTest);
        model.setImport(file(), kThere);
        model.setOutcome({{proposal(QStringLiteral("web"), {}, QStringLiteral("port: taken")), proposal(QStringLiteral("db"), {}, {}, true)}, {}});
        QCOMPARE(verdict(model, 0), Verdict::Made);
        QCOMPARE(verdict(model, 1), Verdict::Refused);
        QCOMPARE(ImportPreviewModel::remarksOf(model.rowAt(1)), (QStringList{QStringLiteral("port: taken"), QStringLiteral("no privileges")}));
        QCOMPARE(verdict(model, 2), Verdict::Exists); // was not asked for
        QVERIFY(model.chosenIds().isEmpty());
        QCOMPARE(model.choosableCount(), 0);
        QCOMPARE(model.count(Verdict::Made), 1);
    }

    void randomFilesAfterAnotherKeepTheModelWhole()
    {
        ImportPreviewModel model;
        QAbstractItemModelTester tester(&model, Reporting::QtTest);
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            ServiceImport import;
            const int size = random.bounded(12);
            for (int i = 0; i < size; ++i)
                import.services.append(proposal(QStringLiteral("s%1").arg(random.bounded(6)), {}, random.bounded(3) == 0 ? QStringLiteral("no") : QString()));
            model.setImport(import, {});
            QCOMPARE(model.rowCount(), size);
            for (int i = 0; i < size; ++i)
                model.setData(model.index(i, ImportPreviewModel::Service), random.bounded(2) ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
            for (ServiceProposal &one : import.services)
                one.isCreated = random.bounded(2) == 0;
            model.setOutcome(import); // each answer has its own row, ids that come twice too
            QCOMPARE(model.count(Verdict::Made) + model.count(Verdict::Refused), size);
        }
    }

    void containersAreLoadedAndFoundAgain()
    {
        FakeBackend backend;
        backend.fakeEngine().setContainers({container(QStringLiteral("b")), container(QStringLiteral("a"), QStringLiteral("exited"), 8080)});
        OtherContainersModel model(backend);
        QAbstractItemModelTester tester(&model, Reporting::QtTest);
        model.refresh();
        QTRY_COMPARE(model.loadState(), models::LoadState::Ready);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, OtherContainersModel::Port).data().toString(), QStringLiteral("8080"));
        QVERIFY(!model.index(0, 0).data(OtherContainersModel::RunningRole).toBool());
        QVERIFY(model.index(0, 0).data(OtherContainersModel::SearchRole).toString().contains(QStringLiteral("8080")));
        const QPersistentModelIndex kept(model.index(1, 0));
        backend.fakeEngine().setContainers({container(QStringLiteral("b")), container(QStringLiteral("c"))});
        model.refresh();
        QTRY_VERIFY(model.find(QStringLiteral("c")));
        QCOMPARE(kept.row(), 0);
        backend.fakeEngine().goDown(QStringLiteral("connection refused"));
        model.refresh();
        QTRY_COMPARE(model.loadState(), models::LoadState::Failed);
        QCOMPARE(model.loadError().message, QStringLiteral("connection refused"));
    }

    void randomListsOfContainersKeepTheModelWhole()
    {
        FakeBackend backend;
        OtherContainersModel model(backend);
        QAbstractItemModelTester tester(&model, Reporting::QtTest);
        QRandomGenerator random(11);
        for (int round = 0; round < 300; ++round) {
            QMap<QString, core::EngineContainer> wanted;
            for (int i = random.bounded(20); i > 0; --i) {
                const QString id = QString::number(random.bounded(30));
                wanted.insert(id, container(id, random.bounded(2) ? QStringLiteral("running") : QStringLiteral("exited")));
            }
            model.applyContainers(wanted.values());
            QCOMPARE(model.rowCount(), wanted.size());
            for (const core::EngineContainer &one : std::as_const(wanted))
                QVERIFY(*model.find(one.id) == one);
        }
    }

    void aFileIsKnownByItsContent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<core::ImportKind>>("kind");
        using enum core::ImportKind;
        const auto row = [](const char *name, const char *text, std::optional<core::ImportKind> kind) { QTest::newRow(name) << QString::fromUtf8(text) << kind; };
        row("nothing", " \n", {});
        row("a Compose file", "version: '3'\nservices:\n  a: {image: x}\n", Compose);
        row("a Compose file with a comment first", "# mine\nservices:\n", Compose);
        row("a Compose file as JSON", "{\"services\": {\"a\": {\"image\": \"x\"}}}", Compose);
        row("an mcp.json", "{\n \"mcpServers\": {}\n}", McpJson);
        row("an editor's", "{\"servers\": {}}", McpJson);
        row("a broken mcp.json", "{\"mcpServers\": {", McpJson);
        row("another YAML", "kind: Pod\n", {});
        row("services within another", "spec:\n  services:\n", {});
        row("prose", "All our services: none", {});
    }
    void aFileIsKnownByItsContent()
    {
        QFETCH(QString, text);
        QFETCH(std::optional<core::ImportKind>, kind);
        QVERIFY(ImportFile::kindOf(text) == kind);
        QCOMPARE(ImportFile::problemOf(text).isEmpty(), kind.has_value());
    }

    void filesAreReadOrRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isText");
        QTest::newRow("a text") << QByteArray("services: {}\n") << true;
        QTest::newRow("with letters of all kinds") << QByteArray("services: {} # Grüße\n") << true;
        QTest::newRow("an empty one") << QByteArray() << true;
        QTest::newRow("bytes that are no text") << QByteArray("\xff\xfe\x00\x01", 4) << false;
        QTest::newRow("with a zero in it") << QByteArray("a\0b", 3) << false;
        QTest::newRow("one that is too large") << QByteArray(int(ImportFile::kLargest) + 1, 'a') << false;
        QTest::newRow("the largest") << QByteArray(int(ImportFile::kLargest), 'a') << true;
    }
    void filesAreReadOrRefusedInWords()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isText);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file.yml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto read = [](const QString &of) {
            const QFuture<core::Result<QString>> future = ImportFile::read(of);
            (void)QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000);
            return future.isFinished() ? future.result() : core::Result<QString>(core::Error::internal(QStringLiteral("no answer")));
        };
        const core::Result<QString> text = read(path);
        QCOMPARE(text.ok(), isText);
        if (isText)
            QCOMPARE(text->toUtf8(), bytes);
        else
            QVERIFY(!text.error().fields.value(QStringLiteral("content")).isEmpty());
        QVERIFY(!read(folder.path()).ok());
        QVERIFY(!read(folder.filePath(QStringLiteral("missing"))).ok());
    }

    void theLineIsFoundInAReason()
    {
        QCOMPARE(ImportFile::lineIn(QStringLiteral("line 12: bad conversion")), 12);
        QCOMPARE(ImportFile::lineIn(QStringLiteral("there is no mapping")), 0);
        QCOMPARE(ImportFile::lineIn(QStringLiteral("deadline 5")), 0);
    }

    void theEngineIsToldInWords_data()
    {
        QTest::addColumn<core::Engine>("engine");
        QTest::addColumn<int>("services");
        QTest::addColumn<QString>("figures");
        QTest::addColumn<QString>("problem");
        core::Engine up;
        up.phase = core::EnginePhase::Up;
        up.name = QStringLiteral("Docker");
        up.version = QStringLiteral("26.1.0");
        core::Engine down;
        down.phase = core::EnginePhase::Down;
        down.problem = QStringLiteral("connection refused");
        QTest::newRow("up and used") << up << 2 << QStringLiteral("Docker 26.1.0 · 3 container(s) running") << QString();
        QTest::newRow("up for nobody") << up << 0 << QStringLiteral("Docker 26.1.0 · not in use") << QString();
        QTest::newRow("looked for") << core::Engine() << 2 << QStringLiteral("Looking for one…") << QString();
        QTest::newRow("away and needed") << down << 2 << QString() << QStringLiteral("connection refused");
        QTest::newRow("away and not needed") << down << 0 << QStringLiteral("None found · no service needs it") << QString();
    }
    void theEngineIsToldInWords()
    {
        QFETCH(core::Engine, engine);
        QFETCH(int, services);
        const models::CheckWords words = models::DashboardWords::engine(engine, services, 3);
        QTEST(words.figures, "figures");
        QTEST(words.problem, "problem");
    }
};

QTEST_GUILESS_MAIN(tst_ImportModels)
#include "tst_import_models.moc"
