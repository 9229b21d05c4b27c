// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iso_time.h"
#include "server/api/app_services.h"
#include "server/api/handlers_metrics.h"
#include "server/api/host_watch.h"
#include "server/api/json_text.h"
#include "server/jobs/exposition.h"
#include "server/logs/log_store.h"
#include "server/samples/sample_store.h"
#include "server/samples/step.h"
#include "server/supervisor/service_registry.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kDefaultRangeMs = 3'600'000;
constexpr int kDefaultPoints = 1'000; // a series, when no step is given
constexpr core::Millis kFinestStep{5'000};

void appendSeries(QByteArray &out, const samples::SeriesPoints &series)
{
    constexpr qsizetype kUsualPoint = 72; // growing a little at a time would copy all of it again and again
    out.reserve(out.size() + 512 + series.points.size() * kUsualPoint);
    out.append("{\"name\":");
    appendJsonString(out, series.key.name.toUtf8());
    out.append(",\"labels\":").append(samples::canonicalLabels(series.key.labels)).append(",\"values\":[");
    const bool isGauge = series.kind == samples::SeriesKind::Gauge;
    for (const samples::Point &point : series.points) {
        if (!out.endsWith('['))
            out.append(',');
        out.append("{\"timestamp\":\"");
        core::appendIsoUtc(out, point.timeMs);
        out.append("\",\"value\":");
        appendJsonNumber(out, point.value);
        if (isGauge && point.count > 1) {
            out.append(",\"min\":");
            appendJsonNumber(out, point.min);
            out.append(",\"max\":");
            appendJsonNumber(out, point.max);
        }
        out.append('}');
    }
    out.append("]}");
}

} // namespace

Answer queryMetrics(Context &ctx)
{
    const qint64 now = ctx.app.clock.nowMs();
    const qint64 end = ctx.hasQuery(u"end"_s) ? core::parseIsoUtc(ctx.query.value(u"end"_s)) : now;
    const qint64 start = ctx.hasQuery(u"start"_s) ? core::parseIsoUtc(ctx.query.value(u"start"_s)) : end - kDefaultRangeMs;
    if (start > end)
        return core::Error::validation(u"end"_s, u"Must not be before start"_s);
    core::Millis step = std::max(kFinestStep, samples::stepThatFits(start, end, kDefaultPoints));
    if (ctx.hasQuery(u"step"_s)) {
        const core::Result<core::Millis> given = samples::parseStep(ctx.query.value(u"step"_s));
        if (!given)
            return given.error();
        step = *given;
    }
    samples::SeriesSelector selector{.name = ctx.query.value(u"metric"_s), .labels = {}};
    if (ctx.hasQuery(u"service"_s))
        selector.labels.insert(u"service"_s, ctx.query.value(u"service"_s));

    const core::Result<QVector<samples::SeriesPoints>> found = ctx.app.samples.query(selector, start, end, step);
    if (!found)
        return found.error();
    QByteArray json = "{\"metrics\":[";
    for (const samples::SeriesPoints &series : *found) {
        if (!json.endsWith('['))
            json.append(',');
        appendSeries(json, series);
    }
    json.append("],\"step\":\"").append(samples::formatStep(step).toLatin1()).append("\"}");
    return Payload{.json = json};
}

Answer prometheusMetrics(Context &ctx)
{
    constexpr core::Millis kFresh{60'000};
    jobs::ExpositionInput input;
    input.version = ctx.app.facts.version.toUtf8();
    input.services = ctx.app.registry.all();
    input.requestCounters = ctx.app.samples.latest({.name = u"http_requests_total"_s, .labels = {}}, kFresh);
    input.host = ctx.app.host.latest();
    input.gauges = ctx.app.gauges();
    input.store = ctx.app.samples.figures();
    input.lostLogLines = ctx.app.logs.lostLines();
    return Payload{.contentType = "text/plain; version=0.0.4; charset=utf-8",
                   .raw = jobs::renderExposition(input, ctx.app.metrics)};
}

} // namespace server::api
