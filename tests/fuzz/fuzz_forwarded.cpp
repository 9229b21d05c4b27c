// SPDX-License-Identifier: GPL-3.0-or-later
// What proxies say of their clients, in both forms.
#include "server/http/forwarded.h"
#include "tests/fuzz/check.h"

using namespace server::http;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QList<Subnet> proxies{{QHostAddress(QStringLiteral("127.0.0.0")), 8}, {QHostAddress(QStringLiteral("2001:db8::")), 32}};
    static const ForwardPolicy each[] = {{proxies, ForwardedFields::XForwarded}, {proxies, ForwardedFields::Forwarded}};
    Headers headers;
    for (const QByteArray &value : QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)).split('\n')) {
        headers.emplaceBack("X-Forwarded-For", value);
        headers.emplaceBack("x-forwarded-proto", value);
        headers.emplaceBack("Forwarded", value);
    }
    for (const ForwardPolicy &policy : each) {
        const ForwardedFacts facts = policy.read(headers);
        CHECK(facts.client.isNull() || facts.client.protocol() == QAbstractSocket::IPv4Protocol || facts.client.protocol() == QAbstractSocket::IPv6Protocol);
        CHECK(facts.client.scopeId().isEmpty());
    }
    return 0;
}
