// SPDX-License-Identifier: GPL-3.0-or-later
// DashboardWords: the platform's checks and figures in words, and what services say of their own
// past. Free functions over plain values; the window's thread (translators are not thread-safe).
#pragma once

#include "client/types.h"
#include "models/service_model.h"

#include <QCoreApplication>

namespace models {

class BackupDesk;

enum class CheckKind { Database, Disk, Runtime, Cache, Engine, Backups, Other };

struct CheckWords
{
    CheckKind kind = CheckKind::Other;
    QString title;   // "Disk"
    QString figures; // "45% used · 12% inodes"; may be empty
    QString problem; // why it is not well; may be empty
};

// A figure with its quieter companion: "8.0" and "of 16 GB".
struct FigureWords
{
    QString figure;
    QString rest;
};

class DashboardWords
{
    Q_DECLARE_TR_FUNCTIONS(models::DashboardWords)
public:
    static CheckWords check(const client::PlatformCheck &check);
    // The container engine: which one, and what of this server runs in it; why it is away. `running`
    // containers of `services` that are to run in it.
    static CheckWords engine(const core::Engine &engine, int services, int running);
    // The newest good one; a problem when schedules are overdue or a backup failed its check.
    static CheckWords backups(const BackupDesk &desk, qint64 nowMs);
    static FigureWords memory(double usedMb, double limitMb);
    static FigureWords cpu(double percent, double limitPercent);
    static FigureWords requests(double perSecond, double errorRatio);
    // Short: "40 s", "12 min", "3 h", "2 d".
    static QString age(qint64 timeMs, qint64 nowMs);

    // When services started and were made or changed, as events, oldest first: what is known of the
    // time before anybody listened. At most `count`, the latest ones, after `sinceMs` and before `untilMs`.
    static QVector<core::ServiceEvent> past(const ServiceModel &services, qint64 sinceMs, qint64 untilMs, int count);
};

} // namespace models
