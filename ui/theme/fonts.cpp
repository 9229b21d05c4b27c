// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QDir>
#include <QFontDatabase>

#include <mutex>

// Resources in a static library are dropped by the linker unless they are asked for, and the
// macro has to be used outside of any namespace.
static void initResources()
{
    Q_INIT_RESOURCE(console);
}

namespace ui::theme {
namespace {

QFont make(const QString &family, int pixelSize, QFont::Weight weight)
{
    QFont font(family);
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

void loadFonts()
{
    static std::once_flag once;
    std::call_once(once, [] {
        initResources();
        const QDir folder(QStringLiteral(":/console/fonts"));
        for (const QString &file : folder.entryList({QStringLiteral("*.otf"), QStringLiteral("*.ttf")}))
            QFontDatabase::addApplicationFont(folder.filePath(file));
    });
}

QFont font(int pixelSize, QFont::Weight weight)
{
    return make(QStringLiteral("Inter Console"), pixelSize, weight);
}

QFont monoFont(int pixelSize, QFont::Weight weight)
{
    QFont font = make(QStringLiteral("JetBrains Mono Console"), pixelSize, weight);
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

} // namespace ui::theme
