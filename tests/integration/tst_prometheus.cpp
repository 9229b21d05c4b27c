// SPDX-License-Identifier: GPL-3.0-or-later
// A real Prometheus scrapes the daemon by the shipped scrape file, with a key that may read metrics and no
// more; what the services use is there, and every query of the shipped dashboard answers.
#include "tests/places/places.h"
#include "tests/support/daemon_process.h"

#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRegularExpression>
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

    static QByteArray shipped(const char *name)
    {
        QFile file(places::source(QStringLiteral("resources/monitoring/")) + QLatin1StringView(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // The scrape file with this server in it, asked each second.
    QByteArray scrapeFile() const
    {
        QByteArray text = shipped("prometheus.yml");
        for (const auto &[from, to] : {std::pair<QByteArray, QByteArray>{"127.0.0.1:8080", m_daemon.url().authority().toLatin1()}, {"scrape_interval: 15s", "scrape_interval: 1s"}}) {
            if (text.count(from) != 1)
                return {};
            text.replace(from, to);
        }
        return text;
    }

    // As Grafana fills it in with everything chosen.
    static QString filledIn(QString expression)
    {
        for (const auto &name : {u"$job"_s, u"$instance"_s, u"$service"_s})
            expression.replace(name, u".*"_s);
        return expression.replace(u"$__rate_interval"_s, u"1m"_s);
    }

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
        const QJsonObject key = m_daemon.post(u"/api/v1/auth/api-keys"_s, {{u"name"_s, u"Prometheus"_s}, {u"permissions"_s, QJsonArray{u"metrics:read"_s}}}).data().toObject();
        QVERIFY(!key.value(u"key"_s).toString().isEmpty());
        QVERIFY(write(u"mcp-platform.key"_s, key.value(u"key"_s).toString().toLatin1()));
        QVERIFY2(write(u"prometheus.yml"_s, scrapeFile()) && !scrapeFile().isEmpty(), "what is replaced is not in the scrape file once");
        m_prometheus.setWorkingDirectory(m_folder.path());
        m_prometheus.start(program, {u"--config.file=prometheus.yml"_s, u"--storage.tsdb.path=data"_s,
                                     u"--web.listen-address=127.0.0.1:%1"_s.arg(m_port)});
        QVERIFY(m_prometheus.waitForStarted());
    }

    void theTargetIsUp()
    {
        QTRY_COMPARE_WITH_TIMEOUT(valueOf(ask(u"up{job=\"mcp-platform\",service=\"\"}"_s)), u"1"_s, 30'000);
    }

    void servicesAndThePlatformAreThere()
    {
        QTRY_COMPARE_WITH_TIMEOUT(valueOf(ask(u"mcp_services{status=\"running\"}"_s)), u"1"_s, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(valueOf(ask(u"mcp_service_memory_bytes{service=\"watched\"}"_s)).toDouble() > 0, 20'000);
        QTRY_VERIFY(valueOf(ask(u"sum(http_requests_total{service=\"\"})"_s)).toDouble() > 0);
        QTRY_VERIFY(valueOf(ask(u"sum(http_request_duration_seconds_count)"_s)).toDouble() > 0);
    }

    void everyQueryOfTheDashboardAnswers_data()
    {
        QTest::addColumn<QString>("query");
        const QJsonObject dashboard = QJsonDocument::fromJson(shipped("grafana-dashboard.json")).object();
        for (const QJsonValue &panel : dashboard.value(u"panels"_s).toArray()) {
            for (const QJsonValue &target : panel[u"targets"_s].toArray())
                QTest::addRow("%s, %s", qPrintable(panel[u"title"_s].toString()), qPrintable(target[u"refId"_s].toString())) << target[u"expr"_s].toString();
        }
        static const QRegularExpression values(u"^label_values\\((.+), (\\w+)\\)$"_s);
        for (const QJsonValue &variable : dashboard.value(u"templating"_s)[u"list"_s].toArray()) {
            if (const auto match = values.match(variable[u"definition"_s].toString()); match.hasMatch())
                QTest::addRow("variable %s", qPrintable(variable[u"name"_s].toString())) << u"count by (%1) (%2)"_s.arg(match.captured(2), match.captured(1));
        }
    }
    void everyQueryOfTheDashboardAnswers()
    {
        QFETCH(QString, query);
        QVERIFY(!query.isEmpty());
        QTRY_VERIFY2_WITH_TIMEOUT(!ask(filledIn(query)).isEmpty(), qPrintable(query), 30'000);
        // What stands in for "none" must not hide a name that does not exist.
        static const QRegularExpression name(u"\\b([a-z_0-9]+)\\{"_s);
        int names = 0;
        for (auto it = name.globalMatch(query); it.hasNext(); ++names) {
            const QString metric = it.next().captured(1);
            QTRY_VERIFY2_WITH_TIMEOUT(!ask(metric).isEmpty(), qPrintable(metric), 30'000);
        }
        QVERIFY(names > 0 || query.startsWith("count by"_L1));
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
