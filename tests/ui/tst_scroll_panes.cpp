// SPDX-License-Identifier: GPL-3.0-or-later
// Panes that are scrolled: Tab stops at one where it is the only way to read on by keyboard and nowhere else, and
// where it stops, in a pane or in a text, the ring is painted.
#include "every_place.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/tab_order.h"

using ui::widgets::FocusRing;
using ui::widgets::ScrollPane;

class tst_ScrollPanes : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::SystemClock m_clock;

    static bool ringIsPainted(QWidget &pane)
    {
        const QImage image = pane.grab().toImage();
        const QColor accent = ui::theme::color(&pane, ui::theme::Color::Accent);
        const int x = image.width() / 2;
        const int y = image.height() / 2;
        return image.pixelColor(x, 0) == accent && image.pixelColor(x, image.height() - 1) == accent && image.pixelColor(0, y) == accent
            && image.pixelColor(image.width() - 1, y) == accent;
    }

    // A button, a pane of that many lines, and a button.
    struct Stage
    {
        ui::widgets::TabOrder window; // as the windows of the program
        QPushButton before{QStringLiteral("Before"), &window};
        ScrollPane pane{&window};
        QPushButton after{QStringLiteral("After"), &window};
        QWidget *body = new QWidget(&pane);
        QVBoxLayout *lines = new QVBoxLayout(body);

        explicit Stage(int count)
        {
            auto *column = new QVBoxLayout(&window);
            for (QWidget *one : {static_cast<QWidget *>(&before), static_cast<QWidget *>(&pane), static_cast<QWidget *>(&after)})
                column->addWidget(one);
            for (int i = 0; i < count; ++i)
                lines->addWidget(new QLabel(QStringLiteral("Line %1").arg(i), body));
            pane.setWidget(body);
        }
        void open()
        {
            window.resize(300, 300);
            window.show();
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            before.setFocus(Qt::TabFocusReason);
            QTRY_VERIFY(before.hasFocus());
        }
    };

private slots:
    void initTestCase() { m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light); }
    void cleanupTestCase() { m_theme.reset(); }

    void tabStopsWhereNothingElseReadsOn()
    {
        Stage s(40);
        s.open();
        QTRY_VERIFY(s.pane.verticalScrollBar()->maximum() > 0);
        QTest::keyClick(&s.before, Qt::Key_Tab);
        QVERIFY(s.pane.hasFocus());
        QVERIFY(ringIsPainted(s.pane));
        QTest::keyClick(&s.pane, Qt::Key_PageDown);
        QVERIFY(s.pane.verticalScrollBar()->value() > 0);
        QVERIFY(ringIsPainted(s.pane)); // it stays where it is
        s.window.resize(360, 340);
        QTRY_VERIFY(ringIsPainted(s.pane));
        QTest::keyClick(&s.pane, Qt::Key_Tab);
        QVERIFY(s.after.hasFocus());
        QVERIFY(!ringIsPainted(s.pane));
        QTest::keyClick(&s.after, Qt::Key_Backtab);
        QVERIFY(s.pane.hasFocus());
    }

    void tabPassesWhatIsSeenWhole()
    {
        Stage s(2);
        s.open();
        QCOMPARE(s.pane.verticalScrollBar()->maximum(), 0);
        QTest::keyClick(&s.before, Qt::Key_Tab);
        QVERIFY(s.after.hasFocus());
    }

    void tabStopsAtWhatIsInIt()
    {
        Stage s(40);
        auto *inner = new QPushButton(QStringLiteral("Inner"), s.body);
        s.lines->insertWidget(0, inner);
        s.open();
        QTest::keyClick(&s.before, Qt::Key_Tab);
        QVERIFY(inner->hasFocus());
        QTest::keyClick(inner, Qt::Key_PageDown); // is handed on
        QVERIFY(s.pane.verticalScrollBar()->value() > 0);
        QTest::keyClick(inner, Qt::Key_Tab);
        QVERIFY(s.after.hasFocus());
        // What is greyed takes no keys.
        inner->setEnabled(false);
        s.before.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&s.before, Qt::Key_Tab);
        QVERIFY(s.pane.hasFocus());
    }

    void aTextHasARing()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *before = new QPushButton(QStringLiteral("Before"), &window);
        auto *text = new QPlainTextEdit(QStringLiteral("Words"), &window);
        text->setReadOnly(true);
        text->setFrameShape(QFrame::NoFrame);
        new FocusRing(text);
        column->addWidget(before);
        column->addWidget(text);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus(Qt::TabFocusReason);
        QVERIFY(!ringIsPainted(*text));
        QTest::keyClick(before, Qt::Key_Tab);
        QVERIFY(text->hasFocus());
        QVERIFY(ringIsPainted(*text));
        window.setAttribute(Qt::WA_KeyboardFocusChange, false); // as after a click
        QVERIFY(!ringIsPainted(*text));
    }

    // All panes and texts that Tab meets in the smallest window.
    void everyStopIsSeen_data()
    {
        QTest::addColumn<OpenPlace>("open");
        everyPlace([](const char *name, const OpenPlace &open) { QTest::newRow(name) << open; });
    }
    void everyStopIsSeen()
    {
        QFETCH(OpenPlace, open);
        WholeWindow s(*m_theme, m_clock, {960, 600});
        open(s);
        QTest::qWait(50); // queued layouts and answers
        QWidget *root = shown(s);
        root->window()->activateWindow();
        (void)QTest::qWaitForWindowActive(root->window());
        QStringList unseen, needless, nameless;
        QSet<QWidget *> visited, met;
        QWidget *at = QApplication::focusWidget() ? QApplication::focusWidget() : root;
        for (int presses = 0; presses < 300; ++presses) {
            QTest::keyClick(at, Qt::Key_Tab);
            QWidget *last = std::exchange(at, QApplication::focusWidget());
            if (at && at == last)
                continue; // to another link of a text, which shows itself
            if (!at || visited.contains(at))
                break; // once around
            visited << at;
            const auto *area = qobject_cast<QAbstractScrollArea *>(at);
            const bool isPane = qobject_cast<QScrollArea *>(at);
            const bool isText = (qobject_cast<QTextEdit *>(at) || qobject_cast<QPlainTextEdit *>(at)) && area->frameShape() == QFrame::NoFrame;
            if (met.contains(at) || !(isPane || isText))
                continue;
            met << at;
            const QString name = QString::fromLatin1(at->metaObject()->className()) + u' ' + at->accessibleName();
            if (!ringIsPainted(*at))
                unseen << name;
            if (isPane && area->verticalScrollBar()->maximum() == 0)
                needless << name;
            if (at->accessibleName().isEmpty())
                nameless << name;
        }
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(QStringLiteral("; "))));
        QVERIFY2(needless.isEmpty(), qPrintable(needless.join(QStringLiteral("; "))));
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral("; "))));
        // The definition of a service is longer than that window, and nothing in it takes the keyboard.
        if (qstrcmp(QTest::currentDataTag(), "service: configuration") == 0)
            QVERIFY(!met.isEmpty());
    }
};

QTEST_MAIN(tst_ScrollPanes)
#include "tst_scroll_panes.moc"
