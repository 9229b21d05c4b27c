// SPDX-License-Identifier: GPL-3.0-or-later
// The services page with its parts and dialogs in both themes and two sizes, in pictures to look at:
// MCP_GALLERY_DIR tells where they go.
#include "gallery.h"
#include "service_stage.h"
#include "ui/dialogs/new_service_dialog.h"
#include "ui/dialogs/service_form.h"
#include "ui/dialogs/small_dialogs.h"
#include "ui/pages/service_bulk.h"
#include "ui/pages/service_configuration.h"
#include "ui/pages/service_detail.h"
#include "ui/pages/service_exec.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <cmath>

using support::FakeBackend;
using ui::pages::ServiceDetail;

class tst_ServicesPictures : public QObject
{
    Q_OBJECT

    QString m_folder;
    core::SystemClock m_clock;

    void fill(FakeBackend &backend)
    {
        using S = core::ServiceStatus;
        using H = core::HealthStatus;
        struct Row
        {
            const char *name;
            const char *category;
            S status;
            H health;
            int replicas;
            double cpu;
            double memory;
        };
        const Row rows[] = {
            {"Filesystem MCP", "storage", S::Running, H::Healthy, 3, 10.5, 256}, {"Git MCP", "code", S::Running, H::Healthy, 2, 4.1, 188},
            {"Postgres MCP", "data", S::Running, H::Healthy, 1, 22.8, 512}, {"Browser MCP", "web", S::Error, H::Unhealthy, 1, 0, 0},
            {"Everything", "samples", S::Running, H::Healthy, 3, 1.2, 96}, {"Memory MCP", "storage", S::Starting, H::Starting, 2, 2.3, 64},
            {"Slack MCP", "chat", S::Running, H::Degraded, 1, 0.6, 71}, {"Search MCP", "web", S::Stopped, H::Unknown, 1, 0, 0},
            {"Metrics bridge", "operations", S::Running, H::Healthy, 1, 103.4, 122},
            {"Custom MCP service with a name that is rather long for a column of this width", "custom", S::Running, H::Healthy, 2, 6.7, 1204},
        };
        const qint64 now = m_clock.nowMs();
        int port = 3001;
        for (const Row &row : rows) {
            const QString name = QString::fromLatin1(row.name);
            core::Service service = FakeBackend::makeService(ui::dialogs::NewServiceDialog::idFromName(name).left(24), row.status);
            core::ServiceSpec &spec = service.spec;
            spec.name = name;
            spec.category = QString::fromLatin1(row.category);
            spec.port = port++;
            spec.replicas = row.replicas;
            spec.memory = {1024, 128};
            spec.cpu = {2000, 0};
            spec.networks = {QStringLiteral("mcp-network")};
            spec.dependencies = {QStringLiteral("redis"), QStringLiteral("postgres-mcp")};
            spec.volumes = {{QStringLiteral("/data"), QStringLiteral("/app/data"), true}};
            spec.labels = {{QStringLiteral("team"), QStringLiteral("platform")}};
            spec.environment = {{QStringLiteral("LOG_LEVEL"), QStringLiteral("info")}, {QStringLiteral("API_TOKEN"), QStringLiteral("********")}};
            spec.updatedAtMs = now - 86'400'000;
            core::ServiceState &state = service.state;
            state.health = row.health;
            state.cpuPercent = row.cpu;
            state.memoryMb = row.memory;
            state.startedAtMs = now - 8'040'000;
            state.reason = row.status == S::Error ? QStringLiteral("Exit code 7 after 3 restarts: cannot bind to port 3004") : QString();
            const auto good = row.health == H::Healthy ? core::CheckStatus::Passing : core::CheckStatus::Failing;
            state.startup = {core::CheckStatus::Passing, QStringLiteral("Service started successfully"), now - 600'000};
            state.readiness = {good, QStringLiteral("Service is ready"), now - 14'000};
            state.liveness = {good, QStringLiteral("Service is alive"), now - 14'000};
            state.requests = {true, 1000, 12.3, 0.01, 10, 50, 80};
            state.replicas.clear();
            for (int i = 0; i < row.replicas; ++i)
                state.replicas.append({.index = i, .status = row.status});
            backend.put(service);
        }
        backend.setExecOutcome({1, QStringLiteral("v18.19.0\nnpm 9.2.0\n"), QStringLiteral("npm WARN config optional is deprecated\n"), false, false});
    }

    void feed(FakeBackend &backend, models::ServiceModel &model)
    {
        for (int step = 0; step < 60; ++step) {
            QVector<core::MetricSample> samples;
            for (int row = 0; row < model.rowCount(); ++row) {
                const core::Service *service = backend.held(model.rowAt(row).service.spec.id);
                if (service->state.status != core::ServiceStatus::Running)
                    continue;
                const double wave = step == 59 ? 1 : 1 + 0.3 * std::sin(step / (3.0 + row)) + (step * (row + 3) % 5) / 25.0;
                const qint64 at = m_clock.nowMs() - (60 - step) * 5000;
                samples << core::MetricSample{service->spec.id, QStringLiteral("cpu_usage"), -1, service->state.cpuPercent * wave, at}
                        << core::MetricSample{service->spec.id, QStringLiteral("memory_usage"), -1, service->state.memoryMb * wave, at};
            }
            backend.tellSamples(samples);
        }
    }

    void save(QWidget &widget, const QString &name)
    {
        QApplication::processEvents();
        QVERIFY(widget.grab().save(m_folder + u'/' + name + QStringLiteral(".png")));
    }

private slots:
    void initTestCase()
    {
        m_folder = galleryFolder();
        QVERIFY(!m_folder.isEmpty());
    }

    void page_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << int(ui::theme::Mode::Light) << QSize(1068, 744);
        QTest::newRow("dark") << int(ui::theme::Mode::Dark) << QSize(1068, 744);
        QTest::newRow("light-large") << int(ui::theme::Mode::Light) << QSize(2348, 1384);
        QTest::newRow("dark-large") << int(ui::theme::Mode::Dark) << QSize(2348, 1384);
    }
    void page()
    {
        QFETCH(int, mode);
        QFETCH(QSize, size);
        const QString name = u'-' + QString::fromLatin1(QTest::currentDataTag());
        ui::theme::Theme theme(*qApp, static_cast<ui::theme::Mode>(mode));
        ServiceStage s(m_clock, size);
        fill(s.backend);
        s.open(&s.backend);
        QTRY_COMPARE(s.page.table()->model()->rowCount(), 10);
        feed(s.backend, s.model);
        save(s.page, QStringLiteral("page-list") + name);
        s.page.select(id("filesystem-mcp"));
        QTRY_VERIFY(s.page.detail()->isVisible());
        QTest::qWait(100);
        save(s.page, QStringLiteral("page-overview") + name);
        ServiceDetail *detail = s.page.detail();
        core::Service container = FakeBackend::makeService(QStringLiteral("memory-mcp"), core::ServiceStatus::Starting);
        container.spec.runtime = core::RuntimeKind::Docker;
        container.spec.name = QStringLiteral("Memory MCP");
        container.spec.image = QStringLiteral("registry.example/team/memory:1.2");
        container.state.reason = QStringLiteral("Pulling the image: 45 % of 46 MB");
        const core::EngineImage image = support::FakeEngine::makeImage(container.spec.image, 48'000'000);
        s.backend.fakeEngine().setServiceImage(id("memory-mcp"), {container.spec.image, image.id, image.digests, {}, true, {}, image.sizeBytes, image.createdAtMs});
        s.backend.putAndTell(container, core::ServiceEventKind::Updated);
        s.page.select(id("memory-mcp"));
        QTest::qWait(100);
        save(s.page, QStringLiteral("page-container") + name);
        s.page.select(id("filesystem-mcp"));
        detail->tabs()->setCurrentIndex(ServiceDetail::Exec);
        detail->exec()->commandField()->setText(QStringLiteral("node --version"));
        detail->exec()->run();
        QTRY_VERIFY(detail->exec()->output()->toPlainText().contains(QStringLiteral("Exit")));
        detail->exec()->commandField()->setText(QStringLiteral("ls -la | wc"));
        save(s.page, QStringLiteral("page-exec") + name);
        detail->tabs()->setCurrentIndex(ServiceDetail::Health);
        QTest::qWait(50);
        save(s.page, QStringLiteral("page-health") + name);
        detail->tabs()->setCurrentIndex(ServiceDetail::Configuration);
        QTest::qWait(50);
        save(s.page, QStringLiteral("page-configuration") + name);
        detail->configuration()->forms()->choose(1);
        save(s.page, QStringLiteral("page-configuration-json") + name);
        s.chooseMany({QStringLiteral("filesystem-mcp"), QStringLiteral("git-mcp"), QStringLiteral("search-mcp")});
        QTest::qWait(50);
        save(s.page, QStringLiteral("page-many") + name);
    }

    void dialogs_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("light") << int(ui::theme::Mode::Light);
        QTest::newRow("dark") << int(ui::theme::Mode::Dark);
    }
    void dialogs()
    {
        QFETCH(int, mode);
        const QString name = u'-' + QString::fromLatin1(QTest::currentDataTag());
        ui::theme::Theme theme(*qApp, static_cast<ui::theme::Mode>(mode));
        FakeBackend backend;
        fill(backend);
        const core::Service service = *backend.held(id("filesystem-mcp"));
        ui::dialogs::NewServiceDialog create(backend, nullptr);
        create.show();
        QTest::qWait(50);
        create.findChild<ui::widgets::ChipRow *>()->choose(ui::dialogs::ServiceForm::Image);
        for (QLineEdit *edit : create.findChildren<QLineEdit *>())
            if (edit->accessibleName() == QStringLiteral("Image"))
                edit->setText(QStringLiteral("Not An Image"));
        QTest::qWait(50);
        save(create, QStringLiteral("form-new") + name);
        ui::dialogs::NewServiceDialog edit(backend, service, nullptr);
        edit.show();
        QTRY_VERIFY(edit.fields()->isEnabled());
        for (QSpinBox *box : edit.findChildren<QSpinBox *>())
            if (box->accessibleName() == QStringLiteral("Port"))
                box->setValue(3010);
        QTest::qWait(50);
        save(edit, QStringLiteral("form-edit") + name);
        edit.findChild<QScrollArea *>()->verticalScrollBar()->setValue(100'000);
        save(edit, QStringLiteral("form-edit-end") + name);
        support::FakeEngine &engine = backend.fakeEngine();
        engine.setImages({support::FakeEngine::makeImage(QStringLiteral("registry.example/team/notes:1.2"), 48'000'000),
                          support::FakeEngine::makeImage(QStringLiteral("registry.example/team/notes:1.1"), 47'000'000),
                          support::FakeEngine::makeImage(QStringLiteral("redis:7-alpine"), 41'000'000)});
        ui::dialogs::NewServiceDialog container(backend, nullptr);
        container.resize(1020, 700);
        container.show();
        for (ui::widgets::ChipRow *row : container.findChildren<ui::widgets::ChipRow *>())
            if (row->accessibleName() == QStringLiteral("Runs as"))
                row->choose(int(core::RuntimeKind::Docker));
        QTest::qWait(50);
        for (QLineEdit *field : container.findChildren<QLineEdit *>()) {
            if (field->accessibleName() != QStringLiteral("Image"))
                continue;
            field->setText(QStringLiteral("team"));
            field->completer()->complete();
            QTest::qWait(50);
            save(*field->completer()->popup(), QStringLiteral("form-container-offer") + name);
            field->completer()->popup()->hide();
            field->setText(QStringLiteral("registry.example/team/notes:1.3"));
        }
        QTest::qWait(50);
        save(container, QStringLiteral("form-container") + name);
        engine.goDown(QStringLiteral("Permission denied on /var/run/docker.sock"));
        QTest::qWait(50);
        save(container, QStringLiteral("form-container-down") + name);
        container.fields()->showMore();
        QTest::qWait(50);
        container.findChild<QScrollArea *>()->verticalScrollBar()->setValue(100'000);
        save(container, QStringLiteral("form-container-end") + name);
        ui::dialogs::DeleteServiceDialog remove(service, nullptr, {QStringLiteral("Git MCP"), QStringLiteral("Search MCP")});
        remove.show();
        QTest::qWait(50);
        save(remove, QStringLiteral("form-delete") + name);
        ui::pages::ServiceActions actions;
        actions.setBackend(&backend);
        backend.fail(QStringLiteral("services.stop git"), core::Error::conflict(QStringLiteral("Another order is under way")));
        ui::pages::BulkDialog bulk(actions, ui::pages::ServiceAction::Stop, {service, *backend.held(id("git-mcp")), *backend.held(id("slack-mcp"))},
                                   {QStringLiteral("Everything")}, nullptr);
        bulk.show();
        QTest::qWait(50);
        save(bulk, QStringLiteral("form-bulk-ask") + name);
        QTest::mouseClick(bulk.actionButton(), Qt::LeftButton);
        QTest::qWait(100);
        save(bulk, QStringLiteral("form-bulk-result") + name);
    }
};

QTEST_MAIN(tst_ServicesPictures)
#include "tst_services_pictures.moc"
