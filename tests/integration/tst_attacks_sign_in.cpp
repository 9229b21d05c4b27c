// SPDX-License-Identifier: GPL-3.0-or-later
// Guessing at the real daemon's sign-in: passwords, refresh tokens, local credentials, and who has an
// account at all, by word or by time.
#include "tests/support/daemon_process.h"
#include "tests/support/raw_http.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using support::DaemonProcess;
using support::HttpAnswer;
using support::RawAnswer;
using support::RawHttp;

class TestAttacksSignIn : public QObject
{
    Q_OBJECT

    static RawAnswer post(RawHttp &client, const QByteArray &path, const QJsonObject &body)
    {
        const QByteArray text = QJsonDocument(body).toJson(QJsonDocument::Compact);
        return client.ask("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                          + QByteArray::number(text.size()) + "\r\n\r\n" + text);
    }
    static QJsonObject login(const QString &name, const QString &password) { return {{u"username"_s, name}, {u"password"_s, password}}; }
    // A new address every few attempts, as a botnet has them.
    static QHostAddress address(int number) { return QHostAddress(quint32(0x7f010000 + number)); }

private slots:
    void anAccountIsLockedWhereverItIsGuessedFrom()
    {
        DaemonProcess daemon;
        QVERIFY2(daemon.start(), daemon.log().constData());
        int checked = 0;
        int refused = 0;
        for (int i = 0; i < 1'000; ++i) {
            RawHttp client(daemon.url(), address(1 + i % 100));
            const RawAnswer answer = post(client, "/api/v1/auth/login", login(u"admin@localhost"_s, u"guess-%1"_s.arg(i)));
            checked += answer.status == 401;
            refused += answer.status == 429;
            if (answer.status == 429) {
                QVERIFY(answer.field("retry-after").toInt() > 0);
                QCOMPARE(answer.error().value(u"code"_s).toString(), u"RATE_LIMIT_EXCEEDED"_s);
            }
        }
        QCOMPARE(checked, 10);
        QCOMPARE(refused, 990);
        // Not even the right one now: whoever guesses it in time must not learn it.
        RawHttp client(daemon.url(), address(200));
        QCOMPARE(post(client, "/api/v1/auth/login", login(u"admin@localhost"_s, QString::fromLatin1(DaemonProcess::kPassword))).status, 429);
    }

    void anAddressIsLockedWhateverItGuessesAt()
    {
        DaemonProcess daemon;
        QVERIFY2(daemon.start(), daemon.log().constData());
        RawHttp client(daemon.url(), address(1));
        int checked = 0;
        for (int i = 0; i < 300; ++i)
            checked += post(client, "/api/v1/auth/login", login(u"user-%1@example.com"_s.arg(i), u"password"_s)).status == 401;
        QCOMPARE(checked, 20);
        QVERIFY(daemon.signIn()); // others are not locked out with it
        const QJsonArray entries = daemon.get(u"/api/v1/audit?action=auth.login&result=refused&limit=200"_s).data().toArray();
        QVERIFY2(entries.size() >= 20 && entries.size() <= 60, QByteArray::number(entries.size())); // told, and bounded
    }

    void refreshTokensAndLocalCredentialsAreNotGuessed()
    {
        DaemonProcess daemon;
        QVERIFY2(daemon.start(), daemon.log().constData());
        RawHttp client(daemon.url(), address(1));
        int good = 0;
        for (int i = 0; i < 1'000; ++i) {
            const RawAnswer refresh = post(client, "/api/v1/auth/refresh", {{u"refreshToken"_s, u"guess-%1"_s.arg(i)}});
            const RawAnswer local = post(client, "/api/v1/auth/local", {{u"credential"_s, u"guess-%1"_s.arg(i)}});
            good += refresh.status == 200;
            good += local.status == 200;
            QVERIFY(refresh.status == 401 || refresh.status == 429);
            QVERIFY(local.status == 401 || local.status == 429);
        }
        QCOMPARE(good, 0);
    }

    void timeDoesNotTellWhoHasAnAccount()
    {
        // Medians of attempts in turns, so that whatever else the machine does falls on both alike. Each
        // attempt costs a hash of the same size; without that the unknown would be a hundred times as quick.
        DaemonProcess daemon;
        QVERIFY2(daemon.start(), daemon.log().constData());
        const auto median = [](std::vector<double> values) {
            std::nth_element(values.begin(), values.begin() + qsizetype(values.size() / 2), values.end());
            return values[values.size() / 2];
        };
        double best = 1e9;
        for (int round = 0; round < 6 && best > 5.0; ++round) {
            // The account of one daemon takes ten guesses; a fresh one for each round.
            if (round > 0) {
                QCOMPARE(daemon.terminate(), 0);
                QVERIFY2(daemon.start(), daemon.log().constData());
            }
            std::vector<double> known;
            std::vector<double> unknown;
            for (int i = 0; i < 9; ++i) {
                for (const bool exists : {i % 2 == 0, i % 2 != 0}) {
                    RawHttp client(daemon.url(), address(1 + i));
                    QElapsedTimer timer;
                    timer.start();
                    const RawAnswer answer = post(client, "/api/v1/auth/login", login(exists ? u"admin@localhost"_s : u"nobody@localhost"_s, u"guess"_s));
                    (exists ? known : unknown).push_back(double(timer.nsecsElapsed()) / 1e6);
                    QCOMPARE(answer.status, 401);
                    QCOMPARE(answer.error().value(u"message"_s).toString(), u"Invalid email or password"_s);
                }
            }
            const double apart = std::abs(median(known) - median(unknown));
            qInfo("known %.2f ms, unknown %.2f ms, apart %.2f ms", median(known), median(unknown), apart);
            // On a busy machine a hash takes many times as long and its median wanders in proportion.
            best = std::min(best, apart * std::min(1.0, 150.0 / median(known)));
        }
        QVERIFY2(best <= 5.0, qPrintable(QString::number(best)));
    }
};

QTEST_GUILESS_MAIN(TestAttacksSignIn)
#include "tst_attacks_sign_in.moc"
