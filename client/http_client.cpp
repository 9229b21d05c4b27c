// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/http_client.h"

#include "client/json.h"
#include "client/tls_check.h"
#include "core/version.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QSslConfiguration>
#include <QTimer>

namespace client {
namespace {

core::Error networkError(const QString &kind, const QString &message, const QString &detail)
{
    core::Error error;
    error.code = core::ErrorCode::Unavailable;
    error.message = message;
    error.details.insert(QStringLiteral("network"), kind);
    error.detail = detail;
    return error;
}

core::Error fromNetwork(QNetworkReply::NetworkError code, const QString &text)
{
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        return networkError(QStringLiteral("refused"), QStringLiteral("Nothing answers at this address"), text);
    case QNetworkReply::HostNotFoundError:
        return networkError(QStringLiteral("host"), QStringLiteral("The host was not found"), text);
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // what a transfer time-out is reported as
        return networkError(QStringLiteral("timeout"), QStringLiteral("The server took too long to answer"), text);
    case QNetworkReply::SslHandshakeFailedError:
        return networkError(QStringLiteral("tls"), QStringLiteral("No secure connection could be made"), text);
    case QNetworkReply::RemoteHostClosedError:
        return networkError(QStringLiteral("closed"), QStringLiteral("The connection was closed"), text);
    default:
        return networkError(QStringLiteral("other"), QStringLiteral("The server could not be reached"), text);
    }
}

constexpr int kMostPauses = 3; // of one call

core::Error readOnlyError()
{
    core::Error error;
    error.code = core::ErrorCode::Forbidden;
    error.message = QStringLiteral("This connection is read-only: nothing was sent");
    error.details.insert(QStringLiteral("readOnly"), true);
    return error;
}

// Whether a body is the server's own answer: a proxy in between has words of its own for the same status.
bool carriesData(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object().value(QLatin1String("data")).isObject();
}

core::Error errorOf(const QNetworkReply &reply, int status, const QByteArray &body)
{
    core::Error error = status < 400 ? core::Error() : errorFromAnswer(status, body);
    if (status < 400) {
        error.code = core::ErrorCode::NotFound;
        error.message = QStringLiteral("The server points to another address, which is not followed");
    }
    if (const QByteArray after = reply.rawHeader("Retry-After");
        !after.isEmpty() && !error.details.contains(QLatin1String("retryAfter")))
        error.details.insert(QStringLiteral("retryAfter"), after.toInt());
    if (const QByteArray id = reply.rawHeader("X-Request-ID");
        !id.isEmpty() && !error.details.contains(QLatin1String("requestId")))
        error.details.insert(QStringLiteral("requestId"), QString::fromLatin1(id));
    return error;
}

bool mayHelpToRetry(const core::Error &error)
{
    const QString kind = error.details.value(QLatin1String("network")).toString();
    return error.code == core::ErrorCode::Unavailable && kind != QLatin1String("tls")
        && kind != QLatin1String("host") && kind != QLatin1String("timeout");
}

} // namespace

QByteArray pathSegment(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

struct HttpClient::Call
{
    HttpRequest request;
    QByteArray bearer;
    QByteArray requestId; // the same for every try: the server's log shows them as one
    std::vector<Done> done; // one each for those that share it
    QByteArray sharedAs;
    int triesLeft = 0;
    int pausesLeft = kMostPauses;
    core::Millis delay{0};
    QElapsedTimer clock;
    std::optional<core::Error> certificate;
    bool tooLarge = false;
};

HttpClient::HttpClient(const QUrl &base, const HttpOptions &options, QObject *parent)
    : QObject(parent)
    , m_base(base)
    , m_options(options)
{
    if (isLoopback(base.host()))
        m_network.setProxy(QNetworkProxy::NoProxy);
}

HttpClient::~HttpClient() = default;

void HttpClient::send(const HttpRequest &request, const QByteArray &bearer, Done done)
{
    if (m_options.changes == Changes::Refused && request.method != "GET" && !request.isOfSession) {
        QMetaObject::invokeMethod(this, [done = std::move(done)] { done(readOnlyError()); }, Qt::QueuedConnection);
        return;
    }
    QByteArray sharedAs;
    if (request.mayShare) {
        sharedAs = wireFor(request, {}, {}).url().toEncoded() + ' ' + bearer;
        if (const std::shared_ptr<Call> same = m_shared.value(sharedAs).lock()) {
            same->done.push_back(std::move(done));
            return;
        }
    }
    auto call = std::make_shared<Call>();
    if (!sharedAs.isEmpty())
        m_shared.insert(sharedAs, call);
    call->sharedAs = sharedAs;
    call->request = request;
    call->bearer = bearer;
    call->requestId = core::makeRandomId(QLatin1StringView("req")).toLatin1();
    call->done.push_back(std::move(done));
    call->triesLeft = request.method == "GET" ? m_options.retries : 0;
    call->delay = m_options.retryDelay;
    attempt(call);
}

QNetworkRequest HttpClient::wireFor(const HttpRequest &request, const QByteArray &bearer, const QByteArray &requestId) const
{
    QByteArray address = m_base.toEncoded() + request.path;
    char separator = '?';
    for (const auto &[name, value] : request.query) {
        address += separator + name + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }

    QNetworkRequest wire(QUrl::fromEncoded(address, QUrl::StrictMode));
    wire.setRawHeader("Accept", "application/json");
    wire.setRawHeader("X-Request-ID", requestId);
    wire.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("mcp-console/") + core::version());
    if (!bearer.isEmpty())
        wire.setRawHeader("Authorization", "Bearer " + bearer);
    if (!request.bytes.isEmpty())
        wire.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/octet-stream"));
    else if (request.method != "GET") // also without a body: Qt would call it a form
        wire.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    for (const auto &[name, value] : request.headers)
        wire.setRawHeader(name, value);
    // A redirect would carry the token to wherever it points.
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    const core::Millis timeout = request.timeout.count() > 0 ? request.timeout : m_options.timeout;
    wire.setTransferTimeout(int(timeout.count()));
    return wire;
}

QNetworkReply *HttpClient::open(const HttpRequest &request, const QByteArray &bearer)
{
    const QByteArray requestId = core::makeRandomId(QLatin1StringView("req")).toLatin1();
    QNetworkReply *reply = m_network.get(wireFor(request, bearer, requestId));
    connect(reply, &QNetworkReply::sslErrors, this, [this, reply](const QList<QSslError> &errors) {
        if (isAccepted(reply->sslConfiguration().peerCertificate(), m_options.acceptedCertificateSha256))
            reply->ignoreSslErrors(errors);
    });
    return reply;
}

std::optional<core::Error> HttpClient::failureOf(QNetworkReply &reply)
{
    const QVariant statusValue = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    const int status = statusValue.toInt();
    const bool cut = reply.error() != QNetworkReply::NoError && reply.error() < QNetworkReply::ContentAccessDenied;
    if (!statusValue.isValid() || (cut && status < 400))
        return fromNetwork(reply.error(), reply.errorString());
    if (status >= 200 && status < 300)
        return std::nullopt;
    return errorOf(reply, status, reply.readAll());
}

void HttpClient::attempt(const std::shared_ptr<Call> &call)
{
    const HttpRequest &request = call->request;
    if (!m_pause.hasExpired() && !request.isOfSession) {
        QTimer::singleShot(m_pause.remainingTime() + 1, this, [this, call] { attempt(call); });
        return;
    }
    const QNetworkRequest wire = wireFor(request, call->bearer, call->requestId);
    const QByteArray body = request.body ? QJsonDocument(*request.body).toJson(QJsonDocument::Compact) : request.bytes;
    call->clock.start();
    QNetworkReply *reply = m_network.sendCustomRequest(wire, request.method, body);
    connect(reply, &QNetworkReply::sslErrors, this, [this, call, reply](const QList<QSslError> &errors) {
        const QSslCertificate peer = reply->sslConfiguration().peerCertificate();
        if (isAccepted(peer, m_options.acceptedCertificateSha256))
            reply->ignoreSslErrors(errors);
        else
            call->certificate = certificateError(peer, errors);
    });
    connect(reply, &QNetworkReply::downloadProgress, this, [this, call, reply](qint64 received, qint64) {
        if (received > m_options.maxAnswerBytes && !call->tooLarge) {
            call->tooLarge = true;
            reply->abort();
        }
    });
    // Queued: abort() would report from inside the call above, and no answer may come inside send().
    connect(
        reply, &QNetworkReply::finished, this, [this, call, reply] { finished(call, reply); }, Qt::QueuedConnection);
}

void HttpClient::finished(const std::shared_ptr<Call> &call, QNetworkReply *reply)
{
    reply->deleteLater();
    keepRateFigures(reply);
    core::Result<HttpAnswer> result = read(*call, reply);
    if (!result && call->triesLeft > 0 && mayHelpToRetry(result.error())) {
        --call->triesLeft;
        const qint64 delay = call->delay.count() + QRandomGenerator::global()->bounded(qint64(call->delay.count()) + 1);
        call->delay *= 3;
        QTimer::singleShot(core::Millis(delay), this, [this, call] { attempt(call); });
        return;
    }
    if (!result && pausesAfter(result.error(), *call)) {
        attempt(call);
        return;
    }
    if (!call->sharedAs.isEmpty())
        m_shared.remove(call->sharedAs);
    const std::vector<Done> waiting = std::exchange(call->done, {});
    for (const Done &done : waiting)
        done(result);
}

// Refused only for now, before anything was done about it: whatever it is, it may be sent again.
bool HttpClient::pausesAfter(const core::Error &error, Call &call)
{
    const core::Seconds wait{error.details.value(QLatin1String("retryAfter")).toInt()};
    if (error.code != core::ErrorCode::RateLimited || call.request.isOfSession || wait.count() <= 0 || wait > m_options.longestPause
        || call.pausesLeft == 0)
        return false;
    --call.pausesLeft;
    if (m_pause.hasExpired() || core::Millis(m_pause.remainingTime()) < wait) {
        m_pause.setRemainingTime(wait);
        emit paused(wait);
    }
    return true;
}

core::Result<HttpAnswer> HttpClient::read(const Call &call, QNetworkReply *reply)
{
    if (call.certificate)
        return *call.certificate;
    if (call.tooLarge) {
        core::Error error;
        error.code = core::ErrorCode::PayloadTooLarge;
        error.message = QStringLiteral("The answer is too large to be shown");
        return error;
    }
    const QVariant statusValue = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    const int status = statusValue.toInt();
    const bool cut = reply->error() != QNetworkReply::NoError && reply->error() < QNetworkReply::ContentAccessDenied;
    if (!statusValue.isValid() || (cut && status < 400))
        return fromNetwork(reply->error(), reply->errorString());

    const QByteArray body = reply->readAll();
    if ((status < 200 || status >= 300) && !(status == call.request.answersWith && carriesData(body)))
        return errorOf(*reply, status, body);

    HttpAnswer answer;
    answer.status = status;
    answer.took = core::Millis(call.clock.elapsed());
    if (!body.isEmpty()) {
        QJsonParseError parse;
        const QJsonDocument document = QJsonDocument::fromJson(body, &parse);
        if (parse.error != QJsonParseError::NoError || !document.isObject()) {
            core::Error error = core::Error::internal(parse.errorString());
            error.message = QStringLiteral("The server's answer could not be read");
            return error;
        }
        answer.json = document.object();
    }
    return answer;
}

void HttpClient::keepRateFigures(QNetworkReply *reply)
{
    const QByteArray limit = reply->rawHeader("X-RateLimit-Limit");
    if (limit.isEmpty())
        return;
    m_rateLimit.limit = limit.toLongLong();
    m_rateLimit.remaining = reply->rawHeader("X-RateLimit-Remaining").toLongLong();
    m_rateLimit.resetAtMs = reply->rawHeader("X-RateLimit-Reset").toLongLong() * 1000;
}

} // namespace client
