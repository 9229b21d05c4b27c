// SPDX-License-Identifier: GPL-3.0-or-later
// What the API of backups refuses, in which words and to whom, on the real daemon.
#include "tests/support/backup_calls.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace support;

class TestBackupRefusals : public QObject
{
    Q_OBJECT

    DaemonProcess m_daemon;
    QByteArray m_admin;
    QString m_notes;  // a whole backup of the service "notes"

    QByteArray keyWith(const QJsonArray &permissions)
    {
        return m_daemon.post(u"/api/v1/auth/api-keys"_s, {{u"name"_s, u"narrow"_s}, {u"permissions"_s, permissions}})
            .data().toObject().value("key"_L1).toString().toLatin1();
    }

    HttpAnswer withKey(const QByteArray &key, const QByteArray &method, const QString &path, const QJsonObject &body = {})
    {
        m_daemon.setToken({});
        const HttpAnswer answer = m_daemon.call(method, path, body, {{"X-API-Key", key}});
        m_daemon.setToken(m_admin);
        return answer;
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_daemon.start({u"--public-rate-tier"_s, u"enterprise"_s}), m_daemon.log().constData());
        QVERIFY(m_daemon.signIn());
        QVERIFY(makeSleeper(m_daemon, u"notes"_s));
        QVERIFY(writeFile(serviceFolder(m_daemon, u"notes"_s) + u"/today.txt"_s, "buy milk\n"));
        m_admin = m_daemon.token();
        m_notes = makeBackup(m_daemon, {{u"name"_s, u"notes"_s}, {u"services"_s, QJsonArray{u"notes"_s}}});
        QVERIFY(!m_notes.isEmpty());
    }

    void wrongInputIsNamed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("field");
        const auto creation = [](const char *name, QJsonObject body, const QString &field) {
            if (!body.contains("name"_L1))
                body.insert(u"name"_s, u"x"_s);
            QTest::newRow(name) << QString() << body << field;
        };
        QTest::newRow("no name") << QString() << QJsonObject() << u"name"_s;
        creation("an empty name", {{u"name"_s, u""_s}}, u"name"_s);
        creation("a blank name", {{u"name"_s, u"  "_s}}, u"name"_s);
        creation("a name too long", {{u"name"_s, QString(101, u'x')}}, u"name"_s);
        creation("a name of two lines", {{u"name"_s, u"a\nb"_s}}, u"name"_s);
        creation("a name with an escape", {{u"name"_s, u"a\u009bb"_s}}, u"name"_s);
        creation("a description too long", {{u"description"_s, QString(1001, u'x')}}, u"description"_s);
        creation("a type that is none", {{u"type"_s, u"differential"_s}}, u"type"_s);
        creation("a flag that is none", {{u"includeData"_s, u"yes"_s}}, u"includeData"_s);
        creation("a service that is none", {{u"services"_s, QJsonArray{u"../etc"_s}}}, u"services.0"_s);
        creation("a service that is not there", {{u"services"_s, QJsonArray{u"notes"_s, u"nobody"_s}}}, u"services.1"_s);
        creation("a passphrase too short", {{u"encrypt"_s, true}, {u"passphrase"_s, u"short"_s}}, u"passphrase"_s);
        creation("a passphrase for nothing", {{u"encrypt"_s, false}, {u"passphrase"_s, u"long enough"_s}}, u"passphrase"_s);
        creation("an end in the past", {{u"expiresAt"_s, u"2020-01-01T00:00:00Z"_s}}, u"expiresAt"_s);
        creation("an end before time", {{u"expiresAt"_s, u"1960-01-01T00:00:00Z"_s}}, u"expiresAt"_s);
        creation("an end that is no time", {{u"expiresAt"_s, u"tomorrow"_s}}, u"expiresAt"_s);
        creation("an unknown field", {{u"colour"_s, u"red"_s}}, u"colour"_s);
        QTest::newRow("a restore of a service that is not in it") << u"/ID/restore"_s << QJsonObject{{u"services"_s, QJsonArray{u"other"_s}}, {u"dryRun"_s, true}} << u"services.0"_s;
        QTest::newRow("a restore with an unknown field") << u"/ID/restore"_s << QJsonObject{{u"force"_s, true}} << u"force"_s;
        QTest::newRow("a verification with a short passphrase") << u"/ID/verify"_s << QJsonObject{{u"passphrase"_s, u"x"_s}} << u"passphrase"_s;
        QTest::newRow("an upload of nothing") << u"/uploads"_s << QJsonObject{{u"name"_s, u"x"_s}, {u"size"_s, 0}} << u"size"_s;
        QTest::newRow("an upload of half a byte") << u"/uploads"_s << QJsonObject{{u"name"_s, u"x"_s}, {u"size"_s, 1.5}} << u"size"_s;
        QTest::newRow("an upload without a name") << u"/uploads"_s << QJsonObject{{u"size"_s, 5}} << u"name"_s;
        QTest::newRow("an upload of two lines") << u"/uploads"_s << QJsonObject{{u"name"_s, u"a\nb"_s}, {u"size"_s, 5}} << u"name"_s;
    }
    void wrongInputIsNamed()
    {
        QFETCH(QString, path);
        QFETCH(QJsonObject, body);
        QFETCH(QString, field);
        path.replace(u"ID"_s, m_notes);
        const HttpAnswer answer = m_daemon.post(kBackups + path, body);
        QVERIFY2(answer.status == 400, answer.body.constData());
        QVERIFY2(wrongFields(answer).contains(field), answer.body.constData());
    }

    void wrongQueriesAreNamed_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("field");
        QTest::newRow("type") << u"?type=all"_s << u"type"_s;
        QTest::newRow("status") << u"?status=good"_s << u"status"_s;
        QTest::newRow("start") << u"?startDate=yesterday"_s << u"startDate"_s;
        QTest::newRow("end") << u"?endDate=1e9"_s << u"endDate"_s;
        QTest::newRow("an end before the start") << u"?startDate=2025-02-01T00:00:00Z&endDate=2025-01-01T00:00:00Z"_s << u"endDate"_s;
        QTest::newRow("page") << u"?page=0"_s << u"page"_s;
        QTest::newRow("limit") << u"?limit=1001"_s << u"limit"_s;
        QTest::newRow("unknown") << u"?colour=red"_s << u"colour"_s;
    }
    void wrongQueriesAreNamed()
    {
        QFETCH(QString, query);
        QFETCH(QString, field);
        const HttpAnswer answer = m_daemon.get(kBackups + query);
        QCOMPARE(answer.status, 400);
        QVERIFY2(wrongFields(answer).contains(field), answer.body.constData());
    }

    // What the route's own permission does not say; the matrix of all routes is in tst_permission_matrix.
    void whatItTakesBesideThePermission()
    {
        const HttpAnswer person = m_daemon.post(u"/api/v1/users"_s, {{u"email"_s, u"gone@example.com"_s}, {u"name"_s, u"Gone"_s},
                                                                     {u"password"_s, QString::fromLatin1(DaemonProcess::kPassword)}, {u"roles"_s, QJsonArray{u"viewer"_s}}});
        QCOMPARE(person.status, 201);
        const QString platform = makeBackup(m_daemon, {{u"name"_s, u"all of it"_s}});
        QVERIFY(backupDetails(m_daemon, platform).value("hasAccounts"_L1).toBool());
        const auto required = [](const HttpAnswer &answer) {
            return answer.status == 403 ? answer.error().value("details"_L1).toObject().value("required"_L1).toString() : QString::number(answer.status);
        };
        const QByteArray reader = keyWith({u"backups:read"_s});
        QCOMPARE(withKey(reader, "GET", kBackups).status, 200);
        QCOMPARE(withKey(reader, "GET", kBackups + u'/' + platform).status, 200);
        QCOMPARE(withKey(reader, "GET", kBackups + u'/' + m_notes + u"/download"_s).status, 200);
        QCOMPARE(required(withKey(reader, "GET", kBackups + u'/' + platform + u"/download"_s)), u"users:read"_s);
        QCOMPARE(required(withKey(reader, "POST", kBackups, {{u"name"_s, u"x"_s}})), u"backups:write"_s);
        const QByteArray accountant = keyWith({u"backups:read"_s, u"users:read"_s});
        QCOMPARE(withKey(accountant, "GET", kBackups + u'/' + platform + u"/download"_s).status, 200);

        // There must be something to restore, of services and of accounts.
        QVERIFY(writeFile(serviceFolder(m_daemon, u"notes"_s) + u"/today.txt"_s, "buy bread\n"));
        QCOMPARE(m_daemon.remove(u"/api/v1/users/"_s + person.data().toObject().value("id"_L1).toString()).status, 200);
        const QByteArray writer = keyWith({u"backups:*"_s});
        QCOMPARE(required(withKey(writer, "POST", kBackups + u'/' + m_notes + u"/drill"_s)), u"services:write"_s);
        for (const bool dryRun : {false, true}) {
            const QJsonObject body{{u"services"_s, QJsonArray{u"notes"_s}}, {u"overwrite"_s, true}, {u"dryRun"_s, dryRun}};
            QCOMPARE(required(withKey(writer, "POST", kBackups + u'/' + m_notes + u"/restore"_s, body)), u"services:write"_s);
        }
        QCOMPARE(withKey(writer, "POST", kBackups + u'/' + m_notes + u"/verify"_s).status, 202);
        const QByteArray keeper = keyWith({u"backups:*"_s, u"services:*"_s, u"config:*"_s});
        QCOMPARE(withKey(keeper, "POST", kBackups + u'/' + m_notes + u"/restore"_s, {{u"dryRun"_s, true}, {u"overwrite"_s, true}}).status, 200);
        QCOMPARE(required(withKey(keeper, "POST", kBackups + u'/' + platform + u"/restore"_s, {{u"dryRun"_s, true}})), u"users:write"_s);
        QCOMPARE(m_daemon.post(kBackups + u'/' + platform + u"/restore"_s, {{u"dryRun"_s, true}, {u"overwrite"_s, true}}).status, 200);
    }

    void theServerSaysWhatItHas()
    {
        const QJsonObject features = m_daemon.get(u"/api/v1/info"_s).data().toObject().value("features"_L1).toObject();
        QVERIFY(features.value("backups"_L1).toArray().contains(u"full"_s));
        QVERIFY(features.value("events"_L1).toArray().contains(u"backups"_s));
    }
};

QTEST_GUILESS_MAIN(TestBackupRefusals)
#include "tst_backup_refusals.moc"
