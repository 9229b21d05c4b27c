// SPDX-License-Identifier: GPL-3.0-or-later
// Request and Response: HTTP as the rest of the server sees it, free of Qt HTTP Server's types.
// Plain values, moved between threads.
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QObject>

#include <memory>
#include <utility>

namespace server::http {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

// Case-insensitive look-up (RFC 9110, 5.1); null when absent, the first when repeated.
QByteArray headerValue(const Headers &headers, QByteArrayView name);
bool hasHeader(const Headers &headers, QByteArrayView name);

struct Request
{
    QByteArray method;  // "GET"; case-sensitive (RFC 9110, 9.1)
    QByteArray target;  // as received: "/api/v1/services/a%2Fb?x=1"
    QByteArray path;    // still percent-encoded
    QByteArray query;   // still percent-encoded, without '?'
    Headers headers;
    QByteArray body;    // complete; chunked bodies are put together
    QHostAddress peer;
    quint16 peerPort = 0;
    bool tls = false;
    int minorVersion = 1; // HTTP/1.x
};

// A body made while it is sent. Without a parent it moves to the listener's thread when sent; with
// one, read() is called from there. Pulled only while the peer keeps up: that is the back-pressure.
class BodyStream : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual QByteArray read(qint64 maxBytes) = 0; // may be empty: nothing now
    virtual bool atEnd() const = 0;               // nothing now and nothing ever
    virtual qint64 size() const { return -1; }    // -1: unknown, sent chunked
signals:
    void readyRead(); // more to read, or the end was reached
};

struct Response
{
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json");
    Headers headers; // beside Content-Type, Content-Length, Connection, Date, which the exchange writes
    QByteArray body;
    std::shared_ptr<BodyStream> stream; // set: `body` is not used
};

} // namespace server::http
