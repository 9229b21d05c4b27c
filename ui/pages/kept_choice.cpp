// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kept_choice.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

namespace ui::pages {

namespace {
constexpr std::chrono::milliseconds kPatience{3000}; // after the first rows; what has not come by then is not there any more
} // namespace

KeptChoice::KeptChoice(QAbstractItemView *list, NameOf nameOf) : QObject(list), m_list(list), m_nameOf(std::move(nameOf))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &KeptChoice::giveUp);
    connect(list->model(), &QAbstractItemModel::rowsInserted, this, &KeptChoice::choose);
    connect(list->model(), &QAbstractItemModel::modelReset, this, &KeptChoice::choose);
    connect(list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &chosen) {
        if (!chosen.isEmpty())
            giveUp();
    });
}

QStringList KeptChoice::names() const
{
    if (!m_wanted.isEmpty())
        return m_wanted;
    QStringList names;
    if (const QItemSelectionModel *selection = m_list->selectionModel())
        for (const QModelIndex &row : selection->selectedRows())
            names << m_nameOf(row);
    return names;
}

void KeptChoice::restore(const QStringList &names)
{
    m_wanted = names;
    choose();
}

void KeptChoice::giveUp()
{
    m_wanted.clear();
    m_patience.stop();
}

void KeptChoice::choose()
{
    const QAbstractItemModel *model = m_list->model();
    if (m_wanted.isEmpty() || model->rowCount() == 0)
        return;
    QItemSelection found;
    QModelIndex first;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (!m_wanted.contains(m_nameOf(index)))
            continue;
        found.select(index, index);
        if (!first.isValid())
            first = index;
    }
    if (found.isEmpty()) {
        if (!m_patience.isActive())
            m_patience.start();
        return;
    }
    giveUp();
    QItemSelectionModel *selection = m_list->selectionModel();
    const bool stays = found.contains(m_list->currentIndex());
    selection->select(found, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!stays)
        selection->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
}

} // namespace ui::pages
