// SPDX-License-Identifier: GPL-3.0-or-later
// A page of backups over a server in memory, for the tests of pages and dialogs. GUI thread; owned by
// the test.
#pragma once

#include "models/backup_desk.h"
#include "models/service_model.h"
#include "tests/support/fake_backend.h"
#include "ui/pages/page.h"
#include "ui/widgets/table_view.h"

#include <QtTest>
#include <QtWidgets>

inline core::BackupId backupId(const char *text)
{
    return core::BackupId(QString::fromLatin1(text));
}

inline core::ScheduleId scheduleId(const char *text)
{
    return core::ScheduleId(QString::fromLatin1(text));
}

template <typename PageClass>
struct BackupStage
{
    support::FakeBackend backend;
    models::ServiceModel services;
    models::BackupDesk desk;
    PageClass page;
    QStringList done;
    QStringList failures;
    QList<ui::pages::Destination> wishes;
    int badge = -1;

    explicit BackupStage(const core::Clock &clock, QSize size = {1100, 700}, ui::pages::ViewMemory *memory = nullptr)
        : desk(clock), page(ui::pages::PageContext{services, clock, memory, &desk})
    {
        QObject::connect(&page, &ui::pages::Page::done, &page, [this](const QString &text) { done << text; });
        QObject::connect(&page, &ui::pages::Page::failed, &page, [this](const QString &text) { failures << text; });
        QObject::connect(&page, &ui::pages::Page::wants, &page, [this](const ui::pages::Destination &where) { wishes << where; });
        QObject::connect(&page, &ui::pages::Page::badgeChanged, &page, [this](int count, const QString &) { badge = count; });
        page.resize(size);
        page.show();
        (void)QTest::qWaitForWindowExposed(&page);
    }
    ~BackupStage() { open(nullptr); }
    support::FakeBackups &fake() { return backend.fakeBackups(); }
    void open(client::Backend *to)
    {
        services.setBackend(to);
        desk.setBackend(to);
        page.setBackend(to);
    }
    void addServices()
    {
        for (const char *id : {"notes", "search", "filesystem-mcp"})
            backend.put(support::FakeBackend::makeService(QString::fromLatin1(id)));
    }
    int rows() const { return page.table()->model()->rowCount(); }
    template <typename Dialog>
    Dialog *dialog()
    {
        Dialog *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = page.window()->template findChild<Dialog *>()) != nullptr && found->isVisible(); });
        return found;
    }
};
