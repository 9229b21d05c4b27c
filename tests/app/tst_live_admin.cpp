// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of configuration and audit log on a real daemon: what is set from the window is so on the
// server, and stands in its log.
#include "live_window.h"

#include "ui/dialogs/config_questions.h"
#include "ui/dialogs/config_review_dialog.h"
#include "ui/dialogs/config_value_fields.h"
#include "ui/pages/audit_detail.h"
#include "ui/pages/audit_filter_bar.h"
#include "ui/pages/audit_page.h"
#include "ui/pages/config_detail.h"
#include "ui/pages/config_page.h"
#include "client/tidings.h"
#include "ui/widgets/states.h"

using client::ConfigPlace;
using ui::pages::PageId;

class tst_LiveAdmin : public QObject
{
    Q_OBJECT

    RealServer m_server;
    std::unique_ptr<LiveWindow> m_live;

    static QString s(const char *text) { return QString::fromUtf8(text); }
    static ConfigPlace global(const char *key) { return {{}, QString::fromLatin1(key)}; }
    ui::pages::ConfigPage &config() { return m_live->page<ui::pages::ConfigPage>(PageId::Configuration); }
    ui::pages::AuditPage &audit() { return m_live->page<ui::pages::AuditPage>(PageId::Audit); }
    QJsonObject onServer(const char *key) { return m_server.daemon.get(s("/api/v1/config/") + QString::fromLatin1(key)).data().toObject(); }

    void make(const char *key, const char *value)
    {
        config().openNew();
        QPointer<ui::dialogs::NewConfigDialog> dialog = m_live->dialog<ui::dialogs::NewConfigDialog>();
        QVERIFY(dialog);
        dialog->keyField()->setText(QString::fromLatin1(key));
        if (dialog->encrypted()->isChecked())
            dialog->value()->secret()->setText(s(value));
        else
            dialog->value()->text()->setPlainText(s(value));
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(config().detail()->place(), global(key), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, kPatience);
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), m_server.daemon.log().constData());
        QVERIFY(m_server.add("notes", s("while :; do sleep 1; done"), {{s("environment"), QJsonObject{{s("LEVEL"), s("config:app.level")}}}}));
        m_live = std::make_unique<LiveWindow>();
        QVERIFY(m_live->connectTo(m_server.daemon));
    }
    void cleanupTestCase() { m_live.reset(); }

    void theSettingsOfThePlatformAreThere()
    {
        QTRY_VERIFY_WITH_TIMEOUT(config().model().find(global("log.level")), kPatience);
        QVERIFY(config().model().find(global("log.level"))->entry.isDefault);
    }

    void aValueIsMadeEditedAndTakenBack()
    {
        make("app.level", "warn");
        QCOMPARE(onServer("app.level").value(QLatin1String("value")).toString(), s("warn"));
        auto *detail = config().detail();
        QTRY_COMPARE_WITH_TIMEOUT(detail->users().size(), 1, kPatience); // the service that refers to it
        detail->value()->text()->setPlainText(s("debug"));
        QTest::mouseClick(detail->saveButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(onServer("app.level").value(QLatin1String("value")).toString(), s("debug"), kPatience);
        detail->tabs()->setCurrentIndex(ui::pages::ConfigDetail::History);
        QTRY_COMPARE_WITH_TIMEOUT(detail->history()->model()->rowCount(), 2, kPatience);
        detail->history()->selectRow(0);
        QTest::mouseClick(detail->revertButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(onServer("app.level").value(QLatin1String("value")).toString(), s("warn"), kPatience);
        detail->tabs()->setCurrentIndex(ui::pages::ConfigDetail::Value);
    }

    void theServersReasonStandsAtTheField()
    {
        QTRY_VERIFY_WITH_TIMEOUT(config().model().find(global("limits.signIn.perAccount")), kPatience);
        config().select(global("limits.signIn.perAccount"));
        auto *detail = config().detail();
        QTRY_COMPARE_WITH_TIMEOUT(detail->place(), global("limits.signIn.perAccount"), kPatience);
        detail->value()->text()->setPlainText(s("many"));
        QTest::mouseClick(detail->saveButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!detail->value()->error().isEmpty(), kPatience);
    }

    void aSecretIsSeenNowhere()
    {
        make("db.password", "planted secret");
        const auto *row = config().model().find(global("db.password"));
        QVERIFY(row && row->entry.encrypted && !row->entry.value.contains(s("planted")));
        QVERIFY(!onServer("db.password").value(QLatin1String("value")).toString().contains(s("planted")));
    }

    void manyChangesAreReviewedAndMade()
    {
        config().draft().set({global("cache.ttl"), s("60"), {}}, nullptr);
        config().draft().set({{core::ServiceId(s("notes")), s("page.size")}, s("50"), {}}, nullptr);
        config().draft().remove(config().model().find(global("db.password"))->entry);
        config().openReview();
        QPointer<ui::dialogs::ConfigReviewDialog> review = m_live->dialog<ui::dialogs::ConfigReviewDialog>();
        QVERIFY(review);
        QTest::mouseClick(review->actionButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(config().draft().waiting(), 0, kPatience);
        QCOMPARE(onServer("cache.ttl").value(QLatin1String("value")).toString(), s("60"));
        QVERIFY(onServer("db.password").isEmpty());
        QTest::mouseClick(review->cancelButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!review, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(config().model().find({core::ServiceId(s("notes")), s("page.size")}), kPatience);
    }

    void whatWasDoneStandsInTheLog()
    {
        QTRY_VERIFY_WITH_TIMEOUT(audit().model().rowCount() > 5, kPatience);
        audit().filterBar()->action()->setEditText(s("config.*"));
        QTRY_COMPARE_WITH_TIMEOUT(audit().model().filter().action, s("config.*"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(audit().model().rowCount() > 3, kPatience);
        for (int row = 0; row < audit().model().rowCount(); ++row)
            QVERIFY(audit().model().entryAt(row).action.startsWith(s("config.")));
        // What is done meanwhile comes by itself.
        const int before = audit().model().rowCount();
        QCOMPARE(m_server.daemon.put(s("/api/v1/config/cache.ttl"), {{s("value"), s("61")}}).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(audit().model().rowCount(), before + 1, kPatience);
        audit().select(0);
        QCOMPARE(audit().detail()->entry().object, s("cache.ttl"));
        audit().filterBar()->clear();
    }

    // Long before a look would have found it: nothing is asked for in between.
    void whatOthersDoIsToldAtOnce()
    {
        auto *source = dynamic_cast<client::TidingsSource *>(m_live->backend());
        QVERIFY(source);
        QTRY_VERIFY_WITH_TIMEOUT(source->tidings().tells(client::Tidings::Of::Audit) && source->tidings().tells(client::Tidings::Of::Config), kPatience);
        ui::pages::AuditPage &log = audit();
        log.setLookInterval(core::Millis(3'600'000));
        QTRY_VERIFY_WITH_TIMEOUT(log.model().rowCount() > 0, kPatience);
        QVERIFY(m_server.daemon.put(s("/api/v1/config/told.at.once"), {{s("value"), s("one")}}).status < 300);
        QTRY_COMPARE_WITH_TIMEOUT(log.model().entryAt(0).object, s("told.at.once"), kPatience);

        QTRY_VERIFY_WITH_TIMEOUT(config().model().find(global("told.at.once")), kPatience);
        QSignalSpy told(&source->tidings(), &client::Tidings::configChanged);
        QVERIFY(m_server.daemon.put(s("/api/v1/config/told.at.once"), {{s("value"), s("two")}}).status < 300);
        QTRY_COMPARE_WITH_TIMEOUT(config().model().find(global("told.at.once"))->entry.value, s("two"), kPatience);
        QVERIFY(told.count() >= 1);
        QCOMPARE(m_server.daemon.remove(s("/api/v1/config/told.at.once")).status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(!config().model().find(global("told.at.once")), kPatience);
    }

    void theLogIsExportedAndWhole()
    {
        const QString file = m_live->dir.filePath(s("audit.csv"));
        audit().exportTo(file, client::AuditFormat::Csv);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), kPatience);
        QFile table(file);
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QByteArray text = table.readAll();
        QVERIFY(text.startsWith("sequence,timestamp,"));
        QVERIFY(!text.contains("planted secret"));
        QSignalSpy done(&audit(), &ui::pages::Page::done);
        audit().verify();
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, kPatience);
    }

    void whoMayLessIsToldBeforeTheClick()
    {
        const QJsonObject viewer{{s("email"), s("vera@example.com")}, {s("name"), s("Vera")}, {s("password"), s("quite a long password")}, {s("roles"), QJsonArray{s("viewer")}}};
        QCOMPARE(m_server.daemon.post(s("/api/v1/users"), viewer).status, 201);
        ui::shell::RemoteRequest request;
        request.address = m_server.daemon.url();
        request.email = s("vera@example.com");
        request.password = s("quite a long password");
        m_live->connections.openRemote(request);
        QTRY_VERIFY_WITH_TIMEOUT(m_live->isLive() && m_live->backend()->user().email == s("vera@example.com"), kPatience);
        using Shown = ui::widgets::StateStack::Shown;
        QTRY_COMPARE_WITH_TIMEOUT(config().states()->shown(), Shown::Empty, kPatience);
        QVERIFY(config().newButton()->toolTip().contains(s("config:write")));
        QTRY_COMPARE_WITH_TIMEOUT(audit().states()->shown(), Shown::Empty, kPatience);
        QVERIFY(!audit().exportButton()->isEnabled());
    }
};

QTEST_MAIN(tst_LiveAdmin)
#include "tst_live_admin.moc"
