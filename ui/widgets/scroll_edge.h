// SPDX-License-Identifier: GPL-3.0-or-later
// ScrollEdge: what is scrolled ends at the same edge whether the bar stands beside it or not, so that it
// lines up with what stands above and below. The bar takes its room from the margin of the layout, which is
// wider than the bar. GUI thread; owned by the scroll area.
#pragma once

#include <QObject>

class QLayout;
class QScrollArea;

namespace ui::widgets {

class ScrollEdge final : public QObject
{
    Q_OBJECT

public:
    ScrollEdge(QScrollArea *area, QLayout *body);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lend(int room);

    QScrollArea *m_area;
    QLayout *m_body;
    int m_margin; // without a bar
};

} // namespace ui::widgets
