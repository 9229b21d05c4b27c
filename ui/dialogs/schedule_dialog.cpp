// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/schedule_dialog.h"

#include "core/backup_json.h"
#include "core/cron.h"
#include "models/backup_words.h"
#include "models/cron_words.h"
#include "models/run_calendar.h"
#include "ui/dialogs/backup_scope_form.h"
#include "ui/dialogs/cron_builder.h"
#include "ui/dialogs/retention_field.h"
#include "ui/widgets/basics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

namespace ui::dialogs {

using core::BackupSchedule;
using core::BackupType;
using core::MissedRuns;
using theme::Color;
using widgets::TextLabel;

namespace {

constexpr int kAsideWidth = 280;
constexpr int kMostName = 100;
constexpr int kMostBetween = 365;
constexpr int kShownRuns = 5;

} // namespace

ScheduleDialog::ScheduleDialog(client::Backend &backend, const models::ServiceModel &services, const core::Clock &clock, QWidget *parent)
    : FormDialog(tr("New schedule", "title of a dialog"), tr("Create schedule", "button"), theme::ButtonVariant::Primary, parent)
    , m_backend(backend), m_clock(clock)
{
    build(services);
    BackupSchedule first;
    first.cronExpression = QStringLiteral("0 2 * * *");
    first.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    first.options.encrypt = true;
    first.retention = {.keepDaily = 7, .keepWeekly = 4, .keepMonthly = 12};
    fill(first);
    m_name->setFocus();
}

ScheduleDialog::ScheduleDialog(client::Backend &backend, const models::ServiceModel &services, const core::Clock &clock,
                               const BackupSchedule &schedule, QWidget *parent)
    : FormDialog(tr("Edit %1", "title of a dialog; a schedule's name").arg(schedule.name), tr("Save", "button: nothing is changed yet"),
                 theme::ButtonVariant::Primary, parent)
    , m_backend(backend), m_clock(clock), m_before(schedule)
{
    build(services);
    fill(schedule);
}

void ScheduleDialog::build(const models::ServiceModel &services)
{
    m_name = new QLineEdit(this);
    m_name->setMaxLength(kMostName);
    m_name->setPlaceholderText(tr("For example: nightly", "placeholder: name of a schedule"));
    addField(tr("Name", "label"), m_name, {QStringLiteral("name")});
    m_cron = new CronBuilder(this);
    form()->addWidget(m_cron);
    addField(m_cron->expressionField(), {QStringLiteral("cronExpression")});
    addField(m_cron->zoneField(), {QStringLiteral("timeZone")});

    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space::m);
    m_type = new QComboBox(this);
    m_type->addItem(models::BackupWords::type(BackupType::Full), int(BackupType::Full));
    m_type->addItem(models::BackupWords::type(BackupType::Incremental), int(BackupType::Incremental));
    auto *type = new FormField(tr("Type", "label"), m_type, {}, this);
    m_fullEvery = new QSpinBox(this);
    m_fullEvery->setRange(1, kMostBetween);
    m_fullEveryField = new FormField(tr("A full one after", "label: so many incremental backups"), m_fullEvery, {}, this);
    row->addWidget(type, 1, Qt::AlignTop);
    row->addWidget(m_fullEveryField, 1, Qt::AlignTop);
    form()->addLayout(row);
    addField(type, {QStringLiteral("type")});
    addField(m_fullEveryField, {QStringLiteral("fullEvery")});

    m_scope = new BackupScopeForm(services, this);
    form()->addWidget(m_scope);
    addField(m_scope->servicesField(), {QStringLiteral("options.services"), QStringLiteral("options")});
    m_encrypt = addChoice(form(), tr("Encrypt with the platform's key", "check box: the backups of a schedule"),
                          tr("They open on this installation only. Nobody is there to type a passphrase."), this);
    m_retention = new RetentionField(this);
    form()->addWidget(m_retention);
    addField(m_retention->field(), {QStringLiteral("retention")});
    m_missed = new QComboBox(this);
    m_missed->addItem(tr("Run once when the server is back", "what becomes of missed runs"), int(MissedRuns::RunOnce));
    m_missed->addItem(tr("Skip them", "what becomes of missed runs"), int(MissedRuns::Skip));
    addField(tr("Missed runs", "label"), m_missed, {QStringLiteral("missedRuns")});
    m_drill = addChoice(form(), tr("Restore drill after each run", "check box: of a schedule"),
                        tr("Restores into a throw-away place and starts the services there, so that you know it works. Takes about as long again."), this);
    form()->addStretch();
    m_enabled = new QCheckBox(tr("Switched on", "check box: a schedule"), this);
    addToBar(m_enabled);
    offerCurl(&m_backend);
    setAside(buildAside(), kAsideWidth);

    connect(m_name, &QLineEdit::textChanged, this, &ScheduleDialog::showParts);
    connect(m_cron, &CronBuilder::changed, this, &ScheduleDialog::showParts);
    connect(m_scope, &BackupScopeForm::changed, this, &ScheduleDialog::showParts);
    connect(m_retention, &RetentionField::changed, this, &ScheduleDialog::showParts);
    for (QComboBox *box : {m_type, m_missed})
        connect(box, &QComboBox::currentIndexChanged, this, &ScheduleDialog::showParts);
    for (QCheckBox *box : {m_encrypt, m_drill, m_enabled})
        connect(box, &QCheckBox::toggled, this, &ScheduleDialog::showParts);
    connect(m_fullEvery, &QSpinBox::valueChanged, this, &ScheduleDialog::showParts);
}

QWidget *ScheduleDialog::buildAside()
{
    auto *aside = new widgets::Panel(Color::Background, Qt::LeftEdge, this);
    auto *column = new QVBoxLayout(aside);
    column->setContentsMargins(theme::space::xl, theme::space::xl, theme::space::xl, theme::space::xl);
    column->setSpacing(theme::space::s);
    column->addWidget(widgets::makeHeading(tr("In words", "heading: when a schedule runs"), aside));
    m_words = new TextLabel({}, theme::type::body, Color::Text, QFont::Normal, aside);
    m_words->setOverflow(widgets::Overflow::Wrap);
    column->addWidget(m_words);
    column->addSpacing(theme::space::m);
    column->addWidget(widgets::makeHeading(tr("The next five runs", "heading"), aside));
    column->addWidget(new TextLabel(tr("In the time of this computer", "below a heading: times"), theme::type::small, Color::Text3,
                                    QFont::Normal, aside));
    m_runs = new TextLabel({}, theme::type::body, Color::Text, QFont::Normal, aside);
    m_runs->setOverflow(widgets::Overflow::Wrap);
    column->addWidget(m_runs);
    column->addStretch();
    return aside;
}

void ScheduleDialog::fill(const BackupSchedule &schedule)
{
    m_name->setText(schedule.name);
    m_cron->setExpression(schedule.cronExpression, schedule.timeZone);
    m_type->setCurrentIndex(m_type->findData(int(schedule.type)));
    m_fullEvery->setValue(schedule.fullEvery);
    m_scope->setOptions(schedule.options);
    m_encrypt->setChecked(schedule.options.encrypt);
    m_retention->setRetention(schedule.retention);
    m_missed->setCurrentIndex(m_missed->findData(int(schedule.missedRuns)));
    m_drill->setChecked(schedule.drill);
    m_enabled->setChecked(schedule.enabled);
    showParts();
}

BackupSchedule ScheduleDialog::schedule() const
{
    BackupSchedule schedule = m_before.value_or(BackupSchedule());
    schedule.name = m_name->text().trimmed();
    schedule.cronExpression = m_cron->expression();
    schedule.timeZone = m_cron->timeZone();
    schedule.type = static_cast<BackupType>(m_type->currentData().toInt());
    schedule.fullEvery = m_fullEvery->value();
    schedule.options = m_scope->options();
    schedule.options.encrypt = m_encrypt->isChecked();
    schedule.retention = m_retention->retention();
    schedule.missedRuns = static_cast<MissedRuns>(m_missed->currentData().toInt());
    schedule.drill = m_drill->isChecked();
    schedule.enabled = m_enabled->isChecked();
    return schedule;
}

QString ScheduleDialog::actionText() const
{
    return m_before ? tr("Save changes", "button") : tr("Create schedule", "button");
}

void ScheduleDialog::showParts()
{
    m_fullEveryField->setVisible(m_type->currentData().toInt() == int(BackupType::Incremental));
    const auto parsed = core::CronExpression::parse(m_cron->expression());
    const QTimeZone zone(m_cron->timeZone().toUtf8());
    const QString why = m_cron->problem();
    if (!why.isEmpty() || !parsed) {
        m_words->setText(why);
        m_words->setToken(Color::Error);
        m_runs->setText(QStringLiteral("–"));
    } else {
        m_words->setText(models::CronWords::text(*parsed));
        m_words->setToken(Color::Text);
        QStringList lines;
        const QVector<qint64> runs = zone.isValid() ? parsed->runs(m_clock.nowMs(), zone, kShownRuns) : QVector<qint64>();
        for (const models::ComingRun &run : models::RunCalendar::coming(runs, zone))
            lines << (run.note.isEmpty() ? run.text : run.text + QStringLiteral(" – ") + run.note);
        m_runs->setText(lines.isEmpty() ? tr("It never runs: there is no such day.") : lines.join(u'\n'));
    }
    setBusy(Busy::No, actionText());
    if (m_before)
        actionButton()->setEnabled(core::scheduleBody(schedule()) != core::scheduleBody(*m_before));
}

QString ScheduleDialog::words() const
{
    return m_words->text();
}

QStringList ScheduleDialog::nextRuns() const
{
    return m_runs->text().split(u'\n');
}

void ScheduleDialog::submit()
{
    if (m_name->text().trimmed().isEmpty()) {
        showError(core::Error::validation(QStringLiteral("name"), tr("Give it a name")));
        return;
    }
    if (!m_cron->check() || !m_scope->check())
        return;
    const BackupSchedule wanted = schedule();
    if (wanted.retention.isForever() && m_retention->kindBox()->currentData().toInt() != int(RetentionField::Kind::Forever)) {
        showError(core::Error::validation(QStringLiteral("retention"), tr("Keep at least one of them")));
        return;
    }
    setBusy(Busy::Yes, tr("Saving…", "button while changes are being saved"));
    if (!m_before) {
        m_backend.backups().createSchedule(wanted).then(this, [this](const core::Result<BackupSchedule> &result) { finish(result); });
        return;
    }
    // What was not changed is not sent: somebody else may have changed it meanwhile.
    const QJsonObject before = core::scheduleBody(*m_before);
    QJsonObject patch = core::scheduleBody(wanted);
    for (auto it = before.begin(); it != before.end(); ++it)
        if (patch.value(it.key()) == it.value())
            patch.remove(it.key());
    m_backend.backups().updateSchedule(m_before->id, patch).then(this, [this](const core::Result<BackupSchedule> &result) { finish(result); });
}

void ScheduleDialog::finish(const core::Result<BackupSchedule> &result)
{
    setBusy(Busy::No, actionText());
    if (!result) {
        showError(result.error());
        return;
    }
    emit saved(*result);
    accept();
}

} // namespace ui::dialogs
