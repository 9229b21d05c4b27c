// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/routes.h"

#include "server/api/handlers_sessions.h"
#include "server/api/handlers_users.h"
#include "server/api/shapes_identities.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Permission;
using enum ParameterType;

std::vector<Parameter> listParameters()
{
    return {
        {u"role"_s, OneOf, u"Only users with this role"_s, core::roleNames()},
        {u"status"_s, OneOf, u"Only users in this state"_s, {u"active"_s, u"inactive"_s}},
        {u"search"_s, String, u"Text in name or email"_s},
        {u"page"_s, Integer, u"Page number, from 1; without page and limit, the first 1,000 users"_s},
        {u"limit"_s, Integer, u"Users a page"_s, {}, 1, 100},
    };
}

} // namespace

std::vector<Route> userRoutes()
{
    const QByteArray users = kV1 + "/users";
    const QByteArray one = users + "/{userId}";
    return {
        Route{"GET", users, Permission::UsersRead, listUsers, u"Accounts, filtered, oldest first"_s}
            .with(listParameters()).givingPages(userShape()),
        Route{"POST", users, Permission::UsersWrite, createUser, u"Make an account"_s}
            .taking(createUserShape()).giving(createdUserShape()).answering(201),
        Route{"GET", one, Permission::UsersRead, getUser, u"One account"_s}.freeForOneself().giving(userShape()),
        Route{"PUT", one, Permission::UsersWrite, updateUser, u"Change an account; what is not given stays"_s}
            .taking(updateUserShape(), BodyUse::Partial).giving(userShape()),
        Route{"DELETE", one, Permission::UsersWrite, deleteUser, u"Delete an account with its sessions and keys"_s}.giving(messageShape()),
        Route{"POST", one + "/roles", Permission::UsersWrite, assignRole, u"Give a role"_s}
            .taking(assignRoleShape()).giving(userShape()),
        Route{"DELETE", one + "/roles/{role}", Permission::UsersWrite, removeRole, u"Take a role"_s}.giving(userShape()),
        Route{"GET", one + "/sessions", Permission::UsersRead, listUserSessions, u"Where somebody is signed in"_s}
            .freeForOneself().givingList(sessionShape()),
        Route{"DELETE", one + "/sessions", Permission::UsersWrite, revokeUserSessions, u"End all sessions but the one that asks"_s}
            .freeForOneself().giving(messageShape()).extending(),
        Route{"DELETE", one + "/sessions/{sessionId}", Permission::UsersWrite, revokeUserSession, u"End a session"_s}
            .freeForOneself().giving(messageShape()),
    };
}

} // namespace server::api
