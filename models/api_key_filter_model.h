// SPDX-License-Identifier: GPL-3.0-or-later
// ApiKeyFilterModel: the API keys that match a text and a state, sorted by a column; and how many each
// state would show. Lives on the window's thread; owned by the page.
#pragma once

#include "models/api_key_model.h"
#include "models/sorted_filter_model.h"

#include <QTimer>

namespace models {

class ApiKeyFilterModel final : public SortedFilterModel
{
    Q_OBJECT
public:
    explicit ApiKeyFilterModel(QObject *parent = nullptr);

    void setKeys(ApiKeyModel *model);

    // setText(): every word must occur in name, beginning, permissions or owner.
    void setState(std::optional<KeyState> state); // nothing: all
    int count(KeyState state) const { return m_counts[size_t(state)]; }
    int countAll() const { return m_counts[0] + m_counts[1] + m_counts[2]; }

    client::ApiKeyId idAt(const QModelIndex &proxyIndex) const;
    QModelIndex indexOf(const client::ApiKeyId &id, int column = 0) const; // invalid when not shown

signals:
    void countsChanged();

protected:
    KeyKind keyKind(int column) const override;
    double numberKey(int sourceRow, int column) const override;
    QString textKey(int sourceRow, int column) const override;
    int tieColumn() const override { return ApiKeyModel::Name; }
    QStringList searchFields(int sourceRow) const override;
    bool isSearched(int firstColumn, int lastColumn) const override;
    quint32 facetsOf(int sourceRow) override;
    bool acceptsFacets(quint32 facets) const override;
    void matchesChanged(Cause cause) override;

private:
    void recount();

    ApiKeyModel *m_keys = nullptr;
    std::optional<KeyState> m_state;
    std::array<int, 3> m_counts{};
    QTimer m_recount;
};

} // namespace models
