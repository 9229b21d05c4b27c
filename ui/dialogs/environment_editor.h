// SPDX-License-Identifier: GPL-3.0-or-later
// EnvironmentEditor: names and values, one pair a row; values whose name says they are secret are
// hidden while typed. GUI thread.
#pragma once

#include <QMap>
#include <QVector>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace ui::dialogs {

class EnvironmentEditor : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentEditor(QWidget *parent = nullptr);
    QMap<QString, QString> values() const; // rows without a name are left out
    void addRow(const QString &name, const QString &value);

private:
    struct Row
    {
        QWidget *box;
        QLineEdit *name;
        QLineEdit *value;
    };
    QVBoxLayout *m_rowsBox;
    QVector<Row> m_rows;
};

} // namespace ui::dialogs
