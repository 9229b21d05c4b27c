// SPDX-License-Identifier: GPL-3.0-or-later
// Services from a file: choosing, dropping and pasting it, the preview without which nothing is made,
// what came of each, and what is wrong with a file.
#include "import_stage.h"
#include "service_stage.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/pages/service_intake.h"
#include "ui/theme/theme.h"
#include "ui/widgets/states.h"

using models::ImportPreviewModel;
using ui::dialogs::ImportDialog;
using Step = ui::dialogs::ImportDialog::Step;
using Verdict = models::ImportPreviewModel::Verdict;

class tst_ImportDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::SystemClock m_clock;

    struct Stage : ServiceStage
    {
        ImportDialog *shown = nullptr;
        explicit Stage(const core::Clock &clock) : ServiceStage(clock)
        {
            threeServices();
            backend.fakeEngine().setImport(ImportStage::file());
            page.intake()->openImport();
            shown = dialog<ImportDialog>();
        }
        int imports() const { return backend.callCount(QStringLiteral("engine.import")) - dryRuns(); }
        int dryRuns() const { return backend.callCount(QStringLiteral("engine.import dry")); }
        void act() { QTest::mouseClick(shown->actionButton(), Qt::LeftButton); }
        void preview()
        {
            shown->text()->setPlainText(ImportStage::compose());
            act();
            QTRY_COMPARE(shown->step(), Step::Preview);
        }
        QModelIndex cell(int row, int column = ImportPreviewModel::Service) { return shown->preview().index(row, column); }
    };

private slots:
    void initTestCase() { m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light); }
    void cleanupTestCase() { m_theme.reset(); }

    void whatIsPastedIsKnownByItsContent()
    {
        Stage s(m_clock);
        QVERIFY(s.shown->kindText().contains(QStringLiteral("known by its content")));
        s.shown->text()->setPlainText(QStringLiteral("services:\n  a: {image: x}\n"));
        QCOMPARE(s.shown->kindText(), QStringLiteral("Compose file"));
        s.shown->text()->setPlainText(QStringLiteral("{\"mcpServers\": {}}"));
        QVERIFY(s.shown->kindText().startsWith(QStringLiteral("mcp.json")));
        s.act();
        QTRY_COMPARE(s.shown->step(), Step::Preview);
        QVERIFY(s.backend.fakeEngine().lastImport().kind == core::ImportKind::McpJson);
    }

    void nothingIsMadeBeforeTheClick()
    {
        Stage s(m_clock);
        s.preview();
        QCOMPARE(s.dryRuns(), 1);
        QCOMPARE(s.imports(), 0);
        QVERIFY(s.backend.fakeEngine().lastImport().isDryRun);
        QCOMPARE(s.shown->preview().rowCount(), 6);
        QVERIFY2(s.shown->summaryText().contains(QStringLiteral("4 of 6")), qPrintable(s.shown->summaryText()));
        QCOMPARE(s.shown->actionButton()->text(), QStringLiteral("Import 4 service(s)"));
        // The first with something to say is told about at once.
        QVERIFY(s.shown->remarksText().contains(QStringLiteral("the check of the file")));
        s.shown->reject();
        QTRY_VERIFY(!s.backend.held(id("web")));
        QCOMPARE(s.imports(), 0);
    }

    void oneThatIsClosedMeanwhileIsToldByToast_data()
    {
        QTest::addColumn<bool>("fails");
        QTest::newRow("made") << false;
        QTest::newRow("refused as a whole") << true;
    }
    void oneThatIsClosedMeanwhileIsToldByToast()
    {
        QFETCH(bool, fails);
        Stage s(m_clock);
        s.preview();
        QSignalSpy done(&s.page, &ui::pages::ServicesPage::done), failed(&s.page, &ui::pages::ServicesPage::failed);
        s.backend.setDelay(core::Millis(200));
        if (fails)
            s.backend.fail(QStringLiteral("engine.import"), core::Error::internal(QStringLiteral("the disk is full")));
        s.act();
        s.shown->reject();
        QSignalSpy &told = fails ? failed : done;
        QTRY_COMPARE(told.count(), 1);
        QVERIFY2(told.first().first().toString().contains(fails ? QStringLiteral("Nothing was imported") : QStringLiteral("4 service(s) were created")),
                 qPrintable(told.first().first().toString()));
        QCOMPARE(fails ? done.count() : failed.count(), 0);
    }

    void whyOneCannotBeMadeIsToldForItsRow()
    {
        Stage s(m_clock);
        s.preview();
        s.shown->table()->setCurrentIndex(s.cell(5));
        QVERIFY(s.shown->remarksText().contains(QStringLiteral("built from sources")));
        s.shown->table()->setCurrentIndex(s.cell(4));
        QCOMPARE(s.cell(4, ImportPreviewModel::State).data().toString(), QStringLiteral("Exists already"));
        s.shown->table()->setCurrentIndex(s.cell(1));
        QVERIFY(s.shown->remarksText().startsWith(QStringLiteral("Nothing:")));
    }

    void rowsAreChosenByKeyAndByClick()
    {
        Stage s(m_clock);
        s.preview();
        QTRY_VERIFY(s.shown->table()->isVisible());
        s.shown->table()->setFocus();
        s.shown->table()->setCurrentIndex(s.cell(0, ImportPreviewModel::Runs)); // anywhere in the row
        QTest::keyClick(s.shown->table(), Qt::Key_Space);
        QCOMPARE(s.shown->preview().chosenIds().size(), 3);
        QCOMPARE(s.shown->all()->checkState(), Qt::PartiallyChecked);
        QTest::mouseClick(s.shown->table()->viewport(), Qt::LeftButton, {}, s.shown->table()->visualRect(s.cell(1)).topLeft() + QPoint(28, 26));
        QCOMPARE(s.shown->preview().chosenIds(), (QStringList{QStringLiteral("web"), QStringLiteral("worker")}));
        QTest::keyClick(s.shown->table(), Qt::Key_End); // one that cannot be made
        s.shown->table()->setCurrentIndex(s.cell(5));
        QTest::keyClick(s.shown->table(), Qt::Key_Space);
        QCOMPARE(s.shown->preview().chosenIds().size(), 2);
        s.shown->all()->click();
        QCOMPARE(s.shown->preview().chosenIds().size(), 4);
        s.shown->all()->click();
        QVERIFY(s.shown->preview().chosenIds().isEmpty());
        QVERIFY(!s.shown->actionButton()->isEnabled());
    }

    void theChosenAreMadeAndEachIsTold()
    {
        Stage s(m_clock);
        QSignalSpy done(&s.page, &ui::pages::Page::done);
        s.preview();
        s.shown->preview().setData(s.cell(0), Qt::Unchecked, Qt::CheckStateRole);
        s.backend.put(support::FakeBackend::makeService(QStringLiteral("cache"))); // somebody was faster
        s.act();
        QTRY_COMPARE(s.shown->step(), Step::Outcome);
        QCOMPARE(*s.backend.fakeEngine().lastImport().services, (QStringList{QStringLiteral("cache"), QStringLiteral("web"), QStringLiteral("worker")}));
        QVERIFY(!s.backend.held(id("db")));
        QVERIFY(s.backend.held(id("web")) && s.backend.held(id("worker")));
        QCOMPARE(ImportPreviewModel::verdictOf(s.shown->preview().rowAt(1)), Verdict::Refused);
        QCOMPARE(ImportPreviewModel::verdictOf(s.shown->preview().rowAt(2)), Verdict::Made);
        QVERIFY(s.shown->remarksText().contains(QStringLiteral("exists already"))); // of the refused one
        QVERIFY2(s.shown->summaryText().contains(QStringLiteral("2 service(s) were created")), qPrintable(s.shown->summaryText()));
        QCOMPARE(done.size(), 1);
        s.act();
        QTRY_VERIFY(!s.page.window()->findChild<ImportDialog *>());
        QTRY_COMPARE(s.page.selectedId(), id("worker"));
    }

    void aFileIsReadAndPreviewedAtOnce()
    {
        Stage s(m_clock);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("docker-compose.yml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(ImportStage::compose().toUtf8()) > 0);
        file.close();
        s.shown->openFile(path);
        QTRY_COMPARE(s.shown->step(), Step::Preview);
        QCOMPARE(s.backend.fakeEngine().lastImport().content, ImportStage::compose());
        QTest::mouseClick(s.shown->backButton(), Qt::LeftButton);
        QCOMPARE(s.shown->step(), Step::File);
        QVERIFY(s.shown->kindText().contains(QStringLiteral("docker-compose.yml")));
        s.shown->openFile(folder.filePath(QStringLiteral("nothing here")));
        QTRY_VERIFY(!s.shown->textError().isEmpty());
        QCOMPARE(s.shown->step(), Step::File);
    }

    void aFileIsDropped()
    {
        Stage s(m_clock);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mcp.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"mcpServers\": {}}") > 0);
        file.close();
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(s.shown, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({20, 20}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(s.shown, &drop);
        QTRY_COMPARE(s.shown->step(), Step::Preview);
        mime.setUrls({QUrl(QStringLiteral("https://example.com/compose.yml"))});
        QDragEnterEvent remote({20, 20}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(s.shown, &remote);
        QVERIFY(!remote.isAccepted());
    }

    void whatIsWrongWithAFileIsSaidAtItsPlace()
    {
        Stage s(m_clock);
        s.shown->text()->setPlainText(QStringLiteral("services:\n  a:\n    image: [x]\n"));
        s.backend.fail(QStringLiteral("engine.import"), core::Error::validation(QStringLiteral("content"), QStringLiteral("line 3: bad conversion")));
        s.act();
        QTRY_COMPARE(s.shown->textError(), QStringLiteral("line 3: bad conversion"));
        QCOMPARE(s.shown->step(), Step::File);
        QCOMPARE(s.shown->markedLine(), 3);
        QCOMPARE(s.shown->text()->textCursor().blockNumber(), 2);
        QVERIFY(!s.shown->text()->isReadOnly());
        s.shown->text()->appendPlainText(QStringLiteral("#"));
        QCOMPARE(s.shown->markedLine(), 0);
        QVERIFY(s.shown->textError().isEmpty());
        s.shown->text()->setPlainText(QStringLiteral("hello"));
        s.act();
        QVERIFY(s.shown->textError().contains(QStringLiteral("neither a Compose file")));
        QCOMPARE(s.dryRuns(), 1); // nothing was sent for it
    }

    void aFailureIsToldAndCanBeTriedAgain_data()
    {
        QTest::addColumn<core::ErrorCode>("code");
        QTest::newRow("not allowed") << core::ErrorCode::Forbidden;
        QTest::newRow("the server fails") << core::ErrorCode::Internal;
    }
    void aFailureIsToldAndCanBeTriedAgain()
    {
        QFETCH(core::ErrorCode, code);
        Stage s(m_clock);
        s.preview();
        s.backend.fail(QStringLiteral("engine.import"), {code, QStringLiteral("It did not work"), {}, {}, {}});
        s.act();
        QTRY_VERIFY(!s.shown->generalError().isEmpty());
        QCOMPARE(s.shown->step(), Step::Preview);
        QVERIFY(s.shown->actionButton()->isEnabled());
        s.backend.failNothing();
        s.act();
        QTRY_COMPARE(s.shown->step(), Step::Outcome);
    }

    void aSlowServerIsAskedOnce()
    {
        Stage s(m_clock);
        s.backend.setHeld(true);
        s.shown->text()->setPlainText(ImportStage::compose());
        s.act();
        QVERIFY(!s.shown->actionButton()->isEnabled());
        s.act();
        QCOMPARE(s.dryRuns(), 1);
        QVERIFY(s.shown->text()->isReadOnly()); // what is looked at is what was sent
        s.backend.setHeld(false);
        QTRY_COMPARE(s.shown->step(), Step::Preview);
    }

    void escapeLeavesItFromItsTableToo()
    {
        Stage s(m_clock);
        s.preview();
        s.shown->table()->setFocus();
        QVERIFY(s.shown->table()->selectionModel()->hasSelection());
        QTest::keyClick(s.shown->table(), Qt::Key_Escape);
        QTRY_VERIFY(!s.page.window()->findChild<ImportDialog *>());
    }

    void anEmptyFileHasNothingToImport()
    {
        Stage s(m_clock);
        s.backend.fakeEngine().setImport({});
        s.preview();
        QVERIFY(s.shown->summaryText().contains(QStringLiteral("no service in this file")));
        QVERIFY(!s.shown->actionButton()->isEnabled());
    }

    void manyServicesScrollInTheirTable()
    {
        Stage s(m_clock);
        core::ServiceImport import;
        for (int i = 0; i < 256; ++i)
            import.services.append(ImportStage::proposal(QStringLiteral("service-%1").arg(i), QStringLiteral("x:1")));
        s.backend.fakeEngine().setImport(import);
        s.preview();
        QCOMPARE(s.shown->preview().chosenIds().size(), 256);
        QVERIFY(s.shown->height() <= 800);
        QVERIFY(s.shown->table()->verticalScrollBar()->maximum() > 0);
    }

    void theWaysToItAreThere()
    {
        Stage s(m_clock);
        s.shown->reject();
        QStringList commands;
        for (const ui::pages::Command &command : s.page.commands())
            commands << command.text;
        QVERIFY(commands.contains(QStringLiteral("Import services from Compose or mcp.json")));
        QVERIFY(commands.contains(QStringLiteral("Adopt containers")));
        QVERIFY(s.page.topBarWidgets().contains(s.page.intake()->button()));
        s.backend.setPermissions(core::Permission::ServicesRead);
        s.backend.comeBack();
        QTRY_VERIFY(!s.page.intake()->button()->isEnabled());
        QVERIFY(!s.page.commands().size());
    }
};

QTEST_MAIN(tst_ImportDialog)
#include "tst_import_dialog.moc"
