// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/account_filter_model.h"
#include "models/api_key_filter_model.h"
#include "models/people_words.h"
#include "models/permission_tree.h"
#include "models/session_model.h"
#include "tests/support/fake_backend.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QtTest>

using client::Account;
using client::AccountStatus;
using client::ApiKey;
using core::Permission;
using models::KeyState;
using models::PeopleWords;
using models::PermissionTree;
using support::FakeAccounts;
using support::FakeBackend;
using support::FakeKeys;

class TestPeopleModels : public QObject
{
    Q_OBJECT

    core::ManualClock m_clock{QDateTime::currentMSecsSinceEpoch()};
    static constexpr qint64 kDayMs = 24LL * 3'600'000;

    static QString s(const char *text) { return QString::fromUtf8(text); }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void accountsKeepTheRulesOfModels()
    {
        FakeBackend backend;
        models::AccountModel model(m_clock);
        models::AccountFilterModel filter;
        filter.setAccounts(&model);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBackend(&backend);
        QCOMPARE(backend.callCount(s("accounts")), 0); // loads nothing by itself
        QRandomGenerator random(7);
        for (int round = 0; round < 30; ++round) {
            backend.fakeAccounts().clear();
            for (int i = 0; i < 40; ++i) {
                if (random.bounded(2) == 0)
                    continue;
                Account account = FakeAccounts::makeAccount(s("user_%1").arg(i), {core::roleNames()[random.bounded(4)]});
                account.status = random.bounded(3) == 0 ? AccountStatus::Inactive : AccountStatus::Active;
                backend.fakeAccounts().put(account);
            }
            filter.setStatus(round % 3 == 0 ? std::nullopt : std::optional(AccountStatus::Active));
            filter.setRole(round % 5 == 0 ? s("viewer") : QString());
            filter.sort(round % 6, round % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
            QSignalSpy ready(&model, &models::AccountModel::loadStateChanged);
            model.refresh();
            QTRY_COMPARE(ready.count(), 2); // loading, ready
            QCOMPARE(model.loadState(), models::LoadState::Ready);
        }
        QCOMPARE(filter.countAll(), filter.count(AccountStatus::Active) + filter.count(AccountStatus::Inactive));
    }

    void whatWasJustChangedStaysWhileAnOlderListComes()
    {
        FakeBackend backend;
        models::AccountModel model(m_clock);
        model.setBackend(&backend);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 1);
        backend.setHeld(true);
        model.refresh();
        model.applyAccount(FakeAccounts::makeAccount(s("user_new")));
        QCOMPARE(model.rowCount(), 2);
        backend.setHeld(false);
        QTRY_COMPARE(model.loadState(), models::LoadState::Ready);
        QCOMPARE(model.rowCount(), 2);
    }

    void keysKeepTheRulesOfModels()
    {
        FakeBackend backend;
        backend.fakeKeys().fill(30);
        backend.fakeKeys().put(FakeKeys::makeKey(s("key_other"), s("user_2")));
        models::ApiKeyModel model(m_clock);
        models::ApiKeyFilterModel filter;
        filter.setKeys(&model);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSource(&backend, models::ApiKeyModel::Whose::Own);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 30);
        model.setSource(&backend, models::ApiKeyModel::Whose::Ones, core::UserId(s("user_2")));
        QCOMPARE(model.rowCount(), 0);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 1);
        model.setSource(&backend, models::ApiKeyModel::Whose::Everybodys);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 31);
        filter.setState(KeyState::Expired);
        QCOMPARE(filter.rowCount(), filter.count(KeyState::Expired));
        m_clock.advance(core::Millis(30 * kDayMs));
        model.tick();
        QTRY_VERIFY(filter.count(KeyState::Good) < 31);
        QTRY_COMPARE(filter.rowCount(), filter.count(KeyState::Expired));
        filter.setState(std::nullopt);
        for (int column = 0; column < models::ApiKeyModel::ColumnCount; ++column)
            filter.sort(column, Qt::DescendingOrder);
        model.removeKey(client::ApiKeyId(s("key_other")));
        QCOMPARE(filter.rowCount(), 30);
    }

    void sessionsComeOfOneselfOrAnother()
    {
        FakeBackend backend;
        models::SessionModel model(m_clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSource(&backend, {});
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 1);
        QVERIFY(!model.hasOthers());
        QVERIFY(model.index(0, 0).data().toString().contains(s("this window")));
        backend.fakeAccounts().setSessions(core::UserId(s("user_2")), {FakeAccounts::makeSession(s("a")), FakeAccounts::makeSession(s("b"))});
        model.setSource(&backend, core::UserId(s("user_2")));
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 2);
        QVERIFY(model.hasOthers());
        model.removeSession(core::SessionId(s("a")));
        QCOMPARE(model.rowCount(), 1);
    }

    void thePermissionTreeIsLimitedToOnesOwn()
    {
        PermissionTree tree(core::permissionsOfRoles({s("developer")}));
        QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(tree.names().isEmpty());
        const QModelIndex services = tree.index(0, 0);
        QCOMPARE(services.data().toString(), s("Services"));
        QCOMPARE(tree.rowCount(services), 3);
        QVERIFY(tree.setData(tree.index(0, 0, services), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(services.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QCOMPARE(tree.names(), QStringList{s("services:read")});
        QVERIFY(tree.setData(services, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(tree.names(), (QStringList{s("services:read"), s("services:write"), s("services:exec")}));
        QVERIFY(tree.setData(services, Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(tree.names().isEmpty());
        // Of the configuration one may only see: its group is whole with that.
        for (int row = 0; row < tree.rowCount(); ++row) {
            const QModelIndex group = tree.index(row, 0);
            if (group.data().toString() == s("Configuration")) {
                QVERIFY(!tree.setData(tree.index(1, 0, group), Qt::Checked, Qt::CheckStateRole));
                QVERIFY(!tree.index(1, 0, group).data(Qt::ToolTipRole).toString().isEmpty());
                QVERIFY(tree.setData(group, Qt::Checked, Qt::CheckStateRole));
                QCOMPARE(group.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
            }
            if (group.data().toString() == s("Users"))
                QVERIFY(!(tree.flags(group) & Qt::ItemIsUserCheckable));
        }
        QCOMPARE(tree.names(), QStringList{s("config:read")});
        QVERIFY(tree.offers(PermissionTree::Preset::ReadOnly));
    }

    void presetsChooseAsFarAsOneMay_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<int>("preset");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *name, const char *role, PermissionTree::Preset preset, const QStringList &names) {
            QTest::newRow(name) << QString::fromLatin1(role) << int(preset) << names;
        };
        row("all of an administrator", "admin", PermissionTree::Preset::Everything, {s("*")});
        row("all of a viewer", "viewer", PermissionTree::Preset::Everything, {s("services:read"), s("logs:read"), s("metrics:read")});
        row("read only of an administrator", "admin", PermissionTree::Preset::ReadOnly,
            {s("services:read"), s("logs:read"), s("metrics:read"), s("config:read"), s("backups:read"), s("users:read"), s("audit:read")});
        row("services of a viewer", "viewer", PermissionTree::Preset::Services, {s("services:read"), s("logs:read"), s("metrics:read")});
        row("metrics", "operator", PermissionTree::Preset::Metrics, {s("metrics:read")});
    }
    void presetsChooseAsFarAsOneMay()
    {
        QFETCH(QString, role);
        QFETCH(int, preset);
        QFETCH(QStringList, names);
        PermissionTree tree(core::permissionsOfRoles({role}));
        tree.choose(static_cast<PermissionTree::Preset>(preset));
        QCOMPARE(tree.names(), names);
    }

    void permissionsAreSaidInWords_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("words");
        QTest::newRow("everything") << QStringList{s("*")} << s("Everything");
        QTest::newRow("one") << QStringList{s("metrics:read")} << s("Metrics: see");
        QTest::newRow("several of a group") << QStringList{s("services:read"), s("services:write"), s("logs:read")} << s("Services: see, change · Logs: see");
        QTest::newRow("a whole group") << QStringList{s("services:*")} << s("Services: everything");
        QTest::newRow("one of the future") << QStringList{s("sandboxes:read")} << s("sandboxes:read");
    }
    void permissionsAreSaidInWords()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, words);
        QCOMPARE(PeopleWords::permissions(names), words);
    }

    void keysCountDown_data()
    {
        QTest::addColumn<qint64>("left");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("words");
        QTest::newRow("long yet") << 20 * kDayMs << int(KeyState::Good) << s("in 20 d 0 h");
        QTest::newRow("a week") << 7 * kDayMs << int(KeyState::Ending) << s("in 7 d 0 h");
        QTest::newRow("a second") << qint64(1000) << int(KeyState::Ending) << s("in 1 s");
        QTest::newRow("over") << qint64(0) << int(KeyState::Expired) << s("just now");
    }
    void keysCountDown()
    {
        QFETCH(qint64, left);
        QFETCH(int, state);
        QFETCH(QString, words);
        ApiKey key;
        key.expiresAtMs = m_clock.nowMs() + left;
        QCOMPARE(int(PeopleWords::keyState(key, m_clock.nowMs())), state);
        QCOMPARE(PeopleWords::keyExpiry(key.expiresAtMs, m_clock.nowMs()), words);
        QCOMPARE(PeopleWords::keyExpiry(0, m_clock.nowMs()), s("never"));
    }

    void passwordsAreWeighed()
    {
        const QString email = s("jane@example.com");
        QVERIFY(!PeopleWords::passwordProblem(s("seven77"), email).isEmpty());
        QVERIFY(!PeopleWords::passwordProblem(s("JANE@example.com"), email).isEmpty());
        QVERIFY(PeopleWords::passwordProblem(s("correct horse"), email).isEmpty());
        QCOMPARE(PeopleWords::passwordStrength(s("short"), email), 0);
        QVERIFY(PeopleWords::passwordStrength(s("aaaaaaaaaaaaaaaa"), email) == 1);
        QVERIFY(PeopleWords::passwordStrength(s("correct horse battery staple"), email) > PeopleWords::passwordStrength(s("horsehorse"), email));
        QCOMPARE(PeopleWords::passwordStrength(s("fW7q-9pLmZ-u2XcR-tK4vN"), email), 4);
    }
};

QTEST_GUILESS_MAIN(TestPeopleModels)
#include "tst_people_models.moc"
