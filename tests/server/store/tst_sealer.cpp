// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed values: they come back, and only with the right key, place and text.
#include "server/store/sealer.h"

#include "server/store/store.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace server::store;

namespace {

QByteArray key(char fill)
{
    return QByteArray(Sealer::kKeyBytes, fill);
}

std::unique_ptr<Sealer> sealerWith(char fill)
{
    auto sealer = Sealer::fromKey(key(fill));
    return sealer ? *std::move(sealer) : nullptr;
}

} // namespace

class TestSealer : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSealedComesBack_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("a password") << QByteArray("hunter2");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("every byte") << [] { QByteArray all; for (int i = 0; i < 256; ++i) all.append(char(i)); return all; }();
        QTest::newRow("a megabyte") << QByteArray(1 << 20, 'm');
        QTest::newRow("what looks sealed") << QByteArray("encrypted:AES256:AAAA");
    }
    void whatIsSealedComesBack()
    {
        QFETCH(QByteArray, plain);
        const auto sealer = sealerWith('k');
        const auto sealed = sealer->seal(plain, "service/a/TOKEN");
        QVERIFY(sealed);
        QVERIFY(sealed->startsWith("encrypted:AES256:"));
        QVERIFY(Sealer::isSealed(*sealed));
        QVERIFY(plain.isEmpty() || !sealed->toUtf8().mid(17).contains(plain));
        const auto back = sealer->unseal(*sealed, "service/a/TOKEN");
        QVERIFY(back);
        QCOMPARE(*back, plain);
    }

    void oneValueNeverLooksTheSameTwice()
    {
        const auto sealer = sealerWith('k');
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(*sealer->seal("same", "place"));
        QCOMPARE(seen.size(), 1000);
    }

    void anotherKeyOrPlaceDoesNotOpen()
    {
        const auto sealer = sealerWith('k');
        const QString sealed = *sealer->seal("hunter2", "service/a/TOKEN");
        QVERIFY(!sealerWith('l')->unseal(sealed, "service/a/TOKEN"));
        QVERIFY(!sealer->unseal(sealed, "service/b/TOKEN"));
        QVERIFY(!sealer->unseal(sealed, ""));
        const auto wrong = sealerWith('l')->unseal(sealed, "service/a/TOKEN");
        QVERIFY(!(wrong.error().message + wrong.error().detail).contains("hunter2"));
    }

    void everyFlippedBitIsNoticed()
    {
        const auto sealer = sealerWith('k');
        const QString sealed = *sealer->seal("hunter2", "p");
        const QByteArray raw = QByteArray::fromBase64(sealed.mid(17).toLatin1());
        for (qsizetype bit = 0; bit < raw.size() * 8; ++bit) {
            QByteArray changed = raw;
            changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY(!sealer->unseal("encrypted:AES256:" + QString::fromLatin1(changed.toBase64()), "p"));
        }
        for (qsizetype size = 0; size < raw.size(); ++size)
            QVERIFY(!sealer->unseal("encrypted:AES256:" + QString::fromLatin1(raw.first(size).toBase64()), "p"));
    }

    void textThatIsNotSealedIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << "hunter2";
        QTest::newRow("empty") << "";
        QTest::newRow("prefix alone") << "encrypted:AES256:";
        QTest::newRow("no base64") << "encrypted:AES256:%%%%";
        QTest::newRow("another scheme") << "encrypted:AES128:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    }
    void textThatIsNotSealedIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!sealerWith('k')->unseal(text, "p"));
    }

    void theKeyFileIsMadeOncePrivateAndKept()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath("platform.key");
        QString sealed;
        {
            const auto sealer = Sealer::open(dir.path());
            QVERIFY(sealer);
            sealed = *(*sealer)->seal("x", "p");
        }
        QFile file(path);
        QCOMPARE(file.size(), qint64(Sealer::kKeyBytes));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
        file.setPermissions(file.permissions() | QFile::ReadOther);
        const auto again = Sealer::open(dir.path());
        QVERIFY(again);
        QCOMPARE(*(*again)->unseal(sealed, "p"), QByteArray("x"));
        QVERIFY(!QFile(path).permissions().testFlag(QFile::ReadOther));
    }

    void theEnvironmentKeyWinsAndMakesNoFile()
    {
        QTemporaryDir dir;
        const auto sealer = Sealer::open(dir.path(), key('e').toBase64() + '\n');
        QVERIFY(sealer);
        QVERIFY(!QFile::exists(dir.filePath("platform.key")));
        QVERIFY(sealerWith('e')->unseal(*(*sealer)->seal("x", "p"), "p"));
    }

    void aKeyThatIsNoneIsRefusedWithoutShowingIt_data()
    {
        QTest::addColumn<QByteArray>("environment");
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("short, environment") << QByteArray("c2VjcmV0LXNob3J0") << QByteArray();
        QTest::newRow("no base64, environment") << QByteArray("secret-*not-base64*") << QByteArray();
        QTest::newRow("short file") << QByteArray() << QByteArray("secret-short");
        QTest::newRow("long file") << QByteArray() << QByteArray("secret-secret-secret-secret-secret-secret");
    }
    void aKeyThatIsNoneIsRefusedWithoutShowingIt()
    {
        QFETCH(QByteArray, environment);
        QFETCH(QByteArray, file);
        QTemporaryDir dir;
        if (!file.isEmpty()) {
            QFile out(dir.filePath("platform.key"));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(file);
        }
        const auto sealer = Sealer::open(dir.path(), environment);
        QVERIFY(!sealer);
        QVERIFY(!sealer.error().message.isEmpty());
        const QString said = sealer.error().message + sealer.error().detail;
        QVERIFY2(!said.contains("secret-") && !said.contains("c2VjcmV0"), qPrintable(said));
    }

    void aStoreWithAnotherKeyIsRefusedAtOnce()
    {
        QTemporaryDir dir;
        QVERIFY(Store::open({dir.path(), {}}));
        QVERIFY(Store::open({dir.path(), {}}));
        const auto other = Store::open({dir.path(), key('x').toBase64()});
        QVERIFY(!other);
        QVERIFY2(other.error().message.contains("another key"), qPrintable(other.error().message));
        QVERIFY(QFile::remove(dir.filePath("platform.key"))); // lost: a new one must not pass for it
        QVERIFY(!Store::open({dir.path(), {}}));
    }

    void aStoreIsOpenOnce()
    {
        QTemporaryDir dir;
        auto first = Store::open({dir.path(), {}});
        QVERIFY(first);
        const auto second = Store::open({dir.path(), {}});
        QVERIFY(!second);
        QCOMPARE(second.error().code, core::ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestSealer)
#include "tst_sealer.moc"
