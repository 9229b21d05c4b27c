// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backups/drill_spec.h"

#include <QDir>
#include <QTcpServer>

#include <memory>
#include <vector>

namespace server::backups {
namespace {

using namespace Qt::StringLiterals;

// Whole path segments only: "/srv/notes" is not in "/srv/notes-old".
bool endsHere(const QString &text, qsizetype at)
{
    return at == text.size() || text[at] == u'/' || text[at] == u':' || text[at] == u',' || text[at] == u';' || text[at].isSpace()
        || text[at] == u'"' || text[at] == u'\'';
}

QString moved(QString text, const QMap<QString, QString> &folders)
{
    qsizetype at = 0;
    while (at < text.size()) {
        auto best = folders.cend(); // the longest, so that a folder in a folder is found
        for (auto folder = folders.cbegin(); folder != folders.cend(); ++folder) {
            const bool isLonger = best == folders.cend() || folder.key().size() > best.key().size();
            if (isLonger && QStringView(text).mid(at).startsWith(folder.key()) && endsHere(text, at + folder.key().size()))
                best = folder;
        }
        if (best == folders.cend()) {
            ++at;
            continue;
        }
        text.replace(at, best.key().size(), best.value());
        at += best.value().size();
    }
    return text;
}

// A port that stands as a word of its own, or behind '=' or ':'.
QString withPort(const QString &word, int before, int now)
{
    const QString old = QString::number(before);
    if (word == old)
        return QString::number(now);
    const bool isBehind = word.endsWith(u'=' + old) || word.endsWith(u':' + old);
    return isBehind ? word.chopped(old.size()) + QString::number(now) : word;
}

core::Result<> placeProgram(core::ServiceSpec &spec, const DrillPlace &place)
{
    if (!spec.workdir.isEmpty()) {
        const QString workdir = QDir::cleanPath(spec.workdir);
        const QString copy = moved(workdir, place.folders);
        if (copy == workdir)
            return core::Error::conflict(u"It works in %1, which is not in the backup"_s.arg(spec.workdir));
        spec.workdir = copy;
    }
    for (QString &word : spec.command) {
        word = moved(word, place.folders);
        if (spec.port > 0)
            word = withPort(word, spec.port, place.port);
    }
    for (QString &value : spec.environment) {
        value = moved(value, place.folders);
        if (spec.port > 0)
            value = withPort(value, spec.port, place.port);
    }
    return core::success();
}

} // namespace

core::Result<core::ServiceSpec> specForDrill(core::ServiceSpec spec, const DrillPlace &place, const QStringList &others)
{
    for (core::Volume &volume : spec.volumes)
        volume.source = place.volumes.value(volume.source, moved(volume.source, place.folders));
    if (spec.runtime == core::RuntimeKind::Process) { // a container has paths and ports of its own
        if (auto placed = placeProgram(spec, place); !placed)
            return placed.error();
    }
    spec.dependencies.removeIf([&others](const QString &id) { return !others.contains(id); });
    spec.port = place.port;
    spec.replicas = 1;
    spec.metricsEndpoint.clear();
    return spec;
}

QVector<int> freePorts(qsizetype count)
{
    std::vector<std::unique_ptr<QTcpServer>> held; // until all are found, so that none is found twice
    QVector<int> ports;
    for (qsizetype i = 0; i < count; ++i) {
        auto server = std::make_unique<QTcpServer>();
        if (!server->listen(QHostAddress::LocalHost))
            break;
        ports.append(server->serverPort());
        held.push_back(std::move(server));
    }
    return ports;
}

} // namespace server::backups
