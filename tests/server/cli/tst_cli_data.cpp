// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that work on the data folder of a stopped server: accounts, backups, keys, and the look at
// everything. On a folder that a real daemon made and goes on with afterwards.
#include "tests/support/backup_calls.h"
#include "tests/support/server_program.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace support;

class TestCliData : public QObject
{
    Q_OBJECT

    DaemonProcess m_daemon;
    QString m_backup; // of everything

    QString dir() const { return m_daemon.dataDir() + u"/data"_s; }
    ProgramRun run(const QStringList &line, const QByteArray &stdIn = {}) const
    {
        return runServerProgram(line + QStringList{u"--data-dir"_s, dir()}, {stdIn, {}});
    }
    int signInStatus(const QString &email, const QString &password)
    {
        m_daemon.setToken({});
        return m_daemon.post(u"/api/v1/auth/login"_s, {{u"username"_s, email}, {u"password"_s, password}}).status;
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_daemon.start(), m_daemon.log().constData());
        QVERIFY(m_daemon.signIn());
        QVERIFY(makeSleeper(m_daemon, u"notes"_s));
        QVERIFY(writeFile(serviceFolder(m_daemon, u"notes"_s) + u"/today.txt"_s, "buy milk\n"));
        QCOMPARE(m_daemon.put(u"/api/v1/config/colour"_s, {{u"value"_s, u"green"_s}}).status, 200);
        QCOMPARE(m_daemon.terminate(), 0);
    }

    void whatIsRunningIsLeftAlone()
    {
        QVERIFY2(m_daemon.start(), m_daemon.log().constData());
        for (const QStringList &line : {QStringList{u"user"_s, u"list"_s}, QStringList{u"backup"_s}, QStringList{u"backup"_s, u"list"_s}, QStringList{u"rotate-key"_s},
                                        QStringList{u"restore"_s, u"backup_x"_s}, QStringList{u"user"_s, u"passwd"_s, u"admin@localhost"_s}}) {
            const ProgramRun refused = run(line, "some password\n");
            QVERIFY2(refused.code == 3, refused.err.constData());
            QVERIFY2(refused.err.contains("uses the data folder") && refused.err.contains(QByteArray::number(m_daemon.pid())), refused.err.constData());
            QCOMPARE(refused.err.count('\n'), 1);
        }
        QCOMPARE(m_daemon.terminate(), 0);
    }

    void accountsAreMadeListedAndChanged()
    {
        const QByteArray first = "battery staple 17";
        const ProgramRun added = run({u"user"_s, u"add"_s, u"ops@example.org"_s, u"--role"_s, u"operator"_s, u"--name"_s, u"Ops"_s}, first + '\n');
        QVERIFY2(added.code == 0, added.err.constData());
        const ProgramRun again = run({u"user"_s, u"add"_s, u"ops@example.org"_s}, first + '\n');
        QCOMPARE(again.code, 1);
        const ProgramRun listed = run({u"user"_s, u"list"_s});
        QVERIFY2(listed.out.contains("ops@example.org\toperator\tactive\tnever\n") && listed.out.contains("admin@localhost\tadmin\tactive\t20"), listed.out.constData());

        const QByteArray second = "quite another one 5";
        const ProgramRun changed = run({u"user"_s, u"passwd"_s, u"OPS@example.org"_s}, second + '\n');
        QVERIFY2(changed.code == 0, changed.err.constData());
        for (const ProgramRun &one : {added, again, listed, changed})
            QVERIFY(!one.out.contains(first) && !one.err.contains(first) && !one.out.contains(second) && !one.err.contains(second));

        QVERIFY2(m_daemon.start(), m_daemon.log().constData());
        QCOMPARE(signInStatus(u"ops@example.org"_s, QString::fromLatin1(first)), 401);
        QCOMPARE(signInStatus(u"ops@example.org"_s, QString::fromLatin1(second)), 200);
        QVERIFY(m_daemon.signIn());
        const QJsonArray entries = m_daemon.get(u"/api/v1/audit?search=command"_s).data().toArray();
        QStringList actions;
        for (const QJsonValue &entry : entries)
            actions.append(entry.toObject().value("action"_L1).toString());
        QVERIFY2(actions.contains(u"users.create"_s) && actions.contains(u"users.password"_s), qPrintable(actions.join(u' ')));
        QVERIFY(m_daemon.get(u"/api/v1/audit/verify"_s).data().toObject().value("whole"_L1).toBool());
        QCOMPARE(m_daemon.terminate(), 0);
    }

    void anInactiveAccountIsUnlocked()
    {
        QVERIFY2(m_daemon.start(), m_daemon.log().constData());
        QVERIFY(m_daemon.signIn());
        const HttpAnswer made = m_daemon.post(u"/api/v1/users"_s, {{u"email"_s, u"away@example.org"_s}, {u"name"_s, u"Away"_s}, {u"password"_s, u"on a long holiday"_s},
                                                                   {u"roles"_s, QJsonArray{u"viewer"_s}}});
        QVERIFY2(made.status == 201, made.body.constData());
        const QString id = made.data().toObject().value("id"_L1).toString();
        QCOMPARE(m_daemon.put(u"/api/v1/users/"_s + id, {{u"status"_s, u"inactive"_s}}).status, 200);
        QVERIFY(signInStatus(u"away@example.org"_s, u"on a long holiday"_s) != 200);
        QCOMPARE(m_daemon.terminate(), 0);
        const ProgramRun unlocked = run({u"user"_s, u"unlock"_s, u"away@example.org"_s, u"--remove-second-factor"_s});
        QVERIFY2(unlocked.code == 0, unlocked.err.constData());
        QVERIFY2(m_daemon.start(), m_daemon.log().constData());
        QCOMPARE(signInStatus(u"away@example.org"_s, u"on a long holiday"_s), 200);
        QCOMPARE(m_daemon.terminate(), 0);
    }

    void wrongAccountsAreRefused_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QByteArray>("stdIn");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("words");
        const auto add = [](const QString &mail) { return QStringList{u"user"_s, u"add"_s, mail}; };
        QTest::newRow("no address") << add(u"nobody"_s) << QByteArray("long enough 1\n") << 2 << QByteArray("email: Invalid email");
        QTest::newRow("a short password") << add(u"a@example.org"_s) << QByteArray("short\n") << 2 << QByteArray("password: ");
        QTest::newRow("no password") << add(u"a@example.org"_s) << QByteArray() << 2 << QByteArray("No password was given");
        QTest::newRow("an unknown role") << add(u"a@example.org"_s) + QStringList{u"--role"_s, u"king"_s} << QByteArray("long enough 1\n") << 2 << QByteArray("roles: Unknown role");
        QTest::newRow("an unknown tier") << add(u"a@example.org"_s) + QStringList{u"--tier"_s, u"gold"_s} << QByteArray("long enough 1\n") << 2 << QByteArray("--tier takes");
        QTest::newRow("nobody") << QStringList{u"user"_s, u"passwd"_s, u"none@example.org"_s} << QByteArray("long enough 1\n") << 1 << QByteArray("There is no account none@example.org");
    }
    void wrongAccountsAreRefused()
    {
        QFETCH(QStringList, line);
        QFETCH(QByteArray, stdIn);
        QFETCH(int, code);
        QFETCH(QByteArray, words);
        const ProgramRun refused = run(line, stdIn);
        QVERIFY2(refused.code == code, refused.err.constData());
        QVERIFY2(refused.err.contains(words), refused.err.constData());
        QCOMPARE(refused.err.count('\n'), 1);
    }

    void aBackupIsMadeVerifiedAndRestored()
    {
        const QString copy = m_daemon.dataDir() + u"/copy.mcpbak"_s;
        const ProgramRun made = run({u"backup"_s, u"--name"_s, u"before"_s, u"--passphrase"_s, u"--to"_s, copy}, "open sesame 9\n");
        QVERIFY2(made.code == 0, made.err.constData());
        m_backup = QString::fromUtf8(made.out.split('\t').first());
        QVERIFY2(m_backup.startsWith(u"backup_"_s), made.out.constData());
        QVERIFY(QFile::exists(copy));
        QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(run({u"backup"_s, u"list"_s}).out.startsWith(m_backup.toUtf8() + "\tbefore\t"));

        for (const QString &what : {m_backup, copy}) {
            const ProgramRun good = run({u"verify"_s, what, u"--passphrase"_s}, "open sesame 9\n");
            QVERIFY2(good.code == 0 && good.out.startsWith("good: before"), (good.out + good.err).constData());
            const ProgramRun wrong = run({u"verify"_s, what, u"--passphrase"_s}, "open barley 99\n");
            QVERIFY2(wrong.code != 0 && !wrong.err.isEmpty() && !wrong.err.contains("open barley"), wrong.err.constData());
        }
        // A byte that is not as it was.
        const QString damaged = m_daemon.dataDir() + u"/damaged.mcpbak"_s;
        QByteArray bytes = readFile(copy);
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        QVERIFY(writeFile(damaged, bytes));
        QCOMPARE(run({u"verify"_s, damaged, u"--passphrase"_s}, "open sesame 9\n").code, 1);

        const QString notes = serviceFolder(m_daemon, u"notes"_s) + u"/today.txt"_s;
        QVERIFY(writeFile(notes, "buy bread\n"));
        const ProgramRun plan = run({u"restore"_s, m_backup, u"--overwrite"_s, u"--dry-run"_s, u"--passphrase"_s}, "open sesame 9\n");
        QVERIFY2(plan.code == 0 && plan.out.contains("overwrite\tnotes\tdata"), (plan.out + plan.err).constData());
        QCOMPARE(readFile(notes), QByteArray("buy bread\n"));
        const ProgramRun restored = run({u"restore"_s, m_backup, u"--overwrite"_s, u"--passphrase"_s}, "open sesame 9\n");
        QVERIFY2(restored.code == 0 && restored.out.contains("ok\tnotes"), (restored.out + restored.err).constData());
        QVERIFY2(restored.out.contains("what was overwritten is in the backup backup_"), restored.out.constData());
        QCOMPARE(readFile(notes), QByteArray("buy milk\n"));
    }

    void anArchiveOfAnotherPlatformIsTakenIn()
    {
        const QString copy = m_daemon.dataDir() + u"/copy.mcpbak"_s;
        DaemonProcess other;
        QVERIFY2(other.start(), other.log().constData());
        QCOMPARE(other.terminate(), 0);
        const QStringList there{u"--data-dir"_s, other.dataDir() + u"/data"_s};
        const ProgramRun closed = runServerProgram(QStringList{u"restore"_s, copy} + there);
        QVERIFY2(closed.code == 2 && closed.err.contains("passphrase"), closed.err.constData());
        const ProgramRun restored = runServerProgram(QStringList{u"restore"_s, copy, u"--passphrase"_s} + there, {"open sesame 9\n", {}});
        QVERIFY2(restored.code == 0, (restored.out + restored.err).constData());
        QVERIFY(QDir(other.dataDir() + u"/data/uploads"_s).isEmpty());
        QCOMPARE(readFile(other.dataDir() + u"/data/services/notes/today.txt"_s), QByteArray("buy milk\n"));

        QVERIFY2(other.start(), other.log().constData());
        QVERIFY(other.signIn());
        QCOMPARE(other.get(u"/api/v1/services/notes"_s).status, 200);
        QCOMPARE(other.get(u"/api/v1/config/colour"_s).data().toObject().value("value"_L1).toString(), u"green"_s);
        QCOMPARE(other.get(kBackups).data().toArray().size(), 1);
    }

    void theKeyIsRotatedByCommand()
    {
        const QByteArray before = readFile(dir() + u"/platform.key"_s);
        const ProgramRun rotated = run({u"rotate-key"_s});
        QVERIFY2(rotated.code == 0 && rotated.out.contains("sealed with the new key"), rotated.err.constData());
        QVERIFY(readFile(dir() + u"/platform.key"_s) != before);
    }

    void checkFindsAllWell()
    {
        const ProgramRun well = run({u"check"_s, u"--listen"_s, u"127.0.0.1:0"_s});
        QVERIFY2(well.code == 0, well.out.constData());
        for (const char *what : {"ok     configuration", "ok     data folder", "ok     database       whole", "ok     schema", "ok     key", "ok     port"})
            QVERIFY2(well.out.contains(what), (QByteArray(what) + '\n' + well.out).constData());
        const ProgramRun fresh = runServerProgram({u"check"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--data-dir"_s, m_daemon.dataDir() + u"/none"_s});
        QVERIFY2(fresh.code == 0 && fresh.out.contains("note   data folder"), fresh.out.constData());
        QVERIFY(!QFile::exists(m_daemon.dataDir() + u"/none"_s));
    }

    void checkBesideAServer()
    {
        QVERIFY2(m_daemon.start(), m_daemon.log().constData());
        const ProgramRun well = run({u"check"_s, u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_daemon.url().port())});
        QVERIFY2(well.code == 0, well.out.constData());
        QVERIFY2(well.out.contains("in use by process " + QByteArray::number(m_daemon.pid())) && well.out.contains("is in use, while a server runs"), well.out.constData());
        QCOMPARE(m_daemon.get(u"/health"_s).status, 200);
        QCOMPARE(m_daemon.terminate(), 0);
    }

    void checkFindsWhatIsWrong()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const ProgramRun port = run({u"check"_s, u"--listen"_s, u"127.0.0.1:%1"_s.arg(taken.serverPort())});
        QVERIFY2(port.code == 1 && port.out.contains("wrong  port"), port.out.constData());
        const ProgramRun certificate = run({u"check"_s, u"--tls-cert"_s, u"none.pem"_s, u"--tls-key"_s, u"none.pem"_s});
        QVERIFY2(certificate.code == 1 && certificate.out.contains("wrong  certificate    Cannot read none.pem"), certificate.out.constData());

        const QByteArray key = readFile(dir() + u"/platform.key"_s);
        QVERIFY(writeFile(dir() + u"/platform.key"_s, QByteArray(32, 'x')));
        const ProgramRun otherKey = run({u"check"_s, u"--listen"_s, u"127.0.0.1:0"_s});
        QVERIFY2(otherKey.code == 1 && otherKey.out.contains("wrong  key"), otherKey.out.constData());
        QVERIFY(QFile::remove(dir() + u"/platform.key"_s));
        const ProgramRun noKey = run({u"check"_s, u"--listen"_s, u"127.0.0.1:0"_s});
        QVERIFY2(noKey.code == 1 && noKey.out.contains("There is no platform.key"), noKey.out.constData());
        QVERIFY(!QFile::exists(dir() + u"/platform.key"_s)); // it only looks
        QVERIFY(writeFile(dir() + u"/platform.key"_s, key));

        const QString database = dir() + u"/platform.db"_s;
        const QByteArray whole = readFile(database);
        QByteArray broken = whole;
        broken.replace(4096, 8192, QByteArray(8192, '\x5a'));
        QVERIFY(writeFile(database, broken));
        const ProgramRun damaged = run({u"check"_s, u"--listen"_s, u"127.0.0.1:0"_s});
        QVERIFY2(damaged.code == 1 && damaged.out.contains("wrong  database"), damaged.out.constData());
        QVERIFY(writeFile(database, whole));
    }

    void aFolderOfSomebodyElseIsLeftAlone()
    {
        if (geteuid() != 0)
            QSKIP("only root can give a folder away, to try it");
        QVERIFY(chown(dir().toUtf8().constData(), 65534, 65534) == 0);
        const ProgramRun refused = run({u"user"_s, u"list"_s});
        const ProgramRun checked = run({u"check"_s, u"--listen"_s, u"127.0.0.1:0"_s});
        QVERIFY(chown(dir().toUtf8().constData(), 0, 0) == 0);
        QVERIFY2(refused.code == 1 && refused.err.contains("belongs to nobody"), refused.err.constData());
        QVERIFY2(checked.code == 1 && checked.out.contains("wrong  data folder"), checked.out.constData());
    }

    void theServerGoesOnWithAllOfIt()
    {
        QVERIFY2(m_daemon.start(), m_daemon.log().constData());
        QVERIFY(m_daemon.signIn());
        QCOMPARE(m_daemon.get(u"/api/v1/services/notes"_s).status, 200);
        QVERIFY(m_daemon.get(u"/api/v1/audit/verify"_s).data().toObject().value("whole"_L1).toBool());
        QCOMPARE(m_daemon.terminate(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCliData)
#include "tst_cli_data.moc"
