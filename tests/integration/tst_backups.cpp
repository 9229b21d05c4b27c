// SPDX-License-Identifier: GPL-3.0-or-later
// Backups through the real daemon, as a client of the API sees them: made, watched, listed, looked into, proven,
// restored, fetched, deleted, called off.
#include "tests/support/backup_calls.h"
#include "tests/support/event_watcher.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace support;

class TestBackups : public QObject
{
    Q_OBJECT

    DaemonProcess m_daemon;
    QString m_notes;      // a whole backup of the service "notes"
    QByteArray m_digest;  // of its archive

    QString archiveFile() const
    {
        QDirIterator files(m_daemon.dataDir() + u"/data/backups"_s, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (QCryptographicHash::hash(readFile(path), QCryptographicHash::Sha256).toHex() == m_digest)
                return path;
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_daemon.start({u"--public-rate-tier"_s, u"enterprise"_s}), m_daemon.log().constData());
        QVERIFY(m_daemon.signIn());
        QVERIFY(makeSleeper(m_daemon, u"notes"_s));
        QVERIFY(writeFile(serviceFolder(m_daemon, u"notes"_s) + u"/today.txt"_s, "buy milk\n"));
        QVERIFY(writeFile(serviceFolder(m_daemon, u"notes"_s) + u"/more/noise.bin"_s, noise(2'000'000, 7)));
        QVERIFY(makeSleeper(m_daemon, u"other"_s));
        QVERIFY(writeFile(serviceFolder(m_daemon, u"other"_s) + u"/x.txt"_s, "x"));
    }

    void aBackupIsMadeAndWatched()
    {
        EventWatcher watcher(m_daemon);
        QVERIFY(watcher.signIn(m_daemon.token()));
        QVERIFY(watcher.subscribe(u"backups"_s));
        const HttpAnswer answer = m_daemon.post(kBackups, {{u"name"_s, u"manual-backup"_s}, {u"description"_s, u"Pre-upgrade backup"_s}, {u"type"_s, u"full"_s},
                                                           {u"includeData"_s, true}, {u"includeConfig"_s, true}, {u"includeLogs"_s, false}, {u"compress"_s, true},
                                                           {u"encrypt"_s, false}, {u"services"_s, QJsonArray{u"notes"_s}}});
        QVERIFY2(answer.status == 202, answer.body.constData());
        const QJsonObject begun = answer.data().toObject();
        m_notes = begun.value("id"_L1).toString();
        QVERIFY(m_notes.startsWith("backup_"_L1));
        QCOMPARE(begun.value("name"_L1).toString(), u"manual-backup"_s);
        QCOMPARE(begun.value("type"_L1).toString(), u"full"_s);
        QVERIFY(begun.contains("createdAt"_L1) && begun.contains("estimatedSize"_L1) && begun.contains("estimatedTime"_L1));

        const QJsonObject whole = finishedBackup(m_daemon, m_notes);
        QVERIFY2(statusOf(whole) == "completed"_L1, QJsonDocument(whole).toJson().constData());
        QCOMPARE(whole.value("services"_L1).toArray(), QJsonArray{u"notes"_s});
        QVERIFY(whole.value("size"_L1).toString().endsWith("MB"_L1));
        QVERIFY(!whole.value("duration"_L1).toString().isEmpty());
        QVERIFY(whole.value("sizeBytes"_L1).toInteger() > 1'900'000);
        QVERIFY(whole.value("proof"_L1).toObject().value("verified"_L1).toBool()); // read back before it was called whole
        QCOMPARE(whole.value("createdBy"_L1).toString(), u"admin@localhost"_s);
        QVERIFY(!whole.value("hasAccounts"_L1).toBool());
        QCOMPARE(whole.value("sha256"_L1).toString().size(), 64);
        m_digest = whole.value("sha256"_L1).toString().toLatin1();

        const auto lastOf = [&watcher](const QString &event) {
            const QList<QJsonObject> told = watcher.events(event);
            return told.isEmpty() ? QJsonObject() : told.last().value("data"_L1).toObject();
        };
        QTRY_COMPARE(statusOf(lastOf(u"backup.changed"_s)), u"completed"_s);
        QCOMPARE(lastOf(u"backup.changed"_s).value("id"_L1).toString(), m_notes);
        QVERIFY(!lastOf(u"backup.changed"_s).contains("progress"_L1));
        QTRY_COMPARE(statusOf(lastOf(u"job.changed"_s)), u"completed"_s);
        QCOMPARE(lastOf(u"job.changed"_s).value("backupId"_L1).toString(), m_notes);
        QCOMPARE(lastOf(u"job.changed"_s).value("kind"_L1).toString(), u"create"_s);
    }

    void listsAreFiltered_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("isIn");
        QTest::newRow("all") << u""_s << true;
        QTest::newRow("of this type") << u"?type=full"_s << true;
        QTest::newRow("of another type") << u"?type=incremental"_s << false;
        QTest::newRow("in this state") << u"?status=completed"_s << true;
        QTest::newRow("in another state") << u"?status=failed"_s << false;
        QTest::newRow("since long ago") << u"?startDate=2020-01-01T00:00:00Z"_s << true;
        QTest::newRow("since later") << u"?startDate=2999-01-01T00:00:00Z"_s << false;
        QTest::newRow("until later") << u"?endDate=2999-01-01T00:00:00Z"_s << true;
        QTest::newRow("until long ago") << u"?endDate=2020-01-01T00:00:00Z"_s << false;
        QTest::newRow("of no schedule of ours") << u"?schedule=schedule_none"_s << false;
        QTest::newRow("the first page") << u"?page=1&limit=1000"_s << true;
        QTest::newRow("a page behind the last") << u"?page=1000000&limit=1000"_s << false;
    }
    void listsAreFiltered()
    {
        QFETCH(QString, query);
        const HttpAnswer answer = m_daemon.get(kBackups + query);
        QCOMPARE(answer.status, 200);
        bool found = false;
        for (const QJsonValue &backup : answer.data().toArray())
            found = found || backup.toObject().value("id"_L1).toString() == m_notes;
        QTEST(found, "isIn");
        QVERIFY(answer.json().value("meta"_L1).toObject().value("pagination"_L1).isObject());
    }

    void oneLooksInto()
    {
        const auto paths = [this](const QString &query) {
            QStringList found;
            for (const QJsonValue &entry : m_daemon.get(kBackups + u'/' + m_notes + u"/contents"_s + query).data().toArray())
                found.append(entry.toObject().value("path"_L1).toString());
            return found;
        };
        QVERIFY(paths({}).contains(u"services"_s));
        const QStringList data = paths(u"?under=services/notes/data"_s);
        QVERIFY2(data.contains(u"services/notes/data/today.txt"_s) && data.contains(u"services/notes/data/more"_s), qPrintable(data.join(u' ')));
        QVERIFY(!data.contains(u"services/notes/data/more/noise.bin"_s));
        QCOMPARE(paths(u"?search=noise"_s), QStringList{u"services/notes/data/more/noise.bin"_s});
        QVERIFY(paths(u"?search=nothing-like-it"_s).isEmpty());
        const HttpAnswer second = m_daemon.get(kBackups + u'/' + m_notes + u"/contents?under=services/notes/data&limit=1&page=2"_s);
        QCOMPARE(second.data().toArray().size(), 1);
        QCOMPARE(second.json().value("meta"_L1).toObject().value("pagination"_L1).toObject().value("page"_L1).toInt(), 2);
    }

    void itIsProvenAgain()
    {
        const HttpAnswer answer = m_daemon.post(kBackups + u'/' + m_notes + u"/verify"_s);
        QVERIFY2(answer.status == 202, answer.body.constData());
        QCOMPARE(answer.data().toObject().value("kind"_L1).toString(), u"verify"_s);
        const QJsonObject job = finishedJob(m_daemon, answer);
        QCOMPARE(statusOf(job), u"completed"_s);
        QVERIFY(backupDetails(m_daemon, m_notes).value("provenAt"_L1).isString());
        bool listed = false;
        for (const QJsonValue &one : m_daemon.get(kBackups + u"/jobs"_s).data().toArray())
            listed = listed || one.toObject().value("id"_L1) == job.value("id"_L1);
        QVERIFY(listed);
        QCOMPARE(m_daemon.post(kBackups + u"/jobs/%1/cancel"_s.arg(job.value("id"_L1).toString())).status, 409); // over
    }

    void aDryRunTouchesNothing()
    {
        const QString file = serviceFolder(m_daemon, u"notes"_s) + u"/today.txt"_s;
        QVERIFY(writeFile(file, "buy bread\n"));
        const qsizetype before = m_daemon.get(kBackups).data().toArray().size();
        const HttpAnswer answer = m_daemon.post(kBackups + u'/' + m_notes + u"/restore"_s,
                                                {{u"services"_s, QJsonArray{u"notes"_s}}, {u"stopServices"_s, true}, {u"overwrite"_s, true}, {u"dryRun"_s, true}});
        QVERIFY2(answer.status == 200, answer.body.constData());
        const QJsonObject plan = answer.data().toObject();
        QVERIFY2(plan.value("problems"_L1).toArray().isEmpty(), answer.body.constData());
        bool overwrites = false;
        for (const QJsonValue &step : plan.value("steps"_L1).toArray()) {
            const QJsonObject json = step.toObject();
            overwrites = overwrites || (json.value("service"_L1) == "notes"_L1 && json.value("item"_L1) == "data"_L1 && json.value("action"_L1) == "overwrite"_L1);
        }
        QVERIFY2(overwrites, answer.body.constData());
        QCOMPARE(readFile(file), QByteArray("buy bread\n"));
        QCOMPARE(m_daemon.get(kBackups).data().toArray().size(), before);
    }

    void whatIsThereIsLeftUnlessAsked()
    {
        const QString file = serviceFolder(m_daemon, u"notes"_s) + u"/today.txt"_s;
        QVERIFY(writeFile(file, "buy bread\n"));
        const HttpAnswer answer = m_daemon.post(kBackups + u'/' + m_notes + u"/restore"_s, {{u"services"_s, QJsonArray{u"notes"_s}}});
        QVERIFY2(answer.status == 202, answer.body.constData());
        const QJsonObject job = finishedJob(m_daemon, answer);
        QVERIFY2(statusOf(job) == "completed"_L1, QJsonDocument(job).toJson().constData());
        QCOMPARE(readFile(file), QByteArray("buy bread\n"));
    }

    void aRestoreBringsItBack()
    {
        const QString folder = serviceFolder(m_daemon, u"notes"_s);
        QVERIFY(writeFile(folder + u"/today.txt"_s, "buy bread\n"));
        QVERIFY(QFile::remove(folder + u"/more/noise.bin"_s));
        QCOMPARE(m_daemon.post(u"/api/v1/services/notes/start"_s).status, 202);
        QVERIFY(m_daemon.waitForStatus(u"notes"_s, u"running"_s));
        const HttpAnswer answer =
            m_daemon.post(kBackups + u'/' + m_notes + u"/restore"_s, {{u"services"_s, QJsonArray{u"notes"_s}}, {u"stopServices"_s, true}, {u"overwrite"_s, true}});
        QVERIFY2(answer.status == 202, answer.body.constData());
        const QJsonObject job = finishedJob(m_daemon, answer);
        QVERIFY2(statusOf(job) == "completed"_L1, QJsonDocument(job).toJson().constData());
        QVERIFY(!job.value("outcomes"_L1).toArray().isEmpty());
        QCOMPARE(readFile(folder + u"/today.txt"_s), QByteArray("buy milk\n"));
        QVERIFY(readFile(folder + u"/more/noise.bin"_s) == noise(2'000'000, 7));
        QVERIFY(m_daemon.waitForStatus(u"notes"_s, u"running"_s));
        // What it overwrote is kept, and can be brought back in its turn.
        const QString safety = job.value("safetyBackupId"_L1).toString();
        QVERIFY(!safety.isEmpty());
        QCOMPARE(backupDetails(m_daemon, safety).value("origin"_L1).toString(), u"safety"_s);
        QCOMPARE(m_daemon.post(u"/api/v1/services/notes/stop"_s).status, 202);
        QVERIFY(m_daemon.waitForStatus(u"notes"_s, u"stopped"_s));
    }

    void aDrillStartsItElsewhere()
    {
        const HttpAnswer answer = m_daemon.post(kBackups + u'/' + m_notes + u"/drill"_s);
        QVERIFY2(answer.status == 202, answer.body.constData());
        const QJsonObject job = finishedJob(m_daemon, answer);
        QVERIFY2(statusOf(job) == "completed"_L1, QJsonDocument(job).toJson().constData());
        const QJsonObject proof = backupDetails(m_daemon, m_notes).value("proof"_L1).toObject();
        QVERIFY(proof.value("drilled"_L1).toBool());
        QVERIFY(proof.value("drilledAt"_L1).isString());
        QCOMPARE(m_daemon.get(u"/api/v1/services/notes"_s).data().toObject().value("status"_L1).toString(), u"stopped"_s);
    }

    void itIsFetchedWholeOrInPart()
    {
        const QString path = kBackups + u'/' + m_notes + u"/download"_s;
        const QByteArray archive = readFile(archiveFile());
        QVERIFY(archive.size() > 1'900'000);
        const HttpAnswer whole = m_daemon.get(path);
        QCOMPARE(whole.status, 200);
        QVERIFY(whole.body == archive);
        QCOMPARE(whole.headers.value("content-length").toLongLong(), archive.size());
        QCOMPARE(whole.headers.value("content-type"), QByteArray("application/octet-stream"));
        QCOMPARE(whole.headers.value("accept-ranges"), QByteArray("bytes"));
        const QByteArray tag = whole.headers.value("etag");
        QCOMPARE(tag, '"' + m_digest + '"');
        QVERIFY(whole.headers.value("content-disposition").startsWith("attachment; filename=\""));

        const auto part = [&](const QByteArray &range, const QByteArray &ifRange = {}) {
            QHash<QByteArray, QByteArray> headers{{"Range", range}};
            if (!ifRange.isEmpty())
                headers.insert("If-Range", ifRange);
            return m_daemon.call("GET", path, {}, headers);
        };
        const HttpAnswer middle = part("bytes=1000000-1500000", tag);
        QCOMPARE(middle.status, 206);
        QVERIFY(middle.body == archive.mid(1'000'000, 500'001));
        QCOMPARE(middle.headers.value("content-range"), "bytes 1000000-1500000/" + QByteArray::number(archive.size()));
        QCOMPARE(part("bytes=-10").body, archive.right(10));
        QCOMPARE(part("bytes=5-", "\"another\"").status, 200);
        const HttpAnswer outside = part("bytes=" + QByteArray::number(archive.size()) + '-');
        QCOMPARE(outside.status, 416);
        QCOMPARE(outside.headers.value("content-range"), "bytes */" + QByteArray::number(archive.size()));
        QVERIFY(wrongFields(outside).contains("Range"_L1));

        const HttpAnswer head = m_daemon.call("HEAD", path);
        QCOMPARE(head.status, 200);
        QCOMPARE(head.headers.value("content-length").toLongLong(), archive.size());
        QVERIFY(head.body.isEmpty());
        const QJsonArray audited = m_daemon.get(u"/api/v1/audit?action=backups.download"_s).data().toArray();
        QVERIFY(!audited.isEmpty());
        QCOMPARE(audited.first().toObject().value("object"_L1).toString(), m_notes);
    }

    void othersThatNeedItKeepIt()
    {
        const QString full = makeBackup(m_daemon, {{u"name"_s, u"base"_s}, {u"services"_s, QJsonArray{u"other"_s}}});
        QVERIFY(writeFile(serviceFolder(m_daemon, u"other"_s) + u"/y.txt"_s, "y"));
        const QString more = makeBackup(m_daemon, {{u"name"_s, u"more"_s}, {u"type"_s, u"incremental"_s}, {u"services"_s, QJsonArray{u"other"_s}}});
        QCOMPARE(backupDetails(m_daemon, more).value("basedOn"_L1).toString(), full);
        QCOMPARE(backupDetails(m_daemon, full).value("neededBy"_L1).toArray(), QJsonArray{more});
        const HttpAnswer refused = m_daemon.remove(kBackups + u'/' + full);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.error().value("details"_L1).toObject().value("neededBy"_L1).toArray(), QJsonArray{more});

        EventWatcher watcher(m_daemon);
        QVERIFY(watcher.signIn(m_daemon.token()));
        QVERIFY(watcher.subscribe(u"backups"_s));
        const HttpAnswer removed = m_daemon.remove(kBackups + u'/' + full + u"?force=true"_s);
        QCOMPARE(removed.status, 200);
        QCOMPARE(removed.data().toObject().value("removed"_L1).toArray().size(), 2);
        QCOMPARE(m_daemon.get(kBackups + u'/' + full).status, 404);
        QCOMPARE(m_daemon.get(kBackups + u'/' + more).status, 404);
        QTRY_COMPARE(watcher.events(u"backup.deleted"_s).size(), 2);
    }

    void jobsAreCalledOff()
    {
        // Those before it hold the last one up.
        QVERIFY(writeFile(serviceFolder(m_daemon, u"other"_s) + u"/large.bin"_s, noise(60'000'000, 9)));
        QStringList begun;
        for (int i = 0; i < 5; ++i) {
            begun.append(m_daemon.post(kBackups, {{u"name"_s, u"one of many"_s}, {u"services"_s, QJsonArray{u"other"_s}}})
                             .data().toObject().value("id"_L1).toString());
        }
        QHash<QString, QString> jobs; // by backup
        for (const QJsonValue &job : m_daemon.get(kBackups + u"/jobs"_s).data().toArray())
            jobs.insert(job["backupId"_L1].toString(), job["id"_L1].toString());
        const QString last = begun.last();
        const HttpAnswer answer = m_daemon.post(kBackups + u"/jobs/%1/cancel"_s.arg(jobs.value(last)));
        QVERIFY2(answer.status == 200, answer.body.constData());
        QCOMPARE(statusOf(finishedBackup(m_daemon, last)), u"cancelled"_s);
        QCOMPARE(m_daemon.get(kBackups + u'/' + last + u"/download"_s).status, 409);
        QCOMPARE(m_daemon.post(kBackups + u'/' + last + u"/restore"_s).status, 409);
        // One of them is under way; whether the call or its end came first is told by its state.
        for (const QString &backup : std::as_const(begun)) {
            const int status = m_daemon.post(kBackups + u"/jobs/%1/cancel"_s.arg(jobs.value(backup))).status;
            const QString ended = statusOf(finishedBackup(m_daemon, backup));
            QVERIFY2(ended == "cancelled"_L1 || (status == 409 && ended == "completed"_L1), qPrintable(ended));
        }
        QVERIFY(QFile::remove(serviceFolder(m_daemon, u"other"_s) + u"/large.bin"_s));
    }
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
