// SPDX-License-Identifier: GPL-3.0-or-later
// Results of the audit log as shape, word and colour. Free functions; GUI thread.
#pragma once

#include "models/audit_model.h"
#include "ui/widgets/status_pill.h"

namespace ui::pages {

inline widgets::StatusLook lookOf(client::AuditResult result)
{
    const QString word = models::AuditModel::resultName(result);
    switch (result) {
    case client::AuditResult::Success: return {widgets::Tone::Ok, theme::Icon::CircleCheck, word};
    case client::AuditResult::Refused: return {widgets::Tone::Warn, theme::Icon::ShieldAlert, word};
    case client::AuditResult::Failed: break;
    }
    return {widgets::Tone::Error, theme::Icon::CircleX, word};
}

} // namespace ui::pages
