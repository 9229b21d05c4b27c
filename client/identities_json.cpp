// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/identities_json.h"

#include "client/json.h"

namespace client {

namespace {
constexpr QLatin1StringView kKeyPrefix("mcp_");
constexpr QLatin1StringView kIdPrefix("key_");
} // namespace

QString ApiKey::prefix() const
{
    const QString text = id.toString();
    return kKeyPrefix + (text.startsWith(kIdPrefix) ? text.mid(kIdPrefix.size()) : text);
}

Account accountFromJson(const QJsonObject &json)
{
    Account account;
    account.id = core::UserId(json.value(QLatin1String("id")).toString());
    account.email = json.value(QLatin1String("email")).toString();
    account.name = json.value(QLatin1String("name")).toString();
    account.roles = stringsFromJson(json.value(QLatin1String("roles")));
    const bool active = json.value(QLatin1String("status")).toString() != QLatin1String("inactive");
    account.status = active ? AccountStatus::Active : AccountStatus::Inactive;
    account.tier = json.value(QLatin1String("tier")).toString();
    account.lastLoginMs = timeFromJson(json.value(QLatin1String("lastLogin")));
    account.createdAtMs = timeFromJson(json.value(QLatin1String("createdAt")));
    return account;
}

MadeAccount madeAccountFromJson(const QJsonObject &json)
{
    MadeAccount made;
    made.account = accountFromJson(json);
    const QJsonObject mail = json.value(QLatin1String("welcomeEmail")).toObject();
    made.welcomeSent = mail.value(QLatin1String("sent")).toBool();
    made.welcomeProblem = mail.value(QLatin1String("reason")).toString();
    return made;
}

QJsonObject toJson(const NewAccount &account)
{
    QJsonObject json{{QStringLiteral("email"), account.email},
                     {QStringLiteral("name"), account.name},
                     {QStringLiteral("password"), account.password},
                     {QStringLiteral("roles"), QJsonArray::fromStringList(account.roles)}};
    if (!account.tier.isEmpty())
        json.insert(QStringLiteral("tier"), account.tier);
    if (account.sendWelcomeMail)
        json.insert(QStringLiteral("sendWelcomeEmail"), true);
    return json;
}

AccountSession sessionFromJson(const QJsonObject &json)
{
    AccountSession session;
    session.id = core::SessionId(json.value(QLatin1String("id")).toString());
    session.device = json.value(QLatin1String("device")).toString();
    session.address = json.value(QLatin1String("address")).toString();
    session.firstSeenMs = timeFromJson(json.value(QLatin1String("firstSeen")));
    session.lastSeenMs = timeFromJson(json.value(QLatin1String("lastSeen")));
    session.expiresAtMs = timeFromJson(json.value(QLatin1String("expiresAt")));
    session.isCurrent = json.value(QLatin1String("current")).toBool();
    return session;
}

SecondFactor secondFactorFromJson(const QJsonObject &json)
{
    SecondFactor factor;
    factor.isEnabled = json.value(QLatin1String("enabled")).toBool();
    factor.enabledAtMs = timeFromJson(json.value(QLatin1String("enabledAt")));
    factor.recoveryCodesLeft = json.value(QLatin1String("recoveryCodesLeft")).toInt();
    return factor;
}

SecondFactorSecret secondFactorSecretFromJson(const QJsonObject &json)
{
    return {json.value(QLatin1String("secret")).toString(), json.value(QLatin1String("uri")).toString()};
}

QStringList recoveryCodesFromJson(const QJsonObject &json)
{
    return stringsFromJson(json.value(QLatin1String("recoveryCodes")));
}

ApiKey apiKeyFromJson(const QJsonObject &json)
{
    ApiKey key;
    key.id = ApiKeyId(json.value(QLatin1String("id")).toString());
    key.name = json.value(QLatin1String("name")).toString();
    key.permissions = stringsFromJson(json.value(QLatin1String("permissions")));
    key.user = core::UserId(json.value(QLatin1String("user")).toString());
    key.lastUsedMs = timeFromJson(json.value(QLatin1String("lastUsed")));
    key.createdAtMs = timeFromJson(json.value(QLatin1String("createdAt")));
    key.expiresAtMs = timeFromJson(json.value(QLatin1String("expiresAt")));
    return key;
}

MadeApiKey madeApiKeyFromJson(const QJsonObject &json)
{
    return {apiKeyFromJson(json), json.value(QLatin1String("key")).toString()};
}

QJsonObject toJson(const NewApiKey &key)
{
    QJsonObject json{{QStringLiteral("name"), key.name},
                     {QStringLiteral("permissions"), QJsonArray::fromStringList(key.permissions)}};
    if (key.expiresIn.count() > 0)
        json.insert(QStringLiteral("expiresIn"), qint64(key.expiresIn.count()));
    return json;
}

} // namespace client
