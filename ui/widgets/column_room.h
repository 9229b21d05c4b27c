// SPDX-License-Identifier: GPL-3.0-or-later
// ColumnRoom: shows as many columns of a table as there is room for, the more important ones first; the
// first column takes what is left. Widths do not follow what is in the cells, so that nothing jitters.
// GUI thread; owned by its table.
#pragma once

#include "ui/widgets/status_pill.h"

#include <QObject>
#include <QStringList>
#include <QVector>

#include <functional>

namespace ui::widgets {

class TableView;

// A column in which each of these pills has room, whatever its word is in the window's language.
int pillColumn(const QVector<StatusLook> &looks);
// The same for words in plain cells, behind a symbol or alone.
enum class CellMark { None, Before };
int wordColumn(const QStringList &words, CellMark mark = CellMark::None);
// And for how long ago something was, as `said` has it of a time and a now; both ms.
int timeColumn(const std::function<QString(qint64, qint64)> &said, CellMark mark = CellMark::None);
int healthColumn(); // the health of a service, in words
inline constexpr qint64 kLongWaitMs = qint64(23 * 24 + 23) * 3'600'000; // of two figures each, in words of duration

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
