// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/host_figures.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QtTest>

#include <unistd.h>

using namespace server::runtime;

class TestHostFigures final : public QObject
{
    Q_OBJECT

    static void burn(int ms)
    {
        QElapsedTimer timer;
        timer.start();
        volatile quint64 sum = 0;
        while (timer.elapsed() < ms)
            sum = sum + 1;
    }

private slots:
    void memoryIsThatOfTheMachine()
    {
        HostFigures figures;
        const HostSample sample = figures.sample();
        const qint64 total = qint64(sysconf(_SC_PHYS_PAGES)) * sysconf(_SC_PAGESIZE) / (1024 * 1024);
        QVERIFY(qAbs(sample.memoryTotalMb - total) <= total / 10);
        QVERIFY(sample.memoryUsedMb > 0 && sample.memoryUsedMb < sample.memoryTotalMb);
        QVERIFY(sample.cores >= 1);
        QVERIFY(sample.load1 >= 0);
    }

    void cpuRisesUnderLoad()
    {
        HostFigures figures;
        const int cores = figures.sample().cores;
        burn(600);
        const double busy = figures.sample().cpuPercent;
        QVERIFY2(busy > 60.0 / cores && busy <= 100, qPrintable(QString::number(busy)));
        QCOMPARE(figures.sample().cpuPercent >= 0, true);
    }

    void diskIsThatOfThePath()
    {
        const auto disk = HostFigures::disk(QStringLiteral("/tmp"));
        QVERIFY(disk.has_value());
        QVERIFY(disk->totalBytes > 0 && disk->freeBytes >= 0 && disk->freeBytes <= disk->totalBytes);
        QVERIFY(disk->usedPercent >= 0 && disk->usedPercent <= 100);
        QVERIFY(disk->inodesUsedPercent >= 0 && disk->inodesUsedPercent <= 100);
        QVERIFY(!HostFigures::disk(QStringLiteral("/no/such/path")));
    }

    void ownProcessIsMeasured()
    {
        const OwnProcess before = HostFigures::ownProcess();
        QVERIFY(before.rssBytes > 1024 * 1024);
        QVERIFY(before.virtualBytes >= before.rssBytes);
        QVERIFY(before.threads >= 1);
        QVERIFY(before.maxDescriptors > 10);
        QVERIFY(before.startTimeMs > 0);
        QVERIFY(qAbs(QDateTime::currentMSecsSinceEpoch() - before.startTimeMs) < 600'000);

        QFile file(QStringLiteral("/dev/null"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        // A busy machine may give us little of the time that passes.
        OwnProcess after = HostFigures::ownProcess();
        for (int i = 0; i < 100 && after.cpuSeconds <= before.cpuSeconds + 0.04; ++i) {
            burn(100);
            after = HostFigures::ownProcess();
        }
        QCOMPARE(after.openDescriptors, before.openDescriptors + 1);
        QVERIFY(after.cpuSeconds > before.cpuSeconds + 0.04);
        QVERIFY(qAbs(after.startTimeMs - before.startTimeMs) <= 20);
    }
};

QTEST_GUILESS_MAIN(TestHostFigures)
#include "tst_host_figures.moc"
