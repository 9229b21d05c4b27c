// SPDX-License-Identifier: GPL-3.0-or-later
// Hands one mail to a mail server by SMTP (libcurl). Any thread but a listener's or the window's: it
// blocks until the server has answered, at most for the time limit. Keeps nothing.
#pragma once

#include "core/clock.h"
#include "server/mail/message.h"

#include <atomic>

namespace server::mail {

enum class Protection : quint8 { None, StartTls, Tls };

struct SmtpServer
{
    QString host;
    quint16 port = 587;
    Protection protection = Protection::StartTls;
    QString username; // empty: without signing in
    QString password;
    core::Seconds timeLimit{30}; // for everything; as much again for saying goodbye
    const std::atomic<bool> *ending = nullptr; // once true, it is given up
};

// Ok: the server has taken it for its recipient. Unavailable, with a message for people, when not; the
// password is not sent in clear to another machine. Validation as in wireForm().
core::Result<> send(const SmtpServer &server, const Message &message);

} // namespace server::mail
