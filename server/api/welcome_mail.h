// SPDX-License-Identifier: GPL-3.0-or-later
// The mail that tells somebody of a new account. It names the account, never the password. Any thread.
#pragma once

#include "server/api/outgoing_mail.h"
#include "server/store/user_repository.h"

namespace server::api {

// Unavailable when there is no sender.
core::Future<> sendWelcomeMail(const MailSender &sender, const store::UserRecord &user);

} // namespace server::api
