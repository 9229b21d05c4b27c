// SPDX-License-Identifier: GPL-3.0-or-later
// A real Prometheus scrapes the daemon with a token and finds what the services use.
#include "tests/support/daemon_process.h"

#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using support::DaemonProcess;

class TestPrometheus : public QObject
{
    Q_OBJECT

    DaemonProcess m_daemon;
    QTemporaryDir m_folder;
    QProcess m_prometheus;
    QNetworkAccessManager m_network;
    int m_port = 0;

    bool write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }

    QJsonArray ask(const QString &query)
    {
        QNetworkReply *reply = m_network.get(QNetworkRequest(QUrl(u"http://127.0.0.1:%1/api/v1/query?query=%2"_s.arg(m_port).arg(
            QString::fromLatin1(QUrl::toPercentEncoding(query))))));
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }))
            return {};
        const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
        reply->deleteLater();
        return answer.value(u"data"_s).toObject().value(u"result"_s).toArray();
    }

    static QString valueOf(const QJsonArray &result)
    {
        return result.isEmpty() ? QString() : result.at(0).toObject().value(u"value"_s).toArray().at(1).toString();
    }

private slots:
    void initTestCase()
    {
        const QString program = QStandardPaths::findExecutable(u"prometheus"_s);
        if (program.isEmpty())
            QSKIP("Prometheus is not installed (package prometheus)");
        m_network.setProxy(QNetworkProxy::NoProxy);
        QVERIFY2(m_daemon.start(), m_daemon.log().constData());
        QVERIFY(m_daemon.signIn());
        QCOMPARE(m_daemon.post(u"/api/v1/services"_s, {{u"id"_s, u"watched"_s},
            {u"command"_s, QJsonArray{u"/bin/sh"_s, u"-c"_s, u"exec sleep 600"_s}}}).status, 201);
        QCOMPARE(m_daemon.post(u"/api/v1/services/watched/start"_s).status, 202);
        QVERIFY(m_daemon.waitForStatus(u"watched"_s, u"running"_s));

        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        m_port = probe.serverPort();
        probe.close();
        QVERIFY(write(u"token"_s, m_daemon.token()));
        QVERIFY(write(u"prometheus.yml"_s,
            "global: {scrape_interval: 1s}\nscrape_configs:\n  - job_name: mcp\n    metrics_path: /api/v1/metrics/prometheus\n"
            "    authorization: {credentials_file: token}\n    static_configs: [{targets: ['" + m_daemon.url().authority().toLatin1() + "']}]\n"));
        m_prometheus.setWorkingDirectory(m_folder.path());
        m_prometheus.start(program, {u"--config.file=prometheus.yml"_s, u"--storage.tsdb.path=data"_s,
                                     u"--web.listen-address=127.0.0.1:%1"_s.arg(m_port)});
        QVERIFY(m_prometheus.waitForStarted());
    }

    void theTargetIsUp()
    {
        QTRY_COMPARE_WITH_TIMEOUT(valueOf(ask(u"up{job=\"mcp\"}"_s)), u"1"_s, 30'000);
    }

    void servicesAndThePlatformAreThere()
    {
        QTRY_COMPARE_WITH_TIMEOUT(valueOf(ask(u"mcp_services{status=\"running\"}"_s)), u"1"_s, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(valueOf(ask(u"mcp_service_memory_bytes{service=\"watched\"}"_s)).toDouble() > 0, 20'000);
        QTRY_VERIFY(valueOf(ask(u"sum(http_requests_total{service=\"\"})"_s)).toDouble() > 0);
        QTRY_VERIFY(valueOf(ask(u"sum(http_request_duration_seconds_count)"_s)).toDouble() > 0);
    }

    void cleanupTestCase()
    {
        if (m_prometheus.state() == QProcess::NotRunning)
            return;
        m_prometheus.terminate();
        QVERIFY(m_prometheus.waitForFinished(20'000));
    }
};

QTEST_GUILESS_MAIN(TestPrometheus)
#include "tst_prometheus.moc"
