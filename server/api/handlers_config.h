// SPDX-License-Identifier: GPL-3.0-or-later
// Configuration: values by scope and key, many at once, their history, and the table of the platform's
// settings. On workers: changes wait for the disk.
#pragma once

#include "core/shape.h"
#include "server/api/context.h"

namespace server::api {

Answer listConfigs(Context &);
Answer getConfig(Context &);
Answer setConfig(Context &);
Answer deleteConfig(Context &);
Answer setConfigs(Context &);
Answer configHistory(Context &);
Answer listSettings(Context &);

const core::Shape &setConfigShape();
const core::Shape &setConfigsShape();

} // namespace server::api
