// SPDX-License-Identifier: GPL-3.0-or-later
// FirstPaint: prints a line to standard output when services have been painted for the first time, with
// the milliseconds since the window was made; for measuring how long the window takes to be of use.
// Watches the application's events only until then. GUI thread; owned by the composition root.
#pragma once

#include <QElapsedTimer>
#include <QObject>

class QWidget;

namespace app {

class FirstPaint final : public QObject
{
    Q_OBJECT
public:
    explicit FirstPaint(QWidget &window, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
    QElapsedTimer m_sinceStart;
};

} // namespace app
