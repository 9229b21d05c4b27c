// SPDX-License-Identifier: GPL-3.0-or-later
// The services page on a real daemon: what its buttons and dialogs order happens to real processes,
// and what the server refuses is said where it belongs.
#include "live_window.h"

#include "ui/dialogs/new_service_dialog.h"
#include "ui/dialogs/service_form.h"
#include "ui/dialogs/small_dialogs.h"
#include "ui/pages/service_bulk.h"
#include "ui/pages/service_configuration.h"
#include "ui/pages/service_detail.h"
#include "ui/pages/service_exec.h"
#include "ui/pages/service_health.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/states.h"

#include <csignal>

using core::ServiceStatus;
using ui::dialogs::DeleteServiceDialog;
using ui::dialogs::NewServiceDialog;
using ui::dialogs::ScaleDialog;
using ui::pages::BulkDialog;
using ui::pages::BulkState;
using ui::pages::ServiceDetail;
using Shown = ui::widgets::StateStack::Shown;

static const QString kTicks = QStringLiteral("i=0; while :; do i=$((i+1)); echo \"tick $i\"; sleep 1; done");

class tst_LiveServices : public QObject
{
    Q_OBJECT

    RealServer m_server;
    std::unique_ptr<LiveWindow> m_live;

    ui::pages::ServicesPage &page() { return m_live->services(); }

    // A service that the window shows and that is chosen in it.
    void choose(const char *name)
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_live->window.services().service(id(name)), kPatience);
        page().select(id(name));
        QTRY_COMPARE(page().selectedId(), id(name));
        QTRY_VERIFY(page().detail()->isVisible());
    }
    static QLineEdit *edit(QWidget *in, const char *name)
    {
        for (QLineEdit *one : in->findChildren<QLineEdit *>())
            if (one->accessibleName() == QLatin1StringView(name))
                return one;
        return nullptr;
    }
    static QCheckBox *box(QWidget *in, const char *words)
    {
        for (QCheckBox *one : in->findChildren<QCheckBox *>())
            if (one->text().contains(QLatin1StringView(words)))
                return one;
        return nullptr;
    }
    static QString errorAt(QWidget *control)
    {
        for (QWidget *up = control; up; up = up->parentWidget())
            if (auto *field = qobject_cast<ui::dialogs::FormField *>(up))
                return field->error();
        return {};
    }
    qint64 pidOf(const char *name)
    {
        std::optional<core::Result<core::Service>> answer;
        m_live->backend()->services().get(id(name)).then(this, [&](const core::Result<core::Service> &result) { answer = result; });
        (void)QTest::qWaitFor([&] { return answer.has_value(); }, kPatience);
        return answer && answer->ok() && !answer->value().state.replicas.isEmpty() ? answer->value().state.replicas.first().pid : 0;
    }
    qsizetype linesOf(const char *name)
    {
        return m_server.daemon.get(QStringLiteral("/api/v1/services/%1/logs?lines=100").arg(QLatin1StringView(name)))
            .data().toObject().value(QLatin1StringView("logs")).toArray().size();
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), m_server.daemon.log().constData());
        m_live = std::make_unique<LiveWindow>();
        QVERIFY(m_live->connectTo(m_server.daemon));
    }
    void cleanup()
    {
        m_server.clear();
        QTRY_COMPARE_WITH_TIMEOUT(m_live->window.services().rowCount(), 0, kPatience);
    }
    void cleanupTestCase() { m_live.reset(); }

    void anEmptyServerOffersTheNextStep()
    {
        QTRY_COMPARE(page().states()->shown(), Shown::Empty);
        QVERIFY(page().mayCreate());
    }

    void aRefusedFieldIsSaidAtItsPlaceAndThenTheServiceRuns()
    {
        page().openNewService();
        auto *dialog = m_live->dialog<NewServiceDialog>();
        QVERIFY(dialog);
        dialog->findChild<ui::widgets::ChipRow *>()->choose(2); // a command
        edit(dialog, "Name")->setText(QStringLiteral("My Sleeper"));
        edit(dialog, "Command")->setText(QStringLiteral("/bin/sh -c \"echo awake; exec sleep 600\""));
        QLineEdit *needs = edit(dialog, "Services it depends on");
        QVERIFY(needs);
        needs->setText(QStringLiteral("nobody"));
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!errorAt(needs).isEmpty(), kPatience);
        QVERIFY2(errorAt(needs).contains(QStringLiteral("nobody")), qPrintable(errorAt(needs)));
        QVERIFY(dialog->isVisible());
        QVERIFY(!m_server.has("my-sleeper"));
        needs->clear();
        QTRY_VERIFY(dialog->actionButton()->isEnabled());
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_live->status(id("my-sleeper")) == ServiceStatus::Running, kPatience);
        QTRY_COMPARE(page().selectedId(), id("my-sleeper"));
        QVERIFY(m_server.has("my-sleeper"));
    }

    void anIdThatIsTakenIsRefusedInWords()
    {
        QVERIFY(m_server.add("taken", kTicks));
        choose("taken");
        page().openNewService();
        auto *dialog = m_live->dialog<NewServiceDialog>();
        QVERIFY(dialog);
        dialog->findChild<ui::widgets::ChipRow *>()->choose(2);
        edit(dialog, "Name")->setText(QStringLiteral("Taken"));
        edit(dialog, "Command")->setText(QStringLiteral("/bin/true"));
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->generalError().isEmpty() || !errorAt(edit(dialog, "Id")).isEmpty(), kPatience);
        QVERIFY(dialog->isVisible());
        QTest::mouseClick(dialog->cancelButton(), Qt::LeftButton);
        QTRY_VERIFY(!m_live->window.findChild<NewServiceDialog *>());
    }

    void itStartsRestartsScalesAndStops()
    {
        QVERIFY(m_server.add("alpha", kTicks));
        choose("alpha");
        ServiceDetail *detail = page().detail();
        QTest::mouseClick(detail->startButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_live->status(id("alpha")) == ServiceStatus::Running, kPatience);
        const qint64 first = pidOf("alpha");
        QVERIFY(first > 0);
        QCOMPARE(::kill(pid_t(first), 0), 0);

        QTRY_VERIFY_WITH_TIMEOUT(detail->restartButton()->isEnabled(), kPatience);
        QTest::mouseClick(detail->restartButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(::kill(pid_t(first), 0) != 0, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_live->status(id("alpha")) == ServiceStatus::Running && pidOf("alpha") > 0, kPatience);
        QVERIFY(pidOf("alpha") != first);

        QTRY_VERIFY_WITH_TIMEOUT(detail->scaleButton()->isEnabled(), kPatience);
        QTest::mouseClick(detail->scaleButton(), Qt::LeftButton);
        auto *scale = m_live->dialog<ScaleDialog>();
        QVERIFY(scale);
        scale->findChild<QSpinBox *>()->setValue(3);
        QTest::mouseClick(scale->actionButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(core::runningReplicas(m_live->state(id("alpha"))), 3, kPatience);

        const qint64 last = pidOf("alpha");
        QTRY_VERIFY_WITH_TIMEOUT(detail->stopButton()->isVisible() && detail->stopButton()->isEnabled(), kPatience);
        QTest::mouseClick(detail->stopButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_live->status(id("alpha")) == ServiceStatus::Stopped, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(::kill(pid_t(last), 0) != 0, kPatience);
        QTRY_VERIFY(detail->startButton()->isVisible());
    }

    void aProgramThatFailsShowsWhy()
    {
        QVERIFY(m_server.add("broken", QStringLiteral("echo 'ERROR no disk'; exit 7"), {{QStringLiteral("restartPolicy"), QStringLiteral("never")}}));
        choose("broken");
        QTest::mouseClick(page().detail()->startButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_live->status(id("broken")) == ServiceStatus::Error, kPatience);
        QVERIFY2(m_live->state(id("broken")).reason.contains(u'7'), qPrintable(m_live->state(id("broken")).reason));
    }

    void oneOfManyFailsAndTheOthersAreDone()
    {
        for (const char *name : {"one", "two", "three"})
            QVERIFY(m_server.add(name, kTicks));
        QTRY_COMPARE_WITH_TIMEOUT(page().table()->model()->rowCount(), 3, kPatience);
        page().table()->setFocus();
        page().table()->selectAll();
        QTRY_COMPARE(page().selectedServices().size(), 3);
        page().runOnSelected(ui::pages::ServiceAction::Delete);
        auto *dialog = m_live->dialog<BulkDialog>();
        QVERIFY(dialog);
        // Somebody else is faster.
        QCOMPARE(m_server.daemon.remove(QStringLiteral("/api/v1/services/two")).status / 100, 2);
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isRunning() && dialog->model().count(BulkState::Done) == 2, kPatience);
        QCOMPARE(dialog->model().count(BulkState::Failed), 1);
        for (const auto &row : dialog->model().rows())
            QCOMPARE(row.state, row.service.spec.id == id("two") ? BulkState::Failed : BulkState::Done);
        QTRY_COMPARE_WITH_TIMEOUT(m_live->window.services().rowCount(), 0, kPatience);
        QVERIFY(dialog->isVisible()); // until it was read
        QTest::mouseClick(dialog->cancelButton(), Qt::LeftButton);
        QTRY_VERIFY(!m_live->window.findChild<BulkDialog *>());
    }

    void manyAreStartedAtOnce()
    {
        for (const char *name : {"one", "two", "three"})
            QVERIFY(m_server.add(name, kTicks));
        QTRY_COMPARE_WITH_TIMEOUT(page().table()->model()->rowCount(), 3, kPatience);
        page().table()->selectAll();
        QTRY_COMPARE(page().selectedServices().size(), 3);
        page().runOnSelected(ui::pages::ServiceAction::Start);
        for (const char *name : {"one", "two", "three"})
            QTRY_VERIFY_WITH_TIMEOUT(m_live->status(id(name)) == ServiceStatus::Running, kPatience);
    }

    void deletingKeepsTheLogUnlessItIsToGo_data()
    {
        QTest::addColumn<bool>("cleanup");
        QTest::newRow("kept") << false;
        QTest::newRow("deleted with it") << true;
    }
    void deletingKeepsTheLogUnlessItIsToGo()
    {
        QFETCH(bool, cleanup);
        // It does not listen to SIGTERM: only force ends it at once.
        QVERIFY(m_server.add("stubborn", QStringLiteral("trap '' TERM; echo here; while :; do sleep 1; done")));
        QVERIFY(m_server.run("stubborn"));
        QTRY_VERIFY_WITH_TIMEOUT(linesOf("stubborn") > 0, kPatience);
        choose("stubborn");
        QTRY_VERIFY_WITH_TIMEOUT(m_live->status(id("stubborn")) == ServiceStatus::Running, kPatience);
        const qint64 pid = pidOf("stubborn");
        page().detail()->askDelete();
        auto *dialog = m_live->dialog<DeleteServiceDialog>();
        QVERIFY(dialog);
        box(dialog, "Do not wait")->setChecked(true);
        box(dialog, "data")->setChecked(cleanup);
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_live->window.services().service(id("stubborn")), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(::kill(pid_t(pid), 0) != 0, kPatience);
        QVERIFY(!m_server.has("stubborn"));
        QTRY_VERIFY(!page().detail()->isVisible());
        QVERIFY(m_server.add("stubborn", QStringLiteral("true")));
        QCOMPARE(linesOf("stubborn") > 0, !cleanup);
        m_server.daemon.remove(QStringLiteral("/api/v1/services/stubborn?cleanup=true"));
    }

    void editingSendsWhatChangedAndKeepsSecrets()
    {
        QVERIFY(m_server.add("alpha", kTicks, {{QStringLiteral("environment"), QJsonObject{{QStringLiteral("API_KEY"), QStringLiteral("s3cret")}}}}));
        choose("alpha");
        page().openEdit(id("alpha"));
        auto *dialog = m_live->dialog<NewServiceDialog>();
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->fields()->isEnabled(), kPatience); // what the server has is here
        edit(dialog, "Description")->setText(QStringLiteral("Ticks all day"));
        QTRY_VERIFY_WITH_TIMEOUT(dialog->actionButton()->isEnabled(), kPatience);
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_live->window.services().service(id("alpha"))->spec.description, QStringLiteral("Ticks all day"), kPatience);
        QCOMPARE(m_server.service("alpha").value(QLatin1StringView("description")).toString(), QStringLiteral("Ticks all day"));
        QTRY_VERIFY(!m_live->window.findChild<NewServiceDialog *>());

        QVERIFY(m_server.run("alpha"));
        QTRY_VERIFY_WITH_TIMEOUT(m_live->status(id("alpha")) == ServiceStatus::Running, kPatience);
        page().detail()->tabs()->setCurrentIndex(ServiceDetail::Exec);
        auto *exec = page().detail()->exec();
        QTest::keyClicks(exec->commandField(), QStringLiteral("printenv API_KEY"));
        QTest::keyClick(exec->commandField(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(exec->output()->toPlainText().contains(QStringLiteral("s3cret")), kPatience);
    }

    void commandsRunWhereTheServiceRuns()
    {
        QVERIFY(m_server.add("alpha", kTicks));
        QVERIFY(m_server.run("alpha"));
        choose("alpha");
        QTRY_VERIFY_WITH_TIMEOUT(m_live->status(id("alpha")) == ServiceStatus::Running, kPatience);
        page().detail()->tabs()->setCurrentIndex(ServiceDetail::Exec);
        auto *exec = page().detail()->exec();
        exec->commandField()->setText(QStringLiteral("echo 'two words'"));
        QTRY_VERIFY_WITH_TIMEOUT(exec->runButton()->isEnabled(), kPatience);
        QTest::mouseClick(exec->runButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(exec->output()->toPlainText().contains(QStringLiteral("\ntwo words")), kPatience);
        exec->commandField()->setText(QStringLiteral("/bin/sh -c 'echo wrong >&2; exit 3'"));
        QTRY_VERIFY_WITH_TIMEOUT(exec->runButton()->isEnabled(), kPatience);
        QTest::mouseClick(exec->runButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(exec->output()->toPlainText().contains(QStringLiteral("\nwrong")), kPatience);
        QVERIFY2(exec->output()->toPlainText().contains(u'3'), qPrintable(exec->output()->toPlainText()));
    }

    void healthIsShownAndAskedForAnew()
    {
        QVERIFY(m_server.add("alpha", kTicks));
        QVERIFY(m_server.run("alpha"));
        choose("alpha");
        QTRY_VERIFY_WITH_TIMEOUT(m_live->status(id("alpha")) == ServiceStatus::Running, kPatience);
        page().detail()->tabs()->setCurrentIndex(ServiceDetail::Health);
        auto *health = page().detail()->health();
        QTRY_VERIFY_WITH_TIMEOUT(health->texts().contains(QStringLiteral("Liveness")), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(health->checkButton()->isEnabled(), kPatience);
        QTest::mouseClick(health->checkButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(health->checkButton()->isEnabled(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(health->texts().contains(QStringLiteral("Passing")), kPatience);
    }

    void theConfigurationIsWhatTheServerHas()
    {
        QVERIFY(m_server.add("alpha", kTicks, {{QStringLiteral("labels"), QJsonObject{{QStringLiteral("team"), QStringLiteral("platform")}}}}));
        choose("alpha");
        page().detail()->tabs()->setCurrentIndex(ServiceDetail::Configuration);
        auto *configuration = page().detail()->configuration();
        QTRY_VERIFY_WITH_TIMEOUT(configuration->json().contains(QStringLiteral("\"team\": \"platform\"")), kPatience);
        QTRY_VERIFY(configuration->editButton()->isEnabled());
        QTest::mouseClick(configuration->editButton(), Qt::LeftButton);
        auto *dialog = m_live->dialog<NewServiceDialog>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->spec().labels.value(QStringLiteral("team")), QStringLiteral("platform"));
        QTest::mouseClick(dialog->cancelButton(), Qt::LeftButton);
        QTRY_VERIFY(!m_live->window.findChild<NewServiceDialog *>());
    }
};

QTEST_MAIN(tst_LiveServices)
#include "tst_live_services.moc"
