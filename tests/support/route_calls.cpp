// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/route_calls.h"

#include <QMap>
#include <QTest>

namespace support {
namespace {

using namespace Qt::StringLiterals;

QString fresh(const QString &what)
{
    static int count = 0;
    return u"%1-%2"_s.arg(what).arg(++count);
}

QString newService(DaemonProcess &daemon)
{
    const QString id = fresh(u"walked"_s);
    daemon.post(u"/api/v1/services"_s, {{u"id"_s, id}, {u"command"_s, QJsonArray{u"/bin/sh"_s, u"-c"_s, u"echo hello; exec sleep 600"_s}},
                                        {u"labels"_s, QJsonObject{{u"walk"_s, u"yes"_s}}}});
    return u"/api/v1/services/"_s + id;
}

QString newRunningService(DaemonProcess &daemon)
{
    const QString path = newService(daemon);
    daemon.post(path + u"/start"_s);
    daemon.waitForStatus(path.section(u'/', -1), u"running"_s);
    return path;
}

QJsonObject signIn(DaemonProcess &daemon, const QString &email)
{
    const QByteArray admin = daemon.token();
    daemon.setToken({});
    const HttpAnswer answer = daemon.post(u"/api/v1/auth/login"_s, {{u"username"_s, email}, {u"password"_s, QString::fromLatin1(DaemonProcess::kPassword)}});
    daemon.setToken(admin);
    return answer.data().toObject();
}

struct NewUser
{
    QString path;
    QString email;
};

NewUser newAccount(DaemonProcess &daemon)
{
    const QString email = fresh(u"walker"_s) + u"@example.com"_s;
    const HttpAnswer made = daemon.post(u"/api/v1/users"_s, {{u"email"_s, email}, {u"name"_s, u"Walker"_s}, {u"roles"_s, QJsonArray{u"viewer"_s}},
                                                             {u"password"_s, QString::fromLatin1(DaemonProcess::kPassword)}});
    return {u"/api/v1/users/"_s + made.data().toObject().value("id"_L1).toString(), email};
}

QString newUser(DaemonProcess &daemon)
{
    return newAccount(daemon).path;
}

QString adminPath(DaemonProcess &daemon)
{
    return u"/api/v1/users/"_s + daemon.get(u"/api/v1/profile"_s).data().toObject().value("id"_L1).toString();
}

// A session of the administrator's that is not the one that asks.
QString anotherSession(DaemonProcess &daemon)
{
    signIn(daemon, u"admin@localhost"_s);
    for (const QJsonValue &session : daemon.get(u"/api/v1/profile/sessions"_s).data().toArray()) {
        if (!session.toObject().value("current"_L1).toBool())
            return session.toObject().value("id"_L1).toString();
    }
    return {};
}

QString newKey(DaemonProcess &daemon)
{
    return daemon.post(u"/api/v1/auth/api-keys"_s, {{u"name"_s, fresh(u"key"_s)}, {u"permissions"_s, QJsonArray{u"services:read"_s}}})
        .data().toObject().value("id"_L1).toString();
}

QString newConfig(DaemonProcess &daemon)
{
    const QString path = u"/api/v1/config/"_s + fresh(u"walked"_s);
    daemon.put(path, {{u"value"_s, u"old"_s}});
    return path;
}

bool isAnyJobOpen(DaemonProcess &daemon)
{
    const QJsonArray jobs = daemon.get(u"/api/v1/backups/jobs"_s).data().toArray();
    return std::any_of(jobs.begin(), jobs.end(), [](const QJsonValue &job) { return job["endedAt"_L1].isNull(); });
}

// A whole backup of one service, and nothing works on it any more.
QString newBackup(DaemonProcess &daemon)
{
    const QString service = newService(daemon).section(u'/', -1);
    const QString path = u"/api/v1/backups/"_s
        + daemon.post(u"/api/v1/backups"_s, {{u"name"_s, fresh(u"walked"_s)}, {u"services"_s, QJsonArray{service}}}).data().toObject().value("id"_L1).toString();
    (void)QTest::qWaitFor([&] { return daemon.get(path).data().toObject().value("status"_L1) == "completed"_L1 && !isAnyJobOpen(daemon); }, 60'000);
    return path;
}

QString newBackupJob(DaemonProcess &daemon)
{
    const QString backup = newBackup(daemon);
    return u"/api/v1/backups/jobs/"_s + daemon.post(backup + u"/verify"_s).data().toObject().value("id"_L1).toString();
}

QString newUpload(DaemonProcess &daemon, qint64 size)
{
    return u"/api/v1/backups/uploads/"_s
        + daemon.post(u"/api/v1/backups/uploads"_s, {{u"name"_s, fresh(u"walked"_s)}, {u"size"_s, size}}).data().toObject().value("id"_L1).toString();
}

QString newSchedule(DaemonProcess &daemon)
{
    const QString service = newService(daemon).section(u'/', -1);
    return u"/api/v1/backups/schedules/"_s
        + daemon.post(u"/api/v1/backups/schedules"_s, {{u"name"_s, fresh(u"walked"_s)}, {u"cronExpression"_s, u"0 3 29 2 *"_s},
                                                       {u"options"_s, QJsonObject{{u"services"_s, QJsonArray{service}}}}})
              .data().toObject().value("id"_L1).toString();
}

RouteCall needsCode(const QString &path)
{
    return {.path = path, .elsewhere = u"needs a code of an authenticator; tst_mfa"_s};
}

RouteCall needsProvider(const QString &path)
{
    return {.path = path, .elsewhere = u"needs a provider; tst_oauth"_s};
}

RouteCall needsEngine(const QString &path)
{
    return {.path = path, .elsewhere = u"needs a container engine; tst_containers"_s};
}

const QMap<QString, PrepareCall> &calls()
{
    static const QMap<QString, PrepareCall> table{
        // What needs nothing before it.
        {u"GET /health"_s, [](DaemonProcess &) { return RouteCall{u"/health"_s}; }},
        {u"GET /docs"_s, [](DaemonProcess &) { return RouteCall{u"/docs"_s}; }},
        {u"GET /.well-known/jwks.json"_s, [](DaemonProcess &) { return RouteCall{u"/.well-known/jwks.json"_s}; }},
        {u"GET /api/v1/openapi.json"_s, [](DaemonProcess &) { return RouteCall{u"/api/v1/openapi.json"_s}; }},
        {u"GET /api/v1/health"_s, [](DaemonProcess &) { return RouteCall{u"/api/v1/health"_s}; }},
        {u"GET /api/v1/info"_s, [](DaemonProcess &) { return RouteCall{u"/api/v1/info"_s}; }},
        {u"GET /api/v1/stats"_s, [](DaemonProcess &) { return RouteCall{u"/api/v1/stats"_s}; }},
        {u"GET /api/v1/metrics"_s, [](DaemonProcess &) { return RouteCall{u"/api/v1/metrics?metric=http_requests_total&step=5s"_s}; }},
        {u"GET /api/v1/metrics/prometheus"_s, [](DaemonProcess &) { return RouteCall{u"/api/v1/metrics/prometheus"_s}; }},
        {u"GET /api/v1/catalogue"_s, [](DaemonProcess &) { return RouteCall{u"/api/v1/catalogue"_s}; }},

        // Signing in and out.
        {u"POST /api/v1/auth/login"_s, [](DaemonProcess &) {
             return RouteCall{u"/api/v1/auth/login"_s, {{u"username"_s, u"admin@localhost"_s}, {u"password"_s, QString::fromLatin1(DaemonProcess::kPassword)}}};
         }},
        {u"POST /api/v1/auth/local"_s, [](DaemonProcess &) {
             return RouteCall{.path = u"/api/v1/auth/local"_s, .elsewhere = u"only the program that runs the server has a credential; tst_end_to_end"_s};
         }},
        {u"POST /api/v1/auth/refresh"_s, [](DaemonProcess &daemon) {
             return RouteCall{u"/api/v1/auth/refresh"_s, {{u"refreshToken"_s, signIn(daemon, u"admin@localhost"_s).value("refreshToken"_L1)}}};
         }},
        {u"POST /api/v1/auth/logout"_s, [](DaemonProcess &) { return RouteCall{u"/api/v1/auth/logout"_s}; }},

        // The second factor. What needs a code of an authenticator is called by the test that has one.
        {u"GET /api/v1/auth/mfa"_s, [](DaemonProcess &) { return RouteCall{u"/api/v1/auth/mfa"_s}; }},
        {u"POST /api/v1/auth/mfa/enrol"_s, [](DaemonProcess &) {
             return RouteCall{u"/api/v1/auth/mfa/enrol"_s, {{u"password"_s, QString::fromLatin1(DaemonProcess::kPassword)}}};
         }},
        {u"POST /api/v1/auth/mfa/confirm"_s, [](DaemonProcess &) { return needsCode(u"/api/v1/auth/mfa/confirm"_s); }},
        {u"POST /api/v1/auth/mfa/disable"_s, [](DaemonProcess &) { return needsCode(u"/api/v1/auth/mfa/disable"_s); }},
        {u"POST /api/v1/auth/mfa/recovery-codes"_s, [](DaemonProcess &) { return needsCode(u"/api/v1/auth/mfa/recovery-codes"_s); }},
        {u"DELETE /api/v1/users/{userId}/mfa"_s, [](DaemonProcess &) { return needsCode(u"/api/v1/users/nobody-0/mfa"_s); }},

        // Signing in through a provider, which tst_oauth has.
        {u"GET /api/v1/auth/oauth/providers"_s, [](DaemonProcess &) { return RouteCall{u"/api/v1/auth/oauth/providers"_s}; }},
        {u"POST /api/v1/auth/oauth/token"_s, [](DaemonProcess &) { return needsProvider(u"/api/v1/auth/oauth/token"_s); }},
        {u"GET /api/v1/auth/oauth/{provider}"_s, [](DaemonProcess &) { return needsProvider(u"/api/v1/auth/oauth/google"_s); }},
        {u"GET /api/v1/auth/oauth/{provider}/callback"_s, [](DaemonProcess &) { return needsProvider(u"/api/v1/auth/oauth/google/callback"_s); }},

        // The audit log.
        {u"GET /api/v1/audit"_s, [](DaemonProcess &) { return RouteCall{u"/api/v1/audit?limit=5"_s}; }},
        {u"GET /api/v1/audit/export"_s, [](DaemonProcess &) { return RouteCall{u"/api/v1/audit/export"_s}; }},
        {u"GET /api/v1/audit/verify"_s, [](DaemonProcess &) { return RouteCall{u"/api/v1/audit/verify"_s}; }},

        // Accounts and keys.
        {u"GET /api/v1/auth/api-keys"_s, [](DaemonProcess &daemon) {
             newKey(daemon);
             return RouteCall{u"/api/v1/auth/api-keys"_s};
         }},
        {u"POST /api/v1/auth/api-keys"_s, [](DaemonProcess &) {
             return RouteCall{u"/api/v1/auth/api-keys"_s, {{u"name"_s, fresh(u"key"_s)}, {u"permissions"_s, QJsonArray{u"services:read"_s}}, {u"expiresIn"_s, 3600}}};
         }},
        {u"DELETE /api/v1/auth/api-keys/{keyId}"_s, [](DaemonProcess &daemon) { return RouteCall{u"/api/v1/auth/api-keys/"_s + newKey(daemon)}; }},
        {u"GET /api/v1/users"_s, [](DaemonProcess &daemon) {
             newUser(daemon);
             return RouteCall{u"/api/v1/users?role=viewer&limit=5"_s};
         }},
        {u"POST /api/v1/users"_s, [](DaemonProcess &) {
             return RouteCall{u"/api/v1/users"_s, {{u"email"_s, fresh(u"made"_s) + u"@example.com"_s}, {u"name"_s, u"Made"_s},
                                                   {u"password"_s, QString::fromLatin1(DaemonProcess::kPassword)}, {u"roles"_s, QJsonArray{u"viewer"_s}}}};
         }},
        {u"GET /api/v1/users/{userId}"_s, [](DaemonProcess &daemon) { return RouteCall{newUser(daemon)}; }},
        {u"PUT /api/v1/users/{userId}"_s, [](DaemonProcess &daemon) { return RouteCall{newUser(daemon), {{u"name"_s, u"Renamed"_s}}}; }},
        {u"DELETE /api/v1/users/{userId}"_s, [](DaemonProcess &daemon) { return RouteCall{newUser(daemon)}; }},
        {u"POST /api/v1/users/{userId}/roles"_s, [](DaemonProcess &daemon) { return RouteCall{newUser(daemon) + u"/roles"_s, {{u"role"_s, u"developer"_s}}}; }},
        {u"DELETE /api/v1/users/{userId}/roles/{role}"_s, [](DaemonProcess &daemon) {
             const QString user = newUser(daemon);
             daemon.post(user + u"/roles"_s, {{u"role"_s, u"developer"_s}});
             return RouteCall{user + u"/roles/developer"_s};
         }},
        {u"GET /api/v1/users/{userId}/sessions"_s, [](DaemonProcess &daemon) { return RouteCall{adminPath(daemon) + u"/sessions"_s}; }},
        {u"DELETE /api/v1/users/{userId}/sessions"_s, [](DaemonProcess &daemon) { return RouteCall{newUser(daemon) + u"/sessions"_s}; }},
        {u"DELETE /api/v1/users/{userId}/sessions/{sessionId}"_s, [](DaemonProcess &daemon) {
             return RouteCall{adminPath(daemon) + u"/sessions/"_s + anotherSession(daemon)};
         }},
        {u"GET /api/v1/profile"_s, [](DaemonProcess &) { return RouteCall{u"/api/v1/profile"_s}; }},
        {u"PUT /api/v1/profile"_s, [](DaemonProcess &) { return RouteCall{u"/api/v1/profile"_s, {{u"name"_s, u"The Administrator"_s}}}; }},
        {u"POST /api/v1/profile/password"_s, [](DaemonProcess &daemon) {
             const QString password = QString::fromLatin1(DaemonProcess::kPassword);
             const QJsonObject tokens = signIn(daemon, newAccount(daemon).email);
             return RouteCall{.path = u"/api/v1/profile/password"_s, .body = {{u"currentPassword"_s, password}, {u"newPassword"_s, password + u" and more"_s}},
                              .token = tokens.value("accessToken"_L1).toString().toLatin1()};
         }},
        {u"GET /api/v1/profile/sessions"_s, [](DaemonProcess &) { return RouteCall{u"/api/v1/profile/sessions"_s}; }},
        {u"DELETE /api/v1/profile/sessions"_s, [](DaemonProcess &) { return RouteCall{u"/api/v1/profile/sessions"_s}; }},
        {u"DELETE /api/v1/profile/sessions/{sessionId}"_s, [](DaemonProcess &daemon) {
             return RouteCall{u"/api/v1/profile/sessions/"_s + anotherSession(daemon)};
         }},

        // Configuration.
        {u"GET /api/v1/config"_s, [](DaemonProcess &daemon) {
             newConfig(daemon);
             return RouteCall{u"/api/v1/config?scope=global&limit=5"_s};
         }},
        {u"POST /api/v1/config/bulk"_s, [](DaemonProcess &) {
             return RouteCall{u"/api/v1/config/bulk"_s, {{u"configs"_s, QJsonArray{QJsonObject{{u"key"_s, fresh(u"bulk"_s)}, {u"value"_s, u"debug"_s}}}}}};
         }},
        {u"GET /api/v1/config/{key}"_s, [](DaemonProcess &daemon) { return RouteCall{newConfig(daemon)}; }},
        {u"PUT /api/v1/config/{key}"_s, [](DaemonProcess &daemon) {
             return RouteCall{.path = newConfig(daemon), .body = {{u"value"_s, u"new"_s}}, .makesUnknown = true};
         }},
        {u"DELETE /api/v1/config/{key}"_s, [](DaemonProcess &daemon) { return RouteCall{newConfig(daemon)}; }},
        {u"GET /api/v1/config/{key}/history"_s, [](DaemonProcess &daemon) { return RouteCall{newConfig(daemon) + u"/history"_s}; }},
        {u"GET /api/v1/settings"_s, [](DaemonProcess &) { return RouteCall{u"/api/v1/settings"_s}; }},

        // Backups.
        {u"POST /api/v1/backups"_s, [](DaemonProcess &daemon) {
             const QString service = newService(daemon).section(u'/', -1);
             return RouteCall{u"/api/v1/backups"_s, {{u"name"_s, fresh(u"made"_s)}, {u"type"_s, u"full"_s}, {u"services"_s, QJsonArray{service}}}};
         }},
        {u"GET /api/v1/backups"_s, [](DaemonProcess &daemon) {
             newBackup(daemon);
             return RouteCall{u"/api/v1/backups?status=completed&limit=5"_s};
         }},
        {u"GET /api/v1/backups/{backupId}"_s, [](DaemonProcess &daemon) { return RouteCall{newBackup(daemon)}; }},
        {u"DELETE /api/v1/backups/{backupId}"_s, [](DaemonProcess &daemon) { return RouteCall{newBackup(daemon)}; }},
        {u"GET /api/v1/backups/{backupId}/contents"_s, [](DaemonProcess &daemon) { return RouteCall{newBackup(daemon) + u"/contents?search=definition"_s}; }},
        {u"GET /api/v1/backups/{backupId}/download"_s, [](DaemonProcess &daemon) { return RouteCall{newBackup(daemon) + u"/download"_s}; }},
        {u"POST /api/v1/backups/{backupId}/restore"_s, [](DaemonProcess &daemon) { return RouteCall{newBackup(daemon) + u"/restore"_s}; }},
        {u"POST /api/v1/backups/{backupId}/verify"_s, [](DaemonProcess &daemon) { return RouteCall{newBackup(daemon) + u"/verify"_s}; }},
        {u"POST /api/v1/backups/{backupId}/drill"_s, [](DaemonProcess &daemon) { return RouteCall{newBackup(daemon) + u"/drill"_s}; }},
        {u"GET /api/v1/backups/jobs"_s, [](DaemonProcess &daemon) {
             newBackupJob(daemon);
             return RouteCall{u"/api/v1/backups/jobs"_s};
         }},
        {u"GET /api/v1/backups/jobs/{jobId}"_s, [](DaemonProcess &daemon) { return RouteCall{newBackupJob(daemon)}; }},
        {u"POST /api/v1/backups/jobs/{jobId}/cancel"_s, [](DaemonProcess &) {
             return RouteCall{.path = u"/api/v1/backups/jobs/nobody-0/cancel"_s, .elsewhere = u"needs a job that goes on; tst_backups"_s};
         }},
        {u"POST /api/v1/backups/uploads"_s, [](DaemonProcess &) {
             return RouteCall{u"/api/v1/backups/uploads"_s, {{u"name"_s, fresh(u"walked"_s)}, {u"size"_s, 1000}}};
         }},
        {u"GET /api/v1/backups/uploads/{uploadId}"_s, [](DaemonProcess &daemon) { return RouteCall{newUpload(daemon, 10)}; }},
        {u"PUT /api/v1/backups/uploads/{uploadId}"_s, [](DaemonProcess &daemon) {
             return RouteCall{.path = newUpload(daemon, 10) + u"?offset=0"_s, .bytes = "01234"};
         }},
        {u"POST /api/v1/backups/uploads/{uploadId}/complete"_s, [](DaemonProcess &) {
             return RouteCall{.path = u"/api/v1/backups/uploads/nobody-0/complete"_s, .elsewhere = u"needs an archive; tst_backups"_s};
         }},
        {u"DELETE /api/v1/backups/uploads/{uploadId}"_s, [](DaemonProcess &daemon) { return RouteCall{newUpload(daemon, 10)}; }},

        {u"POST /api/v1/backups/schedules"_s, [](DaemonProcess &) {
             return RouteCall{u"/api/v1/backups/schedules"_s, {{u"name"_s, fresh(u"made"_s)}, {u"cronExpression"_s, u"0 3 29 2 *"_s}, {u"type"_s, u"incremental"_s},
                                                               {u"retention"_s, QJsonObject{{u"keepDaily"_s, 7}}}}};
         }},
        {u"GET /api/v1/backups/schedules"_s, [](DaemonProcess &daemon) {
             newSchedule(daemon);
             return RouteCall{u"/api/v1/backups/schedules"_s};
         }},
        {u"GET /api/v1/backups/schedules/{scheduleId}"_s, [](DaemonProcess &daemon) { return RouteCall{newSchedule(daemon)}; }},
        {u"PUT /api/v1/backups/schedules/{scheduleId}"_s, [](DaemonProcess &daemon) { return RouteCall{newSchedule(daemon), {{u"retention"_s, u"4w"_s}}}; }},
        {u"DELETE /api/v1/backups/schedules/{scheduleId}"_s, [](DaemonProcess &daemon) { return RouteCall{newSchedule(daemon)}; }},
        {u"POST /api/v1/backups/schedules/{scheduleId}/run"_s, [](DaemonProcess &daemon) { return RouteCall{newSchedule(daemon) + u"/run"_s}; }},

        // Services.
        {u"GET /api/v1/services"_s, [](DaemonProcess &daemon) {
             newService(daemon);
             return RouteCall{u"/api/v1/services?limit=5&sort=created&order=desc"_s};
         }},
        {u"POST /api/v1/services"_s, [](DaemonProcess &) {
             return RouteCall{u"/api/v1/services"_s, {{u"id"_s, fresh(u"made"_s)}, {u"command"_s, QJsonArray{u"/bin/true"_s}},
                                                      {u"environment"_s, QJsonObject{{u"API_KEY"_s, u"x"_s}}}}};
         }},
        {u"GET /api/v1/services/{serviceId}"_s, [](DaemonProcess &daemon) { return RouteCall{newRunningService(daemon)}; }},
        {u"PUT /api/v1/services/{serviceId}"_s, [](DaemonProcess &daemon) {
             return RouteCall{newService(daemon), {{u"description"_s, u"changed"_s}, {u"labels"_s, QJsonObject{{u"walk"_s, QJsonValue::Null}}}}};
         }},
        {u"DELETE /api/v1/services/{serviceId}"_s, [](DaemonProcess &daemon) { return RouteCall{newService(daemon) + u"?cleanup=true"_s}; }},
        {u"POST /api/v1/services/{serviceId}/start"_s, [](DaemonProcess &daemon) { return RouteCall{newService(daemon) + u"/start"_s}; }},
        {u"POST /api/v1/services/{serviceId}/stop"_s, [](DaemonProcess &daemon) {
             return RouteCall{newRunningService(daemon) + u"/stop"_s, {{u"graceful"_s, false}}};
         }},
        {u"POST /api/v1/services/{serviceId}/restart"_s, [](DaemonProcess &daemon) { return RouteCall{newRunningService(daemon) + u"/restart"_s}; }},
        {u"POST /api/v1/services/{serviceId}/scale"_s, [](DaemonProcess &daemon) {
             return RouteCall{newService(daemon) + u"/scale"_s, {{u"replicas"_s, 2}}};
         }},
        {u"POST /api/v1/services/{serviceId}/exec"_s, [](DaemonProcess &daemon) {
             return RouteCall{newRunningService(daemon) + u"/exec"_s, {{u"command"_s, QJsonArray{u"/bin/echo"_s, u"hi"_s}}}};
         }},
        {u"GET /api/v1/services/{serviceId}/logs"_s, [](DaemonProcess &daemon) { return RouteCall{newRunningService(daemon) + u"/logs?lines=10"_s}; }},
        {u"GET /api/v1/services/{serviceId}/health"_s, [](DaemonProcess &daemon) { return RouteCall{newRunningService(daemon) + u"/health"_s}; }},
        {u"GET /api/v1/engine"_s, [](DaemonProcess &) { return RouteCall{u"/api/v1/engine"_s}; }},
        {u"GET /api/v1/engine/images"_s, [](DaemonProcess &) { return needsEngine(u"/api/v1/engine/images"_s); }},
        {u"GET /api/v1/engine/networks"_s, [](DaemonProcess &) { return needsEngine(u"/api/v1/engine/networks"_s); }},
        {u"GET /api/v1/engine/volumes"_s, [](DaemonProcess &) { return needsEngine(u"/api/v1/engine/volumes"_s); }},
        {u"GET /api/v1/engine/containers"_s, [](DaemonProcess &) { return needsEngine(u"/api/v1/engine/containers"_s); }},
        {u"POST /api/v1/engine/containers/{containerId}/adopt"_s, [](DaemonProcess &) { return needsEngine(u"/api/v1/engine/containers/nobody-0/adopt"_s); }},
        {u"GET /api/v1/services/{serviceId}/image"_s, [](DaemonProcess &) { return needsEngine(u"/api/v1/services/nobody-0/image"_s); }},
        {u"POST /api/v1/services/{serviceId}/image/update"_s, [](DaemonProcess &) { return needsEngine(u"/api/v1/services/nobody-0/image/update"_s); }},
        {u"POST /api/v1/services/import"_s, [](DaemonProcess &) {
             return RouteCall{u"/api/v1/services/import"_s,
                              {{u"kind"_s, u"mcp-json"_s}, {u"content"_s, uR"({"mcpServers": {"Imported": {"command": "/bin/true"}}})"_s}}};
         }},
        {u"POST /api/v1/services/{serviceId}/health/check"_s, [](DaemonProcess &daemon) {
             return RouteCall{newRunningService(daemon) + u"/health/check"_s};
         }},
    };
    return table;
}

} // namespace

PrepareCall routeCall(const QString &endpoint)
{
    return calls().value(endpoint, nullptr);
}

QStringList routeCallEndpoints()
{
    return calls().keys();
}

} // namespace support
