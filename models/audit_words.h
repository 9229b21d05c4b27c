// SPDX-License-Identifier: GPL-3.0-or-later
// AuditWords: what an action of the audit log is, in words: "Start a service" beside "services.start". Free functions;
// the window's thread (translators are not thread-safe).
#pragma once

#include <QCoreApplication>

namespace models {

class AuditWords
{
    Q_DECLARE_TR_FUNCTIONS(models::AuditWords)
public:
    static QString action(const QString &action); // empty: not one that is known here
};

} // namespace models
