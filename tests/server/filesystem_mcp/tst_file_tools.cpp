// SPDX-License-Identifier: GPL-3.0-or-later
// The four tools on real files: what they return, what they refuse, where they stop.
#include "server/filesystem_mcp/file_tools.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace server::filesystem_mcp;

class TestFileTools : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QDir root(m_dir.path());
        QVERIFY(root.mkpath("docs/api"));
        QByteArray lines;
        for (int i = 1; i <= 20'000; ++i)
            lines += "line " + QByteArray::number(i) + '\n';
        write("lines.txt", lines);
        write("unterminated.txt", "one\ntwo\nthree");
        write("umlauts.txt", QStringLiteral("ä").repeated(100).toUtf8());
        write("empty.txt", {});
        write("binary.bin", QByteArray("ab\0cd", 5));
        write("latin1.txt", "caf\xe9\n");
        write("docs/guide.md", "# Guide\n");
        write("docs/api/index.md", "# API\n");
        write("docs/api/[odd].md", "odd\n");
        QFile::link(m_dir.path(), m_dir.path() + "/docs/loop");
    }

    void readsText_data()
    {
        QTest::addColumn<QJsonObject>("arguments");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("cut");
        QTest::newRow("the whole file") << QJsonObject{{"path", "unterminated.txt"}} << "one\ntwo\nthree" << false;
        QTest::newRow("the first two lines")
            << QJsonObject{{"path", "unterminated.txt"}, {"head", 2}} << "one\ntwo\n" << true;
        QTest::newRow("more first lines than there are")
            << QJsonObject{{"path", "unterminated.txt"}, {"head", 9}} << "one\ntwo\nthree" << false;
        QTest::newRow("exactly the lines there are")
            << QJsonObject{{"path", "docs/guide.md"}, {"head", 1}} << "# Guide\n" << false;
        QTest::newRow("the last line without an end")
            << QJsonObject{{"path", "unterminated.txt"}, {"tail", 1}} << "three" << true;
        QTest::newRow("the last two lines")
            << QJsonObject{{"path", "unterminated.txt"}, {"tail", 2}} << "two\nthree" << true;
        QTest::newRow("more last lines than there are")
            << QJsonObject{{"path", "unterminated.txt"}, {"tail", 9}} << "one\ntwo\nthree" << false;
        QTest::newRow("the last line of many, with an end")
            << QJsonObject{{"path", "lines.txt"}, {"tail", 1}} << "line 20000\n" << true;
        QTest::newRow("no half character at the end of a cut")
            << QJsonObject{{"path", "umlauts.txt"}, {"maxBytes", 5}} << QStringLiteral("ää") << true;
        QTest::newRow("no half character at the beginning of a tail")
            << QJsonObject{{"path", "umlauts.txt"}, {"tail", 3}, {"maxBytes", 5}} << QStringLiteral("ää") << true;
        QTest::newRow("bytes that are no UTF-8 are replaced") << QJsonObject{{"path", "latin1.txt"}} << QStringLiteral("caf\uFFFD\n") << false;
        QTest::newRow("an empty file") << QJsonObject{{"path", "empty.txt"}} << "" << false;
        QTest::newRow("the end of an empty file") << QJsonObject{{"path", "empty.txt"}, {"tail", 5}} << "" << false;
    }

    void readsText()
    {
        QFETCH(QJsonObject, arguments);
        QFETCH(QString, text);
        QFETCH(bool, cut);
        const QJsonObject result = tools().call("read_text_file", arguments);
        QVERIFY2(!result["isError"].toBool(), QJsonDocument(result).toJson());
        const QJsonArray content = result["content"].toArray();
        QCOMPARE(content[0]["text"].toString(), text);
        QCOMPARE(content.size() == 2, cut);
    }

    void readsTheEndAcrossBlocks()
    {
        const QString text = textOf(tools().call("read_text_file", {{"path", "lines.txt"}, {"tail", 9000}}));
        const QStringList lines = text.split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 9000);
        QCOMPARE(lines.first(), "line 11001");
        QCOMPARE(lines.last(), "line 20000");
        const QString head = textOf(tools().call("read_text_file", {{"path", "lines.txt"}, {"head", 9000}}));
        QVERIFY(head.endsWith("line 9000\n"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QJsonObject>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("no path") << "read_text_file" << QJsonObject{} << "path: is required";
        QTest::newRow("an empty path") << "get_file_info" << QJsonObject{{"path", ""}} << "path: must not be empty";
        QTest::newRow("a number for a path") << "read_text_file" << QJsonObject{{"path", 7}} << "path: must be a text";
        QTest::newRow("head and tail") << "read_text_file" << QJsonObject{{"path", "a"}, {"head", 1}, {"tail", 1}} << "not both";
        QTest::newRow("no lines") << "read_text_file" << QJsonObject{{"path", "a"}, {"head", 0}} << "from 1 to";
        QTest::newRow("half a line") << "read_text_file" << QJsonObject{{"path", "a"}, {"head", 1.5}} << "whole number";
        QTest::newRow("an argument that is none") << "list_directory" << QJsonObject{{"paht", "."}} << "paht: is not an argument";
        QTest::newRow("a binary file") << "read_text_file" << QJsonObject{{"path", "binary.bin"}} << "not a text file";
        QTest::newRow("a directory as a file") << "read_text_file" << QJsonObject{{"path", "docs"}} << "is a directory";
        QTest::newRow("a file as a directory") << "list_directory" << QJsonObject{{"path", "empty.txt"}} << "not a directory";
        QTest::newRow("out of the root") << "list_directory" << QJsonObject{{"path", "../"}} << "\"..\" is not allowed";
        QTest::newRow("a search out of the root") << "search_files" << QJsonObject{{"pattern", "*"}, {"path", "/etc"}} << "relative to the root";
        QTest::newRow("a search without a pattern") << "search_files" << QJsonObject{} << "pattern: is required";
        QTest::newRow("a file that is not there") << "get_file_info" << QJsonObject{{"path", "no"}} << "no such file";
    }

    void refuses()
    {
        QFETCH(QString, tool);
        QFETCH(QJsonObject, arguments);
        QFETCH(QString, says);
        const QJsonObject result = tools().call(tool, arguments);
        QVERIFY(result["isError"].toBool());
        QVERIFY2(textOf(result).contains(says), qPrintable(textOf(result)));
        QVERIFY(!textOf(result).contains(m_dir.path()));
    }

    void searches_data()
    {
        QTest::addColumn<QJsonObject>("arguments");
        QTest::addColumn<QStringList>("paths");
        QTest::newRow("by name, at any depth") << QJsonObject{{"pattern", "*.md"}}
                                               << QStringList{"docs/guide.md", "docs/api/[odd].md", "docs/api/index.md"};
        QTest::newRow("below a folder") << QJsonObject{{"pattern", "*.md"}, {"path", "./docs/api/"}}
                                        << QStringList{"docs/api/[odd].md", "docs/api/index.md"};
        QTest::newRow("by path") << QJsonObject{{"pattern", "api/*.md"}, {"path", "docs"}}
                                 << QStringList{"docs/api/[odd].md", "docs/api/index.md"};
        QTest::newRow("a folder") << QJsonObject{{"pattern", "api"}} << QStringList{"docs/api"};
        QTest::newRow("one letter") << QJsonObject{{"pattern", "g?ide.md"}} << QStringList{"docs/guide.md"};
        QTest::newRow("nothing") << QJsonObject{{"pattern", "*.xyz"}} << QStringList{};
    }

    void searches()
    {
        QFETCH(QJsonObject, arguments);
        QFETCH(QStringList, paths);
        const QJsonObject result = tools().call("search_files", arguments);
        QVERIFY2(!result["isError"].toBool(), QJsonDocument(result).toJson());
        QStringList found;
        const QJsonArray matches = result["structuredContent"]["matches"].toArray();
        for (const QJsonValue &match : matches)
            found += match["path"].toString();
        QCOMPARE(found, paths);
        QCOMPARE(result["structuredContent"]["truncated"].toBool(), false);
    }

    void stopsAtItsLimits()
    {
        ToolLimits limits;
        limits.searchVisits = 4;
        limits.listEntries = 2;
        const FileTools few(*RootDirectory::open(m_dir.path()), limits);
        QVERIFY(structured(few.call("search_files", {{"pattern", "*"}}))["truncated"].toBool());
        QCOMPARE(structured(few.call("list_directory", {}))["entries"].toArray().size(), 2);
        const QJsonObject one = tools().call("search_files", {{"pattern", "*.md"}, {"maxResults", 1}});
        QCOMPARE(one["structuredContent"]["matches"].toArray().size(), 1);
        QVERIFY(one["structuredContent"]["truncated"].toBool());
    }

    void everyToolDescribesItself()
    {
        const QJsonArray list = tools().describe();
        QStringList names;
        for (const QJsonValue &tool : list) {
            names += tool["name"].toString();
            QVERIFY(tools().has(names.last()));
            QVERIFY(!tool["description"].toString().isEmpty());
            QCOMPARE(tool["inputSchema"]["type"].toString(), "object");
            QVERIFY(tool["annotations"]["readOnlyHint"].toBool());
        }
        QStringList sorted = names;
        sorted.sort();
        QCOMPARE(names, sorted);
        QVERIFY(!tools().has("write_file"));
    }

    void theStructuredPartIsAlsoText()
    {
        const QJsonObject result = tools().call("get_file_info", {{"path", "docs/guide.md"}});
        QCOMPARE(QJsonDocument::fromJson(textOf(result).toUtf8()).object(), result["structuredContent"].toObject());
        QCOMPARE(result["structuredContent"]["size"].toInt(), 8);
    }

private:
    void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    FileTools tools() const { return FileTools(*RootDirectory::open(m_dir.path())); }
    static const QJsonObject structured(const QJsonObject &result) { return result["structuredContent"].toObject(); }
    static QString textOf(const QJsonObject &result) { return result["content"][0]["text"].toString(); }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestFileTools)
#include "tst_file_tools.moc"
