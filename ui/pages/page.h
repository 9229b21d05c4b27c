// SPDX-License-Identifier: GPL-3.0-or-later
// Page: one entry of the side bar. The window owns the pages, shows one at a time, gives each the
// backend of the moment and the services that all of them share, and carries their wishes to go
// elsewhere. GUI thread.
#pragma once

#include "client/backend.h"
#include "core/clock.h"
#include "ui/dialogs/curl_copy.h"
#include "ui/pages/view_memory.h"
#include "ui/theme/icons.h"

#include <QList>
#include <QWidget>

#include <functional>
#include <optional>

namespace models {
class BackupDesk;
class ServiceModel;
}

namespace ui::pages {

enum class PageId { Dashboard, Services, Logs, Metrics, Backups, Schedules, Users, ApiKeys, Configuration, Audit };

// Where to go and what to show there; what does not concern a page is left empty.
struct Destination
{
    PageId page = PageId::Services;
    core::ServiceId service = {};
    std::optional<core::ServiceStatus> status = {}; // Services: only those
    qint64 timeMs = 0;                              // Logs, Metrics: this moment; 0: now
    QString text = {};                              // Logs: search for this
    core::BackupId backup = {};
    core::ScheduleId schedule = {}; // Backups: only those of it
    core::UserId user = {};         // Users: this one
    std::optional<client::ConfigPlace> value = {}; // Configuration: this one
    QVector<core::ServiceId> services = {};        // Logs: these
    std::optional<int> part = {};                  // Services: this tab of the one that is chosen
};

// Something a person can do from the command palette.
struct Command
{
    QString text;          // "Restart Filesystem"
    QString hint;          // what it belongs to, or its shortcut
    theme::Icon icon;
    std::function<void()> run;
    dialogs::Told told = {}; // what it sends; empty: nothing before more is asked
};

struct PageContext
{
    models::ServiceModel &services; // shared, kept current by the window; outlives the pages
    const core::Clock &clock;
    ViewMemory *memory = nullptr; // null: choices last as long as the page
    models::BackupDesk *backups = nullptr; // shared likewise; the pages of backups need it

    QString choice(const QString &key) const { return memory ? memory->choice(key) : QString(); }
    void remember(const QString &key, const QString &value) const
    {
        if (memory)
            memory->setChoice(key, value);
    }
};

class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual PageId id() const = 0;
    virtual QString title() const = 0;
    virtual theme::Icon icon() const = 0;
    // Null takes it away. Called before the old backend goes.
    virtual void setBackend(client::Backend *backend) = 0;
    // Shown pages may subscribe and poll; hidden ones keep what they show and stay quiet.
    virtual void setActive(bool active) { Q_UNUSED(active) }
    virtual void goTo(const Destination &destination) { Q_UNUSED(destination) }
    // What is chosen now, for a page that is made anew to go to.
    virtual Destination place() const { return {.page = id()}; }
    // What a person gathered and did not send, or waits for: it would go with the page.
    virtual bool holdsWork() const { return false; }
    // What the page puts at the right of the top bar while it is shown; the page keeps owning them.
    virtual QList<QWidget *> topBarWidgets() const { return {}; }
    virtual QList<Command> commands() { return {}; }
    virtual void focusSearch() { } // Ctrl+F
    virtual void refresh() { }     // F5

signals:
    void wants(const ui::pages::Destination &destination);
    void done(const QString &text);   // shown as a toast
    void failed(const QString &text);
    void badgeChanged(int count, const QString &hint);
};

} // namespace ui::pages
