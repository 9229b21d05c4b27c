// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_buffer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/log_view.h"

#include <QtTest>
#include <QtWidgets>

using namespace ui::widgets;

class tst_LogView : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;

    static void add(models::LogBuffer &buffer, int count, const QByteArray &text = "line ")
    {
        QVector<core::LogEntry> entries;
        for (int i = 0; i < count; ++i)
            entries << core::LogEntry{1'753'358'400'000 + i, core::LogLevel::Info, core::LogStream::Stdout, 0,
                                      text + QByteArray::number(buffer.endLine() + i)};
        buffer.append(core::ServiceId(QStringLiteral("a")), entries);
    }

    struct View
    {
        models::LogBuffer buffer;
        LogView view;
        View()
        {
            view.resize(800, 400);
            view.setBuffer(&buffer);
            view.show();
            (void)QTest::qWaitForWindowExposed(&view);
        }
        ~View() { view.setBuffer(nullptr); }
        QPushButton *pill() { return view.viewport()->findChild<QPushButton *>(); }
    };

private slots:
    void initTestCase() { m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light); }
    void cleanupTestCase() { m_theme.reset(); }

    void staysAtTheEndWhileFollowing()
    {
        View v;
        add(v.buffer, 500);
        QCOMPARE(v.view.topLine() + v.view.visibleLines(), 500);
        add(v.buffer, 100);
        QCOMPARE(v.view.topLine() + v.view.visibleLines(), 600);
        QVERIFY(!v.pill()->isVisible());
    }

    void scrollingBackStopsFollowingAndThePillReturns()
    {
        View v;
        add(v.buffer, 500);
        v.view.verticalScrollBar()->setValue(100);
        QCOMPARE(v.view.follow(), Follow::No);
        add(v.buffer, 128);
        QCOMPARE(v.view.topLine(), 100);
        QCOMPARE(v.view.newLines(), 128);
        QVERIFY(v.pill()->isVisible());
        QVERIFY(v.pill()->text().contains(QStringLiteral("128")));
        QTest::mouseClick(v.pill(), Qt::LeftButton);
        QCOMPARE(v.view.follow(), Follow::Yes);
        QCOMPARE(v.view.topLine() + v.view.visibleLines(), 628);
        QVERIFY(!v.pill()->isVisible());
    }

    void scrollingToTheEndFollowsAgain()
    {
        View v;
        add(v.buffer, 500);
        v.view.verticalScrollBar()->setValue(3);
        QCOMPARE(v.view.follow(), Follow::No);
        v.view.verticalScrollBar()->setValue(v.view.verticalScrollBar()->maximum());
        QCOMPARE(v.view.follow(), Follow::Yes);
    }

    void whatIsReadStaysWhileOldLinesGo()
    {
        View v;
        v.buffer.setCapBytes(1);
        add(v.buffer, models::LogBuffer::kLinesPerSegment);
        v.view.verticalScrollBar()->setValue(4000);
        const qint64 top = v.view.topLine();
        add(v.buffer, 2 * models::LogBuffer::kLinesPerSegment);
        QVERIFY(v.buffer.firstLine() > 0); // else nothing was tried
        QCOMPARE(v.view.topLine(), std::max(top, v.buffer.firstLine()));
    }

    void selectsAndCopiesWithTheMouse()
    {
        View v;
        add(v.buffer, 5, "words of line ");
        const int y = 4 + 22 + 11; // the second line
        QTest::mousePress(v.view.viewport(), Qt::LeftButton, {}, QPoint(1, y));
        QTest::mouseMove(v.view.viewport(), QPoint(790, y + 22));
        QTest::mouseRelease(v.view.viewport(), Qt::LeftButton, {}, QPoint(790, y + 22));
        QCOMPARE(v.view.selectedText(CopyForm::Messages), QStringLiteral("words of line 1\nwords of line 2"));
        QTest::keySequence(&v.view, QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("words of line 1\nwords of line 2"));
        QVERIFY(v.view.selectedText(CopyForm::WithTimeAndLevel).contains(QStringLiteral("INFO")));
    }

    void selectsAllAndExtendsByKeys()
    {
        View v;
        add(v.buffer, 3);
        QTest::keySequence(&v.view, QKeySequence::SelectAll);
        QCOMPARE(v.view.selectedText(CopyForm::Messages), QStringLiteral("line 0\nline 1\nline 2"));
        QTest::keyClick(&v.view, Qt::Key_Escape);
        QVERIFY(!v.view.hasSelection());
        QTest::mouseClick(v.view.viewport(), Qt::LeftButton, {}, QPoint(1, 10));
        QTest::keyClick(&v.view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(v.view.selectedText(CopyForm::Messages), QStringLiteral("line 0\n"));
    }

    void aDoubleClickTakesAWord()
    {
        View v;
        add(v.buffer, 1, "first second third ");
        QTest::keySequence(&v.view, QKeySequence::SelectAll);
        for (int x = 0; x < 790; x += 4) {
            QTest::mouseDClick(v.view.viewport(), Qt::LeftButton, {}, QPoint(x, 12));
            const QString text = v.view.selectedText(CopyForm::Messages);
            QVERIFY2(text.isEmpty() || QStringLiteral("first second third 0").split(u' ').contains(text), qPrintable(text));
        }
    }

    void aStructuredLineSaysItsMessageFirst_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const char *line, const char *shown) {
            // With ' for ", to be read.
            QTest::newRow(name) << QByteArray(line).replace('\'', '"') << QString::fromUtf8(shown).replace(u'\'', u'"');
        };
        row("msg behind the rest", "{'time':'2026-01-01T00:00:00Z','level':'info','tool':'read_file','ms':3,'msg':'Called a tool'}",
            "Called a tool  tool=read_file  ms=3");
        row("message", "{'message':'Ready','port':3001}", "Ready  port=3001");
        row("nested", "{'http':{'status':200},'msg':'GET /'}", "GET /  http.status=200");
        row("an empty message", "{'msg':'','port':1}", "{'msg':'','port':1}");
        row("no message", "{'port':1,'up':true}", "{'port':1,'up':true}");
        row("broken", "{'msg':'Cut of", "{'msg':'Cut of");
        row("plain", "listening on 3001", "listening on 3001");
        row("nothing", "", "");
    }
    void aStructuredLineSaysItsMessageFirst()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, shown);
        View v;
        v.view.resize(400, 300);
        QCoreApplication::processEvents();
        v.buffer.append(core::ServiceId(QStringLiteral("a")), {{1, core::LogLevel::Info, core::LogStream::Stdout, 0, line}});
        QCOMPARE(v.view.shownText(0), shown);
        QTest::keySequence(&v.view, QKeySequence::SelectAll);
        QCOMPARE(v.view.selectedText(CopyForm::Messages), QString::fromUtf8(line)); // copied as it was written
        v.view.resize(900, 300);
        QCoreApplication::processEvents();
        QCOMPARE(v.view.shownText(0), shown);
    }

    void aHitInWhatIsLeftOutShowsTheLineWhole()
    {
        View v;
        const QByteArray line = R"({"time":"2026-01-01T00:00:00Z","level":"info","msg":"Ready","port":3001})";
        v.buffer.append(core::ServiceId(QStringLiteral("a")), {{1, core::LogLevel::Info, core::LogStream::Stdout, 0, line}});
        const auto search = [&v](const QString &word) {
            v.view.setMarks([word](const QString &text) {
                const qsizetype at = text.indexOf(word);
                return at < 0 ? QVector<models::TextSpan>() : QVector<models::TextSpan>{{at, word.size()}};
            });
            return v.view.shownText(0);
        };
        QCOMPARE(search(QStringLiteral("3001")), QStringLiteral("Ready  port=3001"));
        QCOMPARE(search(QStringLiteral("2026-01")), QString::fromUtf8(line));
        QCOMPARE(search(QStringLiteral("nowhere")), QStringLiteral("Ready  port=3001"));
    }

    void bytesAreMadeReadable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QByteArray("listening on 3001") << QStringLiteral("listening on 3001");
        QTest::newRow("colours") << QByteArray("\x1b[31mred\x1b[0m text") << QStringLiteral("red text");
        QTest::newRow("title sequence") << QByteArray("\x1b]0;title\aafter") << QStringLiteral("after");
        QTest::newRow("tab") << QByteArray("a\tb") << QStringLiteral("a   b");
        QTest::newRow("control characters") << QByteArray("a\x01\x02z") << QStringLiteral("az");
        QTest::newRow("cut escape") << QByteArray("end\x1b[") << QStringLiteral("end");
        QTest::newRow("umlaut") << QByteArray("gr\xc3\xbc\xc3\x9f dich") << QStringLiteral("grüß dich");
    }
    void bytesAreMadeReadable()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, shown);
        QCOMPARE(LogView::displayText(bytes), shown);
    }

    void anOverlongLineIsCut()
    {
        const QString shown = LogView::displayText(QByteArray(2'000'000, 'x'));
        QVERIFY(shown.size() < 10'000);
        QVERIFY(shown.endsWith(u'…'));
    }

    void paintingDoesNotDependOnTheLength()
    {
        View v;
        for (int i = 0; i < 40; ++i)
            add(v.buffer, 10'000);
        QCOMPARE(v.buffer.lineCount(), 400'000);
        v.view.grab();
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 20; ++i) {
            v.view.verticalScrollBar()->setValue(i * 19'000);
            v.view.grab();
        }
        const double each = double(timer.nsecsElapsed()) / 20 / 1e6;
        qInfo("a repaint of 400,000 lines: %.2f ms", each);
        QVERIFY2(each < 50, qPrintable(QString::number(each)));
    }
};

QTEST_MAIN(tst_LogView)
#include "tst_log_view.moc"
