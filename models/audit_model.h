// SPDX-License-Identifier: GPL-3.0-or-later
// AuditModel: the entries of the audit log that match a filter, newest first: the server filters, and a
// page is fetched when one scrolls to it. tail() asks for what has come since and puts it on top; since
// entries only ever come there, what slips from page to page meanwhile comes twice and is taken once.
// Lives on the window's thread; owned by the page; the backend outlives it or is taken away.
#pragma once

#include "client/backend.h"
#include "core/clock.h"
#include "models/load_state.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <deque>

namespace models {

class AuditModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, Action, Object, Result, Address, ColumnCount };
    enum Role {
        SequenceRole = Qt::UserRole + 1, // qint64
        ResultRole,                      // int(client::AuditResult)
    };
    static constexpr int kPage = 200; // the server's maximum

    explicit AuditModel(const core::Clock &clock, QObject *parent = nullptr);

    void setBackend(client::Backend *backend);
    void setFilter(const client::AuditFilter &filter); // begins anew
    const client::AuditFilter &filter() const { return m_filter; }
    void refresh();
    void tail(); // nothing while something is under way
    bool isAsking() const { return m_asking; }
    LoadState loadState() const { return m_state; }
    const core::Error &loadError() const { return m_error; }
    bool everLoaded() const { return m_everLoaded; } // with this filter
    int total() const { return m_total; } // that match, on the server

    const client::AuditEntry &entryAt(int row) const { return m_rows[size_t(row)]; }
    int rowOf(qint64 sequence) const; // -1: not here
    static QString resultName(client::AuditResult result);
    static QString whoName(const client::AuditEntry &entry);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void loadStateChanged();
    void totalChanged();

private:
    enum class Into { Anew, Top, End };
    void ask(Into into, int page);
    void take(Into into, int page, const client::Page<client::AuditEntry> &answer);
    void putOnTop(const QVector<client::AuditEntry> &entries, int count);
    void setState(LoadState state);
    QString display(const client::AuditEntry &entry, int column) const;

    const core::Clock &m_clock;
    QPointer<client::Backend> m_backend;
    client::AuditFilter m_filter;
    std::deque<client::AuditEntry> m_rows; // newest first
    int m_total = 0;
    bool m_more = false; // the last page was full
    bool m_everLoaded = false;
    bool m_asking = false;
    LoadState m_state = LoadState::Idle;
    core::Error m_error;
    quint64 m_generation = 0;
};

} // namespace models
