// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/mailbox.h"

#include "server/http/lane.h"
#include "server/http/native_socket.h"

#include <QCoreApplication>
#include <QThread>

namespace server::http {

namespace {

void discard(Mail &&mail)
{
    if (auto *reply = std::get_if<ReplyMail>(&mail))
        release(std::move(reply->response.stream));
    else if (auto *adopt = std::get_if<AdoptMail>(&mail))
        closeDescriptor(adopt->descriptor);
}

} // namespace

void release(std::shared_ptr<BodyStream> &&stream)
{
    if (!stream || stream->thread() == QThread::currentThread() || !stream->thread()) {
        stream.reset();
        return;
    }
    BodyStream *const context = stream.get();
    QMetaObject::invokeMethod(context, [held = std::move(stream)]() mutable { held.reset(); }, Qt::QueuedConnection);
}

Mailbox::Mailbox(Lane &lane) : m_lane(&lane), m_thread(QThread::currentThread()) { }

void Mailbox::post(Mail &&mail)
{
    const bool atHome = QThread::currentThread() == m_thread;
    if (atHome) {
        if (m_lane)
            m_lane->deliver(std::move(mail));
        else
            discard(std::move(mail));
        return;
    }
    {
        const std::scoped_lock lock(m_mutex);
        if (m_lane) {
            // A stream made for this answer comes along, so that it is read where it is sent.
            if (auto *reply = std::get_if<ReplyMail>(&mail)) {
                BodyStream *const stream = reply->response.stream.get();
                if (stream && !stream->parent() && stream->thread() == QThread::currentThread())
                    stream->moveToThread(m_thread);
            }
            m_mails.push_back(std::move(mail));
            if (!std::exchange(m_woken, true))
                QCoreApplication::postEvent(m_lane, new QEvent(Lane::kMailEvent));
            return;
        }
    }
    discard(std::move(mail));
}

std::vector<Mail> Mailbox::take()
{
    const std::scoped_lock lock(m_mutex);
    m_woken = false;
    return std::exchange(m_mails, {});
}

void Mailbox::shut()
{
    std::vector<Mail> left;
    {
        const std::scoped_lock lock(m_mutex);
        m_lane = nullptr;
        left.swap(m_mails);
    }
    for (Mail &mail : left)
        discard(std::move(mail));
}

} // namespace server::http
