// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ids.h"

#include <QRandomGenerator>

namespace core {

bool isValidResourceId(QStringView text)
{
    if (text.isEmpty() || text.size() > 128)
        return false;
    const auto isAlnum = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); };
    if (!isAlnum(text.front()))
        return false;
    for (const QChar c : text) {
        if (!isAlnum(c) && c != u'_' && c != u'.' && c != u'-')
            return false;
    }
    return true;
}

QString makeRandomId(QLatin1StringView prefix)
{
    static constexpr char kAlphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
    quint64 bits = QRandomGenerator::system()->generate64();
    QString id = prefix + u'_';
    for (int i = 0; i < 12; ++i) {
        id.append(QLatin1Char(kAlphabet[bits & 31]));
        bits >>= 5;
    }
    return id;
}

} // namespace core
