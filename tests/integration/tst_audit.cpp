// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log of the real daemon: what is in it after what was done and tried, and what never is.
#include "server/api/audit_step.h"
#include "tests/support/daemon_process.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <QWebSocket>

using namespace Qt::StringLiterals;
using support::DaemonProcess;
using support::HttpAnswer;

class TestAudit : public QObject
{
    Q_OBJECT

    DaemonProcess m_daemon;

    QJsonArray entries(const QString &query = {}) { return m_daemon.get(u"/api/v1/audit"_s + query).data().toArray(); }
    QJsonObject newest(const QString &action) { return entries(u"?limit=1&action="_s + action).at(0).toObject(); }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_daemon.start(), m_daemon.log().constData());
        QVERIFY(m_daemon.signIn());
    }

    void everyActionHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (const server::api::Route &route : server::api::routeTable()) {
            if (route.method == "GET" && route.audit == server::api::AuditUse::ByMethod)
                continue;
            const QString name = server::api::auditAction(route);
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
        }
        for (const QString &name : {u"services.create"_s, u"services.update"_s, u"services.delete"_s, u"services.start"_s, u"auth.login"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
    }

    void signingInIsThere()
    {
        const QJsonObject entry = newest(u"auth.login"_s);
        QCOMPARE(entry.value(u"actor"_s).toObject().value(u"email"_s).toString(), u"admin@localhost"_s);
        QCOMPARE(entry.value(u"object"_s), entry.value(u"actor"_s).toObject().value(u"userId"_s));
        QCOMPARE(entry.value(u"result"_s).toString(), u"success"_s);
        QCOMPARE(entry.value(u"address"_s).toString(), u"127.0.0.1"_s);
    }

    void aChangeIsThereOnceItIsAnswered()
    {
        const HttpAnswer created = m_daemon.call("POST", u"/api/v1/services"_s,
            {{u"id"_s, u"audited"_s}, {u"command"_s, QJsonArray{u"/bin/sleep"_s, u"planted-argument"_s}},
             {u"environment"_s, QJsonObject{{u"API_KEY"_s, u"planted-secret"_s}}}}, {{"X-Request-ID", "req-audit-1"}});
        QCOMPARE(created.status, 201);
        const QJsonObject entry = newest(u"services.create"_s);
        QCOMPARE(entry.value(u"requestId"_s).toString(), u"req-audit-1"_s);
        QCOMPARE(entry.value(u"object"_s).toString(), u"audited"_s);
        QCOMPARE(entry.value(u"status"_s).toInt(), 201);
        QCOMPARE(entry.value(u"details"_s).toObject().value(u"fields"_s).toArray(), (QJsonArray{u"command"_s, u"environment"_s, u"id"_s}));
        const HttpAnswer changed = m_daemon.put(u"/api/v1/services/audited"_s, {{u"description"_s, u"planted-words"_s}});
        QCOMPARE(changed.status, 200);
        QCOMPARE(newest(u"services.update"_s).value(u"details"_s).toObject().value(u"fields"_s).toArray(), QJsonArray{u"description"_s});
    }

    void readingLeavesNoTrace()
    {
        const qsizetype before = entries(u"?limit=200"_s).size();
        QCOMPARE(m_daemon.get(u"/api/v1/services/audited"_s).status, 200);
        QCOMPARE(m_daemon.get(u"/api/v1/services/unknown"_s).status, 404);
        QCOMPARE(entries(u"?limit=200"_s).size(), before);
    }

    void whatWasTriedInVainIsThere()
    {
        QCOMPARE(m_daemon.remove(u"/api/v1/services/unknown"_s).status, 404);
        // Nobody waits for what was tried in vain to be written.
        QTRY_COMPARE(newest(u"services.delete"_s).value(u"result"_s).toString(), u"failed"_s);
        QCOMPARE(newest(u"services.delete"_s).value(u"object"_s).toString(), u"unknown"_s);

        const QByteArray token = m_daemon.token();
        m_daemon.setToken({});
        QCOMPARE(m_daemon.remove(u"/api/v1/services/audited"_s).status, 401);
        QCOMPARE(m_daemon.post(u"/api/v1/auth/login"_s, {{u"username"_s, u"admin@localhost"_s}, {u"password"_s, u"planted-password"_s}}).status, 401);
        QCOMPARE(m_daemon.post(u"/api/v1/auth/login"_s, {{u"username"_s, u"planted-in-wrong-field"_s}, {u"password"_s, u"x"_s}}).status, 401);
        m_daemon.setToken(token);

        QTRY_COMPARE(entries(u"?action=auth.login&result=refused"_s).size(), 2);
        const QJsonObject refused = newest(u"services.delete"_s);
        QCOMPARE(refused.value(u"result"_s).toString(), u"refused"_s);
        QCOMPARE(refused.value(u"code"_s).toString(), u"UNAUTHORIZED"_s);
        QCOMPARE(refused.value(u"object"_s).toString(), u"audited"_s);
        QVERIFY(refused.value(u"actor"_s).toObject().value(u"userId"_s).toString().isEmpty());
        const QJsonArray signIns = entries(u"?action=auth.login&result=refused"_s);
        QCOMPARE(signIns.size(), 2);
        QVERIFY(signIns.at(1).toObject().value(u"object"_s).toString().startsWith(u"user_"_s)); // the account that was aimed at
        QVERIFY(signIns.at(0).toObject().value(u"object"_s).toString().isEmpty());
    }

    void aForeignOriginIsThere()
    {
        QCOMPARE(m_daemon.call("POST", u"/api/v1/services/audited/start"_s, {}, {{"Origin", "https://evil.example"}}).status, 403);
        QTRY_COMPARE(newest(u"services.start"_s).value(u"result"_s).toString(), u"refused"_s);
        const QJsonObject entry = newest(u"services.start"_s);
        QCOMPARE(entry.value(u"address"_s).toString(), u"127.0.0.1"_s);
    }

    void aRefusedWebSocketIsThere()
    {
        QWebSocket socket;
        socket.open(m_daemon.webSocketUrl());
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.sendTextMessage(u"{\"type\":\"auth\",\"token\":\"planted-token\"}"_s);
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(newest(u"ws.auth"_s).value(u"result"_s).toString(), u"refused"_s);
    }

    void pagesAndFilters()
    {
        const HttpAnswer page = m_daemon.get(u"/api/v1/audit?limit=2&page=2&order=asc"_s);
        QCOMPARE(page.data().toArray().at(0).toObject().value(u"sequence"_s).toInt(), 3);
        const QJsonObject pagination = page.json().value(u"meta"_s).toObject().value(u"pagination"_s).toObject();
        QVERIFY(pagination.value(u"total"_s).toInt() >= 7);
        QVERIFY(entries(u"?since=2100-01-01T00:00:00Z"_s).isEmpty());
        QVERIFY(!entries(u"?search=audited&user=admin@localhost"_s).isEmpty());
        for (const QString &wrong : {u"?result=good"_s, u"?limit=201"_s, u"?since=2025-01-02T00:00:00Z&until=2025-01-01T00:00:00Z"_s})
            QCOMPARE(m_daemon.get(u"/api/v1/audit"_s + wrong).status, 400);
    }

    void theExportIsWholeAndWithoutSecrets()
    {
        for (int i = 0; i < 30; ++i)
            QCOMPARE(m_daemon.put(u"/api/v1/services/audited"_s, {{u"description"_s, u"planted-%1"_s.arg(i)}}).status, 200);
        const HttpAnswer answer = m_daemon.get(u"/api/v1/audit/export"_s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("content-type"), QByteArray("application/x-ndjson"));
        const QByteArrayList lines = answer.body.trimmed().split('\n');
        QVERIFY(lines.size() > 35);
        qint64 next = 1;
        for (const QByteArray &line : lines) {
            const QJsonObject entry = QJsonDocument::fromJson(line).object();
            QCOMPARE(entry.value(u"sequence"_s).toInteger(), next++);
            QCOMPARE(entry.value(u"hash"_s).toString().size(), 64);
        }
        QVERIFY2(!answer.body.contains("planted"), answer.body.constData());
        QCOMPARE(newest(u"audit.export"_s).value(u"result"_s).toString(), u"success"_s);
        // Whether an export has its own entry is a matter of time; the one before is there.
        QVERIFY(m_daemon.get(u"/api/v1/audit/export?action=audit.export"_s).body.contains("\"audit.export\""));
    }

    void itIsVerifiedAndOutlivesAKill()
    {
        const QJsonObject before = m_daemon.get(u"/api/v1/audit/verify"_s).data().toObject();
        QCOMPARE(before.value(u"whole"_s).toBool(), true);
        QVERIFY(before.value(u"brokenAt"_s).isNull());
        m_daemon.kill();
        QVERIFY2(m_daemon.start(), m_daemon.log().constData());
        QVERIFY(m_daemon.signIn());
        const QJsonObject after = m_daemon.get(u"/api/v1/audit/verify"_s).data().toObject();
        QCOMPARE(after.value(u"whole"_s).toBool(), true);
        QCOMPARE(after.value(u"last"_s).toInteger(), before.value(u"last"_s).toInteger() + 1);
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
