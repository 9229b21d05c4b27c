// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service_filter_model.h"
#include "models/sort_keys.h"

#include "tests/support/fake_backend.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

#include <map>

using core::Service;
using core::ServiceEventKind;
using core::ServiceId;
using core::ServiceStatus;
using models::ServiceFilterModel;
using models::ServiceModel;
using support::FakeBackend;

using Services = std::map<ServiceId, Service>;

// What the model has to show, found the slow and simple way.
struct Reference
{
    QStringList words;
    QVector<ServiceStatus> statuses;
    QStringList categories;
    int column = ServiceModel::Name;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool textMatches(const Service &service) const
    {
        const core::ServiceSpec &spec = service.spec;
        return std::all_of(words.begin(), words.end(), [&](const QString &word) {
            for (const QString &field : {spec.name, spec.id.toString(), spec.description, spec.category, spec.version, spec.image})
                if (field.contains(word, Qt::CaseInsensitive))
                    return true;
            return false;
        });
    }
    bool statusMatches(const Service &service) const { return statuses.isEmpty() || statuses.contains(service.state.status); }
    bool categoryMatches(const Service &service) const { return categories.isEmpty() || categories.contains(service.spec.category); }

    // Numbers within texts count as numbers.
    static int compare(const QString &a, const QString &b)
    {
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (a[i].isDigit() && b[j].isDigit()) {
                const auto number = [](const QString &text, int &at) {
                    qint64 value = 0;
                    for (; at < text.size() && text[at].isDigit(); ++at)
                        value = value * 10 + text[at].digitValue();
                    return value;
                };
                const qint64 x = number(a, i);
                const qint64 y = number(b, j);
                if (x != y)
                    return x < y ? -1 : 1;
                continue;
            }
            const QChar x = a[i++].toLower();
            const QChar y = b[j++].toLower();
            if (x != y)
                return x < y ? -1 : 1;
        }
        return int(a.size() - i) - int(b.size() - j);
    }

    int compare(const Service &a, const Service &b, int by) const
    {
        const auto numbers = [](double x, double y) { return x < y ? -1 : int(x > y); };
        switch (by) {
        case ServiceModel::Status: return numbers(int(a.state.status), int(b.state.status));
        case ServiceModel::Replicas: return numbers(core::runningReplicas(a.state), core::runningReplicas(b.state));
        case ServiceModel::Cpu: return numbers(a.state.cpuPercent, b.state.cpuPercent);
        case ServiceModel::Memory: return numbers(a.state.memoryMb, b.state.memoryMb);
        case ServiceModel::Health: return numbers(int(a.state.health), int(b.state.health));
        case ServiceModel::Category: return compare(a.spec.category, b.spec.category);
        case ServiceModel::Uptime:
            if (a.state.startedAtMs == 0 || b.state.startedAtMs == 0)
                return numbers(a.state.startedAtMs != 0, b.state.startedAtMs != 0);
            return numbers(double(b.state.startedAtMs), double(a.state.startedAtMs));
        case ServiceModel::Version: return compare(a.spec.version, b.spec.version);
        case ServiceModel::Port: return numbers(a.spec.port, b.spec.port);
        case ServiceModel::Updated: return numbers(double(a.spec.updatedAtMs), double(b.spec.updatedAtMs));
        case ServiceModel::Restarts: return numbers(a.state.restarts, b.state.restarts);
        case ServiceModel::Runtime: return compare(core::toString(a.spec.runtime), core::toString(b.spec.runtime));
        default: return compare(a.spec.name, b.spec.name);
        }
    }

    QStringList shown(const Services &all) const
    {
        std::vector<const Service *> rows;
        for (const auto &[id, service] : all)
            if (textMatches(service) && statusMatches(service) && categoryMatches(service))
                rows.push_back(&service);
        std::stable_sort(rows.begin(), rows.end(), [this](const Service *a, const Service *b) {
            const int first = compare(*a, *b, column);
            if (first != 0)
                return order == Qt::AscendingOrder ? first < 0 : first > 0;
            return compare(*a, *b, ServiceModel::Name) < 0;
        });
        if (column == ServiceModel::Name && order == Qt::DescendingOrder) {
            std::stable_sort(rows.begin(), rows.end(), [this](const Service *a, const Service *b) {
                return compare(*a, *b, ServiceModel::Name) > 0;
            });
        }
        QStringList ids;
        for (const Service *row : rows)
            ids.append(row->spec.id.toString());
        return ids;
    }
};

class TestSortedFilterModel : public QObject
{
    Q_OBJECT

    static QStringList shown(const ServiceFilterModel &model)
    {
        QStringList ids;
        for (int i = 0; i < model.rowCount(); ++i)
            ids.append(model.index(i, 0).data(ServiceModel::IdRole).toString());
        return ids;
    }

    static Service randomService(QRandomGenerator &random, int number)
    {
        static const QStringList names{QStringLiteral("Git"), QStringLiteral("git mirror"), QStringLiteral("Über files"),
                                       QStringLiteral("node 2"), QStringLiteral("node 10"), QStringLiteral("Node 010")};
        static const QStringList categories{QStringLiteral("storage"), QStringLiteral("Search"), QStringLiteral("custom")};
        static const QStringList versions{QStringLiteral("1.9.0"), QStringLiteral("1.10.0"), QString()};
        Service service = FakeBackend::makeService(QStringLiteral("s%1").arg(number), ServiceStatus(random.bounded(5)));
        service.spec.name = names[random.bounded(names.size())];
        if (random.bounded(2))
            service.spec.name += QString::number(random.bounded(4));
        service.spec.category = categories[random.bounded(categories.size())];
        service.spec.version = versions[random.bounded(versions.size())];
        service.spec.port = random.bounded(4);
        service.spec.updatedAtMs = random.bounded(4);
        service.spec.runtime = core::RuntimeKind(random.bounded(2));
        service.state.cpuPercent = random.bounded(6) - 1;
        service.state.memoryMb = random.bounded(6);
        service.state.restarts = random.bounded(3);
        service.state.startedAtMs = random.bounded(4) * 1000;
        return service;
    }

    // Both kinds of signals (few stretches, many stretches) are met at these sizes.
    void walk(int ids, int steps, quint32 seed, bool single)
    {
        QRandomGenerator random(seed); // the same walk each time
        FakeBackend backend;
        backend.drop();
        ServiceModel model(backend);
        model.setColumnSet(ServiceModel::ColumnSet::All);
        ServiceFilterModel filter;
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setServices(&model);
        QSignalSpy reset(&filter, &QAbstractItemModel::modelReset);
        Services truth;
        Reference reference;
        std::map<ServiceId, QPersistentModelIndex> held;
        const QStringList texts{QString(), QStringLiteral("g"), QStringLiteral("gi"), QStringLiteral("git"), QStringLiteral("NODE 1"),
                                QStringLiteral("s1"), QStringLiteral("ÜBER"), QStringLiteral("nothing like it"), QStringLiteral("2")};
        for (int step = 0; step < steps; ++step) {
            const int act = random.bounded(single ? 6 : 8);
            if (act == 0) {
                const QString text = texts[random.bounded(texts.size())];
                reference.words = text.split(u' ', Qt::SkipEmptyParts);
                filter.setText(text);
            } else if (act == 1) {
                reference.column = random.bounded(ServiceModel::ColumnCount);
                reference.order = Qt::SortOrder(random.bounded(2));
                filter.sort(reference.column, reference.order);
            } else if (act == 2) {
                reference.statuses.clear();
                for (int status = 0; status < 5; ++status)
                    if (random.bounded(3) == 0)
                        reference.statuses.append(ServiceStatus(status));
                filter.setStatuses(reference.statuses);
            } else if (act == 3) {
                reference.categories.clear();
                if (random.bounded(2))
                    reference.categories = QStringList{QStringLiteral("storage"), QStringLiteral("Search")}.mid(random.bounded(2));
                filter.setCategories(reference.categories);
            } else if (act == 4) {
                const Service service = randomService(random, random.bounded(ids));
                truth[service.spec.id] = service;
                emit backend.serviceEvent({ServiceEventKind::Updated, service.spec.id, 1, service, {}});
            } else if (act == 5) {
                const ServiceId id(QStringLiteral("s%1").arg(random.bounded(ids)));
                Service gone;
                gone.spec.id = id;
                truth.erase(id);
                emit backend.serviceEvent({ServiceEventKind::Deleted, id, 1, gone, {}});
            } else if (act == 6) {
                truth.clear();
                QVector<Service> list;
                const int count = random.bounded(ids);
                for (int i = 0; i < count; ++i) {
                    const Service service = randomService(random, random.bounded(ids));
                    truth[service.spec.id] = service;
                    list.append(service);
                }
                model.applyServices(list);
            } else {
                QVector<core::MetricSample> samples;
                for (auto &[id, service] : truth) {
                    if (random.bounded(2) == 0)
                        continue;
                    service.state.cpuPercent = random.bounded(6);
                    samples.append({id, QStringLiteral("cpu_usage"), -1, service.state.cpuPercent, 1});
                }
                model.applySamples(samples);
            }
            QCOMPARE(shown(filter), reference.shown(truth));
            for (auto it = held.begin(); it != held.end();) {
                if (!it->second.isValid() || !truth.contains(it->first)) {
                    it = held.erase(it);
                    continue;
                }
                QCOMPARE(it->second.data(ServiceModel::IdRole).toString(), it->first.toString());
                QCOMPARE(filter.indexOf(it->first, it->second.column()), QModelIndex(it->second));
                ++it;
            }
            for (int i = 0; i < 3 && filter.rowCount() > 0; ++i) {
                const int row = random.bounded(filter.rowCount());
                held[filter.idAt(filter.index(row, 0))] = filter.index(row, random.bounded(ServiceModel::ColumnCount));
            }
            for (int row = 0; row < filter.rowCount(); ++row)
                QCOMPARE(filter.mapFromSource(filter.mapToSource(filter.index(row, 1))), filter.index(row, 1));
        }
        QCOMPARE(reset.count(), 0);

        std::array<int, 5> counts{};
        std::map<QString, int> categories;
        for (const auto &[id, service] : truth) {
            const bool text = reference.textMatches(service);
            counts[size_t(service.state.status)] += text && reference.categoryMatches(service);
            categories[service.spec.category] += text && reference.statusMatches(service);
        }
        for (int status = 0; status < 5; ++status)
            QTRY_COMPARE(filter.count(ServiceStatus(status)), counts[size_t(status)]);
        QCOMPARE(filter.categoryCounts().size(), qsizetype(categories.size()));
        for (const models::CategoryCount &one : filter.categoryCounts())
            QCOMPARE(one.count, categories[one.category]);
    }

    static void fill(ServiceModel &model, int count)
    {
        QVector<Service> list;
        for (int i = 0; i < count; ++i) {
            Service service = FakeBackend::makeService(QStringLiteral("service-%1").arg(i, 6, 10, QLatin1Char('0')),
                                                       ServiceStatus(i % 5));
            service.state.cpuPercent = i * 7919 % 1000;
            list.append(service);
        }
        model.applyServices(list);
    }

private slots:
    void initTestCase() { qRegisterMetaType<QModelIndex>(); }

    void randomWalks_data()
    {
        QTest::addColumn<int>("ids");
        QTest::addColumn<int>("steps");
        QTest::addColumn<bool>("single");
        QTest::newRow("few services") << 8 << 1500 << false;
        QTest::newRow("some services, one change at a time") << 60 << 1500 << true;
        QTest::newRow("many services, whole lists") << 400 << 150 << false;
        QTest::newRow("many services, one change at a time") << 300 << 1200 << true;
    }
    void randomWalks()
    {
        QFETCH(int, ids);
        QFETCH(int, steps);
        QFETCH(bool, single);
        walk(ids, steps, quint32(ids), single);
    }

    void oneChangedRowPatchesOneRow()
    {
        ServiceModel model;
        fill(model, 1000);
        ServiceFilterModel filter;
        filter.setServices(&model);
        filter.sort(ServiceModel::Cpu, Qt::AscendingOrder);
        QSignalSpy changed(&filter, &QAbstractItemModel::dataChanged);
        QSignalSpy moved(&filter, &QAbstractItemModel::rowsMoved);
        QSignalSpy layout(&filter, &QAbstractItemModel::layoutChanged);
        const ServiceId id = filter.idAt(filter.index(10, 0));
        const double value = filter.index(10, ServiceModel::Cpu).data(ServiceModel::ValueRole).toDouble();
        model.applySamples({{id, QStringLiteral("cpu_usage"), -1, value + 0.1, 1}}); // stays where it is
        QCOMPARE(changed.count(), 1);
        QCOMPARE(moved.count(), 0);
        QCOMPARE(changed[0][0].toModelIndex(), filter.index(10, ServiceModel::Cpu));
        QCOMPARE(changed[0][1].toModelIndex(), filter.index(10, ServiceModel::Memory));
        model.applySamples({{id, QStringLiteral("cpu_usage"), -1, 1e6, 1}});
        QCOMPARE(moved.count(), 1);
        QCOMPARE(filter.indexOf(id).row(), 999);
        QCOMPARE(layout.count(), 0);
    }

    void aRenamedRowFindsItsPlace()
    {
        ServiceModel model;
        fill(model, 1000);
        ServiceFilterModel filter;
        filter.setServices(&model);
        for (const int column : {ServiceModel::Cpu, ServiceModel::Category, ServiceModel::Name}) {
            filter.sort(column, Qt::AscendingOrder); // all at once, by ranks
            Service service = model.rowAt(500).service;
            service.state.cpuPercent = 0;
            for (const char *name : {"A first one", "Zz last one", "A first one"}) {
                service.spec.name = QString::fromLatin1(name);
                model.applyEvent({ServiceEventKind::Updated, service.spec.id, 1, service, {}});
                Services all;
                for (int row = 0; row < model.rowCount(); ++row)
                    all[model.rowAt(row).service.spec.id] = model.rowAt(row).service;
                Reference reference;
                reference.column = column;
                QCOMPARE(shown(filter), reference.shown(all));
            }
        }
    }

    void manyScatteredRowsAreToldInFewSignals()
    {
        ServiceModel model;
        fill(model, 5000);
        ServiceFilterModel filter;
        filter.setServices(&model);
        QSignalSpy removed(&filter, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&filter, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&filter, &QAbstractItemModel::modelReset);
        filter.setStatus(ServiceStatus::Running);
        QCOMPARE(filter.rowCount(), 1000);
        QCOMPARE(removed.count(), 1);
        filter.setStatus(std::nullopt);
        QCOMPARE(filter.rowCount(), 5000);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(reset.count(), 0);
    }

    void selectionLivesOnWhereItsRowsDo()
    {
        ServiceModel model;
        fill(model, 1000);
        ServiceFilterModel filter;
        filter.setServices(&model);
        QItemSelectionModel selection(&filter);
        const auto id = [](int number) { return ServiceId(QStringLiteral("service-%1").arg(number, 6, 10, QLatin1Char('0'))); };
        for (const int number : {18, 400, 902})
            selection.select(filter.indexOf(id(number)), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        selection.setCurrentIndex(filter.indexOf(id(400)), QItemSelectionModel::NoUpdate);
        const auto chosen = [&] {
            QStringList ids;
            for (const QModelIndex &row : selection.selectedRows())
                ids.append(filter.idAt(row).toString());
            ids.sort();
            return ids;
        };
        filter.sort(ServiceModel::Cpu, Qt::DescendingOrder);
        filter.setStatuses({ServiceStatus(400 % 5), ServiceStatus(902 % 5)}); // 18 leaves
        QCOMPARE(chosen(), QStringList({id(400).toString(), id(902).toString()}));
        QCOMPARE(filter.idAt(selection.currentIndex()), id(400));
        filter.setText(QStringLiteral("0400"));
        QCOMPARE(chosen(), QStringList({id(400).toString()}));
        filter.setText({});
        filter.setStatuses({});
        QCOMPARE(chosen(), QStringList({id(400).toString()}));
    }

    void oneStatusIsSeveralOfOne()
    {
        ServiceFilterModel filter;
        QVERIFY(!filter.status());
        filter.setStatus(ServiceStatus::Error);
        QVERIFY(filter.status() == ServiceStatus::Error);
        QVERIFY(filter.statuses() == QVector<ServiceStatus>({ServiceStatus::Error}));
        filter.setStatuses({ServiceStatus::Error, ServiceStatus::Stopped});
        QVERIFY(!filter.status());
    }

    void findsLabelsAndAccents()
    {
        ServiceModel model;
        Service service = FakeBackend::makeService(QStringLiteral("a"));
        service.spec.name = QStringLiteral("Café");
        service.spec.labels.insert(QStringLiteral("team"), QStringLiteral("Payments"));
        model.applyServices({service, FakeBackend::makeService(QStringLiteral("b"))});
        ServiceFilterModel filter;
        filter.setServices(&model);
        for (const char *text : {"cafe", "CAFÉ", "team=pay", "pay caf"}) {
            filter.setText(QString::fromUtf8(text));
            QCOMPARE(shown(filter), QStringList({QStringLiteral("a")}));
        }
        filter.setText(QStringLiteral("a b"));
        QCOMPARE(filter.rowCount(), 1); // of b alone: "b" and the "a" of storage
    }

    void headersWithoutRows()
    {
        ServiceModel model;
        ServiceFilterModel filter;
        filter.setServices(&model);
        QCOMPARE(filter.headerData(ServiceModel::Cpu, Qt::Horizontal).toString(), QStringLiteral("CPU"));
        QCOMPARE(filter.columnCount(), int(ServiceModel::Uptime) + 1);
        model.setColumnSet(ServiceModel::ColumnSet::All);
        QCOMPARE(filter.columnCount(), int(ServiceModel::ColumnCount));
        QCOMPARE(filter.headerData(ServiceModel::Restarts, Qt::Horizontal).toString(), QStringLiteral("Restarts"));
    }

    void aSourceThatGoes()
    {
        ServiceFilterModel filter;
        {
            ServiceModel model;
            fill(model, 10);
            filter.setServices(&model);
            QCOMPARE(filter.rowCount(), 10);
            filter.setServices(nullptr);
            QCOMPARE(filter.rowCount(), 0);
            filter.setServices(&model);
            QCOMPARE(filter.rowCount(), 10);
            filter.setServices(nullptr);
        }
        QCOMPARE(filter.rowCount(), 0);
    }

    void naturalOrder_data()
    {
        QTest::addColumn<QString>("lesser");
        QTest::addColumn<QString>("greater");
        const auto row = [](const char *name, const char *lesser, const char *greater) {
            QTest::newRow(name) << QString::fromUtf8(lesser) << QString::fromUtf8(greater);
        };
        row("numbers by value", "node-2", "node-10");
        row("versions", "1.9.3", "1.10.0");
        row("leading zeros do not count", "a007b", "a8b");
        row("case does not count", "alpha", "BETA");
        row("accents do not count", "école", "fa");
        row("a start comes first", "git", "git-mirror");
        row("no text comes first", "", "a");
        row("numbers before letters", "9", "a");
        row("long numbers", "99999999999999999999", "100000000000000000000");
    }
    void naturalOrder()
    {
        QFETCH(QString, lesser);
        QFETCH(QString, greater);
        QVERIFY(models::naturalKey(lesser) < models::naturalKey(greater));
    }

    void ranksAreTheOrderOfTexts()
    {
        QRandomGenerator random(4);
        std::vector<QByteArray> texts;
        for (int i = 0; i < 3000; ++i) {
            QByteArray text = i % 3 ? QByteArray("a-common-beginning-") : QByteArray();
            for (int length = random.bounded(12); length > 0; --length)
                text.append(char('a' + random.bounded(2)));
            texts.push_back(text);
        }
        const std::vector<quint32> ranks = models::textRanks(texts);
        for (int i = 0; i < 100'000; ++i) {
            const auto a = size_t(random.bounded(3000));
            const auto b = size_t(random.bounded(3000));
            QCOMPARE(ranks[a] < ranks[b], texts[a] < texts[b]);
            QCOMPARE(ranks[a] == ranks[b], texts[a] == texts[b]);
        }
    }

    void numbersKeepTheirOrder()
    {
        const QVector<double> rising{-qInf(), -1e300, -2, -1e-300, 0, 1e-300, 0.5, 1, 2, 1e300, qInf()};
        for (qsizetype i = 1; i < rising.size(); ++i)
            QVERIFY(models::orderedBits(rising[i - 1]) < models::orderedBits(rising[i]));
        QCOMPARE(models::orderedBits(-0.0), models::orderedBits(0.0));
        QVERIFY(models::orderedBits(qQNaN()) < models::orderedBits(-qInf()));
    }
};

QTEST_GUILESS_MAIN(TestSortedFilterModel)
#include "tst_sorted_filter_model.moc"
