// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/routes.h"

#include "server/api/handlers_mfa.h"

namespace server::api {

using namespace Qt::StringLiterals;
using core::Permission;

// A key is held by a program, which has no phone; nor may a stolen one shut its owner out.
std::vector<Route> mfaRoutes()
{
    return {
        Route{"GET", kV1 + "/auth/mfa", Permission::SignedIn, mfaStatus, u"Whether the caller's account has a second factor"_s}
            .giving(mfaStatusShape()).extending(),
        Route{"POST", kV1 + "/auth/mfa/enrol", Permission::SignedIn, enrolMfa, u"Begin to set up a second factor; shows its secret once"_s}
            .taking(enrolMfaShape(), BodyUse::Optional)
            .giving(mfaSecretShape()).forPeople().extending(),
        Route{"POST", kV1 + "/auth/mfa/confirm", Permission::SignedIn, confirmMfa,
              u"Set it up with a first code; shows the recovery codes once and ends the account's other sessions"_s}
            .taking(mfaCodeShape())
            .giving(recoveryCodesShape()).forPeople().extending(),
        Route{"POST", kV1 + "/auth/mfa/disable", Permission::SignedIn, disableMfa, u"Give the second factor up"_s}
            .taking(disableMfaShape())
            .giving(mfaStatusShape()).forPeople().extending(),
        Route{"POST", kV1 + "/auth/mfa/recovery-codes", Permission::SignedIn, renewRecoveryCodes,
              u"Make new recovery codes, shown once; the old ones end"_s}
            .taking(mfaCodeShape())
            .giving(recoveryCodesShape()).forPeople().extending(),

        Route{"DELETE", kV1 + "/users/{userId}/mfa", Permission::UsersWrite, resetMfa,
              u"Take the second factor off another's account, and end its sessions"_s}
            .giving(mfaStatusShape()).extending(),
    };
}

} // namespace server::api
