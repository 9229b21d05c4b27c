// SPDX-License-Identifier: GPL-3.0-or-later
// docs/PERMISSIONS.md is made from the route table here, and may not be older than it.
#include "server/api/event_text.h"
#include "server/api/route_table.h"
#include "tests/places/places.h"

#include <QFile>
#include <QTest>

using namespace server::api;

namespace {

QByteArray permissionCell(const Route &route, const QString &role)
{
    const core::Permission needed = route.needs.permission();
    if (needed == core::Permission::Public || core::rolePermissions(role).value_or(core::Permissions()).testFlag(needed))
        return "yes";
    return route.own == Own::Free ? "own" : "–";
}

QByteArray permissionPage(const std::vector<Route> &table)
{
    using core::Permission;
    const QStringList roles = core::roleNames();
    const auto row = [](const QByteArrayList &cells) { return "| " + cells.join(" | ") + " |\n"; };
    const auto head = [&](QByteArrayList cells) {
        const QByteArray line = row(cells);
        cells.fill("---");
        return line + row(cells);
    };
    QByteArrayList roleCells;
    for (const QString &role : roles)
        roleCells.append(role.toLatin1());

    QByteArray page = "<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n# Who may what\n\n"
                      "Made from the route table, and held against a running server by `tst_permission_matrix`. When a row changes,\n"
                      "`MCP_UPDATE_DOCS=1 build/dev/bin/tst_permission_page` writes this page anew.\n\n"
                      "An API key holds a part of what its maker may, and never more; `people` marks what no key may do.\n"
                      "`own` is open to people for what is their own.\n\n## Roles\n\n";
    page += head({"Role", "Permissions"});
    for (const QString &role : roles) {
        const QStringList names = core::permissionNames(core::rolePermissions(role).value_or(core::Permissions()));
        page += row({role.toLatin1(), '`' + names.join(QStringLiteral("`, `")).toLatin1() + '`'});
    }
    page += "\n## Endpoints\n\n" + head(QByteArrayList{"Endpoint", "Needs"} + roleCells);
    for (const Route &route : table) {
        const Permission needed = route.needs.permission();
        QByteArray needs = needed == Permission::Public ? QByteArray("nothing")
            : needed == Permission::SignedIn            ? QByteArray("a sign-in")
                                                        : '`' + core::permissionName(needed).toLatin1() + '`';
        if (route.callers == Callers::People)
            needs += ", people";
        QByteArrayList cells{'`' + route.method + ' ' + route.path + '`', needs};
        for (const QString &role : roles)
            cells.append(permissionCell(route, role));
        page += row(cells);
    }
    page += "\n## Channels of `/ws`\n\n" + head(QByteArrayList{"Channel", "Needs"} + roleCells);
    for (const Channel channel : kChannels) {
        const Permission needed = permissionFor(channel);
        QByteArrayList cells{'`' + channelName(channel).toLatin1() + '`', '`' + core::permissionName(needed).toLatin1() + '`'};
        for (const QString &role : roles)
            cells.append(core::rolePermissions(role).value_or(core::Permissions()).testFlag(needed) ? "yes" : "–");
        page += row(cells);
    }
    return page;
}

} // namespace

class TestPermissionPage : public QObject
{
    Q_OBJECT

private slots:
    void thePageIsUpToDate()
    {
        QFile file(places::source(QStringLiteral("docs/PERMISSIONS.md")));
        const QByteArray wanted = permissionPage(routeTable());
        if (qEnvironmentVariableIsSet("MCP_UPDATE_DOCS")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(wanted), wanted.size());
            return;
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll() == wanted, "stale: run this test with MCP_UPDATE_DOCS=1 and commit docs/PERMISSIONS.md");
    }

    // Who can change something has to be known, and be more than a guest.
    void whatChangesSomethingIsNotOpen()
    {
        for (const Route &route : routeTable()) {
            const bool isSignIn = route.path.startsWith("/api/v1/auth/");
            if (route.method != "GET" && !isSignIn)
                QVERIFY2(route.needs.permission() != core::Permission::Public, route.path.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestPermissionPage)
#include "tst_permission_page.moc"
