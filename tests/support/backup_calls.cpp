// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/backup_calls.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace support {
namespace {

using namespace Qt::StringLiterals;

constexpr int kPatience = 60'000;

bool isOver(const QJsonObject &json)
{
    return QStringList({u"completed"_s, u"failed"_s, u"cancelled"_s}).contains(statusOf(json));
}

} // namespace

QString statusOf(const QJsonObject &json)
{
    return json.value("status"_L1).toString();
}

QJsonObject wrongFields(const HttpAnswer &answer)
{
    return answer.error().value("details"_L1).toObject().value("fields"_L1).toObject();
}

QJsonObject backupDetails(DaemonProcess &daemon, const QString &id)
{
    return daemon.get(kBackups + u'/' + id).data().toObject();
}

QJsonObject finishedBackup(DaemonProcess &daemon, const QString &id)
{
    QJsonObject now;
    (void)QTest::qWaitFor([&] { return isOver(now = backupDetails(daemon, id)); }, kPatience);
    return now;
}

QJsonObject finishedJob(DaemonProcess &daemon, const HttpAnswer &begun)
{
    QJsonObject now = begun.data().toObject();
    const QString path = kBackups + u"/jobs/"_s + now.value("id"_L1).toString();
    (void)QTest::qWaitFor([&] { return isOver(now = daemon.get(path).data().toObject()); }, kPatience);
    return now;
}

QString makeBackup(DaemonProcess &daemon, const QJsonObject &body)
{
    const HttpAnswer answer = daemon.post(kBackups, body);
    const QString id = answer.data().toObject().value("id"_L1).toString();
    const QJsonObject now = answer.status == 202 ? finishedBackup(daemon, id) : answer.json();
    if (statusOf(now) == "completed"_L1)
        return id;
    qWarning("No backup: %s", QJsonDocument(now).toJson().constData());
    return {};
}

HttpAnswer uploadArchive(DaemonProcess &daemon, const QByteArray &archive, const QString &name, const QJsonObject &completing)
{
    constexpr qsizetype kPart = 700'000;
    const HttpAnswer begun = daemon.post(kBackups + u"/uploads"_s, {{u"name"_s, name}, {u"size"_s, archive.size()}});
    const QString path = kBackups + u"/uploads/"_s + begun.data().toObject().value("id"_L1).toString();
    for (qsizetype at = 0; at < archive.size(); at += kPart) {
        const HttpAnswer part = daemon.send("PUT", path + u"?offset=%1"_s.arg(at), archive.mid(at, kPart), {{"Content-Type", "application/octet-stream"}});
        if (part.status != 200)
            return part;
    }
    return daemon.post(path + u"/complete"_s, completing);
}

bool makeSleeper(DaemonProcess &daemon, const QString &id)
{
    const HttpAnswer made = daemon.post(u"/api/v1/services"_s, {{u"id"_s, id}, {u"command"_s, QJsonArray{u"/bin/sh"_s, u"-c"_s, u"exec sleep 600"_s}},
                                                                {u"healthCheck"_s, QJsonObject{{u"type"_s, u"process"_s}}}});
    return made.status == 201;
}

QString serviceFolder(const DaemonProcess &daemon, const QString &service)
{
    return daemon.dataDir() + u"/data/services/"_s + service;
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("cannot be read");
}

QByteArray noise(int size, quint32 seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char((seed = seed * 1'664'525u + 1'013'904'223u) >> 24);
    return bytes;
}

} // namespace support
