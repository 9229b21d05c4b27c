// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/protection.h"

#include <QWidget>

namespace ui::widgets {

Protection::Protection(QWidget *window) : QObject(window) { }

void Protection::set(const QString &name)
{
    m_name = name.trimmed();
}

const Protection *Protection::of(const QWidget *widget)
{
    for (const QWidget *w = widget; w; w = w->parentWidget())
        if (const auto *found = w->findChild<Protection *>(QString(), Qt::FindDirectChildrenOnly))
            return found;
    return nullptr;
}

QString Protection::nameFor(const QWidget *widget)
{
    const Protection *protection = of(widget);
    return protection ? protection->name() : QString();
}

} // namespace ui::widgets
