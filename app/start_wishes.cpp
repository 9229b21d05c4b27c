// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start_wishes.h"

#include "client/json.h"
#include "ui/pages/page_names.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace app {

namespace {

const QLatin1StringView kScheme("mcpconsole");
const QLatin1StringView kLocalHost("local");
constexpr qsizetype kMostTokenBytes = 512;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::StartWishes)
};

core::Error refusal(const QString &why)
{
    core::Error error;
    error.code = core::ErrorCode::Validation;
    error.message = why;
    return error;
}

core::Error badLink()
{
    return refusal(Words::tr("This is no link that the console follows."));
}

bool isPlainToken(const QByteArray &token)
{
    return token.size() <= kMostTokenBytes
        && std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

core::Result<> readPlace(const QString &text, StartWishes &wishes)
{
    const QStringList parts = text.split(u'/');
    const auto page = ui::pages::pageFromName(parts.first());
    if (!page)
        return refusal(Words::tr("There is no page “%1”. Pages are: %2.").arg(parts.first().left(40), ui::pages::pageNames().join(QStringLiteral(", "))));
    core::ServiceId service;
    if (parts.size() > 2)
        return refusal(Words::tr("A place is a page, or a page and a service: services/filesystem."));
    if (parts.size() == 2) {
        service = core::ServiceId(parts[1]);
        using ui::pages::PageId;
        if (!core::isValidResourceId(parts[1]) || (*page != PageId::Services && *page != PageId::Logs && *page != PageId::Metrics))
            return refusal(Words::tr("A place is a page, or a page and a service: services/filesystem."));
    }
    wishes.page = page;
    wishes.service = service;
    return core::Unit();
}

bool isConsoleLink(const QString &text)
{
    return text.startsWith(QLatin1StringView("mcpconsole:"), Qt::CaseInsensitive);
}

core::Result<StartWishes> wishesOfLink(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    // Whoever made the link has no business with more than a place: what else it holds is never looked at.
    if (link.size() > kMostWishBytes || !url.isValid() || url.scheme() != kScheme || url.host().isEmpty() || !url.userInfo().isEmpty()
        || url.hasQuery() || url.hasFragment())
        return badLink();
    StartWishes wishes;
    if (url.host() == kLocalHost) {
        if (url.port() >= 0)
            return badLink();
        wishes.local = true;
    } else {
        wishes.server.setHost(url.host());
        wishes.server.setPort(url.port());
    }
    QString place = url.path();
    if (place.startsWith(u'/'))
        place.remove(0, 1);
    if (place.endsWith(u'/'))
        place.chop(1);
    if (!place.isEmpty())
        if (const core::Result<> read = readPlace(place, wishes); !read)
            return read.error();
    return wishes;
}

QByteArray toBytes(const StartWishes &wishes)
{
    QJsonObject json;
    if (wishes.local)
        json.insert(QStringLiteral("local"), true);
    if (!wishes.server.isEmpty())
        json.insert(QStringLiteral("server"), wishes.server.toString(QUrl::FullyEncoded));
    if (wishes.page) {
        const QString page = ui::pages::pageName(*wishes.page);
        json.insert(QStringLiteral("place"), wishes.service.isEmpty() ? page : page + u'/' + wishes.service.toString());
    }
    if (isPlainToken(wishes.activationToken) && !wishes.activationToken.isEmpty())
        json.insert(QStringLiteral("activationToken"), QString::fromLatin1(wishes.activationToken));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

core::Result<StartWishes> wishesFromBytes(const QByteArray &bytes)
{
    const QJsonDocument document = bytes.size() <= kMostWishBytes ? QJsonDocument::fromJson(bytes) : QJsonDocument();
    if (!document.isObject())
        return badLink();
    StartWishes wishes;
    const QJsonObject json = document.object();
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString text = it.value().toString();
        if (it.key() == QLatin1StringView("local") && it.value().isBool()) {
            wishes.local = it.value().toBool();
        } else if (it.key() == QLatin1StringView("server") && !text.isEmpty()) {
            const QUrl url(text, QUrl::StrictMode);
            if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
                return badLink();
            if (url.scheme().isEmpty()) {
                if (!url.path().isEmpty())
                    return badLink();
                wishes.server = url;
                continue;
            }
            const core::Result<QUrl> base = client::apiBase(text);
            if (!base)
                return base.error();
            wishes.server = *base;
        } else if (it.key() == QLatin1StringView("place") && !text.isEmpty()) {
            if (const core::Result<> read = readPlace(text, wishes); !read)
                return read.error();
        } else if (it.key() == QLatin1StringView("activationToken") && isPlainToken(text.toUtf8())) {
            wishes.activationToken = text.toLatin1();
        } else {
            return badLink();
        }
    }
    if (wishes.local && !wishes.server.isEmpty())
        return badLink();
    return wishes;
}

} // namespace app
