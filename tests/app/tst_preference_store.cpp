// SPDX-License-Identifier: GPL-3.0-or-later
// Preferences are kept over runs, put into force, and survive a settings file that somebody edited.
#include "app/preference_store.h"

#include "models/hour_style.h"

#include <QNetworkProxy>
#include <QtTest>
#include <QtWidgets>

using app::PreferenceStore;
using app::Settings;
using ui::shell::NoticeKind;
using ui::shell::PreferenceValues;
using ui::shell::ProxyChoice;
using ui::theme::Density;
using ui::theme::Mode;

class TestPreferenceStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString file(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }

private slots:
    void cleanup()
    {
        QNetworkProxyFactory::setUseSystemConfiguration(false);
        QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy);
        models::setHourStyle(models::HourStyle::System);
    }

    void allOfItOutlastsTheProgram()
    {
        PreferenceValues wanted;
        wanted.theme = Mode::Dark;
        wanted.density = Density::Compact;
        wanted.motion = ui::theme::Motion::Reduced;
        wanted.hours = models::HourStyle::Hours12;
        wanted.language = QStringLiteral("en");
        wanted.quietKinds = {NoticeKind::ConnectionLost, NoticeKind::BackupOverdue};
        wanted.trayIcon = false;
        wanted.proxy = {ProxyChoice::Kind::Socks5, QStringLiteral("proxy.example.com"), 1080};
        wanted.shortcuts.insert(QStringLiteral("palette"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
        wanted.shortcuts.insert(QStringLiteral("quit"), QKeySequence()); // none at all
        {
            Settings settings(file("kept.ini"));
            ui::theme::Theme theme(*qApp, Mode::Light);
            PreferenceStore store(settings, theme);
            QSignalSpy changed(&store, &PreferenceStore::changed);
            store.set(wanted);
            QCOMPARE(changed.count(), 1);
            store.set(wanted);
            QCOMPARE(changed.count(), 1);
            QVERIFY(theme.mode() == Mode::Dark);
            QVERIFY(theme.density() == Density::Compact);
            QVERIFY(theme.motion() == ui::theme::Motion::Reduced);
            QCOMPARE(models::hourStyle(), models::HourStyle::Hours12);
            QCOMPARE(QNetworkProxy::applicationProxy().hostName(), QStringLiteral("proxy.example.com"));
            QCOMPARE(QNetworkProxy::applicationProxy().type(), QNetworkProxy::Socks5Proxy);
        }
        Settings settings(file("kept.ini"));
        ui::theme::Theme theme(*qApp, ui::theme::modeFromString(settings.get(app::setting::kTheme)));
        const PreferenceStore store(settings, theme);
        QCOMPARE(store.values(), wanted);
    }

    void theThemeOfTheMenuIsKeptToo()
    {
        Settings settings(file("theme.ini"));
        ui::theme::Theme theme(*qApp, Mode::Light);
        PreferenceStore store(settings, theme);
        theme.setMode(Mode::Dark);
        QVERIFY(store.values().theme == Mode::Dark);
        QCOMPARE(settings.get(app::setting::kTheme), QStringLiteral("dark"));
    }

    void whatCannotBeCountsAsNotThere()
    {
        QFile edited(file("edited.ini"));
        QVERIFY(edited.open(QIODevice::WriteOnly));
        edited.write("[window]\ndensity=huge\nhours=13\nlanguage=xx\nshortcuts=@ByteArray(no)\n[notices]\nquiet=all nothing\n"
                     "[network]\nproxy=carrier-pigeon\nproxyPort=99999999\n");
        edited.close();
        Settings settings(file("edited.ini"));
        ui::theme::Theme theme(*qApp, Mode::System);
        const PreferenceStore store(settings, theme);
        PreferenceValues usual;
        usual.proxy.port = store.values().proxy.port;
        QCOMPARE(store.values(), usual);
    }
};

QTEST_MAIN(TestPreferenceStore)
#include "tst_preference_store.moc"
