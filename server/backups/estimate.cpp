// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backups/estimate.h"

#include <algorithm>

namespace server::backups {
namespace {

constexpr qint64 kLookMs = 500;
constexpr double kBytesPerMs = 80'000;  // of a first backup: what a plain disk gives
constexpr double kCompressed = 0.5;     // of one, until one was seen
constexpr qint64 kLeastBytes = 4'096;   // definitions and the manifest
constexpr qint64 kLeastMs = 1'000;

class Glance final : public archive::Monitor
{
public:
    explicit Glance(core::Clock &clock) : m_clock(clock), m_untilMs(clock.monotonicMs() + kLookMs) { }
    void advanced(qint64, qint64) override { }
    void step(const QByteArray &) override { }
    bool isCancelled() const override { return m_clock.monotonicMs() > m_untilMs; }

private:
    core::Clock &m_clock;
    const qint64 m_untilMs;
};

} // namespace

Estimate estimate(const core::Backup &backup, const QVector<archive::Source> &folders, const QVector<core::Backup> &others,
                  core::Clock &clock)
{
    const core::Backup *last = nullptr; // like this one
    const core::Backup *any = nullptr;
    for (const core::Backup &other : others) {
        if (other.status != core::BackupStatus::Completed || other.contentBytes == 0 || other.origin == core::BackupOrigin::Upload)
            continue;
        if (!any)
            any = &other;
        if (!last && other.type == backup.type && other.options.services == backup.options.services)
            last = &other;
    }
    archive::WritePlan plan;
    plan.sources = folders;
    Glance glance(clock);
    const auto measured = archive::measure(plan, glance);
    const qint64 content = measured ? measured->bytesTotal : last ? last->contentBytes : 0;
    const core::Backup *like = last ? last : any;
    const double ratio = like ? double(like->sizeBytes) / double(like->contentBytes) : backup.options.compress ? kCompressed : 1.0;
    const double rate = like && like->durationMs > 0 ? std::max(1.0, double(like->contentBytes) / double(like->durationMs)) : kBytesPerMs;
    return {std::max(kLeastBytes, qint64(double(content) * ratio)), std::max(kLeastMs, qint64(double(content) / rate))};
}

} // namespace server::backups
