// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/link.h"

namespace client {
namespace {

bool needsAPerson(const core::Error &error)
{
    return error.details.contains(QLatin1String("tls")) || error.code == core::ErrorCode::Unauthorized
        || error.code == core::ErrorCode::Forbidden || error.code == core::ErrorCode::Validation
        || error.code == core::ErrorCode::NotFound || error.code == core::ErrorCode::MethodNotAllowed;
}

} // namespace

Link::Link(HttpClient &http, Session &session, EventStream &stream, const core::Clock &clock,
           const LinkOptions &options, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_session(session)
    , m_stream(stream)
    , m_clock(clock)
    , m_options(options)
    , m_backoff(options.firstPause, options.longestPause)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        enter(ConnectionPhase::Reconnecting, m_state.error);
        m_greeted ? signIn() : greet();
    });
    connect(&m_stream, &EventStream::ready, this, [this] {
        m_liveSinceMs = m_clock.monotonicMs();
        m_renewedOnce = false;
        enter(ConnectionPhase::Live);
        emit live();
    });
    connect(&m_stream, &EventStream::refused, this, &Link::streamRefused);
    connect(&m_stream, &EventStream::lost, this, &Link::streamLost);
    connect(&m_session, &Session::refused, this, &Link::failed);
}

void Link::open()
{
    ++m_generation;
    m_retry.stop();
    m_stream.close();
    m_session.allowSignIn();
    m_backoff.reset();
    m_greeted = m_renewedOnce = false;
    enter(ConnectionPhase::Connecting);
    greet();
}

void Link::close()
{
    ++m_generation;
    m_retry.stop();
    m_stream.close();
    enter(ConnectionPhase::Disconnected);
}

void Link::retryNow()
{
    if (m_state.phase == ConnectionPhase::Failed || m_state.phase == ConnectionPhase::Disconnected) {
        open();
    } else if (m_retry.isActive()) {
        m_retry.stop();
        m_backoff.reset();
        enter(ConnectionPhase::Reconnecting, m_state.error);
        m_greeted ? signIn() : greet();
    }
}

void Link::greet()
{
    const quint64 generation = ++m_generation;
    m_http.send({QByteArrayLiteral("GET"), QByteArrayLiteral("/info"), {}, {}, core::Millis(0)}, {},
                [this, generation](const core::Result<HttpAnswer> &answer) {
                    if (generation != m_generation)
                        return;
                    if (!answer) {
                        needsAPerson(answer.error()) ? failed(answer.error()) : pause(answer.error());
                        return;
                    }
                    const QJsonObject data = answer->json.value(QLatin1String("data")).toObject();
                    if (!data.contains(QLatin1String("version"))) {
                        core::Error error;
                        error.code = core::ErrorCode::NotFound;
                        error.message = QStringLiteral("What answers at this address is no MCP Platform server");
                        failed(error);
                        return;
                    }
                    m_greeted = true;
                    emit reached(answer->took);
                    signIn();
                });
}

void Link::signIn()
{
    if (m_state.phase == ConnectionPhase::Connecting)
        enter(ConnectionPhase::SigningIn);
    const quint64 generation = ++m_generation;
    m_session.token([this, generation](const core::Result<QByteArray> &token) {
        if (generation != m_generation)
            return;
        if (token)
            openStream(*token);
        else
            needsAPerson(token.error()) ? failed(token.error()) : pause(token.error());
    });
}

void Link::openStream(const QByteArray &token)
{
    m_token = token;
    m_stream.open(token);
}

void Link::streamRefused(const core::Error &error)
{
    if (m_renewedOnce || error.code != core::ErrorCode::Unauthorized) {
        m_renewedOnce = false;
        needsAPerson(error) ? failed(error) : pause(error);
        return;
    }
    m_renewedOnce = true; // revoked or expired meanwhile
    const quint64 generation = ++m_generation;
    m_session.renew(m_token, [this, generation](const core::Result<QByteArray> &token) {
        if (generation != m_generation)
            return;
        if (token)
            openStream(*token);
        else
            needsAPerson(token.error()) ? failed(token.error()) : pause(token.error());
    });
}

void Link::streamLost(const core::Error &error)
{
    if (error.details.contains(QLatin1String("tls"))) {
        failed(error);
        return;
    }
    if (m_state.isLive() && m_clock.monotonicMs() - m_liveSinceMs >= m_options.steadyAfter.count())
        m_backoff.reset();
    pause(error);
}

void Link::failed(const core::Error &error)
{
    if (m_state.phase == ConnectionPhase::Disconnected || m_state.phase == ConnectionPhase::Failed)
        return;
    ++m_generation;
    m_retry.stop();
    m_stream.close();
    enter(ConnectionPhase::Failed, error);
}

void Link::pause(const core::Error &error)
{
    ++m_generation;
    core::Millis delay = m_backoff.next();
    if (const int after = error.details.value(QLatin1String("retryAfter")).toInt(); after > 0)
        delay = std::max(delay, core::Millis(qint64(after) * 1000));
    enter(ConnectionPhase::Reconnecting, error, m_clock.nowMs() + delay.count());
    m_retry.start(delay);
}

void Link::enter(ConnectionPhase phase, std::optional<core::Error> error, qint64 nextTryMs)
{
    const qint64 now = m_clock.nowMs();
    if (m_state.isLive())
        m_state.lastLiveMs = now;
    if (phase != m_state.phase)
        m_state.sinceMs = now;
    m_state.phase = phase;
    m_state.error = std::move(error);
    m_state.nextTryMs = nextTryMs;
    if (phase == ConnectionPhase::Live)
        m_state.lastLiveMs = now;
    emit changed();
}

} // namespace client
