// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of requests that are wrong somewhere, over every route, on the real daemon: never a failure
// of the server, always the contract's error format. MCP_BAD_INPUTS sets how many, MCP_BAD_SEED which.
#include "server/api/route_table.h"
#include "tests/support/raw_client.h"
#include "tests/support/bad_input.h"
#include "tests/support/daemon_process.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using server::api::Route;
using support::BadRequest;
using support::DaemonProcess;

class TestBadInput : public QObject
{
    Q_OBJECT

    DaemonProcess m_daemon;
    std::unique_ptr<RawClient> m_client;

    QByteArray bytesOf(const BadRequest &request) const
    {
        QByteArray bytes = request.method + ' ' + request.target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_daemon.url().port()) + "\r\n";
        bool signedIn = false;
        for (const QByteArray &line : request.headers) {
            bytes += line + "\r\n";
            signedIn = signedIn || line.startsWith("Authorization:") || line.startsWith("X-API-Key:");
        }
        if (!signedIn)
            bytes += "Authorization: Bearer " + m_daemon.token() + "\r\n";
        if (!request.body.isEmpty())
            bytes += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
        return bytes + "\r\n" + request.body;
    }

    // What is wrong with an answer; empty when it is as it must be.
    static QByteArray faultOf(int status, const QByteArray &head, const QByteArray &body)
    {
        if (status == 0)
            return "no answer";
        if (status < 400)
            return {};
        if (status >= 500 && status != 501 && status != 503 && status != 505)
            return "a failure of the server";
        if (!head.toLower().contains("content-type: application/json"))
            return "not JSON";
        const QJsonObject error = QJsonDocument::fromJson(body).object().value("error"_L1).toObject();
        const QString code = error.value("code"_L1).toString();
        if (code.isEmpty() || core::errorCodeName(core::errorCodeFromName(code)) != code)
            return "no code of the contract";
        if (error.value("message"_L1).toString().isEmpty() || error.value("requestId"_L1).toString().isEmpty())
            return "no message or request id";
        return {};
    }

    void reconnect() { m_client = std::make_unique<RawClient>(quint16(m_daemon.url().port())); }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_daemon.start({u"--public-rate-tier"_s, u"enterprise"_s}), m_daemon.log().constData());
        QVERIFY(m_daemon.signIn());
        QCOMPARE(m_daemon.post(u"/api/v1/services"_s, {{u"id"_s, u"target"_s}, {u"command"_s, QJsonArray{u"/bin/sh"_s, u"-c"_s, u"exec sleep 600"_s}}}).status, 201);
    }

    void neverAFailureAlwaysTheErrorFormat()
    {
        const int count = std::max(1, qEnvironmentVariableIntValue("MCP_BAD_INPUTS") > 0 ? qEnvironmentVariableIntValue("MCP_BAD_INPUTS") : 3'000);
        const quint32 seed = qEnvironmentVariableIsSet("MCP_BAD_SEED") ? quint32(qEnvironmentVariableIntValue("MCP_BAD_SEED")) : 20250724u;
        support::BadInput input(seed);
        const std::vector<Route> &table = server::api::routeTable();
        QMap<int, int> seen; // by status
        reconnect();
        for (int i = 0; i < count; ++i) {
            const Route &route = table[size_t(i) % table.size()];
            QStringList query;
            for (const server::api::Parameter &parameter : route.query)
                query.append(parameter.name);
            // A lucky call of these would end the session that the others need, or change whose it is.
            const bool mustFail = route.method != "GET" && (!route.body || route.needs.permission() == core::Permission::SignedIn)
                && !route.path.contains('{');
            const BadRequest request = input.make(route.method, route.path, query, route.body, mustFail);
            const QByteArray bytes = bytesOf(request);
            m_client->send(bytes);
            const QByteArray body = m_client->readAnswer();
            const int status = m_client->head.isEmpty() ? 0 : m_client->status();
            const QByteArray fault = faultOf(status, m_client->head, body);
            QVERIFY2(fault.isEmpty(), "request " + QByteArray::number(i) + " of seed " + QByteArray::number(seed) + ": " + fault + ", "
                         + QByteArray::number(status) + ' ' + body.left(300) + "\nasked: " + bytes.left(1500));
            ++seen[status];
            // The server hangs up on what it cannot frame; a body without a length ends with its connection.
            const QByteArray head = m_client->head.toLower();
            if (head.contains("connection: close") || !head.contains("content-length:") || m_client->socket.state() != QAbstractSocket::ConnectedState)
                reconnect();
        }
        // Most must have been refused, for the test to mean anything; and the way in must have been open.
        QVERIFY(seen.value(400) > count / 4);
        QVERIFY(seen.value(401) < count / 4);
        QVERIFY2(m_daemon.get(u"/health"_s).status == 200, m_daemon.log().right(2000).constData());
        for (auto it = seen.begin(); it != seen.end(); ++it)
            qInfo("%d: %d", it.key(), it.value());
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_bad_input.moc"
