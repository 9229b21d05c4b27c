// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard in both themes and two sizes and in each of its states, in pictures to look at:
// MCP_GALLERY_DIR tells where they go.
#include "dashboard_stage.h"
#include "gallery.h"
#include "ui/pages/dashboard_card.h"
#include "ui/pages/dashboard_chart.h"
#include "ui/pages/dashboard_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QtTest>
#include <QtWidgets>

class tst_DashboardPictures : public QObject
{
    Q_OBJECT

    QString m_folder;
    core::SystemClock m_clock;

    void save(QWidget &widget, const QString &name)
    {
        QVERIFY(widget.grab().save(m_folder + QStringLiteral("/dashboard-") + name + QStringLiteral(".png")));
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
        const auto light = int(ui::theme::Mode::Light);
        const auto dark = int(ui::theme::Mode::Dark);
        // The window without its side bar and top bar.
        QTest::newRow("light") << light << QSize(1068, 744);
        QTest::newRow("dark") << dark << QSize(1068, 744);
        QTest::newRow("light-large") << light << QSize(2348, 1384);
        QTest::newRow("dark-large") << dark << QSize(2348, 1384);
        QTest::newRow("light-narrow") << light << QSize(760, 1100);
    }
    void page()
    {
        QFETCH(int, mode);
        QFETCH(QSize, size);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        ui::theme::Theme theme(*qApp, static_cast<ui::theme::Mode>(mode));
        support::FakeBackend backend;
        DashboardStage::fill(backend, m_clock.nowMs());
        models::ServiceModel services;
        ui::pages::DashboardPage page({services, m_clock});
        page.resize(size);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        services.setBackend(&backend);
        page.setBackend(&backend);
        page.setActive(true);
        QTRY_COMPARE(page.cpuChart()->shown(), ui::pages::DashboardCard::Shown::Content);
        DashboardStage::feedSparklines(backend, m_clock.nowMs());
        DashboardStage::tellEvents(backend, m_clock.nowMs());
        QTest::qWait(500);
        save(page, name);
        save(*page.range(), name + QStringLiteral("-range"));
        backend.setHealth(DashboardStage::health(m_clock.nowMs(), core::HealthStatus::Degraded));
        page.refresh();
        QTest::qWait(200);
        backend.drop();
        QTest::qWait(100);
        save(page, name + QStringLiteral("-offline"));
        page.setActive(false);
        page.setBackend(nullptr);
        services.setBackend(nullptr);
    }

    void states_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"empty", "forbidden", "failed", "slow", "unreachable", "without-engine"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void states()
    {
        QFETCH(QString, name);
        ui::theme::Theme theme(*qApp, name == u"forbidden" ? ui::theme::Mode::Dark : ui::theme::Mode::Light);
        support::FakeBackend backend;
        if (name == u"forbidden")
            backend.forbid();
        else if (name == u"failed")
            backend.fail({}, core::Error::internal(QStringLiteral("disk")));
        else if (name == u"slow")
            backend.setHeld(true);
        else if (name == u"unreachable")
            backend.setConnection(client::ConnectionPhase::Failed, core::Error{core::ErrorCode::Unauthorized, QStringLiteral("Wrong e-mail or password"), {}, {}, {}});
        else if (name == u"without-engine") {
            core::Service waiting = support::FakeBackend::makeService(QStringLiteral("shop-db"), core::ServiceStatus::Starting);
            waiting.spec.runtime = core::RuntimeKind::Docker;
            backend.put(waiting);
            client::PlatformHealth health = DashboardStage::health(m_clock.nowMs(), core::HealthStatus::Healthy);
            health.status = core::HealthStatus::Degraded;
            health.checks.append({QStringLiteral("engine"), core::HealthStatus::Degraded, {}, {}});
            backend.setHealth(health);
            backend.fakeEngine().goDown(QStringLiteral("/var/run/docker.sock: connection refused"));
        }
        models::ServiceModel services;
        ui::pages::DashboardPage page({services, m_clock});
        page.resize(1068, 744);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        services.setBackend(&backend);
        page.setBackend(&backend);
        page.setActive(true);
        QTest::qWait(600);
        save(page, name);
        page.setActive(false);
        page.setBackend(nullptr);
        services.setBackend(nullptr);
    }
};

QTEST_MAIN(tst_DashboardPictures)
#include "tst_dashboard_pictures.moc"
