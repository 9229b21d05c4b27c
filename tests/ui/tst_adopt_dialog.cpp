// SPDX-License-Identifier: GPL-3.0-or-later
// Containers of others: the list in all its states, the preview of the chosen one, its id, adoption.
#include "import_stage.h"
#include "service_stage.h"
#include "ui/dialogs/adopt_dialog.h"
#include "ui/pages/service_intake.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/states.h"

using models::OtherContainersModel;
using ui::dialogs::AdoptDialog;
using Shown = ui::widgets::StateStack::Shown;

class tst_AdoptDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::SystemClock m_clock;

    struct Stage : ServiceStage
    {
        AdoptDialog *shown = nullptr;
        explicit Stage(const core::Clock &clock, const std::function<void(support::FakeBackend &)> &prepare = {}) : ServiceStage(clock)
        {
            threeServices();
            ImportStage::fillEngine(backend.fakeEngine());
            if (prepare)
                prepare(backend);
            page.intake()->openAdopt();
            shown = dialog<AdoptDialog>();
        }
        void choose(const QString &name)
        {
            QTRY_COMPARE(shown->states()->shown(), Shown::Content);
            for (int row = 0; row < rows(); ++row)
                if (shown->table()->model()->index(row, 0).data().toString() == name)
                    shown->table()->selectRow(row);
            QTRY_VERIFY(shown->hasPreview());
        }
        int rows() const { return shown->table()->model()->rowCount(); }
        int dryRuns() const { return int(backend.calls().filter(QRegularExpression(QStringLiteral("^engine.adopt .* dry$"))).size()); }
        int adoptions() const { return backend.callCount(QStringLiteral("engine.adopt")) - dryRuns(); }
    };

private slots:
    void initTestCase() { m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light); }
    void cleanupTestCase() { m_theme.reset(); }

    void containersAreListedRunningOnesFirstAndFound()
    {
        Stage s(m_clock);
        QTRY_COMPARE(s.shown->states()->shown(), Shown::Content);
        QCOMPARE(s.rows(), 3);
        QCOMPARE(s.shown->table()->model()->index(2, OtherContainersModel::Name).data().toString(), QStringLiteral("old_report"));
        QTest::keyClicks(s.shown->search(), QStringLiteral("8080"));
        QTRY_COMPARE(s.rows(), 1);
        QTest::keyClicks(s.shown->search(), QStringLiteral(" no such"));
        QTRY_COMPARE(s.shown->states()->shown(), Shown::Empty);
        QVERIFY(s.shown->states()->empty().title().contains(QStringLiteral("matches")));
        QVERIFY(!s.shown->actionButton()->isEnabled()); // nothing is chosen
    }

    void theKeyboardGoesFromTheSearchToWhatIsFound()
    {
        Stage s(m_clock);
        QTRY_COMPARE(s.rows(), 3);
        s.shown->activateWindow();
        QTRY_VERIFY(s.shown->search()->hasFocus());
        QTest::keyClicks(s.shown->search(), QStringLiteral("web"));
        QTest::keyClick(s.shown->search(), Qt::Key_Down);
        QVERIFY(s.shown->table()->hasFocus());
        QTRY_VERIFY(s.shown->hasPreview());
        QCOMPARE(s.shown->idField()->text(), QStringLiteral("shop-web-1"));
        QTest::keyClick(s.shown->table(), Qt::Key_Tab);
        QVERIFY(s.shown->idField()->hasFocus());
        QTest::keyClick(s.shown->idField(), Qt::Key_Tab);
        QVERIFY(s.shown->curlButton()->hasFocus());
        QTest::keyClick(s.shown->curlButton(), Qt::Key_Tab);
        QVERIFY(s.shown->cancelButton()->hasFocus());
        QTest::keyClick(s.shown->cancelButton(), Qt::Key_Tab);
        QVERIFY(s.shown->actionButton()->hasFocus());
    }

    void theChosenOneIsShownAsTheServiceItWouldBe()
    {
        Stage s(m_clock);
        s.choose(QStringLiteral("shop-db-1"));
        QCOMPARE(s.dryRuns(), 1);
        QCOMPARE(s.adoptions(), 0);
        QCOMPARE(s.shown->idField()->text(), QStringLiteral("shop-db-1"));
        QCOMPARE(s.shown->definition()->valueOf(QStringLiteral("Image")), QStringLiteral("postgres:16"));
        QCOMPARE(s.shown->definition()->valueOf(QStringLiteral("Command")), QStringLiteral("postgres -c max_connections=200"));
        QCOMPARE(s.shown->definition()->valueOf(QStringLiteral("Environment")), QStringLiteral("POSTGRES_DB, POSTGRES_PASSWORD")); // names alone
        QVERIFY(s.shown->notesText().contains(QStringLiteral("port 5433 is not published")));
        QVERIFY(s.shown->actionButton()->isEnabled());
    }

    void itIsAdoptedUnderTheIdThatWasTyped()
    {
        Stage s(m_clock);
        QSignalSpy done(&s.page, &ui::pages::Page::done);
        s.choose(QStringLiteral("shop-db-1"));
        s.shown->idField()->setText(QStringLiteral("Shop DB"));
        QVERIFY(!s.shown->idError().isEmpty());
        QVERIFY(!s.shown->actionButton()->isEnabled());
        s.shown->idField()->setText(QStringLiteral("alpha"));
        QVERIFY(s.shown->idError().contains(QStringLiteral("exists already")));
        QVERIFY(!s.shown->actionButton()->isEnabled());
        s.shown->idField()->setText(QStringLiteral("shop-db"));
        QVERIFY(s.shown->idError().isEmpty());
        QTest::mouseClick(s.shown->actionButton(), Qt::LeftButton);
        QTRY_VERIFY(s.backend.held(id("shop-db")));
        QCOMPARE(s.adoptions(), 1);
        QTRY_VERIFY(!s.page.window()->findChild<AdoptDialog *>());
        QCOMPARE(done.size(), 1);
        QTRY_COMPARE(s.page.selectedId(), id("shop-db"));
    }

    void whatTheServerRefusesIsSaidAtTheField()
    {
        Stage s(m_clock);
        s.choose(QStringLiteral("shop-db-1"));
        s.backend.fail(QStringLiteral("engine.adopt"), core::Error::validation(QStringLiteral("id"), QStringLiteral("Not this one")));
        QTest::mouseClick(s.shown->actionButton(), Qt::LeftButton);
        QTRY_COMPARE(s.shown->idError(), QStringLiteral("Not this one"));
        QVERIFY(s.shown->actionButton()->isEnabled());
        QVERIFY(s.shown->table()->isEnabled());
    }

    void aPreviewThatFailsSaysWhy()
    {
        Stage s(m_clock);
        QTRY_COMPARE(s.rows(), 3);
        s.backend.fail(QStringLiteral("engine.adopt"), {core::ErrorCode::Internal, QStringLiteral("The engine answered oddly"), {}, {}, {}});
        s.shown->table()->selectRow(0);
        const auto says = [&s](const QString &words) {
            const QList<QLabel *> labels = s.shown->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&words](QLabel *label) { return label->isVisible() && label->text().contains(words); });
        };
        QTRY_VERIFY(says(QStringLiteral("answered oddly")));
        QVERIFY(!s.shown->actionButton()->isEnabled());
        s.backend.failNothing();
        QTest::mouseClick(s.shown->refreshButton(), Qt::LeftButton);
        QTRY_VERIFY(s.shown->hasPreview());
        s.choose(QStringLiteral("shop-web-1"));
        QCOMPARE(s.shown->idField()->text(), QStringLiteral("shop-web-1"));
    }

    void anAnswerForAnEarlierChoiceIsNotShown()
    {
        Stage s(m_clock);
        QTRY_COMPARE(s.rows(), 3);
        s.backend.setHeld(true);
        s.shown->table()->selectRow(0);
        s.shown->table()->selectRow(1);
        const QString chosen = s.shown->table()->model()->index(1, 0).data().toString();
        s.backend.setHeld(false);
        QTRY_VERIFY(s.shown->hasPreview());
        QCOMPARE(s.shown->idField()->text(), chosen);
    }

    void anEngineThatIsAwayIsSaidCalmlyAndComesBackByItself()
    {
        Stage s(m_clock, [](support::FakeBackend &backend) { backend.fakeEngine().goDown(QStringLiteral("/var/run/docker.sock: connection refused")); });
        QTRY_COMPARE(s.shown->states()->shown(), Shown::Failed);
        QVERIFY(s.shown->states()->failed().title().contains(QStringLiteral("engine is not there")));
        QVERIFY(s.shown->states()->failed().sentence().contains(QStringLiteral("connection refused")));
        const int asked = s.backend.callCount(QStringLiteral("engine.containers"));
        QTest::mouseClick(s.shown->states()->retryButton(), Qt::LeftButton);
        QTRY_COMPARE(s.backend.callCount(QStringLiteral("engine.containers")), asked + 1);
        core::Engine up;
        up.phase = core::EnginePhase::Up;
        s.backend.fakeEngine().setStateAndTell(up);
        QTRY_COMPARE(s.shown->states()->shown(), Shown::Content);
        s.choose(QStringLiteral("shop-db-1"));
        s.backend.fakeEngine().goDown(QStringLiteral("gone"));
        QTRY_COMPARE(s.shown->states()->shown(), Shown::Failed);
        QVERIFY(!s.shown->actionButton()->isEnabled());
    }

    void noContainersAreExplained()
    {
        Stage s(m_clock, [](support::FakeBackend &backend) { backend.fakeEngine().setContainers({}); });
        QTRY_COMPARE(s.shown->states()->shown(), Shown::Empty);
        QVERIFY(s.shown->states()->empty().sentence().contains(QStringLiteral("of this server already")));
    }

    void whatIsForbiddenSaysSo()
    {
        Stage s(m_clock, [](support::FakeBackend &backend) {
            backend.fail(QStringLiteral("engine"), {core::ErrorCode::Forbidden, QStringLiteral("Insufficient permissions"), {}, {}, {}});
        });
        QTRY_COMPARE(s.shown->states()->shown(), Shown::Failed);
        QVERIFY(!s.shown->states()->failed().title().contains(QStringLiteral("engine")));
    }

    void aSlowServerShowsThatItLoads()
    {
        Stage s(m_clock, [](support::FakeBackend &backend) { backend.setHeld(true); });
        QCOMPARE(s.shown->states()->shown(), Shown::Loading);
        s.backend.setHeld(false);
        QTRY_COMPARE(s.shown->states()->shown(), Shown::Content);
    }

    void manyContainersAreListed()
    {
        Stage s(m_clock, [](support::FakeBackend &backend) {
            QVector<core::EngineContainer> many;
            for (int i = 0; i < 2'000; ++i)
                many.append({QStringLiteral("%1").arg(i, 64, 10, QLatin1Char('0')), QStringLiteral("c-%1").arg(i), QStringLiteral("x:1"),
                             QStringLiteral("running"), QStringLiteral("Up"), 0, 0});
            backend.fakeEngine().setContainers(many);
        });
        QTRY_COMPARE(s.rows(), 2'000);
        s.shown->search()->setText(QStringLiteral("c-1999"));
        QTRY_COMPARE(s.rows(), 1);
    }

    void theChoiceStaysWhileTheListIsFetchedAnew()
    {
        Stage s(m_clock);
        s.choose(QStringLiteral("shop-web-1"));
        s.shown->idField()->setText(QStringLiteral("shop"));
        QTest::mouseClick(s.shown->refreshButton(), Qt::LeftButton);
        QTRY_COMPARE(s.backend.callCount(QStringLiteral("engine.containers")), 2);
        QTRY_VERIFY(s.shown->refreshButton()->isEnabled());
        QCOMPARE(s.shown->idField()->text(), QStringLiteral("shop"));
        QCOMPARE(s.dryRuns(), 1);
    }
};

QTEST_MAIN(tst_AdoptDialog)
#include "tst_adopt_dialog.moc"
