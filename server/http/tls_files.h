// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a certificate chain and its key into what the listener speaks TLS with. Free function; any
// thread; reads files.
#pragma once

#include "core/result.h"

#include <QSslConfiguration>

namespace server::http {

// Both files in PEM; the server's own certificate first. TLS 1.2 and newer. Validation when a file
// cannot be read, holds something else, or the two do not belong together; the message names the file.
core::Result<QSslConfiguration> readTlsFiles(const QString &certificateFile, const QString &keyFile);

} // namespace server::http
