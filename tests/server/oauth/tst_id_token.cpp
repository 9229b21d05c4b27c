// SPDX-License-Identifier: GPL-3.0-or-later
// id_tokens: the good ones of both algorithms, and every way of forging one that is known by name.
#include "server/oauth/id_token.h"

#include "server/auth/base64url.h"
#include "server/auth/rsa_key.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace server::oauth;
using namespace Qt::StringLiterals;
using server::auth::base64UrlDecode;
using server::auth::base64UrlEncode;

class TestIdToken : public QObject
{
    Q_OBJECT

    static constexpr qint64 kNow = 1'753'358'400; // seconds
    std::unique_ptr<server::auth::RsaKey> m_key;
    std::unique_ptr<server::auth::RsaKey> m_otherKey;
    QJsonObject m_keys;

    static QByteArray encoded(const QJsonObject &json) { return base64UrlEncode(QJsonDocument(json).toJson(QJsonDocument::Compact)); }
    static QJsonObject goodHeader() { return {{u"alg"_s, u"RS256"_s}, {u"kid"_s, u"one"_s}, {u"typ"_s, u"JWT"_s}}; }
    static QJsonObject goodClaims()
    {
        return {{u"iss"_s, u"https://id.example"_s}, {u"aud"_s, u"mcp"_s}, {u"sub"_s, u"42"_s}, {u"nonce"_s, u"n-1"_s},
                {u"iat"_s, kNow}, {u"exp"_s, kNow + 300}};
    }
    static IdTokenExpectation expected() { return {u"https://id.example"_s, u"mcp"_s, u"n-1"_s, kNow * 1000}; }
    static QJsonObject publicJwk(const server::auth::RsaKey &key, const QString &id)
    {
        return {{u"kty"_s, u"RSA"_s}, {u"kid"_s, id}, {u"use"_s, u"sig"_s}, {u"alg"_s, u"RS256"_s},
                {u"n"_s, QString::fromLatin1(base64UrlEncode(key.modulus()))}, {u"e"_s, QString::fromLatin1(base64UrlEncode(key.exponent()))}};
    }
    QByteArray token(const QJsonObject &header, const QJsonObject &claims, const server::auth::RsaKey &key) const
    {
        const QByteArray message = encoded(header) + '.' + encoded(claims);
        return message + '.' + base64UrlEncode(*key.sign(message));
    }
    bool isAccepted(const QByteArray &token) const { return std::holds_alternative<QJsonObject>(verifiedClaims(token, m_keys, expected())); }

private slots:
    void initTestCase()
    {
        m_key = std::make_unique<server::auth::RsaKey>(*server::auth::RsaKey::generate());
        m_otherKey = std::make_unique<server::auth::RsaKey>(*server::auth::RsaKey::generate());
        m_keys = {{u"keys"_s, QJsonArray{publicJwk(*m_key, u"one"_s)}}};
    }

    void aGoodOneIsRead()
    {
        const auto verified = verifiedClaims(token(goodHeader(), goodClaims(), *m_key), m_keys, expected());
        QVERIFY(std::holds_alternative<QJsonObject>(verified));
        QCOMPARE(std::get<QJsonObject>(verified).value(u"sub"_s).toString(), u"42"_s);
    }

    void claims_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<bool>("accepted");
        const auto row = [](const char *name, const QJsonObject &change, bool accepted) { QTest::newRow(name) << change << accepted; };
        row("another issuer", {{u"iss"_s, u"https://evil.example"_s}}, false);
        row("the issuer with a slash", {{u"iss"_s, u"https://id.example/"_s}}, false);
        row("no issuer", {{u"iss"_s, QJsonValue::Null}}, false);
        row("another audience", {{u"aud"_s, u"somebody"_s}}, false);
        row("the audience in a list", {{u"aud"_s, QJsonArray{u"mcp"_s}}}, true);
        row("one of two audiences, party not said", {{u"aud"_s, QJsonArray{u"mcp"_s, u"other"_s}}}, false);
        row("one of two audiences, we are the party", {{u"aud"_s, QJsonArray{u"mcp"_s, u"other"_s}}, {u"azp"_s, u"mcp"_s}}, true);
        row("another party", {{u"azp"_s, u"other"_s}}, false);
        row("no audience", {{u"aud"_s, QJsonArray()}}, false);
        row("another nonce", {{u"nonce"_s, u"n-2"_s}}, false);
        row("no nonce", {{u"nonce"_s, QJsonValue::Null}}, false);
        row("just expired, within what clocks may differ", {{u"exp"_s, kNow - 30}}, true);
        row("expired", {{u"exp"_s, kNow - 60}}, false);
        row("no end", {{u"exp"_s, QJsonValue::Null}}, false);
        row("an end that is text", {{u"exp"_s, u"9999999999"_s}}, false);
        row("from the future", {{u"iat"_s, kNow + 3600}}, false);
        row("not valid yet", {{u"nbf"_s, kNow + 3600}}, false);
        row("no subject", {{u"sub"_s, u""_s}}, false);
        row("a subject that is a number", {{u"sub"_s, 42}}, false);
        row("a very long subject", {{u"sub"_s, QString(256, u'x')}}, false);
    }
    void claims()
    {
        QFETCH(QJsonObject, change);
        QFETCH(bool, accepted);
        QJsonObject claims = goodClaims();
        for (auto it = change.begin(); it != change.end(); ++it) {
            if (it.value().isNull())
                claims.remove(it.key());
            else
                claims.insert(it.key(), it.value());
        }
        QCOMPARE(isAccepted(token(goodHeader(), claims, *m_key)), accepted);
    }

    void forgeries_data()
    {
        QTest::addColumn<QByteArray>("forged");
        const QByteArray good = token(goodHeader(), goodClaims(), *m_key);
        const QByteArray claims = encoded(goodClaims());
        const auto header = [](const QJsonObject &change) {
            QJsonObject changed = goodHeader();
            for (auto it = change.begin(); it != change.end(); ++it)
                changed.insert(it.key(), it.value());
            return changed;
        };
        QTest::newRow("unsigned") << encoded({{u"alg"_s, u"none"_s}}) + '.' + claims + '.';
        QTest::newRow("unsigned, in capitals") << encoded({{u"alg"_s, u"None"_s}, {u"kid"_s, u"one"_s}}) + '.' + claims + '.';
        QTest::newRow("no signature") << encoded(goodHeader()) + '.' + claims + '.';
        const QByteArray macMessage = encoded(header({{u"alg"_s, u"HS256"_s}})) + '.' + claims;
        QTest::newRow("HS256 with the public key")
            << macMessage + '.' + base64UrlEncode(QMessageAuthenticationCode::hash(macMessage, m_key->modulus(), QCryptographicHash::Sha256));
        QTest::newRow("RS256 said to be ES256") << token(header({{u"alg"_s, u"ES256"_s}}), goodClaims(), *m_key);
        QTest::newRow("RS512") << token(header({{u"alg"_s, u"RS512"_s}}), goodClaims(), *m_key);
        QTest::newRow("another's key") << token(goodHeader(), goodClaims(), *m_otherKey);
        QTest::newRow("a key of its own in the header") << token(header({{u"jwk"_s, publicJwk(*m_otherKey, u"one"_s)}}), goodClaims(), *m_otherKey);
        QTest::newRow("an unknown extension") << token(header({{u"crit"_s, QJsonArray{u"b64"_s}}, {u"b64"_s, false}}), goodClaims(), *m_key);
        QTest::newRow("other claims under the signature") << encoded(goodHeader()) + '.' + encoded({{u"sub"_s, u"1"_s}}) + '.' + good.split('.').at(2);
        QTest::newRow("a changed signature") << good.chopped(2) + (good.endsWith("AA") ? "BB" : "AA");
        QTest::newRow("padding") << good + "==";
        QTest::newRow("four parts") << good + ".x";
        QTest::newRow("two parts") << good.left(good.lastIndexOf('.'));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("very long") << QByteArray(100'000, 'a') + ".b.c";
    }
    void forgeries()
    {
        QFETCH(QByteArray, forged);
        QVERIFY(!isAccepted(forged));
    }

    void aKeyThatIsNotShownIsToldApart()
    {
        QJsonObject header = goodHeader();
        header.insert(u"kid"_s, u"newer"_s);
        const auto verified = verifiedClaims(token(header, goodClaims(), *m_key), m_keys, expected());
        QVERIFY(std::get<TokenProblem>(verified).fault == TokenFault::UnknownKey);
    }

    void keysForOtherUsesAreNotUsed_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("value");
        QTest::newRow("for encryption") << u"use"_s << u"enc"_s;
        QTest::newRow("for another algorithm") << u"alg"_s << u"PS256"_s;
        QTest::newRow("of another kind") << u"kty"_s << u"EC"_s;
        QTest::newRow("too small") << u"n"_s << QString::fromLatin1(base64UrlEncode(QByteArray(128, '\xab')));
        QTest::newRow("too large") << u"n"_s << QString::fromLatin1(base64UrlEncode(QByteArray(4096, '\xab')));
    }
    void keysForOtherUsesAreNotUsed()
    {
        QFETCH(QString, member);
        QFETCH(QString, value);
        QJsonObject jwk = publicJwk(*m_key, u"one"_s);
        jwk.insert(member, value);
        const auto verified = verifiedClaims(token(goodHeader(), goodClaims(), *m_key), {{u"keys"_s, QJsonArray{jwk}}}, expected());
        QVERIFY(std::holds_alternative<TokenProblem>(verified));
    }

    void es256() // RFC 7515, appendix A.3
    {
        const QByteArray x = *base64UrlDecode("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU");
        const QByteArray y = *base64UrlDecode("x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0");
        const QByteArray message = "eyJhbGciOiJFUzI1NiJ9"
                                   ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
        const QByteArray signature = *base64UrlDecode("DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q");
        QVERIFY(verifiesEs256(x, y, message, signature));
        QVERIFY(!verifiesEs256(x, y, message + 'x', signature));
        QVERIFY(!verifiesEs256(y, x, message, signature)); // no point of the curve
        QVERIFY(!verifiesEs256(x, y, message, QByteArray(64, '\0'))); // CVE-2022-21449
        QVERIFY(!verifiesEs256(x, y, message, signature.chopped(1)));
        QVERIFY(!verifiesEs256({}, {}, message, signature));
    }
};

QTEST_GUILESS_MAIN(TestIdToken)
#include "tst_id_token.moc"
