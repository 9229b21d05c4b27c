// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/route_calls.h"

#include <QMap>

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

QJsonObject signInAgain(DaemonProcess &daemon)
{
    return daemon.post(u"/api/v1/auth/login"_s, {{u"username"_s, u"admin@localhost"_s}, {u"password"_s, QString::fromLatin1(DaemonProcess::kPassword)}})
        .data().toObject();
}

RouteCall needsCode(const QString &path)
{
    return {.path = path, .elsewhere = u"needs a code of an authenticator; tst_mfa"_s};
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
             return RouteCall{u"/api/v1/auth/refresh"_s, {{u"refreshToken"_s, signInAgain(daemon).value("refreshToken"_L1)}}};
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
        {u"DELETE /api/v1/users/{userId}/mfa"_s, [](DaemonProcess &) {
             return RouteCall{.path = u"/api/v1/users/nobody-0/mfa"_s, .elsewhere = u"needs a second account; tst_mfa"_s};
         }},

        // The audit log.
        {u"GET /api/v1/audit"_s, [](DaemonProcess &) { return RouteCall{u"/api/v1/audit?limit=5"_s}; }},
        {u"GET /api/v1/audit/export"_s, [](DaemonProcess &) { return RouteCall{u"/api/v1/audit/export"_s}; }},
        {u"GET /api/v1/audit/verify"_s, [](DaemonProcess &) { return RouteCall{u"/api/v1/audit/verify"_s}; }},

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
