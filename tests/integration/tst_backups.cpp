// SPDX-License-Identifier: GPL-3.0-or-later
// Backups through the real daemon, as a client of the API sees them: made, watched, listed, looked into, proven,
// restored, fetched, brought to another installation, deleted; and what is refused, to whom and in which words.
#include "tests/support/event_watcher.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using support::DaemonProcess;
using support::EventWatcher;
using support::HttpAnswer;

namespace {

const QString kBackups = u"/api/v1/backups"_s;
constexpr char kPassphrase[] = "planted-phrase-77ab31";

} // namespace

class TestBackups : public QObject
{
    Q_OBJECT

    DaemonProcess m_daemon;
    QByteArray m_admin;
    QString m_notes;  // a whole backup of the service "notes"
    QString m_person; // the account that was made last

    static QString dataFolder(const DaemonProcess &daemon, const QString &service) { return daemon.dataDir() + u"/data/services/"_s + service; }

    static bool write(const QString &path, const QByteArray &content)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("cannot be read");
    }

    static QByteArray noise(int size, quint32 state)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char((state = state * 1'664'525u + 1'013'904'223u) >> 24);
        return bytes;
    }

    static void makeService(DaemonProcess &daemon, const QString &id)
    {
        const HttpAnswer made = daemon.post(u"/api/v1/services"_s, {{u"id"_s, id}, {u"command"_s, QJsonArray{u"/bin/sh"_s, u"-c"_s, u"exec sleep 600"_s}},
                                                                    {u"healthCheck"_s, QJsonObject{{u"type"_s, u"process"_s}}}});
        QVERIFY2(made.status == 201, made.body.constData());
    }

    static QJsonObject details(DaemonProcess &daemon, const QString &id) { return daemon.get(kBackups + u'/' + id).data().toObject(); }

    static QString statusOf(const QJsonObject &json) { return json.value("status"_L1).toString(); }

    static bool isOver(const QString &status) { return QStringList({u"completed"_s, u"failed"_s, u"cancelled"_s}).contains(status); }

    // Waits until it is over; its details then.
    static QJsonObject finished(DaemonProcess &daemon, const QString &backup)
    {
        QJsonObject now;
        (void)QTest::qWaitFor([&] { return isOver(statusOf(now = details(daemon, backup))); }, 60'000);
        return now;
    }

    static QJsonObject finishedJob(DaemonProcess &daemon, const HttpAnswer &answer)
    {
        QJsonObject now = answer.data().toObject();
        const QString path = kBackups + u"/jobs/"_s + now.value("id"_L1).toString();
        (void)QTest::qWaitFor([&] { return isOver(statusOf(now = daemon.get(path).data().toObject())); }, 60'000);
        return now;
    }

    // A whole backup; its id.
    static QString made(DaemonProcess &daemon, const QJsonObject &body)
    {
        const HttpAnswer answer = daemon.post(kBackups, body);
        const QString id = answer.data().toObject().value("id"_L1).toString();
        const QJsonObject now = answer.status == 202 ? finished(daemon, id) : answer.json();
        if (statusOf(now) == "completed"_L1)
            return id;
        qWarning("No backup: %s", QJsonDocument(now).toJson().constData());
        return {};
    }

    static QJsonObject fieldsOf(const HttpAnswer &answer) { return answer.error().value("details"_L1).toObject().value("fields"_L1).toObject(); }

    // The only file of the backup that is its archive.
    QString archiveOf(const QString &backup) const
    {
        const QString digest = QString::fromLatin1(m_digests.value(backup));
        QDirIterator files(m_daemon.dataDir() + u"/data/backups"_s, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.contains(backup) && QString::fromLatin1(QCryptographicHash::hash(read(path), QCryptographicHash::Sha256).toHex()) == digest)
                return path;
        }
        return {};
    }
    QHash<QString, QByteArray> m_digests;

    QByteArray accountWith(const QString &role)
    {
        const QString email = role + u"@example.com"_s;
        const QString password = QString::fromLatin1(DaemonProcess::kPassword);
        const HttpAnswer person = m_daemon.post(u"/api/v1/users"_s, {{u"email"_s, email}, {u"name"_s, role}, {u"password"_s, password}, {u"roles"_s, QJsonArray{role}}});
        m_person = person.data().toObject().value("id"_L1).toString();
        return m_daemon.post(u"/api/v1/auth/login"_s, {{u"username"_s, email}, {u"password"_s, password}})
            .data().toObject().value("accessToken"_L1).toString().toLatin1();
    }

    QByteArray keyWith(const QJsonArray &permissions)
    {
        return m_daemon.post(u"/api/v1/auth/api-keys"_s, {{u"name"_s, u"narrow"_s}, {u"permissions"_s, permissions}})
            .data().toObject().value("key"_L1).toString().toLatin1();
    }

    HttpAnswer withKey(const QByteArray &key, const QByteArray &method, const QString &path, const QJsonObject &body = {})
    {
        m_daemon.setToken({});
        const HttpAnswer answer = m_daemon.call(method, path, body, {{"X-API-Key", key}});
        m_daemon.setToken(m_admin);
        return answer;
    }

    static HttpAnswer upload(DaemonProcess &daemon, const QByteArray &archive, const QString &name, const QJsonObject &completing)
    {
        const HttpAnswer begun = daemon.post(kBackups + u"/uploads"_s, {{u"name"_s, name}, {u"size"_s, archive.size()}});
        const QString path = kBackups + u"/uploads/"_s + begun.data().toObject().value("id"_L1).toString();
        for (qsizetype at = 0; at < archive.size(); at += 700'000) {
            const HttpAnswer part = daemon.send("PUT", path + u"?offset=%1"_s.arg(at), archive.mid(at, 700'000), {{"Content-Type", "application/octet-stream"}});
            if (part.status != 200)
                return part;
        }
        return daemon.post(path + u"/complete"_s, completing);
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_daemon.start({u"--public-rate-tier"_s, u"enterprise"_s}), m_daemon.log().constData());
        QVERIFY(m_daemon.signIn());
        m_admin = m_daemon.token();
        makeService(m_daemon, u"notes"_s);
        makeService(m_daemon, u"other"_s);
        QVERIFY(write(dataFolder(m_daemon, u"notes"_s) + u"/today.txt"_s, "buy milk\n"));
        QVERIFY(write(dataFolder(m_daemon, u"notes"_s) + u"/more/noise.bin"_s, noise(2'000'000, 7)));
        QVERIFY(write(dataFolder(m_daemon, u"other"_s) + u"/x.txt"_s, "x"));
        QCOMPARE(m_daemon.put(u"/api/v1/config/backup.target"_s, {{u"value"_s, u"far away"_s}}).status, 200);
    }

    void aBackupIsMadeAndWatched()
    {
        EventWatcher watcher(m_daemon);
        QVERIFY(watcher.signIn(m_admin));
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

        const QJsonObject whole = finished(m_daemon, m_notes);
        QVERIFY2(statusOf(whole) == "completed"_L1, QJsonDocument(whole).toJson().constData());
        QCOMPARE(whole.value("services"_L1).toArray(), QJsonArray{u"notes"_s});
        QVERIFY(whole.value("size"_L1).toString().endsWith("MB"_L1));
        QVERIFY(!whole.value("duration"_L1).toString().isEmpty());
        QVERIFY(whole.value("sizeBytes"_L1).toInteger() > 1'900'000);
        QVERIFY(whole.value("proof"_L1).toObject().value("verified"_L1).toBool()); // read back before it was called whole
        QCOMPARE(whole.value("createdBy"_L1).toString(), u"admin@localhost"_s);
        QVERIFY(!whole.value("hasAccounts"_L1).toBool());
        QCOMPARE(whole.value("sha256"_L1).toString().size(), 64);
        m_digests.insert(m_notes, whole.value("sha256"_L1).toString().toLatin1());

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
        QVERIFY(details(m_daemon, m_notes).value("provenAt"_L1).isString());
        bool listed = false;
        for (const QJsonValue &one : m_daemon.get(kBackups + u"/jobs"_s).data().toArray())
            listed = listed || one.toObject().value("id"_L1) == job.value("id"_L1);
        QVERIFY(listed);
        QCOMPARE(m_daemon.post(kBackups + u"/jobs/%1/cancel"_s.arg(job.value("id"_L1).toString())).status, 409); // over
    }

    void aDryRunTouchesNothing()
    {
        const QString file = dataFolder(m_daemon, u"notes"_s) + u"/today.txt"_s;
        QVERIFY(write(file, "buy bread\n"));
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
        QCOMPARE(read(file), QByteArray("buy bread\n"));
        QCOMPARE(m_daemon.get(kBackups).data().toArray().size(), before);
    }

    void whatIsThereIsLeftUnlessAsked()
    {
        const QString file = dataFolder(m_daemon, u"notes"_s) + u"/today.txt"_s;
        QVERIFY(write(file, "buy bread\n"));
        const HttpAnswer answer = m_daemon.post(kBackups + u'/' + m_notes + u"/restore"_s, {{u"services"_s, QJsonArray{u"notes"_s}}});
        QVERIFY2(answer.status == 202, answer.body.constData());
        const QJsonObject job = finishedJob(m_daemon, answer);
        QVERIFY2(statusOf(job) == "completed"_L1, QJsonDocument(job).toJson().constData());
        QCOMPARE(read(file), QByteArray("buy bread\n"));
    }

    void aRestoreBringsItBack()
    {
        const QString folder = dataFolder(m_daemon, u"notes"_s);
        QVERIFY(write(folder + u"/today.txt"_s, "buy bread\n"));
        QVERIFY(QFile::remove(folder + u"/more/noise.bin"_s));
        QCOMPARE(m_daemon.post(u"/api/v1/services/notes/start"_s).status, 200);
        QVERIFY(m_daemon.waitForStatus(u"notes"_s, u"running"_s));
        const HttpAnswer answer =
            m_daemon.post(kBackups + u'/' + m_notes + u"/restore"_s, {{u"services"_s, QJsonArray{u"notes"_s}}, {u"stopServices"_s, true}, {u"overwrite"_s, true}});
        QVERIFY2(answer.status == 202, answer.body.constData());
        const QJsonObject job = finishedJob(m_daemon, answer);
        QVERIFY2(statusOf(job) == "completed"_L1, QJsonDocument(job).toJson().constData());
        QVERIFY(!job.value("outcomes"_L1).toArray().isEmpty());
        QCOMPARE(read(folder + u"/today.txt"_s), QByteArray("buy milk\n"));
        QVERIFY(read(folder + u"/more/noise.bin"_s) == noise(2'000'000, 7));
        QVERIFY(m_daemon.waitForStatus(u"notes"_s, u"running"_s));
        // What it overwrote is kept, and can be brought back in its turn.
        const QString safety = job.value("safetyBackupId"_L1).toString();
        QVERIFY(!safety.isEmpty());
        QCOMPARE(details(m_daemon, safety).value("origin"_L1).toString(), u"safety"_s);
        QCOMPARE(m_daemon.post(u"/api/v1/services/notes/stop"_s).status, 200);
        QVERIFY(m_daemon.waitForStatus(u"notes"_s, u"stopped"_s));
    }

    void aDrillStartsItElsewhere()
    {
        const HttpAnswer answer = m_daemon.post(kBackups + u'/' + m_notes + u"/drill"_s);
        QVERIFY2(answer.status == 202, answer.body.constData());
        const QJsonObject job = finishedJob(m_daemon, answer);
        QVERIFY2(statusOf(job) == "completed"_L1, QJsonDocument(job).toJson().constData());
        const QJsonObject proof = details(m_daemon, m_notes).value("proof"_L1).toObject();
        QVERIFY(proof.value("drilled"_L1).toBool());
        QVERIFY(proof.value("drilledAt"_L1).isString());
        QCOMPARE(m_daemon.get(u"/api/v1/services/notes"_s).data().toObject().value("status"_L1).toString(), u"stopped"_s);
    }

    void itIsFetchedWholeOrInPart()
    {
        const QString path = kBackups + u'/' + m_notes + u"/download"_s;
        const QByteArray archive = read(archiveOf(m_notes));
        QVERIFY(archive.size() > 1'900'000);
        const HttpAnswer whole = m_daemon.get(path);
        QCOMPARE(whole.status, 200);
        QVERIFY(whole.body == archive);
        QCOMPARE(whole.headers.value("content-length").toLongLong(), archive.size());
        QCOMPARE(whole.headers.value("content-type"), QByteArray("application/octet-stream"));
        QCOMPARE(whole.headers.value("accept-ranges"), QByteArray("bytes"));
        const QByteArray tag = whole.headers.value("etag");
        QCOMPARE(tag, '"' + m_digests.value(m_notes) + '"');
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
        QVERIFY(fieldsOf(outside).contains("Range"_L1));

        const HttpAnswer head = m_daemon.call("HEAD", path);
        QCOMPARE(head.status, 200);
        QCOMPARE(head.headers.value("content-length").toLongLong(), archive.size());
        QVERIFY(head.body.isEmpty());
        const QJsonArray audited = m_daemon.get(u"/api/v1/audit?action=backups.download"_s).data().toArray();
        QVERIFY(!audited.isEmpty());
        QCOMPARE(audited.first().toObject().value("object"_L1).toString(), m_notes);
    }

    void anotherInstallationTakesIt()
    {
        DaemonProcess other;
        QVERIFY2(other.start(), other.log().constData());
        QVERIFY(other.signIn());
        const QByteArray archive = m_daemon.get(kBackups + u'/' + m_notes + u"/download"_s).body;
        const HttpAnswer answer = upload(other, archive, u"from elsewhere"_s, {});
        QVERIFY2(answer.status == 202, answer.body.constData());
        const QJsonObject job = finishedJob(other, answer);
        QVERIFY2(statusOf(job) == "completed"_L1, QJsonDocument(job).toJson().constData());
        const QString id = job.value("backupId"_L1).toString();
        QCOMPARE(details(other, id).value("origin"_L1).toString(), u"upload"_s);
        QCOMPARE(details(other, id).value("name"_L1).toString(), u"from elsewhere"_s);
        const HttpAnswer restored = other.post(kBackups + u'/' + id + u"/restore"_s, {{u"overwrite"_s, true}});
        QVERIFY2(restored.status == 202, restored.body.constData());
        QCOMPARE(statusOf(finishedJob(other, restored)), u"completed"_s);
        QCOMPARE(other.get(u"/api/v1/services/notes"_s).status, 200);
        QCOMPARE(read(dataFolder(other, u"notes"_s) + u"/today.txt"_s), QByteArray("buy milk\n"));
        QVERIFY(read(dataFolder(other, u"notes"_s) + u"/more/noise.bin"_s) == noise(2'000'000, 7));

        // What is here already is not taken twice; one flipped bit is found, and leaves nothing.
        QCOMPARE(upload(other, archive, u"once more"_s, {}).status, 409);
        QCOMPARE(other.remove(kBackups + u'/' + id).status, 200);
        QByteArray damaged = archive;
        damaged[damaged.size() / 2] = char(damaged[damaged.size() / 2] ^ 4);
        const qsizetype before = other.get(kBackups + u"?status=completed"_s).data().toArray().size();
        const HttpAnswer refused = upload(other, damaged, u"damaged"_s, {});
        QVERIFY2(refused.status == 202, refused.body.constData());
        QCOMPARE(statusOf(finishedJob(other, refused)), u"failed"_s);
        QCOMPARE(other.get(kBackups + u"?status=completed"_s).data().toArray().size(), before);
        QVERIFY(QDir(other.dataDir() + u"/data/uploads"_s).isEmpty());
    }

    void uploadsGoOnWhereTheyWere()
    {
        const QString uploads = kBackups + u"/uploads"_s;
        const HttpAnswer begun = m_daemon.post(uploads, {{u"name"_s, u"part by part"_s}, {u"size"_s, 10}});
        QCOMPARE(begun.status, 201);
        QVERIFY(begun.data().toObject().value("partBytes"_L1).toInteger() > 0);
        const QString path = uploads + u'/' + begun.data().toObject().value("id"_L1).toString();
        const auto send = [&](const QString &query, const QByteArray &bytes) {
            return m_daemon.send("PUT", path + query, bytes, {{"Content-Type", "application/octet-stream"}});
        };
        QCOMPARE(send(u"?offset=0"_s, "01234").data().toObject().value("offset"_L1).toInt(), 5);
        const HttpAnswer again = send(u"?offset=0"_s, "01234");
        QCOMPARE(again.status, 409);
        QCOMPARE(again.error().value("details"_L1).toObject().value("offset"_L1).toInt(), 5);
        QVERIFY(fieldsOf(send(u"?offset=x"_s, "5")).contains("offset"_L1));
        QVERIFY(fieldsOf(send({}, "5")).contains("offset"_L1));
        QVERIFY(fieldsOf(send(u"?offset=5"_s, "0123456789")).contains("body"_L1));
        QVERIFY(fieldsOf(send(u"?offset=5"_s, {})).contains("body"_L1));
        QCOMPARE(m_daemon.put(path + u"?offset=5"_s, {}).status, 415);
        QCOMPARE(m_daemon.get(path).data().toObject().value("offset"_L1).toInt(), 5);
        QCOMPARE(m_daemon.post(path + u"/complete"_s).status, 409);
        // Another's is not there.
        const QByteArray operatorToken = accountWith(u"operator"_s);
        m_daemon.setToken(operatorToken);
        const int foreign = m_daemon.get(path).status;
        m_daemon.setToken(m_admin);
        QCOMPARE(foreign, 404);
        QCOMPARE(m_daemon.remove(path).status, 200);
        QCOMPARE(m_daemon.get(path).status, 404);
        QCOMPARE(m_daemon.post(uploads, {{u"name"_s, u"too large"_s}, {u"size"_s, 1e15}}).status, 413);
    }

    void whatIsNoArchiveIsRefused()
    {
        const HttpAnswer answer = upload(m_daemon, "this is no archive of ours", u"foreign"_s, {});
        QVERIFY2(answer.status == 400 || answer.status == 409, answer.body.constData());
        QVERIFY(QDir(m_daemon.dataDir() + u"/data/uploads"_s).isEmpty());
    }

    void othersThatNeedItKeepIt()
    {
        const QString full = made(m_daemon, {{u"name"_s, u"base"_s}, {u"services"_s, QJsonArray{u"other"_s}}});
        QVERIFY(write(dataFolder(m_daemon, u"other"_s) + u"/y.txt"_s, "y"));
        const QString more = made(m_daemon, {{u"name"_s, u"more"_s}, {u"type"_s, u"incremental"_s}, {u"services"_s, QJsonArray{u"other"_s}}});
        QCOMPARE(details(m_daemon, more).value("basedOn"_L1).toString(), full);
        QCOMPARE(details(m_daemon, full).value("neededBy"_L1).toArray(), QJsonArray{more});
        const HttpAnswer refused = m_daemon.remove(kBackups + u'/' + full);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.error().value("details"_L1).toObject().value("neededBy"_L1).toArray(), QJsonArray{more});

        EventWatcher watcher(m_daemon);
        QVERIFY(watcher.signIn(m_admin));
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
        // The first holds the second up.
        QVERIFY(write(dataFolder(m_daemon, u"other"_s) + u"/large.bin"_s, noise(60'000'000, 9)));
        const QString first = m_daemon.post(kBackups, {{u"name"_s, u"first"_s}, {u"services"_s, QJsonArray{u"other"_s}}}).data().toObject().value("id"_L1).toString();
        const QString second = m_daemon.post(kBackups, {{u"name"_s, u"second"_s}, {u"services"_s, QJsonArray{u"other"_s}}}).data().toObject().value("id"_L1).toString();
        for (const QString &backup : {second, first}) {
            QString job;
            for (const QJsonValue &one : m_daemon.get(kBackups + u"/jobs"_s).data().toArray()) {
                if (one.toObject().value("backupId"_L1).toString() == backup)
                    job = one.toObject().value("id"_L1).toString();
            }
            const HttpAnswer answer = m_daemon.post(kBackups + u"/jobs/%1/cancel"_s.arg(job));
            QVERIFY2(answer.status == 200, answer.body.constData());
            QCOMPARE(statusOf(finished(m_daemon, backup)), u"cancelled"_s);
        }
        QVERIFY(QFile::remove(dataFolder(m_daemon, u"other"_s) + u"/large.bin"_s));
        QCOMPARE(m_daemon.get(kBackups + u'/' + first + u"/download"_s).status, 409);
        QCOMPARE(m_daemon.post(kBackups + u'/' + first + u"/restore"_s).status, 409);
    }

    void passphrasesOpenAndAreKeptNowhere()
    {
        const QString phrase = QString::fromLatin1(kPassphrase);
        const QString id = made(m_daemon, {{u"name"_s, u"sealed"_s}, {u"encrypt"_s, true}, {u"passphrase"_s, phrase}, {u"services"_s, QJsonArray{u"notes"_s}}});
        QCOMPARE(details(m_daemon, id).value("encryption"_L1).toString(), u"passphrase"_s);
        const QString one = kBackups + u'/' + id;
        const HttpAnswer without = m_daemon.post(one + u"/verify"_s);
        QVERIFY2(without.status == 400 && fieldsOf(without).contains("passphrase"_L1), without.body.constData());
        const HttpAnswer wrong = m_daemon.post(one + u"/restore"_s, {{u"dryRun"_s, true}, {u"passphrase"_s, u"not this one"_s}});
        QVERIFY2(wrong.status == 400 && fieldsOf(wrong).contains("passphrase"_L1), wrong.body.constData());
        QCOMPARE(statusOf(finishedJob(m_daemon, m_daemon.post(one + u"/verify"_s, {{u"passphrase"_s, phrase}}))), u"completed"_s);
        const QByteArray archive = m_daemon.get(one + u"/download"_s).body;
        QVERIFY(!archive.contains("buy milk"));
        QCOMPARE(m_daemon.remove(one).status, 200);
        // A wrong passphrase does not cost the upload.
        const HttpAnswer locked = upload(m_daemon, archive, u"sealed again"_s, {{u"passphrase"_s, u"not this one"_s}});
        QVERIFY2(locked.status == 400 && fieldsOf(locked).contains("passphrase"_L1), locked.body.constData());
        const QStringList waiting = QDir(m_daemon.dataDir() + u"/data/uploads"_s).entryList(QDir::Files);
        QCOMPARE(waiting.size(), 1);
        const HttpAnswer taken = m_daemon.post(kBackups + u"/uploads/%1/complete"_s.arg(waiting.first()), {{u"passphrase"_s, phrase}});
        QVERIFY2(taken.status == 202, taken.body.constData());
        QCOMPARE(statusOf(finishedJob(m_daemon, taken)), u"completed"_s);

        QVERIFY(!m_daemon.get(u"/api/v1/audit/export"_s).body.contains(kPassphrase));
        QVERIFY(!m_daemon.log().contains(kPassphrase));
        QVERIFY(!m_daemon.get(kBackups + u"/jobs"_s).body.contains(kPassphrase));
        QDirIterator files(m_daemon.dataDir(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QVERIFY2(!read(path).contains(kPassphrase), qPrintable(path));
        }
    }

    void wrongInputIsNamed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("field");
        const auto creation = [](const char *name, QJsonObject body, const QString &field) {
            if (!body.contains("name"_L1))
                body.insert(u"name"_s, u"x"_s);
            QTest::newRow(name) << QString() << body << field;
        };
        QTest::newRow("no name") << QString() << QJsonObject() << u"name"_s;
        creation("an empty name", {{u"name"_s, u""_s}}, u"name"_s);
        creation("a blank name", {{u"name"_s, u"  "_s}}, u"name"_s);
        creation("a name too long", {{u"name"_s, QString(101, u'x')}}, u"name"_s);
        creation("a name of two lines", {{u"name"_s, u"a\nb"_s}}, u"name"_s);
        creation("a name with an escape", {{u"name"_s, u"a\u009bb"_s}}, u"name"_s);
        creation("a description too long", {{u"description"_s, QString(1001, u'x')}}, u"description"_s);
        creation("a type that is none", {{u"type"_s, u"differential"_s}}, u"type"_s);
        creation("a flag that is none", {{u"includeData"_s, u"yes"_s}}, u"includeData"_s);
        creation("a service that is none", {{u"services"_s, QJsonArray{u"../etc"_s}}}, u"services.0"_s);
        creation("a service that is not there", {{u"services"_s, QJsonArray{u"notes"_s, u"nobody"_s}}}, u"services.1"_s);
        creation("a passphrase too short", {{u"encrypt"_s, true}, {u"passphrase"_s, u"short"_s}}, u"passphrase"_s);
        creation("a passphrase for nothing", {{u"encrypt"_s, false}, {u"passphrase"_s, u"long enough"_s}}, u"passphrase"_s);
        creation("an end in the past", {{u"expiresAt"_s, u"2020-01-01T00:00:00Z"_s}}, u"expiresAt"_s);
        creation("an end before time", {{u"expiresAt"_s, u"1960-01-01T00:00:00Z"_s}}, u"expiresAt"_s);
        creation("an end that is no time", {{u"expiresAt"_s, u"tomorrow"_s}}, u"expiresAt"_s);
        creation("an unknown field", {{u"colour"_s, u"red"_s}}, u"colour"_s);
        QTest::newRow("a restore of a service that is not in it") << u"/ID/restore"_s << QJsonObject{{u"services"_s, QJsonArray{u"other"_s}}, {u"dryRun"_s, true}} << u"services.0"_s;
        QTest::newRow("a restore with an unknown field") << u"/ID/restore"_s << QJsonObject{{u"force"_s, true}} << u"force"_s;
        QTest::newRow("a verification with a short passphrase") << u"/ID/verify"_s << QJsonObject{{u"passphrase"_s, u"x"_s}} << u"passphrase"_s;
        QTest::newRow("an upload of nothing") << u"/uploads"_s << QJsonObject{{u"name"_s, u"x"_s}, {u"size"_s, 0}} << u"size"_s;
        QTest::newRow("an upload of half a byte") << u"/uploads"_s << QJsonObject{{u"name"_s, u"x"_s}, {u"size"_s, 1.5}} << u"size"_s;
        QTest::newRow("an upload without a name") << u"/uploads"_s << QJsonObject{{u"size"_s, 5}} << u"name"_s;
        QTest::newRow("an upload of two lines") << u"/uploads"_s << QJsonObject{{u"name"_s, u"a\nb"_s}, {u"size"_s, 5}} << u"name"_s;
    }
    void wrongInputIsNamed()
    {
        QFETCH(QString, path);
        QFETCH(QJsonObject, body);
        QFETCH(QString, field);
        path.replace(u"ID"_s, m_notes);
        const HttpAnswer answer = m_daemon.post(kBackups + path, body);
        QVERIFY2(answer.status == 400, answer.body.constData());
        QVERIFY2(fieldsOf(answer).contains(field), answer.body.constData());
    }

    void wrongQueriesAreNamed_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("field");
        QTest::newRow("type") << u"?type=all"_s << u"type"_s;
        QTest::newRow("status") << u"?status=good"_s << u"status"_s;
        QTest::newRow("start") << u"?startDate=yesterday"_s << u"startDate"_s;
        QTest::newRow("end") << u"?endDate=1e9"_s << u"endDate"_s;
        QTest::newRow("an end before the start") << u"?startDate=2025-02-01T00:00:00Z&endDate=2025-01-01T00:00:00Z"_s << u"endDate"_s;
        QTest::newRow("page") << u"?page=0"_s << u"page"_s;
        QTest::newRow("limit") << u"?limit=1001"_s << u"limit"_s;
        QTest::newRow("unknown") << u"?colour=red"_s << u"colour"_s;
    }
    void wrongQueriesAreNamed()
    {
        QFETCH(QString, query);
        QFETCH(QString, field);
        const HttpAnswer answer = m_daemon.get(kBackups + query);
        QCOMPARE(answer.status, 400);
        QVERIFY2(fieldsOf(answer).contains(field), answer.body.constData());
    }

    // What the route's own permission does not say; the matrix of all routes is in tst_permission_matrix.
    void whatItTakesBesideThePermission()
    {
        const QString platform = made(m_daemon, {{u"name"_s, u"all of it"_s}});
        QVERIFY(details(m_daemon, platform).value("hasAccounts"_L1).toBool());
        const auto required = [](const HttpAnswer &answer) {
            return answer.status == 403 ? answer.error().value("details"_L1).toObject().value("required"_L1).toString() : QString::number(answer.status);
        };
        const QByteArray reader = keyWith({u"backups:read"_s});
        QCOMPARE(withKey(reader, "GET", kBackups).status, 200);
        QCOMPARE(withKey(reader, "GET", kBackups + u'/' + platform).status, 200);
        QCOMPARE(withKey(reader, "GET", kBackups + u'/' + m_notes + u"/download"_s).status, 200);
        QCOMPARE(required(withKey(reader, "GET", kBackups + u'/' + platform + u"/download"_s)), u"users:read"_s);
        QCOMPARE(required(withKey(reader, "POST", kBackups, {{u"name"_s, u"x"_s}})), u"backups:write"_s);
        const QByteArray accountant = keyWith({u"backups:read"_s, u"users:read"_s});
        QCOMPARE(withKey(accountant, "GET", kBackups + u'/' + platform + u"/download"_s).status, 200);

        // There must be something to restore, of services and of accounts.
        QVERIFY(write(dataFolder(m_daemon, u"notes"_s) + u"/today.txt"_s, "buy bread\n"));
        QVERIFY(!m_person.isEmpty());
        QCOMPARE(m_daemon.remove(u"/api/v1/users/"_s + m_person).status, 200);
        const QByteArray writer = keyWith({u"backups:*"_s});
        QCOMPARE(required(withKey(writer, "POST", kBackups + u'/' + m_notes + u"/drill"_s)), u"services:write"_s);
        for (const bool dryRun : {false, true}) {
            const QJsonObject body{{u"services"_s, QJsonArray{u"notes"_s}}, {u"overwrite"_s, true}, {u"dryRun"_s, dryRun}};
            QCOMPARE(required(withKey(writer, "POST", kBackups + u'/' + m_notes + u"/restore"_s, body)), u"services:write"_s);
        }
        QCOMPARE(withKey(writer, "POST", kBackups + u'/' + m_notes + u"/verify"_s).status, 202);
        const QByteArray keeper = keyWith({u"backups:*"_s, u"services:*"_s, u"config:*"_s});
        QCOMPARE(withKey(keeper, "POST", kBackups + u'/' + m_notes + u"/restore"_s, {{u"dryRun"_s, true}, {u"overwrite"_s, true}}).status, 200);
        QCOMPARE(required(withKey(keeper, "POST", kBackups + u'/' + platform + u"/restore"_s, {{u"dryRun"_s, true}})), u"users:write"_s);
        QCOMPARE(m_daemon.post(kBackups + u'/' + platform + u"/restore"_s, {{u"dryRun"_s, true}, {u"overwrite"_s, true}}).status, 200);
    }

    void theServerSaysWhatItHas()
    {
        const QJsonObject features = m_daemon.get(u"/api/v1/info"_s).data().toObject().value("features"_L1).toObject();
        QVERIFY(features.value("backups"_L1).toArray().contains(u"full"_s));
        QVERIFY(features.value("events"_L1).toArray().contains(u"backups"_s));
    }
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
