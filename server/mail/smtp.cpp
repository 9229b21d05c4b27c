// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mail/smtp.h"

#include <QHostAddress>
#include <QRandomGenerator>
#include <QUrl>

#include <curl/curl.h>

#include <algorithm>
#include <memory>

namespace server::mail {
namespace {

constexpr long kConnectSeconds = 10;

using Handle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using List = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

struct Outgoing
{
    QByteArray bytes;
    qsizetype sent = 0;
};

size_t readMore(char *buffer, size_t size, size_t count, void *outgoing)
{
    auto &mail = *static_cast<Outgoing *>(outgoing);
    const qsizetype part = std::min(qsizetype(size * count), mail.bytes.size() - mail.sent);
    std::copy_n(mail.bytes.constData() + mail.sent, part, buffer);
    mail.sent += part;
    return size_t(part);
}

// What the server says is read, not kept.
size_t dropAnswer(char *, size_t size, size_t count, void *)
{
    return size * count;
}

// Asked about once a second; anything but zero gives the mail up.
int isEnding(void *server, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const std::atomic<bool> *ending = static_cast<const SmtpServer *>(server)->ending;
    return ending && *ending ? 1 : 0;
}

core::Error notSent(const QString &message, const QString &detail = {})
{
    core::Error error;
    error.code = core::ErrorCode::Unavailable;
    error.message = message;
    error.detail = detail;
    return error;
}

QString wordsFor(CURLcode code)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST: return QStringLiteral("The mail server's name is not known");
    case CURLE_COULDNT_CONNECT: return QStringLiteral("The mail server cannot be reached");
    case CURLE_ABORTED_BY_CALLBACK: return QStringLiteral("The server is ending");
    case CURLE_OPERATION_TIMEDOUT: return QStringLiteral("The mail server did not answer in time");
    case CURLE_LOGIN_DENIED: return QStringLiteral("The mail server refuses the sign-in");
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CONNECT_ERROR: return QStringLiteral("The mail server does not protect the connection as it should");
    case CURLE_PEER_FAILED_VERIFICATION: return QStringLiteral("The mail server's certificate is not trusted");
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING: return QStringLiteral("The mail server broke the connection off");
    case CURLE_WEIRD_SERVER_REPLY: return QStringLiteral("What answers is not a mail server");
    default: return QStringLiteral("The mail server did not take the mail");
    }
}

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

QByteArray urlOf(const SmtpServer &server, const QString &host)
{
    QUrl url;
    url.setScheme(server.protection == Protection::Tls ? QStringLiteral("smtps") : QStringLiteral("smtp"));
    url.setHost(host, QUrl::StrictMode);
    url.setPort(server.port);
    return url.isValid() && !url.host().isEmpty() ? url.toEncoded() : QByteArray();
}

} // namespace

core::Result<> send(const SmtpServer &server, const Message &message)
{
    QString host = server.host;
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    const QByteArray url = urlOf(server, host);
    if (url.isEmpty())
        return notSent(QStringLiteral("The mail server's name is not one"));
    if (!server.username.isEmpty() && server.protection == Protection::None && !isLoopback(host))
        return notSent(QStringLiteral("The password for the mail server would be sent in clear; choose starttls or tls"));
    const QByteArray id = QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    auto wire = wireForm(message, QDateTime::currentDateTimeUtc(), id);
    if (!wire)
        return wire.error();

    static const CURLcode prepared = curl_global_init(CURL_GLOBAL_DEFAULT);
    const Handle curl(prepared == CURLE_OK ? curl_easy_init() : nullptr, &curl_easy_cleanup);
    const QByteArray to = '<' + message.to.toLatin1() + '>';
    const QByteArray from = '<' + message.from.toLatin1() + '>';
    const List recipients(curl_slist_append(nullptr, to.constData()), &curl_slist_free_all);
    if (!curl || !recipients)
        return core::Error::internal(QStringLiteral("libcurl cannot be used"));
    Outgoing outgoing{*std::move(wire)};
    char problem[CURL_ERROR_SIZE] = {};
    const QByteArray username = server.username.toUtf8();
    const QByteArray password = server.password.toUtf8();

    CURL *const c = curl.get();
    curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L); // this is one thread of many
    curl_easy_setopt(c, CURLOPT_ERRORBUFFER, problem);
    curl_easy_setopt(c, CURLOPT_URL, url.constData());
    curl_easy_setopt(c, CURLOPT_PROXY, ""); // the environment's proxy is not asked
    curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT, std::min<long>(kConnectSeconds, long(server.timeLimit.count())));
    curl_easy_setopt(c, CURLOPT_TIMEOUT, long(server.timeLimit.count()));
    // Also for the answer to the QUIT after a failure, which the limit above does not cover.
    curl_easy_setopt(c, CURLOPT_SERVER_RESPONSE_TIMEOUT, long(server.timeLimit.count()));
    curl_easy_setopt(c, CURLOPT_USE_SSL, long(server.protection == Protection::None ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    if (!username.isEmpty()) {
        curl_easy_setopt(c, CURLOPT_USERNAME, username.constData());
        curl_easy_setopt(c, CURLOPT_PASSWORD, password.constData());
    }
    curl_easy_setopt(c, CURLOPT_MAIL_FROM, from.constData());
    curl_easy_setopt(c, CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(c, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(c, CURLOPT_READFUNCTION, &readMore);
    curl_easy_setopt(c, CURLOPT_READDATA, &outgoing);
    curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, &dropAnswer);
    SmtpServer watched = server;
    curl_easy_setopt(c, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(c, CURLOPT_XFERINFOFUNCTION, &isEnding);
    curl_easy_setopt(c, CURLOPT_XFERINFODATA, &watched);
    const CURLcode done = curl_easy_perform(c);
    if (done != CURLE_OK)
        return notSent(wordsFor(done), QString::fromUtf8(problem[0] ? problem : curl_easy_strerror(done)));
    return core::success();
}

} // namespace server::mail
