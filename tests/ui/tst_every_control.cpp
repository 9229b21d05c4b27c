// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and every dialog, walked control by control: each has a name for those who do not see it,
// can be reached without a pointer, and shows that the keyboard is at it. Tab leads around all of them in
// the order in which they are read and stays in none; Escape closes what was opened.
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
    if (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QKeySequenceEdit *>(parent) || qobject_cast<const QComboBox *>(parent)
        || qobject_cast<const QScrollBar *>(widget) || widget->inherits("QTableCornerButton")
        || qobject_cast<const QHeaderView *>(widget) || widget->inherits("QLineEditIconButton"))
        return false;
    if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent); area && area->viewport() == widget)
        return false;
    if (qobject_cast<const QLabel *>(widget))
        return false; // content
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

// Where one of several was met, arrows lead to the others.
bool areOneChoice(const QWidget *one, const QWidget *other)
{
    const auto *a = qobject_cast<const QAbstractButton *>(one);
    const auto *b = qobject_cast<const QAbstractButton *>(other);
    if (!a || !b)
        return false;
    return (a->group() && a->group()->exclusive() && a->group() == b->group())
        || (a->autoExclusive() && b->autoExclusive() && a->parentWidget() == b->parentWidget());
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

// The branches below what holds both: what a person sees beside each other.
std::pair<const QWidget *, const QWidget *> branchesOf(const QWidget *first, const QWidget *second)
{
    QList<const QWidget *> above;
    for (const QWidget *up = first; up; up = up->parentWidget())
        above << up;
    const QWidget *branch = second;
    for (const QWidget *up = second; up; branch = up, up = up->parentWidget())
        if (const qsizetype at = above.indexOf(up); at > 0 && up != second)
            return {above[at - 1], branch};
    return {nullptr, nullptr};
}

// Whether the eye, coming from the one, would have met the other before.
bool liesBefore(const QWidget *next, const QWidget *from)
{
    const auto [a, b] = branchesOf(from, next);
    if (!a || !b || a == b)
        return false;
    const QRect was(a->mapTo(a->window(), QPoint()), a->size());
    const QRect is(b->mapTo(b->window(), QPoint()), b->size());
    const bool inARow = std::min(was.bottom(), is.bottom()) - std::max(was.top(), is.top()) > std::min(was.height(), is.height()) / 2;
    return inARow ? is.right() < was.left() : is.bottom() < was.top();
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
        QStringList nameless, unreachable, unseen, roleless;
        for (QWidget *one : root->findChildren<QWidget *>())
            if (one->isVisible() && !one->accessibleName().isEmpty() && one->findChildren<QWidget *>(Qt::FindDirectChildrenOnly).isEmpty()
                && QAccessible::queryAccessibleInterface(one)->role() == QAccessible::Client)
                roleless << describe(one);
        for (QWidget *one : root->findChildren<QWidget *>())
            if (one->isVisible() && QAccessible::queryAccessibleInterface(one)->role() == QAccessible::Chart && nameOf(one).isEmpty())
                nameless << describe(one);
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
            if (control->visibleRegion().isEmpty())
                continue; // scrolled away
            control->clearFocus();
            const QImage without = around(control);
            control->setFocus(Qt::TabFocusReason);
            const QImage with = around(control);
            if (control->hasFocus() && with == without)
                unseen << describe(control);
        }
        QVERIFY2(roleless.isEmpty(), qPrintable(QStringLiteral("named, but nothing: ") + roleless.join(QStringLiteral("; "))));
        QVERIFY2(nameless.isEmpty(), qPrintable(QStringLiteral("without a name: ") + nameless.join(QStringLiteral("; "))));
        QVERIFY2(unreachable.isEmpty(), qPrintable(QStringLiteral("only by pointer: ") + unreachable.join(QStringLiteral("; "))));
        QVERIFY2(unseen.isEmpty(), qPrintable(QStringLiteral("focus is not seen: ") + unseen.join(QStringLiteral("; "))));
    }

    void tabLeadsAround_data() { isNamedReachedAndSeen_data(); }
    void tabLeadsAround()
    {
        QFETCH(OpenPlace, open);
        WholeWindow s(*m_theme, m_clock);
        open(s);
        QTest::qWait(50); // queued layouts and answers
        QWidget *root = shown(s);
        root->window()->activateWindow();
        (void)QTest::qWaitForWindowActive(root->window());
        QList<QPointer<QWidget>> wanted;
        for (QWidget *one : controlsIn(root))
            if (one->isEnabled() && !isByArrows(one) && (one->focusPolicy() & Qt::TabFocus))
                wanted << one;
        QVERIFY(!wanted.isEmpty());
        wanted.first()->setFocus(Qt::TabFocusReason);
        QSet<QWidget *> met;
        QList<QWidget *> visited;
        QStringList trapped, missed, backwards;
        for (QWidget *at = QApplication::focusWidget(); at && !met.contains(at);) {
            met << at;
            if (isControl(at))
                visited << at;
            QWidget *next = at;
            const int within = qobject_cast<QTextBrowser *>(at) ? 100 : qobject_cast<QDateTimeEdit *>(at) ? 4 : 0; // links, or hours and minutes
            for (int presses = 0; next == at && presses <= within; ++presses) {
                QTest::keyClick(at, Qt::Key_Tab);
                next = QApplication::focusWidget();
            }
            if (next == at && wanted.size() > 1)
                trapped << describe(at);
            at = next;
        }
        for (const QPointer<QWidget> &one : wanted)
            if (one && one->isVisible() && one->isEnabled() && !isByArrows(one) && !met.contains(one)
                && std::none_of(met.cbegin(), met.cend(), [&](const QWidget *other) { return areOneChoice(one, other); }))
                missed << describe(one);
        for (qsizetype i = 0; i < visited.size(); ++i)
            if (QWidget *next = visited[(i + 1) % visited.size()]; liesBefore(next, visited[i]))
                backwards << describe(visited[i]) + QStringLiteral("  ->  ") + describe(next);
        QVERIFY2(trapped.isEmpty(), qPrintable(QStringLiteral("stays in: ") + trapped.join(QStringLiteral("; "))));
        QVERIFY2(missed.isEmpty(), qPrintable(QStringLiteral("not met: ") + missed.join(QStringLiteral("; "))));
        // Once around leads back once.
        QVERIFY2(backwards.size() <= 1, qPrintable(QStringLiteral("against the eye: ") + backwards.join(QStringLiteral("; "))));
        if (root == &s.window)
            return;
        QPointer<QWidget> closing = root;
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : root, Qt::Key_Escape);
        QTRY_VERIFY2(!closing || !closing->isVisible(), "Escape does not close it");
    }
};

QTEST_MAIN(tst_EveryControl)
#include "tst_every_control.moc"
