// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/as_written.h"

#include <QGuiApplication>

#include <algorithm>

namespace ui::theme {

namespace {

constexpr QChar kIsolate(0x2066);
constexpr QChar kEnd(0x2069);

bool readsFromTheRight(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

} // namespace

QString asWritten(const QString &text)
{
    if (text.isEmpty() || !QGuiApplication::isRightToLeft() || std::any_of(text.cbegin(), text.cend(), readsFromTheRight))
        return text;
    return kIsolate + text + kEnd;
}

} // namespace ui::theme
