// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/docs_page.h"

#include "server/api/resource_text.h"

#include <QCryptographicHash>

namespace server::api {
namespace {

QByteArray hashOf(const QByteArray &text)
{
    return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64() + '\'';
}

const QByteArray &style()
{
    static const QByteArray text = resourceText(QStringLiteral("docs/page.css"));
    return text;
}

const QByteArray &script()
{
    static const QByteArray text = resourceText(QStringLiteral("docs/page.js"));
    return text;
}

} // namespace

const QByteArray &docsHtml()
{
    static const QByteArray html = resourceText(QStringLiteral("docs/page.html")).replace("@STYLE@", style()).replace("@SCRIPT@", script());
    return html;
}

const QByteArray &docsPolicy()
{
    static const QByteArray policy = "default-src 'none'; script-src " + hashOf(script()) + "; style-src " + hashOf(style())
        + "; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    return policy;
}

} // namespace server::api
