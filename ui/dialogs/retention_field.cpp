// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/retention_field.h"

#include "ui/dialogs/form_field.h"
#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

namespace ui::dialogs {

namespace {
constexpr int kMost = 999;
enum Unit { Days, Weeks, Months };
} // namespace

RetentionField::RetentionField(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::space::m);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space::m);
    m_kind = new QComboBox(this);
    m_kind->addItem(tr("Forever", "how long backups are kept"), int(Kind::Forever));
    m_kind->addItem(tr("For some time", "how long backups are kept"), int(Kind::Age));
    m_kind->addItem(tr("A number of them", "how many backups are kept"), int(Kind::Count));
    m_kind->addItem(tr("The newest of each day, week and month", "how many backups are kept"), int(Kind::Tiers));
    m_field = new FormField(tr("Keep", "label: how long"), m_kind, {}, this);
    m_amount = spin(tr("How many", "label: backups, days, weeks or months"), 1);
    m_amountField = new FormField(tr("How many", "label: backups, days, weeks or months"), m_amount, {}, this);
    m_unit = new QComboBox(this);
    m_unit->addItem(tr("Days", "unit"), Days);
    m_unit->addItem(tr("Weeks", "unit"), Weeks);
    m_unit->addItem(tr("Months", "unit"), Months);
    m_unitField = new FormField(tr("Of what", "label: unit of time"), m_unit, {}, this);
    row->addWidget(m_field, 2, Qt::AlignTop);
    row->addWidget(m_amountField, 1, Qt::AlignTop);
    row->addWidget(m_unitField, 1, Qt::AlignTop);
    column->addLayout(row);
    m_tiers = new QWidget(this);
    auto *tiers = new QHBoxLayout(m_tiers);
    tiers->setContentsMargins({});
    tiers->setSpacing(theme::space::m);
    const auto tier = [&](const QString &label) {
        QSpinBox *box = spin(label, 0);
        tiers->addWidget(new FormField(label, box, {}, m_tiers), 1, Qt::AlignTop);
        return box;
    };
    m_last = tier(tr("The last", "label: so many backups are kept"));
    m_daily = tier(tr("Daily", "label: one backup a day is kept, for so many days"));
    m_weekly = tier(tr("Weekly", "label: one backup a week is kept, for so many weeks"));
    m_monthly = tier(tr("Monthly", "label: one backup a month is kept, for so many months"));
    column->addWidget(m_tiers);
    for (QComboBox *box : {m_kind, m_unit})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            showFields();
            emit changed();
        });
    setRetention({.keepDaily = 7, .keepWeekly = 4, .keepMonthly = 12});
}

QSpinBox *RetentionField::spin(const QString &name, int from)
{
    auto *box = new QSpinBox(this);
    box->setAccessibleName(name);
    box->setRange(from, kMost);
    connect(box, &QSpinBox::valueChanged, this, &RetentionField::changed);
    return box;
}

RetentionField::Kind RetentionField::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

void RetentionField::showFields()
{
    m_amountField->setVisible(kind() == Kind::Age || kind() == Kind::Count);
    m_unitField->setVisible(kind() == Kind::Age);
    m_tiers->setVisible(kind() == Kind::Tiers);
    m_field->setError({});
}

core::Retention RetentionField::retention() const
{
    core::Retention retention;
    switch (kind()) {
    case Kind::Forever: break;
    case Kind::Age:
        (m_unit->currentData().toInt() == Days        ? retention.keepForDays
             : m_unit->currentData().toInt() == Weeks ? retention.keepForWeeks
                                                      : retention.keepForMonths) = m_amount->value();
        break;
    case Kind::Count: retention.keepLast = m_amount->value(); break;
    case Kind::Tiers:
        retention.keepLast = m_last->value();
        retention.keepDaily = m_daily->value();
        retention.keepWeekly = m_weekly->value();
        retention.keepMonthly = m_monthly->value();
        break;
    }
    return retention;
}

void RetentionField::setRetention(const core::Retention &r)
{
    const QSignalBlocker quiet(this);
    const bool tiers = r.keepDaily > 0 || r.keepWeekly > 0 || r.keepMonthly > 0;
    const int age = std::max({r.keepForDays, r.keepForWeeks, r.keepForMonths});
    const Kind kind = tiers ? Kind::Tiers : age > 0 ? Kind::Age : r.keepLast > 0 ? Kind::Count : Kind::Forever;
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    m_amount->setValue(age > 0 ? age : std::max(1, r.keepLast > 0 ? r.keepLast : 7));
    m_unit->setCurrentIndex(m_unit->findData(r.keepForMonths > 0 ? Months : r.keepForWeeks > 0 ? Weeks : Days));
    m_last->setValue(tiers ? r.keepLast : 0);
    m_daily->setValue(tiers ? r.keepDaily : 7);
    m_weekly->setValue(tiers ? r.keepWeekly : 4);
    m_monthly->setValue(tiers ? r.keepMonthly : 12);
    showFields();
}

} // namespace ui::dialogs
