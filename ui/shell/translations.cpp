// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

// Outside of every namespace, as the macro asks.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace ui::shell {

void installTranslations(QCoreApplication &application)
{
    const QString name = QStringLiteral("console-texts");
    if (application.findChild<QTranslator *>(name))
        return;
    initTranslations();
    auto *texts = new QTranslator(&application);
    texts->setObjectName(name);
    if (texts->load(QLocale(), QStringLiteral("mcp"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || texts->load(QStringLiteral(":/i18n/mcp_en.qm")))
        QCoreApplication::installTranslator(texts);
}

} // namespace ui::shell
