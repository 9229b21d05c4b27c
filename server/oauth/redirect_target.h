// SPDX-License-Identifier: GPL-3.0-or-later
// Where a sign-in may return to: literal loopback addresses with any port (RFC 8252, section 7.3), or
// addresses that are configured, compared as they are written (RFC 9700, section 4.1.3). Pure.
#pragma once

#include <QStringList>
#include <QUrl>

#include <optional>

namespace server::oauth {

struct RedirectTarget
{
    QUrl url;
    bool isLoopback = false;
};

// Nothing when it is neither.
std::optional<RedirectTarget> acceptedTarget(const QString &text, const QStringList &configured);

} // namespace server::oauth
