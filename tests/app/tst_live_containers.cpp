// SPDX-License-Identifier: GPL-3.0-or-later
// Import, adoption and the engine's row on the dashboard, through the window, on a real daemon with a
// real engine of the test's own.
#include "live_window.h"

#include "tests/support/container_engine.h"
#include "ui/dialogs/adopt_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/pages/dashboard_card.h"
#include "ui/pages/service_intake.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/states.h"

using ui::dialogs::AdoptDialog;
using ui::dialogs::ImportDialog;
using models::ImportPreviewModel;
using Shown = ui::widgets::StateStack::Shown;
using Verdict = models::ImportPreviewModel::Verdict;

class tst_LiveContainers : public QObject
{
    Q_OBJECT

    support::ContainerEngine m_engine;
    std::unique_ptr<RealServer> m_server;
    std::unique_ptr<LiveWindow> m_live;

    ui::pages::ServicesPage &services() { return m_live->services(); }
    models::CheckWords engineRow()
    {
        for (const ui::pages::CheckRow *row : m_live->dashboard().checkRows())
            if (row->words().kind == models::CheckKind::Engine)
                return row->words();
        return {};
    }
    // What the platform's health says of it; the rest of the health is this machine's affair.
    core::HealthStatus engineHealth()
    {
        if (const auto &health = m_live->dashboard().platform().health().value) {
            for (const client::PlatformCheck &check : health->checks)
                if (check.name == QLatin1StringView("engine"))
                    return check.status;
        }
        return core::HealthStatus::Unknown;
    }

private slots:
    void initTestCase()
    {
        if (!m_engine.start())
            QSKIP(qPrintable(m_engine.problem()));
        m_server = std::make_unique<RealServer>();
        QVERIFY2(m_server->daemon.start({}, {{QStringLiteral("DOCKER_HOST"), m_engine.address()}}) && m_server->daemon.signIn(),
                 m_server->daemon.log().constData());
        QTRY_COMPARE_WITH_TIMEOUT(m_server->daemon.get(QStringLiteral("/api/v1/engine")).data()[QLatin1StringView("state")].toString(),
                                  QStringLiteral("up"), kPatience);
        m_live = std::make_unique<LiveWindow>();
        QVERIFY(m_live->connectTo(m_server->daemon));
    }
    void cleanup()
    {
        if (!m_server || !m_engine.isRunning())
            return;
        m_server->clear();
        m_engine.removeContainers();
        QTRY_COMPARE_WITH_TIMEOUT(m_live->window.services().rowCount(), 0, kPatience);
    }
    void cleanupTestCase()
    {
        m_live.reset();
        m_server.reset();
    }

    void aComposeFileIsImported()
    {
        QVERIFY(m_server->add("taken", QStringLiteral("sleep 600")));
        QTRY_COMPARE_WITH_TIMEOUT(m_live->window.services().rowCount(), 1, kPatience);
        const QString file = m_live->dir.filePath(QStringLiteral("docker-compose.yml"));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("services:\n  app:\n    image: mcp-test/busybox:1\n    command: sleep 600\n    depends_on: [db]\n    privileged: true\n"
                  "  db:\n    image: mcp-test/busybox:1\n    command: sleep 600\n    environment: {DB_PASSWORD: very-secret}\n"
                  "  taken: {image: x}\n  built: {build: .}\n");
        out.close();
        services().intake()->openImport();
        auto *dialog = m_live->dialog<ImportDialog>();
        QVERIFY(dialog);
        dialog->openFile(file);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->step(), ImportDialog::Step::Preview, kPatience);
        QMap<QString, Verdict> verdicts;
        for (int row = 0; row < dialog->preview().rowCount(); ++row)
            verdicts.insert(dialog->preview().rowAt(row).proposal.service.spec.id.toString(), ImportPreviewModel::verdictOf(dialog->preview().rowAt(row)));
        QCOMPARE(verdicts.value(QStringLiteral("app")), Verdict::WithNotes);
        QCOMPARE(verdicts.value(QStringLiteral("db")), Verdict::Ready);
        QCOMPARE(verdicts.value(QStringLiteral("taken")), Verdict::Exists);
        QCOMPARE(verdicts.value(QStringLiteral("built")), Verdict::Impossible);
        QVERIFY(!m_server->has("app")); // only looked at
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->step(), ImportDialog::Step::Outcome, kPatience);
        QCOMPARE(dialog->preview().count(Verdict::Made), 2);
        dialog->accept();
        QTRY_COMPARE_WITH_TIMEOUT(m_live->window.services().rowCount(), 3, kPatience);
        m_live->backend()->services().start(id("app"));
        QTRY_VERIFY_WITH_TIMEOUT(m_live->status(id("app")) == core::ServiceStatus::Running, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_live->status(id("db")) == core::ServiceStatus::Running, kPatience); // which it needs
    }

    void aBrokenFileIsToldWithItsLine()
    {
        services().intake()->openImport();
        auto *dialog = m_live->dialog<ImportDialog>();
        QVERIFY(dialog);
        dialog->text()->setPlainText(QStringLiteral("services:\n  a:\n    image: [x]\n"));
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->textError().isEmpty(), kPatience);
        QCOMPARE(dialog->markedLine(), 3);
        dialog->reject();
    }

    void anMcpJsonIsImported()
    {
        services().intake()->openImport();
        auto *dialog = m_live->dialog<ImportDialog>();
        QVERIFY(dialog);
        dialog->text()->setPlainText(QStringLiteral(
            "{\"mcpServers\": {\"files\": {\"command\": \"sleep\", \"args\": [\"600\"]}, \"far\": {\"url\": \"https://example.com/mcp\"}}}"));
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->step(), ImportDialog::Step::Preview, kPatience);
        QCOMPARE(dialog->preview().chosenIds(), QStringList{QStringLiteral("files")});
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_server->has("files"), kPatience);
        QVERIFY(!m_server->has("far"));
        QTRY_COMPARE_WITH_TIMEOUT(dialog->step(), ImportDialog::Step::Outcome, kPatience);
        dialog->accept();
    }

    void aContainerIsAdopted()
    {
        m_engine.call("POST", QStringLiteral("/containers/create?name=foreign"),
                      "{\"Image\":\"mcp-test/busybox:1\",\"Cmd\":[\"/bin/sh\",\"-c\",\"while :; do sleep 0.2; done\"],\"Env\":[\"API_KEY=very-secret\"]}");
        m_engine.call("POST", QStringLiteral("/containers/foreign/start"));
        services().intake()->openAdopt();
        auto *dialog = m_live->dialog<AdoptDialog>();
        QVERIFY(dialog);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->states()->shown(), Shown::Content, kPatience);
        QCOMPARE(dialog->table()->model()->index(0, 0).data().toString(), QStringLiteral("foreign"));
        dialog->table()->selectRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->hasPreview(), kPatience);
        QCOMPARE(dialog->definition()->valueOf(QStringLiteral("Image")), QStringLiteral("mcp-test/busybox:1"));
        QCOMPARE(dialog->definition()->valueOf(QStringLiteral("Environment")), QStringLiteral("API_KEY"));
        QVERIFY(!m_server->has("ours"));
        dialog->idField()->setText(QStringLiteral("ours"));
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_server->has("ours"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(services().selectedId(), id("ours"), kPatience);
        QCOMPARE(m_engine.runningContainers(), 1); // it goes on
    }

    void anEngineThatGoesShowsByItself()
    {
        QTRY_VERIFY_WITH_TIMEOUT(engineRow().figures.endsWith(QStringLiteral("not in use")), kPatience);
        QVERIFY(engineRow().problem.isEmpty());
        QVERIFY(m_server->add("needs-it", QStringLiteral("sleep 600"),
                              {{QStringLiteral("runtime"), QStringLiteral("docker")}, {QStringLiteral("image"), QLatin1StringView(support::ContainerEngine::kImage)}}));
        QTRY_COMPARE_WITH_TIMEOUT(m_live->window.services().rowCount(), 1, kPatience);
        QElapsedTimer since;
        m_engine.kill();
        since.start();
        QTRY_VERIFY_WITH_TIMEOUT(!engineRow().problem.isEmpty(), kPatience);
        QVERIFY2(since.elapsed() < 4'000, qPrintable(QString::number(since.elapsed())));
        QTRY_VERIFY_WITH_TIMEOUT(engineHealth() == core::HealthStatus::Degraded, kPatience);

        services().intake()->openAdopt();
        auto *dialog = m_live->dialog<AdoptDialog>();
        QVERIFY(dialog);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->states()->shown(), Shown::Failed, kPatience);
        QVERIFY(!dialog->states()->failed().sentence().isEmpty());
        QVERIFY2(m_engine.start(), qPrintable(m_engine.problem()));
        QTRY_COMPARE_WITH_TIMEOUT(dialog->states()->shown(), Shown::Empty, kPatience); // by itself
        dialog->reject();
        QTRY_VERIFY_WITH_TIMEOUT(engineRow().problem.isEmpty(), kPatience);
    }
};

QTEST_MAIN(tst_LiveContainers)
#include "tst_live_containers.moc"
