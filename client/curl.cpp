// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/curl.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace client {

namespace {

using L1 = QLatin1StringView;

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

// Values that stand for variables while a body is written: no text of a person can hold one.
class Variables
{
public:
    QString placeFor(const QString &field)
    {
        const QString place = m_mark + QString::number(m_places.size()) + u'.';
        m_places.append({place, variableFor(field)});
        return place;
    }
    QString quotedWith(const QString &text) const
    {
        QString out = quoted(text);
        for (const auto &[place, name] : m_places)
            out.replace(place, QStringLiteral("'\"${%1}\"'").arg(name));
        return out;
    }

private:
    QString m_mark = core::makeRandomId(QLatin1StringView("var"));
    QVector<std::pair<QString, QString>> m_places;
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

QJsonValue withoutSecrets(const QJsonValue &value, Variables &variables, bool namedByPeople = false)
{
    if (value.isArray()) {
        QJsonArray out;
        for (const auto &item : value.toArray())
            out.append(withoutSecrets(item, variables, namedByPeople));
        return out;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    const bool isSealed = object.value(L1("encrypted")).toBool();
    QJsonObject out;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = it.key();
        const bool hide = it->isString() && !it->toString().isEmpty()
            && ((namedByPeople && core::isSecretName(name)) || (!namedByPeople && isSecretField(name)) || (isSealed && name == L1("value")));
        out.insert(name, hide ? QJsonValue(variables.placeFor(name)) : withoutSecrets(*it, variables, name == L1("environment") || name == L1("env")));
    }
    return out;
}

} // namespace

QString curlLine(const QUrl &base, const HttpRequest &request, Trust trust)
{
    QString address = QString::fromLatin1(base.toEncoded() + request.path);
    QChar separator = u'?';
    for (const auto &[name, value] : request.query) {
        address += separator + QString::fromLatin1(name) + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
        separator = u'&';
    }
    QStringList words{QStringLiteral("curl"), QStringLiteral("-sS")};
    if (request.method != "GET")
        words << QStringLiteral("-X") << QString::fromLatin1(request.method);
    words << quoted(address) << QStringLiteral("-H") << QStringLiteral("\"Authorization: Bearer $MCP_TOKEN\"");
    if (trust == Trust::ByFile)
        words << QStringLiteral("--cacert") << QStringLiteral("\"$MCP_CERTIFICATE\"");
    for (const auto &[name, value] : request.headers)
        words << QStringLiteral("-H") << quoted(QString::fromLatin1(name) + QStringLiteral(": ") + QString::fromUtf8(value));
    if (request.body) {
        Variables variables;
        const QJsonObject body = withoutSecrets(*request.body, variables).toObject();
        words << QStringLiteral("-H") << quoted(QStringLiteral("Content-Type: application/json")) << QStringLiteral("-d")
              << variables.quotedWith(QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)));
    }
    return words.join(u' ');
}

} // namespace client
