// SPDX-License-Identifier: GPL-3.0-or-later
// What lies below the root can be read; nothing else, whatever the path says. Real files and links,
// with both ways of resolving.
#include "server/filesystem_mcp/root_directory.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace server::filesystem_mcp;

Q_DECLARE_METATYPE(LinkPolicy)

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(bytes);
}

} // namespace

class TestRootDirectory : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const QString base = m_dir->path();
        QVERIFY(QDir().mkpath(base + "/root/docs/deep"));
        QVERIFY(QDir().mkpath(base + "/outside"));
        writeFile(base + "/outside/secret.txt", "secret");
        writeFile(base + "/root/readme.txt", "hello");
        writeFile(base + "/root/docs/deep/note.md", "note");
        writeFile(base + "/root/sp ace \xc3\xa4.txt", "umlaut");
        QFile::link("docs", base + "/root/inside-link");
        QFile::link("../outside", base + "/root/leaving-link");
        QFile::link("/", base + "/root/absolute-link");
        QFile::link("docs/../../outside/secret.txt", base + "/root/file-link");
        QFile::link("circle", base + "/root/circle");
        QCOMPARE(::mkfifo(qPrintable(base + "/root/pipe"), 0600), 0);
    }

    void paths_data()
    {
        QTest::addColumn<LinkPolicy>("links");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("text"); // null: must be refused
        struct Row { const char *name; const char *path; const char *kernel; const char *refuse; };
        const Row rows[] = {
            {"a file in the root", "readme.txt", "hello", "hello"},
            {"a file further below", "docs/deep/note.md", "note", "note"},
            {"doubled and dotted steps", "./docs//./deep/note.md", "note", "note"},
            {"a name with a space and an umlaut", "sp ace \xc3\xa4.txt", "umlaut", "umlaut"},
            {"a link that stays inside", "inside-link/deep/note.md", "note", nullptr},
            {"the parent", "..", nullptr, nullptr},
            {"up and out", "../outside/secret.txt", nullptr, nullptr},
            {"up in the middle", "docs/../../outside/secret.txt", nullptr, nullptr},
            {"up, but still inside", "docs/../readme.txt", nullptr, nullptr},
            {"an absolute name", "/etc/passwd", nullptr, nullptr},
            {"a home folder", "~/.profile", nullptr, nullptr},
            {"a link that leaves", "leaving-link/secret.txt", nullptr, nullptr},
            {"an absolute link", "absolute-link/etc/passwd", nullptr, nullptr},
            {"a link to a file outside", "file-link", nullptr, nullptr},
            {"a link to itself", "circle", nullptr, nullptr},
            {"a pipe, which would wait for ever", "pipe", nullptr, nullptr},
            {"a directory", "docs", nullptr, nullptr},
            {"the root", ".", nullptr, nullptr},
            {"an empty path", "", nullptr, nullptr},
            {"a file as a directory", "readme.txt/x", nullptr, nullptr},
            {"what is not there", "nothing.txt", nullptr, nullptr},
            {"a very long name", nullptr, nullptr, nullptr},
        };
        for (const Row &row : rows) {
            const QString path = row.path ? QString::fromUtf8(row.path) : QString(5000, u'x');
            QTest::addRow("%s, resolved by the kernel", row.name) << LinkPolicy::Kernel << path << QByteArray(row.kernel);
            QTest::addRow("%s, links refused", row.name) << LinkPolicy::Refuse << path << QByteArray(row.refuse);
        }
        QTest::addRow("a NUL") << LinkPolicy::Kernel << QStringLiteral("readme.txt") + QChar(0) << QByteArray();
    }

    void paths()
    {
        QFETCH(LinkPolicy, links);
        QFETCH(QString, path);
        QFETCH(QByteArray, text);
        const auto root = RootDirectory::open(m_dir->path() + "/root", links);
        QVERIFY(root);
        const auto file = root->openFile(path);
        if (text.isNull()) {
            QVERIFY(!file);
            QVERIFY(!file.error().message.isEmpty());
            QVERIFY2(!file.error().message.contains(m_dir->path()), "the place of the root is nobody's business");
        } else {
            QVERIFY2(file, file ? "" : qPrintable(file.error().message));
            QCOMPARE((*file)->readAll(), text);
        }
    }

    void listsByName()
    {
        const auto root = RootDirectory::open(m_dir->path() + "/root");
        bool truncated = true;
        const auto entries = root->list(".", 100, &truncated);
        QVERIFY(entries);
        QVERIFY(!truncated);
        QStringList names;
        for (const Entry &entry : *entries)
            names += entry.name + ':' + kindName(entry.kind);
        QCOMPARE(names, (QStringList{"absolute-link:link", "circle:link", "docs:directory", "file-link:link",
                                     "inside-link:link", "leaving-link:link", "pipe:other", "readme.txt:file",
                                     QString::fromUtf8("sp ace \xc3\xa4.txt:file")}));
        QCOMPARE(entries->at(7).size, 5);
        QCOMPARE(root->list("docs", 100, &truncated)->at(0).path, "docs/deep");
    }

    void saysThatAListIsCut()
    {
        const auto root = RootDirectory::open(m_dir->path() + "/root");
        bool truncated = false;
        QCOMPARE(root->list(".", 3, &truncated)->size(), 3);
        QVERIFY(truncated);
    }

    void describesALinkAndNotItsTarget()
    {
        const auto root = RootDirectory::open(m_dir->path() + "/root");
        QCOMPARE(root->info("leaving-link")->kind, EntryKind::Link);
        QVERIFY(!root->info("leaving-link/secret.txt"));
        QCOMPARE(root->info("readme.txt")->size, 5);
        QCOMPARE(root->info(".")->kind, EntryKind::Directory);
    }

    void keepsToTheFolderThatItOpened()
    {
        const QString base = m_dir->path();
        const auto root = RootDirectory::open(base + "/root");
        QVERIFY(QDir().rename(base + "/root", base + "/moved"));
        QVERIFY(QDir().rename(base + "/outside", base + "/root"));
        QVERIFY(root->openFile("readme.txt"));
        QVERIFY(!root->openFile("secret.txt"));
    }

    void refusesARootThatIsNone()
    {
        QVERIFY(!RootDirectory::open(m_dir->path() + "/nothing"));
        QVERIFY(!RootDirectory::open(m_dir->path() + "/root/readme.txt"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestRootDirectory)
#include "tst_root_directory.moc"
