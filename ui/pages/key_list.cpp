// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/key_list.h"

#include "models/format.h"
#include "models/people_words.h"
#include "models/permit.h"
#include "ui/dialogs/key_dialogs.h"
#include "ui/pages/list_states.h"
#include "ui/widgets/backup_looks.h"
#include "ui/widgets/column_room.h"
#include "ui/widgets/people_looks.h"
#include "ui/widgets/permit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace ui::pages {

using client::ApiKey;
using core::Permission;
using models::ApiKeyModel;
using models::Format;
using theme::Color;
using theme::Icon;

namespace {
constexpr int kLeastName = 180;
constexpr int kLeastNameOfFew = 140;
} // namespace

KeyList::KeyList(ApiKeyModel &keys, QAbstractItemModel &shown, IdAt idAt, Columns columns, const core::Clock &clock, QWidget *parent)
    : QWidget(parent), m_keys(keys), m_idAt(std::move(idAt)), m_clock(clock)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_states = new ListStates(this);
    m_table = new widgets::TableView(m_states);
    m_table->setAccessibleName(tr("API keys", "accessible name of the table"));
    m_table->setModel(&shown);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    const auto set = [this](int at, widgets::CellDelegate *delegate) { m_table->setItemDelegateForColumn(at, delegate); };
    set(ApiKeyModel::Name, new widgets::TwoLineDelegate(ApiKeyModel::SubtitleRole, m_table));
    set(ApiKeyModel::State, new widgets::PillDelegate([](const QModelIndex &index) {
            return widgets::lookOf(static_cast<models::KeyState>(index.data(ApiKeyModel::StateRole).toInt()));
        }, -1, m_table));
    for (const int at : {ApiKeyModel::Permissions, ApiKeyModel::Expires, ApiKeyModel::LastUsed, ApiKeyModel::Owner, ApiKeyModel::Created})
        set(at, new widgets::TextDelegate(Color::Text2, m_table));
    if (columns == Columns::Few) // one panel of one person: who made them is known
        for (const int at : {ApiKeyModel::Expires, ApiKeyModel::Owner, ApiKeyModel::Created})
            m_table->setColumnHidden(at, true);
    using models::KeyState;
    const int state = std::max(150, widgets::pillColumn({widgets::lookOf(KeyState::Good), widgets::lookOf(KeyState::Ending), widgets::lookOf(KeyState::Expired)}));
    const int ends = std::max(112, widgets::wordColumn({models::PeopleWords::keyExpiry(widgets::kLongWaitMs, 0), models::PeopleWords::keyExpiry(0, 0)}));
    const int used = widgets::timeColumn(&Format::ago);
    if (columns == Columns::All)
        new widgets::ColumnRoom(*m_table, ApiKeyModel::Name, kLeastName,
                                {{ApiKeyModel::State, state}, {ApiKeyModel::Permissions, 290}, {ApiKeyModel::Expires, ends},
                                 {ApiKeyModel::LastUsed, std::max(136, used)}, {ApiKeyModel::Owner, 140}, {ApiKeyModel::Created, 160}});
    else
        new widgets::ColumnRoom(*m_table, ApiKeyModel::Name, kLeastNameOfFew,
                                {{ApiKeyModel::State, state}, {ApiKeyModel::LastUsed, std::max(104, used)}, {ApiKeyModel::Permissions, 220}});
    m_states->setContent(m_table);
    column->addWidget(m_states);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &KeyList::chosenChanged);
    connect(m_table, &QWidget::customContextMenuRequested, this, &KeyList::openMenu);
}

KeyList::~KeyList()
{
    m_table->setModel(nullptr);
}

void KeyList::setBackend(client::Backend *backend)
{
    m_backend = backend;
}

const ApiKey *KeyList::chosen() const
{
    const QItemSelectionModel *selection = m_table->selectionModel();
    const QModelIndexList rows = selection ? selection->selectedRows() : QModelIndexList();
    return rows.isEmpty() ? nullptr : m_keys.find(m_idAt(rows.first()));
}

QString KeyList::whyNotRevoke(const ApiKey *key) const
{
    if (const QString why = models::Permit::whyNotChange(m_backend); !why.isEmpty())
        return why;
    if (!key)
        return tr("Choose a key first.");
    const bool own = key->user.isEmpty() || key->user == m_backend->user().id;
    return own ? QString() : models::Permit::whyNot(m_backend, Permission::UsersWrite);
}

bool KeyList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        askRevoke();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void KeyList::openMenu(const QPoint &at)
{
    const ApiKey *key = chosen();
    if (!key)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addAction(theme::icon(Icon::Copy), tr("Copy its beginning", "menu: of an API key, by which one knows it"), this,
                    [text = key->prefix()] { QGuiApplication::clipboard()->setText(text); });
    menu->addSeparator();
    QAction *revoking = menu->addAction(theme::icon(Icon::Trash, Color::Error), tr("Revoke…", "menu: an API key"), this, &KeyList::askRevoke);
    widgets::permit(revoking, whyNotRevoke(key));
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void KeyList::askRevoke()
{
    const ApiKey *key = chosen();
    if (!whyNotRevoke(key).isEmpty())
        return;
    const bool own = key->user.isEmpty() || key->user == m_backend->user().id;
    auto *dialog = new dialogs::RevokeKeyDialog(*key, own ? QString() : m_keys.ownerOf(*key), Format::ago(key->lastUsedMs, m_clock.nowMs()), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, key = *key] { revoke(key); });
    const dialogs::Told sends = told();
    dialog->offerCurl(sends.backend, sends.calls);
    connect(m_backend, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

dialogs::Told KeyList::told()
{
    const ApiKey *key = chosen();
    if (!whyNotRevoke(key).isEmpty())
        return {};
    return {m_backend, [this, key = *key] { revoke(key); }};
}

void KeyList::revoke(const ApiKey &key)
{
    if (!m_backend)
        return;
    m_backend->keys().revoke(key.id).then(this, [this, id = key.id, name = key.name](const core::Result<> &result) {
        if (!result && result.error().code != core::ErrorCode::NotFound) {
            emit failed(tr("%1 could not be revoked: %2", "an API key, why").arg(name, Format::error(result.error())));
            return;
        }
        m_keys.removeKey(id);
        emit done(tr("%1 was revoked", "an API key").arg(name));
    });
}

} // namespace ui::pages
