// SPDX-License-Identifier: GPL-3.0-or-later
// Handlers of uploads: an archive of another installation comes in, part after part, and becomes a
// backup here. On workers: they write files.
#pragma once

#include "server/api/context.h"

namespace server::api {

Answer beginUpload(Context &ctx);
Answer getUpload(Context &ctx);
Answer takeUploadPart(Context &ctx);
Answer completeUpload(Context &ctx);
Answer deleteUpload(Context &ctx);

} // namespace server::api
