// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/standard_icons.h"

#include "ui/theme/icons.h"

#include <QGuiApplication>
#include <QTransform>

namespace ui::theme {
namespace {

constexpr qreal kFinest = 3; // scale of a screen that a turned icon is drawn for

struct Own
{
    QStyle::StandardPixmap pixmap;
    Icon icon;
    Color token;
};
constexpr Own kOwn[] = {
    {QStyle::SP_MessageBoxInformation, Icon::Info, Color::Accent},
    {QStyle::SP_MessageBoxWarning, Icon::TriangleAlert, Color::Warn},
    {QStyle::SP_MessageBoxCritical, Icon::CircleAlert, Color::Error},
    {QStyle::SP_MessageBoxQuestion, Icon::CircleHelp, Color::Accent},
    {QStyle::SP_LineEditClearButton, Icon::X, Color::Text3},
    {QStyle::SP_ArrowForward, Icon::ChevronRight, Color::Text2},
    {QStyle::SP_FileDialogToParent, Icon::ChevronUp, Color::Text2},
    {QStyle::SP_FileDialogNewFolder, Icon::Plus, Color::Text2},
    {QStyle::SP_FileDialogListView, Icon::LayoutDashboard, Color::Text2},
    {QStyle::SP_FileDialogDetailedView, Icon::ScrollText, Color::Text2},
    {QStyle::SP_DirIcon, Icon::FolderOpen, Color::Text2},
    {QStyle::SP_DirClosedIcon, Icon::FolderOpen, Color::Text2},
    {QStyle::SP_DirOpenIcon, Icon::FolderOpen, Color::Text2},
    {QStyle::SP_DirHomeIcon, Icon::FolderOpen, Color::Text2},
    {QStyle::SP_DirLinkIcon, Icon::FolderOpen, Color::Text2},
    {QStyle::SP_FileIcon, Icon::ScrollText, Color::Text2},
    {QStyle::SP_FileLinkIcon, Icon::ScrollText, Color::Text2},
    {QStyle::SP_ComputerIcon, Icon::Monitor, Color::Text2},
    {QStyle::SP_DesktopIcon, Icon::Monitor, Color::Text2},
    {QStyle::SP_DriveHDIcon, Icon::HardDrive, Color::Text2},
};

QIcon turnedRound(Icon which, Color token)
{
    QPixmap pixmap = iconPixmap(which, color(QGuiApplication::palette(), token), size::icon, kFinest)
                         .transformed(QTransform().rotate(180));
    pixmap.setDevicePixelRatio(kFinest);
    return QIcon(pixmap);
}

} // namespace

std::optional<QIcon> standardIcon(QStyle::StandardPixmap pixmap)
{
    if (pixmap == QStyle::SP_ArrowBack || pixmap == QStyle::SP_FileDialogBack)
        return turnedRound(Icon::ChevronRight, Color::Text2);
    for (const Own &own : kOwn)
        if (own.pixmap == pixmap)
            return icon(own.icon, own.token);
    return {};
}

} // namespace ui::theme
