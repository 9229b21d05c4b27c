// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog that connects to a server, with a real one behind it: what is wrong is said while the
// dialog is open, and what is right closes it.
#include "live_window.h"

#include "ui/dialogs/connect_dialog.h"

#include <QTcpServer>

using ui::dialogs::ConnectDialog;
using support::DaemonProcess;

class tst_LiveConnect : public QObject
{
    Q_OBJECT

    RealServer m_server;
    std::unique_ptr<LiveWindow> m_live;

    static QLineEdit *edit(ConnectDialog *in, const char *name)
    {
        for (QLineEdit *one : in->findChildren<QLineEdit *>())
            if (one->accessibleName() == QLatin1StringView(name))
                return one;
        return nullptr;
    }
    ConnectDialog *open()
    {
        m_live->window.openConnectDialog();
        return m_live->dialog<ConnectDialog>();
    }
    static void fill(ConnectDialog *dialog, const QUrl &address, const QString &password)
    {
        edit(dialog, "Address")->setText(address.toString());
        edit(dialog, "E-mail")->setText(QStringLiteral("admin@localhost"));
        edit(dialog, "Password")->setText(password);
    }
    static QString said(ConnectDialog *dialog)
    {
        QStringList all{dialog->generalError()};
        for (auto *field : dialog->findChildren<ui::dialogs::FormField *>())
            all << field->error();
        all.removeAll(QString());
        return all.join(u'\n');
    }

private slots:
    void initTestCase() { QVERIFY2(m_server.start(), m_server.daemon.log().constData()); }
    void init() { m_live = std::make_unique<LiveWindow>(); }
    void cleanup() { m_live.reset(); }

    void aWrongPasswordIsSaidAndARightOneLetsIn()
    {
        ConnectDialog *dialog = open();
        QVERIFY(dialog);
        fill(dialog, m_server.daemon.url(), QStringLiteral("not the password"));
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!said(dialog).isEmpty(), kPatience);
        QVERIFY(dialog->isVisible());
        QVERIFY(!m_live->backend());
        QVERIFY(!said(dialog).contains(QStringLiteral("not the password")));
        edit(dialog, "Password")->setText(QString::fromLatin1(DaemonProcess::kPassword));
        QTRY_VERIFY(dialog->actionButton()->isEnabled());
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_live->isLive(), kPatience);
        QTRY_VERIFY(!m_live->window.findChild<ConnectDialog *>());
        QCOMPARE(m_live->connections.current().email, QStringLiteral("admin@localhost"));
        QCOMPARE(m_live->connections.savedRemotes().size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_live->window.services().everLoaded(), kPatience);
        QVERIFY(m_live->window.pageStack()->isVisible());
    }

    void aTestTellsTheVersionAndConnectsNothing()
    {
        ConnectDialog *dialog = open();
        QVERIFY(dialog);
        fill(dialog, m_server.daemon.url(), QString::fromLatin1(DaemonProcess::kPassword));
        QTest::mouseClick(dialog->testButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->testText().isEmpty() && dialog->testButton()->isEnabled(), kPatience);
        const QString version = m_server.daemon.get(QStringLiteral("/api/v1/info")).data().toObject().value(QLatin1StringView("version")).toString();
        QVERIFY(!version.isEmpty());
        QVERIFY2(dialog->testText().contains(version), qPrintable(dialog->testText()));
        QVERIFY(!m_live->backend());
    }

    void nobodyThereIsSaid()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const quint16 port = taken.serverPort();
        taken.close();
        ConnectDialog *dialog = open();
        QVERIFY(dialog);
        fill(dialog, QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port)), QStringLiteral("any"));
        QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!said(dialog).isEmpty(), kPatience);
        QVERIFY(dialog->isVisible());
        QTRY_VERIFY(dialog->actionButton()->isEnabled());
    }

    void aSavedServerIsOpenedAgainByItsKeptPassword()
    {
        QVERIFY(m_live->connectTo(m_server.daemon));
        const QString saved = m_live->connections.current().id;
        m_live->connections.close();
        QVERIFY(!m_live->backend());
        m_live->connections.openSaved(saved);
        QTRY_VERIFY_WITH_TIMEOUT(m_live->isLive(), kPatience);
    }
};

QTEST_MAIN(tst_LiveConnect)
#include "tst_live_connect.moc"
