// SPDX-License-Identifier: GPL-3.0-or-later
// AuthSystem: all of auth/ put together over a store. Made once by the composition root, which keeps
// it for as long as requests are answered and destroys it before the store. Making it blocks (keys,
// the first administrator's password); its parts may be used from any thread.
#pragma once

#include "server/auth/auth_service.h"
#include "server/auth/bootstrap.h"
#include "server/auth/key_service.h"
#include "server/auth/rate_limiter.h"
#include "server/auth/user_directory.h"
#include "server/store/database.h"
#include "server/store/sealer.h"

namespace server::auth {

struct AuthOptions
{
    BootstrapOptions bootstrap;
    TokenOptions tokens;
    PasswordCost passwordCost;
    ThrottleLimits throttle;
};

class AuthSystem
{
public:
    static core::Result<std::unique_ptr<AuthSystem>> create(store::Database &database, const store::Sealer &sealer,
                                                            const core::Clock &clock, const AuthOptions &options);
    ~AuthSystem(); // saves as save() does

    AuthService &service() { return *m_service; }
    SessionService &sessions() { return *m_sessions; }
    UserDirectory &users() { return *m_users; }
    MfaService &mfa() { return m_mfa; }
    KeyService &keys() { return m_keys; }
    WorkQueue &passwordQueue() { return m_hasher.queue(); } // for changes that hash
    RateLimiter &rateLimiter() { return m_rateLimiter; }
    const TokenService &tokens() const { return *m_tokens; }
    const QJsonObject &jwks() const { return m_tokens->jwks(); }

    // Takes up accounts and keys that came into the store by themselves: after a restore.
    core::Result<> reload();
    // Writes down what only memory knows (rate counts, when sessions and keys were last used). Worth calling every minute or so.
    core::Result<> save();

private:
    AuthSystem(store::Database &database, const store::Sealer &sealer, const core::Clock &clock, const AuthOptions &options,
               std::unique_ptr<TokenService> tokens);

    store::Database &m_database;
    store::SettingRepository m_settings;
    std::unique_ptr<TokenService> m_tokens;
    RateLimiter m_rateLimiter;
    AccessIndex m_index;
    KeyIndex m_keyIndex;
    KeyService m_keys;
    PasswordHasher m_hasher;
    MfaService m_mfa;
    std::unique_ptr<SessionService> m_sessions;
    std::unique_ptr<UserDirectory> m_users;
    std::unique_ptr<Bootstrap> m_bootstrap;
    std::unique_ptr<AuthService> m_service; // goes first: it has threads
};

} // namespace server::auth
