// SPDX-License-Identifier: GPL-3.0-or-later
// Sealer: encrypts single values at rest with AES-256-GCM (NIST SP 800-38D), bound to the place they
// are stored at, so that a sealed value moved elsewhere does not open. Immutable; any thread.
// Text form: "encrypted:AES256:" and base64 of nonce (12 bytes), ciphertext, tag (16 bytes).
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <memory>

namespace server::store {

class SettingRepository;

class Sealer
{
public:
    static constexpr int kKeyBytes = 32;

    // The key is `environmentKey` (base64, the value of MCP_PLATFORM_KEY) when that is not empty,
    // else the one in DIR/platform.key, which is made on the first start.
    static core::Result<std::unique_ptr<Sealer>> open(const QString &dataDir, const QByteArray &environmentKey = {});
    static core::Result<std::unique_ptr<Sealer>> fromKey(const QByteArray &key);
    static core::Result<QByteArray> randomKey();
    static core::Result<QByteArray> keyFromText(const QByteArray &base64, const QString &where); // Internal, naming where
    ~Sealer();
    Sealer(const Sealer &) = delete;
    Sealer &operator=(const Sealer &) = delete;

    // `place` names where the value lives, such as "service/git-mcp/API_KEY".
    core::Result<QString> seal(QByteArrayView plain, QByteArrayView place) const;
    // One and the same error for a wrong key, a wrong place and a changed text.
    core::Result<QByteArray> unseal(QStringView sealed, QByteArrayView place) const;
    static bool isSealed(QStringView text);
    // What people see in place of a sealed value: it names this sealing, and tells nothing of what is sealed.
    static QString markOf(QStringView sealed);

    // For deriving keys of other uses, such as those of archives; never written anywhere.
    const QByteArray &key() const { return m_key; }

    // Says whether this key is the one the stored values were sealed with; the first call on a new
    // database remembers it. Without this a lost key would show only at the first secret read.
    core::Result<> checkBelongsTo(SettingRepository &settings) const;

private:
    explicit Sealer(QByteArray key) : m_key(std::move(key)) { }
    QByteArray m_key;
};

} // namespace server::store
