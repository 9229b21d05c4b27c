// SPDX-License-Identifier: GPL-3.0-or-later
// The icons (Lucide), drawn in a colour of the token table at any size. A QIcon made here follows
// a change of the theme by itself; drawn pixmaps are cached per colour, size and scale. GUI thread.
#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace ui::theme {

enum class Icon {
    Archive,
    ArchiveRestore,
    ArrowDown,
    Bell,
    BookOpen,
    Boxes,
    CalendarClock,
    ChartLine,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    CircleAlert,
    CircleCheck,
    CircleDot,
    CircleHelp,
    CircleMinus,
    CircleUser,
    CircleX,
    Clock,
    Copy,
    CornerDownLeft,
    Database,
    Download,
    Ellipsis,
    Eye,
    EyeOff,
    File,
    FlaskConical,
    Folder,
    FolderOpen,
    Globe,
    HardDrive,
    HeartPulse,
    Info,
    Key,
    Keyboard,
    LayoutDashboard,
    ListFilter,
    Loader,
    Lock,
    LogOut,
    Minus,
    Monitor,
    Moon,
    Package,
    Pause,
    Pencil,
    Play,
    Plug,
    Plus,
    Radio,
    Refresh,
    Restart,
    Scale,
    ScrollText,
    Search,
    Server,
    ServerOff,
    Settings,
    ShieldAlert,
    ShieldCheck,
    Square,
    Sun,
    Trash,
    TriangleAlert,
    Upload,
    UserCheck,
    UserPlus,
    UserX,
    Users,
    WifiOff,
    X,
    Count,
};

QString iconFile(Icon icon);
QIcon icon(Icon icon, Color token = Color::Text2);
QPixmap iconPixmap(Icon icon, const QColor &color, int size, qreal devicePixelRatio);
void paintIcon(QPainter *painter, const QRect &box, Icon icon, const QColor &color);

} // namespace ui::theme
