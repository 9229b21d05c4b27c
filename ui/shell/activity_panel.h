// SPDX-License-Identifier: GPL-3.0-or-later
// ActivityPanel: drops down from the bell: what is under way, each with a way to call it off, and what
// came of things lately; a result leads to its service. GUI thread; owned by the window.
#pragma once

#include "ui/shell/activity.h"

#include <QWidget>

class QProgressBar;
class QVBoxLayout;

namespace ui::widgets {
class TextLabel;
}

namespace ui::shell {

class ActivityPanel : public QWidget
{
    Q_OBJECT

public:
    ActivityPanel(Activity &activity, const core::Clock &clock, QWidget *parent);

    void dropFrom(QWidget *button); // its right edge below the button's
    QStringList texts() const;

signals:
    void serviceWanted(const core::ServiceId &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    bool fillFigures(); // of what is under way, in place; false: other things are under way now
    void showFigures(const RunningTask &task, QProgressBar *bar, widgets::TextLabel *figures);
    void addTask(const RunningTask &task);
    void addResult(const PastResult &result, int after); // room behind the time, where others have a button
    void fit();

    Activity &m_activity;
    const core::Clock &m_clock;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_column;
    QWidget *m_from = nullptr;
    QStringList m_texts;
    struct TaskRow
    {
        QString text;
        bool mayCancel;
        QProgressBar *bar;
        widgets::TextLabel *figures;
    };
    std::vector<TaskRow> m_tasks; // as shown
    size_t m_shownResults = 0;
    qint64 m_newestMs = 0; // of the results
};

} // namespace ui::shell
