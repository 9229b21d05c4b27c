// SPDX-License-Identifier: GPL-3.0-or-later
// People, roles, permissions and API keys in words. Free functions; the window's thread.
#pragma once

#include "client/identities_api.h"
#include "client/keys_api.h"

#include <QCoreApplication>

namespace models {

enum class KeyState { Good, Ending, Expired };

class PeopleWords
{
    Q_DECLARE_TR_FUNCTIONS(models::PeopleWords)
public:
    static constexpr core::Seconds kEndsSoon{7 * 24 * 3600};
    static constexpr int kLeastPassword = 8; // the server's own rule

    static QString nameOf(const client::Account &account); // the email where there is no name
    static QString role(const QString &role);              // "Administrator"; one that is not known, as it is
    static QString roleMeaning(const QString &role);       // "May do everything"
    static QString roles(const QStringList &roles);
    static QString status(client::AccountStatus status);
    static QString tier(const QString &tier);        // "Pro"
    static QString tierMeaning(const QString &tier); // "10,000 requests an hour"

    static QString permissionGroup(const QString &prefix);  // of "services": "Services"
    static QString permission(core::Permission permission); // "See services"
    static QString permissions(const QStringList &names);   // "Services: see, change · Logs: see"

    static KeyState keyState(const client::ApiKey &key, qint64 nowMs);
    static QString keyState(KeyState state);
    static QString keyExpiry(qint64 expiresAtMs, qint64 nowMs); // "in 3 d 4 h", "2 days ago", "never"

    // What is wrong with a password by the server's own rule, as far as one can tell without asking it.
    static QString passwordProblem(const QString &password, const QString &email);
    // How hard it is to guess, from 0 to 4, and in a word.
    static int passwordStrength(const QString &password, const QString &email);
    static QString passwordStrength(int strength);
};

} // namespace models
