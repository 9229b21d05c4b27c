// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/smtp_sender.h"

#include "server/mail/smtp.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcMail, "mcp.mail", QtInfoMsg)

namespace server::api {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMaxWaiting = 32;

core::Error notSetUp(const QString &message)
{
    core::Error error;
    error.code = core::ErrorCode::Unavailable;
    error.message = message;
    return error;
}

mail::Protection protectionFrom(const QString &text)
{
    if (text == "none"_L1)
        return mail::Protection::None;
    return text == "tls"_L1 ? mail::Protection::Tls : mail::Protection::StartTls;
}

} // namespace

SmtpSender::SmtpSender(const config::Settings &settings) : m_settings(settings), m_work(1, kMaxWaiting) { }

SmtpSender::~SmtpSender()
{
    m_ending = true;
}

core::Future<> SmtpSender::send(const OutgoingMail &outgoing)
{
    return m_work.run<core::Unit>([this, outgoing] { return sendNow(outgoing); });
}

core::Result<> SmtpSender::sendNow(const OutgoingMail &outgoing) const
{
    mail::SmtpServer server;
    server.host = m_settings.text(u"smtp.host"_s);
    server.port = quint16(m_settings.number(u"smtp.port"_s));
    server.protection = protectionFrom(m_settings.text(u"smtp.security"_s));
    server.username = m_settings.text(u"smtp.username"_s);
    server.password = m_settings.text(u"smtp.password"_s);
    server.ending = &m_ending;
    if (m_ending)
        return auth::WorkQueue::busy();
    if (server.host.isEmpty())
        return notSetUp(u"E-mail is not set up on this server"_s);
    const QString from = m_settings.text(u"smtp.from"_s);
    if (from.isEmpty())
        return notSetUp(u"E-mail has no sender: smtp.from is not set"_s);
    auto sent = mail::send(server, {from, outgoing.to, outgoing.subject, outgoing.text});
    if (!sent)
        qCWarning(lcMail, "A mail was not sent: %s (%s)", qPrintable(sent.error().message), qPrintable(sent.error().detail));
    return sent;
}

} // namespace server::api
