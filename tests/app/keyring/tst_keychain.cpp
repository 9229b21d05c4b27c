// SPDX-License-Identifier: GPL-3.0-or-later
// The keychain against a real keyring: gnome-keyring on a session bus of the test's own, unlocked,
// and locked. Run through tests/app/keyring/with_keyring.sh; without it the test says so and skips.
#include "app/keychain.h"

#include <QProcess>
#include <QSignalSpy>
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

    void whatWasNeverKeptIsNothing()
    {
        app::Keychain keychain(u"mcp-console-test"_s);
        QCOMPARE(await(keychain.read(u"password/never"_s)), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
