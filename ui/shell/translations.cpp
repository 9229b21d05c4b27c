// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTranslator>

// Outside of every namespace, as the macro asks.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace ui::shell {

namespace {

const QString kTexts = QStringLiteral("console-texts");
const QString kLanguage = QStringLiteral("consoleLanguage");
const QString kFolder = QStringLiteral(":/i18n");

void loadTexts(QTranslator &texts, const QString &language)
{
    texts.setProperty(qPrintable(kLanguage), language);
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    if (!texts.load(locale, QStringLiteral("mcp"), QStringLiteral("_"), kFolder))
        (void)texts.load(kFolder + QStringLiteral("/mcp_en.qm"));
}

} // namespace

void installTranslations(QCoreApplication &application)
{
    if (application.findChild<QTranslator *>(kTexts))
        return;
    initTranslations();
    auto *texts = new QTranslator(&application);
    texts->setObjectName(kTexts);
    loadTexts(*texts, {});
    QCoreApplication::installTranslator(texts);
}

void useLanguage(QCoreApplication &application, const QString &language)
{
    installTranslations(application);
    auto *texts = application.findChild<QTranslator *>(kTexts);
    if (texts->property(qPrintable(kLanguage)).toString() != language)
        loadTexts(*texts, language);
}

QStringList translatedLanguages()
{
    initTranslations();
    QStringList languages;
    const QStringList files = QDir(kFolder).entryList({QStringLiteral("mcp_*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        languages << file.mid(4).chopped(3);
    return languages;
}

} // namespace ui::shell
