// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/admin_json.h"

#include <QJsonDocument>
#include <QtTest>

using client::AuditFilter;
using client::AuditResult;
using client::ConfigChange;
using client::ConfigEntry;

class TestAdminJson : public QObject
{
    Q_OBJECT

    static QJsonObject object(const char *text) { return QJsonDocument::fromJson(text).object(); }

private slots:
    void readsAnEntry()
    {
        const ConfigEntry entry = client::configEntryFromJson(object(R"({"key":"db.password","value":"encrypted:AES256:ab12",
            "encrypted":true,"scope":"service","serviceId":"notes","createdAt":"2025-07-01T12:00:00Z",
            "updatedAt":"2025-07-20T10:00:00Z","updatedBy":"jane@example.com","usedBy":["notes"],"restartNeeded":true})"));
        QCOMPARE(entry.place, (client::ConfigPlace{core::ServiceId(QStringLiteral("notes")), QStringLiteral("db.password")}));
        QVERIFY(entry.encrypted && entry.restartNeeded && !entry.isDefault);
        QCOMPARE(entry.updatedAtMs - entry.createdAtMs, qint64(18 * 86'400 + 22 * 3'600) * 1000);
        QCOMPARE(entry.usedBy, QStringList{QStringLiteral("notes")});
        QCOMPARE(client::configEntryFromJson({}), ConfigEntry());
    }

    void readsAChangeAndASetting()
    {
        const auto gone = client::configHistoryFromJson(object(R"({"action":"removed","oldValue":"a","encrypted":false,
            "changedAt":"2025-07-20T10:00:00Z","changedBy":"jane@example.com"})"));
        QVERIFY(gone.action == client::ConfigAction::Removed);
        QCOMPARE(gone.oldValue, QStringLiteral("a"));
        QVERIFY(gone.changedAtMs > 0);
        const auto setting = client::platformSettingFromJson(object(R"({"key":"limits.signIn.perAccount","type":"number","about":"x",
            "default":"10","encrypted":false,"restartNeeded":false,"permission":"platform:admin","min":1,"max":10000})"));
        QVERIFY(setting.kind == client::SettingKind::Number);
        QCOMPARE(setting.max, qint64(10'000));
        QVERIFY(setting.needs == core::Permission::PlatformAdmin);
    }

    void aSettingWithAStarCoversOneName_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("covers");
        const auto row = [](const char *name, const char *pattern, const char *key, bool covers) {
            QTest::newRow(name) << QString::fromLatin1(pattern) << QString::fromLatin1(key) << covers;
        };
        row("itself", "log.level", "log.level", true);
        row("another", "log.level", "log.levels", false);
        row("a provider", "oauth.*.clientId", "oauth.github.clientId", true);
        row("no name", "oauth.*.clientId", "oauth..clientId", false);
        row("two names", "oauth.*.clientId", "oauth.a.b.clientId", false);
        row("another end", "oauth.*.clientId", "oauth.github.clientSecret", false);
    }
    void aSettingWithAStarCoversOneName()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, key);
        client::PlatformSetting setting;
        setting.key = pattern;
        QTEST(setting.covers(key), "covers");
    }

    void writesChanges()
    {
        const ConfigChange global{{{}, QStringLiteral("log.level")}, QStringLiteral("debug")};
        QCOMPARE(client::toJson(global), object(R"({"key":"log.level","value":"debug"})"));
        const ConfigChange sealed{{core::ServiceId(QStringLiteral("notes")), QStringLiteral("a")}, QStringLiteral("b"), true};
        QCOMPARE(client::toJson(sealed), object(R"({"key":"a","value":"b","encrypted":true,"scope":"service","serviceId":"notes"})"));
    }

    void readsAnAuditEntryAndAsksForSome()
    {
        const auto entry = client::auditEntryFromJson(object(R"({"sequence":7,"timestamp":"2025-07-01T12:00:00Z","timestampMs":1751371200123,
            "actor":{"userId":"user_1","email":"a@b.c","keyId":""},"action":"services.start","object":"notes","result":"refused",
            "status":403,"code":"FORBIDDEN","details":{"fields":["port"]},"hash":"ab"})"));
        QCOMPARE(entry.sequence, qint64(7));
        QCOMPARE(entry.timeMs, qint64(1'751'371'200'123));
        QVERIFY(entry.result == AuditResult::Refused);
        QCOMPARE(entry.email, QStringLiteral("a@b.c"));
        QVERIFY(entry.details.contains(QLatin1String("fields")));
        QVERIFY(client::auditEntryFromJson(object(R"({"result":"postponed"})")).result == AuditResult::Failed);

        QVERIFY(client::queryOf({}).isEmpty());
        AuditFilter filter;
        filter.action = QStringLiteral("services.*");
        filter.result = AuditResult::Failed;
        filter.sinceMs = 1'751'371'200'000;
        const auto query = client::queryOf(filter);
        QCOMPARE(query.size(), 3);
        QVERIFY(query.contains({"result", QStringLiteral("failed")}));
        QVERIFY(query.contains({"since", core::toIsoUtc(filter.sinceMs)}));
    }

    void aTableIsSafeToOpen_data()
    {
        QTest::addColumn<QString>("object");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("a word") << QStringLiteral("notes") << QByteArray(",notes,");
        QTest::newRow("a comma") << QStringLiteral("a,b") << QByteArray(",\"a,b\",");
        QTest::newRow("quotes") << QStringLiteral("say \"hi\"") << QByteArray(",\"say \"\"hi\"\"\",");
        QTest::newRow("a formula") << QStringLiteral("=cmd()") << QByteArray(",'=cmd(),");
        QTest::newRow("two lines") << QStringLiteral("a\nb") << QByteArray(",\"a\nb\",");
    }
    void aTableIsSafeToOpen()
    {
        QFETCH(QString, object);
        QFETCH(QByteArray, cell);
        const QJsonObject json{{QStringLiteral("sequence"), 1}, {QStringLiteral("object"), object}};
        const QByteArray line = client::auditCsvLine(QJsonDocument(json).toJson(QJsonDocument::Compact));
        QVERIFY2(line.contains(cell), line.constData());
        QVERIFY(line.endsWith("\r\n"));
        QCOMPARE(client::auditCsvHead().count(','), 13);
    }
};

QTEST_GUILESS_MAIN(TestAdminJson)
#include "tst_admin_json.moc"
