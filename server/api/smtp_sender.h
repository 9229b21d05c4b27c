// SPDX-License-Identifier: GPL-3.0-or-later
// SmtpSender: sends the platform's mail by the settings smtp.*, one after another on a thread of its own.
// Any thread; owned by Platform; its end gives up what was not sent. The settings outlive it.
#pragma once

#include "server/api/outgoing_mail.h"
#include "server/auth/work_queue.h"
#include "server/config/settings.h"

namespace server::api {

class SmtpSender
{
public:
    explicit SmtpSender(const config::Settings &settings);
    ~SmtpSender();

    // Unavailable: not set up, not reached, refused; the message says which, for people.
    core::Future<> send(const OutgoingMail &outgoing);

private:
    core::Result<> sendNow(const OutgoingMail &outgoing) const;

    const config::Settings &m_settings;
    std::atomic<bool> m_ending{false};
    auth::WorkQueue m_work; // last: its end waits for jobs that use the rest
};

} // namespace server::api
