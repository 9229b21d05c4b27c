// SPDX-License-Identifier: GPL-3.0-or-later
// HttpClient: one request to the API and its answer, with time-outs, retries of GETs, error mapping
// and the rate limit: what the server refuses for now waits as long as it asks, with all that comes after. Knows nothing of sign-in. Lives on its owner's thread and never blocks; owned by
// RestBackend. Answers once each, never inside send().
#pragma once

#include "client/types.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QUrl>

#include <functional>

class QNetworkReply;

namespace client {

// The files of a request that is only told: see client/curl.h.
struct ToldFiles
{
    QString answerTo;       // where the answer goes
    QString bodyFrom;       // what is sent, in pieces
    qint64 bodyBytes = 0;
    qint64 pieceBytes = 0;
    QByteArray keepsIdAs = {}; // a variable for the id in the answer, for {VARIABLE} in later paths
};

enum class Changes {
    Sent,
    Refused, // whatever is no GET ends here, with Forbidden and details.readOnly, before a byte leaves
};

struct HttpRequest
{
    QByteArray method = QByteArrayLiteral("GET");
    QByteArray path; // below the base, percent-encoded: "/services/a"
    QVector<std::pair<QByteArray, QString>> query; // plain; encoded here
    std::optional<QJsonObject> body = {};
    core::Millis timeout{0}; // without a byte arriving; 0: the client's own
    int answersWith = 0;     // a status beside 2xx that comes with an answer, not an error; 0: none
    QByteArray bytes = {};   // a body that is no JSON; not beside `body`
    QVector<std::pair<QByteArray, QByteArray>> headers = {}; // beside those that every request has
    bool mayShare = false; // a read that any answer of just now will do for: the same one on its way already is not sent again
    bool isOfSession = false; // signing in and out, which changes nothing on the server: sent also where changes are refused
    ToldFiles told = {};
};

struct HttpAnswer
{
    int status = 200;
    QJsonObject json; // the envelope; empty for an answer without a body
    core::Millis took{0};
};

struct HttpOptions
{
    core::Millis timeout{30'000};
    int retries = 2; // of GETs, after failures that a second try may mend
    core::Millis retryDelay{250};
    core::Millis longestPause{30'000}; // for the rate limit; a longer one is an error at once
    qint64 maxAnswerBytes = 64 * 1024 * 1024;
    QByteArray acceptedCertificateSha256; // a person has looked at it; empty: only trusted ones
    Changes changes = Changes::Sent;
};

class HttpClient final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(core::Result<HttpAnswer>)>;

    HttpClient(const QUrl &base, const HttpOptions &options, QObject *parent = nullptr);
    ~HttpClient() override;

    // `bearer` may be empty.
    void send(const HttpRequest &request, const QByteArray &bearer, Done done);
    // A GET, whatever the request says, for an answer too large to be held: the caller takes it as it comes and deletes it, unless it has gone
    // with this client. Tried once.
    QNetworkReply *open(const HttpRequest &request, const QByteArray &bearer);
    // Why there is no good answer, once it is over; nothing for one of 2xx that came whole.
    static std::optional<core::Error> failureOf(QNetworkReply &reply);

    const QUrl &base() const { return m_base; }
    void refuseChanges() { m_options.changes = Changes::Refused; } // from now on, until its end
    Changes changes() const { return m_options.changes; }
    bool acceptsByHand() const { return !m_options.acceptedCertificateSha256.isEmpty(); } // a certificate of its own
    const RateLimit &rateLimit() const { return m_rateLimit; }

signals:
    void paused(core::Millis pause); // by the rate limit; nothing is lost

private:
    struct Call;

    QNetworkRequest wireFor(const HttpRequest &request, const QByteArray &bearer, const QByteArray &requestId) const;
    void attempt(const std::shared_ptr<Call> &call);
    void finished(const std::shared_ptr<Call> &call, QNetworkReply *reply);
    core::Result<HttpAnswer> read(const Call &call, QNetworkReply *reply);
    void keepRateFigures(QNetworkReply *reply);
    bool pausesAfter(const core::Error &error, Call &call);

    QUrl m_base;
    HttpOptions m_options;
    QNetworkAccessManager m_network;
    RateLimit m_rateLimit;
    QDeadlineTimer m_pause{0};
    QHash<QByteArray, std::weak_ptr<Call>> m_shared; // on their way, by what they ask for
};

// One segment of a path from a text.
QByteArray pathSegment(const QString &text);

} // namespace client
