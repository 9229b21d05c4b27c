// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/config_review_dialog.h"

#include "models/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/backup_looks.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/column_room.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace ui::dialogs {

using models::ConfigDraftModel;
using models::DraftRow;
using theme::ButtonVariant;
using theme::Color;
using theme::Icon;
using widgets::Tone;

namespace {

constexpr int kWidth = 860;
constexpr int kMostRows = 8;
constexpr int kLeastRows = 3;
constexpr int kLeastKey = 200;
constexpr int kMostLookedUp = 200; // so many are looked up anew before; of more the list's own news must do

widgets::StatusLook lookOf(const QModelIndex &index)
{
    const QString word = index.data().toString();
    switch (static_cast<DraftRow::State>(index.data(ConfigDraftModel::StateRole).toInt())) {
    case DraftRow::State::Done: return {Tone::Ok, Icon::CircleCheck, word};
    case DraftRow::State::Refused: return {Tone::Error, Icon::CircleX, word};
    case DraftRow::State::Waiting: break;
    }
    switch (static_cast<DraftRow::Action>(index.data(ConfigDraftModel::ActionRole).toInt())) {
    case DraftRow::Action::Add: return {Tone::Ok, Icon::Plus, word};
    case DraftRow::Action::Change: return {Tone::Warn, Icon::Pencil, word};
    case DraftRow::Action::Remove: return {Tone::Error, Icon::Trash, word};
    }
    return {};
}

} // namespace

ConfigReviewDialog::ConfigReviewDialog(client::Backend &backend, ConfigDraftModel &draft, QWidget *parent)
    : FormDialog(tr("Review the changes", "title of a dialog"), {}, ButtonVariant::Primary, parent), m_backend(backend), m_draft(draft)
{
    setMinimumWidth(kWidth);
    setIntro(tr("Nothing is changed yet. Values are set together, all of them or none."));
    m_table = new widgets::TableView(this);
    m_table->setAccessibleName(tr("Changes", "accessible name of the table"));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setModel(&m_draft);
    m_table->installEventFilter(this);
    m_table->setItemDelegate(new widgets::TextDelegate(Color::Text2, m_table));
    m_table->setItemDelegateForColumn(ConfigDraftModel::Key, new widgets::TwoLineDelegate(ConfigDraftModel::ScopeRole, m_table, widgets::TwoLineDelegate::Second::Sentence));
    m_table->setItemDelegateForColumn(ConfigDraftModel::What, new widgets::PillDelegate(lookOf, -1, m_table));
    m_table->setItemDelegateForColumn(ConfigDraftModel::New, new widgets::TextDelegate(Color::Text, m_table));
    using Action = DraftRow::Action;
    const auto pill = [](Action action) { return widgets::StatusLook{Tone::Off, Icon::Plus, ConfigDraftModel::actionName(action)}; };
    const int what = std::max(110, widgets::pillColumn({pill(Action::Add), pill(Action::Change), pill(Action::Remove)}));
    new widgets::ColumnRoom(*m_table, ConfigDraftModel::Key, kLeastKey,
                            {{ConfigDraftModel::What, what}, {ConfigDraftModel::Old, 170}, {ConfigDraftModel::New, 170}, {ConfigDraftModel::UsedBy, 140}});
    form()->addWidget(m_table);
    m_concern = new widgets::TextLabel({}, theme::type::body, Color::Warn, QFont::Medium, this);
    m_concern->setOverflow(widgets::Overflow::Wrap);
    form()->addWidget(m_concern);
    form()->addStretch();
    m_drop = widgets::makeButton(tr("Leave out", "button: the chosen change"), {}, ButtonVariant::Normal, this);
    addToBar(m_drop);
    offerCurl(&backend);
    connect(m_drop, &QPushButton::clicked, this, &ConfigReviewDialog::dropSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConfigReviewDialog::showState);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_draft, signal, this, &ConfigReviewDialog::showState);
    connect(&m_draft, &QAbstractItemModel::dataChanged, this, &ConfigReviewDialog::showState);
    m_table->setFixedHeight(std::clamp(m_draft.rowCount(), kLeastRows, kMostRows) * theme::tableRow() + theme::row::s + 3);
    showState();
    lookUp();
}

ConfigReviewDialog::~ConfigReviewDialog()
{
    m_table->setModel(nullptr);
}

// What is there and who uses it, as of now and not as of when a change was gathered.
void ConfigReviewDialog::lookUp()
{
    for (int row = 0; row < std::min(m_draft.rowCount(), kMostLookedUp); ++row) {
        const client::ConfigPlace place = m_draft.rowAt(row).place;
        m_backend.config().get(place).then(this, [this, place](const core::Result<client::ConfigEntry> &result) {
            if (result)
                m_draft.setNow(place, &*result);
            else if (result.error().code == core::ErrorCode::NotFound && m_draft.find(place) && m_draft.find(place)->action != DraftRow::Action::Remove)
                m_draft.setNow(place, nullptr);
        });
    }
}

void ConfigReviewDialog::showState()
{
    const int waiting = m_draft.waiting();
    const bool over = waiting == 0;
    actionButton()->setVisible(!over);
    cancelButton()->setText(over ? tr("Close", "button") : tr("Not now", "button: keeps the changes for later"));
    setBusy(m_busy ? Busy::Yes : Busy::No, m_busy ? tr("Applying…", "button, while changes are made") : tr("Apply %n change(s)", "button", waiting));
    m_drop->setVisible(!over);
    setCurlShown(!over);
    m_drop->setEnabled(!m_busy && m_table->selectionModel()->hasSelection());
    const QStringList concerned = m_draft.concerned();
    m_concern->setVisible(!concerned.isEmpty());
    m_concern->setText(tr("%n service(s) use what is changed here: %1. They take it up at their next start.", nullptr, int(concerned.size()))
                           .arg(concerned.join(QStringLiteral(", "))));
    if (over)
        setIntro(tr("All changes are made."));
}

QString ConfigReviewDialog::concernText() const
{
    return m_concern->isHidden() ? QString() : m_concern->text();
}

void ConfigReviewDialog::dropSelected()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (m_busy || rows.isEmpty())
        return;
    m_draft.drop(m_draft.rowAt(rows.first().row()).place);
    if (m_draft.rowCount() == 0)
        reject();
}

bool ConfigReviewDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        dropSelected();
        return true;
    }
    return FormDialog::eventFilter(watched, event);
}

void ConfigReviewDialog::submit()
{
    if (isTelling())
        return tellAll();
    m_busy = true;
    m_set.clear();
    m_removed.clear();
    m_toRemove = m_draft.removals();
    const QVector<client::ConfigChange> changes = m_draft.changes();
    showState();
    if (changes.isEmpty()) {
        removeNext();
        return;
    }
    m_backend.config().setAll(changes).then(this, [this, changes](const core::Result<QVector<client::ConfigEntry>> &result) {
        if (!result) {
            // Nothing was set: nothing is removed either.
            for (const client::ConfigChange &change : changes)
                m_draft.setState(change.place, DraftRow::State::Waiting);
            core::Error rest = result.error();
            const QString text = m_draft.takeRefusal(result.error());
            rest.fields.clear();
            rest.message = text.isEmpty() ? tr("Nothing was changed: see what was refused.") : text;
            m_busy = false;
            showState();
            rest.code = core::ErrorCode::Validation;
            showError(rest);
            return;
        }
        m_set = *result;
        for (const client::ConfigChange &change : changes)
            m_draft.setState(change.place, DraftRow::State::Done);
        removeNext();
    });
}

// Without waiting for answers.
void ConfigReviewDialog::tellAll()
{
    if (const QVector<client::ConfigChange> changes = m_draft.changes(); !changes.isEmpty())
        m_backend.config().setAll(changes);
    for (const client::ConfigPlace &place : m_draft.removals())
        m_backend.config().remove(place);
}

void ConfigReviewDialog::removeNext()
{
    if (m_toRemove.isEmpty()) {
        finish();
        return;
    }
    const client::ConfigPlace place = m_toRemove.takeFirst();
    m_backend.config().remove(place).then(this, [this, place](const core::Result<> &result) {
        if (result || result.error().code == core::ErrorCode::NotFound) { // somebody else was faster
            m_removed.append(place);
            m_draft.setState(place, DraftRow::State::Done);
        } else {
            m_draft.setState(place, DraftRow::State::Refused, models::Format::error(result.error()));
        }
        removeNext();
    });
}

void ConfigReviewDialog::finish()
{
    m_busy = false;
    emit applied(m_set, m_removed);
    showState();
}

} // namespace ui::dialogs
