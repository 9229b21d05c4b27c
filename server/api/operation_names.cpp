// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/operation_names.h"

#include "server/api/routes.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;

// First segment of a path, and the group that is its home.
struct Home
{
    QLatin1StringView segment;
    QLatin1StringView group;
};

constexpr Home kHomes[] = {
    {"auth"_L1, "Authentication"_L1}, {".well-known"_L1, "Authentication"_L1}, {"services"_L1, "Services"_L1}, {"catalogue"_L1, "Services"_L1},
    {"engine"_L1, "Services"_L1},
    {"config"_L1, "Configuration"_L1}, {"health"_L1, "Monitoring"_L1},          {"metrics"_L1, "Monitoring"_L1}, {"backups"_L1, "Backups"_L1},
    {"users"_L1, "Users"_L1},          {"profile"_L1, "Users"_L1},             {"settings"_L1, "Configuration"_L1}, {"audit"_L1, "Audit"_L1},
};

bool isCapture(const QString &segment)
{
    return segment.startsWith(u'{');
}

QStringList segmentsOf(const QByteArray &path)
{
    const QByteArray rest = path.startsWith(kV1 + '/') ? path.mid(kV1.size()) : path;
    return QString::fromLatin1(rest).split(u'/', Qt::SkipEmptyParts);
}

// "api-keys" -> "ApiKeys", ".well-known" -> "WellKnown"
QString camel(const QString &segment)
{
    QString out;
    bool upper = true;
    for (const QChar c : segment) {
        if (!c.isLetterOrNumber()) {
            upper = true;
            continue;
        }
        out.append(upper ? c.toUpper() : c);
        upper = false;
    }
    return out;
}

QString singular(const QString &word)
{
    if (word.endsWith("ies"_L1))
        return word.chopped(3) + u'y';
    return word.endsWith(u's') && !word.endsWith("ss"_L1) && !word.endsWith("us"_L1) ? word.chopped(1) : word;
}

bool isPlural(const QString &word)
{
    return singular(word) != word;
}

QString lowerFirst(QString word)
{
    if (!word.isEmpty())
        word[0] = word[0].toLower();
    return word;
}

} // namespace

QStringList pathParameters(const QByteArray &path)
{
    QStringList names;
    for (const QString &segment : segmentsOf(path)) {
        if (isCapture(segment))
            names.append(segment.mid(1, segment.size() - 2));
    }
    return names;
}

QString operationId(const Route &route)
{
    QStringList segments = segmentsOf(route.path);
    // Signing in and out is named by what is done; `auth` before it says nothing more.
    if (segments.size() > 1 && segments.first() == "auth"_L1)
        segments.removeFirst();
    QString nouns; // what stands before the last segment, one of each
    for (qsizetype i = 0; i + 1 < segments.size(); ++i) {
        if (!isCapture(segments.at(i)))
            nouns += singular(camel(segments.at(i)));
    }
    const bool isOne = isCapture(segments.last());
    const QString last = isOne ? QString() : camel(segments.last());
    if (!route.path.startsWith(kV1 + '/'))
        nouns.prepend(u"Root"_s);
    if (route.method == "GET") {
        const bool isList = route.answer.kind == AnswerForm::Kind::List || route.answer.kind == AnswerForm::Kind::PagedList;
        return (isList ? u"list"_s : u"get"_s) + nouns + last;
    }
    if (route.method == "PUT" || route.method == "PATCH")
        return u"update"_s + nouns + last;
    if (route.method == "DELETE")
        return (isPlural(last) ? u"deleteAll"_s : u"delete"_s) + nouns + last;
    if (isPlural(last))
        return u"create"_s + nouns + singular(last);
    return lowerFirst(last) + nouns;
}

QString groupName(const Route &route)
{
    const QStringList segments = segmentsOf(route.path);
    for (const Home &home : kHomes) {
        if (segments.first() == home.segment)
            return home.group;
    }
    return u"Platform"_s;
}

const std::vector<Group> &groups()
{
    static const std::vector<Group> all{
        {u"Authentication"_s, u"Signing in, staying signed in, and what else lets somebody in"_s},
        {u"Platform"_s, u"What this server is and how much it does"_s},
        {u"Services"_s, u"The MCP servers that are run: definitions, actions, logs"_s},
        {u"Configuration"_s, u"Settings by key, of the platform and of services"_s},
        {u"Monitoring"_s, u"Health and metrics"_s},
        {u"Backups"_s, u"Backups, restoring them, and schedules"_s},
        {u"Users"_s, u"Accounts, their roles and sessions"_s},
        {u"Audit"_s, u"Who did what"_s},
    };
    return all;
}

} // namespace server::api
