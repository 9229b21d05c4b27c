// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_stage.h"
#include "ui/pages/audit_detail.h"
#include "ui/pages/audit_filter_bar.h"
#include "ui/pages/audit_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/states.h"

using client::AuditEntry;
using client::AuditFormat;
using client::AuditResult;
using models::AuditModel;
using Shown = ui::widgets::StateStack::Shown;

struct Stage : BackupStage<ui::pages::AuditPage>
{
    explicit Stage(const core::Clock &clock) : BackupStage(clock) { page.setActive(true); }
    support::FakeAudit &audit() { return backend.fakeAudit(); }
};

class tst_AuditPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::SystemClock m_clock;

    static QString s(const char *text) { return QString::fromUtf8(text); }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void everyStateIsShown()
    {
        Stage t(m_clock);
        t.backend.setHeld(true);
        t.open(&t.backend);
        QTRY_COMPARE(t.page.states()->shown(), Shown::Loading);
        t.backend.setHeld(false);
        QTRY_COMPARE(t.page.states()->shown(), Shown::Empty);
        QVERIFY(t.page.states()->empty().title().contains(s("Nothing has been done")));
        t.backend.fail(s("audit"), core::Error{core::ErrorCode::Internal, s("The disk is on fire"), {}, {}, {}});
        t.page.refresh();
        QTRY_COMPARE(t.page.states()->shown(), Shown::Failed);
        t.backend.failNothing();
        t.audit().fill(20);
        t.page.states()->retryButton()->click();
        QTRY_COMPARE(t.page.states()->shown(), Shown::Content);
        t.page.filterBar()->field()->setText(s("nothing like this"));
        QTRY_COMPARE(t.page.states()->shown(), Shown::Empty);
        QVERIFY(t.page.states()->empty().title().contains(s("No entry matches")));
        t.page.filterBar()->clear();
        QTRY_COMPARE(t.page.states()->shown(), Shown::Content);
    }

    void whoMayNotSeeItIsToldAndDoesNotAsk()
    {
        Stage t(m_clock);
        t.backend.forbid();
        t.open(&t.backend);
        QTRY_COMPARE(t.page.states()->shown(), Shown::Empty);
        QVERIFY(t.page.states()->empty().sentence().contains(s("audit:read")));
        QVERIFY(!t.page.exportButton()->isEnabled());
        QVERIFY(t.page.exportButton()->toolTip().contains(s("audit:read")));
        QVERIFY(t.page.commands().isEmpty());
        QCOMPARE(t.backend.callCount(s("audit")), 0);
    }

    void theServerFilters()
    {
        Stage t(m_clock);
        t.audit().fill(100);
        t.open(&t.backend);
        QTRY_COMPARE(t.rows(), 100);
        auto *bar = t.page.filterBar();
        bar->chips()->choose(int(AuditResult::Refused));
        QTRY_COMPARE(t.rows(), 10);
        QVERIFY(t.audit().lastFilter().result == AuditResult::Refused);
        bar->chips()->choose(ui::pages::AuditFilterBar::kAll);
        bar->user()->setText(s("jane@example.com"));
        bar->action()->setEditText(s("auth.*"));
        QTRY_COMPARE(t.audit().lastFilter().action, s("auth.*"));
        QTRY_COMPARE(t.audit().lastFilter().user, s("jane@example.com"));
        QTRY_VERIFY(t.page.model().loadState() == models::LoadState::Ready);
        QVERIFY(t.rows() > 0);
        for (int row = 0; row < t.rows(); ++row)
            QCOMPARE(t.page.model().entryAt(row).email, s("jane@example.com"));
        bar->clear();
        bar->span()->setCurrentIndex(bar->span()->findData(int(ui::pages::AuditFilterBar::Hour)));
        QTRY_VERIFY(t.audit().lastFilter().sinceMs > 0);
        QTRY_VERIFY(t.rows() > 50 && t.rows() < 65); // one a minute
        bar->span()->setCurrentIndex(bar->span()->findData(int(ui::pages::AuditFilterBar::Between)));
        QVERIFY(bar->since()->isVisible() && bar->until()->isVisible());
        QTRY_VERIFY(t.audit().lastFilter().untilMs > 0);
    }

    void newEntriesComeByThemselves()
    {
        Stage t(m_clock);
        t.audit().fill(10);
        t.page.setLookInterval(core::Millis(20));
        t.open(&t.backend);
        QTRY_COMPARE(t.rows(), 10);
        AuditEntry entry;
        entry.action = s("users.delete");
        t.audit().add(entry);
        QTRY_COMPARE(t.rows(), 11);
        QCOMPARE(t.page.model().entryAt(0).action, s("users.delete"));
        t.page.filterBar()->live()->setChecked(false);
        QTest::qWait(60); // what was asked before is answered
        t.audit().add(entry);
        QTest::qWait(100); // several looks' time: nothing is to happen
        QCOMPARE(t.rows(), 11);
        t.page.setActive(false);
        t.page.filterBar()->live()->setChecked(true);
        QTest::qWait(60);
        QCOMPARE(t.rows(), 11); // hidden, it asks for nothing
        t.page.setActive(true);
        QTRY_COMPARE(t.rows(), 12);
    }

    void whoReadsFurtherDownGoesOnReadingThere()
    {
        Stage t(m_clock);
        t.audit().fill(100);
        t.open(&t.backend);
        QTRY_COMPARE(t.rows(), 100);
        t.page.select(50);
        t.page.table()->scrollTo(t.page.model().index(50, 0), QAbstractItemView::PositionAtTop);
        const qint64 chosen = t.page.model().entryAt(50).sequence;
        const int at = t.page.table()->rowViewportPosition(50);
        t.audit().add({});
        t.audit().add({});
        t.page.model().tail();
        QTRY_COMPARE(t.rows(), 102);
        QTRY_COMPARE(t.page.table()->rowViewportPosition(52), at);
        QCOMPARE(t.page.table()->currentIndex().data(AuditModel::SequenceRole).toLongLong(), chosen);
    }

    void anEntryIsShownAndLeadsOn()
    {
        Stage t(m_clock);
        t.audit().fill(30);
        AuditEntry entry;
        entry.action = s("services.start");
        entry.object = s("notes");
        entry.details = {{s("fields"), QJsonArray{s("port")}}};
        t.audit().add(entry);
        t.open(&t.backend);
        QTRY_COMPARE(t.rows(), 31);
        t.page.select(0);
        auto *detail = t.page.detail();
        QTRY_VERIFY(detail->isVisible());
        QCOMPARE(detail->facts()->valueOf(s("Object")), s("notes"));
        QVERIFY(detail->details()->toPlainText().contains(s("port")));
        detail->goButton()->click();
        QCOMPARE(t.wishes.last().service, core::ServiceId(s("notes")));
        detail->actionButton()->click();
        QTRY_COMPARE(t.audit().lastFilter().action, s("services.start"));
        QTRY_COMPARE(t.rows(), 6);
        QVERIFY(!detail->isVisible());
    }

    void whatIsShownGoesIntoAFile()
    {
        Stage t(m_clock);
        t.audit().fill(10);
        t.open(&t.backend);
        QTRY_COMPARE(t.rows(), 10);
        t.page.filterBar()->chips()->choose(int(AuditResult::Success));
        t.page.exportTo(s("/tmp/audit.csv"), AuditFormat::Csv);
        QCOMPARE(t.audit().lastFile(), s("/tmp/audit.csv"));
        QVERIFY(t.audit().lastFormat() == AuditFormat::Csv);
        QVERIFY(t.audit().lastFilter().result == AuditResult::Success);
        QCOMPARE(t.desk.transfers.running().size(), size_t(1));
        QSignalSpy ended(&t.desk.transfers, &models::TransferList::ended);
        t.audit().lastTransfer()->end(std::optional<core::BackupJob>());
        QCOMPARE(ended.count(), 1);
    }

    void theChainIsChecked()
    {
        Stage t(m_clock);
        client::AuditVerification found;
        found.entries = 42;
        t.audit().setVerification(found);
        t.open(&t.backend);
        t.page.verifyButton()->click();
        QVERIFY(!t.page.verifyButton()->isEnabled());
        QTRY_COMPARE(t.done.size(), 1);
        QVERIFY(t.done.first().contains(s("42")));
        QVERIFY(t.page.verifyButton()->isEnabled());
        found.whole = false;
        found.brokenAt = 7;
        found.problem = s("entry 7 is missing");
        t.audit().setVerification(found);
        t.page.verify();
        QTRY_COMPARE(t.failures.size(), 1);
        QVERIFY(t.failures.first().contains(s("entry 7")));
    }

    void tenThousandEntriesAreScrolledThrough()
    {
        Stage t(m_clock);
        t.audit().fill(10'500);
        t.open(&t.backend);
        QTRY_COMPARE(t.rows(), AuditModel::kPage);
        QVERIFY(t.page.footerText().contains(s("10")));
        QScrollBar *bar = t.page.table()->verticalScrollBar();
        const auto isDone = [&] {
            bar->setValue(bar->maximum());
            return t.rows() == 10'500;
        };
        QVERIFY(QTest::qWaitFor(isDone, 60'000));
    }
};

QTEST_MAIN(tst_AuditPage)
#include "tst_audit_page.moc"
