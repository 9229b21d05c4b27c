// SPDX-License-Identifier: GPL-3.0-or-later
// Services in containers in the window: what the form offers and says of the engine, and the image of a
// service with its digest, a newer one, and how a pull gets on.
#include "service_stage.h"
#include "ui/dialogs/environment_editor.h"
#include "ui/dialogs/new_service_dialog.h"
#include "ui/dialogs/service_form.h"
#include "ui/dialogs/spec_aside.h"
#include "ui/pages/service_detail.h"
#include "ui/pages/service_image.h"
#include "ui/pages/service_overview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/key_value_list.h"

using core::RuntimeKind;
using core::ServiceEventKind;
using core::ServiceStatus;
using support::FakeBackend;
using support::FakeEngine;
using ui::dialogs::FormField;
using ui::dialogs::NewServiceDialog;
using ui::pages::ServiceImageView;

class tst_ServiceContainers : public QObject
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
    static FormField *field(QWidget &dialog, const char *label)
    {
        for (FormField *one : dialog.findChildren<FormField *>())
            if (one->control()->accessibleName() == QLatin1StringView(label))
                return one;
        return nullptr;
    }
    static bool says(const QWidget &where, const QString &text)
    {
        const QList<QLabel *> labels = where.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisibleTo(&where) && label->text().contains(text); });
    }
    static void choose(QWidget &dialog, RuntimeKind kind)
    {
        auto *row = control<ui::widgets::ChipRow>(dialog, "Runs as");
        QTest::mouseClick(row->chip(int(kind)), Qt::LeftButton);
    }
    static void fill(FakeBackend &backend)
    {
        FakeEngine &engine = backend.fakeEngine();
        engine.setImages({FakeEngine::makeImage(s("registry.example/team/notes:1.2"), 48'000'000), FakeEngine::makeImage(s("busybox:latest"))});
        engine.setNetworks({{s("bridge"), s("bridge")}, {s("host"), s("host")}, {s("mcp-inner"), s("bridge")}, {s("mcp-outer"), s("bridge")}});
        engine.setVolumes({{s("notes-data"), core::ServiceId(s("notes"))}, {s("shelf"), {}}});
    }
    static QStringList offered(QLineEdit *edit)
    {
        QStringList list;
        QCompleter *completer = edit->completer();
        if (!completer)
            return list;
        completer->setCompletionPrefix(edit->text());
        for (int row = 0; row < completer->completionCount(); ++row) {
            completer->setCurrentRow(row);
            list << completer->currentIndex().data().toString();
        }
        return list;
    }
    static core::Service container(ServiceStatus status = ServiceStatus::Running)
    {
        core::Service service = FakeBackend::makeService(s("notes"), status);
        service.spec.runtime = RuntimeKind::Docker;
        service.spec.image = s("registry.example/team/notes:1.2");
        return service;
    }
    static core::ServiceImage imageOf(const core::Service &service, bool isNewer = false)
    {
        const core::EngineImage image = FakeEngine::makeImage(service.spec.image, 48'000'000);
        return {service.spec.image, image.id, image.digests, s("sha256:0"), isNewer, {}, image.sizeBytes, image.createdAtMs};
    }
    static ServiceImageView *shown(ServiceStage &stage)
    {
        stage.open(&stage.backend);
        (void)QTest::qWaitFor([&] { return stage.page.table()->model()->rowCount() == 1; });
        stage.page.select(id("notes"));
        return stage.page.detail()->overview()->image();
    }

private slots:
    void initTestCase() { m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light); }
    void cleanupTestCase() { m_theme.reset(); }

    void theServersDefaultIsNamedAndChosen_data()
    {
        QTest::addColumn<int>("usual");
        QTest::newRow("process") << int(RuntimeKind::Process);
        QTest::newRow("container") << int(RuntimeKind::Docker);
    }
    void theServersDefaultIsNamedAndChosen()
    {
        QFETCH(int, usual);
        FakeBackend backend;
        core::Engine engine;
        engine.phase = core::EnginePhase::Up;
        engine.name = s("Docker");
        engine.version = s("26.1.0");
        engine.defaultRuntime = static_cast<RuntimeKind>(usual);
        backend.fakeEngine().setState(engine);
        NewServiceDialog dialog(backend, nullptr);
        dialog.show();
        QTRY_VERIFY(says(dialog, s("This is the server's default.")));
        QVERIFY(dialog.spec().runtime == engine.defaultRuntime);
        QVERIFY(dialog.aside()->editor()->toPlainText().contains(usual == int(RuntimeKind::Docker) ? s("\"runtime\": \"docker\"") : s("\"runtime\": \"process\"")));
        choose(dialog, usual == int(RuntimeKind::Docker) ? RuntimeKind::Process : RuntimeKind::Docker);
        QVERIFY(!says(dialog, s("This is the server's default.")));
        backend.fakeEngine().setStateAndTell(engine); // what was chosen stays
        QTest::qWait(20);
        QVERIFY(dialog.spec().runtime != engine.defaultRuntime);
    }

    void eachKindHasItsOwnFields()
    {
        FakeBackend backend;
        NewServiceDialog dialog(backend, nullptr);
        dialog.show();
        dialog.fields()->showMore();
        QVERIFY(!field(dialog, "Networks")->isVisible());
        QVERIFY(!field(dialog, "Image")->isVisible());
        choose(dialog, RuntimeKind::Docker);
        QVERIFY(field(dialog, "Networks")->isVisible());
        QVERIFY(field(dialog, "Image")->isVisible());
        QVERIFY(field(dialog, "Command (optional)")->isVisible());
        QVERIFY(!field(dialog, "Server")->isVisible());
        QVERIFY(!dialog.findChild<ui::widgets::ChipRow *>()->isVisible()); // where a process comes from
        control<QLineEdit>(dialog, "Name")->setText(s("Notes"));
        control<QLineEdit>(dialog, "Image")->setText(s("team/notes:1"));
        control<QLineEdit>(dialog, "Command (optional)")->setText(s("serve --all"));
        control<QLineEdit>(dialog, "Networks")->setText(s("mcp-inner, mine"));
        const core::ServiceSpec spec = dialog.spec();
        QVERIFY(spec.runtime == RuntimeKind::Docker);
        QCOMPARE(spec.image, s("team/notes:1"));
        QCOMPARE(spec.command, (QStringList{s("serve"), s("--all")}));
        QCOMPARE(spec.networks, (QStringList{s("mcp-inner"), s("mine")}));
        choose(dialog, RuntimeKind::Process);
        QVERIFY(!field(dialog, "Networks")->isVisible());
        QCOMPARE(dialog.spec().networks, spec.networks); // hidden, not lost
    }

    void thePortInsideIsALabelOfItsOwn()
    {
        core::ServiceSpec spec = FakeBackend::makeService(s("notes")).spec;
        spec.runtime = RuntimeKind::Docker;
        spec.image = s("team/notes:1");
        spec.labels = {{s("team"), s("a")}, {s("io.mcp-console.port"), s("8080")}};
        ui::dialogs::ServiceForm form(ui::dialogs::ServiceForm::Mode::Edit, nullptr);
        form.show();
        form.setSpec(spec);
        auto *port = control<QSpinBox>(form, "Port inside");
        QCOMPARE(port->value(), 8080);
        QCOMPARE(control<ui::dialogs::PairEditor>(form, "Labels")->values(), (QMap<QString, QString>{{s("team"), s("a")}}));
        QCOMPARE(form.spec(), spec);
        port->setValue(9090);
        QCOMPARE(form.spec().labels.value(s("io.mcp-console.port")), s("9090"));
        port->setValue(0); // as the image says
        QCOMPARE(form.spec().labels, (QMap<QString, QString>{{s("team"), s("a")}}));
        form.setSpec(spec);
        choose(form, RuntimeKind::Process); // a process has no other port inside
        QVERIFY(!form.spec().labels.contains(s("io.mcp-console.port")));
        choose(form, RuntimeKind::Docker);
        QCOMPARE(form.spec(), spec);
    }

    void theCatalogueIsNotOfContainers()
    {
        FakeBackend backend;
        client::CatalogueEntry entry;
        entry.image = s("mcp-platform/files");
        entry.title = s("Files");
        entry.port = 3001;
        backend.setCatalogue({entry});
        NewServiceDialog dialog(backend, nullptr);
        dialog.show();
        QTRY_COMPARE(dialog.spec().name, s("Files"));
        choose(dialog, RuntimeKind::Docker);
        QCOMPARE(dialog.spec().name, QString());
        QCOMPARE(dialog.spec().port, 0);
        QCOMPARE(dialog.spec().image, QString());
        choose(dialog, RuntimeKind::Process);
        QCOMPARE(dialog.spec().name, s("Files"));
        QCOMPARE(dialog.spec().image, s("mcp-platform/files"));
    }

    void whatTheEngineHasIsOffered()
    {
        FakeBackend backend;
        fill(backend);
        NewServiceDialog dialog(backend, nullptr);
        dialog.show();
        dialog.fields()->showMore();
        choose(dialog, RuntimeKind::Docker);
        QTRY_VERIFY(says(dialog, s("In Docker 26.1.0 on the server.")));
        auto *image = control<QLineEdit>(dialog, "Image");
        image->setText(s("NOTES"));
        QTRY_COMPARE(offered(image), QStringList{s("registry.example/team/notes:1.2")});
        image->setText(s("registry.example/team/notes:1.2"));
        QVERIFY(says(dialog, s("The engine has it: 46 MB.")) || says(dialog, s("The engine has it: 45.8 MB.")));
        image->setText(s("busybox")); // the tag that is meant
        QVERIFY(says(dialog, s("The engine has it:")));
        image->setText(s("team/other:2"));
        QVERIFY(says(dialog, s("it will be pulled when the service starts")));
        auto *networks = control<QLineEdit>(dialog, "Networks");
        networks->setText(s("mine, mcp-"));
        QCOMPARE(offered(networks), (QStringList{s("mcp-inner"), s("mcp-outer")}));
        QCompleter *completer = networks->completer();
        completer->setCurrentRow(0);
        QCOMPARE(completer->currentCompletion(), s("mine, mcp-inner"));
        networks->setText(s("host"));
        QCOMPARE(offered(networks), QStringList()); // refused by the server
        dialog.findChild<ui::dialogs::VolumeEditor *>()->addRow({s("she"), s("/x"), false});
        auto *source = control<QLineEdit>(dialog, "Source of the volume");
        QCOMPARE(offered(source), QStringList{s("shelf")});
    }

    void typingIntoTheListTakesTheWholeName()
    {
        FakeBackend backend;
        fill(backend);
        NewServiceDialog dialog(backend, nullptr);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        choose(dialog, RuntimeKind::Docker);
        auto *image = control<QLineEdit>(dialog, "Image");
        QTRY_COMPARE(backend.callCount(s("engine.images")), 1);
        QTest::qWait(10);
        image->setFocus();
        QTest::keyClicks(image, s("note"));
        QTRY_VERIFY(image->completer()->popup()->isVisible());
        QTest::keyClick(image->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(image->completer()->popup(), Qt::Key_Return);
        QTRY_COMPARE(dialog.spec().image, s("registry.example/team/notes:1.2"));
        QVERIFY(dialog.isVisible()); // the key was for the list
    }

    void anEngineThatIsAwayIsSaidCalmly()
    {
        FakeBackend backend;
        backend.fakeEngine().goDown(s("Permission denied on /var/run/docker.sock"));
        NewServiceDialog dialog(backend, nullptr);
        dialog.show();
        choose(dialog, RuntimeKind::Docker);
        QTRY_VERIFY(says(dialog, s("Permission denied on /var/run/docker.sock. The service waits")));
        control<QLineEdit>(dialog, "Name")->setText(s("Notes"));
        control<QLineEdit>(dialog, "Image")->setText(s("team/notes:1"));
        QVERIFY(!dialog.fields()->hasErrors());
        FakeEngine &engine = backend.fakeEngine();
        core::Engine up;
        up.phase = core::EnginePhase::Up;
        up.name = s("Podman");
        up.version = s("4.3.1");
        engine.setStateAndTell(up); // it comes while the form is open
        QTRY_VERIFY(says(dialog, s("In Podman 4.3.1 on the server.")));
        QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
        QTRY_COMPARE(backend.callCount(s("services.create notes")), 1);
        QTRY_VERIFY(backend.held(id("notes")));
        QVERIFY(backend.lastCreated().runtime == RuntimeKind::Docker);
    }

    void aServerThatSaysNothingIsDoneWithout_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("an older server") << int(core::ErrorCode::NotFound);
        QTest::newRow("forbidden") << int(core::ErrorCode::Forbidden);
    }
    void aServerThatSaysNothingIsDoneWithout()
    {
        QFETCH(int, code);
        FakeBackend backend;
        backend.fail(s("engine"), core::Error{static_cast<core::ErrorCode>(code), s("No"), {}, {}, {}});
        NewServiceDialog dialog(backend, nullptr);
        dialog.show();
        choose(dialog, RuntimeKind::Docker);
        QTRY_COMPARE(backend.callCount(s("engine.state")), 1);
        QTest::qWait(10);
        QVERIFY(!says(dialog, s("server's default")));
        QVERIFY(!says(dialog, s("No container")));
        control<QLineEdit>(dialog, "Image")->setText(s("team/notes:1"));
        QVERIFY(!dialog.fields()->hasErrors());
    }

    void aSlowEngineHoldsNothingUp()
    {
        FakeBackend backend;
        fill(backend);
        backend.setHeld(true);
        auto dialog = std::make_unique<NewServiceDialog>(backend, nullptr);
        dialog->show();
        choose(*dialog, RuntimeKind::Docker);
        control<QLineEdit>(*dialog, "Image")->setText(s("team/notes:1"));
        QCOMPARE(dialog->spec().image, s("team/notes:1"));
        dialog.reset(); // and an answer that comes later finds nobody
        backend.setHeld(false);
        QTest::qWait(20);
    }

    void whatIsMissingIsSaidAtItsField()
    {
        FakeBackend backend;
        NewServiceDialog dialog(backend, nullptr);
        dialog.show();
        choose(dialog, RuntimeKind::Docker);
        control<QLineEdit>(dialog, "Name")->setText(s("Notes"));
        QVERIFY(field(dialog, "Image")->error().isEmpty()); // nobody was done yet
        QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
        QCOMPARE(field(dialog, "Image")->error(), s("A container is made from an image."));
        QCOMPARE(backend.callCount(s("services.create")), 0);
        control<QLineEdit>(dialog, "Image")->setText(s("team/notes:1"));
        core::Error error = core::Error::validation(s("networks"), s("The machine's own network is not shared"));
        error.fields.insert(s("volumes"), s("/etc is not below a folder that may be mounted"));
        error.fields.insert(s("runtime"), s("This server cannot run containers"));
        backend.fail(s("services.create"), error);
        QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
        QTRY_COMPARE(field(dialog, "Networks")->error(), s("The machine's own network is not shared"));
        QVERIFY(field(dialog, "Networks")->isVisible());
        QCOMPARE(field(dialog, "Runs as")->error(), s("This server cannot run containers"));
    }

    void anEditKeepsWhatItIs()
    {
        FakeBackend backend;
        core::Service service = container();
        service.spec.command = {s("serve"), s("a b")};
        service.spec.workdir = s("/srv");
        service.spec.networks = {s("mcp-inner")};
        service.spec.labels = {{s("io.mcp-console.port"), s("8080")}};
        backend.put(service);
        NewServiceDialog dialog(backend, service, nullptr);
        dialog.show();
        QTRY_VERIFY(dialog.fields()->isEnabled());
        QCOMPARE(dialog.spec(), service.spec);
        choose(dialog, RuntimeKind::Process);
        QCOMPARE(dialog.spec().command, service.spec.command);
        choose(dialog, RuntimeKind::Docker);
        QCOMPARE(dialog.spec(), service.spec);
    }

    void theImageOfAServiceIsShown()
    {
        ServiceStage stage(m_clock);
        const core::Service service = container();
        stage.backend.put(service);
        stage.backend.fakeEngine().setServiceImage(id("notes"), imageOf(service));
        ServiceImageView *view = shown(stage);
        QTRY_COMPARE(view->stateText(), s("This is the newest under its name."));
        QVERIFY(view->isVisible());
        QCOMPARE(view->digestText().size(), qsizetype(7 + 12));
        QSignalSpy done(stage.page.detail(), &ui::pages::ServiceDetail::done);
        QTest::mouseClick(view->copyButton(), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), imageOf(service).digests.first());
        QCOMPARE(done.count(), 1);
        // Looked for again when asked to, and not at every event.
        const int asked = stage.backend.callCount(s("engine.serviceImage"));
        for (int i = 0; i < 5; ++i) {
            core::Service busy = service;
            busy.state.cpuPercent = i;
            stage.backend.putAndTell(busy, ServiceEventKind::Updated);
        }
        QTest::qWait(20);
        QCOMPARE(stage.backend.callCount(s("engine.serviceImage")), asked);
        stage.backend.fakeEngine().setServiceImage(id("notes"), imageOf(service, true));
        QTest::mouseClick(view->checkButton(), Qt::LeftButton);
        QTRY_COMPARE(view->stateText(), s("There is a newer image under this name."));
    }

    void aProcessHasNone()
    {
        ServiceStage stage(m_clock);
        stage.backend.put(FakeBackend::makeService(s("notes")));
        ServiceImageView *view = shown(stage);
        QTest::qWait(20);
        QVERIFY(!view->isVisible());
        QCOMPARE(stage.backend.callCount(s("engine.serviceImage")), 0);
    }

    void anUpdateIsFollowedToItsEnd()
    {
        ServiceStage stage(m_clock);
        core::Service service = container();
        stage.backend.put(service);
        stage.backend.fakeEngine().setServiceImage(id("notes"), imageOf(service, true));
        ServiceImageView *view = shown(stage);
        QTRY_VERIFY(view->updateButton()->isEnabled());
        QTest::mouseClick(view->updateButton(), Qt::LeftButton);
        QTRY_COMPARE(stage.backend.callCount(s("engine.updateServiceImage notes")), 1);
        ui::pages::ServiceOverview *overview = stage.page.detail()->overview();
        QTRY_COMPARE(overview->reasonText(), s("Looking for a newer image"));
        service.state.reason = s("Pulling the image: 45 % of 46 MB");
        stage.backend.putAndTell(service, ServiceEventKind::Updated);
        QTRY_COMPARE(overview->reasonText(), service.state.reason);
        stage.backend.fakeEngine().setServiceImage(id("notes"), imageOf(service, false));
        service.state.reason.clear();
        stage.backend.putAndTell(service, ServiceEventKind::Updated);
        QTRY_COMPARE(overview->reasonText(), QString());
        QTRY_COMPARE(view->stateText(), s("This is the newest under its name."));
        // What did not come up was taken back, and why is told.
        service.state.reason = s("The newer image of notes:1.2 did not come up, so that it went back to the one before: Exit code 1");
        stage.backend.putAndTell(service, ServiceEventKind::Updated);
        QTRY_COMPARE(overview->reasonText(), service.state.reason);
    }

    void whatIsRefusedIsToldInItsOwnWords()
    {
        ServiceStage stage(m_clock);
        const core::Service service = container();
        stage.backend.put(service);
        core::ServiceImage unknown = imageOf(service);
        unknown.problem = s("connection refused by registry.example");
        stage.backend.fakeEngine().setServiceImage(id("notes"), unknown);
        ServiceImageView *view = shown(stage);
        QTRY_VERIFY(view->stateText().contains(unknown.problem));
        stage.backend.fail(s("engine.updateServiceImage"), core::Error::conflict(s("The image of this service is being updated already")));
        QTest::mouseClick(view->updateButton(), Qt::LeftButton);
        QTRY_VERIFY(view->stateText().contains(s("is being updated already")));
        QVERIFY(view->updateButton()->isEnabled());
        stage.backend.fakeEngine().goDown(s("No such file: /var/run/docker.sock"));
        QTest::mouseClick(view->checkButton(), Qt::LeftButton);
        QTRY_VERIFY(view->stateText().contains(s("No such file: /var/run/docker.sock")));
        QVERIFY(!view->copyButton()->isVisible());
    }

    void whoMayNotChangeItMayNotUpdateIt()
    {
        ServiceStage stage(m_clock);
        const core::Service service = container();
        stage.backend.put(service);
        stage.backend.fakeEngine().setServiceImage(id("notes"), imageOf(service, true));
        stage.backend.setPermissions(core::Permission::ServicesRead);
        ServiceImageView *view = shown(stage);
        QTRY_VERIFY(view->stateText().contains(s("newer")));
        QVERIFY(!view->updateButton()->isEnabled());
        QVERIFY(view->updateButton()->toolTip().contains(s("services:write")));
    }

    void aPullIsSeenInTheTableAsItHappens()
    {
        ServiceStage stage(m_clock);
        core::Service service = container(ServiceStatus::Starting);
        service.state.reason = s("Pulling the image: 12 % of 46 MB");
        stage.backend.put(service);
        shown(stage);
        const auto cell = [&](int column, int role) { return stage.model.index(0, column).data(role).toString(); };
        QTRY_COMPARE(cell(models::ServiceModel::Health, Qt::DisplayRole), s("12 % pulled"));
        service.state.reason = s("Pulling the image: 80 % of 46 MB");
        stage.backend.putAndTell(service, ServiceEventKind::Updated);
        QTRY_COMPARE(cell(models::ServiceModel::Health, Qt::DisplayRole), s("80 % pulled"));
        QCOMPARE(cell(models::ServiceModel::Status, Qt::ToolTipRole), service.state.reason);
        QTRY_COMPARE(stage.page.detail()->overview()->reasonText(), service.state.reason);
        service.state.reason = s("Waiting: the engine is away, 5 % of 2");
        stage.backend.putAndTell(service, ServiceEventKind::Updated);
        QTRY_COMPARE(cell(models::ServiceModel::Health, Qt::DisplayRole), service.state.reason);
    }
};

QTEST_MAIN(tst_ServiceContainers)
#include "tst_service_containers.moc"
