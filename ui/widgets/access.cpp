// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/access.h"

#include "ui/widgets/chart_view.h"
#include "ui/widgets/log_access.h"
#include "ui/widgets/log_view.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QCheckBox>
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

// A button with a state. Qt's own lets the state jump without the click that the program waits for.
class ButtonFace final : public QAccessibleWidget
{
public:
    ButtonFace(QAbstractButton *button, QAccessible::Role role) : QAccessibleWidget(button, role) { }

    QString text(QAccessible::Text which) const override
    {
        const QString said = QAccessibleWidget::text(which);
        return which == QAccessible::Name && said.isEmpty() ? withoutMnemonic(button().text()) : said;
    }
    QAccessible::State state() const override
    {
        QAccessible::State now = QAccessibleWidget::state();
        const bool on = button().isChecked();
        now.checkable = button().isCheckable();
        now.checked = on;
        now.pressed = button().isDown();
        if (role() == QAccessible::PageTab) {
            now.checkable = now.checked = false;
            now.selectable = true;
            now.selected = on;
        }
        if (const auto *box = qobject_cast<const QCheckBox *>(object()))
            now.checkStateMixed = box->checkState() == Qt::PartiallyChecked;
        if (const auto *push = qobject_cast<const QPushButton *>(object()))
            now.defaultButton = push->isDefault();
        return now;
    }
    QStringList actionNames() const override
    {
        QStringList names;
        if (button().isEnabled())
            names << verb();
        return names + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name != verb()) {
            QAccessibleWidget::doAction(name);
            return;
        }
        if (button().isEnabled())
            button().click();
    }
    QStringList keyBindingsForAction(const QString &name) const override
    {
        const QKeySequence key = button().shortcut();
        return name == verb() && !key.isEmpty() ? QStringList{key.toString()} : QStringList();
    }

private:
    QAbstractButton &button() const { return *static_cast<QAbstractButton *>(object()); }
    const QString &verb() const { return button().isCheckable() && role() != QAccessible::PageTab ? toggleAction() : pressAction(); }
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
    const std::optional<QAccessible::Role> role = roleOf(widget);
    if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
        const auto *tool = qobject_cast<const QToolButton *>(widget);
        if ((!button->isCheckable() && !role) || (tool && tool->menu()))
            return nullptr;
        const bool box = !qobject_cast<const QPushButton *>(widget) && !tool;
        return new ButtonFace(button, role                        ? *role
                                          : isOneOfSeveral(*button) ? QAccessible::RadioButton
                                          : box                     ? QAccessible::CheckBox
                                                                    : QAccessible::Button);
    }
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
