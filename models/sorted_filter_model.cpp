// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sorted_filter_model.h"

#include "models/row_runs.h"
#include "models/sort_keys.h"

#include <algorithm>
#include <numeric>

namespace models {
namespace {

template <typename T>
void insertInto(std::vector<T> &values, int at, int count, const T &value = {})
{
    values.insert(values.begin() + at, size_t(count), value);
}

template <typename T>
void removeFrom(std::vector<T> &values, int at, int count)
{
    if (!values.empty())
        values.erase(values.begin() + at, values.begin() + at + count);
}

} // namespace

SortedFilterModel::SortedFilterModel(QObject *parent)
    : QAbstractProxyModel(parent)
{
}

void SortedFilterModel::setSourceModel(QAbstractItemModel *model)
{
    if (model == sourceModel())
        return;
    beginResetModel();
    if (sourceModel())
        sourceModel()->disconnect(this);
    QAbstractProxyModel::setSourceModel(model);
    if (model) {
        using Model = QAbstractItemModel;
        connect(model, &Model::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { sourceInserted(first, last); });
        connect(model, &Model::rowsAboutToBeRemoved, this,
                [this](const QModelIndex &, int first, int last) { sourceGoing(first, last); });
        connect(model, &Model::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { sourceRemoved(first, last); });
        connect(model, &Model::dataChanged, this, &SortedFilterModel::sourceChanged);
        connect(model, &Model::headerDataChanged, this, &Model::headerDataChanged);
        // Rare in the sources at hand: everything is taken anew.
        const auto begin = [this] { beginResetModel(); };
        const auto end = [this] {
            rebuild();
            endResetModel();
        };
        connect(model, &Model::modelAboutToBeReset, this, begin);
        connect(model, &Model::modelReset, this, end);
        connect(model, &Model::layoutAboutToBeChanged, this, begin);
        connect(model, &Model::layoutChanged, this, end);
        connect(model, &Model::rowsAboutToBeMoved, this, begin);
        connect(model, &Model::rowsMoved, this, end);
        connect(model, &Model::columnsAboutToBeInserted, this, begin);
        connect(model, &Model::columnsInserted, this, end);
        connect(model, &Model::columnsAboutToBeRemoved, this, begin);
        connect(model, &Model::columnsRemoved, this, end);
        connect(model, &QObject::destroyed, this, [this] {
            beginResetModel();
            rebuild();
            endResetModel();
        });
    }
    rebuild();
    endResetModel();
}

void SortedFilterModel::rebuild()
{
    const QAbstractItemModel *model = sourceModel();
    const int count = model ? model->rowCount() : 0;
    m_order.clear();
    m_search.clear();
    forgetRanks();
    m_place.assign(size_t(count), -1);
    m_matches.assign(size_t(count), 0);
    m_facets.assign(size_t(count), 0);
    m_tieTexts.assign(size_t(count), {});
    m_search.insert(0, count);
    m_tie = tieColumn();
    loadSortKeys();
    for (int row = 0; row < count; ++row) {
        m_tieTexts[size_t(row)] = naturalKey(textKey(row, m_tie));
        loadRow(row);
        if (accepts(row))
            m_order.push_back(row);
    }
    sortRows(m_order);
    renumber(0);
    matchesChanged(Cause::Rows);
}

void SortedFilterModel::loadRow(int sourceRow)
{
    m_search.set(sourceRow, searchFields(sourceRow));
    m_matches[size_t(sourceRow)] = m_words.match(m_search.at(sourceRow));
    m_facets[size_t(sourceRow)] = facetsOf(sourceRow);
}

void SortedFilterModel::loadSortKeys()
{
    const size_t count = m_place.size();
    m_sortTexts.clear();
    m_numbers.clear();
    m_sortRanks.clear();
    m_kind = m_column >= 0 ? keyKind(m_column) : KeyKind::Number;
    if (sortsByText()) {
        m_sortTexts.resize(count);
        for (size_t row = 0; row < count; ++row)
            m_sortTexts[row] = naturalKey(textKey(int(row), m_column));
    } else if (m_column >= 0 && m_kind == KeyKind::Number) {
        m_numbers.resize(count);
        for (size_t row = 0; row < count; ++row)
            m_numbers[row] = orderedBits(numberKey(int(row), m_column));
    }
}

// --- order ---------------------------------------------------------------------------------------

bool SortedFilterModel::before(int a, int b) const
{
    const auto compare = [a, b](const std::vector<quint32> &ranks, const std::vector<QByteArray> &texts) {
        const size_t x = size_t(a);
        const size_t y = size_t(b);
        if (!ranks.empty())
            return ranks[x] < ranks[y] ? -1 : int(ranks[x] > ranks[y]);
        return texts[x].compare(texts[y]);
    };
    if (m_column < 0)
        return a < b;
    const bool descending = m_direction == Qt::DescendingOrder;
    if (m_column == m_tie) {
        const int order = compare(m_tieRanks, m_tieTexts);
        return order != 0 ? (order < 0) != descending : a < b;
    }
    if (m_kind == KeyKind::Number) {
        const quint64 x = m_numbers[size_t(a)];
        const quint64 y = m_numbers[size_t(b)];
        if (x != y)
            return (x < y) != descending;
    } else if (const int order = compare(m_sortRanks, m_sortTexts); order != 0) {
        return (order < 0) != descending;
    }
    const int order = compare(m_tieRanks, m_tieTexts);
    return order != 0 ? order < 0 : a < b;
}

void SortedFilterModel::ensureRanks()
{
    if (m_tieRanks.size() != m_tieTexts.size())
        m_tieRanks = textRanks(m_tieTexts);
    if (sortsByText() && m_sortRanks.size() != m_sortTexts.size())
        m_sortRanks = textRanks(m_sortTexts);
}

void SortedFilterModel::forgetRanks()
{
    m_tieRanks.clear();
    m_sortRanks.clear();
}

void SortedFilterModel::sortRows(Rows &rows)
{
    if (m_column < 0) {
        std::sort(rows.begin(), rows.end());
        return;
    }
    if (rows.size() < 64 || rows.size() < m_place.size() / 32) {
        std::sort(rows.begin(), rows.end(), [this](int a, int b) { return before(a, b); });
        return;
    }
    ensureRanks();
    struct Item
    {
        quint64 key;
        quint32 tie;
        int row;
    };
    std::vector<Item> items(rows.size());
    const bool tieOnly = m_column == m_tie;
    const quint64 turn = m_direction == Qt::DescendingOrder ? ~quint64(0) : 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto row = size_t(rows[i]);
        const quint64 key = tieOnly ? m_tieRanks[row] : sortsByText() ? m_sortRanks[row] : m_numbers[row];
        items[i] = {key ^ turn, tieOnly ? 0 : m_tieRanks[row], rows[i]};
    }
    std::sort(items.begin(), items.end(), [](const Item &a, const Item &b) {
        if (a.key != b.key)
            return a.key < b.key;
        return a.tie != b.tie ? a.tie < b.tie : a.row < b.row;
    });
    std::transform(items.begin(), items.end(), rows.begin(), [](const Item &item) { return item.row; });
}

// Both in order already.
SortedFilterModel::Rows SortedFilterModel::merged(const Rows &some, const Rows &others) const
{
    const auto less = [this](int a, int b) { return before(a, b); };
    Rows all;
    all.reserve(some.size() + others.size());
    if (others.size() * 16 > some.size()) {
        std::merge(some.begin(), some.end(), others.begin(), others.end(), std::back_inserter(all), less);
        return all;
    }
    auto from = some.begin();
    for (const int row : others) {
        const auto to = std::lower_bound(from, some.end(), row, less);
        all.insert(all.end(), from, to);
        all.push_back(row);
        from = to;
    }
    all.insert(all.end(), from, some.end());
    return all;
}

void SortedFilterModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_column && order == m_direction)
        return;
    const bool sameKeys = column == m_column;
    m_column = column;
    m_direction = order;
    if (!sameKeys)
        loadSortKeys();
    Rows rows = m_order;
    sortRows(rows);
    relayout(std::move(rows));
}

// --- what views are told -------------------------------------------------------------------------

void SortedFilterModel::renumber(int first)
{
    for (size_t i = size_t(first); i < m_order.size(); ++i)
        m_place[size_t(m_order[i])] = int(i);
}

void SortedFilterModel::relayout(Rows order)
{
    if (order == m_order)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const Rows old = std::exchange(m_order, std::move(order));
    renumber(0);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &index : from)
        to.append(createIndex(m_place[size_t(old[size_t(index.row())])], index.column()));
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

void SortedFilterModel::hide(const std::vector<bool> &goes)
{
    const std::vector<RowRun> runs = runsOf(int(m_order.size()), [&](int place) { return goes[size_t(place)]; });
    if (runs.empty())
        return;
    if (int(runs.size()) > kFewRuns) {
        Rows stay;
        Rows go;
        stay.reserve(m_order.size());
        for (size_t place = 0; place < m_order.size(); ++place)
            (goes[place] ? go : stay).push_back(m_order[place]);
        const int left = int(stay.size());
        stay.insert(stay.end(), go.begin(), go.end());
        relayout(std::move(stay));
        beginRemoveRows({}, left, int(m_order.size()) - 1);
        m_order.resize(size_t(left));
        for (const int row : go)
            m_place[size_t(row)] = -1;
        endRemoveRows();
        return;
    }
    // From the end, so that places still to come stay right.
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginRemoveRows({}, run->first, run->last);
        for (int place = run->first; place <= run->last; ++place)
            m_place[size_t(m_order[size_t(place)])] = -1;
        m_order.erase(m_order.begin() + run->first, m_order.begin() + run->last + 1);
        renumber(run->first);
        endRemoveRows();
    }
}

void SortedFilterModel::show(Rows rows)
{
    if (rows.empty())
        return;
    sortRows(rows);
    Rows all = merged(m_order, rows);
    const std::vector<RowRun> runs =
        runsOf(int(all.size()), [&](int place) { return m_place[size_t(all[size_t(place)])] < 0; });
    if (int(runs.size()) > kFewRuns) {
        const int first = int(m_order.size());
        beginInsertRows({}, first, first + int(rows.size()) - 1);
        m_order.insert(m_order.end(), rows.begin(), rows.end());
        renumber(first);
        endInsertRows();
        relayout(std::move(all));
        return;
    }
    for (const RowRun &run : runs) {
        beginInsertRows({}, run.first, run.last);
        m_order.insert(m_order.begin() + run.first, all.begin() + run.first, all.begin() + run.last + 1);
        renumber(run.first);
        endInsertRows();
    }
}

// Only this row may be out of place.
void SortedFilterModel::move(int sourceRow)
{
    const auto less = [this](int a, int b) { return before(a, b); };
    const int from = m_place[size_t(sourceRow)];
    const auto at = m_order.begin() + from;
    if (at != m_order.begin() && before(sourceRow, *(at - 1))) {
        const auto to = std::lower_bound(m_order.begin(), at, sourceRow, less);
        const int place = int(to - m_order.begin());
        beginMoveRows({}, from, from, {}, place);
        std::rotate(to, at, at + 1);
        for (int i = place; i <= from; ++i)
            m_place[size_t(m_order[size_t(i)])] = i;
        endMoveRows();
    } else if (at + 1 != m_order.end() && before(*(at + 1), sourceRow)) {
        const auto to = std::lower_bound(at + 1, m_order.end(), sourceRow, less);
        const int place = int(to - m_order.begin());
        beginMoveRows({}, from, from, {}, place);
        std::rotate(at, at + 1, to);
        for (int i = from; i < place; ++i)
            m_place[size_t(m_order[size_t(i)])] = i;
        endMoveRows();
    }
}

void SortedFilterModel::tellChanged(const Rows &rows, int firstColumn, int lastColumn, const QList<int> &roles)
{
    Rows places;
    places.reserve(rows.size());
    for (const int row : rows)
        places.push_back(m_place[size_t(row)]);
    std::sort(places.begin(), places.end());
    std::vector<RowRun> runs;
    for (const int place : places) {
        if (!runs.empty() && runs.back().last == place - 1)
            runs.back().last = place;
        else
            runs.push_back({place, place});
    }
    // Rows between that did not change cost a view less than many signals do.
    if (int(runs.size()) > kFewRuns)
        runs = {{places.front(), places.back()}};
    for (const RowRun &run : runs)
        emit dataChanged(index(run.first, firstColumn), index(run.last, lastColumn), roles);
}

// --- filters -------------------------------------------------------------------------------------

void SortedFilterModel::setText(const QString &text)
{
    const QString simple = text.simplified();
    if (simple == m_text)
        return;
    m_text = simple;
    SearchWords words(simple);
    if (words == m_words)
        return;
    const bool fewer = words.narrows(m_words);
    m_words = std::move(words);
    for (int row = 0; row < sourceRowCount(); ++row) {
        quint8 &matches = m_matches[size_t(row)];
        if (matches || !fewer)
            matches = m_words.match(m_search.at(row));
    }
    refilter();
    matchesChanged(Cause::Filter);
}

void SortedFilterModel::refilter()
{
    std::vector<bool> goes(m_order.size(), false);
    Rows come;
    for (int row = 0; row < sourceRowCount(); ++row) {
        const int place = m_place[size_t(row)];
        const bool wanted = accepts(row);
        if (place >= 0 && !wanted)
            goes[size_t(place)] = true;
        else if (place < 0 && wanted)
            come.push_back(row);
    }
    hide(goes);
    show(std::move(come));
}

// --- the source ----------------------------------------------------------------------------------

void SortedFilterModel::sourceInserted(int first, int last)
{
    const int count = last - first + 1;
    for (int &row : m_order)
        row += row >= first ? count : 0;
    insertInto(m_place, first, count, -1);
    insertInto(m_matches, first, count);
    insertInto(m_facets, first, count);
    insertInto(m_tieTexts, first, count);
    m_search.insert(first, count);
    forgetRanks();
    if (sortsByText())
        insertInto(m_sortTexts, first, count);
    else if (m_column >= 0 && m_kind == KeyKind::Number)
        insertInto(m_numbers, first, count);
    Rows come;
    for (int row = first; row <= last; ++row) {
        m_tieTexts[size_t(row)] = naturalKey(textKey(row, m_tie));
        if (!m_sortTexts.empty())
            m_sortTexts[size_t(row)] = naturalKey(textKey(row, m_column));
        if (!m_numbers.empty())
            m_numbers[size_t(row)] = orderedBits(numberKey(row, m_column));
        loadRow(row);
        if (accepts(row))
            come.push_back(row);
    }
    show(std::move(come));
    matchesChanged(Cause::Rows);
}

void SortedFilterModel::sourceGoing(int first, int last)
{
    std::vector<bool> goes(m_order.size(), false);
    for (int row = first; row <= last; ++row) {
        if (m_place[size_t(row)] >= 0)
            goes[size_t(m_place[size_t(row)])] = true;
    }
    hide(goes);
}

void SortedFilterModel::sourceRemoved(int first, int last)
{
    const int count = last - first + 1;
    for (int &row : m_order)
        row -= row > last ? count : 0;
    removeFrom(m_place, first, count);
    removeFrom(m_matches, first, count);
    removeFrom(m_facets, first, count);
    removeFrom(m_tieTexts, first, count);
    removeFrom(m_sortTexts, first, count);
    removeFrom(m_numbers, first, count);
    removeFrom(m_tieRanks, first, count); // the others keep their order
    removeFrom(m_sortRanks, first, count);
    m_search.remove(first, count);
    matchesChanged(Cause::Rows);
}

void SortedFilterModel::sourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                      const QList<int> &roles)
{
    if (!topLeft.isValid() || !bottomRight.isValid())
        return;
    const int firstColumn = topLeft.column();
    const int lastColumn = bottomRight.column();
    const auto touches = [&](int column) { return column >= firstColumn && column <= lastColumn; };
    const auto replace = [](auto &held, auto value) {
        if (held == value)
            return false;
        held = std::move(value);
        return true;
    };
    const bool tieTouched = touches(m_tie);
    const bool keyTouched = touches(m_column);
    const bool searchTouched = isSearched(firstColumn, lastColumn);

    std::vector<bool> goes;
    Rows come, moved, changed;
    bool otherMatches = false;
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        const auto at = size_t(row);
        bool otherKey = false;
        if (tieTouched && replace(m_tieTexts[at], naturalKey(textKey(row, m_tie)))) {
            otherKey = true;
            forgetRanks();
        }
        if (keyTouched && !m_sortTexts.empty() && replace(m_sortTexts[at], naturalKey(textKey(row, m_column)))) {
            otherKey = true;
            m_sortRanks.clear();
        }
        if (keyTouched && !m_numbers.empty())
            otherKey |= replace(m_numbers[at], orderedBits(numberKey(row, m_column)));
        otherMatches |= replace(m_facets[at], facetsOf(row));
        if (searchTouched && m_search.set(row, searchFields(row)))
            otherMatches |= replace(m_matches[at], quint8(m_words.match(m_search.at(row))));

        const bool wanted = accepts(row);
        if (m_place[at] < 0) {
            if (wanted)
                come.push_back(row);
        } else if (!wanted) {
            goes.resize(m_order.size(), false);
            goes[size_t(m_place[at])] = true;
        } else {
            changed.push_back(row);
            if (otherKey)
                moved.push_back(row);
        }
    }
    if (!goes.empty())
        hide(goes);
    if (moved.size() == 1) {
        move(moved.front());
    } else if (!moved.empty()) {
        std::vector<bool> moves(m_order.size(), false);
        for (const int row : moved)
            moves[size_t(m_place[size_t(row)])] = true;
        Rows stay;
        stay.reserve(m_order.size());
        for (size_t place = 0; place < m_order.size(); ++place) {
            if (!moves[place])
                stay.push_back(m_order[place]);
        }
        sortRows(moved);
        relayout(merged(stay, moved));
    }
    show(std::move(come));
    if (!changed.empty())
        tellChanged(changed, firstColumn, lastColumn, roles);
    if (otherMatches)
        matchesChanged(Cause::Rows);
}

// --- indexes -------------------------------------------------------------------------------------

QModelIndex SortedFilterModel::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || !sourceModel() || proxyIndex.row() >= int(m_order.size()))
        return {};
    return sourceModel()->index(m_order[size_t(proxyIndex.row())], proxyIndex.column());
}

QModelIndex SortedFilterModel::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid() || sourceIndex.row() >= sourceRowCount())
        return {};
    const int place = m_place[size_t(sourceIndex.row())];
    return place < 0 ? QModelIndex() : createIndex(place, sourceIndex.column());
}

QModelIndex SortedFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    if (parent.isValid() || row < 0 || column < 0 || row >= int(m_order.size()) || column >= columnCount())
        return {};
    return createIndex(row, column);
}

int SortedFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int SortedFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

QVariant SortedFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // Not by way of a cell, as the base does: columns have their names without any row, too.
    if (!sourceModel() || section < 0)
        return {};
    if (orientation == Qt::Horizontal)
        return sourceModel()->headerData(section, orientation, role);
    return section < rowCount() ? sourceModel()->headerData(m_order[size_t(section)], orientation, role) : QVariant();
}

} // namespace models
