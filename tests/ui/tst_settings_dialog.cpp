// SPDX-License-Identifier: GPL-3.0-or-later
// The settings: each counts at once, keys do not get into each other's way, and the window follows.
#include "fake_controls.h"
#include "models/format.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/local_retention.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/settings_dialog.h"
#include "ui/widgets/table_view.h"

#include <QtTest>
#include <QtWidgets>

using namespace ui::shell;

class tst_SettingsDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::ManualClock m_clock;

    static QComboBox *box(QWidget &dialog, const char *name)
    {
        for (QComboBox *one : dialog.findChildren<QComboBox *>())
            if (one->accessibleName() == QLatin1StringView(name))
                return one;
        return nullptr;
    }

private slots:
    void init() { m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light); }
    void cleanup() { models::setHourStyle(models::HourStyle::System); }

    void everyChoiceCountsAtOnce()
    {
        RunPreferences preferences;
        FakeServerControl server;
        SettingsDialog dialog(preferences, server, nullptr);
        dialog.show();
        QSignalSpy changed(&preferences, &Preferences::changed);
        box(dialog, "Theme")->setCurrentIndex(2);
        QVERIFY(preferences.values().theme == ui::theme::Mode::Dark);
        box(dialog, "Density")->setCurrentIndex(1);
        QVERIFY(preferences.values().density == ui::theme::Density::Compact);
        box(dialog, "Time of day")->setCurrentIndex(2);
        QCOMPARE(preferences.values().hours, models::HourStyle::Hours12);
        QCOMPARE(changed.count(), 3);

        dialog.showSection(SettingsDialog::Section::Notifications);
        for (QCheckBox *one : dialog.findChildren<QCheckBox *>())
            if (one->text() == noticeKindText(NoticeKind::BackupFailed))
                one->click();
        QCOMPARE(preferences.values().quietKinds, QSet<NoticeKind>({NoticeKind::BackupFailed}));
    }

    void howLongTheLocalServerKeepsThingsIsKeptByIt()
    {
        RunPreferences preferences;
        FakeServerControl server;
        support::FakeBackend backend;
        const QString days = QStringLiteral("logs.retention.days");
        client::PlatformSetting setting = support::FakeConfig::makeSetting(days, client::SettingKind::Number, QStringLiteral("14"));
        setting.min = 1;
        setting.max = 3650;
        backend.fakeConfig().addSetting(setting);
        SettingsDialog dialog(preferences, server, nullptr, &backend);
        dialog.showSection(SettingsDialog::Section::LocalServer);
        dialog.show();
        auto *retention = dialog.findChild<LocalRetention *>();
        QVERIFY(retention);
        QSpinBox *spin = retention->spin(days);
        QTRY_VERIFY(spin->isEnabled());
        QCOMPARE(spin->value(), 14);
        QVERIFY(!retention->spin(QStringLiteral("metrics.retentionDays"))->isEnabled()); // this server lacks it
        spin->setValue(30);
        emit spin->editingFinished();
        QTRY_VERIFY(backend.fakeConfig().held({{}, days}));
        QCOMPARE(backend.fakeConfig().held({{}, days})->value, QStringLiteral("30"));
        backend.fakeConfig().refuse(days, QStringLiteral("value"), QStringLiteral("Not so long"));
        spin->setValue(40);
        emit spin->editingFinished();
        QTRY_COMPARE(retention->error(days), QStringLiteral("Not so long"));
        QCOMPARE(backend.fakeConfig().held({{}, days})->value, QStringLiteral("30"));

        SettingsDialog elsewhere(preferences, server, nullptr); // the window shows another server
        QSpinBox *greyed = elsewhere.findChild<LocalRetention *>()->spin(days);
        QVERIFY(!greyed->isEnabled());
        QVERIFY(greyed->toolTip().contains(QStringLiteral("Start the local server")));
    }

    void everySectionCanBeReachedByKeys()
    {
        RunPreferences preferences;
        FakeServerControl server;
        SettingsDialog dialog(preferences, server, nullptr);
        dialog.show();
        QCOMPARE(dialog.sections()->count(), 5);
        dialog.sections()->setFocus();
        QTest::keyClick(dialog.sections(), Qt::Key_Down);
        QCOMPARE(dialog.sections()->currentRow(), int(SettingsDialog::Section::Keyboard));
        QVERIFY(dialog.keysOf(WindowAction::Palette)->isVisible());
    }

    void keysThatDoSomethingAlreadyAreRefused_data()
    {
        QTest::addColumn<QKeySequence>("keys");
        QTest::addColumn<bool>("free");
        QTest::newRow("another action's") << QKeySequence(Qt::CTRL | Qt::Key_Q) << false;
        QTest::newRow("a page's") << QKeySequence(Qt::CTRL | Qt::Key_3) << false;
        QTest::newRow("of the tabs") << QKeySequence(Qt::CTRL | Qt::Key_PageUp) << false;
        QTest::newRow("copying") << QKeySequence(Qt::CTRL | Qt::Key_C) << false;
        QTest::newRow("free ones") << QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P) << true;
        QTest::newRow("its own") << QKeySequence(Qt::CTRL | Qt::Key_K) << true;
        QTest::newRow("none") << QKeySequence() << true;
    }
    void keysThatDoSomethingAlreadyAreRefused()
    {
        QFETCH(QKeySequence, keys);
        QFETCH(bool, free);
        RunPreferences preferences;
        FakeServerControl server;
        SettingsDialog dialog(preferences, server, nullptr);
        QKeySequenceEdit *edit = dialog.keysOf(WindowAction::Palette);
        edit->setKeySequence(keys);
        emit edit->editingFinished();
        QCOMPARE(dialog.keysError(WindowAction::Palette).isEmpty(), free);
        QCOMPARE(keysFor(WindowAction::Palette, preferences.values()), free ? keys : QKeySequence(Qt::CTRL | Qt::Key_K));
    }

    // The field says once more that it was edited, when what it would tell is on its way out.
    void aDialogMayEndWhileKeysAreChosen()
    {
        RunPreferences preferences;
        FakeServerControl server;
        QSignalSpy changed(&preferences, &Preferences::changed);
        {
            QWidget window;
            auto *dialog = new SettingsDialog(preferences, server, &window);
            window.show();
            dialog->show();
            dialog->showSection(SettingsDialog::Section::Keyboard);
            QVERIFY(QTest::qWaitForWindowActive(dialog));
            QKeySequenceEdit *edit = dialog->keysOf(WindowAction::Palette);
            edit->setFocus();
            edit->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_J));
            QVERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
        }
        QCOMPARE(changed.count(), 0);
    }

    void theWindowListensToTheChosenKeys()
    {
        FakeServerControl server;
        FakeConnections connections;
        RunPreferences preferences;
        MainWindow window(*m_theme, server, connections, m_clock, nullptr, &preferences);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        PreferenceValues values;
        values.shortcuts.insert(QStringLiteral("palette"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
        preferences.set(values);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!window.palette()->isOpen());
        QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(window.palette()->isOpen());
        window.palette()->close();
        preferences.set({});
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(window.palette()->isOpen());
    }

    void theUsualKeysAreFree()
    {
        for (const ShortcutRow &row : shortcutTable()) {
            QVERIFY2(!row.usual.isEmpty(), qPrintable(row.name));
            QVERIFY2(!takenBy(row.usual, row.action, {}), qPrintable(row.name));
        }
    }

    void theLocalServersSettingsAreKept()
    {
        RunPreferences preferences;
        FakeServerControl server;
        SettingsDialog dialog(preferences, server, nullptr);
        dialog.showSection(SettingsDialog::Section::LocalServer);
        dialog.show();
        QSpinBox *port = nullptr;
        for (QSpinBox *one : dialog.findChildren<QSpinBox *>())
            if (one->accessibleName() == QStringLiteral("Port"))
                port = one;
        QVERIFY(port);
        QCOMPARE(port->value(), 8080);
        port->setValue(9001);
        emit port->editingFinished();
        box(dialog, "Start with the console")->setCurrentIndex(1);
        QCOMPARE(server.kept.port, quint16(9001));
        QCOMPARE(server.kept.start, LocalStart::Always);
        QLineEdit *folder = nullptr;
        for (QLineEdit *one : dialog.findChildren<QLineEdit *>())
            if (one->accessibleName() == QStringLiteral("Data folder"))
                folder = one;
        QVERIFY(folder);
        folder->setText(QStringLiteral("somewhere"));
        emit folder->editingFinished();
        QCOMPARE(server.kept.folder, server.dataFolder()); // as it was
        folder->setText(QStringLiteral("/srv/mcp"));
        emit folder->editingFinished();
        QCOMPARE(server.kept.folder, QStringLiteral("/srv/mcp"));
    }

    void aProxyIsWholeOrNot()
    {
        RunPreferences preferences;
        FakeServerControl server;
        SettingsDialog dialog(preferences, server, nullptr);
        dialog.showSection(SettingsDialog::Section::Network);
        dialog.show();
        QLineEdit *host = nullptr;
        for (QLineEdit *one : dialog.findChildren<QLineEdit *>())
            if (one->accessibleName() == QStringLiteral("Host of the proxy"))
                host = one;
        QVERIFY(host && !host->isVisible());
        box(dialog, "Proxy")->setCurrentIndex(2);
        QVERIFY(host->isVisible());
        QCOMPARE(preferences.values().proxy.kind, ProxyChoice::Kind::System); // no host yet
        host->setText(QStringLiteral("not a host"));
        emit host->editingFinished();
        QCOMPARE(preferences.values().proxy.kind, ProxyChoice::Kind::System);
        host->setText(QStringLiteral("proxy.example.com"));
        emit host->editingFinished();
        QCOMPARE(preferences.values().proxy, (ProxyChoice{ProxyChoice::Kind::Http, QStringLiteral("proxy.example.com"), 8080}));
        box(dialog, "Proxy")->setCurrentIndex(1);
        QCOMPARE(preferences.values().proxy.kind, ProxyChoice::Kind::None);
    }

    void rowsFollowTheDensity()
    {
        ui::widgets::TableView table;
        ui::widgets::TableView low;
        low.verticalHeader()->setDefaultSectionSize(46); // of its own
        QCOMPARE(table.verticalHeader()->defaultSectionSize(), ui::theme::row::l);
        m_theme->setDensity(ui::theme::Density::Compact);
        QVERIFY(table.verticalHeader()->defaultSectionSize() < ui::theme::row::l);
        QCOMPARE(low.verticalHeader()->defaultSectionSize(), 46);
        const ui::widgets::TableView later;
        QCOMPARE(later.verticalHeader()->defaultSectionSize(), table.verticalHeader()->defaultSectionSize());
        m_theme->setDensity(ui::theme::Density::Comfortable);
        QCOMPARE(table.verticalHeader()->defaultSectionSize(), ui::theme::row::l);
    }

    void hoursAsChosen()
    {
        const qint64 evening = QDateTime(QDate(2026, 3, 1), QTime(18, 30)).toMSecsSinceEpoch();
        models::setHourStyle(models::HourStyle::Hours24);
        QCOMPARE(models::Format::clockTime(evening), QStringLiteral("18:30"));
        QVERIFY(models::Format::dateTime(evening).endsWith(QStringLiteral("18:30")));
        models::setHourStyle(models::HourStyle::Hours12);
        QVERIFY(models::Format::clockTime(evening).startsWith(QStringLiteral("6:30")));
    }

    void aboutNamesEveryPartAndItsLicence()
    {
        const QList<LicensedPart> parts = licensedParts();
        QVERIFY(parts.size() > 10);
        AboutDialog about({{QStringLiteral("Version"), QStringLiteral("1")}}, nullptr);
        about.show();
        const QString text = about.licences()->toPlainText();
        for (const LicensedPart &part : parts) {
            QVERIFY2(text.contains(part.name) && text.contains(part.licence), qPrintable(part.name));
            if (part.text.isEmpty())
                continue;
            emit about.licences()->anchorClicked(QUrl(QStringLiteral("text:") + part.text));
            QVERIFY2(about.licences()->toPlainText().size() > 500, qPrintable(part.text));
        }
        emit about.licences()->anchorClicked(QUrl(QStringLiteral("all:")));
        QCOMPARE(about.licences()->toPlainText(), text);
    }
};

QTEST_MAIN(tst_SettingsDialog)
#include "tst_settings_dialog.moc"
