// SPDX-License-Identifier: GPL-3.0-or-later
// Archives that were whole once: bits flipped, tails cut, chunks moved. All is found by verify, and
// nothing wrong is ever restored. MCP_ARCHIVE_DAMAGE=N makes N flips instead of 10,000.
#include "archive_fixture.h"

#include <QDir>
#include <QTest>

using namespace archive_test;

namespace {

constexpr int kHead = 136;
constexpr int kSealedChunk = 256 * 1024 + 16;

int flips()
{
    const int asked = qEnvironmentVariableIntValue("MCP_ARCHIVE_DAMAGE");
    return asked > 0 ? asked : 10'000;
}

} // namespace

// libarchive loses a few bytes over some damaged heads, which is not ours to hold against this program.
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libarchive.so";
}

class TestDamagedArchives : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = scratch();
        m_source = m_dir->filePath("source");
        m_file = m_dir->filePath("archive");
        QDir().mkdir(m_source);
    }

    void cleanup() { removeTree(QFile::encodeName(m_dir->path())); }

    void everyFlippedBitIsFound_data() { forms(); }

    void everyFlippedBitIsFound()
    {
        const Written written = makeSmall();
        const QByteArray good = readAll(QFile::encodeName(m_file));
        QRandomGenerator random(4711);
        const int count = flips() / 4;
        for (int i = 0; i < count; ++i) {
            QByteArray bad = good;
            const qsizetype at = random.bounded(int(bad.size()));
            bad[at] = char(bad[at] ^ (1 << random.bounded(8)));
            expectRefused(bad, written, QStringLiteral("bit flipped in byte %1 of %2").arg(at).arg(bad.size()), i % 10 == 0);
        }
    }

    void everyCutIsFound_data() { forms(); }

    void everyCutIsFound()
    {
        const Written written = makeSmall();
        const QByteArray good = readAll(QFile::encodeName(m_file));
        QRandomGenerator random(815);
        const int count = std::max(flips() / 80, 5);
        for (int i = 0; i < count; ++i) {
            const qsizetype size = random.bounded(int(good.size()));
            expectRefused(good.first(size), written, QStringLiteral("cut to %1 of %2").arg(size).arg(good.size()), i % 10 == 0);
        }
        expectRefused(good.chopped(1), written, "the last byte cut", true);
        expectRefused(good + '\0', written, "one byte more", true);
        expectRefused(good + good, written, "twice", true);
    }

    void chunksKeepTheirOrderAndNumber()
    {
        QRandomGenerator random(1);
        write(under(m_source, "noise"), randomBytes(random, 1'500'000));
        WritePlan plan = planOf(m_source);
        plan.secret = m_secret = platformKey();
        Quiet monitor;
        const auto written = writeArchive(m_file, plan, monitor);
        QVERIFY(written);
        const QByteArray good = readAll(QFile::encodeName(m_file));
        QVERIFY(verify({{plan.header.id, m_file, m_secret}}, monitor));
        const auto chunk = [&good](int number) { return good.mid(kHead + number * kSealedChunk, kSealedChunk); };
        QVERIFY(good.size() > kHead + 5 * kSealedChunk);
        const QByteArray head = good.first(kHead);
        const QByteArray rest = good.mid(kHead + 3 * kSealedChunk);
        expectRefused(head + chunk(1) + chunk(0) + chunk(2) + rest, *written, "two chunks changed places", true);
        expectRefused(head + chunk(0) + chunk(2) + rest, *written, "a chunk is missing", true);
        expectRefused(head + chunk(0) + chunk(1) + chunk(1) + chunk(2) + rest, *written, "a chunk comes twice", true);
        expectRefused(head + chunk(0) + chunk(1) + chunk(2), *written, "cut between chunks", true);
        expectRefused(head, *written, "no chunk at all", true);

        // Of the same key, but another archive.
        const auto other = writeArchive(m_dir->filePath("other"), plan, monitor);
        QVERIFY(other);
        const QByteArray another = readAll(under(m_dir->path(), "other"));
        expectRefused(head + another.mid(kHead), *written, "the chunks of another archive", true);
        expectRefused(another.first(kHead) + good.mid(kHead), *written, "the head of another archive", true);
    }

    void damageInAnyOfAChainIsFound()
    {
        QRandomGenerator random(2);
        Index base;
        QVector<Part> chain;
        for (int i = 0; i < 4; ++i) {
            write(under(m_source, "file" + QByteArray::number(i)), content(random, 5000));
            WritePlan plan = planOf(m_source, QStringLiteral("backup_%1").arg(i), i > 0 ? &base : nullptr);
            Quiet monitor;
            const QString file = m_dir->filePath(QStringLiteral("archive%1").arg(i));
            auto written = writeArchive(file, plan, monitor);
            QVERIFY(written);
            base = written->index;
            chain.prepend({plan.header.id, file, {}});
        }
        Quiet monitor;
        QVERIFY(verify(chain, monitor));
        for (const Part &part : std::as_const(chain)) {
            const QByteArray name = QFile::encodeName(part.file);
            const QByteArray good = readAll(name);
            for (int i = 0; i < 20; ++i) {
                QByteArray bad = good;
                const qsizetype at = random.bounded(int(bad.size()));
                bad[at] = char(bad[at] ^ (1 << random.bounded(8)));
                write(name, bad);
                QVERIFY2(!verify(chain, monitor), qPrintable(QStringLiteral("%1, byte %2").arg(part.file).arg(at)));
            }
            write(name, good);
        }
        QVERIFY(verify(chain, monitor));
    }

    void aDamagedIndexIsFound()
    {
        const Written written = makeSmall();
        const QByteArray name = under(m_dir->path(), "index");
        QVERIFY(saveIndex(QFile::decodeName(name), written.index));
        const QByteArray good = readAll(name);
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bad = good;
            bad[at] = char(bad[at] ^ 0x10);
            write(name, bad);
            QVERIFY2(!loadIndex(QFile::decodeName(name)), qPrintable(QString::number(at)));
        }
        write(name, good.chopped(3));
        QVERIFY(!loadIndex(QFile::decodeName(name)));
        QVERIFY(!loadIndex(m_file)); // an archive is no index
    }

private:
    void forms()
    {
        QTest::addColumn<bool>("compress");
        QTest::addColumn<bool>("encrypt");
        QTest::newRow("bare tar") << false << false;
        QTest::newRow("compressed") << true << false;
        QTest::newRow("bare, encrypted") << false << true;
        QTest::newRow("compressed, encrypted") << true << true;
    }

    Written makeSmall()
    {
        QRandomGenerator random(99);
        for (int i = 0; i < 4; ++i)
            write(under(m_source, "file" + QByteArray::number(i)), content(random, random.bounded(1500)));
        write(under(m_source, "empty"), {});
        [[maybe_unused]] const int linked = ::symlink("file1", under(m_source, "link").constData());
        WritePlan plan = planOf(m_source);
        if (QTest::currentDataTag()) {
            QFETCH(bool, compress);
            QFETCH(bool, encrypt);
            plan.compress = compress;
            plan.secret = m_secret = encrypt ? platformKey() : Secret();
        }
        Quiet monitor;
        return *writeArchive(m_file, plan, monitor);
    }

    // By verify; and an extraction gives what was in it, or nothing.
    void expectRefused(const QByteArray &bytes, const Written &written, const QString &what, bool andExtract)
    {
        write(QFile::encodeName(m_file), bytes);
        const QVector<Part> chain{{written.index.header.id, m_file, m_secret}};
        Quiet monitor;
        const auto verified = verify(chain, monitor);
        QVERIFY2(!verified, qPrintable(what));
        QVERIFY2(verified.error().code == core::ErrorCode::Validation && !verified.error().fields.contains("passphrase"),
                 qPrintable(what + ": " + verified.error().message + verified.error().detail));
        if (!andExtract)
            return;
        const QString target = m_dir->filePath("target");
        if (extract(chain, written.index, &dataOnly, target, monitor)) {
            QCOMPARE(difference(m_source, target), QString());
            removeTree(QFile::encodeName(target));
        }
        QVERIFY2(!QFileInfo::exists(target), qPrintable(what));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_source;
    QString m_file;
    Secret m_secret;
};

QTEST_GUILESS_MAIN(TestDamagedArchives)
#include "tst_damaged_archives.moc"
