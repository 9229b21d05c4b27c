// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announce.h"

#include "ui/widgets/access.h"

#include <QAccessible>
#include <QWidget>

namespace ui::widgets {

#if __has_include(<QAccessibleAnnouncementEvent>)

void announce(QWidget *from, const QString &text)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleAnnouncementEvent event(from, text);
    event.setPoliteness(QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
}

#else

namespace {

const QString kNotice = QStringLiteral("announcement");

// There for readers alone: nothing is painted.
QWidget *noticeOf(QWidget *from)
{
    if (auto *there = from->findChild<QWidget *>(kNotice, Qt::FindDirectChildrenOnly))
        return there;
    auto *notice = new QWidget(from);
    notice->setObjectName(kNotice);
    setAccessRole(notice, QAccessible::Notification);
    notice->setAttribute(Qt::WA_TransparentForMouseEvents);
    notice->setFixedSize(1, 1);
    notice->show();
    return notice;
}

} // namespace

void announce(QWidget *from, const QString &text)
{
    if (!QAccessible::isActive())
        return;
    QWidget *notice = noticeOf(from);
    notice->setAccessibleName(text);
    QAccessibleEvent event(notice, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
}

#endif

} // namespace ui::widgets
