// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cron_builder.h"

#include "core/cron.h"
#include "models/format.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

namespace ui::dialogs {

using models::CronChoice;
using Kind = models::CronChoice::Kind;

CronBuilder::CronBuilder(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::space::m);
    m_kinds = new widgets::ChipRow(this);
    m_kinds->addChip(tr("Hourly", "how often a schedule runs"), int(Kind::Hourly));
    m_kinds->addChip(tr("Daily", "how often a schedule runs"), int(Kind::Daily));
    m_kinds->addChip(tr("Weekly", "how often a schedule runs"), int(Kind::Weekly));
    m_kinds->addChip(tr("Monthly", "how often a schedule runs"), int(Kind::Monthly));
    m_kinds->addChip(tr("Own expression", "how often a schedule runs: written as cron has it"), int(Kind::Own));
    m_kinds->setAccessibleName(tr("How often", "label"));
    auto *kinds = new QWidget(this);
    auto *kindRow = new QHBoxLayout(kinds);
    kindRow->setContentsMargins({});
    kindRow->addWidget(m_kinds);
    kindRow->addStretch();
    column->addWidget(new FormField(tr("How often", "label"), kinds, {}, this));

    auto *days = new QWidget(this);
    auto *dayRow = new QHBoxLayout(days);
    dayRow->setContentsMargins({});
    dayRow->setSpacing(theme::space::xs);
    for (int day = 0; day < 7; ++day) {
        auto *chip = new widgets::FilterChip(QLocale().dayName(day == 0 ? 7 : day, QLocale::ShortFormat), days);
        chip->setAccessibleName(QLocale().dayName(day == 0 ? 7 : day));
        m_weekdays << chip;
        connect(chip, &QAbstractButton::toggled, this, &CronBuilder::touch);
    }
    const int first = int(QLocale().firstDayOfWeek()) % 7;
    for (int i = 0; i < 7; ++i)
        dayRow->addWidget(m_weekdays[(first + i) % 7]);
    dayRow->addStretch();
    m_weekdayField = new FormField(tr("On", "label: days of the week"), days, {}, this);
    column->addWidget(m_weekdayField);

    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space::m);
    m_day = new QSpinBox(this);
    m_day->setRange(1, 31);
    m_dayField = new FormField(tr("On day", "label: of the month"), m_day, {}, this);
    m_time = new QTimeEdit(this);
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_timeField = new FormField(tr("At", "label: time of day"), m_time, {}, this);
    m_minute = new QSpinBox(this);
    m_minute->setRange(0, 59);
    m_minuteField = new FormField(tr("At minute", "label: of each hour"), m_minute, {}, this);
    m_own = new QLineEdit(this);
    m_own->setFont(theme::monoFont(theme::type::body));
    m_own->setPlaceholderText(QStringLiteral("0 2 * * *"));
    m_ownField = new FormField(tr("Cron expression", "label"), m_own,
                               tr("Minute, hour, day of the month, month, day of the week.", "hint: fields of a cron expression"), this);
    m_zone = new QComboBox(this);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id));
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_zone->setMinimumContentsLength(16);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zoneField = new FormField(tr("Time zone", "label"), m_zone, {}, this);
    for (FormField *field : {m_dayField, m_timeField, m_minuteField, m_ownField, m_zoneField})
        row->addWidget(field, 1, Qt::AlignTop);
    column->addLayout(row);

    connect(m_kinds, &widgets::ChipRow::chosenChanged, this, [this](int kind) {
        // One's own begins with what was chosen so far.
        if (kind == int(Kind::Own) && m_own->text().isEmpty())
            m_own->setText(QStringLiteral("0 2 * * *"));
        showFields();
        touch();
    });
    connect(m_time, &QTimeEdit::timeChanged, this, &CronBuilder::touch);
    for (QSpinBox *box : {m_minute, m_day})
        connect(box, &QSpinBox::valueChanged, this, &CronBuilder::touch);
    connect(m_own, &QLineEdit::textEdited, this, &CronBuilder::touch);
    connect(m_zone, &QComboBox::currentTextChanged, this, &CronBuilder::touch);
    setExpression(CronChoice().expression(), QString::fromLatin1(QTimeZone::systemTimeZoneId()));
}

void CronBuilder::touch()
{
    m_ownField->setError({});
    m_weekdayField->setError({});
    m_zoneField->setError({});
    if (choice().kind != Kind::Own)
        m_own->setText(choice().expression());
    emit changed();
}

CronChoice CronBuilder::choice() const
{
    CronChoice choice;
    choice.kind = static_cast<Kind>(m_kinds->chosen());
    choice.minute = choice.kind == Kind::Hourly ? m_minute->value() : m_time->time().minute();
    choice.hour = m_time->time().hour();
    choice.dayOfMonth = m_day->value();
    choice.weekdays = 0;
    for (int day = 0; day < 7; ++day)
        choice.weekdays |= m_weekdays[day]->isChecked() << day;
    choice.own = m_own->text().simplified();
    return choice;
}

void CronBuilder::show(const CronChoice &choice)
{
    const QSignalBlocker quiet(this);
    m_kinds->choose(int(choice.kind));
    m_time->setTime(QTime(choice.hour, choice.minute));
    m_minute->setValue(choice.minute);
    m_day->setValue(choice.dayOfMonth);
    for (int day = 0; day < 7; ++day)
        m_weekdays[day]->setChecked(choice.weekdays >> day & 1);
    m_own->setText(choice.kind == Kind::Own ? choice.own : choice.expression());
    showFields();
}

void CronBuilder::showFields()
{
    const auto kind = static_cast<Kind>(m_kinds->chosen());
    m_weekdayField->setVisible(kind == Kind::Weekly);
    m_dayField->setVisible(kind == Kind::Monthly);
    m_timeField->setVisible(kind == Kind::Daily || kind == Kind::Weekly || kind == Kind::Monthly);
    m_minuteField->setVisible(kind == Kind::Hourly);
    m_ownField->setVisible(kind == Kind::Own);
    m_dayField->setHint(kind == Kind::Monthly && m_day->value() > 28 ? tr("Shorter months are left out.", "hint: day of the month") : QString());
}

void CronBuilder::setExpression(const QString &expression, const QString &timeZone)
{
    const QSignalBlocker quiet(this);
    m_zone->setCurrentText(timeZone);
    show(CronChoice::of(expression));
}

QString CronBuilder::expression() const
{
    return choice().expression();
}

QString CronBuilder::timeZone() const
{
    return m_zone->currentText().trimmed();
}

QString CronBuilder::problem() const
{
    if (choice().kind == Kind::Weekly && choice().weekdays == 0)
        return tr("Choose at least one day");
    const auto parsed = core::CronExpression::parse(expression());
    if (!parsed)
        return models::Format::refusal(parsed.error());
    return {};
}

bool CronBuilder::check()
{
    const QString why = problem();
    (choice().kind == Kind::Weekly ? m_weekdayField : m_ownField)->setError(why);
    const bool zone = QTimeZone(timeZone().toUtf8()).isValid();
    m_zoneField->setError(zone ? QString() : tr("There is no such time zone"));
    return why.isEmpty() && zone;
}

} // namespace ui::dialogs
