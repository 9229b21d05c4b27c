// SPDX-License-Identifier: GPL-3.0-or-later
// The database file: schema, transactions, threads, and the lock on its folder.
#include "server/store/database.h"
#include "server/store/folder_lock.h"
#include "server/store/migrations.h"
#include "server/store/private_file.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace server::store;
using core::ErrorCode;

namespace {

int modeOf(const QString &path)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? int(info.st_mode & 0777) : -1;
}

std::unique_ptr<Database> openIn(const QTemporaryDir &dir)
{
    auto database = Database::open(dir.path());
    return database ? *std::move(database) : nullptr;
}

bool exec(Database &database, const QString &sql, const QVariantList &values = {})
{
    auto transaction = Transaction::begin(database);
    return transaction && transaction->run(sql, values).ok() && transaction->commit().ok();
}

qint64 scalar(Database &database, const QString &sql)
{
    auto connection = database.connection();
    if (!connection)
        return -1;
    auto rows = (*connection)->run(sql);
    return rows && rows->next() ? rows->number(0) : -1;
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void aNewFolderGetsTheWholeSchema()
    {
        QTemporaryDir dir;
        auto database = openIn(dir);
        QVERIFY(database);
        QCOMPARE(database->schemaVersion(), platformMigrations().back().version);
        QCOMPARE(scalar(*database, "SELECT count(*) FROM schema_version"), qint64(platformMigrations().size()));
        QCOMPARE(modeOf(dir.filePath("platform.db")), 0600);
        QCOMPARE(scalar(*database, "PRAGMA synchronous"), 2); // FULL
        QCOMPARE(scalar(*database, "PRAGMA foreign_keys"), 1);
    }

    void aLooseFileModeIsTightened()
    {
        QTemporaryDir dir;
        openIn(dir);
        QVERIFY(::chmod(QFile::encodeName(dir.filePath("platform.db")).constData(), 0644) == 0);
        QVERIFY(openIn(dir));
        QCOMPARE(modeOf(dir.filePath("platform.db")), 0600);
    }

    void openingAgainKeepsDataAndRunsNoMigrationTwice()
    {
        QTemporaryDir dir;
        {
            auto database = openIn(dir);
            QVERIFY(exec(*database, "INSERT INTO settings VALUES ('a', 'b')"));
        }
        auto database = openIn(dir);
        QVERIFY(database);
        QCOMPARE(scalar(*database, "SELECT count(*) FROM settings WHERE value = 'b'"), 1);
    }

    void aNewerSchemaIsRefusedByName()
    {
        QTemporaryDir dir;
        {
            auto database = openIn(dir);
            QVERIFY(exec(*database, "INSERT INTO schema_version VALUES (9001, 'from the future', 0)"));
        }
        auto database = Database::open(dir.path());
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Conflict);
        QVERIFY2(database.error().message.contains("newer version") && database.error().message.contains("9001"),
                 qPrintable(database.error().message));
    }

    void aFailingMigrationLeavesNothingBehind()
    {
        QTemporaryDir dir;
        auto database = openIn(dir);
        const int before = database->schemaVersion();
        std::vector<Migration> migrations = platformMigrations();
        migrations.push_back({before + 1, "good", {"CREATE TABLE good (x)"}});
        migrations.push_back({before + 2, "broken", {"CREATE TABLE half (x)", "CREATE TABLE half (x)"}});
        const auto applied = applyMigrations(*database, migrations);
        QVERIFY(!applied);
        QVERIFY(applied.error().detail.contains("broken"));
        QVERIFY2(applied.error().message.contains(QStringLiteral("from schema %1 to %2, and is as it was").arg(before).arg(before + 2)), qPrintable(applied.error().message));
        QCOMPARE(scalar(*database, "SELECT max(version) FROM schema_version"), qint64(before));
        QCOMPARE(scalar(*database, "SELECT count(*) FROM sqlite_master WHERE name = 'good'"), 0);
        QCOMPARE(scalar(*database, "SELECT count(*) FROM sqlite_master WHERE name = 'half'"), 0);
    }

    void aDamagedFileIsRefused()
    {
        QTemporaryDir dir;
        {
            auto database = openIn(dir);
            for (int i = 0; i < 300; ++i)
                QVERIFY(exec(*database, "INSERT INTO settings VALUES (?, ?)", {QString::number(i), QString(500, u'x')}));
        }
        QFile file(dir.filePath("platform.db"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 at = 4096; at + 4096 < file.size(); at += 4096) {
            file.seek(at);
            file.write(QByteArray(2000, '\x5a'));
        }
        file.close();
        const auto database = Database::open(dir.path());
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Internal);
    }

    void aTransactionThatIsDroppedChangesNothing()
    {
        QTemporaryDir dir;
        auto database = openIn(dir);
        {
            auto transaction = Transaction::begin(*database);
            QVERIFY(transaction);
            QVERIFY(transaction->run("INSERT INTO settings VALUES ('a', 'b')").ok());
        }
        QCOMPARE(scalar(*database, "SELECT count(*) FROM settings"), 0);
        QVERIFY(exec(*database, "INSERT INTO settings VALUES ('a', 'b')")); // and the next one works
        QCOMPARE(scalar(*database, "SELECT count(*) FROM settings"), 1);
    }

    void anInnerTransactionJoinsTheOuterOne()
    {
        QTemporaryDir dir;
        auto database = openIn(dir);
        {
            auto outer = Transaction::begin(*database);
            QVERIFY(outer);
            QVERIFY(exec(*database, "INSERT INTO settings VALUES ('a', 'b')")); // "committed" inside
        }
        QCOMPARE(scalar(*database, "SELECT count(*) FROM settings"), 0);
    }

    void anInnerTransactionGivenUpTakesTheOuterOneAlong()
    {
        QTemporaryDir dir;
        auto database = openIn(dir);
        {
            auto outer = Transaction::begin(*database);
            QVERIFY(outer);
            QVERIFY(outer->run("INSERT INTO settings VALUES ('a', 'b')").ok());
            {
                auto inner = Transaction::begin(*database);
                QVERIFY(inner);
            }
            QVERIFY(!outer->commit());
        }
        QCOMPARE(scalar(*database, "SELECT count(*) FROM settings"), 0);
        QVERIFY(exec(*database, "INSERT INTO settings VALUES ('a', 'b')"));
    }

    void valuesAreBoundNotPasted()
    {
        QTemporaryDir dir;
        auto database = openIn(dir);
        const QString hostile = "'); DROP TABLE settings; --";
        QVERIFY(exec(*database, "INSERT INTO settings VALUES (?, ?)", {hostile, QString()}));
        QCOMPARE(scalar(*database, "SELECT count(*) FROM settings WHERE value = ''"), 1);
    }

    void aRepeatedKeyIsAConflictAndAnOtherFaultIsNot()
    {
        QTemporaryDir dir;
        auto database = openIn(dir);
        QVERIFY(exec(*database, "INSERT INTO settings VALUES ('a', 'b')"));
        auto transaction = Transaction::begin(*database);
        auto repeated = transaction->run("INSERT INTO settings VALUES ('a', 'c')");
        QVERIFY(!repeated);
        QCOMPARE(repeated.error().code, ErrorCode::Conflict);
        auto orphan = transaction->run("INSERT INTO sessions VALUES ('s', 'nobody', '', 0, 0, 0, '', '', 0)");
        QVERIFY(!orphan); // a foreign key
        QCOMPARE(orphan.error().code, ErrorCode::Internal);
    }

    void manyThreadsWriteAtOnceAndNoneIsLost()
    {
        QTemporaryDir dir;
        auto database = openIn(dir);
        std::atomic<int> failed{0};
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                for (int i = 0; i < 50; ++i) {
                    if (!exec(*database, "INSERT INTO settings VALUES (?, 'x')", {QStringLiteral("%1-%2").arg(t).arg(i)}))
                        ++failed;
                    if (scalar(*database, "SELECT count(*) FROM settings") <= 0)
                        ++failed;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failed.load(), 0);
        QCOMPARE(scalar(*database, "SELECT count(*) FROM settings"), 200);
    }

    void aThreadThatEndsClosesItsConnection()
    {
        QTemporaryDir dir;
        auto database = openIn(dir);
        const qsizetype before = QSqlDatabase::connectionNames().size();
        qsizetype during = 0;
        std::thread([&] {
            scalar(*database, "SELECT 1");
            during = QSqlDatabase::connectionNames().size();
        }).join();
        QCOMPARE(during, before + 1);
        QCOMPARE(QSqlDatabase::connectionNames().size(), before);
    }

    void aDatabaseThatGoesClosesTheConnectionsOfLivingThreads()
    {
        QTemporaryDir dir;
        auto database = openIn(dir);
        std::atomic<bool> connected{false};
        std::atomic<bool> leave{false};
        std::thread thread([&] {
            scalar(*database, "SELECT 1");
            connected = true;
            connected.notify_one();
            leave.wait(false);
        });
        connected.wait(false);
        database.reset();
        QCOMPARE(QSqlDatabase::connectionNames().size(), 0);
        leave = true;
        leave.notify_one();
        thread.join();
        QVERIFY(openIn(dir)); // and the file is free
    }

    void probeMeasuresARealQuery()
    {
        QTemporaryDir dir;
        auto database = openIn(dir);
        const auto latency = database->probe();
        QVERIFY(latency);
        QVERIFY(latency->count() > 0);
        QVERIFY(latency->count() < 1'000'000);
        QVERIFY(exec(*database, "DROP TABLE schema_version"));
        QVERIFY(!database->probe());
    }

    void aSecondHolderOfTheFolderIsRefused()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath("data");
        auto first = FolderLock::acquire(folder);
        QVERIFY(first);
        QCOMPARE(modeOf(folder), 0700);
        const auto second = FolderLock::acquire(folder);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Conflict);
        QVERIFY2(second.error().message.contains(QString::number(::getpid())), qPrintable(second.error().message));
        first->reset();
        QVERIFY(FolderLock::acquire(folder));
    }

    void aKilledHolderLetsGo()
    {
        QTemporaryDir dir;
        const QString folder = dir.path();
        int channel[2];
        QVERIFY(::pipe(channel) == 0);
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            auto lock = FolderLock::acquire(folder);
            const char answer = lock ? 'y' : 'n';
            if (::write(channel[1], &answer, 1) == 1)
                ::pause();
            ::_exit(0);
        }
        char answer = 0;
        QCOMPARE(::read(channel[0], &answer, 1), ssize_t(1));
        const bool refused = !FolderLock::acquire(folder);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        ::close(channel[0]);
        ::close(channel[1]);
        QCOMPARE(answer, 'y');
        QVERIFY(refused);
        QVERIFY(FolderLock::acquire(folder));
    }

    void aProcessStartedWhileTheLockIsHeldDoesNotInheritIt()
    {
        QTemporaryDir dir;
        auto lock = FolderLock::acquire(dir.path());
        QVERIFY(lock);
        QProcess child;
        child.start("sleep", {"60"});
        QVERIFY(child.waitForStarted());
        lock->reset();
        const bool free = FolderLock::acquire(dir.path()).ok();
        child.kill();
        QVERIFY(child.waitForFinished());
        QVERIFY(free);
    }

    void aPrivateFileIsWholeAndPrivate()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath("secret");
        QVERIFY(writePrivateFile(path, "one", IfPresent::Refuse));
        QCOMPARE(modeOf(path), 0600);
        const auto again = writePrivateFile(path, "two", IfPresent::Refuse);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QVERIFY(writePrivateFile(path, "three", IfPresent::Replace));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("three"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1); // no temporary left
        QVERIFY(!writePrivateFile(dir.filePath("nowhere/secret"), "x", IfPresent::Replace));
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
