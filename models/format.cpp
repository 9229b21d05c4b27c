// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"

#include "models/hour_style.h"
#include "models/server_words.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace models {
namespace {

// Three significant figures at most: "1.5", "15", "150".
QString figure(double value)
{
    const double size = std::abs(value);
    const int decimals = size > 0 && size < 9.95 ? 1 : 0;
    return QLocale().toString(value, 'f', decimals);
}

HourStyle s_hourStyle = HourStyle::System;

bool uses12Hours()
{
    if (s_hourStyle != HourStyle::System)
        return s_hourStyle == HourStyle::Hours12;
    return QLocale().timeFormat(QLocale::ShortFormat).contains(QLatin1StringView("AP"), Qt::CaseInsensitive);
}

} // namespace

void setHourStyle(HourStyle style)
{
    s_hourStyle = style;
}

HourStyle hourStyle()
{
    return s_hourStyle;
}

QString Format::bytes(qint64 bytes)
{
    const double size = double(bytes);
    if (bytes < 1024)
        return tr("%1 B", "size").arg(QLocale().toString(bytes));
    if (size < 1024.0 * 1024)
        return tr("%1 KB", "size").arg(figure(size / 1024));
    if (size < 1024.0 * 1024 * 1024)
        return tr("%1 MB", "size").arg(figure(size / (1024.0 * 1024)));
    if (size < 1024.0 * 1024 * 1024 * 1024)
        return tr("%1 GB", "size").arg(figure(size / (1024.0 * 1024 * 1024)));
    return tr("%1 TB", "size").arg(figure(size / (1024.0 * 1024 * 1024 * 1024)));
}

QString Format::megabytes(double megabytes)
{
    return bytes(std::llround(megabytes * 1024 * 1024));
}

QString Format::percent(double percent)
{
    // One decimal below a hundred, so that a figure which moves keeps its width.
    const double size = std::abs(percent);
    const QString text = size > 0 && size < 99.95 ? QLocale().toString(percent, 'f', 1) : figure(percent);
    return tr("%1%", "percentage, with the space your language uses").arg(text);
}

QString Format::count(qint64 value)
{
    return QLocale().toString(value);
}

QString Format::rate(double perSecond)
{
    return tr("%1/s", "so many a second").arg(figure(perSecond));
}

QString Format::milliseconds(double ms)
{
    if (ms < 1000)
        return tr("%1 ms", "milliseconds").arg(figure(ms));
    return tr("%1 s", "seconds").arg(figure(ms / 1000));
}

QString Format::latency(double ms)
{
    if (ms < 1)
        return tr("< 1 ms", "latency");
    return ms < 1000 ? tr("%1 ms", "milliseconds").arg(QLocale().toString(ms, 'f', 0)) : milliseconds(ms);
}

QString Format::duration(core::Seconds seconds)
{
    const qint64 total = std::max<qint64>(0, seconds.count());
    const qint64 days = total / 86400;
    const qint64 hours = total / 3600 % 24;
    const qint64 minutes = total / 60 % 60;
    if (days > 0)
        return tr("%1 d %2 h", "duration: days and hours").arg(days).arg(hours);
    if (hours > 0)
        return tr("%1 h %2 m", "duration: hours and minutes").arg(hours).arg(minutes);
    if (minutes > 0)
        return tr("%1 m %2 s", "duration: minutes and seconds").arg(minutes).arg(total % 60);
    return tr("%1 s", "seconds").arg(total);
}

QString Format::ago(qint64 timeMs, qint64 nowMs)
{
    if (timeMs <= 0)
        return tr("never", "time of an event");
    const qint64 seconds = (nowMs - timeMs) / 1000;
    if (seconds < 10) // also a clock that is a little ahead of ours
        return tr("just now", "time of an event");
    if (seconds < 60)
        return tr("%n s ago", "seconds", int(seconds));
    if (seconds < 3600)
        return tr("%n min ago", "minutes", int(seconds / 60));
    const qint64 days =
        QDateTime::fromMSecsSinceEpoch(timeMs).date().daysTo(QDateTime::fromMSecsSinceEpoch(nowMs).date());
    if (days <= 0 || seconds < 6 * 3600)
        return tr("%n h ago", "hours", int(seconds / 3600));
    if (days == 1)
        return tr("yesterday", "time of an event");
    if (days < 31)
        return tr("%n day(s) ago", nullptr, int(days));
    return dateTime(timeMs);
}

QString Format::clockTime(qint64 timeMs)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(timeMs).time(), uses12Hours() ? QStringLiteral("h:mm AP") : QStringLiteral("HH:mm"));
}

QString Format::logTime(qint64 timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs).toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString Format::dateTime(qint64 timeMs)
{
    if (timeMs <= 0)
        return {};
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(timeMs),
                              uses12Hours() ? tr("d MMM yyyy, h:mm AP", "day and time of day; the letters of QDateTime")
                                            : tr("d MMM yyyy, HH:mm", "day and time of day; the letters of QDateTime"));
}

QString Format::moment(qint64 timeMs)
{
    return timeMs > 0 ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(timeMs),
                                           tr("d MMM yyyy, HH:mm:ss", "day and time of day; the letters of QDateTime"))
                      : QString();
}

QString Format::status(core::ServiceStatus status)
{
    switch (status) {
    case core::ServiceStatus::Stopped: return tr("Stopped", "status of a service");
    case core::ServiceStatus::Starting: return tr("Starting", "status of a service");
    case core::ServiceStatus::Running: return tr("Running", "status of a service");
    case core::ServiceStatus::Stopping: return tr("Stopping", "status of a service");
    case core::ServiceStatus::Error: return tr("Error", "status of a service");
    }
    return {};
}

QString Format::health(core::HealthStatus health)
{
    switch (health) {
    case core::HealthStatus::Unknown: return tr("Unknown", "health of a service");
    case core::HealthStatus::Starting: return tr("Starting", "health of a service");
    case core::HealthStatus::Healthy: return tr("Healthy", "health of a service");
    case core::HealthStatus::Degraded: return tr("Degraded", "health of a service");
    case core::HealthStatus::Unhealthy: return tr("Unhealthy", "health of a service");
    }
    return {};
}

QString Format::check(core::CheckStatus status)
{
    switch (status) {
    case core::CheckStatus::Unknown: return tr("Not checked yet", "health check");
    case core::CheckStatus::Passing: return tr("Passing", "health check");
    case core::CheckStatus::Failing: return tr("Failing", "health check");
    }
    return {};
}

QString Format::event(core::ServiceEventKind kind, const QString &name)
{
    switch (kind) {
    case core::ServiceEventKind::Created: return tr("%1 was created", "service").arg(name);
    case core::ServiceEventKind::Updated: return tr("%1 was changed", "service").arg(name);
    case core::ServiceEventKind::Deleted: return tr("%1 was deleted", "service").arg(name);
    case core::ServiceEventKind::Starting: return tr("%1 is starting", "service").arg(name);
    case core::ServiceEventKind::Started: return tr("%1 started", "service").arg(name);
    case core::ServiceEventKind::Stopping: return tr("%1 is stopping", "service").arg(name);
    case core::ServiceEventKind::Stopped: return tr("%1 stopped", "service").arg(name);
    case core::ServiceEventKind::Failed: return tr("%1 failed", "service").arg(name);
    case core::ServiceEventKind::Scaled: return tr("%1 was scaled", "service").arg(name);
    case core::ServiceEventKind::HealthChanged: return tr("Health of %1 changed", "service").arg(name);
    }
    return name;
}

QString Format::connection(const client::ConnectionState &state, qint64 nowMs)
{
    switch (state.phase) {
    case client::ConnectionPhase::Disconnected: return tr("Not connected", "connection");
    case client::ConnectionPhase::Connecting: return tr("Connecting…", "connection");
    case client::ConnectionPhase::SigningIn: return tr("Signing in…", "connection");
    case client::ConnectionPhase::Live: return tr("Live", "connection");
    case client::ConnectionPhase::Reconnecting: {
        const qint64 seconds = (state.nextTryMs - nowMs + 999) / 1000;
        return state.nextTryMs > 0 && seconds > 0 ? tr("Reconnecting in %n s", "connection", int(seconds))
                                                  : tr("Reconnecting…", "connection");
    }
    case client::ConnectionPhase::Failed: return tr("Connection failed", "connection");
    }
    return {};
}

namespace {

// By the server's word for it, see client::BrowserSignIn.
QString providerError(const QString &why)
{
    if (why == QLatin1String("access_denied"))
        return Format::tr("The sign-in was declined at the provider.");
    if (why == QLatin1String("temporarily_unavailable"))
        return Format::tr("The provider does not answer at the moment.");
    if (why == QLatin1String("email_not_verified"))
        return Format::tr("The provider has not verified your e-mail address.");
    if (why == QLatin1String("account_unknown"))
        return Format::tr("This server has no account for you, and makes none by itself.");
    if (why == QLatin1String("account_inactive"))
        return Format::tr("Your account on this server is not active.");
    if (why == QLatin1String("timeout"))
        return Format::tr("Nobody signed in in the browser in time.");
    if (why == QLatin1String("browser"))
        return Format::tr("No browser could be opened.");
    if (why == QLatin1String("over"))
        return Format::tr("The session has ended. Sign in through the provider again.");
    return Format::tr("The provider's answer could not be used.");
}

} // namespace

QString Format::error(const core::Error &error)
{
    const QString network = error.details.value(QLatin1String("network")).toString();
    if (network == QLatin1String("refused"))
        return tr("Nothing answers at this address. Is the server running?");
    if (network == QLatin1String("host"))
        return tr("No computer of this name was found.");
    if (network == QLatin1String("timeout"))
        return tr("The server took too long to answer.");
    if (error.details.contains(QLatin1String("tls")))
        return tr("The server's certificate is not trusted.");
    if (const QString why = error.details.value(QLatin1String("signIn")).toString(); !why.isEmpty())
        return providerError(why);
    if (error.code == core::ErrorCode::RateLimited)
        return tr("Too many requests; the server asks to wait.");
    if (error.message.isEmpty())
        return tr("Something went wrong.", "a failure without a reason");
    return ServerWords::text(error.message);
}

QString Format::refusal(const core::Error &error)
{
    return error.fields.isEmpty() ? Format::error(error) : ServerWords::text(error.fields.first());
}

} // namespace models
