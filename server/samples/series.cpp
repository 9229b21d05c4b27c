// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/samples/series.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <bit>

namespace server::samples {

size_t qHash(const SeriesKey &key, size_t seed)
{
    size_t hash = ::qHash(key.name, seed);
    for (auto it = key.labels.cbegin(); it != key.labels.cend(); ++it)
        hash = qHashMulti(hash, it.key(), it.value());
    return hash;
}

QByteArray canonicalLabels(const Labels &labels)
{
    QJsonObject json; // writes its keys sorted
    for (auto it = labels.cbegin(); it != labels.cend(); ++it)
        json.insert(it.key(), it.value());
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Labels labelsFromCanonical(const QByteArray &text)
{
    Labels labels;
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    for (auto it = json.begin(); it != json.end(); ++it)
        labels.insert(it.key(), it.value().toString());
    return labels;
}

bool operator==(const Sample &a, const Sample &b)
{
    return a.timeMs == b.timeMs && std::bit_cast<quint64>(a.value) == std::bit_cast<quint64>(b.value);
}

SeriesKind kindOf(QStringView name)
{
    for (const QStringView ending : {u"_total", u"_count", u"_sum", u"_bucket"}) {
        if (name.endsWith(ending))
            return SeriesKind::Counter;
    }
    return SeriesKind::Gauge;
}

} // namespace server::samples
