// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of backups and schedules on a real daemon: what is made, restored, proven, downloaded and
// uploaded from the window is so on the disk.
#include "live_window.h"

#include "ui/dialogs/small_dialogs.h"
#include "ui/dialogs/backup_questions.h"
#include "ui/dialogs/create_backup_dialog.h"
#include "ui/dialogs/cron_builder.h"
#include "ui/dialogs/passphrase_fields.h"
#include "ui/dialogs/restore_dialog.h"
#include "ui/dialogs/schedule_dialog.h"
#include "ui/pages/backup_contents.h"
#include "ui/pages/backup_detail.h"
#include "ui/pages/backup_overview.h"
#include "ui/pages/backups_page.h"
#include "ui/pages/schedule_aside.h"
#include "ui/pages/schedules_page.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tree_view.h"

using core::Backup;
using core::BackupStatus;
using ui::dialogs::CreateBackupDialog;
using ui::dialogs::RestoreDialog;
using ui::dialogs::ScheduleDialog;
using ui::pages::BackupAction;
using ui::pages::PageId;
using Shown = ui::widgets::StateStack::Shown;

static const QString kTicks = QStringLiteral("while :; do echo tick; sleep 1; done");

class tst_LiveBackups : public QObject
{
    Q_OBJECT

    RealServer m_server;
    std::unique_ptr<LiveWindow> m_live;

    ui::pages::BackupsPage &page() { return m_live->page<ui::pages::BackupsPage>(PageId::Backups); }
    ui::pages::SchedulesPage &schedules() { return m_live->page<ui::pages::SchedulesPage>(PageId::Schedules); }
    models::BackupDesk &desk() { return m_live->window.backups(); }

    QString dataFile(const char *service, const QString &name) const
    {
        return m_server.daemon.dataDir() + QStringLiteral("/data/services/%1/%2").arg(QLatin1StringView(service), name);
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    const Backup *named(const QString &name)
    {
        for (int row = 0; row < desk().backups.rowCount(); ++row)
            if (desk().backups.rowAt(row).name == name)
                return &desk().backups.rowAt(row);
        return nullptr;
    }
    bool isDone(const QString &name)
    {
        const Backup *backup = named(name);
        if (backup && backup->status == BackupStatus::Failed)
            qWarning() << "the backup failed:" << backup->problem;
        return backup && backup->status == BackupStatus::Completed;
    }
    // By the dialog, of one service; encrypted with the passphrase when there is one.
    void make(const QString &name, const char *service, const QString &passphrase = {})
    {
        page().openCreate({QString::fromLatin1(service)});
        auto *dialog = m_live->dialog<CreateBackupDialog>();
        QVERIFY(dialog);
        dialog->nameField()->setText(name);
        dialog->encryptionBox()->setCurrentIndex(dialog->encryptionBox()->findData(
            int(passphrase.isEmpty() ? core::Encryption::PlatformKey : core::Encryption::Passphrase)));
        dialog->passphrase()->first()->setText(passphrase);
        dialog->passphrase()->again()->setText(passphrase);
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(isDone(name), kPatience);
        // The dialog goes when it has been heard out.
        QTRY_VERIFY(m_live->window.findChild<CreateBackupDialog *>() == nullptr);
    }
    void choose(const QString &name)
    {
        const Backup *backup = named(name);
        QVERIFY(backup);
        page().select(backup->id);
        QTRY_COMPARE_WITH_TIMEOUT(page().detail()->backup().createdBy, QStringLiteral("admin@localhost"), kPatience);
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), m_server.daemon.log().constData());
        QVERIFY(m_server.add("notes", kTicks));
        QVERIFY(m_server.run("notes"));
        write(dataFile("notes", QStringLiteral("a.txt")), "first");
        m_live = std::make_unique<LiveWindow>();
        QVERIFY(m_live->connectTo(m_server.daemon));
    }
    void cleanupTestCase() { m_live.reset(); }

    void anEmptyServerOffersTheNextStep()
    {
        (void)page();
        QTRY_COMPARE_WITH_TIMEOUT(page().states()->shown(), Shown::Empty, kPatience);
        QVERIFY(page().actions().allowed(BackupAction::Create));
    }

    void makesOneAndLooksIntoIt()
    {
        make(QStringLiteral("first"), "notes");
        choose(QStringLiteral("first"));
        auto *detail = page().detail();
        QVERIFY(detail->overview()->proof()->valueOf(QStringLiteral("Read back")).startsWith(QStringLiteral("Whole")));
        QCOMPARE(detail->overview()->facts()->valueOf(QStringLiteral("Encryption")), QStringLiteral("Platform key"));
        detail->tabs()->setCurrentIndex(ui::pages::BackupDetail::Contents);
        models::BackupContentsModel &model = detail->contents()->model();
        QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() > 0, kPatience);
        detail->contents()->field()->setText(QStringLiteral("a.txt"));
        QTRY_COMPARE_WITH_TIMEOUT(model.search(), QStringLiteral("a.txt"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() == 1 && model.index(0, 0).data().toString().endsWith(QStringLiteral("notes/data/a.txt")), kPatience);
    }

    void restoresWhatWasLostAndKeepsWhatItOverwrote()
    {
        write(dataFile("notes", QStringLiteral("a.txt")), "ruined");
        choose(QStringLiteral("first"));
        page().run(BackupAction::Restore);
        auto *dialog = m_live->dialog<RestoreDialog>();
        QVERIFY(dialog);
        dialog->overwrite()->setChecked(true);
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->step(), RestoreDialog::Step::Plan, kPatience);
        QVERIFY2(dialog->plan().totals().overwrite > 0, qPrintable(dialog->planText()));
        QVERIFY2(dialog->actionButton()->isEnabled(), qPrintable(dialog->plan().plan().problems.join(u'\n')));
        QCOMPARE(read(dataFile("notes", QStringLiteral("a.txt"))), QByteArray("ruined")); // nothing yet
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->step(), RestoreDialog::Step::Outcome, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->actionButton()->text(), QStringLiteral("Close"), kPatience);
        QCOMPARE(read(dataFile("notes", QStringLiteral("a.txt"))), QByteArray("first"));
        const core::BackupJob job = *desk().jobs.find(dialog->job());
        QVERIFY2(job.status == core::JobStatus::Completed, qPrintable(job.problem));
        QVERIFY(!job.safetyBackup.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(desk().backups.find(job.safetyBackup), kPatience);
        QVERIFY(desk().backups.find(job.safetyBackup)->origin == core::BackupOrigin::Safety);
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_live->status(id("notes")) == core::ServiceStatus::Running, kPatience); // it ran before
    }

    void verifiesAndDrills()
    {
        choose(QStringLiteral("first"));
        const qint64 before = named(QStringLiteral("first"))->proof.verifiedAtMs;
        page().run(BackupAction::Verify);
        QTRY_VERIFY_WITH_TIMEOUT(named(QStringLiteral("first"))->proof.verifiedAtMs > before, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(page().actions().allowed(BackupAction::Drill, named(QStringLiteral("first"))), kPatience);
        page().run(BackupAction::Drill);
        QTRY_VERIFY_WITH_TIMEOUT(named(QStringLiteral("first"))->proof.drilledAtMs > 0, kPatience);
        QVERIFY2(named(QStringLiteral("first"))->proof.drilled, qPrintable(named(QStringLiteral("first"))->proof.problem));
    }

    void downloadsUploadsAndDeletes()
    {
        make(QStringLiteral("to-go"), "notes", QStringLiteral("a passphrase to go"));
        choose(QStringLiteral("to-go"));
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("to-go.tar.zst.mcpbak"));
        page().downloadTo(file);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), kPatience);
        QCOMPARE(QFileInfo(file).size(), named(QStringLiteral("to-go"))->sizeBytes);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(read(file));
        QCOMPARE(QString::fromLatin1(hash.result().toHex()), page().detail()->backup().digest);

        page().run(BackupAction::Delete);
        auto *remove = m_live->dialog<ui::dialogs::DeleteBackupDialog>();
        QVERIFY(remove);
        QTest::mouseClick(remove->actionButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!named(QStringLiteral("to-go")), kPatience);

        page().upload(file);
        auto *upload = m_live->dialog<ui::dialogs::UploadBackupDialog>();
        QVERIFY(upload);
        upload->nameField()->setText(QStringLiteral("come back"));
        for (QLineEdit *edit : upload->findChildren<QLineEdit *>())
            if (edit->echoMode() == QLineEdit::Password)
                edit->setText(QStringLiteral("a passphrase to go"));
        QTest::mouseClick(upload->actionButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(isDone(QStringLiteral("come back")), kPatience);
        QVERIFY(named(QStringLiteral("come back"))->encryption == core::Encryption::Passphrase);
    }

    void aWrongPassphraseTouchesNothing()
    {
        QVERIFY(named(QStringLiteral("come back")));
        choose(QStringLiteral("come back"));
        page().run(BackupAction::Restore);
        auto *dialog = m_live->dialog<RestoreDialog>();
        QVERIFY(dialog);
        dialog->passphrase()->setText(QStringLiteral("not the one"));
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        auto *field = qobject_cast<ui::dialogs::FormField *>(dialog->passphrase()->parentWidget());
        QTRY_VERIFY_WITH_TIMEOUT(!field->error().isEmpty() || !dialog->generalError().isEmpty()
                                     || !dialog->plan().plan().problems.isEmpty(), kPatience);
        QVERIFY(dialog->step() != RestoreDialog::Step::Outcome);
        dialog->reject();
    }

    void aScheduleIsMadeAndRun()
    {
        QTRY_COMPARE_WITH_TIMEOUT(schedules().states()->shown(), Shown::Empty, kPatience);
        schedules().openCreate();
        auto *dialog = m_live->dialog<ScheduleDialog>();
        QVERIFY(dialog);
        const QPointer<ScheduleDialog> guard(dialog);
        dialog->nameField()->setText(QStringLiteral("nightly"));
        dialog->cron()->time()->setTime(QTime(3, 30));
        const QStringList promised = dialog->nextRuns();
        QCOMPARE(promised.size(), 5);
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        // The row may be told by an event before the dialog has its answer and lets clicks through.
        QTRY_VERIFY_WITH_TIMEOUT(!guard, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(desk().schedules.rowCount(), 1, kPatience);
        const core::BackupSchedule made = desk().schedules.rowAt(0);
        QCOMPARE(made.cronExpression, QStringLiteral("30 3 * * *"));
        // The server counts the same runs as the dialog.
        QCOMPARE(made.nextRuns.size(), 5);
        const QVector<models::ComingRun> runs = models::RunCalendar::coming(made.nextRuns, QTimeZone(made.timeZone.toUtf8()));
        for (int i = 0; i < 5; ++i)
            QVERIFY2(promised[i].startsWith(runs[i].text), qPrintable(promised[i]));
        schedules().select(made.id);
        QTest::mouseClick(schedules().aside()->runButton(), Qt::LeftButton);
        const auto fromIt = [this, &made]() -> const Backup * {
            for (int row = 0; row < desk().backups.rowCount(); ++row)
                if (desk().backups.rowAt(row).schedule == made.id)
                    return &desk().backups.rowAt(row);
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(fromIt() && fromIt()->status == BackupStatus::Completed, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(desk().schedules.rowAt(0).lastGoodMs > 0, kPatience);
        schedules().aside()->enabledSwitch()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!desk().schedules.rowAt(0).enabled, kPatience);
        schedules().askDelete(made.id);
        auto *question = m_live->dialog<ui::dialogs::QuestionDialog>();
        QVERIFY(question);
        QTest::mouseClick(question->actionButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk().schedules.rowCount(), 0, kPatience);
    }
};

QTEST_MAIN(tst_LiveBackups)
#include "tst_live_backups.moc"
