// SPDX-License-Identifier: GPL-3.0-or-later
// Figures as people read them, in the words and separators of the user's language. Free functions;
// the window's thread (translators are not thread-safe).
#pragma once

#include "client/connection_state.h"
#include "core/clock.h"
#include "core/event.h"
#include "core/service.h"

#include <QCoreApplication>

namespace models {

class Format
{
    Q_DECLARE_TR_FUNCTIONS(models::Format)
public:
    static QString bytes(qint64 bytes);              // "1.5 GB" (1 GB = 1024 * 1024 * 1024 bytes)
    static QString megabytes(double megabytes);      // the same from MB
    static QString percent(double percent);          // "0.4 %", "12.0 %", "120 %"
    static QString count(qint64 value);              // "12,345"
    static QString rate(double perSecond);           // "12.3/s"
    static QString milliseconds(double ms);          // "0.8 ms", "12 ms", "1.2 s"
    static QString latency(double ms);               // "< 1 ms", "12 ms"
    static QString duration(core::Seconds seconds);  // "2 h 14 m", "3 d 4 h", "45 s": the two largest units
    static QString ago(qint64 timeMs, qint64 nowMs); // "just now", "5 min ago", "yesterday"; "never" for 0
    static QString clockTime(qint64 timeMs);         // "12:03", local time
    static QString logTime(qint64 timeMs);           // "12:03:07.250", local time
    static QString dateTime(qint64 timeMs);          // short date and time, local
    static QString moment(qint64 timeMs);            // the same to the second

    static QString status(core::ServiceStatus status);
    static QString health(core::HealthStatus health);
    static QString check(core::CheckStatus status);
    static QString event(core::ServiceEventKind kind, const QString &serviceName); // "Filesystem started"
    // "Live", "Reconnecting in 4 s", "Connecting…"
    static QString connection(const client::ConnectionState &state, qint64 nowMs);
    // What went wrong, in words for the window; falls back to the server's own message.
    static QString error(const core::Error &error);
    // The same, but what is wrong with the first field where the server names one.
    static QString refusal(const core::Error &error);
};

} // namespace models
