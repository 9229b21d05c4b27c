// SPDX-License-Identifier: GPL-3.0-or-later
// The logs page on a real daemon: the lines of real processes, merged as they come.
#include "live_window.h"

#include "ui/pages/logs_search_bar.h"
#include "ui/pages/logs_service_bar.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/log_chips.h"
#include "ui/widgets/log_view.h"
#include "ui/widgets/states.h"

using core::LogLevel;
using Shown = ui::widgets::StateStack::Shown;

class tst_LiveLogs : public QObject
{
    Q_OBJECT

    RealServer m_server;
    std::unique_ptr<LiveWindow> m_live;

    ui::pages::LogsPage &page() { return m_live->logs(); }

    static QStringList texts(const models::LogSource &source)
    {
        QStringList out;
        for (qint64 i = source.firstLine(); i < source.endLine(); ++i)
            out << QString::fromUtf8(source.line(i).text);
        return out;
    }
    // Numbers of the lines that say "NAME N".
    static QVector<int> numbers(const models::LogSource &source, const QString &name)
    {
        QVector<int> out;
        for (const QString &text : texts(source))
            if (text.startsWith(name + u' '))
                out << text.mid(name.size() + 1).section(u' ', 0, 0).toInt();
        return out;
    }
    static QString counting(const char *name, const char *pause)
    {
        return QStringLiteral("i=0; while :; do i=$((i+1)); echo \"%1 $i\"; [ $((i%5)) = 0 ] && echo \"ERROR %1 is at $i\"; sleep %2; done")
            .arg(QLatin1StringView(name), QLatin1StringView(pause));
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), m_server.daemon.log().constData());
        QVERIFY(m_server.add("alpha", counting("alpha", "0.2")));
        QVERIFY(m_server.add("beta", counting("beta", "0.3")));
        QVERIFY(m_server.add("quiet", QStringLiteral("exec sleep 600"))); // never started
        for (const char *name : {"alpha", "beta"})
            QVERIFY(m_server.run(name));
        m_live = std::make_unique<LiveWindow>();
        QVERIFY(m_live->connectTo(m_server.daemon));
        page().chooseServices({id("alpha"), id("beta")});
        QTRY_VERIFY_WITH_TIMEOUT(numbers(page().buffer(), QStringLiteral("alpha")).size() > 10, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(numbers(page().buffer(), QStringLiteral("beta")).size() > 10, kPatience);
    }
    void init()
    {
        page().chooseServices({id("alpha"), id("beta")});
        page().view()->setFollow(ui::widgets::Follow::Yes);
        QTRY_VERIFY_WITH_TIMEOUT(page().shown().lineCount() > 20, kPatience);
    }
    void cleanupTestCase() { m_live.reset(); }

    void twoLogsAreMergedByTimeWithoutLossOrRepeat()
    {
        const qint64 before = page().buffer().lineCount();
        QTRY_VERIFY_WITH_TIMEOUT(page().buffer().lineCount() > before + 20, kPatience); // live ones too
        const models::LogBuffer &buffer = page().buffer();
        for (const char *name : {"alpha", "beta"}) {
            const QVector<int> seen = numbers(buffer, QString::fromLatin1(name));
            for (qsizetype i = 1; i < seen.size(); ++i)
                QCOMPARE(seen[i], seen[i - 1] + 1);
        }
        // A line waits for earlier ones of other services, but not for ever: a busy machine may be later.
        for (qint64 i = buffer.firstLine() + 1; i < buffer.endLine(); ++i)
            QVERIFY(buffer.line(i).timeMs >= buffer.line(i - 1).timeMs - 2000);
        QCOMPARE(page().states()->shown(), Shown::Content);
    }

    void searchAndOnlyMatches()
    {
        QLineEdit *field = page().searchBar()->field();
        field->setText(QStringLiteral("beta is at"));
        QTRY_VERIFY_WITH_TIMEOUT(page().searchBar()->count()->text().contains(QStringLiteral(" of ")), kPatience);
        page().searchBar()->onlyChip()->setChecked(true);
        QTRY_VERIFY_WITH_TIMEOUT(page().shown().lineCount() > 0 && texts(page().shown()).filter(QStringLiteral("beta is at")).size() == page().shown().lineCount(), kPatience);
        const qint64 before = page().shown().lineCount();
        QTRY_VERIFY_WITH_TIMEOUT(page().shown().lineCount() > before, kPatience); // live lines are filtered as well
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(page().view()->currentLine());
        page().searchBar()->onlyChip()->setChecked(false);
        field->clear();
        QTRY_COMPARE_WITH_TIMEOUT(page().shown().lineCount(), page().buffer().lineCount(), kPatience);
    }

    void levelsAreCountedAndHidden()
    {
        auto *errors = page().levelChip(LogLevel::Error);
        QTRY_VERIFY_WITH_TIMEOUT(errors->count() > 2, kPatience);
        QTest::mouseClick(page().levelChip(LogLevel::Info), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(texts(page().shown()).filter(QStringLiteral("ERROR")).size(), page().shown().lineCount(), kPatience);
        QVERIFY(page().shown().lineCount() > 0);
        QTest::mouseClick(page().levelChip(LogLevel::Info), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(page().shown().lineCount() > 20, kPatience);
    }

    void pausingHoldsTheViewAndFollowingGoesOn()
    {
        auto *view = page().view();
        QTRY_VERIFY_WITH_TIMEOUT(page().shown().lineCount() > view->visibleLines(), kPatience);
        QCOMPARE(view->follow(), ui::widgets::Follow::Yes);
        QTest::mouseClick(page().pauseButton(), Qt::LeftButton);
        QCOMPARE(view->follow(), ui::widgets::Follow::No);
        const qint64 top = view->topLine();
        QTRY_VERIFY_WITH_TIMEOUT(view->newLines() > 5, kPatience);
        QCOMPARE(view->topLine(), top);
        QTest::mouseClick(page().pauseButton(), Qt::LeftButton);
        QCOMPARE(view->follow(), ui::widgets::Follow::Yes);
        QCOMPARE(view->newLines(), 0);
        QTRY_VERIFY(view->topLine() > top);
    }

    void aServiceThatGoesTakesItsLinesAlong()
    {
        page().chooseServices({id("beta")});
        QTRY_VERIFY_WITH_TIMEOUT(numbers(page().buffer(), QStringLiteral("alpha")).isEmpty() && !numbers(page().buffer(), QStringLiteral("beta")).isEmpty(), kPatience);
    }

    void whoSaysNothingIsEmptyAndNotBroken()
    {
        page().chooseServices({id("quiet")});
        QTRY_COMPARE_WITH_TIMEOUT(page().states()->shown(), Shown::Empty, kPatience);
        QCOMPARE(page().states()->empty().title(), QStringLiteral("Nothing was logged yet"));
        page().chooseServices({id("alpha"), id("beta")});
        QTRY_COMPARE_WITH_TIMEOUT(page().states()->shown(), Shown::Content, kPatience);
    }

    void whatIsShownIsSaved()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("shown.log"));
        page().saveTo(file);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(file).size() > 100, kPatience);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY(text.contains("alpha 1") && text.contains("beta 1"));
    }
};

QTEST_MAIN(tst_LiveLogs)
#include "tst_live_logs.moc"
