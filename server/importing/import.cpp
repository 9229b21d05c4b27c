// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/importing/import.h"

#include <QSet>

namespace server::importing {

using namespace Qt::StringLiterals;

core::Result<Import> importFile(core::ImportKind kind, const QByteArray &content)
{
    constexpr qsizetype kLargest = 256 * 1024;
    if (content.size() > kLargest)
        return core::Error::validation(u"content"_s, u"must be no larger than 256 KB"_s);
    core::Result<Import> import = kind == core::ImportKind::Compose ? importCompose(content) : importMcpJson(content);
    if (!import)
        return import;
    constexpr qsizetype kMostServices = 256;
    if (import->services.size() > kMostServices)
        return core::Error::validation(u"content"_s, u"must have at most 256 services"_s);
    // Different names may become one id.
    QSet<core::ServiceId> ids;
    for (ImportedService &service : import->services) {
        if (ids.contains(service.spec.id) && service.problem.isEmpty())
            service.problem = u"another service of the file gets the id \"%1\" too"_s.arg(service.spec.id.toString());
        ids.insert(service.spec.id);
    }
    return import;
}

QString idFromName(const QString &name)
{
    QString id;
    for (const QChar c : name.toLower()) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'.' || c == u'-';
        id += isPlain ? c : u'-';
    }
    while (!id.isEmpty() && !(id.front() >= u'a' && id.front() <= u'z') && !(id.front() >= u'0' && id.front() <= u'9'))
        id.remove(0, 1);
    return id.left(128);
}

} // namespace server::importing
