// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/restore_dialog.h"

#include "models/backup_desk.h"
#include "models/backup_words.h"
#include "models/format.h"
#include "models/server_words.h"
#include "ui/dialogs/passphrase_fields.h"
#include "ui/widgets/backup_looks.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/column_room.h"
#include "ui/widgets/tree_view.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui::dialogs {

using models::BackupWords;
using models::Format;
using models::RestorePlanModel;
using theme::ButtonVariant;
using theme::Color;
using widgets::TextLabel;

namespace {

constexpr int kWidth = 720;
constexpr int kMostRows = 6;
constexpr int kLeastTree = 160;
constexpr int kMostTree = 400;
constexpr int kSizeColumn = 92;
constexpr int kActionColumn = 140;
constexpr int kNoteColumn = 240;

TextLabel *wrapped(int size, Color token, QWidget *parent)
{
    auto *label = new TextLabel({}, size, token, QFont::Normal, parent);
    label->setOverflow(widgets::Overflow::Wrap);
    return label;
}

} // namespace

RestoreDialog::RestoreDialog(client::Backend &backend, models::BackupDesk &desk, const core::Backup &backup, QWidget *parent)
    : FormDialog(tr("Restore from %1", "title of a dialog; a backup's name").arg(backup.name), QString(), ButtonVariant::Primary, parent)
    , m_backend(backend), m_desk(desk), m_backup(backup)
{
    setMinimumWidth(kWidth);
    buildChoose();
    buildPlan();
    buildOutcome();
    form()->addStretch();
    m_back = widgets::makeButton(tr("Back", "button: to the step before"), {}, ButtonVariant::Normal, this);
    addToBar(m_back);
    offerCurl(&m_backend);
    connect(m_back, &QPushButton::clicked, this, [this] {
        clearErrors();
        go(Step::Choose);
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_desk.jobs, signal, this, &RestoreDialog::showJob);
    connect(&m_desk.jobs, &QAbstractItemModel::dataChanged, this, &RestoreDialog::showJob);
    go(Step::Choose);
    // The list says less than the details: whether accounts are in it.
    m_backend.backups().get(backup.id).then(this, [this](const core::Result<core::Backup> &result) {
        if (!result)
            return;
        m_backup = *result;
        fillServices();
    });
}

RestoreDialog::~RestoreDialog()
{
    m_tree->setModel(nullptr); // the plan ends before the children do
}

void RestoreDialog::buildChoose()
{
    m_choosePart = new QWidget(this);
    auto *column = new QVBoxLayout(m_choosePart);
    column->setContentsMargins({});
    column->setSpacing(theme::space::m);
    m_everything = new QRadioButton(m_choosePart);
    m_everything->setChecked(true);
    m_chosen = new QRadioButton(tr("Chosen services", "what is restored"), m_choosePart);
    column->addWidget(m_everything);
    column->addWidget(m_chosen);
    m_list = new QListWidget(m_choosePart);
    m_list->setUniformItemSizes(true);
    m_listField = new FormField(tr("Services", "label"), m_list, {}, m_choosePart);
    column->addWidget(m_listField);
    addField(m_listField, {QStringLiteral("services")});
    m_overwrite = addChoice(column, tr("Overwrite what is there", "check box: of a restore"),
                            tr("Without this only what is missing is created, and the rest is left as it is. What is overwritten "
                               "goes into a safety backup first."),
                            m_choosePart);
    m_stop = addChoice(column, tr("Stop services meanwhile", "check box: of a restore"),
                       tr("Those whose files are replaced are stopped, and started again when they ran."), m_choosePart);
    m_stop->setChecked(true);
    m_passphrase = makeSecretEdit(m_choosePart);
    m_passphraseField = new FormField(tr("Passphrase", "label"), m_passphrase,
                                      tr("This backup was encrypted with one.", "hint: the passphrase of a backup"), m_choosePart);
    m_passphraseField->setVisible(m_backup.encryption == core::Encryption::Passphrase);
    column->addWidget(m_passphraseField);
    addField(m_passphraseField, {QStringLiteral("passphrase")});
    form()->addWidget(m_choosePart);
    connect(m_everything, &QRadioButton::toggled, this, [this] {
        m_listField->setVisible(m_chosen->isChecked());
        m_listField->setError({});
    });
    connect(m_list, &QListWidget::itemActivated, this, [](QListWidgetItem *item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    fillServices();
    m_listField->hide();
}

void RestoreDialog::fillServices()
{
    m_everything->setText(m_backup.hasAccounts ? tr("Everything: services, accounts, keys and settings", "what is restored")
                                               : tr("All %n service(s) in it", "what is restored", int(m_backup.services.size())));
    QStringList there;
    for (int row = 0; row < m_list->count(); ++row)
        there << m_list->item(row)->text();
    if (there == m_backup.services)
        return;
    m_list->clear();
    for (const QString &service : std::as_const(m_backup.services)) {
        auto *item = new QListWidgetItem(service, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setSizeHint({100, theme::row::s});
    }
    m_list->setFixedHeight(std::clamp(m_list->count(), 2, kMostRows) * theme::row::s + 2);
    m_chosen->setEnabled(m_list->count() > 0);
}

void RestoreDialog::buildPlan()
{
    m_planPart = new QWidget(this);
    auto *column = new QVBoxLayout(m_planPart);
    column->setContentsMargins({});
    column->setSpacing(theme::space::m);
    m_totals = wrapped(theme::type::body, Color::Text, m_planPart);
    column->addWidget(m_totals);
    m_problems = wrapped(theme::type::body, Color::Error, m_planPart);
    column->addWidget(m_problems);
    m_tree = new widgets::TreeView(m_planPart);
    m_tree->setAccessibleName(tr("What would happen", "accessible name: the plan of a restore"));
    m_tree->setFrameShape(QFrame::StyledPanel);
    m_tree->setModel(&m_plan);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setItemDelegate(new widgets::TreeDelegate({}, Color::Text, m_tree));
    m_tree->setItemDelegateForColumn(RestorePlanModel::Action,
        new widgets::TreeDelegate([](const QModelIndex &index) -> std::optional<widgets::TreeDelegate::Mark> {
            const auto look = widgets::lookOf(static_cast<core::RestoreStep::Action>(index.data(RestorePlanModel::ActionRole).toInt()));
            return widgets::TreeDelegate::Mark{look.icon, widgets::inkOf(look.tone)};
        }, Color::Text, m_tree));
    m_tree->setItemDelegateForColumn(RestorePlanModel::Note, new widgets::TreeDelegate({}, Color::Text2, m_tree));
    QHeaderView *header = m_tree->header();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(RestorePlanModel::Item, QHeaderView::Stretch);
    using Action = core::RestoreStep::Action;
    const int action = widgets::wordColumn({BackupWords::action(Action::Create), BackupWords::action(Action::Overwrite), BackupWords::action(Action::Leave),
                                            BackupWords::action(Action::Missing)}, widgets::CellMark::Before);
    m_tree->setColumnWidth(RestorePlanModel::Action, std::max(kActionColumn, action));
    m_tree->setColumnWidth(RestorePlanModel::Size, kSizeColumn);
    m_tree->setColumnWidth(RestorePlanModel::Note, kNoteColumn);
    column->addWidget(m_tree);
    form()->addWidget(m_planPart);
}

void RestoreDialog::buildOutcome()
{
    m_outcomePart = new QWidget(this);
    auto *column = new QVBoxLayout(m_outcomePart);
    column->setContentsMargins({});
    column->setSpacing(theme::space::m);
    m_state = wrapped(theme::type::body, Color::Text, m_outcomePart);
    m_bar = new QProgressBar(m_outcomePart);
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(true);
    m_bar->setAccessibleName(tr("Progress", "accessible name: of a restore"));
    m_figures = wrapped(theme::type::small, Color::Text2, m_outcomePart);
    m_stopJob = widgets::makeButton(tr("Cancel the restore", "button"), {}, ButtonVariant::Normal, m_outcomePart);
    m_outcomes = wrapped(theme::type::body, Color::Text, m_outcomePart);
    m_safety = wrapped(theme::type::body, Color::Text2, m_outcomePart);
    m_showSafety = widgets::makeButton(tr("Show the safety backup", "button"), {}, ButtonVariant::Normal, m_outcomePart);
    for (QWidget *part : std::initializer_list<QWidget *>{m_state, m_bar, m_figures})
        column->addWidget(part);
    column->addWidget(m_stopJob, 0, Qt::AlignLeft);
    column->addWidget(m_outcomes);
    column->addWidget(m_safety);
    column->addWidget(m_showSafety, 0, Qt::AlignLeft);
    form()->addWidget(m_outcomePart);
    dialogs::offerCurl(m_stopJob, [this] { return dialogs::Told{&m_backend, [this] { m_backend.backups().cancel(m_job); }}; });
    connect(m_stopJob, &QPushButton::clicked, this, [this] {
        m_stopJob->setEnabled(false);
        m_backend.backups().cancel(m_job).then(this, [this](const core::Result<> &result) {
            if (!result)
                fail(result.error());
        });
    });
    connect(m_showSafety, &QPushButton::clicked, this, [this] {
        if (m_lastJob)
            emit backupWanted(m_lastJob->safetyBackup);
        accept();
    });
}

core::RestoreRequest RestoreDialog::request() const
{
    core::RestoreRequest request;
    request.stopServices = m_stop->isChecked();
    request.overwrite = m_overwrite->isChecked();
    request.passphrase = m_passphrase->text();
    for (int row = 0; m_chosen->isChecked() && row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            request.services << m_list->item(row)->text();
    return request;
}

void RestoreDialog::go(Step step)
{
    m_step = step;
    m_choosePart->setVisible(step == Step::Choose);
    m_planPart->setVisible(step == Step::Plan);
    m_outcomePart->setVisible(step == Step::Outcome);
    setIntro(step == Step::Choose ? tr("Nothing is changed yet: the next step shows what would happen.")
                 : step == Step::Plan ? tr("This is what would happen. Nothing has been changed yet.")
                                      : QString());
    showButtons();
    if (isVisible())
        resize(width(), minimumSizeHint().height()); // and from there as tall as this step wants
}

void RestoreDialog::showButtons()
{
    m_back->setVisible(m_step == Step::Plan);
    cancelButton()->setVisible(m_step != Step::Outcome);
    setCurlShown(m_step != Step::Outcome);
    switch (m_step) {
    case Step::Choose:
        theme::setVariant(actionButton(), ButtonVariant::Primary);
        setBusy(Busy::No, tr("Look at what would happen", "button: the dry run of a restore"));
        return;
    case Step::Plan: {
        const auto totals = m_plan.totals();
        theme::setVariant(actionButton(), totals.overwrite > 0 ? ButtonVariant::Danger : ButtonVariant::Primary);
        setBusy(Busy::No, totals.overwrite > 0 ? tr("Restore and overwrite %n", "button: so many things", totals.overwrite)
                                               : tr("Restore", "button"));
        actionButton()->setEnabled(m_plan.plan().problems.isEmpty() && totals.create + totals.overwrite > 0);
        return;
    }
    case Step::Outcome:
        theme::setVariant(actionButton(), ButtonVariant::Primary);
        setBusy(Busy::No, !m_lastJob || !m_lastJob->isOver() ? tr("Go on in the background", "button: closes the dialog while a restore runs")
                                                             : tr("Close", "button"));
        return;
    }
}

void RestoreDialog::submit()
{
    switch (m_step) {
    case Step::Choose: return askPlan();
    case Step::Plan: return restore();
    case Step::Outcome: return accept();
    }
}

void RestoreDialog::fail(const core::Error &error)
{
    // A wrong passphrase is said where it is typed.
    if (!error.fields.isEmpty() && m_step == Step::Plan)
        go(Step::Choose);
    showButtons();
    showError(error);
}

void RestoreDialog::askPlan()
{
    const core::RestoreRequest wanted = request();
    if (m_chosen->isChecked() && wanted.services.isEmpty()) {
        m_listField->setError(tr("Choose at least one service"));
        m_list->setFocus();
        return;
    }
    setBusy(Busy::Yes, tr("Looking…", "button while the server works out what a restore would do"));
    m_choosePart->setEnabled(isTelling()); // the plan is of what was asked
    m_backend.backups().planRestore(m_backup.id, wanted).then(this, [this](const core::Result<core::RestorePlan> &result) {
        m_choosePart->setEnabled(true);
        if (!result)
            fail(result.error());
        else
            showPlan(*result);
    });
}

QString RestoreDialog::planText() const
{
    return m_totals->text();
}

void RestoreDialog::showPlan(const core::RestorePlan &plan)
{
    m_plan.setPlan(plan);
    m_tree->expandAll();
    const int rows = int(plan.steps.size()) + m_plan.rowCount();
    m_tree->setFixedHeight(std::clamp(rows * theme::row::s + theme::row::s + 4, kLeastTree, kMostTree));
    const auto totals = m_plan.totals();
    QStringList parts;
    if (totals.create > 0)
        parts << tr("creates %n", "what a restore does: so many things", totals.create);
    if (totals.overwrite > 0)
        parts << tr("overwrites %n", "what a restore does: so many things", totals.overwrite);
    if (totals.leave > 0)
        parts << tr("leaves %n as they are", "what a restore does: so many things", totals.leave);
    if (totals.missing > 0)
        parts << tr("cannot restore %n", "what a restore does: so many things", totals.missing);
    QString text = parts.isEmpty() ? tr("There is nothing to restore.")
                                   : tr("The restore %1.", "a list of what it does").arg(parts.join(QStringLiteral(", ")));
    if (plan.bytes > 0)
        text += u' ' + tr("It writes %1; %2 are free.", "sizes").arg(Format::bytes(plan.bytes), Format::bytes(plan.freeBytes));
    if (!plan.stops.isEmpty())
        text += u' ' + tr("Stopped meanwhile: %1.", "services").arg(plan.stops.join(QStringLiteral(", ")));
    if (!plan.starts.isEmpty())
        text += u' ' + tr("Started afterwards: %1.", "services").arg(plan.starts.join(QStringLiteral(", ")));
    m_totals->setText(text);
    m_problems->setText(models::ServerWords::texts(plan.problems).join(u'\n'));
    m_problems->setVisible(!plan.problems.isEmpty());
    go(Step::Plan);
}

void RestoreDialog::restore()
{
    setBusy(Busy::Yes, tr("Starting…", "button while a restore is being started"));
    m_back->setEnabled(isTelling());
    m_backend.backups().restore(m_backup.id, request()).then(this, [this](const core::Result<core::BackupJob> &result) {
        m_back->setEnabled(true);
        if (!result) {
            fail(result.error());
            return;
        }
        m_passphrase->clear();
        m_job = result->id;
        m_lastJob = *result;
        m_desk.jobs.applyJob(*result);
        go(Step::Outcome);
        showJob();
    });
}

QString RestoreDialog::outcomeText() const
{
    return m_outcomes->text();
}

void RestoreDialog::showJob()
{
    if (m_job.isEmpty())
        return;
    if (const core::BackupJob *job = m_desk.jobs.find(m_job))
        m_lastJob = *job;
    const core::BackupJob &job = *m_lastJob;
    const bool over = job.isOver();
    m_state->setText(over ? BackupWords::outcome(job) : BackupWords::job(job));
    m_state->setToken(over && job.status != core::JobStatus::Completed ? Color::Error : Color::Text);
    m_bar->setVisible(!over);
    m_bar->setValue(int(job.progress.percent()));
    m_figures->setVisible(!over);
    m_figures->setText(BackupWords::progress(job.progress));
    m_stopJob->setVisible(!over);
    QStringList lines;
    for (const core::ServiceOutcome &outcome : job.outcomes) {
        const QString who = outcome.service.isEmpty() ? tr("Platform", "in a restore: accounts and global configuration") : outcome.service;
        lines << (outcome.ok ? QStringLiteral("✓ ") : QStringLiteral("✗ ")) + who + QStringLiteral(": ") + models::ServerWords::text(outcome.text);
    }
    m_outcomes->setText(lines.join(u'\n'));
    m_outcomes->setVisible(!lines.isEmpty());
    const bool hasSafety = over && !job.safetyBackup.isEmpty();
    if (hasSafety) {
        const core::Backup *safety = m_desk.backups.find(job.safetyBackup);
        m_safety->setText(tr("What was overwritten is in the safety backup %1.", "a backup's name")
                              .arg(safety ? safety->name : job.safetyBackup.toString()));
    }
    m_safety->setVisible(hasSafety);
    m_showSafety->setVisible(hasSafety);
    showButtons();
}

} // namespace ui::dialogs
