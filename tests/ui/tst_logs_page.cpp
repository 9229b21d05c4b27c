// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service_model.h"
#include "tests/support/fake_backend.h"
#include "ui/pages/logs_export.h"
#include "ui/pages/logs_page.h"
#include "ui/pages/logs_search_bar.h"
#include "ui/pages/logs_service_bar.h"
#include "ui/pages/service_picker.h"
#include "ui/pages/logs_time.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/log_chips.h"
#include "ui/widgets/log_timeline.h"
#include "ui/widgets/log_view.h"
#include "ui/widgets/states.h"

#include <QtTest>
#include <QtWidgets>

using core::LogLevel;
using core::ServiceId;
using support::FakeBackend;
using Shown = ui::widgets::StateStack::Shown;

namespace {

constexpr qint64 kStart = 1'753'358'400'000;

ServiceId id(const char *text)
{
    return ServiceId(QString::fromLatin1(text));
}

core::LogEntry entry(qint64 timeMs, const QByteArray &text, LogLevel level = LogLevel::Info)
{
    return {timeMs, level, core::LogStream::Stdout, 0, text};
}

} // namespace

class tst_LogsPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::SystemClock m_clock;

    struct Stage
    {
        FakeBackend backend;
        models::ServiceModel services;
        ui::pages::LogsPage page;
        explicit Stage(const core::Clock &clock) : page(ui::pages::PageContext{services, clock})
        {
            page.resize(1068, 744);
            page.show();
            (void)QTest::qWaitForWindowExposed(&page);
            page.setActive(true);
        }
        ~Stage()
        {
            page.setBackend(nullptr);
            services.setBackend(nullptr);
        }
        void connectTo()
        {
            services.setBackend(&backend);
            page.setBackend(&backend);
        }
        // Three running services with lines that take turns: every fourth a warning, every fifth an error.
        void threeLogs(int lines)
        {
            for (const char *name : {"alpha", "beta", "gamma"})
                backend.put(FakeBackend::makeService(QString::fromLatin1(name)));
            for (int i = 0; i < lines; ++i) {
                const char *name = i % 3 == 0 ? "alpha" : i % 3 == 1 ? "beta" : "gamma";
                const LogLevel level = i % 5 == 4 ? LogLevel::Error : i % 4 == 3 ? LogLevel::Warn : LogLevel::Info;
                backend.addLog(id(name), entry(kStart + i * 100, "line " + QByteArray::number(i) + " of " + name, level));
            }
            connectTo();
            QTRY_COMPARE(page.buffer().lineCount(), lines);
        }
        QStringList shownLines()
        {
            QStringList out;
            for (qint64 i = page.shown().firstLine(); i < page.shown().endLine(); ++i)
                out << QString::fromUtf8(page.shown().line(i).text);
            return out;
        }
        QString title() { return page.states()->empty().title(); }
        QPushButton *emptyButton(const QString &text)
        {
            for (QPushButton *button : page.states()->empty().findChildren<QPushButton *>())
                if (button->isVisible() && button->text() == text)
                    return button;
            return nullptr;
        }
        QLineEdit *field() { return page.searchBar()->field(); }
        QString count() { return page.searchBar()->count()->text(); }
    };

private slots:
    void initTestCase() { m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light); }
    void cleanupTestCase() { m_theme.reset(); }

    void mergesWhatRunsByTime()
    {
        Stage s(m_clock);
        s.threeLogs(30);
        QTRY_COMPARE(s.page.states()->shown(), Shown::Content);
        for (qint64 i = 1; i < 30; ++i)
            QVERIFY(s.page.buffer().line(s.page.buffer().firstLine() + i).timeMs
                    > s.page.buffer().line(s.page.buffer().firstLine() + i - 1).timeMs);
        QCOMPARE(s.page.serviceBar()->services().size(), 3);
    }

    void everyStateSaysWhatToDo()
    {
        Stage s(m_clock);
        QCOMPARE(s.title(), QStringLiteral("Not connected"));
        s.connectTo();
        QTRY_COMPARE(s.title(), QStringLiteral("No services yet"));
        QVERIFY(s.emptyButton(QStringLiteral("Go to services")));
        s.backend.putAndTell(FakeBackend::makeService(QStringLiteral("alpha")), core::ServiceEventKind::Created);
        QTRY_COMPARE(s.title(), QStringLiteral("Nothing was logged yet"));
        QTRY_COMPARE(s.page.serviceBar()->services(), QVector<ServiceId>{id("alpha")});
        s.page.serviceBar()->chip(id("alpha"))->setFocus();
        QTest::keyClick(s.page.serviceBar()->chip(id("alpha")), Qt::Key_Delete);
        QTRY_COMPARE(s.title(), QStringLiteral("Whose log?"));
        QTest::mouseClick(s.emptyButton(QStringLiteral("Show what is running")), Qt::LeftButton);
        QTRY_COMPARE(s.title(), QStringLiteral("Nothing was logged yet"));
        s.backend.writeLog(id("alpha"), {entry(kStart, "first")});
        QTRY_COMPARE(s.page.states()->shown(), Shown::Content);
    }

    void withoutPermissionItSaysSo()
    {
        Stage s(m_clock);
        s.backend.put(FakeBackend::makeService(QStringLiteral("alpha")));
        s.backend.setPermissions(core::Permission::ServicesRead);
        s.connectTo();
        QTRY_COMPARE(s.title(), QStringLiteral("You may not read logs"));
        QVERIFY(!s.page.searchBar()->isEnabled());
        QCOMPARE(s.backend.callCount(QStringLiteral("services.logs")), 0);
    }

    void aFailureIsSaidAndTriedAgain()
    {
        Stage s(m_clock);
        s.backend.put(FakeBackend::makeService(QStringLiteral("alpha")));
        s.backend.addLog(id("alpha"), entry(kStart, "hello"));
        core::Error error;
        error.message = QStringLiteral("The disk is on fire");
        s.backend.fail(QStringLiteral("services.logs"), error);
        s.connectTo();
        QTRY_COMPARE(s.page.states()->shown(), Shown::Failed);
        QVERIFY(s.page.states()->failed().sentence().contains(QStringLiteral("The disk is on fire")));
        QVERIFY(!s.page.serviceBar()->chip(id("alpha"))->problem().isEmpty());
        s.backend.failNothing();
        QTest::mouseClick(s.page.states()->retryButton(), Qt::LeftButton);
        QTRY_COMPARE(s.page.states()->shown(), Shown::Content);
        QVERIFY(s.page.serviceBar()->chip(id("alpha"))->problem().isEmpty());
    }

    void aSlowServerShowsLoading()
    {
        Stage s(m_clock);
        s.backend.put(FakeBackend::makeService(QStringLiteral("alpha")));
        s.backend.setHeld(true);
        s.connectTo();
        QTRY_COMPARE(s.page.states()->shown(), Shown::Loading);
        s.backend.setHeld(false);
        QTRY_COMPARE(s.title(), QStringLiteral("Nothing was logged yet"));
    }

    void levelsCountAndFilter()
    {
        Stage s(m_clock);
        s.threeLogs(40);
        auto *errors = s.page.levelChip(LogLevel::Error);
        auto *infos = s.page.levelChip(LogLevel::Info);
        QTRY_COMPARE(errors->count(), 8);
        QTest::mouseClick(infos, Qt::LeftButton);
        QTRY_VERIFY(s.page.shown().lineCount() < 40);
        for (qint64 i = s.page.shown().firstLine(); i < s.page.shown().endLine(); ++i)
            QVERIFY(s.page.shown().line(i).level != LogLevel::Info);
        QVERIFY(infos->count() > 0); // it still says what would come back
        QTRY_VERIFY(s.page.footerText().contains(QStringLiteral(" of 40 lines")));
    }

    void searchMarksCountsAndSteps()
    {
        Stage s(m_clock);
        s.threeLogs(90);
        QTest::keyClicks(s.field(), QStringLiteral("OF BETA"));
        QTRY_COMPARE(s.count(), QStringLiteral("30 of 90 lines"));
        QCOMPARE(s.page.shown().lineCount(), 90); // marked, not filtered
        QTest::keyClick(s.field(), Qt::Key_Return);
        const auto first = s.page.view()->currentLine();
        QVERIFY(first);
        QVERIFY(QString::fromUtf8(s.page.shown().line(*first).text).contains(QStringLiteral("beta")));
        QTRY_VERIFY(s.count().endsWith(QStringLiteral("of 30 hits")));
        QTest::keyClick(s.field(), Qt::Key_Return);
        QCOMPARE(*s.page.view()->currentLine(), *first + 3);
        QTest::keyClick(s.field(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(*s.page.view()->currentLine(), *first);
        QTest::keyClick(&s.page, Qt::Key_F3);
        QCOMPARE(*s.page.view()->currentLine(), *first + 3);
        s.page.view()->setCurrentLine(s.page.shown().endLine() - 1);
        s.page.stepHit(1); // round the end
        QCOMPARE(QString::fromUtf8(s.page.shown().line(*s.page.view()->currentLine()).text), QStringLiteral("line 1 of beta"));
    }

    void onlyMatchesFiltersAndComesBack()
    {
        Stage s(m_clock);
        s.threeLogs(60);
        s.field()->setText(QStringLiteral("gamma"));
        QTest::mouseClick(s.page.searchBar()->onlyChip(), Qt::LeftButton);
        QTRY_COMPARE(s.page.shown().lineCount(), 20);
        s.field()->setText(QStringLiteral("nothing like it"));
        QTRY_COMPARE(s.title(), QStringLiteral("No line matches"));
        QTest::mouseClick(s.emptyButton(QStringLiteral("Clear search and filters")), Qt::LeftButton);
        QTRY_COMPARE(s.page.shown().lineCount(), 60);
        QTRY_COMPARE(s.page.states()->shown(), Shown::Content);
    }

    void aBadPatternIsSaidInTheField()
    {
        Stage s(m_clock);
        s.threeLogs(9);
        s.page.searchBar()->regexChip()->setChecked(true);
        s.field()->setText(QStringLiteral("line [0-"));
        QVERIFY(s.field()->property("consoleInvalid").toBool());
        QVERIFY(!s.count().isEmpty());
        QVERIFY(!s.count().contains(QStringLiteral("lines")));
        s.field()->setText(QStringLiteral("line [0-2] "));
        QVERIFY(!s.field()->property("consoleInvalid").toBool());
        QTRY_COMPARE(s.count(), QStringLiteral("3 of 9 lines"));
        s.page.searchBar()->caseChip()->setChecked(true);
        s.field()->setText(QStringLiteral("LINE"));
        QTRY_COMPARE(s.count(), QStringLiteral("0 of 9 lines"));
    }

    void chipsHideAndRemoveServices()
    {
        Stage s(m_clock);
        s.threeLogs(30);
        auto *beta = s.page.serviceBar()->chip(id("beta"));
        QTest::mouseClick(beta, Qt::LeftButton, {}, QPoint(30, 14));
        QTRY_COMPARE(s.page.shown().lineCount(), 20);
        QTest::mouseClick(beta, Qt::LeftButton, {}, QPoint(30, 14));
        QTRY_COMPARE(s.page.shown().lineCount(), 30);
        QTest::mouseClick(beta, Qt::LeftButton, {}, QPoint(beta->width() - 16, 14));
        QTRY_COMPARE(s.page.buffer().lineCount(), 20);
        QCOMPARE(s.page.serviceBar()->services().size(), 2);
        QCOMPARE(s.backend.logSubscribers(id("beta")), 0);
        QCOMPARE(s.backend.logSubscribers(id("alpha")), 1);
    }

    void thePickerAddsByKeys()
    {
        Stage s(m_clock);
        s.backend.fill(10'000);
        s.connectTo();
        s.page.chooseServices({});
        QTRY_COMPARE(s.services.rowCount(), 10'000);
        QTRY_VERIFY(s.page.serviceBar()->addButton()->isEnabled());
        s.page.serviceBar()->setServices({});
        s.page.serviceBar()->openPicker();
        auto *picker = s.page.serviceBar()->picker();
        QVERIFY(picker->isVisible());
        QTest::keyClicks(picker->field(), QStringLiteral("07777"));
        QTRY_COMPARE(picker->list()->model()->rowCount(), 1);
        QTest::keyClick(picker->field(), Qt::Key_Return);
        QCOMPARE(s.page.serviceBar()->services(), QVector<ServiceId>{id("service-07777")});
        QTest::keyClick(picker->field(), Qt::Key_Return);
        QVERIFY(s.page.serviceBar()->services().isEmpty());
        QTest::keyClick(picker->field(), Qt::Key_Escape);
        QTRY_VERIFY(!picker->isVisible());
    }

    void pausingKeepsTheViewAndCounts()
    {
        Stage s(m_clock);
        s.threeLogs(200);
        QTest::mouseClick(s.page.pauseButton(), Qt::LeftButton);
        s.page.pauseButton()->click();
        s.page.pauseButton()->click();
        QCOMPARE(s.page.view()->follow(), ui::widgets::Follow::No);
        const qint64 top = s.page.view()->topLine();
        for (int i = 0; i < 128; ++i)
            s.backend.writeLog(id("alpha"), {entry(kStart + 100'000 + i, "late " + QByteArray::number(i))});
        QTRY_COMPARE(s.page.view()->newLines(), 128);
        QCOMPARE(s.page.view()->topLine(), top);
        s.page.pauseButton()->click();
        QCOMPARE(s.page.view()->follow(), ui::widgets::Follow::Yes);
        QCOMPARE(s.page.view()->newLines(), 0);
    }

    void whatIsReadStaysWhenTheFilterChanges()
    {
        Stage s(m_clock);
        s.threeLogs(900);
        s.page.view()->verticalScrollBar()->setValue(300);
        const qint64 time = s.page.shown().line(s.page.view()->topLine()).timeMs;
        s.page.levelChip(LogLevel::Info)->setChecked(false);
        QTRY_VERIFY(s.page.shown().lineCount() < 900);
        QVERIFY(std::abs(s.page.shown().line(s.page.view()->topLine()).timeMs - time) <= 300);
        s.page.levelChip(LogLevel::Info)->setChecked(true);
        QVERIFY(std::abs(s.page.shown().line(s.page.view()->topLine()).timeMs - time) <= 300);
        QCOMPARE(s.page.view()->follow(), ui::widgets::Follow::No);
    }

    void structuredLinesUnfold()
    {
        Stage s(m_clock);
        s.backend.put(FakeBackend::makeService(QStringLiteral("alpha")));
        s.backend.addLog(id("alpha"), entry(kStart, "plain"));
        s.backend.addLog(id("alpha"), entry(kStart + 1, R"({"level":"error","msg":"Connection failed","code":"ETIMEDOUT","attempt":1})"));
        s.connectTo();
        QTRY_COMPARE(s.page.shown().lineCount(), 2);
        auto *view = s.page.view();
        const qint64 first = s.page.shown().firstLine();
        QVERIFY(!view->mayUnfold(first));
        QVERIFY(view->mayUnfold(first + 1));
        view->setCurrentLine(first + 1);
        QTest::keyClick(view, Qt::Key_Right);
        QVERIFY(view->isUnfolded(first + 1));
        QTest::keyClick(view, Qt::Key_Left);
        QVERIFY(!view->isUnfolded(first + 1));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(60, 6 + 22 + 11));
        QVERIFY(view->isUnfolded(first + 1));
        s.page.levelChip(LogLevel::Debug)->setChecked(false); // other numbers, same lines
        QVERIFY(view->isUnfolded(s.page.shown().endLine() - 1));
    }

    void jumpsToATime()
    {
        Stage s(m_clock);
        s.threeLogs(900);
        s.page.jumpTo(kStart + 45'000);
        QCOMPARE(s.page.shown().line(*s.page.view()->currentLine()).timeMs, kStart + 45'000);
        QCOMPARE(s.page.view()->follow(), ui::widgets::Follow::No);
    }

    void jumpingFurtherBackFetchesWhatIsOlder()
    {
        Stage s(m_clock);
        s.backend.put(FakeBackend::makeService(QStringLiteral("alpha")));
        for (int i = 0; i < 30'000; ++i)
            s.backend.addLog(id("alpha"), entry(kStart + i / 2 * 10, "line " + QByteArray::number(i)));
        s.connectTo();
        QTRY_COMPARE(s.page.buffer().lineCount(), 2000);
        s.page.jumpTo(kStart + 20'000); // line 4,000: three pages back
        QTRY_VERIFY(s.page.buffer().lineCount() > 26'000);
        QTRY_VERIFY(s.page.view()->currentLine());
        QCOMPARE(s.page.shown().line(*s.page.view()->currentLine()).timeMs, kStart + 20'000);
        const qint64 end = s.page.buffer().endLine();
        const qint64 last = s.page.buffer().lineCount();
        for (qint64 i = 1; i <= last; ++i) // none twice, none missing
            QCOMPARE(s.page.buffer().line(end - i).text.toByteArray(), "line " + QByteArray::number(30'000 - i));
        s.page.jumpTo(1);
        QTRY_COMPARE(s.page.buffer().lineCount(), 30'000);
    }

    void aLostConnectionLeavesAGapLine()
    {
        Stage s(m_clock);
        s.threeLogs(30);
        s.backend.drop();
        QTRY_VERIFY(s.page.footerText().contains(QStringLiteral("as of")));
        QCOMPARE(s.page.states()->shown(), Shown::Content);
        s.backend.writeLog(id("alpha"), {entry(kStart + 50'000, "missed")});
        s.backend.comeBack();
        QTRY_VERIFY(s.shownLines().contains(QStringLiteral("missed")));
        const QStringList lines = s.shownLines();
        const auto gap = std::find_if(lines.begin(), lines.end(), [](const QString &line) { return line.startsWith(QStringLiteral("Connection lost")); });
        QVERIFY(gap != lines.end());
        QCOMPARE(*(gap + 1), QStringLiteral("missed"));
        QCOMPARE(lines.count(QStringLiteral("missed")), 1);
        QTRY_VERIFY(!s.page.footerText().contains(QStringLiteral("as of")));
    }

    void goesWhereItIsSent()
    {
        Stage s(m_clock);
        s.threeLogs(90);
        s.page.goTo({.page = ui::pages::PageId::Logs, .service = id("beta"), .timeMs = kStart + 3'000, .text = QStringLiteral("line 4")});
        QTRY_COMPARE(s.page.buffer().lineCount(), 30);
        QCOMPARE(s.page.serviceBar()->services(), QVector<ServiceId>{id("beta")});
        QCOMPARE(s.field()->text(), QStringLiteral("line 4"));
        QTRY_VERIFY(s.page.view()->currentLine());
        QVERIFY(s.page.shown().line(*s.page.view()->currentLine()).timeMs >= kStart + 3'000);
    }

    void savesWhatIsShown()
    {
        Stage s(m_clock);
        s.threeLogs(30);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.log"));
        QSignalSpy done(&s.page, &ui::pages::LogsPage::done);
        s.page.levelChip(LogLevel::Info)->setChecked(false);
        const qint64 count = s.page.shown().lineCount();
        s.page.saveTo(path);
        QTRY_COMPARE(done.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), count);
        QVERIFY(lines.first().startsWith("2025-07-24T12:00:00.3"));
        QVERIFY(lines.first().contains("alpha line 3 of alpha"));
        const QString jsonPath = folder.filePath(QStringLiteral("out.jsonl"));
        s.page.saveTo(jsonPath);
        QTRY_COMPARE(done.count(), 2);
        QFile json(jsonPath);
        QVERIFY(json.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(json.readLine()).object().value(QStringLiteral("message")).toString(), QStringLiteral("line 3 of alpha"));
        QSignalSpy failed(&s.page, &ui::pages::LogsPage::failed);
        s.page.saveTo(folder.filePath(QStringLiteral("no/such/folder/out.log")));
        QTRY_COMPARE(failed.count(), 1);
    }

    void momentsAreUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("moment"); // -1: none
        // now is 2025-07-24 12:00:00 UTC
        QTest::newRow("clock time today") << QStringLiteral("11:30") << kStart - 1'800'000;
        QTest::newRow("with seconds") << QStringLiteral("11:59:30") << kStart - 30'000;
        QTest::newRow("later than now is yesterday") << QStringLiteral("13:00") << kStart - 23 * 3'600'000LL;
        QTest::newRow("day and time") << QStringLiteral("2025-07-23 12:00") << kStart - 86'400'000;
        QTest::newRow("day alone") << QStringLiteral("2025-07-24") << kStart - 12 * 3'600'000LL;
        QTest::newRow("with an offset") << QStringLiteral("2025-07-24T14:00:00+02:00") << kStart;
        QTest::newRow("minutes ago") << QStringLiteral("-15m") << kStart - 900'000;
        QTest::newRow("hours ago") << QStringLiteral("-2 h") << kStart - 7'200'000;
        QTest::newRow("words") << QStringLiteral("tea time") << qint64(-1);
        QTest::newRow("no such hour") << QStringLiteral("25:00") << qint64(-1);
        QTest::newRow("nothing") << QString() << qint64(-1);
    }
    void momentsAreUnderstood()
    {
        QFETCH(QString, text);
        QFETCH(qint64, moment);
        QCOMPARE(ui::pages::parseMoment(text, ui::widgets::TimeForm::Utc, kStart).value_or(-1), moment);
    }

    void everyControlHasAName()
    {
        Stage s(m_clock);
        s.threeLogs(30);
        for (QWidget *widget : s.page.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || qobject_cast<QScrollBar *>(widget) || !widget->isVisible())
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(tst_LogsPage)
#include "tst_logs_page.moc"
