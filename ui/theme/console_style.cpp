// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/console_style.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/shapes.h"
#include "ui/theme/standard_icons.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStyleFactory>
#include <QTabBar>
#include <QTableView>

namespace ui::theme {
namespace {

constexpr int kLinkEnd = space::xs; // room for the ring of the focus
constexpr int kReadable = 320; // width of the words in a message box
constexpr int kQtTextMargin = 4; // of a text that asked for none of its own

bool fillsWholeBox(const QWidget *widget)
{
    return qobject_cast<const QMenu *>(widget) || (widget && widget->inherits("QTipLabel"));
}

} // namespace

void setVariant(QAbstractButton *button, ButtonVariant variant)
{
    button->setProperty("consoleVariant", static_cast<int>(variant));
    if (variant == ButtonVariant::Link)
        button->setCursor(Qt::PointingHandCursor);
    else
        button->unsetCursor();
    QEvent changed(QEvent::StyleChange); // or the button goes by the size that it wished for as another one
    QCoreApplication::sendEvent(button, &changed);
}

void setValidity(QWidget *field, Validity validity)
{
    field->setProperty("consoleInvalid", validity == Validity::Invalid);
    field->update();
}

ConsoleStyle::ConsoleStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion"))) { }

void ConsoleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QLineEdit *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget)
        || qobject_cast<QHeaderView *>(widget) || qobject_cast<QSplitterHandle *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Words begin where they do in a field of one line.
    if (auto *text = qobject_cast<QPlainTextEdit *>(widget); text && parts::isEditableText(text) && text->document()->documentMargin() == kQtTextMargin)
        text->document()->setDocumentMargin(space::s - 2);
    // A message box: the question in bold, the reason below it in lines of a readable length.
    if (widget->objectName() == QLatin1StringView("qt_msgbox_label"))
        widget->setFont(font(type::large, QFont::DemiBold));
    else if (widget->objectName() == QLatin1StringView("qt_msgbox_informativelabel"))
        widget->setMinimumWidth(kReadable);
}

void ConsoleStyle::unpolish(QWidget *widget)
{
    QProxyStyle::unpolish(widget);
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const auto c = [option](Color token) { return color(option->palette, token); };
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
    case PE_PanelButtonBevel:
        parts::buttonBevel(*painter, *option, parts::variantOf(*option, widget));
        return;
    case PE_IndicatorHeaderArrow: // drawn with the label, beside the text
    case PE_FrameDefaultButton:
    case PE_FrameButtonBevel:
    case PE_FrameButtonTool:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameGroupBox:
    case PE_PanelScrollAreaCorner: // what lies below goes on between the scroll bars
        return;
    case PE_FrameFocusRect:
        // Buttons, fields, tabs and rows show the focus in their own shape.
        if (!qobject_cast<const QAbstractButton *>(widget) && !qobject_cast<const QAbstractItemView *>(widget)
            && !qobject_cast<const QComboBox *>(widget) && !qobject_cast<const QTabBar *>(widget)
            && parts::showsKeyboardFocus(*option))
            parts::focusRing(*painter, option->rect, radius::s, option->palette);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            parts::fieldFrame(*painter, *option, widget);
        return;
    case PE_FrameLineEdit:
        parts::fieldFrame(*painter, *option, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        parts::checkBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        parts::radioButton(*painter, *option);
        return;
    case PE_FrameTabBarBase:
        parts::hairline(*painter, QRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1), c(Color::Line));
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        if (element == PE_FrameMenu && !qobject_cast<const QMenu *>(widget)) { // a combo box's list
            painter->setPen(c(Color::Line));
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            return;
        }
        if (element == PE_PanelMenu) {
            painter->fillRect(option->rect, c(Color::Surface));
            parts::roundBox(*painter, option->rect, radius::s, {}, c(Color::Border));
        }
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, c(Color::Tip));
        return;
    case PE_Frame:
        if (parts::isEditableText(widget)) {
            parts::fieldFrame(*painter, *option, widget);
            return;
        }
        painter->setPen(c(Color::Line));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem row = *item;
            // A table rings the whole row, this is one cell of it; elsewhere what is chosen is seen already, but
            // for a list, where something always is.
            const bool inList = qobject_cast<const QListView *>(widget) && widget->window()->windowType() != Qt::Popup;
            if (qobject_cast<const QTableView *>(widget) || ((row.state & State_Selected) && !inList))
                row.state &= ~State_HasFocus;
            parts::itemRow(*painter, row);
        }
        return;
    case PE_IndicatorArrowDown:
        paintIcon(painter, option->rect, Icon::ChevronDown, c(Color::Text2));
        return;
    case PE_IndicatorArrowUp:
        paintIcon(painter, option->rect, Icon::ChevronUp, c(Color::Text2));
        return;
    case PE_IndicatorArrowRight:
        paintIcon(painter, option->rect, Icon::ChevronRight, c(Color::Text2));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        parts::buttonBevel(*painter, *option, parts::variantOf(*option, widget));
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const ButtonVariant variant = parts::variantOf(*option, widget);
            QStyleOptionButton label = *button;
            if (variant == ButtonVariant::Link && widget) // Qt takes off a frame, which it has not
                label.rect = widget->rect();
            parts::pushButtonLabel(*painter, label, variant);
        }
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            parts::tabShape(*painter, *tab);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            parts::tabLabel(*painter, *tab);
        return;
    case CE_Header: // in one go: the base class would shrink the label by a margin of its own
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            parts::headerSection(*painter, *option);
            parts::headerLabel(*painter, *header);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        parts::headerSection(*painter, *option);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            parts::headerLabel(*painter, *header);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            parts::menuItem(*painter, *item);
        return;
    case CE_MenuEmptyArea:
    case CE_MenuHMargin:
    case CE_MenuVMargin:
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, color(option->palette, Color::Line));
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            parts::progressBar(*painter, *bar);
        return;
    case CE_RubberBand: {
        QColor fill = color(option->palette, Color::Accent);
        painter->setPen(fill);
        fill.setAlpha(40);
        painter->setBrush(fill);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    switch (control) {
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            parts::toolButton(*painter, *button, parts::variantOf(*option, widget));
            return;
        }
        break;
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            parts::comboBox(*painter, *combo, widget);
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            parts::spinBox(*painter, *spin, widget, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget),
                           subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget));
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            parts::scrollBar(*painter, *bar, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
            return;
        }
        break;
    case CC_GroupBox:
        if (const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option)) {
            painter->setFont(font(type::body, QFont::DemiBold));
            painter->setPen(color(option->palette, option->state & State_Enabled ? Color::Text : Color::Disabled));
            const QRect label = subControlRect(CC_GroupBox, option, SC_GroupBoxLabel, widget);
            painter->drawText(QRect(label.topLeft(), QSize(option->rect.width(), label.height())),
                              Qt::AlignVCenter | Qt::TextShowMnemonic, group->text);
            if (group->subControls & SC_GroupBoxCheckBox) {
                QStyleOptionButton box;
                box.QStyleOption::operator=(*option);
                box.rect = subControlRect(CC_GroupBox, option, SC_GroupBoxCheckBox, widget);
                parts::checkBox(*painter, box);
            }
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
        return size::icon;
    case PM_MessageBoxIconSize:
        return size::iconLarge;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return size::icon;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::s;
    case PM_ScrollBarExtent:
        return size::scrollBar;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SplitterWidth:
        return 1;
    case PM_DefaultFrameWidth:
        return parts::isEditableText(widget) ? 2 : 1; // room for the ring of the focus
    case PM_TabBarTabHSpace:
        return 2 * kTabInset;
    case PM_TabBarTabVSpace:
        return 20;
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_MenuHMargin:
    case PM_MenuDesktopFrameWidth:
        return 0;
    case PM_MenuVMargin:
        return space::xs;
    case PM_MenuPanelWidth:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return space::s;
    case PM_HeaderMargin:
        return space::m;
    case PM_HeaderMarkSize:
        return size::iconSmall;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? space::xl : space::m;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::s;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
        if (option && fillsWholeBox(widget)) {
            if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(returnData))
                mask->region = roundedMask(option->rect, radius::s);
            return 1;
        }
        break;
    case SH_Widget_Animate:
        if (motion() == Motion::Reduced)
            return 0;
        break;
    case SH_Widget_Animation_Duration:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ScrollView_FrameOnlyAroundContents:
        return 0;
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout;
    case SH_Table_GridLineColor:
        return option ? static_cast<int>(color(option->palette, Color::LineFaint).rgb()) : 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Menu_Scrollable:
    case SH_MessageBox_TextInteractionFlags:
        return hint == SH_Menu_Scrollable ? 1 : int(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    default:
        break;
    }
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button)
            break;
        const bool isLink = parts::variantOf(*option, widget) == ButtonVariant::Link;
        int width = size.width() + (isLink ? kLinkEnd : 2 * space::m);
        if (!button->icon.isNull() && !button->text.isEmpty())
            width += space::xs; // Qt counts a gap of four, the label leaves eight
        return {std::max(width, isLink || button->text.isEmpty() ? size::control : 64), size::control};
    }
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (!button)
            break;
        if (button->toolButtonStyle == Qt::ToolButtonIconOnly && !button->icon.isNull())
            return {size::control, size::control};
        int width = size.width() + 2 * space::m;
        if (button->features & QStyleOptionToolButton::HasMenu)
            width += size::icon;
        return {width, size::control};
    }
    case CT_LineEdit:
        return {size.width() + 2 * space::s, size::control};
    case CT_ComboBox:
        return {size.width() + 5 * space::s + size::icon, size::control}; // the list shows a mark beside the text
    case CT_SpinBox:
        return {size.width() + 2 * space::s + 20, size::control};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return parts::menuItemSize(*item, size);
        break;
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + space::s, row::s};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + space::s, std::max(base.height(), row::s)};
    }
    case CT_ProgressBar:
        return {size.width(), 16};
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + space::xs, std::max(base.height(), 24)};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return visualRect(option->direction, option->rect, option->rect.adjusted(space::s - 2, 1, -space::s + 2, -1));
        break;
    case SE_CheckBoxIndicator:
    case SE_RadioButtonIndicator: {
        // Room for the focus ring at the left.
        const QRect box(option->rect.x() + 2, option->rect.y() + (option->rect.height() - size::icon) / 2, size::icon,
                        size::icon);
        return visualRect(option->direction, option->rect, box);
    }
    case SE_CheckBoxContents:
    case SE_RadioButtonContents:
        return visualRect(option->direction, option->rect,
                          option->rect.adjusted(2 + size::icon + space::s, 0, 0, 0));
    case SE_PushButtonContents:
    case SE_HeaderLabel:
        return option->rect;
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    const QRect r = option->rect;
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return QProxyStyle::subControlRect(control, option, part, widget);
        const bool lying = bar->orientation == Qt::Horizontal;
        const int length = lying ? r.width() : r.height();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        int slider = length;
        if (range > 0)
            slider = int(std::clamp<qint64>(qint64(bar->pageStep) * length / (range + bar->pageStep),
                                            std::min(32, length), length));
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider,
                                                  bar->upsideDown);
        const auto span = [&](int from, int size) {
            return lying ? QRect(r.x() + from, r.y(), size, r.height()) : QRect(r.x(), r.y() + from, r.width(), size);
        };
        switch (part) {
        case SC_ScrollBarSlider:
            return span(start, slider);
        case SC_ScrollBarGroove:
            return r;
        case SC_ScrollBarSubPage:
            return span(0, start);
        case SC_ScrollBarAddPage:
            return span(start + slider, length - start - slider);
        default:
            return {}; // no arrows at the ends
        }
    }
    if (control == CC_ComboBox) {
        switch (part) {
        case SC_ComboBoxFrame:
        case SC_ComboBoxListBoxPopup:
            return r;
        case SC_ComboBoxArrow:
            return visualRect(option->direction, r, QRect(r.right() - 27, r.y(), 28, r.height()));
        case SC_ComboBoxEditField:
            return visualRect(option->direction, r, r.adjusted(space::s, 1, -28, -1));
        default:
            break;
        }
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const int buttons = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : 22;
        const int half = (r.height() - 4) / 2;
        switch (part) {
        case SC_SpinBoxFrame:
            return r;
        case SC_SpinBoxUp:
            return buttons ? visualRect(option->direction, r, QRect(r.right() - buttons, r.y() + 2, buttons - 1, half)) : QRect();
        case SC_SpinBoxDown:
            return buttons ? visualRect(option->direction, r, QRect(r.right() - buttons, r.y() + 2 + half, buttons - 1, half))
                           : QRect();
        case SC_SpinBoxEditField:
            return visualRect(option->direction, r, r.adjusted(space::s - 2, 1, -buttons - 2, -1));
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QIcon ConsoleStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    if (const auto own = theme::standardIcon(pixmap))
        return *own;
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

QPixmap ConsoleStyle::standardPixmap(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    if (const auto own = theme::standardIcon(pixmap))
        return own->pixmap(size::icon);
    return QProxyStyle::standardPixmap(pixmap, option, widget);
}

} // namespace ui::theme
