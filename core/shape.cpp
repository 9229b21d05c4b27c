// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shape.h"

#include "core/clock.h"

#include <QJsonArray>

#include <cmath>

namespace core {
namespace {

using namespace Qt::StringLiterals;
using Errors = QMap<QString, QString>;
enum class Mode { Whole, Partial };

QString typeWord(FieldType type)
{
    switch (type) {
    case FieldType::String: return QStringLiteral("a text");
    case FieldType::Integer: return QStringLiteral("a whole number");
    case FieldType::Number: return QStringLiteral("a number");
    case FieldType::Boolean: return QStringLiteral("true or false");
    case FieldType::Object: return QStringLiteral("an object");
    case FieldType::ObjectList: return QStringLiteral("a list of objects");
    case FieldType::ObjectMap: return QStringLiteral("an object of objects");
    case FieldType::StringList: return QStringLiteral("a list of texts");
    case FieldType::StringMap: return QStringLiteral("an object of texts");
    case FieldType::Any: return QStringLiteral("any value");
    }
    return {};
}

bool hasType(const QJsonValue &value, FieldType type)
{
    switch (type) {
    case FieldType::String: return value.isString();
    case FieldType::Integer: return value.isDouble() && std::trunc(value.toDouble()) == value.toDouble()
                && std::abs(value.toDouble()) <= 9007199254740991.0;
    case FieldType::Number: return value.isDouble();
    case FieldType::Boolean: return value.isBool();
    case FieldType::Object:
    case FieldType::ObjectMap:
    case FieldType::StringMap: return value.isObject();
    case FieldType::ObjectList:
    case FieldType::StringList: return value.isArray();
    case FieldType::Any: return true;
    }
    return false;
}

QString labelOf(const QString &path)
{
    QString name = path.mid(path.lastIndexOf(u'.') + 1);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

bool hasControl(const QString &text)
{
    for (const QChar c : text) {
        if (c == QChar(0) || (c.unicode() < 0x20 && c != u'\n' && c != u'\t' && c != u'\r'))
            return true;
    }
    return false;
}

void checkText(const Field &field, const QString &path, const QString &text, Errors &errors)
{
    const QString label = labelOf(path);
    if (text.size() < field.min) {
        errors.insert(path, field.min == 1 ? label + QStringLiteral(" must not be empty")
                                           : QStringLiteral("%1 must be at least %2 characters").arg(label).arg(field.min));
    } else if (text.size() > field.max) {
        errors.insert(path, QStringLiteral("%1 must be at most %2 characters").arg(label).arg(field.max));
    } else if (hasControl(text)) {
        errors.insert(path, label + QStringLiteral(" must not contain control characters"));
    } else if (!field.oneOf.isEmpty() && !field.oneOf.contains(text)) {
        errors.insert(path, QStringLiteral("%1 must be one of: %2").arg(label, field.oneOf.join(QStringLiteral(", "))));
    } else if (!field.pattern.pattern().isEmpty() && !field.pattern.match(text).hasMatch()) {
        errors.insert(path, field.patternHint);
    } else if (field.format == "date-time"_L1 && parseIsoUtc(text) < 0) {
        errors.insert(path, label + QStringLiteral(" must be a time such as 2025-07-24T12:00:00Z"));
    }
}

void checkNumber(const Field &field, const QString &path, double number, Errors &errors)
{
    if (number >= field.min && number <= field.max)
        return;
    if (field.max < 1e15)
        errors.insert(path, QStringLiteral("%1 must be between %2 and %3").arg(labelOf(path)).arg(field.min).arg(field.max, 0, 'f', 0));
    else
        errors.insert(path, QStringLiteral("%1 must be at least %2").arg(labelOf(path)).arg(field.min));
}

void checkObject(const Shape &shape, const QString &prefix, const QJsonObject &object, Mode mode, Errors &errors);

void checkLength(const Field &field, const QString &path, qsizetype size, Errors &errors)
{
    if (size < field.min)
        errors.insert(path, QStringLiteral("%1 needs at least %2").arg(labelOf(path)).arg(field.min));
    else if (size > field.max)
        errors.insert(path, QStringLiteral("%1 may have at most %2").arg(labelOf(path)).arg(field.max));
}

void checkStringList(const Field &field, const QString &path, const QJsonArray &items, Errors &errors)
{
    checkLength(field, path, items.size(), errors);
    for (qsizetype i = 0; i < items.size() && errors.size() < 20; ++i) {
        const QString at = path + u'.' + QString::number(i);
        const QString text = items.at(i).toString();
        if (!items.at(i).isString())
            errors.insert(at, QStringLiteral("Must be a text"));
        else if (text.contains(QChar(0)))
            errors.insert(at, QStringLiteral("Must not contain control characters"));
        else if (!field.pattern.pattern().isEmpty() && !field.pattern.match(text).hasMatch())
            errors.insert(at, field.patternHint);
    }
}

void checkStringMap(const Field &field, const QString &path, const QJsonObject &map, Errors &errors)
{
    checkLength(field, path, map.size(), errors);
    for (auto it = map.begin(); it != map.end() && errors.size() < 20; ++it) {
        const QString at = path + u'.' + it.key();
        if (!field.pattern.pattern().isEmpty() && !field.pattern.match(it.key()).hasMatch())
            errors.insert(at, field.patternHint);
        else if (it.value().isNull() && field.nullable)
            continue;
        else if (!it.value().isString())
            errors.insert(at, QStringLiteral("Must be a text"));
        else if (it.value().toString().contains(QChar(0)))
            errors.insert(at, QStringLiteral("Must not contain control characters"));
    }
}

void checkField(const Field &field, const QString &path, const QJsonValue &value, Mode mode, Errors &errors)
{
    if (value.isNull() && field.nullable)
        return;
    if (!hasType(value, field.type)) {
        errors.insert(path, QStringLiteral("%1 must be %2").arg(labelOf(path), typeWord(field.type)));
        return;
    }
    switch (field.type) {
    case FieldType::String:
        checkText(field, path, value.toString(), errors);
        break;
    case FieldType::Integer:
    case FieldType::Number:
        checkNumber(field, path, value.toDouble(), errors);
        break;
    case FieldType::Boolean:
    case FieldType::Any:
        break;
    case FieldType::Object:
        if (field.shape)
            checkObject(*field.shape, path + u'.', value.toObject(), mode, errors);
        break;
    case FieldType::ObjectList: {
        const QJsonArray items = value.toArray();
        checkLength(field, path, items.size(), errors);
        for (qsizetype i = 0; i < items.size() && errors.size() < 20; ++i) {
            const QString at = path + u'.' + QString::number(i);
            if (!items.at(i).isObject())
                errors.insert(at, QStringLiteral("Must be an object"));
            else if (field.shape)
                checkObject(*field.shape, at + u'.', items.at(i).toObject(), Mode::Whole, errors);
        }
        break;
    }
    case FieldType::ObjectMap: {
        const QJsonObject map = value.toObject();
        checkLength(field, path, map.size(), errors);
        for (auto it = map.begin(); it != map.end() && errors.size() < 20; ++it) {
            const QString at = path + u'.' + it.key();
            if (!field.pattern.pattern().isEmpty() && !field.pattern.match(it.key()).hasMatch())
                errors.insert(at, field.patternHint);
            else if (!it.value().isObject())
                errors.insert(at, QStringLiteral("Must be an object"));
            else if (field.shape)
                checkObject(*field.shape, at + u'.', it.value().toObject(), Mode::Whole, errors);
        }
        break;
    }
    case FieldType::StringList:
        checkStringList(field, path, value.toArray(), errors);
        break;
    case FieldType::StringMap:
        checkStringMap(field, path, value.toObject(), errors);
        break;
    }
}

void checkObject(const Shape &shape, const QString &prefix, const QJsonObject &object, Mode mode, Errors &errors)
{
    const std::vector<Field> &fields = shape.fields();
    for (const Field &field : fields) {
        const auto it = object.constFind(field.name);
        if (it != object.constEnd())
            checkField(field, prefix + field.name, *it, mode, errors);
        else if (field.presence == Presence::Required && mode == Mode::Whole)
            errors.insert(prefix + field.name, labelOf(field.name) + QStringLiteral(" is required"));
    }
    for (auto it = object.begin(); it != object.end() && errors.size() < 20; ++it) {
        const bool known = std::any_of(fields.begin(), fields.end(), [&](const Field &f) { return f.name == it.key(); });
        if (!known)
            errors.insert(prefix + it.key().left(128), QStringLiteral("Unknown field"));
    }
}

QJsonObject nestedSchema(const Shape *shape, const Shape::Reference &reference, Shape::Unknown unknown)
{
    if (!shape)
        return {{u"type"_s, u"object"_s}};
    return reference ? reference(*shape) : shape->toJsonSchema({}, unknown);
}

// `null` beside what a schema allows already.
QJsonObject orNull(QJsonObject schema)
{
    if (!schema.contains("type"_L1)) // a reference
        return {{u"anyOf"_s, QJsonArray{schema, QJsonObject{{u"type"_s, u"null"_s}}}}};
    schema.insert(u"type"_s, QJsonArray{schema.value("type"_L1), u"null"_s});
    if (schema.contains("enum"_L1)) {
        QJsonArray choices = schema.value("enum"_L1).toArray();
        choices.append(QJsonValue(QJsonValue::Null));
        schema.insert(u"enum"_s, choices);
    }
    return schema;
}

QJsonObject stringSchema(const QRegularExpression &pattern)
{
    QJsonObject schema{{u"type"_s, u"string"_s}};
    if (!pattern.pattern().isEmpty())
        schema.insert(u"pattern"_s, pattern.pattern());
    return schema;
}

QJsonObject mapSchema(const Field &field, const QJsonObject &values)
{
    QJsonObject schema{{u"type"_s, u"object"_s}, {u"additionalProperties"_s, values}};
    if (!field.pattern.pattern().isEmpty())
        schema.insert(u"propertyNames"_s, QJsonObject{{u"pattern"_s, field.pattern.pattern()}});
    return schema;
}

QJsonObject schemaOf(const Field &field, const Shape::Reference &reference, Shape::Unknown unknown)
{
    QJsonObject schema;
    const auto bound = [&](const char *min, const char *max) {
        if (field.min > 0)
            schema.insert(QLatin1StringView(min), field.min);
        if (field.max < 1e15)
            schema.insert(QLatin1StringView(max), field.max);
    };
    switch (field.type) {
    case FieldType::String:
        schema = stringSchema(field.pattern);
        bound("minLength", "maxLength");
        if (!field.oneOf.isEmpty())
            schema.insert(u"enum"_s, QJsonArray::fromStringList(field.oneOf));
        if (!field.format.isEmpty())
            schema.insert(u"format"_s, field.format);
        break;
    case FieldType::Integer:
    case FieldType::Number:
        schema.insert(u"type"_s, field.type == FieldType::Integer ? u"integer"_s : u"number"_s);
        bound("minimum", "maximum");
        if (field.min <= 0 && field.min > kNoMinimum)
            schema.insert(u"minimum"_s, field.min);
        break;
    case FieldType::Boolean:
        schema.insert(u"type"_s, u"boolean"_s);
        break;
    case FieldType::Object:
        schema = nestedSchema(field.shape, reference, unknown);
        break;
    case FieldType::ObjectList:
        schema = {{u"type"_s, u"array"_s}, {u"items"_s, nestedSchema(field.shape, reference, unknown)}};
        bound("minItems", "maxItems");
        break;
    case FieldType::ObjectMap:
        schema = mapSchema(field, nestedSchema(field.shape, reference, unknown));
        bound("minProperties", "maxProperties");
        break;
    case FieldType::StringList:
        schema = {{u"type"_s, u"array"_s}, {u"items"_s, stringSchema(field.pattern)}};
        bound("minItems", "maxItems");
        break;
    case FieldType::StringMap:
        schema = mapSchema(field, field.nullable ? orNull(stringSchema({})) : stringSchema({}));
        bound("minProperties", "maxProperties");
        break;
    case FieldType::Any:
        break;
    }
    if (field.nullable && field.type != FieldType::Any)
        schema = orNull(std::move(schema));
    if (!field.about.isEmpty())
        schema.insert(u"description"_s, field.about);
    if (field.isExtension)
        schema.insert(u"x-extension"_s, true);
    return schema;
}

} // namespace

QMap<QString, QString> Shape::check(const QJsonObject &object) const
{
    Errors errors;
    checkObject(*this, {}, object, Mode::Whole, errors);
    return errors;
}

QMap<QString, QString> Shape::checkPartial(const QJsonObject &object) const
{
    Errors errors;
    checkObject(*this, {}, object, Mode::Partial, errors);
    return errors;
}

QJsonObject Shape::toJsonSchema(const Reference &reference, Unknown unknown) const
{
    QJsonObject properties;
    QJsonArray required;
    for (const Field &field : m_fields) {
        properties.insert(field.name, schemaOf(field, reference, unknown));
        if (field.presence == Presence::Required)
            required.append(field.name);
    }
    QJsonObject schema{{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
    if (unknown == Unknown::Refused)
        schema.insert(u"additionalProperties"_s, false);
    if (!required.isEmpty())
        schema.insert(u"required"_s, required);
    return schema;
}

} // namespace core
