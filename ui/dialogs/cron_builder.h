// SPDX-License-Identifier: GPL-3.0-or-later
// CronBuilder: when a schedule runs, chosen simply (each hour, day, week, month) or written as a cron
// expression of one's own, in a time zone. Typing and choosing are two sides of the same expression.
// GUI thread; owned by the dialog.
#pragma once

#include "models/cron_choice.h"
#include "ui/dialogs/form_field.h"

class QComboBox;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace ui::widgets {
class ChipRow;
class FilterChip;
}

namespace ui::dialogs {

class CronBuilder : public QWidget
{
    Q_OBJECT

public:
    explicit CronBuilder(QWidget *parent);

    void setExpression(const QString &expression, const QString &timeZone); // does not tell changed()
    QString expression() const;
    QString timeZone() const;
    QString problem() const; // with the expression; empty: none
    bool check();            // says what is wrong at the field; true: nothing is

    widgets::ChipRow *kinds() const { return m_kinds; }
    QTimeEdit *time() const { return m_time; }
    QSpinBox *minute() const { return m_minute; }
    QSpinBox *dayOfMonth() const { return m_day; }
    QList<widgets::FilterChip *> weekdays() const { return m_weekdays; }
    QLineEdit *own() const { return m_own; }
    QComboBox *zones() const { return m_zone; }
    FormField *expressionField() const { return m_ownField; }
    FormField *zoneField() const { return m_zoneField; }

signals:
    void changed();

private:
    models::CronChoice choice() const;
    void show(const models::CronChoice &choice);
    void showFields();
    void touch();

    widgets::ChipRow *m_kinds;
    QTimeEdit *m_time;
    QSpinBox *m_minute;
    QSpinBox *m_day;
    QList<widgets::FilterChip *> m_weekdays; // from Sunday on, as cron counts
    QLineEdit *m_own;
    QComboBox *m_zone;
    FormField *m_timeField;
    FormField *m_minuteField;
    FormField *m_dayField;
    FormField *m_weekdayField;
    FormField *m_ownField;
    FormField *m_zoneField;
};

} // namespace ui::dialogs
