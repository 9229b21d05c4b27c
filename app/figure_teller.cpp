// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure_teller.h"

#include "ui/pages/logs_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"

#include <cstdio>

namespace app {

FigureTeller::FigureTeller(const ui::shell::MainWindow &window, const ConsoleApplication &application, std::chrono::seconds every)
    : m_window(window)
    , m_application(application)
{
    m_timer.setInterval(every);
    connect(&m_timer, &QTimer::timeout, this, &FigureTeller::tell);
    m_timer.start();
}

void FigureTeller::tell() const
{
    const auto *logs = qobject_cast<const ui::pages::LogsPage *>(m_window.pageStack()->page(ui::pages::PageId::Logs));
    const models::MergedLogFeed::Tally tally = logs ? logs->feed().tally() : models::MergedLogFeed::Tally();
    const StallWatchdog::Figures &f = m_application.stalls();
    const auto number = [](qint64 value) { return static_cast<long long>(value); };
    std::printf("figures services=%lld lines=%lld missed=%lld gaps=%lld buffer_kb=%lld stalls=%lld own_stalls=%lld longest_ms=%lld longest_own_ms=%lld\n",
                number(logs ? logs->feed().services().size() : 0), number(tally.lines), number(tally.missed), number(tally.gaps),
                number(logs ? logs->buffer().memoryBytes() / 1024 : 0), number(f.stalls), number(f.ownStalls),
                number(f.longestMs), number(f.longestOwnMs));
    std::fflush(stdout);
}

} // namespace app
