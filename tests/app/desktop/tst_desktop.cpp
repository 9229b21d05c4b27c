// SPDX-License-Identifier: GPL-3.0-or-later
// What passes between the console and a desktop on the session bus: notifications where there is no area
// for a tray icon, and the wish for less motion. The desktop's side is a service on a connection of its own.
#include "app/desktop_motion.h"
#include "app/preference_store.h"
#include "app/saved_connections.h"
#include "app/tray.h"
#include "app/view_choices.h"
#include "tests/places/places.h"
#include "tests/support/fake_backend.h"
#include "ui/shell/page_stack.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QtTest>
#include <QtWidgets>

using ui::pages::PageId;
using ui::shell::NoticeKind;
using ui::theme::Motion;

namespace {

constexpr int kPatience = 20'000;

struct Shown
{
    QString program;
    QString title;
    QString text;
    QStringList actions;
    QVariantMap hints;
};

} // namespace

// A notification daemon: keeps what it was told, does what a person would do.
class Daemon : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList skills{QStringLiteral("body"), QStringLiteral("actions")};
    QList<Shown> shown;

public slots:
    QStringList GetCapabilities() { return skills; }
    uint Notify(const QString &program, uint, const QString &, const QString &title, const QString &text, const QStringList &actions,
                const QVariantMap &hints, int)
    {
        shown.append({program, title, text, actions, hints});
        return uint(shown.size());
    }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

// The settings portal, with one value in it.
class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QString group;
    QString key;
    QVariant value;

public slots:
    QDBusVariant Read(const QString &ofGroup, const QString &ofKey)
    {
        if (ofGroup == group && ofKey == key)
            return QDBusVariant(QVariant::fromValue(QDBusVariant(value))); // in two wrappings, as it really does
        sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"), QStringLiteral("Requested setting not found"));
        return {};
    }

signals:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

class tst_Desktop : public QObject
{
    Q_OBJECT

    // The desktop's end of the bus.
    QDBusConnection m_desktop = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));

    bool serve(const QString &name, const QString &path, QObject &what)
    {
        return m_desktop.registerObject(path, &what, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            && m_desktop.registerService(name);
    }
    bool serve(Daemon &daemon) { return serve(QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"), daemon); }
    bool serve(Portal &portal) { return serve(QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"), portal); }

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
        app::ViewChoices choices{settings};
        ui::theme::Theme theme{*qApp, ui::theme::Mode::Light};
        app::PreferenceStore preferences{settings, theme};
        app::WindowSet windows{{settings, saved, secrets, local, health, choices, preferences, theme, clock}};
        app::Tray tray{windows, preferences};
    };

private slots:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("MCP_TEST_BUS"))
            QSKIP("dbus-run-session (package dbus) is not installed: nothing to send on");
        QVERIFY2(m_desktop.isConnected(), qPrintable(m_desktop.lastError().message()));
        if (QSystemTrayIcon::isSystemTrayAvailable())
            QSKIP("there is a tray here, which is told instead");
    }

    void cleanup()
    {
        for (const char *path : {"/org/freedesktop/Notifications", "/org/freedesktop/portal/desktop"})
            m_desktop.unregisterObject(QString::fromLatin1(path));
        for (const char *name : {"org.freedesktop.Notifications", "org.freedesktop.portal.Desktop"})
            m_desktop.unregisterService(QString::fromLatin1(name));
    }

    void theDesktopShowsItAndLeadsToThePage()
    {
        Daemon daemon;
        QVERIFY(serve(daemon));
        support::FakeBackend backend; // there are pages to go to only with a server
        Parts parts;
        app::ConsoleWindow &window = parts.windows.add();
        ui::shell::PageStack &pages = *window.window().pageStack();
        pages.setBackend(&backend);
        QVERIFY(pages.current()->id() != PageId::Services);
        ui::pages::Destination place;
        place.page = PageId::Services;
        emit window.window().noticed({NoticeKind::BackupFailed, QStringLiteral("1 backup job failed"), QStringLiteral("nightly <b>&"), place});
        QTRY_COMPARE_WITH_TIMEOUT(daemon.shown.size(), 1, kPatience);
        const Shown &shown = daemon.shown.first();
        QCOMPARE(shown.program, QStringLiteral("MCP Console"));
        QCOMPARE(shown.title, QStringLiteral("1 backup job failed"));
        QCOMPARE(shown.text, QStringLiteral("nightly <b>&")); // as it is, for one who reads no marks
        QVERIFY(shown.actions.contains(QStringLiteral("default")));
        QCOMPARE(shown.hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("mcp-console"));
        QCOMPARE(shown.hints.value(QStringLiteral("urgency")).value<uchar>(), uchar(1));

        emit daemon.ActionInvoked(77, QStringLiteral("default")); // somebody else's
        emit daemon.ActionInvoked(1, QStringLiteral("default"));
        QTRY_COMPARE_WITH_TIMEOUT(pages.current()->id(), PageId::Services, kPatience);
        pages.setBackend(nullptr);
    }

    void marksInNamesAreNoMarks()
    {
        Daemon daemon;
        daemon.skills << QStringLiteral("body-markup");
        QVERIFY(serve(daemon));
        Parts parts;
        emit parts.windows.add().window().noticed({NoticeKind::ServiceFailed, QStringLiteral("1 service failed"), QStringLiteral("a <i>b</i> & c"), {}});
        QTRY_COMPARE_WITH_TIMEOUT(daemon.shown.size(), 1, kPatience);
        QCOMPARE(daemon.shown.first().text, QStringLiteral("a &lt;i&gt;b&lt;/i&gt; &amp; c"));
    }

    void aDesktopWithoutButtonsIsSentNone()
    {
        Daemon daemon;
        daemon.skills = {QStringLiteral("body")};
        QVERIFY(serve(daemon));
        Parts parts;
        emit parts.windows.add().window().noticed({NoticeKind::BackupOverdue, QStringLiteral("1 backup schedule overdue"), {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(daemon.shown.size(), 1, kPatience);
        QVERIFY(daemon.shown.first().actions.isEmpty());
        QCOMPARE(daemon.shown.first().hints.value(QStringLiteral("urgency")).value<uchar>(), uchar(0));
    }

    void whatIsSwitchedOffIsNotSent()
    {
        Daemon daemon;
        QVERIFY(serve(daemon));
        Parts parts;
        ui::shell::PreferenceValues values = parts.preferences.values();
        values.quietKinds = {NoticeKind::ServiceFailed};
        parts.preferences.set(values);
        app::ConsoleWindow &window = parts.windows.add();
        emit window.window().noticed({NoticeKind::ServiceFailed, QStringLiteral("1 service failed"), {}, {}});
        emit window.window().noticed({NoticeKind::BackupFailed, QStringLiteral("1 backup job failed"), {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(daemon.shown.size(), 1, kPatience); // calls of one sender come in order
        QCOMPARE(daemon.shown.first().title, QStringLiteral("1 backup job failed"));
    }

    void theNextDesktopIsAskedAnew()
    {
        Parts parts;
        app::ConsoleWindow &window = parts.windows.add();
        emit window.window().noticed({NoticeKind::ServiceFailed, QStringLiteral("nobody is there"), {}, {}});
        Daemon daemon;
        QVERIFY(serve(daemon));
        // What was sent to nobody is lost, or came in time after all.
        const QDeadlineTimer until(kPatience);
        while (daemon.shown.isEmpty() && !until.hasExpired()) {
            emit window.window().noticed({NoticeKind::ServiceFailed, QStringLiteral("again"), {}, {}});
            (void)QTest::qWaitFor([&] { return !daemon.shown.isEmpty(); }, 500);
        }
        QVERIFY(!daemon.shown.isEmpty());
    }

    void theDesktopAsksForLessMotion_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("still");
        QTest::addColumn<QVariant>("moving");
        QTest::newRow("common word") << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("reduced-motion") << QVariant(1U) << QVariant(0U);
        QTest::newRow("GNOME's") << QStringLiteral("org.gnome.desktop.interface") << QStringLiteral("enable-animations") << QVariant(false) << QVariant(true);
    }
    void theDesktopAsksForLessMotion()
    {
        QFETCH(QString, group);
        QFETCH(QString, key);
        QFETCH(QVariant, still);
        QFETCH(QVariant, moving);
        Portal portal;
        portal.group = group;
        portal.key = key;
        portal.value = still;
        QVERIFY(serve(portal));
        ui::theme::Theme theme(*qApp, ui::theme::Mode::Light);
        const std::unique_ptr<app::DesktopMotion> motion = app::DesktopMotion::make();
        QVERIFY(motion);
        connect(motion.get(), &app::DesktopMotion::told, &theme, &ui::theme::Theme::setDesktopMotion);
        QTRY_VERIFY_WITH_TIMEOUT(theme.motion() == Motion::Reduced, kPatience);
        emit portal.SettingChanged(group, key, QDBusVariant(moving));
        QTRY_VERIFY_WITH_TIMEOUT(theme.motion() == Motion::Full, kPatience);
        theme.setMotion(Motion::Reduced); // a person's own choice goes before
        emit portal.SettingChanged(group, key, QDBusVariant(still));
        emit portal.SettingChanged(group, key, QDBusVariant(moving));
        QVERIFY(theme.motion() == Motion::Reduced);
    }
};

QTEST_MAIN(tst_Desktop)
#include "tst_desktop.moc"
