// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/supervisor/service_registry.h"

#include <QTest>

#include <chrono>
#include <thread>

using namespace core;
using namespace server::supervisor;

namespace {

ServiceSnapshot named(const QString &id, int restarts = 0)
{
    Service service;
    service.spec.id = ServiceId(id);
    service.state.restarts = restarts;
    return std::make_shared<const Service>(service);
}

} // namespace

class TestServiceRegistry : public QObject
{
    Q_OBJECT
private slots:
    void findsWhatWasPutAndSortsById()
    {
        ServiceRegistry registry;
        QVERIFY(!registry.find(ServiceId(QStringLiteral("b"))));
        registry.put(named(QStringLiteral("b")));
        registry.put(named(QStringLiteral("c")));
        registry.put(named(QStringLiteral("a")));
        registry.put(named(QStringLiteral("b"), 7));
        QCOMPARE(registry.size(), 3);
        QCOMPARE(registry.find(ServiceId(QStringLiteral("b")))->state.restarts, 7);
        QStringList ids;
        for (const ServiceSnapshot &s : registry.all())
            ids << s->spec.id.toString();
        QCOMPARE(ids, (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    }

    void aSnapshotDoesNotChangeUnderItsReader()
    {
        ServiceRegistry registry;
        registry.put(named(QStringLiteral("a"), 1));
        const ServiceSnapshot held = registry.find(ServiceId(QStringLiteral("a")));
        const QVector<ServiceSnapshot> list = registry.all();
        registry.put(named(QStringLiteral("a"), 2));
        registry.remove(ServiceId(QStringLiteral("a")));
        QCOMPARE(held->state.restarts, 1);
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first()->state.restarts, 1);
        QVERIFY(!registry.find(ServiceId(QStringLiteral("a"))));
    }

    void theRevisionGrowsWithChangesOnly()
    {
        ServiceRegistry registry;
        registry.put(named(QStringLiteral("a")));
        const quint64 one = registry.revision();
        (void)registry.all();
        registry.remove(ServiceId(QStringLiteral("unknown")));
        QCOMPARE(registry.revision(), one);
        registry.put(named(QStringLiteral("a")));
        QVERIFY(registry.revision() > one);
    }

    void readersAndTheWriterAtTheSameTime()
    {
        ServiceRegistry registry;
        for (int i = 0; i < 100; ++i)
            registry.put(named(QStringLiteral("s%1").arg(i)));
        std::atomic<bool> done{false};
        std::atomic<qint64> found{0};
        std::atomic<int> wrong{0};
        const auto read = [&] {
            int i = 0;
            const ServiceId ids[] = {ServiceId(QStringLiteral("s3")), ServiceId(QStringLiteral("s77"))};
            while (!done) {
                const ServiceSnapshot one = registry.find(ids[++i & 1]);
                if (!one || !(one->spec.id == ids[i & 1]))
                    ++wrong;
                ++found;
                if (i % 1000 == 0 && registry.all().size() < 100)
                    ++wrong;
            }
        };
        std::thread a(read);
        std::thread b(read);
        for (int i = 0; i < 20'000; ++i) {
            registry.put(named(QStringLiteral("s%1").arg(i % 100), i));
            if (i % 10 == 0) {
                registry.put(named(QStringLiteral("x")));
                registry.remove(ServiceId(QStringLiteral("x")));
            }
        }
        while (found < 100'000) { }
        done = true;
        a.join();
        b.join();
        QCOMPARE(wrong.load(), 0);
    }

    void findFromTwoThreadsWhileServicesChange()
    {
        ServiceRegistry registry;
        QVector<ServiceId> ids;
        for (int i = 0; i < 100; ++i) {
            registry.put(named(QStringLiteral("service-%1").arg(i)));
            ids << ServiceId(QStringLiteral("service-%1").arg(i));
        }
        constexpr int kEach = 1'000'000;
        std::atomic<int> running{2};
        const auto read = [&] {
            int missing = 0;
            for (int i = 0; i < kEach; ++i)
                missing += registry.find(ids[i % 100]) ? 0 : 1;
            running -= missing == 0 ? 1 : 1'000;
        };
        const auto begin = std::chrono::steady_clock::now();
        std::thread a(read);
        std::thread b(read);
        for (int i = 0; running > 0; ++i) {
            registry.put(named(ids[i % 100].toString(), i));
            std::this_thread::yield();
        }
        a.join();
        b.join();
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        qInfo("%.1f million lookups a second from two threads", 2 * kEach / seconds / 1e6);
        QCOMPARE(running.load(), 0);
    }

    void findIsCheap()
    {
        ServiceRegistry registry;
        for (int i = 0; i < 10'000; ++i)
            registry.put(named(QStringLiteral("service-%1").arg(i)));
        const ServiceId id(QStringLiteral("service-4711"));
        QBENCHMARK {
            for (int i = 0; i < 1'000; ++i)
                QVERIFY(registry.find(id));
        }
    }
};

QTEST_GUILESS_MAIN(TestServiceRegistry)
#include "tst_service_registry.moc"
