// SPDX-License-Identifier: GPL-3.0-or-later
// Where sign-in through providers finds what is configured: the settings oauth.*. The settings outlive
// what is made here; any thread.
#pragma once

#include "server/config/settings.h"
#include "server/oauth/oauth_service.h"

namespace server::api {

// `listening` is asked where the server listens, for when oauth.publicUrl is not set.
oauth::OAuthSources oauthSources(const config::Settings &settings, std::function<QUrl()> listening);

} // namespace server::api
