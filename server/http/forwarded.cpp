// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/forwarded.h"

#include "server/http/syntax.h"

#include <algorithm>

namespace server::http {
namespace {

// IPv4 shown as IPv6 is IPv4.
QHostAddress plain(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    return isV4 ? QHostAddress(v4) : address;
}

// "192.0.2.1", "192.0.2.1:4711", "2001:db8::1", "[2001:db8::1]:4711"; null for "unknown" and names.
QHostAddress addressOf(QByteArrayView text)
{
    text = text.trimmed();
    if (text.startsWith('[')) {
        const qsizetype end = text.indexOf(']');
        if (end < 0)
            return {};
        text = text.sliced(1, end - 1);
    } else if (text.count(':') == 1) {
        text = text.first(text.indexOf(':'));
    }
    if (text.isEmpty() || text.size() > 45 || text.contains('%'))
        return {};
    // QHostAddress also takes "127.1" and plain numbers; a proxy writes addresses in full.
    if (!text.contains(':') && text.count('.') != 3)
        return {};
    return plain(QHostAddress(QString::fromLatin1(text)));
}

QByteArray unquoted(QByteArrayView value)
{
    value = value.trimmed();
    if (value.size() < 2 || !value.startsWith('"') || !value.endsWith('"'))
        return value.toByteArray();
    QByteArray text;
    for (qsizetype i = 1; i < value.size() - 1; ++i) {
        if (value[i] == '\\' && i + 1 < value.size() - 1)
            ++i;
        text.append(value[i]);
    }
    return text;
}

// Splits at a separator outside quotes.
QList<QByteArrayView> split(QByteArrayView text, char separator)
{
    QList<QByteArrayView> parts;
    qsizetype begin = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (quoted && text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            quoted = !quoted;
        else if (text[i] == separator && !quoted) {
            parts.append(text.sliced(begin, i - begin));
            begin = i + 1;
        }
    }
    parts.append(text.sliced(begin));
    return parts;
}

// All lines of a field as one list (RFC 9110, 5.3).
QList<QByteArray> listOf(const Headers &headers, QByteArrayView name)
{
    QList<QByteArray> items;
    for (const auto &[field, value] : headers) {
        if (!syntax::equalsIgnoringCase(field, name))
            continue;
        for (const QByteArrayView item : split(value, ','))
            items.append(item.trimmed().toByteArray());
    }
    return items;
}

std::optional<bool> isTls(QByteArrayView scheme)
{
    if (syntax::equalsIgnoringCase(scheme, "https"))
        return true;
    if (syntax::equalsIgnoringCase(scheme, "http"))
        return false;
    return std::nullopt;
}

} // namespace

bool ForwardPolicy::trusts(const QHostAddress &address) const
{
    const QHostAddress one = plain(address);
    return std::any_of(m_proxies.begin(), m_proxies.end(), [&one](const Subnet &subnet) { return one.isInSubnet(subnet); });
}

QHostAddress ForwardPolicy::clientOf(const QList<QByteArray> &hops) const
{
    QHostAddress client;
    for (auto hop = hops.rbegin(); hop != hops.rend(); ++hop) {
        const QHostAddress address = addressOf(*hop);
        if (address.isNull())
            break; // what lies before it cannot be known
        client = address;
        if (!trusts(address))
            break;
    }
    return client;
}

ForwardedFacts ForwardPolicy::read(const Headers &headers) const
{
    ForwardedFacts facts;
    if (m_fields == ForwardedFields::XForwarded) {
        facts.client = clientOf(listOf(headers, "x-forwarded-for"));
        // The nearest proxy's word, which is the last.
        const QList<QByteArray> schemes = listOf(headers, "x-forwarded-proto");
        if (!schemes.isEmpty())
            facts.tls = isTls(schemes.last());
        const QList<QByteArray> hosts = listOf(headers, "x-forwarded-host");
        if (!hosts.isEmpty())
            facts.host = hosts.last();
        return facts;
    }
    QList<QByteArray> hops;
    QByteArray scheme;
    for (const QByteArray &element : listOf(headers, "forwarded")) {
        QByteArray hop;
        for (const QByteArrayView pair : split(element, ';')) {
            const qsizetype equals = pair.indexOf('=');
            if (equals < 0)
                continue;
            const QByteArrayView name = pair.first(equals).trimmed();
            const QByteArray value = unquoted(pair.sliced(equals + 1));
            if (syntax::equalsIgnoringCase(name, "for"))
                hop = value;
            else if (syntax::equalsIgnoringCase(name, "proto"))
                scheme = value;
            else if (syntax::equalsIgnoringCase(name, "host"))
                facts.host = value;
        }
        hops.append(hop);
    }
    facts.client = clientOf(hops);
    facts.tls = isTls(scheme);
    return facts;
}

} // namespace server::http
