// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/engine_client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace server::engine {
namespace {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

constexpr qsizetype kLargestAnswer = 32 * 1024 * 1024;
constexpr qsizetype kLongestMessage = 500;
constexpr core::Millis kGreetTime{10'000}; // a step

// "1.41" as a number that can be compared; 0: no version.
int versionNumber(QByteArrayView text)
{
    const qsizetype dot = text.indexOf('.');
    bool major = false;
    bool minor = false;
    if (dot < 0)
        return 0;
    const int number = text.first(dot).toInt(&major) * 1000 + text.sliced(dot + 1).toInt(&minor);
    return major && minor ? number : 0;
}

Error unavailable(const QString &message)
{
    Error error;
    error.code = ErrorCode::Unavailable;
    error.message = message;
    return error;
}

core::Result<QJsonValue> readJson(const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    if (text.isEmpty() || text == "OK" || text == "\"OK\"") // the latter as Podman says that something is done
        return QJsonValue(QJsonValue::Null);
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(body, &fault);
    if (document.isNull())
        return unavailable(u"The container engine gave an answer that is no JSON"_s);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

EngineFacts factsOf(const QJsonObject &version, const QJsonObject &info)
{
    EngineFacts facts;
    facts.name = u"Docker"_s;
    facts.version = version.value("Version"_L1).toString();
    for (const QJsonValue &component : version.value("Components"_L1).toArray()) {
        const QString name = component["Name"_L1].toString();
        if (name.startsWith("Podman"_L1)) {
            facts.name = u"Podman"_s;
            facts.version = component["Version"_L1].toString();
        }
    }
    facts.version = facts.version.section(u'+', 0, 0);
    facts.cgroupVersion = info.value("CgroupVersion"_L1).toString().toInt();
    for (const QJsonValue &option : info.value("SecurityOptions"_L1).toArray())
        facts.isRootless = facts.isRootless || option.toString().contains("rootless"_L1);
    for (const QJsonValue &warning : info.value("Warnings"_L1).toArray())
        facts.warnings.append(warning.toString());
    return facts;
}

} // namespace

EngineClient::EngineClient(const EngineAddress &address, QObject *parent) : QObject(parent), m_address(address) { }

EngineClient::~EngineClient() = default;

EngineRequest EngineClient::versioned(EngineRequest request) const
{
    request.target.prepend("/v" + m_apiVersion);
    return request;
}

EngineRequest EngineClient::withinPatience(EngineRequest request) const
{
    for (core::Millis *time : {&request.connectTime, &request.headTime, &request.quietTime})
        *time = std::min(*time, m_patience); // 0, without a limit, stays
    return request;
}

void EngineClient::send(EngineRequest request, std::function<void(core::Result<>, const EngineCall &, const QByteArray &)> done)
{
    auto owned = std::make_unique<EngineCall>(m_address, withinPatience(std::move(request)));
    EngineCall *const call = owned.get();
    m_calls.push_back(std::move(owned));
    const auto body = std::make_shared<QByteArray>();
    const auto isOver = std::make_shared<bool>(false);
    const auto over = [this, call, body, isOver, done = std::move(done)](const core::Result<> &result) {
        if (std::exchange(*isOver, true))
            return;
        done(result, *call, *body);
        // It is still on the stack.
        const auto at = std::find_if(m_calls.begin(), m_calls.end(), [call](const auto &known) { return known.get() == call; });
        if (at != m_calls.end()) {
            at->release()->deleteLater();
            m_calls.erase(at);
        }
    };
    connect(call, &EngineCall::dataCame, this, [body, over](const QByteArray &bytes) {
        body->append(bytes);
        if (body->size() > kLargestAnswer)
            over(unavailable(u"The container engine's answer is too large"_s));
    });
    connect(call, &EngineCall::finished, this, over);
    call->start();
}

void EngineClient::greet(Done<EngineFacts> done)
{
    EngineRequest ping;
    ping.target = "/_ping";
    ping.headTime = kGreetTime;
    send(ping, [this, done = std::move(done)](const core::Result<> &result, const EngineCall &call, const QByteArray &body) {
        if (!result)
            return done(result.error());
        if (call.status() != 200)
            return done(errorOf(call.status(), body));
        const QByteArray theirs = http::headerValue(call.headers(), "Api-Version");
        if (versionNumber(theirs) < versionNumber(kOldestApi)) {
            return done(unavailable(u"The container engine speaks version %1 of the API; at least %2 is needed"_s.arg(
                theirs.isEmpty() ? u"an unknown"_s : QString::fromLatin1(theirs), QLatin1StringView(kOldestApi))));
        }
        m_apiVersion = versionNumber(theirs) < versionNumber(kNewestApi) ? theirs : QByteArray(kNewestApi.data(), kNewestApi.size());
        this->call({.target = "/version", .headTime = kGreetTime}, [this, done](const core::Result<QJsonValue> &version) {
            if (!version)
                return done(version.error());
            this->call({.target = "/info", .headTime = kGreetTime}, [this, done, version = version->toObject()](const core::Result<QJsonValue> &info) {
                if (!info)
                    return done(info.error());
                EngineFacts facts = factsOf(version, info->toObject());
                facts.apiVersion = m_apiVersion;
                done(std::move(facts));
            });
        });
    });
}

void EngineClient::call(EngineRequest request, Done<QJsonValue> done)
{
    send(versioned(std::move(request)), [done = std::move(done)](const core::Result<> &result, const EngineCall &call, const QByteArray &body) {
        if (!result)
            done(result.error());
        else if (call.status() >= 300 && call.status() != 304) // 304: it is so already
            done(errorOf(call.status(), body));
        else
            done(readJson(body));
    });
}

std::unique_ptr<EngineCall> EngineClient::open(EngineRequest request) const
{
    return std::make_unique<EngineCall>(m_address, withinPatience(versioned(std::move(request))));
}

Error EngineClient::errorOf(int status, const QByteArray &body)
{
    QString words = QJsonDocument::fromJson(body).object().value("message"_L1).toString();
    if (words.isEmpty())
        words = u"it answered with status %1"_s.arg(status);
    if (words.size() > kLongestMessage)
        words = words.left(kLongestMessage) + u'…';
    Error error;
    error.code = status == 404       ? ErrorCode::NotFound
        : status == 409              ? ErrorCode::Conflict
        : status == 400              ? ErrorCode::Validation
        : status == 503              ? ErrorCode::Unavailable
                                     : ErrorCode::Internal;
    error.message = u"The container engine refused: %1"_s.arg(words);
    error.detail = u"status %1: %2"_s.arg(status).arg(words);
    return error;
}

Error EngineClient::senseless()
{
    return unavailable(u"The container engine's answer makes no sense"_s);
}

QByteArray segment(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

QByteArray query(std::initializer_list<std::pair<const char *, QString>> parameters)
{
    QByteArray text;
    for (const auto &[name, value] : parameters)
        text += (text.isEmpty() ? '?' : '&') + QByteArray(name) + '=' + QUrl::toPercentEncoding(value);
    return text;
}

} // namespace server::engine
