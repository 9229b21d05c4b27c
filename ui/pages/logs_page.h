// SPDX-License-Identifier: GPL-3.0-or-later
// LogsPage: the logs of one or several services merged by time, live and back into their history,
// with search, level filters, a strip over time, and files to save. The lines, the search and the
// filter are models; this page shows them and takes orders. GUI thread; owned by the window.
#pragma once

#include "models/earlier_lines.h"
#include "models/filtered_log.h"
#include "models/log_histogram.h"
#include "models/log_search.h"
#include "models/merged_log_feed.h"
#include "ui/pages/page.h"
#include "ui/widgets/log_text.h"

#include <QTimer>

class QActionGroup;
class QPushButton;
class QVBoxLayout;

namespace ui::widgets {
class LevelChip;
enum class Wrap;
class LogTimeline;
class LogView;
class StateStack;
class TextLabel;
}

namespace ui::pages {

class JumpToTime;
class LogsSearchBar;
class LogsServiceBar;

class LogsPage final : public Page
{
    Q_OBJECT

public:
    explicit LogsPage(const PageContext &context, QWidget *parent = nullptr);
    ~LogsPage() override;

    PageId id() const override { return PageId::Logs; }
    QString title() const override;
    theme::Icon icon() const override { return theme::Icon::ScrollText; }
    void setBackend(client::Backend *backend) override;
    void setActive(bool active) override;
    void goTo(const Destination &destination) override;
    Destination place() const override;
    bool holdsWork() const override { return m_writing; }
    QList<QWidget *> topBarWidgets() const override;
    QList<Command> commands() override;
    void focusSearch() override;
    void refresh() override;

    void chooseServices(const QVector<core::ServiceId> &services);
    void chooseRunning();
    void jumpTo(qint64 timeMs); // fetches what is older when it has to
    void stepHit(int direction);
    void saveTo(const QString &path);

    models::LogBuffer &buffer() { return m_buffer; }
    const models::LogBuffer &buffer() const { return m_buffer; }
    const models::MergedLogFeed &feed() const { return m_feed; }
    models::FilteredLog &shown() { return m_filtered; }
    widgets::LogView *view() const { return m_view; }
    widgets::StateStack *states() const { return m_states; }
    widgets::LogTimeline *timeline() const { return m_timeline; }
    widgets::LevelChip *levelChip(core::LogLevel level) const { return m_levels[size_t(level)]; }
    LogsServiceBar *serviceBar() const { return m_services; }
    LogsSearchBar *searchBar() const { return m_search; }
    QPushButton *pauseButton() const { return m_pause; }
    QPushButton *exportButton() const { return m_export; }
    QString footerText() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    // logs_page.cpp: what happens
    void connectModels();
    void connectControls();
    void servicesChosen();
    void chooseAtFirst();
    void connectionChanged();
    void feedChanged();
    void showNews();
    void searchChanged();
    void linesChoiceChanged();
    void levelsChanged();
    void jumpWhenReady();
    void land(qint64 timeMs);
    void keepView();
    void earlierFinished(models::EarlierLines::End end);
    void askForTime();
    void askForFile();
    void togglePause();
    void clearFilters();
    bool mayRead() const;
    bool isLive() const;

    // logs_page_view.cpp: how it looks
    void build();
    QWidget *buildHead();
    QWidget *buildFoot();
    void buildStates();
    void showSoon();
    void showState();
    bool showsEntries() const;
    void showEmpty();
    void showFigures();
    void showHits();
    void showTimeline();
    void showSight();
    void showFoot();
    void recallView(); // as it was last chosen
    void setTimeForm(widgets::TimeForm form);
    void setWrap(widgets::Wrap wrap);
    void toggleWrap();

    PageContext m_context;
    models::ServiceModel &m_model;
    const core::Clock &m_clock;
    QPointer<client::Backend> m_backend;
    models::LogBuffer m_buffer;
    models::MergedLogFeed m_feed;
    models::EarlierLines m_earlier;
    models::LogSearch m_find;
    models::FilteredLog m_filtered;
    models::LogHistogram m_histogram;

    enum class Choice { Ours, Theirs } m_choice = Choice::Ours; // whose idea the services are
    enum class Active { No, Yes } m_active = Active::No;
    qint64 m_jumpMs = 0;    // to be gone to when the lines are there
    enum class Jump { ToLine, ToReadOn } m_jump = Jump::ToLine; // chosen there, or as one read before
    qint64 m_lostAtMs = 0;  // the connection; 0: it is there
    qint64 m_arrived = 0;   // lines, since the last look at the rate
    qint64 m_rateSinceMs = 0;
    double m_rate = 0;
    QString m_fault;        // of the pattern

    widgets::LogView *m_view = nullptr;
    widgets::StateStack *m_states = nullptr;
    widgets::LogTimeline *m_timeline = nullptr;
    std::array<widgets::LevelChip *, 4> m_levels{};
    LogsServiceBar *m_services = nullptr;
    LogsSearchBar *m_search = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_export = nullptr;
    bool m_writing = false; // what is shown, to a file
    QPushButton *m_addButton = nullptr;
    QPushButton *m_runningButton = nullptr;
    QPushButton *m_servicesButton = nullptr;
    QPushButton *m_clearButton = nullptr;
    QPushButton *m_reconnectButton = nullptr;
    QPushButton *m_timeButton = nullptr;
    QActionGroup *m_timeForms = nullptr;
    QPushButton *m_wrapButton = nullptr;
    QPushButton *m_followButton = nullptr;
    widgets::TextLabel *m_size = nullptr;
    widgets::TextLabel *m_rateLabel = nullptr;
    widgets::TextLabel *m_note = nullptr;
    QTimer m_soon;
    QTimer m_second;
};

} // namespace ui::pages
