// SPDX-License-Identifier: GPL-3.0-or-later
// Where a model's list stands. A plain value; any thread.
#pragma once

namespace models {

enum class LoadState { Idle, Loading, Ready, Failed };

} // namespace models
