// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spec_changes.h"

#include "core/service_json.h"

#include <QJsonDocument>

namespace models {

namespace {

// The create body, with what it leaves out when it is empty: an edit may empty it.
QJsonObject whole(const core::ServiceSpec &spec)
{
    QJsonObject body = core::specToCreateBody(spec);
    body.remove(QLatin1String("id"));
    for (const char *key : {"image", "workdir"})
        if (!body.contains(QLatin1String(key)))
            body.insert(QLatin1String(key), QString());
    if (!body.contains(QLatin1String("command")))
        body.insert(QStringLiteral("command"), QJsonArray());
    if (!body.contains(QLatin1String("port")))
        body.insert(QStringLiteral("port"), QJsonValue::Null);
    return body;
}

bool isMap(const QString &key)
{
    return key == QLatin1String("environment") || key == QLatin1String("labels");
}

bool isGroup(const QString &key)
{
    return key == QLatin1String("resources") || key == QLatin1String("healthCheck");
}

QString words(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: return value.toString();
    case QJsonValue::Double: return QString::number(value.toDouble());
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Array: {
        if (value.toArray().isEmpty())
            return {};
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    }
    case QJsonValue::Object: return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default: return {};
    }
}

void addChanges(const QString &path, const QJsonObject &from, const QJsonObject &to, QVector<SpecChange> &changes)
{
    QStringList keys = from.keys();
    for (const QString &key : to.keys())
        if (!from.contains(key))
            keys << key;
    keys.sort();
    for (const QString &key : std::as_const(keys)) {
        const QJsonValue before = from.value(key);
        const QJsonValue after = to.value(key);
        if (before == after)
            continue;
        const QString here = path.isEmpty() ? key : path + u'.' + key;
        if (before.isObject() && after.isObject()) {
            addChanges(here, before.toObject(), after.toObject(), changes);
            continue;
        }
        SpecChange change{here, words(before), words(after)};
        if (path == QLatin1String("environment") && core::isSecretName(key)) {
            const QString hidden = core::kSecretMask;
            if (!before.isUndefined())
                change.before = hidden;
            if (!after.isUndefined())
                change.after = hidden;
        }
        changes << change;
    }
}

} // namespace

QJsonObject SpecChanges::patch(const core::ServiceSpec &from, const core::ServiceSpec &to)
{
    const QJsonObject before = whole(from);
    const QJsonObject after = whole(to);
    QJsonObject patch;
    for (auto it = after.begin(); it != after.end(); ++it) {
        const QString key = it.key();
        const QJsonValue old = before.value(key);
        if (old == it.value())
            continue;
        if (isMap(key)) {
            const QJsonObject oldMap = old.toObject();
            const QJsonObject newMap = it.value().toObject();
            QJsonObject merge;
            for (auto entry = newMap.begin(); entry != newMap.end(); ++entry)
                if (oldMap.value(entry.key()) != entry.value())
                    merge.insert(entry.key(), entry.value());
            for (auto entry = oldMap.begin(); entry != oldMap.end(); ++entry)
                if (!newMap.contains(entry.key()))
                    merge.insert(entry.key(), QJsonValue::Null);
            patch.insert(key, merge);
        } else if (isGroup(key)) {
            const QJsonObject oldGroup = old.toObject();
            const QJsonObject newGroup = it.value().toObject();
            QJsonObject merge;
            for (auto entry = newGroup.begin(); entry != newGroup.end(); ++entry)
                if (oldGroup.value(entry.key()) != entry.value())
                    merge.insert(entry.key(), entry.value());
            patch.insert(key, merge);
        } else {
            patch.insert(key, it.value());
        }
    }
    return patch;
}

QVector<SpecChange> SpecChanges::list(const core::ServiceSpec &from, const core::ServiceSpec &to)
{
    QVector<SpecChange> changes;
    addChanges({}, whole(from), whole(to), changes);
    return changes;
}

QJsonObject SpecChanges::shown(const core::ServiceSpec &spec)
{
    QJsonObject body = core::specToCreateBody(spec);
    QJsonObject environment = body.value(QLatin1String("environment")).toObject();
    for (auto it = environment.begin(); it != environment.end(); ++it)
        if (core::isSecretName(it.key()) && !it.value().toString().isEmpty())
            it.value() = QString(core::kSecretMask);
    body.insert(QStringLiteral("environment"), environment);
    return body;
}

QString SpecChanges::shownText(const core::ServiceSpec &spec)
{
    // A line break within a string is written as an escape, so that none of these is in one.
    static const QRegularExpression empty(QStringLiteral("([\\[{])\\n\\s*([\\]}])"));
    return QString::fromUtf8(QJsonDocument(shown(spec)).toJson()).replace(empty, QStringLiteral("\\1\\2"));
}

} // namespace models
