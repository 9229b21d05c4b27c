// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_keys.h"

#include <QShortcut>
#include <QTabBar>

namespace ui::widgets {

void addTabKeys(QTabBar *tabs)
{
    const auto add = [tabs](Qt::Key key, int step) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), tabs);
        QObject::connect(shortcut, &QShortcut::activated, tabs, [tabs, step] {
            tabs->setCurrentIndex((tabs->currentIndex() + step + tabs->count()) % tabs->count());
        });
    };
    add(Qt::Key_PageDown, 1);
    add(Qt::Key_PageUp, -1);
}

} // namespace ui::widgets
