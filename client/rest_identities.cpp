// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/identities_json.h"
#include "client/rest_apis.h"

#include <QJsonArray>
#include <QSet>

namespace client {
namespace {

using core::Result;
using core::UserId;

const QByteArray kProfile = QByteArrayLiteral("/profile");
const QByteArray kMfa = QByteArrayLiteral("/auth/mfa");

QJsonObject dataOf(const QJsonObject &envelope)
{
    return envelope.value(QLatin1String("data")).toObject();
}

QByteArray userPath(const UserId &id, const QByteArray &rest = {})
{
    return QByteArrayLiteral("/users/") + pathSegment(id.toString()) + rest;
}

Result<> readNothing(const QJsonObject &)
{
    return core::success();
}

Result<Account> readAccount(const QJsonObject &json)
{
    return accountFromJson(dataOf(json));
}

Result<QVector<AccountSession>> readSessions(const QJsonObject &json)
{
    QVector<AccountSession> sessions;
    for (const auto &item : json.value(QLatin1String("data")).toArray())
        sessions.append(sessionFromJson(item.toObject()));
    return sessions;
}

Result<QStringList> readCodes(const QJsonObject &json)
{
    return recoveryCodesFromJson(dataOf(json));
}

// Without page and limit a server gives the first thousand; what is beyond comes by pages. When the
// total changes on the way somebody may have slipped from one page to another: then it begins again.
class AccountGatherer : public std::enable_shared_from_this<AccountGatherer>
{
public:
    explicit AccountGatherer(Session &session)
        : m_session(session)
    {
        m_promise.start();
    }

    Future<QVector<Account>> run()
    {
        auto future = m_promise.future();
        begin();
        return future;
    }

private:
    void begin()
    {
        ++m_round;
        m_rows.clear();
        m_seen.clear();
        m_total = -1;
        ask({QByteArrayLiteral("GET"), QByteArrayLiteral("/users"), {}, {}, {}});
    }

    void askPage(qsizetype page)
    {
        HttpRequest wire{QByteArrayLiteral("GET"), QByteArrayLiteral("/users"), {}, {}, {}};
        wire.query.append({QByteArrayLiteral("page"), QString::number(page)});
        wire.query.append({QByteArrayLiteral("limit"), QString::number(kPageSize)});
        ask(wire);
    }

    void ask(const HttpRequest &wire)
    {
        m_session.send(wire, [self = shared_from_this()](const Result<HttpAnswer> &answer) { self->take(answer); });
    }

    void take(const Result<HttpAnswer> &answer)
    {
        if (!answer) {
            end(answer.error());
            return;
        }
        const qsizetype had = m_rows.size();
        const QJsonArray data = answer->json.value(QLatin1String("data")).toArray();
        for (const auto &item : data) {
            const Account account = accountFromJson(item.toObject());
            if (!m_seen.contains(account.id)) {
                m_seen.insert(account.id);
                m_rows.append(account);
            }
        }
        const QJsonObject told =
            answer->json.value(QLatin1String("meta")).toObject().value(QLatin1String("pagination")).toObject();
        const int total = told.value(QLatin1String("total")).toInt(int(m_rows.size()));
        const int before = std::exchange(m_total, total);
        if (before >= 0 && before != total && m_round < kRounds)
            begin();
        else if (m_rows.size() < total && m_rows.size() > had)
            askPage(m_rows.size() / kPageSize + 1);
        else
            end(std::move(m_rows));
    }

    void end(Result<QVector<Account>> result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

    static constexpr int kPageSize = 100; // the server's maximum
    static constexpr int kRounds = 3;

    Session &m_session;
    QPromise<Result<QVector<Account>>> m_promise;
    QVector<Account> m_rows;
    QSet<UserId> m_seen;
    int m_total = -1;
    int m_round = 0;
};

class RestAccounts final : public AccountsApi
{
public:
    explicit RestAccounts(Session &session)
        : m_session(session)
    {
    }

    Future<QVector<Account>> list() override { return std::make_shared<AccountGatherer>(m_session)->run(); }

    Future<Account> get(const UserId &id) override
    {
        return request<Account>(m_session, {QByteArrayLiteral("GET"), userPath(id), {}, {}, {}}, readAccount);
    }

    Future<MadeAccount> create(const NewAccount &account) override
    {
        // A mail server may take its half minute.
        return request<MadeAccount>(m_session, {QByteArrayLiteral("POST"), QByteArrayLiteral("/users"), {}, toJson(account), kMailed},
                                    [](const QJsonObject &json) { return Result<MadeAccount>(madeAccountFromJson(dataOf(json))); });
    }

    Future<Account> update(const UserId &id, const QJsonObject &patch) override
    {
        return request<Account>(m_session, {QByteArrayLiteral("PUT"), userPath(id), {}, patch, {}}, readAccount);
    }

    Future<> remove(const UserId &id) override { return del(userPath(id)); }

    Future<Account> giveRole(const UserId &id, const QString &role) override
    {
        const QJsonObject body{{QStringLiteral("role"), role}};
        return request<Account>(m_session, {QByteArrayLiteral("POST"), userPath(id, "/roles"), {}, body, {}}, readAccount);
    }

    Future<Account> takeRole(const UserId &id, const QString &role) override
    {
        return request<Account>(m_session, {QByteArrayLiteral("DELETE"), userPath(id, "/roles/" + pathSegment(role)), {}, {}, {}}, readAccount);
    }

    Future<QVector<AccountSession>> sessions(const UserId &id) override
    {
        return request<QVector<AccountSession>>(m_session, {QByteArrayLiteral("GET"), userPath(id, "/sessions"), {}, {}, {}}, readSessions);
    }

    Future<> endSession(const UserId &id, const core::SessionId &session) override
    {
        return del(userPath(id, "/sessions/" + pathSegment(session.toString())));
    }

    Future<> endSessions(const UserId &id) override { return del(userPath(id, "/sessions")); }
    Future<> resetSecondFactor(const UserId &id) override { return del(userPath(id, "/mfa")); }

private:
    static constexpr core::Millis kMailed{60'000};

    Future<> del(const QByteArray &path)
    {
        return request<core::Unit>(m_session, {QByteArrayLiteral("DELETE"), path, {}, {}, {}}, readNothing);
    }

    Session &m_session;
};

class RestProfile final : public ProfileApi
{
public:
    explicit RestProfile(Session &session)
        : m_session(session)
    {
    }

    Future<Account> get() override
    {
        return request<Account>(m_session, {QByteArrayLiteral("GET"), kProfile, {}, {}, {}}, readAccount);
    }

    Future<Account> update(const QString &name, const QString &email, const QString &currentPassword) override
    {
        QJsonObject body{{QStringLiteral("name"), name}, {QStringLiteral("email"), email}};
        if (!currentPassword.isEmpty())
            body.insert(QStringLiteral("currentPassword"), currentPassword);
        return request<Account>(m_session, {QByteArrayLiteral("PUT"), kProfile, {}, body, {}}, readAccount);
    }

    Future<> changePassword(const QString &current, const QString &wanted) override
    {
        return post<core::Unit>(kProfile + "/password",
                                {{QStringLiteral("currentPassword"), current}, {QStringLiteral("newPassword"), wanted}}, readNothing);
    }

    Future<QVector<AccountSession>> sessions() override
    {
        return request<QVector<AccountSession>>(m_session, {QByteArrayLiteral("GET"), kProfile + "/sessions", {}, {}, {}}, readSessions);
    }

    Future<> endSession(const core::SessionId &session) override
    {
        const QByteArray path = kProfile + "/sessions/" + pathSegment(session.toString());
        return request<core::Unit>(m_session, {QByteArrayLiteral("DELETE"), path, {}, {}, {}}, readNothing);
    }

    Future<> endOtherSessions() override
    {
        return request<core::Unit>(m_session, {QByteArrayLiteral("DELETE"), kProfile + "/sessions", {}, {}, {}}, readNothing);
    }

    Future<SecondFactor> secondFactor() override
    {
        return request<SecondFactor>(m_session, {QByteArrayLiteral("GET"), kMfa, {}, {}, {}}, [](const QJsonObject &json) {
            return Result<SecondFactor>(secondFactorFromJson(dataOf(json)));
        });
    }

    Future<SecondFactorSecret> enrol(const QString &password) override
    {
        return post<SecondFactorSecret>(kMfa + "/enrol", withPassword(password), [](const QJsonObject &json) {
            return Result<SecondFactorSecret>(secondFactorSecretFromJson(dataOf(json)));
        });
    }

    Future<QStringList> confirm(const QString &code) override
    {
        return post<QStringList>(kMfa + "/confirm", {{QStringLiteral("code"), code}}, readCodes);
    }

    Future<> disable(const QString &password, const QString &code) override
    {
        QJsonObject body = withPassword(password);
        body.insert(QStringLiteral("code"), code);
        return post<core::Unit>(kMfa + "/disable", body, readNothing);
    }

    Future<QStringList> renewRecoveryCodes(const QString &code) override
    {
        return post<QStringList>(kMfa + "/recovery-codes", {{QStringLiteral("code"), code}}, readCodes);
    }

private:
    // An account made by a sign-in provider has none.
    static QJsonObject withPassword(const QString &password)
    {
        return password.isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("password"), password}};
    }

    template <typename T>
    Future<T> post(const QByteArray &path, const QJsonObject &body, std::function<Result<T>(const QJsonObject &)> read)
    {
        return request<T>(m_session, {QByteArrayLiteral("POST"), path, {}, body, {}}, std::move(read));
    }

    Session &m_session;
};

} // namespace

std::unique_ptr<AccountsApi> makeRestAccounts(Session &session)
{
    return std::make_unique<RestAccounts>(session);
}

std::unique_ptr<ProfileApi> makeRestProfile(Session &session)
{
    return std::make_unique<RestProfile>(session);
}

} // namespace client
