// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/routes.h"

#include "server/api/handlers_profile.h"
#include "server/api/handlers_sessions.h"
#include "server/api/shapes_identities.h"

namespace server::api {

using namespace Qt::StringLiterals;
using core::Permission;

std::vector<Route> profileRoutes()
{
    const QByteArray profile = kV1 + "/profile";
    return {
        Route{"GET", profile, Permission::SignedIn, getProfile, u"One's own account"_s}.forPeople().giving(userShape()).extending(),
        Route{"PUT", profile, Permission::SignedIn, updateProfile, u"Change one's own name or email"_s}
            .forPeople().taking(updateProfileShape(), BodyUse::Partial).giving(userShape()).extending(),
        Route{"POST", profile + "/password", Permission::SignedIn, changePassword, u"Change one's own password; ends one's other sessions"_s}
            .forPeople().taking(changePasswordShape()).giving(messageShape()).extending(),
        Route{"GET", profile + "/sessions", Permission::SignedIn, listOwnSessions, u"Where one is signed in"_s}
            .forPeople().givingList(sessionShape()).extending(),
        Route{"DELETE", profile + "/sessions", Permission::SignedIn, revokeOtherSessions, u"End one's other sessions"_s}
            .forPeople().giving(messageShape()).extending(),
        Route{"DELETE", profile + "/sessions/{sessionId}", Permission::SignedIn, revokeOwnSession, u"End one of one's own sessions"_s}
            .forPeople().giving(messageShape()).extending(),
    };
}

} // namespace server::api
