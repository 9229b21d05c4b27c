// SPDX-License-Identifier: GPL-3.0-or-later
// What screen readers are told of lines that come while a log is followed: how many and the last one, once in two
// seconds at most; nothing of what was there before, of what a filter finds again, or while following is paused.
#include "models/filtered_log.h"
#include "models/service_model.h"
#include "tests/support/fake_backend.h"
#include "ui/pages/logs_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/log_herald.h"
#include "ui/widgets/log_view.h"

#include <QtTest>
#include <QtWidgets>

using core::ServiceId;
using support::FakeBackend;
using ui::widgets::Follow;
using ui::widgets::LogView;

namespace {

const ServiceId kAlpha(QStringLiteral("alpha"));

QVector<core::LogEntry> lines(int from, int count)
{
    QVector<core::LogEntry> entries;
    for (int i = from; i < from + count; ++i)
        entries << core::LogEntry{1'753'358'400'000 + i, i % 2 ? core::LogLevel::Warn : core::LogLevel::Info, core::LogStream::Stdout, 0,
                                  "line " + QByteArray::number(i)};
    return entries;
}

} // namespace

class tst_LogNews : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::SystemClock m_clock;

    // What it tells from now on.
    static void listen(LogView &view, QStringList &said)
    {
        connect(view.findChild<ui::widgets::LogHerald *>(), &ui::widgets::LogHerald::told, &view, [&said](const QString &words) { said << words; });
    }

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void aFollowedLogTells()
    {
        models::LogBuffer buffer;
        models::FilteredLog filtered(buffer);
        LogView view;
        view.resize(800, 400);
        view.setBuffer(&filtered);
        QStringList said;
        listen(view, said);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));

        // What was there before is no news.
        buffer.append(kAlpha, lines(0, 50));
        QTRY_COMPARE(filtered.lineCount(), 50);
        view.setNewsFrom(buffer.endLine());
        QCOMPARE(said, QStringList());

        buffer.append(kAlpha, lines(50, 3));
        QTRY_COMPARE(said.size(), 1);
        QVERIFY2(said[0].startsWith(QStringLiteral("3 ")) && said[0].endsWith(QStringLiteral("line 52")), qPrintable(said[0]));

        // Then as much as comes in two seconds at once.
        for (int i = 0; i < 10; ++i)
            buffer.append(kAlpha, lines(53 + i, 1));
        QCOMPARE(said.size(), 1);
        QTRY_COMPARE(said.size(), 2);
        QVERIFY2(said[1].startsWith(QStringLiteral("10 ")) && said[1].endsWith(QStringLiteral("line 62")), qPrintable(said[1]));

        // Not while it is paused, nor what a filter lets through again.
        view.setFollow(Follow::No);
        buffer.append(kAlpha, lines(63, 5));
        view.setFollow(Follow::Yes);
        filtered.setLevels(models::LogLevels::none().with(core::LogLevel::Warn));
        QTRY_COMPARE(filtered.lineCount(), 34);
        filtered.setLevels(models::LogLevels::all());
        QTRY_COMPARE(filtered.lineCount(), 68);
        buffer.append(kAlpha, lines(68, 2));
        QTRY_COMPARE(said.size(), 3);
        QVERIFY2(said[2].startsWith(QStringLiteral("2 ")) && said[2].endsWith(QStringLiteral("line 69")), qPrintable(said[2]));
        view.setBuffer(nullptr);
    }

    void thePageTellsOfItsServicesAndItsPauseStopsIt()
    {
        FakeBackend backend;
        backend.put(FakeBackend::makeService(QStringLiteral("alpha")));
        backend.writeLog(kAlpha, lines(0, 50));
        models::ServiceModel services;
        ui::pages::LogsPage page(ui::pages::PageContext{services, m_clock});
        page.resize(1068, 744);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.setActive(true);
        services.setBackend(&backend);
        page.setBackend(&backend);
        QTRY_COMPARE(page.buffer().lineCount(), 50);
        QTRY_COMPARE(page.feed().state(), models::LogFeedState::Following);
        QStringList said;
        listen(*page.view(), said);

        backend.writeLog(kAlpha, lines(50, 4));
        QTRY_COMPARE(page.buffer().lineCount(), 54);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY2(said[0].startsWith(QStringLiteral("4 ")), qPrintable(said[0]));
        page.pauseButton()->click();
        QCOMPARE(page.view()->follow(), Follow::No);
        backend.writeLog(kAlpha, lines(54, 6));
        QTRY_COMPARE(page.buffer().lineCount(), 60);
        page.pauseButton()->click();
        QCOMPARE(page.view()->follow(), Follow::Yes);
        backend.writeLog(kAlpha, lines(60, 1));
        QTRY_COMPARE(said.size(), 2);
        QVERIFY2(said[1].startsWith(QStringLiteral("1 ")) && said[1].endsWith(QStringLiteral("line 60")), qPrintable(said[1]));
        page.setBackend(nullptr);
        services.setBackend(nullptr);
    }
};

QTEST_MAIN(tst_LogNews)
#include "tst_log_news.moc"
