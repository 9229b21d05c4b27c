// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/json.h"
#include "client/rest_apis.h"

#include "core/service_json.h"

#include <QJsonArray>
#include <QSet>

namespace client {
namespace {

using core::Result;
using core::Service;
using core::ServiceId;

QByteArray servicePath(const ServiceId &id, const char *action = "")
{
    return QByteArrayLiteral("/services/") + pathSegment(id.toString()) + action;
}

Result<Service> readService(const QJsonObject &json)
{
    return core::serviceFromJson(json.value(QLatin1String("data")).toObject());
}

Result<> readNothing(const QJsonObject &)
{
    return core::success();
}

Result<Page<Service>> readPage(const QJsonObject &json)
{
    Page<Service> page;
    const QJsonArray data = json.value(QLatin1String("data")).toArray();
    page.rows.reserve(data.size());
    for (const auto &item : data)
        page.rows.append(core::serviceFromJson(item.toObject()));
    const QJsonObject told =
        json.value(QLatin1String("meta")).toObject().value(QLatin1String("pagination")).toObject();
    page.page = told.value(QLatin1String("page")).toInt(1);
    page.limit = told.value(QLatin1String("limit")).toInt(int(page.rows.size()));
    page.total = told.value(QLatin1String("total")).toInt(int(page.rows.size()));
    page.pages = told.value(QLatin1String("pages")).toInt(1);
    return page;
}

QString sortName(SortKey key)
{
    switch (key) {
    case SortKey::Name: return QStringLiteral("name");
    case SortKey::Created: return QStringLiteral("created");
    case SortKey::Updated: return QStringLiteral("updated");
    }
    return {};
}

HttpRequest listRequest(const ServiceQuery &query)
{
    HttpRequest wire{QByteArrayLiteral("GET"), QByteArrayLiteral("/services"), {}, {}, {}};
    if (query.status)
        wire.query.append({QByteArrayLiteral("status"), core::toString(*query.status)});
    if (!query.category.isEmpty())
        wire.query.append({QByteArrayLiteral("category"), query.category});
    if (!query.search.isEmpty())
        wire.query.append({QByteArrayLiteral("search"), query.search});
    wire.query.append({QByteArrayLiteral("page"), QString::number(query.page)});
    wire.query.append({QByteArrayLiteral("limit"), QString::number(query.limit)});
    wire.query.append({QByteArrayLiteral("sort"), sortName(query.sort)});
    wire.query.append({QByteArrayLiteral("order"),
                       query.order == Qt::AscendingOrder ? QStringLiteral("asc") : QStringLiteral("desc")});
    return wire;
}

// Fetches every page, four at a time, oldest first so that what is created meanwhile comes last. When
// the total changes on the way a page may have slipped; then it begins again, three times at most.
class Gatherer : public std::enable_shared_from_this<Gatherer>
{
public:
    explicit Gatherer(Session &session)
        : m_session(session)
    {
        m_promise.start();
    }

    Future<QVector<Service>> run()
    {
        auto future = m_promise.future();
        begin();
        return future;
    }

private:
    static constexpr int kAtOnce = 4;
    static constexpr int kRounds = 3;

    void begin()
    {
        ++m_round;
        m_rows.clear();
        m_pages = m_next = 1;
        m_inFlight = 0;
        m_moved = false;
        m_total = -1;
        askNext();
    }

    void askNext()
    {
        ServiceQuery query;
        query.sort = SortKey::Created;
        query.page = m_next++;
        ++m_inFlight;
        const int round = m_round;
        m_session.send(listRequest(query),
                       [self = shared_from_this(), round, page = query.page](const Result<HttpAnswer> &answer) {
                           if (round == self->m_round && !self->m_done)
                               self->take(page, answer);
                       });
    }

    void take(int pageNumber, const Result<HttpAnswer> &answer)
    {
        --m_inFlight;
        if (!answer) {
            end(answer.error());
            return;
        }
        const Page<Service> page = std::move(readPage(answer->json)).value();
        m_rows.insert_or_assign(pageNumber, page.rows);
        if (m_total < 0) {
            m_total = page.total;
            m_pages = page.pages;
        } else if (page.total != m_total) {
            m_moved = true;
        }
        while (m_inFlight < kAtOnce && m_next <= m_pages && !m_moved)
            askNext();
        if (m_inFlight > 0)
            return;
        if (m_moved && m_round < kRounds) {
            begin();
            return;
        }
        QVector<Service> all;
        all.reserve(m_total);
        QSet<ServiceId> seen;
        for (const auto &entry : m_rows) {
            for (const Service &service : entry.second) {
                if (!seen.contains(service.spec.id)) {
                    seen.insert(service.spec.id);
                    all.append(service);
                }
            }
        }
        end(std::move(all));
    }

    void end(Result<QVector<Service>> result)
    {
        m_done = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

    Session &m_session;
    QPromise<Result<QVector<Service>>> m_promise;
    std::map<int, QVector<Service>> m_rows;
    int m_round = 0;
    int m_pages = 1;
    int m_next = 1;
    int m_inFlight = 0;
    int m_total = -1;
    bool m_moved = false;
    bool m_done = false;
};

class RestServices final : public ServicesApi
{
public:
    explicit RestServices(Session &session)
        : m_session(session)
    {
    }

    Future<QVector<Service>> listAll() override { return std::make_shared<Gatherer>(m_session)->run(); }

    Future<Page<Service>> list(const ServiceQuery &query) override
    {
        return request<Page<Service>>(m_session, listRequest(query), readPage);
    }

    Future<Service> get(const ServiceId &id) override
    {
        return request<Service>(m_session, {QByteArrayLiteral("GET"), servicePath(id), {}, {}, {}}, readService);
    }

    Future<Service> create(const core::ServiceSpec &spec) override
    {
        return request<Service>(
            m_session,
            {QByteArrayLiteral("POST"), QByteArrayLiteral("/services"), {}, core::specToCreateBody(spec), {}},
            readService);
    }

    Future<Service> update(const ServiceId &id, const QJsonObject &patch) override
    {
        return request<Service>(m_session, {QByteArrayLiteral("PUT"), servicePath(id), {}, patch, {}}, readService);
    }

    Future<> remove(const ServiceId &id, const RemoveOptions &options) override
    {
        HttpRequest wire{QByteArrayLiteral("DELETE"), servicePath(id), {}, {}, kActionTimeout};
        if (options.force)
            wire.query.append({QByteArrayLiteral("force"), QStringLiteral("true")});
        if (options.cleanup)
            wire.query.append({QByteArrayLiteral("cleanup"), QStringLiteral("true")});
        return request<core::Unit>(m_session, wire, readNothing);
    }

    Future<> start(const ServiceId &id) override { return act(id, "/start"); }
    Future<> restart(const ServiceId &id) override { return act(id, "/restart"); }

    Future<> stop(const ServiceId &id, const StopOptions &options) override
    {
        const QJsonObject body{{QStringLiteral("graceful"), options.graceful},
                               {QStringLiteral("timeout"), qint64(options.timeout.count())}};
        return request<core::Unit>(m_session,
                                   {QByteArrayLiteral("POST"), servicePath(id, "/stop"), {}, body,
                                    kActionTimeout + options.timeout},
                                   readNothing);
    }

    Future<> scale(const ServiceId &id, int replicas) override
    {
        return request<core::Unit>(m_session,
                                   {QByteArrayLiteral("POST"), servicePath(id, "/scale"), {},
                                    QJsonObject{{QStringLiteral("replicas"), replicas}}, kActionTimeout},
                                   readNothing);
    }

    Future<QVector<core::LogEntry>> logs(const ServiceId &id, const LogQuery &query) override
    {
        HttpRequest wire{QByteArrayLiteral("GET"), servicePath(id, "/logs"), {}, {}, {}};
        wire.query.append({QByteArrayLiteral("lines"), QString::number(query.lines)});
        if (query.sinceMs > 0)
            wire.query.append({QByteArrayLiteral("since"), core::toIsoUtc(query.sinceMs)});
        if (query.untilMs > 0)
            wire.query.append({QByteArrayLiteral("until"), core::toIsoUtc(query.untilMs)});
        return request<QVector<core::LogEntry>>(m_session, wire, [](const QJsonObject &json) {
            return logsFromJson(json.value(QLatin1String("data")).toObject());
        });
    }

    Future<ExecOutcome> exec(const ServiceId &id, const ExecRequest &exec) override
    {
        QJsonObject body{{QStringLiteral("command"), QJsonArray::fromStringList(exec.command)}};
        if (!exec.workdir.isEmpty())
            body.insert(QStringLiteral("workdir"), exec.workdir);
        if (!exec.env.isEmpty()) {
            QJsonObject env;
            for (auto it = exec.env.begin(); it != exec.env.end(); ++it)
                env.insert(it.key(), it.value());
            body.insert(QStringLiteral("env"), env);
        }
        return request<ExecOutcome>(
            m_session, {QByteArrayLiteral("POST"), servicePath(id, "/exec"), {}, body, kActionTimeout},
            [](const QJsonObject &json) { return execFromJson(json.value(QLatin1String("data")).toObject()); });
    }

    Future<ServiceHealth> health(const ServiceId &id) override
    {
        return request<ServiceHealth>(
            m_session, {QByteArrayLiteral("GET"), servicePath(id, "/health"), {}, {}, {}},
            [](const QJsonObject &json) {
                return serviceHealthFromJson(json.value(QLatin1String("data")).toObject());
            });
    }

    Future<> checkHealthNow(const ServiceId &id) override { return act(id, "/health/check"); }

    Future<QVector<CatalogueEntry>> catalogue() override
    {
        return request<QVector<CatalogueEntry>>(
            m_session, {QByteArrayLiteral("GET"), QByteArrayLiteral("/catalogue"), {}, {}, {}},
            [](const QJsonObject &json) { return catalogueFromJson(json.value(QLatin1String("data")).toArray()); });
    }

private:
    // A server may answer an order only once it is carried out.
    static constexpr core::Millis kActionTimeout{60'000};

    Future<> act(const ServiceId &id, const char *action)
    {
        return request<core::Unit>(
            m_session, {QByteArrayLiteral("POST"), servicePath(id, action), {}, {}, kActionTimeout}, readNothing);
    }

    Session &m_session;
};

} // namespace

std::unique_ptr<ServicesApi> makeRestServices(Session &session)
{
    return std::make_unique<RestServices>(session);
}

} // namespace client
