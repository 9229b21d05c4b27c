// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/auth_system.h"

namespace server::auth {
namespace {

const QString kRateSetting = QStringLiteral("auth.rateCounts");

} // namespace

AuthSystem::AuthSystem(store::Database &database, const store::Sealer &sealer, const core::Clock &clock, const AuthOptions &options,
                       std::unique_ptr<TokenService> tokens)
    : m_database(database)
    , m_settings(database)
    , m_tokens(std::move(tokens))
    , m_rateLimiter(clock)
    , m_index(clock)
    , m_keyIndex(m_index, clock)
    , m_keys(database, m_keyIndex, clock)
    , m_hasher(options.passwordCost)
    , m_mfa(database, sealer, clock)
    , m_sessions(std::make_unique<SessionService>(database, *m_tokens, m_index, clock))
    , m_users(std::make_unique<UserDirectory>(database, m_hasher, *m_sessions, m_index, clock))
    , m_bootstrap(std::make_unique<Bootstrap>(m_settings, *m_users, options.bootstrap))
    , m_service(std::make_unique<AuthService>(database, m_hasher, *m_tokens, *m_sessions, m_index, m_keyIndex, m_mfa, clock,
                                              options.throttle))
{
    m_users->onCredentialsChanged([this](const core::UserId &user) { m_bootstrap->credentialsChanged(user); });
}

core::Result<std::unique_ptr<AuthSystem>> AuthSystem::create(store::Database &database, const store::Sealer &sealer,
                                                             const core::Clock &clock, const AuthOptions &options)
{
    store::SettingRepository settings(database);
    auto tokens = TokenService::create(settings, sealer, clock, options.tokens);
    if (!tokens)
        return tokens.error();
    auto users = store::UserRepository(database).all();
    if (!users)
        return users.error();
    auto sessions = store::SessionRepository(database).liveAt(clock.nowMs());
    if (!sessions)
        return sessions.error();
    auto keys = store::ApiKeyRepository(database).all();
    if (!keys)
        return keys.error();
    auto counts = settings.get(kRateSetting);
    if (!counts)
        return counts.error();

    std::unique_ptr<AuthSystem> system(new AuthSystem(database, sealer, clock, options, *std::move(tokens)));
    system->m_index.load(*users, *sessions);
    system->m_keyIndex.load(*keys);
    if (auto ready = system->m_bootstrap->run(); !ready)
        return ready.error();
    system->m_rateLimiter.importState(counts->value_or(QString()).toUtf8());
    return system;
}

AuthSystem::~AuthSystem()
{
    m_service.reset(); // nothing runs any more
    const auto saved = save(); // nobody is left to be told of a failure
    Q_UNUSED(saved)
}

core::Result<> AuthSystem::reload()
{
    auto users = store::UserRepository(m_database).all();
    if (!users)
        return users.error();
    auto keys = store::ApiKeyRepository(m_database).all();
    if (!keys)
        return keys.error();
    for (const store::UserRecord &user : std::as_const(*users))
        m_index.putUser(user);
    for (const store::ApiKeyRecord &key : std::as_const(*keys)) {
        if (!m_keyIndex.record(key.id))
            m_keyIndex.put(key);
    }
    return core::success();
}

core::Result<> AuthSystem::save()
{
    if (auto saved = m_sessions->saveLastSeen(); !saved)
        return saved;
    if (auto saved = m_keys.saveLastUsed(); !saved)
        return saved;
    return m_settings.set(kRateSetting, QString::fromUtf8(m_rateLimiter.exportState()));
}

} // namespace server::auth
