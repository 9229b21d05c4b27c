// SPDX-License-Identifier: GPL-3.0-or-later
// The names of configuration values, and how a service's environment refers to one ("config:log.level").
// Pure functions; any thread.
#pragma once

#include <QRegularExpression>
#include <QString>

#include <optional>

namespace core {

// A letter or digit, then letters, digits, '_', '.' and '-'; at most 128.
const QRegularExpression &configKeyPattern();
QString configKeyHint();

// The key that an environment value refers to; nothing when the value means itself.
std::optional<QString> configReference(QStringView value);
// Begins like a reference and is none: a slip of the pen, not a value anybody wants.
bool isBrokenConfigReference(QStringView value);

} // namespace core
