// SPDX-License-Identifier: GPL-3.0-or-later
// Exchange: the Reply of one request. Knows its connection by number only and so survives a peer
// that left and a lane that ended. Made on the lane's thread, used and destroyed on any.
#pragma once

#include "server/http/handler.h"
#include "server/http/mailbox.h"

#include <atomic>

namespace server::http {

class Exchange final : public Reply
{
public:
    Exchange(std::shared_ptr<Mailbox> mailbox, quint64 connection, quint64 number)
        : m_mailbox(std::move(mailbox)), m_connection(connection), m_number(number)
    {
    }

    ~Exchange() override
    {
        if (!m_answered.exchange(true))
            m_mailbox->post(LostReplyMail{m_connection, m_number});
    }

    void send(Response &&response) override
    {
        if (m_answered.exchange(true))
            release(std::move(response.stream));
        else
            m_mailbox->post(ReplyMail{m_connection, m_number, std::move(response)});
    }

private:
    const std::shared_ptr<Mailbox> m_mailbox;
    const quint64 m_connection;
    const quint64 m_number;
    std::atomic<bool> m_answered{false};
};

} // namespace server::http
