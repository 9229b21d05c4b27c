// SPDX-License-Identifier: GPL-3.0-or-later
// ServiceFilterModel: the services that match a text, some statuses and some categories, sorted by a
// column; and how many each status and category would show. Lives on the window's thread; owned by
// the page.
#pragma once

#include "models/service_model.h"
#include "models/sorted_filter_model.h"

#include <QTimer>

namespace models {

struct CategoryCount
{
    QString category;
    int count = 0;
    bool operator==(const CategoryCount &) const = default;
};

class ServiceFilterModel final : public SortedFilterModel
{
    Q_OBJECT
public:
    explicit ServiceFilterModel(QObject *parent = nullptr);

    void setServices(ServiceModel *model);
    ServiceModel *services() const { return m_services; }

    // setText(): every word must occur in name, id, description, category, version, image or a label.
    void setStatus(std::optional<core::ServiceStatus> status); // nothing: all
    std::optional<core::ServiceStatus> status() const;         // when it is exactly one
    void setStatuses(const QVector<core::ServiceStatus> &statuses); // empty: all
    QVector<core::ServiceStatus> statuses() const;
    void setCategories(const QStringList &categories); // empty: all
    const QStringList &categories() const { return m_categories; }

    // How many match the text and the categories: of one status, and over all.
    int count(core::ServiceStatus status) const { return m_counts[size_t(status)]; }
    int countAll() const;
    // How many match the text and the statuses, of each category that there is; by name.
    const QVector<CategoryCount> &categoryCounts() const { return m_categoryCounts; }

    core::ServiceId idAt(const QModelIndex &proxyIndex) const;
    QModelIndex indexOf(const core::ServiceId &id, int column = 0) const; // invalid when not shown

signals:
    void countsChanged(); // for changed rows at most once per turn of the event loop

protected:
    KeyKind keyKind(int column) const override;
    double numberKey(int sourceRow, int column) const override;
    QString textKey(int sourceRow, int column) const override;
    int tieColumn() const override { return ServiceModel::Name; }
    QStringList searchFields(int sourceRow) const override;
    bool isSearched(int firstColumn, int lastColumn) const override;
    quint32 facetsOf(int sourceRow) override;
    bool acceptsFacets(quint32 facets) const override;
    void matchesChanged(Cause cause) override;

private:
    bool acceptsStatus(quint32 facets) const { return m_statusMask == 0 || (m_statusMask >> (facets & 0xff) & 1); }
    bool acceptsCategory(quint32 facets) const { return m_categories.isEmpty() || m_categoryWanted[facets >> 8]; }
    quint32 numberOf(const QString &category);
    void recount();

    ServiceModel *m_services = nullptr;
    quint32 m_statusMask = 0; // a bit a status; 0: all
    QStringList m_categories;
    // Categories met so far have a number, so that a row's is compared without its text.
    QHash<QString, quint32> m_categoryNumbers;
    QStringList m_categoryNames;
    std::vector<bool> m_categoryWanted;
    std::array<int, 5> m_counts{};
    QVector<CategoryCount> m_categoryCounts;
    QTimer m_recount;
};

} // namespace models
