// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/handlers_mfa.h"

#include "server/api/app_services.h"
#include "server/api/identity_json.h"
#include "server/api/sign_in_answer.h"
#include "server/auth/auth_system.h"
#include "server/auth/totp.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Field;
using core::FieldType;
using core::Presence;

QJsonObject statusJson(const auth::MfaStatus &status)
{
    QJsonObject json{{u"enabled"_s, status.isEnabled()}};
    if (status.isEnabled()) {
        json.insert(u"enabledAt"_s, core::toIsoUtc(status.enabledAtMs));
        json.insert(u"recoveryCodesLeft"_s, status.recoveryCodesLeft);
    }
    return json;
}

Outcome shown(const core::Result<QStringList> &codes)
{
    if (!codes)
        return codes.error();
    return Payload{.data = QJsonObject{{u"enabled"_s, true}, {u"recoveryCodes"_s, QJsonArray::fromStringList(*codes)}}};
}

Field passwordField(const QString &about)
{
    return {.name = u"password"_s, .about = about, .max = 1024};
}

Field codeField(const QString &about)
{
    return {.name = u"code"_s, .about = about, .presence = Presence::Required, .min = 1, .max = 32};
}

} // namespace

const core::Shape &enrolMfaShape()
{
    static const core::Shape shape({passwordField(u"The caller's own; not needed by an account that has none"_s)});
    return shape;
}

const core::Shape &mfaCodeShape()
{
    static const core::Shape shape({codeField(u"A code of the authenticator app or, once it is set up, a recovery code"_s)});
    return shape;
}

const core::Shape &disableMfaShape()
{
    static const core::Shape shape({
        passwordField(u"The caller's own; not needed by an account that has none"_s),
        codeField(u"A code of the authenticator app, or a recovery code"_s),
    });
    return shape;
}

const core::Shape &mfaStatusShape()
{
    static const core::Shape shape(u"SecondFactor"_s, {
        Field{.name = u"enabled"_s, .type = FieldType::Boolean, .presence = Presence::Required},
        Field{.name = u"enabledAt"_s, .about = u"When it was set up"_s, .format = u"date-time"_s},
        Field{.name = u"recoveryCodesLeft"_s, .type = FieldType::Integer, .about = u"How many were not used"_s},
    });
    return shape;
}

const core::Shape &mfaSecretShape()
{
    static const core::Shape shape(u"SecondFactorSecret"_s, {
        Field{.name = u"secret"_s, .about = u"For typing into an authenticator app, in base32"_s, .presence = Presence::Required},
        Field{.name = u"uri"_s, .about = u"The same as an otpauth: address, for a QR code"_s, .presence = Presence::Required},
        Field{.name = u"algorithm"_s, .presence = Presence::Required},
        Field{.name = u"digits"_s, .type = FieldType::Integer, .presence = Presence::Required},
        Field{.name = u"period"_s, .type = FieldType::Integer, .about = u"Seconds that a code lasts"_s, .presence = Presence::Required},
    });
    return shape;
}

const core::Shape &recoveryCodesShape()
{
    static const core::Shape shape(u"RecoveryCodes"_s, {
        Field{.name = u"enabled"_s, .type = FieldType::Boolean, .presence = Presence::Required},
        Field{.name = u"recoveryCodes"_s, .type = FieldType::StringList, .about = u"Each works once in place of a code; not shown again"_s,
              .presence = Presence::Required},
    });
    return shape;
}

Answer mfaStatus(Context &ctx)
{
    auto status = ctx.app.auth.mfa().status(ctx.principal->user);
    if (!status)
        return status.error();
    return Payload{.data = statusJson(*status)};
}

Answer enrolMfa(Context &ctx)
{
    return ctx.app.auth.service()
        .confirmPassword(ctx.principal->user, ctx.body.value("password"_L1).toString(), clientOf(ctx))
        .then([&mfa = ctx.app.auth.mfa(), who = ctx.principal](const core::Result<> &confirmed) -> Outcome {
            if (!confirmed)
                return confirmed.error();
            auto enrolment = mfa.enrol(who->user, who->email);
            if (!enrolment)
                return enrolment.error();
            return Payload{.data = QJsonObject{
                               {u"secret"_s, enrolment->secret},
                               {u"uri"_s, enrolment->uri},
                               {u"algorithm"_s, u"SHA1"_s},
                               {u"digits"_s, auth::kTotpDigits},
                               {u"period"_s, int(auth::kTotpPeriod.count())},
                           }};
        });
}

Answer confirmMfa(Context &ctx)
{
    auto codes = ctx.app.auth.mfa().confirm(ctx.principal->user, ctx.body.value("code"_L1).toString());
    if (!codes)
        return codes.error();
    // Those began with the password alone.
    if (auto ended = ctx.app.auth.sessions().endAllOf(ctx.principal->user, ctx.principal->session); !ended)
        return ended.error();
    return shown(codes);
}

Answer disableMfa(Context &ctx)
{
    return ctx.app.auth.service()
        .confirmPassword(ctx.principal->user, ctx.body.value("password"_L1).toString(), clientOf(ctx))
        .then([&mfa = ctx.app.auth.mfa(), who = ctx.principal, code = ctx.body.value("code"_L1).toString()](const core::Result<> &confirmed) -> Outcome {
            if (!confirmed)
                return confirmed.error();
            if (auto proved = mfa.proveAgain(who->user, code); !proved)
                return proved.error();
            if (auto removed = mfa.remove(who->user); !removed)
                return removed.error();
            return Payload{.data = statusJson({})};
        });
}

Answer renewRecoveryCodes(Context &ctx)
{
    auth::MfaService &mfa = ctx.app.auth.mfa();
    if (auto proved = mfa.proveAgain(ctx.principal->user, ctx.body.value("code"_L1).toString()); !proved)
        return proved.error();
    return shown(mfa.renewRecoveryCodes(ctx.principal->user));
}

Answer resetMfa(Context &ctx)
{
    const core::UserId user(ctx.path.value(u"userId"_s));
    // A stolen token of an administrator must not be enough to take the administrator's own off.
    if (user == ctx.principal->user)
        return core::Error::conflict(u"Your own second factor is given up with a code, at /auth/mfa/disable"_s);
    if (auto may = ctx.app.auth.users().checkMayChange(user, changerOf(*ctx.principal)); !may)
        return may.error();
    if (auto removed = ctx.app.auth.mfa().remove(user); !removed)
        return removed.error();
    if (auto ended = ctx.app.auth.sessions().endAllOf(user); !ended)
        return ended.error();
    return Payload{.data = statusJson({})};
}

} // namespace server::api
