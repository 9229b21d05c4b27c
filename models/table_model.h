// SPDX-License-Identifier: GPL-3.0-or-later
// TableModel<Row, Id>: rows sorted by id, patched by merging a new list into the old one. It inserts,
// removes and changes what differs and never resets, so that selection and scroll position survive
// every refresh. Lives on the window's thread. Derived classes give columns, data and three answers
// about a row; the rest is final.
#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <memory>
#include <vector>

namespace models {

template <typename Row, typename Id>
class TableModel : public QAbstractTableModel
{
    using Rows = std::vector<std::unique_ptr<Row>>; // pointers, so that to move a row is to move eight bytes

public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_rows.size()); }

    const Row &rowAt(int row) const { return *m_rows[size_t(row)]; }
    // -1 when there is no such row.
    int rowOf(const Id &id) const
    {
        const auto at = lowerBound(id);
        return at != m_rows.end() && idOf(**at) == id ? int(at - m_rows.begin()) : -1;
    }
    const Row *find(const Id &id) const
    {
        const int row = rowOf(id);
        return row < 0 ? nullptr : &rowAt(row);
    }

    // Makes the model hold exactly these rows (in any order; of two with one id the last one counts).
    void applyList(std::vector<Row> given)
    {
        Rows rows;
        rows.reserve(given.size());
        for (Row &row : given)
            rows.push_back(std::make_unique<Row>(std::move(row)));
        const auto before = [this](const auto &a, const auto &b) { return idOf(*a) < idOf(*b); };
        if (!std::is_sorted(rows.begin(), rows.end(), before))
            std::stable_sort(rows.begin(), rows.end(), before);
        auto last = std::unique(rows.rbegin(), rows.rend(), [this](const auto &a, const auto &b) { return idOf(*a) == idOf(*b); });
        rows.erase(rows.begin(), last.base());
        removeMissing(rows);
        insertAndChange(std::move(rows));
    }

    // Inserts or changes one row.
    void applyRow(Row row)
    {
        const Id id = idOf(row);
        const auto at = lowerBound(id);
        const int index = int(at - m_rows.begin());
        if (at != m_rows.end() && idOf(**at) == id) {
            change(index, std::move(row));
        } else {
            beginInsertRows({}, index, index);
            count(row, 1);
            m_rows.insert(at, std::make_unique<Row>(std::move(row)));
            endInsertRows();
        }
    }

    void removeRow(const Id &id)
    {
        const int row = rowOf(id);
        if (row >= 0)
            removeRange(row, row);
    }

    void clear()
    {
        if (!m_rows.empty())
            removeRange(0, int(m_rows.size()) - 1);
    }

protected:
    virtual Id idOf(const Row &row) const = 0;
    // Whether a view would show the two alike.
    virtual bool same(const Row &a, const Row &b) const = 0;
    // Called before a row is replaced, to carry over what only this side knows (histories).
    virtual void carryOver(const Row &from, Row &to) const
    {
        Q_UNUSED(from)
        Q_UNUSED(to)
    }

    // Told of each row that comes (1), and of each that goes (-1), before anybody hears of it; one that is replaced
    // goes and comes. For figures of all rows that are asked for often.
    virtual void count(const Row &row, int by)
    {
        Q_UNUSED(row)
        Q_UNUSED(by)
    }

    // For changes in place; the caller says which cells changed, and counts.
    Row &mutableRow(int row) { return *m_rows[size_t(row)]; }
    void emitRowsChanged(int first, int last)
    {
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    }

private:
    static constexpr size_t kManyRuns = 64;

    typename Rows::const_iterator lowerBound(const Id &id) const
    {
        return std::lower_bound(m_rows.begin(), m_rows.end(), id,
                                [this](const std::unique_ptr<Row> &row, const Id &key) { return idOf(*row) < key; });
    }

    void removeRange(int first, int last)
    {
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            count(rowAt(row), -1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
    }

    void change(int index, Row row)
    {
        if (!replace(index, std::move(row)))
            emitRowsChanged(index, index);
    }

    // Whether the new row looks like the old one.
    bool replace(int index, Row row)
    {
        Row &place = mutableRow(index);
        carryOver(place, row);
        const bool alike = same(place, row);
        count(place, -1);
        place = std::move(row);
        count(place, 1);
        return alike;
    }

    void removeMissing(const Rows &wanted)
    {
        // From the end, so that row numbers still to come stay right.
        int end = int(m_rows.size()) - 1;
        size_t want = wanted.size();
        int runEnd = -1;
        for (int i = end; i >= 0; --i) {
            const Id id = idOf(rowAt(i));
            while (want > 0 && id < idOf(*wanted[want - 1]))
                --want;
            const bool keep = want > 0 && idOf(*wanted[want - 1]) == id;
            if (!keep && runEnd < 0)
                runEnd = i;
            if (keep && runEnd >= 0) {
                removeRange(i + 1, runEnd);
                runEnd = -1;
            }
        }
        if (runEnd >= 0)
            removeRange(0, runEnd);
    }

    // All present rows are wanted when this starts; what is left is to insert runs and to change.
    void insertAndChange(Rows wanted)
    {
        // Told at the end: rows that come behind a changed one leave its number as it is.
        std::vector<std::pair<int, int>> changed;

        int at = 0;
        for (size_t i = 0; i < wanted.size();) {
            if (at < int(m_rows.size()) && idOf(rowAt(at)) == idOf(*wanted[i])) {
                if (!replace(at, std::move(*wanted[i]))) {
                    if (!changed.empty() && changed.back().second == at - 1)
                        changed.back().second = at;
                    else
                        changed.emplace_back(at, at);
                }
                ++at;
                ++i;
                continue;
            }
            size_t runEnd = i + 1;
            while (runEnd < wanted.size()
                   && (at >= int(m_rows.size()) || idOf(*wanted[runEnd]) < idOf(rowAt(at))))
                ++runEnd;
            const int inserted = int(runEnd - i);
            beginInsertRows({}, at, at + inserted - 1);
            for (size_t row = i; row < runEnd; ++row)
                count(*wanted[row], 1);
            m_rows.insert(m_rows.begin() + at, std::make_move_iterator(wanted.begin() + ptrdiff_t(i)),
                          std::make_move_iterator(wanted.begin() + ptrdiff_t(runEnd)));
            endInsertRows();
            at += inserted;
            i = runEnd;
        }
        // Views and proxies look at the rows between faster than they take so many signals.
        if (changed.size() > kManyRuns)
            changed = {{changed.front().first, changed.back().second}};
        for (const auto &[first, last] : changed)
            emitRowsChanged(first, last);
    }

    Rows m_rows; // sorted by id
};

} // namespace models
