// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/fetch.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

namespace server::oauth {
namespace {

using namespace Qt::StringLiterals;

constexpr core::Millis kEndingWatch{100};

// Where it was asked, without what was asked.
QString placeOf(const QUrl &url)
{
    return url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment);
}

core::Error unavailable(const QString &message, const QString &detail)
{
    core::Error error;
    error.code = core::ErrorCode::Unavailable;
    error.message = message;
    error.detail = detail;
    return error;
}

} // namespace

core::Error providerSilent(const QString &detail)
{
    return unavailable(u"The sign-in provider does not answer"_s, detail);
}

core::Error providerGarbled(const QString &detail)
{
    core::Error error = unavailable(u"The sign-in provider's answer cannot be used"_s, detail);
    error.details.insert(u"providerFault"_s, true);
    return error;
}

bool isSilence(const core::Error &error)
{
    return error.code == core::ErrorCode::Unavailable && !error.details.contains("providerFault"_L1);
}

bool isSafeToAsk(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    if (url.scheme() == "https"_L1)
        return true;
    return url.scheme() == "http"_L1 && (url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback());
}

core::Result<Fetched> fetchJson(const FetchRequest &asked, const FetchLimits &limits)
{
    if (!isSafeToAsk(asked.url))
        return providerGarbled(u"%1 is neither https nor on loopback"_s.arg(placeOf(asked.url)));
    if (limits.ending && *limits.ending)
        return providerSilent(u"the server is ending"_s);
    QNetworkAccessManager network;
    QNetworkRequest request(asked.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "mcp-platform-server");
    for (const auto &[name, value] : asked.headers)
        request.setRawHeader(name, value);
    if (asked.form)
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded");

    const std::unique_ptr<QNetworkReply> reply(asked.form ? network.post(request, *asked.form) : network.get(request));
    QEventLoop loop;
    QTimer deadline;
    deadline.setSingleShot(true);
    bool tooSlow = false;
    bool tooMuch = false;
    QByteArray body;
    QObject::connect(&deadline, &QTimer::timeout, reply.get(), [&] {
        tooSlow = true;
        reply->abort();
    });
    QObject::connect(reply.get(), &QNetworkReply::readyRead, reply.get(), [&] {
        body += reply->read(limits.bytes + 1 - body.size());
        if (body.size() > limits.bytes) {
            tooMuch = true;
            reply->abort();
        }
    });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    deadline.start(limits.time);
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, reply.get(), [&] {
        if (limits.ending && *limits.ending)
            reply->abort();
    });
    watch.start(kEndingWatch);
    if (!reply->isFinished())
        loop.exec();

    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (tooSlow)
        return providerSilent(u"%1 took too long"_s.arg(placeOf(asked.url)));
    if (tooMuch)
        return providerGarbled(u"%1 answered more than %2 bytes"_s.arg(placeOf(asked.url)).arg(limits.bytes));
    if (status == 0)
        return providerSilent(placeOf(asked.url) + u": "_s + reply->errorString());
    body += reply->read(limits.bytes - body.size());
    QJsonParseError problem;
    Fetched fetched{status, QJsonDocument::fromJson(body, &problem)};
    if (status >= 500)
        return providerSilent(u"%1 answered %2"_s.arg(placeOf(asked.url)).arg(status));
    if (problem.error != QJsonParseError::NoError)
        return providerGarbled(u"%1 answered %2 and no JSON"_s.arg(placeOf(asked.url)).arg(status));
    return fetched;
}

} // namespace server::oauth
