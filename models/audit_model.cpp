// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit_model.h"

#include "models/audit_words.h"
#include "models/format.h"

#include <algorithm>
#include <limits>

namespace models {

using client::AuditEntry;
using client::AuditResult;

AuditModel::AuditModel(const core::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_clock(clock)
{
}

void AuditModel::setBackend(client::Backend *backend)
{
    m_backend = backend;
    setFilter({});
}

void AuditModel::setFilter(const client::AuditFilter &filter)
{
    m_filter = filter;
    ++m_generation;
    m_asking = m_everLoaded = m_more = false;
    if (!m_rows.empty()) {
        beginRemoveRows({}, 0, int(m_rows.size()) - 1);
        m_rows.clear();
        endRemoveRows();
    }
    m_total = 0;
    emit totalChanged();
    setState(LoadState::Idle);
}

void AuditModel::refresh()
{
    if (!m_backend)
        return;
    ++m_generation; // what is under way is of no use any more
    m_asking = false;
    setState(LoadState::Loading);
    ask(Into::Anew, 1);
}

void AuditModel::tail()
{
    if (!m_backend || m_asking)
        return;
    if (m_everLoaded)
        ask(Into::Top, 1);
    else
        refresh();
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_asking && m_backend;
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(Into::End, int(m_rows.size()) / kPage + 1);
}

void AuditModel::ask(Into into, int page)
{
    m_asking = true;
    m_backend->audit().list(m_filter, page, kPage).then(
        this, [this, into, page, generation = m_generation](const core::Result<client::Page<AuditEntry>> &result) {
            if (generation != m_generation)
                return;
            m_asking = false;
            if (result) {
                take(into, page, *result);
                setState(LoadState::Ready);
            } else if (into != Into::Top) { // the next look at the top says the same, or that all is well
                m_error = result.error();
                m_more = false;
                setState(LoadState::Failed);
            }
        });
}

void AuditModel::take(Into into, int page, const client::Page<AuditEntry> &answer)
{
    const qint64 newest = m_rows.empty() ? 0 : m_rows.front().sequence;
    const auto known = std::find_if(answer.rows.begin(), answer.rows.end(), [newest](const AuditEntry &entry) { return entry.sequence <= newest; });
    const int fresh = int(known - answer.rows.begin());
    // So many new ones that they do not meet what is here: there is a gap, and one begins anew.
    const bool gap = into == Into::Top && !m_rows.empty() && known == answer.rows.end() && page < answer.pages;
    if (into == Into::Anew || gap) {
        if (!m_rows.empty() && (known == answer.rows.end() || gap)) {
            beginRemoveRows({}, 0, int(m_rows.size()) - 1);
            m_rows.clear();
            endRemoveRows();
        }
        m_everLoaded = true;
    }
    if (into == Into::End) {
        const qint64 oldest = m_rows.empty() ? std::numeric_limits<qint64>::max() : m_rows.back().sequence;
        const auto first = std::find_if(answer.rows.begin(), answer.rows.end(), [oldest](const AuditEntry &entry) { return entry.sequence < oldest; });
        const int count = int(answer.rows.end() - first);
        if (count > 0) {
            beginInsertRows({}, int(m_rows.size()), int(m_rows.size()) + count - 1);
            m_rows.insert(m_rows.end(), first, answer.rows.end());
            endInsertRows();
        }
        m_more = page < answer.pages && !answer.rows.isEmpty();
    } else {
        const bool wasEmpty = m_rows.empty();
        putOnTop(answer.rows, wasEmpty ? int(answer.rows.size()) : fresh);
        if (wasEmpty)
            m_more = page < answer.pages;
        else if (into == Into::Anew)
            m_more = int(m_rows.size()) < answer.total;
    }
    if (std::exchange(m_total, answer.total) != answer.total)
        emit totalChanged();
}

void AuditModel::putOnTop(const QVector<AuditEntry> &entries, int count)
{
    if (count == 0)
        return;
    beginInsertRows({}, 0, count - 1);
    m_rows.insert(m_rows.begin(), entries.begin(), entries.begin() + count);
    endInsertRows();
}

void AuditModel::setState(LoadState state)
{
    if (std::exchange(m_state, state) != state)
        emit loadStateChanged();
}

int AuditModel::rowOf(qint64 sequence) const
{
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), sequence, [](const AuditEntry &entry, qint64 wanted) { return entry.sequence > wanted; });
    return at != m_rows.end() && at->sequence == sequence ? int(at - m_rows.begin()) : -1;
}

QString AuditModel::resultName(AuditResult result)
{
    switch (result) {
    case AuditResult::Success: return tr("Success", "result of something that was done");
    case AuditResult::Refused: return tr("Refused", "result of something that was tried");
    case AuditResult::Failed: return tr("Failed", "result of something that was tried");
    }
    return {};
}

QString AuditModel::whoName(const AuditEntry &entry)
{
    if (!entry.email.isEmpty())
        return entry.email;
    return entry.userId.isEmpty() ? tr("nobody signed in", "who did something") : entry.userId;
}

QString AuditModel::display(const AuditEntry &entry, int column) const
{
    switch (column) {
    case When: return Format::moment(entry.timeMs);
    case Who: return whoName(entry);
    case Action: return entry.action;
    case Object: return entry.object.isEmpty() ? QStringLiteral("–") : entry.object;
    case Result: return resultName(entry.result);
    case Address: return entry.address.isEmpty() ? QStringLiteral("–") : entry.address;
    default: return {};
    }
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AuditEntry &entry = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return display(entry, index.column());
    case Qt::ToolTipRole:
        if (index.column() == When)
            return Format::logTime(entry.timeMs) + QStringLiteral(" · ") + Format::ago(entry.timeMs, m_clock.nowMs());
        if (index.column() == Action)
            return AuditWords::action(entry.action);
        return index.column() == Result && !entry.code.isEmpty() ? entry.code : QString();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), display(entry, index.column()));
    case SequenceRole: return entry.sequence;
    case ResultRole: return int(entry.result);
    default: return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When", "column");
    case Who: return tr("Who", "column: who did it");
    case Action: return tr("Action", "column: what was done");
    case Object: return tr("Object", "column: what it was done to");
    case Result: return tr("Result", "column");
    case Address: return tr("From", "column: an address on the network");
    default: return {};
    }
}

} // namespace models
