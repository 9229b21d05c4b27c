// SPDX-License-Identifier: GPL-3.0-or-later
// ScrollPane: a column of things without a frame that is scrolled up and down where it is higher than its
// place. Tab stops at it, with a ring, only while it can be scrolled and nothing in it takes the keyboard: what
// does hands the keys for pages on to it. GUI thread; owned by its parent.
#pragma once

#include <QScrollArea>

namespace ui::widgets {

class ScrollPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollPane(QWidget *parent = nullptr);
    ~ScrollPane() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void chooseStop();
    bool holdsStop() const;
};

} // namespace ui::widgets
