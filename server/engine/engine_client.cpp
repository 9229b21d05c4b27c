// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/engine_client.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QUrl>

#include <algorithm>

namespace server::engine {
namespace {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

constexpr qsizetype kLargestAnswer = 32 * 1024 * 1024;
constexpr qsizetype kLongestMessage = 500;
constexpr core::Millis kPingTime{10'000};
constexpr size_t kMostTries = 5;            // that are open at a time
constexpr core::Millis kJustAsked{500};

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

// Tried once, and beside that again while it is not answered.
struct EngineClient::Question : std::enable_shared_from_this<Question>
{
    struct Try
    {
        std::unique_ptr<EngineCall> call;
        QByteArray body;
        QElapsedTimer since;
    };
    EngineRequest request;
    Heard heard;
    std::vector<std::unique_ptr<Try>> tries; // that are open, the eldest first
    QElapsedTimer since;
    QTimer again;
    core::Millis wait{0};
};

void EngineClient::send(EngineRequest request, Heard heard)
{
    const auto question = std::make_shared<Question>();
    question->request = withinPatience(std::move(request));
    question->heard = std::move(heard);
    question->since.start();
    m_questions.push_back(question);
    tryOnce(question);
    if (m_askAgain.count() == 0 || !question->request.mayBeAskedAgain())
        return;
    question->wait = m_askAgain;
    question->again.setSingleShot(true);
    connect(&question->again, &QTimer::timeout, this, [this, raw = question.get()] { tryAgain(raw->shared_from_this()); });
    question->again.start(question->wait);
}

void EngineClient::tryAgain(const QuestionPtr &question)
{
    if (question->tries.size() < kMostTries)
        tryOnce(question);
    question->wait *= 2; // it may only be slow
    question->again.start(question->wait);
}

void EngineClient::tryOnce(const QuestionPtr &question)
{
    EngineRequest request = question->request;
    if (request.headTime.count() > 0) // all tries together
        request.headTime = std::max(core::Millis(1), request.headTime - core::Millis(question->since.elapsed()));
    Question::Try &added = *question->tries.emplace_back(std::make_unique<Question::Try>());
    added.since.start();
    added.call = std::make_unique<EngineCall>(m_address, std::move(request));
    connect(added.call.get(), &EngineCall::dataCame, this, [this, raw = question.get(), &added](const QByteArray &bytes) {
        added.body.append(bytes);
        if (added.body.size() > kLargestAnswer)
            over(raw->shared_from_this(), added.call.get(), unavailable(u"The container engine's answer is too large"_s));
    });
    connect(added.call.get(), &EngineCall::finished, this,
            [this, raw = question.get(), &added](const core::Result<> &result) { over(raw->shared_from_this(), added.call.get(), result); });
    added.call->start();
}

void EngineClient::over(const QuestionPtr &question, EngineCall *call, const core::Result<> &result)
{
    std::vector<std::unique_ptr<Question::Try>> &tries = question->tries;
    const auto at = std::find_if(tries.begin(), tries.end(), [call](const auto &one) { return one->call.get() == call; });
    const std::unique_ptr<Question::Try> answered = std::move(*at);
    tries.erase(at);
    call->disconnect(this);
    answered->call.release()->deleteLater(); // it is on the stack
    if (!result && !tries.empty())
        return; // another may be answered yet
    question->again.stop();
    // One that came late is slow; one that is overtaken by far is lost.
    const bool isLost = !tries.empty() && question->request.isRead() && tries.front()->since.elapsed() > 3 * answered->since.elapsed();
    for (const auto &open : tries)
        open->call->disconnect(this);
    tries.clear();
    m_questions.erase(std::find(m_questions.begin(), m_questions.end(), question));
    const QPointer<EngineClient> self(this); // whoever hears may delete this
    question->heard(result, *call, answered->body);
    if (self && isLost)
        emit answerLost();
}

void EngineClient::askAgain()
{
    const std::vector<QuestionPtr> waiting = m_questions;
    for (const QuestionPtr &question : waiting) {
        if (question->again.isActive() && question->tries.back()->since.elapsed() > kJustAsked.count())
            tryAgain(question);
    }
}

void EngineClient::ping(Done<> done)
{
    EngineRequest ping;
    ping.target = "/_ping";
    ping.headTime = kPingTime;
    ping.again = EngineRequest::Again::No;
    send(ping, [this, done = std::move(done)](const core::Result<> &result, const EngineCall &call, const QByteArray &body) {
        if (!result)
            return done(result);
        if (call.status() != 200)
            return done(errorOf(call.status(), body));
        const QByteArray theirs = http::headerValue(call.headers(), "Api-Version");
        if (versionNumber(theirs) < versionNumber(kOldestApi)) {
            return done(unavailable(u"The container engine speaks version %1 of the API; at least %2 is needed"_s.arg(
                theirs.isEmpty() ? u"an unknown"_s : QString::fromLatin1(theirs), QLatin1StringView(kOldestApi))));
        }
        m_apiVersion = versionNumber(theirs) < versionNumber(kNewestApi) ? theirs : QByteArray(kNewestApi.data(), kNewestApi.size());
        done(core::success());
    });
}

void EngineClient::introduce(Done<EngineFacts> done)
{
    const auto about = [](const char *target) { return EngineRequest{.target = target, .again = EngineRequest::Again::No}; };
    call(about("/version"), [this, about, done = std::move(done)](const core::Result<QJsonValue> &version) {
        if (!version)
            return done(version.error());
        call(about("/info"), [this, done, version = version->toObject()](const core::Result<QJsonValue> &info) {
            if (!info)
                return done(info.error());
            EngineFacts facts = factsOf(version, info->toObject());
            facts.apiVersion = m_apiVersion;
            done(std::move(facts));
        });
    });
}

void EngineClient::greet(Done<EngineFacts> done)
{
    ping([this, done = std::move(done)](const core::Result<> &heard) {
        if (heard)
            introduce(done);
        else
            done(heard.error());
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
