// SPDX-License-Identifier: GPL-3.0-or-later
// bench_qt_http_bare: Qt HTTP Server as it comes, with one handler; what ours is measured against.
// Prints its address and serves until it is ended.
#include <QCoreApplication>
#include <QHttpServer>
#include <QHttpServerResponse>
#include <QTcpServer>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QHttpServer server;
    server.route(QStringLiteral("/"), [] {
        return QHttpServerResponse(QByteArrayLiteral("application/json"), QByteArrayLiteral("{\"status\":\"ok\"}"));
    });
    auto *listener = new QTcpServer;
    if (!listener->listen(QHostAddress::LocalHost))
        return 1;
    server.bind(listener);
    std::printf("ready http://127.0.0.1:%d\n", int(listener->serverPort()));
    std::fflush(stdout);
    return app.exec();
}
