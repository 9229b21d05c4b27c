// SPDX-License-Identifier: GPL-3.0-or-later
// Forged, stolen, worn-out and bent tokens against every protected route of the real daemon. Some are
// signed with the server's own key, taken from its data folder, so that only the claim at fault is wrong.
#include "server/api/route_table.h"
#include "server/auth/base64url.h"
#include "server/auth/rsa_key.h"
#include "server/auth/token_service.h"
#include "server/store/store.h"
#include "tests/support/daemon_process.h"
#include "tests/support/raw_http.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace server::auth;
using support::DaemonProcess;
using support::RawAnswer;
using support::RawHttp;

class TestAttacksTokens : public QObject
{
    Q_OBJECT

    struct Attack
    {
        QByteArray name;
        QByteArray field; // the whole header line
    };

    DaemonProcess m_daemon;
    std::optional<RsaKey> m_own;
    std::optional<RsaKey> m_foreign;
    QList<Attack> m_attacks;
    int m_routesAsked = 0;
    QJsonObject m_header;
    QJsonObject m_claims;

    static QByteArray json(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }
    static QByteArray part(const QJsonObject &object) { return base64UrlEncode(json(object)); }
    QByteArray signedBy(const RsaKey &key, const QJsonObject &header, const QJsonObject &claims) const
    {
        const QByteArray input = part(header) + '.' + part(claims);
        return input + '.' + base64UrlEncode(key.sign(input).value());
    }
    QJsonObject header(const QString &name, const QJsonValue &value) const
    {
        QJsonObject changed = m_header;
        changed.insert(name, value);
        return changed;
    }
    QJsonObject claims(const QString &name, const QJsonValue &value) const
    {
        QJsonObject changed = m_claims;
        if (value.isUndefined())
            changed.remove(name);
        else
            changed.insert(name, value);
        return changed;
    }
    void add(const QByteArray &name, const QByteArray &token) { m_attacks.append({name, "Authorization: Bearer " + token + "\r\n"}); }
    static QByteArray text(const QJsonValue &value) { return value.toString().toLatin1(); }

    void makeAttacks(const QByteArray &good, const QByteArray &refresh, const QByteArray &loggedOut, const QJsonObject &jwk)
    {
        const QByteArrayList parts = good.split('.');
        const QByteArray body = parts[0] + '.' + parts[1];
        const auto none = [&](const QString &alg) { return part(header(u"alg"_s, alg)) + '.' + parts[1] + '.'; };
        add("alg none", none(u"none"_s));
        add("alg None", none(u"None"_s));
        add("alg NONE", none(u"NONE"_s));
        add("alg none with the old signature", none(u"none"_s) + parts[2]);
        add("alg missing", part({{u"typ"_s, u"JWT"_s}}) + '.' + parts[1] + '.' + parts[2]);
        add("alg empty", none(QString()) + parts[2]);
        // The public key as a shared secret, in the forms it is known in.
        const QByteArray input = part(header(u"alg"_s, u"HS256"_s)) + '.' + parts[1];
        for (const auto &[name, secret] : {std::pair<QByteArray, QByteArray>{"modulus", m_own->modulus()}, {"modulus text", text(jwk.value(u"n"_s))},
                                           {"JWK", json(jwk)}, {"empty", QByteArray()}})
            add("HS256 with the public key: " + name, input + '.' + base64UrlEncode(QMessageAuthenticationCode::hash(input, secret, QCryptographicHash::Sha256)));
        add("RS512 named", signedBy(*m_own, header(u"alg"_s, u"RS512"_s), m_claims));
        add("PS256 named", signedBy(*m_own, header(u"alg"_s, u"PS256"_s), m_claims));
        add("ES256 named", signedBy(*m_own, header(u"alg"_s, u"ES256"_s), m_claims));
        add("a foreign key", signedBy(*m_foreign, m_header, m_claims));
        add("a foreign key that the header brings", signedBy(*m_foreign, header(u"jwk"_s, jwk), m_claims));
        add("jku", signedBy(*m_foreign, header(u"jku"_s, u"https://evil.example/keys"_s), m_claims));
        add("x5u", signedBy(*m_foreign, header(u"x5u"_s, u"https://evil.example/cert"_s), m_claims));
        add("kid of another", signedBy(*m_foreign, header(u"kid"_s, u"other"_s), m_claims));
        add("kid as a path", signedBy(*m_foreign, header(u"kid"_s, u"../../../../dev/null"_s), m_claims));
        add("kid as SQL", signedBy(*m_foreign, header(u"kid"_s, u"x' OR '1'='1"_s), m_claims));
        add("crit unknown", signedBy(*m_own, header(u"crit"_s, QJsonArray{u"surprise"_s}), m_claims));
        // Our own signature, one claim at fault.
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        add("issuer of another", signedBy(*m_own, m_header, claims(u"iss"_s, u"https://evil.example"_s)));
        add("no issuer", signedBy(*m_own, m_header, claims(u"iss"_s, QJsonValue::Undefined)));
        add("audience of another", signedBy(*m_own, m_header, claims(u"aud"_s, u"other-api"_s)));
        add("audience as a list", signedBy(*m_own, m_header, claims(u"aud"_s, QJsonArray{m_claims.value(u"aud"_s), u"other"_s})));
        add("no audience", signedBy(*m_own, m_header, claims(u"aud"_s, QJsonValue::Undefined)));
        add("expired", signedBy(*m_own, m_header, claims(u"exp"_s, now - 1)));
        add("no expiry", signedBy(*m_own, m_header, claims(u"exp"_s, QJsonValue::Undefined)));
        add("expiry as text", signedBy(*m_own, m_header, claims(u"exp"_s, QString::number(now + 900))));
        add("not yet valid", signedBy(*m_own, m_header, claims(u"nbf"_s, now + 600)));
        add("no session", signedBy(*m_own, m_header, claims(u"sid"_s, QJsonValue::Undefined)));
        add("an unknown session", signedBy(*m_own, m_header, claims(u"sid"_s, u"session_unknown"_s)));
        add("another user in the session", signedBy(*m_own, m_header, claims(u"sub"_s, u"user_other"_s)));
        add("typ refresh", signedBy(*m_own, m_header, claims(u"typ"_s, u"refresh"_s)));
        add("no typ", signedBy(*m_own, m_header, claims(u"typ"_s, QJsonValue::Undefined)));
        add("a real refresh token", refresh);
        add("signed out", loggedOut);
        // Bent.
        QByteArray flipped = good;
        flipped[flipped.size() - 10] = flipped[flipped.size() - 10] == 'A' ? 'B' : 'A';
        add("one letter of the signature changed", flipped);
        add("no signature", body + '.');
        add("two parts", body);
        add("four parts", good + ".e30");
        add("padded", good + "==");
        add("cut", good.first(good.size() / 2));
        add("empty", QByteArray());
        m_attacks.append({"as a basic credential", "Authorization: Basic " + good + "\r\n"});
        m_attacks.append({"without a scheme", "Authorization: " + good + "\r\n"});
        m_attacks.append({"as an API key", "X-API-Key: " + good + "\r\n"});
        m_attacks.append({"as a cookie", "Cookie: token=" + good + "; access_token=" + good + "\r\n"});
        m_attacks.append({"in another field", "X-Auth-Token: " + good + "\r\n"});
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_daemon.start(), m_daemon.log().constData());
        QCOMPARE(m_daemon.terminate(), 0);
        {
            auto store = server::store::Store::open({m_daemon.dataDir() + u"/data"_s, {}});
            QVERIFY(store.ok());
            const auto der = (*store)->settings().getSealed(u"auth.signingKey"_s, (*store)->sealer());
            QVERIFY(der.ok() && *der);
            auto key = RsaKey::fromPkcs8(**der);
            QVERIFY(key.ok());
            m_own.emplace(*std::move(key));
        }
        auto foreign = RsaKey::generate();
        QVERIFY(foreign.ok());
        m_foreign.emplace(*std::move(foreign));
        QVERIFY2(m_daemon.start(), m_daemon.log().constData());

        const QJsonObject login{{u"username"_s, u"admin@localhost"_s}, {u"password"_s, QString::fromLatin1(DaemonProcess::kPassword)}};
        QVERIFY(m_daemon.signIn());
        const QByteArray loggedOut = m_daemon.token();
        QCOMPARE(m_daemon.post(u"/api/v1/auth/logout"_s).status, 200);
        m_daemon.setToken({});
        const QJsonObject tokens = m_daemon.post(u"/api/v1/auth/login"_s, login).data().toObject();
        const QByteArray good = text(tokens.value(u"accessToken"_s));
        m_daemon.setToken(good);
        m_header = QJsonDocument::fromJson(base64UrlDecode(good.split('.')[0]).value()).object();
        m_claims = QJsonDocument::fromJson(base64UrlDecode(good.split('.')[1]).value()).object();
        const QJsonObject jwk = m_daemon.get(u"/.well-known/jwks.json"_s).json().value(u"keys"_s).toArray().at(0).toObject();
        makeAttacks(good, text(tokens.value(u"refreshToken"_s)), loggedOut, jwk);
        QVERIFY(m_attacks.size() >= 40);
    }

    void theKeyTakenIsTheRightOne()
    {
        // Signed by it with nothing at fault, a token is let in: what follows fails for its fault alone.
        const QByteArray token = m_daemon.token();
        m_daemon.setToken(signedBy(*m_own, m_header, claims(u"jti"_s, u"another"_s)));
        QCOMPARE(m_daemon.get(u"/api/v1/stats"_s).status, 200);
        m_daemon.setToken(token);
    }

    void noneIsLetIn_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        for (const server::api::Route &route : server::api::routeTable()) {
            if (route.needs.permission() == core::Permission::Public)
                continue;
            QByteArray path;
            for (const QByteArray &segment : route.path.sliced(1).split('/'))
                path += '/' + (segment.startsWith('{') ? QByteArray("some-id") : segment);
            QTest::addRow("%s %s", route.method.constData(), route.path.constData()) << route.method << path;
        }
    }
    void noneIsLetIn()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        // An address for each route, so that a spent allowance does not answer instead.
        RawHttp client(m_daemon.url(), QHostAddress(quint32(0x7f000200 + ++m_routesAsked)));
        int asked = 0;
        for (const Attack &attack : std::as_const(m_attacks)) {
            if (client.socket.state() != QAbstractSocket::ConnectedState)
                QFAIL("the connection ended");
            const RawAnswer answer = client.ask(method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\n" + attack.field + "Content-Length: 0\r\n\r\n");
            QVERIFY2(answer.status == 401, attack.name + ": " + QByteArray::number(answer.status));
            QCOMPARE(answer.error().value(u"code"_s).toString(), u"UNAUTHORIZED"_s);
            ++asked;
        }
        QCOMPARE(asked, m_attacks.size());
    }

    void noTokenInTheAddressIsLookedAt()
    {
        const QByteArray token = m_daemon.token();
        for (const QByteArray name : {"token", "access_token", "api_key", "Authorization"}) {
            RawHttp client(m_daemon.url(), QHostAddress(u"127.0.0.3"_s));
            QCOMPARE(client.ask("GET /api/v1/stats?" + name + '=' + token + " HTTP/1.1\r\nHost: localhost\r\n\r\n").status, 401);
        }
        QVERIFY(!m_daemon.log().contains(token));
    }
};

QTEST_GUILESS_MAIN(TestAttacksTokens)
#include "tst_attacks_tokens.moc"
