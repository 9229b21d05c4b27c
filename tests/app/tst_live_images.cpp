// SPDX-License-Identifier: GPL-3.0-or-later
// A container service through the window, on a real daemon, a real engine and a real registry: made in the
// form, its pull followed, its image brought up to date and taken back.
#include "live_window.h"

#include "tests/support/container_engine.h"
#include "tests/support/held_relay.h"
#include "tests/support/image_registry.h"
#include "ui/dialogs/new_service_dialog.h"
#include "ui/dialogs/service_form.h"
#include "ui/pages/service_detail.h"
#include "ui/pages/service_image.h"
#include "ui/pages/service_overview.h"
#include "ui/widgets/controls.h"

using core::ServiceStatus;
using ui::dialogs::FormField;
using ui::dialogs::NewServiceDialog;
using ui::pages::ServiceImageView;

class tst_LiveImages : public QObject
{
    Q_OBJECT

    support::ContainerEngine m_engine;
    support::ImageRegistry m_registry;
    support::HeldRelay m_relay; // before the registry: the engine pulls through it
    std::unique_ptr<RealServer> m_server;
    std::unique_ptr<LiveWindow> m_live;
    QStringList m_cells; // of the table, as they were shown

    static QString s(const char *text) { return QString::fromUtf8(text); }
    static FormField *field(QWidget &dialog, const char *label)
    {
        for (FormField *one : dialog.findChildren<FormField *>())
            if (one->control()->accessibleName() == QLatin1StringView(label))
                return one;
        return nullptr;
    }
    static bool says(const QWidget &where, const QString &text)
    {
        const QList<QLabel *> labels = where.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisibleTo(&where) && label->text().contains(text); });
    }
    bool publish(const char *version, const QStringList &command)
    {
        return !m_registry.publish(s("team/notes"), s("1"), {.version = s(version), .command = command, .padding = 20'000'000}).isEmpty();
    }
    static QStringList serving() { return {s("/bin/sh"), s("-c"), s("exec sleep 600")}; }
    ui::pages::ServiceOverview *overview() { return m_live->services().detail()->overview(); }
    ServiceImageView *image() { return overview()->image(); }
    bool runs() { return m_live->status(core::ServiceId(s("notes"))) == ServiceStatus::Running; }

private slots:
    void initTestCase()
    {
        if (!m_engine.start())
            QSKIP(qPrintable(m_engine.problem()));
        if (!m_registry.start())
            QSKIP(qPrintable(m_registry.problem()));
        QVERIFY(m_relay.start(quint16(m_registry.address().section(u':', 1).toUInt())));
        m_server = std::make_unique<RealServer>();
        QVERIFY2(m_server->daemon.start({}, {{s("DOCKER_HOST"), m_engine.address()}}) && m_server->daemon.signIn(), m_server->daemon.log().constData());
        QCOMPARE(m_server->daemon.put(s("/api/v1/config/engine.registries"), {{s("value"), m_registry.login().replace(m_registry.address(), m_relay.address())}}).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->daemon.get(s("/api/v1/engine")).data()[QLatin1StringView("state")].toString(), s("up"), kPatience);
        m_live = std::make_unique<LiveWindow>();
        QVERIFY(m_live->connectTo(m_server->daemon));
        const auto &model = m_live->window.services();
        connect(&model, &QAbstractItemModel::dataChanged, this, [this, &model] {
            const QString cell = model.index(0, models::ServiceModel::Health).data().toString();
            if (m_cells.isEmpty() || m_cells.last() != cell)
                m_cells << cell;
        });
    }
    void cleanupTestCase()
    {
        if (m_server && m_engine.isRunning()) {
            m_server->clear();
            m_engine.removeContainers();
        }
        m_live.reset();
        m_server.reset();
    }

    void itIsMadeInTheFormAndItsPullIsFollowed()
    {
        QVERIFY2(publish("one", serving()), qPrintable(m_registry.problem()));
        m_live->services().openNewService();
        auto *dialog = m_live->dialog<NewServiceDialog>();
        QVERIFY(dialog);
        auto *kinds = qobject_cast<ui::widgets::ChipRow *>(field(*dialog, "Runs as")->control());
        QTRY_VERIFY_WITH_TIMEOUT(says(*dialog, s("This is the server's default.")), kPatience);
        QTest::mouseClick(kinds->chip(int(core::RuntimeKind::Docker)), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(says(*dialog, s("In Docker ")), kPatience);
        qobject_cast<QLineEdit *>(field(*dialog, "Name")->control())->setText(s("Notes"));
        auto *name = qobject_cast<QLineEdit *>(field(*dialog, "Image")->control());
        name->setText(s("mcp-test/busybox:1"));
        QTRY_VERIFY_WITH_TIMEOUT(says(*dialog, s("The engine has it:")), kPatience);
        name->setText(m_relay.address() + s("/team/notes:1"));
        QVERIFY(says(*dialog, s("it will be pulled when the service starts")));
        m_relay.hold(12'000'000);
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_VERIFY2_WITH_TIMEOUT(!m_cells.filter(s("% pulled")).isEmpty(), qPrintable(m_cells.join(s(" | "))), kPatience);
        m_relay.letGo();
        QTRY_VERIFY_WITH_TIMEOUT(runs(), kPatience);
        m_live->services().select(core::ServiceId(s("notes")));
        QTRY_COMPARE_WITH_TIMEOUT(image()->stateText(), s("This is the newest under its name."), kPatience);
        QVERIFY(image()->digestText().startsWith(s("sha256:")));
    }

    void aNewerImageIsBrought()
    {
        const QString before = image()->digestText();
        QVERIFY(publish("two", serving()));
        QTRY_VERIFY_WITH_TIMEOUT(image()->checkButton()->isEnabled(), kPatience);
        QTest::mouseClick(image()->checkButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(image()->stateText(), s("There is a newer image under this name."), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(image()->updateButton()->isEnabled(), kPatience);
        m_relay.hold(12'000'000);
        QTest::mouseClick(image()->updateButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(overview()->reasonText().startsWith(s("Pulling the image: ")), kPatience); // while it runs
        m_relay.letGo();
        QTRY_VERIFY_WITH_TIMEOUT(image()->digestText() != before && !image()->digestText().isEmpty() && runs(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(image()->stateText(), s("This is the newest under its name."), kPatience);
    }

    void oneThatDoesNotComeUpIsTakenBackAndSaysSo()
    {
        const QString before = image()->digestText();
        QVERIFY(publish("three", {s("/bin/false")}));
        QTRY_VERIFY_WITH_TIMEOUT(image()->updateButton()->isEnabled(), kPatience);
        QTest::mouseClick(image()->updateButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(overview()->reasonText().contains(s("went back to the one before")), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(runs(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(image()->stateText(), s("There is a newer image under this name."), kPatience);
        QCOMPARE(image()->digestText(), before);
    }

    void theRegistrysWordsAreShown()
    {
        m_registry.stop();
        QTRY_VERIFY_WITH_TIMEOUT(image()->updateButton()->isEnabled(), kPatience);
        QTest::mouseClick(image()->updateButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(overview()->reasonText().startsWith(s("The image was not updated: ")), kPatience);
        QVERIFY(runs());
    }
};

QTEST_MAIN(tst_LiveImages)
#include "tst_live_images.moc"
