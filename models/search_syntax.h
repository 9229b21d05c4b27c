// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types into the filter of the services: plain words, and `status:error`,
// `category:"data stores"` among them. A status may be begun only ("status:err"), in English or in the
// language of the window. Plain value; the window's thread.
#pragma once

#include "core/service.h"

#include <QStringList>
#include <QVector>

namespace models {

struct SearchSyntax
{
    QString words;                          // what is left to look for
    QVector<core::ServiceStatus> statuses;  // any of these; empty: all
    QStringList categories;                 // any of these, as typed; empty: all
    QStringList unknown;                    // "status:purple": matches nothing, and should be said

    static SearchSyntax parse(const QString &text);
    // The text without what it says of the status (of the category).
    static QString withoutStatus(const QString &text);
    static QString withoutCategory(const QString &text);
    bool operator==(const SearchSyntax &) const = default;
};

// Of `known`, those that begin like one of `typed`, whatever the case; a typed one that is known
// exactly stands for itself alone.
QStringList matchingCategories(const QStringList &typed, const QStringList &known);

} // namespace models
