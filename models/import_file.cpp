// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import_file.h"

#include "client/aside.h"
#include "models/format.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringDecoder>

namespace models {
namespace {

core::Error refused(const QString &why)
{
    return core::Error::validation(QStringLiteral("content"), why);
}

} // namespace

std::optional<core::ImportKind> ImportFile::kindOf(const QString &text)
{
    using core::ImportKind;
    static const QRegularExpression services(QStringLiteral("^[\"']?services[\"']?\\s*:"), QRegularExpression::MultilineOption);
    if (!text.trimmed().startsWith(u'{')) {
        if (services.match(text).hasMatch())
            return ImportKind::Compose;
        return std::nullopt;
    }
    // Compose may be written as JSON too.
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const bool isCompose = json.contains(QLatin1String("services")) && !json.contains(QLatin1String("mcpServers"));
    return isCompose ? ImportKind::Compose : ImportKind::McpJson;
}

QString ImportFile::kindName(core::ImportKind kind)
{
    return kind == core::ImportKind::Compose ? tr("Compose file") : tr("mcp.json of a desktop client or editor");
}

QString ImportFile::problemOf(const QString &text)
{
    if (text.trimmed().isEmpty())
        return tr("There is nothing in it");
    if (text.toUtf8().size() > kLargest)
        return tr("It is larger than %1, more than a server takes", "a file; a size").arg(Format::bytes(kLargest));
    if (!kindOf(text))
        return tr("This is neither a Compose file, which has “services:”, nor an mcp.json, which has “mcpServers”");
    return {};
}

QFuture<core::Result<QString>> ImportFile::read(const QString &path)
{
    return client::aside([path]() -> core::Result<QString> {
        // Not a pipe or device, which may never end.
        if (!QFileInfo(path).isFile())
            return refused(tr("This is no file"));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return refused(tr("It cannot be read: %1", "a file; the system's reason").arg(file.errorString()));
        const QByteArray bytes = file.read(kLargest + 1);
        if (bytes.size() > kLargest)
            return refused(tr("It is larger than %1, more than a server takes", "a file; a size").arg(Format::bytes(kLargest)));
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder(bytes);
        if (decoder.hasError() || text.contains(QChar(u'\0')))
            return refused(tr("This is no text"));
        return text;
    });
}

int ImportFile::lineIn(const QString &reason)
{
    static const QRegularExpression line(QStringLiteral("\\bline (\\d{1,6})\\b"));
    return line.match(reason).captured(1).toInt();
}

} // namespace models
