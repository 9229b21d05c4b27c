// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/filesystem_mcp/file_tools.h"

#include "core/clock.h"
#include "server/filesystem_mcp/text_reader.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

namespace server::filesystem_mcp {

namespace {

QJsonObject textContent(const QString &text)
{
    return {{QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), text}};
}

// A structured result says everything twice, once as text, for clients that know no structure.
QJsonObject structured(const QJsonObject &value)
{
    return {{QStringLiteral("content"),
             QJsonArray{textContent(QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)))}},
            {QStringLiteral("structuredContent"), value},
            {QStringLiteral("isError"), false}};
}

QJsonObject failure(const core::Error &error)
{
    QStringList words;
    for (auto field = error.fields.cbegin(); field != error.fields.cend(); ++field)
        words += QStringLiteral("%1: %2").arg(field.key(), field.value());
    const QString text = words.isEmpty() ? error.message : words.join(QStringLiteral("; "));
    return {{QStringLiteral("content"), QJsonArray{textContent(text)}}, {QStringLiteral("isError"), true}};
}

QJsonObject toJson(const Entry &entry)
{
    QJsonObject json{{QStringLiteral("path"), entry.path},
                     {QStringLiteral("kind"), kindName(entry.kind)},
                     {QStringLiteral("modified"), core::toIsoUtc(entry.modifiedMs)}};
    if (entry.kind == EntryKind::File)
        json.insert(QStringLiteral("size"), entry.size);
    return json;
}

QJsonObject property(const char *type, const char *description)
{
    return {{QStringLiteral("type"), QString::fromLatin1(type)},
            {QStringLiteral("description"), QString::fromUtf8(description)}};
}

QJsonObject numberProperty(const char *description, qint64 minimum, qint64 maximum)
{
    QJsonObject json = property("integer", description);
    json.insert(QStringLiteral("minimum"), minimum);
    json.insert(QStringLiteral("maximum"), maximum);
    return json;
}

QJsonObject objectSchema(const QJsonObject &properties, const QJsonArray &required)
{
    QJsonObject schema{{QStringLiteral("type"), QStringLiteral("object")},
                       {QStringLiteral("properties"), properties},
                       {QStringLiteral("additionalProperties"), false}};
    if (!required.isEmpty())
        schema.insert(QStringLiteral("required"), required);
    return schema;
}

QJsonObject entrySchema()
{
    return objectSchema({{QStringLiteral("path"), property("string", "Relative to the root")},
                         {QStringLiteral("kind"), property("string", "file, directory, link or other")},
                         {QStringLiteral("modified"), property("string", "Time of the last change, UTC")},
                         {QStringLiteral("size"), property("integer", "Bytes, of files")},
                         {QStringLiteral("permissions"), property("string", "As in rw-r--r--")}},
                        {QStringLiteral("path"), QStringLiteral("kind"), QStringLiteral("modified")});
}

QJsonObject entriesSchema(const char *list)
{
    const QString name = QString::fromLatin1(list);
    return objectSchema({{name, QJsonObject{{QStringLiteral("type"), QStringLiteral("array")},
                                            {QStringLiteral("items"), entrySchema()}}},
                         {QStringLiteral("truncated"), property("boolean", "There is more than is shown")}},
                        {name, QStringLiteral("truncated")});
}

QJsonObject tool(const char *name, const char *title, const char *description, const QJsonObject &input,
                 const QJsonObject &output)
{
    QJsonObject json{{QStringLiteral("name"), QString::fromLatin1(name)},
                     {QStringLiteral("title"), QString::fromUtf8(title)},
                     {QStringLiteral("description"), QString::fromUtf8(description)},
                     {QStringLiteral("inputSchema"), input},
                     {QStringLiteral("annotations"), QJsonObject{{QStringLiteral("readOnlyHint"), true},
                                                                 {QStringLiteral("idempotentHint"), true},
                                                                 {QStringLiteral("openWorldHint"), false}}}};
    if (!output.isEmpty())
        json.insert(QStringLiteral("outputSchema"), output);
    return json;
}

// Reads arguments one by one and remembers what was wrong; unknown ones are wrong too.
class Arguments
{
public:
    explicit Arguments(const QJsonObject &json)
        : m_json(json)
    {
    }

    QString text(const QString &name, const QString &fallback)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return fallback;
        if (!value.isString())
            m_wrong.insert(name, QStringLiteral("must be a text"));
        return value.toString();
    }

    QString requiredText(const QString &name)
    {
        if (!m_json.contains(name))
            m_wrong.insert(name, QStringLiteral("is required"));
        const QString value = text(name, {});
        if (value.isEmpty() && !m_wrong.contains(name))
            m_wrong.insert(name, QStringLiteral("must not be empty"));
        return value;
    }

    qint64 number(const QString &name, qint64 minimum, qint64 maximum, qint64 fallback)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return fallback;
        const double number = value.toDouble(std::nan(""));
        if (!(number >= double(minimum) && number <= double(maximum)) || number != std::floor(number)) {
            m_wrong.insert(name, QStringLiteral("must be a whole number from %1 to %2").arg(minimum).arg(maximum));
            return fallback;
        }
        return qint64(number);
    }

    bool has(const QString &name) const { return m_json.contains(name); }
    void refuse(const QString &name, const QString &why) { m_wrong.insert(name, why); }

    core::Result<> check() const
    {
        QMap<QString, QString> wrong = m_wrong;
        for (const QString &name : m_json.keys()) {
            if (!m_known.contains(name))
                wrong.insert(name, QStringLiteral("is not an argument of this tool"));
        }
        if (wrong.isEmpty())
            return core::success();
        core::Error error;
        error.code = core::ErrorCode::Validation;
        error.message = QStringLiteral("Invalid arguments");
        error.fields = wrong;
        return error;
    }

private:
    QJsonValue take(const QString &name)
    {
        m_known += name;
        return m_json.contains(name) ? m_json.value(name) : QJsonValue(QJsonValue::Undefined);
    }

    const QJsonObject &m_json;
    QStringList m_known;
    QMap<QString, QString> m_wrong;
};

const QString kPath = QStringLiteral("path");

} // namespace

FileTools::FileTools(RootDirectory root, ToolLimits limits)
    : m_root(std::move(root))
    , m_limits(limits)
{
}

QJsonArray FileTools::describe() const
{
    const QJsonObject path = property("string", "Relative to the root; \".\" is the root itself");
    return {
        tool("get_file_info", "File details", "Kind, size, time of the last change and permissions of one file or directory.",
             objectSchema({{kPath, path}}, {kPath}), entrySchema()),
        tool("list_directory", "List a directory", "The entries of one directory, by name.",
             objectSchema({{kPath, path}}, {}), entriesSchema("entries")),
        tool("read_text_file", "Read a text file",
             "The text of a file: all of it up to a limit, or its first or last lines.",
             objectSchema({{kPath, path},
                           {QStringLiteral("head"), numberProperty("Only so many first lines", 1, m_limits.lines)},
                           {QStringLiteral("tail"), numberProperty("Only so many last lines", 1, m_limits.lines)},
                           {QStringLiteral("maxBytes"), numberProperty("Return no more than this", 1, m_limits.readBytes)}},
                          {kPath}),
             {}),
        tool("search_files", "Search files by name",
             "Files and directories whose name matches a pattern such as *.md, below a directory. A pattern with a "
             "slash is matched against the path below that directory. Links are not followed.",
             objectSchema({{QStringLiteral("pattern"), property("string", "May hold *, ? and [abc]")},
                           {kPath, property("string", "Where to begin; the root by default")},
                           {QStringLiteral("maxResults"), numberProperty("Stop after so many", 1, m_limits.searchMatches)}},
                          {QStringLiteral("pattern")}),
             entriesSchema("matches")),
    };
}

bool FileTools::has(const QString &tool) const
{
    return tool == u"get_file_info" || tool == u"list_directory" || tool == u"read_text_file" || tool == u"search_files";
}

QJsonObject FileTools::call(const QString &tool, const QJsonObject &arguments) const
{
    const core::Result<QJsonObject> result = tool == u"list_directory" ? listDirectory(arguments)
        : tool == u"read_text_file"                                    ? readTextFile(arguments)
        : tool == u"search_files"                                      ? searchFiles(arguments)
                                                                       : fileInfo(arguments);
    return result ? *result : failure(result.error());
}

core::Result<QJsonObject> FileTools::listDirectory(const QJsonObject &json) const
{
    Arguments arguments(json);
    const QString path = arguments.text(kPath, QStringLiteral("."));
    if (const core::Result<> good = arguments.check(); !good)
        return good.error();

    bool truncated = false;
    const core::Result<QVector<Entry>> entries = m_root.list(path, m_limits.listEntries, &truncated);
    if (!entries)
        return entries.error();
    QJsonArray list;
    for (const Entry &entry : *entries)
        list += toJson(entry);
    return structured({{QStringLiteral("entries"), list}, {QStringLiteral("truncated"), truncated}});
}

core::Result<QJsonObject> FileTools::readTextFile(const QJsonObject &json) const
{
    Arguments arguments(json);
    const QString path = arguments.requiredText(kPath);
    const int head = int(arguments.number(QStringLiteral("head"), 1, m_limits.lines, 0));
    const int tail = int(arguments.number(QStringLiteral("tail"), 1, m_limits.lines, 0));
    const qint64 maxBytes = arguments.number(QStringLiteral("maxBytes"), 1, m_limits.readBytes, m_limits.readBytes);
    if (arguments.has(QStringLiteral("head")) && arguments.has(QStringLiteral("tail")))
        arguments.refuse(QStringLiteral("tail"), QStringLiteral("give head or tail, not both"));
    if (const core::Result<> good = arguments.check(); !good)
        return good.error();

    const core::Result<std::unique_ptr<QFile>> file = m_root.openFile(path);
    if (!file)
        return file.error();
    const core::Result<TextPart> part = tail > 0 ? readTail(**file, tail, maxBytes) : readHead(**file, head, maxBytes);
    if (!part)
        return part.error();

    const TextPart &read = part.value();
    QJsonArray content{textContent(read.text)};
    if (read.truncated) {
        content += textContent(QStringLiteral("[A part of the file: %1 of %2 bytes]")
                                   .arg(read.text.toUtf8().size())
                                   .arg(read.fileBytes));
    }
    return QJsonObject{{QStringLiteral("content"), content}, {QStringLiteral("isError"), false}};
}

core::Result<QJsonObject> FileTools::searchFiles(const QJsonObject &json) const
{
    Arguments arguments(json);
    const QString pattern = arguments.requiredText(QStringLiteral("pattern"));
    const QString start = arguments.text(kPath, QStringLiteral("."));
    const qint64 wanted =
        arguments.number(QStringLiteral("maxResults"), 1, m_limits.searchMatches, m_limits.searchMatches);
    const QRegularExpression expression(QRegularExpression::wildcardToRegularExpression(pattern));
    if (!pattern.isEmpty() && (pattern.size() > 256 || !expression.isValid()))
        arguments.refuse(QStringLiteral("pattern"), QStringLiteral("is no pattern that can be searched for"));
    if (const core::Result<> good = arguments.check(); !good)
        return good.error();

    const core::Result<Entry> top = m_root.info(start);
    if (!top)
        return top.error();

    const bool wholePath = pattern.contains(u'/');
    const qsizetype prefix = top->path == u"." ? 0 : top->path.size() + 1;
    QElapsedTimer clock;
    clock.start();
    QStringList folders{top->path};
    QJsonArray matches;
    int visits = 0;
    bool truncated = false;
    for (qsizetype at = 0; at < folders.size() && !truncated; ++at) {
        bool cut = false;
        const core::Result<QVector<Entry>> entries = m_root.list(folders[at], m_limits.searchVisits, &cut);
        if (!entries) {
            if (at == 0)
                return entries.error();
            continue; // a folder below that may not be read, or is gone, ends no search
        }
        for (const Entry &entry : *entries) {
            if (expression.match(wholePath ? entry.path.mid(prefix) : entry.name).hasMatch()) {
                if (matches.size() == wanted) {
                    truncated = true;
                    break;
                }
                matches += toJson(entry);
            }
            if (entry.kind == EntryKind::Directory)
                folders += entry.path;
            if (++visits >= m_limits.searchVisits || clock.hasExpired(m_limits.searchTime.count())) {
                truncated = true;
                break;
            }
        }
        truncated = truncated || cut;
    }
    return structured({{QStringLiteral("matches"), matches}, {QStringLiteral("truncated"), truncated}});
}

core::Result<QJsonObject> FileTools::fileInfo(const QJsonObject &json) const
{
    Arguments arguments(json);
    const QString path = arguments.requiredText(kPath);
    if (const core::Result<> good = arguments.check(); !good)
        return good.error();
    const core::Result<Entry> entry = m_root.info(path);
    if (!entry)
        return entry.error();
    QJsonObject value = toJson(*entry);
    value.insert(QStringLiteral("permissions"), entry->permissions);
    return structured(value);
}

} // namespace server::filesystem_mcp
