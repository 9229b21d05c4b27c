// SPDX-License-Identifier: GPL-3.0-or-later
// What is copied as curl, pasted into real shells with a real curl, does what the click does on the real daemon: what
// came of it is read back there. Secrets hold whatever a shell, awk or JSON might trip over.
#include "../client/paste.h"
#include "client/json.h"
#include "client/rest_backend.h"
#include "tests/support/backup_calls.h"
#include "tests/support/daemon_process.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using client::Credential;
using support::backupDetails;
using support::DaemonProcess;
using support::finishedBackup;
using support::HttpAnswer;
using support::kBackups;
using support::serviceFolder;
using support::statusOf;

class TestCurlLines : public QObject
{
    Q_OBJECT

    DaemonProcess m_daemon;
    core::SystemClock m_clock;
    std::unique_ptr<client::RestBackend> m_backend;

    static inline const QString kHard = u"It's \"quoted\", \\back\\\\slashed\\\" & 100%s {$HOME} $(id) `id` ! pässwört \U0001F511\\"_s;

    // Pastes what `calls` send; what the server answered, when it is one call, goes to `answer`.
    bool does(const QStringList &shell, const std::function<void()> &calls, const QStringList &variables = {}, QJsonObject *answer = nullptr)
    {
        const client::CurlLines told = m_backend->asCurl(calls);
        const QString text = told.all().join(u'\n');
        QByteArray output;
        const bool done = !told.lines.isEmpty() && !text.contains(kHard) && paste(text, QStringList{u"MCP_TOKEN="_s + QString::fromLatin1(m_daemon.token())} + variables, &output, shell);
        if (answer)
            *answer = QJsonDocument::fromJson(output).object();
        const bool refused = output.contains("\"error\":{"); // of any of them
        if (!done || refused)
            qWarning("%s\n%s", qPrintable(text), output.constData());
        return done && !refused;
    }

    QJsonObject at(const QString &path) { return m_daemon.get(u"/api/v1/"_s + path).data().toObject(); }
    QJsonValue listed(const QString &path, const char *field, const QString &wanted)
    {
        for (const QJsonValue &one : m_daemon.get(u"/api/v1/"_s + path).data().toArray())
            if (one[QLatin1StringView(field)].toString() == wanted)
                return one;
        return {};
    }

    template <typename T>
    static core::Result<T> waitFor(client::Future<T> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            return core::Error::internal(u"no answer"_s);
        return future.result();
    }

    void inEachShell()
    {
        QTest::addColumn<QStringList>("shell");
        for (const QStringList &shell : shells())
            QTest::newRow(qPrintable(shell.first())) << shell;
    }

private slots:
    void initTestCase()
    {
        if (!hasCurl())
            QSKIP("curl is not installed: nothing to paste a line into");
        for (const char *needed : {"dash", "bash"})
            QVERIFY2(!QStandardPaths::findExecutable(QString::fromLatin1(needed)).isEmpty(), needed);
        QVERIFY2(m_daemon.start(), m_daemon.log().constData());
        QVERIFY(m_daemon.signIn());
        m_backend = std::make_unique<client::RestBackend>(
            *client::apiBase(m_daemon.url().toString()),
            client::alwaysThis(Credential::password(u"admin@localhost"_s, QString::fromLatin1(DaemonProcess::kPassword))), m_clock);
        m_backend->open();
        QTRY_VERIFY(m_backend->connectionState().isLive());
    }

    void aServiceFromItsMakingToItsEnd_data() { inEachShell(); }
    void aServiceFromItsMakingToItsEnd()
    {
        QFETCH(QStringList, shell);
        const core::ServiceId id(u"told-to-"_s + shell.first());
        client::ServicesApi &services = m_backend->services();
        core::ServiceSpec spec;
        spec.id = id;
        spec.name = u"It's \"told\" $HOME \\"_s;
        spec.command = {u"/bin/sh"_s, u"-c"_s, u"printf %s \"$API_TOKEN\" > token; exec sleep 600"_s};
        spec.environment = {{u"API_TOKEN"_s, kHard}, {u"LEVEL"_s, u"a 'b' \"c\" \\ $d"_s}};
        QVERIFY(does(shell, [&] { services.create(spec); services.start(id); }, {u"MCP_API_TOKEN="_s + kHard}));
        QVERIFY(m_daemon.waitForStatus(id.toString(), u"running"_s));
        const QJsonObject made = at(u"services/"_s + id.toString());
        QCOMPARE(made.value("name"_L1).toString(), spec.name);
        QCOMPARE(made.value("environment"_L1).toObject().value("LEVEL"_L1).toString(), spec.environment.value(u"LEVEL"_s));
        QTRY_COMPARE(QString::fromUtf8(support::readFile(serviceFolder(m_daemon, id.toString()) + u"/token"_s)), kHard);

        QVERIFY(does(shell, [&] { services.scale(id, 2); }));
        QTRY_COMPARE(at(u"services/"_s + id.toString()).value("replicas"_L1).toInt(), 2);
        QVERIFY(does(shell, [&] { services.update(id, {{u"description"_s, u"it's changed\n\"twice\""_s}}); }));
        QCOMPARE(at(u"services/"_s + id.toString()).value("description"_L1).toString(), u"it's changed\n\"twice\""_s);
        QVERIFY(does(shell, [&] { services.stop(id, {}); }));
        QVERIFY(m_daemon.waitForStatus(id.toString(), u"stopped"_s));
        QVERIFY(does(shell, [&] { services.remove(id, {.force = true, .cleanup = true}); }));
        QTRY_COMPARE(m_daemon.get(u"/api/v1/services/"_s + id.toString()).status, 404);
        QTRY_VERIFY(!QFile::exists(serviceFolder(m_daemon, id.toString())));
    }

    void aPersonWithAHardPassword_data() { inEachShell(); }
    void aPersonWithAHardPassword()
    {
        QFETCH(QStringList, shell);
        const QString email = shell.first() + u"@example.com"_s;
        const auto signsIn = [&](const QString &password) {
            return m_daemon.post(u"/api/v1/auth/login"_s, {{u"username"_s, email}, {u"password"_s, password}}).status;
        };
        client::NewAccount jane;
        jane.email = email;
        jane.name = u"Jane O'Neil"_s;
        jane.password = kHard;
        jane.roles = QStringList{u"viewer"_s};
        QVERIFY(does(shell, [&] { m_backend->accounts().create(jane); }, {u"MCP_PASSWORD="_s + kHard}));
        const QJsonValue made = listed(u"users"_s, "email", email);
        QCOMPARE(made["name"_L1].toString(), jane.name);
        QCOMPARE(signsIn(kHard), 200);
        const core::UserId id(made["id"_L1].toString());
        const QString other = kHard + u" too"_s;
        QVERIFY(does(shell, [&] { m_backend->accounts().update(id, {{u"password"_s, other}}); }, {u"MCP_PASSWORD="_s + other}));
        QCOMPARE(signsIn(kHard), 401);
        QCOMPARE(signsIn(other), 200);
        QVERIFY(does(shell, [&] { m_backend->accounts().giveRole(id, u"operator"_s); }));
        QVERIFY(at(u"users/"_s + id.toString()).value("roles"_L1).toArray().contains(u"operator"_s));
        QVERIFY(does(shell, [&] { m_backend->accounts().remove(id); }));
        QCOMPARE(m_daemon.get(u"/api/v1/users/"_s + id.toString()).status, 404);
    }

    void aKey_data() { inEachShell(); }
    void aKey()
    {
        QFETCH(QStringList, shell);
        QJsonObject answer;
        QVERIFY(does(shell, [&] { m_backend->keys().create({shell.first() + u"'s key"_s, {u"services:read"_s}, core::Seconds(3600)}); }, {}, &answer));
        const QJsonObject made = answer.value("data"_L1).toObject();
        const QByteArray secret = made.value("key"_L1).toString().toLatin1();
        QVERIFY(!secret.isEmpty());
        // The key is as good as a token in a line that is pasted.
        const QByteArray mine = m_daemon.token();
        m_daemon.setToken(secret);
        const bool byKey = does(shell, [&] { m_backend->services().listAll(); });
        m_daemon.setToken(mine);
        QVERIFY(byKey);
        const QString id = made.value("id"_L1).toString();
        QVERIFY(!listed(u"auth/api-keys"_s, "id", id).isUndefined());
        QVERIFY(does(shell, [&] { m_backend->keys().revoke(client::ApiKeyId(id)); }));
        QVERIFY(listed(u"auth/api-keys"_s, "id", id).isNull());
    }

    void aSealedValue_data() { inEachShell(); }
    void aSealedValue()
    {
        QFETCH(QStringList, shell);
        const QString name = u"told."_s + shell.first();
        const QString secret = u"-----BEGIN KEY-----\n\t"_s + kHard + u"\n-----END KEY-----"_s;
        const QString variable = u"MCP_TOLD_"_s + shell.first().toUpper() + u'=';
        const client::ConfigPlace place{{}, name};
        QVERIFY(does(shell, [&] { m_backend->config().set({place, secret, true}); }, {variable + secret}));
        const QJsonObject kept = at(u"config/"_s + name);
        QVERIFY(kept.value("encrypted"_L1).toBool());
        QVERIFY(!kept.value("value"_L1).toString().contains(u"BEGIN"_s));
        // Only a service sees it in clear.
        const QString reader = u"reads-for-"_s + shell.first();
        const QJsonArray command{u"/bin/sh"_s, u"-c"_s, u"printf %s \"$SEEN\" > seen; exec sleep 600"_s};
        QCOMPARE(m_daemon.post(u"/api/v1/services"_s, {{u"id"_s, reader}, {u"command"_s, command}, {u"environment"_s, QJsonObject{{u"SEEN"_s, u"config:"_s + name}}}}).status, 201);
        QCOMPARE(m_daemon.post(u"/api/v1/services/%1/start"_s.arg(reader)).status, 202);
        QTRY_COMPARE(QString::fromUtf8(support::readFile(serviceFolder(m_daemon, reader) + u"/seen"_s)), secret);
        QVERIFY(does(shell, [&] { m_backend->config().remove(place); }));
        QCOMPARE(m_daemon.get(u"/api/v1/config/"_s + name).status, 404);
        m_daemon.remove(u"/api/v1/services/%1?force=true"_s.arg(reader));
    }

    void aBackupWithAHardPassphrase_data() { inEachShell(); }
    void aBackupWithAHardPassphrase()
    {
        QFETCH(QStringList, shell);
        const QString kept = u"kept-for-"_s + shell.first();
        QVERIFY(support::makeSleeper(m_daemon, kept));
        QVERIFY(support::writeFile(serviceFolder(m_daemon, kept) + u"/a.txt"_s, "as it was"));
        core::BackupRequest request;
        request.name = shell.first() + u"'s \"backup\""_s;
        request.options.services = {kept};
        request.options.encrypt = true;
        request.passphrase = kHard;
        QJsonObject answer;
        QVERIFY(does(shell, [&] { m_backend->backups().create(request); }, {u"MCP_PASSPHRASE="_s + kHard}, &answer));
        const QString id = answer.value("data"_L1).toObject().value("id"_L1).toString();
        QCOMPARE(statusOf(finishedBackup(m_daemon, id)), u"completed"_s);
        QCOMPARE(backupDetails(m_daemon, id).value("name"_L1).toString(), request.name);
        // By the passphrase that was meant, and by no other.
        const core::BackupId backup(id);
        const auto plan = waitFor(m_backend->backups().planRestore(backup, {.services = {}, .overwrite = true, .passphrase = kHard}));
        QVERIFY2(plan.ok(), qPrintable(plan ? QString() : plan.error().message));
        QVERIFY(!waitFor(m_backend->backups().planRestore(backup, {.services = {}, .overwrite = true, .passphrase = u"another"_s})).ok());

        QVERIFY(support::writeFile(serviceFolder(m_daemon, kept) + u"/a.txt"_s, "as it is now"));
        core::RestoreRequest restore;
        restore.overwrite = true;
        restore.passphrase = kHard;
        QVERIFY(does(shell, [&] { m_backend->backups().restore(backup, restore); }, {u"MCP_PASSPHRASE="_s + kHard}, &answer));
        const QString job = answer.value("data"_L1).toObject().value("id"_L1).toString();
        QTRY_COMPARE_WITH_TIMEOUT(listed(u"backups/jobs"_s, "id", job)["status"_L1].toString(), u"completed"_s, 60'000);
        QCOMPARE(support::readFile(serviceFolder(m_daemon, kept) + u"/a.txt"_s), QByteArray("as it was"));

        // It goes into a file, and comes back once it is here no more.
        QTemporaryDir folder;
        const QString file = folder.filePath(u"it's here.mcpbak"_s);
        QVERIFY(does(shell, [&] { (void)m_backend->backups().download(backup, file); }));
        QVERIFY(QFile(file).size() > 500);
        QVERIFY(does(shell, [&] { m_backend->backups().remove(backup, true); }));
        QCOMPARE(m_daemon.get(kBackups + u'/' + id).status, 404);
        QVERIFY(does(shell, [&] { (void)m_backend->backups().upload(file, shell.first() + u" again"_s, kHard); }, {u"MCP_PASSPHRASE="_s + kHard}));
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(listed(u"backups"_s, "name", shell.first() + u" again"_s).toObject()), u"completed"_s, 60'000);
    }

    void aSchedule_data() { inEachShell(); }
    void aSchedule()
    {
        QFETCH(QStringList, shell);
        core::BackupSchedule nightly;
        nightly.name = shell.first() + u"'s nights"_s;
        nightly.cronExpression = u"0 2 * * *"_s;
        nightly.timeZone = u"Europe/Berlin"_s;
        QVERIFY(does(shell, [&] { m_backend->backups().createSchedule(nightly); }));
        const QJsonValue made = listed(u"backups/schedules"_s, "name", nightly.name);
        QCOMPARE(made["cronExpression"_L1].toString(), nightly.cronExpression);
        const core::ScheduleId id(made["id"_L1].toString());
        QVERIFY(does(shell, [&] { m_backend->backups().updateSchedule(id, {{u"enabled"_s, false}}); }));
        QCOMPARE(listed(u"backups/schedules"_s, "name", nightly.name)["enabled"_L1], QJsonValue(false));
        QJsonObject answer;
        QVERIFY(does(shell, [&] { m_backend->backups().runSchedule(id); }, {}, &answer));
        QCOMPARE(statusOf(finishedBackup(m_daemon, answer.value("data"_L1).toObject().value("id"_L1).toString())), u"completed"_s);
        QVERIFY(does(shell, [&] { m_backend->backups().removeSchedule(id); }));
        QVERIFY(listed(u"backups/schedules"_s, "name", nightly.name).isNull());
    }

    void workIsCalledOff_data() { inEachShell(); }
    void workIsCalledOff()
    {
        QFETCH(QStringList, shell);
        const QString large = u"large-for-"_s + shell.first();
        QVERIFY(support::makeSleeper(m_daemon, large));
        QVERIFY(support::writeFile(serviceFolder(m_daemon, large) + u"/large.bin"_s, support::noise(60'000'000, 9)));
        QStringList begun;
        for (int i = 0; i < 8; ++i) // those before it hold the last one up
            begun << m_daemon.post(kBackups, {{u"name"_s, u"one of many"_s}, {u"services"_s, QJsonArray{large}}}).data().toObject().value("id"_L1).toString();
        const auto jobOf = [&](const QString &backup) { return core::JobId(listed(u"backups/jobs"_s, "backupId", backup)["id"_L1].toString()); };
        const core::JobId last = jobOf(begun.last());
        QVERIFY(!last.isEmpty());
        QVERIFY(does(shell, [&] { m_backend->backups().cancel(last); }));
        QCOMPARE(statusOf(finishedBackup(m_daemon, begun.last())), u"cancelled"_s);
        for (const QString &backup : std::as_const(begun)) {
            m_daemon.post(kBackups + u"/jobs/%1/cancel"_s.arg(jobOf(backup).toString()));
            finishedBackup(m_daemon, backup);
        }
        QVERIFY(QFile::remove(serviceFolder(m_daemon, large) + u"/large.bin"_s));
    }
};

QTEST_GUILESS_MAIN(TestCurlLines)
#include "tst_curl_lines.moc"
