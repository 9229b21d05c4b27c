// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bad_input.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace support {
namespace {

using namespace Qt::StringLiterals;
using core::FieldType;

constexpr int kDeepest = 4;

QByteArray nested(int levels, const QByteArray &open, const QByteArray &close, const QByteArray &inside)
{
    return open.repeated(levels) + inside + close.repeated(levels);
}

} // namespace

QByteArray BadInput::segment()
{
    static const QList<QByteArray> tricks{
        "nobody-0", "target", "..", "%2e%2e", "%2e%2e%2f%2e%2e%2fetc%2fpasswd", "%00", "a%00b", "%ff%fe", "%", "%4", "%zz", "%252e%252e", "", "%20", "a%2Fb",
        "a;b=c", "%C3%A4", "%F0%9F%98%80", "*", "~", "null", "undefined", "-1", "0", "9223372036854775808", "__proto__", "%7Bid%7D", "'%20OR%20'1'='1", "a%0d%0aX-Evil:%201",
        "..%5c..%5c", "%EF%BC%8E%EF%BC%8E", "CON", "bulk", "schedules", "start"};
    const int pick = below(int(tricks.size()) + 2);
    if (pick == tricks.size())
        return QByteArray(1 + below(600), 'a');
    if (pick > tricks.size())
        return QByteArray("%41").repeated(1 + below(100));
    return tricks.at(pick);
}

QByteArray BadInput::queryValue()
{
    static const QList<QByteArray> values{
        "", "-1", "0", "1", "100", "101", "2147483647", "2147483648", "-9223372036854775809", "1e9", "0x10", "NaN", "true", "TRUE", "yes", "2025-07-24T12:00:00Z",
        "2025-13-45T99:99:99Z", "0000-00-00", "99999-01-01T00:00:00Z", "%00", "%ff", "%", "a%20b", "5m", "999999999w", "0s", "asc", "name", "running",
        "'--", "%3Cscript%3E", "%F0%9F%98%80", "[]", "{}", "%25s%25n"};
    const int pick = below(int(values.size()) + 1);
    return pick == values.size() ? QByteArray(1 + below(2000), 'q') : values.at(pick);
}

QByteArray BadInput::header()
{
    static const QList<QByteArray> lines{
        "Content-Type: text/plain", "Content-Type: application/json; charset=utf-16", "Content-Type: application/jsonx", "Content-Type:", "Accept: image/png",
        "Accept: */*;q=x", "X-Request-ID: <script>", "X-Request-ID: \xff\xfe", "X-API-Version: v99", "X-API-Key: ", "X-API-Key: mcp_0_0", "Cookie: token=x",
        "Expect: 100-continue", "Transfer-Encoding: identity", "Range: bytes=0-1", "If-None-Match: *", "Origin: null", "X-Forwarded-For: 10.0.0.1",
        "X-HTTP-Method-Override: DELETE", "Content-Encoding: gzip", "Accept-Encoding: br;q=9", "Authorization: Bearer", "Authorization: Basic YTpi", "Upgrade: h2c"};
    const int pick = below(int(lines.size()) + 1);
    return pick == lines.size() ? "X-Long: " + QByteArray(1 + below(9000), 'h') : lines.at(pick);
}

QString BadInput::text()
{
    switch (below(12)) {
    case 0: return {};
    case 1: return QString(1 + below(5000), u'x');
    case 2: return QString(QChar(0));
    case 3: return u"line\nline\r\ttab"_s;
    case 4: return u"\u202e\u200b\ufeff\U0001F600"_s;
    case 5: return u"../../../etc/passwd"_s;
    case 6: return u"'; DROP TABLE users; --"_s;
    case 7: return u"${PORT}%s%n{{7*7}}"_s;
    case 8: return u"\x01\x1f"_s;
    case 9: return u"********"_s;
    case 10: return QString::number(below(100'000));
    default: return u"no-such-thing-%1"_s.arg(below(50));
    }
}

QJsonValue BadInput::anyValue(int depth)
{
    switch (below(14)) {
    case 0: return QJsonValue::Null;
    case 1: return true;
    case 2: return 0;
    case 3: return -1;
    case 4: return 0.5;
    case 5: return 1e308;
    case 6: return -1e308;
    case 7: return double(std::numeric_limits<qint64>::max());
    case 8: return 2147483648.0;
    case 9: return 5e-324;
    case 10: {
        QJsonArray list;
        for (int i = below(5); depth < kDeepest && i > 0; --i)
            list.append(anyValue(depth + 1));
        return list;
    }
    case 11: {
        QJsonObject object;
        for (int i = below(4); depth < kDeepest && i > 0; --i)
            object.insert(text(), anyValue(depth + 1));
        return object;
    }
    default: return text();
    }
}

// More often right than wrong, as a body with one fault reaches further than one with ten.
QJsonValue BadInput::fieldValue(const core::Field &field, int depth)
{
    if (below(4) == 0)
        return anyValue(depth);
    switch (field.type) {
    case FieldType::String:
        return field.oneOf.isEmpty() ? text() : field.oneOf.at(below(int(field.oneOf.size())));
    case FieldType::Integer:
    case FieldType::Number: {
        const double edges[] = {field.min, field.min - 1, field.max, field.max + 1, field.min + 0.5, 1};
        return edges[below(6)];
    }
    case FieldType::Boolean:
        return below(2) == 0;
    case FieldType::Object:
        return field.shape ? QJsonValue(objectOf(*field.shape, depth + 1)) : anyValue(depth + 1);
    case FieldType::ObjectList: {
        QJsonArray list;
        for (int i = below(4); i > 0; --i)
            list.append(field.shape ? QJsonValue(objectOf(*field.shape, depth + 1)) : anyValue(depth + 1));
        return list;
    }
    case FieldType::StringList: {
        QJsonArray list;
        for (int i = below(4); i > 0; --i)
            list.append(text());
        return list;
    }
    case FieldType::ObjectMap:
    case FieldType::StringMap: {
        QJsonObject map;
        for (int i = below(4); i > 0; --i)
            map.insert(text(), below(3) == 0 ? anyValue(depth + 1) : QJsonValue(text()));
        return map;
    }
    case FieldType::Any:
        return anyValue(depth);
    }
    return {};
}

QJsonObject BadInput::objectOf(const core::Shape &shape, int depth)
{
    QJsonObject object;
    for (const core::Field &field : shape.fields()) {
        const bool present = field.presence == core::Presence::Required ? below(8) != 0 : below(3) == 0;
        if (present)
            object.insert(field.name, fieldValue(field, depth));
    }
    if (below(6) == 0)
        object.insert(text(), anyValue(depth));
    return object;
}

QByteArray BadInput::bodyOf(const core::Shape *shape)
{
    const QByteArray json = QJsonDocument(shape ? objectOf(*shape, 0) : anyValue(0).toObject()).toJson(QJsonDocument::Compact);
    switch (below(16)) {
    case 0: return {};
    case 1: return json.left(below(int(json.size()) + 1));
    case 2: return nested(60 + below(10), "[", "]", "1");
    case 3: return nested(60 + below(10), "{\"a\":", "}", "1");
    case 4: return "\xff\xfe" + json;
    case 5: return "{\"a\":1,\"a\":2}";
    case 6: return "{\"n\":1e400,\"m\":-0,\"k\":00}";
    case 7: return "{\"s\":\"\\ud800\"}";
    case 8: return below(40) == 0 ? QByteArray(1'100'000, ' ') + json : QByteArray("null");
    case 9: return json + json;
    default: return json;
    }
}

BadRequest BadInput::make(const QByteArray &method, const QByteArray &path, const QStringList &query, const core::Shape *body, bool mustFail)
{
    static const QList<QByteArray> methods{"PATCH", "get", "TRACE", "OPTIONS", "PROPFIND", "X", "DELETE", "PUT"};
    BadRequest request;
    request.method = below(20) == 0 && !mustFail ? methods.at(below(int(methods.size()))) : method;
    for (const QByteArray &part : path.split('/').mid(1))
        request.target += '/' + (part.startsWith('{') ? segment() : below(150) == 0 ? segment() : part);
    QList<QByteArray> pairs;
    for (const QString &name : query) {
        if (below(3) == 0 && name != "follow"_L1) // an answer without an end
            pairs.append(name.toLatin1() + '=' + queryValue());
    }
    if (mustFail || below(8) == 0)
        pairs.append("surprise=" + queryValue());
    if (below(20) == 0 && !pairs.isEmpty())
        pairs.append(pairs.first());
    if (!pairs.isEmpty())
        request.target += '?' + pairs.join('&');
    const bool takesBody = body || method == "POST" || method == "PUT";
    if (takesBody || below(20) == 0)
        request.body = bodyOf(body);
    if (takesBody && below(10) != 0)
        request.headers.append("Content-Type: application/json");
    if (below(6) == 0)
        request.headers.append(header());
    return request;
}

} // namespace support
