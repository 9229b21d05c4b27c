// SPDX-License-Identifier: GPL-3.0-or-later
// What a backup takes out of the database, of one moment, and how accounts come back beside others.
#include "server/store/account_merge.h"
#include "server/store/api_key_repository.h"
#include "server/store/backup_repository.h"
#include "server/store/mfa_repository.h"
#include "server/store/platform_snapshot.h"
#include "server/store/store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace server::store;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::ServiceId;
using core::UserId;

class TestPlatformSnapshot : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;

    static UserRecord user(const QString &name, const QStringList &roles = {u"viewer"_s})
    {
        UserRecord record;
        record.id = UserId(u"user_"_s + name);
        record.email = name + u"@example.org"_s;
        record.name = name;
        record.passwordHash = u"hash of "_s + name;
        record.roles = roles;
        record.createdAtMs = 1;
        return record;
    }
    QString accounts(const QString &name = u"accounts"_s) const { return m_dir->filePath(name); }
    core::Result<AccountMerge> merge(bool overwrite, MergeMode mode = MergeMode::CarryOut)
    {
        return mergeAccounts(m_store->database(), m_store->sealer(), accounts(), overwrite, mode);
    }
    static AccountKind kindOf(const AccountMerge &merge, const QString &item)
    {
        for (const AccountKind &kind : merge.kinds) {
            if (kind.item == item)
                return kind;
        }
        return {};
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto store = Store::open({m_dir->path(), {}});
        QVERIFY(store);
        m_store = *std::move(store);
        QVERIFY(m_store->users().insert(user(u"root"_s, {u"admin"_s})));
        QVERIFY(m_store->users().insert(user(u"ann"_s)));
    }
    void cleanup()
    {
        m_store.reset();
        m_dir.reset();
    }

    void secretsStaySealedAndSessionsStayOut()
    {
        core::ServiceSpec spec;
        spec.id = ServiceId(u"notes"_s);
        spec.environment = {{u"API_KEY"_s, u"planted"_s}};
        QVERIFY(m_store->services().insert(spec, DesiredState::Running));
        SessionRecord session;
        session.id = core::SessionId(u"session_1"_s);
        session.user = UserId(u"user_ann"_s);
        session.refreshHash = u"planted-session"_s;
        session.expiresAtMs = 1;
        QVERIFY(m_store->sessions().insert(session));
        const auto snapshot = takeSnapshot(m_store->database(), accounts());
        QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().detail));
        QCOMPARE(snapshot->services.size(), 1);
        QVERIFY(snapshot->services[0].desiredRunning);
        QVERIFY(snapshot->services[0].text.contains(u"encrypted:AES256:"_s) && !snapshot->services[0].text.contains(u"planted"_s));
        QFile file(accounts());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("hash of ann") && !content.contains("planted-session"));
        QCOMPARE(QFile::permissions(accounts()) & 0x0077, QFile::Permissions());
        QVERIFY(!takeSnapshot(m_store->database(), accounts())); // it is there
    }

    void isOfOneMomentWhileOthersWrite()
    {
        // Two configuration values that are always changed together.
        std::atomic<bool> stop{false};
        std::thread writer([this, &stop] {
            for (int i = 0; !stop; ++i) {
                QVector<ConfigEdit> edits;
                for (const QString &key : {u"left"_s, u"right"_s}) {
                    const ConfigPlace place{{}, key};
                    edits.append({place, std::nullopt, ConfigRecord{place, QString::number(i), false, 1, 1, {}}});
                }
                (void)m_store->configs().apply(edits, {}, 1);
            }
        });
        bool same = true;
        for (int i = 0; i < 40; ++i) {
            const auto snapshot = takeSnapshot(m_store->database(), {});
            same = same && snapshot && (snapshot->configs.isEmpty() || snapshot->configs[0].value == snapshot->configs[1].value);
        }
        stop = true;
        writer.join();
        QVERIFY(same);
    }

    void missingAccountsComeBackAndOthersStay()
    {
        ApiKeyRepository keys(m_store->database());
        ApiKeyRecord key;
        key.id = ApiKeyId(u"key_1"_s);
        key.user = UserId(u"user_ann"_s);
        key.secretHash = "key hash";
        QVERIFY(keys.insert(key));
        MfaRepository factors(m_store->database(), m_store->sealer());
        QVERIFY(factors.enrol(UserId(u"user_ann"_s), "factor", 1));
        QVERIFY(takeSnapshot(m_store->database(), accounts()));
        QVERIFY(m_store->users().remove(UserId(u"user_ann"_s)));
        QVERIFY(m_store->users().insert(user(u"bob"_s)));

        const auto tried = merge(false, MergeMode::Try);
        QVERIFY2(tried, tried ? "" : qPrintable(tried.error().detail));
        QCOMPARE(kindOf(*tried, u"users"_s).created, 1);
        QVERIFY(!m_store->users().find(UserId(u"user_ann"_s))->has_value());
        const auto merged = merge(false);
        QVERIFY(merged);
        QCOMPARE(kindOf(*merged, u"users"_s).created, 1);
        QCOMPARE(kindOf(*merged, u"users"_s).left, 1);
        QCOMPARE(kindOf(*merged, u"keys"_s).created, 1);
        QCOMPARE(kindOf(*merged, u"second factors"_s).created, 1);
        QCOMPARE((*m_store->users().find(UserId(u"user_ann"_s)))->passwordHash, u"hash of ann"_s);
        QVERIFY(m_store->users().find(UserId(u"user_bob"_s))->has_value());
        QCOMPARE((*factors.find(UserId(u"user_ann"_s)))->secret, QByteArray("factor"));
        const auto again = merge(false);
        QVERIFY(again && !again->changes());
    }

    void changedOnesAreOverwrittenWhenAsked()
    {
        QVERIFY(takeSnapshot(m_store->database(), accounts()));
        UserRecord ann = user(u"ann"_s);
        ann.name = u"Somebody else"_s;
        QVERIFY(m_store->users().update(ann));
        QVERIFY(!merge(false)->changes());
        QCOMPARE(kindOf(*merge(true), u"users"_s).overwritten, 1);
        QCOMPARE((*m_store->users().find(ann.id))->name, u"ann"_s);
    }

    void anAddressBelongsToOne()
    {
        QVERIFY(takeSnapshot(m_store->database(), accounts()));
        QVERIFY(m_store->users().remove(UserId(u"user_ann"_s)));
        UserRecord other = user(u"ann"_s);
        other.id = UserId(u"user_other"_s);
        QVERIFY(m_store->users().insert(other));
        const auto merged = merge(true);
        QVERIFY(merged);
        QCOMPARE(kindOf(*merged, u"users"_s).missing.size(), 1);
        QVERIFY(!m_store->users().find(UserId(u"user_ann"_s))->has_value());
    }

    void anAdministratorIsAlwaysLeft()
    {
        UserRecord root = user(u"root"_s, {u"viewer"_s});
        QVERIFY(m_store->users().update(root));
        QVERIFY(takeSnapshot(m_store->database(), accounts()));
        root.roles = {u"admin"_s};
        QVERIFY(m_store->users().update(root));
        const auto merged = merge(true);
        QVERIFY(!merged);
        QCOMPARE(merged.error().code, ErrorCode::Conflict);
        QCOMPARE((*m_store->users().find(root.id))->roles, QStringList{u"admin"_s});
    }

    void aSecondFactorThatDoesNotOpenIsNotLeftOut()
    {
        const auto foreignKey = Sealer::fromKey(QByteArray(32, 'x'));
        QVERIFY(foreignKey);
        MfaRepository factors(m_store->database(), **foreignKey);
        QVERIFY(factors.enrol(UserId(u"user_ann"_s), "factor", 1));
        QVERIFY(takeSnapshot(m_store->database(), accounts()));
        QVERIFY(m_store->users().remove(UserId(u"user_ann"_s)));
        QVERIFY(merge(false));
        QVERIFY((*m_store->users().find(UserId(u"user_ann"_s)))->status == UserStatus::Inactive);
    }

    void aFileOfSomethingElseIsRefused()
    {
        QFile file(accounts());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no database at all, but long enough to be looked at") > 0);
        file.close();
        const auto merged = merge(true);
        QVERIFY(!merged);
        QCOMPARE(merged.error().code, ErrorCode::Conflict);
    }

    void backupsAndJobsAreKept()
    {
        BackupRepository repository(m_store->database());
        core::Backup backup;
        backup.id = core::BackupId(u"backup_1"_s);
        backup.name = u"daily"_s;
        backup.createdAtMs = 1'753'358'400'123;
        backup.options.services = {u"notes"_s};
        backup.proof.verified = true;
        backup.proof.verifiedAtMs = 1'753'358'400'456;
        QVERIFY(repository.put(backup));
        QCOMPARE(*repository.all(), QVector<core::Backup>{backup});
        backup.status = core::BackupStatus::Completed;
        QVERIFY(repository.put(backup));
        QVERIFY(repository.all()->first().status == core::BackupStatus::Completed);
        core::BackupJob job;
        job.id = core::JobId(u"job_1"_s);
        job.queuedAtMs = 1'753'358'400'000;
        job.outcomes = {{u"notes"_s, true, u"Restored"_s, 5}};
        QVERIFY(repository.putJob(job));
        QCOMPARE(*repository.jobs(), QVector<core::BackupJob>{job});
        QVERIFY(repository.removeJobs({job.id}) && repository.remove({backup.id}));
        QVERIFY(repository.jobs()->isEmpty() && repository.all()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPlatformSnapshot)
#include "tst_platform_snapshot.moc"
