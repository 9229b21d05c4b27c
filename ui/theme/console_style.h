// SPDX-License-Identifier: GPL-3.0-or-later
// ConsoleStyle: draws Qt's own controls from the token table, over Fusion, which keeps their
// behaviour. Colours come from the scheme of the palette at hand, so a change of theme is a change
// of palette. GUI thread; owned by QApplication. The drawing itself is in style_parts_*.cpp.
#pragma once

#include <QProxyStyle>

class QAbstractButton;

namespace ui::theme {

// A Link begins a line: its words stand at the margin, where the texts around it do, and it has no frame.
enum class ButtonVariant { Normal, Primary, Danger, Flat, Link };

// What a button is for; a dialog's default button is Primary unless told otherwise.
void setVariant(QAbstractButton *button, ButtonVariant variant);

enum class Validity { Valid, Invalid };

// Draws a field's border as wrong, or as usual again.
void setValidity(QWidget *field, Validity validity);

class ConsoleStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ConsoleStyle();

    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;
    QPixmap standardPixmap(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace ui::theme
