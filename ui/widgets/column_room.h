// SPDX-License-Identifier: GPL-3.0-or-later
// ColumnRoom: shows as many columns of a table as there is room for, the more important ones first; the
// first column takes what is left. Widths do not follow what is in the cells, so that nothing jitters.
// GUI thread; owned by its table.
#pragma once

#include "ui/widgets/status_pill.h"

#include <QObject>
#include <QVector>

namespace ui::widgets {

class TableView;

// A column in which each of these pills has room, whatever its word is in the window's language.
int pillColumn(const QVector<StatusLook> &looks);

class ColumnRoom : public QObject
{
    Q_OBJECT

public:
    struct Rule
    {
        int column;
        int width;
        int wish = 0; // it takes up to this before the stretched one takes more than its least
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
