// SPDX-License-Identifier: GPL-3.0-or-later
// Pipeline: the way of every request from the listener to its handler and back, in one place and in
// one order. Called on the listener's threads, several at a time; never blocks there. Owned by
// Platform; outlives the listener.
#pragma once

#include "server/api/app_services.h"
#include "server/api/route_table.h"
#include "server/http/handler.h"
#include "server/http/router.h"
#include "server/samples/platform_metrics.h"
#include "server/store/user_repository.h"

#include <atomic>
#include <chrono>

namespace server::api {

struct PipelineOptions
{
    store::Tier publicTier = store::Tier::Pro; // of callers without credentials, by address
};

class Pipeline final : public http::RequestHandler
{
public:
    Pipeline(const AppServices &app, PipelineOptions options);

    void handle(http::Request &&request, http::ReplyPtr reply) override;
    http::Response refuse(const http::Refusal &refusal, const http::Refused &request) override;
    http::Handshake beginWebSocket(const http::Request &request) override;

    void setPublicTier(store::Tier tier) { m_publicTier = tier; } // any thread

private:
    struct Call;
    using CallPtr = std::shared_ptr<Call>;

    core::Result<> identify(Call &call) const;
    core::Result<> countRate(Call &call) const;
    core::Result<> authorise(const Call &call) const;
    core::Result<> readInput(Call &call) const;
    void run(const CallPtr &call) const;
    void finish(const CallPtr &call, Outcome &&outcome) const;
    void send(const CallPtr &call, Outcome &&outcome) const;
    http::RouteMatch findRoute(Call &call) const; // fills in what the route says
    void auditRefusal(const core::Error &error, const http::Refusal &refusal, const http::Refused &request, const QByteArray &requestId) const;

    const AppServices &m_app;
    std::atomic<store::Tier> m_publicTier;
    http::Router m_router;
    std::vector<samples::RouteSlot> m_slots; // by row of the table
};

} // namespace server::api
