// SPDX-License-Identifier: GPL-3.0-or-later
// MonthGrid: a month as a grid of days, each with its marks for what went well, what failed, what runs
// and what is to come; one day is chosen, by pointer or arrow keys. Weeks begin as in the user's
// language. GUI thread; owned by whoever shows it.
#pragma once

#include "models/run_calendar.h"

#include <QWidget>

namespace ui::widgets {

class MonthGrid : public QWidget
{
    Q_OBJECT

public:
    explicit MonthGrid(QWidget *parent = nullptr);

    void setMonth(const QDate &day); // that it lies in
    QDate month() const { return m_month; } // its first day
    QDate firstShown() const;
    QDate lastShown() const;
    void setToday(const QDate &day);
    void setRuns(const QMap<QDate, QVector<models::CalendarRun>> &runs);
    QDate chosen() const { return m_chosen; }
    void choose(const QDate &day);
    QString textOf(const QDate &day) const; // for people who do not see it

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void dayChosen(const QDate &day);
    void monthChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Marks
    {
        int good = 0;
        int failed = 0;
        int running = 0;
        int coming = 0;
    };
    QRect cell(const QDate &day) const;
    QDate dayAt(const QPoint &at) const;
    void paintDay(QPainter &painter, const QDate &day) const;

    QDate m_month;
    QDate m_today;
    QDate m_chosen;
    QMap<QDate, Marks> m_marks;
};

} // namespace ui::widgets
