// SPDX-License-Identifier: GPL-3.0-or-later
// base64url without padding (RFC 7515, section 2), read strictly: one text for one value, so that no
// token has two spellings. Free functions; any thread.
#pragma once

#include <QByteArray>

#include <optional>

namespace server::auth {

QByteArray base64UrlEncode(const QByteArray &bytes);

// Nothing for padding, foreign characters, an impossible length or left-over bits that are not zero.
std::optional<QByteArray> base64UrlDecode(QByteArrayView text);

} // namespace server::auth
