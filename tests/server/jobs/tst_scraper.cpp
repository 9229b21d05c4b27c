// SPDX-License-Identifier: GPL-3.0-or-later
// The scraper against real HTTP answers on loopback, and the figures it derives.
#include "server/jobs/request_stats.h"
#include "server/jobs/scraper.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace server::jobs;
using namespace server::samples;
using core::ServiceId;
using namespace std::chrono_literals;

namespace {

// A service's metrics endpoint: answers each connection with the bytes it was given.
class Endpoint : public QObject
{
public:
    explicit Endpoint(QByteArray text = {}) : body(std::move(text))
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                m_received[socket] += socket->readAll();
                if (!m_received[socket].contains("\r\n\r\n"))
                    return;
                requests.append(m_received.take(socket));
                if (silent)
                    return;
                socket->write(raw.isEmpty() ? "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: "
                                      + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body
                                            : raw);
                if (!hang)
                    socket->disconnectFromHost();
            });
        });
    }
    int port() const { return m_server.serverPort(); }
    void close() { m_server.close(); }

    QByteArray body;
    QByteArray raw; // the whole answer, when set
    bool silent = false;
    bool hang = false;
    QByteArrayList requests;

private:
    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_received;
};

std::shared_ptr<core::Service> makeService(const char *id, const QVector<int> &ports, const QString &path = QStringLiteral("/metrics"))
{
    auto service = std::make_shared<core::Service>();
    service->spec.id = ServiceId(QString::fromLatin1(id));
    service->spec.metricsEndpoint = path;
    for (int i = 0; i < ports.size(); ++i) {
        core::ReplicaState replica;
        replica.index = i;
        replica.port = ports[i];
        replica.status = core::ServiceStatus::Running;
        service->state.replicas.append(replica);
    }
    return service;
}

struct Harness
{
    explicit Harness(ScraperOptions options = {})
        : scraper(ScraperSeams{[this] {
                                   QVector<std::shared_ptr<const core::Service>> all;
                                   for (const auto &service : services)
                                       all.append(service);
                                   return all;
                               },
                               [this](const ServiceId &id, const core::RequestFigures &f) { figures[id] = f; },
                               [this](const QVector<NewSample> &s) { stored = s; }},
                  clock, options)
        , spy(&scraper, &Scraper::scraped)
    {
    }
    bool scrape(int answers = 1)
    {
        spy.clear();
        scraper.scrapeNow();
        return QTest::qWaitFor([&] { return spy.size() >= answers; }, 10'000);
    }
    QString problem() const { return spy.last().at(2).toString(); }
    double storedValue(const char *name, const Labels &labels = {}) const
    {
        for (const NewSample &sample : stored) {
            bool fits = sample.key.name == QLatin1StringView(name);
            for (auto it = labels.cbegin(); fits && it != labels.cend(); ++it)
                fits = sample.key.labels.value(it.key()) == it.value();
            if (fits)
                return sample.value;
        }
        return -1;
    }

    core::ManualClock clock;
    QVector<std::shared_ptr<core::Service>> services;
    QMap<ServiceId, core::RequestFigures> figures;
    QVector<NewSample> stored;
    Scraper scraper;
    QSignalSpy spy;
};

const ServiceId kId(QStringLiteral("svc"));

QByteArray counters(int ok, int failed)
{
    return "# TYPE http_requests_total counter\nhttp_requests_total{method=\"GET\",status=\"200\"} " + QByteArray::number(ok)
        + "\nhttp_requests_total{method=\"POST\",status=\"500\"} " + QByteArray::number(failed) + '\n';
}

} // namespace

class TestScraper : public QObject
{
    Q_OBJECT
private slots:
    void aServiceIsAskedAsItShouldBe();
    void figuresOfTheLastMinute();
    void countersOfReplicasAreSummedAndResetsSurvived();
    void latenciesFromAHistogram();
    void latenciesFromASummary();
    void problemsAreSaid_data();
    void problemsAreSaid();
    void aRedirectLeadsNowhere();
    void aSlowEndpointIsGivenUp();
    void aDrippingEndpointIsGivenUp();
    void tooMuchTextIsRefused();
    void onlyRunningReplicasWithAPathAreAsked();
    void aReplicaIsNotAskedTwiceAtOnce();
    void anEndpointCannotLeadElsewhere_data();
    void anEndpointCannotLeadElsewhere();
    void aDeletedServiceIsForgotten();
    void manyServicesAtOnce();
    void otherNamesAreUnderstood_data();
    void otherNamesAreUnderstood();
    void quantilesAreThoseOfPrometheus_data();
    void quantilesAreThoseOfPrometheus();
    void seriesOfAServiceAreBounded();
};

void TestScraper::aServiceIsAskedAsItShouldBe()
{
    Endpoint endpoint(counters(1, 0));
    Harness harness;
    harness.services = {makeService("svc", {endpoint.port()}, QStringLiteral("/a/metrics?x=1"))};
    QVERIFY(harness.scrape());
    QCOMPARE(harness.problem(), QString());
    QCOMPARE(endpoint.requests.size(), 1);
    const QByteArray &request = endpoint.requests.first();
    QVERIFY2(request.startsWith("GET /a/metrics?x=1 HTTP/1.1\r\n"), request.constData());
    QVERIFY(request.contains("Host: 127.0.0.1:" + QByteArray::number(endpoint.port())));
    QVERIFY(request.contains("Accept-Encoding: identity"));
    QVERIFY(!request.toLower().contains("cookie"));
    QVERIFY(harness.figures.value(kId).known);
}

void TestScraper::figuresOfTheLastMinute()
{
    Endpoint endpoint(counters(1000, 10));
    Harness harness;
    harness.services = {makeService("svc", {endpoint.port()})};
    QVERIFY(harness.scrape());
    core::RequestFigures figures = harness.figures.value(kId);
    QCOMPARE(figures.total, 1010.0);
    QCOMPARE(figures.ratePerSec, 0.0); // what was before is no rate
    QCOMPARE(figures.errorRatio, 0.0);
    for (int i = 1; i <= 20; ++i) {
        harness.clock.advance(5s);
        endpoint.body = counters(1000 + i * 90, 10 + i * 10);
        QVERIFY(harness.scrape());
    }
    figures = harness.figures.value(kId);
    QCOMPARE(figures.total, 1010.0 + 2000);
    QCOMPARE(figures.ratePerSec, 20.0);
    QCOMPARE(figures.errorRatio, 0.1);
    QCOMPARE(harness.storedValue("http_requests_total", {{QStringLiteral("status"), QStringLiteral("200")}, {QStringLiteral("method"), QStringLiteral("GET")}, {QStringLiteral("service"), QStringLiteral("svc")}}), 2800.0);
    QCOMPARE(harness.storedValue("http_errors_total"), 210.0);
    QCOMPARE(harness.storedValue("request_rate"), 20.0);
    QCOMPARE(harness.storedValue("request_error_ratio"), 0.1);
    QCOMPARE(harness.storedValue("request_latency_p50_ms"), -1.0); // none exposed, none stored
    for (int i = 0; i < 13; ++i) { // a quiet minute
        harness.clock.advance(5s);
        QVERIFY(harness.scrape());
    }
    QCOMPARE(harness.figures.value(kId).ratePerSec, 0.0);
    QCOMPARE(harness.figures.value(kId).errorRatio, 0.0);
}

void TestScraper::countersOfReplicasAreSummedAndResetsSurvived()
{
    Endpoint one(counters(100, 0));
    Endpoint two(counters(50, 0));
    Harness harness;
    harness.services = {makeService("svc", {one.port(), two.port()})};
    QVERIFY(harness.scrape(2));
    QCOMPARE(harness.figures.value(kId).total, 150.0);
    harness.clock.advance(5s);
    one.body = counters(110, 0);
    two.body = counters(7, 3); // began again
    QVERIFY(harness.scrape(2));
    QCOMPARE(harness.figures.value(kId).total, 150.0 + 10 + 10);
    QCOMPARE(harness.figures.value(kId).ratePerSec, 4.0);
    QCOMPARE(harness.figures.value(kId).errorRatio, 3.0 / 20);
    // One that does not answer keeps what it counted; a removed one too.
    two.close();
    harness.clock.advance(5s);
    QVERIFY(harness.scrape(2));
    QCOMPARE(harness.figures.value(kId).total, 170.0);
    harness.services = {makeService("svc", {one.port()})};
    QVERIFY(harness.scrape());
    QCOMPARE(harness.figures.value(kId).total, 170.0);
}

void TestScraper::latenciesFromAHistogram()
{
    const auto histogram = [](int fast, int slow) {
        const QByteArray all = QByteArray::number(fast + slow);
        return "# TYPE http_request_duration_seconds histogram\n"
               "http_request_duration_seconds_bucket{le=\"0.01\"} " + QByteArray::number(fast)
            + "\nhttp_request_duration_seconds_bucket{le=\"0.1\"} " + all + "\nhttp_request_duration_seconds_bucket{le=\"+Inf\"} "
            + all + "\nhttp_request_duration_seconds_sum 1\nhttp_request_duration_seconds_count " + all + '\n';
    };
    Endpoint endpoint(histogram(1'000'000, 0));
    Harness harness;
    harness.services = {makeService("svc", {endpoint.port()})};
    QVERIFY(harness.scrape());
    harness.clock.advance(5s);
    endpoint.body = histogram(1'000'090, 10);
    QVERIFY(harness.scrape());
    const core::RequestFigures figures = harness.figures.value(kId);
    QCOMPARE(figures.total, 1'000'100.0); // without a counter the histogram counts
    QCOMPARE(figures.ratePerSec, 20.0);
    QVERIFY(qAbs(figures.p50Ms - 10.0 * 50 / 90) < 1e-9);
    QVERIFY(qAbs(figures.p95Ms - 55.0) < 1e-9);
    QVERIFY(qAbs(figures.p99Ms - 91.0) < 1e-9);
    QCOMPARE(harness.storedValue("request_latency_p95_ms"), 55.0);
}

void TestScraper::latenciesFromASummary()
{
    Endpoint endpoint("http_request_duration_seconds{quantile=\"0.5\"} 0.002\nhttp_request_duration_seconds{quantile=\"0.95\"} 0.02\n"
                      "http_request_duration_seconds{quantile=\"0.99\"} NaN\nhttp_request_duration_seconds{quantile=\"0.5\",route=\"/b\"} 0.003\n");
    Harness harness;
    harness.services = {makeService("svc", {endpoint.port()})};
    QVERIFY(harness.scrape());
    QVERIFY(harness.figures.value(kId).known);
    QCOMPARE(harness.figures.value(kId).p50Ms, 3.0);
    QCOMPARE(harness.figures.value(kId).p95Ms, 20.0);
    QCOMPARE(harness.figures.value(kId).p99Ms, 0.0);
}

void TestScraper::problemsAreSaid_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("problem");
    QTest::newRow("not found") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n") << "HTTP 404";
    QTest::newRow("a redirect is not followed") << QByteArray("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n") << "HTTP 302";
    QTest::newRow("asks for a password") << QByteArray("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n") << "HTTP 401";
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << "";
    QTest::newRow("cut short") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhttp_req") << "";
}

void TestScraper::problemsAreSaid()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, problem);
    Endpoint endpoint;
    endpoint.raw = raw;
    Harness harness({.timeLimit = 1500ms});
    harness.services = {makeService("svc", {endpoint.port()})};
    QVERIFY(harness.scrape());
    QVERIFY(!harness.problem().isEmpty());
    if (!problem.isEmpty())
        QCOMPARE(harness.problem(), problem);
    QVERIFY(!harness.figures.value(kId).known);
    QVERIFY(harness.stored.isEmpty());
    // And it goes on when the service does.
    endpoint.raw.clear();
    endpoint.body = counters(5, 0);
    QVERIFY(harness.scrape());
    QCOMPARE(harness.problem(), QString());
    QCOMPARE(harness.figures.value(kId).total, 5.0);
}

void TestScraper::aRedirectLeadsNowhere()
{
    Endpoint elsewhere(counters(7, 0));
    Endpoint endpoint;
    endpoint.raw = "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:" + QByteArray::number(elsewhere.port())
        + "/metrics\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    Harness harness;
    harness.services = {makeService("svc", {endpoint.port()})};
    QVERIFY(harness.scrape());
    QCOMPARE(harness.problem(), QStringLiteral("HTTP 302"));
    QVERIFY(elsewhere.requests.isEmpty());
}

void TestScraper::aSlowEndpointIsGivenUp()
{
    Endpoint endpoint;
    endpoint.silent = true;
    Harness harness({.timeLimit = 100ms});
    harness.services = {makeService("svc", {endpoint.port()})};
    QVERIFY(harness.scrape());
    QCOMPARE(harness.problem(), QStringLiteral("No complete answer within 100 ms"));
}

void TestScraper::aDrippingEndpointIsGivenUp()
{
    // Bytes that keep coming do not extend the time.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTimer drip;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        connect(&drip, &QTimer::timeout, socket, [socket] { socket->write("a"); });
    });
    drip.start(10ms);
    Harness harness({.timeLimit = 200ms});
    harness.services = {makeService("svc", {server.serverPort()})};
    QVERIFY(harness.scrape());
    QCOMPARE(harness.problem(), QStringLiteral("No complete answer within 200 ms"));
    drip.stop();
}

void TestScraper::tooMuchTextIsRefused()
{
    Endpoint endpoint;
    endpoint.raw = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + QByteArray(300'000, 'x');
    Harness harness({.maxBytes = 100'000});
    harness.services = {makeService("svc", {endpoint.port()})};
    QVERIFY(harness.scrape());
    QCOMPARE(harness.problem(), QStringLiteral("The answer is larger than 100000 bytes"));
}

void TestScraper::onlyRunningReplicasWithAPathAreAsked()
{
    Endpoint endpoint(counters(1, 1));
    Harness harness;
    const auto stopped = makeService("stopped", {endpoint.port()});
    stopped->state.replicas[0].status = core::ServiceStatus::Starting;
    harness.services = {stopped, makeService("silent", {endpoint.port()}, QString()), makeService("portless", {0}),
                        makeService("svc", {endpoint.port()})};
    QVERIFY(harness.scrape());
    QCOMPARE(harness.spy.size(), 1);
    QCOMPARE(endpoint.requests.size(), 1);
    QCOMPARE(harness.figures.size(), 1);
}

void TestScraper::aReplicaIsNotAskedTwiceAtOnce()
{
    Endpoint endpoint;
    endpoint.silent = true;
    Harness harness({.timeLimit = 300ms});
    harness.services = {makeService("svc", {endpoint.port()})};
    for (int i = 0; i < 5; ++i)
        harness.scraper.scrapeNow();
    QTRY_COMPARE(harness.spy.size(), 1);
    QCOMPARE(endpoint.requests.size(), 1);
}

void TestScraper::anEndpointCannotLeadElsewhere_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("an address") << "http://192.0.2.1/metrics";
    QTest::newRow("no slash") << "metrics";
    QTest::newRow("another host by an at sign") << "@192.0.2.1/metrics";
    QTest::newRow("another port") << ":1/metrics";
    QTest::newRow("a line end") << "/a\r\nX: y";
}

void TestScraper::anEndpointCannotLeadElsewhere()
{
    QFETCH(QString, path);
    Endpoint endpoint(counters(1, 1));
    Harness harness;
    harness.services = {makeService("svc", {endpoint.port()}, path)};
    QVERIFY(harness.scrape());
    QCOMPARE(harness.problem(), QStringLiteral("The metrics endpoint is not a path"));
    QVERIFY(endpoint.requests.isEmpty());
}

void TestScraper::aDeletedServiceIsForgotten()
{
    Endpoint endpoint(counters(100, 0));
    Harness harness;
    harness.services = {makeService("svc", {endpoint.port()})};
    harness.scraper.scrapeNow();
    const auto before = std::exchange(harness.services, {});
    harness.scraper.scrapeNow(); // the answer is still under way
    QTRY_COMPARE(harness.spy.size(), 1);
    QVERIFY(harness.figures.isEmpty());
    harness.services = before;
    endpoint.body = counters(3, 0);
    QVERIFY(harness.scrape());
    QCOMPARE(harness.figures.value(kId).total, 3.0);
}

void TestScraper::manyServicesAtOnce()
{
    Endpoint endpoint(counters(1, 0));
    Harness harness({.maxAtOnce = 8});
    for (int i = 0; i < 60; ++i)
        harness.services.append(makeService(QByteArray("svc" + QByteArray::number(i)).constData(), {endpoint.port(), endpoint.port()}));
    QVERIFY(harness.scrape(120));
    QCOMPARE(harness.figures.size(), 60);
    QCOMPARE(harness.figures.last().total, 2.0);
    harness.scraper.scrapeNow();
    harness.scraper.stop(); // what waits is not asked, and can be asked again
    QVERIFY(QTest::qWaitFor([&] { return harness.spy.size() >= 128; }));
    QVERIFY(harness.scrape(100));
}

void TestScraper::otherNamesAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("total");
    QTest::addColumn<int>("keys");
    QTest::newRow("mcp") << QByteArray("mcp_requests_total{method=\"tools/call\",status=\"error\"} 3\nmcp_requests_total{method=\"ping\",status=\"ok\"} 4") << 7.0 << 2;
    QTest::newRow("code instead of status") << QByteArray("http_requests_total{code=\"500\"} 3\nhttp_requests_total{code=\"200\"} 3") << 6.0 << 2;
    QTest::newRow("further labels are summed") << QByteArray("http_requests_total{path=\"/a\",status=\"200\"} 3\nhttp_requests_total{path=\"/b\",status=\"200\"} 4") << 7.0 << 1;
    QTest::newRow("nonsense values are left out") << QByteArray("http_requests_total{status=\"200\"} NaN\nhttp_requests_total{status=\"201\"} -4\nhttp_requests_total 2") << 2.0 << 1;
    QTest::newRow("the first family wins") << QByteArray("mcp_requests_total 3\nhttp_requests_total 2") << 2.0 << 1;
}

void TestScraper::otherNamesAreUnderstood()
{
    QFETCH(QByteArray, text);
    QFETCH(double, total);
    QFETCH(int, keys);
    const RequestReading reading = readRequests(parsePrometheusText(text));
    double sum = 0;
    for (const double value : reading.requests)
        sum += value;
    QCOMPARE(sum, total);
    QCOMPARE(reading.requests.size(), keys);
}

void TestScraper::quantilesAreThoseOfPrometheus_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("expected");
    // Of 0.1: 2, 0.2: 6, 0.5: 10, +Inf: 12; by histogram_quantile() of Prometheus.
    QTest::newRow("in the first bucket") << 0.1 << 0.06;
    QTest::newRow("the middle") << 0.5 << 0.2;
    QTest::newRow("between") << 0.6 << 0.29;
    QTest::newRow("beyond the last bound") << 0.99 << 0.5;
    QTest::newRow("zero") << 0.0 << 0.0;
}

void TestScraper::quantilesAreThoseOfPrometheus()
{
    QFETCH(double, share);
    QFETCH(double, expected);
    const QMap<double, double> buckets{{0.1, 2}, {0.2, 6}, {0.5, 10}, {std::numeric_limits<double>::infinity(), 12}};
    const auto value = bucketQuantile(share, buckets);
    QVERIFY(value);
    QVERIFY2(qAbs(*value - expected) < 1e-9, qPrintable(QString::number(*value)));
    QVERIFY(!bucketQuantile(share, {}));
    QVERIFY(!bucketQuantile(share, {{0.1, 0}, {0.2, 0}}));
}

void TestScraper::seriesOfAServiceAreBounded()
{
    QByteArray text;
    for (int i = 0; i < 500; ++i)
        text += "http_requests_total{method=\"M" + QByteArray::number(i) + "\",status=\"200\"} 1\n";
    RequestStats stats;
    stats.add(0, readRequests(parsePrometheusText(text)));
    stats.finishRound(1000);
    QCOMPARE(stats.figures().total, 500.0);
    QVERIFY(stats.samples(kId, 1000).size() < 75);
}

QTEST_GUILESS_MAIN(TestScraper)
#include "tst_scraper.moc"
