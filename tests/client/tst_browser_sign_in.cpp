// SPDX-License-Identifier: GPL-3.0-or-later
// The way back from the browser, spoken to over raw sockets as a browser and as somebody else would.
#include "client/browser_sign_in.h"

#include <QCryptographicHash>
#include <QtNetwork>
#include <QtTest>

using client::BrowserSignIn;

class TestBrowserSignIn : public QObject
{
    Q_OBJECT

    struct Stage
    {
        BrowserSignIn signIn{QUrl(QStringLiteral("http://127.0.0.1:9/api/v1")), QStringLiteral("house"),
                             {QStringLiteral("Console"), QStringLiteral("Well <done>"), QStringLiteral("Not well")}};
        QUrl address;
        std::optional<client::ProviderGrant> grant;
        std::optional<core::Error> error;

        explicit Stage(core::Millis patience = BrowserSignIn::kPatience)
        {
            QObject::connect(&signIn, &BrowserSignIn::granted, &signIn, [this](const client::ProviderGrant &given) { grant = given; });
            QObject::connect(&signIn, &BrowserSignIn::failed, &signIn, [this](const core::Error &why) { error = why; });
            if (const auto began = signIn.begin(patience))
                address = *began;
        }
        QString said(const char *name) const { return QUrlQuery(address).queryItemValue(QLatin1StringView(name), QUrl::FullyDecoded); }
        QUrl back() const { return QUrl(said("redirect")); }
        // The first line and the rest of the answer to a head; empty: it was hung up.
        QByteArray send(const QByteArray &head) const
        {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, quint16(back().port()));
            socket.write(head);
            QByteArray answer;
            QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
            const bool over = QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 10'000);
            return over ? answer + socket.readAll() : QByteArrayLiteral("still open");
        }
        QByteArray visit(const QByteArray &query) const { return send("GET /signed-in?" + query + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"); }
    };

private slots:
    void theBrowserIsSentThereWithAChallengeAndAState()
    {
        Stage s;
        QCOMPARE(s.address.toString(QUrl::RemoveQuery), QStringLiteral("http://127.0.0.1:9/api/v1/auth/oauth/house"));
        QCOMPARE(s.back().host(), QStringLiteral("127.0.0.1"));
        QVERIFY(s.back().port() > 0);
        QCOMPARE(s.said("state").size(), 43);
        QCOMPARE(s.said("codeChallenge").size(), 43);
        Stage other;
        QVERIFY(other.said("state") != s.said("state"));
        QVERIFY(other.said("codeChallenge") != s.said("codeChallenge"));
    }

    void theCodeComesBackOnceWithItsVerifier()
    {
        Stage s;
        const QByteArray answer = s.visit("code=the-code&state=" + s.said("state").toLatin1());
        QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer.constData());
        QVERIFY(answer.contains("Well &lt;done&gt;"));
        QVERIFY(answer.contains("Cache-Control: no-store"));
        QVERIFY(!answer.contains("the-code"));
        QVERIFY(s.grant);
        QCOMPARE(s.grant->code, QStringLiteral("the-code"));
        const QByteArray challenge = QCryptographicHash::hash(s.grant->verifier.toLatin1(), QCryptographicHash::Sha256)
                                         .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        QCOMPARE(s.said("codeChallenge").toLatin1(), challenge);
        QVERIFY(!s.address.toString().contains(s.grant->verifier));
        s.grant.reset();
        QVERIFY(s.visit("code=again&state=" + s.said("state").toLatin1()).isEmpty()); // nobody is there any more
        QVERIFY(!s.grant);
    }

    void whoeverElseCallsEndsNothing_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("status");
        const auto row = [](const char *name, const QByteArray &head, const char *status) { QTest::newRow(name) << head << QByteArray(status); };
        row("another state", "GET /signed-in?code=a&state=" + QByteArray(43, 'x') + " HTTP/1.1\r\n\r\n", "HTTP/1.1 400 ");
        row("no state", "GET /signed-in?code=a HTTP/1.1\r\n\r\n", "HTTP/1.1 400 ");
        row("an error without the state", "GET /signed-in?error=access_denied HTTP/1.1\r\n\r\n", "HTTP/1.1 400 ");
        row("another path", "GET /favicon.ico HTTP/1.1\r\n\r\n", "HTTP/1.1 404 ");
        row("another method", "POST /signed-in HTTP/1.1\r\n\r\n", "HTTP/1.1 400 ");
        row("no HTTP at all", "hello\r\n\r\n", "HTTP/1.1 400 ");
        row("a head without end", "GET /" + QByteArray(64 * 1024, 'a'), "");
    }
    void whoeverElseCallsEndsNothing()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, status);
        Stage s;
        const QByteArray answer = s.send(head);
        QVERIFY2(answer.startsWith(status), answer.constData());
        QVERIFY(!s.grant);
        QVERIFY(!s.error);
        QVERIFY(s.visit("code=good&state=" + s.said("state").toLatin1()).startsWith("HTTP/1.1 200 "));
        QVERIFY(s.grant);
    }

    void aHeadInPiecesIsReadWhole()
    {
        Stage s;
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(s.back().port()));
        socket.write("GET /signed-in?code=in-two&sta");
        QVERIFY(socket.waitForBytesWritten());
        QCoreApplication::processEvents();
        socket.write("te=" + s.said("state").toLatin1() + " HTTP/1.1\r\n\r\n");
        QTRY_VERIFY(s.grant);
        QCOMPARE(s.grant->code, QStringLiteral("in-two"));
    }

    void whatTheServerSaysInsteadIsToldByItsWord()
    {
        Stage s;
        QVERIFY(s.visit("error=account_unknown&state=" + s.said("state").toLatin1()).contains("Not well"));
        QVERIFY(s.error);
        QCOMPARE(s.error->details.value(QStringLiteral("signIn")).toString(), QStringLiteral("account_unknown"));
        QVERIFY(!s.grant);
    }

    void itDoesNotWaitForEver()
    {
        Stage s(core::Millis(20));
        QTRY_VERIFY(s.error);
        QCOMPARE(s.error->details.value(QStringLiteral("signIn")).toString(), QStringLiteral("timeout"));
        QVERIFY(s.visit("code=late&state=" + s.said("state").toLatin1()).isEmpty());
    }

    void itsEndClosesTheWayBack()
    {
        auto s = std::make_unique<Stage>();
        const quint16 port = quint16(s->back().port());
        QTcpSocket waiting;
        waiting.connectToHost(QHostAddress::LocalHost, port);
        QVERIFY(waiting.waitForConnected());
        QCoreApplication::processEvents();
        s.reset();
        QTRY_COMPARE(waiting.state(), QAbstractSocket::UnconnectedState);
        QTcpSocket late;
        late.connectToHost(QHostAddress::LocalHost, port);
        QVERIFY(!late.waitForConnected());
    }
};

QTEST_GUILESS_MAIN(TestBrowserSignIn)
#include "tst_browser_sign_in.moc"
