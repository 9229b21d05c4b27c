// SPDX-License-Identifier: GPL-3.0-or-later
// FakeKeys: the API keys of a FakeBackend. It answers as that one does (slow, failing, held, forbidden).
// Owned by the FakeBackend; the test's thread.
#pragma once

#include "client/keys_api.h"

#include <map>

namespace support {

class FakeBackend;

class FakeKeys final : public client::KeysApi
{
public:
    explicit FakeKeys(FakeBackend &backend) : m_backend(backend) { }

    static client::ApiKey makeKey(const QString &id, const QString &user = QStringLiteral("user_1"));
    void fill(int keys); // "key_00000" and on, of one's own, in mixed states
    void put(const client::ApiKey &key) { m_keys.insert_or_assign(key.id, key); }
    const client::ApiKey *held(const client::ApiKeyId &id) const;
    const client::NewApiKey &lastCreated() const { return m_lastCreated; }
    const QString &lastSecret() const { return m_lastSecret; }

    client::Future<QVector<client::ApiKey>> list(const core::UserId &user) override;
    client::Future<QVector<client::ApiKey>> listAll() override;
    client::Future<client::MadeApiKey> create(const client::NewApiKey &key) override;
    client::Future<> revoke(const client::ApiKeyId &id) override;

private:
    QVector<client::ApiKey> keysOf(const core::UserId &user) const; // empty: everybody's

    FakeBackend &m_backend;
    std::map<client::ApiKeyId, client::ApiKey> m_keys;
    client::NewApiKey m_lastCreated;
    QString m_lastSecret;
};

} // namespace support
