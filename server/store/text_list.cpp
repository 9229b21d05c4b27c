// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/text_list.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace server::store {

QString listToText(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFromText(const QString &text)
{
    QStringList list;
    for (const QJsonValue item : QJsonDocument::fromJson(text.toUtf8()).array())
        list.append(item.toString());
    return list;
}

} // namespace server::store
