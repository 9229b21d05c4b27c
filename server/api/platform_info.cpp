// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/platform_info.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace server::api {

using namespace Qt::StringLiterals;

QByteArray platformInfoJson(const PlatformFacts &facts)
{
    const QJsonObject features{
        {u"auth"_s, QJsonArray{u"jwt"_s, u"apiKey"_s}},
        {u"services"_s, QJsonArray{u"process"_s, u"docker"_s}},
        {u"monitoring"_s, QJsonArray{u"prometheus"_s}},
        {u"events"_s, QJsonArray{u"services"_s, u"logs"_s, u"metrics"_s, u"backups"_s, u"engine"_s}},
        {u"backups"_s, QJsonArray{u"full"_s, u"incremental"_s, u"encrypted"_s, u"drill"_s, u"upload"_s, u"schedules"_s}},
        {u"extensions"_s, QJsonArray{u"audit"_s, u"catalogue"_s, u"configuration"_s, u"engine"_s, u"health-check-now"_s, u"import"_s, u"log-batch"_s, u"mfa"_s, u"oauth-code"_s, u"profile"_s}},
    };
    return QJsonDocument(QJsonObject{
                             {u"version"_s, facts.version},
                             {u"build"_s, facts.build},
                             {u"environment"_s, facts.environment},
                             {u"features"_s, features},
                         })
        .toJson(QJsonDocument::Compact);
}

} // namespace server::api
