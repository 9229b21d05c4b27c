// SPDX-License-Identifier: GPL-3.0-or-later
// A new key for a data folder: everything sealed opens with it, nothing with the old one is left, and
// whatever ends a rotation leaves a folder that opens, with one key or the other.
#include "server/store/key_rotation.h"
#include "server/store/mfa_repository.h"
#include "server/store/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace server::store;
using core::ErrorCode;

class TestKeyRotation : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString path(const QString &name) const { return m_dir->filePath(name); }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static ConfigPlace place() { return {core::ServiceId(u"git-mcp"_s), u"db.password"_s}; }

    void fill(Store &store)
    {
        core::ServiceSpec spec;
        spec.id = core::ServiceId(u"git-mcp"_s);
        spec.name = u"Git"_s;
        spec.command = {u"/bin/true"_s};
        spec.environment = {{u"API_KEY"_s, u"planted-1"_s}, {u"DB_PASSWORD"_s, u"planted-2"_s}, {u"LOG_LEVEL"_s, u"info"_s}};
        QVERIFY(store.services().insert(spec, DesiredState::Running));
        QVERIFY(store.settings().setSealed(u"auth.signingKey"_s, "planted-3", store.sealer()));
        QVERIFY(store.settings().set(u"auth.open"_s, u"open"_s));
        UserRecord user;
        user.id = core::UserId(u"user_1"_s);
        user.email = u"ada@example.com"_s;
        QVERIFY(store.users().insert(user));
        QVERIFY(MfaRepository(store.database(), store.sealer()).enrol(user.id, "planted-5", 1));
        const auto sealed = store.configs().seal(u"planted-4"_s, place());
        QVERIFY(sealed);
        QVERIFY(store.configs().apply({{place(), std::nullopt, ConfigRecord{place(), *sealed, true, 1, 1, u"a"_s}}}, u"a"_s, 1));
    }

    // Every secret, as it can be read now.
    void verifyWhole(const QByteArray &key = {})
    {
        const auto store = Store::open({m_dir->path(), key});
        QVERIFY2(store, store ? "" : qPrintable(store.error().message + store.error().detail));
        const auto service = (*store)->services().find(core::ServiceId(u"git-mcp"_s));
        QVERIFY2(service, service ? "" : qPrintable(service.error().detail));
        QCOMPARE((*service)->spec.environment.value(u"API_KEY"_s), u"planted-1"_s);
        QCOMPARE((*service)->spec.environment.value(u"DB_PASSWORD"_s), u"planted-2"_s);
        QCOMPARE((*service)->desired, DesiredState::Running);
        QCOMPARE((*store)->settings().getSealed(u"auth.signingKey"_s, (*store)->sealer())->value(), QByteArray("planted-3"));
        QCOMPARE((*store)->settings().get(u"auth.open"_s)->value(), u"open"_s);
        const auto factor = MfaRepository((*store)->database(), (*store)->sealer()).find(core::UserId(u"user_1"_s));
        QVERIFY2(factor, factor ? "" : qPrintable(factor.error().detail));
        QCOMPARE((*factor)->secret, QByteArray("planted-5"));
        const auto records = (*store)->configs().all();
        QCOMPARE(records->size(), 1);
        QCOMPARE(*(*store)->configs().unseal(records->first().value, place()), u"planted-4"_s);
        QVERIFY(!QFile::exists(path(u"platform.key.next"_s)));
    }

    // Every sealed text in the file and the log beside it, wherever it stands: also one that nobody entered
    // into the table of sealed columns, and those in pages that are free again.
    QSet<QByteArray> sealedTexts()
    {
        static const QRegularExpression pattern(u"encrypted:AES256:[A-Za-z0-9+/]{38}"_s);
        QSet<QByteArray> texts;
        for (const QString &name : {u"platform.db"_s, u"platform.db-wal"_s}) {
            auto all = pattern.globalMatch(QString::fromLatin1(content(path(name))));
            while (all.hasNext())
                texts.insert(all.next().captured().toLatin1());
        }
        return texts;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const auto store = Store::open({m_dir->path(), {}});
        QVERIFY(store);
        fill(**store);
    }
    void cleanup() { m_dir.reset(); }

    void everythingIsSealedAnew()
    {
        const QByteArray oldKey = content(path(u"platform.key"_s));
        const QSet<QByteArray> before = sealedTexts();
        QCOMPARE(before.size(), 6); // five planted ones and the key's own mark
        const auto rotated = rotateKey({.dataDir = m_dir->path()});
        QVERIFY2(rotated, rotated ? "" : qPrintable(rotated.error().message + rotated.error().detail));
        QCOMPARE(*rotated, 6);
        QVERIFY(content(path(u"platform.key"_s)) != oldKey);
        QCOMPARE(QFileInfo(path(u"platform.key"_s)).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QSet<QByteArray> after = sealedTexts();
        QCOMPARE(after.size(), 6);
        QVERIFY(!after.intersects(before));
        verifyWhole();
        QVERIFY(!Store::open({m_dir->path(), oldKey.toBase64()}));
    }

    void aKilledRotationLeavesTheOldOrTheNew_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<bool>("isNew");
        QTest::newRow("the new key is beside the old one") << int(RotationStep::KeyWritten) << false;
        QTest::newRow("all is sealed anew and not committed") << int(RotationStep::Resealed) << false;
        QTest::newRow("committed, the old key still in place") << int(RotationStep::Committed) << true;
        QTest::newRow("the new key is in place") << int(RotationStep::KeyInPlace) << true;
        QTest::newRow("done") << int(RotationStep::Cleaned) << true;
    }
    void aKilledRotationLeavesTheOldOrTheNew()
    {
        QFETCH(int, step);
        QFETCH(bool, isNew);
        const QByteArray oldKey = content(path(u"platform.key"_s));
        const pid_t child = ::fork();
        if (child == 0) {
            const auto rotated = rotateKey({.dataDir = m_dir->path(), .progress = [step](RotationStep reached) {
                if (int(reached) == step)
                    ::kill(::getpid(), SIGKILL);
            }});
            ::_exit(rotated ? 3 : 4);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY2(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL, qPrintable(QString::number(status)));
        verifyWhole();
        QCOMPARE(content(path(u"platform.key"_s)) != oldKey, isNew);
        QVERIFY(rotateKey({.dataDir = m_dir->path()}));
        verifyWhole();
    }

    void aRunningServerIsNotTouched()
    {
        const auto store = Store::open({m_dir->path(), {}});
        QVERIFY(store);
        QCOMPARE(rotateKey({.dataDir = m_dir->path()}).error().code, ErrorCode::Conflict);
        QVERIFY(!QFile::exists(path(u"platform.key.next"_s)));
    }

    void aFolderWithoutDataStaysAsItIs()
    {
        QTemporaryDir empty;
        QCOMPARE(rotateKey({.dataDir = empty.path()}).error().code, ErrorCode::NotFound);
        QVERIFY(QDir(empty.path()).isEmpty());
    }

    void aKeyFromOutside()
    {
        const QByteArray first = QByteArray(32, 'a').toBase64();
        const QByteArray second = QByteArray(32, 'b').toBase64();
        QVERIFY(rotateKey({.dataDir = m_dir->path(), .newKey = first})); // out of the file
        QVERIFY(!QFile::exists(path(u"platform.key"_s)));
        verifyWhole(first);
        QCOMPARE(rotateKey({.dataDir = m_dir->path(), .currentKey = first}).error().code, ErrorCode::Validation);
        QVERIFY(!rotateKey({.dataDir = m_dir->path(), .currentKey = second, .newKey = first})); // not the key it has
        QVERIFY(!rotateKey({.dataDir = m_dir->path(), .currentKey = first, .newKey = "short"}));
        verifyWhole(first);
        QVERIFY(rotateKey({.dataDir = m_dir->path(), .currentKey = first, .newKey = second}));
        verifyWhole(second);
    }

    void aStrangeKeyBesideIsDropped()
    {
        QFile file(path(u"platform.key.next"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(32, 'x'));
        file.close();
        verifyWhole();
    }

    void whatNobodyEnteredIsNotLost()
    {
        {
            const auto store = Store::open({m_dir->path(), {}});
            QVERIFY(store);
            const auto sealed = (*store)->sealer().seal("planted", "nowhere");
            auto transaction = Transaction::begin((*store)->database());
            QVERIFY(transaction);
            QVERIFY(transaction->run(u"CREATE TABLE \"later \"\"one\" (\"a secret\" TEXT) STRICT"_s));
            QVERIFY(transaction->run(u"INSERT INTO \"later \"\"one\" VALUES (?)"_s, {*sealed}));
            QVERIFY(transaction->commit());
        }
        const auto refused = rotateKey({.dataDir = m_dir->path()});
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.contains("table of sealed columns"_L1), qPrintable(refused.error().detail));
        verifyWhole();
    }

    void oneValueThatCannotBeOpenedLeavesAllAsItWas()
    {
        {
            const auto store = Store::open({m_dir->path(), {}});
            QVERIFY(store);
            const auto moved = (*store)->configs().seal(u"x"_s, {{}, u"elsewhere"_s});
            const ConfigPlace broken{{}, u"broken"_s};
            QVERIFY((*store)->configs().apply({{broken, std::nullopt, ConfigRecord{broken, *moved, true, 1, 1, u"a"_s}}}, u"a"_s, 1));
        }
        const QByteArray oldKey = content(path(u"platform.key"_s));
        QVERIFY(!rotateKey({.dataDir = m_dir->path()}));
        QCOMPARE(content(path(u"platform.key"_s)), oldKey);
        const auto store = Store::open({m_dir->path(), {}});
        QVERIFY(store);
        QVERIFY((*store)->services().find(core::ServiceId(u"git-mcp"_s)));
    }
};

QTEST_GUILESS_MAIN(TestKeyRotation)
#include "tst_key_rotation.moc"
