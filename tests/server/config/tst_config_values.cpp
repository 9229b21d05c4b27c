// SPDX-License-Identifier: GPL-3.0-or-later
// Configuration over a real database file: scopes, sealing, all or nothing, history, who may change what.
#include "server/config/settings.h"
#include "server/store/store.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace server::config;
using server::store::Store;

class TestConfigValues : public QObject
{
    Q_OBJECT

    const Actor kAdmin{u"admin@localhost"_s, core::allPermissions()};
    const Actor kOperator{u"op@localhost"_s, core::rolePermissions(u"operator").value()};

    std::unique_ptr<QTemporaryDir> m_dir;
    core::ManualClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Configuration> m_configuration;

    void reopen()
    {
        m_configuration.reset();
        m_store.reset();
        auto store = Store::open({m_dir->path(), {}});
        QVERIFY2(store, store ? "" : qPrintable(store.error().message + store.error().detail));
        m_store = *std::move(store);
        auto configuration = Configuration::open(m_store->configs(), m_clock);
        QVERIFY(configuration);
        m_configuration = *std::move(configuration);
    }
    static Place global(const QString &key) { return {{}, key}; }
    static Place ofService(const QString &service, const QString &key) { return {core::ServiceId(service), key}; }
    core::Result<QVector<Entry>> put(const Place &place, const QString &value, std::optional<bool> sealed = {})
    {
        return m_configuration->set({{place, value, sealed}}, kAdmin);
    }
    QString clear(const Place &place) { return m_configuration->value(place)->value_or(u"(none)"_s); }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        reopen();
    }
    void cleanup()
    {
        m_configuration.reset();
        m_store.reset();
        m_dir.reset();
    }

    void valuesOutliveTheServer()
    {
        QVERIFY(put(global(u"cache.ttl"_s), u"3600"_s));
        QVERIFY(put(ofService(u"git-mcp"_s, u"cache.ttl"_s), u"60"_s));
        QVERIFY(put(global(u"jwt.secret"_s), u"planted"_s));
        reopen();
        QCOMPARE(m_configuration->all().size(), 3);
        QCOMPARE(clear(global(u"cache.ttl"_s)), u"3600"_s);
        QCOMPARE(clear(ofService(u"git-mcp"_s, u"cache.ttl"_s)), u"60"_s);
        QCOMPARE(clear(global(u"jwt.secret"_s)), u"planted"_s);
        QCOMPARE(m_configuration->find(global(u"cache.ttl"_s))->updatedBy, u"admin@localhost"_s);
    }

    void sealing_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("asked"); // -1: nothing said
        QTest::addColumn<bool>("sealed");
        QTest::newRow("a plain name") << u"cache.ttl"_s << -1 << false;
        QTest::newRow("a plain name, asked for") << u"cache.ttl"_s << 1 << true;
        QTest::newRow("a secret by its name") << u"jwt.secret"_s << -1 << true;
        QTest::newRow("a secret by its name, refused") << u"token.lifetime"_s << 0 << false;
        QTest::newRow("a setting that is sealed") << u"smtp.password"_s << -1 << true;
        QTest::newRow("a setting whose name only sounds secret") << u"oauth.google.tokenEndpoint"_s << -1 << false;
    }
    void sealing()
    {
        QFETCH(QString, key);
        QFETCH(int, asked);
        QFETCH(bool, sealed);
        const QString value = u"https://planted"_s;
        const auto set = put(global(key), value, asked < 0 ? std::optional<bool>() : asked == 1);
        QVERIFY(set);
        QCOMPARE(set->first().sealed, sealed);
        QCOMPARE(set->first().shown() == value, !sealed);
        QCOMPARE(set->first().shown().startsWith("encrypted:AES256:"_L1), sealed);
        QCOMPARE(clear(global(key)), value);
    }

    void aMarkTellsNothingOfTheValue()
    {
        const QString first = put(global(u"a.secret"_s), u"same"_s)->first().shown();
        const QString other = put(global(u"b.secret"_s), u"same"_s)->first().shown();
        QVERIFY(first != other);
        QVERIFY(put(global(u"a.secret"_s), u"same"_s)->first().shown() != first);
    }

    void theMarkSentBackKeepsTheValue()
    {
        const Place place = global(u"jwt.secret"_s);
        const QString mark = put(place, u"planted"_s)->first().shown();
        m_clock.advance(core::Millis(1000));
        QCOMPARE(put(place, mark)->first().shown(), mark);
        QCOMPARE(clear(place), u"planted"_s);
        QCOMPARE(m_configuration->history(place, 10, 0)->total, 1);

        QVERIFY(put(place, u"newer"_s));
        const auto stale = put(place, mark);
        QVERIFY(!stale);
        QVERIFY(stale.error().fields.contains(u"value"_s));
        QVERIFY(!put(global(u"other"_s), mark));
        QCOMPARE(clear(place), u"newer"_s);
    }

    void aSealedValueComesIntoTheOpenOnlyAsANewOne()
    {
        const Place place = global(u"jwt.secret"_s);
        const QString mark = put(place, u"planted"_s)->first().shown();
        QVERIFY(!put(place, mark, false));
        QVERIFY(put(place, u"another"_s)->first().sealed); // nothing said: it stays
        QVERIFY(!put(place, u"open now"_s, false)->first().sealed);
        QCOMPARE(m_configuration->find(place)->shown(), u"open now"_s);
    }

    void wrongChangesAreNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("sealed");
        QTest::addColumn<QString>("field");
        QTest::newRow("no key") << QString() << u"x"_s << -1 << u"key"_s;
        QTest::newRow("a key with a slash") << u"a/b"_s << u"x"_s << -1 << u"key"_s;
        QTest::newRow("a key with a line end") << u"a\n"_s << u"x"_s << -1 << u"key"_s;
        QTest::newRow("a key that is too long") << QString(129, u'a') << u"x"_s << -1 << u"key"_s;
        QTest::newRow("an unknown setting") << u"log.colour"_s << u"x"_s << -1 << u"key"_s;
        QTest::newRow("a setting out of bounds") << u"smtp.port"_s << u"0"_s << -1 << u"value"_s;
        QTest::newRow("a value with a zero byte") << u"a"_s << u"x"_s + QChar(0) << -1 << u"value"_s;
        QTest::newRow("a value that is too long") << u"a"_s << QString(Configuration::kMaxValue + 1, u'x') << -1 << u"value"_s;
        QTest::newRow("a made-up mark") << u"a"_s << u"encrypted:AES256:AAAA"_s << -1 << u"value"_s;
        QTest::newRow("a sealed setting in clear") << u"smtp.password"_s << u"x"_s << 0 << u"encrypted"_s;
        QTest::newRow("an open setting sealed") << u"log.level"_s << u"info"_s << 1 << u"encrypted"_s;
    }
    void wrongChangesAreNamed()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(int, sealed);
        QFETCH(QString, field);
        const auto set = put(global(key), value, sealed < 0 ? std::optional<bool>() : sealed == 1);
        QVERIFY(!set);
        QCOMPARE(set.error().code, core::ErrorCode::Validation);
        QCOMPARE(QStringList(set.error().fields.keys()), QStringList{field});
        QVERIFY(m_configuration->all().isEmpty());
    }

    void aServicesOwnKeyMayBeNamedAsASetting()
    {
        QVERIFY(put(ofService(u"git-mcp"_s, u"log.level"_s), u"very loud"_s));
        QCOMPARE(Settings(*m_configuration).text(u"log.level"_s), u"info"_s);
    }

    void manyAreAllOrNothing()
    {
        QSignalSpy told(m_configuration.get(), &Configuration::changed);
        QVERIFY(put(global(u"a"_s), u"before"_s));
        const auto refused = m_configuration->set({{global(u"a"_s), u"after"_s}, {global(u"log.level"_s), u"loud"_s}, {global(u"a"_s), u"twice"_s}},
                                                  kAdmin, u"configs"_s);
        QVERIFY(!refused);
        QCOMPARE(QStringList(refused.error().fields.keys()), (QStringList{u"configs.1.value"_s, u"configs.2.key"_s}));
        QCOMPARE(clear(global(u"a"_s)), u"before"_s);
        reopen();
        QCOMPARE(clear(global(u"a"_s)), u"before"_s);
        QCOMPARE(m_configuration->history(global(u"a"_s), 10, 0)->total, 1);
        QCOMPARE(told.size(), 1);

        QVERIFY(m_configuration->set({{global(u"a"_s), u"after"_s}, {global(u"log.level"_s), u"debug"_s}}, kAdmin, u"configs"_s));
        QCOMPARE(clear(global(u"a"_s)), u"after"_s);
    }

    void anOperatorSetsLevelsAndNoDoors()
    {
        QVERIFY(m_configuration->set({{global(u"log.level"_s), u"debug"_s}}, kOperator));
        const auto refused = m_configuration->set({{global(u"a"_s), u"x"_s}, {global(u"oauth.evil.defaultRole"_s), u"admin"_s}}, kOperator, u"configs"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, core::ErrorCode::Forbidden);
        QVERIFY(!m_configuration->find(global(u"a"_s)));
        QVERIFY(put(global(u"smtp.host"_s), u"mail.example.com"_s));
        QCOMPARE(m_configuration->remove(global(u"smtp.host"_s), kOperator).error().code, core::ErrorCode::Forbidden);
        QVERIFY(m_configuration->remove(global(u"log.level"_s), kOperator));
    }

    void everyChangeIsKeptWithoutItsSecret()
    {
        const Place place = global(u"db.password"_s);
        QVERIFY(put(place, u"planted-1"_s));
        m_clock.advance(core::Millis(1000));
        QVERIFY(m_configuration->set({{place, u"planted-2"_s}}, kOperator));
        QVERIFY(put(place, u"in the open"_s, false));
        QVERIFY(m_configuration->remove(place, kAdmin));
        const auto page = m_configuration->history(place, 10, 0);
        QVERIFY(page);
        QCOMPARE(page->total, 4);
        QStringList actions;
        for (const auto &row : page->rows) {
            actions.append(row.action);
            QVERIFY(!row.oldValue.contains("planted"_L1) && !row.newValue.contains("planted"_L1));
        }
        QCOMPARE(actions, (QStringList{u"removed"_s, u"changed"_s, u"changed"_s, u"created"_s}));
        QCOMPARE(page->rows[2].changedBy, u"op@localhost"_s);
        QCOMPARE(page->rows[2].changedAtMs, page->rows[3].changedAtMs + 1000);
        QCOMPARE(page->rows[1].newValue, u"in the open"_s);
        QCOMPARE(page->rows[2].oldValue, page->rows[3].newValue); // the mark of the first
        QCOMPARE(m_configuration->history(place, 1, 3)->rows.first().action, u"created"_s);
    }

    void theFileHoldsNoSecret()
    {
        QVERIFY(put(global(u"db.password"_s), u"planted-secret-9"_s));
        QVERIFY(put(global(u"db.password"_s), u"planted-secret-8"_s));
        for (const char *name : {"platform.db", "platform.db-wal"}) {
            QFile file(m_dir->filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("planted-secret"), name);
        }
    }

    void aSealedTextMovedToAnotherKeyDoesNotOpen()
    {
        QVERIFY(put(global(u"db.password"_s), u"planted"_s));
        QString sealed = m_configuration->find(global(u"db.password"_s))->value;
        QVERIFY(!m_store->configs().unseal(sealed, global(u"shown.value"_s)));
        QVERIFY(!m_store->configs().unseal(sealed, ofService(u"git-mcp"_s, u"db.password"_s)));
    }

    void whatIsNotThereIsNotFound()
    {
        QCOMPARE(m_configuration->remove(global(u"a"_s), kAdmin).error().code, core::ErrorCode::NotFound);
        QCOMPARE(m_configuration->history(global(u"a"_s), 10, 0).error().code, core::ErrorCode::NotFound);
        QVERIFY(!*m_configuration->value(global(u"a"_s)));
    }

    void aServicesValuesGoTogether()
    {
        QVERIFY(put(ofService(u"git-mcp"_s, u"a"_s), u"1"_s));
        QVERIFY(put(ofService(u"git-mcp"_s, u"b"_s), u"2"_s));
        QVERIFY(put(ofService(u"git-mcp-2"_s, u"a"_s), u"3"_s));
        QVERIFY(put(global(u"a"_s), u"4"_s));
        QVERIFY(m_configuration->removeService(core::ServiceId(u"git-mcp"_s), kAdmin));
        QCOMPARE(m_configuration->all().size(), 2);
    }

    void settingsFollowChanges()
    {
        const Settings settings(*m_configuration);
        QCOMPARE(settings.number(u"smtp.port"_s), 587);
        QCOMPARE(settings.flag(u"oauth.google.allowSignUp"_s), false);
        int calls = 0;
        {
            QObject context;
            settings.follow(u"smtp."_s, &context, [&] { ++calls; });
            QCOMPARE(calls, 1);
            QVERIFY(put(global(u"smtp.port"_s), u"25"_s));
            QCOMPARE(calls, 2);
            QVERIFY(put(global(u"log.level"_s), u"warn"_s));
            QVERIFY(put(ofService(u"git-mcp"_s, u"smtp.port"_s), u"1"_s));
            QCOMPARE(calls, 2);
        }
        QVERIFY(m_configuration->remove(global(u"smtp.port"_s), kAdmin));
        QCOMPARE(calls, 2);
        QCOMPARE(settings.number(u"smtp.port"_s), 587);
        QVERIFY(put(global(u"smtp.password"_s), u"planted"_s));
        QCOMPARE(settings.text(u"smtp.password"_s), u"planted"_s);
        QVERIFY(put(global(u"oauth.google.allowedDomains"_s), u"a.example, b.example"_s));
        QVERIFY(put(global(u"oauth.corp.clientId"_s), u"x"_s));
        QCOMPARE(settings.list(u"oauth.google.allowedDomains"_s), (QStringList{u"a.example"_s, u"b.example"_s}));
        QCOMPARE(settings.namesUnder(u"oauth."_s), (QStringList{u"corp"_s, u"google"_s}));
    }

    void manyThreadsReadWhileOneWrites()
    {
        QVERIFY(put(global(u"a"_s), u"0000"_s));
        std::atomic<bool> done{false};
        std::atomic<int> torn{0};
        std::vector<std::thread> readers;
        for (int i = 0; i < 3; ++i) {
            readers.emplace_back([&] {
                while (!done) {
                    const QString value = clear(global(u"a"_s));
                    torn += value.size() == 4 && value == QString(4, value[0]) ? 0 : 1;
                }
            });
        }
        for (int i = 0; i < 50; ++i)
            QVERIFY(put(global(u"a"_s), QString(4, QChar(u'0' + i % 10)), i % 2 == 0));
        done = true;
        for (std::thread &reader : readers)
            reader.join();
        QCOMPARE(torn.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestConfigValues)
#include "tst_config_values.moc"
