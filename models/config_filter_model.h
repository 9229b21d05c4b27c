// SPDX-License-Identifier: GPL-3.0-or-later
// ConfigFilterModel: the configuration values that match a text, a kind, a service and some traits,
// sorted by a column; and how many each kind would show. Lives on the window's thread; owned by the page.
#pragma once

#include "models/config_model.h"
#include "models/sorted_filter_model.h"

#include <QTimer>

namespace models {

class ConfigFilterModel final : public SortedFilterModel
{
    Q_OBJECT
public:
    using Kind = ConfigModel::Kind;

    explicit ConfigFilterModel(QObject *parent = nullptr);

    void setConfig(ConfigModel *model);

    // setText(): every word must occur in key, value (none that is encrypted), service, what it is for or
    // who changed it.
    void setKind(std::optional<Kind> kind); // nothing: all
    std::optional<Kind> kind() const { return m_kind; }
    void setService(const QString &service); // empty: all
    const QString &service() const { return m_service; }
    enum Trait : quint32 { Encrypted = 1, Used = 2, Set = 4 };
    void setTraits(quint32 traits); // which a row must have
    quint32 traits() const { return m_traits; }
    bool isFiltering() const;

    int count(Kind kind) const { return m_counts[size_t(kind)]; } // that match all but the kind
    int countAll() const { return m_counts[0] + m_counts[1] + m_counts[2]; }
    QStringList servicesThere() const; // with values of their own, by name

    client::ConfigPlace placeAt(const QModelIndex &proxyIndex) const;
    QModelIndex indexOf(const client::ConfigPlace &place, int column = 0) const; // invalid when not shown

signals:
    void countsChanged();

protected:
    KeyKind keyKind(int column) const override;
    double numberKey(int sourceRow, int column) const override;
    QString textKey(int sourceRow, int column) const override;
    int tieColumn() const override { return ConfigModel::Key; }
    QStringList searchFields(int sourceRow) const override;
    bool isSearched(int firstColumn, int lastColumn) const override;
    quint32 facetsOf(int sourceRow) override;
    bool acceptsFacets(quint32 facets) const override;
    void matchesChanged(Cause cause) override;

private:
    bool acceptsAllButKind(quint32 facets) const;
    void filterChanged();
    void recount();

    ConfigModel *m_config = nullptr;
    std::optional<Kind> m_kind;
    QString m_service;
    quint32 m_traits = 0;
    QHash<QString, quint32> m_serviceNumbers{{QString(), 0}};
    quint32 m_wantedService = 0; // 0: any
    std::array<int, 3> m_counts{};
    QTimer m_recount;
};

} // namespace models
