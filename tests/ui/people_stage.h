// SPDX-License-Identifier: GPL-3.0-or-later
// A page of people or keys over a server in memory, for the tests of pages and dialogs. GUI thread; owned
// by the test.
#pragma once

#include "models/service_model.h"
#include "tests/support/fake_backend.h"
#include "ui/pages/page.h"
#include "ui/widgets/states.h"
#include "ui/widgets/table_view.h"

#include <QtTest>
#include <QtWidgets>

template <typename PageClass>
struct PeopleStage
{
    support::FakeBackend backend;
    models::ServiceModel services;
    PageClass page;
    QStringList done;
    QStringList failures;

    explicit PeopleStage(const core::Clock &clock, QSize size = {1100, 700}, ui::pages::ViewMemory *memory = nullptr)
        : page(ui::pages::PageContext{services, clock, memory})
    {
        QObject::connect(&page, &ui::pages::Page::done, &page, [this](const QString &text) { done << text; });
        QObject::connect(&page, &ui::pages::Page::failed, &page, [this](const QString &text) { failures << text; });
        page.resize(size);
        page.show();
        (void)QTest::qWaitForWindowExposed(&page);
    }
    ~PeopleStage() { open(nullptr); }
    void open(client::Backend *to)
    {
        page.setBackend(to);
        page.setActive(to != nullptr);
    }
    int rows() const { return page.table()->model()->rowCount(); }
    ui::widgets::StateStack::Shown shown() const { return page.states()->shown(); }
    template <typename Dialog>
    Dialog *dialog()
    {
        Dialog *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = page.window()->template findChild<Dialog *>()) != nullptr && found->isVisible(); });
        return found;
    }
};
