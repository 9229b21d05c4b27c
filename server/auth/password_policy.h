// SPDX-License-Identifier: GPL-3.0-or-later
// What a password must be: long enough, and not among the first that anybody would try. Pure function;
// any thread; the list of common ones is read once.
#pragma once

#include <QString>

namespace server::auth {

inline constexpr int kMinPasswordLength = 8;

// What is wrong with it, for people; empty when nothing is. Never repeats the password.
QString passwordProblem(const QString &password, const QString &email);

} // namespace server::auth
