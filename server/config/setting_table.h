// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of the platform's own settings: key, type, default, bounds, whether sealed, when a change
// takes hold and who may make it. Validation, typed reads, the API's list and its tests read it; a new
// setting is a row. A `*` in a key stands for one name, such as a sign-in provider's. Immutable; any thread.
#pragma once

#include "core/permission.h"

#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace server::config {

enum class SettingType { Text, Number, Flag, OneOf, List };
enum class Sealing { Open, Sealed };
enum class TakesHold { Live, AfterRestart };

struct SettingRow
{
    QString key = {};
    SettingType type = SettingType::Text;
    QString fallback = {};                          // what holds while nothing is set
    QString about = {};
    qint64 min = 0;                                 // of a number
    qint64 max = 0;                                 // of a number; of a text's or list's length
    QStringList oneOf = {};                         // of OneOf, and of a List's items when not empty
    QRegularExpression pattern = {};                // of a Text that is not empty, and of a List's items
    QString patternHint = {};
    Sealing sealing = Sealing::Open;
    TakesHold takesHold = TakesHold::Live;
    core::Permission needs = core::Permission::ConfigWrite; // to change it
};

const std::vector<SettingRow> &settingTable();

// The row a global key falls under; null when it is no setting of the platform.
const SettingRow *findSetting(QStringView key);
// Whether a global key is kept for the platform's settings: one it does not know there is a mistake.
bool isReservedKey(QStringView key);
// What is wrong with a value, empty when nothing is.
QString whatIsWrong(const SettingRow &row, const QString &value);
// The items of a List value: separated by commas, spaces around them dropped, empty ones left out.
QStringList listItems(const QString &value);

} // namespace server::config
