// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a text is an email address that mail can be sent to and that fits a mail header as it is.
// Pure function; any thread.
#pragma once

#include <QString>

namespace server::auth {

// The everyday form of RFC 5321 and 6531, without quotes and comments. A host of one label, as in
// admin@localhost, will do.
bool isEmailAddress(const QString &text);

} // namespace server::auth
