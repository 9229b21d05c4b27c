// SPDX-License-Identifier: GPL-3.0-or-later
// The second factor of an account: by its owner, and taken off by an administrator. Each function
// runs where its row says.
#pragma once

#include "core/shape.h"
#include "server/api/context.h"

namespace server::api {

Answer mfaStatus(Context &);
Answer enrolMfa(Context &);
Answer confirmMfa(Context &);
Answer disableMfa(Context &);
Answer renewRecoveryCodes(Context &);
Answer resetMfa(Context &);
const core::Shape &enrolMfaShape();
const core::Shape &mfaCodeShape();
const core::Shape &disableMfaShape();
const core::Shape &mfaStatusShape(); // answers
const core::Shape &mfaSecretShape();
const core::Shape &recoveryCodesShape();

} // namespace server::api
