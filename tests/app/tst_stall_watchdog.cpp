// SPDX-License-Identifier: GPL-3.0-or-later
// The watch over the window's thread, and the server's own log: real events, real threads.
#include "app/server_log.h"
#include "app/stall_watchdog.h"
#include "core/thread_time.h"

#include <QMutex>
#include <QThread>
#include <QTimer>
#include <QWaitCondition>
#include <QtTest>

#include <limits>

class tst_StallWatchdog : public QObject
{
    Q_OBJECT

    static const app::StallWatchdog::Figures &figures() { return static_cast<app::ConsoleApplication *>(qApp)->stalls(); }

    // Works, without giving the event loop a turn; what it waits for its turn on a busy machine is no work.
    static void work(int ms)
    {
        const qint64 until = core::threadTimeNs() + ms * 1'000'000ll;
        while (core::threadTimeNs() < until) { }
    }

    // How many stalls are counted meanwhile. On a busy machine the window does stand still now and then,
    // and that is counted as well: the lowest count of many turns is what the work itself gives.
    template <typename Work>
    static qint64 stallsDuring(Work work)
    {
        qint64 fewest = std::numeric_limits<qint64>::max();
        for (int turn = 0; turn < 20; ++turn) {
            const qint64 before = figures().stalls;
            work();
            fewest = std::min(fewest, figures().stalls - before);
        }
        return fewest;
    }

private slots:
    void longWorkIsCountedOnce()
    {
        const app::StallWatchdog::Figures before = figures();
        QEventLoop loop;
        QTimer::singleShot(0, this, [&] {
            work(80);
            loop.quit();
        });
        loop.exec();
        QCOMPARE(figures().ownStalls, before.ownStalls + 1);
        QVERIFY(figures().stalls > before.stalls);
        QVERIFY(figures().longestMs >= 80);
        QVERIFY(figures().longestOwnMs >= 80);
    }

    void waitingForOthersIsNoWork()
    {
        const app::StallWatchdog::Figures before = figures();
        QEventLoop loop;
        QTimer::singleShot(0, this, [&] {
            QMutex mutex;
            QWaitCondition never;
            QMutexLocker lock(&mutex);
            never.wait(&mutex, 80);
            loop.quit();
        });
        loop.exec();
        QVERIFY(figures().stalls > before.stalls);
        QCOMPARE(figures().ownStalls, before.ownStalls);
    }

    void shortWorkIsNot()
    {
        const qint64 before = figures().ownStalls;
        QEventLoop loop;
        int turns = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] {
            work(5);
            if (++turns == 20)
                loop.quit();
        });
        timer.start(0);
        loop.exec();
        QCOMPARE(figures().ownStalls, before);
    }

    // A dialog's own loop inside an event is waiting; work inside of it is work.
    void aLoopWithinAnEventIsNoStall()
    {
        QEventLoop outer;
        QCOMPARE(stallsDuring([&] {
                     QTimer::singleShot(0, this, [&] {
                         QEventLoop inner;
                         QTimer::singleShot(120, &inner, &QEventLoop::quit);
                         inner.exec();
                         outer.quit();
                     });
                     outer.exec();
                 }),
                 0);
        QCOMPARE(stallsDuring([&] {
                     QTimer::singleShot(0, this, [&] {
                         QEventLoop inner;
                         QTimer::singleShot(0, &inner, [&] {
                             work(70);
                             inner.quit();
                         });
                         inner.exec();
                         outer.quit();
                     });
                     outer.exec();
                 }),
                 1);
    }

    void theServersWordsAreKept()
    {
        app::ServerLog log;
        log.add(core::LogLevel::Info, QStringLiteral("Starting\nin two lines"));
        std::unique_ptr<QThread> thread(QThread::create([] { qWarning("from a server's thread"); }));
        thread->start();
        QVERIFY(thread->wait(5000));
        qInfo("from the window's thread");
        QTRY_COMPARE(log.buffer().lineCount(), 3);
        QCOMPARE(log.buffer().line(0).text.toByteArray(), QByteArray("Starting"));
        QCOMPARE(log.buffer().line(2).text.toByteArray(), QByteArray("from a server's thread"));
        QVERIFY(log.buffer().line(2).level == core::LogLevel::Warn);
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    app::ConsoleApplication application(argc, argv);
    tst_StallWatchdog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_stall_watchdog.moc"
