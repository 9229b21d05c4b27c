// SPDX-License-Identifier: GPL-3.0-or-later
// Archives there and back: random trees, chains of incremental ones, selection, wrong keys, and what
// ordinary tools make of them.
#include "archive_fixture.h"
#include "tests/places/places.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>

using namespace archive_test;
using core::ErrorCode;

namespace {

struct Form
{
    const char *name;
    bool compress;
    Secret secret;
};

const QVector<Form> &forms()
{
    static const QVector<Form> all{{"bare tar", false, {}},
                                   {"compressed", true, {}},
                                   {"compressed, platform key", true, platformKey()},
                                   {"bare, platform key", false, platformKey()}};
    return all;
}

QString message(const core::Error &error)
{
    return error.message + error.detail + error.fields.value(QStringLiteral("passphrase"));
}

} // namespace

#define GOOD(result) \
    do { \
        const auto &theResult = (result); \
        QVERIFY2(theResult.ok(), theResult.ok() ? "" : qPrintable(message(theResult.error()))); \
    } while (false)

class TestArchive : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        begin(scratch());
    }

    void cleanup() { removeTree(QFile::encodeName(m_dir->path())); }

    void aRandomTreeComesBackAsItWas_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 100; ++seed)
            QTest::addRow("tree %u", seed) << seed;
    }

    void aRandomTreeComesBackAsItWas()
    {
        QFETCH(quint32, seed);
        if (seed % 10 == 0) {
            cleanup();
            begin(scratch(true));
        }
        makeTree(m_source, seed);
        const Form &form = forms()[seed % forms().size()];
        WritePlan plan = planOf(m_source);
        plan.compress = form.compress;
        plan.secret = form.secret;
        Quiet monitor;
        auto written = writeArchive(m_file, plan, monitor);
        GOOD(written);
        QCOMPARE(written->skipped, QStringList());
        QCOMPARE(monitor.bytes, written->index.contentBytes);
        QCOMPARE(QFileInfo(m_file).size(), written->archiveBytes);

        const QVector<Part> chain{{plan.header.id, m_file, form.secret}};
        Quiet reading;
        const auto verified = verify(chain, reading);
        GOOD(verified);
        QVERIFY(verified->items == written->index.items);
        QCOMPARE(verified->contentBytes, written->index.contentBytes);
        QVERIFY(reading.bytes <= written->archiveBytes && reading.bytes >= written->archiveBytes - 512);

        GOOD(extract(chain, *verified, &dataOnly, m_target, monitor));
        QCOMPARE(difference(m_source, m_target), QString());

        const QString indexFile = m_dir->filePath("a.index");
        GOOD(saveIndex(indexFile, written->index));
        const auto loaded = loadIndex(indexFile);
        GOOD(loaded);
        QVERIFY(loaded->items == written->index.items);
        QCOMPARE(loaded->header.name, plan.header.name);
    }

    void tenThousandFilesComeBack()
    {
        for (int i = 0; i < 100; ++i) {
            const QByteArray folder = under(m_source, "folder" + QByteArray::number(i));
            QVERIFY(::mkdir(folder.constData(), 0755) == 0);
            for (int k = 0; k < 100; ++k)
                write(folder + "/file" + QByteArray::number(k), "content " + QByteArray::number(i * k) + '\n');
        }
        Quiet monitor;
        const WritePlan plan = planOf(m_source);
        const auto written = writeArchive(m_file, plan, monitor);
        GOOD(written);
        QCOMPARE(monitor.files, 10'001);
        GOOD(extract({{plan.header.id, m_file, {}}}, written->index, &dataOnly, m_target, monitor));
        QCOMPARE(difference(m_source, m_target), QString());
    }

    void anEmptyFolderComesBackEmpty()
    {
        Quiet monitor;
        WritePlan plan = planOf(m_source);
        const auto written = writeArchive(m_file, plan, monitor);
        GOOD(written);
        GOOD(verify({{plan.header.id, m_file, {}}}, monitor));
        GOOD(extract({{plan.header.id, m_file, {}}}, written->index, &dataOnly, m_target, monitor));
        QVERIFY(QDir(m_target).isEmpty());
    }

    // Each step changes, adds, removes, renames and touches; every backup of the chain restores what a
    // plain copy of that moment has.
    void aChainOfIncrementsRestoresEveryMoment_data()
    {
        QTest::addColumn<int>("form");
        for (int i = 0; i < forms().size(); ++i)
            QTest::newRow(forms()[i].name) << i;
    }

    void aChainOfIncrementsRestoresEveryMoment()
    {
        QFETCH(int, form);
        const Form &how = forms()[form];
        QRandomGenerator random(quint32(form) + 7);
        makeTree(m_source, quint32(form) + 500, 60);
        Index base;
        QVector<Part> chain; // newest first
        QVector<QVector<Part>> chains;
        QVector<Index> indexes;
        QStringList copies;
        for (int step = 0; step < 6; ++step) {
            const QString copy = m_dir->filePath(QStringLiteral("copy%1").arg(step));
            QCOMPARE(QProcess::execute("cp", {"-a", "--sparse=always", m_source, copy}), 0);
            copies << copy;
            const QString file = m_dir->filePath(QStringLiteral("%1.archive").arg(step));
            WritePlan plan = planOf(m_source, QStringLiteral("backup_%1").arg(step), step > 0 ? &base : nullptr);
            plan.compress = how.compress;
            plan.secret = how.secret;
            Quiet monitor;
            const auto written = writeArchive(file, plan, monitor);
            GOOD(written);
            base = written->index;
            chain.prepend({plan.header.id, file, how.secret});
            chains << chain;
            indexes << base;
            change(random, step);
        }
        for (int step = 0; step < chains.size(); ++step) {
            Quiet monitor;
            const auto verified = verify(chains[step], monitor);
            GOOD(verified);
            QVERIFY(verified->items == indexes[step].items);
            const QString target = m_dir->filePath(QStringLiteral("target%1").arg(step));
            GOOD(extract(chains[step], *verified, &dataOnly, target, monitor));
            QCOMPARE(difference(copies[step], target), QString());
        }
        // Without its base, or with another, it is nothing.
        Quiet monitor;
        QVERIFY(!verify({chain.first()}, monitor));
        QVERIFY(!extract({chain.first()}, indexes.last(), &dataOnly, m_target, monitor));
        QVERIFY(!QFileInfo::exists(m_target));
        auto wrong = chain;
        std::swap(wrong[1], wrong[2]);
        QVERIFY(!verify(wrong, monitor));
        QVERIFY(!extract(wrong, indexes.last(), &dataOnly, m_target, monitor));
    }

    void whatIsUnchangedIsNotRead()
    {
        write(under(m_source, "kept"), QByteArray(100'000, 'x'));
        age(under(m_source, "kept"));
        Quiet monitor;
        auto first = writeArchive(m_file, planOf(m_source), monitor);
        GOOD(first);
        // Settled: as if the change had been long before the backup.
        struct stat info = {};
        QVERIFY(::stat(under(m_source, "kept").constData(), &info) == 0);
        Index base = first->index;
        for (Item &item : base.items) {
            if (!item.path.endsWith("/kept"))
                continue;
            item.changedNs = qint64(info.st_ctim.tv_sec) * 1'000'000'000 + info.st_ctim.tv_nsec;
            item.inode = info.st_ino;
            item.sha256 = QByteArray(32, 'z'); // would be corrected by reading
        }
        const auto second = writeArchive(m_dir->filePath("b"), planOf(m_source, QStringLiteral("backup_b"), &base), monitor);
        GOOD(second);
        QCOMPARE(itemOf(second->index, "services/notes/data/kept").sha256, QByteArray(32, 'z'));
        // A new name, a new time: read, and found by its content.
        base = first->index;
        QVERIFY(::rename(under(m_source, "kept").constData(), under(m_source, "renamed").constData()) == 0);
        const auto third = writeArchive(m_dir->filePath("c"), planOf(m_source, QStringLiteral("backup_c"), &base), monitor);
        GOOD(third);
        const Item renamed = itemOf(third->index, "services/notes/data/renamed");
        QCOMPARE(renamed.storedIn, core::BackupId(QStringLiteral("backup_a")));
        QCOMPARE(renamed.storedAs, QByteArray("services/notes/data/kept"));
        QVERIFY(third->archiveBytes < first->archiveBytes + 2000);
    }

    void aSelectionIsTakenOutAlone()
    {
        makeTree(m_source, 77);
        write(under(m_source, "one"), "first");
        write(under(m_source, "two"), "second");
        Quiet monitor;
        const WritePlan plan = planOf(m_source);
        const auto written = writeArchive(m_file, plan, monitor);
        GOOD(written);
        const auto map = [](const Item &item) { return item.path.endsWith("/two") ? QByteArray("deep/down/here") : QByteArray(); };
        GOOD(extract({{plan.header.id, m_file, {}}}, written->index, map, m_target, monitor));
        QCOMPARE(readAll(under(m_target, "deep/down/here")), QByteArray("second"));
        QCOMPARE(QDir(m_target).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{"deep"});
        // Never over something, nor beside it.
        const auto again = extract({{plan.header.id, m_file, {}}}, written->index, map, m_target, monitor);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QCOMPARE(readAll(under(m_target, "deep/down/here")), QByteArray("second"));
    }

    void whatHasNoContentIsToldAsLeftOut()
    {
        QVERIFY(::mkfifo(under(m_source, "pipe").constData(), 0600) == 0);
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        const QByteArray path = under(m_source, "socket");
        std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
        QVERIFY(::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0);
        Quiet monitor;
        const auto written = writeArchive(m_file, planOf(m_source), monitor);
        ::close(socket);
        GOOD(written);
        QCOMPARE(written->skipped,
                 (QStringList{"services/notes/data/pipe: a pipe has no content", "services/notes/data/socket: a socket has no content"}));
        const auto none = writeArchive(m_file, planOf(m_dir->filePath("nowhere")), monitor);
        GOOD(none);
        QCOMPARE(none->skipped, QStringList{"services/notes/data: No such file or directory"});
    }

    void theWrongKeyIsToldApartFromDamage()
    {
        makeTree(m_source, 3, 10);
        Quiet monitor;
        WritePlan plan = planOf(m_source);
        const auto refusedFor = [&](const Secret &with) {
            const auto header = readHeader({plan.header.id, m_file, with});
            return header ? QStringLiteral("opened") : header.error().fields.value(QStringLiteral("passphrase"));
        };
        plan.secret = passphrase();
        GOOD(writeArchive(m_file, plan, monitor));
        QVERIFY(*encryptionOf(m_file) == core::Encryption::Passphrase);
        QCOMPARE(refusedFor(passphrase()), "opened");
        QCOMPARE(refusedFor(passphrase("correct horse battery stapl")), "Is not the one that the archive was made with");
        QCOMPARE(refusedFor(platformKey()), "The archive opens with a passphrase only");
        QCOMPARE(refusedFor({}), "The archive opens with a passphrase only");

        plan.secret = platformKey();
        GOOD(writeArchive(m_file, plan, monitor));
        QVERIFY(*encryptionOf(m_file) == core::Encryption::PlatformKey);
        QCOMPARE(refusedFor(platformKey()), "opened");
        QCOMPARE(refusedFor(platformKey('x')), "The archive was made with the key of another platform");
        QVERIFY(!refusedFor(passphrase()).isEmpty());
        const auto verified = verify({{plan.header.id, m_file, platformKey('x')}}, monitor);
        QVERIFY(!verified && verified.error().fields.contains("passphrase"));

        // Nothing of the content is to be seen, and no two archives are alike.
        const QByteArray bytes = readAll(QFile::encodeName(m_file));
        QVERIFY(!bytes.contains("header.json") && !bytes.contains("notes"));
        GOOD(writeArchive(m_dir->filePath("again"), plan, monitor));
        QVERIFY(readAll(under(m_dir->path(), "again")).mid(136, 32) != bytes.mid(136, 32));
    }

    void anotherBackupIsNotTakenForThisOne()
    {
        makeTree(m_source, 3, 10);
        Quiet monitor;
        GOOD(writeArchive(m_file, planOf(m_source), monitor));
        QVERIFY(!readHeader({core::BackupId(QStringLiteral("backup_other")), m_file, {}}));
        QVERIFY(!verify({{core::BackupId(QStringLiteral("backup_other")), m_file, {}}}, monitor));
    }

    void calledOffItLeavesNothing()
    {
        write(under(m_source, "large"), QByteArray(8'000'000, 'x'));
        write(under(m_source, "other"), QByteArray(8'000'000, 'y'));
        Quiet monitor;
        monitor.cancelAfter = 9'000'000;
        const auto written = writeArchive(m_file, planOf(m_source), monitor);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Conflict);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{"source"});

        Quiet calm;
        const WritePlan plan = planOf(m_source);
        const auto whole = writeArchive(m_file, plan, calm);
        GOOD(whole);
        Quiet impatient;
        impatient.cancelAfter = 9'000'000;
        QVERIFY(!extract({{plan.header.id, m_file, {}}}, whole->index, &dataOnly, m_target, impatient));
        QVERIFY(!QFileInfo::exists(m_target));
        impatient.cancelled = true;
        QVERIFY(!verify({{plan.header.id, m_file, {}}}, impatient));
        QVERIFY(!measure(plan, impatient));
        const auto measured = measure(plan, calm);
        GOOD(measured);
        QCOMPARE(measured->bytesTotal, whole->index.contentBytes);
        QCOMPARE(measured->filesTotal, 3);
    }

    void ordinaryToolsOpenWhatIsNotEncrypted()
    {
        if (QStandardPaths::findExecutable("tar").isEmpty() || QStandardPaths::findExecutable("zstd").isEmpty())
            QSKIP("tar and zstd are not installed");
        makeTree(m_source, 42, 60);
        Quiet monitor;
        WritePlan plan = planOf(m_source);
        for (const bool compress : {true, false}) {
            plan.compress = compress;
            GOOD(writeArchive(m_file, plan, monitor));
            QProcess tar;
            tar.start("tar", QStringList{compress ? "--zstd" : "--no-auto-compress", "-tf", m_file});
            QVERIFY(tar.waitForFinished());
            const QByteArray said = tar.readAllStandardError();
            QVERIFY2(tar.exitCode() == 0, said);
            const QByteArray listed = tar.readAllStandardOutput();
            QVERIFY(listed.startsWith("header.json\n") && listed.endsWith("manifest.json\n"));
            const QString folder = m_dir->filePath(compress ? "zstd" : "bare");
            QDir().mkdir(folder);
            tar.start("tar", {"-xpf", m_file, "-C", folder, "--xattrs", "--xattrs-include=user.*"});
            QVERIFY(tar.waitForFinished());
            QCOMPARE(tar.exitCode(), 0);
            // All but the nanoseconds and the holes, which only the manifest has.
            dropNanoseconds(m_source);
            dropNanoseconds(folder + "/services/notes/data");
            QCOMPARE(difference(m_source, folder + "/services/notes/data", Holes::Filled), QString());
        }
    }

    void aScriptOpensWhatIsEncrypted_data()
    {
        QTest::addColumn<bool>("isPassphrase");
        QTest::newRow("passphrase") << true;
        QTest::newRow("platform key") << false;
    }

    void aScriptOpensWhatIsEncrypted()
    {
        QFETCH(bool, isPassphrase);
        // The system's own Python, which is the one that has the packages' modules.
        const QString python = QFile::exists("/usr/bin/python3") ? QStringLiteral("/usr/bin/python3") : QStringLiteral("python3");
        if (QProcess::execute(python, {"-c", "import cryptography, argon2"}) != 0)
            QSKIP("Python, or its modules cryptography and argon2, are not installed");
        QRandomGenerator random(8);
        write(under(m_source, "large"), randomBytes(random, 900'000)); // several chunks
        makeTree(m_source, 8, 20);
        WritePlan plan = planOf(m_source);
        plan.secret = isPassphrase ? passphrase() : platformKey();
        Quiet monitor;
        GOOD(writeArchive(m_file, plan, monitor));
        write(under(m_dir->path(), "secret"), isPassphrase ? plan.secret.value + '\n' : plan.secret.value);
        write(under(m_dir->path(), "wrong"), QByteArray(32, 'w'));
        const auto open = [&](const QString &secretFile, QByteArray &said) {
            QProcess script;
            script.setStandardOutputFile(m_dir->filePath("open.tar.zst"));
            script.start(python, {places::source(QStringLiteral("scripts/open-backup")),
                                  isPassphrase ? "--passphrase-file" : "--key-file", m_dir->filePath(secretFile), m_file});
            script.waitForFinished();
            said = script.readAllStandardError();
            return script.exitCode();
        };
        QByteArray said;
        QVERIFY2(open("secret", said) == 0, said);
        QDir().mkdir(m_target);
        QProcess tar; // it has remarks on odd names
        tar.start("tar", {"--zstd", "-xpf", m_dir->filePath("open.tar.zst"), "-C", m_target, "--xattrs", "--xattrs-include=user.*"});
        QVERIFY(tar.waitForFinished());
        QCOMPARE(tar.exitCode(), 0);
        dropNanoseconds(m_source);
        dropNanoseconds(m_target + "/services/notes/data");
        QCOMPARE(difference(m_source, m_target + "/services/notes/data", Holes::Filled), QString());

        QCOMPARE(open("wrong", said), 1);
        QVERIFY2(said.contains("not the one"), said);
        QByteArray bad = readAll(QFile::encodeName(m_file));
        bad[bad.size() / 2] = char(bad[bad.size() / 2] ^ 1);
        write(QFile::encodeName(m_file), bad);
        QCOMPARE(open("secret", said), 1);
        QVERIFY2(said.contains("was changed"), said);
        write(QFile::encodeName(m_file), bad.first(136 + 256 * 1024 + 16));
        QCOMPARE(open("secret", said), 1);
    }

private:
    void begin(std::unique_ptr<QTemporaryDir> dir)
    {
        m_dir = std::move(dir);
        m_source = m_dir->filePath("source");
        m_target = m_dir->filePath("target");
        m_file = m_dir->filePath("a.tar.zst");
        QDir().mkdir(m_source);
    }

    static Item itemOf(const Index &index, const QByteArray &path)
    {
        const auto found = std::find_if(index.items.begin(), index.items.end(), [&path](const Item &item) { return item.path == path; });
        return found == index.items.end() ? Item() : *found;
    }

    static void dropNanoseconds(const QString &folder)
    {
        const auto things = treeOf(folder);
        for (auto thing = things.rbegin(); thing != things.rend(); ++thing)
            setTime(under(folder, thing->first), thing->second.modifiedNs / 1'000'000'000, 0);
    }

    void change(QRandomGenerator &random, int step)
    {
        const auto things = treeOf(m_source);
        int number = 0;
        for (const auto &[path, thing] : things) {
            const QByteArray whole = under(m_source, path);
            if (!S_ISREG(thing.mode) || random.bounded(3) != 0)
                continue;
            switch (number++ % 5) {
            case 0: write(whole, content(random, random.bounded(30'000))); break;
            case 1: ::unlink(whole.constData()); break;
            case 2: ::rename(whole.constData(), (whole + QByteArray::number(step)).constData()); break;
            case 3: age(whole); break;
            default: ::chmod(whole.constData(), 0640);
            }
        }
        makeTree(m_source, quint32(1000 + step), 15);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_source;
    QString m_target;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
