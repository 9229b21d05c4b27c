// SPDX-License-Identifier: GPL-3.0-or-later
// LogHerald: tells screen readers that lines came while a log is followed: the first at once, what comes within
// two seconds of it together with the next, as how many there were and the last of them. GUI thread; a member of its view.
#pragma once

#include "core/clock.h"

#include <QTimer>

class QWidget;

namespace ui::widgets {

class LogHerald : public QObject
{
    Q_OBJECT

public:
    static constexpr core::Millis kPace{2000};

    explicit LogHerald(QWidget *view);

    void came(qint64 count, const QString &last);
    void hush(); // what was not told yet is not

signals:
    void told(const QString &words); // whether or not somebody listens

private:
    void tell();

    QWidget *m_view;
    QTimer m_pace;
    qint64 m_count = 0;
    QString m_last;
};

} // namespace ui::widgets
