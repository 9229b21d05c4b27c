// SPDX-License-Identifier: GPL-3.0-or-later
// Shape: the fields a JSON object may have, as a table. One table serves the check of a request
// body, the form that sends it, and the JSON Schema in the API description. Immutable once made;
// any thread. Errors are worded for people and keyed by the dotted path of the field.
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <limits>
#include <vector>

namespace core {

class Shape;

enum class FieldType { String, Integer, Number, Boolean, Object, ObjectList, StringList, StringMap, Any };
enum class Presence { Optional, Required };

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
    const Shape *shape = nullptr;             // of an Object or of each item of an ObjectList
    bool nullable = false;                    // null is allowed (and, in maps, as a value)
};

class Shape
{
public:
    explicit Shape(std::vector<Field> fields) : m_fields(std::move(fields)) { }

    const std::vector<Field> &fields() const { return m_fields; }

    // Path -> what is wrong, empty when all is well. Unknown fields are errors.
    QMap<QString, QString> check(const QJsonObject &object) const;
    // The same without Required, for updates.
    QMap<QString, QString> checkPartial(const QJsonObject &object) const;
    QJsonObject toJsonSchema() const;

private:
    std::vector<Field> m_fields;
};

} // namespace core
