// SPDX-License-Identifier: GPL-3.0-or-later
// Shape: the fields a JSON object may have, as a table. One table serves the check of a request
// body or an answer, the form that sends it, and the JSON Schema in the API description. Immutable
// once made; any thread. Errors are worded for people and keyed by the dotted path of the field.
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <functional>
#include <limits>
#include <vector>

namespace core {

class Shape;

enum class FieldType { String, Integer, Number, Boolean, Object, ObjectList, ObjectMap, StringList, StringMap, Any };
enum class Presence { Optional, Required };

inline constexpr double kNoMinimum = std::numeric_limits<double>::lowest(); // of a number that may be negative

struct Field
{
    QString name;
    FieldType type = FieldType::String;
    QString about = {};                       // one line for the API description
    Presence presence = Presence::Optional;
    double min = 0;                           // of a number, or of a text's or list's length
    double max = std::numeric_limits<double>::max();
    QRegularExpression pattern = {};          // of a text, of each list item, or of each map key
    QString patternHint = {};                 // said when the pattern does not match
    QStringList oneOf = {};
    const Shape *shape = nullptr;             // of an Object, of each item of an ObjectList or value of an ObjectMap; null: free-form
    bool nullable = false;                    // null is allowed (and, in maps, as a value)
    QString format = {};                      // of a text, as JSON Schema names it; "date-time" is checked
    bool isExtension = false;                 // not in the API reference
};

class Shape
{
public:
    // How a JSON Schema names a nested shape; without one the nested schema is written out in place.
    using Reference = std::function<QJsonObject(const Shape &)>;
    enum class Unknown { Refused, Ignored }; // fields that are not in the table

    explicit Shape(std::vector<Field> fields) : m_fields(std::move(fields)) { }
    // With the name under which the API description shares it.
    Shape(QString name, std::vector<Field> fields) : m_name(std::move(name)), m_fields(std::move(fields)) { }

    const QString &name() const { return m_name; }
    const std::vector<Field> &fields() const { return m_fields; }

    // Path -> what is wrong, empty when all is well. Unknown fields are errors.
    QMap<QString, QString> check(const QJsonObject &object) const;
    // The same without Required, for updates.
    QMap<QString, QString> checkPartial(const QJsonObject &object) const;
    QJsonObject toJsonSchema(const Reference &reference = {}, Unknown unknown = Unknown::Refused) const;

private:
    QString m_name;
    std::vector<Field> m_fields;
};

} // namespace core
