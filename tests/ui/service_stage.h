// SPDX-License-Identifier: GPL-3.0-or-later
// A services page over a server in memory, for the tests of its parts. GUI thread; owned by the test.
#pragma once

#include "tests/support/fake_backend.h"
#include "ui/pages/services_page.h"
#include "ui/widgets/table_view.h"

#include <QtTest>
#include <QtWidgets>

inline core::ServiceId id(const char *text)
{
    return core::ServiceId(QString::fromLatin1(text));
}

struct ServiceStage
{
    support::FakeBackend backend;
    models::ServiceModel model;
    ui::pages::ServicesPage page;

    explicit ServiceStage(const core::Clock &clock, QSize size = {1100, 700}) : page({model, clock})
    {
        page.resize(size);
        page.show();
        (void)QTest::qWaitForWindowExposed(&page);
    }
    ~ServiceStage() { open(nullptr); }
    void open(client::Backend *to)
    {
        model.setBackend(to);
        page.setBackend(to);
    }
    void threeServices()
    {
        using core::ServiceStatus;
        backend.put(support::FakeBackend::makeService(QStringLiteral("alpha"), ServiceStatus::Running));
        backend.put(support::FakeBackend::makeService(QStringLiteral("beta"), ServiceStatus::Stopped));
        backend.put(support::FakeBackend::makeService(QStringLiteral("gamma"), ServiceStatus::Error));
        open(&backend);
        QTRY_COMPARE(page.table()->model()->rowCount(), 3);
    }
    void chooseMany(const QStringList &ids)
    {
        auto *selection = page.table()->selectionModel();
        selection->clearSelection();
        for (const QString &one : ids)
            selection->select(page.filter().indexOf(core::ServiceId(one)), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    template <typename Dialog>
    Dialog *dialog()
    {
        Dialog *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = page.window()->findChild<Dialog *>()) != nullptr; });
        return found;
    }
};
