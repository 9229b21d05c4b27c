// SPDX-License-Identifier: GPL-3.0-or-later
// A file of services as a server would answer it, and containers of others, for the tests and pictures
// of import and adoption. Plain values.
#pragma once

#include "tests/support/fake_backend.h"

struct ImportStage
{
    static core::ServiceProposal proposal(const QString &id, const QString &image, int port = 0, const QStringList &notes = {}, const QString &problem = {})
    {
        core::ServiceProposal one;
        core::ServiceSpec &spec = one.service.spec;
        spec.id = core::ServiceId(id);
        spec.name = id;
        spec.runtime = core::RuntimeKind::Docker;
        spec.image = image;
        spec.port = port;
        one.notes = notes;
        one.problem = problem;
        return one;
    }

    // Six, of which four can be made; two of those with remarks.
    static core::ServiceImport file()
    {
        core::ServiceImport import;
        import.services = {
            proposal(QStringLiteral("db"), QStringLiteral("postgres:16"), 0, {QStringLiteral("the check of the file is not taken over; an image's own one is used, or one by HTTP can be set")}),
            proposal(QStringLiteral("cache"), QStringLiteral("redis:7-alpine"), 6379),
            proposal(QStringLiteral("web"), QStringLiteral("ghcr.io/team/web-with-a-long-name:2025.11.3"), 8080,
                     {QStringLiteral("\"privileged\" is left out: it would open the machine to the container"),
                      QStringLiteral("port 9090 is not published: a service has one port, over TCP"),
                      QStringLiteral("./data is relative to a folder that is not known here: write the whole path")}),
            proposal(QStringLiteral("worker"), QStringLiteral("ghcr.io/team/worker:2025.11.3")),
            proposal(QStringLiteral("alpha"), QStringLiteral("nginx:1.27"), 80, {}, QStringLiteral("A service with this id exists already")),
            proposal(QStringLiteral("docs"), {}, 0, {}, QStringLiteral("it is built from sources: build the image and name it here")),
        };
        import.notes = {QStringLiteral("what stands under \"volumes\" is made with the engine's usual settings")};
        return import;
    }

    static QString compose()
    {
        return QStringLiteral("services:\n  db:\n    image: postgres:16\n  cache:\n    image: redis:7-alpine\n    ports: [\"6379:6379\"]\n"
                              "  web:\n    image: ghcr.io/team/web-with-a-long-name:2025.11.3\n    privileged: true\n    depends_on: [db, cache]\n");
    }

    static core::EngineContainer container(const QString &name, const QString &image, const QString &words, int port = 0)
    {
        const QString id = QString::fromLatin1(QByteArray(name.toUtf8().toHex() + QByteArray(64, '0')).left(64));
        return {id, name, image, words.startsWith(QStringLiteral("Up")) ? QStringLiteral("running") : QStringLiteral("exited"), words, port, 0};
    }

    static void fillEngine(support::FakeEngine &engine)
    {
        engine.setContainers({container(QStringLiteral("shop-db-1"), QStringLiteral("postgres:16"), QStringLiteral("Up 3 days"), 5432),
                              container(QStringLiteral("shop-web-1"), QStringLiteral("ghcr.io/team/shop:1.4"), QStringLiteral("Up 3 days (healthy)"), 8080),
                              container(QStringLiteral("old_report"), QStringLiteral("team/report:0.9"), QStringLiteral("Exited (1) 2 weeks ago"))});
        core::ServiceProposal proposal;
        core::ServiceSpec &spec = proposal.service.spec;
        spec.port = 5432;
        spec.command = {QStringLiteral("postgres"), QStringLiteral("-c"), QStringLiteral("max_connections=200")};
        spec.environment = {{QStringLiteral("POSTGRES_DB"), QStringLiteral("shop")}, {QStringLiteral("POSTGRES_PASSWORD"), QStringLiteral("********")}};
        spec.volumes = {{QStringLiteral("shop-data"), QStringLiteral("/var/lib/postgresql/data"), false}};
        spec.networks = {QStringLiteral("shop_default")};
        spec.memory.limit = 1024;
        proposal.notes = {QStringLiteral("port 5433 is not published: a service has one port, over TCP"),
                          QStringLiteral("its restart policy is the platform's to say")};
        engine.setProposal(proposal);
    }
};
