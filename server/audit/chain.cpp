// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/chain.h"

#include <QCryptographicHash>

namespace server::audit {

QByteArray noHash()
{
    return QByteArray(64, '0');
}

QByteArray canonicalText(const store::AuditRecord &record)
{
    QByteArray text;
    const auto add = [&text](const QByteArray &field) {
        text.append(QByteArray::number(field.size())).append(':').append(field).append('\n');
    };
    add(QByteArray::number(record.sequence));
    add(QByteArray::number(record.timeMs));
    for (const QString &field : {record.requestId, record.user.toString(), record.email, record.keyId, record.address,
                                 record.action, record.object, store::toString(record.result)})
        add(field.toUtf8());
    add(QByteArray::number(record.status));
    add(record.code.toUtf8());
    add(record.details.toUtf8());
    return text;
}

QByteArray chainHash(const QByteArray &previous, const store::AuditRecord &record)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(canonicalText(record));
    return hash.result().toHex();
}

} // namespace server::audit
