// SPDX-License-Identifier: GPL-3.0-or-later
// RetentionField: how long the backups of a schedule are kept: always, for a time, a number of them, or
// the newest of each day, week and month. GUI thread; owned by the dialog.
#pragma once

#include "core/backup.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace ui::dialogs {

class FormField;

class RetentionField : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Forever, Age, Count, Tiers };

    explicit RetentionField(QWidget *parent);
    core::Retention retention() const;
    void setRetention(const core::Retention &retention); // does not tell changed()
    QComboBox *kindBox() const { return m_kind; }
    QSpinBox *amount() const { return m_amount; }
    FormField *field() const { return m_field; }

signals:
    void changed();

private:
    QSpinBox *spin(const QString &name, int from);
    void showFields();
    Kind kind() const;

    QComboBox *m_kind;
    QSpinBox *m_amount;
    QComboBox *m_unit;
    QSpinBox *m_last;
    QSpinBox *m_daily;
    QSpinBox *m_weekly;
    QSpinBox *m_monthly;
    FormField *m_field;
    FormField *m_amountField;
    FormField *m_unitField;
    QWidget *m_tiers;
};

} // namespace ui::dialogs
