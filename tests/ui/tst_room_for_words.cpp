// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and dialog at 1280x800 in a language whose words are 40% longer than the English ones, from
// left to right and from right to left: no word of the program is cut, nothing stands outside of its place.
// MCP_GALLERY_DIR keeps pictures. ctest runs it at the scales 1, 1.5 and 2 of the screen.
#include "every_place.h"
#include "fits.h"
#include "gallery.h"

using support::PseudoLanguage;

class tst_RoomForWords : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::SystemClock m_clock;
    QString m_folder;

    void walk(PseudoLanguage::Way way, const OpenPlace &open)
    {
        PseudoLanguage language(way);
        QVERIFY(language.isLoaded());
        QVERIFY(QCoreApplication::installTranslator(&language));
        QCoreApplication::processEvents();
        QStringList faults;
        {
            WholeWindow s(*m_theme, m_clock, {1280, 800});
            open(s);
            QTest::qWait(100);
            QWidget *root = nullptr;
            // Layouts and answers are queued: what is wrong is what stays wrong.
            (void)QTest::qWaitFor([&] { return (faults = Fits(language).faults(root = shown(s))).isEmpty(); });
            if (root->width() > 1280 || root->height() > 800)
                faults << QStringLiteral("it is larger than the screen: %1x%2").arg(root->width()).arg(root->height());
            QCOMPARE(root->layoutDirection(), way == PseudoLanguage::Way::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
            if (!m_folder.isEmpty()) {
                const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9]+")), QStringLiteral("-"));
                (void)root->grab().save(m_folder + (way == PseudoLanguage::Way::RightToLeft ? QStringLiteral("/rtl-") : QStringLiteral("/long-")) + name + QStringLiteral(".png"));
            }
        }
        QCoreApplication::removeTranslator(&language);
        QCoreApplication::processEvents();
        QVERIFY(language.count() > 20); // it was asked
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

private slots:
    void initTestCase()
    {
        ui::shell::useLanguage(*qApp, QStringLiteral("en"));
        if (qEnvironmentVariableIsSet("MCP_GALLERY_DIR"))
            m_folder = galleryFolder();
        m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light);
        QCoreApplication::processEvents();
    }
    void cleanupTestCase() { m_theme.reset(); }

    void theWordsGrow()
    {
        QCOMPARE(PseudoLanguage::lengthened(QStringLiteral("Stop")), QStringLiteral("Štöppp"));
        const QString grown = PseudoLanguage::lengthened(QStringLiteral("%1 of %L2 lines were <b>not</b> &saved…"));
        for (const char *kept : {"%1", "%L2", "<b>", "</b>", "&", "…"})
            QVERIFY2(grown.contains(QString::fromUtf8(kept)), qPrintable(grown));
        QVERIFY(grown.size() >= 47);
    }

    void theLettersAreHebrew()
    {
        const QString grown = PseudoLanguage::lengthened(QStringLiteral("%n &saved &amp; <b>not</b> at https://x.org (Ctrl+F)"), PseudoLanguage::Way::RightToLeft);
        QString rest = grown;
        for (const char *kept : {"%n", "&s", "&amp;", "<b>", "</b>", "https://x.org", "Ctrl+F"}) {
            QVERIFY2(rest.contains(QString::fromUtf8(kept)), qPrintable(grown));
            rest.remove(QString::fromUtf8(kept));
        }
        const auto isHebrew = [](QChar c) { return !c.isLetter() || c.script() == QChar::Script_Hebrew; };
        QVERIFY2(std::all_of(rest.cbegin(), rest.cend(), isHebrew), qPrintable(grown));
        QSet<QChar> letters;
        for (char c = 'a'; c <= 'z'; ++c)
            letters.insert(PseudoLanguage::lengthened(QString(QLatin1Char(c)), PseudoLanguage::Way::RightToLeft).at(0));
        QCOMPARE(letters.size(), 26);
    }

    void leftToRight_data()
    {
        QTest::addColumn<OpenPlace>("open");
        everyPlace([](const char *name, const OpenPlace &open) { QTest::newRow(name) << open; });
    }
    void leftToRight()
    {
        QFETCH(OpenPlace, open);
        walk(PseudoLanguage::Way::LeftToRight, open);
    }

    void rightToLeft_data() { leftToRight_data(); }
    void rightToLeft()
    {
        QFETCH(OpenPlace, open);
        walk(PseudoLanguage::Way::RightToLeft, open);
    }
};

QTEST_MAIN(tst_RoomForWords)
#include "tst_room_for_words.moc"
