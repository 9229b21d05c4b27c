// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/envelope.h"
#include "client/rest_apis.h"
#include "client/transfers.h"

#include "core/backup_json.h"

#include <QSet>

namespace client {
namespace {

using core::Backup;
using core::BackupId;
using core::BackupJob;
using core::BackupSchedule;
using core::Result;

QByteArray backupPath(const BackupId &id, const char *action = "")
{
    return QByteArrayLiteral("/backups/") + pathSegment(id.toString()) + action;
}

QByteArray schedulePath(const core::ScheduleId &id, const char *action = "")
{
    return QByteArrayLiteral("/backups/schedules/") + pathSegment(id.toString()) + action;
}

QJsonObject withPassphrase(const QString &passphrase)
{
    return passphrase.isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("passphrase"), passphrase}};
}

Result<Backup> readBackup(const QJsonObject &json)
{
    return core::backupFromJson(dataOf(json));
}

Result<BackupJob> readJob(const QJsonObject &json)
{
    return core::backupJobFromJson(dataOf(json));
}

Result<BackupSchedule> readSchedule(const QJsonObject &json)
{
    return core::scheduleFromJson(dataOf(json));
}

Result<> readNothing(const QJsonObject &)
{
    return core::success();
}

// Every page one after another, newest first: what is made meanwhile comes twice and is taken once.
class BackupGatherer : public std::enable_shared_from_this<BackupGatherer>
{
public:
    explicit BackupGatherer(Session &session)
        : m_session(session)
    {
        m_promise.start();
    }

    Future<QVector<Backup>> run()
    {
        auto future = m_promise.future();
        ask(1);
        return future;
    }

private:
    void ask(int page)
    {
        HttpRequest wire{QByteArrayLiteral("GET"), QByteArrayLiteral("/backups"), {}, {}, {}};
        wire.query.append({QByteArrayLiteral("page"), QString::number(page)});
        wire.query.append({QByteArrayLiteral("limit"), QString::number(kPageSize)});
        m_session.send(wire, [self = shared_from_this(), page](const Result<HttpAnswer> &answer) { self->take(page, answer); });
    }

    void take(int number, const Result<HttpAnswer> &answer)
    {
        if (!answer) {
            end(answer.error());
            return;
        }
        const Page<Backup> page = pageOf<Backup>(answer->json, core::backupFromJson);
        for (const Backup &backup : page.rows) {
            if (!m_seen.contains(backup.id)) {
                m_seen.insert(backup.id);
                m_rows.append(backup);
            }
        }
        if (number < page.pages && !page.rows.isEmpty())
            ask(number + 1);
        else
            end(std::move(m_rows));
    }

    void end(Result<QVector<Backup>> result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

    static constexpr int kPageSize = 1000;

    Session &m_session;
    QPromise<Result<QVector<Backup>>> m_promise;
    QVector<Backup> m_rows;
    QSet<BackupId> m_seen;
};

class RestBackups final : public BackupsApi
{
public:
    RestBackups(HttpClient &http, Session &session)
        : m_http(http)
        , m_session(session)
    {
    }

    Future<QVector<Backup>> list() override { return std::make_shared<BackupGatherer>(m_session)->run(); }

    Future<Backup> get(const BackupId &id) override
    {
        return request<Backup>(m_session, {QByteArrayLiteral("GET"), backupPath(id), {}, {}, {}}, readBackup);
    }

    Future<Backup> create(const core::BackupRequest &backup) override
    {
        return request<Backup>(m_session, {QByteArrayLiteral("POST"), QByteArrayLiteral("/backups"), {}, core::toJson(backup), {}},
                               readBackup);
    }

    Future<Page<core::BackupEntry>> contents(const BackupId &id, const ContentsQuery &query) override
    {
        HttpRequest wire{QByteArrayLiteral("GET"), backupPath(id, "/contents"), {}, {}, {}};
        if (!query.under.isEmpty())
            wire.query.append({QByteArrayLiteral("under"), query.under});
        if (!query.search.isEmpty())
            wire.query.append({QByteArrayLiteral("search"), query.search});
        wire.query.append({QByteArrayLiteral("page"), QString::number(query.page)});
        wire.query.append({QByteArrayLiteral("limit"), QString::number(query.limit)});
        return request<Page<core::BackupEntry>>(m_session, wire, [](const QJsonObject &json) {
            return pageOf<core::BackupEntry>(json, core::backupEntryFromJson);
        });
    }

    Future<core::RestorePlan> planRestore(const BackupId &id, const core::RestoreRequest &restore) override
    {
        QJsonObject body = core::toJson(restore);
        body.insert(QStringLiteral("dryRun"), true);
        return request<core::RestorePlan>(m_session, {QByteArrayLiteral("POST"), backupPath(id, "/restore"), {}, body, kLong},
                                          [](const QJsonObject &json) { return core::restorePlanFromJson(dataOf(json)); });
    }

    Future<BackupJob> restore(const BackupId &id, const core::RestoreRequest &restore) override
    {
        return request<BackupJob>(
            m_session, {QByteArrayLiteral("POST"), backupPath(id, "/restore"), {}, core::toJson(restore), kLong}, readJob);
    }

    Future<BackupJob> verify(const BackupId &id, const QString &passphrase) override
    {
        return startJob(backupPath(id, "/verify"), passphrase);
    }

    Future<BackupJob> drill(const BackupId &id, const QString &passphrase) override
    {
        return startJob(backupPath(id, "/drill"), passphrase);
    }

    Future<> remove(const BackupId &id, bool force) override
    {
        HttpRequest wire{QByteArrayLiteral("DELETE"), backupPath(id), {}, {}, kLong};
        if (force)
            wire.query.append({QByteArrayLiteral("force"), QStringLiteral("true")});
        return request<core::Unit>(m_session, wire, readNothing);
    }

    std::unique_ptr<Transfer> download(const BackupId &id, const QString &file) override
    {
        return makeDownload(m_http, m_session, id, file);
    }

    std::unique_ptr<Transfer> upload(const QString &file, const QString &name, const QString &passphrase) override
    {
        return makeUpload(m_session, file, name, passphrase);
    }

    Future<QVector<BackupJob>> jobs() override
    {
        return request<QVector<BackupJob>>(m_session, {QByteArrayLiteral("GET"), QByteArrayLiteral("/backups/jobs"), {}, {}, {}},
                                           [](const QJsonObject &json) { return rowsOf<BackupJob>(json, core::backupJobFromJson); });
    }

    Future<> cancel(const core::JobId &id) override
    {
        const QByteArray path = QByteArrayLiteral("/backups/jobs/") + pathSegment(id.toString()) + "/cancel";
        return request<core::Unit>(m_session, {QByteArrayLiteral("POST"), path, {}, {}, {}}, readNothing);
    }

    Future<QVector<BackupSchedule>> schedules() override
    {
        return request<QVector<BackupSchedule>>(
            m_session, {QByteArrayLiteral("GET"), QByteArrayLiteral("/backups/schedules"), {}, {}, {}},
            [](const QJsonObject &json) { return rowsOf<BackupSchedule>(json, core::scheduleFromJson); });
    }

    Future<BackupSchedule> createSchedule(const BackupSchedule &schedule) override
    {
        return request<BackupSchedule>(
            m_session,
            {QByteArrayLiteral("POST"), QByteArrayLiteral("/backups/schedules"), {}, core::scheduleBody(schedule), {}},
            readSchedule);
    }

    Future<BackupSchedule> updateSchedule(const core::ScheduleId &id, const QJsonObject &patch) override
    {
        return request<BackupSchedule>(m_session, {QByteArrayLiteral("PUT"), schedulePath(id), {}, patch, {}}, readSchedule);
    }

    Future<> removeSchedule(const core::ScheduleId &id) override
    {
        return request<core::Unit>(m_session, {QByteArrayLiteral("DELETE"), schedulePath(id), {}, {}, {}}, readNothing);
    }

    Future<Backup> runSchedule(const core::ScheduleId &id) override
    {
        return request<Backup>(m_session, {QByteArrayLiteral("POST"), schedulePath(id, "/run"), {}, {}, {}}, readBackup);
    }

private:
    // A plan compares what is in the archive with what is there.
    static constexpr core::Millis kLong{120'000};

    Future<BackupJob> startJob(const QByteArray &path, const QString &passphrase)
    {
        return request<BackupJob>(m_session, {QByteArrayLiteral("POST"), path, {}, withPassphrase(passphrase), {}}, readJob);
    }

    HttpClient &m_http;
    Session &m_session;
};

} // namespace

std::unique_ptr<BackupsApi> makeRestBackups(HttpClient &http, Session &session)
{
    return std::make_unique<RestBackups>(http, session);
}

} // namespace client
