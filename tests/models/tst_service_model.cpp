// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service_filter_model.h"
#include "models/service_model.h"

#include "tests/support/fake_backend.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QtTest>

using core::ServiceEventKind;
using core::ServiceId;
using core::ServiceStatus;
using models::LoadState;
using models::ServiceFilterModel;
using models::ServiceModel;
using support::FakeBackend;

class TestServiceModel : public QObject
{
    Q_OBJECT

    static QVariant cell(const ServiceModel &model, const char *id, int column, int role = Qt::DisplayRole)
    {
        return model.data(model.index(model.rowOf(ServiceId(QString::fromLatin1(id))), column), role);
    }

    static QStringList shown(const ServiceFilterModel &model)
    {
        QStringList ids;
        for (int i = 0; i < model.rowCount(); ++i)
            ids.append(model.idAt(model.index(i, 0)).toString());
        return ids;
    }

private slots:
    void loadsAndShows()
    {
        FakeBackend backend;
        core::Service service = FakeBackend::makeService(QStringLiteral("filesystem"));
        service.spec.replicas = 3;
        service.spec.cpu.limit = 500;
        backend.put(service);
        ServiceModel model(backend);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.loadState(), LoadState::Loading);
        QTRY_COMPARE(model.loadState(), LoadState::Ready);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, "filesystem", ServiceModel::Name).toString(), QStringLiteral("Filesystem"));
        QCOMPARE(cell(model, "filesystem", ServiceModel::Name, ServiceModel::SubtitleRole).toString(), QStringLiteral("filesystem"));
        service.spec.name = service.spec.id.toString();
        service.spec.image = QStringLiteral("mcp/filesystem:1");
        model.applyServices({service});
        QCOMPARE(cell(model, "filesystem", ServiceModel::Name, ServiceModel::SubtitleRole).toString(), service.spec.image); // no word twice
        QCOMPARE(cell(model, "filesystem", ServiceModel::Status).toString(), QStringLiteral("Running"));
        QCOMPARE(cell(model, "filesystem", ServiceModel::Replicas).toString(), QStringLiteral("1/3"));
        QCOMPARE(cell(model, "filesystem", ServiceModel::Memory, ServiceModel::LimitRole).toDouble(), 256.0);
        QCOMPARE(cell(model, "filesystem", ServiceModel::Cpu, ServiceModel::LimitRole).toDouble(), 50.0);
        QVERIFY(cell(model, "filesystem", ServiceModel::Health, Qt::AccessibleTextRole).toString().contains(QLatin1String("Healthy")));
        // While nobody can say how it is, since when is told where that shows.
        service.state.health = core::HealthStatus::Unknown;
        service.state.reason = QStringLiteral("The container engine is not reachable; last known at noon");
        model.applyServices({service});
        QCOMPARE(cell(model, "filesystem", ServiceModel::Health).toString(), QStringLiteral("Unknown"));
        QCOMPARE(cell(model, "filesystem", ServiceModel::Health, Qt::ToolTipRole).toString(), service.state.reason);
    }

    void aFailedLoadKeepsWhatIsShown()
    {
        FakeBackend backend;
        backend.fill(3);
        ServiceModel model(backend);
        QTRY_COMPARE(model.loadState(), LoadState::Ready);
        backend.fail(QStringLiteral("services.listAll"), core::Error{core::ErrorCode::Internal, QStringLiteral("Broken"), {}, {}, {}});
        model.refresh();
        QTRY_COMPARE(model.loadState(), LoadState::Failed);
        QCOMPARE(model.loadError().message, QStringLiteral("Broken"));
        QCOMPARE(model.rowCount(), 3);
        backend.failNothing();
        model.refresh();
        QTRY_COMPARE(model.loadState(), LoadState::Ready);
    }

    void waitsForTheConnection()
    {
        FakeBackend backend;
        backend.fill(2);
        backend.drop();
        ServiceModel model(backend);
        QCOMPARE(model.loadState(), LoadState::Idle);
        backend.comeBack();
        QTRY_COMPARE(model.loadState(), LoadState::Ready);
        QCOMPARE(model.rowCount(), 2);
    }

    void refreshesAreFolded()
    {
        FakeBackend backend;
        backend.fill(1);
        backend.setHeld(true);
        ServiceModel model(backend);
        for (int i = 0; i < 5; ++i)
            model.refresh();
        QCOMPARE(backend.callCount(QStringLiteral("services.listAll")), 1);
        backend.setHeld(false);
        QTRY_COMPARE(backend.callCount(QStringLiteral("services.listAll")), 2);
        QTRY_COMPARE(model.loadState(), LoadState::Ready);
        QTest::qWait(20);
        QCOMPARE(backend.callCount(QStringLiteral("services.listAll")), 2);
    }

    void eventsPatchOneRow()
    {
        FakeBackend backend;
        backend.fill(100);
        ServiceModel model(backend);
        QTRY_COMPARE(model.loadState(), LoadState::Ready);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        core::Service service = *backend.held(ServiceId(QStringLiteral("service-00050")));
        service.state.status = ServiceStatus::Stopping;
        backend.putAndTell(service, ServiceEventKind::Stopping);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 50);
        QCOMPARE(changed[0][1].toModelIndex().row(), 50);
        QCOMPARE(cell(model, "service-00050", ServiceModel::Status).toString(), QStringLiteral("Stopping"));
        backend.putAndTell(FakeBackend::makeService(QStringLiteral("new-one")), ServiceEventKind::Created);
        QCOMPARE(model.rowCount(), 101);
        backend.removeAndTell(ServiceId(QStringLiteral("new-one")));
        QCOMPARE(model.rowCount(), 100);
        QCOMPARE(reset.count(), 0);
    }

    // Kept as rows come, change and go; never counted anew.
    void knowsHowManyHaveEachStatus()
    {
        FakeBackend backend;
        backend.fill(20);
        ServiceModel model(backend);
        const auto told = [&model] {
            const auto &counts = model.statusCounts();
            return QVector<int>(counts.begin(), counts.end());
        };
        const auto counted = [&model] {
            QVector<int> counts(5);
            for (int row = 0; row < model.rowCount(); ++row)
                ++counts[qsizetype(model.rowAt(row).service.state.status)];
            return counts;
        };
        QCOMPARE(told(), QVector<int>(5));
        // Whoever hears of a change may ask at once.
        QVector<QVector<int>> wrong;
        const auto look = [&] {
            if (told() != counted())
                wrong << told();
        };
        connect(&model, &QAbstractItemModel::rowsInserted, this, look);
        connect(&model, &QAbstractItemModel::rowsRemoved, this, look);
        connect(&model, &QAbstractItemModel::dataChanged, this, look);
        QTRY_COMPARE(model.loadState(), LoadState::Ready);
        QVERIFY(told() != QVector<int>(5));
        QCOMPARE(told(), counted());

        core::Service service = *backend.held(ServiceId(QStringLiteral("service-00007")));
        service.state.status = ServiceStatus::Error;
        backend.putAndTell(service, ServiceEventKind::Failed);
        QCOMPARE(told(), counted());
        core::Service bare;
        bare.spec.id = service.spec.id;
        emit backend.serviceEvent({ServiceEventKind::Starting, bare.spec.id, 1, bare, {}}); // changed in its place
        QVERIFY(model.service(bare.spec.id)->state.status == ServiceStatus::Starting);
        QCOMPARE(told(), counted());
        backend.putAndTell(FakeBackend::makeService(QStringLiteral("new-one"), ServiceStatus::Stopping), ServiceEventKind::Created);
        QCOMPARE(told(), counted());
        backend.removeAndTell(ServiceId(QStringLiteral("service-00003")));
        QCOMPARE(told(), counted());
        // A list with some that are new, some that differ, one twice and most gone.
        model.applyServices({FakeBackend::makeService(QStringLiteral("service-00002"), ServiceStatus::Stopping),
                             FakeBackend::makeService(QStringLiteral("a"), ServiceStatus::Error),
                             FakeBackend::makeService(QStringLiteral("a"), ServiceStatus::Running),
                             FakeBackend::makeService(QStringLiteral("z"), ServiceStatus::Stopped)});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(told(), counted());
        model.setBackend(nullptr);
        QCOMPARE(told(), QVector<int>(5));
        QVERIFY2(wrong.isEmpty(), qPrintable(QString::number(wrong.size())));
    }

    void eventsNewerThanTheListWin()
    {
        FakeBackend backend;
        backend.fill(2);
        ServiceModel model(backend);
        QTRY_COMPARE(model.loadState(), LoadState::Ready);
        // The list is made, then things happen, then the list arrives.
        backend.setHeld(true);
        model.refresh();
        core::Service changed = FakeBackend::makeService(QStringLiteral("service-00000"), ServiceStatus::Error);
        emit backend.serviceEvent({ServiceEventKind::Failed, changed.spec.id, 1, changed, QStringLiteral("Exit code 7")});
        core::Service gone;
        gone.spec.id = ServiceId(QStringLiteral("service-00001"));
        emit backend.serviceEvent({ServiceEventKind::Deleted, gone.spec.id, 2, gone, {}});
        backend.setHeld(false); // the fake still holds both as they were
        QTRY_COMPARE(model.loadState(), LoadState::Ready);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.service(changed.spec.id)->state.status == ServiceStatus::Error);
    }

    void understandsEventsThatNameTheServiceAlone()
    {
        FakeBackend backend;
        backend.put(FakeBackend::makeService(QStringLiteral("a"), ServiceStatus::Stopped));
        ServiceModel model(backend);
        QTRY_COMPARE(model.loadState(), LoadState::Ready);
        core::Service bare;
        bare.spec.id = ServiceId(QStringLiteral("a"));
        emit backend.serviceEvent({ServiceEventKind::Starting, bare.spec.id, 1, bare, {}});
        QCOMPARE(cell(model, "a", ServiceModel::Status).toString(), QStringLiteral("Starting"));
        QCOMPARE(cell(model, "a", ServiceModel::Name).toString(), QStringLiteral("A"));
        // What cannot be guessed is asked for.
        backend.put(FakeBackend::makeService(QStringLiteral("b")));
        bare.spec.id = ServiceId(QStringLiteral("b"));
        emit backend.serviceEvent({ServiceEventKind::Created, bare.spec.id, 1, bare, {}});
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, "b", ServiceModel::Name).toString(), QStringLiteral("B"));
    }

    void samplesMoveTheSparkline()
    {
        FakeBackend backend;
        backend.fill(10);
        ServiceModel model(backend);
        QTRY_COMPARE(model.loadState(), LoadState::Ready);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const ServiceId id(QStringLiteral("service-00004"));
        for (int i = 0; i < 100; ++i)
            backend.tellSamples({{id, QStringLiteral("cpu_usage"), -1, double(i), i}, {id, QStringLiteral("cpu_usage"), 0, 999, i},
                                 {id, QStringLiteral("memory_usage"), -1, 2.0 * i, i}, {{}, QStringLiteral("cpu_usage"), -1, 999, i}});
        const auto cpu = cell(model, "service-00004", ServiceModel::Cpu, ServiceModel::SparklineRole).value<models::Sparkline>();
        QCOMPARE(cpu.size(), ServiceModel::kHistory);
        QCOMPARE(cpu.last(), 99.f);
        QCOMPARE(cpu.first(), float(100 - ServiceModel::kHistory));
        QCOMPARE(cell(model, "service-00004", ServiceModel::Memory, ServiceModel::ValueRole).toDouble(), 198.0);
        QCOMPARE(changed.count(), 100);
        QCOMPARE(changed[0][0].toModelIndex().column(), int(ServiceModel::Cpu));
        // A refresh keeps the curve.
        model.refresh();
        QTRY_COMPARE(model.loadState(), LoadState::Ready);
        QCOMPARE(cell(model, "service-00004", ServiceModel::Cpu, ServiceModel::SparklineRole).value<models::Sparkline>().size(), ServiceModel::kHistory);
    }

    void anotherBackendStartsAfresh()
    {
        FakeBackend first;
        first.fill(5);
        FakeBackend second;
        second.fill(2);
        second.setHeld(true);
        ServiceModel model(first);
        QTRY_COMPARE(model.rowCount(), 5);
        model.refresh(); // on its way when we change
        model.setBackend(&second);
        QCOMPARE(model.rowCount(), 0);
        QTest::qWait(20);
        QCOMPARE(model.rowCount(), 0);
        second.setHeld(false);
        QTRY_COMPARE(model.rowCount(), 2);
        model.setBackend(nullptr);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.loadState(), LoadState::Idle);
    }

    void filtersByWordsAndStatus()
    {
        FakeBackend backend;
        backend.put(FakeBackend::makeService(QStringLiteral("file-system"), ServiceStatus::Running));
        backend.put(FakeBackend::makeService(QStringLiteral("git"), ServiceStatus::Stopped));
        backend.put(FakeBackend::makeService(QStringLiteral("git-mirror"), ServiceStatus::Error));
        ServiceModel model(backend);
        ServiceFilterModel filter;
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setServices(&model);
        QTRY_COMPARE(filter.countAll(), 3);
        QCOMPARE(filter.count(ServiceStatus::Stopped), 1);
        filter.setText(QStringLiteral("  GIT "));
        QCOMPARE(shown(filter), QStringList({QStringLiteral("git"), QStringLiteral("git-mirror")}));
        QCOMPARE(filter.countAll(), 2);
        QCOMPARE(filter.count(ServiceStatus::Running), 0);
        filter.setText(QStringLiteral("mirror git"));
        QCOMPARE(shown(filter), QStringList({QStringLiteral("git-mirror")}));
        filter.setText({});
        filter.setStatus(ServiceStatus::Running);
        QCOMPARE(shown(filter), QStringList({QStringLiteral("file-system")}));
        QCOMPARE(filter.countAll(), 3); // chips count what they would show

        // A row that changes its status leaves the filter by itself.
        core::Service service = *backend.held(ServiceId(QStringLiteral("file-system")));
        service.state.status = ServiceStatus::Stopped;
        backend.putAndTell(service, ServiceEventKind::Stopped);
        QCOMPARE(filter.rowCount(), 0);
        QTRY_COMPARE(filter.count(ServiceStatus::Stopped), 2);
        QVERIFY(!filter.indexOf(service.spec.id).isValid());
        filter.setStatus(std::nullopt);
        QCOMPARE(filter.idAt(filter.indexOf(service.spec.id)), service.spec.id);
    }

    void sortsByEveryColumn()
    {
        FakeBackend backend;
        const auto add = [&](const char *id, double cpu) {
            core::Service service = FakeBackend::makeService(QString::fromLatin1(id));
            service.state.cpuPercent = cpu;
            backend.put(service);
        };
        add("c", 5);
        add("a", 50);
        add("b", 5);
        ServiceModel model(backend);
        ServiceFilterModel filter;
        filter.setServices(&model);
        QTRY_COMPARE(filter.rowCount(), 3);
        QCOMPARE(shown(filter), QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
        filter.sort(ServiceModel::Cpu, Qt::AscendingOrder);
        QCOMPARE(shown(filter), QStringList({QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("a")})); // equal: by name
        backend.tellSamples({{ServiceId(QStringLiteral("b")), QStringLiteral("cpu_usage"), -1, 90, 1}});
        QCOMPARE(shown(filter), QStringList({QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")}));
        for (int column = 0; column < ServiceModel::ColumnCount; ++column) {
            filter.sort(column, Qt::DescendingOrder);
            QCOMPARE(filter.rowCount(), 3);
        }
    }

    void tenThousandServices()
    {
        FakeBackend backend;
        backend.fill(10'000);
        ServiceModel model(backend);
        ServiceFilterModel filter;
        filter.setServices(&model);
        QTRY_COMPARE_WITH_TIMEOUT(filter.rowCount(), 10'000, 20'000);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(model.loadState(), LoadState::Ready, 20'000);
        QCOMPARE(inserted.count(), 0);
        QCOMPARE(changed.count(), 0); // nothing differs, nothing is told
        QElapsedTimer timer;
        timer.start();
        filter.setText(QStringLiteral("0999"));
        qInfo("filter of 10,000 rows: %lld ms, %d left", timer.elapsed(), filter.rowCount());
        QCOMPARE(filter.rowCount(), 11);
    }
};

QTEST_GUILESS_MAIN(TestServiceModel)
#include "tst_service_model.moc"
