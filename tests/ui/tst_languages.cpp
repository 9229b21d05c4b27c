// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the window: each is there and says plurals right, and every text that the pages of a
// translated window ask for is found, under the name that the program asks with.
#include "fake_controls.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/translations.h"
#include "ui/theme/theme.h"

#include <QtTest>
#include <QtWidgets>

class tst_Languages : public QObject
{
    Q_OBJECT

    core::ManualClock m_clock;

    // German, with a note of every text of ours that it does not know.
    class Listener final : public QTranslator
    {
    public:
        QString translate(const char *context, const char *text, const char *comment, int n) const override
        {
            const QString found = QTranslator::translate(context, text, comment, n);
            const QByteArray name(context);
            const bool ours = name.startsWith("ui::") || name.startsWith("models::") || name.startsWith("app::");
            if (ours)
                ++asked;
            if (ours && found.isEmpty())
                missed.insert(QStringLiteral("%1: %2 (%3)").arg(QLatin1StringView(context), QString::fromUtf8(text), QString::fromUtf8(comment)));
            return found;
        }
        bool isEmpty() const override { return false; }
        mutable QSet<QString> missed;
        mutable int asked = 0;
    };

    static QString say(const char *context, const char *text, const char *comment, int n = -1)
    {
        return QCoreApplication::translate(context, text, comment, n);
    }

private slots:
    void cleanup() { ui::shell::useLanguage(*qApp, QStringLiteral("en")); }

    void eachIsThere_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("counted"); // one, two, five
        QTest::addColumn<QString>("cancel");      // what Qt itself says
        const auto row = [](const char *language, const char *title, const char *one, const char *two, const char *five, const char *cancel) {
            QTest::newRow(language) << QString::fromLatin1(language) << QString::fromUtf8(title)
                                    << QStringList{QString::fromUtf8(one), QString::fromUtf8(two), QString::fromUtf8(five)} << QString::fromUtf8(cancel);
        };
        row("en", "Services", "1 service", "2 services", "5 services", "Cancel");
        row("de", "Dienste", "1 Dienst", "2 Dienste", "5 Dienste", "Abbrechen");
        row("es", "Servicios", "1 servicio", "2 servicios", "5 servicios", "Cancelar");
        row("fr", "Services", "1 service", "2 services", "5 services", "Annuler");
        row("ja", "サービス", "サービス 1 件", "サービス 2 件", "サービス 5 件", "キャンセル");
        row("pt_BR", "Serviços", "1 serviço", "2 serviços", "5 serviços", "Cancelar");
        row("ru", "Сервисы", "1 сервис", "2 сервиса", "5 сервисов", "Отмена");
        row("zh_CN", "服务", "1 个服务", "2 个服务", "5 个服务", "取消");
    }
    void eachIsThere()
    {
        QFETCH(QString, language);
        QFETCH(QString, title);
        QFETCH(QStringList, counted);
        QVERIFY(ui::shell::translatedLanguages().contains(language));
        ui::shell::useLanguage(*qApp, language);
        QCOMPARE(say("ui::pages::ServicesPage", "Services", "title of the page"), title);
        QStringList said;
        for (const int count : {1, 2, 5})
            said << say("ui::pages::ServicesPage", "%n service(s)", "footer", count);
        QCOMPARE(said, counted);
        QCOMPARE(QLocale().language(), QLocale(language).language()); // months and numbers too
        QFETCH(QString, cancel);
        if (language != QStringLiteral("en") && !QFile::exists(QStringLiteral(":/i18n/qtbase_%1.qm").arg(language)))
            QSKIP("Qt's own texts were not there when this was built: install the package qt6-translations-l10n");
        QCOMPARE(QDialogButtonBox(QDialogButtonBox::Cancel).button(QDialogButtonBox::Cancel)->text().remove(u'&'), cancel);
    }

    void noneIsLeftOut()
    {
        QCOMPARE(ui::shell::translatedLanguages().size(), 8);
    }

    void everyTextThatIsAskedForIsFound()
    {
        Listener german;
        QVERIFY(german.load(QStringLiteral(":/i18n/mcp_de.qm")));
        QVERIFY(QCoreApplication::installTranslator(&german));
        {
            ui::theme::Theme theme(*qApp, ui::theme::Mode::Light);
            support::FakeBackend backend;
            backend.fill(20);
            FakeServerControl server;
            FakeConnections connections;
            ui::shell::MainWindow window(theme, server, connections, m_clock);
            window.show();
            connections.useLocal(&backend);
            for (ui::pages::Page *page : window.pageStack()->pages()) {
                window.pageStack()->goToPage(page->id());
                QTRY_COMPARE(window.pageStack()->current(), page);
                page->commands();
                QCoreApplication::processEvents();
            }
            window.openSettings();
            window.openAbout();
            window.openShortcuts();
            window.openConnections();
            QCoreApplication::processEvents();
            connections.close();
        }
        QCoreApplication::removeTranslator(&german);
        QVERIFY(german.asked > 300); // the window did ask
        QStringList missed(german.missed.begin(), german.missed.end());
        missed.sort();
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }
};

QTEST_MAIN(tst_Languages)
#include "tst_languages.moc"
