// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/translations.h"

#include <QCoreApplication>
#include <QTranslator>

static void initResources()
{
    Q_INIT_RESOURCE(i18n);
}

namespace ui::shell {

void installTranslations(QCoreApplication &application)
{
    if (application.findChild<QTranslator *>(QStringLiteral("console-plurals")))
        return;
    initResources();
    auto *plurals = new QTranslator(&application);
    plurals->setObjectName(QStringLiteral("console-plurals"));
    if (plurals->load(QStringLiteral(":/console/i18n/console_en.qm")))
        application.installTranslator(plurals);
}

} // namespace ui::shell
