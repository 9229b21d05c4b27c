// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/permission.h"
#include "models/backup_words.h"
#include "models/dashboard_words.h"
#include "models/format.h"
#include "models/import_preview_model.h"
#include "models/people_words.h"
#include "models/server_texts.h"
#include "models/server_words.h"

#include <QSet>
#include <QTranslator>
#include <QtTest>

#include <vector>

using namespace models;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

// A language that says everything in brackets, turns two placeholders round, and tells how many it was asked for.
class Brackets final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int n) const override
    {
        if (qstrcmp(context, "models::ServerWords") != 0)
            return {};
        QString text = s(source);
        if (text == s("Port %1 is in use by the service \"%2\""))
            text = s("%2 has port %1");
        return u'[' + text + (n >= 0 ? s("|%1").arg(n) : QString()) + u']';
    }
};

std::vector<ServerText> allTexts()
{
    std::vector<ServerText> all;
    for (const auto rows : {serviceTexts(), platformTexts(), backupTexts()})
        all.insert(all.end(), rows.begin(), rows.end());
    return all;
}

// A text as a server would say it, with something in place of each placeholder.
QString example(const char *text)
{
    QString said = s(text);
    said.replace(s("%n"), s("3"));
    for (int i = 1; i < 10; ++i)
        said.replace(s("%%1").arg(i), s("x%1").arg(i));
    return said;
}

} // namespace

class tst_ServerWords : public QObject
{
    Q_OBJECT

private slots:
    void whatIsKnownIsTranslated_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("a text") << s("Service is not running") << s("[Service is not running]");
        QTest::newRow("a text with a figure") << s("Exit code 7") << s("[Exit code 7]");
        QTest::newRow("the other order") << s("Port 80 is in use by the service \"web\"") << s("[web has port 80]");
        QTest::newRow("of how many") << s("Name must have 1 to 100 characters") << s("[Name must have 1 to 100 characters|100]");
        QTest::newRow("no number where one belongs") << s("Name must have 1 to many characters") << s("Name must have 1 to many characters");
        QTest::newRow("the one that says more") << s("Reading the volume data") << s("[Reading the volume data]");
        QTest::newRow("words in words") << s("Replica 2: Exit code 7") << s("[Replica 2: [Exit code 7]]");
        QTest::newRow("words in words in words")
            << s("Replica 0: Health check failed 3 times in a row: No answer within 5 s; restart 1 of 5 in 1 s")
            << s("[[Replica 0: [Health check failed 3 times in a row: [No answer within 5 s]|3]]; restart 1 of 5 in 1 s]");
        QTest::newRow("unknown words in words") << s("Waiting: the moon is not up") << s("[Waiting: the moon is not up]");
        QTest::newRow("a name that is a word elsewhere") << s("The volume data cannot be restored: There is no container engine")
                                                         << s("[The volume data cannot be restored: [There is no container engine]]");
        QTest::newRow("parts") << s("Restored: definition, volume my data, logs") << s("[Restored: [definition], [volume my data], [logs]]");
        QTest::newRow("one after the other") << s("Give an image or a command; Metrics need a port")
                                             << s("[Give an image or a command]; [Metrics need a port]");
        QTest::newRow("what looks like a placeholder") << s("The volume %2 is used by the container %1, which is not of this server")
                                                       << s("[The volume %2 is used by the container %1, which is not of this server]");
        QTest::newRow("another text") << s("The moon is not up") << s("The moon is not up");
        QTest::newRow("nothing in its place") << s("Exit code ") << s("Exit code ");
        QTest::newRow("more than a text") << s("Service is not running!") << s("Service is not running!");
    }
    void whatIsKnownIsTranslated()
    {
        QFETCH(QString, said);
        QFETCH(QString, shown);
        QCOMPARE(ServerWords::text(said), said); // English is what the server speaks
        Brackets brackets;
        QVERIFY(QCoreApplication::installTranslator(&brackets));
        const QString translated = ServerWords::text(said);
        QCoreApplication::removeTranslator(&brackets);
        QCOMPARE(translated, shown);
    }

    void everyTextIsKnownAndStaysItselfInEnglish()
    {
        QSet<QString> once;
        for (const ServerText &row : allTexts()) {
            const QString said = example(row.text);
            QVERIFY2(ServerWords::knows(said), qPrintable(said));
            QCOMPARE(ServerWords::text(said), said);
            QVERIFY2(!once.contains(s(row.text)), qPrintable(said));
            once.insert(s(row.text));
        }
        QVERIFY(once.size() > 100);
        QVERIFY(!ServerWords::knows(s("The moon is not up")));
        QVERIFY(!ServerWords::knows(QString()));
    }

    void aRefusalTellsOfTheField()
    {
        Brackets brackets;
        QVERIFY(QCoreApplication::installTranslator(&brackets));
        core::Error error = core::Error::validation(s("value"), s("Must be true or false"));
        const QString ofField = Format::refusal(error);
        error.fields.clear();
        const QString ofAll = Format::refusal(error);
        QCoreApplication::removeTranslator(&brackets);
        QCOMPARE(ofField, s("[Must be true or false]"));
        QCOMPARE(ofAll, s("[Invalid request data]"));
    }

    void modelsSayItToo()
    {
        core::BackupJob job;
        job.status = core::JobStatus::Failed;
        job.backupName = s("Nightly");
        job.problem = s("The disk is full");
        core::BackupProgress progress;
        progress.step = s("Putting in place notes");
        progress.remainingMs = -1;
        ImportRow row;
        row.proposal.notes = {s("\"tty\" is not taken over"), s("nothing that is known")};
        core::Engine engine;
        engine.phase = core::EnginePhase::Down;
        engine.problem = s("The container engine cannot be reached: nobody listens at /run/docker.sock");
        Brackets brackets;
        QVERIFY(QCoreApplication::installTranslator(&brackets));
        const QString outcome = BackupWords::outcome(job);
        const QString step = BackupWords::progress(progress);
        const QStringList remarks = ImportPreviewModel::remarksOf(row);
        const QString problem = DashboardWords::engine(engine, 1, 0).problem;
        QCoreApplication::removeTranslator(&brackets);
        QVERIFY2(outcome.endsWith(s(": [The disk is full]")), qPrintable(outcome));
        QCOMPARE(step, s("[Putting in place notes]"));
        QCOMPARE(remarks, QStringList({s("[\"tty\" is not taken over]"), s("nothing that is known")}));
        QCOMPARE(problem, s("[The container engine cannot be reached: [nobody listens at /run/docker.sock]]"));
    }

    void everyPermissionAndRoleHasWords()
    {
        int found = 0;
        for (int bit = 0; bit < 32; ++bit) {
            const auto permission = static_cast<core::Permission>(1u << bit);
            const QString name = core::permissionName(permission);
            if (name.isEmpty())
                continue;
            ++found;
            QVERIFY2(!PeopleWords::permission(permission).isEmpty(), qPrintable(name));
            const QString group = name.section(u':', 0, 0);
            QVERIFY2(PeopleWords::permissionGroup(group) != group, qPrintable(group));
        }
        QVERIFY(found > 0);
        const QStringList roles = core::roleNames();
        for (const QString &role : roles) {
            QVERIFY2(PeopleWords::role(role) != role, qPrintable(role));
            QVERIFY2(!PeopleWords::roleMeaning(role).isEmpty(), qPrintable(role));
        }
    }
};

QTEST_GUILESS_MAIN(tst_ServerWords)
#include "tst_server_words.moc"
