// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config/setting_table.h"

#include <algorithm>

namespace server::config {
namespace {

using namespace Qt::StringLiterals;
using core::Permission;
using enum SettingType;

constexpr qint64 kMaxText = 1024;
constexpr qint64 kMaxItems = 64;

// Everything below one of these, in the global scope, is the platform's.
const QStringList &reservedPrefixes()
{
    static const QStringList prefixes{u"log."_s, u"logs."_s, u"metrics."_s, u"limits."_s, u"smtp."_s, u"oauth."_s, u"engine."_s, u"services."_s};
    return prefixes;
}

QRegularExpression hostPattern()
{
    return QRegularExpression(u"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*\\.?|\\[?[0-9A-Fa-f:.]+\\]?)\\z"_s);
}

QRegularExpression urlPattern()
{
    return QRegularExpression(u"^https?://[^\\s@?#]+\\z"_s);
}

SettingRow provider(const QString &name, SettingRow row)
{
    row.key = u"oauth.*."_s + name;
    row.needs = Permission::PlatformAdmin; // who may become what is decided here
    return row;
}

SettingRow providerUrl(const QString &name, const QString &about)
{
    return provider(name, {.type = Text, .about = about, .max = kMaxText, .pattern = urlPattern(),
                           .patternHint = u"Must be an http or https URL without query"_s});
}

void addLogRows(std::vector<SettingRow> &rows)
{
    rows.push_back({.key = u"log.level"_s, .type = OneOf, .fallback = u"info"_s, .about = u"How much the server writes into its own log"_s,
                    .oneOf = {u"debug"_s, u"info"_s, u"warn"_s, u"error"_s}});
    rows.push_back({.key = u"logs.retention.days"_s, .type = Number, .fallback = u"14"_s,
                    .about = u"How long the lines of services are kept"_s, .min = 1, .max = 3650});
    rows.push_back({.key = u"logs.retention.serviceMb"_s, .type = Number, .fallback = u"256"_s,
                    .about = u"How many MB of lines are kept of one service"_s, .min = 16, .max = 1'048'576});
    rows.push_back({.key = u"metrics.retentionDays"_s, .type = Number, .fallback = u"15"_s,
                    .about = u"How long samples are kept"_s, .min = 1, .max = 3650});
}

void addLimitRows(std::vector<SettingRow> &rows)
{
    const auto limit = [&](const QString &key, const QString &fallback, const QString &about, qint64 max) {
        rows.push_back({.key = u"limits."_s + key, .type = Number, .fallback = fallback, .about = about, .min = 1, .max = max,
                        .needs = Permission::PlatformAdmin});
    };
    const auto tier = [&](const QString &name, const QString &perHour, const QString &burst) {
        limit(u"rate.%1.perHour"_s.arg(name), perHour, u"Requests an hour in the tier %1"_s.arg(name), 1'000'000'000);
        limit(u"rate.%1.burst"_s.arg(name), burst, u"Requests at once in the tier %1"_s.arg(name), 1'000'000);
    };
    tier(u"free"_s, u"100"_s, u"10"_s);
    tier(u"basic"_s, u"1000"_s, u"100"_s);
    tier(u"pro"_s, u"10000"_s, u"1000"_s);
    rows.push_back({.key = u"limits.rate.publicTier"_s, .type = OneOf, .fallback = u"pro"_s,
                    .about = u"The tier of callers without credentials, by address; while not set, what the command line says"_s,
                    .oneOf = {u"free"_s, u"basic"_s, u"pro"_s, u"enterprise"_s}, .needs = Permission::PlatformAdmin});
    limit(u"signIn.perAccount"_s, u"10"_s, u"Failed sign-ins to one account within the window"_s, 10'000);
    limit(u"signIn.perAddress"_s, u"20"_s, u"Failed sign-ins from one address within the window"_s, 100'000);
    limit(u"signIn.windowMinutes"_s, u"15"_s, u"How long failed sign-ins count"_s, 1'440);
}

void addEngineRows(std::vector<SettingRow> &rows)
{
    // What a container may reach of the machine, and which registries the platform signs in to.
    const auto add = [&](SettingRow row) {
        row.needs = Permission::PlatformAdmin;
        rows.push_back(std::move(row));
    };
    add({.key = u"engine.address"_s, .type = Text, .about = u"Where the container engine listens; empty: it is looked for"_s, .max = kMaxText,
         .pattern = QRegularExpression(u"^(?:unix:///\\S+|npipe:////\\./pipe/\\S+|"
                                       "tcp://(?:[\\w.-]+|\\[[0-9A-Fa-f:.]+\\])(?::(?!0+(?:/|\\z))[0-9]{1,5})?/?)\\z"_s),
         .patternHint = u"Must be unix:///path, tcp://host:port or npipe:////./pipe/name"_s, .takesHold = TakesHold::AfterRestart});
    add({.key = u"engine.tlsFolder"_s, .type = Text, .about = u"A folder with ca.pem, cert.pem and key.pem; set, TCP is spoken with TLS"_s, .max = 4096,
         .pattern = QRegularExpression(u"^/.*\\z"_s), .patternHint = u"Must be an absolute path"_s, .takesHold = TakesHold::AfterRestart});
    add({.key = u"engine.hostRoots"_s, .type = List, .about = u"Folders of this machine that containers may mount, with what is below them"_s,
         .max = kMaxItems, .pattern = QRegularExpression(u"^/.*\\z"_s), .patternHint = u"Must be absolute paths"_s, .takesHold = TakesHold::AfterRestart});
    add({.key = u"engine.publishAddress"_s, .type = Text, .fallback = u"127.0.0.1"_s, .about = u"The address that containers' ports are published on"_s,
         .max = 45, .pattern = QRegularExpression(u"^(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*)\\z"_s),
         .patternHint = u"Must be an IP address"_s, .takesHold = TakesHold::AfterRestart});
    add({.key = u"engine.registries"_s, .type = Text, .about = u"Who signs in to private registries: registry=user:password, separated by spaces"_s,
         .max = 8192, .pattern = QRegularExpression(u"^(?:[^\\s=]+=[^\\s:]+:\\S+)(?:\\s+[^\\s=]+=[^\\s:]+:\\S+)*\\z"_s),
         .patternHint = u"Must be registry=user:password, separated by spaces"_s, .sealing = Sealing::Sealed});
    rows.push_back({.key = u"services.defaultRuntime"_s, .type = OneOf, .fallback = u"process"_s,
                    .about = u"What runs a service that does not say"_s, .oneOf = {u"process"_s, u"docker"_s}});
}

void addMailRows(std::vector<SettingRow> &rows)
{
    const auto add = [&](SettingRow row) {
        row.needs = Permission::PlatformAdmin; // who reads the platform's mail can take over accounts
        rows.push_back(std::move(row));
    };
    add({.key = u"smtp.host"_s, .type = Text, .about = u"The mail server; while empty no mail is sent"_s, .max = 253, .pattern = hostPattern(),
         .patternHint = u"Must be a host name or an address"_s});
    add({.key = u"smtp.port"_s, .type = Number, .fallback = u"587"_s, .about = u"The mail server's port"_s, .min = 1, .max = 65'535});
    add({.key = u"smtp.security"_s, .type = OneOf, .fallback = u"starttls"_s, .about = u"How the connection to the mail server is protected"_s,
         .oneOf = {u"none"_s, u"starttls"_s, u"tls"_s}});
    add({.key = u"smtp.username"_s, .type = Text, .about = u"Who signs in to the mail server; empty: nobody"_s, .max = 254});
    add({.key = u"smtp.password"_s, .type = Text, .about = u"The password for the mail server"_s, .max = kMaxText, .sealing = Sealing::Sealed});
    add({.key = u"smtp.from"_s, .type = Text, .about = u"The sender of the platform's mail"_s, .max = 254,
         .pattern = QRegularExpression(u"^[^\\s@<>\"]+@[^\\s@<>\"]+\\z"_s), .patternHint = u"Must be an e-mail address"_s});
}

void addOAuthRows(std::vector<SettingRow> &rows)
{
    rows.push_back({.key = u"oauth.redirectTargets"_s, .type = List, .about = u"Addresses beyond loopback that a sign-in may return to"_s,
                    .max = kMaxItems, .pattern = urlPattern(), .patternHint = u"Must be http or https URLs without query"_s,
                    .needs = Permission::PlatformAdmin});
    rows.push_back({.key = u"oauth.publicUrl"_s, .type = Text, .about = u"How browsers reach this server, for the way back from a provider; empty: its own loopback address"_s,
                    .max = kMaxText, .pattern = urlPattern(), .patternHint = u"Must be an http or https URL without query"_s,
                    .needs = Permission::PlatformAdmin});
    rows.push_back({.key = u"oauth.tokensInQuery"_s, .type = Flag, .fallback = u"false"_s,
                    .about = u"Hand tokens over in the redirect's query, as the reference shows it; loopback targets only"_s,
                    .needs = Permission::PlatformAdmin});
    rows.push_back(provider(u"title"_s, {.type = Text, .about = u"What people call the provider"_s, .max = 64}));
    rows.push_back(provider(u"clientId"_s, {.type = Text, .about = u"What the provider calls this server; while empty it is off"_s, .max = kMaxText}));
    rows.push_back(provider(u"clientSecret"_s, {.type = Text, .about = u"The secret shared with the provider"_s, .max = kMaxText,
                                                .sealing = Sealing::Sealed}));
    rows.push_back(providerUrl(u"issuer"_s, u"The OpenID issuer; its endpoints are found from there"_s));
    rows.push_back(providerUrl(u"authorizationEndpoint"_s, u"Where people are sent to sign in"_s));
    rows.push_back(providerUrl(u"tokenEndpoint"_s, u"Where a code is traded"_s));
    rows.push_back(providerUrl(u"userinfoEndpoint"_s, u"Where the account is asked for"_s));
    rows.push_back(providerUrl(u"emailsEndpoint"_s, u"Where verified addresses are asked for, with providers that keep them apart"_s));
    rows.push_back(providerUrl(u"jwksUri"_s, u"Where the provider's keys are"_s));
    rows.push_back(provider(u"scopes"_s, {.type = List, .about = u"What is asked of the provider; empty: its usual ones"_s, .max = kMaxItems,
                                          .pattern = QRegularExpression(u"^[!-~]{1,128}\\z"_s), .patternHint = u"Not a scope"_s}));
    rows.push_back(provider(u"allowSignUp"_s, {.type = Flag, .fallback = u"false"_s, .about = u"Whether a first sign-in makes an account"_s}));
    rows.push_back(provider(u"defaultRole"_s, {.type = OneOf, .fallback = u"viewer"_s, .about = u"The role of accounts made that way"_s,
                                               .oneOf = core::roleNames()}));
    rows.push_back(provider(u"allowedDomains"_s, {.type = List, .about = u"Whose addresses may sign up; empty: any"_s, .max = kMaxItems,
                                                  .pattern = hostPattern(), .patternHint = u"Must be domain names"_s}));
}

std::vector<SettingRow> makeTable()
{
    std::vector<SettingRow> rows;
    addLogRows(rows);
    addLimitRows(rows);
    addEngineRows(rows);
    addMailRows(rows);
    addOAuthRows(rows);
    return rows;
}

bool matches(QStringView pattern, QStringView key)
{
    const qsizetype star = pattern.indexOf(u'*');
    if (star < 0)
        return pattern == key;
    const QStringView head = pattern.first(star);
    const QStringView tail = pattern.sliced(star + 1);
    if (!key.startsWith(head) || !key.endsWith(tail) || key.size() <= head.size() + tail.size())
        return false;
    const QStringView name = key.sliced(head.size(), key.size() - head.size() - tail.size());
    static const QRegularExpression kName(u"^[a-z0-9][a-z0-9_-]{0,63}\\z"_s);
    return kName.match(name.toString()).hasMatch();
}

QString wrongText(const SettingRow &row, const QString &text)
{
    if (text.size() > row.max)
        return u"Must be at most %1 characters"_s.arg(row.max);
    if (!text.isEmpty() && !row.pattern.pattern().isEmpty() && !row.pattern.match(text).hasMatch())
        return row.patternHint;
    return {};
}

QString wrongList(const SettingRow &row, const QStringList &items)
{
    if (items.size() > row.max)
        return u"May have at most %1 items"_s.arg(row.max);
    for (const QString &item : items) {
        if (!row.oneOf.isEmpty() && !row.oneOf.contains(item))
            return u"Each must be one of: %1"_s.arg(row.oneOf.join(u", "_s));
        if (item.size() > kMaxText || (!row.pattern.pattern().isEmpty() && !row.pattern.match(item).hasMatch()))
            return row.patternHint;
    }
    return {};
}

} // namespace

const std::vector<SettingRow> &settingTable()
{
    static const std::vector<SettingRow> table = makeTable();
    return table;
}

const SettingRow *findSetting(QStringView key)
{
    for (const SettingRow &row : settingTable()) {
        if (matches(row.key, key))
            return &row;
    }
    return nullptr;
}

bool isReservedKey(QStringView key)
{
    return std::any_of(reservedPrefixes().begin(), reservedPrefixes().end(), [key](const QString &prefix) { return key.startsWith(prefix); });
}

QString whatIsWrong(const SettingRow &row, const QString &value)
{
    switch (row.type) {
    case Text:
        return wrongText(row, value);
    case Number: {
        // Digits only: what toLongLong() takes beside them ("+5", " 5") is nobody's way to write a setting.
        static const QRegularExpression kDigits(u"^[0-9]{1,18}\\z"_s);
        const qint64 number = value.toLongLong();
        if (!kDigits.match(value).hasMatch() || number < row.min || number > row.max)
            return u"Must be a whole number between %1 and %2"_s.arg(row.min).arg(row.max);
        return {};
    }
    case Flag:
        return value == "true"_L1 || value == "false"_L1 ? QString() : u"Must be true or false"_s;
    case OneOf:
        return row.oneOf.contains(value) ? QString() : u"Must be one of: %1"_s.arg(row.oneOf.join(u", "_s));
    case List:
        return wrongList(row, listItems(value));
    }
    return {};
}

QStringList listItems(const QString &value)
{
    QStringList items;
    for (const QString &item : value.split(u',')) {
        if (const QString trimmed = item.trimmed(); !trimmed.isEmpty())
            items.append(trimmed);
    }
    return items;
}

} // namespace server::config
