// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts, roles, sessions, one's own profile and API keys of the real daemon, over real sockets.
#include "tests/support/daemon_process.h"
#include "tests/support/event_watcher.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using support::DaemonProcess;
using support::EventWatcher;
using support::HttpAnswer;

class TestIdentities : public QObject
{
    Q_OBJECT

    DaemonProcess m_daemon;
    QByteArray m_admin; // the administrator's token
    QString m_adminId;
    static constexpr char kPassword[] = "a password of one's own";

    static void verifyError(const HttpAnswer &answer, int status, const QString &code)
    {
        QVERIFY2(answer.status == status, answer.body.constData());
        QCOMPARE(answer.error().value(u"code"_s).toString(), code);
        QCOMPARE(answer.error().value(u"requestId"_s).toString().toLatin1(), answer.headers.value("x-request-id"));
    }
    static QStringList wrongFields(const HttpAnswer &answer)
    {
        return answer.error().value(u"details"_s).toObject().value(u"fields"_s).toObject().keys();
    }

    // A request with another's token, or with a key as a token.
    HttpAnswer by(const QByteArray &credential, const QByteArray &method, const QString &path, const QJsonObject &body = {})
    {
        m_daemon.setToken(credential);
        const HttpAnswer answer = m_daemon.call(method, path, body);
        m_daemon.setToken(m_admin);
        return answer;
    }
    HttpAnswer byKey(const QByteArray &key, const QByteArray &method, const QString &path, const QJsonObject &body = {})
    {
        m_daemon.setToken({});
        const HttpAnswer answer = m_daemon.call(method, path, body, {{"X-API-Key", key}});
        m_daemon.setToken(m_admin);
        return answer;
    }
    // Enterprise, so that no test meets the rate limit.
    QString makeUser(const QString &email, const QStringList &roles)
    {
        const HttpAnswer made = m_daemon.post(u"/api/v1/users"_s, {{u"email"_s, email}, {u"name"_s, u"Some Body"_s},
            {u"password"_s, QString::fromLatin1(kPassword)}, {u"roles"_s, QJsonArray::fromStringList(roles)}, {u"tier"_s, u"enterprise"_s}});
        return made.data().toObject().value(u"id"_s).toString();
    }
    QByteArray signIn(const QString &email, const QString &password = QString::fromLatin1(kPassword))
    {
        const HttpAnswer answer = by({}, "POST", u"/api/v1/auth/login"_s, {{u"username"_s, email}, {u"password"_s, password}});
        return answer.data().toObject().value(u"accessToken"_s).toString().toLatin1();
    }
    QByteArray makeKey(const QByteArray &token, const QStringList &permissions, const QJsonObject &more = {})
    {
        QJsonObject body{{u"name"_s, u"A key"_s}, {u"permissions"_s, QJsonArray::fromStringList(permissions)}};
        for (auto it = more.begin(); it != more.end(); ++it)
            body.insert(it.key(), it.value());
        return by(token, "POST", u"/api/v1/auth/api-keys"_s, body).data().toObject().value(u"key"_s).toString().toLatin1();
    }
    static QString idOf(const QByteArray &key)
    {
        return u"key_"_s + QString::fromLatin1(key.split('_').value(1));
    }
    static QString user(const QString &id) { return u"/api/v1/users/"_s + id; }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_daemon.start(), m_daemon.log().constData());
        QVERIFY(m_daemon.signIn());
        m_admin = m_daemon.token();
        m_adminId = m_daemon.get(u"/api/v1/profile"_s).data().toObject().value(u"id"_s).toString();
        QVERIFY(m_adminId.startsWith(u"user_"_s));
    }

    void anAccountIsMadeReadAndDeleted()
    {
        const HttpAnswer made = m_daemon.post(u"/api/v1/users"_s, {{u"email"_s, u"newuser@example.com"_s}, {u"name"_s, u"New User"_s},
            {u"password"_s, u"secure-passphrase"_s}, {u"roles"_s, QJsonArray{u"developer"_s}}, {u"sendWelcomeEmail"_s, true}});
        QCOMPARE(made.status, 201);
        const QJsonObject data = made.data().toObject();
        QCOMPARE(data.value(u"email"_s).toString(), u"newuser@example.com"_s);
        QCOMPARE(data.value(u"name"_s).toString(), u"New User"_s);
        QCOMPARE(data.value(u"roles"_s).toArray(), QJsonArray{u"developer"_s});
        QCOMPARE(data.value(u"status"_s).toString(), u"active"_s);
        QVERIFY(data.value(u"lastLogin"_s).isNull());
        QVERIFY(data.value(u"createdAt"_s).toString().endsWith(u'Z'));
        QVERIFY(!made.body.contains("passphrase") && !made.body.contains("argon2"));
        // No mail server is set up here, and the answer says so.
        const QJsonObject welcome = data.value(u"welcomeEmail"_s).toObject();
        QCOMPARE(welcome.value(u"sent"_s), QJsonValue(false));
        QVERIFY(!welcome.value(u"reason"_s).toString().isEmpty());

        const QString id = data.value(u"id"_s).toString();
        QVERIFY(!signIn(u"NewUser@example.com"_s, u"secure-passphrase"_s).isEmpty());
        const HttpAnswer read = m_daemon.get(user(id));
        QVERIFY(!read.data().toObject().contains(u"welcomeEmail"_s));
        QVERIFY(read.data().toObject().value(u"lastLogin"_s).toString().endsWith(u'Z'));
        QCOMPARE(m_daemon.remove(user(id)).status, 200);
        verifyError(m_daemon.get(user(id)), 404, u"NOT_FOUND"_s);
        verifyError(m_daemon.remove(user(id)), 404, u"NOT_FOUND"_s);
        QVERIFY(signIn(u"newuser@example.com"_s, u"secure-passphrase"_s).isEmpty());
    }

    void wrongFieldsAreNamed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no email") << u"email"_s << QJsonValue(u"not an address"_s);
        QTest::newRow("email of two lines") << u"email"_s << QJsonValue(u"a@b.c\nBcc: d@e.f"_s);
        QTest::newRow("empty name") << u"name"_s << QJsonValue(u"  "_s);
        QTest::newRow("short password") << u"password"_s << QJsonValue(u"x7 y8 z"_s);
        QTest::newRow("common password") << u"password"_s << QJsonValue(u"Password123"_s);
        QTest::newRow("password of the account") << u"password"_s << QJsonValue(u"good.address"_s);
        QTest::newRow("unknown role") << u"roles"_s << QJsonValue(QJsonArray{u"god"_s});
        QTest::newRow("no role") << u"roles"_s << QJsonValue(QJsonArray());
        QTest::newRow("unknown tier") << u"tier"_s << QJsonValue(u"gold"_s);
        QTest::newRow("unknown field") << u"isRoot"_s << QJsonValue(true);
    }
    void wrongFieldsAreNamed()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject body{{u"email"_s, u"good.address@example.com"_s}, {u"name"_s, u"Name"_s}, {u"password"_s, u"a good password"_s}, {u"roles"_s, QJsonArray{u"viewer"_s}}};
        body.insert(field, value);
        const HttpAnswer answer = m_daemon.post(u"/api/v1/users"_s, body);
        verifyError(answer, 400, u"VALIDATION_ERROR"_s);
        QCOMPARE(wrongFields(answer), QStringList{field});
    }

    void everyWrongFieldIsNamedAtOnce()
    {
        const HttpAnswer answer = m_daemon.post(u"/api/v1/users"_s, {{u"email"_s, u"nobody"_s}, {u"name"_s, u"Name"_s},
            {u"password"_s, u"short"_s}, {u"roles"_s, QJsonArray{u"viewer"_s}}});
        verifyError(answer, 400, u"VALIDATION_ERROR"_s);
        QCOMPARE(wrongFields(answer), (QStringList{u"email"_s, u"password"_s}));
    }

    void aTakenEmailIsAConflict()
    {
        QVERIFY(!makeUser(u"taken@example.com"_s, {u"viewer"_s}).isEmpty());
        const HttpAnswer again = m_daemon.post(u"/api/v1/users"_s, {{u"email"_s, u"TAKEN@example.com"_s}, {u"name"_s, u"N"_s},
            {u"password"_s, u"a good password"_s}, {u"roles"_s, QJsonArray{u"viewer"_s}}});
        verifyError(again, 409, u"CONFLICT"_s);
        QCOMPARE(wrongFields(again), QStringList{u"email"_s});
    }

    void usersAreListedAndFiltered()
    {
        for (int i = 0; i < 5; ++i)
            QVERIFY(!makeUser(u"list%1@filter.example"_s.arg(i), {i < 3 ? u"operator"_s : u"viewer"_s}).isEmpty());
        const auto emails = [this](const QString &query) {
            QStringList found;
            for (const QJsonValue &one : m_daemon.get(u"/api/v1/users?search=FILTER.example"_s + query).data().toArray())
                found.append(one.toObject().value(u"email"_s).toString().section(u'@', 0, 0));
            return found;
        };
        QCOMPARE(emails({}), QStringList({u"list0"_s, u"list1"_s, u"list2"_s, u"list3"_s, u"list4"_s}));
        QCOMPARE(emails(u"&role=viewer"_s), QStringList({u"list3"_s, u"list4"_s}));
        QCOMPARE(emails(u"&page=2&limit=2"_s), QStringList({u"list2"_s, u"list3"_s}));
        const QString id = m_daemon.get(u"/api/v1/users?search=list4"_s).data().toArray().at(0).toObject().value(u"id"_s).toString();
        QCOMPARE(m_daemon.put(user(id), {{u"status"_s, u"inactive"_s}}).data().toObject().value(u"status"_s).toString(), u"inactive"_s);
        QCOMPARE(emails(u"&status=inactive"_s), QStringList{u"list4"_s});
        QCOMPARE(emails(u"&status=active&role=viewer"_s), QStringList{u"list3"_s});
        const QJsonObject pagination = m_daemon.get(u"/api/v1/users?search=filter.example&limit=2"_s).json().value(u"meta"_s).toObject().value(u"pagination"_s).toObject();
        QCOMPARE(pagination.value(u"total"_s).toInt(), 5);
        QCOMPARE(pagination.value(u"pages"_s).toInt(), 3);
        for (const QString &wrong : {u"role=god"_s, u"status=asleep"_s, u"limit=101"_s, u"page=0"_s})
            QCOMPARE(m_daemon.get(u"/api/v1/users?"_s + wrong).status, 400);
        QVERIFY(signIn(u"list4@filter.example"_s).isEmpty());
    }

    void onlyThoseWhoMayReadAndChangeAccounts()
    {
        const QString id = makeUser(u"nosy@example.com"_s, {u"operator"_s});
        const QByteArray token = signIn(u"nosy@example.com"_s);
        verifyError(by(token, "GET", u"/api/v1/users"_s), 403, u"FORBIDDEN"_s);
        verifyError(by(token, "GET", user(m_adminId)), 403, u"FORBIDDEN"_s);
        verifyError(by(token, "GET", user(m_adminId) + u"/sessions"_s), 403, u"FORBIDDEN"_s);
        verifyError(by(token, "DELETE", user(m_adminId) + u"/sessions"_s), 403, u"FORBIDDEN"_s);
        verifyError(by(token, "POST", user(id) + u"/roles"_s, {{u"role"_s, u"admin"_s}}), 403, u"FORBIDDEN"_s);
        verifyError(by(token, "PUT", user(id), {{u"roles"_s, QJsonArray{u"admin"_s}}}), 403, u"FORBIDDEN"_s);
        // Oneself one may always see.
        QCOMPARE(by(token, "GET", user(id)).data().toObject().value(u"email"_s).toString(), u"nosy@example.com"_s);
        QCOMPARE(by(token, "GET", user(id) + u"/sessions"_s).data().toArray().size(), 1);
    }

    void theLastAdministratorStays()
    {
        const auto refused = [&](const HttpAnswer &answer) { verifyError(answer, 409, u"CONFLICT"_s); };
        refused(m_daemon.remove(user(m_adminId)));
        refused(m_daemon.put(user(m_adminId), {{u"roles"_s, QJsonArray{u"operator"_s}}}));
        refused(m_daemon.put(user(m_adminId), {{u"status"_s, u"inactive"_s}}));
        refused(m_daemon.remove(user(m_adminId) + u"/roles/admin"_s));
        QCOMPARE(m_daemon.get(u"/api/v1/users"_s).status, 200);
    }

    void ofTwoDemotionsAtOnceOneIsRefused()
    {
        const QString second = makeUser(u"second@example.com"_s, {u"admin"_s, u"viewer"_s});
        const QByteArray secondToken = signIn(u"second@example.com"_s);
        QCOMPARE(m_daemon.post(user(m_adminId) + u"/roles"_s, {{u"role"_s, u"viewer"_s}}).status, 200);
        for (int round = 0; round < 5; ++round) {
            QNetworkAccessManager network;
            QList<QNetworkReply *> replies;
            for (const QString &id : {m_adminId, second}) {
                QNetworkRequest request(QUrl(m_daemon.url().toString() + user(id) + u"/roles/admin"_s));
                request.setRawHeader("Authorization", "Bearer " + (id == second ? m_admin : secondToken)); // each the other's
                replies.append(network.deleteResource(request));
            }
            QTRY_VERIFY_WITH_TIMEOUT(replies[0]->isFinished() && replies[1]->isFinished(), 30'000);
            int demoted = 0;
            for (QNetworkReply *reply : replies) {
                const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
                demoted += status == 200;
                QVERIFY2(status == 200 || status == 409 || status == 403, QByteArray::number(status));
            }
            QCOMPARE(demoted, 1);
            // Whoever is left gives it back.
            const bool adminIsLeft = m_daemon.get(u"/api/v1/users"_s).status == 200;
            QCOMPARE(by(adminIsLeft ? m_admin : secondToken, "POST", user(adminIsLeft ? second : m_adminId) + u"/roles"_s, {{u"role"_s, u"admin"_s}}).status, 200);
        }
        QCOMPARE(m_daemon.remove(user(second)).status, 200);
        QCOMPARE(m_daemon.remove(user(m_adminId) + u"/roles/viewer"_s).status, 200);
    }

    void rolesBiteOnTheNextRequestAndCloseSockets()
    {
        const QString id = makeUser(u"roles@example.com"_s, {u"viewer"_s, u"operator"_s});
        const QByteArray token = signIn(u"roles@example.com"_s);
        EventWatcher watcher(m_daemon);
        QVERIFY(watcher.signIn(token));
        QVERIFY(watcher.subscribe(u"services"_s));
        QCOMPARE(by(token, "POST", u"/api/v1/services/nobody/start"_s).status, 404);

        // A new name changes nothing of what may be done.
        QCOMPARE(m_daemon.put(user(id), {{u"name"_s, u"Renamed"_s}}).data().toObject().value(u"name"_s).toString(), u"Renamed"_s);
        watcher.send({{u"type"_s, u"ping"_s}});
        QTRY_VERIFY(watcher.has(u"pong"_s));
        QCOMPARE(m_daemon.remove(user(id) + u"/roles/operator"_s).data().toObject().value(u"roles"_s).toArray(), QJsonArray{u"viewer"_s});
        verifyError(by(token, "POST", u"/api/v1/services/nobody/start"_s), 403, u"FORBIDDEN"_s);
        QCOMPARE(by(token, "GET", u"/api/v1/services"_s).status, 200);
        QTRY_VERIFY(!watcher.isConnected());
        QCOMPARE(watcher.closeCode(), 1008);

        verifyError(m_daemon.remove(user(id) + u"/roles/operator"_s), 404, u"NOT_FOUND"_s);
        verifyError(m_daemon.remove(user(id) + u"/roles/viewer"_s), 409, u"CONFLICT"_s);
        verifyError(m_daemon.post(user(id) + u"/roles"_s, {{u"role"_s, u"god"_s}}), 400, u"VALIDATION_ERROR"_s);
        EventWatcher again(m_daemon);
        QVERIFY(again.signIn(token));
        QCOMPARE(m_daemon.put(user(id), {{u"status"_s, u"inactive"_s}}).status, 200);
        verifyError(by(token, "GET", u"/api/v1/services"_s), 401, u"UNAUTHORIZED"_s);
        QTRY_VERIFY(!again.isConnected());
    }

    void sessionsAreSeenAndRevoked()
    {
        const QString id = makeUser(u"sessions@example.com"_s, {u"viewer"_s});
        const QByteArray one = signIn(u"sessions@example.com"_s);
        const QByteArray two = signIn(u"sessions@example.com"_s);
        const QJsonArray sessions = by(two, "GET", u"/api/v1/profile/sessions"_s).data().toArray();
        QCOMPARE(sessions.size(), 2);
        QString current;
        QString other;
        for (const QJsonValue &value : sessions) {
            const QJsonObject session = value.toObject();
            QCOMPARE(session.value(u"address"_s).toString(), u"127.0.0.1"_s);
            QVERIFY(!session.value(u"device"_s).toString().isEmpty());
            for (const QString &time : {u"firstSeen"_s, u"lastSeen"_s, u"expiresAt"_s})
                QVERIFY(session.value(time).toString().endsWith(u'Z'));
            (session.value(u"current"_s).toBool() ? current : other) = session.value(u"id"_s).toString();
        }
        QVERIFY(!current.isEmpty() && !other.isEmpty());
        QCOMPARE(m_daemon.get(user(id) + u"/sessions"_s).data().toArray().size(), 2);

        EventWatcher revoked(m_daemon);
        EventWatcher kept(m_daemon);
        QVERIFY(revoked.signIn(one));
        QVERIFY(kept.signIn(two));
        verifyError(m_daemon.remove(user(m_adminId) + u"/sessions/"_s + other), 404, u"NOT_FOUND"_s); // not that user's
        QCOMPARE(by(one, "GET", u"/api/v1/services"_s).status, 200);
        QCOMPARE(m_daemon.remove(user(id) + u"/sessions/"_s + other).status, 200);
        verifyError(by(one, "GET", u"/api/v1/services"_s), 401, u"UNAUTHORIZED"_s);
        QTRY_VERIFY(!revoked.isConnected());
        QCOMPARE(revoked.closeCode(), 1008);
        QCOMPARE(by(two, "GET", u"/api/v1/services"_s).status, 200);
        QVERIFY(kept.isConnected());
        verifyError(m_daemon.remove(user(id) + u"/sessions/"_s + other), 404, u"NOT_FOUND"_s);

        const QByteArray three = signIn(u"sessions@example.com"_s);
        QCOMPARE(by(two, "DELETE", u"/api/v1/profile/sessions"_s).status, 200); // all but this one
        QCOMPARE(by(three, "GET", u"/api/v1/profile"_s).status, 401);
        QCOMPARE(by(two, "DELETE", u"/api/v1/profile/sessions/"_s + current).status, 200);
        QCOMPARE(by(two, "GET", u"/api/v1/profile"_s).status, 401);
        QTRY_VERIFY(!kept.isConnected());
        const QByteArray four = signIn(u"sessions@example.com"_s);
        QCOMPARE(m_daemon.remove(user(id) + u"/sessions"_s).status, 200);
        QCOMPARE(by(four, "GET", u"/api/v1/profile"_s).status, 401);
    }

    void aPasswordIsChangedWithTheOldOne()
    {
        QVERIFY(!makeUser(u"change@example.com"_s, {u"viewer"_s}).isEmpty());
        const QByteArray here = signIn(u"change@example.com"_s);
        const QByteArray elsewhere = signIn(u"change@example.com"_s);
        const auto change = [&](const QString &current, const QString &wanted) {
            return by(here, "POST", u"/api/v1/profile/password"_s, {{u"currentPassword"_s, current}, {u"newPassword"_s, wanted}});
        };
        const QString old = QString::fromLatin1(kPassword);
        const HttpAnswer wrong = change(u"not the old one"_s, u"another good one"_s);
        verifyError(wrong, 400, u"VALIDATION_ERROR"_s);
        QCOMPARE(wrongFields(wrong), QStringList{u"currentPassword"_s});
        for (const QString &bad : {u"short"_s, u"Password123"_s, old}) {
            const HttpAnswer refused = change(old, bad);
            verifyError(refused, 400, u"VALIDATION_ERROR"_s);
            QCOMPARE(wrongFields(refused), QStringList{u"newPassword"_s});
        }
        QCOMPARE(by(elsewhere, "GET", u"/api/v1/profile"_s).status, 200);
        QCOMPARE(change(old, u"another good one"_s).status, 200);
        QCOMPARE(by(here, "GET", u"/api/v1/profile"_s).status, 200);
        QCOMPARE(by(elsewhere, "GET", u"/api/v1/profile"_s).status, 401);
        QVERIFY(signIn(u"change@example.com"_s).isEmpty());
        QVERIFY(!signIn(u"change@example.com"_s, u"another good one"_s).isEmpty());
    }

    void guessingTheOldPasswordIsLimited()
    {
        QVERIFY(!makeUser(u"guessed@example.com"_s, {u"viewer"_s}).isEmpty());
        const QByteArray token = signIn(u"guessed@example.com"_s);
        const QJsonObject guess{{u"currentPassword"_s, u"a wrong guess"_s}, {u"newPassword"_s, u"another good one"_s}};
        for (int i = 0; i < 10; ++i)
            QCOMPARE(by(token, "POST", u"/api/v1/profile/password"_s, guess).status, 400);
        verifyError(by(token, "POST", u"/api/v1/profile/password"_s, guess), 429, u"RATE_LIMIT_EXCEEDED"_s);
        QVERIFY(signIn(u"guessed@example.com"_s).isEmpty()); // one count for both
        QCOMPARE(by(token, "GET", u"/api/v1/profile"_s).status, 200);
    }

    void onesOwnProfileIsOnesOwn()
    {
        const QString id = makeUser(u"own@example.com"_s, {u"viewer"_s});
        const QByteArray token = signIn(u"own@example.com"_s);
        QCOMPARE(by(token, "GET", u"/api/v1/profile"_s).data().toObject().value(u"id"_s).toString(), id);
        QCOMPARE(by(token, "PUT", u"/api/v1/profile"_s, {{u"name"_s, u"My Name"_s}}).data().toObject().value(u"name"_s).toString(), u"My Name"_s);
        for (const QString &field : {u"roles"_s, u"status"_s, u"tier"_s}) {
            const HttpAnswer refused = by(token, "PUT", u"/api/v1/profile"_s, {{field, u"admin"_s}});
            QCOMPARE(refused.status, 400);
            QCOMPARE(wrongFields(refused), QStringList{field});
        }
        const HttpAnswer unproved = by(token, "PUT", u"/api/v1/profile"_s, {{u"email"_s, u"mine@example.com"_s}});
        QCOMPARE(unproved.status, 400);
        QCOMPARE(wrongFields(unproved), QStringList{u"currentPassword"_s});
        const HttpAnswer taken = by(token, "PUT", u"/api/v1/profile"_s, {{u"email"_s, u"admin@localhost"_s}, {u"currentPassword"_s, QString::fromLatin1(kPassword)}});
        verifyError(taken, 409, u"CONFLICT"_s);
        const HttpAnswer moved = by(token, "PUT", u"/api/v1/profile"_s, {{u"email"_s, u"mine@example.com"_s}, {u"currentPassword"_s, QString::fromLatin1(kPassword)}});
        QCOMPARE(moved.data().toObject().value(u"email"_s).toString(), u"mine@example.com"_s);
        QVERIFY(!signIn(u"mine@example.com"_s).isEmpty());
    }

    void aKeyIsShownOnceAndWorksBothWays()
    {
        const HttpAnswer made = m_daemon.post(u"/api/v1/auth/api-keys"_s, {{u"name"_s, u"Production API Key"_s},
            {u"permissions"_s, QJsonArray{u"services:read"_s, u"services:write"_s}}, {u"expiresIn"_s, 2'592'000}});
        QCOMPARE(made.status, 201);
        const QJsonObject data = made.data().toObject();
        const QByteArray key = data.value(u"key"_s).toString().toLatin1();
        const QString id = data.value(u"id"_s).toString();
        QCOMPARE(idOf(key), id);
        QCOMPARE(data.value(u"permissions"_s).toArray(), QJsonArray({u"services:read"_s, u"services:write"_s}));
        const QDateTime created = QDateTime::fromString(data.value(u"createdAt"_s).toString(), Qt::ISODate);
        const QDateTime expires = QDateTime::fromString(data.value(u"expiresAt"_s).toString(), Qt::ISODate);
        QCOMPARE(created.secsTo(expires), 2'592'000);
        QVERIFY(data.value(u"lastUsed"_s).isNull());

        const HttpAnswer asKey = byKey(key, "GET", u"/api/v1/services"_s);
        QCOMPARE(asKey.status, 200);
        QCOMPARE(asKey.headers.value("x-ratelimit-bucket"), id.toLatin1());
        QCOMPARE(by(key, "GET", u"/api/v1/services"_s).status, 200);
        verifyError(byKey(key, "GET", u"/api/v1/users"_s), 403, u"FORBIDDEN"_s); // the maker may, the key may not
        verifyError(byKey(key + 'x', "GET", u"/api/v1/services"_s), 401, u"UNAUTHORIZED"_s);
        verifyError(byKey(m_admin, "GET", u"/api/v1/services"_s), 401, u"UNAUTHORIZED"_s); // a token is no key
        for (const QString &path : {u"/api/v1/services"_s, u"/api/v1/info"_s}) {
            const HttpAnswer both = m_daemon.call("GET", path, {}, {{"X-API-Key", key}}); // and the administrator's token
            verifyError(both, 400, u"VALIDATION_ERROR"_s);
            QCOMPARE(wrongFields(both), QStringList{u"X-API-Key"_s});
        }

        const HttpAnswer list = m_daemon.get(u"/api/v1/auth/api-keys"_s);
        QVERIFY(!list.body.contains(key.mid(key.indexOf('_', 4))));
        QJsonObject listed;
        for (const QJsonValue &value : list.data().toArray()) {
            if (value.toObject().value(u"id"_s).toString() == id)
                listed = value.toObject();
        }
        QCOMPARE(listed.value(u"name"_s).toString(), u"Production API Key"_s);
        QVERIFY(listed.value(u"lastUsed"_s).toString().endsWith(u'Z'));
        QVERIFY(!listed.contains(u"key"_s));
        QCOMPARE(m_daemon.remove(u"/api/v1/auth/api-keys/"_s + id).status, 200);
        verifyError(byKey(key, "GET", u"/api/v1/services"_s), 401, u"UNAUTHORIZED"_s);
        verifyError(m_daemon.remove(u"/api/v1/auth/api-keys/"_s + id), 404, u"NOT_FOUND"_s);
    }

    void wrongKeysAreNamed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("empty name") << u"name"_s << QJsonValue(u" "_s);
        QTest::newRow("long name") << u"name"_s << QJsonValue(QString(101, u'n'));
        QTest::newRow("no permission") << u"permissions"_s << QJsonValue(QJsonArray());
        QTest::newRow("unknown permission") << u"permissions"_s << QJsonValue(QJsonArray{u"services:fly"_s});
        QTest::newRow("no time") << u"expiresIn"_s << QJsonValue(0);
        QTest::newRow("half a second") << u"expiresIn"_s << QJsonValue(0.5);
        QTest::newRow("a thousand years") << u"expiresIn"_s << QJsonValue(31'536'000'000.0);
    }
    void wrongKeysAreNamed()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject body{{u"name"_s, u"k"_s}, {u"permissions"_s, QJsonArray{u"services:read"_s}}};
        body.insert(field, value);
        const HttpAnswer answer = m_daemon.post(u"/api/v1/auth/api-keys"_s, body);
        verifyError(answer, 400, u"VALIDATION_ERROR"_s);
        QCOMPARE(wrongFields(answer), QStringList{field});
    }

    void aKeyIsNeverWiderThanItsMaker()
    {
        const QString id = makeUser(u"keys@example.com"_s, {u"developer"_s});
        const QByteArray token = signIn(u"keys@example.com"_s);
        verifyError(by(token, "POST", u"/api/v1/auth/api-keys"_s, {{u"name"_s, u"k"_s}, {u"permissions"_s, QJsonArray{u"users:write"_s}}}), 403, u"FORBIDDEN"_s);
        const QByteArray key = makeKey(token, {u"services:*"_s});
        EventWatcher watcher(m_daemon);
        QVERIFY(watcher.signIn(key));
        QVERIFY(watcher.subscribe(u"services"_s));
        QCOMPARE(byKey(key, "POST", u"/api/v1/services/nobody/start"_s).status, 404);
        QCOMPARE(m_daemon.put(user(id), {{u"roles"_s, QJsonArray{u"viewer"_s}}}).status, 200);
        verifyError(byKey(key, "POST", u"/api/v1/services/nobody/start"_s), 403, u"FORBIDDEN"_s);
        QTRY_VERIFY(!watcher.isConnected());
        // What its maker has no more it has no more; it does not come in when they do not.
        QCOMPARE(m_daemon.put(user(id), {{u"status"_s, u"inactive"_s}}).status, 200);
        verifyError(byKey(key, "GET", u"/api/v1/services"_s), 401, u"UNAUTHORIZED"_s);
        QCOMPARE(m_daemon.remove(user(id)).status, 200);
        verifyError(byKey(key, "GET", u"/api/v1/services"_s), 401, u"UNAUTHORIZED"_s);
    }

    void revokingAKeyClosesItsSockets()
    {
        const QByteArray key = makeKey(m_admin, {u"*"_s});
        const QByteArray other = makeKey(m_admin, {u"*"_s});
        EventWatcher watcher(m_daemon);
        EventWatcher stays(m_daemon);
        QVERIFY(watcher.signIn(key));
        QVERIFY(stays.signIn(other));
        QCOMPARE(m_daemon.remove(u"/api/v1/auth/api-keys/"_s + idOf(key)).status, 200);
        QTRY_VERIFY(!watcher.isConnected());
        QCOMPARE(watcher.closeCode(), 1008);
        stays.send({{u"type"_s, u"ping"_s}});
        QTRY_VERIFY(stays.has(u"pong"_s));
    }

    void aKeyEndsWithItsTime()
    {
        QElapsedTimer since;
        since.start();
        const QByteArray key = makeKey(m_admin, {u"services:read"_s}, {{u"expiresIn"_s, 3}});
        const int first = byKey(key, "GET", u"/api/v1/services"_s).status;
        QVERIFY(first == 200 || since.elapsed() >= 3000); // a busy machine may take that long
        EventWatcher watcher(m_daemon);
        QTRY_VERIFY_WITH_TIMEOUT(byKey(key, "GET", u"/api/v1/services"_s).status == 401, 15'000);
        QVERIFY(since.elapsed() >= 3000);
        QTRY_VERIFY(watcher.isConnected());
        watcher.send({{u"type"_s, u"auth"_s}, {u"token"_s, QString::fromLatin1(key)}});
        QTRY_VERIFY(!watcher.isConnected());
    }

    void whatBelongsToASignInIsNotForKeys()
    {
        const QByteArray key = makeKey(m_admin, {u"*"_s});
        verifyError(byKey(key, "POST", u"/api/v1/auth/logout"_s), 403, u"FORBIDDEN"_s);
        verifyError(byKey(key, "GET", u"/api/v1/profile"_s), 403, u"FORBIDDEN"_s);
        verifyError(byKey(key, "POST", u"/api/v1/profile/password"_s,
                          {{u"currentPassword"_s, QString::fromLatin1(DaemonProcess::kPassword)}, {u"newPassword"_s, u"another good one"_s}}), 403, u"FORBIDDEN"_s);
        QCOMPARE(byKey(key, "GET", u"/api/v1/users"_s).status, 200);
        // A key that may not manage keys sees none, but can end itself.
        const QByteArray narrow = makeKey(m_admin, {u"services:read"_s});
        verifyError(byKey(narrow, "GET", u"/api/v1/auth/api-keys"_s), 403, u"FORBIDDEN"_s);
        verifyError(byKey(narrow, "POST", u"/api/v1/auth/api-keys"_s, {{u"name"_s, u"k"_s}, {u"permissions"_s, QJsonArray{u"services:read"_s}}}), 403, u"FORBIDDEN"_s);
        verifyError(byKey(narrow, "DELETE", u"/api/v1/auth/api-keys/"_s + idOf(key)), 404, u"NOT_FOUND"_s);
        QCOMPARE(byKey(narrow, "GET", user(m_adminId)).status, 403); // its maker's, yet not its own
        QCOMPARE(byKey(narrow, "DELETE", u"/api/v1/auth/api-keys/"_s + idOf(narrow)).status, 200);
        // One with less than its maker cannot make itself an administrator.
        const QByteArray manager = makeKey(m_admin, {u"users:*"_s, u"keys:write"_s});
        verifyError(byKey(manager, "PUT", user(m_adminId), {{u"password"_s, u"another good one"_s}}), 403, u"FORBIDDEN"_s);
        verifyError(byKey(manager, "DELETE", user(m_adminId) + u"/sessions"_s), 403, u"FORBIDDEN"_s);
        verifyError(byKey(manager, "POST", u"/api/v1/users"_s, {{u"email"_s, u"mole@example.com"_s}, {u"name"_s, u"M"_s},
            {u"password"_s, u"a good password"_s}, {u"roles"_s, QJsonArray{u"admin"_s}}}), 403, u"FORBIDDEN"_s);
        verifyError(byKey(manager, "POST", u"/api/v1/auth/api-keys"_s, {{u"name"_s, u"k"_s}, {u"permissions"_s, QJsonArray{u"*"_s}}}), 403, u"FORBIDDEN"_s);
        QVERIFY(!makeKey(manager, {u"users:read"_s}).isEmpty());
    }

    void anothersKeysNeedPermission()
    {
        const QString id = makeUser(u"holder@example.com"_s, {u"viewer"_s});
        const QByteArray token = signIn(u"holder@example.com"_s);
        const QByteArray mine = makeKey(token, {u"services:read"_s});
        const QByteArray admins = makeKey(m_admin, {u"services:read"_s});
        const QString keys = u"/api/v1/auth/api-keys"_s;
        QCOMPARE(by(token, "GET", keys).data().toArray().size(), 1);
        verifyError(by(token, "GET", keys + u"?user="_s + m_adminId), 403, u"FORBIDDEN"_s);
        verifyError(by(token, "DELETE", keys + u'/' + idOf(admins)), 404, u"NOT_FOUND"_s);
        QCOMPARE(byKey(admins, "GET", u"/api/v1/services"_s).status, 200);
        const QJsonArray seen = m_daemon.get(keys + u"?user="_s + id).data().toArray();
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen.at(0).toObject().value(u"id"_s).toString(), idOf(mine));
        QStringList everybodys;
        for (const QJsonValue key : m_daemon.get(keys + u"?user=*"_s).data().toArray())
            everybodys << key.toObject().value(u"id"_s).toString();
        QVERIFY(everybodys.contains(idOf(mine)) && everybodys.contains(idOf(admins)));
        verifyError(by(token, "GET", keys + u"?user=*"_s), 403, u"FORBIDDEN"_s);
        QCOMPARE(m_daemon.remove(keys + u'/' + idOf(mine)).status, 200);
        QCOMPARE(byKey(mine, "GET", u"/api/v1/services"_s).status, 401);
    }

    void whatIsKeptSurvivesARestartAndHoldsNoSecret()
    {
        const QByteArray key = makeKey(m_admin, {u"services:read"_s});
        QCOMPARE(byKey(key, "GET", u"/api/v1/services"_s).status, 200);
        QCOMPARE(m_daemon.terminate(), 0);
        QVERIFY2(m_daemon.start(), m_daemon.log().constData());
        QCOMPARE(byKey(key, "GET", u"/api/v1/services"_s).status, 200);
        QVERIFY(!signIn(u"mine@example.com"_s).isEmpty());
        const QByteArray secret = key.mid(key.indexOf('_', 4) + 1);
        QVERIFY(!m_daemon.log().contains(secret) && !m_daemon.log().contains(kPassword));
        QProcess grep;
        grep.start(u"grep"_s, {u"-rlFe"_s, QString::fromLatin1(secret), u"-e"_s, QString::fromLatin1(kPassword), m_daemon.dataDir()});
        QVERIFY(grep.waitForFinished());
        QCOMPARE(grep.readAllStandardOutput(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestIdentities)
#include "tst_identities.moc"
