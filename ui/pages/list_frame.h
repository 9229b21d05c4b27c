// SPDX-License-Identifier: GPL-3.0-or-later
// ListFrame: what the pages that list things are made of: bars above a table, what stands there when it has
// no rows, a line at the foot, and beside them what is chosen. Where there is no room for both, the chosen
// one stands alone until it is closed. It knows no model: its page gives the table one, and takes it away
// again before its models end (end()). GUI thread; owned by its page.
#pragma once

#include "ui/pages/list_foot.h"
#include "ui/pages/list_states.h"
#include "ui/pages/page.h"
#include "ui/widgets/table_view.h"

#include <QSplitter>

class QVBoxLayout;

namespace ui::pages {

class KeptView;

class ListFrame final : public QSplitter
{
    Q_OBJECT

public:
    // `name`: of the table, for those who hear it. Fills the page.
    ListFrame(const QString &name, int leastWidth, Page *page);

    void addBar(QWidget *bar); // above the table, below those that are there
    enum class Detail { OfTheChosen, Lasting }; // hidden until its page shows it; there wherever there is room
    void setDetail(QWidget *detail, int width, Detail kind = Detail::OfTheChosen);
    bool isListHidden() const { return m_list->isHidden(); }

    QSize minimumSizeHint() const override; // of the wider side: one may stand alone

    widgets::TableView *table() const { return m_table; }
    ListStates *states() const { return m_states; }
    ListFoot *foot() const { return m_foot; }
    QWidget *list() const { return m_list; }

    // The column and way it is sorted by, over runs.
    void rememberOrder(const PageContext &context, const QString &key);
    void keepIn(KeptView &kept); // the order, the sides and how far both are read; once it has its bars and its detail
    void end();

signals:
    void openWanted();   // Return, or a double click
    void editWanted();   // F2
    void deleteWanted(); // Delete

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitSides();

    int m_leastWidth;
    QWidget *m_list;
    QVBoxLayout *m_bars;
    ListStates *m_states;
    widgets::TableView *m_table;
    ListFoot *m_foot;
    QWidget *m_detail = nullptr;
    Detail m_kind = Detail::OfTheChosen;
};

} // namespace ui::pages
