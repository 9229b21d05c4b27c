// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QtTest>

using namespace ui::theme;

Q_DECLARE_METATYPE(ui::theme::Scheme)
Q_DECLARE_METATYPE(ui::theme::Color)

class tst_Theme : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void textCanBeRead_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<Color>("ink");
        QTest::addColumn<Color>("ground");
        struct Pair
        {
            const char *name;
            Color ink;
            Color ground;
        };
        const Pair pairs[] = {
            {"text on surface", Color::Text, Color::Surface},
            {"text on background", Color::Text, Color::Background},
            {"text on side bar", Color::Text, Color::Sidebar},
            {"text on selection", Color::Text, Color::AccentSoft},
            {"text on hover", Color::Text, Color::Hover},
            {"text on pressed", Color::Text, Color::Pressed},
            {"text on failed line", Color::Text, Color::ErrorSoft},
            {"secondary on surface", Color::Text2, Color::Surface},
            {"secondary on background", Color::Text2, Color::Background},
            {"secondary on side bar", Color::Text2, Color::Sidebar},
            {"secondary on selection", Color::Text2, Color::AccentSoft},
            {"secondary on hover", Color::Text2, Color::Hover},
            {"secondary on pressed", Color::Text2, Color::Pressed},
            {"caption on surface", Color::Text3, Color::Surface},
            {"caption on background", Color::Text3, Color::Background},
            {"caption on side bar", Color::Text3, Color::Sidebar},
            {"caption on hover", Color::Text3, Color::Hover},
            {"accent on surface", Color::Accent, Color::Surface},
            {"accent on background", Color::Accent, Color::Background},
            {"accent on selection", Color::Accent, Color::AccentSoft},
            {"on accent", Color::OnAccent, Color::Accent},
            {"on accent under the pointer", Color::OnAccent, Color::AccentHover},
            {"ok pill", Color::Ok, Color::OkSoft},
            {"ok on surface", Color::Ok, Color::Surface},
            {"ok on side bar", Color::Ok, Color::Sidebar},
            {"warning pill", Color::Warn, Color::WarnSoft},
            {"warning on surface", Color::Warn, Color::Surface},
            {"error pill", Color::Error, Color::ErrorSoft},
            {"error on surface", Color::Error, Color::Surface},
            {"on error", Color::OnError, Color::Error},
            {"on error under the pointer", Color::OnError, Color::ErrorHover},
            {"off pill", Color::Off, Color::OffSoft},
            {"tip", Color::OnTip, Color::Tip},
        };
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
            for (const Pair &pair : pairs)
                QTest::addRow("%s, %s", scheme == Scheme::Light ? "light" : "dark", pair.name)
                    << scheme << pair.ink << pair.ground;
    }
    void textCanBeRead()
    {
        QFETCH(Scheme, scheme);
        QFETCH(Color, ink);
        QFETCH(Color, ground);
        const double ratio = contrastRatio(color(scheme, ink), color(scheme, ground));
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void curvesStandOut()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
            for (int i = 0; i < 5; ++i)
                QVERIFY(contrastRatio(color(scheme, seriesColor(i)), color(scheme, Color::Surface)) >= 3);
    }

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
