// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/event_stream.h"

#include "client/json.h"
#include "client/tls_check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QSslConfiguration>

namespace client {
namespace {

core::Error lineError(const QString &kind, const QString &message, const QString &detail = {})
{
    core::Error error;
    error.code = core::ErrorCode::Unavailable;
    error.message = message;
    error.details.insert(QStringLiteral("network"), kind);
    error.detail = detail;
    return error;
}

constexpr quint64 kMaxMessageBytes = 16 * 1024 * 1024;

} // namespace

EventStream::EventStream(const QUrl &address, const StreamOptions &options, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_address(address)
    , m_options(options)
    , m_clock(clock)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &EventStream::answerOverdue);
    m_pulse.setInterval(options.pingInterval);
    connect(&m_pulse, &QTimer::timeout, this, &EventStream::pulse);
}

EventStream::~EventStream()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void EventStream::open(const QByteArray &token)
{
    dispose();
    m_token = token;
    m_step = Step::Opening;
    m_lastSeq.clear();
    m_certificate.reset();
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingMessageSize(kMaxMessageBytes);
    if (isLoopback(m_address.host()))
        m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket, &QWebSocket::connected, this, &EventStream::connected);
    connect(m_socket, &QWebSocket::stateChanged, this, &EventStream::stateChanged);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &EventStream::received);
    connect(m_socket, &QWebSocket::pong, this, [this](quint64 elapsedMs) {
        m_heardAtMs = m_clock.monotonicMs();
        emit latency(core::Millis(qint64(elapsedMs)));
    });
    connect(m_socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        const QSslCertificate peer = errors.isEmpty() ? QSslCertificate() : errors.first().certificate();
        const QSslCertificate shown = m_socket->sslConfiguration().peerCertificate();
        const QSslCertificate &certificate = shown.isNull() ? peer : shown;
        if (isAccepted(certificate, m_options.acceptedCertificateSha256))
            m_socket->ignoreSslErrors(errors);
        else
            m_certificate = certificateError(certificate, errors);
    });
    m_deadline.start(m_options.openTimeout);
    m_socket->open(m_address);
}

void EventStream::close()
{
    dispose();
    m_step = Step::Closed;
}

void EventStream::dispose()
{
    m_deadline.stop();
    m_pulse.stop();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    if (m_socket->state() == QAbstractSocket::ConnectedState)
        m_socket->close(QWebSocketProtocol::CloseCodeNormal);
    else
        m_socket->abort();
    m_socket->deleteLater();
    m_socket = nullptr;
    for (auto &wanted : m_wanted) {
        wanted->asked = wanted->agreed = false;
        for (const Done &done : std::exchange(wanted->waiting, {}))
            done(lineError(QStringLiteral("closed"), QStringLiteral("The connection was lost")));
    }
}

void EventStream::want(const QString &channel, const core::ServiceId &service, Done done)
{
    Wanted *wanted = find(channel, service);
    if (!wanted) {
        m_wanted.push_back(std::make_unique<Wanted>());
        wanted = m_wanted.back().get();
        wanted->channel = channel;
        wanted->service = service;
    }
    if (wanted->agreed) {
        done(core::success());
    } else if (m_step == Step::Ready || m_step == Step::Subscribing) {
        wanted->waiting.push_back(std::move(done));
        if (!wanted->asked)
            ask(*wanted);
    } else {
        done(lineError(QStringLiteral("closed"), QStringLiteral("Not connected")));
    }
}

void EventStream::unwant(const QString &channel, const core::ServiceId &service)
{
    const auto at = std::find_if(m_wanted.begin(), m_wanted.end(), [&](const auto &wanted) {
        return wanted->channel == channel && wanted->service == service;
    });
    if (at == m_wanted.end())
        return;
    const bool asked = (*at)->asked;
    const auto waiting = std::exchange((*at)->waiting, {});
    m_wanted.erase(at);
    for (const Done &done : waiting)
        done(lineError(QStringLiteral("closed"), QStringLiteral("No longer wanted")));
    if (asked) {
        QJsonObject message{{QStringLiteral("type"), QStringLiteral("unsubscribe")},
                            {QStringLiteral("channel"), channel}};
        if (!service.isEmpty())
            message.insert(QStringLiteral("filters"), QJsonObject{{QStringLiteral("serviceId"), service.toString()}});
        sendJson(message);
    }
}

EventStream::Wanted *EventStream::find(const QString &channel, const core::ServiceId &service)
{
    for (auto &wanted : m_wanted) {
        if (wanted->channel == channel && wanted->service == service)
            return wanted.get();
    }
    return nullptr;
}

void EventStream::connected()
{
    m_step = Step::Authenticating;
    m_heardAtMs = m_clock.monotonicMs();
    sendJson({{QStringLiteral("type"), QStringLiteral("auth")}, {QStringLiteral("token"), QString::fromLatin1(m_token)}});
    m_token.clear();
    m_deadline.start(m_options.answerTimeout);
    m_pulse.start();
    pulse(); // the first figure of the round trip at once
}

void EventStream::stateChanged(QAbstractSocket::SocketState state)
{
    if (state != QAbstractSocket::UnconnectedState || m_step == Step::Closed)
        return;
    if (m_certificate) {
        fail(*m_certificate);
        return;
    }
    // 1008: policy violation (RFC 6455, 7.4.1), how a refused sign-in may be told.
    if (m_step == Step::Authenticating && m_socket->closeCode() == QWebSocketProtocol::CloseCodePolicyViolated) {
        dispose();
        m_step = Step::Closed;
        core::Error error;
        error.code = core::ErrorCode::Unauthorized;
        error.message = QStringLiteral("The server refused the sign-in to its events");
        emit refused(error);
        return;
    }
    fail(lineError(QStringLiteral("closed"), QStringLiteral("The connection was lost"), m_socket->errorString()));
}

void EventStream::fail(const core::Error &error)
{
    m_step = Step::Closed;
    dispose();
    emit lost(error);
}

void EventStream::pulse()
{
    if (!m_socket)
        return;
    if (m_clock.monotonicMs() - m_heardAtMs > m_options.silenceLimit.count()) {
        fail(lineError(QStringLiteral("timeout"), QStringLiteral("The server fell silent")));
        return;
    }
    m_socket->ping();
}

void EventStream::answerOverdue()
{
    switch (m_step) {
    case Step::Opening:
        fail(lineError(QStringLiteral("timeout"), QStringLiteral("The server took too long to answer")));
        break;
    case Step::Authenticating: // the reference knows no answer to "auth"
        authenticated();
        break;
    case Step::Subscribing:
        for (auto &wanted : m_wanted) {
            if (wanted->asked && !wanted->agreed)
                answered(*wanted, core::success());
        }
        readyWhenAllAnswered();
        break;
    case Step::Closed:
    case Step::Ready: break;
    }
}

void EventStream::received(const QString &text)
{
    m_heardAtMs = m_clock.monotonicMs();
    const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString type = message.value(QLatin1String("type")).toString();
    if (type == QLatin1String("event")) {
        receivedEvent(message);
    } else if (type == QLatin1String("auth.ok")) {
        if (m_step == Step::Authenticating)
            authenticated();
    } else if (type == QLatin1String("subscribed")) {
        if (message.contains(QLatin1String("seq"))) // so that the very first event may be missed too
            m_lastSeq.insert(message.value(QLatin1String("stream")).toInteger(),
                             message.value(QLatin1String("seq")).toInteger());
        if (Wanted *wanted = firstUnanswered(message)) {
            answered(*wanted, core::success());
            readyWhenAllAnswered();
        }
    } else if (type == QLatin1String("unsubscribed")) {
        receivedUnsubscribed(message);
    } else if (type == QLatin1String("error")) {
        receivedError(message);
    }
}

void EventStream::receivedError(const QJsonObject &message)
{
    const QJsonObject inner = message.value(QLatin1String("error")).toObject();
    const QJsonObject &told = inner.isEmpty() ? message : inner;
    core::Error error;
    error.code = core::errorCodeFromName(told.value(QLatin1String("code")).toString());
    error.message = told.value(QLatin1String("message")).toString();
    if (m_step == Step::Authenticating) {
        dispose();
        m_step = Step::Closed;
        emit refused(error);
        return;
    }
    if (Wanted *wanted = firstUnanswered(message)) {
        answered(*wanted, error);
        readyWhenAllAnswered();
    }
}

void EventStream::receivedUnsubscribed(const QJsonObject &message)
{
    // What we gave up ourselves is wanted no more; what is still wanted was taken away: a permission
    // is gone. It is asked for again with the next connection.
    const QString service =
        message.value(QLatin1String("filters")).toObject().value(QLatin1String("serviceId")).toString();
    Wanted *wanted = find(message.value(QLatin1String("channel")).toString(), core::ServiceId(service));
    if (wanted && wanted->agreed)
        wanted->asked = wanted->agreed = false;
}

void EventStream::receivedEvent(const QJsonObject &message)
{
    if (const QJsonValue seq = message.value(QLatin1String("seq")); seq.isDouble()) {
        const qint64 stream = message.value(QLatin1String("stream")).toInteger();
        const qint64 number = seq.toInteger();
        const auto last = m_lastSeq.constFind(stream);
        const qint64 missing = last == m_lastSeq.constEnd() ? 0 : number - *last - 1;
        m_lastSeq.insert(stream, number);
        if (missing > 0)
            emit gap(message.value(QLatin1String("channel")).toString(), missing);
    }
    const QJsonObject data = message.value(QLatin1String("data")).toObject();
    qint64 dropped = data.value(QLatin1String("dropped")).toInteger();
    if (dropped == 0)
        dropped = message.value(QLatin1String("dropped")).toInteger();
    emit event(message.value(QLatin1String("channel")).toString(), message.value(QLatin1String("event")).toString(),
               data, dropped);
}

void EventStream::authenticated()
{
    m_step = Step::Subscribing;
    m_deadline.start(m_options.answerTimeout);
    for (auto &wanted : m_wanted)
        ask(*wanted);
    readyWhenAllAnswered();
}

void EventStream::ask(Wanted &wanted)
{
    wanted.asked = true;
    QJsonObject message{{QStringLiteral("type"), QStringLiteral("subscribe")},
                        {QStringLiteral("channel"), wanted.channel}};
    if (!wanted.service.isEmpty())
        message.insert(QStringLiteral("filters"),
                       QJsonObject{{QStringLiteral("serviceId"), wanted.service.toString()}});
    if (wanted.channel == QLatin1String("logs") || wanted.channel == QLatin1String("metrics"))
        message.insert(QStringLiteral("batch"), true);
    sendJson(message);
}

EventStream::Wanted *EventStream::firstUnanswered(const QJsonObject &message)
{
    // Answers come in the order of the questions; what they name narrows it down.
    const QString channel = message.value(QLatin1String("channel")).toString();
    const QString service =
        message.value(QLatin1String("filters")).toObject().value(QLatin1String("serviceId")).toString();
    for (auto &wanted : m_wanted) {
        if (!wanted->asked || wanted->agreed)
            continue;
        if ((channel.isEmpty() || channel == wanted->channel)
            && (service.isEmpty() || service == wanted->service.toString()))
            return wanted.get();
    }
    return nullptr;
}

void EventStream::answered(Wanted &wanted, const core::Result<> &result)
{
    // A refusal leaves it wanted: the next connection may hold other permissions.
    wanted.agreed = result.ok();
    if (!result)
        wanted.asked = false;
    for (const Done &done : std::exchange(wanted.waiting, {}))
        done(result);
}

void EventStream::readyWhenAllAnswered()
{
    if (m_step != Step::Subscribing)
        return;
    for (const auto &wanted : m_wanted) {
        if (wanted->asked && !wanted->agreed)
            return;
    }
    m_deadline.stop();
    m_step = Step::Ready;
    emit ready();
}

void EventStream::sendJson(const QJsonObject &message)
{
    if (m_socket && m_socket->state() == QAbstractSocket::ConnectedState)
        m_socket->sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
}

} // namespace client
