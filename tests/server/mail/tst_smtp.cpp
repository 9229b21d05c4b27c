// SPDX-License-Identifier: GPL-3.0-or-later
// Mail by SMTP to a real mail server from npm, and to servers that fail in every way; and the mail's form.
#include "server/mail/smtp.h"
#include "tests/support/browser.h"
#include "tests/support/node_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QElapsedTimer>
#include <QSemaphore>
#include <QThread>

using namespace server::mail;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::NodeProgram;

namespace {

// Answers each line it is sent with the next of its own; an empty one closes, none keeps silent.
class ScriptedServer
{
public:
    explicit ScriptedServer(QByteArrayList answers) : m_answers(std::move(answers))
    {
        m_thread.reset(QThread::create([this] { serve(); }));
        m_thread->start();
        m_ready.acquire();
    }
    ~ScriptedServer()
    {
        m_end.release();
        m_thread->wait();
    }
    quint16 port() const { return m_port; }
    QByteArray heard() const { return m_heard; } // once it has ended

private:
    void serve()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        m_ready.release();
        while (!server.waitForNewConnection(50)) {
            if (m_end.tryAcquire())
                return;
        }
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        for (const QByteArray &answer : std::as_const(m_answers)) {
            if (answer.isEmpty())
                return;
            socket->write(answer + "\r\n");
            socket->waitForBytesWritten(2000);
            while (!socket->canReadLine() && socket->state() == QAbstractSocket::ConnectedState && !m_end.tryAcquire())
                socket->waitForReadyRead(50);
            m_heard += socket->readAll();
        }
        while (socket->state() == QAbstractSocket::ConnectedState && !m_end.tryAcquire())
            socket->waitForReadyRead(50);
    }

    QByteArrayList m_answers;
    std::unique_ptr<QThread> m_thread;
    QSemaphore m_ready;
    QSemaphore m_end;
    quint16 m_port = 0;
    QByteArray m_heard;
};

} // namespace

class TestSmtp : public QObject
{
    Q_OBJECT

    static Message message()
    {
        return {u"platform@example.com"_s, u"new.user@example.com"_s, u"Willkommen, Zoë – 歓迎"_s, u"Hello Zoë,\n.\nthe line above is one dot.\n"_s};
    }
    static SmtpServer at(quint16 port) { return {u"127.0.0.1"_s, port, Protection::None, {}, {}, 2s}; }

private slots:
    void aRealServerTakesIt()
    {
        if (const QString missing = NodeProgram::whatIsMissing(u"maildev"_s); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        NodeProgram mails;
        QVERIFY2(mails.start(u"mail_server.mjs"_s, {u"someone"_s, u"pass:word & more"_s}), mails.problems().constData());
        SmtpServer server = at(quint16(mails.url(0).port()));
        server.timeLimit = 30s;
        QVERIFY(!send(server, message())); // it wants to know who
        server.username = u"someone"_s;
        server.password = u"wrong"_s;
        const auto refused = send(server, message());
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, u"The mail server refuses the sign-in"_s);
        QVERIFY(!refused.error().detail.contains(u"wrong"_s));
        server.password = u"pass:word & more"_s;
        const auto sent = send(server, message());
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().message + sent.error().detail));

        support::Browser browser;
        QJsonArray inbox;
        QTRY_VERIFY(!(inbox = QJsonDocument::fromJson(browser.get(QUrl(mails.url(1).toString() + u"/email"_s)).body).array()).isEmpty());
        QCOMPARE(inbox.size(), 1);
        const QJsonObject mail = inbox.at(0).toObject();
        QCOMPARE(mail.value(u"subject"_s).toString(), message().subject);
        QCOMPARE(mail.value(u"text"_s).toString().remove(u'\r').trimmed(), message().text.trimmed());
        const QJsonObject envelope = mail.value(u"envelope"_s).toObject();
        QCOMPARE(envelope.value(u"from"_s).toObject().value(u"address"_s).toString(), message().from);
        QCOMPARE(envelope.value(u"to"_s).toArray().at(0).toObject().value(u"address"_s).toString(), message().to);
    }

    void serversThatFail_data()
    {
        QTest::addColumn<QByteArrayList>("answers");
        QTest::newRow("silent") << QByteArrayList();
        QTest::newRow("closes at once") << QByteArrayList{""};
        QTest::newRow("is no mail server") << QByteArrayList{"HTTP/1.1 400 Bad Request"};
        QTest::newRow("busy") << QByteArrayList{"421 too busy"};
        QTest::newRow("refuses the sender") << QByteArrayList{"220 hi", "250 hi", "550 not you"};
        QTest::newRow("refuses the recipient") << QByteArrayList{"220 hi", "250 hi", "250 ok", "550 nobody of that name"};
        QTest::newRow("silent after the greeting") << QByteArrayList{"220 hi"};
        QTest::newRow("closes after the recipient") << QByteArrayList{"220 hi", "250 hi", "250 ok", "250 ok", ""};
        QTest::newRow("refuses the text") << QByteArrayList{"220 hi", "250 hi", "250 ok", "250 ok", "354 go on", "552 too much"};
    }
    void serversThatFail()
    {
        QFETCH(QByteArrayList, answers);
        ScriptedServer server(answers);
        QElapsedTimer timer;
        timer.start();
        const auto sent = send(at(server.port()), message());
        QVERIFY(!sent);
        QCOMPARE(sent.error().code, core::ErrorCode::Unavailable);
        QVERIFY(!sent.error().message.isEmpty());
        QVERIFY(timer.elapsed() < 20'000);
    }

    void endingDoesNotWaitForASilentServer()
    {
        ScriptedServer server({});
        std::atomic<bool> ending{true};
        SmtpServer to = at(server.port());
        to.timeLimit = 600s;
        to.ending = &ending;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(send(to, message()).error().message, u"The server is ending"_s);
        QVERIFY(timer.elapsed() < 30'000);
    }

    void nobodyListens()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        QCOMPARE(send(at(port), message()).error().message, u"The mail server cannot be reached"_s);
    }

    void protectionThatIsNotOfferedEndsIt()
    {
        ScriptedServer server({"220 hi", "250 hi"});
        SmtpServer to = at(server.port());
        to.protection = Protection::StartTls;
        to.username = u"someone"_s;
        to.password = u"planted-password"_s;
        QCOMPARE(send(to, message()).error().message, u"The mail server does not protect the connection as it should"_s);
    }

    void aPasswordIsNotSentInClearToAnotherMachine()
    {
        SmtpServer to{u"mail.example.com"_s, 25, Protection::None, u"someone"_s, u"secret"_s, 2s};
        QVERIFY(send(to, message()).error().message.contains(u"in clear"_s));
    }

    void namesThatAreNoHost_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("empty") << QString();
        QTest::newRow("a path") << u"127.0.0.1/x"_s;
        QTest::newRow("a line break") << u"127.0.0.1\r\nQUIT"_s;
        QTest::newRow("a user") << u"a@127.0.0.1"_s;
    }
    void namesThatAreNoHost()
    {
        QFETCH(QString, host);
        SmtpServer to = at(1);
        to.host = host;
        QCOMPARE(send(to, message()).error().message, u"The mail server's name is not one"_s);
    }

    void nothingAddsALineOrARecipient_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("field");
        QTest::newRow("a line break in the address") << u"a@x.example\r\nBcc: evil@x.example"_s << u"s"_s << u"to"_s;
        QTest::newRow("two addresses") << u"a@x.example,b@x.example"_s << u"s"_s << u"to"_s;
        QTest::newRow("an address with a name") << u"A <a@x.example>"_s << u"s"_s << u"to"_s;
        QTest::newRow("an address that ends early") << u"a@x.example> SIZE=1"_s << u"s"_s << u"to"_s;
        QTest::newRow("letters beyond ASCII in the address") << u"ä@x.example"_s << u"s"_s << u"to"_s;
        QTest::newRow("no address") << u"nobody"_s << u"s"_s << u"to"_s;
        QTest::newRow("a line break in the subject") << u"a@x.example"_s << u"s\r\nBcc: evil@x.example"_s << u"subject"_s;
        QTest::newRow("a line feed alone") << u"a@x.example"_s << u"s\nBcc: evil@x.example"_s << u"subject"_s;
        QTest::newRow("a separator of Unicode") << u"a@x.example"_s << u"s\u2028Bcc: evil@x.example"_s << u"subject"_s;
        QTest::newRow("a zero byte") << u"a@x.example"_s << u"s"_s + QChar(0) << u"subject"_s;
    }
    void nothingAddsALineOrARecipient()
    {
        QFETCH(QString, to);
        QFETCH(QString, subject);
        QFETCH(QString, field);
        const auto wire = wireForm({u"p@x.example"_s, to, subject, u"t"_s}, QDateTime::currentDateTimeUtc(), "id");
        QVERIFY(!wire);
        QCOMPARE(wire.error().fields.keys(), QStringList{field});
    }

    void theFormIsAsTheStandardsHaveIt()
    {
        const QDateTime date(QDate(2025, 7, 24), QTime(12, 0), Qt::UTC);
        Message long_ = message();
        long_.subject = QString(60, u'ä') + u"=?x?="_s;
        long_.text = QString(10'000, u'x');
        const QByteArray wire = *wireForm(long_, date, "id");
        QVERIFY(wire.startsWith("Date: 24 Jul 2025 12:00:00 +0000\r\nFrom: platform@example.com\r\nTo: new.user@example.com\r\nSubject: =?UTF-8?B?"));
        QVERIFY(wire.contains("\r\nMessage-ID: <id@example.com>\r\n"));
        QVERIFY(!wire.contains("\r\n.\r\n"));
        for (const QByteArray &line : QByteArray(wire).replace("\r\n", "\n").split('\n'))
            QVERIFY2(line.size() <= 78, line.constData());
    }
};

QTEST_GUILESS_MAIN(TestSmtp)
#include "tst_smtp.moc"
