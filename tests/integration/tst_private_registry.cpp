// SPDX-License-Identifier: GPL-3.0-or-later
// Images from a private registry, a real one, through the whole server: who is let in, what is told while an
// image comes and when it does not, a tag that moves on; and no password anywhere.
#include "tests/support/container_engine.h"
#include "tests/support/daemon_process.h"
#include "tests/support/event_watcher.h"
#include "tests/support/image_registry.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using support::DaemonProcess;
using support::HttpAnswer;

class TestPrivateRegistry : public QObject
{
    Q_OBJECT

    support::ContainerEngine m_engine;
    support::ImageRegistry m_registry;
    std::unique_ptr<DaemonProcess> m_daemon;

    QJsonObject service(const QString &id) { return m_daemon->get(u"/api/v1/services/"_s + id).data().toObject(); }
    QString reason(const QString &id) { return service(id)["statusReason"_L1].toString(); }
    bool signInto(const QString &login)
    {
        return m_daemon->put(u"/api/v1/config/engine.registries"_s, {{u"value"_s, login}}).status == 200;
    }
    bool make(const QString &id, const QString &image)
    {
        const QJsonObject body{{u"id"_s, id},
                               {u"runtime"_s, u"docker"_s},
                               {u"image"_s, image},
                               {u"restartPolicy"_s, u"never"_s},
                               {u"command"_s, QJsonArray{u"/bin/sh"_s, u"-c"_s, u"cat /version; while :; do sleep 0.1; done"_s}}};
        return m_daemon->post(u"/api/v1/services"_s, body).status == 201;
    }
    bool start(const QString &id) { return m_daemon->post(u"/api/v1/services/%1/start"_s.arg(id)).status == 202; }
    QByteArray logOf(const QString &id) { return m_daemon->get(u"/api/v1/services/%1/logs?lines=200"_s.arg(id)).body; }
    void forgetImage(const QString &name) { m_engine.call("DELETE", u"/images/"_s + name + u"?force=1"_s); }

    // Everything that the server has written, and what it says where such a text could show.
    void expectNowhere(const QByteArray &secret)
    {
        QVERIFY2(!m_daemon->log().contains(secret), "the server's log");
        for (const QString &path : {u"/api/v1/services"_s, u"/api/v1/config"_s, u"/api/v1/config/engine.registries"_s, u"/api/v1/audit"_s, u"/api/v1/engine"_s})
            QVERIFY2(!m_daemon->get(path).body.contains(secret), qPrintable(path));
        QDirIterator files(m_daemon->dataDir(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY2(!file.open(QIODevice::ReadOnly) || !file.readAll().contains(secret), qPrintable(file.fileName()));
        }
    }

private slots:
    void initTestCase()
    {
        if (!m_engine.start())
            QSKIP(qPrintable(m_engine.problem()));
        if (!m_registry.start())
            QSKIP(qPrintable(m_registry.problem()));
    }
    void init()
    {
        m_daemon = std::make_unique<DaemonProcess>();
        QVERIFY2(m_daemon->start({u"--public-rate-tier"_s, u"enterprise"_s}, {{u"DOCKER_HOST"_s, m_engine.address()}}), m_daemon->log().constData());
        QVERIFY(m_daemon->signIn());
        QTRY_COMPARE_WITH_TIMEOUT(m_daemon->get(u"/api/v1/engine"_s).data()["state"_L1].toString(), u"up"_s, 10'000);
    }
    void cleanup()
    {
        m_daemon.reset();
        if (m_engine.isRunning())
            m_engine.removeContainers();
    }

    void pullsWithTheCredentialsOfTheSettingAndTellsHowFarItIs()
    {
        const QString name = m_registry.imageName(u"team/large"_s, u"1"_s);
        QVERIFY2(!m_registry.publish(u"team/large"_s, u"1"_s, {.version = u"large one"_s, .padding = 96 * 1024 * 1024}).isEmpty(), qPrintable(m_registry.problem()));
        QVERIFY(signInto(m_registry.login()));
        support::EventWatcher watcher(*m_daemon);
        QVERIFY(watcher.signIn(m_daemon->token()));
        QVERIFY(watcher.subscribe(u"services"_s));
        QVERIFY(make(u"large"_s, name));
        QVERIFY(start(u"large"_s));
        QStringList shown;
        QTRY_VERIFY_WITH_TIMEOUT((shown.append(reason(u"large"_s)), service(u"large"_s)["status"_L1].toString() == "running"_L1), 60'000);
        QVERIFY2(!shown.filter(u"Pulling the image"_s).isEmpty(), qPrintable(shown.join(u'\n')));
        int told = 0;
        for (const QJsonObject &message : std::as_const(watcher.messages()))
            told += QJsonDocument(message).toJson().contains("Pulling the image");
        QVERIFY(told > 0);
        QVERIFY(logOf(u"large"_s).contains("Pulling the image " + name.toUtf8()));
        QTRY_VERIFY(logOf(u"large"_s).contains("large one"));
        expectNowhere(support::ImageRegistry::kPassword);
    }

    void whoIsNotLetInIsToldInTheEnginesWords_data()
    {
        QTest::addColumn<QString>("password"); // empty: nobody signs in
        QTest::newRow("a wrong password") << u"wrong-sesame-43"_s;
        QTest::newRow("no credentials") << QString();
    }
    void whoIsNotLetInIsToldInTheEnginesWords()
    {
        QFETCH(QString, password);
        QVERIFY2(!m_registry.publish(u"team/closed"_s, u"1"_s, {.version = u"closed"_s}).isEmpty(), qPrintable(m_registry.problem()));
        if (!password.isEmpty())
            QVERIFY(signInto(m_registry.login(password)));
        QVERIFY(make(u"closed"_s, m_registry.imageName(u"team/closed"_s, u"1"_s)));
        QVERIFY(start(u"closed"_s));
        QVERIFY(m_daemon->waitForStatus(u"closed"_s, u"error"_s));
        const QString words = reason(u"closed"_s);
        QVERIFY2(words.startsWith("Cannot start"_L1), qPrintable(words));
        QVERIFY2(words.contains("unauthorized"_L1) || words.contains("no basic auth credentials"_L1), qPrintable(words));
        if (!password.isEmpty())
            expectNowhere(password.toUtf8());
        // Once somebody is let in, it is enough to start again.
        QVERIFY(signInto(m_registry.login()));
        QVERIFY(start(u"closed"_s));
        QVERIFY(m_daemon->waitForStatus(u"closed"_s, u"running"_s));
        forgetImage(m_registry.imageName(u"team/closed"_s, u"1"_s));
    }

    void anImageThatIsNotThereIsTold_data()
    {
        QTest::addColumn<QString>("repository");
        QTest::newRow("no such tag") << u"team/there"_s;
        QTest::newRow("no such image") << u"team/nowhere"_s;
    }
    void anImageThatIsNotThereIsTold()
    {
        QFETCH(QString, repository);
        QVERIFY(!m_registry.publish(u"team/there"_s, u"1"_s, {.version = u"there"_s}).isEmpty());
        QVERIFY(signInto(m_registry.login()));
        QVERIFY(make(u"missing"_s, m_registry.imageName(repository, u"2"_s)));
        QVERIFY(start(u"missing"_s));
        QVERIFY(m_daemon->waitForStatus(u"missing"_s, u"error"_s));
        QVERIFY2(reason(u"missing"_s).contains("manifest unknown"_L1) || reason(u"missing"_s).contains("not found"_L1), qPrintable(reason(u"missing"_s)));
    }

    void aTagThatMovedIsANewerImage()
    {
        const QString name = m_registry.imageName(u"team/moving"_s, u"stable"_s);
        const QString first = m_registry.publish(u"team/moving"_s, u"stable"_s, {.version = u"version one"_s});
        QVERIFY(!first.isEmpty());
        QVERIFY(signInto(m_registry.login()));
        QVERIFY(make(u"moving"_s, name));
        QVERIFY(start(u"moving"_s));
        QVERIFY(m_daemon->waitForStatus(u"moving"_s, u"running"_s));
        HttpAnswer image = m_daemon->get(u"/api/v1/services/moving/image"_s);
        QCOMPARE(image.status, 200);
        if (m_engine.kind() == support::ContainerEngine::Kind::Podman) { // has no way to ask
            QVERIFY2(image.data()["problem"_L1].toString().contains("cannot ask"_L1), image.body.constData());
            QCOMPARE(image.data()["newer"_L1].toBool(), false);
            return;
        }
        QCOMPARE(image.data()["newestDigest"_L1].toString(), first);
        QCOMPARE(image.data()["newer"_L1].toBool(), false);
        QVERIFY(image.data()["problem"_L1].isNull());

        const QString second = m_registry.publish(u"team/moving"_s, u"stable"_s, {.version = u"version two"_s});
        QVERIFY(!second.isEmpty() && second != first);
        image = m_daemon->get(u"/api/v1/services/moving/image"_s);
        QCOMPARE(image.data()["newestDigest"_L1].toString(), second);
        QCOMPARE(image.data()["newer"_L1].toBool(), true);

        // A registry that is away is a problem of the question, not of the service.
        m_registry.stop();
        image = m_daemon->get(u"/api/v1/services/moving/image"_s);
        QCOMPARE(image.status, 200);
        QVERIFY(!image.data()["problem"_L1].toString().isEmpty());
        QCOMPARE(image.data()["newer"_L1].toBool(), false);
        QVERIFY2(m_registry.start(), qPrintable(m_registry.problem()));
        QCOMPARE(service(u"moving"_s)["status"_L1].toString(), u"running"_s);
    }
};

QTEST_GUILESS_MAIN(TestPrivateRegistry)
#include "tst_private_registry.moc"
