// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts: what may be created and changed, and the first administrator.
#include "auth_fixture.h"

#include <QFile>
#include <QThread>

#include <array>
#include <atomic>

using namespace server::auth;
using core::ErrorCode;
using core::UserId;
using server::store::Tier;
using server::store::UserStatus;

namespace {

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestUserDirectory : public QObject
{
    Q_OBJECT

    std::unique_ptr<AuthFixture> m_fixture;
    AuthFixture &f() { return *m_fixture; }
    UserDirectory &users() { return m_fixture->auth->users(); }
    UserId adminId()
    {
        const auto all = *users().list();
        for (const auto &user : all) {
            if (user.email == AuthFixture::kAdmin)
                return user.id;
        }
        return {};
    }

private slots:
    void init() { m_fixture = std::make_unique<AuthFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void theFirstStartMakesTheAdministrator()
    {
        f().options.bootstrap.adminEmail = "root@example.com";
        QVERIFY(f().open());
        const auto all = users().list();
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first().email, "root@example.com");
        QCOMPARE(all->first().roles, QStringList{"admin"});
        QVERIFY(all->first().tier == Tier::Enterprise);
        QVERIFY(all->first().passwordHash.startsWith("$argon2id$v=19$"));
        QVERIFY(!QFile::exists(Bootstrap::passwordFile(f().dir.path())));
        f().options.bootstrap.adminEmail = "other@example.com"; // no second one
        f().options.bootstrap.adminPassword = "something else";
        QVERIFY(f().open());
        QCOMPARE(users().list()->size(), 1);
        QVERIFY(f().login("root@example.com"));
    }

    void aPasswordNobodyChoseIsInAPrivateFileUntilItIsChanged()
    {
        f().options.bootstrap.adminPassword.clear();
        QVERIFY(f().open());
        const QString path = Bootstrap::passwordFile(f().dir.path());
        const QString password = readFile(path).trimmed();
        QCOMPARE(password.size(), 20);
        QCOMPARE(QFile(path).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
        QVERIFY(f().login(AuthFixture::kAdmin, password));
        QVERIFY(f().open());
        QCOMPARE(readFile(path).trimmed(), password); // a restart keeps it

        const auto other = f().addUser("dev@example.com", {"viewer"});
        QVERIFY(users().setPassword(other->id, "a new password"));
        QVERIFY(QFile::exists(path)); // somebody else's
        QVERIFY(users().setPassword(adminId(), "a new password"));
        QVERIFY(!QFile::exists(path));
        QVERIFY(f().login(AuthFixture::kAdmin, "a new password"));
    }

    void aFirstPasswordThatIsTooShortIsRefused()
    {
        f().options.bootstrap.adminPassword = "short";
        auto store = server::store::Store::open({f().dir.path(), {}});
        QVERIFY(store);
        const auto made = AuthSystem::create((*store)->database(), (*store)->sealer(), f().clock, f().options);
        QVERIFY(!made);
        QVERIFY2(made.error().message.contains("at least 8"), qPrintable(made.error().message));
        QVERIFY(!made.error().message.contains("short"));
    }

    void wrongFieldsAreNamed_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QStringList>("roles");
        QTest::addColumn<QStringList>("wrong");
        const QStringList viewer{"viewer"};
        QTest::newRow("no email") << "" << "N" << "long enough" << viewer << QStringList{"email"};
        QTest::newRow("email without @") << "a.b" << "N" << "long enough" << viewer << QStringList{"email"};
        QTest::newRow("email with two @") << "a@b@c" << "N" << "long enough" << viewer << QStringList{"email"};
        QTest::newRow("email with nothing before") << "@b" << "N" << "long enough" << viewer << QStringList{"email"};
        QTest::newRow("email with nothing after") << "a@" << "N" << "long enough" << viewer << QStringList{"email"};
        QTest::newRow("email with a space") << "a b@c" << "N" << "long enough" << viewer << QStringList{"email"};
        QTest::newRow("email with a line end") << "a@b\n" << "N" << "long enough" << viewer << QStringList{"email"};
        QTest::newRow("email too long") << QString(250, u'a') + "@b.cd" << "N" << "long enough" << viewer << QStringList{"email"};
        QTest::newRow("no name") << "a@b" << "  " << "long enough" << viewer << QStringList{"name"};
        QTest::newRow("name too long") << "a@b" << QString(201, u'n') << "long enough" << viewer << QStringList{"name"};
        QTest::newRow("short password") << "a@b" << "N" << "x7 y8 z" << viewer << QStringList{"password"};
        QTest::newRow("common password") << "a@b" << "N" << "Password123" << viewer << QStringList{"password"};
        QTest::newRow("email as password") << "somebody@b" << "N" << "somebody" << viewer << QStringList{"password"};
        QTest::newRow("name of two lines") << "a@b" << "N\nBcc: c@d" << "long enough" << viewer << QStringList{"name"};
        QTest::newRow("password too long") << "a@b" << "N" << QString(1025, u'p') << viewer << QStringList{"password"};
        QTest::newRow("no roles") << "a@b" << "N" << "long enough" << QStringList{} << QStringList{"roles"};
        QTest::newRow("unknown role") << "a@b" << "N" << "long enough" << QStringList{"viewer", "god"} << QStringList{"roles"};
        QTest::newRow("everything") << "" << "" << "" << QStringList{} << QStringList{"email", "name", "password", "roles"};
    }
    void wrongFieldsAreNamed()
    {
        QFETCH(QString, email);
        QFETCH(QString, name);
        QFETCH(QString, password);
        QFETCH(QStringList, roles);
        QFETCH(QStringList, wrong);
        QVERIFY(f().open());
        const auto created = users().create({email, name, password, roles, Tier::Free});
        QVERIFY(!created);
        QCOMPARE(created.error().code, ErrorCode::Validation);
        QCOMPARE(QStringList(created.error().fields.keys()), wrong);
        QCOMPARE(users().list()->size(), 1);
    }

    void anEmailIsTakenOnce()
    {
        QVERIFY(f().open());
        QVERIFY(f().addUser("dev@example.com", {"viewer"}));
        QCOMPARE(f().addUser("DEV@example.com", {"viewer"}).error().code, ErrorCode::Conflict);
        UserChange change;
        change.email = "Dev@Example.com";
        QCOMPARE(users().update(adminId(), change).error().code, ErrorCode::Conflict);
        QVERIFY(f().login()); // the administrator is as before
        QCOMPARE(QStringList(users().update(adminId(), change).error().fields.keys()), QStringList{"email"});
    }

    void aChangeTouchesOnlyWhatItNames()
    {
        QVERIFY(f().open());
        const auto before = f().addUser("dev@example.com", {"viewer", "viewer"});
        QCOMPARE(before->roles, QStringList{"viewer"});
        UserChange change;
        change.name = " New Name ";
        const auto after = users().update(before->id, change);
        auto expected = *before;
        expected.name = "New Name";
        QCOMPARE(*after, expected);
        QCOMPARE(*users().find(before->id), expected);
        QVERIFY(f().login("dev@example.com"));
    }

    void theLastAdministratorStays()
    {
        QVERIFY(f().open());
        UserChange off;
        off.status = UserStatus::Inactive;
        UserChange demoted;
        demoted.roles = QStringList{"viewer"};
        QCOMPARE(users().update(adminId(), off).error().code, ErrorCode::Conflict);
        QCOMPARE(users().update(adminId(), demoted).error().code, ErrorCode::Conflict);
        QCOMPARE(users().remove(adminId()).error().code, ErrorCode::Conflict);
        QVERIFY(f().login());
        const UserId first = adminId();
        const auto second = f().addUser("boss@example.com", {"admin"});
        QVERIFY(users().update(second->id, off));
        QCOMPARE(users().remove(first).error().code, ErrorCode::Conflict); // an inactive one does not count
        off.status = UserStatus::Active;
        QVERIFY(users().update(second->id, off));
        QVERIFY(users().remove(first));
        QCOMPARE(users().remove(second->id).error().code, ErrorCode::Conflict);
    }

    void rolesAreGivenAndTaken()
    {
        QVERIFY(f().open());
        const UserId id = f().addUser("dev@example.com", {"viewer"})->id;
        QCOMPARE(users().addRole(id, "operator")->roles, QStringList({"viewer", "operator"}));
        QCOMPARE(users().addRole(id, "operator")->roles, QStringList({"viewer", "operator"})); // no second time
        QCOMPARE(users().addRole(id, "god").error().code, ErrorCode::Validation);
        QCOMPARE(users().removeRole(id, "viewer")->roles, QStringList{"operator"});
        QCOMPARE(users().removeRole(id, "viewer").error().code, ErrorCode::NotFound);
        QCOMPARE(users().removeRole(id, "operator").error().code, ErrorCode::Conflict); // none would be left
        QVERIFY(users().addRole(adminId(), "viewer"));
        QCOMPARE(users().removeRole(adminId(), "admin").error().code, ErrorCode::Conflict);
        QVERIFY(users().addRole(id, "admin"));
        QCOMPARE(users().removeRole(adminId(), "admin")->roles, QStringList{"viewer"});
    }

    void ofTwoAdministratorsDemotingEachOtherOneStays()
    {
        QVERIFY(f().open());
        for (int round = 0; round < 20; ++round) {
            const UserId first = adminId();
            QVERIFY(users().addRole(first, "viewer"));
            const UserId second = f().addUser(QStringLiteral("boss%1@example.com").arg(round), {"admin", "viewer"})->id;
            std::atomic<int> demoted{0};
            std::array<std::unique_ptr<QThread>, 2> threads;
            for (size_t i = 0; i < 2; ++i) {
                threads[i].reset(QThread::create([&, i] { demoted += users().removeRole(i == 0 ? first : second, "admin").ok(); }));
                threads[i]->start();
            }
            for (const auto &thread : threads)
                QVERIFY(thread->wait(30'000));
            QCOMPARE(demoted.load(), 1);
            QVERIFY(users().addRole(first, "admin"));
            QVERIFY(users().remove(second));
        }
    }

    void nobodyChangesAnAccountThatMayMore()
    {
        QVERIFY(f().open());
        const Changer helper{core::Permission::SignedIn | core::Permission::UsersRead | core::Permission::UsersWrite, {}};
        const Changer manager{*core::rolePermissions(u"viewer") | helper.permissions, {}};
        const UserId admin = adminId();
        UserChange renamed;
        renamed.name = "Other";
        UserChange newPassword;
        newPassword.password = "quite another one";
        QCOMPARE(users().update(admin, renamed, manager).error().code, ErrorCode::Forbidden);
        QCOMPARE(users().update(admin, newPassword, manager).error().code, ErrorCode::Forbidden);
        QCOMPARE(users().remove(admin, manager).error().code, ErrorCode::Forbidden);
        QCOMPARE(users().checkMayChange(admin, manager).error().code, ErrorCode::Forbidden);
        QCOMPARE(users().create({"a@b", "N", "long enough", {"admin"}, Tier::Free}, manager).error().code, ErrorCode::Forbidden);
        const auto viewer = users().create({"v@b", "N", "long enough", {"viewer"}, Tier::Free}, manager);
        QVERIFY(viewer);
        QCOMPARE(users().addRole(viewer->id, "developer", manager).error().code, ErrorCode::Forbidden);
        QVERIFY(users().update(viewer->id, newPassword, manager));
        QCOMPARE(users().update(viewer->id, renamed, helper).error().code, ErrorCode::Forbidden);
        QVERIFY(f().login()); // nothing of it happened to the administrator
    }

    void aPasswordThatAnotherSetsEndsTheSessions()
    {
        QVERIFY(f().open());
        const UserId id = f().addUser("dev@example.com", {"viewer"})->id;
        const SignIn before = *f().login("dev@example.com");
        UserChange change;
        change.password = "quite another one";
        QVERIFY(users().update(id, change));
        QVERIFY(!f().isLetIn(before));
        QVERIFY(!f().login("dev@example.com"));
        QVERIFY(f().login("dev@example.com", "quite another one"));
        // Whoever was signed out by it cannot set it back.
        QCOMPARE(users().setPassword(id, "the attacker's own", before.tokens.session).error().code, ErrorCode::Unauthorized);
        QVERIFY(f().login("dev@example.com", "quite another one"));
    }

    void nobodyIsNotFound()
    {
        QVERIFY(f().open());
        QCOMPARE(users().find(UserId("user_x")).error().code, ErrorCode::NotFound);
        QCOMPARE(users().update(UserId("user_x"), {}).error().code, ErrorCode::NotFound);
        QCOMPARE(users().remove(UserId("user_x")).error().code, ErrorCode::NotFound);
        QCOMPARE(users().setPassword(UserId("user_x"), "long enough").error().code, ErrorCode::NotFound);
    }

    void costlierHashesAreMadeAtTheNextSignIn()
    {
        QVERIFY(f().open());
        const QString before = users().find(adminId())->passwordHash;
        f().options.passwordCost = {16, 2, 1};
        QVERIFY(f().open());
        QVERIFY(!f().login(AuthFixture::kAdmin, "wrong password"));
        QCOMPARE(users().find(adminId())->passwordHash, before);
        QVERIFY(f().login());
        QVERIFY(users().find(adminId())->passwordHash.startsWith("$argon2id$v=19$m=16,t=2,p=1$"));
        QVERIFY(f().login());
    }
};

QTEST_GUILESS_MAIN(TestUserDirectory)
#include "tst_user_directory.moc"
