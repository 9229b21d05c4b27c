// SPDX-License-Identifier: GPL-3.0-or-later
// Every colour, distance, radius, row height and type size of the window, for both schemes, in one
// table. Nothing else in the interface writes such a number. Constant data; any thread.
// Lengths are logical pixels. The palette of a widget tells which scheme it is shown in.
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

class QWidget;

namespace ui::theme {

enum class Scheme { Light, Dark };

enum class Color {
    Background,  // behind surfaces: filter rows, fields
    Sidebar,
    Surface,     // panels, tables, cards
    Line,        // between areas and around controls
    LineFaint,   // between rows
    Border,      // around controls under the pointer
    Hover,       // a control or row under the pointer
    Pressed,
    Text,
    Text2,       // secondary
    Text3,       // captions, units, placeholders
    Disabled,
    Accent,
    AccentHover,
    AccentSoft,  // selection
    OnAccent,    // text on Accent
    Ok,
    OkSoft,
    Warn,
    WarnSoft,
    Error,
    ErrorHover,
    ErrorSoft,
    OnError,
    Off,
    OffSoft,
    Series1,     // curves, in order of use
    Series2,
    Series3,
    Series4,
    Series5,
    Tip,         // tool tips and toasts
    OnTip,
    Shadow,
    Count,
};

using ColorTable = std::array<QRgb, static_cast<size_t>(Color::Count)>;
const ColorTable &colorTable(Scheme scheme);

QColor color(Scheme scheme, Color token);
Scheme schemeOf(const QPalette &palette);
QColor color(const QPalette &palette, Color token);
QColor color(const QWidget *widget, Color token);
QPalette paletteFor(Scheme scheme);

// The nth curve's colour; wraps around after the fifth.
Color seriesColor(int index);

// How far apart two colours are, as WCAG 2 measures it (1 to 21).
double contrastRatio(const QColor &a, const QColor &b);

namespace space {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 20, xxl = 24;
}
namespace radius {
inline constexpr int s = 6, m = 8, l = 10;
}
namespace row {
inline constexpr int s = 32, m = 44, l = 52;
}
namespace type {
inline constexpr int caption = 11, small = 12, body = 13, large = 15, title = 17, display = 24;
}
namespace size {
inline constexpr int icon = 16, iconSmall = 14, iconLarge = 32;
inline constexpr int control = 32;      // height of buttons and fields
inline constexpr int pill = 22;
inline constexpr int sidebar = 212, topBar = 56, footer = 34;
inline constexpr int scrollBar = 10;
inline constexpr int field = 210;       // a filter field
inline constexpr int dialog = 520;
}

} // namespace ui::theme
