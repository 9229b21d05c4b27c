// SPDX-License-Identifier: GPL-3.0-or-later
// The models of configuration: what is there with its defaults, what of it is shown, changes that are
// gathered, what is read from a file, and the history of one value.
#include "models/config_draft_model.h"
#include "models/config_filter_model.h"
#include "models/config_history_model.h"
#include "models/config_import.h"
#include "tests/support/fake_backend.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using client::ConfigChange;
using client::ConfigEntry;
using client::ConfigPlace;
using models::ConfigDraftModel;
using models::ConfigFilterModel;
using models::ConfigHistoryModel;
using models::ConfigImport;
using models::ConfigModel;
using models::DraftRow;
using support::FakeConfig;

class tst_ConfigModels : public QObject
{
    Q_OBJECT

    core::SystemClock m_clock;

    static ConfigPlace global(const char *key) { return {{}, QString::fromLatin1(key)}; }
    static ConfigPlace ofNotes(const char *key) { return {core::ServiceId(QStringLiteral("notes")), QString::fromLatin1(key)}; }
    static QString s(const char *text) { return QString::fromUtf8(text); }

    static void fill(support::FakeBackend &backend)
    {
        FakeConfig &fake = backend.fakeConfig();
        fake.put(FakeConfig::makeEntry(s("cache.ttl"), s("60")));
        fake.put(FakeConfig::makeEntry(s("app.level"), s("warn"), s("notes")));
        fake.put(FakeConfig::makeEntry(s("db.password"), s("encrypted:AES256:1")));
        fake.setUsers(global("cache.ttl"), {s("notes"), s("search")});
        fake.addSetting(FakeConfig::makeSetting(s("log.level"), client::SettingKind::OneOf, s("info")));
        fake.addSetting(FakeConfig::makeSetting(s("oauth.*.clientId"), client::SettingKind::Text, {}));
    }

private slots:
    void defaultsStandBesideWhatIsSet()
    {
        support::FakeBackend backend;
        fill(backend);
        ConfigModel model(m_clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBackend(&backend);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 4); // a setting of many names has no row
        const models::ConfigRow *level = model.find(global("log.level"));
        QVERIFY(level && level->entry.isDefault);
        QVERIFY(ConfigModel::kindOf(*level) == ConfigModel::Kind::Platform);
        QCOMPARE(model.index(model.rowOf(global("db.password")), ConfigModel::Value).data().toString(), QString(8, QChar(0x2022)));
        QCOMPARE(model.index(model.rowOf(global("cache.ttl")), ConfigModel::UsedBy).data().toString(), s("notes, search"));

        ConfigEntry set = FakeConfig::makeEntry(s("log.level"), s("debug"));
        model.applyEntry(set);
        QVERIFY(!model.find(global("log.level"))->entry.isDefault);
        QCOMPARE(model.find(global("log.level"))->setting->fallback, s("info"));
        model.removeEntry(global("log.level"));
        QCOMPARE(model.find(global("log.level"))->entry.value, s("info"));
        model.removeEntry(global("cache.ttl"));
        QVERIFY(!model.find(global("cache.ttl")));
        model.applyEntry(FakeConfig::makeEntry(s("oauth.github.clientId"), s("abc")));
        QVERIFY(ConfigModel::kindOf(*model.find(global("oauth.github.clientId"))) == ConfigModel::Kind::Platform);
        model.setBackend(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void aServerWithoutSettingsShowsWhatIsSet()
    {
        support::FakeBackend backend;
        fill(backend);
        backend.fail(s("config.settings"), core::Error::notFound(s("Route"), {}, {}));
        ConfigModel model(m_clock);
        model.setBackend(&backend);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 3);
    }

    void isFilteredByWordsKindServiceAndTraits()
    {
        support::FakeBackend backend;
        fill(backend);
        ConfigModel model(m_clock);
        ConfigFilterModel filter;
        filter.setConfig(&model);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBackend(&backend);
        model.refresh();
        QTRY_COMPARE(filter.rowCount(), 4);
        QTRY_COMPARE(filter.countAll(), 4);
        QCOMPARE(filter.count(ConfigModel::Kind::Platform), 1);
        filter.setKind(ConfigModel::Kind::Service);
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.placeAt(filter.index(0, 0)), ofNotes("app.level"));
        filter.setKind({});
        filter.setText(s("what is for")); // of a setting
        QCOMPARE(filter.rowCount(), 1);
        filter.setText(s("AES256")); // a mark is no value
        QCOMPARE(filter.rowCount(), 0);
        filter.setText({});
        filter.setTraits(ConfigFilterModel::Encrypted);
        QCOMPARE(filter.rowCount(), 1);
        filter.setTraits(ConfigFilterModel::Used);
        QCOMPARE(filter.placeAt(filter.index(0, 0)), global("cache.ttl"));
        filter.setTraits(ConfigFilterModel::Set);
        QCOMPARE(filter.rowCount(), 3);
        filter.setTraits(0);
        filter.setService(s("notes"));
        QCOMPARE(filter.rowCount(), 1);
        filter.setService(s("stranger"));
        QCOMPARE(filter.rowCount(), 0);
        QVERIFY(filter.isFiltering());
        QCOMPARE(filter.servicesThere(), QStringList{s("notes")});
    }

    void changesAreGathered()
    {
        ConfigDraftModel draft;
        QAbstractItemModelTester tester(&draft, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ConfigEntry ttl = FakeConfig::makeEntry(s("cache.ttl"), s("60"));
        ttl.usedBy = {s("search"), s("notes")};
        draft.set({ttl.place, s("90"), false}, &ttl);
        draft.set({global("db.password"), s("planted secret"), {}}, nullptr);
        draft.remove(FakeConfig::makeEntry(s("old"), s("x")));
        QCOMPARE(draft.rowCount(), 3);
        QCOMPARE(draft.waiting(), 3);
        QVERIFY(draft.find(ttl.place)->action == DraftRow::Action::Change);
        QVERIFY(draft.find(global("db.password"))->action == DraftRow::Action::Add);
        QCOMPARE(draft.concerned(), QStringList({s("notes"), s("search")}));
        // What will be encrypted is shown to nobody, here neither.
        for (int row = 0; row < draft.rowCount(); ++row)
            for (int column = 0; column < draft.columnCount(); ++column)
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    QVERIFY(!draft.index(row, column).data(role).toString().contains(s("planted")));
        QCOMPARE(draft.changes().size(), 2);
        QCOMPARE(draft.removals(), QVector<ConfigPlace>{global("old")});
        draft.set({ttl.place, s("60"), false}, &ttl); // as it is
        QVERIFY(!draft.find(ttl.place));
    }

    void aRefusalIsToldWhereItBelongs()
    {
        ConfigDraftModel draft;
        draft.set({global("a"), s("1"), {}}, nullptr);
        draft.set({global("b"), s("2"), {}}, nullptr);
        core::Error error = core::Error::validation(s("configs.1.value"), s("Too small"));
        QVERIFY(draft.takeRefusal(error).isEmpty());
        QVERIFY(draft.find(global("b"))->state == DraftRow::State::Refused);
        QCOMPARE(draft.find(global("b"))->reason, s("Too small"));
        QVERIFY(draft.find(global("a"))->state == DraftRow::State::Waiting);
        core::Error forbidden{core::ErrorCode::Forbidden, s("Not you"), {}, {{s("key"), s("a")}}, {}};
        QVERIFY(draft.takeRefusal(forbidden).isEmpty());
        QCOMPARE(draft.find(global("a"))->reason, s("Not you"));
        QCOMPARE(draft.takeRefusal(core::Error::conflict(s("Full"))), s("Full"));
    }

    void valuesAreReadFromText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const char *text, const char *key, const char *value) {
            QTest::newRow(name) << s(text) << s(key) << s(value);
        };
        row("a line", "CACHE_TTL=60", "CACHE_TTL", "60");
        row("spaces around", "  app.level = debug  ", "app.level", "debug");
        row("export", "export A=b", "A", "b");
        row("a remark behind", "A=b # why", "A", "b");
        row("a hash in a value", "A=b#c", "A", "b#c");
        row("double quotes", "A=\"x \\\"y\\\"\\nz\" # end", "A", "x \"y\"\nz");
        row("single quotes mean themselves", "A='x\\ny # z'", "A", "x\\ny # z");
        row("nothing", "A=", "A", "");
        row("the last one counts", "A=1\nA=2", "A", "2");
        row("an equals sign in the value", "A=b=c", "A", "b=c");
        row("JSON", "{\"a\": \"b\"}", "a", "b");
        row("nested JSON", "{\"cache\": {\"ttl\": 60}}", "cache.ttl", "60");
        row("true in JSON", "{\"on\": true}", "on", "true");
    }
    void valuesAreReadFromText()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        QFETCH(QString, value);
        const ConfigImport::Parsed parsed = ConfigImport::parse(text);
        QVERIFY2(parsed.problems.isEmpty(), qPrintable(parsed.problems.join(u'\n')));
        QCOMPARE(parsed.values, QVector<ConfigImport::Value>({{key, value}}));
    }

    void whatCannotBeReadIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("no equals sign") << s("A=1\nnonsense") << s("Line 2");
        QTest::newRow("no key") << s("my key=1") << s("my key");
        QTest::newRow("an open quote") << s("A=\"b") << s("Line 1");
        QTest::newRow("broken JSON") << s("{\n\"a\": }") << s("Line 2");
        QTest::newRow("a list in JSON") << s("{\"a\": [1]}") << s("a");
        QTest::newRow("an empty name in JSON") << s("{\"\": 1}") << s("key");
    }
    void whatCannotBeReadIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        const ConfigImport::Parsed parsed = ConfigImport::parse(text);
        QCOMPARE(parsed.problems.size(), 1);
        QVERIFY2(parsed.problems.first().contains(named), qPrintable(parsed.problems.first()));
    }

    void historyIsFetchedPageByPage()
    {
        support::FakeBackend backend;
        for (int i = 0; i < 120; ++i)
            backend.fakeConfig().put(FakeConfig::makeEntry(s("a"), QString::number(i)));
        ConfigHistoryModel history(m_clock);
        QAbstractItemModelTester tester(&history, QAbstractItemModelTester::FailureReportingMode::QtTest);
        history.setPlace(&backend, global("a"));
        history.refresh();
        QTRY_COMPARE(history.rowCount(), ConfigHistoryModel::kPage);
        QVERIFY(history.canFetchMore({}));
        history.fetchMore({});
        QVERIFY(!history.canFetchMore({})); // one is under way
        QTRY_COMPARE(history.rowCount(), 100);
        history.fetchMore({});
        QTRY_COMPARE(history.rowCount(), 120);
        QVERIFY(!history.canFetchMore({}));
        QCOMPARE(history.entryAt(0).newValue, s("119"));

        history.setPlace(&backend, global("never.set"));
        history.refresh();
        QTRY_VERIFY(history.state() == models::LoadState::Ready);
        QCOMPARE(history.rowCount(), 0);
        backend.fail(s("config.history"), core::Error::internal({}));
        history.refresh();
        QTRY_VERIFY(history.state() == models::LoadState::Failed);
    }
};

QTEST_GUILESS_MAIN(tst_ConfigModels)
#include "tst_config_models.moc"
