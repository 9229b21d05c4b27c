// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit_model.h"
#include "tests/support/fake_backend.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using client::AuditEntry;
using models::AuditModel;
using models::LoadState;

class tst_AuditModel : public QObject
{
    Q_OBJECT

    core::SystemClock m_clock;

    // Newest first, none twice, none missing.
    static bool isInOrder(const AuditModel &model)
    {
        for (int row = 1; row < model.rowCount(); ++row)
            if (model.entryAt(row).sequence != model.entryAt(row - 1).sequence - 1)
                return false;
        return true;
    }

private slots:
    void isFetchedPageByPageWhileItGrows()
    {
        support::FakeBackend backend;
        backend.fakeAudit().fill(950);
        AuditModel model(m_clock);
        model.setBackend(&backend);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), AuditModel::kPage);
        QCOMPARE(model.total(), 950);
        // What comes between two pages moves the second one: it comes twice, and is taken once.
        for (int i = 0; i < 7; ++i)
            backend.fakeAudit().add({});
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 2 * AuditModel::kPage - 7);
        QVERIFY(isInOrder(model));
        model.tail();
        QTRY_COMPARE(model.rowCount(), 2 * AuditModel::kPage);
        QVERIFY(isInOrder(model));
        while (model.canFetchMore({})) {
            const int before = model.rowCount();
            model.fetchMore({});
            QTRY_VERIFY(model.rowCount() > before);
        }
        QCOMPARE(model.rowCount(), 957);
        QVERIFY(!model.canFetchMore({}));
        QVERIFY(isInOrder(model));
        QCOMPARE(model.rowOf(957), 0);
        QCOMPARE(model.rowOf(1), 956);
        QCOMPARE(model.rowOf(958), -1);
    }

    // The tester fetches more whenever it can.
    void keepsTheRulesOfModels()
    {
        support::FakeBackend backend;
        backend.fakeAudit().fill(950);
        AuditModel model(m_clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBackend(&backend);
        model.refresh();
        const auto reaches = [&](int rows) {
            return QTest::qWaitFor([&] {
                model.fetchMore({});
                model.tail();
                return model.rowCount() == rows;
            }, 30'000);
        };
        QVERIFY(reaches(950));
        for (int i = 0; i < 20; ++i)
            backend.fakeAudit().add({});
        QVERIFY(reaches(970));
        QVERIFY(isInOrder(model));
        client::AuditFilter refused;
        refused.result = client::AuditResult::Refused;
        model.setFilter(refused);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(reaches(95));
        backend.fakeAudit().fill(5'000);
        model.setFilter({});
        model.tail();
        QVERIFY(QTest::qWaitFor([&] { return model.rowOf(5'970) == 0; }, 30'000));
        QVERIFY(isInOrder(model));
    }

    void aTailOfMoreThanAPageBeginsAnew()
    {
        support::FakeBackend backend;
        backend.fakeAudit().fill(300);
        AuditModel model(m_clock);
        model.setBackend(&backend);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), AuditModel::kPage);
        backend.fakeAudit().fill(500);
        model.tail();
        QTRY_COMPARE(model.rowOf(800), 0);
        QVERIFY(isInOrder(model));
        QVERIFY(model.canFetchMore({}));
    }

    void aTailThatBringsNothingChangesNothing()
    {
        support::FakeBackend backend;
        backend.fakeAudit().fill(10);
        AuditModel model(m_clock);
        model.setBackend(&backend);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 10);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        // A tail is not begun while another is under way: so many calls, so many answers but the last.
        const auto tails = [&](int calls) {
            return QTest::qWaitFor([&] {
                model.tail();
                return backend.callCount(QStringLiteral("audit.list")) >= calls;
            });
        };
        QVERIFY(tails(4));
        backend.fail(QStringLiteral("audit"), core::Error::internal({}));
        QVERIFY(tails(7));
        QCOMPARE(inserted.count() + removed.count(), 0);
        QVERIFY(model.loadState() == LoadState::Ready); // what is here is still right
    }

    void anotherFilterForgetsWhatWasUnderWay()
    {
        support::FakeBackend backend;
        backend.fakeAudit().fill(100);
        AuditModel model(m_clock);
        model.setBackend(&backend);
        backend.setHeld(true);
        model.refresh();
        client::AuditFilter refused;
        refused.result = client::AuditResult::Refused;
        model.setFilter(refused);
        model.refresh();
        backend.setHeld(false);
        QTRY_VERIFY(model.loadState() == LoadState::Ready);
        QCOMPARE(model.rowCount(), 10);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(model.entryAt(row).result == client::AuditResult::Refused);
    }

    void aFailureIsTold()
    {
        support::FakeBackend backend;
        backend.fail(QStringLiteral("audit"), core::Error{core::ErrorCode::Internal, QStringLiteral("On fire"), {}, {}, {}});
        AuditModel model(m_clock);
        model.setBackend(&backend);
        model.refresh();
        QTRY_VERIFY(model.loadState() == LoadState::Failed);
        QCOMPARE(model.loadError().message, QStringLiteral("On fire"));
        QVERIFY(!model.everLoaded());
        model.setBackend(nullptr);
        model.tail();
        QVERIFY(model.loadState() == LoadState::Idle);
    }
};

QTEST_GUILESS_MAIN(tst_AuditModel)
#include "tst_audit_model.moc"
