// SPDX-License-Identifier: GPL-3.0-or-later
// Requests to the API as lines for a POSIX shell with curl, which do the same when they are pasted. What is
// secret stands as a variable of the shell: $MCP_TOKEN for who asks, and one named after each field of a
// body whose value is none to show, as it is: a function of the shell writes it as JSON. A file with services is
// read from $MCP_FILE, since it may hold secrets of its own. Free functions over plain values; any thread.
#pragma once

#include "client/http_client.h"

namespace client {

enum class Trust {
    OfSystem,
    ByFile // the certificate was accepted by hand: the line asks for it as the file $MCP_CERTIFICATE
};

CurlLines curlLines(const QUrl &base, const QVector<HttpRequest> &requests, Trust trust = Trust::OfSystem);

} // namespace client
