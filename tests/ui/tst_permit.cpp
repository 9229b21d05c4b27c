// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permit.h"
#include "tests/support/fake_backend.h"
#include "ui/widgets/permit.h"

#include <QtTest>
#include <QtWidgets>

using core::Permission;
using models::Permit;
using ui::widgets::permit;

class tst_Permit : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyNot()
    {
        support::FakeBackend backend;
        QVERIFY(Permit::may(&backend, Permission::ConfigWrite | Permission::PlatformAdmin));
        backend.setPermissions(Permission::ConfigRead | Permission::ConfigWrite);
        QVERIFY(Permit::may(&backend, Permission::ConfigWrite));
        const QString why = Permit::whyNot(&backend, Permission::ConfigWrite | Permission::PlatformAdmin);
        QVERIFY2(why.contains(QStringLiteral("platform:admin")), qPrintable(why));
        QVERIFY2(!why.contains(QStringLiteral("config:write")), qPrintable(why)); // that one is there
        QVERIFY(Permit::whyNot(&backend, Permission::ServicesWrite | Permission::UsersWrite).contains(QStringLiteral("services:write, users:write")));
        backend.drop();
        QVERIFY(Permit::whyNot(&backend, Permission::ConfigWrite).contains(QStringLiteral("no connection")));
        QVERIFY(!Permit::may(nullptr, Permission::ConfigRead));
    }

    void greysAControlAndBringsItBack()
    {
        QPushButton button;
        permit(&button, QStringLiteral("Not you"), QStringLiteral("Save it"));
        QVERIFY(!button.isEnabled());
        QCOMPARE(button.toolTip(), QStringLiteral("Not you"));
        QCOMPARE(button.accessibleDescription(), QStringLiteral("Not you"));
        permit(&button, {}, QStringLiteral("Save it"));
        QVERIFY(button.isEnabled());
        QCOMPARE(button.toolTip(), QStringLiteral("Save it"));
        QVERIFY(button.accessibleDescription().isEmpty());

        QAction action;
        permit(&action, QStringLiteral("Not you"));
        QVERIFY(!action.isEnabled());
        QCOMPARE(action.toolTip(), QStringLiteral("Not you"));
    }
};

QTEST_MAIN(tst_Permit)
#include "tst_permit.moc"
