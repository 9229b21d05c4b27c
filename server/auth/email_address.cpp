// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/email_address.h"

#include <QStringList>

#include <algorithm>

namespace server::auth {
namespace {

constexpr qsizetype kMaxAddress = 254; // RFC 5321, 4.5.3.1
constexpr qsizetype kMaxLocalPart = 64;
constexpr qsizetype kMaxLabel = 63;

bool isLetterOrDigit(QChar c)
{
    return c.unicode() < 0x80 ? c.isLetterOrNumber() : !c.isSpace() && c.isPrint();
}

bool isLocalPart(const QString &text)
{
    if (text.isEmpty() || text.size() > kMaxLocalPart || text.startsWith(u'.') || text.endsWith(u'.') || text.contains(QLatin1String("..")))
        return false;
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return isLetterOrDigit(c) || QStringView(u".!#$%&'*+/=?^_`{|}~-").contains(c); });
}

bool isLabel(const QString &text)
{
    return !text.isEmpty() && text.size() <= kMaxLabel && !text.startsWith(u'-') && !text.endsWith(u'-')
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return isLetterOrDigit(c) || c == u'-'; });
}

} // namespace

bool isEmailAddress(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 0 || text.size() > kMaxAddress || !isLocalPart(text.left(at)))
        return false;
    const QStringList labels = text.mid(at + 1).split(u'.');
    return std::all_of(labels.cbegin(), labels.cend(), isLabel);
}

} // namespace server::auth
