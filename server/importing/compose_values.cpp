// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/importing/compose_values.h"

#include <QRegularExpression>

namespace server::importing {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuse(const YAML::Node &node, const char *why)
{
    throw YAML::Exception(node.Mark(), why);
}

// Written as true, True, yes or on; anything else that is not the opposite is refused.
bool isTrue(const YAML::Node &node)
{
    bool value = false;
    if (!YAML::convert<bool>::decode(node, value))
        refuse(node, "true or false is expected here");
    return value;
}

} // namespace

QString ComposeValues::text(const YAML::Node &node)
{
    // What an alias stands for is read each time that it is named.
    constexpr qsizetype kMostRead = 512 * 1024;
    m_read += 1 + (node.IsScalar() ? qsizetype(node.Scalar().size()) : 0);
    if (m_read > kMostRead)
        refuse(node, "with its aliases written out, the file is too long");
    if (node.IsNull())
        return {};
    if (!node.IsScalar())
        refuse(node, "a text or a number is expected here");
    return withVariables(QString::fromStdString(node.Scalar()));
}

// The Compose specification's interpolation: $NAME, ${NAME}, ${NAME:-default}, ${NAME-default}, $$.
QString ComposeValues::withVariables(const QString &text)
{
    static const QRegularExpression variable(uR"(\$(?:(\$)|([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)(?::?([-?+])([^}]*))?\}))"_s);
    QString result;
    qsizetype from = 0;
    for (auto found = variable.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (match.hasCaptured(1)) {
            result += u'$';
            continue;
        }
        const QString name = match.captured(match.hasCaptured(2) ? 2 : 3);
        if (match.captured(4) == "-"_L1) {
            result += match.captured(5);
            m_notes.append(u"the variable %1 has its default, \"%2\""_s.arg(name, match.captured(5)));
        } else {
            m_notes.append(u"the variable %1 is not known here and left empty"_s.arg(name));
        }
    }
    return result + text.mid(from);
}

QStringList ComposeValues::list(const YAML::Node &node)
{
    QStringList texts;
    if (node.IsNull())
        return texts;
    if (!node.IsSequence())
        refuse(node, "a list is expected here");
    for (const YAML::Node &item : node)
        texts.append(text(item));
    return texts;
}

QMap<QString, QString> ComposeValues::pairs(const YAML::Node &node)
{
    QMap<QString, QString> pairs;
    if (node.IsMap()) {
        for (const auto &entry : node)
            pairs.insert(text(entry.first), text(entry.second));
        return pairs;
    }
    const QStringList lines = list(node);
    for (const QString &line : lines)
        pairs.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
    return pairs;
}

QStringList ComposeValues::names(const YAML::Node &node)
{
    if (!node.IsMap())
        return list(node);
    QStringList names;
    for (const auto &entry : node)
        names.append(text(entry.first));
    return names;
}

QVector<ComposePort> ComposeValues::ports(const YAML::Node &node)
{
    // [address:][host:]container[/protocol]; the address of version 6 stands in brackets.
    static const QRegularExpression shape(uR"(^(?:(?:(\[[0-9a-fA-F:]+\]|[0-9.]+):)?(\d*):)?(\d+)(?:/(tcp|udp))?$)"_s);
    QVector<ComposePort> ports;
    if (!node.IsSequence())
        refuse(node, "a list of ports is expected here");
    for (const YAML::Node &item : node) {
        if (item.IsMap()) {
            ports.append({text(item["host_ip"] ? item["host_ip"] : YAML::Node()), text(item["published"] ? item["published"] : YAML::Node()).toInt(),
                          text(item["target"] ? item["target"] : YAML::Node()).toInt(),
                          !item["protocol"] || text(item["protocol"]) == "tcp"_L1});
            continue;
        }
        const QString words = text(item);
        const QRegularExpressionMatch match = shape.match(words);
        if (!match.hasMatch()) {
            m_notes.append(u"the port %1 is not taken over"_s.arg(words));
            continue;
        }
        ports.append({match.captured(1), match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4) != "udp"_L1});
    }
    return ports;
}

QVector<core::Volume> ComposeValues::volumes(const YAML::Node &node)
{
    QVector<core::Volume> volumes;
    if (!node.IsSequence())
        refuse(node, "a list of volumes is expected here");
    for (const YAML::Node &item : node) {
        if (item.IsMap()) {
            if (item["type"] && text(item["type"]) == "tmpfs"_L1) {
                m_notes.append(u"a volume in memory is not taken over"_s);
                continue;
            }
            QString source = text(item["source"] ? item["source"] : YAML::Node());
            const bool isBind = item["type"] && text(item["type"]) == "bind"_L1;
            if (isBind && !source.isEmpty() && !source.startsWith(u'/') && !source.startsWith(u'.') && !source.startsWith(u'~'))
                source.prepend("./"_L1); // a folder, and no volume's name
            volumes.append({source, text(item["target"] ? item["target"] : YAML::Node()), item["read_only"] && isTrue(item["read_only"])});
            continue;
        }
        const QStringList parts = text(item).split(u':');
        if (parts.size() == 1)
            volumes.append({QString(), parts[0], false});
        else
            volumes.append({parts[0], parts[1], parts.value(2).split(u',').contains(u"ro"_s)});
    }
    return volumes;
}

qint64 bytesFromWords(const QString &text)
{
    static const QRegularExpression shape(uR"(^(\d+(?:\.\d+)?)\s*([bkmgt]?)(?:i?b)?$)"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return -1;
    const QString unit = match.captured(2).toLower();
    const int power = unit.isEmpty() ? 0 : int(u"bkmgt"_s.indexOf(unit));
    double bytes = match.captured(1).toDouble();
    for (int i = 0; i < power; ++i)
        bytes *= 1024;
    return qint64(bytes);
}

} // namespace server::importing
