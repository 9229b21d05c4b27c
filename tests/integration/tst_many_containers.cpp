// SPDX-License-Identifier: GPL-3.0-or-later
// Many containers made, scaled, stopped and removed through the API, and then nothing left over: in the engine,
// of the ports, of the files. MCP_CONTAINERS=100 says how many (20 by default).
#include "tests/support/container_engine.h"
#include "tests/support/daemon_process.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using support::HttpAnswer;

class TestManyContainers : public QObject
{
    Q_OBJECT

    support::ContainerEngine m_engine;
    std::unique_ptr<support::DaemonProcess> m_daemon;
    int m_services = 0;

    static QString id(int number) { return u"many-%1"_s.arg(number); }
    static int port(int number) { return 21'000 + 10 * number; }
    bool all(const QString &status)
    {
        int fitting = 0;
        for (const QJsonValue &one : m_daemon->get(u"/api/v1/services?limit=100"_s).data().toArray())
            fitting += one["status"_L1].toString() == status;
        return fitting == m_services;
    }
    QByteArray told()
    {
        QByteArray text;
        for (const QJsonValue &one : m_daemon->get(u"/api/v1/services?limit=100"_s).data().toArray())
            text += one["id"_L1].toString().toUtf8() + ": " + one["status"_L1].toString().toUtf8() + " " + one["statusReason"_L1].toString().toUtf8() + '\n';
        return text;
    }
    QSet<QString> names(const QString &path, const QString &list, const char *name) const
    {
        const QJsonDocument document = QJsonDocument::fromJson(m_engine.call("GET", path));
        const QJsonArray array = list.isEmpty() ? document.array() : document[list].toArray();
        QSet<QString> found;
        for (const QJsonValue &one : array)
            found.insert(one[QLatin1StringView(name)].toString());
        return found;
    }
    QSet<QString> engineThings() const
    {
        return names(u"/containers/json?all=1"_s, {}, "Id") + names(u"/networks"_s, {}, "Name") + names(u"/volumes"_s, u"Volumes"_s, "Name");
    }
    // Databases and the platform's own log grow and shrink by themselves.
    QSet<QString> files() const
    {
        QSet<QString> found;
        QDirIterator all(m_daemon->dataDir(), QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            if (!path.contains(".db"_L1) && !path.contains("-wal"_L1) && !path.contains("/samples"_L1))
                found.insert(path.mid(m_daemon->dataDir().size()));
        }
        return found;
    }
    // `request` for each, all under way at once as far as the server lets them be.
    bool each(const std::function<HttpAnswer(const QString &)> &request, int status)
    {
        for (int i = 0; i < m_services; ++i) {
            if (const HttpAnswer answer = request(id(i)); answer.status != status) {
                qWarning("%s: %d %s", qPrintable(id(i)), answer.status, answer.body.constData());
                return false;
            }
        }
        return true;
    }

private slots:
    void initTestCase()
    {
        if (!m_engine.start())
            QSKIP(qPrintable(m_engine.problem()));
        m_daemon = std::make_unique<support::DaemonProcess>();
        QVERIFY(m_daemon->start({u"--public-rate-tier"_s, u"enterprise"_s}, {{u"DOCKER_HOST"_s, m_engine.address()}}) && m_daemon->signIn());
        QTRY_COMPARE_WITH_TIMEOUT(m_daemon->get(u"/api/v1/engine"_s).data()["state"_L1].toString(), u"up"_s, 10'000);
    }

    void nothingIsLeftOver()
    {
        const int wanted = qEnvironmentVariableIsSet("MCP_CONTAINERS") ? qEnvironmentVariableIntValue("MCP_CONTAINERS") : 20;
        m_services = wanted / 2; // each scaled to two
        const int patience = 30'000 + 500 * wanted;
        const QSet<QString> thingsBefore = engineThings();
        const QSet<QString> filesBefore = files();
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < m_services; ++i) {
            const HttpAnswer made = m_daemon->post(u"/api/v1/services"_s, {
                {u"id"_s, id(i)}, {u"runtime"_s, u"docker"_s}, {u"image"_s, QString::fromLatin1(support::ContainerEngine::kImage)}, {u"port"_s, port(i)},
                {u"command"_s, QJsonArray{u"/bin/sh"_s, u"-c"_s, u"trap exit TERM; mkdir -p /www; echo ok > /www/health; httpd -p $PORT -h /www; while :; do sleep 0.5; done"_s}},
                {u"healthCheck"_s, QJsonObject{{u"type"_s, u"tcp"_s}, {u"interval"_s, 10}}},
                {u"networks"_s, QJsonArray{u"many-%1"_s.arg(i % 3)}},
                {u"volumes"_s, QJsonArray{QJsonObject{{u"source"_s, id(i) + u"-data"_s}, {u"target"_s, u"/data"_s}}}}});
            QVERIFY2(made.status == 201, made.body.constData());
        }
        QVERIFY(each([&](const QString &one) { return m_daemon->post(u"/api/v1/services/%1/start"_s.arg(one)); }, 202));
        QTRY_VERIFY2_WITH_TIMEOUT(all(u"running"_s), told().constData(), patience);
        const qint64 started = timer.restart();
        QVERIFY(each([&](const QString &one) { return m_daemon->post(u"/api/v1/services/%1/scale"_s.arg(one), {{u"replicas"_s, 2}}); }, 202));
        QTRY_COMPARE_WITH_TIMEOUT(m_engine.runningContainers(), 2 * m_services, patience);
        QTRY_VERIFY2_WITH_TIMEOUT(all(u"running"_s), told().constData(), patience);
        const qint64 scaled = timer.restart();
        QVERIFY(each([&](const QString &one) { return m_daemon->post(u"/api/v1/services/%1/stop"_s.arg(one), {{u"timeout"_s, 5}}); }, 202));
        QTRY_VERIFY2_WITH_TIMEOUT(all(u"stopped"_s), told().constData(), patience);
        QCOMPARE(m_engine.runningContainers(), 0);
        const qint64 stopped = timer.restart();
        QVERIFY(each([&](const QString &one) { return m_daemon->remove(u"/api/v1/services/%1?cleanup=true"_s.arg(one)); }, 200));
        const qint64 removed = timer.elapsed();
        qInfo("%d containers: started in %lld ms, scaled in %lld ms, stopped in %lld ms, removed in %lld ms", 2 * m_services, started, scaled, stopped, removed);

        QTRY_COMPARE_WITH_TIMEOUT(engineThings(), thingsBefore, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(files(), filesBefore, 10'000);
        for (int i = 0; i < m_services; ++i) {
            for (const int number : {port(i), port(i) + 1}) {
                QTcpServer probe;
                QVERIFY2(probe.listen(QHostAddress::LocalHost, quint16(number)), qPrintable(QString::number(number)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestManyContainers)
#include "tst_many_containers.moc"
