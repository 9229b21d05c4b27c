// SPDX-License-Identifier: GPL-3.0-or-later
// ChosenRow: which thing of a list is chosen, by its id. It stays chosen while its row moves, is filtered
// out or comes back; it goes when the thing goes or a person unchooses it; and one that is asked for before
// it is there is chosen when it comes. GUI thread; a member of the list's page, which owns the table.
#pragma once

#include "ui/widgets/table_view.h"

#include <QItemSelectionModel>

#include <functional>
#include <utility>

namespace ui::pages {

template <typename Id>
class ChosenRow
{
public:
    struct List
    {
        std::function<Id(const QModelIndex &)> idAt;     // of a row that is shown
        std::function<QModelIndex(const Id &)> indexOf;  // invalid: not shown now
        std::function<bool(const Id &)> exists;          // shown or not
    };

    // Once, when the table has its model. `changed` is called with every other choice.
    void watch(widgets::TableView *table, List list, std::function<void()> changed)
    {
        m_table = table;
        m_list = std::move(list);
        m_changed = std::move(changed);
        QObject::connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, table, [this] { moved(); });
    }

    const Id &id() const { return m_id; }
    bool isEmpty() const { return m_id == Id(); }
    const Id &idOrWanted() const { return isEmpty() ? m_wanted : m_id; } // what its list, made anew, is to choose

    void choose(const Id &id) // one that is not shown: none
    {
        const QModelIndex index = id == Id() ? QModelIndex() : m_list.indexOf(id);
        if (index.isValid()) {
            m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            m_table->scrollTo(index);
            return;
        }
        m_id = {};
        m_table->clearSelection();
        m_table->setCurrentIndex({});
        m_changed();
    }

    void want(const Id &id) // as soon as it is there
    {
        m_wanted = id;
        restore();
    }

    // Rows came or went.
    void restore()
    {
        if (m_wanted != Id() && m_list.indexOf(m_wanted).isValid())
            choose(std::exchange(m_wanted, {}));
        if (isEmpty())
            return;
        if (!m_list.exists(m_id))
            choose({});
        else if (m_list.indexOf(m_id).isValid() && !m_table->selectionModel()->hasSelection())
            choose(m_id);
    }

    void forget() // another server's list
    {
        m_wanted = {};
        choose({});
    }

private:
    void moved()
    {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        if (rows.isEmpty()) {
            // A row may be on its way out, or only filtered out: what that means is known afterwards.
            QMetaObject::invokeMethod(m_table, [this] { settled(); }, Qt::QueuedConnection);
            return;
        }
        if (const Id id = m_list.idAt(rows.first()); id != m_id) {
            m_id = id;
            m_changed();
        }
    }

    void settled()
    {
        const bool unchosen = !isEmpty() && m_table->selectionModel() && !m_table->selectionModel()->hasSelection();
        if (unchosen && (!m_list.exists(m_id) || m_list.indexOf(m_id).isValid()))
            choose({});
    }

    widgets::TableView *m_table = nullptr;
    List m_list;
    std::function<void()> m_changed;
    Id m_id = {};
    Id m_wanted = {};
};

} // namespace ui::pages
