// SPDX-License-Identifier: GPL-3.0-or-later
// FocusRing: shows that the keyboard is at a pane of text or of other things that is scrolled, which the style
// draws no frame for. Lies over its edge while it has the focus by a key, and lets the pointer through.
// GUI thread; owned by the pane.
#pragma once

#include <QWidget>

class QAbstractScrollArea;

namespace ui::widgets {

class FocusRing final : public QWidget
{
    Q_OBJECT

public:
    explicit FocusRing(QAbstractScrollArea *pane);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui::widgets
