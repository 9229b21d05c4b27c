// SPDX-License-Identifier: GPL-3.0-or-later
// ServiceFilterModel: the services that match a text and a status chip, sorted by a column; and how
// many each chip would show. Lives on the window's thread; owned by the page.
#pragma once

#include "models/service_model.h"

#include <QSortFilterProxyModel>
#include <QTimer>

namespace models {

class ServiceFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ServiceFilterModel(QObject *parent = nullptr);

    void setServices(ServiceModel *model);
    ServiceModel *services() const { return m_services; }

    void setText(const QString &text); // every word must occur in name, id, description, category or image
    const QString &text() const { return m_text; }
    void setStatus(std::optional<core::ServiceStatus> status); // nothing: all
    std::optional<core::ServiceStatus> status() const { return m_status; }

    // How many match the text: of one status, and over all.
    int count(core::ServiceStatus status) const { return m_counts[size_t(status)]; }
    int countAll() const;

    core::ServiceId idAt(const QModelIndex &proxyIndex) const;
    QModelIndex indexOf(const core::ServiceId &id, int column = 0) const; // invalid when not shown

signals:
    void countsChanged(); // at most once per turn of the event loop

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool textMatches(const core::ServiceSpec &spec) const;
    void recount();

    ServiceModel *m_services = nullptr;
    QString m_text;
    QStringList m_words;
    std::optional<core::ServiceStatus> m_status;
    std::array<int, 5> m_counts{};
    QTimer m_recount;
};

} // namespace models
