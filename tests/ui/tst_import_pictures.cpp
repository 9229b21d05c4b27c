// SPDX-License-Identifier: GPL-3.0-or-later
// Import and adoption in both themes, in pictures to look at: MCP_GALLERY_DIR tells where they go.
#include "gallery.h"
#include "import_stage.h"
#include "service_stage.h"
#include "ui/dialogs/adopt_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/pages/service_intake.h"
#include "ui/theme/theme.h"
#include "ui/widgets/states.h"

using ui::dialogs::AdoptDialog;
using ui::dialogs::ImportDialog;

class tst_ImportPictures : public QObject
{
    Q_OBJECT

    QString m_folder;
    core::SystemClock m_clock;

    void save(QWidget &widget, const QString &name)
    {
        QTest::qWait(50);
        QVERIFY(widget.grab().save(m_folder + u'/' + name + QStringLiteral(".png")));
    }

private slots:
    void initTestCase()
    {
        m_folder = galleryFolder();
        QVERIFY(!m_folder.isEmpty());
    }

    void dialogs_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("light") << int(ui::theme::Mode::Light);
        QTest::newRow("dark") << int(ui::theme::Mode::Dark);
    }
    void dialogs()
    {
        QFETCH(int, mode);
        const QString name = u'-' + QString::fromLatin1(QTest::currentDataTag());
        ui::theme::Theme theme(*qApp, static_cast<ui::theme::Mode>(mode));
        ServiceStage s(m_clock);
        s.open(&s.backend);
        QTRY_COMPARE(s.page.states()->shown(), ui::widgets::StateStack::Shown::Empty);
        save(s.page, QStringLiteral("import-none") + name);
        for (const char *there : {"alpha", "beta", "gamma"})
            s.backend.putAndTell(support::FakeBackend::makeService(QString::fromLatin1(there)), core::ServiceEventKind::Created);
        QTRY_COMPARE(s.model.rowCount(), 3);
        ImportStage::fillEngine(s.backend.fakeEngine());
        s.backend.fakeEngine().setImport(ImportStage::file());

        s.page.intake()->openImport();
        auto *import = s.dialog<ImportDialog>();
        QVERIFY(import);
        save(*import, QStringLiteral("import-file") + name);
        import->text()->setPlainText(ImportStage::compose() + QStringLiteral("  broken: [\n"));
        s.backend.fail(QStringLiteral("engine.import"), core::Error::validation(QStringLiteral("content"), QStringLiteral("line 11: a list is not closed")));
        import->actionButton()->click();
        QTRY_COMPARE(import->markedLine(), 11);
        save(*import, QStringLiteral("import-wrong") + name);
        s.backend.failNothing();
        import->actionButton()->click();
        QTRY_COMPARE(import->step(), ImportDialog::Step::Preview);
        import->table()->setCurrentIndex(import->preview().index(2, 0));
        save(*import, QStringLiteral("import-preview") + name);
        s.backend.put(support::FakeBackend::makeService(QStringLiteral("cache")));
        import->actionButton()->click();
        QTRY_COMPARE(import->step(), ImportDialog::Step::Outcome);
        save(*import, QStringLiteral("import-outcome") + name);
        delete import;

        s.page.intake()->openAdopt();
        auto *adopt = s.dialog<AdoptDialog>();
        QVERIFY(adopt);
        QTRY_COMPARE(adopt->states()->shown(), ui::widgets::StateStack::Shown::Content);
        save(*adopt, QStringLiteral("adopt-list") + name);
        adopt->table()->selectRow(0);
        QTRY_VERIFY(adopt->hasPreview());
        save(*adopt, QStringLiteral("adopt-preview") + name);
        s.backend.fakeEngine().goDown(QStringLiteral("/var/run/docker.sock: connection refused"));
        QTRY_COMPARE(adopt->states()->shown(), ui::widgets::StateStack::Shown::Failed);
        save(*adopt, QStringLiteral("adopt-down") + name);
        s.backend.fakeEngine().setContainers({});
        core::Engine up;
        up.phase = core::EnginePhase::Up;
        s.backend.fakeEngine().setStateAndTell(up);
        QTRY_COMPARE(adopt->states()->shown(), ui::widgets::StateStack::Shown::Empty);
        save(*adopt, QStringLiteral("adopt-none") + name);
        delete adopt;
    }
};

QTEST_MAIN(tst_ImportPictures)
#include "tst_import_pictures.moc"
