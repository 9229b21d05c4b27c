// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/catalogue.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>

namespace server::runtime {

namespace {

constexpr const char *kKnownFields[] = {"image", "aliases", "title", "description", "category", "version", "command",
                                        "npm", "environment", "port", "healthCheck", "metricsEndpoint", "transport", "stdin",
                                        "needs", "installHint"};

// "host:5000/mcp/everything:1.2@sha256:..." without tag and digest.
QStringView withoutTag(QStringView image)
{
    if (const qsizetype at = image.indexOf(QLatin1Char('@')); at >= 0)
        image = image.first(at);
    const qsizetype colon = image.lastIndexOf(QLatin1Char(':'));
    if (colon >= 0 && colon > image.lastIndexOf(QLatin1Char('/')))
        image = image.first(colon);
    return image;
}

core::Error wrong(const QString &entry, const QString &field, const QString &why)
{
    return core::Error::validation(QStringLiteral("entries.%1.%2").arg(entry, field), why);
}

// Reads one entry field by field and remembers the first thing that was wrong.
class EntryReader
{
public:
    EntryReader(const QJsonObject &json, QString name) : m_json(json), m_name(std::move(name)) { }

    QString text(const char *field)
    {
        const QJsonValue value = m_json.value(QLatin1String(field));
        if (!value.isUndefined() && !value.isString())
            refuse(field, QStringLiteral("must be a text"));
        return value.toString();
    }

    QStringList texts(const char *field)
    {
        QStringList out;
        const QJsonValue value = m_json.value(QLatin1String(field));
        if (value.isUndefined())
            return out;
        bool good = value.isArray();
        for (const QJsonValue &item : value.toArray()) {
            good = good && item.isString();
            out.append(item.toString());
        }
        if (!good)
            refuse(field, QStringLiteral("must be a list of texts"));
        return out;
    }

    int number(const char *field, int otherwise, int low, int high)
    {
        const QJsonValue value = m_json.value(QLatin1String(field));
        if (value.isUndefined())
            return otherwise;
        const int out = value.toInt(low - 1);
        if (out < low || out > high)
            refuse(field, QStringLiteral("must be a whole number from %1 to %2").arg(low).arg(high));
        return out;
    }

    QJsonObject object(const char *field)
    {
        const QJsonValue value = m_json.value(QLatin1String(field));
        if (!value.isUndefined() && !value.isObject())
            refuse(field, QStringLiteral("must be an object"));
        return value.toObject();
    }

    void refuse(const QString &field, const QString &why)
    {
        if (!m_error)
            m_error = wrong(m_name, field, why);
    }
    void refuse(const char *field, const QString &why) { refuse(QString::fromLatin1(field), why); }
    const std::optional<core::Error> &error() const { return m_error; }

private:
    const QJsonObject &m_json;
    QString m_name;
    std::optional<core::Error> m_error;
};

core::Result<CatalogueEntry> readEntry(const QJsonObject &json, const QString &name)
{
    EntryReader in(json, name);
    for (const QString &key : json.keys()) {
        if (std::none_of(std::begin(kKnownFields), std::end(kKnownFields),
                         [&](const char *known) { return key == QLatin1String(known); }))
            in.refuse(key, QStringLiteral("unknown field"));
    }

    CatalogueEntry entry;
    entry.image = in.text("image");
    entry.aliases = in.texts("aliases");
    entry.title = in.text("title");
    entry.description = in.text("description");
    entry.category = in.text("category");
    entry.version = in.text("version");
    entry.command = in.texts("command");
    entry.defaultPort = in.number("port", 0, 0, 65535);
    entry.metricsEndpoint = in.text("metricsEndpoint");
    entry.transport = in.text("transport");
    entry.needs = in.texts("needs");
    entry.installHint = in.text("installHint");

    const QJsonObject environment = in.object("environment");
    for (auto it = environment.begin(); it != environment.end(); ++it) {
        if (!it.value().isString())
            in.refuse("environment", QStringLiteral("%1 must be a text").arg(it.key()));
        entry.environment.insert(it.key(), it.value().toString());
    }

    const QJsonObject npm = in.object("npm");
    if (!npm.isEmpty()) {
        EntryReader package(npm, name + QStringLiteral(".npm"));
        entry.package.name = package.text("package");
        entry.package.program = package.text("program");
        entry.package.arguments = package.texts("arguments");
        if (entry.package.name.isEmpty() || entry.package.program.isEmpty())
            package.refuse("package", QStringLiteral("package and program are needed"));
        if (entry.package.program.contains(QLatin1Char('/')))
            package.refuse("program", QStringLiteral("must be a name, not a path"));
        if (package.error())
            return *package.error();
    }

    const QJsonObject health = in.object("healthCheck");
    if (!health.isEmpty()) {
        EntryReader check(health, name + QStringLiteral(".healthCheck"));
        const auto type = core::healthCheckTypeFromString(check.text("type"));
        if (!type)
            check.refuse("type", QStringLiteral("must be http, tcp, process or none"));
        else
            entry.healthCheck.type = *type;
        if (health.contains(QLatin1String("endpoint")))
            entry.healthCheck.endpoint = check.text("endpoint");
        entry.healthCheck.intervalSec = check.number("interval", entry.healthCheck.intervalSec, 1, 3600);
        entry.healthCheck.timeoutSec = check.number("timeout", entry.healthCheck.timeoutSec, 1, 600);
        entry.healthCheck.retries = check.number("retries", entry.healthCheck.retries, 1, 100);
        if (check.error())
            return *check.error();
    }

    const QString stdinText = in.text("stdin");
    if (stdinText == QLatin1String("open"))
        entry.stdinMode = StdinMode::HeldOpen;
    else if (!stdinText.isEmpty() && stdinText != QLatin1String("null"))
        in.refuse("stdin", QStringLiteral("must be open or null"));

    if (entry.image.isEmpty() || withoutTag(entry.image) != entry.image)
        in.refuse("image", QStringLiteral("must be a name without a tag"));
    if (entry.command.isEmpty() == entry.package.name.isEmpty())
        in.refuse("command", QStringLiteral("either command or npm is needed"));
    if (!entry.transport.isEmpty() && entry.transport != QLatin1String("http") && entry.transport != QLatin1String("stdio"))
        in.refuse("transport", QStringLiteral("must be http or stdio"));
    if (in.error())
        return *in.error();
    if (entry.title.isEmpty())
        entry.title = entry.image;
    return entry;
}

bool isNamed(const CatalogueEntry &entry, QStringView image)
{
    return entry.image == image || std::any_of(entry.aliases.cbegin(), entry.aliases.cend(),
                                               [&](const QString &alias) { return alias == image; });
}

} // namespace

core::Result<Catalogue> Catalogue::fromJson(const QByteArray &json)
{
    Catalogue out;
    if (auto added = out.add(json); !added)
        return added.error();
    return out;
}

core::Result<> Catalogue::add(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (parse.error != QJsonParseError::NoError)
        return core::Error::validation(QStringLiteral("catalogue"),
                                       QStringLiteral("%1 at byte %2").arg(parse.errorString()).arg(parse.offset));
    if (document.object().value(QLatin1String("version")).toInt() != 1)
        return core::Error::validation(QStringLiteral("version"), QStringLiteral("must be 1"));
    const QJsonValue list = document.object().value(QLatin1String("entries"));
    if (!list.isArray())
        return core::Error::validation(QStringLiteral("entries"), QStringLiteral("must be a list"));

    QVector<CatalogueEntry> read;
    int number = 0;
    for (const QJsonValue &item : list.toArray()) {
        auto entry = readEntry(item.toObject(), QString::number(number++));
        if (!entry)
            return entry.error();
        read.append(std::move(*entry));
    }
    for (CatalogueEntry &entry : read) {
        m_entries.removeIf([&](const CatalogueEntry &known) { return known.image == entry.image; });
        m_entries.append(std::move(entry));
    }
    return core::success();
}

QStringList Catalogue::addFolder(const QString &folder)
{
    QStringList problems;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            problems.append(QStringLiteral("%1: %2").arg(name, file.errorString()));
            continue;
        }
        const auto added = add(file.readAll());
        if (added)
            continue;
        const QMap<QString, QString> fields = added.error().fields;
        for (auto it = fields.cbegin(); it != fields.cend(); ++it)
            problems.append(QStringLiteral("%1: %2: %3").arg(name, it.key(), it.value()));
    }
    return problems;
}

const CatalogueEntry *Catalogue::find(QStringView image) const
{
    const QStringView name = withoutTag(image);
    // From the back: the entry added last wins, also where it is only an alias.
    const auto found = std::find_if(m_entries.crbegin(), m_entries.crend(),
                                    [&](const CatalogueEntry &entry) { return isNamed(entry, name); });
    return found == m_entries.crend() ? nullptr : &*found;
}

QJsonObject toJson(const CatalogueEntry &entry)
{
    QJsonObject out{
        {QStringLiteral("image"), entry.image},
        {QStringLiteral("title"), entry.title},
        {QStringLiteral("description"), entry.description},
        {QStringLiteral("category"), entry.category},
        {QStringLiteral("version"), entry.version},
        {QStringLiteral("transport"), entry.transport},
        {QStringLiteral("needs"), QJsonArray::fromStringList(entry.needs)},
        {QStringLiteral("installHint"), entry.installHint},
        {QStringLiteral("healthCheck"),
         QJsonObject{{QStringLiteral("type"), core::toString(entry.healthCheck.type)},
                     {QStringLiteral("endpoint"), entry.healthCheck.endpoint},
                     {QStringLiteral("interval"), entry.healthCheck.intervalSec},
                     {QStringLiteral("timeout"), entry.healthCheck.timeoutSec},
                     {QStringLiteral("retries"), entry.healthCheck.retries}}},
    };
    if (entry.defaultPort > 0)
        out.insert(QStringLiteral("port"), entry.defaultPort);
    if (!entry.metricsEndpoint.isEmpty())
        out.insert(QStringLiteral("metricsEndpoint"), entry.metricsEndpoint);
    return out;
}

} // namespace server::runtime
