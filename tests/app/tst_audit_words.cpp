// SPDX-License-Identifier: GPL-3.0-or-later
// The window has words for whatever the server's table of routes enters into the audit log.
#include "models/audit_words.h"
#include "server/api/audit_step.h"

#include <QSet>
#include <QtTest>

class TestAuditWords : public QObject
{
    Q_OBJECT

private slots:
    void everyActionHasWordsOfItsOwn()
    {
        using server::api::AuditUse;
        QSet<QString> once;
        for (const server::api::Route &route : server::api::routeTable()) {
            if (route.audit == AuditUse::Never || (route.audit == AuditUse::ByMethod && (route.method == "GET" || route.method == "HEAD")))
                continue;
            const QString action = server::api::auditAction(route);
            const QString words = models::AuditWords::action(action);
            QVERIFY2(!words.isEmpty(), qPrintable(action));
            QVERIFY2(!once.contains(words), qPrintable(action));
            once.insert(words);
        }
        QVERIFY(once.size() > 40);
        QVERIFY(models::AuditWords::action(QStringLiteral("moon.rise")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAuditWords)
#include "tst_audit_words.moc"
