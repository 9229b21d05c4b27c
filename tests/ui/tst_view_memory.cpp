// SPDX-License-Identifier: GPL-3.0-or-later
// What pages remember of how they were last looked at: each is made, changed, and made anew.
#include "models/service_model.h"
#include "tests/support/fake_backend.h"
#include "ui/pages/dashboard_page.h"
#include "ui/pages/logs_page.h"
#include "ui/pages/metrics_page.h"
#include "ui/pages/service_columns.h"
#include "ui/pages/services_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/log_view.h"
#include "ui/widgets/table_view.h"

#include <QtTest>
#include <QtWidgets>

using models::ServiceModel;
using ui::pages::ServiceColumns;

class tst_ViewMemory : public QObject
{
    Q_OBJECT

    class Memory final : public ui::pages::ViewMemory
    {
    public:
        QString choice(const QString &key) const override { return kept.value(key); }
        void setChoice(const QString &key, const QString &value) override { kept.insert(key, value); }
        QMap<QString, QString> kept;
    };

    template <typename T>
    struct Stage
    {
        support::FakeBackend backend;
        ServiceModel services;
        T page;
        Stage(Memory &memory, const core::Clock &clock) : page(ui::pages::PageContext{services, clock, &memory})
        {
            page.resize(1600, 800);
            page.show();
            (void)QTest::qWaitForWindowExposed(&page);
        }
    };

    // The entry of a menu somewhere in the page.
    static QAction *action(QWidget &page, const QString &text)
    {
        for (QMenu *menu : page.findChildren<QMenu *>()) {
            emit menu->aboutToShow();
            for (QAction *action : menu->actions())
                if (action->text() == text)
                    return action;
        }
        return nullptr;
    }

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::SystemClock m_clock;

private slots:
    void initTestCase() { m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light); }
    void cleanupTestCase() { m_theme.reset(); }

    void columnsAndOrderOfTheServices()
    {
        Memory memory;
        {
            Stage<ui::pages::ServicesPage> s(memory, m_clock);
            s.page.columns()->choose(ServiceModel::Restarts, ServiceColumns::Choice::Always);
            s.page.columns()->choose(ServiceModel::Health, ServiceColumns::Choice::Never);
            s.page.table()->sortByColumn(ServiceModel::Cpu, Qt::DescendingOrder);
        }
        {
            Stage<ui::pages::ServicesPage> s(memory, m_clock);
            QTRY_VERIFY(s.page.columns()->isShown(ServiceModel::Restarts));
            QVERIFY(!s.page.columns()->isShown(ServiceModel::Health));
            QCOMPARE(s.page.table()->horizontalHeader()->sortIndicatorSection(), int(ServiceModel::Cpu));
            QCOMPARE(s.page.table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
            QAction *usual = action(s.page, QStringLiteral("As the room allows"));
            QVERIFY(usual);
            usual->trigger();
        }
        Stage<ui::pages::ServicesPage> s(memory, m_clock);
        QTRY_VERIFY(s.page.columns()->isShown(ServiceModel::Health));
        QVERIFY(!s.page.columns()->isShown(ServiceModel::Restarts));
    }

    void columnsThatAreNoneDoNoHarm()
    {
        Memory memory;
        memory.kept = {{QStringLiteral("services/columns"), QStringLiteral("+runtime -name -nonsense + x")},
                       {QStringLiteral("services/order"), QStringLiteral("-nonsense")}};
        Stage<ui::pages::ServicesPage> s(memory, m_clock);
        QTRY_VERIFY(s.page.columns()->isShown(ServiceModel::Runtime));
        QVERIFY(s.page.columns()->isShown(ServiceModel::Name));
        QCOMPARE(s.page.columns()->choices(), QStringLiteral("+runtime"));
        QCOMPARE(s.page.table()->horizontalHeader()->sortIndicatorSection(), int(ServiceModel::Name));
    }

    void everyColumnHasAName()
    {
        QSet<QString> names;
        for (int column = 0; column < ServiceModel::ColumnCount; ++column) {
            QCOMPARE(ServiceColumns::columnOf(ServiceColumns::nameOf(column)), column);
            names.insert(ServiceColumns::nameOf(column));
        }
        QCOMPARE(names.size(), int(ServiceModel::ColumnCount));
    }

    void timesAndLongLinesOfTheLogs()
    {
        Memory memory;
        {
            Stage<ui::pages::LogsPage> s(memory, m_clock);
            QVERIFY(s.page.view()->timeForm() == ui::widgets::TimeForm::Local);
            QAction *utc = action(s.page, QStringLiteral("UTC"));
            QVERIFY(utc);
            utc->trigger();
            for (QPushButton *button : s.page.findChildren<QPushButton *>())
                if (button->text() == QStringLiteral("Wrap off"))
                    button->click();
            QVERIFY(s.page.view()->wrap() == ui::widgets::Wrap::Yes);
        }
        Stage<ui::pages::LogsPage> s(memory, m_clock);
        QVERIFY(s.page.view()->timeForm() == ui::widgets::TimeForm::Utc);
        QVERIFY(s.page.view()->wrap() == ui::widgets::Wrap::Yes);
        QVERIFY(action(s.page, QStringLiteral("UTC"))->isChecked());
    }

    void theStretchOfTheDashboard()
    {
        Memory memory;
        {
            Stage<ui::pages::DashboardPage> s(memory, m_clock);
            QCOMPARE(s.page.range()->chosen(), 3600);
            s.page.range()->choose(86'400);
        }
        {
            Stage<ui::pages::DashboardPage> s(memory, m_clock);
            QCOMPARE(s.page.range()->chosen(), 86'400);
        }
        memory.kept[QStringLiteral("dashboard/range")] = QStringLiteral("-5");
        Stage<ui::pages::DashboardPage> s(memory, m_clock);
        QCOMPARE(s.page.range()->chosen(), 3600);
    }

    void theStretchAndTheChartsOfTheMetrics()
    {
        Memory memory;
        {
            Stage<ui::pages::MetricsPage> s(memory, m_clock);
            s.page.follow(core::Seconds(6 * 3600));
            s.page.chooseMetrics({QStringLiteral("host_load1")});
        }
        {
            Stage<ui::pages::MetricsPage> s(memory, m_clock);
            QCOMPARE(s.page.rangeChips()->chosen(), 6 * 3600);
            QCOMPARE(s.page.chosenMetrics(), QStringList{QStringLiteral("host_load1")});
        }
        memory.kept = {{QStringLiteral("metrics/range"), QStringLiteral("1")}, {QStringLiteral("metrics/ofPlatform"), QStringLiteral("cpu_usage none")}};
        Stage<ui::pages::MetricsPage> s(memory, m_clock);
        QCOMPARE(s.page.rangeChips()->chosen(), 900);
        QVERIFY(s.page.chosenMetrics().contains(QStringLiteral("host_cpu_usage"))); // the usual ones
    }
};

QTEST_MAIN(tst_ViewMemory)
#include "tst_view_memory.moc"
