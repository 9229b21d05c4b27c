// SPDX-License-Identifier: GPL-3.0-or-later
// Archives of other installations, through the real daemon: sent in parts, verified on the way in, restored; what is
// refused, and what a passphrase opens and leaves nowhere.
#include "tests/support/backup_calls.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace support;

class TestBackupUploads : public QObject
{
    Q_OBJECT

    DaemonProcess m_daemon;
    QString m_notes; // a whole backup of the service "notes"
    static constexpr char kPassphrase[] = "planted-phrase-77ab31";

    bool nothingIsLeft() const { return QDir(m_daemon.dataDir() + u"/data/uploads"_s).isEmpty(); }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_daemon.start({u"--public-rate-tier"_s, u"enterprise"_s}), m_daemon.log().constData());
        QVERIFY(m_daemon.signIn());
        QVERIFY(makeSleeper(m_daemon, u"notes"_s));
        QVERIFY(writeFile(serviceFolder(m_daemon, u"notes"_s) + u"/today.txt"_s, "buy milk\n"));
        QVERIFY(writeFile(serviceFolder(m_daemon, u"notes"_s) + u"/more/noise.bin"_s, noise(2'000'000, 7)));
        m_notes = makeBackup(m_daemon, {{u"name"_s, u"notes"_s}, {u"services"_s, QJsonArray{u"notes"_s}}});
        QVERIFY(!m_notes.isEmpty());
    }

    void anotherInstallationTakesIt()
    {
        DaemonProcess other;
        QVERIFY2(other.start(), other.log().constData());
        QVERIFY(other.signIn());
        const QByteArray archive = m_daemon.get(kBackups + u'/' + m_notes + u"/download"_s).body;
        const HttpAnswer answer = uploadArchive(other, archive, u"from elsewhere"_s, {});
        QVERIFY2(answer.status == 202, answer.body.constData());
        const QJsonObject job = finishedJob(other, answer);
        QVERIFY2(statusOf(job) == "completed"_L1, QJsonDocument(job).toJson().constData());
        const QString id = job.value("backupId"_L1).toString();
        QCOMPARE(backupDetails(other, id).value("origin"_L1).toString(), u"upload"_s);
        QCOMPARE(backupDetails(other, id).value("name"_L1).toString(), u"from elsewhere"_s);
        const HttpAnswer restored = other.post(kBackups + u'/' + id + u"/restore"_s, {{u"overwrite"_s, true}});
        QVERIFY2(restored.status == 202, restored.body.constData());
        QCOMPARE(statusOf(finishedJob(other, restored)), u"completed"_s);
        QCOMPARE(other.get(u"/api/v1/services/notes"_s).status, 200);
        QCOMPARE(readFile(serviceFolder(other, u"notes"_s) + u"/today.txt"_s), QByteArray("buy milk\n"));
        QVERIFY(readFile(serviceFolder(other, u"notes"_s) + u"/more/noise.bin"_s) == noise(2'000'000, 7));

        // What is here already is not taken twice; one flipped bit is found, and leaves nothing.
        QCOMPARE(uploadArchive(other, archive, u"once more"_s, {}).status, 409);
        QCOMPARE(other.remove(kBackups + u'/' + id).status, 200);
        QByteArray damaged = archive;
        damaged[damaged.size() / 2] = char(damaged[damaged.size() / 2] ^ 4);
        const qsizetype before = other.get(kBackups + u"?status=completed"_s).data().toArray().size();
        const HttpAnswer refused = uploadArchive(other, damaged, u"damaged"_s, {});
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
        QVERIFY(wrongFields(send(u"?offset=x"_s, "5")).contains("offset"_L1));
        QVERIFY(wrongFields(send({}, "5")).contains("offset"_L1));
        QVERIFY(wrongFields(send(u"?offset=5"_s, "0123456789")).contains("body"_L1));
        QVERIFY(wrongFields(send(u"?offset=5"_s, {})).contains("body"_L1));
        QCOMPARE(m_daemon.put(path + u"?offset=5"_s, {}).status, 415);
        QCOMPARE(m_daemon.get(path).data().toObject().value("offset"_L1).toInt(), 5);
        QCOMPARE(m_daemon.post(path + u"/complete"_s).status, 409);
        // Another's is not there.
        const QString password = QString::fromLatin1(DaemonProcess::kPassword);
        QCOMPARE(m_daemon.post(u"/api/v1/users"_s, {{u"email"_s, u"op@example.com"_s}, {u"name"_s, u"Op"_s}, {u"password"_s, password},
                                                    {u"roles"_s, QJsonArray{u"operator"_s}}}).status, 201);
        const QByteArray admin = m_daemon.token();
        m_daemon.setToken(m_daemon.post(u"/api/v1/auth/login"_s, {{u"username"_s, u"op@example.com"_s}, {u"password"_s, password}})
                              .data().toObject().value("accessToken"_L1).toString().toLatin1());
        const int foreign = m_daemon.get(path).status;
        m_daemon.setToken(admin);
        QCOMPARE(foreign, 404);
        QCOMPARE(m_daemon.remove(path).status, 200);
        QCOMPARE(m_daemon.get(path).status, 404);
        QCOMPARE(m_daemon.post(uploads, {{u"name"_s, u"too large"_s}, {u"size"_s, 1e15}}).status, 413);
    }

    void whatIsNoArchiveIsRefused()
    {
        const HttpAnswer answer = uploadArchive(m_daemon, "this is no archive of ours", u"foreign"_s, {});
        QVERIFY2(answer.status == 400 || answer.status == 409, answer.body.constData());
        QVERIFY(nothingIsLeft());
    }

    void passphrasesOpenAndAreKeptNowhere()
    {
        const QString phrase = QString::fromLatin1(kPassphrase);
        const QString id = makeBackup(m_daemon, {{u"name"_s, u"sealed"_s}, {u"encrypt"_s, true}, {u"passphrase"_s, phrase}, {u"services"_s, QJsonArray{u"notes"_s}}});
        QCOMPARE(backupDetails(m_daemon, id).value("encryption"_L1).toString(), u"passphrase"_s);
        const QString one = kBackups + u'/' + id;
        const HttpAnswer without = m_daemon.post(one + u"/verify"_s);
        QVERIFY2(without.status == 400 && wrongFields(without).contains("passphrase"_L1), without.body.constData());
        const HttpAnswer wrong = m_daemon.post(one + u"/restore"_s, {{u"dryRun"_s, true}, {u"passphrase"_s, u"not this one"_s}});
        QVERIFY2(wrong.status == 400 && wrongFields(wrong).contains("passphrase"_L1), wrong.body.constData());
        QCOMPARE(statusOf(finishedJob(m_daemon, m_daemon.post(one + u"/verify"_s, {{u"passphrase"_s, phrase}}))), u"completed"_s);
        const QByteArray archive = m_daemon.get(one + u"/download"_s).body;
        QVERIFY(!archive.contains("buy milk"));
        QCOMPARE(m_daemon.remove(one).status, 200);
        // A wrong passphrase does not cost the upload.
        const HttpAnswer locked = uploadArchive(m_daemon, archive, u"sealed again"_s, {{u"passphrase"_s, u"not this one"_s}});
        QVERIFY2(locked.status == 400 && wrongFields(locked).contains("passphrase"_L1), locked.body.constData());
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
            QVERIFY2(!readFile(path).contains(kPassphrase), qPrintable(path));
        }
    }
};

QTEST_GUILESS_MAIN(TestBackupUploads)
#include "tst_backup_uploads.moc"
