// SPDX-License-Identifier: GPL-3.0-or-later
// "user add|list|passwd|unlock": accounts, for when nobody can sign in to change them. On the data folder of a
// stopped server. Passwords come from a prompt or from stdin, never from the command line.
#include "server/cli/command.h"
#include "server/cli/console.h"
#include "server/cli/data_folder.h"

#include <QDateTime>

namespace server::cli {
namespace {

using namespace Qt::StringLiterals;
using core::Result;
using store::UserRecord;

QCommandLineOption factorOption()
{
    return QCommandLineOption(u"remove-second-factor"_s, u"Take the second factor off, too: sign-in asks for the password alone."_s);
}

Result<UserRecord> findUser(DataFolder &folder, const QString &email)
{
    auto found = folder.store().users().findByEmail(email);
    if (!found)
        return found.error();
    if (*found)
        return **found;
    core::Error error = core::Error::notFound(u"User"_s, u"email"_s, email);
    error.message = u"There is no account %1"_s.arg(email);
    return error;
}

// Runs a change and puts it into the audit log; the change counts when it is in there.
int finish(DataFolder &folder, const QString &action, const core::UserId &user, const Result<> &outcome, const QString &words)
{
    const Result<> recorded = folder.record(action, user.toString(), outcome);
    if (!outcome)
        return fail(outcome.error());
    if (!recorded)
        return fail(u"%1, but the audit log does not know: %2"_s.arg(words, textOf(recorded.error())));
    say(words);
    return kDone;
}

int add(const Call &call)
{
    auth::NewUser user;
    user.email = call.arguments.first();
    user.name = call.options.isSet(u"name"_s) ? call.options.value(u"name"_s) : user.email.section(u'@', 0, 0);
    user.roles = call.options.isSet(u"role"_s) ? call.options.values(u"role"_s) : QStringList{u"viewer"_s};
    const QString tier = call.options.isSet(u"tier"_s) ? call.options.value(u"tier"_s) : u"free"_s;
    const std::optional<store::Tier> known = store::tierFromString(tier);
    if (!known)
        return fail(u"--tier takes free, basic, pro or enterprise"_s, kWrongUse);
    user.tier = *known;

    const auto folder = DataFolder::open(call);
    if (!folder)
        return fail(folder.error());
    const Result<auth::AuthSystem *> accounts = (*folder)->accounts();
    if (!accounts)
        return fail(accounts.error());
    const Result<QString> password = askSecret(u"Password"_s, Ask::Twice);
    if (!password)
        return fail(password.error());
    user.password = *password;
    const Result<UserRecord> made = (*accounts)->users().create(user);
    const Result<> outcome = made ? core::success() : Result<>(made.error());
    return finish(**folder, u"users.create"_s, made ? made->id : core::UserId(), outcome,
                  u"%1 is there now, as %2"_s.arg(user.email, user.roles.join(u", "_s)));
}

int list(const Call &call)
{
    const auto folder = DataFolder::open(call);
    if (!folder)
        return fail(folder.error());
    const auto users = (*folder)->store().users().all();
    if (!users)
        return fail(users.error());
    for (const UserRecord &user : *users) {
        const QString last = user.lastLoginMs == 0 ? u"never"_s : QDateTime::fromMSecsSinceEpoch(user.lastLoginMs, Qt::UTC).toString(Qt::ISODate);
        say(QStringList{user.email, user.roles.join(u','), store::toString(user.status), last}.join(u'\t'));
    }
    return kDone;
}

int passwd(const Call &call)
{
    const auto folder = DataFolder::open(call);
    if (!folder)
        return fail(folder.error());
    const Result<UserRecord> user = findUser(**folder, call.arguments.first());
    if (!user)
        return fail(user.error());
    const Result<auth::AuthSystem *> accounts = (*folder)->accounts();
    if (!accounts)
        return fail(accounts.error());
    const Result<QString> password = askSecret(u"New password"_s, Ask::Twice);
    if (!password)
        return fail(password.error());
    const Result<> set = (*accounts)->users().setPassword(user->id, *password);
    return finish(**folder, u"users.password"_s, user->id, set, u"%1 has the new password; its sessions have ended"_s.arg(user->email));
}

Result<> unlockAccount(DataFolder &folder, const UserRecord &user, bool removesFactor)
{
    store::MfaRepository factors(folder.store().database(), folder.store().sealer());
    const auto record = factors.find(user.id);
    if (!record)
        return record.error();
    if (*record) {
        const Result<> cleared = factors.setAttempts(user.id, 0, 0);
        if (!cleared)
            return cleared;
    }
    if (removesFactor) {
        const Result<bool> removed = factors.remove(user.id);
        if (!removed)
            return removed.error();
    }
    UserRecord active = user;
    active.status = store::UserStatus::Active;
    return folder.store().users().update(active);
}

int unlock(const Call &call)
{
    const auto folder = DataFolder::open(call);
    if (!folder)
        return fail(folder.error());
    const Result<UserRecord> user = findUser(**folder, call.arguments.first());
    if (!user)
        return fail(user.error());
    const bool removesFactor = call.options.isSet(factorOption().names().constFirst());
    const Result<> done = unlockAccount(**folder, *user, removesFactor);
    return finish(**folder, u"users.unlock"_s, user->id, done,
                  removesFactor ? u"%1 can sign in again, without a second factor"_s.arg(user->email)
                                : u"%1 can sign in again"_s.arg(user->email));
}

} // namespace

std::vector<Command> userCommands()
{
    return {
        {.name = u"user add"_s, .arguments = u"EMAIL"_s, .fewest = 1, .most = 1,
         .about = u"Makes an account, while no server runs on the folder; the password is asked for, or read from stdin."_s,
         .options = {QCommandLineOption(u"name"_s, u"The person's name; the address before its @ by default."_s, u"name"_s),
                     QCommandLineOption(u"role"_s, u"admin, operator, developer or viewer (the default); may be repeated."_s, u"role"_s),
                     QCommandLineOption(u"tier"_s, u"Its rate limit: free (the default), basic, pro or enterprise."_s, u"tier"_s)},
         .run = add},
        {.name = u"user list"_s, .arguments = {}, .about = u"Lists the accounts: address, roles, status and last sign-in, with tabs between."_s, .run = list},
        {.name = u"user passwd"_s, .arguments = u"EMAIL"_s, .fewest = 1, .most = 1,
         .about = u"Gives an account a new password and ends its sessions; the password is asked for, or read from stdin."_s, .run = passwd},
        {.name = u"user unlock"_s, .arguments = u"EMAIL"_s, .fewest = 1, .most = 1,
         .about = u"Makes an account active again and forgets its wrong codes of a second factor."_s, .options = {factorOption()}, .run = unlock},
    };
}

} // namespace server::cli
