// SPDX-License-Identifier: GPL-3.0-or-later
// The API of the reference in the shape of Backend's nouns, on top of a Session. Owned by RestBackend
// and living on its thread.
#pragma once

#include "client/backend.h"
#include "client/session.h"

#include <QPromise>

namespace client {

// One request and the reading of its "data", as a future.
template <typename T>
Future<T> request(Session &session, const HttpRequest &request,
                  std::function<core::Result<T>(const QJsonObject &envelope)> read)
{
    auto promise = std::make_shared<QPromise<core::Result<T>>>();
    promise->start();
    auto future = promise->future();
    session.send(request, [promise, read = std::move(read)](const core::Result<HttpAnswer> &answer) {
        promise->addResult(answer ? read(answer->json) : core::Result<T>(answer.error()));
        promise->finish();
    });
    return future;
}

std::unique_ptr<PlatformApi> makeRestPlatform(HttpClient &http, Session &session);
std::unique_ptr<ServicesApi> makeRestServices(Session &session);
std::unique_ptr<BackupsApi> makeRestBackups(HttpClient &http, Session &session);
std::unique_ptr<EngineApi> makeRestEngine(Session &session);
std::unique_ptr<AccountsApi> makeRestAccounts(Session &session);
std::unique_ptr<ProfileApi> makeRestProfile(Session &session);
std::unique_ptr<KeysApi> makeRestKeys(Session &session);
std::unique_ptr<ConfigApi> makeRestConfig(Session &session);
std::unique_ptr<AuditApi> makeRestAudit(HttpClient &http, Session &session);

} // namespace client
