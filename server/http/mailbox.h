// SPDX-License-Identifier: GPL-3.0-or-later
// Mailbox: what other threads leave for a lane, with one wake-up for however many letters. On the
// lane's own thread letters are delivered at once. Shared by its senders, who may outlive the lane;
// then letters go nowhere.
#pragma once

#include "server/http/message.h"

#include <functional>
#include <mutex>
#include <variant>
#include <vector>

class QThread;

namespace server::http {

class Lane;

struct ReplyMail
{
    quint64 connection;
    quint64 exchange;
    Response response;
};

// The last copy of a reply went away unanswered.
struct LostReplyMail
{
    quint64 connection;
    quint64 exchange;
};

struct FramesMail
{
    quint64 connection;
    QByteArray frames;
};

struct BroadcastMail
{
    std::vector<FramesMail> items;
};

struct CloseMail
{
    enum class Manner { Handshake, Drop };
    quint64 connection;
    quint16 code;
    QByteArray reason;
    Manner manner;
};

struct AdoptMail
{
    qintptr descriptor;
};

struct CallMail
{
    std::function<void()> call;
};

struct StopMail
{
};

using Mail = std::variant<ReplyMail, LostReplyMail, FramesMail, BroadcastMail, CloseMail, AdoptMail, CallMail, StopMail>;

class Mailbox
{
public:
    explicit Mailbox(Lane &lane); // on the lane's thread

    void post(Mail &&mail);

    // For the lane, on its thread.
    std::vector<Mail> take();
    void shut(); // the lane ends

private:
    Lane *m_lane; // written on the lane's thread, read there or under the lock
    QThread *const m_thread;
    std::mutex m_mutex;
    std::vector<Mail> m_mails;
    bool m_woken = false;
};

// Lets go of a stream on the thread it lives on.
void release(std::shared_ptr<BodyStream> &&stream);

} // namespace server::http
