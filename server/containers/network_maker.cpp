// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/containers/network_maker.h"

namespace server::containers {

namespace {

constexpr core::Millis kPatience{10'000};
constexpr core::Millis kAskAgain{2'000};

} // namespace

void NetworkMaker::ensure(const engine::EngineClient &engine, const QString &name, const QMap<QString, QString> &labels, engine::Done<> done)
{
    if (!m_client) {
        m_client = std::make_unique<engine::EngineClient>(engine.address());
        m_client->setPatience(kPatience);
        m_client->setAskAgain(kAskAgain);
    }
    m_client->speak(engine.apiVersion());
    std::vector<engine::Done<>> &waiting = m_waiting[name];
    waiting.push_back(std::move(done));
    if (waiting.size() > 1)
        return;
    engine::ensureNetwork(*m_client, name, labels, [this, name](const core::Result<> &result) {
        for (const engine::Done<> &told : m_waiting.take(name))
            told(result);
    });
}

void NetworkMaker::askAgain()
{
    if (m_client)
        m_client->askAgain();
}

void NetworkMaker::forget()
{
    m_waiting.clear();
    m_client.reset(); // and its calls
}

} // namespace server::containers
