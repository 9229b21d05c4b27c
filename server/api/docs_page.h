// SPDX-License-Identifier: GPL-3.0-or-later
// The page at /docs: one file, style and script inside, nothing fetched but openapi.json of the same
// server. Made at the first call; any thread.
#pragma once

#include <QByteArray>

namespace server::api {

const QByteArray &docsHtml();
// The content policy that lets exactly this page's style and script run, by their hashes.
const QByteArray &docsPolicy();

} // namespace server::api
