// SPDX-License-Identifier: GPL-3.0-or-later
// PairEditor: names and values, one pair a row; values whose name says they are secret are hidden
// while typed. EnvironmentEditor is the one of environment variables. VolumeEditor: sources and
// targets. GUI thread.
#pragma once

#include "core/service.h"

#include <QMap>
#include <QVector>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QStringListModel;
class QVBoxLayout;

namespace ui::dialogs {

class PairEditor : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString add;         // "Add variable"
        QString remove;      // "Remove variable"
        QString name;        // placeholder
        QString value;
        QString nameTitle;   // accessible names
        QString valueTitle;
    };
    enum class Secrets { Shown, Hidden };
    PairEditor(const Words &words, Secrets secrets, QWidget *parent);

    QMap<QString, QString> values() const; // rows without a name are left out
    void setValues(const QMap<QString, QString> &values); // does not tell changed()
    void addRow(const QString &name, const QString &value);

signals:
    void changed();

private:
    struct Row
    {
        QWidget *box;
        QLineEdit *name;
        QLineEdit *value;
    };
    Words m_words;
    Secrets m_secrets;
    QVBoxLayout *m_rowsBox;
    QVector<Row> m_rows;
};

class EnvironmentEditor final : public PairEditor
{
    Q_OBJECT

public:
    explicit EnvironmentEditor(QWidget *parent = nullptr);
};

class VolumeEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit VolumeEditor(QWidget *parent = nullptr);
    QVector<core::Volume> values() const; // rows without source and target are left out
    void setValues(const QVector<core::Volume> &volumes); // does not tell changed()
    void addRow(const core::Volume &volume);
    void setSources(QStringListModel *names); // offered while a source is typed; lives longer

signals:
    void changed();

private:
    struct Row
    {
        QWidget *box;
        QLineEdit *source;
        QLineEdit *target;
        QCheckBox *readOnly;
    };
    QVBoxLayout *m_rowsBox;
    QVector<Row> m_rows;
    QStringListModel *m_sources = nullptr;
};

} // namespace ui::dialogs
