// SPDX-License-Identifier: GPL-3.0-or-later
// The server dies under the open window and comes back on the same port: the console finds it by
// itself, hears again what it listened to, shows the gap, enters nothing twice, and what a person
// had chosen stays chosen.
#include "live_window.h"

#include "ui/pages/logs_service_bar.h"
#include "ui/pages/metrics_card.h"
#include "ui/pages/service_detail.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/log_view.h"

using core::ServiceStatus;

class tst_LiveOutage : public QObject
{
    Q_OBJECT

    RealServer m_server;
    std::unique_ptr<LiveWindow> m_live;

    // What the service itself wrote; the server's own lines and gaps are left out.
    QStringList linesOf(const char *name)
    {
        QStringList out;
        const models::LogBuffer &buffer = m_live->logs().buffer();
        for (qint64 i = buffer.firstLine(); i < buffer.endLine(); ++i) {
            const models::LogLine line = buffer.line(i);
            if (line.kind == models::LogLineKind::Entry && *line.service == id(name) && line.text.startsWith("run "))
                out << QString::fromUtf8(line.text);
        }
        return out;
    }
    int gaps()
    {
        int count = 0;
        const models::LogBuffer &buffer = m_live->logs().buffer();
        for (qint64 i = buffer.firstLine(); i < buffer.endLine(); ++i)
            count += buffer.line(i).kind == models::LogLineKind::Gap;
        return count;
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), m_server.daemon.log().constData());
        // Every line is one of a kind, over restarts too.
        for (const char *name : {"alpha", "beta"}) {
            QVERIFY(m_server.add(name, QStringLiteral("i=0; while :; do i=$((i+1)); echo \"run $$ line $i\"; sleep 0.2; done")));
            QVERIFY(m_server.run(name));
        }
        m_live = std::make_unique<LiveWindow>();
        QVERIFY(m_live->connectTo(m_server.daemon));
    }
    void cleanupTestCase() { m_live.reset(); }

    void itComesBackByItself_data()
    {
        QTest::addColumn<bool>("crash");
        QTest::newRow("killed") << true;
        QTest::newRow("ended in good order") << false;
    }
    void itComesBackByItself()
    {
        QFETCH(bool, crash);
        m_live->metrics().chooseServices({id("alpha")});
        m_live->services().select(id("beta"));
        QTRY_COMPARE_WITH_TIMEOUT(m_live->services().selectedId(), id("beta"), kPatience);
        m_live->logs().chooseServices({id("alpha"), id("beta")});
        QTRY_VERIFY_WITH_TIMEOUT(linesOf("alpha").size() > 5 && linesOf("beta").size() > 5, kPatience);
        const int gapsBefore = gaps();
        const QStringList before = linesOf("alpha");

        if (crash)
            m_server.daemon.kill();
        else
            QCOMPARE(m_server.daemon.terminate(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!m_live->isLive(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_live->window.showsBanner(), kPatience);
        QVERIFY(m_live->backend()); // what is shown stays
        QVERIFY(linesOf("alpha").size() >= before.size());
        QVERIFY(m_live->window.services().service(id("beta")));
        QCOMPARE(m_live->window.servicesPage()->selectedId(), id("beta"));

        QVERIFY2(m_server.startAgain(), m_server.daemon.log().constData());
        QTRY_VERIFY_WITH_TIMEOUT(m_live->isLive(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_live->window.showsBanner(), kPatience);

        // Services that ran run again, and their lines flow, the gap before them.
        QTRY_VERIFY_WITH_TIMEOUT(m_live->status(id("alpha")) == ServiceStatus::Running, kPatience);
        const QString last = linesOf("alpha").last();
        QTRY_VERIFY_WITH_TIMEOUT(linesOf("alpha").size() > before.size() + 5 && linesOf("alpha").last() != last, kPatience);
        QVERIFY(gaps() > gapsBefore);
        for (const char *name : {"alpha", "beta"}) {
            const QStringList lines = linesOf(name);
            QSet<QString> seen;
            for (const QString &line : lines) {
                QVERIFY2(!seen.contains(line), qPrintable(QStringLiteral("entered twice: %1 in\n%2").arg(line, lines.join(u'\n'))));
                seen.insert(line);
            }
        }
        QCOMPARE(linesOf("alpha").mid(0, before.size()), before); // and nothing was lost

        // Events come without asking.
        const char *made = crash ? "after-the-crash" : "after-the-end";
        QVERIFY(m_server.add(made, QStringLiteral("true")));
        QTRY_VERIFY_WITH_TIMEOUT(m_live->window.services().service(id(made)), kPatience);
        QCOMPARE(m_live->window.services().rowCount(), crash ? 3 : 4);

        // What was chosen is chosen.
        ui::pages::ServicesPage &services = m_live->services();
        QCOMPARE(services.selectedId(), id("beta"));
        QTRY_COMPARE(services.table()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(services.filter().idAt(services.table()->selectionModel()->selectedRows().first()), id("beta"));
        QVERIFY(services.detail()->isVisible());
        QCOMPARE(m_live->logs().serviceBar()->services(), (QVector<core::ServiceId>{id("alpha"), id("beta")}));
        ui::pages::MetricsPage &metrics = m_live->metrics();
        QCOMPARE(metrics.chosenServices(), QVector<core::ServiceId>{id("alpha")});
        const models::ChartKey key{id("alpha"), QStringLiteral("memory_usage")};
        QTRY_VERIFY_WITH_TIMEOUT(metrics.feed().series(key) && metrics.feed().series(key)->size() > 0, kPatience);
        const auto held = metrics.feed().series(key)->size();
        QTRY_VERIFY_WITH_TIMEOUT(metrics.feed().series(key)->size() > held, kPatience);
    }

    void ordersWhileItIsAwayAreRefusedInWords()
    {
        ui::pages::ServicesPage &services = m_live->services();
        services.select(id("alpha"));
        QTRY_COMPARE(services.selectedId(), id("alpha"));
        m_server.daemon.kill();
        QTRY_VERIFY_WITH_TIMEOUT(!m_live->isLive(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!services.detail()->stopButton()->isEnabled(), kPatience);
        QVERIFY(!m_live->window.bannerText().isEmpty());
        QVERIFY2(m_server.startAgain(), m_server.daemon.log().constData());
        QTRY_VERIFY_WITH_TIMEOUT(m_live->isLive(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(services.detail()->stopButton()->isEnabled() && services.detail()->stopButton()->isVisible(), kPatience);
    }
};

QTEST_MAIN(tst_LiveOutage)
#include "tst_live_outage.moc"
