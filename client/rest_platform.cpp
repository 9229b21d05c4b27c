// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/json.h"
#include "client/rest_apis.h"

namespace client {
namespace {

constexpr int kUnavailable = 503;

QJsonObject dataOf(const QJsonObject &envelope)
{
    return envelope.value(QLatin1String("data")).toObject();
}

// The server's own form of a step: "5m", "1h".
QString stepText(core::Seconds step)
{
    return QString::number(step.count()) + QLatin1Char('s');
}

class RestPlatform final : public PlatformApi
{
public:
    RestPlatform(HttpClient &http, Session &session)
        : m_http(http)
        , m_session(session)
    {
    }

    Future<PlatformInfo> info() override
    {
        return open<PlatformInfo>(QByteArrayLiteral("/info"),
                                  [](const QJsonObject &json) { return infoFromJson(dataOf(json)); });
    }

    Future<PlatformHealth> health() override
    {
        // An unhealthy platform says so in the status too, and tells which check it is all the same.
        return open<PlatformHealth>(
            QByteArrayLiteral("/health"), [](const QJsonObject &json) { return platformHealthFromJson(dataOf(json)); },
            kUnavailable);
    }

    Future<PlatformStats> stats() override
    {
        HttpRequest wire{QByteArrayLiteral("GET"), QByteArrayLiteral("/stats"), {}, {}, {}};
        wire.mayShare = true;
        return request<PlatformStats>(m_session, wire, [](const QJsonObject &json) { return statsFromJson(dataOf(json)); });
    }

    Future<QVector<MetricSeries>> metrics(const MetricQuery &query) override
    {
        HttpRequest wire{QByteArrayLiteral("GET"), QByteArrayLiteral("/metrics"), {}, {}, {}};
        wire.mayShare = true;
        if (!query.service.isEmpty())
            wire.query.append({QByteArrayLiteral("service"), query.service.toString()});
        if (!query.metric.isEmpty())
            wire.query.append({QByteArrayLiteral("metric"), query.metric});
        if (query.startMs > 0)
            wire.query.append({QByteArrayLiteral("start"), core::toIsoUtc(query.startMs)});
        if (query.endMs > 0)
            wire.query.append({QByteArrayLiteral("end"), core::toIsoUtc(query.endMs)});
        if (query.step.count() > 0)
            wire.query.append({QByteArrayLiteral("step"), stepText(query.step)});
        return request<QVector<MetricSeries>>(
            m_session, wire, [](const QJsonObject &json) { return metricsFromJson(dataOf(json)); });
    }

private:
    // Open to everybody: answers before and without a sign-in.
    template <typename T, typename Read>
    Future<T> open(const QByteArray &path, Read read, int answersWith = 0)
    {
        auto promise = std::make_shared<QPromise<core::Result<T>>>();
        promise->start();
        auto future = promise->future();
        HttpRequest wire{QByteArrayLiteral("GET"), path, {}, {}, {}, answersWith};
        wire.mayShare = true;
        m_http.send(wire, {}, [promise, read](const core::Result<HttpAnswer> &answer) {
            promise->addResult(answer ? core::Result<T>(read(answer->json)) : core::Result<T>(answer.error()));
            promise->finish();
        });
        return future;
    }

    HttpClient &m_http;
    Session &m_session;
};

} // namespace

std::unique_ptr<PlatformApi> makeRestPlatform(HttpClient &http, Session &session)
{
    return std::make_unique<RestPlatform>(http, session);
}

} // namespace client
