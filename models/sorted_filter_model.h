// SPDX-License-Identifier: GPL-3.0-or-later
// SortedFilterModel: rows of a flat model, filtered and sorted, made for 100,000 of them. Sort keys
// and search texts are taken from each row once and kept as plain values; a changed row is patched
// into its place. It never resets for a filter, an order or a changed row: many scattered rows that
// go (or come) are moved to the end and go (or come) there at once, so that persistent indexes,
// selection and scroll position survive at the cost of two signals. Equal rows are ordered by
// tieColumn(), then as in the source. The window's thread; owned by the page; the source outlives it
// or is taken away.
#pragma once

#include "models/search_text.h"

#include <QAbstractProxyModel>

#include <vector>

namespace models {

class SortedFilterModel : public QAbstractProxyModel
{
    Q_OBJECT
public:
    explicit SortedFilterModel(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override; // column -1: as in the source
    int sortColumn() const { return m_column; }
    Qt::SortOrder sortOrder() const { return m_direction; }

    void setText(const QString &text); // every word must occur in the row's search fields
    const QString &text() const { return m_text; }

    QModelIndex mapToSource(const QModelIndex &proxyIndex) const final;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const final;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final;
    QModelIndex parent(const QModelIndex &) const final { return {}; }
    QModelIndex sibling(int row, int column, const QModelIndex &) const final { return index(row, column); }
    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    bool hasChildren(const QModelIndex &parent = {}) const final { return rowCount(parent) > 0; }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

protected:
    enum class KeyKind { Number, Text };
    enum class Cause { Filter, Rows };
    // Asked for each row when it comes or changes and when the order changes, never while comparing.
    virtual KeyKind keyKind(int column) const = 0;
    virtual double numberKey(int sourceRow, int column) const = 0;
    virtual QString textKey(int sourceRow, int column) const = 0;
    virtual int tieColumn() const = 0; // a column of texts
    virtual QStringList searchFields(int sourceRow) const = 0;
    // Whether a change of these columns may change the search fields.
    virtual bool isSearched(int firstColumn, int lastColumn) const = 0;
    // What else a row is filtered by, packed into a number.
    virtual quint32 facetsOf(int sourceRow) = 0;
    virtual bool acceptsFacets(quint32 facets) const = 0;
    // The text matches or facets of some rows are others now, because of setText() or of the source.
    virtual void matchesChanged(Cause cause) = 0;

    void refilter(); // acceptsFacets() answers differently now
    int sourceRowCount() const { return int(m_place.size()); }
    bool textMatches(int sourceRow) const { return m_matches[size_t(sourceRow)] != 0; }
    quint32 facetsAt(int sourceRow) const { return m_facets[size_t(sourceRow)]; }

private:
    using Rows = std::vector<int>; // of the source

    bool before(int a, int b) const;
    bool accepts(int sourceRow) const { return textMatches(sourceRow) && acceptsFacets(facetsAt(sourceRow)); }
    bool sortsByText() const { return m_column >= 0 && m_column != m_tie && m_kind == KeyKind::Text; }
    void rebuild();
    void loadSortKeys();
    void loadRow(int sourceRow);
    void sortRows(Rows &rows);
    void ensureRanks();
    void forgetRanks();
    Rows merged(const Rows &some, const Rows &others) const;

    void relayout(Rows order);
    void renumber(int first);
    void hide(const std::vector<bool> &goes); // by place
    void show(Rows rows);
    void move(int sourceRow);
    void tellChanged(const Rows &rows, int firstColumn, int lastColumn, const QList<int> &roles);

    void sourceInserted(int first, int last);
    void sourceGoing(int first, int last);
    void sourceRemoved(int first, int last);
    void sourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);

    int m_column = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    KeyKind m_kind = KeyKind::Number;
    int m_tie = 0;
    QString m_text;
    SearchWords m_words;

    // One entry a source row.
    std::vector<quint8> m_matches;
    std::vector<quint32> m_facets;
    std::vector<quint64> m_numbers;       // when sorted by numbers
    std::vector<QByteArray> m_sortTexts;  // when sorted by texts other than the tie's
    std::vector<QByteArray> m_tieTexts;
    std::vector<quint32> m_sortRanks;     // orders of the texts; empty: not known
    std::vector<quint32> m_tieRanks;
    std::vector<int> m_place;             // the row here; -1: not shown
    SearchText m_search;

    Rows m_order; // source rows, as shown
};

} // namespace models
