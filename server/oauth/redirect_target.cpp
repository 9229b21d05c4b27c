// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/redirect_target.h"

namespace server::oauth {

using namespace Qt::StringLiterals;

std::optional<RedirectTarget> acceptedTarget(const QString &text, const QStringList &configured)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isBare = url.isValid() && url.userInfo().isEmpty() && !url.hasFragment() && !url.hasQuery() && !url.host().isEmpty()
        && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1)
        && text == QString::fromLatin1(url.toEncoded()); // read in one way only
    if (!isBare)
        return std::nullopt;
    // Names, localhost among them, are somebody else's to resolve.
    const bool isLoopback = url.scheme() == "http"_L1 && url.port() > 0 && (url.host() == "127.0.0.1"_L1 || url.host() == "::1"_L1);
    if (isLoopback || configured.contains(text))
        return RedirectTarget{url, isLoopback};
    return std::nullopt;
}

} // namespace server::oauth
