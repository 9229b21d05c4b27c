// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logs_export.h"

#include "client/aside.h"
#include "core/clock.h"

#include <QJsonDocument>
#include <QSaveFile>

namespace ui::pages {
namespace {

struct Job
{
    std::vector<models::LogPiece> pieces;
    std::vector<models::LineBits> shown; // beside the pieces; none: all lines
    std::vector<core::ServiceId> services;
    LogFileForm form = LogFileForm::Text;
    QString path;
};

void writeLine(QByteArray &out, const models::LogChunk &chunk, int i, const Job &job)
{
    const models::LineFacts &facts = chunk.facts(i);
    const size_t index = chunk.serviceIndex(i);
    const core::ServiceId service = index < job.services.size() ? job.services[index] : core::ServiceId();
    if (job.form == LogFileForm::JsonLines) {
        core::LogEntry entry{facts.timeMs(), facts.level(), facts.stream(), facts.replica(), chunk.textOf(i).toByteArray()};
        QJsonObject json = core::logEntryToJson(service, entry);
        if (facts.kind() == models::LogLineKind::Gap)
            json.insert(QLatin1StringView("gap"), true);
        out += QJsonDocument(json).toJson(QJsonDocument::Compact);
    } else {
        out += core::toIsoUtc(facts.timeMs()).toLatin1();
        out += ' ';
        out += facts.kind() == models::LogLineKind::Gap ? QByteArray("-----") : core::toString(facts.level()).toUpper().leftJustified(5).toLatin1();
        out += ' ';
        out += service.toString().toUtf8();
        out += ' ';
        out += chunk.textOf(i);
    }
    out += '\n';
}

core::Result<qint64> write(const Job &job)
{
    QSaveFile file(job.path);
    const auto failure = [&file] {
        core::Error error;
        error.code = core::ErrorCode::Unavailable;
        error.message = file.errorString();
        return error;
    };
    if (!file.open(QIODevice::WriteOnly))
        return failure();
    qint64 count = 0;
    QByteArray out;
    for (size_t p = 0; p < job.pieces.size(); ++p) {
        const models::LogPiece &piece = job.pieces[p];
        out.resize(0);
        for (int i = piece.from; i < piece.to; ++i) {
            if (!job.shown.empty() && !job.shown[p].test(i))
                continue;
            writeLine(out, piece.chunk, i, job);
            ++count;
        }
        if (file.write(out) != out.size())
            return failure();
    }
    if (!file.commit())
        return failure();
    return count;
}

} // namespace

LogFileForm logFileFormOf(const QString &path)
{
    const bool json = path.endsWith(QLatin1StringView(".jsonl"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1StringView(".ndjson"), Qt::CaseInsensitive);
    return json ? LogFileForm::JsonLines : LogFileForm::Text;
}

QFuture<core::Result<qint64>> writeLog(const models::FilteredLog &log, const QString &path, LogFileForm form)
{
    const models::LogBuffer &buffer = log.buffer();
    auto job = std::make_shared<Job>();
    job->pieces = buffer.pieces(buffer.firstLine(), buffer.endLine());
    job->services = buffer.services();
    job->form = form;
    job->path = path;
    if (log.isFiltering()) {
        job->shown.resize(job->pieces.size());
        for (size_t p = 0; p < job->pieces.size(); ++p) {
            const models::LogPiece &piece = job->pieces[p];
            for (int i = piece.from; i < piece.to; ++i) {
                if (log.shows(piece.firstLine + i))
                    job->shown[p].set(i);
            }
        }
    }
    return client::aside([job] { return write(*job); });
}

} // namespace ui::pages
