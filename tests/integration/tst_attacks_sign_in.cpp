// SPDX-License-Identifier: GPL-3.0-or-later
// Guessing at the real daemon's sign-in: passwords, refresh tokens, local credentials, and who has an
// account at all, by word or by time.
#include "tests/support/daemon_process.h"
#include "tests/support/raw_http.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
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
    // Of all threads of a process, in milliseconds.
    static double processorMs(qint64 pid)
    {
        double sum = 0;
        const QDir tasks(u"/proc/%1/task"_s.arg(pid));
        for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile file(tasks.filePath(task + u"/schedstat"_s));
            if (file.open(QIODevice::ReadOnly))
                sum += file.readAll().split(' ').value(0).toDouble() / 1e6;
        }
        return sum;
    }
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
        // The median of how far two attempts in a row are apart. Where the machine has other things to do, time on the clock says
        // little; the daemon's processor time for an attempt says the same and bears company.
        DaemonProcess daemon;
        QVERIFY2(daemon.start(), daemon.log().constData());
        const auto median = [](std::vector<double> values) {
            std::nth_element(values.begin(), values.begin() + qsizetype(values.size() / 2), values.end());
            return values[values.size() / 2];
        };
        double apart = 1e9;
        for (int round = 0; round < 6 && apart > 5.0; ++round) {
            // The account of one daemon takes ten guesses; a fresh one for each round.
            if (round > 0) {
                QCOMPARE(daemon.terminate(), 0);
                QVERIFY2(daemon.start(), daemon.log().constData());
            }
            std::vector<double> clock[2];
            std::vector<double> processor[2];
            for (int i = 0; i < 9; ++i) {
                for (const int exists : {i % 2, 1 - i % 2}) {
                    RawHttp client(daemon.url(), address(1 + i));
                    QElapsedTimer timer;
                    timer.start();
                    const double before = processorMs(daemon.pid());
                    const RawAnswer answer = post(client, "/api/v1/auth/login", login(exists == 1 ? u"admin@localhost"_s : u"nobody@localhost"_s, u"guess"_s));
                    clock[exists].push_back(double(timer.nsecsElapsed()) / 1e6);
                    processor[exists].push_back(processorMs(daemon.pid()) - before);
                    QCOMPARE(answer.status, 401);
                    QCOMPARE(answer.error().value(u"message"_s).toString(), u"Invalid email or password"_s);
                }
            }
            const auto between = [&](const std::vector<double> (&times)[2]) {
                std::vector<double> differences;
                for (size_t i = 0; i < times[0].size(); ++i)
                    differences.push_back(times[1][i] - times[0][i]);
                return std::abs(median(differences));
            };
            const double onClock = between(clock);
            const double onProcessor = between(processor);
            qInfo("unknown %.2f ms, known %.2f ms, apart %.2f ms; of processor time %.2f and %.2f ms, apart %.2f ms", median(clock[0]),
                  median(clock[1]), onClock, median(processor[0]), median(processor[1]), onProcessor);
            QVERIFY(median(processor[0]) > 20); // a hash was made for nobody, too
            apart = std::min(onClock, onProcessor);
        }
        QVERIFY2(apart <= 5.0, qPrintable(QString::number(apart)));
    }
};

QTEST_GUILESS_MAIN(TestAttacksSignIn)
#include "tst_attacks_sign_in.moc"
