// SPDX-License-Identifier: GPL-3.0-or-later
// Browser: as much of one as signing in at a provider takes: cookies, redirects one at a time, forms.
// Test thread; waits with an event loop, which tests may do; header-only.
#pragma once

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTimer>
#include <QUrlQuery>

#include <memory>

namespace support {

class Browser
{
public:
    struct Page
    {
        int status = 0;
        QUrl url;
        QUrl next; // where it redirects to
        QByteArray body;
        QUrl formTarget() const
        {
            static const QRegularExpression form(QStringLiteral("<form[^>]* action=\"([^\"]+)\""));
            return url.resolved(QUrl(form.match(QString::fromUtf8(body)).captured(1)));
        }
    };

    Page get(const QUrl &url) { return finished(m_network.get(request(url))); }
    Page post(const QUrl &url, const QUrlQuery &form)
    {
        QNetworkRequest asked = request(url);
        asked.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        return finished(m_network.post(asked, form.toString(QUrl::FullyEncoded).toUtf8()));
    }
    // Goes on until a page that is no redirect, or the address begins with `end`, which is not visited.
    Page follow(Page page, const QString &end)
    {
        for (int hops = 0; hops < 20 && page.next.isValid() && !page.next.isEmpty() && !page.next.toString().startsWith(end); ++hops)
            page = get(page.next);
        return page;
    }

private:
    static QNetworkRequest request(const QUrl &url)
    {
        QNetworkRequest asked(url);
        asked.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        return asked;
    }
    static Page finished(QNetworkReply *running)
    {
        const std::unique_ptr<QNetworkReply> reply(running);
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        Page page;
        page.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        page.url = reply->url();
        const QByteArray location = reply->rawHeader("Location");
        if (!location.isEmpty())
            page.next = reply->url().resolved(QUrl::fromEncoded(location));
        page.body = reply->readAll();
        return page;
    }

    QNetworkAccessManager m_network;
};

} // namespace support
