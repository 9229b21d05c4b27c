// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/message.h"

namespace server::http {

namespace {

const std::pair<QByteArray, QByteArray> *find(const Headers &headers, QByteArrayView name)
{
    for (const auto &header : headers) {
        if (header.first.size() == name.size()
            && qstrnicmp(header.first.constData(), header.first.size(), name.data(), name.size()) == 0)
            return &header;
    }
    return nullptr;
}

} // namespace

QByteArray headerValue(const Headers &headers, QByteArrayView name)
{
    const auto *header = find(headers, name);
    return header ? header->second : QByteArray();
}

bool hasHeader(const Headers &headers, QByteArrayView name)
{
    return find(headers, name) != nullptr;
}

} // namespace server::http
