// SPDX-License-Identifier: GPL-3.0-or-later
// FakeConfig: the configuration of a FakeBackend, with the rules that pages meet: marks for encrypted
// values, refused fields, a history. It answers as that one does (slow, failing, held, forbidden).
// Owned by the FakeBackend; the test's thread.
#pragma once

#include "client/config_api.h"

#include <QHash>

#include <map>

namespace support {

class FakeBackend;

class FakeConfig final : public client::ConfigApi
{
public:
    explicit FakeConfig(FakeBackend &backend)
        : m_backend(backend)
    {
    }

    // --- what it holds --------------------------------------------------------------------------
    static client::ConfigEntry makeEntry(const QString &key, const QString &value, const QString &service = {});
    static client::PlatformSetting makeSetting(const QString &key, client::SettingKind kind, const QString &fallback);
    void fill(int entries); // "key.00000" and on
    void put(const client::ConfigEntry &entry);
    void addSetting(const client::PlatformSetting &setting) { m_settings.append(setting); }
    void setUsers(const client::ConfigPlace &place, const QStringList &services) { m_users.insert(place, services); }
    // Changes of this key are refused, with the reason at `field`.
    void refuse(const QString &key, const QString &field, const QString &why) { m_refused.insert(key, {field, why}); }
    const client::ConfigEntry *held(const client::ConfigPlace &place) const;

    // --- what was asked of it -------------------------------------------------------------------
    const QVector<client::ConfigChange> &lastChanges() const { return m_lastChanges; }

    // --- client::ConfigApi ----------------------------------------------------------------------
    client::Future<QVector<client::ConfigEntry>> list() override;
    client::Future<QVector<client::PlatformSetting>> settings() override;
    client::Future<client::ConfigEntry> get(const client::ConfigPlace &place) override;
    client::Future<client::ConfigEntry> set(const client::ConfigChange &change) override;
    client::Future<QVector<client::ConfigEntry>> setAll(const QVector<client::ConfigChange> &changes) override;
    client::Future<> remove(const client::ConfigPlace &place) override;
    client::Future<client::Page<client::ConfigHistoryEntry>> history(const client::ConfigPlace &place, int page, int limit) override;

private:
    client::ConfigEntry shown(client::ConfigEntry entry) const;
    client::ConfigEntry carryOut(const client::ConfigChange &change);
    core::Result<> check(const QVector<client::ConfigChange> &changes, const QString &prefix) const;

    FakeBackend &m_backend;
    std::map<client::ConfigPlace, client::ConfigEntry> m_entries;
    QHash<client::ConfigPlace, QVector<client::ConfigHistoryEntry>> m_history; // newest first
    QHash<client::ConfigPlace, QStringList> m_users;
    QVector<client::PlatformSetting> m_settings;
    QHash<QString, std::pair<QString, QString>> m_refused;
    QVector<client::ConfigChange> m_lastChanges;
    int m_marks = 0;
};

} // namespace support
