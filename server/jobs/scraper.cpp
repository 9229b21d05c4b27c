// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jobs/scraper.h"

#include "server/jobs/request_stats.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSet>
#include <QThreadPool>

#include <deque>
#include <map>

namespace server::jobs {
namespace {

struct Target
{
    core::ServiceId service;
    int replica = 0;
    int port = 0;
    QString path;
};

QNetworkRequest makeRequest(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept", "text/plain;version=0.0.4");
    request.setRawHeader("Accept-Encoding", "identity"); // a small body cannot become a large one
    request.setRawHeader("User-Agent", "mcp-platform-scraper");
    return request;
}

} // namespace

struct Scraper::Private
{
    Private(Scraper *owner, ScraperSeams s, const core::Clock &c, ScraperOptions o)
        : q(owner), seams(std::move(s)), clock(c), options(o), network(owner), timer(owner)
    {
        // Services are on this machine; a proxy from the environment must not see them.
        network.setProxy(QNetworkProxy::NoProxy);
        pool.setMaxThreadCount(1);
    }

    struct Watched
    {
        RequestStats stats;
        int asked = 0; // answers that this round still waits for
    };

    void startWaiting();
    void ask(const Target &target);
    void answered(const Target &target, const QString &problem, const RequestReading &reading);

    Scraper *const q;
    const ScraperSeams seams;
    const core::Clock &clock;
    const ScraperOptions options;
    QNetworkAccessManager network;
    QTimer timer;
    QThreadPool pool;
    std::map<core::ServiceId, Watched> watched;
    QSet<std::pair<core::ServiceId, int>> busy; // asked or waiting to be
    std::deque<Target> waiting;
    int underWay = 0;
};

Scraper::Scraper(ScraperSeams seams, const core::Clock &clock, ScraperOptions options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(seams), clock, options))
{
    d->timer.setInterval(d->options.interval);
    connect(&d->timer, &QTimer::timeout, this, &Scraper::scrapeNow);
}

Scraper::~Scraper()
{
    d->timer.stop();
    d->pool.waitForDone(); // parsing posts its result to this object
}

void Scraper::start()
{
    d->timer.start();
    scrapeNow();
}

void Scraper::stop()
{
    d->timer.stop();
    for (const Target &target : d->waiting) {
        d->busy.remove({target.service, target.replica});
        if (const auto it = d->watched.find(target.service); it != d->watched.end())
            --it->second.asked;
    }
    d->waiting.clear();
}

void Scraper::scrapeNow()
{
    QSet<core::ServiceId> present;
    for (const auto &service : d->seams.services()) {
        const core::ServiceSpec &spec = service->spec;
        if (spec.metricsEndpoint.isEmpty())
            continue;
        present.insert(spec.id);
        Private::Watched &watched = d->watched[spec.id];
        QVector<int> replicas;
        for (const core::ReplicaState &replica : service->state.replicas) {
            replicas.append(replica.index);
            const std::pair key(spec.id, replica.index);
            if (replica.status != core::ServiceStatus::Running || replica.port <= 0 || d->busy.contains(key))
                continue;
            d->busy.insert(key);
            ++watched.asked;
            d->waiting.push_back({spec.id, replica.index, replica.port, spec.metricsEndpoint});
        }
        watched.stats.keepReplicas(replicas);
    }
    std::erase_if(d->watched, [&](const auto &entry) { return !present.contains(entry.first); });
    d->startWaiting();
}

void Scraper::Private::startWaiting()
{
    while (underWay < options.maxAtOnce && !waiting.empty()) {
        const Target target = waiting.front();
        waiting.pop_front();
        ask(target);
    }
}

void Scraper::Private::ask(const Target &target)
{
    ++underWay;
    const QUrl url = QUrl::fromEncoded("http://127.0.0.1:" + QByteArray::number(target.port) + target.path.toUtf8(),
                                       QUrl::StrictMode);
    if (!target.path.startsWith(u'/') || !url.isValid() || url.host() != u"127.0.0.1" || url.port() != target.port) {
        QMetaObject::invokeMethod(
            q, [this, target] { answered(target, QStringLiteral("The metrics endpoint is not a path"), {}); },
            Qt::QueuedConnection);
        return;
    }
    struct Answer
    {
        QByteArray text;
        QString problem;
    };
    auto answer = std::make_shared<Answer>();
    QNetworkReply *reply = network.get(makeRequest(url));
    const auto giveUp = [reply, answer](const QString &why) {
        if (answer->problem.isEmpty())
            answer->problem = why;
        reply->abort();
    };
    const auto take = [this, reply, answer, giveUp] {
        answer->text += reply->readAll();
        if (answer->text.size() > options.maxBytes) {
            answer->text.clear();
            giveUp(QStringLiteral("The answer is larger than %1 bytes").arg(options.maxBytes));
        }
    };
    QTimer::singleShot(options.timeLimit, reply, [this, giveUp] {
        giveUp(QStringLiteral("No complete answer within %1 ms").arg(options.timeLimit.count()));
    });
    QObject::connect(reply, &QIODevice::readyRead, q, take);
    QObject::connect(reply, &QNetworkReply::finished, q, [this, reply, answer, target] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (answer->problem.isEmpty()) {
            if (status != 0 && status != 200)
                answer->problem = QStringLiteral("HTTP %1").arg(status);
            else if (reply->error() != QNetworkReply::NoError)
                answer->problem = reply->errorString();
            else
                answer->text += reply->readAll();
        }
        reply->deleteLater();
        if (!answer->problem.isEmpty()) {
            answered(target, answer->problem, {});
            return;
        }
        // Some megabytes take tens of milliseconds: not on the thread that runs the services.
        pool.start([this, target, answer] {
            const RequestReading reading = readRequests(samples::parsePrometheusText(
                answer->text, {.maxBytes = options.maxBytes}));
            QMetaObject::invokeMethod(
                q, [this, target, reading] { answered(target, {}, reading); }, Qt::QueuedConnection);
        });
    });
}

void Scraper::Private::answered(const Target &target, const QString &problem, const RequestReading &reading)
{
    --underWay;
    busy.remove({target.service, target.replica});
    if (const auto it = watched.find(target.service); it != watched.end()) {
        Watched &service = it->second;
        if (problem.isEmpty())
            service.stats.add(target.replica, reading);
        if (--service.asked <= 0) {
            service.asked = 0;
            const qint64 now = clock.nowMs();
            service.stats.finishRound(now);
            if (seams.figures)
                seams.figures(target.service, service.stats.figures());
            if (seams.store)
                seams.store(service.stats.samples(target.service, now));
        }
    }
    emit q->scraped(target.service, target.replica, problem);
    startWaiting();
}

} // namespace server::jobs
