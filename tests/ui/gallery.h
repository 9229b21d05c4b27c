// SPDX-License-Identifier: GPL-3.0-or-later
// Where pictures to look at go: MCP_GALLERY_DIR, or the build's own folder. They say what a person would
// read, in its plural forms. GUI thread.
#pragma once

#include "tests/places/places.h"
#include "ui/shell/translations.h"

#include <QCoreApplication>
#include <QDir>

// Empty: it cannot be made.
inline QString galleryFolder()
{
    ui::shell::installTranslations(*QCoreApplication::instance());
    const QString folder = qEnvironmentVariable("MCP_GALLERY_DIR", places::built(QStringLiteral("gallery")));
    return QDir().mkpath(folder) ? folder : QString();
}
