// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/query.h"

#include "core/clock.h"

#include <QStringDecoder>

namespace server::api {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMaxFieldsNamed = 20; // the rest is found once these are right

// Percent-decoding as forms do it ('+' is a space); nothing when it is not well-formed UTF-8.
std::optional<QString> decode(QByteArrayView encoded)
{
    QByteArray bytes;
    bytes.reserve(encoded.size());
    const auto nibble = [](char c) { return c >= '0' && c <= '9' ? c - '0' : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : -1; };
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        const char c = encoded[i];
        if (c == '+') {
            bytes.append(' ');
        } else if (c != '%') {
            bytes.append(c);
        } else {
            if (i + 2 >= encoded.size() || nibble(encoded[i + 1]) < 0 || nibble(encoded[i + 2]) < 0)
                return std::nullopt;
            bytes.append(char(nibble(encoded[i + 1]) * 16 + nibble(encoded[i + 2])));
            i += 2;
        }
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    if (utf8.hasError() || text.contains(QChar(0)))
        return std::nullopt;
    return text;
}

QString whatIsWrong(const Parameter &parameter, const QString &value)
{
    switch (parameter.type) {
    case ParameterType::String:
        return value.size() > parameter.length ? u"Must be at most %1 characters"_s.arg(parameter.length) : QString();
    case ParameterType::Integer: {
        bool ok = false;
        const int number = value.toInt(&ok);
        if (!ok || number < parameter.min || number > parameter.max)
            return u"Must be a whole number between %1 and %2"_s.arg(parameter.min).arg(parameter.max);
        return {};
    }
    case ParameterType::Boolean:
        return value == "true"_L1 || value == "false"_L1 ? QString() : u"Must be true or false"_s;
    case ParameterType::Time:
        return core::parseIsoUtc(value) < 0 ? u"Must be a time such as 2025-07-24T12:00:00Z"_s : QString();
    case ParameterType::Step: {
        static const QRegularExpression pattern(u"^[0-9]{1,9}(?:ms|s|m|h|d|w)?$"_s);
        return pattern.match(value).hasMatch() ? QString() : u"Must be a duration such as 30s, 5m or 1h"_s;
    }
    case ParameterType::OneOf:
        return parameter.oneOf.contains(value) ? QString() : u"Must be one of: %1"_s.arg(parameter.oneOf.join(u", "_s));
    }
    return {};
}

} // namespace

core::Result<QHash<QString, QString>> readQuery(const QByteArray &encoded, const std::vector<Parameter> &known)
{
    QHash<QString, QString> values;
    if (encoded.isEmpty())
        return values;
    core::Error error;
    error.code = core::ErrorCode::Validation;
    error.message = u"Invalid query parameters"_s;
    for (const QByteArray &pair : encoded.split('&')) {
        if (pair.isEmpty())
            continue;
        if (error.fields.size() >= kMaxFieldsNamed)
            break;
        const qsizetype equals = pair.indexOf('=');
        const std::optional<QString> name = decode(equals < 0 ? pair : pair.left(equals));
        const std::optional<QString> value = decode(equals < 0 ? QByteArray() : pair.mid(equals + 1));
        if (!name || !value) {
            error.fields.insert(name.value_or(u"query"_s).left(128), u"Is not well-formed percent-encoded UTF-8"_s);
            continue;
        }
        const auto parameter = std::find_if(known.begin(), known.end(), [&](const Parameter &p) { return p.name == *name; });
        if (parameter == known.end())
            error.fields.insert(name->left(128), u"Unknown query parameter"_s);
        else if (values.contains(*name))
            error.fields.insert(*name, u"Given more than once"_s);
        else if (const QString wrong = whatIsWrong(*parameter, *value); !wrong.isEmpty())
            error.fields.insert(*name, wrong);
        else
            values.insert(*name, *value);
    }
    if (!error.fields.isEmpty())
        return error;
    return values;
}

} // namespace server::api
