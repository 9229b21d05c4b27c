// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer_list.h"

#include "models/backup_words.h"
#include "models/format.h"

namespace models {

TransferList::TransferList(const core::Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock)
{
}

TransferList::~TransferList() = default;

std::vector<TransferRow>::iterator TransferList::find(int number)
{
    return std::find_if(m_rows.begin(), m_rows.end(), [number](const TransferRow &row) { return row.number == number; });
}

int TransferList::start(TransferRow::Kind kind, const QString &name, const QString &file, std::unique_ptr<client::Transfer> transfer)
{
    const int number = ++m_last;
    connect(transfer.get(), &client::Transfer::progressed, this, [this, number](qint64 done, qint64 total) {
        if (const auto row = find(number); row != m_rows.end()) {
            row->done = done;
            row->total = total;
            emit changed();
        }
    });
    connect(transfer.get(), &client::Transfer::finished, this,
            [this, number](const core::Result<std::optional<core::BackupJob>> &result) { finish(number, result); });
    m_rows.push_back({number, kind, name, file, 0, 0, m_clock.nowMs()});
    m_transfers.push_back(std::move(transfer));
    emit changed();
    return number;
}

void TransferList::finish(int number, const core::Result<std::optional<core::BackupJob>> &result)
{
    const auto at = find(number);
    if (at == m_rows.end())
        return;
    const TransferRow row = *at;
    const auto transfer = m_transfers.begin() + (at - m_rows.begin());
    transfer->release()->deleteLater(); // it is just speaking
    m_transfers.erase(transfer);
    m_rows.erase(at);
    emit changed();
    emit ended(row, result);
}

void TransferList::cancel(int number)
{
    const auto at = find(number);
    if (at == m_rows.end())
        return;
    const auto transfer = m_transfers.begin() + (at - m_rows.begin());
    (*transfer)->disconnect(this);
    (*transfer)->cancel();
    transfer->release()->deleteLater();
    m_transfers.erase(transfer);
    m_rows.erase(at);
    emit changed();
}

void TransferList::clear()
{
    if (m_rows.empty())
        return;
    m_transfers.clear();
    m_rows.clear();
    emit changed();
}

QString TransferList::text(const TransferRow &row)
{
    return row.kind == TransferRow::Kind::Download ? tr("Downloading %1", "a backup").arg(row.name)
                                                   : tr("Uploading %1", "a backup").arg(row.name);
}

QString TransferList::figure(const TransferRow &row)
{
    if (row.total <= 0)
        return row.done > 0 ? Format::bytes(row.done) : QString();
    return tr("%1 of %2", "sizes: done, all").arg(Format::bytes(row.done), Format::bytes(row.total)) + QStringLiteral(" · ")
        + BackupWords::percent(row.done, row.total);
}

} // namespace models
