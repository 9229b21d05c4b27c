// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/welcome_mail.h"

namespace server::api {

using namespace Qt::StringLiterals;

core::Future<> sendWelcomeMail(const MailSender &sender, const store::UserRecord &user)
{
    if (!sender) {
        core::Error error;
        error.code = core::ErrorCode::Unavailable;
        error.message = u"E-mail is not set up on this server"_s;
        return core::Future<>::ready(error);
    }
    OutgoingMail mail;
    mail.to = user.email;
    mail.subject = u"Your account on the MCP Platform"_s;
    mail.text = u"Hello %1,\n\n"
                "an account on the MCP Platform has been made for you. You sign in as\n\n"
                "    %2\n\n"
                "with the password that your administrator gives you. Please change it after the first sign-in.\n"_s
                    .arg(user.name, user.email);
    return sender(mail);
}

} // namespace server::api
