// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_identities.h"

#include "tests/support/fake_backend.h"

#include <QDateTime>
#include <QJsonArray>

#include <array>

namespace support {

using client::Account;
using client::AccountSession;
using client::AccountStatus;
using client::Future;
using core::Error;
using core::Result;
using core::UserId;

namespace {

const QString kAdmin = QStringLiteral("admin");
constexpr qint64 kThen = 1'753'358'400'000;
constexpr qint64 kHourMs = 3'600'000;
constexpr int kCodes = 10;

Error noSuchUser(const UserId &id)
{
    return Error::notFound(QStringLiteral("User"), QStringLiteral("userId"), id.toString());
}

Error wrong(const QString &field)
{
    return Error::validation(field, QStringLiteral("This is not right"));
}

} // namespace

FakeAccounts::FakeAccounts(FakeBackend &backend)
    : m_backend(backend)
{
    Account me = makeAccount(QStringLiteral("user_1"), {kAdmin});
    me.email = QStringLiteral("admin@localhost");
    me.name = QStringLiteral("Administrator");
    me.tier = QStringLiteral("enterprise");
    put(me);
    AccountSession here = makeSession(QStringLiteral("session_here"));
    here.isCurrent = true;
    setSessions(me.id, {here});
}

Account FakeAccounts::makeAccount(const QString &id, const QStringList &roles)
{
    Account account;
    account.id = UserId(id);
    account.email = id + QStringLiteral("@example.com");
    QString name = id;
    name.replace(u'_', u' ');
    name[0] = name[0].toUpper();
    account.name = name;
    account.roles = roles;
    account.tier = QStringLiteral("pro");
    account.createdAtMs = kThen;
    account.lastLoginMs = QDateTime::currentMSecsSinceEpoch() - 2 * kHourMs;
    return account;
}

void FakeAccounts::fill(int accounts)
{
    const std::array<QString, 4> roles{QStringLiteral("viewer"), QStringLiteral("developer"), QStringLiteral("operator"), kAdmin};
    for (int i = 0; i < accounts; ++i) {
        Account account = makeAccount(QStringLiteral("user_%1").arg(i, 5, 10, QLatin1Char('0')), {roles[size_t(i) % roles.size()]});
        account.status = i % 7 == 3 ? AccountStatus::Inactive : AccountStatus::Active;
        if (i % 5 == 4)
            account.lastLoginMs = 0;
        put(account);
    }
}

const Account *FakeAccounts::held(const UserId &id) const
{
    const auto at = m_accounts.find(id);
    return at == m_accounts.end() ? nullptr : &at->second;
}

AccountSession FakeAccounts::makeSession(const QString &id)
{
    AccountSession session;
    session.id = core::SessionId(id);
    session.device = QStringLiteral("MCP Console 1.0 on Linux");
    session.address = QStringLiteral("127.0.0.1");
    session.lastSeenMs = QDateTime::currentMSecsSinceEpoch();
    session.firstSeenMs = session.lastSeenMs - 5 * kHourMs;
    session.expiresAtMs = session.lastSeenMs + 24 * kHourMs;
    return session;
}

Result<Account> FakeAccounts::change(const UserId &id, const std::function<void(Account &)> &edit)
{
    const auto at = m_accounts.find(id);
    if (at == m_accounts.end())
        return noSuchUser(id);
    Account after = at->second;
    edit(after);
    const auto isAdmin = [](const Account &account) { return account.isActive() && account.roles.contains(kAdmin); };
    const auto admins = std::count_if(m_accounts.begin(), m_accounts.end(), [&](const auto &entry) { return isAdmin(entry.second); });
    if (isAdmin(at->second) && !isAdmin(after) && admins <= 1)
        return Error::conflict(QStringLiteral("The last active administrator must stay one"));
    if (after.roles.isEmpty())
        return Error::conflict(QStringLiteral("A user needs at least one role"));
    at->second = after;
    return after;
}

Result<> FakeAccounts::dropSession(const UserId &id, const core::SessionId &session)
{
    const auto gone = m_sessions[id].removeIf([&](const AccountSession &one) { return one.id == session; });
    if (gone == 0)
        return Error::notFound(QStringLiteral("Session"), QStringLiteral("sessionId"), session.toString());
    return core::success();
}

Result<> FakeAccounts::dropOthers(const UserId &id)
{
    m_sessions[id].removeIf([](const AccountSession &one) { return !one.isCurrent; });
    return core::success();
}

Future<QVector<Account>> FakeAccounts::list()
{
    return m_backend.answer<QVector<Account>>(QStringLiteral("accounts.list"), [this] {
        QVector<Account> all;
        for (const auto &entry : m_accounts)
            all.append(entry.second);
        return Result<QVector<Account>>(all);
    });
}

Future<Account> FakeAccounts::get(const UserId &id)
{
    return m_backend.answer<Account>(QStringLiteral("accounts.get ") + id.toString(), [this, id]() -> Result<Account> {
        const Account *account = held(id);
        return account ? Result<Account>(*account) : Result<Account>(noSuchUser(id));
    });
}

Future<client::MadeAccount> FakeAccounts::create(const client::NewAccount &wanted)
{
    m_lastCreated = wanted;
    return m_backend.answer<client::MadeAccount>(QStringLiteral("accounts.create"), [this, wanted]() -> Result<client::MadeAccount> {
        for (const auto &entry : m_accounts) {
            if (entry.second.email.compare(wanted.email, Qt::CaseInsensitive) == 0) {
                Error taken = Error::conflict(QStringLiteral("There is an account with this email already"));
                taken.fields.insert(QStringLiteral("email"), QStringLiteral("This email is taken"));
                return taken;
            }
        }
        client::MadeAccount made;
        made.account = makeAccount(QStringLiteral("user_new%1").arg(m_accounts.size()), wanted.roles);
        made.account.email = wanted.email;
        made.account.name = wanted.name;
        made.account.tier = wanted.tier.isEmpty() ? QStringLiteral("pro") : wanted.tier;
        made.account.lastLoginMs = 0;
        made.account.createdAtMs = QDateTime::currentMSecsSinceEpoch();
        made.welcomeSent = wanted.sendWelcomeMail && m_welcomeProblem.isEmpty();
        made.welcomeProblem = wanted.sendWelcomeMail ? m_welcomeProblem : QString();
        put(made.account);
        return made;
    });
}

Future<Account> FakeAccounts::update(const UserId &id, const QJsonObject &patch)
{
    m_lastPatch = patch;
    return m_backend.answer<Account>(QStringLiteral("accounts.update ") + id.toString(), [this, id, patch] {
        return change(id, [&patch](Account &account) {
            account.name = patch.value(QLatin1String("name")).toString(account.name);
            account.email = patch.value(QLatin1String("email")).toString(account.email);
            account.tier = patch.value(QLatin1String("tier")).toString(account.tier);
            if (const QString status = patch.value(QLatin1String("status")).toString(); !status.isEmpty())
                account.status = status == QLatin1String("active") ? AccountStatus::Active : AccountStatus::Inactive;
            if (patch.contains(QLatin1String("roles"))) {
                account.roles.clear();
                for (const auto &role : patch.value(QLatin1String("roles")).toArray())
                    account.roles.append(role.toString());
            }
        });
    });
}

Future<> FakeAccounts::remove(const UserId &id)
{
    return m_backend.answer<core::Unit>(QStringLiteral("accounts.remove ") + id.toString(), [this, id]() -> Result<> {
        // Who goes is no administrator any more.
        const Result<Account> gone = change(id, [](Account &account) { account.status = AccountStatus::Inactive; });
        if (!gone)
            return gone.error();
        m_accounts.erase(id);
        return core::success();
    });
}

Future<Account> FakeAccounts::giveRole(const UserId &id, const QString &role)
{
    return m_backend.answer<Account>(QStringLiteral("accounts.giveRole %1 %2").arg(id.toString(), role), [this, id, role] {
        return change(id, [&role](Account &account) {
            if (!account.roles.contains(role))
                account.roles.append(role);
        });
    });
}

Future<Account> FakeAccounts::takeRole(const UserId &id, const QString &role)
{
    return m_backend.answer<Account>(QStringLiteral("accounts.takeRole %1 %2").arg(id.toString(), role),
                                     [this, id, role] { return change(id, [&role](Account &account) { account.roles.removeAll(role); }); });
}

Future<QVector<AccountSession>> FakeAccounts::sessions(const UserId &id)
{
    return m_backend.answer<QVector<AccountSession>>(QStringLiteral("accounts.sessions ") + id.toString(),
                                                     [this, id] { return Result<QVector<AccountSession>>(m_sessions.value(id)); });
}

Future<> FakeAccounts::endSession(const UserId &id, const core::SessionId &session)
{
    return m_backend.answer<core::Unit>(QStringLiteral("accounts.endSession %1 %2").arg(id.toString(), session.toString()),
                                        [this, id, session] { return dropSession(id, session); });
}

Future<> FakeAccounts::endSessions(const UserId &id)
{
    return m_backend.answer<core::Unit>(QStringLiteral("accounts.endSessions ") + id.toString(), [this, id] { return dropOthers(id); });
}

Future<> FakeAccounts::resetSecondFactor(const UserId &id)
{
    return m_backend.answer<core::Unit>(QStringLiteral("accounts.resetSecondFactor ") + id.toString(), [] { return core::success(); });
}

UserId FakeProfile::me() const
{
    return m_backend.user().id;
}

QStringList FakeProfile::makeCodes()
{
    QStringList codes;
    for (int i = 0; i < kCodes; ++i)
        codes << QStringLiteral("abcd-%1-efgh").arg(++m_codesMade, 4, 10, QLatin1Char('0'));
    m_factor.isEnabled = true;
    m_factor.recoveryCodesLeft = kCodes;
    return codes;
}

Future<Account> FakeProfile::get()
{
    return m_backend.answer<Account>(QStringLiteral("profile.get"), [this]() -> Result<Account> {
        const Account *account = m_accounts.held(me());
        return account ? Result<Account>(*account) : Result<Account>(noSuchUser(me()));
    });
}

Future<Account> FakeProfile::update(const QString &name, const QString &email, const QString &currentPassword)
{
    return m_backend.answer<Account>(QStringLiteral("profile.update"), [=, this]() -> Result<Account> {
        const Account *now = m_accounts.held(me());
        if (now && now->email != email && currentPassword != m_password)
            return wrong(QStringLiteral("currentPassword"));
        return m_accounts.change(me(), [&](Account &account) {
            account.name = name;
            account.email = email;
        });
    });
}

Future<> FakeProfile::changePassword(const QString &current, const QString &wanted)
{
    return m_backend.answer<core::Unit>(QStringLiteral("profile.changePassword"), [this, current, wanted]() -> Result<> {
        if (wanted == QLatin1String("password"))
            return Error::validation(QStringLiteral("newPassword"), QStringLiteral("Password is one of the commonest; choose another"));
        if (current != m_password)
            return wrong(QStringLiteral("currentPassword"));
        m_password = wanted;
        return m_accounts.dropOthers(me());
    });
}

Future<QVector<AccountSession>> FakeProfile::sessions()
{
    return m_backend.answer<QVector<AccountSession>>(QStringLiteral("profile.sessions"),
                                                     [this] { return Result<QVector<AccountSession>>(m_accounts.heldSessions(me())); });
}

Future<> FakeProfile::endSession(const core::SessionId &session)
{
    return m_backend.answer<core::Unit>(QStringLiteral("profile.endSession ") + session.toString(),
                                        [this, session] { return m_accounts.dropSession(me(), session); });
}

Future<> FakeProfile::endOtherSessions()
{
    return m_backend.answer<core::Unit>(QStringLiteral("profile.endOtherSessions"), [this] { return m_accounts.dropOthers(me()); });
}

Future<client::SecondFactor> FakeProfile::secondFactor()
{
    return m_backend.answer<client::SecondFactor>(QStringLiteral("profile.secondFactor"), [this] { return Result<client::SecondFactor>(m_factor); });
}

Future<client::SecondFactorSecret> FakeProfile::enrol(const QString &password)
{
    return m_backend.answer<client::SecondFactorSecret>(QStringLiteral("profile.enrol"), [this, password]() -> Result<client::SecondFactorSecret> {
        if (password != m_password)
            return wrong(QStringLiteral("password"));
        const QString secret = QString::fromLatin1(kSecret);
        return client::SecondFactorSecret{secret, QStringLiteral("otpauth://totp/MCP:admin%40localhost?secret=%1&issuer=MCP").arg(secret)};
    });
}

Future<QStringList> FakeProfile::confirm(const QString &code)
{
    return m_backend.answer<QStringList>(QStringLiteral("profile.confirm"), [this, code]() -> Result<QStringList> {
        if (code != QLatin1String(kCode))
            return wrong(QStringLiteral("code"));
        m_factor.enabledAtMs = QDateTime::currentMSecsSinceEpoch();
        (void)m_accounts.dropOthers(me());
        return makeCodes();
    });
}

Future<> FakeProfile::disable(const QString &password, const QString &code)
{
    return m_backend.answer<core::Unit>(QStringLiteral("profile.disable"), [this, password, code]() -> Result<> {
        if (password != m_password)
            return wrong(QStringLiteral("password"));
        if (code != QLatin1String(kCode))
            return wrong(QStringLiteral("code"));
        m_factor = {};
        return core::success();
    });
}

Future<QStringList> FakeProfile::renewRecoveryCodes(const QString &code)
{
    return m_backend.answer<QStringList>(QStringLiteral("profile.renewRecoveryCodes"), [this, code]() -> Result<QStringList> {
        if (code != QLatin1String(kCode))
            return wrong(QStringLiteral("code"));
        return makeCodes();
    });
}

} // namespace support
