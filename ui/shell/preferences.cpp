// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

namespace ui::shell {

QString noticeKindName(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::ServiceFailed: return QStringLiteral("serviceFailed");
    case NoticeKind::BackupFailed: return QStringLiteral("backupFailed");
    case NoticeKind::BackupOverdue: return QStringLiteral("backupOverdue");
    case NoticeKind::ConnectionLost: return QStringLiteral("connectionLost");
    }
    return {};
}

QString noticeKindText(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::ServiceFailed: return Preferences::tr("A service failed", "kind of notification");
    case NoticeKind::BackupFailed: return Preferences::tr("A backup failed", "kind of notification");
    case NoticeKind::BackupOverdue: return Preferences::tr("A backup is overdue", "kind of notification");
    case NoticeKind::ConnectionLost: return Preferences::tr("The connection to a server was lost", "kind of notification");
    }
    return {};
}

} // namespace ui::shell
