// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/archive/manifest.h"

#include "server/archive/descriptor.h"

#include "core/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace server::archive {
namespace {

constexpr qsizetype kLongestPath = 4096;
constexpr qsizetype kLongestName = 255;
constexpr qsizetype kLongestLine = 2 * 1024 * 1024;
constexpr char kFormat[] = "mcp-console-backup";

// A text in JSON. Names of files are bytes, and JSON is Unicode: what is none goes in base64, under
// another key.
void addBytes(QByteArray &json, const char *key, QByteArrayView bytes)
{
    const bool isText = bytes.isValidUtf8();
    json += ",\"";
    json += key;
    json += isText ? "\":\"" : "Bytes\":\"";
    if (!isText) {
        json += bytes.toByteArray().toBase64();
    } else {
        for (const char c : bytes) {
            if (c == '"' || c == '\\') {
                json += '\\';
                json += c;
            } else if (uchar(c) < 0x20) {
                json += "\\u00";
                json += QByteArray::number(uchar(c), 16).rightJustified(2, '0');
            } else {
                json += c;
            }
        }
    }
    json += '"';
}

void addNumber(QByteArray &json, const char *key, qint64 value)
{
    json += ",\"";
    json += key;
    json += "\":";
    json += QByteArray::number(value);
}

QByteArray bytesOf(const QJsonObject &json, QLatin1StringView key)
{
    const QJsonValue raw = json.value(key + QLatin1StringView("Bytes"));
    return raw.isString() ? QByteArray::fromBase64(raw.toString().toLatin1()) : json.value(key).toString().toUtf8();
}

core::Result<qint64> numberOf(const QJsonObject &json, QLatin1StringView key, qint64 most = std::numeric_limits<qint64>::max(),
                              qint64 least = 0)
{
    const QJsonValue value = json.value(key);
    const qint64 number = value.isUndefined() ? 0 : value.toInteger(std::numeric_limits<qint64>::min());
    if (number < least || number > most)
        return damaged(QStringLiteral("its manifest has no right %1 somewhere").arg(key));
    return number;
}

core::Result<> readSegments(const QJsonArray &array, Item &item)
{
    qint64 end = 0;
    for (const QJsonValue &value : array) {
        const Segment segment{value.toArray().at(0).toInteger(-1), value.toArray().at(1).toInteger(-1)};
        if (segment.offset < end || segment.size <= 0 || segment.offset > item.size || segment.size > item.size - segment.offset)
            return damaged(QStringLiteral("its manifest has a sparse file that cannot be"));
        end = segment.offset + segment.size;
        item.segments << segment;
    }
    return core::success();
}

core::Result<Item> itemFromJson(const QJsonObject &json)
{
    Item item;
    item.path = bytesOf(json, QLatin1StringView("path"));
    const auto kind = core::backupEntryKindFromString(json.value(QLatin1StringView("kind")).toString());
    if (!kind || *kind == core::BackupEntry::Kind::Other)
        return damaged(QStringLiteral("its manifest has something of an unknown kind"));
    item.kind = *kind;
    constexpr qint64 kMostId = std::numeric_limits<quint32>::max();
    constexpr qint64 kLeast = std::numeric_limits<qint64>::min() + 1;
    const auto mode = numberOf(json, QLatin1StringView("mode"), 07777);
    const auto uid = numberOf(json, QLatin1StringView("uid"), kMostId);
    const auto gid = numberOf(json, QLatin1StringView("gid"), kMostId);
    const auto size = numberOf(json, QLatin1StringView("size"), kMostFileBytes);
    const auto modified = numberOf(json, QLatin1StringView("modifiedNs"), std::numeric_limits<qint64>::max(), kLeast);
    const auto changed = numberOf(json, QLatin1StringView("changedNs"), std::numeric_limits<qint64>::max(), kLeast);
    const auto inode = numberOf(json, QLatin1StringView("inode"));
    for (const auto *number : {&mode, &uid, &gid, &size, &modified, &changed, &inode}) {
        if (!number->ok())
            return number->error();
    }
    item.mode = quint32(*mode);
    item.uid = quint32(*uid);
    item.gid = quint32(*gid);
    item.size = *size;
    item.modifiedNs = *modified;
    item.changedNs = *changed;
    item.inode = quint64(*inode);
    item.linkTarget = bytesOf(json, QLatin1StringView("linkTarget"));
    item.sha256 = QByteArray::fromHex(json.value(QLatin1StringView("sha256")).toString().toLatin1());
    item.sameFileAs = bytesOf(json, QLatin1StringView("sameFileAs"));
    item.storedIn = core::BackupId(json.value(QLatin1StringView("storedIn")).toString());
    item.storedAs = bytesOf(json, QLatin1StringView("storedAs"));
    const QJsonValue segments = json.value(QLatin1StringView("segments"));
    item.isSparse = segments.isArray();
    if (auto read = readSegments(segments.toArray(), item); !read)
        return read.error();
    qsizetype attributeBytes = 0;
    for (const QJsonValue &value : json.value(QLatin1StringView("attributes")).toArray()) {
        const QJsonObject attribute = value.toObject();
        item.attributes << Attribute{bytesOf(attribute, QLatin1StringView("name")),
                                     QByteArray::fromBase64(attribute.value(QLatin1StringView("value")).toString().toLatin1())};
        attributeBytes += item.attributes.last().name.size() + item.attributes.last().value.size();
    }
    if (attributeBytes > kMostAttributeBytes)
        return damaged(QStringLiteral("its manifest has more attributes than a file can have"));
    return item;
}

} // namespace

bool isSafePath(QByteArrayView path)
{
    if (path.isEmpty() || path.size() > kLongestPath || path.contains('\0'))
        return false;
    int depth = 0;
    qsizetype from = 0;
    while (from <= path.size()) {
        qsizetype to = path.indexOf('/', from);
        if (to < 0)
            to = path.size();
        const QByteArrayView name = path.sliced(from, to - from);
        if (name.isEmpty() || name.size() > kLongestName || name == "." || name == ".." || ++depth > kMostDepth)
            return false;
        from = to + 1;
    }
    return true;
}

QByteArray headerText(const Header &header)
{
    QJsonObject json{
        {QStringLiteral("format"), QLatin1StringView(kFormat)},
        {QStringLiteral("version"), header.version},
        {QStringLiteral("id"), header.id.toString()},
        {QStringLiteral("name"), header.name},
        {QStringLiteral("type"), core::toString(header.type)},
        {QStringLiteral("includeData"), header.options.includeData},
        {QStringLiteral("includeConfig"), header.options.includeConfig},
        {QStringLiteral("includeLogs"), header.options.includeLogs},
        {QStringLiteral("compress"), header.options.compress},
        {QStringLiteral("encrypt"), header.options.encrypt},
        {QStringLiteral("wanted"), QJsonArray::fromStringList(header.options.services)},
        {QStringLiteral("services"), QJsonArray::fromStringList(header.services)},
        {QStringLiteral("hasAccounts"), header.hasAccounts},
        {QStringLiteral("createdAtMs"), header.createdAtMs},
        {QStringLiteral("createdAt"), core::toIsoUtc(header.createdAtMs)},
        {QStringLiteral("program"), header.program},
    };
    if (!header.basedOn.isEmpty())
        json.insert(QStringLiteral("basedOn"), header.basedOn.toString());
    return QJsonDocument(json).toJson();
}

core::Result<Header> headerFromText(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    if (json.value(QLatin1StringView("format")).toString() != QLatin1StringView(kFormat))
        return refused(QStringLiteral("The file is no archive of this program"));
    Header header;
    header.version = json.value(QLatin1StringView("version")).toInt();
    if (header.version > kVersion)
        return refused(QStringLiteral("The archive was made by a newer version"));
    header.id = core::BackupId(json.value(QLatin1StringView("id")).toString());
    header.name = json.value(QLatin1StringView("name")).toString();
    const auto type = core::backupTypeFromString(json.value(QLatin1StringView("type")).toString());
    header.basedOn = core::BackupId(json.value(QLatin1StringView("basedOn")).toString());
    header.options.includeData = json.value(QLatin1StringView("includeData")).toBool();
    header.options.includeConfig = json.value(QLatin1StringView("includeConfig")).toBool();
    header.options.includeLogs = json.value(QLatin1StringView("includeLogs")).toBool();
    header.options.compress = json.value(QLatin1StringView("compress")).toBool();
    header.options.encrypt = json.value(QLatin1StringView("encrypt")).toBool();
    for (const QJsonValue &service : json.value(QLatin1StringView("wanted")).toArray())
        header.options.services << service.toString();
    for (const QJsonValue &service : json.value(QLatin1StringView("services")).toArray())
        header.services << service.toString();
    header.hasAccounts = json.value(QLatin1StringView("hasAccounts")).toBool();
    header.createdAtMs = json.value(QLatin1StringView("createdAtMs")).toInteger();
    header.program = json.value(QLatin1StringView("program")).toString();
    if (header.version < 1 || !type || !core::isValidResourceId(header.id.toString())
        || (!header.basedOn.isEmpty() && !core::isValidResourceId(header.basedOn.toString()))
        || header.basedOn == header.id || (*type == core::BackupType::Full) != header.basedOn.isEmpty())
        return damaged(QStringLiteral("its header does not make sense"));
    header.type = *type;
    return header;
}

QByteArray manifestOpening(const Index &index)
{
    QByteArray json = "{\"format\":\"mcp-console-backup\",\"version\":1";
    addBytes(json, "id", index.header.id.toString().toUtf8());
    if (!index.header.basedOn.isEmpty())
        addBytes(json, "basedOn", index.header.basedOn.toString().toUtf8());
    addNumber(json, "contentBytes", index.contentBytes);
    addNumber(json, "entryCount", index.items.size());
    return json + ",\"entries\":[\n";
}

QByteArray manifestLine(const Item &item, bool isFirst)
{
    QByteArray json = "\"kind\":\"" + core::toString(item.kind).toLatin1() + '"';
    addBytes(json, "path", item.path);
    addNumber(json, "mode", item.mode);
    addNumber(json, "uid", item.uid);
    addNumber(json, "gid", item.gid);
    addNumber(json, "size", item.size);
    addNumber(json, "modifiedNs", item.modifiedNs);
    if (item.changedNs != 0) {
        addNumber(json, "changedNs", item.changedNs);
        addNumber(json, "inode", qint64(item.inode));
    }
    if (item.kind == core::BackupEntry::Kind::Link)
        addBytes(json, "linkTarget", item.linkTarget);
    if (!item.sha256.isEmpty())
        addBytes(json, "sha256", item.sha256.toHex());
    if (item.isSparse) {
        json += ",\"segments\":[";
        for (qsizetype i = 0; i < item.segments.size(); ++i) {
            const Segment &segment = item.segments[i];
            json += (i > 0 ? ",[" : "[") + QByteArray::number(segment.offset) + ',' + QByteArray::number(segment.size) + ']';
        }
        json += ']';
    }
    if (!item.attributes.isEmpty()) {
        json += ",\"attributes\":[";
        for (qsizetype i = 0; i < item.attributes.size(); ++i) {
            json += i > 0 ? ",{" : "{";
            json += "\"value\":\"" + item.attributes[i].value.toBase64() + '"';
            addBytes(json, "name", item.attributes[i].name);
            json += '}';
        }
        json += ']';
    }
    if (!item.sameFileAs.isEmpty())
        addBytes(json, "sameFileAs", item.sameFileAs);
    if (!item.storedIn.isEmpty())
        addBytes(json, "storedIn", item.storedIn.toString().toUtf8());
    if (!item.storedAs.isEmpty())
        addBytes(json, "storedAs", item.storedAs);
    return (isFirst ? "{" : ",{") + json + "}\n";
}

QByteArray manifestClosing()
{
    return "]}\n";
}

core::Result<> ManifestReader::feed(QByteArrayView bytes, QVector<Item> &items)
{
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView part = end < 0 ? bytes : bytes.first(end);
        if (m_line.size() + part.size() > kLongestLine)
            return damaged(QStringLiteral("its manifest has a line that is too long"));
        m_line += part;
        if (end < 0)
            return core::success();
        const QByteArray whole = std::exchange(m_line, {});
        if (auto read = line(whole, items); !read)
            return read;
        bytes = bytes.sliced(end + 1);
    }
    return core::success();
}

core::Result<> ManifestReader::line(const QByteArray &line, QVector<Item> &items)
{
    const auto noManifest = [] { return damaged(QStringLiteral("its manifest cannot be read")); };
    if (m_where == Where::Closed)
        return noManifest();
    if (m_where == Where::Opening) {
        const QJsonObject json = QJsonDocument::fromJson(line + "]}").object();
        if (json.value(QLatin1StringView("format")).toString() != QLatin1StringView(kFormat)
            || json.value(QLatin1StringView("version")).toInt() != kVersion)
            return noManifest();
        m_id = core::BackupId(json.value(QLatin1StringView("id")).toString());
        m_contentBytes = json.value(QLatin1StringView("contentBytes")).toInteger(-1);
        m_wanted = json.value(QLatin1StringView("entryCount")).toInteger(-1);
        m_where = Where::Items;
        return core::success();
    }
    if (line == "]}") {
        m_where = Where::Closed;
        return core::success();
    }
    const QJsonDocument json = QJsonDocument::fromJson(m_count > 0 && line.startsWith(',') ? line.mid(1) : line);
    if (!json.isObject())
        return noManifest();
    auto item = itemFromJson(json.object());
    if (!item)
        return item.error();
    if (auto checked = check(*item); !checked)
        return checked;
    ++m_count;
    m_last = item->path;
    if (m_count > m_wanted || item->size > m_contentBytes - m_seenBytes)
        return damaged(QStringLiteral("its manifest has more in it than it says"));
    m_seenBytes += item->size;
    items << *std::move(item);
    return core::success();
}

core::Result<> ManifestReader::check(const Item &item)
{
    using Kind = core::BackupEntry::Kind;
    if (!isSafePath(item.path) || item.path == kHeaderPath || item.path == kManifestPath)
        return damaged(QStringLiteral("its manifest has a path that leads elsewhere"));
    if (m_count > 0 && item.path <= m_last)
        return damaged(QStringLiteral("its manifest has a path twice or out of order"));
    for (qsizetype slash = item.path.indexOf('/'); slash > 0; slash = item.path.indexOf('/', slash + 1)) {
        if (m_noFolders.contains(item.path.first(slash)))
            return damaged(QStringLiteral("its manifest has something below a file or a link"));
    }
    if (item.kind != Kind::Folder)
        m_noFolders.insert(item.path);

    const bool isFile = item.kind == Kind::File;
    if (isFile != (item.sha256.size() == 32) || (!isFile && (item.size != 0 || item.isSparse || !item.storedIn.isEmpty()
                                                             || !item.storedAs.isEmpty() || !item.sameFileAs.isEmpty())))
        return damaged(QStringLiteral("its manifest has a file without content, or content without a file"));
    if ((item.kind == Kind::Link) == item.linkTarget.isEmpty() || item.linkTarget.contains('\0')
        || item.linkTarget.size() > kLongestPath)
        return damaged(QStringLiteral("its manifest has a link that leads nowhere"));
    if (!item.storedIn.isEmpty()
        && (!core::isValidResourceId(item.storedIn.toString()) || item.storedIn == m_id || item.storedAs.isEmpty()))
        return damaged(QStringLiteral("its manifest names no place for some content"));
    if (!item.storedAs.isEmpty() && !isSafePath(item.storedAs))
        return damaged(QStringLiteral("its manifest has a path that leads elsewhere"));
    if (!item.sameFileAs.isEmpty() && (!isSafePath(item.sameFileAs) || item.sameFileAs == item.path))
        return damaged(QStringLiteral("its manifest has a path that leads elsewhere"));
    // What is stored here stands under its own path, but for further names of a file.
    if (item.storedIn.isEmpty() && item.storedAs != item.sameFileAs)
        return damaged(QStringLiteral("its manifest names no place for some content"));
    return core::success();
}

core::Result<> ManifestReader::end()
{
    if (m_where != Where::Closed || !m_line.isEmpty() || m_count != m_wanted || m_seenBytes != m_contentBytes)
        return damaged(QStringLiteral("its manifest is not whole"));
    return core::success();
}

} // namespace server::archive
