// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QWidget>

#include <cmath>

namespace ui::theme {
namespace {

struct Row
{
    Color token;
    QRgb light;
    QRgb dark;
};

constexpr Row kRows[] = {
    {Color::Background, 0xfff5f6f8, 0xff101318},
    {Color::Sidebar, 0xffeceef2, 0xff0b0d11},
    {Color::Surface, 0xffffffff, 0xff171b22},
    {Color::Line, 0xffe1e4ea, 0xff272d37},
    {Color::LineFaint, 0xffeef0f4, 0xff1f242d},
    {Color::Border, 0xff7f8896, 0xff626c7b},
    {Color::Hover, 0xfff3f5f8, 0xff1e232c},
    {Color::Pressed, 0xffe9ecf1, 0xff262c37},
    {Color::Text, 0xff171b22, 0xffe7eaef},
    {Color::Text2, 0xff4b5563, 0xffa3adbb},
    {Color::Text3, 0xff5f6977, 0xff8c96a5},
    {Color::Disabled, 0xffa3abb7, 0xff4f5866},
    {Color::Accent, 0xff3655c9, 0xff8aa2ff},
    {Color::AccentHover, 0xff2c48b0, 0xffa0b4ff},
    {Color::AccentSoft, 0xffe6ebfb, 0xff212b4d},
    {Color::OnAccent, 0xffffffff, 0xff0d1220},
    {Color::Ok, 0xff1e783b, 0xff63c985},
    {Color::OkSoft, 0xffe2f3e7, 0xff16301f},
    {Color::Warn, 0xff95590a, 0xffe9b25a},
    {Color::WarnSoft, 0xfffbf0db, 0xff352812},
    {Color::Error, 0xffb42424, 0xfff08a86},
    {Color::ErrorHover, 0xff991d1d, 0xfff5a29f},
    {Color::ErrorSoft, 0xfffbe6e5, 0xff3a1a1b},
    {Color::OnError, 0xffffffff, 0xff240b0b},
    {Color::Off, 0xff5d6674, 0xff9aa4b2},
    {Color::OffSoft, 0xffe9ecf0, 0xff242a34},
    {Color::Series1, 0xff3655c9, 0xff8aa2ff},
    {Color::Series2, 0xff0c7d72, 0xff4fc7b8},
    {Color::Series3, 0xffae560c, 0xffeca15a},
    {Color::Series4, 0xff9a3fb5, 0xffd08be6},
    {Color::Series5, 0xff5d6674, 0xff9aa4b2},
    {Color::Tip, 0xff232933, 0xff2c333f},
    {Color::OnTip, 0xfff5f6f8, 0xffe7eaef},
    {Color::Shadow, 0x1a141928, 0x66000000},
};
static_assert(std::size(kRows) == static_cast<size_t>(Color::Count), "every token has a row");

consteval ColorTable makeTable(Scheme scheme)
{
    ColorTable table{};
    for (const Row &row : kRows)
        table[static_cast<size_t>(row.token)] = scheme == Scheme::Dark ? row.dark : row.light;
    return table;
}

constexpr ColorTable kLight = makeTable(Scheme::Light);
constexpr ColorTable kDark = makeTable(Scheme::Dark);

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const ColorTable &colorTable(Scheme scheme)
{
    return scheme == Scheme::Dark ? kDark : kLight;
}

QColor color(Scheme scheme, Color token)
{
    return QColor::fromRgba(colorTable(scheme)[static_cast<size_t>(token)]);
}

Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

QColor color(const QPalette &palette, Color token)
{
    return color(schemeOf(palette), token);
}

QColor color(const QWidget *widget, Color token)
{
    return color(widget->palette(), token);
}

QPalette paletteFor(Scheme scheme)
{
    const auto c = [scheme](Color token) { return color(scheme, token); };
    QPalette palette;
    palette.setColor(QPalette::Window, c(Color::Surface));
    palette.setColor(QPalette::WindowText, c(Color::Text));
    palette.setColor(QPalette::Base, c(Color::Surface));
    palette.setColor(QPalette::AlternateBase, c(Color::Background));
    palette.setColor(QPalette::Text, c(Color::Text));
    palette.setColor(QPalette::PlaceholderText, c(Color::Text3));
    palette.setColor(QPalette::Button, c(Color::Surface));
    palette.setColor(QPalette::ButtonText, c(Color::Text));
    palette.setColor(QPalette::BrightText, c(Color::OnAccent));
    palette.setColor(QPalette::Highlight, c(Color::AccentSoft));
    palette.setColor(QPalette::HighlightedText, c(Color::Text));
    palette.setColor(QPalette::Link, c(Color::Accent));
    palette.setColor(QPalette::LinkVisited, c(Color::Accent));
    palette.setColor(QPalette::ToolTipBase, c(Color::Tip));
    palette.setColor(QPalette::ToolTipText, c(Color::OnTip));
    palette.setColor(QPalette::Light, c(Color::Surface));
    palette.setColor(QPalette::Midlight, c(Color::LineFaint));
    palette.setColor(QPalette::Mid, c(Color::Line));
    palette.setColor(QPalette::Dark, c(Color::Border));
    palette.setColor(QPalette::Shadow, c(Color::Border));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c(Color::Disabled));
    return palette;
}

Color seriesColor(int index)
{
    return static_cast<Color>(static_cast<int>(Color::Series1) + index % 5);
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace ui::theme
