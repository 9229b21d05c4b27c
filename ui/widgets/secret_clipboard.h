// SPDX-License-Identifier: GPL-3.0-or-later
// Copies a secret and takes it out of the clipboard again after a while, or when the program ends: but
// only if it is still what lies there. Only its hash is kept meanwhile. Managers of clipboards that
// know the mark do not keep it either. GUI thread; what waits belongs to the application.
#pragma once

#include <QString>

#include <chrono>

namespace ui::widgets {

inline constexpr std::chrono::seconds kSecretInClipboard{45};

// Of the application's child that waits.
inline const QString kSecretWaiting = QStringLiteral("secretInClipboard");

void copySecret(const QString &secret, std::chrono::milliseconds keep = kSecretInClipboard);

} // namespace ui::widgets
