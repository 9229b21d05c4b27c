// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in through a provider: the way there, the way back, the trade for tokens. Each function runs
// where its row says; the waiting for providers is OAuthService's.
#pragma once

#include "core/shape.h"
#include "server/api/context.h"

namespace server::api {

Answer oauthProviders(Context &);
Answer beginOAuth(Context &);
Answer completeOAuth(Context &);
Answer tradeOAuthCode(Context &);
const core::Shape &oauthTradeShape();
const core::Shape &oauthProviderShape(); // of an answer

} // namespace server::api
