// SPDX-License-Identifier: GPL-3.0-or-later
// People of a server, and the one who is signed in, as two nouns of Backend (see there for thread and
// answers). Passwords, secrets and codes are never logged, and live as long as the value that carries them.
#pragma once

#include "client/types.h"

namespace client {

enum class AccountStatus { Active, Inactive };

struct Account
{
    core::UserId id;
    QString email;
    QString name;
    QStringList roles;
    AccountStatus status = AccountStatus::Active;
    QString tier; // "pro"; empty: an older server
    qint64 lastLoginMs = 0; // 0: never
    qint64 createdAtMs = 0;
    bool isActive() const { return status == AccountStatus::Active; }
    bool operator==(const Account &) const = default;
};

struct NewAccount
{
    QString email;
    QString name;
    QString password;
    QStringList roles;
    QString tier;
    bool sendWelcomeMail = false;
};

struct MadeAccount
{
    Account account;
    bool welcomeSent = false;
    QString welcomeProblem; // why a mail that was asked for was not sent
};

// Where somebody is signed in.
struct AccountSession
{
    core::SessionId id;
    QString device; // the program, as it named itself
    QString address;
    qint64 firstSeenMs = 0;
    qint64 lastSeenMs = 0;
    qint64 expiresAtMs = 0;
    bool isCurrent = false; // the one that asked
    bool operator==(const AccountSession &) const = default;
};

class AccountsApi
{
public:
    virtual ~AccountsApi() = default;
    virtual Future<QVector<Account>> list() = 0; // every one, oldest first
    virtual Future<Account> get(const core::UserId &id) = 0;
    virtual Future<MadeAccount> create(const NewAccount &account) = 0;
    // `patch` holds what changes of name, email, password, roles, tier and status.
    virtual Future<Account> update(const core::UserId &id, const QJsonObject &patch) = 0;
    virtual Future<> remove(const core::UserId &id) = 0;
    virtual Future<Account> giveRole(const core::UserId &id, const QString &role) = 0;
    virtual Future<Account> takeRole(const core::UserId &id, const QString &role) = 0;
    virtual Future<QVector<AccountSession>> sessions(const core::UserId &id) = 0;
    virtual Future<> endSession(const core::UserId &id, const core::SessionId &session) = 0;
    virtual Future<> endSessions(const core::UserId &id) = 0; // all but the one that asks
    virtual Future<> resetSecondFactor(const core::UserId &id) = 0; // NotFound: has none, or an older server
};

struct SecondFactor
{
    bool isEnabled = false;
    qint64 enabledAtMs = 0;
    int recoveryCodesLeft = 0;
    bool operator==(const SecondFactor &) const = default;
};

// For an authenticator app; shown once.
struct SecondFactorSecret
{
    QString secret; // base32, for typing
    QString uri;    // otpauth:, for a QR code
};

// Extensions of ours; NotFound from a server without them.
class ProfileApi
{
public:
    virtual ~ProfileApi() = default;
    virtual Future<Account> get() = 0;
    // `currentPassword` is needed for another email only.
    virtual Future<Account> update(const QString &name, const QString &email, const QString &currentPassword) = 0;
    virtual Future<> changePassword(const QString &current, const QString &wanted) = 0; // ends the other sessions
    virtual Future<QVector<AccountSession>> sessions() = 0;
    virtual Future<> endSession(const core::SessionId &session) = 0;
    virtual Future<> endOtherSessions() = 0;

    virtual Future<SecondFactor> secondFactor() = 0;
    virtual Future<SecondFactorSecret> enrol(const QString &password) = 0; // begins; nothing changes before confirm()
    virtual Future<QStringList> confirm(const QString &code) = 0;          // recovery codes; ends the other sessions
    virtual Future<> disable(const QString &password, const QString &code) = 0;
    virtual Future<QStringList> renewRecoveryCodes(const QString &code) = 0;
};

} // namespace client
