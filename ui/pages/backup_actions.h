// SPDX-License-Identifier: GPL-3.0-or-later
// BackupActions: carries out what a person asks of a backup or a schedule, and says in words when the
// server refuses; what came of work that takes long is told by its job. What may be asked depends on
// state and permissions: see whyNot(). GUI thread; owned by a page; the desk outlives it.
#pragma once

#include "client/backend.h"

#include <QObject>
#include <QPointer>

namespace models {
class BackupDesk;
struct TransferRow;
}

namespace ui::pages {

enum class BackupAction { Create, Upload, Restore, Download, Verify, Drill, Cancel, Delete };

class BackupActions : public QObject
{
    Q_OBJECT

public:
    explicit BackupActions(models::BackupDesk &desk, QObject *parent = nullptr);

    void setBackend(client::Backend *backend) { m_backend = backend; }
    client::Backend *backend() const { return m_backend; }

    bool mayWrite() const;
    // Why it cannot be asked for now; empty when it can. A backup is needed but for Create and Upload.
    QString whyNot(BackupAction action, const core::Backup *backup = nullptr) const;
    bool allowed(BackupAction action, const core::Backup *backup = nullptr) const { return whyNot(action, backup).isEmpty(); }

    void verify(const core::Backup &backup, const QString &passphrase);
    void drill(const core::Backup &backup, const QString &passphrase);
    void cancel(const core::Backup &backup);
    void remove(const core::Backup &backup, bool force);
    void download(const core::Backup &backup, const QString &file);
    void upload(const QString &file, const QString &name, const QString &passphrase);

    void runNow(const core::BackupSchedule &schedule);
    void setEnabled(const core::BackupSchedule &schedule, bool on);
    void remove(const core::BackupSchedule &schedule);

signals:
    void done(const QString &text);
    void failed(const QString &text);
    // It was refused since these backups build on it.
    void needed(const core::BackupId &id, const QStringList &names);

private:
    void fail(const QString &what, const core::Error &error);

    models::BackupDesk &m_desk;
    QPointer<client::Backend> m_backend;
};

} // namespace ui::pages
