// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of backups and schedules with their dialogs in both themes and two sizes, in pictures to
// look at: MCP_GALLERY_DIR tells where they go.
#include "backup_stage.h"
#include "gallery.h"
#include "ui/dialogs/backup_questions.h"
#include "ui/dialogs/create_backup_dialog.h"
#include "ui/dialogs/restore_dialog.h"
#include "ui/dialogs/schedule_dialog.h"
#include "ui/pages/backup_contents.h"
#include "ui/pages/backup_detail.h"
#include "ui/pages/backups_page.h"
#include "ui/pages/schedule_aside.h"
#include "ui/pages/schedules_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/month_grid.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tree_view.h"

using core::Backup;
using core::BackupStatus;
using support::FakeBackups;

class tst_BackupPictures : public QObject
{
    Q_OBJECT

    QString m_folder;
    core::SystemClock m_clock;

    static constexpr qint64 kHour = 3'600'000;

    void fill(support::FakeBackend &backend) const
    {
        FakeBackups &fake = backend.fakeBackups();
        const QStringList all{QStringLiteral("filesystem-mcp"), QStringLiteral("notes"), QStringLiteral("postgres"), QStringLiteral("search")};
        for (const QString &id : all)
            backend.put(support::FakeBackend::makeService(id));
        const qint64 now = m_clock.nowMs();
        for (int day = 0; day < 12; ++day) {
            Backup backup = FakeBackups::makeBackup(QStringLiteral("backup_7f%1k2").arg(day), day == 4 ? BackupStatus::Failed : BackupStatus::Completed);
            const qint64 at = QDateTime::fromMSecsSinceEpoch(now).date().addDays(-day).startOfDay().toMSecsSinceEpoch() + 2 * kHour;
            backup.createdAtMs = std::min(at, now - kHour);
            backup.completedAtMs = backup.createdAtMs + 300'000;
            backup.name = QStringLiteral("nightly ") + QDateTime::fromMSecsSinceEpoch(at).toString(QStringLiteral("yyyy-MM-dd hh:mm"));
            backup.type = day % 7 == 0 ? core::BackupType::Full : core::BackupType::Incremental;
            backup.origin = core::BackupOrigin::Schedule;
            backup.schedule = core::ScheduleId(QStringLiteral("nightly"));
            backup.createdBy = QStringLiteral("nightly");
            backup.encryption = core::Encryption::PlatformKey;
            backup.services = all;
            backup.hasAccounts = true;
            if (backup.status == BackupStatus::Completed) {
                backup.sizeBytes = day % 7 == 0 ? 2'469'606'195 : 84'000'000 + day * 3'100'000;
                backup.proof = {backup.createdAtMs + 360'000, true, day == 0 ? backup.createdAtMs + 600'000 : 0, day == 0, 41'000, {}};
                backup.digest = QStringLiteral("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
            } else {
                backup.problem = QStringLiteral("No space left on the disk of the backups: 1.2 GB are needed, 310 MB are free");
            }
            if (day == 0) {
                backup.basedOn = core::BackupId(QStringLiteral("backup_7f7k2"));
                backup.type = core::BackupType::Incremental;
            }
            if (day == 9)
                backup.proof.problem = QStringLiteral("Byte 4,096 of services/notes/data/a.txt is not what it was");
            fake.put(backup);
        }
        Backup hand = FakeBackups::makeBackup(QStringLiteral("backup_x81hq0"));
        hand.name = QStringLiteral("before the upgrade of the whole platform to the next major version, made by hand and kept for a year");
        hand.services = {QStringLiteral("notes"), QStringLiteral("postgres")};
        hand.encryption = core::Encryption::Passphrase;
        hand.createdAtMs = now - 30 * kHour;
        fake.put(hand);
        Backup going = FakeBackups::makeBackup(QStringLiteral("backup_q0wn4t"), BackupStatus::InProgress);
        going.name = QStringLiteral("manual-backup");
        going.services = all;
        going.estimatedBytes = 2'500'000'000;
        going.estimatedMs = 600'000;
        going.progress = core::BackupProgress{1'050'000'000, 2'500'000'000, 4'200, 9'100, 41'000'000, 35'000, QStringLiteral("Reading postgres")};
        fake.put(going);
        using Kind = core::BackupEntry::Kind;
        const qint64 changed = now - 40 * kHour;
        QVector<core::BackupEntry> entries{{QStringLiteral("platform"), Kind::Folder, 0, 0}, {QStringLiteral("services"), Kind::Folder, 0, 0}};
        for (const QString &id : all) {
            entries << core::BackupEntry{QStringLiteral("services/") + id, Kind::Folder, 0, changed};
            entries << core::BackupEntry{QStringLiteral("services/%1/configuration.json").arg(id), Kind::File, 812, changed}
                    << core::BackupEntry{QStringLiteral("services/%1/data").arg(id), Kind::Folder, 0, changed}
                    << core::BackupEntry{QStringLiteral("services/%1/definition.json").arg(id), Kind::File, 1'924, changed};
        }
        fake.setContents(core::BackupId(QStringLiteral("backup_7f0k2")), entries);
        using Act = core::RestoreStep::Action;
        core::RestorePlan plan;
        plan.steps = {{QStringLiteral("notes"), QStringLiteral("definition"), Act::Leave, 1'924, 1, {}},
                      {QStringLiteral("notes"), QStringLiteral("configuration"), Act::Overwrite, 812, 1, {}},
                      {QStringLiteral("notes"), QStringLiteral("data"), Act::Overwrite, 84'000'000, 1'204, {}},
                      {QStringLiteral("search"), QStringLiteral("definition"), Act::Create, 1'200, 1, {}},
                      {QStringLiteral("search"), QStringLiteral("volume /srv/search"), Act::Missing, 0, 0, QStringLiteral("/srv/search is a mount point")},
                      {QString(), QStringLiteral("users"), Act::Create, 4'000, 0, {}}};
        plan.stops = plan.starts = {QStringLiteral("notes")};
        plan.bytes = 84'010'000;
        plan.freeBytes = 41'000'000'000;
        fake.setPlan(plan);
        const auto schedule = [&](const char *id, const char *cron, bool enabled, bool overdue, const char *result) {
            core::BackupSchedule made = FakeBackups::makeSchedule(QString::fromLatin1(id));
            made.cronExpression = QString::fromLatin1(cron);
            made.timeZone = QStringLiteral("Europe/Berlin");
            made.type = core::BackupType::Incremental;
            made.retention = {.keepDaily = 7, .keepWeekly = 4, .keepMonthly = 12};
            made.enabled = enabled;
            made.overdue = overdue;
            made.lastResult = QString::fromLatin1(result);
            made.lastRunMs = made.lastResult.isEmpty() ? 0 : now - 9 * kHour;
            made.lastGoodMs = overdue ? now - 90 * kHour : made.lastRunMs;
            made.missed = overdue ? 3 : 0;
            made.drill = true;
            fake.putSchedule(made);
        };
        schedule("nightly", "0 2 * * *", true, false, "completed");
        schedule("every-hour", "15 * * * *", true, true, "failed: no space left on the disk of the backups");
        schedule("weekend-full", "30 4 * * 6,0", true, false, "");
        schedule("old-monthly", "0 5 1 * *", false, false, "completed");
    }

    void save(QWidget &widget, const QString &name)
    {
        QTest::qWait(60); // queued layouts
        QVERIFY(widget.grab().save(m_folder + u'/' + name + QStringLiteral(".png")));
    }

    static void addRows()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << int(ui::theme::Mode::Light) << QSize(1068, 744);
        QTest::newRow("dark") << int(ui::theme::Mode::Dark) << QSize(1068, 744);
        QTest::newRow("light-large") << int(ui::theme::Mode::Light) << QSize(2348, 1384);
        QTest::newRow("dark-large") << int(ui::theme::Mode::Dark) << QSize(2348, 1384);
    }

private slots:
    void initTestCase()
    {
        m_folder = galleryFolder();
        QVERIFY(!m_folder.isEmpty());
    }

    void backups_data() { addRows(); }
    void backups()
    {
        QFETCH(int, mode);
        QFETCH(QSize, size);
        const QString name = u'-' + QString::fromLatin1(QTest::currentDataTag());
        ui::theme::Theme theme(*qApp, static_cast<ui::theme::Mode>(mode));
        BackupStage<ui::pages::BackupsPage> s(m_clock, size);
        s.open(&s.backend);
        QTRY_COMPARE(s.page.states()->shown(), ui::widgets::StateStack::Shown::Empty);
        save(s.page, QStringLiteral("backups-empty") + name);
        s.open(nullptr);
        fill(s.backend);
        s.open(&s.backend);
        QTRY_COMPARE(s.rows(), 14);
        save(s.page, QStringLiteral("backups-list") + name);
        s.page.select(core::BackupId(QStringLiteral("backup_7f0k2")));
        QTRY_VERIFY(!s.page.detail()->backup().createdBy.isEmpty());
        save(s.page, QStringLiteral("backups-detail") + name);
        s.page.detail()->tabs()->setCurrentIndex(ui::pages::BackupDetail::Contents);
        auto *contents = s.page.detail()->contents();
        QTRY_COMPARE(contents->model().rowCount(), 2);
        const QModelIndex services = contents->model().index(1, 0);
        contents->tree()->expand(services);
        QTRY_COMPARE(contents->model().rowCount(services), 4);
        contents->tree()->expand(contents->model().index(1, 0, services));
        QTRY_COMPARE(contents->model().rowCount(contents->model().index(1, 0, services)), 3);
        save(s.page, QStringLiteral("backups-contents") + name);
        s.page.select(core::BackupId(QStringLiteral("backup_q0wn4t")));
        s.page.detail()->tabs()->setCurrentIndex(0);
        save(s.page, QStringLiteral("backups-going") + name);
        s.page.select(core::BackupId(QStringLiteral("backup_7f4k2")));
        save(s.page, QStringLiteral("backups-failed") + name);

        s.page.openCreate();
        auto *create = s.dialog<ui::dialogs::CreateBackupDialog>();
        create->chooseServices({QStringLiteral("notes")});
        create->encryptionBox()->setCurrentIndex(2);
        save(*create, QStringLiteral("backup-create") + name);
        create->close();
        s.page.select(core::BackupId(QStringLiteral("backup_7f0k2")));
        s.page.run(ui::pages::BackupAction::Restore);
        auto *restore = s.dialog<ui::dialogs::RestoreDialog>();
        save(*restore, QStringLiteral("restore-choose") + name);
        restore->actionButton()->click();
        QTRY_COMPARE(restore->step(), ui::dialogs::RestoreDialog::Step::Plan);
        save(*restore, QStringLiteral("restore-plan") + name);
        restore->actionButton()->click();
        QTRY_COMPARE(restore->step(), ui::dialogs::RestoreDialog::Step::Outcome);
        s.fake().advance(restore->job(), 40);
        save(*restore, QStringLiteral("restore-going") + name);
        core::BackupJob job = *s.fake().heldJob(restore->job());
        job.status = core::JobStatus::Completed;
        job.safetyBackup = core::BackupId(QStringLiteral("backup_x81hq0"));
        job.outcomes = {{QStringLiteral("notes"), true, QStringLiteral("Restored 1,204 files, running again")},
                        {QStringLiteral("search"), false, QStringLiteral("/srv/search is a mount point")}};
        emit s.backend.backupJobChanged(job);
        save(*restore, QStringLiteral("restore-outcome") + name);
        restore->close();
        Backup needed = *s.desk.backups.find(core::BackupId(QStringLiteral("backup_7f7k2")));
        ui::dialogs::DeleteBackupDialog remove(needed, {QStringLiteral("nightly 2025-07-23"), QStringLiteral("nightly 2025-07-24")}, &s.page);
        remove.show();
        save(remove, QStringLiteral("backup-delete") + name);
    }

    void schedules_data() { addRows(); }
    void schedules()
    {
        QFETCH(int, mode);
        QFETCH(QSize, size);
        const QString name = u'-' + QString::fromLatin1(QTest::currentDataTag());
        ui::theme::Theme theme(*qApp, static_cast<ui::theme::Mode>(mode));
        BackupStage<ui::pages::SchedulesPage> s(m_clock, size);
        fill(s.backend);
        s.open(&s.backend);
        QTRY_COMPARE(s.rows(), 4);
        QTRY_COMPARE(s.desk.backups.rowCount(), 14);
        save(s.page, QStringLiteral("schedules-list") + name);
        s.page.select(core::ScheduleId(QStringLiteral("nightly")));
        save(s.page, QStringLiteral("schedules-chosen") + name);
        s.page.openEdit(core::ScheduleId(QStringLiteral("weekend-full")));
        auto *dialog = s.dialog<ui::dialogs::ScheduleDialog>();
        save(*dialog, QStringLiteral("schedule-edit") + name);
    }
};

QTEST_MAIN(tst_BackupPictures)
#include "tst_backup_pictures.moc"
