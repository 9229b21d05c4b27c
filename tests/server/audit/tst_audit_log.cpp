// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log on a real database file: order, chain, what shows after somebody was at the file,
// retention, and the brake on floods. The clock stands still; everything else is real.
#include "server/audit/audit_log.h"
#include "server/audit/chain.h"
#include "server/store/store.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace server;
using audit::AuditEntry;
using audit::AuditLog;
using store::AuditFilter;
using store::AuditOrder;
using store::AuditRecord;
using store::AuditResult;

class TestAuditLog : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    core::ManualClock m_clock;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<AuditLog> m_log;

    AuditEntry entry(const QString &action, const QString &object = {}, AuditResult result = AuditResult::Success) const
    {
        AuditEntry made;
        made.record.timeMs = m_clock.nowMs();
        made.record.requestId = u"req_1"_s;
        made.record.user = core::UserId(u"user_1"_s);
        made.record.email = u"ada@example.com"_s;
        made.record.address = u"127.0.0.1"_s;
        made.record.action = action;
        made.record.object = object;
        made.record.result = result;
        made.record.status = result == AuditResult::Success ? 200 : 403;
        made.record.details = u"{\"fields\":[\"name\"]}"_s;
        return made;
    }
    bool open(const audit::AuditOptions &options = {})
    {
        close();
        auto opened = store::Store::open({m_dir->path(), {}});
        if (!opened)
            return false;
        m_store = *std::move(opened);
        auto log = AuditLog::open(m_store->database(), m_store->sealer(), m_clock, options);
        if (!log)
            return false;
        m_log = *std::move(log);
        m_log->waitUntilKept();
        return true;
    }
    void close()
    {
        m_log.reset();
        m_store.reset();
    }
    void sql(const QString &text)
    {
        auto transaction = store::Transaction::begin(m_store->database());
        QVERIFY(transaction.ok());
        QVERIFY(transaction->run(text).ok());
        QVERIFY(transaction->commit().ok());
    }
    QVector<AuditRecord> all() { return m_log->rows().page({}, AuditOrder::OldestFirst, 0, 10'000).value(); }
    void write(int count)
    {
        for (int i = 0; i < count; ++i)
            m_log->record(entry(u"services.start"_s, u"service-%1"_s.arg(i)));
        m_log->waitUntilKept();
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(open());
    }
    void cleanup() { close(); }

    void entriesAreNumberedChainedAndKept()
    {
        std::atomic<int> kept{0};
        for (int i = 0; i < 5; ++i)
            m_log->record(entry(u"services.start"_s, u"git-mcp"_s), [&](const core::Result<> &result) { kept += result.ok(); });
        m_log->waitUntilKept();
        QCOMPARE(kept, 5);
        QVERIFY(open()); // they are on the disk
        const QVector<AuditRecord> rows = all();
        QCOMPARE(rows.size(), 5);
        QByteArray hash(64, '0');
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows[i].sequence, i + 1);
            hash = QCryptographicHash::hash(hash + audit::canonicalText(rows[i]), QCryptographicHash::Sha256).toHex();
            QCOMPARE(rows[i].hash, hash);
        }
        const audit::Verification found = m_log->verify().value();
        QVERIFY2(found.whole, qPrintable(found.problem));
        QCOMPARE(found.entries, 5);
        m_log->record(entry(u"services.stop"_s));
        m_log->waitUntilKept();
        QVERIFY(m_log->verify().value().whole);
    }

    void theCanonicalFormCannotBeReadInTwoWays()
    {
        AuditRecord one = entry(u"a"_s, u"bc"_s).record;
        AuditRecord two = entry(u"ab"_s, u"c"_s).record;
        QVERIFY(audit::canonicalText(one) != audit::canonicalText(two));
        one.object = u"x\n1:y"_s;
        two = one;
        two.object = u"x"_s;
        QVERIFY(audit::canonicalText(one) != audit::canonicalText(two));
    }

    void manyThreadsMakeOneChain()
    {
        std::vector<std::thread> threads;
        for (int t = 0; t < 8; ++t) {
            threads.emplace_back([this] {
                for (int i = 0; i < 100; ++i)
                    m_log->record(entry(u"services.start"_s));
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        m_log->waitUntilKept();
        const audit::Verification found = m_log->verify().value();
        QVERIFY2(found.whole, qPrintable(found.problem));
        QCOMPARE(found.entries, 800);
    }

    void tamperingShows_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<qint64>("brokenAt");
        QTest::newRow("a value changed") << u"UPDATE audit SET email = 'eve@example.com' WHERE sequence = 4"_s << qint64(4);
        QTest::newRow("a result changed") << u"UPDATE audit SET result = 'failed' WHERE sequence = 7"_s << qint64(7);
        QTest::newRow("one taken out") << u"DELETE FROM audit WHERE sequence = 5"_s << qint64(5);
        QTest::newRow("the first taken out") << u"DELETE FROM audit WHERE sequence = 1"_s << qint64(1);
        QTest::newRow("the end cut off") << u"DELETE FROM audit WHERE sequence > 8"_s << qint64(9);
        QTest::newRow("all taken out") << u"DELETE FROM audit"_s << qint64(1);
        QTest::newRow("renumbered") << u"UPDATE audit SET sequence = sequence + 100 WHERE sequence > 6"_s << qint64(7);
        QTest::newRow("a hash changed") << u"UPDATE audit SET hash = replace(hash, substr(hash, 1, 1), 'z') WHERE sequence = 3"_s << qint64(3);
    }
    void tamperingShows()
    {
        QFETCH(QString, change);
        QFETCH(qint64, brokenAt);
        write(10);
        sql(change);
        const audit::Verification running = m_log->verify().value();
        QVERIFY(!running.whole);
        QCOMPARE(running.brokenAt, brokenAt);
        QVERIFY(!running.problem.isEmpty());
        // After a restart, with new entries behind it, still.
        QVERIFY(open());
        write(3);
        const audit::Verification later = m_log->verify().value();
        QVERIFY(!later.whole);
        QCOMPARE(later.brokenAt, brokenAt);
    }

    void aChainMadeAnewByWhoeverLacksTheKeyShows()
    {
        write(10);
        QVector<AuditRecord> rows = all();
        const QString seal = m_store->settings().get(u"audit.chain"_s).value().value();
        QVERIFY(!seal.contains(QString::fromLatin1(rows.last().hash)));
        // A perfect forgery of the whole table: every hash right again, the last entry gone.
        rows[2].email = u"eve@example.com"_s;
        rows.removeLast();
        QByteArray hash = audit::noHash();
        for (AuditRecord &row : rows)
            row.hash = hash = audit::chainHash(hash, row);
        sql(u"DELETE FROM audit"_s);
        QVERIFY(m_log->rows().append(rows).ok());
        QVERIFY(!m_log->verify().value().whole);
        QVERIFY(open());
        QVERIFY(!m_log->verify().value().whole);
        QCOMPARE(all().last().action, u"audit.damaged"_s);
        // Without the seal it is no better.
        sql(u"DELETE FROM settings WHERE key = 'audit.chain'"_s);
        QVERIFY(open());
        QVERIFY(!m_log->verify().value().whole);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("matches");
        QTest::newRow("by user id") << u"user"_s << u"user_1"_s << 4;
        QTest::newRow("by e-mail, in any case") << u"user"_s << u"ADA@example.com"_s << 4;
        QTest::newRow("by action") << u"action"_s << u"services.start"_s << 2;
        QTest::newRow("by group") << u"action"_s << u"services.*"_s << 3;
        QTest::newRow("a group is no prefix") << u"action"_s << u"service.*"_s << 0;
        QTest::newRow("by object") << u"object"_s << u"git-mcp"_s << 2;
        QTest::newRow("by result") << u"result"_s << u"refused"_s << 1;
        QTest::newRow("by text") << u"search"_s << u"GIT"_s << 2;
        QTest::newRow("a percent sign is no joker") << u"search"_s << u"g%t"_s << 0;
        QTest::newRow("a quote is text") << u"search"_s << u"' OR 1=1 --"_s << 0;
    }
    void filters()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(int, matches);
        m_log->record(entry(u"services.start"_s, u"git-mcp"_s));
        m_log->record(entry(u"services.start"_s, u"other"_s));
        m_log->record(entry(u"services.stop"_s, u"git-mcp"_s));
        m_log->record(entry(u"users.create"_s, u"user_2"_s, AuditResult::Refused));
        m_log->waitUntilKept();
        AuditFilter filter;
        if (field == u"user"_s)
            filter.user = value;
        else if (field == u"action"_s)
            filter.action = value;
        else if (field == u"object"_s)
            filter.object = value;
        else if (field == u"result"_s)
            filter.result = store::auditResultFromString(value);
        else
            filter.search = value;
        QCOMPARE(m_log->rows().count(filter).value(), matches);
        QCOMPARE(m_log->rows().page(filter, AuditOrder::NewestFirst, 0, 100).value().size(), matches);
        QCOMPARE(m_log->rows().after(0, filter, 100).value().size(), matches);
    }

    void oldEntriesGoAndTheRestStaysWhole()
    {
        write(10);
        m_clock.advance(core::Seconds(40 * 24 * 3600));
        m_log->record(entry(u"services.stop"_s));
        m_log->waitUntilKept();
        QVERIFY(open({.retention = core::Seconds(30 * 24 * 3600), .brake = {}}));
        m_log->maintain();
        m_log->waitUntilKept();
        QCOMPARE(all().size(), 1);
        QCOMPARE(all().first().sequence, 11);
        QVERIFY(m_log->verify().value().whole);
        // All of it, and a restart after that.
        m_clock.advance(core::Seconds(40 * 24 * 3600));
        m_log->maintain();
        m_log->waitUntilKept();
        QCOMPARE(all().size(), 0);
        QVERIFY(open());
        QVERIFY(m_log->verify().value().whole);
        write(1);
        QCOMPARE(all().first().sequence, 12);
        QVERIFY(m_log->verify().value().whole);
    }

    void howLongTheyAreKeptChangesWhileItRuns()
    {
        write(4);
        m_clock.advance(core::Seconds(40 * 24 * 3600));
        QVERIFY(open({.retention = core::Seconds(0), .brake = {}}));
        m_log->maintain();
        m_log->waitUntilKept();
        QCOMPARE(all().size(), 4);
        m_log->setRetention(core::Seconds(30 * 24 * 3600));
        m_log->maintain();
        m_log->waitUntilKept();
        QCOMPARE(all().size(), 0);
        write(1);
        m_log->setRetention(core::Seconds(0));
        m_clock.advance(core::Seconds(400 * 24 * 3600));
        m_log->maintain();
        m_log->waitUntilKept();
        QCOMPARE(all().size(), 1);
        QVERIFY(m_log->verify().value().whole);
    }

    void aFloodIsCountedNotWritten()
    {
        for (int i = 0; i < 100'000; ++i)
            m_log->attempt(entry(u"services.delete"_s, u"victim-%1"_s.arg(i), AuditResult::Refused));
        m_log->waitUntilKept();
        QCOMPARE(all().size(), 20);
        m_clock.advance(core::Seconds(61));
        m_log->maintain();
        m_log->waitUntilKept();
        QCOMPARE(all().size(), 21);
        QVERIFY2(all().last().details.contains(u"\"repeated\":99980"_s), qPrintable(all().last().details));
        QVERIFY(m_log->verify().value().whole);
    }

    void aFloodFromEverywhereIsBoundedToo()
    {
        for (int i = 0; i < 100'000; ++i) {
            AuditEntry attempt = entry(u"auth.login"_s, {}, AuditResult::Refused);
            attempt.record.address = u"10.%1.%2.%3"_s.arg(i >> 16).arg((i >> 8) & 255).arg(i & 255);
            m_log->attempt(attempt);
        }
        m_log->waitUntilKept();
        QCOMPARE(all().size(), 600);
        m_clock.advance(core::Seconds(61));
        m_log->maintain();
        m_log->waitUntilKept();
        QVERIFY(all().size() < 700);
        QCOMPARE(all().last().action, u"audit.more"_s);
        // What is done is written all the same.
        m_log->record(entry(u"services.start"_s));
        m_log->waitUntilKept();
        QCOMPARE(all().last().action, u"services.start"_s);
    }

    void countedAttemptsAreToldAtTheEnd()
    {
        for (int i = 0; i < 50; ++i)
            m_log->attempt(entry(u"services.delete"_s, {}, AuditResult::Refused));
        QVERIFY(open());
        QCOMPARE(all().size(), 21);
        QVERIFY(all().last().details.contains(u"\"repeated\":30"_s));
    }

    void onlyAccountsThatExistAreNamed()
    {
        store::UserRecord user;
        user.id = core::UserId(u"user_7"_s);
        user.email = u"grace@example.com"_s;
        user.name = u"Grace"_s;
        user.roles = QStringList{u"viewer"_s};
        QVERIFY(m_store->users().insert(user).ok());
        for (const QString &typed : {u"Grace@Example.com"_s, u"hunter2-typed-here"_s}) {
            AuditEntry attempt = entry(u"auth.login"_s, {}, AuditResult::Refused);
            attempt.record.user = {};
            attempt.record.email.clear();
            attempt.account = typed;
            m_log->attempt(attempt);
        }
        m_log->waitUntilKept();
        const QVector<AuditRecord> rows = all();
        QCOMPARE(rows.at(0).object, u"user_7"_s);
        QVERIFY(rows.at(0).user.isEmpty()); // tried, not done
        for (const AuditRecord &row : rows)
            QVERIFY(!audit::canonicalText(row).contains("hunter2"));
    }

    void whatCannotBeWrittenIsNotAcknowledged()
    {
        write(2);
        sql(u"ALTER TABLE audit RENAME TO hidden"_s);
        bool told = false;
        bool ok = true;
        m_log->record(entry(u"services.start"_s), [&](const core::Result<> &result) {
            ok = result.ok();
            told = true;
        });
        m_log->waitUntilKept();
        QVERIFY(told);
        QVERIFY(!ok);
        sql(u"ALTER TABLE hidden RENAME TO audit"_s);
        write(1);
        QCOMPARE(all().size(), 4);
        QCOMPARE(all().at(2).action, u"audit.lost"_s); // that something is missing is not
        QVERIFY(m_log->verify().value().whole);
    }
};

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_audit_log.moc"
