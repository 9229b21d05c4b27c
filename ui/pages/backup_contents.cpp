// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backup_contents.h"

#include "models/format.h"
#include "ui/widgets/column_room.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tree_view.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>

namespace ui::pages {

using models::BackupContentsModel;
using theme::Color;
using theme::Icon;

namespace {

constexpr std::chrono::milliseconds kTyping{250};
constexpr int kSizeColumn = 84;
constexpr int kModifiedColumn = 144;
constexpr int kRoomForTimes = 480;

} // namespace

BackupContents::BackupContents(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme::space::xl, theme::space::m, theme::space::xl, theme::space::m);
    m_field = new QLineEdit(this);
    m_field->setPlaceholderText(tr("Search files", "placeholder: in a backup"));
    m_field->setAccessibleName(tr("Search files", "accessible name: in a backup"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(theme::icon(Icon::Search), QLineEdit::LeadingPosition);
    row->addWidget(m_field);
    column->addLayout(row);
    m_states = new widgets::StateStack(this);
    m_tree = new widgets::TreeView(m_states);
    m_tree->setAccessibleName(tr("Contents of the backup", "accessible name of the tree"));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new widgets::TreeDelegate({}, Color::Text2, m_tree));
    m_tree->setItemDelegateForColumn(BackupContentsModel::Name,
        new widgets::TreeDelegate([](const QModelIndex &index) -> std::optional<widgets::TreeDelegate::Mark> {
            switch (static_cast<core::BackupEntry::Kind>(index.data(BackupContentsModel::KindRole).toInt())) {
            case core::BackupEntry::Kind::Folder: return widgets::TreeDelegate::Mark{Icon::Folder, Color::Accent};
            case core::BackupEntry::Kind::Link: return widgets::TreeDelegate::Mark{Icon::CornerDownLeft, Color::Text2};
            case core::BackupEntry::Kind::File: return widgets::TreeDelegate::Mark{Icon::File, Color::Text2};
            case core::BackupEntry::Kind::Other: break;
            }
            return std::nullopt;
        }, Color::Text, m_tree));
    QHeaderView *header = m_tree->header();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(BackupContentsModel::Name, QHeaderView::Stretch);
    m_tree->setColumnWidth(BackupContentsModel::Size, kSizeColumn);
    m_tree->setColumnWidth(BackupContentsModel::Modified, std::max(kModifiedColumn, widgets::wordColumn({models::Format::dateTime(widgets::kLongWaitMs)})));
    m_states->setContent(m_tree);
    column->addWidget(m_states, 1);

    m_typed.setSingleShot(true);
    m_typed.setInterval(kTyping);
    connect(m_field, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        m_typed.stop();
        m_model.setSearch(m_field->text().trimmed());
    });
    connect(&m_typed, &QTimer::timeout, this, [this] { m_model.setSearch(m_field->text().trimmed()); });
    connect(&m_model, &BackupContentsModel::loadingChanged, this, [this] {
        m_failed = m_failed && !m_model.isLoading();
        showState();
    });
    connect(&m_model, &BackupContentsModel::failed, this, [this](const core::Error &error) {
        m_failed = true;
        m_states->setFailure(models::Format::error(error));
        showState();
    });
    connect(m_states->retryButton(), &QPushButton::clicked, &m_model, &BackupContentsModel::refetch);
}

BackupContents::~BackupContents()
{
    m_tree->setModel(nullptr); // the model ends before the children do
}

void BackupContents::setSource(client::Backend *backend, const core::BackupId &id)
{
    if (backend == m_backend && id == m_id)
        return;
    m_backend = backend;
    m_id = id;
    m_failed = false;
    m_model.show(nullptr, {});
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    m_typed.stop();
    if (isVisible())
        begin();
}

void BackupContents::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    begin();
}

void BackupContents::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Names come first; the time is in their tool tips too.
    m_tree->setColumnHidden(BackupContentsModel::Modified, width() < kRoomForTimes);
}

void BackupContents::begin()
{
    m_model.show(m_backend, m_id);
    m_model.setSearch(m_field->text().trimmed()); // typed before it was looked at
    showState();
}

void BackupContents::showState()
{
    using Shown = widgets::StateStack::Shown;
    if (m_model.rowCount() > 0)
        m_states->show(Shown::Content);
    else if (m_failed)
        m_states->show(Shown::Failed);
    else if (!m_model.everLoaded())
        m_states->show(Shown::Loading);
    else {
        widgets::MessageState &empty = m_states->empty();
        const bool searched = !m_model.search().isEmpty();
        empty.setIcon(searched ? Icon::Search : Icon::Archive, Color::Text3);
        empty.setTexts(searched ? tr("No file matches", "title") : tr("Nothing is in it", "title: a backup without files"),
                       searched ? tr("A search looks at the whole path. Try a part of the name.")
                                : tr("Neither definitions nor files were asked for."));
        m_states->show(Shown::Empty);
    }
}

} // namespace ui::pages
