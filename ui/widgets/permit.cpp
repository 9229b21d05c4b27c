// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/permit.h"

#include <QAction>
#include <QWidget>

namespace ui::widgets {

void permit(QWidget *control, const QString &whyNot, const QString &toolTip)
{
    control->setEnabled(whyNot.isEmpty());
    control->setToolTip(whyNot.isEmpty() ? toolTip : whyNot);
    control->setAccessibleDescription(whyNot);
}

void permit(QAction *action, const QString &whyNot, const QString &toolTip)
{
    action->setEnabled(whyNot.isEmpty());
    action->setToolTip(whyNot.isEmpty() ? toolTip : whyNot);
}

} // namespace ui::widgets
