// SPDX-License-Identifier: GPL-3.0-or-later
// The console's client of configuration and audit log on the real daemon.
#include "client/json.h"
#include "client/rest_backend.h"
#include "tests/support/daemon_process.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using client::ConfigChange;
using client::ConfigEntry;
using client::ConfigPlace;
using client::Credential;
using core::Result;
using support::DaemonProcess;

class TestAdminClient : public QObject
{
    Q_OBJECT

    DaemonProcess m_daemon;
    core::SystemClock m_clock;
    std::unique_ptr<client::RestBackend> m_backend;
    QTemporaryDir m_folder;

    template <typename T>
    static Result<T> waitFor(client::Future<T> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            return core::Error::internal(u"no answer"_s);
        return future.result();
    }

    client::ConfigApi &config() { return m_backend->config(); }
    static ConfigPlace global(const QString &key) { return {{}, key}; }
    static ConfigPlace ofNotes(const QString &key) { return {core::ServiceId(u"notes"_s), key}; }
    ConfigEntry listed(const ConfigPlace &place)
    {
        const auto all = waitFor(config().list());
        for (const ConfigEntry &entry : all ? *all : QVector<ConfigEntry>())
            if (entry.place == place)
                return entry;
        return {};
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_daemon.start(), m_daemon.log().constData());
        QVERIFY(m_daemon.signIn());
        const QJsonArray command{u"/bin/sh"_s, u"-c"_s, u"exec sleep 600"_s};
        const QJsonObject environment{{u"LEVEL"_s, u"config:app.level"_s}, {u"AGAIN"_s, u"config:app.level"_s}};
        QCOMPARE(m_daemon.post(u"/api/v1/services"_s, {{u"id"_s, u"notes"_s}, {u"command"_s, command}, {u"environment"_s, environment}}).status, 201);
        m_backend = std::make_unique<client::RestBackend>(
            *client::apiBase(m_daemon.url().toString()),
            client::alwaysThis(Credential::password(u"admin@localhost"_s, QString::fromLatin1(DaemonProcess::kPassword))), m_clock);
        m_backend->open();
        QTRY_VERIFY(m_backend->connectionState().isLive());
    }

    void setsListsAndRemoves()
    {
        const auto set = waitFor(config().set({global(u"app.level"_s), u"debug"_s}));
        QVERIFY2(set.ok(), qPrintable(set ? QString() : set.error().message));
        QCOMPARE(set->usedBy, QStringList{u"notes"_s});
        QCOMPARE(listed(global(u"app.level"_s)).value, u"debug"_s);
        QCOMPARE(listed(global(u"app.level"_s)).usedBy, QStringList{u"notes"_s}); // once, of two variables
        QCOMPARE(listed(global(u"app.level"_s)).updatedBy, u"admin@localhost"_s);

        // A value of the service's own goes before the global one.
        QVERIFY(waitFor(config().set({ofNotes(u"app.level"_s), u"warn"_s})).ok());
        QVERIFY(listed(global(u"app.level"_s)).usedBy.isEmpty());
        QCOMPARE(listed(ofNotes(u"app.level"_s)).usedBy, QStringList{u"notes"_s});
        QCOMPARE(waitFor(config().get(ofNotes(u"app.level"_s)))->value, u"warn"_s);
        QVERIFY(waitFor(config().remove(ofNotes(u"app.level"_s))).ok());
        const auto gone = waitFor(config().get(ofNotes(u"app.level"_s)));
        QVERIFY(!gone.ok() && gone.error().code == core::ErrorCode::NotFound);
        const auto history = waitFor(config().history(ofNotes(u"app.level"_s), 1, 10));
        QVERIFY(history.ok());
        QCOMPARE(history->total, 2);
        QVERIFY(history->rows.first().action == client::ConfigAction::Removed);
        QCOMPARE(history->rows.first().oldValue, u"warn"_s);
    }

    void anEncryptedValueStaysHidden()
    {
        const auto set = waitFor(config().set({global(u"db.password"_s), u"planted secret"_s, true}));
        QVERIFY(set.ok());
        QVERIFY(set->encrypted && !set->value.contains(u"planted"_s));
        // The mark keeps it.
        const auto kept = waitFor(config().set({global(u"db.password"_s), set->value}));
        QVERIFY(kept.ok());
        QCOMPARE(kept->value, set->value);
        const auto stale = waitFor(config().set({global(u"db.password"_s), set->value + u'x'}));
        QVERIFY(!stale.ok() && stale.error().fields.contains(u"value"_s));
    }

    void manyAreSetTogetherOrNotAtAll()
    {
        const QVector<ConfigChange> wrong{{global(u"cache.ttl"_s), u"60"_s}, {global(u"log.level"_s), u"loud"_s}};
        const auto refused = waitFor(config().setAll(wrong));
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().fields.contains(u"configs.1.value"_s));
        QVERIFY(listed(global(u"cache.ttl"_s)).place.key.isEmpty());
        const auto set = waitFor(config().setAll({{global(u"cache.ttl"_s), u"60"_s}, {ofNotes(u"a"_s), u"b"_s}, {global(u"log.level"_s), u"debug"_s}}));
        QVERIFY2(set.ok(), qPrintable(set ? QString() : set.error().message));
        QCOMPARE(set->size(), 3);
        QCOMPARE(set->at(1).place, ofNotes(u"a"_s));
    }

    void theSettingsOfThePlatformAreTold()
    {
        const auto settings = waitFor(config().settings());
        QVERIFY(settings.ok());
        const auto level = std::find_if(settings->begin(), settings->end(), [](const client::PlatformSetting &s) { return s.key == u"log.level"; });
        QVERIFY(level != settings->end());
        QVERIFY(level->options.contains(u"debug"_s));
        QVERIFY(std::any_of(settings->begin(), settings->end(), [](const client::PlatformSetting &s) { return s.isPattern(); }));
        const auto unset = waitFor(config().get(global(u"limits.signIn.perAccount"_s)));
        QVERIFY(unset.ok() && unset->isDefault);
    }

    void whatWasDoneIsInTheAuditLog()
    {
        client::AuditFilter filter;
        filter.action = u"config.*"_s;
        const auto first = waitFor(m_backend->audit().list(filter, 1, 3));
        QVERIFY2(first.ok(), qPrintable(first ? QString() : first.error().message));
        QCOMPARE(first->rows.size(), 3);
        QVERIFY(first->total > 3);
        QVERIFY(first->rows[0].sequence > first->rows[1].sequence);
        QCOMPARE(first->rows[0].email, u"admin@localhost"_s);
        filter.result = client::AuditResult::Success;
        filter.object = u"cache.ttl"_s;
        QVERIFY(waitFor(m_backend->audit().list(filter, 1, 50)).ok());
        const auto verified = waitFor(m_backend->audit().verify());
        QVERIFY(verified.ok() && verified->whole);
        QVERIFY(verified->entries > 0);
    }

    void theLogIsWrittenIntoAFile_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("lines of JSON") << int(client::AuditFormat::JsonLines);
        QTest::newRow("a table") << int(client::AuditFormat::Csv);
    }
    void theLogIsWrittenIntoAFile()
    {
        QFETCH(int, format);
        const QString path = m_folder.filePath(u"audit"_s);
        const auto transfer = m_backend->audit().exportTo({}, static_cast<client::AuditFormat>(format), path);
        std::optional<bool> good;
        connect(transfer.get(), &client::Transfer::finished, this, [&](const auto &outcome) { good = outcome.ok(); });
        QTRY_VERIFY_WITH_TIMEOUT(good.has_value(), 60'000);
        QVERIFY(*good);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("config."));
        QVERIFY(!text.contains("planted secret"));
        QCOMPARE(text.startsWith("sequence,"), format == int(client::AuditFormat::Csv));
    }
};

QTEST_GUILESS_MAIN(TestAdminClient)
#include "tst_admin_client.moc"
