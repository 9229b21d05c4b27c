// SPDX-License-Identifier: GPL-3.0-or-later
// What services take from the configuration, and who may let them.
#include "core/config_reference.h"
#include "core/service_json.h"
#include "server/config/references.h"
#include "server/store/store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace server::config;
using core::ServiceId;
using server::store::Store;

class TestReferences : public QObject
{
    Q_OBJECT

    const Actor kAdmin{u"admin@localhost"_s, core::allPermissions()};
    const core::Permissions kDeveloper = core::rolePermissions(u"developer").value();

    std::unique_ptr<QTemporaryDir> m_dir;
    core::ManualClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Configuration> m_configuration;

    void put(const QString &service, const QString &key, const QString &value, std::optional<bool> sealed = {})
    {
        const auto set = m_configuration->set({{{ServiceId(service), key}, value, sealed}}, kAdmin);
        QVERIFY2(set, set ? "" : qPrintable(set.error().fields.values().join(u' ')));
    }
    core::Result<Environment> resolve(const Environment &environment)
    {
        core::ServiceSpec spec;
        spec.id = ServiceId(u"git-mcp"_s);
        spec.environment = environment;
        return resolved(*m_configuration, spec);
    }
    core::Result<> check(const QString &value, core::Permissions may, const Environment &before = {})
    {
        return checkReferences(*m_configuration, ServiceId(u"git-mcp"_s), {{u"X"_s, value}}, before, may);
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto store = Store::open({m_dir->path(), {}});
        QVERIFY(store);
        m_store = *std::move(store);
        auto configuration = Configuration::open(m_store->configs(), m_clock);
        QVERIFY(configuration);
        m_configuration = *std::move(configuration);
        put({}, u"cache.ttl"_s, u"3600"_s);
        put(u"git-mcp"_s, u"own.value"_s, u"mine"_s);
        put(u"other"_s, u"foreign.value"_s, u"theirs"_s);
        put({}, u"shared.value"_s, u"global"_s);
        put(u"git-mcp"_s, u"shared.value"_s, u"own"_s);
        put({}, u"db.password"_s, u"planted"_s);
        put({}, u"smtp.password"_s, u"planted too"_s);
        put({}, u"empty"_s, QString());
    }
    void cleanup()
    {
        m_configuration.reset();
        m_store.reset();
        m_dir.reset();
    }

    void values_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("seen"); // "!" and words: refused with these
        QTest::newRow("no reference") << u"plain"_s << u"plain"_s;
        QTest::newRow("only looks like one") << u"config"_s << u"config"_s;
        QTest::newRow("in the middle of a text") << u"see config:cache.ttl"_s << u"see config:cache.ttl"_s;
        QTest::newRow("global") << u"config:cache.ttl"_s << u"3600"_s;
        QTest::newRow("its own") << u"config:own.value"_s << u"mine"_s;
        QTest::newRow("its own before the global one") << u"config:shared.value"_s << u"own"_s;
        QTest::newRow("sealed") << u"config:db.password"_s << u"planted"_s;
        QTest::newRow("set and empty") << u"config:empty"_s << QString();
        QTest::newRow("a setting that nobody has set") << u"config:log.level"_s << u"info"_s;
        QTest::newRow("not set") << u"config:nothing"_s << u"!X refers to the configuration value \"nothing\", which is not set"_s;
        QTest::newRow("of another service") << u"config:foreign.value"_s << u"!not set"_s;
        QTest::newRow("a secret of the platform") << u"config:smtp.password"_s << u"!secret of the platform"_s;
        QTest::newRow("a secret of the platform, not set") << u"config:oauth.x.clientSecret"_s << u"!secret of the platform"_s;
    }
    void values()
    {
        QFETCH(QString, value);
        QFETCH(QString, seen);
        const auto got = resolve({{u"X"_s, value}, {u"Y"_s, u"untouched"_s}});
        if (seen.startsWith(u'!')) {
            QVERIFY(!got);
            QCOMPARE(got.error().code, core::ErrorCode::Conflict);
            QVERIFY2(got.error().message.contains(seen.mid(1)), qPrintable(got.error().message));
            return;
        }
        QVERIFY2(got, got ? "" : qPrintable(got.error().message));
        QCOMPARE(*got, (Environment{{u"X"_s, seen}, {u"Y"_s, u"untouched"_s}}));
    }

    void whoMayRefer_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("developer");
        QTest::addColumn<bool>("admin");
        QTest::newRow("a value in clear") << u"config:cache.ttl"_s << true << true;
        QTest::newRow("a setting in clear") << u"config:log.level"_s << true << true;
        QTest::newRow("an encrypted value") << u"config:db.password"_s << false << true;
        QTest::newRow("a value that is not there yet") << u"config:later"_s << false << true;
        QTest::newRow("a secret of the platform") << u"config:smtp.password"_s << false << false;
        QTest::newRow("no key") << u"config:"_s << false << false;
        QTest::newRow("a key with a blank") << u"config:log level"_s << false << false;
        QTest::newRow("no reference") << u"config"_s << true << true;
    }
    void whoMayRefer()
    {
        QFETCH(QString, value);
        QFETCH(bool, developer);
        QFETCH(bool, admin);
        const auto asDeveloper = check(value, kDeveloper);
        QCOMPARE(asDeveloper.ok(), developer);
        if (!developer)
            QCOMPARE(QStringList(asDeveloper.error().fields.keys()), QStringList{u"environment.X"_s});
        QCOMPARE(check(value, core::allPermissions()).ok(), admin);
        QVERIFY(check(value, kDeveloper, {{u"X"_s, value}})); // what it has already stays
        QCOMPARE(check(value, kDeveloper, {{u"X"_s, u"other"_s}}).ok(), developer);
    }

    void usersAreThoseWhoReadIt()
    {
        const auto service = [](const QString &id, const QString &value) {
            core::Service made;
            made.spec.id = ServiceId(id);
            made.spec.environment = {{u"X"_s, value}};
            return std::make_shared<const core::Service>(made);
        };
        const QVector<std::shared_ptr<const core::Service>> services{
            service(u"git-mcp"_s, u"config:shared.value"_s),
            service(u"other"_s, u"config:shared.value"_s),
            service(u"third"_s, u"shared.value"_s),
        };
        QCOMPARE(usersOf(*m_configuration, {{}, u"shared.value"_s}, services), QStringList{u"other"_s});
        QCOMPARE(usersOf(*m_configuration, {ServiceId(u"git-mcp"_s), u"shared.value"_s}, services), QStringList{u"git-mcp"_s});
        const auto all = usersByPlace(*m_configuration, services);
        QCOMPARE(all.value({{}, u"shared.value"_s}), QStringList{u"other"_s});
        QCOMPARE(all.value({ServiceId(u"git-mcp"_s), u"shared.value"_s}), QStringList{u"git-mcp"_s});
        QCOMPARE(all.size(), 2);
    }

    void aReferenceIsShownWhereASecretIsMasked()
    {
        core::Service made;
        made.spec.id = ServiceId(u"git-mcp"_s);
        made.spec.environment = {{u"DB_PASSWORD"_s, u"config:db.password"_s}, {u"API_KEY"_s, u"planted"_s}};
        const QJsonObject shown = core::serviceDetails(made, {}).value(u"environment"_s).toObject();
        QCOMPARE(shown.value(u"DB_PASSWORD"_s).toString(), u"config:db.password"_s);
        QCOMPARE(shown.value(u"API_KEY"_s).toString(), u"********"_s);
    }
};

QTEST_GUILESS_MAIN(TestReferences)
#include "tst_references.moc"
