// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_stage.h"
#include "ui/dialogs/key_dialogs.h"
#include "ui/pages/key_list.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/list_filter_bar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/secret_box.h"
#include "ui/widgets/secret_clipboard.h"
#include "ui/widgets/tree_view.h"

using client::ApiKey;
using models::ApiKeyModel;
using models::KeyState;
using models::PermissionTree;
using support::FakeKeys;
using ui::dialogs::KeyShownDialog;
using ui::dialogs::NewKeyDialog;
using ui::dialogs::RevokeKeyDialog;
using Shown = ui::widgets::StateStack::Shown;
using Stage = PeopleStage<ui::pages::KeysPage>;

class tst_KeysPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::SystemClock m_clock;

    static QString s(const char *text) { return QString::fromUtf8(text); }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void everyStateIsShown()
    {
        Stage stage(m_clock);
        stage.backend.setHeld(true);
        stage.open(&stage.backend);
        QTRY_COMPARE(stage.shown(), Shown::Loading);
        stage.backend.setHeld(false);
        QTRY_COMPARE(stage.shown(), Shown::Empty);
        QVERIFY(stage.page.states()->empty().title().contains(s("No API keys yet")));
        stage.backend.fail(s("keys"), core::Error{core::ErrorCode::Internal, s("Broken"), {}, {}, {}});
        stage.page.refresh();
        QTRY_COMPARE(stage.shown(), Shown::Failed);
        stage.backend.failNothing();
        stage.backend.fakeKeys().put(FakeKeys::makeKey(s("key_a")));
        stage.page.states()->retryButton()->click();
        QTRY_COMPARE(stage.shown(), Shown::Content);
        stage.page.filterBar()->field()->setText(s("zzz"));
        QCOMPARE(stage.shown(), Shown::Empty);
        QVERIFY(stage.page.states()->empty().title().contains(s("No key matches")));
    }

    void whoMayNotIsTold()
    {
        Stage stage(m_clock);
        stage.backend.forbid();
        stage.open(&stage.backend);
        QTRY_COMPARE(stage.shown(), Shown::Empty);
        QVERIFY(stage.page.states()->empty().title().contains(s("may not")));
        QVERIFY(!stage.page.filterBar()->box()->isEnabled());
    }

    void aKeyIsMadeAndShownOnce()
    {
        Stage stage(m_clock);
        stage.open(&stage.backend);
        QTRY_COMPARE(stage.shown(), Shown::Empty);
        stage.page.openCreate();
        auto *dialog = stage.dialog<NewKeyDialog>();
        QVERIFY(dialog);
        QVERIFY(dialog->permissions().names().contains(s("services:read"))); // read only at first
        QVERIFY(!dialog->permissions().names().contains(s("services:write")));
        dialog->actionButton()->click(); // without a name
        QCOMPARE(stage.backend.callCount(s("keys.create")), 0);
        dialog->nameField()->setText(s("Prometheus"));
        dialog->presets()->choose(int(PermissionTree::Preset::Metrics));
        QCOMPARE(dialog->permissions().names(), QStringList{s("metrics:read")});
        dialog->expiryBox()->setCurrentIndex(dialog->expiryBox()->findData(30));
        dialog->actionButton()->click();
        auto *shown = stage.dialog<KeyShownDialog>();
        QVERIFY(shown);
        QCOMPARE(stage.backend.fakeKeys().lastCreated().permissions, QStringList{s("metrics:read")});
        QCOMPARE(stage.backend.fakeKeys().lastCreated().expiresIn, core::Seconds(30 * 24 * 3600));
        QCOMPARE(shown->box()->secret(), stage.backend.fakeKeys().lastSecret());
        shown->box()->copyButton()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), stage.backend.fakeKeys().lastSecret());
        QVERIFY(shown->box()->wasCopied());
        shown->actionButton()->click();
        QTRY_COMPARE(stage.rows(), 1);
        // Nothing that the page shows has the key itself.
        const QAbstractItemModel *model = stage.page.table()->model();
        for (int column = 0; column < model->columnCount(); ++column)
            for (int role = 0; role < Qt::UserRole + 8; ++role)
                QVERIFY(!model->index(0, column).data(role).toString().contains(stage.backend.fakeKeys().lastSecret()));
        QGuiApplication::clipboard()->clear();
    }

    void theClipboardIsClearedUnlessItHoldsSomethingElse()
    {
        QClipboard *clipboard = QGuiApplication::clipboard();
        const auto waiting = [] { return qApp->findChildren<QObject *>(ui::widgets::kSecretWaiting).size(); };
        const qsizetype before = waiting(); // those of earlier tests wait for long
        ui::widgets::copySecret(s("mcp_secret"), std::chrono::milliseconds(20));
        QCOMPARE(clipboard->text(), s("mcp_secret"));
        QTRY_VERIFY(clipboard->text().isEmpty());
        ui::widgets::copySecret(s("mcp_other"), std::chrono::milliseconds(20));
        clipboard->setText(s("what a person copied since"));
        QTRY_COMPARE(waiting(), before);
        QCOMPARE(clipboard->text(), s("what a person copied since"));
        clipboard->clear();
    }

    void permissionsAreLimitedToOnesOwn()
    {
        Stage stage(m_clock);
        stage.backend.setPermissions(core::permissionsOfRoles({s("developer")}));
        stage.open(&stage.backend);
        QTRY_COMPARE(stage.shown(), Shown::Empty);
        stage.page.openCreate();
        auto *dialog = stage.dialog<NewKeyDialog>();
        dialog->presets()->choose(int(PermissionTree::Preset::Everything));
        const QStringList all = dialog->permissions().names();
        QVERIFY(all.contains(s("services:write")));
        QVERIFY(!all.contains(s("users:read")) && !all.contains(s("*")));
        // By hand in the tree: the presets say so.
        PermissionTree &tree = dialog->permissions();
        QVERIFY(tree.setData(tree.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(dialog->presets()->chosen(), NewKeyDialog::kByHand);
        QVERIFY(!tree.names().contains(s("services:read")));
        // And by the keyboard alone.
        dialog->tree()->setFocus();
        dialog->tree()->setCurrentIndex(tree.index(0, 0, tree.index(0, 0)));
        QTest::keyClick(dialog->tree(), Qt::Key_Space);
        QVERIFY(tree.names().contains(s("services:read")));
        dialog->reject();
    }

    void aRefusedFieldIsNamed()
    {
        Stage stage(m_clock);
        stage.open(&stage.backend);
        QTRY_COMPARE(stage.shown(), Shown::Empty);
        core::Error refused = core::Error::validation(s("name"), s("There is one of this name"));
        stage.backend.fail(s("keys.create"), refused);
        stage.page.openCreate();
        auto *dialog = stage.dialog<NewKeyDialog>();
        dialog->nameField()->setText(s("Prometheus"));
        dialog->actionButton()->click();
        const auto fields = dialog->findChildren<ui::dialogs::FormField *>();
        const auto *name = *std::find_if(fields.begin(), fields.end(), [&](auto *one) { return one->control() == dialog->nameField(); });
        QTRY_COMPARE(name->error(), s("There is one of this name"));
        QVERIFY(dialog->isVisible());
        dialog->reject();
    }

    void aKeyIsRevoked()
    {
        Stage stage(m_clock);
        stage.backend.fakeKeys().put(FakeKeys::makeKey(s("key_a")));
        stage.open(&stage.backend);
        QTRY_COMPARE(stage.rows(), 1);
        QVERIFY(!stage.page.revokeButton()->isEnabled());
        stage.page.table()->selectRow(0);
        QVERIFY(stage.page.revokeButton()->isEnabled());
        QTest::keyClick(stage.page.table(), Qt::Key_Delete);
        auto *question = stage.dialog<RevokeKeyDialog>();
        QVERIFY(question);
        question->actionButton()->click();
        QTRY_COMPARE(stage.shown(), Shown::Empty);
        QVERIFY(!stage.backend.fakeKeys().held(client::ApiKeyId(s("key_a"))));
        QCOMPARE(stage.done.size(), 1);
    }

    void everybodysKeysTellWhoseTheyAre()
    {
        Stage stage(m_clock);
        client::Account jane = support::FakeAccounts::makeAccount(s("user_jane"));
        jane.name = s("Jane Doe");
        stage.backend.fakeAccounts().put(jane);
        stage.backend.fakeKeys().put(FakeKeys::makeKey(s("key_a")));
        stage.backend.fakeKeys().put(FakeKeys::makeKey(s("key_b"), s("user_jane")));
        stage.open(&stage.backend);
        QTRY_COMPARE(stage.rows(), 1);
        QComboBox *whose = stage.page.filterBar()->box();
        QVERIFY(whose->isEnabled());
        whose->setCurrentIndex(1);
        emit whose->activated(1);
        QTRY_COMPARE(stage.rows(), 2);
        const auto owner = [&] {
            const QModelIndex at = stage.page.filter().indexOf(client::ApiKeyId(s("key_b")), ApiKeyModel::Owner);
            return at.data().toString();
        };
        QTRY_COMPARE(owner(), s("Jane Doe"));
        stage.page.filterBar()->field()->setText(s("jane"));
        QTRY_COMPARE(stage.rows(), 1);
    }

    void theCountdownGoesOn()
    {
        core::ManualClock clock(QDateTime::currentMSecsSinceEpoch());
        Stage stage(clock);
        ApiKey key = FakeKeys::makeKey(s("key_a"));
        key.expiresAtMs = clock.nowMs() + 8 * 24 * 3'600'000LL;
        stage.backend.fakeKeys().put(key);
        stage.open(&stage.backend);
        QTRY_COMPARE(stage.rows(), 1);
        QTRY_COMPARE(stage.page.filter().count(KeyState::Good), 1);
        auto *model = stage.page.findChild<ui::pages::KeyList *>()->table()->model();
        QVERIFY(model->index(0, ApiKeyModel::Expires).data().toString().contains(s("8 d")));
        clock.advance(core::Millis(2 * 24 * 3'600'000LL));
        stage.page.setActive(true);
        stage.page.tick();
        QTRY_COMPARE(stage.page.filter().count(KeyState::Ending), 1);
        clock.advance(core::Millis(7 * 24 * 3'600'000LL));
        stage.page.tick();
        QTRY_COMPARE(stage.page.filter().count(KeyState::Expired), 1);
    }

    void tenThousandAreFiltered()
    {
        Stage stage(m_clock);
        stage.backend.fakeKeys().fill(10'000);
        stage.open(&stage.backend);
        QTRY_COMPARE(stage.rows(), 10'000);
        stage.page.filterBar()->chips()->choose(int(KeyState::Expired));
        QCOMPARE(stage.rows(), 2'500);
        stage.page.filterBar()->field()->setText(s("key_00002"));
        QCOMPARE(stage.rows(), 1);
    }
};

QTEST_MAIN(tst_KeysPage)
#include "tst_keys_page.moc"
