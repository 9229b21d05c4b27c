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
const QString kQtTexts = QStringLiteral("qt-texts");
const QString kLanguage = QStringLiteral("consoleLanguage");
const QString kFolder = QStringLiteral(":/i18n");

QTranslator *addTranslator(QCoreApplication &application, const QString &name)
{
    auto *translator = new QTranslator(&application);
    translator->setObjectName(name);
    return translator;
}

// Qt's follow ours: half of a window in another language helps nobody.
void loadTexts(QCoreApplication &application, const QString &language)
{
    auto *texts = application.findChild<QTranslator *>(kTexts);
    texts->setProperty(qPrintable(kLanguage), language);
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    auto *qtTexts = application.findChild<QTranslator *>(kQtTexts);
    const bool found = texts->load(locale, QStringLiteral("mcp"), QStringLiteral("_"), kFolder);
    if (!found)
        (void)texts->load(kFolder + QStringLiteral("/mcp_en.qm"));
    if (!found || !qtTexts->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), kFolder))
        (void)qtTexts->load(QString()); // English is what Qt says without
}

} // namespace

void installTranslations(QCoreApplication &application)
{
    if (application.findChild<QTranslator *>(kTexts))
        return;
    initTranslations();
    QTranslator *qtTexts = addTranslator(application, kQtTexts);
    QTranslator *texts = addTranslator(application, kTexts);
    loadTexts(application, {});
    QCoreApplication::installTranslator(qtTexts);
    QCoreApplication::installTranslator(texts);
}

void useLanguage(QCoreApplication &application, const QString &language)
{
    installTranslations(application);
    if (languageInUse(application) == language)
        return;
    QLocale::setDefault(language.isEmpty() ? QLocale::system() : QLocale(language)); // months and numbers go with the words
    loadTexts(application, language);
}

QString languageInUse(const QCoreApplication &application)
{
    const auto *texts = application.findChild<QTranslator *>(kTexts);
    return texts ? texts->property(qPrintable(kLanguage)).toString() : QString();
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
