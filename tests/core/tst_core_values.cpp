// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "core/event.h"
#include "core/ids.h"
#include "core/log_entry.h"
#include "core/permission.h"
#include "core/result.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::LogLevel;

class TestCoreValues : public QObject
{
    Q_OBJECT
private slots:
    void logLevels_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<LogLevel>("level");
        QTest::newRow("plain") << QByteArray("listening on 3001") << LogLevel::Info;
        QTest::newRow("empty") << QByteArray() << LogLevel::Info;
        QTest::newRow("json error") << QByteArray(R"({"level":"error","msg":"x"})") << LogLevel::Error;
        QTest::newRow("json with spaces") << QByteArray(R"({"msg":"x", "level" : "WARN"})") << LogLevel::Warn;
        QTest::newRow("json severity") << QByteArray(R"({"severity":"DEBUG"})") << LogLevel::Debug;
        QTest::newRow("pino number") << QByteArray(R"({"level":50,"msg":"x"})") << LogLevel::Error;
        QTest::newRow("pino info") << QByteArray(R"({"level":30})") << LogLevel::Info;
        QTest::newRow("json that only mentions a level") << QByteArray(R"({"msg":"level error"})") << LogLevel::Info;
        QTest::newRow("logfmt") << QByteArray("time=1 level=warning msg=x") << LogLevel::Warn;
        QTest::newRow("logfmt quoted") << QByteArray("level=\"error\" msg=x") << LogLevel::Error;
        QTest::newRow("not logfmt") << QByteArray("sealevel=error") << LogLevel::Info;
        QTest::newRow("leading word") << QByteArray("ERROR cannot open") << LogLevel::Error;
        QTest::newRow("leading word with colon") << QByteArray("Error: cannot open") << LogLevel::Error;
        QTest::newRow("in brackets") << QByteArray("[warn] slow") << LogLevel::Warn;
        QTest::newRow("prose beginning with a level") << QByteArray("Error handling is on") << LogLevel::Info;
        QTest::newRow("longer word") << QByteArray("ERRORS 0") << LogLevel::Info;
        QTest::newRow("indented") << QByteArray("   DEBUG x") << LogLevel::Debug;
    }
    void logLevels()
    {
        QFETCH(QByteArray, line);
        QFETCH(LogLevel, level);
        QVERIFY(core::detectLogLevel(line) == level);
    }

    void logEntriesTravel()
    {
        const core::LogEntry entry{1'753'358'400'123, LogLevel::Warn, core::LogStream::Stderr, 2, "slow \"read\""};
        QVERIFY(core::logEntryFromJson(core::logEntryToJson(core::ServiceId(u"a"_s), entry)) == entry);
    }

    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("UTC") << u"2025-07-24T12:00:00Z"_s << qint64(1'753'358'400'000);
        QTest::newRow("milliseconds") << u"2025-07-24T12:00:00.250Z"_s << qint64(1'753'358'400'250);
        QTest::newRow("offset") << u"2025-07-24T14:00:00+02:00"_s << qint64(1'753'358'400'000);
        QTest::newRow("no offset is UTC") << u"2025-07-24T12:00:00"_s << qint64(1'753'358'400'000);
        QTest::newRow("date") << u"2025-07-24"_s << qint64(1'753'315'200'000);
        QTest::newRow("seconds") << u"1753358400"_s << qint64(1'753'358'400'000);
        QTest::newRow("epoch milliseconds") << u"1753358400000"_s << qint64(1'753'358'400'000);
        QTest::newRow("words") << u"yesterday"_s << qint64(-1);
        QTest::newRow("month 13") << u"2025-13-01T00:00:00Z"_s << qint64(-1);
        QTest::newRow("negative") << u"-5"_s << qint64(-1);
        QTest::newRow("empty") << u""_s << qint64(-1);
    }
    void times()
    {
        QFETCH(QString, text);
        QFETCH(qint64, ms);
        QCOMPARE(core::parseIsoUtc(text), ms);
        if (ms >= 0)
            QCOMPARE(core::parseIsoUtc(core::toIsoUtc(ms)), ms);
    }

    void resourceIds()
    {
        QVERIFY(core::isValidResourceId(u"filesystem-mcp"));
        QVERIFY(core::isValidResourceId(u"0"));
        QVERIFY(core::isValidResourceId(QString(128, u'a')));
        for (const QString &bad : {u""_s, u"-a"_s, u".."_s, u"A"_s, u"a b"_s, u"a/b"_s, QString(129, u'a'), u"\u00e4"_s})
            QVERIFY2(!core::isValidResourceId(bad), qPrintable(bad));
        QVERIFY(core::isValidResourceId(core::makeRandomId("user"_L1)));
        QVERIFY(core::makeRandomId("user"_L1) != core::makeRandomId("user"_L1));
    }

    void rolesHoldWhatTheDesignSays()
    {
        using core::Permission;
        const auto has = [](QStringView role, Permission p) { return core::rolePermissions(role)->testFlag(p); };
        QVERIFY(core::rolePermissions(u"admin") == core::allPermissions());
        QVERIFY(has(u"operator", Permission::BackupsWrite) && has(u"operator", Permission::ConfigWrite));
        QVERIFY(!has(u"operator", Permission::UsersRead));
        QVERIFY(has(u"developer", Permission::ServicesExec) && has(u"developer", Permission::ConfigRead));
        QVERIFY(!has(u"developer", Permission::ConfigWrite));
        QVERIFY(has(u"viewer", Permission::LogsRead) && !has(u"viewer", Permission::ServicesWrite));
        QVERIFY(!core::rolePermissions(u"root"));
    }

    void permissionNamesAreShortAndReadBack()
    {
        QCOMPARE(core::permissionNames(core::allPermissions()), QStringList{u"*"_s});
        const core::Permissions developer = *core::rolePermissions(u"developer");
        const QStringList names = core::permissionNames(developer);
        QVERIFY(names.contains(u"services:*"_s));
        core::Permissions back = core::Permission::SignedIn;
        for (const QString &name : names)
            back |= core::parsePermission(name).value();
        QVERIFY(back == developer);
        QVERIFY(!core::parsePermission(u"services:fly"));
        QVERIFY(!core::parsePermission(u"nothing:*"));
    }

    void errorCodesReadBack()
    {
        for (const char *name : {"UNAUTHORIZED", "FORBIDDEN", "NOT_FOUND", "VALIDATION_ERROR", "CONFLICT", "RATE_LIMIT_EXCEEDED",
                                 "INTERNAL_ERROR", "SERVICE_UNAVAILABLE"})
            QCOMPARE(core::errorCodeName(core::errorCodeFromName(QString::fromLatin1(name))), QString::fromLatin1(name));
    }

    void eventNamesReadBack()
    {
        for (int i = 0; i <= int(core::ServiceEventKind::HealthChanged); ++i) {
            const auto kind = core::ServiceEventKind(i);
            QVERIFY(core::serviceEventKindFromString(core::toString(kind)) == kind);
        }
    }
};

QTEST_GUILESS_MAIN(TestCoreValues)
#include "tst_core_values.moc"
