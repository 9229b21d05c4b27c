// SPDX-License-Identifier: GPL-3.0-or-later
// LiveWindow: the console's window as app puts it together, on a daemon that is a process of its own:
// nothing between a click and a service is a double. A RealServer is started once a test program; its
// services are cleared between tests. GUI thread; owned by the test. Waits are generous: the machine
// may be busy.
#pragma once

#include "app/connection_manager.h"
#include "tests/places/places.h"
#include "tests/support/daemon_process.h"
#include "ui/pages/dashboard_page.h"
#include "ui/pages/logs_page.h"
#include "ui/pages/metrics_page.h"
#include "ui/pages/services_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_view.h"

#include <QtTest>
#include <QtWidgets>

constexpr int kPatience = 40'000; // ms, for all that a server has to do first

inline core::ServiceId id(const char *text)
{
    return core::ServiceId(QString::fromLatin1(text));
}

struct LiveWindow
{
    core::SystemClock clock;
    QTemporaryDir dir;
    app::Settings settings{dir.filePath(QStringLiteral("settings.ini"))};
    app::MemorySecrets secrets;
    app::LocalServer local{{dir.filePath(QStringLiteral("server")), 0, places::programs()}}; // stays off
    app::SavedConnections saved{settings};
    app::ConnectionManager connections{local, saved, secrets, clock};
    ui::theme::Theme theme{*qApp, ui::theme::Mode::Light};
    ui::shell::MainWindow window{theme, local, connections, clock};

    LiveWindow()
    {
        window.resize(1280, 800);
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
    }
    ~LiveWindow() { connections.close(); }

    bool connectTo(const support::DaemonProcess &daemon)
    {
        ui::shell::RemoteRequest request;
        request.address = daemon.url();
        request.email = QStringLiteral("admin@localhost");
        request.password = QString::fromLatin1(support::DaemonProcess::kPassword);
        connections.openRemote(request);
        return QTest::qWaitFor([this] { return isLive() && window.services().everLoaded(); }, kPatience);
    }
    client::Backend *backend() const { return connections.backend(); }
    bool isLive() const { return backend() && backend()->connectionState().isLive(); }

    template <typename PageClass>
    PageClass &page(ui::pages::PageId which)
    {
        window.pageStack()->goToPage(which);
        return *static_cast<PageClass *>(window.pageStack()->page(which));
    }
    ui::pages::DashboardPage &dashboard() { return page<ui::pages::DashboardPage>(ui::pages::PageId::Dashboard); }
    ui::pages::ServicesPage &services() { return page<ui::pages::ServicesPage>(ui::pages::PageId::Services); }
    ui::pages::LogsPage &logs() { return page<ui::pages::LogsPage>(ui::pages::PageId::Logs); }
    ui::pages::MetricsPage &metrics() { return page<ui::pages::MetricsPage>(ui::pages::PageId::Metrics); }

    // As the window knows it; one that it does not know is stopped.
    core::ServiceState state(const core::ServiceId &of)
    {
        const core::Service *service = window.services().service(of);
        return service ? service->state : core::ServiceState{};
    }
    core::ServiceStatus status(const core::ServiceId &of) { return state(of).status; }

    template <typename Dialog>
    Dialog *dialog()
    {
        Dialog *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = window.findChild<Dialog *>()) != nullptr && found->isVisible(); }, kPatience);
        return found;
    }
};

// The daemon and what a test puts on it, past the window.
struct RealServer
{
    support::DaemonProcess daemon;

    bool start() { return daemon.start() && daemon.signIn(); }
    // Again on the same port, as after a crash or an update.
    bool startAgain() { return daemon.start({QStringLiteral("--listen"), daemon.url().authority()}) && daemon.signIn(); }

    bool add(const char *name, const QString &script, const QJsonObject &more = {})
    {
        QJsonObject body{{QStringLiteral("id"), QLatin1StringView(name)},
                         {QStringLiteral("name"), QLatin1StringView(name)},
                         {QStringLiteral("command"), QJsonArray{QStringLiteral("/bin/sh"), QStringLiteral("-c"), script}}};
        for (auto it = more.begin(); it != more.end(); ++it)
            body.insert(it.key(), it.value());
        return daemon.post(QStringLiteral("/api/v1/services"), body).status == 201;
    }
    bool run(const char *name)
    {
        const QString which = QString::fromLatin1(name);
        return daemon.post(QStringLiteral("/api/v1/services/") + which + QStringLiteral("/start")).status == 202
            && daemon.waitForStatus(which, QStringLiteral("running"), kPatience);
    }
    QJsonObject service(const char *name)
    {
        return daemon.get(QStringLiteral("/api/v1/services/") + QString::fromLatin1(name)).data().toObject();
    }
    bool has(const char *name) { return !service(name).isEmpty(); }
    void clear()
    {
        const QJsonArray all = daemon.get(QStringLiteral("/api/v1/services?limit=100")).data().toArray();
        for (const QJsonValue &one : all)
            daemon.remove(QStringLiteral("/api/v1/services/%1?force=true&cleanup=true").arg(one.toObject().value(QLatin1StringView("id")).toString()));
    }
};
