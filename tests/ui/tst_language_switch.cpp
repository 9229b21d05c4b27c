// SPDX-License-Identifier: GPL-3.0-or-later
// Another language while the window is open: it says all that a window says that was started in it, and
// stays where it is, on its connection; what a person has begun is not lost by it.
#include "every_place.h"
#include "ui/dialogs/new_service_dialog.h"
#include "ui/pages/audit_detail.h"
#include "ui/pages/audit_filter_bar.h"
#include "ui/pages/backup_contents.h"
#include "ui/pages/backup_filter_bar.h"
#include "ui/pages/config_filter_bar.h"
#include "ui/pages/dashboard_page.h"
#include "ui/pages/list_filter_bar.h"
#include "ui/pages/logs_page.h"
#include "ui/pages/logs_search_bar.h"
#include "ui/pages/logs_service_bar.h"
#include "ui/pages/metrics_chips.h"
#include "ui/pages/metrics_page.h"
#include "ui/pages/schedule_aside.h"
#include "ui/pages/service_configuration.h"
#include "ui/pages/service_exec.h"
#include "ui/pages/service_logs.h"
#include "ui/shell/help_dialogs.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/translations.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/log_chips.h"
#include "ui/widgets/log_view.h"
#include "ui/widgets/month_grid.h"
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

constexpr int kMany = 60; // more than there is room for

// Connected to a server with much of everything.
void openFull(WholeWindow &whole)
{
    for (int i = 0; i < kMany; ++i)
        whole.backend.put(FakeBackend::makeService(QStringLiteral("svc_%1").arg(i, 2, 10, QLatin1Char('0'))));
    whole.backend.fakeBackups().fill(kMany);
    whole.backend.fakeBackups().putSchedule(support::FakeBackups::makeSchedule(QStringLiteral("daily")));
    whole.backend.fakeAccounts().fill(kMany);
    whole.backend.fakeKeys().fill(kMany);
    whole.backend.fakeConfig().fill(kMany);
    whole.backend.fakeAudit().fill(4 * kMany);
    whole.connections.useLocal(&whole.backend);
    QTRY_COMPARE(whole.window.services().rowCount(), kMany);
}

template <typename PageType>
PageType *go(WholeWindow &whole, PageId id)
{
    whole.window.pageStack()->goToPage(id);
    return static_cast<PageType *>(whole.window.pageStack()->page(id));
}

void scroll(const QAbstractScrollArea *area, int value)
{
    QTRY_VERIFY(area->verticalScrollBar()->maximum() >= value);
    area->verticalScrollBar()->setValue(value);
}

void change(WholeWindow &whole, const char *language)
{
    QPointer<ui::pages::Page> old = whole.window.pageStack()->current();
    speak(language);
    QTRY_VERIFY(!old);
}

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

    void servicesAreLookedAtAsBefore()
    {
        WholeWindow whole(*m_theme, m_clock, {1280, 800});
        openFull(whole);
        ui::pages::ServicesPage *page = whole.services();
        page->filterField()->setText(QStringLiteral("svc"));
        page->chips()->choose(int(core::ServiceStatus::Running));
        page->table()->sortByColumn(models::ServiceModel::Status, Qt::DescendingOrder);
        page->select(core::ServiceId(QStringLiteral("svc_05")));
        page->table()->selectionModel()->select(page->filter().indexOf(core::ServiceId(QStringLiteral("svc_07"))), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTRY_COMPARE(page->selectedServices().size(), 2);
        scroll(page->table(), 310);

        change(whole, "de");
        page = whole.window.servicesPage();
        QCOMPARE(page->filterField()->text(), QStringLiteral("svc"));
        QCOMPARE(page->chips()->chosen(), int(core::ServiceStatus::Running));
        QCOMPARE(page->filter().rowCount(), kMany);
        QCOMPARE(page->table()->horizontalHeader()->sortIndicatorSection(), int(models::ServiceModel::Status));
        QCOMPARE(page->table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(page->selectedServices().size(), 2);
        QCOMPARE(page->selectedId(), core::ServiceId(QStringLiteral("svc_05")));
        QTRY_COMPARE(page->table()->verticalScrollBar()->value(), 310);
    }

    void aCommandAndItsOutputStay()
    {
        WholeWindow whole(*m_theme, m_clock, {1280, 800});
        openFull(whole);
        whole.backend.setExecOutcome({3, QStringLiteral("some output\n"), QString(), false, false});
        whole.services()->select(core::ServiceId(QStringLiteral("svc_05")));
        ui::pages::ServiceDetail *detail = whole.window.servicesPage()->detail();
        QTRY_VERIFY(detail->isVisible());
        detail->tabs()->setCurrentIndex(ui::pages::ServiceDetail::Exec);
        detail->exec()->commandField()->setText(QStringLiteral("node --version"));
        QTRY_VERIFY(detail->exec()->runButton()->isEnabled());
        whole.backend.setHeld(true);
        detail->exec()->run();
        // While it runs nothing is made anew.
        QPointer<ui::pages::Page> old = whole.window.servicesPage();
        QVERIFY(old->holdsWork());
        whole.backend.setHeld(false);
        QTRY_VERIFY(!old->holdsWork());
        detail->exec()->commandField()->setText(QStringLiteral("ls 'half"));
        detail->configuration()->forms()->choose(1);

        change(whole, "de");
        detail = whole.window.servicesPage()->detail();
        QCOMPARE(detail->exec()->output()->toPlainText().split(u'\n').mid(0, 2), QStringList({QStringLiteral("$ node --version"), QStringLiteral("some output")}));
        QCOMPARE(detail->exec()->commandField()->text(), QStringLiteral("ls 'half"));
        QCOMPARE(detail->configuration()->forms()->chosen(), 1);
        QTest::keyClick(detail->exec()->commandField(), Qt::Key_Up);
        QCOMPARE(detail->exec()->commandField()->text(), QStringLiteral("node --version"));
        // Nor does it go with the panel.
        whole.window.servicesPage()->select({});
        whole.window.servicesPage()->select(core::ServiceId(QStringLiteral("svc_05")));
        QVERIFY(detail->exec()->output()->toPlainText().contains(QStringLiteral("some output")));
        QCOMPARE(detail->exec()->commandField()->text(), QString());
    }

    void theLogOfAServiceIsReadOn()
    {
        const core::ServiceId id(QStringLiteral("svc_05"));
        WholeWindow whole(*m_theme, m_clock, {1280, 800});
        QVector<core::LogEntry> lines;
        for (int i = 0; i < 400; ++i)
            lines << core::LogEntry{1'753'358'400'000 + i * 1000, core::LogLevel::Info, core::LogStream::Stdout, 0, "line " + QByteArray::number(i)};
        whole.backend.writeLog(id, lines);
        openFull(whole);
        whole.services()->select(id);
        ui::pages::ServiceDetail *detail = whole.window.servicesPage()->detail();
        detail->tabs()->setCurrentIndex(ui::pages::ServiceDetail::Logs);
        QTRY_VERIFY(detail->logs()->isVisible());
        detail->logs()->view()->readBackTo(lines[350].timeMs);
        QTRY_VERIFY(detail->logs()->view()->topLine() > 0);
        QTRY_COMPARE(detail->logs()->view()->readTimeMs().value_or(0), lines[350].timeMs);

        change(whole, "de");
        detail = whole.window.servicesPage()->detail();
        QCOMPARE(detail->logs()->view()->follow(), ui::widgets::Follow::No);
        QTRY_VERIFY(detail->logs()->view()->topLine() > 0);
        QTRY_COMPARE(detail->logs()->view()->readTimeMs().value_or(0), lines[350].timeMs);
    }

    void backupsAndSchedulesAreLookedAtAsBefore()
    {
        using State = models::BackupFilterModel::State;
        const core::BackupId id(QStringLiteral("backup_00008"));
        WholeWindow whole(*m_theme, m_clock, {1280, 800});
        openFull(whole);
        auto *schedules = go<ui::pages::SchedulesPage>(whole, PageId::Schedules);
        QTRY_COMPARE(schedules->table()->model()->rowCount(), 1);
        schedules->filterField()->setText(QStringLiteral("a"));
        const QDate month = schedules->aside()->grid()->month().addMonths(2);
        schedules->aside()->grid()->choose(month.addDays(9));
        schedules->aside()->grid()->setMonth(month.addMonths(1));
        auto *page = go<ui::pages::BackupsPage>(whole, PageId::Backups);
        QTRY_COMPARE(page->table()->model()->rowCount(), kMany);
        page->select(id);
        page->filterBar()->field()->setText(QStringLiteral("backup"));
        page->filterBar()->chips()->choose(int(State::Good));
        page->filter().setType(core::BackupType::Incremental);
        page->table()->sortByColumn(models::BackupModel::Name, Qt::AscendingOrder);
        page->detail()->tabs()->setCurrentIndex(ui::pages::BackupDetail::Contents);
        page->detail()->contents()->field()->setText(QStringLiteral("conf"));
        scroll(page->table(), 200);
        const int shown = page->table()->model()->rowCount();
        QVERIFY(shown < kMany);

        change(whole, "de");
        page = go<ui::pages::BackupsPage>(whole, PageId::Backups);
        QCOMPARE(page->filterBar()->field()->text(), QStringLiteral("backup"));
        QCOMPARE(page->filterBar()->chips()->chosen(), int(State::Good));
        QVERIFY(page->filter().type() == core::BackupType::Incremental);
        QCOMPARE(page->table()->model()->rowCount(), shown);
        QCOMPARE(page->selectedId(), id);
        QCOMPARE(page->table()->horizontalHeader()->sortIndicatorSection(), int(models::BackupModel::Name));
        QCOMPARE(page->detail()->tabs()->currentIndex(), int(ui::pages::BackupDetail::Contents));
        QCOMPARE(page->detail()->contents()->field()->text(), QStringLiteral("conf"));
        QTRY_COMPARE(page->detail()->contents()->model().search(), QStringLiteral("conf"));
        QTRY_COMPARE(page->table()->verticalScrollBar()->value(), 200);
        schedules = go<ui::pages::SchedulesPage>(whole, PageId::Schedules);
        QCOMPARE(schedules->filterField()->text(), QStringLiteral("a"));
        QCOMPARE(schedules->aside()->grid()->chosen(), month.addDays(9));
        QCOMPARE(schedules->aside()->grid()->month(), month.addMonths(1));
    }

    void usersAndKeysAreLookedAtAsBefore()
    {
        const core::UserId id(QStringLiteral("user_00005"));
        WholeWindow whole(*m_theme, m_clock, {1280, 800});
        openFull(whole);
        auto *keys = go<ui::pages::KeysPage>(whole, PageId::ApiKeys);
        QTRY_COMPARE(keys->table()->model()->rowCount(), kMany);
        keys->filterBar()->field()->setText(QStringLiteral("key"));
        keys->table()->sortByColumn(models::ApiKeyModel::LastUsed, Qt::DescendingOrder);
        keys->table()->setCurrentIndex(keys->table()->model()->index(4, 0));
        QVERIFY(keys->list()->chosen());
        const client::ApiKeyId key = keys->list()->chosen()->id;
        scroll(keys->table(), 150);
        auto *page = go<ui::pages::UsersPage>(whole, PageId::Users);
        QTRY_VERIFY(page->table()->model()->rowCount() >= kMany);
        page->select(id);
        page->filterBar()->field()->setText(QStringLiteral("user_0"));
        page->detail()->tabs()->setCurrentIndex(ui::pages::AccountDetail::Keys);
        page->table()->sortByColumn(models::AccountModel::Created, Qt::DescendingOrder);
        scroll(page->table(), 120);
        whole.window.pageStack()->goToPage(PageId::Dashboard);

        change(whole, "de");
        change(whole, "fr"); // before one has looked: what waits for its rows is handed on
        page = go<ui::pages::UsersPage>(whole, PageId::Users);
        QCOMPARE(page->filterBar()->field()->text(), QStringLiteral("user_0"));
        QCOMPARE(page->detail()->tabs()->currentIndex(), int(ui::pages::AccountDetail::Keys));
        QTRY_COMPARE(page->selectedId(), id);
        QCOMPARE(page->table()->horizontalHeader()->sortIndicatorSection(), int(models::AccountModel::Created));
        QTRY_COMPARE(page->table()->verticalScrollBar()->value(), 120);
        keys = go<ui::pages::KeysPage>(whole, PageId::ApiKeys);
        QCOMPARE(keys->filterBar()->field()->text(), QStringLiteral("key"));
        QTRY_VERIFY(keys->list()->chosen());
        QCOMPARE(keys->list()->chosen()->id.toString(), key.toString());
        QTRY_COMPARE(keys->table()->verticalScrollBar()->value(), 150);
    }

    void theConfigurationIsLookedAtAsBefore()
    {
        const client::ConfigPlace place{{}, QStringLiteral("key.00007")};
        WholeWindow whole(*m_theme, m_clock, {1280, 800});
        openFull(whole);
        auto *page = go<ui::pages::ConfigPage>(whole, PageId::Configuration);
        QTRY_COMPARE(page->table()->model()->rowCount(), kMany);
        page->select(place);
        page->filterBar()->field()->setText(QStringLiteral("key"));
        page->filterBar()->chips()->choose(int(models::ConfigModel::Kind::Global));
        page->detail()->tabs()->setCurrentIndex(ui::pages::ConfigDetail::History);
        page->table()->sortByColumn(models::ConfigModel::Key, Qt::DescendingOrder);
        scroll(page->table(), 180);

        change(whole, "de");
        page = go<ui::pages::ConfigPage>(whole, PageId::Configuration);
        QCOMPARE(page->filterBar()->field()->text(), QStringLiteral("key"));
        QCOMPARE(page->filterBar()->chips()->chosen(), int(models::ConfigModel::Kind::Global));
        QCOMPARE(page->detail()->tabs()->currentIndex(), int(ui::pages::ConfigDetail::History));
        QTRY_VERIFY(page->detail()->isVisible());
        QVERIFY(page->detail()->place() == place);
        QTRY_COMPARE(page->detail()->history()->model()->rowCount(), 1);
        QCOMPARE(page->table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QTRY_COMPARE(page->table()->verticalScrollBar()->value(), 180);

        // What is typed there is not lost either: the window waits for it.
        QPointer<ui::pages::Page> old = page;
        page->detail()->encrypted()->setChecked(true);
        QVERIFY(page->holdsWork());
        speak("en");
        QTRY_VERIFY(!whole.window.activity()->results().empty());
        QVERIFY(old);
        page->detail()->encrypted()->setChecked(false);
        QTRY_VERIFY_WITH_TIMEOUT(!old, 10000);
    }

    void theAuditLogIsLookedAtAsBefore()
    {
        WholeWindow whole(*m_theme, m_clock, {1280, 800});
        openFull(whole);
        auto *page = go<ui::pages::AuditPage>(whole, PageId::Audit);
        ui::pages::AuditFilterBar *bar = page->filterBar();
        bar->field()->setText(QStringLiteral("services"));
        bar->user()->setText(QStringLiteral("admin@localhost"));
        bar->action()->setEditText(QStringLiteral("services.*"));
        bar->chips()->choose(int(client::AuditResult::Success));
        bar->span()->setCurrentIndex(bar->span()->findData(int(ui::pages::AuditFilterBar::Between)));
        bar->until()->setDateTime(QDateTime::currentDateTime().addDays(1));
        const QDateTime until = bar->until()->dateTime();
        bar->since()->setDateTime(until.addDays(-20));
        bar->live()->setChecked(false);
        QTRY_VERIFY(page->model().filter() == bar->filter() && page->model().rowCount() > 30);
        const int rows = page->model().rowCount();
        const qint64 sequence = page->model().entryAt(3).sequence;
        page->select(3);
        scroll(page->table(), 170);
        QVERIFY(page->detail()->isVisible());

        change(whole, "de");
        page = go<ui::pages::AuditPage>(whole, PageId::Audit);
        bar = page->filterBar();
        QCOMPARE(bar->field()->text(), QStringLiteral("services"));
        QCOMPARE(bar->user()->text(), QStringLiteral("admin@localhost"));
        QCOMPARE(bar->action()->currentText(), QStringLiteral("services.*"));
        QCOMPARE(bar->chips()->chosen(), int(client::AuditResult::Success));
        QCOMPARE(bar->span()->currentData().toInt(), int(ui::pages::AuditFilterBar::Between));
        QCOMPARE(bar->until()->dateTime(), until);
        QVERIFY(!bar->live()->isChecked());
        QTRY_COMPARE(page->model().rowCount(), rows);
        QTRY_VERIFY(page->detail()->isVisible());
        const QModelIndexList chosen = page->table()->selectionModel()->selectedRows();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(page->model().entryAt(chosen.first().row()).sequence, sequence);
        QTRY_COMPARE(page->table()->verticalScrollBar()->value(), 170);
    }

    void chartsAreLookedAtAsBefore()
    {
        const core::ServiceId first(QStringLiteral("svc_01"));
        const core::ServiceId second(QStringLiteral("svc_02"));
        WholeWindow whole(*m_theme, m_clock, {1280, 800});
        openFull(whole);
        auto *dashboard = go<ui::pages::DashboardPage>(whole, PageId::Dashboard);
        dashboard->range()->choose(24 * 3600);
        emit dashboard->table()->horizontalHeader()->sectionClicked(models::DashboardBusiest::Memory);
        auto *page = go<ui::pages::MetricsPage>(whole, PageId::Metrics);
        page->chooseServices({first, second});
        page->serviceChip(first)->setChecked(false);
        page->chooseMetrics(page->chosenMetrics().mid(0, 1));
        const QStringList metrics = page->chosenMetrics();
        page->follow(core::Seconds(3600));
        const models::ChartRange live = page->range();
        page->showRange(live.fromMs - 7200 * 1000, live.toMs - 7200 * 1000);
        QVERIFY(!page->isFollowing());
        const models::ChartRange range = page->range();

        change(whole, "de");
        page = go<ui::pages::MetricsPage>(whole, PageId::Metrics);
        QVERIFY(page->chosenServices() == QVector<core::ServiceId>({first, second}));
        QVERIFY(!page->serviceChip(first)->isChecked());
        QVERIFY(page->serviceChip(second)->isChecked());
        QCOMPARE(page->chosenMetrics(), metrics);
        QVERIFY(!page->isFollowing());
        QCOMPARE(page->range().fromMs, range.fromMs);
        QCOMPARE(page->range().toMs, range.toMs);
        page->backToLive();
        QCOMPARE(page->range().toMs - page->range().fromMs, qint64(3600) * 1000);
        dashboard = go<ui::pages::DashboardPage>(whole, PageId::Dashboard);
        QCOMPARE(dashboard->range()->chosen(), 24 * 3600);
        QCOMPARE(dashboard->table()->horizontalHeader()->sortIndicatorSection(), int(models::DashboardBusiest::Memory));
    }

    // Where one is led to counts before how far one had read.
    void whereOneIsLedToIsSeen()
    {
        WholeWindow whole(*m_theme, m_clock, {1280, 800});
        openFull(whole);
        scroll(whole.services()->table(), 600);
        whole.window.pageStack()->goToPage(PageId::Dashboard);
        change(whole, "de");
        whole.window.pageStack()->go({.page = PageId::Services, .service = core::ServiceId(QStringLiteral("svc_00"))});
        ui::pages::ServicesPage *page = whole.window.servicesPage();
        QCOMPARE(page->selectedId(), core::ServiceId(QStringLiteral("svc_00")));
        QTRY_VERIFY(page->detail()->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(page->table()->verticalScrollBar()->value(), 0);
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
