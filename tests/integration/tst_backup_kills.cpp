// SPDX-License-Identifier: GPL-3.0-or-later
// The real daemon killed with SIGKILL at random moments of backups, restores and deletions: the database
// and every archive that is called whole are whole, and a service is restored whole or not at all, and runs again. As many
// moments as MCP_KILL_MOMENTS says, 15 by default; MCP_KILL_SEED chooses others.
#include "tests/support/daemon_process.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using support::DaemonProcess;
using support::HttpAnswer;

class TestBackupKills : public QObject
{
    Q_OBJECT

    static constexpr int kFiles = 60;
    static constexpr int kFileBytes = 200'000;
    const QString kRoot = u"/api/v1"_s;

    DaemonProcess m_daemon;
    QRandomGenerator m_random;
    int m_generation = 0;
    QString m_baseline;
    qint64 m_longestMs = 0;

    QString folder() const { return m_daemon.dataDir() + u"/data"_s; }
    QString data() const { return folder() + u"/services/notes"_s; }
    // What a file of a generation holds: nothing that packs well, so that there is work to strike into.
    static QByteArray contentOf(int generation, int file)
    {
        QByteArray content(kFileBytes, Qt::Uninitialized);
        QRandomGenerator noise(quint32(generation * 1'000 + file + 1));
        noise.fillRange(reinterpret_cast<quint32 *>(content.data()), kFileBytes / 4);
        return content;
    }
    void writeFiles(int generation) const
    {
        QDir().mkpath(data());
        for (int i = 0; i < kFiles; ++i) {
            QFile file(data() + u"/%1"_s.arg(i));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(contentOf(generation, i)), kFileBytes);
        }
    }
    void writeGeneration(int generation)
    {
        writeFiles(generation);
        const HttpAnswer changed = m_daemon.put(kRoot + u"/services/notes"_s, {{u"environment"_s, QJsonObject{{u"GENERATION"_s, QString::number(generation)}}}});
        QVERIFY2(changed.status == 200, changed.body.constData());
    }
    // Of all files, or -1 when they are not of one.
    int generationOfFiles() const
    {
        if (QDir(data()).entryList(QDir::Files).size() != kFiles)
            return -1;
        for (const int generation : {0, m_generation}) {
            bool all = true;
            for (int i = 0; i < kFiles && all; ++i) {
                QFile file(data() + u"/%1"_s.arg(i));
                all = file.open(QIODevice::ReadOnly) && file.readAll() == contentOf(generation, i);
            }
            if (all)
                return generation;
        }
        return -1;
    }
    int generationOfDefinition()
    {
        const QJsonValue details = m_daemon.get(kRoot + u"/services/notes"_s).data();
        return details["environment"_L1]["GENERATION"_L1].toString().toInt();
    }
    QJsonArray backups() { return m_daemon.get(kRoot + u"/backups"_s).data().toArray(); }
    QString start(const QString &path, const QJsonObject &body)
    {
        const HttpAnswer answer = m_daemon.post(kRoot + path, body);
        return answer.status / 100 == 2 ? answer.data()["id"_L1].toString() : QString();
    }
    QString statusOf(const QString &id) { return m_daemon.get(kRoot + u"/backups/"_s + id).data()["status"_L1].toString(); }
    bool isJobOver(const QString &id)
    {
        const QString status = m_daemon.get(kRoot + u"/backups/jobs/"_s + id).data()["status"_L1].toString();
        return status != u"queued" && status != u"running";
    }
    QJsonObject backupBody(const QString &name, const QString &type)
    {
        return {{u"name"_s, name}, {u"type"_s, type}, {u"services"_s, QJsonArray{u"notes"_s}}, {u"encrypt"_s, true}};
    }
    void restart()
    {
        QVERIFY2(m_daemon.start(), m_daemon.log().constData());
        QVERIFY(m_daemon.signIn());
    }
    void checkEverything(const QString &during)
    {
        const int files = generationOfFiles();
        QVERIFY2(files >= 0, qPrintable(u"files of different generations, or of none, after "_s + during));
        const int definition = generationOfDefinition();
        const QByteArray jobs = m_daemon.get(kRoot + u"/backups/jobs"_s).body;
        QVERIFY2(files == definition, (QByteArray::number(files) + " of files, " + QByteArray::number(definition) + " of the definition after " + during.toUtf8() + ": " + jobs.left(2'000)).constData());
        QVERIFY(QDir(folder() + u"/restores"_s).isEmpty());
        QVERIFY2(m_daemon.waitForStatus(u"notes"_s, u"running"_s), qPrintable(u"not started again after "_s + during));
        QCOMPARE(statusOf(m_baseline), u"completed"_s);
        QStringList known;
        for (const QJsonValue &backup : backups()) {
            const QString status = backup["status"_L1].toString();
            QVERIFY2(status == u"completed" || status == u"failed", qPrintable(status));
            if (status != u"completed")
                continue;
            const QString id = backup["id"_L1].toString();
            known.append(id);
            const QString job = start(u"/backups/%1/verify"_s.arg(id), {});
            QVERIFY(!job.isEmpty());
            QTRY_VERIFY_WITH_TIMEOUT(isJobOver(job), 60'000);
            QCOMPARE(m_daemon.get(kRoot + u"/backups/jobs/"_s + job).data()["status"_L1].toString(), u"completed"_s);
        }
        for (const QString &name : QDir(folder() + u"/backups"_s).entryList(QDir::Files | QDir::Hidden))
            QVERIFY2(known.contains(name.section(u'.', 0, 0)), qPrintable(name + u" is left after "_s + during));
    }
    void forgetAllButTheBaseline()
    {
        for (const QJsonValue &backup : backups()) {
            const QString id = backup["id"_L1].toString();
            if (id != m_baseline)
                m_daemon.remove(kRoot + u"/backups/%1?force=true"_s.arg(id));
        }
    }

private slots:
    void initTestCase()
    {
        const quint32 seed = qEnvironmentVariableIsSet("MCP_KILL_SEED") ? qEnvironmentVariableIntValue("MCP_KILL_SEED") : QRandomGenerator::global()->generate() >> 1;
        qInfo("MCP_KILL_SEED=%u", seed);
        m_random.seed(seed);
        restart();
        const HttpAnswer made = m_daemon.post(kRoot + u"/services"_s,
                                              {{u"id"_s, u"notes"_s}, {u"name"_s, u"Notes"_s}, {u"command"_s, QJsonArray{u"/bin/sleep"_s, u"1000"_s}}});
        QVERIFY2(made.status == 201, made.body.constData());
        QCOMPARE(m_daemon.post(kRoot + u"/services/notes/start"_s).status, 202);
        QVERIFY(m_daemon.waitForStatus(u"notes"_s, u"running"_s));
        writeGeneration(0);
        QElapsedTimer took;
        took.start();
        m_baseline = start(u"/backups"_s, backupBody(u"baseline"_s, u"full"_s));
        QVERIFY(!m_baseline.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(m_baseline), u"completed"_s, 60'000);
        m_longestMs = took.elapsed() * 3 / 2; // a restore does a little more
    }

    void atRandomMoments()
    {
        const int moments = qEnvironmentVariableIsSet("MCP_KILL_MOMENTS") ? qEnvironmentVariableIntValue("MCP_KILL_MOMENTS") : 15;
        for (int i = 0; i < moments; ++i) {
            ++m_generation;
            writeGeneration(m_generation);
            if (QTest::currentTestFailed())
                return;
            const int kind = i % 3;
            QString during = u"a backup"_s;
            if (kind == 0) {
                QVERIFY(!start(u"/backups"_s, backupBody(u"more"_s, i % 2 ? u"incremental"_s : u"full"_s)).isEmpty());
            } else if (kind == 1) {
                during = u"a restore"_s;
                QVERIFY(!start(u"/backups/%1/restore"_s.arg(m_baseline), {{u"overwrite"_s, true}, {u"stopServices"_s, true}}).isEmpty());
            } else {
                during = u"a deletion"_s;
                const QString gone = start(u"/backups"_s, backupBody(u"gone"_s, u"full"_s));
                QTRY_COMPARE_WITH_TIMEOUT(statusOf(gone), u"completed"_s, 60'000);
                const QString more = start(u"/backups"_s, backupBody(u"gone too"_s, u"incremental"_s));
                QTRY_COMPARE_WITH_TIMEOUT(statusOf(more), u"completed"_s, 60'000);
                m_daemon.remove(kRoot + u"/backups/%1?force=true"_s.arg(gone));
            }
            // A moment: not a wait for something, but where in its work the server is struck.
            QTest::qWait(int(m_random.bounded(kind == 2 ? 10 : m_longestMs)));
            m_daemon.kill();
            restart();
            checkEverything(u"%1, moment %2"_s.arg(during).arg(i));
            if (QTest::currentTestFailed())
                return;
            forgetAllButTheBaseline();
        }
    }
};

QTEST_GUILESS_MAIN(TestBackupKills)
#include "tst_backup_kills.moc"
