// SPDX-License-Identifier: GPL-3.0-or-later
// Another language while the window is open: it says all that a window says that was started in it, and
// stays where it is, on its connection; what a person has begun is not lost by it.
#include "every_place.h"
#include "ui/dialogs/new_service_dialog.h"
#include "ui/pages/logs_page.h"
#include "ui/pages/logs_search_bar.h"
#include "ui/pages/logs_service_bar.h"
#include "ui/shell/help_dialogs.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/translations.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/log_chips.h"
#include "ui/widgets/log_view.h"
#include "ui/widgets/sidebar.h"
#include "window_texts.h"

namespace {

void speak(const char *language)
{
    ui::shell::useLanguage(*qApp, QString::fromLatin1(language));
}

// Preferences that speak at once, as app has them.
class SpokenPreferences final : public ui::shell::Preferences
{
public:
    const ui::shell::PreferenceValues &values() const override { return m_values; }
    void set(const ui::shell::PreferenceValues &values) override
    {
        m_values = values;
        ui::shell::useLanguage(*qApp, m_values.language);
        emit changed();
    }
    QStringList languages() const override { return ui::shell::translatedLanguages(); }

private:
    ui::shell::PreferenceValues m_values;
};

} // namespace

class tst_LanguageSwitch : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::ManualClock m_clock;

    static QString titleOf(const WholeWindow &whole, PageId page) { return whole.window.pageStack()->page(page)->title(); }
    static bool isShownIn(const WholeWindow &whole, const QString &title)
    {
        for (const auto *entry : whole.window.sidebar()->findChildren<QAbstractButton *>())
            if (entry->text() == title)
                return true;
        return false;
    }
    // What is there when nothing comes any more.
    static QStringList settledTexts(const QWidget *root)
    {
        QStringList last;
        QStringList now = textsOf(root);
        (void)QTest::qWaitFor([&] {
            QTest::qWait(150);
            last = std::exchange(now, textsOf(root));
            return last == now;
        });
        return now;
    }
    // What each page says, one after the other.
    static QMap<int, QStringList> textsOfPages(WholeWindow &whole)
    {
        QMap<int, QStringList> all;
        QList<PageId> ids;
        for (const ui::pages::Page *page : whole.window.pageStack()->pages())
            ids << page->id();
        for (const PageId id : ids) {
            whole.window.pageStack()->goToPage(id);
            all.insert(int(id), settledTexts(&whole.window));
        }
        return all;
    }
    static void fill(WholeWindow &whole)
    {
        whole.backend.fakeKeys().put(support::FakeKeys::makeKey(QStringLiteral("key_a")));
        whole.backend.fakeConfig().put(support::FakeConfig::makeEntry(QStringLiteral("cache.ttl"), QStringLiteral("60")));
        whole.backend.fakeAudit().fill(5);
        (void)whole.backups();
    }

private slots:
    void initTestCase() { m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light); }
    void init()
    {
        ui::shell::installTranslations(*qApp);
        speak("en");
        QCoreApplication::sendPostedEvents();
    }
    void cleanupTestCase()
    {
        speak("en");
        m_theme.reset();
    }

    void nothingOfTheOldLanguageRemains()
    {
        QHash<QString, QMap<int, QStringList>> started;
        for (const char *language : {"de", "ja", "en"}) {
            speak(language);
            QCoreApplication::processEvents();
            WholeWindow whole(*m_theme, m_clock, {1280, 800});
            fill(whole);
            started.insert(QString::fromLatin1(language), textsOfPages(whole));
        }
        QVERIFY(started[QStringLiteral("de")] != started[QStringLiteral("en")]);
        WholeWindow whole(*m_theme, m_clock, {1280, 800});
        fill(whole);
        for (const char *language : {"de", "ja", "de", "en"}) {
            speak(language);
            QTRY_VERIFY(isShownIn(whole, QCoreApplication::translate("ui::pages::SchedulesPage", "Schedules", "title of the page")));
            const QMap<int, QStringList> now = textsOfPages(whole);
            const QMap<int, QStringList> &wanted = started[QString::fromLatin1(language)];
            for (auto page = wanted.cbegin(); page != wanted.cend(); ++page) {
                QStringList strange = now[page.key()];
                for (const QString &text : page.value())
                    strange.removeOne(text);
                QVERIFY2(strange.isEmpty(), qPrintable(QStringLiteral("%1, page %2: ").arg(QLatin1StringView(language)).arg(page.key()) + strange.join(QStringLiteral(" | "))));
                QStringList missing = page.value();
                for (const QString &text : now[page.key()])
                    missing.removeOne(text);
                QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("%1, page %2 lacks: ").arg(QLatin1StringView(language)).arg(page.key()) + missing.join(QStringLiteral(" | "))));
            }
        }
    }

    void itStaysWhereItIs()
    {
        WholeWindow whole(*m_theme, m_clock, {1280, 800});
        fill(whole);
        whole.window.pageStack()->goToPage(PageId::Logs);
        static_cast<ui::pages::LogsPage *>(whole.window.pageStack()->page(PageId::Logs))->chooseServices({core::ServiceId(QStringLiteral("alpha")), core::ServiceId(QStringLiteral("gamma"))});
        whole.services()->select(core::ServiceId(QStringLiteral("beta")));
        QTRY_VERIFY(whole.window.servicesPage()->detail()->isVisible());
        whole.window.servicesPage()->detail()->tabs()->setCurrentIndex(ui::pages::ServiceDetail::Health);
        const QRect place = whole.window.geometry();
        QPointer<ui::pages::Page> old = whole.window.pageStack()->current();
        QSignalSpy changed(&whole.connections, &ui::shell::ConnectionControl::backendChanged);
        QSignalSpy reset(&whole.window.services(), &QAbstractItemModel::modelReset);

        speak("de");
        QTRY_VERIFY(!old);
        QCOMPARE(whole.window.pageStack()->current()->id(), PageId::Services);
        QCOMPARE(whole.window.servicesPage()->selectedId(), core::ServiceId(QStringLiteral("beta")));
        QVERIFY(whole.window.servicesPage()->detail()->isVisible());
        QCOMPARE(whole.window.servicesPage()->detail()->tabs()->currentIndex(), int(ui::pages::ServiceDetail::Health));
        QCOMPARE(whole.window.geometry(), place);
        QCOMPARE(whole.window.services().rowCount(), 3);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(reset.count(), 0);
        const auto trail = whole.window.pageStack()->trail();
        const auto chosen = [&](PageId page) {
            return *std::find_if(trail.chosen.begin(), trail.chosen.end(), [&](const auto &one) { return one.page == page; });
        };
        QCOMPARE(chosen(PageId::Logs).services.size(), 2);
        QTRY_COMPARE(static_cast<ui::pages::BackupsPage *>(whole.window.pageStack()->page(PageId::Backups))->selectedId(), core::BackupId(QStringLiteral("nightly")));
        QVERIFY(whole.window.pageStack()->mayGoBack());
        whole.window.pageStack()->back();
        QCOMPARE(whole.window.pageStack()->current()->id(), PageId::Logs);

        // Keys still mean one thing each.
        whole.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&whole.window));
        QTest::keyClick(&whole.window, Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(whole.window.pageStack()->current()->id(), PageId::Services);
    }

    void theLogIsLookedAtAsBefore()
    {
        using core::ServiceId;
        const ServiceId alpha(QStringLiteral("alpha"));
        const ServiceId beta(QStringLiteral("beta"));
        WholeWindow whole(*m_theme, m_clock, {1280, 800});
        QVector<core::LogEntry> lines;
        for (int i = 0; i < 400; ++i)
            lines << core::LogEntry{1'753'358'400'000 + i * 1000, core::LogLevel::Info, core::LogStream::Stdout, 0, "line " + QByteArray::number(i)};
        whole.backend.writeLog(alpha, lines);
        whole.connectLocal();
        whole.window.pageStack()->goToPage(PageId::Logs);
        auto *logs = static_cast<ui::pages::LogsPage *>(whole.window.pageStack()->current());
        logs->chooseServices({alpha, beta});
        QTRY_COMPARE(logs->buffer().lineCount(), 400);
        logs->searchBar()->field()->setText(QStringLiteral("line 1.?"));
        logs->searchBar()->regexChip()->setChecked(true);
        logs->levelChip(core::LogLevel::Debug)->setChecked(false);
        logs->serviceBar()->chip(beta)->setChecked(false);
        QTRY_COMPARE(logs->shown().lineCount(), 400);
        logs->view()->readBackTo(lines[100].timeMs);
        QTRY_COMPARE(logs->view()->topLine() - logs->shown().firstLine(), 100);

        QPointer<ui::pages::Page> old = logs;
        speak("de");
        QTRY_VERIFY(!old);
        logs = static_cast<ui::pages::LogsPage *>(whole.window.pageStack()->current());
        QCOMPARE(logs->id(), PageId::Logs);
        QCOMPARE(logs->searchBar()->field()->text(), QStringLiteral("line 1.?"));
        QVERIFY(logs->searchBar()->regexChip()->isChecked());
        QVERIFY(!logs->levelChip(core::LogLevel::Debug)->isChecked());
        QVERIFY(logs->levelChip(core::LogLevel::Info)->isChecked());
        QVERIFY(!logs->serviceBar()->chip(beta)->isChecked());
        QTRY_COMPARE(logs->buffer().lineCount(), 400);
        QTRY_COMPARE(logs->view()->topLine() - logs->shown().firstLine(), 100);
        QCOMPARE(logs->view()->follow(), ui::widgets::Follow::No);
    }

    void withoutAServerToo()
    {
        WholeWindow whole(*m_theme, m_clock);
        speak("fr");
        QTRY_VERIFY(isShownIn(whole, QCoreApplication::translate("ui::pages::SchedulesPage", "Schedules", "title of the page")));
        whole.connectLocal();
        QTRY_VERIFY(whole.window.pageStack()->isVisible());
        whole.connections.close();
    }

    void whatIsBegunIsFinishedFirst()
    {
        WholeWindow whole(*m_theme, m_clock);
        whole.connectLocal();
        whole.services()->openNewService();
        auto *dialog = whole.window.findChild<ui::dialogs::NewServiceDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QPointer<ui::pages::Page> page = whole.window.pageStack()->current();
        speak("de");
        QTRY_COMPARE(whole.window.activity()->results().size(), size_t(1)); // it says so
        QVERIFY(dialog->isVisible());
        QVERIFY(page);
        dialog->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!page, 10'000);
        QVERIFY(isShownIn(whole, QStringLiteral("Dienste")));

        // Gathered changes likewise; and back again before they are sent, nothing is made anew.
        ui::pages::ConfigPage &configuration = whole.configuration();
        page = &configuration;
        speak("en");
        QTRY_COMPARE(whole.window.activity()->results().size(), size_t(2));
        QVERIFY(page);
        speak("de");
        QTest::qWait(1500);
        QVERIFY(page);
        speak("en");
        QTRY_COMPARE(whole.window.activity()->results().size(), size_t(3));
        configuration.draft().clear();
        QTRY_VERIFY_WITH_TIMEOUT(!page, 10'000);
    }

    void theSettingsComeBackInTheNewLanguage()
    {
        FakeBackend backend;
        FakeServerControl server;
        FakeConnections connections;
        SpokenPreferences preferences;
        ui::shell::MainWindow window(*m_theme, server, connections, m_clock, nullptr, &preferences);
        window.show();
        window.openGuide();
        window.openSettings();
        auto *settings = window.findChild<ui::shell::SettingsDialog *>();
        QPointer<QDialog> old = settings;
        settings->languageBox()->setCurrentIndex(settings->languageBox()->findData(QStringLiteral("de")));
        QTRY_VERIFY(!old);
        settings = window.findChild<ui::shell::SettingsDialog *>();
        QVERIFY(settings && settings->isVisible());
        QCOMPARE(settings->windowTitle(), QStringLiteral("Einstellungen"));
        QCOMPARE(settings->languageBox()->currentData().toString(), QStringLiteral("de"));
        QCOMPARE(window.findChildren<ui::shell::GuideDialog *>().size(), 0);
    }
};

QTEST_MAIN(tst_LanguageSwitch)
#include "tst_language_switch.moc"
