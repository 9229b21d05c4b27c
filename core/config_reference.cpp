// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config_reference.h"

namespace core {
namespace {

constexpr QStringView kScheme(u"config:");

} // namespace

const QRegularExpression &configKeyPattern()
{
    // "$" alone would let a line end pass.
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$(?!\\n)"));
    return pattern;
}

QString configKeyHint()
{
    return QStringLiteral("A key begins with a letter or digit and has only letters, digits, '_', '.' and '-', at most 128 of them");
}

std::optional<QString> configReference(QStringView value)
{
    if (!value.startsWith(kScheme))
        return std::nullopt;
    const QString key = value.mid(kScheme.size()).toString();
    return configKeyPattern().match(key).hasMatch() ? std::optional(key) : std::nullopt;
}

bool isBrokenConfigReference(QStringView value)
{
    return value.startsWith(kScheme) && !configReference(value);
}

} // namespace core
