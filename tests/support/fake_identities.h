// SPDX-License-Identifier: GPL-3.0-or-later
// FakeAccounts and FakeProfile: the people of a FakeBackend and the one who is signed in, who is user_1.
// They answer as that one does (slow, failing, held, forbidden) and keep the server's rules that a window
// shows: an email once, an administrator at least, the right password and code. Owned by the
// FakeBackend; the test's thread.
#pragma once

#include "client/identities_api.h"

#include <QHash>

#include <map>

namespace support {

class FakeBackend;

class FakeAccounts final : public client::AccountsApi
{
public:
    explicit FakeAccounts(FakeBackend &backend); // with the one who is signed in

    // --- what it holds --------------------------------------------------------------------------
    static client::Account makeAccount(const QString &id, const QStringList &roles = {QStringLiteral("developer")});
    void fill(int accounts); // "user_00000" and on, in mixed roles and states
    void clear() { m_accounts.clear(); }
    void put(const client::Account &account) { m_accounts.insert_or_assign(account.id, account); }
    const client::Account *held(const core::UserId &id) const;
    static client::AccountSession makeSession(const QString &id);
    void setSessions(const core::UserId &id, const QVector<client::AccountSession> &sessions) { m_sessions[id] = sessions; }
    QVector<client::AccountSession> heldSessions(const core::UserId &id) const { return m_sessions.value(id); }
    void setWelcomeProblem(const QString &problem) { m_welcomeProblem = problem; } // empty: mails go out

    // --- what was asked of it -------------------------------------------------------------------
    const client::NewAccount &lastCreated() const { return m_lastCreated; }
    const QJsonObject &lastPatch() const { return m_lastPatch; }

    // --- client::AccountsApi --------------------------------------------------------------------
    client::Future<QVector<client::Account>> list() override;
    client::Future<client::Account> get(const core::UserId &id) override;
    client::Future<client::MadeAccount> create(const client::NewAccount &account) override;
    client::Future<client::Account> update(const core::UserId &id, const QJsonObject &patch) override;
    client::Future<> remove(const core::UserId &id) override;
    client::Future<client::Account> giveRole(const core::UserId &id, const QString &role) override;
    client::Future<client::Account> takeRole(const core::UserId &id, const QString &role) override;
    client::Future<QVector<client::AccountSession>> sessions(const core::UserId &id) override;
    client::Future<> endSession(const core::UserId &id, const core::SessionId &session) override;
    client::Future<> endSessions(const core::UserId &id) override;
    client::Future<> resetSecondFactor(const core::UserId &id) override;

private:
    friend class FakeProfile;
    core::Result<client::Account> change(const core::UserId &id, const std::function<void(client::Account &)> &edit);
    core::Result<> dropSession(const core::UserId &id, const core::SessionId &session);
    core::Result<> dropOthers(const core::UserId &id);

    FakeBackend &m_backend;
    std::map<core::UserId, client::Account> m_accounts;
    QHash<core::UserId, QVector<client::AccountSession>> m_sessions;
    QString m_welcomeProblem;
    client::NewAccount m_lastCreated;
    QJsonObject m_lastPatch;
};

class FakeProfile final : public client::ProfileApi
{
public:
    FakeProfile(FakeBackend &backend, FakeAccounts &accounts) : m_backend(backend), m_accounts(accounts) { }

    static constexpr char kPassword[] = "correct horse battery"; // at first
    static constexpr char kCode[] = "123456";                    // the one that is accepted
    static constexpr char kSecret[] = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    void setSecondFactor(const client::SecondFactor &factor) { m_factor = factor; }
    const client::SecondFactor &heldFactor() const { return m_factor; }
    const QString &password() const { return m_password; }

    client::Future<client::Account> get() override;
    client::Future<client::Account> update(const QString &name, const QString &email, const QString &currentPassword) override;
    client::Future<> changePassword(const QString &current, const QString &wanted) override;
    client::Future<QVector<client::AccountSession>> sessions() override;
    client::Future<> endSession(const core::SessionId &session) override;
    client::Future<> endOtherSessions() override;
    client::Future<client::SecondFactor> secondFactor() override;
    client::Future<client::SecondFactorSecret> enrol(const QString &password) override;
    client::Future<QStringList> confirm(const QString &code) override;
    client::Future<> disable(const QString &password, const QString &code) override;
    client::Future<QStringList> renewRecoveryCodes(const QString &code) override;

private:
    core::UserId me() const;
    QStringList makeCodes();

    FakeBackend &m_backend;
    FakeAccounts &m_accounts;
    client::SecondFactor m_factor;
    QString m_password = QString::fromLatin1(kPassword);
    int m_codesMade = 0;
};

} // namespace support
