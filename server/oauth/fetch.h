// SPDX-License-Identifier: GPL-3.0-or-later
// Asks a provider for JSON: https only (plain http on loopback), no redirects, a time and a size limit.
// Blocks on an event loop of its own: only for the threads of OAuthService, which have no other.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QJsonDocument>
#include <QUrl>

#include <atomic>
#include <optional>
#include <vector>

namespace server::oauth {

struct FetchRequest
{
    QUrl url;
    std::vector<std::pair<QByteArray, QByteArray>> headers = {};
    std::optional<QByteArray> form = {}; // POST application/x-www-form-urlencoded; nothing: GET
};

struct FetchLimits
{
    core::Millis time{10'000}; // for everything
    qint64 bytes = 512 * 1024;
    const std::atomic<bool> *ending = nullptr; // once true, nothing is waited for any more
};

struct Fetched
{
    int status = 0;
    QJsonDocument json;
};

// Unavailable: not reached, too slow, broken off, not JSON. Any status with JSON is an answer.
core::Result<Fetched> fetchJson(const FetchRequest &request, const FetchLimits &limits);

// Whether it may be asked at all.
bool isSafeToAsk(const QUrl &url);

core::Error providerSilent(const QString &detail);  // slow or gone
core::Error providerGarbled(const QString &detail); // answers what is no answer
bool isSilence(const core::Error &error);

} // namespace server::oauth
