// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/resource_text.h"

#include <QDir>
#include <QFile>

// Outside any namespace, as Qt asks for resources of static libraries.
static void initDocsResources()
{
    Q_INIT_RESOURCE(server_docs);
}

namespace server::api {
namespace {

QString pathOf(const QString &name)
{
    static const bool initialised = (initDocsResources(), true);
    Q_UNUSED(initialised)
    return QStringLiteral(":/server/") + name;
}

} // namespace

QByteArray resourceText(const QString &name)
{
    QFile file(pathOf(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList resourceNames(const QString &folder)
{
    return QDir(pathOf(folder)).entryList(QDir::Files, QDir::Name);
}

} // namespace server::api
