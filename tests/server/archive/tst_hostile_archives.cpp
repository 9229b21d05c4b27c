// SPDX-License-Identifier: GPL-3.0-or-later
// Archives made to do harm. Each is refused when it is verified; and whoever would extract it all the
// same, by an index that lies along with it, writes nothing outside the target and leaves nothing in it.
#include "archive_fixture.h"
#include "hostile_tar.h"

#include "server/archive/container.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>
#include <QtEndian>

using namespace archive_test;

namespace {

struct Evil
{
    const char *name;
    QByteArray bytes;
    QVector<Item> items; // what an index would say is in it
};

QByteArray whole(const QByteArray &entries, const QVector<Item> &items)
{
    return bare(headerEntry() + entries + manifestEntry(items) + tarEnd());
}

// A manifest that is right but for one text in it.
QByteArray withManifest(const QVector<Item> &items, const QByteArray &entries, const QByteArray &from, const QByteArray &to)
{
    QByteArray text = manifestText(indexOf(items));
    if (!text.contains(from))
        qFatal("the manifest has no %s", from.constData());
    text.replace(from, to);
    return bare(headerEntry() + entries + tarEntry("manifest.json", text) + tarEnd());
}

QByteArray withHeader(const QByteArray &from, const QByteArray &to)
{
    QByteArray text = headerText(plainHeader());
    if (!text.contains(from))
        qFatal("the header has no %s", from.constData());
    text.replace(from, to);
    return bare(tarEntry("header.json", text) + manifestEntry({}) + tarEnd());
}

// A head of the encrypted form that says something else, with a right sum.
QByteArray container(const std::function<void(QByteArray &)> &change)
{
    auto cipher = ChunkCipher::forNewArchive({core::Encryption::PlatformKey, QByteArray(32, 'k')});
    QByteArray head = (*cipher)->head();
    change(head);
    head.replace(104, 32, sha(head.first(104)));
    return head + QByteArray(5000, 'c');
}

void setNumber(QByteArray &head, qsizetype at, quint32 value)
{
    qToBigEndian<quint32>(value, head.data() + at);
}

QByteArray argon(quint32 memory, quint32 passes, quint32 lanes)
{
    return container([=](QByteArray &head) {
        head[10] = 2;
        setNumber(head, 16, memory);
        setNumber(head, 20, passes);
        setNumber(head, 24, lanes);
    });
}

QByteArray deepPath(int depth)
{
    return QByteArray("d/").repeated(depth) + "f";
}

QVector<Evil> paths()
{
    QVector<Evil> rows;
    const QVector<QPair<const char *, QByteArray>> names{
        {"up", "../outside/evil"},
        {"far up", "../../../../../../../../../../tmp/evil-of-a-test"},
        {"absolute", "/tmp/evil-of-a-test"},
        {"up from below", "a/../../outside/evil"},
        {"up at the end", "a/.."},
        {"only up", ".."},
        {"only here", "."},
        {"here in the middle", "a/./b"},
        {"here at the beginning", "./a"},
        {"two slashes", "a//b"},
        {"slash at the end of a file", "a/"},
        {"the header again", "header.json"},
        {"the manifest as a file", "manifest.json"},
        {"a name of 300 characters", QByteArray(300, 'n')},
        {"a path of 6000 characters", QByteArray("abcdefghi/").repeated(600) + 'f'},
        {"a depth of 1500", deepPath(1500)},
    };
    for (const auto &[words, path] : names) {
        rows << Evil{words, whole(paxEntry(paxRecord("path", path), "x", "evil"), {fileItem(path, "evil")}), {fileItem(path, "evil")}};
    }
    // In the tar only: the manifest is honest.
    for (const auto &[words, path] : {names[0], names[2], names[3]})
        rows << Evil{"in the tar alone", whole(paxEntry(paxRecord("path", path), "x", "evil"), {}), {fileItem(path, "evil")}};
    rows << Evil{"in the manifest alone", whole(tarEntry("a", "evil"), {fileItem("../outside/evil", "evil")}), {fileItem("../outside/evil", "evil")}};
    rows << Evil{"a NUL in a name", whole(paxEntry(paxRecord("path", QByteArray("a\0/../../outside/evil", 21)), "x", "evil"), {}), {fileItem("a", "evil")}};
    rows << Evil{"a long name of GNU", whole(tarEntry("././@LongLink", QByteArray("../outside/evil\0", 16), 'L') + tarEntry("x", "evil"), {fileItem("x", "evil")}), {fileItem("../outside/evil", "evil")}};
    rows << Evil{"a global head with a path", whole(tarEntry("g", paxRecord("path", "../outside/evil"), 'g') + tarEntry("x", "evil"), {}), {fileItem("x", "evil")}};
    return rows;
}

QVector<Evil> links(const QByteArray &outside)
{
    const QByteArray canary = outside + "/canary";
    QVector<Evil> rows;
    rows << Evil{"through a link", whole(tarEntry("d", {}, '2', outside) + tarEntry("d/evil", "evil"), {linkItem("d", outside), fileItem("d/evil", "evil")}),
                 {linkItem("d", outside), fileItem("d/evil", "evil")}};
    rows << Evil{"through a link that the manifest calls a folder", whole(tarEntry("d", {}, '2', outside) + tarEntry("d/evil", "evil"), {folderItem("d"), fileItem("d/evil", "evil")}),
                 {}};
    rows << Evil{"over a link", whole(tarEntry("f", {}, '2', canary) + tarEntry("f", "evil"), {fileItem("f", "evil")}), {linkItem("f", canary), fileItem("f", "evil")}};
    rows << Evil{"below a file", whole(tarEntry("f", "x") + tarEntry("f/evil", "evil"), {fileItem("f", "x"), fileItem("f/evil", "evil")}), {fileItem("f", "x"), fileItem("f/evil", "evil")}};
    for (const auto &[words, target] : QVector<QPair<const char *, QByteArray>>{
             {"a hard link to outside", canary}, {"a hard link up", "../outside/canary"}, {"a hard link to nothing", "nothing"}, {"a hard link to itself", "h"}}) {
        Item item = fileItem("h", "canary");
        item.sameFileAs = item.storedAs = target;
        rows << Evil{words, whole(tarEntry("h", {}, '1', target), {item}), {item}};
    }
    rows << Evil{"a link that leads nowhere", whole(tarEntry("l", {}, '2', {}), {linkItem("l", "x")}), {linkItem("l", {})}};
    rows << Evil{"a link of 5000 characters", whole(paxEntry(paxRecord("linkpath", QByteArray(5000, 'l')), "l", {}, '2'), {linkItem("l", QByteArray(5000, 'l'))}), {linkItem("l", QByteArray(5000, 'l'))}};
    rows << Evil{"a link that is another in the manifest", whole(tarEntry("l", {}, '2', outside), {linkItem("l", "elsewhere")}), {}};
    for (const char type : QByteArray("3467")) {
        if (type != '7')
            rows << Evil{"a device or a pipe", whole(tarEntry("dev", {}, type), {fileItem("dev", {})}), {fileItem("dev", {})}};
    }
    for (const char type : QByteArray("MVD"))
        rows << Evil{"a kind that no backup has", whole(tarEntry("odd", "evil", type), {fileItem("odd", "evil")}), {}};
    rows << Evil{"a folder that is a file in the manifest", whole(tarEntry("d", {}, '5'), {fileItem("d", {})}), {fileItem("d", {})}};
    rows << Evil{"a file that is a folder in the manifest", whole(tarEntry("d", {}), {folderItem("d")}), {}};
    return rows;
}

QVector<Evil> sizes()
{
    const Item honest = fileItem("a", "evil");
    const QByteArray entry = tarEntry("a", "evil");
    QVector<Evil> rows;
    rows << Evil{"less content than said", bare(headerEntry() + tarHead("a", '0', octal(1 << 20, 11)) + padded("evil")), {honest}};
    rows << Evil{"a size of 2^62", whole(tarHead("a", '0', QByteArray("\x80\0\0\0\x40\0\0\0\0\0\0\0", 12)) + padded("evil"), {honest}), {honest}};
    rows << Evil{"a size below zero", whole(tarHead("a", '0', QByteArray(12, '\xff')) + padded("evil"), {honest}), {honest}};
    rows << Evil{"a size that is no number", whole(tarHead("a", '0', "zzzzzzzzzzz") + padded("evil"), {honest}), {honest}};
    rows << Evil{"a manifest with a smaller size", withManifest({honest}, entry, "\"size\":4", "\"size\":3"), {}};
    rows << Evil{"a manifest with a larger size", withManifest({honest}, entry, "\"size\":4", "\"size\":5"), {}};
    rows << Evil{"a manifest with a size of 2^60", withManifest({honest}, entry, "\"size\":4", "\"size\":1152921504606846976"), {}};
    rows << Evil{"a manifest with a size below zero", withManifest({honest}, entry, "\"size\":4", "\"size\":-4"), {}};
    rows << Evil{"a manifest with a size that is text", withManifest({honest}, entry, "\"size\":4", "\"size\":\"4\""), {}};
    rows << Evil{"a manifest with a mode of 2^40", withManifest({honest}, entry, "\"mode\":420", "\"mode\":1099511627776"), {}};
    rows << Evil{"a manifest with an owner below zero", withManifest({honest}, entry, "\"uid\":0", "\"uid\":-1"), {}};
    rows << Evil{"a manifest of less than there is", withManifest({honest}, entry, "\"entryCount\":1", "\"entryCount\":0"), {}};
    rows << Evil{"a manifest of more than there is", withManifest({honest}, entry, "\"entryCount\":1", "\"entryCount\":2"), {}};
    rows << Evil{"a sum of sizes that is not", withManifest({honest}, entry, "\"contentBytes\":4", "\"contentBytes\":9"), {}};
    rows << Evil{"a wrong digest", withManifest({honest}, entry, honest.sha256.toHex(), QByteArray(64, '0')), {fileItem("a", "live")}};
    rows << Evil{"a short digest", withManifest({honest}, entry, honest.sha256.toHex(), "abcd"), {}};
    Item sparse = honest;
    sparse.isSparse = true;
    sparse.segments = {{0, 9'000'000'000}};
    rows << Evil{"a segment beyond the end", whole(entry, {sparse}), {}};
    sparse.segments = {{2, 2}, {0, 2}};
    rows << Evil{"segments in no order", whole(entry, {sparse}), {}};
    rows << Evil{"a kind of its own", withManifest({honest}, entry, "\"kind\":\"file\"", "\"kind\":\"device\""), {}};
    rows << Evil{"a sparse file of tar", whole(paxEntry(paxRecord("GNU.sparse.major", "1") + paxRecord("GNU.sparse.minor", "0") + paxRecord("GNU.sparse.name", "a") + paxRecord("GNU.sparse.realsize", "999999"), "a", QByteArray("1\n0\n4\n").leftJustified(512, '\0') + "evil"), {honest}), {honest}};
    rows << Evil{"an extended head of 4 MB", whole(paxEntry(paxRecord("comment", QByteArray(4 << 20, 'x')), "a", "evil"), {}), {honest}};

    // Bombs: little on the disk, much when it is opened.
    const QByteArray zeros(64 << 20, '\0');
    rows << Evil{"64 MB of zeros that nobody named", compressed(zstd(headerEntry() + tarEntry("bomb", zeros) + manifestEntry({}) + tarEnd())), {fileItem("bomb", "evil")}};
    rows << Evil{"64 MB of zeros behind the end", compressed(zstd(headerEntry() + manifestEntry({}) + tarEnd() + zeros)), {}};
    rows << Evil{"a header of 2 MB", bare(tarEntry("header.json", headerText(plainHeader()) + QByteArray(2 << 20, ' ')) + manifestEntry({}) + tarEnd()), {}};
    rows << Evil{"a manifest in one line of 8 MB", bare(headerEntry() + tarEntry("manifest.json", manifestOpening(indexOf({})) + QByteArray(8 << 20, ' ')) + tarEnd()), {}};
    rows << Evil{"a manifest 100,000 brackets deep", bare(headerEntry() + tarEntry("manifest.json", manifestOpening(indexOf({honest})) + QByteArray(100'000, '[') + "\n]}\n") + tarEnd()), {}};
    QByteArray window("\x28\xb5\x2f\xfd\x00\xa8", 6); // a frame that wants a window of 2 GB
    rows << Evil{"a window of 2 GB", compressed(window + QByteArray(100, '\1')), {}};
    return rows;
}

QVector<Evil> order()
{
    const Item honest = fileItem("a", "evil");
    const Item other = fileItem("b", "evil");
    const QByteArray entry = tarEntry("a", "evil");
    QVector<Evil> rows;
    rows << Evil{"no manifest", bare(headerEntry() + entry + tarEnd()), {}};
    rows << Evil{"no header", bare(entry + manifestEntry({honest}) + tarEnd()), {honest}};
    rows << Evil{"a header that is not first", bare(entry + headerEntry() + manifestEntry({honest}) + tarEnd()), {honest}};
    rows << Evil{"two headers", bare(headerEntry() + headerEntry() + entry + manifestEntry({honest}) + tarEnd()), {}};
    rows << Evil{"two manifests", bare(headerEntry() + entry + manifestEntry({honest}) + manifestEntry({honest}) + tarEnd()), {}};
    rows << Evil{"a manifest that is not last", bare(headerEntry() + manifestEntry({honest}) + entry + tarEnd()), {}};
    rows << Evil{"an entry twice", whole(entry + tarEntry("a", "good"), {honest}), {fileItem("a", "good")}};
    rows << Evil{"an entry twice in the manifest", whole(entry, {honest, honest}), {honest, honest}};
    rows << Evil{"a manifest in no order", whole(entry + tarEntry("b", "evil"), {other, honest}), {}};
    rows << Evil{"something that the manifest does not name", whole(entry + tarEntry("b", "evil"), {honest}), {}};
    rows << Evil{"something missing", whole(entry, {honest, other}), {honest, other}};
    rows << Evil{"a manifest that is none", bare(headerEntry() + tarEntry("manifest.json", "not one") + tarEnd()), {}};
    rows << Evil{"a manifest twice in one", bare(headerEntry() + tarEntry("manifest.json", manifestText(indexOf({})) + manifestText(indexOf({}))) + tarEnd()), {}};
    rows << Evil{"a manifest of another backup", bare(headerEntry() + tarEntry("manifest.json", manifestText(indexOf({}, plainHeader(QStringLiteral("backup_b"))))) + tarEnd()), {}};
    rows << Evil{"a manifest that is a folder", bare(headerEntry() + tarEntry("manifest.json", {}, '5') + tarEnd()), {}};
    rows << Evil{"a manifest that is a link", bare(headerEntry() + tarEntry("manifest.json", {}, '2', "/etc/passwd") + tarEnd()), {}};
    rows << Evil{"another tar behind the end", bare(headerEntry() + manifestEntry({}) + tarEnd() + headerEntry() + manifestEntry({}) + tarEnd()), {}};
    rows << Evil{"no end", bare(headerEntry() + manifestEntry({})), {}};
    rows << Evil{"a second frame", compressed(zstd(headerEntry() + manifestEntry({}) + tarEnd()) + zstd("more")), {}};
    rows << Evil{"the digest of another", headerEntry() + manifestEntry({}) + tarEnd() + tarTrailer(sha("another")), {}};
    rows << Evil{"no digest", headerEntry() + manifestEntry({}) + tarEnd(), {}};
    rows << Evil{"a newer version", withHeader("\"version\": 1", "\"version\": 99"), {}};
    rows << Evil{"an id that is a path", withHeader("backup_a", "../backup_a"), {}};
    rows << Evil{"based on itself", withHeader("\"type\": \"full\"", "\"type\": \"incremental\", \"basedOn\": \"backup_a\""), {}};
    rows << Evil{"a full one based on another", withHeader("\"type\": \"full\"", "\"type\": \"full\", \"basedOn\": \"backup_b\""), {}};
    for (const auto &[words, where, as] : QVector<std::tuple<const char *, QString, QByteArray>>{
             {"content in a backup that is not there", QStringLiteral("backup_z"), "a"}, {"content in itself", QStringLiteral("backup_a"), "a"},
             {"content in no place", QStringLiteral("backup_z"), ""}, {"content in a place up", QStringLiteral("backup_z"), "../a"},
             {"content in a backup with a path", QStringLiteral("../z"), "a"}}) {
        Item item = honest;
        item.storedIn = core::BackupId(where);
        item.storedAs = as;
        rows << Evil{words, whole({}, {item}), {item}};
    }
    return rows;
}

QVector<Evil> foreign()
{
    QVector<Evil> rows;
    rows << Evil{"nothing", {}, {}};
    rows << Evil{"one byte", "x", {}};
    rows << Evil{"text", QByteArray("hello\n").repeated(1000), {}};
    rows << Evil{"a zip", QByteArray("PK\3\4").leftJustified(4000, 'z'), {}};
    rows << Evil{"a tar of others", bare(tarEntry("etc/passwd", "root") + tarEnd()), {fileItem("etc/passwd", "root")}};
    rows << Evil{"zstd of others", compressed(zstd("hello\n")), {}};
    rows << Evil{"only a zstd magic", QByteArray("\x28\xb5\x2f\xfd", 4), {}};
    rows << Evil{"only a container's magic", "MCPBAKUP", {}};
    rows << Evil{"argon2 with 100 GB", argon(100 * 1024 * 1024, 3, 4), {}};
    rows << Evil{"argon2 with 4 TB", argon(0xffffffff, 3, 4), {}};
    rows << Evil{"argon2 with a billion passes", argon(65536, 1'000'000'000, 4), {}};
    rows << Evil{"argon2 with no passes", argon(65536, 0, 4), {}};
    rows << Evil{"argon2 with no lanes", argon(65536, 3, 0), {}};
    rows << Evil{"argon2 with a million lanes", argon(65536, 3, 1'000'000), {}};
    rows << Evil{"chunks of nothing", container([](QByteArray &head) { setNumber(head, 12, 0); }), {}};
    rows << Evil{"chunks of 4 GB", container([](QByteArray &head) { setNumber(head, 12, 0xffffffff); }), {}};
    rows << Evil{"a cipher that is not known", container([](QByteArray &head) { head[11] = 9; }), {}};
    rows << Evil{"a key that is not known", container([](QByteArray &head) { head[10] = 9; }), {}};
    rows << Evil{"a container of a newer version", container([](QByteArray &head) { head[9] = 9; }), {}};
    rows << Evil{"a container of no version", container([](QByteArray &head) { head[9] = 0; }), {}};
    rows << Evil{"a container with nothing in it", container([](QByteArray &) {}).first(136), {}};
    return rows;
}

} // namespace

// libarchive loses a few bytes over some damaged heads, which is not ours to hold against this program.
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libarchive.so";
}

class TestHostileArchives : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = scratch();
        m_outside = m_dir->filePath("outside");
        QDir().mkdir(m_outside);
        write(under(m_outside, "canary"), "canary");
    }

    void cleanup() { removeTree(QFile::encodeName(m_dir->path())); }

    void thereAreEnoughOfThem()
    {
        QVERIFY(all().size() >= 100);
    }

    void theHonestOneIsGood()
    {
        const QVector<Item> items{fileItem("a", "good"), folderItem("d"), fileItem("d/b", "good"), linkItem("l", "/etc/passwd")};
        Quiet monitor;
        for (const bool compress : {false, true}) {
            const QByteArray tar = headerEntry() + tarEntry("a", "good") + tarEntry("d", {}, '5') + tarEntry("d/b", "good")
                + tarEntry("l", {}, '2', "/etc/passwd") + manifestEntry(items) + tarEnd();
            write(under(m_dir->path(), "good"), compress ? compressed(zstd(tar)) : bare(tar));
            const QVector<Part> chain{{plainHeader().id, m_dir->filePath("good"), {}}};
            const auto verified = verify(chain, monitor);
            QVERIFY2(verified.ok(), verified.ok() ? "" : qPrintable(verified.error().message));
            const QString target = m_dir->filePath(compress ? "one" : "two");
            QVERIFY(extract(chain, *verified, [](const Item &item) { return item.path; }, target, monitor));
            QCOMPARE(readAll(under(target, "d/b")), QByteArray("good"));
        }
    }

    void isRefusedAndLeavesNothing_data()
    {
        QTest::addColumn<int>("index");
        const auto rows = all();
        for (int i = 0; i < rows.size(); ++i)
            QTest::addRow("%03d %s", i, rows[i].name) << i;
    }

    void isRefusedAndLeavesNothing()
    {
        QFETCH(int, index);
        const Evil evil = all()[index];
        write(under(m_dir->path(), "evil"), evil.bytes);
        const QVector<Part> chain{{plainHeader().id, m_dir->filePath("evil"), platformKeyFor(evil)}};
        QElapsedTimer timer;
        timer.start();
        Quiet monitor;
        const auto verified = verify(chain, monitor);
        QVERIFY(!verified);
        QVERIFY2(verified.error().code == core::ErrorCode::Validation, qPrintable(verified.error().message + verified.error().detail));
        QVERIFY(!verified.error().message.isEmpty() || !verified.error().fields.isEmpty());

        if (!evil.items.isEmpty()) {
            const auto extracted = extract(chain, indexOf(evil.items), [](const Item &item) { return item.path; }, m_dir->filePath("target"), monitor);
            // It may be that what the index names is honest; then it is that, and below the target.
            if (extracted)
                removeTree(under(m_dir->path(), "target"));
        }
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System), (QStringList{"evil", "outside"}));
        QCOMPARE(QDir(m_outside).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System), QStringList{"canary"});
        QCOMPARE(readAll(under(m_outside, "canary")), QByteArray("canary"));
        struct stat info = {};
        QVERIFY(::stat(under(m_outside, "canary").constData(), &info) == 0 && info.st_nlink == 1);
        QVERIFY(!QFileInfo::exists("/tmp/evil-of-a-test"));
        QVERIFY(timer.elapsed() < 60'000);
    }

    void aChainThatLeadsBackToItselfIsRefused()
    {
        const auto based = [](const QString &id, const QString &on) {
            Header header = plainHeader(id);
            header.type = core::BackupType::Incremental;
            header.basedOn = core::BackupId(on);
            return bare(headerEntry(header) + tarEntry("manifest.json", manifestText(indexOf({}, header))) + tarEnd());
        };
        write(under(m_dir->path(), "a"), based(QStringLiteral("backup_a"), QStringLiteral("backup_b")));
        write(under(m_dir->path(), "b"), based(QStringLiteral("backup_b"), QStringLiteral("backup_a")));
        const Part a{core::BackupId(QStringLiteral("backup_a")), m_dir->filePath("a"), {}};
        const Part b{core::BackupId(QStringLiteral("backup_b")), m_dir->filePath("b"), {}};
        Quiet monitor;
        for (const QVector<Part> &chain : {QVector<Part>{a, b}, {a, b, a}, {a, b, a, b}, {a}, {a, a}}) {
            QVERIFY(!verify(chain, monitor));
            Header header = plainHeader();
            QVERIFY(!extract(chain, indexOf({}, header), [](const Item &item) { return item.path; }, m_dir->filePath("target"), monitor));
            QVERIFY(!QFileInfo::exists(m_dir->filePath("target")));
        }
    }

    void aFolderIsNoArchive()
    {
        Quiet monitor;
        QVERIFY(!verify({{plainHeader().id, m_outside, {}}}, monitor));
        QVERIFY(!encryptionOf(m_outside));
        QVERIFY(!readHeader({plainHeader().id, m_dir->filePath("nowhere"), {}}));
    }

private:
    QVector<Evil> all() const
    {
        static const QVector<Evil> fixed = paths() + sizes() + order() + foreign();
        return links(QFile::encodeName(m_dir ? m_outside : QStringLiteral("/nowhere"))) + fixed;
    }

    static Secret platformKeyFor(const Evil &evil)
    {
        if (!evil.bytes.startsWith("MCPBAKUP"))
            return {};
        return evil.bytes.size() > 10 && evil.bytes[10] == 2 ? passphrase() : platformKey();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_outside;
};

QTEST_GUILESS_MAIN(TestHostileArchives)
#include "tst_hostile_archives.moc"
