// SPDX-License-Identifier: GPL-3.0-or-later
// ColumnRoom: shows as many columns of a table as there is room for, the more important ones first; the
// first column takes what is left. Widths do not follow what is in the cells, so that nothing jitters.
// GUI thread; owned by its table.
#pragma once

#include <QObject>
#include <QVector>

namespace ui::widgets {

class TableView;

class ColumnRoom : public QObject
{
    Q_OBJECT

public:
    struct Rule
    {
        int column;
        int width;
    };
    // By importance; the column that is in no rule is the one that stretches.
    ColumnRoom(TableView &table, int stretched, int leastStretched, QVector<Rule> rules);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    TableView &m_table;
    int m_stretched;
    int m_least;
    QVector<Rule> m_rules;
    int m_room = 0;
};

} // namespace ui::widgets
