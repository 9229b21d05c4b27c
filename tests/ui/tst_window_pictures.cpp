// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window in both themes and two sizes, in pictures to look at: MCP_GALLERY_DIR tells where
// they go. Fails when a part that belongs to the picture is not there.
#include "fake_controls.h"
#include "gallery.h"
#include "ui/dialogs/connect_dialog.h"
#include "ui/dialogs/new_service_dialog.h"
#include "ui/dialogs/small_dialogs.h"
#include "ui/pages/service_detail.h"
#include "ui/pages/services_page.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/activity_panel.h"
#include "ui/shell/connections_dialog.h"
#include "ui/shell/help_dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/server_dialogs.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/states.h"

#include <QtTest>
#include <QtWidgets>

#include <cmath>

class tst_WindowPictures : public QObject
{
    Q_OBJECT

    QString m_folder;
    core::SystemClock m_clock;

    static core::LogEntry line(qint64 time, core::LogLevel level, const QByteArray &text)
    {
        return {time, level, core::LogStream::Stdout, 0, text};
    }

    void fill(support::FakeBackend &backend)
    {
        struct Row
        {
            const char *id;
            const char *name;
            core::ServiceStatus status;
            core::HealthStatus health;
            int replicas;
            double cpu;
            double memory;
        };
        using S = core::ServiceStatus;
        using H = core::HealthStatus;
        const Row rows[] = {
            {"filesystem-mcp", "Filesystem MCP", S::Running, H::Healthy, 3, 10.5, 256},
            {"git-mcp", "Git MCP", S::Running, H::Healthy, 2, 4.1, 188},
            {"postgres-mcp", "Postgres MCP", S::Running, H::Healthy, 1, 22.8, 512},
            {"browser-mcp", "Browser MCP", S::Error, H::Unhealthy, 1, 0, 0},
            {"everything", "Everything", S::Running, H::Healthy, 3, 1.2, 96},
            {"memory-mcp", "Memory MCP", S::Starting, H::Starting, 2, 2.3, 64},
            {"slack-mcp", "Slack MCP", S::Running, H::Degraded, 1, 0.6, 71},
            {"search-mcp", "Search MCP", S::Stopped, H::Unknown, 1, 0, 0},
            {"metrics-bridge", "Metrics bridge", S::Running, H::Healthy, 1, 3.4, 122},
            {"custom-mcp", "Custom MCP service with a name that is rather long for a column of this width and goes on", S::Running, H::Healthy, 2, 6.7, 1204},
        };
        const qint64 now = m_clock.nowMs();
        for (const Row &row : rows) {
            core::Service service = support::FakeBackend::makeService(QString::fromLatin1(row.id), row.status);
            service.spec.name = QString::fromLatin1(row.name);
            service.spec.image = QStringLiteral("mcp-platform/%1:1.2.0").arg(QLatin1StringView(row.id));
            service.spec.port = 3001;
            service.spec.category = QStringLiteral("storage");
            service.spec.replicas = row.replicas;
            service.spec.memory.limit = 1024;
            service.spec.networks = {QStringLiteral("mcp-network")};
            service.spec.dependencies = {QStringLiteral("redis"), QStringLiteral("postgres")};
            service.spec.volumes = {{QStringLiteral("/data"), QStringLiteral("/app/data"), true}};
            service.spec.environment = {{QStringLiteral("LOG_LEVEL"), QStringLiteral("info")}, {QStringLiteral("API_TOKEN"), QStringLiteral("x")}};
            service.spec.updatedAtMs = now - 86'400'000;
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
            for (int i = 0; i < row.replicas; ++i) {
                core::ReplicaState replica;
                replica.index = i;
                replica.status = row.status == S::Starting && i > 0 ? S::Starting : row.status;
                if (row.status == S::Starting && i == 0)
                    replica.status = S::Running;
                state.replicas << replica;
            }
            backend.put(service);
            for (int i = 0; i < 40; ++i)
                backend.addLog(service.spec.id, line(now - (40 - i) * 700, i % 9 == 4 ? core::LogLevel::Error : i % 7 == 3 ? core::LogLevel::Warn : i % 5 == 2 ? core::LogLevel::Debug : core::LogLevel::Info,
                                                     i % 9 == 4 ? "Connection failed: timeout after 5000 ms" : "tools/call read_file path=/data/report.csv " + QByteArray::number(i) + " ms"));
        }
        QVector<client::MetricSeries> series(2);
        series[0].name = QStringLiteral("cpu_usage");
        series[1].name = QStringLiteral("memory_usage");
        for (auto &one : series)
            one.labels.insert(QStringLiteral("service"), QStringLiteral("filesystem-mcp"));
        for (int i = 0; i < 180; ++i) {
            const qint64 at = now - (180 - i) * 5000;
            series[0].points.append({at, 9 + 4 * std::sin(i / 13.0) + (i * 37 % 11) / 4.0});
            series[1].points.append({at, 240 + 12 * std::sin(i / 21.0) + (i * 53 % 7)});
        }
        backend.setMetrics(series);
    }

    void feedSparklines(support::FakeBackend &backend)
    {
        for (int step = 0; step < 60; ++step) {
            QVector<core::MetricSample> samples;
            int k = 0;
            for (const char *id : {"filesystem-mcp", "git-mcp", "postgres-mcp", "everything", "memory-mcp", "slack-mcp", "metrics-bridge", "custom-mcp"}) {
                const core::Service *service = backend.held(core::ServiceId(QString::fromLatin1(id)));
                const double wave = 1 + 0.3 * std::sin(step / (3.0 + k)) + (step * (k + 3) % 5) / 25.0;
                ++k;
                const double scale = step == 59 ? 1 : wave;
                samples << core::MetricSample{service->spec.id, QStringLiteral("cpu_usage"), -1, service->state.cpuPercent * scale, m_clock.nowMs() - (60 - step) * 5000}
                        << core::MetricSample{service->spec.id, QStringLiteral("memory_usage"), -1, service->state.memoryMb * scale, m_clock.nowMs() - (60 - step) * 5000};
            }
            backend.tellSamples(samples);
        }
    }

    void save(QWidget &widget, const QString &name)
    {
        QVERIFY(widget.grab().save(m_folder + u'/' + name + QStringLiteral(".png")));
    }

private slots:
    void initTestCase()
    {
        m_folder = galleryFolder();
        QVERIFY(!m_folder.isEmpty());
    }

    void window_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("name");
        QTest::newRow("light, 1280x800") << int(ui::theme::Mode::Light) << QSize(1280, 800) << QStringLiteral("light");
        QTest::newRow("dark, 1280x800") << int(ui::theme::Mode::Dark) << QSize(1280, 800) << QStringLiteral("dark");
        QTest::newRow("light, 2560x1440") << int(ui::theme::Mode::Light) << QSize(2560, 1440) << QStringLiteral("light-large");
        QTest::newRow("dark, 2560x1440") << int(ui::theme::Mode::Dark) << QSize(2560, 1440) << QStringLiteral("dark-large");
    }
    void window()
    {
        QFETCH(int, mode);
        QFETCH(QSize, size);
        QFETCH(QString, name);
        ui::theme::Theme theme(*qApp, static_cast<ui::theme::Mode>(mode));
        support::FakeBackend backend;
        fill(backend);
        FakeServerControl server;
        FakeConnections connections;
        ui::shell::MainWindow window(theme, server, connections, m_clock);
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QApplication::processEvents();
        save(window, QStringLiteral("welcome-") + name);

        server.set({ui::shell::LocalServerPhase::Running, 8080, m_clock.nowMs() - 8'060'000, {}});
        connections.useLocal(&backend);
        auto *page = window.servicesPage();
        QTRY_COMPARE(page->model().rowCount(), 10);
        feedSparklines(backend);
        QTest::qWait(400);
        save(window, QStringLiteral("dashboard-") + name);
        window.openPalette();
        window.palette()->field()->setText(QStringLiteral("mcp"));
        QTest::qWait(50);
        save(window, QStringLiteral("palette-") + name);
        window.palette()->close();
        window.pageStack()->goToPage(ui::pages::PageId::Services);
        page->select(core::ServiceId(QStringLiteral("filesystem-mcp")));
        QTRY_VERIFY(page->detail()->isVisible());
        QTest::qWait(150); // the details and samples of the chosen one
        save(window, QStringLiteral("services-") + name);
        page->detail()->tabs()->setCurrentIndex(1);
        QTest::qWait(150);
        save(window, QStringLiteral("service-logs-") + name);
        page->detail()->tabs()->setCurrentIndex(2);
        QTest::qWait(150);
        save(window, QStringLiteral("service-metrics-") + name);
        page->detail()->tabs()->setCurrentIndex(0);
        page->select(core::ServiceId(QStringLiteral("browser-mcp")));
        QTest::qWait(100);
        backend.drop();
        QTest::qWait(50);
        save(window, QStringLiteral("offline-") + name);
        connections.close();
    }

    void environment_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("light") << int(ui::theme::Mode::Light);
        QTest::newRow("dark") << int(ui::theme::Mode::Dark);
    }
    void environment()
    {
        QFETCH(int, mode);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        ui::theme::Theme theme(*qApp, static_cast<ui::theme::Mode>(mode));
        support::FakeBackend backend;
        fill(backend);
        FakeServerControl server;
        FakeConnections connections;
        ui::shell::MainWindow window(theme, server, connections, m_clock);
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        ui::shell::Connection production{ui::shell::ConnectionKind::Remote, QStringLiteral("p"), QStringLiteral("Production"),
                                         QUrl(QStringLiteral("https://mcp.example.com/api/v1")), QStringLiteral("jane@example.com")};
        production.environment = {ui::widgets::EnvironmentColor::Red, QStringLiteral("Live"), ui::widgets::Care::Protected};
        connections.use(&backend, production);
        window.pageStack()->goToPage(ui::pages::PageId::Services);
        QTRY_COMPARE(window.servicesPage()->model().rowCount(), 10);
        window.servicesPage()->select(core::ServiceId(QStringLiteral("filesystem-mcp")));
        QTest::qWait(150);
        save(window, QStringLiteral("protected-") + name);
        ui::dialogs::DeleteServiceDialog remove(*backend.held(core::ServiceId(QStringLiteral("filesystem-mcp"))), &window);
        remove.show();
        remove.actionButton()->click();
        QTest::qWait(50);
        save(remove, QStringLiteral("dialog-typed-name-") + name);
        connections.close();
    }

    void emptyAndFailed()
    {
        ui::theme::Theme theme(*qApp, ui::theme::Mode::Light);
        FakeServerControl server;
        FakeConnections connections;
        support::FakeBackend backend;
        ui::shell::MainWindow window(theme, server, connections, m_clock);
        window.show();
        connections.useLocal(&backend);
        window.pageStack()->goToPage(ui::pages::PageId::Services);
        QTRY_COMPARE(window.servicesPage()->states()->shown(), ui::widgets::StateStack::Shown::Empty);
        save(window, QStringLiteral("empty-light"));
        connections.close();
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
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        ui::theme::Theme theme(*qApp, static_cast<ui::theme::Mode>(mode));
        support::FakeBackend backend;
        fill(backend);
        ui::dialogs::NewServiceDialog create(backend, nullptr);
        create.show();
        QTest::qWait(100);
        core::Error error;
        error.fields = {{QStringLiteral("id"), QStringLiteral("A service of this id exists already")}};
        create.showError(error);
        QTest::qWait(50);
        save(create, QStringLiteral("dialog-new-") + name);
        ui::dialogs::DeleteServiceDialog remove(*backend.held(core::ServiceId(QStringLiteral("filesystem-mcp"))), nullptr);
        remove.show();
        QTest::qWait(50);
        save(remove, QStringLiteral("dialog-delete-") + name);
        ui::dialogs::ScaleDialog scale(*backend.held(core::ServiceId(QStringLiteral("filesystem-mcp"))), nullptr);
        scale.show();
        QTest::qWait(50);
        save(scale, QStringLiteral("dialog-scale-") + name);
        ui::dialogs::ConnectDialog connectTo(nullptr);
        connectTo.show();
        connectTo.prefill(QUrl(QStringLiteral("http://mcp.example.com")), QStringLiteral("jane@example.com"));
        core::Error untrusted;
        untrusted.code = core::ErrorCode::Unavailable;
        untrusted.message = QStringLiteral("The server's certificate is not trusted");
        untrusted.details = {{QStringLiteral("network"), QStringLiteral("tls")},
                             {QStringLiteral("tls"), QJsonObject{{QStringLiteral("subject"), QStringLiteral("mcp.example.com")},
                                                                 {QStringLiteral("issuer"), QStringLiteral("Example root")},
                                                                 {QStringLiteral("notBefore"), QStringLiteral("2026-01-01T00:00:00Z")},
                                                                 {QStringLiteral("notAfter"), QStringLiteral("2027-01-01T00:00:00Z")},
                                                                 {QStringLiteral("sha256"), QString(64, u'a')},
                                                                 {QStringLiteral("errors"), QJsonArray{QStringLiteral("The certificate is self-signed, and untrusted")}}}}};
        connectTo.prefill(QUrl(QStringLiteral("https://mcp.example.com")), QStringLiteral("jane@example.com"));
        connectTo.setEnvironment({ui::widgets::EnvironmentColor::None, {}, ui::widgets::Care::Protected}, {});
        connectTo.connectionFailed(untrusted);
        QTest::qWait(50);
        save(connectTo, QStringLiteral("dialog-connect-") + name);

        FakeServerControl server;
        server.buffer.append(core::ServiceId(QStringLiteral("local-server")), {line(m_clock.nowMs(), core::LogLevel::Info, "Listening on 127.0.0.1:8080"), line(m_clock.nowMs(), core::LogLevel::Warn, "Port 8080 is taken by another program")});
        FakeConnections connections;
        connections.saved = {{ui::shell::ConnectionKind::Remote, QStringLiteral("r1"), QStringLiteral("Second floor"), QUrl(QStringLiteral("https://mcp.example.com")), QStringLiteral("jane@example.com"), QByteArray(64, 'a')},
                             {ui::shell::ConnectionKind::Remote, QStringLiteral("r2"), QStringLiteral("Production"), QUrl(QStringLiteral("https://mcp.example.com/api/v1")), QStringLiteral("jane@example.com"), {}, {ui::widgets::EnvironmentColor::Red, QStringLiteral("Live"), ui::widgets::Care::Protected}},
                             {ui::shell::ConnectionKind::Remote, QStringLiteral("r3"), QStringLiteral("Disaster recovery"), QUrl(QStringLiteral("https://dr.example.com/api/v1")), QStringLiteral("jane@example.com"), {}, {ui::widgets::EnvironmentColor::Violet, QStringLiteral("Live"), ui::widgets::Care::ReadOnly}},
                             {ui::shell::ConnectionKind::Remote, QStringLiteral("r4"), QStringLiteral("Staging"), QUrl(QStringLiteral("https://staging.example.com/api/v1")), QStringLiteral("jane@example.com"), {}, {ui::widgets::EnvironmentColor::Teal, QStringLiteral("Test"), ui::widgets::Care::Usual}}};
        using Reach = ui::shell::Glance::Reach;
        connections.glances = {{QStringLiteral("local"), {Reach::Off, core::HealthStatus::Unknown, {}}}, {QStringLiteral("r2"), {Reach::Yes, core::HealthStatus::Healthy, {}}},
                               {QStringLiteral("r3"), {Reach::Yes, core::HealthStatus::Degraded, {}}}, {QStringLiteral("r4"), {Reach::No, core::HealthStatus::Unknown, {}}}};
        connections.useLocal(&backend);
        connections.keychainState = ui::shell::KeychainState::Absent;
        const auto photograph = [&](QWidget &widget, const QString &what) {
            widget.show();
            QTest::qWait(80);
            save(widget, what + QStringLiteral("-") + name);
        };
        ui::shell::ConnectionsDialog servers(connections, nullptr);
        photograph(servers, QStringLiteral("dialog-servers"));
        ui::shell::RunPreferences preferences;
        ui::shell::SettingsDialog settings(preferences, server, nullptr);
        using Section = ui::shell::SettingsDialog::Section;
        for (const auto &[section, what] : {std::pair(Section::Appearance, "appearance"), std::pair(Section::Keyboard, "keyboard"),
                                            std::pair(Section::Notifications, "notifications"), std::pair(Section::LocalServer, "server"),
                                            std::pair(Section::Network, "network")}) {
            settings.showSection(section);
            photograph(settings, QStringLiteral("settings-") + QLatin1StringView(what));
        }
        ui::shell::AboutDialog about({{QStringLiteral("Version"), QStringLiteral("1.0.0")}, {QStringLiteral("Qt"), QStringLiteral("6.4.2")}}, nullptr);
        photograph(about, QStringLiteral("dialog-about"));
        ui::shell::ServerLogDialog log(server, nullptr);
        photograph(log, QStringLiteral("dialog-server-log"));
        ui::shell::GuideDialog guide(nullptr);
        photograph(guide, QStringLiteral("dialog-guide"));
        ui::shell::FactsDialog keys(QStringLiteral("Keyboard shortcuts"), {}, ui::shell::shortcutRows(), nullptr);
        photograph(keys, QStringLiteral("dialog-keys"));
        models::ServiceModel services(backend);
        models::BackupDesk desk(m_clock);
        ui::shell::Activity activity(services, desk, server, m_clock);
        activity.setBackend(&backend);
        QTRY_COMPARE(services.rowCount(), 10);
        activity.add(ui::widgets::ToastKind::Failure, QStringLiteral("Browser MCP failed: exit code 7 after 3 attempts within a minute"), core::ServiceId(QStringLiteral("browser-mcp")));
        activity.add(ui::widgets::ToastKind::Done, QStringLiteral("Git MCP is starting"));
        QTRY_COMPARE(activity.running().size(), size_t(1));
        QWidget bell;
        ui::shell::ActivityPanel panel(activity, m_clock, nullptr);
        panel.dropFrom(&bell);
        photograph(panel, QStringLiteral("activity"));
    }
};

QTEST_MAIN(tst_WindowPictures)
#include "tst_window_pictures.moc"
