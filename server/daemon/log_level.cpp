// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_level.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

void setLogLevel(const QString &level)
{
    QStringList rules;
    if (level == "debug"_L1) {
        rules = {u"default.debug=true"_s, u"mcp.*.debug=true"_s, u"server.*.debug=true"_s, u"mcp.*.info=true"_s, u"server.*.info=true"_s};
    } else {
        rules = {u"*.debug=false"_s};
        if (level != "info"_L1)
            rules.append(u"*.info=false"_s);
        if (level == "error"_L1)
            rules.append(u"*.warning=false"_s);
    }
    QLoggingCategory::setFilterRules(rules.join(u'\n'));
}
