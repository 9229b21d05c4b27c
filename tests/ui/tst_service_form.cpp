// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a service beside its JSON, and the tabs Exec, Health and Configuration of the panel.
#include "service_stage.h"
#include "ui/dialogs/environment_editor.h"
#include "ui/dialogs/new_service_dialog.h"
#include "ui/dialogs/service_form.h"
#include "ui/dialogs/small_dialogs.h"
#include "ui/dialogs/spec_aside.h"
#include "ui/pages/service_configuration.h"
#include "ui/pages/service_detail.h"
#include "ui/pages/service_exec.h"
#include "ui/pages/service_health.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

using support::FakeBackend;
using ui::dialogs::FormField;
using ui::dialogs::NewServiceDialog;
using ui::dialogs::ServiceForm;

class tst_ServiceForm : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::SystemClock m_clock;

    static QString s(const char *text) { return QString::fromUtf8(text); }

    template <typename Control>
    static Control *control(QWidget &dialog, const char *label)
    {
        for (Control *one : dialog.findChildren<Control *>())
            if (one->accessibleName() == QLatin1StringView(label))
                return one;
        return nullptr;
    }
    static QString errorAt(QWidget &dialog, const char *label)
    {
        for (const FormField *field : dialog.findChildren<FormField *>())
            if (field->control()->accessibleName() == QLatin1StringView(label))
                return field->error();
        return QStringLiteral("no such field");
    }
    static core::Service full()
    {
        core::Service service = FakeBackend::makeService(QStringLiteral("files"));
        core::ServiceSpec &spec = service.spec;
        spec.command = {s("node"), s("my server.js"), s("--x=it's")};
        spec.workdir = s("/srv");
        spec.replicas = 2;
        spec.environment = {{s("LEVEL"), s("info")}, {s("API_TOKEN"), s("********")}};
        spec.labels = {{s("team"), s("a")}};
        spec.volumes = {{s("/data"), s("/app/data"), true}};
        spec.networks = {s("mcp-network")};
        spec.dependencies = {s("redis"), s("postgres")};
        spec.cpu = {500, 100};
        spec.memory = {256, 64};
        spec.healthCheck = {core::HealthCheckType::Http, s("/healthz"), 15, 5, 4};
        spec.metricsEndpoint = s("/metrics");
        spec.restartPolicy = core::RestartPolicy::Always;
        return service;
    }

private slots:
    void initTestCase() { m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light); }
    void cleanupTestCase() { m_theme.reset(); }

    void everyFieldGoesThroughTheForm()
    {
        ServiceForm form(ServiceForm::Mode::Edit, nullptr);
        form.setSpec(full().spec);
        QCOMPARE(form.spec(), full().spec);
        QVERIFY(!form.hasErrors());
    }

    void imageAndPortAreCheckedAsTyped()
    {
        FakeBackend backend;
        NewServiceDialog dialog(backend, nullptr);
        dialog.setTakenPorts({{3001, s("Files")}});
        dialog.show();
        dialog.findChild<ui::widgets::ChipRow *>()->choose(ServiceForm::Image);
        auto *image = control<QLineEdit>(dialog, "Image");
        QTest::keyClicks(image, s("Bad Image!"));
        QVERIFY(errorAt(dialog, "Image").contains(s("registry/name:tag")));
        QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
        QCOMPARE(backend.callCount(s("services.create")), 0);
        QVERIFY(!errorAt(dialog, "Image").isEmpty()); // still said after the click
        image->setText(s("mcp/files:1.2"));
        QCOMPARE(errorAt(dialog, "Image"), QString());
        control<QSpinBox>(dialog, "Port")->setValue(3001);
        bool told = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            told = told || label->text().contains(s("Files has this port too"));
        QVERIFY(told);
        dialog.findChild<ui::widgets::ChipRow *>()->choose(ServiceForm::Command);
        control<QLineEdit>(dialog, "Command")->setText(s("node \"half"));
        QVERIFY(errorAt(dialog, "Command").contains(s("not closed")));
    }

    void whatCameFromTheCatalogueGoesAgain()
    {
        client::CatalogueEntry files{s("mcp/files"), s("Files"), s("Reads files"), s("storage"), s("1.2"), s("http"), 3001,
                                     {core::HealthCheckType::Http, s("/healthz"), 30, 5, 3}, s("/metrics"), {}, {}};
        client::CatalogueEntry memory{s("mcp/memory"), s("Memory"), s("Remembers"), s("knowledge"), s("2.0"), s("http"), 3002,
                                      {core::HealthCheckType::Tcp, {}, 30, 5, 3}, {}, {}, {}};
        FakeBackend backend;
        backend.setCatalogue({files, memory});
        NewServiceDialog dialog(backend, nullptr);
        dialog.show();
        auto *source = dialog.findChild<ui::widgets::ChipRow *>();
        for (auto *row : dialog.findChildren<ui::widgets::ChipRow *>())
            if (row->chip(ServiceForm::Catalogue) && row->chip(ServiceForm::Command))
                source = row;
        auto *entry = control<QComboBox>(dialog, "Server");
        QTRY_COMPARE(dialog.spec().name, s("Files"));
        const core::ServiceSpec blank;
        QVERIFY(dialog.spec().healthCheck.type == core::HealthCheckType::Http);

        // Nothing of it is of a command.
        source->choose(ServiceForm::Command);
        core::ServiceSpec spec = dialog.spec();
        QCOMPARE(spec.description, QString());
        QCOMPARE(spec.version, QString());
        QCOMPARE(spec.metricsEndpoint, QString());
        QCOMPARE(spec.category, blank.category);
        QCOMPARE(spec.port, blank.port);
        QVERIFY(spec.healthCheck == blank.healthCheck);
        QCOMPARE(spec.name, QString());
        QCOMPARE(spec.id, core::ServiceId());

        // And it comes again; with another entry that one's.
        source->choose(ServiceForm::Catalogue);
        QCOMPARE(dialog.spec().description, s("Reads files"));
        QCOMPARE(dialog.spec().healthCheck.endpoint, s("/healthz"));
        entry->setCurrentIndex(1);
        QCOMPARE(dialog.spec().description, s("Remembers"));
        QVERIFY(dialog.spec().healthCheck.type == core::HealthCheckType::Tcp);
        QCOMPARE(dialog.spec().metricsEndpoint, QString());
        QCOMPARE(dialog.spec().port, 3002);

        // What was changed by hand stays, with another entry and with a command.
        control<QLineEdit>(dialog, "Description")->setText(s("Of my own"));
        control<QSpinBox>(dialog, "Port")->setValue(4000);
        entry->setCurrentIndex(0);
        QCOMPARE(dialog.spec().description, s("Of my own"));
        QCOMPARE(dialog.spec().port, 4000);
        QCOMPARE(dialog.spec().version, s("1.2"));
        source->choose(ServiceForm::Command);
        QCOMPARE(dialog.spec().description, s("Of my own"));
        QCOMPARE(dialog.spec().port, 4000);
        QCOMPARE(dialog.spec().version, QString());
        QVERIFY(dialog.spec().healthCheck == blank.healthCheck);
    }

    void theJsonFollowsTheFormAndTheFormTheJson()
    {
        FakeBackend backend;
        NewServiceDialog dialog(backend, nullptr);
        dialog.show();
        QTRY_COMPARE(dialog.findChild<ui::widgets::ChipRow *>()->chosen(), int(ServiceForm::Command)); // no catalogue
        control<QLineEdit>(dialog, "Name")->setText(s("My Server"));
        control<QLineEdit>(dialog, "Command")->setText(s("node x.js"));
        auto *environment = dialog.findChild<ui::dialogs::EnvironmentEditor *>();
        environment->setValues({{s("API_KEY"), s("very secret")}});
        control<QSpinBox>(dialog, "Port")->setValue(3005);
        QPlainTextEdit *json = dialog.aside()->editor();
        QVERIFY(json->toPlainText().contains(s("\"id\": \"my-server\"")));
        QVERIFY(json->toPlainText().contains(s("\"port\": 3005")));
        QVERIFY(!json->toPlainText().contains(s("very secret")));

        QString text = json->toPlainText();
        text.replace(s("3005"), s("3010")).replace(s("\"replicas\": 1"), s("\"replicas\": 4"));
        json->setPlainText(text);
        QCOMPARE(control<QSpinBox>(dialog, "Port")->value(), 3010);
        QCOMPARE(dialog.spec().replicas, 4);
        QCOMPARE(dialog.spec().environment.value(s("API_KEY")), s("very secret")); // behind the mask

        json->setPlainText(text.replace(s("3010"), s("\"many\"")));
        QVERIFY(dialog.aside()->problem().contains(s("port")));
        QCOMPARE(dialog.spec().port, 3010);
        json->setPlainText(s("{ \"id\": \n nonsense"));
        QVERIFY2(dialog.aside()->problem().startsWith(s("Line 2")), qPrintable(dialog.aside()->problem()));
        QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
        QCOMPARE(backend.callCount(s("services.create")), 0);
    }

    void anEditSavesJustWhatChanged()
    {
        ServiceStage stage(m_clock);
        stage.backend.put(full());
        stage.open(&stage.backend);
        QTRY_COMPARE(stage.page.table()->model()->rowCount(), 1);
        QSignalSpy done(&stage.page, &ui::pages::Page::done);
        stage.page.openEdit(id("files"));
        auto *dialog = stage.dialog<NewServiceDialog>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->fields()->isEnabled());
        QVERIFY(!dialog->actionButton()->isEnabled());
        QVERIFY(!control<QLineEdit>(*dialog, "Id")->isEnabled());
        control<QSpinBox>(*dialog, "Port")->setValue(4000);
        QVERIFY(dialog->actionButton()->isEnabled());
        QCOMPARE(dialog->aside()->changesText(), s("port\n- 3001\n+ 4000"));
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_COMPARE(stage.backend.callCount(s("services.update")), 1);
        QTRY_COMPARE(stage.backend.lastPatch(), (QJsonObject{{s("port"), 4000}}));
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(stage.backend.held(id("files"))->spec.port, 4000);
    }

    void anEditIsNotLaidOverWhatAnotherChanged()
    {
        FakeBackend backend;
        backend.put(full());
        NewServiceDialog dialog(backend, full(), nullptr);
        dialog.show();
        QTRY_VERIFY(dialog.fields()->isEnabled());
        control<QSpinBox>(dialog, "Port")->setValue(4000);
        core::Service other = full();
        other.spec.replicas = 7;
        backend.put(other);
        QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
        QTRY_VERIFY(dialog.generalError().contains(s("Somebody else")));
        QCOMPARE(backend.callCount(s("services.update")), 0);
        QCOMPARE(dialog.spec().replicas, 7);
        QCOMPARE(dialog.spec().port, 4000);
        QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
        QTRY_COMPARE(backend.callCount(s("services.update")), 1);
        QTRY_COMPARE(backend.held(id("files"))->spec.port, 4000);
        QCOMPARE(backend.held(id("files"))->spec.replicas, 7);
    }

    void whatTheServerRefusesIsShownInHiddenFieldsToo()
    {
        FakeBackend backend;
        NewServiceDialog dialog(backend, nullptr);
        dialog.show();
        core::Error error = core::Error::validation(s("resources.memory.limit"), s("More than the host has"));
        backend.fail(s("services.create"), error);
        QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
        QTRY_COMPARE(errorAt(dialog, "Memory limit"), s("More than the host has"));
        QVERIFY(control<QSpinBox>(dialog, "Memory limit")->isVisible());
    }

    void deletingNamesWhatDependsOnIt()
    {
        ui::dialogs::DeleteServiceDialog dialog(full(), nullptr, {s("Web"), s("Shop")});
        bool named = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            named = named || label->text().contains(s("Web, Shop"));
        QVERIFY(named);
    }

    void commandsRunAndBothStreamsAreTold()
    {
        ServiceStage stage(m_clock);
        stage.backend.put(full());
        stage.backend.setExecOutcome({3, s("out\n"), s("err\n"), false, false});
        stage.open(&stage.backend);
        QTRY_COMPARE(stage.page.table()->model()->rowCount(), 1);
        stage.page.select(id("files"));
        stage.page.detail()->tabs()->setCurrentIndex(ui::pages::ServiceDetail::Exec);
        auto *exec = stage.page.detail()->exec();
        QTRY_VERIFY(exec->isVisible());
        QVERIFY(!exec->runButton()->isEnabled()); // nothing to run
        exec->commandField()->setText(s("echo \"half"));
        QVERIFY(!exec->runButton()->isEnabled());
        QVERIFY(exec->hint().contains(s("not closed")));
        exec->commandField()->setText(s("ls | wc"));
        QVERIFY(exec->hint().contains(s("no shell")));
        exec->commandField()->setText(s("node 'a b'"));
        QTest::keyClick(exec->commandField(), Qt::Key_Return);
        QTRY_VERIFY(exec->output()->toPlainText().contains(s("Exit code 3")));
        const QStringList lines = exec->output()->toPlainText().split(u'\n');
        QCOMPARE(lines.mid(0, 4), QStringList({s("$ node 'a b'"), s("out"), s("stderr:"), s("err")}));
        QCOMPARE(exec->commandField()->text(), QString());
        QTest::keyClick(exec->commandField(), Qt::Key_Up);
        QCOMPARE(exec->commandField()->text(), s("node 'a b'"));
        QTest::keyClick(exec->commandField(), Qt::Key_Down);
        QCOMPARE(exec->commandField()->text(), QString());
        stage.backend.fail(s("services.exec"), core::Error::conflict(s("It does not run")));
        exec->commandField()->setText(s("pwd"));
        QTest::mouseClick(exec->runButton(), Qt::LeftButton);
        QTRY_VERIFY(exec->output()->toPlainText().contains(s("It does not run")));
    }

    void withoutPermissionNothingRuns()
    {
        ServiceStage stage(m_clock);
        stage.backend.put(full());
        stage.backend.setPermissions(core::Permission::ServicesRead);
        stage.open(&stage.backend);
        QTRY_COMPARE(stage.page.table()->model()->rowCount(), 1);
        stage.page.select(id("files"));
        stage.page.detail()->tabs()->setCurrentIndex(ui::pages::ServiceDetail::Exec);
        QTRY_VERIFY(stage.page.detail()->exec()->hint().contains(s("services:exec")));
        QVERIFY(!stage.page.detail()->exec()->commandField()->isEnabled());
        QVERIFY(!stage.page.detail()->configuration()->editButton()->isEnabled());
        QVERIFY(!stage.page.detail()->configuration()->editButton()->toolTip().isEmpty());
        QVERIFY(!stage.page.detail()->health()->checkButton()->isEnabled());
    }

    void healthIsAskedForAndCheckedNow()
    {
        ServiceStage stage(m_clock);
        stage.backend.put(full());
        stage.open(&stage.backend);
        QTRY_COMPARE(stage.page.table()->model()->rowCount(), 1);
        stage.page.select(id("files"));
        QCOMPARE(stage.backend.callCount(s("services.health")), 0); // not before somebody looks
        stage.page.detail()->tabs()->setCurrentIndex(ui::pages::ServiceDetail::Health);
        QTRY_COMPARE(stage.backend.callCount(s("services.health")), 1);
        QTRY_VERIFY(stage.page.detail()->health()->checkButton()->isEnabled());
        QTest::mouseClick(stage.page.detail()->health()->checkButton(), Qt::LeftButton);
        QTRY_COMPARE(stage.backend.callCount(s("services.checkHealthNow")), 1);
        QTRY_COMPARE(stage.backend.callCount(s("services.health")), 2);
    }

    void theConfigurationHidesSecrets()
    {
        ServiceStage stage(m_clock);
        core::Service service = full();
        service.spec.environment[s("API_TOKEN")] = s("open sesame");
        stage.backend.put(service);
        stage.open(&stage.backend);
        QTRY_COMPARE(stage.page.table()->model()->rowCount(), 1);
        stage.page.select(id("files"));
        auto *configuration = stage.page.detail()->configuration();
        QTRY_VERIFY(configuration->json().contains(s("\"LEVEL\": \"info\"")));
        QVERIFY(!configuration->json().contains(s("sesame")));
        for (const QLabel *label : configuration->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(s("sesame")));
        QSignalSpy edit(configuration, &ui::pages::ServiceConfiguration::editWanted);
        QTest::mouseClick(configuration->editButton(), Qt::LeftButton);
        QTRY_COMPARE(edit.count(), 1);
        QVERIFY(stage.dialog<NewServiceDialog>());
    }
};

QTEST_MAIN(tst_ServiceForm)
#include "tst_service_form.moc"
