// SPDX-License-Identifier: GPL-3.0-or-later
// LogPill: the round button over a log that leads to its newest lines. GUI thread; owned by the view.
#pragma once

#include <QPushButton>

namespace ui::widgets {

class LogPill : public QPushButton
{
    Q_OBJECT

public:
    explicit LogPill(QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui::widgets
