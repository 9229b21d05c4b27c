// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and every dialog, walked control by control: each has a name for those who do not see it,
// can be reached without a pointer, and shows that the keyboard is at it.
#include "every_place.h"

#include <QAccessible>

namespace {

QString describe(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *up = widget; up && path.size() < 4; up = up->parentWidget())
        path.prepend(QString::fromLatin1(up->metaObject()->className()));
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return path.join(QStringLiteral(" > ")) + (button ? u' ' + button->text() : QString()) + u' ' + widget->accessibleName();
}

// What a person operates; parts inside another control belong to it.
bool isControl(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    if (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent)
        || qobject_cast<const QScrollBar *>(widget) || widget->inherits("QTableCornerButton")
        || qobject_cast<const QHeaderView *>(widget) || widget->inherits("QLineEditIconButton"))
        return false;
    if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent); area && area->viewport() == widget)
        return false;
    if (qobject_cast<const QScrollArea *>(widget) || qobject_cast<const QLabel *>(widget))
        return false; // content, and what moves it
    return widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(widget);
}

QList<QWidget *> controlsIn(QWidget *root)
{
    QList<QWidget *> found;
    for (QWidget *widget : root->findChildren<QWidget *>())
        if (widget->isVisible() && widget->window() == root->window() && isControl(widget))
            found << widget;
    return found;
}

// One of several of which one is chosen: arrows lead to it from that one.
bool isByArrows(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->isCheckable() && !button->isChecked()
        && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
}

// Nothing to do there but to read on.
bool isReading(const QWidget *widget)
{
    const auto *text = qobject_cast<const QTextEdit *>(widget);
    const auto *plain = qobject_cast<const QPlainTextEdit *>(widget);
    return (text && text->isReadOnly()) || (plain && plain->isReadOnly());
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

QImage around(QWidget *widget)
{
    QWidget *window = widget->window();
    const QRect box(widget->mapTo(window, QPoint()), widget->size());
    return window->grab(box.adjusted(-4, -4, 4, 4).intersected(window->rect())).toImage();
}

} // namespace

class tst_EveryControl : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::SystemClock m_clock;

private slots:
    void initTestCase() { m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light); }
    void cleanupTestCase() { m_theme.reset(); }

    void isNamedReachedAndSeen_data()
    {
        QTest::addColumn<OpenPlace>("open");
        everyPlace([](const char *name, const OpenPlace &open) { QTest::newRow(name) << open; });
    }
    void isNamedReachedAndSeen()
    {
        QFETCH(OpenPlace, open);
        WholeWindow s(*m_theme, m_clock);
        open(s);
        QTest::qWait(50); // queued layouts and answers
        QWidget *root = shown(s);
        root->window()->activateWindow();
        (void)QTest::qWaitForWindowActive(root->window());
        root->window()->setAttribute(Qt::WA_KeyboardFocusChange); // as after the first Tab
        const QList<QPointer<QWidget>> controls = [&] {
            QList<QPointer<QWidget>> all;
            for (QWidget *one : controlsIn(root))
                all << one;
            return all;
        }();
        QVERIFY(!controls.isEmpty());
        QStringList nameless, unreachable, unseen;
        for (const QPointer<QWidget> &control : controls) {
            if (!control)
                continue;
            if (nameOf(control).isEmpty())
                nameless << describe(control);
            if (!control->isEnabled() || isByArrows(control))
                continue;
            if (!(control->focusPolicy() & Qt::TabFocus)) {
                unreachable << describe(control);
                continue;
            }
            if (control->visibleRegion().isEmpty() || isReading(control))
                continue; // scrolled away, or a text
            control->clearFocus();
            const QImage without = around(control);
            control->setFocus(Qt::TabFocusReason);
            const QImage with = around(control);
            if (control->hasFocus() && with == without)
                unseen << describe(control);
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(QStringLiteral("without a name: ") + nameless.join(QStringLiteral("; "))));
        QVERIFY2(unreachable.isEmpty(), qPrintable(QStringLiteral("only by pointer: ") + unreachable.join(QStringLiteral("; "))));
        QVERIFY2(unseen.isEmpty(), qPrintable(QStringLiteral("focus is not seen: ") + unseen.join(QStringLiteral("; "))));
    }
};

QTEST_MAIN(tst_EveryControl)
#include "tst_every_control.moc"
