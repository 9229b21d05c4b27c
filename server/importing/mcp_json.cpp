// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/importing/import.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace server::importing {
namespace {

using namespace Qt::StringLiterals;

// What we understand of an entry; everything else is told.
const QStringList kKnown{u"command"_s, u"args"_s, u"env"_s, u"cwd"_s, u"type"_s, u"url"_s, u"headers"_s, u"disabled"_s, u"description"_s};

ImportedService serviceFrom(const QString &name, const QJsonObject &json)
{
    ImportedService imported;
    core::ServiceSpec &spec = imported.spec;
    spec.id = core::ServiceId(idFromName(name));
    spec.name = name;
    spec.description = json.value("description"_L1).toString();
    spec.category = u"mcp"_s;
    spec.labels.insert(u"mcp-console.stdin"_s, u"open"_s); // these servers speak over stdin and end when it closes
    spec.healthCheck.type = core::HealthCheckType::Process;
    spec.workdir = json.value("cwd"_L1).toString();
    if (spec.id.isEmpty())
        imported.problem = u"the name has no letter or digit"_s;

    if (json.contains("url"_L1) && !json.contains("command"_L1)) {
        imported.problem = u"it runs elsewhere (%1): there is nothing to start here"_s.arg(QUrl(json.value("url"_L1).toString()).host()); // the rest may hold a secret
        return imported;
    }
    if (!json.value("command"_L1).isString() || json.value("command"_L1).toString().isEmpty()) {
        imported.problem = u"it has no command"_s;
        return imported;
    }
    for (const auto &[key, type] : {std::pair{u"args"_s, QJsonValue::Array}, {u"env"_s, QJsonValue::Object}, {u"cwd"_s, QJsonValue::String}}) {
        if (json.contains(key) && json.value(key).type() != type)
            imported.problem = u"\"%1\" has the wrong form"_s.arg(key);
    }
    spec.command.append(json.value("command"_L1).toString());
    for (const QJsonValue &argument : json.value("args"_L1).toArray()) {
        if (!argument.isString())
            imported.problem = u"an argument is no text"_s;
        spec.command.append(argument.toString());
    }
    const QJsonObject environment = json.value("env"_L1).toObject();
    for (auto it = environment.begin(); it != environment.end(); ++it) {
        if (it.value().isObject() || it.value().isArray())
            imported.problem = u"the variable %1 is no text"_s.arg(it.key());
        spec.environment.insert(it.key(), it.value().toVariant().toString());
        if (it.value().toString().startsWith("${"_L1))
            imported.notes.append(u"%1 asks for a value when it is started: enter it before"_s.arg(it.key()));
    }
    if (json.value("disabled"_L1).toBool())
        imported.notes.append(u"it is switched off in the file"_s);
    const QStringList keys = json.keys();
    for (const QString &key : keys) {
        if (!kKnown.contains(key))
            imported.notes.append(u"\"%1\" is not taken over"_s.arg(key));
    }
    return imported;
}

} // namespace

core::Result<Import> importMcpJson(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject()) {
        const qsizetype line = json.first(std::min<qsizetype>(fault.offset, json.size())).count('\n') + 1;
        return core::Error::validation(u"content"_s, u"line %1: %2"_s.arg(line).arg(
            fault.error == QJsonParseError::NoError ? u"must be an object"_s : fault.errorString()));
    }
    const QJsonObject top = document.object();
    // Desktop clients write "mcpServers", editors "servers".
    const QString name = top.contains("mcpServers"_L1) ? u"mcpServers"_s : u"servers"_s;
    if (!top.value(name).isObject())
        return core::Error::validation(u"content"_s, u"there is no object \"mcpServers\" in it"_s);
    Import import;
    const QJsonObject servers = top.value(name).toObject();
    for (auto it = servers.begin(); it != servers.end(); ++it)
        import.services.append(serviceFrom(it.key(), it.value().toObject()));
    const QStringList keys = top.keys();
    for (const QString &key : keys) {
        if (key != name)
            import.notes.append(u"\"%1\" is not taken over"_s.arg(key));
    }
    return import;
}

} // namespace server::importing
