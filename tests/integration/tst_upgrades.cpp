// SPDX-License-Identifier: GPL-3.0-or-later
// The real daemon on databases of every schema there was (tests/fixtures/schema): what was in them is there. A newer one is
// refused; an upgrade that fails, or is killed at any of its writes, leaves the old data as it was, and the next start works.
#include "server/store/migrations.h"
#include "tests/places/places.h"
#include "tests/support/backup_calls.h"
#include "tests/support/server_program.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace support;

namespace {

constexpr int kOldest = 1;
constexpr int kFrom = 3; // what the failing upgrades begin with: sealed secrets, and several steps to go

int newest()
{
    return server::store::platformMigrations().back().version;
}

// 32 bytes from 0 to 31.
QString platformKey()
{
    QByteArray key(32, Qt::Uninitialized);
    std::iota(key.begin(), key.end(), char(0));
    return QString::fromLatin1(key.toBase64());
}

QString fixture(int version)
{
    return places::source(QStringLiteral("tests/fixtures/schema/schema_%1.sql")).arg(version);
}

// A connection of the test's own, closed when it goes.
class Sql
{
public:
    explicit Sql(const QString &file)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tst_upgrades"_s);
        m_database.setDatabaseName(file);
        m_database.open();
    }
    ~Sql()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"tst_upgrades"_s);
    }
    Q_DISABLE_COPY_MOVE(Sql)

    bool run(const QString &sql) { return QSqlQuery(m_database).exec(sql); }
    // All rows of a query, a line each.
    QStringList rows(const QString &sql)
    {
        QSqlQuery query(m_database);
        QStringList lines;
        if (!query.exec(sql))
            lines.append(u"cannot be read: "_s + query.lastError().text());
        while (query.next()) {
            QStringList values;
            for (int i = 0; i < query.record().count(); ++i)
                values.append(query.value(i).toString());
            lines.append(values.join(u'|'));
        }
        return lines;
    }
    // Everything that is in it: the schema, and each table's rows.
    QStringList everything()
    {
        QStringList all = rows(u"SELECT type, name, sql FROM sqlite_master ORDER BY name"_s);
        for (const QString &table : rows(u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s))
            all += rows(u"SELECT '%1', * FROM %1"_s.arg(table));
        return all;
    }

private:
    QSqlDatabase m_database;
};

} // namespace

class TestUpgrades : public QObject
{
    Q_OBJECT

    // A daemon whose folder has the database of a schema.
    struct Old
    {
        DaemonProcess daemon;
        QString file;
        QByteArray apiKey;

        explicit Old(int version) : file(daemon.dataDir() + u"/data/platform.db"_s)
        {
            QFile dump(fixture(version));
            QVERIFY2(dump.open(QIODevice::ReadOnly), qPrintable(u"there is no %1: tests/fixtures/schema/make_fixture.py makes it"_s.arg(dump.fileName())));
            QVERIFY(QDir().mkpath(daemon.dataDir() + u"/data"_s));
            QVERIFY(QFile::setPermissions(daemon.dataDir() + u"/data"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
            Sql sql(file);
            for (const QByteArray &line : dump.readAll().split('\n')) {
                if (line.startsWith("-- key "))
                    apiKey = line.mid(7);
                else if (!line.isEmpty() && !line.startsWith("--"))
                    QVERIFY2(sql.run(QString::fromUtf8(line)), line.constData());
            }
        }
        bool start(const QHash<QString, QString> &more = {})
        {
            QHash<QString, QString> environment{{u"MCP_PLATFORM_KEY"_s, platformKey()}};
            environment.insert(more);
            return daemon.start({u"--audit-retention-days"_s, u"0"_s}, environment); // the fixtures grow older
        }
        // What the folder holds, seen in a copy: to set right what a killed daemon left is up to the next one.
        template <typename Look>
        auto seen(const Look &look) const
        {
            const QTemporaryDir copy;
            for (const QString &part : {u""_s, u"-wal"_s, u"-journal"_s})
                QFile::copy(file + part, copy.filePath(u"platform.db"_s + part));
            Sql sql(copy.filePath(u"platform.db"_s));
            return look(sql);
        }
        QStringList everything() const { return seen([](Sql &sql) { return sql.everything(); }); }
        int version() const { return seen([](Sql &sql) { return sql.rows(u"SELECT max(version) FROM schema_version"_s).value(0).toInt(); }); }
    };

    static QJsonValue data(DaemonProcess &daemon, const QString &path) { return daemon.get(u"/api/v1"_s + path).data(); }
    static QStringList named(const QJsonValue &list, const QString &field)
    {
        QStringList names;
        for (const QJsonValue one : list.toArray())
            names.append(one[field].toString());
        names.sort();
        return names;
    }

    // What the fixtures hold, found over the API of a daemon that runs on it.
    static void verifyData(Old &old, int version)
    {
        DaemonProcess &daemon = old.daemon;
        QVERIFY(daemon.signIn()); // the password's hash
        const QStringList services = version >= 5 ? QStringList{u"notes"_s, u"painter"_s} : QStringList{u"notes"_s};
        QCOMPARE(named(data(daemon, u"/services"_s), u"id"_s), services);
        QCOMPARE(data(daemon, u"/services/notes"_s)["environment"_L1]["API_TOKEN"_L1].toString(), u"********"_s);
        // Sealed values open: the services ran, so they run again, with what they were given.
        for (const QString &service : services)
            QVERIFY2(daemon.waitForStatus(service, u"running"_s, 60'000), daemon.log().constData());
        QCOMPARE(processesOf(daemon, "API_TOKEN=token of the fixture").size(), 1);
        if (version >= 2)
            QCOMPARE(daemon.call("GET", u"/api/v1/services"_s, {}, {{"Authorization", {}}, {"X-API-Key", old.apiKey}}).status, 200);
        const QByteArray token = daemon.token();
        daemon.setToken({});
        const HttpAnswer ops = daemon.post(u"/api/v1/auth/login"_s, {{u"username"_s, u"ops@example.org"_s}, {u"password"_s, u"battery staple 17"_s}});
        daemon.setToken(token);
        QCOMPARE(ops.status, version >= 3 ? 401 : 200);
        QCOMPARE(ops.error()["details"_L1].toObject().value("mfaRequired"_L1).toBool(), version >= 3);
        if (version >= 4)
            QCOMPARE(Sql(old.file).rows(u"SELECT provider, subject, email FROM identities JOIN users ON users.id = user_id"_s), QStringList{u"github|4711|ops@example.org"_s});
        if (version >= 5) {
            QCOMPARE(data(daemon, u"/config/paint.colour"_s)["value"_L1].toString(), u"green"_s);
            QCOMPARE(processesOf(daemon, "BRUSH=sealed in the fixture").size(), 1);
        }
        QVERIFY(data(daemon, u"/audit/verify"_s)["whole"_L1].toBool());
        if (version >= 6)
            QVERIFY(named(data(daemon, u"/audit?action=users.create"_s), u"action"_s).contains(u"users.create"_s));
        QCOMPARE(named(data(daemon, u"/backups"_s), u"name"_s), version >= 7 ? QStringList{u"before"_s} : QStringList{});
        QCOMPARE(named(data(daemon, u"/backups/schedules"_s), u"name"_s), version >= 8 ? QStringList{u"nightly"_s} : QStringList{});
    }
    // Of this daemon's services alone: other tests run, too.
    static QList<qint64> processesOf(const DaemonProcess &daemon, const QByteArray &variable)
    {
        QList<qint64> found = processesWithEnvironment(instanceMarker(daemon.dataDir() + u"/data"_s));
        const QList<qint64> having = processesWithEnvironment(variable);
        found.removeIf([&having](qint64 pid) { return !having.contains(pid); });
        return found;
    }

    // The variables by which the daemon's disk fails (tests/support/faults).
    static QHash<QString, QString> fault(const QString &kind, int at)
    {
        return {{u"LD_PRELOAD"_s, QStringLiteral(MCP_DISK_FAULTS)},
                {u"MCP_DISK_FAULT"_s, kind},
                {u"MCP_DISK_FAULT_AT"_s, QString::number(at)},
                {u"MCP_DISK_FAULT_FILE"_s, u"platform.db"_s}};
    }
    static bool hasFaults() { return qstrlen(MCP_DISK_FAULTS) > 0; }
    // How many writes an upgrade of the database takes, by a command that does little else.
    static int writesOfUpgrade()
    {
        Old old(kFrom);
        QHash<QString, QString> environment = fault(u"none"_s, 0);
        const QString tally = old.daemon.dataDir() + u"/tally"_s;
        environment.insert(u"MCP_DISK_FAULT_TALLY"_s, tally);
        environment.insert(u"MCP_PLATFORM_KEY"_s, platformKey());
        const ProgramRun run = runServerProgram({u"user"_s, u"list"_s, u"--data-dir"_s, old.daemon.dataDir() + u"/data"_s}, {{}, environment});
        return run.code == 0 && old.version() == newest() ? int(QFileInfo(tally).size()) : -1;
    }

private slots:
    void everySchemaOpens_data()
    {
        QTest::addColumn<int>("version");
        for (int version = kOldest; version <= newest(); ++version)
            QTest::addRow("schema %d", version) << version;
    }
    void everySchemaOpens()
    {
        QFETCH(int, version);
        Old old(version);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(old.version(), version);
        QVERIFY2(old.start(), old.daemon.log().constData());
        verifyData(old, version);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(old.daemon.terminate(), 0);
        const QByteArray told = "The database was brought from schema " + QByteArray::number(version) + " to " + QByteArray::number(newest());
        QCOMPARE(old.daemon.log().contains(told), version < newest());
        QCOMPARE(old.version(), newest());
        const ProgramRun check = runServerProgram({u"check"_s, u"--data-dir"_s, old.daemon.dataDir() + u"/data"_s, u"--listen"_s, u"127.0.0.1:0"_s},
                                                  {{}, {{u"MCP_PLATFORM_KEY"_s, platformKey()}}});
        QVERIFY2(check.code == 0, (check.out + check.err).constData());
    }

    // Published steps are never edited: an old database that was brought up to date has the same tables as a new one.
    void anOldDatabaseBecomesLikeANewOne()
    {
        const QString schema = u"SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"_s;
        DaemonProcess fresh;
        QVERIFY2(fresh.start(), fresh.log().constData());
        QCOMPARE(fresh.terminate(), 0);
        const QStringList wanted = Sql(fresh.dataDir() + u"/data/platform.db"_s).rows(schema);
        for (int version = kOldest; version <= newest(); ++version) {
            Old old(version);
            const ProgramRun run = runServerProgram({u"user"_s, u"list"_s, u"--data-dir"_s, old.daemon.dataDir() + u"/data"_s}, {{}, {{u"MCP_PLATFORM_KEY"_s, platformKey()}}});
            QVERIFY2(run.code == 0, run.err.constData());
            QCOMPARE(Sql(old.file).rows(schema), wanted);
        }
    }

    void aNewerDatabaseIsRefused()
    {
        Old old(newest());
        QVERIFY(Sql(old.file).run(u"INSERT INTO schema_version VALUES (9001, 'from the future', 0)"_s));
        const QStringList before = old.everything();
        QVERIFY(!old.start());
        // Both versions, and what to do; and no try after it, since systemd takes 2 for what another one does not mend.
        const QByteArray line = "The data folder was written by a newer version of this program (schema 9001; version " MCP_VERSION;
        QVERIFY2(old.daemon.log().contains(line), old.daemon.log().constData());
        QVERIFY2(old.daemon.log().contains("knows schema " + QByteArray::number(newest()) + "): install the newer version again, or restore a backup into a new folder"),
                 old.daemon.log().constData());
        QCOMPARE(old.daemon.log().trimmed().count('\n'), 0);
        QCOMPARE(old.everything(), before);
        for (const QStringList &command : {QStringList{u"serve"_s}, QStringList{u"user"_s, u"list"_s}, QStringList{u"backup"_s}}) {
            const ProgramRun run = runServerProgram(command + QStringList{u"--data-dir"_s, old.daemon.dataDir() + u"/data"_s}, {{}, {{u"MCP_PLATFORM_KEY"_s, platformKey()}}});
            QVERIFY2(run.code == 2 && run.err.contains(line), run.err.constData());
        }
        QCOMPARE(old.everything(), before);
    }

    void newerFiguresAreRefusedToo()
    {
        Old old(newest());
        QVERIFY(Sql(old.daemon.dataDir() + u"/data/metrics.db"_s).run(u"PRAGMA user_version = 77"_s));
        QVERIFY(!old.start());
        QVERIFY2(old.daemon.log().contains("metrics.db was written by a newer version of this program (schema 77; version " MCP_VERSION), old.daemon.log().constData());
        QVERIFY(QFile::rename(old.daemon.dataDir() + u"/data/metrics.db"_s, old.daemon.dataDir() + u"/metrics.db"_s));
        QVERIFY2(old.start(), old.daemon.log().constData());
    }

    void aStepThatFailsLeavesAllAsItWas()
    {
        Old old(kFrom);
        // Stands in the way of the last steps, behind others that succeed.
        QVERIFY(Sql(old.file).run(u"CREATE TABLE backup_jobs (x)"_s));
        const QStringList before = old.everything();
        QVERIFY(!old.start());
        const QByteArray line = "The database could not be brought from schema " + QByteArray::number(kFrom) + " to " + QByteArray::number(newest()) + ", and is as it was: migration 7";
        QVERIFY2(old.daemon.log().contains(line) && old.daemon.log().contains("backup_jobs"), old.daemon.log().constData());
        QCOMPARE(old.everything(), before);
        QVERIFY(Sql(old.file).run(u"DROP TABLE backup_jobs"_s));
        QVERIFY2(old.start(), old.daemon.log().constData());
        verifyData(old, kFrom);
    }

    void aDiskThatFailsLeavesAllAsItWas_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("full") << u"full"_s << QByteArray("The disk is full");
        QTest::newRow("broken") << u"broken"_s << QByteArray("The disk cannot be read or written");
        QTest::newRow("mounted read-only") << u"readonly"_s << QByteArray("The data folder is read-only");
    }
    void aDiskThatFailsLeavesAllAsItWas()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, words);
        if (!hasFaults())
            QSKIP("a disk that fails is preloaded, which sanitizers do not allow");
        const int writes = writesOfUpgrade();
        QVERIFY2(writes > 10, qPrintable(QString::number(writes)));
        for (const int at : {1, writes / 4, writes / 2}) {
            Old old(kFrom);
            const QStringList before = old.everything();
            QVERIFY(!old.start(fault(kind, at)));
            QVERIFY2(old.daemon.log().contains(words), old.daemon.log().constData());
            QCOMPARE(old.daemon.log().trimmed().count('\n'), 0); // one line, for people
            QCOMPARE(old.everything(), before);
            QVERIFY2(old.start(), old.daemon.log().constData());
            verifyData(old, kFrom);
            if (QTest::currentTestFailed())
                return;
        }
    }

    // Before or within any write of the upgrade, the last ones included, which empty the log into the database.
    void killedAtAnyWriteTheNextStartWorks_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("before a write") << u"killed"_s;
        QTest::newRow("within a write") << u"torn"_s;
    }
    void killedAtAnyWriteTheNextStartWorks()
    {
        QFETCH(QString, kind);
        if (!hasFaults())
            QSKIP("a disk that fails is preloaded, which sanitizers do not allow");
        const int writes = writesOfUpgrade();
        QVERIFY2(writes > 10, qPrintable(QString::number(writes)));
        QSet<int> left;
        for (int at = 1; at <= writes; at += std::max(1, writes / kMoments)) {
            Old old(kFrom);
            const QStringList before = old.everything();
            QHash<QString, QString> environment = fault(kind, at);
            environment.insert(u"MCP_PLATFORM_KEY"_s, platformKey());
            const ProgramRun run = runServerProgram({u"user"_s, u"list"_s, u"--data-dir"_s, old.daemon.dataDir() + u"/data"_s}, {{}, environment});
            QVERIFY2(run.code != 0, qPrintable(u"not killed at write %1 of %2"_s.arg(at).arg(writes)));
            left.insert(old.version());
            if (old.version() == kFrom)
                QCOMPARE(old.everything(), before);
            else
                QCOMPARE(old.version(), newest()); // and nothing between
            QVERIFY2(old.start(), old.daemon.log().constData());
            verifyData(old, kFrom);
            if (QTest::currentTestFailed())
                return;
        }
        QCOMPARE(left, (QSet<int>{kFrom, newest()})); // both sides of the moment at which it counts
    }

private:
    static constexpr int kMoments = 12;
};

QTEST_GUILESS_MAIN(TestUpgrades)
#include "tst_upgrades.moc"
