// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/pipeline.h"

#include "server/api/audit_step.h"
#include "server/api/body.h"
#include "server/api/envelope.h"
#include "server/api/file_answer.h"
#include "server/api/query.h"
#include "server/auth/auth_system.h"

#include <QLoggingCategory>
#include <QThread>
#include <QThreadPool>

Q_LOGGING_CATEGORY(lcHttp, "mcp.http", QtInfoMsg)

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Permission;
using core::Result;

Error makeError(ErrorCode code, const QString &message)
{
    Error error;
    error.code = code;
    error.message = message;
    return error;
}

Error missingCredentials()
{
    return makeError(ErrorCode::Unauthorized, u"Authentication required"_s);
}

// Whoever has an IPv6 address has all of a /64 to ask from.
QByteArray bucketOf(const QHostAddress &peer)
{
    if (peer.protocol() != QAbstractSocket::IPv6Protocol || peer.isLoopback())
        return "ip:" + peer.toString().toLatin1();
    Q_IPV6ADDR bytes = peer.toIPv6Address();
    std::fill(bytes.c + 8, bytes.c + 16, quint8(0));
    return "ip:" + QHostAddress(bytes).toString().toLatin1() + "/64";
}

// One caller asks many times in a row, and an address takes longer to write than to compare.
const QByteArray &addressBucket(const QHostAddress &peer)
{
    thread_local QHostAddress known;
    thread_local QByteArray bucket;
    if (bucket.isEmpty() || peer != known) {
        known = peer;
        bucket = bucketOf(peer);
    }
    return bucket;
}

void addRateHeaders(http::Headers &headers, const auth::Decision &rate, const QByteArray &bucket)
{
    headers.emplaceBack(QByteArrayLiteral("X-RateLimit-Limit"), QByteArray::number(rate.limit));
    headers.emplaceBack(QByteArrayLiteral("X-RateLimit-Remaining"), QByteArray::number(rate.remaining));
    headers.emplaceBack(QByteArrayLiteral("X-RateLimit-Reset"), QByteArray::number(rate.resetAtEpochSec));
    headers.emplaceBack(QByteArrayLiteral("X-RateLimit-Reset-After"), QByteArray::number(rate.resetAfterSec));
    headers.emplaceBack(QByteArrayLiteral("X-RateLimit-Bucket"), bucket);
}

// Every answer is for one caller only, and is no page.
void addCommonHeaders(http::Response &response, const QByteArray &requestId)
{
    // Literals own no memory: these lines are in every answer.
    response.headers.reserve(response.headers.size() + 11);
    response.headers.emplaceBack(QByteArrayLiteral("X-Request-ID"), requestId);
    response.headers.emplaceBack(QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store"));
    response.headers.emplaceBack(QByteArrayLiteral("X-Content-Type-Options"), QByteArrayLiteral("nosniff"));
}

} // namespace

// One request on its way. Moves from the listener's thread to a worker and is only ever touched by
// one of them at a time.
struct Pipeline::Call
{
    http::Request request;
    http::ReplyPtr reply;
    QByteArray requestId;
    const Route *route = nullptr;
    samples::RouteSlot slot = samples::RouteSlot::Unmatched;
    std::unique_ptr<Context> context;
    QByteArray bucket;
    auth::Decision rate;
    http::Headers extraHeaders;
    std::chrono::steady_clock::time_point begun = std::chrono::steady_clock::now();
};

Pipeline::Pipeline(const AppServices &app, PipelineOptions options) : m_app(app), m_publicTier(options.publicTier)
{
    const std::vector<Route> &table = routeTable();
    m_slots.reserve(table.size());
    for (size_t row = 0; row < table.size(); ++row) {
        const Result<> added = m_router.add(table[row].method, table[row].path, int(row));
        Q_ASSERT_X(added.ok(), "route table", table[row].path.constData());
        m_slots.push_back(m_app.metrics.registerRoute(table[row].method, table[row].path));
    }
}

// The order below is the design; each step stands where it does for the reason beside it.
void Pipeline::handle(http::Request &&request, http::ReplyPtr reply)
{
    const auto call = std::make_shared<Call>();
    call->request = std::move(request);
    call->reply = std::move(reply);
    // The id comes first: every answer from here on carries it.
    call->requestId = acceptRequestId(http::headerValue(call->request.headers, "X-Request-ID"));
    // Framing, limits, Host and Origin were the listener's, before anything was allocated for the request.

    call->context.reset(new Context{.app = m_app, .requestId = call->requestId, .principal = {}, .path = {}, .query = {}, .body = {},
                                    .peer = call->request.peer, .userAgent = {}});
    // Who is asking decides which bucket pays; a token seen before costs one look-up.
    const Result<> identified = identify(*call);
    // Finding the row costs next to nothing, and says whether the request counts and what it was for.
    const http::RouteMatch match = findRoute(*call);
    // Counting comes before everything that costs, and counts refused credentials to the address.
    if (const Result<> counted = countRate(*call); !counted)
        return finish(call, counted.error());

    switch (match.kind) {
    case http::RouteMatch::Kind::Found:
        break;
    case http::RouteMatch::Kind::NoSuchPath: {
        Error error = makeError(ErrorCode::NotFound, u"There is nothing at this path"_s);
        error.details.insert(u"path"_s, QString::fromLatin1(call->request.path.left(256)));
        return finish(call, error);
    }
    case http::RouteMatch::Kind::WrongMethod: {
        Error error = makeError(ErrorCode::MethodNotAllowed, u"This path does not take %1"_s.arg(QString::fromLatin1(call->request.method.left(16))));
        const QByteArray allow = match.allow.join(", ");
        error.details.insert(u"allow"_s, QString::fromLatin1(allow));
        call->extraHeaders.emplaceBack("Allow", allow); // RFC 9110, 15.5.6
        return finish(call, error);
    }
    case http::RouteMatch::Kind::BadSegment:
        return finish(call, Error::validation(QString::fromLatin1(match.field), match.problem));
    }

    // A public route does not mind a stale token: a client must be able to sign in again with one. Two
    // credentials at once are wrong everywhere.
    if (!identified && identified.error().code == ErrorCode::Validation)
        return finish(call, identified.error());
    if (call->route->needs.permission() != Permission::Public) {
        if (!identified)
            return finish(call, identified.error());
        // Authorisation before validation, so that a body tells nothing to those who may not send it.
        if (const Result<> authorised = authorise(*call); !authorised)
            return finish(call, authorised.error());
    }
    if (const Result<> read = readInput(*call); !read)
        return finish(call, read.error());

    if (call->route->runs == Runs::OnLane)
        return run(call);
    m_app.workers.start([this, call] { run(call); });
}

http::RouteMatch Pipeline::findRoute(Call &call) const
{
    http::RouteMatch match = m_router.match(call.request.method, call.request.path);
    if (match.kind == http::RouteMatch::Kind::Found) {
        call.route = &routeTable()[size_t(match.row)];
        call.slot = m_slots[size_t(match.row)];
        for (const http::RouteMatch::Value &value : match.values)
            call.context->path.insert(QString::fromLatin1(value.name), value.value);
    }
    return match;
}

Result<> Pipeline::identify(Call &call) const
{
    const http::Headers &headers = call.request.headers;
    const QByteArray authorization = http::headerValue(headers, "Authorization");
    if (http::hasHeader(headers, "X-API-Key")) {
        if (http::hasHeader(headers, "Authorization"))
            return Error::validation(u"X-API-Key"_s, u"Use either Authorization or X-API-Key, not both"_s);
        Result<auth::PrincipalPtr> principal = m_app.auth.service().principalOfKey(http::headerValue(headers, "X-API-Key").trimmed());
        if (!principal)
            return principal.error();
        call.context->principal = std::move(*principal);
        return core::success();
    }
    if (authorization.isEmpty())
        return missingCredentials();
    constexpr QByteArrayView kScheme("Bearer ");
    if (authorization.size() <= kScheme.size()
        || QByteArrayView(authorization).first(kScheme.size()).compare(kScheme, Qt::CaseInsensitive) != 0)
        return auth::invalidToken();
    Result<auth::PrincipalPtr> principal = m_app.auth.service().principal(QByteArrayView(authorization).sliced(kScheme.size()).trimmed());
    if (!principal)
        return principal.error();
    call.context->principal = std::move(*principal);
    return core::success();
}

Result<> Pipeline::countRate(Call &call) const
{
    const auth::PrincipalPtr &who = call.context->principal;
    call.bucket = who ? who->bucket : addressBucket(call.request.peer);
    const store::Tier tier = who ? who->tier : m_publicTier.load();
    const bool isFree = call.route && call.route->rate == RateUse::Free;
    auth::RateLimiter &limiter = m_app.auth.rateLimiter();
    call.rate = isFree ? limiter.look(call.bucket, tier) : limiter.check(call.bucket, tier);
    if (!call.rate.allowed())
        return auth::rateLimitError(call.rate);
    return core::success();
}

Result<> Pipeline::authorise(const Call &call) const
{
    const auth::Principal &caller = *call.context->principal;
    if (call.route->callers == Callers::People && caller.isKey())
        return makeError(ErrorCode::Forbidden, u"This needs a signed-in person; an API key cannot do it"_s);
    const Permission needed = call.route->needs.permission();
    if (caller.permissions.testFlag(needed))
        return core::success();
    if (call.route->own == Own::Free && !caller.isKey() && call.context->path.value(u"userId"_s) == caller.user.toString())
        return core::success();
    Error error = makeError(ErrorCode::Forbidden, u"You do not have the permission for this"_s);
    error.details.insert(u"required"_s, core::permissionName(needed));
    return error;
}

Result<> Pipeline::readInput(Call &call) const
{
    Context &context = *call.context;
    context.userAgent = QString::fromUtf8(http::headerValue(call.request.headers, "User-Agent").left(256));
    Result<QHash<QString, QString>> query = readQuery(call.request.query, call.route->query);
    if (!query)
        return query.error();
    context.query = std::move(*query);
    if (call.route->bodyUse == BodyUse::Bytes) {
        Result<QByteArray> bytes = readBytes(http::headerValue(call.request.headers, "Content-Type"), call.request.body);
        if (!bytes)
            return bytes.error();
        context.bytes = std::move(*bytes);
        call.request.body.clear();
        return core::success();
    }
    Result<QJsonObject> body = readBody(http::headerValue(call.request.headers, "Content-Type"), call.request.body, call.route->body,
                                          call.route->bodyUse);
    if (!body)
        return body.error();
    context.body = std::move(*body);
    return core::success();
}

void Pipeline::run(const CallPtr &call) const
{
    // The one place where a broken invariant is caught; everything expected is a Result.
    try {
        Answer answer = call->route->handler(*call->context);
        if (Outcome *outcome = answer.now())
            return finish(call, std::move(*outcome));
        answer.later().then([this, call](Outcome outcome) { finish(call, std::move(outcome)); });
    } catch (const std::exception &problem) {
        finish(call, Error::internal(QString::fromUtf8(problem.what())));
    } catch (...) {
        finish(call, Error::internal(u"unknown exception"_s));
    }
}

// What changed something is answered once the audit log has it, so that no acknowledged change is
// missing there. What was tried in vain need not wait.
void Pipeline::finish(const CallPtr &call, Outcome &&outcome) const
{
    const AuditFate fate = call->route ? auditFate(*call->route, outcome) : AuditFate::None;
    if (fate == AuditFate::None)
        return send(call, std::move(outcome));
    const int status = !outcome.ok() ? httpStatus(outcome.error().code) : outcome->status != 0 ? outcome->status : call->route->successStatus;
    audit::AuditEntry entry = auditEntry(*call->route, *call->context, outcome, status);
    if (fate == AuditFate::Attempt) {
        m_app.audit.attempt(std::move(entry));
        return send(call, std::move(outcome));
    }
    auto held = std::make_shared<Outcome>(std::move(outcome));
    // A body that is made while it is sent goes along: let go of here, taken up on the log's thread.
    const auto moveStream = [](Outcome &of, QThread *thread) {
        if (of.ok() && of->stream && !of->stream->parent())
            of->stream->moveToThread(thread);
    };
    moveStream(*held, nullptr);
    m_app.audit.record(std::move(entry), [this, call, held, moveStream](const Result<> &kept) {
        moveStream(*held, QThread::currentThread());
        if (kept)
            return send(call, std::move(*held));
        Error error = Error::internal(u"done, but the audit log could not be written: "_s + kept.error().detail);
        error.message = u"This was done, but could not be written into the audit log"_s;
        send(call, error);
    });
}

void Pipeline::send(const CallPtr &call, Outcome &&outcome) const
{
    const qint64 now = m_app.clock.nowMs();
    http::Response response = outcome.ok() && outcome->file
        ? fileResponse(*outcome, call->request, call->requestId, now, m_app.workers)
        : outcome.ok()
        ? successResponse(std::move(*outcome), call->route->successStatus, call->requestId, now)
        : errorResponse(outcome.error(), call->requestId, now);
    addCommonHeaders(response, call->requestId);
    addRateHeaders(response.headers, call->rate, call->bucket);
    if (call->request.tls) // RFC 6797, 7.2: never over plain HTTP
        response.headers.emplaceBack(QByteArrayLiteral("Strict-Transport-Security"), QByteArrayLiteral("max-age=31536000"));
    response.headers.append(call->extraHeaders);

    const auto took = std::chrono::steady_clock::now() - call->begun;
    m_app.metrics.recordRequest(call->slot, response.status, took);
    if (!outcome.ok() && outcome.error().code == ErrorCode::Internal) {
        qCWarning(lcHttp, "%s %s %s: %s", call->requestId.constData(), call->request.method.constData(),
                  call->request.path.left(256).constData(), qPrintable(outcome.error().detail));
    } else {
        // The path without its query: nothing that a caller put there reaches the log.
        qCDebug(lcHttp, "%s %s %s %d in %lld us", call->requestId.constData(), call->request.method.constData(),
                call->request.path.left(256).constData(), response.status,
                static_cast<long long>(std::chrono::duration_cast<std::chrono::microseconds>(took).count()));
    }
    call->reply->send(std::move(response));
}

// A handshake is a request of its address: who it is comes by a message.
http::Handshake Pipeline::beginWebSocket(const http::Request &request)
{
    const QByteArray requestId = acceptRequestId(http::headerValue(request.headers, "X-Request-ID"));
    const QByteArray &bucket = addressBucket(request.peer);
    const auth::Decision rate = m_app.auth.rateLimiter().check(bucket, m_publicTier.load());
    http::Handshake handshake;
    if (rate.allowed()) {
        handshake.headers.emplaceBack(QByteArrayLiteral("X-Request-ID"), requestId);
        addRateHeaders(handshake.headers, rate, bucket);
        return handshake;
    }
    http::Response response = errorResponse(auth::rateLimitError(rate), requestId, m_app.clock.nowMs());
    addCommonHeaders(response, requestId);
    addRateHeaders(response.headers, rate, bucket);
    m_app.metrics.recordRequest(samples::RouteSlot::Unmatched, response.status, std::chrono::nanoseconds(0));
    handshake.refusal = std::move(response);
    return handshake;
}

// What the listener refused by Host or Origin would have changed something: that is an attempt.
void Pipeline::auditRefusal(const Error &error, const http::Refusal &refusal, const http::Refused &request, const QByteArray &requestId) const
{
    if ((refusal.status != 403 && refusal.status != 421) || request.method == "GET" || request.method == "HEAD")
        return;
    Call call;
    call.request.method = request.method;
    call.request.path = request.path;
    call.context.reset(new Context{.app = m_app, .requestId = requestId, .principal = {}, .path = {}, .query = {}, .body = {},
                                   .peer = request.peer, .userAgent = {}});
    findRoute(call);
    if (call.route)
        m_app.audit.attempt(auditEntry(*call.route, *call.context, Outcome(error), refusal.status));
}

http::Response Pipeline::refuse(const http::Refusal &refusal, const http::Refused &request)
{
    Error error;
    error.message = QString::fromLatin1(refusal.reason);
    switch (refusal.status) {
    case 403:
    case 421: error.code = ErrorCode::Forbidden; break;
    case 408: error.code = ErrorCode::RequestTimeout; break;
    case 413: error.code = ErrorCode::PayloadTooLarge; break;
    case 431: error.code = ErrorCode::HeadTooLarge; break;
    case 501:
    case 505: error.code = ErrorCode::NotImplemented; break;
    case 503: error.code = ErrorCode::Unavailable; break;
    default: error.code = refusal.status >= 500 ? ErrorCode::Internal : ErrorCode::Validation;
    }
    if (!refusal.field.isEmpty())
        error.fields.insert(QString::fromLatin1(refusal.field), QString::fromLatin1(refusal.reason));
    const QByteArray requestId = acceptRequestId({});
    http::Response response = errorResponse(error, requestId, m_app.clock.nowMs());
    response.status = refusal.status; // framing has statuses that the table of codes does not
    addCommonHeaders(response, requestId);
    // Counted, for what is refused costs too; never answered 429, for the peer is to learn what is wrong.
    const QByteArray &bucket = addressBucket(request.peer);
    addRateHeaders(response.headers, m_app.auth.rateLimiter().check(bucket, m_publicTier.load()), bucket);
    auditRefusal(error, refusal, request, requestId);
    m_app.metrics.recordRequest(samples::RouteSlot::Unmatched, refusal.status, std::chrono::nanoseconds(0));
    return response;
}

} // namespace server::api
