// SPDX-License-Identifier: GPL-3.0-or-later
// Withholding: the side of a Backend that may send no change (see client::Changes), for whoever tells why
// something cannot be done. A Backend without it sends what it is asked for. The backend's thread.
#pragma once

#include "core/permission.h"

namespace client {

class Withholding
{
public:
    // What is not offered, whatever the account may do; empty: nothing is withheld.
    virtual core::Permissions withheld() const = 0;

protected:
    ~Withholding() = default;
};

} // namespace client
