// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/curl.h"

#include "core/config_reference.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace client {

namespace {

using L1 = QLatin1StringView;

const QString kOfFile = QStringLiteral("MCP_FILE");
const QString kJson = QStringLiteral("'Content-Type: application/json'");
const QString kBytes = QStringLiteral("'Content-Type: application/octet-stream'");

// A text as it stands between the quotes of JSON, whatever it holds. It reaches awk by the environment: what is an
// argument can be seen by others, and what is read from a pipe loses line breaks at its end.
const QString kJsonFunction = QStringLiteral(
    "mcp_json() { mcp_text=\"$1\" LC_ALL=C awk 'BEGIN { s = ENVIRON[\"mcp_text\"]; gsub(/[\"\\\\]/, \"\\\\\\\\&\", s); "
    "for (i = 1; i < 32; i++) gsub(sprintf(\"%c\", i), sprintf(\"\\\\u%04x\", i), s); printf \"%s\", s }'; }");

// 'like this', in which a shell sees nothing of its own.
QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

// "currentPassword" -> MCP_CURRENT_PASSWORD
QString variableFor(const QString &field)
{
    QString name = QStringLiteral("MCP_"); // none that the shell itself goes by
    QChar before;
    for (const QChar c : field) {
        if (c.isUpper() && before.isLower())
            name += u'_';
        const QChar upper = c.toUpper();
        name += (upper >= u'A' && upper <= u'Z') || (upper >= u'0' && upper <= u'9') ? upper : QChar(u'_');
        before = c;
    }
    return name;
}

// Values that stand for variables while bodies are written: no text of a person can hold one. Two secrets
// never share a variable, also not those of two requests.
class Variables
{
public:
    explicit Variables(Trust trust)
    {
        m_names << QStringLiteral("MCP_TOKEN");
        if (trust == Trust::ByFile)
            m_names << QStringLiteral("MCP_CERTIFICATE");
    }

    QString placeFor(const QString &field, const QString &secret)
    {
        const QString wanted = variableFor(field);
        QString name = wanted;
        for (int i = 2; m_names.contains(name) && m_secrets.value(name) != secret; ++i)
            name = wanted + u'_' + QString::number(i);
        m_secrets.insert(name, secret);
        return put(name, QStringLiteral("$(mcp_json \"$%1\")").arg(name));
    }

    // The text of a file as it stands between the quotes of JSON.
    QString placeForFile()
    {
        return put(kOfFile, QStringLiteral("$(sed 's/\\\\/\\\\\\\\/g; s/\"/\\\\\"/g' \"$%1\" | "
                                           "awk '{gsub(/\\t/, \"\\\\t\"); gsub(/\\r/, \"\\\\r\"); printf \"%s\\\\n\", $0}')")
                                .arg(kOfFile));
    }

    QString quotedWith(const QString &text) const
    {
        QString out = quoted(text);
        for (const auto &[place, expression] : m_places)
            out.replace(place, QStringLiteral("'\"%1\"'").arg(expression));
        return out;
    }

    const QStringList &names() const { return m_names; }
    bool holdsSecrets() const { return !m_secrets.isEmpty(); }

private:
    QString put(const QString &name, const QString &expression)
    {
        if (!m_names.contains(name))
            m_names << name;
        const QString place = m_mark + QString::number(m_places.size()) + u'.';
        m_places.append({place, expression});
        return place;
    }

    QString m_mark = core::makeRandomId(QLatin1StringView("var"));
    QVector<std::pair<QString, QString>> m_places;
    QHash<QString, QString> m_secrets; // by variable
    QStringList m_names;
};

// Of the fields that the API has; those of an environment are named by people.
bool isSecretField(const QString &name)
{
    static const QSet<QString> kNames{QStringLiteral("password"), QStringLiteral("currentPassword"), QStringLiteral("newPassword"),
                                      QStringLiteral("passphrase"), QStringLiteral("code"), QStringLiteral("mfaCode"),
                                      QStringLiteral("secret"), QStringLiteral("token"), QStringLiteral("refreshToken"),
                                      QStringLiteral("credential")};
    return kNames.contains(name);
}

// What stands for a secret that is kept is none itself.
bool isMark(const QString &text)
{
    return text == core::kSecretMask || text.startsWith(L1("encrypted:AES256:"));
}

class Writer
{
public:
    Writer(const QByteArray &path, Variables &variables)
        : m_variables(variables)
        , m_isConfig(path.startsWith("/config"))
        , m_isImport(path == "/services/import")
    {
        if (m_isConfig)
            m_key = QUrl::fromPercentEncoding(path.mid(qstrlen("/config/")).split('/').value(0));
    }

    QJsonValue withoutSecrets(const QJsonValue &value, bool namedByPeople = false)
    {
        if (value.isArray()) {
            QJsonArray out;
            for (const auto &item : value.toArray())
                out.append(withoutSecrets(item, namedByPeople));
            return out;
        }
        if (!value.isObject())
            return value;
        const QJsonObject object = value.toObject();
        QJsonObject out;
        for (auto it = object.begin(); it != object.end(); ++it)
            out.insert(it.key(), field(object, it.key(), *it, namedByPeople));
        return out;
    }

private:
    QJsonValue field(const QJsonObject &object, const QString &name, const QJsonValue &value, bool namedByPeople)
    {
        const QString text = value.toString();
        if (text.isEmpty() || isMark(text))
            return withoutSecrets(value, name == L1("environment") || name == L1("env"));
        if (namedByPeople)
            return core::isSecretName(name) && !core::configReference(text) ? QJsonValue(m_variables.placeFor(name, text)) : value;
        if (m_isImport && name == L1("content"))
            return m_variables.placeForFile();
        // A server decides on a value of which nothing is said: it may be one to be sealed.
        if (name == L1("value") && object.value(L1("encrypted")).toBool(m_isConfig))
            return m_variables.placeFor(object.value(L1("key")).toString(m_key.isEmpty() ? name : m_key), text);
        return isSecretField(name) ? QJsonValue(m_variables.placeFor(name, text)) : value;
    }

    Variables &m_variables;
    const bool m_isConfig;
    const bool m_isImport;
    QString m_key; // of a path that has it
};

// The address, in which {VARIABLE} stands for what an earlier line kept.
QString addressOf(const QUrl &base, const HttpRequest &request)
{
    QString address = QString::fromLatin1(base.toEncoded() + request.path);
    QChar separator = u'?';
    for (const auto &[name, value] : request.query) {
        address += separator + QString::fromLatin1(name) + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
        separator = u'&';
    }
    return quoted(address).replace(u'{', QStringLiteral("'\"${")).replace(u'}', QStringLiteral("}\"'"));
}

QString lineOf(const QUrl &base, const HttpRequest &request, Trust trust, Variables &variables)
{
    const ToldFiles &told = request.told;
    const bool ofFiles = !told.answerTo.isEmpty() || !told.bodyFrom.isEmpty();
    QStringList words{QStringLiteral("curl"), ofFiles ? QStringLiteral("-fsS") : QStringLiteral("-sS")}; // no error into a file, no piece after one
    if (request.method != "GET")
        words << QStringLiteral("-X") << QString::fromLatin1(request.method);
    words << addressOf(base, request) + (told.bodyFrom.isEmpty() ? QString() : QStringLiteral("\"?offset=$o\""));
    words << QStringLiteral("-H") << QStringLiteral("\"Authorization: Bearer $MCP_TOKEN\"");
    if (trust == Trust::ByFile)
        words << QStringLiteral("--cacert") << QStringLiteral("\"$MCP_CERTIFICATE\"");
    for (const auto &[name, value] : request.headers)
        words << QStringLiteral("-H") << quoted(QString::fromLatin1(name) + QStringLiteral(": ") + QString::fromUtf8(value));
    if (request.body) {
        const QJsonObject body = Writer(request.path, variables).withoutSecrets(*request.body).toObject();
        words << QStringLiteral("-H") << kJson << QStringLiteral("-d")
              << variables.quotedWith(QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)));
    }
    if (!told.answerTo.isEmpty())
        words << QStringLiteral("-o") << quoted(told.answerTo);
    if (!told.bodyFrom.isEmpty())
        words << QStringLiteral("-H") << kBytes << QStringLiteral("--data-binary") << QStringLiteral("@-");
    const QString line = words.join(u' ');
    if (!told.keepsIdAs.isEmpty())
        return QStringLiteral("%1=$(%2 | sed -n 's/.*\"id\": *\"\\([^\"]*\\)\".*/\\1/p')").arg(QString::fromLatin1(told.keepsIdAs), line);
    if (!told.bodyFrom.isEmpty())
        return QStringLiteral("o=0; while [ $o -lt %1 ]; do tail -c +$((o+1)) %2 | head -c %3 | %4 || break; o=$((o+%3)); done")
            .arg(QString::number(told.bodyBytes), quoted(told.bodyFrom), QString::number(told.pieceBytes), line);
    return line;
}

} // namespace

CurlLines curlLines(const QUrl &base, const QVector<HttpRequest> &requests, Trust trust)
{
    Variables variables(trust);
    CurlLines told;
    for (const HttpRequest &request : requests)
        told.lines << lineOf(base, request, trust, variables);
    if (!told.lines.isEmpty())
        told.variables = variables.names();
    if (variables.holdsSecrets())
        told.function = kJsonFunction;
    return told;
}

} // namespace client
