// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard_words.h"

#include "models/backup_desk.h"
#include "models/format.h"
#include "models/server_words.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace models {
namespace {

QString joined(const QStringList &parts)
{
    return parts.join(QStringLiteral(" · "));
}

QString text(const QJsonValue &value)
{
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'g', 6);
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isArray()) {
        QStringList items;
        for (const auto &item : value.toArray())
            items.append(text(item));
        return items.join(QStringLiteral(", "));
    }
    return value.toString();
}

// "maxConnections" and "max_connections" read as "max connections".
QString spaced(const QString &key)
{
    QString words;
    for (const QChar c : key) {
        if (c.isUpper() && !words.isEmpty() && !words.back().isSpace())
            words += u' ';
        words += c == u'_' || c == u'-' ? QChar(u' ') : c.toLower();
    }
    return words;
}

QString capitalised(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

CheckKind kindOf(const QString &name)
{
    if (name == QLatin1String("database"))
        return CheckKind::Database;
    if (name == QLatin1String("filesystem") || name == QLatin1String("disk") || name == QLatin1String("storage"))
        return CheckKind::Disk;
    if (name == QLatin1String("runtime") || name == QLatin1String("docker"))
        return CheckKind::Runtime;
    if (name == QLatin1String("redis") || name == QLatin1String("cache"))
        return CheckKind::Cache;
    return CheckKind::Other;
}

// "51%" of the server, as the window's language writes a share.
QString inWindowsWords(const QString &share)
{
    return share.endsWith(u'%') ? Format::tr("%1%", "percentage, with the space your language uses").arg(share.chopped(1)) : share;
}

} // namespace

CheckWords DashboardWords::check(const client::PlatformCheck &check)
{
    CheckWords words;
    words.kind = kindOf(check.name);
    QJsonObject rest = check.details;
    const auto take = [&rest](const char *key) { return text(rest.take(QLatin1StringView(key))); };
    words.problem = take("problem");
    if (words.problem.isEmpty())
        words.problem = take("error");
    words.problem = ServerWords::text(words.problem);
    QStringList parts;
    if (check.latencyMs)
        parts << Format::latency(*check.latencyMs);

    switch (words.kind) {
    case CheckKind::Database: {
        words.title = tr("Database", "health check of the platform");
        const QString used = take("connections");
        const QString most = take("maxConnections");
        if (!used.isEmpty())
            parts << (most.isEmpty() ? tr("%n connections", "database", used.toInt())
                                     : tr("%1 of %2 connections", "database").arg(used, most));
        QString engine = take("engine");
        if (engine == QLatin1String("sqlite"))
            engine = QStringLiteral("SQLite");
        if (!engine.isEmpty())
            parts << engine;
        if (const QString schema = take("schemaVersion"); !schema.isEmpty())
            parts << tr("schema %1", "database: version of its layout").arg(schema);
        break;
    }
    case CheckKind::Disk: {
        words.title = tr("Disk", "health check of the platform");
        if (const QString used = take("diskUsage"); !used.isEmpty())
            parts << tr("%1 used", "disk: share").arg(inWindowsWords(used));
        const double free = rest.take(QLatin1String("freeBytes")).toDouble(-1);
        rest.remove(QLatin1String("totalBytes"));
        if (free >= 0)
            parts << tr("%1 free", "disk: size").arg(Format::bytes(qint64(free)));
        if (const QString inodes = take("inodes"); !inodes.isEmpty())
            parts << tr("%1 inodes", "disk: share of its entries in use").arg(inWindowsWords(inodes));
        break;
    }
    case CheckKind::Runtime: {
        words.title = check.name == QLatin1String("docker") ? tr("Docker engine", "health check of the platform")
                                                            : tr("Runtime", "health check of the platform: what runs services");
        QStringList drivers;
        for (const auto &driver : rest.take(QLatin1String("drivers")).toArray()) {
            const QString name = driver.toString();
            drivers << (name == QLatin1String("process")      ? tr("local processes", "what runs services")
                        : name == QLatin1String("docker")     ? tr("Docker containers", "what runs services")
                                                              : name);
        }
        if (!drivers.isEmpty())
            parts << capitalised(drivers.join(QStringLiteral(", ")));
        if (const QString version = take("version"); !version.isEmpty())
            parts << version;
        if (const QString containers = take("containers"); !containers.isEmpty())
            parts << tr("%n containers", "engine", containers.toInt());
        break;
    }
    case CheckKind::Cache:
        words.title = check.name == QLatin1String("redis") ? QStringLiteral("Redis")
                                                           : tr("Cache", "health check of the platform");
        if (const QString memory = take("memory"); !memory.isEmpty())
            parts << memory;
        if (const QString uptime = take("uptime"); !uptime.isEmpty())
            parts << tr("up %1", "cache: for so long").arg(uptime);
        break;
    case CheckKind::Engine:
    case CheckKind::Backups:
    case CheckKind::Other:
        words.title = capitalised(spaced(check.name));
        break;
    }
    // A server of another kind may say more; its own words are better than silence.
    for (auto it = rest.constBegin(); it != rest.constEnd(); ++it) {
        if (const QString value = text(it.value()); !value.isEmpty())
            parts << spaced(it.key()) + u' ' + value;
    }
    words.figures = joined(parts);
    return words;
}

CheckWords DashboardWords::engine(const core::Engine &engine, int services, int running)
{
    CheckWords words{CheckKind::Engine, tr("Container engine", "health check"), {}, {}};
    switch (engine.phase) {
    case core::EnginePhase::Up: {
        QStringList parts{engine.name.isEmpty() ? tr("Up", "container engine") : QString(engine.name + u' ' + engine.version).trimmed()};
        if (services > 0)
            parts << tr("%n container(s) running", "of this server", running);
        else
            parts << tr("not in use", "container engine: no service runs in it");
        words.figures = joined(parts);
        break;
    }
    case core::EnginePhase::Looking:
        words.figures = tr("Looking for one…", "container engine");
        break;
    case core::EnginePhase::Down:
        // Nobody waits for it: that there is none is no trouble.
        if (services == 0)
            words.figures = tr("None found · no service needs it", "container engine");
        else
            words.problem = engine.problem.isEmpty() ? tr("It cannot be reached", "container engine") : ServerWords::text(engine.problem);
        break;
    }
    return words;
}

CheckWords DashboardWords::backups(const BackupDesk &desk, qint64 nowMs)
{
    CheckWords words{CheckKind::Backups, tr("Backups", "health check"), {}, {}};
    const core::Backup *newest = desk.backups.newestGood();
    words.figures = newest ? tr("Newest %1", "backup; when: '2 h ago'").arg(Format::ago(newest->createdAtMs, nowMs)) : tr("None yet", "backups");
    int damaged = 0;
    for (int row = 0; row < desk.backups.rowCount(); ++row)
        damaged += BackupModel::proofOf(desk.backups.rowAt(row)) == BackupModel::Proof::Bad;
    QStringList problems;
    if (const int overdue = desk.schedules.overdue(); overdue > 0)
        problems << tr("%n schedule(s) overdue", nullptr, overdue);
    if (damaged > 0)
        problems << tr("%n damaged", "backups", damaged);
    words.problem = problems.join(QStringLiteral(" · "));
    return words;
}

FigureWords DashboardWords::memory(double usedMb, double limitMb)
{
    const double scale = std::max(usedMb, limitMb) >= 1024.0 * 1024 ? 1024.0 * 1024 : std::max(usedMb, limitMb) >= 1024 ? 1024.0 : 1.0;
    const double used = usedMb / scale;
    FigureWords words{QLocale().toString(used, 'f', scale > 1 && used < 99.95 ? 1 : 0), {}};
    if (limitMb > 0)
        words.rest = tr("of %1", "memory: of a size").arg(Format::megabytes(limitMb));
    else
        words.rest = scale > 1024 ? tr("TB", "size") : scale > 1 ? tr("GB", "size") : tr("MB", "size");
    return words;
}

FigureWords DashboardWords::cpu(double percent, double limitPercent)
{
    FigureWords words{QLocale().toString(percent, 'f', percent < 99.95 ? 1 : 0), tr("%", "percentage sign after a large figure")};
    if (limitPercent > 0 && std::abs(limitPercent - 100) > 0.01)
        words.rest = tr("% of %1", "CPU: so many percent of a limit").arg(Format::percent(limitPercent));
    return words;
}

FigureWords DashboardWords::requests(double perSecond, double errorRatio)
{
    return {QLocale().toString(perSecond, 'f', perSecond > 0 && perSecond < 9.95 ? 1 : 0),
            tr("per s · %1 errors", "requests: the share that failed").arg(Format::percent(errorRatio * 100))};
}

QString DashboardWords::age(qint64 timeMs, qint64 nowMs)
{
    const qint64 seconds = std::max<qint64>(0, (nowMs - timeMs) / 1000);
    if (seconds < 60)
        return tr("%1 s", "age: seconds").arg(seconds);
    if (seconds < 3600)
        return tr("%1 min", "age: minutes").arg(seconds / 60);
    if (seconds < 86400)
        return tr("%1 h", "age: hours").arg(seconds / 3600);
    return tr("%1 d", "age: days").arg(seconds / 86400);
}

QVector<core::ServiceEvent> DashboardWords::past(const ServiceModel &services, qint64 sinceMs, qint64 untilMs, int count)
{
    struct Fact
    {
        core::ServiceEventKind kind;
        qint64 timeMs;
        int row;
    };
    std::vector<Fact> facts;
    const auto add = [&](core::ServiceEventKind kind, qint64 timeMs, int row) {
        if (timeMs > sinceMs && timeMs < untilMs)
            facts.push_back({kind, timeMs, row});
    };
    for (int i = 0; i < services.rowCount(); ++i) {
        const core::Service &service = services.rowAt(i).service;
        const core::ServiceState &state = service.state;
        if (state.status == core::ServiceStatus::Running)
            add(core::ServiceEventKind::Started, state.startedAtMs, i);
        if (service.spec.createdAtMs > 0)
            add(core::ServiceEventKind::Created, service.spec.createdAtMs, i);
        // Times of one write differ by nothing, or by the time it took.
        if (service.spec.updatedAtMs > service.spec.createdAtMs + 1000)
            add(core::ServiceEventKind::Updated, service.spec.updatedAtMs, i);
    }
    std::sort(facts.begin(), facts.end(), [](const Fact &a, const Fact &b) {
        return a.timeMs != b.timeMs ? a.timeMs < b.timeMs : int(a.kind) < int(b.kind);
    });
    QVector<core::ServiceEvent> events;
    for (size_t i = facts.size() - std::min(facts.size(), size_t(std::max(0, count))); i < facts.size(); ++i) {
        const core::Service &service = services.rowAt(facts[i].row).service;
        events.append({facts[i].kind, service.spec.id, facts[i].timeMs, service, {}});
    }
    return events;
}

} // namespace models
