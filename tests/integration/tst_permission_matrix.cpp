// SPDX-License-Identifier: GPL-3.0-or-later
// The permission matrix, on the real daemon: every route and every channel of /ws, asked for by each
// role, by a narrow key, by a key that may all, and by no one, for what is theirs and for what is not.
// Whoever is let through a route's check meets an unknown query parameter behind it, so that nothing is done.
#include "server/api/event_text.h"
#include "server/api/operation_names.h"
#include "server/api/route_table.h"
#include "tests/support/event_watcher.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace server::api;
using core::Permission;
using core::Permissions;
using support::DaemonProcess;
using support::EventWatcher;
using support::HttpAnswer;

class TestPermissionMatrix : public QObject
{
    Q_OBJECT

    struct Caller
    {
        QString name;
        QByteArray credential; // empty: no one
        Permissions holds;
        QString userId;
        bool isKey = false;
    };

    DaemonProcess m_daemon;
    QByteArray m_admin;
    std::vector<Caller> m_callers;
    static constexpr char kPassword[] = "a passphrase for the matrix";

    HttpAnswer as(const Caller &caller, const QByteArray &method, const QString &path, const QJsonObject &body = {})
    {
        m_daemon.setToken(caller.isKey ? QByteArray() : caller.credential);
        QHash<QByteArray, QByteArray> headers;
        if (caller.isKey)
            headers.insert("X-API-Key", caller.credential);
        const HttpAnswer answer = m_daemon.call(method, path, body, headers);
        m_daemon.setToken(m_admin);
        return answer;
    }

    const Caller &caller(const QString &name) const
    {
        return *std::find_if(m_callers.begin(), m_callers.end(), [&](const Caller &c) { return c.name == name; });
    }

    void addPerson(const QString &role)
    {
        const QString email = role + u"@example.com"_s;
        const HttpAnswer made = m_daemon.post(u"/api/v1/users"_s, {{u"email"_s, email}, {u"name"_s, role}, {u"password"_s, QString::fromLatin1(kPassword)},
                                                                   {u"roles"_s, QJsonArray{role}}, {u"tier"_s, u"enterprise"_s}});
        QVERIFY2(made.status == 201, made.body.constData());
        const HttpAnswer in = m_daemon.post(u"/api/v1/auth/login"_s, {{u"username"_s, email}, {u"password"_s, QString::fromLatin1(kPassword)}});
        QVERIFY2(in.status == 200, in.body.constData());
        m_callers.push_back({role, in.data().toObject().value("accessToken"_L1).toString().toLatin1(), *core::rolePermissions(role),
                             made.data().toObject().value("id"_L1).toString()});
    }

    void addKey(const QString &name, const QString &permission)
    {
        const HttpAnswer made = m_daemon.post(u"/api/v1/auth/api-keys"_s, {{u"name"_s, name}, {u"permissions"_s, QJsonArray{permission}}});
        QVERIFY2(made.status == 201, made.body.constData());
        m_callers.push_back({name, made.data().toObject().value("key"_L1).toString().toLatin1(),
                             *core::parsePermission(permission) | Permission::SignedIn, caller(u"admin"_s).userId, true});
    }

    // What the row declares. An object is the caller's own where the path says so.
    static bool isLetThrough(const Route &route, const Caller &caller, bool own)
    {
        const Permission needed = route.needs.permission();
        if (needed == Permission::Public)
            return true;
        if (caller.credential.isEmpty())
            return false;
        if (caller.isKey && route.callers == Callers::People)
            return false;
        return caller.holds.testFlag(needed) || (own && !caller.isKey && route.own == Own::Free);
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_daemon.start({u"--public-rate-tier"_s, u"enterprise"_s}), m_daemon.log().constData());
        QVERIFY(m_daemon.signIn());
        m_admin = m_daemon.token();
        for (const QString &role : core::roleNames())
            addPerson(role);
        addKey(u"narrow key"_s, u"services:read"_s);
        addKey(u"wide key"_s, u"*"_s);
        m_callers.push_back({u"no one"_s, {}, {}, {}});
        QCOMPARE(m_callers.size(), core::roleNames().size() + 3);
    }

    void everyCellHolds_data()
    {
        QTest::addColumn<int>("row");
        const std::vector<Route> &table = routeTable();
        for (size_t row = 0; row < table.size(); ++row)
            QTest::addRow("%s %s", table[row].method.constData(), table[row].path.constData()) << int(row);
    }
    void everyCellHolds()
    {
        QFETCH(int, row);
        const Route &route = routeTable()[size_t(row)];
        const bool hasOwner = pathParameters(route.path).contains(u"userId"_s);
        for (const Caller &caller : m_callers) {
            for (const bool own : {false, true}) {
                if (own && (!hasOwner || caller.userId.isEmpty()))
                    continue;
                const Caller &other = m_callers[caller.name == "viewer"_L1 ? 1 : 3];
                QString path = QString::fromLatin1(route.path);
                path.replace(u"{userId}"_s, own ? caller.userId : other.userId);
                for (const QString &name : pathParameters(route.path))
                    path.replace(u'{' + name + u'}', u"nobody-0"_s);
                const HttpAnswer answer = as(caller, route.method, path + u"?surprise=1"_s);
                const int wanted = isLetThrough(route, caller, own) ? 400 : caller.credential.isEmpty() ? 401 : 403;
                const QString code = wanted == 400 ? u"VALIDATION_ERROR"_s : wanted == 401 ? u"UNAUTHORIZED"_s : u"FORBIDDEN"_s;
                QVERIFY2(answer.status == wanted && answer.error().value("code"_L1).toString() == code,
                         qPrintable(u"%1, %2: %3 instead of %4"_s.arg(caller.name, own ? u"own"_s : u"foreign"_s).arg(answer.status).arg(wanted)));
            }
        }
    }

    void everyChannelHolds_data()
    {
        QTest::addColumn<int>("channel");
        for (const Channel channel : kChannels)
            QTest::newRow(qPrintable(channelName(channel))) << int(channel);
    }
    void everyChannelHolds()
    {
        QFETCH(int, channel);
        for (const Caller &caller : m_callers) {
            EventWatcher watcher(m_daemon);
            if (caller.credential.isEmpty()) {
                QTRY_VERIFY(watcher.isConnected());
                watcher.send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, channelName(Channel(channel))}});
                QTRY_VERIFY(watcher.has(u"error"_s) || !watcher.isConnected());
                QVERIFY(!watcher.has(u"subscribed"_s));
                continue;
            }
            QVERIFY2(watcher.signIn(caller.credential), qPrintable(caller.name));
            watcher.send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, channelName(Channel(channel))}});
            QTRY_VERIFY2(watcher.has(u"subscribed"_s) || watcher.has(u"error"_s), qPrintable(caller.name));
            QVERIFY2(watcher.has(u"subscribed"_s) == caller.holds.testFlag(permissionFor(Channel(channel))), qPrintable(caller.name));
        }
    }

    // What a route's own check cannot see: whose the thing is that the path or the query names.
    void whatBelongsToOthersIsNotThere()
    {
        const auto list = [](const HttpAnswer &answer) { return answer.data().toArray(); };
        const Caller &viewer = caller(u"viewer"_s);
        const Caller &developer = caller(u"developer"_s);
        const QString keys = u"/api/v1/auth/api-keys"_s;
        const HttpAnswer made = as(developer, "POST", keys, {{u"name"_s, u"theirs"_s}, {u"permissions"_s, QJsonArray{u"services:read"_s}}});
        QCOMPARE(made.status, 201);
        const QString key = keys + u'/' + made.data().toObject().value("id"_L1).toString();
        QCOMPARE(as(viewer, "GET", keys + u"?user="_s + developer.userId).status, 403);
        QCOMPARE(list(as(viewer, "GET", keys)).size(), 0);
        QCOMPARE(as(viewer, "DELETE", key).status, 404);
        QCOMPARE(as(caller(u"narrow key"_s), "DELETE", key).status, 404);
        QCOMPARE(list(as(developer, "GET", keys)).size(), 1);
        // Nobody hands on more than they hold.
        QCOMPARE(as(viewer, "POST", keys, {{u"name"_s, u"more"_s}, {u"permissions"_s, QJsonArray{u"services:write"_s}}}).status, 403);

        const HttpAnswer sessions = as(developer, "GET", u"/api/v1/profile/sessions"_s);
        QCOMPARE(list(sessions).size(), 1);
        const QString session = list(sessions).at(0).toObject().value("id"_L1).toString();
        QCOMPARE(as(viewer, "DELETE", u"/api/v1/profile/sessions/"_s + session).status, 404);
        QCOMPARE(as(viewer, "DELETE", u"/api/v1/users/%1/sessions/%2"_s.arg(viewer.userId, session)).status, 404);
        QCOMPARE(as(viewer, "DELETE", u"/api/v1/users/%1/sessions/%2"_s.arg(developer.userId, session)).status, 403);
        QCOMPARE(as(developer, "GET", u"/api/v1/users/"_s + developer.userId).status, 200);
        QCOMPARE(as(developer, "DELETE", key).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestPermissionMatrix)
#include "tst_permission_matrix.moc"
