// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/aside.h"

#include <QTest>
#include <QThread>

class TestAside : public QObject
{
    Q_OBJECT

private slots:
    void theWorkIsDoneElsewhereAndAnsweredHere()
    {
        QThread *worked = nullptr;
        QThread *answered = nullptr;
        const QFuture<int> future = client::aside([&worked] {
            worked = QThread::currentThread();
            return 7;
        });
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(!future.isFinished()); // not before the event loop: nobody answers while a step is added
        int got = 0;
        QFuture<int>(future).then([&answered, &got](int value) {
            answered = QThread::currentThread();
            got = value;
        });
        QCOMPARE(got, 0);
        QTRY_COMPARE(got, 7);
        QCOMPARE(answered, QThread::currentThread());
        QVERIFY(worked && worked != QThread::currentThread());
    }
};

QTEST_GUILESS_MAIN(TestAside)
#include "tst_aside.moc"
