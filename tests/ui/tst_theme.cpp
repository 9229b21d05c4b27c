// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/states.h"

#include <QtTest>

using namespace ui::theme;

class tst_Theme : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void everyIconHasADrawing()
    {
        for (int i = 0; i < int(Icon::Count); ++i) {
            const Icon which = static_cast<Icon>(i);
            QVERIFY2(QFile::exists(iconFile(which)), qPrintable(iconFile(which)));
            const QImage image = iconPixmap(which, Qt::red, 16, 2).toImage();
            QCOMPARE(image.size(), QSize(32, 32));
            bool drawn = false;
            for (int y = 0; y < 32 && !drawn; ++y)
                for (int x = 0; x < 32 && !drawn; ++x)
                    drawn = qAlpha(image.pixel(x, y)) > 128 && qRed(image.pixel(x, y)) > 128;
            QVERIFY2(drawn, qPrintable(iconFile(which)));
        }
    }

    void fontsAreOurOwn()
    {
        QCOMPARE(QFontInfo(font(13)).family(), QStringLiteral("Inter Console"));
        QCOMPARE(QFontInfo(monoFont(12)).family(), QStringLiteral("JetBrains Mono Console"));
        QVERIFY(QFontInfo(font(13, QFont::DemiBold)).weight() >= QFont::DemiBold);
        QCOMPARE(QFontInfo(font(13, QFont::Medium)).weight(), int(QFont::Medium));
    }

    void digitsAreEquallyWide()
    {
        const QFontMetricsF metrics(font(13));
        for (char c = '1'; c <= '9'; ++c)
            QCOMPARE(metrics.horizontalAdvance(QChar(c)), metrics.horizontalAdvance(u'0'));
        // A proportional one is narrower; the test would say nothing of a monospaced fallback.
        QVERIFY(metrics.horizontalAdvance(u'i') < metrics.horizontalAdvance(u'm'));
    }

    void paletteTellsItsScheme()
    {
        QCOMPARE(schemeOf(paletteFor(Scheme::Light)), Scheme::Light);
        QCOMPARE(schemeOf(paletteFor(Scheme::Dark)), Scheme::Dark);
    }

    void changingTheModeChangesThePalette()
    {
        Theme theme(*qApp, Mode::Light);
        QSignalSpy changed(&theme, &Theme::schemeChanged);
        QCOMPARE(QApplication::palette().color(QPalette::Window), color(Scheme::Light, Color::Surface));
        theme.setMode(Mode::Dark);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(QApplication::palette().color(QPalette::Window), color(Scheme::Dark, Color::Surface));
        QVERIFY(modeFromString(toString(Mode::Dark)) == Mode::Dark);
    }

    void nothingTurnsWhereMotionIsReduced()
    {
        Theme theme(*qApp, Mode::Light);
        QCOMPARE(theme.motion(), Motion::Full);
        ui::widgets::Spinner ring;
        ring.show();
        QVERIFY(QTest::qWaitForWindowExposed(&ring));
        const QImage upright = ring.grab().toImage();
        QTRY_VERIFY(ring.grab().toImage() != upright);
        theme.setDesktopMotion(Motion::Reduced);
        QVERIFY(!ring.style()->styleHint(QStyle::SH_Widget_Animate, nullptr, &ring));
        QTRY_COMPARE(ring.grab().toImage(), upright);
        QTest::qWait(300); // six steps of one that turns
        QCOMPARE(ring.grab().toImage(), upright);

        ui::widgets::Spinner later;
        later.show();
        QVERIFY(QTest::qWaitForWindowExposed(&later));
        QTest::qWait(300); // likewise
        QCOMPARE(later.grab().toImage(), upright);

        // What a person chose goes before what the desktop says.
        theme.setMotion(Motion::Full);
        QVERIFY(later.style()->styleHint(QStyle::SH_Widget_Animate, nullptr, &later));
        theme.setMotion(std::nullopt);
        QVERIFY(theme.motion() == Motion::Reduced);
    }

    void anIconFollowsTheTheme()
    {
        Theme theme(*qApp, Mode::Light);
        const QIcon plus = icon(Icon::Plus, Color::Text);
        const QImage light = plus.pixmap(16).toImage();
        theme.setMode(Mode::Dark);
        QVERIFY(plus.pixmap(16).toImage() != light);
    }

    void qtsOwnDialogsHaveOurIcons_data()
    {
        QTest::addColumn<QStyle::StandardPixmap>("pixmap");
        QTest::newRow("warning") << QStyle::SP_MessageBoxWarning;
        QTest::newRow("folder") << QStyle::SP_DirIcon;
        QTest::newRow("file") << QStyle::SP_FileIcon;
        QTest::newRow("this computer") << QStyle::SP_ComputerIcon;
        QTest::newRow("back") << QStyle::SP_ArrowBack;
        QTest::newRow("forward") << QStyle::SP_ArrowForward;
        QTest::newRow("up") << QStyle::SP_FileDialogToParent;
        QTest::newRow("new folder") << QStyle::SP_FileDialogNewFolder;
        QTest::newRow("as a list") << QStyle::SP_FileDialogListView;
        QTest::newRow("with details") << QStyle::SP_FileDialogDetailedView;
    }
    void qtsOwnDialogsHaveOurIcons()
    {
        QFETCH(QStyle::StandardPixmap, pixmap);
        Theme theme(*qApp, Mode::Light);
        const QImage light = QApplication::style()->standardIcon(pixmap).pixmap(16).toImage();
        QVERIFY(!light.isNull());
        theme.setMode(Mode::Dark);
        QVERIFY(QApplication::style()->standardIcon(pixmap).pixmap(16).toImage() != light); // drawn in the theme's ink
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
