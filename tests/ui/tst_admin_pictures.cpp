// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of configuration and audit log with their dialogs in both themes and two sizes, in pictures
// to look at: MCP_GALLERY_DIR tells where they go.
#include "backup_stage.h"
#include "gallery.h"
#include "ui/dialogs/config_import_dialog.h"
#include "ui/dialogs/config_questions.h"
#include "ui/dialogs/config_review_dialog.h"
#include "ui/dialogs/config_value_fields.h"
#include "ui/pages/audit_page.h"
#include "ui/pages/config_detail.h"
#include "ui/pages/config_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/states.h"

using client::ConfigPlace;
using support::FakeConfig;
using Shown = ui::widgets::StateStack::Shown;

class tst_AdminPictures : public QObject
{
    Q_OBJECT

    QString m_folder;
    core::SystemClock m_clock;

    static QString s(const char *text) { return QString::fromUtf8(text); }

    void fill(support::FakeBackend &backend) const
    {
        FakeConfig &fake = backend.fakeConfig();
        for (const char *id : {"filesystem-mcp", "notes", "postgres", "search"})
            backend.put(support::FakeBackend::makeService(QString::fromLatin1(id)));
        const qint64 now = m_clock.nowMs();
        int age = 1;
        const auto put = [&](const char *key, const char *value, const char *service = "", const char *by = "admin@localhost") {
            client::ConfigEntry entry = FakeConfig::makeEntry(s(key), s(value), s(service));
            entry.updatedAtMs = now - age * 5'400'000LL;
            entry.createdAtMs = entry.updatedAtMs - 86'400'000LL * 30;
            entry.updatedBy = s(by);
            age = age * 2 % 37 + 1;
            fake.put(entry);
        };
        put("cache.ttl", "300");
        put("cache.ttl", "600", "", "jane@example.com");
        put("database.host", "db.internal.example.com");
        put("database.password", "encrypted:AES256:1", "", "jane@example.com");
        put("database.pool", "20", "postgres");
        put("feature.new-search", "true", "search", "jane@example.com");
        put("log.level", "debug");
        put("mail.footer", "Sent by the platform.\nPlease do not answer.");
        put("oauth.github.clientId", "Iv1.8a61f9b3a7aba766");
        put("search.index.path", "/srv/search/an/index/with/a/rather/long/path/that/does/not/fit/into/a/column", "search");
        put("a.key.whose.name.is.so.long.that.no.column.of.any.table.could.ever.show.all.of.it.at.once.without.cutting.it", "x");
        fake.setUsers({{}, s("cache.ttl")}, {s("notes"), s("search")});
        fake.setUsers({{}, s("database.host")}, {s("postgres")});
        fake.setUsers({{}, s("database.password")}, {s("postgres"), s("notes"), s("search")});
        const auto setting = [&](const char *key, client::SettingKind kind, const char *fallback, const char *about) {
            client::PlatformSetting made = FakeConfig::makeSetting(s(key), kind, s(fallback));
            made.about = s(about);
            if (kind == client::SettingKind::OneOf)
                made.options = {s("debug"), s("info"), s("warn"), s("error")};
            made.min = 1;
            made.max = 100'000;
            fake.addSetting(made);
        };
        setting("log.level", client::SettingKind::OneOf, "info", "How much the server itself says");
        setting("limits.signIn.perAccount", client::SettingKind::Number, "10", "Failed sign-ins to one account within the window");
        setting("smtp.host", client::SettingKind::Text, "", "The mail server; while empty no mail is sent");
        setting("oauth.*.clientId", client::SettingKind::Text, "", "The id of this platform at the provider");
    }

    void fillAudit(support::FakeBackend &backend) const
    {
        backend.fakeAudit().fill(640);
        client::AuditEntry entry;
        entry.action = s("services.update");
        entry.object = s("filesystem-mcp");
        entry.email = s("jane@example.com");
        entry.result = client::AuditResult::Refused;
        entry.details = {{s("fields"), QJsonArray{s("environment"), s("replicas")}}, {s("reason"), s("services:write is missing")}};
        backend.fakeAudit().add(entry);
    }

    void save(QWidget &widget, const QString &name)
    {
        QTest::qWait(80);
        QVERIFY(widget.grab().save(m_folder + u'/' + name + QStringLiteral(".png")));
    }

    static void sizes()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("name");
        const int light = int(ui::theme::Mode::Light), dark = int(ui::theme::Mode::Dark);
        const QSize usual(1068, 744); // what a window of 1280x800 leaves to a page
        QTest::newRow("light") << light << usual << s("light");
        QTest::newRow("dark") << dark << usual << s("dark");
        QTest::newRow("large, light") << light << QSize(2348, 1384) << s("large-light");
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        m_folder = galleryFolder();
        QVERIFY(!m_folder.isEmpty());
    }

    void configuration_data() { sizes(); }
    void configuration()
    {
        QFETCH(int, mode);
        QFETCH(QSize, size);
        QFETCH(QString, name);
        ui::theme::Theme theme(*qApp, static_cast<ui::theme::Mode>(mode));
        BackupStage<ui::pages::ConfigPage> stage(m_clock, size);
        auto &page = stage.page;
        page.setActive(true);
        fill(stage.backend);
        stage.open(&stage.backend);
        QTRY_COMPARE(page.states()->shown(), Shown::Content);
        save(page, QStringLiteral("configuration-table-") + name);
        page.select({{}, s("cache.ttl")});
        QTRY_COMPARE(page.detail()->users().size(), 2);
        page.detail()->value()->text()->setPlainText(s("900"));
        save(page, QStringLiteral("configuration-") + name);
        page.detail()->value()->setError(s("Must be a number from 1 to 600"));
        save(page, QStringLiteral("configuration-refused-") + name);
        page.detail()->gather();
        page.detail()->tabs()->setCurrentIndex(ui::pages::ConfigDetail::History);
        QTRY_COMPARE(page.detail()->history()->model()->rowCount(), 2);
        page.detail()->history()->selectRow(0);
        save(page, QStringLiteral("configuration-history-") + name);
        page.detail()->tabs()->setCurrentIndex(ui::pages::ConfigDetail::Value);
        page.select({{}, s("database.password")});
        save(page, QStringLiteral("configuration-encrypted-") + name);
        page.gatherDeletion();
        page.draft().set({{{}, s("api.token")}, s("secret"), {}}, nullptr);
        page.openReview();
        auto *review = stage.dialog<ui::dialogs::ConfigReviewDialog>();
        QVERIFY(review);
        save(*review, QStringLiteral("configuration-review-") + name);
        page.draft().setState({{}, s("api.token")}, models::DraftRow::State::Refused, s("A key begins with a letter or digit"));
        save(*review, QStringLiteral("configuration-review-refused-") + name);
        review->reject();
        page.openNew();
        auto *create = stage.dialog<ui::dialogs::NewConfigDialog>();
        QVERIFY(create);
        save(*create, QStringLiteral("configuration-new-") + name);
        create->reject();
        page.askDelete();
        auto *remove = stage.dialog<ui::dialogs::DeleteConfigDialog>();
        QVERIFY(remove);
        save(*remove, QStringLiteral("configuration-delete-") + name);
        remove->reject();
        page.openImport();
        auto *import = stage.dialog<ui::dialogs::ConfigImportDialog>();
        QVERIFY(import);
        import->text()->setPlainText(s("# of the old installation\nCACHE_TTL=60\nexport MAIL_FROM=\"ops@example.com\"\nnot a line\n"));
        save(*import, QStringLiteral("configuration-import-") + name);
        import->reject();
        stage.backend.setPermissions(core::Permission::ConfigRead);
        emit stage.backend.connectionChanged(stage.backend.connectionState());
        save(page, QStringLiteral("configuration-read-only-") + name);
    }

    void audit_data() { sizes(); }
    void audit()
    {
        QFETCH(int, mode);
        QFETCH(QSize, size);
        QFETCH(QString, name);
        ui::theme::Theme theme(*qApp, static_cast<ui::theme::Mode>(mode));
        BackupStage<ui::pages::AuditPage> stage(m_clock, size);
        auto &page = stage.page;
        page.setActive(true);
        fillAudit(stage.backend);
        stage.open(&stage.backend);
        QTRY_COMPARE(page.states()->shown(), Shown::Content);
        save(page, QStringLiteral("audit-table-") + name);
        page.select(0);
        save(page, QStringLiteral("audit-") + name);
        stage.backend.forbid();
        stage.open(nullptr);
        stage.open(&stage.backend);
        QTRY_COMPARE(page.states()->shown(), Shown::Empty);
        save(page, QStringLiteral("audit-forbidden-") + name);
    }
};

QTEST_MAIN(tst_AdminPictures)
#include "tst_admin_pictures.moc"
