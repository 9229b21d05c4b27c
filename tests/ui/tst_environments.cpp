// SPDX-License-Identifier: GPL-3.0-or-later
// Several environments: the colour, group and care of a connection, the frame and the typed name of a
// protected one, and how all of them do at a glance.
#include "fake_controls.h"
#include "ui/dialogs/connect_dialog.h"
#include "ui/dialogs/small_dialogs.h"
#include "ui/pages/service_bulk.h"
#include "ui/pages/service_detail.h"
#include "ui/pages/services_page.h"
#include "ui/shell/account_row.h"
#include "ui/shell/connections_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/environment.h"
#include "ui/widgets/protection.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/table_view.h"

#include <QtTest>
#include <QtWidgets>

using namespace ui::shell;
using support::FakeBackend;
using ui::widgets::Care;
using ui::widgets::Environment;
using ui::widgets::EnvironmentColor;

class tst_Environments : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::ManualClock m_clock;

    static Connection remote(const char *id, const char *name, const Environment &environment)
    {
        Connection made{ConnectionKind::Remote, QString::fromLatin1(id), QString::fromLatin1(name),
                        QUrl(QStringLiteral("https://%1.example.com/api/v1").arg(QLatin1StringView(id))), QStringLiteral("jane@example.com")};
        made.environment = environment;
        return made;
    }
    static Connection production() { return remote("p", "Production", {EnvironmentColor::Red, QStringLiteral("Live"), Care::Protected}); }
    static core::ServiceId service(const char *id) { return core::ServiceId(QString::fromLatin1(id)); }

    struct Stage
    {
        FakeBackend backend;
        FakeServerControl server;
        FakeConnections connections;
        MainWindow window;
        explicit Stage(ui::theme::Theme &theme, const core::Clock &clock) : window(theme, server, connections, clock)
        {
            window.show();
            (void)QTest::qWaitForWindowExposed(&window);
            backend.put(FakeBackend::makeService(QStringLiteral("alpha"), core::ServiceStatus::Running));
            backend.put(FakeBackend::makeService(QStringLiteral("beta"), core::ServiceStatus::Running));
        }
        ~Stage() { connections.close(); }
        void show(const Connection &connection)
        {
            connections.use(&backend, connection);
            QTRY_COMPARE(window.services().rowCount(), 2);
            window.pageStack()->goToPage(ui::pages::PageId::Services);
        }
        template <typename Dialog>
        Dialog *dialog()
        {
            Dialog *found = nullptr;
            (void)QTest::qWaitFor([&] { return (found = window.findChild<Dialog *>()) != nullptr && found->isVisible(); });
            return found;
        }
        bool isFramed() { return window.findChild<ui::widgets::EnvironmentFrame *>()->isShown(); }
        int called(const char *what) { return backend.callCount(QString::fromLatin1(what)); }
    };

private slots:
    void init() { m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light); }

    void namesOfColoursAndCareAreKept()
    {
        for (const EnvironmentColor color : ui::widgets::kEnvironmentColors)
            QVERIFY(ui::widgets::environmentColorFromString(toString(color)) == color);
        for (const Care care : {Care::Usual, Care::Protected, Care::ReadOnly})
            QVERIFY(ui::widgets::careFromString(toString(care)) == care);
        QVERIFY(ui::widgets::environmentColorFromString(u"pink") == EnvironmentColor::None);
        QVERIFY(ui::widgets::careFromString(u"") == Care::Usual);
    }

    void theDialogTellsWhatWasChosen()
    {
        ui::dialogs::ConnectDialog dialog(nullptr);
        dialog.setEnvironment({EnvironmentColor::Teal, QStringLiteral("Lab"), Care::ReadOnly}, {QStringLiteral("Lab"), QStringLiteral("Live")});
        QCOMPARE(dialog.environment(), (Environment{EnvironmentColor::Teal, QStringLiteral("Lab"), Care::ReadOnly}));
        dialog.setEnvironment({}, {});
        QCOMPARE(dialog.environment(), Environment());
        // Protected without a colour would be framed in none.
        dialog.setEnvironment({EnvironmentColor::None, {}, Care::Protected}, {});
        QVERIFY(dialog.environment().color == EnvironmentColor::Red);
    }

    void anEnvironmentIsSeen()
    {
        Stage s(*m_theme, m_clock);
        s.connections.useLocal(&s.backend);
        QVERIFY(!s.isFramed());
        QVERIFY(!s.window.topBar()->environment()->isVisible());

        s.show(remote("s", "Staging", {EnvironmentColor::Blue, {}, Care::Usual}));
        QVERIFY(!s.isFramed());
        QVERIFY(s.window.topBar()->environment()->isVisible());
        QCOMPARE(s.window.topBar()->environment()->text(), QStringLiteral("Staging"));

        s.show(production());
        QVERIFY(s.isFramed());
        QCOMPARE(s.window.topBar()->environment()->text(), QStringLiteral("Production · Protected"));
        QVERIFY(s.window.windowTitle().contains(QStringLiteral("Production")));
        const QColor edge = s.window.grab().toImage().pixelColor(1, s.window.height() / 2);
        QCOMPARE(edge.rgb(), ui::theme::color(ui::theme::Scheme::Light, ui::theme::Color::Error).rgb());

        // Around the window, not behind what is in it: an empty page has no ground of its own.
        s.window.pageStack()->goToPage(ui::pages::PageId::Backups);
        QTest::qWait(50);
        const QImage whole = s.window.grab().toImage();
        int colored = 0;
        for (int y = 10; y < whole.height() - 10; ++y)
            colored += whole.pixelColor(whole.width() - 30, y).rgb() == edge.rgb();
        QCOMPARE(colored, 0);

        s.connections.close();
        QVERIFY(!s.isFramed());
        QVERIFY(ui::widgets::Protection::nameFor(&s.window).isEmpty());
    }

    void whatDestroysAsksForTheName()
    {
        Stage s(*m_theme, m_clock);
        s.show(production());
        ui::pages::ServicesPage &page = *s.window.servicesPage();
        page.select(service("alpha"));
        QTRY_VERIFY(page.detail()->isVisible());
        page.detail()->askDelete();
        auto *dialog = s.dialog<ui::dialogs::DeleteServiceDialog>();
        QVERIFY(dialog && dialog->nameGate() && dialog->nameGate()->isVisible());
        for (const QString &wrong : {QString(), QStringLiteral("production"), QStringLiteral("alpha")}) {
            dialog->nameGate()->setText(wrong);
            dialog->actionButton()->click();
            QVERIFY2(dialog->isVisible(), qPrintable(wrong));
            QVERIFY(!dialog->nameGate()->accessibleDescription().isEmpty()); // the reason
        }
        QCOMPARE(s.called("services.remove alpha"), 0);
        dialog->nameGate()->setText(QStringLiteral(" Production "));
        QTest::keyClick(dialog->nameGate(), Qt::Key_Return);
        QTRY_COMPARE(s.called("services.remove alpha"), 1);
    }

    void stoppingAndScalingDownAskToo()
    {
        Stage s(*m_theme, m_clock);
        s.show(production());
        ui::pages::ServiceActions actions;
        actions.setBackend(&s.backend);
        actions.setWindow(&s.window);
        actions.stop(*s.backend.held(service("alpha")));
        auto *question = s.dialog<ui::dialogs::QuestionDialog>();
        QVERIFY(question);
        QCOMPARE(s.called("services.stop alpha"), 0);
        question->actionButton()->click();
        QVERIFY(question->isVisible()); // no name, no stop
        question->nameGate()->setText(QStringLiteral("Production"));
        question->actionButton()->click();
        QTRY_COMPARE(s.called("services.stop alpha"), 1);

        core::Service three = *s.backend.held(service("beta"));
        three.spec.replicas = 3;
        ui::dialogs::ScaleDialog scale(three, &s.window);
        scale.show();
        auto *box = scale.findChild<QSpinBox *>();
        box->setValue(5);
        QVERIFY(!scale.nameGate() || !scale.nameGate()->isVisible());
        box->setValue(1);
        QVERIFY(scale.nameGate() && scale.nameGate()->isVisible());
        QSignalSpy accepted(&scale, &QDialog::accepted);
        scale.actionButton()->click();
        QCOMPARE(accepted.count(), 0);
        scale.nameGate()->setText(QStringLiteral("Production"));
        scale.actionButton()->click();
        QCOMPARE(accepted.count(), 1);
    }

    void anAnswerForAnotherServerDoesNothing()
    {
        Stage s(*m_theme, m_clock);
        s.show(production());
        FakeBackend other;
        ui::pages::ServiceActions actions;
        actions.setBackend(&s.backend);
        actions.setWindow(&s.window);
        actions.stop(*s.backend.held(service("alpha")));
        auto *question = s.dialog<ui::dialogs::QuestionDialog>();
        QVERIFY(question);
        actions.setBackend(&other);
        question->nameGate()->setText(QStringLiteral("Production"));
        question->actionButton()->click();
        QCOMPARE(s.called("services.stop alpha"), 0);
        QCOMPARE(other.callCount(QStringLiteral("services.stop alpha")), 0);
    }

    void elsewhereNothingIsAskedTwice()
    {
        Stage s(*m_theme, m_clock);
        s.show(remote("s", "Staging", {EnvironmentColor::Blue, {}, Care::Usual}));
        ui::pages::ServiceActions actions;
        actions.setBackend(&s.backend);
        actions.setWindow(&s.window);
        actions.stop(*s.backend.held(service("alpha")));
        QTRY_COMPARE(s.called("services.stop alpha"), 1);
        ui::dialogs::DeleteServiceDialog remove(*s.backend.held(service("beta")), &s.window);
        remove.show();
        QVERIFY(!remove.nameGate());
    }

    void allAtAGlance()
    {
        Stage s(*m_theme, m_clock);
        s.connections.saved = {remote("s", "Staging", {EnvironmentColor::Blue, QStringLiteral("Test"), Care::Usual}), production(),
                               remote("l", "Laboratory", {EnvironmentColor::Teal, QStringLiteral("Test"), Care::ReadOnly}),
                               remote("n", "Nowhere", {})};
        ConnectionsDialog dialog(s.connections, &s.window);
        dialog.show();
        QCOMPARE(s.connections.looks, 1);
        QCOMPARE(dialog.names(), QStringList({QStringLiteral("Local server"), QStringLiteral("Nowhere"), QStringLiteral("Production"),
                                              QStringLiteral("Staging"), QStringLiteral("Laboratory")}));
        s.connections.tellGlance(QStringLiteral("s"), {Glance::Reach::Yes, core::HealthStatus::Degraded, {}});
        s.connections.tellGlance(QStringLiteral("p"), {Glance::Reach::No, core::HealthStatus::Unknown, QStringLiteral("Nothing answers")});
        const auto words = [&](const char *id) { return lookOf(s.connections.glance(QString::fromLatin1(id))).word; };
        QCOMPARE(words("s"), ui::widgets::lookOf(core::HealthStatus::Degraded).word);
        QCOMPARE(words("p"), QStringLiteral("Not reached"));
        QCOMPARE(words("l"), QStringLiteral("Looking…"));

        QSignalSpy wanted(&s.window, &MainWindow::newWindowWanted);
        connect(&dialog, &ConnectionsDialog::newWindowWanted, &s.window, &MainWindow::newWindowWanted);
        for (QToolButton *button : dialog.findChildren<QToolButton *>())
            if (button->accessibleName() == QStringLiteral("Open Staging in a new window"))
                button->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("s"));
    }

    void theMenuShowsThemToo()
    {
        Stage s(*m_theme, m_clock);
        s.connections.saved = {remote("s", "Q & A", {EnvironmentColor::Blue, QStringLiteral("Test"), Care::Usual})};
        QMenu *menu = s.window.accountRow()->menu();
        emit menu->aboutToShow();
        QCOMPARE(s.connections.looks, 1);
        const auto text = [&] {
            for (QAction *action : menu->actions())
                if (action->text().startsWith(QStringLiteral("Q && A")))
                    return action->text();
            return QString();
        };
        QVERIFY(text().endsWith(QStringLiteral("\tLooking…")));
        s.connections.tellGlance(QStringLiteral("s"), {Glance::Reach::Yes, core::HealthStatus::Healthy, {}});
        QVERIFY(text().endsWith(u'\t' + ui::widgets::lookOf(core::HealthStatus::Healthy).word));
        emit menu->aboutToShow(); // what was in it is gone, and nobody minds
        s.connections.tellGlance(QStringLiteral("s"), {Glance::Reach::No, core::HealthStatus::Unknown, {}});
    }
};

QTEST_MAIN(tst_Environments)
#include "tst_environments.moc"
