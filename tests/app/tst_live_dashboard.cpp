// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard on a real daemon: its figures are those of this machine and of real processes.
#include "live_window.h"

#include "ui/pages/dashboard_card.h"
#include "ui/pages/dashboard_chart.h"
#include "ui/widgets/states.h"

#include <QListView>

using ui::pages::DashboardCard;
using ui::pages::DashboardPage;
using Tile = DashboardPage::Tile;

class tst_LiveDashboard : public QObject
{
    Q_OBJECT

    RealServer m_server;
    std::unique_ptr<LiveWindow> m_live;

    DashboardPage &page() { return m_live->dashboard(); }
    QStringList events()
    {
        QStringList out;
        const QAbstractItemModel *model = page().eventList()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            out << model->index(row, 0).data().toString();
        return out;
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), m_server.daemon.log().constData());
        m_live = std::make_unique<LiveWindow>();
        QVERIFY(m_live->connectTo(m_server.daemon));
        QVERIFY(page().isVisible());
    }
    void cleanupTestCase() { m_live.reset(); }

    void anEmptyServerIsShownAsSuch()
    {
        QTRY_COMPARE_WITH_TIMEOUT(page().tile(Tile::Services)->words().figure, QStringLiteral("0"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(page().busiestCard()->shown(), DashboardCard::Shown::Note, kPatience);
        QVERIFY(!page().busiestCard()->noteTitle().isEmpty());
    }

    void servicesAppearWithTheirStates()
    {
        QVERIFY(m_server.add("worker", QStringLiteral("while :; do echo x; sleep 0.1; done")));
        QVERIFY(m_server.add("broken", QStringLiteral("exit 7"), {{QStringLiteral("restartPolicy"), QStringLiteral("never")}}));
        QVERIFY(m_server.run("worker"));
        m_server.daemon.post(QStringLiteral("/api/v1/services/broken/start"));
        QTRY_COMPARE_WITH_TIMEOUT(page().tile(Tile::Services)->words().figure, QStringLiteral("1"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(page().tile(Tile::Services)->pill()->isVisible(), kPatience); // one has failed
        QTRY_COMPARE_WITH_TIMEOUT(page().busiestCard()->shown(), DashboardCard::Shown::Content, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(page().table()->model()->rowCount() > 0, kPatience);
        QCOMPARE(page().table()->model()->index(0, 0).data().toString(), QStringLiteral("worker"));
        QTRY_VERIFY_WITH_TIMEOUT(!events().filter(QStringLiteral("worker")).isEmpty() && !events().filter(QStringLiteral("broken")).isEmpty(), kPatience);
    }

    void theMachinesFiguresAreThere()
    {
        for (const Tile which : {Tile::Cpu, Tile::Memory, Tile::Requests}) {
            QTRY_VERIFY_WITH_TIMEOUT(!page().tile(which)->words().figure.isEmpty(), kPatience);
            QVERIFY(!page().tile(which)->isUnavailable());
        }
        QTRY_VERIFY_WITH_TIMEOUT(page().platform().stats().value && page().platform().stats().value->memoryUsageMb > 10, kPatience);
        QVERIFY(page().platform().stats().value->requestsTotal > 0);
    }

    void theServersOwnChecksAreListed()
    {
        QTRY_COMPARE_WITH_TIMEOUT(page().healthCard()->shown(), DashboardCard::Shown::Content, kPatience);
        QStringList titles;
        for (const ui::pages::CheckRow *row : page().checkRows())
            if (row->isVisible())
                titles << row->words().title;
        QVERIFY2(titles.contains(QStringLiteral("Database")) && titles.contains(QStringLiteral("Disk")), qPrintable(titles.join(u' ')));
    }

    void aTileLeadsToItsPage()
    {
        QTest::mouseClick(page().tile(Tile::Services), Qt::LeftButton, {}, QPoint(20, 20));
        QTRY_COMPARE(m_live->window.pageStack()->current()->id(), ui::pages::PageId::Services);
        QTest::mouseClick(page().tile(Tile::Cpu), Qt::LeftButton, {}, QPoint(20, 20));
        QTRY_COMPARE(m_live->window.pageStack()->current()->id(), ui::pages::PageId::Metrics);
        page().table()->setFocus();
        page().table()->setCurrentIndex(page().table()->model()->index(0, 0));
        QTest::keyClick(page().table(), Qt::Key_Return);
        QTRY_COMPARE(m_live->window.pageStack()->current()->id(), ui::pages::PageId::Services);
        QTRY_COMPARE(m_live->window.servicesPage()->selectedId(), id("worker"));
    }

    void whatHappensWhileOneLooksIsAdded()
    {
        QVERIFY(page().isVisible());
        QVERIFY(m_server.daemon.post(QStringLiteral("/api/v1/services/worker/stop")).status == 202);
        QTRY_COMPARE_WITH_TIMEOUT(page().tile(Tile::Services)->words().figure, QStringLiteral("0"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(events().first().contains(QStringLiteral("worker")) && events().first().contains(QStringLiteral("stopped")), kPatience);
    }
};

QTEST_MAIN(tst_LiveDashboard)
#include "tst_live_dashboard.moc"
