// SPDX-License-Identifier: GPL-3.0-or-later
// TransferList: backups on their way to or from the server, with how far they are, each until it ends or
// is called off. Lives on the window's thread; owned by BackupDesk, and owns the transfers.
#pragma once

#include "client/backups_api.h"
#include "core/clock.h"

#include <memory>
#include <vector>

namespace models {

struct TransferRow
{
    enum class Kind { Download, Upload };
    int number = 0; // names it, until it ends
    Kind kind = Kind::Download;
    QString name; // of the backup
    QString file; // on this computer
    qint64 done = 0;
    qint64 total = 0; // 0: not known
    qint64 sinceMs = 0;
};

class TransferList final : public QObject
{
    Q_OBJECT
public:
    explicit TransferList(const core::Clock &clock, QObject *parent = nullptr);
    ~TransferList() override;

    int start(TransferRow::Kind kind, const QString &name, const QString &file, std::unique_ptr<client::Transfer> transfer);
    void cancel(int number);
    void clear(); // calls all of them off without a word
    const std::vector<TransferRow> &running() const { return m_rows; }
    static QString text(const TransferRow &row);   // "Downloading nightly"
    static QString figure(const TransferRow &row); // "1.2 of 2.5 GB · 48%"

signals:
    void changed();
    // A cancelled one is not told: whoever did it knows.
    void ended(const models::TransferRow &row, const core::Result<std::optional<core::BackupJob>> &result);

private:
    void finish(int number, const core::Result<std::optional<core::BackupJob>> &result);
    std::vector<TransferRow>::iterator find(int number);

    const core::Clock &m_clock;
    std::vector<TransferRow> m_rows;
    std::vector<std::unique_ptr<client::Transfer>> m_transfers; // as m_rows
    int m_last = 0;
};

} // namespace models
