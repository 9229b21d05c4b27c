// SPDX-License-Identifier: GPL-3.0-or-later
// Configuration through the real daemon: values, secrets, history, references into the environment of real
// services, settings that take hold while it runs, and a new key.
#include "tests/places/places.h"
#include "tests/support/daemon_process.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using support::DaemonProcess;
using support::HttpAnswer;

class TestConfiguration : public QObject
{
    Q_OBJECT

    static constexpr char kPlanted[] = "planted-5e12a9";
    DaemonProcess m_daemon;

    static QString at(const QString &key) { return u"/api/v1/config/"_s + key; }
    HttpAnswer put(const QString &key, const QString &value, QJsonObject more = {})
    {
        more.insert(u"value"_s, value);
        return m_daemon.put(at(key), more);
    }
    QJsonObject get(const QString &key) { return m_daemon.get(at(key)).data().toObject(); }
    QStringList keysOf(const QString &query)
    {
        QStringList keys;
        for (const QJsonValue entry : m_daemon.get(u"/api/v1/config"_s + query).data().toArray())
            keys.append(entry.toObject().value(u"key"_s).toString());
        return keys;
    }
    bool makeService(const QString &id, const QJsonObject &environment)
    {
        const QJsonObject body{{u"id"_s, id}, {u"command"_s, QJsonArray{u"/bin/sh"_s, u"-c"_s, u"exec sleep 600"_s}}, {u"environment"_s, environment}};
        return m_daemon.post(u"/api/v1/services"_s, body).status == 201;
    }
    // What the process of a service was really started with.
    QByteArrayList environmentOf(const QString &id)
    {
        const QJsonArray instances = m_daemon.get(u"/api/v1/services/"_s + id).data().toObject().value(u"instances"_s).toArray();
        const qint64 pid = instances.isEmpty() ? 0 : instances.first().toObject().value(u"pid"_s).toInteger();
        QFile file(u"/proc/%1/environ"_s.arg(pid));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split('\0') : QByteArrayList();
    }
    QByteArray logOf(const QString &id) { return m_daemon.get(u"/api/v1/services/%1/logs"_s.arg(id)).body; }
    static QString fieldError(const HttpAnswer &answer, const QString &field)
    {
        return answer.error().value(u"details"_s).toObject().value(u"fields"_s).toObject().value(field).toString();
    }
    int rotate(const QHash<QString, QString> &environment = {})
    {
        QProcess command;
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        for (auto it = environment.begin(); it != environment.end(); ++it)
            variables.insert(it.key(), it.value());
        command.setProcessEnvironment(variables);
        command.start(places::program(QStringLiteral("mcp-platform-server")), {u"--data-dir"_s, m_daemon.dataDir() + u"/data"_s, u"rotate-key"_s});
        return command.waitForFinished(60'000) ? command.exitCode() : -1;
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_daemon.start(), m_daemon.log().constData());
        QVERIFY(m_daemon.signIn());
    }

    void aValueIsAnsweredAsInTheReference()
    {
        const HttpAnswer set = put(u"jwt.secret"_s, QString::fromLatin1(kPlanted), {{u"encrypted"_s, true}});
        QCOMPARE(set.status, 200);
        const QJsonObject entry = get(u"jwt.secret"_s);
        QCOMPARE(entry.value(u"key"_s).toString(), u"jwt.secret"_s);
        QVERIFY(entry.value(u"value"_s).toString().startsWith("encrypted:AES256:"_L1));
        QCOMPARE(entry.value(u"encrypted"_s).toBool(), true);
        QCOMPARE(entry.value(u"scope"_s).toString(), u"global"_s);
        QCOMPARE(entry.value(u"updatedBy"_s).toString(), u"admin@localhost"_s);
        QVERIFY(entry.value(u"createdAt"_s).toString().endsWith(u'Z'));
        QVERIFY(entry.value(u"updatedAt"_s).toString().endsWith(u'Z'));
        QCOMPARE(m_daemon.get(at(u"no.such"_s)).status, 404);
        QCOMPARE(m_daemon.remove(at(u"no.such"_s)).status, 404);
    }

    void scopes()
    {
        QVERIFY(makeService(u"scoped"_s, {}));
        QCOMPARE(put(u"pool.size"_s, u"5"_s).status, 200);
        QCOMPARE(put(u"pool.size"_s, u"9"_s, {{u"scope"_s, u"service"_s}, {u"serviceId"_s, u"scoped"_s}}).status, 200);
        QCOMPARE(get(u"pool.size"_s).value(u"value"_s).toString(), u"5"_s);
        const QJsonObject own = get(u"pool.size?service=scoped"_s);
        QCOMPARE(own.value(u"value"_s).toString(), u"9"_s);
        QCOMPARE(own.value(u"serviceId"_s).toString(), u"scoped"_s);
        QCOMPARE(keysOf(u"?service=scoped"_s), QStringList{u"pool.size"_s});
        QVERIFY(keysOf(u"?scope=global"_s).contains(u"jwt.secret"_s));
        QCOMPARE(keysOf(u"?scope=service"_s), QStringList{u"pool.size"_s});

        QVERIFY(!fieldError(put(u"a"_s, u"x"_s, {{u"scope"_s, u"service"_s}}), u"serviceId"_s).isEmpty());
        QVERIFY(!fieldError(put(u"a"_s, u"x"_s, {{u"scope"_s, u"global"_s}, {u"serviceId"_s, u"scoped"_s}}), u"serviceId"_s).isEmpty());
        QVERIFY(!fieldError(put(u"a"_s, u"x"_s, {{u"serviceId"_s, u"nobody"_s}}), u"serviceId"_s).isEmpty());
        QVERIFY(!fieldError(put(u"a?service=other"_s, u"x"_s, {{u"serviceId"_s, u"scoped"_s}}), u"serviceId"_s).isEmpty());

        QCOMPARE(m_daemon.remove(u"/api/v1/services/scoped?cleanup=true"_s).status, 200);
        QCOMPARE(m_daemon.get(at(u"pool.size?service=scoped"_s)).status, 404);
        QCOMPARE(get(u"pool.size"_s).value(u"value"_s).toString(), u"5"_s);
    }

    void searchReadsNoSecret()
    {
        QCOMPARE(put(u"shown.text"_s, u"find me 5e12a9"_s).status, 200);
        QCOMPARE(keysOf(u"?search=5e12a9"_s), QStringList{u"shown.text"_s});
        QCOMPARE(keysOf(u"?search=JWT.sec"_s), QStringList{u"jwt.secret"_s});
        QCOMPARE(keysOf(u"?search=encrypted:AES256"_s), QStringList());
    }

    void theListHasPagesWhenAskedFor()
    {
        const qsizetype all = keysOf({}).size();
        QVERIFY(all >= 3);
        const HttpAnswer page = m_daemon.get(u"/api/v1/config?limit=2&page=2"_s);
        const QJsonObject pagination = page.json().value(u"meta"_s).toObject().value(u"pagination"_s).toObject();
        QCOMPARE(pagination.value(u"total"_s).toInteger(), all);
        QCOMPARE(page.data().toArray().first().toObject().value(u"key"_s).toString(), keysOf({}).at(2));
    }

    void manyAtOnceAreAllOrNothing()
    {
        const auto body = [](const QString &level) {
            return QJsonObject{{u"configs"_s, QJsonArray{QJsonObject{{u"key"_s, u"cache.ttl"_s}, {u"value"_s, u"3600"_s}},
                                                         QJsonObject{{u"key"_s, u"log.level"_s}, {u"value"_s, level}}}}};
        };
        const HttpAnswer refused = m_daemon.post(u"/api/v1/config/bulk"_s, body(u"loud"_s));
        QCOMPARE(refused.status, 400);
        QVERIFY(!fieldError(refused, u"configs.1.value"_s).isEmpty());
        QCOMPARE(m_daemon.get(at(u"cache.ttl"_s)).status, 404);
        const HttpAnswer done = m_daemon.post(u"/api/v1/config/bulk"_s, body(u"info"_s));
        QCOMPARE(done.status, 200);
        QCOMPARE(done.data().toObject().value(u"updated"_s).toInt(), 2);
        QCOMPARE(get(u"cache.ttl"_s).value(u"value"_s).toString(), u"3600"_s);
    }

    void everyChangeIsInTheHistory()
    {
        QCOMPARE(put(u"feature.flag"_s, u"on"_s).status, 200);
        QCOMPARE(put(u"feature.flag"_s, u"off"_s).status, 200);
        QCOMPARE(m_daemon.remove(at(u"feature.flag"_s)).status, 200);
        const QJsonArray rows = m_daemon.get(at(u"feature.flag/history"_s)).data().toArray();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).toObject().value(u"action"_s).toString(), u"removed"_s);
        QCOMPARE(rows.at(1).toObject().value(u"oldValue"_s).toString(), u"on"_s);
        QCOMPARE(rows.at(1).toObject().value(u"newValue"_s).toString(), u"off"_s);
        QCOMPARE(rows.at(2).toObject().value(u"changedBy"_s).toString(), u"admin@localhost"_s);
        QCOMPARE(m_daemon.get(at(u"no.such/history"_s)).status, 404);
    }

    void settingsTellWhatTheyAre()
    {
        QJsonObject port;
        for (const QJsonValue setting : m_daemon.get(u"/api/v1/settings"_s).data().toArray()) {
            if (setting.toObject().value(u"key"_s).toString() == "smtp.port"_L1)
                port = setting.toObject();
        }
        QCOMPARE(port.value(u"default"_s).toString(), u"587"_s);
        QCOMPARE(port.value(u"max"_s).toInt(), 65535);
        const QJsonObject unset = get(u"smtp.port"_s);
        QCOMPARE(unset.value(u"value"_s).toString(), u"587"_s);
        QCOMPARE(unset.value(u"isDefault"_s).toBool(), true);
        QVERIFY(!fieldError(put(u"smtp.port"_s, u"0"_s), u"value"_s).isEmpty());
        QVERIFY(!fieldError(put(u"smtp.colour"_s, u"0"_s), u"key"_s).isEmpty());
    }

    void theLogLevelTakesHoldAtOnce()
    {
        QCOMPARE(put(u"log.level"_s, u"debug"_s).status, 200);
        // Followed on another thread: asked again until it is seen.
        QTRY_VERIFY_WITH_TIMEOUT((m_daemon.get(u"/api/v1/info"_s), m_daemon.log().contains("GET /api/v1/info 200")), 20'000);
        QCOMPARE(put(u"log.level"_s, u"warn"_s).status, 200);
        int asked = 0;
        const auto isQuiet = [&] {
            const QString path = u"/api/v1/quiet-%1-"_s.arg(++asked);
            m_daemon.get(path);
            m_daemon.get(u"/api/v1/info"_s); // what the one before had to say has been read by now
            return !m_daemon.log().contains(path.toLatin1());
        };
        QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), 20'000);
        QCOMPARE(m_daemon.remove(at(u"log.level"_s)).status, 200);
    }

    void limitsTakeHoldAtOnce()
    {
        const QByteArray token = m_daemon.token();
        const auto limit = [&] {
            m_daemon.setToken({});
            const QByteArray shown = m_daemon.get(u"/api/v1/info"_s).headers.value("x-ratelimit-limit");
            m_daemon.setToken(token);
            return shown;
        };
        QCOMPARE(limit(), QByteArray("10000"));
        QCOMPARE(put(u"limits.rate.pro.perHour"_s, u"5000"_s).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(limit(), QByteArray("5000"), 20'000);
        QCOMPARE(put(u"limits.rate.publicTier"_s, u"basic"_s).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(limit(), QByteArray("1000"), 20'000);
        QCOMPARE(m_daemon.remove(at(u"limits.rate.publicTier"_s)).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(limit(), QByteArray("5000"), 20'000);
    }

    void soDoTheLimitsOfSignIn()
    {
        QCOMPARE(put(u"limits.signIn.perAddress"_s, u"1000"_s).status, 200);
        QCOMPARE(put(u"limits.signIn.perAccount"_s, u"1"_s).status, 200);
        int asked = 0;
        const auto secondIsRefused = [&] {
            const QJsonObject wrong{{u"username"_s, u"nobody-%1@localhost"_s.arg(++asked)}, {u"password"_s, u"wrong"_s}};
            m_daemon.post(u"/api/v1/auth/login"_s, wrong);
            return m_daemon.post(u"/api/v1/auth/login"_s, wrong).status == 429;
        };
        QTRY_VERIFY_WITH_TIMEOUT(secondIsRefused(), 30'000);
        QCOMPARE(m_daemon.remove(at(u"limits.signIn.perAccount"_s)).status, 200);
        QCOMPARE(m_daemon.remove(at(u"limits.signIn.perAddress"_s)).status, 200);
    }

    void aServiceTakesItsEnvironmentFromHere()
    {
        QCOMPARE(put(u"app.level"_s, u"debug"_s).status, 200);
        QCOMPARE(put(u"db.password"_s, QString::fromLatin1(kPlanted)).status, 200);
        QVERIFY(makeService(u"reader"_s, {{u"APP_LEVEL"_s, u"config:app.level"_s}, {u"DB_PASSWORD"_s, u"config:db.password"_s}}));
        QCOMPARE(m_daemon.post(u"/api/v1/services/reader/start"_s).status, 202);
        QVERIFY(m_daemon.waitForStatus(u"reader"_s, u"running"_s));
        QVERIFY(environmentOf(u"reader"_s).contains("APP_LEVEL=debug"));
        QVERIFY(environmentOf(u"reader"_s).contains(QByteArray("DB_PASSWORD=") + kPlanted));
        const QJsonObject shown = m_daemon.get(u"/api/v1/services/reader"_s).data().toObject().value(u"environment"_s).toObject();
        QCOMPARE(shown.value(u"DB_PASSWORD"_s).toString(), u"config:db.password"_s);
        QCOMPARE(get(u"db.password"_s).value(u"usedBy"_s).toArray(), QJsonArray{u"reader"_s});
        const HttpAnswer ran = m_daemon.post(u"/api/v1/services/reader/exec"_s, {{u"command"_s, QJsonArray{u"/bin/sh"_s, u"-c"_s, u"echo $APP_LEVEL"_s}}});
        QCOMPARE(ran.data().toObject().value(u"stdout"_s).toString(), u"debug\n"_s);

        QCOMPARE(put(u"app.level"_s, u"warn"_s).status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(logOf(u"reader"_s).contains("app.level\\\" has changed; a restart"), 20'000);
        QVERIFY(environmentOf(u"reader"_s).contains("APP_LEVEL=debug"));
        QCOMPARE(m_daemon.post(u"/api/v1/services/reader/restart"_s).status, 202);
        QTRY_VERIFY_WITH_TIMEOUT(environmentOf(u"reader"_s).contains("APP_LEVEL=warn"), 30'000);
    }

    void withoutTheValueItDoesNotStart()
    {
        QVERIFY(makeService(u"waiting"_s, {{u"LATER"_s, u"config:set.later"_s}}));
        const HttpAnswer refused = m_daemon.post(u"/api/v1/services/waiting/start"_s);
        QCOMPARE(refused.status, 409);
        QVERIFY(refused.error().value(u"message"_s).toString().contains("\"set.later\", which is not set"_L1));
        const QJsonObject service = m_daemon.get(u"/api/v1/services/waiting"_s).data().toObject();
        QCOMPARE(service.value(u"status"_s).toString(), u"error"_s);
        QVERIFY(service.value(u"statusReason"_s).toString().contains("set.later"_L1));
        QCOMPARE(put(u"set.later"_s, u"now"_s).status, 200);
        QCOMPARE(m_daemon.post(u"/api/v1/services/waiting/start"_s).status, 202);
        QVERIFY(m_daemon.waitForStatus(u"waiting"_s, u"running"_s));
        QVERIFY(environmentOf(u"waiting"_s).contains("LATER=now"));
    }

    void aBrokenReferenceIsNamed()
    {
        const HttpAnswer refused = m_daemon.post(u"/api/v1/services"_s, {{u"id"_s, u"broken"_s}, {u"command"_s, QJsonArray{u"/bin/true"_s}},
                                                                        {u"environment"_s, QJsonObject{{u"X"_s, u"config:smtp.password"_s}, {u"Y"_s, u"config:"_s}}}});
        QCOMPARE(refused.status, 400);
        QVERIFY(!fieldError(refused, u"environment.X"_s).isEmpty());
        QVERIFY(!fieldError(refused, u"environment.Y"_s).isEmpty());
    }

    void noAnswerAndNoFileHasTheSecretInClear()
    {
        for (const QString &path : {u"/api/v1/config"_s, at(u"db.password"_s), at(u"jwt.secret/history"_s), u"/api/v1/settings"_s,
                                    u"/api/v1/services"_s, u"/api/v1/services/reader"_s, u"/api/v1/services/reader/logs"_s}) {
            const HttpAnswer answer = m_daemon.get(path);
            QCOMPARE(answer.status, 200);
            QVERIFY2(!answer.body.contains(kPlanted), qPrintable(path));
        }
        QVERIFY(!m_daemon.log().contains(kPlanted));
        int files = 0;
        QDirIterator each(m_daemon.dataDir(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(kPlanted), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files > 3);
    }

    void aNewKeyKeepsEverything()
    {
        const QString keyFile = m_daemon.dataDir() + u"/data/platform.key"_s;
        const auto key = [&] {
            QFile file(keyFile);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = key();
        QCOMPARE(rotate(), 3); // while the server runs
        QCOMPARE(key(), before);
        QCOMPARE(m_daemon.terminate(), 0);
        QCOMPARE(rotate(), 0);
        QVERIFY(key() != before);
        QVERIFY2(m_daemon.start(), m_daemon.log().constData());
        QVERIFY(m_daemon.signIn());
        QVERIFY(m_daemon.waitForStatus(u"reader"_s, u"running"_s));
        QVERIFY(environmentOf(u"reader"_s).contains(QByteArray("DB_PASSWORD=") + kPlanted));
    }

    void aCredentialOfTheSystemIsTheKey()
    {
        QCOMPARE(m_daemon.terminate(), 0);
        const QByteArray key = QByteArray(32, 'k').toBase64();
        QCOMPARE(rotate({{u"MCP_PLATFORM_NEW_KEY"_s, QString::fromLatin1(key)}}), 0);
        QVERIFY(!QFile::exists(m_daemon.dataDir() + u"/data/platform.key"_s));
        const QString credentials = m_daemon.dataDir() + u"/credentials"_s;
        QVERIFY(QDir().mkpath(credentials));
        QFile file(credentials + u"/platform-key"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(key + '\n');
        file.close();
        QVERIFY2(m_daemon.start({}, {{u"CREDENTIALS_DIRECTORY"_s, credentials}}), m_daemon.log().constData());
        QVERIFY(m_daemon.signIn());
        QVERIFY(m_daemon.waitForStatus(u"reader"_s, u"running"_s));
        QVERIFY(environmentOf(u"reader"_s).contains(QByteArray("DB_PASSWORD=") + kPlanted));
        QVERIFY(!QFile::exists(m_daemon.dataDir() + u"/data/platform.key"_s));
    }
};

QTEST_GUILESS_MAIN(TestConfiguration)
#include "tst_configuration.moc"
