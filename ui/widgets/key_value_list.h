// SPDX-License-Identifier: GPL-3.0-or-later
// KeyValueList: quiet names at the left, their values beside them, one a row. Values can be selected
// and copied; long ones wrap. Rows are kept when only values change. GUI thread.
#pragma once

#include <QVector>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace ui::widgets {

class TextLabel;

enum class ValueFont { Text, Mono };

struct KeyValue
{
    QString key;
    QString value;
    ValueFont font = ValueFont::Text;
    QString toolTip = {};
};

class KeyValueList : public QWidget
{
    Q_OBJECT

public:
    explicit KeyValueList(QWidget *parent = nullptr);
    void setRows(const QVector<KeyValue> &rows);
    QString valueOf(const QString &key) const;
    // Lists below each other: their values begin at one line.
    static void align(const QVector<KeyValueList *> &lists);

private:
    struct Row
    {
        TextLabel *key;
        QLabel *value;
    };
    QGridLayout *m_grid;
    QVector<Row> m_rows;
};

} // namespace ui::widgets
