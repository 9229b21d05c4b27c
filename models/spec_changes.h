// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit changes about a service: as the update body that does just that, and as lines for
// people. Secrets are told as hidden in both columns and stand in clear only in the body. Free
// functions over plain values; the window's thread.
#pragma once

#include "core/service.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace models {

struct SpecChange
{
    QString field;  // "port", "environment.API_TOKEN"
    QString before; // empty: was not there
    QString after;  // empty: will not be there
    bool operator==(const SpecChange &) const = default;
};

class SpecChanges
{
    Q_DECLARE_TR_FUNCTIONS(models::SpecChanges)
public:
    // A secret that is the mask in both is unchanged. The id cannot change and is left out.
    static QJsonObject patch(const core::ServiceSpec &from, const core::ServiceSpec &to);
    static QVector<SpecChange> list(const core::ServiceSpec &from, const core::ServiceSpec &to);
    // The create body as it may be shown: secret values masked.
    static QJsonObject shown(const core::ServiceSpec &spec);
    static QString shownText(const core::ServiceSpec &spec); // indented, what is empty on one line
};

} // namespace models
