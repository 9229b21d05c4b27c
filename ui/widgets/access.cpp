// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/access.h"

#include "ui/widgets/chart_view.h"
#include "ui/widgets/log_access.h"
#include "ui/widgets/log_view.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace ui::widgets {

namespace {

constexpr const char *kRole = "consoleAccessRole";

std::optional<QAccessible::Role> roleOf(const QObject *object)
{
    const QVariant set = object->property(kRole);
    return set.isValid() ? std::optional(static_cast<QAccessible::Role>(set.toInt())) : std::nullopt;
}

bool isOneOfSeveral(const QAbstractButton &button)
{
    return button.isCheckable() && (button.autoExclusive() || (button.group() && button.group()->exclusive()));
}

QString withoutMnemonic(QString text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1))
        text.remove(at, 1); // what follows stays, also a second one
    return text;
}

class RoleFace : public QAccessibleWidget
{
public:
    RoleFace(QWidget *widget, QAccessible::Role role) : QAccessibleWidget(widget, role) { }
};

// Qt's own lets a state jump without the click that the program waits for. What a button is, is asked each
// time: the first one to ask may come before it is wholly made.
class ButtonFace final : public QAccessibleWidget
{
public:
    explicit ButtonFace(QAbstractButton *button) : QAccessibleWidget(button, QAccessible::Button) { }

    QAccessible::Role role() const override
    {
        if (const auto set = roleOf(object()))
            return *set;
        if (menu())
            return opensByItself() ? QAccessible::ButtonMenu : QAccessible::ButtonDropDown;
        if (isOneOfSeveral(button()))
            return QAccessible::RadioButton;
        const bool box = !qobject_cast<const QPushButton *>(object()) && !qobject_cast<const QToolButton *>(object());
        return box && button().isCheckable() ? QAccessible::CheckBox : QAccessible::Button;
    }
    QString text(QAccessible::Text which) const override
    {
        const QString said = QAccessibleWidget::text(which);
        return which == QAccessible::Name && said.isEmpty() ? withoutMnemonic(button().text()) : said;
    }
    QAccessible::State state() const override
    {
        QAccessible::State now = QAccessibleWidget::state();
        const bool on = button().isChecked();
        now.pressed = button().isDown();
        now.hasPopup = menu() != nullptr;
        if (role() == QAccessible::PageTab) {
            now.selectable = true;
            now.selected = on;
        } else {
            now.checkable = button().isCheckable();
            now.checked = on;
        }
        if (const auto *box = qobject_cast<const QCheckBox *>(object()))
            now.checkStateMixed = box->checkState() == Qt::PartiallyChecked;
        if (const auto *push = qobject_cast<const QPushButton *>(object()))
            now.defaultButton = push->isDefault();
        return now;
    }
    // While its menu is open, that is below it: a window of its own that nobody would find else.
    int childCount() const override { return QAccessibleWidget::childCount() + (openMenu() ? 1 : 0); }
    QAccessibleInterface *child(int index) const override
    {
        return index == QAccessibleWidget::childCount() && openMenu() ? QAccessible::queryAccessibleInterface(menu()) : QAccessibleWidget::child(index);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return openMenu() && child->object() == menu() ? QAccessibleWidget::childCount() : QAccessibleWidget::indexOfChild(child);
    }
    QStringList actionNames() const override
    {
        QStringList names;
        if (button().isEnabled()) {
            if (!opensByItself())
                names << verb();
            if (menu())
                names << showMenuAction();
        }
        return names + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        // Later: whoever asks has an answer first, also where a menu waits for a choice.
        if (name == verb() && button().isEnabled() && !opensByItself())
            QMetaObject::invokeMethod(&button(), &QAbstractButton::click, Qt::QueuedConnection);
        else if (name == showMenuAction() && button().isEnabled())
            showMenu();
        else
            QAccessibleWidget::doAction(name);
    }
    QStringList keyBindingsForAction(const QString &name) const override
    {
        const QKeySequence key = button().shortcut();
        return name == verb() && !key.isEmpty() ? QStringList{key.toString()} : QStringList();
    }

private:
    QAbstractButton &button() const { return *static_cast<QAbstractButton *>(object()); }
    const QString &verb() const { return button().isCheckable() && role() != QAccessible::PageTab ? toggleAction() : pressAction(); }
    QMenu *menu() const
    {
        if (const auto *push = qobject_cast<const QPushButton *>(object()))
            return push->menu();
        const auto *tool = qobject_cast<const QToolButton *>(object());
        return tool ? tool->menu() : nullptr;
    }
    bool opensByItself() const // the menu, by a click
    {
        const auto *tool = qobject_cast<const QToolButton *>(object());
        return menu() && (!tool || tool->popupMode() == QToolButton::InstantPopup);
    }
    bool openMenu() const { return menu() && menu()->isVisible(); }
    void showMenu()
    {
        if (auto *push = qobject_cast<QPushButton *>(object()))
            QMetaObject::invokeMethod(push, &QPushButton::showMenu, Qt::QueuedConnection);
        else if (auto *tool = qobject_cast<QToolButton *>(object()))
            QMetaObject::invokeMethod(tool, &QToolButton::showMenu, Qt::QueuedConnection);
    }
};

// A chart says in words what its curves show; while a time is looked at, the values of then.
class ChartFace final : public QAccessibleWidget
{
public:
    explicit ChartFace(ChartView *view) : QAccessibleWidget(view, QAccessible::Chart) { }
    QString text(QAccessible::Text which) const override
    {
        if (which != QAccessible::Description)
            return QAccessibleWidget::text(which);
        const auto &view = *static_cast<const ChartView *>(object());
        return view.hoverTime() ? view.hoverTexts().join(QStringLiteral(", ")) : view.summary();
    }
};

QAccessibleInterface *faceOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (auto *log = qobject_cast<LogView *>(widget))
        return new LogAccess(log);
    if (auto *chart = qobject_cast<ChartView *>(widget))
        return new ChartFace(chart);
    if (auto *button = qobject_cast<QAbstractButton *>(widget))
        return new ButtonFace(button);
    const std::optional<QAccessible::Role> role = roleOf(widget);
    return role ? new RoleFace(widget, *role) : nullptr;
}

} // namespace

void installAccess()
{
    QAccessible::removeFactory(faceOf);
    QAccessible::installFactory(faceOf);
}

void setAccessRole(QWidget *widget, QAccessible::Role role)
{
    widget->setProperty(kRole, int(role));
}

} // namespace ui::widgets
