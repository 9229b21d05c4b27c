// SPDX-License-Identifier: GPL-3.0-or-later
// A request to the API as a line for a POSIX shell with curl, which does the same when it is pasted. What is
// secret stands as a variable of the shell: $MCP_TOKEN for who asks, and one named after each field of the
// body whose value is none to show. Free function over plain values; any thread.
#pragma once

#include "client/http_client.h"

namespace client {

enum class Trust {
    OfSystem,
    ByFile // the certificate was accepted by hand: the line asks for it as the file $MCP_CERTIFICATE
};

QString curlLine(const QUrl &base, const HttpRequest &request, Trust trust = Trust::OfSystem);

} // namespace client
