// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/browser_sign_in.h"

#include <QCryptographicHash>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QUrlQuery>

#include <array>

namespace client {
namespace {

const QByteArray kPath = QByteArrayLiteral("/signed-in");
constexpr int kMostSockets = 32; // browsers open some that they never use
constexpr qint64 kMostHead = 32 * 1024;
constexpr core::Millis kHeadTime{15'000};

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

// 43 characters, of 256 bits.
QString newSecret()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QString::fromLatin1(base64Url(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words))));
}

// In a time that tells nothing of where they differ.
bool isSame(const QByteArray &one, const QByteArray &other)
{
    if (one.size() != other.size())
        return false;
    char different = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        different = char(different | (one[i] ^ other[i]));
    return different == 0;
}

} // namespace

BrowserSignIn::BrowserSignIn(const QUrl &apiBase, const QString &provider, const BrowserWords &words, QObject *parent)
    : QObject(parent), m_apiBase(apiBase), m_provider(provider), m_words(words)
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    m_server.setMaxPendingConnections(kMostSockets);
    connect(&m_server, &QTcpServer::newConnection, this, &BrowserSignIn::accept);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail(QStringLiteral("timeout")); });
}

core::Result<QUrl> BrowserSignIn::begin(core::Millis patience)
{
    if (!m_server.listen(QHostAddress::LocalHost)) {
        core::Error error = core::Error::internal(m_server.errorString());
        error.message = QStringLiteral("No way back from the browser could be opened on this computer");
        return error;
    }
    m_state = newSecret();
    m_verifier = newSecret();
    m_patience.start(patience);
    const QByteArray challenge = base64Url(QCryptographicHash::hash(m_verifier.toLatin1(), QCryptographicHash::Sha256));
    QUrl url = m_apiBase;
    url.setPath(url.path() + QStringLiteral("/auth/oauth/") + m_provider);
    const QString back = QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(QString::fromLatin1(kPath));
    url.setQuery(QUrlQuery{{QStringLiteral("redirect"), back},
                           {QStringLiteral("codeChallenge"), QString::fromLatin1(challenge)},
                           {QStringLiteral("state"), m_state}});
    return url;
}

void BrowserSignIn::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QObject::destroyed, this, [this, socket] { m_heads.remove(socket); });
        if (m_heads.size() >= kMostSockets) {
            socket->abort();
            continue;
        }
        m_heads.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(kHeadTime, socket, [socket] { socket->abort(); });
        if (socket->bytesAvailable() > 0)
            read(socket);
    }
}

void BrowserSignIn::read(QTcpSocket *socket)
{
    const auto head = m_heads.find(socket);
    if (head == m_heads.end())
        return;
    head->append(socket->readAll());
    if (head->size() > kMostHead) {
        m_heads.erase(head);
        socket->abort();
        return;
    }
    if (!head->contains("\r\n\r\n"))
        return;
    const QList<QByteArray> line = head->left(head->indexOf("\r\n")).split(' ');
    m_heads.erase(head); // no second request here
    if (line.size() == 3 && line[0] == "GET" && line[2].startsWith("HTTP/1."))
        answer(socket, line[1]);
    else
        reply(socket, QByteArrayLiteral("400 Bad Request"), m_words.failed);
}

void BrowserSignIn::answer(QTcpSocket *socket, const QByteArray &target)
{
    const QUrl url = QUrl::fromEncoded(target, QUrl::StrictMode);
    if (url.path().toLatin1() != kPath) {
        reply(socket, QByteArrayLiteral("404 Not Found"), m_words.failed);
        return;
    }
    const QUrlQuery query(url);
    const QString code = query.queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded);
    const QString error = query.queryItemValue(QStringLiteral("error"), QUrl::FullyDecoded);
    // Whoever else calls here does not end the sign-in.
    if (m_over || !isSame(query.queryItemValue(QStringLiteral("state"), QUrl::FullyDecoded).toUtf8(), m_state.toUtf8())
        || (code.isEmpty() && error.isEmpty())) {
        reply(socket, QByteArrayLiteral("400 Bad Request"), m_words.failed);
        return;
    }
    reply(socket, QByteArrayLiteral("200 OK"), error.isEmpty() ? m_words.done : m_words.failed);
    if (!error.isEmpty()) {
        fail(error);
        return;
    }
    m_over = true;
    m_patience.stop();
    m_server.close();
    emit granted({code, m_verifier});
}

void BrowserSignIn::reply(QTcpSocket *socket, const QByteArray &status, const QString &text)
{
    const QByteArray body = QStringLiteral("<!doctype html><html><head><meta charset=\"utf-8\"><meta name=\"color-scheme\" content=\"light dark\">"
                                           "<title>%1</title></head><body style=\"font:16px/1.5 system-ui,sans-serif;margin:15vh auto;max-width:32em;"
                                           "padding:0 1em\"><h1 style=\"font-size:1.4em\">%1</h1><p>%2</p></body></html>")
                                .arg(m_words.title.toHtmlEscaped(), text.toHtmlEscaped())
                                .toUtf8();
    socket->write("HTTP/1.1 " + status
                  + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size())
                  + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n"
                    "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\nConnection: close\r\n\r\n"
                  + body);
    socket->flush(); // before whoever hears of the end may end this
    socket->disconnectFromHost();
}

void BrowserSignIn::fail(const QString &why)
{
    if (std::exchange(m_over, true))
        return;
    m_patience.stop();
    m_server.close();
    core::Error error;
    error.code = core::ErrorCode::Unauthorized;
    error.message = QStringLiteral("The sign-in through the provider failed");
    error.details.insert(QStringLiteral("signIn"), why);
    emit failed(error);
}

} // namespace client
