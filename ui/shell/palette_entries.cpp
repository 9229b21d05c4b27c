// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_entries.h"

#include "models/format.h"
#include "models/service_model.h"
#include "ui/shell/page_stack.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace ui::shell {

using pages::Destination;
using pages::PageId;
using pages::ServiceAction;
using theme::Icon;

namespace {

// Of entries that match alike: pages, then services, then what can be done with them.
constexpr int kPageWeight = 12;
constexpr int kServiceWeight = 8;
constexpr int kCommandWeight = 4;
constexpr int kServicesAtOnce = 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::shell::PaletteEntries)
};

void addPages(QList<PaletteEntry> &entries, const PaletteSources &s)
{
    int number = 0;
    for (pages::Page *page : s.pages.pages()) {
        const QString key = number < 9 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number)).toString(QKeySequence::NativeText) : QString();
        ++number;
        entries << PaletteEntry{{Words::tr("Go to %1", "command; a page").arg(page->title()), key, page->icon(),
                                 [&stack = s.pages, id = page->id()] { stack.goToPage(id); }},
                                Offered::Always,
                                kPageWeight};
    }
    for (pages::Page *page : s.pages.pages())
        for (const pages::Command &command : page->commands())
            entries << PaletteEntry{command, page == s.pages.current() ? Offered::Always : Offered::WhenSearched, kCommandWeight};
}

// Of one service: itself, its log, and what makes sense for it now.
void addService(QList<PaletteEntry> &entries, const core::Service &service, PageStack &stack, const models::ServiceModel &services,
                pages::ServiceActions &actions)
{
    const core::ServiceId id = service.spec.id;
    const QString name = pages::displayName(service);
    const auto goes = [&stack, id](PageId page) {
        return [&stack, page, id] {
            Destination destination;
            destination.page = page;
            destination.service = id;
            stack.go(destination);
        };
    };
    entries << PaletteEntry{{name, Words::tr("Service · %1", "command; its status").arg(models::Format::status(service.state.status)),
                             Icon::Boxes, goes(PageId::Services)},
                            Offered::WhenSearched,
                            kServiceWeight};
    if (stack.page(PageId::Logs))
        entries << PaletteEntry{{Words::tr("Logs of %1", "command; service").arg(name), {}, Icon::ScrollText, goes(PageId::Logs)},
                                Offered::WhenSearched,
                                kCommandWeight};
    const auto offer = [&](ServiceAction action, const QString &text, Icon icon,
                           void (pages::ServiceActions::*run)(const core::Service &)) {
        if (!actions.allowed(action, service))
            return;
        entries << PaletteEntry{{text, {}, icon,
                                 [&actions, &services, id, run] {
                                     if (const core::Service *now = services.service(id))
                                         (actions.*run)(*now);
                                 },
                                 {actions.backend(), [&actions, action, service] { actions.tell(action, {service}); }}},
                                Offered::WhenSearched,
                                0};
    };
    offer(ServiceAction::Start, Words::tr("Start %1", "command; service").arg(name), Icon::Play, &pages::ServiceActions::start);
    offer(ServiceAction::Stop, Words::tr("Stop %1", "command; service").arg(name), Icon::Square, &pages::ServiceActions::stop);
    offer(ServiceAction::Restart, Words::tr("Restart %1", "command; service").arg(name), Icon::Restart,
          &pages::ServiceActions::restart);
}

void addServers(QList<PaletteEntry> &entries, const PaletteSources &s)
{
    const Connection current = s.connections.current();
    const auto add = [&](const QString &name, const QString &hint, Icon icon, const std::function<void()> &run) {
        entries << PaletteEntry{{Words::tr("Switch to %1", "command; a server").arg(name), hint, icon, run}, Offered::Always, 0};
    };
    if (current.kind != ConnectionKind::Local)
        add(Words::tr("the local server", "command: switch to it"), {}, Icon::Monitor,
            [&connections = s.connections] { connections.openLocal(); });
    for (const Connection &saved : s.connections.savedRemotes())
        if (saved.id != current.id)
            add(saved.name, saved.email, Icon::Globe, [&connections = s.connections, id = saved.id] { connections.openSaved(id); });
}

} // namespace

QList<PaletteEntry> paletteEntries(const PaletteSources &sources)
{
    QList<PaletteEntry> entries;
    if (sources.connections.backend())
        addPages(entries, sources);
    for (const pages::Command &command : sources.window)
        entries << PaletteEntry{command, Offered::Always, kCommandWeight};
    addServers(entries, sources);
    return entries;
}

PaletteSupply paletteServices(const PaletteSources &sources)
{
    if (!sources.connections.backend())
        return {};
    // By id: the list may change while it is gone through.
    QVector<core::ServiceId> ids;
    ids.reserve(sources.services.rowCount());
    for (int row = 0; row < sources.services.rowCount(); ++row)
        ids.append(sources.services.rowAt(row).service.spec.id);
    return [ids, next = qsizetype(0), &stack = sources.pages, &services = sources.services,
            &actions = sources.actions](QList<PaletteEntry> &entries) mutable {
        for (const qsizetype end = std::min(ids.size(), next + kServicesAtOnce); next < end; ++next)
            if (const core::Service *service = services.service(ids[next]))
                addService(entries, *service, stack, services, actions);
        return next < ids.size();
    };
}

} // namespace ui::shell
