// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of the daemon again and again while it writes: what was acknowledged is there afterwards,
// the database is whole, and nothing of its services is left behind.
#include "tests/support/daemon_process.h"

#include <QRandomGenerator>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using support::DaemonProcess;

class TestKillAndRestart : public QObject
{
    Q_OBJECT

    static QString integrityOf(const QString &file)
    {
        QString verdict;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"check"_s);
            database.setDatabaseName(file);
            if (!database.open())
                return u"cannot open"_s;
            QSqlQuery query(u"PRAGMA integrity_check"_s, database);
            verdict = query.next() ? query.value(0).toString() : u"no answer"_s;
        }
        QSqlDatabase::removeDatabase(u"check"_s);
        return verdict;
    }

    // Creates services one after another until the daemon dies; returns those it acknowledged.
    static QStringList writeUntilKilled(DaemonProcess &daemon, int round, int killAfter)
    {
        QStringList acknowledged;
        for (int i = 0; i < 200; ++i) {
            if (i == killAfter) {
                // The next request is on its way when the end comes.
                QTcpSocket socket;
                socket.connectToHost(daemon.url().host(), quint16(daemon.url().port()));
                if (socket.waitForConnected(5'000)) {
                    const QByteArray body = "{\"id\":\"late-" + QByteArray::number(round) + "\",\"command\":[\"/bin/true\"]}";
                    socket.write("POST /api/v1/services HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                                 + daemon.token() + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
                    socket.flush();
                }
                daemon.kill();
                return acknowledged;
            }
            const QString id = u"r%1-%2"_s.arg(round).arg(i);
            const QJsonObject body{{u"id"_s, id}, {u"command"_s, QJsonArray{u"/bin/sh"_s, u"-c"_s, u"sleep 500 & sleep 500"_s}}};
            if (daemon.post(u"/api/v1/services"_s, body).status != 201)
                break;
            acknowledged.append(id);
            if (i == 0 && daemon.post(u"/api/v1/services/"_s + id + u"/start"_s).status != 202)
                break;
        }
        return acknowledged;
    }

    static QSet<QString> servicesOf(DaemonProcess &daemon)
    {
        QSet<QString> ids;
        for (int page = 1;; ++page) {
            const QJsonArray data = daemon.get(u"/api/v1/services?limit=100&page=%1"_s.arg(page)).json().value(u"data"_s).toArray();
            for (const QJsonValue &service : data)
                ids.insert(service.toObject().value(u"id"_s).toString());
            if (data.size() < 100)
                return ids;
        }
    }

private slots:
    void acknowledgedWritesSurvive()
    {
        constexpr int kRounds = 50;
        QRandomGenerator random(20'250'724); // the same moments each run
        DaemonProcess daemon;
        QStringList acknowledged;
        for (int round = 0; round < kRounds; ++round) {
            QVERIFY2(daemon.start(), daemon.log().constData());
            QVERIFY(daemon.signIn());
            const QSet<QString> there = servicesOf(daemon);
            for (const QString &id : std::as_const(acknowledged))
                QVERIFY2(there.contains(id), qPrintable(u"lost after round %1: %2"_s.arg(round).arg(id)));
            // One service keeps running over the rounds: keep it from piling up.
            for (const QString &id : there) {
                if (id.endsWith(u"-0"_s) && id != u"r%1-0"_s.arg(round - 1))
                    daemon.post(u"/api/v1/services/"_s + id + u"/stop"_s, {{u"graceful"_s, false}});
            }
            const QByteArray marker = support::instanceMarker(daemon.dataDir() + u"/data"_s);
            acknowledged += writeUntilKilled(daemon, round, 1 + int(random.bounded(6)));
            QTRY_VERIFY_WITH_TIMEOUT(support::processesWithEnvironment(marker).isEmpty(), 10'000); // no child outlives it
        }
        QCOMPARE(integrityOf(daemon.dataDir() + u"/data/platform.db"_s), u"ok"_s);
        QVERIFY(acknowledged.size() >= kRounds);
    }
};

QTEST_GUILESS_MAIN(TestKillAndRestart)
#include "tst_kill_and_restart.moc"
