// SPDX-License-Identifier: GPL-3.0-or-later
// The console's own parts with a real bundled server on a free port; no window.
#include "app/connection_manager.h"
#include "app/keychain.h"
#include "app/local_server.h"
#include "app/settings.h"
#include "app/view_choices.h"
#include "tests/places/places.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

using app::ConnectionManager;
using app::LocalServer;
using app::MemorySecrets;
using app::Settings;
using client::ConnectionPhase;
using ui::shell::ConnectionKind;
using ui::shell::LocalServerPhase;

class TestAppParts : public QObject
{
    Q_OBJECT

    core::SystemClock m_clock;

    // All that a connection manager needs, with the real server.
    struct Parts
    {
        QTemporaryDir dir;
        Settings settings{dir.filePath(QStringLiteral("settings.ini"))};
        app::SavedConnections saved{settings};
        MemorySecrets secrets;
        LocalServer server;
        std::unique_ptr<ConnectionManager> connections;

        explicit Parts(const core::Clock &clock)
            : server({dir.filePath(QStringLiteral("server")), 0, places::programs()})
            , connections(std::make_unique<ConnectionManager>(server, saved, secrets, clock))
        {
        }
    };

    static void runUntil(LocalServer &server, LocalServerPhase phase)
    {
        QTRY_COMPARE_WITH_TIMEOUT(server.state().phase, phase, 20'000);
    }

private slots:
    void settingsKeepTheirTypesAndDefaults()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("s.ini"));
        {
            Settings settings(file);
            QCOMPARE(settings.get(app::setting::kLocalPort), 8080);
            QCOMPARE(settings.get(app::setting::kTheme), QStringLiteral("system"));
            QSignalSpy changed(&settings, &Settings::changed);
            settings.set(app::setting::kLocalPort, 9000);
            settings.set(app::setting::kLocalPort, 9000);
            QCOMPARE(changed.count(), 1);
            settings.set(app::setting::kStartLocalServer, true);
            settings.set(app::setting::kWindows, QByteArray("\x01\x00\xff", 3));
        }
        Settings again(file);
        QCOMPARE(again.get(app::setting::kLocalPort), 9000);
        QCOMPARE(again.get(app::setting::kStartLocalServer), true);
        QCOMPARE(again.get(app::setting::kWindows), QByteArray("\x01\x00\xff", 3));
    }

    void whatPagesRememberOutlastsTheProgram()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("s.ini"));
        {
            Settings settings(file);
            app::ViewChoices choices(settings);
            QCOMPARE(choices.choice(QStringLiteral("logs/time")), QString());
            choices.setChoice(QStringLiteral("logs/time"), QStringLiteral("utc"));
            choices.setChoice(QStringLiteral("services/columns"), QStringLiteral("+port -health"));
            QSignalSpy changed(&settings, &Settings::changed);
            choices.setChoice(QStringLiteral("logs/time"), QStringLiteral("utc"));
            QCOMPARE(changed.count(), 0);
        }
        {
            Settings again(file);
            const app::ViewChoices choices(again);
            QCOMPARE(choices.choice(QStringLiteral("logs/time")), QStringLiteral("utc"));
            QCOMPARE(choices.choice(QStringLiteral("services/columns")), QStringLiteral("+port -health"));
            again.set(app::setting::kViewChoices, QByteArray("{broken"));
        }
        Settings broken(file);
        const app::ViewChoices choices(broken);
        QCOMPARE(choices.choice(QStringLiteral("logs/time")), QString());
    }

    void aFileEditedByHandDoesNoHarm()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("s.ini"));
        QFile edited(file);
        QVERIFY(edited.open(QIODevice::WriteOnly));
        edited.write("[localServer]\nport=many\n[connections]\nlist=@ByteArray({broken)\n");
        edited.close();
        Settings settings(file);
        QCOMPARE(settings.get(app::setting::kLocalPort), 8080);
        MemorySecrets secrets;
        LocalServer server({dir.filePath(QStringLiteral("server")), 0, places::programs()});
        app::SavedConnections saved(settings);
        ConnectionManager connections(server, saved, secrets, m_clock);
        QVERIFY(connections.savedRemotes().isEmpty());
        connections.openAgain(QStringLiteral("remote-x"));
        QVERIFY(!connections.backend());
    }

    void withoutAKeychainASecretIsKeptForThisRun()
    {
        // No session bus: there is nothing to ask.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        app::Keychain keychain(QStringLiteral("mcp-console-test"), core::Millis(5000));
        QSignalSpy told(&keychain, &app::SecretStore::keptForThisRunOnly);
        keychain.write(QStringLiteral("password/x"), QStringLiteral("s3cret"));
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 30'000);
        QVERIFY(!told[0][0].toString().contains(QLatin1String("s3cret")));
        std::optional<QString> read;
        bool answered = false;
        keychain.read(QStringLiteral("password/x")).then(this, [&](const std::optional<QString> &secret) {
            read = secret;
            answered = true;
        });
        QTRY_VERIFY(answered);
        QCOMPARE(read, std::optional<QString>(QStringLiteral("s3cret")));
        answered = false;
        keychain.read(QStringLiteral("password/unknown")).then(this, [&](const std::optional<QString> &secret) {
            read = secret;
            answered = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(answered, 30'000);
        QVERIFY(!read);
    }

    void theLocalServerStartsSignsInAndStops()
    {
        Parts parts(m_clock);
        QVector<LocalServerPhase> phases;
        connect(&parts.server, &LocalServer::stateChanged, this, [&] { phases.append(parts.server.state().phase); });
        QSignalSpy changing(parts.connections.get(), &ConnectionManager::backendAboutToChange);
        parts.server.start();
        parts.server.start(); // a second click
        runUntil(parts.server, LocalServerPhase::Running);
        QVERIFY(parts.server.state().port > 0);
        QVERIFY(parts.server.state().sinceMs > 0);
        QCOMPARE(parts.connections->current().kind, ConnectionKind::Local);
        client::Backend *backend = parts.connections->backend();
        QVERIFY(backend);
        QTRY_VERIFY_WITH_TIMEOUT(backend->connectionState().isLive(), 10'000);
        QVERIFY(backend->user().may(core::Permission::PlatformAdmin));

        int services = -1;
        backend->services().listAll().then(this, [&](const core::Result<QVector<core::Service>> &r) {
            if (r)
                services = int(r->size());
        });
        QTRY_COMPARE(services, 0);

        parts.server.stop();
        QVERIFY(!parts.connections->backend()); // at once: no talk of a lost connection
        QCOMPARE(changing.count(), 2);
        runUntil(parts.server, LocalServerPhase::Off);
        QCOMPARE(phases, QVector<LocalServerPhase>({LocalServerPhase::Starting, LocalServerPhase::Running, LocalServerPhase::Stopping, LocalServerPhase::Off}));

        parts.server.start();
        runUntil(parts.server, LocalServerPhase::Running);
        QTRY_VERIFY(parts.connections->backend() && parts.connections->backend()->connectionState().isLive());
    }

    void theWindowsThreadNeverWaitsForTheServer()
    {
        Parts parts(m_clock);
        QElapsedTimer timer;
        qint64 longest = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, timer.restart()); });
        timer.start();
        beat.start(1);
        parts.server.start();
        runUntil(parts.server, LocalServerPhase::Running);
        QTRY_VERIFY(parts.connections->backend()->connectionState().isLive());
        parts.server.stop();
        runUntil(parts.server, LocalServerPhase::Off);
        qInfo("longest pause of the window's thread: %lld ms", longest);
        QVERIFY2(longest < 500, qPrintable(QString::number(longest))); // generous: machines are noisy
    }

    void aTakenPortIsNoReasonToFail()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        QTemporaryDir dir;
        LocalServer server({dir.filePath(QStringLiteral("server")), other.serverPort(), places::programs()});
        server.start();
        runUntil(server, LocalServerPhase::Running);
        QVERIFY(server.state().port != other.serverPort());
    }

    void aFolderThatCannotBeUsedIsSaid()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("in-the-way")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        LocalServer server({file.fileName(), 0, places::programs()});
        server.start();
        runUntil(server, LocalServerPhase::Failed);
        QVERIFY(!server.state().reason.isEmpty());
        server.start();
        runUntil(server, LocalServerPhase::Failed);
    }

    void remoteServersAreRememberedAndOpenedAgain()
    {
        // The "remote" one is a second server of ours with a known password.
        qputenv("MCP_ADMIN_PASSWORD", "");
        Parts remote(m_clock);
        remote.server.start();
        runUntil(remote.server, LocalServerPhase::Running);
        QFile secret(remote.dir.filePath(QStringLiteral("server/initial-admin-password")));
        QVERIFY(secret.open(QIODevice::ReadOnly));
        const QString password = QString::fromUtf8(secret.readAll()).trimmed();
        const QUrl address(QStringLiteral("http://127.0.0.1:%1").arg(remote.server.state().port));

        Parts here(m_clock);
        QSignalSpy opened(here.connections.get(), &ConnectionManager::remoteOpened);
        QSignalSpy failed(here.connections.get(), &ConnectionManager::remoteFailed);
        here.connections->openRemote({address, QStringLiteral("admin@localhost"), QStringLiteral("wrong"), ui::shell::Remember::Yes});
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 10'000);
        QVERIFY(!here.connections->backend());
        QVERIFY(here.connections->savedRemotes().isEmpty());
        const core::Error refused = failed[0][0].value<core::Error>();
        QCOMPARE(refused.code, core::ErrorCode::Unauthorized);
        QVERIFY(!refused.message.contains(QLatin1String("wrong")));

        here.connections->openRemote({address, QStringLiteral("admin@localhost"), password, ui::shell::Remember::Yes});
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 10'000);
        QVERIFY(here.connections->backend()->connectionState().isLive());
        QCOMPARE(here.connections->savedRemotes().size(), 1);
        const QString id = here.connections->savedRemotes().first().id;
        QCOMPARE(here.connections->current().id, id);

        // Tried beside what is open, with the kept password and with a wrong one.
        QSignalSpy tested(here.connections.get(), &ConnectionManager::remoteTested);
        const auto test = [&](const QString &typed) {
            tested.clear();
            here.connections->testRemote({address, QStringLiteral("admin@localhost"), typed, ui::shell::Remember::No, {}, id, {}});
            [&] { QTRY_COMPARE_WITH_TIMEOUT(tested.count(), 1, 10'000); }();
            return tested.isEmpty() ? ui::shell::ConnectionTest{} : tested[0][0].value<ui::shell::ConnectionTest>();
        };
        const ui::shell::ConnectionTest good = test({});
        QVERIFY(!good.error);
        QVERIFY(!good.version.isEmpty());
        const ui::shell::ConnectionTest bad = test(QStringLiteral("no"));
        QVERIFY(bad.error);
        QCOMPARE(bad.error->code, core::ErrorCode::Unauthorized);
        QCOMPARE(here.connections->current().id, id); // it was only tried

        // Called something else; the password stays.
        here.connections->saveRemote({address, QStringLiteral("admin@localhost"), {}, ui::shell::Remember::Yes, QStringLiteral("Second floor"), id, {}});
        QCOMPARE(here.connections->savedRemotes().size(), 1);
        QCOMPARE(here.connections->savedRemotes().first().name, QStringLiteral("Second floor"));

        // The next run.
        app::SavedConnections savedNext(here.settings);
        ConnectionManager next(here.server, savedNext, here.secrets, m_clock);
        QCOMPARE(next.savedRemotes().size(), 1);
        next.openAgain(here.connections->lastId());
        QTRY_VERIFY(next.backend());
        QTRY_VERIFY_WITH_TIMEOUT(next.backend()->connectionState().isLive(), 10'000);

        // Its secret is gone.
        MemorySecrets empty;
        ConnectionManager forgetful(here.server, savedNext, empty, m_clock);
        QSignalSpy asked(&forgetful, &ConnectionManager::passwordNeeded);
        forgetful.openSaved(id);
        QTRY_COMPARE(asked.count(), 1);
        QVERIFY(!forgetful.backend());

        here.connections->forget(id);
        QVERIFY(here.connections->savedRemotes().isEmpty());
        QVERIFY(!here.connections->backend());
        QFile settings(here.dir.filePath(QStringLiteral("settings.ini")));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QVERIFY(!settings.readAll().contains(password.toUtf8()));
    }

    void whereNothingAnswersIsSaidAtOnce()
    {
        Parts here(m_clock);
        QTcpServer nobody;
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        const quint16 port = nobody.serverPort();
        nobody.close();
        QSignalSpy failed(here.connections.get(), &ConnectionManager::remoteFailed);
        here.connections->openRemote({QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port)), QStringLiteral("a@b.c"), QStringLiteral("p"), ui::shell::Remember::No});
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 10'000);
        QCOMPARE(failed[0][0].value<core::Error>().code, core::ErrorCode::Unavailable);
        here.connections->openRemote({QUrl(QStringLiteral("ftp://a.b")), QStringLiteral("a@b.c"), QStringLiteral("p"), ui::shell::Remember::No});
        QCOMPARE(failed.count(), 2);
    }
};

QTEST_MAIN(TestAppParts)
#include "tst_app_parts.moc"
