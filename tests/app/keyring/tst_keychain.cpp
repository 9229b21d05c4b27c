// SPDX-License-Identifier: GPL-3.0-or-later
// The keychain against a real keyring: gnome-keyring on a session bus of the test's own, unlocked,
// and locked. Run through tests/app/keyring/with_keyring.sh; without it the test says so and skips.
#include "app/connection_manager.h"
#include "app/keychain.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestKeychain : public QObject
{
    Q_OBJECT

    static std::optional<QString> await(QFuture<std::optional<QString>> future)
    {
        return QTest::qWaitFor([&] { return future.isFinished(); }, 15'000) ? future.result() : std::nullopt;
    }

    // What the keyring itself says, through a program of another make.
    static QByteArray lookUp(const QString &key)
    {
        QProcess tool;
        tool.start(u"secret-tool"_s, {u"lookup"_s, u"user"_s, key, u"server"_s, u"mcp-console-test"_s});
        return tool.waitForFinished() ? tool.readAllStandardOutput() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("MCP_TEST_KEYRING"))
            QSKIP("No keyring: run through tests/app/keyring/with_keyring.sh (packages dbus, gnome-keyring and libsecret-tools)");
    }

    void aSecretIsKeptInTheKeyringAndFoundByAnotherRun()
    {
        {
            app::Keychain keychain(u"mcp-console-test"_s);
            QSignalSpy told(&keychain, &app::SecretStore::keptForThisRunOnly);
            keychain.write(u"password/one"_s, u"s3cret \u00e4"_s);
            QTRY_COMPARE(lookUp(u"password/one"_s), u"s3cret \u00e4"_s.toUtf8());
            QCOMPARE(told.count(), 0);
        }
        app::Keychain later(u"mcp-console-test"_s);
        QCOMPARE(await(later.read(u"password/one"_s)), std::optional(u"s3cret \u00e4"_s));
    }

    void anotherValueTakesItsPlace()
    {
        app::Keychain keychain(u"mcp-console-test"_s);
        keychain.write(u"password/two"_s, u"old"_s);
        QTRY_COMPARE(lookUp(u"password/two"_s), QByteArray("old"));
        keychain.write(u"password/two"_s, u"new"_s);
        QTRY_COMPARE(lookUp(u"password/two"_s), QByteArray("new"));
    }

    void aRemovedSecretIsGone()
    {
        app::Keychain keychain(u"mcp-console-test"_s);
        keychain.write(u"password/three"_s, u"x"_s);
        QTRY_COMPARE(lookUp(u"password/three"_s), QByteArray("x"));
        keychain.remove(u"password/three"_s);
        QTRY_COMPARE(lookUp(u"password/three"_s), QByteArray());
        QCOMPARE(await(app::Keychain(u"mcp-console-test"_s).read(u"password/three"_s)), std::nullopt);
    }

    // What the window does after a change in the profile, with a server that knows the new password only.
    void aChangedPasswordTakesTheOldOnesPlace()
    {
        qputenv("MCP_ADMIN_PASSWORD", "the first password of all");
        QTemporaryDir dir;
        core::SystemClock clock;
        app::LocalServer server({dir.filePath(u"server"_s), 0, QStringLiteral(MCP_BIN_DIR)});
        server.start();
        QTRY_COMPARE_WITH_TIMEOUT(server.state().phase, ui::shell::LocalServerPhase::Running, 60'000);
        app::Settings settings(dir.filePath(u"settings.ini"_s));
        app::SavedConnections saved(settings);
        app::Keychain keychain(u"mcp-console-test"_s);
        app::LocalServer off({dir.filePath(u"off"_s), 0, QStringLiteral(MCP_BIN_DIR)});
        app::ConnectionManager connections(off, saved, keychain, clock);
        const QUrl address(u"http://127.0.0.1:%1"_s.arg(server.state().port));
        connections.openRemote({address, u"admin@localhost"_s, u"the first password of all"_s, ui::shell::Remember::Yes});
        QTRY_VERIFY_WITH_TIMEOUT(connections.backend() && connections.backend()->connectionState().isLive(), 60'000);
        const QString key = u"password/"_s + connections.current().id;
        QTRY_COMPARE(lookUp(key), QByteArray("the first password of all"));

        bool changed = false;
        connections.backend()->profile().changePassword(u"the first password of all"_s, u"quite another one now"_s).then(this, [&](const core::Result<> &result) {
            changed = result.ok();
        });
        QTRY_VERIFY_WITH_TIMEOUT(changed, 60'000);
        connections.passwordChanged(u"quite another one now"_s);
        QTRY_COMPARE(lookUp(key), QByteArray("quite another one now"));

        // Another run opens the server with it, unasked.
        app::Keychain later(u"mcp-console-test"_s);
        app::ConnectionManager next(off, saved, later, clock);
        next.openSaved(connections.current().id);
        QTRY_VERIFY_WITH_TIMEOUT(next.backend() && next.backend()->connectionState().isLive(), 60'000);
        next.close();
        connections.close();
    }

    void whatWasNeverKeptIsNothing()
    {
        app::Keychain keychain(u"mcp-console-test"_s);
        QCOMPARE(await(keychain.read(u"password/never"_s)), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
