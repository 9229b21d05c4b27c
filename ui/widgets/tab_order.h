// SPDX-License-Identifier: GPL-3.0-or-later
// TabOrder: lets Tab lead through what lies in it in the order in which it is read, as its layouts have it,
// whatever was made first. Looked up anew with each Tab, since pages come and go and rows are made as they
// arrive. GUI thread; owned by its window.
#pragma once

#include <QWidget>

namespace ui::widgets {

void orderTabs(QWidget &whole); // once; for what has been filled anew

class TabOrder final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    bool focusNextPrevChild(bool next) override;
};

} // namespace ui::widgets
