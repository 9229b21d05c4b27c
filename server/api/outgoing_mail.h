// SPDX-License-Identifier: GPL-3.0-or-later
// A mail that the platform wants sent, and how handlers send one. Plain values; any thread. Whoever
// plugs the sender in sends elsewhere than on the calling thread and keeps a time limit.
#pragma once

#include "core/future.h"

#include <functional>

namespace server::api {

struct OutgoingMail
{
    QString to; // one checked address
    QString subject;
    QString text; // plain
};

// Ok: a mail server has taken it. The error's message says for people why not.
using MailSender = std::function<core::Future<>(const OutgoingMail &)>;

} // namespace server::api
