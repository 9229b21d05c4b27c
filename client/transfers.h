// SPDX-License-Identifier: GPL-3.0-or-later
// A backup's archive on its way between a file and the server, and the audit log on its way into one: in
// pieces, so that memory stays flat whatever the size, and over lost lines. Files are read and written on pool threads, never on the
// window's. All go over a Session and end with it; owned by whoever asked (see Transfer). While the session tells
// what would be sent, that is what they are made for: then they are null.
#pragma once

#include "client/audit_api.h"
#include "client/session.h"

namespace client {

std::unique_ptr<Transfer> makeDownload(HttpClient &http, Session &session, const core::BackupId &id, const QString &file);
std::unique_ptr<Transfer> makeUpload(Session &session, const QString &file, const QString &name, const QString &passphrase);
std::unique_ptr<Transfer> makeAuditExport(HttpClient &http, Session &session, const AuditFilter &filter, AuditFormat format, const QString &file);

} // namespace client
