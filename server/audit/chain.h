// SPDX-License-Identifier: GPL-3.0-or-later
// The chain of the audit log: each entry's hash covers the entry and the hash before it, so that none
// can be changed, left out or moved unseen. Pure functions; any thread.
#pragma once

#include "server/store/audit_repository.h"

namespace server::audit {

// What the first entry follows on: 64 zeros.
QByteArray noHash();

// Every field but the hash, in the order of the record, each as its length in bytes, ':', its UTF-8
// text and a line feed. The form is written down in docs/API_EXTENSIONS.md, for those who check exports.
QByteArray canonicalText(const store::AuditRecord &record);

// SHA-256 over the previous hash (as text) and the canonical text, in hexadecimal.
QByteArray chainHash(const QByteArray &previous, const store::AuditRecord &record);

} // namespace server::audit
