// SPDX-License-Identifier: GPL-3.0-or-later
// LogTimeline: the strip over a log: a bar for each stretch of time, as high as it has lines, with
// its warnings and errors at the foot. A click or Enter asks to go there. GUI thread; owned by its
// page. Times in milliseconds.
#pragma once

#include "models/log_histogram.h"
#include "ui/widgets/log_text.h"

#include <QWidget>

namespace ui::widgets {

class LogTimeline : public QWidget
{
    Q_OBJECT

public:
    explicit LogTimeline(QWidget *parent = nullptr);

    int mostBars() const; // that fit the width
    void setBars(const models::TimeRange &range, const QVector<models::HistogramBucket> &bars);
    void setTimeForm(TimeForm form);
    void setSight(const models::TimeRange &range); // what the log shows now
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void timeChosen(qint64 timeMs);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    double barWidth() const;
    int barAt(int x) const;
    qint64 timeOf(int bar) const;
    QString describe(int bar) const;
    void setHot(int bar);
    void paintBars(QPainter &painter);
    void paintAxis(QPainter &painter);
    static QString dayForm();

    models::TimeRange m_range;
    QVector<models::HistogramBucket> m_bars;
    models::TimeRange m_sight;
    TimeForm m_form = TimeForm::Local;
    int m_hot = -1; // under the pointer or chosen by keys
};

} // namespace ui::widgets
