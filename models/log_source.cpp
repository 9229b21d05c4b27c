// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_source.h"

namespace models {

QByteArray LogSource::plainText(qint64 from, qint64 to) const
{
    from = std::max(from, firstLine());
    to = std::min(to, endLine());
    QByteArray text;
    for (qint64 i = from; i < to; ++i) {
        text += line(i).text;
        text += '\n';
    }
    return text;
}

} // namespace models
