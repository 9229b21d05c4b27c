// SPDX-License-Identifier: GPL-3.0-or-later
// Several windows, each on a connection of its own, over real servers: where wishes go, what is kept over
// runs, a connection that sends no change, and how servers do at a glance.
#include "app/preference_store.h"
#include "app/tray.h"
#include "app/window_set.h"
#include "live_window.h"
#include "tests/places/places.h"
#include "ui/dialogs/connect_dialog.h"
#include "ui/pages/page_names.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/translations.h"

using app::StartWishes;
using ui::pages::PageId;
using ui::shell::ConnectionKind;

namespace {

constexpr char kAdmin[] = "admin@localhost";

struct Memory final : ui::pages::ViewMemory
{
    QString choice(const QString &) const override { return {}; }
    void setChoice(const QString &, const QString &) override { }
};

// What app has of parts, without the program.
struct Parts
{
    core::SystemClock clock;
    QTemporaryDir dir;
    app::Settings settings{dir.filePath(QStringLiteral("settings.ini"))};
    app::SavedConnections saved{settings};
    app::MemorySecrets secrets;
    app::LocalServer local{{dir.filePath(QStringLiteral("server")), 0, places::programs()}};
    app::HealthWatch health{saved, local};
    Memory memory;
    ui::theme::Theme theme{*qApp, ui::theme::Mode::Light};
    app::PreferenceStore preferences{settings, theme};

    app::SharedParts shared() { return {settings, saved, secrets, local, health, memory, preferences, theme, clock}; }
    // As if a person had connected to it and kept the password.
    QString keep(const support::DaemonProcess &daemon, const ui::widgets::Environment &environment = {})
    {
        ui::shell::Connection made;
        made.kind = ConnectionKind::Remote;
        made.id = QStringLiteral("remote-%1").arg(daemon.url().port());
        made.name = made.id;
        made.address = daemon.url().resolved(QUrl(QStringLiteral("/api/v1")));
        made.email = QString::fromLatin1(kAdmin);
        made.environment = environment;
        saved.replace({}, made);
        secrets.write(QStringLiteral("password/") + made.id, QString::fromLatin1(support::DaemonProcess::kPassword));
        return made.id;
    }
};

} // namespace

class tst_Windows : public QObject
{
    Q_OBJECT

    RealServer m_first;
    RealServer m_second;

    static StartWishes wish(const support::DaemonProcess &daemon, std::optional<PageId> page = {}, const char *service = "")
    {
        StartWishes made;
        made.server.setHost(daemon.url().host());
        made.server.setPort(daemon.url().port());
        made.page = page;
        made.service = core::ServiceId(QString::fromLatin1(service));
        return made;
    }
    static bool isLive(app::ConsoleWindow &window)
    {
        return window.connections().backend() && window.connections().backend()->connectionState().isLive();
    }
    static PageId pageOf(app::ConsoleWindow &window) { return window.window().pageStack()->current()->id(); }

private slots:
    void initTestCase()
    {
        QVERIFY(m_first.start());
        QVERIFY(m_second.start());
        QVERIFY(m_first.add("alpha", QStringLiteral("sleep 100")));
    }

    void everyPageOfTheWindowHasAName()
    {
        Parts parts;
        app::WindowSet set(parts.shared());
        for (ui::pages::Page *page : set.add().window().pageStack()->pages())
            QVERIFY2(!ui::pages::pageName(page->id()).isEmpty(), qPrintable(page->title()));
    }

    void wishesGoToTheWindowOfTheirServer()
    {
        Parts parts;
        const QString first = parts.keep(m_first.daemon);
        const QString second = parts.keep(m_second.daemon);
        app::WindowSet set(parts.shared());
        app::ConsoleWindow &one = set.add();
        one.window().show();

        set.follow(wish(m_first.daemon, PageId::Services, "alpha")); // the free window takes it
        QTRY_VERIFY_WITH_TIMEOUT(isLive(one), kPatience);
        QCOMPARE(set.windows().size(), size_t(1));
        QCOMPARE(one.connections().current().id, first);
        QTRY_COMPARE_WITH_TIMEOUT(pageOf(one), PageId::Services, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(one.window().servicesPage()->selectedId(), core::ServiceId(QStringLiteral("alpha")), kPatience);

        set.follow(wish(m_second.daemon, PageId::Logs)); // beside it, in a window of its own
        QCOMPARE(set.windows().size(), size_t(2));
        app::ConsoleWindow &two = *set.windows().back();
        QTRY_VERIFY_WITH_TIMEOUT(isLive(two), kPatience);
        QCOMPARE(two.connections().current().id, second);
        QTRY_COMPARE_WITH_TIMEOUT(pageOf(two), PageId::Logs, kPatience);
        QCOMPARE(one.connections().current().id, first);

        set.follow(wish(m_first.daemon, PageId::Metrics)); // where it is shown already
        QCOMPARE(set.windows().size(), size_t(2));
        QCOMPARE(pageOf(one), PageId::Metrics);
        QCOMPARE(pageOf(two), PageId::Logs);

        // One forgets its server: the other goes on.
        one.connections().forget(first);
        QVERIFY(!one.connections().backend());
        QVERIFY(isLive(two));
        QCOMPARE(two.connections().savedRemotes().size(), 1);
    }

    void anUnknownServerIsOnlyAskedAbout()
    {
        Parts parts;
        app::WindowSet set(parts.shared());
        app::ConsoleWindow &one = set.add();
        one.window().show();
        StartWishes stranger = wish(m_first.daemon, PageId::Logs);
        set.follow(stranger);
        ui::dialogs::ConnectDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = one.window().findChild<ui::dialogs::ConnectDialog *>()) && dialog->isVisible());
        QCOMPARE(dialog->address().port(), m_first.daemon.url().port());
        QVERIFY(dialog->email().isEmpty());
        QVERIFY(one.connections().openingId().isEmpty());
        dialog->reject();
        QVERIFY(!one.connections().backend());

        // Another server than the one that was wished for does not get its place.
        const QString second = parts.keep(m_second.daemon);
        one.connections().openSaved(second);
        QTRY_VERIFY_WITH_TIMEOUT(isLive(one), kPatience);
        QCOMPARE(pageOf(one), PageId::Dashboard);
    }

    void theNextRunHasTheSameWindows()
    {
        Parts parts;
        const QString first = parts.keep(m_first.daemon);
        const QString second = parts.keep(m_second.daemon);
        {
            app::WindowSet set(parts.shared());
            set.follow((set.add(), wish(m_first.daemon)));
            emit set.windows().front()->window().newWindowWanted(second);
            QCOMPARE(set.windows().size(), size_t(2));
            for (const auto &window : set.windows())
                QTRY_VERIFY_WITH_TIMEOUT(isLive(*window), kPatience);
            emit set.windows().front()->window().newWindowWanted({});
            set.windows().back()->window().close(); // by a person: it does not come back
            QTRY_COMPARE(set.windows().size(), size_t(2));
        }
        app::WindowSet next(parts.shared());
        next.restore(app::WindowSet::ReopenServers::Yes);
        QCOMPARE(next.windows().size(), size_t(2));
        for (const auto &window : next.windows())
            QTRY_VERIFY_WITH_TIMEOUT(isLive(*window), kPatience);
        QCOMPARE(next.windows()[0]->connections().current().id, first);
        QCOMPARE(next.windows()[1]->connections().current().id, second);
    }

    void aReadOnlyEnvironmentStaysAsItIs()
    {
        Parts parts;
        const QString id = parts.keep(m_first.daemon, {ui::widgets::EnvironmentColor::Teal, {}, ui::widgets::Care::ReadOnly});
        app::WindowSet set(parts.shared());
        app::ConsoleWindow &one = set.add();
        one.window().show();
        one.connections().openSaved(id);
        QTRY_VERIFY_WITH_TIMEOUT(isLive(one) && one.window().services().rowCount() == 1, kPatience);
        const core::Service alpha = one.window().services().rowAt(0).service;
        ui::pages::ServiceActions actions;
        actions.setBackend(one.connections().backend());
        QVERIFY(actions.whyNot(ui::pages::ServiceAction::Start, alpha).contains(QStringLiteral("read-only")));
        QVERIFY(!one.window().servicesPage()->mayCreate());
        const client::Future<> started = one.connections().backend()->services().start(alpha.spec.id);
        QTRY_VERIFY_WITH_TIMEOUT(started.isFinished(), kPatience);
        QVERIFY(!started.result());
        QCOMPARE(m_first.service("alpha").value(QLatin1StringView("status")).toString(), QStringLiteral("stopped"));

        // No longer read-only: the window signs in anew, and may; read-only again while it is shown: at once.
        ui::shell::Connection changed = *parts.saved.find(id);
        changed.environment.care = ui::widgets::Care::Usual;
        parts.saved.replace(id, changed);
        QTRY_VERIFY_WITH_TIMEOUT(isLive(one) && one.connections().backend()->user().may(core::Permission::ServicesWrite), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(one.window().servicesPage()->mayCreate(), kPatience);
        changed.environment.care = ui::widgets::Care::ReadOnly;
        parts.saved.replace(id, changed);
        QVERIFY(!one.window().servicesPage()->mayCreate());
        QVERIFY(isLive(one));
    }

    void serversAtAGlance()
    {
        Parts parts;
        RealServer third;
        QVERIFY(third.start());
        const QString up = parts.keep(m_first.daemon);
        const QString gone = parts.keep(third.daemon);
        third.daemon.terminate();
        app::ConnectionManager connections(parts.local, parts.saved, parts.secrets, parts.clock, &parts.health);
        using Reach = ui::shell::Glance::Reach;
        QCOMPARE(connections.glance(QStringLiteral("local"))->reach, Reach::Off);
        QVERIFY(!connections.glance(up));
        connections.lookAround();
        connections.lookAround(); // one is on its way already
        QTRY_VERIFY_WITH_TIMEOUT(connections.glance(up) && connections.glance(gone), kPatience);
        QCOMPARE(connections.glance(up)->reach, Reach::Yes);
        QVERIFY(connections.glance(up)->health != core::HealthStatus::Unknown);
        QCOMPARE(connections.glance(gone)->reach, Reach::No);
        QVERIFY(!connections.glance(gone)->words.isEmpty());
        QVERIFY(!connections.backend()); // nobody was signed in for it
    }

    void theTrayTellsOfAllWindowsAndKeepsQuietWhereToldTo()
    {
        Parts parts;
        const QString first = parts.keep(m_first.daemon);
        app::WindowSet set(parts.shared());
        app::Tray tray(set, parts.preferences);
        QSignalSpy told(&tray, &app::Tray::told);
        using ui::shell::Standing;
        app::ConsoleWindow &one = set.add();
        QCOMPARE(tray.standing(), Standing::Disconnected);
        one.connections().openSaved(first);
        QTRY_COMPARE_WITH_TIMEOUT(tray.standing(), Standing::Healthy, kPatience);
        QVERIFY(tray.toolTip().contains(first));

        using ui::shell::NoticeKind;
        const ui::shell::Notice failed{NoticeKind::ServiceFailed, QStringLiteral("1 service failed"), QStringLiteral("Alpha"), {}};
        emit one.window().noticed(failed);
        QCOMPARE(told.count(), 1);
        ui::shell::PreferenceValues values = parts.preferences.values();
        values.quietKinds = {NoticeKind::ServiceFailed};
        parts.preferences.set(values);
        emit one.window().noticed(failed);
        QCOMPARE(told.count(), 1);
        emit one.window().noticed({NoticeKind::BackupFailed, QStringLiteral("1 backup job failed"), {}, {}});
        QCOMPARE(told.count(), 2);

        one.connections().close();
        QTRY_COMPARE_WITH_TIMEOUT(tray.standing(), Standing::Disconnected, kPatience);
        emit tray.menu()->aboutToShow();
        QVERIFY(tray.menu()->actions().size() >= 3);
    }

    void anotherLanguageWhileTheyAreOpen()
    {
        Parts parts;
        const QString first = parts.keep(m_first.daemon);
        const QString second = parts.keep(m_second.daemon);
        app::WindowSet set(parts.shared());
        app::Tray tray(set, parts.preferences);
        app::ConsoleWindow &one = set.add();
        one.window().show();
        set.follow(wish(m_first.daemon, PageId::Services, "alpha"));
        emit one.window().newWindowWanted(second);
        app::ConsoleWindow &two = *set.windows().back();
        QTRY_VERIFY_WITH_TIMEOUT(isLive(one) && isLive(two), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(one.window().servicesPage()->selectedId(), core::ServiceId(QStringLiteral("alpha")), kPatience);
        const client::Backend *backends[] = {one.connections().backend(), two.connections().backend()};
        two.window().pageStack()->goToPage(PageId::Services);
        two.window().openConnectDialog();

        for (const auto &[language, title] : {std::pair("de", QStringLiteral("Dienste")), std::pair("en", QStringLiteral("Services")),
                                              std::pair("de", QStringLiteral("Dienste"))}) {
            ui::shell::PreferenceValues values = parts.preferences.values();
            values.language = QString::fromLatin1(language);
            parts.preferences.set(values);
            QTRY_COMPARE(one.window().topBar()->title(), title);
            QCOMPARE(pageOf(one), PageId::Services);
            QCOMPARE(one.window().servicesPage()->selectedId(), core::ServiceId(QStringLiteral("alpha")));
        }
        QCOMPARE(one.connections().backend(), backends[0]);
        QCOMPARE(two.connections().backend(), backends[1]);
        QVERIFY(isLive(one) && isLive(two));
        emit tray.menu()->aboutToShow();
        QCOMPARE(tray.menu()->actions().last()->text(), QCoreApplication::translate("app::Tray", "Quit", "menu of the tray icon"));

        // What somebody is about to fill in stays, and the window follows when that is done.
        auto *dialog = two.window().findChild<ui::dialogs::ConnectDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(two.window().topBar()->title(), QStringLiteral("Services"));
        dialog->reject();
        QTRY_COMPARE_WITH_TIMEOUT(two.window().topBar()->title(), QStringLiteral("Dienste"), kPatience);
        ui::shell::useLanguage(*qApp, QStringLiteral("en"));
    }

    void environmentsAreKeptOverRuns()
    {
        Parts parts;
        const ui::widgets::Environment environment{ui::widgets::EnvironmentColor::Violet, QStringLiteral("Live"), ui::widgets::Care::Protected};
        const QString id = parts.keep(m_first.daemon, environment);
        const app::SavedConnections again(parts.settings);
        QVERIFY(again.find(id));
        QCOMPARE(again.find(id)->environment, environment);
    }
};

QTEST_MAIN(tst_Windows)
#include "tst_windows.moc"
